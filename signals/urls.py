"""Addresses of meldingen."""

from django.urls import path

from signals import views

app_name = "signals"
urlpatterns = [
    path("meldingen/", views.concerns, name="concerns"),
    path("meldingen/<ref:reference>/", views.concern, name="concern"),
    path("meldingen/<ref:reference>/aannemen/", views.accept, name="accept"),
    path("meldingen/<ref:reference>/toewijzen/", views.assign, name="assign"),
    path("meldingen/<ref:reference>/afsluiten/", views.close, name="close"),
]
