"""Words for alerts: what staff read for each thing that needs somebody.

Rule of this file: as for bot/web/words.py, which gathers it.
"""

from __future__ import annotations

from bot.models import AlertKind
from bot.web import words_support
from bot.web.pressing import Pressing
from bot.web.said import Said

PRESSING = {
    Pressing.DANGER: ("Urgent", "red"),
    Pressing.TODAY: ("Today", "blue"),
    Pressing.WAITING: ("Waits for you", "grey"),
    Pressing.REST: ("", ""),
}
"""A badge's words and colour; the rest has none."""

ALERT = Said(
    {
        AlertKind.CRISIS: "May be in crisis",
        AlertKind.SAFEGUARDING: "May not be safe",
        AlertKind.DISTRESS: "Sounds distressed",
        AlertKind.CANNOT_COME: "Can’t come",
        AlertKind.CAN_COME: "Can come after all",
        AlertKind.APPROVE: "Asks to move, and needs your yes",
        AlertKind.APPROVE_DUTY: "Asks to move, and has had no yes or no for half an hour",
        AlertKind.APPROVE_LEAD: "Asks to move, and the old time is near",
        AlertKind.MOVE_LAPSED: "Asked to move in time, and got no yes or no: the old time stands",
        AlertKind.NO_CHOICE: "Chose none of the times we offered",
        AlertKind.ASKED_TO_MOVE: "Asked for another time",
        AlertKind.LATE: "Running late",
        AlertKind.UNANSWERED: "No answer about their appointment",
        AlertKind.UNTOLD: "No text of ours about their appointment has left: ring them",
        AlertKind.HELD_UP: "Something keeps them away: read their words",
        AlertKind.RECORD_ATTENDANCE: "Over, and nobody has recorded whether they came",
        AlertKind.GAVE_REASON: "Says why they did not come",
        AlertKind.MISSED_NO_WORD: "Did not come, and has not answered our text: ring them",
        AlertKind.NO_SLOTS: "There was no time to offer: ring them",
        AlertKind.CLOCK_RUNNING: "Has no first appointment yet, and the time for it is running out",
        AlertKind.CLOCK_LEAD: "Has no first appointment yet, and tomorrow is the last day for it",
        AlertKind.LIMIT_PASSED: "Had no first appointment in time",
        AlertKind.ASSESSMENT_DUE: "Is not assessed yet, and the time for it is running out",
        AlertKind.ASSESSMENT_DUE_LEAD: "Is not assessed yet, and the limit for it is about to pass or has passed",
        AlertKind.BEFORE_RELEASE: "Is not assessed yet, and the weeks before release for it are running out",
        AlertKind.BEFORE_RELEASE_LEAD: "Is not assessed yet, and a week at most is left of those before release for it",
        AlertKind.EXPECTED_OUT: "Is expected to be released: say where they are when you know that they are out",
        AlertKind.EXPECTED_OUT_LEAD: "Was expected to be released by today, and nobody has said whether they are out",
        AlertKind.WINDOW_ENDS: "Is not assessed yet, and the weeks after release for it are running out",
        AlertKind.WINDOW_ENDS_LEAD: "Is not assessed yet, and a week at most is left of those after release for it",
        AlertKind.PLAN_DUE: "Has no approved plan yet, and it is due in two working days",
        AlertKind.PLAN_DUE_LEAD: "Has no approved plan yet, and it is due by the next working day",
        AlertKind.TODAY_DUE_LEAD: "Nobody has recorded whether they came, and it is due the same day",
        AlertKind.REPORT_DUE: "Their end of service report is due in two working days",
        AlertKind.REPORT_DUE_LEAD: "Their end of service report is due by the next working day",
        AlertKind.NOBODY_NAMED: "Is promised contact by a mentor or coach, and nobody is named: say who it is",
        AlertKind.NOBODY_NAMED_LEAD: "Is promised contact by a mentor or coach, and still nobody is named",
        AlertKind.CALL_ME: "Asked for a call",
        AlertKind.RANG: "Rang our number for texts, which nobody answers: ring them",
        AlertKind.WROTE: "Wrote something that needs you",
        AlertKind.STOPPED: "Stopped our texts",
        AlertKind.INVITE: "Invite them by phone: their number is not proven",
        AlertKind.NO_PLACE: "No place in the group",
        AlertKind.NOT_FOR_ME: "Does not want to come to the group",
        AlertKind.STARTED: "Started our texts again",
        AlertKind.WRONG_PERSON: "Says this is the wrong person",
        AlertKind.NEW_NUMBER: "Has a new number",
        AlertKind.NOT_DELIVERED: "A text did not arrive",
        AlertKind.NOT_REACHED: "An urgent text of ours has not reached them: ring them now",
        AlertKind.UNKNOWN_SEND: "We do not know whether a text went",
        AlertKind.PLAN_BY_HAND: "Go through their plan with them: they were sent no link",
        AlertKind.PLAN_TALK: "Wants to talk about their plan",
        AlertKind.PLAN_NOT_SEEN: "Has not looked at their plan",
        AlertKind.LINK_LOCKED: "Their private page is locked: the wrong code was typed five times",
        AlertKind.UNCLAIMED: "A text from a number that is nobody’s, or that several share",
        AlertKind.QUIET: "Has gone quiet: please ring, and record what came of it",
        AlertKind.QUIET_LEAD: "Is quiet still, and nobody has recorded that they rang: their case worker was told",
        AlertKind.COVER: "Today’s round went to somebody else",
        AlertKind.AWAY: "Has days off, or is back",
        AlertKind.WORKER_AWAY: "Is expected on a day off of their worker’s: move it, or say who sees them",
        **words_support.ALERT,
        AlertKind.STILL_BOOKED: "Is away, and appointments of theirs still stand: keep each of them, or call it off",
        AlertKind.RING_INSTEAD: "Ring about this appointment: texts wait",
        AlertKind.LONE_VISIT: "No word after a visit alone",
        AlertKind.ANSWERED_YOU: "Answered what you wrote",
        AlertKind.CALL_INSTEAD: "Ring them about this: texts are no use to them",
        AlertKind.INTRODUCE: "Is new, and no text can reach them: introduce yourself by phone or letter",
        AlertKind.CLAIMED: "Says the number is theirs: speak to them on it, and say so here",
        AlertKind.NO_REPLY: "Has not answered our first texts: ring them",
        AlertKind.PREFERS_CALLS: "Would rather be rung than texted",
        AlertKind.PREFERS_HOURS: "Asked for other hours, and has safe hours: speak to them before changing any",
        AlertKind.REVIEW_DUE: "Is back, and has nothing booked: book their review session",
        AlertKind.NEXT_SESSION: "Their next sessions are to be booked",
        AlertKind.UNDER_PACE: "Fewer sessions were held than their service promises",
        AlertKind.NEW_WORKER: "Works with you from now on",
        AlertKind.TASK_LATE: "Something that was to be done in the place of a text is late",
        AlertKind.TASK_LEAD: "Something that was to be done in the place of a text is late, and its owner was told",
        AlertKind.KNOWN: "Somebody who worked with them knows them: choose who does now",
        AlertKind.CHILD_NAMED: "A text names a child: read it as safeguarding lead",
        AlertKind.OPERATOR: "Something needs your administrator",
    }
)
