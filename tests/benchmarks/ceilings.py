"""What the whole webhook is measured beside: a bare hello, and the least that stores anything.

Rule of this file: the same framework, the same signature check and the same server as ours, and nothing else of ours
but the database's own door, with its queue of writers.
"""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, insert, select, update

from bot import config
from bot.addresses import INBOUND, public
from bot.channels.signatures import verify
from bot.config import Settings
from bot.db import Database

ROWS = 1000
HELLO = "<Response/>"
META = MetaData()
TEXTS = Table(
    "bench_texts",
    META,
    Column("id", Integer, primary_key=True),
    Column("sid", String, unique=True),
    Column("body", String),
)
STATES = Table("bench_states", META, Column("id", Integer, primary_key=True), Column("turns", Integer))


def prepare(db: Database) -> None:
    """The two tables of the least webhook, and a row for each sender."""
    with db.engine.begin() as connection:
        META.create_all(connection)
        connection.execute(insert(STATES), [{"id": n, "turns": 0} for n in range(ROWS)])


def bare() -> object:
    """A Flask application that checks the signature and says hello."""
    return _app(config.load(), None)


def least() -> object:
    """One that also stores the text: an insert, a select and an update, in one transaction."""
    settings = config.load()
    return _app(settings, Database(settings.database_url))


def _app(settings: Settings, db: Database | None) -> object:
    from flask import Flask, Response, request

    app = Flask(__name__, static_folder=None)
    token = settings.twilio_auth_token.get_secret_value()

    @app.post(INBOUND)
    def inbound() -> Response:
        if not verify(public(settings, INBOUND), request.form, request.headers["X-Twilio-Signature"], token):
            return Response("This was not signed.", 403)
        if db is not None:
            with db._turn.taken(), db.engine.begin() as connection:  # as a transaction of ours, without the ORM
                _store(connection, request.form["MessageSid"], request.form["Body"])
        return Response(HELLO, mimetype="text/xml")

    return app


def _store(connection: Connection, sid: str, body: str) -> None:
    sender = int(sha256(sid.encode()).hexdigest()[:6], 16) % ROWS
    connection.execute(insert(TEXTS).values(sid=sid, body=body))
    turns = connection.execute(select(STATES.c.turns).where(STATES.c.id == sender)).scalar_one()
    connection.execute(update(STATES).where(STATES.c.id == sender).values(turns=turns + 1))
