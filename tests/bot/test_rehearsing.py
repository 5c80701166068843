"""Talking to a dialog in a terminal."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from bot.commands.rehearse import command
from dialogs import DIALOGS


def talked(*lines: str, name: str = "appointment", options: tuple[str, ...] = ()) -> str:
    """What a terminal shows to somebody who types these lines."""
    done = CliRunner().invoke(command, [name, *options], input="\n".join(lines) + "\n")
    assert done.exit_code == 0, done.output
    return done.output


@pytest.mark.parametrize("name", sorted(DIALOGS))
@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_dialog_can_be_talked_to(name: str, language: str) -> None:
    said = talked("who is this", "", "yes", name=name, options=("--language", language))
    assert "them" in said or ("bot: " in said and "That is the end of it." in said), "some only tell"


def test_time_passes_and_what_they_say_is_answered() -> None:
    said = talked("wait 10d", "cant make it", "wait nonsense")
    assert "bot: Hi Sam, it's Jo's team. You're booked in" in said
    assert "told: cannot_come" in said
    assert "How far? For example 90m" in said


def test_an_unproven_number_is_asked_whose_it_is() -> None:
    assert "bot: Hi, is this Sam? Reply YES or NO." in talked(options=("--unproven",))
