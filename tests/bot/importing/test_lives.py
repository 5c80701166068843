"""What a file of referrals may say of a life: how it ended, and never that somebody is out or that it goes on again."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from bot import refs
from bot.importing import referral_life
from bot.importing.fates import Report
from bot.models import (
    Clock,
    ClockKind,
    ClosedReferral,
    Conversation,
    Delivery,
    Message,
    Place,
    Referral,
    ReferralStep,
    Standing,
    Step,
)
from tests.bot.importing.conftest import NOW, Files

LATER = NOW + timedelta(hours=2)


def steps(files: Files) -> list[Step]:
    """What was written down of the first referral."""
    with files.db.reading() as session:
        first = select(Referral.id).order_by(Referral.id).limit(1).scalar_subquery()
        noted = select(ReferralStep.step).where(ReferralStep.referral_id == first).order_by(ReferralStep.id)
        return list(session.scalars(noted))


def notes(report: Report) -> list[str]:
    """What whoever brought the files is to know."""
    return [note for file in report.files for row in file.rows for note in row.notes]


def standing(files: Files) -> Standing | None:
    """Of the first referral."""
    with files.db.reading() as session:
        return session.scalars(select(Referral.standing).order_by(Referral.id)).first()


def test_it_ends_as_the_file_says_and_is_not_opened_again(files: Files) -> None:
    files.bring()
    with files.db.transaction() as session:
        session.execute(update(Message).values(delivery=Delivery.DELIVERED))
    row = files.of("referrals")
    row.update(standing="ended", closed_as="ended early", closed_because="chose to leave")
    files.bring(at=LATER)
    assert steps(files) == [Step.RECEIVED, Step.ALLOCATED, Step.CLOSED]
    with files.db.reading() as session:
        assert session.execute(select(ClosedReferral.why, ClosedReferral.reason)).all() == [
            ("ended_early", "chose_to_leave")
        ]
        assert len(session.scalars(select(Conversation).where(Conversation.dialog == "goodbye")).all()) == 1
    row.update(standing="active", closed_as="", closed_because="")
    report = files.bring(at=LATER + timedelta(hours=1))
    assert (
        "This referral is closed here, and stays closed. If they are with you again, give it a new referral_ref."
    ) in notes(report)
    assert standing(files) is Standing.ENDED


def test_how_it_ended_is_only_said_of_one_that_has(files: Files) -> None:
    files.of("referrals").update(closed_as="completed")
    (file,) = (file for file in files.bring(dry=True).files if file.name == "referrals.csv")
    faults = [fault.sentence for row in file.rows for fault in row.faults]
    assert faults == ["Leave this empty unless standing is ended."]


def test_whoever_was_recalled_stays_so_until_somebody_says_otherwise(files: Files) -> None:
    files.of("referrals")["standing"] = "recalled"
    files.bring()
    assert steps(files) == [Step.RECEIVED, Step.ALLOCATED, Step.RECALLED]
    files.of("referrals")["standing"] = "active"
    report = files.bring(at=LATER)
    assert "They stay away here until a named member of staff says on their page that they are out." in notes(report)
    assert standing(files) is Standing.RECALLED


def test_inside_by_a_named_persons_word_a_file_ends_nothing_of_it(files: Files) -> None:
    files.of("referrals")["place"] = "custody"
    files.bring()
    files.of("referrals")["standing"] = "recalled"
    files.bring(at=LATER)
    with files.db.reading() as session:
        first = session.scalars(select(Referral).order_by(Referral.id)).first()
    assert first is not None
    assert (first.place, first.standing) == (Place.CUSTODY, Standing.ACTIVE)


def test_expected_and_actual_release_and_outcomes_come_in_and_switch_nothing_on(files: Files) -> None:
    row = files.of("referrals")
    row.update(place="custody", expected_release="15/12/2026", outcomes="a dentist is found; sees friends again")
    files.bring()
    with files.db.reading() as session:
        first = session.scalars(select(Referral).order_by(Referral.id)).first()
    assert first is not None
    assert (str(first.expected_release), first.released_on) == ("2026-12-15", None)
    assert first.outcomes == "a dentist is found\nsees friends again"
    row.update(place="community", released_on="20/11/2026")
    report = files.bring(at=LATER)
    assert referral_life.STILL_AWAY in notes(report)
    with files.db.reading() as session:
        again = session.get_one(Referral, first.id)
        assert (again.place, again.released_on) == (Place.CUSTODY, None), "a file lets nobody out"


def test_who_comes_to_us_already_out_brings_the_day_with_them(files: Files) -> None:
    files.of("referrals").update(pathway="Social Inclusion (coaches)", released_on="10/11/2026")
    files.bring()
    with files.db.reading() as session:
        window = select(Clock.limit_at).where(Clock.kind == ClockKind.WINDOW)
        assert [f"{at:%d %b}" for at in session.scalars(window)] == ["22 Dec"]


def test_a_new_referral_of_somebody_who_is_away_finds_them_away(files: Files) -> None:
    first = files.of("referrals")
    first["standing"] = "recalled"
    files.rows["referrals"].insert(0, first | {"referral_ref": "AGAIN-1", "standing": "active"})
    files.bring()
    assert of(files, first) == {Standing.RECALLED}, "whichever row comes first"
    files.rows["referrals"].append(first | {"referral_ref": "AGAIN-2", "standing": "active"})
    assert "They stay away here until a named member of staff says on their page that they are out." in notes(
        files.bring(dry=True)
    )
    files.bring(at=LATER)
    assert of(files, first) == {Standing.RECALLED}
    with files.db.reading() as session:
        assert len(session.scalars(select(ReferralStep).where(ReferralStep.step == Step.RECALLED)).all()) == 3


def of(files: Files, row: dict[str, str]) -> set[Standing]:
    """How the referrals of a row's participant stand."""
    with files.db.reading() as session:
        who = select(Referral.participant_id).where(Referral.ref_key == refs.referral_key(row["referral_ref"]))
        return {*session.scalars(select(Referral.standing).where(Referral.participant_id == who.scalar_subquery()))}
