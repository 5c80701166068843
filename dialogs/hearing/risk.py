"""Hears crisis, safeguarding and distress in a text, and says why.

Rule of this file: a text is marked by phrases that people can read (`lexicon/risk_*`), never by a black box. The
highest mark that fits wins. A figure of speech takes back only the words it stands on. A denial of a crisis still
reaches a person, as distress. "lol" changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from dialogs.hearing.lexicon.risk_alone import ALONE, NOT_ALONE
from dialogs.hearing.lexicon.risk_at_home import AT_HOME
from dialogs.hearing.lexicon.risk_at_once import (
    CRISIS_AT_ONCE,
    EMERGENCY_AT_ONCE,
    NO_EMERGENCY_AT_ONCE,
    SAFEGUARDING_AT_ONCE,
)
from dialogs.hearing.lexicon.risk_control import CONTROL
from dialogs.hearing.lexicon.risk_crisis import CRISIS
from dialogs.hearing.lexicon.risk_emergency import EMERGENCIES, EMERGENCY_FIGURES
from dialogs.hearing.lexicon.risk_figures import FIGURES
from dialogs.hearing.lexicon.risk_leaving import LEAVING
from dialogs.hearing.lexicon.risk_other_hands import OTHER_HANDS
from dialogs.hearing.lexicon.risk_safeguarding import SAFEGUARDING
from dialogs.hearing.lexicon.risk_self_harm import SELF_HARM
from dialogs.hearing.lexicon.risk_shapes import Group
from dialogs.hearing.lexicon.risk_threats import THREATS
from dialogs.hearing.lexicon.risk_welsh import CRISIS_CY, FIGURES_CY, SAFEGUARDING_CY
from dialogs.hearing.lexicon.risk_wider_figures import WIDER_FIGURES
from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk_names import told_of
from dialogs.hearing.risk_phrases import Finder, Found
from dialogs.hearing.risk_sums import SAID_EVEN_SO, SIGN_FINDER, SIGNS, Heard, come_to
from dialogs.hearing.risk_words import Spelling


@dataclass(frozen=True, slots=True)
class RiskMark:
    """The highest risk heard in a text, or None, and the groups of the lexicon that it was heard by.

    `emergency` is a body in danger this minute, whatever the risk is called: they are told to ring 999.
    `why` is for people ("crisis: wish to die"); nothing may depend on its wording, and it never quotes the text.
    """

    risk: Risk | None
    why: tuple[str, ...] = ()
    emergency: bool = False


_RISKS: dict[Group, Risk] = {
    **dict.fromkeys((*CRISIS, *LEAVING, *SELF_HARM, *CRISIS_CY, *CRISIS_AT_ONCE), Risk.CRISIS),
    **dict.fromkeys(
        (*SAFEGUARDING, *THREATS, *CONTROL, *AT_HOME, *SAFEGUARDING_CY, *SAFEGUARDING_AT_ONCE), Risk.SAFEGUARDING
    ),
}
_RISK_BY_NAME = {group.name: risk for group, risk in _RISKS.items()}
_RISK_FINDER = Finder(_RISKS)
_FIGURE_FINDER = Finder((*FIGURES, *WIDER_FIGURES, *FIGURES_CY, *NOT_ALONE))
_ALONE_FINDER, _NOT_ALONE_FINDER = Finder(ALONE), Finder(NOT_ALONE)
_HAND_FINDER = Finder(OTHER_HANDS)
_EMERGENCY_FINDER = Finder((*EMERGENCIES, *EMERGENCY_AT_ONCE))
_NO_EMERGENCY_FINDER = Finder((*EMERGENCY_FIGURES, *NO_EMERGENCY_AT_ONCE))
_ORDER = (Risk.CRISIS, Risk.SAFEGUARDING, Risk.DISTRESS)

_DENIALS = frozenset({"not", "never", "nor", "ddim", "nid"})
_DENIES_NOTHING = frozenset({"why", "can", "could"})
"""Before a "not": "why not just end it" and "I can't, just want to die" take nothing back."""
_NO = frozenset({"plan", "plans", "thoughts", "intention", "intentions", "intent", "desire", "urge", "urges", "wish"})
_SMALL_WORDS = (
    "going to want wants wanting wanted planning plan trying try thinking think about of at all actually really"
    " just feel feeling felt being be been get do doing saying say had ever even any a that is it like so in will"
    " would my having have the as am was for me you he she they"
)
_BETWEEN = frozenset(_SMALL_WORDS.split()) | _NO
_REPORTING = frozenset({"think", "that", "say", "saying", "mean"})
_REACH = 6


def mark(text: str) -> RiskMark:
    """The risk in one text, in English or Welsh.

    Pure and total: any string is read, none raises, and the time taken grows with the length of the text.
    """
    words = told_of(_spelling().words(text), _spelling().known)
    hands = [(hand.start, hand.end) for hand in _HAND_FINDER.find(words)]
    heard: dict[Risk, dict[str, None]] = {}
    for found in _standing(words, _RISK_FINDER):
        denied = _denied(words, found.start)
        risk = _in_whose_hand(found, _RISK_BY_NAME[found.group.name], hands)
        told = Risk.DISTRESS if denied and risk is Risk.CRISIS else risk
        heard.setdefault(told, {})[found.group.name + (", denied" if denied else "")] = None
    for found in _standing(words, _ALONE_FINDER, _NOT_ALONE_FINDER):
        heard.setdefault(Risk.SAFEGUARDING, {})[found.group.name] = None
    _add_sums(words, hands, heard)
    emergency = next(iter(_standing(words, _EMERGENCY_FINDER, _NO_EMERGENCY_FINDER)), None)
    if emergency is not None:
        heard.setdefault(Risk.SAFEGUARDING, {})[emergency.group.name] = None
    return replace(_highest(heard), emergency=emergency is not None)


@cache
def _spelling() -> Spelling:
    finders = (_RISK_FINDER, _FIGURE_FINDER, SIGN_FINDER, _EMERGENCY_FINDER, _NO_EMERGENCY_FINDER, _ALONE_FINDER)
    return Spelling(frozenset().union(*(finder.vocabulary() for finder in finders)))


def _in_whose_hand(found: Found, risk: Risk, hands: list[tuple[int, int]]) -> Risk:
    """Means of death in somebody else's hand are a threat, not a wish to die."""
    in_another = risk is Risk.CRISIS and any(start <= found.anchor <= end for start, end in hands)
    return Risk.SAFEGUARDING if in_another else risk


