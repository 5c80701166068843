"""References: the blind indexes by which people, referrals and appointments are found under the names given outside.

Rule of this file: capitals and spaces around a reference make no difference. Staff are people too: their reference is
their e-mail address.
"""

from __future__ import annotations

from bot.vault import ring


def person_key(ref: str) -> str:
    """The index of a participant's reference or of a staff member's e-mail address."""
    return _key("person_ref", ref)


def referral_key(ref: str) -> str:
    """The index of a referral's reference."""
    return _key("referral_ref", ref)


def appointment_key(ref: str) -> str:
    """The index of an appointment's reference."""
    return _key("appointment_ref", ref)


def _key(label: str, ref: str) -> str:
    return ring().index(label, ref.strip().casefold())
