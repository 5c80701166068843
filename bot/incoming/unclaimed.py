"""Texts from nobody we know, from a number that several share, and from staff: kept for a person to look at.

Rule of this file: a stranger gets no answer that tells them anything. Two things hold for everyone all the same: STOP
stops, and a cry for help is answered at once and somebody is told.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.delivery import outbox
from bot.delivery.refusals import mark_stopped, preference_of
from bot.models import AlertKind, Message, Person, Urgency
from dialogs.hearing.meaning import Intent, Meaning, Risk

DAILY = "daily"
"""STOP DAILY is only for the check-ins."""


def take(session: Session, message: Message, meaning: Meaning, at: datetime) -> None:
    """Keep a text that has no one person to belong to."""
    _note(session, message, meaning)
    _choose(session, message, meaning, at)
    _mind_risk(session, message, meaning, None, at)


def set_aside(session: Session, message: Message, person: Person, meaning: Meaning, at: datetime) -> None:
    """Keep a text that no dialog may answer, for a person to read: from staff, from custody, or from a machine."""
    _note(session, message, meaning)
    _choose(session, message, meaning, at)
    pass_on(session, message, person, at)
    _mind_risk(session, message, meaning, person, at)


def mind(session: Session, message: Message, person: Person, meaning: Meaning, at: datetime) -> None:
    """What holds for every text, also for one that a member of staff reads themselves just now."""
    _note(session, message, meaning)
    _choose(session, message, meaning, at)
    _mind_risk(session, message, meaning, person, at)


def pass_on(session: Session, message: Message, person: Person | None, at: datetime) -> None:
    """Somebody reads it, whatever it says. A stream of texts from one number is told once an hour."""
    session.flush()
    once = f"wrote:number:{message.number_key}:{at:%Y-%m-%dT%H}"
    tell(session, person, News(AlertKind.WROTE, once, True, message.id, None, message.body), at)


def _note(session: Session, message: Message, meaning: Meaning) -> None:
    message.intent, message.risk = meaning.intent.value, meaning.risk.value if meaning.risk else None
    session.flush()


def _choose(session: Session, message: Message, meaning: Meaning, at: datetime) -> None:
    if meaning.intent is Intent.OPT_OUT and meaning.wanted == DAILY:
        preference_of(session, message.number_key, message.channel).check_ins_stopped_at = at
    elif meaning.intent is Intent.OPT_OUT:
        mark_stopped(session, message.number_key, message.channel, at)
    elif meaning.intent is Intent.OPT_IN:
        preference = preference_of(session, message.number_key, message.channel)
        preference.stopped_at, preference.started_at = None, at


def _mind_risk(session: Session, message: Message, meaning: Meaning, person: Person | None, at: datetime) -> None:
    """Anyone's cry for help: the answer to a crisis at once, and an urgent alert to whoever is on duty."""
    if meaning.risk is None:
        return
    if meaning.risk is Risk.CRISIS:
        draft = outbox.Draft(
            "shared.crisis", Urgency.CRISIS, at, message.channel, any_hour=True, once=f"crisis:{message.id}"
        )
        outbox.put_to_number(session, draft, message.number, message.number_key)
    kind = AlertKind(meaning.risk.value)
    news = News(kind, f"{kind.value}:message:{message.id}", True, message.id, None, message.body)
    tell(session, person, news, at)
