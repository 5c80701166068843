"""Words that look like days and times and are not: greetings, names, verbs, counts, scores, places.

Rule of this file: data only. A phrase in PHRASES is read as nothing at all; IDLE takes a word's time senses away when
one of the words beside it is of the sort named; COUNTED and NAMED_BY say when a number is a count or a name.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Idle:
    """Words that are not about time when they stand just after `after` or just before `before`. `^` is the text's start."""

    note: str
    words: frozenset[str]
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()


def _idle(note: str, words: str, after: str = "", before: str = "") -> Idle:
    return Idle(note, frozenset(words.split()), frozenset(after.split()), frozenset(before.split()))


PHRASES: tuple[str, ...] = (
    # greetings and partings
    "good morning", "gud morning", "good mornin", "gd morning", "good afternoon", "good evening", "good night", "good nite",
    "gud nite", "gudnite", "gd nite", "night night", "nite nite", "nighty night", "happy monday", "happy friday",
    "happy new year", "merry christmas", "happy christmas", "happy easter", "merry xmas", "happy xmas", "bore da", "prynhawn da",
    "pnawn da", "nos da", "noswaith dda", "penwythnos da", "nadolig llawen",
    "have a good weekend", "have a good day", "have a nice day", "have a nice weekend", "have a great week",
    "have a good week", "have a great day", "have a great weekend", "have a lovely weekend", "have a lovely day",
    "have a good night", "have a good evening", "have a good one", "good weekend", "nice weekend", "lovely weekend",
    "have a nice evening", "have a good morning", "have a nice week", "enjoy your weekend", "enjoy the weekend",
    "enjoy your day", "nice day", "lovely day", "great day", "good day", "bad day", "long day", "busy day", "rough night",
    "bad night", "long night", "long week", "rough day", "rough week", "hard day", "hard week", "bad week", "good week",
    "great week", "mad week", "of the week", "big day", "shit day", "crap day", "shit week", "crap week", "day by day",
    # sayings
    "day after day", "day in day out", "one day at a time", "one day", "some day", "someday", "these days", "those days",
    "night after night", "week after week", "week in week out", "up to date", "out of date", "to date", "date of birth",
    "all night", "all nite", "all weekend", "all week", "any day now", "day to day", "the whole time", "all the time",
    "first time", "second time", "third time", "1st time", "2nd time", "3rd time", "last time", "next time",
    "this time", "half the time", "half time", "halftime", "half term", "part time", "full time", "long time", "a while",
    "half of", "half a", "half my", "half the", "half as", "half an eye", "not half", "second thoughts", "on second thoughts",
    "second hand", "first aid", "first name", "first class", "second chance", "first of all", "at first", "second class",
    "24 7", "24/7", "9 to 5", "9 5 job", "in a second", "in a sec", "one second", "one sec", "a sec", "a second", "two secs",
    "2 secs", "in a minute", "in a min", "1 sec", "just a sec", "just a minute", "give me a minute",
    "last minute", "at the minute", "up to the minute", "at the moment", "at the end of the day", "at least", "at last",
    "at once", "at all", "at first sight", "from day one", "every now and then", "now and then", "black friday",
    "cyber monday", "sunday best", "sunday roast", "sunday dinner", "friday feeling", "saturday job", "man friday",
    "girl friday", "super sunday", "blue monday", "manic monday", "month of sundays", "sunday league", "sunday school",
    "the night before", "the day before", "the morning after", "morning after pill", "the next day", "the following day",
    "my day off", "next day off", "day off", "day out", "night out", "nite out", "days off", "night shift", "night shifts",
    "nightshift", "nights out", "day job", "day trip", "day centre", "night bus", "last orders", "four weddings",
    "the late late", "of the year", "on time", "in time", "by then", "just in time", "half and half", "one and only",
    "one or two", "one or the other", "1 or 2", "2 or 3 times", "sat nav", "satnav", "sat navs", "sun cream", "sun tan", "sun dial", "sunny",
    "sun bed", "sunbed", "the sun newspaper", "read in the sun", "in the sun", "may well", "may as well", "may or may not", "may be",
    "may have", "may not", "march on", "march off", "marched", "last few days", "last few weeks", "last couple of days",
    "last couple of weeks", "past few days", "past few weeks", "past week", "past month", "the 1st one",
    "every time", "each time", "what time", "wot time", "wat time", "what day", "wot day", "which day", "what date", "which date",
    "what week", "which week", "time of day", "what month",
    "pa ddydd", "pa ddiwrnod", "pa amser", "faint or gloch", "faint o'r gloch", "am byth", "dim o gwbl", "o gwbl",
    "wedi bod", "wedi cael", "wedi colli", "wedi mynd", "wedi gorffen", "wedi anghofio", "am y tro", "am hynny",
)

