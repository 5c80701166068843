"""How the words of risk are written down: a group of phrases with a note that a reviewer can read.

Rule of this file: shapes only. The phrases live in the `risk_*` modules beside it, the reading of them in
`dialogs/hearing/risk_phrases.py`.

A phrase is a row of words, and phrases are parted by commas:

    word        that word, as it reads after `risk_words` has set the spelling straight ("im" is "i am")
    a|b|c       any one of these
    a|b_c       one that is a row of words
    kill*       the word and its regular endings: kill, kills, killed, killing
    %lladd      a Welsh word in each of its mutations: lladd, ladd
    WANT        a class of words named in `risk_classes`
    word?       may be left out
    ..          up to two words between
    ....        up to five words between
    END         the end of a sentence or of the text, or the start of a next thought ("i", "but", "please")
    START       the beginning of one
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that mean one thing.

    `catches` says what people mean by them, `spares` what the group must leave alone (figures of speech live in
    `risk_figures`). `whole` groups count only when they are the entire text: as a fragment inside a longer text
    the same words are ordinary. `led_up_to` lets small words ("i am going to", "feel like") come before.
    """

    name: str
    catches: str
    spares: str
    phrases: str
    whole: bool = False
    led_up_to: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """One side of what veiled talk says, with its signs by weight. `risk_sums.py` adds the facets of a text together.

    A sign weighs by how seldom ordinary talk says it: `telling` is 5, which is enough where nothing ordinary is beside
    it, `strong` 4, `plain` 3, `slight` 1. `catches` and `spares` as in `Group`.
    """

    name: str
    catches: str
    spares: str
    telling: str = ""
    strong: str = ""
    plain: str = ""
    slight: str = ""
