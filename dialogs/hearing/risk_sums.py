"""Adds up what a veiled text says in pieces.

Rule of this file: a facet counts at its heaviest sign, and a little more when it is said twice; a sum is the facets of
one risk together, less what makes the words ordinary. Every number is written here, every sign in
`lexicon/risk_sum_*`, and `why` names both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dialogs.hearing.lexicon.risk_at_once import DISTRESS_AT_ONCE
from dialogs.hearing.lexicon.risk_coping import COPING
from dialogs.hearing.lexicon.risk_distress import DISTRESS
from dialogs.hearing.lexicon.risk_needs import NEEDS
from dialogs.hearing.lexicon.risk_shapes import Facet, Group
from dialogs.hearing.lexicon.risk_sum_bleak import BLEAK_FACETS
from dialogs.hearing.lexicon.risk_sum_dying import DYING_FACETS
from dialogs.hearing.lexicon.risk_sum_fear import FEAR_FACETS
from dialogs.hearing.lexicon.risk_sum_harm import HARM_FACETS
from dialogs.hearing.lexicon.risk_sum_hurt import HURT_FACETS
from dialogs.hearing.lexicon.risk_sum_leaving import LEAVING_FACETS
from dialogs.hearing.lexicon.risk_sum_need import NEED_FACETS
from dialogs.hearing.lexicon.risk_sum_order import ORDER_FACETS
from dialogs.hearing.lexicon.risk_sum_ordinary import ORDINARY_FACETS
from dialogs.hearing.lexicon.risk_sum_threats import THREAT_FACETS
from dialogs.hearing.lexicon.risk_sum_welsh import DYING_FACETS_CY
from dialogs.hearing.lexicon.risk_sum_welsh_harm import HARM_FACETS_CY
from dialogs.hearing.lexicon.risk_sum_welsh_hurt import HURT_FACETS_CY, ORDINARY_FACETS_CY
from dialogs.hearing.lexicon.risk_welsh import DISTRESS_CY
from dialogs.hearing.lexicon.risk_wider_crisis import WIDER_CRISIS
from dialogs.hearing.lexicon.risk_wider_distress import WIDER_DISTRESS
from dialogs.hearing.lexicon.risk_wider_safeguarding import WIDER_SAFEGUARDING
from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk_phrases import Finder, Found

_GRADES = TELLING, _STRONG, _PLAIN, SLIGHT = 5, 4, 3, 1
"""What a sign weighs, by how seldom ordinary talk says it."""
NEED = 5
"""What a sum must come to."""
_TWICE = 2
"""What a second sign of the same facet adds, said in other words of the text."""
_LONG, _FURTHER = 40, 25
"""A long text says more of everything: past the first words, each further stretch asks one more of the sum."""
_DAMPING = 1
"""What anything ordinary beside the signs takes away, once: a text that tells is not silenced by a bus or a match."""

_BY_RISK: dict[Risk | None, tuple[Facet, ...]] = {
    Risk.CRISIS: (*LEAVING_FACETS, *ORDER_FACETS, *DYING_FACETS, *BLEAK_FACETS, *DYING_FACETS_CY),
    Risk.SAFEGUARDING: (*HARM_FACETS, *THREAT_FACETS, *FEAR_FACETS, *HARM_FACETS_CY),
    Risk.DISTRESS: (*NEED_FACETS, *HURT_FACETS, *HURT_FACETS_CY),
    None: (*ORDINARY_FACETS, *ORDINARY_FACETS_CY),
}
HURT = (*COPING, *DISTRESS, *NEEDS, *WIDER_DISTRESS, *DISTRESS_CY, *DISTRESS_AT_ONCE)
_WIDER = {Risk.CRISIS: WIDER_CRISIS, Risk.SAFEGUARDING: WIDER_SAFEGUARDING, Risk.DISTRESS: HURT}


@dataclass(frozen=True, slots=True)
class Sign:
    """What a group of signs belongs to: its facet, its risk (None for what is ordinary) and its weight."""

    facet: str
    risk: Risk | None
    weight: int


def _signs() -> Iterator[tuple[Group, Sign]]:
    for risk, groups in _WIDER.items():
        for group in groups:
            yield group, Sign(group.name, risk, TELLING)
    for side, facets in _BY_RISK.items():
        for number, facet in enumerate(facets):
            for weight, phrases in zip(_GRADES, (facet.telling, facet.strong, facet.plain, facet.slight), strict=True):
                group = Group(f"{facet.name}, {weight}, {number}", facet.catches, facet.spares, phrases)
                yield group, Sign(facet.name, side, weight)


_SIGNS = tuple(_signs())
SIGN_GROUPS = tuple(group for group, _ in _SIGNS)
SIGNS: dict[str, Sign] = {group.name: sign for group, sign in _SIGNS}
"""The signs by the name of the group that found them."""
SAID_EVEN_SO = frozenset(group.name for group in (*WIDER_CRISIS, *WIDER_SAFEGUARDING, *DISTRESS))
"""What still reaches a person when denied ("not depressed"); other needs are over then ("not homeless anymore")."""
SIGN_FINDER = Finder(SIGN_GROUPS)


@dataclass(frozen=True, slots=True)
class Heard:
    """One sign where it stands, under the risk it tells of: its own, unless it was denied or is in another's hand."""

    found: Found
    sign: Sign
    risk: Risk | None


