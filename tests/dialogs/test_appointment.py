"""An appointment, as it is talked about. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs.moves import Whose

Tell = Callable[..., None]
ASK = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
BOOKED = "Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE."


def test_participant_says_yes_and_when_they_set_off(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: {ASK}
        them: yeah see you then
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        them: about 1.30
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm.
        --- Tue 24 Nov 19:00
        told: record_attendance
        """,
        to="Tue 24 Nov 14:00",
    )


def test_participant_falls_silent(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: {ASK}
        --- Tue 24 Nov 10:00
        bot: Morning Sam. Are you OK to see us today at 2pm, 5 High St? Reply YES, or CHANGE and we'll sort another time.
        --- Tue 24 Nov 10:59
        --- Tue 24 Nov 11:00
        told: unanswered
        --- Wed 25 Nov 12:00
        told: record_attendance
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
    )


def test_cannot_come_is_told_in_their_words_and_nothing_more_is_asked(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: {ASK}
        them: cant make it kids off school
        noted: declined
        told: cannot_come, urgent
        begins: rescheduling, cannot come
        --- Tue 24 Nov 19:00
        told: record_attendance
        """,
        to="Tue 24 Nov 14:00",
    )


def test_change_keeps_the_old_time_standing(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        them: CHANGE
        noted: answered
        told: asked_to_move
        begins: rescheduling
        --- Tue 24 Nov 19:00
        told: record_attendance
        """,
        to="Tue 24 Nov 14:00",
    )


def test_a_change_of_mind_counts_and_the_worker_hears_of_it(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: {ASK}
        them: cant make it
        noted: declined
        told: cannot_come, urgent
        begins: rescheduling, cannot come
        them: actually i can come now
        noted: confirmed
        told: can_come, urgent
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        --- Tue 24 Nov 19:00
        told: record_attendance
        """,
        to="Tue 24 Nov 14:00",
    )


def test_questions_are_answered_and_the_question_stays_open(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: {ASK}
        them: who dis
        bot: It's Jo's team. You're seeing Jo Tue 24 Nov, 2pm. Ring us on 01632 960001 if you'd rather talk.
        them: where is it
        bot: It's at 5 High St, Tue 24 Nov, 2pm. Stuck? Ring us on 01632 960001.
        them: what time
        bot: It's Tue 24 Nov, 2pm. Reply CHANGE if you need another time.
        them: ok yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        --- Tue 24 Nov 19:00
        told: record_attendance
        """,
        to="Tue 24 Nov 14:00",
    )


def test_unclear_twice_then_a_person(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: {ASK}
        them: asdf qwer
        bot: Sorry, I didn't get that. Can you make it Tue 24 Nov, 2pm? Reply YES, or CHANGE if you need another time.
        them: asdf qwer
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        to="Tue 24 Nov 14:00",
    )


def test_running_late(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        --- Tue 24 Nov 13:50
        bot: Hi Sam, all set for Tue 24 Nov, 2pm, 5 High St. See you there. If anything changes, just text us.
        them: running 10 mins late
        noted: late
        told: late, 10 minutes, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        """,
        to="Tue 24 Nov 14:00",
    )


def test_in_welsh_they_say_yes_and_then_cannot_come(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, tîm Jo sydd yma. Mae gennych apwyntiad Maw 24 Tach, 2pm yn 5 High St. Angen amser arall? Atebwch NEWID.
        --- Mon 23 Nov 15:00
        bot: Helo Sam, tîm Jo sydd yma. Fe'ch gwelwn chi Maw 24 Tach, 2pm, 5 High St. Atebwch IE, neu NEWID am amser arall.
        them: iawn, diolch
        noted: confirmed
        bot: Gwych, fe'ch gwelwn chi Maw 24 Tach, 2pm. Pryd fyddwch chi'n cychwyn?
        them: sori alla i ddim dod
        noted: declined
        told: cannot_come, urgent
        begins: rescheduling, cannot come
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
        language=Language.CY,
    )


def test_a_claimed_number_that_says_yes_is_not_asked_when_it_sets_off(tell: Tell) -> None:
    """That question tells that there is a place to go to, which a number nobody has proven must not learn."""
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: Hi Sam, you're expected Tue 24 Nov, 2pm. If that won't work, just text us.
        --- Mon 23 Nov 15:00
        bot: Hi Sam, you're expected Tue 24 Nov, 2pm. Reply YES, or CHANGE if you need another time.
        them: yes
        noted: confirmed
        bot: Great, that's Tue 24 Nov, 2pm.
        --- Tue 24 Nov 19:00
        told: record_attendance
        """,
        to="Tue 24 Nov 14:00",
        whose=Whose.CLAIMED,
    )


def test_interrupts_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: {ASK}
        them: HELP
        bot: It's Jo's team. Text us any time, or ring 01632 960001. Staff read and keep these texts, and may pass on worries about safety. STOP DAILY ends check-ins, STOP ends all texts.
        them: call me
        noted: answered
        told: call_me, urgent
        bot: OK, I've asked Jo to ring you. You can ring us on 01632 960001 too.
        them: yes ill be there
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
    )
