"""Words for support: what staff read for how often somebody is asked, what they said, and why a referral was closed.

Rule of this file: as for bot/web/words.py.
"""

from __future__ import annotations

from bot.models import CheckInPace, Closing

PACE = {CheckInPace.DAILY: "Every working day", CheckInPace.WEEKLY: "Once a week", CheckInPace.NEVER: "Never"}
MOOD = {1: "Good", 2: "OK", 3: "Struggling"}
CLOSING = {
    Closing.COMPLETED: "Completed",
    Closing.MOVED_AWAY: "Moved away",
    Closing.WITHDREW: "Chose to leave",
    Closing.OTHER: "Another reason",
    Closing.DIED: "Has died",
}
QUESTION = {
    "helped": "How much the sessions helped, 0 to 10",
    "most": "What helped most",
    "differently": "What we should do differently",
}
IN_TOUCH = {True: "they heard from them", False: "they had not heard from them", None: "not known yet"}
"""By whether somebody heard from those they were introduced to."""
