"""Welsh words for days and times, as people text them, with their mutations (dydd/ddydd, bore/fore, pnawn/bnawn).

Rule of this file: as in `when_en.py`; accents are left out (the reader takes them off). SURE words are Welsh wherever
they stand; SHARED ones are English words too ("am", "a", "i") and count only in a text that is otherwise Welsh.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import Group, Holiday, Kind, Part, Unit, same, several, words

SURE: tuple[Group, ...] = (
    several(
        Kind.WEEKDAY,
        "Days with 'dydd', plain and mutated.",
        {
            0: "dydd llun | dydd lun | ddydd llun | ddydd lun | dyd llun | didd llun",
            1: "dydd mawrth | dydd fawrth | ddydd mawrth | ddydd fawrth | dyd mawrth | didd mawrth",
            2: "dydd mercher | dydd fercher | ddydd mercher | ddydd fercher | dyd mercher | didd mercher",
            3: "dydd iau | ddydd iau | dyd iau | didd iau",
            4: "dydd gwener | dydd wener | ddydd gwener | ddydd wener | dyd gwener | didd gwener",
            5: "dydd sadwrn | ddydd sadwrn | dyd sadwrn | didd sadwrn",
            6: "dydd sul | ddydd sul | dyd sul | didd sul",
        },
    ),
    several(
        Kind.WEEKDAY,
        "Days alone. 'Mawrth' is also March: the grammar takes the month when a date goes with it.",
        {
            1: "mawrth | fawrth",
            2: "mercher | fercher",
            3: "iau",
            4: "gwener | wener",
            5: "sadwrn",
        },
    ),
    several(
        Kind.MONTH,
        "Months, plain and mutated.",
        {
            1: "ionawr | mis ionawr",
            2: "chwefror | mis chwefror | chwef",
            3: "mawrth | fawrth | mis mawrth",
            4: "ebrill | mis ebrill | ebr",
            5: "mis mai",
            6: "mehefin | fehefin | mis mehefin",
            7: "gorffennaf | orffennaf | gorffenaf | mis gorffennaf | gorff",
            8: "awst | mis awst",
            9: "mis medi",
            10: "hydref | mis hydref",
            11: "tachwedd | dachwedd | mis tachwedd | tach",
            12: "rhagfyr | ragfyr | mis rhagfyr | rhag",
        },
    ),
    several(
        Kind.REL,
        "Days counted from today.",
        {
            0: "heddiw | heddi | hediw",
            1: "yfory | fory | yfori",
            2: "drennydd | trennydd | y diwrnod wedyn",
            3: "tradwy | dradwy",
        },
    ),
    same(Kind.LAST, "Of the past.", "dwetha | diwethaf | dwytha | ddwetha | ddiwethaf"),
    several(
        Kind.MEAL, "A part of the day when something says so.", {Part.LUNCH: "cinio | ginio", Part.DINNER: "swper"}
    ),
    several(Kind.MERIDIEM, "y bore, y prynhawn, yr hwyr.", {0: "yb", 1: "yp | yh"}),
    same(
        Kind.GONE,
        "Days that are over.",
        "ddoe | doe | neithiwr | echdoe | wythnos diwethaf | wythnos dwetha | wsnos dwetha",
    ),
    same(Kind.NIGHT_OF, "Tonight.", "heno", Part.TONIGHT),
    several(
        Kind.HOLIDAY,
        "Days known by name.",
        {
            Holiday.EASTER_MONDAY: "llun y pasg | dydd llun y pasg | ddydd llun y pasg",
            Holiday.GOOD_FRIDAY: "gwener y groglith | dydd gwener y groglith | ddydd gwener y groglith",
            Holiday.EASTER_SUNDAY: "sul y pasg | dydd sul y pasg",
            Holiday.CHRISTMAS_DAY: "dydd nadolig | ddydd nadolig | diwrnod nadolig | dolig",
            Holiday.CHRISTMAS_EVE: "noswyl nadolig | noswyl dolig",
            Holiday.BOXING_DAY: "gwyl san steffan | dydd gwyl san steffan",
            Holiday.NEW_YEARS_DAY: "dydd calan | ddydd calan",
            Holiday.NEW_YEARS_EVE: "nos galan",
            Holiday.BANK_HOLIDAY: "gwyl y banc | wyl y banc | gwyl banc",
            Holiday.ST_DAVIDS: "dydd gwyl dewi | gwyl dewi | ddydd gwyl dewi",
            Holiday.EARLY_MAY: "calan mai",
        },
    ),
    several(
        Kind.UNIT,
        "Units of time.",
        {
            Unit.MINUTE: "munud | munudau | funud | funudau",
            Unit.HOUR: "awr | oriau",
            Unit.DAY: "diwrnod | diwrnodau | ddiwrnod | niwrnod | dyddiau | dydd | ddydd",
            Unit.WEEK: "wythnos | wythnosau | wsnos | wsos | wthnos",
            Unit.FORTNIGHT: "pythefnos | bythefnos | phythefnos",
            Unit.MONTH: "mis | fis | misoedd",
            Unit.YEAR: "blwyddyn | flwyddyn",
        },
    ),
    same(Kind.WEEKEND, "Saturday and Sunday.", "penwythnos | benwythnos | phenwythnos | penwsnos"),
    several(
        Kind.PART,
        "Parts of a day, plain and mutated, north and south.",
        {
            Part.MORNING: "bore | fore | boreau | y bore | yn y bore | foreau",
            Part.AFTERNOON: (
                "prynhawn | brynhawn | pnawn | bnawn | phrynhawn | prynhawniau | pnawniau | y prynhawn | y pnawn | "
                "yn y prynhawn | yn y pnawn | p'nawn"
            ),
            Part.EVENING: (
                "nos | y nos | yr hwyr | gyda'r nos | gydar nos | efo'r nos | fin nos | min nos | gyda r nos | noson"
            ),
            Part.LUNCH: "amser cinio | awr ginio | adeg cinio",
            Part.TEA: "amser te",
            Part.DINNER: "amser swper",
            Part.FIRST_THING: (
                "ben bore | peth cyntaf | peth cynta | yn gynnar yn y bore | bore bach | cyntaf peth | cynta peth | "
                "peth cyntaf yn y bore | peth cynta yn y bore | peth cyntaf bore | peth cynta bore | cynnar yn y "
                "bore"
            ),
            Part.DAY_END: "diwedd y dydd",
            Part.AFTER_LUNCH: "ar ol cinio | wedi cinio",
            Part.AFTER_TEA: "ar ol te | ar ol swper",
        },
    ),
    several(
        Kind.NAMED,
        "Clock times by name.",
        {
            720: "hanner dydd | ganol dydd | canol dydd",
            0: "hanner nos | ganol nos",
        },
    ),
    same(
        Kind.WEEK_OF,
        "The week that a day is in.",
        "wythnos yn dechrau | wythnos yn cychwyn | yr wythnos yn dechrau",
    ),
    same(Kind.HALF, "Half past.", "hanner awr | hanner"),
    same(Kind.QUARTER, "Quarter hours.", "chwarter | chwarter awr"),
    same(Kind.OCLOCK, "Of the clock.", "o'r gloch | or gloch | o r gloch | gloch | y gloch"),
    same(Kind.ABOUT, "More or less.", "tua | oddeutu | rhyw | o gwmpas | tuag | tua am | tua'r"),
    same(Kind.NEXT, "Of the next.", "nesaf | nesa | nesa' | nesaf yma"),
    same(Kind.THIS, "Of this.", "yma | hon | hwn | 'ma | ma"),
    same(Kind.BEGIN, "The start of what follows.", "dechrau | ddechrau | dechre"),
    same(Kind.END, "The end of what follows.", "diwedd | ddiwedd"),
    same(Kind.MID, "The middle of what follows.", "canol | ganol"),
    same(Kind.REST, "What is left of what follows.", "gweddill | weddill"),
    same(Kind.BY, "No later than.", "erbyn | cyn neu am | dim hwyrach na"),
    same(Kind.BEFORE, "Earlier than.", "cyn"),
    same(
        Kind.AFTER,
        "Later than.",
        "ar ol | wedi | ar ôl | dim cyn | ddim cyn | ddim tan | dim tan | unrhyw bryd ar ol | unrhyw amser ar ol",
    ),
    same(Kind.BETWEEN, "Both ends follow.", "rhwng"),
    same(Kind.ONWARDS, "And later.", "ymlaen | neu wedyn | neu'n hwyrach | neu ar ol"),
    same(Kind.OR, "Options.", "neu | ynteu | naill ai | neu hyd yn oed"),
    same(Kind.AND, "Options, or the second end of 'rhwng'.", "ac | hefyd"),
    same(Kind.BUT, "Turns the talk round.", "ond | achos | oherwydd | felly | os"),
    same(
        Kind.EXCEPT,
        "Rules out what follows.",
        "heblaw | heblaw am | ac eithrio | ar wahan i | ond nid | ond dim | ond ddim",
    ),
    same(
        Kind.EXCEPT,
        "'Ond' after these rules out.",
        "unrhyw ddydd ond | unrhyw ddiwrnod ond | unrhyw amser ond | pob dydd ond",
    ),
    same(Kind.ANY, "As above.", "unrhyw ddydd ond | unrhyw ddiwrnod ond | unrhyw amser ond | pob dydd ond"),
    same(Kind.INSTEAD_OF, "What follows is what they had.", "yn lle | yn hytrach na"),
    same(
        Kind.ANY,
        "Any at all: alone, they offer every day.",
        "unrhyw ddydd | unrhyw ddiwrnod | unrhyw amser | unrhyw bryd | pob dydd | bob dydd | unrhyw adeg | "
        "unrhyw dydd | dim ots | sdim ots | does dim ots | s'dim ots | so ots | pryd bynnag",
        2,
    ),
    same(
        Kind.ANY,
        "Any of what goes with them.",
        "unrhyw | pob | bob | rhywbryd | drwy'r dydd | trwy'r dydd | drwyr dydd | rywbryd",
    ),
    same(Kind.ONLY, "Nothing but.", "yn unig | dim ond | jest"),
    same(Kind.LATER, "After now.", "hwyrach | yn hwyrach | wedyn | hwyrach ymlaen"),
    same(Kind.AGO, "Before now.", "yn ol"),
    same(Kind.HENCE, "After now.", "o nawr | o rwan | o heddiw"),
    same(Kind.UNTIL, "The end of a stretch.", "tan | hyd | hyd at | dan"),
    same(Kind.FOR, "Before a time wished for.", "ar gyfer"),
    same(Kind.IN, "Before a part of a day, or a stretch to wait.", "mewn | ymhen | yn ystod | ym | dros | yn y"),
)

SHARED: tuple[Group, ...] = (
    several(
        Kind.WEEKDAY,
        "Short day names that are other words too.",
        {
            0: "llun | lun",
            6: "sul",
            2: "merch",
            4: "gwen | gwe",
            5: "sad",
        },
    ),
    several(
        Kind.MONTH,
        "Months that are other words too.",
        {
            5: "mai | fai",
            9: "medi | fedi",
            1: "ion",
            2: "chwef",
            4: "ebr",
            6: "meh",
            7: "gorff",
            10: "hyd",
            11: "tach",
            12: "rhag",
        },
    ),
    same(Kind.AT, "'am dri': at three. In English it is before noon, or 'I am'.", "am | ar"),
    same(Kind.ON, "Before a day.", "ar | ar y"),
    same(Kind.ART, "The article.", "y | yr | 'r"),
    same(Kind.IN, "In.", "yn | ym | 'n"),
    same(Kind.OF, "Of.", "o"),
    same(Kind.FROM, "From.", "o | o'r | or"),
    same(Kind.TO, "To.", "i | tan | hyd | at"),
    same(Kind.CLOCK_TO, "'chwarter i bedwar': quarter to four.", "i"),
    same(Kind.PAST, "'chwarter wedi tri': quarter past three.", "wedi"),
    same(Kind.AND, "And.", "a"),
    same(Kind.FOR, "For.", "i | am"),
)

MARKS = words(
    "aildrefnu alla allai alli allwch allwn angen apwyntiad ar bedwar beth ble bore bump byd bydd bydda byddai cael "
    "chi chwech cwrdd cyfarfod da ddau ddeg ddeuddeg ddim ddod ddwy dim diolch dod dri dw dwad dwi dydw efo eisiau "
    "fedra fedrai fedrwn fi fo fydd fydda fyddai gael gaf galla gallai gallu gallwn gawn gen gwaith gweithio gweld "
    "gwell gyda helo hi hoffwn hwyl iawn iawn'te isio licio lle mae methu mi modd moyn nac nes nhw oes ond oni'n os "
    "plis pryd rhaid rhydd rwy rydd saith shwmae siwtia siwtio sori sy'n sydd syn ti weld well wna wnaf wyth ydi ydw "
    "ydy ydyw ymlaen yno yw"
)
"""Words that show a text is Welsh, for the SHARED ones to count."""
