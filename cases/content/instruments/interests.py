"""Everyday interests, nice or not at all, and the value behind them (Werkboek 8.6)."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words, one_of
from instruments.definition import Definition, Group

CODE = "interesses_en_waarden"
_ANSWERS = (("like", _("Leuk")), ("dislike", _("Hekel aan")))

INTERESTS = Definition(
    title=_("Interesses en waarden"),
    intro=_("Loop de lijst langs en kies alleen wat iets zegt. Vraag daarna door: wat maakt het zo fijn?"),
    groups=(
        Group(
            "at_home",
            _("Thuis en met de handen"),
            items=one_of(
                _ANSWERS,
                ("gardening", _("Tuinieren")),
                ("gaming", _("Gamen")),
                ("newspaper", _("De krant lezen")),
                ("television", _("Tv kijken")),
                ("music", _("Muziek luisteren of maken")),
                ("collecting", _("Verzamelen")),
                ("odd_jobs", _("Klussen")),
                ("crafts", _("Knutselen")),
                ("drawing", _("Tekenen")),
                ("cooking", _("Koken")),
                ("puzzles", _("Puzzelen")),
                ("social_media", _("Sociale media")),
            ),
        ),
        Group(
            "moving",
            _("Bewegen"),
            items=one_of(
                _ANSWERS,
                ("cycling", _("Fietsen")),
                ("swimming", _("Zwemmen")),
                ("running", _("Hardlopen")),
                ("fitness", _("Fitness")),
                ("pilates", _("Pilates")),
                ("yoga", _("Yoga")),
                ("dancing", _("Dansen")),
                ("skating", _("Schaatsen")),
                ("football", _("Voetbal")),
                ("hockey", _("Hockey")),
            ),
        ),
        Group(
            "going_out",
            _("Eropuit"),
            items=one_of(
                _ANSWERS,
                ("shopping", _("Winkelen")),
                ("markets", _("Naar de markt")),
                ("museums", _("Naar een museum")),
                ("film", _("Naar de film")),
                ("lectures", _("Naar een lezing")),
                ("festivals", _("Naar een festival")),
                ("travelling", _("Reizen")),
                ("driving", _("Autorijden")),
                ("photography", _("Fotograferen")),
            ),
        ),
        Group(
            "together",
            _("Met anderen"),
            items=one_of(
                _ANSWERS,
                ("visiting_family", _("Bij familie langsgaan")),
                ("having_visitors", _("Bezoek krijgen")),
                ("eating_out", _("Uit eten")),
                ("barbecue", _("Barbecueën")),
                ("parties", _("Feesten")),
                ("cards", _("Kaarten")),
                ("chess", _("Schaken")),
            ),
            own_lines=True,
        ),
        Group(
            "values",
            _("Wat erachter zit"),
            _("Bijvoorbeeld gezelligheid, rust, buiten zijn, nuttig zijn, iets leren."),
            (
                in_words("value", _("Wat maakt dit zo fijn voor mij?")),
                in_words("meaning", _("Wat betekent dat in mijn leven, nu of vroeger?")),
            ),
        ),
    ),
)
