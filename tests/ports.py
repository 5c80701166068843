"""Ports for the servers that tests start: free now, and still free when a server is started there a second time.

Rule of this file: only ports below those that the kernel gives to outgoing connections. A port from among those can be
taken by any client between being found and being listened on, and was.
"""

from __future__ import annotations

import errno
import os
import socket
from itertools import count

FIRST, LAST = 10_000, 32_000
STEP = 4
_places = count(os.getpid() * 37)  # each process of a run begins at a place of its own


def free_ports() -> int:
    """A port of the loopback that is free, and so are the two after it; never given twice by one process."""
    while True:
        port = FIRST + next(_places) * STEP % (LAST - FIRST)
        if all(_is_free(each) for each in (port, port + 1, port + 2)):
            return port


def _is_free(port: int) -> bool:
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        return False
    return True
