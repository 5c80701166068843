"""The hour that is agreed with somebody for their contact; and a check-in of today that stays at the hour it had."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("contact_paces") as table:
        table.alter_column("days", existing_type=sa.Integer(), nullable=True)
        table.add_column(sa.Column("hour", sa.Time(), nullable=True))
    op.add_column("check_ins", sa.Column("today_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("check_ins", "today_at")
    op.execute("DELETE FROM contact_paces WHERE days IS NULL")
    with op.batch_alter_table("contact_paces") as table:
        table.drop_column("hour")
        table.alter_column("days", existing_type=sa.Integer(), nullable=False)
