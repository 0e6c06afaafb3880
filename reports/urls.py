"""Addresses of the figures."""

from django.urls import path

from reports import views

app_name = "reports"
urlpatterns = [
    path("caseload/", views.caseload, name="caseload"),
    path("rapportage/typologie/", views.typology, name="typology"),
    path("rapportage/typeren/", views.typings, name="typings"),
    path("rapportages/meldpunt/", views.concern_figures, name="concerns"),
]
