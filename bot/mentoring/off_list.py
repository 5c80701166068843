"""Somebody goes away, or dies, after the morning's list: whoever has them on it hears at once that nobody is to be in
touch with them, before they ring a family that mourns.

Rule of this file: a word to whoever has the contact today, also where they tried already, for they may try again; and
nobody hears why. With a referral that is over, who was in touch has heard the last of it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import onward
from bot.mentoring import cover, staff_contacts
from bot.mentoring.silences import EVENING
from bot.models import DueContact, Referral, Standing
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from dialogs.moves import Matter

ROUND, OFF = "round", "off"


def tell(session: Session, participant_id: int, at: datetime) -> None:
    """Tell whoever has them on today's list, where no contact is promised any more."""
    day = day_of(at)
    today = (DueContact.participant_id == participant_id, DueContact.day == day)
    listed = select(DueContact, Referral).join(Referral, Referral.id == DueContact.referral_id).where(*today)
    rows = session.execute(listed.order_by(DueContact.id)).all()
    if not rows or at >= london_at(day, EVENING) or any(cover.is_owed(session, referral) for _, referral in rows):
        return
    is_over = all(referral.standing is Standing.ENDED for _, referral in rows)
    if is_over and staff_contacts.tried_on(session, [participant_id], day):
        return
    for row in staff_contacts.one_each(row for row, _ in rows):
        if (whose := row.cover_id or row.staff_id) is not None:
            once = f"{OFF}:{row.id}"
            onward.put(session, onward.Onward(whose, ROUND, f"{ROUND}:{whose}", once, OFF, Matter(participant_id)), at)
