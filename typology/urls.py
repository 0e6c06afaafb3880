"""Pages of the typology."""

from django.urls import path

from typology import views

app_name = "typology"
urlpatterns = [
    path("typologie/", views.matrix, name="matrix"),
    path("typologie/<slug:slug>/", views.profile, name="profile"),
    path("typologie/<slug:slug>/wijzigen/", views.profile_edit, name="profile_edit"),
    path("typologie/<slug:slug>/terugzetten/", views.profile_restore, name="profile_restore"),
]
