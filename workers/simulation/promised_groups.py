"""What was promised of workshops: each that the leaflet names is offered, and the places that were taken were held.

Rule of this file: as for workers/simulation/promised_facts.py, which gathers it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Row, select

from bot.models import Appointment, Attendance, Invitation, Workshop
from workers.simulation.promised_asked import Answer, Asked

Offer = Row[str | None, int | None, Attendance | None]


def named(asked: Asked) -> tuple[str, Answer] | None:
    """Each of those that the leaflet names."""
    if not asked.says.workshops:
        return None
    offers = [each for each in _offers(asked) if each[0] in asked.says.workshops]
    offered = len({each[0] for each in offers})
    kept = offered == len(asked.says.workshops) and _is_held(asked, offers)
    said = f"{offered} were offered, {_held(offers)} held"
    return f"{len(asked.says.workshops)} workshops by name", Answer(kept, offered, "offered", said)


def by_need(asked: Asked) -> tuple[str, Answer] | None:
    """Whichever they need."""
    if not asked.says.by_need:
        return None
    offers = _offers(asked)
    kept, said = bool(offers) and _is_held(asked, offers), f"{len(offers)} offered, {_held(offers)} held"
    return "workshops by need", Answer(kept, len(offers), "offered", said)


def _is_held(asked: Asked, offers: Sequence[Offer]) -> bool:
    """Whoever could say yes by text did, and came; and none of the places that were taken came to nothing."""
    taken = sum(each[1] is not None for each in offers)
    return _held(offers) == taken and (taken > 0 or not asked.one.number)


def _held(offers: Sequence[Offer]) -> int:
    return sum(each[2] is Attendance.ATTENDED for each in offers)


def _offers(asked: Asked) -> Sequence[Offer]:
    wanted = (
        select(Workshop.promised, Invitation.appointment_id, Appointment.attendance)
        .join(Invitation, Invitation.workshop_id == Workshop.id)
        .outerjoin(Appointment, Appointment.id == Invitation.appointment_id)
        .where(Invitation.participant_id == asked.referral.participant_id)
    )
    return asked.session.execute(wanted).all()
