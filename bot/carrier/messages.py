"""Messages in the ledger: what was accepted from us, and what phones texted in.

Rule of this file: SQL on `messages`, `phones` and `notices` only; a status moves forward, never back. `body` is what
the API shows and may be redacted; `on_phone` is what the phone keeps, as a real one does.
"""

from __future__ import annotations

import re
import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import parse_qsl, urlsplit

from bot.carrier.ledger import instant, stamp


class Status(StrEnum):
    """How far a message got, in Twilio's words."""

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    RECEIVED = "received"


RANK = {
    Status.QUEUED: 0,
    Status.SENT: 1,
    Status.DELIVERED: 2,
    Status.UNDELIVERED: 2,
    Status.FAILED: 2,
    Status.RECEIVED: 2,
}
FINAL = 2


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `ours` is the account's number, `theirs` the phone's, both E.164; times are aware UTC."""

    id: int
    sid: str
    direction: str
    channel: str
    ours: str
    theirs: str
    body: str
    on_phone: str
    status: Status
    error_code: int | None
    created_at: datetime
    sent_at: datetime | None
    updated_at: datetime
    status_url: str
    media: tuple[str, ...] = ()
    """The types of what came with it, such as `image/jpeg`."""
    service: str = ""
    """The messaging service that it was given to, if it was to one."""

    @property
    def inbound(self) -> bool:
        return self.direction == "inbound"

    @property
    def our_id(self) -> int | None:
        """The sender's own id of this message, from the address its reports go to."""
        parts = urlsplit(self.status_url)
        named = [value for name, value in parse_qsl(parts.query) if name in {"message", "message_id", "id"}]
        numbers = [n for n in named + parts.path.split("/")[::-1] if re.fullmatch(r"[0-9]+", n)]
        return int(numbers[0]) if numbers else None


@dataclass(frozen=True, slots=True)
class New:
    """A message about to be written down."""

    direction: str
    channel: str
    ours: str
    theirs: str
    body: str
    status: Status
    status_url: str = ""
    media: tuple[str, ...] = ()
    service: str = ""


def write(db: sqlite3.Connection, new: New, at: datetime) -> Message:
    """Write it down under a fresh SID."""
    sid = "SM" + secrets.token_hex(16)
    sent_at = stamp(at) if new.status is Status.RECEIVED else None
    db.execute(
        "insert into messages (sid, direction, channel, ours, theirs, body, on_phone, status, created_at, sent_at,"
        " updated_at, status_url, media, service) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (sid, new.direction, new.channel, new.ours, new.theirs, new.body, new.body, new.status)
        + (stamp(at), sent_at, stamp(at), new.status_url, " ".join(new.media), new.service),
    )
    add_phone(db, new.theirs)
    return _row(db.execute("select * from messages where sid = ?", (sid,)).fetchone())


def by_sid(db: sqlite3.Connection, sid: str) -> Message | None:
    """The message, unless it was deleted."""
    row = db.execute("select * from messages where sid = ? and not removed", (sid,)).fetchone()
    return _row(row) if row else None


def advance(db: sqlite3.Connection, sid: str, to: Status, error_code: int | None, at: datetime) -> None:
    """Move a message's status forward; a move back is ignored."""
    row = db.execute("select status from messages where sid = ?", (sid,)).fetchone()
    if row is None or RANK[to] <= RANK[Status(row["status"])]:
        return
    sent_at = stamp(at) if to is Status.SENT else None
    db.execute(
        "update messages set status = ?, error_code = ?, updated_at = ?, sent_at = coalesce(sent_at, ?) where sid = ?",
        (to, error_code, stamp(at), sent_at, sid),
    )


def redact(db: sqlite3.Connection, sid: str, at: datetime) -> None:
    db.execute("update messages set body = '', updated_at = ? where sid = ?", (stamp(at), sid))


def forget_media(db: sqlite3.Connection, sid: str) -> None:
    """What came with a text is deleted, all of it."""
    db.execute("update messages set media = '' where sid = ?", (sid,))


def remove(db: sqlite3.Connection, sid: str) -> None:
    db.execute("update messages set removed = 1, body = '' where sid = ?", (sid,))


def thread(db: sqlite3.Connection, number: str) -> list[Message]:
    """All a phone sent and was sent, oldest first."""
    rows = db.execute("select * from messages where theirs = ? order by id", (number,))
    return [_row(row) for row in rows]


def last_in(db: sqlite3.Connection, number: str, channel: str) -> datetime | None:
    """When a phone last texted in on a channel."""
    wanted = "select max(created_at) as at from messages where theirs = ? and channel = ? and direction = 'inbound'"
    at = db.execute(wanted, (number, channel)).fetchone()["at"]
    return instant(at) if at else None


def accepted(db: sqlite3.Connection) -> list[Message]:
    """Every message ever accepted from us, oldest first: what exactly-once is judged by."""
    return [_row(row) for row in db.execute("select * from messages where direction <> 'inbound' order by id")]


def select(db: sqlite3.Connection, where: str, values: Sequence[object]) -> list[Message]:
    """Messages by a condition of ours, with order and limit; values are bound, never part of the text."""
    return [_row(row) for row in db.execute(f"select * from messages where {where}", values)]


def add_phone(db: sqlite3.Connection, number: str) -> None:
    db.execute("insert or ignore into phones (number) values (?)", (number,))


def phones(db: sqlite3.Connection) -> list[str]:
    """Every phone the carrier knows, the one with the newest message first."""
    rows = db.execute(
        "select number from phones left join messages on theirs = number"
        " group by number order by coalesce(max(messages.id), 0) desc, number"
    )
    return [row["number"] for row in rows]


def notices(db: sqlite3.Connection, number: str) -> list[tuple[datetime, str]]:
    """What the network itself told this phone, such as that it will get no more texts."""
    rows = db.execute("select at, text from notices where number = ? order by id", (number,))
    return [(instant(row["at"]), row["text"]) for row in rows]


def _row(row: sqlite3.Row) -> Message:
    kept = {name: row[name] for name in row.keys() if name != "removed"}  # noqa: SIM118 - a Row iterates values
    for name in ("created_at", "sent_at", "updated_at"):
        kept[name] = instant(kept[name]) if kept[name] else None
    kept["status"], kept["media"] = Status(kept["status"]), tuple(kept["media"].split())
    return Message(**kept)
