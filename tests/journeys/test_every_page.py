"""The main pages with something on them: on a phone, in the dark, and on the narrowest phone that is still in use."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from tests.matrix import PAGES
from tests.matrix_town import OWN, a_town

pytestmark = pytest.mark.browser
# fmt: off
PAGES_OF = {
    Role.WORKER: (
        "desk:start", "desk:clients", "desk:client", "desk:concern_add", "signals:concerns", "signals:concern",
        "signals:hand_over", "signals:merge", "signals:note", "signals:close", "signals:card", "signals:card_follow_up",
        "cases:open_from_concern", "cases:feedback", "cases:tell", "cases:plan", "cases:move",
        "cases:uninvited", "cases:uninvited_step", "cases:uninvited_weigh", "cases:card", "cases:card_follow_up",
        "cases:visit", "cases:phases", "cases:observe", "cases:assess", "cases:typing_history", "cases:trajectory",
        "cases:network", "cases:network_compare", "cases:network_member", "cases:network_tell",
        "cases:sheets", "cases:sheet", "cases:sheet_blank", "cases:own_sheets", "cases:own_sheet",
        "cases:goals", "cases:goals_paper", "cases:goal_add", "cases:goal", "cases:goal_end", "cases:goal_step_add",
        "cases:goal_step", "cases:close", "cases:close_because", "cases:closing", "cases:closing_edit",
        "cases:closing_paper", "cases:reopen",
        "cases:advices", "cases:aside", "cases:status", "cases:trajectory_plan", "cases:party_add", "cases:party",
        "cases:reviews", "cases:review_add", "cases:referrals", "cases:refer", "cases:referral_follow_up",
        "cases:referral_paper", "cases:consent_add", "cases:watching", "cases:monitoring", "cases:emergency",
        "cases:emergency_paper", "cases:watch_unagreed", "cases:watcher_add", "cases:watcher", "cases:watcher_card",
        "cases:intervisie", "cases:sheet_fill", "directory:organisations", "directory:organisation",
        "cases:person", "cases:story", "cases:consent", "matching:match_propose", "typology:matrix",
        "typology:profile", "method:rules",
    ),
    Role.DESK: (
        "desk:start", "desk:concern_add", "signals:concerns", "signals:concern", "signals:hand_over",
        "reports:concerns", "signals:advice_requests", "signals:advice_add", "signals:advice_request",
        "signals:advice_edit", "signals:signallers", "signals:signaller_add", "signals:signaller",
        "signals:signaller_edit", "signals:signaller_stand_in", "signals:signaller_stop", "signals:signaller_circle",
        "signals:referral_card", "signals:preventive_actions", "signals:preventive_add", "signals:preventive_action",
        "signals:preventive_edit", "signals:card_blank",
    ),
    Role.COORDINATOR: (
        "desk:start", "signals:concern", "signals:hand_over", "cases:access", "cases:lead", "matching:volunteers",
        "matching:volunteer", "matching:volunteer_edit", "matching:match", "matching:match_edit", "reports:caseload",
        "reports:concerns", "privacy:access_log", "directory:districts", "directory:district",
        "directory:district_edit", "directory:contact_add", "directory:contact_edit", "directory:organisations",
        "directory:organisation", "directory:organisation_add", "directory:offer_add", "directory:offer_edit",
    ),
    Role.MANAGER: ("desk:start", "reports:concerns"),
    Role.VOLUNTEER: ("desk:start", "signals:worries", "signals:worry_add", "matching:match", "accounts:account"),
    Role.ADMINISTRATOR: (
        "desk:start", "accounts:users", "accounts:user", "accounts:teams", "method:thresholds", "signals:sources",
        "signals:source_add", "signals:source", "instruments:list", "instruments:instrument", "instruments:edition",
        "instruments:title", "instruments:group", "instruments:item_add", "instruments:item",
    ),
    Role.PRIVACY_OFFICER: ("desk:start", "privacy:access_log"),
}
# fmt: on


LOOKS = {"phone": (360, {}), "dark": (1280, {"color_scheme": "dark"}), "narrow": (320, {"axe": False})}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("role", PAGES_OF)
def test_the_main_pages(open_tab, role, look):
    town = a_town(role)
    width, options = LOOKS[look]
    tab = open_tab(look, width, town.actor, **options)

    for name in PAGES_OF[role]:
        page = PAGES[name]
        tab.visit(reverse(name, args=town.addresses[OWN][page.about] if page.about else []))
