"""The caseload, what needs somebody, the profile and attendance, on both kinds of database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from bot import clock, texts
from bot.alerting import needs
from bot.appointments import attendance
from bot.appointments.answers import ASKS, Answer
from bot.config import Settings
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    Attendance,
    Booking,
    Contact,
    ContactKind,
    Delivery,
    Direction,
    Message,
    Outcome,
    Person,
    Referral,
    Role,
    Standing,
)
from bot.operating.instance import enter
from bot.people import caseload
from bot.people.profile import profile
from bot.staff import access
from bot.staff.access import StaffMember
from tests.town import NOW, SAM, Builder, Town, build


@pytest.fixture
def session(settings: Settings) -> Iterator[Session]:
    """One transaction in a database of its own."""
    db = enter(settings)
    with db.transaction() as opened:
        yield opened
    db.close()
    clock.unfollow()


@pytest.fixture
def town(session: Session) -> Town:
    """The small town."""
    return build(session)


def who(session: Session, person_id: int) -> StaffMember:
    """Somebody, looking."""
    return access.member(session.get_one(Person, person_id))


def names(session: Session, person_id: int, mine: bool) -> list[str]:
    return [line.name for line in caseload.caseload(session, who(session, person_id), mine, NOW)]


def test_each_sees_their_own_or_their_teams_soonest_first(session: Session, town: Town) -> None:
    assert names(session, town.jo, True) == ["Sam Taylor", "Ana Reyes"]
    assert names(session, town.jo, False) == ["Sam Taylor", "Ana Reyes", "Bryn Jones"]
    assert names(session, town.lead, True) == ["Bryn Jones"]
    assert names(session, town.dee, False) == ["Sam Taylor"]
    assert names(session, town.kit, False) == ["Mo Khan"]


def test_who_has_left_the_service_leaves_the_caseload(session: Session, town: Town) -> None:
    session.query(Referral).filter(Referral.participant_id == town.sam).one().standing = Standing.ENDED
    session.flush()
    assert names(session, town.jo, True) == ["Ana Reyes"]


def test_whoever_covers_across_teams_sees_that_one_person(session: Session, town: Town) -> None:
    session.query(Referral).filter(Referral.participant_id == town.mo).one().mentor_id = town.dee
    session.flush()
    assert "Mo Khan" in names(session, town.dee, False)
    assert "Mo Khan" not in names(session, town.jo, False)


def said(session: Session, town: Town) -> Answer:
    """What is known of Sam's next appointment."""
    line = caseload.caseload(session, who(session, town.jo), True, NOW)[0]
    assert line.next
    return line.next.answer


def test_the_last_word_of_theirs_wins(session: Session, town: Town) -> None:
    builder = Builder(session, NOW)
    assert said(session, town) is Answer.CONFIRMED
    builder.contact(town.sam, town.coming, Outcome.DECLINED, builder.ago(hours=5), "cant now")
    assert said(session, town) is Answer.CANNOT_COME
    builder.contact(town.sam, town.coming, Outcome.CONFIRMED, builder.ago(hours=3), "ok i can")
    assert said(session, town) is Answer.CONFIRMED


def test_an_alert_says_more_than_the_outcome_of_the_same_moment(session: Session, town: Town) -> None:
    builder = Builder(session, NOW)
    builder.contact(town.sam, town.coming, Outcome.DECLINED, builder.ago(hours=3), "later?")
    raised = builder.ago(hours=2)
    asked = Alert(kind=AlertKind.ASKED_TO_MOVE, appointment_id=town.coming, facts={}, raised_at=raised)
    builder.add(asked)
    assert said(session, town) is Answer.ASKED_TO_MOVE


def test_a_yes_to_another_time_is_no_yes(session: Session, town: Town) -> None:
    builder, item = Builder(session, NOW), session.get_one(Appointment, town.coming)
    item.version += 1
    session.flush()
    assert said(session, town) is Answer.NOT_TOLD
    builder.text(Direction.OUT, "It moved", builder.ago(hours=1), SAM, person_id=town.sam, appointment_id=town.coming,
                 appointment_version=2, delivery=Delivery.DUE)  # fmt: skip
    assert said(session, town) is Answer.NOT_TOLD, "it has not left yet"


@pytest.mark.parametrize(
    ("delivery", "answer"),
    [
        (Delivery.DUE, Answer.NOT_TOLD),
        (Delivery.DROPPED, Answer.NOT_TOLD),
        (Delivery.UNKNOWN, Answer.NOT_TOLD),
        (Delivery.SENT, Answer.NO_ANSWER),
        (Delivery.DELIVERED, Answer.NO_ANSWER),
        (Delivery.UNDELIVERED, Answer.NOT_DELIVERED),
        (Delivery.FAILED, Answer.NOT_DELIVERED),
    ],
)
def test_that_a_text_arrived_is_no_answer(session: Session, town: Town, delivery: Delivery, answer: Answer) -> None:
    session.get_one(Appointment, town.coming).version = 2
    session.add(
        Message(direction=Direction.OUT, channel="sms", number=SAM, number_key="", made_at=NOW, person_id=town.sam,
                appointment_id=town.coming, appointment_version=2, delivery=delivery, text_key="appointment.eve")
    )  # fmt: skip
    session.flush()
    assert said(session, town) is answer


