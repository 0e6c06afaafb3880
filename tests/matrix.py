"""The permission matrix, written by hand: what every page needs and who gets there.

A new page is one line in PAGES: its URL name, the permission it needs and, when its address names something,
what that is (a key of `tests.matrix_town`). tests/test_matrix.py walks every URL of the product and fails on a page
that is not here; then it asks for every page as every role.
"""

from typing import NamedTuple

from accounts.choices import Permission as P
from accounts.choices import Role as R

EVERYBODY = set(R)
FIELD = {R.WORKER, R.COORDINATOR}

# Who holds what: kept apart from accounts.grants on purpose, so that a slip there is seen here.
HOLDERS: dict[P, set[R]] = {
    P.PUBLIC: EVERYBODY,
    P.SIGNED_IN: EVERYBODY,
    P.CONCERN_TAKE: {*FIELD, R.DESK},
    P.CONCERN_VIEW: {*FIELD, R.DESK},
    P.CONCERN_HANDLE: {*FIELD, R.DESK},
    P.CONCERN_ASSIGN: {R.COORDINATOR, R.DESK},
    P.CLIENT_VIEW: {*FIELD, R.PRIVACY_OFFICER},
    P.CASE_OUTLINE: {R.COORDINATOR},
    P.FILE_OPEN: {*FIELD, R.PRIVACY_OFFICER},
    P.FILE_REASON: {*FIELD, R.PRIVACY_OFFICER},
    P.CASE_WORK: FIELD,
    P.CASE_ASSIGN: {R.COORDINATOR},
    P.CONSENT_EDIT: {R.WORKER},
    P.VOLUNTEER_VIEW: {*FIELD, R.PRIVACY_OFFICER},
    P.VOLUNTEER_EDIT: {R.COORDINATOR},
    P.MATCH_VIEW: {*FIELD, R.VOLUNTEER, R.PRIVACY_OFFICER},
    P.MATCH_PROPOSE: FIELD,
    P.MATCH_EDIT: {R.COORDINATOR},
    P.CASELOAD_VIEW: {*FIELD, R.MANAGER},
    P.ACCESS_LOG_VIEW: {R.COORDINATOR, R.PRIVACY_OFFICER},
    P.DIRECTORY_VIEW: EVERYBODY,
    P.DIRECTORY_EDIT: {R.COORDINATOR, R.ADMINISTRATOR},
    P.USER_MANAGE: {R.ADMINISTRATOR},
    P.SETTINGS_EDIT: {R.ADMINISTRATOR},
}
# Who sees rows of every team; for all others another team's record does not exist.
OF_EVERY_TEAM: dict[P, set[R]] = {
    P.CONCERN_VIEW: {R.DESK},
    P.CONCERN_HANDLE: {R.DESK},
    P.CONCERN_ASSIGN: {R.DESK},
    P.CLIENT_VIEW: {R.PRIVACY_OFFICER},
    P.FILE_REASON: {R.PRIVACY_OFFICER},
    P.VOLUNTEER_VIEW: {R.PRIVACY_OFFICER},
    P.MATCH_VIEW: {R.PRIVACY_OFFICER},
}
# Kinds of record that belong to one team (the rest of what an address can name belongs to the house).
OF_A_TEAM = {"client", "concern", "agreement", "volunteer", "match"}


class Page(NamedTuple):
    """One line of the matrix."""

    needs: P
    about: str = ""


