"""A text about something else than the question it came after, from real people who do not know which that was."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from bot.models import Contact, Language, Number, Person, Referral, Team
from bot.people import introducing
from tests.arranging import kinds, words, works
from tests.story import SAM, Story

TEXTS, NOT_US = "introduction.texts", "Thanks, I've passed that to Jo. We can't always see texts straight away."


def introduced(story: Story) -> None:
    """Sam is expected on Friday week, was introduced, and is asked whether texts are all right."""
    works(story)
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()
        introducing.introduce(session, referral, story.at)
    story.wait("Fri 20 Nov 11:05")
    assert story.put()[-1] == TEXTS


def confirmed(story: Story) -> int:
    """How often an appointment was said yes to."""
    with story.db.reading() as session:
        return len(session.scalars(select(Contact).where(Contact.outcome == "confirmed")).all())


@pytest.mark.parametrize(
    "said",
    ["CHANGE", "yes but can i come later", "NEWID", "dwi ddim yn gallu dod dydd mercher alla i ddod dydd iau"],
)
def test_another_time_is_heard_while_we_ask_about_texts(story: Story, said: str) -> None:
    introduced(story)
    story.text(said)
    assert (story.put()[-1] or "").startswith(("rescheduling.", "our_change."))
    assert kinds(story)[-1] in ("asked_to_move", "cannot_come")


@pytest.mark.parametrize("first", ["can i come another day", "ok"])
def test_who_is_late_is_heard_at_once_whatever_we_asked(story: Story, first: str) -> None:
    introduced(story)
    story.text(first)
    story.text("running 10 mins late")
    assert story.put()[-1] == "appointment.late"
    assert kinds(story)[-1] == "late"


def test_hours_for_texts_are_a_yes_to_them_once_echoed(story: Story) -> None:
    introduced(story)
    story.text("evenings only")
    assert words(story)[-1].startswith("So texts between 5pm and 8pm.")
    story.text("yes")
    assert story.put()[-1] == "introduction.thanks"


def test_hours_that_leave_out_days_move_nothing_and_a_person_reads_the_days(story: Story) -> None:
    introduced(story)
    story.text("yes")
    story.text("evenings r best, after 6. not weekends")
    assert words(story)[-1].startswith("So texts between 6pm and 8pm.")
    assert story.told()[-1] == ("wrote", "evenings r best, after 6. not weekends")


def test_a_day_that_is_named_while_we_ask_for_hours_is_about_coming(story: Story) -> None:
    introduced(story)
    story.text("yes")
    story.text("can we do it on thurs instead")
    assert (story.put()[-1] or "").startswith("rescheduling.")


def test_a_yes_to_three_times_is_not_a_yes_to_what_was_asked_before(story: Story) -> None:
    introduced(story)
    story.text("can i come another day")
    story.text("yes")
    assert story.put()[-1] == "shared.unclear_offer_slots"


def test_a_yes_after_texts_are_back_on_says_nothing_of_coming(story: Story) -> None:
    introduced(story)
    for said in ("STOP", "START", "yes"):
        story.text(said)
    assert confirmed(story) == 0
    assert story.told()[-1] == ("wrote", "yes")


@pytest.mark.parametrize("eased", ["sorry im ok", "sori dwi'n iawn", "thanks"])
def test_after_a_cry_for_help_an_ok_is_no_answer_to_a_routine_question(story: Story, eased: str) -> None:
    introduced(story)
    story.text("i want to die")
    story.text(eased)
    assert words(story)[-1] in (
        NOT_US,
        "Diolch, rwyf wedi pasio hynny i Jo. Ni allwn bob amser weld negeseuon yn syth.",
    )
    assert story.told()[-1] == ("wrote", eased)


def test_whoever_has_not_said_that_it_is_them_hears_of_no_times(story: Story) -> None:
    works(story)
    with story.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == story.sam.id).values(proven_on=None))
    story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.text("yeah but can i come later", SAM)
    assert words(story)[-1] == "Hi, is this Sam? Reply YES or NO."
    assert kinds(story)[-1] == "asked_to_move"


def test_in_welsh_a_name_with_a_vowel_and_noon_are_said_as_they_are(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.jo.id).values(first_name="Eleri"))
        session.execute(update(Person).where(Person.id == story.sam.id).values(language=Language.CY))
    introduced(story)
    story.text("bore")
    assert words(story)[-1].startswith("Felly negeseuon rhwng 9am a hanner dydd.")


def test_a_yes_while_their_move_waits_is_no_yes_to_the_old_time(story: Story) -> None:
    works(story)
    with story.db.transaction() as session:
        session.execute(update(Team).values(moves_need_a_yes=True))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    for said in ("can we do thursday at 3pm", "yes", "yes"):
        story.text(said)
    assert "rescheduling.asked" in story.put()
    assert (confirmed(story), words(story)[-1]) == (0, NOT_US)


def test_a_no_after_we_wrote_of_the_next_one_is_about_that_and_not_about_one_just_over(story: Story) -> None:
    works(story)
    story.appointment(story.sam, "Thu 19 Nov 14:00")
    story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.text("can't do that day")
    assert story.put()[-1] == "rescheduling.offer_cannot"
    assert story.told() == [("cannot_come", "can't do that day")]


def asked_for_hours(story: Story) -> None:
    """They said that texts are all right, and are asked when."""
    introduced(story)
    story.text("yes")
    assert story.put()[-1] == "introduction.hours"


def test_a_day_that_they_cannot_come_is_heard_while_hours_are_asked_for(story: Story) -> None:
    asked_for_hours(story)
    story.text("what no i cant come today!! friday is fine")
    assert kinds(story)[-1] in ("asked_to_move", "cannot_come")


@pytest.mark.parametrize("said", ["ydych chi'n dweud wrth yr heddlu?", "do u tell the police wat i say"])
def test_what_they_ask_while_hours_are_asked_for_is_passed_on(story: Story, said: str) -> None:
    asked_for_hours(story)
    story.text(said)
    assert story.told()[-1] == ("wrote", said)
    assert story.put()[-1] == "shared.passed_on"
    story.text("after 3")
    assert story.put()[-1] == "introduction.echo"


def test_what_is_no_hour_reaches_a_person_and_hours_are_asked_for_once_more(story: Story) -> None:
    asked_for_hours(story)
    story.text("my mate said his van packed up so")
    assert story.told()[-1] == ("wrote", "my mate said his van packed up so")
    assert story.put()[-1] == "introduction.hours_passed_on"


@pytest.mark.parametrize("said", ["na, well gen i alwad ffon", "no id rather u ring me", "ring me instead"])
def test_thanks_after_no_is_no_yes(story: Story, said: str) -> None:
    introduced(story)
    story.text(said)
    said_then = story.put()
    assert said_then[-1] in ("shared.call_me", "introduction.calls")
    story.text("diolch")
    assert story.put() == said_then


def test_thanks_for_what_we_said_beside_a_question_is_no_yes_to_it(story: Story) -> None:
    introduced(story)
    story.text("who reads these")
    story.text("ok")
    assert story.put()[-1] != "introduction.hours"
    story.text("yes")
    assert story.put()[-1] == "introduction.hours"
