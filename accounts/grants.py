"""The one table of permissions: which role may do what, and how far it reaches."""

from accounts.choices import Permission as P
from accounts.choices import Role, Scope

GRANTS: dict[Role, dict[P, Scope]] = {
    Role.VOLUNTEER: {
        P.MATCH_VIEW: Scope.OWN,
        P.DIRECTORY_VIEW: Scope.ALL,
    },
    Role.WORKER: {
        P.CONCERN_TAKE: Scope.ALL,
        P.CONCERN_VIEW: Scope.TEAM,
        P.CONCERN_HANDLE: Scope.TEAM,
        P.CLIENT_VIEW: Scope.TEAM,
        P.FILE_OPEN: Scope.CASELOAD,
        P.FILE_REASON: Scope.TEAM,
        P.CASE_WORK: Scope.TEAM,
        P.CONSENT_EDIT: Scope.CASELOAD,
        P.VOLUNTEER_VIEW: Scope.CASELOAD,
        P.MATCH_VIEW: Scope.CASELOAD,
        P.MATCH_PROPOSE: Scope.CASELOAD,
        P.CASELOAD_VIEW: Scope.CASELOAD,
        P.DIRECTORY_VIEW: Scope.ALL,
    },
    Role.COORDINATOR: {
        P.CONCERN_TAKE: Scope.ALL,
        P.CONCERN_VIEW: Scope.TEAM,
        P.CONCERN_HANDLE: Scope.TEAM,
        P.CONCERN_ASSIGN: Scope.TEAM,
        P.CLIENT_VIEW: Scope.TEAM,
        P.CASE_OUTLINE: Scope.TEAM,
        P.FILE_OPEN: Scope.CASELOAD,
        P.FILE_REASON: Scope.TEAM,
        P.CASE_WORK: Scope.TEAM,
        P.CASE_ASSIGN: Scope.TEAM,
        P.VOLUNTEER_VIEW: Scope.TEAM,
        P.VOLUNTEER_EDIT: Scope.TEAM,
        P.MATCH_VIEW: Scope.TEAM,
        P.MATCH_PROPOSE: Scope.TEAM,
        P.MATCH_EDIT: Scope.TEAM,
        P.CASELOAD_VIEW: Scope.TEAM,
        P.ACCESS_LOG_VIEW: Scope.TEAM,
        P.DIRECTORY_VIEW: Scope.ALL,
        P.DIRECTORY_EDIT: Scope.ALL,
    },
    Role.MANAGER: {
        P.CASELOAD_VIEW: Scope.FIGURES,
        P.DIRECTORY_VIEW: Scope.ALL,
    },
    Role.DESK: {
        P.CONCERN_TAKE: Scope.ALL,
        P.CONCERN_VIEW: Scope.ALL,
        P.CONCERN_HANDLE: Scope.ALL,
        P.CONCERN_ASSIGN: Scope.ALL,
        P.DIRECTORY_VIEW: Scope.ALL,
    },
    Role.ADMINISTRATOR: {
        P.USER_MANAGE: Scope.ALL,
        P.SETTINGS_EDIT: Scope.ALL,
        P.DIRECTORY_VIEW: Scope.ALL,
        P.DIRECTORY_EDIT: Scope.ALL,
    },
    Role.PRIVACY_OFFICER: {
        P.CLIENT_VIEW: Scope.ALL,
        P.FILE_OPEN: Scope.ALL,
        P.FILE_REASON: Scope.ALL,
        P.VOLUNTEER_VIEW: Scope.ALL,
        P.MATCH_VIEW: Scope.ALL,
        P.ACCESS_LOG_VIEW: Scope.ALL,
        P.DIRECTORY_VIEW: Scope.ALL,
    },
}
