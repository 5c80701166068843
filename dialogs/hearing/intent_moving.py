"""Rules for another time.

Rule of this file: asking for another time beats any yes beside it ("yes but can I come later").
"""

from __future__ import annotations

from dialogs.hearing.elsewhere import comes_elsewhere
from dialogs.hearing.fitting import all_fit, is_new, on_the_road, rules_out
from dialogs.hearing.intent_late import is_late
from dialogs.hearing.lexicon.bearing import OURS
from dialogs.hearing.lexicon.choosing import UNITS
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.meaning import Asked, Intent, WhenKind
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import is_own, own
from dialogs.hearing.verdict import Verdict

_ABOUT_ATTENDING = (Asked.CONFIRM_ATTENDANCE, Asked.OFFER_SLOTS, Asked.ECHO, Asked.YES_NO, Asked.SET_OFF)
_PLAIN = frozenset(
    [
        "reschedule",
        "rearrange",
        "newid",
        "symud",
        "another",
        "other",
        "different",
        "else",
        "instead",
        "appointment",
        "earlier",
    ]
    + ["later", "next", "aildrefnu", "arall"]
)
"""Words that make a move plain, whatever else is said."""
_SETTLED = ("excuse", "cannot", "cannot_bare", "away")
_PICKS = ("pick_1", "pick_2", "pick_3")
_QUIET = ("call", "stop_texts", "new_number")
_STATED = ("attend", "is_it", "ask", "when", "where", "who", "excuse", "cannot", "away")
_HOURS_NAMED = tuple(asked for asked in _ABOUT_ATTENDING if asked is not Asked.OFFER_SLOTS)
"""Where a bare figure is an hour; of those offered, it is a place in the list."""
BARE = 4
"""The most words, filler aside, beside a time that stands for itself."""
NEAR = 4
FAR = 6
"""More unread words than this, and a text is about something else."""


def refused(reading: Reading) -> Verdict | None:
    """Will not come at all, whatever is offered."""
    signs = [sign for sign in reading.all("refuse") if is_own(reading, sign)]
    if not signs or reading.has("attend", "move") or _minds_no_time(reading):
        return None
    return Verdict(Intent.DECLINE, "refuses")


def _minds_no_time(reading: Reading) -> bool:
    """ "Not bothered, whenever you like": any time will do, and nothing is refused."""
    return reading.times.open and all("bothered" in sign.words for sign in reading.all("refuse"))


def moved(reading: Reading) -> Verdict | None:
    """Asks for, or puts forward, another time."""
    if _is_reported(reading):
        return None
    for rule in (_asked_in_words, _named_another, _another_hour, _ruled_out, _none_offered):
        if found := rule(reading):
            return found
    return None


def _is_reported(reading: Reading) -> bool:
    """Is all that asks for a time told of another talk ("I told her Thursday")?"""
    told = {sign.clause for sign in reading.all("reported")}
    if not told or reading.has("relative") or reading.asked is Asked.OFFER_SLOTS:
        return False
    return all(sign.clause in told for sign in reading.all("move", "propose", "rather", "shift"))


def _asked_in_words(reading: Reading) -> Verdict | None:
    if reading.has(*_QUIET):
        return None
    unread = len(reading.unread())
    if any(_asks(reading, sign) for sign in reading.all("move")):
        return Verdict(Intent.RESCHEDULE, "asks for another time")
    if _shifts(reading) and unread <= FAR:
        return Verdict(Intent.RESCHEDULE, "asks for earlier or later")
    if reading.times.when and any("instead" in sign.words for sign in reading.all("rather")):
        return Verdict(Intent.RESCHEDULE, "another time instead")
    if reading.has("shift") and reading.asked in _ABOUT_ATTENDING and not reading.unread() and not reading.has("aside"):
        return Verdict(Intent.RESCHEDULE, "earlier or later")
    return None


def _shifts(reading: Reading) -> bool:
    """Earlier or later, with what asks for it beside it ("later got to go" asks for nothing)."""
    beside = {(sign.clause, reading.pause(sign.end)) for sign in reading.all("propose", "rather", "but", "only")}
    return any((sign.clause, reading.pause(sign.end)) in beside for sign in reading.all("shift"))