def _add_sums(words: list[str], hands: list[tuple[int, int]], heard: dict[Risk, dict[str, None]]) -> None:
    """Add what the signs of a text come to together."""
    signs: list[Heard] = []
    for found in _standing(words, SIGN_FINDER):
        sign = SIGNS[found.group.name]
        if not _denied(words, found.start):
            risk = _in_whose_hand(found, sign.risk, hands) if sign.risk else None
            signs.append(Heard(found, sign, risk))
        elif found.group.name in SAID_EVEN_SO:
            signs.append(Heard(found, sign, Risk.DISTRESS if sign.risk is Risk.CRISIS else sign.risk))
    for risk, told in come_to(signs, len(words), tuple(heard)):
        heard.setdefault(risk, {})[told] = None


def _highest(heard: dict[Risk, dict[str, None]]) -> RiskMark:
    why = tuple(f"{risk}: {name}" for risk in _ORDER for name in heard.get(risk, ()))
    return RiskMark(next((risk for risk in _ORDER if risk in heard), None), why)


def _standing(words: list[str], finder: Finder, figures: Finder = _FIGURE_FINDER) -> Iterable[Found]:
    """The phrases of `finder` that none of the `figures` of speech takes back."""
    found = list(finder.find(words))
    if not found:
        return ()
    taken_back: set[int] = set()
    for figure in figures.find(words):
        taken_back.update(range(figure.start, figure.end + 1))
    return [one for one in found if one.anchor not in taken_back]


def _denied(words: list[str], start: int) -> bool:
    """Does a "not", a "never" or a "no plans" stand before the phrase with nothing but small words between?

    "I can't. I want to die" and "no i want to die" deny nothing: an "i" begins anew, unless it is reported
    ("not that i want to die").
    """
    if words[start] == "i" and words[start - 1] not in _REPORTING:
        return False
    for at in range(start - 1, max(start - _REACH, 0) - 1, -1):
        word = words[at]
        if word in _DENIALS:
            return _DENIES_NOTHING.isdisjoint(words[max(at - 2, 0) : at])
        if word == "no":
            return words[at + 1] in _NO
        if word not in _BETWEEN and not (word == "i" and words[at - 1] in _REPORTING):
            return False
    return False
