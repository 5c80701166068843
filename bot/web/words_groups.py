"""Words for groups: what became of an invitation.

Rule of this file: as for bot/web/words.py, which gathers it.
"""

from __future__ import annotations

from bot.caring.groups_held import Guest
from bot.caring.invitations_told import How
from bot.models import Invited

INVITED = {
    Invited.ASKED: "Asked, no answer yet",
    Invited.PLACED: "Has a place",
    Invited.NOT_FOR_THEM: "Not for them",
}
HOW = {
    How.TEXT: "asked by text, no answer yet",
    How.ON_ITS_WAY: "the text that asks is on its way",
    How.BY_HAND: "not asked by text: {worker} is to ring them",
    How.NOT_DELIVERED: "the text that asks did not arrive: {worker} is to ring them",
}
"""How far an invitation got that is not answered."""


def invited(guest: Guest) -> str:
    """What became of somebody's invitation."""
    if guest.state is None:
        return ""
    return HOW[guest.how].format(worker=guest.worker) if guest.how else INVITED[guest.state].lower()
