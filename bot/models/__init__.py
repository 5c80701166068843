"""The rows: people, casework, messaging, alerts, audit, and the instance itself.

Rule of this folder: one file a subject; importing this package makes every table known.
"""

from bot.models.alerts import Alert, AlertKind
from bot.models.arranging import AppointmentChange, AvoidedTime, AvoidKind, Change, ChangedBy
from bot.models.audit import AuditEntry, Deed
from bot.models.availability import Availability, DayOff, Move, MoveRequest, SlotHold
from bot.models.base import Base
from bot.models.beginnings import ProvingCode, SteppedIn
from bot.models.care import (
    CheckInPace,
    CheckIns,
    CommunityIntroduction,
    ContactPace,
    FeedbackAnswer,
    LastSession,
    Mood,
)
from bot.models.casework import (
    ON_NO_ROUND,
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Contact,
    ContactKind,
    Entry,
    Means,
    Mode,
    Outcome,
    Place,
    RecordEntry,
    Referral,
    Standing,
    Tier,
)
from bot.models.clocks import Clock, ClockKind
from bot.models.events import OnwardEvent
from bot.models.governance import Declaration, Forgetting, Kept, LegalHold, LookReview, SignedText
from bot.models.imports import ImportedRow
from bot.models.instance import Instance, InstanceKind, Lease, Restore
from bot.models.letters import Letter, LetterKind, LetterState
from bot.models.lives import ClosedReferral, Closing, ClosingReason, Freeze, How, ReferralStep, ReferralTerms, Step
from bot.models.messaging import Alarm, AlsoTold, Conversation, Delivery, DeliveryReport, Direction, Message, Urgency
from bot.models.news import NewsItem, NewsKind
from bot.models.pages import Condition, Page, PageAccess, Plan, PlanGoal, PrivateLink
from bot.models.pathways import PathwayVersion
from bot.models.people import Channel, Language, MailFor, NewsBy, Number, Person, Preference, Role, SignIn, Team
from bot.models.programmes import Programme, SessionSubject
from bot.models.reports import EndReport
from bot.models.roads import ApprovedTemplate, Call, Mail, MailState
from bot.models.rota import RotaDay
from bot.models.rounds import ContactTerms, DueContact, Handover
from bot.models.tasks import Task, TaskKind, TaskOutcome
from bot.models.workshops import Invitation, Invited, KeptApart, Sitting, Workshop

__all__ = [
    "ON_NO_ROUND",
    "ClosingReason", "Freeze", "How", "ReferralStep", "ReferralTerms", "Step", "Task", "TaskKind", "TaskOutcome",
    "Alarm", "Alert", "AlertKind", "AlsoTold", "Appointment", "AppointmentChange", "AppointmentKind", "Attendance",
    "AuditEntry", "Availability", "AvoidedTime", "AvoidKind", "Base", "Booking", "Change", "ChangedBy", "Channel",
    "CheckInPace", "CheckIns", "ClosedReferral", "Closing", "CommunityIntroduction", "Condition", "Contact",
    "ContactKind", "ContactPace", "ContactTerms",
    "Conversation", "DayOff", "Deed", "Delivery", "DeliveryReport", "Direction", "DueContact", "Entry",
    "FeedbackAnswer", "Handover", "ImportedRow", "Instance", "InstanceKind", "Invitation", "Invited", "KeptApart",
    "Language", "LastSession", "Lease", "Letter", "LetterKind", "LetterState", "Means", "Message", "Mode", "Mood",
    "Move", "MoveRequest", "NewsBy", "NewsItem", "NewsKind", "Number", "OnwardEvent", "Outcome", "Page", "PageAccess",
    "Clock", "ClockKind", "EndReport", "PathwayVersion",
    "Person", "Place", "Plan", "PlanGoal", "Preference", "PrivateLink", "Programme", "ProvingCode", "RecordEntry",
    "Referral", "Restore", "Role", "RotaDay", "SignIn", "Sitting", "SlotHold", "Standing", "SteppedIn", "Team", "Tier",
    "Urgency", "Workshop",
    "Declaration", "SessionSubject", "Forgetting", "Kept", "LegalHold", "LookReview", "SignedText",
    "ApprovedTemplate", "Call", "Mail", "MailFor", "MailState",
]  # fmt: skip
