"""The stories of the demo town, as cases: nobody's name, street, phone or day is left."""

import re
from itertools import cycle, product

import pytest

from cases.intervisie.choices import Part
from cases.intervisie.collecting import dossier_of
from cases.intervisie.days import full_days, other_days
from cases.intervisie.known import Dossier, Known
from cases.intervisie.masking import mask
from cases.intervisie.numbers import phones
from cases.intervisie.page import draft
from cases.intervisie.rarity import Rarity
from cases.intervisie.spans import LABEL
from cases.intervisie.words import ORDINARY
from cases.models import Client
from desk.demo.chance import Chance
from desk.demo.names import BACKGROUNDS
from desk.demo.pen import Pen, how_to_name
from desk.demo.town import load_town
from desk.demo.voices import VOICES
from people.notation import search_name
from people.words import PREFIX_TOKENS
from tests.builders import TODAY


def sentences():
    """Everything the demo can write, with places to fill in."""
    return [
        text
        for voice in VOICES.values()
        for part in ("past", "now", "matters", "notes", "early", "middle", "late")
        for text in getattr(voice, part)
    ]


def people():
    """Every family name of the demo with a given name, as a person is stored."""
    for background in BACKGROUNDS:
        for sex, given in (("f", background.women), ("m", background.men)):
            for (prefix, last), first in zip(background.families, cycle(given), strict=False):
                yield {"first_name": first, "prefix": prefix, "last_name": last, "sex": sex}


def telling(words, *, also_ordinary=False):
    """The words of a name that say who it is."""
    found = {word for word in search_name(words).split() if len(word) > 2 and word not in PREFIX_TOKENS}
    return found if also_ordinary else found - ORDINARY


@pytest.mark.parametrize("age", [30, 70])
def test_every_sentence_about_everybody_becomes_a_case(age):
    for (number, person), text in zip(product(range(3), people()), cycle(sentences()), strict=False):
        pen = Pen(Chance(number, TODAY), who=how_to_name(person, age), sex=person["sex"])
        names = (person["first_name"], person["last_name"])
        known = Known("[de persoon]", names, prefix=person["prefix"], sex=person["sex"])
        written = f"Vandaag: {pen.fill(text)} Toen belde {pen.words['who']} zelf."

        case = mask(written, Dossier(TODAY, (known,))).text

        assert case.endswith("Toen belde [de persoon] zelf.")
        assert not telling(" ".join(names)) & {*search_name(LABEL.sub(" ", case)).split()}


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
def test_no_client_of_the_demo_town_can_be_found_back():
    load_town(today=TODAY, say=lambda line: None, clients=30, volunteers=6)
    clients = list(Client.objects.for_page())

    for client in clients:
        dossier = dossier_of(client, TODAY)
        case = draft(client, dossier, Rarity({}, 5), parts=[*Part], question="").text
        rest = LABEL.sub(" ", case)
        words = {*search_name(rest).split()}
        names = (f"{one.first_name} {one.last_name} {one.street} {one.city}" for one in client.persons)
        assert not telling(" ".join(names)) & words
        assert not any(re.search(rf"\b{re.escape(one.alias)}\b", rest, re.I) for one in client.persons if one.alias)
        assert not [*full_days(rest, dossier), *other_days(rest, dossier), *phones(rest, dossier)]
    assert len(clients) >= 30
