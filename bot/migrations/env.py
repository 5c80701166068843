"""Alembic's doorway: runs the versions on the engine that `upgrade` hands over.

SQLite changes a table by making it anew and dropping the old one, which its foreign keys forbid while rows refer to it:
they are off meanwhile, and checked in the end.
"""

from typing import Any

from alembic import context
from sqlalchemy import Connection

from bot.models import Base


def foreign_keys(connection: Connection, on: bool) -> None:
    """Switch them, on SQLite; it takes no notice inside a transaction."""
    raw: Any = connection.connection.dbapi_connection
    raw.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


engine = context.config.attributes["engine"]
is_sqlite = engine.dialect.name == "sqlite"
with engine.connect() as connection:
    if is_sqlite:
        foreign_keys(connection, on=False)
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=is_sqlite,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    if is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise RuntimeError("A row refers to one that is not there; nothing was kept of the last step.")
    connection.commit()
    if is_sqlite:
        foreign_keys(connection, on=True)
