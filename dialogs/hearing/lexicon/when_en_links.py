"""English words that join and bend days and times: next, after, until, or, any, except.

Rule of this file: as in `when_en.py`.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import Group, Kind, same

GROUPS: tuple[Group, ...] = (
    same(
        Kind.WEEK_OF,
        "The week that a day is in.",
        "w/c | wc | week commencing | week beginning | week starting | week of | week containing | w/b | wb | "
        "week starting on | week commencing on | week beginning on | wk commencing | wk beginning | week with "
        "| wk of",
    ),
    same(Kind.ISH, "After a time: more or less.", "ish | or so | or thereabouts | ish time | roughly | approx"),
    same(
        Kind.ABOUT,
        "Before a time: more or less.",
        "about | around | roughly | approx | approximately | circa | round | bout | arnd | say | like | maybe "
        "| probs | at about | at around | round about | somewhere around | exactly | bang on | dead on | a "
        "bit",
    ),
    same(
        Kind.NEXT,
        "Of the next week, not this.",
        "next | nxt | nex | following | upcoming | next weeks | nxt weeks | nexts",
    ),
    same(Kind.THIS, "Of this week.", "this | dis | current | this weeks | this weeks coming"),
    same(Kind.COMING, "The first to come.", "coming | this coming"),
    same(Kind.LAST, "Of the past, or the last of its month.", "last | lst | previous"),
    same(Kind.EARLY, "Early in what follows.", "early | erly | earlier | earlyish"),
    same(Kind.LATE, "Late in what follows.", "late | latter | lateish | later on in the"),
    same(Kind.MID, "The middle of what follows.", "mid | middle | middle of | mid way through | midway through"),
    same(
        Kind.BEGIN,
        "The start of what follows.",
        "start | beginning | begining | start of | beginning of | begining of | first half of | first part of "
        "| early part of | beginnin of | early on in",
    ),
    same(
        Kind.END,
        "The end of what follows.",
        "end | end of | back end of | tail end of | second half of | latter part of | later part of | back "
        "end | later in | later on in",
    ),
    same(Kind.REST, "What is left of what follows.", "rest | rest of | remainder of | the rest of"),
    same(Kind.ART, "Articles.", "the | a | an | da | th | teh | that | my | your | ur | our"),
    same(Kind.AT, "Before a time.", "at | @ | a t"),
    same(Kind.ON, "Before a day.", "on | onn"),
    same(
        Kind.IN,
        "Before a part of a day, or a stretch to wait.",
        "in | during | within | over | inside | throughout",
    ),
    same(Kind.OF, "Between a day and its month.", "of | ov"),
    same(Kind.FOR, "Before a time wished for, or a length.", "for | 4 | fr"),
    same(
        Kind.FROM,
        "The start of a stretch.",
        "from | leave it til | leave it till | leave it until | wait til | wait until | on or after | frm | "
        "starting | starting from | beginning on | starting on | start from | "
        "beginning from | "
        "as of | as from | any time from | anytime from | commencing | start at | starting at | from about | "
        "earliest | the earliest i can do is | earliest i can do is | earliest is | earliest i can make is | "
        "earliest i can get there is | earliest id be there is | the earliest is",
    ),
    same(
        Kind.TO,
        "Joins the ends of a stretch.",
        "to | through | through to | thru | - | – | — | right through to | up to | thro | 2",
    ),
    same(
        Kind.UNTIL,
        "The end of a stretch.",
        "until | till | til | untill | til gone | till gone | until gone "
        "| 'til | up until | up till | up to | upto | till about | until about",
    ),
    same(
        Kind.BY,
        "No later than.",
        "by | be away by | away by | gone by | out by | leave by | to be away by | on or before | as late "
        "as | no later than | not later than | at the latest by | latest by | by "
        "about | not "
        "after | no l8r than | latest | the latest i can do is | latest i can do is | latest is | the latest "
        "is",
    ),
    same(
        Kind.BEFORE,
        "Earlier than.",
        "before | b4 | bfore | befor | be4 | bef | earlier than | prior to | sooner than | any time before | "
        "anytime before | b 4 | ahead of | nothing after | start work at | start college at | i start at | "
        "pick the kids up at | pick kids up at | pick up the kids at",
    ),
    same(
        Kind.AFTER,
        "Later than.",
        "after | afta | aft | afer | aftr | past | gone | later than | no earlier than | not before | not b4 "
        "| any time after | anytime after | no sooner than | not earlier than | not until | not till | not "
        "til | anytime past | after about | nothing before | nothing b4 | nowt before | finish at | finishes "
        "at | finish work at | finish college at | finish my shift at | get off at | done at | done work at | "
        "off work at | out of work at | out at | finish school at | l8r than | from after | not untill | "
        "since after | afters",
    ),
    same(
        Kind.BETWEEN,
        "Both ends follow.",
        "between | btwn | bet | inbetween | in between | betwen | betw | btw | anywhere between",
    ),
    same(
        Kind.ONWARDS,
        "After a time: and later.",
        "onwards | onward | on wards | or later | plus | or l8r | at the earliest | at earliest | or so "
        "onwards | the earliest | and onwards | or onwards | and later",
    ),
    same(
        Kind.ONWARDS,
        "After a time: and earlier.",
        "at the latest | at latest | or earlier | or before | tops | max | latest | or sooner | or b4 | at "
        "the very latest",
        2,
    ),
    same(
        Kind.OR,
        "Options.",
        "or | / | either | and or | or maybe | or even | or else | otherwise | failing that | or failing that "
        "| nor | or whichever | if not | if not then | or possibly | or perhaps | or could do",
    ),
    same(
        Kind.AND,
        "Options, or the second end of 'between'.",
        "and | n | & | an | nd | also | as well as | then | and also | + | und",
    ),
    same(Kind.COMMA, "A short break.", ","),
    same(
        Kind.STOP,
        "A full break.",
        '. | ! | ? | ; | \n | : | … | ( | ) | " | *',
    ),
    same(
        Kind.BUT,
        "Turns the talk round.",
        "but | though | tho | however | so | cos | coz | because | bcoz | cuz | as long as | only if | if",
    ),
    same(
        Kind.EXCEPT,
        "Rules out what follows.",
        "except | apart from | other than | bar | excluding | besides | aside from | excpt | exept | except "
        "for | with the exception of | save for | ex | unless its | not including | except on | accept | "
        "apart frm",
    ),
    same(
        Kind.INSTEAD_OF,
        "What follows is what they had.",
        "instead of | rather than | in place of | insted of | not the | instead ov",
    ),
    same(
        Kind.ANY,
        "Any at all: alone, they offer every day.",
        "any day | anyday | any time | anytime | whenever | every day | everyday | any other day | any other "
        "time | any time of day | any 1 | any date | any day of the week | any slot | all days | dont mind when | "
        "don't mind when | not fussed | not fussed when | not bothered when | im easy | i'm easy",
        2,
    ),
    same(
        Kind.ANY,
        "Any of what goes with them.",
        "any | all day | anything | whatever | every | each | always | any one | some time | sometime | "
        "another day | another time | everything | all",
    ),
    same(Kind.ONLY, "Nothing but what goes before or follows.", "only | just | nothing but"),
    same(
        Kind.ANY,
        "'But' after these rules out.",
        "any day but | anything but | anytime but | any time but | all but | everything but | any other day "
        "but | every day but | everyday but | whenever but | anyday but | all days but",
    ),
    same(
        Kind.EXCEPT,
        "As above.",
        "any day but | anything but | anytime but | any time but | all but | everything but | any other day "
        "but | every day but | everyday but | whenever but | anyday but | all days but",
    ),
    same(Kind.LATER, "After now, or after a length.", "later | l8r | later on | laters | l8a | later on today"),
    same(Kind.AGO, "Before now.", "ago | back | since"),
    same(Kind.HENCE, "After now.", "from now | time | hence | from today | from 2day | from then"),
)
