"""Settings, read from the environment (see .env.example); safe unless told otherwise."""

import sqlite3

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from isolement.environment import BASE_DIR, env, read, secret_key, truth

# --- Where this runs ---
DEBUG = read(truth, "DEBUG", "false", default=False)
ALLOWED_HOSTS = read(env.list, "ALLOWED_HOSTS", "isolement.gemeente.nl", default=["127.0.0.1", "localhost"])
LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}
# Demo sign-in needs all three: DEBUG, demo data, and nobody else who can reach this machine.
DEMO = read(truth, "DEMO", "false", default=False) and DEBUG and set(ALLOWED_HOSTS) <= LOOPBACK
SECRET_KEY = "alleen-voor-ontwikkelen-op-deze-machine" if DEBUG else secret_key()
# Earlier secrets: sessions and the sealed addresses of safety notes made with them go on working.
SECRET_KEY_FALLBACKS = read(env.list, "SECRET_KEY_FALLBACKS", "oud-geheim-1,oud-geheim-2", default=[])
# Where links in mails point to; never taken from a request.
SITE_URL = read(
    env.str,
    "SITE_URL",
    "https://isolement.gemeente.nl",
    default="http://127.0.0.1:8000" if set(ALLOWED_HOSTS) <= LOOPBACK else f"https://{ALLOWED_HOSTS[0].lstrip('.')}",
)
CSRF_TRUSTED_ORIGINS = read(env.list, "CSRF_TRUSTED_ORIGINS", "https://isolement.gemeente.nl", default=[])

# --- Rooms, lowest first ---
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",  # widgets are drawn by our template engine (FORM_RENDERER)
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "crispy_forms",
    "csp",
    "ui",
    "audit",
    "accounts",
    "method",
    "directory",
    "people",
    "typology",
    "instruments",
    "signals",
    "cases",
    "matching",
    "reports",
    "privacy",
    "desk",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.LanguageMiddleware",
    "accounts.middleware.ClosedByDefaultMiddleware",
]

ROOT_URLCONF = "isolement.urls"
WSGI_APPLICATION = "isolement.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "desk.context_processors.house",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Data ---
DATABASES = {
    "default": read(
        env.db,
        "DATABASE_URL",
        "postgres://naam:wachtwoord@host:5432/isolement",
        default=f"sqlite:///{BASE_DIR / 'isolement.sqlite3'}",
    )
}
DATABASES["default"]["CONN_MAX_AGE"] = read(env.int, "CONN_MAX_AGE", "60", default=60)
if "ENGINE" not in DATABASES["default"]:
    raise ImproperlyConfigured(
        "DATABASE_URL is niet te lezen. Zet bijvoorbeeld: postgres://naam:wachtwoord@host:5432/isolement"
    )
SQLITE = DATABASES["default"]["ENGINE"].endswith("sqlite3")
if SQLITE:
    # SQLite before 3.51.3 can corrupt a WAL file (docs/adr/0003): those get the rollback journal.
    journal = "WAL" if sqlite3.sqlite_version_info >= (3, 51, 3) else "DELETE"
    DATABASES["default"]["CONN_MAX_AGE"] = 0
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": f"PRAGMA journal_mode={journal}; PRAGMA synchronous=FULL; PRAGMA busy_timeout=20000;",
    }
    DATABASES["default"]["TEST"] = {"NAME": BASE_DIR / "build" / "test.sqlite3"}
else:
    # Compiling a query of many parts takes PostgreSQL seconds where running it takes milliseconds (the start page).
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c jit=off")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": read(env.cache, "CACHE_URL", "rediscache://127.0.0.1:6379/1", default="locmemcache://")}
if CACHES["default"]["BACKEND"].endswith("LocMemCache"):
    # The default of 300 would drop counts of signals/limits.py while they still hold somebody back.
    CACHES["default"].setdefault("OPTIONS", {}).setdefault("MAX_ENTRIES", 50_000)

