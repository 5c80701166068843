"""Telephone numbers: as people type them, as we keep them (E.164), and as staff read them.

Rule of this file: the only one that imports phonenumbers. A sentence here says what would be right and never repeats
the number. The range 07700 900000-900999 is set aside by Ofcom for made-up people: phonenumbers calls it possible but
not valid, so what counts as a mobile is our own rule over Ofcom's plan (07 is mobile, but 070 is not, nor 076 except
for the Isle of Man's 07624).
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import NewType

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

from bot.vault import ring

E164 = NewType("E164", str)

_MOBILE = re.compile(r"7(?:[1-57-9]\d{8}|624\d{6})")
_PREFIX = re.compile(r"^(?:tel|sms|whatsapp|mobile|mob)\s*[:.]\s*", re.IGNORECASE)
_ROUNDED = re.compile(r"^\d([.,]\d+)?e\+?\d+$", re.IGNORECASE)
_QUOTED = re.compile(r'^="(.*)"$')
_SPELLING = re.compile(r"\+?[\d\s().\-]+")
_TRIMMED = "".join(map(chr, (0x200B, 0x200E, 0x200F, 0x202A, 0x202C, 0x2060, 0x2066, 0x2069, 0xFEFF)))


class Fault(StrEnum):
    """Why something typed is not a number we could text."""

    EMPTY = "empty"
    LETTERS = "letters"
    ROUNDED = "rounded"
    SEVERAL = "several"
    SHORT = "short"
    LONG = "long"
    LANDLINE = "landline"
    NOT_MOBILE = "not_mobile"
    FOREIGN = "foreign"


_SAID = {
    Fault.EMPTY: "There is no number here. A British mobile is 11 digits and starts with 07.",
    Fault.LETTERS: "There is something here that is not a digit. A number has digits only: 0 is a nought, 1 is a one.",
    Fault.ROUNDED: "A spreadsheet has rounded this number, and the digits are gone. "
    "Make the column text, and type the number again.",
    Fault.SEVERAL: "There is more than one number here. Keep the one mobile that texts should go to.",
    Fault.SHORT: "This number is too short. A British mobile is 11 digits and starts with 07.",
    Fault.LONG: "This number is too long. A British mobile is 11 digits and starts with 07.",
    Fault.LANDLINE: "This is a landline, which takes no texts. Give a mobile, which starts with 07, or leave it empty.",
    Fault.NOT_MOBILE: "This is not a mobile: it is a freephone, charged, personal or pager number. "
    "Give a mobile, which starts with 07, or leave it empty.",
    Fault.FOREIGN: "This number is from outside the United Kingdom. "
    "Texts go to British mobiles only, which start with 07 or +44 7.",
}


class NotAMobile(ValueError):
    """What was typed is not a British mobile. The message says what would be right, and not what was typed."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(_SAID[fault])
        self.fault = fault


def normalise(text: str) -> E164:
    """A British mobile as E.164 ("+447700900123") from any usual spelling. Raises NotAMobile."""
    number = _parse(_cleaned(text))
    if number.country_code != 44:
        raise NotAMobile(Fault.FOREIGN)
    national = str(number.national_number)
    if not _MOBILE.fullmatch(national):
        raise NotAMobile(_misfit(national))
    return E164(f"+44{national}")


def telephone(text: str) -> str:
    """Any British number that people can ring, spaced for reading ("01632 960000"). Raises NotAMobile."""
    number = _parse(_cleaned(text))
    if number.country_code != 44:
        raise NotAMobile(Fault.FOREIGN)
    if not phonenumbers.is_possible_number(number) or len(str(number.national_number)) < 9:
        raise NotAMobile(_misfit(str(number.national_number)))
    return _national(number)


def key_of(e164: str) -> str:
    """The blind index that a number is found by; not unique, because numbers are shared and recycled."""
    return ring().index("number", e164)


def spoken(e164: str) -> str:
    """A kept number as staff read and dial it: "07700 900123"; one from abroad keeps its country code."""
    try:
        number = phonenumbers.parse(e164, None)
    except NumberParseException:
        return e164
    if number.country_code == 44:
        return _national(number)
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def _cleaned(text: str) -> str:
    """Digits as 0-9, no invisible marks, no spreadsheet's or link's wrapping."""
    plain = unicodedata.normalize("NFKC", text).translate(dict.fromkeys(map(ord, _TRIMMED))).strip()
    plain = "".join("-" if unicodedata.category(c) == "Pd" or c == "\u2212" else _digit(c) for c in plain)
    quoted = _QUOTED.match(plain)
    plain = (quoted[1] if quoted else plain).lstrip("'").strip()
    return _PREFIX.sub("", plain).removesuffix(".0").strip()


def _digit(character: str) -> str:
    return str(unicodedata.digit(character, character))


def _parse(plain: str) -> phonenumbers.PhoneNumber:
    if not plain:
        raise NotAMobile(Fault.EMPTY)
    if _ROUNDED.match(plain):
        raise NotAMobile(Fault.ROUNDED)
    if not _SPELLING.fullmatch(plain):
        raise NotAMobile(Fault.SEVERAL if sum(map(str.isdigit, plain)) > 15 or "/" in plain else Fault.LETTERS)
    try:
        return phonenumbers.parse(plain, "GB")
    except NumberParseException as wrong:
        too_long = wrong.error_type == NumberParseException.TOO_LONG
        raise NotAMobile(Fault.LONG if too_long else Fault.SHORT) from None


def _misfit(national: str) -> Fault:
    """What a British number is, that is no mobile. Lengths first: a mobile with a digit missing is not a landline."""
    if len(national) > 10:
        return Fault.LONG
    if len(national) < 9 or (national[0] == "7" and len(national) < 10):
        return Fault.SHORT
    return Fault.LANDLINE if national[0] in "123" else Fault.NOT_MOBILE


def _national(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
