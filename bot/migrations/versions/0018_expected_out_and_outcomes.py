"""When somebody is expected to be released, and what their referral is to lead to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("referrals") as table:
        table.add_column(sa.Column("expected_release", sa.Date(), nullable=True))
        table.add_column(sa.Column("outcomes", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("referrals") as table:
        table.drop_column("outcomes")
        table.drop_column("expected_release")
