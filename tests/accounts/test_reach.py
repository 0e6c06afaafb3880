"""How far a permission reaches: teams count for grants by team or caseload, and for no others."""

import pytest

from accounts.choices import Permission, Role
from tests.builders import a_team, a_user, a_worker, also

pytestmark = pytest.mark.django_db


def test_own_and_figures_open_no_rows_of_the_team():
    volunteer, manager = a_user(Role.VOLUNTEER), a_user(Role.MANAGER)

    assert volunteer.may(Permission.MATCH_VIEW)
    assert not volunteer.reach(Permission.MATCH_VIEW).covers(a_team().pk)
    assert manager.may(Permission.CASELOAD_VIEW)
    assert not manager.reach(Permission.CASELOAD_VIEW).team_ids


def test_team_and_caseload_open_the_team_in_which_the_role_is_held():
    user = also(a_user(Role.VOLUNTEER, "Zuid"), Role.WORKER, "Noord")

    reach = user.reach(Permission.MATCH_VIEW)

    assert reach.team_ids == {a_team("Noord").pk}
    assert user.reach(Permission.FILE_OPEN).team_ids == {a_team("Noord").pk}


def test_a_team_is_narrowed_to_the_caseload_where_no_role_reaches_further():
    user = also(also(a_worker("Zuid"), Role.WORKER, "Noord"), Role.COORDINATOR, "Noord")
    officer = also(a_user(Role.PRIVACY_OFFICER, "Bureau"), Role.WORKER, "Zuid")

    assert user.reach(Permission.MATCH_VIEW).team_ids == {a_team("Zuid").pk, a_team("Noord").pk}
    assert user.reach(Permission.MATCH_VIEW).caseload_ids == {a_team("Zuid").pk}
    assert user.reach(Permission.CLIENT_VIEW).caseload_ids == set()
    assert officer.reach(Permission.MATCH_VIEW).caseload_ids == set()
    assert officer.reach(Permission.MATCH_PROPOSE).caseload_ids == {a_team("Zuid").pk}


def test_everything_covers_every_team():
    officer = a_user(Role.PRIVACY_OFFICER)

    assert officer.reach(Permission.MATCH_VIEW).covers(a_team("Noord").pk)
