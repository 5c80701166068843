"""What a service manager changed of what a service promises; by when things are due; end of service reports."""

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
    _clocks()
    _reports()


def _clocks() -> None:
    op.create_table(
        "clocks",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("appointment_id", BIG, nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("calendar", sa.Date(), nullable=True),
        sa.Column("working", sa.Date(), nullable=True),
        sa.Column("limit_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("worker_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lead_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_clocks_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_clocks_participant_id_people")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_clocks_referral_id_referrals")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clocks")),
        sa.UniqueConstraint("once", name=op.f("uq_clocks_once")),
    )
    rings = sa.text("due_at IS NOT NULL")
    op.create_index("ix_clocks_due", "clocks", ["due_at"], sqlite_where=rings, postgresql_where=rings)
    op.create_index("ix_clocks_referral_id", "clocks", ["referral_id"])
    op.create_index("ix_clocks_participant_id", "clocks", ["participant_id"])


def _reports() -> None:
    op.create_table(
        "end_reports",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("progress", sa.LargeBinary(), nullable=True),
        sa.Column("needs", sa.LargeBinary(), nullable=True),
        sa.Column("quotes", sa.LargeBinary(), nullable=True),
        sa.Column("goals", sa.LargeBinary(), nullable=True),
        sa.Column("chosen", sa.JSON(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=True),
        sa.Column("written_by", BIG, nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("submitted_by", BIG, nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("contact_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_end_reports_contact_id_contacts")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_end_reports_participant_id_people")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_end_reports_referral_id_referrals")),
        sa.ForeignKeyConstraint(["submitted_by"], ["people.id"], name=op.f("fk_end_reports_submitted_by_people")),
        sa.ForeignKeyConstraint(["written_by"], ["people.id"], name=op.f("fk_end_reports_written_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_end_reports")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_end_reports_referral_id")),
    )
    op.create_index("ix_end_reports_participant_id", "end_reports", ["participant_id"])


def downgrade() -> None:
    op.drop_index("ix_end_reports_participant_id", "end_reports")
    op.drop_table("end_reports")
    op.drop_index("ix_clocks_participant_id", "clocks")
    op.drop_index("ix_clocks_referral_id", "clocks")
    op.drop_index("ix_clocks_due", "clocks")
    op.drop_table("clocks")
    op.drop_table("pathway_versions")
