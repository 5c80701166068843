"""Signing in, on both kinds of database: who gets in, who is kept out, and how the first of them comes to be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from stat import S_IMODE

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from bot import clock
from bot.cli import main
from bot.config import Settings
from bot.db import Database
from bot.models import AuditEntry, Deed, Person, Role, SignIn
from bot.operating.instance import enter
from bot.staff import accounts, signin
from tests.town import PASSWORD, Town, build

JO = "jo@example.test"


@pytest.fixture
def db(settings: Settings) -> Iterator[Database]:
    """A database with nobody in it."""
    database = enter(settings)
    yield database
    database.close()
    clock.unfollow()


@pytest.fixture
def town(db: Database) -> Town:
    """The small town."""
    with db.transaction() as session:
        return build(session)


def deeds(db: Database) -> list[tuple[Deed, int | None, int | None]]:
    with db.reading() as session:
        rows = session.scalars(select(AuditEntry).order_by(AuditEntry.id))
        return [(row.deed, row.actor_id, row.subject_id) for row in rows]


def test_the_right_password_lets_in(db: Database, town: Town) -> None:
    assert signin.sign_in(db, " JO@example.test ", PASSWORD) == signin.SignedIn(town.jo, 1)
    assert deeds(db) == [(Deed.SIGNED_IN, town.jo, town.jo)]


def test_an_unknown_address_and_a_wrong_password_are_answered_alike_and_noted(db: Database, town: Town) -> None:
    assert signin.sign_in(db, JO, "not this one") is None
    assert signin.sign_in(db, "nobody@example.test", PASSWORD) is None
    assert deeds(db) == [(Deed.SIGN_IN_FAILED, None, town.jo), (Deed.SIGN_IN_FAILED, None, None)]


def test_five_wrong_passwords_lock_the_right_one_out(db: Database, town: Town) -> None:
    for _ in range(signin.TRIES):
        assert signin.sign_in(db, JO, "not this one") is None
    assert signin.sign_in(db, JO, PASSWORD) is None

    clock.set_skipped(timedelta(days=2))
    assert signin.sign_in(db, JO, PASSWORD) is None, "days skipped in a demo open no lock"

    with db.transaction() as session:
        session.get_one(SignIn, town.jo).locked_until = clock.ticks()
    assert signin.sign_in(db, JO, PASSWORD) is not None


def test_a_right_password_forgets_the_wrong_ones(db: Database, town: Town) -> None:
    for password in ["wrong"] * 4 + [PASSWORD] + ["wrong"] * 4:
        signin.sign_in(db, JO, password)
    assert signin.sign_in(db, JO, PASSWORD) is not None


def test_a_session_ends_everywhere_with_signing_out_and_with_a_new_password(db: Database, town: Town) -> None:
    with db.transaction() as session:
        who = signin.staff_of(session, town.jo, 1)
        assert who
        assert who.name == "Jo Bell"
        signin.sign_out(session, town.jo)
        assert signin.staff_of(session, town.jo, 1) is None
        assert signin.staff_of(session, town.jo, 2)
        accounts.reset(session, JO, "another long password")
        assert signin.staff_of(session, town.jo, 2) is None


def test_who_is_no_longer_staff_is_out(db: Database, town: Town) -> None:
    with db.transaction() as session:
        session.get_one(Person, town.jo).role = Role.PARTICIPANT
        assert signin.staff_of(session, town.jo, 1) is None


def test_a_demo_shows_its_first_sign_in_at_every_start_until_it_is_reset(settings: Settings, db: Database) -> None:
    first = signin.first_sign_in(settings, db)
    assert first
    assert first.email == "lead@example.test"
    assert signin.first_sign_in(settings, db) == first
    assert signin.sign_in(db, first.email, first.password)

    kept = settings.data / "first_sign_in.json"
    assert S_IMODE(kept.stat().st_mode) == 0o600
    assert json.loads(kept.read_text()) == {"email": first.email, "password": first.password}

    with db.transaction() as session:
        accounts.reset(session, first.email, "another long password")
    assert signin.first_sign_in(settings, db) is None


def test_a_live_instance_tells_its_first_sign_in_once(settings: Settings, db: Database) -> None:
    live = settings.model_copy(update={"demo": False})
    assert signin.first_sign_in(live, db)
    assert signin.first_sign_in(live, db) is None
    assert not (settings.data / "first_sign_in.json").exists()


def test_an_instance_with_accounts_has_no_first_one(settings: Settings, db: Database, town: Town) -> None:
    assert signin.first_sign_in(settings, db) is None


@pytest.fixture
def typed(settings: Settings, db: Database, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """A terminal in the instance's folder."""
    monkeypatch.setenv("THROUGHLINE_DATA", str(settings.data))
    monkeypatch.setenv("DATABASE_URL", settings.database_url)
    return Typed()


class Typed:
    """What is typed after `throughline user`."""

    def __call__(self, line: str, standard_input: str = "") -> Result:
        return CliRunner().invoke(main, ["user", *line.split()], input=standard_input)


NEW = "add --email new@example.test --first-name Nia --last-name Rees --role case_worker --team Riverside"


def test_somebody_is_added_with_a_password_shown_once(typed: Typed, db: Database) -> None:
    said = typed(NEW)
    assert said.exit_code == 0, said.output
    password = said.output.split("password is ")[1].split()[0]
    assert signin.sign_in(db, "new@example.test", password)
    assert typed("list").output == "new@example.test  Nia Rees, case worker, Riverside\n"


def test_staff_who_came_in_by_an_import_keep_their_people(typed: Typed, db: Database, town: Town) -> None:
    with db.transaction() as session:
        session.delete(session.get_one(SignIn, town.jo))
    said = typed("add --email Jo@example.test --first-name Jo --last-name Bell --role case_worker --team Riverside")
    entered = signin.sign_in(db, JO, said.output.split("password is ")[1].split()[0])
    assert entered
    assert entered.person_id == town.jo


def test_a_password_can_come_from_the_standard_input_and_is_not_repeated(typed: Typed, db: Database) -> None:
    said = typed(f"{NEW} --password-stdin", "a password of their own\n")
    assert said.output == "new@example.test can sign in.\n"
    assert signin.sign_in(db, "new@example.test", "a password of their own")


def test_a_forgotten_password_is_reset_and_unlocks(typed: Typed, db: Database, town: Town) -> None:
    for _ in range(signin.TRIES):
        signin.sign_in(db, JO, "not this one")
    assert "jo@example.test  Jo Bell, case worker, Riverside team, locked for now" in typed("list").output
    said = typed("reset --email jo@example.test")
    assert signin.sign_in(db, JO, said.output.split("password is ")[1].split()[0])


@pytest.mark.parametrize(
    ("line", "given", "said"),
    [
        ("add --email jo@example.test --first-name J --last-name B --role mentor --team R", "", "already an account"),
        ("reset --email nobody@example.test", "", "There is no account with this e-mail address"),
        (f"{NEW} --password-stdin", "short\n", "12 characters or more"),
        (NEW.replace("new@", "new"), "", "needs an @"),
        (NEW.replace("new@", "siân@"), "", "has no accents"),
        (NEW.replace("case_worker", "participant"), "", "is not one of"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(typed: Typed, town: Town, line: str, given: str, said: str) -> None:
    answer = typed(line, given)
    assert answer.exit_code != 0
    assert said in answer.output
