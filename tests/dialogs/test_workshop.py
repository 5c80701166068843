"""A group: an invitation that may be turned down, its dates, and a place. Written conversations, compared whole."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs import moves
from tests.transcript import instant

Tell = Callable[..., None]
DATES = tuple(instant(f"{day} 14:00") for day in ("Wed 25 Nov", "Wed 2 Dec", "Wed 9 Dec"))
PLACED = moves.PlaceTaken(DATES[1])
GIVEN = {
    "dialog": "workshop",
    "matter": moves.Matter(id=7),
    "filled": {"group": "cooking", "link": "https://example.test/read"},
    "answers": {"FindSittings": moves.SittingsFound(DATES), "TakePlace": PLACED},
}
ONE = GIVEN | {"answers": {"FindSittings": moves.SittingsFound(DATES[:1]), "TakePlace": moves.PlaceTaken(DATES[0])}}


def test_they_choose_a_date(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group? 1) Wed 25 Nov, 2pm 2) Wed 2 Dec, 2pm 3) Wed 9 Dec, 2pm. Reply with the number, or NO. It's up to you.
        them: 2 please
        does: TakePlace 2026-12-02 14:00:00+00:00 1
        noted: confirmed
        """,  # noqa: E501
        **GIVEN,
    )


def test_yes_to_several_is_asked_which_and_a_day_names_one(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group? 1) Wed 25 Nov, 2pm 2) Wed 2 Dec, 2pm 3) Wed 9 Dec, 2pm. Reply with the number, or NO. It's up to you.
        them: yeah go on then
        bot: Great. Which one: 1) Wed 25 Nov, 2pm 2) Wed 2 Dec, 2pm 3) Wed 9 Dec, 2pm? Reply with the number.
        them: the one on 2 dec
        does: TakePlace 2026-12-02 14:00:00+00:00 2
        noted: confirmed
        """,  # noqa: E501
        **GIVEN,
    )


def test_no_is_fine(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group on Wed 25 Nov, 2pm? Reply YES or NO. It's up to you.
        them: nah not for me
        does: TurnDown
        noted: declined
        told: not_for_me
        bot: No problem, thanks for telling us.
        """,
        **ONE,
    )


def test_silence_is_reminded_of_once_and_then_let_be(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group? 1) Wed 25 Nov, 2pm 2) Wed 2 Dec, 2pm 3) Wed 9 Dec, 2pm. Reply with the number, or NO. It's up to you.
        --- Tue 24 Nov 18:00
        bot: Hi Sam, there's still room in the cooking group: 1) Wed 25 Nov, 2pm 2) Wed 2 Dec, 2pm 3) Wed 9 Dec, 2pm. Reply with the number, or NO if it's not for you.
        --- Mon 30 Nov 18:00
        does: TurnDown
        told: no_choice
        """,  # noqa: E501
        **GIVEN,
    )


def test_a_change_of_mind_after_no_goes_to_a_person(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group on Wed 25 Nov, 2pm? Reply YES or NO. It's up to you.
        them: no ta
        does: TurnDown
        noted: declined
        told: not_for_me
        bot: No problem, thanks for telling us.
        them: actually can i come to that
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **ONE,
    )


def test_unclear_is_asked_once_more_and_then_goes_to_a_person(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group on Wed 25 Nov, 2pm? Reply YES or NO. It's up to you.
        them: hmm
        bot: Sorry, I didn't get that. Reply YES or NO, or tell us in your own words.
        them: hmmm
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **ONE,
    )


def test_an_interruption_leaves_the_invitation_open(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group on Wed 25 Nov, 2pm? Reply YES or NO. It's up to you.
        them: HELP
        bot: It's Jo's team. Text us any time, or ring 01632 960001. Staff read and keep these texts, and may pass on worries about safety. STOP DAILY ends check-ins, STOP ends all texts.
        them: yes
        does: TakePlace 2026-11-25 14:00:00+00:00 2
        noted: confirmed
        """,  # noqa: E501
        **ONE,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Helo Sam, tîm Jo. Hoffech chi ddod i'n grŵp coginio Mer 25 Tach, 2pm? Atebwch IE neu NA. Eich dewis chi yw e.
        them: ie plis
        does: TakePlace 2026-11-25 14:00:00+00:00 1
        noted: confirmed
        """,  # noqa: E501
        **ONE | {"language": Language.CY, "filled": {"group": "coginio", "link": ""}},
    )


def test_a_number_that_nobody_has_proven_is_not_told(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        told: invite
        """,
        **GIVEN | {"whose": moves.Whose.CLAIMED},
    )


def test_there_is_no_place(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        told: no_place
        """,
        **GIVEN | {"answers": {"FindSittings": moves.SittingsFound(())}},
    )


def test_the_group_is_called_off_before_they_answer(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        does: FindSittings
        bot: Hi Sam, Jo's team. Fancy our cooking group on Wed 25 Nov, 2pm? Reply YES or NO. It's up to you.
        the house says called_off
        bot: Hi Sam, sorry, our cooking group isn't going ahead. This isn't down to you. We'll tell you when there's another.
        """,  # noqa: E501
        **ONE,
    )
