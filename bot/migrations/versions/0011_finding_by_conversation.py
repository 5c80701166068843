"""What a turn looks up costs by what it is about: a conversation's texts, and the codes that are in use."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

CODED = sa.text("code IS NOT NULL")


def upgrade() -> None:
    op.create_index("ix_messages_conversation_id", "messages", ["conversation_id"])
    op.create_index("ix_conversations_coded", "conversations", ["ended_at"], sqlite_where=CODED, postgresql_where=CODED)


def downgrade() -> None:
    op.drop_index("ix_conversations_coded", "conversations")
    op.drop_index("ix_messages_conversation_id", "messages")
