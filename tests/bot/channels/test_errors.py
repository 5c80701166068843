"""The table of error codes: complete, ours, and as delivery is planned."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bot.channels.base import Kind
from bot.channels.errors import meaning_of, table

POLICY = Path(__file__).parents[4] / "shared" / "eval" / "twilio" / "error_codes_policy.csv"
KINDS = {
    "rate": {Kind.TEMPORARY},
    "platform": {Kind.TEMPORARY},
    "handset": {Kind.TEMPORARY},
    "unknown": {Kind.TEMPORARY},
    "number": {Kind.NUMBER},
    "route": {Kind.NUMBER},
    "blocked": {Kind.NUMBER},
    "opt_out": {Kind.OPTED_OUT},
    "auth": {Kind.OURS},
    "account": {Kind.OURS},
    "config": {Kind.OURS},
    "filtered": {Kind.OURS, Kind.MESSAGE},
    "channel": {Kind.OURS, Kind.MESSAGE},
    "bug": {Kind.MESSAGE},
}
NOT_ABOUT_A_SEND = {"webhook", "inbound"}


def test_every_code_of_the_policy_is_read_as_the_policy_reads_it() -> None:
    if not POLICY.exists():
        pytest.skip("the policy is not beside this checkout")
    with POLICY.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["class"] not in NOT_ABOUT_A_SEND]
    wrong = [row["code"] for row in rows if meaning_of(int(row["code"])).kind not in KINDS[row["class"]]]
    assert rows
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "kind", "repeated"),
    [
        (30003, Kind.TEMPORARY, Kind.NUMBER),
        (30005, Kind.NUMBER, None),
        (21610, Kind.OPTED_OUT, None),
        (30007, Kind.MESSAGE, None),
        (63016, Kind.MESSAGE, None),
        (30008, Kind.TEMPORARY, Kind.UNKNOWN_CODE),
        (12345, Kind.UNKNOWN_CODE, None),
    ],
)
def test_what_delivery_turns_on(code: int, kind: Kind, repeated: Kind | None) -> None:
    meaning = meaning_of(code)
    assert (meaning.kind, meaning.if_repeated) == (kind, repeated)


def test_every_reading_tells_a_person_what_to_do() -> None:
    for meaning in table().values():
        assert meaning.advice[0].isupper()
        assert meaning.advice.endswith(".")
        assert meaning.wait_seconds == 0 or meaning.kind is Kind.TEMPORARY
        assert meaning.if_repeated is None or meaning.kind is Kind.TEMPORARY
