"""Backup: out of either kind of database and into either, sealed all the way, and refused when it is not whole."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select, text

from bot import clock, vault
from bot.cli import main
from bot.config import Settings
from bot.db import Database
from bot.migrations import upgrade
from bot.models import Alarm, Base, InstanceKind, Message, Person, Team
from bot.operating import backup, instance, trial
from bot.running.ties import tied
from tests.bot.running.waiting import until
from tests.story import Story, begin


@pytest.fixture
def lived(settings: Settings) -> Iterator[Story]:
    """A service with something in it."""
    story = begin(settings)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("kids off school, can we do thurs")
    yield story
    story.db.close()
    clock.unfollow()


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database of this version, beside the one that is lived in."""
    server = request.getfixturevalue("postgres_server") if request.param == "postgresql" else None
    url = server.create(request.getfixturevalue("postgres_template")) if server else f"sqlite:///{tmp_path}/other.db"
    db = Database(url)
    upgrade(db, InstanceKind.DEMO, clock.ticks())
    yield db
    db.close()
    if server:
        server.drop(url)


def counted(db: Database) -> dict[str, int]:
    """Rows of every table that has any."""
    with db.reading() as session:
        found = {t.name: session.scalar(select(func.count()).select_from(t)) for t in Base.metadata.sorted_tables}
    return {name: count for name, count in found.items() if count}


def test_everything_comes_back_and_life_goes_on(lived: Story, other: Database, tmp_path: Path) -> None:
    file = tmp_path / "a.backup"
    counts = backup.save(lived.db, file, clock.ticks())
    assert counts == counted(lived.db)
    assert backup.restore(other, file).counts == counts
    ours = {"restores", "leases"}
    assert {n: c for n, c in counted(other).items() if n not in ours} == {
        n: c for n, c in counts.items() if n not in ours
    }
    with lived.db.reading() as before, other.reading() as after:
        for kind in (Person, Message, Alarm):
            columns = kind.__table__.columns
            old = before.execute(select(*columns).order_by(columns["id"])).all()
            assert [tuple(row) for row in old] == [
                tuple(row) for row in after.execute(select(*columns).order_by(columns["id"]))
            ]
    lived.db.close()
    lived.db = other
    lived.participant("Ana", "+447700900124")  # a new row gets a new id


def test_no_word_and_no_number_is_in_the_file(lived: Story, tmp_path: Path) -> None:
    file = tmp_path / "a.backup"
    backup.save(lived.db, file, clock.ticks())
    assert file.stat().st_mode & 0o077 == 0
    inside = gzip.decompress(file.read_bytes()).decode()
    for secret in ("kids off", "Sam", "7700900123", "High St"):
        assert not re.search(rf"\b{secret}\b", inside), secret  # three letters stand in what is sealed, some day
    assert backup.open_everything(lived.db) > 10


def test_other_keys_open_nothing(lived: Story, settings: Settings) -> None:
    vault.unlock(vault.keyring(f"9:{'A' * 43}=", f"{'B' * 43}="))
    with pytest.raises(vault.CannotOpen):
        backup.open_everything(lived.db)


def test_what_is_not_whole_or_not_of_this_version_is_refused(lived: Story, other: Database, tmp_path: Path) -> None:
    file, cut, changed, old = (tmp_path / f"{name}.backup" for name in "abcd")
    backup.save(lived.db, file, clock.ticks())
    cut.write_bytes(file.read_bytes()[:-200])
    lines = gzip.decompress(file.read_bytes()).splitlines(keepends=True)
    changed.write_bytes(gzip.compress(b"".join(lines[:3] + lines[4:])))
    old.write_bytes(gzip.compress(b"".join(lines).replace(b'"version": "', b'"version": "0', 1)))
    for wrong in (cut, changed, old):
        with pytest.raises(backup.CannotRestore):
            backup.restore(other, wrong)
    assert set(counted(other)) == {"instance"}
    with other.transaction() as session:
        session.add(Team(name="Riverside team", phone="01632 960001"))
    with pytest.raises(backup.CannotRestore, match="not empty"):
        backup.restore(other, file)


