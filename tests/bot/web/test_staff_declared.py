"""Whoever of the staff knows somebody outside of work sees nothing of theirs, is told nothing, and hands them over."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot import clock, refs
from bot.alerting.alerts import News, tell
from bot.models import Alert, AlertKind, DueContact, Person, Place, Referral, Role, Standing, Tier
from bot.staff import rota
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms

HOW = {"words": "We were at school together"}


@pytest.fixture
def lead(rooms: Rooms) -> Rooms:
    """Alex leads the service."""
    with rooms.db.transaction() as session:
        session.get_one(Person, rooms.town.lead).role = Role.SERVICE_MANAGER
    return rooms


def test_whoever_knows_somebody_no_longer_sees_them_anywhere(rooms: Rooms) -> None:
    jo, sam = rooms.signed_in("Jo"), rooms.town.sam
    assert "I know them" in jo.get(f"/participants/{sam}").text
    assert "Say how they know each other" in words(jo.post(f"/participants/{sam}/known", {"words": ""}).text)
    assert jo.post(f"/participants/{sam}/known", HOW).location == "/caseload"
    for path in (f"/participants/{sam}", f"/participants/{sam}/known", f"/appointments/{rooms.town.coming}/change"):
        assert jo.get(path).status_code == 404
    for page in ("/caseload", "/caseload?show=team", "/tasks", "/letters", "/news"):
        assert "Taylor" not in jo.get(page).text, page
    assert "0 found" in jo.post("/find", {"asked": "Taylor"}).text
    assert "0 found" in jo.post("/find", {"asked": "07700 900101"}).text
    assert "Taylor" in rooms.signed_in("Alex").get("/caseload").text


def test_their_people_go_to_whoever_leads_who_is_told(rooms: Rooms) -> None:
    town = rooms.town
    with rooms.db.transaction() as session:
        again = Referral(participant_id=town.sam, ref="R-2", ref_key=refs.referral_key("R-2"), pathway="families")
        again.tier, again.place, again.standing = Tier.LOW, Place.COMMUNITY, Standing.ACTIVE
        again.case_worker_id, again.referred_on = town.jo, clock.now().date()
        session.add(again)
    rooms.signed_in("Jo").post(f"/participants/{town.sam}/known", HOW)
    with rooms.db.transaction() as session:
        theirs = session.scalars(select(Referral).where(Referral.participant_id == town.sam).order_by(Referral.id))
        works = [(referral.case_worker_id, referral.mentor_id) for referral in theirs]
        assert works == [(town.lead, town.dee), (town.lead, None)], "with each of their referrals"
        told = session.scalars(select(Alert).where(Alert.kind == AlertKind.KNOWN)).one()
        assert (told.staff_id, told.person_id) == (town.lead, town.sam)
        team_id = session.get_one(Person, town.sam).team_id
        assert town.jo not in rota.ladder(session, team_id, town.jo, clock.now(), town.sam)
    page = rooms.signed_in("Alex").get(f"/participants/{town.sam}/workers").text
    assert "Jo Ward" not in page


def test_a_mentor_who_knows_them_is_theirs_no_more_and_no_alert_goes_to_whoever_does(rooms: Rooms) -> None:
    town, day = rooms.town, clock.london(clock.now()).date()
    with rooms.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == town.sam)).one()
        owed_by = {"staff_id": town.dee, "role": Role.MENTOR}
        session.add(DueContact(referral_id=referral.id, participant_id=town.sam, day=day, **owed_by))
    dee = rooms.signed_in("Dee")
    assert "Sam Taylor" in dee.get("/round").text
    dee.post(f"/participants/{town.sam}/known", HOW)
    assert "Sam Taylor" not in dee.get("/round").text
    with rooms.db.transaction() as session:
        assert session.scalars(select(DueContact.cover_id)).one() == town.lead
        referral = session.scalars(select(Referral).where(Referral.participant_id == town.sam)).one()
        assert (referral.case_worker_id, referral.mentor_id) == (town.jo, None)
        alert = tell(session, session.get_one(Person, town.sam), News(AlertKind.WROTE, "after"), clock.now())
        assert alert is not None
        assert alert.staff_id == town.jo


def test_a_lead_says_it_for_others_and_only_whoever_leads_the_service_ends_it(lead: Rooms) -> None:
    town, at = lead.town, f"/participants/{lead.town.sam}/known"
    assert lead.signed_in("Jo").post(at, HOW | {"who": str(town.dee)}).status_code == 422, "not hers to say"
    alex = lead.signed_in("Alex")
    assert alex.post(at, HOW | {"who": str(town.dee)}).location == at
    assert lead.signed_in("Dee").get(f"/participants/{town.sam}").status_code == 404
    page = alex.get(at).text
    assert "“We were at school together”" in words(page)
    end = page.split(f'action="{at}/')[1].split('"')[0]
    assert lead.signed_in("Jo").post(f"{at}/{end}").status_code == 404
    assert alex.post(f"{at}/{end}").status_code == 303
    assert "Nobody has said so" in alex.get(at).text
    noted = [facts for deed, subject, _, facts in lead.audit() if (deed, subject) == ("changed", "declarations")]
    assert [facts.get("declared") for facts in noted if not facts.get("refused")] == [True, False]
