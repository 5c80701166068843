"""Approved words in the ledger, and putting values into them.

Rule of this file: SQL on `contents` only; no HTTP.
"""

from __future__ import annotations

import json
import re
import secrets
import sqlite3
from dataclasses import dataclass

BAD_VALUES, NO_CONTENT = 21656, 20404
_HOLE = re.compile(r"\{\{(\w+)\}\}")


class NotFilled(ValueError):
    """The words cannot be filled; `code` is what the network says."""

    def __init__(self, code: int) -> None:
        super().__init__(f"The words cannot be filled ({code}).")
        self.code = code


@dataclass(frozen=True, slots=True)
class Content:
    """Words with numbered holes, under the network's name for them."""

    sid: str
    name: str
    language: str
    body: str


def write(db: sqlite3.Connection, name: str, language: str, body: str) -> Content:
    """Write words down under a fresh name."""
    made = Content("HX" + secrets.token_hex(16), name, language, body)
    values = (made.sid, made.name, made.language, made.body)
    db.execute("insert into contents (sid, name, language, body) values (?, ?, ?, ?)", values)
    return made


def everything(db: sqlite3.Connection) -> list[Content]:
    """All words there are, oldest first."""
    return [Content(*row) for row in db.execute("select sid, name, language, body from contents order by rowid")]


def by_sid(db: sqlite3.Connection, sid: str) -> Content | None:
    """The words of this name."""
    row = db.execute("select sid, name, language, body from contents where sid = ?", (sid,)).fetchone()
    return Content(*row) if row else None


def words(db: sqlite3.Connection, sid: str, values: str) -> str:
    """Approved words with their values. Raises NotFilled for words nobody knows, and for a hole left open."""
    found = by_sid(db, sid)
    if found is None:
        raise NotFilled(NO_CONTENT)
    try:
        given = {str(name): str(value) for name, value in json.loads(values or "{}").items()}
        return _HOLE.sub(lambda hole: given[hole[1]], found.body)
    except (ValueError, AttributeError, KeyError) as wrong:
        raise NotFilled(BAD_VALUES) from wrong
