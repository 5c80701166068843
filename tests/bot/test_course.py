"""The course of a text from us, as the one table has it: every move is made by something, and the rest changes nothing.

That nobody makes any other is seen in every test of a database, which takes none (tests/on_course.py), and in a week
with every fault (tests/workers/test_simulation.py).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.channels.base import Kind, Meaning, Sent
from bot.clock import ticks
from bot.config import Settings
from bot.delivery import at_night, deciding, giving_up, gone_already, leaving, outbox, receipts, unknowns
from bot.delivery.course import IGNORED, MOVES, RANK
from bot.delivery.deciding import Decision
from bot.delivery.deliveries import REPORTED, advance
from bot.delivery.leaving import Attempt
from bot.delivery.refusals import Moment
from bot.delivery.unknowns import Question
from bot.governance import forgetting
from bot.models import Alert, AlertKind, Conversation, Delivery, Kept, Message, Person, Restore, Urgency
from bot.staff.access import member
from tests import on_course
from tests.on_course import KNOWN, Pair
from tests.story import SAM, Story, begin

DUE, HELD, LEAVING, UNKNOWN = Delivery.DUE, Delivery.HELD, Delivery.LEAVING, Delivery.UNKNOWN
FAILED, DROPPED = Delivery.FAILED, Delivery.DROPPED
NIGHT = "Fri 20 Nov 22:40"
TABLE = """
             due     held    leaving unknown accepted queued sending sent    deliv.  undel.  failed  dropped
