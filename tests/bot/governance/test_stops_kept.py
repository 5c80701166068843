"""What somebody chose of our texts goes with their records; that they stopped them holds for whoever has the number."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.delivery.refusals import mark_stopped, preference_of
from bot.governance import forgetting
from bot.models import Channel, Page, Preference, Role
from bot.people.numbers import E164, key_of
from bot.people.reach import chat_key, is_stopped, reach
from bot.private import links
from bot.staff.access import member
from tests.bot.governance.test_keeping import close
from tests.staffing import PAT, colleague
from tests.story import SAM, Story


@pytest.mark.parametrize("is_shared", [False, True])
def test_a_stop_outlives_whoever_gave_it_and_nothing_else_that_they_chose(story: Story, is_shared: bool) -> None:
    key, at, pat = key_of(E164(SAM)), story.at, member(colleague(story, Role.SERVICE_MANAGER, "Pat", PAT))
    close(story, pat)
    story.text("STOP")
    if is_shared:
        story.participant("Kim", SAM)
    with story.db.transaction() as session:
        preference_of(session, key, Channel.SMS).check_ins_stopped_at = at
        preference_of(session, key, Channel.WHATSAPP).started_at = at
        chat = chat_key(links.make(session, story.sam.id, Page.CHAT, at).id)
        mark_stopped(session, chat, Channel.WEBCHAT, at)
        assert forgetting.erase(session, pat, story.sam.id, at) is None
    ali = story.participant("Ali", SAM)
    with story.db.reading() as session:
        chosen = select(
            Preference.channel, Preference.stopped_at, Preference.started_at, Preference.check_ins_stopped_at
        )
        found = {tuple(one) for one in session.execute(chosen.where(Preference.channel != Channel.WEBCHAT))}
        stop, of_others = (
            (Channel.SMS, at, None, None),
            {(Channel.SMS, at, None, at), (Channel.WHATSAPP, None, at, None)},
        )
        assert found == (of_others if is_shared else {stop})
        assert not is_stopped(session, chat, Channel.WEBCHAT)
        assert reach(session, ali, at).stopped
