"""Referrals: why a participant is with a service, and who works with them.

Rule of this file: everyone a row names must be here already, or come in with the same run. A referral stays with its
participant. A file can say that somebody is away, and never that they are out: that takes a named person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import casework, refs
from bot.appointments import arranging, changes
from bot.importing import referral_life
from bot.importing.fates import Fault
from bot.importing.kinds import Kind, Run, Settled
from bot.importing.people import People
from bot.importing.referral_facts import COLUMNS, ReferralFacts, read
from bot.importing.referral_life import LifeFacts
from bot.models import How, Place, Referral, Role, Standing
from bot.people import introducing
from bot.people.standing import lock
from bot.referrals import life_steps
from bot.staff import access, lone_visits

_PLAIN = ("pathway", "tier", "referred_on", "expected_release", "outcomes", "released_on")
KNOWS = "This member of staff knows the participant outside of work. Name somebody who does not."
_HEARD = frozenset({*_PLAIN, "case_worker_email", "mentor_email"}) - {"outcomes"}


def _key(facts: ReferralFacts) -> str:
    return refs.referral_key(facts.referral_ref)


def _named(facts: ReferralFacts) -> set[str]:
    named = {facts.participant_ref, facts.case_worker_email, facts.mentor_email}
    return {refs.person_key(ref) for ref in named if ref}


class _Batch:
    """Some rows of referrals.csv."""

    def __init__(self, session: Session, run: Run, rows: Sequence[ReferralFacts]) -> None:
        self._session = session
        self._run = run
        self._people = People(session, run, {key for row in rows for key in _named(row)})
        found = session.scalars(select(Referral).where(Referral.ref_key.in_({_key(row) for row in rows})))
        self._referrals = {referral.ref_key: referral for referral in found}
        self._knows = access.know_each_other(session, [person.id for person in self._people.persons.values()])

    def current(self, facts: ReferralFacts) -> ReferralFacts | None:
        """The referral as it is."""
        referral = self._referrals.get(_key(facts))
        return self._current(referral, facts) if referral else None

    def settle(self, facts: ReferralFacts, changed: frozenset[str]) -> Settled[ReferralFacts]:
        """Hold a row against what is here."""
        referral = self._referrals.get(_key(facts))
        faults = [*self._unknown(facts), *self._known_outside(facts)]
        if referral and referral.participant_id != self._id(facts.participant_ref):
            faults.append(Fault("participant_ref", "This referral is another participant's. Give it one of its own."))
        if referral is None:
            who = self._id(facts.participant_ref)
            life, notes = referral_life.beside(self._session, who, facts.life) if who else (facts.life, ())
        else:
            life, notes = referral_life.settled(self._session, referral, facts.life)
        return Settled(_with(facts, life), tuple(faults), notes)

    def accept(self, facts: ReferralFacts) -> None:
        """Remember a good row, for its appointments."""
        self._run.referrals[_key(facts)] = refs.person_key(facts.participant_ref)

    def add(self, facts: ReferralFacts) -> None:
        """Make the referral."""
        participant_id = self._known(facts.participant_ref)
        lock(self._session, participant_id)
        facts = _with(facts, referral_life.beside(self._session, participant_id, facts.life)[0])
        referral = Referral(
            participant_id=participant_id,
            ref=facts.referral_ref,
            ref_key=_key(facts),
            pathway=facts.pathway,
            tier=facts.tier,
            place=facts.place,
            standing=facts.standing or Standing.ACTIVE,
            referred_on=facts.referred_on,
            case_worker_id=self._known(facts.case_worker_email),
            mentor_id=self._id(facts.mentor_email),
            expected_release=facts.expected_release,
            released_on=facts.released_on,
            outcomes=facts.outcomes,
        )
        self._session.add(referral)
        self._session.flush()
        referral_life.came_in(self._session, referral, facts.life, self._run.at)
        introducing.introduce(self._session, referral, self._run.at)
        changes.changed(self._session, participant_id, self._run.at)
        arranging.referred(self._session, referral, self._run.at)

    def change(self, facts: ReferralFacts, changed: frozenset[str]) -> None:
        """Write what a row says otherwise, and tell the conversations what texts depend on."""
        referral = self._referrals[_key(facts)]
        for column in changed & {*_PLAIN}:
            setattr(referral, column, getattr(facts, column))
        if changed & referral_life.COLUMNS:
            referral_life.take(self._session, referral, facts.life, changed, self._run.at)
        for worker_id in self._hand_over(referral, facts, changed):
            introducing.now_with(self._session, referral, worker_id, self._run.at)
        if changed & _HEARD:
            changes.changed(self._session, referral.participant_id, self._run.at)

    def _hand_over(self, referral: Referral, facts: ReferralFacts, changed: frozenset[str]) -> list[int]:
        """Whoever is new to them."""
        new = []
        if "case_worker_email" in changed:
            new.append(self._known(facts.case_worker_email))
            casework.hand_over(self._session, referral, new[0], self._run.at)
            lone_visits.handed_over(self._session, referral.id, self._run.at)
            life_steps.allocated(self._session, referral, How.FILE, self._run.at)
        if "mentor_email" in changed:
            referral.mentor_id = self._id(facts.mentor_email)
            new += [referral.mentor_id] if referral.mentor_id is not None else []
        self._session.flush()
        return new

    def _current(self, referral: Referral, facts: ReferralFacts) -> ReferralFacts:
        """What is so now. Somebody other than the one the row names is written as nobody: it differs either way."""
        same_worker = referral.case_worker_id == self._id(facts.case_worker_email)
        same_mentor = facts.mentor_email and referral.mentor_id == self._id(facts.mentor_email)
        facts = ReferralFacts(
            referral_ref=facts.referral_ref,
            participant_ref=facts.participant_ref,
            case_worker_email=facts.case_worker_email if same_worker else "",
            mentor_email=facts.mentor_email if same_mentor else None,
            pathway=referral.pathway,
            tier=referral.tier,
            place=referral.place,
            standing=referral.standing,
            referred_on=referral.referred_on,
            expected_release=referral.expected_release,
            released_on=facts.released_on if referral.released_on else None,  # the one on record stays
            outcomes=referral.outcomes,
        )
        return _with(facts, referral_life.now(self._session, referral))

    def _unknown(self, facts: ReferralFacts) -> list[Fault]:
        faults = []
        if self._role(facts.participant_ref) is not Role.PARTICIPANT:
            faults.append(Fault("participant_ref", "There is no such participant. They come in with participants.csv."))
        if self._role(facts.case_worker_email) not in {Role.CASE_WORKER, Role.TEAM_LEAD}:
            faults.append(Fault("case_worker_email", "There is no such case worker. Staff come in with staff.csv."))
        if facts.mentor_email and self._role(facts.mentor_email) not in {Role.MENTOR, Role.COACH}:
            faults.append(Fault("mentor_email", "There is no such mentor or coach. Staff come in with staff.csv."))
        return faults

    def _known_outside(self, facts: ReferralFacts) -> list[Fault]:
        """Whoever knows them outside of work is given them by nobody's file; how they do is not for a file to say."""
        who = self._id(facts.participant_ref)
        named = {"case_worker_email": facts.case_worker_email, "mentor_email": facts.mentor_email}
        return [Fault(column, KNOWS) for column, ref in named.items() if (self._id(ref), who) in self._knows]

    def _role(self, ref: str) -> Role | None:
        return self._people.role(refs.person_key(ref))

    def _id(self, ref: str | None) -> int | None:
        person = self._people.persons.get(refs.person_key(ref)) if ref else None
        return person.id if person else None

    def _known(self, ref: str) -> int:
        return self._people.persons[refs.person_key(ref)].id


def _with(facts: ReferralFacts, life: LifeFacts) -> ReferralFacts:
    """The row with the life that may be; who stays inside here is not out by a file's word."""
    out = None if life.place is Place.CUSTODY else facts.released_on
    how, why = life.closed_as, life.closed_because
    return replace(facts, place=life.place, standing=life.standing, closed_as=how, closed_because=why, released_on=out)


REFERRALS: Kind[ReferralFacts] = Kind(
    name="referrals",
    columns=COLUMNS,
    read=read,
    key=_key,
    open=_Batch,
)
