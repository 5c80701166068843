"""E-mail to staff: whoever no text reaches, or does not answer one, is told by another road, once; nothing personal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, select, update

from bot import clock
from bot.alerting import alerts, mail_leaving
from bot.alerting.alerts import News
from bot.alerting.mailing import DELIVER
from bot.clock import now, ticks
from bot.models import Alert, AlertKind, Mail, MailFor, MailState, Person, Role, SignIn
from bot.operating import due
from bot.staff.accounts import email_key
from tests.staffing import JO, RUTH, colleague, phone
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_paging import CRISIS, texts, work
from workers import stopping
from workers.context import make
from workers.mailing import LEASE, deliver_due
from workers.righting import right_all

ASKED = ("Somebody needs you: please sign in", "Urgent: SE. Please look now, and say if you have it: ")


def with_mail(service: Service) -> Service:
    """A service whose e-mail is caught; Jo signs in, and has no phone."""
    road = {"smtp_host": "127.0.0.1", "smtp_port": service.carrier.mail_port, "smtp_tls": "none"}
    context = make(service.work.settings.model_copy(update=road | {"mail_from": "Texts <texts@example.test>"}))
    signs_in(service, service.story.jo, "jo@example.test")
    return replace(service, work=context)


@pytest.fixture
def office(service: Service) -> Iterator[Service]:
    joined = with_mail(service)
    yield joined
    joined.work.db.close()


def signs_in(service: Service, person: Person, email: str) -> None:
    with service.story.db.transaction() as session:
        session.add(SignIn(person_id=person.id, email=email, email_key=email_key(email), password_hash="-"))


def chooses(service: Service, person: Person, how: MailFor) -> None:
    with service.story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == person.id).values(mail=how))


def caught(service: Service) -> list[tuple[str, str]]:
    """To whom e-mail went, and its first words."""
    return [(letter["to"], letter["body"].partition(":")[0]) for letter in service.carrier.mails()]


def kept(service: Service) -> list[tuple[MailState, str | None]]:
    with service.story.db.reading() as session:
        return [(mail.state, mail.why) for mail in session.scalars(select(Mail).order_by(Mail.id))]


def told(service: Service, kind: AlertKind, to: Person | None = None) -> None:
    """Something about Sam is told to Jo, or to somebody else."""
    with service.story.db.transaction() as session:
        news = News(kind, f"test:{kind.value}", urgent=True, to_id=to.id if to else None)
        alerts.tell(session, session.get_one(Person, service.story.sam.id), news, service.story.at)


def rest_is_over(service: Service) -> None:
    """The wait before another try has passed, and so has every lease."""
    before = ticks() - timedelta(minutes=1)
    with service.story.db.transaction() as session:
        session.execute(update(Mail).where(Mail.retry_after.is_not(None)).values(retry_after=before))
        session.execute(update(Mail).where(Mail.lease_until.is_not(None)).values(lease_until=before))


def test_whom_no_text_reaches_is_e_mailed_once_with_nothing_personal(office: Service) -> None:
    texts(office, SAM, CRISIS)
    with office.story.db.reading() as session:
        assert DELIVER in due.jobs(session, now(), ticks())
    work(office)
    assert deliver_due(office.work) == 1
    assert deliver_due(office.work) == 0
    (letter,) = office.carrier.mails()
    public = office.work.settings.public_url
    assert (letter["to"], letter["subject"], letter["body"]) == ("jo@example.test", ASKED[0], f"{ASKED[1]}{public}/")
    assert kept(office) == [(MailState.SENT, None)]
    with office.story.db.reading() as session:
        assert DELIVER not in due.jobs(session, now(), ticks())


def test_whoever_does_not_answer_a_text_is_e_mailed_when_the_next_is_asked(office: Service) -> None:
    phone(office.story, office.story.jo, JO)
    ruth = colleague(office.story, Role.TEAM_LEAD, "Ruth", RUTH)
    signs_in(office, ruth, "ruth@example.test")
    chooses(office, ruth, MailFor.URGENT)
    texts(office, SAM, CRISIS)
    work(office)
    assert deliver_due(office.work) == 0
    work(office, "Fri 20 Nov 11:12")
    deliver_due(office.work)
    assert caught(office) == [("jo@example.test", "Urgent"), ("ruth@example.test", "Urgent")]
    assert "We texted you and had no answer" in office.carrier.mails()[0]["body"]
    assert "Please look now" in office.carrier.mails()[1]["body"]  # she asked for both


def test_a_director_whom_no_text_reaches_is_asked_by_e_mail_in_their_turn(office: Service) -> None:
    phone(office.story, office.story.jo, JO)
    signs_in(office, colleague(office.story, Role.SERVICE_MANAGER, "Pat", None), "pat@example.test")
    texts(office, SAM, CRISIS)
    work(office)
    work(office, "Fri 20 Nov 11:12")
    deliver_due(office.work)
    assert ("pat@example.test", "Urgent") in caught(office)


def test_who_wants_none_gets_none_and_so_does_everybody_where_none_is_set_up(office: Service) -> None:
    chooses(office, office.story.jo, MailFor.NEVER)
    told(office, AlertKind.CRISIS)
    chooses(office, office.story.jo, MailFor.URGENT)
    told(office, AlertKind.LATE)
    plain = make(office.work.settings.model_copy(update={"smtp_host": ""}))
    told(office, AlertKind.CANNOT_COME)
    assert kept(office) == [(MailState.DUE, None)]
    assert deliver_due(plain) == 1
    assert kept(office) == [(MailState.DROPPED, "no_server")]
    assert office.carrier.mails() == []
    plain.db.close()


def test_what_is_over_tells_nobody_anything(office: Service) -> None:
    told(office, AlertKind.LATE)
    with office.story.db.transaction() as session:
        session.execute(update(Alert).values(seen_at=office.story.at))
    deliver_due(office.work)
    assert kept(office) == [(MailState.DROPPED, "over")]


@pytest.mark.parametrize(
    ("order", "state", "sent"),
    [("later", MailState.SENT, 1), ("refuse", MailState.REFUSED, 0), ("lose", MailState.UNKNOWN, 1)],
)
def test_later_is_tried_again_and_what_may_have_gone_is_not(
    office: Service, order: str, state: MailState, sent: int
) -> None:
    told(office, AlertKind.LATE)
    office.carrier.misbehave(mail=order)
    deliver_due(office.work)
    rest_is_over(office)
    deliver_due(office.work)
    assert [state for state, _ in kept(office)] == [state]
    assert len(office.carrier.mails()) == sent


def test_a_cry_for_help_is_told_twice_rather_than_never(office: Service) -> None:
    told(office, AlertKind.CRISIS)
    office.carrier.misbehave(mail="lose")
    deliver_due(office.work)
    rest_is_over(office)
    deliver_due(office.work)
    assert kept(office) == [(MailState.SENT, None)]
    assert len(office.carrier.mails()) == 2


def test_a_worker_that_died_in_the_middle_leaves_it_unknown(office: Service) -> None:
    told(office, AlertKind.LATE)
    with office.story.db.transaction() as session:
        left = ticks() - timedelta(seconds=1)
        session.execute(update(Mail).values(state=MailState.LEAVING, tries=1, lease_owner="dead", lease_until=left))
    with office.story.db.reading() as session:
        assert DELIVER in due.jobs(session, now(), ticks())
    deliver_due(office.work)
    assert kept(office) == [(MailState.UNKNOWN, None)]
    assert office.carrier.mails() == []


def test_a_late_answer_still_counts_unless_another_try_has_begun(office: Service) -> None:
    told(office, AlertKind.CRISIS)
    with office.story.db.transaction() as session:
        ids = mail_leaving.claim(session, "slow", ticks(), LEASE, 1)
        slow = mail_leaving.begin(session, ids[0], "slow", now(), ticks())
    assert slow is not None
    rest_is_over(office)
    with office.story.db.transaction() as session:
        assert mail_leaving.claim(session, "quick", ticks(), LEASE, 1) == []  # found lapsed, and rests a little
    rest_is_over(office)
    with office.story.db.transaction() as session:
        ids = mail_leaving.claim(session, "quick", ticks(), LEASE, 1)
        quick = mail_leaving.begin(session, ids[0], "quick", now(), ticks())
        assert quick is not None
        mail_leaving.taken(session, slow, now())
    assert [state for state, _ in kept(office)] == [MailState.LEAVING]
    with office.story.db.transaction() as session:
        mail_leaving.doubt(session, session.get_one(Mail, quick.mail_id), ticks())
        mail_leaving.taken(session, quick, now())
    rest_is_over(office)
    assert deliver_due(office.work) == 0
    assert [state for state, _ in kept(office)] == [MailState.SENT]
    assert quick.letter.name == slow.letter.name


class Dies(BaseException):
    """The process is gone."""


@pytest.mark.parametrize("fast", [timedelta(0), timedelta(hours=1)])
def test_a_worker_that_dies_keeps_one_e_mail_for_as_long_as_one_takes(office: Service, fast: timedelta) -> None:
    """One that was taken by a clock an hour fast, and never begun, is anybody's once that is seen."""
    told(office, AlertKind.CRISIS)
    told(office, AlertKind.LATE)
    at = ticks()
    clock.simulate(at + fast)
    commits = 0

    def dies(_: object) -> None:
        nonlocal commits
        commits += 1
        if commits == 2:
            raise Dies

    event.listen(office.work.db.engine, "commit", dies)
    try:
        with pytest.raises(Dies):
            deliver_due(office.work)
        event.remove(office.work.db.engine, "commit", dies)
        other = replace(office.work, name="another")
        clock.simulate(at)
        assert (right_all(other), deliver_due(other)) == ((1, 2) if fast else (0, 1)), "what nobody has in hand"
        clock.simulate(at + LEASE + timedelta(seconds=1))
        assert deliver_due(other) == (0 if fast else 1)
    finally:
        clock.simulate(None)
    assert timedelta(minutes=2) > LEASE


def test_a_job_whose_turn_is_over_leaves_the_rest_to_the_next(office: Service) -> None:
    told(office, AlertKind.CRISIS)
    with stopping.turn(0) as turn:
        assert deliver_due(office.work) == 0
    assert turn.was_cut
    with office.story.db.reading() as session:
        assert DELIVER in due.jobs(session, now(), ticks())
    with stopping.turn(60) as turn:
        assert deliver_due(office.work) == 1
    assert not turn.was_cut
