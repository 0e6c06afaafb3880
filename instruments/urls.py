"""Addresses of instruments: what there is, the version in the making, and every version as it looks."""

from django.urls import path

from instruments.views import drafts, library, wording

app_name = "instruments"
urlpatterns = [
    path("instrumenten/", library.instruments, name="list"),
    path("instrumenten/<ref:reference>/", library.instrument, name="instrument"),
    path("instrumenten/<ref:reference>/aan-of-uit/", library.switch, name="switch"),
    path("instrumenten/<ref:reference>/versies/<int:number>/", library.edition, name="edition"),
    path("instrumenten/<ref:reference>/nieuwe-versie/", drafts.start, name="start"),
    path("instrumenten/<ref:reference>/nieuwe-versie/in-gebruik/", drafts.publish, name="publish"),
    path("instrumenten/<ref:reference>/nieuwe-versie/weggooien/", drafts.drop, name="drop"),
    path("instrumenten/<ref:reference>/nieuwe-versie/titel/", wording.title, name="title"),
    path("instrumenten/<ref:reference>/nieuwe-versie/groep/<slug:code>/", wording.group, name="group"),
    path("instrumenten/<ref:reference>/nieuwe-versie/groep/<slug:code>/erbij/", wording.item_add, name="item_add"),
    path("instrumenten/<ref:reference>/nieuwe-versie/onderdeel/<slug:code>/", wording.item, name="item"),
    path("instrumenten/<ref:reference>/nieuwe-versie/onderdeel/<slug:code>/plaats/", drafts.move, name="move"),
    path("instrumenten/<ref:reference>/nieuwe-versie/onderdeel/<slug:code>/gebruik/", drafts.show, name="show"),
]
