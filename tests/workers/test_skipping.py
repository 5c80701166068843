"""Skipping a demo's time: who waits for a known instant is not at a standstill, and who waits for nobody is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import select, update

from bot import clock
from bot.clock import ticks
from bot.models import Delivery, Instance, Message
from bot.operating import skipping
from bot.operating.skipping import CannotSkip, Network, Skipper, skip
from tests.servers import PostgresServer
from tests.workers.conftest import Service


def skipper(service: Service, asked: Callable[[], object] = lambda: None) -> Skipper:
    """Somebody who skips, beside workers that do what `asked` does whenever the carrier is looked at."""

    def network() -> Network:
        asked()
        return Network(0, None)

    return Skipper(service.story.db, service.story.settings.data, network, lambda said: None)


def test_a_text_that_is_backing_off_is_waited_for(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(skipping, "PATIENCE", 0.05)
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    asked = count(1)

    def set_waiting(**values: object) -> None:
        with story.db.transaction() as session:
            session.execute(update(Message).values(**values))

    def go_when_rested() -> None:
        if next(asked) >= 11:  # five times around, with two asks each: longer than the patience
            set_waiting(delivery=Delivery.DELIVERED)

    set_waiting(retry_after=ticks() + timedelta(hours=1))
    assert skip(skipper(service, go_when_rested), story.at + timedelta(hours=1)) == 1


def test_what_nobody_does_is_said(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(skipping, "PATIENCE", 0.05)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    with pytest.raises(CannotSkip, match="Nothing is being done about 1 texts to send"):
        skip(skipper(service), service.story.at + timedelta(hours=1))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_database_that_goes_away_is_waited_for_and_time_goes_on(
    service: Service, postgres_server: PostgresServer, database_url: str
) -> None:
    story, away = service.story, ExitStack()
    said: list[str] = []

    def network() -> Network:
        if not said and next(asked) == 1:  # in the middle of a look
            away.enter_context(postgres_server.stopped(database_url))
        return Network(0, None)

    def say(words: str) -> None:
        said.append(words)
        away.close()

    asked, to = count(1), story.at + timedelta(hours=1)
    with away:
        skip(Skipper(story.db, story.settings.data, network, say), to)
    assert said == ["The database does not answer; waiting for it."]
    assert to <= clock.now() < to + timedelta(minutes=5)
    with story.db.reading() as session:
        assert session.scalars(select(Instance.skipped_us)).one() == clock.skipped() // timedelta(microseconds=1)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_one_that_stays_away_ends_it_with_what_to_do(
    service: Service, postgres_server: PostgresServer, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(skipping, "PATIENCE", 0.05)
    before = clock.skipped()
    with postgres_server.stopped(database_url), pytest.raises(CannotSkip, match="start it, then skip again"):
        skip(skipper(service), service.story.at + timedelta(hours=1))
    assert clock.skipped() == before
