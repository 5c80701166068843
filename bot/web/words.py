"""Words: what staff read for each value we keep.

Rule of this file: plain, exact and complete; a value without its words here is a fault that a test finds, and is read
as it is kept until then. Delivered, replied, confirmed and attended stay four different words.
"""

from __future__ import annotations

from bot.appointments.answers import Answer
from bot.models import (
    AppointmentKind,
    Attendance,
    Channel,
    ContactKind,
    Delivery,
    Language,
    Means,
    Mode,
    Outcome,
    Place,
    Role,
    Standing,
    Tier,
)
from bot.people.reach import Why
from bot.web.said import Said as Said
from bot.web.words_alerts import ALERT as ALERT
from bot.web.words_alerts import PRESSING as PRESSING
from bot.web.words_arranging import AVOID as AVOID
from bot.web.words_arranging import CHANGE as CHANGE
from bot.web.words_arranging import CHANGED_BY as CHANGED_BY
from bot.web.words_arranging import MOVED as MOVED
from bot.web.words_clocks import CLOCK as CLOCK
from bot.web.words_clocks import how_far as how_far
from bot.web.words_groups import invited as invited
from bot.web.words_letters import LETTER as LETTER
from bot.web.words_letters import LETTER_STATE as LETTER_STATE
from bot.web.words_lives import CLOSING as CLOSING
from bot.web.words_lives import CLOSING_REASON as CLOSING_REASON
from bot.web.words_lives import HOW as HOW
from bot.web.words_lives import STANDS as STANDS
from bot.web.words_lives import STANDS_HINT as STANDS_HINT
from bot.web.words_lives import STEP as STEP
from bot.web.words_pathways import service as service
from bot.web.words_tasks import TASK as TASK
from bot.web.words_tasks import TASK_ABOUT as TASK_ABOUT
from bot.web.words_tasks import TASK_OUTCOME as TASK_OUTCOME
from bot.web.words_tasks import TASK_OUTCOME_HINT as TASK_OUTCOME_HINT
from dialogs.hearing.meaning import Intent, Risk

