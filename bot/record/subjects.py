"""Subjects: which participant a line of the audit is about, and whether whoever it is by worked with them then.

Rule of this file: a subject is a table of ours, and its id a row of it; or a page about one person, and its id theirs.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.models import (
    Alert,
    Appointment,
    CommunityIntroduction,
    Contact,
    EndReport,
    Letter,
    Message,
    MoveRequest,
    Number,
    Person,
    Plan,
    PrivateLink,
    Referral,
    Role,
    SteppedIn,
    Task,
)

PAGES = frozenset(
    {
        "people",
        "records",
        "looks",
        "plan",
        "sessions",
        "support",
        "workers",
        "contact",
        "end_report",
        "letters_of",
        "referral_steps",
        "avoided_times",
        "kept_apart",
        "invitation",
        "address",
        "page_access",
        "declarations",
        "freezes",
        "legal_holds",
    }
)
"""Subjects whose id is the person's own."""

ROWS: Mapping[str, InstrumentedAttribute[int] | InstrumentedAttribute[int | None]] = {
    "alerts": Alert.person_id,
    "appointments": Appointment.participant_id,
    "check_ins": Referral.participant_id,
    "contact_paces": Referral.participant_id,
    "community_introductions": CommunityIntroduction.participant_id,
    "contacts": Contact.participant_id,
    "end_reports": EndReport.participant_id,
    "last_sessions": Appointment.participant_id,
    "letter": Letter.participant_id,
    "messages": Message.person_id,
    "numbers": Number.person_id,
    "plans": Plan.participant_id,
    "private_links": PrivateLink.person_id,
    "programmes": Referral.participant_id,
    "referrals": Referral.participant_id,
    "stepped_in": SteppedIn.person_id,
    "tasks": Task.participant_id,
}
"""Subjects whose id is a row's, and the column of that row that names the person."""

NOBODYS = frozenset(
    {
        "assessment",
        "audit",
        "availability",
        "backups",
        "caseload",
        "days_off",
        "imports",
        "letters",
        "look_reviews",
        "news",
        "pathways",
        "rota",
        "rounds",
        "sign_ins",
        "signed_texts",
        "staff_texts",
        "teams",
        "unclaimed",
        "workshop",
        "workshops",
    }
)
"""Subjects that are about no one participant: lists, settings, and what is staff's own."""


Said = tuple[int | None, bool | None]


def about(session: Session, subject: str, subject_id: int | None, actor_id: int | None) -> Said:
    """The participant that a line is about, if it is about one, and whether its actor worked with them then."""
    which = _which(subject, subject_id)
    if which is None:
        return None, None
    person_id = session.scalar(select(Person.id).where(which, Person.role == Role.PARTICIPANT))
    if person_id is None or actor_id is None:
        return person_id, None
    theirs = or_(Referral.case_worker_id == actor_id, Referral.mentor_id == actor_id)
    own = session.scalar(select(Referral.id).where(Referral.participant_id == person_id, theirs).limit(1))
    return person_id, own is not None


def _which(subject: str, subject_id: int | None) -> ColumnElement[bool] | None:
    if subject_id is None or subject in NOBODYS:
        return None
    if subject in PAGES:
        return Person.id == subject_id
    if subject == "move_requests":
        asked = select(MoveRequest.appointment_id).where(MoveRequest.id == subject_id)
        return Person.id.in_(select(Appointment.participant_id).where(Appointment.id.in_(asked)))
    column = ROWS[subject]
    return Person.id.in_(select(column).where(column.class_.id == subject_id))