def test_a_notice_that_asks_nothing_waits_for_no_answer(session: Session, town: Town) -> None:
    builder = Builder(session, NOW)
    session.get_one(Appointment, town.coming).version = 2
    notice = builder.contact(town.sam, town.coming, None, builder.ago(hours=1), None)
    session.get_one(Contact, notice).kind = ContactKind.NOTICE
    builder.text(Direction.OUT, "See you then", builder.ago(hours=1), SAM, person_id=town.sam, contact_id=notice,
                 appointment_id=town.coming, appointment_version=2, delivery=Delivery.SENT,
                 text_key="appointment.booked")  # fmt: skip
    assert said(session, town) is Answer.TOLD


@pytest.mark.parametrize(
    ("key", "answer"),
    [("shared.is_this_them", Answer.NOT_TOLD), (None, Answer.NOT_TOLD), ("final_session.face", Answer.TOLD)],
)
def test_only_what_states_the_time_has_told_them_and_only_what_asks_has_asked(
    session: Session, town: Town, key: str | None, answer: Answer
) -> None:
    builder = Builder(session, NOW)
    session.get_one(Appointment, town.coming).version = 2
    asking = builder.contact(town.sam, town.coming, None, builder.ago(hours=1), None)
    builder.text(Direction.OUT, "Hi, is this Sam?", builder.ago(hours=1), SAM, person_id=town.sam, contact_id=asking,
                 appointment_id=town.coming, appointment_version=2, delivery=Delivery.SENT, text_key=key)  # fmt: skip
    assert said(session, town) is answer


def test_every_text_that_asks_them_to_confirm_states_the_time_and_says_how_to_answer() -> None:
    for key in ASKS:
        wordings = [text for name, text in texts.catalogue().items() if f"{name}.".startswith(f"{key}.")]
        assert wordings
        assert all("YES" in text.en and text.holes & {"when", "time"} for text in wordings)


def test_alerts_reach_whom_they_are_for_risk_first_then_urgent(session: Session, town: Town) -> None:
    raised = ((AlertKind.WROTE, town.sam, town.jo), (AlertKind.UNCLAIMED, None, None), (AlertKind.CRISIS, None, None))
    for kind, person, staff in raised:
        session.add(Alert(kind=kind, person_id=person, staff_id=staff, facts={}, raised_at=NOW - timedelta(hours=3)))
    session.flush()

    def kinds(person_id: int, mine: bool) -> list[str]:
        return [alert.kind.value for alert in needs.open_alerts(session, who(session, person_id), mine, NOW)]

    assert kinds(town.jo, True) == ["crisis", "cannot_come", "wrote", "unclaimed"]
    assert kinds(town.lead, True) == ["crisis", "unclaimed"]
    assert kinds(town.lead, False) == ["crisis", "cannot_come", "wrote", "unclaimed"]
    assert kinds(town.dee, True) == ["wrote"], "about somebody she mentors"
    assert kinds(town.kit, False) == ["crisis", "unclaimed", "call_me"]


def test_a_cry_for_help_from_staff_reaches_their_team(session: Session, town: Town) -> None:
    session.add(Alert(kind=AlertKind.SAFEGUARDING, person_id=town.dee, urgent=True, facts={}, raised_at=NOW))
    session.flush()
    (first, *_) = needs.open_alerts(session, who(session, town.lead), True, NOW)
    assert (first.kind, first.name, first.person_id) == (AlertKind.SAFEGUARDING, "Dee Shah", None)
    assert AlertKind.SAFEGUARDING not in {
        a.kind for a in needs.open_alerts(session, who(session, town.kit), False, NOW)
    }


def test_only_who_an_alert_is_for_can_say_it_is_seen(session: Session, town: Town) -> None:
    assert not needs.see(session, who(session, town.kit), town.alert, NOW)
    assert needs.see(session, who(session, town.lead), town.alert, NOW)
    assert session.get_one(Alert, town.alert).seen_by == town.lead


def test_an_appointment_waits_for_its_record_until_it_has_one(session: Session, town: Town) -> None:
    def waiting() -> list[int]:
        return [item.id for item in needs.unrecorded(session, who(session, town.jo), True, NOW)]

    assert waiting() == [town.past]
    assert attendance.record(session, who(session, town.jo), town.past, Attendance.ATTENDED, NOW)
    assert waiting() == []
    found = profile(session, who(session, town.jo), town.sam, NOW)
    assert found
    assert [(item.id, item.attendance, item.attendance_by) for item in found.appointments] == [
        (town.coming, None, None),
        (town.past, Attendance.ATTENDED, "Jo Bell"),
    ]


def test_nobody_records_for_another_team_or_for_what_was_cancelled(session: Session, town: Town) -> None:
    assert not attendance.record(session, who(session, town.kit), town.past, Attendance.ATTENDED, NOW)
    session.get_one(Appointment, town.past).booking = Booking.CANCELLED
    session.flush()
    assert not attendance.record(session, who(session, town.jo), town.past, Attendance.ATTENDED, NOW)


def test_a_profile_is_nobodys_for_another_team(session: Session, town: Town) -> None:
    assert profile(session, who(session, town.kit), town.sam, NOW) is None
    assert who(session, town.dee).role is Role.MENTOR
    found = profile(session, who(session, town.dee), town.sam, NOW)
    assert found
    assert (found.referrals[0].worker, found.referrals[0].mentor) == ("Jo Bell", "Dee Shah")
    assert found.next
    assert found.next.id == town.coming


def test_whoever_runs_the_service_sees_every_team(session: Session, town: Town) -> None:
    lead = session.get_one(Person, town.lead)
    assert access.participant(session, access.member(lead), town.mo) is None
    lead.role = Role.SERVICE_MANAGER
    assert access.participant(session, access.member(lead), town.mo) is not None
    assert town.mos_alert in {alert.id for alert in needs.open_alerts(session, access.member(lead), False, NOW)}
