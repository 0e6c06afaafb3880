"""The real entrance: a password, a code from an app, and the door that stays shut without them."""

import pytest
from django.contrib.auth.hashers import make_password

from tests.accounts.conftest import PASSWORD, code_for
from tests.builders import a_worker

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [360, 1280])
def test_a_colleague_sets_up_a_second_step_and_signs_in_with_it(open_tab, clock, width):
    worker = a_worker()
    worker.password = make_password(PASSWORD)
    worker.save()
    tab = open_tab("door", width).visit("/clienten/")
    assert "/inloggen/?next=" in tab.page.url

    tab.fill(login=worker.email, password="verkeerd geraden").press("Inloggen")
    assert tab.page.locator(".error-summary").is_visible()
    tab.fill(login=worker.email, password=PASSWORD).press("Inloggen")
    secret = tab.unfold("Scannen lukt niet?").page.locator("main code").text_content()
    tab.fill(code=code_for(secret)).press("Aanzetten")
    assert tab.page.locator("main li code").count() == 10

    leave(tab)
    clock.shift(60)  # a code works once
    tab.fill(login=worker.email, password=PASSWORD).press("Inloggen")
    assert "Dag" not in tab.visit("/").words, "the password alone opened the door"
    tab.visit("/inloggen/code/").fill(code=code_for(secret)).press("Inloggen")

    assert f"Dag {worker.name}" in tab.words


def leave(tab):
    """Sign out, in the menu behind the little person."""
    tab.page.locator(".house__user > summary").click()
    tab.press("Uitloggen")
