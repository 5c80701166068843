"""How a pocket carrier is set up. Rule of this file: values only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CarrierSettings:
    """One carrier. Times are seconds.

    ledger          its own SQLite file
    webhook_url     where texts from phones are posted, signed; its fragment says when they are posted again
    voice_url       where calls from phones are posted, signed; none: nobody can ring
    account_sid     the one account it knows, with its auth_token
    numbers         the account's senders, E.164, the first of them for phones that text in unasked
    service         those of them that its messaging service sends from; none: all
    whatsapp        the WhatsApp sender, E.164; the first number when not given
    sent_after      from accepting to `sent`, and delivered_after to `delivered`
    retry_after     waits between tries of a webhook whose address asks for more; when they are used up the carrier
                    gives up, as Twilio does
    post_seconds    how long a webhook may take to answer
    hold_seconds    how long a request is held when told to time out
    skip            moves a demo's time: given `1h`, `1d` or `2026-11-23 15:00`; raises ValueError with a sentence
    """

    ledger: Path
    webhook_url: str
    account_sid: str
    auth_token: str = field(repr=False)
    numbers: tuple[str, ...] = ("+447700900000",)
    service: tuple[str, ...] = ()
    whatsapp: str = ""
    voice_url: str = ""
    sent_after: float = 0.1
    delivered_after: float = 0.3
    retry_after: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0, 7.0)
    post_seconds: float = 15.0
    hold_seconds: float = 35.0
    skip: Callable[[str], None] | None = None

    @property
    def of_service(self) -> tuple[str, ...]:
        return self.service or self.numbers

    @property
    def whatsapp_number(self) -> str:
        return self.whatsapp or self.numbers[0]
