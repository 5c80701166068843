"""Rules for a no: cannot or will not come, leans so, or says that what was put is wrong.

Rule of this file: a no is news of the sender's own, and not only supposed or told; a yes on its own feet undoes it.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs.hearing.bearing import said_of_another
from dialogs.hearing.fitting import rules_out
from dialogs.hearing.lexicon.bearing import OURS
from dialogs.hearing.lexicon.circumstances import HAPPENS_TO_THINGS
from dialogs.hearing.lexicon.circumstances import OTHERS as THEIRS
from dialogs.hearing.lexicon.joins import SMALL
from dialogs.hearing.lexicon.none_came import NO_SUCH
from dialogs.hearing.meaning import Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import YES_NO, is_of_them, opens, own, subject, turn
from dialogs.hearing.verdict import Verdict

_DONE = ("human", "call", "ask", "agree", "new_number", "coming", "attend", "is_it", "when", "where", "who")
"""After a bare "can't", these are what cannot be done ("can't talk to you now")."""
_NOT_THERE = frozenset(["not", "never", "work", "works", "working", "visiting", "ddim"])
"""Before a hospital or an arrest, these say that nobody is kept there."""
_TENSE = frozenset(["could", "did", "was", "made", "methu", "methais", "doeddwn", "gallu", "wnes"])
"""In words of not coming, these may tell of what was."""
_PAST = frozenset(["could", "did", "was", "made"])
"""These nearly always do."""
_STRONG_NO = ("cannot", "away")
_STRONG_YES = ("attend", "coming")


def declined(reading: Reading) -> Verdict | None:
    """Cannot or will not come, or leans so; asks for nothing else."""
    strong = [*own(reading, *_STRONG_NO), *(sign for sign in reading.all("away") if is_of_them(reading, sign))]
    strong = [sign for sign in strong if not _told(reading, sign) and _placed(reading, sign)]
    strong += [sign for sign in own(reading, "cannot_bare") if _stands(reading, sign)]
    strong = [sign for sign in strong if not _supposed(reading, sign) and not _is_over(reading, sign)]
    if strong and not _overruled(reading, strong[-1]):
        held = len({sign.name for sign in strong}) > 1 and any(sign.name == "away" for sign in strong)
        ours = reading.has("relative") or is_of_them(reading, strong[-1])
        sure = held or (ours and strong[-1].name == "away")
        return Verdict(Intent.DECLINE, f"not coming: {strong[-1].name}", sure=sure)
    if reading.asked not in YES_NO:
        return None
    if reading.has("sarcasm"):
        return Verdict(Intent.DECLINE, "sarcasm")
    return _weak_no(reading)


def _placed(reading: Reading, sign: Sign) -> bool:
    """ "Phone got nicked" is about the phone; "Sam got remanded" is about the one we text, for all we can tell."""
    before = reading.before(sign)
    if sign.name == "away" and before in _NOT_THERE:
        return False
    if sign.name != "away" or before in SMALL or not reading.unread(start=sign.start - 1, end=sign.start):
        return True
    return before not in THEIRS and not HAPPENS_TO_THINGS.intersection(sign.words.split())


def _told(reading: Reading, sign: Sign) -> bool:
    """ "I told her I can't": news of another talk."""
    told = [other for other in reading.all("reported") if other.clause == sign.clause and other.end <= sign.start]
    return any({"told", "asked"} & set(other.words.split()) for other in told) and not reading.has("relative")


def _is_over(reading: Reading, sign: Sign) -> bool:
    """ "Couldn't make it last week", "sorry, couldn't make it friday": of one that is over, and not of the next."""
    told = {*sign.words.split(), *(word.text for word in reading.words[max(0, sign.start - 2) : sign.start])}
    if not _TENSE.intersection(told) or rules_out(reading) or reading.times.when:
        return False
    gone = any(other.clause == sign.clause for other in reading.aside("gone_by"))
    return gone or (sign.name != "away" and _another_day(reading, told))


def _another_day(reading: Reading, told: set[str]) -> bool:
    """ "Sorry, I couldn't make it friday", when the next is on no Friday; "couldn't" of today or tomorrow is a no."""
    if not _PAST.intersection(told) or reading.booked is None or all(word.text != "sorry" for word in reading.words):
        return False
    soon = f"{reading.now + timedelta(days=1):%Y-%m-%d}"
    return bool(reading.times.exclude) and all((when.start or "") > soon for when in reading.times.exclude)


def _supposed(reading: Reading, sign: Sign) -> bool:
    """ "If I can't come I'll say so" is no news yet."""
    return any(other.clause == sign.clause and other.end <= sign.start for other in reading.all("if"))


def _stands(reading: Reading, sign: Sign) -> bool:
    """A bare "can't": nothing follows that it could be about, or a day or time does."""
    if sign.end in reading.timed:
        return True
    if any(other.start == sign.end and other.name in _DONE for other in reading.signs):
        return False
    return reading.asked in YES_NO and not reading.unread({sign.clause}, start=sign.end, end=sign.end + 2)


def _weak_no(reading: Reading) -> Verdict | None:
    if reading.has("would_but") and reading.has("excuse", "but"):
        return Verdict(Intent.DECLINE, "would, but has a reason")
    weak = [sign for sign in own(reading, "no", "disagree") if not said_of_another(reading, sign)]
    weak = [sign for sign in weak if sign.name != "no" or opens(reading, sign)]
    weak = [] if reading.has("no_text") else [sign for sign in weak if reading.after(sign) not in NO_SUCH]
    if reading.has("attend", "agree", "coming", "hold"):
        return None
    left = reading.unread(start=turn(reading, weak[-1])) if weak else []
    if weak and not reading.has("yes") and len(left) <= (0 if reading.has("propose") else 1):
        return Verdict(Intent.DECLINE, "says no")
    if weak and reading.has("yes") and weak[-1].start > reading.all("yes")[-1].start and reading.has(":rolling:"):
        return Verdict(Intent.DECLINE, "says no in the end")
    excuse = [sign for sign in own(reading, "excuse") if not _happened_to(reading, sign)]
    if excuse and not reading.has("yes", "ok", "when", "where", "who", "ask") and not reading.asks:
        return Verdict(Intent.DECLINE, "gives a reason not to come") if len(reading.unread()) <= 3 else None
    return None


def _happened_to(reading: Reading, sign: Sign) -> bool:
    """ "The cat has been sick": somebody nobody knows of."""
    who = subject(reading, sign)
    return bool(who) and who in reading.unread({sign.clause}, end=sign.start) and who not in OURS


def _overruled(reading: Reading, negative: Sign) -> bool:
    """Does a plain yes come after the no, on its own feet ("thought I couldn't but I can come")?"""
    return any(sign.start > negative.end for sign in own(reading, *_STRONG_YES)) and not reading.has("if")
