"""What everybody sends is known by heart: it means the same at any hour, whatever they are expected at."""

from __future__ import annotations

import pytest

from dialogs.hearing import by_heart, heard, read
from dialogs.hearing.meaning import Asked
from dialogs.hearing.reading import Setting
from tests.transcript import instant

NOWS = tuple(map(instant, ("Fri 20 Nov 11:00", "Sun 22 Nov 23:59", "Tue 24 Nov 13:50", "Tue 24 Nov 14:20")))
BOOKED = (None, *map(instant, ("Fri 20 Nov 12:00", "Tue 24 Nov 09:30", "Tue 24 Nov 14:00")))
SETTINGS = tuple(zip(NOWS, BOOKED, strict=True))


@pytest.mark.parametrize("words", sorted(by_heart.WORDS))
def test_it_is_heard_alike_whenever_it_comes(words: str) -> None:
    for text in (words, f"{words.upper()}!", f"{words.capitalize()}?"):
        for asked in Asked:
            known = heard(text, Setting(asked, NOWS[0]))
            for now, booked in SETTINGS[0 if text == words else 3 :]:
                assert read(text, Setting(asked, now, (), booked)) == known, (text, asked, now, booked)


def test_a_number_a_time_and_a_text_of_somebodys_own_are_read_each_time() -> None:
    for text in ("1", "yes at 2", "tomorrow", "yes but my mum is ill and the kids are home", "yes " * 20):
        assert not by_heart.is_known(text)


def test_what_is_offered_or_asked_by_name_is_read_each_time() -> None:
    now, slots = NOWS[0], NOWS[1:3]
    for setting in (Setting(Asked.OFFER_SLOTS, now, slots), Setting(Asked.PROVE_NUMBER, now, (), None, "Will")):
        assert heard("will do", setting) == read("will do", setting)
