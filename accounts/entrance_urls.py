"""allauth's pages under Dutch paths, by the names allauth asks for. What is not here does not exist (no sign-up)."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from django.urls import path, re_path
from django.views.generic import RedirectView

from accounts.views import entrance

urlpatterns = [
    path("taal/", entrance.language, name="set_language"),
    path("inloggen/", entrance.SignInView.as_view(), name="account_login"),
    path("inloggen/code/", mfa.authenticate, name="mfa_authenticate"),
    path("uitloggen/", account.logout, name="account_logout"),
    path("inloggen/uitgezet/", account.account_inactive, name="account_inactive"),
    path("wachtwoord-vergeten/", account.password_reset, name="account_reset_password"),
    path("wachtwoord-vergeten/verstuurd/", account.password_reset_done, name="account_reset_password_done"),
    path(
        "wachtwoord-vergeten/gelukt/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(
        r"^wachtwoord-vergeten/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("account/wachtwoord/", account.password_change, name="account_change_password"),
    path(
        "account/wachtwoord/kiezen/",  # allauth sends an account without password here: that goes by mail
        RedirectView.as_view(pattern_name="account_reset_password"),
        name="account_set_password",
    ),
    path("account/bevestigen/", account.reauthenticate, name="account_reauthenticate"),
    path("account/bevestigen/code/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("account/tweede-stap/", mfa.index, name="mfa_index"),
    path("account/tweede-stap/aanzetten/", totp.activate_totp, name="mfa_activate_totp"),
    path("account/tweede-stap/uitzetten/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("account/herstelcodes/", recovery_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("account/herstelcodes/maken/", recovery_codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path(
        "account/herstelcodes/downloaden/",
        recovery_codes.download_recovery_codes,
        name="mfa_download_recovery_codes",
    ),
]
