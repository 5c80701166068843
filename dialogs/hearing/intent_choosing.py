"""Rules for picking: a slot that was offered, a number on a scale, an answer to "how are you?".

Rule of this file: a digit counts only when it stands for itself ("not ate in 3 days" picks nothing).
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.hearing.fitting import all_fit, first_fitting
from dialogs.hearing.lexicon import choosing
from dialogs.hearing.lexicon.bearing import LEADS
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.stances import Stance, stances
from dialogs.hearing.verdict import Verdict

_PICKS = {"pick_1": 1, "pick_2": 2, "pick_3": 3}
_MOODS = {"mood_1": 1, "mood_2": 2, "mood_3": 3, "mood_tired": 3}
_NUMBERS = {"1": 1, "2": 2, "3": 3, "one": 1, "two": 2, "three": 3, "un": 1, "dau": 2, "tri": 3}
_OWN = frozenset(["i", "am", "me", "my", "feel", "feeling", "been", "dwi", "fi", "teimlo"])
NEAR = 2
"""More unread words than this beside a day, with no word of choosing, and it is somebody's plan for that day."""
FAR = 12
"""More unread words than this beside a number, and the text is about something else."""
_ELSEWHERE = ("call", "stop_texts", "when", "where", "who", "wrong_person", "new_number", "opt_in", "attend")


def chosen(reading: Reading) -> Verdict | None:
    """Picks an option of the question on the floor, when that question has options."""
    if reading.asked is Asked.OFFER_SLOTS:
        return _slot(reading)
    if reading.asked is Asked.CHECK_IN:
        return _mood(reading)
    return _scale(reading) if reading.asked is Asked.SCALE else None


def numbered(reading: Reading) -> dict[int, int]:
    """The numbers one to three that stand for themselves, each by its place."""
    found = {}
    for place, word in enumerate(reading.words):
        after = reading.words[place + 1].text if place + 1 < len(reading.words) else ""
        before = reading.words[place - 1].text if place and reading.pause(place) != place else ""
        bare = word.text.isdigit() or _alone(reading, place)
        opens = place == 0 and reading.asked is Asked.CHECK_IN
        if place < reading.begin or (word.text.isdigit() and not opens and _counts(reading, place)):
            continue
        counted = after in choosing.UNITS or before in choosing.BEFORE_COUNTS
        counted = counted or (word.text == "un" and before in ("y", "yr", "pa", "dim", "unrhyw"))
        if word.text in _NUMBERS and bare and not counted and place not in reading.timed:
            found[place] = _NUMBERS[word.text]
    return found


def picked(reading: Reading) -> tuple[list[int], list[int]]:
    """The numbers taken, or else named, in order (those after a "but" when there are any); and those refused."""
    places = numbered(reading)
    said = stances(reading, places)
    turns = reading.all("but")
    later = {number for place, number in places.items() if turns and place >= turns[-1].end}
    for wanted in (Stance.TAKEN, Stance.NAMED):
        numbers = [number for number, stance in said.items() if stance is wanted]
        if numbers:
            return [number for number in numbers if number in later] or numbers, _refused(said)
    return [], _refused(said)


def _refused(said: dict[int, Stance]) -> list[int]:
    return [number for number, stance in said.items() if stance is Stance.REFUSED]


def _alone(reading: Reading, place: int) -> bool:
    """A number in letters counts when nothing else in its clause is left to say."""
    return len(reading.unread({reading.words[place].clause})) <= len(reading.unread(start=place, end=place + 1))


def _by_place(reading: Reading, sign: Sign) -> bool:
    """Is it a place in the list ("the last one")? A bare figure has been read already."""
    return (
        not {"1", "2", "3"} & set(sign.words.split())
        and sign.words not in ("un", "yr un", "y un")
        and reading.before(sign) not in ("not", "except", "after", "which", "what", "pa")
        and not reading.is_past(sign)
    )


def _counts(reading: Reading, place: int) -> bool:
    """Is the number followed at once by something unread, as in "2 large kebabs"?"""
    words = reading.words
    following = place + 1 < len(words) and words[place + 1].clause == words[place].clause
    return following and bool(reading.unread(start=place + 1, end=place + 2))


def _slot(reading: Reading) -> Verdict | None:
    if reading.has("none_of", "refuse", "if", "hold", "away"):
        return None
    numbers, refused = picked(reading)
    if reading.has("when", "where") and not numbers:
        return None
    if not numbers and len(refused) >= (len(reading.offered) or 3):
        return Verdict(Intent.RESCHEDULE, "none of the numbers", sure=True)
    return _by_time(reading, refused) or (None if reading.times.when else _by_number(reading, numbers, refused))


