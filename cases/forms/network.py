"""Forms of the network map."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import ContactRhythm, NetworkSector, Relation, Ring, SupportKind, Tone
from cases.models import NetworkMap, NetworkMember
from ui.fields import Chips, Line, LongText
from ui.forms import EditForm, OnceForm, PageForm, Section


class MemberForm(PageForm):
    """Somebody on the map: three questions, and more for who wants to."""

    name = Line(label=_("Naam of rol"), max_length=60)
    relation = Chips(label=_("Wie is dat?"), choices=Relation, initial=Relation.OTHER)
    ring = forms.TypedChoiceField(
        label=_("Hoe dichtbij?"),
        choices=Ring,
        coerce=int,
        initial=Ring.NEARER,
        widget=forms.RadioSelect(attrs={"data-look": "chips"}),
        help_text=_("Hoe dichtbij het voelt, niet hoe ver iemand woont."),
    )
    support = forms.MultipleChoiceField(
        label=_("Wat geeft dit contact?"),
        choices=SupportKind,
        required=False,
        widget=forms.CheckboxSelectMultiple(attrs={"data-look": "chips"}),
    )
    tone = Chips(label=_("Hoe voelt het?"), choices=Tone, required=False)
    rhythm = Chips(label=_("Hoe vaak?"), choices=ContactRhythm, required=False)
    is_broken = forms.BooleanField(label=_("Het contact is verbroken"), required=False)
    sector = forms.ChoiceField(
        label=_("Waar hoort het bij?"),
        choices=[("", _("volgt uit wie het is")), *NetworkSector.choices],
        required=False,
        widget=forms.Select,
    )

    def clean(self) -> dict[str, Any]:
        """The kinds of support as the map keeps them: each a yes or no."""
        facts = super().clean()
        given = facts.pop("support", [])
        return facts | {f"is_{kind}": kind in given for kind in SupportKind}


class AddMemberForm(MemberForm, OnceForm):
    """Somebody more; drawn on the page of the map itself."""

    sections = (
        Section("", ("name", "relation", "ring")),
        Section(_("Steun en contact"), ("support", "tone", "rhythm", "is_broken", "sector"), folded=True),
    )
    submit = _("Zet op de kaart")

    def __init__(self, *args: Any, is_next: bool = False, **options: Any) -> None:
        super().__init__(*args, **options)
        if is_next:
            self.fields["name"].widget.attrs["autofocus"] = True


class ChangeMemberForm(MemberForm, EditForm):
    """Somebody on the map, told otherwise."""

    sections = (
        Section("", ("name", "relation", "ring", "sector")),
        Section(_("Steun en contact"), ("support", "tone", "rhythm", "is_broken")),
    )
    submit = _("Wijziging opslaan")

    def __init__(self, *args: Any, member: NetworkMember, **options: Any) -> None:
        names = ("name", "relation", "ring", "sector", "support", "tone", "rhythm", "is_broken")
        initial = {name: getattr(member, name) for name in names}
        super().__init__(*args, initial=initial | {"version": member.network_map.version}, **options)


class PlaceForm(EditForm):
    """Where somebody was dragged to."""

    ring = forms.TypedChoiceField(choices=Ring, coerce=int)
    angle = forms.IntegerField(min_value=0, max_value=359)


class TellForm(EditForm):
    """What the person says of the map as a whole."""

    sections = (Section("", ("is_whole", "note")),)

    is_whole = forms.BooleanField(
        label=_("Iedereen staat erop"),
        required=False,
        help_text=_("Vraag het samen na. Alleen dan zegt de kaart iets over hoe groot het netwerk is."),
    )
    note = LongText(label=_("Wat werd erbij verteld?"), required=False, rows=3, max_length=2_000)

    def __init__(self, *args: Any, network_map: NetworkMap, **options: Any) -> None:
        initial = {name: getattr(network_map, name) for name in ("is_whole", "note", "version")}
        super().__init__(*args, initial=initial, **options)
