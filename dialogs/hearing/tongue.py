"""Which language a text reads as: "cy", "en", or None when it could be either.

Rule of this file: marker words only, and doubt is None. The language a person chose is the truth; this only helps to
ask "Hoffech chi negeseuon yn Gymraeg?".
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.hearing.lexicon import tongues
from dialogs.hearing.words import Word


def language(words: Sequence[Word]) -> str | None:
    """The language with more of its own words in the text; None when level."""
    welsh = sum(word.text in tongues.WELSH for word in words)
    english = sum(word.text in tongues.ENGLISH for word in words)
    if welsh == english:
        return None
    return "cy" if welsh > english else "en"
