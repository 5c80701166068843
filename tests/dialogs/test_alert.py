"""An alert, as one of the staff is asked about it. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from dialogs import alert
from dialogs.moves import Matter, Owned, Say, Told, Woke
from tests.transcript import instant

Tell = Callable[..., None]
FIRST = Matter(12, at=instant("Fri 20 Nov 23:10"), until=instant("Fri 20 Nov 23:05"))
PAGE = "Urgent: SB. Please look now. Reply MINE 12"
STILL = "Still urgent: SB. Nobody has this yet. Please look now. Reply MINE 12"
YOURS = "Thanks, SB is with you. Please write down what you did on the page, or we'll start asking again."


def given(how: str = "yours", **more: Any) -> dict[str, Any]:
    """What a rehearsal of it is given."""
    act_by = instant("Fri 20 Nov 23:32") if how == "yours" else None
    filled = {"who": "SB", "code": "12", "owner": "Ruth", "safe": "after 3pm"}
    return {"dialog": "alert", "matter": FIRST, "filled": filled, "answers": {"Own": Owned(how, act_by)}} | more


def test_it_is_taken_and_an_action_is_waited_for(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 23:00
        bot: {PAGE}
        them: mine
        does: Own 12 1
        bot: {YOURS}
        --- Fri 20 Nov 23:31
        --- Fri 20 Nov 23:33
        does: PassUp 12
        """,
        **given(),
    )


def test_what_they_did_in_words_is_the_action_and_it_is_over(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 23:00
        bot: {PAGE}
        them: 12 rang her, shes safe at her sisters
        does: WriteDown 12 1
        bot: Thanks, that's written down for SB. Nobody else will be asked.
        --- Fri 20 Nov 23:40
        """,
        **given(),
    )


def test_silence_is_asked_again_and_passed_up_and_it_may_still_be_taken(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 23:00
        bot: {PAGE}
        --- Fri 20 Nov 23:12
        bot: {STILL}
        does: PassUp 12
        them: MINE
        does: Own 12 1
        bot: {YOURS}
        """,
        **given(),
    )


def test_somebody_else_was_first(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 23:00
        bot: {PAGE}
        them: got it
        does: Own 12 1
        bot: Thanks. Ruth has SB already. You needn't do anything.
        --- Sat 21 Nov 10:00
        """,
        **given("theirs"),
    )


def test_somebody_takes_it_and_lets_it_lie_and_they_are_asked_again(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 23:00
        bot: {PAGE}
        the house says taken
        bot: Ruth has SB now. You needn't do anything more.
        --- Fri 20 Nov 23:40
        the house says done
        """,
        **given(),
    )


def test_what_is_not_an_answer_is_asked_about_once_and_then_a_person_reads_it(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 23:00
        bot: {PAGE}
        them: whos on tonight
        bot: Sorry, I didn't get that. Reply MINE 12 if you have this.
        them: mine? dont think so
        told: wrote
        bot: Thanks, I've passed that to the office.
        --- Fri 20 Nov 23:12
        bot: {STILL}
        does: PassUp 12
        """,
        **given(),
    )


def test_a_risk_in_their_text_reaches_a_person_and_no_helpline_goes_to_staff(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 23:00
        bot: {PAGE}
        them: he says he will kill himself
        told: crisis, urgent
        bot: Sorry, I didn't get that. Reply MINE 12 if you have this.
        """,
        **given(),
    )


def test_a_call_for_the_same_day_has_the_day(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 09:00
        bot: SB could do with a call today. Reply MINE 12 if you'll ring.
        --- Fri 20 Nov 11:01
        does: PassUp 12
        them: mine
        does: Own 12 1
        bot: Thanks, SB is with you. Please write down on the page how it went.
        --- Sat 21 Nov 12:00
        does: PassUp 12
        """,
        **given(matter=Matter(12, instant("Fri 20 Nov 11:00"), instant("Fri 20 Nov 11:00"), word="call")),
    )


def test_taken_on_the_page_nothing_is_said(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 23:00
        --- Fri 20 Nov 23:10
        does: PassUp 12
        """,
        **given(matter=Matter(12, instant("Fri 20 Nov 23:10"), word="owned")),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 23:00
        bot: Brys: SB. Rhoddwyd amser: after 3pm. Edrychwch nawr, cyn ffonio. Atebwch MINE 12
        them: fi
        does: Own 12 1
        bot: Diolch, mae SB gyda chi. Nodwch ar y dudalen beth wnaethoch chi, neu byddwn yn dechrau gofyn eto.
        """,
        **given(matter=Matter(12, FIRST.at, FIRST.until, word="safe"), language=Language.CY),
    )


def test_who_had_it_and_wrote_nothing_down_is_not_told_that_nobody_has_it() -> None:
    lapsed = alert.State(12, stage=alert.Stage.QUIET, had=True)
    turn = alert.step(lapsed, Told("page", FIRST), instant("Fri 20 Nov 23:33"))
    assert turn is not None
    assert [effect.text for effect in turn.effects if isinstance(effect, Say)] == ["alert.unwritten"]
    again = alert.step(turn.state, Woke(alert.AGAIN), instant("Fri 20 Nov 23:38"))
    assert again is not None
    assert [effect.text for effect in again.effects if isinstance(effect, Say)] == ["alert.unwritten"]
