"""Reads a first name as a person, where a text speaks of harm to them: "going to hurt jo", "smash jos face in".

Rule of this file: only right after a verb of harm, where a name becomes "him", or "his" before a part of the body, and
right before a death, where it becomes "he", so
that the lexicon need not know anybody. Everything else stays as it is.
"""

from __future__ import annotations

from collections.abc import Collection

from dialogs.hearing.lexicon import words
from dialogs.hearing.lexicon.first_names import FIRST_NAMES, NOT_A_NAME
from dialogs.hearing.risk_words import STOP

_HARMS = words(
    """
    hurt hurting harm harming stab stabbing shank shanking slash slashing strangle strangling batter battering smash
    smashing kick kicking cave caving bash bashing beat beating punch punching hit hitting slap slapping kill killing
    murder murdering shoot shooting attack attacking knife glass deck lamp smack smacking break breaking
    """
)
_HARMS_CY = words(
    """
    brifo frifo mrifo niweidio anafu ladd lladd trywanu drywanu guro curo fwrw bwrw daro taro dagu tagu ddyrnu dyrnu
    saethu cicio gicio
    """
)
_SURELY = frozenset(["hurt", "harm", "stab", "shank", "strangle", "brifo", "frifo", "anafu", "trywanu", "drywanu"])
"""Verbs that are said of people, and of little else."""
_VERBS = _HARMS | _HARMS_CY
_DEATHS = words("died dead passed overdosed")
_PARTS = words("face head teeth jaw skull legs nose kneecaps arms neck throat")


def told_of(said: list[str], known: Collection[str]) -> list[str]:
    """The words of a text with "him", "his" or "he" for whom harm or a death is told of; as many as there were.

    `known` is every word that the lexicon knows: of the rest, one that ends a threat is taken for a name.
    """
    return [_person(said, at, known) for at in range(len(said))]


def _person(said: list[str], at: int, known: Collection[str]) -> str:
    if at and said[at - 1] in _VERBS:
        return _read(said, at, known)
    follows = said[at + 1 : at + 2] if said[at + 1 : at + 2] not in (["has"], ["is"]) else said[at + 2 : at + 3]
    return "he" if said[at] in FIRST_NAMES and follows and follows[0] in _DEATHS else said[at]


def _read(said: list[str], at: int, known: Collection[str]) -> str:
    word, before = said[at], said[at - 1]
    named = word in FIRST_NAMES or (before in _SURELY and said[at + 1 : at + 2] == [STOP] and _may_be_name(word, known))
    if before in _HARMS_CY:
        return "fe" if named else word
    if word != STOP and said[at + 1] in _PARTS:
        return word if word in NOT_A_NAME else "his"
    return "him" if named else word


def _may_be_name(word: str, known: Collection[str]) -> bool:
    return word.isalpha() and len(word) > 1 and word not in known and word not in NOT_A_NAME
