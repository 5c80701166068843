"""The story of a spreadsheet: tried, brought in, brought in again, changed, moved, called off."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time

from sqlalchemy import func, select

from bot import refs
from bot.importing.fates import Fate, Report
from bot.models import (
    Alarm,
    Appointment,
    AuditEntry,
    Base,
    Booking,
    Conversation,
    Deed,
    Language,
    Number,
    Person,
    Referral,
    Role,
    Team,
)
from bot.people.numbers import key_of
from tests.bot.importing.conftest import NOW, Files


def fates(report: Report) -> dict[str, list[str]]:
    """The fate of each row, by file."""
    return {file.name: [str(row.fate) for row in file.rows] for file in report.files}


def counts(files: Files) -> dict[str, int]:
    """How many rows each table holds."""
    with files.db.reading() as session:
        return {t.name: session.scalar(select(func.count()).select_from(t)) or 0 for t in Base.metadata.sorted_tables}


def test_a_dry_run_tells_every_fate_and_writes_nothing(files: Files) -> None:
    before = counts(files)
    report = files.bring(dry=True)
    assert report.all_good
    assert [len(file.rows) for file in report.files] == [4, 1, 3, 3, 3, 5, 9]
    assert all(row.fate is Fate.NEW for file in report.files for row in file.rows)
    assert counts(files) == before


def test_people_come_in_whole(files: Files) -> None:
    files.of("participants")["contact_from"], files.of("participants")["contact_to"] = "11:30", "7pm"
    assert files.bring().all_good
    with files.db.reading() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key("p-1001"))).one()
        number = session.scalars(select(Number).where(Number.key == key_of("+447700900211"))).one()
        carys = session.scalars(
            select(Person).where(Person.ref_key == refs.person_key("Carys.Evans@example.test"))
        ).one()
        team = session.get_one(Team, sam.team_id)
    assert (sam.first_name, sam.last_name, sam.ref, sam.role) == ("Sam", "Bell", "P-1001", Role.PARTICIPANT)
    assert (sam.hours_from, sam.hours_to, sam.made_at) == (time(11, 30), time(19), NOW)
    assert (number.person_id, number.e164, number.proven_how) == (sam.id, "+447700900211", "spoke")
    assert (carys.role, carys.language, carys.ref) == (Role.CASE_WORKER, Language.CY, "carys.evans@example.test")
    assert (team.name, team.phone) == ("Riverside team", "01632 960000")


def test_every_appointment_begins_one_conversation(files: Files) -> None:
    files.bring()
    with files.db.reading() as session:
        appointments = session.scalars(select(Appointment)).all()
        ours = Conversation.dialog == "appointment"
        about = session.scalars(select(Conversation.appointment_id).where(ours)).all()
        assert sorted(about, key=str) == sorted((each.id for each in appointments), key=str)
        assert session.scalar(select(func.count(Alarm.id)))
    first = min(appointments, key=lambda each: each.starts_at)
    assert (first.starts_at, first.minutes, first.venue) == (
        datetime(2026, 11, 24, 14, tzinfo=UTC),
        60,
        "5 High Street",
    )


def test_nothing_goes_in_twice(files: Files) -> None:
    files.bring()
    before = counts(files)
    again = files.bring(at=NOW.replace(hour=12))
    assert all(row.fate is Fate.UNCHANGED and not row.notes for file in again.files for row in file.rows)
    assert counts(files) == before | {"audit_entries": before["audit_entries"] + 1}


def test_a_changed_row_changes_what_it_says_and_nothing_else(files: Files) -> None:
    files.bring()
    files.of("participants")["first_name"] = "Samir"
    files.of("participants")["language"] = ""  # an empty cell says nothing
    files.of("staff")["role"] = "team lead"
    files.of("referrals")["tier"] = "High"
    assert "participants.csv line 2: changed: first_name\n" in files.says(dry=True)
    report = files.bring()
    assert fates(report)["participants.csv"] == ["changed", "unchanged", "unchanged"]
    assert fates(report)["staff.csv"] == ["changed", "unchanged", "unchanged", "unchanged"]
    assert fates(report)["referrals.csv"] == ["changed", "unchanged", "unchanged"]
    with files.db.reading() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key("P-1001"))).one()
    assert (sam.first_name, sam.language) == ("Samir", Language.EN)
    assert all(row.fate is Fate.UNCHANGED for file in files.bring().files for row in file.rows)


def rings(files: Files, ref: str) -> list[datetime]:
    """When the alarms of an appointment's conversation ring."""
    with files.db.reading() as session:
        about = select(Conversation.id).where(Conversation.appointment_id == appointment(files, ref).id)
        return sorted(session.scalars(select(Alarm.rings_at).where(Alarm.conversation_id.in_(about))))


