"""The staff of a story, with work phones: a lead, a manager, a mentor; and time that passes for everybody at once.

Rule of this file: real rows and the real road, as in tests/story.py; what leaves is read in the words that would leave.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from bot import conversations, happened
from bot.models import Alarm, Alert, Direction, Message, Number, OnwardEvent, Person, Role
from bot.vault import ring
from bot.wording import words_of
from dialogs.hours import LONDON
from tests.story import Story
from tests.transcript import instant

JO, RUTH, PAT, DEE = "+447700900301", "+447700900302", "+447700900303", "+447700900304"


def phone(story: Story, person: Person, number: str) -> None:
    """They have a work phone."""
    with story.db.transaction() as session:
        key = ring().index("number", number)
        session.add(Number(person_id=person.id, e164=number, key=key, since=story.at))


def colleague(story: Story, role: Role, first: str, number: str | None) -> Person:
    """Somebody else of Jo's team."""
    ref = f"{role.value} {first}"
    with story.db.transaction() as session:
        made = Person(
            team_id=story.jo.team_id,
            role=role,
            ref=ref,
            ref_key=ring().index("person_ref", ref),
            first_name=first,
            last_name="Example",
            language=story.jo.language,
            made_at=story.at,
        )
        session.add(made)
    if number:
        phone(story, made, number)
    return made


def live(story: Story, until: str | None = None) -> None:
    """Time passes until then: what is due is turned, what rings rings, each at its own instant; what was put leaves."""
    end = instant(until) if until else story.at
    _turn_what_is_due(story)
    while (at := _next(story, end)) is not None:
        story.at = max(story.at, at)
        with story.db.transaction() as session:
            rings = select(Alarm.id).where(Alarm.rings_at <= story.at).order_by(Alarm.rings_at, Alarm.id)
            due = session.scalars(rings).first()
            if due is not None:
                conversations.wake(session, due, story.at)
        _turn_what_is_due(story)
    with story.db.transaction() as session:
        put = (Message.direction == Direction.OUT, Message.accepted_at.is_(None))
        session.execute(update(Message).where(*put).values(accepted_at=story.at))
    if until:
        story.to(until)


def later(story: Story, wait: timedelta) -> None:
    """Time passes for so long."""
    live(story, (story.at + wait).astimezone(LONDON).strftime("%a %d %b %H:%M:%S"))


def texts_to(story: Story, number: str, since: int = 0) -> list[str]:
    """What was put for a number, oldest first, as "Fri 11:05 words"."""
    with story.db.reading() as session:
        wanted = select(Message).where(Message.direction == Direction.OUT, Message.id > since).order_by(Message.id)
        ours = [message for message in session.scalars(wanted) if message.number == number]
        return [f"{_clock(message.made_at)} {words_of(session, message)}" for message in ours]


def alerts(story: Story) -> list[Alert]:
    """Every alert, oldest first."""
    with story.db.reading() as session:
        return list(session.scalars(select(Alert).order_by(Alert.id)))


def _clock(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%a %H:%M")


def _turn_what_is_due(story: Story) -> None:
    while True:
        with story.db.transaction() as session:
            waiting = happened.due(session, story.at, 1)
            if not waiting:
                return
            happened.turn(session, waiting[0], story.at)


def _next(story: Story, until: datetime) -> datetime | None:
    with story.db.reading() as session:
        alarm = session.scalar(select(Alarm.rings_at).where(Alarm.rings_at <= until).order_by(Alarm.rings_at).limit(1))
        later = select(OnwardEvent.due_at).where(OnwardEvent.done_at.is_(None), OnwardEvent.due_at <= until)
        news = session.scalar(later.order_by(OnwardEvent.due_at).limit(1))
    return min((at for at in (alarm, news) if at is not None), default=None)


def code_in(words: str) -> str:
    """The code that a text asks to be answered with."""
    codes: list[str] = re.findall(r"(?:MINE|OK|SAFE) (\d+)", words)
    return codes[-1]


def everybody(story: Story) -> dict[str, list[str]]:
    """What staff were sent, by who."""
    return {name: texts_to(story, number) for name, number in (("Jo", JO), ("Ruth", RUTH), ("Pat", PAT))}
