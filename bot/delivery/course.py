"""The course of a text from us: the one table of how its delivery moves, and of what comes about and moves nothing.

        due <──> held ──┐      accepted ──> queued ──> sending ──> sent ──> undelivered, failed ──> delivered
         ^  └───────────┴──> leaving ──> unknown
         └──────────────────────┴───────────┘

A report leads on from anywhere, past what lies between; until it went, a text may be dropped, or given up as failed.

Rule of this file: pure, and whole: whoever writes how far a message got makes a move that stands here. What is reported
asks the table (bot/delivery/deliveries.py); who takes a text from one state by name does not, as it leaves, and that
all of them keep to it is seen by the database, which in tests takes no other move.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.models import Delivery

RANK = {
    Delivery.ACCEPTED: 1,
    Delivery.QUEUED: 2,
    Delivery.SENDING: 3,
    Delivery.SENT: 4,
    Delivery.UNDELIVERED: 5,
    Delivery.FAILED: 5,
    Delivery.DELIVERED: 6,
}
"""How far each is that may be reported; reports only move a message forward."""

Reasons = Mapping[Delivery, str]


def _further(than: int, because: str) -> dict[Delivery, str]:
    return {delivery: because for delivery, rank in RANK.items() if rank > than}


def _no_further(than: int, because: str) -> dict[Delivery, str]:
    return {delivery: because for delivery, rank in RANK.items() if rank <= than}


_AT_ANOTHER_HOUR = "No text goes to them at this hour, or staff have stepped in: it waits for that to be over."
_BEGUN = "An attempt at it has begun."
_BEFORE_THE_LOSS = "A backup was put back, and it may have gone before: the provider is asked, or a person."
_NOT_WANTED = "It is not wanted any more, is past its point, has no way to go, or its words were deleted."
_ALL_THE_SAME = "It went all the same: its attempt had reached the provider, or it left before a backup was put back."
_NEVER_READY = "It cannot be made ready, and is given up; or it went all the same, and was lost."
_DELETED = "Its words were deleted while nobody knew whether it had gone."
_IS_ON_ITS_WAY = "The provider says that it is further."

MOVES: Mapping[Delivery, Reasons] = {
    Delivery.DUE: _further(0, _ALL_THE_SAME)
    | {
        Delivery.HELD: _AT_ANOTHER_HOUR,
        Delivery.LEAVING: _BEGUN,
        Delivery.UNKNOWN: _BEFORE_THE_LOSS,
        Delivery.FAILED: _NEVER_READY,
        Delivery.DROPPED: _NOT_WANTED,
    },
    Delivery.HELD: _further(0, _ALL_THE_SAME)
    | {
        Delivery.DUE: "Something is told to them at once, and what was answered before that goes first.",
        Delivery.LEAVING: _BEGUN,
        Delivery.UNKNOWN: _BEFORE_THE_LOSS,
        Delivery.FAILED: _NEVER_READY,
        Delivery.DROPPED: _NOT_WANTED,
    },
    Delivery.LEAVING: _further(0, "The provider took it, or reports it before its answer is heard.")
    | {
        Delivery.DUE: "It was never processed, or may be tried again, so it is due again.",
        Delivery.UNKNOWN: "Its lease ran out, or its answer was lost: nobody knows whether it went.",
        Delivery.FAILED: "The provider refused it for good, or reports it lost before its answer is heard.",
        Delivery.DROPPED: _DELETED,
    },
    Delivery.UNKNOWN: _further(0, "The provider has it, reports it, or whoever got it says so.")
    | {
        Delivery.DUE: "The provider never had it, or a person wants it again; a crisis is answered anyway.",
        Delivery.DROPPED: f"A person says that it is not to go again. {_DELETED}",
    },
    Delivery.ACCEPTED: _further(1, _IS_ON_ITS_WAY),
    Delivery.QUEUED: _further(2, _IS_ON_ITS_WAY),
    Delivery.SENDING: _further(3, _IS_ON_ITS_WAY),
    Delivery.SENT: _further(4, _IS_ON_ITS_WAY),
    Delivery.UNDELIVERED: _further(5, "Several receipts can come for a long text; one that arrived has arrived."),
    Delivery.FAILED: _further(5, "Several receipts can come for a long text; one that arrived has arrived."),
    Delivery.DELIVERED: {},
    Delivery.DROPPED: _further(0, "We meant not to send it; a report says that it went all the same, and is right."),
}
"""From where to where a delivery moves, and why."""

_IN_OTHER_HANDS = "Whoever was to take it out has lost it: it was taken by another, has gone, or is over."
_AN_OLD_ANSWER = "The attempt's own answer says less than is known by now."
_SETTLED = "Somebody decides about what is settled already, and may have gone."
_AFTER_IT_WENT = {
    Delivery.DUE: _AN_OLD_ANSWER,
    Delivery.UNKNOWN: _AN_OLD_ANSWER,
    Delivery.LEAVING: _IN_OTHER_HANDS,
    Delivery.DROPPED: _SETTLED,
}
_LATE = "Reports come late, twice and in any order; it is as far already."
_ENDED = "It is lost already, and the first word on how stays."
_ARRIVED = "It has arrived; what is reported late, or of one of its parts, takes nothing from that."

IGNORED: Mapping[Delivery, Reasons] = {
    Delivery.LEAVING: {Delivery.LEAVING: _IN_OTHER_HANDS},
    Delivery.UNKNOWN: {Delivery.LEAVING: _IN_OTHER_HANDS},
    Delivery.ACCEPTED: _no_further(1, _LATE) | _AFTER_IT_WENT,
    Delivery.QUEUED: _no_further(2, _LATE) | _AFTER_IT_WENT,
    Delivery.SENDING: _no_further(3, _LATE) | _AFTER_IT_WENT,
    Delivery.SENT: _no_further(4, _LATE) | _AFTER_IT_WENT,
    Delivery.UNDELIVERED: _no_further(5, _ENDED) | _AFTER_IT_WENT,
    Delivery.FAILED: _no_further(5, _ENDED) | _AFTER_IT_WENT,
    Delivery.DELIVERED: _no_further(6, _ARRIVED) | _AFTER_IT_WENT,
    Delivery.DROPPED: _AFTER_IT_WENT,
}
"""What comes about and changes nothing, and why. What stands in neither never comes about."""
