"""Declares what a view needs, and turns a grant into the rows it reaches."""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from ipaddress import ip_address

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port

from accounts.choices import Permission, Scope

View = Callable[..., HttpResponse]


def requires(permission: Permission) -> Callable[[View], View]:
    """Name the permission a view needs; the middleware refuses a view that names none."""

    def declare(view: View) -> View:
        view.permission = permission
        return view

    return declare


@dataclass(frozen=True)
class Reach:
    """The rows one permission opens for one user.

    `team_ids` are the teams whose rows are in reach: only grants by team or caseload add one. Who may see
    no more than own rows or figures has none here; a queryset that knows "own" asks for `Scope.OWN` itself.
    `caseload_ids` are those among them in which no role reaches further than the own caseload: a queryset that
    knows caseloads narrows its rows there.
    """

    scopes: frozenset[Scope] = field(default_factory=frozenset)
    team_ids: frozenset[int] = field(default_factory=frozenset)
    caseload_ids: frozenset[int] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.scopes)

    @property
    def everything(self) -> bool:
        """Whether rows of every team are within reach."""
        return Scope.ALL in self.scopes

    def rows(self, team_field: str) -> Q:
        """The condition on `team_field` that keeps a queryset within reach."""
        if self.everything:
            return ~Q(pk__in=[])  # every row, beside an "or" too: there an empty Q would vanish
        return Q(**{f"{team_field}__in": sorted(self.team_ids)})

    def covers(self, team_id: int | None) -> bool:
        """Whether a row of this team is within reach."""
        return self.everything or team_id in self.team_ids


def reach_of(teams: Mapping[Scope, Set[int]]) -> Reach:
    """The reach of somebody who holds one permission, by scope, in these teams."""
    scopes = frozenset(scope for scope, held in teams.items() if held)
    whole, caseload = frozenset(teams[Scope.TEAM]), frozenset(teams[Scope.CASELOAD])
    narrowed = frozenset() if Scope.ALL in scopes else caseload - whole
    return Reach(scopes, whole | caseload, narrowed)


def address_of(request: HttpRequest) -> str | None:
    """Where a request comes from, for the access log; None when nobody can tell.

    X-Forwarded-For is what a visitor likes to write, but for the last entries: those our own proxies wrote.
    """
    trusted = settings.ALLAUTH_TRUSTED_PROXY_COUNT
    forwarded = request.headers.get("X-Forwarded-For", "").split(",")
    told = forwarded[-trusted] if 0 < trusted <= len(forwarded) else ""
    return _read_address(told) or _read_address(request.META.get("REMOTE_ADDR") or "")


def sent_from(request: HttpRequest) -> str:
    """Who sends, and from which page: what a sending is bound to (`audit.once.once`)."""
    return f"{request.user.pk}:{request.path}"


def _read_address(text: str) -> str | None:
    """One address, with or without a port; an IPv6 zone says nothing outside its own machine."""
    text = text.strip()
    host, _port = split_domain_port(text)
    for candidate in (text, host.strip("[]")):
        try:
            return str(ip_address(candidate.partition("%")[0]))
        except ValueError:
            continue
    return None
