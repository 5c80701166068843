"""The wordings of check-ins: another every day, the same for the same day, and three numbers in each."""

from __future__ import annotations

import pytest

from bot.models import Language
from bot.texts import catalogue
from dialogs.check_in import FIRST, WORDINGS, wording


def test_no_day_of_a_month_is_worded_as_the_day_before_and_none_but_the_first_as_the_first() -> None:
    said = [wording(nth) for nth in range(1, 32)]
    assert said[0] == FIRST
    assert FIRST not in said[1:]
    assert said == [wording(nth) for nth in range(1, 32)]
    weeks = [said[start : start + 7] for start in range(1, 24)]
    assert all(len(set(week)) == 7 for week in weeks)


@pytest.mark.parametrize("language", Language)
def test_each_wording_is_another_and_has_the_same_three_numbers(language: Language) -> None:
    words = [catalogue()[key].words(language) for key in (FIRST, *WORDINGS)]
    assert len(set(words)) == len(words) >= 7
    assert all(number in text for text in words for number in ("1", "2", "3"))
