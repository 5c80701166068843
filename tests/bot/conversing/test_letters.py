"""Letters: what stands on one in either language, that everybody can read it, and that it gives nobody away."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any, cast

import pytest
from pypdf import PdfReader
from sqlalchemy import delete, select

from bot import discreet
from bot.letters import queue
from bot.letters.typesetting import Sheet, pdf
from bot.letters.writing import Goal, LetterFacts, Meeting, words, write
from bot.models import (
    AuditEntry,
    Contact,
    Deed,
    Entry,
    Language,
    Letter,
    LetterKind,
    LetterState,
    Outcome,
    Person,
    Place,
)
from bot.people.reach import referral_of
from bot.staff import access
from dialogs.hours import LONDON
from tests.story import Story

AT = datetime(2026, 11, 24, 14, tzinfo=LONDON)
FACTS = LetterFacts(
    first="Sam",
    name="Sam Ŵyn *Example*",
    address=("1 High Street", "Riverside", "RV1 1AA"),
    worker="Jo",
    team="Riverside team",
    phone="01632 960001",
    on=date(2026, 11, 22),
    meetings=(Meeting(AT, "5 High St"), Meeting(AT + timedelta(days=7))),
    goals=(Goal("Find a flat", "I have keys", "end of May", "Sam and Jo"), Goal("#let it = 1", "$x$", "soon", "Jo")),
    ways=("place", "phone"),
    often="each week",
)


def read(sheet: Sheet) -> tuple[PdfReader, str]:
    """A letter set, and its words as a reader of PDF finds them."""
    reader = PdfReader(BytesIO(pdf(sheet, AT)))
    return reader, " ".join(page.extract_text() for page in reader.pages)


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", Language)
def test_a_letter_can_be_read_by_a_screen_reader_and_gives_nobody_away(kind: LetterKind, language: Language) -> None:
    sheet = write(kind, language, FACTS)
    reader, words_on_it = read(sheet)
    root = cast(dict[str, Any], reader.trailer["/Root"].get_object())
    assert root["/Lang"].split("-")[0] == language.value
    assert root["/MarkInfo"]["/Marked"]
    assert reader.metadata is not None
    assert reader.metadata.title == sheet.title
    assert len(reader.pages) == 1
    assert discreet.forbidden(words_on_it + str(reader.metadata)) == []
    for said in ("Sam Ŵyn *Example*", "RV1 1AA", "01632 960001", "Jo"):
        assert said in words_on_it


def test_what_is_typed_is_never_read_as_markup() -> None:
    _, words_on_it = read(write(LetterKind.PLAN, Language.EN, FACTS))
    assert "#let it = 1" in words_on_it
    assert "$x$" in words_on_it


def test_the_plan_says_how_we_meet_what_we_work_on_and_when() -> None:
    _, words_on_it = read(write(LetterKind.PLAN, Language.CY, FACTS))
    for said in (
        "Maw 24 Tach, 2pm, 5 High St",
        "Maw 1 Rhag, 2pm",
        "end of May",
        "22 Tachwedd 2026",
        "wyneb yn wyneb, dros y ffôn",
    ):
        assert said in words_on_it


def test_a_letter_with_nothing_booked_says_nothing_of_a_meeting() -> None:
    bare = LetterFacts("Sam", "Sam Example", (), "Jo", "Riverside team", "01632 960001", date(2026, 11, 22))
    assert all("meet on" not in part.words for part in write(LetterKind.INTRODUCTION, Language.EN, bare).body)
    _, words_on_it = read(write(LetterKind.PLAN, Language.EN, bare))
    assert "Nothing is booked yet" in words_on_it


@pytest.mark.parametrize("kind", LetterKind)
def test_both_languages_say_the_same_things(kind: LetterKind) -> None:
    for name, table in words(kind).items():
        if "en" not in table:
            assert all(each["en"] and each["cy"] for each in table.values() if isinstance(each, dict))
            continue
        assert type(table["en"]) is type(table["cy"]), name
        if isinstance(table["en"], list):
            assert len(table["en"]) == len(table["cy"]), name


def test_a_letter_is_queued_once_printed_as_it_was_and_ends_in_the_record(story: Story) -> None:
    with story.db.transaction() as session:
        referral = referral_of(session, story.sam.id)
        assert referral is not None
        letter = queue.put(session, referral, LetterKind.INTRODUCTION, "introduction:1", story.at)
        assert letter is not None
        assert queue.put(session, referral, LetterKind.INTRODUCTION, "introduction:1", story.at) is None
        staff = access.member(session.get_one(Person, story.jo.id))
        assert [each.id for each in queue.waiting(session, staff)] == [letter.id]
        assert not queue.end(session, staff, letter, LetterState.POSTED, story.at)  # it was not printed
        first = queue.printed(session, staff, letter, story.at)
        session.get_one(Person, story.sam.id).first_name = "Somebody else"
        assert queue.printed(session, staff, letter, story.at + timedelta(days=1)) == first
        assert queue.end(session, staff, letter, LetterState.POSTED, story.at)
        assert queue.waiting(session, staff) == []
        session.flush()
        contact = session.get_one(Contact, letter.contact_id)
        assert (contact.outcome, contact.entry) == (Outcome.POSTED, Entry.PENDING)
        assert queue.end(session, staff, letter, LetterState.CAME_BACK, story.at)
        later = session.scalars(select(Contact).where(Contact.follows_id == contact.id)).one()
        assert later.outcome is Outcome.NOT_DELIVERED
        exported = session.scalars(select(AuditEntry).where(AuditEntry.deed == Deed.EXPORTED)).all()
        assert [entry.subject_id for entry in exported] == [letter.id, letter.id]


def test_a_first_letter_goes_where_the_service_promises_one_or_no_text_can(story: Story) -> None:
    with story.db.transaction() as session:
        referral = referral_of(session, story.sam.id)
        assert referral is not None
        referral.pathway = "lifestyle"
        assert queue.introduce(session, referral, story.at) is None
        referral.pathway = "social_inclusion_mentors"
        assert queue.introduce(session, referral, story.at) is not None
        assert queue.introduce(session, referral, story.at) is None, "once a referral and worker"
        referral.pathway, referral.place = "lifestyle", Place.CUSTODY
        session.execute(delete(Letter))
        assert queue.introduce(session, referral, story.at) is not None


def test_a_letter_is_only_for_those_who_may_see_whom_it_is_to(story: Story) -> None:
    with story.db.transaction() as session:
        referral = referral_of(session, story.sam.id)
        assert referral is not None
        letter = queue.put(session, referral, LetterKind.PLAN, "plan:1", story.at)
        assert letter is not None
        stranger = access.StaffMember(999, 999, session.get_one(Person, story.jo.id).role, "Somebody")
        assert queue.waiting(session, stranger) == []
        assert queue.find(session, stranger, letter.id) is None
        assert session.scalars(select(Letter)).one().said is None