def rehearsed(lived: Story, file: Path, data: Path) -> str:
    """`throughline backup rehearse`; what it said."""
    env = {"THROUGHLINE_DATA": str(data), "DATABASE_URL": lived.db.url.render_as_string(hide_password=False)}
    done = CliRunner().invoke(main, ["backup", "rehearse", str(file)], env=env)
    assert done.exit_code == 0, done.output
    return done.output


def databases(db: Database) -> list[str]:
    """What a server holds for rehearsals."""
    if db.is_sqlite:
        return []
    with db.reading() as session:
        named = text("SELECT datname FROM pg_database WHERE datname LIKE 'throughline_rehearsal%'")
        return list(session.scalars(named))


def test_it_is_rehearsed_in_a_database_of_the_same_kind_which_is_gone_again(
    lived: Story, tmp_path: Path, data_folder: Path
) -> None:
    file = tmp_path / "a.backup"
    rows = sum(backup.save(lived.db, file, clock.ticks()).values())
    said = rehearsed(lived, file, data_folder)
    assert f"It would come back: {rows} rows" in said
    assert f"an empty {'SQLite' if lived.db.is_sqlite else 'PostgreSQL'} database" in said
    assert databases(lived.db) == []


KILLED = """
import sys, time
from bot.db import Database
from bot.operating import trial
with trial.place(Database(sys.argv[1])):
    print("there", flush=True)
    time.sleep(600)
"""


def left_behind(db: Database, folder: Path) -> list[str]:
    """What rehearsals hold, on a server or in a folder."""
    return [*databases(db), *(each.name for each in folder.glob("throughline_rehearsal*"))]


def is_nobodys_turn(db: Database) -> bool:
    """Whether a server knows that nobody rehearses: that somebody was killed it hears a moment later."""
    if db.is_sqlite:
        return True
    with db.reading() as session:
        here = "SELECT oid FROM pg_database WHERE datname = current_database()"
        held = f"SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = :key AND database = ({here})"
        return session.scalar(text(held), {"key": trial.TURN}) is None


def test_what_a_rehearsal_that_was_killed_left_is_removed_by_the_next_and_what_is_in_use_is_not(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with closing(instance.enter(settings)) as db:
        argv = [sys.executable, "-c", KILLED, db.url.render_as_string(hide_password=False)]
        with subprocess.Popen(argv, stdout=subprocess.PIPE, preexec_fn=tied()) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == b"there\n"
            (its,) = left_behind(db, tmp_path)
            with trial.place(db):
                assert its in left_behind(db, tmp_path), "it is in use"
            running.kill()
        assert left_behind(db, tmp_path) == [its]
        until(lambda: is_nobodys_turn(db), "the server still takes who was killed for somebody")
        with trial.place(db):
            assert its not in left_behind(db, tmp_path)
        assert left_behind(db, tmp_path) == []
    clock.unfollow()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_what_was_not_rehearsed_is_said(lived: Story, tmp_path: Path, data_folder: Path) -> None:
    file = tmp_path / "a.backup"
    backup.save(lived.db, file, clock.ticks())
    with lived.db.transaction() as session:
        session.execute(text("CREATE ROLE rehearses_little LOGIN"))
        session.execute(text("GRANT ALL ON ALL TABLES IN SCHEMA public TO rehearses_little"))
        session.execute(text("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO rehearses_little"))
    owner, lived.db = lived.db, Database(lived.db.url.set(username="rehearses_little").render_as_string(False))
    try:
        said = rehearsed(lived, file, data_folder)
    finally:
        lived.db.close()
        lived.db = owner
        with owner.transaction() as session:
            session.execute(text("DROP OWNED BY rehearses_little"))
            session.execute(text("DROP ROLE rehearses_little"))
    assert "It would come back" in said
    assert "PostgreSQL lets us make no database here (InsufficientPrivilege)" in said
    assert "That PostgreSQL takes it is not" in said
