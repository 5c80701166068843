"""The words that the provider itself acts on, alone or dressed up, and what turns a wish for texts round."""

from __future__ import annotations

KEYWORDS_OUT = frozenset(["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "optout", "revoke"])
"""A whole text, in any case, with or without a stop after it. The provider acts on these itself and blocks what
follows, so they mean this whatever was asked (Twilio, "Support for opt-out keywords")."""

KISSES = frozenset(["x", "xx", "xxx", "lol"])
THANKED = frozenset(
    ["please", "pls", "plz", "plis", "thanks", "thank", "you", "thankyou", "thx", "ta", "cheers", "diolch"]
)
PLAIN_STOPS = frozenset(frozenset([word]) for word in ("stop", "stopall", "unsubscribe", "optout"))
"""These end texts beside a kiss, a face or a thank-you too, where only we can act on them."""
PLAIN_ENDS = frozenset(frozenset([word]) for word in ("end", "quit"))
"""And these beside a kiss or a face."""

TURNING = frozenset(["never", "not"])
TURNING_AGAIN = TURNING | {"if", "why", "who", "better", "ask", "asked", "would"}
"""Before a wish for texts, any of these turns it round."""
THREATENING = frozenset(["break", "report", "said", "police"])
"""After it, these threaten, or hold a STOP against us; but not where it is asked for:"""
ASKING = frozenset(["can", "could", "please", "start"])
AGAIN = "me again"

KEYWORDS_IN = frozenset(["start", "unstop"])
KEYWORDS_HELP = frozenset(["help", "info"])