def _by_time(reading: Reading, refused: Sequence[int]) -> Verdict | None:
    """The slot at the day or time that was named."""
    slot = reading.times.slot or (first_fitting(reading) if _any_will_do(reading) or all_fit(reading) else None)
    if slot is None or slot in refused or reading.has("shift") or _is_a_plan(reading):
        return None
    if reading.has("but") and _but_another(reading) and not reading.times.when:
        return None
    if _keeps_the_day(reading):
        return Verdict(Intent.RESCHEDULE, "the day that is booked, and that may be as it was", sure=True)
    return Verdict(Intent.CHOOSE, "the slot at that time", choice=slot)


def _keeps_the_day(reading: Reading) -> bool:
    """ "Keep tuesday", "I'll come tues after all": the very day that is booked, which an offer of that day is not."""
    days = {when.start for when in reading.times.when}
    named = reading.booked is not None and days == {f"{reading.booked:%Y-%m-%d}"}
    return named and any(word.text in choosing.KEEPING for word in reading.words)


def _by_number(reading: Reading, numbers: Sequence[int], refused: Sequence[int]) -> Verdict | None:
    """The slot whose number, or place in the list, was named; the first when any will do."""
    if numbers and _but_another(reading):
        return Verdict(Intent.RESCHEDULE, "one of them, but at another time", sure=True)
    picks = [_PICKS[sign.name] for sign in reading.all(*_PICKS) if _by_place(reading, sign)]
    taken = numbers or ([] if refused else picks)
    if taken and taken[0] <= (len(reading.offered) or 3) and len(reading.unread()) <= FAR:
        return Verdict(Intent.CHOOSE, "by number", choice=taken[0])
    if _any_will_do(reading) and not reading.has("cannot", "no", "call"):
        return Verdict(Intent.CHOOSE, "any will do: the first", choice=1)
    return None


def _any_will_do(reading: Reading) -> bool:
    """ "Any time", but not "not any time", nor "texts any time"."""
    return any(
        reading.pause(sign.start) == sign.start or reading.before(sign) not in choosing.NOT_OF_TIMES
        for sign in reading.all("any_of")
    )


def _but_another(reading: Reading) -> bool:
    """ "1 but can it be 11": a number, and then another wish; "2 but is there parking" wishes for no other time."""
    turns = reading.all("but")
    if not turns or any(place >= turns[-1].end for place in numbered(reading)):
        return False
    begins = turns[-1].end
    timed = any(at in reading.timed or reading.words[at].text.isdigit() for at in range(begins, len(reading.words)))
    another = timed or any(word.text in choosing.ANOTHER for word in reading.words[begins:])
    wishes = reading.all("shift", "rather", "move", *(["propose"] if another else []))
    return any(sign.start >= begins for sign in wishes)


def _is_a_plan(reading: Reading) -> bool:
    """ "Thursday's pool league, I'll drive": a day that is offered, in talk of something else."""
    chooses = reading.has("agree", "yes", "attend", "propose", "cannot", "cannot_bare", *_PICKS)
    return not chooses and (len(reading.unread()) > NEAR or bool(reading.aside("friendly")))


def _mood(reading: Reading) -> Verdict | None:
    places = numbered(reading)
    numbers = [number for place, number in places.items() if not place or reading.words[place - 1].text != "not"]
    if numbers:
        return Verdict(Intent.CHOOSE, "by number", choice=numbers[0] if reading.begin else max(numbers))
    moods = [sign for sign in reading.all(*_MOODS) if not _is_of_another(reading, sign)]
    rated = [sign for sign in moods if sign.name != "mood_tired"] or moods
    if not rated or reading.has("reported"):
        return None
    turns = reading.all("but")
    last = [sign for sign in rated if turns and sign.start >= turns[-1].end] or rated
    worst = max(3 if reading.before(sign) in ("not", "ddim") else _MOODS[sign.name] for sign in last)
    if reading.has(*_ELSEWHERE) and worst < 3:
        return None
    if reading.has("cannot") and reading.times.when + reading.times.exclude:
        return None
    return Verdict(Intent.CHOOSE, "in words", choice=worst)


def _is_of_another(reading: Reading, sign: Sign) -> bool:
    """ "Bad boys is on tonight": one word, said of what follows, in a text that speaks of nobody's mood."""
    if sign.end - sign.start > 1 or any(word.text in _OWN for word in reading.words):
        return False
    skipped = FILLER | LEADS | {"of"}
    after = next((at for at in range(sign.end, len(reading.words)) if reading.words[at].text not in skipped), sign.end)
    unread = reading.unread({sign.clause}, start=after, end=after + 1)
    return bool(unread) and len(reading.unread()) > 1


def _scale(reading: Reading) -> Verdict | None:
    """A number from 0 to 10, the first that stands for itself."""
    for word in reading.words:
        figure = word.text.split("/")[0]
        if figure.isdigit() and int(figure) <= 10:
            return Verdict(Intent.CHOOSE, "on the scale", choice=int(figure))
    return None
