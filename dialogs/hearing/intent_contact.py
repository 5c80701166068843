"""Rules for how they want to be reached: opt-outs, calls, numbers, languages, and a stranger's phone.

Rule of this file: an opt-out is obeyed at the first honest reading; everything else here may be asked about.
"""

from __future__ import annotations

import re

from dialogs.hearing.bearing import said_of_another
from dialogs.hearing.lexicon import contacting, keywords, none_came
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.lexicon.whose import KIN
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import YES_NO
from dialogs.hearing.verdict import Verdict

_SAYS_MORE = frozenset({"cancel", "end"})
_LETTERS = re.compile(r"[^\W\d_]+")
_WHOSE = frozenset(["my", "me", "his", "her", "their", "fy", "mam", "dad"])
_KNOWN_AS = frozenset(["him", "her", "them", "me"])
_OF_US = frozenset(["can", "could", "you", "someone", "somebody", "please", "allwch", "chi", "ti", "rhywun", "plis"])
_TONGUES = {"bsl": "bsl", "sign": "bsl"} | {
    name: name for name in contacting.LISTS["tongue"].split("|") if " " not in name
}


def keyword(text: str, asked: Asked) -> Verdict | None:
    """A text that is one keyword, as the provider reads it: any case, stops around it do not matter."""
    word = _bare(text)
    if is_stop(text):
        return Verdict(Intent.OPT_OUT, "opt-out word")
    if word in keywords.KEYWORDS_IN or (word == "yes" and asked is Asked.NOTHING):
        return Verdict(Intent.OPT_IN, "opt-in word")
    if word in keywords.KEYWORDS_HELP:
        return Verdict(Intent.HELP, "help word")
    if word == "n" and asked in YES_NO:
        return Verdict(Intent.DECLINE, "says no")
    return None


def _bare(text: str) -> str:
    return text.strip(" \t\r\n.!,'\"?").lower()


def is_stop(text: str) -> bool:
    """Whether a text is a word that ends texts and no more: what is heeded whatever goes wrong with the reading."""
    word = _bare(text)
    return word in keywords.KEYWORDS_OUT or _is_decorated(word)


def may_be_no_stop(text: str) -> bool:
    """Whether it is a word that ends texts, which may have been said of what they are to come to."""
    return is_stop(text) and not _SAYS_MORE.isdisjoint(_LETTERS.findall(_bare(text)))


def _is_decorated(text: str) -> bool:
    """ "Stop. Thanks 👍", "STOP STOP", "end x": the word alone, with a kiss, a face or a thank-you around it."""
    said = frozenset(_LETTERS.findall(text)) - keywords.KISSES
    plain = said - keywords.THANKED
    return plain in keywords.PLAIN_STOPS or said in keywords.PLAIN_ENDS


def is_heeded(text: str) -> bool:
    """Whether the provider itself ends or begins texts by this: one word of its own, and not so much as a stop."""
    return text.strip().lower() in keywords.KEYWORDS_OUT | keywords.KEYWORDS_IN


def wrong_person(reading: Reading) -> Verdict | None:
    """The number is not theirs, and nobody close to them is writing."""
    if reading.asked is Asked.PROVE_NUMBER and reading.has("not_name", "who_name") and not reading.has("relative"):
        return Verdict(Intent.WRONG_PERSON, "asks who that is, or says they are not")
    stranger = reading.has("stop_texts") and any(_is_whole(reading, sign) for sign in reading.all("not_name"))
    if reading.has("relative") or not (stranger or reading.has("wrong_person")):
        return None
    if stranger:
        return Verdict(Intent.WRONG_PERSON, "says they are not, and asks for an end")
    denied = [sign for sign in reading.all("wrong_person") if _is_denied(reading, sign)]
    long = len(reading.unread()) > 8
    return None if long or not denied else Verdict(Intent.WRONG_PERSON, "wrong person")


def _is_whole(reading: Reading, sign: Sign) -> bool:
    return all(sign.start <= at < sign.end for at, word in enumerate(reading.words) if word.clause == sign.clause)


