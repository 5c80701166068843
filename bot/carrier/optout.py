"""STOP and START as Twilio handles them by itself on SMS: per sender and phone, on a single word.

Rule of this file: the text still goes to the webhook; what is done here the sender cannot undo. The words are Twilio's
published ones. WhatsApp is left alone, as Twilio leaves it. HELP is left to whoever answers, as the sender asks of
Twilio when it has an answer of its own.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime

from bot.carrier.ledger import stamp

STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"})
START = frozenset({"START", "YES", "UNSTOP"})
STOPPED = (
    "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe."
)
STARTED = (
    "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
)


def stopped(db: sqlite3.Connection, ours: str, theirs: str) -> bool:
    """Whether this phone has stopped this sender."""
    found = db.execute("select 1 from stops where ours = ? and theirs = ?", (ours, theirs)).fetchone()
    return found is not None


def heed(db: sqlite3.Connection, ours: str, theirs: str, text: str, at: datetime) -> None:
    """Act on a text that is one of the words and nothing else, and confirm a change on the phone."""
    word, now_stopped = text.strip().upper(), stopped(db, ours, theirs)
    if word in STOP and not now_stopped:
        db.execute("insert into stops (ours, theirs) values (?, ?)", (ours, theirs))
        _notice(db, theirs, STOPPED, at)
    elif word in START and now_stopped:
        db.execute("delete from stops where ours = ? and theirs = ?", (ours, theirs))
        _notice(db, theirs, STARTED, at)


def _notice(db: sqlite3.Connection, number: str, text: str, at: datetime) -> None:
    db.execute("insert into notices (number, text, at) values (?, ?, ?)", (number, text, stamp(at)))
