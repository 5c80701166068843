"""Pieces put together into mentions: "thurs or fri, after 2" is two days and a time they share.

Rule of this file: grammar over pieces only. A mention has days, a time, or both; what it is worth is decided later.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.hearing.lexicon.when_polarity import MOVES
from dialogs.hearing.meaning import Asked
from dialogs.hearing.times.dayends import DaySpan
from dialogs.hearing.times.dayspans import day_span
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.pieces import Moment, Spell
from dialogs.hearing.times.senses import MORNINGS, Kind, phrases
from dialogs.hearing.times.spans import TimeSpan, time_span

FILLERS = (
    Kind.AT,
    Kind.ON,
    Kind.IN,
    Kind.OF,
    Kind.FOR,
    Kind.ABOUT,
    Kind.COMMA,
    Kind.ANY,
    Kind.ONLY,
    Kind.ART,
    Kind.LATER,
    Kind.THIS,
    Kind.EARLY,
    Kind.LATE,
)
"""Links that may stand between a day and its time."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention, from token `i` up to `j`. `weak` when its time is a mere number that little speaks for."""

    i: int
    j: int
    days: tuple[DaySpan, ...] = ()
    times: tuple[TimeSpan, ...] = ()
    parts: tuple[Spell, ...] = ()
    moment: Moment | None = None
    weak: bool = False

    @property
    def timed(self) -> bool:
        """Whether it says anything about the time of day."""
        return bool(self.times or self.parts)


def mentions(line: Line) -> list[Mention]:
    """Every mention, in order."""
    out: list[Mention] = []
    k = 0
    while k < len(line.pieces):
        found = _mention(line, k) if line.opens(k) else None
        if found:
            out.append(found[0])
        k = found[1] if found else k + 1
    return out


def _mention(line: Line, k: int) -> tuple[Mention, int] | None:
    """The mention that begins here: days, times and parts until one would come twice."""
    value = line.value(k)
    if isinstance(value, Moment):
        return Mention(line.pieces[k].i, line.pieces[k].j, moment=value), k + 1
    gathered = Mention(line.pieces[k].i, line.pieces[k].i)
    start, end = k, k
    while True:
        grown = _grow(line, end, gathered)
        if grown is None:
            break
        gathered, end = grown
        ahead = end
        while line.has(ahead, *FILLERS) and ahead < end + 4:
            ahead += 1
        if ahead > end and _grow(line, ahead, gathered) is not None and not _parted(line, end, ahead, gathered):
            end = ahead
    if end == start:
        return None
    found = replace(gathered, j=line.pieces[end - 1].j)
    if not _stands(line, found, start):
        return None
    weak = (
        not found.days and not found.parts and line.has(start - 1, Kind.FOR) and all(span.bare for span in found.times)
    )
    return replace(found, weak=weak), end


def _parted(line: Line, end: int, ahead: int, so_far: Mention) -> bool:
    """Whether a comma parts a mere number from what follows ("not 2, friday"), so that it is no time of that day."""
    mere = bool(so_far.times) and not so_far.days and all(span.bare for span in so_far.times)
    return mere and any(line.has(k, Kind.COMMA) for k in range(end, ahead))


def _grow(line: Line, k: int, so_far: Mention) -> tuple[Mention, int] | None:
    days = day_span(line, k) if not so_far.days else None
    if days:
        spans, end = _before_its_own_time(line, days, so_far)
        return replace(so_far, days=spans), end
    times = time_span(line, k, beside=bool(so_far.days or so_far.parts)) if not so_far.times else None
    if times:
        return replace(so_far, times=times[0]), times[1]
    if not so_far.parts:
        return _parts(line, k, so_far)
    value = line.value(k)
    if isinstance(value, Spell) and {value.part, so_far.parts[0].part} <= MORNINGS and so_far.days:
        return so_far, k + 1
    return None


def _before_its_own_time(
    line: Line, days: tuple[tuple[DaySpan, ...], int, int], so_far: Mention
) -> tuple[tuple[DaySpan, ...], int]:
    """ "2pm tues or weds 3pm": the last day of a list has its own time, so the earlier one keeps the first day."""
    spans, end, first_end = days
    if len(spans) > 1 and so_far.times:
        ahead = end
        while line.has(ahead, Kind.AT, Kind.ABOUT):
            ahead += 1
        if time_span(line, ahead, beside=True):
            return spans[:1], first_end
    return spans, end


def _parts(line: Line, k: int, so_far: Mention) -> tuple[Mention, int] | None:
    """ "morning", "morning or afternoon"; a mere "pm" wants a day beside it."""
    value = line.value(k)
    if not isinstance(value, Spell) or (
        value.half and not so_far.days and line.text(k + 1) not in ("only", "on", "is", "please", "pls")
    ):
        return None
    if value.half and not so_far.days and value.part.name == "MORNING":
        return None
    parts, end = [value], k + 1
    while (
        line.has(end, Kind.OR, Kind.AND, Kind.COMMA)
        and isinstance(after := line.value(end + 1), Spell)
        and not so_far.times
    ):
        parts, end = [*parts, after], end + 2
    return replace(so_far, parts=tuple(parts)), end


LICENCES = (
    Kind.AT,
    Kind.ABOUT,
    Kind.AFTER,
    Kind.BEFORE,
    Kind.BY,
    Kind.UNTIL,
    Kind.FROM,
    Kind.ISH,
    Kind.ONWARDS,
    Kind.OCLOCK,
)


_DOING = frozenset(
    {
        "do",
        "be",
        "make it",
        "can do",
        "could do",
        "can make",
        "it",
        "like",
        "prefer",
        "rather",
        "lets do",
        "it to",
        "have",
    }
)
"""Words after which a mere number may be a time, when nothing it could count follows ("can it be 3 instead")."""


_SUITING = phrases("works | suits | better | would work | would suit | would be good | would be better | is better")
"""Words that say a mere number before them is a time ("2 works for me"), when no choice was offered."""


def _stands(line: Line, found: Mention, k: int) -> bool:
    """Whether a mention made of a mere number has something that speaks for a time."""
    return bool(found.days or found.parts) or any(not span.bare for span in found.times) or _licensed(line, k)


def _licensed(line: Line, k: int) -> bool:
    if k == 0 and len(line.pieces) == 1 and line.pieces[0].j == 1:
        return len(line.talk.at(0).text) == 4 and line.frame.asked in (
            Asked.NOTHING,
            Asked.CONFIRM_ATTENDANCE,
            Asked.SET_OFF,
        )
    if line.talk.at(line.pieces[k].j).text in _SUITING and line.frame.asked in (
        Asked.NOTHING,
        Asked.CONFIRM_ATTENDANCE,
    ):
        return True
    if (
        line.text(k - 1) in _DOING
        and line.talk.at(line.pieces[k].i).text != "one"
        and line.frame.asked is not Asked.OFFER_SLOTS
    ):
        after = line.pieces[k].j
        return line.talk.has(after, Kind.STOP, Kind.COMMA, Kind.GOOD, Kind.OR, Kind.INSTEAD_OF, Kind.BUT, Kind.AND)
    i = line.pieces[k].i
    if line.has(k - 1, Kind.TO) and any(line.talk.at(n).text in MOVES for n in range(max(0, i - 5), i)):
        return True
    counted = line.talk.has(i - 2, Kind.NUM)
    return line.has(k - 1, *LICENCES) or (
        not counted and line.has(k - 1, Kind.FOR) and line.text(k - 1) in ("for", "i", "am")
    )
