"""Listing messages and calls as the API does: filters, newest first, pages with a token.

Rule of this file: a page follows on from a message, not from a count, so messages that arrive between two pages are
neither repeated nor skipped. `DateSent` leaves out what has not been sent, as Twilio's does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from dateutil import parser

from bot.carrier import messages, ringing
from bot.carrier.api_shapes import call as call_shape
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
    """The answer to a request for messages. Raises ValueError when a date or number cannot be read."""
    page = page_of(query)
    found = _select(db, {name: query[name] for name in FILTERS if query.get(name)}, page)
    here = [shape(m, account_sid) for m in found[: page.size]]
    return {"messages": here} | _ends(_Asked("Messages", query, account_sid, page), here, len(found) > page.size)


def calls(db: sqlite3.Connection, query: Mapping[str, str], account_sid: str) -> dict[str, Any]:
    """The answer to a request for calls, of all or to one number. Raises ValueError when a number cannot be read."""
    page = page_of(query)
    which = "? in ('', ours) and (? = '' or id < (select id from calls where sid = ?)) order by id desc limit ?"
    found = ringing.rung(db, which, (query.get("To", ""), page.after, page.after, page.size + 1))
    here = [call_shape(each, account_sid) for each in found[: page.size]]
    return {"calls": here} | _ends(_Asked("Calls", query, account_sid, page), here, len(found) > page.size)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A list, and which page of it is asked for."""

    kind: str
    query: Mapping[str, str]
    account_sid: str
    page: Page

    def uri(self, number: int, after: str) -> str:
        """The address of a page."""
        kept = {name: self.query[name] for name in FILTERS if self.query.get(name)}
        asked = kept | {"PageSize": str(self.page.size), "Page": str(number)}
        token = {"PageToken": f"PA{after}"} if after else {}
        return f"/{API_VERSION}/Accounts/{self.account_sid}/{self.kind}.json?{urlencode(asked | token)}"


def _ends(asked: _Asked, here: Sequence[Mapping[str, Any]], more: bool) -> dict[str, Any]:
    """What goes with a page: where it is in the list, and where the others are."""
    page = asked.page
    start = page.number * page.size
    return {
        "page": page.number,
        "page_size": page.size,
        "start": start,
        "end": max(start, start + len(here) - 1),
        "uri": asked.uri(page.number, page.after),
        "first_page_uri": asked.uri(0, ""),
        "next_page_uri": asked.uri(page.number + 1, here[-1]["sid"]) if more else None,
        "previous_page_uri": None if page.number == 0 else asked.uri(page.number - 1, ""),
    }


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
