"""Rules for questions and for what asks nothing: when, where, who, any other, and thanks.

Rule of this file: it comes last; a decision in the same text comes first.
"""

from __future__ import annotations

from dialogs.hearing import facts
from dialogs.hearing.lexicon.bearing import OURS, PLACES
from dialogs.hearing.meaning import Intent, Topic
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.verdict import Verdict

_KINDS = {"when": Intent.ASK_WHEN, "where": Intent.ASK_WHERE, "who": Intent.ASK_WHO, "who_name": Intent.ASK_WHO}
BARE = 4
"""The longest clause in which a bare "when" or "where" is a question."""
_COMING = frozenset(["come", "coming", "see", "seeing", "meet", "attend", "turn", "show", "mynd", "dod", "cwrdd"])
_UNKNOWN = frozenset(["forgot", "forgotten", "remember", "lost"])
"""Says why it is asked."""
_BESIDE = frozenset(["to", "near", "by", "opposite", "above", "behind", "beside"])
"""After one of these comes a landmark."""
_WITH = frozenset(["see", "seeing", "meet", "meeting", "with", "for"])
"""After one of these comes a name."""
AHEAD = 5
"""How many words after a question word are looked at for what it asks about."""


def asked_about(reading: Reading) -> Verdict | None:
    """When, where or who, about the appointment or the sender: little else may be in the question."""
    for sign in reading.all(*_KINDS):
        if _asks(reading, sign):
            return Verdict(_KINDS[sign.name], f"asks {sign.name}")
    if reading.timed and reading.has("is_it") and not reading.unread():
        return Verdict(Intent.ASK_WHEN, "asks whether it is then")
    return None


def _asks(reading: Reading, sign: Sign) -> bool:
    """A question word that leads to something, or a bare one with little around it ("when i see him" asks nothing)."""
    if sign.end - sign.start == 1 and sum(word.clause == sign.clause for word in reading.words) > BARE:
        return False
    others = [other.start for other in reading.all("ask", *_KINDS) if other.start >= sign.end]
    asked = [at for at, word in enumerate(reading.words) if word.text == "please" and at >= sign.end]
    end = min([sign.end + AHEAD, reading.pause(sign.end), *others, *asked])
    start = sign.end + (sign.words.split()[-1] in _WITH or reading.after(sign) in _WITH)
    after = reading.unread({sign.clause}, start=start + (start > sign.end and reading.after(sign) in _WITH), end=end)
    left = [
        word for word in after if word not in OURS | PLACES | _UNKNOWN and word not in _COMING and not word.isdigit()
    ]
    return len(left) <= (sign.name == "where" and sign.words.split()[-1] in _BESIDE)


def question(reading: Reading) -> Verdict | None:
    """Any other question, or asking for a human."""
    if reading.asks or reading.has("ask", "human", "limit"):
        return Verdict(Intent.QUESTION, "asks something")
    if topic := facts.about(reading):
        if topic is Topic.NEXT and reading.has("when"):
            return Verdict(Intent.ASK_WHEN, "asks when the next is")
        return Verdict(Intent.QUESTION, f"about: {topic}")
    return None


def acknowledged(reading: Reading) -> Verdict | None:
    """Thanks, ok, or a reply that holds the question over."""
    if reading.has("hold", "looking"):
        return Verdict(Intent.ACK, "will say later")
    if reading.has("thanks", "noted", "yes", "ok", "yes_i", "agree", ":thanking:") and len(reading.unread()) <= 1:
        return Verdict(Intent.ACK, "acknowledges")
    return None
