"""When the provider is asked what became of a text, and how often a text could not be made ready."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

AWAITED = sa.text("ask_after IS NOT NULL")
ON_ITS_WAY = "delivery IN ('accepted', 'queued', 'sending', 'sent')"


def upgrade() -> None:
    op.add_column("messages", sa.Column("ask_after", sa.DateTime(timezone=True), nullable=True))
    op.add_column("messages", sa.Column("stumbles", sa.Integer(), nullable=False, server_default="0"))
    op.execute(
        "UPDATE messages SET ask_after = accepted_at "
        f"WHERE {ON_ITS_WAY} AND sid IS NOT NULL AND channel IN ('sms', 'whatsapp')"
    )
    op.create_index("ix_messages_awaited", "messages", ["ask_after"], sqlite_where=AWAITED, postgresql_where=AWAITED)


def downgrade() -> None:
    op.drop_index("ix_messages_awaited", "messages")
    op.drop_column("messages", "stumbles")
    op.drop_column("messages", "ask_after")
