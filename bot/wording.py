"""The words of one message, as they leave: its text key filled from the rows it refers to.

Rule of this file: facts are looked up here, at the last moment, so that a move or a new worker is never told late.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import filling, texts
from bot.models import Appointment, Channel, Language, Message, Mode, Number, Person, Team
from bot.people.reach import current_number, is_proven, is_stopped, referral_of

STOPPED = "shared.stopped"


def words_of(session: Session, message: Message) -> str:
    """The words of a message: frozen or typed ones as they are, else its text filled now.

    Raises texts.NotForThisNumber, or KeyError for a text that is not in the catalogue.
    """
    if message.body is not None:
        return message.body
    person = session.get(Person, message.person_id) if message.person_id else None
    return texts.fill(message.text_key or "", language_of(message, person), _facts(session, message, person))


def filled_of(session: Session, message: Message) -> texts.Filled | None:
    """A message's text filled as it would be now, and how; None for what staff typed. Raises as `words_of`."""
    if message.text_key is None:
        return None
    person = session.get(Person, message.person_id) if message.person_id else None
    return texts.filled(message.text_key, language_of(message, person), _facts(session, message, person))


def language_of(message: Message, person: Person | None) -> Language:
    """The message's own language when it was fixed, else the person's."""
    return message.language or (person.language if person else Language.EN)


def _facts(session: Session, message: Message, person: Person | None) -> texts.Facts:
    appointment = session.get(Appointment, message.appointment_id) if message.appointment_id else None
    number = current_number(session, person.id) if person else None
    worker = _worker(session, person, appointment)
    team = session.get(Team, person.team_id) if person else session.scalars(select(Team).order_by(Team.id)).first()
    return texts.Facts(
        first=person.first_name if person else "",
        worker=worker.first_name if worker else "",
        phone=team.phone if team else "",
        proven=_is_theirs(message, person, number),
        mode=_variant(session, message, appointment),
        place=appointment.venue if appointment else None,
        starts_at=appointment.starts_at if appointment else None,
        slots=tuple(map(datetime.fromisoformat, message.facts.get("slots", ()))),
        more=filling.more(session, message, language_of(message, person)),
    )


def _variant(session: Session, message: Message, appointment: Appointment | None) -> str | None:
    """How it is worded: by how they meet; and an end to texts by the one way that ends, for each has its own: told by
    SMS, where WhatsApp waits, it is still of the other."""
    if message.text_key == STOPPED:
        ended = is_stopped(session, message.number_key, message.channel)
        return (message.channel if ended else Channel.WHATSAPP).value
    return appointment.mode.value if appointment else None


def _is_theirs(message: Message, person: Person | None, number: Number | None) -> bool:
    """Whether it goes to a number that is known to be theirs."""
    if message.channel is Channel.WEBCHAT:
        return person is not None  # the code let them in
    if person is None or number is None or number.key != message.number_key:
        return False
    return is_proven(person, number)


def _worker(session: Session, person: Person | None, appointment: Appointment | None) -> Person | None:
    if appointment is not None and appointment.mode is not Mode.GROUP:
        return session.get(Person, appointment.worker_id)  # who holds a group may be nobody they know
    referral = referral_of(session, person.id) if person else None
    return session.get(Person, referral.case_worker_id) if referral else None
