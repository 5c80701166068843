"""Sets apart what a text only quotes: our own message sent back, a reaction to it, a thread pasted below.

Rule of this file: what is quoted is blanked, never moved, so that places in the text stay true. What is said beside it
stands; a reaction stands as the sign that a phone would have shown.
"""

from __future__ import annotations

import re

from dialogs.hearing.lexicon.quotes import OUR_HELP, OURS, PASTED, REACTIONS

_REACTED = re.compile(
    r"^\s*(?:(?P<word>" + "|".join(REACTIONS) + r")|(?P<sign>\S{1,8})\s+to)\s+[\"“'‘].*[\"”'’…]?\s*$",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED = re.compile(r"[\"“]([^\"“”]{20,})[\"”]")
_PASTED = re.compile("|".join(PASTED), re.IGNORECASE | re.MULTILINE)
_OURS = re.compile("|".join(OURS), re.IGNORECASE)
_ATTACHED = re.compile(r"\[(?:picture|recording|video|attachment)\]")
_OUR_HELP = re.compile("|".join(OUR_HELP), re.IGNORECASE)
LONG = 40
"""A stretch in quotation marks longer than this is somebody else's words, whoever wrote them."""


def comes_with(text: str) -> bool:
    """Did a picture or the like come with it, that nobody here can open?"""
    return _ATTACHED.search(text) is not None


def is_only_sent(text: str) -> bool:
    """Is a picture or the like all that came, without a word?"""
    return comes_with(text) and not _ATTACHED.sub("", text).strip()


def own_words(text: str) -> str:
    """The text with what it quotes blanked out, and the note of what came with it."""
    for sent in _ATTACHED.finditer(text):
        text = _blank(text, *sent.span())
    if reacted := _REACTED.match(text):
        sign = reacted["sign"] or REACTIONS[reacted["word"].lower()]
        return sign if not sign.isalnum() else text
    for quoted in _QUOTED.finditer(text):
        if len(quoted[1]) > LONG or _OURS.search(quoted[1]):
            text = _blank(text, *quoted.span())
    if pasted := _PASTED.search(text):
        text = _blank(text, pasted.start(), len(text))
    return _without_ours(text)


def without_our_help(text: str) -> str:
    """The text without our own words of where help is: a phone that sends them back is in no danger."""
    for found in _OUR_HELP.finditer(text):
        text = _blank(text, *found.span())
    return text


def _without_ours(text: str) -> str:
    """Our own wording, sent back without any marks: from where it opens to where it ends."""
    found = list(_OURS.finditer(text))
    return _blank(text, found[0].start(), found[-1].end()) if found else text


def _blank(text: str, start: int, end: int) -> str:
    """Spaces for what is quoted, and a stop after it, since nothing said beside it runs on."""
    return text[:start] + " " * max(end - start - 1, 0) + "." * min(end - start, 1) + text[end:]
