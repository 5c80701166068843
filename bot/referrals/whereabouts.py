"""Whereabouts: a step of somebody's life is taken, by a named person's word or a file's, and what follows is done.

Rule of this file: what may be taken, and what it starts and stops, is bot/referrals/lives.py's table; here it is done,
in one transaction with the person locked. Where somebody is, and whether they live, is so of every referral of theirs
that goes on; what ends or is allocated is one referral's own. No day that was expected ever does anything by itself.
Away, everything stops at once, what waits to leave too, and nobody is told by text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.appointments import arranging, changes
from bot.governance import retention
from bot.models import Deed, How, Referral, ReferralStep, Role, Standing, Step
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.record import audit
from bot.referrals import following, freezing, life_steps, lives, standings
from bot.referrals.following import Going
from bot.referrals.life_steps import Fact
from bot.referrals.lives import Fate, Move, State, Who
from bot.staff import access
from bot.staff.access import StaffMember
from dialogs.hours import day_of

SAID = frozenset(
    {Step.IN_CUSTODY, Step.RELEASED, Step.RECALLED, Step.UNLAWFULLY_AT_LARGE, Step.CONTACT_AGAIN, Step.DIED}
)
"""The steps that say where somebody is."""
LEADS = {
    Step.NOT_DEAD: frozenset({freezing.LIFTS}),
    Step.CONTACT_AGAIN: frozenset({Role.TEAM_LEAD, Role.SERVICE_MANAGER}),
}
"""The steps that only whoever leads may take, and who that is."""


@dataclass(frozen=True, slots=True)
class Said:
    """What staff said: which step, from which day, and whether they spoke to them on their number."""

    step: Step
    day: date
    spoke: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """Whose word a step takes: what kind of word, of which member of staff, and from which day on."""

    step: Step
    who: Who
    day: date
    by: StaffMember | None = None
    spoke: bool = False


def say(session: Session, staff: StaffMember, person_id: int, said: Said, at: datetime) -> Fate | None:
    """Take staff's word, and do what follows. None when they may not see them, or there is no referral."""
    person = access.participant(session, staff, person_id)
    referral = referral_of(session, person.id) if person else None
    if person is None or referral is None:
        return None
    lock(session, person.id)
    who = Who.LEAD if staff.role in LEADS.get(said.step, ()) else Who.STAFF
    word = Word(said.step, who, said.day, staff, said.spoke)
    also = [each.id for each in _moves(session, referral, word) if each is not referral]
    fate = take(session, referral, word, at)
    facts = {"step": said.step.value, "day": said.day.isoformat(), "spoke": said.spoke}
    with_it = {"also": ", ".join(map(str, also))} if also else {}
    refused = not isinstance(fate, Move)
    audit.note(session, staff.id, Deed.CHANGED, "referrals", referral.id, **facts, **with_it, refused=refused)
    return fate


def take(session: Session, referral: Referral, word: Word, at: datetime) -> Fate:
    """Take a step, if the table lets it be taken from here by such a word; one that is of the person, with each of
    their referrals that goes on."""
    person = lock(session, referral.participant_id)
    moves = _moves(session, referral, word)
    if not moves:
        return lives.fate(word.step, state_of(referral), word.who)
    rows = [_write(session, each, move, word, at) for each, move in moves.items()]
    session.flush()
    whole = word.step in lives.OF_THE_PERSON or not _others(session, referral)
    going = Going(session, person, tuple(moves), rows[0], word.by, word.spoke, whole, at)
    stops = frozenset(stop for move in moves.values() for stop in move.stops)
    following.follow(going, stops, frozenset(start for move in moves.values() for start in move.starts))
    changes.changed(session, person.id, at)
    for each in moves:
        arranging.moved_on(session, each, at)
    return next(iter(moves.values()))


def _moves(session: Session, referral: Referral, word: Word) -> dict[Referral, Move]:
    """Which referrals a word moves, and how: this one first, and what is of the person moves what else goes on."""
    others = _others(session, referral) if word.step in lives.OF_THE_PERSON else []
    fates = {each: lives.fate(word.step, state_of(each), word.who) for each in (referral, *others)}
    return {each: fate for each, fate in fates.items() if isinstance(fate, Move)}


def _others(session: Session, referral: Referral) -> list[Referral]:
    """Their other referrals that go on."""
    theirs = (Referral.participant_id == referral.participant_id, Referral.standing != Standing.ENDED)
    wanted = select(Referral).where(*theirs, Referral.id != referral.id)
    return [*session.scalars(wanted.order_by(Referral.id))]


def _write(session: Session, referral: Referral, move: Move, word: Word, at: datetime) -> ReferralStep:
    """The row that says so, and the facts that texting reads."""
    how = How.FILE if word.who is Who.FILE else How.PAGE
    row = life_steps.add(session, referral, Fact(word.step, how, "", word.day, word.by.id if word.by else None), at)
    referral.place = move.place or referral.place
    referral.standing = move.standing or referral.standing
    if move.puts_back:
        said = life_steps.said(session, referral.participant_id)
        referral.standing = standings.before(said, referral.id)
    if word.step is Step.RELEASED:
        referral.released_on = word.day
    return row


def may_say(state: State, *, leads: bool = False) -> list[Step]:
    """Of where somebody is, what a named member of staff may say from here; and more, where they lead the team."""
    said = [(step, Who.STAFF) for step in (*lives.PLACES, Step.DIED)] + [(Step.CONTACT_AGAIN, Who.LEAD)] * leads
    return [step for step, who in said if isinstance(lives.fate(step, state, who), Move)]


def state_of(referral: Referral) -> State:
    """Where the life of a referral is."""
    return lives.state_of(referral.place, referral.standing)


def begin_away(session: Session, referral: Referral, at: datetime) -> None:
    """A referral comes in, and they are away already: it is written down, and whatever else of theirs goes on stops."""
    state = state_of(referral)
    if state is State.COMMUNITY:
        return
    step, others = lives.LEADS_TO[state], _others(session, referral)
    life_steps.note(session, referral, Fact(step, How.FILE, "received"), at)
    if state is State.DIED or (state is State.CLOSED and not others):
        retention.begin(session, referral.participant_id, at)
    if state is State.DIED:
        freezing.freeze(session, referral.participant_id, at)
    if others and step in lives.OF_THE_PERSON:
        take(session, others[0], Word(step, Who.FILE, day_of(at)), at)


def stands_beside(session: Session, person_id: int, says: State) -> tuple[Referral, Fate] | None:
    """What keeps a referral that comes in by file from being where it says: another of theirs that goes on, and why.

    None where there is no other, or where a file may say so.
    """
    other = referral_of(session, person_id)
    here = state_of(other) if other is not None else says
    if other is None or State.CLOSED in (says, here) or says is here:
        return None
    fate = lives.fate(lives.LEADS_TO[says], here, Who.FILE)
    return None if isinstance(fate, Move) else (other, fate)
