"""What is asked again before a call: nobody is asked to come to one."""

from __future__ import annotations

import pytest

from bot.models import Language
from bot.texts import choose

COME = {Language.EN: "make it", Language.CY: "ddod"}


@pytest.mark.parametrize("key", ["shared.unclear_confirm_attendance", "shared.passed_on_confirm_attendance"])
@pytest.mark.parametrize("language", Language)
def test_nobody_is_asked_to_come_to_a_call(key: str, language: Language) -> None:
    assert COME[language] in choose(key, "place", proven=True).words(language)
    assert all(COME[language] not in choose(key, mode, proven=True).words(language) for mode in ("phone", "video"))
