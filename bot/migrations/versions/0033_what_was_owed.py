"""What contact was owed on a day as it was owed then, also while nobody is named; and by which terms it is owed now.

Whoever goes on with somebody named begins after the last day of which there are lists; with nobody named, on the day
from which that is so, and those days are written when they are first looked for. Of whoever was named meanwhile, the
days before that were never written, and are not made up.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NOBODYS = sa.text("staff_id IS NULL")


def upgrade() -> None:
    with op.batch_alter_table("due_contacts") as table:
        table.alter_column("staff_id", existing_type=BIG, nullable=True)
        table.add_column(sa.Column("role", sa.String(32), nullable=True))
        table.add_column(sa.Column("every", sa.Integer(), nullable=True))
    op.execute(
        "UPDATE due_contacts SET role = (SELECT people.role FROM people WHERE people.id = due_contacts.staff_id)"
    )
    with op.batch_alter_table("due_contacts") as table:
        table.alter_column("role", existing_type=sa.String(32), nullable=False)
    op.create_table(
        "contact_terms",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("staff_id", BIG, nullable=True),
        sa.Column("pathway", sa.String(), nullable=False),
        sa.Column("tier", sa.String(32), nullable=False),
        sa.Column("place", sa.String(32), nullable=False),
        sa.Column("referred_on", sa.Date(), nullable=False),
        sa.Column("released_on", sa.Date(), nullable=True),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("through", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_contact_terms_participant_id_people")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_contact_terms_referral_id_referrals")),
        sa.ForeignKeyConstraint(["staff_id"], ["people.id"], name=op.f("fk_contact_terms_staff_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_terms")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_contact_terms_referral_id")),
    )
    op.create_index("ix_contact_terms_staff_id", "contact_terms", ["staff_id"])
    op.create_index("ix_contact_terms_through", "contact_terms", ["through"])
    op.create_index(
        "ix_contact_terms_nobodys", "contact_terms", ["through"], sqlite_where=NOBODYS, postgresql_where=NOBODYS
    )
    day_before = "date(c.began_on, '-1 day')" if op.get_bind().dialect.name == "sqlite" else "c.began_on - 1"
    unnamed = "JOIN clocks c ON c.referral_id = r.id AND c.kind = 'named' AND c.stopped_at IS NULL"
    _go_on("COALESCE((SELECT MAX(d.day) FROM due_contacts d), r.referred_on)", "", "IS NOT NULL")
    _go_on(day_before, unnamed, "IS NULL")


def _go_on(through: str, clock: str, named: str) -> None:
    """Whoever is owed nothing loses it again at the first look."""
    op.execute(
        "INSERT INTO contact_terms (referral_id, participant_id, staff_id, pathway, tier, place, referred_on,"
        " released_on, days, through) SELECT r.id, r.participant_id, r.mentor_id, r.pathway, r.tier, r.place,"
        f" r.referred_on, r.released_on, p.days, {through} FROM referrals r {clock}"
        f" LEFT JOIN contact_paces p ON p.referral_id = r.id WHERE r.standing = 'active' AND r.mentor_id {named}"
    )


def downgrade() -> None:
    op.drop_table("contact_terms")
    op.execute("DELETE FROM due_contacts WHERE staff_id IS NULL")
    with op.batch_alter_table("due_contacts") as table:
        table.drop_column("every")
        table.drop_column("role")
        table.alter_column("staff_id", existing_type=BIG, nullable=False)
