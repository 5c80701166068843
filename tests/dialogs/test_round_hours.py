"""The hours that are agreed with people, and days off, as a round says them to a mentor's work phone."""

from __future__ import annotations

from dialogs import moves
from tests.dialogs.test_round import HOW, OPENS, Tell, due


def test_the_hour_that_is_agreed_stands_before_what_there_is_to_know(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        bot: Morning Sam. 2 today: 1 SB (9.30am) 2 AR (4pm, quiet 2 days). {HOW}
        """,
        **due(moves.DueItem(1, hour="0930"), moves.DueItem(2, "quiet", 2, "1600")),
    )


def test_hours_take_room_so_that_fewer_lines_are_in_one_text(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        bot: Morning Sam. 6 today, first 5: 1 ? (10.30am) 2 ? (10.30am) 3 ? (10.30am) 4 ? (10.30am) 5 ? (10.30am). \
Reply e.g. 1 SPOKE, or NEXT for more
        """,
        **due(*(moves.DueItem(n, hour="1030") for n in range(11, 17))),
    )


def test_who_is_here_after_all_has_the_list_again(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        bot: Morning Sam. 1 today: 1 SB. Reply 1 SPOKE, 1 MET or 1 NO ANSWER
        --- Mon 23 Nov 09:00
        the house says back
        does: FindDue
        bot: Hi Sam. Still to do today: 1 SB. Reply e.g. 1 SPOKE or 1 NO ANSWER
        """,
        **due(moves.DueItem(1)),
    )


def test_whoever_covered_is_told_that_it_is_no_longer_theirs(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        bot: Morning Sam. 1 today: 1 SB. Reply 1 SPOKE, 1 MET or 1 NO ANSWER
        --- Mon 23 Nov 09:00
        the house says given_back
        bot: Hi Sam. Kit can do today's list after all, so what's left of it is theirs again. Thanks for covering.
        does: FindDue
        """,
        **due(moves.DueItem(1)),
    )
