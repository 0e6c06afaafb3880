"""An image of ours as an answer: a browser may show it, and nothing else."""

from django.http import HttpResponse

from instruments.models import KeptImage


def image_answer(kept: KeptImage) -> HttpResponse:
    """The bytes, with what keeps a browser from taking them for anything else or from keeping them."""
    headers = {
        "Content-Disposition": "inline",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
    return HttpResponse(bytes(kept.image), content_type=kept.media_type, headers=headers)
