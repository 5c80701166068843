"""What staff's own conversations ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from typing import assert_never

from bot.alerting import paging
from bot.alerting.alerts import News, tell
from bot.appointments import approvals
from bot.doing import Doing, Follows
from bot.mentoring import round_effects
from bot.models import AlertKind, Deed
from bot.record import audit
from bot.staff import lone_visits
from dialogs.hours import day_of
from dialogs.moves import (
    ComeBack,
    Contacted,
    Decide,
    FindDue,
    GatherNews,
    HandOver,
    LookAtVisit,
    Own,
    Owned,
    PassUp,
    PlanNews,
    PlanRound,
    RaiseVisit,
    StaffEffect,
    TakeOff,
    UndoOff,
    VisitSeen,
    WillRing,
    WordSent,
    WriteDown,
)
from dialogs.moves_staff import OfAnAlert, OfAVisit


def do(doing: Doing, effect: StaffEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case Own() | WriteDown() | PassUp():
            return _alert(doing, effect)
        case PlanRound() | FindDue() | HandOver() | Contacted() | TakeOff() | ComeBack() | UndoOff():
            return round_effects.do(doing, effect)
        case PlanNews() | GatherNews():
            return round_effects.news_of(doing, effect)
        case LookAtVisit() | RaiseVisit() | WordSent():
            return _visit(doing, effect)
        case Decide(request_id, yes):
            answer = approvals.YES if yes else approvals.NO
            return approvals.decide(doing.session, request_id, doing.person.id, answer, doing.at)
        case WillRing(request_id):
            approvals.will_ring(doing.session, request_id, doing.at)
        case _:
            assert_never(effect)
    return None


def _alert(doing: Doing, effect: OfAnAlert) -> Owned | None:
    match effect:
        case Own(alert_id):
            return _own(doing, alert_id)
        case WriteDown(alert_id, message_id):
            _write_down(doing, alert_id, message_id)
        case PassUp(alert_id):
            _pass_up(doing, alert_id)
    return None


def _pass_up(doing: Doing, alert_id: int) -> None:
    """The next is asked; where everybody was, again and again, whoever runs the service is told too, once a day."""
    if paging.pass_up(doing.session, alert_id, doing.person.id, doing.at):
        once = f"untaken:{alert_id}:{day_of(doing.at).isoformat()}"
        tell(doing.session, None, News(AlertKind.OPERATOR, once, urgent=True, facts={"alert": alert_id}), doing.at)


def _own(doing: Doing, alert_id: int) -> Owned:
    how, due = paging.own(doing.session, alert_id, doing.person.id, doing.at)
    audit.note(doing.session, doing.person.id, Deed.CHANGED, "alerts", alert_id, owned=how.value, by_text=True)
    return Owned(how.value, due)


def _write_down(doing: Doing, alert_id: int, message_id: int) -> None:
    done = paging.Done(doing.person.id, doing.words(message_id) or "", texts_again=False)
    paging.act(doing.session, alert_id, done, doing.at)
    audit.note(doing.session, doing.person.id, Deed.CHANGED, "alerts", alert_id, acted=True, by_text=True)


def _visit(doing: Doing, effect: OfAVisit) -> VisitSeen | None:
    match effect:
        case LookAtVisit(appointment_id, version):
            return lone_visits.look(doing.session, appointment_id, version, doing.person.id, doing.at)
        case RaiseVisit(appointment_id, version):
            lone_visits.no_word(doing.session, appointment_id, version, doing.at)
        case WordSent(appointment_id, version):
            lone_visits.word(doing.session, appointment_id, version, doing.at)
    return None
