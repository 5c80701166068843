"""Setting idle talk apart: words and numbers that look like days and times and are not.

Rule of this file: it only takes senses away, by the tables in `lexicon/when_idle.py` and the shape of what is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogs.hearing.lexicon import when_counts, when_idle, when_slots
from dialogs.hearing.meaning import Asked
from dialogs.hearing.times.lexicon import NONE
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import END, Talk, Token

_RULES = {
    word: tuple(rule for rule in when_idle.IDLE if word in rule.words) for rule in when_idle.IDLE for word in rule.words
}
_COPULAS = frozenset({"is", "was", "s", "its"})
_SEPARATORS = frozenset("/.-:")
_GREETINGS = frozenset({"morning", "mornin", "afternoon", "evening", "evenin", "morn"})


def set_apart(talk: Talk, asked: Asked) -> Talk:
    """The same talk, its idle words and numbers without senses; what was asked says what a mere greeting or mark is."""
    tokens = [_without_idle(talk, i) for i in range(len(talk.tokens))]
    for first, last in _clumps(tokens):
        if _is_code(tokens[first:last]) or _is_named(tokens, first, last) or _is_mark(tokens, first, last, asked):
            tokens[first:last] = [_dead(token) if Kind.NUM in token.senses else token for token in tokens[first:last]]
    for i, token in enumerate(tokens):
        if Kind.NUM in token.senses and tokens[i - 1].text in when_counts.AGED and i and not _timed(tokens, i):
            tokens[i] = replace(token, senses={Kind.ASIDE: 1})
    return Talk(tokens, talk.welsh, talk.text)


def _timed(tokens: Sequence[Token], i: int) -> bool:
    """Whether the number here is written as a time ("hes 3pm")."""
    after = tokens[i + 1] if i + 1 < len(tokens) else END
    return after.text in (":", ".") or Kind.MERIDIEM in after.senses or Kind.OCLOCK in after.senses


def _dead(token: Token) -> Token:
    return Token(token.text, token.start, token.end, NONE, token.glued)


def _without_idle(talk: Talk, i: int) -> Token:
    token = talk.tokens[i]
    rules = _RULES.get(token.text)
    if (talk.has(i - 1, Kind.LAST) or (talk.welsh and talk.has(i + 1, Kind.LAST))) and _is_past(talk, i):
        return Token(token.text, token.start, token.end, {Kind.GONE: 1}, token.glued)
    if i == 0 and token.text in _GREETINGS and _greets(talk):
        return _dead(token)
    if is_pronoun(talk, i):
        return _dead(token)
    if not rules:
        return token
    before = talk.at(i - 1).text if i else "^"
    beyond = talk.at(i + 2 if talk.at(i + 1).text in _COPULAS else i + 1).text.rpartition(" ")[2]
    idle = any(before in rule.after or beyond in rule.before for rule in rules)
    return _dead(token) if idle and not _times_it(talk, i) else token


_SAID_OF_ONE = frozenset(
    ["is", "is good", "is fine", "is ok", "works", "suits", "would", "sounds", "please", "pls", "ta"]
)
"""After "thurs one", these say that it is a slot, and no hour."""


def is_pronoun(talk: Talk, i: int) -> bool:
    """Whether "one" stands for a slot and not for a number: "the 3pm one", "the last one", "yr ail un"."""
    if talk.at(i).text not in ("one", "un") or talk.has(
        i + 1, Kind.OCLOCK, Kind.MERIDIEM, Kind.PART, Kind.NUM, Kind.ISH
    ):
        return False
    before = talk.at(i - 1).text.rpartition(" ")[2]
    if talk.has(i - 1, Kind.ORD, Kind.MERIDIEM, Kind.OCLOCK, Kind.LAST, Kind.PART) or before in when_slots.ENDS:
        return True
    if before in ("the", "y", "yr") or (talk.has(i - 1, Kind.WEEKDAY) and talk.at(i + 1).text in _SAID_OF_ONE):
        return True
    return talk.at(i - 2).text in ("the", "my", "your", "that", "y", "yr") and not talk.has(
        i - 1, Kind.AT, Kind.ABOUT, Kind.AFTER, Kind.BEFORE
    )


def _is_past(talk: Talk, i: int) -> bool:
    """ "last friday" has been; "last friday of the month" has not."""
    return talk.has(i, Kind.WEEKDAY, Kind.UNIT, Kind.WEEKEND, Kind.PART, Kind.MONTH) and not talk.has(
        i + 1, Kind.OF, Kind.IN
    )


def _times_it(talk: Talk, i: int) -> bool:
    """ "sat in the morning", "sat at 3": what follows the preposition is a time, so the word is a day after all."""
    if not talk.has(i, Kind.WEEKDAY) or not talk.has(i + 1, Kind.IN, Kind.ON, Kind.AT):
        return False
    return talk.has(talk.skip(i + 2, Kind.ART), Kind.PART, Kind.NUM, Kind.ORD, Kind.NAMED, Kind.ABOUT)


def _greets(talk: Talk) -> bool:
    """ "Morning all", "Morning! can we ...": a greeting opens the text and something that is not about it follows."""
    after = talk.at(1)
    if len(talk.tokens) == 1 or after.text in when_idle.AFTER_A_PART:
        return False
    return not any(kind in after.senses for kind in _GOES_ON)


_GOES_ON = (Kind.NUM, Kind.OF, Kind.WEEKDAY, Kind.GOOD, Kind.OR, Kind.ON, Kind.ONLY, Kind.BAD, Kind.PART, Kind.BEFORE)


def _clumps(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Stretches of tokens with no space between them that hold a number."""
    first = 0
    for i in range(1, len(tokens) + 1):
        if i == len(tokens) or not tokens[i].glued:
            if any(Kind.NUM in token.senses for token in tokens[first:i]):
                yield first, i
            first = i


