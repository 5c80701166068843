"""Rescheduling that needs a yes, or another way of meeting: what stands until then, and what was promised."""

from __future__ import annotations

from collections.abc import Callable

from tests.transcript import instant

Tell = Callable[..., None]
FREE = tuple(
    instant(f"{day} {hour}:00")
    for day in ("Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Mon 30 Nov")
    for hour in (10, 14, 15)
)
GIVEN = {"dialog": "rescheduling", "to": "Tue 24 Nov 14:00", "free": FREE}
TIMES = "1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Fri 27 Nov, 10am"
OFFER = f"OK. Could you do {TIMES}? Reply with the number, or tell us a day."


def test_a_move_that_needs_a_yes_says_what_stands_until_then(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: 3
        bot: I've asked Jo about Fri 27 Nov, 10am. I'll text you by Mon 23 Nov, 12 noon. Until then Tue 24 Nov, 2pm still stands.
        told: approve, urgent
        --- Mon 23 Nov 11:29
        --- Mon 23 Nov 11:30
        told: approve_duty, urgent
        --- Mon 23 Nov 12:00
        bot: No answer about Fri 27 Nov, 10am yet, sorry. We're still asking. Tue 24 Nov, 2pm stands until we text you a yes.
        --- Tue 24 Nov 12:00
        told: approve_lead, urgent
        --- Tue 24 Nov 13:00
        told: move_lapsed, urgent
        bot: Sorry, we haven't had an answer about moving it, so Tue 24 Nov, 2pm still stands. You did ask in time. Ring 01632 960001 if you can't make it.
        --- Tue 24 Nov 19:00
        """,  # noqa: E501
        needs_a_yes=True,
        **GIVEN,
    )


def test_asked_for_just_before_the_start_it_still_lapses_before_it(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 13:20
        bot: {OFFER}
        them: 3
        bot: I've asked Jo about Fri 27 Nov, 10am. I'll text you by Tue 24 Nov, 1.40pm. Until then Tue 24 Nov, 2pm still stands.
        told: approve, urgent
        --- Tue 24 Nov 13:40
        told: move_lapsed, urgent
        bot: Sorry, we haven't had an answer about moving it, so Tue 24 Nov, 2pm still stands. You did ask in time. Ring 01632 960001 if you can't make it.
        """,  # noqa: E501
        needs_a_yes=True,
        **GIVEN,
    )


def test_a_no_from_staff_is_told_kindly(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: 3
        bot: I've asked Jo about Fri 27 Nov, 10am. I'll text you by Mon 23 Nov, 12 noon. Until then Tue 24 Nov, 2pm still stands.
        told: approve, urgent
        staff say no
        bot: Sorry, we can't do that time. Tue 24 Nov, 2pm still stands. Ring 01632 960001 if you can't make it and we'll sort something.
        --- Tue 24 Nov 19:00
        """,  # noqa: E501
        needs_a_yes=True,
        **GIVEN,
    )


def test_by_phone_instead_keeps_the_time_and_is_said_back(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: So Jo rings you Tue 24 Nov, 2pm, and you don't come in. Is that right? Reply YES, or tell us what you'd like.
        them: yes
        noted: moved
        bot: Done. Jo will call you Tue 24 Nov, 2pm. Text us if anything changes.
        """,  # noqa: E501
        wish="can we do it by phone instead",
        **GIVEN,
    )


def test_by_phone_at_another_time_is_booked_so(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: We've got 1) Thu 26 Nov, 2pm 2) Thu 26 Nov, 3pm. Reply with the number, or tell us another day.
        them: 1
        noted: moved
        bot: Done. Jo will call you Thu 26 Nov, 2pm. Text us if anything changes.
        """,
        wish="can we do it on the phone thurs after 1 instead",
        **GIVEN,
    )


def test_a_no_to_another_way_is_told_kindly(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: So that's a video call Tue 24 Nov, 2pm, and you don't come in. Is that right? Reply YES, or tell us what you'd like.
        them: yes
        bot: I've asked Jo about Tue 24 Nov, 2pm. I'll text you by Mon 23 Nov, 12 noon. Until then Tue 24 Nov, 2pm still stands.
        told: approve, urgent
        staff say no
        bot: Sorry, we can't do it that way. Tue 24 Nov, 2pm stands as it was. Ring 01632 960001 if that's hard and we'll sort something.
        """,  # noqa: E501
        wish="can we do it on zoom instead",
        needs_a_yes=True,
        **GIVEN,
    )


def test_what_only_a_person_can_arrange_goes_to_one(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: OK, I've asked Jo about that and they'll ring you. Tue 24 Nov, 2pm stands as it is until you hear from us.
        """,
        wish="can we do it by phone instead",
        mode="group",
        **GIVEN,
    )
