"""A move that needs a yes, as one of the staff is asked about it. Each test is a conversation, compared whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from dialogs.moves import Matter
from tests.transcript import instant

Tell = Callable[..., None]
ASKED = "SB asks Tue 24 Nov, 2pm -> Thu 26 Nov, 3pm. OK 47 or RING 47"


def given(word: str = "", **more: Any) -> dict[str, Any]:
    """What a rehearsal of it is given."""
    filled = {"who": "SB", "code": "47", "was": "Tue 24 Nov, 2pm", "wanted": "Thu 26 Nov, 3pm", "owner": "Ruth"}
    filled["open"] = "SB Thu 26 Nov, 3pm: 47"
    matter = Matter(8, until=instant("Tue 24 Nov 14:00"), word=word)
    return {"dialog": "approve", "matter": matter, "filled": filled} | more


def test_ok_is_passed_on_and_what_came_of_it_is_said(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {ASKED}
        them: OK 47
        does: Decide 8 True 1
        the house says moved
        bot: Done. SB is now Thu 26 Nov, 3pm, and is being told.
        """,
        **given(),
    )


def test_no_keeps_it(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {ASKED}
        them: no
        does: Decide 8 False 1
        the house says kept
        bot: OK. SB stays Tue 24 Nov, 2pm, and is being told.
        """,
        **given(),
    )


def test_ring_first_and_then_yes(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {ASKED}
        them: RING 47
        does: WillRing 8 1
        bot: OK, please ring SB. Tue 24 Nov, 2pm stands until you reply OK 47 or NO 47
        them: ok
        does: Decide 8 True 2
        the house says gone
        bot: Thu 26 Nov, 3pm has just gone, so SB stays Tue 24 Nov, 2pm and is being offered other times.
        """,
        **given(),
    )


def test_a_hedged_yes_is_asked_about_once_and_then_a_person_reads_it(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {ASKED}
        them: ok but only if he brings the form
        bot: Sorry, I didn't get that. Reply OK 47 for yes, NO 47 for no, or RING 47 if you'll ring them.
        them: not sure tbh
        told: wrote
        bot: Thanks, I've passed that to the office.
        """,
        **given(),
    )


def test_anothers_code_is_asked_about(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {ASKED}
        them: ok 74
        bot: Which one? Reply OK, NO or RING with its number. SB Thu 26 Nov, 3pm: 47
        """,
        **given(),
    )


def test_somebody_else_decides_first(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: No answer yet: {ASKED}
        the house says settled
        bot: Thanks. Ruth has decided about SB already. Nothing changed just now.
        """,
        **given("duty"),
    )


def test_silence_ends_with_the_old_time(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: Soon, and no answer yet: {ASKED}
        --- Tue 24 Nov 15:00
        """,
        **given("lead"),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: SB yn gofyn Tue 24 Nov, 2pm -> Thu 26 Nov, 3pm. OK 47 neu RING 47
        them: iawn 47
        does: Decide 8 True 1
        the house says moved
        bot: Wedi'i wneud. Mae SB nawr Thu 26 Nov, 3pm, ac yn cael gwybod.
        """,
        **given(language=Language.CY),
    )
