"""Whether a decision that was read bears on our question at all, or is ordinary talk that sounds like one.

Rule of this file: it adds up the points of `lexicon/bearing.py` for one decision and its clause; it never makes a
decision, it only doubts one. What it doubts goes to a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogs.hearing import company
from dialogs.hearing.fitting import is_booked
from dialogs.hearing.lexicon import bearing
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import question, subject, turn
from dialogs.hearing.verdict import Verdict

_ABOUT_COMING = frozenset(Asked) - {Asked.NOTHING, Asked.CHECK_IN, Asked.SCALE}


def bears(verdict: Verdict, found: Sequence[str]) -> bool:
    """Is the decision about what we asked, going by the signs found?"""
    enough = bearing.ENOUGH_FOR.get(verdict.intent.value, bearing.ENOUGH)
    return verdict.sure or not found or sum(bearing.POINTS[name] for name in found) >= enough


@dataclass(frozen=True, slots=True)
class Ground:
    """What a decision rests on: its sign, the sign's clause, and the stretch there from the last turn to the next."""

    sign: Sign | None
    clause: int
    start: int
    stop: int
    end: int


def signs(reading: Reading, verdict: Verdict) -> tuple[str, ...]:
    """The names of what speaks for and against, each as often as it counts; none when nothing is to be doubted."""
    if verdict.intent.value not in bearing.GROUNDS or not reading.words:
        return ()
    ground = _ground(reading, verdict)
    found = (*_for(reading, ground), *_against(reading, ground), *_around(reading, ground))
    if verdict.intent is Intent.CONFIRM:
        found = (*(name for name in found if name not in bearing.NOT_OF_A_YES), *company.beside(reading, ground.sign))
    elif verdict.intent is Intent.RESCHEDULE and not _requests(ground.sign):
        found = (*found, *["personal"] * company.is_personal(reading))
    counted = {name: min(found.count(name), bearing.MOST.get(name, len(found))) for name in found}
    return tuple(name for name, count in counted.items() for _ in range(count))


def _requests(sign: Sign | None) -> bool:
    return sign is not None and sign.words.split()[0] in bearing.REQUESTS


def _ground(reading: Reading, verdict: Verdict) -> Ground:
    """The plainest sign of those an intent can rest on, and of those the one with the least beside it."""
    found = reading.all(*bearing.GROUNDS[verdict.intent.value])
    sign = min(
        found,
        key=lambda s: (s.name not in bearing.PLAIN, s.name == "yes_i", len(_loose(reading, s.clause)), s.start),
        default=None,
    )
    asked = question(reading)
    end = len(reading.words) if asked is None or (sign and asked <= sign.start) else asked
    if sign is None:
        return Ground(None, reading.words[0].clause, 0, end, end)
    return Ground(sign, sign.clause, turn(reading, sign), min(reading.pause(sign.end), end), end)


def _for(reading: Reading, ground: Ground) -> Iterator[str]:
    if ground.clause <= _opening(reading):
        yield "opens"
    booked = bool(reading.booked and reading.times.when and is_booked(reading))
    if ground.sign and (ground.sign.name in bearing.PLAIN or (booked and ground.sign.name == "coming")):
        yield "plain"
    if not _loose(reading, ground.clause, 0, ground.end):
        yield "whole"
    if any(word.text in bearing.OURS for word in reading.words):
        yield "ours"
    if booked:
        yield "booked"
    first = any(sign.start <= 2 for sign in reading.all("no", "undo", "disagree"))
    if reading.times.when and (first or reading.begin):
        yield "corrects"
    if (reading.late is not None and reading.has("late", "way")) or reading.has("past"):
        yield "minutes"


def _opening(reading: Reading) -> int:
    """The first clause that says more than a greeting or thanks."""
    greeted = {s.clause for s in reading.all("greet", "thanks", "ok", "yes", "no") if not reading.unread({s.clause})}
    return next((word.clause for word in reading.words if word.clause not in greeted), reading.words[-1].clause)


