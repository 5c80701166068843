"""Mending a mistyped word of time: "wendesday" -> "wednesday". One word at a time, and only towards long, plain words.

Rule of this file: a word of five or six letters may be one slip off, of eight or more two; the first letter must be
right; and no real English word is ever mended (see NEVER, found by running everyday vocabulary through it).
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from dialogs.hearing.times.senses import words

TARGETS = words(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight morning afternoon evening weekend "
    "fortnight lunchtime january february september october november december august yesterday midday o'clock "
    "quarter prynhawn wythnos gwener mercher sadwrn penwythnos pythefnos chwarter tachwedd rhagfyr chwefror "
    "ionawr"
)
NEVER = words(
    "mourning moaning meaning warning fording boring morphing moning mooning tomorrows tonights sundry monkey "
    "money monty sunny friend friends fridge tuesdays weekender weekly weekdays weekday augusta augustus quarters "
    "quarterly quartet charter evenings evenly leaving evening's afternoons mornings weekends fortnights gender "
    "winter warming morgan manday someday noonday payday mayday monika heyday sundae sundays mondays fridays "
    "saturday's joining sadder tuition thirsty thirty tonic toright toning levening events event every eleven "
    "seven ogden owner"
)
SPOKEN_DAY = ("dee", "di", "dy", "dey", "dae", "deh")
"""How "day" is written as it is said ("frydee", "tuesdi")."""
_BY_FIRST: dict[str, tuple[str, ...]] = {
    first: tuple(sorted(word for word in TARGETS if word[0] == first)) for first in {word[0] for word in TARGETS}
}


@lru_cache(maxsize=4096)
def mended(word: str) -> str | None:
    """The word of time that this one was meant to be, or None."""
    if not 5 <= len(word) <= 12 or word in NEVER or not word.isalpha():
        return None
    for ending in SPOKEN_DAY:
        if word.endswith(ending):
            word = word.removesuffix(ending) + "day"
    slips = 2 if len(word) >= 8 else 1
    best: str | None = None
    if word in TARGETS:
        return word
    for target in _BY_FIRST.get(word[0], ()):
        distance = OSA.distance(word, target, score_cutoff=slips)
        if distance <= slips:
            best, slips = target, distance - 1
    return best
