"""An appointment, as it is talked about. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from bot.models import Language
from dialogs.hours import Hours, day_of
from tests.transcript import instant

Tell = Callable[..., None]
ASK = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
BOOKED = (
    "Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. "
    "Need another time? Reply CHANGE."
)


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
        bot: Thanks for telling us. I've passed that to Jo, who'll be in touch about another time.
        --- Tue 24 Nov 19:00
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
        bot: OK, I've asked Jo to find another time. Tue 24 Nov, 2pm still stands until you hear from us.
        --- Tue 24 Nov 19:00
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
        bot: Thanks for telling us. I've passed that to Jo, who'll be in touch about another time.
        them: actually i can come now
        noted: confirmed
        told: can_come, urgent
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        --- Tue 24 Nov 19:00
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


def test_stop_in_the_middle_sends_nothing_and_start_brings_it_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: STOP
        texts: stopped
        noted: stopped
        told: stopped
        them: yes
        noted: confirmed
        told: wrote
        them: START
        texts: started
        told: started
        bot: Texts are back on. Reply STOP any time to end them.
        """,
        to="Tue 24 Nov 14:00",
    )


def test_a_stranger_holds_the_phone(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: wrong number mate
        noted: answered
        told: wrong_person, urgent
        bot: Sorry about that. We won't text this number again.
        number: not theirs
        """,
        to="Tue 24 Nov 14:00",
    )


def test_an_unproven_number_learns_no_place_and_no_name(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: who is this
        bot: It's a reminder service. We're looking for Sam. Is that you? Reply YES or NO.
        them: yes
        number: claimed
        bot: Thanks Sam. You're expected Tue 24 Nov, 2pm. Reply YES if that's OK, or CHANGE if you need another time.
        them: where is it
        bot: Please ring us on 01632 960001 and we'll tell you.
        them: cant make it
        noted: declined
        told: cannot_come
        bot: Thanks for telling us. I've passed that on, and someone will be in touch about another time.
        """,
        to="Tue 24 Nov 14:00",
        proven=False,
    )


def test_an_unproven_number_that_says_no_hears_no_more(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: no
        noted: answered
        told: wrong_person, urgent
        bot: Sorry about that. We won't text this number again.
        number: not theirs
        """,
        to="Tue 24 Nov 14:00",
        proven=False,
    )


def test_a_cry_for_help_is_answered_first_and_the_rest_is_still_heard(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: cant come i want to kill myself
        bot: We don't always see texts straight away. If you're in danger ring 999. NHS 111, option 2. Samaritans 116 123, free, any time. Or text SHOUT to 85258. You matter.
        told: crisis, urgent
        noted: declined
        told: cannot_come, urgent
        """,  # noqa: E501
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


def test_a_move_by_staff_moves_the_reminders(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        staff move it to Thu 26 Nov 11:00
        bot: Hi Sam, a change from Jo's team: we'll now see you Thu 26 Nov, 11am at 5 High St. Need another time? Reply CHANGE.
        --- Sat 21 Nov 15:00
        bot: Hi Sam, Jo's team. A quick one about Thu 26 Nov, 11am at 5 High St. Can you make it? Reply YES, or CHANGE and we'll sort another time.
        --- Wed 25 Nov 14:59
        --- Wed 25 Nov 15:00
        bot: Hi Sam, it's Jo's team. See you Thu 26 Nov, 11am, 5 High St. Reply YES, or CHANGE if you need another time.
        --- Wed 25 Nov 16:30
        told: unanswered
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
    )


def test_booked_long_ahead_in_a_higher_tier_gets_every_step(tell: Tell) -> None:
    tell(
        """
        --- Mon 9 Nov 11:00
        bot: Hi Sam, it's Jo's team. Jo will call you on Tue 24 Nov, 2pm. Need another time? Reply CHANGE.
        --- Tue 17 Nov 15:00
        bot: Hi Sam, Jo's team here. Jo will call you Tue 24 Nov, 2pm. Does that still work? Reply YES or CHANGE.
        --- Fri 20 Nov 15:00
        bot: Hi Sam, Jo's team. Jo is due to call you Tue 24 Nov, 2pm. Is that OK? Reply YES, or CHANGE and we'll sort another time.
        them: yes
        noted: confirmed
        bot: Great, speak to you Tue 24 Nov, 2pm.
        --- Mon 23 Nov 15:00
        bot: Hi Sam, all set: Jo will call you Tue 24 Nov, 2pm. If anything changes, just text us.
        --- Tue 24 Nov 11:30
        bot: Hi Sam, Jo will call you today at 2pm. If that won't work, just text us.
        --- Tue 24 Nov 19:00
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
        mode="phone",
        tier="high",
    )


def test_before_a_bank_holiday_weekend_the_reminder_comes_earlier(tell: Tell) -> None:
    holidays = frozenset({day_of(instant("25 Dec")), day_of(instant("28 Dec"))})
    tell(
        """
        --- Mon 21 Dec 11:00
        bot: Hi Sam, it's Jo's team. You're booked in for Tue 29 Dec, 9am at 5 High St. Need another time? Reply CHANGE.
        --- Thu 24 Dec 15:00
        bot: Hi Sam, Jo's team. A quick one about Tue 29 Dec, 9am at 5 High St. Can you make it? Reply YES, or CHANGE and we'll sort another time.
        --- Sat 26 Dec 15:00
        bot: Hi Sam, it's Jo's team. See you Tue 29 Dec, 9am, 5 High St. Reply YES, or CHANGE if you need another time.
        --- Sat 26 Dec 16:30
        told: unanswered
        """,  # noqa: E501
        to="Tue 29 Dec 9:00",
        hours=Hours(holidays=holidays),
    )


def test_their_own_hours_are_kept(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 9:00
        bot: {BOOKED}
        --- Mon 23 Nov 12:29
        --- Mon 23 Nov 12:30
        bot: {ASK}
        """,
        to="Tue 24 Nov 14:00",
        hours=Hours(opens=time(9), closes=time(13)),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, tîm Jo sydd yma. Mae gennych apwyntiad Maw 24 Tach, 2pm yn 5 High St. Angen amser arall? Atebwch NEWID.
        --- Mon 23 Nov 15:00
        bot: Helo Sam, tîm Jo sydd yma. Fe'ch gwelwn chi Maw 24 Tach, 2pm, 5 High St. Atebwch IE, neu NEWID am amser arall.
        them: methu dod
        noted: declined
        told: cannot_come, urgent
        bot: Diolch am roi gwybod. Rwyf wedi dweud wrth Jo, a fydd mewn cysylltiad am amser arall.
        them: english please
        bot: OK, we'll text you in English.
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
        language=Language.CY,
    )
