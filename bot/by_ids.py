"""Many rows by their ids: looked up, and changed each in its own way, by one statement for however many there are.

Rule of this file: what is asked says the same for any number of rows, so that it is put in words, and planned, once. To
change each by a statement of its own cost PostgreSQL as much as all the rest of a hand, also when those were sent
together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import JSON, Boolean, ColumnClause, Dialect, Integer, Update, column, func, literal_column, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import BindParameter, ColumnElement
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.sql.visitors import iterate, replacement_traverse
from sqlalchemy.types import TypeDecorator, TypeEngine

from bot import worded

_AS_ASKED = {"plan_cache_mode": "force_generic_plan", "jit": "off"} | dict.fromkeys(
    ("enable_seqscan", "enable_hashjoin", "enable_mergejoin"), "off"
)
PLANNED_ONCE: tuple[ColumnElement[str], ...] = tuple(
    literal_column(f"set_config('{name}', '{said}', true)") for name, said in _AS_ASKED.items()
)
"""What is asked for each hand is long, and planned anew each time once PostgreSQL has counted its rows: it hopes for
less to read, and spends ten times as long on the plan as on the reading. Nor is it worth to be made machine code. And a
hand is few, whatever there is: by their ids, each by its index. Left to guess, before it has counted or when the tables
were small, it read all people, numbers, referrals and appointments for each hand, and kept that plan."""
_PLAN = select(*PLANNED_ONCE)
_PLANNED = "planned"


class _Ids(TypeDecorator[Sequence[int]]):
    """However many ids, as one value."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(Integer) if dialect.name == "postgresql" else JSON())


class among(FunctionElement[bool]):
    """Whether a column is one of the ids of this name."""

    inherit_cache = True
    type = Boolean()

    def __init__(self, one: Any, ids: str) -> None:
        super().__init__(one, BindParameter(ids, type_=_Ids(), required=True))

    def self_group(self, against: OperatorType | None = None) -> among:
        """Said as it is. SQLite knows no booleans: asked whether this is 1, it looks at every row."""
        return self


@compiles(among, "postgresql")
def _among_a_list(said: among, compiler: SQLCompiler, **asked: Any) -> str:
    one, ids = said.clauses
    return f"{compiler.process(one, **asked)} = ANY ({compiler.process(ids, **asked)})"


@compiles(among, "sqlite")
def _among_json(said: among, compiler: SQLCompiler, **asked: Any) -> str:
    one, ids = said.clauses
    return f"{compiler.process(one, **asked)} IN (SELECT value FROM json_each({compiler.process(ids, **asked)}))"


def look_up(session: Session) -> None:
    """Have PostgreSQL look each row up by its index from now on, until this transaction ends."""
    if not session.info.get(_PLANNED) and session.connection().dialect.name == "postgresql":
        worded.run(session.connection(), _PLAN, {})
        note_planned(session)


def note_planned(session: Session) -> None:
    """It was told so just now, with another question."""
    session.info[_PLANNED] = True


def change(session: Session, statement: Update, rows: Sequence[Mapping[str, object]]) -> int:
    """Run this for each of these; how many rows it changed. It stands in a constant, and names types for its holes."""
    connection = session.connection()
    if len(rows) == 1:
        return worded.run(connection, statement, rows[0]).changed
    if session.info.get(_PLANNED):
        lists = {name: [row[name] for row in rows] for name in rows[0]}
        return worded.run(connection, _for_all(statement), lists).changed
    return connection.execute(statement, rows).rowcount


@lru_cache(maxsize=500)
def _for_all(statement: Update) -> Update:
    """The same for as many rows as its lists are long: each hole is one value of a list."""
    holes = {one.key: one.type for one in iterate(statement) if isinstance(one, BindParameter) and one.required}
    lists = (BindParameter(name, type_=ARRAY(kind), required=True) for name, kind in holes.items())
    columns: list[ColumnClause[Any]] = [column(name, kind) for name, kind in holes.items()]
    given = func.unnest(*lists).table_valued(*columns, name="given").render_derived()

    def own(element: Any, **_: Any) -> Any:
        return given.c[element.key] if isinstance(element, BindParameter) and element.required else None

    return cast(Update, replacement_traverse(cast(ColumnElement[Any], statement), {}, own))
