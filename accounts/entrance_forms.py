"""allauth's forms in our words: labels instead of placeholders, help in plain Dutch."""

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PASSWORD_HELP = _("Minstens 12 tekens. Een zin van een paar woorden is sterk en makkelijk te onthouden.")


def reword(form: forms.Form, labels: dict[str, str | Promise], helps: dict[str, str | Promise] | None = None) -> None:
    """Our labels and help texts; no placeholders, which vanish while you type."""
    for field in form.fields.values():
        field.widget.attrs.pop("placeholder", None)
    for name, label in labels.items():
        form.fields[name].label = label
    for name, text in (helps or {}).items():
        form.fields[name].help_text = text


class SignInForm(account.LoginForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reword(self, {"login": _("E-mailadres"), "password": _("Wachtwoord")}, {"password": ""})


class ChangePasswordForm(account.ChangePasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = {
            "oldpassword": _("Huidig wachtwoord"),
            "password1": _("Nieuw wachtwoord"),
            "password2": _("Nieuw wachtwoord, nog een keer"),
        }
        reword(self, labels, {"oldpassword": "", "password1": PASSWORD_HELP})


class ForgottenPasswordForm(account.ResetPasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reword(self, {"email": _("E-mailadres")})


class NewPasswordForm(account.ResetPasswordKeyForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = {"password1": _("Nieuw wachtwoord"), "password2": _("Nieuw wachtwoord, nog een keer")}
        reword(self, labels, {"password1": PASSWORD_HELP})


class ConfirmPasswordForm(account.ReauthenticateForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reword(self, {"password": _("Wachtwoord")}, {"password": ""})


class SecondFactorForm(mfa.AuthenticateForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reword(self, {"code": _("Code")}, {"code": _("De zes cijfers uit je app, of een van je herstelcodes.")})


class ConfirmCodeForm(mfa.ReauthenticateForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reword(self, {"code": _("Code")}, {"code": _("De zes cijfers uit je app, of een van je herstelcodes.")})


class ActivateAppForm(totp.ActivateTOTPForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reword(self, {"code": _("Code uit de app")}, {"code": _("De zes cijfers die de app nu laat zien.")})
