"""A service is lost and comes back from its backup: nothing goes twice, nobody comes back, and a STOP is known.

The provider's ledger is the oracle. Tried with a build that does not ask what left, one that does not listen first, one
that lets the pause go, and one that writes no journal: each is caught here.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot import clock
from bot.alerting.watching import Late
from bot.delivery import deliveries
from bot.delivery.deliveries import Report
from bot.governance import forgetting, holding
from bot.incoming.receiving import Incoming, receive
from bot.models import (
    Alert,
    AlertKind,
    Channel,
    Direction,
    Kept,
    Message,
    Number,
    Person,
)
from bot.operating import backup, instance
from bot.people.reach import is_stopped
from bot.record import journal
from bot.record.journal import Line, What
from bot.staff.access import member
from tests.story import SAM, STRANGER
from tests.workers.losing import ANA, Lost, closed, late, out
from tests.workers.losing import lost as lost
from workers.context import make
from workers.going_on import GOES_ON, may
from workers.heartbeat import EACH_SWEEP, beat
from workers.reconciling import reconcile_due, sweep_inbound
from workers.restoring import CannotSettle, settle
from workers.righting import right_all
from workers.sending import send_due
from workers.waking import wake_due

CRY = "i cant do this any more i want to end it all"


def test_what_left_since_does_not_leave_again_and_what_did_not_does(lost: Lost) -> None:
    story = lost.service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    lost.save()
    send_due(lost.service.work)  # it leaves, and nobody will know
    left = lost.told()
    work = lost.comes_back()
    with lost.other.transaction() as session:
        receive(session, Incoming("SM-new", ANA, "where is it", Channel.SMS), clock.now())
    assert send_due(work) == 0
    found = settle(work)
    assert (len(found.texts.gone), len(found.texts.due), found.texts.doubtful) == (1, 1, ())
    send_due(work)
    assert (lost.told() - left).total() == 1, "the answer to Ana"
    assert [message.sid is not None for message in out(lost.other)] == [True, True]


def test_what_a_messaging_service_set_more_plainly_is_known_again(lost: Lost) -> None:
    """Tried with a build that wants the exact words: it was a person's to decide."""
    by_service = make(lost.service.work.settings.model_copy(update={"twilio_from": "MG" + "0" * 32}))
    lost.service.story.appointment(lost.service.story.sam, "Tue 24 Nov 14:00", venue="5 King’s Road")
    lost.save()
    send_due(by_service)
    (text,) = lost.told()
    assert "5 King's Road" in text
    work = replace(by_service, db=lost.comes_back().db)
    found = settle(work)
    assert (len(found.texts.gone), found.texts.due, found.texts.doubtful, found.texts.found) == (1, (), (), 0)
    assert send_due(work) == 0
    by_service.db.close()


def test_a_stop_and_an_answer_since_are_heard_before_anything_leaves(lost: Lost) -> None:
    story = lost.service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(lost.service.work)
    lost.save()
    story.to("Fri 20 Nov 12:00")
    story.appointment(story.sam, "Thu 26 Nov 14:00")
    send_due(lost.service.work)
    lost.service.carrier.text(SAM, "STOP")
    lost.service.carrier.text(ANA, "where is it")
    lost.service.carrier.until_quiet()
    send_due(lost.service.work)
    before = lost.told()
    work = lost.comes_back()
    found = settle(work)
    send_due(work)
    with lost.other.reading() as session:
        theirs = session.scalars(select(Number).where(Number.person_id == story.sam.id)).one()
        heard = session.scalars(select(Message).where(Message.direction == Direction.IN)).all()
        assert is_stopped(session, theirs.key, heard[0].channel)
    assert found.heard == 2
    assert found.texts.found >= 1, "the text about Thursday is in the thread"
    assert lost.told() == before


def test_what_was_due_to_happen_since_happens_in_its_order(lost: Lost) -> None:
    """The question of the day before left before the loss, and was answered: both are so again."""
    story = lost.service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(lost.service.work)
    lost.save()
    story.to("Mon 23 Nov 15:00")
    wake_due(lost.service.work)
    send_due(lost.service.work)
    asked = lost.told()
    assert len(asked) == 2
    story.to("Mon 23 Nov 15:10")
    lost.service.carrier.text(SAM, "YES")
    work = lost.comes_back()
    found = settle(work)
    send_due(work)
    assert (len(found.texts.gone), found.texts.doubtful) == (1, ())
    assert all(times == 1 for times in lost.told().values()), lost.told()
    with lost.other.reading() as session:
        heard = session.scalars(select(Message).where(Message.direction == Direction.IN)).one()
    assert heard.intent == "confirm"


