"""An introduction as it is talked: who we are, who reads this, and what they choose; or silence, or a stranger."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs import moves

Tell = Callable[..., None]
WAYS = {"FindWays": moves.WaysFound()}
WHATSAPP = {"FindWays": moves.WaysFound(whatsapp=True)}
HELLO = (
    "Hi Sam, it's Jo's team. These texts are about seeing us and how you're doing. "
    "Staff read and keep them, and may pass on worries about safety."
)
TEXTS = (
    "Are texts OK for you? Reply YES, or NO if you'd rather we ring. "
    "STOP ends all texts, STOP DAILY just the check-ins. It won't count against you."
)
HOURS_AGAIN = (
    "Thanks, I've passed that to Jo. And when's best for texts? For example AFTER 3, or 9 TO 12. Or reply ANY TIME."
)
HOURS = "Good. When's best for texts? For example MORNINGS, or AFTER 3. Or reply ANY TIME."
THANKS = "Thanks Sam, that's all set. Reply HELP any time. For texts in Welsh, reply CYMRAEG."
PASSED_ON = "Thanks, I've passed that to Jo. We can't always see texts straight away."
ASKED = f"""
        --- Fri 20 Nov 11:00
        bot: {HELLO}
        --- Fri 20 Nov 11:02
        does: FindWays
        bot: {TEXTS}"""


def test_they_like_texts_and_choose_when(tell: Tell) -> None:
    tell(
        f"""{ASKED}
        them: yes thats fine
        noted: answered
        bot: {HOURS}
        them: after 3 is best
        bot: So texts between 3pm and 6pm. Is that right? Reply YES, or tell us a better time.
        them: yes
        noted: answered
        does: KeepHours 15:00:00 18:00:00 3
        bot: {THANKS}
        """,
        dialog="introduction",
        answers=WAYS,
    )


def test_where_whatsapp_may_be_chosen_it_is_offered_last(tell: Tell) -> None:
    tell(
        f"""{ASKED}
        them: yep
        noted: answered
        bot: {HOURS}
        them: any time
        noted: answered
        bot: Last thing: would you like these on WhatsApp? Reply YES, or NO to keep them as texts.
        them: yes please
        noted: answered
        does: KeepRoad whatsapp 3
        bot: {THANKS}
        """,
        dialog="introduction",
        answers=WHATSAPP,
    )


def test_texts_are_hard_so_they_are_rung(tell: Tell) -> None:
    tell(
        f"""{ASKED}
        them: no
        noted: answered
        does: KeepRoad calls 1
        told: prefers_calls
        bot: OK Sam, Jo will ring you instead. You can still text us any time.
        """,
        dialog="introduction",
        answers=WAYS,
    )


def test_hours_that_are_not_clear_are_asked_for_once_more_and_then_a_person_reads_it(tell: Tell) -> None:
    tell(
        f"""{ASKED}
        them: yes
        noted: answered
        bot: {HOURS}
        them: depends on the dog
        told: wrote
        bot: {HOURS_AGAIN}
        them: he sleeps a lot
        noted: answered
        told: wrote, urgent
        bot: {PASSED_ON}
        """,
        dialog="introduction",
        answers=WAYS,
    )


def test_they_think_again_about_the_hours(tell: Tell) -> None:
    tell(
        f"""{ASKED}
        them: ok
        noted: answered
        bot: {HOURS}
        them: mornings
        bot: So texts between 9am and 12 noon. Is that right? Reply YES, or tell us a better time.
        them: no after 5 please
        bot: So texts between 5pm and 8pm. Is that right? Reply YES, or tell us a better time.
        them: yeah
        noted: answered
        does: KeepHours 17:00:00 20:00:00 4
        bot: {THANKS}
        """,
        dialog="introduction",
        answers=WAYS,
    )


def test_an_interrupt_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""{ASKED}
        them: who is this
        bot: It's Jo's team. Ring us on 01632 960001 if you'd rather talk.
        them: where is it
        does: BeginFor next next:message:2 Matter(id=2, at=None, until=None, count=0, word='next')
        them: cymraeg
        bot: Iawn, byddwn yn anfon negeseuon yn Gymraeg.
        them: ydy
        noted: answered
        bot: Da iawn. Pryd sydd orau i gael neges? Er enghraifft BORE, neu AR ÔL 3. Neu atebwch UNRHYW BRYD.
        """,
        dialog="introduction",
        answers=WAYS,
    )


def test_silence_changes_nothing_but_who_rings(tell: Tell) -> None:
    tell(
        f"""{ASKED}
        --- Mon 23 Nov 11:00
        told: no_reply
        """,
        dialog="introduction",
        answers=WAYS,
    )


def test_a_question_waits_while_something_else_is_asked(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {HELLO}
        --- Fri 20 Nov 16:00
        does: FindWays
        does: FindWays
        """,
        dialog="introduction",
        answers={"FindWays": moves.WaysFound(busy=True)},
    )


def test_in_wales_welsh_is_offered_first(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {HELLO} Cymraeg? Atebwch CYMRAEG.
        """,
        dialog="introduction",
        matter=moves.Matter(word="wales"),
        answers=WAYS,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, tîm Jo sydd yma. Negeseuon am ein gweld ni a sut rydych chi. Mae staff yn eu darllen a'u cadw, a gallant rannu pryder am ddiogelwch.
        --- Fri 20 Nov 11:02
        does: FindWays
        bot: Ydy negeseuon testun yn iawn i chi? Atebwch IE, neu NA os yw'n well i ni ffonio. STOP i atal popeth, STOP DAILY i atal y sgyrsiau dyddiol yn unig. Fydd hynny ddim yn eich erbyn.
        them: ie iawn
        noted: answered
        bot: Da iawn. Pryd sydd orau i gael neges? Er enghraifft BORE, neu AR ÔL 3. Neu atebwch UNRHYW BRYD.
        them: prynhawn
        bot: Felly negeseuon rhwng hanner dydd a 6pm. Ydy hynny'n iawn? Atebwch IE, neu dywedwch amser gwell.
        them: ie
        noted: answered
        does: KeepHours 12:00:00 18:00:00 3
        bot: Diolch Sam, dyna bopeth yn barod. Atebwch HELP unrhyw bryd. I gael negeseuon yn Saesneg, atebwch ENGLISH.
        """,  # noqa: E501
        dialog="introduction",
        language=Language.CY,
        answers=WAYS,
    )
