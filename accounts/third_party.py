"""Pages of packages that we offer: by URL name, the permission each needs. What is not here is refused."""

from accounts.choices import Permission

THIRD_PARTY: dict[str, Permission] = {
    "account_logout": Permission.PUBLIC,
    "account_inactive": Permission.PUBLIC,
    "account_reset_password": Permission.PUBLIC,
    "account_reset_password_done": Permission.PUBLIC,
    "account_reset_password_from_key": Permission.PUBLIC,
    "account_reset_password_from_key_done": Permission.PUBLIC,
    "mfa_authenticate": Permission.PUBLIC,
    "account_change_password": Permission.SIGNED_IN,
    "account_set_password": Permission.SIGNED_IN,
    "account_reauthenticate": Permission.SIGNED_IN,
    "mfa_index": Permission.SIGNED_IN,
    "mfa_reauthenticate": Permission.SIGNED_IN,
    "mfa_activate_totp": Permission.SIGNED_IN,
    "mfa_deactivate_totp": Permission.SIGNED_IN,
    "mfa_view_recovery_codes": Permission.SIGNED_IN,
    "mfa_generate_recovery_codes": Permission.SIGNED_IN,
    "mfa_download_recovery_codes": Permission.SIGNED_IN,
}

# What somebody needs to prove who they are; the only signed-in pages open without a second factor.
PROVING = frozenset({"account_reauthenticate", "mfa_reauthenticate", "mfa_activate_totp"})