PAGES: dict[str, Page] = {
    # --- Signing in ---
    "set_language": Page(P.PUBLIC),
    "account_login": Page(P.PUBLIC),
    "account_logout": Page(P.PUBLIC),
    "account_inactive": Page(P.PUBLIC),
    "account_reset_password": Page(P.PUBLIC),
    "account_reset_password_done": Page(P.PUBLIC),
    "account_reset_password_from_key": Page(P.PUBLIC, "reset"),
    "account_reset_password_from_key_done": Page(P.PUBLIC),
    "mfa_authenticate": Page(P.PUBLIC),
    "accounts:demo_sign_in": Page(P.PUBLIC, "role"),
    "account_change_password": Page(P.SIGNED_IN),
    "account_set_password": Page(P.SIGNED_IN),
    "account_reauthenticate": Page(P.SIGNED_IN),
    "mfa_index": Page(P.SIGNED_IN),
    "mfa_reauthenticate": Page(P.SIGNED_IN),
    "mfa_activate_totp": Page(P.SIGNED_IN),
    "mfa_deactivate_totp": Page(P.SIGNED_IN),
    "mfa_view_recovery_codes": Page(P.SIGNED_IN),
    "mfa_generate_recovery_codes": Page(P.SIGNED_IN),
    "mfa_download_recovery_codes": Page(P.SIGNED_IN),
    # --- Accounts ---
    "accounts:account": Page(P.SIGNED_IN),
    "accounts:users": Page(P.USER_MANAGE),
    "accounts:invite": Page(P.USER_MANAGE),
    "accounts:user": Page(P.USER_MANAGE, "user"),
    "accounts:give_role": Page(P.USER_MANAGE, "user"),
    "accounts:invite_again": Page(P.USER_MANAGE, "user"),
    "accounts:end_role": Page(P.USER_MANAGE, "membership"),
    "accounts:teams": Page(P.USER_MANAGE),
    "accounts:team_add": Page(P.USER_MANAGE),
    "accounts:team": Page(P.USER_MANAGE, "team"),
    # --- Desk ---
    "desk:start": Page(P.SIGNED_IN),
    "desk:search": Page(P.CLIENT_VIEW),
    "desk:clients": Page(P.CLIENT_VIEW),
    "desk:client": Page(P.CLIENT_VIEW, "client"),
    "desk:concern_add": Page(P.CONCERN_TAKE),
    # --- Signals ---
    "signals:concerns": Page(P.CONCERN_VIEW),
    "signals:concern": Page(P.CONCERN_VIEW, "concern"),
    "signals:accept": Page(P.CONCERN_HANDLE, "concern"),
    "signals:assign": Page(P.CONCERN_ASSIGN, "concern"),
    "signals:close": Page(P.CONCERN_HANDLE, "concern"),
    # --- Cases ---
    "cases:open": Page(P.CASE_WORK),
    "cases:open_from_concern": Page(P.CASE_WORK, "concern"),
    "cases:join": Page(P.CASE_WORK, "concern"),
    "cases:reopen": Page(P.CASE_WORK, "client"),
    "cases:visit": Page(P.CASE_WORK, "client"),
    "cases:phases": Page(P.CASE_WORK, "client"),
    "cases:assess": Page(P.CASE_WORK, "client"),
    "cases:trajectory": Page(P.CASE_WORK, "client"),
    "cases:lead": Page(P.CASE_ASSIGN, "client"),
    "cases:close": Page(P.CASE_WORK, "client"),
    "cases:person": Page(P.CASE_WORK, "client"),
    "cases:story": Page(P.CASE_WORK, "client"),
    "cases:access": Page(P.FILE_REASON, "client"),
    "cases:consent": Page(P.CONSENT_EDIT, "client"),
    "cases:promise_kept": Page(P.CASE_WORK, "agreement"),
    # --- Matching ---
    "matching:volunteers": Page(P.VOLUNTEER_VIEW),
    "matching:volunteer_add": Page(P.VOLUNTEER_EDIT),
    "matching:volunteer": Page(P.VOLUNTEER_VIEW, "volunteer"),
    "matching:volunteer_edit": Page(P.VOLUNTEER_EDIT, "volunteer"),
    "matching:volunteer_invite": Page(P.VOLUNTEER_EDIT, "volunteer"),
    "matching:match_propose": Page(P.MATCH_PROPOSE, "client"),
    "matching:match": Page(P.MATCH_VIEW, "match"),
    "matching:match_edit": Page(P.MATCH_EDIT, "match"),
    "matching:match_end": Page(P.MATCH_EDIT, "match"),
    # --- Reports, privacy ---
    "reports:caseload": Page(P.CASELOAD_VIEW),
    "privacy:access_log": Page(P.ACCESS_LOG_VIEW),
    # --- Knowledge and settings ---
    "directory:districts": Page(P.DIRECTORY_VIEW),
    "directory:district_add": Page(P.DIRECTORY_EDIT),
    "directory:district": Page(P.DIRECTORY_EDIT, "district"),
    "typology:matrix": Page(P.SIGNED_IN),
    "typology:profile": Page(P.SIGNED_IN, "profile"),
    "method:rules": Page(P.SIGNED_IN),
    "method:thresholds": Page(P.SETTINGS_EDIT),
    "method:threshold_edit": Page(P.SETTINGS_EDIT, "threshold"),
}
