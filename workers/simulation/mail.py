"""The simulated mail server: it takes letters, puts them off, refuses them, or loses its answer, as the seed says.

Rule of this file: what it took is what is counted in the end, by the name that a letter keeps through all its tries.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from bot.channels.base import NotSent, OutcomeUnknown
from bot.channels.mail import Letter, LetterRefused
from workers.simulation.crashing import Crash
from workers.simulation.wire import Wire


@dataclass(slots=True)
class LetterBox:
    """Takes letters as a mail server would. How often each was taken is on the wire."""

    wire: Wire
    tries: Counter[str] = field(default_factory=Counter)

    def send(self, letter: Letter) -> None:
        """Take it, or fail as the seed says. Raises NotSent, LetterRefused or OutcomeUnknown."""
        self.tries[letter.name] += 1
        this = (letter.name, self.tries[letter.name])
        if self.wire.fails("mail", "later", *this):
            raise NotSent("The mail server said 451: later.")
        if self.wire.fails("mail", "never", *this):
            raise LetterRefused("The mail server said 550.")
        if self.wire.fails("crash", "before a letter", *this):
            raise Crash("before the mail server took it")
        if self.wire.fails("mail", "lost", *this):
            raise OutcomeUnknown("The line broke, and nothing was taken.")
        self.wire.letters[letter.name] += 1
        if self.wire.fails("crash", "after a letter", *this):
            raise Crash("after the mail server took it")
        if self.wire.fails("mail", "answer", *this):
            raise OutcomeUnknown("The line broke, though it was taken.")
