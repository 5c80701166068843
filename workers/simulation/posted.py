"""What the simulated provider posts to the house.

Rule of this file: a value, which knows neither who posts it nor what it is answered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(order=True, frozen=True, slots=True)
class Post:
    """Something to be posted to the house: a text in, or how far a message got."""

    at: datetime
    number: int
    path: str = field(compare=False)
    form: tuple[tuple[str, str], ...] = field(compare=False)
    tries: int = field(compare=False, default=1)
