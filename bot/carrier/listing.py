"""Listing messages as the API does: filters, newest first, pages with a token.

Rule of this file: a page follows on from a message, not from a count, so messages that arrive between two pages are
neither repeated nor skipped. `DateSent` leaves out what has not been sent, as Twilio's does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from dateutil import parser

from bot.carrier import messages
from bot.carrier.api_shapes import message as shape
from bot.carrier.ledger import stamp
from bot.carrier.messages import Message
from bot.carrier.numbers import WHATSAPP
from bot.carrier.payloads import API_VERSION

FILTERS = ("To", "From", "DateSent", "DateSent<", "DateSent>")
MOST = 1000


@dataclass(frozen=True, slots=True)
class Page:
    """Which page is asked for; `after` is the SID the page before ended with."""

    number: int
    size: int
    after: str


def page_of(query: Mapping[str, str]) -> Page:
    """Raises ValueError when a number is no number."""
    size = int(query.get("PageSize", 50))
    return Page(int(query.get("Page", 0)), max(1, min(MOST, size)), query.get("PageToken", "")[2:])


def listed(db: sqlite3.Connection, query: Mapping[str, str], account_sid: str) -> dict[str, Any]:
    """The answer to a list request. Raises ValueError when a date or number cannot be read."""
    page = page_of(query)
    found = _select(db, {name: query[name] for name in FILTERS if query.get(name)}, page)
    here, more = found[: page.size], len(found) > page.size
    start = page.number * page.size
    return {
        "messages": [shape(m, account_sid) for m in here],
        "page": page.number,
        "page_size": page.size,
        "start": start,
        "end": max(start, start + len(here) - 1),
        "uri": _uri(query, account_sid, page, page.number, page.after),
        "first_page_uri": _uri(query, account_sid, page, 0, ""),
        "next_page_uri": _uri(query, account_sid, page, page.number + 1, here[-1].sid) if more else None,
        "previous_page_uri": None if page.number == 0 else _uri(query, account_sid, page, page.number - 1, ""),
    }


def _uri(query: Mapping[str, str], account_sid: str, page: Page, number: int, after: str) -> str:
    kept = {name: query[name] for name in FILTERS if query.get(name)}
    asked = kept | {"PageSize": str(page.size), "Page": str(number)} | ({"PageToken": f"PA{after}"} if after else {})
    return f"/{API_VERSION}/Accounts/{account_sid}/Messages.json?{urlencode(asked)}"


def _select(db: sqlite3.Connection, filters: Mapping[str, str], page: Page) -> list[Message]:
    """One more than a page holds, to know whether there is another."""
    wheres, values = ["not removed"], []
    for name, value in filters.items():
        where, found = _where(name, value)
        wheres.append(where)
        values += found
    if page.after:
        wheres.append("id < (select id from messages where sid = ?)")
        values.append(page.after)
    return messages.select(db, f"{' and '.join(wheres)} order by id desc limit ?", (*values, page.size + 1))


def _where(name: str, value: str) -> tuple[str, list[str]]:
    if name in {"To", "From"}:
        column, other = ("theirs", "ours") if name == "To" else ("ours", "theirs")
        number, channel = value.removeprefix(WHATSAPP), "whatsapp" if value.startswith(WHATSAPP) else "sms"
        where = f"channel = ? and case direction when 'inbound' then {other} else {column} end = ?"
        return where, [channel, number]
    from_, to = _span(value)
    if name == "DateSent":
        return "sent_at >= ? and sent_at < ?", [from_, to]
    return ("sent_at < ?", [to]) if name == "DateSent<" else ("sent_at >= ?", [from_])


def _span(written: str) -> tuple[str, str]:
    """A day from its beginning to its end, or an instant to itself."""
    at = parser.parse(written, default=datetime(2000, 1, 1))  # noqa: DTZ001 - dateutil fills gaps from it
    aware = at.replace(tzinfo=UTC) if at.tzinfo is None else at
    day = len(written.strip()) <= len("2026-11-22")
    return stamp(aware), stamp(aware + timedelta(days=1 if day else 0))
