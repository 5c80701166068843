"""Complaints as talk: who hears it and by when, what happened in their words, silence, and when nothing may be said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from bot.rehearsal.rehearsals import given
from dialogs.moves import Matter, Whose
from tests.transcript import instant

Tell = Callable[..., None]
HEARD = (
    "bot: Thanks for telling us, Sam. Ruth looks into complaints and will get back to you by Mon 30 Nov. "
    "What happened? Text it here, or ring 01632 960001."
)
CY_HEARD = (
    "bot: Diolch am ddweud wrthym, Sam. Ruth sy'n delio â chwynion, a chewch ateb erbyn Mon 30 Nov. "
    "Beth ddigwyddodd? Tecstiwch yma, neu ffoniwch 01632 960001."
)


def complaint(**more: Any) -> dict[str, Any]:
    """A complaint that Ruth is to hear."""
    return {**given("complaint", instant("Mon 23 Nov 10:00")), "dialog": "complaint", **more}


def test_it_is_told_on_and_so_is_what_happened(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        does: PassComplaint 1
        {HEARD}
        them: nobody rang me twice and then i get told its my fault
        does: PassComplaint 1
        bot: Thanks, Ruth has that now and will get back to you by Mon 30 Nov. It won't change how we work with you.
        """,
        **complaint(),
    )


def test_silence_is_no_withdrawal(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        does: PassComplaint 1
        {HEARD}
        --- Wed 25 Nov 11:00
        """,
        **complaint(),
    )


def test_nothing_is_argued_with_and_an_interrupt_still_works(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        does: PassComplaint 1
        {CY_HEARD}
        them: english please
        bot: OK, we'll text you in English.
        them: forget it you lot are useless
        does: PassComplaint 2
        bot: Thanks, Ruth has that now and will get back to you by Mon 30 Nov. It won't change how we work with you.
        """,
        **complaint(language=Language.CY),
    )


def test_quiet_where_a_text_would_do_harm_and_nameless_where_the_number_is_not_proven(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        does: PassComplaint 1
        """,
        **complaint(matter=Matter(1, word="quiet")),
    )
    tell(
        """
        --- Mon 23 Nov 11:00
        does: PassComplaint 1
        bot: Thanks, we've got that. Please ring us on 01632 960001 and someone who looks into complaints will listen.
        """,
        **complaint(whose=Whose.CLAIMED),
    )


def test_it_begins_anywhere_and_the_question_there_stays(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 15:00
        bot: Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time.
        them: i want to make a complaint
        does: BeginFor complaint complaint:message:1 Matter(id=1, at=None, until=None, count=0, word='')
        them: yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        """,
        to="Tue 24 Nov 14:00",
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        does: PassComplaint 1
        {CY_HEARD}
        them: dwedodd rhywun bethau cas wrtha i
        does: PassComplaint 1
        bot: Diolch, mae hynny gan Ruth nawr, a chewch ateb erbyn Mon 30 Nov. Ni fydd yn newid sut rydym yn gweithio gyda chi.
        """,  # noqa: E501
        **complaint(language=Language.CY),
    )
