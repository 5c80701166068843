"""The queues by name, in the order in which a worker looks at them.

Rule of this file: a job is named in bot/operating/nudges.py; a test finds each name here as something that can be
called.
"""

from bot.operating.nudges import URGENT, queue_names

QUEUES = queue_names()


def is_urgent(name: str) -> bool:
    """Whether what waits in this queue goes before the usual."""
    return name.startswith(URGENT)
