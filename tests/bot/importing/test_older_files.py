"""A file is a copy made some time ago: what people have changed since stays when the same rows come again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot import casework, refs
from bot.importing.fates import Fate
from bot.models import Appointment, Language, Mode, Number, Person, Place, Referral
from tests.bot.importing.conftest import NOW, Files

LATER = NOW + timedelta(days=1)
THURSDAY = datetime(2026, 11, 26, 15, tzinfo=UTC)


def life_goes_on(files: Files) -> None:
    """Sam asks for Welsh and later hours, moves an appointment, is taken into custody, and the number is unproven."""
    with files.db.transaction() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key("P-1001"))).one()
        sam.language, sam.hours_from, sam.hours_to = Language.CY, NOW.time().replace(hour=13), None
        booked = select(Appointment).where(Appointment.ref_key == refs.appointment_key("A-1001"))
        casework.move(session.scalars(booked).one(), casework.Slot(THURSDAY, Mode.PLACE, "9 Mill Lane"))
        off = select(Appointment).where(Appointment.ref_key == refs.appointment_key("A-1002"))
        casework.cancel(session.scalars(off).one())
        referral = session.scalars(select(Referral).where(Referral.participant_id == sam.id)).one()
        referral.place = Place.CUSTODY
        session.scalars(select(Number).where(Number.person_id == sam.id)).one().proven_on = None


def so_now(files: Files) -> tuple[Language, Place, bool, list[tuple[datetime, str, int, str]]]:
    """Sam's language and place, whether the number is proven, and Sam's appointments."""
    with files.db.reading() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key("P-1001"))).one()
        place = session.scalars(select(Referral.place).where(Referral.participant_id == sam.id)).one()
        proven = session.scalars(select(Number.proven_on).where(Number.person_id == sam.id)).one() is not None
        theirs = select(Appointment).where(Appointment.participant_id == sam.id).order_by(Appointment.id)
        told = [(each.starts_at, each.venue, each.version, str(each.booking)) for each in session.scalars(theirs)]
    return sam.language, place, proven, told


def test_the_same_file_again_takes_nothing_back(files: Files) -> None:
    files.bring()
    life_goes_on(files)
    before = so_now(files)
    again = files.bring(at=LATER)
    assert all(row.fate is Fate.UNCHANGED for file in again.files for row in file.rows)
    assert so_now(files) == before
    assert before[:3] == (Language.CY, Place.CUSTODY, False)


def test_a_cell_that_is_new_changes_that_and_nothing_else(files: Files) -> None:
    files.bring()
    life_goes_on(files)
    files.of("appointments")["time"] = "16:00"
    files.of("participants")["last_name"] = "Belle"
    changed = {file.name: file.rows[0].changed for file in files.bring(at=LATER).files}
    assert (changed["appointments.csv"], changed["participants.csv"]) == (("starts_at",), ("last_name",))
    language, _, proven, told = so_now(files)
    assert (language, proven) == (Language.CY, False)
    assert told[0] == (datetime(2026, 11, 24, 16, tzinfo=UTC), "9 Mill Lane", 3, "booked")


def test_a_new_proof_proves_the_number_it_stands_beside(files: Files) -> None:
    files.bring()
    life_goes_on(files)
    files.of("participants")["number_proven_on"] = "23/11/2026"
    files.bring(at=LATER)
    assert so_now(files)[2]


def test_a_dry_run_says_the_same_as_the_import_that_follows(files: Files) -> None:
    files.bring()
    life_goes_on(files)
    files.of("referrals")["tier"] = "high"
    files.of("staff")["first_name"] = "Joanna"
    tried = files.bring(dry=True, at=LATER)
    assert tried == files.bring(at=LATER)
    assert [row.changed for file in tried.files for row in file.rows if row.changed] == [("first_name",), ("tier",)]
