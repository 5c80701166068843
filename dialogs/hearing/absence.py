"""When staff say that they will not be at work: on which days, until when, or from when they are back.

Rule of this file: it must be plain that it is their own absence, and which days it is; what is half said is `unsure`
and is asked about once. A bare "off sick" is of today; "until Thursday" is back on Thursday.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dialogs.hearing.lexicon import absence as words
from dialogs.hearing.meaning import Intent, Item, Meaning, When, WhenKind
from dialogs.hearing.round_whom import listed
from dialogs.hearing.when import read
from dialogs.hours import day_of

OFF, BACK, UNSURE, UNDO, DAYS, FOR = "off", "back", "unsure", "undo", "days", "for"
"""What was said: days off, the day they are back, that it is not known, that it was wrong; and, as an answer alone,
days, or a length (as the item's note, in weekdays or weeks)."""
LONGEST = timedelta(days=92)
_A_DAY = len("2026-11-25")
_WEEKEND = 5


def _any(text: str) -> str:
    return "(?:" + "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in listed(text)) + r")(?!\w)"


_ILL = rf"(?:(?<=im )|(?<=am )|(?<=feeling ))ill(?!\w)|ill(?=$|\s+{_any(words.ILL)})"
_SAID = {
    "SICK": re.compile(rf"(?<!\w)(?:{_any(words.SICK)}|{_ILL})"),
    "LEAVE": re.compile(rf"(?<!\w){_any(words.LEAVE)}"),
    "OFF": re.compile(rf"(?<!\w){_any(words.OFF)}"),
}
_TAKEN = re.compile(r"(?<!\w)(?:having|have|got|booked|taking)\s+(?P<what>(?:\w+\s+){1,5})off(?!\w)")
_BACK = re.compile(rf"(?<!\w){_any(words.BACK)}")
_MYSELF = re.compile(rf"(?:^|(?<=\W)){_any(words.MYSELF)}\s*$")
_BEFORE = re.compile(rf"(?:(?:(?:its|it\s+is|this\s+is)\s+)?\w+\s+here\s+|its\s+\w+\s+|{_any(words.BEFORE)}\W*)*")
_NOT_THAT = re.compile(rf"(?<!\w){_any(words.NOT_THAT)}")
_SOMEBODY = re.compile(rf"(?<!\w){_any(words.OF_SOMEBODY)}")
_UNSURE = re.compile(rf"(?<!\w){_any(words.UNSURE)}")
_BUT = re.compile(rf"(?<!\w){_any(words.BUT)}")
_LENGTH = re.compile(
    rf"(?:(?:for|am|another|next)\s+)?(?<!\w)(?P<n>\d{{1,2}}|{'|'.join(n for n in words.NUMBERS if n)})?\s*(?:of\s+)?"
    rf"(?:(?P<days>{_any(words.DAYS)})|(?P<weeks>{_any(words.WEEKS)})|(?P<fortnight>{_any(words.FORTNIGHT)}))"
)
_FOR = re.compile(r"(?:^|\s)(?:for|am|another)\s")
_WEEK_END = re.compile(r"(?:un)?til+\s+(?:the\s+)?end of (?:the |this )?week|(?:all|this|rest of the|whole) week")
_UNDO, _TODAY_ONLY = re.compile(_any(words.UNDO)), re.compile(_any(words.TODAY_ONLY))


@dataclass(frozen=True, slots=True)
class _Days:
    """The days in a stretch of text; `until` is the day on which they are back; whether the end, or all, is asked."""

    days: tuple[date, ...] = ()
    until: date | None = None
    open: bool = False
    is_plain: bool = True


def heard(text: str, now: datetime) -> Meaning | None:
    """What a text from staff says of their own absence; None when it says nothing plain of it."""
    said = _plain(text)
    if _UNDO.fullmatch(said):
        return _meant(UNDO)
    if _NOT_THAT.search(said) or text.rstrip().endswith("?"):
        return None
    kind, before, after = _found(said)
    back = _back(after, now, alone=kind is None)
    if kind is None:
        return _meant(BACK, (back,)) if back else None
    today = day_of(now)
    found = _days(after, today, now)
    found = _days(f"{before} {after}", today, now) if found == _Days() else found
    return _absent(kind, found, back, after, today) if found.is_plain else None


def _absent(kind: str, found: _Days, back: date | None, after: str, today: date) -> Meaning | None:
    """Words of an absence, with the days beside them."""
    if _BUT.search(after) and not found.open:
        return _meant(UNSURE)
    if back or found.until:
        return _until(found.days[0] if found.days else today, back or found.until or today)
    if found.open or (kind == "LEAVE" and not found.days):
        return _meant(UNSURE, found.days[:1])
    if not found.days and kind == "OFF":
        return None
    return _meant(OFF, found.days or (today,))


def answered(text: str, now: datetime) -> Meaning | None:
    """As `heard`; and as the answer to when they are off or back, bare days or a bare length."""
    whole, said = heard(text, now), _plain(text)
    if whole is not None:
        return whole
    if _TODAY_ONLY.fullmatch(said):
        return _meant(OFF, (day_of(now),))
    length = _LENGTH.fullmatch(said)
    if length is not None:
        return _meant(FOR, note=_note(length))
    found = _days(said, day_of(now), now)
    if found.open or not found.is_plain:
        return _meant(UNSURE) if found.open else None
    days = (found.until,) if found.until else found.days
    return _meant(BACK if found.until else DAYS, days) if days else None


