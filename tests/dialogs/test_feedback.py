"""Three questions as talk: answered, left out one by one, refused, met with silence, with a complaint, and in Welsh."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs.moves import Whose

Tell = Callable[..., None]
FIRST = (
    "bot: Hi Sam, three quick questions about your sessions, only if you like. "
    "1 of 3: how much did they help, 0 to 10? Or SKIP."
)


def test_all_three(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 19 Dec 10:00
        {FIRST}
        them: 8
        does: KeepFeedback helped 1 8
        bot: Thanks. 2 of 3: what helped most? Or SKIP.
        them: the staff were great
        does: KeepFeedback most 2
        bot: Thanks. 3 of 3: what should we do differently? Or SKIP.
        them: less forms
        does: KeepFeedback differently 3
        bot: Thank you Sam, that's all. It helps us do better.
        """,
        dialog="feedback",
    )


def test_any_may_be_left_out_and_words_do_for_a_number(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 19 Dec 10:00
        {FIRST}
        them: loads
        does: KeepFeedback helped 1
        bot: Thanks. 2 of 3: what helped most? Or SKIP.
        them: skip
        bot: Thanks. 3 of 3: what should we do differently? Or SKIP.
        them: no
        bot: Thank you Sam, that's all. It helps us do better.
        """,
        dialog="feedback",
    )


def test_no_thanks_is_fine(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 19 Dec 10:00
        {FIRST}
        them: No thanks!
        bot: That's fine, Sam. Thanks for telling us.
        """,
        dialog="feedback",
    )


def test_silence_is_left_alone(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 19 Dec 10:00
        {FIRST}
        --- Sat 26 Dec 10:00
        """,
        dialog="feedback",
    )


def test_a_question_goes_to_a_person_a_complaint_to_its_own_and_the_answer_still_counts(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 19 Dec 10:00
        {FIRST}
        them: is this private?
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        them: i want to make a complaint
        does: BeginFor complaint complaint:message:2 Matter(id=2, at=None, until=None, count=0, word='')
        them: 2
        does: KeepFeedback helped 3 2
        bot: Thanks. 2 of 3: what helped most? Or SKIP.
        """,
        dialog="feedback",
    )


def test_nobody_is_asked_on_a_number_that_is_not_proven(tell: Tell) -> None:
    tell("--- Sat 19 Dec 10:00", dialog="feedback", whose=Whose.CLAIMED)


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Sat 19 Dec 10:00
        bot: Helo Sam, tri chwestiwn cyflym am eich sesiynau, dim ond os hoffech. 1 o 3: faint wnaethon nhw helpu, 0 i 10? Neu SKIP.
        them: dim diolch
        bot: Mae hynny'n iawn, Sam. Diolch am ddweud wrthym.
        """,  # noqa: E501 - one text is one line
        dialog="feedback",
        language=Language.CY,
    )


def test_interrupts_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 19 Dec 10:00
        {FIRST}
        them: HELP
        bot: It's Jo's team. Text us any time, or ring 01632 960001. Staff read and keep these texts, and may pass on worries about safety. STOP DAILY ends check-ins, STOP ends all texts.
        them: 7
        does: KeepFeedback helped 2 7
        bot: Thanks. 2 of 3: what helped most? Or SKIP.
        them: call me
        noted: answered
        told: call_me, urgent
        bot: OK, I've asked Jo to ring you. You can ring us on 01632 960001 too.
        them: skip
        bot: Thanks. 3 of 3: what should we do differently? Or SKIP.
        them: skip
        bot: Thank you Sam, that's all. It helps us do better.
        """,  # noqa: E501
        dialog="feedback",
    )
