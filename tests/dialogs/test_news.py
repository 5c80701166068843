"""News for staff, as their work phone says it. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from bot.rehearsal import round_rehearsal
from dialogs import moves
from tests.transcript import instant

Tell = Callable[..., None]
LINES = "SB: moved to Thu 26 Nov, 3pm. AR: running late 10 min."


NOTHING, SEVEN = moves.NewsFound(()), moves.NewsFound(tuple(range(1, 8)))


def given(found: moves.NewsFound | None = None, **more: object) -> dict[str, object]:
    """Somebody who wants texts."""
    made = dict(round_rehearsal.news(instant("Mon 23 Nov 10:00")))
    answers = made["answers"] | ({"GatherNews": found} if found is not None else {})
    return {"dialog": "news", **made, "answers": answers, **more}


def test_what_happens_in_a_while_is_told_in_one_text(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        the house says news
        does: PlanNews False
        --- Mon 23 Nov 10:05
        the house says news
        does: PlanNews False
        --- Mon 23 Nov 10:10
        does: GatherNews
        bot: {LINES}
        --- Mon 23 Nov 12:00
        """,
        **given(),
    )


def test_what_is_urgent_is_told_at_once(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        the house says urgent
        does: PlanNews True
        does: GatherNews
        bot: {LINES}
        """,
        **given(),
    )


def test_what_was_told_with_something_urgent_is_not_told_again(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 10:00
        the house says news
        does: PlanNews False
        --- Mon 23 Nov 10:10
        does: GatherNews
        --- Mon 23 Nov 12:00
        """,
        **given(NOTHING),
    )


def test_more_than_a_text_holds_is_on_their_page(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 10:00
        the house says urgent
        does: PlanNews True
        does: GatherNews
        bot: SB: said yes. And 2 more on your News page.
        """,
        **given(
            SEVEN,
            filled={"lines": "SB: said yes."},
        ),
    )


def test_what_they_write_back_goes_to_a_person(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:00
        the house says urgent
        does: PlanNews True
        does: GatherNews
        bot: {LINES}
        them: what do you mean
        told: wrote
        bot: Thanks, I've passed that to the office.
        """,
        **given(),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 10:00
        the house says urgent
        does: PlanNews True
        does: GatherNews
        bot: SB: wedi symud. A 2 arall ar eich tudalen Newyddion.
        """,
        **given(
            SEVEN,
            filled={"lines": "SB: wedi symud."},
            language=Language.CY,
        ),
    )
