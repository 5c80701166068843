"""The last session as talk: face to face, company, silence, a move, too near to ask, and what comes after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from dialogs.moves import AttendedFound

Tell = Callable[..., None]
COMPANY = (
    "bot: Hi Sam, your last session with Jo is Fri 18 Dec, 2pm. "
    "Would you like the person who put you in touch with us to join in? Reply YES or NO."
)


def last(**more: Any) -> dict[str, Any]:
    """The last session, by default in person on 18 December, to which they came."""
    return {
        "dialog": "final_session",
        "to": "Fri 18 Dec 14:00",
        "answers": {"FindAttended": AttendedFound(attended=True)},
        **more,
    }


def test_two_weeks_before_they_are_asked_about_company_and_afterwards_what_they_thought(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        --- Fri 4 Dec 15:00
        {COMPANY}
        them: yes please
        noted: answered
        does: KeepChoice three_way True 1
        told: three_way
        bot: OK, I've told Jo you'd like them there. You can change your mind any time.
        --- Sat 19 Dec 10:00
        does: FindAttended
        does: BeginFor feedback feedback:appointment:1 Matter(id=1, at=None, until=None, count=0, word='')
        """,
        **last(),
    )


def test_by_phone_it_is_offered_face_to_face_first(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        --- Fri 4 Dec 15:00
        bot: Hi Sam, your last session with Jo is Fri 18 Dec, 2pm. Would you like to meet face to face for it? Reply YES or NO.
        them: yes
        noted: answered
        does: KeepChoice face_to_face True 1
        told: face_to_face
        bot: Thanks, Jo will see that. And would you like the person who put you in touch with us to join in? Reply YES or NO.
        them: no thanks
        noted: answered
        does: KeepChoice three_way False 2
        told: three_way
        bot: OK, just you and Jo then. You can change your mind any time.
        """,  # noqa: E501 - one text is one line
        **last(mode="phone"),
    )


def test_unclear_twice_and_then_silence_is_for_the_worker_to_ask(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        --- Fri 4 Dec 15:00
        {COMPANY}
        them: banana
        bot: Sorry, I didn't get that. Reply YES or NO, or tell us in your own words.
        them: hard to say
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        --- Mon 7 Dec 15:00
        told: ask_three_way
        """,
        **last(),
    )


def test_marked_late_it_is_asked_at_once_and_too_near_it_is_the_workers_to_ask(tell: Tell) -> None:
    tell(
        """
        --- Mon 14 Dec 11:00
        --- Mon 14 Dec 11:01
        """
        + COMPANY,
        **last(),
    )
    tell(
        """
        --- Thu 17 Dec 11:00
        --- Thu 17 Dec 11:01
        told: ask_three_way
        """,
        **last(),
    )


def test_a_move_is_followed_and_nobody_is_asked_twice(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        staff move it to Wed 23 Dec 11:00
        --- Wed 9 Dec 15:00
        bot: Hi Sam, your last session with Jo is Wed 23 Dec, 11am. Would you like the person who put you in touch with us to join in? Reply YES or NO.
        them: no
        noted: answered
        does: KeepChoice three_way False 1
        told: three_way
        bot: OK, just you and Jo then. You can change your mind any time.
        staff move it to Wed 6 Jan 2027 11:00
        --- Thu 7 Jan 2027 09:00
        """,  # noqa: E501 - one text is one line
        **last(),
    )


def test_when_nobody_says_whether_they_came_we_look_for_a_week_and_ask_nothing(tell: Tell) -> None:
    looked = "\n".join(["does: FindAttended"] * 7)
    tell(
        f"""
        --- Thu 17 Dec 11:00
        --- Thu 17 Dec 11:01
        told: ask_three_way
        --- Wed 30 Dec 12:00
        {looked}
        """,
        **last(answers={"FindAttended": AttendedFound(attended=None)}),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        --- Fri 4 Dec 15:00
        bot: Helo Sam, mae eich sesiwn olaf gyda Jo Gwe 18 Rhag, 2pm. Hoffech chi i'r person a'ch rhoddodd mewn cysylltiad â ni ymuno? Atebwch IE neu NA.
        them: ie plis
        noted: answered
        does: KeepChoice three_way True 1
        told: three_way
        bot: Iawn, rwyf wedi dweud wrth Jo yr hoffech iddynt fod yno. Gallwch newid eich meddwl unrhyw bryd.
        """,  # noqa: E501 - one text is one line
        **last(language=Language.CY),
    )


def test_an_interrupt_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        --- Fri 4 Dec 15:00
        {COMPANY}
        them: who is this
        bot: It's Jo's team. Ring us on 01632 960001 if you'd rather talk.
        them: call me
        noted: answered
        told: call_me, urgent
        bot: OK, I've asked Jo to ring you. You can ring us on 01632 960001 too.
        them: yes please
        noted: answered
        does: KeepChoice three_way True 3
        told: three_way
        bot: OK, I've told Jo you'd like them there. You can change your mind any time.
        """,
        **last(),
    )


def test_a_change_of_mind_goes_to_a_person(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        --- Fri 4 Dec 15:00
        {COMPANY}
        them: yes please
        noted: answered
        does: KeepChoice three_way True 1
        told: three_way
        bot: OK, I've told Jo you'd like them there. You can change your mind any time.
        them: actually no dont bother
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **last(),
    )
