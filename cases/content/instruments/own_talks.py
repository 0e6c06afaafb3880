"""Reflections on how one talks: conversation skills (Werkboek 7.4), prejudices (6.8), known/decide/reach (7.5)."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words, one_of
from instruments.definition import Definition, Group

FEEDBACK_CODE = "feedback_gespreksvaardigheden"
PREJUDICES_CODE = "reflector_vooroordelen"
RESOLUTIONS_CODE = "bekend_besluiten_bereiken"

_SKILL = (("good", _("Gaat goed")), ("sometimes", _("Gaat soms goed")), ("practise", _("Wil ik oefenen")))
_AGREEMENT = (("a", _("A Niet mee eens")), ("b", _("B Enigszins mee eens")), ("c", _("C Sterk mee eens")))

TALK_FEEDBACK = Definition(
    title=_("Feedback op mijn gesprek"),
    intro=_("Vul dit in na een gesprek, alleen of met een collega die erbij was. Noem geen namen van cliënten."),
    groups=(
        Group(
            "skills",
            _("Wat ik deed"),
            items=one_of(
                _SKILL,
                ("open_questions", _("Ik stelde open vragen")),
                ("summarise", _("Ik vatte samen wat ik hoorde")),
                ("ask_on", _("Ik vroeg door")),
                ("silences", _("Ik liet stiltes vallen")),
                ("return_feeling", _("Ik gaf het gevoel terug dat ik hoorde")),
                ("curious", _("Ik was open en nieuwsgierig")),
                ("posture", _("Mijn houding liet zien dat ik er was")),
                ("language", _("Mijn taal en tempo pasten bij de ander")),
                ("no_judgement", _("Ik hield oordelen, meningen en adviezen voor me")),
                ("listened", _("Ik luisterde echt")),
            ),
            own_lines=True,
        ),
        Group(
            "onwards",
            _("Verder"),
            items=(
                in_words("went_well", _("Wat ging goed?")),
                in_words("watch", _("Waar let ik de volgende keer op?")),
            ),
        ),
    ),
)

PREJUDICES = Definition(
    title=_("Wat denk ik zelf over eenzaamheid?"),
    intro=_("Iedereen heeft aannames. Wie ze kent, kan ze even opzijzetten. Er is geen goed of fout."),
    groups=(
        Group(
            "statements",
            _("Hoe ik erover denk"),
            items=one_of(
                _AGREEMENT,
                ("part_of_life", _("Eenzaamheid hoort nu eenmaal bij het leven")),
                ("solve_yourself", _("Eenzaamheid moet je zelf oplossen")),
                ("enough_contacts", _("Wie genoeg mensen ziet, is niet eenzaam")),
                ("partner_protects", _("Alleen een goede vriend of een partner beschermt je ertegen")),
                ("not_to_talk_about", _("Over eenzaamheid praat je niet")),
                ("of_the_old", _("Eenzaamheid is iets van ouderen")),
                ("family_and_job", _("Met een gezin en een baan ben je niet eenzaam")),
            ),
        ),
        Group("own", _("Mijn eigen aannames"), own_lines=True),
        Group(
            "insight",
            _("Wat ik ermee doe"),
            items=(in_words("insight", _("Wat valt me op, en wat betekent dat voor mijn gesprekken?")),),
        ),
    ),
)

RESOLUTIONS = Definition(
    title=_("Bekend, besluiten, bereiken"),
    intro=_("Na een training, een gesprek met collega’s of een lastig bezoek: wat neem je mee?"),
    groups=(
        Group("known", _("Bekend"), items=(in_words("did_already", _("Wat deed ik al?")),)),
        Group("decided", _("Besluiten"), items=(in_words("stop", _("Wat doe ik niet meer?")),)),
        Group(
            "reach",
            _("Bereiken"),
            items=(
                in_words("differently", _("Wat ga ik anders doen?")),
                in_words("why", _("Waarom?")),
                in_words("with_whom", _("Met wie?")),
            ),
        ),
    ),
)
