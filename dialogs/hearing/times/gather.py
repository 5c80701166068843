"""What the mentions of a text come to together: options, what is ruled out, what does not exist.

Rule of this file: the last word on a text; each step is small and says what people mean by what it joins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dialogs.hearing.availability import Availability, Certainty
from dialogs.hearing.lexicon.when_polarity import CORRECTIONS, MOVES
from dialogs.hearing.meaning import When, WhenKind
from dialogs.hearing.times.dayspans import DaySpan, in_week
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.polarity import Stance, stances
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.settle import Settled, settle
from dialogs.hearing.times.spans import TimeSpan
from dialogs.hearing.times.tokens import Talk

OPEN_DAYS = 8
"""Days from tomorrow that "any day but friday" is spelt out for."""


@dataclass(frozen=True, slots=True)
class Said:
    """A mention with its stance."""

    mention: Mention
    stance: Stance


def gather(talk: Talk, found: Sequence[Mention], frame: Frame) -> Availability:
    """The availability that a text's mentions come to."""
    said = [Said(mention, stance) for mention, stance in zip(found, stances(talk, found), strict=True)]
    said = [_turned(each, frame) for each in _corrected(talk, _moved(talk, said))]
    said = _unrepeated(_in_weeks(_joined_up(talk, said)), frame)
    wanted = [settle(each.mention, frame) for each in said if each.stance is Stance.WANTED]
    out = [each.mention for each in said if each.stance in (Stance.OUT, Stance.HAD)]
    exclude = tuple(dict.fromkeys(when for mention in out for when in settle(mention, frame).when))
    opened = _opens(talk, said)
    when = tuple(dict.fromkeys(when for each in wanted for when in each.when))
    if out and (opened or _overlap(when, exclude)):
        when, exclude = _spelt_out(when, exclude, out, frame)
    when = _allowed(when, exclude)
    return Availability(
        when=when,
        exclude=exclude,
        others=tuple(other for each in wanted for other in each.others if other not in exclude),
        impossible=tuple(_impossible(talk, said, frame)),
        certainty=_certainty(talk, when, wanted),
        any_of=len(when) > 1,
        open=opened,
        spans=tuple((talk.at(m.i).start, talk.at(m.j - 1).end) for m in found),
        why=tuple(_why(said)),
    )


def _moved(talk: Talk, said: list[Said]) -> list[Said]:
    """"change tues to thurs": not a stretch of days, but what they had and what they want."""
    out: list[Said] = []
    for each in said:
        span = each.mention.days[0] if len(each.mention.days) == 1 else None
        moves = any(talk.at(n).text in MOVES for n in range(max(0, each.mention.i - 4), each.mention.i))
        if moves and span and span.why == "from one day to another" and span.first and span.last:
            had, want = (DaySpan(WhenKind.DATE, day, day) for day in (span.first, span.last))
            out.append(Said(replace(each.mention, days=(had,), times=(), parts=()), Stance.HAD))
            out.append(Said(replace(each.mention, days=(want,)), Stance.WANTED))
        else:
            out.append(each)
    return out


def _corrected(talk: Talk, said: list[Said]) -> list[Said]:
    """"tues no wait weds": what was said before a correction no longer counts."""
    out: list[Said] = []
    for each in said:
        if out and out[-1].stance is Stance.WANTED and each.stance is Stance.WANTED:
            between = {talk.at(n).text for n in range(out[-1].mention.j, each.mention.i)}
            if between & CORRECTIONS and not any(talk.has(n, Kind.OR) for n in range(out[-1].mention.j, each.mention.i)):
                out.pop()
        out.append(each)
    return out


def _turned(each: Said, frame: Frame) -> Said:
    """"cant do before 11" leaves after 11; "not after 5" leaves before 5; "away til the 5th" leaves from then on."""
    mention = each.mention
    if each.stance is not Stance.OUT:
        return each
    if len(mention.days) == 1 and not mention.timed and mention.days[0].kind is WhenKind.BEFORE and mention.days[0].last:
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
        joined = _join(talk, last, each) if last and last.stance is each.stance is Stance.WANTED else None
        if joined and last and not last.mention.timed or joined and not each.mention.timed:
            out[-1] = Said(joined, Stance.WANTED)
        elif joined:
            out.append(Said(joined, Stance.WANTED))
        else:
            out.append(each)
    timed = any(each.mention.timed and not each.mention.weak and each.stance is Stance.WANTED for each in out)
    return [each for each in out if not (each.mention.weak and timed)]


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
    """"next week, thurs or fri": weekdays said after a week are that week's, and the week then says no more."""
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
    return span.kind is WhenKind.DATE and day is not None and day.weekday is not None and not day.dated and day.loose is None


def _moved_to(span: DaySpan, monday: date) -> DaySpan:
    day = in_week(span.day, monday) if span.day else None
    return replace(span, first=day.date, last=day.date, day=day) if day else span


def _unrepeated(said: list[Said], frame: Frame) -> list[Said]:
    """Drops a weekday that only repeats a date ("the 26th, thats a thurs yeah?"), and the booking when it is only named."""
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
    return len(when) == 1 and when[0].end is None and when[0].start in (stamp, stamp[:10])


