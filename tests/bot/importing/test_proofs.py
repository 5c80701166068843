"""Numbers over time: a file is older than what has happened since, and a proof belongs to one number only."""

from __future__ import annotations

from sqlalchemy import select

from bot import refs
from bot.models import Number, Person
from bot.people.reach import current_number
from tests.bot.importing.conftest import NOW, Files


def number(files: Files, ref: str = "P-1001") -> Number:
    """The number somebody has now."""
    with files.db.reading() as session:
        person = session.scalars(select(Person).where(Person.ref_key == refs.person_key(ref))).one()
        found = current_number(session, person.id)
    assert found is not None
    return found


def ends(files: Files, *, bounced: bool) -> None:
    """Texts to Sam's number come back, or somebody else answers on it."""
    with files.db.transaction() as session:
        row = session.get_one(Number, number(files).id)
        if bounced:
            row.bounced_at, row.proven_on, row.proven_by, row.proven_how = NOW, None, None, None
        else:
            row.until = NOW


def test_a_new_number_ends_the_old_one_and_is_not_proven_by_the_old_proof(files: Files) -> None:
    files.bring()
    old = number(files)
    files.of("participants")["number"] = "07700 900250"
    assert "The proof is of the number they had before" in files.says()
    assert (number(files).e164, number(files).proven_on) == ("+447700900250", None)
    with files.db.reading() as session:
        assert session.get_one(Number, old.id).until == NOW
    files.bring()
    assert number(files).proven_on is None, "the same file once more proved it"
    files.of("participants")["number_proven_on"] = "18/11/2026"
    files.bring()
    assert number(files).proven_on is None, "a day before the old number's own proof proved it"
    files.of("participants")["number_proven_on"] = "21/11/2026"
    files.bring()
    assert str(number(files).proven_on) == "2026-11-21"


def test_a_number_that_bounced_stays_unproven_until_it_is_proven_again(files: Files) -> None:
    files.bring()
    ends(files, bounced=True)
    assert "Texts to this number came back after the file's proof of it" in files.says()
    assert number(files).proven_on is None
    files.of("participants")["number_proven_on"] = "23/11/2026"
    files.bring(at=NOW.replace(day=24))
    assert (str(number(files).proven_on), number(files).bounced_at) == ("2026-11-23", None)


def test_a_number_somebody_else_answered_does_not_come_back_with_the_file(files: Files) -> None:
    files.bring()
    ends(files, bounced=False)
    assert "This number was ended here after the file's proof of it" in files.says()
    with files.db.reading() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key("P-1001"))).one()
        assert current_number(session, sam.id) is None


def test_a_shared_number_is_said_and_a_work_phone_is_refused(files: Files) -> None:
    files.of("participants", 3)["number"] = files.of("participants")["number"]
    files.of("participants", 4)["number"] = files.of("staff")["work_number"]
    said = files.says(dry=True)
    assert "line 3: new\n    Another participant has the same number, so neither is texted on it." in said
    assert "line 4: refused\n    number: This is a work phone of staff." in said


def test_staff_cannot_have_a_participants_number(files: Files) -> None:
    files.bring()
    files.of("staff", 5)["work_number"] = files.of("participants")["number"]
    assert "staff.csv line 5: refused\n    work_number: A participant has this number." in files.says()
