"""Misbehaving on purpose: what to do to the next sends, and what to do to delivery reports.

Rule of this file: memory only; a carrier that was started again behaves. The first rule that fits a send is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Lock
from time import sleep
from typing import Any

from bot.carrier.numbers import e164


class Do(StrEnum):
    """What to do to a send."""

    TOO_MANY = "429"  # never processed
    FAULT = "500"  # never processed, though the sender cannot know
    FAULT_AFTER_ACCEPT = "500_after_accept"
    TIMEOUT_AFTER_ACCEPT = "timeout_after_accept"
    RESET = "reset"  # the connection breaks, never processed
    RESET_AFTER_ACCEPT = "reset_after_accept"
    SLOW = "slow"  # accepted at once, answered after `seconds`: reports come before the answer
    ERROR = "error"  # with `code`: refused at once, or taken and then reported undelivered


class MailRule(StrEnum):
    """What to do to an e-mail."""

    LATER = "later"  # not now: the sender may try again
    REFUSE = "refuse"  # never
    LOSE = "lose"  # taken, and the answer is lost


class WrongOrder(ValueError):
    """An order that cannot be followed; the message says what would be right."""


@dataclass(slots=True)
class Rule:
    """For the next `left` sends (None: until told to behave), every `every`-th of those to `numbers` (empty: all).

    `wait_seconds` pass before anything is done at all: what is taken then, its sender may have given up by now.
    """

    do: Do
    left: int | None = None
    every: int = 1
    code: int = 30005
    seconds: float = 1.0
    wait_seconds: float = 0.0
    numbers: frozenset[str] = field(default_factory=frozenset)
    seen: int = 0

    def takes(self, to: str) -> bool:
        """Whether this send is one to misbehave with; counts it."""
        if self.left == 0 or (self.numbers and to not in self.numbers):
            return False
        self.seen += 1
        if self.seen % self.every:
            return False
        if self.left is not None:
            self.left -= 1
        return True


@dataclass(frozen=True, slots=True)
class Reports:
    """What is done to delivery reports: posted twice at once, late, in the wrong order, or not at all."""

    doubled: bool = False
    late_seconds: float = 0.0
    reversed: bool = False
    silent: bool = False


class Misbehaviour:
    """The orders in force."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._rules: list[Rule] = []
        self._reports = Reports()
        self._mail: list[MailRule] = []
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """How many sends wait until anything is done about them."""
        return self._waiting

    @property
    def reports(self) -> Reports:
        return self._reports

    def order(self, asked: Mapping[str, Any]) -> None:
        """Add what `asked` (the JSON of POST /misbehave) asks for. Raises WrongOrder."""
        rule = _rule(asked) if "do" in asked else None
        reports = _reports(asked["callbacks"]) if "callbacks" in asked else None
        mail = _mail(asked) if "mail" in asked else []
        if rule is None and reports is None and not mail:
            raise WrongOrder("Nothing to do: give `do`, `callbacks` or `mail`.")
        with self._lock:
            if rule:
                self._rules.append(rule)
            if reports:
                self._reports = reports
            self._mail += mail

    def behave(self) -> None:
        """Forget every order."""
        with self._lock:
            self._rules, self._reports, self._mail = [], Reports(), []

    def for_send(self, to: str) -> Rule | None:
        """The rule this send falls under, if any; `to` is E.164 without a channel prefix."""
        with self._lock:
            return next((rule for rule in self._rules if rule.takes(to)), None)

    def keep_waiting(self, rule: Rule) -> None:
        """Let a send wait for as long as its rule says."""
        with self._lock:
            self._waiting += 1
        sleep(rule.wait_seconds)
        with self._lock:
            self._waiting -= 1

    def for_mail(self, *kinds: MailRule) -> MailRule | None:
        """The next order for an e-mail, when it is one of these; it is used up."""
        with self._lock:
            return self._mail.pop(0) if self._mail and self._mail[0] in kinds else None


def _mail(asked: Mapping[str, Any]) -> list[MailRule]:
    try:
        return [MailRule(str(asked["mail"]))] * int(asked.get("next", 1))
    except (TypeError, ValueError) as wrong:
        raise WrongOrder(f"`mail` is one of {', '.join(MailRule)}, and `next` a whole number.") from wrong


def _rule(asked: Mapping[str, Any]) -> Rule:
    try:
        left = asked.get("next")
        return Rule(
            do=Do(str(asked["do"])),
            left=None if left is None else max(0, int(left)),
            every=max(1, int(asked.get("every", 1))),
            code=int(asked.get("code", 30005)),
            seconds=float(asked.get("seconds", 1.0)),
            wait_seconds=float(asked.get("wait_seconds", 0.0)),
            numbers=frozenset(_number(n) for n in asked.get("numbers", ())),
        )
    except (TypeError, ValueError) as wrong:
        ways = ", ".join(Do)
        raise WrongOrder(f"`do` is one of {ways}; next, every and code are whole numbers. ({wrong})") from wrong


def _number(written: object) -> str:
    number = e164(str(written))
    if number is None:
        raise ValueError("a number is written as E.164 or 07")
    return number


def _reports(asked: Any) -> Reports:
    try:
        return Reports(**asked)
    except TypeError as wrong:
        raise WrongOrder("`callbacks` takes doubled, late_seconds, reversed and silent.") from wrong
