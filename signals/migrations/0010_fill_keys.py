"""The keys of what was stored before there were any; and of two equal flags one stays up.

Reads addresses and texts with the code of now (people, signals.addresses): keys are only of use when they are the same
as those of today.
"""

import re

from django.db import migrations
from django.db.models import Q
from django.utils import timezone

from people.clues import keys_in
from signals.addresses import Address, address_of, asked_keys, kept_keys

BATCH = 1000
OLD_KEY = re.compile(r"(?P<place>.+?) (?P<number>[0-9]+)(?: (?P<addition>.+))?")
POSTCODE = re.compile("[1-9][0-9]{3}[a-z]{2}")
REASON = "Dezelfde vlag stond er twee keer. De andere vlag blijft staan."


def fill_concerns(apps, schema_editor):
    """Of what another melding can be joined to, also once it is split off again."""
    concern, concern_key = apps.get_model("signals", "Concern"), apps.get_model("signals", "ConcernKey")
    found = concern.objects.filter(~Q(status="closed") | Q(merged_into__isnull=False), joined_at=None).order_by("pk")
    batch = []
    for one in found.only("about", "received_at").iterator(chunk_size=BATCH):
        keys = keys_in(one.about, today=timezone.localdate(one.received_at))
        batch += [concern_key(concern=one, key=key) for key in keys]
        if len(batch) >= BATCH:
            concern_key.objects.bulk_create(batch, batch_size=BATCH)
            batch = []
    concern_key.objects.bulk_create(batch, batch_size=BATCH)


def fill_notes(apps, schema_editor):
    """From the address in words and the one key that was kept."""
    note_key = apps.get_model("signals", "SafetyNoteKey")
    notes = apps.get_model("signals", "SafetyNote").objects.exclude(address_key="").select_related("person")
    for note in notes.order_by("pk").iterator(chunk_size=BATCH):
        keys = sorted(kept_keys(note_address(note)))
        note_key.objects.bulk_create(note_key(note=note, key=key) for key in keys)


def note_address(note):
    """Of who still lives there all that is known, else what the note tells."""
    found = OLD_KEY.fullmatch(note.address_key)
    if not found:
        return Address()
    place, number, addition = found["place"], int(found["number"]), found["addition"] or ""
    then = Address(place, number, addition)
    if POSTCODE.fullmatch(place):
        street = "" if note.address[:1].isdigit() else note.address.rpartition(" ")[0]
        then = Address(street, number, addition, place)
    home = address_of(note.person) if note.person else Address()
    return home if asked_keys([home]) & kept_keys(then) else then


def lift_doubles(apps, schema_editor):
    """Of each kind the oldest stays up, for a person and for a melding of which nobody knows who it is about."""
    seen = set()
    for flag in apps.get_model("signals", "Flag").objects.filter(lifted_on=None).order_by("raised_on", "pk"):
        about = (flag.kind, flag.person_id, None if flag.person_id else flag.concern_id)
        if about in seen:
            flag.lifted_on, flag.lifted_because, flag.version = timezone.localdate(), REASON, flag.version + 1
            flag.save()
        seen.add(about)


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_fill_keys"),
        ("signals", "0009_feedback_unknown"),
    ]
    operations = [
        migrations.RunPython(fill_concerns, migrations.RunPython.noop),
        migrations.RunPython(fill_notes, migrations.RunPython.noop),
        migrations.RunPython(lift_doubles, migrations.RunPython.noop),
    ]
