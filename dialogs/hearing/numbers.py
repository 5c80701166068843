"""Numbers in words and digits, English and Welsh: "twenty-six", "un ar ddeg", "a couple", "3ydd".

Rule of this file: whole numbers up to ninety-nine and positions up to thirty-first, which is all that talk of times,
lists and choices needs. Words come in lower case, without accents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

_UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

UNITS: Mapping[str, int] = MappingProxyType({word: n for n, word in enumerate(_UNITS, 1)})
TEENS: Mapping[str, int] = MappingProxyType(
    {word: n for n, word in enumerate(_TEENS, 10)} | {"fourty": 40, "twelf": 12}
)
TENS: Mapping[str, int] = MappingProxyType({word: n for n, word in zip(range(20, 100, 10), _TENS, strict=True)})

LOOSE: Mapping[tuple[str, ...], int] = MappingProxyType(
    {
        ("a", "couple", "of"): 2,
        ("a", "couple"): 2,
        ("couple", "of"): 2,
        ("couple",): 2,
        ("a", "pair", "of"): 2,
        ("five", "and", "twenty"): 25,
        ("5", "and", "twenty"): 25,
        ("pair", "of"): 2,
        ("a", "few"): 3,
        ("few",): 3,
        ("a", "cpl", "of"): 2,
        ("cpl", "of"): 2,
    }
)
"""Numbers said loosely. 'A few' is taken as three, which an echo then shows."""

WELSH: Mapping[tuple[str, ...], int] = MappingProxyType(
    {
        ("un", "ar", "ddeg"): 11,
        ("deuddeg",): 12,
        ("ddeuddeg",): 12,
        ("tri", "ar", "ddeg"): 13,
        ("pymtheg",): 15,
        ("bymtheg",): 15,
        ("ugain",): 20,
        ("hugain",): 20,
        ("pump", "ar", "hugain"): 25,
        ("bump", "ar", "hugain"): 25,
        ("un", "deg", "un"): 11,
        ("un", "deg", "dau"): 12,
        ("un", "deg", "pump"): 15,
        ("dau", "ddeg"): 20,
        ("dau", "ddeg", "pump"): 25,
        ("tri", "deg"): 30,
        ("dri", "deg"): 30,
        ("tri", "deg", "pump"): 35,
        ("pedwar", "deg"): 40,
        ("pedwar", "deg", "pump"): 45,
        ("pum", "deg"): 50,
        ("pum", "deg", "pump"): 55,
        ("un",): 1,
        ("dau",): 2,
        ("ddau",): 2,
        ("dwy",): 2,
        ("ddwy",): 2,
        ("tri",): 3,
        ("dri",): 3,
        ("tair",): 3,
        ("dair",): 3,
        ("thri",): 3,
        ("pedwar",): 4,
        ("bedwar",): 4,
        ("pedair",): 4,
        ("bedair",): 4,
        ("bump",): 5,
        ("pum",): 5,
        ("chwech",): 6,
        ("chwe",): 6,
        ("saith",): 7,
        ("wyth",): 8,
        ("ddeg",): 10,
        ("cwpl", "o"): 2,
        ("phedwar",): 4,
    }
)
"""Welsh numbers no English word looks like, with their mutations."""

WELSH_SHARED: Mapping[tuple[str, ...], int] = MappingProxyType({("pump",): 5, ("naw",): 9, ("deg",): 10})
"""Welsh numbers that are English words too ("pump", "naw"): read only in a text that is otherwise Welsh."""

ORDINALS: Mapping[str, int] = MappingProxyType(
    {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "eigth": 8,
        "ninth": 9,
        "nineth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "twelth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "thirtieth": 30,
        "cyntaf": 1,
        "gyntaf": 1,
        "cynta": 1,
        "ail": 2,
        "trydydd": 3,
        "drydydd": 3,
        "trydedd": 3,
        "pedwerydd": 4,
        "bedwerydd": 4,
        "pumed": 5,
        "bumed": 5,
        "chweched": 6,
        "seithfed": 7,
        "wythfed": 8,
        "nawfed": 9,
        "degfed": 10,
        "ddegfed": 10,
    }
)

ORDINAL_ENDS = frozenset(["st", "nd", "rd", "th", "af", "il", "ydd", "ed", "fed", "eg", "ain"])
"""What may be stuck to digits to make a position: 26th, 3ydd, 26ain."""

Found = tuple[int, int]
"""A number, and the index of the first word after it."""


def read_number(words: Sequence[str], at: int = 0, *, welsh: bool = False) -> Found | None:
    """The number that begins at `words[at]`, in digits or words; hyphens may be words of their own ("twenty - six")."""
    if at >= len(words):
        return None
    word = words[at]
    if list(words[at + 1 : at + 2]) == ["and"] and (old := _phrase(LOOSE, words, at)):
        return old
    if word.isdecimal() and len(word) <= 4:
        return int(word), at + 1
    if word in UNITS:
        return UNITS[word], at + 1
    if word in TEENS:
        return TEENS[word], at + 1
    if word in TENS:
        return _with_units(words, at, UNITS) or (TENS[word], at + 1)
    return (
        _phrase(LOOSE, words, at) or _phrase(WELSH, words, at) or (_phrase(WELSH_SHARED, words, at) if welsh else None)
    )


def read_ordinal(words: Sequence[str], at: int = 0) -> Found | None:
    """The position that begins at `words[at]`: "first", "twenty-sixth", "26th", "3ydd"."""
    if at >= len(words):
        return None
    word = words[at]
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    if word in TENS:
        return _with_units(words, at, ORDINALS)
    digits = word[:2] if word[:2].isdecimal() else word[:1]
    if digits.isdecimal() and word[len(digits) :] in ORDINAL_ENDS:
        return int(digits), at + 1
    return None


def _with_units(words: Sequence[str], at: int, units: Mapping[str, int]) -> Found | None:
    """ "twenty six", "twenty - six", "twenty sixth": a ten, perhaps a hyphen, and something from one to nine."""
    after = at + 1
    if after < len(words) and words[after] == "-":
        after += 1
    unit = units.get(words[after], 0) if after < len(words) else 0
    return (TENS[words[at]] + unit, after + 1) if 1 <= unit <= 9 else None


def _phrase(phrases: Mapping[tuple[str, ...], int], words: Sequence[str], at: int) -> Found | None:
    for length in (3, 2, 1):
        found = phrases.get(tuple(words[at : at + length]))
        if found is not None and at + length <= len(words):
            return found, at + length
    return None
