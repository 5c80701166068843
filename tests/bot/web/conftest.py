"""The staff's rooms, new for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import fresh_sqlite
from tests.rooms import Rooms, open_rooms


@pytest.fixture
def rooms(sqlite_template: Path, data_folder: Path) -> Iterator[Rooms]:
    """The pages over a database with the small town in it."""
    url = fresh_sqlite(sqlite_template, sqlite_template.with_name("throughline.db"))
    with open_rooms(sqlite_template, data_folder, DATABASE_URL=url) as opened:
        yield opened
