"""What a caller hears, as the provider is told it: one voice a language, in TwiML by the official SDK.

Rule of this file: it turns our words into the provider's and knows nothing of who rings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from twilio.twiml.voice_response import VoiceResponse  # type: ignore[import-untyped]

Tongue = Literal["en", "cy"]
VOICES: dict[Tongue, tuple[str, str]] = {"en": ("en-GB", "Polly.Amy"), "cy": ("cy-GB", "Polly.Gwyneth")}
"""The provider's locale and voice for each of our languages; there is one Welsh voice."""
BREATH = 1  # seconds between two things that are said


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said, and in which language."""

    tongue: Tongue
    words: str


def spoken(lines: Iterable[Line]) -> str:
    """The answer to a call: each line in its language's voice, with a breath between, and then the end of the call."""
    answer = VoiceResponse()
    for line in lines:
        language, voice = VOICES[line.tongue]
        answer.say(line.words, language=language, voice=voice)
        answer.pause(length=BREATH)
    answer.hangup()
    return str(answer)


def digits(phone: str) -> str:
    """A telephone number to be read digit by digit, with a breath where it is spaced: "0 1 6 3 2, 9 6 0 0 0 1"."""
    return ", ".join(" ".join(part) for part in phone.split())
