"""Voice: somebody rings the number that our texts come from, and hears whom to ring, in their language.

Rule of this file: what is said tells nobody who we are, for anybody may be listening. A call is kept once, under the
provider's id; one from a participant's number is a contact, and whoever works with them is told, once a day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import rows, texts
from bot.alerting.alerts import News, tell
from bot.channels.voice import Line, digits
from bot.clock import london
from bot.models import AlertKind, Call, ContactKind, Language, Outcome, Person, Role, Team
from bot.people.numbers import E164, key_of
from bot.people.reach import holders
from bot.record import contacts

log = structlog.get_logger()
SAID = ("voice.nobody", "voice.again", "shared.crisis_spoken")
BOTH = (Language.EN, Language.CY)
_NUMBER = re.compile(r"\+[1-9]\d{7,14}")
WITHHELD = frozenset({"+7378742833", "+2562533", "+8656696", "+266696687", "+86282452253"})
"""What the provider writes for a number that was withheld: RESTRICTED, BLOCKED, UNKNOWN, ANONYMOUS, UNAVAILABLE."""


@dataclass(frozen=True, slots=True)
class Ringing:
    """A call that comes in: the provider's id of it, and the caller's number as the provider writes it. `rang_at`: when
    they rang, where it could not be kept then, and was fetched later."""

    sid: str
    number: str
    rang_at: datetime | None = None


def answer(session: Session, ringing: Ringing, office: str, at: datetime) -> list[Line]:
    """Keep the call, and what is said to whoever rings. The second copy of a call is told the same."""
    people = _holders(session, ringing)
    keep(session, ringing, at)
    return _lines(_languages(people), _phone(session, people) or office)


def keep(session: Session, ringing: Ringing, at: datetime) -> bool:
    """Keep a call, once, as of when they rang; whether it is new."""
    people, number = _holders(session, ringing), _number(ringing)
    rang_at = min(at, ringing.rang_at or at)
    call = Call(sid=ringing.sid, number=number, number_key=key_of(number) if number else None, at=rang_at)
    is_new = rows.put_once(session, call, "sid")
    if is_new and len(people) == 1:
        _of_somebody(session, call, people[0], at)
    return is_new


def general(office: str) -> list[Line]:
    """What anybody may hear, when nothing can be looked up or kept."""
    return _lines(BOTH, office)


def _number(ringing: Ringing) -> E164 | None:
    known = _NUMBER.fullmatch(ringing.number) and ringing.number not in WITHHELD
    return E164(ringing.number) if known else None


def _holders(session: Session, ringing: Ringing) -> list[Person]:
    number = _number(ringing)
    return holders(session, key_of(number)) if number else []


def _of_somebody(session: Session, call: Call, person: Person, at: datetime) -> None:
    call.person_id = person.id
    if person.role is Role.PARTICIPANT:
        contact = contacts.open_alone(session, person.id, ContactKind.CALL, call.at)
        call.contact_id = contact.id
        contacts.end(session, contact, Outcome.RANG, at)
        day = london(call.at).date().isoformat()
        tell(session, person, News(AlertKind.RANG, f"rang:person:{person.id}:{day}"), at)
    log.info("rang", call=call.id)


def _languages(people: list[Person]) -> tuple[Language, ...]:
    """Theirs, when all who have the number speak the same; both for a stranger."""
    theirs = {person.language for person in people}
    return tuple(theirs) if len(theirs) == 1 else BOTH


def _phone(session: Session, people: list[Person]) -> str | None:
    """Their team's; for a stranger the first team's, as in texts to one."""
    teams = {person.team_id for person in people}
    if len(teams) == 1:
        return session.get_one(Team, teams.pop()).phone
    return session.scalar(select(Team.phone).order_by(Team.id).limit(1))


def _lines(languages: tuple[Language, ...], phone: str) -> list[Line]:
    facts = texts.Facts(first="", worker="", phone=digits(phone), proven=False)
    return [Line(one.value, texts.fill(key, one, facts)) for one in languages for key in SAID]
