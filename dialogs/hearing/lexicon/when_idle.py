"""Words that look like days and times and are not: greetings, sayings, names, verbs.

Rule of this file: data only. A phrase in GREETINGS or SAYINGS is read as nothing at all; a rule in IDLE takes a word's
time senses away when one of the words beside it is of the sort named. Numbers that are no times are in
`when_counts.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.hearing.times.senses import phrases, words


@dataclass(frozen=True, slots=True)
class Idle:
    """Words that are not about time just after a word of `after`, or just before one of `before`; `^` is the "
    "start."""

    note: str
    words: frozenset[str]
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()


def _idle(note: str, written: str, after: str = "", before: str = "") -> Idle:
    return Idle(note, words(written), words(after), words(before))


GREETINGS = phrases(
    "good morning | gud morning | good mornin | gd morning | good afternoon | good evening | good night | good nite "
    "| gud nite | gudnite | gd nite | night night | nite nite | nighty night | happy monday | happy friday | happy "
    "new year | merry christmas | happy christmas | happy easter | merry xmas | happy xmas | bore da | prynhawn da "
    "| pnawn da | nos da | noswaith dda | penwythnos da | nadolig llawen | have a good weekend | have a good day | "
    "have a nice day | have a nice weekend | have a great week | have a good week | have a great day | have a great "
    "weekend | have a lovely weekend | have a lovely day | have a good night | have a good evening | have a good "
    "one | good weekend | nice weekend | lovely weekend | have a nice evening | have a good morning | have a nice "
    "week | enjoy your weekend | enjoy the weekend | enjoy your day | nice day | lovely day | great day | good day "
    "| bad day | long day | busy day | rough night | bad night | long night | long week | rough day | rough week | "
    "hard day | hard week | bad week | good week | great week | mad week | of the week | big day | shit day | crap "
    "day | shit week | crap week | day by day"
)
"""Greetings and partings."""

SAYINGS = phrases(
    "day after day | day in day out | one day at a time | one day | some day | someday | these days | those days | "
    "night after night | week after week | week in week out | up to date | out of date | to date | date of birth | "
    "all night | all nite | all weekend | all week | any day now | day to day | the whole time | all the time | "
    "first time | second time | third time | 1st time | 2nd time | 3rd time | last time | next time | this time | "
    "half the time | half time | halftime | half term | part time | full time | long time | a while | half of | "
    "half a | half my | half the | half as | half an eye | not half | second thoughts | on second thoughts | second "
    "hand | first aid | first name | first class | second chance | first of all | at first | second class | 24 7 | "
    "sign on first | me first | that first | it first | kids first | "
    "24/7 | 9 to 5 job | 9 5 job | in a second | in a sec | one second | one sec | a sec | a second | two secs "
    "| 2 secs "
    "| in a minute | in a min | 1 sec | just a sec | just a minute | give me a minute | last minute | at the minute "
    "| up to the minute | at the moment | at the end of the day | at least | at last | at once | at all | at first "
    "sight | from day one | every now and then | now and then | black friday | cyber monday | sunday best | sunday "
    "roast | sunday dinner | friday feeling | saturday job | man friday | girl friday | super sunday | blue monday "
    "| manic monday | month of sundays | sunday league | sunday school | sunday times | full stop | new "
    "year new me | "
    "thank god its friday | tgif | thank god "
    "it's friday | in the new year | in new year | the night before | the day before | the morning after | morning "
    "after pill | the next day | the following day | my day off | next day off | day off | day out | night out | "
    "nite out | days off | night shift | night shifts | nightshift | nights out | day job | day trip | day centre | "
    "night bus | last orders | four weddings | the late late | of the year | on time | in time | by then | just in "
    "time | half and half | one and only | one or two | c mon | c'mon | good friday agreement | mon then lets | mon "
    "then let's | mon then eh | mon then lads | mon the | mon then u | one or the other | 1 or 2 | 2 or 3 times | "
    "sat nav | satnav | sat navs | sun cream | sun tan | sun dial | sunny | sun bed | sunbed | the sun newspaper | "
    "read in the sun | in the sun | may well | may as well | may or may not | may be | may have | may not | march "
    "on | march off | marched | last few days | last few weeks | last couple of days | last couple of weeks | past "
    "few days | past few weeks | past week | past month | every time | each time | what day | wot day "
    "| which day | what date | which date | what week | which week | time of day | what month | pa ddydd | pa "
    "ddiwrnod | am byth | dim o gwbl | o gwbl | wedi bod | wedi cael | wedi colli | wedi mynd | wedi gorffen | wedi "
    "anghofio | am y tro | am hynny"
)
"""Sayings, shifts, spans that are over, and other talk with a word of time in it."""

