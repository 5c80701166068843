"""Risk in Welsh, north and south, mutated and as texted."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

CRISIS = """
    dwi isio marw
    wi moyn marw
    dwi'm isio byw ddim mwy
    meddwl am ladd fy hun
    nath o drio crogi ei hun
    dwi'n torri fy hun eto
    teimlo fel rhoi diwedd ar y cwbl
    ma pawb yn well hebdda i
    hunanladdiad
"""
SAFEGUARDING = """
    ma fe'n bwrw fi
    mae o'n fy nharo i
    dwi ofn mynd adra
    mae'n bygwth lladd fi
    mae o'n darllen fy negeseuon
    dyw e ddim yn gadael fi mas
    ma na gleisiau ar y plentyn
    mae'r bos yn cadw fy mhasbort
"""
DISTRESS = """
    dwi methu copio
    sai'n ymdopi
    teimlo'n isel iawn
    methu stopio crio
    dwi'n ddigartref
    cysgu yn y car
    heb fwyta ers dydd llun
    nol ar y botel
"""
FIGURES = """
    ma'r gwaith ma'n lladd fi
    dwi bron a marw isio panad
    bron â marw o chwerthin
    methu aros gweld chi
    methu gwneud heddiw
    methu neud dydd Iau
    ddim yn gallu gwneud y bore
    methu dod fory, y plant yn sâl
    dwi bron llwgu, be sy i ginio
"""


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(CRISIS))
def test_argyfwng(text: str) -> None:
    assert mark(text).risk is Risk.CRISIS


@pytest.mark.parametrize("text", lines(SAFEGUARDING))
def test_diogelu(text: str) -> None:
    assert mark(text).risk is Risk.SAFEGUARDING


@pytest.mark.parametrize("text", lines(DISTRESS))
def test_gofid(text: str) -> None:
    assert mark(text).risk is Risk.DISTRESS


@pytest.mark.parametrize("text", lines(FIGURES))
def test_ffordd_o_siarad(text: str) -> None:
    assert mark(text).risk is None
