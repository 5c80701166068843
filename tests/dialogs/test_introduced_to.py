"""Introduced to somebody: asked a week later, chased by us when not, asked once more in silence, and in Welsh."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from dialogs.moves import Matter, Whose
from tests.transcript import instant

Tell = Callable[..., None]
ASKED = (
    "bot: Hi Sam, on Tue 17 Nov we put you in touch with someone else who can help. "
    "Have you heard from them? Reply YES or NO."
)


def introduced(on: str = "Tue 17 Nov 12:00", **more: Any) -> dict[str, Any]:
    """An introduction on a day."""
    return {"dialog": "introduced_to", "matter": Matter(4, instant(on)), "filled": {"day": "Tue 17 Nov"}, **more}


def test_a_week_later_they_have_heard(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 17 Nov 12:00
        --- Tue 24 Nov 15:00
        {ASKED}
        them: yes they did
        noted: answered
        does: KeepChoice in_touch True 1
        bot: Great, glad that's going.
        """,
        **introduced(),
    )


def test_they_have_not_and_we_chase_it(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 17 Nov 12:00
        --- Tue 24 Nov 15:00
        {ASKED}
        them: when's my next one
        does: BeginFor next next:message:1 Matter(id=1, at=None, until=None, count=0, word='next')
        them: no not yet
        noted: answered
        does: KeepChoice in_touch False 2
        told: not_in_touch
        bot: Thanks for saying. I've asked Jo to chase that up for you.
        """,
        **introduced(),
    )


def test_silence_is_asked_once_more_and_then_the_worker_asks(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 17 Nov 12:00
        --- Tue 24 Nov 15:00
        {ASKED}
        --- Fri 27 Nov 15:00
        bot: Hi Sam, just checking: have you heard from the person we told you about on Tue 17 Nov? Reply YES or NO.
        --- Wed 2 Dec 15:00
        told: ask_in_touch
        """,
        **introduced(),
    )


def test_unclear_twice_and_a_person_reads_it(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 17 Nov 12:00
        --- Tue 24 Nov 15:00
        {ASKED}
        them: banana
        bot: Sorry, I didn't get that. Reply YES or NO, or tell us in your own words.
        them: my phone was off and there was a missed call maybe
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **introduced(),
    )


def test_written_down_long_afterwards_it_is_asked_at_the_next_opening(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 4 Dec 19:00
        --- Sat 5 Dec 10:00
        {ASKED}
        """,
        **introduced(),
    )


def test_to_a_number_that_is_not_proven_nothing_is_said_and_the_worker_asks(tell: Tell) -> None:
    tell(
        """
        --- Tue 17 Nov 12:00
        --- Tue 24 Nov 15:00
        told: ask_in_touch
        """,
        **introduced(whose=Whose.CLAIMED),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Tue 17 Nov 12:00
        --- Tue 24 Nov 15:00
        bot: Helo Sam, Maw 17 Tach fe wnaethom eich rhoi mewn cysylltiad â rhywun arall a all helpu. Ydych chi wedi clywed ganddynt? Atebwch IE neu NA.
        them: na
        noted: answered
        does: KeepChoice in_touch False 1
        told: not_in_touch
        bot: Diolch am ddweud. Rwyf wedi gofyn i Jo fynd ar ôl hynny i chi.
        """,  # noqa: E501 - one text is one line
        **introduced(language=Language.CY, filled={"day": "Maw 17 Tach"}),
    )


def test_in_the_middle_they_ask_for_a_call_and_come_back(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 17 Nov 12:00
        --- Tue 24 Nov 15:00
        {ASKED}
        them: call me
        noted: answered
        told: call_me, urgent
        bot: OK, I've asked Jo to ring you. You can ring us on 01632 960001 too.
        them: yes they did
        noted: answered
        does: KeepChoice in_touch True 2
        bot: Great, glad that's going.
        """,
        **introduced(),
    )
