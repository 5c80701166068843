"""What a text means, in English and Welsh: `hear(text, asked, now, offered, booked) -> Meaning`.

Rule of this folder: pure, deterministic and explainable; it never raises on any text, and what it does not
understand is `unclear`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache

from dialogs.hearing import (
    automatic,
    besides,
    by_heart,
    facts,
    intent,
    intent_contact,
    intent_late,
    risk,
    silence,
    staff,
    tongue,
    too_late,
    when,
)
from dialogs.hearing.meaning import Asked, Intent, Meaning, Risk, Topic
from dialogs.hearing.quoting import comes_with, is_only_sent, own_words, without_our_help
from dialogs.hearing.reading import Setting, lay_out
from dialogs.hearing.rewording import put_plainly
from dialogs.hearing.verdict import Verdict
from dialogs.hearing.words import LIMIT

__all__ = ["hear", "heard"]

SOME_DAY = datetime(2026, 1, 1, 12, tzinfo=UTC)
_ABOUT_TEXTS = re.compile(
    r"\b(?:stop\w*|te?xt\w*|mess?ag\w*|msgs?\w*|sms|tecst\w*|neges\w*|unsubscribe)\b", re.IGNORECASE
)


def hear(
    text: str,
    asked: Asked,
    now: datetime,
    offered: Sequence[datetime] = (),
    booked: datetime | None = None,
) -> Meaning:
    """Read one text as an answer to `asked`. `now`, `offered` and `booked` are aware datetimes."""
    return heard(text, Setting(asked, now, tuple(offered), booked))


def heard(text: str, setting: Setting) -> Meaning:
    """Read one text against all that is known of it; a name that we asked for is compared, and goes no further."""
    if by_heart.is_known(text) and not setting.offered and not setting.named:
        return _by_heart(text, setting.asked)
    return read(text, setting)


@lru_cache(maxsize=2000)
def _by_heart(text: str, asked: Asked) -> Meaning:
    return read(text, Setting(asked, SOME_DAY))


def read(text: str, setting: Setting) -> Meaning:
    """As `heard`, also where it is known by heart."""
    asked, now, offered, booked = setting.asked, setting.now, setting.offered, setting.booked
    mark = risk.mark(too_late.left_to_read(without_our_help(text), asked))
    short = put_plainly(own_words(text[:LIMIT]), now, offered)
    times = when.read(short, now, offered=offered, booked=booked, asked=asked)
    reading = lay_out(short, setting, times, when.minutes_late(short))
    verdict = intent_contact.keyword(text, asked) or staff.answered(short, asked) or intent.decide(reading)
    verdict = _of_a_machine(_not_of_our_texts(verdict, mark.risk, short), short)
    return Meaning(
        intent=verdict.intent,
        choice=verdict.choice,
        risk=mark.risk,
        when=times.when,
        exclude=times.exclude,
        open=times.open,
        items=verdict.items,
        minutes=intent_late.how_late(reading) if verdict.intent is Intent.LATE else reading.late,
        language=tongue.language(reading.words),
        wanted=verdict.wanted,
        held_up=facts.held_up(reading),
        mode=facts.mode(reading),
        about=Topic.SENT if is_only_sent(text) else facts.about(reading),
        beside=besides.beside(reading, verdict, with_it=comes_with(text)),
        emergency=mark.emergency,
        silent=silence.is_asked(text),
        impossible=times.impossible,
        why=(verdict.why, *mark.why, *times.why),
    )


def _not_of_our_texts(verdict: Verdict, marked: Risk | None, text: str) -> Verdict:
    """ "I want to end it all" asks for help, and not for our texts to end."""
    if verdict.intent is Intent.OPT_OUT and marked is Risk.CRISIS and not _ABOUT_TEXTS.search(text):
        return Verdict(Intent.OTHER, "what is to end is not our texts")
    return verdict


def _of_a_machine(verdict: Verdict, text: str) -> Verdict:
    """What an answering machine says is no answer of theirs: "out of office until Monday" moves nothing."""
    if verdict.intent is not Intent.OPT_OUT and automatic.looks_automatic(text):
        return Verdict(Intent.OTHER, "a machine wrote it")
    return verdict
