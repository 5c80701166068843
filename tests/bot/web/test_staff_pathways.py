"""What the services promise: read by all staff, changed by whoever runs them, and what is wrong costs nothing typed."""

from __future__ import annotations

import html

import pytest

from bot.models import Role
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms, Visitor
from tests.town import NOW, Builder

PAGE = "/pathways/families"


@pytest.fixture
def rae(rooms: Rooms) -> Visitor:
    """Whoever runs the services."""
    with rooms.db.transaction() as session:
        Builder(session, NOW).person("Rae Quill", Role.SERVICE_MANAGER, 1)
    return rooms.signed_in("Rae")


def test_everybody_reads_what_a_service_promises(rooms: Rooms) -> None:
    dee = rooms.signed_in("Dee")
    assert 'href="/pathways/families"' in dee.get("/pathways").text
    said = words(dee.get(PAGE).text)
    for sentence in (
        "Delivered by Forward Trust. As the leaflets say it; nobody has changed anything.",
        "About 5 hours The initial assessment is beside these. About 12 hours",
        "One to two sessions a month One to two sessions a fortnight One to two sessions a week",
        "As low And interventions in parenting And Step Back violence reduction",
        "Staff confirm a safe number first",
        "Initial assessment within 10 days of the referral, and within 10 working days; the earlier",
    ):
        assert sentence in said
    mentors = words(dee.get("/pathways/social_inclusion_mentors").text)
    for sentence in (
        "Daily contact with a mentor: by text, by phone or face to face, in the community",
        "People can be referred up to 6 weeks before release or up to 6 weeks after release.",
        "A letter that outlines the support introduces the case worker.",
        "At least 2 a week before release, 1 of them face to face",
    ):
        assert sentence in mentors
    assert dee.get("/pathways/none_such").status_code == 404


def test_nobody_else_changes_it(rooms: Rooms) -> None:
    alex = rooms.signed_in("Alex")
    assert "Change what it promises" not in alex.get(PAGE).text
    assert alex.get(f"{PAGE}/file").status_code == 403
    assert alex.post(f"{PAGE}/file", {"text": "", "what": "keep"}).status_code == 403
    assert [alex.get(f"{PAGE}/{at}").status_code for at in ("change", "change/service", "file.toml")] == [403] * 3
    assert alex.post(f"{PAGE}/versions/0/put-back").status_code == 403


def test_a_change_is_checked_kept_read_and_put_back(rooms: Rooms, rae: Visitor) -> None:
    page = rae.get(f"{PAGE}/versions/0").text
    file = html.unescape(page[page.index("<pre") :].partition(">")[2].partition("</pre>")[0])
    said = {"text": file.replace("average = 5", "average = 6").replace("\n", "\r\n"), "began_from": "0"}
    looked = rae.post(f"{PAGE}/file", said | {"why": "new contract", "what": "look"})
    assert "families, low, average: from 5 to 6" in words(looked.text)
    assert "nobody has changed anything" in words(rae.get(PAGE).text), "looking keeps nothing"
    again = rae.post(f"{PAGE}/file", said | {"what": "again"})
    for answer in (looked, again):
        assert f'action="{PAGE}/file"' in answer.text
    assert "average = 6" in again.text
    assert rae.post(f"{PAGE}/file", said | {"why": "new contract", "what": "keep"}).location == PAGE
    page = words(rae.get(PAGE).text)
    assert "About 6 hours" in page
    assert "Rae Quill, in force now. “new contract” Read version 1" in page
    assert ("changed", "pathways", 1, {"service": "families", "version": 1, "puts_back": None}) in rooms.audit()
    assert f'action="{PAGE}/versions/0/put-back"' in rae.get(f"{PAGE}/versions/0").text
    assert rae.post(f"{PAGE}/versions/0/put-back").location == PAGE
    page = words(rae.get(PAGE).text)
    assert "About 5 hours" in page
    assert "Puts version 0 back." in page


def test_what_is_wrong_is_said_as_the_loader_says_it_and_nothing_is_lost(rooms: Rooms, rae: Visitor) -> None:
    refused = rae.post(f"{PAGE}/file", {"text": "service = 'families' # mine", "began_from": "0", "what": "look"})
    assert refused.status_code == 422
    said = words(refused.text)
    assert "Nothing is lost, and nothing is changed yet." in said
    for sentence in ("families.toml: name must be some words.", "families.toml: clocks: attendance_days is missing."):
        assert said.count(sentence) == 2, "at the top, and where it was typed"
    assert "# mine" in refused.text