def _is_denied(reading: Reading, sign: Sign) -> bool:
    """ "I'm not Sam" ends with the name; "I'm not feeling it" goes on."""
    words = sign.words.split()
    at = sign.end if words[-2:-1] == ["not"] else len(reading.words)
    goes_on = at < len(reading.words) and reading.words[at].clause == sign.clause
    return not goes_on or reading.words[at].text in FILLER or reading.pause(at) == at or words[-1] in _KNOWN_AS


def opt_in(reading: Reading) -> Verdict | None:
    """Asks for the texts to come back, or takes back a STOP."""
    signs = reading.all("opt_in")
    turned = [sign for sign in signs if _is_turned_round(reading, sign)]
    if len(turned) < len(signs):
        return Verdict(Intent.OPT_IN, "asks for texts again")
    ends = any(keywords.AGAIN in sign.words or sign.words.startswith("start") for sign in turned)
    return Verdict(Intent.OPT_OUT, "never again") if ends else None


def _is_turned_round(reading: Reading, sign: Sign) -> bool:
    """ "Never text me again", "if you text me again", "text me again and I'll ...": the contrary of a wish for them."""
    before = [word.text for word in reading.words[: sign.start] if word.clause == sign.clause]
    after = {word.text for word in reading.words[sign.end :]}
    is_again = keywords.AGAIN in sign.words
    leads = reading.after(sign) == "and" or not keywords.THREATENING.isdisjoint(after)
    threatens = is_again and leads and keywords.ASKING.isdisjoint(before)
    turning = keywords.TURNING_AGAIN if is_again else keywords.TURNING
    return threatens or not turning.isdisjoint(before)


def opt_out(reading: Reading) -> Verdict | None:
    """Asks for texts, or one kind of text, to stop; not when a call is wanted instead."""
    if not reading.has("stop_texts") or (reading.has("call", "new_number") and not _of_texting(reading)):
        return None
    if reading.asked is Asked.OFFER_SLOTS and reading.has("refuse"):
        return None
    if not any(_is_plea(reading, sign) for sign in reading.all("stop_texts")):
        return None
    said = f" {' '.join(word.text for word in reading.words)} "
    daily = any(f" {words} " in said for words in contacting.ONLY_CHECK_INS)
    return Verdict(Intent.OPT_OUT, "asks for texts to stop", wanted="daily" if daily else None)


def _is_plea(reading: Reading, sign: Sign) -> bool:
    """ "Stop it im crying" is no plea, nor "stopia!" said alone: those two words need the text to themselves."""
    if _tells_of_none(reading, sign) or _is_of_them(reading, sign):
        return False
    rest = [word.text for at, word in enumerate(reading.words) if not sign.start <= at < sign.end]
    return sign.words not in contacting.SAID_OF_ANYTHING or all(word in FILLER for word in rest)


def _is_of_them(reading: Reading, sign: Sign) -> bool:
    """ "Don't send me back", "I'm gonna stop coming": of where they are sent, or what they do, and of no text."""
    sent = "send me" in sign.words and reading.after(sign) in ("back", "in", "inside", "to", "there")
    return sent or (sign.words == "stop coming" and reading.before(sign) in ("i", "to", "going", "might", "will"))


def _tells_of_none(reading: Reading, sign: Sign) -> bool:
    """ "I got no texts", "didn't get any texts": that none came, and no wish that none should."""
    said = sign.words.removeprefix("do ").split()
    if said[0] not in ("no", "not", "ddim", "dim", "never") or not none_came.WANTED.isdisjoint(said):
        return False
    before, after = reading.before(sign), reading.after(sign)
    nothing_came = said[0] == "no" and (before in none_came.CAME or after in none_came.NOT_COME)
    got = not none_came.CAME.isdisjoint(said) and before in ("did", "have", "has", "i", "do", "does", "never", "am", "")
    return nothing_came or got or before in none_came.CAME


def _of_texting(reading: Reading) -> bool:
    """ "Stop texting me, just ring" is said outright; "stop texting and ring", "don't text, ring" only swap."""
    return any(
        sign.words.split()[0] in ("stop", "quit") and "text" in sign.words.split() and reading.after(sign) != "and"
        for sign in reading.all("stop_texts")
    )


