"""Foremost: which of somebody's referrals counts when we ask how they stand.

Rule of this file: an order for the database, and nothing else. Where somebody is, is written on every referral of
theirs that goes on (bot/referrals/whereabouts.py); were one left out, whoever is away would still hear nothing.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, case

from bot.models import Place, Referral, Standing

_WORST = (Standing.DECEASED, Standing.UNLAWFULLY_AT_LARGE, Standing.RECALLED)


def foremost(row: type[Referral]) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """What keeps texts from them most first, what is over last, and of those alike the newest first."""
    last = len(_WORST)
    order = [(row.standing == standing, n) for n, standing in enumerate(_WORST)]
    order += [(row.standing == Standing.ENDED, last + 2), (row.place == Place.CUSTODY, last)]
    return case(*order, else_=last + 1), row.id.desc()
