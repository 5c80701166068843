"""Signed: which Welsh texts a translator has read and signed for, text by text, and which they have not.

Rule of this file: a signature is for the words as they were; a word that changes in either language voids it. The words
themselves stay in dialogs/texts, where a change of them is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Deed, SignedText
from bot.record import audit
from bot.texts import Text, catalogue

COLUMNS = ("key", "note", "en", "cy", "signed")
YES = frozenset({"yes", "y", "ie", "do", "1", "x"})


@dataclass(frozen=True, slots=True)
class Standing:
    """One text: who signed for its Welsh and when; `void` when its words have changed since, "" when nobody did."""

    text: Text
    by: str = ""
    day: date | None = None
    void: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is signed for as it is now."""
        return bool(self.by) and not self.void


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a sheet: how many are signed now, and the keys whose words in it are not ours."""

    signed: int
    otherwise: tuple[str, ...]


def standings(session: Session) -> list[Standing]:
    """Every text, by key."""
    rows = {row.key: row for row in session.scalars(select(SignedText))}
    return [_standing(text, rows.get(key)) for key, text in sorted(catalogue().items())]


def unsigned(session: Session) -> int:
    """How many texts nobody has signed for as they are now."""
    return sum(not each.stands for each in standings(session))


def sheet(session: Session) -> list[dict[str, str]]:
    """A row a text that is still to be read, for a translator; `signed` is theirs to fill in."""
    waiting = (each.text for each in standings(session) if not each.stands)
    return [{"key": text.key, "note": text.note, "en": text.en, "cy": text.cy, "signed": ""} for text in waiting]


def take(session: Session, rows: Iterable[Mapping[str, str]], by: str, day: date) -> Taken:
    """Sign for the rows that say so, in the name of whoever read them. Words that are not ours are told, not signed."""
    texts, signed, otherwise = catalogue(), 0, []
    for row in rows:
        if row.get("signed", "").strip().casefold() not in YES:
            continue
        text = texts.get(row.get("key", ""))
        if text is None or (text.en, text.cy) != (row.get("en"), row.get("cy")):
            otherwise.append(row.get("key", ""))
        else:
            session.merge(SignedText(key=text.key, mark=_mark(text), by=by, day=day))
            signed += 1
    session.flush()
    audit.note(session, None, Deed.CHANGED, "signed_texts", None, signed=signed)
    return Taken(signed, tuple(otherwise))


def _standing(text: Text, row: SignedText | None) -> Standing:
    return Standing(text) if row is None else Standing(text, row.by, row.day, row.mark != _mark(text))


def _mark(text: Text) -> str:
    return sha256(f"{text.en}\0{text.cy}".encode()).hexdigest()[:32]
