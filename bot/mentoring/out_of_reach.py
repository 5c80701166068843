"""What kept somebody from a contact that was tried, and is no doing of theirs: how it stands in the case record, and
whom it is told onward.

Rule of this file: it is tried, never two-way, and nothing against anybody. Another prison is a task of the case
worker's; an arrest or a hospital bed is theirs to know at once, in the words of whoever tried, as when participants
text of it themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.mentoring import staff_contacts
from bot.mentoring.staff_contacts import Made
from bot.models import AlertKind, Contact, Means, Outcome, Person, Place, Task, TaskKind, TaskOutcome
from bot.people.reach import referral_of
from bot.tasking import tasks

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "lockdown": "Lockdown.",
        "transfer": "Transfer.",
        "court": "At court.",
        "hospital": "In hospital.",
        "work": "At work.",
        "no_phone": "Their phone is not working.",
        "arrested": "In custody.",
    }
)
"""Why, as it stands in the record: the outcome alone does not say it."""
TRANSFER = "transfer"
ARRESTED = "arrested"
TO_KNOW = ("hospital", ARRESTED)
INSIDE_ONLY = ("lockdown", "transfer")


def words(why: str, note: str) -> str:
    """What stands in the record: why, and what else was said of it."""
    return " ".join(filter(None, (WORDS.get(why, ""), note)))


def keep(session: Session, made: Made, why: str, at: datetime, message_id: int | None = None) -> Contact:
    """Keep what kept them, and tell it onward where that needs somebody. `made.note` is as it was written."""
    person = session.get_one(Person, made.participant_id)
    contact = staff_contacts.keep(session, replace(made, note=words(why, made.note)), at)
    if why == TRANSFER:
        _to_see_to(session, person, contact, at)
    else:
        not_moved(session, contact, at)
    if why in TO_KNOW and not (why == ARRESTED and _is_inside(session, person.id)):
        once = f"{AlertKind.HELD_UP}:contact:{contact.id}"
        news = News(AlertKind.HELD_UP, once, True, message_id, words=contact.words, facts={"why": why})
        tell(session, person, news, at)
    return contact


def not_moved(session: Session, contact: Contact, at: datetime) -> None:
    """This contact says otherwise than those whose place it takes: what came of a move among them is not to be done."""
    before, sources = contact.follows_id, []
    while before is not None:
        sources.append(_once(before))
        before = session.get_one(Contact, before).follows_id
    mine = (Task.participant_id == contact.participant_id, Task.once.in_(sources), Task.done_at.is_(None))
    for task in session.scalars(select(Task).where(*mine).with_for_update()).all() if sources else ():
        tasks.end(session, task, TaskOutcome.DROPPED, at, contact.by_id)


def why_of(contact: Contact) -> tuple[str, str]:
    """What kept them from a contact, and what else was said of it, as `words` put them together."""
    said = contact.words or ""
    why = next((why for why, begins in WORDS.items() if said == begins or said.startswith(f"{begins} ")), "")
    return (why, said.removeprefix(WORDS[why]).strip()) if why and contact.outcome is Outcome.LOGISTICS else ("", said)


def came(session: Session, participant_id: int, why: str) -> tuple[Outcome, Means]:
    """The outcome and the means of a contact that this kept from happening."""
    inside = why in INSIDE_ONLY or _is_inside(session, participant_id)
    return Outcome.LOGISTICS, Means.PRISON if inside else Means.PHONE


def _is_inside(session: Session, participant_id: int) -> bool:
    referral = referral_of(session, participant_id)
    return referral is not None and referral.place is Place.CUSTODY


def _to_see_to(session: Session, person: Person, contact: Contact, at: datetime) -> None:
    """The prison on their record, what is booked there, and the plans for release: one open task for all of it."""
    mine = (Task.participant_id == person.id, Task.kind == TaskKind.MOVED, Task.done_at.is_(None))
    if session.scalar(select(Task.id).where(*mine).limit(1)) is None:
        tasks.put(session, person, tasks.Wanted(TaskKind.MOVED, TRANSFER, _once(contact.id)), at)


def _once(contact_id: int) -> str:
    return f"{TRANSFER}:contact:{contact_id}"
