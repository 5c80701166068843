"""Signatures: what Twilio signed is let in, and nothing that differs by a letter."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from bot.channels.signatures import sign, verify

VECTORS = Path(__file__).parents[4] / "shared" / "eval" / "twilio" / "signature_vectors.json"
URL = "https://texts.example/webhooks/twilio/inbound?key=1"
FORM = [("Body", "yes"), ("From", "+447700900123"), ("Body", "again")]
TOKEN = "a token"


def test_what_was_signed_is_let_in_in_any_order_and_shape() -> None:
    signature = sign(URL, FORM, TOKEN)
    assert verify(URL, FORM, signature, TOKEN)
    assert verify(URL, FORM[::-1], signature, TOKEN)
    assert verify(URL, MultiDict(FORM), signature, TOKEN)
    assert verify(URL.replace(".example", ".example:443"), FORM, signature, TOKEN)


@pytest.mark.parametrize(
    ("url", "form", "token"),
    [
        (URL.replace("inbound", "status"), FORM, TOKEN),
        (URL.replace("key=1", "key=2"), FORM, TOKEN),
        (URL, FORM[:2], TOKEN),
        (URL, [("Body", "no"), *FORM[1:]], TOKEN),
        (URL, [*FORM, ("To", "+447700900000")], TOKEN),
        (URL, FORM, "another token"),
    ],
)
def test_anything_else_is_not(url: str, form: list[tuple[str, str]], token: str) -> None:
    assert not verify(url, form, sign(URL, FORM, TOKEN), token)


@pytest.mark.parametrize("signature", ["", "nonsense", "é" * 28])
def test_no_signature_is_no_signature(signature: str) -> None:
    assert not verify(URL, FORM, signature, TOKEN)


def test_an_algorithm_nobody_knows_is_refused() -> None:
    assert not verify(URL, FORM, sign(URL, FORM, TOKEN), TOKEN, "key=k,algorithm=HMAC_MD5")


def test_the_written_vectors() -> None:
    if not VECTORS.exists():
        pytest.skip("the written vectors are not beside this checkout")
    vectors: list[dict[str, Any]] = json.loads(VECTORS.read_text(encoding="utf-8"))
    wrong = [v["id"] for v in vectors if _verified(v) != v["valid"]]
    assert vectors
    assert wrong == []


def _verified(vector: dict[str, Any]) -> bool:
    params = vector["body"] if "body" in vector else [(name, value) for name, value in vector["params"]]
    return verify(vector["url"], params, vector["signature"], vector["token"])
