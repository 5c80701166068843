"""A round that is put right later in the day, and one in Welsh, as they are talked about."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from tests.dialogs.test_round import MORNING, OPENS, given

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


def test_in_welsh(tell: Tell) -> None:
    tell(
        f"""
        {OPENS}
        bot: Bore da Sam. 3 heddiw: 1 SB (wedi dweud iawn) 2 AR (tawel 2 ddiwrnod) 3 JK. Atebwch e.e. 1 SIARAD, 2 DIM ATEB (neu CWRDD, WEDI TECSTIO)
        them: 1 wedi tecstio 2 dim ateb
        does: Contacted 1 answered 1
        does: Contacted 2 no_answer 1
        bot: Wedi'i gael: SB wedi tecstio, AR dim ateb. 1 i fynd.
        them: angen cyflenwi
        does: HandOver cannot
        bot: Dim problem Sam. Mae eich rhestr gyda Dee heddiw. Cymerwch ofal.
        """,  # noqa: E501
        **given(language=Language.CY),
    )
