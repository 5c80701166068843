"""`throughline user add | reset | list`: who of the staff can sign in.

Rule of this file: a password is printed once, where it was made, and is never an argument of a command, which other
people of the machine could read.
"""

from __future__ import annotations

import sys

import click

from bot.commands.importing import opened
from bot.config import load
from bot.models import Role
from bot.staff import accounts

STAFF_ROLES = [role.value for role in Role if role is not Role.PARTICIPANT]
from_stdin = click.option("--password-stdin", is_flag=True, help="Read the password from the standard input.")


@click.group("user")
def command() -> None:
    """Who of the staff can sign in."""


@command.command("add")
@click.option("--email", required=True, help="What they sign in with.")
@click.option("--first-name", required=True)
@click.option("--last-name", required=True)
@click.option("--role", required=True, type=click.Choice(STAFF_ROLES))
@click.option("--team", required=True, help="The name of their team; it is made when there is none.")
@from_stdin
def add(password_stdin: bool, **given: str) -> None:
    """Give somebody a way in. Staff who came in by an import are found by their e-mail address."""
    given["role"] = Role(given["role"])
    staff = accounts.NewStaff(**given, office_phone=load().office_phone)  # type: ignore[arg-type]
    password = _password(password_stdin)
    db = opened()
    try:
        with db.transaction() as session:
            accounts.add(session, staff, password)
    except accounts.CannotAdd as wrong:
        raise click.ClickException(str(wrong)) from wrong
    finally:
        db.close()
    _say(staff.email, password, password_stdin)


@command.command("reset")
@click.option("--email", required=True)
@from_stdin
def reset(email: str, password_stdin: bool) -> None:
    """Give somebody a new password, unlock them, and end their sessions."""
    password = _password(password_stdin)
    db = opened()
    try:
        with db.transaction() as session:
            accounts.reset(session, email, password)
    except accounts.CannotAdd as wrong:
        raise click.ClickException(str(wrong)) from wrong
    finally:
        db.close()
    _say(email, password, password_stdin)


@command.command("list")
def listed() -> None:
    """Everyone who can sign in."""
    db = opened()
    try:
        with db.reading() as session:
            found = accounts.listed(session)
    finally:
        db.close()
    for account in found:
        locked = ", locked for now" if account.locked else ""
        click.echo(f"{account.email}  {account.name}, {account.role.replace('_', ' ')}, {account.team}{locked}")
    if not found:
        click.echo("Nobody yet. `throughline user add --help` says how.")


def _password(from_stdin: bool) -> str:
    return sys.stdin.readline().rstrip("\r\n") if from_stdin else accounts.new_password()


def _say(email: str, password: str, theirs: bool) -> None:
    click.echo(f"{email} can sign in.")
    if not theirs:
        click.echo(f"Their password is {password}  It is shown this once: pass it on, not by e-mail.")
