"""What is due and cannot be done is put off, ever longer, and told to the operator; it stops no other.

Tried with a build that leaves it due: it is tried at every look, and nobody is told.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot.models import Alert, AlertKind, Conversation
from tests.story import SAM, Story
from tests.workers.coming_due import due_of
from tests.workers.conftest import Service
from tests.workers.test_sending import arrive
from workers import clocking, planning, tasking, turning
from workers.context import Context
from workers.putting_off import CLOCKS, PROGRAMMES, TASKS, Due


def first_name(story: Story, kept: bytes | None = None) -> bytes:
    """What is kept of Sam's name, and from now on this instead: who cannot be read cannot be told of."""
    with story.db.transaction() as session:
        before = session.execute(
            text("SELECT first_name FROM people WHERE id = :id"), {"id": story.sam.id}
        ).scalar_one()
        if kept is not None:
            change = text("UPDATE people SET first_name = :kept WHERE id = :id")
            session.execute(change, {"kept": kept, "id": story.sam.id})
        return bytes(before)


def failed(story: Story, what: Due) -> int:
    """How often Sam's failed, which was put first."""
    with story.db.reading() as session:
        return session.scalars(select(what.tries).order_by(what.key).limit(1)).one()


def operator(story: Story) -> list[dict[str, object]]:
    with story.db.reading() as session:
        return list(session.scalars(select(Alert.facts).where(Alert.kind == AlertKind.OPERATOR)))


@pytest.mark.parametrize(
    ("do", "what"), [(clocking.warn_due, CLOCKS), (tasking.warn_due, TASKS), (planning.plan_due, PROGRAMMES)]
)
def test_what_cannot_be_done_is_put_off_and_told_and_stops_no_other(
    service: Service, do: Callable[[Context], int], what: Due
) -> None:
    story = service.story
    for person in (story.sam, story.participant("Ana", "+447700900200")):
        due_of(story, person)
    name = first_name(story, b"no name")
    assert do(service.work) == 1, "Ana's"
    assert do(service.work) == 0
    assert failed(story, what) == 1, "it rests"
    for minute in (1, 2):
        assert operator(story) == []
        story.to(f"Fri 20 Nov 11:0{minute}")
        assert do(service.work) == 0
    (facts,) = operator(story)
    assert list(facts) == [what.word]
    first_name(story, name)
    story.to("Fri 20 Nov 11:05")
    assert do(service.work) == 1
    assert failed(story, what) == 0


def state(story: Story, kept: dict[str, Any] | None = None) -> dict[str, Any]:
    """What is kept of where Sam's conversation stands, and from now on this instead."""
    with story.db.transaction() as session:
        before: dict[str, Any] = session.scalars(
            select(Conversation.state).where(Conversation.dialog == "appointment")
        ).one()
        if kept is not None:
            session.execute(update(Conversation).where(Conversation.dialog == "appointment").values(state=kept))
        return before


def test_a_text_whose_turn_failed_is_kept_and_told_and_takes_its_turn_later(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    stands = state(story, {"dialog": "appointment", "version": "nobody's"})
    service.carrier.text(SAM, "yes")
    arrive(service)
    assert story.told() == [("wrote", "yes")]
    assert turning.turn_due(service.work) == 1, "it says nothing that needs no conversation"
    assert turning.turn_due(service.work) == 0, "it rests"
    state(story, stands)
    story.to("Fri 20 Nov 11:01")
    assert turning.turn_due(service.work) == 1
    assert story.put() == ["appointment.booked", "appointment.see_you"]
