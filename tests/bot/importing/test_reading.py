"""Files as spreadsheets save them: alphabets, separators, quotes; and that what we write is read back."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.importing.reading import CannotRead, Table, read
from bot.importing.writing import csv_text, guarded

KNOWN = frozenset({"participant_ref", "first_name", "number"})
PLAIN = "participant_ref,first_name,number\r\nP-1,Siân,07700 900123\r\n"


def rows(table: Table) -> list[dict[str, str]]:
    return [line.cells for line in table.lines]


GOOD = [{"participant_ref": "P-1", "first_name": "Siân", "number": "07700 900123"}]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("alphabet", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_however_it_was_saved_it_is_the_same_table(separator: str, alphabet: str, ending: str) -> None:
    text = PLAIN.replace(",", separator).replace("\r\n", ending)
    assert rows(read(text.encode(alphabet), KNOWN)) == GOOD


def test_a_separator_inside_a_name_of_a_column_does_not_mislead() -> None:
    text = 'Participant Ref;"First name";NUMBER;"notes, if any"\nP-1;Siân;07700 900123;"a, b, c, d"\n'
    assert rows(read(text.encode(), KNOWN)) == [GOOD[0] | {"notes_if_any": "a, b, c, d"}]


def test_a_separator_that_is_named_is_taken_at_its_word() -> None:
    table = read(f"sep=;\r\n{PLAIN.replace(',', ';')}".encode(), KNOWN)
    assert rows(table) == GOOD
    assert table.lines[0].number == 3


def test_headers_are_forgiven_their_capitals_spaces_and_order() -> None:
    table = read("  NUMBER , Participant-Ref,first name\n07700 900123,P-1,Siân\n".encode(), KNOWN)
    assert table.columns == ("number", "participant_ref", "first_name")
    assert rows(table) == GOOD


def test_a_row_keeps_the_line_it_starts_on() -> None:
    text = 'participant_ref,first_name\n\nP-1,"Si\nân"\n,,\nP-2,Jo\n'
    assert [line.number for line in read(text.encode(), KNOWN).lines] == [3, 6]


def test_what_spreadsheets_put_around_text_is_taken_off() -> None:
    table = read(b'participant_ref,first_name,number\n="0012",\'-Sam,="07700900123"\n', KNOWN)
    assert rows(table) == [{"participant_ref": "0012", "first_name": "-Sam", "number": "07700900123"}]


def test_a_cell_too_many_is_seen_and_one_too_few_is_empty() -> None:
    lines = read(b"participant_ref,first_name\nP-1,Ward, Jo\nP-2\nP-3,Sam,,,\n", KNOWN).lines
    assert [line.extra for line in lines] == [1, 0, 0]
    assert lines[1].cells == {"participant_ref": "P-2"}


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (PLAIN.encode("cp1252"), "Line 2 holds a letter that is not UTF-8, so the file is probably Windows-1252."),
        (PLAIN.encode("utf-16"), "This is Unicode text of another kind (UTF-16). Save it as `CSV UTF-8"),
        (b"PK\x03\x04 and so on", "This is a workbook. In the spreadsheet, save it as `CSV UTF-8"),
        (b"", "The first line must name the columns."),
        (b"P-1,Sam,07700 900123\n", "The first line must name the columns."),
        (b"number,first_name,Number\n", "There is more than one column called number."),
        (b'participant_ref,first_name\nP-1,Jo\nP-2,"Sam\nP-3,Dee\n', "do not match in the row that starts on line 3."),
        (b"x" * (32 * 1024 * 1024 + 1), "The file is bigger than 32 MB."),
    ],
)
def test_a_file_that_cannot_be_read_for_certain_is_refused_with_a_sentence(raw: bytes, sentence: str) -> None:
    with pytest.raises(CannotRead) as refused:
        read(raw, KNOWN)
    assert sentence in str(refused.value)


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1), min_size=1, max_size=4))
def test_what_we_write_is_read_back_and_starts_no_formula(names: list[str]) -> None:
    text = csv_text(["participant_ref", "first_name"], [{"participant_ref": "P", "first_name": n} for n in names])
    written = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in written if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    came = [line.cells["first_name"] for line in read(text.encode(), KNOWN).lines]
    assert [guarded(name) for name in came] == [
        guarded(name.removeprefix("'") if _was_guarded(name) else name) for name in names
    ]


def _was_guarded(name: str) -> bool:
    return name[:2] in {"'=", "'+", "'-", "'@"}
