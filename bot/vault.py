"""The vault: human words and numbers are sealed before they reach the database, and found again by a blind index.

Rule of this file: AES-GCM-SIV with the key's id in front and the column's name as associated data, so a sealed value
moved to another column does not open. The index is an HMAC under a key of its own, labelled by what it indexes; it is
not unique, because numbers are shared and recycled.
"""

from __future__ import annotations

import base64
import hmac
import os
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

_NONCE = 12


class CannotOpen(Exception):
    """A sealed value could not be opened; the message names the column, never the value."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys by id, the id that seals now, and the key of the blind index."""

    keys: dict[int, AESGCMSIV]
    current: int
    index_key: bytes

    def seal(self, words: str, label: str) -> bytes:
        """Seal words under `label` (table.column)."""
        nonce = os.urandom(_NONCE)
        body = self.keys[self.current].encrypt(nonce, words.encode(), label.encode())
        return bytes([self.current]) + nonce + body

    def open(self, sealed: bytes, label: str) -> str:
        """Open what `seal` made. Raises CannotOpen for another label, a lost key or a damaged value."""
        key = self.keys.get(sealed[0])
        if key is None:
            raise CannotOpen(f"{label} was sealed with key {sealed[0]}, which is not on the keyring.")
        try:
            return key.decrypt(sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], label.encode()).decode()
        except InvalidTag:
            raise CannotOpen(f"A value of {label} does not open: it was damaged, or moved from elsewhere.") from None

    def index(self, label: str, value: str) -> str:
        """The blind index of a value, 64 hex digits; the same value under another label has another index."""
        return hmac.new(self.index_key, f"{label}:{value}".encode(), sha256).hexdigest()


def keyring(keys: str, index_key: str) -> Keyring:
    """A keyring from settings: `1:base64,2:base64` (the last seals), and the index key in base64.

    Raises ValueError, as a sentence, when a key is not 32 bytes or has no id from 1 to 255.
    """
    found: dict[int, AESGCMSIV] = {}
    current = 0
    for part in filter(None, keys.split(",")):
        name, _, text = part.strip().partition(":")
        if not name.isdigit() or not 1 <= int(name) <= 255:
            raise ValueError("Each key is an id from 1 to 255, a colon, and 32 bytes in base64.")
        current = int(name)
        found[current] = AESGCMSIV(_bytes(text))
    if not found:
        raise ValueError("There is no key to seal with: set THROUGHLINE_KEYS.")
    return Keyring(found, current, _bytes(index_key))


def _bytes(text: str) -> bytes:
    raw = base64.b64decode(text, validate=True)
    if len(raw) != 32:
        raise ValueError("A key is 32 bytes, written in base64.")
    return raw


_ring: Keyring | None = None


def unlock(ring: Keyring) -> None:
    """Use this keyring in this process from now on."""
    global _ring
    _ring = ring


def ring() -> Keyring:
    """The keyring of this process. Raises RuntimeError before `unlock`."""
    if _ring is None:
        raise RuntimeError("The vault is locked: unlock(keyring) comes before the first query.")
    return _ring


class Sealed(TypeDecorator[str]):
    """A column of human words: plain in Python, sealed in the database."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, label: str) -> None:
        super().__init__()
        self.label = label

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else ring().seal(value, self.label)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        return None if value is None else ring().open(bytes(value), self.label)
