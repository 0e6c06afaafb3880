"""Every page, asked for as every role: sign-in, 403 and 404 of the whole product."""

import re
from collections.abc import Iterator

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse

from accounts.choices import Role, Scope
from accounts.grants import GRANTS
from accounts.middleware import declared_permission
from accounts.third_party import THIRD_PARTY
from tests.matrix import OF_A_TEAM, PAGES, P, Page
from tests.matrix_roles import EVERYBODY, HOLDERS, OF_EVERY_TEAM
from tests.matrix_town import OTHER, OWN, a_town
from tests.sign_in import sign_in

NOBODY = ["zzzzzzzzzzzz"]
REACHED = {200, 302, 405}
# Pages that send somebody who is signed in elsewhere, or end the session: their own tests say how.
ENTRANCE = {"account_logout", "account_login", "mfa_authenticate", "accounts:demo_sign_in"}

pytestmark = pytest.mark.usefixtures("now")


def test_every_url_stands_in_the_matrix():
    assert set(urls()) == set(PAGES)


def test_every_view_declares_what_the_matrix_says():
    declared = {name: declared_permission(pattern.callback, name) for name, pattern in urls().items()}

    assert declared == {name: page.needs for name, page in PAGES.items()}


def test_no_page_of_a_package_is_declared_that_does_not_exist():
    assert set(THIRD_PARTY) <= set(urls())


def test_the_grants_are_what_the_matrix_says():
    holders = {
        need: {role for role in Role if need in GRANTS[role]} for need in P if need not in (P.PUBLIC, P.SIGNED_IN)
    }
    everywhere = {
        need: {role for role in Role if GRANTS[role].get(need) == Scope.ALL} & HOLDERS[need] for need in OF_EVERY_TEAM
    }

    assert holders == {need: who for need, who in HOLDERS.items() if need in holders}
    assert everywhere == OF_EVERY_TEAM


@pytest.mark.django_db
def test_every_address_leads_to_its_own_page():
    addresses = a_town(Role.WORKER).addresses[OWN]

    strayed = {name: resolve(url(name, page, addresses)).view_name for name, page in PAGES.items()}

    assert {name: found for name, found in strayed.items() if found != name} == {}


@pytest.mark.django_db
def test_a_stranger_is_sent_to_sign_in(client: Client):
    addresses = a_town(Role.WORKER).addresses[OWN]
    login, wrong = reverse("account_login"), []

    for name, page in PAGES.items():
        answer = client.get(url(name, page, addresses))
        turned_away = answer.status_code == 302 and answer["Location"].startswith(login + "?")
        if turned_away == (page.needs == P.PUBLIC):
            wrong.append(f"{name}: {answer.status_code}")

    assert not wrong


@pytest.mark.django_db
@pytest.mark.parametrize("role", Role)
def test_pages_of_the_own_team(client: Client, role: Role):
    town = a_town(role)
    sign_in(client, town.actor)
    wrong = []

    for name, page in asked():
        address, allowed = url(name, page, town.addresses[OWN]), role in HOLDERS[page.needs]
        answers = [client.get(address)] if allowed else [client.get(address), client.post(address)]
        expected = REACHED if allowed else {403}
        wrong += [f"{name}: {answer.status_code}" for answer in answers if answer.status_code not in expected]

    assert not wrong


@pytest.mark.django_db
@pytest.mark.parametrize("role", Role)
def test_another_team_s_records_do_not_exist(client: Client, role: Role):
    town = a_town(role)
    sign_in(client, town.actor)
    wrong = []

    for name, page in asked():
        if page.about not in OF_A_TEAM or role not in HOLDERS[page.needs]:
            continue
        hidden, absent = url(name, page, town.addresses[OTHER]), nobody(name, town.addresses[OTHER][page.about])
        if role in OF_EVERY_TEAM.get(page.needs, ()):
            if client.get(hidden).status_code not in REACHED:
                wrong.append(f"{name}: hidden from a role that sees every team")
        elif not any(same_404(ask(hidden), ask(absent)) for ask in (client.get, client.post)):
            wrong.append(f"{name}: {client.get(hidden).status_code} / {client.post(hidden).status_code}")

    assert not wrong


@pytest.mark.django_db
def test_a_page_without_second_factor_asks_for_it(client: Client):
    town = a_town(Role.WORKER)
    sign_in(client, town.actor, second_factor=False)

    answer = client.get(reverse("desk:start"))

    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("mfa_reauthenticate"))


def asked() -> list[tuple[str, Page]]:
    """The pages to ask for while signed in."""
    return [(name, page) for name, page in PAGES.items() if name not in ENTRANCE]


def url(name: str, page: Page, addresses: dict[str, list[str]]) -> str:
    """The address of a page about the record of its kind."""
    return reverse(name, args=addresses[page.about] if page.about else [])


def nobody(name: str, address: list[str]) -> str:
    """The same page of a record that does not exist."""
    return reverse(name, args=NOBODY + address[1:])


def same_404(hidden: HttpResponse, absent: HttpResponse) -> bool:
    """Both refused, in the same words: nobody can tell a hidden record from none."""
    return hidden.status_code == absent.status_code == 404 and words(hidden) == words(absent)


def words(answer: HttpResponse) -> str:
    """The page without what differs on every answer (form tokens, the address asked for)."""
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"|name="next" value="[^"]*"', "", answer.content.decode())


def urls() -> dict[str, URLPattern]:
    """Every URL of the product by its full name; one without a name gets its path, and so fails."""
    return dict(walk(get_resolver().url_patterns, ""))


def walk(patterns: list[URLPattern | URLResolver], prefix: str) -> Iterator[tuple[str, URLPattern]]:
    """The patterns below these, with their namespaces."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            yield from walk(pattern.url_patterns, inner)
        else:
            yield f"{prefix}{pattern.name or pattern.pattern}", pattern


def test_the_matrix_knows_every_role_and_permission():
    assert set(Role) == EVERYBODY
    assert set(HOLDERS) == set(P)
