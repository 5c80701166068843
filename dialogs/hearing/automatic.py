"""Whether a text looks as if no person wrote it: what a phone, a mailbox or a desk sends by itself.

Rule of this file: it knows what such machines say of themselves, in English and Welsh. Nobody's own few words look so,
however often they are said: three questions may well get three YESes.
"""

from __future__ import annotations

import re

_SAID_OF_ITSELF = re.compile(
    r"\bauto[- ]?(?:repl(?:y|ies)|response|responder|text)\b"
    r"|\bautomat(?:ic|ed)(?:ally)?[- ](?:\w+ )?(?:repl(?:y|ies)|response|message|text|service|system|generated)\b"
    r"|\bout of (?:the )?office\b(?! (?:door|building))"
    r"|\bi ?[’']?a?m driving with\b|\bfocus turned on\b|\bdriving mode\b"
    r"|\b(?:mail|in)box (?:is|was) (?:not|no longer|full)\b|\bnot (?:being )?monitored\b"
    r"|\b(?:please )?do not reply to (?:this|the)\b|\bcannot receive replies\b"
    r"|\b(?:number|service) (?:you have \w+ )?(?:is|has been) (?:no longer|not) in (?:use|service)\b"
    r"|\byour (?:message|enquiry|email|ticket) (?:has been|was) (?:received|opened|logged)\b"
    r"|\b(?:ticket|case|reference) (?:number |no\.? )?#?\d+ (?:was|has been)\b"
    r"|\bwe (?:aim to|will) (?:respond|reply|get back to you) within\b"
    r"|\b(?:ateb|neges|ymateb) awtomatig\b|\ballan o['’]?r swyddfa\b"
    r"|\bpeidiwch ag (?:ateb|ymateb) i['’]?r\b|\bnid yw['’]?r (?:blwch|cyfeiriad|rhif)\b",
    re.IGNORECASE,
)
_WORDS_OF_A_MACHINE = 4
"""Fewer than these, said again and again, are anybody's."""


def looks_automatic(text: str) -> bool:
    """Does it say of itself that a machine sent it?"""
    return _SAID_OF_ITSELF.search(text) is not None


def goes_round(texts: tuple[str, ...]) -> bool:
    """Were these texts of one sender, all of them, written by a machine: by what they say, or word for word alike?"""
    said = {" ".join(text.casefold().split()) for text in texts}
    alike = len(said) == 1 and len(next(iter(said)).split()) >= _WORDS_OF_A_MACHINE
    return bool(texts) and (alike or all(map(looks_automatic, texts)))
