"""What a dialog's test may ask for: `tell`, which plays a written conversation and compares all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.transcript import play


@pytest.fixture
def tell() -> Callable[..., None]:
    """Play a script, and fail with the diff of two conversations when another one happened."""

    def played(script: str, **given: Any) -> None:
        written, happened = play(script, **given)
        assert happened == written

    return played
