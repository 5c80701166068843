"""Which of the offered slots the words pick: by day or time ("the 3pm one"), or by place ("2", "the last one").

Rule of this file: exactly one slot must fit everything said, or none is picked; a wrong pick is worse than a question.
Places count only when slots were what was asked about, and never beside words that rule something out.
"""

from __future__ import annotations

from datetime import datetime

from dialogs.hearing.availability import Availability
from dialogs.hearing.lexicon import when_slots
from dialogs.hearing.lexicon.when_counts import COUNTED
from dialogs.hearing.meaning import Asked, When, WhenKind
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.idle import is_pronoun
from dialogs.hearing.times.places import by_place
from dialogs.hearing.times.senses import WINDOWS, Kind
from dialogs.hearing.times.tokens import Talk

_PARTS = frozenset(
    (f"{w.start // 60:02d}:{w.start % 60:02d}", f"{w.end // 60:02d}:{w.end % 60:02d}") for w in WINDOWS.values()
)


def picked(talk: Talk, heard: Availability, frame: Frame) -> int | None:
    """The slot picked, counted from 1; `talk` is the text before idle talk was set apart."""
    if any(_wishes(talk, i) for i in range(len(talk.tokens))):
        return None
    fitting = _by_time(heard, frame)
    placed = by_place(talk, heard, frame) if frame.asked is Asked.OFFER_SLOTS else set()
    if heard.when and placed:
        fitting &= placed
    elif placed:
        fitting = placed
    if len(fitting) != 1 or (heard.when and not _numbers_agree(talk, heard, frame, min(fitting))):
        return None
    return fitting.pop()


def _wishes(talk: Talk, i: int) -> bool:
    """ "thurs but later", "3 would do if it was 3 oclock": a slot that was not offered."""
    token = talk.at(i)
    return token.text in ("if it was", "if it were") or (
        Kind.BUT in token.senses and talk.at(i + 1).text in ("later", "earlier")
    )


def _numbers_agree(talk: Talk, heard: Availability, frame: Frame, slot: int) -> bool:
    """Whether every mere number that was not read is that slot's place or hour ("weds if it was 12 not 10" is not)."""
    hour = (frame.offered[slot - 1].hour - 1) % 12 + 1
    for i, token in enumerate(talk.tokens):
        number = token.senses.get(Kind.NUM)
        if number is None or number > 12 or talk.at(i + 1).text in COUNTED or is_pronoun(talk, i):
            continue
        if any(talk.at(n).text in when_slots.AGAINST for n in range(max(0, i - 4), i)):
            continue
        if number not in (slot, hour) and not any(start <= token.start < end for start, end in heard.spans):
            return False
    return True


def _by_time(heard: Availability, frame: Frame) -> set[int]:
    """The slots that the readings pick; none when some reading fits no slot ("3pm or could we do monday")."""
    fitting: set[int] = set()
    for when in heard.when:
        found = {n for n, slot in enumerate(frame.offered, 1) if _fits(when, slot) and not _ruled_out(heard, slot)}
        if not found or not _picks(when):
            return set()
        fitting |= found
    return fitting


def _picks(when: When) -> bool:
    """Whether a reading points at a slot: a day, a time, a part of a day; "between 2 and 4" only says what is free."""
    if when.kind in (WhenKind.DATE, WhenKind.TIME, WhenKind.DATETIME):
        return True
    edge = when.start or when.end or ""
    return "T" in edge or (when.start or "", when.end or "") in _PARTS


def _ruled_out(heard: Availability, slot: datetime) -> bool:
    return any(_fits(when, slot) for when in heard.exclude)


def _fits(when: When, slot: datetime) -> bool:
    """Whether a slot's start lies in a reading; an end that is a time is not in it, an end that is a day is."""
    if when.kind in (WhenKind.DATE, WhenKind.TIME, WhenKind.DATETIME):
        return when.start is not None and _as(slot, when.start) == when.start
    bound = when.start or when.end or ""
    if "T" in bound and slot.date().isoformat() != bound[:10]:
        return False
    strict = when.kind is WhenKind.AFTER and ":" in (when.start or "")
    after = when.start is None or _as(slot, when.start) >= when.start
    if strict and _as(slot, when.start or "") == when.start:
        return False
    return after and (when.end is None or _before(_as(slot, when.end), when.end))


def _before(at: str, end: str) -> bool:
    return at <= end if len(end) == 10 else at < end


def _as(slot: datetime, like: str) -> str:
    """A slot written as the reading is: a date, a time, or both."""
    shape = {5: "%H:%M", 10: "%Y-%m-%d"}.get(len(like), "%Y-%m-%dT%H:%M")
    return slot.strftime(shape)
