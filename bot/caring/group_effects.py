"""What an invitation to a group asks for: its dates, and a place.

Rule of this file: rows only, in the turn's own transaction. The place is an appointment, whose own conversation
begins after the commit and tells them of it.
"""

from __future__ import annotations

from bot import onward
from bot.caring import workshops
from bot.doing import Doing, Follows
from dialogs.moves import FindSittings, GroupEffect, PlaceTaken, SittingsFound, SlotGone, TakePlace, TurnDown

APPOINTMENT = "appointment"


def do(doing: Doing, effect: GroupEffect) -> Follows | None:
    """Do one of them; what follows."""
    workshop_id = int(doing.conversation.matter["id"])
    match effect:
        case FindSittings():
            found = workshops.open_to(doing.session, workshop_id, doing.person.id, doing.at)
            return SittingsFound(tuple(sitting.starts_at for sitting in found))
        case TakePlace(starts_at, _):
            taken = workshops.take(doing.session, workshop_id, doing.person.id, starts_at, doing.at)
            if taken is None:
                return SlotGone()
            _begin_its_own(doing, taken.appointment_id)
            return PlaceTaken(starts_at, taken.reading)
        case TurnDown():
            workshops.not_for_them(doing.session, workshop_id, doing.person.id)
            return None


def _begin_its_own(doing: Doing, appointment_id: int) -> None:
    key = f"{APPOINTMENT}:{appointment_id}"
    began = onward.Onward(doing.person.id, APPOINTMENT, key, f"began:{key}", appointment_id=appointment_id)
    onward.put(doing.session, began, doing.at)
