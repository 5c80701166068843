"""Calls in a simulation: people who ring the number that our texts come from, and what they hear.

Rule of this file: a call is posted as the provider posts it, some of them twice. What was heard is written down at the
far end (`Wire.rang`); whoever heard nothing, because a process died as they rang, rings again.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.addresses import VOICE
from workers.simulation.beside_texts import Rang
from workers.simulation.doors import Doors
from workers.simulation.wire import Wire

STRANGERS = ("+266696687", "+447700900899")
"""A number that was withheld, and one of nobody's: each rings once a week."""
TONGUE = re.compile(r'<Say[^>]*language="(\w\w)-GB"')


def ring(doors: Doors, wire: Wire, sender: str) -> None:
    """Somebody rings."""
    rang = Rang(f"CA{len(wire.rang):032x}", sender, wire.now())
    wire.rang.append(rang)
    form = (("CallSid", rang.sid), ("From", sender), ("To", wire.ours))
    before = doors.seen.outages
    heard = tuple(dict.fromkeys(TONGUE.findall(doors.post(VOICE, form).text)))
    wire.rang[-1] = replace(rang, heard=heard, away=doors.seen.outages > before)
    if wire.fails("inbound", "rings twice", rang.sid):
        doors.post(VOICE, form)  # what the first was answered is what they heard
