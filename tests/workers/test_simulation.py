"""A whole service lived through with every fault: what must hold does, and a build that is broken is seen to be."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import structlog
from click.testing import CliRunner
from sqlalchemy.orm import Session

from bot import config
from bot.cli import main
from bot.delivery import receipts
from bot.delivery.leaving import Attempt
from bot.models import Delivery, Step
from bot.private import links
from bot.referrals import lives, whereabouts
from tests import on_course
from tests.workers.reading_all import asked, reading_all
from workers.simulating import Life, WrongFaults, simulate
from workers.simulation import wire
from workers.simulation.becoming import A_DAY
from workers.simulation.beginning import service
from workers.simulation.chance import Chance
from workers.simulation.posted import Accepted
from workers.simulation.running import START
from workers.simulation.wire import FAULTS, Wire


@pytest.fixture(autouse=True)
def quiet() -> None:
    """Thousands of lines of log would say nothing here."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


def test_a_week_with_every_fault_holds_and_no_text_leaves_its_course(tmp_path: Path, sqlite_template: Path) -> None:
    database = tmp_path / "throughline.db"
    shutil.copy(sqlite_template, database)
    on_course.note(database)
    outcome = simulate(Life(8, 1, 3, "all"), tmp_path)
    assert outcome.holds, [one for one in outcome.held if one.broken]
    assert outcome.counts["crashes"] > 0
    assert outcome.counts["taken by the provider"] > 30
    assert outcome.counts["written in private pages"] > 0
    assert outcome.counts["calls"] > 2
    assert on_course.seen(database) <= on_course.KNOWN
    assert {before for before, _ in on_course.seen(database)} > {Delivery.DUE, Delivery.LEAVING, Delivery.UNKNOWN}


def test_whatever_may_become_of_somebody_is_said_sooner_or_later() -> None:
    said = {(step, state) for state, steps in A_DAY.items() for step in steps}
    of_life = whereabouts.SAID | {Step.NOT_DEAD, Step.CLOSED}
    assert said == {(move.step, state) for move in lives.MOVES if move.step in of_life for state in move.start}


def test_sending_again_without_asking_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def again(session: Session, attempt: Attempt, tick: datetime, grace: timedelta) -> None:
        receipts.not_processed(session, attempt, None, tick)

    monkeypatch.setattr(receipts, "unknown", again)
    monkeypatch.setattr(wire, "RATE", 0.5)
    monkeypatch.setattr(wire, "ODD", 1.0)
    outcome = simulate(Life(3, 1, 3, "timeout,reports"), tmp_path)
    broken = [one.says for one in outcome.held if one.broken]
    assert "each text was taken once, or dropped for a written reason" in broken


def test_clocks_that_are_wrong_lose_nothing_and_asking_no_further_back_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "RATE", 0.5)
    monkeypatch.setattr(wire, "ODD", 1.0)
    life = Life(3, 1, 3, "timeout,reports,clock")
    assert simulate(life, tmp_path / "a").holds
    monkeypatch.setattr(wire, "DRIFT", timedelta(seconds=30))
    broken = [one.says for one in simulate(life, tmp_path / "b").held if one.broken]
    assert "each text was taken once, or dropped for a written reason" in broken


def test_a_token_that_is_not_believed_for_hours_costs_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "OFF", 0.3)
    assert simulate(Life(8, 1, 3, "token"), tmp_path).holds
    with closing(sqlite3.connect(tmp_path / "throughline.db")) as kept:
        ends = [end for (end,) in kept.execute(f"SELECT delivery FROM messages WHERE error_code = {wire.OURS}")]
    assert len(ends) > 2
    assert set(ends) == {Delivery.DELIVERED}


def lived(folder: Path) -> list[Accepted]:
    """The ledger of a short run, less the links in it, which nobody can guess."""
    settings = config.load({"THROUGHLINE_DATA": str(folder)})
    far_end = Wire(Chance(11), frozenset(FAULTS), settings.twilio_from)
    with service(settings, far_end, 4) as living:
        living.live(START, START + timedelta(days=4))
    return [replace(taken, body=links.hidden(taken.body)) for taken in far_end.ledger]


def test_the_same_seed_gives_the_same_run_and_no_look_reads_all_there_is(tmp_path: Path) -> None:
    first = lived(tmp_path / "a")
    with asked() as statements:
        second = lived(tmp_path / "b")
    assert first == second
    assert len(first) > 5
    assert reading_all(statements, tmp_path / "b" / "throughline.db") == []


def test_faults_that_there_are_none_of_are_told(tmp_path: Path) -> None:
    with pytest.raises(WrongFaults, match="There is no fault meteor"):
        simulate(Life(1, 1, 1, "meteor"), tmp_path)


def test_the_database_of_a_run_stays_where_it_is_asked_to_and_over_nothing_else(tmp_path: Path) -> None:
    asked_for = ["simulate", "--people", "1", "--weeks", "1", "--faults", "none", "--keep", str(tmp_path / "kept")]
    told = CliRunner().invoke(main, asked_for)
    assert told.exit_code == 0
    assert "no conversation is stuck: holds" in told.output
    assert (tmp_path / "kept" / "throughline.db").is_file()
    again = CliRunner().invoke(main, asked_for)
    assert "is not empty: name a new folder." in again.output
