"""Instruments that were filled in, and what a browser sends of one."""

from cases.models import OwnSheet, PersonSheet
from cases.services.sheets import finish_person_sheet, start_own_sheet, start_person_sheet
from instruments.answers import AnswerFacts
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
