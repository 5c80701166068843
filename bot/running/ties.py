"""Ties a process to its parent, so that a killed parent leaves nothing behind.

Rule of this file: it runs between fork and exec, so it does next to nothing. Linux does the work; elsewhere
a tie is a promise nobody keeps, and only an orderly stop cleans up.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1  # linux/prctl.h: "send me this signal when the thread that forked me ends"

_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def tie_to(parent: int) -> None:
    """Make this process die by SIGKILL when `parent` does; at once if it is already gone.

    To be called in the child, soon after the fork. The kernel watches the *thread* that forked, so only a
    main thread should start tied children.
    """
    if _libc is None:
        return
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # the parent died between our fork and the call above
        os.kill(os.getpid(), signal.SIGKILL)


def tied() -> Callable[[], None]:
    """A `preexec_fn` that ties the new process to this one."""
    parent = os.getpid()
    return lambda: tie_to(parent)
