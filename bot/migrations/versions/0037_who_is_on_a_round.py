"""What is due is found in the order in which it is done, however much comes due at the same instant; and a round that
was not begun is found without asking every mentor.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ON_NO_ROUND = sa.text("standing IN ('active') AND coalesce(on_round_of, 0) <> mentor_id")
COMES_DUE = (
    ("ix_clocks_due", "clocks", "due_at", sa.text("due_at IS NOT NULL")),
    ("ix_events_due", "events", "due_at", sa.text("done_at IS NULL")),
    ("ix_tasks_warn", "tasks", "warn_at", sa.text("done_at IS NULL")),
)


def upgrade() -> None:
    for name, table, column, where in COMES_DUE:
        _again(name, table, [column, "id"], where)
    op.drop_index("ix_alarms_rings_at", "alarms")
    op.create_index("ix_alarms_rings", "alarms", ["rings_at", "id"])
    op.add_column("referrals", sa.Column("on_round_of", BIG, nullable=True))
    op.execute(
        "UPDATE referrals SET on_round_of = mentor_id"
        " WHERE mentor_id IN (SELECT person_id FROM conversations WHERE dialog = 'round')"
    )
    _index("ix_referrals_on_no_round", "referrals", ["participant_id"], ON_NO_ROUND)


def _again(name: str, table: str, columns: Sequence[str], where: sa.TextClause) -> None:
    op.drop_index(name, table)
    _index(name, table, columns, where)


def _index(name: str, table: str, columns: Sequence[str], where: sa.TextClause) -> None:
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    op.drop_index("ix_referrals_on_no_round", "referrals")
    op.drop_column("referrals", "on_round_of")
    op.drop_index("ix_alarms_rings", "alarms")
    op.create_index("ix_alarms_rings_at", "alarms", ["rings_at"])
    for name, table, column, where in COMES_DUE:
        _again(name, table, [column], where)
