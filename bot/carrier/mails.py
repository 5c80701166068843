"""E-mails that were caught, and the page and JSON that show them.

Rule of this file: SQL on `mails`, and its routes; what is shown is what was taken, escaped.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, jsonify, render_template
from flask.typing import ResponseReturnValue

from bot.carrier.ledger import instant, stamp
from bot.carrier.parts import parts
from bot.clock import london

letters = Blueprint("letters", __name__)
MOST = 200


@dataclass(frozen=True, slots=True)
class Caught:
    """One e-mail as it was taken."""

    sender: str
    recipient: str
    subject: str
    body: str
    at: datetime


def keep(db: sqlite3.Connection, caught: Caught) -> None:
    """Write it down."""
    values = (caught.sender, caught.recipient, caught.subject, caught.body, stamp(caught.at))
    db.execute("insert into mails (sender, recipient, subject, body, at) values (?, ?, ?, ?, ?)", values)


def newest(db: sqlite3.Connection) -> list[Caught]:
    """What was caught, newest first."""
    rows = db.execute("select sender, recipient, subject, body, at from mails order by id desc limit ?", (MOST,))
    return [Caught(row["sender"], row["recipient"], row["subject"], row["body"], instant(row["at"])) for row in rows]


@letters.get("/mails.json")
def mails_json() -> ResponseReturnValue:
    """Every e-mail that was caught, newest first."""
    with parts().ledger.reading() as db:
        found = newest(db)
    shown = [
        {"from": one.sender, "to": one.recipient, "subject": one.subject, "body": one.body, "at": one.at.isoformat()}
        for one in found
    ]
    return jsonify(mails=shown)


@letters.get("/mails")
def page() -> ResponseReturnValue:
    """E-mails for people to read."""
    with parts().ledger.reading() as db:
        found = newest(db)
    return render_template("mails.html", mails=found, london=london)
