"""How a person can be reached, and why not: numbers, preferences, and everything that forbids a text.

Rule of this file: it reads and answers. Nobody who should not be texted is texted (conversations.md, rule 9), and
every reason has a name that staff can read in the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session, object_session

from bot import clock, pathways
from bot.clock import london
from bot.known import known
from bot.models import (
    Alert,
    AlertKind,
    Channel,
    Condition,
    Direction,
    Message,
    Number,
    Page,
    PageAccess,
    Person,
    Place,
    Preference,
    PrivateLink,
    Referral,
    Role,
    Standing,
)
from bot.people.foremost import foremost
from bot.people.numbers import key_of
from bot.rows import ask
from dialogs.identity import SILENT_FOR, proof_holds

_CURRENT_NUMBER = (
    select(Number)
    .where(Number.person_id == bindparam("person_id"), Number.until.is_(None))
    .order_by(Number.id.desc())
    .limit(1)
)
_HOLDERS = (
    select(Number.person_id)
    .where(Number.key == bindparam("key"), Number.until.is_(None))
    .distinct()
    .order_by(Number.person_id)
)
_STOPPED = select(Preference.stopped_at).where(
    Preference.number_key == bindparam("key"), Preference.channel == bindparam("channel", type_=Preference.channel.type)
)
_REFERRAL = (
    select(Referral).where(Referral.participant_id == bindparam("person_id")).order_by(*foremost(Referral)).limit(1)
)
HOLDS_TEXTS = or_(
    and_(or_(Alert.kind == AlertKind.CRISIS, Alert.kind == AlertKind.SAFEGUARDING), Alert.texts_again_at.is_(None)),
    and_(Alert.kind == AlertKind.HELD_UP, Alert.seen_at.is_(None)),
)
"""What holds routine texts back: what is grave, until staff let them go on; and an arrest or a hospital bed, until one
of the staff has seen it and can say what is to come. (IN is written anew each time.)"""
_LOOKED_AFTER = (
    select(Alert.id)
    .where(
        Alert.person_id == bindparam("person_id"),
        HOLDS_TEXTS,
    )
    .limit(1)
)
"""What every text asks is written once: building a statement takes longer than running it."""


class Why(StrEnum):
    """Why a text was not sent."""

    STOPPED = "stopped"
    NO_NUMBER = "no_number"
    SHARED_NUMBER = "shared_number"
    BOUNCED = "bounced"
    CUSTODY = "custody"
    NOT_ACTIVE = "not_active"
    PAUSED = "paused"
    CALL_INSTEAD = "call_instead"
    SUPERSEDED = "superseded"
    PAST_POINT = "past_point"
    NOT_PROVEN = "not_proven"
    REFUSED = "refused"
    NO_WORDS = "no_words"
    LOOKED_AFTER = "looked_after"
    NO_ROAD = "no_road"
    ARRIVED = "arrived"
    FOLLOWED = "followed"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Reach:
    """The number someone has now, what is known of it, and the first reason not to text it, if any."""

    e164: str | None
    key: str | None
    proven: bool
    stopped: bool
    why_not: Why | None


def reach(session: Session, person: Person, at: datetime, channel: Channel = Channel.SMS) -> Reach:
    """How to reach a person at an instant, by one road."""
    if channel is Channel.WEBCHAT:
        return _in_their_chat(session, person, at)
    number = current_number(session, person.id)
    if number is None:
        return Reach(None, None, False, False, Why.NO_NUMBER)
    stopped = is_stopped(session, number.key, channel)
    why = Why.STOPPED if stopped else _why_not(session, person, number, at)
    return Reach(number.e164, number.key, is_proven(person, number, at), stopped, why)


def is_proven(person: Person, number: Number, at: datetime | None = None) -> bool:
    """Whether we know that it is theirs, and still do. Staff's numbers are their employer's word: work phones only.

    Ninety silent days end a proof by themselves: that is worked out here, and nothing has to ring for it.
    """
    if person.role is not Role.PARTICIPANT:
        return True
    if number.proven_on is None:
        return False
    now = at or clock.now()
    return proof_holds(number.proven_on, _heard(number) if _is_old(number.proven_on, now) else (), now)


def _is_old(proven_on: date, now: datetime) -> bool:
    return london(now).date() - proven_on >= SILENT_FOR


def _heard(number: Number) -> Sequence[datetime]:
    """When its holder texted us from it."""
    session = object_session(number)
    theirs = (Message.number_key == number.key, Message.person_id == number.person_id)
    wanted = select(Message.made_at).where(*theirs, Message.direction == Direction.IN)
    return session.scalars(wanted).all() if session else ()


def chat_address(link_id: int) -> str:
    """What stands in the place of a number for a chat in somebody's page: its link."""
    return f"web:{link_id}"


