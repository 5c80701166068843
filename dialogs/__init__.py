"""Dialogs: what the bot says next, as pure functions.

Rule of this folder: no I/O, no clock, no chance, no names of people. A dialog is `(state, event, now)` to
`(state, effects)`; bank holidays, slots and the like come in as values. Standard library, dateutil, rapidfuzz, emoji.

DIALOGS is the explicit register: adding a dialog is one file, one texts file, one transcript test, and one name here.
"""

from __future__ import annotations

from dialogs import (
    action_plan,
    alert,
    appointment,
    approve,
    away,
    check_in,
    complaint,
    feedback,
    final_session,
    first_assessment,
    goodbye,
    introduced_to,
    introduction,
    missed,
    new_worker,
    news,
    next_session,
    our_change,
    release_day,
    rescheduling,
    round,
    staff_safety,
    unprompted,
    workshop,
)
from dialogs import next as what_is_next
from dialogs.turning import Dialog

DIALOGS: dict[str, Dialog] = {
    module.NAME: Dialog(
        module.NAME,
        module.VERSION,
        module.begin,
        module.step,
        module.load,
        getattr(module, "FOR_STAFF", False),
        getattr(module, "HEARS", frozenset()),
    )
    for module in (
        action_plan,
        alert,
        appointment,
        approve,
        away,
        check_in,
        complaint,
        feedback,
        final_session,
        first_assessment,
        goodbye,
        introduced_to,
        introduction,
        missed,
        new_worker,
        news,
        next_session,
        our_change,
        release_day,
        rescheduling,
        round,
        staff_safety,
        unprompted,
        what_is_next,
        workshop,
    )
}
