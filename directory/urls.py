"""Addresses of areas of work."""

from django.urls import path

from directory import views

app_name = "directory"
urlpatterns = [
    path("wijken/", views.districts, name="districts"),
    path("wijken/nieuw/", views.district_add, name="district_add"),
    path("wijken/<ref:reference>/", views.district, name="district"),
]
