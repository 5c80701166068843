"""Whose number it is: what follows when they say that it is theirs, and when it is not.

Rule of this file: a claim is not proof; it opens a day and a time, never a place. Nothing more goes to a stranger.
"""

from __future__ import annotations

from dialogs.moves import Alert, Answered, ClaimNumber, DisownNumber, Effect, Record, Say, Settle


def claimed(ask: Say) -> tuple[Effect, ...]:
    """They say that it is theirs; what we wanted to ask is asked now."""
    return (Answered(), ClaimNumber(), ask)


def disowned(message_id: int) -> tuple[Effect, ...]:
    """Whoever holds the phone is not them."""
    settled, told = Settle(Record.ANSWERED, message_id), Alert("wrong_person", message_id, urgent=True)
    return (Answered(), settled, told, Say("shared.wrong_person"), DisownNumber())
