"""Addresses of meldingen."""

from django.urls import path

from signals.views import (
    advice,
    cards,
    concerns,
    handling,
    meldcode,
    preventive,
    public,
    safety,
    signaller_places,
    signallers,
    sources,
    worries,
)

app_name = "signals"
urlpatterns = [
    path("meldingen/", concerns.concerns, name="concerns"),
    path("meldingen/<ref:reference>/", concerns.concern, name="concern"),
    path("meldingen/<ref:reference>/aannemen/", concerns.accept, name="accept"),
    path("meldingen/<ref:reference>/afsluiten/", concerns.close, name="close"),
    # The signaleringskaart
    path("signaleringskaart/leeg/", cards.blank, name="card_blank"),
    path("meldingen/<ref:reference>/kaart/", cards.start, name="card_start"),
    path("meldingen/<ref:reference>/kaarten/<ref:card>/", cards.card, name="card"),
    path("meldingen/<ref:reference>/kaarten/<ref:card>/invullen/", cards.card_fill, name="card_fill"),
    path("meldingen/<ref:reference>/kaarten/<ref:card>/vervolg/", cards.card_follow_up, name="card_follow_up"),
    path(
        "meldingen/<ref:reference>/kaarten/<ref:card>/vervolg/<ref:follow_up>/",
        cards.follow_up_done,
        name="follow_up_done",
    ),
    # Handling
    path("meldingen/<ref:reference>/overdragen/", handling.hand_over, name="hand_over"),
    path("meldingen/<ref:reference>/overnemen/", handling.take_over, name="take_over"),
    path("meldingen/<ref:reference>/samenvoegen/", handling.merge, name="merge"),
    path("meldingen/<ref:reference>/losmaken/", handling.split, name="split"),
    path("meldingen/<ref:reference>/notitie/", handling.note, name="note"),
    path("meldingen/<ref:reference>/heropenen/", concerns.reopen, name="reopen"),
    path("meldingen/<ref:reference>/notities/<ref:note>/", handling.note_read, name="note_read"),
    path("meldingen/<ref:reference>/notities/<ref:note>/gezien/", handling.note_seen, name="note_seen"),
    # Public: no account
    path("melden/", public.report, name="report"),
    path("melden/verzenden/", public.report, name="report_send"),  # apart: see the view
    path("melden/taal/", public.language, name="report_language"),
    path("melden/volgen/", public.follow, name="follow"),
    path("melden/<ref:receipt>/", public.receipt, name="receipt"),
    # Worries of a volunteer
    path("zorgen/", worries.worries, name="worries"),
    path("zorgen/nieuw/", worries.add, name="worry_add"),
    # Guarding against harm
    path("meldingen/<ref:reference>/vlag/", safety.flag_add, name="flag_add"),
    path("meldingen/<ref:reference>/veiligheid/", safety.safety, name="safety"),
    path("meldingen/<ref:reference>/veiligheid/intrekken/", safety.safety_withdraw, name="safety_withdraw"),
    path("meldingen/vlaggen/<ref:reference>/", safety.flag, name="flag"),
    path("meldingen/vlaggen/<ref:reference>/overleg/", safety.flag_consult, name="flag_consult"),
    path("meldingen/vlaggen/<ref:reference>/opheffen/", safety.flag_lift, name="flag_lift"),
    path("meldingen/vlaggen/<ref:reference>/opnieuw/", safety.flag_again, name="flag_again"),
    path("meldingen/vlaggen/<ref:reference>/meldcode/", meldcode.begin, name="meldcode_begin"),
    # Meldcode
    path("meldcode/", meldcode.records, name="meldcodes"),
    path("meldcode/<ref:reference>/", meldcode.record, name="meldcode"),
    path("meldcode/<ref:reference>/stap/", meldcode.step, name="meldcode_step"),
    path("meldcode/<ref:reference>/toewijzen/", meldcode.assign, name="meldcode_assign"),
    path("meldcode/<ref:reference>/afsluiten/", meldcode.close, name="meldcode_close"),
    path("meldcode/<ref:reference>/heropenen/", meldcode.reopen, name="meldcode_reopen"),
    # The signal network of a wijk
    path("signaleerders/", signallers.signallers, name="signallers"),
    path("signaleerders/nieuw/", signallers.add, name="signaller_add"),
    path("signaleerders/<ref:reference>/", signallers.signaller, name="signaller"),
    path("signaleerders/<ref:reference>/wijzigen/", signallers.edit, name="signaller_edit"),
    path("signaleerders/<ref:reference>/contact/", signallers.contact, name="signaller_contact"),
    path("signaleerders/<ref:reference>/achtervang/", signaller_places.stand_in, name="signaller_stand_in"),
    path("signaleerders/<ref:reference>/stoppen/", signaller_places.stop, name="signaller_stop"),
    path("signaleerders/<ref:reference>/terugzetten/", signaller_places.resume, name="signaller_resume"),
    path("wijken/<ref:reference>/signaleerders/", signallers.circle, name="signaller_circle"),
    # Questions for advice
    path("adviesvragen/", advice.advice_requests, name="advice_requests"),
    path("adviesvragen/nieuw/", advice.add, name="advice_add"),
    path("adviesvragen/<ref:reference>/", advice.advice_request, name="advice_request"),
    path("adviesvragen/<ref:reference>/wijzigen/", advice.edit, name="advice_edit"),
    path("wijken/<ref:reference>/verwijskaart/", advice.referral_card, name="referral_card"),
    # Preventive actions
    path("preventief/", preventive.preventive_actions, name="preventive_actions"),
    path("preventief/nieuw/", preventive.add, name="preventive_add"),
    path("preventief/<ref:reference>/", preventive.preventive_action, name="preventive_action"),
    path("preventief/<ref:reference>/wijzigen/", preventive.edit, name="preventive_edit"),
    # Sources
    path("instellingen/bronnen/", sources.sources, name="sources"),
    path("instellingen/bronnen/nieuw/", sources.add, name="source_add"),
    path("instellingen/bronnen/<ref:reference>/", sources.source, name="source"),
    path("instellingen/bronnen/<ref:reference>/verplaatsen/", sources.move, name="source_move"),
    path("instellingen/bronnen/<ref:reference>/stoppen/", sources.stop, name="source_stop"),
    path("instellingen/bronnen/<ref:reference>/terugzetten/", sources.resume, name="source_resume"),
]
