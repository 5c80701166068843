"""The vault: what is sealed opens only where it was sealed, is found by a blind index, and can change its key."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import vault
from bot.config import Settings
from bot.operating import instance
from bot.operating.rotating import rotate, sealed_columns
from tests.story import begin

OLD, NEW, INDEX = (b64encode(bytes([n]) * 32).decode() for n in (1, 2, 3))


@given(st.text())
def test_what_is_sealed_opens_again(words: str) -> None:
    ring = vault.keyring(f"1:{OLD}", INDEX)
    assert ring.open(ring.seal(words, "a.b"), "a.b") == words


def test_moved_to_another_column_or_damaged_it_does_not_open() -> None:
    ring = vault.keyring(f"1:{OLD}", INDEX)
    sealed = ring.seal("kids off school", "messages.body")
    with pytest.raises(vault.CannotOpen, match=r"people\.first_name"):
        ring.open(sealed, "people.first_name")
    with pytest.raises(vault.CannotOpen):
        ring.open(sealed[:-1] + bytes([sealed[-1] ^ 1]), "messages.body")


def test_the_same_words_are_never_sealed_alike_but_are_found_alike() -> None:
    ring = vault.keyring(f"1:{OLD}", INDEX)
    assert ring.seal("x", "a.b") != ring.seal("x", "a.b")
    assert ring.index("number", "x") == ring.index("number", "x") != ring.index("email", "x")


@pytest.mark.parametrize(
    ("keys", "said"),
    [("", "no key"), ("nonsense", "an id from 1 to 255"), ("1:c2hvcnQ=", "32 bytes"), (f"300:{OLD}", "from 1 to 255")],
)
def test_a_key_that_is_none_is_told_as_a_sentence(keys: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        vault.keyring(keys, INDEX)


def test_after_rotation_the_old_key_may_go(settings: Settings) -> None:
    story = begin(settings.model_copy(update={"demo": True}))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("STOP")
    first = settings.keys.get_secret_value()
    both = vault.keyring(f"{first},2:{NEW}", settings.index_key.get_secret_value())
    vault.unlock(both)
    assert rotate(story.db, both) > 10
    assert rotate(story.db, both) == 0
    vault.unlock(vault.keyring(f"2:{NEW}", settings.index_key.get_secret_value()))
    assert story.told()[0][1] == "STOP"
    story.db.close()
    instance.enter(settings).close()


def test_every_human_word_has_a_sealed_column() -> None:
    sealed = {f"{column.table.name}.{column.name}" for column in sealed_columns()}
    assert {"messages.body", "messages.number", "contacts.words", "alerts.words", "people.first_name"} <= sealed
