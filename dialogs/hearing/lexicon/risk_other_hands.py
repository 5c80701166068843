"""Means of death in somebody else's hand.

Rule of this file: it turns crisis into safeguarding, so that no helpline is texted to a phone that the other person
may be holding.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

OTHER_HANDS: tuple[Group, ...] = (
    Group(
        "another's hand",
        "means that are in somebody else's hand: not crisis but safeguarding",
        "a knife that the sender holds to their own throat",
        """ABUSER .. held|holds|holding|put|puts|putting|pulled|pointed|pointing|had|got|has a? knife|gun|blade|machete|
        bottle to|at|against|on my|me|his|her|our throat|neck|head|face|chest, ABUSER .. set|setting me on fire, ABUSER
        .. rope|belt|hands|lead|cord around|round my neck|throat, ABUSER .. held|put|pushed|holds my head|face under,
        ABUSER .. cut|slit|slash|slashed|stab my throat|face|arm|wrist|arms|neck|leg, ABUSER .. made|forced|make|forces|
        makes me .. take|drink|swallow, ABUSER .. hit|banged|smashed|bashed|punched my head .. wall|floor, ABUSER
        wrapped|tied .. round|around my neck, KIN|he|she|someone|somebody just overdosed""",
    ),
)
