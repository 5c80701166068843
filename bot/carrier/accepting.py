"""Accepting a send: the checks Twilio makes at once, then the message and all that will be reported of it, in one go.

Rule of this file: no HTTP. A refusal is a code; nothing is written unless the message is accepted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.carrier import messages, optout, posts
from bot.carrier.filling import words
from bot.carrier.messages import Message, New, Status
from bot.carrier.misbehaviour import Reports
from bot.carrier.numbers import WHATSAPP, possible
from bot.carrier.payloads import report
from bot.carrier.posts import Planned
from bot.carrier.settings import CarrierSettings
from bot.channels.typography import plain
from bot.delivery.segments import segments

LONGEST = 1600  # characters
LONGEST_VALIDITY = 36_000  # seconds
VALIDITY_EXPIRED = 30036
WINDOW_SHUT = 63016
WINDOW = timedelta(hours=24)
NEVER_SENT = frozenset({30001, 30002, 30007, 30010, VALIDITY_EXPIRED})  # and all of WhatsApp's own, 63xxx


@dataclass(frozen=True, slots=True)
class Asked:
    """A send as it was asked for."""

    to: str
    sender: str
    body: str
    status_url: str = ""
    validity: str = ""
    content: str = ""
    values: str = ""
    service: str = ""

    @property
    def channel(self) -> str:
        return "whatsapp" if self.to.startswith(WHATSAPP) else "sms"

    @property
    def number(self) -> str:
        return self.to.removeprefix(WHATSAPP)


@dataclass(frozen=True, slots=True)
class Fate:
    """What the carrier was told to do with this message: the code to fail with, and how reports behave."""

    code: int | None = None
    reports: Reports = Reports()


def refusal(db: sqlite3.Connection, asked: Asked, settings: CarrierSettings) -> int | None:
    """The code this send is refused with, or None."""
    return _malformed(asked) or _wrong_sender(asked, settings) or _wrong_recipient(db, asked)


def _malformed(asked: Asked) -> int | None:
    faults = (
        (not asked.to, 21604),
        (not asked.sender, 21603),
        (not asked.body, 21602),
        (len(asked.body) > LONGEST, 21617),
        (bool(asked.status_url) and not _web(asked.status_url), 21609),
        (not _valid_period(asked.validity), 90007),
    )
    return next((code for wrong, code in faults if wrong), None)


def _web(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def _valid_period(written: str) -> bool:
    return not written or (written.isdecimal() and 1 <= int(written) <= LONGEST_VALIDITY)


def _wrong_sender(asked: Asked, settings: CarrierSettings) -> int | None:
    if asked.channel == "whatsapp":
        return None if asked.sender == WHATSAPP + settings.whatsapp_number else 63007
    if not possible(asked.sender):
        return 21212
    return None if asked.sender in settings.numbers else 21606


def _wrong_recipient(db: sqlite3.Connection, asked: Asked) -> int | None:
    if not possible(asked.number) or asked.to == asked.sender:
        return 21211
    if asked.channel == "sms" and optout.stopped(db, asked.sender, asked.number):
        return 21610
    return None


def filled(db: sqlite3.Connection, asked: Asked) -> Asked:
    """The send with its words: its own, or approved ones with what fills them. Raises NotFilled."""
    return replace(asked, body=words(db, asked.content, asked.values)) if asked.content else asked


def accept(db: sqlite3.Connection, asked: Asked, fate: Fate, settings: CarrierSettings, at: datetime) -> Message:
    """Write the message down and plan its way. The caller has checked it with `refusal`."""
    ours = asked.sender.removeprefix(WHATSAPP)
    new = New("outbound-api", asked.channel, ours, asked.number, _encoded(asked), Status.QUEUED, asked.status_url)
    message = messages.write(db, replace(new, service=asked.service), at)
    if _is_shut(db, asked, at):
        fate = replace(fate, code=WINDOW_SHUT)
    for planned in _plan(message, _way(asked, fate, settings), fate.reports, settings.account_sid):
        posts.plan(db, planned)
    return message


def _encoded(asked: Asked) -> str:
    """The words as they go out: a messaging service sets them more plainly where a text then costs less."""
    fits = asked.service and asked.channel == "sms" and segments(plain(asked.body)).encoding == "GSM-7"
    return plain(asked.body) if fits else asked.body


def _is_shut(db: sqlite3.Connection, asked: Asked, at: datetime) -> bool:
    """WhatsApp lets any words through for a day after the phone last wrote there; before and after, approved ones."""
    if asked.channel != "whatsapp" or asked.content:
        return False
    last = messages.last_in(db, asked.number, asked.channel)
    return last is None or last <= at - WINDOW


@dataclass(frozen=True, slots=True)
class _Step:
    status: Status
    after: float
    code: int | None = None


def _way(asked: Asked, fate: Fate, settings: CarrierSettings) -> list[_Step]:
    queued, end = _Step(Status.QUEUED, 0.0), settings.delivered_after
    code = fate.code
    if asked.validity and int(asked.validity) < settings.sent_after:
        code = VALIDITY_EXPIRED
    if code is not None and (code in NEVER_SENT or 63_000 <= code < 64_000):
        return [queued, _Step(Status.FAILED, settings.sent_after, code)]
    last = _Step(Status.DELIVERED, end) if code is None else _Step(Status.UNDELIVERED, end, code)
    return [queued, _Step(Status.SENT, settings.sent_after), last]


def _plan(message: Message, way: list[_Step], how: Reports, account_sid: str) -> Iterator[Planned]:
    """A row a step, or two when its report does not go out as it happens."""
    at = message.created_at
    for s in way:
        due, lane = at + timedelta(seconds=s.after), f"{s.status} {message.sid}"
        yield Planned(message.sid, due, lane=lane, becomes=s.status, error_code=s.code)
    if not message.status_url or how.silent:
        return
    told = way[::-1] if how.reversed else way
    for step, said in zip(way, told, strict=True):
        due = at + timedelta(seconds=step.after + how.late_seconds)
        form = report(message, account_sid, said.status, said.code, due)
        lanes = (message.sid, f"{message.sid} again") if how.doubled else (message.sid,)
        yield from (Planned(message.sid, due, message.status_url, form, lane) for lane in lanes)
