"""How long somebody's words are kept, what a hold keeps, and the texts that nobody claimed."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
HELD = sa.text("lifted_at IS NULL")
TO_COME = sa.text("done_at IS NULL")
UNCLAIMED = sa.text("person_id IS NULL AND direction IN ('in') AND body IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "legal_holds",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lifted_by", BIG, nullable=True),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_legal_holds_person_id_people")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_legal_holds_by_id_people")),
        sa.ForeignKeyConstraint(["lifted_by"], ["people.id"], name=op.f("fk_legal_holds_lifted_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_holds")),
    )
    op.create_index(
        "uq_legal_holds_open", "legal_holds", ["person_id"], unique=True, sqlite_where=HELD, postgresql_where=HELD
    )
    op.create_table(
        "forgettings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("again_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("why_not", sa.String(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_forgettings_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forgettings")),
        sa.UniqueConstraint("person_id", "what", name=op.f("uq_forgettings_person_id_what")),
    )
    op.create_index(
        "ix_forgettings_to_come", "forgettings", ["what", "since"], sqlite_where=TO_COME, postgresql_where=TO_COME
    )
    op.create_index(
        "ix_messages_unclaimed", "messages", ["made_at"], sqlite_where=UNCLAIMED, postgresql_where=UNCLAIMED
    )
    op.execute(
        "INSERT INTO forgettings (person_id, what, since) "
        "SELECT referrals.participant_id, kinds.what, max(closed_referrals.at) FROM closed_referrals "
        "JOIN referrals ON referrals.id = closed_referrals.referral_id "
        "JOIN (SELECT 'words' AS what UNION SELECT 'record' AS what) AS kinds ON 1 = 1 "
        "GROUP BY referrals.participant_id, kinds.what"
    )


def downgrade() -> None:
    op.drop_index("ix_messages_unclaimed", "messages")
    op.drop_table("forgettings")
    op.drop_table("legal_holds")