# --- Who may enter ---
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk:start"
ACCOUNT_ADAPTER = "accounts.adapters.ClosedAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]  # nobody signs up; without password1 sign-in asks no password
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_USER_MODEL_USERNAME_FIELD = "username"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600
# Guessing is slowed by where it comes from, never by whose account it is: nobody can lock somebody else out.
ACCOUNT_RATE_LIMITS = {"login_failed": "10/5m/ip"}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# Django's own token: no second table of e-mail addresses. Dead after use, after a new sign-in, after a day.
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"
PASSWORD_RESET_TIMEOUT = 24 * 3600
ACCOUNT_FORMS = {
    "login": "accounts.entrance_forms.SignInForm",
    "change_password": "accounts.entrance_forms.ChangePasswordForm",
    "reset_password": "accounts.entrance_forms.ForgottenPasswordForm",
    "reset_password_from_key": "accounts.entrance_forms.NewPasswordForm",
    "reauthenticate": "accounts.entrance_forms.ConfirmPasswordForm",
}
MFA_FORMS = {
    "authenticate": "accounts.entrance_forms.SecondFactorForm",
    "reauthenticate": "accounts.entrance_forms.ConfirmCodeForm",
    "activate_totp": "accounts.entrance_forms.ActivateAppForm",
}
MFA_ADAPTER = "accounts.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Isolement"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEBUG
CSRF_COOKIE_HTTPONLY = True
# What a message says of somebody (a typing, a name) stays on the server and ends with the session.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
if not DEBUG:
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessie", "__Host-csrf"

# --- What the browser is told ---
SECURE_SSL_REDIRECT = read(truth, "SECURE_SSL_REDIRECT", "true", default=not DEBUG)
SECURE_HSTS_SECONDS = 0 if DEBUG else 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = not DEBUG
BEHIND_PROXY = read(truth, "BEHIND_PROXY", "true", default=False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
ALLAUTH_TRUSTED_PROXY_COUNT = int(BEHIND_PROXY)
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "script-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}

# --- What the browser may send ---
# A million emoji are 12 MB on the way here. They reach the form, which says how long the text may be; beyond this
# a bare 400 would drop what was typed. Files are not counted.
DATA_UPLOAD_MAX_MEMORY_SIZE = 16 * 1024 * 1024

# --- Words, days, files, mail ---
LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LANGUAGE_COOKIE_SECURE = not DEBUG
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
# Invitations hold a one-time link: without a mail server they are not sent, and never go to the log.
vars().update(read(env.email, "EMAIL_URL", "smtp+tls://naam:wachtwoord@mail.gemeente.nl:587", default="consolemail://"))
if not (DEBUG or "EMAIL_URL" in env.ENVIRON):
    EMAIL_BACKEND = "accounts.mails.NoMailServer"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = read(
    env.str, "DEFAULT_FROM_EMAIL", "isolement@gemeente.nl", default="isolement@localhost"
)
CRISPY_TEMPLATE_PACK = "nlds"
CRISPY_ALLOWED_TEMPLATE_PACKS = ["nlds"]
CRISPY_FAIL_SILENTLY = False

# --- What the organisation calls things (navigation and headings only) ---
ORGANISATION_NAME = read(env.str, "ORGANISATION_NAME", "Welzijn Veldhaven", default="Isolement")
CLIENT_LABEL = read(env.str, "CLIENT_LABEL", "Bewoner", default="") or _("Cliënt")
CLIENTS_LABEL = read(env.str, "CLIENTS_LABEL", "Bewoners", default="") or _("Cliënten")

# --- What the public melding page says ---
MUNICIPALITY = read(env.str, "MUNICIPALITY", "Gemeente Veldhaven", default="Gemeente Lindewaard" if DEMO else "")
DESK_PHONE = read(env.str, "DESK_PHONE", "038-1234567", default="088-0000000" if DEMO else "")
DESK_HOURS = read(env.str, "DESK_HOURS", "werkdagen 9-17", default="op werkdagen van 9 tot 17 uur" if DEMO else "")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING"}},
}
