"""Numbers as people type them: what is kept, what is refused, and that no sentence repeats a number."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot import vault
from bot.people import numbers
from bot.people.numbers import Fault, NotAMobile

SPELLINGS = [
    "07700900123",
    "07700 900123",
    " 07700 900 123 ",
    "(07700) 900-123",
    "07700.900.123",
    "+447700900123",
    "+44 7700 900123",
    "+44 (0)7700 900123",
    "+4407700900123",
    "0044 7700 900123",
    "447700900123",
    "7700900123",
    "7700900123.0",
    "tel:+44-7700-900123",
    "whatsapp:+447700900123",
    '="07700900123"',
    "'07700900123",
    "\uff10\uff17\uff17\uff10\uff10 \uff19\uff10\uff10\uff11\uff12\uff13",  # full-width
    "\u0660\u0667\u0667\u0660\u0660\u0669\u0660\u0660\u0661\u0662\u0663",  # Arabic-Indic
    "07700\u2013900\u2011123",  # dashes from a word processor
    "\u202a07700\u00a0900123\u202c",  # as copied out of a contacts app
]

REFUSED = [
    ("", Fault.EMPTY),
    ("  ", Fault.EMPTY),
    ("O77OO 900123", Fault.LETTERS),
    ("ask his mum", Fault.LETTERS),
    ("07700 900123 ext 4", Fault.LETTERS),
    ("7.7009E+09", Fault.ROUNDED),
    ("4.47701E+11", Fault.ROUNDED),
    ("07700 900123 / 07700 900124", Fault.SEVERAL),
    ("07700 900123 or 07700 900124", Fault.SEVERAL),
    ("07700 90012", Fault.SHORT),
    ("999", Fault.SHORT),
    ("7", Fault.SHORT),
    ("07700 9001231", Fault.LONG),
    ("07700 900123 07700 900124", Fault.LONG),
    ("0113 496 0123", Fault.LANDLINE),
    ("01632 960123", Fault.LANDLINE),
    ("020 7946 0123", Fault.LANDLINE),
    ("0306 999 0123", Fault.LANDLINE),
    ("0808 157 0123", Fault.NOT_MOBILE),
    ("0909 879 0123", Fault.NOT_MOBILE),
    ("070" + " 1234 5678", Fault.NOT_MOBILE),
    ("076" + " 4012 3456", Fault.NOT_MOBILE),
    ("+1 202 555 0100", Fault.FOREIGN),
    ("00353 20 910 1234", Fault.FOREIGN),
]

GIVEN = Path(__file__).parents[3] / "shared" / "eval" / "phones.jsonl"


@pytest.mark.parametrize("typed", SPELLINGS)
def test_every_usual_spelling_is_the_same_number(typed: str) -> None:
    assert numbers.normalise(typed) == "+447700900123"


@pytest.mark.parametrize(("typed", "fault"), REFUSED)
def test_what_cannot_be_texted_is_told_apart_and_never_repeated(typed: str, fault: Fault) -> None:
    with pytest.raises(NotAMobile) as refused:
        numbers.normalise(typed)
    assert refused.value.fault is fault
    assert not re.search(r"\d{4}", str(refused.value))


@pytest.mark.parametrize("begins", ["7624", "7797", "7400", "7999"])
def test_mobiles_of_every_range_are_taken(begins: str) -> None:
    assert numbers.normalise(f"0{begins} 123456") == f"+44{begins}123456"


def test_staff_read_a_number_as_they_would_dial_it() -> None:
    assert numbers.spoken("+447700900123") == "07700 900123"
    assert numbers.spoken("+441632960000") == "01632 960000"
    assert numbers.spoken("+12025550100") == "+1 202-555-0100"
    assert numbers.spoken("60777") == "60777"


def test_an_office_may_have_a_landline() -> None:
    assert numbers.telephone("+44 1632 960000") == "01632 960000"
    assert numbers.telephone("07700900123") == "07700 900123"
    for wrong in ("01632", "999", "+1 202 555 0100", "the office"):
        with pytest.raises(NotAMobile):
            numbers.telephone(wrong)


def test_a_number_is_found_by_an_index_that_does_not_show_it() -> None:
    vault.unlock(vault.keyring("1:" + "A" * 43 + "=", "B" * 43 + "="))
    key = numbers.key_of("+447700900123")
    assert key == numbers.key_of(numbers.normalise("07700 900123"))
    assert key != numbers.key_of("+447700900124")
    assert "900123" not in key


@pytest.mark.skipif(not GIVEN.exists(), reason="the shared numbers are not beside this checkout")
def test_the_shared_numbers_are_read_as_expected() -> None:
    for row in map(json.loads, GIVEN.read_text().splitlines()):
        drama = (row.get("e164") or "").startswith("+447700900") and len(row["e164"]) == 13
        if row.get("mobile") or drama:
            assert numbers.normalise(row["raw"]) == row["e164"], row["id"]
        else:
            with pytest.raises(NotAMobile):
                numbers.normalise(row["raw"])
