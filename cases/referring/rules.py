"""Rules of the method about sharing and referring; pure."""

from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from cases.choices import Question, ReferralResult
from directory.choices import Topic
from method.advice import Advice, Kind, block, gate, hint

# Where on the sociale kaart to look first, by what the client asks for.
TOPICS = {
    Question.CONTACT: Topic.COMPANY,
    Question.PRACTICAL: Topic.PRACTICAL,
    Question.DEBTS: Topic.MONEY,
    Question.PSYCHOLOGICAL: Topic.MIND,
}
WHERE_TO = {
    Question.PSYCHOLOGICAL: _("Psychische klachten: denk eerst aan de huisarts of de POH-GGZ."),
    Question.DEBTS: _("Geldzorgen: denk eerst aan de gemeente."),
    Question.OTHER: _("Kijk op de sociale kaart welke organisatie hierbij past."),
}
WHAT_NEXT = {
    ReferralResult.WAITING: _("Wie wacht, raakt uit beeld. Vraag het over een tijd nog eens."),
    ReferralResult.LEFT: _(
        "Vraag wat er tegenviel. Misschien past iets anders beter, of helpt het als er iemand meegaat."
    ),
    ReferralResult.NOT_GONE: _("Vraag wat het moeilijk maakte. Ga de eerste keer mee, of kies iets dichterbij."),
    ReferralResult.TURNED_DOWN: _("Vraag waarom het niet kon, en kijk samen naar iets anders."),
}


def sharing_advice(*, has_consent: bool, is_vital: bool) -> list[Advice]:
    """CLO-04 (M&H 2011): nothing goes to an organisation without consent for that organisation. CLO-14 (AVG): unless
    a vital interest asks for it; then it takes a reason, somebody to consult, and telling the client."""
    if has_consent:
        return []
    if is_vital:
        sentence = _(
            "Je deelt zonder toestemming, omdat er groot gevaar is. Schrijf op waarom dit niet kan wachten, overleg "
            "eerst, en vertel het de persoon zo snel als kan."
        )
        return [gate("CLO-14", sentence)]
    return [block("CLO-04", _("Er is geen toestemming om met deze organisatie te delen. Vraag die eerst."))]


def follow_up_day(referred_on: date, *, weeks: int) -> date:
    """CLO-05 (M&H 2011): the day to ask how it goes, so many weeks after referring."""
    return referred_on + timedelta(weeks=weeks)


def result_advice(result: str, *, asks_again: bool) -> list[Advice]:
    """CLO-05: what to do next after this answer; who waits is only told so where nobody will ask again."""
    sentence = WHAT_NEXT.get(result)
    if not sentence or (result == ReferralResult.WAITING and asks_again):
        return []
    return [Advice("CLO-05", Kind.TASK, sentence)]


def where_to_advice(question: str) -> list[Advice]:
    """CLO-12 (own): where a question of this kind is usually at home."""
    sentence = WHERE_TO.get(question)
    return [hint("CLO-12", sentence)] if sentence else []