IDLE: tuple[Idle, ...] = (
    _idle(
        "'sat' the verb",
        "sat",
        after="am been got he i im is ive just she still they was we were",
        before=(
            "alone around at back behind beside by doing down for here home in inside like nav navs next on "
            "opposite outside round still there under up waiting watching with"
        ),
    ),
    _idle(
        "'wed' for we'd, and to wed",
        "wed",
        after="just newly",
        before=(
            "a all already appreciate be been better both get go hate have like love need never only prefer rather "
            "really said see to want"
        ),
    ),
    _idle(
        "the sun in the sky",
        "sun",
        after="bit hot lovely nice some sum that the this",
        before=(
            "bath bathing bed burn burnt cooks cream down glasses is out rise screen set sets shines shining tan up"
        ),
    ),
    _idle(
        "'mon then': come on",
        "mon",
        before="eh ladies lads the u",
    ),
    _idle(
        "Gwen, who writes or is thanked",
        "gwen",
        after="cofion cynnes gorau hwyl diolch gan regards wishes thanks ta im i'm hi helo haia love oddi wrth",
    ),
    _idle(
        "'gwe': the web",
        "gwe",
        after="y ar safle tudalen dolen wefan",
    ),
    _idle(
        "'thu' inside other talk",
        "thu",
        before="the",
    ),
    _idle(
        "'may' the verb",
        "may",
        after="employer he i it policy she that there they this u we which who you",
        before="also as be come even get go have i just need never not only or still take want",
    ),
    _idle(
        "'second' and 'first' that count things",
        "1st 2nd 3rd 4th 5th fifth first fourth second sixth third",
        before=(
            "aid appointment appt attempt ave avenue baby born bus chance child choice class daughter door floor go "
            "house husband job kid kids left lesson letter meeting message name one ones opinion option person "
            "place rd right road session shift slot son st street strike text thing time times train try turn visit "
            "warning wife"
        ),
    ),
    _idle(
        "dates that are not appointments",
        "10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th "
        "31st 6th 7th 8th 9th",
        before=(
            "anniversary appointment ave avenue bday birthday bus century floor one ones rd road session st street "
            "time visit week"
        ),
    ),
    _idle(
        "'sept', 'except'",
        "sept",
        before="her him me them us you",
    ),
    _idle(
        "a good time, not a time",
        "afternoon evening morning night week weekend",
        after=(
            "awful bad dark gd good great gud happy hard lovely movie nice other quiz rough saturday's terrible whole"
        ),
    ),
    _idle(
        "a night or day that names something",
        "day evening morning night",
        before=("bus centre club job light mare nurse off out people person release shift shifts sweats terrors"),
    ),
    _idle(
        "'days' that count",
        "day days",
        before="ago clean clear free off old sober",
    ),
    _idle(
        "'today' as small talk",
        "2day heddiw today todays",
        after="chi doing feeling ti u ya you",
        before="been has mate's was went",
    ),
    _idle(
        "'later' as goodbye",
        "l8r later laters",
        after="catch cya see speak talk till u ya you",
    ),
    _idle(
        "'now' words",
        "past",
        after="her his in my the this",
    ),
    _idle(
        "'tom' the name",
        "tom",
        after=("^ and ask cheers dear for from hey hi hiya is its my saw see ta thanks thx to told uncle with"),
        before="and has here is rang said says told was",
    ),
    _idle(
        "'christmas' the season",
        "christmas xmas",
        before="card cards dinner lights party presents pressies shopping tree",
    ),
    _idle(
        "people called by a month",
        "april august jan june may",
        before="and from has here is said says told",
    ),
    _idle(
        "'eve' the name",
        "eve",
        after="^ and hey hi hiya its with",
    ),
    _idle(
        "'aft' and 'cop'",
        "cop",
        after="a the",
    ),
    _idle(
        "Welsh 'iau' the liver, and younger",
        "iau",
        after="fy yn",
    ),
)

AFTER_A_PART = words(
    "4 about after and any are around at before best better between for ideally if is of on only or please pls plz "
    "preferably r suit suits wd work works would"
)
"""Words after which an opening "morning" is a time of day ("morning is best"), not a greeting ("morning all")."""
