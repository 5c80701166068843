"""Discreet: the words that no text, page, letter or calendar entry may hold, in English or Welsh.

Rule of this file: a screen or an envelope read by a partner, a boss or a child gives nothing away
(conversations.md, rule 1). What staff type is checked with it too.
"""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"\b(probation|offen[cd]\w*|prison\w*|releas\w*|licen[cs]e\w*|courts?|tag|tagged|curfew\w*|breach\w*|recall\w*"
    r"|risks?|violen\w*|crim\w*|sentenc\w*|custod\w*|convict\w*|jail\w*|parole|supervis\w*|enforce\w*|police"
    r"|prawf|[cg]h?archar\w*|[td]h?roseddw?\w*|[td]h?rwydded\w*|l?lys|cyrffyw|torri|adalw\w*|risg|[td]h?rais|heddlu"
    r"|dd?edfryd\w*)\b"
    r"|interventions alliance|seetec|forward trust|throughline|social inclusion|lifestyle and associates",
    re.IGNORECASE,
)

_PLACES = re.compile(
    r"probation|offender|\bprison\b|\bhm ?(?:p|yoi)\b|\bjail|\bparole|\bmagistrates|\bcustody|\bpolice station"
    r"|\b(?:crown|county|youth|combined|family|law|the) courts?\b|court ?house"
    r"|\bcriminal|\bjustice|\bprobat|\bbail\b|\bcurfew|\btagging|payback|rehabilitation|\bresettlement"
    r"|interventions alliance|forward trust|[pb]rawf|[cg]h?archar|[td]h?rosedd"
    r"|\b(?:y llys|llys (?:yr )?ynadon|llys y goron)\b",
    re.IGNORECASE,
)


def forbidden(words: str) -> list[str]:
    """Every word in some words that would tell a stranger something, as written, in order."""
    return [found.group() for found in _WORDS.finditer(words)]


def telling(place: str) -> list[str]:
    """What in the name of a place would tell a stranger something, as written, in order. Streets and houses are called
    after courts and tell nothing."""
    return [found.group() for found in _PLACES.finditer(place)]
