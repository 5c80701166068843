"""What is still to happen to a message: its status moving on, and the webhooks to be posted about it.

Rule of this file: SQL on `posts` only. A row is planned in the transaction that accepts the message, so nothing planned
can be lost: `pending`, then `posting` while a thread has it, then `done`, or `given_up` with what was said, or
`pending` again. Without `url` it only moves a status. Due times are people's time, waits between tries the machine's.
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
    """One row to be. Rows of one `lane` happen one after another; `becomes` is the status it brings, or empty."""

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
    """How many rows have not happened yet, how many of them are due already, and when the next is due (aware UTC)."""

    pending: int
    due: int
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


def due(db: sqlite3.Connection, at: datetime, tick: datetime, most: int = 500) -> list[Post]:
    """Rows whose time has come, oldest first, and of each lane the first, unless one of it is being posted."""
    rows = db.execute(
        "select * from posts where state = 'pending' and due_at <= ? and retry_at <= ?"
        " and lane not in (select lane from posts where state = 'posting') order by due_at, id limit ?",
        (stamp(at), stamp(tick), most),
    )
    first: dict[str, sqlite3.Row] = {}
    for row in rows:
        first.setdefault(row["lane"], row)
    return [_post(row) for row in first.values()]


def begin(db: sqlite3.Connection, post: Post) -> None:
    """A thread has it from now on."""
    db.execute("update posts set state = 'posting' where id = ?", (post.id,))


def resume(db: sqlite3.Connection) -> None:
    """At the start: what a killed carrier was posting may or may not have arrived; all gets a full set of tries."""
    db.execute("update posts set state = 'pending', tries = 0, retry_at = '' where state in ('pending', 'posting')")


def settle(db: sqlite3.Connection, post: Post, state: str, said: str = "") -> None:
    """`done` or `given_up`: what was posted is not kept, only what was said."""
    db.execute(
        "update posts set state = ?, said = ?, tries = tries + 1, params = '{}' where id = ?", (state, said, post.id)
    )


def again(db: sqlite3.Connection, post: Post, said: str, at: datetime) -> None:
    """The try failed and there will be another, at `at` by the machine's clock."""
    db.execute(
        "update posts set state = 'pending', said = ?, tries = tries + 1, retry_at = ? where id = ?",
        (said, stamp(at), post.id),
    )


def quiet(db: sqlite3.Connection, at: datetime) -> Quiet:
    """What is still to come, as seen at `at`."""
    row = db.execute(
        "select count(*) as n, coalesce(sum(due_at <= ?), 0) as due, min(due_at) as next from posts"
        " where state in ('pending', 'posting')",
        (stamp(at),),
    ).fetchone()
    return Quiet(row["n"], row["due"], instant(row["next"]) if row["next"] else None)


def posted(db: sqlite3.Connection) -> list[dict[str, str | int]]:
    """Every webhook there ever was to post: of which message, in which state, after how many tries."""
    rows = db.execute("select sid, state, tries from posts where url <> '' order by id")
    return [{"sid": row["sid"], "state": row["state"], "tries": row["tries"]} for row in rows]


def fates(db: sqlite3.Connection, number: str) -> dict[str, tuple[str, str]]:
    """For every message of a phone with a post not done: (pending or given_up, what was said last), by SID."""
    rows = db.execute(
        "select posts.sid, case state when 'posting' then 'pending' else state end as state, said"
        " from posts join messages using (sid)"
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
