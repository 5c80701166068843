"""Rounds: who is due a contact by whom today, and what staff say came of it.

Rule of this file: what is due is a row a day, made when the day's list is; attempted and two-way are read from the
contacts that staff made. Automated check-ins are no contact of anybody's. Nobody's word touches another's people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

import structlog
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import onward
from bot.mentoring import cover, due_words, out_of_reach, owed, quiet, round_people, silences, staff_contacts, uncovered
from bot.mentoring.silences import EVENING, LEAST_WAIT
from bot.mentoring.staff_contacts import USUAL_MEANS, Made
from bot.models import (
    ON_NO_ROUND,
    ContactKind,
    Conversation,
    DueContact,
    Handover,
    Outcome,
    Person,
    Referral,
    ReferralStep,
    Role,
    Standing,
    Step,
    Team,
)
from bot.planning import agreed
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from dialogs.moves import Contacted, DueFound, DueItem, HandedOver
from dialogs.round_list import OUT_OF_REACH

log = structlog.get_logger()
ROUND, JOINED = "round", "joined"
AGAIN_AT = time(16)
MOST_MISSED = 14
"""Days on which nobody looked are made up for no further back."""
AS = {Role.COACH: ContactKind.COACH}


def begin(session: Session, participant_id: int, at: datetime) -> frozenset[int]:
    """Whoever mentors or coaches this participant has a round, begun once: those whose list today they have joined."""
    theirs = Referral.participant_id == participant_id, Referral.mentor_id.is_not(None)
    referrals = session.scalars(select(Referral).where(*theirs).order_by(Referral.id)).all()
    whose = {each: each.mentor_id for each in referrals if each.mentor_id is not None}
    for referral, mentor_id in whose.items():
        if referral.on_round_of != mentor_id:
            key = f"{ROUND}:{mentor_id}"
            onward.put(session, onward.Onward(mentor_id, ROUND, key, f"{key}:{onward.BEGAN}"), at)
            referral.on_round_of = mentor_id
    mentors = dict.fromkeys(whose.values())
    return frozenset(each for each in mentors if _joins_today(session, participant_id, each, at))


def unbegun(session: Session, limit: int) -> list[int]:
    """Of whose mentor or coach it is not known that there is a round: the participants, a batch at most."""
    wanted = select(Referral.participant_id).where(ON_NO_ROUND).order_by(Referral.participant_id)
    return list(session.scalars(wanted.limit(limit)))


def ahead(session: Session, staff: Person, at: datetime) -> DueFound:
    """When their next morning is, and nobody yet."""
    clock, day = _round_at(session, staff), day_of(at)
    today = london_at(day, clock)
    return DueFound((), today if at < today else london_at(day + timedelta(days=1), clock))


def find(session: Session, staff: Person, at: datetime) -> DueFound:
    """Who is still due a contact by them today, their own and those they cover, in the order of the list.

    Somebody who is away today has nobody: their list goes to cover.
    """
    day = day_of(at)
    _make_due(session, staff, at)
    cover.pass_on_known(session, staff, at)
    quiet.tell_of(session, staff, day, at)
    away = cover.is_away(session, staff.id, day)
    if away:
        cover.hand_over(session, staff, Handover.AWAY, at)
    rows = [] if away else cover.left(session, staff.id, day)
    hours = agreed.hours(session, [row.referral_id for row in rows])
    rows = staff_contacts.one_each(sorted(rows, key=lambda row: row.referral_id not in hours))
    rows.sort(key=lambda row: (row.cover_id is not None, hours.get(row.referral_id, time.min)))
    words = due_words.of(session, rows, at)
    items = tuple(DueItem(row.participant_id, *words[row.id], _clock(hours.get(row.referral_id))) for row in rows)
    silent, again = _waits(day, rows, hours, at)
    return DueFound(items, london_at(day + timedelta(days=1), _round_at(session, staff)), silent, again)


def passed_on(session: Session, staff: Person, why: str, at: datetime) -> HandedOver | None:
    """What was met with silence, or all that they cannot do, is somebody else's; None while they are there, whatever
    became of it: what is left is asked about once more at four. With what is still theirs, and until when it waits."""
    day = day_of(at)
    rows = cover.silent(session, staff, at) if why == Handover.SILENT else cover.left(session, staff.id, day)
    covered = bool(rows) and all(row.cover_id is not None for row in rows)
    to = cover.hand_over(session, staff, Handover(why), at, rows) if rows else 0
    rest = cover.left(session, staff.id, day)
    silent, _ = _waits(day, rest, agreed.hours(session, [row.referral_id for row in rest]), at)
    said = why if rows or why != Handover.SILENT else "here"
    return HandedOver(to, f"cover_{said}" if covered else said, tuple(row.participant_id for row in rest), silent)


def _waits(
    day: date, rows: Sequence[DueContact], hours: Mapping[int, time], at: datetime
) -> tuple[datetime | None, datetime | None]:
    """When not a word is silence, and when what is left is asked about: no sooner than the first hour that is agreed,
    where one is agreed with everybody. None where that is over, or too soon after the list."""
    clocks = [hours[row.referral_id] for row in rows if row.referral_id in hours]
    first = london_at(day, min(clocks) if clocks and len(clocks) == len(rows) else time.min)
    again = max(london_at(day, AGAIN_AT), first)
    return silences.ends_at(rows, hours, day, at), again if again - at >= LEAST_WAIT else None


def _clock(hour: time | None) -> str:
    return hour.strftime("%H%M") if hour else ""


def contacted(session: Session, staff: Person, said: Contacted, at: datetime) -> bool:
    """They say what came of a contact. False, and nothing kept, when that is nobody on a list of theirs."""
    row = _told_of(session, staff, said.participant_id, day_of(at))
    if row is None:
        log.warning("not_theirs", staff=staff.id, person=said.participant_id)
        return False
    happened = at if row.day == day_of(at) else london_at(row.day, EVENING)  # a late word, about the day it was due on
    who, kind, why = said.participant_id, kind_of(row), said.outcome
    if why in OUT_OF_REACH:
        made = Made(who, staff.id, kind, *out_of_reach.came(session, who, why), happened, said.note)
        out_of_reach.keep(session, made, why, at, said.message_id)
    else:
        outcome = Outcome(why)
        made = Made(who, staff.id, kind, outcome, USUAL_MEANS[outcome], happened, said.note)
        out_of_reach.not_moved(session, staff_contacts.keep(session, made, at), at)
    uncovered.made(session, who, row.day, at)
    return True


def _told_of(session: Session, staff: Person, participant_id: int, day: date) -> DueContact | None:
    """Which contact a word is of: theirs, of the last day that has one; or today's that was on their list, and went on
    to somebody else when they were silent."""
    of_them = select(DueContact).where(DueContact.participant_id == participant_id)
    theirs = or_(DueContact.staff_id == staff.id, DueContact.cover_id == staff.id)
    last = of_them.where(theirs, DueContact.day <= day).order_by(DueContact.day.desc()).limit(1)
    row = session.scalars(last).first()
    if (row is None or row.day < day) and participant_id in round_people.numbers(session, staff.id):
        return session.scalars(of_them.where(DueContact.day == day).limit(1)).first() or row
    return row


def kind_of(row: DueContact) -> ContactKind:
    """Whose contact it is by right, whoever makes it: a mentor's or a coach's."""
    return AS.get(row.role, ContactKind.MENTOR)


def _make_due(session: Session, staff: Person, at: datetime) -> None:
    """A row for each contact that is due by them today and has none; and for each of the days that nobody looked at."""
    wanted = select(Referral).where(Referral.mentor_id == staff.id, Referral.standing == Standing.ACTIVE)
    owed.settle(session, session.scalars(wanted.order_by(Referral.id)).all(), at)
    owed.list_today(session, staff.id, at)


def _joins_today(session: Session, participant_id: int, mentor_id: int, at: datetime) -> bool:
    """Whoever is said today to have come out, or is theirs since today's list was made, is due a contact today; whether
    that is told as news of their list."""
    staff, day = session.get_one(Person, mentor_id), day_of(at)
    if not (_came_out(session, participant_id, mentor_id, day) or _had_their_list(session, staff, at)):
        return False
    listed = select(DueContact.id).where(
        DueContact.participant_id == participant_id, DueContact.day == day, DueContact.staff_id.is_not(None)
    )
    on_a_list = session.scalar(listed.limit(1)) is not None
    new = owed.list_today(session, mentor_id, at, participant_id)
    if not new or on_a_list or not _is_after_the_list(session, staff, at):  # with another referral they are on it
        return False
    key = f"{ROUND}:{staff.id}"
    onward.put(session, onward.Onward(staff.id, ROUND, key, f"{JOINED}:{new[0].id}", JOINED), at)
    return True


def _came_out(session: Session, participant_id: int, mentor_id: int, day: date) -> bool:
    said = (ReferralStep.step == Step.RELEASED, ReferralStep.at >= london_at(day, time.min))
    theirs = (Referral.participant_id == participant_id, Referral.mentor_id == mentor_id)
    out = select(ReferralStep.id).join(Referral, Referral.id == ReferralStep.referral_id).where(*said, *theirs)
    return session.scalar(out.limit(1)) is not None


def _had_their_list(session: Session, staff: Person, at: datetime) -> bool:
    """Whether today's list went out without them. Whose first morning is still to come begins with that."""
    began = select(Conversation.began_at).where(Conversation.person_id == staff.id, Conversation.dialog == ROUND)
    since = session.scalars(began.order_by(Conversation.id).limit(1)).first()
    hour = london_at(day_of(at), _round_at(session, staff))
    return since is not None and since <= hour and _is_after_the_list(session, staff, at)


def _is_after_the_list(session: Session, staff: Person, at: datetime) -> bool:
    """Before it, and at night, they are on the list that is still to be made."""
    day = day_of(at)
    return london_at(day, _round_at(session, staff)) <= at < london_at(day, EVENING)


def _round_at(session: Session, staff: Person) -> time:
    return session.scalars(select(Team.round_at).where(Team.id == staff.team_id)).one()
