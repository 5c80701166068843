"""Plans and private pages as staff write, approve and allow them, and what of it reaches the participant."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot.models import Condition, Message, PageAccess
from bot.private.links import NoLink
from bot.web import words_pages
from tests.bot.web.test_staff_pages import words
from tests.privately import CODE, allow, link
from tests.rooms import Rooms, Visitor

PLAN = {
    "frequency": "Once a week",
    "ways": "phone",
    "1-words": "Open a bank account",
    "1-measure": "The card has come",
    "1-by": "11/12/2026",
    "1-owner": "You, with Jo",
}


def path(rooms: Rooms) -> str:
    """Sam's plan."""
    return f"/participants/{rooms.town.sam}/plan"


def put(rooms: Rooms) -> list[str | None]:
    """What was put for Sam to be sent, by key."""
    with rooms.db.reading() as session:
        wanted = select(Message.text_key).where(Message.person_id == rooms.town.sam).order_by(Message.id)
        return [key for key in session.scalars(wanted) if key and key.startswith("action_plan")]


def send(visitor: Visitor, to: str, form: dict[str, str] | None = None) -> tuple[int, str]:
    """Send a form; the status and the words of the answer."""
    answer = visitor.post(to, form)
    return answer.status_code, words(answer.text)


def test_a_plan_is_written_approved_and_told(rooms: Rooms) -> None:
    allow(rooms, rooms.town.sam)
    jo = rooms.signed_in("Jo")
    assert f'href="{path(rooms)}"' in jo.get(f"/participants/{rooms.town.sam}").text
    assert "There is no plan yet." in words(jo.get(path(rooms)).text)
    assert send(jo, f"{path(rooms)}/change", PLAN)[0] == 303
    said = words(jo.get(path(rooms)).text)
    assert "Revision 1 waits for approval Once a week: by phone." in said
    assert "Open a bank account The card has come Fri 11 Dec You, with Jo" in said
    assert "They get a text with a private link to it" in said
    assert put(rooms) == [], "nobody is told of what is not approved"
    assert send(jo, f"{path(rooms)}/approve", {"by": "practitioner", "on": "17/11/2026"})[0] == 303
    assert "Revision 1, approved on Tue 17 Nov by their practitioner" in words(jo.get(path(rooms)).text)
    assert put(rooms) == ["action_plan.ready"]
    send(jo, f"{path(rooms)}/approve", {"by": "us", "on": "17/11/2026"})
    assert put(rooms) == ["action_plan.ready"], "twice is once"


def test_a_revision_starts_from_what_stands_and_leaves_it_standing(rooms: Rooms) -> None:
    allow(rooms, rooms.town.sam)
    jo = rooms.signed_in("Jo")
    send(jo, f"{path(rooms)}/change", PLAN)
    send(jo, f"{path(rooms)}/approve", {"by": "us", "on": "18/11/2026"})
    form = jo.get(f"{path(rooms)}/change").text
    assert 'value="Open a bank account"' in form
    assert 'value="11/12/2026"' in form
    send(jo, f"{path(rooms)}/change", PLAN | {"frequency": "Every two weeks"})
    said = words(jo.get(path(rooms)).text)
    assert "Revision 2 waits for approval Every two weeks" in said
    assert "What they see now: revision 1, approved on Wed 18 Nov by our team" in said
    send(jo, f"{path(rooms)}/approve", {"by": "practitioner", "on": "18/11/2026"})
    assert put(rooms) == ["action_plan.ready", "action_plan.changed"]


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ({"frequency": ""}, "Enter how often you meet."),
        ({"ways": ""}, "Choose at least one way of meeting."),
        ({"1-measure": ""}, "Enter how they will know."),
        ({"1-by": ""}, "Enter by when, such as 24/12/2026."),
        ({"1-by": "soon"}, "There is a problem"),
        ({"1-words": "Keep to my curfew"}, "Say it without “curfew”: somebody else may see their page."),
        ({"2-words": "See probation"}, "Say it without “probation”"),
        ({"frequency": "Bob wythnos, gyda'r heddlu"}, "Say it without “heddlu”"),
        ({"1-words": "", "1-measure": "", "1-by": "", "1-owner": ""}, "Enter what the goal is."),
    ],
)
def test_what_cannot_be_kept_is_said_and_everything_typed_stays(
    rooms: Rooms, typed: dict[str, str], fault: str
) -> None:
    jo = rooms.signed_in("Jo")
    answer = jo.post(f"{path(rooms)}/change", PLAN | typed)
    assert answer.status_code == 422
    assert fault in words(answer.text)
    assert 'value="Once a week"' in answer.text or "frequency" in typed
    assert "There is no plan yet." in words(jo.get(path(rooms)).text)


