"""Whether somebody writes to us in Welsh, surely enough to be answered in it.

Rule of this file: the language that a person chose is the truth, and stays so. A Welsh text to somebody set to English
is answered in Welsh, once for that text, and Welsh is offered for all of them; a word that both languages have ("ty",
"mam", "diolch mate") decides nothing.
"""

from __future__ import annotations

import re

from dialogs.hearing.lexicon import words
from dialogs.hearing.lexicon.tongues import WELSH
from dialogs.hearing.meaning import Intent, Meaning

_EITHERS = words(
    """
    ty mam fi ti ar yn ei bod dim ie ia gad ond helo person sut sul iau da dal bore diolch iawn shwmae rhif plis ol
    neu cymraeg gymraeg saesneg
    """
)
"""Words of text-speak, names and thanks that people write in either language, and the names of the languages."""
_SURE = WELSH - _EITHERS
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def writes_welsh(text: str, meaning: Meaning) -> bool:
    """Whether a text is Welsh for sure: more Welsh words than English ones, and one that only Welsh has."""
    if meaning.language != "cy" or meaning.intent is Intent.LANGUAGE:
        return False
    return any(word in _SURE for word in _WORD.findall(text.lower()))
