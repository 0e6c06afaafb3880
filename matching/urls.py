"""Addresses of volunteers and matches."""

from django.urls import path

from matching import views

app_name = "matching"
urlpatterns = [
    path("vrijwilligers/", views.volunteers, name="volunteers"),
    path("vrijwilligers/nieuw/", views.volunteer_add, name="volunteer_add"),
    path("vrijwilligers/<ref:reference>/", views.volunteer, name="volunteer"),
    path("vrijwilligers/<ref:reference>/wijzigen/", views.volunteer_edit, name="volunteer_edit"),
    path("vrijwilligers/<ref:reference>/uitnodigen/", views.volunteer_invite, name="volunteer_invite"),
    path("clienten/<ref:reference>/koppeling/", views.match_propose, name="match_propose"),
    path("koppelingen/<ref:reference>/", views.match, name="match"),
    path("koppelingen/<ref:reference>/wijzigen/", views.match_edit, name="match_edit"),
    path("koppelingen/<ref:reference>/beeindigen/", views.match_end, name="match_end"),
]
