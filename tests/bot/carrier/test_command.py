"""The carrier's button for time: it says what `throughline skip` said."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.carrier import skip


def test_time_that_cannot_be_skipped_is_said_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_DATA", str(tmp_path))
    with pytest.raises(ValueError, match=r"^[A-Z].*\.$") as said:
        skip("a while")
    assert "Traceback" not in str(said.value)
    assert not str(said.value).startswith("Error")