due                  yes     yes     yes     yes     yes     yes     yes     yes     yes     yes     yes
held         yes             yes     yes     yes     yes     yes     yes     yes     yes     yes     yes
leaving      yes             -       yes     yes     yes     yes     yes     yes     yes     yes     yes
unknown      yes             -               yes     yes     yes     yes     yes     yes     yes     yes
accepted     -               -       -       -       yes     yes     yes     yes     yes     yes     -
queued       -               -       -       -       -       yes     yes     yes     yes     yes     -
sending      -               -       -       -       -       -       yes     yes     yes     yes     -
sent         -               -       -       -       -       -       -       yes     yes     yes     -
delivered    -               -       -       -       -       -       -       -       -       -       -
undelivered  -               -       -       -       -       -       -       yes     -       -       -
failed       -               -       -       -       -       -       -       yes     -       -       -
dropped      -               -       -       yes     yes     yes     yes     yes     yes     yes     -
"""


def said(before: Delivery, after: Delivery) -> str:
    """Whether it moves, is ignored, or never comes about."""
    return "yes" if after in MOVES[before] else "-" if after in IGNORED.get(before, {}) else ""


def test_the_whole_table() -> None:
    lines = ["".join([f"{before:13}", *(f"{said(before, after):8}" for after in Delivery)]) for before in Delivery]
    assert [line.rstrip() for line in lines] == TABLE.strip("\n").splitlines()[1:]


def test_each_pair_has_one_fate_and_a_reason() -> None:
    for before, after in product(Delivery, Delivery):
        reasons = [table[before][after] for table in (MOVES, IGNORED) if after in table.get(before, {})]
        assert len(reasons) <= 1, (before, after)
        assert all(reason.endswith(".") for reason in reasons), (before, after)


@pytest.mark.parametrize(("before", "word"), [*product(Delivery, sorted(REPORTED))])
def test_whatever_is_reported_of_whatever_text_moves_it_or_is_ignored(before: Delivery, word: str) -> None:
    message, after = Message(delivery=before), REPORTED[word]
    moved = advance(message, after, datetime(2026, 11, 23, 15, tzinfo=UTC))
    assert (moved, message.delivery) == (True, after) if after in MOVES[before] else (False, before)
    assert moved or after in IGNORED[before]


@pytest.fixture
def story(settings: Settings) -> Story:
    """Sam is to be told of an appointment."""
    story = begin(settings)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    return story


Writer = Callable[[Story, Session, Message], object]


def taken_out(story: Story, session: Session, message: Message) -> None:
    message.lease_owner, message.lease_until = "w", ticks() + timedelta(minutes=1)
    session.flush()
    leaving.begin(session, message.id, "w", story.at, ticks())


def past_its_point(story: Story, session: Session, message: Message) -> None:
    message.not_after = story.at
    taken_out(story, session, message)


def at_night_taken_out(story: Story, session: Session, message: Message) -> None:
    story.to(NIGHT)
    taken_out(story, session, message)


def told_at_once(story: Story, session: Session, message: Message) -> None:
    story.to(NIGHT)
    message.urgency = Urgency.REPLY
    draft = outbox.Draft("shared.got_that", Urgency.REPLY, story.at, any_hour=True)
    sam, conversation = session.get_one(Person, story.sam.id), session.get_one(Conversation, message.conversation_id)
    assert at_night.follows(session, outbox.put(session, draft, sam, conversation, None), story.at)


def given_up(story: Story, session: Session, message: Message) -> None:
    message.lease_owner = "w"
    session.flush()
    giving_up.give_up(session, message.id, "w", story.at)


def asked_first(story: Story, session: Session, message: Message) -> None:
    gone_already.ask_first(session, [message], None, ticks())


def put_back(story: Story, session: Session, message: Message, words: str = "Words that we know nothing of") -> None:
    restore = Restore(saved_at=story.at, restored_at=story.at, erasures_known=True, gone={})
    session.add(restore)
    session.flush()
    copies = [Sent("SM-since", SAM, words, story.at, "sms", "delivered")] if words else []
    gone_already.settle(session, [message.number_key], gone_already.by_number(copies), restore, story.at)


def put_back_with_nothing_there(story: Story, session: Session, message: Message) -> None:
    put_back(story, session, message, "")


def attempt_at(message: Message) -> Attempt:
    return Attempt(message.id, message.tries, message.number, message.body or "", message.channel, None)


def never_processed(story: Story, session: Session, message: Message) -> None:
    receipts.not_processed(session, attempt_at(message), None, ticks())


def answer_lost(story: Story, session: Session, message: Message) -> None:
    receipts.unknown(session, attempt_at(message), ticks(), timedelta(seconds=30))


def refused(story: Story, session: Session, message: Message) -> None:
    receipts.refused(session, attempt_at(message), Meaning(21211, Kind.NUMBER, "No such number."), story.at, ticks())


def erased(story: Story, session: Session, message: Message) -> None:
    forgetting.empty(session, story.sam.id, Kept.RECORD, story.at)


def never_there(story: Story, session: Session, message: Message) -> None:
    unknowns.answered(session, Question.about(message), [], story.at, ticks())


def decided(story: Story, session: Session, message: Message) -> None:
    tell(session, session.get_one(Person, story.sam.id), News(AlertKind.UNKNOWN_SEND, "u", message_id=1), story.at)
    told = session.query(Alert).where(Alert.kind == AlertKind.UNKNOWN_SEND).one()
    assert deciding.decide(session, member(story.jo), told.id, Decision.DROP, Moment(story.at, ticks()))


BY_US: dict[Pair, tuple[Writer, ...]] = {
    (DUE, HELD): (at_night_taken_out,),
    (DUE, LEAVING): (taken_out,),
    (DUE, UNKNOWN): (asked_first, put_back),
    (DUE, FAILED): (given_up,),
    (DUE, DROPPED): (past_its_point, erased),
    (HELD, DUE): (told_at_once,),
    (HELD, LEAVING): (taken_out,),
    (HELD, UNKNOWN): (put_back,),
    (HELD, FAILED): (given_up,),
    (HELD, DROPPED): (past_its_point, erased),
    (LEAVING, DUE): (never_processed, put_back_with_nothing_there),
    (LEAVING, UNKNOWN): (answer_lost, put_back),
    (LEAVING, FAILED): (refused,),
    (LEAVING, DROPPED): (erased,),
    (UNKNOWN, DUE): (never_there, put_back_with_nothing_there),
    (UNKNOWN, DROPPED): (decided, erased),
}
"""What moves a text without anybody reporting it."""
AGAINST = {DUE: never_processed, UNKNOWN: answer_lost, LEAVING: taken_out, DROPPED: decided}
"""What would move a text so, wherever it is; where it is too late, it changes nothing."""


def test_no_move_stands_there_that_nothing_makes() -> None:
    reported = set(product(Delivery, RANK))
    assert KNOWN - reported <= BY_US.keys() <= KNOWN


@pytest.mark.parametrize(("pair", "writer"), [(pair, writer) for pair, writers in BY_US.items() for writer in writers])
def test_what_moves_a_text_unreported(story: Story, pair: Pair, writer: Writer) -> None:
    before, after = pair
    assert came_to(story, before, writer) is after


@pytest.mark.parametrize("after", AGAINST)
def test_what_comes_too_late_changes_nothing(story: Story, after: Delivery) -> None:
    late = {before for before, ignored in IGNORED.items() if after in ignored}
    assert {before: came_to(story, before, AGAINST[after]) for before in late} == {before: before for before in late}


def came_to(story: Story, before: Delivery, writer: Writer) -> Delivery | None:
    """Where a text is that stood there when this was done."""
    with story.db.transaction() as session:
        on_course.stand(session, before, Message.id == 1, tries=1)
        writer(story, session, session.get_one(Message, 1))
    return story.out()[0].delivery
