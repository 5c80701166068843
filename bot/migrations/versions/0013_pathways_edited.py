"""What a service manager changed of what a service promises."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "pathway_versions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("why", sa.LargeBinary(), nullable=True),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("puts_back", sa.Integer(), nullable=True),
        sa.Column("stamp", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_pathway_versions_by_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pathway_versions")),
        sa.UniqueConstraint("service", "number", name=op.f("uq_pathway_versions_service_number")),
        sa.UniqueConstraint("stamp", name=op.f("uq_pathway_versions_stamp")),
    )


def downgrade() -> None:
    op.drop_table("pathway_versions")
