"""That they are not the one we text, by the name: "not sam mate", "wrong sam", "sam dont have this phone no more".

Rule of this file: a number is disowned for good, so only words that are all about that, and only with the very name.
"""

from __future__ import annotations

import re

_MAY = re.compile(r"\b(?:not|wrong|ai ?n['’]?t|is ?n['’]?t|no|this|nid|dim)\b", re.IGNORECASE)
_OPENS = r"\W*(?:(?:sorry|soz|sori|hi|hiya|no|nah|er|um|mate|think|i|u|you|ya|uv|youve|got|have|the)\b[\s,.!]*)*"
_ENDS = r"(?:[\s,.!]+(?:mate|m8|bro|pal|love|sorry|soz|x+|here|no more|any ?more|sori|yma|lol|thanks|ta))*\W*"
_NOT = (
    r"(?:(?:this|it|that|i)(?:['’]?s|['’]?m| is| am| was)? ?)?"
    r"(?:not|ai ?n['’]?t|is ?n['’]?t|was ?n['’]?t|im not|am not|nid)"
)
_PHONE = r"(?:this|the|that) (?:phone|number|no|fone|num|sim)"


def may_disown(text: str) -> bool:
    """Whether it is worth comparing a name with it."""
    return _MAY.search(text) is not None


def disowns(text: str, first: str) -> bool:
    """Whether it says, and says no more than, that this is not the one of that first name."""
    name = re.escape(first)
    ways = (
        rf"(?:{_NOT} |wrong ){name}(?:['’]?s (?:phone|number|fone))?(?: (?:ydw i|yw hwn|sydd yma|sy ma))?",
        rf"(?:there['’]?s |theres |there is )?no {name} (?:here|at this number|on this number)",
        rf"{name} (?:do ?n['’]?t|does ?n['’]?t|no longer) (?:have|has|own|use|got|live) (?:{_PHONE}|here)",
        rf"(?:i )?(?:bought|got) {_PHONE} (?:off|from) {name}",
        rf"{name} (?:has )?(?:moved|sold|lost|given) (?:out|away|{_PHONE})",
    )
    return any(re.fullmatch(rf"{_OPENS}{way}{_ENDS}", text, re.IGNORECASE) for way in ways)
