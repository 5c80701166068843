"""Words for how somebody stands: what staff read on the page where they say so.

Rule of this file: as for bot/web/words.py, which gathers it.
"""

from __future__ import annotations

from bot.models import Stands

STANDS = {
    Stands.OUT: "They are out",
    Stands.IN_CUSTODY: "They are in custody",
    Stands.RECALLED: "They have been recalled",
    Stands.UNLAWFULLY_AT_LARGE: "They are unlawfully at large",
    Stands.DECEASED: "They have died",
}
STANDS_HINT = {
    Stands.OUT: "A welcome goes out, with their next session, and the contact that was promised begins.",
    Stands.IN_CUSTODY: "Every text stops at once, and nobody is told by text.",
    Stands.RECALLED: "Every text stops at once, and nobody is told by text.",
    Stands.UNLAWFULLY_AT_LARGE: "Every text stops at once, and nobody is told by text.",
    Stands.DECEASED: "Every text stops at once, for good.",
}
