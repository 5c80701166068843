"""Words that put a day forward, and words of being somewhere else on it; English and Welsh.

Rule of this file: data only, for `times/putting.py`.
"""

from __future__ import annotations

from dialogs.hearing.lexicon import words

PUTS = words("will would does is wud wil wld might could hows how's ydi ydy yw fydd bydd fyddai ydyn oes")
"""Right before a day that is asked for: "will thurs do", "ydi dydd iau yn iawn"."""

SUITS = words("do work works suit suits be ok okay possible alright right any good free iawn siwtio gweithio bosib")
"""Shortly after it."""

TRAVELS = words("off im i'm going heading travelling flying driving mynd im-off away popping nipping") | {
    "im off",
    "i'm off",
    "i am off",
}
"""Before "to" and a place: "off to Bristol", "mynd i Fryste"."""

RESTS = words("im i'm am be dwi rwy rwyf fi're bod stuck down up over")
"""Before "in" and a place: "im in London thurs"."""

DOING = words(
    """
    try go do be need have make say take ask aim call ring text pick book change move get come see meet attend bring
    start finish leave let keep sort turn show pop drop speak talk phone use give want wait miss cancel say stay fit
    manage find set check arrange rearrange reschedule able struggle plan
    """
)
"""After "going to" these are done, and no place is gone to."""

HERE = words(
    """
    office town area swyddfa dre dref you yours jo jos centre hub meeting session appointment appt group class there
    yna yno person touch then work charge bed morning afternoon evening week today tomorrow it that this
    """
)
"""Where they would be if they came, or nowhere in particular."""
