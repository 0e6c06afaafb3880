"""What somebody outside sends, and how they read an answer."""

from datetime import timedelta

from django.urls import reverse

from accounts.models import Team
from signals.forms.public import stamp
from tests.builders import NOW, a_team

REPORT, SEND, FOLLOW = reverse("signals:report"), reverse("signals:report_send"), reverse("signals:follow")


def a_meldpunt() -> Team:
    """The team that meldingen come to."""
    team = a_team("Meldpunt")
    team.takes_concerns = True
    team.save()
    return team


def typed(**words: str) -> dict[str, str]:
    """A melding as the form sends it, a minute after the page was opened."""
    return {
        "about": "Mevrouw op Akeleilaan 77",
        "seen": "De gordijnen blijven dicht.",
        "reporter": "",
        "sending": "een-keer-getoond",
        "opened": stamp(NOW - timedelta(minutes=1)),
        "website": "",
    } | words


def shown_again(response) -> dict[str, str]:
    """What the browser sends when somebody presses once more: every field as the page shows it now."""
    form = response.context["form"]
    values = {name: form[name].value() or "" for name in form.fields}
    return {name: value for name, value in values.items() if value or name != "relation"}  # a choice nobody made


def summary(response) -> str:
    """What the page says is not right yet."""
    return " ".join(sentence for found in response.context["form"].errors.values() for sentence in found)
