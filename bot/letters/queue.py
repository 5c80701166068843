"""The letters that wait to be printed: put once, printed with frozen words, and ended by what became of them.

Rule of this file: who may see a participant may print their letter. Printing keeps what stood on it, so that a second
print is the same letter; each has a contact of its own, which ends when the letter does.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.letters import facts
from bot.letters.typesetting import Part, Sheet, Table, pdf
from bot.letters.writing import write
from bot.models import (
    Contact,
    ContactKind,
    Deed,
    How,
    Letter,
    LetterKind,
    LetterState,
    Outcome,
    Person,
    Referral,
    Step,
)
from bot.people.caseload import full_name
from bot.people.reach import Why, reach
from bot.record import audit, contacts
from bot.referrals import freezing, life_steps
from bot.referrals.life_steps import Fact
from bot.staff.access import StaffMember, may_see, works_with

WAITS = timedelta(days=14)
"""A letter that nobody has ended by then was not delivered."""
ENDS = {
    LetterState.POSTED: Outcome.POSTED,
    LetterState.HANDED_OVER: Outcome.DELIVERED,
    LetterState.CAME_BACK: Outcome.NOT_DELIVERED,
    LetterState.NOT_WANTED: Outcome.NOT_DELIVERED,
}
"""What each end of a letter is in the case record. Posted is not delivered; nobody has said so."""
BEYOND_TEXTS = frozenset({Why.NO_NUMBER, Why.SHARED_NUMBER, Why.BOUNCED, Why.CALL_INSTEAD, Why.CUSTODY, Why.STOPPED})
"""Why no text goes to somebody, where a letter can."""
_INTRODUCES = (LetterState.POSTED, LetterState.HANDED_OVER)
_GOES = Person.id.not_in(freezing.frozen())
"""Nobody has said that they died."""
_MAY_BECOME = {
    LetterState.TO_PRINT: {LetterState.PRINTED, LetterState.NOT_WANTED},
    LetterState.PRINTED: {LetterState.POSTED, LetterState.HANDED_OVER, LetterState.NOT_WANTED},
    LetterState.POSTED: {LetterState.CAME_BACK},
    LetterState.HANDED_OVER: set[LetterState](),
    LetterState.CAME_BACK: set[LetterState](),
    LetterState.NOT_WANTED: set[LetterState](),
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter as its list shows it: what it is, to whom, since when, and how far it got."""

    id: int
    kind: LetterKind
    state: LetterState
    participant_id: int
    name: str
    language: str
    made_at: datetime
    has_address: bool


def put(session: Session, referral: Referral, kind: LetterKind, once: str, at: datetime, **about: Any) -> Letter | None:
    """Queue a letter in their language, once. None when it was queued before, or they have died."""
    if session.scalar(select(Letter.id).where(Letter.once == once)) is not None:
        return None
    if freezing.is_frozen(session, referral.participant_id):
        return None
    person = session.get_one(Person, referral.participant_id)
    contact = contacts.open_alone(session, person.id, ContactKind.LETTER, at, at + WAITS)
    letter = Letter(
        participant_id=person.id,
        referral_id=referral.id,
        contact_id=contact.id,
        kind=kind,
        language=person.language,
        once=once,
        facts=about,
        made_at=at,
    )
    session.add(letter)
    session.flush()
    return letter


def introduce(session: Session, referral: Referral, at: datetime) -> Letter | None:
    """Queue the letter that introduces the case worker, once a referral and worker: where the service promises one,
    and for whoever no text can reach. None otherwise."""
    promised = pathways.of(session, referral.pathway)
    needed = (promised is not None and promised.introduced_by_letter) or _beyond_texts(session, referral, at)
    once = f"{LetterKind.INTRODUCTION.value}:{referral.id}:{referral.case_worker_id}"
    return put(session, referral, LetterKind.INTRODUCTION, once, at) if needed else None


def copy_of_plan(session: Session, referral: Referral, revision: int, at: datetime) -> Letter | None:
    """Queue the copy of a plan, once a revision, for whoever no text can reach. None for who can open it."""
    needed = _beyond_texts(session, referral, at)
    once = f"{LetterKind.PLAN.value}:{referral.id}:{revision}"
    return put(session, referral, LetterKind.PLAN, once, at) if needed else None


