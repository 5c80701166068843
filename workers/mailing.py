"""Mailing: e-mail to staff that is due is claimed, committed to, handed to the mail server, and its answer recorded.

Rule of this file: no transaction is open while the server is talked to, and one e-mail is one commit.
"""

from __future__ import annotations

from datetime import timedelta

from bot.alerting import mail_leaving, mail_road
from bot.alerting.mail_leaving import Try
from bot.channels.base import NotSent, OutcomeUnknown
from bot.channels.mail import SECONDS, LetterRefused, Mailer
from bot.clock import now, ticks
from workers.context import Context, job

BATCH = 20
LONGEST = timedelta(seconds=SECONDS * 8)
"""How long a talk with the mail server may take, all its steps together."""
LEASE = LONGEST * (BATCH + 1)


def deliver_due(context: Context) -> int:
    """Send all that is due; how many were taken in hand."""
    mailer = mail_road.mailer(context.settings)
    if mailer is None:
        with context.db.transaction() as session:
            return mail_leaving.drop_all(session, now())
    done = 0
    while ids := _claim(context):
        for mail_id in ids:
            _send(context, mailer, mail_id)
        done += len(ids)
    return done


def _claim(context: Context) -> list[int]:
    with context.db.transaction() as session:
        return mail_leaving.claim(session, context.name, ticks(), LEASE, BATCH)


def _send(context: Context, mailer: Mailer, mail_id: int) -> None:
    with context.db.transaction() as session:
        this = mail_leaving.begin(session, mail_id, context.name, now(), ticks() + LONGEST)
    if this is not None:
        _call(context, mailer, this)


def _call(context: Context, mailer: Mailer, this: Try) -> None:
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
