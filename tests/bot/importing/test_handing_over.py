"""A caseload goes to another provider: it opens with the right words alone, is brought in, and leaves nothing here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import pytest
from sqlalchemy import select, update

from bot import clock
from bot.config import Settings
from bot.db import Database
from bot.delivery.refusals import mark_stopped
from bot.governance import holding
from bot.governance.theirs import THEIRS
from bot.importing.bringing import Source, bring
from bot.importing.fates import Fate
from bot.importing.kinds import Run
from bot.models import Channel, Delivery, Message, Number, Person, Preference, Referral, Standing
from bot.operating import handing_over, instance
from bot.operating.handing_over import CannotHandOver
from bot.people.numbers import E164, key_of
from bot.staff.access import member
from tests.town import NOW, SAM, Town, build

WORDS = "a long sentence that went by telephone"
RIVERSIDE = "Riverside team"
LEAVES = (Delivery.DUE, Delivery.HELD)


@pytest.fixture
def town(settings: Settings) -> Iterator[tuple[Database, Town]]:
    """The small town, in a database of each kind in turn."""
    db = instance.enter(settings)
    clock.set_skipped(NOW - clock.ticks())
    with db.transaction() as session:
        built = build(session)
        session.execute(update(Referral).values(pathway="lifestyle"))  # as a file would have brought them in
        session.execute(update(Number).where(Number.proven_how.is_not(None)).values(proven_how="spoke"))
    yield db, built
    db.close()
    clock.unfollow()


def given(db: Database) -> bytes:
    with db.transaction() as session:
        sealed, people = handing_over.pack(session, RIVERSIDE, WORDS, clock.now())
    assert people == 3
    assert b"Taylor" not in sealed
    return handing_over.opened(sealed, WORDS)


def test_it_opens_with_the_right_words_alone(town: tuple[Database, Town]) -> None:
    sealed = handing_over.seal(b"inside", WORDS)
    assert handing_over.opened(sealed, WORDS) == b"inside"
    for file, words in ((sealed, "something else altogether"), (sealed[:-1], WORDS), (b"PK", WORDS)):
        with pytest.raises(CannotHandOver):
            handing_over.opened(file, words)
    with town[0].transaction() as session, pytest.raises(CannotHandOver, match="16 characters"):
        handing_over.pack(session, RIVERSIDE, "short", clock.now())


def test_what_is_inside_can_be_brought_in_and_holds_all_of_it(town: tuple[Database, Town]) -> None:
    db, _ = town
    with zipfile.ZipFile(io.BytesIO(given(db))) as inside:
        records = [inside.read(name).decode() for name in inside.namelist() if name.startswith("records/")]
        sources = [Source(name, inside.read(name)) for name in inside.namelist() if name.endswith(".csv")]
    report = bring(db, sources, Run(clock.now(), dry=True))
    assert [(file.name, row) for file in report.files for row in file.rows if row.fate is not Fate.UNCHANGED] == []
    ages = "date_of_birth is empty in 3 of 3 rows: see to it that nobody is under 18."
    assert [file.remarks for file in report.files if file.name == "participants.csv"] == [(ages,)]
    assert {file.name for file in report.files} == {"participants.csv", "referrals.csv", "appointments.csv"}
    assert any("kids off school" in record for record in records)


def test_once_the_receipt_is_told_nothing_is_left_but_who_is_held(town: tuple[Database, Town]) -> None:
    db, built = town
    receipt = handing_over.receipt_of(given(db))
    with db.transaction() as session:
        alex = member(session.get_one(Person, built.lead))
        holding.hold(session, alex, built.bryn, "A claim", clock.now())
        with pytest.raises(CannotHandOver, match="Nothing was handed over"):
            handing_over.erase(session, "0000-0000-0000-0000", clock.now())
    with db.transaction() as session:
        mark_stopped(session, key_of(E164(SAM)), Channel.SMS, clock.now())
        left = handing_over.erase(session, receipt, clock.now())
        assert (left.gone, [one for one, _ in left.stays]) == (2, [built.bryn])
    with db.reading() as session:
        for theirs in THEIRS:
            for column in theirs.sealed():
                assert set(session.scalars(select(column).where(theirs.of(built.sam)))) <= {None, "-"}, column
        standing = select(Referral.standing).where(Referral.participant_id.in_((built.sam, built.ana)))
        assert set(session.scalars(standing)) == {Standing.ENDED}
        keys = set(session.scalars(select(Preference.number_key)))
        assert key_of(E164(SAM)) not in keys
        waiting = select(Message.id).where(Message.person_id == built.sam, Message.delivery.in_(LEAVES))
        assert not session.scalars(waiting).all()
        assert session.get_one(Person, built.mo).first_name == "Mo", "another team's stay"
