"""What staff text back by a code: answers to an approval, taking an alert, and word after a lone visit."""

from __future__ import annotations

APPROVALS = {
    "ok": "ok okay yes yep yeah approve approved fine agreed agree y iawn ie",
    "ring": "ring call phone rang ffonio",
    "no": "no nope reject decline declined refuse na",
}
BESIDE_OK = (
    "please pls mate sorry boss love that that's thats is it all good great no problem sure with me by go ahead for him"
    " her them"
)
"""Words that may stand beside an OK with no code, and make it no less bare."""
MINE = frozenset(["mine", "got", "taking", "having", "i've", "ive", "me", "fi"])
"""What opens a text that takes an alert by its code."""
MINE_ALONE = frozenset(
    ["mine", "got it", "i've got it", "ive got it", "i have it", "i'll take it", "ill take it", "taking it", "on it"]
    + [
        "i'm on it",
        "im on it",
        "i'll do it",
        "ill do it",
        "fi",
        "mae gen i",
        "fi sydd ag ef",
        "fi sy biau",
        "fe wnaf i",
    ]
)
"""What takes the one alert that is open, with nothing beside it but more of these and courtesies ("on it, mine ta");
"got your message" is not one of them."""
DID = (
    "rang rung called phoned spoke spoken seen saw visited met told informed done sorted safe police ambulance alarm"
    " ffonio ffoniais siarad siaradais gweld gwelais gwneud diogel heddlu"
)
"""What tells, soon after an alert's code, of something done about it."""
TRIED = "answer ans voicemail vm reply not didn't didnt couldn't couldnt can't cant no nobody ateb neb"
"""With one of these nobody was reached: whoever wrote it has it, and it is not over."""
SOON = 5
"""Words after the code within which it is told."""
COURTESIES = "yes yep yeah yh ok okay thanks thank you ta cheers hi now ie iawn diolch nawr"
SAFE = "safe ok okay done yes yep fine home good out left finished back diogel iawn ie adref gorffen wedi"
UNSAFE = "no nope not unsafe help sos 999 trouble scared danger na nid ddim peryg perygl cymorth"
NO_TROUBLE = ("no problem", "no problems", "no issues", "no worries", "no bother", "dim problem")
BESIDE_SAFE = "i i'm im am all and now thanks ta thx here in the car office it it's its dw i'n rwyf rwy"
"""Words that may stand beside word that all is well, and change nothing."""
HEDGES = (
    "not don't dont never can't cant cannot won't wont isn't isnt but only if unless instead wait hold except later"
    " maybe think nid ddim ond os paid peidiwch efallai"
)
"""With one of these among its words, an answer is not plain."""
