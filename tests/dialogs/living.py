"""A life of any dialog: what may happen to it, the house answering what it asks, and its alarms ringing in time.

Rule of this file: it knows no dialog by name. Words that are told, and alarms that ring, are read from the dialogs'
own source, so that a new dialog is lived as soon as it is registered.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from inspect import getsource
from sys import modules
from typing import Any

from hypothesis import strategies as st

from dialogs import DIALOGS, moves
from dialogs.hearing.meaning import Asked, Intent, Meaning, Risk, Topic, When, WhenKind
from dialogs.hours import Hours
from dialogs.slots import Wish
from dialogs.turning import Taken, take_turn
from tests.transcript import instant

NOW = instant("Fri 20 Nov 11:00")
LATER = (instant("Tue 24 Nov 10:00"), instant("Wed 25 Nov 14:00"), instant("Thu 26 Nov 16:00"))
BOOKING = moves.Booking(1, 1, instant("Tue 24 Nov 14:00"), NOW, "place", "medium")
MATTER = moves.Matter(7, LATER[2], instant("Mon 30 Nov 17:00"), 3, "daily")
DEEP = 6

Draw = Callable[[st.SearchStrategy[Any]], Any]

meanings = st.builds(
    Meaning,
    intent=st.sampled_from(Intent),
    choice=st.none() | st.integers(1, 3),
    risk=st.none() | st.sampled_from(Risk),
    when=st.just(()) | st.just((When(WhenKind.TIME, "13:30"),)) | st.just((When(WhenKind.AFTER, "15:00"),)),
    open=st.booleans(),
    minutes=st.none() | st.integers(1, 60),
    wanted=st.none() | st.sampled_from(["en", "cy", "bsl", "daily", "skip", "no_thanks"]),
    about=st.none() | st.sampled_from(Topic),
)
bookings = st.integers(-5, 30).map(lambda days: moves.Booking(1, 2, NOW + timedelta(days=days), NOW, "phone", "low"))


@cache
def words_of(name: str) -> tuple[str, ...]:
    """Every plain word in a dialog's source: among them are its alarms, and what it may be told."""
    tree = ast.parse(getsource(modules[DIALOGS[name].step.__module__]))
    said = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return tuple(sorted(word for word in said if re.fullmatch(r"[a-z_]{2,20}", word)))


def answers(effect: moves.Effect) -> list[moves.Event]:
    """What the house may answer an ask with; nothing for an effect that asks nothing."""
    made: dict[type, list[moves.Event]] = {
        moves.FindSlots: [moves.SlotsFound((), Wish()), moves.SlotsFound(LATER, Wish())],
        moves.BookSlot: [moves.Booked(LATER[0]), moves.SlotGone(), moves.ApprovalAwaited(LATER[0])],
        moves.PlanCheckIn: [moves.CheckInPlanned(None), moves.CheckInPlanned(LATER[0], 2, LATER[1], LATER[2])],
        moves.MayNudge: [moves.NudgeAllowed(True), moves.NudgeAllowed(False)],
        moves.FindNext: [moves.NextFound(True, "sessions", 1, 8), moves.NextFound(False)],
        moves.FindAttended: [moves.AttendedFound(None), moves.AttendedFound(True), moves.AttendedFound(False)],
        moves.PassComplaint: [moves.ComplaintPassed(True), moves.ComplaintPassed(False)],
        moves.FindSittings: [moves.SittingsFound(()), moves.SittingsFound(LATER)],
        moves.TakePlace: [moves.PlaceTaken(LATER[0]), moves.SittingsFound(())],
        moves.OfferLink: [moves.LinkMade(1), moves.LinkRefused()],
        moves.FindDue: [moves.DueFound((), LATER[0]), moves.DueFound((moves.DueItem(5, "ok", 1),), LATER[0])],
        moves.HandOver: [moves.HandedOver(0, "cannot"), moves.HandedOver(9, "silent")],
        moves.Own: [moves.Owned("yours", LATER[0]), moves.Owned("theirs"), moves.Owned("over")],
        moves.PlanNews: [moves.NewsPlanned(LATER[0])],
        moves.GatherNews: [moves.NewsFound(()), moves.NewsFound((1, 2))],
        moves.PlanRound: [moves.DueFound((), LATER[0])],
        moves.LookAtVisit: [moves.VisitSeen(False), moves.VisitSeen(True, LATER[0])],
        moves.TakeOff: [moves.OffKept(), moves.OffKept((NOW.date(),), covers=(9,))],
        moves.ComeBack: [moves.OffKept(), moves.OffKept((), (NOW.date(),), NOW.date(), moves=2)],
        moves.UndoOff: [moves.OffKept((NOW.date(),), undone=True)],
        moves.FindWays: [moves.WaysFound(), moves.WaysFound(True, next_at=LATER[0]), moves.WaysFound(busy=True)],
    }
    return made.get(type(effect), [])


