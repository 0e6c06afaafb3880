"""A person and how to reach them."""

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from audit.records import Record
from directory.models import District
from people.choices import BirthPrecision, Channel, KeyKind, Sex, YesNoUnknown
from people.keys import HEAD, LONGEST_KEY
from people.notation import show_house_number


class Language(models.Model):
    """A language somebody speaks."""

    name = models.CharField(_("taal"), max_length=40, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Person(Record):
    """Somebody, perhaps known by no more than an alias and a street.

    `search_name` is unaccented lower case of every name part, `sort_name` leaves the tussenvoegsel out;
    services fill both (people.services), so that both databases search and sort alike.
    """

    alias = models.CharField(_("roepnaam of hoe je de persoon noemt"), max_length=80, blank=True)
    first_name = models.CharField(_("voornaam"), max_length=80, blank=True)
    prefix = models.CharField(_("tussenvoegsel"), max_length=20, blank=True)
    last_name = models.CharField(_("achternaam"), max_length=120, blank=True)
    birth_date = models.DateField(_("geboortedatum"), null=True, blank=True)
    birth_precision = models.CharField(max_length=4, choices=BirthPrecision, default=BirthPrecision.DAY)
    sex = models.CharField(_("geslacht"), max_length=1, choices=Sex, blank=True)
    phone = models.CharField(_("telefoon"), max_length=20, blank=True)
    email = models.CharField(_("e-mailadres"), max_length=254, blank=True)
    street = models.CharField(_("straat"), max_length=120, blank=True)
    house_number = models.PositiveIntegerField(_("huisnummer"), null=True, blank=True)
    house_addition = models.CharField(_("toevoeging"), max_length=12, blank=True)
    postcode = models.CharField(_("postcode"), max_length=7, blank=True)
    city = models.CharField(_("plaats"), max_length=80, blank=True)
    district = models.ForeignKey(
        District, models.PROTECT, null=True, blank=True, related_name="people", verbose_name=_("wijk")
    )
    is_address_protected = models.BooleanField(_("adres is geheim"), default=False)
    low_literate = models.CharField(
        _("moeite met lezen en schrijven"), max_length=8, choices=YesNoUnknown, default=YesNoUnknown.UNKNOWN
    )
    channel = models.CharField(_("liefst bereikbaar via"), max_length=8, choices=Channel, blank=True)
    cares_for_somebody = models.CharField(
        _("zorgt voor iemand"), max_length=8, choices=YesNoUnknown, default=YesNoUnknown.UNKNOWN
    )
    languages = models.ManyToManyField(Language, verbose_name=_("talen"), blank=True, related_name="people")
    search_name = models.CharField(max_length=320, blank=True, editable=False)
    sort_name = models.CharField(max_length=240, blank=True, editable=False)

    class Meta:
        indexes = [models.Index(fields=["sort_name"]), models.Index(fields=["birth_date"])]
        constraints = [
            models.CheckConstraint(
                condition=~Q(alias="", first_name="", last_name=""),
                name="people_has_some_name",
                violation_error_message=_("Geef een naam of een roepnaam: iets om deze persoon bij te noemen."),
            )
        ]

    @property
    def full_name(self) -> str:
        """What the file is called: given, prefix and family name, else the alias."""
        return name_of(self.alias, self.first_name, self.prefix, self.last_name)

    @property
    def call_name(self) -> str:
        """What to call the person when speaking: the alias, else the first name, else all."""
        return self.alias or self.first_name or self.full_name

    @property
    def address_line(self) -> str:
        """Street and number in one line, as far as known; protected addresses show no line."""
        if self.is_address_protected:
            return ""
        return f"{self.street} {show_house_number(self.house_number, self.house_addition)}".strip()

    def age_on(self, day: date) -> int | None:
        """Whole years on a day; None when the birth date is not known."""
        if not self.birth_date:
            return None
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (not had_birthday)


class PersonKey(models.Model):  # noqa: DJ008 - says nothing about anybody
    """One thing a person is found by; people.keys tells which there are and why each is a row.

    Services write them anew with the person; nothing else is derived from them.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="keys", db_index=False)
    kind = models.CharField(max_length=6, choices=KeyKind)
    key = models.CharField(max_length=LONGEST_KEY)
    head = models.CharField(max_length=HEAD, blank=True)

    class Meta:
        indexes = [models.Index(fields=["key"]), models.Index(fields=["head", "key"])]
        constraints = [models.UniqueConstraint(fields=["person", "kind", "key"], name="people_key_once")]


NAME_PARTS = ("alias", "first_name", "prefix", "last_name")


def name_columns(path: str) -> list[str]:
    """The columns of the person at the end of this path that `name_of` makes a name of, in its order."""
    return [f"{path}__{part}" for part in NAME_PARTS]


def name_of(alias: str, first_name: str, prefix: str, last_name: str) -> str:
    """The name a list shows, from its parts (used on plain rows, without a Person)."""
    return " ".join(part for part in (first_name, prefix, last_name) if part) or alias
