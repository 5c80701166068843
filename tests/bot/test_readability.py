"""Every English text can be read by a nine-year-old: short sentences of short words, measured over each text filled.

The measure is the Flesch-Kincaid grade (0.39 x words a sentence + 11.8 x syllables a word - 15.59). A grade is a
school year: nine-year-olds are in grade 4. One text is too short to be judged harshly, so each has some room; all of
them together must be easier than that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from statistics import mean

import pytest

from bot import texts
from bot.letters.writing import words as letter_words
from bot.models import LetterKind
from dialogs import DIALOGS

MOST, TOGETHER = 5.0, 3.0
STAFF = {"staff", *(name for name, dialog in DIALOGS.items() if dialog.for_staff)}
FILLED: dict[str, str] = defaultdict(lambda: "this", first="Sam", worker="Jo", phone="us", place="High Street")
FILLED |= dict.fromkeys(("when", "day", "time", "slot", "options"), "Tuesday at two")
EASY = frozenset(
    ["appointment", "wednesday", "anything", "everything", "somebody", "samaritans", "reminder", "service", "video"]
)
"""Long words that everybody who gets these texts knows."""
_VOWELS = re.compile(r"[aeiouy]+")
WELSH_EITHER_WAY = {"shared.cymraeg"}
"""Said in Welsh to whoever writes Welsh, whatever they are set to."""
TEXTS = [
    text
    for _, text in sorted(texts.catalogue().items())
    if text.key.split(".")[0] not in STAFF and text.key not in WELSH_EITHER_WAY
]


def syllables(word: str) -> int:
    """How many, by rule of thumb: groups of vowels, without a silent e."""
    word = word.lower()
    if word in EASY:
        return 2
    return max(1, len(_VOWELS.findall(re.sub(r"(?:[^laeiouy]e|[^aeiouyst]es|[^aeiouytd]ed)$", "", word))))


def grade(words: str) -> float:
    """The grade of some words. A time or a number is read as one short word."""
    plain = re.sub(r"\d[\d., :]*(?:am|pm)?", "one ", words.format_map(FILLED))
    sentences = [part for part in re.split(r"[.?!:]+(?:\s|$)", plain) if re.search(r"[A-Za-z]", part)]
    found = re.findall(r"[A-Za-z']+", plain)
    return 0.39 * len(found) / len(sentences) + 11.8 * mean(map(syllables, found)) - 15.59


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.key)
def test_a_nine_year_old_can_read_it(text: texts.Text) -> None:
    assert grade(text.en) <= MOST, text.en


def test_together_they_are_easier_still() -> None:
    assert mean(grade(text.en) for text in TEXTS) <= TOGETHER


@pytest.mark.parametrize("kind", LetterKind)
def test_letters_too(kind: LetterKind) -> None:
    body = " ".join(line.lstrip("#- ") for line in letter_words(kind)["body"]["en"])
    assert grade(body) <= TOGETHER


def test_the_measure_tells_easy_from_hard() -> None:
    assert grade("The cat sat on the mat. It was warm.") < 1
    assert grade("Failure to maintain communication necessitates additional administrative consideration.") > 15
