"""Texts from nobody we know, from a number that several share, and from staff: kept for a person to look at.

Rule of this file: a stranger gets no answer that tells them anything. Two things hold for everyone all the same: STOP
stops, and a cry for help is answered at once and somebody is told. Only a machine cries on and on: its answers slow.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.delivery import outbox
from bot.delivery.refusals import mark_stopped, preference_of
from bot.incoming import stopping, strangers
from bot.models import AlertKind, Direction, Message, Person, Urgency
from bot.people import tongues
from dialogs.hearing.automatic import looks_automatic
from dialogs.hearing.meaning import Intent, Meaning, Risk

HELP, DYING = "shared.crisis", "shared.emergency"
OFTEN, AN_HOUR, SELDOM = 5, timedelta(hours=1), timedelta(minutes=10)
"""After so many answers to one number in an hour, the next goes no sooner than this after the last."""
CHOICES = (Intent.OPT_OUT, Intent.OPT_IN)
DAILY = "daily"
"""STOP DAILY is only for the check-ins."""


def take(session: Session, message: Message, meaning: Meaning, at: datetime) -> None:
    """Keep a text that has no one person to belong to."""
    _note(session, message, meaning)
    stopping.confirm(session, message, meaning, at)
    _choose(session, message, meaning, at)
    close = strangers.close_to(session, message.number_key)
    _mind_risk(session, message, meaning, close, at)
    if meaning.risk is None and meaning.intent not in CHOICES and not looks_automatic(message.body or ""):
        strangers.tell(session, message, close, at)


def mind(session: Session, message: Message, person: Person | None, meaning: Meaning, at: datetime) -> None:
    """What holds for every text, also for one that no dialog may answer, that staff read themselves, or that none
    could."""
    _note(session, message, meaning)
    _choose(session, message, meaning, at)
    _mind_risk(session, message, meaning, person, at)


def pass_on(session: Session, message: Message, person: Person | None, at: datetime, *, each: bool = False) -> None:
    """Somebody reads it, whatever it says. A stream of texts from one number is told once an hour, or each of them."""
    session.flush()
    once = f"wrote:message:{message.id}" if each else f"wrote:number:{message.number_key}:{at:%Y-%m-%dT%H}"
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
    dying = meaning.emergency and not meaning.silent  # somebody else may read what comes back
    text = HELP if meaning.risk is Risk.CRISIS else DYING if dying else None
    if text is not None and not _goes_on_and_on(session, message, at):
        theirs = session.get(Person, message.person_id) if message.person_id else None
        language = tongues.written_in(theirs, message, meaning)
        once = f"crisis:{message.id}"
        draft = outbox.Draft(text, Urgency.CRISIS, at, message.channel, any_hour=True, once=once, language=language)
        outbox.put_to_number(session, draft, message.number, message.number_key, theirs)
    kind = AlertKind(meaning.risk.value)
    news = News(kind, f"{kind.value}:message:{message.id}", True, message.id, None, message.body)
    tell(session, person, news, at)


def _goes_on_and_on(session: Session, message: Message, at: datetime) -> bool:
    """Help went to this number again and again within the hour, and just now: a phone that answers by itself."""
    ours = (Message.number_key == message.number_key, Message.direction == Direction.OUT)
    wanted = select(Message.made_at).where(*ours, Message.text_key.in_((HELP, DYING)), Message.made_at > at - AN_HOUR)
    put = session.scalars(wanted.order_by(Message.made_at.desc()).limit(OFTEN)).all()
    return len(put) == OFTEN and put[0] > at - SELDOM
