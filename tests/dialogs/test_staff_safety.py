"""A visit alone, as the worker is asked about it. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from dialogs.moves import Matter, VisitSeen
from tests.transcript import instant

Tell = Callable[..., None]
BEGINS = "Visit with SB, Tue 24 Nov, 2pm. When you're safely out, reply DONE 31"
ASK = "Your visit with SB should be over. Are you OK? Reply SAFE 31, or NO if you're not."
HELP = "Someone is being asked to ring you now. If you're in danger ring 999."


def given(silent: bool = True, **more: Any) -> dict[str, Any]:
    """What a rehearsal of it is given."""
    seen = VisitSeen(silent, instant("Tue 24 Nov 15:25"))
    filled = {"who": "SB", "code": "31", "starts": "Tue 24 Nov, 2pm"}
    matter = Matter(9, until=instant("Tue 24 Nov 15:15"), count=2)
    return {"dialog": "staff_safety", "matter": matter, "filled": filled, "answers": {"LookAtVisit": seen}} | more


def test_word_is_sent(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 14:00
        does: LookAtVisit 9 2
        bot: {BEGINS}
        --- Tue 24 Nov 15:05
        them: done
        does: WordSent 9 2 1
        bot: Thanks, glad you're OK.
        --- Tue 24 Nov 16:00
        """,
        **given(),
    )


def test_no_word_is_asked_about_and_then_somebody_else_is_asked(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 14:00
        does: LookAtVisit 9 2
        bot: {BEGINS}
        --- Tue 24 Nov 15:16
        does: LookAtVisit 9 2
        bot: {ASK}
        --- Tue 24 Nov 15:26
        does: LookAtVisit 9 2
        does: RaiseVisit 9 2
        them: SAFE 31
        does: WordSent 9 2 1
        bot: Thanks, glad you're OK.
        """,
        **given(),
    )


def test_not_safe_raises_it_at_once(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 14:00
        does: LookAtVisit 9 2
        bot: {BEGINS}
        them: HELP
        does: RaiseVisit 9 2
        bot: {HELP}
        --- Tue 24 Nov 16:00
        """,
        **given(),
    )


def test_no_raises_it_when_asked(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 14:00
        does: LookAtVisit 9 2
        bot: {BEGINS}
        --- Tue 24 Nov 15:16
        does: LookAtVisit 9 2
        bot: {ASK}
        them: no
        does: RaiseVisit 9 2
        bot: {HELP}
        """,
        **given(),
    )


def test_it_was_recorded_or_called_off_and_nothing_is_said(tell: Tell) -> None:
    tell(
        """
        --- Tue 24 Nov 14:00
        does: LookAtVisit 9 2
        --- Tue 24 Nov 16:00
        """,
        **given(silent=False),
    )


def test_unclear_is_asked_about_once_and_then_a_person_reads_it_and_the_watch_goes_on(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 14:00
        does: LookAtVisit 9 2
        bot: {BEGINS}
        them: running over
        bot: Sorry, I didn't get that. Are you OK? Reply SAFE 31, or NO if you're not.
        them: he is still talking
        told: wrote
        bot: Thanks, I've passed that to the office.
        --- Tue 24 Nov 15:16
        does: LookAtVisit 9 2
        bot: {ASK}
        """,
        **given(),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Tue 24 Nov 14:00
        does: LookAtVisit 9 2
        bot: Ymweliad â SB, Tue 24 Nov, 2pm. Pan fyddwch allan yn ddiogel, atebwch DONE 31
        them: wedi gorffen
        does: WordSent 9 2 1
        bot: Diolch, falch eich bod yn iawn.
        """,
        **given(language=Language.CY),
    )
