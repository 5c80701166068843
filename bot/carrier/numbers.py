"""Phone numbers as the carrier's callers write them. Rule of this file: E.164 inside, any usual form at the edge."""

from __future__ import annotations

import re

WHATSAPP = "whatsapp:"
_POSSIBLE = re.compile(r"\+(44[1-9][0-9]{8,9}|(?!44)[1-9][0-9]{7,14})")
_STRANGER = re.compile(r"\+447700900[0-9]{3}")


def e164(written: str) -> str | None:
    """The number in E.164 from E.164, 07..., 0044... or 44..., with any spaces; None when it can be no number."""
    bare = re.sub(r"[\s().-]", "", written)
    bare = re.sub(r"^(00(?=[1-9])|(?=44[1-9]))", "+", bare)
    bare = re.sub(r"^0(?=[1-9])", "+44", bare)
    return bare if possible(bare) else None


def possible(number: str) -> bool:
    """Whether this is E.164 and of a length that exists. The numbers kept for fiction are possible ones."""
    return _POSSIBLE.fullmatch(number) is not None


def fictional(number: str) -> bool:
    """Whether nobody has it: 07700 900000 to 900999."""
    return _STRANGER.fullmatch(number) is not None


def spoken(number: str) -> str:
    """As people write it: 07700 900123."""
    if number.startswith("+447") and len(number) == 13:
        return f"0{number[3:7]} {number[7:]}"
    return number
