"""What these tests may ask for: a story, in a database of each kind in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot import clock
from bot.config import Settings
from tests.story import Story, begin


@pytest.fixture
def story(settings: Settings) -> Iterator[Story]:
    """Jo, Sam and a database, on Friday 20 November at eleven."""
    told = begin(settings)
    yield told
    told.db.close()
    clock.unfollow()
