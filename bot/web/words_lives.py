"""Words for the life of a referral: what staff read for each step, and how and why one was closed.

Rule of this file: as for bot/web/words.py, which gathers it.
"""

from __future__ import annotations

from types import MappingProxyType

from bot.models import Closing, ClosingReason, How, Step
from bot.web.said import Said

STEP = Said(
    {
        Step.RECEIVED: "Referral received",
        Step.ALLOCATED: "Case worker allocated",
        Step.INTRODUCED: "Introduced to their case worker",
        Step.ASSESSED: "Assessed",
        Step.PLANNED: "Plan approved",
        Step.IN_CUSTODY: "In custody",
        Step.RELEASED: "Released",
        Step.RECALLED: "Recalled",
        Step.CONTACT_AGAIN: "Contact goes on inside, after a recall",
        Step.UNLAWFULLY_AT_LARGE: "Unlawfully at large",
        Step.DIED: "Died",
        Step.NOT_DEAD: "Had not died: said in error",
        Step.FINAL_SESSION: "Final session",
        Step.CLOSED: "Closed",
    }
)
HOW = Said(
    {
        How.FILE: "by a file",
        How.PAGE: "on a page",
        How.TEXT: "by text",
        How.LETTER: "by letter",
        How.CALL: "in person or by phone",
        How.ATTENDANCE: "they came",
        How.PLAN: "on the plan",
    }
)
STANDS = MappingProxyType(
    {
        Step.RELEASED: "They are out",
        Step.IN_CUSTODY: "They are in custody",
        Step.RECALLED: "They have been recalled",
        Step.CONTACT_AGAIN: "They are in custody, and contact goes on there",
        Step.UNLAWFULLY_AT_LARGE: "They are unlawfully at large",
        Step.DIED: "They have died",
    }
)
STANDS_HINT = MappingProxyType(
    {
        Step.RELEASED: "A welcome goes out, with their next session, and the contact that was promised begins.",
        Step.IN_CUSTODY: "Every text stops at once, and nobody is told by text. What texts would have said becomes a "
        "slip or a visit for you to see to, and the mentor’s contact goes on; after a recall, only when whoever leads "
        "says so.",
        Step.RECALLED: "Every text to them stops at once, and none says why. Their mentor’s contact stops too: who has "
        "them on today’s list hears that, and no reason.",
        Step.CONTACT_AGAIN: "The mentor’s contact that was promised inside begins again, and what is booked becomes a "
        "slip or a visit. No text goes.",
        Step.UNLAWFULLY_AT_LARGE: "Every text stops at once, and nobody is told by text.",
        Step.DIED: "Every text stops at once, for good, and what they were expected at is called off. No letter is "
        "printed, no page opens and nothing is deleted until the service manager says so.",
    }
)
"""Only of the steps that staff say of where somebody is."""
CLOSING = Said({Closing.COMPLETED: "Completed", Closing.ENDED_EARLY: "Ended early", Closing.WITHDRAWN: "Withdrawn"})
CLOSING_REASON = Said(
    {
        ClosingReason.CHOSE_TO_LEAVE: "They chose to leave",
        ClosingReason.NOT_ENGAGED: "They did not take part",
        ClosingReason.NEEDS_MET: "Their needs are met elsewhere",
        ClosingReason.MOVED: "They moved away",
        ClosingReason.CIRCUMSTANCES: "Work, caring or illness",
        ClosingReason.CUSTODY: "They went back to custody",
        ClosingReason.INELIGIBLE: "The service is not for them",
        ClosingReason.MISTAKE: "A mistake, or referred twice",
        ClosingReason.ACQUITTED: "Acquitted on appeal",
        ClosingReason.REVOKED: "The sentence was revoked",
        ClosingReason.EXPIRED: "The sentence has ended",
        ClosingReason.OTHER: "Another reason",
    }
)
