"""Declares what a view needs, and turns a grant into the rows it reaches."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Q
from django.http import HttpResponse

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
    """

    scopes: frozenset[Scope] = field(default_factory=frozenset)
    team_ids: frozenset[int] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.scopes)

    @property
    def everything(self) -> bool:
        """Whether rows of every team are within reach."""
        return Scope.ALL in self.scopes

    def rows(self, team_field: str) -> Q:
        """The condition on `team_field` that keeps a queryset within reach."""
        if self.everything:
            return Q()
        return Q(**{f"{team_field}__in": sorted(self.team_ids)})

    def covers(self, team_id: int | None) -> bool:
        """Whether a row of this team is within reach."""
        return self.everything or team_id in self.team_ids
