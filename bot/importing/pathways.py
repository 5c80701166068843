"""Pathways: the names under which a referral's service is known, on leaflets and in spreadsheets.

Rule of this file: names only; what each service promises is not decided here.
"""

from __future__ import annotations

PATHWAYS = {
    "social_inclusion_with_mentors": "social_inclusion_mentors",
    "social_inclusion_mentors": "social_inclusion_mentors",
    "000": "social_inclusion_mentors",
    "social_inclusion_with_coaches": "social_inclusion_coaches",
    "social_inclusion_coaches": "social_inclusion_coaches",
    "001": "social_inclusion_coaches",
    "lifestyle_and_associates": "lifestyle",
    "lifestyle": "lifestyle",
    "002": "lifestyle",
    "004": "lifestyle",
    "families_and_significant_others": "families",
    "families": "families",
    "003": "families",
}
SAID = "Social Inclusion (mentors), Social Inclusion (coaches), Lifestyle and Associates, or Families"
