"""Rules for a yes: will they come as booked, or is what was put to them right?

Rule of this file: a wrong yes is the worst error. A yes needs the text to itself, or plain words of coming; anything
that hangs on something else, takes itself back, asks to be read between the lines or leaves too much unread is not one.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.hearing import elsewhere
from dialogs.hearing.fitting import DECOR, is_bare, is_booked, on_the_road
from dialogs.hearing.inverted import asks_of_another, is_inverted
from dialogs.hearing.lexicon.bearing import COMPARES, LAUGHS, OURS, PRAISE, REQUESTS, VENUES, YESES
from dialogs.hearing.lexicon.coming import SOMEWHERE
from dialogs.hearing.lexicon.emoji import THUMB_UP
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.meaning import Asked, Intent, WhenKind
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import YES_NO, opens, own, question, turn
from dialogs.hearing.verdict import Verdict

_BENDING_COMING = ("not", "if", "when", "who", "what", "never", "do", "you", "they", "he", "she")
_WHOSE_TURN = frozenset(["i", "my", "we", "he", "she", "they"])
"""After "when", these tell of something, where a verb would ask."""
_ASKED_OF_US = ("you", "someone", "anyone")
_ASKING = ("ask", "when", "where", "who")
_VETOES = (
    "cannot_bare",
    "hold",
    "unsure",
    "shift",
    "sarcasm",
    "chatter",
    "refuse",
    "would_but",
    "revert",
    "lang_other",
    "lang_en",
    "lang_cy",
    "stop_texts",
)
"""Beside any of these, nothing is a yes."""
_STRONG_YES = ("attend", "coming")
FAR = 6
"""More unread words than this beside plain words of coming, and the text is about something else."""


def confirmed(reading: Reading) -> Verdict | None:
    """Will attend as booked, or agrees with what was put."""
    if reading.has(*_VETOES) or not (is_booked(reading) or reading.has("limit") or on_the_road(reading)):
        return None
    if _hangs(reading) or _another_hour(reading) or elsewhere.comes_elsewhere(reading):
        return None
    if _is_reported(reading) and not reading.has("relative"):
        return None
    if reading.late is not None and not reading.has("limit", "early"):
        return None
    return _by_coming(reading) or _by_yes(reading)


def _is_reported(reading: Reading) -> bool:
    """Is it told of another talk? Not where their coming stands apart from it ("she said it's at 2, so I'll come")."""
    told = reading.all("reported")
    plain = [sign for sign in own(reading, "attend") if sign.words.split()[0] not in ("can", "could")]
    apart = [s for s in plain if all(s.end <= t.start or t.end <= turn(reading, s) for t in told)]
    return bool(told) and not any(sign.clause not in reading.asks for sign in apart)


def _another_hour(reading: Reading) -> bool:
    """ "I'll be there before 4" says when they get there, and when that is after the start it is no yes."""
    if reading.has("limit"):
        return False
    ends = [when.end or "" for when in reading.times.when if when.kind is WhenKind.BEFORE]
    if reading.booked is None:
        return bool(ends) and not reading.has("yes", "agree")
    return any(":" in end and end[-5:] > f"{reading.booked:%H:%M}" for end in ends)


def _hangs(reading: Reading) -> bool:
    """Does it hang on something ("if I get a lift")? Not when a yes follows ("he'll moan if I miss it so yeah")."""
    hinge = [sign for sign in reading.all("if") if not _asked(reading, sign)]
    if not hinge or any(sign.start > hinge[-1].start and sign.words != THUMB_UP for sign in reading.all("yes")):
        return False
    return not any(turn(reading, sign) > hinge[-1].end for sign in reading.all("attend"))


def _by_coming(reading: Reading) -> Verdict | None:
    """Plain words of coming."""
    heard = bool(reading.times.when) or reading.has("yes", "agree", "limit", "thanks")
    for sign in own(reading, *_STRONG_YES):
        if _asked(reading, sign) or _bent(reading, sign) or _elsewhere_asked(reading, sign):
            continue
        if reading.asked is Asked.NOTHING and sign.words.endswith(" will do"):
            continue
        near = len(reading.unread({sign.clause}, start=turn(reading, sign), end=_end(reading, sign)))
        if sign.name == "coming" and (
            near or _denied(reading, sign) or (reading.asked not in YES_NO and not reading.times.when)
        ):
            continue
        far = len(reading.unread(start=turn(reading, sign), end=question(reading)))
        if near <= 1 + (heard or sign.words.split()[0] in YESES) and (far <= FAR or (not near and reading.has("yes"))):
            return Verdict(Intent.CONFIRM, "will come")
    return None


def _elsewhere_asked(reading: Reading, sign: Sign) -> bool:
    """ "I'll be there", where a yes or no was asked for, and of what nobody here can tell ("are texts ok?")."""
    if reading.asked is not Asked.YES_NO or reading.has("yes") or sign.words.split()[0] in YESES:
        return False
    return not SOMEWHERE.isdisjoint(sign.words.split())


def _end(reading: Reading, sign: Sign) -> int | None:
    """Where words of coming end: at a question, or at a comma when they are plain ("I'll be there, mum's driving")."""
    asked = question(reading)
    if sign.name != "attend":
        return asked
    return min(reading.pause(sign.end), len(reading.words) if asked is None else asked)


def _denied(reading: Reading, sign: Sign) -> bool:
    """ "Wouldn't bank on me coming": a "not" somewhere before it that belongs to nothing else."""
    begins = turn(reading, sign)
    return any(word.text == "not" and word.clause == sign.clause for word in reading.words[begins : sign.start])


def _bent(reading: Reading, sign: Sign) -> bool:
    """Does the word before turn it round, or give it to somebody else (whom no relative is writing for)?"""
    before = reading.before(sign)
    if asks_of_another(reading, sign):
        return True
    if before in ("we", "i") and sign.words.split()[0] in ("do", "never"):
        return True
    if reading.asked not in YES_NO and reading.after(sign) in _ASKED_OF_US:
        return True
    return before in _BENDING_COMING and not (before in ("he", "she") and reading.has("relative"))


def _by_yes(reading: Reading) -> Verdict | None:
    """A yes that has the text to itself."""
    if reading.asked not in YES_NO or reading.has("cannot", "away", "late", "way", ":rolling:"):
        return None
    if (reading.has("but") and not _but_asks(reading)) or any(_waits(reading, sign) for sign in reading.all("when")):
        return None
    agree = [sign for sign in own(reading, "agree") if _stated(reading, sign)]
    laughs = any(word.text in LAUGHS for word in reading.words)
    yes = [sign for sign in reading.all("yes") if _stated(reading, sign) and not (laughs and sign.words in PRAISE)]
    twice = _said_twice(reading, yes, agree)
    yes += _whole(reading) + _only_ok(reading) + _ok_to_ask(reading)
    if not agree and all(sign.words == THUMB_UP for sign in yes) and not is_bare(reading):
        return None
    if not agree and not yes or (reading.has("no", "disagree") and not agree):
        return None
    answering = {sign.clause for sign in agree + yes}
    thanking = {sign.clause for sign in reading.all("thanks")} - answering
    statements = {word.clause for word in reading.words} - reading.asks - thanking
    known = OURS | VENUES | ({f"{reading.booked:%I}".lstrip("0")} if reading.booked else set())
    end = _excused(reading, agree + yes)
    left = [word for word in reading.unread(answering if twice else statements, end=end) if word not in known]
    beside = [word for word in reading.unread(statements - answering, end=question(reading)) if word not in OURS]
    spare = agree and yes and not beside and any(reading.after(sign) in left for sign in agree + yes)
    if len(left) > (1 if spare else 0):
        return None
    return Verdict(Intent.CONFIRM, "agrees" if agree else "says yes")


def _waits(reading: Reading, sign: Sign) -> bool:
    """ "Yes when I get paid": it hangs on what is still to come, and asks nothing."""
    said = (*sign.words.split(), reading.after(sign))
    return said[0] == "when" and said[1] in _WHOSE_TURN and sign.clause not in reading.asks


def _said_twice(reading: Reading, yes: Sequence[Sign], agree: Sequence[Sign]) -> bool:
    """ "Yes, that's right": an answer in itself, whatever thought comes after its stop."""
    return any(
        y.end == a.start and y.start == reading.begin and not reading.unread({a.clause}) for y in yes for a in agree
    )


def _ok_to_ask(reading: Reading) -> list[Sign]:
    """ "Sure, may I know where it is": an ok at the start, and a request that it leaves room for."""
    asks = {sign.start for sign in reading.all("ask") if sign.words.split()[0] in REQUESTS}
    return [
        sign
        for sign in reading.all("ok")
        if sign.start == reading.begin and sign.end in asks.intersection(reading.pauses)
    ]


def _excused(reading: Reading, answers: Sequence[Sign]) -> int | None:
    """Where the answer ends: at a question, or at a "sorry" for its coming late ("yes, sorry fell asleep")."""
    first = min((sign.start for sign in answers), default=0)
    sorry = [at for at, word in enumerate(reading.words) if word.text == "sorry" and at > first]
    thanked = [sign.end for sign in reading.all("thanks") if sign.start > first]
    ends = [*sorry[:1], *thanked[:1], *([asked] if (asked := question(reading)) is not None else [])]
    return min(ends, default=None)


def _only_ok(reading: Reading) -> list[Sign]:
    """ "Ok", when nothing else is said but thanks and times."""
    signs = [sign for sign in reading.all("ok") if sign.clause not in reading.asks]
    heard = {place for sign in reading.signs for place in range(sign.start, sign.end)} | reading.timed
    left = [word for place, word in enumerate(reading.words) if place not in heard and word.text not in FILLER]
    other = {sign.name for sign in reading.signs} - {"ok", "yes", "agree", "thanks", "greet", "yes_i", "noted", "bye"}
    return signs if len(left) <= 1 and not reading.asks and not other - DECOR else []


def _whole(reading: Reading) -> list[Sign]:
    """ "I will", "can do": a yes when the clause ends there."""
    ending = [sign for sign in reading.all("yes_i") if not reading.unread({sign.clause}, start=sign.end)]
    return [sign for sign in ending if not _asked(reading, sign) and _ends_so(reading, sign)]


def _ends_so(reading: Reading, sign: Sign) -> bool:
    """Nothing but filler follows in the clause."""
    thanked = {at for thanks in reading.all("thanks") for at in range(thanks.start, thanks.end)}
    rest = [at for at in range(sign.end, len(reading.words)) if reading.words[at].clause == sign.clause]
    return all(reading.words[at].text in FILLER or at in thanked for at in rest)


def _asked(reading: Reading, sign: Sign) -> bool:
    """Does the sign stand in a question, with or without its mark?"""
    if sign.clause in reading.asks:
        return True
    return any(ask.clause == sign.clause and ask.end <= sign.start for ask in reading.all(*_ASKING))


def _but_asks(reading: Reading) -> bool:
    """ "Yes but where is it": the turn leads to a question about it, or to when they must leave."""
    turn = reading.all("but")[-1]
    return any(sign.start >= turn.end for sign in reading.all("when", "where", "who", "limit", "early"))


def _stated(reading: Reading, sign: Sign) -> bool:
    """Not asked ("yeah?"), unless the sign opens a clause that goes on to ask something else."""
    if is_inverted(reading, sign) or (sign.name == "agree" and _compares(reading, sign)):
        return False
    if sign.clause not in reading.asks:
        return opens(reading, sign)
    if sign.name == "agree" and not any(s.start >= sign.end and s.clause == sign.clause for s in reading.all(*_ASKING)):
        return False
    rest = [word for word in reading.words[sign.end :] if word.clause == sign.clause]
    return len(rest) >= 2 and not reading.before(sign)


def _compares(reading: Reading, sign: Sign) -> bool:
    """ "Exactly what I said to her" agrees with nothing that we put."""
    return sign.end - sign.start == 1 and reading.after(sign) in COMPARES and reading.pause(sign.end) != sign.end
