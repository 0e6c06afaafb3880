"""manage.py demo: a fictional town to look around in, loaded once."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import User
from desk.demo.places import TOWN
from desk.demo.town import is_lived_in, is_loaded, load_town

LOOK_AS = (
    Role.WORKER,
    Role.COORDINATOR,
    Role.MANAGER,
    Role.VOLUNTEER,
    Role.DESK,
    Role.ADMINISTRATOR,
    Role.PRIVACY_OFFICER,
)


class Command(BaseCommand):
    help = "Laadt één keer de verzonnen demostad en zegt wat je kunt openen."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError(
                _("De demo staat uit. Zet DEMO=true en DEBUG=true, en alleen 127.0.0.1 en localhost in ALLOWED_HOSTS.")
            )
        if not is_loaded():
            self._load()
        self._tell()

    def _load(self) -> None:
        if is_lived_in():
            raise CommandError(
                _("In deze database staan al echte gegevens. De demo mengt zich daar niet mee: kies een lege database.")
            )
        self.stdout.write(_("Demostad {town} wordt geladen. Dit gebeurt één keer.").format(town=TOWN))
        load_town(today=timezone.localdate(), say=self._say)

    def _say(self, line: str) -> None:
        self.stdout.write(f"  {line}")
        self.stdout.flush()

    def _tell(self) -> None:
        """What to open, and as whom."""
        self.stdout.write(_("Open {address} en kies als wie je wilt kijken:").format(address=f"{settings.SITE_URL}/"))
        for role in LOOK_AS:
            user = User.objects.demo_as(role).first()
            if user:
                self.stdout.write(f"  {role.label:<26}{user.name}")