_Worth = dict[tuple[Risk | None, str], int]
"""What each facet of a text is worth, by risk and name."""


def come_to(heard: list[Heard], words: int, outright: Collection[Risk] = ()) -> Iterator[tuple[Risk, str]]:
    """Each risk that the signs of a text come to, with its facets and their sum in words; `words` is the length.

    Crisis that does not outweigh safeguarding, with what was said `outright`, is not told: its answer names helplines,
    on a phone that is not safe.
    """
    need = NEED + _DAMPING * bool(_facets(heard, None)) + max(words - _LONG, 0) // _FURTHER
    crisis, harm = _facets(heard, Risk.CRISIS), _facets(heard, Risk.SAFEGUARDING)
    both = _facets(heard, Risk.CRISIS, Risk.DISTRESS)
    grave, hurt = _sum(both, Risk.CRISIS), _sum(both, Risk.DISTRESS)
    other_hand = _sum(harm) + NEED * (Risk.SAFEGUARDING in outright)
    if need <= _sum(crisis) > other_hand:
        yield Risk.CRISIS, _told(crisis, need)
    elif grave > SLIGHT and hurt >= NEED and need <= grave + _TWICE > other_hand:
        yield Risk.CRISIS, _told(both, need)
    if _sum(harm) >= need:
        yield Risk.SAFEGUARDING, _told(harm, need)
    if hurt and grave + hurt >= need:
        yield Risk.DISTRESS, _told(both, need)


def _facets(heard: list[Heard], *risks: Risk | None) -> _Worth:
    """The facets of these risks with what each is worth. One stretch of words says one thing, the heaviest it can."""
    covered: set[int] = set()
    anchors: set[int] = set()
    worth: _Worth = {}
    for one in sorted((one for one in heard if one.risk in risks), key=lambda one: (-one.sign.weight, one.found.start)):
        span = range(one.found.start, one.found.end + 1)
        if one.found.anchor in covered or not anchors.isdisjoint(span):
            continue
        covered.update(span)
        anchors.add(one.found.anchor)
        facet, weight = (one.risk, one.sign.facet), one.sign.weight
        worth[facet] = worth[facet] + _TWICE * (weight > SLIGHT) if facet in worth else weight
    return worth


def _sum(worth: _Worth, *risks: Risk) -> int:
    return sum(weight for (risk, _), weight in worth.items() if not risks or risk in risks)


def _told(worth: _Worth, need: int) -> str:
    parts = ", ".join(f"{facet} {weight}" for (_, facet), weight in worth.items())
    return f"signs of {parts}; together {_sum(worth)} where {need} is enough"
