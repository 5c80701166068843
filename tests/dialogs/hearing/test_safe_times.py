"""When somebody who is not safe may be rung, as their alert says it; and times that are only the danger's."""

from __future__ import annotations

import pytest

from dialogs.hearing import hear, safe_times
from dialogs.hearing.meaning import Asked, WhenKind
from tests.dialogs.hearing.said import NOW, lines

BOUNDS = (WhenKind.AFTER, WhenKind.BEFORE, WhenKind.RANGE)
OF_THE_DANGER = """
    someone in here is gonna do me in tonite
    he said hes coming round after 6 to batter me
    they said theyll burn the house down tonight
    he is going to call after 6 and hurt me
    he beats me every night after 10
    my kid came back with bruises after 5 yesterday
    hes going to kill me before friday
    he comes home drunk after 11 and hits me
    she hit me this morning
    mae e'n mynd i ladd fi heno
    mae o'n dod ar ôl 6 i fy mwrw
    if im not out by 6 theyre coming for me
"""


def safe(text: str) -> list[tuple[str | None, str | None]]:
    """The bounds that are shown for a text: from when, until when."""
    heard = (hear(part, Asked.NOTHING, NOW).when for part in safe_times.said(text))
    return [(when.start, when.end) for whens in heard for when in whens if when.kind in BOUNDS]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("can u not ring he checks my phone. only after 3 when hes at work", ("15:00", None)),
        ("he reads my texts, call after 3 when hes out", ("15:00", None)),
        ("he hit me again. after 3 hes out", ("15:00", None)),
        ("not before 6 he'll hear", ("18:00", None)),
        ("dont ring till after 4", ("16:00", None)),
        ("don't call me til 4 he's here", ("16:00", None)),
        ("its safe after 3", ("15:00", None)),
        ("ring me between 2 and 4 when he's at work", ("14:00", "16:00")),
        ("text me before 5 he gets in then", (None, "17:00")),
        ("hes out after 3 tomorrow", ("2026-11-19T15:00", None)),
        ("ffoniwch ar ôl 3 pan mae e mas", ("15:00", None)),
        ("mae o allan ar ôl 3", ("15:00", None)),
        ("dim ond ar ôl 4, mae e'n darllen fy ffôn", ("16:00", None)),
        ("peidiwch â ffonio tan 4", ("16:00", None)),
        ("mae o di taro fi paid a ffonio cyn 6", ("18:00", None)),
        ("mae o di taro fi peidiwch â ffonio cyn 6", ("18:00", None)),
        ("paid ffonio ar ol 5", (None, "17:00")),
        ("dim cyn 6", ("18:00", None)),
        ("he hit me dont ring b4 6 hes here till then", ("18:00", None)),
        ("dont ring after 5", (None, "17:00")),
        ("dont ring now hes here, call after 3 when hes out", ("15:00", None)),
    ],
)
def test_a_time_to_be_rung_at_is_shown(text: str, at: tuple[str | None, str | None]) -> None:
    assert safe(text) == [at]


@pytest.mark.parametrize("text", lines(OF_THE_DANGER))
def test_a_time_of_the_danger_is_no_time_to_wait_for(text: str) -> None:
    assert safe(text) == []


@pytest.mark.parametrize("text", ["its not safe after 3", "not safe to ring after 3 hes back", "dont ring after 5"])
def test_a_time_that_is_not_safe_is_never_shown_as_one_that_is(text: str) -> None:
    assert all(start is None for start, _ in safe(text))


@pytest.mark.parametrize(
    "text",
    [
        "dont ring tonight hes in",
        "dont call me il call u",
        "do not call between 4 and 6",
        "peidiwch ffonio rhwng 4 a 6",
        "hes home 9 to 5",
        "hes in from 5",
        "dont text after 9 he checks",
    ],
)
def test_what_forbids_ringing_and_gives_no_sure_hour_is_to_be_read_before_anybody_rings(text: str) -> None:
    assert safe(text) == []
    assert safe_times.to_be_heeded(text)
