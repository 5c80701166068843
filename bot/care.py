"""Care: check-ins begin and are planned anew when something about somebody changed.

Rule of this file: called in the transaction that changed it, with the person locked. What may be asked, and when, is
bot/check_ins.py's to say; here it is only begun, and told.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import check_ins, conversations
from bot.models import Person, Role
from bot.reach import referral_of
from bot.standing import whose
from dialogs.moves import Matter, Told

CHANGED = "changed"


def plan_check_ins(session: Session, person: Person, at: datetime) -> None:
    """What their check-ins hang on may have changed: one that goes on is planned anew, else one begins if it is due."""
    if person.role is not Role.PARTICIPANT:
        return
    going_on = check_ins.open_one(session, person.id)
    if going_on is not None:
        conversations.turn(session, going_on, person, Told(CHANGED, whose=whose(session, person)), at)
        return
    referral = referral_of(session, person.id)
    if referral is not None and check_ins.plan(session, person, at).at is not None:
        key = check_ins.next_key(session, person.id)
        conversations.start(session, person, conversations.Topic(check_ins.DIALOG, key, Matter(referral.id)), at)
