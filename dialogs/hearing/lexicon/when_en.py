"""English words for days and times, as people text them: full, clipped, text speak, and slips too odd to mend.

Rule of this file: data only. Lower case; words are parted by `|`, and one with spaces is read as a whole. Ordinary
slips of long words ("wendesday") are mended elsewhere and need no entry here.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import Group, Holiday, Kind, Part, Unit, same, several

GROUPS: tuple[Group, ...] = (
    several(
        Kind.WEEKDAY,
        "Days, clipped the many British ways. 'sat', 'sun', 'wed', 'mon' are also other words: see when_idle.",
        {
            0: "monday | mon | mondays | mons | mondy | mnday | mondee",
            1: "tuesday | tue | tues | tuesdays | tusday | tuesdy | teusday | chewsday",
            2: "wednesday | wed | weds | wens | wednesdays | wends | wensday | wendsday | wednes | wedns | wedensday | "
            "wedsday | wenesday",
            3: (
                "thursday | thu | thur | thurs | thursdays | thrs | thrus | thers | thirsday | fursday | thurz | thursd"
            ),
            4: "friday | fri | fridays | fris | fryday | frday | fridee",
            5: "saturday | sat | sats | saturdays | satday | saterday | satdy",
            6: "sunday | sun | sundays | sundy",
        },
    ),
    several(
        Kind.MONTH,
        "Months. Alone they mean nothing ('may', 'march', 'jan' are other words): a number or 'in' must go with them.",
        {
            1: "january | jan",
            2: "february | feb | febuary",
            3: "march | mar",
            4: "april | apr",
            5: "may",
            6: "june | jun",
            7: "july | jul",
            8: "august | aug",
            9: "september | sept | sep",
            10: "october | oct",
            11: "november | nov",
            12: "december | dec",
        },
    ),
    several(
        Kind.REL,
        "Days counted from today.",
        {
            0: "today | 2day | tday | todays | 2dy | this day",
            1: "tomorrow | tmrw | tmoro | tmorrow | tomoz | tomoro | tomo | 2moro | 2mo | 2morro | 2mrw | "
            "2morrow | 2mz | tmw | tommorow | tomorow | tommorrow | tomorrows | 2moz | tomora | tomorra | the "
            "morra | the morrow | 2mora | tmr | tomaz | tmrow | tmorro | tom",
            2: "day after tomorrow | day after tmrw | day after tmoro | day after tomoz | day after 2moro | day "
            "after tomo | overmorrow",
        },
    ),
    same(
        Kind.GONE,
        "Days that are over: nothing to book.",
        "yesterday | yday | yest | ystrday | last night | last nite | lastnight | the other day | other day | "
        "the other night | day before yesterday | this time last week",
    ),
    same(Kind.NIGHT_OF, "Today's evening.", "tonight | tonite | 2nite | 2night | tnight | tnite", Part.TONIGHT),
    several(
        Kind.HOLIDAY,
        "Days known by name in England and Wales.",
        {
            Holiday.NEW_YEARS_EVE: "new years eve | new year eve | nye | hogmanay",
            Holiday.NEW_YEARS_DAY: "new years day | new year day | new years | new year",
            Holiday.GOOD_FRIDAY: "good friday | good fri",
            Holiday.EASTER_SUNDAY: "easter sunday | easter sun | easter day",
            Holiday.EASTER_MONDAY: "easter monday | easter mon",
            Holiday.EARLY_MAY: (
                "may day | mayday | may bank holiday | early may bank holiday | may bank hol | may day bank holiday"
            ),
            Holiday.SPRING: (
                "spring bank holiday | whit monday | late may bank holiday | spring bank hol | end of may bank "
                "holiday | whitsun"
            ),
            Holiday.SUMMER: (
                "august bank holiday | aug bank holiday | summer bank holiday | august bank hol | aug bank hol"
            ),
            Holiday.CHRISTMAS_EVE: "christmas eve | xmas eve | crimbo eve",
            Holiday.CHRISTMAS_DAY: "christmas day | xmas day | crimbo day | christmas | xmas | crimbo",
            Holiday.BOXING_DAY: "boxing day",
            Holiday.BANK_HOLIDAY: "bank holiday | bank hol",
            Holiday.BANK_HOLIDAY_MONDAY: "bank holiday monday | bank hol monday | bank hol mon | bank holiday mon",
            Holiday.ST_DAVIDS: "st davids day | saint davids day",
            Holiday.VALENTINES: "valentines day | valentines",
            Holiday.HALLOWEEN: "halloween | haloween",
            Holiday.BONFIRE: "bonfire night | bonfire nite | guy fawkes night",
            Holiday.PANCAKE_DAY: "pancake day | shrove tuesday",
        },
    ),
    several(
        Kind.UNIT,
        "Units of time. 'm' and 'h' count only when stuck to a number.",
        {
            Unit.MINUTE: "minute | minutes | min | mins | mintues | minuets | minits | mns",
            Unit.HOUR: "hour | hours | hr | hrs | hrz",
            Unit.DAY: "day | days",
            Unit.WEEK: "week | weeks | wk | wks | weekz",
            Unit.FORTNIGHT: "fortnight | fornight | fortnite | fortnights",
            Unit.MONTH: "month | months | mth | mths | mnth",
            Unit.YEAR: "year | years | yr | yrs",
            Unit.SECOND: "sec | secs | seconds | second",
        },
    ),
    same(
        Kind.WEEKEND,
        "Saturday and Sunday.",
        "weekend | weekends | wkend | wknd | week end | week - end | wkends | weeknd | wekend",
    ),
    several(
        Kind.PART,
        "Parts of a day. A greeting ('morning all') is not one: see when_idle.",
        {
            Part.MORNING: "morning | mornings | mornin | morn | mornings only | morns | mawnin",
            Part.AFTERNOON: (
                "afternoon | afternoons | arvo | afternoonish | aft | afternoo | afternon | after noon | avo | "
                "aftie | afty | aftanoon | afternn | avvy | avvie | aftrnoon"
            ),
            Part.EVENING: "evening | evenings | eve | evenin | eves | evng | eveningish",
            Part.NIGHT: "night | nite | nights | nightime | nighttime | night time",
            Part.LUNCH: "lunchtime | lunch time | lunch hour | lunchtimes | dinner hour",
            Part.TEA: "teatime | tea time | teatimes",
            Part.DINNER: "dinner time | dinnertime | suppertime | supper time",
            Part.BREAKFAST: "breakfast time | breakfasttime | brekkie time",
            Part.FIRST_THING: (
                "first thing in the morning | 1st thing in the morning | first thing | 1st thing | firstthing | "
                "first thing in the am | early doors | crack of dawn | early morning | early mornings | bright "
                "and early | start of the day"
            ),
            Part.DAY_END: (
                "end of the day | end of day | eod | close of play | cop | last thing | home time | hometime"
            ),
            Part.AFTER_LUNCH: "after lunch | after dinnertime | after lunchtime | after lunch time",
            Part.LATE_AFTERNOON: "after school | after the school run | after school run",
            Part.AFTER_TEA: "after work | after tea | after teatime | after tea time",
            Part.DAYTIME: (
                "daytime | day time | in the day | during the day | office hours | working hours | school hours"
            ),
        },
    ),
    several(
        Kind.MEAL,
        "A meal is a time of day only when something says so: 'at lunch', 'before tea', 'tomorrow lunch'.",
        {
            Part.LUNCH: "lunch",
            Part.TEA: "tea",
            Part.DINNER: "dinner | supper",
            Part.BREAKFAST: "breakfast | brekkie",
        },
    ),
    several(
        Kind.NAMED,
        "Clock times by name, in minutes.",
        {
            720: "noon | midday | mid day | 12 noon | noonish | middayish | twelve noon",
            0: "midnight | 12 midnight | mid night",
            600: "midmorning | mid morning",
            900: "midafternoon | mid afternoon",
        },
    ),
    same(
        Kind.WEEKDAYS,
        "Monday to Friday.",
        "weekday | weekdays | week days | any weekday | any week day | week day",
    ),
    same(Kind.HALF, "'half 2' is 14:30 in Britain.", "half | hlf"),
    same(Kind.QUARTER, "Quarter hours.", "quarter | qtr | quater | qarter | quarter of an hour"),
    same(Kind.PAST, "Minutes after the hour.", "past | gone | pst"),
    same(Kind.CLOCK_TO, "Minutes before the hour.", "to | til | till | before | 2 the hour"),
    same(Kind.MERIDIEM, "Before noon.", "am | a m | a.m | ams", 0),
    same(Kind.MERIDIEM, "After noon.", "pm | p m | p.m | pms"),
    same(
        Kind.OCLOCK,
        "Of the clock.",
        "oclock | o clock | o \" clock | oclok | o'clock | clock",
    ),
)