def waiting(session: Session, staff: StaffMember) -> list[Waiting]:
    """The letters of those they may see that nobody has ended, oldest first."""
    rows = session.execute(_theirs(staff).where(Letter.ended_at.is_(None), _GOES).order_by(Letter.made_at, Letter.id))
    return [_shown(letter, person) for letter, person in rows]


def how_many(session: Session, staff: StaffMember, mine: bool) -> int:
    """How many wait for somebody: of those whom they work with (`mine`), or of all they may see."""
    which = works_with(staff) if mine else may_see(staff)
    waits = select(func.count(Letter.id)).join(Person, Person.id == Letter.participant_id)
    return session.scalar(waits.where(which, Letter.ended_at.is_(None), _GOES)) or 0


def of_participant(session: Session, staff: StaffMember, person_id: int) -> list[Waiting]:
    """Every letter of one participant, newest first."""
    rows = session.execute(_theirs(staff).where(Letter.participant_id == person_id).order_by(Letter.id.desc()))
    return [_shown(letter, person) for letter, person in rows]


def find(session: Session, staff: StaffMember, letter_id: int) -> Letter | None:
    """The letter, when they may see whom it is to; after a death there is none to print or to post."""
    row = session.execute(_theirs(staff).where(Letter.id == letter_id, _GOES)).first()
    return row[0] if row is not None else None


def printed(session: Session, staff: StaffMember, letter: Letter, at: datetime) -> bytes:
    """The letter as PDF. The first print freezes its words; every print is on the audit."""
    if letter.said is None:
        sheet = write(letter.kind, letter.language, facts.of(session, letter, at))
        letter.said, letter.printed_at = json.dumps(asdict(sheet)), at
        letter.state = LetterState.PRINTED
    audit.note(session, staff.id, Deed.EXPORTED, "letter", letter.id, kind=letter.kind.value)
    return pdf(_sheet(json.loads(letter.said)), letter.printed_at or at)


def end(session: Session, staff: StaffMember, letter: Letter, state: LetterState, at: datetime) -> bool:
    """What became of it. False, and nothing changed, for what cannot follow how far it got."""
    if state not in _MAY_BECOME[letter.state] or state not in ENDS:
        return False
    letter.state, letter.ended_at, letter.ended_by = state, at, staff.id
    contacts.end(session, session.get_one(Contact, letter.contact_id), ENDS[state], at)
    if letter.kind is LetterKind.INTRODUCTION and state in _INTRODUCES:
        introduced = Fact(Step.INTRODUCED, How.LETTER, f"letter:{letter.id}", by_id=staff.id)
        life_steps.once(session, letter.referral_id, introduced, at)
    audit.note(session, staff.id, Deed.CHANGED, "letter", letter.id, state=state.value)
    return True


def ends(state: LetterState) -> list[LetterState]:
    """What a letter may still become by somebody's word, in the order in which it is asked."""
    return [each for each in ENDS if each in _MAY_BECOME[state]]


def _beyond_texts(session: Session, referral: Referral, at: datetime) -> bool:
    person = session.get_one(Person, referral.participant_id)
    return reach(session, person, at).why_not in BEYOND_TEXTS


def _theirs(staff: StaffMember) -> Select[Letter, Person]:
    return select(Letter, Person).join(Person, Person.id == Letter.participant_id).where(may_see(staff))


def _shown(letter: Letter, person: Person) -> Waiting:
    name, language = full_name(person), letter.language.value
    return Waiting(
        letter.id, letter.kind, letter.state, person.id, name, language, letter.made_at, bool(person.address)
    )


def _sheet(said: dict[str, Any]) -> Sheet:
    """A sheet as it was kept."""
    parts = tuple(Part(part["kind"], part["words"], tuple(part["items"])) for part in said["body"])
    tables = tuple(
        Table(table["title"], tuple(table["heads"]), tuple(map(tuple, table["rows"]))) for table in said["tables"]
    )
    lists = tuple((title, tuple(lines)) for title, lines in said["lists"])
    return Sheet(**{**said, "address": tuple(said["address"]), "body": parts, "tables": tables, "lists": lists})
