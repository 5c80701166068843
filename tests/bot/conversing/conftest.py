"""What these tests may ask for: a story, in a database of each kind in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot import clock
from bot.config import Settings
from bot.models import Role
from tests.staffing import JO, PAT, RUTH, colleague, phone
from tests.story import Story, begin


@pytest.fixture
def story(settings: Settings) -> Iterator[Story]:
    """Jo, Sam and a database, on Friday 20 November at eleven."""
    told = begin(settings)
    yield told
    clock.unfollow()


@pytest.fixture
def house(story: Story) -> Story:
    """Jo, Ruth the lead and Pat the manager, with work phones; Sam Example is Jo's."""
    phone(story, story.jo, JO)
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)
    return story
