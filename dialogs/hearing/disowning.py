"""That somebody else has the phone, by the name: "not sam mate", "sam dont have this phone no more"; "sams not here".

Rule of this file: a number is disowned for good, so only words that are all about that, and only with the very name.
Who only answers while its owner is out disowns nothing: a person is to know that somebody else reads what we send.
"""

from __future__ import annotations

import re

_MAY = re.compile(r"\b(?:not|wrong|ai ?n['’]?t|is ?n['’]?t|no|this|nid|dim|ddim|out|asleep)\b", re.IGNORECASE)
_OPENS = r"\W*(?:(?:sorry|soz|sori|hi|hiya|no|nah|er|um|mate|think|i|u|you|ya|uv|youve|got|have|the)\b[\s,.!]*)*"
_ENDS = r"(?:[\s,.!]+(?:mate|m8|bro|pal|love|sorry|soz|x+|here|no more|any ?more|sori|yma|lol|thanks|ta))*\W*"
_NOT = (
    r"(?:(?:this|it|that|i)(?:['’]?s|['’]?m| is| am| was)? ?)?"
    r"(?:not|ai ?n['’]?t|is ?n['’]?t|was ?n['’]?t|im not|am not|nid)"
)
_HERE = r"(?:here|in|home|at home|about|around|there|available|yma|adre|adra|adref|i mewn|mewn)"
_OUT = r"(?:just )?(?:out|gone out|nipped out|popped out|asleep)"
_JUST_NOW = r"(?: (?:right now|at the moment|at the mo|atm|just now|now|yet|today|tonight|ar hyn o bryd))?"
_WHERE = rf"(?:[\s,.]+(?:he|she)(?:['’]?s| is)? (?:at work|{_OUT}))?"
_PHONE = r"(?:this|the|that) (?:phone|number|no|fone|num|sim)"


def may_disown(text: str) -> bool:
    """Whether it is worth comparing a name with it."""
    return _MAY.search(text) is not None


def answers_for(text: str, first: str) -> bool:
    """Whether it says, and says no more than, that the one of that first name is out."""
    name = re.escape(first)
    not_here = rf"{name}(?:['’]?s not| is not| ?is ?n['’]?t|s? ai ?n['’]?t|['’]?s no) {_HERE}"
    is_out = rf"{name}(?:['’]?s| is| has| as)? {_OUT}"
    ways = (not_here, is_out, rf"(?:dydy|dydi|dyw|tydi|di|nid yw) {name} ddim {_HERE}")
    return any(re.fullmatch(rf"{_OPENS}{way}{_JUST_NOW}{_WHERE}{_ENDS}", text, re.IGNORECASE) for way in ways)


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
