"""What a file of referrals begins: introductions, news of who is new, silence for whoever is away; never a release."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.models import Alert, Conversation, Message, Number, Person, Place, Referral, Task, TaskKind
from tests.bot.importing.conftest import NOW, Files

LATER = NOW + timedelta(hours=2)


def dialogs(files: Files, name: str) -> int:
    """How many conversations of this dialog there are."""
    with files.db.reading() as session:
        return len(session.scalars(select(Conversation).where(Conversation.dialog == name)).all())


def first(files: Files) -> Referral:
    """The first referral of the file."""
    with files.db.reading() as session:
        return session.scalars(select(Referral).order_by(Referral.id)).first() or Referral()


def test_whoever_is_allocated_is_introduced_once_however_often_the_file_comes(files: Files) -> None:
    for at in (NOW, LATER):
        files.bring(at=at)
    assert dialogs(files, "introduction") == 3
    with files.db.reading() as session:
        said = session.scalars(select(Message.text_key).order_by(Message.id)).first()
    assert said == "introduction.hello", "before anything about an appointment"


def test_whoever_has_no_number_is_somebodys_to_ring(files: Files) -> None:
    files.of("participants").update(
        dict.fromkeys(("number", "number_proven_on", "number_proven_by", "number_proven_how"), "")
    )
    files.bring()
    with files.db.reading() as session:
        assert (TaskKind.CALL, "introduction") in session.execute(select(Task.kind, Task.about)).all()


def test_another_case_worker_is_news_for_both_sides(files: Files) -> None:
    files.bring()
    files.of("referrals")["case_worker_email"] = "carys.evans@example.test"
    files.bring(at=LATER)
    assert dialogs(files, "new_worker") == 1
    with files.db.reading() as session:
        carys = session.scalars(select(Person.id).where(Person.id == first(files).case_worker_id)).one()
        told = session.scalars(select(Alert.staff_id).where(Alert.kind == "new_worker")).all()
    assert told == [carys]


def test_a_file_can_say_that_they_are_away_and_then_nothing_goes_and_the_number_is_nobodys(files: Files) -> None:
    files.bring()
    files.of("referrals")["place"] = "custody"
    files.bring(at=LATER)
    theirs = first(files).participant_id
    with files.db.reading() as session:
        whys = session.scalars(select(Message.why).where(Message.person_id == theirs)).all()
        proofs = session.scalars(select(Number.proven_on).where(Number.person_id == theirs)).all()
    assert set(whys) == {"custody"}
    assert proofs == [None]


def test_a_file_cannot_say_that_they_are_out(files: Files) -> None:
    files.of("referrals")["place"] = "custody"
    files.bring()
    files.of("referrals")["place"] = "community"
    report = files.bring(at=LATER)
    assert first(files).place is Place.CUSTODY
    notes = [note for file in report.files for row in file.rows for note in row.notes]
    assert "They stay in custody here until a named member of staff says on their page that they are out." in notes
    assert dialogs(files, "release_day") == 0
