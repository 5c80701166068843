"""Word from somebody they were put in touch with, and none: told in answer to "have you heard from them?".

Listened for only where a yes or a no was asked for; anywhere else "she rang me" is talk.
"""

from __future__ import annotations

from dialogs.hearing.lexicon import words

LISTS = {
    "they": "they|he|she|someone|somebody|the lady|the woman|the man|the guy|a lady|a woman|a man|a guy|a lad|one "
    "of them|*",
    "reach": (
        "rang|ring|rung|called|call|phoned|phone|texted|text|emailed|email|messaged|message|wrote|write|contacted|"
        "contact|been in touch|got in touch|get in touch|got hold of|get hold of|come back to|came back to|reached "
        "out|"
        "got back to|get back to|been to see|came to see|come to see|came round|visited|spoke to|spoken to|met"
    ),
    "word": "call|phone call|text|email|letter|message|voicemail|visit|reply|answer|appointment|date",
}

GROUPS = {
    # Word came.
    "word_came": (
        "(yes|yeah|yep|aye) (they|he|she) (did|have|has)",
        "(they|he|she) (did|have|has) (yes|yeah|indeed)?",
        "{they} (have|has|did|finally|already|only|just)? {reach} (me|us|to me|with me|for me)?",
        "(i|we)? (have|had|got|have had|have got|received) (a|an|the|my|some|their)? {word} (off|from|with|"
        "through)? (them|him|"
        "her|*|someone|one of them|the lady)?",
        "(i|we)? (have|already|just|finally)? (heard|heard back|had word) (from|off|of) (them|him|her|someone|*)",
        "(i|we)? (have|already|just)? (spoke|spoken|talked|chatted|met|meeting|been) (to|with|up with)? (them|him|"
        "her|"
        "someone|a lady|a man|a woman|*)",
        "(i|we)? (have|already)? (seen|met|saw) (them|him|her|someone)",
        "(do|ie|ydw)? (mae|maen|ma|wnaethon|wnaeth|nath|naethon) (nhw|hi|o|e|fe|fo|rhywun)? (wedi)? (ffonio|"
        "cysylltu|tecstio|"
        "galw|siarad|ebostio|gysylltu|alw)",
        "(do|ie)? (ges|gefais|wedi cael|dwi wedi cael|fi wedi cael) (i)? (alwad|galwad|neges|tecst|llythyr|ebost)",
        "(do|ie)? (dwi|fi|rwyf)? wedi (clywed|siarad|cwrdd) (gan|gyda|efo|a|wrth)? (nhw|hi|fo|fe|rhywun|*)?",
        "(do|ie)? (clywais|glywais|glywes|siaradais) (i)? (gan|gyda|efo|a)? (nhw|hi|fo|fe|rhywun)?",
    ),
    # None has.
    "no_word": (
        "(no|not|nah|nothing|nope|nobody) (heard|had|got|received|seen) (a|any|one)? (thing|word|peep|sausage|"
        "anything|"
        "nothing|{word}|one|soul|off|from)",
        "(have|had|has|did|do)? (not|never) (heard|hear|had|got|get|received|seen|spoken|spoke|met|see) (from|off|"
        "to|of|"
        "with|back|a|any)? (a|any)? (them|him|her|anyone|anybody|any one|anything|nothing|a thing|thing|word|dicky "
        "bird|"
        "owt|nowt|{word}|one|soul|no one|nobody|someone|back) (from|off|to|yet|back)? (them|him|her|anyone|anybody)?",
        "(heard|had|got|been|seen|received) (nothing|nowt|nobody|no one|no word|sod all|bugger all|naff all|zilch|"
        "zero) "
        "(from|off)? (them|him|her|anyone|anybody)?",
        "(nothing|nowt|no one|nobody|none|not one|not a word|not a peep|not a thing|not a sausage|no word|no {word}|"
        "no calls|"
        "no texts|no messages|radio silence|silence) (yet|so far|as yet|still|from|off|at all|through|back|"
        "nothing)? (them|"
        "him|her|anyone|anybody)?",
        "(nobody|no one|none of them|not one of them|nobody else) (has|have|did|ever|is|even)? (not)? {reach} (me|"
        "us|to me)?",
        "{they} (have|has|did|do|does|are|is)? (not|never|not even|never even) (ever|yet|bothered|even)? (to)? "
        "{reach} (me|us|"
        "to me|with me)?",
        "{they} (did|have|has|do|does) not",
        "(said|says) (they|he|she) would (but)? (they|he|she)? (did not|have not|has not|never)",
        "(not|not as|nothing) (yet|so far|as yet|that i know of|as far as i know|as i know|as far as i am aware|"
        "really|for now)",
        "(am|i am|we are)? still (waiting|not heard|waiting to hear|nothing|no word|no one)",
        "(dim|ddim) (byd|gair|eto|wedi clywed|hyd yn hyn|galwad|neges|o gwbl)",
        "(heb|dwi heb|fi heb|ddim wedi|dwi ddim wedi|sai wedi|naddo heb|dim) (glywed|clywed|cael|gael|siarad|weld) "
        "(dim|gair|"
        "dim byd|neb|unrhyw beth|byd|o|galwad|neges)? (gan|wrth|eto|o)? (neb|nhw)?",
        "(neb|does neb|nath neb|does dim neb|nid oes neb) (wedi)? (ffonio|cysylltu|galw|siarad|tecstio|eto)",
        "(nath|wnaeth|wnaethon|naethon) (nhw|neb|hi|o|e|fe) ddim (ffonio|cysylltu|galw|siarad|tecstio)?",
        "(dyn|dydyn|dydi|dyw|tydi) (nhw|hi|o|e|fe)? ddim (wedi)? (ffonio|cysylltu|galw|siarad|tecstio)?",
    ),
}

DOUBTS = words(
    "can need want please gai ga allaf like send might may could missed thought supposed meant should would did have "
    "has when wedi neu ella falle"
)
"""Before word that came, these leave open whether it did ("missed a call", "did they ring")."""

NOBODIES = frozenset(["no one", "no 1", "nobody", "none", "nothing", "nowt", "neb", "not one"])
"""Bare, an answer only where the clause says no more."""

AUXILIARIES = words("did have has")
"""Word that ends so is an answer ("they did") only where its clause ends too."""
