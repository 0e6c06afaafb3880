"""Instruments that were filled in, and what a browser sends of one."""

from io import BytesIO

from PIL import Image

from cases.models import OwnSheet, PersonSheet
from cases.services.plan_drawings import keep_plan_drawing
from cases.services.sheets import finish_person_sheet, start_own_sheet, start_person_sheet
from instruments.answers import AnswerFacts
from instruments.choices import About, AnswerKind
from instruments.definition import Definition, Group, Item
from instruments.models import Instrument
from instruments.photos import read_photo
from instruments.services.drawings import keep_drawing
from instruments.services.editions import add_instrument
from instruments.services.sheets import finish_sheet
from tests.builders import NOW, TODAY

STATEMENTS, SKILLS = "gespreksstellingen", "ondersteuningsvaardigheden"


def begun(client, by, code=STATEMENTS, *, person=None, on=TODAY):
    """An instrument that is open."""
    return start_person_sheet(client=client, person=person or client.person, code=code, on=on, by=by)


def filled(client, by, code=STATEMENTS, *, on=TODAY, person=None, is_by_person=False, **answers):
    """One that was put away with these answers by item code."""
    sheet = begun(client, by, code, person=person, on=on)
    given = {item: AnswerFacts(value) for item, value in answers.items()}
    finish_person_sheet(person_sheet=sheet, answers=given, version=1, is_by_person=is_by_person, by=by, at=NOW)
    return PersonSheet.objects.select_related("sheet__edition").get(pk=sheet.pk)


def reflected(by, code=SKILLS, *, on=TODAY, **answers):
    """A reflection that was put away."""
    own = start_own_sheet(code=code, on=on, by=by)
    given = {item: AnswerFacts(value) for item, value in answers.items()}
    finish_sheet(sheet=own.sheet, answers=given, version=1, at=NOW, by=by)
    return OwnSheet.objects.select_related("sheet__edition", "user").get(pk=own.pk)


def sent(browser, url, **typed):
    """What a browser sends of a page: what stood on it, and what was typed (`q_` for `q-`)."""
    form = browser.get(url).context["form"]
    stood = {name: form[name].value() for name in form.fields}
    stood = {name: value if isinstance(value, list) else str(value) for name, value in stood.items() if value}
    if form.initial.get("on"):
        stood["on"] = form.initial["on"].strftime("%d-%m-%Y")
    return stood | {name.replace("q_", "q-", 1): one for name, one in typed.items()}


OPTIONS = (("family", "Familie"), ("rest", "Rust"), ("work", "Werk"))
DRAWN = Definition(
    "Mijn straat",
    "",
    (
        Group("a", "Tekenen", "", (Item("street", "Teken uw straat", "", AnswerKind.DRAWING),)),
        Group("b", "Kiezen", "", (Item("order", "Wat telt het meest?", "", AnswerKind.RANK, OPTIONS),)),
    ),
)


def with_drawings(code="mijn_straat", *, about=About.PERSON):
    """An instrument with a drawing and an order."""
    if not Instrument.objects.filter(code=code).exists():
        add_instrument(code=code, definition=DRAWN, by=None, at=NOW)
        Instrument.objects.filter(code=code).update(about=about)
    return code


def picture(form="PNG", *, size=(40, 30), colour="green", **options):
    """The bytes of an image."""
    data = BytesIO()
    Image.new(options.pop("mode", "RGB"), size, colour).save(data, form, **options)
    return data.getvalue()


def drawn(sheet, by, *, said="Zes huizen", version=1):
    """A drawing on this sheet."""
    photo = read_photo(picture())
    return keep_drawing(sheet=sheet, code="street", photo=photo, said=said, version=version, at=NOW, by=by)


def plan_drawn(trajectory, by, *, said="Mijn droom", version=0):
    """The plan of this trajectory as a drawing."""
    photo = read_photo(picture())
    return keep_plan_drawing(trajectory=trajectory, photo=photo, said=said, version=version, at=NOW, by=by)
