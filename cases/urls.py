"""Addresses of the work with one client. The client's own page stands in desk."""

from django.urls import path

from cases.views import access, details, opening, trajectories, visits

app_name = "cases"
urlpatterns = [
    path("clienten/nieuw/", opening.open_new, name="open"),
    path("meldingen/<ref:reference>/traject/", opening.open_from_concern, name="open_from_concern"),
    path("meldingen/<ref:reference>/voegen/", opening.join, name="join"),
    path("clienten/<ref:reference>/traject/nieuw/", opening.reopen, name="reopen"),
    path("clienten/<ref:reference>/bezoek/", visits.log, name="visit"),
    path("clienten/<ref:reference>/fasen/", trajectories.phases, name="phases"),
    path("clienten/<ref:reference>/typering/", trajectories.assess, name="assess"),
    path("clienten/<ref:reference>/traject/", trajectories.change, name="trajectory"),
    path("clienten/<ref:reference>/regie/", trajectories.hand_over, name="lead"),
    path("clienten/<ref:reference>/afsluiten/", trajectories.close, name="close"),
    path("clienten/<ref:reference>/persoon/", details.person, name="person"),
    path("clienten/<ref:reference>/verhaal/", details.story, name="story"),
    path("clienten/<ref:reference>/inzage/", access.take, name="access"),
    path("clienten/<ref:reference>/toestemming/", access.consent, name="consent"),
    path("afspraken/<ref:reference>/gedaan/", visits.promise_kept, name="promise_kept"),
]
