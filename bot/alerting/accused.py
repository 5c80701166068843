"""Who of the staff a text accuses: it goes past them, to whoever is above, and they can read it nowhere.

Rule of this file: it reads, and only where the words are of that kind. Who is accused is kept with the alert; what the
same person writes in the day after is kept from them too, for it is as likely more of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from bot.alerting.worries import CALLS, GRAVE
from bot.models import Alert, AlertKind, Message, Person, Referral, Role
from bot.rows import ask_all
from dialogs.hearing import accusing

ACCUSED = "accused"
"""In an alert's facts: the ids of the staff whom it is kept from."""
GOES_ON = timedelta(hours=24)
_MORE_OF_IT = (*GRAVE, *CALLS, AlertKind.COMPLAINT, AlertKind.WROTE)
_LATELY = select(Alert.facts).where(
    Alert.person_id == bindparam("person_id"),
    Alert.raised_at > bindparam("since"),
    or_(*(Alert.kind == kind for kind in _MORE_OF_IT)),
)
_ABOVE = (Role.SERVICE_MANAGER, Role.TEAM_LEAD)


def names(session: Session, person_id: int, words: str) -> tuple[str, ...]:
    """The first names of those whom the words of a participant may be against, where they may be against anybody."""
    if not accusing.may_accuse(words) or session.get_one(Person, person_id).role is not Role.PARTICIPANT:
        return ()
    return tuple({**_team(session, person_id), **_workers(session, person_id)}.values())


def by(session: Session, alert: Alert) -> frozenset[int]:
    """Whom the words of an alert accuse."""
    kept = alert.facts.get(ACCUSED)
    return frozenset(kept) if kept is not None else _accused(session, alert)


def keep(session: Session, alert: Alert, at: datetime) -> None:
    """Keep with an alert that is about to be told whom it is to be kept from; of those it is not."""
    found = _accused(session, alert)
    is_more = alert.kind is AlertKind.NOT_REACHED or (alert.words and alert.kind in _MORE_OF_IT)
    if alert.person_id is not None and is_more:
        found |= lately(session, alert.person_id, at)
    if found:
        alert.facts = {**alert.facts, ACCUSED: sorted(found)}
    if alert.staff_id in found:
        alert.staff_id = None


def lately(session: Session, person_id: int, at: datetime) -> frozenset[int]:
    """Whom they accused within a day."""
    told = ask_all(session, _LATELY, {"person_id": person_id, "since": at - GOES_ON})
    return frozenset(id for (facts,) in told for id in facts.get(ACCUSED, ()))


def is_kept_from(alert: Alert, staff_id: int) -> bool:
    """Whether it is not theirs to read, whatever else is."""
    return staff_id in alert.facts.get(ACCUSED, ())


@dataclass(frozen=True, slots=True)
class KeptFrom:
    """The alerts about somebody, and the texts with them, that one of the staff may not read."""

    alerts: tuple[int, ...] = ()
    messages: tuple[int, ...] = ()


def kept_from(session: Session, person_id: int, reader_id: int) -> KeptFrom:
    """What accuses a reader; and our answers to it, which would tell them that there was something."""
    wanted = select(Alert.id, Alert.message_id, Alert.facts).where(Alert.person_id == person_id)
    rows = [row for row in session.execute(wanted) if reader_id in row.facts.get(ACCUSED, ())]
    if not rows:
        return KeptFrom()
    answers = select(Message.id).where(Message.person_id == person_id, Message.text_key.startswith("complaint."))
    texts = {*(row.message_id for row in rows if row.message_id), *session.scalars(answers)}
    beside = select(Alert.id).where(Alert.person_id == person_id, Alert.message_id.in_(texts))
    return KeptFrom(tuple({*(row.id for row in rows), *session.scalars(beside)}), tuple(texts))


def above(session: Session, accused: frozenset[int]) -> tuple[int, ...]:
    """Who is asked where all who should be are accused: whoever runs the service, then whoever leads any team."""
    wanted = select(Person.id, Person.role).where(Person.role.in_(_ABOVE), Person.id.not_in(accused))
    found = session.execute(wanted.order_by(Person.id)).all()
    return tuple(row.id for role in _ABOVE for row in found if row.role is role)


def _accused(session: Session, alert: Alert) -> frozenset[int]:
    if not alert.words or alert.person_id is None or not accusing.may_accuse(alert.words):
        return frozenset()
    if session.get_one(Person, alert.person_id).role is not Role.PARTICIPANT:
        return frozenset()
    theirs = _workers(session, alert.person_id)
    staff = {**_team(session, alert.person_id), **theirs}
    found = accusing.accused(alert.words, staff.values())
    # "my worker" may be either of them, and whoever leads sees it at once: a guess could show it to whom it is against
    unnamed = theirs if accusing.accuses_one_unnamed(alert.words) else {}
    return frozenset({*unnamed, *(id for id, name in staff.items() if name in found)})


def _workers(session: Session, person_id: int) -> dict[int, str]:
    theirs = or_(Person.id == Referral.case_worker_id, Person.id == Referral.mentor_id)
    wanted = select(Person.id, Person.first_name).join(Referral, theirs).where(Referral.participant_id == person_id)
    return {row.id: row.first_name for row in session.execute(wanted)}


def _team(session: Session, person_id: int) -> dict[int, str]:
    """The staff of their team, and whoever runs the service: those who may have met them, and those who hear of it."""
    team = select(Person.team_id).where(Person.id == person_id).scalar_subquery()
    staff = (Person.team_id == team) & (Person.role != Role.PARTICIPANT)
    wanted = select(Person.id, Person.first_name).where(or_(staff, Person.role == Role.SERVICE_MANAGER))
    return {row.id: row.first_name for row in session.execute(wanted)}
