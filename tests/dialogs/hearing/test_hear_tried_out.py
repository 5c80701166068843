"""Texts that people tried out and that were heard as something else, each kind in several of its ways of saying."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.hearing import hear, heard
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.reading import Setting
from tests.dialogs.hearing.said import LONDON, NOW, heard_otherwise, lines, meant

NO_TEXTS_CAME = """
    sorry wasnt me i never got no texts
    i got no texts
    didnt get any texts
    ive had no texts
    im getting no texts
    i dont get any texts
    no texts from u today
    no texts yet
    ches i ddim tecsts
    dim tecsts wedi dod
"""
NO_MORE_TEXTS = """
    stop txting me ffs just ring
    stop texting me ring me
    rhowch STOP ar y tecsts
    rhowch stop ar y negeseuon
    no texts please
    no more texts from you
    please dont send texts
    i dont want to get any texts
"""
A_SWAP = """
    stop texting and just phone me
    dont text ring me
    peidiwch tecstio, ffoniwch
"""


@pytest.mark.parametrize("asked", [Asked.NOTHING, Asked.CONFIRM_ATTENDANCE, Asked.CHECK_IN])
def test_that_no_texts_came_stops_none(asked: Asked) -> None:
    assert [text for text in lines(NO_TEXTS_CAME) if meant(text, asked).intent is Intent.OPT_OUT] == []
    assert heard_otherwise(NO_MORE_TEXTS, asked, Intent.OPT_OUT) == []
    assert heard_otherwise(A_SWAP, asked, Intent.CALL_ME) == []


def test_who_stops_texts_and_wants_to_be_rung_is_rung() -> None:
    assert meant("stop txting me ffs just ring", Asked.NOTHING).beside is Intent.CALL_ME


@pytest.mark.parametrize("text", ["not any time", "no i meant txts any time", "you can text any time", "dim unrhyw un"])
def test_any_time_for_texts_or_none_at_all_chooses_nothing(text: str) -> None:
    assert meant(text, Asked.OFFER_SLOTS).choice is None


@pytest.mark.parametrize("text", ["any time", "whenever", "dont mind which"])
def test_any_time_at_all_is_the_first(text: str) -> None:
    assert meant(text, Asked.OFFER_SLOTS).choice == 1


NOT_COMING = """
    cant do tomoro any more
    cant do tomoro
    cant come any more
    cant make it no more
    did u get my txt im not coming
    have you seen my text saying im not coming
    gaethoch chi fy neges, dwi ddim yn dod
"""


def test_not_coming_any_more_and_asking_whether_that_was_heard() -> None:
    assert heard_otherwise(NOT_COMING, Asked.CONFIRM_ATTENDANCE, Intent.DECLINE) == []
    assert heard_otherwise("did you get my text", Asked.CONFIRM_ATTENDANCE, Intent.QUESTION) == []


@pytest.mark.parametrize(
    "text", ["ok c u at 3.15 but not the old place, is it the new 1", "yes but not the old office"]
)
def test_a_yes_with_a_place_that_is_unsure_has_it_beside(text: str) -> None:
    meaning = hear(text, Asked.CONFIRM_ATTENDANCE, NOW, booked=datetime(2026, 11, 24, 15, 15, tzinfo=LONDON))
    assert (meaning.intent, meaning.beside) == (Intent.CONFIRM, Intent.ASK_WHERE)


RATHER_RUNG = """
    id rather you rang me i cant read that good
    rather u called
    nah texts do my head in. ring me
    better if you ring me
    na, well gen i alwad ffon
    gwell gen i i chi ffonio
"""


def test_who_would_rather_be_rung_says_no_to_texts() -> None:
    meaning = {text: meant(text, Asked.YES_NO) for text in lines(RATHER_RUNG)}
    no = (Intent.DECLINE, Intent.CALL_ME)
    assert {text: (m.intent, m.beside) for text, m in meaning.items() if (m.intent, m.beside) != no} == {}


SOMEBODY_ELSES = """
    thats my fone now dont txt it - taras ex
    this is carls mum he lost his phone
    this is his sister, his phone got nicked
    no this is her mum
    dont text here this is my phone now
    mae carl wedi colli ei ffon, ei fam sy yma
    fy ffon i yw hwn nawr
"""
ALWAYS = [asked for asked in Asked if asked not in (Asked.PROVE_NUMBER, Asked.APPROVE, Asked.SAFE)]


@pytest.mark.parametrize("asked", ALWAYS)
def test_a_phone_in_other_hands(asked: Asked) -> None:
    assert heard_otherwise(SOMEBODY_ELSES, asked, Intent.WRONG_PERSON) == []


def test_who_writes_for_them_is_no_stranger() -> None:
    meaning = {text: meant(text, Asked.CONFIRM_ATTENDANCE).intent for text in ("this is carls mum he cant come",)}
    assert set(meaning.values()) == {Intent.DECLINE}
    assert meant("no this is her mum", Asked.PROVE_NUMBER).intent is Intent.OTHER
    assert meant("sam doesnt have this number anymore", Asked.NOTHING).intent is Intent.WRONG_PERSON


@pytest.mark.parametrize("text", ["oi its carl back on now", "its carl again", "carl yma eto"])
def test_who_is_back_on_their_phone_says_so(text: str) -> None:
    assert heard(text, Setting(Asked.PROVE_NUMBER, NOW, named="Carl")).intent is Intent.CONFIRM


NOBODY_THERE = """
    im outside no1s here
    im here but nobody is in
    waiting outside theres no one here
    no one answering the door
    dwi tu allan a does neb yma
    wedi cyrraedd ond does neb yma