def spell(start: date, note: str) -> tuple[date, ...]:
    """Every day of a length from a day on: "2w" is two weeks, "3d" is three weekdays."""
    amount, found, day = int(note[:-1]), [start], start
    if note.endswith("w"):
        return tuple(start + timedelta(days=n) for n in range(7 * amount))
    while sum(each.weekday() < _WEEKEND for each in found) < amount:
        day += timedelta(days=1)
        found.append(day)
    return tuple(found)


def _plain(text: str) -> str:
    said = text.lower().replace("’", "'").replace("i'll", "i will").replace("'n ", "n ").replace("'", "")
    said = re.sub(r"\ba/l\b", "annual leave", said).replace("â", "a").replace("ô", "o").replace("ŵ", "w")
    return re.sub(r"[^\w/:&+-]+", " ", said).strip()


def _found(said: str) -> tuple[str | None, str, str]:
    """Which words of an absence, and the text before and after them; none where it may be somebody else's."""
    taken = _TAKEN.search(said)
    for name, match in [(name, kind.search(said)) for name, kind in _SAID.items()]:
        if match is not None and _is_their_own(said, match.start()):
            return name, _MYSELF.sub("", said[: match.start()]), said[match.end() :]
    if taken is not None and _is_their_own(said, taken.start()):
        return "OFF", "", f"{taken['what']} {said[taken.end() :]}"
    return None, "", said


def _is_their_own(said: str, start: int) -> bool:
    if _MYSELF.search(said[:start]):
        return True
    return _BEFORE.fullmatch(said[:start]) is not None and not _SOMEBODY.search(said)


def _back(said: str, now: datetime, *, alone: bool) -> date | None:
    """The day they are back. Alone it must begin what they say of themselves, and may be today."""
    match = _BACK.search(said)
    if match is None or (alone and not _is_their_own(said, match.start())):
        return None
    found = _days(said[match.end() :], day_of(now), now)
    if alone and not said[match.end() :].strip():
        return day_of(now)
    return found.days[0] if len(found.days) == 1 and not found.open else None


def _until(start: date, back: date) -> Meaning | None:
    days = tuple(start + timedelta(days=n) for n in range((back - start).days))
    return _meant(OFF, days) if days and len(days) <= LONGEST.days else None


def _days(said: str, today: date, now: datetime) -> _Days:
    """The days in what is left once the words of an absence are gone."""
    stretch = _BACK.split(said)[0]
    length = _LENGTH.search(stretch) if _FOR.search(stretch) else None
    if _UNSURE.search(stretch):
        return _Days(_dates(read(_UNSURE.sub(" ", stretch), now).when, today)[:1] or (today,), open=True)
    if _WEEK_END.search(stretch):
        friday = today + timedelta(days=max(0, 4 - today.weekday()))
        return _Days(tuple(today + timedelta(days=n) for n in range((friday - today).days + 1)))
    first = read(stretch[: length.start()] if length else stretch, now)
    days = _dates(first.when, today)
    if length is not None:
        return _Days(spell(days[0] if days else today, _note(length)))
    return _bounded(first.when, days, first.impossible, _dates(first.exclude, today))


def _bounded(
    when: tuple[When, ...], days: tuple[date, ...], impossible: tuple[str, ...], but: tuple[date, ...]
) -> _Days:
    before = [each.end for each in when if each.kind is WhenKind.BEFORE and each.end]
    after = [each for each in when if each.kind is WhenKind.AFTER and len(each.start or "") == _A_DAY]
    clocks = [each for each in when if each.kind is WhenKind.TIME or len(each.end or each.start or "") < _A_DAY]
    if before and len(before[0]) >= _A_DAY:
        return _Days(days, date.fromisoformat(before[0][:_A_DAY]))
    a_part = [each for each in clocks if each.kind is WhenKind.RANGE]
    plain = not before and len(clocks) == len(a_part)
    kept = () if impossible else tuple(day for day in days if day not in but)
    return _Days(kept, open=bool(after or impossible), is_plain=plain)


def _dates(when: tuple[When, ...], today: date) -> tuple[date, ...]:
    """Every day that is named, none that has passed, in order; a part of a day is the day."""
    found: set[date] = set()
    for each in when:
        first, last = each.start or "", each.end or each.start or ""
        if each.kind is WhenKind.BEFORE:
            continue
        if len(first) < _A_DAY:
            found |= {today} if each.kind is WhenKind.RANGE else set()
            continue
        start, end = date.fromisoformat(first[:_A_DAY]), date.fromisoformat((last or first)[:_A_DAY])
        found |= {start + timedelta(days=n) for n in range(min((end - start).days, LONGEST.days) + 1)}
    return tuple(sorted(day for day in found if day >= today))


def _note(length: re.Match[str]) -> str:
    amount = length["n"] or ""
    number = int(amount) if amount.isdigit() else words.NUMBERS[amount]
    return f"{number * 2}w" if length["fortnight"] else f"{number}w" if length["weeks"] else f"{number}d"


def _meant(said: str, days: tuple[date, ...] = (), note: str = "") -> Meaning:
    when = tuple(When(WhenKind.DATE, day.isoformat()) for day in days)
    return Meaning(Intent.DECLINE, when=when, items=(Item(0, said, note),), why=("an absence of their own",))