def test_other_hours_and_another_tier_move_the_reminders_to_come(files: Files) -> None:
    files.bring()
    usual, high = rings(files, "A-1001"), rings(files, "A-1004")
    files.of("participants")["contact_from"], files.of("participants")["contact_to"] = "16:00", "19:00"
    files.of("referrals", 4)["tier"] = "low"
    files.bring()
    assert rings(files, "A-1001") != usual
    assert len(rings(files, "A-1004")) == len(high) - 1, "only the higher tiers have a notice on the day"


def test_another_case_worker_takes_the_appointments_to_come(files: Files) -> None:
    files.of("referrals", 3)["case_worker_email"] = "carys.evans@example.test"
    files.of("appointments", 6)["worker_email"] = "ruth.hale@example.test"
    files.bring()
    files.of("referrals", 4)["case_worker_email"] = "jo.ward@example.test"
    files.of("referrals", 3)["mentor_email"] = "dee.clarke@example.test"
    files.of("appointments")["worker_email"] = "dee.clarke@example.test"
    report = files.bring()
    assert [row.changed for file in report.files for row in file.rows if row.changed] == [
        ("mentor_email",),
        ("case_worker_email",),
        ("worker_email",),
    ]
    with files.db.reading() as session:
        staff = {person.id: person.first_name for person in session.scalars(select(Person))}
        ade, mentored = (
            session.scalars(select(Referral).where(Referral.ref_key == refs.referral_key(ref))).one()
            for ref in ("R-1003", "R-1002")
        )
    assert (staff[ade.case_worker_id], staff[mentored.mentor_id or 0]) == ("Jo", "Dee")
    assert staff[appointment(files, "A-1004").worker_id] == "Jo", "what was the former case worker's went with it"
    assert staff[appointment(files, "A-1005").worker_id] == "Ruth", "what was another's stayed"
    assert staff[appointment(files, "A-1001").worker_id] == "Dee"


def appointment(files: Files, ref: str) -> Appointment:
    """An appointment as it is now."""
    with files.db.reading() as session:
        return session.scalars(select(Appointment).where(Appointment.ref_key == refs.appointment_key(ref))).one()


def test_another_time_is_a_move_and_its_alarms_move_with_it(files: Files) -> None:
    files.bring()
    files.of("appointments")["date"], files.of("appointments")["time"] = "Fri 27 November 2026", "9:30"
    assert "appointments.csv line 2: changed: date or time" in files.says(dry=True)
    files.bring()
    moved = appointment(files, "A-1001")
    assert (moved.starts_at, moved.version) == (datetime(2026, 11, 27, 9, 30, tzinfo=UTC), 2)
    with files.db.reading() as session:
        talk = session.scalars(select(Conversation).where(Conversation.appointment_id == moved.id)).one()
        rings = session.scalars(select(Alarm.rings_at).where(Alarm.conversation_id == talk.id)).all()
    assert max(rings) > moved.starts_at
    assert fates(files.bring())["appointments.csv"] == ["unchanged"] * 5


