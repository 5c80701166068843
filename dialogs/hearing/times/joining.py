"""Several thoughts in one text: changes, corrections, and days and times said apart that belong together.

Rule of this file: mentions with their stances in, the same out, fewer or fuller. Each step says what people mean by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dialogs.hearing.lexicon.when_polarity import CORRECTIONS, MOVES
from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times.dayends import DaySpan, in_week
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.polarity import Stance, stances
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.settle import settle
from dialogs.hearing.times.spans import TimeSpan
from dialogs.hearing.times.tokens import Talk


@dataclass(frozen=True, slots=True)
class Said:
    """A mention with its stance."""

    mention: Mention
    stance: Stance


def joined(talk: Talk, found: Sequence[Mention], frame: Frame) -> list[Said]:
    """The mentions of a text with their stances, what belongs together joined, what is taken back gone."""
    said = [Said(mention, stance) for mention, stance in zip(found, stances(talk, found), strict=True)]
    said = [_turned(each) for each in _corrected(talk, _moved(talk, _had(talk, said, frame)))]
    return _unrepeated(_in_weeks(_joined_up(talk, said)), frame)


def _had(talk: Talk, said: list[Said], frame: Frame) -> list[Said]:
    """ "Can I change Friday", when it is booked for Friday: the day that is to go, and not the one they would like."""
    if frame.booked is None:
        return said
    day = frame.booked.date()
    return [Said(each.mention, Stance.HAD) if _is_to_go(talk, each, day) else each for each in said]


def _is_to_go(talk: Talk, each: Said, day: date) -> bool:
    span = each.mention.days[0] if len(each.mention.days) == 1 else None
    if span is None or each.stance is not Stance.WANTED or each.mention.timed or (span.first, span.last) != (day, day):
        return False
    at = each.mention.i - 1
    while talk.has(at, Kind.ART, Kind.ON) or talk.at(at).text in ("my", "fy", "yr", "y", "apwyntiad", "appointment"):
        at -= 1
    return talk.at(at).text in MOVES


def _moved(talk: Talk, said: list[Said]) -> list[Said]:
    """ "change tues to thurs": not a stretch of days, but what they had and what they want."""
    out: list[Said] = []
    moves_on = False
    for each in said:
        span = each.mention.days[0] if len(each.mention.days) == 1 else None
        moves = any(talk.at(n).text in MOVES for n in range(max(0, each.mention.i - 4), each.mention.i))
        if moves and span and span.why == "from one day to another" and span.first and span.last:
            had, want = (DaySpan(WhenKind.DATE, day, day) for day in (span.first, span.last))
            out.append(Said(replace(each.mention, days=(had,), times=(), parts=()), Stance.HAD))
            out.append(Said(replace(each.mention, days=(want,)), Stance.WANTED))
        else:
            if moves_on and out and each.stance is Stance.WANTED:
                out[-1] = Said(out[-1].mention, Stance.HAD)
            out.append(each)
        after = each.mention.j + (talk.at(each.mention.j).text == "one")
        moves_on = moves and talk.has(after, Kind.FOR, Kind.TO) and each.stance is Stance.WANTED
    return out


def _corrected(talk: Talk, said: list[Said]) -> list[Said]:
    """ "tues no wait weds": what was said before a correction no longer counts."""
    out: list[Said] = []
    for each in said:
        if out and out[-1].stance is Stance.WANTED and each.stance is Stance.WANTED:
            between = {talk.at(n).text for n in range(out[-1].mention.j, each.mention.i)}
            if between & CORRECTIONS and not any(
                talk.has(n, Kind.OR) for n in range(out[-1].mention.j, each.mention.i)
            ):
                out.pop()
        out.append(each)
    return out


def _turned(each: Said) -> Said:
    """ "cant do before 11" leaves after 11; "not after 5" leaves before 5; "away til the 5th" leaves from then on."""
    mention = each.mention
    if each.stance is not Stance.OUT:
        return each
    if any(span.why == "so long from today" for span in mention.days):
        return Said(mention, Stance.IDLE)
    if (
        len(mention.days) == 1
        and not mention.timed
        and mention.days[0].kind is WhenKind.BEFORE
        and mention.days[0].last
    ):
        span = mention.days[0]
        return Said(replace(mention, days=(DaySpan(WhenKind.AFTER, span.last, why="not before a day"),)), Stance.WANTED)
    if len(mention.times) != 1 or mention.parts:
        return each
    time = mention.times[0]
    if time.kind is WhenKind.BEFORE:
        return Said(replace(mention, times=(TimeSpan(WhenKind.AFTER, time.end),)), Stance.WANTED)
    if time.kind is WhenKind.AFTER and not mention.days:
        return Said(replace(mention, times=(TimeSpan(WhenKind.BEFORE, end=time.start),)), Stance.WANTED)
    return each


def _joined_up(talk: Talk, said: list[Said]) -> list[Said]:
    """A day and a time said apart belong together: "thursday is fine, after 2", "2 if its thursday"."""
    out: list[Said] = []
    for each in said:
        last = out[-1] if out else None
        if last and each.stance is Stance.OUT and last.stance is Stance.WANTED:
            each = _ruled_out_there(talk, last, each)
        joined = _join(talk, last, each) if last and last.stance is each.stance is Stance.WANTED else None
        if joined and last and not last.mention.timed or joined and not each.mention.timed:
            out[-1] = Said(joined, Stance.WANTED)
        elif joined:
            out.append(Said(joined, Stance.WANTED))
        else:
            out.append(each)
    timed = any(each.mention.timed and not each.mention.weak and each.stance is Stance.WANTED for each in out)
    return [each for each in out if not (each.mention.weak and timed)]


def _ruled_out_there(talk: Talk, last: Said, each: Said) -> Said:
    """ "friday but not in the morning": a time ruled out right after a day is ruled out on that day."""
    near = last.mention.days and not last.mention.moment and not each.mention.days and each.mention.timed
    if not near or any(talk.has(n, Kind.STOP) for n in range(last.mention.j, each.mention.i)):
        return each
    return Said(replace(each.mention, days=last.mention.days), Stance.OUT)


def _join(talk: Talk, last: Said | None, each: Said) -> Mention | None:
    if last is None or last.mention.moment or each.mention.moment:
        return None
    a, b = last.mention, each.mention
    gap = range(a.j, b.i)
    if len(gap) > 8 or any(talk.has(n, Kind.STOP) for n in gap):
        return None
    either = any(talk.has(n, Kind.OR) for n in gap)
    if a.days and not b.days and (not a.timed or either) and not any(part.today for part in b.parts):
        return replace(b, i=a.i if not a.timed else b.i, days=a.days)
    if a.timed and not a.days and b.days and not b.timed and not either:
        return replace(a, j=b.j, days=b.days)
    return None


def _in_weeks(said: list[Said]) -> list[Said]:
    """ "next week, thurs or fri": weekdays said after a week are that week's, and the week then says no more."""
    out: list[Said] = []
    monday: date | None = None
    for each in said:
        spans = each.mention.days
        week = next((span for span in spans if span.why == "a week" and span.last), None)
        if monday and spans and all(_bare(span) for span in spans):
            days = tuple(_moved_to(span, monday) for span in spans)
            each = Said(replace(each.mention, days=days), each.stance)
            if out and out[-1].stance is each.stance is Stance.WANTED and out[-1].mention.days[-1].why == "a week":
                out.pop()
        monday = week.last - timedelta(days=6) if week and week.last else monday
        out.append(each)
    return out


