"""Picking from what was offered, by place in the list."""

from __future__ import annotations

from dialogs.hearing.lexicon import words

GROUPS = {
    "pick_1": (
        "(number|no|option|opt|choice|slot|go for|have|take|ill take|ill have|lets go|the|do|pick|"
        "choose|answer|num)? (1|one|1st|first|wan|numero uno) (one|please|option|slot|then|thanks|"
        "is (good|fine|best|ok|great|perfect)|works|suits|will do|would be (good|fine|best|great)|"
        "sounds good|choice|date|day|time|x|ta)?",
        "(the)? (top|earliest|soonest|first) (one|slot|option|available|1|time|date|day|you have|you got)",
        "(rhif|opsiwn|dewis|yr|y)? (1|un|cyntaf|cynta|gyntaf) (plis|os gwelwch yn dda|un|amdani|sydd orau)?",
        "(yr un|y un|un) (cyntaf|cynta)",
    ),
    "pick_2": (
        "(number|option|slot) (to|too)",
        "(number|no|option|opt|choice|slot|go for|have|take|ill take|ill have|lets go|the|do|pick|"
        "choose|answer|num)? (2|two|2nd|second|twp) (one|please|option|slot|then|thanks|is (good|"
        "fine|best|ok|great|perfect)|works|suits|will do|would be (good|fine|best|great)|sounds "
        "good|choice|date|day|time|x|ta)?",
        "(the)? middle (one|slot|option|1|time|date|day)",
        "(the)? middle",
        "(rhif|opsiwn|dewis|yr|y)? (2|dau|dwy|ail|ddau) (plis|os gwelwch yn dda|un|amdani|sydd orau)?",
        "(yr)? (ail|canol) (un)?",
        "yr un (canol|yn y canol)",
    ),
    "pick_3": (
        "(number|no|option|opt|choice|slot|go for|have|take|ill take|ill have|lets go|the|do|pick|"
        "choose|answer|num)? (3|three|3rd|third) (one|please|option|slot|then|thanks|is (good|fine|"
        "best|ok|great|perfect)|works|suits|will do|would be (good|fine|best|great)|sounds good|"
        "choice|date|day|time|x|ta)?",
        "(the)? (last|bottom|latest|final) (one|slot|option|1|time|date|day)",
        "(the)? (last|bottom) (please|then)?",
        "(rhif|opsiwn|dewis|yr|y)? (3|tri|tair|trydydd|drydydd) (plis|os gwelwch yn dda|un|amdani|sydd orau)?",
        "(yr un|y un|un) (olaf|ola|diwetha|dwetha|diwethaf)",
        "(yr)? (olaf|ola)",
    ),
    # None of what was offered, for the one there is stays.
    "keep_it": (
        "(just|actually|no|nah|na)? (keep|leave) (it|that|mine|my one|my appointment|what i have got|what i have)",
    ),
    # Any of what was offered will do.
    "any_of": (
        "(any|anyone|any one|either|whichever|all|whatever|anything|what ever|which ever) (of)? "
        "(them|those|these|the above|is fine|is ok|is good|will do|works|suits|fine|time|day|one|"
        "are fine|are good|of them|really|you like|you want|is easiest|suits you|works for you|"
        "best for you|three|is best|would do|are ok|good|the three)",
        "(do not|dont) (mind|care) (which|what|when|either|any)?",
        "(no|not got a|dont have a|no real) preference",
        "(you|u) (pick|choose|decide)",
        "(im|i am) easy",
        "(whenever|anytime|any time|whichever|either|up to you)",
        "(unrhyw un|dim ots|sdim ots|so ots|dewisa di|dewiswch chi|pa un bynnag)",
    ),
}

UNITS = words(
    """
    day week month year hour minute am pm kid kids times children years days months weeks o'clock oclock sec secs
    second seconds pound quid of people miles mile weeks pints cans fags more bed beds lots nights night sleeps
    stone bags bag year-old yo yr yrs grand k % percent diwrnod mis blwyddyn awr wythnos o plentyn noson then? goes
    hrs brothers sisters jobs meals buses trains things boys girls bairns lads am. pm. left down mates all nil goals
    """
)
"""After a number, these make it a count or a time, not a choice."""

BEFORE_COUNTS = words(
    """
    at in last past for about after before around by till until from the every age aged am yn another first last
    middle second third other that this which what any top early all both next
    """
)
"""Before a number, likewise ("at 3", "for 2")."""

NOT_OF_TIMES = words("not no never dont ddim dim nid na text message ring call phone email tecst tecsts negeseuon")
"""Before "any time", these refuse it, or say of what it is."""
REFUSES = words("no not never neither none except wrong bad ddim dim na methu heb")
TAKES = words("yes yeah yep ok good fine great best works suits please perfect do iawn ie take have want prefer done")
ADDS = words("or and nor & is are the number neu na a ac also either it on day one")
TURNS = words("but then so however ond instead though")
LEADS_ON = words("not ddim nid except")
ANY = words("any anything all everything anytime whichever either unrhyw")
"""Beside a number: it is refused, taken, joined to the last, or a new thought begins; the next one is refused; any one
but that will do."""
ANOTHER = words(
    "another different other else instead earlier later sooner time day date slot arall gwahanol amser diwrnod cynt"
)
"""After "2 but is there", these ask for another time, and parking does not."""

KEEPING = frozenset(
    [
        "keep",
        "keeping",
        "still",
        "actually",
        "nevermind",
        "leave",
        "stick",
        "come",
        "coming",
        "attend",
        "make",
        "dod",
        "cadw",
    ]
)
"""Beside the day that is booked, these speak of it and not of what was offered."""
