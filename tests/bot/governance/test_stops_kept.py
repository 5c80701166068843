"""What somebody chose of our texts goes with their records; that they stopped them holds for whoever has the number."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from sqlalchemy import select

from bot.delivery.refusals import mark_stopped, preference_of
from bot.governance import disclosing, forgetting
from bot.models import Channel, CheckInPace, CheckIns, Language, Number, Page, Person, Preference, Referral, Role
from bot.people.numbers import E164, key_of
from bot.people.reach import chat_key, is_stopped, reach
from bot.private import links
from bot.staff.access import member
from tests.bot.governance.test_keeping import close
from tests.staffing import PAT, colleague
from tests.story import SAM, STRANGER, Story

HAD = "+447700900124"


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


def test_a_copy_says_what_they_chose_of_our_texts_and_not_what_others_chose_since(story: Story) -> None:
    choose(story)
    with story.db.reading() as session:
        parts = disclosing.gather(session, story.sam.id)
    found = {part.name: [dict(line.facts) for line in part.lines] for part in parts}
    [who], [asked] = found["Who they are"], found["How often they are asked how they are"]
    wanted = {"language": "Welsh", "by": "WhatsApp", "texts from": "10:00", "texts until": "18:30"}
    assert {**who, **wanted, "calls instead of texts": "yes"} == who
    assert (asked["how often"], asked["at"]) == ("weekly", "11:00")
    day = "20 November 2026, 11:00"
    assert found[disclosing.CHOSE] == [
        {"number": SAM, "by": "text message", "stopped the check-ins": day},
        {"number": SAM, "by": "WhatsApp", "stopped all texts": day},
        {"number": HAD, "by": "text message", "stopped all texts": day},
    ]


def choose(story: Story) -> None:
    """Sam chose all there is, and stopped texts to a number before it was somebody else's, who started them again."""
    at, key, had = story.at, key_of(E164(SAM)), key_of(HAD)
    story.participant("Ali", STRANGER)
    with story.db.transaction() as session:
        sam = session.get_one(Person, story.sam.id)
        sam.language, sam.channel, sam.call_instead = Language.CY, Channel.WHATSAPP, True
        sam.hours_from, sam.hours_to = time(10), time(18, 30)
        referral = session.scalars(select(Referral.id).where(Referral.participant_id == sam.id)).one()
        session.add(CheckIns(referral_id=referral, pace=CheckInPace.WEEKLY, hour=time(11), set_at=at))
        session.add(Number(person_id=sam.id, e164=HAD, key=had, since=at, until=at))
        preference_of(session, key, Channel.SMS).check_ins_stopped_at = at
        mark_stopped(session, key, Channel.WHATSAPP, at)
        mark_stopped(session, key_of(E164(STRANGER)), Channel.SMS, at)
        mark_stopped(session, had, Channel.SMS, at)
        preference_of(session, had, Channel.SMS).started_at = at + timedelta(days=1)
