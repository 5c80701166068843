"""Unnamed: contact by a mentor or coach is promised where somebody is, and nobody is named to make it.

Rule of this file: it reads. Each time that nobody is named is a clock of its own (bot/referrals/running_clocks.py), so
that the worker and then whoever leads is told once, and the days of it are known afterwards.
"""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import CompoundSelect, Integer, bindparam, select, union_all
from sqlalchemy.orm import Session

from bot import pathways
from bot.db import one_of
from bot.models import Clock, ClockKind, Place, Referral, Standing, Tier
from bot.pathways import Pathway
from bot.rows import ask_all


def is_unnamed(referral: Referral, pathway: Pathway | None) -> bool:
    """Whether contact is promised to them where they are, and there is nobody to make it."""
    promise = pathway.tiers[referral.tier].contact if pathway else None
    goes_on = referral.standing is Standing.ACTIVE and referral.mentor_id is None
    return goes_on and promise is not None and referral.place in promise.where


def still(session: Session, clock: Clock) -> bool:
    """Whether what this clock tells of is so now: a service may have been changed to promise it no more."""
    referral = session.get_one(Referral, clock.referral_id)
    return is_unnamed(referral, pathways.of(session, referral.pathway))


def untold(session: Session, limit: int) -> list[int]:
    """Of whom nobody is being told, such as after a service began to promise it: the participants, a batch at most."""
    promised = tuple(
        (key, tier, tuple(sorted(promise.contact.where)))
        for key, pathway in pathways.known(session).items()
        for tier, promise in pathway.tiers.items()
        if promise.contact is not None
    )
    return [one for (one,) in ask_all(session, _untold(promised), {"most": limit})] if promised else []


@lru_cache(maxsize=4)
def _untold(promised: tuple[tuple[str, Tier, tuple[Place, ...]], ...]) -> CompoundSelect[int]:
    """Put in words once: it is asked each minute, and what is promised seldom changes. One look each, by all of the
    index: an "or" of them is found by no more than having nobody."""
    runs = select(Clock.id).where(
        Clock.referral_id == Referral.id, Clock.kind == ClockKind.NAMED, Clock.stopped_at.is_(None)
    )
    nobody = select(Referral.participant_id).where(
        Referral.mentor_id.is_(None), one_of(Referral.standing, Standing.ACTIVE), ~runs.exists()
    )
    each = (
        nobody.where(Referral.pathway == key, Referral.tier == tier, one_of(Referral.place, *places))
        for key, tier, places in promised
    )
    return union_all(*each).limit(bindparam("most", type_=Integer))
