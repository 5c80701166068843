"""Settling after a loss goes on from wherever it was killed, and is rehearsed before there is one.

The provider's ledger is the oracle. Tried with a build that forgets of which texts it had said that nobody can say, and
with one that asks of no text whether it left: the first sends one twice, and the rehearsal says so of the second.
"""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from bot import clock
from bot.cli import main
from bot.incoming.receiving import Incoming, receive
from bot.models import Alert, AlertKind, Channel, Message
from tests.story import SAM, STRANGER
from tests.workers.losing import ANA, BO, Lost, out
from tests.workers.losing import lost as lost
from workers import restoring
from workers.context import Context
from workers.reconciling import reconcile_due
from workers.restoring import settle
from workers.sending import send_due

CRY = "i cant do this any more i want to end it all"


class Killed(BaseException):
    """Whoever settles ends here."""


def test_whoever_settles_may_be_killed_between_any_two_numbers_and_it_goes_on_from_there(
    lost: Lost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One left before the loss, of one nobody can say, one is new, and one that left is not known any more."""
    monkeypatch.setattr(restoring, "BATCH", 1)
    sams, anas, work = lived_through(lost)
    reconcile_due(work)
    send_due(work)
    left = lost.told()
    numbers: set[int] = set()
    for stop in (1, 2, 3, 4):
        with pytest.raises(Killed):
            settle(work, told=partial(stop_at, stop, numbers))
        assert send_due(work) == 0, "nothing leaves before it is through"
    found = settle(work)
    send_due(work)
    reconcile_due(work)
    send_due(work)
    assert numbers == {4}
    assert found.texts.doubtful == (anas.id,)
    assert (found.restore.went, found.restore.found) == (1, 2), "Sam's; Bo's, and what went to Ana"
    assert [text.id for text in out(lost.other) if text.sid == sams.sid] == [sams.id]
    assert Counter(line["to"] for line in lost.service.carrier.accepted()) == {SAM: 2, ANA: 1, BO: 1, STRANGER: 1}
    assert (lost.told() - left).total() == 1, "the answer to Sam"
    with lost.other.reading() as session:
        assert list(session.scalars(select(Alert.message_id).where(Alert.kind == AlertKind.UNKNOWN_SEND))) == [anas.id]


def lived_through(lost: Lost) -> tuple[Message, Message, Context]:
    """Sam's text and Ana's, which left before the loss, Ana's words forgotten; and a worker of what comes back."""
    service, story = lost.service, lost.service.story
    for person, starts in ((story.sam, "Tue 24 Nov 14:00"), (lost.ana, "Tue 24 Nov 15:00")):
        story.appointment(person, starts)
    lost.save()
    send_due(service.work)
    story.appointment(story.participant("Bo", BO), "Tue 24 Nov 16:00")
    send_due(service.work)
    service.carrier.until_quiet()
    sams, anas = (text for text in out(story.db) if text.person_id in (story.sam.id, lost.ana.id))
    service.work.channel.redact(anas.sid or "")
    work = lost.comes_back()
    with lost.other.transaction() as session:
        receive(session, Incoming("SM-new", STRANGER, CRY, Channel.SMS), clock.now())
        receive(session, Incoming("SM-newer", SAM, "where is it", Channel.SMS), clock.now())
    return sams, anas, work


def stop_at(stop: int, numbers: set[int], done: int, of: int) -> None:
    """Be killed after so many."""
    numbers.add(of)
    if done == stop:
        raise Killed


def test_a_rehearsal_lives_through_a_loss_and_nothing_leaves(lost: Lost) -> None:
    service, story = lost.service, lost.service.story
    for person, starts in ((story.sam, "Tue 24 Nov 14:00"), (lost.ana, "Tue 24 Nov 15:00")):
        story.appointment(person, starts)
    lost.save()
    send_due(service.work)
    story.appointment(story.participant("Bo", BO), "Tue 24 Nov 16:00")
    service.carrier.text(SAM, "where is it")
    service.carrier.until_quiet()
    send_due(service.work)
    service.carrier.until_quiet()
    left = lost.told()
    data, url = str(service.work.settings.data), story.db.url.render_as_string(hide_password=False)
    with_keys = {"THROUGHLINE_DATA": data, "DATABASE_URL": url}
    done = CliRunner().invoke(main, ["backup", "rehearse", str(lost.file)], env=with_keys)
    assert done.exit_code == 0, done.output
    assert "1 texts that came in since are taken in, 4 that left are known and not sent again" in done.output
    assert "0 had not left, and 0 are for a person to decide." in done.output
    assert "No text would be lost, and none sent twice." in done.output
    assert send_due(service.work) == 0
    assert lost.told() == left
