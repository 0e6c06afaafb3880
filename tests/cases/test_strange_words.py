"""What an administrator writes in a question or on a card is text: no markup, no placeholder."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from cases.content.observations import CODE
from instruments.editing import item_of
from instruments.forms.editing import FixedItemForm
from instruments.models import Instrument
from instruments.services.editions import change_item, change_title, publish_edition, start_edition
from tests.builders import NOW, a_user
from tests.cases.deciding import ACHTERBLIJVERS, decision
from tests.cases.pages import address
from tests.typings import observe, version_of
from typology.choices import Profile
from typology.content import GUIDANCE
from typology.services import change_profile_text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
STRANGE = "<script>x</script>\"'{0}{x}{%s%(a)s 100 %"
PAGES = ("observe", "assess", "typing_choose", "typing_doubt", "typing_history", "indicate")


@pytest.fixture
def administrator():
    return a_user(Role.ADMINISTRATOR)


@pytest.fixture(autouse=True)
def strange(administrator):
    """Questions and a card full of signs that mean something to a program."""
    draft = start_edition(instrument=Instrument.objects.get(code=CODE), by=administrator)
    draft = change_title(edition=draft, title=STRANGE, intro=STRANGE, version=draft.version, by=administrator)
    for code in ACHTERBLIJVERS:
        labels = [f"{label[:90]} {STRANGE}" for _code, label in item_of(draft.read(), code).options]
        words = {"text": f"{code} {STRANGE}", "help": STRANGE, "labels": labels}
        draft = change_item(edition=draft, code=code, version=draft.version, by=administrator, **words)
    publish_edition(edition=draft, version=draft.version, at=NOW, by=administrator)
    words = dict.fromkeys(GUIDANCE[Profile.ACHTERBLIJVERS].words(), STRANGE)
    change_profile_text(profile=Profile.ACHTERBLIJVERS, version=1, by=administrator, **words)


def is_text(page):
    """Whether a page shows it, and shows it as text."""
    return page.status_code == 200 and "<script>x" not in page.content.decode()


def test_pages_about_somebody_show_them_as_text(browser, worker, own_client):
    person = own_client.person
    observe(person, worker, **ACHTERBLIJVERS)
    strange = {"version": "1", "q-wish": STRANGE, "q-wish-note": STRANGE, "q-wish-since": STRANGE}

    assert is_text(browser.post(address("observe", own_client), strange))
    assert all(is_text(browser.get(address(name, own_client))) for name in PAGES)
    browser.post(decision(own_client, "typing_confirm"), {"note": STRANGE, "version": version_of(person)})
    observe(person, worker, wish="no_need", onset="threat_recent")
    browser.post(decision(own_client, "typing_confirm"), {"note": STRANGE, "version": version_of(person)})

    assert person.assessments.count() == 2
    assert all(is_text(browser.get(address(name, own_client))) for name in PAGES)
    assert is_text(browser.get(own_client.get_absolute_url()))


def test_practising_shows_them_as_text(browser):
    typed = {f"q-{code}": value for code, value in ACHTERBLIJVERS.items()} | {"view": STRANGE}

    assert is_text(browser.post(f"{reverse('cases:practice')}?situatie=eigen", typed))


def test_the_card_and_its_form_show_them_as_text(signed_in, administrator):
    browser = signed_in(administrator)

    for name in ("profile", "profile_edit"):
        assert is_text(browser.get(reverse(f"typology:{name}", args=[Profile.ACHTERBLIJVERS.slug])))


def test_what_an_answer_means_is_shown_as_text(administrator):
    draft = start_edition(instrument=Instrument.objects.get(code=CODE), by=administrator)

    form = FixedItemForm(item=item_of(draft.read(), "wish"), meanings={"belong": "Rouw & <b>rust</b> {0}"})

    assert "Rouw &amp; &lt;b&gt;rust&lt;/b&gt; {0}" in form["answer-belong"].help_text
