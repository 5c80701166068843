"""What keeps somebody away: an arrest, a hospital bed, or a relative who writes for them.

Rule of this file: the worker is told at once, with the words; nothing is recorded of it, no other time is offered, and
nothing is asked. What it means for them, a person decides.
"""

from __future__ import annotations

from dialogs.moves import Alert, Answered, Effect, Heard, Record, Say, Settle

WORD = "kept_away"
"""What an appointment's own conversation is told, when another one heard it."""


def effects(event: Heard) -> tuple[Effect, ...]:
    """What follows from it, in any dialog."""
    told = Alert("held_up", event.message_id, urgent=True)
    return (Answered(), Settle(Record.ANSWERED, event.message_id), told, Say("shared.held_up"))
