"""The parts of a text that say when somebody may be rung: "only after 3 when hes at work", "ring me before 5".

Rule of this file: a time counts only behind words of ringing, of "only" or "safe", or of somebody being out; when the
harm is to come ("gonna do me in tonite") is never a time to wait for. Where ringing is forbidden, the hour is turned
round ("paid ffonio cyn 6" is after 6); one that cannot be read for sure is none, and their words must be read first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SENTENCE = re.compile(r"[^.!?\n]+(?:\.\d+[^.!?\n]*)*")
_BOUND = (
    r"(?:after|before|b4|between|from|until|till?|unless|when|once|while|at|past|later|tomorrow|2?moz|ar\s+[oô]l"
    r"|wedi|cyn|rhwng|pan|am|yfory|fory|\d)"
)
_REACH = r"[^.!?\n]{0,30}?\b"
_THEY = r"(?:he|she|they|hes|shes|theyre|he['’]s|she['’]s|they['’]re|hell|shell|theyll|partner|ex|mum|dad|bf)"
_RING = (
    r"(?:ring|call|phone|bell|buzz|te?xt|message|msg|speak|talk|reply|answer|contact|ffoni\w*|galw\w*|tecsti\w*"
    r"|siarad|ateb)"
)
_SAFE = (
    r"(?:only|not|never|dont|don['’]t|safe|saff|diogel|alone|free|ok|okay|fine|best|dim ond|ddim|peidiwch)\b\s*"
    rf"(?=(?:\w+\s+){{0,1}}{_BOUND})"
)
_AWAY = (
    r"(?:is|are|goes|will be|ll be)?\s+(?:out|gone|away|asleep|leaves?|at work|in work|in bed|not (?:in|here|home))\b"
)
_AWAY_CY = r"(?:mae|ma)['’]?\s*(?:e|o|fe|fo|hi|nhw)\s+(?:allan|mas|ffwrdd|bant|yn y gwaith|yn gwaith|yn cysgu)\b"
_THREATENS = re.compile(
    rf"\b{_THEY}\s+(?:(?:is|are|will|said|says|gonna|going|to|be|might|always|keeps|wi?ll)\s+)*$", re.IGNORECASE
)
_LEADS = tuple(
    re.compile(lead, re.IGNORECASE)
    for lead in (
        rf"\b(?:{_RING})\b(?={_REACH}{_BOUND})",
        rf"\b{_SAFE}",
        rf"\b{_THEY}\s*{_AWAY}(?={_REACH}{_BOUND})",
        rf"\b{_AWAY_CY}",
        r"^\W*(?:after|before|b4|between|ar\s+[oô]l|cyn|rhwng|wedi)\b",
    )
)
"""Ringing; what is safe or ruled out; somebody out of the way; and a bound that opens a sentence of its own."""
_NOT_TILL = re.compile(
    r"\b(?:dont|don['’]t|not|never|peidiwch)\b[^.!?\n]*?\b(?:(?:un)?till?|tan)\s+(?:after\s+|ar\s+[oô]l\s+)?"
    r"(?!then\b)(?P<hour>(?:(?:half|quarter|hanner)\s+(?:past\s+|to\s+|awr\s+wedi\s+)?)?\S+(?:\s*(?:am|pm)\b)?)",
    re.IGNORECASE,
)
"""Not till an hour is after it."""
_NOT_SAFE = re.compile(
    r"\b(?:not|isnt|isn['’]t|never|aint|ddim)\s+(?:\w+\s+)?(?:safe|ok|okay|fine|saff|diogel|ddiogel)\b", re.IGNORECASE
)
"""An hour that is not safe is none to wait for."""


_FORBIDDEN = re.compile(
    r"\b(?:do\s+not|don['’]?t|not|never|stop|paid|peidiwch|peidia|dim|ddim)\b(?:"
    rf"(?:\s+(?:a|â|i|me|to|ever|pls|please|u|you|even)\b){{0,2}}\s+{_RING}\b"
    r"|(?=\s+(?:before|b4|after|cyn|ar\s+[oô]l)\b))",
    re.IGNORECASE,
)
"""Ringing, or an hour, that is ruled out."""
_OF_TEXTS = re.compile(r"\b(?:te?xt|message|msg|reply|answer|tecsti\w*|ateb)\b", re.IGNORECASE)
"""Only these ruled out, with no hour: what they said before of ringing holds ("ring after 3, dont text back")."""
_ASKED_FOR = re.compile(rf"\b(?:{_RING}|only|dim ond|safe)\b", re.IGNORECASE)
_TURNED = {"before": "after", "b4": "after", "cyn": "after"}
_HOUR_RULED_OUT = re.compile(
    r"\b(?P<bound>before|b4|cyn|after|past|ar\s+[oô]l|wedi)\s+"
    r"(?P<hour>(?:(?:half|quarter|hanner)\s+(?:past\s+|to\s+|awr\s+wedi\s+)?)?"
    r"\d{1,2}(?:[.:]\d\d)?(?:\s*(?:am|pm)\b)?)",
    re.IGNORECASE,
)
_EITHER_HALF = re.compile(r"(?:[7-9]|1[0-2])(?:[.:]\d\d)?", re.IGNORECASE)
"""An hour that is as often of the morning as of the evening: nobody is rung by a guess."""
_NEAR = re.compile(rf"\b{_THEY}\s*(?:is\s+|are\s+)?(?:at\s+)?(?:home|in|here|back|around|upstairs)\b", re.IGNORECASE)


def said(text: str) -> Iterator[str]:
    """Each sentence from where it begins to speak of when they may be rung; none where it does not."""
    for sentence in _SENTENCE.findall(text):
        yield from _of_one(sentence)


def to_be_heeded(text: str) -> bool:
    """Whether it forbids ringing, or says that somebody is near: their words come before any ringing."""
    return any(found.search(text) for found in (_FORBIDDEN, _NOT_SAFE, _NEAR))


def _of_one(sentence: str) -> Iterator[str]:
    if held := _NOT_TILL.search(sentence):
        yield f"after {held['hour']}"
    elif forbidden := _FORBIDDEN.search(sentence):
        turned = list(_turned_round(sentence[forbidden.end() :]))
        of_texts = not turned and _OF_TEXTS.search(forbidden.group())
        yield from _of_one(sentence[: forbidden.start()]) if of_texts else turned
    elif not _NOT_SAFE.search(sentence):
        starts = [start for lead in _LEADS if (start := _begins(lead, sentence)) is not None]
        if starts:
            yield sentence[min(starts) :]


def _turned_round(rest: str) -> Iterator[str]:
    """After "do not ring": the hour it rules out, turned round, or what they ask for instead."""
    wish, hour = _ASKED_FOR.search(rest), _HOUR_RULED_OUT.search(rest)
    if wish and not (hour and hour.start() < wish.start()):
        yield from _of_one(rest[wish.start() :])
    elif hour and not _EITHER_HALF.fullmatch(hour["hour"]):
        yield f"{_TURNED.get(hour['bound'].lower(), 'before')} {hour['hour']}"


def _begins(lead: re.Pattern[str], sentence: str) -> int | None:
    """Where a lead stands that is no threat ("he says hell ring round at 6")."""
    found = (match.start() for match in lead.finditer(sentence))
    return next((at for at in found if not _THREATENS.search(sentence[:at])), None)
