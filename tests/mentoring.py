"""A mentor's or coach's people in a story: whom they support, since when, and what their phone says.

Rule of this file: real rows; a round begins by the road that an import takes.
"""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select, update

from bot.appointments import changes
from bot.mentoring import owed
from bot.models import Contact, ContactKind, DueContact, Person, Referral, Role, Step, Tier
from bot.referrals import whereabouts
from bot.staff import access
from dialogs.hours import LONDON
from tests.staffing import DEE, colleague, live
from tests.story import Story

ADE, JOSH = "+447700900124", "+447700900125"
MENTORS, COACHES = "social_inclusion_mentors", "social_inclusion_coaches"


def supports(story: Story, mentor: Person, *people: Person, pathway: str = MENTORS, tier: Tier = Tier.MEDIUM) -> None:
    """From now on this member of staff supports these."""
    with story.db.transaction() as session:
        for person in people:
            ours = update(Referral).where(Referral.participant_id == person.id)
            session.execute(ours.values(pathway=pathway, tier=tier, mentor_id=mentor.id))
            changes.changed(session, person.id, story.at)


def mentored(story: Story) -> Person:
    """Dee, a mentor, who supports Sam Bell, Ade Rowe and Josh Kent from Friday on."""
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    sam = named(story, story.sam, "Sam", "Bell")
    ade = named(story, story.participant("Ade", ADE), "Ade", "Rowe")
    josh = named(story, story.participant("Josh", JOSH), "Josh", "Kent")
    supports(story, dee, sam, ade, josh)
    live(story)
    return dee


def person(story: Story, first: str) -> Person:
    """Somebody of the story."""
    with story.db.reading() as session:
        return next(each for each in session.scalars(select(Person)) if each.first_name == first)


def set_referral(story: Story, person: Person, **values: object) -> None:
    """Staff changed the referral."""
    with story.db.transaction() as session:
        session.execute(update(Referral).where(Referral.participant_id == person.id).values(**values))


def changed(story: Story, person: Person, **values: object) -> None:
    """Staff changed the referral, and what follows from that is planned anew."""
    set_referral(story, person, **values)
    with story.db.transaction() as session:
        changes.changed(session, person.id, story.at)


def said(story: Story, step: Step, days_ago: int = 0) -> None:
    """Jo says where Sam is, since so many days."""
    with story.db.transaction() as session:
        day = today(story) - timedelta(days=days_ago)
        jo = access.member(session.get_one(Person, story.jo.id))
        assert whereabouts.say(session, jo, story.sam.id, whereabouts.Said(step, day), story.at) is not None


def swept(story: Story) -> None:
    """The minute's sweep: what was due on days that no list is made of is written down."""
    with story.db.transaction() as session:
        for person_id in owed.unwritten(session, story.at, 100):
            owed.settle_of(session, person_id, story.at)


def named(story: Story, person: Person, first: str, last: str) -> Person:
    """They have this name."""
    with story.db.transaction() as session:
        found = session.get_one(Person, person.id)
        found.first_name, found.last_name = first, last
    return person


def made(story: Story) -> list[tuple[str, str, str, str | None]]:
    """The contacts that staff made: with whom, as what, what came of it, and the note."""
    with story.db.reading() as session:
        kinds = (ContactKind.MENTOR, ContactKind.COACH, ContactKind.STAFF)
        rows = session.execute(
            select(Contact, Person.first_name)
            .join(Person, Person.id == Contact.participant_id)
            .where(Contact.kind.in_(kinds))
            .order_by(Contact.id)
        )
        return [(name, c.kind.value, c.outcome.value if c.outcome else "", c.words) for c, name in rows]


def due_days(story: Story, person: Person) -> list[str]:
    """The days on which a contact was due, as "Mon 23"."""
    with story.db.reading() as session:
        days = session.scalars(select(DueContact.day).where(DueContact.participant_id == person.id))
        return [f"{day:%a %d}" for day in sorted(days)]


def today(story: Story) -> date:
    """The day it is in London."""
    return story.at.astimezone(LONDON).date()
