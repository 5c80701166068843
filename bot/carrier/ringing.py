"""Calls: a phone rings our number, and what it heard is kept.

Rule of this file: SQL on `calls`, and reading the answer as the network does; no HTTP.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from xml.etree import ElementTree

from bot.carrier import messages
from bot.carrier.ledger import instant, stamp


class NotAnAnswer(ValueError):
    """What came back is nothing that a caller could hear; the message says what would be right."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was said, with the locale and the voice it was said in."""

    language: str
    voice: str
    words: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call from a phone, and all that it heard, in order."""

    at: datetime
    said: tuple[Heard, ...]

    @property
    def text(self) -> str:
        return "\n".join(heard.words for heard in self.said)

    def as_json(self) -> list[dict[str, str]]:
        return [{"language": heard.language, "voice": heard.voice, "words": heard.words} for heard in self.said]


def read(twiml: str) -> tuple[Heard, ...]:
    """What a caller hears of an answer. Raises NotAnAnswer for what is not TwiML, or says nothing."""
    try:
        answer = ElementTree.fromstring(twiml)
    except ElementTree.ParseError as wrong:
        raise NotAnAnswer("The answer is not XML.") from wrong
    said = tuple(Heard(say.get("language", ""), say.get("voice", ""), say.text or "") for say in answer.iter("Say"))
    if answer.tag != "Response" or not said:
        raise NotAnAnswer("The answer has no <Response> in which something is said.")
    return said


@dataclass(frozen=True, slots=True)
class Rung:
    """That a phone rang a number of ours, whatever it heard."""

    sid: str
    number: str
    ours: str
    at: datetime


def begin(db: sqlite3.Connection, rung: Rung) -> None:
    """A phone rings: that it did stays, also when nobody answers."""
    given = (rung.sid, rung.number, rung.ours, "[]", stamp(rung.at))
    db.execute("insert into calls (sid, number, ours, said, at) values (?, ?, ?, ?, ?)", given)
    messages.add_phone(db, rung.number)


def keep(db: sqlite3.Connection, sid: str, call: Call) -> None:
    """Write down what a phone heard."""
    db.execute("update calls set said = ? where sid = ?", (json.dumps(call.as_json()), sid))


def rung(db: sqlite3.Connection, where: str, values: Sequence[object]) -> list[Rung]:
    """Those that the SQL condition fits, as the API lists them; what an older ledger holds has no name there."""
    rows = db.execute(f"select sid, number, ours, at from calls where sid <> '' and {where}", values)
    return [Rung(row["sid"], row["number"], row["ours"], instant(row["at"])) for row in rows]


def of(db: sqlite3.Connection, number: str) -> list[Call]:
    """The calls of a phone that heard something, oldest first."""
    rows = db.execute("select said, at from calls where number = ? and said <> '[]' order by id", (number,))
    return [Call(instant(row["at"]), tuple(Heard(**heard) for heard in json.loads(row["said"]))) for row in rows]