@dataclass(slots=True)
class Life:
    """One conversation as it is kept: its saved state, what is to ring, what is asked, and what became of it."""

    name: str
    now: datetime = NOW
    saved: dict[str, Any] | None = None
    alarms: dict[str, datetime] = field(default_factory=dict)
    asked_until: datetime | None = None
    over: bool = False
    told: bool = False
    taken: list[Taken] = field(default_factory=list)

    def turn(self, event: moves.Event, draw: Draw, deep: int = DEEP) -> None:
        """Take a turn, saved and read back, and then those that the house's answers make."""
        taken = take_turn(DIALOGS[self.name], self.saved, event, self.now)
        self.saved = json.loads(json.dumps(taken.saved))
        self.taken.append(taken)
        for effect in taken.effects:
            self.keep(effect)
        for effect in taken.effects:
            if deep and (possible := answers(effect)):
                answer = draw(st.sampled_from(possible)) if deep > 1 else possible[0]
                self.turn(answer, draw, deep - 1)

    def keep(self, effect: moves.Effect) -> None:
        """What an effect leaves behind."""
        match effect:
            case moves.WakeAt(alarm, at):
                self.alarms[alarm], self.over = at, False
            case moves.Sleep(None) | moves.End():
                self.alarms = {}
                self.over = self.over or isinstance(effect, moves.End)
            case moves.Sleep(alarm) if alarm:
                self.alarms.pop(alarm, None)
            case moves.Alert() | moves.Begin() | moves.BeginFor() | moves.RaiseVisit():
                self.told = True
            case moves.Say(asks=asks, asks_until=until) if asks is not None:
                self.asked_until = until or self.now + timedelta(days=400)
            case moves.Answered():
                self.asked_until = None
            case _:
                pass

    @property
    def is_stranded(self) -> bool:
        """Not over, with nothing that will ring, nothing asked, and nobody told."""
        asking = self.asked_until is not None and self.asked_until > self.now
        return not (self.over or self.alarms or asking or self.told)

    def ring(self, draw: Draw) -> bool:
        """The next alarm rings; False when there is none."""
        if not self.alarms:
            return False
        at, name = min((at, name) for name, at in self.alarms.items())
        del self.alarms[name]
        self.now = max(self.now, at)
        self.turn(moves.Woke(name, draw(st.sampled_from(moves.Whose))), draw)
        return True


def events_of(name: str) -> st.SearchStrategy[moves.Event]:
    """What may happen to a conversation of a dialog."""
    words = words_of(name)
    whose = st.sampled_from(moves.Whose)
    heard = st.builds(
        moves.Heard, st.integers(1, 99), meanings, st.sampled_from(Asked), whose=whose, stopped=st.booleans()
    )
    told = st.builds(moves.Told, st.sampled_from(words), st.none() | st.just(MATTER), whose=whose)
    moved = st.builds(moves.AppointmentMoved, st.just(Hours()), bookings, whose=whose, by_them=st.booleans())
    off = st.builds(moves.AppointmentCancelled, whose)
    family = [
        moves.HoursChanged(Hours(), BOOKING),
        moves.MoveRefused(),
        moves.PageOpened("plan"),
        moves.Booked(LATER[0]),
    ]
    woke = st.builds(moves.Woke, st.sampled_from(words), whose=whose)
    return heard | told | woke | moved | off | st.sampled_from(family)


def lives(name: str, draw: Draw, most: int = 8) -> Life:
    """A life: it begins, things happen to it, and its alarms ring in between."""
    life = Life(name)
    whose = moves.Whose.PROVEN if DIALOGS[name].for_staff else draw(st.sampled_from(moves.Whose))
    matter = replace(MATTER, word=draw(st.sampled_from((MATTER.word, *words_of(name)))))
    life.turn(moves.Began(Hours(), BOOKING, whose, matter=matter), draw)
    for _ in range(draw(st.integers(0, most))):
        if draw(st.booleans()):
            life.ring(draw)
        else:
            life.now += timedelta(minutes=draw(st.integers(1, 2000)))
            life.turn(draw(events_of(name)), draw)
    return life
