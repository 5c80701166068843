"""Words that accuse one of our staff: "jo touched me", "i dont feel safe with jo".

Rule of this file: it names whom a text is against, out of the names it is given, so that it never goes to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_DID = (
    r"(?:touch(?:ed|es|ing) (?:me|my)|hits? me(?! up)|hurts? me|grop(?:ed|es) me|kissed me|grabb?ed (?:me|my)|pushed me"
    r"|threaten(?:ed|s|ing) me|shout(?:ed|s|ing)? at me|sw(?:ore|ears) at me|bull(?:ied|ies|ying) me"
    r"|abus(?:ed|es|ing) me|harass(?:ed|es|ing)? me|scares? me|stole\b|assaulted me|raped me|hit on me"
    r"|asked me (?:for (?:money|cash|sex)|out)"
    r"|(?:was|is|been|being) (?:\w+ )?(?:racist|sexist|homophobic|abusive|inappropriate|a bully|creepy))"
)
_WITH = (
    r"(?:(?:not|dont|don['’]t|didnt|didn['’]t|never) (?:feel |felt )?safe (?:with|around|near)"
    r"|(?:scared|afraid|frightened|terrified) of|uncomfortable (?:with|around))"
)
_ROOM = r"(?:(?:has|just|always|keeps|kept|really|also|then|once|even|went and) ){0,2}"
"""What may stand between: "jo he hit me" is said to Jo, and of somebody else."""


def accused(text: str, names: Iterable[str]) -> frozenset[str]:
    """Those of the first names that the text accuses."""
    return frozenset(name for name in names if name and _accuses(text, re.escape(name)))


def may_accuse(text: str) -> bool:
    """Whether it holds such words at all, whomever they are about."""
    return re.search(rf"{_DID}|{_WITH}", text, re.IGNORECASE) is not None


def _accuses(text: str, name: str) -> bool:
    return re.search(rf"\b{name}\b {_ROOM}{_DID}|\b{_WITH} {name}\b", text, re.IGNORECASE) is not None
