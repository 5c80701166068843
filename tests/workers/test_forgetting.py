"""The job that forgets: all that is due goes, each kind by itself, so that one that cannot be done stops no other.

Tried with a build that does one kind after another: who looked is then kept for as long as a stranger's call is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text

from bot import clock
from bot.models import AuditEntry, Deed, Message
from tests.story import STRANGER, Story
from tests.workers.conftest import Service
from workers.forgetting import forget_due


def words(story: Story) -> list[str | None]:
    with story.db.reading() as session:
        return list(session.scalars(select(Message.body).order_by(Message.id)))


def looks(story: Story) -> int:
    """How many old lines there are of who looked."""
    with story.db.reading() as session:
        old = AuditEntry.at < clock.ticks() - timedelta(days=366 * 6)
        return session.scalar(select(func.count(AuditEntry.id)).where(old)) or 0


@pytest.fixture
def old(service: Service) -> Story:
    """A stranger wrote more than a month ago, and somebody looked seven years ago."""
    story = service.story
    story.text("who dis", STRANGER)
    with story.db.transaction() as session:
        at = clock.ticks() - timedelta(days=366 * 7)
        session.add(AuditEntry(at=at, actor_id=None, deed=Deed.VIEWED, subject="people", facts={}))
    story.to("Sun 27 Dec 11:00")
    return story


@pytest.fixture
def without_calls(old: Story) -> Iterator[None]:
    """Of nobody can be forgotten that they rang."""

    def rename(before: str, after: str) -> None:
        with old.db.transaction() as session:
            session.execute(text(f"ALTER TABLE {before} RENAME TO {after}"))

    rename("calls", "calls_away")
    yield
    rename("calls_away", "calls")


def test_what_is_due_goes_and_nothing_else(service: Service, old: Story) -> None:
    old.text("hello", STRANGER)
    forget_due(service.work)
    assert (words(old), looks(old)) == ([None, "hello"], 0)


@pytest.mark.usefixtures("without_calls")
def test_one_kind_that_cannot_be_done_stops_no_other(service: Service, old: Story) -> None:
    forget_due(service.work)
    assert (words(old), looks(old)) == (["who dis"], 0)
