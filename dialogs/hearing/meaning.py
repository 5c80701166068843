"""What a text was taken to mean: the one value that hearing returns and dialogs read.

Rule of this file: words and shapes only, no logic, so that dialogs may depend on it without pulling in the ear.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

KEPT = "kept"
"""Wanted where times are offered: the one there is; the appointment's own conversation is told so by this word."""


class Asked(StrEnum):
    """The question on the floor: what the bot last asked, and so what a short reply answers."""

    CONFIRM_ATTENDANCE = "confirm_attendance"
    OFFER_SLOTS = "offer_slots"
    CHECK_IN = "check_in"
    SET_OFF = "set_off"
    ECHO = "echo"
    YES_NO = "yes_no"
    PROVE_NUMBER = "prove_number"
    SCALE = "scale"
    ROUND = "round"
    APPROVE = "approve"
    OWN_ALERT = "own_alert"
    SAFE = "safe"
    AWAY = "away"
    NOTHING = "nothing"


class Intent(StrEnum):
    """The one thing to act on first. `unclear` is a good answer: it is asked about, never guessed."""

    CONFIRM = "confirm"
    DECLINE = "decline"
    RESCHEDULE = "reschedule"
    LATE = "late"
    CHOOSE = "choose"
    ASK_WHEN = "ask_when"
    ASK_WHERE = "ask_where"
    ASK_WHO = "ask_who"
    CALL_ME = "call_me"
    WRONG_PERSON = "wrong_person"
    NEW_NUMBER = "new_number"
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    HELP = "help"
    LANGUAGE = "language"
    ACK = "ack"
    QUESTION = "question"
    OTHER = "other"
    UNCLEAR = "unclear"


class Risk(StrEnum):
    """Marked apart from the intent; the highest that fits, in this order."""

    CRISIS = "crisis"
    SAFEGUARDING = "safeguarding"
    DISTRESS = "distress"


class HeldUp(StrEnum):
    """What keeps somebody away, so that the worker is told at once. The first that fits."""

    CUSTODY = "custody"
    HOSPITAL = "hospital"
    RELATIVE = "relative"


class Topic(StrEnum):
    """What a text is about, beside its intent: what is next or left, a complaint, the door, one that is over."""

    NEXT = "next"
    LEFT = "left"
    COMPLAINT = "complaint"
    AT_THE_DOOR = "at_the_door"
    SENT = "sent"
    CAME = "came"
    OUT_AGAIN = "out_again"
    MISSED = "missed"


class WhenKind(StrEnum):
    """How a reading bounds time: a point, a stretch, or an open end."""

    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    RANGE = "range"
    AFTER = "after"
    BEFORE = "before"
    SET = "set"


@dataclass(frozen=True, slots=True)
class When:
    """One reading of a day or time, in local wall-clock words (Europe/London).

    `start` and `end` are `YYYY-MM-DD`, `HH:MM` or `YYYY-MM-DDTHH:MM`; an end that is open is None.
    """

    kind: WhenKind
    start: str | None = None
    end: str | None = None


UNREAD = "unread"
"""The outcome of a line of a round whose number was said, and not plainly what came of it."""
UNNUMBERED = -1
"""The number of a line that names somebody by initials; it is on no list, and answers to no code."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of staff's reply: the number on the list (or the code asked about), what was heard, and the note.

    `n` is 0 when the words are about the whole round, and UNNUMBERED when they name somebody by `initials`, in
    capitals: whose those are is for whoever has the list to find. `outcome` is spoke, met, answered or no_answer;
    lockdown, transfer, court, hospital, work, no_phone or arrested for what kept them from it; list, next or cover for
    the round itself; ok, ring or no for an approval; mine or did for an alert; safe or unsafe after a lone visit.
    """

    n: int
    outcome: str
    note: str = ""
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one text means, given the question it may answer.

    `choice` counts from 1 and is set only when the intent is `choose`. `minutes` is how late, when a text says so.
    `language` is "cy" when the text reads as Welsh, "en" when it reads as English, None when it could be either;
    `wanted` is the language asked for, when the intent is `language` ("cy", "en", "bsl", or a name as written, None
    when none was named); with `opt_out` it is "daily" when only the check-ins are to stop; KEPT where times
    are offered.
    `held_up`: in custody, in hospital, or somebody close writes that they cannot come; set whatever the intent or risk.
    `mode`: how they ask for an appointment to be held instead: "phone", "video" or "place" (in person).
    `about`: what it is about, where a dialog answers that whatever the intent is called.
    `beside`: what the same text asks for or tells next to its intent ("yes, where is it?"): a call, when, where, who, a
    new number, a question, or other news; what is beside is answered or read by a person, and never swallowed.
    `emergency`: a body is in danger this minute ("he isn't breathing"), whatever the risk is called.
    `silent`: they ask that no text be sent back, for somebody else may read it.
    `open`: any day will do but those in `exclude`, and `when` holds only examples ("any day but fri").
    `impossible` holds days that do not exist ("31 feb"), to be asked about and never moved. `why` names the rules
    that read what, for people; nothing may depend on its wording.
    """

    intent: Intent
    choice: int | None = None
    risk: Risk | None = None
    when: tuple[When, ...] = ()
    exclude: tuple[When, ...] = ()
    open: bool = False
    items: tuple[Item, ...] = ()
    minutes: int | None = None
    language: str | None = None
    wanted: str | None = None
    held_up: HeldUp | None = None
    mode: str | None = None
    about: Topic | None = None
    beside: Intent | None = None
    emergency: bool = False
    silent: bool = False
    impossible: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
