"""What a row of referrals.csv says of where a referral's life is, held against the table of what a file may say.

Rule of this file: a file switches off and never on. What the table ignores or refuses leaves things as they are, with
its sentence; nothing that staff closed is opened again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.clock import london
from bot.importing.values import words
from bot.models import Closing, ClosingReason, How, Place, Referral, Standing, Step
from bot.referrals import closing, foreseen, life_steps, lives, whereabouts
from bot.referrals.closing import Ended
from bot.referrals.life_steps import Fact
from bot.referrals.lives import Move, Who
from bot.referrals.whereabouts import Word

STILL_AWAY = "They stay in custody here until a named member of staff says on their page that they are out."
_CLOSED_HERE = "This referral is closed here, and stays closed. If they are with you again, give it a new referral_ref."
_AWAY_HERE = "They stay away here until a named member of staff says on their page that they are out."
COLUMNS = frozenset({"place", "standing", "closed_as", "closed_because"})
CLOSED_AS = {"completed": Closing.COMPLETED, "ended early": Closing.ENDED_EARLY, "withdrawn": Closing.WITHDRAWN}
BECAUSE = {reason.value.replace("_", " "): reason for reason in ClosingReason}


@dataclass(frozen=True, slots=True)
class LifeFacts:
    """Of a row, what says where its life is."""

    place: Place
    standing: Standing | None
    closed_as: Closing | None
    closed_because: ClosingReason | None


def now(session: Session, referral: Referral) -> LifeFacts:
    """What is so here."""
    closed = closing.of(session, referral.id)
    how, why = (closed.why, closed.reason) if closed else (None, None)
    return LifeFacts(referral.place, referral.standing, how, why)


def settled(session: Session, referral: Referral, said: LifeFacts) -> tuple[LifeFacts, tuple[str, ...]]:
    """What of it a file may say, and the sentence for what it may not."""
    here = now(session, referral)
    if here.closed_as is not None:  # how it was closed is known, and stays
        said = replace(said, closed_as=here.closed_as, closed_because=here.closed_because)
    was, wants = whereabouts.state_of(referral), lives.state_of(said.place, said.standing or referral.standing)
    if wants is was:
        return said, ()
    fate = lives.fate(lives.LEADS_TO[wants], was, Who.FILE)
    if isinstance(fate, Move):
        return said, ()
    return here, (_sentence(was, fate.because),)


def beside(session: Session, person_id: int, said: LifeFacts) -> tuple[LifeFacts, tuple[str, ...]]:
    """What a referral that is new may say of where they are, by what else of theirs goes on; as `settled`."""
    wants = lives.state_of(said.place, said.standing or Standing.ACTIVE)
    found = whereabouts.stands_beside(session, person_id, wants)
    if found is None:
        return said, ()
    other, fate = found
    here = replace(said, place=other.place, standing=other.standing)
    return here, () if isinstance(fate, Move) else (_sentence(whereabouts.state_of(other), fate.because),)


def came_in(session: Session, referral: Referral, said: LifeFacts, at: datetime) -> None:
    """It was received, it was allocated, and where they are already is so from the first."""
    received = Fact(Step.RECEIVED, How.FILE, "", referral.referred_on)
    life_steps.note(session, referral, received, at)
    life_steps.allocated(session, referral, How.FILE, at)
    whereabouts.begin_away(session, referral, at)
    if referral.standing is Standing.ENDED and (ended := _ended(said)):
        closing.keep(session, referral, ended, at)


def take(session: Session, referral: Referral, said: LifeFacts, changed: frozenset[str], at: datetime) -> None:
    """Do what the file says anew, as the table has it; what it said before may have been overtaken since."""
    here = now(session, referral)
    said = replace(here, **{name: getattr(said, name) for name in changed & COLUMNS})
    wants = lives.state_of(said.place, said.standing or referral.standing)
    if wants is lives.State.CLOSED:
        closing.by_file(session, referral, _ended(said), london(at).date(), at)
    elif wants is not whereabouts.state_of(referral):
        word = Word(lives.LEADS_TO[wants], Who.FILE, london(at).date())
        whereabouts.take(session, referral, word, at)
    referral.place = said.place


def read_outcomes(cell: str) -> str:
    """Outcomes with ; between them, as they are kept: a line each. Raises ValueError as a sentence."""
    found = [words(each, foreseen.LONGEST) for each in cell.split(";") if each.strip()]
    if len(found) > foreseen.MOST:
        raise ValueError(f"There are {foreseen.MOST} at most.")
    return "\n".join(found)


def _ended(said: LifeFacts) -> Ended | None:
    return Ended(said.closed_as, said.closed_because) if said.closed_as else None


def _sentence(was: lives.State, because: str) -> str:
    if was is lives.State.CUSTODY:
        return STILL_AWAY
    if was in (lives.State.RECALLED, lives.State.AT_LARGE):
        return _AWAY_HERE
    return _CLOSED_HERE if was is lives.State.CLOSED else because
