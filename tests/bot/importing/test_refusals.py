"""Bad rows: each is told its column and what would be right, all faults at once, and never the cell itself."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot import refs
from bot.db import Database
from bot.importing.bringing import KINDS, Source, bring
from bot.importing.cells import Cells, Faulty
from bot.importing.kinds import Run
from bot.importing.reading import Line
from bot.importing.telling import told
from bot.models import Person, Role
from bot.people import declaring
from bot.people.declaring import Said
from bot.staff.access import member
from tests.bot.importing.conftest import NOW, Files

STAFF = {
    "email": "jo@example.test",
    "first_name": "Jo",
    "last_name": "Ward",
    "role": "case worker",
    "team": "North",
    "team_phone": "01632 960000",
}
PARTICIPANT = {"participant_ref": "P-1", "first_name": "Sam", "last_name": "Bell", "team": "North"}
PROOF = {"number_proven_on": "20/11/2026", "number_proven_by": "Jo Ward", "number_proven_how": "spoke"}
REFERRAL = {
    "referral_ref": "R-1",
    "participant_ref": "P-1",
    "case_worker_email": "jo@example.test",
    "pathway": "Families",
    "tier": "low",
    "place": "community",
    "referred_on": "20/11/2026",
}
APPOINTMENT = {
    "appointment_ref": "A-1",
    "referral_ref": "R-1",
    "kind": "session",
    "date": "24/11/2026",
    "time": "14:00",
    "mode": "place",
    "venue": "5 High Street",
}
GOOD = {"staff": STAFF, "participants": PARTICIPANT, "referrals": REFERRAL, "appointments": APPOINTMENT}

BAD = [
    ("staff", {"email": "jo"}, "email", "one e-mail address"),
    ("staff", {"role": "boss"}, "role", "This must be case worker, mentor, coach or team lead."),
    ("staff", {"team_phone": "the office"}, "team_phone", "digits only"),
    ("staff", {"work_number": "01632 960123"}, "work_number", "This is a landline"),
    ("staff", {"language": "French"}, "language", "This must be English or Welsh."),
    ("participants", {"first_name": ""}, "first_name", "This must be filled in."),
    ("participants", {"number": "4.47701E+11"}, "number", "A spreadsheet has rounded this number"),
    ("participants", {"number": "+1 202 555 0100"}, "number", "from outside the United Kingdom"),
    ("participants", {"date_of_birth": "23/11/2008"}, "date_of_birth", "This person is under 18"),
    ("participants", {"date_of_birth": "23/11/2028"}, "date_of_birth", "This cannot be right: check the year."),
    (
        "participants",
        {"number": "07700 900123", "number_proven_on": "20/11/2026"},
        "number_proven_on",
        "fill in all three columns",
    ),
    ("participants", PROOF, "number", "There is a proof and no number"),
    (
        "participants",
        PROOF | {"number": "07700 900123", "number_proven_on": "23/11/2026"},
        "number_proven_on",
        "This day is still to come.",
    ),
    ("participants", {"number_proven_how": "his mum said"}, "number_proven_how", "This must be spoke ("),
    ("participants", {"contact_from": "12:00"}, "contact_from", "Contact hours need both ends"),
    ("participants", {"contact_from": "8am", "contact_to": "7pm"}, "contact_from", "between 09:00 and 20:00"),
    ("participants", {"contact_from": "3pm", "contact_to": "noon"}, "contact_from", "contact_from the earlier"),
    ("participants", {"safe_hours_only": "yes"}, "safe_hours_only", "Safe hours need their hours"),
    ("participants", {"call_instead": "maybe"}, "call_instead", "This must be yes or no."),
    ("referrals", {"pathway": "Gardening"}, "pathway", "This must be Social Inclusion (mentors),"),
    ("referrals", {"tier": "mediun"}, "tier", "This must be low, medium or high."),
    ("referrals", {"place": "Leeds"}, "place", "This must be custody or community."),
    ("referrals", {"standing": "gone"}, "standing", "This must be active, recalled,"),
    ("referrals", {"referred_on": "23/11/2026"}, "referred_on", "This day is still to come."),
    ("appointments", {"kind": "chat"}, "kind", "This must be assessment or session."),
    ("appointments", {"date": "11/24/2026"}, "date", "There is no such month. Dates are day first"),
    ("appointments", {"time": "2:30"}, "time", "Write 14:30 or 2.30pm"),
    ("appointments", {"date": "28/03/2027", "time": "01:30"}, "time", "The clocks go forward that night"),
    ("appointments", {"minutes": "an hour"}, "minutes", "This must be a whole number from 5 to 480."),
    ("appointments", {"mode": "walk"}, "mode", "This must be place, phone, video, group or accompanied."),
    ("appointments", {"venue": ""}, "venue", "They need to know where to come."),
    ("appointments", {"venue": "Probation, 5 High St"}, "venue", "must not tell what it is about"),
    ("appointments", {"kind": "assessment", "session_number": "1"}, "session_number", "not a counted session"),
    ("appointments", {"status": "maybe"}, "status", "This must be booked or cancelled."),
]


def faults(name: str, cells: dict[str, str]) -> list[tuple[str, str]]:
    """The faults in a row of a file, as (column, sentence)."""
    kind = next(kind for kind in KINDS if kind.name == name)
    try:
        kind.read(Cells(Line(2, cells)), Run(NOW))
    except Faulty as faulty:
        return [(fault.column, fault.sentence) for fault in faulty.faults]
    return []


@pytest.mark.parametrize(("name", "wrong", "column", "sentence"), BAD)
def test_a_bad_cell_is_told_by_its_column(name: str, wrong: dict[str, str], column: str, sentence: str) -> None:
    found = faults(name, GOOD[name] | wrong)
    assert [each for each, _ in found] == [column]
    assert sentence in found[0][1]
    assert not [cell for cell in wrong.values() if re.search(r"\d{4}|@", cell) and cell in found[0][1]]


@pytest.mark.parametrize("name", GOOD)
def test_a_row_with_only_what_is_needed_is_good(name: str) -> None:
    assert faults(name, GOOD[name]) == []


def test_someone_is_eighteen_on_their_birthday() -> None:
    assert faults("participants", PARTICIPANT | {"date_of_birth": "22/11/2008"}) == []


def test_all_faults_of_a_row_are_told_at_once() -> None:
    columns = [column for column, _ in faults("appointments", {"date": "soon", "minutes": "-3"})]
    assert columns == ["appointment_ref", "referral_ref", "kind", "date", "time", "minutes", "mode"]


def test_a_row_with_an_unquoted_comma_is_refused() -> None:
    kind = KINDS[1]
    with pytest.raises(Faulty):
        kind.read(Cells(Line(2, PARTICIPANT, extra=1)), Run(NOW))


def test_rows_that_contradict_what_is_here_are_refused(files: Files) -> None:
    files.bring()
    files.of("participants")["team"] = "Nowhere"
    files.of("staff", 3)["team_phone"] = "01632 960999"
    files.rows["staff"].append(files.of("staff") | {"email": "siân@example.test"})
    files.rows["referrals"].append(files.of("referrals") | {"tier": "low"})
    files.rows["referrals"].append(dict(files.of("referrals")))
    files.of("referrals", 3)["participant_ref"] = "P-1003"
    files.of("referrals", 4)["case_worker_email"] = "dee.clarke@example.test"
    files.of("appointments", 3)["referral_ref"] = "R-1003"
    files.of("appointments", 6)["worker_email"] = "p-1001@example.test"
    said = files.says(dry=True)
    for expected in (
        "participants.csv line 2: refused\n    team: There is no team of this name.",
        "The teams here are Riverside team.",
        "staff.csv line 3: refused\n    team_phone: An earlier row gives this team another phone.",
        "email: An address has no accents. Give it as their own e-mail program shows it.",
        "referrals.csv line 5: refused\n    referral_ref: Line 2 has the same one and says otherwise.",
        "referrals.csv line 6: unchanged\n    It says the same as line 2.",
        "referrals.csv line 3: refused\n    participant_ref: This referral is another participant's.",
        "referrals.csv line 4: refused\n    case_worker_email: There is no such case worker.",
        "appointments.csv line 3: refused\n    referral_ref: This appointment is another referral's.",
        "appointments.csv line 6: refused\n    worker_email: There is no such member of staff.",
    ):
        assert expected in said


def test_nobody_is_given_by_a_file_to_whoever_knows_them(files: Files) -> None:
    files.bring()
    know_each_other(files.db, "P-1001", "jo.ward@example.test", "dee.clarke@example.test")
    said = files.says()
    for column in ("case_worker_email", "mentor_email"):
        assert f"{column}: This member of staff knows the participant outside of work. Name somebody who" in said
    assert said.count(": refused\n") == 1, "Jo works with others still"
    assert "school" not in said
    files.of("referrals").update(case_worker_email="carys.evans@example.test", mentor_email="")
    assert "referrals.csv line 2: changed" in files.says()


def know_each_other(db: Database, participant: str, *staff: str) -> None:
    """Each of these declares that they know them."""
    for email in staff:
        with db.transaction() as session:
            found = select(Person).where(Person.ref_key.in_([refs.person_key(ref) for ref in (participant, email)]))
            who, they = sorted(session.scalars(found), key=lambda each: each.role is Role.PARTICIPANT)
            assert declaring.declare(session, member(who), they, Said(who.id, "We were at school together"), NOW)


def test_a_file_without_a_column_it_needs_is_told_and_the_others_go_in(db: Database) -> None:
    header = "Email;First Name;Last Name;Role;Team;Team phone;Shoe size"
    staff = f"{header}\njo@example.test;Jo;Ward;Mentor;North;01632 960000;5\n"
    given = [
        Source("people.csv", staff.encode()),
        Source("appointments.csv", b"appointment_ref,date\n"),
        Source("x.csv", b"date\n"),
    ]
    report = bring(db, given, Run(NOW))
    said = "\n".join(told(report, every=False))
    assert not report.all_good
    assert "people.csv: Not used, because no such column is known: shoe_size." in said
    assert "people.csv: 1 new" in said
    assert "appointments.csv: refused. The header has to name kind, mode, referral_ref, time too." in said
    assert "x.csv: refused. What these rows are is not clear." in said
