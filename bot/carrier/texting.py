"""A phone texts in: the message is kept, STOP and START are heeded, and the webhook is planned, in one transaction.

Rule of this file: no HTTP; what the phone said is kept even when nobody will ever answer the webhook.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from bot.carrier import messages, optout, posts
from bot.carrier.messages import Message, New, Status
from bot.carrier.payloads import inbound
from bot.carrier.posts import Planned
from bot.carrier.settings import CarrierSettings

LONGEST = 1600
MEDIA = ("image/jpeg", "audio/ogg", "video/mp4", "application/pdf")
"""What a phone here can send with a text, or in place of one."""


class NotAText(ValueError):
    """What was typed cannot be texted; the message says what would be right."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed on a phone. `channel` empty: the one this phone used last, else SMS; `media`: what comes along."""

    number: str
    text: str
    channel: str = ""
    media: str = ""


def text_in(db: sqlite3.Connection, typed: Typed, settings: CarrierSettings, at: datetime) -> Message:
    """Take the text. Raises NotAText."""
    text = _checked(typed)
    channel, ours = _thread_of(db, typed, settings)
    new = New("inbound", channel, ours, typed.number, text, Status.RECEIVED, media=_media(typed))
    message = messages.write(db, new, at)
    if channel == "sms":
        optout.heed(db, ours, typed.number, text, at)
    form = inbound(message, settings.account_sid)
    posts.plan(db, Planned(message.sid, at, settings.webhook_url, form, lane=typed.number))
    return message


def _checked(typed: Typed) -> str:
    """The text as a phone sends it: a form's line ends are two characters, a phone's are one."""
    text = typed.text.replace("\r\n", "\n")
    if not (text.strip() or typed.media) or len(text) > LONGEST:
        raise NotAText(f"A text has 1 to {LONGEST} characters.")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise NotAText("A text is whole characters: half an emoji is none.")
    if typed.channel not in {"", "sms", "whatsapp"}:
        raise NotAText("The channel is sms or whatsapp.")
    return text


def _media(typed: Typed) -> tuple[str, ...]:
    """The type of what goes with it. Raises NotAText."""
    if typed.media and typed.media not in MEDIA:
        raise NotAText(f"What goes with a text is one of these: {', '.join(MEDIA)}.")
    return (typed.media,) if typed.media else ()


def _thread_of(db: sqlite3.Connection, typed: Typed, settings: CarrierSettings) -> tuple[str, str]:
    """The channel and our number of the newest message it can be an answer to."""
    before = [m for m in messages.thread(db, typed.number) if typed.channel in {"", m.channel}]
    if before:
        return before[-1].channel, before[-1].ours
    if typed.channel == "whatsapp":
        return "whatsapp", settings.whatsapp_number
    return "sms", settings.numbers[0]
