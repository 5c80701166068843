"""The shapes of what a service promises: editions, tiers, how much, how often, and by whom.

Rule of this file: frozen values and nothing that thinks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.models import Place, Role, Tier

BY_NEED = "by need"
"""In a tier's list of workshops: whichever they need, and not only those that are named."""


class Unit(StrEnum):
    """What is counted: sessions that were held, or hours in minutes delivered."""

    SESSIONS = "sessions"
    HOURS = "hours"


class Cadence(StrEnum):
    """How often a mentor or coach is to be in contact."""

    DAILY = "daily"
    REGULAR = "regular"


@dataclass(frozen=True, slots=True)
class ContactPromise:
    """Contact by a named person beside the sessions: as which role, how often, and where the participant is.

    `days`: from one contact to the next, as long as nobody sets it for a referral; 1 where it is daily.
    """

    role: Role
    cadence: Cadence
    where: frozenset[Place]
    days: int = 1


@dataclass(frozen=True, slots=True)
class Pace:
    """From `least` to `most` sessions in so many weeks."""

    least: int
    most: int
    weeks: int


@dataclass(frozen=True, slots=True)
class TierPromise:
    """What one tier of an edition promises.

    `amount` is in `unit`, an average unless `is_most`; the initial assessment is never one of them. `a_week` and
    `face_to_face_a_week` are the least there are. Of a tier that `splits`, so much is before release at most, or it
    has no limit there; of any other, nothing is.
    """

    unit: Unit
    amount: int
    is_most: bool
    weeks: int | None
    a_week: int | None
    face_to_face_a_week: int | None
    pace: Pace | None
    most_before_release: int | None
    no_limit_before_release: bool
    most_after_release: int | None
    before_release: tuple[str, ...]
    after_release: tuple[str, ...]
    workshops: tuple[str, ...]
    contact: ContactPromise | None
    one_to_one: bool
    safe_number_first: bool

    @property
    def named_workshops(self) -> tuple[str, ...]:
        """The workshops to which alone they are invited; none where those are by need, or the leaflet says nothing."""
        return () if any(each.casefold() == BY_NEED for each in self.workshops) else self.workshops

    @property
    def splits(self) -> bool:
        """Whether there is something before release and something after it."""
        before = (self.before_release, self.a_week, self.face_to_face_a_week, self.most_before_release)
        return self.no_limit_before_release or any(before) or self.most_after_release is not None


@dataclass(frozen=True, slots=True)
class Clocks:
    """By when: the assessment (the earlier of so many calendar and working days), attendance, plan, and end report."""

    initial_assessment_days: int
    attendance_days: int
    action_plan_working_days: int
    end_of_service_working_days: int


@dataclass(frozen=True, slots=True)
class Pathway:
    """One edition of a service. `key` is the word a referral is kept under; `leaflet` its numbers in print.

    `weeks_before_release` and `weeks_after_release` bound when somebody may be referred, where the leaflet says so.
    """

    key: str
    service: str
    name: str
    provider: str
    leaflet: tuple[str, ...]
    introduced_by_letter: bool
    weeks_before_release: int | None
    weeks_after_release: int | None
    outcomes: tuple[str, ...]
    clocks: Clocks
    tiers: dict[Tier, TierPromise]