@pytest.mark.parametrize(("on", "fault"), [("19/11/2026", "still to come"), ("", "date"), ("tues", "date")])
def test_an_approval_needs_a_day_that_has_been(rooms: Rooms, on: str, fault: str) -> None:
    jo = rooms.signed_in("Jo")
    send(jo, f"{path(rooms)}/change", PLAN)
    status, said = send(jo, f"{path(rooms)}/approve", {"by": "us", "on": on})
    assert (status, "There is a problem" in said) == (422, True)
    assert put(rooms) == []


def test_a_code_is_shown_once_and_kept_as_a_password_is(rooms: Rooms) -> None:
    allow(rooms, rooms.town.sam)
    jo = rooms.signed_in("Jo")
    page = jo.post(f"{path(rooms)}/code")
    found = re.search(r"The code is (\d{3}) (\d{3})\.", page.text)
    assert found is not None
    code = found[1] + found[2]
    again = words(jo.get(path(rooms)).text)
    assert code not in again.replace(" ", "")
    assert "It cannot be shown again." in again
    with rooms.db.reading() as session:
        kept = session.get_one(PageAccess, rooms.town.sam).code_hash
    assert kept is not None
    assert kept.startswith("scrypt:")
    assert code not in kept
    send(jo, f"{path(rooms)}/change", PLAN)
    send(jo, f"{path(rooms)}/approve", {"by": "us", "on": "18/11/2026"})
    assert "They have not opened their page yet." in words(jo.get(path(rooms)).text)
    sams, sam = link(rooms, rooms.town.sam), rooms.visitor()
    assert sam.post(sams.path, {"code": CODE}, page=sams.path).status_code == 422
    assert sam.post(sams.path, {"code": f"{code[:3]} {code[3:]}"}, page=sams.path).status_code == 303
    assert "They last opened their page Wed 18 Nov, 10.15am." in words(jo.get(path(rooms)).text)
    assert ("changed", "page_access", rooms.town.sam, {"code": True}) in rooms.audit()
    assert ("sign_in_failed", "private_links", sams.link_id, {"tries": 1}) in rooms.audit()


def test_links_wait_until_staff_say_that_nothing_stands_in_the_way(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    assert words_pages.NO_LINK[NoLink.CONDITION] in words(jo.get(path(rooms)).text)
    send(jo, f"{path(rooms)}/change", PLAN)
    send(jo, f"{path(rooms)}/approve", {"by": "us", "on": "18/11/2026"})
    assert put(rooms) == ["action_plan.by_hand"]
    assert "Ring them to go through their plan with them" in words(jo.get("/caseload").text)
    assert send(jo, f"{path(rooms)}/condition", {"condition": "none"})[0] == 303
    assert words_pages.NO_LINK[NoLink.NO_CODE] in words(jo.get(path(rooms)).text)
    jo.post(f"{path(rooms)}/code")
    send(jo, f"{path(rooms)}/send")
    assert put(rooms) == ["action_plan.by_hand", "action_plan.ready"]
    assert ("changed", "page_access", rooms.town.sam, {"condition": "none"}) in rooms.audit()
    assert send(jo, f"{path(rooms)}/condition", {"condition": "whatever"})[0] == 400


def test_nobody_reads_or_writes_the_plan_of_somebody_elses_participant(rooms: Rooms) -> None:
    kit = rooms.signed_in("Kit")
    assert kit.get(path(rooms)).status_code == 404
    assert [kit.post(f"{path(rooms)}/{last}", PLAN).status_code for last in ("change", "code", "approve")] == [404] * 3
    assert send(kit, f"{path(rooms)}/condition", {"condition": "none"})[0] == 404
    assert kit.post(f"{path(rooms)}/send").status_code == 404
    assert ("viewed", "plan", rooms.town.sam, {"refused": True}) in rooms.audit()
    with rooms.db.reading() as session:
        assert session.scalars(select(PageAccess)).all() == []


def test_every_value_has_words() -> None:
    assert set(words_pages.CONDITION) == set(Condition)
    assert set(words_pages.NO_LINK) == set(NoLink)
