"""When the provider was asked to forget the words of a message."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

AT_PROVIDER = sa.text("sid IS NOT NULL AND redacted_at IS NULL")


def upgrade() -> None:
    with op.batch_alter_table("messages") as table:
        table.add_column(sa.Column("redacted_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("redact_after", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_messages_at_provider", "messages", ["made_at"], sqlite_where=AT_PROVIDER, postgresql_where=AT_PROVIDER
    )


def downgrade() -> None:
    op.drop_index("ix_messages_at_provider", "messages")
    with op.batch_alter_table("messages") as table:
        table.drop_column("redact_after")
        table.drop_column("redacted_at")
