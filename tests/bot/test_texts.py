"""The catalogue: both languages, the same holes, no key unused or unknown, the cost of each, and what none may say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot import texts
from bot.delivery import together
from bot.delivery.segments import segments
from bot.discreet import forbidden
from bot.mentoring import away_words
from bot.models import Language, Mode
from dialogs import interrupts
from dialogs.hours import LONDON

ROOT = Path(__file__).parents[2]
TO_STAFF = {"code": "999", "who": "WW", "owner": "Bartholomew", "safe": "after 3.30pm", "starts": "Wed 25 Nov, 10.30am",
            "was": "Wed 25 Nov, 10.30am", "wanted": "Wed 25 Nov, 10.30am",
            "open": "WW: MINE 97, QW: MINE 98, MW: MINE 99"}  # fmt: skip
"""Holes of texts to staff, as long as they get."""
ROUND = {
    "list": " ".join(f"{n} SBe (asked for a call)" for n in range(14, 21)),
    "took": ", ".join(["SBe no answer"] * 10),
    **dict.fromkeys(("count", "shown", "left", "number", "days", "first_n"), "20"),
    **dict.fromkeys(("away", "cover"), "Bartholomew"),
    "missing": "21, 22, 23, 24, 25",
}
"""Holes of a round's texts, as long as they get."""
NEWS = {"lines": " ".join(["SB: can make Wed 25 Nov, 2.30pm after all."] * 5), "more": "12", "minutes": "45"}
"""Holes of texts of news, as long as they get."""
BEGINNING = {"opens": "10.30am", "closes": "12 noon", "newcomer": "Bartholomew", "since": "Wed 25 Nov"}
BOOKED = {"dates": "; ".join(["Wed 25 Nov, 12 noon"] * together.MOST)}
CARE = {"group": "Getting on with others", "done": "12", "left": "12", "lead": "Bartholomew", "by": "Wed 25 Nov"}
TOUCH = {"due": "60", "made": "45", "run": "12", "touch": " Catch-ups: 45 of 60, 12 in a row now. Good going."}
LINK = "https://texts.example.org/p/" + "k" * 26
AWAY = {
    "back": "Wed 25 Nov",
    "till": " Off Mon 23 Nov to Tue 24 Nov.",
    "moves": " 12 appointments then need moving.",
}
LONG = texts.Facts(
    first="Christopher",
    worker="Bartholomew",
    phone="01632 960001",
    proven=True,
    mode="place",
    place="Unit 14, Riverside House, 220 High Street",
    starts_at=datetime(2026, 11, 25, 14, 30, tzinfo=LONDON),
    slots=tuple(datetime(2026, 11, day, 10, 30, tzinfo=LONDON) for day in (25, 26, 27)),
    more={**TOUCH, "link": LINK, **TO_STAFF, **ROUND, **NEWS, **BEGINNING, **CARE, **AWAY, **BOOKED},
)
PROVIDERS = ["interventions alliance", "seetec", "forward trust", "throughline", "lifestyle", "social inclusion"]

FAMILIES = "|".join(sorted({key.split(".")[0] for key in texts.catalogue()}))
TEXTS = sorted(texts.catalogue().values(), key=lambda text: text.key)


def _both(text: texts.Text) -> Iterator[str]:
    yield from (text.en, text.cy)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.key)
def test_both_languages_say_it_with_the_same_holes_and_a_note(text: texts.Text) -> None:
    assert text.en.strip()
    assert text.cy.strip()
    assert text.note or text.key.endswith(".unproven")
    assert texts.holes(text.en) == texts.holes(text.cy)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.key)
def test_nothing_a_stranger_could_learn_from(text: texts.Text) -> None:
    for words in _both(text):
        assert not forbidden(words)
        assert not [name for name in PROVIDERS if name in words.lower()]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.key)
def test_english_costs_two_segments_at_most_and_is_gsm_7(text: texts.Text) -> None:
    cost = segments(texts.fill(text.key, Language.EN, LONG))
    assert cost.encoding == "GSM-7"
    assert cost.count <= 2


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.key)
def test_welsh_keeps_its_accents_and_costs_four_segments_at_most(text: texts.Text) -> None:
    assert segments(texts.fill(text.key, Language.CY, LONG)).count <= 4


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.key)
def test_no_text_prompts_with_a_word_that_would_stop_everything(text: texts.Text) -> None:
    for words in _both(text):
        assert not re.search(r"\b(CANCEL|END|QUIT|UNSUBSCRIBE)\b", words)


