"""Rules for yes and no: will they come as booked, or is what was put to them right?

Rule of this file: a wrong yes is the worst error. A yes needs the text to itself, or plain words of coming; anything
that hangs on something else, takes itself back, asks to be read between the lines or leaves too much unread is not one.
"""

from __future__ import annotations

from dialogs.hearing.bearing import said_of_another
from dialogs.hearing.fitting import is_booked
from dialogs.hearing.lexicon.bearing import OURS
from dialogs.hearing.lexicon.circumstances import HAPPENS_TO_THINGS
from dialogs.hearing.lexicon.circumstances import OTHERS as THEIRS
from dialogs.hearing.lexicon.joins import FILLER, SMALL
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import is_own, question, turn
from dialogs.hearing.verdict import Verdict

_YES_NO = (
    Asked.CONFIRM_ATTENDANCE,
    Asked.ECHO,
    Asked.YES_NO,
    Asked.PROVE_NUMBER,
    Asked.SET_OFF,
    Asked.APPROVE,
)
_BENDING = ("not", "what", "how", "when", "if", "who", "never", "where", "i", "you", "the", "a", "my", "any")
_BENDING_COMING = ("not", "if", "when", "who", "what", "never", "do", "you", "they", "he", "she")
_ASKING = ("ask", "when", "where", "who")
_VETOES = ("cannot_bare",) + (
    "hold",
    "unsure",
    "shift",
    "sarcasm",
    "refuse",
    "would_but",
    "lang_other",
    "lang_en",
    "lang_cy",
)
"""Beside any of these, nothing is a yes."""
_DECOR = {":up:", ":happy:", ":thanking:", "minutes", "mood_1"}
_DONE = ("human", "call", "ask", "agree", "new_number", "coming", "attend", "is_it", "when", "where", "who")
"""After a bare "can't", these are what cannot be done ("can't talk to you now")."""
_STRONG_NO = ("cannot", "away")
_STRONG_YES = ("attend", "coming")
FAR = 6
"""More unread words than this beside plain words of coming, and the text is about something else."""


def declined(reading: Reading) -> Verdict | None:
    """Cannot or will not come, or leans so; asks for nothing else."""
    strong = [sign for sign in _own(reading, *_STRONG_NO) if not _told(reading, sign) and _placed(reading, sign)]
    strong += [sign for sign in _own(reading, "cannot_bare") if _stands(reading, sign)]
    strong = [sign for sign in strong if not _supposed(reading, sign)]
    if strong and not _overruled(reading, strong[-1]):
        held = len({sign.name for sign in strong}) > 1 and any(sign.name == "away" for sign in strong)
        sure = held or (reading.has("relative") and strong[-1].name == "away")
        return Verdict(Intent.DECLINE, f"not coming: {strong[-1].name}", sure=sure)
    if reading.asked not in _YES_NO:
        return None
    if reading.has("sarcasm"):
        return Verdict(Intent.DECLINE, "sarcasm")
    return _weak_no(reading)


def _placed(reading: Reading, sign: Sign) -> bool:
    """ "Phone got nicked" is about the phone; "Sam got remanded" is about the one we text, for all we can tell."""
    before = reading.before(sign)
    if sign.name != "away" or before in SMALL or not reading.unread(start=sign.start - 1, end=sign.start):
        return True
    return before not in THEIRS and not HAPPENS_TO_THINGS.intersection(sign.words.split())


def _told(reading: Reading, sign: Sign) -> bool:
    """ "I told her I can't": news of another talk."""
    told = [other for other in reading.all("reported") if other.clause == sign.clause and other.end <= sign.start]
    return any({"told", "asked"} & set(other.words.split()) for other in told) and not reading.has("relative")


def _supposed(reading: Reading, sign: Sign) -> bool:
    """ "If I can't come I'll say so" is no news yet."""
    return any(other.clause == sign.clause and other.end <= sign.start for other in reading.all("if"))


def _stands(reading: Reading, sign: Sign) -> bool:
    """A bare "can't": nothing follows that it could be about, or a day or time does."""
    if sign.end in reading.timed:
        return True
    if any(other.start == sign.end and other.name in _DONE for other in reading.signs):
        return False
    return reading.asked in _YES_NO and not reading.unread({sign.clause}, start=sign.end, end=sign.end + 2)


def _weak_no(reading: Reading) -> Verdict | None:
    if reading.has("would_but") and reading.has("excuse", "but"):
        return Verdict(Intent.DECLINE, "would, but has a reason")
    weak = [sign for sign in _own(reading, "no", "disagree") if not said_of_another(reading, sign)]
    weak = [sign for sign in weak if sign.name != "no" or _opens(reading, sign)]
    if reading.has("attend", "agree", "coming", "hold"):
        return None
    if weak and not reading.has("yes") and len(reading.unread()) <= (0 if reading.has("propose") else 1):
        return Verdict(Intent.DECLINE, "says no")
    if weak and reading.has("yes") and weak[-1].start > reading.all("yes")[-1].start and reading.has(":rolling:"):
        return Verdict(Intent.DECLINE, "says no in the end")
    excuse = _own(reading, "excuse")
    if excuse and not reading.has("yes", "ok", "when", "where", "who", "ask") and not reading.asks:
        return Verdict(Intent.DECLINE, "gives a reason not to come") if len(reading.unread()) <= 3 else None
    return None


def _overruled(reading: Reading, negative: Sign) -> bool:
    """Does a plain yes come after the no, on its own feet ("thought I couldn't but I can come")?"""
    return any(sign.start > negative.end for sign in _own(reading, *_STRONG_YES)) and not reading.has("if")


