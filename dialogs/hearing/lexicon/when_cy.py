"""Welsh words for days and times, as people text them, with their mutations (dydd/ddydd, bore/fore, pnawn/bnawn).

Rule of this file: data only. Accents are left out (the reader takes them off). SURE words are Welsh wherever they
stand; SHARED ones are English words too ("am", "a", "i", "pump") and count only in a text that is otherwise Welsh.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import Group, Holiday, Kind, Part, Unit, same

_DAY_WORDS = {
    0: ("llun", "lun"),
    1: ("mawrth", "fawrth"),
    2: ("mercher", "fercher"),
    3: ("iau",),
    4: ("gwener", "wener"),
    5: ("sadwrn",),
    6: ("sul",),
}


def _days(before: str) -> dict[str, int]:
    return {f"{word} {name}": day for word in before.split("|") for day, names in _DAY_WORDS.items() for name in names}


SURE: tuple[Group, ...] = (
    Group(Kind.WEEKDAY, "Days with 'dydd', plain and mutated.", _days("dydd|ddydd|didd|ar ddydd|dydd y|dyd")),
    Group(
        Kind.WEEKDAY,
        "Days alone. 'Mawrth' is also March: the grammar takes the month when a date goes with it.",
        {"mawrth": 1, "fawrth": 1, "mercher": 2, "fercher": 2, "iau": 3, "gwener": 4, "wener": 4, "sadwrn": 5},
    ),
    Group(
        Kind.MONTH,
        "Months, plain and mutated.",
        {
            "ionawr": 1, "chwefror": 2, "mawrth": 3, "fawrth": 3, "ebrill": 4, "mis mai": 5, "mehefin": 6, "fehefin": 6,
            "gorffennaf": 7, "orffennaf": 7, "gorffenaf": 7, "awst": 8, "mis medi": 9, "hydref": 10, "tachwedd": 11,
            "dachwedd": 11, "rhagfyr": 12, "ragfyr": 12,
            "mis ionawr": 1, "mis chwefror": 2, "mis mawrth": 3, "mis ebrill": 4, "mis mehefin": 6,
            "mis gorffennaf": 7, "mis awst": 8, "mis hydref": 10, "mis tachwedd": 11, "mis rhagfyr": 12,
        },
    ),
    Group(
        Kind.REL,
        "Days counted from today.",
        {
            "heddiw": 0, "heddi": 0, "hediw": 0, "yfory": 1, "fory": 1, "yfori": 1, "drennydd": 2, "trennydd": 2,
            "y diwrnod wedyn": 2, "tradwy": 3, "dradwy": 3,
        },
    ),
    same(Kind.GONE, "Days that are over.", "ddoe|doe|neithiwr|echdoe|wythnos diwethaf|wythnos dwetha|wsnos dwetha"),
    same(Kind.NIGHT_OF, "Tonight.", "heno", Part.TONIGHT),
    Group(
        Kind.HOLIDAY,
        "Days known by name.",
        {
            **dict.fromkeys(("llun y pasg", "dydd llun y pasg", "ddydd llun y pasg"), Holiday.EASTER_MONDAY),
            **dict.fromkeys(("gwener y groglith", "dydd gwener y groglith", "ddydd gwener y groglith"),
                            Holiday.GOOD_FRIDAY),
            **dict.fromkeys(("sul y pasg", "dydd sul y pasg"), Holiday.EASTER_SUNDAY),
            **dict.fromkeys(("dydd nadolig", "ddydd nadolig", "diwrnod nadolig", "dolig"), Holiday.CHRISTMAS_DAY),
            **dict.fromkeys(("noswyl nadolig", "noswyl dolig"), Holiday.CHRISTMAS_EVE),
            **dict.fromkeys(("gwyl san steffan", "dydd gwyl san steffan"), Holiday.BOXING_DAY),
            **dict.fromkeys(("dydd calan", "ddydd calan"), Holiday.NEW_YEARS_DAY),
            **dict.fromkeys(("nos galan",), Holiday.NEW_YEARS_EVE),
            **dict.fromkeys(("gwyl y banc", "wyl y banc", "gwyl banc"), Holiday.BANK_HOLIDAY),
            **dict.fromkeys(("dydd gwyl dewi", "gwyl dewi", "ddydd gwyl dewi"), Holiday.ST_DAVIDS),
            **dict.fromkeys(("calan mai",), Holiday.EARLY_MAY),
        },
    ),
    Group(
        Kind.UNIT,
        "Units of time.",
        {
            **dict.fromkeys(("munud", "munudau", "funud", "funudau"), Unit.MINUTE),
            **dict.fromkeys(("awr", "oriau"), Unit.HOUR),
            **dict.fromkeys(("diwrnod", "diwrnodau", "ddiwrnod", "niwrnod", "dyddiau", "dydd", "ddydd"), Unit.DAY),
            **dict.fromkeys(("wythnos", "wythnosau", "wsnos", "wsos", "wthnos"), Unit.WEEK),
            **dict.fromkeys(("pythefnos", "bythefnos", "phythefnos"), Unit.FORTNIGHT),
            **dict.fromkeys(("mis", "fis", "misoedd"), Unit.MONTH),
            **dict.fromkeys(("blwyddyn", "flwyddyn"), Unit.YEAR),
        },
    ),
    same(Kind.WEEKEND, "Saturday and Sunday.", "penwythnos|benwythnos|phenwythnos|penwsnos"),
    Group(
        Kind.PART,
        "Parts of a day, plain and mutated, north and south.",
        {
            **dict.fromkeys(("bore", "fore", "boreau", "y bore", "yn y bore", "foreau"), Part.MORNING),
            **dict.fromkeys(("prynhawn", "brynhawn", "pnawn", "bnawn", "phrynhawn", "prynhawniau", "pnawniau",
                             "y prynhawn", "y pnawn", "yn y prynhawn", "yn y pnawn", "p'nawn"), Part.AFTERNOON),
            **dict.fromkeys(("nos", "y nos", "yr hwyr", "gyda'r nos", "gydar nos", "efo'r nos", "fin nos", "min nos",
                             "gyda r nos", "noson"), Part.EVENING),
            **dict.fromkeys(("amser cinio", "awr ginio", "adeg cinio"), Part.LUNCH),
            **dict.fromkeys(("amser te",), Part.TEA),
            **dict.fromkeys(("amser swper",), Part.DINNER),
            **dict.fromkeys(("ben bore", "peth cyntaf", "peth cynta", "yn gynnar yn y bore", "bore bach",
                             "cyntaf peth", "cynta peth", "peth cyntaf yn y bore", "peth cynta yn y bore",
                             "cynnar yn y bore"), Part.FIRST_THING),
            **dict.fromkeys(("diwedd y dydd",), Part.DAY_END),
            **dict.fromkeys(("ar ol cinio", "wedi cinio"), Part.AFTER_LUNCH),
            **dict.fromkeys(("ar ol te", "ar ol swper"), Part.AFTER_TEA),
        },
    ),
    Group(Kind.NAMED, "Clock times by name.",
          {"hanner dydd": 720, "ganol dydd": 720, "canol dydd": 720, "hanner nos": 0, "ganol nos": 0}),
    same(Kind.WEEK_OF, "The week that a day is in.", "wythnos yn dechrau|wythnos yn cychwyn|yr wythnos yn dechrau"),
    same(Kind.HALF, "Half past.", "hanner awr|hanner"),
    same(Kind.QUARTER, "Quarter hours.", "chwarter|chwarter awr"),
    same(Kind.OCLOCK, "Of the clock.", "o'r gloch|or gloch|o r gloch|gloch|y gloch"),
    same(Kind.ABOUT, "More or less.", "tua|oddeutu|rhyw|o gwmpas|tuag|tua am|tua'r"),
    same(Kind.NEXT, "Of the next.", "nesaf|nesa|nesa'|nesaf yma"),
    same(Kind.THIS, "Of this.", "yma|hon|hwn|'ma|ma"),
    same(Kind.BEGIN, "The start of what follows.", "dechrau|ddechrau|dechre"),
    same(Kind.END, "The end of what follows.", "diwedd|ddiwedd"),
    same(Kind.MID, "The middle of what follows.", "canol|ganol"),
    same(Kind.REST, "What is left of what follows.", "gweddill|weddill"),
    same(Kind.BY, "No later than.", "erbyn|cyn neu am|dim hwyrach na"),
    same(Kind.BEFORE, "Earlier than.", "cyn"),
    same(Kind.AFTER, "Later than.", "ar ol|wedi|ar ôl|dim cyn|ddim cyn|ddim tan|dim tan|unrhyw bryd ar ol"
         "|unrhyw amser ar ol"),
    same(Kind.BETWEEN, "Both ends follow.", "rhwng"),
    same(Kind.ONWARDS, "And later.", "ymlaen|neu wedyn|neu'n hwyrach|neu ar ol"),
    same(Kind.OR, "Options.", "neu|ynteu|naill ai|neu hyd yn oed"),
    same(Kind.AND, "Options, or the second end of 'rhwng'.", "ac|hefyd"),
    same(Kind.BUT, "Turns the talk round.", "ond|achos|oherwydd|felly|os"),
    same(Kind.EXCEPT, "Rules out what follows.", "heblaw|heblaw am|ac eithrio|ar wahan i|ond nid|ond dim|ond ddim"),
    same(Kind.EXCEPT, "'Ond' after these rules out.", "unrhyw ddydd ond|unrhyw ddiwrnod ond|unrhyw amser ond|pob dydd ond"),
    same(Kind.ANY, "As above.", "unrhyw ddydd ond|unrhyw ddiwrnod ond|unrhyw amser ond|pob dydd ond"),
    same(Kind.INSTEAD_OF, "What follows is what they had.", "yn lle|yn hytrach na"),
    same(Kind.ANY, "Any of them.", "unrhyw ddydd|unrhyw ddiwrnod|unrhyw amser|unrhyw bryd|unrhyw|pob|bob|bob dydd"
         "|unrhyw adeg|rhywbryd|drwy'r dydd|trwy'r dydd|drwyr dydd|unrhyw dydd|rywbryd"),
    same(Kind.ONLY, "Nothing but.", "yn unig|dim ond|jest"),
    same(Kind.LATER, "After now.", "hwyrach|yn hwyrach|wedyn|hwyrach ymlaen"),
    same(Kind.AGO, "Before now.", "yn ol"),
    same(Kind.HENCE, "After now.", "o nawr|o rwan|o heddiw"),
    same(Kind.UNTIL, "The end of a stretch.", "tan|hyd|hyd at|dan"),
    same(Kind.FOR, "Before a time wished for.", "ar gyfer"),
    same(Kind.IN, "Before a part of a day, or a stretch to wait.", "mewn|ymhen|yn ystod|ym|dros|yn y"),
)

SHARED: tuple[Group, ...] = (
    Group(Kind.WEEKDAY, "Short day names that are other words too.", {"llun": 0, "lun": 0, "sul": 6, "merch": 2,
                                                                      "gwen": 4, "sad": 5}),
    Group(Kind.MONTH, "Months that are other words too.", {"mai": 5, "fai": 5, "medi": 9, "fedi": 9, "ion": 1,
                                                           "chwef": 2, "ebr": 4, "meh": 6, "gorff": 7, "hyd": 10,
                                                           "tach": 11, "rhag": 12}),
    same(Kind.AT, "'am dri': at three. In English it is before noon, or 'I am'.", "am|ar"),
    same(Kind.ON, "Before a day.", "ar|ar y"),
    same(Kind.ART, "The article.", "y|yr|'r"),
    same(Kind.IN, "In.", "yn|ym|'n"),
    same(Kind.OF, "Of.", "o"),
    same(Kind.FROM, "From.", "o|o'r|or"),
    same(Kind.TO, "To.", "i|tan|hyd|at"),
    same(Kind.CLOCK_TO, "'chwarter i bedwar': quarter to four.", "i"),
    same(Kind.PAST, "'chwarter wedi tri': quarter past three.", "wedi"),
    same(Kind.AND, "And.", "a"),
    same(Kind.FOR, "For.", "i|am"),
)

MARKS: frozenset[str] = frozenset(
    "dwi dw rwy ydw ydy ydi mae sydd sy'n syn dydw diolch iawn gallu galla gallai alla allai allwn gallwn allwch dod ddod"
    " dwad chi ti fi mi fo hi nhw efo gyda methu fedra fedrwn fedrai alli siwtio siwtia well gwell plis os ond ddim nac"
    " oes gen cael gael gaf gawn rhaid angen bydda fydda byddai fyddai bydd fydd sori modd aildrefnu cwrdd gweld weld"
    " yno wna wnaf iawn'te shwmae helo bore da hwyl gwaith gweithio rydd rhydd ar gael beth pryd ble lle yw ydyw dim byd"
    " eisiau isio moyn licio hoffwn oni'n cyfarfod apwyntiad nes ymlaen".split()
)
"""Words that show a text is Welsh, for the SHARED ones to count."""
