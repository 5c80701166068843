"""The contact log: by number, by person, for scripts and in a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from bot import clock
from bot.cli import main
from bot.config import Settings
from bot.db import Database
from bot.models import AuditEntry, Delivery, Direction, Message
from bot.operating.instance import enter
from bot.people.numbers import key_of
from bot.record.contact_log import as_json, log_of, log_of_person
from tests.town import ANA, MO, NOW, SAM, STRANGER, Builder, Town, build


@pytest.fixture
def db(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The instance that a terminal in this folder works on."""
    monkeypatch.setenv("THROUGHLINE_DATA", str(settings.data))
    monkeypatch.setenv("DATABASE_URL", settings.database_url)
    database = enter(settings)
    clock.set_skipped(NOW - clock.ticks())
    yield database
    database.close()
    clock.unfollow()


@pytest.fixture
def town(db: Database) -> Town:
    """The small town."""
    with db.transaction() as session:
        return build(session)


def typed(*words: str) -> tuple[int, str]:
    """What `throughline log` answers."""
    answer = CliRunner().invoke(main, ["log", *words])
    return answer.exit_code, answer.output


SAID_TO_ANA = "Hi Ana, Jo will call you Fri 20 Nov, 10.15am. Reply YES, or CHANGE if not."
SAID_BY_ANA = "cant make it kids off school"
EARLY, LATER = "2026-11-18T07:15:00+00:00", "2026-11-18T08:15:00+00:00"


def test_scripts_read_exactly_this(town: Town) -> None:
    code, said = typed("07700 900102", "--json")
    assert code == 0
    assert json.loads(said) == {
        "thread": [
            {
                "direction": "out",
                "channel": "sms",
                "text": SAID_TO_ANA,
                "at": EARLY,
                "delivery": "delivered",
                "why": None,
            },
            {"direction": "in", "channel": "sms", "text": SAID_BY_ANA, "at": LATER, "delivery": None, "why": None},
        ],
        "contacts": [{"at": EARLY, "kind": "reminder", "outcome": None, "words": None}],
        "told": [{"at": LATER, "to": "Jo Bell", "kind": "cannot_come", "words": SAID_BY_ANA}],
        "unclaimed": [],
    }


def test_summer_is_told_in_summer_time(db: Database, town: Town) -> None:
    with db.transaction() as session:
        Builder(session, NOW).text(Direction.IN, "hi", NOW - timedelta(days=100), MO, person_id=town.mo)
        assert as_json(log_of(session, MO))["thread"][0]["at"] == "2026-08-10T11:15:00+01:00"


def test_a_strangers_text_is_unclaimed_and_in_no_thread(db: Database, town: Town) -> None:
    with db.reading() as session:
        log = log_of(session, STRANGER)
        assert [text.text for text in log.unclaimed] == ["who is this?"]
        assert (log.thread, log.contacts, log.told) == ((), (), ())


def test_what_was_not_sent_says_so_and_why(db: Database, town: Town) -> None:
    with db.reading() as session:
        texts = log_of(session, SAM).thread
        assert [(text.text, text.delivery, text.why) for text in texts[-2:]] == [
            ("(not sent)", Delivery.DROPPED, "past_point"),
            ("(not sent yet)", Delivery.DUE, None),
        ]


def test_a_text_that_is_to_go_shows_the_words_it_would_go_with(db: Database, town: Town) -> None:
    with db.transaction() as session:
        due = session.scalars(select(Message).where(Message.delivery == Delivery.DUE)).one()
        due.text_key = "appointment.eve"
        shown = log_of_person(session, town.sam, 0).thread[-1]
        assert "Sam" in shown.text
        assert "2.15pm" in shown.text
        assert due.body is None, "a look freezes nothing"


def test_a_number_leads_to_the_log_of_who_holds_it(db: Database, town: Town) -> None:
    with db.reading() as session:
        by_number, by_person = log_of(session, ANA), log_of_person(session, town.ana, 0)
        assert by_number == by_person == log_of(session, key_of(ANA))


def test_people_in_a_terminal_read_a_page(town: Town) -> None:
    code, said = typed("+447700900102")
    assert code == 0
    assert said == (
        "Texts\n"
        "  Wed 18 Nov, 7.15am, we wrote, delivered\n"
        "    Hi Ana, Jo will call you Fri 20 Nov, 10.15am. Reply YES, or CHANGE if not.\n"
        "  Wed 18 Nov, 8.15am, they wrote\n"
        "    cant make it kids off school\n"
        "\n"
        "Contacts\n"
        "  Wed 18 Nov, 7.15am, reminder: no outcome yet\n"
        "\n"
        "Who was told\n"
        "  Wed 18 Nov, 8.15am, Jo Bell: can’t come, not seen yet\n"
        "    cant make it kids off school\n"
        "\n"
        "From nobody we know\n"
        "  none\n"
        "\n"
    )


def test_a_look_from_the_terminal_is_noted(db: Database, town: Town) -> None:
    typed("07700900102", "--json")
    with db.reading() as session:
        entry = session.scalars(select(AuditEntry)).one()
        assert (entry.deed, entry.subject, entry.subject_id) == ("viewed", "people", town.ana)


def test_a_number_that_nobody_has_is_said(town: Town) -> None:
    assert typed("07700 900777") == (0, "There is nothing about this number here.\n")


def test_what_is_not_a_number_is_said_without_repeating_it(town: Town) -> None:
    code, said = typed("07700 90010")
    assert code == 1
    assert said == "Error: This number is too short. A British mobile is 11 digits and starts with 07.\n"


def test_a_folder_without_a_database_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_DATA", str(tmp_path / "empty"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    code, said = typed("07700 900102")
    assert code == 1
    assert said == "Error: There is no database here yet: start `throughline up` in this folder first.\n"
