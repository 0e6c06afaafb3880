"""Addresses of the work with one client. The client's own page stands in desk."""

from django.urls import path

from cases.views import (
    access,
    cards,
    concerns,
    details,
    observing,
    opening,
    planning,
    practice,
    safety,
    trajectories,
    typing,
    uninvited,
    visits,
)

app_name = "cases"
urlpatterns = [
    path("clienten/nieuw/", opening.open_new, name="open"),
    path("meldingen/<ref:reference>/traject/", opening.open_from_concern, name="open_from_concern"),
    path("meldingen/<ref:reference>/voegen/", opening.join, name="join"),
    path("meldingen/<ref:reference>/terugkoppeling/", concerns.feedback, name="feedback"),
    path("clienten/<ref:reference>/kaart/", cards.start, name="card_start"),
    path("clienten/<ref:reference>/kaarten/<ref:card>/", cards.card, name="card"),
    path("clienten/<ref:reference>/kaarten/<ref:card>/invullen/", cards.card_fill, name="card_fill"),
    path("clienten/<ref:reference>/kaarten/<ref:card>/vervolg/", cards.card_follow_up, name="card_follow_up"),
    path(
        "clienten/<ref:reference>/kaarten/<ref:card>/vervolg/<ref:follow_up>/",
        cards.follow_up_done,
        name="follow_up_done",
    ),
    path("clienten/<ref:reference>/verteld/", concerns.tell, name="tell"),
    path("clienten/<ref:reference>/traject/nieuw/", opening.reopen, name="reopen"),
    path("clienten/<ref:reference>/bezoek/", visits.log, name="visit"),
    path("clienten/<ref:reference>/fasen/", trajectories.phases, name="phases"),
    path("clienten/<ref:reference>/observaties/", observing.observe, name="observe"),
    path("clienten/<ref:reference>/typering/", observing.outcome, name="assess"),
    path("clienten/<ref:reference>/typering/verloop/", observing.history, name="typing_history"),
    path("clienten/<ref:reference>/typering/bevestigen/", typing.confirm, name="typing_confirm"),
    path("clienten/<ref:reference>/typering/kiezen/", typing.choose, name="typing_choose"),
    path("clienten/<ref:reference>/typering/twijfel/", typing.doubt, name="typing_doubt"),
    path("clienten/<ref:reference>/typering/uitstellen/", typing.postpone, name="typing_postpone"),
    path("clienten/<ref:reference>/indicering/", typing.indicate, name="indicate"),
    path("clienten/<ref:reference>/traject/", trajectories.change, name="trajectory"),
    path("clienten/<ref:reference>/regie/", trajectories.hand_over, name="lead"),
    path("clienten/<ref:reference>/afsluiten/", trajectories.close, name="close"),
    path("clienten/<ref:reference>/persoon/", details.person, name="person"),
    path("clienten/<ref:reference>/verhaal/", details.story, name="story"),
    path("clienten/<ref:reference>/inzage/", access.take, name="access"),
    path("clienten/<ref:reference>/toestemming/", access.consent, name="consent"),
    path("oefenen/", practice.practice, name="practice"),
    path("afspraken/<ref:reference>/gedaan/", visits.promise_kept, name="promise_kept"),
    # Planning
    path("clienten/<ref:reference>/afspraak/", planning.plan, name="plan"),
    path("afspraken/<ref:reference>/verzetten/", planning.move, name="move"),
    path("afspraken/<ref:reference>/afzeggen/", planning.call_off, name="call_off"),
    # Going there without invitation
    path("meldingen/<ref:reference>/zonder-uitnodiging/", uninvited.uninvited, name="uninvited"),
    path("meldingen/<ref:reference>/zonder-uitnodiging/stap/<int:number>/", uninvited.step, name="uninvited_step"),
    path("meldingen/<ref:reference>/zonder-uitnodiging/afwegingen/", uninvited.weigh, name="uninvited_weigh"),
    # Guarding against harm
    path("clienten/<ref:reference>/vlag/", safety.flag_add, name="flag_add"),
    path("clienten/<ref:reference>/veiligheid/", safety.safety, name="safety"),
    path("clienten/<ref:reference>/veiligheid/intrekken/", safety.safety_withdraw, name="safety_withdraw"),
    path("clienten/vlaggen/<ref:reference>/", safety.flag, name="flag"),
    path("clienten/vlaggen/<ref:reference>/overleg/", safety.flag_consult, name="flag_consult"),
    path("clienten/vlaggen/<ref:reference>/opheffen/", safety.flag_lift, name="flag_lift"),
    path("clienten/vlaggen/<ref:reference>/opnieuw/", safety.flag_again, name="flag_again"),
    path("clienten/vlaggen/<ref:reference>/meldcode/", safety.meldcode_begin, name="meldcode_begin"),
]
