"""What staff say of days on which they are not at work, as it is heard on Monday 23 November at nine."""

from __future__ import annotations

import pytest

from dialogs.hearing import absence
from dialogs.hearing.meaning import Meaning
from tests.transcript import instant

NOW = instant("Mon 23 Nov 09:00")


def said(meaning: Meaning | None) -> str:
    """As "off 24 25", or nothing."""
    if meaning is None:
        return ""
    item = meaning.items[0]
    return " ".join([item.outcome, *([item.note] if item.note else []), *((w.start or "")[8:] for w in meaning.when)])


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("off sick tomorrow", "off 24"),
        ("im off sick", "off 23"),
        ("I’m off sick this afternoon", "off 23"),
        ("on leave mon to fri", "off 30 01 02 03 04"),
        ("not in til thursday", "off 23 24 25"),
        ("i wont be in tomorrow or weds", "off 24 25"),
        ("im off sick tmrw n weds btw", "off 24 25"),
        ("hi its dee, off sick today sorry", "off 23"),
        ("off sick today back tomorrow", "off 23"),
        ("im poorly, back weds", "off 23 24"),
        ("ill be off sick tomorrow", "off 24"),
        ("off all week", "off 23 24 25 26 27"),
        ("im off sick for 3 days", "off 23 24 25"),
        ("im on leave from 30/11 for a week", "off 30 01 02 03 04 05 06"),
        ("A/L 30 nov to 2 dec", "off 30 01 02"),
        ("ive got friday off", "off 27"),
        ("tomorrow im off", "off 24"),
        ("1 spoke, im off sick tomorrow", "off 24"),
        ("back tomorrow", "back 24"),
        ("feeling better, back in tomorrow", "back 24"),
        ("im back", "back 23"),
        ("undo", "undo"),
        ("dwi'n sâl fory", "off 24"),
        ("sâl heddiw sori", "off 23"),
        ("dwi ar wyliau dydd llun i ddydd gwener", "off 30 01 02 03 04"),
        ("ddim i mewn tan dydd iau", "off 23 24 25"),
        ("mi fydda i ffwrdd fory", "off 24"),
        ("yn ôl fory", "back 24"),
        ("on leave", "unsure"),
        ("signed off", "unsure"),
        ("im off for a few days", "unsure 23"),
        ("on leave from monday", "unsure 30"),
        ("off sick 31 feb", "unsure"),
        ("on leave mon to fri but not weds", "unsure"),
    ],
)
def test_their_own_absence_is_heard_with_its_days(text: str, heard: str) -> None:
    assert said(absence.heard(text, NOW)) == heard


def test_two_weeks_are_every_day_of_them() -> None:
    meaning = absence.heard("signed off for two weeks", NOW)
    assert meaning is not None
    assert [len(meaning.when), meaning.when[0].start, meaning.when[-1].start] == [14, "2026-11-23", "2026-12-06"]


@pytest.mark.parametrize(
    "text",
    ["SB off sick tomorrow", "2 hes off sick", "sam is ill today", "1 not in tomorrow", "mum is off sick tomorrow"]
    + ["im off", "not in", "im off to see SB", "im off at 3", "not in until 2pm", "cant do today", "off now"]
    + ["might be off tomorrow", "can i have tomorrow off?", "am i off tomorrow", "was off sick yesterday"]
    + ["ill ring sb tomorrow", "sick of this", "back at 2", "he texted back on tuesday", "not working mondays"]
    + ["thanks see you tomorrow", "im not off tomorrow"],
)
def test_what_is_somebody_elses_or_not_plain_is_no_absence(text: str) -> None:
    assert said(absence.heard(text, NOW)) == ""


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("fri", "days 27"),
        ("until fri", "back 27"),
        ("back fri", "back 27"),
        ("just today", "off 23"),
        ("2 weeks", "for 2w"),
        ("a fortnight", "for 2w"),
        ("for 3 days", "for 3d"),
        ("not sure", "unsure"),
        ("dydd iau", "days 26"),
        ("wythnos", "for 1w"),
        ("ok", ""),
    ],
)
def test_asked_when_they_are_back_a_bare_day_or_length_is_an_answer(text: str, heard: str) -> None:
    assert said(absence.answered(text, NOW)) == heard
