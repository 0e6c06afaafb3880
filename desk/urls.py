"""Addresses of the pages where work starts and comes together."""

from django.urls import path

from desk.views import clients, concerns, start

app_name = "desk"
urlpatterns = [
    path("", start.start, name="start"),
    path("zoeken/", clients.search, name="search"),
    path("clienten/", clients.clients, name="clients"),
    path("clienten/<ref:reference>/", clients.client, name="client"),
    path("meldingen/nieuw/", concerns.add, name="concern_add"),
    path("meldingen/nieuw/bekend/", concerns.known, name="known"),
]
