"""The plan, as talk: it looks right, something should change, nobody looks, no link for them, and it is revised."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from dialogs import moves

LINK = "https://example.test/p/abc"
FIRST: dict[str, Any] = {
    "dialog": "action_plan",
    "matter": moves.Matter(id=7, count=1),
    "answers": {"OfferLink": moves.LinkMade(3)},
    "filled": {"link": LINK},
}
REFUSED = FIRST | {"answers": {"OfferLink": moves.LinkRefused()}}
Tell = Callable[..., None]

READY = f"""
    --- Fri 20 Nov 11:00
    does: OfferLink plan
    bot: Hi Sam, it's Jo's team. Your plan is ready: {LINK} Use the code we agreed. Does it look right? Reply YES, or tell us what to change.
"""  # noqa: E501


def test_it_looks_right(tell: Tell) -> None:
    tell(
        f"""{READY}
        --- Fri 20 Nov 12:10
        them: yes thats fine
        noted: answered
        bot: Great, thanks Sam. If you ever want to change something, just text us.
        --- Thu 26 Nov 12:00
        """,
        **FIRST,
    )


def test_something_should_change(tell: Tell) -> None:
    tell(
        f"""{READY}
        them: i thought it was every week not twice a week
        noted: answered
        told: plan_talk
        bot: Thanks Sam. Jo will talk it through with you.
        """,
        **FIRST,
    )


def test_no_is_an_answer_too(tell: Tell) -> None:
    tell(
        f"""{READY}
        them: no
        noted: answered
        told: plan_talk
        bot: Thanks Sam. Jo will talk it through with you.
        """,
        **FIRST,
    )


def test_silence_one_reminder_then_a_person(tell: Tell) -> None:
    tell(
        f"""{READY}
        --- Sun 22 Nov 11:00
        does: OfferLink plan
        bot: Hi Sam, here's your plan again if you'd like a look: {LINK} Use the code we agreed. Does it look right? Reply YES, or tell us what to change.
        --- Tue 24 Nov 11:00
        told: plan_not_seen
        """,  # noqa: E501
        **FIRST,
    )


def test_thanks_is_no_answer_and_after_twice_a_person_reads_it(tell: Tell) -> None:
    tell(
        f"""{READY}
        them: thanks
        bot: Sorry, I didn't get that. Reply YES or NO, or tell us in your own words.
        them: cheers
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **FIRST,
    )


def test_a_wish_for_a_call_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""{READY}
        them: call me please
        noted: answered
        told: call_me, urgent
        bot: OK, I've asked Jo to ring you. You can ring us on 01632 960001 too.
        them: yes looks right
        noted: answered
        bot: Great, thanks Sam. If you ever want to change something, just text us.
        """,
        **FIRST,
    )


def test_what_is_about_today_does_not_end_it(tell: Tell) -> None:
    tell(
        f"""{READY}
        them: running 10 mins late
        noted: answered
        told: wrote, urgent
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        them: yes
        noted: answered
        bot: Great, thanks Sam. If you ever want to change something, just text us.
        """,
        **FIRST,
    )


def test_no_link_for_them_so_a_person_goes_through_it(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: OfferLink plan
        told: plan_by_hand
        bot: Hi Sam, your plan is ready. Jo will go through it with you. Any questions, just text us.
        """,
        **REFUSED,
    )


def test_an_unproven_number_is_told_nothing(tell: Tell) -> None:
    tell("--- Fri 20 Nov 11:00\ntold: plan_by_hand", **FIRST, whose=moves.Whose.CLAIMED)


def test_a_newer_plan_takes_its_place(tell: Tell) -> None:
    tell(f"{READY}\nthe house says replaced\n--- Thu 26 Nov 12:00", **FIRST)


def test_a_revision_says_that_it_is_one_in_welsh(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        does: OfferLink plan
        bot: Helo Sam, tîm Jo sydd yma. Mae eich cynllun wedi'i ddiweddaru: {LINK} Defnyddiwch y cod sydd gennych. Ydy popeth yn iawn? Atebwch IE, neu dywedwch beth i'w newid.
        them: ydy
        noted: answered
        bot: Gwych, diolch Sam. Os byddwch am newid rhywbeth, anfonwch neges.
        """,  # noqa: E501
        **FIRST | {"matter": moves.Matter(id=7, count=2), "language": Language.CY},
    )


def test_who_opened_it_is_neither_reminded_nor_told_of(tell: Tell) -> None:
    tell(
        f"""{READY}
        them: who is this
        bot: It's Jo's team. Ring us on 01632 960001 if you'd rather talk.
        they open plan
        noted: seen
        --- Thu 26 Nov 12:00
        """,
        **FIRST,
    )
