"""`throughline carrier`: the pocket carrier on 127.0.0.1, with its ledger in the data folder.

Rule of this file: it joins settings to the carrier and serves it until told to stop.
"""

from __future__ import annotations

import signal
import subprocess
import sys

import click

from bot import clock, config
from bot.addresses import INBOUND, VOICE, public, webhook
from bot.carrier import CarrierSettings, create_carrier
from bot.carrier.app import close
from bot.carrier.catching import MailServer
from bot.carrier.ledger import WrongLedger
from bot.carrier.parts import EXTENSION
from bot.carrier.serving import server


def settings_of(settings: config.Settings, webhook_url: str = "") -> CarrierSettings:
    """The carrier that belongs to this instance; a demo's time can be skipped from its page."""
    return CarrierSettings(
        ledger=settings.data / "carrier.db",
        webhook_url=webhook_url or webhook(settings, INBOUND),
        voice_url=public(settings, VOICE),
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token.get_secret_value(),
        numbers=(settings.twilio_from,),
        whatsapp=settings.twilio_whatsapp_from,
        skip=skip if settings.demo else None,
    )


def skip(to: str) -> None:
    """Run `throughline skip`, as a person would. Raises ValueError with what it said when it would not."""
    date = [f"--until={to}"] if "-" in to else [to]
    command = [sys.executable, "-m", "bot", "skip", *date]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise ValueError(said[-1].removeprefix("Error: ") if said else "The time could not be skipped.")


@click.command()
@click.option("--port", default=8081, show_default=True, help="on 127.0.0.1; 0 takes any free one")
@click.option("--mail-port", default=None, type=int, help="where e-mail is caught, on 127.0.0.1; by default it is not")
@click.option("--webhook", default="", help="where texts are posted, if not to this instance")
def command(port: int, mail_port: int | None, webhook: str) -> None:
    """Start the pocket carrier: phones in a page, and Twilio's API, on this machine only."""
    try:
        settings = config.load()
        if settings.demo:
            clock.follow(settings.clock_file)
        app = create_carrier(settings_of(settings, webhook))
        serving = server(app, port)
        post = MailServer(app.extensions[EXTENSION], mail_port) if mail_port is not None else None
    except (config.WrongSettings, WrongLedger, OSError) as wrong:
        raise click.ClickException(f"The carrier cannot start on port {port}: {wrong}") from wrong
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    click.echo(f"Phones: http://127.0.0.1:{serving.port}/")
    try:
        serving.serve_forever()  # ends on Ctrl-C and on SIGTERM alike
    finally:
        if post is not None:
            post.close()
        close(app)
        serving.server_close()
