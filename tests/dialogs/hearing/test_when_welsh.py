"""Days and times in Welsh, mutated and mixed, as people text them."""

from __future__ import annotations

import pytest

from tests.dialogs.hearing.readings import heard, lines

DYDDIAU = """
    dydd Iau -> Thu 19 Nov
    ddydd Gwener -> Fri 20 Nov
    Gwe 27 Tach -> Fri 27 Nov
    gwe plis -> Fri 20 Nov
    18 Rhag -> Fri 18 Dec
    dydd gwener nesaf -> Fri 27 Nov
    nos Wener -> Fri 20 Nov 17:00-22:00
    bore Mawrth -> Tue 24 Nov 08:00-12:00
    pnawn dydd Mercher -> Wed 25 Nov 12:00-18:00
    heddiw -> Wed 18 Nov
    fory -> Thu 19 Nov
    yfory am 10 -> Thu 19 Nov 10:00
    bore fory -> Thu 19 Nov 08:00-12:00
    heno -> Wed 18 Nov 17:00-23:00
    wythnos nesaf -> Mon 23 Nov-Sun 29 Nov
    wythnos nesaf dydd Mawrth -> Tue 24 Nov
    wythnos i ddydd Iau -> Thu 26 Nov
    pythefnos i ddydd Llun -> Mon 7 Dec
    y penwythnos nesaf -> Sat 28 Nov-Sun 29 Nov
    mis nesaf -> Tue 1 Dec-Thu 31 Dec
    diwedd yr wythnos -> Thu 19 Nov-Fri 20 Nov
    llun y pasg -> Mon 29 Mar 2027
    mewn wythnos -> Wed 25 Nov
    dydd llun wythnos nesaf -> Mon 23 Nov
    thursday bore ok? -> Thu 19 Nov 08:00-12:00
"""

DYDDIADAU = """
    26 Tachwedd -> Thu 26 Nov
    y 5ed o Ragfyr -> Sat 5 Dec
    5 Mawrth -> Fri 5 Mar 2027
    y 3ydd o Fawrth am 2 -> Wed 3 Mar 2027 14:00
    dydd Iau y 26ain o Dachwedd am 3 -> Thu 26 Nov 15:00
    dydd Mawrth 2 Mawrth -> Tue 2 Mar 2027
"""

AMSERAU = """
    iau am dri -> Thu 19 Nov 15:00
    hanner awr wedi tri -> 15:30
    hanner wedi dau -> 14:30
    chwarter wedi naw -> 09:15
    chwarter i dri -> 14:45
    deg munud wedi dau -> 14:10
    ugain munud i dri -> 14:40
    tri o'r gloch -> 15:00
    10 o'r gloch y bore -> 10:00
    2 y prynhawn -> 14:00
    am ddeg -> 10:00
    rhwng dau a phedwar -> 14:00-16:00
    o 2 i 4 -> 14:00-16:00
    ar ôl 3 -> after 15:00
    cyn hanner dydd -> before 12:00
    erbyn 4 -> before 16:00
    mewn awr -> Wed 18 Nov 11:15
    peth cyntaf bore fory -> Thu 19 Nov 08:00-10:00
    3yp -> 15:00
    dydd iau 10yb -> Thu 19 Nov 10:00
    pum munud ar hugain i dri -> 14:35
    6 yr hwyr -> 18:00
    hanner awr wedi un ar ddeg -> 11:30
"""

DEWISIADAU = """
    dydd Llun neu ddydd Mercher -> Mon 23 Nov or Wed 25 Nov
    dydd mawrth neu ddydd mercher ar ol 2 -> after Tue 24 Nov 14:00 or after Wed 25 Nov 14:00
    ddim dydd Iau -> not Thu 19 Nov
    methu dydd Iau -> not Thu 19 Nov
    methu dod fory ond dydd gwener yn iawn -> Fri 20 Nov, not Thu 19 Nov
    gweithio dydd llun -> not Mon 23 Nov
    galla i ddod dydd Iau? -> Thu 19 Nov
    allwn ni newid o dydd mawrth i dydd iau -> Thu 26 Nov, not Tue 24 Nov
    rhwng dydd llun a dydd mercher -> Mon 23 Nov-Wed 25 Nov
    o ddydd llun i ddydd mercher -> Mon 23 Nov-Wed 25 Nov
    tan ddydd iau -> before Thu 19 Nov
    dydd mercher yn lle dydd mawrth -> Wed 25 Nov, not Tue 24 Nov
    dydd iau yn iawn ond ddim cyn 11 -> after Thu 19 Nov 11:00
    ni allaf ddod ddydd Llun -> not Mon 23 Nov
    sai'n gallu dod dydd iau -> not Thu 19 Nov
"""

DIM_BYD = """
    bore da -> nothing
    nos da -> nothing
    wedi bod yn sal -> nothing
    10 munud yn hwyr -> nothing
    ddoe -> nothing
    sut wyt ti heddiw -> nothing
    dwi ar y bws -> nothing
    dydd gwener dwetha -> nothing
    o'n i yna dydd llun -> nothing
"""


@pytest.mark.parametrize(("text", "reading"), lines(DYDDIAU))
def test_dyddiau(text: str, reading: str) -> None:
    """Days, with mutations."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(DYDDIADAU))
def test_dyddiadau(text: str, reading: str) -> None:
    """Dates: "Mawrth" is March beside a number, and Tuesday beside a day."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(AMSERAU))
def test_amserau(text: str, reading: str) -> None:
    """Times."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(DEWISIADAU))
def test_dewisiadau(text: str, reading: str) -> None:
    """Options and what is ruled out."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(DIM_BYD))
def test_dim_byd(text: str, reading: str) -> None:
    """Nothing to book."""
    assert heard(text) == reading