def test_another_street_is_a_move_too_and_another_length_is_not(files: Files) -> None:
    files.bring()
    files.of("appointments")["venue"] = "7 High Street"
    files.of("appointments", 3)["minutes"] = "45"
    files.bring()
    assert appointment(files, "A-1001").version == 2
    assert (appointment(files, "A-1002").version, appointment(files, "A-1002").minutes) == (1, 45)


def test_cancelled_is_cancelled_for_good(files: Files) -> None:
    files.bring()
    files.of("appointments")["status"] = "Cancelled"
    files.bring()
    off = appointment(files, "A-1001")
    assert off.booking is Booking.CANCELLED
    with files.db.reading() as session:
        talk = session.scalars(select(Conversation).where(Conversation.appointment_id == off.id)).one()
        assert not session.scalars(select(Alarm).where(Alarm.conversation_id == talk.id)).all()
    files.of("appointments")["status"] = "booked"
    assert "appointment_ref: This appointment was cancelled, and stays so. Book another" in files.says()
    assert appointment(files, "A-1001").booking is Booking.CANCELLED


def test_a_team_is_the_same_team_in_any_capitals_and_its_phone_changes_once(files: Files) -> None:
    files.bring()
    files.of("staff")["team"], files.of("participants")["team"] = "RIVERSIDE TEAM", "riverside team"
    for row in files.rows["staff"]:
        row["team_phone"] = "01632 960111"
    tried, done = files.bring(dry=True), files.bring()
    assert fates(tried)["staff.csv"] == fates(done)["staff.csv"] == ["changed", "unchanged", "unchanged", "unchanged"]
    assert fates(done)["participants.csv"] == ["unchanged"] * 3
    with files.db.reading() as session:
        assert [(team.name, team.phone) for team in session.scalars(select(Team))] == [
            ("Riverside team", "01632 960111")
        ]


def test_two_imports_at_once_bring_everyone_in_once(files: Files) -> None:
    for number in range(3, 60):
        files.rows["participants"].append(files.of("participants") | {"participant_ref": f"Q-{number}", "number": ""})
        files.rows["participants"][-1] |= dict.fromkeys(
            ("number_proven_on", "number_proven_by", "number_proven_how"), ""
        )
    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(lambda _: files.bring(), range(2)))
    assert all(report.all_good for report in reports)
    assert sum(file.count(Fate.NEW) for report in reports for file in report.files) == 4 + 1 + 60 + 3 + 5 + 9 + 3
    with files.db.reading() as session:
        begun = Counter(session.scalars(select(Conversation.dialog)))
    assert (begun["appointment"], begun["introduction"]) == (5, 3), "each once"


def test_good_rows_go_in_beside_bad_ones(files: Files) -> None:
    files.of("participants")["number"] = "0113 496 0123"
    said = files.says()
    assert "participants.csv line 2: refused\n    number: This is a landline" in said
    assert "referrals.csv line 2: refused\n    participant_ref: There is no such participant." in said
    assert "appointments.csv line 2: refused\n    referral_ref: There is no such referral." in said
    assert "participants.csv: 2 new, 0 changed, 0 unchanged, 1 refused" in said
    files.of("participants")["number"] = "07700 900211"
    mended = files.bring()
    assert mended.all_good
    assert fates(mended)["participants.csv"] == ["new", "unchanged", "unchanged"]


def test_an_import_leaves_one_line_of_counts_in_the_audit(files: Files) -> None:
    files.bring()
    with files.db.reading() as session:
        line = session.scalars(select(AuditEntry).where(AuditEntry.deed == Deed.IMPORTED)).one()
    assert line.facts["participants_new"] == 3
    assert all(isinstance(count, int) for count in line.facts.values())


def test_new_ones_only_leaves_everyone_else_alone(files: Files) -> None:
    files.bring()
    files.of("participants")["first_name"] = "Samir"
    files.rows["participants"].append(files.of("participants") | {"participant_ref": "P-9", "number": "07700 900299"})
    assert fates(files.bring(only_new=True))["participants.csv"] == ["unchanged", "unchanged", "unchanged", "new"]