def _is_code(clump: Sequence[Token]) -> bool:
    """Money, shares, telephone numbers, part numbers, sums: anything that no date or time is written like."""
    texts = [token.text for token in clump]
    if any(text in when_counts.MONEY for text in texts) or any(
        Kind.NUM in t.senses and len(t.text) > 4 and not t.spelt for t in clump
    ):
        return True
    if any(not token.senses and len(token.text) > 1 for token in clump):
        return True
    sides = _sides(clump)
    return not _plausible(sides)


def _is_mark(tokens: Sequence[Token], first: int, last: int, asked: Asked) -> bool:
    """ "7/10" is a mark when how they are was asked, or something says so; "1/2 asleep" is a half."""
    texts = [token.text for token in tokens[first:last]]
    if len(texts) != 3 or texts[1] != "/":
        return False
    said = asked in (Asked.CHECK_IN, Asked.SCALE) or (first > 0 and tokens[first - 1].text in when_counts.MARKED_BY)
    half = texts == ["1", "/", "2"] and last < len(tokens) and not tokens[last].senses
    return half or (texts[2] == "10" and said)


def _sides(clump: Sequence[Token]) -> list[list[Token]]:
    """What stands between the hyphens."""
    sides: list[list[Token]] = [[]]
    for token in clump:
        if token.text in "-–—" and token.text:
            sides.append([])
        else:
            sides[-1].append(token)
    return sides


def _plausible(sides: Sequence[Sequence[Token]]) -> bool:
    """At most three figures with one sort of separator on a side; three sides only as a date (3-7-2017)."""
    counts = [sum(Kind.NUM in token.senses for token in side) for side in sides]
    for side in sides:
        seps = {
            token.text
            for token, after in zip(side, (*side[1:], END), strict=False)
            if token.text in _SEPARATORS and Kind.NUM in after.senses
        }
        if len(seps) > 1:
            return False
    if len(sides) == 3:
        return max(counts) == 1 and not all(len(side[0].text) == 1 for side in sides if side)
    return len(sides) < 3 and max(counts) <= 3


def _is_named(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "room 3", "won 3-1": the word before makes the figure a name or a score, unless a time is written out."""
    before = tokens[first - 1].text if first else ""
    if any(token.text in when_counts.PAID for token in tokens[max(0, first - 3) : first]):
        return True
    timed = any(
        token.text == ":" or Kind.MERIDIEM in token.senses or Kind.OCLOCK in token.senses
        for token in tokens[first : last + 1]
    )
    if Kind.UNIT in tokens[first - 1].senses and first > 1 and Kind.NUM in tokens[first - 2].senses:
        return False
    if any(token.text in when_counts.STREETS for token in tokens[last : last + 3]) and not timed:
        return True
    return before in when_counts.NAMED_BY and Kind.NUM in tokens[first].senses and not timed
