"""Our own message sent back, reactions to it, and threads pasted in: only what they say themselves is heard."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
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


def test_our_own_scale_sent_back_is_no_mood() -> None:
    assert meant(ASKED, Asked.CHECK_IN).choice is None
    assert meant(f"{ASKED} 3", Asked.CHECK_IN).choice == 3


def test_a_few_words_in_quotes_are_their_own() -> None:
    assert meant('"yes"', Asked.CONFIRM_ATTENDANCE).intent is Intent.CONFIRM
