"""Migrations: how a database gets from any earlier shape to this one, and which kind of instance it is.

Rule of this folder: `upgrade` is the only way in; versions are Alembic's, one a change, never edited once released.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select
from sqlalchemy.orm import Session

from bot.db import Database
from bot.models import Instance, InstanceKind


class WrongDatabase(Exception):
    """This database cannot be used as it is; the message is a sentence for whoever started the command."""


def upgrade(db: Database, kind: InstanceKind, at: datetime) -> None:
    """Bring the database to this version's shape, and make it a demo or live when it is new.

    Raises WrongDatabase for one that is newer than this program, holds somebody else's tables, or is of the other kind.
    """
    with db.engine.connect() as connection:
        _check(connection)
    command.upgrade(_config(db), "head")
    with db.transaction() as session:
        _settle_kind(session, kind, at)


def ensure(db: Database) -> None:
    """That the database is there, and of this version. Raises WrongDatabase."""
    with db.engine.connect() as connection:
        _check(connection)
        current = MigrationContext.configure(connection).get_current_revision()
    head = ScriptDirectory(str(Path(__file__).parent)).get_current_head()
    if current != head:
        raise WrongDatabase(
            "There is no database here yet: start `throughline up` in this folder first."
            if current is None
            else "This database is of an older version: `throughline migrate` brings it up to date."
        )


def _config(db: Database) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["engine"] = db.engine
    return config


def _check(connection: Connection) -> None:
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return
    if "alembic_version" not in tables:
        raise WrongDatabase("This database holds tables that are not Throughline's. Give it one of its own.")
    current = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory(str(Path(__file__).parent)).walk_revisions()}
    if current is not None and current not in known:
        raise WrongDatabase(
            f"This database is of another version ({current}), which this program does not know. "
            "Use the program that last ran on it, or an empty database."
        )


def _settle_kind(session: Session, kind: InstanceKind, at: datetime) -> None:
    instance = session.scalar(select(Instance))
    if instance is None:
        session.add(Instance(id=1, kind=kind, made_at=at, skipped_us=0))
    elif instance.kind != kind:
        raise WrongDatabase(
            f"This database was made as {_words(instance.kind)}, and stays that. The environment asks for "
            f"{_words(kind)} (TWILIO_ACCOUNT_SID decides): use another database for it."
        )


def _words(kind: InstanceKind) -> str:
    return "a demo" if kind is InstanceKind.DEMO else "a live instance"
