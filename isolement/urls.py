"""Where every page hangs: one line for each room."""

from django.urls import include, path

urlpatterns = [
    path("", include("accounts.entrance_urls")),
    path("", include("desk.urls")),
    path("", include("accounts.urls")),
    path("", include("method.urls")),
    path("", include("directory.urls")),
    path("", include("typology.urls")),
    path("", include("instruments.urls")),
    path("", include("signals.urls")),
    path("", include("cases.urls")),
    path("", include("matching.urls")),
    path("", include("reports.urls")),
    path("", include("privacy.urls")),
]
