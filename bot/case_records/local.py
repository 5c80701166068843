"""The local case record: the contact log in our own database, for whoever has no other system of record.

Rule of this file: one entry a contact, by a unique key; entering it again gives the same reference.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select

from bot import once
from bot.case_records.base import RecordLine
from bot.db import Database
from bot.models import ContactKind, Outcome, RecordEntry

_MADE = select(RecordEntry.id).where(RecordEntry.contact_id == bindparam("contact_id"))


class LocalRecord:
    """The record_entries table as a system of record."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def enter(self, line: RecordLine, at: datetime) -> str:
        """Make the entry, once."""
        with self._db.transaction() as session:
            entry = {
                "contact_id": line.contact_id,
                "participant_id": line.participant_id,
                "happened_at": line.happened_at,
                "entered_at": at,
                "kind": ContactKind(line.kind),
                "outcome": Outcome(line.outcome),
                "words": line.words,
            }
            found = once.put(session, RecordEntry, "contact_id", entry)
            return f"local:{found or session.scalar(_MADE, {'contact_id': line.contact_id})}"

    def find(self, contact_id: int) -> str | None:
        """The reference of an entry made earlier."""
        with self._db.reading() as session:
            found = session.scalar(_MADE, {"contact_id": contact_id})
            return None if found is None else f"local:{found}"