"""


@pytest.mark.parametrize("asked", [Asked.CONFIRM_ATTENDANCE, Asked.SET_OFF, Asked.NOTHING])
def test_who_waits_at_the_door_is_not_late(asked: Asked) -> None:
    assert heard_otherwise(NOBODY_THERE, asked, Intent.OTHER) == []
    assert heard_otherwise("dwi'n hwyr, 10 munud", asked, Intent.LATE) == []


@pytest.mark.parametrize("asked", [Asked.SCALE, Asked.CHECK_IN])
def test_an_answer_with_words_is_the_answer(asked: Asked) -> None:
    meaning = meant("3 but dont tell jo shell worry", asked)
    assert (meaning.intent, meaning.choice, meaning.beside) == (Intent.CHOOSE, 3, None)


AT_TEN = datetime(2026, 11, 19, 10, 0, tzinfo=LONDON)


@pytest.mark.parametrize("asked", [Asked.NOTHING, Asked.CONFIRM_ATTENDANCE])
@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("can he ring me at 11 instead", "11:00"),
        ("could jo call me at 2 instead", "14:00"),
        ("allwch chi ffonio fi am 11 yn lle", "11:00"),
    ],
)
def test_a_call_at_another_hour_is_moved_and_stays_a_call(text: str, at: str, asked: Asked) -> None:
    meaning = hear(text, asked, NOW, booked=AT_TEN)
    assert (meaning.intent, meaning.mode, meaning.when[0].start) == (Intent.RESCHEDULE, "phone", at)


@pytest.mark.parametrize("text", ["no i mean 11 not 10", "11 not 10", "11 nid 10"])
def test_one_hour_for_the_one_that_is_booked(text: str) -> None:
    meaning = hear(text, Asked.CONFIRM_ATTENDANCE, NOW, booked=AT_TEN)
    assert (meaning.intent, meaning.when[0].start) == (Intent.RESCHEDULE, "11:00")


WHEN_THEY_RING = """
    faint o'r gloch mae Eleri'n ffonio fi?
    what time is jo ringing me
    when is he calling me
"""
TO_BE_RUNG = """
    when can you ring me
    wedi newid fy meddwl, allwch chi ffonio fi ar y ffon?
    changed my mind can you ring me on the phone
    can he ring me
"""


def test_when_they_ring_is_asked_and_a_call_is_asked_for() -> None:
    assert heard_otherwise(WHEN_THEY_RING, Asked.NOTHING, Intent.ASK_WHEN) == []
    assert heard_otherwise(TO_BE_RUNG, Asked.NOTHING, Intent.CALL_ME) == []


@pytest.mark.parametrize(
    "text",
    ["dim ots", "sdim ots da fi", "unrhyw bryd", "not bothered mate whenever u like", "not fussed", "whenever"]
    + ["any time but not when im at mosque fridays 1 til 2"],
)
def test_any_hour_for_texts_will_do(text: str) -> None:
    meaning = hear(text, Asked.YES_NO, NOW)
    assert (meaning.open, meaning.intent is Intent.DECLINE) == (True, False)


@pytest.mark.parametrize("text", ["no 11 till 4", "no 11 till 4 and u can wsapp me instead", "na 11 tan 4"])
def test_a_no_and_then_the_hours(text: str) -> None:
    meaning = hear(text, Asked.YES_NO, NOW)
    assert [(when.start, when.end) for when in meaning.when] == [("11:00", "16:00")]
    assert (meaning.beside is Intent.OTHER) == ("wsapp" in text)


@pytest.mark.parametrize(
    "text",
    ["diolch, ond dim os yw e'n gorfod bod gyda'r nos", "not if its in the evening", "not if it has to be evenings"],
)
def test_hours_that_are_ruled_out_are_not_chosen(text: str) -> None:
    meaning = hear(text, Asked.YES_NO, NOW)
    assert (meaning.when, [when.start for when in meaning.exclude]) == ((), ["17:00"])


@pytest.mark.parametrize(
    ("text", "intent", "minutes"),
    [
        ("yes but train gets in at 2.20", Intent.LATE, 20),
        ("yeah but the bus doesnt get in til 20 past 2", Intent.LATE, 20),
        ("my bus gets there at 2:15 is that ok", Intent.LATE, 15),
        ("ydw ond mae'r tren yn cyrraedd am 2.20", Intent.LATE, 20),
        ("yes but train gets in at 3", Intent.RESCHEDULE, None),
        ("can we do 2.20 my bus gets in then", Intent.RESCHEDULE, None),
        ("cant come my train doesnt get in til 2.20", Intent.RESCHEDULE, None),
        ("yes but train gets in at 1.40", Intent.UNCLEAR, None),
        ("train gets in 2.20 on thursday", Intent.UNCLEAR, None),
    ],
)
def test_what_brings_them_gets_in_after_the_start(text: str, intent: Intent, minutes: int | None) -> None:
    meaning = hear(text, Asked.CONFIRM_ATTENDANCE, NOW, booked=datetime(2026, 11, 24, 14, tzinfo=LONDON))
    assert (meaning.intent, meaning.minutes) == (intent, minutes)
