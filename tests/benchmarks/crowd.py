"""A crowd to plan for: three people and who supports them, as the real code wrote them, copied by the database itself.

Rule of this file: what a copy has of its own is its ids and its references; all else is what the first one had. Of
forty people twenty are owed a contact every day by one mentor, and twenty every week by one coach: four of them today.
Either of those two is a team with theirs: what waits for one team is read no further for another's texts.
Nothing is due of a copy until it is picked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import BindParameter, Connection, Table, TextClause, bindparam, func, select, text, update

from bot.clock import now
from bot.db import Database
from bot.mentoring import staff_contacts
from bot.mentoring.staff_contacts import Made
from bot.models import (
    Alarm,
    Base,
    Clock,
    Contact,
    ContactKind,
    ContactTerms,
    Conversation,
    DueContact,
    Means,
    Number,
    Outcome,
    Person,
    Programme,
    Referral,
    Role,
    Team,
)
from tests.benchmarks.claiming import NUMBERS
from tests.mentoring import ADE, COACHES, JOSH, supports
from tests.staffing import DEE, PAT, colleague, live
from tests.story import Story

EACH, DAILY, DUE = 40, 20, 24
"""People of one mentor and one coach; those of the mentor, every day; and how many of the forty are due today."""
FIRST, STAFF, LATER = 3 * EACH, 100_000_000, timedelta(days=9)
"""Where the ids of the copies begin, those of staff, and when everything of theirs comes due."""
OWNER = f"CASE WHEN n.n % {EACH} < {DAILY} THEN :daily WHEN n.n % {EACH} < {DUE} THEN :due ELSE :waits END"
THEIRS = f"{STAFF} + n.n / {EACH} * 2 + CASE WHEN n.n % {EACH} < {DAILY} THEN 0 ELSE 1 END"
_OF_PEOPLE = {"id": "n.n", "participant_id": "n.n", "referral_id": "n.n"}
_OF_PEOPLE |= dict.fromkeys(("mentor_id", "case_worker_id", "staff_id", "by_id", "on_round_of"), THEIRS)
_OF_STAFF = dict.fromkeys(("id", "person_id", "conversation_id"), f"{STAFF} + n.n")


@dataclass(frozen=True, slots=True)
class Copied:
    """A table that is copied: by which column a first row is found, which of its rows, and what each has of its own."""

    model: type[Base]
    by: str
    own: Mapping[str, str] = field(default_factory=dict)
    which: str = "1 = 1"


PEOPLE = (
    Copied(Person, "id", {"ref_key": "'person ' || n.n", "team_id": THEIRS}),
    Copied(Referral, "participant_id", {"ref_key": "'referral ' || n.n"}),
    Copied(Programme, "referral_id", {"look_at": ":later"}),
    Copied(ContactTerms, "referral_id"),
    Copied(DueContact, "referral_id"),
    Copied(Contact, "participant_id", {"entry": "'reported'"}, "kind IN ('mentor', 'coach')"),
    Copied(Clock, "referral_id", {"once": "'clock ' || n.n", "due_at": ":later"}, "kind = 'assessment'"),
)
TEAM = Copied(Team, "id", {"name": "'team ' || n.n"})
NAMED = (Team, Person, Referral, Programme, Conversation)
"""What others refer to has ids of ours; the rest is numbered as it comes, for the jobs add to it."""
SUPPORT = (
    Copied(Person, "id", {"ref_key": "'staff ' || n.n", "team_id": f"{STAFF} + n.n"}),
    Copied(Number, "person_id", {"key": "'number ' || n.n"}),
    Copied(Conversation, "person_id", {"key": "'round:' || n.n"}, "dialog = 'round'"),
    Copied(Alarm, "conversation_id", {"rings_at": ":later"}, "name = 'morning'"),
)


@dataclass(slots=True)
class Crowd:
    """Where they are, the first ones by the names that the copying has for them, and the id after the last copy."""

    db: Database
    firsts: Mapping[str, int]
    end: int = FIRST


def begin(story: Story) -> Crowd:
    """The first three and who supports them, for eight days; it is a Friday at eleven."""
    story.to("Thu 12 Nov 08:00")
    dee, kit = colleague(story, Role.MENTOR, "Dee", DEE), colleague(story, Role.COACH, "Kit", PAT)
    ann, bea = story.participant("Ann", ADE), story.participant("Bea", JOSH)
    with story.db.transaction() as session:
        session.execute(update(Referral).values(referred_on=date(2026, 11, 12)))
    supports(story, dee, story.sam)
    supports(story, kit, ann, bea, pathway=COACHES)
    live(story, "Thu 12 Nov 10:00")
    _spoke(story, kit, bea)
    live(story, "Thu 19 Nov 10:00")
    _spoke(story, kit, ann)
    _spoke(story, dee, story.sam)
    story.to("Fri 20 Nov 11:00")
    firsts = {"daily": story.sam.id, "waits": ann.id, "due": bea.id, "dee": dee.id, "kit": kit.id, "team": dee.team_id}
    with story.db.transaction() as session:
        session.execute(update(Alarm).values(rings_at=story.at + LATER))
        session.execute(update(Clock).values(due_at=story.at + LATER))
        for referral in session.scalars(select(Referral)).all():
            session.add(Programme(referral_id=referral.id, set_at=story.at, look_at=story.at + LATER))
    return Crowd(story.db, firsts)


def _spoke(story: Story, staff: Person, person: Person) -> None:
    kind = ContactKind.COACH if staff.role is Role.COACH else ContactKind.MENTOR
    made = Made(person.id, staff.id, kind, Outcome.SPOKE, Means.PHONE, story.at)
    with story.db.transaction() as session:
        staff_contacts.keep(session, made, story.at)


def grow(crowd: Crowd, people: int) -> range:
    """So many people altogether; the ids of those who are new."""
    new = range(crowd.end, FIRST + people)
    staff = range(2 * new.start // EACH, 2 * new.stop // EACH)
    _copy(crowd, TEAM, ":team", staff)
    for each in SUPPORT:
        _copy(crowd, each, "CASE WHEN n.n % 2 = 0 THEN :dee ELSE :kit END", staff)
    for each in PEOPLE:
        _copy(crowd, each, OWNER, new)
    crowd.end = new.stop
    tidy(crowd.db)
    return new


def tidy(db: Database) -> None:
    """The database looks at what it holds, as it does by itself in time."""
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE" if db.is_sqlite else "VACUUM ANALYZE"))


def _copy(crowd: Crowd, of: Copied, first: str, ids: range) -> None:
    """One table, in a transaction of its own. What a first row refers to is there, so references are not looked up."""
    table = cast(Table, of.model.__table__)
    own = {**(_OF_STAFF if of in (TEAM, *SUPPORT) else _OF_PEOPLE), **of.own}
    columns = [column.name for column in table.columns if column.name != "id" or of.model in NAMED]
    copied = ", ".join(own.get(name, f"one.{name}") for name in columns)
    with crowd.db._turn.taken(), crowd.db.engine.begin() as connection:
        ones = _firsts(connection, of)
        wanted = f"{NUMBERS[connection.dialect.name]} SELECT {copied} FROM n JOIN ({ones}) AS one ON owner = {first}"
        is_sqlite = crowd.db.is_sqlite
        rows = f"SELECT * FROM ({wanted})" if is_sqlite else wanted
        if not is_sqlite and connection.scalar(text("SELECT current_setting('is_superuser')")) == "on":
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(_told(crowd, f"INSERT INTO {table.name} ({', '.join(columns)}) {rows}", ids))
        if not is_sqlite:
            counter = func.pg_get_serial_sequence(table.name, "id")
            connection.execute(select(func.setval(counter, func.max(table.c.id))))


def _told(crowd: Crowd, statement: str, ids: range) -> TextClause:
    """The statement with what it names: the first ones, which numbers, and when all of it comes due."""
    numbers = {"first": ids.start, "last": ids.stop - 1, **crowd.firsts}
    named: list[BindParameter[Any]] = [
        bindparam(name, value) for name, value in numbers.items() if f":{name}" in statement
    ]
    later = [bindparam("later", now() + LATER, Alarm.rings_at.type)] if ":later" in statement else []
    return text(statement).bindparams(*named, *later)


def _firsts(connection: Connection, of: Copied) -> str:
    """The newest row of each of the first ones, with whose it is."""
    name, below = of.model.__tablename__, f"{of.by} < {FIRST}"
    newest = f"SELECT max(id) FROM {name} WHERE {below} AND {of.which} GROUP BY {of.by}"
    whose = {
        "referral_id": f"(SELECT participant_id FROM referrals WHERE referrals.id = {name}.referral_id)",
        "conversation_id": f"(SELECT person_id FROM conversations WHERE conversations.id = {name}.conversation_id)",
    }
    return f"SELECT {name}.*, {whose.get(of.by, f'{name}.{of.by}')} AS owner FROM {name} WHERE id IN ({newest})"
