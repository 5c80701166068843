"""The table of error codes: complete, ours, and as delivery is planned."""

from __future__ import annotations

import csv
from collections import defaultdict
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
DECIDED = {
    "account": {30002},
    "auth": {20003},
    "blocked": {30004},
    "bug": {21602, 21604, 21617, 21619, 21620, 30019},
    "channel": {63016},
    "config": {
        *(20404, 21212, 21408, 21601, 21603, 21606, 21608, 21609, 21703, 21704, 21705),
        *(30010, 30018, 30024, 30032, 30034),
    },
    "filtered": {30007, 30450},
    "handset": {30003},
    "number": {21211, 21401, 21614, 30005, 30006, 63024},
    "opt_out": {21610},
    "platform": {20500, 20503, 30410},
    "rate": {14107, 20429, 21611, 30001, 30017, 30022, 30023, 63018, 63038},
    "route": {21612},
    "unknown": {30008},
}
"""What was decided of every code that can end a send. Where the policy it was decided in is at hand, it is the same."""


def test_every_code_is_read_as_was_decided() -> None:
    read = {code: meaning_of(code).kind for codes in DECIDED.values() for code in codes}
    assert {code for what, codes in DECIDED.items() for code in codes if read[code] not in KINDS[what]} == set()
    assert read.keys() <= table().keys()


def test_what_was_decided_is_what_the_policy_says() -> None:
    if not POLICY.exists():
        pytest.skip("the policy is not beside this checkout")
    policy: dict[str, set[int]] = defaultdict(set)
    with POLICY.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            policy[row["class"]].add(int(row["code"]))
    assert {what: codes for what, codes in policy.items() if what not in NOT_ABOUT_A_SEND} == DECIDED


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
