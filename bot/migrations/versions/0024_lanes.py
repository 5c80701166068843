"""Lanes, so that one team's many texts do not stand before another's few."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0027"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WAITING = sa.text("delivery IN ('due', 'held')")
TURN = ["urgency", "lane", "send_after", "id", "channel"]
TURN_BEFORE = ["urgency", "send_after", "id"]
OF_TEAM = ["team_id", "urgency", "delivery", "send_after"]


def upgrade() -> None:
    op.drop_index("ix_messages_turn", "messages")
    op.add_column("messages", sa.Column("team_id", BIG, nullable=True))
    op.add_column("messages", sa.Column("lane", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_messages_turn", "messages", TURN, sqlite_where=WAITING, postgresql_where=WAITING)
    op.create_index("ix_messages_of_team", "messages", OF_TEAM, sqlite_where=WAITING, postgresql_where=WAITING)


def downgrade() -> None:
    op.drop_index("ix_messages_of_team", "messages")
    op.drop_index("ix_messages_turn", "messages")
    op.drop_column("messages", "lane")
    op.drop_column("messages", "team_id")
    op.create_index("ix_messages_turn", "messages", TURN_BEFORE, sqlite_where=WAITING, postgresql_where=WAITING)
