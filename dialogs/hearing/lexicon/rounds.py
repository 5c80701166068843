"""What staff text back: outcomes of a round, answers to an approval, and taking an alert."""

from __future__ import annotations

OUTCOMES = {
    # Two-way contact by voice, or in person; a try that reached nobody is its own outcome.
    "spoke": (
        "spoke spoken spk talked chatted answered rang phoned called tel spoek spok siarad wedi siarad siaradais"
    ),
    "met": "met meet seen saw visited meeting metup f2f cwrdd cyfarfod gweld gwelais",
    "no_answer": (
        "na n/a noans noanswer vm voicemail nothing unanswered noreply nr noresponse missed out deim dimateb"
    ),
}
"""The outcome, and the words that open it."""

PAIRS = {
    "no_answer": (
        "no answer",
        "no ans",
        "no anser",
        "no reply",
        "no response",
        "no joy",
        "no luck",
        "no show",
        "not in",
        "not answering",
        "didnt answer",
        "did not answer",
        "didn't answer",
        "left voicemail",
        "left vm",
        "left message",
        "left msg",
        "went to voicemail",
        "phone off",
        "rang out",
        "dim ateb",
        "heb ateb",
    ),
    "spoke": ("spoke to", "had a chat", "wedi siarad"),
    "met": ("met up", "saw him", "saw her", "seen him", "seen her", "wedi cwrdd"),
}
"""Two or three words that open an outcome; looked for before the single words."""

EVERYONE = frozenset(["all", "everyone", "everybody", "both", "pawb", "rest"])
"""Who, when it is the whole list."""

WHOLE_ROUND = {
    "list": "list rhestr",
    "next": "next nesaf nesa",
}
COVER = (
    "cant do",
    "can't do",
    "cannot do",
    "off sick",
    "need cover",
    "cover please",
    "cover pls",
    "not in today",
    "im off",
    "i'm off",
    "on leave",
    "methu gwneud",
    "angen cyflenwi",
)
"""Asking for somebody else to take the list."""

APPROVALS = {
    "ok": "ok okay yes yep yeah approve approved fine agreed agree y iawn ie",
    "ring": "ring call phone rang ffonio",
    "no": "no nope reject decline declined refuse na",
}
MINE = frozenset(["mine", "got", "taking", "having", "i've", "ive", "me", "fi"])
"""What opens a text that takes an alert by its code."""
MINE_ALONE = frozenset(
    ["mine", "mine thanks", "got it", "i've got it", "ive got it", "i have it", "taking it", "on it", "i'm on it"]
    + ["im on it", "fi", "mae gen i", "fi sydd ag ef"]
)
"""A whole text that takes the one alert that is open; "got your message" is not one of them."""
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
