"""What somebody who brings a melding can be to the person it is about."""

from django.utils.translation import gettext_lazy as _

from signals.choices.sources import StockSource

# Each answer is a source of its own; nobody has to give one.
RELATIONS = (
    (StockSource.NEIGHBOUR.value, _("buur")),
    (StockSource.FAMILY.value, _("familie")),
    (StockSource.PARTNER.value, _("partner")),
    (StockSource.RESIDENT.value, _("kennis of buurtgenoot")),
    (StockSource.SHOP.value, _("winkel of café")),
    (StockSource.SELF.value, _("het gaat over mijzelf")),
    (StockSource.OTHER.value, _("iets anders")),
)
