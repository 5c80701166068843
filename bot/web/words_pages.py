"""What staff read of plans and private pages.

Rule of this file: plain and exact; a test finds a value without its words.
"""

from __future__ import annotations

from bot.models import Condition
from bot.private.links import NoLink

CONDITION = {
    Condition.UNKNOWN: "Nobody has said yet",
    Condition.SOME: "There is one, or there may be: no links, no web chat",
    Condition.NONE: "There is none: links and web chat may be used",
}
NO_LINK = {
    NoLink.CONDITION: "Links wait until staff say that there is no device or internet condition.",
    NoLink.NO_CODE: "There is no code yet. Agree one with them first.",
    NoLink.NOT_PROVEN: "Their number is not proven. Speak to them on it first.",
    NoLink.NO_TEXTS: "No texts go to them now. Their page says why.",
}
COLUMN = {"words": "What", "measure": "How they will know", "by": "By when", "owner": "Who does it"}
