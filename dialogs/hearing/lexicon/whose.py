"""Whether it is them: told in answer to "Hi, is this Sam?".

Listened for only where that was asked; anywhere else "it's me" says nothing.
"""

from __future__ import annotations

from dialogs.hearing.lexicon import words

_YES = "yes|yeah|yep|aye|ie|ydw|ydy|ydi|oes"

GROUPS = {
    # It is them, in words that need no name.
    "is_them": (
        f"({_YES})? (it|this|that) (is|was|will be|would be) (still|only)? (me|myself|mine|my number|my phone)",
        f"({_YES})? (still)? (me|my number|my phone) (yes|yeah|yep|still)?",
        f"({_YES})? (speaking|that is my name|the one and only|in the flesh)",
        f"({_YES})? you (have)? (got|found|have|reached) (me|the right (number|person|one))",
        f"({_YES})? (right|correct) (number|person)",
        f"({_YES})? fi (sydd|sy|syn|yw|ydy|ydi|yn|oedd) (yma|ma|y ma|hwn|o|e|fo|hi|siarad|fan hyn)?",
        f"({_YES})? (dyma|fi di|fi ydw) (fi|i)?",
        f"({_YES})? fi (yma|ma|yn siarad)?",
        f"({_YES})? (fy rhif i|rhif fi) (yw|ydy|ydi)? (hwn|o|e)?",
    ),
    # It is not, in as few words.
    "not_them": (
        "(no|nope|nah|sorry)? (it|this|that) (is|was) not",
        "(no|nope|nah|sorry)? (i am|it is|this is|that is)? not (me|mine|my (name|number|phone))",
        "(no|nope|nah|sorry) i am not",
        "no (this|my name) is *",
        "(na|nage|naddo)? (nid|dim) fi (yw|ydy|ydi|sydd|sy)? (hwn|o|e|hi|yma|ma)?",
    ),
}

YESES = words("yes yeah yep aye ie ydw ydy ydi")
LEADS_IN = words("it is this that i am name my dyma")
TAILS = words("back on again here speaking yma ma sydd sy ydw yw dw i fi o e hi sir")
"""Before and after a name, in what says that it is theirs ("yes this is Maya", "ie Maya sydd yma")."""

KIN = words(
    """
    mum mam mother mammy dad father sister brother girlfriend gf boyfriend bf partner wife husband missus nan gran
    nana granny grandad auntie aunt uncle cousin son daughter carer mate friend ex flatmate neighbour landlord work
    who whose is isnt not
    fam chwaer brawd frawd tad thad gwraig gwr cariad chariad nain taid merch mab hostel phone number old new wrong
    """
)
"""After "yes it's", these are not the name of whoever was asked for."""

PLAIN_NO = words(
    """
    no not nage na naddo nac nag nagw ydw ydi ydy oes dim negative nein non definitely absolutely certainly course of
    afraid i am that it this is wrong incorrect false true right :down:
    """
)
"""What a no is made of that is only a no."""

UNPLAIN = words("now nawr rwan again eto really then too perhaps maybe hopefully probably quite pretty bit kinda sort")
"""Filler elsewhere; beside a no these say that it is about something else ("not now")."""
