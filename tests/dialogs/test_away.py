"""Days off, as one of the staff texts of them. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.models import Language
from bot.rehearsal import rehearsals
from tests.transcript import instant

Tell = Callable[..., None]
UNDO = "Text UNDO if that's wrong."


def given(**more: object) -> dict[str, object]:
    """Whatever is said is kept, and Ash covers."""
    house = rehearsals.given("away", instant("Mon 23 Nov 08:00"))
    return {"dialog": "away", "answers": house["answers"], "fill": house["fill"], **more}


def test_a_day_is_said_back_and_undone(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 09:00
        them: off sick tomorrow
        does: TakeOff 2026-11-24 1
        bot: Got it: off Tue 24 Nov. Ash covers. {UNDO}
        them: undo
        does: UndoOff 2026-11-24 2
        bot: OK, undone: Tue 24 Nov as it was before.
        them: undo
        told: wrote, urgent
        bot: Thanks, I've passed that to the office.
        """,
        **given(),
    )


def test_off_sick_alone_is_today_and_a_range_is_every_day_of_it(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 07:30
        them: morning, im off sick sorry
        does: TakeOff 2026-11-23 1
        bot: Got it: off Mon 23 Nov. Ash covers. {UNDO}
        them: not in til thursday
        does: TakeOff 2026-11-23, 2026-11-24, 2026-11-25 2
        bot: Got it: off Mon 23 Nov to Wed 25 Nov. Ash covers. {UNDO}
        them: thanks
        """,
        **given(),
    )


def test_an_open_end_is_asked_about_once_and_the_first_day_is_kept_meanwhile(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 07:30
        them: im off for a few days
        does: TakeOff 2026-11-23 1
        bot: Got it: off Mon 23 Nov. Ash covers. When are you back? Reply e.g. BACK FRI, or UNDO if that's wrong.
        them: thurs
        does: TakeOff 2026-11-23, 2026-11-24, 2026-11-25 2
        bot: Got it: off Mon 23 Nov to Wed 25 Nov. Ash covers. {UNDO}
        them: undo
        does: UndoOff 2026-11-23, 2026-11-24, 2026-11-25 3
        bot: OK, undone: Mon 23 Nov to Wed 25 Nov as it was before.
        """,
        **given(),
    )


@pytest.mark.parametrize("answer", ["not sure yet", "hard to say"])
def test_what_is_not_plain_the_second_time_goes_to_a_person(tell: Tell, answer: str) -> None:
    tell(
        f"""
        --- Mon 23 Nov 07:30
        them: im on leave
        bot: Got that. Which days are you off? Reply e.g. MON TO FRI, or TODAY.
        them: {answer}
        told: wrote, urgent
        bot: Thanks, I've passed that to the office.
        --- Mon 23 Nov 09:00
        """,
        **given(),
    )


def test_which_days_is_answered_with_days_or_not_within_the_hour(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 07:30
        them: im on leave
        bot: Got that. Which days are you off? Reply e.g. MON TO FRI, or TODAY.
        them: weds to fri
        does: TakeOff 2026-11-25, 2026-11-26, 2026-11-27 2
        bot: Got it: off Wed 25 Nov to Fri 27 Nov. Ash covers. {UNDO}
        them: on annual leave
        bot: Got that. Which days are you off? Reply e.g. MON TO FRI, or TODAY.
        --- Mon 23 Nov 08:30
        told: wrote, urgent
        """,
        **given(),
    )


def test_back_is_from_that_day_on(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 12:00
        them: back tomorrow
        does: ComeBack 2026-11-24 1
        bot: Got it: back Tue 24 Nov. {UNDO}
        """,
        **given(),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 12:00
        them: dwi'n sâl fory sori
        does: TakeOff 2026-11-24 1
        bot: Wedi'i gael: i ffwrdd Maw 24 Tach. Ash sy'n cyflenwi. Tecstiwch UNDO os yw hynny'n anghywir.
        them: dadwneud
        does: UndoOff 2026-11-24 2
        bot: Iawn, wedi'i ddadwneud: Maw 24 Tach fel yr oedd o'r blaen.
        """,
        **given(language=Language.CY),
    )
