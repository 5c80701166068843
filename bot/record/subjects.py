"""Subjects: which participant a line of the audit is about, and whether whoever it is by worked with them then.

Rule of this file: a subject is a table of ours, and its id a row of it; or a page about one person, and its id theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam, or_, select
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
    if subject_id is None or subject in NOBODYS:
        return None, None
    found = session.execute(_asked(subject), {"subject_id": subject_id, "actor_id": actor_id}).one_or_none()
    if found is None:
        return None, None
    person_id, own = found
    return person_id, None if actor_id is None else bool(own)


@cache
def _asked(subject: str) -> Select[int, bool]:
    """Both in one look, put in words once: it is asked for every line."""
    theirs = or_(Referral.case_worker_id == bindparam("actor_id"), Referral.mentor_id == bindparam("actor_id"))
    own = select(Referral.id).where(Referral.participant_id == Person.id, theirs).exists()
    return select(Person.id, own).where(_which(subject), Person.role == Role.PARTICIPANT)


def _which(subject: str) -> ColumnElement[bool]:
    if subject in PAGES:
        return Person.id == bindparam("subject_id")
    if subject == "move_requests":
        asked = select(MoveRequest.appointment_id).where(MoveRequest.id == bindparam("subject_id"))
        return Person.id.in_(select(Appointment.participant_id).where(Appointment.id.in_(asked)))
    column = ROWS[subject]
    return Person.id.in_(select(column).where(column.class_.id == bindparam("subject_id")))
