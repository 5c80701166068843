"""Our own message sent back, reactions to it, and threads pasted in: only what they say themselves is heard."""

from __future__ import annotations

import pytest

from bot import texts
from dialogs.hearing.meaning import Asked, Intent, Risk
from tests.dialogs.hearing.said import meant

OURS = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
ASKED = "Hi Sam, how are you doing today? 1 good, 2 OK, 3 struggling."


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (f'"{OURS}" yes', Intent.CONFIRM),
        (f"{OURS} yes", Intent.CONFIRM),
        (f"yes\n> {OURS}", Intent.CONFIRM),
        (f"{OURS} cant make it", Intent.DECLINE),
        (f"“{OURS}” can we do friday", Intent.RESCHEDULE),
        (f"Liked “{OURS}”", Intent.CONFIRM),
        (f"👍 to “{OURS}”", Intent.CONFIRM),
        (f"Disliked “{OURS}”", Intent.DECLINE),
        ("Reply YES, or CHANGE if you need another time. CHANGE", Intent.RESCHEDULE),
    ],
)
def test_what_they_add_is_the_answer(text: str, intent: Intent) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        OURS,
        f'"{OURS}"',
        f"{OURS[:40]}... what does this mean",
        f"fwd: {OURS}",
        f"Laughed at “{OURS}”",
        f"> {OURS}",
    ],
)
def test_our_own_words_sent_back_answer_nothing(text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent in (Intent.UNCLEAR, Intent.OTHER, Intent.QUESTION, Intent.ACK)


NOT_TEXTED_TO_THEM = ("approve.", "round.", "away.", "alert.", "news.", "mail.", "staff", "shared.crisis_spoken")
TEXTED = sorted(key for key in texts.catalogue() if not key.startswith(NOT_TEXTED_TO_THEM))


@pytest.mark.parametrize("key", TEXTED)
def test_nothing_that_we_say_is_a_cry_for_help_when_it_comes_back(key: str) -> None:
    text = texts.catalogue()[key]
    for words in (text.en, text.cy):
        assert meant(f"Auto reply. You wrote: {words}", Asked.NOTHING).risk is not Risk.CRISIS, words


@pytest.mark.parametrize("left", [60, 80, 110, 118, 130])
def test_nor_is_what_a_phone_leaves_of_it(left: int) -> None:
    assert meant(texts.catalogue()["shared.crisis"].en[:left], Asked.NOTHING).risk is not Risk.CRISIS


def test_what_they_write_beside_our_help_is_heard() -> None:
    help_lines = texts.catalogue()["shared.crisis"].en
    assert meant(f"{help_lines} i still want to die", Asked.NOTHING).risk is Risk.CRISIS


def test_our_own_scale_sent_back_is_no_mood() -> None:
    assert meant(ASKED, Asked.CHECK_IN).choice is None
    assert meant(f"{ASKED} 3", Asked.CHECK_IN).choice == 3


def test_a_few_words_in_quotes_are_their_own() -> None:
    assert meant('"yes"', Asked.CONFIRM_ATTENDANCE).intent is Intent.CONFIRM