def _against(reading: Reading, ground: Ground) -> Iterator[str]:
    if ground.sign:
        yield from _about_sign(reading, ground.sign)
    if _inquires(reading, ground.clause):
        yield "inquires"
    told = [word for word in reading.words[ground.start : ground.stop] if word.clause == ground.clause]
    if any(word.text in bearing.PAST for word in told) and not reading.has("if"):
        yield "past"
    yield from ["crowded"] * (len(_loose(reading, ground.clause, ground.start, ground.stop)) // 2)


def _about_sign(reading: Reading, sign: Sign) -> Iterator[str]:
    if said_of_another(reading, sign):
        yield "object"
    if sign.name == "coming" and not (reading.times.when or reading.has("yes", "ok") or _is_all(reading, sign)):
        yield "loose"
    ours = reading.has("relative") or "me" in sign.words.split()
    if not ours and (subject(reading, sign) in bearing.OTHERS or _for_others(reading, sign)):
        yield "subject"


def _is_all(reading: Reading, sign: Sign) -> bool:
    """Is the sign the entire text ("can't wait")?"""
    around = (*reading.words[: sign.start], *reading.words[sign.end :])
    return all(word.text in FILLER for word in around)


def _for_others(reading: Reading, sign: Sign) -> bool:
    """ "See whether they are free for an earlier one": another time, and not for the sender."""
    begins = turn(reading, sign)
    told = [w.text for w in reading.words[begins : sign.start] if w.clause == sign.clause]
    return sign.name == "move" and not bearing.OTHERS.isdisjoint(told) and "i" not in told


def _inquires(reading: Reading, clause: int) -> bool:
    """Does the clause open as a question about something nobody read ("when do my tyres need changing")?"""
    opening = next((sign for sign in reading.signs if sign.clause == clause), None)
    if opening is None or opening.name not in ("ask", "when", "where", "who"):
        return False
    if reading.before(opening) in bearing.TELLERS:
        return False
    return opening.words.split()[0] not in bearing.REQUESTS and bool(_loose(reading, clause))


def _around(reading: Reading, ground: Ground) -> Iterator[str]:
    yield from ["elsewhere"] * sum(word.text in bearing.ELSEWHERE for word in reading.words[: ground.end])
    yield from ["friendly"] * len(reading.aside("friendly"))
    beside = [w for c in {w.clause for w in reading.words} - {ground.clause} - reading.asks for w in _loose(reading, c)]
    beyond = _loose(reading, ground.clause, ground.stop, ground.end)
    yield from ["aside"] * (len(beside + beyond) // 4)
    if reading.asked not in _ABOUT_COMING and not reading.has("late", "way"):
        yield "unasked"


def _loose(reading: Reading, clause: int, start: int = 0, end: int | None = None) -> list[str]:
    """Words of a clause that nobody read, that have nothing to do with appointments, and are no figures."""
    unread = reading.unread({clause}, start=start, end=end)
    return [word for word in unread if word not in bearing.OURS and not word.isdigit() and word[0] != ":"]


def said_of_another(reading: Reading, sign: Sign) -> bool:
    """Is a sign said of what follows it at once ("late goal"), or of what is to be changed ("change my oil")?"""
    words = sign.words.split()
    travels = sign.name == "way" and words[-1] in bearing.RIDES | {"leave", "in"}
    ended = words[-1] in bearing.ENDED and not travels
    if (sign.name not in bearing.TRANSITIVE and not travels) or ended or _is_settled(reading, sign, words):
        return False
    if words == ["late"] and sign.start and reading.words[sign.start - 1].text in bearing.LEADS:
        return True
    passed = FILLER | (bearing.LEADS if sign.name in ("move", "call", "propose") else bearing.VERBAL)
    for at in range(sign.end, reading.pause(sign.end)):
        text = reading.words[at].text
        if text.startswith(":"):
            continue
        if reading.words[at].clause != sign.clause or at in reading.timed:
            return False
        if text not in passed:
            known = bearing.SOFT if sign.name == "no" else bearing.OURS | bearing.SOFT
            return text not in known and not text.isdigit() and bool(reading.unread(start=at, end=at + 1))
    return False


def _is_settled(reading: Reading, sign: Sign, words: Sequence[str]) -> bool:
    """Does something else say already what it is of: a time to move to, me who is to be rung, what I am late with?"""
    if sign.name == "move":
        return bool(reading.times.when) or words[-1] in bearing.IT
    if sign.name == "cannot":
        return words[-2:] == ["make", "it"]
    if sign.name == "call":
        return bool({"me", "us", "fi"}.intersection(words))
    if sign.name in bearing.LAST_WORDS:
        return words[-1] not in bearing.LAST_WORDS[sign.name]
    return False
