"""What is foreseen of a referral: the day on which somebody is expected out, and what it is to lead to.

Rule of this file: an expected day begins nothing and texts nobody; it bounds the weeks before release, and has somebody
asked where they are. Whoever may see the participant may set both; each is noted in the audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import pathways
from bot.appointments import changes
from bot.models import Deed, Place, Referral, Standing
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember

LONGEST, MOST = 200, 10
"""Characters of an outcome, and outcomes of a referral."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What is foreseen: `expected` for who is inside, the outcomes that were chosen, and those of the leaflet."""

    inside: bool
    expected: date | None
    chosen: tuple[str, ...]
    leaflet: tuple[str, ...]

    @property
    def others(self) -> tuple[str, ...]:
        """Those that were chosen and are not the leaflet's, such as the system of record's own."""
        return tuple(each for each in self.chosen if each not in self.leaflet)


def of(session: Session, referral: Referral) -> Foreseen:
    """What is foreseen of a referral."""
    pathway = pathways.of(session, referral.pathway)
    inside = referral.place is Place.CUSTODY and referral.standing is Standing.ACTIVE
    chosen = tuple((referral.outcomes or "").splitlines())
    return Foreseen(inside, referral.expected_release, chosen, pathway.outcomes if pathway else ())


def expect(session: Session, staff: StaffMember, person_id: int, day: date | None, at: datetime) -> bool:
    """They are expected out on this day, or nobody knows. False for somebody who is not theirs to see."""
    referral = _theirs(session, staff, person_id)
    if referral is None:
        return False
    referral.expected_release = day
    said = day.isoformat() if day else None
    audit.note(session, staff.id, Deed.CHANGED, "referrals", referral.id, expected_release=said)
    changes.changed(session, person_id, at)
    return True


def lead_to(session: Session, staff: StaffMember, person_id: int, outcomes: Sequence[str]) -> bool:
    """It is to lead to these. False for somebody who is not theirs to see."""
    referral = _theirs(session, staff, person_id)
    if referral is None:
        return False
    referral.outcomes = "\n".join(outcomes) or None
    audit.note(session, staff.id, Deed.CHANGED, "referrals", referral.id, outcomes=len(outcomes))
    session.flush()
    return True


def _theirs(session: Session, staff: StaffMember, person_id: int) -> Referral | None:
    if access.participant(session, staff, person_id) is None:
        return None
    lock(session, person_id)
    return referral_of(session, person_id)