def _bare(span: DaySpan) -> bool:
    day = span.day
    return (
        span.kind is WhenKind.DATE
        and day is not None
        and day.weekday is not None
        and not day.dated
        and day.loose is None
    )


def _moved_to(span: DaySpan, monday: date) -> DaySpan:
    day = in_week(span.day, monday) if span.day else None
    return replace(span, first=day.date, last=day.date, day=day) if day else span


def _unrepeated(said: list[Said], frame: Frame) -> list[Said]:
    """Drops a weekday that only repeats a date ("the 26th, thats a thurs"), and the booking when only named."""
    out: list[Said] = []
    wanted = [each for each in said if each.stance is Stance.WANTED]
    for each in said:
        repeats = any(_repeats(each.mention, other.mention) for other in wanted if other is not each)
        repeats = repeats or (each.stance is Stance.WANTED and _vaguer(each.mention, wanted))
        booked = len(wanted) > 1 and each.stance is Stance.WANTED and _is_booked(each.mention, frame)
        if not repeats and not booked:
            out.append(each)
    return out


def _vaguer(mention: Mention, wanted: Sequence[Said]) -> bool:
    """A mere part of the day, when an exact time is said elsewhere ("I eat in the afternoon so make it 1")."""
    only_part = bool(mention.parts) and not mention.days and not mention.times and not mention.parts[0].today
    return only_part and any(each.mention.times and each.mention is not mention for each in wanted)


def _repeats(mention: Mention, other: Mention) -> bool:
    if len(mention.days) != 1 or len(other.days) != 1 or mention.timed:
        return False
    here, there = mention.days[0].day, other.days[0].day
    if here is None or there is None or here.dated or here.loose or here.weekday is None or there.date is None:
        return False
    return (there.dated or there.loose is not None) and there.date.weekday() == here.weekday


def _is_booked(mention: Mention, frame: Frame) -> bool:
    if frame.booked is None or mention.moment:
        return False
    when = settle(mention, frame).when
    stamp = f"{frame.booked:%Y-%m-%dT%H:%M}"
    return len(when) == 1 and when[0].end is None and when[0].start in (stamp, stamp[:10], stamp[11:])
