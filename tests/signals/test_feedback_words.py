"""What a colleague can tell a melder, in every state a melding can be in."""

import re
from itertools import product

import pytest

from signals.choices.concerns import ConcernOutcome, ConcernStatus
from signals.content.feedback import CLOSED_WORDS, prepared_words
from signals.rules.feedback import feedback_advice

OPEN = [one for one in ConcernStatus if one != ConcernStatus.CLOSED]
STATES = [(status, "") for status in OPEN] + [(ConcernStatus.CLOSED, outcome) for outcome in ConcernOutcome]
PROMISE = re.compile(r"deze week|volgende week|morgen|vandaag|snel|spoedig|dagen|beloven|zullen")


def words(state, *, attempted, may_tell):
    """The prepared words of a status with an outcome."""
    return prepared_words(status=state[0], outcome=state[1], attempted=attempted, may_tell=may_tell)


@pytest.mark.parametrize(("state", "attempted", "may_tell"), [*product(STATES, (True, False), (True, False))])
def test_sig_04_the_words_thank_and_never_promise_a_term(state, attempted, may_tell):
    said = words(state, attempted=attempted, may_tell=may_tell)

    assert said.startswith("Dank u wel")
    assert not PROMISE.search(said)


@pytest.mark.parametrize("attempted", [True, False])
def test_sig_04_without_a_yes_the_melder_never_hears_the_outcome(attempted):
    said, *others = {words(state, attempted=attempted, may_tell=False) for state in STATES if state[1]}

    assert not others
    assert not any(str(outcome) in said for outcome in CLOSED_WORDS.values())


@pytest.mark.parametrize("outcome", ConcernOutcome)
def test_sig_04_nobody_says_contact_was_sought_where_it_was_not(outcome):
    state = (ConcernStatus.CLOSED, outcome)

    assert "contact gezocht" not in words(state, attempted=False, may_tell=False)
    assert "contact gezocht" in words(state, attempted=True, may_tell=False)


@pytest.mark.parametrize(
    ("may_tell", "told"), [(True, []), (False, ["nog geen ja gezegd"]), (None, ["nog niet bij een cliënt"])]
)
def test_sig_04_warns_where_the_client_agreed_to_nothing(may_tell, told):
    advice = feedback_advice(may_tell=may_tell)

    assert [(one.rule, one.kind) for one in advice] == [("SIG-04", "warn")] * len(told)
    assert all(part in str(one.sentence) for part, one in zip(told, advice, strict=True))
