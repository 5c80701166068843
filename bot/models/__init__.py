"""The rows: people, casework, messaging, alerts, audit, and the instance itself.

Rule of this folder: one file a subject; importing this package makes every table known.
"""

from bot.models.alerts import Alert, AlertKind
from bot.models.audit import AuditEntry, Deed
from bot.models.availability import Availability, DayOff, Move, MoveRequest, SlotHold
from bot.models.base import Base
from bot.models.casework import (
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
from bot.models.events import OnwardEvent
from bot.models.imports import ImportedRow
from bot.models.instance import Instance, InstanceKind, Lease
from bot.models.letters import Letter, LetterKind, LetterState
from bot.models.messaging import Alarm, Conversation, Delivery, DeliveryReport, Direction, Message, Urgency
from bot.models.people import Channel, Language, NewsBy, Number, Person, Preference, Role, SignIn, Team
from bot.models.rounds import DueContact, Handover

__all__ = [
    "Alarm", "Alert", "AlertKind", "Appointment", "AppointmentKind", "Attendance", "AuditEntry", "Availability", "Base",
    "Booking", "Channel", "Contact", "ContactKind", "Conversation", "DayOff", "Deed", "Delivery", "DeliveryReport",
    "Direction", "DueContact", "Entry", "Handover", "ImportedRow", "Instance", "InstanceKind", "Language", "Lease",
    "Letter", "LetterKind", "LetterState", "Means", "Message", "Mode", "Move", "MoveRequest", "NewsBy", "Number",
    "OnwardEvent", "Outcome", "Person", "Place", "Preference", "RecordEntry", "Referral", "Role", "SignIn", "SlotHold", "Standing",
    "Team", "Tier", "Urgency",
]  # fmt: skip
