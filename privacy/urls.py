"""Addresses of the review of access."""

from django.urls import path

from privacy import views

app_name = "privacy"
urlpatterns = [path("inzagelog/", views.access_log, name="access_log")]
