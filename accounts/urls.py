"""Your own account, users, teams, demo sign-in."""

from django.urls import path

from accounts.views import account, entrance, teams, users

app_name = "accounts"
urlpatterns = [
    path("account/", account.account, name="account"),
    path("demo/<str:role>/", entrance.demo_sign_in, name="demo_sign_in"),
    path("gebruikers/", users.users, name="users"),
    path("gebruikers/uitnodigen/", users.invite, name="invite"),
    path("gebruikers/<ref:reference>/", users.user, name="user"),
    path("gebruikers/<ref:reference>/rol-geven/", users.give_role, name="give_role"),
    path("gebruikers/<ref:reference>/opnieuw-uitnodigen/", users.invite_again, name="invite_again"),
    path("rollen/<ref:reference>/beeindigen/", users.end_role, name="end_role"),
    path("teams/", teams.teams, name="teams"),
    path("teams/toevoegen/", teams.add, name="team_add"),
    path("teams/<ref:reference>/", teams.team, name="team"),
]
