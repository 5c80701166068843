"""Rules for whether word came from somebody they were put in touch with: "they rang me", "not heard a thing".

Rule of this file: it answers only where a yes or a no was asked for, and word that may have come has not.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.lexicon.word_of import AUXILIARIES, DOUBTS, NOBODIES
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.verdict import Verdict

_VETOES = ("unsure", "if", "sarcasm", "undo", "cannot", "refuse")
FAR = 4
"""More unread words than this beside them, and a text may tell of something else."""


def word_of(reading: Reading) -> Verdict | None:
    """Word came, or none has; None where neither is plain, or something else was asked."""
    if reading.asked is not Asked.YES_NO or reading.has(*_VETOES):
        return None
    told = [sign for sign in reading.all("word_came", "no_word") if _answers(reading, sign)]
    if not told or len(reading.unread({sign.clause for sign in told})) > FAR:
        return None
    if any(sign.name == "no_word" for sign in told):
        return Verdict(Intent.DECLINE, "no word came", sure=True)
    if reading.has("no", "but", "disagree") or not all(_stands(reading, sign) for sign in told):
        return None
    return Verdict(Intent.CONFIRM, "word came", sure=True)


def _answers(reading: Reading, sign: Sign) -> bool:
    """ "No one", "nobody yet" answer; "no one turned up wtf is the point" tells of something else."""
    if sign.clause in reading.asks:
        return False
    return sign.words.removesuffix(" yet") not in NOBODIES or not reading.unread({sign.clause})


def _stands(reading: Reading, sign: Sign) -> bool:
    """ "They did" stands when no more follows; "missed a call", "did they ring" and "she has done it" do not."""
    around = [word.text for word in reading.words if word.clause == sign.clause]
    before = [word.text for word in reading.words[: sign.start] if word.clause == sign.clause]
    ended = not reading.after(sign) or reading.after(sign) in FILLER or reading.pause(sign.end) == sign.end
    if sign.words.split()[-1] in AUXILIARIES and not ended:
        return False
    return DOUBTS.isdisjoint(before) and "might" not in around
