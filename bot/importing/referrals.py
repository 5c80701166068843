"""Referrals: why a participant is with a service, and who works with them.

Rule of this file: everyone a row names must be here already, or come in with the same run. A referral stays with its
participant. A file can say that somebody is away, and never that they are out: that takes a named person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import casework, refs
from bot.appointments import arranging, changes
from bot.importing import referral_life, values
from bot.importing.cells import Cells
from bot.importing.fates import Fault
from bot.importing.kinds import Column, Kind, Run, Settled
from bot.importing.pathways import PATHWAYS, SAID
from bot.importing.people import People
from bot.importing.referral_life import BECAUSE, CLOSED_AS, LifeFacts
from bot.models import Closing, ClosingReason, How, Place, Referral, Role, Standing, Tier
from bot.people import introducing
from bot.referrals import life_steps
from bot.staff import lone_visits

_TIERS = {tier.value: tier for tier in Tier}
_PLACES = {place.value: place for place in Place}
_STANDINGS = {standing.value: standing for standing in Standing}
_PLAIN = ("pathway", "tier", "referred_on")
_HEARD = frozenset({"pathway", "tier", "referred_on", "case_worker_email", "mentor_email"})
_ONLY_CLOSED = "Leave this empty unless standing is ended."


@dataclass(frozen=True, slots=True)
class ReferralFacts:
    """What a row of referrals.csv says."""

    referral_ref: str
    participant_ref: str
    case_worker_email: str
    mentor_email: str | None
    pathway: str
    tier: Tier
    place: Place
    standing: Standing | None
    referred_on: date
    closed_as: Closing | None = None
    closed_because: ClosingReason | None = None

    @property
    def life(self) -> LifeFacts:
        """Of it, what says where its life is."""
        return LifeFacts(self.place, self.standing, self.closed_as, self.closed_because)


def _read(cells: Cells, run: Run) -> ReferralFacts:
    standings = "active, recalled, unlawfully at large, deceased or ended"
    facts = ReferralFacts(
        referral_ref=cells.required("referral_ref", values.reference),
        participant_ref=cells.required("participant_ref", values.reference),
        case_worker_email=cells.required("case_worker_email", values.email),
        mentor_email=cells.optional("mentor_email", values.email),
        pathway=cells.required("pathway", values.choice(PATHWAYS, SAID)),
        tier=cells.required("tier", values.choice(_TIERS, "low, medium or high")),
        place=cells.required("place", values.choice(_PLACES, "custody or community")),
        standing=cells.optional("standing", values.choice(_STANDINGS, standings)),
        referred_on=cells.required("referred_on", values.day),
        closed_as=cells.optional("closed_as", values.choice(CLOSED_AS, ", ".join(CLOSED_AS))),
        closed_because=cells.optional("closed_because", values.choice(BECAUSE, ", ".join(BECAUSE))),
    )
    cells.check()
    if facts.referred_on > run.today:
        cells.fault("referred_on", "This day is still to come. Give the day the referral was received.")
    if facts.closed_as is not None and facts.standing is not Standing.ENDED:
        cells.fault("closed_as", _ONLY_CLOSED)
    cells.check()
    return facts


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

    def current(self, facts: ReferralFacts) -> ReferralFacts | None:
        """The referral as it is."""
        referral = self._referrals.get(_key(facts))
        return self._current(referral, facts) if referral else None

    def settle(self, facts: ReferralFacts, changed: frozenset[str]) -> Settled[ReferralFacts]:
        """Hold a row against what is here."""
        referral = self._referrals.get(_key(facts))
        faults = [*self._unknown(facts)]
        if referral and referral.participant_id != self._id(facts.participant_ref):
            faults.append(Fault("participant_ref", "This referral is another participant's. Give it one of its own."))
        if referral is None:
            return Settled(facts, tuple(faults))
        life, notes = referral_life.settled(self._session, referral, facts.life)
        return Settled(_with(facts, life), tuple(faults), notes)

    def accept(self, facts: ReferralFacts) -> None:
        """Remember a good row, for its appointments."""
        self._run.referrals[_key(facts)] = refs.person_key(facts.participant_ref)

    def add(self, facts: ReferralFacts) -> None:
        """Make the referral."""
        participant_id = self._known(facts.participant_ref)
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

    def _role(self, ref: str) -> Role | None:
        return self._people.role(refs.person_key(ref))

    def _id(self, ref: str | None) -> int | None:
        person = self._people.persons.get(refs.person_key(ref)) if ref else None
        return person.id if person else None

    def _known(self, ref: str) -> int:
        return self._people.persons[refs.person_key(ref)].id


def _with(facts: ReferralFacts, life: LifeFacts) -> ReferralFacts:
    how, why = life.closed_as, life.closed_because
    return replace(facts, place=life.place, standing=life.standing, closed_as=how, closed_because=why)


REFERRALS: Kind[ReferralFacts] = Kind(
    name="referrals",
    columns=(
        Column("referral_ref", "your own reference for the referral; it is found again by it", True),
        Column("participant_ref", "whom it is for, as in participants.csv", True),
        Column("case_worker_email", "their case worker, as in staff.csv", True),
        Column("mentor_email", "their mentor or coach, as in staff.csv; empty when they have none"),
        Column("pathway", SAID, True),
        Column("tier", "low, medium or high", True),
        Column("place", "custody or community; nobody in custody is texted", True),
        Column("standing", "active, recalled, unlawfully at large, deceased or ended; empty is active"),
        Column("referred_on", "the day the referral was received", True),
        Column("closed_as", "completed, ended early or withdrawn, when standing is ended"),
        Column("closed_because", f"why it was not completed: {', '.join(BECAUSE)}"),
    ),
    read=_read,
    key=_key,
    open=_Batch,
)
