"""The hour that is agreed with somebody for their contact by a mentor or coach, as their own hours allow it now.

Rule of this file: it reads.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.calendar import hours_between
from bot.models import ContactPace, Person, Referral


def hours(session: Session, referrals: Collection[int]) -> dict[int, time]:
    """The hour of the contact, for those of these referrals for which staff agreed one; or as near to it as the
    participant's hours allow now, which they may have changed since."""
    theirs = (Person.hours_from, Person.hours_to, Person.hours_are_safe_hours)
    found = (
        select(ContactPace.referral_id, ContactPace.hour, *theirs)
        .join(Referral, Referral.id == ContactPace.referral_id)
        .join(Person, Person.id == Referral.participant_id)
        .where(ContactPace.referral_id.in_(referrals), ContactPace.hour.is_not(None))
    )
    rows = session.execute(found) if referrals else ()
    return {of: hours_between(opens, closes, safe=safe).nearest(hour) for of, hour, opens, closes, safe in rows if hour}
