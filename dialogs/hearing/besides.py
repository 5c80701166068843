"""What a text asks for or tells beside its intent: "yes, where is it?", "ok. can i see a doctor", "2 but ring me".

Rule of this file: it never changes the intent. It is there so that no yes, thanks or choice swallows what stands next
to it: what it names is answered, or read by a person.
"""

from __future__ import annotations

from dialogs.hearing import intent_asking, intent_contact, uncalled
from dialogs.hearing.lexicon.bearing import OURS
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import DECISIONS, Reading
from dialogs.hearing.verdict import Verdict

_WHOLE = frozenset({Intent.OPT_OUT, Intent.WRONG_PERSON, Intent.HELP, Intent.QUESTION, Intent.OTHER})
"""A person reads these as they are, or they say all that there is."""
_IN_WORDS = frozenset({Asked.CHECK_IN, Asked.SCALE})
"""Where what they tell is what was asked for, and is kept with the answer."""
_WELL = (1, 2)
_WELL_SAID = ("mood_1", "mood_2", "thanks", "ok", "yes", "agree", "but")
_THOUGH = frozenset(["though", "tho", "although", "er", "serch"])
_ASKING = ("ask", "when", "where", "who", "human")
_ANSWERS = DECISIONS | {"thanks", "greet", "bye", "regret", "noted", "slow_answer", "pick_1", "pick_2", "pick_3"}
_OF_COMING = ("cannot", "cannot_bare", "away", "refuse", "late", "way", "move", "propose", "excuse")
"""Said where we asked whose the number is, these answer nothing yet, and a person hears them."""
_BRINGS = (" bring", " ddod â", " dwi'n dod â")
TOLD = 3
"""Words that nobody read, from which on a text tells of something more."""
LONG = 3
"""From so many words on, a sentence apart from the answer tells of something more, and so does an unclear text."""


def beside(reading: Reading, verdict: Verdict, *, with_it: bool = False) -> Intent | None:
    """The wish or the news next to what a text decides, or the picture with it; None when that is all there is."""
    found = _beside(reading, verdict)
    if found is None and with_it and verdict.intent not in _WHOLE and not verdict.items:
        return Intent.OTHER
    return found


def _beside(reading: Reading, verdict: Verdict) -> Intent | None:
    if verdict.intent is Intent.OPT_OUT and intent_contact.call(reading):
        return Intent.CALL_ME
    if verdict.intent in _WHOLE or verdict.items:
        return None
    if verdict.intent is Intent.UNCLEAR:
        decides = reading.asked is Asked.PROVE_NUMBER and reading.has(*_OF_COMING)
        decides = decides or reading.has(uncalled.NAME)  # not to be rung is a wish, whatever was asked
        return Intent.OTHER if decides or _is_news(reading, {word.clause for word in reading.words}) else None
    asked = _asked(reading)
    if asked is not None and asked is not verdict.intent:
        return asked
    if reading.has("other_road", uncalled.NAME) or (reading.has("but") and reading.has("limit", "early")):
        return Intent.OTHER
    if reading.asked is Asked.CHECK_IN and verdict.choice in _WELL and _turns(reading):
        return Intent.OTHER
    return Intent.OTHER if reading.asked not in _IN_WORDS and _tells(reading) else None


def _turns(reading: Reading) -> bool:
    """ "1 but had a bit of a wobble": what follows the turn says more than that they are well."""
    well = {at for sign in reading.all(*_WELL_SAID) for at in range(sign.start, sign.end)}
    turn = next((sign.end for sign in reading.all("but")), len(reading.words))
    told = [w for at, w in enumerate(reading.words) if at >= turn and at not in well and w.text not in FILLER]
    hard = reading.has("mood_3") and any(word.text in ("1", "2") for word in reading.words)
    though = any(word.text in _THOUGH for word in reading.words) and len(reading.unread()) > 1
    return len(told) > 1 or hard or though


def _tells(reading: Reading) -> bool:
    """Is something told besides, in a sentence of its own or at some length? A name they give is the answer itself."""
    if reading.asked is Asked.PROVE_NUMBER:
        return len([word for word in _untold(reading) if word not in reading.named]) > TOLD
    answers = {sign.clause for sign in reading.all(*_ANSWERS)}
    answers |= {word.clause for at, word in enumerate(reading.words) if at in reading.timed or word.text.isdigit()}
    apart = {word.clause for word in reading.words} - answers
    return any(_is_news(reading, {clause}) for clause in apart) or len(_untold(reading)) >= TOLD


def _is_news(reading: Reading, clauses: set[int]) -> bool:
    said = [word for word in reading.words if word.clause in clauses and word.text not in FILLER]
    tells = any(sign.clause in clauses for sign in (*reading.all("excuse"), *reading.aside("gone_by")))
    return len(said) >= LONG and (tells or bool(reading.unread(clauses)))


def _asked(reading: Reading) -> Intent | None:
    """A call, a number, when, where or who; else any question that stands apart from what is decided."""
    for rule in (intent_contact.call, intent_contact.number, intent_asking.asked_about):
        if found := rule(reading):
            return found.intent
    asks = any(_is_put(reading, sign) for sign in reading.all(*_ASKING)) or intent_asking.requests(reading)
    return Intent.QUESTION if asks else None


def _is_put(reading: Reading, sign: Sign) -> bool:
    """Does a question ask of something that nobody read, or whom they may bring, and no time ("can we do thurs")?"""
    if sign.words.endswith(_BRINGS):
        return True
    return bool(reading.unread({sign.clause}, start=sign.end, end=sign.end + intent_asking.AHEAD))


def _untold(reading: Reading) -> list[str]:
    return [word for word in reading.unread() if word not in OURS and not word.isdigit() and word[0] != ":"]