ANSWER = Said(
    {
        Answer.NOT_TOLD: "Not told yet",
        Answer.NOT_DELIVERED: "Text not delivered",
        Answer.TOLD: "Told, not asked yet",
        Answer.NO_ANSWER: "No answer yet",
        Answer.CONFIRMED: "Confirmed",
        Answer.LATE: "Running late",
        Answer.ASKED_TO_MOVE: "Asked to move",
        Answer.CANNOT_COME: "Can’t come",
    }
)
ANSWER_TAG = Said(
    {
        Answer.NOT_TOLD: "govuk-tag--grey",
        Answer.NOT_DELIVERED: "govuk-tag--red",
        Answer.TOLD: "govuk-tag--blue",
        Answer.NO_ANSWER: "govuk-tag--yellow",
        Answer.CONFIRMED: "govuk-tag--green",
        Answer.LATE: "govuk-tag--orange",
        Answer.ASKED_TO_MOVE: "govuk-tag--orange",
        Answer.CANNOT_COME: "govuk-tag--red",
    }
)
DELIVERY = Said(
    {
        Delivery.DUE: "Waiting to go",
        Delivery.HELD: "Held until texts may go",
        Delivery.LEAVING: "Going now",
        Delivery.UNKNOWN: "Not known yet whether it went",
        Delivery.ACCEPTED: "On its way",
        Delivery.QUEUED: "On its way",
        Delivery.SENDING: "On its way",
        Delivery.SENT: "Sent",
        Delivery.DELIVERED: "Delivered",
        Delivery.UNDELIVERED: "Not delivered",
        Delivery.FAILED: "Could not be sent",
        Delivery.DROPPED: "Not sent",
    }
)
BAD_NEWS = (Delivery.UNKNOWN, Delivery.UNDELIVERED, Delivery.FAILED, Delivery.DROPPED)
WAITING = (Delivery.DUE, Delivery.HELD, Delivery.LEAVING)
INTENT = Said(
    {
        Intent.CONFIRM: "yes",
        Intent.DECLINE: "no",
        Intent.RESCHEDULE: "wants another time",
        Intent.LATE: "running late",
        Intent.CHOOSE: "chose one",
        Intent.ASK_WHEN: "asked when",
        Intent.ASK_WHERE: "asked where",
        Intent.ASK_WHO: "asked who",
        Intent.CALL_ME: "wants a call",
        Intent.WRONG_PERSON: "wrong person",
        Intent.NEW_NUMBER: "new number",
        Intent.OPT_OUT: "stop",
        Intent.OPT_IN: "start",
        Intent.HELP: "asked for help with texts",
        Intent.LANGUAGE: "another language",
        Intent.ACK: "thanks or OK",
        Intent.QUESTION: "a question",
        Intent.OTHER: "something else",
        Intent.UNCLEAR: "unclear",
    }
)
RISK = Said(
    {
        Risk.CRISIS: "May be in crisis",
        Risk.SAFEGUARDING: "May not be safe",
        Risk.DISTRESS: "Sounds distressed",
    }
)
CONTACT = Said(
    {
        ContactKind.REMINDER: "Reminder",
        ContactKind.NOTICE: "Notice",
        ContactKind.REPLY: "They wrote",
        ContactKind.PREFERENCE: "Choice about texts",
        ContactKind.CHECK_IN: "Check-in",
        ContactKind.MENTOR: "Mentor contact",
        ContactKind.COACH: "Coach contact",
        ContactKind.STAFF: "Staff contact",
        ContactKind.LETTER: "Letter",
        ContactKind.REPORT: "End of service report",
        ContactKind.CALL: "Call to our number",
    }
)
NO_OUTCOME = "no outcome yet"
OUTCOME = Said(
    {
        Outcome.DELIVERED: "Delivered, nothing asked",
        Outcome.NOT_DELIVERED: "Not delivered",
        Outcome.SENT: "Sent, and not known yet whether it arrived",
        Outcome.ANSWERED: "They answered",
        Outcome.CONFIRMED: "Confirmed",
        Outcome.DECLINED: "Said no",
        Outcome.MOVED: "Moved",
        Outcome.LATE: "Running late",
        Outcome.SPOKE: "Spoke",
        Outcome.MET: "Met",
        Outcome.NO_ANSWER: "No answer",
        Outcome.STOPPED: "Stopped our texts",
        Outcome.POSTED: "Posted",
        Outcome.SEEN: "Opened their page",
        Outcome.SUBMITTED: "Submitted",
        Outcome.ARRANGED: "Arranged",
        Outcome.LOGISTICS: "Could not happen, through no doing of theirs",
        Outcome.RANG: "They rang, and were told whom to ring",
    }
)
MEANS = Said(
    {
        Means.TEXT: "By text",
        Means.PHONE: "By phone",
        Means.FACE_TO_FACE: "Face to face",
        Means.LETTER: "By letter",
        Means.PRISON: "Through the prison",
    }
)
ATTENDANCE = Said(
    {
        Attendance.ATTENDED: "Attended",
        Attendance.NOT_ATTENDED: "Did not attend",
        Attendance.DID_NOT_HAPPEN: "It did not happen, through no doing of theirs",
    }
)
MODE = Said(
    {
        Mode.PLACE: "In person",
        Mode.PHONE: "By phone",
        Mode.VIDEO: "By video",
        Mode.GROUP: "In a group",
        Mode.ACCOMPANIED: "Accompanied",
    }
)
KIND = Said(
    {
        AppointmentKind.ASSESSMENT: "Initial assessment",
        AppointmentKind.SESSION: "Session",
        AppointmentKind.WORKSHOP: "Group",
    }
)
LANGUAGE = Said({Language.EN: "English", Language.CY: "Welsh"})
PLACE = Said({Place.CUSTODY: "In custody", Place.COMMUNITY: "In the community"})
STANDING = Said(
    {
        Standing.ACTIVE: "Active",
        Standing.RECALLED: "Recalled",
        Standing.UNLAWFULLY_AT_LARGE: "Unlawfully at large",
        Standing.DECEASED: "Has died",
        Standing.ENDED: "Ended",
    }
)
TIER = Said({Tier.LOW: "Low", Tier.MEDIUM: "Medium", Tier.HIGH: "High"})
CHANNEL = Said({Channel.SMS: "SMS", Channel.WHATSAPP: "WhatsApp", Channel.WEBCHAT: "web chat"})
ROLE = Said(
    {
        Role.PARTICIPANT: "Participant",
        Role.CASE_WORKER: "Case worker",
        Role.MENTOR: "Mentor",
        Role.COACH: "Coach",
        Role.TEAM_LEAD: "Team lead",
        Role.SERVICE_MANAGER: "Service manager",
    }
)


WHY = Said(
    {
        Why.STOPPED: "they stopped our texts",
        Why.NO_NUMBER: "we have no number for them",
        Why.SHARED_NUMBER: "somebody else has the same number",
        Why.BOUNCED: "texts do not arrive at this number",
        Why.CUSTODY: "they are in custody",
        Why.NOT_ACTIVE: "their referral is not active",
        Why.PAUSED: "staff paused their texts",
        Why.CALL_INSTEAD: "texts are hard for them: call instead",
        Why.SUPERSEDED: "the appointment had changed",
        Why.PAST_POINT: "it was too late to be of use",
        Why.NOT_PROVEN: "the number is not proven",
        Why.REFUSED: "the network refused it",
        Why.LOOKED_AFTER: "texts wait while somebody looks after them",
        Why.NO_WORDS: "its words could not be filled in",
        Why.NO_ROAD: "WhatsApp takes only approved words from us now, and texts do not reach them",
        Why.ARRIVED: "the one that it was to make up for arrived after all",
        Why.FOLLOWED: "the one that it was to make up for is lost, and we have said something else since",
        Why.DECIDED: "nobody could tell whether it went, and staff chose not to send it again",
    }
)


def reason(why: str) -> str:
    """Why a text was not sent, as staff read it; a reason without words of its own is read as it was kept."""
    return WHY[Why(why)] if why in list(Why) else why.replace("_", " ")
