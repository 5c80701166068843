"""Rules for questions and for what asks nothing: when, where, who, any other, and thanks.

Rule of this file: it comes last; a decision in the same text comes first.
"""

from __future__ import annotations

from dialogs.hearing import facts
from dialogs.hearing.inverted import asks_of_another
from dialogs.hearing.lexicon.bearing import OURS, PLACES, REQUESTS
from dialogs.hearing.meaning import Intent, Topic
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import opens
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
_ACKNOWLEDGES = ("thanks", "noted", "yes", "ok", "yes_i", "agree", ":thanking:")
_COURTESIES = frozenset([*_ACKNOWLEDGES, "greet", "bye", "regret", "slow_answer", "dictated", "polite", "minutes"])
"""Signs that leave an acknowledgement one; beside any other it is not all that is said."""
_DONE = ("will do", "can do")
"""Words of doing that end so are only a nod."""
_PAID = frozenset(["fare", "fares", "money", "paid", "refund", "voucher", "vouchers", "expenses", "wages", "benefits"])
"""Of these it is asked when they come, or where, and not of an appointment."""
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
    ahead = reading.words[sign.end : reading.pause(sign.end)]
    if any(word.text in _PAID and word.clause == sign.clause for word in ahead):
        return False  # "when will i get my bus fare"
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
    if reading.asks or reading.has("ask", "human", "limit", "got_mine") or requests(reading):
        return Verdict(Intent.QUESTION, "asks something")
    if topic := facts.about(reading):
        if topic is Topic.NEXT and reading.has("when"):
            return Verdict(Intent.ASK_WHEN, "asks when the next is")
        return Verdict(Intent.QUESTION, f"about: {topic}")
    return None


def requests(reading: Reading) -> bool:
    """ "Can I see a doctor", with no question mark: a request that opens its clause, for what nobody read."""
    if any(opens(reading, sign) and reading.unread({sign.clause}, start=sign.end) for sign in reading.all(*_KINDS)):
        return True
    if any(asks_of_another(reading, sign) for sign in reading.all("attend", "coming")):
        return True
    signs = [sign for sign in reading.all("propose") if sign.words.split()[0] in REQUESTS and opens(reading, sign)]
    return any(reading.unread({sign.clause}, start=sign.end) for sign in signs)


def acknowledged(reading: Reading) -> Verdict | None:
    """Thanks, ok, or a reply that holds the question over; beside anything else that is said, these are neither."""
    if reading.has("hold", "looking"):
        return Verdict(Intent.ACK, "will say later")
    said = {sign.name for sign in reading.signs if not sign.words.endswith(_DONE)}
    if said - _COURTESIES or not _is_parting(reading):
        return None
    if reading.has(*_ACKNOWLEDGES) and not _tells(reading):
        return Verdict(Intent.ACK, "acknowledges")
    return None


def _is_parting(reading: Reading) -> bool:
    """Is no day named, but for the one that is thanked for, or when they speak again?"""
    if reading.times.exclude:
        return False
    today = f"{reading.now:%Y-%m-%d}"
    thanked = reading.has("thanks") and all((when.start or "")[:10] == today for when in reading.times.when)
    return not reading.times.when or thanked or reading.has("bye")


def _tells(reading: Reading) -> bool:
    """Is there a word to read, but for a name or the like that stands right beside the thanks ("ta chick")?"""
    left = reading.unread()
    near = {
        at
        for sign in reading.all(*_ACKNOWLEDGES)
        if sign.name != "yes_i"
        for at in (sign.start - 1, _beyond(reading, sign.end))
    }
    beside = [word.text for at, word in enumerate(reading.words) if at in near and _shares(reading, at)]
    return len(left) > 1 or not set(left).issubset(beside)


def _beyond(reading: Reading, at: int) -> int:
    """The place after a day that is thanked for ("thanks for today jo")."""
    while at in reading.timed:
        at += 1
    return at


def _shares(reading: Reading, at: int) -> bool:
    """Does the word at a place stand in the clause, and before the comma, of words that acknowledge?"""
    clause = reading.words[at].clause
    return at not in reading.pauses and any(sign.clause == clause for sign in reading.all(*_ACKNOWLEDGES))
