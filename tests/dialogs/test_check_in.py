"""Check-ins as talk: good, OK and struggling, words, silence, STOP DAILY, and a turn for the worse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.models import Language
from bot.rehearsal.rehearsals import given
from dialogs.moves import NudgeAllowed
from tests.transcript import instant

Tell = Callable[..., None]
FIRST_ASKS = (
    "bot: Hi Sam, Jo's team here. We'd like to check in now and then. How are you doing? "
    "1 good, 2 OK, 3 struggling. Rather not? Text STOP DAILY."
)
CY_FIRST_ASKS = (
    "bot: Helo Sam, tîm Jo yma. Hoffem holi sut ydych chi o bryd i'w gilydd. Sut mae pethau? "
    "1 da, 2 iawn, 3 anodd. Gwell peidio? Tecstiwch STOP DAILY."
)


def mornings(**more: Any) -> dict[str, Any]:
    """A check-in dialog, and a house that plans one for each morning."""
    house = given("check_in", instant("Sun 22 Nov 18:00"))
    return {**house, "dialog": "check_in", "answers": {**house["answers"], **more}}


def test_good_then_ok_each_with_a_question_that_fits(tell: Tell) -> None:
    tell(
        f"""
        --- Sun 22 Nov 18:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: 1
        noted: answered
        does: KeepMood 1 1
        bot: Glad to hear it. Anything you'd like Jo to know?
        them: got the job at the garage, start monday
        noted: answered
        bot: Thanks for sharing that, Sam. Have a good day.
        does: PlanCheckIn False
        --- Tue 24 Nov 10:30
        does: PlanCheckIn True
        bot: Hi Sam, how are you doing today? 1 good, 2 OK, 3 struggling.
        them: so so
        noted: answered
        does: KeepMood 2 3
        bot: Thanks Sam. Anything on your mind? If you'd rather talk, text CALL ME.
        """,
        **mornings(),
    )


def test_struggling_is_a_call_today_and_room_to_say_more(tell: Tell) -> None:
    tell(
        f"""
        --- Sun 22 Nov 18:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: 3
        noted: answered
        does: KeepMood 3 1
        told: struggling, urgent
        bot: Sorry it's hard just now, Sam. I've asked Jo to ring you. What's the hardest bit? Only if you want to say.
        them: everything at once
        noted: answered
        bot: Thanks Sam. Jo will see that. We can't always see texts straight away: you can ring us on 01632 960001.
        does: PlanCheckIn False
        --- Tue 24 Nov 10:30
        does: PlanCheckIn True
        bot: Hi Sam, how are you doing today? 1 good, 2 OK, 3 struggling.
        """,
        **mornings(),
    )


def test_silence_is_nudged_once_and_then_left_alone(tell: Tell) -> None:
    tell(
        f"""
        --- Sun 22 Nov 18:00
        does: PlanCheckIn False
        --- Mon 23 Nov 14:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        does: MayNudge
        bot: No rush Sam, just saying hello. 1 good, 2 OK, 3 struggling?
        --- Mon 23 Nov 23:00
        does: PlanCheckIn False
        """,
        **mornings(),
    )


def test_what_is_more_urgent_has_the_floor_to_itself(tell: Tell) -> None:
    tell(
        f"""
        --- Sun 22 Nov 18:00
        does: PlanCheckIn False
        --- Mon 23 Nov 15:00
        does: PlanCheckIn True
        {FIRST_ASKS}
        does: MayNudge
        """,
        **mornings(MayNudge=NudgeAllowed(False)),
    )


def test_unclear_twice_and_a_person_reads_it(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: hmm
        bot: Thanks for that. So we know how you are: is it 1 good, 2 OK or 3 struggling?
        them: banana
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **mornings(),
    )


def test_distress_is_told_once_and_asked_no_number(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: feeling really low and cant cope
        told: distress, urgent
        noted: answered
        does: KeepMood 3 1
        bot: Sorry it's hard just now, Sam. I've asked Jo to ring you. What's the hardest bit? Only if you want to say.
        """,
        **mornings(),
    )


def test_a_turn_for_the_worse_in_the_second_answer_is_heard(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: ok
        noted: answered
        does: KeepMood 2 1
        bot: Thanks for saying. What would make tomorrow a bit better?
        them: honestly its awful
        noted: answered
        does: KeepMood 3 2
        told: struggling, urgent
        bot: Thanks Sam. Jo will see that. We can't always see texts straight away: you can ring us on 01632 960001.
        does: PlanCheckIn False
        """,
        **mornings(),
    )


def test_stop_daily_ends_only_these_and_start_daily_brings_them_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: stop daily
        does: StopCheckIns 1
        told: check_ins_stopped
        bot: OK, no more check-ins. We'll still text about your appointments. Text START DAILY if you want them back.
        them: Start daily
        does: StartCheckIns 2
        told: check_ins_started
        bot: OK, we'll check in with you again. Text STOP DAILY any time to end that.
        """,
        **mornings(),
    )


def test_a_question_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: how many left
        does: BeginFor next next:message:1 Matter(id=1, at=None, until=None, count=0, word='left')
        them: call me
        noted: answered
        told: call_me, urgent
        bot: OK, I've asked Jo to ring you. You can ring us on 01632 960001 too.
        them: 1
        noted: answered
        does: KeepMood 1 3
        bot: Glad to hear it. Anything you'd like Jo to know?
        """,
        **mornings(),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {CY_FIRST_ASKS}
        them: da iawn diolch
        noted: answered
        does: KeepMood 1 1
        bot: Falch o glywed. Unrhyw beth hoffech chi i Jo ei wybod?
        them: na dim byd
        noted: answered
        bot: Diolch am rannu hynny, Sam. Mwynhewch y diwrnod.
        does: PlanCheckIn False
        """,
        **mornings(),
        language=Language.CY,
    )
