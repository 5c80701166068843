"""What a row of referrals.csv says, cell by cell.

Rule of this file: it reads and checks a row by itself; bot/importing/referrals.py holds it against what is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.importing import values
from bot.importing.cells import Cells
from bot.importing.kinds import Column, Run
from bot.importing.pathways import PATHWAYS, SAID
from bot.importing.referral_life import BECAUSE, CLOSED_AS, LifeFacts, read_outcomes
from bot.models import Closing, ClosingReason, Place, Standing, Tier

_TIERS = {tier.value: tier for tier in Tier}
_PLACES = {place.value: place for place in Place}
_STANDINGS = {standing.value: standing for standing in Standing}
_NOT_INSIDE = "Leave this empty: they are in custody. When they are out, a named member of staff says so on their page."
_ONLY_CLOSED = "Leave this empty unless standing is ended."
COLUMNS = (
    Column("referral_ref", "your own reference for the referral; it is found again by it", True),
    Column("participant_ref", "whom it is for, as in participants.csv", True),
    Column("case_worker_email", "their case worker, as in staff.csv", True),
    Column("mentor_email", "their mentor or coach, as in staff.csv; empty when they have none"),
    Column("pathway", SAID, True),
    Column("tier", "low, medium or high", True),
    Column("place", "custody or community; nobody in custody is texted", True),
    Column("standing", "active, recalled, unlawfully at large, deceased or ended; empty is active"),
    Column("referred_on", "the day the referral was received", True),
    Column("expected_release", "the day they are expected to be released; it starts nothing by itself"),
    Column("released_on", "the day they were released, for who comes to us when they are out already"),
    Column("outcomes", "what it is to lead to, as the system of record says it; several with ; between them"),
    Column("closed_as", "completed, ended early or withdrawn, when standing is ended"),
    Column("closed_because", f"why it was not completed: {', '.join(BECAUSE)}"),
)


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
    expected_release: date | None = None
    released_on: date | None = None
    outcomes: str | None = None

    @property
    def life(self) -> LifeFacts:
        """Of it, what says where its life is."""
        return LifeFacts(self.place, self.standing, self.closed_as, self.closed_because)


def read(cells: Cells, run: Run) -> ReferralFacts:
    """The facts of a row. Raises Faulty with every fault in it."""
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
        expected_release=cells.optional("expected_release", values.day),
        released_on=cells.optional("released_on", values.day),
        outcomes=cells.optional("outcomes", read_outcomes),
    )
    cells.check()
    _check_days(cells, facts, run.today)
    if facts.closed_as is not None and facts.standing is not Standing.ENDED:
        cells.fault("closed_as", _ONLY_CLOSED)
    cells.check()
    return facts


def _check_days(cells: Cells, facts: ReferralFacts, today: date) -> None:
    if facts.referred_on > today:
        cells.fault("referred_on", "This day is still to come. Give the day the referral was received.")
    if facts.released_on is not None and facts.place is Place.CUSTODY:
        cells.fault("released_on", _NOT_INSIDE)
    if facts.released_on is not None and facts.released_on > today:
        cells.fault("released_on", "This day is still to come. Put an expected day under expected_release.")
