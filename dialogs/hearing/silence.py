"""Whether a text asks that nothing be sent back: somebody else may read what comes.

Rule of this file: only as a request, and when in doubt it is one, because a text that did not go can be made up for.
"Dont text, ring me" is a wish for a call, and "you never text back" is told: neither is heard here.
"""

from __future__ import annotations

import re

_NOT = r"(?:don[’'`]?t|do not|dnt|never)(?:\s+(?:ever|try(?: and| to)?|even|any|pls|please))*"
_OBJECT = r"(?:me|this|it|anything|a text|to (?:me|this|it))"
_TEXT = rf"(?:(?:te?xt|txt|message|msg|write)(?:\s+{_OBJECT})*|send(?!\s+me\s+back)(?:\s+{_OBJECT})*)"
_ENGLISH = (
    rf"\b(?:{_NOT}\s+(?:{_TEXT}\s+back|(?:reply|respond)|answer\s+(?:this|me|it)|send\s+(?:me\s+)?(?:anything|owt|nothing))"
    r"|no\s+(?:te?xts?|txts?|messages?|msgs?|replies)\s+back)\b"
)
_WELSH = (
    r"\b(?:paid|peidiwch|peidia)(?:\s+(?:â|a|ag|byth))?\s+"
    r"(?:(?:f['’]?|fy |i )?(?:n?h?ateb|ymateb)"
    r"|(?:th?e[cx]st|anfon|gyrru|danfon|hala)[\w'’]*(?:\s+\w+)?(?:['’]n|\s+yn)?\s*[ôo]l)\b"
)
_ASKS = re.compile(rf"{_ENGLISH}|{_WELSH}", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:(?:u|you|ya|they|s?he|i|we|it|nobody)\s+(?:just\s+)?(?:never|don[’'`]?t|do not)|why\s+(?:don[’'`]?t|do))\b",
    re.IGNORECASE,
)
"""Before it, it is told of somebody or asked about, and no request."""


def is_asked(text: str) -> bool:
    """Whether they ask for no text back."""
    return _ASKS.search(_TOLD.sub(";", text)) is not None
