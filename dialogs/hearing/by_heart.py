"""By heart: what everybody sends, which means the same whenever it comes and whatever they are expected at.

Rule of this file: only words that nobody is known by, none of them a number or a time, each shown by a test to be heard
alike at any hour. They are read once and known from then on; what anybody else writes is kept nowhere.
"""

from __future__ import annotations

LONGEST = 24
_WORDS = """
yes|yeah|yep|yup|ye|ya|y|aye|yes please|yes thanks|yes thank you|yes ok|ok|okay|k|kk|ok thanks|ok thank you|ok cool
ok no problem|ok ta|thanks|thank you|ta|cheers|cool|fine|thats fine|no problem|no worries|sure|will do|great|no|nope
nah|no thanks|no sorry|stop|help|start|where is it|where do i go|what time|what time is it|when is it|who am i seeing
who is it|who is this|whos this|change|cant make it|i cant make it|cant come|ill be there|i will be there
yes ill be there|see you then|call me|ring me|please call me|ydw|ie|iawn|ok diolch|diolch|na|nac ydw|oes|pryd|ble mae o
ble mae e|bydda i yna|newid|stopio
"""
WORDS = frozenset(words for line in _WORDS.split("\n") for words in line.split("|") if words)


def is_known(text: str) -> bool:
    """Whether it is one of those, however it is written and with whatever stop at its end."""
    return len(text) <= LONGEST and text.strip(" .!?").casefold() in WORDS
