"""Indexes for whose turn it is to be texted: what waits, the most urgent first, and what is live to each number."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0018"
branch_labels = None
depends_on = None

WAITING = sa.text("delivery IN ('due', 'held')")
LIVE = sa.text("delivery IN ('due', 'held', 'leaving', 'unknown')")


def upgrade() -> None:
    op.create_index(
        "ix_messages_turn", "messages", ["urgency", "send_after", "id"], sqlite_where=WAITING, postgresql_where=WAITING
    )
    op.create_index("ix_messages_live", "messages", ["number_key", "id"], sqlite_where=LIVE, postgresql_where=LIVE)


def downgrade() -> None:
    op.drop_index("ix_messages_live", "messages")
    op.drop_index("ix_messages_turn", "messages")
