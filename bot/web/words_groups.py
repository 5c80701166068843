"""Words for groups: what became of an invitation.

Rule of this file: as for bot/web/words.py, which gathers it.
"""

from __future__ import annotations

from bot.models import Invited

INVITED = {
    Invited.ASKED: "Asked, no answer yet",
    Invited.PLACED: "Has a place",
    Invited.NOT_FOR_THEM: "Not for them",
}
