"""A story, as the tests of conversations have one."""

from tests.bot.conversing.conftest import story as story
