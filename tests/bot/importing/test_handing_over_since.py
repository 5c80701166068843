"""Days pass between the file and its receipt: who wrote, rang or was changed meanwhile is in no file, and stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock, refs
from bot.appointments import avoided
from bot.appointments.avoided import Avoided
from bot.cli import main
from bot.config import Settings
from bot.db import Database
from bot.governance import holding
from bot.incoming import claiming
from bot.incoming.claiming import Claim, Whose
from bot.incoming.receiving import Incoming, receive
from bot.incoming.voice import Ringing, answer
from bot.models import AvoidKind, Channel, Message, Person, Place, Referral, Standing, Tier
from bot.operating import handing_over, instance
from bot.staff.access import StaffMember, member
from tests.bot.importing.test_handing_over import RIVERSIDE, WORDS
from tests.story import STRANGER
from tests.town import ANA, NOW, SAM, Town, build

MEANWHILE = "stays: they wrote, rang, or something of theirs was changed after the file was written. Write a new one"


@pytest.fixture
def db(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The instance that a terminal in this folder works on."""
    monkeypatch.setenv("THROUGHLINE_DATA", str(settings.data))
    monkeypatch.setenv("DATABASE_URL", settings.database_url)
    database = instance.enter(settings)
    clock.set_skipped(NOW - clock.ticks())
    yield database
    database.close()
    clock.unfollow()


@pytest.fixture
def town(db: Database) -> Town:
    """The small town, where Sam is with us for a second service too."""
    with db.transaction() as session:
        built = build(session)
        second = Referral(participant_id=built.sam, ref="R-2", ref_key=refs.referral_key("R-2"), pathway="families")
        second.tier, second.place, second.standing = Tier.LOW, Place.COMMUNITY, Standing.ACTIVE
        second.case_worker_id, second.referred_on = built.jo, date(2026, 11, 2)
        session.add(second)
    return built


def receipt(db: Database) -> str:
    """A file is written, and goes to whoever takes them over."""
    with db.transaction() as session:
        sealed, _ = handing_over.pack(session, RIVERSIDE, WORDS, clock.now())
    return handing_over.receipt_of(handing_over.opened(sealed, WORDS))


def erased(told: str) -> str:
    """They told us its receipt: what the terminal says."""
    answer = CliRunner().invoke(main, ["handover", "erase", told], catch_exceptions=False)
    assert answer.exit_code == 0
    return answer.output


def left(db: Database) -> set[str]:
    """Who of the team is here still."""
    with db.reading() as session:
        names = session.scalars(select(Person.first_name))
        return {name for name in names if name in ("Sam", "Ana", "Bryn")}


def leads(session: Session, town: Town) -> StaffMember:
    return member(session.get_one(Person, town.lead))


def live(db: Database, town: Town) -> None:
    """Sam texted before the file was made, which is only fetched now; Ana rings; and Bryn has a curfew."""
    with db.transaction() as session:
        sent = Incoming("SM1", SAM, "new number 07700 900555", Channel.SMS, sent_at=clock.now() - timedelta(hours=1))
        receive(session, sent, clock.now())
    with db.transaction() as session:
        answer(session, Ringing("CA1", ANA), "01632 960001", clock.now())
    with db.transaction() as session:
        curfew = Avoided(AvoidKind.CURFEW, time(19), time(7), weekday=4)
        assert avoided.add(session, leads(session, town), town.bryn, curfew, clock.now())


def test_what_staff_say_is_of_somebody_close_after_the_file_was_written_is_theirs_to_hand_over(
    db: Database, town: Town
) -> None:
    with db.transaction() as session:
        receive(session, Incoming("SM1", STRANGER, "his mum here hes in hospital", Channel.SMS), clock.now())
    first = receipt(db)
    with db.transaction() as session:
        text = session.scalars(select(Message.id).where(Message.sid == "SM1")).one()
        assert claiming.say(session, leads(session, town), text, Claim(Whose.CLOSE, town.sam), clock.now())
    assert f"Participant {town.sam} {MEANWHILE}" in erased(first)


def test_what_came_after_the_file_was_written_is_handed_over_anew_before_it_is_deleted(
    db: Database, town: Town
) -> None:
    first = receipt(db)
    live(db, town)
    said = erased(first)
    assert [f"Participant {one} {MEANWHILE}" in said for one in (town.sam, town.ana, town.bryn)] == [True] * 3
    assert ("Of 0 people" in said, left(db)) == (True, {"Sam", "Ana", "Bryn"})
    second = receipt(db)
    with db.transaction() as session:
        holding.hold(session, leads(session, town), town.bryn, "A claim", clock.now())
    assert f"Participant {town.bryn} stays: a hold keeps their records. Lift it" in erased(second)
    assert left(db) == {"Bryn"}
    with db.transaction() as session:
        holding.lift(session, leads(session, town), town.bryn, clock.now())
    assert ("Of 3 people" in erased(second), left(db)) == (True, set()), "the hold itself is nothing to hand over"
    with db.reading() as session:
        standing = session.execute(select(Referral.participant_id, Referral.standing).order_by(Referral.id))
        assert [one for who, one in standing if who != town.mo] == [Standing.ENDED] * 4, "each, also a second one"
