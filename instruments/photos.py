"""A file that somebody chose becomes an image we dare to keep: judged by content, made small, and nothing else in it.

Pure: no database, no clock. What is kept never is the file that came: it is decoded and drawn anew, so that place,
camera, name and anything hidden in it are gone.
"""

import struct
from io import BytesIO
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

MOST_BYTES = 12 * 1024 * 1024
# Decoded it takes three to four bytes for each: what a telephone makes fits, what should fill our memory does not.
MOST_PIXELS = 40_000_000
SIDE, SMALLER_SIDE = 1600, 1100  # pixels
KEPT_BYTES = 600 * 1024
QUALITIES = (85, 75, 62, 50)
READ = ("JPEG", "PNG", "WEBP")
JPEG, PNG = "image/jpeg", "image/png"
# What a broken file makes the decoders say.
BROKEN = (
    OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, EOFError, struct.error,
)  # fmt: skip
HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


class Photo(NamedTuple):
    """An image as it is kept."""

    image: bytes
    media_type: str
    width: int
    height: int


def read_photo(data: bytes) -> Photo:
    """The image in a file; raises ValidationError with a sentence for what is no image we can keep."""
    if len(data) > MOST_BYTES:
        raise ValidationError(too_heavy())
    drawn = _decoded(data)
    may_stay_png = data.startswith(b"\x89PNG")
    return _encoded(drawn, may_stay_png=may_stay_png)


def too_heavy() -> str:
    """What is said of a file that is too big."""
    return _("Dit bestand is groter dan 12 MB. Maak de foto kleiner, of maak er een schermafdruk van en kies die.")


def _decoded(data: bytes) -> Image.Image:
    """The image itself: upright, at most 1600 pixels, on white, without anything that came with it."""
    try:
        with Image.open(BytesIO(data), formats=READ) as found:
            _require_decent(found)
            found.thumbnail((SIDE, SIDE))
            upright = ImageOps.exif_transpose(found)
            return _on_white(upright)
    except UnidentifiedImageError:
        raise ValidationError(_not_read(data)) from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise ValidationError(_too_many()) from None
    except BROKEN:
        words = _("Dit bestand is beschadigd of niet helemaal aangekomen. Kies het opnieuw, of maak een nieuwe foto.")
        raise ValidationError(words) from None


def _require_decent(found: Image.Image) -> None:
    """Before a single pixel is decoded: not too many of them, and one image only."""
    if found.width * found.height > MOST_PIXELS:
        raise ValidationError(_too_many())
    # A JPEG may carry more (MPO: depth, a preview); its first is the photo.
    if found.format in ("PNG", "WEBP") and getattr(found, "is_animated", False):
        raise ValidationError(_("Dit beeld beweegt. Kies een gewone foto of tekening."))


def _on_white(image: Image.Image) -> Image.Image:
    """The pixels alone; what was see-through is white, as the paper was."""
    if image.mode.startswith("I"):  # sixteen bits for a grey
        image = image.convert("I").point(lambda grey: grey / 256).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image.getchannel("A"))
        return white
    plain = Image.new("RGB", image.size, "white")
    plain.paste(image.convert("RGB"))
    return plain


def _encoded(image: Image.Image, *, may_stay_png: bool) -> Photo:
    """As small as it must be: a drawing of few colours stays sharp, a photo becomes a JPEG."""
    if may_stay_png:
        kept = _saved(image, "PNG", optimize=True)
        if len(kept) <= KEPT_BYTES:
            return Photo(kept, PNG, *image.size)
    for side in (SIDE, SMALLER_SIDE):
        image.thumbnail((side, side))
        for quality in QUALITIES:
            kept = _saved(image, "JPEG", quality=quality, optimize=True)
            if len(kept) <= KEPT_BYTES:
                return Photo(kept, JPEG, *image.size)
    return Photo(kept, JPEG, *image.size)


def _saved(canvas: Image.Image, form: str, **options: int) -> bytes:
    kept = BytesIO()
    canvas.save(kept, form, **options)
    return kept.getvalue()


def _too_many() -> str:
    return _("Deze foto heeft te veel beeldpunten (meer dan 40 miljoen). Maak hem kleiner, of maak een schermafdruk.")


def _not_read(data: bytes) -> str:
    """What it is instead, where that can be told, and what to do."""
    if data[4:8] == b"ftyp" and data[8:12] in HEIC:
        return _(
            "Dit is een HEIC-foto van een iPhone; die kunnen we niet lezen. Kies op de iPhone bij Instellingen, "
            "Camera, Structuren voor “Meest compatibel”, of maak een schermafdruk en kies die."
        )
    if data.startswith(b"%PDF"):
        return _("Dit is een PDF. Maak er een foto of schermafdruk van en kies die.")
    return _("Dit is geen foto die we kunnen lezen. Kies een JPEG, PNG of WebP.")
