"""Letters and workshops."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("people") as table:
        table.add_column(sa.Column("address", sa.LargeBinary(), nullable=True))
    op.create_table(
        "letters",
        sa.Column("id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("contact_id", BIG, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("said", sa.LargeBinary(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("printed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", BIG, nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_letters_contact_id_contacts")),
        sa.ForeignKeyConstraint(["ended_by"], ["people.id"], name=op.f("fk_letters_ended_by_people")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_letters_participant_id_people")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_letters_referral_id_referrals")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("once", name=op.f("uq_letters_once")),
    )
    op.create_index("ix_letters_participant_id", "letters", ["participant_id"])
    unended = sa.text("ended_at IS NULL")
    op.create_index("ix_letters_open", "letters", ["made_at"], sqlite_where=unended, postgresql_where=unended)


def downgrade() -> None:
    op.drop_index("ix_letters_open", "letters")
    op.drop_index("ix_letters_participant_id", "letters")
    op.drop_table("letters")
    with op.batch_alter_table("people") as table:
        table.drop_column("address")
