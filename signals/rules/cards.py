"""The verwijskaart as a guided choice (Werkboek 11.5); pure."""

from signals.choices.cards import Discussed, NextStep, Wants, Worries


def open_questions(*, discussed: str, recognised: str, wants: str, worries: str) -> tuple[str, ...]:
    """Which of the questions must still be answered before there is a next step: the names of the answers."""
    if not discussed:
        return ("discussed",)
    if discussed != Discussed.YES:
        return ()
    missing = tuple(name for name, answer in (("recognised", recognised), ("wants", wants)) if not answer)
    if wants == Wants.NO and not worries:
        missing += ("worries",)
    return missing


def offered_steps(*, discussed: str, wants: str, worries: str) -> tuple[NextStep, ...]:
    """Werkboek 11.5: what can be done next, the most likely first.

    Who cannot raise it asks advice or hands over. Who wants nothing is respected, unless it still feels wrong. Who
    does want something: what can the person do, what can we do, is another organisation better.
    """
    if discussed == Discussed.CANNOT:
        return (NextStep.ASK_ADVICE, NextStep.HAND_OVER)
    if discussed == Discussed.NOT_YET:
        return (NextStep.DISCUSS, NextStep.ASK_ADVICE)
    if wants == Wants.YES:
        return (NextStep.PERSON_ACTS, NextStep.WE_ACT, NextStep.REFER, NextStep.STUCK)
    if wants == Wants.NO:
        return (NextStep.CALL_CONTACT, NextStep.ASK_LATER) if worries == Worries.YES else (NextStep.RESPECT,)
    return (NextStep.ASK_LATER, NextStep.ASK_ADVICE)
