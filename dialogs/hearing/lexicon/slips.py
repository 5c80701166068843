"""Words worth mending when mistyped, and real words that stand one slip away from them.

A real word is never mended: "later" is not "late", "wary" is not "way". The second list grows whenever a mended word
turns out to have been meant.
"""

from __future__ import annotations

from dialogs.hearing.lexicon import words

WORTH_MENDING = words(
    """
    appointment appointments another tomorrow tonight today reschedule rearrange postpone cancel change different
    instead running traffic train driver stuck delayed please thanks thank sorry number message messages texting
    texts wrong person people someone phone phoned monday tuesday wednesday thursday friday saturday sunday week
    weekend morning afternoon evening english welsh polish romanian arabic language interpreter translate address
    where which office struggling alright perfect brilliant terrible rubbish unsubscribe confirm confirmed
    definitely absolutely correct problem worries works there coming attend unable available hospital doctors doctor
    dentist funeral arrested custody court childcare unwell poorly available earlier prefer better suits second
    third first middle option neither either anytime whichever knackered exhausted anxious stressed newydd cymraeg
    saesneg apwyntiad diolch ysbyty prynhawn yfory gwell aildrefnu ffonio tecstio anghywir dydd mawrth mercher
    gwener
    """
)

REAL_WORDS = words(
    """
    postponed rescheduled rearranged canceled moved swapped keen convenient inconvenient fussed eager suitable
    practical feasible sober dressed prepared organised willing confident comfortable hungover skint
    better bitter butter later latter letter matter meter water wetter after alter altar weeks weak week wreck seek
    meek peek wee weed weep were where there here three these theme them then than they when whence what that chat
    chant chance change charge changes changed changing range strange orange hang hangs clang plane place phone
    phones phoned prone stone alone shone phony tone train trains trail brain drain rain grain trait traits strain
    trained stuck stick stock struck sucks suck duck tuck stack truck snuck thank think thanks thinks tank thing
    things wrong wring strong throng wrote wrongs number numbers numbed lumber member text texts test tests next
    rest rests tent tents taxes tests testing tasting resting person persons prison parson people peoples please
    pleas pleased pleaser peace lease release place places sorry worry lorry marry merry carry curry story worries
    works words world worn wore work worst worth worthy works forks corks walks weeks welsh polish police polite
    publish office officer offices offline course court courts count counts county courtesy could cloud custody
    first fist thirst firstly third thirds thirty bird second seconds secondly beckon reckon middle muddle riddle
    fiddle peddle option options opinion portion either neither neighbour other others mother brother bother another
    father further rather gather weather leather whether together today toady tomorrow morrow tonight night tonic
    evening evenings even event events morning mornings mourning moaning warning afternoon after friday fridays
    fried monday mondays mandate sunday sundays sundry saturday thursday tuesday wednesday weekend weekends weekday
    weekdays wicked cancel cancels cancelled cancer candle council counsel instead steady instant install running
    ruining tunnelling cunning runny traffic tragic terrific driver drives drive drivers diver river rivers delayed
    delay delays relayed played deleted dentist dentists doctors doctor doctored hospital hospitals funeral funerals
    general federal mineral arrested arrest correct corrects correctly direct connect collect correctional problem
    problems prefer prefers preferred refer defer suit suits suite suites units sits available unable enable stable
    table cable able unwell swell well dwell poorly poor pour address dresses dressed undress addressed which witch
    watch whichever alright bright fright light right perfect prefect brilliant terrible horrible rubbish someone
    anyone somewhere anytime sometime sometimes attend attended attending extend intend attends comic coming combing
    cooing becoming earlier earliest anxious stressed dressed english message messages massage passage texting
    testing anger danger arranged arrange definitely definite exhausted confirm conform confirms language luggage
    correctly
    """
)

AFTER_I_WILL = words(
    """
    be b come cum see try make get let do go have just not probably definitely still never ring phone call text give
    ask wait stay need take tell check look turn pop drop bring find send miss meet leave set walk catch head
    message confirm defo sort also always only actually really most move speak start swap change use stop then say
    keep put work run manage reply u
    """
)
"""After "ill" or "il", these show that "I will" was meant."""

BEFORE_ILL = words(
    """
    am is are was been feel feeling felt really very so too bit proper quite well be being
    """
)
"""Before "ill", these show that sickness was meant."""

AFTER_SO_I_WILL = words("be come see try make get let leave meet pop walk catch head ring text need bring")
"""After "so ill", these show that "so I will" was meant."""

BEFORE_YOU = words("see catch love miss text ring call tell give meet let thank bless")
"""After one of these, "ya" is "you" and not "yeah"."""

GREETERS = words(
    "hi hiya hello hey heya helo shwmae haia morning afternoon evening thanks ta cheers diolch bye dear sorry"
)
"""After one of these, a word that nobody knows is the name of whoever is spoken to."""

NODDERS = words("yes yeah yep yup aye ok okay sound sure thing perfect great lovely ie iawn course")
"""After one of these, likewise, when it ends what is said or what is said next is the sender's own."""

SENDERS_OWN = words("see i ill thanks ta cheers thank diolch")

ORDINARY_ENDINGS = ("ing", "ful", "ous", "ible", "ish", "less", "ness", "ment", "tion", "est", "ly", "ed", "ty")
"""A small-letter word that ends so is hardly a first name ("not bothered"), whatever the few that are."""
