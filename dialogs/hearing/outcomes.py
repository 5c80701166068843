"""What came of the contacts of a round, as a mentor or coach texts it: whom, with outcomes, and the notes between.

Rule of this file: a number, or initials, are read only where an outcome is plain beside it. "1 rang" says only that
it was tried; "2 spoke to his mum" is contact with somebody else: neither is read, and what is not read is not recorded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dialogs.hearing.lexicon import outcomes as words
from dialogs.hearing.meaning import Intent, Item
from dialogs.hearing.round_lines import parted
from dialogs.hearing.round_whom import EVERY, GROUP, LINE, ROW, either, items_of, listed, spoken
from dialogs.hearing.verdict import Verdict

_EDGES = " \t\r\n,.;:-–"
_TRIED, _TEXTED, _WENT, _PICKED = "tried", "texted", "went", "picked"
_BY_THE_REST = {_TEXTED: words.TEXTED, _WENT: words.WENT, _PICKED: words.PICKED, _TRIED: words.TRIED}
"""What came of these is told by what follows."""
_SAID_WITH_THEM = ("transfer", "arrested")
"""Their very words are a part of the note: "moved to hmp leeds", "recalled"."""
_LED = rf"(?:{either(words.LEADS_TO)})"
_NAMED = {name: f"(?P<{name}>{either(text)})" for name, text in words.OUTCOMES.items()}
_WHY = {name: f"(?P<{name}>{either(text)})" for name, text in words.OUT_OF_REACH.items()}
_OUTCOME = "|".join(
    [*_NAMED.values(), *_WHY.values(), *(f"(?P<{name}>{either(text)})" for name, text in _BY_THE_REST.items())]
)
_FIRST = (
    rf"(?m)(?:^|(?<=[\s,;.]))(?P<who>{ROW}|{GROUP}|{EVERY})\s*[).:=–-]*\s+"
    rf"(?:{either(words.BEFORE)}\s+){{0,3}}(?:{_OUTCOME})"
)
_AFTER = (
    rf"(?:^|(?<=[\s,;.]))(?:{_OUTCOME})\s+(?:{_LED}\s+)?(?P<who>{GROUP}|{EVERY})"
    rf"(?=\s*(?:[,.;\n]|$|\b(?:and|but|of them)\b|\b{either(words.TIMES_OF_DAY)}))"
)
_OPENS = rf"\s*(?:{_OUTCOME})"
_SAYS = rf"\s*(?:{'|'.join([*_NAMED.values(), *_WHY.values()])})"
_REASON = rf"(?<!\w)(?:{'|'.join(_WHY.values())})"
_LEADS_TO_WHY = rf"[\s,;:.(–-]*(?:{either(words.LEADS_TO_WHY)}[\s,]*){{0,4}}"
_BECAUSE = rf"{_LEADS_TO_WHY}{_REASON}"
_NOT_TODAY = rf"\b{either(words.NOT_TODAY)}"
_OURSELVES = rf"\s{either(words.OURSELVES)}\s"
_TO_THEM = rf"\s*{either(words.TO_THEM)}"
_STILL = rf"\b{either(words.STILL_TRYING)}"
_REPLIED = rf"\b{either(words.REPLIED)}"
_NOTHING = _NAMED["no_answer"]
_SPOKEN = _NAMED["spoke"]
_SEEN = rf"\b{either(words.SEEN_THERE)}"
_THINGS = rf"\s*{either(words.PICKED_THINGS)}"
_ANOTHER = rf"\s*(?:to|with|w)?\s*(?:his|her|their|the|a)?\s*{either(words.OF_ANOTHER)}"
_WHOLE = {each: name for name, text in words.WHOLE_ROUND.items() for each in listed(text)}
_COVER = rf"\b{either(words.COVER)}"
_REST = rf"\b{either(words.COVER_OF_THE_REST)}"
_NUMBER = r"(?:no\.? ?|number )?\d{1,2}(?!\s*(?:[ap]m|:|\.\d|hours?|hrs?|days?|mins?|o.?clock|weeks?|\d))\b"
_ONE_NEEDS_COVER = (
    rf"\b(?:some(?:one|body)|any(?:one|body)) else (?:please )?(?:to )?(?:do|take|have|get|ring|call|see|cover|pick up)"
    rf" {_NUMBER}|(?:^|[\s,;.]){_NUMBER} (?:needs?|wants?|will need) (?:cover|some(?:one|body) else)"
    rf"|\b(?:need|needs|get|want) (?:cover|some(?:one|body) (?:else )?(?:to do|to cover|for)) (?:for )?{_NUMBER}"
    rf"|\b(?:cant|can['’]?t|cannot|can not|wont|not able to|unable to|methu)"
    rf" (?:do|get to|manage|see|gwneud|neud) {_NUMBER}"
    rf"|\b(?:cover|cyflenwi) (?:for|i|ar gyfer) {_NUMBER}"
)
_BREAK = (
    r"\b(?:im|i am|i['’]m|just|just going) off (?:to|for|on) (?:get |grab |have |my )?(?:some |a |an )?"
    r"(?:lunch|break|dinner|tea|coffee|meeting|the bank|the shops?|cinio|te)\b"
)
_OF_A_COLLEAGUE = (
    r"\W*(?:is|are|was|isnt|has|when|whens|whos?|ydy|ydi|yw)\b(?! (?:there |it )?(?:some|any)(?:one|body))"
    r"(?!.*\b(?:i|im|i['’]m|ive|me)\b)"
)
_SOMEBODY = rf"\b{either(words.OF_SOMEBODY)}"


@dataclass(frozen=True, slots=True)
class _Head:
    """Numbers and the outcome beside them: where that stands, and what it says."""

    start: int
    end: int
    who: str
    outcome: str


@cache
def _any(written: str) -> re.Pattern[str]:
    """Ready to search with, in capitals or not, from when the first text of a round is heard: most processes hear none,
    and to make these ready was an eighth of what they took to start."""
    return re.compile(written, re.IGNORECASE)


def heard(text: str) -> Verdict | None:
    """What a text says of the round; None when it says nothing of it."""
    whole = _WHOLE.get(" ".join(text.lower().replace("'", "").replace("’", "").strip(_EDGES + "!?").split()))
    if whole is not None:
        return Verdict(Intent.QUESTION, "about the round", items=(Item(0, whole),))
    items = tuple(_items(text))
    if items:
        cover = (Item(0, "cover"),) if _any(_REST).search(text) else ()
        return Verdict(Intent.ACK, "outcomes of the round", items=(*items, *cover))
    if _any(_ONE_NEEDS_COVER).search(text):
        return Verdict(Intent.OTHER, "one of the list needs cover, and not all of it")
    if _any(_BREAK).search(text):
        return Verdict(Intent.ACK, "off for a while, and back")
    if _any(_COVER).search(text) and _any(_OF_A_COLLEAGUE).match(text):
        return Verdict(Intent.OTHER, "whether somebody else is off")
    if _any(_COVER).search(text) and not _any(_SOMEBODY).search(text):
        return Verdict(Intent.DECLINE, "needs cover", items=(Item(0, "cover"),))
    if LINE.search(text) or _any(_SAYS).match(text):
        return Verdict(Intent.UNCLEAR, "a line of the round, and not plain what came of it")
    return None


def _items(text: str) -> Iterator[Item]:
    heads = list(_heads(spoken(text)))
    for place, head in enumerate(heads):
        end = heads[place + 1].start if place + 1 < len(heads) else len(text)
        rest, unread = parted(text[head.end : end])
        rest = _any(_REST).sub("", rest)
        outcome = _resolved(head.outcome, rest)
        if outcome:
            yield from items_of(head.who, outcome, _note(rest))
        yield from unread


def _heads(text: str) -> Iterator[_Head]:
    """Where numbers and an outcome stand together, in order; outcomes come first only where a text begins with one."""
    kinds = (_any(_FIRST), _any(_AFTER)) if _any(_OPENS).match(text) else (_any(_FIRST),)
    end = 0
    while found := [match for kind in kinds if (match := kind.search(text, end))]:
        nearest = min(found, key=lambda match: match.start())
        end = nearest.end()
        yield _head(nearest)


def _head(match: re.Match[str]) -> _Head:
    groups = match.groupdict()
    outcome = next(name for name in (*words.OUTCOMES, *words.OUT_OF_REACH, *_BY_THE_REST) if groups[name])
    if outcome == _TEXTED and (match.re is _any(_AFTER) or _any(_OURSELVES).search(match.group())):
        outcome = _TRIED
    first = outcome in _SAID_WITH_THEM and match.re is _any(_FIRST)
    return _Head(match.start(), match.start(outcome) if first else match.end(), groups["who"], outcome)


def _resolved(outcome: str, rest: str) -> str:
    """What came of it, with what follows: a try alone says nothing, and another person is not the participant."""
    if outcome in words.OUT_OF_REACH:
        return "" if _any(_NOT_TODAY).search(rest) else outcome
    if outcome == "no_answer":
        return _why(rest, _BECAUSE) or outcome
    if outcome == _TEXTED:
        return _texted(rest)
    if outcome == _WENT:
        return _visited(rest)
    if outcome == _PICKED:
        return "" if _any(_THINGS).match(rest) else "spoke"
    if outcome == _TRIED:
        return _tried(rest)
    if outcome in ("spoke", "met") and _any(_ANOTHER).match(rest):
        return _why(rest)
    return outcome


def _tried(rest: str) -> str:
    if _any(_NOTHING).search(rest):
        return _why(rest) or "no_answer"
    return "spoke" if _any(_SPOKEN).search(rest) else _why(rest)


def _why(rest: str, written: str = _REASON) -> str:
    """Why they could not be reached, where that is said, of today."""
    pattern = _any(written)
    found = pattern.search(rest) if written is _REASON else pattern.match(rest)
    if found is None or _any(_NOT_TODAY).search(rest):
        return ""
    return next(name for name in words.OUT_OF_REACH if found[name])


def _visited(rest: str) -> str:
    """They were seen, or not: who was spoken to there is not always who was visited."""
    if _any(_NOTHING).search(rest):
        return _why(rest) or "no_answer"
    seen = _any(_SEEN).search(rest)
    if seen and not _any(_ANOTHER).match(rest[seen.end() :]):
        return "met"
    return "" if rest.lstrip().lower().startswith("to ") else _why(rest)  # "went to hospital": who did, and why?


def _texted(rest: str) -> str:
    """Beside a number, that they texted; unless what follows says that it was us, and nothing came of it yet."""
    if _any(_NOTHING).search(rest):
        return "no_answer"
    if _any(_REPLIED).search(rest):
        return "answered"
    return "" if _any(_TO_THEM).match(rest) or _any(_STILL).search(rest) or _any(_ANOTHER).match(rest) else "answered"


def _note(text: str) -> str:
    return re.sub(r"\s+(?:and|&|then)$", "", text.strip(_EDGES)).strip(_EDGES)
