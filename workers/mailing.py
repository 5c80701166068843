"""Mailing: e-mail to staff that is due is claimed, committed to, handed to the mail server, and its answer recorded.

Rule of this file: no transaction is open while the server is talked to. One e-mail is claimed at a time and for no
longer than it takes: whoever dies in the middle keeps a cry for help from nobody for longer than that, and one that
fails stops no other.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from bot.alerting import mail_leaving
from bot.alerting.mail_leaving import Try
from bot.channels.base import NotSent, OutcomeUnknown
from bot.channels.mail import SECONDS, LetterRefused, MailRoad
from bot.clock import now, ticks
from workers import stopping
from workers.context import Context, attempted, job

LONGEST = timedelta(seconds=SECONDS * 8)
"""How long a talk with the mail server may take, all its steps together."""
LEASE = LONGEST + timedelta(seconds=30)
"""For one talk, and a moment to begin it in."""


def deliver_due(context: Context) -> int:
    """Send what is due, until it is another job's turn; how many were taken in hand."""
    mailer = context.mail
    if mailer is None:
        with context.db.transaction() as session:
            return mail_leaving.drop_all(session, now())
    done = 0
    while not stopping.told() and (mail_id := _claim(context)) is not None:
        attempted(f"e-mail {mail_id}", partial(_send, context, mailer, mail_id))
        done += 1
    return done


def _claim(context: Context) -> int | None:
    with context.db.transaction() as session:
        return next(iter(mail_leaving.claim(session, context.name, ticks(), LEASE, 1)), None)


def _send(context: Context, mailer: MailRoad, mail_id: int) -> None:
    with context.db.transaction() as session:
        this = mail_leaving.begin(session, mail_id, context.name, now(), ticks() + LONGEST)
    if this is not None:
        _call(context, mailer, this)


def _call(context: Context, mailer: MailRoad, this: Try) -> None:
    try:
        mailer.send(this.letter)
    except NotSent:
        with context.db.transaction() as session:
            mail_leaving.again_later(session, this, ticks())
    except LetterRefused:
        with context.db.transaction() as session:
            mail_leaving.refused(session, this, now())
    except OutcomeUnknown:
        with context.db.transaction() as session:
            mail_leaving.unanswered(session, this, ticks())
    else:
        with context.db.transaction() as session:
            mail_leaving.taken(session, this, now())


deliver = job(deliver_due)
