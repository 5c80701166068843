"""What a text says beside its intent: what keeps them away, how they want to meet, what they ask about."""

from __future__ import annotations

import pytest

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, HeldUp, Intent, Topic
from tests.dialogs.hearing.said import NOW, lines, meant

KEPT_AWAY = {
    HeldUp.CUSTODY: """
        ive been arrested
        im in the cells
        got nicked last night, in custody
        police have got me
        its his sister, hes been arrested so he wont be there
        hes back inside, its his mum
        wedi cael fy arestio
        hes been nicked
        shes on remand
        mae o yn y ddalfa
    """,
    HeldUp.HOSPITAL: """
        im in hospital
        in a&e cant come
        been admitted to hospital
        Marlon's in hospital, this is his nan
        this is his mum hes in hospital
        dwi yn yr ysbyty
        hes in hospital
        shes in hosp
        mae hi yn yr ysbyty
    """,
    HeldUp.RELATIVE: """
        hi its sams mum he cant come today hes not well
        this is his partner he wont be able to make it
    """,
}
NOT_KEPT_AWAY = """
    cant come
    got a hospital appointment
    my nans in hospital so cant come
    my bike got nicked
    tyler got nicked last night
    if i dont come will i get arrested
    scared ill end up back in prison
    since i got out of prison
    hi its his mum he says yes hell be there
    visiting my dad in hospital
    is it at the hospital
    he is in hospital so i cant come
    he works at the hospital
    he has not been arrested
    mae fy mam yn yr ysbyty
    i work at the hospital
"""

MODES = {
    "phone": """
        can we do it by phone instead
        phone instead pls
        dros y ffôn plis
        can you just ring me instead of me coming in
        could it be on the phone instead
        alla i neud o dros y ffon
        would it be possible to have it over the phone
        id rather do it on the phone than come in
    """,
    "video": """
        zoom?
        can we do it over zoom
        can it be a video call
        could we use teams instead
        can we facetime instead
    """,
    "place": """
        can I come in person
        can we do face to face instead
        can i just see you in person instead of the phone
    """,
}
NO_MODE = """
    call me
    dont text, ring
    calls instead of texts please
    my phone broke
    is it on the phone or in person
    see you on zoom
    cant stop laughing at that video
    can you tell me the address over the phone
    yes ill be there
"""

ABOUT = {
    Topic.NEXT: """
        whens my next one
        when is my next appointment
        pryd mae'r un nesaf
    """,
    Topic.LEFT: """
        how many sessions left
        how many more do i have to do
        when do i finish
        faint sy ar ol
    """,
    Topic.COMPLAINT: """
        i want to complain
        who do i complain to
        how do i make a complaint
        dwi isio cwyno
    """,
    Topic.AT_THE_DOOR: """
        im outside no1s here
        stood outside nobody answering
        im at the door but its locked
        can someone let me in
        tu allan a does neb yma
    """,
}
ABOUT_NOTHING_ELSE = """
    cant complain
    can we do next tuesday
    no complaints thanks
    when is it
"""


@pytest.mark.parametrize("asked", [Asked.CONFIRM_ATTENDANCE, Asked.CHECK_IN, Asked.NOTHING])
def test_what_keeps_them_away_is_told(asked: Asked) -> None:
    told = [(text, held) for held, table in KEPT_AWAY.items() for text in lines(table)]
    assert [(text, meant(text, asked).held_up) for text, _ in told] == told


@pytest.mark.parametrize("text", ["hes in hospital", "shes on remand", "mae o yn y ddalfa"])
def test_somebody_who_says_where_they_are_kept_says_that_they_are_not_coming(text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent is Intent.DECLINE


@pytest.mark.parametrize("text", ["he works at the hospital", "he has not been arrested"])
def test_where_nobody_is_kept_is_no_no(text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent is not Intent.DECLINE


@pytest.mark.parametrize("text", lines(NOT_KEPT_AWAY))
def test_what_is_feared_or_somebody_elses_keeps_nobody_away(text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).held_up is None


@pytest.mark.parametrize(("mode", "text"), [(mode, text) for mode, table in MODES.items() for text in lines(table)])
def test_how_they_want_to_meet(mode: str, text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).mode == mode


@pytest.mark.parametrize("text", [text for table in MODES.values() for text in lines(table)])
def test_another_way_of_meeting_is_another_appointment(text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent is Intent.RESCHEDULE


def test_with_nothing_booked_a_wish_for_the_phone_is_for_a_person() -> None:
    assert hear("can we do it by phone", Asked.NOTHING, NOW).intent is not Intent.RESCHEDULE


@pytest.mark.parametrize("text", lines(NO_MODE))
def test_words_of_phones_that_are_no_way_of_meeting(text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).mode is None


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, table in ABOUT.items() for text in lines(table)])
def test_what_they_ask_about(topic: Topic, text: str) -> None:
    assert meant(text, Asked.NOTHING).about is topic


@pytest.mark.parametrize("text", lines(ABOUT_NOTHING_ELSE))
def test_words_that_only_sound_like_it(text: str) -> None:
    assert meant(text, Asked.CHECK_IN).about is None
