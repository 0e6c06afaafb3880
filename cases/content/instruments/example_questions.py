"""Example questions for a talk (Werkboek 7.6): help in the head of who listens, never a form to fill in."""

from django.utils.translation import gettext_lazy as _

EXAMPLE_QUESTIONS = (
    _("Hoe gaat het met u?"),
    _("Wat is belangrijk voor u?"),
    _("Waar bent u trots op?"),
    _("Wat doet u graag?"),
    _("Wie zijn belangrijk voor u? Wat betekenen zij, en wie mist u?"),
    _("Wanneer voelt u zich eenzaam?"),
    _("Wat troost u dan?"),
    _("Wat helpt op zulke momenten?"),
)
