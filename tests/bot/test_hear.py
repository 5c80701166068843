"""`throughline hear`, as people and scripts run it: one text, many, the reasons, and what it cannot read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli import main

KEYS = {"intent", "choice", "risk", "when", "exclude", "items"}


def hear(*words: str, typed: str | bytes = "") -> Result:
    return CliRunner().invoke(main, ["hear", *words], input=typed)


def lines(*rows: object) -> str:
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows) + "\n"


def heard(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_one_text() -> None:
    said = hear("could do thurs after 2 but not fri", "--asked", "offer_slots", "--now", "2026-11-18T10:15")
    meant = json.loads(said.stdout)
    assert said.exit_code == 0
    assert meant.keys() >= KEYS
    assert meant["intent"] == "reschedule"
    assert meant["when"] == [{"kind": "after", "start": "2026-11-19T14:00", "end": None}]
    assert [ruled["start"] for ruled in meant["exclude"]] == ["2026-11-20"]


def test_why_names_the_rules_and_the_facts_beside() -> None:
    plain = json.loads(hear("can we do it by phone", "--asked", "confirm_attendance").stdout)
    why = json.loads(hear("can we do it by phone", "--asked", "confirm_attendance", "--why").stdout)
    assert "why" not in plain
    assert "mode" not in plain
    assert why["mode"] == "phone"
    assert why["why"]


def test_many_texts_are_answered_in_order_under_their_ids() -> None:
    rows = (
        {"id": "a", "text": "yes", "asked": "confirm_attendance", "booked": "2026-11-24T14:00"},
        "",
        {"id": "b", "text": "2", "asked": "offer_slots", "offered": ["2026-11-25T10:00", "2026-11-26T15:00"]},
        {"id": "c", "text": "STOP"},
        {"text": "wrong number"},
    )
    answers = heard(hear("--jsonl", typed=lines(*rows)))
    assert [(row.get("id"), row["intent"], row["choice"]) for row in answers] == [
        ("a", "confirm", None),
        ("b", "choose", 2),
        ("c", "opt_out", None),
        (None, "wrong_person", None),
    ]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("yes", "this is no JSON."),
        ([1, 2], "this should be an object"),
        ({"asked": "check_in"}, "text should be the words that were texted."),
        ({"text": 7}, "text should be the words that were texted."),
        ({"text": "yes", "asked": "moon"}, "asked should be one of confirm_attendance,"),
        ({"text": "yes", "asked": ["check_in"]}, "asked should be one of confirm_attendance,"),
        ({"text": "yes", "ref": "tomorrow"}, "ref should be a local time, as 2026-11-18T10:15."),
        ({"text": "yes", "booked": 9}, "booked should be a local time, as 2026-11-18T10:15."),
        ({"text": "yes", "offered": "2026-11-25T10:00"}, "offered should be a list of local times."),
        ({"text": "yes", "offered": ["soon"]}, "offered should be a local time, as 2026-11-18T10:15."),
    ],
)
def test_a_line_it_cannot_read_is_named_and_the_rest_goes_on(row: object, sentence: str) -> None:
    said = hear("--jsonl", typed=lines({"id": 1, "text": "yes"}, row, {"id": 3, "text": "STOP"}))
    assert [answer["id"] for answer in heard(said)] == [1, 3]
    assert said.stderr.startswith(f"Line 2: {sentence}")
    assert said.exit_code == 1


def test_words_are_never_repeated_in_a_fault() -> None:
    said = hear("--jsonl", typed='{"text": "my secret"\n')
    assert "secret" not in said.stderr


def test_bytes_that_are_no_text_and_half_a_character_are_answered() -> None:
    broken = b'{"id": 1, "text": "yes \xff\xfe", "asked": "confirm_attendance"}\n'
    half = b'{"id": "\\ud83d", "text": "1 met \\ud83d", "asked": "round"}\n'
    said = hear("--jsonl", typed=broken + half)
    assert said.exit_code == 0
    assert len(heard(said)) == 2


def test_a_time_it_cannot_read_is_told_in_a_sentence() -> None:
    said = hear("yes", "--now", "noonish")
    assert said.exit_code == 2
    assert "ref should be a local time, as 2026-11-18T10:15." in said.stderr


def test_no_text_at_all_says_what_to_give() -> None:
    assert "Give a text in quotes" in hear().stderr
