"""What comes with a text, or in place of one: a picture, a recording. Nothing here opens it, and nobody is kept from
knowing that it came.

Rule of this file: pure; it turns a provider's types into the words that stand in brackets after the text's own.
"""

from __future__ import annotations

from collections.abc import Iterable

_KINDS = {"image": "picture", "audio": "recording", "video": "video"}


def noted(body: str, types: Iterable[str]) -> str:
    """The words of a text, with what came along noted after them ("my sick note [picture]"); types are MIME types."""
    notes = [f"[{_KINDS.get(kind.split('/')[0].lower(), 'attachment')}]" for kind in types]
    return " ".join(filter(None, (body.strip() if notes else body, *notes)))
