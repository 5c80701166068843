"""The road that e-mail takes: the settings as a mailer, or nothing where no mail server is named.

Rule of this file: it joins settings to the channel and decides nothing.
"""

from __future__ import annotations

from bot.channels.mail import Mailer, MailSettings
from bot.config import Settings


def mailer(settings: Settings) -> Mailer | None:
    """What sends e-mail; None when none is to be sent."""
    if not settings.smtp_host:
        return None
    return Mailer(
        MailSettings(
            host=settings.smtp_host,
            port=settings.smtp_port,
            tls=settings.smtp_tls,
            user=settings.smtp_user,
            password=settings.smtp_password.get_secret_value(),
            sender=settings.mail_from,
        )
    )
