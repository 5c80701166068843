"""What people do with a text: answer it their own way, late, twice, or never; and what staff do with theirs.

Rule of this file: words that people might really write, chosen by chance from their habit and from what the text asks.
Nothing here knows the house: it reads the text as its reader would.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from workers.simulation.caseload import spare
from workers.simulation.chance import Chance

RELIABLE, CHATTY, SILENT, CHANGEABLE, STOPPER, RUBBISH, MOVER = [
    "reliable",
    "chatty",
    "silent",
    "changeable",
    "stopper",
    "rubbish",
    "mover",
]
HABITS = (
    (0.5, RELIABLE),
    (0.14, CHATTY),
    (0.15, SILENT),
    (0.12, CHANGEABLE),
    (0.05, STOPPER),
    (0.04, RUBBISH),
    (0.03, MOVER),
)
NEW_NUMBER = ("hi new number its me", "this is my new number delete the old one", "hi new phone, who is my worker now")
YES = ("YES", "yeah cool", "yes see u then", "ok 👍", "Ie, diolch", "yh", "yes please", "iawn")
MOVE = (
    "CHANGE",
    "cant make it kids off school",
    "can we do thurs after 2",
    "not that day sorry, any day but fri",
    "newid",
)
NO = ("NO", "cant come sorry", "im not well", "na sori")
PICK = ("1", "2", "the first one", "3 please", "none of them", "can you ring me")
HOURS = ("any time", "ANY TIME", "after 3", "mornings", "9 to 12", "unrhyw bryd", "bore")
MOODS = ("1", "2", "good ta", "ok i guess", "1", "2", "3", "been better tbh")
CHAT = (
    "ok thanks",
    "who dis",
    "whens my next one",
    "where is it again",
    "cheers",
    "how many left",
    "running 10 mins late",
)
MUDDLE = ("asdf gh", "👀", "u watching the match", "£££ WIN A PRIZE reply now", "lol", "?", "." * 400)
HELP = (
    "i cant do this any more i want to end it all",
    "hes hit me again and the kids saw",
    "i just feel so low all the time",
)
MINUTES = ((3.0, 1), (3.0, 6), (2.0, 45), (1.5, 200), (0.5, 900))


@dataclass(frozen=True, slots=True)
class Doing:
    """What somebody does: text these words after so long, from the same phone or from this one."""

    words: str
    after: timedelta
    sender: str = ""


def of_person(chance: Chance, number: str) -> str:
    """The habit of whoever holds a number."""
    return chance.weighed(HABITS, "habit", number)


def answers(chance: Chance, number: str, nth: int, body: str) -> list[Doing]:
    """What a participant does with the nth text to their number."""
    habit = of_person(chance, number)
    if chance.happens(0.002, "help", number, nth):
        return [Doing(chance.one_of(HELP, "help", number, nth), timedelta(minutes=2))]
    if habit == STOPPER and nth == 6:
        return [Doing("STOP", timedelta(minutes=3))]
    if habit == STOPPER and nth > 6:
        return []
    if habit == MOVER and nth >= 5:
        words = chance.one_of(NEW_NUMBER, "new number", number)
        return [Doing(words, timedelta(hours=2), spare(number))] if nth == 5 else []
    willing = {RELIABLE: 0.9, CHATTY: 0.95, CHANGEABLE: 0.9, RUBBISH: 0.7, SILENT: 0.05}.get(habit, 0.5)
    if not chance.happens(willing, "answers", number, nth):
        return []
    words = _words(chance, habit, number, nth, body)
    after = timedelta(minutes=chance.weighed(MINUTES, "after", number, nth), seconds=nth % 50)
    doing = [Doing(words, after)] if words else []
    if doing and habit == CHANGEABLE and chance.happens(0.3, "again", number, nth):
        doing.append(Doing(chance.one_of((*NO, *MOVE, "no wait yes"), "again", number, nth), after * 2))
    return doing


def _words(chance: Chance, habit: str, number: str, nth: int, body: str) -> str:
    if habit == RUBBISH and chance.happens(0.6, "rubbish", number, nth):
        return chance.one_of(MUDDLE, "muddle", number, nth)
    if re.search(r"\b1 (?:good|da|iawn)\b|how are you|sut ydych", body, re.IGNORECASE):
        return chance.one_of(MOODS, "mood", number, nth)
    if re.search(r"\bAFTER 3\b|\bAR ÔL 3\b", body):
        return chance.one_of(HOURS, "hours", number, nth)
    if "1)" in body:
        return chance.one_of(PICK, "pick", number, nth)
    if re.search(r"\bYES\b|\bIE\b", body):
        ways = ((0.75, YES), (0.15, MOVE), (0.1, NO)) if habit == RELIABLE else ((0.5, YES), (0.3, MOVE), (0.2, NO))
        return chance.one_of(chance.weighed(ways, "way", number, nth), "yes", number, nth)
    often = 0.5 if habit == CHATTY else 0.08
    return chance.one_of(CHAT, "chat", number, nth) if chance.happens(often, "chats", number, nth) else ""


def of_staff(chance: Chance, number: str, nth: int, body: str) -> list[Doing]:
    """What a member of staff does with a text to their work phone."""
    soon = timedelta(minutes=chance.weighed(((4.0, 3), (2.0, 12), (1.0, 70)), "soon", number, nth))
    if (code := re.search(r"\b(MINE|SAFE) (\d+)", body)) is not None:
        return [Doing(code.group(), soon)] if chance.happens(0.8, "has it", number, nth) else []
    if (code := re.search(r"\bOK (\d+)", body)) is not None:
        word = chance.weighed(((0.6, "OK"), (0.2, "RING"), (0.2, "NO")), "decides", number, nth)
        return [Doing(f"{word} {code.group(1)}", soon)] if chance.happens(0.8, "answers", number, nth) else []
    if "SPOKE" in body and (numbers := re.findall(r"(?:^|[ :])(\d{1,2}) [A-Z]{2}", body)):
        if not chance.happens(0.85, "round", number, nth):
            return []
        ways = ("spoke", "no ans", "met", "spoke he seems ok")
        said = ", ".join(f"{n} {chance.one_of(ways, 'round', number, nth, n)}" for n in numbers)
        return [Doing(said, soon * 2)]
    return []
