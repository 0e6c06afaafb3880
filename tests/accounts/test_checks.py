"""What `check --deploy` says of the settings."""

import pytest
from django.core.checks import INFO, run_checks


@pytest.mark.parametrize(("backend", "told"), [("locmem.LocMemCache", ["accounts.I001"]), ("redis.RedisCache", [])])
def test_a_cache_of_one_process_is_told_and_refuses_nothing(settings, backend, told):
    settings.CACHES = {"default": {"BACKEND": f"django.core.cache.backends.{backend}", "LOCATION": "redis://x:1/1"}}

    found = run_checks(tags=["caches"], include_deployment_checks=True)

    assert [one.id for one in found] == told
    assert all(one.level == INFO for one in found)
