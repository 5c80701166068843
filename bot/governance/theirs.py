"""What is theirs: every table with words about a participant, and how the rows of one person are found.

Rule of this file: the one list that deletion and disclosure go by. A new sealed column stands here, or among what is
nobody's in particular, or a test fails.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Column, ColumnElement, Table, or_, select

from bot.models import (
    Alert,
    Appointment,
    AppointmentChange,
    AvoidedTime,
    Call,
    CheckIns,
    ClosedReferral,
    CommunityIntroduction,
    Contact,
    ContactTerms,
    Declaration,
    DueContact,
    EndReport,
    FeedbackAnswer,
    Freeze,
    Invitation,
    KeptApart,
    LastSession,
    LegalHold,
    Letter,
    Message,
    Mood,
    MoveRequest,
    Number,
    Person,
    Plan,
    PlanGoal,
    PrivateLink,
    ProvingCode,
    RecordEntry,
    Referral,
    Task,
)
from bot.models.base import Base
from bot.vault import Sealed

Of = Callable[[int], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Theirs:
    """Rows of a table that are about one person; `name` says in a page what they are.

    `words` are the columns that go with the words of texts, before everything else does.
    """

    table: type[Base]
    name: str
    of: Of
    words: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """Its columns."""
        return tuple(cast(Table, self.table.__table__).columns)

    def sealed(self) -> tuple[Column[Any], ...]:
        """The columns that hold human words, names or numbers."""
        return tuple(column for column in self.columns if isinstance(column.type, Sealed))


def _referrals(person_id: int) -> ColumnElement[bool]:
    return ClosedReferral.referral_id.in_(select(Referral.id).where(Referral.participant_id == person_id))


def _appointments(person_id: int) -> ColumnElement[bool]:
    theirs = select(Appointment.id).where(Appointment.participant_id == person_id)
    return AppointmentChange.appointment_id.in_(theirs)


def _moves(person_id: int) -> ColumnElement[bool]:
    theirs = select(Appointment.id).where(Appointment.participant_id == person_id)
    return MoveRequest.appointment_id.in_(theirs)


def _check_ins(person_id: int) -> ColumnElement[bool]:
    return CheckIns.referral_id.in_(select(Referral.id).where(Referral.participant_id == person_id))


def _last(person_id: int) -> ColumnElement[bool]:
    theirs = select(Appointment.id).where(Appointment.participant_id == person_id)
    return LastSession.appointment_id.in_(theirs)


def _goals(person_id: int) -> ColumnElement[bool]:
    return PlanGoal.plan_id.in_(select(Plan.id).where(Plan.participant_id == person_id))


def _codes(person_id: int) -> ColumnElement[bool]:
    return ProvingCode.number_id.in_(select(Number.id).where(Number.person_id == person_id))


THEIRS: tuple[Theirs, ...] = (
    Theirs(Person, "Who they are", lambda who: Person.id == who),
    Theirs(Number, "Numbers", lambda who: Number.person_id == who),
    Theirs(ProvingCode, "Codes given face to face", _codes),
    Theirs(Referral, "Referrals", lambda who: Referral.participant_id == who),
    Theirs(ClosedReferral, "How referrals ended", _referrals),
    Theirs(AvoidedTime, "Times to avoid", lambda who: AvoidedTime.person_id == who),
    Theirs(Appointment, "Appointments", lambda who: Appointment.participant_id == who),
    Theirs(AppointmentChange, "Changes of appointments", _appointments),
    Theirs(MoveRequest, "Wishes to move an appointment", _moves),
    Theirs(Message, "Texts", lambda who: Message.person_id == who, ("body", "template")),
    Theirs(PrivateLink, "Private links", lambda who: PrivateLink.person_id == who, ("token",)),
    Theirs(Call, "Calls to our number", lambda who: Call.person_id == who),
    Theirs(CheckIns, "How often they are asked how they are", _check_ins),
    Theirs(Mood, "How they said they were", lambda who: Mood.participant_id == who),
    Theirs(Invitation, "Invited to groups", lambda who: Invitation.participant_id == who),
    Theirs(LastSession, "What they would like of the last session", _last),
    Theirs(Contact, "Contacts", lambda who: Contact.participant_id == who),
    Theirs(ContactTerms, "How often contact is owed", lambda who: ContactTerms.participant_id == who),
    Theirs(DueContact, "Days on which contact was due", lambda who: DueContact.participant_id == who),
    Theirs(RecordEntry, "The case record", lambda who: RecordEntry.participant_id == who),
    Theirs(Alert, "What staff were told", lambda who: Alert.person_id == who),
    Theirs(Task, "Tasks", lambda who: Task.participant_id == who),
    Theirs(Plan, "Plans", lambda who: Plan.participant_id == who),
    Theirs(PlanGoal, "Goals", _goals),
    Theirs(CommunityIntroduction, "Introduced to", lambda who: CommunityIntroduction.participant_id == who),
    Theirs(FeedbackAnswer, "Feedback", lambda who: FeedbackAnswer.participant_id == who),
    Theirs(Letter, "Letters", lambda who: Letter.participant_id == who),
    Theirs(EndReport, "Reports at the end", lambda who: EndReport.participant_id == who),
    Theirs(KeptApart, "Kept apart", lambda who: or_(KeptApart.first_id == who, KeptApart.second_id == who)),
    Theirs(Freeze, "After a death", lambda who: Freeze.person_id == who),
    Theirs(Declaration, "Staff who know them", lambda who: Declaration.person_id == who),
    Theirs(LegalHold, "Holds", lambda who: LegalHold.person_id == who),
)

NOBODYS: Mapping[str, str] = {
    "sign_ins": "a member of staff's own way in",
    "sittings": "where a group meets",
    "pathway_versions": "why a service's promise was changed",
    "signed_texts": "who read the Welsh of a text",
    "look_reviews": "what whoever read a month's list of looks found",
}
"""Sealed columns that are about no participant, and what they are."""