def call(reading: Reading) -> Verdict | None:
    """Wants to be rung, or says that texts are no good."""
    signs = [sign for sign in reading.all("call") if not said_of_another(reading, sign)]
    wants = [sign for sign in signs if not _asks_when(reading, sign)]
    if any(_for_kin(reading, sign) for sign in reading.all("call")):
        return Verdict(Intent.QUESTION, "asks us to ring somebody else")
    if signs and not wants:
        return Verdict(Intent.ASK_WHEN, "asks when they ring")
    return Verdict(Intent.CALL_ME, "wants a call") if wants and not _later(reading) else None


def _asks_when(reading: Reading, sign: Sign) -> bool:
    """ "What time is Jo ringing me?" asks when; "when can you ring me" asks to be rung."""
    asked = [other for other in reading.all("when") if other.clause == sign.clause and other.end <= sign.start]
    opening = reading.words[asked[0].start : sign.end] if asked else ()
    return bool(asked) and _OF_US.isdisjoint(word.text for word in opening)


def _for_kin(reading: Reading, sign: Sign) -> bool:
    """ "Can you ring my mum": somebody of theirs is to be rung, and not them ("ring me on my mum's phone")."""
    words = [word.text for word in reading.words[sign.end : sign.end + 2]]
    if not words or {"me", "us", "fi", "mi"}.intersection(sign.words.split()):
        return False
    whose = sign.words.split()[-1] if words[0] in KIN else words[0]
    kin = words[0] if words[0] in KIN else words[-1]
    after = reading.words[sign.end + 2].text if sign.end + 2 < len(reading.words) else ""
    return whose in _WHOSE and kin in KIN and after not in ("phone", "mobile", "number", "s")


def _later(reading: Reading) -> bool:
    """ "I'll call you later" is no request; "can he ring me" is one."""
    signs = [sign for sign in reading.all("call") if not _opens_asking(reading, sign)]
    return any(reading.before(sign) in ("will", "he", "she") for sign in signs)


def _opens_asking(reading: Reading, sign: Sign) -> bool:
    said = [word.text for word in reading.words[: sign.start] if word.clause == sign.clause]
    return said[-2:-1] in (["can"], ["could"])


def number(reading: Reading) -> Verdict | None:
    """Has another number; never taken over from a text, but made into a task."""
    signs = reading.all("new_number")
    numbers = [sign for sign in signs if not (_is_of_an_hour(reading, sign) or _asks_whence(reading, sign))]
    return Verdict(Intent.NEW_NUMBER, "another number") if numbers else None


def _asks_whence(reading: Reading, sign: Sign) -> bool:
    """ "How did you get this number": asked of ours, and no number of theirs."""
    before = {word.text for word in reading.words[: sign.start] if word.clause == sign.clause}
    return sign.words.startswith("get ") and not before.isdisjoint(("how", "where", "who"))


def _is_of_an_hour(reading: Reading, sign: Sign) -> bool:
    """ "Ring me at 11 instead" names an hour, and no number."""
    timed = any(at in reading.timed for at in range(sign.start, sign.end))
    return (
        timed and {"call", "ring", "text", "message"}.isdisjoint(sign.words.split()[1:]) and "number" not in sign.words
    )


def language(reading: Reading) -> Verdict | None:
    """Wants another language, or says that this one is not understood."""
    opens = any(sign.start == 0 for sign in reading.all("lang_en", "lang_cy"))
    if len(reading.unread()) > 3 and not reading.has("lang_other") and not opens:
        return None
    if reading.has("lang_other"):
        named = (_TONGUES[word.text] for word in reading.words if word.text in _TONGUES)
        return Verdict(Intent.LANGUAGE, "another language", wanted=next(named, None))
    for name, wanted in (("lang_en", "en"), ("lang_cy", "cy")):
        if reading.has(name):
            return Verdict(Intent.LANGUAGE, f"asks for {wanted}", wanted=wanted)
    return None
