"""Candour: the first text that reaches a proven number says that staff read and keep these texts.

Rule of this file: whichever dialog speaks first. An introduction says it in its own words; to any other text the
sentence is added as it leaves, and it is said once a number. Never beside the answer to a risk, whose reader may be
somebody else, and never inside what staff typed, which goes verbatim (conversations.md, rule 6).
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from bot import texts
from bot.models import Language, Message, Number, Person, Role
from bot.people.reach import current_number, is_proven

SAYS_IT = frozenset({"introduction.hello", "introduction.hello_wales", "shared.help", "shared.candour"})
KEEPS_QUIET = frozenset(
    {"shared.crisis", "shared.emergency", "shared.got_that", "shared.wrong_person", "shared.stopped"}
)
SENTENCE = "shared.candour"
_TOLD = update(Number).where(Number.id == bindparam("number_id")).values(candid_at=bindparam("now"))


def add(session: Session, message: Message, person: Person | None, now: datetime) -> None:
    """Add the sentence to a text whose words were just frozen, when its reader has not been told."""
    number = _tells(session, message, person, now)
    if number is None:
        return
    if message.text_key not in SAYS_IT:
        message.body = f"{message.body} {_sentence(message.language or Language.EN)}"
    _remember(session, number, now)


def left(session: Session, message: Message, person: Person | None, at: datetime) -> None:
    """This text is found to have left before: what it was to tell, it told."""
    number = _tells(session, message, person, at)
    if number is not None:
        _remember(session, number, at)


def _tells(session: Session, message: Message, person: Person | None, now: datetime) -> Number | None:
    """The number whose holder this text tells."""
    number = untold(session, person, now)
    quiet = message.text_key in KEEPS_QUIET or message.by_id
    return None if number is None or quiet or number.key != message.number_key else number


def _remember(session: Session, number: Number, now: datetime) -> None:
    """Written past the session, which would forget all the numbers that it knows when one of them was changed, and look
    for those of the others who are texted with this one by one."""
    session.connection().execute(_TOLD, {"number_id": number.id, "now": now})
    set_committed_value(number, "candid_at", now)


def untold(session: Session, person: Person | None, now: datetime) -> Number | None:
    """The proven number of a participant who has not been told who reads these texts."""
    if person is None or person.role is not Role.PARTICIPANT:
        return None
    number = current_number(session, person.id)
    untold = number is not None and number.candid_at is None and is_proven(person, number, now)
    return number if untold else None


def _sentence(language: Language) -> str:
    return texts.catalogue()[SENTENCE].words(language)
