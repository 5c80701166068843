"""Words for letters: what staff read for each kind of letter, and for how far it got.

Rule of this file: as for bot/web/words.py, which gathers it.
"""

from __future__ import annotations

from bot.models import LetterKind, LetterState

LETTER = {LetterKind.INTRODUCTION: "Introduction letter", LetterKind.PLAN: "Copy of the plan"}
LETTER_STATE = {
    LetterState.TO_PRINT: "To be printed",
    LetterState.PRINTED: "Printed",
    LetterState.POSTED: "Posted",
    LetterState.HANDED_OVER: "Handed over",
    LetterState.CAME_BACK: "Came back",
    LetterState.NOT_WANTED: "Not wanted any more",
}