def _asks(reading: Reading, sign: Sign) -> bool:
    """Is the rest of the clause short enough for the move to be what it is about?"""
    unread = len(reading.unread({sign.clause}))
    words = sign.words.split()
    plain = any(word in _PLAIN for word in words) or words[0] in ("can", "could", "need", "want", "please")
    said = any(other.end == sign.start for other in reading.signs)
    theirs = not said and reading.before(sign) in ("he", "she", "they", "it", "is", "was", "been")
    return unread <= (FAR if plain else 1) and not theirs and not reading.is_past(sign)


def _named_another(reading: Reading) -> Verdict | None:
    """Another day or time, put forward or standing nearly alone."""
    if not is_new(reading) or reading.has(*_QUIET, "aside"):
        return None
    if _is_limit(reading) or is_late(reading) or _picks(reading) or on_the_road(reading):
        return None
    unread = len(reading.unread())
    about = reading.asked in _ABOUT_ATTENDING
    near = NEAR if about or rules_out(reading) else 1
    if _puts_forward(reading) and (unread <= near or (about and reading.has("no", "undo"))):
        return Verdict(Intent.RESCHEDULE, "puts forward another time")
    if not (about or _has_turned_down(reading)) or reading.has("hold", "looking"):
        return None
    if rules_out(reading) and unread <= NEAR and not reading.has("attend", "when", "where"):
        return Verdict(Intent.RESCHEDULE, "not that day, and names another")
    why = _why_another(reading, unread)
    return Verdict(Intent.RESCHEDULE, why) if why else None


def _has_turned_down(reading: Reading) -> bool:
    """Unasked, and with something booked: cannot come, or not on its day."""
    if reading.asked is not Asked.NOTHING or reading.booked is None:
        return False
    return rules_out(reading) or bool(own(reading, "cannot", "cannot_bare"))


def _is_limit(reading: Reading) -> bool:
    """ "I finish at 4" bounds the time; "so it would have to be after that" goes on to ask for another."""
    limits = [] if _begins_after(reading) else reading.all("limit")
    musts = [sign for sign in reading.all("propose") if sign.words.endswith("to be")]
    return bool(limits) and not any(sign.start >= limits[-1].end for sign in musts)


def _begins_after(reading: Reading) -> bool:
    """ "Can only do after 4": later than the hour that is booked, and no word of when they must leave."""
    after = [when.start or "" for when in reading.times.when if when.kind is WhenKind.AFTER]
    return reading.booked is not None and any(start[-5:] > f"{reading.booked:%H:%M}" for start in after)


def _puts_forward(reading: Reading) -> bool:
    """Do the words put something forward, and not only give a reason ("got something on Monday") or ask the date?"""
    reasons = {sign.start for sign in reading.all("excuse")}
    asked = {sign.clause for sign in reading.all("when", "where", "who")}
    puts = [sign for sign in reading.all("propose") if sign.start not in reasons and sign.clause not in asked]
    asks = {sign.end for sign in reading.all("ask")}
    doing = reading.all("agree", "attend") + [sign for sign in reading.all(*_PICKS) if sign.end - 1 in reading.timed]
    done = any(sign.start in asks for sign in doing)  # "can we | do it weds", "can we | do monday at 2"
    return bool(puts) or done or reading.has("rather", "shift", "none_of", "move")


def _why_another(reading: Reading, unread: int) -> str | None:
    """Why a new day or time, in answer to a question about coming, asks for a move; None when it need not."""
    if reading.asked is Asked.OFFER_SLOTS and not _asks_first(reading):
        return "a time that was not offered"
    if _comes(reading) and reading.booked and not reading.has("cannot", "cannot_bare", "away"):
        return "would come at another time"
    if reading.has("but") and reading.has("yes", "agree", "ok", "attend") and unread <= 2 and not reading.has("limit"):
        return "yes, but names another time"
    if reading.has("no", "disagree", "undo") and not reading.has(*_SETTLED, "attend", "when") and unread <= NEAR:
        return "no, and names another time"
    if own(reading, "cannot", "cannot_bare") and not reading.has("excuse", "away", "reported") and unread <= 2:
        return "cannot, and names another time"
    if not OURS.issuperset(reading.unread()) or unread > 1 or _is_thanked_for(reading):
        return None
    if _is_short(reading) and not reading.has(*_STATED):
        return "names another time"
    return None


