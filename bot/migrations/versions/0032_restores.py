"""That a backup was put back: since when nobody knows what was done, and until when nothing leaves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.models.base import BIG, UtcInstant

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "restores",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("saved_at", UtcInstant(), nullable=False),
        sa.Column("restored_at", UtcInstant(), nullable=False),
        sa.Column("erasures_known", sa.Boolean(), nullable=False),
        sa.Column("gone", sa.JSON(), nullable=False),
        sa.Column("settled_at", UtcInstant(), nullable=True),
    )


def downgrade() -> None:
    op.drop_table("restores")
