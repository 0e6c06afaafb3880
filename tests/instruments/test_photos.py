"""What becomes of a file that somebody chose: an image we dare to keep, or a sentence."""

import random
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from instruments.photos import JPEG, KEPT_BYTES, MOST_BYTES, PNG, SIDE, read_photo
from tests.cases.filling import picture

ORIENTATION, GPS = 0x0112, 0x8825


def opened(photo):
    """What was kept, as an image."""
    return Image.open(BytesIO(photo.image))


def noise(size):
    """An image that nothing makes small."""
    return Image.frombytes("RGB", size, random.Random(1).randbytes(size[0] * size[1] * 3))


def test_a_photo_is_made_small():
    data = BytesIO()
    noise((2400, 1800)).save(data, "JPEG", quality=90)

    photo = read_photo(data.getvalue())

    assert photo.media_type == JPEG
    assert max(opened(photo).size) <= SIDE
    assert opened(photo).size == (photo.width, photo.height)
    assert len(photo.image) <= KEPT_BYTES


def test_a_drawing_of_few_colours_stays_sharp():
    photo = read_photo(picture("PNG", size=(1000, 700)))

    assert (photo.media_type, photo.width, photo.height) == (PNG, 1000, 700)
    assert opened(photo).convert("RGB").getpixel((5, 5)) == (0, 128, 0)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_it_is_judged_by_content(form):
    assert opened(read_photo(picture(form))).size == (40, 30)


def test_it_stands_upright_and_nothing_that_came_with_it_stays():
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[GPS] = {1: "N", 2: (52.0, 5.0, 1.0)}
    data = picture("JPEG", size=(40, 20), exif=exif, comment=b"Kerkstraat 3", icc_profile=b"geheim profiel")
    assert b"Kerkstraat" in data

    photo = read_photo(data)

    assert (photo.width, photo.height) == (20, 40)
    kept = opened(photo)
    assert not kept.getexif()
    assert not {"exif", "comment", "icc_profile", "xmp"} & kept.info.keys()
    assert b"Kerkstraat" not in photo.image


def test_text_in_a_drawing_goes_too():
    data, hidden = BytesIO(), Image.new("RGB", (8, 8))
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415 - only here

    told = PngInfo()
    told.add_text("Author", "Mevrouw De Wit")
    hidden.save(data, "PNG", pnginfo=told)

    assert b"De Wit" not in read_photo(data.getvalue()).image


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "CMYK", "I;16"])
def test_every_way_of_colouring_becomes_plain(mode):
    form = "JPEG" if mode == "CMYK" else "PNG"
    plain = picture(form, mode=mode, colour=0)

    assert opened(read_photo(plain)).mode == "RGB"


def test_what_is_see_through_is_white_as_paper():
    kept = opened(read_photo(picture("PNG", mode="RGBA", colour=(0, 0, 0, 0))))

    assert kept.getpixel((1, 1)) == (255, 255, 255)


def test_a_photo_with_a_second_image_in_it_is_no_film():
    data = BytesIO()
    first, second = (Image.new("RGB", (40, 30), one) for one in ("red", "blue"))
    first.save(data, "MPO", save_all=True, append_images=[second])

    red, _green, blue = opened(read_photo(data.getvalue())).getpixel((3, 3))

    assert red > 200 > blue


def an_animation(form):
    """Two images after each other."""
    data = BytesIO()
    first, second = (Image.new("RGB", (40, 30), one) for one in ("red", "blue"))
    first.save(data, form, save_all=True, append_images=[second], duration=100)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"Beste collega, dit is geen foto.", "geen foto die we kunnen lezen"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "geen foto die we kunnen lezen"),
        (picture("GIF"), "geen foto die we kunnen lezen"),
        (b"%PDF-1.7 ...", "Dit is een PDF"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC-foto"),
        (picture("JPEG", size=(300, 300))[:700], "beschadigd"),
        (picture("PNG", size=(300, 300))[:60], "beschadigd"),
        (picture("PNG")[:20], "kunnen lezen|beschadigd"),
        (an_animation("PNG"), "beweegt"),
        (an_animation("WEBP"), "beweegt"),
        (picture("PNG", size=(10_000, 5_000), mode="1", colour=0), "te veel beeldpunten"),
        (picture("PNG", size=(20_000, 10_000), mode="1", colour=0), "te veel beeldpunten"),
        (b"\xff\xd8\xff" + bytes(MOST_BYTES), "groter dan 12 MB"),
    ],
)
def test_what_we_cannot_keep_gets_a_sentence(data, sentence):
    with pytest.raises(ValidationError, match=sentence):
        read_photo(data)


@given(st.data())
def test_a_broken_file_is_refused_or_kept_and_never_a_fault(data):
    whole = bytearray(picture(data.draw(st.sampled_from(["JPEG", "PNG", "WEBP"])), size=(20, 20)))
    for _hit in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))

    try:
        photo = read_photo(bytes(whole))
    except ValidationError:
        return
    assert max(opened(photo).size) <= SIDE
