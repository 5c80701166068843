"""Proving: staff spoke to somebody on their number, or they texted the code that they were given face to face.

Rule of this file: who, when and how is kept with the number. A new number is never taken by text: a code proves only
the number that it was given for, and after five wrong ones it is worth nothing (conversations.md, rule 2).
"""

from __future__ import annotations

import hmac
import re
import secrets
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import clock, conversations
from bot.appointments import changes
from bot.models import Conversation, Deed, Message, Number, Person, ProvingCode
from bot.people import introducing
from bot.people.reach import current_number
from bot.people.standing import lock
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember
from dialogs.hearing.meaning import Asked
from dialogs.moves import Told

DIGITS = 6
GOOD_FOR = timedelta(days=7)
MOST_WRONG = 5
_CODE = re.compile(r"\W*(?:code\W*)?(\d(?:[ -]?\d){%d})\W*" % (DIGITS - 1), re.IGNORECASE)  # noqa: UP031


def spoke(session: Session, staff: StaffMember, person_id: int, at: datetime) -> bool:
    """Staff spoke to them on their number. False when they may not see them, or there is no number."""
    person = access.participant(session, staff, person_id)
    if person is None:
        return False
    number = current_number(session, lock(session, person.id).id)
    if number is None:
        return False
    audit.note(session, staff.id, Deed.CHANGED, "numbers", number.id, proven="spoke")
    prove(session, person, number, (staff.name, "spoke"), at)
    return True


def give_code(session: Session, staff: StaffMember, person_id: int, at: datetime) -> str | None:
    """A code to hand over face to face, in place of any before it; it is shown once. None as for `spoke`."""
    person = access.participant(session, staff, person_id)
    number = current_number(session, lock(session, person.id).id) if person else None
    if number is None:
        return None
    for before in _open_codes(session, number, at):
        before.until = at
    code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    session.add(ProvingCode(number_id=number.id, code=code, given_by=staff.id, given_at=at, until=at + GOOD_FOR))
    audit.note(session, staff.id, Deed.CHANGED, "numbers", number.id, code_given=True)
    return code


def looks_like_a_code(message: Message) -> bool:
    """Whether a text may be one: digits, and nothing else."""
    return _CODE.fullmatch(message.body or "") is not None


def take(session: Session, message: Message, person: Person, at: datetime) -> bool:
    """Whether a text is the code that was given for this number; then it is proven, and they are told so.

    A wrong one is counted, and heard like any other text. The person is locked.
    """
    typed = _CODE.fullmatch(message.body or "")
    number = current_number(session, person.id)
    if typed is None or number is None or number.key != message.number_key:
        return False
    given = next(iter(_open_codes(session, number, at)), None)
    if given is None:
        return False
    if not hmac.compare_digest(re.sub(r"\D", "", typed[1]), given.code):
        given.wrong += 1
        return False
    given.used_at = at
    by = session.get_one(Person, given.given_by)
    audit.note(session, by.id, Deed.CHANGED, "numbers", number.id, proven="code", message=message.id)
    conversation = conversations.unprompted(session, person, at)
    message.conversation_id, message.intent = conversation.id, "confirm"
    prove(session, person, number, (f"{by.first_name} {by.last_name}", "code"), at)
    conversations.turn(session, conversation, person, Told("proven"), at)
    return True


def prove(session: Session, person: Person, number: Number, by: tuple[str, str], at: datetime) -> None:
    """Note that a number is proven, by whom and how; what bounced before no longer counts, and what waited goes on."""
    number.proven_on, (number.proven_by, number.proven_how) = clock.london(at).date(), by
    number.bounced_at = number.bounce_code = None
    asking = (Conversation.person_id == person.id, Conversation.asked == Asked.PROVE_NUMBER)
    session.execute(update(Conversation).where(*asking).values(asked=None, asked_at=None, asked_until=None))
    session.flush()
    introducing.proven(session, person, at)
    changes.changed(session, person.id, at)


def unprove(session: Session, person_id: int) -> None:
    """Nobody knows any more who holds their number: it says no place and no name until somebody has spoken to them."""
    number = current_number(session, person_id)
    if number is not None:
        number.proven_on = number.claimed_at = None
        session.flush()


def _open_codes(session: Session, number: Number, at: datetime) -> list[ProvingCode]:
    wanted = select(ProvingCode).where(
        ProvingCode.number_id == number.id,
        ProvingCode.used_at.is_(None),
        ProvingCode.until > at,
        ProvingCode.wrong < MOST_WRONG,
    )
    return list(session.scalars(wanted.order_by(ProvingCode.id.desc())))
