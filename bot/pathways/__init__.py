"""Pathways: what each service promises, as its leaflet says it, and as a service manager changed it since.

Rule of this folder: data and its loader. The packaged files are the defaults; an edit is a row
(bot/planning/pathway_edits.py) that every machine sees, and counts for what has not happened yet. What is wrong in a
file is told exactly, and a file that is wrong is never used in part.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files

import structlog
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.models import PathwayVersion, Tier
from bot.pathways.reading import WrongPathway, read
from bot.pathways.shapes import Cadence, Clocks, ContactPromise, Pace, Pathway, TierPromise, Unit

__all__ = [
    "Cadence",
    "Clocks",
    "ContactPromise",
    "Pace",
    "Pathway",
    "TierPromise",
    "Unit",
    "WrongPathway",
    "contact",
    "file_of",
    "forget",
    "known",
    "known_at",
    "of",
    "packaged",
    "packaged_texts",
    "read",
    "stamp",
]

log = structlog.get_logger()
_FOUND = "pathways"
_MOST_KEPT = 16
_read: dict[str, Mapping[str, Pathway]] = {}
"""What was read at each stamp. A stamp is made of all the edits there were, so it means the same in every database."""


def of(session: Session, key: str) -> Pathway | None:
    """What the pathway that a referral is kept under promises now, or None for a word that nothing knows."""
    return known(session).get(key)


def contact(session: Session, key: str, tier: Tier) -> ContactPromise | None:
    """What contact by a mentor or coach it promises at a tier, wherever somebody is; None where it promises none."""
    pathway = of(session, key)
    return pathway.tiers[tier].contact if pathway else None


def known(session: Session) -> Mapping[str, Pathway]:
    """Every pathway by its key, as it is now: one small look for the newest stamp, once a session."""
    found: Mapping[str, Pathway] | None = session.info.get(_FOUND)
    if found is None:
        found = session.info[_FOUND] = _at(session, stamp(session))
    return found


def known_at(session: Session, then: datetime) -> Mapping[str, Pathway]:
    """Every pathway by its key, as it was then."""
    return _at(session, session.scalar(_STAMP.where(PathwayVersion.at <= then)))


def forget(session: Session) -> None:
    """An edit was made in this session: what it knew is looked up again."""
    session.info.pop(_FOUND, None)


_STAMP = select(PathwayVersion.stamp).order_by(PathwayVersion.id.desc()).limit(1)


def stamp(session: Session) -> str | None:
    """The newest edit's stamp; None where nobody has edited anything."""
    return session.scalar(_STAMP)


@cache
def packaged() -> Mapping[str, Pathway]:
    """Every pathway by its key, as the packaged files have it. Raises WrongPathway."""
    return read((file_of(service), text) for service, text in packaged_texts().items())


@cache
def packaged_texts() -> Mapping[str, str]:
    """The packaged files by service, as they are written."""
    found = sorted(files(__name__).iterdir(), key=lambda file: file.name)
    return {file.name.removesuffix(".toml"): file.read_text("utf-8") for file in found if file.name.endswith(".toml")}


def file_of(service: str) -> str:
    """The name under which a service's faults are told."""
    return f"{service}.toml"


def _at(session: Session, newest: str | None) -> Mapping[str, Pathway]:
    if newest is None:
        return packaged()
    if newest not in _read:
        if len(_read) >= _MOST_KEPT:
            _read.clear()
        _read[newest] = _all(_edited(session, newest))
    return _read[newest]


def _edited(session: Session, newest: str) -> dict[str, str]:
    """The newest text of each service that was edited, until the edit with this stamp."""
    until = select(PathwayVersion.id).where(PathwayVersion.stamp == newest).scalar_subquery()
    last = select(func.max(PathwayVersion.id)).where(PathwayVersion.id <= until).group_by(PathwayVersion.service)
    rows = session.execute(select(PathwayVersion.service, PathwayVersion.text).where(PathwayVersion.id.in_(last)))
    return {row.service: row.text for row in rows}


def _all(edited: Mapping[str, str]) -> Mapping[str, Pathway]:
    """The edits over the packaged files. One that this release cannot read any more is left out whole, and logged."""
    found = dict(packaged())
    for service, text in sorted(edited.items()):
        try:
            found |= read([(file_of(service), text)], kept=True)
        except WrongPathway as wrong:
            log.error("pathway_not_readable", service=service, faults=len(str(wrong).splitlines()))
    return found
