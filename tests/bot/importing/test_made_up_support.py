"""The demo's last steps: somebody put in touch with others, somebody whose last session comes, somebody who had it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from bot import clock
from bot.commands import demo
from bot.config import Settings
from bot.db import Database
from bot.models import Alarm, CommunityIntroduction, Conversation, LastSession, OnwardEvent
from bot.operating import instance


@pytest.fixture
def db(settings: Settings) -> Iterator[Database]:
    """An instance with nobody in it."""
    opened = instance.enter(settings)
    yield opened
    opened.close()
    clock.unfollow()


def test_there_is_somebody_for_each_and_twice_is_as_good_as_once(db: Database) -> None:
    demo.load(db)
    demo.load(db)
    with db.reading() as session:
        assert len(session.scalars(select(CommunityIntroduction)).all()) == 1
        assert len(session.scalars(select(LastSession)).all()) == 1
        due = session.scalars(select(OnwardEvent.due_at).where(OnwardEvent.dialog == "feedback")).one()
        assert due > clock.now()
        asking = (
            select(Conversation.dialog)
            .join(Alarm, Alarm.conversation_id == Conversation.id)
            .where(Conversation.dialog.in_(("check_in", "introduced_to", "final_session")))
        )
        held = session.scalars(asking).all()
    assert set(held) == {"check_in", "introduced_to", "final_session"}
    assert held.count("check_in") >= 5
