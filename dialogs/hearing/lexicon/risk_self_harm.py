"""Crisis: the means, by which a person harms or would kill themselves; English.

Rule of this file: a means counts with the person it is turned on, or with the purpose; a knife, a bridge or a box
of tablets on its own does not.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

SELF_HARM: tuple[Group, ...] = (
    Group(
        "harm to oneself",
        "kill, hurt, cut, hang, drown, poison ... myself, himself, herself",
        "a slip in the kitchen, at work or at the gym; kicking myself; shooting oneself in the foot",
        """HARM myself|ourselves, HARM my|me self, KILLS himself|herself|themselves|themself, HARM himself|herself ..
        purpose|deliberately|again|because, kill* FILL? myself|himself|herself, do SELF in, finish* SELF off, do* away
        with SELF, do* SELF harm, off myself END, doing SELF in, done SELF in, did SELF in, string* SELF up, strung SELF
        up, throw|threw|throwing|chuck|chucked|fling|flung|hurl|launch|lob SELF off|in|under|into|from|out|down|over,
        self harm*, self harmer, self injure*|injury, self injurious, self mutilate*|mutilation, self inflicted, self
        poisoning, cutting self, hurt* self, kill self, drive SELF off|into, jump|jumping and kill, get SELF killed,
        getting myself killed, do something to SELF, done something to SELF, do anything to SELF, harm to SELF, damage
        to SELF, violence on|to SELF, take|took|taking it out on SELF|my_body, punish* myself, danger to SELF, risk to
        SELF, not safe with|from|around|by|on SELF, not feel safe with|from|around|by|on SELF, not trust SELF,
        scared|afraid|frightened of|what SELF, scared|afraid|frightened of what i .. do|capable, scared|afraid i ..
        might|will|would|could do|hurt|end something|it|myself, can not keep SELF safe, can not keep safe END, not safe
        to be alone, not safe on my own, not sure i can keep SELF safe, might do SELF, keep SELF safe tonight|from,
        protect me from myself, hurt SELF, pain on SELF, urge* to hurt|cut|harm|jump|end|die|kill|self|burn, urges to,
        want to hurt|harm|cut SELF|me, want to cut END, feel like cutting|hurting|harming|jumping, need to cut END,
        going to cut END, thinking about|of cutting|jumping|overdosing|hanging|drowning|slitting, thought|thoughts
        about|of cutting|jumping|overdosing|hanging|drowning|slitting|hurting|harming, thoughts of self, cutting again,
        cut again, started cutting again|myself|my, been cutting END, been cutting again|my|myself, started self,
        relapsed .. cutting|harming, hurting again myself, took a blade to, took|take|got|used a blade|razor|knife to
        my, scars .. my arms|legs|wrists, fresh cuts, cuts on|up my|his|her arms|legs|wrists|thighs|arm|leg|wrist, cuts
        all over my|his|her, to off SELF, offed SELF, offing SELF, off himself|herself|themselves, sh
        urge*|again|thoughts|tonight|relapse, want|going|need|urge to sh, been sh, sh|shing END again, not promise i,
        did it myself .. stitches|cuts|bleeding|arm|arms, stitches .. did it myself|to_myself, stitches in my
        arm|arms|wrist|wrists, i did it on purpose, did it to myself, back to cutting, promise .. keep myself safe, not
        promise .. safe, i nearly|almost jumped, nearly jumped off|in|END, going to be with my? dad|mum|nan|brother|KIN
        soon|again|now, got|getting the belt|rope|blade|razor|knife|pills|tablets out|ready""",
    ),
    Group(
        "harm to one's own body",
        "wrists, throat or arms cut; a blade, a rope or a gun at the neck or head",
        "cut hair, a shaving nick, an operation, a match",
        """CUTS my|his|her|their|the|your|own? wrist|wrists|throat|veins, CUTS open? my LIMB, CUTS up? his|her|their
        own? arms|arm|legs|thighs|wrists|wrist, CUTS up my arms|legs|arm|leg|wrists|thighs|stomach|body,
        knife|blade|razor|gun|scissors|glass|bullet|pistol|rifle|shotgun|barrel|revolver|bottle to|at|against|in|
        through|on|into|across MY|his|her|their own? LIMB|head|mouth|chest|heart|face|stomach|temple|skull, GUN .. in|on
        my hand|lap|hands|other|mouth, the barrel .. mouth, not pull the trigger, almost|nearly pulled the trigger,
        rope|noose|belt|cord|ligature|cable|lead|sheet|hands|bag around|round|over|on MY|his|her|their own?
        neck|throat|head, bullet in|through MY|his|her|own head|brain|brains|skull, put a bullet in me, put|stick|shove
        my head in .. oven, head in the oven, set|setting|light|lit SELF on? fire|alight, blow* MY|his|her
        brains|head|brain out|off?, blew MY|his|her brains|head out|off, suck* on? a|the? GUN|barrel, eat* a bullet,
        eat|swallow my gun, bite the bullet and die, pull* the trigger on myself, claw* my skin|arms|eyes|face,
        pick|picking|picked|peel|peeling|rip|ripping|tear|tearing at? my skin, scratch|scratching|scratched my
        arms|wrists|skin|face|legs .. bleed|blood|raw, until i bleed|bled|pass out|die, till i bleed|bled, watch myself
        bleed, make myself bleed, want to bleed out, bleed out END, bleed to death, bled myself, see myself bleed, burn*
        my skin|arms|arm|thighs|wrist|legs .. lighter|fag|cigarette|purpose|myself|feel, burn* my skin,
        bang|banging|bash|bashing|smash|smashing|hit|hitting my head .. wall|floor|repeatedly|purpose|stop,
        punch|punching|punched|smash|smashing|hitting|hit the|a? walls|wall|doors .. feel|pain|anger|bleed|hurt, pull*
        my hair out on|again|because, tried to choke|strangle|suffocate|drown|hang|stab|shoot|kill|hurt|harm|poison|
        burn|bleed myself|himself|herself|themselves|me self, plastic bag over, starve to death on|myself,
        drink|drank|drunk|drinking myself to death|into oblivion, drink|drank|drunk|drinking|swallow|swallowed
        bleach|antifreeze|poison|acid|weedkiller|detergent, drink|drug myself to death, eat rat poison, hold my head
        under, hold my breath until i, knife|blade|razor|glass in my|his|her hand .. myself|use|cut|do|scared|END, got a
        razor|blade, i have a razor|blade, held|holding|put|putting|pressed|pressing|dragged|ran a|the my?
        lighter|flame|knife|blade|razor|iron|cigarette|ciggy|fag to|on|against|into|down|along|over|across MY
        LIMB|hand|hands|face|stomach, burned|burnt|burn|burning my arm|arms|leg|legs|hand|skin with, punch|punched|
        punching .. wall .. bled|bleed|blood|broke|hand|knuckles, headbutt|headbutted|headbutting the|a
        wall|walls|mirror, making|make|made myself sick|vomit END, myself sick on, pulled|pulling my hair out in|clumps,
        hair out in clumps, hair in clumps, tied|tie|tying|put|wrapped something|sheet|bag|shoelace|lace|belt|cord|wire
        .. round|around|over my|his|her neck|head|throat, use it on myself|me END""",
    ),
    Group(
        "means and places",
        "jumping, stepping into traffic, driving off the road, hanging, gas",
        "jumping in the shower, on a bus or at a chance; a crash that happened",
        """jump* off|from|of a|the|that|my|this? EDGE, jump* off of a|the EDGE, jump* in|into|under|on front? of?
        a|the|my|some? TRAFFIC END, jump* in|infront front? of a|the? TRAFFIC, jump* under|infront of? a|the? TRAFFIC,
        jump* into traffic, jump* into|in the|a river|sea|canal|water .. die|drown, jump* out of? a|the|my EDGE, jump*
        to my|his|her death, on|at|near the bridge .. jump|end|over, stood|standing|sat|sitting|stand|am on|at|by|near|
        over the|a? edge|ledge|bridge|roof|tracks|platform .. jump|jumping|end|ending|die|drop, standing on|at a?
        bridge|ledge|rooftop, leap off|from|in|into a|the? EDGE|TRAFFIC|front, throw myself, step|walk|run|stepping|
        walking|running|ran|walked|stepped|lie|lay|lying|dive|leap out? in|into|infront|under|on front? of? a|the?
        traffic|train|trains|tracks|lorry|oncoming|moving|lorries|motorway, in front of a|the bus|car|traffic ..
        die|end|dead|jump|step|walk|END, under a|the train|lorry, hope|wish i .. hit by a|the bus|car|train|truck|lorry,
        get|getting run over|hit by .. purpose|on|hope|wish, hope|wish|want .. get|got|gets hit|run by|over,
        walk|walking|walked|wade into the sea|river|ocean|lake|water|canal, drive|driving|drove|crash|crashing|crashed|
        swerve|swerving|steer|veer|ram|run|plough my|the|this? car|van|bike|myself? into|off a|the|an? tree|wall|bridge|
        cliff|road|oncoming|river|lorry|traffic|lake|canal|sea, drive off the|a road|cliff|bridge|edge,
        crash|wreck|crashing|wrecking|crashed my|the car|bike|van .. purpose|deliberately|die|end|myself, swerve into,
        go|going|throw|going_to|drive|want|jump .. off a|the EDGE, hanging from|in a? rope|tree|garage|cell|ceiling,
        found .. hanging|hanged, hang from|by a|the|my rope|neck|tree|ceiling|rafters, by the neck, got|bought|buy|
        buying|tied|tying|made|making|hung|found|have|get|getting|need a|the|some|my rope|noose|ligature ..,
        tie|tied|tying|make|made a? noose|ligature, noose ready|around|round|is|in, rope ready|waiting, rope in the|my
        garage|shed|boot|car|loft|cupboard|bag|cell, rope .. calling, carbon monoxide, hose .. exhaust, pipe .. exhaust,
        helium, gas oven, turn|turned|turning the gas on|off and, toaster in the bath, inert gas, cyanide, sodium
        nitrite, find|get|buy|bought|got|found|own|have|getting a gun .. myself|end|shoot me|die, load* the gun, bullet
        with my name, suicide by cop, death by cop, get the police to shoot, make them shoot me, want to be shot, want
        to get shot, jump* in front, i am going|about to FILL? jump END|from|now|tonight, not going to FILL? jump END,
        going to FILL? jump off a|the|this, in front of a|the .. train|lorry|tube|truck|tram, on|over the
        edge|side|ledge of a|the bridge|roof|building|cliff|carpark, on|at the|a roof|bridge|ledge|edge|balcony|cliff
        .... jump, wrong side of the bridge|railing|railings|barrier|rail|fence|parapet, i FILL? cut END, i FILL? cut
        last|again|today|yesterday|tonight|deep|too night|END|lot|deep, and cut END, tried to jump, about to jump,
        found|caught me with a|the? rope|noose|knife|pills|blade|belt, get hit by a bus|car|train|lorry, hit by a
        bus|car|train|lorry .. hope|wish|care, nearly|almost did|done it last|yesterday|today|again|this,
        thoughts|thinking|feelings about|of ending it, thoughts again about|of, having them|those|the thoughts again?,
        them thoughts again, sectioned .. tried, stood|standing|sat|am|sitting|stand by|at|on|near the railway|tracks|
        train_tracks|train_line|viaduct|motorway_bridge|multistorey|train_bridge, on top of the multistorey|carpark|
        car_park|flats, covered in cuts|scars, arms|legs|wrists .. covered|full|cut in|of|up|to cuts|scars|bits|ribbons,
        in the car with the engine, engine on .. garage|hose|windows, at|on the top of the|a? car_park|carpark|
        multistorey|flats|cliff|cliffs|building|tower, parked|sat|stood up? at|on|by|near the? cliff|cliffs|edge|beachy,
        top of a cliff, i am on|up_on the|a roof|ledge, am up on the, going|about|want|ready|tempted to
        crash|wrap|wreck|flip|roll the|my|this car|van|bike, wrap the car|van|bike round|around, make the
        police|feds|cops|armed|them shoot, attempted END, i am at|on the a? bridge|ledge|cliff|railway|viaduct|tracks
        END, stood|standing|sat|sitting on a|the|my? ledge|bridge|roof|railings|railing|edge, on a ledge END""",
    ),
    Group(
        "overdose",
        "tablets taken or saved up; an overdose of their own, or one that was meant",
        'a prescription collected; "overdose of work"; someone else\'s overdose (safeguarding)',
        """TAKES a|the|about|like|nearly? LOTS .. PILLS, had LOTS of my|his|her|the PILLS, TAKES a mixture of PILLS,
        TAKES the|a whole|entire|full pack|packet|box|bottle|strip|lot, neck* my|all meds|PILLS, taken too much|many
        END, all my PILLS at|in once|one|go, all the PILLS in|at, took|swallowed|taken|take|downed|ate everything in
        the|my? medicine? cupboard|cabinet|house|drawer, looking|look|looked|staring|stare at the|my .. PILLS, PILLS ..
        how many, how many .. it would take, took all of|the|my them|PILLS END, pills|tablets to end|die|kill|sleep
        forever, pills .. not|never wake, bottle of pills|tablets, handful of pills|tablets, box of pills|tablets ..
        and|drink|vodka|take, pills and|with vodka|alcohol|drink|whisky|booze|gin, tablets and|with vodka|whisky|booze|
        gin, i .. overdose, i|i_have|just overdosed, START FILL? overdosed END, START FILL? overdosed
        last|today|yesterday|again|on, i .. overdosing, take an? overdose, took an? overdose, taken an? overdose, taking
        an? overdose, tried to overdose, try to overdose, trying to overdose, overdose* on purpose|deliberately|again,
        deliberate* overdose, intentional* overdose, attempt* overdose, thinking about|of an overdose, plan* to
        overdose, my overdose, me overdosing, overdosed on my, overdose on my PILLS, overdose tonight, lethal overdose,
        fatal overdose, risk overdose, of overdosing, stockpile* PILLS|my|them, save* up? my|all|the PILLS|them, saved
        up PILLS|my|enough, saving up PILLS|my, hoard* PILLS|my, collecting PILLS|pills to|for, been saving .. PILLS,
        enough PILLS to|for, got enough .. PILLS to|end|die, overdose of insulin|pills|PILLS, inject|injecting|injected
        too|all much|insulin|my, insulin overdose, drink|drank|drinking until i die|black|pass, mix pills, hot shot,
        load|loads|pile|box|boxes|bottle|handful|bag|strip of PILLS in_front|here|ready|beside|next|and|END, PILLS in
        front of me, sat|sitting|sat_here with .. PILLS|knife|rope|blade|razor, have done with it, have overdosed,
        overdosed help, i|have|had took|taken too_many END, took|taken too_many ..
        hospital|ambulance|a_e|pumped, hospital ..
        took|taken too_many, too many|much of my|the PILLS, too many PILLS,
        wash* them|it|em down with, wash* down, staring
        at these|my|the|a PILLS|blade|knife|rope, looking at these|my|the|a PILLS|blade|rope, tempted|want|going to
        overdose, on purpose .. PILLS|tablets|meds, PILLS on purpose""",
    ),
    Group(
        "voices and urges to die",
        "told to do it, by voices or by people; forced to hold on",
        "a dare, a game",
        """voices|voice|head|demons|brain|thoughts|mind .. telling|tell|tells|told|saying|say|says|keep|keeps .. me|to|i
        .. kill|hurt|do_it|die|jump|end|cut|harm, voices say jump|die|cut|kill|do, voices telling me, voices tell me,
        should just kill, kill yourself, go and die, go die END, told me to die, dark thoughts, intrusive thoughts ..
        die|death|harm|hurt|kill|suicide, thoughts of death, bad thoughts .. myself, thoughts about|of hurting|harming|
        killing|ending, harmful thoughts, scary thoughts .. myself|dying, fight* the urge*, tempted to ..
        jump|cut|overdose|hurt|kill, keep thinking about dying|death|it|ending|jumping, can not stop thinking about
        dying|death|ending|jumping|doing it|hurting|killing, think* about death, obsessed with death, obsessed with
        dying, waiting for death, i am|was close to ending|dying, nearly ended|killed, almost ended|killed myself|it,
        thoughts of not, not going to kill myself, not kill myself""",
    ),
    Group(
        "harm, as a bare fragment",
        "a text that is only the deed",
        "the same words in an account of an accident",
        """HARM|pick|picking|pull|pulling|rip|peel|hurt|scrape|scraping|stabbing|pulled at? my|myself|me? BODY, bang* my
        head, hit* my head, bash* my head, cut* my, scratch* my, scratched at my, slit* my, burn* my, burnt my, bit my,
        bite my, biting my, punch* my, pick* my, pick* at my, picking my, pull* my hair, pulling hair, pull out my hair,
        hurt my, stab* my, slap* my, carve* my, carve into my, bleeding out, to bleed, make me bleed, punch* walls,
        punch* a wall, punched the wall, hit* a wall, hit* the wall, banging on the wall, cutting, hang, drown, slit,
        slitting, jump, jumping, to jump, burning me, cutting me, cut deep, cut deeper, starve, starving, starve me,
        HARM .. my|own|the BODY, carve* .... skin|arm|arms|leg|legs, carve words .. skin, dig* .... nails ....
        skin|arm|arms|palms, nails into .. skin|arm|palm, rub* .... skin, stick* .... needle|needles|skin|objects|pins,
        poke* SELF .. needle|pin|knife|pins, poke* .... skin, pull* out my hair, pulling out hair, hair pulling, pick*
        .. scabs|scab|wounds|skin, scab picking, skin picking, picking scabs, sandpaper .. skin, self injury, self
        harming, self inflicted, self poisoning, self mutilation, stop* wounds from healing, prevent* .... healing,
        wounds from healing, interfere* with .. healing, wound healing, drip* acid, acid on my skin, burn ..
        cigarette|cigarettes|lighter, with a lighter|razor|knife|blade, broken glass, hurt* .. on purpose, throw myself
        .., bang* head, hit head, head against .. wall, punch* .... wall|walls|mirror, kick* .. wall, starve* SELF, make
        myself bleed|bleeding|throw|vomit|sick, draw* blood, bleed* out, bleeding, scars, scarring, cut marks, cuts on
        my BODY, bruises on my BODY, pinched myself, pinch myself, stick|sticking|stuck .... in|into myself|skin|me,
        sharp objects .. skin, HARM my BODY .... wall|floor|brick|door, WOUNDS .. my BODY|skin|head|eyelashes|bones|
        teeth|eyes|fingers, WOUNDS myself, bite|bit|biting|chew* my BODY|fingers|tongue|cheek|cheeks, beat|beating
        myself, rubber band .. wrist, snap* a rubber band, scalding water|myself, boiling water .., pour .. on myself,
        needle|needles in|into my BODY, blood dripping, swallow* razor|razors .., insert* objects .., objects under my
        skin, self hitting|cutting|burning|biting|punishment|punish|scratching|strangulation|choking|asphyxiation|
        immolation|starvation|hanging|hurt|hurting|battery|abuse|violence|inflicted, set* fire to myself, cause* pain to
        myself, punish* my body, hurt* my body, trichotillomania, dermatillomania, mutilation, my scars, hide my
        scars|cuts, blood on my arms|wrists|hands""",
        whole=True,
        led_up_to=True,
    ),
)
