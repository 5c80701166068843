"""A round, as it is talked about with a mentor's work phone. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.rehearsal import round_rehearsal
from dialogs import moves
from tests.transcript import instant

Tell = Callable[..., None]
ANSWERS = round_rehearsal.given(instant("Mon 23 Nov 08:00"))["answers"]
HOW = "Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)"
LIST = f"Morning Sam. 3 today: 1 SB (said OK) 2 AR (quiet 2 days) 3 JK. {HOW}"
OPENS = """--- Mon 23 Nov 08:00
        does: PlanRound
        --- Mon 23 Nov 08:30
        does: FindDue"""
MORNING = f"{OPENS}\n        bot: {LIST}"


def given(**more: object) -> dict[str, object]:
    """A mentor's phone: three are due each morning."""
    return {"dialog": "round", **round_rehearsal.given(instant("Mon 23 Nov 08:00")), **more}


def due(*items: moves.DueItem) -> dict[str, object]:
    """Others are due."""

    def mornings(effect: moves.Effect, now: datetime) -> moves.DueFound:
        return round_rehearsal.mornings(items, now)

    return given(answers={"PlanRound": round_rehearsal.plan, "FindDue": mornings})


def only_in_the_morning(effect: moves.Effect, now: datetime) -> moves.DueFound:
    """The three are due at half past eight, and from then on whoever has their list has them."""
    return round_rehearsal.mornings(round_rehearsal.DUE if now == instant("Mon 23 Nov 08:30") else (), now)


def test_outcomes_are_taken_several_at_once_and_said_back(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        --- Mon 23 Nov 11:00
        them: 1 spoke 2 no ans
        does: Contacted 1 spoke 1
        does: Contacted 2 no_answer 1
        bot: Got it: SB spoke, AR no answer. 1 left.
        them: 3 met at cafe hes moving flat
        does: Contacted 3 met at cafe hes moving flat 2
        bot: Got it: JK met. That's everyone. Thanks Sam.
        --- Mon 23 Nov 20:00
        does: FindDue
        """,
        **given(),
    )


def test_nobody_due_is_no_text_and_the_next_morning_is_looked_at_again(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        --- Mon 23 Nov 20:00
        does: FindDue
        --- Tue 24 Nov 08:30
        does: FindDue
        """,
        **due(),
    )


def test_one_line_alone_says_what_to_reply(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        bot: Morning Sam. 1 today: 1 SB (new). Reply 1 SPOKE, 1 MET or 1 NO ANSWER
        them: no answer
        bot: Sorry, I didn't get that. Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK). LIST sends the list again.
        them: 1 no answer
        does: Contacted 1 no_answer 2
        bot: Got it: SB no answer. That's everyone. Thanks Sam.
        """,
        **due(moves.DueItem(1, "new")),
    )


def test_what_is_left_is_asked_about_at_four(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        them: 2 met, good chat
        does: Contacted 2 met good chat 1
        bot: Got it: AR met. 2 left.
        --- Mon 23 Nov 16:00
        does: FindDue
        bot: Hi Sam. Still to do today: 1 SB (said OK) 3 JK. Reply e.g. 1 SPOKE or 1 NO ANSWER
        them: all spoke
        does: Contacted 1 spoke 2
        does: Contacted 3 spoke 2
        bot: Got it: SB spoke, JK spoke. That's everyone. Thanks Sam.
        --- Tue 24 Nov 08:30
        does: FindDue
        bot: {LIST}
        """,
        **given(),
    )


def test_a_correction_counts_and_the_same_again_does_not(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        them: 1 spoke 2 no answer
        does: Contacted 1 spoke 1
        does: Contacted 2 no_answer 1
        bot: Got it: SB spoke, AR no answer. 1 left.
        them: no 2 was met
        does: Contacted 2 met 2
        bot: Got it: AR met. 1 left.
        them: 1 spoke
        bot: Got it: SB spoke. 1 left.
        """,
        **given(),
    )


def test_two_things_of_one_number_are_asked_about_and_a_number_that_is_not_there_is_said(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        them: 1 spoke 2 met 2 no answer
        does: Contacted 1 spoke 1
        bot: What came of 2? That wasn't plain to me. Reply e.g. 2 SPOKE. Anything else is noted.
        them: 2 met 7 spoke
        does: Contacted 2 met 2
        bot: Got it: AR met. There's no 7 on today's list. 1 left.
        them: 9 met
        bot: There's no 9 on today's list. Reply LIST to see it.
        """,
        **given(),
    )


def test_a_long_list_comes_in_parts_and_keeps_its_numbers(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        bot: Morning Sam. 9 today, first 7: 1 SB 2 AR 3 JK 4 ? 5 ? 6 ? 7 ?. Reply e.g. 1 SPOKE, or NEXT for more
        them: NEXT
        does: FindDue
        bot: Left today: 8 ? 9 ?. Reply e.g. 8 SPOKE, 8 MET or 8 NO ANSWER
        them: 8 met 2 spoke
        does: Contacted 8 met 2
        does: Contacted 2 spoke 2
        bot: Got it: ? met, AR spoke. 7 left.
        them: next
        does: FindDue
        bot: Left today: 1 SB 3 JK 4 ? 5 ? 6 ? 7 ? 9 ?. Reply e.g. 1 SPOKE, 1 MET or 1 NO ANSWER
        """,
        **due(*(moves.DueItem(n) for n in range(1, 10))),
    )


def test_cannot_do_today_is_no_problem(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        them: can't do today
        does: HandOver cannot
        bot: No problem Sam. Dee has your list today. Take care.
        --- Mon 23 Nov 09:00
        them: LIST
        does: FindDue
        bot: Nobody is left on today's list. Thanks Sam.
        them: 1 spoke
        does: Contacted 1 spoke 3
        bot: Got it: SB spoke. That's everyone. Thanks Sam.
        --- Mon 23 Nov 20:00
        """,
        **given(answers={**ANSWERS, "FindDue": only_in_the_morning}),
    )


def test_not_a_word_by_two_gives_the_list_to_somebody_else_kindly(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        --- Mon 23 Nov 14:00
        does: HandOver silent
        bot: Hope all's OK, Sam. I've not heard from you today, so Dee has your list. If you've done any, just tell me.
        --- Mon 23 Nov 20:00
        """,
        **given(),
    )


def test_any_word_by_two_keeps_it_theirs(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        them: ok will do
        --- Mon 23 Nov 14:00
        --- Mon 23 Nov 16:00
        does: FindDue
        bot: Hi Sam. Still to do today: 1 SB (said OK) 2 AR (quiet 2 days) 3 JK. Reply e.g. 1 SPOKE or 1 NO ANSWER
        """,
        **given(),
    )


def test_unclear_twice_then_a_person_and_the_list_stays(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        them: asdf qwer
        bot: Sorry, I didn't get that. Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK). LIST sends the list again.
        them: asdf qwer
        told: wrote
        bot: Thanks, I've passed that to the office.
        them: 1 spoke
        does: Contacted 1 spoke 3
        bot: Got it: SB spoke. 2 left.
        """,
        **given(),
    )


def test_a_risk_in_a_note_is_told_and_what_came_of_it_is_kept(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        them: 1 spoke, he says he wants to kill himself
        told: crisis, urgent
        does: Contacted 1 spoke he says he wants to kill himself 1
        bot: Got it: SB spoke. 2 left.
        """,
        **given(),
    )
