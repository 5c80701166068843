"""A caseload goes to another provider: it opens with the right words alone, is brought in, and leaves nothing here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import clock, conversations, refs
from bot.appointments import avoided
from bot.appointments.avoided import Avoided
from bot.config import Settings
from bot.db import Database
from bot.delivery.last_checks import may_leave
from bot.delivery.refusals import mark_stopped, preference_of
from bot.governance import holding
from bot.governance.theirs import THEIRS
from bot.importing.bringing import Source, bring
from bot.importing.fates import Fate
from bot.importing.kinds import Run
from bot.importing.writing import csv_text
from bot.incoming.receiving import Incoming, receive
from bot.models import (
    Alarm,
    Appointment,
    AvoidKind,
    Channel,
    ClosedReferral,
    Closing,
    ClosingReason,
    Delivery,
    Message,
    Number,
    Person,
    Place,
    Preference,
    Referral,
    Standing,
    Tier,
)
from bot.operating import handing_over, instance
from bot.operating.handing_over import CannotHandOver
from bot.people.numbers import E164, key_of
from bot.people.reach import Why
from bot.referrals import closing
from bot.referrals.closing import Ended
from bot.staff.access import member
from tests.databases import fresh_sqlite
from tests.town import ANA, BRYN, MO, NOW, SAM, Town, build

WORDS = "a long sentence that went by telephone"
RIVERSIDE = "Riverside team"
LEAVES = (Delivery.DUE, Delivery.HELD)
STAFF = [
    {"email": f"{first.lower()}@example.test", "first_name": first, "last_name": "Bell", "role": role}
    | {"team": RIVERSIDE, "team_phone": "01632 960000"}
    for first, role in (("Alex", "team lead"), ("Jo", "case worker"), ("Dee", "mentor"))
]


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
    file = given(db)
    with zipfile.ZipFile(io.BytesIO(file)) as inside:
        records = [inside.read(name).decode() for name in inside.namelist() if name.startswith("records/")]
    report = bring(db, files(file), Run(clock.now(), dry=True))
    assert [(file.name, row) for file in report.files for row in file.rows if row.fate is not Fate.UNCHANGED] == []
    ages = "date_of_birth is empty in 3 of 3 rows: see to it that nobody is under 18."
    assert [file.remarks for file in report.files if file.name == "participants.csv"] == [(ages,)]
    names = {"participants.csv", "stops.csv", "avoided.csv", "referrals.csv", "appointments.csv"}
    assert {file.name for file in report.files} == names
    assert any("kids off school" in record for record in records)


def test_whoever_takes_them_over_texts_nobody_who_said_stop_and_offers_nobody_a_time_to_avoid(
    town: tuple[Database, Town], settings: Settings, sqlite_template: Path, tmp_path: Path
) -> None:
    db, built = town
    texted(db, "STOP", ANA)
    texted(db, "STOP", SAM)
    with db.transaction() as session:
        lived(session, built)
        preference_of(session, key_of(E164(MO)), Channel.SMS).stopped_at = clock.now()  # another team's
        preference_of(session, key_of(E164(SAM)), Channel.SMS).check_ins_stopped_at = clock.now()
    sources = [Source("staff.csv", csv_text(list(STAFF[0]), STAFF).encode()), *files(given(db))]
    url = fresh_sqlite(sqlite_template, tmp_path / "theirs.db")
    (tmp_path / "theirs").mkdir()
    theirs = instance.enter(settings.model_copy(update={"database_url": url, "data": tmp_path / "theirs"}))
    clock.set_skipped(NOW - clock.ticks())
    first = bring(theirs, sources, Run(clock.now()))
    assert [row.faults for file in first.files for row in file.rows if row.faults] == []
    assert stopped(theirs) == {SAM: (True, True), BRYN: (True, False), ANA: (True, False)}
    assert held(theirs) == held(db)
    fates = dropped(theirs, "Sam")
    assert ("appointment.eve" in fates, set(fates.values())) == (True, {Why.STOPPED})
    texted(theirs, "START", BRYN)
    again = bring(theirs, sources, Run(clock.now()))
    assert {(row.fate, *row.notes) for file in again.files if file.name == "stops.csv" for row in file.rows} == {
        (Fate.UNCHANGED,),
        (Fate.UNCHANGED, "They asked for texts here again since, so these go on."),
    }
    assert stopped(theirs) == {SAM: (True, True), BRYN: (False, False), ANA: (True, False)}
    theirs.close()


def lived(session: Session, town: Town) -> None:
    """Sam has a curfew, an interview one day, one referral behind them, and is visited alone. Ana's number is gone."""
    session.execute(update(Number).where(Number.person_id == town.ana).values(until=clock.now()))  # nobody has it now
    alex = member(session.get_one(Person, town.lead))
    curfew = Avoided(AvoidKind.CURFEW, time(19), time(7), weekday=4)
    interview = Avoided(AvoidKind.REQUIRED, time(9), time(12, 30), day=date(2026, 12, 1))
    assert all(avoided.add(session, alex, town.sam, each, clock.now()) for each in (curfew, interview))
    session.get_one(Appointment, town.coming).lone = True
    long = "The participant can say, in words of their own; what they want to do, " + "and how they go about it " * 5
    was = Referral(participant_id=town.sam, ref="R-WAS", ref_key=refs.referral_key("R-WAS"), pathway="families")
    was.tier, was.place, was.standing, was.case_worker_id = Tier.LOW, Place.CUSTODY, Standing.ENDED, town.jo
    was.referred_on, was.released_on, was.expected_release = date(2025, 3, 3), date(2025, 4, 1), date(2025, 9, 1)
    was.outcomes = f"A home\n{long.strip()}"
    session.add(was)
    session.flush()
    closing.keep(session, was, Ended(Closing.ENDED_EARLY, ClosingReason.CHOSE_TO_LEAVE), clock.now())


