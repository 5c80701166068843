"""What is worked out once for all the tests of a process, though each has an application of its own.

Rule of this file: only what depends on nothing but the code, so that no test can tell.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any, ClassVar

from jinja2.bccache import Bucket, BytecodeCache
from werkzeug.routing import Rule

_Builder = Callable[..., tuple[str, str]]


class Compiled(BytecodeCache):
    """Templates, as they are compiled for the first application."""

    kept: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self.kept:
            bucket.bytecode_from_string(self.kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept[bucket.key] = bucket.bytecode_to_string()


def compile_addresses_once() -> None:
    """What makes the address of a page, which Werkzeug writes and compiles for each of eighty, twice."""
    kept: dict[tuple[Any, ...], _Builder] = {}
    compiled = Rule._compile_builder

    def builder(rule: Rule, append_unknown: bool = True) -> _Builder:
        key = (repr(rule), repr(rule.defaults), repr(rule._trace), append_unknown)
        if key not in kept:
            kept[key] = compiled(rule, append_unknown)
        return kept[key]

    Rule._compile_builder = builder  # type: ignore[assignment, method-assign]


def leave_alone_what_is_there() -> None:
    """Spare the garbage collector all modules and all tests, which stay to the end; it looked through them again and
    again."""
    gc.collect()
    gc.freeze()
