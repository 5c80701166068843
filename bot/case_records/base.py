"""The port to the system of record: what an entry is, and what any adapter can do.

Rule of this file: no adapter's words. An adapter may be asked to make the same entry twice and makes it once, or can
say whether it has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One settled contact. `doubted`: an earlier try to enter it got no answer. `words` are the participant's own."""

    contact_id: int
    participant_id: int
    happened_at: datetime
    kind: str
    outcome: str
    words: str | None
    doubted: bool


class RecordUnreachable(Exception):
    """The system of record did not answer; the entry waits and is tried again."""


class CaseRecord(Protocol):
    """A system of record."""

    def enter(self, line: RecordLine, at: datetime) -> str:
        """Make the entry; the record's own reference to it. Raises RecordUnreachable."""
        ...

    def find(self, contact_id: int) -> str | None:
        """The reference of an entry made earlier, or None. Raises RecordUnreachable."""
        ...
