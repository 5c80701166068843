"""What a text says beside its intent: what keeps them away, how they want to meet, what it is about.

Rule of this file: facts only, each told apart from the intent and from the others. It reads the signs that stand
beside the deciding ones, so that nothing here takes a word from a decision.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.circumstances import HAPPENS_TO_THINGS, OTHERS, WISHES
from dialogs.hearing.lexicon.joins import FILLER, SMALL
from dialogs.hearing.meaning import Asked, HeldUp, Topic
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import is_of_them

_MODES = {"by_phone": "phone", "by_video": "video", "in_place": "place"}
_HELD = {"custody": HeldUp.CUSTODY, "hospital": HeldUp.HOSPITAL}
BARE = 4
"""The longest clause in which a bare "zoom" is wished for."""
NEAR = 5
"""How many words before a plain call may hold the wish for it."""
_UNABLE = ("cannot", "cannot_bare", "excuse", "away", "late")


def held_up(reading: Reading) -> HeldUp | None:
    """What keeps the sender (or the one a relative writes for) away, as news: not asked, feared or long ago."""
    for name, held in _HELD.items():
        if any(_is_news(reading, sign) for sign in reading.aside(name)):
            return held
    unable = reading.aside("unable") or reading.all(*_UNABLE)
    return HeldUp.RELATIVE if reading.has("relative") and unable else None


def _is_news(reading: Reading, sign: Sign) -> bool:
    opening = next(word.text for word in reading.words if word.clause == sign.clause)
    supposed = {other.clause for other in reading.aside("supposed")} | reading.asks
    if sign.clause in supposed or opening in _COPULAS:
        return False
    return reading.has("relative") or is_of_them(reading, sign) or _is_own(reading, sign)


def _is_own(reading: Reading, sign: Sign) -> bool:
    """Is nobody else named right before it ("my nan is in hospital", "tyler got nicked"), nor in it ("took him")?"""
    if OTHERS.intersection(sign.words.split()):
        return False
    place = sign.start - 1
    while place >= 0 and (reading.words[place].text in _PASSED or place in reading.timed):
        place -= 1
    if place < 0 or reading.words[place].clause != sign.clause:
        return True
    before = reading.words[place].text
    if reading.words[place].proper and not HAPPENS_TO_THINGS.intersection(sign.words.split()):
        return True
    return before != "not" and before not in OTHERS and (before in SMALL or before in _JOINED)


_COPULAS = frozenset(["is", "was", "will", "ydy", "ydi", "yw"])
_PASSED = FILLER | {"is", "was", "has", "been", "got", "being", "be", "are", "in", "at"}
_JOINED = frozenset(["because", "come", "stuck", "but", "since", "sorry", "make", "it", "me", "there", "back", "sat"])


def mode(reading: Reading) -> str | None:
    """How they ask for it to be held instead; None when nothing is asked, or when the words are about texts."""
    if any(_is_asked_for(reading, sign) for sign in reading.aside("plain_call")):
        return "phone"
    if reading.aside("mode_aside"):
        return None
    if reading.booked and reading.has("call") and _names_an_hour(reading) and _is_instead(reading):
        return "phone"
    asked = [sign for sign in reading.beside if sign.name in _MODES and _is_wished(reading, sign)]
    if asked and asked[0].name == "by_phone" and _asks_to_be_rung(reading):
        return None
    return _MODES[asked[0].name] if asked else None


def _is_asked_for(reading: Reading, sign: Sign) -> bool:
    """ "Video don't work on my phone, can it be normal call": a wish right before it, or a "please" after."""
    before = [word.text for word in reading.words[max(sign.start - NEAR, 0) : sign.start] if word.clause == sign.clause]
    wished = bool(WISHES.intersection(before)) and "not" not in before
    return wished or reading.after(sign) in ("please", "instead", "plis")


def _names_an_hour(reading: Reading) -> bool:
    return any(":" in (when.start or "") for when in reading.times.when)


def _is_instead(reading: Reading) -> bool:
    said = [word.text for word in reading.words]
    return "instead" in said or "yn lle" in " ".join(said)


def _asks_to_be_rung(reading: Reading) -> bool:
    """ "Can you ring me on the phone", where no appointment is spoken of: to be rung, and nothing is to be moved."""
    of_theirs = any({"me", "us", "fi", "ni"} & set(sign.words.split()) for sign in reading.all("call"))
    return of_theirs and reading.asked in (Asked.NOTHING, Asked.YES_NO) and not _is_instead(reading)


def _is_wished(reading: Reading, sign: Sign) -> bool:
    """Is it wished for in its clause, and neither told ("see you on zoom") nor asked about ("is it on zoom")?"""
    said = [word.text for word in reading.words if word.clause == sign.clause]
    if "not" in said and "instead" not in said and sign.clause not in reading.asks:
        return False
    if len(said) > BARE and sign.end - sign.start == 1:
        return False
    if reading.before(sign) == "not" or (said[0] in _COPULAS and not WISHES.intersection(said[1:])):
        return False
    return sign.clause in reading.asks or bool(WISHES.intersection(said))


def about(reading: Reading) -> Topic | None:
    """The topic, where a dialog answers it: a complaint first, then nobody at the door, what is left, what is next."""
    if reading.aside("complaint", "grievance"):
        return Topic.COMPLAINT
    if reading.has("nobody_there"):
        return Topic.AT_THE_DOOR
    if reading.aside("left"):
        return Topic.LEFT
    return Topic.NEXT if reading.aside("next") else None
