"""Staff who know somebody, who leads on safeguarding, and who read the Welsh of each text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STANDS = sa.text("ended_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "declarations",
        sa.Column("id", BIG, nullable=False),
        sa.Column("staff_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_by", BIG, nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["people.id"], name=op.f("fk_declarations_staff_id_people")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_declarations_person_id_people")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_declarations_by_id_people")),
        sa.ForeignKeyConstraint(["ended_by"], ["people.id"], name=op.f("fk_declarations_ended_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declarations")),
    )
    op.create_index("ix_declarations_person_id", "declarations", ["person_id"])
    op.create_index(
        "uq_declarations_stands",
        "declarations",
        ["staff_id", "person_id"],
        unique=True,
        sqlite_where=STANDS,
        postgresql_where=STANDS,
    )
    op.create_table(
        "signed_texts",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("by", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_signed_texts")),
    )
    with op.batch_alter_table("people") as table:
        table.add_column(sa.Column("safeguards", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("people") as table:
        table.alter_column("safeguards", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("people") as table:
        table.drop_column("safeguards")
    op.drop_table("signed_texts")
    op.drop_index("uq_declarations_stands", "declarations")
    op.drop_index("ix_declarations_person_id", "declarations")
    op.drop_table("declarations")
