"""How often an alarm or news failed; indexes for who wrote today, and for what a provider keeps and nobody else."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

CAME_IN = sa.text("direction IN ('in')")
AT_PROVIDER = "sid IS NOT NULL AND redacted_at IS NULL"
BY_SMS = f"{AT_PROVIDER} AND channel IN ('sms', 'whatsapp')"


def upgrade() -> None:
    for counted in ("alarms", "events"):
        with op.batch_alter_table(counted) as table:
            table.add_column(sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
        with op.batch_alter_table(counted) as table:
            table.alter_column("tries", server_default=None)
    op.create_index(
        "ix_messages_came_in", "messages", ["person_id", "made_at"], sqlite_where=CAME_IN, postgresql_where=CAME_IN
    )
    _keep_by_provider(BY_SMS)


def downgrade() -> None:
    _keep_by_provider(AT_PROVIDER)
    op.drop_index("ix_messages_came_in", "messages")
    for counted in ("alarms", "events"):
        with op.batch_alter_table(counted) as table:
            table.drop_column("tries")


def _keep_by_provider(which: str) -> None:
    op.drop_index("ix_messages_at_provider", "messages")
    where = sa.text(which)
    op.create_index("ix_messages_at_provider", "messages", ["made_at"], sqlite_where=where, postgresql_where=where)
