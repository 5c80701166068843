"""Reconciling: sends whose answer was lost are asked about, and texts that a dead database missed are fetched.

Rule of this file: the provider is asked before anything is repeated; when it cannot answer, nothing is.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot import leases, unknowns
from bot.channels.base import LookupFailed
from bot.clock import now, ticks
from bot.models import Channel, Instance
from bot.receiving import Incoming, receive
from bot.unknowns import Question
from workers.context import Context, job

AGAIN = timedelta(seconds=60)
BATCH = 50
OVERLAP = timedelta(minutes=10)
SWEPT = "swept"
"""The row that remembers when the provider was last asked, with an answer, what had come in."""


def reconcile_due(context: Context) -> int:
    """Ask about every send that is unknown and whose grace is over; how many were asked about."""
    asked = 0
    while questions := _questions(context):
        for question in questions:
            _ask(context, question)
        asked += len(questions)
    return asked


def sweep_inbound(context: Context) -> int:
    """Take in what the provider received and we never stored; how many texts were new."""
    began = now()
    with context.db.reading() as session:
        since = leases.until(session, SWEPT) or session.scalar(select(Instance.made_at)) or began
    try:
        came = context.channel.inbound(since - OVERLAP)
    except LookupFailed:
        return 0
    new = 0
    for text in sorted(came, key=lambda text: text.at):
        with context.db.transaction() as session:
            new += receive(session, Incoming(text.sid, text.sender, text.body, Channel(text.channel)), now())
    with context.db.transaction() as session:
        leases.keep(session, SWEPT, "sweep", began)
    return new


def _questions(context: Context) -> list[Question]:
    grace = timedelta(seconds=context.settings.grace_seconds)
    with context.db.transaction() as session:
        unknowns.lapse(session, ticks(), grace)
        return unknowns.questions(session, ticks(), AGAIN, BATCH)


def _ask(context: Context, question: Question) -> None:
    try:
        found = context.channel.find(question.to, question.body, question.since, question.channel.value)
    except LookupFailed:
        with context.db.transaction() as session:
            unknowns.unanswered(session, question, now(), ticks())
        return
    with context.db.transaction() as session:
        unknowns.answered(session, question, found, now(), ticks())


reconcile = job(reconcile_due)
sweep = job(sweep_inbound)
