"""Where a turn's effects are done: the conversation, the person, the instant, and the road.

Rule of this file: a value that every doer of effects is handed, and what they may answer with.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.models import Channel, Conversation, Language, Message, Person
from dialogs.moves import Begin, BeginFor, Event

Follows = Event | Begin | BeginFor
"""What an effect is answered with in the same transaction: an event for this conversation, or another conversation."""


@dataclass(frozen=True, slots=True)
class Doing:
    """A turn's place. The person is locked. `language` is what this turn's text is fixed to, where it is; `is_late`: it
    answers what was fetched long after it was sent, so that it waits for their hours."""

    session: Session
    conversation: Conversation
    person: Person
    at: datetime
    channel: Channel = Channel.SMS
    language: Language | None = None
    is_late: bool = False

    @property
    def is_chat(self) -> bool:
        """Whether they are looking at a page of theirs: it rings nowhere, so that no hour is wrong."""
        return self.channel is Channel.WEBCHAT

    def words(self, message_id: int | None) -> str | None:
        """What was written in a message."""
        message = self.session.get(Message, message_id) if message_id is not None else None
        return message.body if message else None
