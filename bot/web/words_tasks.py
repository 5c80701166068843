"""Words for tasks: what staff read for what is to be done, what it is about, and what may come of it.

Rule of this file: as for bot/web/words.py, which gathers it.
"""

from __future__ import annotations

from types import MappingProxyType

from bot.models import TaskKind, TaskOutcome
from bot.web.said import Said

TASK = Said(
    {
        TaskKind.CALL: "Ring them",
        TaskKind.PRISON_SLIP: "Send a slip to the prison",
        TaskKind.VISIT_BOOKING: "Book a visit",
        TaskKind.MOVED: "See to their move to another prison",
    }
)
TASK_ABOUT = MappingProxyType(
    {
        "appointment": "to tell or remind them of an appointment",
        "rescheduling": "about another time for an appointment",
        "our_change": "about another time, because we called one off",
        "missed": "to ask whether everything is OK, and offer another time",
        "first_assessment": "to find a time for their first appointment",
        "introduction": "to introduce their case worker",
        "new_worker": "to say who works with them now",
        "action_plan": "to go through their plan with them",
        "final_session": "about their last session",
        "introduced_to": "to ask whether who they were introduced to got in touch",
        "release_day": "about their first session back",
        "workshop": "to invite them to a group, or tell them of it",
        "goodbye": "to say goodbye",
        "round": "today’s contact by their mentor or coach, which nobody else could take",
        "transfer": "the prison on their record, what is booked there, and the plans for when they come out",
        "stopped": "to ask what they meant: they texted CANCEL or END, which ends our texts",
        "looked_after": "about an appointment that is near: texts wait while somebody looks after them",
    }
)
"""By the family of the text that it stands in for; any other is read as it is kept."""
TASK_OUTCOME = Said(
    {
        TaskOutcome.SPOKE: "We spoke",
        TaskOutcome.MET: "We met",
        TaskOutcome.NO_ANSWER: "No answer",
        TaskOutcome.SENT: "Sent",
        TaskOutcome.BOOKED: "Visit booked",
        TaskOutcome.LOCKDOWN: "Lockdown",
        TaskOutcome.TRANSFER: "They were moved to another prison",
        TaskOutcome.COURT: "They were at court",
        TaskOutcome.SEEN_TO: "Seen to",
        TaskOutcome.NOT_NEEDED: "Not needed any more",
        TaskOutcome.DROPPED: "Dropped, because things had changed",
    }
)
_NO_MISS = "Nobody’s doing, and no missed contact."
TASK_OUTCOME_HINT = MappingProxyType(
    {
        TaskOutcome.NO_ANSWER: "You tried. It counts as tried, and says nothing against them.",
        TaskOutcome.SENT: "A slip handed in, or a letter posted. Nobody knows yet whether they have read it.",
        TaskOutcome.LOCKDOWN: _NO_MISS,
        TaskOutcome.TRANSFER: _NO_MISS,
        TaskOutcome.COURT: _NO_MISS,
        TaskOutcome.SEEN_TO: "The prison on their page is the right one, and whoever plans their release knows.",
        TaskOutcome.NOT_NEEDED: "Nothing goes into the case record.",
    }
)