IDLE: tuple[Idle, ...] = (
    _idle("'sat' the verb", "sat", after="i ive im was were been just got still he she we they am is",
          before="nav navs in on at down here there outside waiting with up by next round watching like doing for"
                 " around alone beside behind still back inside under home opposite"),
    _idle("'wed' for we'd, and to wed", "wed", before="love like be have rather need prefer better never been go get to a"
          " both all already appreciate hate only really said see want", after="newly just"),
    _idle("the sun in the sky", "sun", after="the hot lovely nice bit some that this sum",
          before="out shining shines up down set sets burn burnt cream tan bathing cooks bath rise screen bed glasses"),
    _idle("'mon then': come on", "mon", before="the lads ladies eh u"),
    _idle("'thu' inside other talk", "thu", before="the"),
    _idle("'may' the verb", "may", after="i you u he she we they it that this there which who policy employer",
          before="i be not or as have need want go get come take also even never just still only"),
    _idle("'second' and 'first' that count things", "second first third fourth fifth sixth 1st 2nd 3rd 4th 5th",
          before="floor time times one ones appointment appt session meeting visit baby child kid kids chance opinion"
                 " person place bus train text message go try attempt left right turn thing born name"
                 " class house door job shift letter warning strike option slot choice avenue street st road rd ave"
                 " son daughter wife husband lesson class aid"),
    _idle("dates that are not appointments", "12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th"
          " 27th 28th 29th 30th 31st 10th 11th 9th 8th 7th 6th", before="birthday bday bus floor time century appointment"
          " avenue street st road rd ave session visit one ones week anniversary"),
    _idle("'sept', 'except'", "sept", before="me you him her us them"),
    _idle("a good time, not a time", "morning afternoon evening night weekend week",
          after="good gud gd nice lovely great happy rough bad hard awful terrible other whole dark movie"
                " quiz saturday's"),
    _idle("a night or day that names something", "night day evening morning",
          before="shift shifts out bus club mare terrors sweats job centre off release person people nurse light"),
    _idle("'days' that count", "days day", before="clean sober off ago old clear free"),
    _idle("'today' as small talk", "today 2day todays", after="you u ya doing feeling",
          before="was has been mate's went"),
    _idle("'later' as goodbye", "later l8r laters", after="^ you u ya speak talk see cya catch till"),
    _idle("'now' words", "past", after="the my this his her in"),
    _idle("'tom' the name", "tom", after="^ hi hiya hey its from to with for and ask see saw told dear cheers thanks"
          " thx ta uncle my is", before="said is here has says told and was rang"),
    _idle("'christmas' the season", "christmas xmas", before="shopping dinner tree party presents pressies lights card cards"),
    _idle("people called by a month", "jan april june may august", before="said says is here told has from and"),
    _idle("'eve' the name", "eve", after="hi hiya hey its with ^ and"),
    _idle("'aft' and 'cop'", "cop", after="a the"),
    _idle("Welsh 'iau' the liver, and younger", "iau", after="yn fy"),
)

COUNTED: frozenset[str] = frozenset(
    """people persons person adults adult kids kid child children babies bags bag quid pound pounds pence percent cent
    miles mile stops stop times goals points buses bus bed beds bedroom cans pints pint fags cigs cups sugars
    weeks wks week wk days day months month years year yrs yr mins min minutes minute hours hour hrs hr seconds sec secs
    of kg lb lbs stone st feet foot ft cm mm km metres meters sessions session appointments missed calls texts
    messages lads girls boys men women blokes mates more other others left percent grams g kids dogs cats houses doors
    things pieces units boxes items jobs shifts letters pills tablets mg ml drinks away off out grand k nil points
    degrees psi volts dates nights evenings mornings afternoons weekends parts ways tickets seats pieces looks toys
    awr munud wythnos diwrnod mis blwyddyn gwaith blant plant o bobl""".split()
)
"""Words that make the number before them a count, never a time or a day."""

NAMED_BY: frozenset[str] = frozenset(
    """room flat no number num bus buses page unit platform gate chapter season episode ep day size age aged level part
    section grade year band channel version v ios step floor lane ward bay table block house route junction junc option
    slot choice route terminal zone court tel phone code ref extension ext line won lost drew beat score scored bed
    exit a row seat form question q point item apartment apt suite building door week top under over iphone ps xbox
    ystafell rhif bws fflat tudalen turned""".split()
) - {"a", "over"}
"""Words that make the number after them a name, a count or a score, never a time or a day."""

MONEY = frozenset("£$€#%")
"""Signs that, stuck to a number, make it money, a label or a share."""

AFTER_A_PART: frozenset[str] = frozenset(
    "is are or r works work would wd please pls plz only best better suits suit if of on at preferably ideally around"
    " about between before after any and 4 for".split()
)
"""Words after which an opening "morning" is a time of day ("morning is best"), not a greeting ("morning all")."""

STREETS: frozenset[str] = frozenset("street st road rd avenue ave lane drive close crescent terrace court place square heol stryd".split())
"""Words that make a number just before them (or a name between) an address."""
