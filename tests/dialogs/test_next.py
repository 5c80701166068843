"""What is next and how much is left, as talk: in each unit, by each way of meeting, in Welsh, and to whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.caring import care_filling
from bot.delivery.segments import segments
from bot.models import Language
from dialogs.moves import Matter, NextFound, Whose

Tell = Callable[..., None]


def asked(word: str, found: NextFound, **more: Any) -> dict[str, Any]:
    """Somebody asked, and this is what the house finds."""
    return {"dialog": "next", "matter": Matter(1, word=word), "answers": {"FindNext": found}, **more}


def test_when_it_is(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindNext
        bot: Your next one is Tue 24 Nov, 2pm at 5 High St.
        """,
        **asked("next", NextFound(booked=True), to="Tue 24 Nov 14:00"),
    )


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("phone", "Your next one is by phone: Jo will call you Tue 24 Nov, 2pm."),
        ("video", "Your next one is a video call, Tue 24 Nov, 2pm."),
        ("group", "Your next one is a group, Tue 24 Nov, 2pm at 5 High St."),
        ("accompanied", "Your next one is Tue 24 Nov, 2pm. Jo goes with you: meet at 5 High St."),
    ],
)
def test_how_it_is_held(tell: Tell, mode: str, said: str) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        does: FindNext
        bot: {said}
        """,
        **asked("next", NextFound(booked=True), to="Tue 24 Nov 14:00", mode=mode),
    )


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (NextFound(True, "sessions", 3, 8), "Sessions so far: 3. About 5 to go. The next one is Tue 24 Nov, 2pm."),
        (
            NextFound(False, "sessions", 3, 8),
            "Sessions so far: 3. About 5 to go. The next one isn't booked yet: Jo will sort that with you.",
        ),
        (
            NextFound(True, "sessions", 9, 8),
            "Sessions so far: 9. That's about as many as there are. Jo can tell you what comes next.",
        ),
        (
            NextFound(True, "sessions", 1, 4, True),
            "Sessions so far: 1. Up to 3 to go. The next one is Tue 24 Nov, 2pm.",
        ),
        (
            NextFound(False, "sessions", 4, 4, True),
            "Sessions so far: 4. That's all of them. Jo can tell you what comes next.",
        ),
        (
            NextFound(False, "hours", 60, 300, True),
            "Hours so far: 1. Up to 4 to go. The next one isn't booked yet: Jo will sort that with you.",
        ),
        (NextFound(True, "hours", 270, 720), "Hours so far: 4.5. About 7.5 to go. The next one is Tue 24 Nov, 2pm."),
        (
            NextFound(False, "hours", 60, 300),
            "Hours so far: 1. About 4 to go. The next one isn't booked yet: Jo will sort that with you.",
        ),
        (
            NextFound(False, "hours", 300, 300),
            "Hours so far: 5. That's about as many as there are. Jo can tell you what comes next.",
        ),
    ],
)
def test_how_much_is_left_in_the_services_own_unit(tell: Tell, found: NextFound, said: str) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        does: FindNext
        bot: {said}
        """,
        **asked("left", found, to="Tue 24 Nov 14:00"),
    )


def test_how_much_is_left_where_nobody_knows(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindNext
        told: wrote
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **asked("left", NextFound(booked=True), to="Tue 24 Nov 14:00"),
    )


def test_nothing_booked(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindNext
        bot: There's nothing booked for you just now. Ring us on 01632 960001 if that seems wrong.
        """,
        **asked("next", NextFound(booked=False, unit="sessions", promised=4)),
    )


@pytest.mark.parametrize(
    ("word", "whose", "said"),
    [
        ("next", Whose.CLAIMED, "You're next expected Tue 24 Nov, 2pm."),
        ("next", Whose.UNKNOWN, "Please ring us on 01632 960001 and we'll tell you."),
        ("left", Whose.CLAIMED, "Please ring us on 01632 960001 and we'll tell you."),
    ],
)
def test_a_number_that_is_not_proven_is_told_a_day_and_a_time_at_most(
    tell: Tell, word: str, whose: Whose, said: str
) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        does: FindNext
        bot: {said}
        """,
        **asked(word, NextFound(True, "sessions", 3, 8), to="Tue 24 Nov 14:00", whose=whose),
    )


@pytest.mark.parametrize(
    ("made", "run", "language", "said"),
    [
        (12, 5, Language.EN, "The next one is Tue 24 Nov, 2pm. Catch-ups: 12 of 15, 5 in a row now. Good going."),
        (12, 1, Language.EN, "The next one is Tue 24 Nov, 2pm. Catch-ups: 12 of 15."),
        (0, 0, Language.EN, "The next one is Tue 24 Nov, 2pm."),
        (12, 5, Language.CY, "Mae'r un nesaf Maw 24 Tach, 2pm. Sgyrsiau: 12 o 15, 5 yn olynol. Da iawn."),
        (12, 0, Language.CY, "Mae'r un nesaf Maw 24 Tach, 2pm. Sgyrsiau: 12 o 15."),
    ],
)
def test_how_often_somebody_was_in_touch_is_said_besides_in_two_segments(
    tell: Tell, made: int, run: int, language: Language, said: str
) -> None:
    so_far = {Language.EN: "Sessions so far: 3. About 5", Language.CY: "Sesiynau hyd yn hyn: 3. Ar ôl, yn fras: 5."}
    words = f"{so_far[language]}{' to go.' if language is Language.EN else ''} {said}"
    found = NextFound(True, "sessions", 3, 8, due=15, made=made, run=run)
    tell(
        f"""
        --- Fri 20 Nov 11:00
        does: FindNext
        bot: {words}
        """,
        **asked("left", found, to="Tue 24 Nov 14:00", language=language, fill=care_filling.touch),
    )
    assert segments(words).count <= 2


def test_in_welsh_no_word_changes_with_the_count(tell: Tell) -> None:
    for done, left in ((1, 7), (3, 5), (6, 2)):
        tell(
            f"""
            --- Fri 20 Nov 11:00
            does: FindNext
            bot: Sesiynau hyd yn hyn: {done}. Ar ôl, yn fras: {left}. Mae'r un nesaf Maw 24 Tach, 2pm.
            """,
            **asked("left", NextFound(True, "sessions", done, 8), to="Tue 24 Nov 14:00", language=Language.CY),
        )


@pytest.mark.parametrize("words", ["when's my next one", "how many left", "faint sydd ar ôl"])
def test_it_is_answered_in_the_middle_of_anything_and_the_question_stays(tell: Tell, words: str) -> None:
    word = "next" if "next" in words else "left"
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE.
        --- Mon 23 Nov 15:00
        bot: Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time.
        them: {words}
        does: BeginFor next next:message:1 Matter(id=1, at=None, until=None, count=0, word='{word}')
        them: yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        """,
        to="Tue 24 Nov 14:00",
    )
