"""Forms about sending a client on."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import ReferralResult
from cases.models import Referral
from cases.referring.choosing import Chosen
from people.choices import YesNoUnknown
from ui.fields import Chips, DayField, Line, LongText
from ui.forms import EditForm, GatedForm, OnceForm, Section

GIVEN, NOT_YET, VITAL = "given", "not_yet", "vital"
SHARING = (
    (GIVEN, _("ja, dat is goed")),
    (NOT_YET, _("nee, of nog niet gevraagd")),
    (VITAL, _("er is groot gevaar: dit kan niet wachten")),
)


ON_SHARING = ("sharing", "how", "consulted")
REST = ("why", "is_warm", "needs_indication", "follow_up_on")
WHY = Section("", ("deviation",))


class ReferForm(GatedForm, OnceForm):
    """Where somebody is sent, and what the client says of sharing; that is not asked where a yes stands.

    Every field is there all the same: what is sent twice is the same, though a yes stands by then.
    """

    submit = _("Verwijzing vastleggen")

    to_name = Line(label=_("Naar wie?"), max_length=120, required=False)
    sharing = Chips(label=_("Mag je gegevens met hen delen?"), choices=SHARING)
    how = Line(
        label=_("Hoe is dat gezegd?"),
        max_length=120,
        required=False,
        help_text=_("Bijvoorbeeld: mondeling, tijdens het huisbezoek. De ja staat daarna ook bij Toestemming."),
    )
    consulted = Line(
        label=_("Met wie overlegde je?"),
        required=False,
        help_text=_("Bijvoorbeeld: de aandachtsfunctionaris, of de huisarts."),
    )
    why = LongText(label=_("Waarvoor?"), rows=2, max_length=1_000, required=False)
    is_warm = forms.BooleanField(label=_("We gaan de eerste keer mee"), required=False)
    needs_indication = Chips(
        label=_("Is er een indicatie of verwijsbrief nodig?"), choices=YesNoUnknown, initial=YesNoUnknown.UNKNOWN
    )
    follow_up_on = DayField(label=_("Wanneer vraag je hoe het gaat?"))

    def __init__(self, *args: Any, chosen: Chosen, may_agree: bool, follow_up_on: date, **options: Any) -> None:
        super().__init__(*args, initial={"follow_up_on": follow_up_on}, **options)
        self.fields["to_name"].required = not chosen.organisation
        self.fields["sharing"].required = not chosen.consent
        if not may_agree:
            self.fields["sharing"].choices = SHARING[1:]
        asked = (*(() if chosen.organisation else ("to_name",)), *(() if chosen.consent else ON_SHARING), *REST)
        self.sections = (Section("", asked),)

    def drawn_sections(self) -> tuple[Section, ...]:
        """Who says that it cannot wait is asked why at once."""
        sections = super().drawn_sections()
        for name in ("how", "consulted"):  # seen only by whoever chose what asks for it
            self.fields[name].required = True
        if self["sharing"].value() != VITAL:
            return sections
        self.fields["deviation"].required = True
        return (*self.sections, WHY)

    def clean(self) -> dict[str, Any]:
        """A yes in the same go says how it was given; sharing without one says who was consulted."""
        words = super().clean()
        sharing = words.pop("sharing", "")
        if sharing == GIVEN and not words.get("how"):
            self.add_error("how", _("Schrijf kort op hoe de persoon ja zei."))
        if sharing == VITAL and not words.get("consulted"):
            self.add_error("consulted", _("Overleg eerst, en schrijf op met wie."))
        words["is_agreed"], words["is_vital"] = sharing == GIVEN, sharing == VITAL
        return words


class FollowUpForm(EditForm):
    """How it went, and whether to ask once more."""

    sections = (Section("", ("result", "feedback", "ask_again_on")),)
    submit = _("Vastleggen")

    result = Chips(label=_("Hoe gaat het daar?"), choices=ReferralResult, required=False)
    feedback = LongText(label=_("Wat hoorde je?"), rows=3, max_length=1_000, required=False)
    ask_again_on = DayField(
        label=_("Wanneer vraag je het nog eens?"),
        required=False,
        help_text=_("Laat dit leeg als het klaar is. Anders een dag, bijvoorbeeld 3-11-2026."),
    )

    def __init__(self, *args: Any, referral: Referral, **options: Any) -> None:
        initial = {name: getattr(referral, name) for name in ("result", "feedback", "version")}
        super().__init__(*args, initial=initial, **options)

    def clean(self) -> dict[str, Any]:
        """Without an answer it is not done: then a day to ask again."""
        words = super().clean()
        if not words.get("result") and not words.get("ask_again_on") and "ask_again_on" not in self.errors:
            self.add_error(
                "result", _("Kies hoe het gaat. Nog niets gehoord? Kies dan een dag om het nog eens te vragen.")
            )
        return words
