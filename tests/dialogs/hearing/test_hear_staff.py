"""What staff text back to a round, an approval and an alert."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import UNNUMBERED, Asked, Intent, Item
from tests.dialogs.hearing.said import meant


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1 SPOKE, 2 NO ANSWER, 3 MET", (Item(1, "spoke"), Item(2, "no_answer"), Item(3, "met"))),
        (
            "1 spoke 2 no ans, 3 met at cafe hes moving flat",
            (Item(1, "spoke"), Item(2, "no_answer"), Item(3, "met", "at cafe hes moving flat")),
        ),
        ("no 2 was met", (Item(2, "met"),)),
        ("all spoke", (Item(0, "spoke"),)),
        ("LIST", (Item(0, "list"),)),
        ("can't do today", (Item(0, "cover"),)),
        ("methu heddiw", (Item(0, "cover"),)),
        ("alla i ddim heddiw, sori", (Item(0, "cover"),)),
        ("1 and 3 spoke, 2 no answer", (Item(1, "spoke"), Item(3, "spoke"), Item(2, "no_answer"))),
        ("1 2 3 all met", (Item(1, "met"), Item(2, "met"), Item(3, "met"))),
        ("spoke to 1 and 3, no answer from 2", (Item(1, "spoke"), Item(3, "spoke"), Item(2, "no_answer"))),
        ("1: spoke; 2: na", (Item(1, "spoke"), Item(2, "no_answer"))),
        ("1 spoke 10 mins 2 met 11am", (Item(1, "spoke", "10 mins"), Item(2, "met", "11am"))),
        ("1 met rest no answer", (Item(1, "met"), Item(0, "no_answer"))),
        ("1 spoke, can't do the rest", (Item(1, "spoke"), Item(0, "cover"))),
        ("1 wedi siarad 2 dim ateb", (Item(1, "spoke"), Item(2, "no_answer"))),
        ("LIST please", (Item(0, "list"),)),
    ],
)
def test_a_round_is_read_line_by_line(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.ROUND).items == items


@pytest.mark.parametrize(
    "text",
    ["cant do today", "can't today sorry", "wont manage today", "not able today", "unable today im afraid"]
    + ["methu gwneud heddiw", "methu neud heddiw", "methu heddiw sori", "fedra i ddim heddiw", "sâl heddiw sori"]
    + ["ddim yn gallu gwneud heddiw"],
)
def test_who_cannot_do_the_round_needs_cover_and_is_in_no_trouble(text: str) -> None:
    heard = meant(text, Asked.ROUND)
    assert (heard.items, heard.risk) == ((Item(0, "cover"),), None)


@pytest.mark.parametrize(
    ("text", "asked", "intent", "items"),
    [
        ("OK 47", Asked.APPROVE, Intent.CONFIRM, (Item(47, "ok"),)),
        ("RING 47", Asked.APPROVE, Intent.CALL_ME, (Item(47, "ring"),)),
        ("ok", Asked.APPROVE, Intent.CONFIRM, (Item(0, "ok"),)),
        ("MINE 12", Asked.OWN_ALERT, Intent.CONFIRM, (Item(12, "mine"),)),
    ],
)
def test_staff_answer_by_code(text: str, asked: Asked, intent: Intent, items: tuple[Item, ...]) -> None:
    heard = meant(text, asked)
    assert (heard.intent, heard.items) == (intent, items)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("ok 47 and 52", (Item(47, "ok"), Item(52, "ok"))),
        ("OK 47, RING 52", (Item(47, "ok"), Item(52, "ring"))),
        ("47 ok 52 no", (Item(52, "no"), Item(47, "ok"))),
        ("ok ring 47", (Item(47, "ring"),)),
        ("ok47", (Item(47, "ok"),)),
        ("ok thats fine thanks", (Item(0, "ok"),)),
        ("ok thanks for lunch", ()),
        ("iawn 47", (Item(47, "ok"),)),
        ("not ok 47", ()),
        ("dont approve 47", ()),
        ("ok 47?", ()),
        ("ok 47 but only if he rings first", ()),
        ("no ok 47", ()),
    ],
)
def test_a_hedged_yes_to_a_move_is_no_yes(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.APPROVE).items == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("mine", (Item(0, "mine"),)),
        ("got it", (Item(0, "mine"),)),
        ("got 12", (Item(12, "mine"),)),
        ("MINE 12 and 14", (Item(12, "mine"), Item(14, "mine"))),
        ("fi 12", (Item(12, "mine"),)),
        ("on it, mine", (Item(0, "mine"),)),
        ("yes I'll take it thanks", (Item(0, "mine"),)),
        ("ie fi", (Item(0, "mine"),)),
        ("mine was like that", ()),
        ("ok", ()),
        ("got your message, in a meeting", ()),
        ("mine?", ()),
        ("not mine 12", ()),
        ("24 rang her at 3 shes at her sisters, safe, police informed", (Item(24, "did"),)),
        ("mine 24 spoke to him he's ok now", (Item(24, "did"),)),
        ("34 false alarm", (Item(34, "did"),)),
        ("24 wedi siarad gyda hi, yn ddiogel", (Item(24, "did"),)),
        ("24 rang twice no answer left voicemail", (Item(24, "mine"),)),
        ("24 rang but couldnt get hold of her", (Item(24, "mine"),)),
        ("24 who is that", ()),
        ("24 has anyone rung her?", ()),
        ("rang her shes safe", ()),
    ],
)
def test_only_plain_words_take_an_alert(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.OWN_ALERT).items == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("SAFE 31", (Item(31, "safe"),)),
        ("done no problems", (Item(0, "safe"),)),
        ("im home", (Item(0, "safe"),)),
        ("wedi gorffen", (Item(0, "safe"),)),
        ("not safe", (Item(0, "unsafe"),)),
        ("help 31", (Item(31, "unsafe"),)),
        ("running late", ()),
        ("ok but call me", ()),
    ],
)
def test_word_after_a_lone_visit(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.SAFE).items == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1 rang no answer", (Item(1, "no_answer", "no answer"),)),
        ("1 rang him, went to voicemail", (Item(1, "no_answer", "him, went to voicemail"),)),
        ("1 called and spoke", (Item(1, "spoke", "and spoke"),)),
        ("1 didn't pick up 2 didnt pick up", (Item(1, "no_answer"), Item(2, "no_answer"))),
        ("1 rang", ()),
        ("1 spoke to his mum", ()),
        ("1 spoke 2 with mum", (Item(1, "spoke", "2 with mum"),)),
        ("1 done", ()),
        ("1 spoke met 2 mates", (Item(1, "spoke", "met 2 mates"),)),
        ("2 hes off sick", ()),
        ("he cant do thursdays", ()),
        ("no answer", ()),
        ("ok will do", ()),
    ],
)
def test_a_try_is_no_contact_and_a_line_that_is_not_plain_is_not_read(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.ROUND).items == items


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("1 n 3 spoke, 2 couldnt get thru", "1 spoke, 3 spoke, 2 no_answer"),
        ("1 'n' 3 spoke", "1 spoke, 3 spoke"),
        ("1 a 3 wedi siarad, 2 neb adre", "1 spoke, 3 spoke, 2 no_answer"),
        ("2 cwrdd, 1 neb adre", "2 met, 1 no_answer"),
        ("2 couldnt get hold of him", "2 no_answer"),
        ("couldn't get hold of 2, spoke to 1 n 3", "2 no_answer, 1 spoke, 3 spoke"),
        ("methu cael gafael ar 2", "2 no_answer"),
        ("nobody home 1", "1 no_answer"),
    ],
)
def test_numbers_are_joined_as_people_join_them(text: str, came: str) -> None:
    assert ", ".join(f"{item.n} {item.outcome}" for item in meant(text, Asked.ROUND).items) == came


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("rang rb no anser, lt was fine had a good chat", "RB no_answer, LT spoke"),
        ("RANG RB NO ANSWER, SPOKE TO LT", "RB no_answer, LT spoke"),
        ("SB spoke, 2 no answer", "SB spoke, 2 no_answer"),
        ("spoke to SB and IR, no answer from LT", "SB spoke, IR spoke, LT no_answer"),
        ("siaradais i ag IR wedyn", "IR spoke"),
        ("sb a lt wedi siarad, ir neb adre", "SB spoke, LT spoke, IR no_answer"),
        ("SBr met at cafe, AR na", "SBR met, AR no_answer"),
        ("lt spoke to his mum", ""),
        ("he spoke to me", ""),
        ("im not in", ""),
        ("we met ok", ""),
        ("OK will do", ""),
        ("is 2 not answering", "2 no_answer"),
        ("NO ANSWER", ""),
        ("HE SPOKE TO ME", ""),
    ],
)
def test_somebody_may_be_named_by_initials(text: str, came: str) -> None:
    items = meant(text, Asked.ROUND).items
    assert all((item.n == UNNUMBERED) == bool(item.initials) for item in items)
    assert ", ".join(f"{item.initials or item.n} {item.outcome}" for item in items) == came


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("1 TEXTED", "1 answered"),
        ("1 texted back 2 met", "1 answered, 2 met"),
        ("1 txt, all good, 3 replied", "1 answered, 3 answered"),
        ("1 texted him n he replied ok", "1 answered"),
        ("SB texted me back", "SB answered"),
        ("text from 2", "2 answered"),
        ("1 wedi tecstio 2 dim ateb", "1 answered, 2 no_answer"),
        ("2 tecstio'n ôl", "2 answered"),
        ("1 texted no reply", "1 no_answer"),
        ("1 texted, hasn't replied", "1 no_answer"),
        ("1 didn't text back", "1 no_answer"),
        ("1 texted him", ""),
        ("1 i texted", ""),
        ("1 texted, will try again", ""),
        ("texted 1 and 3", ""),
        ("2 texted his mum", ""),
    ],
)
def test_they_texted_back_is_contact_and_that_we_texted_is_a_try(text: str, came: str) -> None:
    items = meant(text, Asked.ROUND).items
    assert ", ".join(f"{item.initials or item.n} {item.outcome}" for item in items) == came


@pytest.mark.parametrize("text", ["1 rang", "1 done", "spoke", "1 spoke to his mum", "1 i texted"])
def test_what_may_be_a_line_is_asked_about(text: str) -> None:
    assert meant(text, Asked.ROUND).intent is Intent.UNCLEAR


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("1 spoke fine 2 no he was out 3 met josh", {1: "fine", 2: "", 3: "josh"}),
        ("1 spoke 2 not spoke", {1: "", 2: ""}),
        ("1,2 spoke 3 no", {1: "", 2: "", 3: ""}),
        ("1 spoke wants 2 see jo at 3", {1: "wants 2 see jo at 3"}),
        ("1 spoke he has 2 jobs now, 2 no ans", {1: "he has 2 jobs now", 2: ""}),
        ("1 met at 2 in town", {1: "at 2 in town"}),
    ],
)
def test_no_ones_words_are_part_of_anothers_record(text: str, notes: dict[int, str]) -> None:
    assert {item.n: item.note for item in meant(text, Asked.ROUND).items} == notes
