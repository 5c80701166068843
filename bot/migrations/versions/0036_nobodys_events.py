"""A text that could not be heard may be from a number that is nobody's: it is heard again all the same."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("events") as events:
        events.alter_column("person_id", existing_type=BIG, nullable=True)


def downgrade() -> None:
    op.execute("DELETE FROM events WHERE person_id IS NULL")
    with op.batch_alter_table("events") as events:
        events.alter_column("person_id", existing_type=BIG, nullable=False)
