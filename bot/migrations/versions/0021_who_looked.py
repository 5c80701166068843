"""Whom each line of the audit is about; a database that refuses to alter one; and who read a month's list of looks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0017"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PEOPLE = (
    "'people', 'records', 'support', 'referral_steps', 'avoided_times', 'kept_apart', 'invitation', 'address', "
    "'page_access', 'freezes', 'legal_holds'"
)
VIEWS_OF_PEOPLE = "'plans', 'programmes', 'letters', 'end_reports'"
ROWS = {
    "alerts": ("alerts", "person_id"),
    "appointments": ("appointments", "participant_id"),
    "last_sessions": ("appointments", "participant_id"),
    "tasks": ("tasks", "participant_id"),
    "letter": ("letters", "participant_id"),
    "numbers": ("numbers", "person_id"),
    "private_links": ("private_links", "person_id"),
    "messages": ("messages", "person_id"),
}
SQLITE = (
    "CREATE TRIGGER audit_entries_unaltered BEFORE UPDATE ON audit_entries "
    "BEGIN SELECT RAISE(ABORT, 'The audit is only added to.'); END",
    "CREATE TRIGGER audit_entries_kept BEFORE DELETE ON audit_entries WHEN OLD.at > datetime('now', '-6 years') "
    "BEGIN SELECT RAISE(ABORT, 'The audit is only added to.'); END",
)
POSTGRESQL = (
    "CREATE FUNCTION audit_entries_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF TG_OP = 'DELETE' THEN IF OLD.at <= now() - interval '6 years' THEN RETURN OLD; END IF; END IF; "
    "RAISE EXCEPTION 'The audit is only added to.'; END $$",
    "CREATE TRIGGER audit_entries_kept BEFORE UPDATE OR DELETE ON audit_entries "
    "FOR EACH ROW EXECUTE FUNCTION audit_entries_kept()",
    "CREATE TRIGGER audit_entries_whole BEFORE TRUNCATE ON audit_entries "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_kept()",
)


def upgrade() -> None:
    with op.batch_alter_table("audit_entries") as table:
        table.add_column(sa.Column("about_id", BIG, nullable=True))
        table.add_column(sa.Column("own", sa.Boolean(), nullable=True))
        table.create_foreign_key(op.f("fk_audit_entries_about_id_people"), "people", ["about_id"], ["id"])
    op.create_index("ix_audit_entries_about", "audit_entries", ["about_id", "id"])
    op.create_index("ix_audit_entries_at", "audit_entries", ["at"])
    _say_whom()
    op.create_table(
        "look_reviews",
        sa.Column("id", BIG, nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_look_reviews_by_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_look_reviews")),
        sa.UniqueConstraint("month", "by_id", name=op.f("uq_look_reviews_month_by_id")),
    )
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


def _say_whom() -> None:
    """For the lines that are there already, as far as they tell."""
    participants = "(SELECT id FROM people WHERE role = 'participant')"
    themselves = f"(subject IN ({PEOPLE}) OR (deed = 'viewed' AND subject IN ({VIEWS_OF_PEOPLE})))"
    op.execute(f"UPDATE audit_entries SET about_id = subject_id WHERE {themselves} AND subject_id IN {participants}")
    for subject, (table, column) in ROWS.items():
        op.execute(
            f"UPDATE audit_entries SET about_id = (SELECT {column} FROM {table} WHERE {table}.id = subject_id "
            f"AND {column} IN {participants}) WHERE subject = '{subject}' AND subject_id IS NOT NULL"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_entries_unaltered")
        op.execute("DROP TRIGGER audit_entries_kept")
    else:
        op.execute("DROP FUNCTION audit_entries_kept() CASCADE")
    op.drop_table("look_reviews")
    op.drop_index("ix_audit_entries_at", "audit_entries")
    op.drop_index("ix_audit_entries_about", "audit_entries")
    with op.batch_alter_table("audit_entries") as table:
        table.drop_constraint(op.f("fk_audit_entries_about_id_people"), type_="foreignkey")
        table.drop_column("own")
        table.drop_column("about_id")
