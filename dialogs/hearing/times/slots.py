"""Which of the offered slots the words pick: by day or time ("the 3pm one"), or by place ("2", "the last one").

Rule of this file: exactly one slot must fit everything said, or none is picked; a wrong pick is worse than a question.
Places count only when slots were what was asked about, and never beside words that rule something out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from dialogs.hearing.availability import Availability
from dialogs.hearing.lexicon import when_slots
from dialogs.hearing.meaning import Asked, When, WhenKind
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.idle import is_pronoun
from dialogs.hearing.times.senses import WINDOWS, Kind
from dialogs.hearing.times.tokens import Talk

_PARTS = frozenset(
    (f"{w.start // 60:02d}:{w.start % 60:02d}", f"{w.end // 60:02d}:{w.end % 60:02d}") for w in WINDOWS.values()
)


def picked(talk: Talk, heard: Availability, frame: Frame) -> int | None:
    """The slot picked, counted from 1; `talk` is the text before idle talk was set apart."""
    if any(
        talk.at(i + 1).text in ("later", "earlier") for i, token in enumerate(talk.tokens) if Kind.BUT in token.senses
    ):
        return None
    fitting = _by_time(heard, frame)
    placed = _by_place(talk, heard, frame) if frame.asked is Asked.OFFER_SLOTS else set()
    if heard.when and placed:
        fitting &= placed
    elif placed:
        fitting = placed
    return fitting.pop() if len(fitting) == 1 else None


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
    after = when.start is None or _as(slot, when.start) >= when.start
    return after and (when.end is None or _before(_as(slot, when.end), when.end))


def _before(at: str, end: str) -> bool:
    return at <= end if len(end) == 10 else at < end


def _as(slot: datetime, like: str) -> str:
    """A slot written as the reading is: a date, a time, or both."""
    shape = {5: "%H:%M", 10: "%Y-%m-%d"}.get(len(like), "%Y-%m-%dT%H:%M")
    return slot.strftime(shape)


def _by_place(talk: Talk, heard: Availability, frame: Frame) -> set[int]:
    if any(Kind.EXCEPT in t.senses or t.text in when_slots.AGAINST for t in talk.tokens):
        return set()
    count = len(frame.offered)
    order = sorted(range(1, count + 1), key=lambda n: frame.offered[n - 1])
    polite = _only_polite(talk, heard)
    found: set[int] = set()
    for i, place in _places(talk, heard):
        named = talk.at(i - 1).text in when_slots.NAMES or talk.at(i + 1).text in when_slots.ONES
        if (named or polite) and abs(place) <= count:
            found.add(order[place] if place < 0 else place)
        elif polite and place > count:
            found |= {
                n for n, slot in enumerate(frame.offered, 1) if (slot.hour - 1) % 12 + 1 == place and not slot.minute
            }
    if polite or not found:
        found |= {order[0 if edge == 0 else -1] for edge in _edges(talk)}
    return found


def _places(talk: Talk, heard: Availability) -> Iterator[tuple[int, int]]:
    """Numbers and positions that stand outside the readings; "last" is -1, "middle" of three is 2."""
    for i, token in enumerate(talk.tokens):
        if any(start <= token.start < end for start, end in heard.spans) or is_pronoun(talk, i):
            continue
        number = token.senses.get(Kind.NUM, token.senses.get(Kind.ORD))
        if number is not None and 0 < number <= 12 and len(token.text) < 8:
            yield i, number
        elif token.text in when_slots.LAST:
            yield i, -1
        elif token.text in when_slots.MIDDLE:
            yield i, 2


def _edges(talk: Talk) -> Iterator[int]:
    """ "the earliest", "the latest one": the ends of what was offered, by time."""
    for token in talk.tokens:
        word = token.text.rpartition(" ")[2]
        if word in when_slots.EARLIEST:
            yield 0
        elif word in when_slots.LATEST:
            yield -1


def _only_polite(talk: Talk, heard: Availability) -> bool:
    """Whether nothing but a choice and manners was said, so that a mere number is a choice."""
    for token in talk.tokens:
        counted = Kind.NUM in token.senses or Kind.ORD in token.senses
        inside = any(start <= token.start < end for start, end in heard.spans)
        if not (
            counted
            or inside
            or not token.text.isalpha()
            or token.text in when_slots.POLITE
            or all(w in when_slots.POLITE for w in token.text.split())
        ):
            return False
    return True
