"""Machines that answer us are not answered for ever; people who say the same few words are heard each time."""

from __future__ import annotations

from tests.story import Story

DRIVING = "I'm driving with Focus turned on. I'll see your message when I get where I'm going."


def test_a_machine_that_answers_us_is_not_answered_for_ever(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    for _ in range(12):
        story.text("I'm on my bike. Sent from my phone")
    assert len(story.put()) <= 4
    for n in range(12):
        story.text(f"{n} people like your message")
    assert len(story.put()) <= 12


def test_the_third_that_looks_automatic_goes_to_a_person(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text(DRIVING)
    story.text("Auto reply: out of the office until Monday 30 November")
    before = len(story.put())
    story.text(DRIVING)
    assert len(story.put()) == before
    assert ("wrote", DRIVING) in story.told()


def test_every_word_of_somebody_who_writes_very_often_reaches_a_person(story: Story) -> None:
    """What no dialog answers any more, somebody reads, each of it; what a machine says again, once an hour."""
    for n in range(10):
        story.text(f"and another thing number {n}")
    said = ["my kid is in a and e", "cant make 2pm", "what do i do"]
    for words in said:
        story.text(words)
    assert [words for kind, words in story.told() if kind == "wrote"][-3:] == said
    for _ in range(6):
        story.text(DRIVING)
    assert story.told()[-4:] == [("wrote", said[-1]), *[("wrote", DRIVING)] * 3]


def test_three_yeses_in_an_hour_are_three_answers(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    for _ in range(3):
        story.text("Yes")
    assert [contact.outcome for contact in story.contacts()] == ["confirmed"] * 3
    assert "wrote" not in [kind for kind, _ in story.told()]
