"""What is typed: templates, import, demo; as somebody with a new machine would."""

from __future__ import annotations

import base64
import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from bot import clock, config
from bot.cli import main
from bot.models import Appointment, Availability, Mode, Number, Person, Place, Referral, Role, Team
from bot.operating.instance import enter
from bot.staff import signin

NAMES = [
    "staff.csv",
    "stops.csv",
    "participants.csv",
    "avoided.csv",
    "referrals.csv",
    "appointments.csv",
    "availability.csv",
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder to work in, and an instance that does not exist yet."""
    monkeypatch.setenv("THROUGHLINE_DATA", str(tmp_path / "var"))
    for name in ("DATABASE_URL", "REDIS_URL", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    yield tmp_path / "files"
    clock.unfollow()


def typed(*words: object) -> Result:
    """What a command says, and how it ends."""
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


def test_the_templates_go_in_untouched_and_only_once(folder: Path) -> None:
    written = typed("templates", folder)
    assert written.exit_code == 0
    assert "number_proven_on    the day the number was proven to be theirs" in written.output
    assert sorted(file.name for file in folder.iterdir()) == sorted(NAMES)
    tried = typed("import", folder, "--dry-run")
    assert tried.exit_code == 0
    assert "appointments.csv line 2: new" in tried.output
    assert "This was a dry run: nothing was written." in tried.output
    assert "appointments.csv: 5 new, 0 changed, 0 unchanged, 0 refused" in typed("import", folder).output
    again = typed("import", folder)
    assert (again.exit_code, again.output.count("0 new, 0 changed")) == (0, 7)


def test_the_examples_are_people_whom_the_first_sign_in_sees(folder: Path) -> None:
    typed("templates", folder)
    for name in ("staff", "participants"):
        rows = list(csv.DictReader((folder / f"{name}.csv").read_text("utf-8").splitlines()))
        assert {row["team"] for row in rows} == {signin.FIRST_TEAM}


def test_somebodys_files_are_not_written_over_unasked(folder: Path) -> None:
    typed("templates", folder)
    (folder / "staff.csv").write_text("mine")
    refused = typed("templates", folder)
    assert refused.exit_code == 1
    assert f"{', '.join(NAMES)} is there already." in refused.output
    assert (folder / "staff.csv").read_text() == "mine"
    assert typed("templates", folder, "--force").exit_code == 0
    assert (folder / "staff.csv").read_text() != "mine"


def test_one_file_by_itself_and_a_bad_row(folder: Path) -> None:
    typed("templates", folder)
    file = folder / "staff.csv"
    file.write_text(file.read_text().replace("team lead", "boss"))
    said = typed("import", file)
    assert said.exit_code == 1
    assert said.output.splitlines() == [
        "staff.csv line 5: refused",
        "    role: This must be case worker, mentor, coach or team lead.",
        "staff.csv: 3 new, 0 changed, 0 unchanged, 1 refused",
    ]


def test_a_folder_with_nothing_to_bring_in_is_told(folder: Path) -> None:
    folder.mkdir()
    (folder / "notes.csv").write_text("a,b\n")
    said = typed("import", folder)
    assert said.exit_code == 1
    assert "This folder holds none of staff.csv, stops.csv, participants.csv" in said.output
    typed("templates", folder)
    tried = typed("import", folder, "--dry-run").output
    assert "notes.csv was left alone: it is none of the files that come in." in tried


def test_the_demo_is_a_whole_caseload_and_loads_once(folder: Path) -> None:
    first = typed("demo")
    assert first.exit_code == 0
    assert "participants.csv: 30 new, 0 changed, 0 unchanged, 0 refused" in first.output
    second = typed("demo")
    assert (second.exit_code, second.output.count("0 new, 0 changed")) == (0, 6)
    db = enter(config.load())
    with db.reading() as session:
        people = session.scalars(select(Person).where(Person.role == Role.PARTICIPANT)).all()
        referrals = session.scalars(select(Referral)).all()
        numbers = session.scalars(select(Number)).all()
        modes = set(session.scalars(select(Appointment.mode)))
        teams = session.scalars(select(Team.name)).all()
        ask_first = session.scalars(select(Team.name).where(Team.moves_need_a_yes)).all()
        offered = set(session.scalars(select(Availability.worker_id)))
    db.close()
    assert ask_first == ["Cardiff Bay team"]
    assert offered == {referral.case_worker_id for referral in referrals}
    assert len({(each.pathway, each.tier) for each in referrals}) == 12
    assert (len(teams), modes) == (2, set(Mode))
    assert sum(each.place is Place.CUSTODY for each in referrals) == 1
    assert sum(person.call_instead for person in people) == 1
    assert len(numbers) - len({number.key for number in numbers}) == 1
    assert all(number.e164.startswith("+447700900") for number in numbers)


def test_made_up_people_do_not_come_into_a_live_instance(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = base64.b64encode(bytes(32)).decode()
    live = {"THROUGHLINE_KEYS": f"1:{key}", "THROUGHLINE_INDEX_KEY": key, "THROUGHLINE_SESSION_KEY": "a long one"}
    live |= {"THROUGHLINE_OFFICE_PHONE": "029 2018 0145"}
    twilio = {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "0" * 32, "TWILIO_FROM": "+447700900000"}
    for name, value in (live | twilio).items():
        monkeypatch.setenv(name, value)
    refused = typed("demo")
    assert refused.exit_code == 1
    assert "This instance is live, and made-up people do not belong in it." in refused.output