def held(db: Database) -> list[object]:
    """Of who is handed over: times to avoid, why what is closed was, what it led to, and who is visited alone."""
    with db.reading() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key("P-SAM"))).one()
        avoids = [replace(each, id=0) for each in avoided.of(session, sam.id)]
        was = session.scalars(select(Referral).where(Referral.ref_key == refs.referral_key("R-WAS"))).one()
        ended = session.execute(select(ClosedReferral.why, ClosedReferral.reason)).one()
        alone = session.scalars(select(Appointment).where(Appointment.lone)).one()
        outcomes = (was.outcomes or "").replace(";", ",")
        return [*avoids, was.place, was.standing, was.expected_release, outcomes, *ended, alone.ref, alone.starts_at]


def texted(db: Database, words: str, number: str) -> None:
    """Somebody texts us."""
    with db.transaction() as session:
        receive(session, Incoming(f"SM{words}{number}", number, words, Channel.SMS), clock.now())


def files(inside: bytes) -> list[Source]:
    """The files of a handover."""
    with zipfile.ZipFile(io.BytesIO(inside)) as found:
        return [Source(name, found.read(name)) for name in found.namelist() if name.endswith(".csv")]


def stopped(db: Database) -> dict[str, tuple[bool, bool]]:
    """Whose texts, and whose check-ins, are stopped by SMS."""
    names = {key_of(E164(number)): number for number in (SAM, ANA, BRYN, MO)}
    with db.reading() as session:
        rows = session.scalars(select(Preference).where(Preference.channel == Channel.SMS))
        return {names[r.number_key]: (r.stopped_at is not None, r.check_ins_stopped_at is not None) for r in rows}


def dropped(db: Database, first_name: str) -> dict[str | None, str | None]:
    """Which texts they were to have until the day after, and why none leaves."""
    with db.transaction() as session:
        person = next(one for one in session.scalars(select(Person)) if one.first_name == first_name)
        soon = select(Alarm).where(Alarm.rings_at <= clock.now() + timedelta(days=1)).order_by(Alarm.rings_at)
        while alarm := session.scalars(soon.limit(1)).first():
            conversations.wake(session, alarm.id, alarm.rings_at)
        theirs = session.scalars(select(Message).where(Message.person_id == person.id, Message.delivery.in_(LEAVES)))
        for message in theirs.all():
            assert not may_leave(session, message, message.send_after or clock.now())
        return {m.text_key: m.why for m in session.scalars(select(Message).where(Message.person_id == person.id))}


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
