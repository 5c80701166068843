"""What is still to happen to a message: its status moving on, and the webhooks to be posted about it.

Rule of this file: SQL on `posts` only. A row is planned in the transaction that accepts the message, so nothing planned
can be lost; it is `done`, or `given_up` with what was said, only after the try. Without `url` it only moves a status.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from bot.carrier.ledger import instant, stamp
from bot.carrier.messages import Status
from bot.carrier.payloads import Form


@dataclass(frozen=True, slots=True)
class Planned:
    """One row to be. Rows of one `lane` are never posted at the same time; `becomes` is the status it brings."""

    sid: str
    due_at: datetime
    url: str = ""
    form: Form | None = None
    lane: str = ""
    becomes: Status | None = None
    error_code: int | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A row that is due. `token` is the same on every try, as Twilio's idempotency token is."""

    id: int
    sid: str
    url: str
    params: str
    lane: str
    token: str
    becomes: Status | None
    error_code: int | None
    tries: int

    @property
    def form(self) -> Form:
        read: Form = json.loads(self.params)
        return read


@dataclass(frozen=True, slots=True)
class Quiet:
    """How many rows have not happened yet, and when the next is due (aware UTC)."""

    pending: int
    next_at: datetime | None


def plan(db: sqlite3.Connection, planned: Planned) -> None:
    values = (
        planned.sid,
        planned.url,
        json.dumps(planned.form or {}),
        planned.lane or planned.sid,
        secrets.token_hex(16),
        planned.becomes or "",
        planned.error_code,
        stamp(planned.due_at),
    )
    db.execute(
        "insert into posts (sid, url, params, lane, token, becomes, error_code, due_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def due(db: sqlite3.Connection, at: datetime, most: int = 2000) -> list[Post]:
    """Rows whose time has come, oldest first."""
    rows = db.execute(
        "select * from posts where state = 'pending' and due_at <= ? order by due_at, id limit ?",
        (stamp(at), most),
    )
    return [_post(row) for row in rows]


def brought(db: sqlite3.Connection, post: Post) -> None:
    """The status this row brings has been set; a row with nothing to post is done."""
    state = "pending" if post.url else "done"
    db.execute("update posts set becomes = '', state = ? where id = ?", (state, post.id))


def settle(db: sqlite3.Connection, post: Post, state: str, said: str = "") -> None:
    """`done` or `given_up`: what was posted is not kept, only what was said."""
    db.execute(
        "update posts set state = ?, said = ?, tries = tries + 1, params = '{}' where id = ?", (state, said, post.id)
    )


def again(db: sqlite3.Connection, post: Post, said: str) -> None:
    """The try failed and there will be another."""
    db.execute("update posts set said = ?, tries = tries + 1 where id = ?", (said, post.id))


def quiet(db: sqlite3.Connection) -> Quiet:
    row = db.execute("select count(*) as n, min(due_at) as next from posts where state = 'pending'").fetchone()
    return Quiet(row["n"], instant(row["next"]) if row["next"] else None)


def fates(db: sqlite3.Connection, number: str) -> dict[str, tuple[str, str]]:
    """For every message of a phone with a row not done: (state, what was said last), by SID."""
    rows = db.execute(
        "select posts.sid, state, said from posts join messages using (sid)"
        " where theirs = ? and url <> '' and state <> 'done' order by posts.id desc",
        (number,),
    )
    return {row["sid"]: (row["state"], row["said"]) for row in rows}


def _post(row: sqlite3.Row) -> Post:
    return Post(
        id=row["id"],
        sid=row["sid"],
        url=row["url"],
        params=row["params"],
        lane=row["lane"],
        token=row["token"],
        becomes=Status(row["becomes"]) if row["becomes"] else None,
        error_code=row["error_code"],
        tries=row["tries"],
    )
