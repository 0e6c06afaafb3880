"""What a line of the permission matrix is; see `tests.matrix`."""

from typing import NamedTuple

from accounts.choices import Permission as P

# Kinds of record that belong to one team (the rest of what an address can name belongs to the house).
OF_A_TEAM = {
    "client",
    "concern",
    "concern_note",
    "concern_card",
    "concern_follow_up",
    "client_card",
    "client_follow_up",
    "network_map",
    "network_member",
    "client_sheet",
    "own_sheet",
    "client_drawn_item",
    "client_drawing",
    "own_drawn_item",
    "own_drawing",
    "aside",
    "uninvited_step",
    "flag",
    "client_flag",
    "meldcode",
    "agreement",
    "appointment",
    "goal",
    "closing",
    "closing_reason",
    "plan_step",
    "party",
    "consent",
    "referral",
    "volunteer",
    "match",
    "signaller",
    "circle",
    "advice_request",
    "preventive_action",
}


class Page(NamedTuple):
    """One line of the matrix."""

    needs: P
    about: str = ""
