"""How late somebody came, and what is known of why: the record asks for both."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("appointments", sa.Column("late_minutes", sa.Integer(), nullable=True))
    op.add_column("appointments", sa.Column("late_reason", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("appointments", "late_reason")
    op.drop_column("appointments", "late_minutes")