def test_what_names_a_worker_or_a_place_never_goes_to_an_unproven_number() -> None:
    unproven = texts.Facts("Sam", "Jo", "01632 960001", False, "place", "5 High St", LONG.starts_at)
    with pytest.raises(texts.NotForThisNumber):
        texts.fill("appointment.eve", Language.EN, unproven)
    assert "Jo" not in texts.fill("appointment.cannot", Language.EN, unproven)
    for text in TEXTS:
        if text.key.endswith(".unproven"):
            assert text.holes <= texts.TELLS_NOTHING


def test_every_key_that_code_says_is_in_the_catalogue_for_every_mode_and_the_other_way_round() -> None:
    said = set(_said())
    known = {key for key in said if all(_known(key, mode) for mode in Mode)}
    assert said - known == set()
    families = {".".join(text.key.split(".")[:2]) for text in TEXTS}
    assert families - said == set()


def _known(key: str, mode: Mode) -> bool:
    return any(candidate in texts.catalogue() for candidate in (key, f"{key}.{mode.value}"))


ASKED = "confirm_attendance prove_number set_off offer_slots echo yes_no approve own_alert safe round check_in"
"""The questions that have a clarifying one."""


def _saying() -> Iterator[Path]:
    """The files of bot that may name a text; what pages call their addresses by only looks like one."""
    return (at for at in ROOT.glob("bot/**/*.py") if not {"web", "carrier"}.intersection(at.parts))


def _said() -> Iterator[str]:
    """Every text key that dialogs and bot name, reading f-strings by the values they can take."""
    made = {"appointment.{alarm}": ["week", "four", "eve", "chase"], "shared.unclear_{asked.value}": []}
    for path in [*ROOT.glob("dialogs/*.py"), *_saying()]:
        for node in ast.walk(ast.parse(path.read_text())):
            words = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if re.fullmatch(rf"({FAMILIES})\.[a-z_]+[a-z]", words):
                yield words
    for template, values in made.items():
        yield from (re.sub(r"\{.*\}", value, template) for value in values)
    yield from (f"shared.unclear_{asked}" for asked in ASKED.split())
    yield from (f"shared.passed_on_{asked.value}" for asked in interrupts.TELLS_TOO)


@pytest.mark.parametrize(
    ("at", "en", "cy"),
    [
        (datetime(2026, 11, 24, 14, tzinfo=LONDON), "Tue 24 Nov, 2pm", "Maw 24 Tach, 2pm"),
        (datetime(2026, 11, 24, 14, 30, tzinfo=LONDON), "Tue 24 Nov, 2.30pm", "Maw 24 Tach, 2.30pm"),
        (datetime(2027, 9, 1, 12, tzinfo=LONDON), "Wed 1 Sep, 12 noon", "Mer 1 Medi, hanner dydd"),
        (datetime(2027, 3, 29, 9, 5, tzinfo=LONDON), "Mon 29 Mar, 9.05am", "Llun 29 Maw, 9.05am"),
    ],
)
def test_days_and_times_as_people_write_them(at: datetime, en: str, cy: str) -> None:
    assert f"{texts.day_words(at, Language.EN)}, {texts.time_words(at)}" == en
    assert f"{texts.day_words(at, Language.CY)}, {texts.time_words(at, Language.CY)}" == cy


@pytest.mark.parametrize(
    ("worker", "said"),
    [("Sian", "â Sian"), ("Eleri", "ag Eleri"), ("Owain", "ag Owain"), ("Ieuan", "â Ieuan"), ("Idris", "ag Idris")],
)
def test_welsh_words_fit_the_name_that_follows(worker: str, said: str) -> None:
    facts = texts.Facts(
        "Sam", worker, "01632 960001", True, "accompanied", "5 High St", datetime(2026, 11, 24, 14, tzinfo=LONDON)
    )
    assert f"Cwrdd {said} yn" in texts.fill("appointment.where", Language.CY, facts)


@pytest.mark.parametrize("key", ["off", "until", "back"])
def test_days_off_are_two_segments_whoever_covers_and_whatever_is_booked(key: str) -> None:
    facts = {"days": "2026-11-23 2026-11-24 2026-11-26", "back": "2026-11-30", "uncovered": 1, "moves": 12}
    words = away_words.said(["Bartholomew", "Christopher"], facts, Language.EN)
    assert segments(texts.fill(f"away.{key}", Language.EN, replace(LONG, more=words))).count <= 2
