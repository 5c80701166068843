"""Words of texts that came or did not, which are no wish that none should come."""

from __future__ import annotations

CAME = frozenset(
    ["get", "got", "getting", "had", "have", "having", "receive", "received", "receiving", "seen", "see", "been"]
)
NOT_COME = frozenset(["yet", "came", "come", "from", "arrived", "since", "received", "through", "reached", "showing"])
WANTED = frozenset(["want", "wish", "rather", "prefer", "more", "need", "further", "please"])
"""Words of texts that came, or did not ("I got no texts", "no texts yet"), and those that make of it a wish all the
same ("no more texts from you")."""
NO_SUCH = frozenset(["one", "body", "idea", "clue", "joke", "wonder", "doubt", "bother", "point", "1"])
"""After "no", these make of it something else than a no: "no one turned up", "no clue what this is"."""
