"""The end of service report: drafted from the record, written by the worker, submitted once, and never changed."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.models import (
    Appointment,
    Attendance,
    Clock,
    ClockKind,
    Contact,
    ContactKind,
    DueContact,
    EndReport,
    Entry,
    LastSession,
    Outcome,
    Plan,
    PlanGoal,
    Referral,
    Role,
)
from bot.referrals import running_clocks
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW

WROTE = {"progress": "He goes to the club by himself.", "needs": "A dentist.\r\nRing the surgery on Oak Road."}


def goal(session: Session, referral: Referral) -> None:
    """An approved plan with one goal."""
    plan = Plan(referral_id=referral.id, participant_id=referral.participant_id, revision=1, frequency="Once a week")
    plan.ways, plan.made_at, plan.approved_on, plan.by_practitioner = "phone", NOW, date(2026, 11, 2), True
    session.add(plan)
    session.flush()
    one = PlanGoal(plan_id=plan.id, position=1, words="Open a bank account", measure="The card", owner="You")
    one.by = date(2026, 12, 1)
    session.add(one)


def contact(referral: Referral, kind: ContactKind, outcome: Outcome, at: datetime) -> Contact:
    """An exchange that ended at once; a check-in stays with us."""
    entry = Entry.KEPT if kind is ContactKind.CHECK_IN else Entry.REPORTED
    row = Contact(participant_id=referral.participant_id, referral_id=referral.id, kind=kind, outcome=outcome)
    row.opened_at = row.settles_at = row.settled_at = at
    row.entry = entry
    return row


@pytest.fixture
def sam(rooms: Rooms) -> str:
    """Sam's time is over: two sessions, the last one on Monday; three contacts due; a plan; words at a check-in."""
    town = rooms.town
    with rooms.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == town.sam)).one()
        referral.pathway = "social_inclusion_mentors"
        came = update(Appointment).values(attendance=Attendance.ATTENDED)
        session.execute(came.where(Appointment.id == town.past))
        session.execute(came.where(Appointment.id == town.coming).values(starts_at=NOW - timedelta(days=2)))
        session.add(LastSession(appointment_id=town.coming, by_id=town.jo, at=NOW))
        goal(session, referral)
        for n, outcome in enumerate((Outcome.SPOKE, Outcome.NO_ANSWER, Outcome.MET), 1):
            at = NOW - timedelta(days=4 - n)
            owed_by = {"staff_id": town.dee, "role": Role.MENTOR}
            due = DueContact(referral_id=referral.id, participant_id=town.sam, day=at.date(), **owed_by)
            session.add_all((due, contact(referral, ContactKind.MENTOR, outcome, at)))
        wrote = contact(referral, ContactKind.CHECK_IN, Outcome.ANSWERED, NOW)
        wrote.words = "got the keys today"
        session.add(wrote)
        session.flush()
        running_clocks.settle(session, referral, NOW)
    return f"/participants/{town.sam}"


def test_it_counts_what_is_on_record_and_chooses_nothing(rooms: Rooms, sam: str) -> None:
    jo, page = rooms.signed_in("Jo"), f"{sam}/end-report"
    on_their_page = words(jo.get(sam).text)
    assert (
        "Sessions 2 of about 8; 6 left Contact by a mentor 2 two-way of 3 due, 3 tried 1 in a row now" in on_their_page
    )
    assert "End of service report Due by Mon 23 Nov" in on_their_page
    said = words(jo.get(page).text)
    assert "Sessions 2 attended, 0 not attended, 0 called off" in said
    assert "Contact by a mentor 3 due, 3 tried, 2 two-way; 1 in a row now, 1 at best" in said
    assert "Check-ins 1 answered; they are an offer, and silence counts for nothing" in said
    assert "Action plan approved 2 November 2026" in said
    assert "checked" not in jo.get(page).text, "nothing is chosen for the worker"
    assert f'action="{page}"' in jo.get(page).text


def test_what_is_missing_is_said_and_what_was_written_is_kept(rooms: Rooms, sam: str) -> None:
    refused = rooms.signed_in("Jo").post(f"{sam}/end-report", WROTE | {"needs": "", "what": "submit"})
    assert refused.status_code == 422
    told = words(refused.text)
    for sentence in ("Say what they still need; or that there is nothing.", "Say of each goal how far it was reached."):
        assert sentence in told
    assert "He goes to the club by himself." in told


def test_submitted_it_is_in_the_record_ends_its_clock_and_stays(rooms: Rooms, sam: str) -> None:
    jo, page = rooms.signed_in("Jo"), f"{sam}/end-report"
    with rooms.db.reading() as session:
        quoted = session.scalars(select(Contact).where(Contact.kind == ContactKind.CHECK_IN)).one()
    done = WROTE | {"goal-1": "partly", "quote": f"contact:{quoted.id}", "what": "submit"}
    assert jo.post(page, done).location == page
    said = words(jo.get(page).text)
    for sentence in (
        "Submitted by Jo Bell",
        "Open a bank account Partly achieved",
        "A dentist.",
        "“got the keys today”",
    ):
        assert sentence in said
    assert jo.post(page, WROTE | {"progress": "Otherwise", "what": "submit"}).status_code == 404, "once"
    with rooms.db.reading() as session:
        entered = session.scalars(select(Contact).where(Contact.kind == ContactKind.REPORT)).one()
        assert (entered.by_id, entered.outcome, entered.entry) == (rooms.town.jo, Outcome.SUBMITTED, Entry.PENDING)
        assert session.scalars(select(Clock.ended_at).where(Clock.kind == ClockKind.REPORT)).one() is not None
        assert session.scalars(select(EndReport)).one().submitted_by == rooms.town.jo
    assert "End of service report Due by" not in words(jo.get(sam).text)


def test_it_is_a_pdf_too_and_is_nobody_elses(rooms: Rooms, sam: str) -> None:
    pdf = rooms.signed_in("Jo").get(f"{sam}/end-report/pdf")
    assert pdf.content_type == "application/pdf"
    assert pdf.data.startswith(b"%PDF-")
    kit = rooms.signed_in("Kit")
    assert kit.get(f"{sam}/end-report").status_code == 404
    assert kit.get(f"{sam}/end-report/pdf").status_code == 404
    assert kit.post(f"{sam}/end-report", WROTE).status_code == 404
