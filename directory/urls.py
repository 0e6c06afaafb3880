"""Addresses of areas of work."""

from django.urls import path

from directory.views import contacts, districts, offers, organisations

app_name = "directory"
urlpatterns = [
    path("wijken/", districts.districts, name="districts"),
    path("wijken/nieuw/", districts.add, name="district_add"),
    path("wijken/<ref:reference>/", districts.district, name="district"),
    path("wijken/<ref:reference>/wijzigen/", districts.edit, name="district_edit"),
    path("wijken/<ref:reference>/contactpersoon/", contacts.add, name="contact_add"),
    path("contactpersonen/<ref:reference>/wijzigen/", contacts.edit, name="contact_edit"),
    path("contactpersonen/<ref:reference>/verplaatsen/", contacts.move, name="contact_move"),
    path("contactpersonen/<ref:reference>/stoppen/", contacts.stop, name="contact_stop"),
    path("contactpersonen/<ref:reference>/terugzetten/", contacts.resume, name="contact_resume"),
    path("sociale-kaart/", organisations.overview, name="organisations"),
    path("sociale-kaart/nieuw/", organisations.add, name="organisation_add"),
    path("sociale-kaart/<ref:reference>/", organisations.organisation, name="organisation"),
    path("sociale-kaart/<ref:reference>/wijzigen/", organisations.edit, name="organisation_edit"),
    path("sociale-kaart/<ref:reference>/klopt/", organisations.check, name="organisation_check"),
    path("sociale-kaart/<ref:reference>/stoppen/", organisations.stop, name="organisation_stop"),
    path("sociale-kaart/<ref:reference>/terugzetten/", organisations.resume, name="organisation_resume"),
    path("sociale-kaart/<ref:reference>/aanbod/", offers.add, name="offer_add"),
    path("aanbod/<ref:reference>/wijzigen/", offers.edit, name="offer_edit"),
    path("aanbod/<ref:reference>/stoppen/", offers.stop, name="offer_stop"),
    path("aanbod/<ref:reference>/terugzetten/", offers.resume, name="offer_resume"),
]