def confirmed(reading: Reading) -> Verdict | None:
    """Will attend as booked, or agrees with what was put."""
    if reading.has(*_VETOES) or not (is_booked(reading) or reading.has("limit")):
        return None
    if _hangs(reading):
        return None
    if reading.has("reported") and not reading.has("relative"):
        return None
    if reading.late is not None and not reading.has("limit", "early"):
        return None
    return _by_coming(reading) or _by_yes(reading)


def _hangs(reading: Reading) -> bool:
    """Does it hang on something ("if I get a lift")? Not when a yes follows ("he'll moan if I miss it so yeah")."""
    hinge = [sign for sign in reading.all("if") if not _asked(reading, sign)]
    if not hinge or any(sign.start > hinge[-1].start for sign in reading.all("yes")):
        return False
    return not any(turn(reading, sign) > hinge[-1].end for sign in reading.all("attend"))


def _by_coming(reading: Reading) -> Verdict | None:
    """Plain words of coming."""
    heard = bool(reading.times.when) or reading.has("yes", "agree", "limit", "thanks")
    for sign in _own(reading, *_STRONG_YES):
        if _asked(reading, sign) or _bent(reading, sign):
            continue
        near = len(reading.unread({sign.clause}, start=turn(reading, sign), end=question(reading)))
        if sign.name == "coming" and (near or (reading.asked not in _YES_NO and not reading.times.when)):
            continue
        far = len(reading.unread(start=turn(reading, sign), end=question(reading)))
        if near <= 1 + heard and (far <= FAR or (not near and reading.has("yes"))):
            return Verdict(Intent.CONFIRM, "will come")
    return None


def _bent(reading: Reading, sign: Sign) -> bool:
    """Does the word before turn it round, or give it to somebody else (whom no relative is writing for)?"""
    before = reading.before(sign)
    return before in _BENDING_COMING and not (before in ("he", "she") and reading.has("relative"))


def _by_yes(reading: Reading) -> Verdict | None:
    """A yes that has the text to itself."""
    if reading.asked not in _YES_NO or reading.has("cannot", "away", "late", "way", ":rolling:"):
        return None
    if reading.has("but") and not _but_asks(reading):
        return None
    agree = [sign for sign in _own(reading, "agree") if _stated(reading, sign)]
    yes = [sign for sign in reading.all("yes") if _stated(reading, sign)] + _whole(reading) + _only_ok(reading)
    if not agree and not yes or (reading.has("no", "disagree") and not agree):
        return None
    statements = {word.clause for word in reading.words} - reading.asks - {s.clause for s in reading.all("thanks")}
    answering = {sign.clause for sign in agree + yes}
    known = OURS if reading.booked is None else {*OURS, f"{reading.booked:%I}".lstrip("0")}
    left = [word for word in reading.unread(statements, end=question(reading)) if word not in known]
    beside = [word for word in reading.unread(statements - answering, end=question(reading)) if word not in OURS]
    if len(left) > (1 if agree and yes and not beside else 0):
        return None
    return Verdict(Intent.CONFIRM, "agrees" if agree else "says yes")


def _only_ok(reading: Reading) -> list[Sign]:
    """ "Ok", when nothing else is said but thanks and times."""
    signs = [sign for sign in reading.all("ok") if sign.clause not in reading.asks]
    heard = {place for sign in reading.signs for place in range(sign.start, sign.end)} | reading.timed
    left = [word for place, word in enumerate(reading.words) if place not in heard and word.text not in FILLER]
    other = {sign.name for sign in reading.signs} - {"ok", "yes", "agree", "thanks", "greet", "yes_i", "noted", "bye"}
    return signs if len(left) <= 1 and not reading.asks and not other - _DECOR else []


def _whole(reading: Reading) -> list[Sign]:
    """ "I will", "can do": a yes when the clause ends there."""
    ending = [sign for sign in reading.all("yes_i") if not reading.unread({sign.clause}, start=sign.end)]
    return [sign for sign in ending if not _asked(reading, sign) and _ends_so(reading, sign)]


def _ends_so(reading: Reading, sign: Sign) -> bool:
    """Nothing but filler follows in the clause."""
    rest = [word.text for word in reading.words[sign.end :] if word.clause == sign.clause]
    return all(text in FILLER for text in rest)


def _asked(reading: Reading, sign: Sign) -> bool:
    """Does the sign stand in a question, with or without its mark?"""
    if sign.clause in reading.asks:
        return True
    return any(ask.clause == sign.clause and ask.end <= sign.start for ask in reading.all(*_ASKING))


def _but_asks(reading: Reading) -> bool:
    """ "Yes but where is it": the turn leads to a question about it, or to when they must leave."""
    turn = reading.all("but")[-1]
    return any(sign.start >= turn.end for sign in reading.all("when", "where", "who", "limit"))


def _stated(reading: Reading, sign: Sign) -> bool:
    """Not asked ("yeah?"), unless the sign opens a clause that goes on to ask something else."""
    if sign.clause not in reading.asks:
        return _opens(reading, sign)
    rest = [word for word in reading.words[sign.end :] if word.clause == sign.clause]
    return len(rest) >= 2 and not reading.before(sign)


def _opens(reading: Reading, sign: Sign) -> bool:
    """Does the sign open its clause, or follow only words that a rule has read?"""
    first = next(place for place, word in enumerate(reading.words) if word.clause == sign.clause)
    thanked = any(other.end == sign.start for other in reading.all("thanks", "greet", "noted"))
    return not reading.unread(start=first, end=sign.start) and (thanked or reading.before(sign) not in _BENDING)


def _own(reading: Reading, *names: str) -> list[Sign]:
    return [sign for sign in reading.all(*names) if is_own(reading, sign)]
