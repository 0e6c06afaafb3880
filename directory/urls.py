"""Addresses of areas of work."""

from django.urls import path

from directory.views import contacts, districts

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
]
