"""Whether a webhook came from Twilio: the SDK's own validator, never an HMAC of ours.

Rule of this file: the caller gives the *public* address from the settings, never one built from the Host header.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from twilio.request_validator import (  # type: ignore[import-untyped]
    RequestValidator,
    get_signature_algorithm,
)


class ManyValued(Protocol):
    """A form with repeated names, such as werkzeug's MultiDict."""

    def items(self, multi: bool = False) -> Iterable[tuple[str, str]]: ...


Params = ManyValued | Iterable[tuple[str, str]] | str


class _Form(dict[str, list[str]]):
    """Pairs in the shape the validator reads, so that repeated names are all signed."""

    def getlist(self, name: str) -> list[str]:
        return self[name]


def verify(url: str, params: Params, signature: str, token: str, settings: str = "") -> bool:
    """True when `signature` (X-Twilio-Signature) was made with `token` over this address and form.

    `params` is a MultiDict, a list of pairs, or the body of a JSON webhook as text; `settings` is the
    X-Twilio-Webhooks-Signature-Settings header, which may ask for SHA-256. The port is tried with and without.
    """
    shaped = params if isinstance(params, str) else _form(params)
    algorithm = get_signature_algorithm(settings)
    return bool(RequestValidator(token).validate(url, shaped, signature, algorithm))


def sign(url: str, params: Params, token: str) -> str:
    """The X-Twilio-Signature for this address and form, as Twilio makes it; for the pocket carrier and tests."""
    shaped = params if isinstance(params, str) else _form(params)
    return str(RequestValidator(token).compute_signature(url, shaped))


def _form(params: ManyValued | Iterable[tuple[str, str]]) -> _Form:
    form = _Form()
    pairs = params if not hasattr(params, "items") else params.items(multi=True)
    for name, value in pairs:
        form.setdefault(name, []).append(value)
    return form