def test_words_that_were_forgotten_are_a_persons_to_decide(lost: Lost) -> None:
    story = lost.service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    lost.save()
    send_due(lost.service.work)
    lost.service.carrier.until_quiet()
    (left,) = out(story.db)
    lost.service.work.channel.redact(left.sid or "")
    work = lost.comes_back()
    assert settle(work).texts.doubtful == (left.id,)
    reconcile_due(work)
    send_due(work)
    assert len(lost.service.carrier.accepted()) == 1
    with lost.other.reading() as session:
        assert AlertKind.UNKNOWN_SEND in set(session.scalars(select(Alert.kind)))


def test_a_cry_is_answered_once_and_never_waits_for_an_operator(lost: Lost) -> None:
    lost.save()
    lost.service.carrier.text(SAM, CRY)
    lost.service.carrier.until_quiet()
    send_due(lost.service.work)  # it was answered before the loss
    work = lost.comes_back()
    assert sweep_inbound(work) == 1
    send_due(work)
    reconcile_due(work)
    send_due(work)
    assert len(lost.service.carrier.accepted()) == 1
    with lost.other.transaction() as session:
        receive(session, Incoming("SM-new", STRANGER, CRY, Channel.SMS), clock.now())
    send_due(work)
    assert [line["to"] for line in lost.service.carrier.accepted()] == [SAM, STRANGER]


def test_who_was_erased_is_gone_and_who_is_held_is_held_before_anybody_can_look(lost: Lost) -> None:
    story = lost.service.story
    lost.save()
    lost.service.carrier.text(ANA, "where is it")
    lost.service.carrier.until_quiet()
    ana, jo = closed(story, ANA), member(story.jo)
    with story.db.transaction() as session:
        assert forgetting.erase(session, jo, ana, story.at) is None
        assert holding.hold(session, jo, story.sam.id, "an inquest", story.at)
    journal.write(Line(What.ERASED, clock.ticks(), story.jo.id, kept=Kept.RECORD))  # of which no more is known
    assert all(str(n) not in journal.place().read_text() for n in ("Ana", "7700900", "inquest"))
    lost.service.story.to("Fri 20 Nov 16:00")
    done = backup.restore(lost.other, lost.file)
    assert (done.again.erased, done.again.held, done.again.doubtful) == ([ana], [story.sam.id], [story.jo.id])
    with lost.other.reading() as session:
        assert session.get_one(Person, ana).first_name == forgetting.GONE
        assert forgetting.held(session, story.sam.id) is not None
    settle(replace(lost.service.work, db=lost.other))
    with lost.other.reading() as session:
        heard = session.scalars(select(Message).where(Message.direction == Direction.IN)).one()
        assert (heard.body, heard.number) == (None, "-"), "the provider is to forget it, and we know no more of it"


def test_nothing_leaves_while_anything_is_not_known_and_it_says_so(lost: Lost) -> None:
    story = lost.service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    lost.save()
    journal.place().unlink()
    work = lost.comes_back()
    assert beat(work, EACH_SWEEP) <= GOES_ON
    (first, *_) = late(work)
    assert first.late is Late.RESTORED
    assert "throughline backup settle" in first.words
    with pytest.raises(CannotSettle, match="Nobody knows who was erased"):
        settle(work)
    nobody = instance.channel_of(work.settings.model_copy(update={"carrier_url": "http://127.0.0.1:9"}))
    with pytest.raises(CannotSettle, match="did not say what came in"):
        settle(replace(work, channel=nobody), without_erasures=True)
    right_all(work)  # a job of before the loss, that stood in the queue
    assert not may(work.db, "workers.righting.right")
    assert send_due(work) == 0
    assert settle(work, without_erasures=True).texts.due
    assert send_due(work) == 1
    assert may(work.db, "workers.righting.right")
    assert Late.RESTORED not in {finding.late for finding in late(work)}
    with pytest.raises(CannotSettle, match="nothing to settle"):
        settle(work)


def test_a_report_of_a_text_that_is_lost_is_not_taken_for_another(lost: Lost) -> None:
    """A phone was off for a day: what is reported now is of a text whose number another has by now."""
    story = lost.service.story
    lost.save()
    work = lost.comes_back()
    with lost.other.transaction() as session:
        receive(session, Incoming("SM-new", SAM, "where is it", Channel.SMS), clock.now())
    (answer,) = out(lost.other)
    with lost.other.transaction() as session:
        deliveries.take(session, Report(answer.id, "SM-lost", "delivered"), clock.now())
    settle(work)
    assert send_due(work) == 1
    assert story.sam.id == answer.person_id
