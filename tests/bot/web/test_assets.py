"""What the pages wear: all of it ours to use, and served from here."""

from __future__ import annotations

import re

import pytest

from tests.rooms import Rooms

SHEETS = ("govuk-frontend.min.css", "moj-frontend.min.css", "throughline.css")
SCRIPTS = ("govuk-frontend.min.js", "throughline.js")


def served(rooms: Rooms, path: str) -> str:
    """What is at an address; nothing when it is not served."""
    with rooms.visitor().get(path) as answer:
        return answer.get_data(as_text=True) if answer.status_code == 200 else ""


@pytest.mark.parametrize("name", SHEETS + SCRIPTS)
def test_neither_crown_nor_typeface_nor_an_outside_address(rooms: Rooms, name: str) -> None:
    text = served(rooms, f"/assets/{name}")
    assert text
    assert re.findall(r"GDS Transport|@font-face|crest\.svg|sourceMappingURL|https?://(?!\")", text) == []


@pytest.mark.parametrize("name", SHEETS)
def test_every_image_of_a_stylesheet_is_served(rooms: Rooms, name: str) -> None:
    wanted = set(re.findall(r"url\(([^)]+)\)", served(rooms, f"/assets/{name}")))
    assert [path for path in wanted if not served(rooms, path)] == []


@pytest.mark.parametrize("name", ["govuk-frontend", "moj-frontend"])
def test_the_licence_comes_with_it(rooms: Rooms, name: str) -> None:
    assert "Permission is hereby granted" in served(rooms, f"/assets/licences/{name}.txt")