def _allowed(when: tuple[When, ...], exclude: tuple[When, ...]) -> tuple[When, ...]:
    """Readings on a day, or at a time, that is itself ruled out are not available."""
    ruled = {each.start for each in exclude if each.kind in (WhenKind.DATE, WhenKind.DATETIME, WhenKind.TIME)}
    return tuple(each for each in when if each.start is None or (each.start not in ruled and each.start[:10] not in ruled))


def _overlap(when: tuple[When, ...], exclude: tuple[When, ...]) -> bool:
    """Whether a day ruled out lies within days wanted ("next week but not monday")."""
    ruled = {each.start for each in exclude if each.kind is WhenKind.DATE and each.start}
    return any(_is_stretch(w) and any(w.start <= day <= w.end for day in ruled if day) for w in when if w.start and w.end)


def _is_stretch(when: When) -> bool:
    return when.kind is WhenKind.RANGE and when.start is not None and len(when.start) == 10


def _opens(talk: Talk, said: Sequence[Said]) -> bool:
    """"any day but fri", "whenever": whether any day was offered, and not "cant do any day"."""
    for n, token in enumerate(talk.tokens):
        if Kind.ANY in token.senses and Kind.NOT not in talk.at(n - 1).senses:
            return True
        if Kind.EXCEPT in token.senses and any(each.stance is Stance.OUT for each in said):
            return True
    return False


def _spelt_out(
    when: tuple[When, ...], exclude: tuple[When, ...], out: Sequence[Mention], frame: Frame
) -> tuple[tuple[When, ...], tuple[When, ...]]:
    """"Any day but fri": the weekdays soon after, less what is ruled out; "any day next week but fri": those of it."""
    again = tuple(_week_later(w) for mention in out for w in settle(mention, frame).when if _recurs(mention) and w.kind is WhenKind.DATE)
    exclude = tuple(dict.fromkeys((*exclude, *again)))
    stretches = [w for w in when if _is_stretch(w)]
    if stretches:
        days = [day for w in stretches for day in _weekdays(date.fromisoformat(w.start or ""), date.fromisoformat(w.end or ""))]
    elif any(w.start and len(w.start) >= 10 for w in when):
        return when, exclude
    elif exclude and all(w.start is None or len(w.start) == 5 for w in exclude):
        return when or tuple(_rest_of_day(exclude)), exclude
    else:
        days = list(_weekdays(frame.today + timedelta(days=1), frame.today + timedelta(days=OPEN_DAYS + 1)))
    ruled = {w.start for w in exclude if w.kind is WhenKind.DATE}
    spans = [(w.start, w.end) for w in exclude if w.kind is WhenKind.RANGE and w.start and w.end and len(w.start) == 10]
    kept = [d for d in days if d not in ruled and not any(a <= d <= b for a, b in spans if a and b)]
    timed = [w for w in when if w not in stretches]
    return tuple(_on(day, w) for day in kept for w in timed or [When(WhenKind.DATE)]), exclude


def _rest_of_day(exclude: tuple[When, ...]) -> Iterator[When]:
    """"Anything but mornings" leaves after twelve; "any time but the afternoon" leaves before it."""
    for each in exclude:
        if each.kind is WhenKind.RANGE and each.start and each.end:
            yield When(WhenKind.AFTER, each.end) if each.start < "12:00" else When(WhenKind.BEFORE, end=each.start)


def _recurs(mention: Mention) -> bool:
    return any(span.day is not None and span.day.weekday is not None and not span.day.dated for span in mention.days)


def _week_later(when: When) -> When:
    return replace(when, start=(date.fromisoformat(when.start or "") + timedelta(days=7)).isoformat())


def _weekdays(first: date, last: date) -> Iterator[str]:
    for n in range(min((last - first).days + 1, 31)):
        day = first + timedelta(days=n)
        if day.weekday() < 5:
            yield day.isoformat()


def _on(day: str, when: When) -> When:
    """A time of day on a date."""
    if when.kind is WhenKind.DATE:
        return When(WhenKind.DATE, day)
    kind = WhenKind.DATETIME if when.kind is WhenKind.TIME else when.kind
    return When(kind, when.start and f"{day}T{when.start}", when.end and f"{day}T{when.end}")


def _impossible(talk: Talk, said: Sequence[Said], frame: Frame) -> Iterator[str]:
    for each in said:
        if not each.mention.moment and settle(each.mention, frame).impossible:
            yield talk.text[talk.at(each.mention.i).start : talk.at(each.mention.j - 1).end]


def _certainty(talk: Talk, when: tuple[When, ...], wanted: Sequence[Settled]) -> Certainty:
    if not when:
        return Certainty.NOTHING
    if any(each.others for each in wanted):
        return Certainty.UNSURE
    guessed = any(each.assumed for each in wanted) or any(token.mended for token in talk.tokens)
    return Certainty.LIKELY if guessed else Certainty.CLEAR


def _why(said: Sequence[Said]) -> Iterator[str]:
    for each in said:
        rules = [span.why for span in each.mention.days if span.why]
        yield f"{each.stance}: {', '.join(rules) or 'a time of day'}"
