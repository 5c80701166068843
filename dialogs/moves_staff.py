"""What only staff's own conversations say: rounds, approvals, alerts, lone visits.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DueItem:
    """One line of a round: whose contact is due, what they last said ("ok", "quiet" ...), and for how many days."""

    participant_id: int
    word: str = ""
    days: int = 0


@dataclass(frozen=True, slots=True)
class DueFound:
    """Who is due a contact by this member of staff, in the order of the list."""

    items: tuple[DueItem, ...]


@dataclass(frozen=True, slots=True)
class FindDue:
    """Ask who is due a contact today; told by DueFound."""


@dataclass(frozen=True, slots=True)
class Contacted:
    """Staff say what came of a contact: spoke, met or no_answer, with their note as they wrote it."""

    participant_id: int
    outcome: str
    note: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Decide:
    """Staff say yes or no to a move that waits for it."""

    request_id: int
    yes: bool
    message_id: int


@dataclass(frozen=True, slots=True)
class Own:
    """Staff say that an alert is theirs."""

    alert_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class PassUp:
    """Nobody has it yet: the next on the rota is to be paged."""

    alert_id: int


StaffEvent = DueFound
StaffEffect = FindDue | Contacted | Decide | Own | PassUp
