"""What the machine says of processes: the CPU time they took and the memory they hold, with all that they started.

Rule of this file: Linux's own figures. CPU seconds are what a busy machine disturbs least; they are read by the clock
each process has, to the nanosecond: /proc counts them in hundredths, more than a short round takes.
"""

from __future__ import annotations

import os
import platform
import time
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
TICK = 1 / os.sysconf("SC_CLK_TCK")
OF_ENDED = (13, 14)
"""Places in /proc/PID/stat, counted after the name: the time of children which have ended."""
CPU_CLOCK = 2
"""Of a process, as clock_getcpuclockid(3) makes its id: all of its threads, also those that have ended."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes: held now, shared parts divided by who shares them; and the most ever held."""

    now: float
    most: float


def cpu_seconds(*pids: int) -> float:
    """CPU time that these processes, and all they started, have taken so far."""
    return sum(_own(pid) for pid in _with_all_they_started(*pids))


def memory(pid: int) -> Memory:
    """What a process holds, and all that it started."""
    held = [PROC / str(one) for one in _with_all_they_started(pid)]
    now = sum(_fields(one / "smaps_rollup")["Pss"] for one in held)
    return Memory(now / 1024, sum(_fields(one / "status")["VmHWM"] for one in held) / 1024)


def _with_all_they_started(*pids: int) -> list[int]:
    parents = dict(_parents())
    return [pid for pid in parents if any(root in _line_of(pid, parents) for root in pids)]


def described() -> dict[str, str]:
    """This machine in a few words."""
    names = [line for line in (PROC / "cpuinfo").read_text().splitlines() if line.startswith("model name")]
    memory_gib = _fields(PROC / "meminfo")["MemTotal"] / 1024 / 1024
    return {
        "processors": f"{os.cpu_count()} x {names[0].partition(':')[2].strip() if names else platform.machine()}",
        "memory": f"{memory_gib:.0f} GiB",
        "python": platform.python_version(),
        "load before": " ".join(f"{one:.2f}" for one in os.getloadavg()),
    }


def _parents() -> list[tuple[int, int]]:
    found = []
    for entry in PROC.iterdir():
        if entry.name.isdigit() and (stat := _stat(int(entry.name))):
            found.append((int(entry.name), int(stat[1])))
    return found


def _line_of(pid: int, parents: dict[int, int]) -> list[int]:
    """A process, who started it, who started that, and so on."""
    line = [pid]
    while (above := parents.get(line[-1])) and above not in line:
        line.append(above)
    return line


def _own(pid: int) -> float:
    try:
        own = time.clock_gettime(~pid << 3 | CPU_CLOCK)
    except OSError:  # it has ended meanwhile
        return 0.0
    return own + sum(int(ticks) for ticks in _stat(pid)[OF_ENDED[0] : OF_ENDED[1] + 1]) * TICK


def _stat(pid: int) -> list[str]:
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def _fields(path: Path) -> dict[str, int]:
    lines = [line.partition(":") for line in path.read_text().splitlines()]
    return {name: int(rest.split()[0]) for name, _, rest in lines if rest.split() and rest.split()[0].isdigit()}
