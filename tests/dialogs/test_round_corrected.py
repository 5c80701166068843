"""A round that is put right later in the day, as it is talked about."""

from __future__ import annotations

from collections.abc import Callable

from tests.dialogs.test_round import MORNING, given

Tell = Callable[..., None]


def test_who_was_not_seen_and_who_picked_up_after_all(tell: Tell) -> None:
    tell(
        f"""
        {MORNING}
        --- Mon 23 Nov 11:00
        them: 2 not seen moved wing, 3 no answer
        does: Contacted 2 no_answer moved wing 1
        does: Contacted 3 no_answer 1
        bot: Got it: AR no answer, JK no answer. 1 left.
        them: no 3 picked up after all
        does: Contacted 3 spoke 2
        bot: Got it: JK spoke. 1 left.
        them: 3 spoke
        bot: Got it: JK spoke. 1 left.
        --- Mon 23 Nov 13:00
        """,
        **given(),
    )
