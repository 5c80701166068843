"""Alerts that climb a rota, and codes for what staff are asked."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PEOPLE = ("owner_id", "acted_by", "paged_id")
INSTANTS = ("owned_at", "acted_at", "texts_again_at")
ON_THE_ROTA = ("first_id", "second_id", "director_id")


def upgrade() -> None:
    with op.batch_alter_table("conversations") as table:
        table.add_column(sa.Column("code", sa.Integer(), nullable=True))
    open_code = sa.text("code IS NOT NULL AND ended_at IS NULL")
    op.create_index(
        "uq_conversations_code",
        "conversations",
        ["code"],
        unique=True,
        sqlite_where=open_code,
        postgresql_where=open_code,
    )
    _alerts()
    with op.batch_alter_table("appointments") as table:
        table.add_column(sa.Column("lone", sa.Boolean(), nullable=False, server_default=sa.false()))
    _rota()


def _alerts() -> None:
    with op.batch_alter_table("alerts") as table:
        for name in PEOPLE:
            table.add_column(sa.Column(name, BIG, nullable=True))
            table.create_foreign_key(op.f(f"fk_alerts_{name}"), "people", [name], ["id"])
        for name in INSTANTS:
            table.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("action", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("rung", sa.Integer(), nullable=False, server_default="0"))
    # What somebody had already seen before this was kept holds nobody's texts back.
    op.execute("UPDATE alerts SET texts_again_at = seen_at, acted_at = seen_at, acted_by = seen_by")
    holds = sa.text("kind IN ('crisis', 'safeguarding') AND texts_again_at IS NULL")
    op.create_index("ix_alerts_holds", "alerts", ["person_id"], sqlite_where=holds, postgresql_where=holds)


def _rota() -> None:
    op.create_table(
        "rota_days",
        sa.Column("id", BIG, nullable=False),
        sa.Column("team_id", BIG, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *(sa.Column(name, BIG, nullable=True) for name in ON_THE_ROTA),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_rota_days_team_id")),
        *(sa.ForeignKeyConstraint([name], ["people.id"], name=op.f(f"fk_rota_days_{name}")) for name in ON_THE_ROTA),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rota_days")),
        sa.UniqueConstraint("team_id", "day", name=op.f("uq_rota_days_team_id_day")),
    )


def downgrade() -> None:
    op.drop_table("rota_days")
    with op.batch_alter_table("appointments") as table:
        table.drop_column("lone")
    op.drop_index("ix_alerts_holds", "alerts")
    with op.batch_alter_table("alerts") as table:
        for name in PEOPLE:
            table.drop_constraint(op.f(f"fk_alerts_{name}"), type_="foreignkey")
        for name in (*PEOPLE, *INSTANTS, "action", "rung"):
            table.drop_column(name)
    op.drop_index("uq_conversations_code", "conversations")
    with op.batch_alter_table("conversations") as table:
        table.drop_column("code")
