"""What only staff's own conversations say: rounds, approvals, alerts, lone visits.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DueItem:
    """One line of a round: whose contact is due, and what there is to know ("ok", "quiet" for so many days ...).

    `hour` is the one that is agreed with them, as "1600"; empty is any.
    """

    participant_id: int
    word: str = ""
    days: int = 0
    hour: str = ""


@dataclass(frozen=True, slots=True)
class DueFound:
    """Who is still due a contact by this member of staff today, in the order of the list.

    `next_at` is their next morning; `silent_at` and `again_at` are when to ask about what is left, while still to come.
    """

    items: tuple[DueItem, ...]
    next_at: datetime
    silent_at: datetime | None = None
    again_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Somebody else has what was left of their list, or a part; nobody could be found when `to` is 0.

    `why` is what was said, with "cover_" before it where they covered all of it, or "here" when nothing went.
    `left` is who is theirs still (ids), and `silent_at` until when a word about those is waited for.
    """

    to: int
    why: str
    left: tuple[int, ...] = ()
    silent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Owned:
    """Whose the alert is now: "yours", "theirs" (somebody else was first) or "over"; and by when an action is due."""

    how: str
    act_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewsPlanned:
    """When news is to be told: now or before it when it is time already."""

    at: datetime


@dataclass(frozen=True, slots=True)
class NewsFound:
    """What is to be told, by the ids of its rows, what is urgent first."""

    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PlanNews:
    """Ask when news may be told, given when some was told last; told by NewsPlanned."""

    urgent: bool
    told_at: datetime | None


@dataclass(frozen=True, slots=True)
class GatherNews:
    """Take what there is to tell; told by NewsFound."""


@dataclass(frozen=True, slots=True)
class PlanRound:
    """Ask when the next morning is; told by DueFound, with nobody in it."""


@dataclass(frozen=True, slots=True)
class VisitSeen:
    """The house has looked: whether word of the visit is still wanted, and when somebody else is asked about it."""

    silent: bool
    up_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FindDue:
    """Ask who is due a contact today; told by DueFound."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Ask that somebody else take what is left of their list: "cannot" or "silent"; told by HandedOver."""

    why: str


@dataclass(frozen=True, slots=True)
class Contacted:
    """Staff say what came of a contact: spoke, met, answered, no_answer, or what kept them from it, with their note
    as they wrote it."""

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
class WillRing:
    """Staff will ring about a move before they decide: whoever asked for it hears that."""

    request_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Own:
    """Staff say that an alert is theirs."""

    alert_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class WriteDown:
    """Staff say in their own words what they did about an alert: it is over."""

    alert_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class PassUp:
    """Nobody has it yet: the next on the rota is to be paged."""

    alert_id: int


@dataclass(frozen=True, slots=True)
class LookAtVisit:
    """Ask whether there was word of a visit alone; told by VisitSeen."""

    appointment_id: int
    version: int


@dataclass(frozen=True, slots=True)
class RaiseVisit:
    """Nobody has heard from them, or they are not safe: somebody else is to be asked."""

    appointment_id: int
    version: int


@dataclass(frozen=True, slots=True)
class WordSent:
    """They say that they are safe."""

    appointment_id: int
    version: int
    message_id: int


@dataclass(frozen=True, slots=True)
class OffKept:
    """What was changed of their days off: taken, given back, the day they are back where they said that, who covers
    (ids), whether a contact is due that nobody covers, and how many appointments are booked then.

    `undone`: that is how it was before.
    """

    took: tuple[date, ...] = ()
    gave: tuple[date, ...] = ()
    back: date | None = None
    covers: tuple[int, ...] = ()
    uncovered: bool = False
    moves: int = 0
    undone: bool = False


@dataclass(frozen=True, slots=True)
class TakeOff:
    """They are off on these days; told by OffKept."""

    days: tuple[date, ...]
    message_id: int


@dataclass(frozen=True, slots=True)
class ComeBack:
    """They are back on this day: off until then, and no longer; told by OffKept."""

    day: date
    message_id: int


@dataclass(frozen=True, slots=True)
class UndoOff:
    """What their text took and gave back is as it was; told by OffKept."""

    took: tuple[date, ...]
    gave: tuple[date, ...]
    message_id: int


StaffEvent = OffKept | DueFound | HandedOver | NewsPlanned | NewsFound | Owned | VisitSeen
OfARound = PlanRound | FindDue | HandOver | Contacted
OfNews = PlanNews | GatherNews
OfDaysOff = TakeOff | ComeBack | UndoOff
OfAnAlert = Own | WriteDown | PassUp
OfAVisit = LookAtVisit | RaiseVisit | WordSent
StaffEffect = OfARound | OfNews | OfDaysOff | OfAnAlert | OfAVisit | Decide | WillRing
