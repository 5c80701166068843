"""Words of ringing that ask not to be rung: "can u not ring", "stop ringing me", "peidiwch â ffonio".

Rule of this file: a "not" right before the ringing refuses it; "don't text, just ring", "why can you not ring me" and
"you didn't ring" do not. A refused one is renamed, so that no rule takes it for a wish.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dialogs.hearing.lexicon import words as listed
from dialogs.hearing.phrases import Sign
from dialogs.hearing.words import Word

NAME = "no_call"
_RINGING = listed("ring ringing call calling phone phoning bell buzz rang called phoned ffonio ffoniwch galw galwch")
_REFUSING = listed("not never stop quit peidiwch peidio beidio paid peidia beidiwch")
_SMALL = listed("a i me to be ever you u even please")
"""What may stand between them: "peidiwch â ffonio", "don't ever ring"."""
_NO_REFUSAL = listed("why did does has have pam is")
"""Before the "not", these make of it a complaint that nobody rang."""
_STILL = listed("rather better prefer")
"""With one of these, "I'd rather you didn't ring" refuses all the same."""
_REACH = 3


def told(signs: Iterable[Sign], words: Sequence[Word]) -> tuple[Sign, ...]:
    """The signs, with those of ringing that is refused under a name of their own."""
    return tuple(replace(sign, name=NAME) if sign.name == "call" and _refused(sign, words) else sign for sign in signs)


def _refused(sign: Sign, words: Sequence[Word]) -> bool:
    said = [word.text if word.clause == sign.clause else "" for word in words]
    rings = [at for at in range(sign.start, sign.end) if said[at] in _RINGING]
    return bool(rings) and _is_refused(said, rings[0])


def _is_refused(said: Sequence[str], ring: int) -> bool:
    at = ring - 1
    while at >= max(ring - _REACH, 0) and said[at] in _SMALL:
        at -= 1
    if at < 0 or said[at] not in _REFUSING:
        return False
    before = said[max(at - _REACH, 0) : at]
    return _NO_REFUSAL.isdisjoint(before) or not _STILL.isdisjoint(said[:at])
