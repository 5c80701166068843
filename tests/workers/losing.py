"""A service that loses its database: what stands before the loss, what comes back, and what the provider was told.

Rule of this file: the database that is lost stays, for the provider to post to; what comes back is another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import clock
from bot.alerting.watching import Finding, findings
from bot.db import Database
from bot.models import (
    Direction,
    Message,
    Number,
    Person,
    Referral,
)
from bot.operating import backup
from bot.people.numbers import E164, key_of
from bot.referrals import closing
from tests.databases import fresh_sqlite
from tests.story import Story
from tests.workers.conftest import Service
from workers.context import Context

ANA, BO = "+447700900124", "+447700900125"


@dataclass(slots=True)
class Lost:
    """A service whose database will be lost, and the empty one it comes back into."""

    service: Service
    other: Database
    file: Path
    ana: Person

    def save(self) -> None:
        """It is saved as it stands."""
        backup.save(self.service.story.db, self.file, clock.ticks())

    def comes_back(self) -> Context:
        """Everything after the backup is lost; a worker of what comes back."""
        self.service.carrier.until_quiet()
        self.service.story.to(f"{clock.london(clock.now()):%a %d %b} 16:00")
        backup.restore(self.other, self.file)
        return replace(self.service.work, db=self.other)

    def told(self) -> Counter[str]:
        """How often each words went to whom."""
        return Counter(f"{line['to']}: {line['body']}" for line in self.service.carrier.accepted())


@pytest.fixture
def lost(service: Service, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Lost]:
    """Sam and Ana are supported, and both are expected on Tuesday."""
    server = None if service.story.db.is_sqlite else request.getfixturevalue("postgres_server")
    if server is None:
        url = fresh_sqlite(request.getfixturevalue("sqlite_template"), tmp_path / "other.db")
    else:
        url = server.create(request.getfixturevalue("postgres_template"))
    db = Database(url)
    yield Lost(service, db, tmp_path / "a.backup", service.story.participant("Ana", ANA))
    db.close()
    if server:
        server.drop(url)


def out(db: Database) -> list[Message]:
    """What is ours, oldest first."""
    with db.reading() as session:
        return list(session.scalars(select(Message).where(Message.direction == Direction.OUT).order_by(Message.id)))


def late(work: Context) -> list[Finding]:
    """What an operator is told."""
    with work.db.reading() as session:
        return findings(session, work.settings, clock.now(), clock.ticks())


def closed(story: Story, number: str) -> int:
    """Their referral is over; who it was."""
    with story.db.transaction() as session:
        theirs = session.scalars(select(Number).where(Number.key == key_of(E164(number)))).one()
        referral = session.scalars(select(Referral).where(Referral.participant_id == theirs.person_id)).one()
        closing.by_file(session, referral, None, story.at.date(), story.at)
        return theirs.person_id
