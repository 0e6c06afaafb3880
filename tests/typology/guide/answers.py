"""Answers to draw from (hypothesis), and a textbook case of every profile."""

from hypothesis import strategies as st

from typology.choices import Profile
from typology.guide.observations import CODES, LISTS, NONE

# Network size today, help, loneliness, and what of the problems is the state of somebody's home and person.
NEVER_ALONE = {
    "network_now": CODES["network_now"],
    "help": CODES["help"],
    "loneliness": CODES["loneliness"],
    "problems": ("neglect_of_self", "neglect_of_home", "memory"),
}
# As their definitions say, observation by observation.
TEXTBOOK = {
    Profile.ACTIEVEN: """
        network_past=wide_or_sheltering onset=threat_recent network_now=supportive competences=sufficient
        self_direction=runs_it psychiatric=none wish=take_part stance=seeks_actively formal_ties=misses_them
        enmeshed_tie=no insight=names_it loneliness=moderate help=accepts life_events=lost_mobility,pension
        problems=health""",
    Profile.GEBORGENEN: """
        network_past=wide_or_sheltering onset=threat_recent network_now=supportive competences=sufficient
        self_direction=with_support psychiatric=none wish=safe_circle stance=adapts formal_ties=not_relevant
        enmeshed_tie=no insight=names_it loneliness=moderate help=accepts life_events=death_of_relative,death_of_friends
        problems=care_overload,grief""",
    Profile.ACHTERBLIJVERS: """
        network_past=small_sufficient onset=fell_away network_now=shallow_only competences=limited
        self_direction=with_support psychiatric=none wish=close_tie stance=waits_hopes formal_ties=not_relevant
        enmeshed_tie=no insight=denies_or_hides loneliness=strong help=accepts life_events=death_of_partner
        problems=grief""",
    Profile.AFHANKELIJKEN: """
        network_past=small_sufficient onset=fell_away network_now=one_person competences=limited
        self_direction=with_support psychiatric=none wish=close_tie stance=leans_on_one formal_ties=not_relevant
        enmeshed_tie=now insight=denies_or_hides loneliness=moderate help=practical_only life_events=care_task
        problems=violence_at_home,care_overload""",
    Profile.COMPENSEERDERS: """
        network_past=never onset=early_in_life network_now=shallow_only competences=functional
        self_direction=runs_it psychiatric=none wish=take_part stance=seeks_actively formal_ties=values_them
        enmeshed_tie=no insight=denies_or_hides loneliness=no help=practical_only life_events=job_loss
        problems=money""",
    Profile.BUITENSTAANDERS: """
        network_past=never onset=early_in_life network_now=nobody competences=functional
        self_direction=runs_it psychiatric=none wish=turned_away stance=own_world formal_ties=rejects_them
        enmeshed_tie=no insight=denies_or_hides loneliness=no help=practical_only problems=nuisance,money""",
    Profile.HOOPVOLLEN: """
        network_past=never onset=early_in_life network_now=nobody competences=poor
        self_direction=problems_pile_up psychiatric=present_or_past wish=belong stance=waits_hopes
        formal_ties=misses_them enmeshed_tie=no insight=names_it loneliness=strong help=accepts
        problems=money,addiction""",
    Profile.OVERLEVERS: """
        network_past=never onset=early_in_life network_now=nobody competences=poor
        self_direction=problems_pile_up psychiatric=present_or_past wish=no_need stance=given_up
        formal_ties=rejects_them enmeshed_tie=no insight=resigned loneliness=moderate help=refuses
        problems=neglect_of_home,money""",
}


def textbook(profile):
    """The answers of a textbook case."""
    pairs = (pair.split("=") for pair in TEXTBOOK[profile].split())
    return {name: tuple(codes.split(",")) for name, codes in pairs}


def answer_of(name):
    """What may be answered to one observation: a code, or some of a list."""
    codes = CODES[name]
    if name not in LISTS:
        return st.sampled_from(codes).map(lambda code: (code,))
    some = [code for code in codes if code != NONE]
    return st.lists(st.sampled_from(some), min_size=1, unique=True).map(tuple)


def answers(*, to=tuple(CODES), without=()):
    """Answers to any of these observations."""
    return st.fixed_dictionaries({}, optional={name: answer_of(name) for name in to if name not in without})
