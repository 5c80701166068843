"""What nobody claimed is found wherever it is, and what cannot be done is tried ever later."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0023"
branch_labels = None
depends_on = None

TEXTS_BEFORE = sa.text("person_id IS NULL AND direction IN ('in') AND body IS NOT NULL")
TEXTS = sa.text("person_id IS NULL AND number_key <> '-'")
ALERTS = sa.text("person_id IS NULL AND words IS NOT NULL")
CALLS = sa.text("person_id IS NULL AND number_key IS NOT NULL")
TRIED = ("clocks", "tasks", "programmes")


def upgrade() -> None:
    op.drop_index("ix_messages_unclaimed", "messages")
    _index("ix_messages_unclaimed", "messages", "made_at", TEXTS)
    _index("ix_alerts_unclaimed", "alerts", "raised_at", ALERTS)
    _index("ix_calls_unclaimed", "calls", "at", CALLS)
    for name in TRIED:
        with op.batch_alter_table(name) as table:
            table.add_column(sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
        with op.batch_alter_table(name) as table:
            table.alter_column("tries", server_default=None)


def downgrade() -> None:
    for name in TRIED:
        with op.batch_alter_table(name) as table:
            table.drop_column("tries")
    op.drop_index("ix_calls_unclaimed", "calls")
    op.drop_index("ix_alerts_unclaimed", "alerts")
    op.drop_index("ix_messages_unclaimed", "messages")
    _index("ix_messages_unclaimed", "messages", "made_at", TEXTS_BEFORE)


def _index(name: str, table: str, column: str, where: sa.TextClause) -> None:
    op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)
