"""The ledger: one carrier's, one version's, and what it says only moves forward."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot.carrier import messages, ringing
from bot.carrier.ledger import SCHEMA, Ledger, WrongLedger
from bot.carrier.messages import New, Status
from bot.carrier.numbers import e164, spoken
from bot.clock import now

SAM = "+447700900123"
HI = New("outbound-api", "sms", "+447700900000", SAM, "Hi", Status.QUEUED)


def test_a_ledger_is_one_carriers(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "carrier.db")
    with pytest.raises(WrongLedger, match="another carrier"):
        Ledger(tmp_path / "carrier.db")
    ledger.close()
    Ledger(tmp_path / "carrier.db").close()


def test_an_older_ledger_is_brought_up_to_date_with_what_is_in_it(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "carrier.db") as older:
        older.executescript(f"{SCHEMA} pragma user_version = 1; insert into phones values ('{SAM}');")
    older.close()
    ledger = Ledger(tmp_path / "carrier.db")
    with ledger.reading() as db:
        assert messages.phones(db) == [SAM]
        assert ringing.of(db, SAM) == []
    ledger.close()


def test_a_file_that_is_no_ledger_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "carrier.db"
    path.write_text("something else " * 100)
    with pytest.raises(WrongLedger, match="no ledger"):
        Ledger(path)
    assert path.read_text() == "something else " * 100


def test_another_versions_ledger_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "carrier.db") as db:
        db.execute("pragma user_version = 99")
    db.close()
    with pytest.raises(WrongLedger, match="another version"):
        Ledger(tmp_path / "carrier.db")


def test_a_status_never_moves_back(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "carrier.db")
    with ledger.writing() as db:
        sid = messages.write(db, HI, now()).sid
        for status in (Status.DELIVERED, Status.SENT, Status.UNDELIVERED, Status.QUEUED):
            messages.advance(db, sid, status, None, now())
        found = messages.by_sid(db, sid)
    ledger.close()
    assert found
    assert found.status is Status.DELIVERED


def write_and_stumble(ledger: Ledger) -> None:
    with ledger.writing() as db:
        messages.write(db, HI, now())
        db.execute("no such statement")


def test_what_goes_wrong_half_way_leaves_nothing(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "carrier.db")
    with pytest.raises(sqlite3.OperationalError):
        write_and_stumble(ledger)
    with ledger.reading() as db:
        assert messages.accepted(db) == []
    ledger.close()


@pytest.mark.parametrize(
    "written",
    [SAM, "07700900123", "07700 900 123", "(07700) 900-123", "00447700900123", "447700900123", "+44 7700 900123"],
)
def test_a_number_as_people_write_it(written: str) -> None:
    assert e164(written) == SAM
    assert spoken(SAM) == "07700 900123"


@pytest.mark.parametrize(
    "written", ["", "hello", "0", "+", "07700", "+44770090012345", "077009001234567", "+0123456789"]
)
def test_what_can_be_no_number(written: str) -> None:
    assert e164(written) is None


@pytest.mark.parametrize(
    ("address", "ours"),
    [
        ("http://127.0.0.1:8080/webhooks/twilio/status/41", 41),
        ("http://127.0.0.1:8080/webhooks/twilio/status?message=42", 42),
        ("http://127.0.0.1:8080/v1/status", None),
        ("", None),
    ],
)
def test_our_own_id_is_read_from_the_address_for_reports(tmp_path: Path, address: str, ours: int | None) -> None:
    ledger = Ledger(tmp_path / "carrier.db")
    with ledger.writing() as db:
        new = New("outbound-api", "sms", "+447700900000", SAM, "Hi", Status.QUEUED, address)
        assert messages.write(db, new, now()).our_id == ours
    ledger.close()
