"""What is looked up in a turn, or at every beat, is found by an index, and costs nothing by how much there is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting import codes, faults
from bot.delivery import redaction
from bot.delivery.righting import Terms, put_right
from bot.mentoring import rounds, silences
from bot.models import Conversation, Message
from bot.operating import due
from bot.record import entries
from bot.tasking import overdue
from tests.heard import listening
from tests.story import Story

HOUR = timedelta(hours=1)


def at(session: Session, story: Story) -> tuple[Session, datetime, datetime, Terms]:
    """Now, by people's clock and by the processes'."""
    return session, story.at, story.at, Terms(HOUR, HOUR)


Look = Callable[[Session, Story], object]
LOOKS: dict[str, Look] = {
    "ix_messages_conversation_id": lambda session, story: session.scalars(
        select(Message.id).where(Message.conversation_id == 1)
    ).all(),
    "ix_messages_waiting": lambda session, story: due.jobs(session, story.at, story.at),
    "ix_messages_turn": lambda session, story: due.jobs(session, story.at, story.at),
    "ix_messages_in_flight": lambda session, story: due.jobs(session, story.at, story.at),
    "messages USING INDEX ix_messages_waiting (send_after<?)": lambda session, story: put_right(*at(session, story)),
    "messages USING INDEX ix_messages_turn (urgency=? AND lane=? AND send_after>?)": lambda session, story: put_right(
        *at(session, story)
    ),
    "messages USING INDEX ix_messages_in_flight (lease_until>?)": lambda session, story: put_right(*at(session, story)),
    "mails USING INDEX ix_mails_open": lambda session, story: put_right(*at(session, story)),
    "contacts USING INDEX ix_contacts_leaving": lambda session, story: entries.claim(session, "a", story.at, HOUR, 9),
    "ix_contacts_leaving": lambda session, story: due.jobs(session, story.at, story.at),
    "ix_messages_at_provider": lambda session, story: redaction.due(session, story.at, HOUR, 9),
    "ix_messages_came_in": lambda session, story: silences.last_heard(session, [1, 2], story.at.date()),
    "ix_tasks_warn": lambda session, story: due.jobs(session, story.at, story.at),
    "tasks USING INDEX ix_tasks_warn": lambda session, story: overdue.due(session, story.at, 9),
    "ix_alerts_open": lambda session, story: faults.lately(session, story.at),
    "ix_referrals_on_no_round": lambda session, story: rounds.unbegun(session, 9),
    "ix_conversations_coded": lambda session, story: codes.give(session, session.get_one(Conversation, 1), story.at),
}


@pytest.mark.parametrize("index", LOOKS)
def test_it_is_found_by_its_index(story: Story, index: str) -> None:
    if story.db.engine.dialect.name != "sqlite":
        pytest.skip("With so few rows PostgreSQL reads them all, and rightly.")
    story.text("hello")
    run: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        run.append((statement, parameters))

    with story.db.transaction() as session:
        with listening(story.db, note):
            LOOKS[index](session, story)
        asked = [one for one in run if one[0].startswith("SELECT")]
        plans = [session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given).all() for sql, given in asked]
    assert index in str(plans)
