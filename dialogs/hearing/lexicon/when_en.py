"""English words for days and times, as people text them: full, clipped, text speak, and slips too odd to mend.

Rule of this file: data only. Lower case, straight apostrophes left out ("oclock", "cant"); a word with spaces is read
as one. Ordinary slips of long words ("wensday") are mended elsewhere and need no entry here.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import Group, Holiday, Kind, Part, Unit, same

GROUPS: tuple[Group, ...] = (
    Group(
        Kind.WEEKDAY,
        "Days, clipped the many British ways. 'sat', 'sun', 'wed', 'mon' are also other words: see when_idle.",
        {
            **dict.fromkeys(("monday", "mon", "mondays", "mons", "mondy", "mnday", "mondee"), 0),
            **dict.fromkeys(("tuesday", "tue", "tues", "tuesdays", "tusday", "tuesdy", "teusday", "chewsday"), 1),
            **dict.fromkeys(("wednesday", "wed", "weds", "wednesdays", "wends", "wensday", "wendsday"), 2),
            **dict.fromkeys(("wednes", "wedns", "wedensday", "wedsday", "wenesday"), 2),
            **dict.fromkeys(("thursday", "thu", "thur", "thurs", "thursdays", "thrs", "thrus", "thers"), 3),
            **dict.fromkeys(("thirsday", "fursday", "thurz", "thursd"), 3),
            **dict.fromkeys(("friday", "fri", "fridays", "fris", "fryday", "frday", "fridee"), 4),
            **dict.fromkeys(("saturday", "sat", "sats", "saturdays", "satday", "saterday", "satdy"), 5),
            **dict.fromkeys(("sunday", "sun", "sundays", "sundy"), 6),
        },
    ),
    Group(
        Kind.MONTH,
        "Months. Alone they mean nothing ('may', 'march', 'jan' are other words): a number or 'in' must go with them.",
        {
            "january": 1, "jan": 1, "february": 2, "feb": 2, "febuary": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
            "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9,
            "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
        },
    ),
    Group(
        Kind.REL,
        "Days counted from today.",
        {
            **dict.fromkeys(("today", "2day", "tday", "todays", "2dy", "this day"), 0),
            **dict.fromkeys(("tomorrow", "tmrw", "tmoro", "tmorrow", "tomoz", "tomoro", "tomo", "2moro", "2mo"), 1),
            **dict.fromkeys(("2morro", "2mrw", "2morrow", "2mz", "tmw", "tommorow", "tomorow", "tommorrow"), 1),
            **dict.fromkeys(("tomorrows", "2moz", "tomora", "tomorra", "the morra", "the morrow", "2mora", "tmr"), 1),
            **dict.fromkeys(("tomaz", "tmrow", "2moz", "tmorro", "tom"), 1),
            **dict.fromkeys(("day after tomorrow", "day after tmrw", "day after tmoro", "day after tomoz"), 2),
            **dict.fromkeys(("day after 2moro", "day after tomo", "overmorrow"), 2),
        },
    ),
    same(Kind.GONE, "Days that are over: nothing to book.", "yesterday|yday|yest|ystrday|last night|last nite|lastnight"
         "|the other day|other day|the other night|day before yesterday|this time last week"),
    same(Kind.NIGHT_OF, "Today's evening.", "tonight|tonite|2nite|2night|tnight|tnite", Part.TONIGHT),
    Group(
        Kind.HOLIDAY,
        "Days known by name in England and Wales.",
        {
            **dict.fromkeys(("new years eve", "new year eve", "nye", "hogmanay"), Holiday.NEW_YEARS_EVE),
            **dict.fromkeys(("new years day", "new year day", "new years"), Holiday.NEW_YEARS_DAY),
            **dict.fromkeys(("good friday", "good fri"), Holiday.GOOD_FRIDAY),
            **dict.fromkeys(("easter sunday", "easter sun", "easter day"), Holiday.EASTER_SUNDAY),
            **dict.fromkeys(("easter monday", "easter mon"), Holiday.EASTER_MONDAY),
            **dict.fromkeys(("may day", "mayday", "may bank holiday", "early may bank holiday", "may bank hol",
                             "may day bank holiday"), Holiday.EARLY_MAY),
            **dict.fromkeys(("spring bank holiday", "whit monday", "late may bank holiday", "spring bank hol",
                             "end of may bank holiday", "whitsun"), Holiday.SPRING),
            **dict.fromkeys(("august bank holiday", "aug bank holiday", "summer bank holiday", "august bank hol",
                             "aug bank hol"), Holiday.SUMMER),
            **dict.fromkeys(("christmas eve", "xmas eve", "crimbo eve"), Holiday.CHRISTMAS_EVE),
            **dict.fromkeys(("christmas day", "xmas day", "crimbo day", "christmas"), Holiday.CHRISTMAS_DAY),
            "boxing day": Holiday.BOXING_DAY,
            **dict.fromkeys(("bank holiday", "bank hol"), Holiday.BANK_HOLIDAY),
            **dict.fromkeys(("bank holiday monday", "bank hol monday", "bank hol mon", "bank holiday mon"),
                            Holiday.BANK_HOLIDAY_MONDAY),
            **dict.fromkeys(("st davids day", "saint davids day"), Holiday.ST_DAVIDS),
            **dict.fromkeys(("valentines day", "valentines"), Holiday.VALENTINES),
            **dict.fromkeys(("halloween", "haloween"), Holiday.HALLOWEEN),
            **dict.fromkeys(("bonfire night", "bonfire nite", "guy fawkes night"), Holiday.BONFIRE),
            **dict.fromkeys(("pancake day", "shrove tuesday"), Holiday.PANCAKE_DAY),
        },
    ),
    Group(
        Kind.UNIT,
        "Units of time. 'm' and 'h' count only when stuck to a number.",
        {
            **dict.fromkeys(("minute", "minutes", "min", "mins", "mintues", "minuets", "minits", "mns"), Unit.MINUTE),
            **dict.fromkeys(("hour", "hours", "hr", "hrs", "hrz"), Unit.HOUR),
            **dict.fromkeys(("day", "days"), Unit.DAY),
            **dict.fromkeys(("week", "weeks", "wk", "wks", "weekz"), Unit.WEEK),
            **dict.fromkeys(("fortnight", "fornight", "fortnite", "fortnights"), Unit.FORTNIGHT),
            **dict.fromkeys(("month", "months", "mth", "mths", "mnth"), Unit.MONTH),
            **dict.fromkeys(("year", "years", "yr", "yrs"), Unit.YEAR),
            **dict.fromkeys(("sec", "secs", "seconds", "second"), Unit.SECOND),
        },
    ),
    same(Kind.WEEKEND, "Saturday and Sunday.", "weekend|weekends|wkend|wknd|week end|week - end|wkends|weeknd|wekend"),
    Group(
        Kind.PART,
        "Parts of a day. A greeting ('morning all') is not one: see when_idle.",
        {
            **dict.fromkeys(("morning", "mornings", "mornin", "morn", "mornings only", "morns", "mawnin"),
                            Part.MORNING),
            **dict.fromkeys(("afternoon", "afternoons", "arvo", "afternoonish", "aft", "afternoo", "afternon",
                             "after noon", "avo", "aftie", "afty", "aftanoon", "afternn", "avvy", "avvie", "aftrnoon"),
                            Part.AFTERNOON),
            **dict.fromkeys(("evening", "evenings", "eve", "evenin", "eves", "evng", "eveningish"), Part.EVENING),
            **dict.fromkeys(("night", "nite", "nights", "nightime", "nighttime", "night time"), Part.NIGHT),
            **dict.fromkeys(("lunchtime", "lunch time", "lunch hour", "lunchtimes", "dinner hour"), Part.LUNCH),
            **dict.fromkeys(("teatime", "tea time", "teatimes"), Part.TEA),
            **dict.fromkeys(("dinner time", "dinnertime", "suppertime", "supper time"), Part.DINNER),
            **dict.fromkeys(("breakfast time", "breakfasttime", "brekkie time"), Part.BREAKFAST),
            **dict.fromkeys(("first thing in the morning", "1st thing in the morning", "first thing", "1st thing",
                             "firstthing", "first thing in the am", "early doors", "crack of dawn", "early morning",
                             "early mornings", "bright and early", "start of the day"), Part.FIRST_THING),
            **dict.fromkeys(("end of the day", "end of day", "eod", "close of play", "cop", "last thing",
                             "home time", "hometime"), Part.DAY_END),
            **dict.fromkeys(("after lunch", "after dinnertime", "after lunchtime", "after lunch time"),
                            Part.AFTER_LUNCH),
            **dict.fromkeys(("after school", "after the school run", "after school run"), Part.LATE_AFTERNOON),
            **dict.fromkeys(("after work",), Part.AFTER_TEA),
            **dict.fromkeys(("after tea", "after teatime", "after tea time"), Part.AFTER_TEA),
            **dict.fromkeys(("daytime", "day time", "in the day", "during the day", "office hours", "working hours",
                             "school hours"), Part.DAYTIME),
        },
    ),
    Group(
        Kind.MEAL,
        "A meal is a time of day only when something says so: 'at lunch', 'before tea', 'tomorrow lunch'.",
        {"lunch": Part.LUNCH, "tea": Part.TEA, "dinner": Part.DINNER, "breakfast": Part.BREAKFAST,
         "brekkie": Part.BREAKFAST, "supper": Part.DINNER},
    ),
    Group(
        Kind.NAMED,
        "Clock times by name, in minutes.",
        {
            **dict.fromkeys(("noon", "midday", "mid day", "12 noon", "noonish", "middayish", "twelve noon"), 720),
            **dict.fromkeys(("midnight", "12 midnight", "mid night"), 0),
            **dict.fromkeys(("midmorning", "mid morning"), 600),
            **dict.fromkeys(("midafternoon", "mid afternoon"), 900),
        },
    ),
    same(Kind.WEEK_OF, "The week that a day is in.", "w/c|wc|week commencing|week beginning|week starting|week of|week containing"
         "|w/b|wb|week starting on|week commencing on|week beginning on|wk commencing|wk beginning|week with|wk of"),
    same(Kind.HALF, "'half 2' is 14:30 in Britain.", "half|haf|alf|hlf"),
    same(Kind.QUARTER, "Quarter hours.", "quarter|qtr|quater|qarter|quarter of an hour"),
    same(Kind.PAST, "Minutes after the hour.", "past|gone|pst"),
    same(Kind.CLOCK_TO, "Minutes before the hour.", "to|til|till|before|2 the hour"),
    same(Kind.MERIDIEM, "Before noon.", "am|a m|a.m|ams", 0),
    same(Kind.MERIDIEM, "After noon.", "pm|p m|p.m|pms", 1),
    same(Kind.OCLOCK, "Of the clock.", "oclock|o clock|o \" clock|oclok|o'clock|clock"),
    same(Kind.ISH, "After a time: more or less.", "ish|or so|or thereabouts|ish time|roughly|approx"),
    same(Kind.ABOUT, "Before a time: more or less.",
         "about|around|roughly|approx|approximately|circa|round|bout|arnd|say|like|maybe|probs|at about|at around"
         "|round about|somewhere around|exactly|bang on|dead on|a bit"),
    same(Kind.NEXT, "Of the next week, not this.", "next|nxt|nex|following|upcoming|next weeks|nxt weeks|nexts"),
    same(Kind.THIS, "Of this week.", "this|dis|current|this weeks|this weeks coming"),
    same(Kind.COMING, "The first to come.", "coming|this coming"),
    same(Kind.LAST, "Of the past, or the last of its month.", "last|lst|previous"),
    same(Kind.EARLY, "Early in what follows.", "early|erly|earlier|earlyish"),
    same(Kind.LATE, "Late in what follows.", "late|latter|lateish|later on in the"),
    same(Kind.MID, "The middle of what follows.", "mid|middle|middle of|mid way through|midway through"),
    same(Kind.BEGIN, "The start of what follows.", "start|beginning|begining|start of|beginning of|begining of"
         "|first half of|first part of|early part of|beginnin of|early on in"),
    same(Kind.END, "The end of what follows.", "end|end of|back end of|tail end of|second half of|latter part of"
         "|later part of|back end|later in|later on in"),
    same(Kind.REST, "What is left of what follows.", "rest|rest of|remainder of|the rest of"),
    same(Kind.ART, "Articles.", "the|a|an|da|th|teh|that|my|your|ur|our"),
    same(Kind.AT, "Before a time.", "at|@|a t"),
    same(Kind.ON, "Before a day.", "on|onn"),
    same(Kind.IN, "Before a part of a day, or a stretch to wait.", "in|during|within|over|inside|throughout"),
    same(Kind.OF, "Between a day and its month.", "of|ov"),
    same(Kind.FOR, "Before a time wished for, or a length.", "for|4|fr"),
    same(Kind.FROM, "The start of a stretch.", "from|frm|starting|starting from|beginning on|starting on|start from"
         "|beginning from|as of|as from|any time from|anytime from|commencing|start at|starting at|from about"),
    same(Kind.TO, "Joins the ends of a stretch.", "to|through|thru|-|–|—|right through to|up to|thro|2"),
    same(Kind.UNTIL, "The end of a stretch.",
         "until|till|til|untill|'til|up until|up till|up to|upto|till about|until about"),
    same(Kind.BY, "No later than.", "by|no later than|not later than|at the latest by|latest by|by about|not after"
         "|no l8r than|before or at|b4 or at|be4 or at"),
    same(Kind.BEFORE, "Earlier than.", "before|b4|bfore|befor|be4|bef|earlier than|prior to|sooner than|any time before"
         "|anytime before|b 4|ahead of|no sooner before"),
    same(Kind.AFTER, "Later than.", "after|afta|aft|afer|aftr|past|gone|later than|no earlier than|not before|not b4"
         "|any time after|anytime after|no sooner than|not earlier than|not until|not till|not til|anytime past|after about"
         "|l8r than|from after|not untill|since after|afters"),
    same(Kind.BETWEEN, "Both ends follow.", "between|btwn|bet|inbetween|in between|betwen|betw|btw|anywhere between"),
    same(Kind.ONWARDS, "After a time: and later.", "onwards|onward|on wards|or later|plus|or l8r"
         "|and onwards|or onwards|and later"),
    same(Kind.OR, "Options.", "or|/|either|and or|or maybe|or even|or else|otherwise|failing that|or failing that"),
    same(Kind.AND, "Options, or the second end of 'between'.", "and|n|&|an|nd|also|as well as|then|and also|+|und"),
    same(Kind.COMMA, "A short break.", ","),
    same(Kind.STOP, "A full break.", ".|!|?|;|\n|:|…|(|)|\"|*"),
    same(Kind.BUT, "Turns the talk round.", "but|though|tho|however|so|cos|coz|because|bcoz|cuz|as long as|only if|if"),
    same(Kind.EXCEPT, "Rules out what follows.", "except|apart from|other than|bar|excluding|besides|aside from|excpt"
         "|exept|except for|with the exception of|save for|ex|unless its|not including|except on|accept|apart frm"),
    same(Kind.INSTEAD_OF, "What follows is what they had.", "instead of|rather than|in place of|insted of|not the"
         "|instead ov"),
    same(Kind.ANY, "Any of them.", "any day|anyday|any time|anytime|any|whenever|all day|every day|everyday|any other day"
         "|any other time|anything|whatever|all|every|each|any weekday|any time of day|always|weekdays|weekday|any 1"
         "|any one|some time|sometime|any date|any day of the week|another day|another time|everything|any slot"),
    same(Kind.ONLY, "Nothing but what goes before or follows.", "only|just|nothing but"),
    same(Kind.ANY, "'But' after these rules out.", "any day but|anything but|anytime but|any time but|all but|everything but"
         "|any other day but|every day but|everyday but|whenever but|anyday but|all days but"),
    same(Kind.EXCEPT, "As above.", "any day but|anything but|anytime but|any time but|all but|everything but"
         "|any other day but|every day but|everyday but|whenever but|anyday but|all days but"),
    same(Kind.LATER, "After now, or after a length.", "later|l8r|later on|laters|l8a|later on today"),
    same(Kind.AGO, "Before now.", "ago|back|since"),
    same(Kind.HENCE, "After now.", "from now|time|hence|from today|from 2day|away|from then"),
)