def chat_key(link_id: int) -> str:
    """The blind index of a chat's address."""
    return key_of(chat_address(link_id))


def _in_their_chat(session: Session, person: Person, at: datetime) -> Reach:
    """The chat that they opened last with their code, while it is open; it rings nowhere, so no hour is wrong."""
    wanted = select(PrivateLink.id).where(
        PrivateLink.person_id == person.id,
        PrivateLink.page == Page.CHAT,
        PrivateLink.opened_at.is_not(None),
        PrivateLink.locked_at.is_(None),
        PrivateLink.ends_at > at,
    )
    link_id = session.scalar(wanted.order_by(PrivateLink.opened_at.desc()).limit(1))
    if link_id is None or not has_no_condition(session, person.id):
        return Reach(None, None, False, False, Why.NO_NUMBER)
    key = chat_key(link_id)
    stopped = is_stopped(session, key, Channel.WEBCHAT)
    why = Why.STOPPED if stopped else _why_not_by_referral(referral_of(session, person.id))
    return Reach(chat_address(link_id), key, True, stopped, why)


def current_number(session: Session, person_id: int) -> Number | None:
    """The number someone has now, the newest when there are several."""
    return known(session, Number, person_id, lambda: session.scalars(_CURRENT_NUMBER, {"person_id": person_id}).first())


def holders(session: Session, key: str) -> list[Person]:
    """Everyone who has this number now."""
    return [session.get_one(Person, holder) for holder in holder_ids(session, key)]


def holder_ids(session: Session, key: str) -> list[int]:
    """The ids of everyone who has this number now."""
    return known(session, Number, ("holders", key), lambda: list(session.scalars(_HOLDERS, {"key": key})))


def is_stopped(session: Session, key: str, channel: Channel) -> bool:
    """Whether the holder of this number stopped texts on this road."""
    asked = {"key": key, "channel": channel}
    return known(session, Preference, (key, channel), lambda: ask(session, _STOPPED, asked) is not None)


def has_no_condition(session: Session, person_id: int) -> bool:
    """Staff say that there is no device or internet condition; until they do, there may be one."""
    access = session.get(PageAccess, person_id)
    return access is not None and access.condition is Condition.NONE


def referral_of(session: Session, person_id: int) -> Referral | None:
    """The referral someone is with us for: the newest that goes on, else the newest; away with one, away with all."""
    return known(session, Referral, person_id, lambda: session.scalars(_REFERRAL, {"person_id": person_id}).first())


def _why_not(session: Session, person: Person, number: Number, at: datetime) -> Why | None:
    if number.bounced_at is not None:
        return Why.BOUNCED
    if person.role is Role.PARTICIPANT and _is_shared(session, number.key):
        return Why.SHARED_NUMBER
    if person.call_instead:
        return Why.CALL_INSTEAD
    if person.paused_until is not None and at < person.paused_until:
        return Why.PAUSED
    if person.role is not Role.PARTICIPANT:
        return None
    referral = referral_of(session, person.id)
    why = _why_not_by_referral(referral) or _why_not_by_alert(session, person)
    if why is None and not is_proven(person, number, at) and needs_proof_first(session, referral):
        return Why.NOT_PROVEN
    return why


def needs_proof_first(session: Session, referral: Referral | None) -> bool:
    """Whether staff confirm a safe number before anything is put to it, as the service promises for its high tier."""
    pathway = pathways.of(session, referral.pathway) if referral else None
    return pathway is not None and referral is not None and pathway.tiers[referral.tier].safe_number_first


def _is_shared(session: Session, key: str) -> bool:
    return known(session, Number, ("shared", key), lambda: len(holder_ids(session, key)) > 1)


def looked_after(session: Session, person_id: int) -> bool:
    """Whether a grave alert about them holds their routine texts back, until staff say that texts may go on."""
    return known(session, Alert, person_id, lambda: ask(session, _LOOKED_AFTER, {"person_id": person_id}) is not None)


def _why_not_by_alert(session: Session, person: Person) -> Why | None:
    return Why.LOOKED_AFTER if looked_after(session, person.id) else None


def _why_not_by_referral(referral: Referral | None) -> Why | None:
    if referral is None or referral.standing is not Standing.ACTIVE:
        return Why.NOT_ACTIVE
    return Why.CUSTODY if referral.place is Place.CUSTODY else None
