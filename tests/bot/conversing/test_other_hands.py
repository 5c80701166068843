"""Somebody else has the phone: whatever was being asked, the number is nobody's, and no more goes there."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from bot.models import Alert, Number
from tests.arranging import works
from tests.caring import referred
from tests.story import Story

SORRY = "shared.wrong_person"
SAID = ["this isnt sam", "thats my fone now dont txt it - saras ex", "this is sams mum he lost his phone"]


def expected(story: Story) -> None:
    """Sam is expected on Wednesday, at a place."""
    works(story)
    story.appointment(story.sam, "Wed 25 Nov 14:00")


def unproven(story: Story) -> None:
    """Nobody has said yet whose number it is."""
    with story.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == story.sam.id).values(proven_on=None))


def let_go(story: Story, said: str) -> None:
    """They write that; and nothing more goes there, in the next days either."""
    before = len(story.put())
    story.text(said)
    assert story.put()[before:] == [SORRY], "nothing of anybody's is said"
    with story.db.reading() as session:
        number = session.scalars(select(Number).where(Number.person_id == story.sam.id)).one()
        told = session.scalars(select(Alert).order_by(Alert.id.desc())).first()
    assert (number.proven_on, number.until is not None) == (None, True)
    assert told is not None
    assert (told.kind.value, told.urgent, told.words) == ("wrong_person", True, said)
    story.text("yes")
    story.wait("Thu 26 Nov 12:00")
    went = [message for message in story.out()[before + 1 :] if message.why is None]
    assert went == []
    assert "confirmed" not in [contact.outcome for contact in story.contacts()]


@pytest.mark.parametrize("said", SAID)
def test_while_we_ask_whether_they_come(story: Story, said: str) -> None:
    expected(story)
    story.wait("Tue 24 Nov 15:30")
    let_go(story, said)


@pytest.mark.parametrize("said", SAID)
def test_while_we_ask_how_they_are(story: Story, said: str) -> None:
    referred(story)
    expected(story)
    story.wait("Mon 23 Nov 10:31")
    assert "check_in." in str(story.put()[-1])
    let_go(story, said)


@pytest.mark.parametrize("said", SAID)
def test_while_times_are_offered(story: Story, said: str) -> None:
    expected(story)
    story.text("can i come another day")
    let_go(story, said)


@pytest.mark.parametrize("said", SAID)
def test_when_nothing_is_asked(story: Story, said: str) -> None:
    let_go(story, said)


@pytest.mark.parametrize("said", ["no this is her mum", "na ei fam hi sydd yma", *SAID])
def test_while_we_ask_whose_the_number_is(story: Story, said: str) -> None:
    unproven(story)
    expected(story)
    story.text("who is this?")
    let_go(story, said)
