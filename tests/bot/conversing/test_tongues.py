"""The reader's language follows what they write: a Welsh text is answered in Welsh, and Welsh is offered once."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot.delivery import last_checks
from bot.models import Language, Message, Person, Place, Referral
from bot.vault import ring
from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked
from dialogs.welsh import writes_welsh
from tests.story import STRANGER, Story

OFFER = "Atebwch CYMRAEG i gael pob neges yn Gymraeg."


def last(story: Story) -> str:
    """The last text we put, with all that is added as it leaves."""
    with story.db.transaction() as session:
        message = session.get_one(Message, story.out()[-1].id)
        assert message.person_id is not None
        last_checks.freeze(session, message, session.get_one(Person, message.person_id), story.at)
        return message.body or ""


def test_a_welsh_text_is_answered_in_welsh_and_welsh_is_offered_once(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    last(story)
    story.text("pryd mae'r apwyntiad nesaf?")
    first = last(story)
    assert "Maw 24 Tach, 2pm" in first
    assert first.endswith(OFFER)
    story.text("ble mae o?")
    again = last(story)
    assert "5 High St" in again
    assert OFFER not in again


def test_what_we_begin_ourselves_stays_in_the_language_they_chose(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("pryd mae'r apwyntiad nesaf?")
    story.wait("Mon 23 Nov 15:00")
    assert last(story).startswith("Hi Sam, ")


def test_cymraeg_makes_it_everything(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("pryd mae'r apwyntiad nesaf?")
    story.text("CYMRAEG")
    assert last(story).startswith("Iawn, byddwn yn anfon negeseuon yn Gymraeg.")
    story.wait("Mon 23 Nov 15:00")
    assert last(story).startswith("Helo Sam, ")


def test_whoever_is_set_to_welsh_and_writes_english_keeps_their_welsh(story: Story) -> None:
    ann = story.participant("Ann", "+447700900240", language=Language.CY)
    story.appointment(ann, "Tue 24 Nov 14:00")
    story.text("when is it please", "+447700900240")
    assert "Maw 24 Tach" in last(story)


def test_a_cry_for_help_in_welsh_is_answered_in_welsh_with_nothing_added(story: Story) -> None:
    story.text("dwi isio lladd fy hun")
    assert last(story).startswith("Nid ydym bob amser yn gweld negeseuon yn syth.")
    assert OFFER not in last(story)


def test_also_where_no_dialog_may_answer_them_it_is_theirs_and_in_their_language(story: Story) -> None:
    """From custody, beside a member of staff who writes with them, or one text too many."""
    with story.db.transaction() as session:
        session.get_one(Person, story.sam.id).language = Language.CY
        session.execute(update(Referral).values(place=Place.CUSTODY))
    story.text("i want to kill myself")
    assert story.out()[-1].person_id == story.sam.id, "whoever works with them sees that they were answered"
    assert last(story).startswith("Nid ydym bob amser yn gweld negeseuon yn syth.")


def test_nor_is_a_stranger_who_writes_welsh_answered_in_english(story: Story) -> None:
    story.text("dwi isio lladd fy hun", STRANGER)
    with story.db.transaction() as session:
        message = session.get_one(Message, story.out()[-1].id)
        last_checks.freeze(session, message, None, story.at)
        assert (message.body or "").startswith("Nid ydym bob amser yn gweld negeseuon yn syth.")
        assert message.person_id is None


@pytest.mark.parametrize(
    ("text", "welsh"),
    [
        ("dwi'n methu dod fory", True),
        ("ydw", True),
        ("pryd mae o?", True),
        ("ok ty", False),
        ("diolch mate see you then", False),
        ("diolch", False),
        ("mam says hi", False),
        ("yes", False),
        ("CYMRAEG", False),
        ("", False),
    ],
)
def test_only_what_is_welsh_for_sure_is_taken_for_it(story: Story, text: str, welsh: bool) -> None:
    assert writes_welsh(text, hear(text, Asked.CONFIRM_ATTENDANCE, story.at)) is welsh


def test_nothing_of_it_is_kept_in_the_clear(story: Story) -> None:
    story.text("pryd mae'r apwyntiad nesaf?")
    with story.db.engine.connect() as connection:
        rows = [bytes(row[0]) for row in connection.exec_driver_sql("SELECT body FROM messages WHERE body IS NOT NULL")]
    assert ring() is not None
    assert not any(b"apwyntiad" in row for row in rows)
