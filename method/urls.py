"""The register of rules as a page, and the thresholds."""

from django.urls import path

from method import views

app_name = "method"
urlpatterns = [
    path("methode/", views.rules, name="rules"),
    path("instellingen/drempels/", views.thresholds, name="thresholds"),
    path("instellingen/drempels/<slug:key>/", views.threshold_edit, name="threshold_edit"),
]
