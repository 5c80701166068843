"""Coming, but late or on the way."""

from __future__ import annotations

GROUPS = {
    "late": (
        "(running|gonna be|going to be|will be|might be|may be|be|am|be a bit|little|bit|slightly|"
        "abit|a few minute|could be)? (a|abit|bit|few)? (late|delayed|held up) (a bit|slightly|"
        "today|running|by)?",
        "(running|gonna be|be|am|a bit|bit) (slow|behind|tardy)",
        "(running|run|runnin) (a bit|abit|bit|slightly|about|approx|round)? (late|behind|slow|minute)",
        "(late|delayed|held up|stuck|behind) (by|in|at|on|with|for|because|again|sorry|bus|train|traffic)",
        "(stuck|sat|caught|sitting|standing) (in|on|at|behind|with) (the|a)? (traffic|bus|train|"
        "jam|motorway|queue|roadworks|bus stop|station|m25|tram|road)",
        "(bus|train|tram|taxi|lift|car|uber|cab|metro|tube|bike|driver) (is|has|was|just|broke|"
        "broken|did not|not|never|has not|have not|still not|running|been|wont|got)? (late|delayed|"
        "cancel|cancelled|canceled|broke down|broken down|not turned up|turned up|turn up|not here|"
        "not come|not shown|shown up|broke|down|stuck|let me down|drove past|drove straight past|"
        "went past|full|held up|packed up|early|came|show|no show|a flat|flat|moving|arrived)",
        "(missed|just missed|miss) (my|the|that)? (bus|train|tram|lift|connection|stop|taxi|one)",
        "(the)? next (one|bus|train|tram) (gets|get|comes|arrives|is|is due|due|leaves|goes) (in|at|here|there)?",
        "(slept|sleep) in",
        "(overslept|over slept|just (woke|woken) (up)?|woke up late|only just up|just got up|alarm "
        "did not go off|just up)",
        "(traffic) (is|its)? (bad|mad|terrible|shocking|awful|a nightmare|murder|rammed|chocka|"
        "mental|crazy|horrendous|everywhere|jam)",
        "(bad|heavy|loads of|mad|stuck in|awful|terrible) traffic",
        "(get|getting|be|arrive) (there|in) (as soon as|asap|fast as|when) (i)? (can)?",
        "(bear with|wait for) me (coming|i am coming|please)?",
        "(hold|save) my (slot|spot|place)",
        "coming just slow",
        "(do not|dont) (give|let) (my|anyone|anybody)? (slot|place|spot|appointment|have my slot|go) (away)?",
        "(another|give me|be|be about|be like|gonna be|going to be|need)? (5|10|15|20|25|30|five|"
        "ten|fifteen|twenty|couple of|few|2|3|half an|a quarter of an) (more)? (minute|hour)? "
        "(late|behind|away|delay)",
        "(another|give me|be|gonna be|going to be|in|only|just) (a)? (5|10|15|20|25|five|ten|"
        "fifteen|twenty|couple of|few|2|3) (more)? minute",
        "(5|10|15|20|five|ten|fifteen|twenty|couple|few) more minute",
        "(get|got|am|be) (lost|there late|in late)",
        "(just)? (getting|finding|looking for) (parked|parking|a parking space)",
        "(wedi)? (colli|methu) (yr|y|r|bws|tren|i)? (bws|tren|tram|trên)",
        "(bws|tren|tram|trên|traffig) (yn)? (hwyr|wedi|ddim wedi|heb|ofnadwy|ar ei hol hi)",
        "(rhedeg|bach|fydda i|bydda i|dwi|byddaf|mynd i fod|fyddai|ychydig|dipyn|tipyn)? (bach|yn|tipyn)? (yn)? hwyr",
        "(sownd|stuc|styc) (mewn|yn|yn y)? (traffig|bws|gwaith)?",
        "(newydd|wedi) (ddeffro|deffro|godi|codi|gysgu|cysgu) (yn hwyr|mewn|fyny)?",
        "(munud|funud|deg munud|pum munud|chwarter awr) (arall|yn hwyr|i ffwrdd)",
        "(mewn|tua|arall) (munud|deg munud|pum munud|chwarter awr|hanner awr)",
        "(rhedeg|rhedag)? (tu ol|ar ei hol hi)",
        "(rhyw|tua)? (chwarter awr|hanner awr|deg munud|pum munud|ugain munud|munud) (ar ei hol hi|yn hwyr|yn hwyrach)",
        "(un|bws|tren) nesa (mewn|am|ymhen) (chwarter awr|munud|deg munud|hanner awr|ugain munud)?",
    ),
    # On the way: coming now.
    "way": (
        "(i am|am|just)? on (my|me|the|our)? way (now|in|there|to you|over)?",
        "(just)? (leaving|setting off|left|set off|heading|walking|driving) (now|out|over|in|home|"
        "the house|there|up|down|the door|to you|on the bus|on the train|off the bus|my way|round|"
        "across)",
        "just (leaving|setting off|set off|heading)",
        "setting off",
        "(i am|am|just|still|sat|now|already)? (on|getting on|waiting for|waiting on|at) (the|my|"
        "a)? (bus|train|tram|tube|metro|bus stop|station|platform|taxi)",
        "(nearly|almost|just about) (there|here|with you|at yours|outside)",
        "(just)? (round the corner|just outside|am outside|up the road|down the road|just parking|"
        "parking up|parked up|pulling in|pulling up|at the door|in reception|in the car park|"
        "walking up|walking down)",
        "(be|get) (there|with you|in|over|here|along) (in|within|soon|shortly|asap|as quick|as "
        "soon|in a bit|in a few|in a min|in two ticks|in a sec)",
        "be right there",
        "(be)? (there|with you|over) (soon|shortly|in a bit|in a min|in a few|asap)",
        "(sorry|yeah|ok|alright) coming",
        "(then|ill|i will|going to|gonna) (set off|leave|head over|head in|make a move)",
        "(am)? coming (now|just|in a|soon|as fast|as quick)",
        "give me (5|10|15|20|five|ten)",
        "(dwi|fi|rwyn)? (ar|a'r) (y)? (ffordd|fy ffordd|bws|tren|bus)",
        "(gadael|cychwyn|mynd) (nawr|rwan|y ty)",
        "(bron|bron a) (yna|yno|cyrraedd)",
        "(yna|yno|na|cyrraedd) (erbyn|mewn|tua|cyn)",
        "(ar)? (fy)? ffordd",
    ),
    # Past the hour it was to begin.
    "past": (
        "(5|10|15|20|25|30|five|ten|fifteen|twenty|quarter|half) past",
        "(pump|pum munud|deg munud|deg|chwarter|ugain munud|hanner awr) wedi",
    ),
    "early": ("(early|earlier than that|before time|ahead of time|gynnar)",),
    # Running, in words that say nothing of when.
    "minutes": (
        "(5|10|15|20|25|30|five|ten|fifteen|twenty|couple of|few|2|3|two) (minute)",
        "(half an|half|a quarter of an|quarter of an) hour",
        "(mins|minute)",
    ),
    # Has come, and nobody is there.
    "nobody_there": (
        "(am|i am|been|stood|sat|waiting|stood here|was|got here)? (outside|here|at the door|at the office|downstairs|"
        "in reception|in the waiting room|at the place|waiting|there|arrived) (for ages|now|already|waiting)? (and|"
        "but)? "
        "(there is|theres)? (no one|no1|no1s|noone|nobody|nobodys|no body|not a soul) (is|has|else)? (here|there|in|"
        "about|around|answering|answered|come|came|opening|at the desk|on the desk|letting me in|let me in)",
        "(no one|no1|no1s|noone|nobody|nobodys) (is|has)? (answering|answered|opening|come to|coming to|at) (the)? "
        "(door|"
        "buzzer|bell|intercom|desk)",
        "(no one|no1|noone|nobody|someone|can someone|can you) (is|has|to)? (let|letting) me in",
        "(am|i am)? (outside|here|at the door) (and|but)? (the)? (door|place|office|it|its|doors) (is|are|s)? (locked|"
        "shut|closed|all locked|all shut)",
        "(tu allan|tu fas|yma|wrth y drws|wedi cyrraedd|yn y dderbynfa) (a|ond)? (does|sdim|nid oes|sneb|s) (neb|"
        "ddim|dim)"
        " (neb|yma|yna|ar gael|yn ateb|ma)?",
        "(tu allan|tu fas|yma|wrth y drws|wedi cyrraedd) (a|ond)? (neb|does neb|nad oes neb) (yma|yna|ma|yn ateb|o "
        "gwmpas)?",
    ),
}
