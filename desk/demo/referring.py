"""Who was sent on to somewhere on the sociale kaart of the demo, and how it went there."""

from datetime import timedelta

from accounts.models import User
from cases.choices import ReferralResult
from cases.models import Client, Referral
from cases.referring.rules import TOPICS
from cases.services.referrals import follow_up, refer
from desk.demo.chance import Chance
from desk.demo.sketch import Answer
from directory.queries import fitting_offers
from people.choices import YesNoUnknown

WEEKS = timedelta(weeks=8)
LOOKED_BACK = timedelta(days=20)
HEARD = (
    (ReferralResult.ARRIVED, "Gaat er graag heen en slaat geen week over."),
    (ReferralResult.NOT_GONE, "Vond het spannend om alleen binnen te stappen."),
    (ReferralResult.LEFT, "Een keer geweest. Het was er te druk."),
)


def send_on(answer: Answer, client: Client, chance: Chance, *, by: User) -> None:
    """A yes to sharing, and where it led; what was long ago was asked after. No dice: which place goes by number."""
    trajectory = client.trajectories.get()
    offers = list(fitting_offers(topic=TOPICS.get(trajectory.question, ""), district=client.person.district))
    offers = offers or list(fitting_offers())
    offer = offers[client.pk % len(offers)]
    referral = refer(
        trajectory=trajectory, organisation=offer.organisation, offer=offer, to_name="", why="",
        is_warm=client.pk % 2 == 0, needs_indication=YesNoUnknown.NO, follow_up_on=answer.on + WEEKS,
        is_agreed=True, how=answer.how, is_vital=False, consulted="", on=answer.on, by=by,
        at=chance.moment(answer.on, 16, 0),
    )  # fmt: skip
    if referral.follow_up_on + LOOKED_BACK < chance.today:
        _ask_after(referral, client, by=by)


def _ask_after(referral: Referral, client: Client, *, by: User) -> None:
    result, feedback = HEARD[client.pk % len(HEARD)]
    follow_up(
        referral=referral, result=result, feedback=feedback, ask_again_on=None, version=referral.version,
        on=referral.follow_up_on, by=by,
    )  # fmt: skip
