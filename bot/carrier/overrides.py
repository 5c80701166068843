"""What the fragment of a webhook's address asks for: after which failures it is posted again, and how often.

Rule of this file: as Twilio reads it (webhook connection overrides, www.twilio.com/docs/usage/webhooks). An address
that asks for nothing is posted to once more where it could not be reached, and never again after an answer, be it 503.
The fragment is never posted, nor signed. What else it may ask for, such as time-outs, is not heeded here.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

UNREACHED, UNANSWERED, THEIRS, OURS = "ct", "rt", "4xx", "5xx"
"""A connection that could not be made, one that was not answered in time, and answers that say whose fault it is."""
ALL = frozenset({UNREACHED, UNANSWERED, THEIRS, OURS})
MOST = 5
"""No webhook is posted again more often, whatever its address asks for."""


@dataclass(frozen=True, slots=True)
class Overrides:
    """How many times more, and after which failures."""

    times: int = 1
    after: frozenset[str] = frozenset({UNREACHED})


def asked_by(url: str) -> Overrides:
    """What an address asks for. What it says amiss counts as not said."""
    said = {name: values[-1] for name, values in parse_qs(urlsplit(url).fragment).items()}
    times, usual = said.get("rc", ""), Overrides()
    after = ALL if said.get("rp") == "all" else frozenset(said.get("rp", "").split(",")) & ALL
    return Overrides(min(int(times), MOST) if times.isdecimal() else usual.times, after or usual.after)
