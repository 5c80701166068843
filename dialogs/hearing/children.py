"""Hears a child in a text: one who is named, or any child where something is wrong.

Rule of this file: it decides nothing about anybody and quotes nothing; it is a reason for a person to read. Names are
read where they stand, beside a word for a child or an age, since no list of names is ever whole.
"""

from __future__ import annotations

import re

_WORDS = (
    "son|daughter|stepson|stepdaughter|grandson|granddaughter|nephew|niece|kid|baby|bairn|lad|lass|toddler|child|"
    "little (?:one|boy|girl|brother|sister)|god(?:son|daughter|child)|mab|merch|plentyn|babi|ŵyr|wyres|nai|nith"
)
_MANY = "kids|children|babies|sons|daughters|lads|bairns|grandkids|grandchildren|plant|meibion|merched"
_OF = r"(?:my|our|his|her|their|fy|ein|ei|eu|'?r)"
_NOT_NAMES = (
    "is|was|isnt|isn|has|had|hasnt|s|and|or|but|to|off|at|in|on|up|with|from|who|whos|whose|that|which|will|would|wont|"
    "can|cant|got|gets|goes|went|comes|came|needs|said|says|just|not|again|now|today|tonight|tomorrow|back|home|ill|sick|"
    "poorly|sy|yn|a|ac|i|wedi|for|of|about|birthday|school|nursery|appointment|because|cos|so|if|when|then|there|here|"
    "first|really|been|does|did|do|like|out|over|down|around|too|very|getting|having|being|going|please|sorry|thanks|the|also|along|as|he|she|they|we|while|after|"
    "before|gyda|efo|da|hefyd|yma|yna|adre|adref|gartre|ddim|ar|o|am|dros|eto|heddiw|fory|yfory|nawr|rwan|mewn|ond|achos|"
    "sydd|mas|allan|wrth|at|mae|ma|oedd|bydd|wnaeth|nath|ni|nhw|os|pan|bach|fach"
)
_NAMED = re.compile(
    rf"\b{_OF}\s+(?:(?:wee|little|big|older|younger|oldest|youngest|eldest)\s+)?(?:{_WORDS})\s*,?\s+"
    rf"(?:called\s+|named\s+|bach\s+|fach\s+)?(?!(?:{_NOT_NAMES})\b)[^\W\d_]{{2,}}",
    re.IGNORECASE,
)
_NO_AGE = r"am|pm|:|\.\d|min|mins|o'?clock|st|nd|rd|th"
_AGED = re.compile(
    r"\b[A-Z][^\W\d_]+,?\s+(?:is|who'?s|who is|aged|\()\s*(?:only\s+|just\s+)?(?:1[0-7]|[1-9])\b"
    rf"(?!\s*(?:{_NO_AGE}))"
)
_ANY = re.compile(rf"\b(?:{_WORDS}|{_MANY})\b", re.IGNORECASE)


def names_a_child(text: str) -> bool:
    """Whether a child is named: "my son Tyler", "our little girl, ellie", "Kai is 6"."""
    return _NAMED.search(text) is not None or _AGED.search(text) is not None


def speaks_of_a_child(text: str) -> bool:
    """Whether any child is in it, named or not: "the kids", "a baby", "y plant"."""
    return _ANY.search(text) is not None
