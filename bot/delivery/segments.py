"""How many segments a text costs: GSM-7 (160, then 153 each) or UCS-2 (70, then 67 each).

Rule of this file: counting only; it never changes a text, because taking the accents off Welsh would damage it.
Source: 3GPP TS 23.038, table 6.2.1 and its extension. A character that takes two units is never split.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

GSM_7_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_7_EXTENSION = frozenset("\f^{}\\[~]|€")
GSM_7_LIMITS = (160, 153)
UCS_2_LIMITS = (70, 67)


@dataclass(frozen=True, slots=True)
class Segments:
    """`count` segments; `units` are septets in GSM-7 (an extension character takes two), 16-bit units in UCS-2."""

    encoding: Literal["GSM-7", "UCS-2"]
    count: int
    units: int


def segments(text: str) -> Segments:
    """What `text` costs as an SMS. An empty text is one segment: it is sent as one."""
    if all(c in GSM_7_BASIC or c in GSM_7_EXTENSION for c in text):
        widths = [2 if c in GSM_7_EXTENSION else 1 for c in text]
        return Segments("GSM-7", _count(widths, GSM_7_LIMITS), sum(widths))
    widths = [2 if ord(c) > 0xFFFF else 1 for c in text]
    return Segments("UCS-2", _count(widths, UCS_2_LIMITS), sum(widths))


def _count(widths: Iterable[int], limits: tuple[int, int]) -> int:
    alone, each = limits
    widths = list(widths)
    if sum(widths) <= alone:
        return 1
    count, used = 1, 0
    for width in widths:
        if used + width > each:
            count, used = count + 1, 0
        used += width
    return count
