"""Whether a decision that was read bears on our question at all, or is ordinary talk that sounds like one.

Rule of this file: it adds up the points of `lexicon/bearing.py` for one decision and its clause; it never makes a
decision, it only doubts one. What it doubts goes to a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.hearing.fitting import is_booked
from dialogs.hearing.lexicon import bearing
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.meaning import Asked
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import question, subject, turn
from dialogs.hearing.verdict import Verdict

_ABOUT_COMING = frozenset(Asked) - {Asked.NOTHING, Asked.CHECK_IN, Asked.SCALE}


def bears(verdict: Verdict, found: Sequence[str]) -> bool:
    """Is the decision about what we asked, going by the signs found?"""
    return verdict.sure or not found or sum(bearing.POINTS[name] for name in found) >= bearing.ENOUGH


def signs(reading: Reading, verdict: Verdict) -> tuple[str, ...]:
    """The names of what speaks for and against, each as often as it counts; none when nothing is to be doubted."""
    if verdict.intent.value not in bearing.GROUNDS:
        return ()
    ground = _ground(reading, verdict)
    clause = ground.clause if ground else _first(reading)
    found = (*_for(reading, ground, clause), *_against(reading, ground, clause), *_around(reading, clause))
    return tuple(
        name for name in dict.fromkeys(found) for _ in range(min(found.count(name), bearing.MOST.get(name, 9)))
    )


def _ground(reading: Reading, verdict: Verdict) -> Sign | None:
    """The sign that the decision rests on: the plainest, and of those the one with the least beside it."""
    names = bearing.GROUNDS[verdict.intent.value]
    found = reading.all(*names)
    return min(
        found, key=lambda s: (s.name not in bearing.PLAIN, len(_unread(reading, s.clause)), s.start), default=None
    )


def _first(reading: Reading) -> int:
    return reading.words[0].clause if reading.words else 0


def _for(reading: Reading, ground: Sign | None, clause: int) -> Iterator[str]:
    if clause <= _opening(reading):
        yield "opens"
    if ground and ground.name in bearing.PLAIN:
        yield "plain"
    if not _unread(reading, clause):
        yield "whole"
    if any(word.text in bearing.OURS for word in reading.words):
        yield "ours"
    if reading.booked and reading.times.when and is_booked(reading):
        yield "booked"
    first = any(s.start <= 2 for s in reading.all("no", "undo", "disagree"))
    if reading.times.when and (first or reading.begin):
        yield "corrects"
    if (reading.late is not None and reading.has("late", "way")) or reading.has("past"):
        yield "minutes"


def _opening(reading: Reading) -> int:
    """The first clause that says more than a greeting or thanks."""
    greeted = {s.clause for s in reading.all("greet", "thanks", "ok", "yes", "no") if not reading.unread({s.clause})}
    return next(
        (w.clause for w in reading.words if w.clause not in greeted), reading.words[-1].clause if reading.words else 0
    )


def _against(reading: Reading, ground: Sign | None, clause: int) -> Iterator[str]:
    if ground and said_of_another(reading, ground):
        yield "object"
    if ground and ground.name == "coming" and not reading.times.when and not reading.has("yes", "ok"):
        yield "loose"
    if ground and _is_theirs(reading, ground):
        yield "subject"
    if _inquires(reading, clause):
        yield "inquires"
    if any(word.text in bearing.PAST for word in reading.words if word.clause == clause) and not reading.has("if"):
        yield "past"
    yield from ["crowded"] * (len(_unread(reading, clause, turn(reading, ground) if ground else 0)) // 2)


def _inquires(reading: Reading, clause: int) -> bool:
    """Does the clause open as a question about something nobody read ("when do my tyres need changing")?"""
    opening = next((sign for sign in reading.signs if sign.clause == clause), None)
    if opening is None or opening.name not in ("ask", "when", "where", "who"):
        return False
    return opening.words.split()[0] not in bearing.REQUESTS and bool(_unread(reading, clause))


def _is_theirs(reading: Reading, ground: Sign) -> bool:
    if reading.has("relative") or "me" in ground.words.split():
        return False
    return subject(reading, ground) in bearing.OTHERS


def _around(reading: Reading, clause: int) -> Iterator[str]:
    elsewhere = sum(word.text in bearing.ELSEWHERE for word in reading.words[: question(reading)])
    yield from ["elsewhere"] * elsewhere
    yield from ["friendly"] * len(reading.aside("friendly"))
    said = {word.clause for word in reading.words} - {clause} - reading.asks
    yield from ["aside"] * (len([w for c in said for w in _unread(reading, c)]) // 4)
    if reading.asked not in _ABOUT_COMING and not reading.has("late", "way"):
        yield "unasked"


def _unread(reading: Reading, clause: int, start: int = 0) -> list[str]:
    unread = reading.unread({clause}, start=start, end=question(reading))
    return [word for word in unread if word not in bearing.OURS and not word.isdigit()]


def said_of_another(reading: Reading, ground: Sign) -> bool:
    """Is a sign said of what follows it at once ("late goal"), or of what is to be changed ("change my oil")?"""
    moves = ground.name in ("move", "call")
    if ground.name not in bearing.TRANSITIVE or ground.words.split()[-1] in bearing.ENDED:
        return False
    if ground.name == "late" and ground.words.split()[-1] != "late":
        return False
    if ground.name == "move" and reading.times.when:
        return False
    if ground.name == "call" and {"me", "us", "fi"}.intersection(ground.words.split()):
        return False
    passed = FILLER | bearing.LEADS if moves else FILLER | bearing.VERBAL
    for at in range(ground.end, reading.pause(ground.end)):
        text = reading.words[at].text
        if reading.words[at].clause != ground.clause or at in reading.timed:
            return False
        if text not in passed:
            return text not in bearing.OURS | bearing.SOFT and bool(reading.unread(start=at, end=at + 1))
    return False
