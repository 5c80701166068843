"""The one list of what is about somebody holds every sealed column there is."""

from __future__ import annotations

from bot.governance.theirs import NOBODYS, THEIRS
from bot.models import Base
from bot.vault import Sealed


def test_every_sealed_column_is_somebodys_or_is_said_to_be_nobodys() -> None:
    sealed = {table.name for table in Base.metadata.sorted_tables for c in table.columns if isinstance(c.type, Sealed)}
    listed = {theirs.table.__tablename__ for theirs in THEIRS}
    assert sealed <= listed | set(NOBODYS)
    assert not listed & set(NOBODYS)