def _is_thanked_for(reading: Reading) -> bool:
    """ "Thanks for ringing today": the day belongs to what they are thankful for."""
    thanks = [sign for sign in reading.all("thanks") if {"for", "am"}.intersection(sign.words.split())]
    return any(sign.end in reading.timed for sign in thanks)


def _asks_first(reading: Reading) -> bool:
    """A question before the time, and not one after it ("thurs at 2, and what's the parking like")?"""
    last = max(reading.timed, default=len(reading.words))
    return any(sign.start < last for sign in reading.all("when", "ask"))


def _comes(reading: Reading) -> bool:
    return reading.has("attend", "coming") and not comes_elsewhere(reading)


def _is_short(reading: Reading) -> bool:
    """Is there little but the time ("friday at 3"), and no tale round it ("I have a date on Sunday with Will")?"""
    return sum(at not in reading.timed and word.text not in FILLER for at, word in enumerate(reading.words)) <= BARE


def _another_hour(reading: Reading) -> Verdict | None:
    """ "Can we do 10 not 2": bare hours, one of them put in the place of the booked one."""
    if reading.booked is None or reading.asked not in (*_HOURS_NAMED, Asked.NOTHING) or len(reading.unread()) > NEAR:
        return None
    booked = (reading.booked.hour - 1) % 12 + 1
    hours = {place: int(word.text) for place, word in enumerate(reading.words) if _is_hour(reading, place)}
    others = [place for place, hour in hours.items() if hour != booked]
    puts = {at for sign in reading.all("propose", "move") for at in range(sign.start, sign.end + 1)}
    puts |= {sign.start - 1 for sign in reading.all("rather")}
    instead = len(others) < len(hours) or puts.intersection(others)
    swaps = reading.has("propose", "cannot_bare", "rather", "but", "no") or (reading.asks and reading.has("cannot"))
    if others and instead and swaps:
        return Verdict(Intent.RESCHEDULE, "another hour")
    return None


def _is_hour(reading: Reading, place: int) -> bool:
    text = reading.words[place].text
    after = reading.words[place + 1].text if place + 1 < len(reading.words) else ""
    bare = text.isdigit() and 1 <= int(text[:3]) <= 12 and len(text) < 3
    return bare and after not in UNITS and place not in reading.timed


def _ruled_out(reading: Reading) -> Verdict | None:
    """Any day but the booked one."""
    if reading.times.open and (reading.times.exclude or rules_out(reading)):
        return Verdict(Intent.RESCHEDULE, "any time but that")
    return None


def _none_offered(reading: Reading) -> Verdict | None:
    if reading.asked is not Asked.OFFER_SLOTS or reading.times.slot or reading.has("hold", "call", "away"):
        return None
    hours = [place for place in range(len(reading.words)) if _is_hour(reading, place)]
    if any(int(reading.words[place].text) > 3 for place in hours) and reading.has("propose"):
        return Verdict(Intent.RESCHEDULE, "an hour that was not offered")
    if reading.times.exclude and reading.has("cannot", "cannot_bare") and not reading.times.when:
        return Verdict(Intent.RESCHEDULE, "not those days")
    if reading.has("none_of", "shift", "disagree", "rather"):
        return Verdict(Intent.RESCHEDULE, "none of those offered")
    if reading.has("no") and not reading.has("yes", "agree", "attend", "cannot", "thanks", *_PICKS):
        return Verdict(Intent.RESCHEDULE, "no to those offered")
    return None


def _picks(reading: Reading) -> bool:
    return reading.asked is Asked.OFFER_SLOTS and (reading.times.slot is not None or all_fit(reading))
