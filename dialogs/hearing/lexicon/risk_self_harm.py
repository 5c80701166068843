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
        """HARM SELF, kill* FILL? SELF, do SELF in, doing SELF in, done SELF in, did SELF in,
        string* SELF up, strung SELF up,
        throw|threw|throwing|chuck|chucked|fling|flung|hurl|launch|lob SELF
        off|in|under|into|from|out|down|over, top|topped|topping my self, hurt my self, kill my self,
        kill me self, self harm*, self harmer, self injur*, self injurious, self mutilat*, self inflicted,
        self destruct, self poisoning, cutting self, hurt* self, kill self, drive SELF off|into,
        jump|jumping and kill, get SELF killed, getting myself killed, do something to SELF,
        done something to SELF, do anything to SELF, do harm to SELF, harm to SELF, damage to SELF,
        violence on|to SELF, take it out on SELF|my body, took it out on myself, punish* myself,
        danger to SELF, risk to SELF, not safe with|from|around|by|on SELF,
        not feel safe with|from|around|by|on SELF, not trust SELF, scared|afraid|frightened of|what SELF,
        scared|afraid|frightened of what i .. do|capable,
        scared|afraid i .. might|will|would|could do|hurt|end something|it|myself, can not keep SELF safe,
        can not keep safe END, not safe to be alone, not safe on my own, not sure i can keep SELF safe,
        might do SELF, keep SELF safe tonight|from, protect me from myself, hurt SELF, pain on SELF,
        urge* to hurt|cut|harm|jump|end|die|kill|self|burn, urges to, want to hurt|harm|cut SELF|me,
        want to cut END, feel like cutting|hurting|harming|jumping, need to cut END, going to cut END,
        thinking about|of cutting|jumping|overdosing|hanging|drowning|slitting,
        thought|thoughts about|of cutting|jumping|overdosing|hanging|drowning|slitting|hurting|harming,
        thoughts of self, cutting again, cut again, started cutting, start cutting, been cutting END,
        been cutting again|my|myself, started self, relapsed .. cutting|harming, hurting again myself,
        took a blade to, took|take|got|used a blade|razor|knife to my, scars .. my arms|legs|wrists,
        fresh cuts, cuts on|up my|his|her arms|legs|wrists|thighs|arm|leg|wrist, cuts all over my|his|her,
        stop hurting|cutting|harming myself""",
    ),
    Group(
        "harm to one's own body",
        "wrists, throat or arms cut; a blade, a rope or a gun at the neck or head",
        "cut hair, a shaving nick, an operation, a match",
        """CUTS my|his|her|their|the|your|own? wrist|wrists|throat|veins, CUTS open? my LIMB,
        CUTS up? his|her|their own? arms|arm|legs|thighs|wrists|wrist,
        CUTS up my arms|legs|arm|leg|wrists|thighs|stomach|body, slit wrists, cut wrists,
        knife|blade|razor|gun|scissors|glass|bullet|pistol|rifle|shotgun|bottle
        to|at|against|in|through|on|into|across MY|his|her|their own?
        LIMB|head|mouth|chest|heart|face|stomach|temple|skull,
        rope|noose|belt|cord|ligature|cable|lead|sheet|hands|bag around|round|over|on MY|his|her|their
        own? neck|throat|head, gun in|to MY|his|her mouth|head,
        bullet in|through MY|his|her|own head|brain|brains|skull, put a bullet in me,
        put|stick|shove my head in .. oven, head in the oven, set|setting|light|lit SELF on? fire|alight,
        blow* MY|his|her brains|head|brain out?|off?, blew MY|his|her brains|head out|off,
        suck* on a|the barrel|gun|shotgun, eat* a bullet, eat|swallow my gun, eating my gun,
        bite the bullet and die, pull the trigger END, pull* the trigger on myself,
        claw* my skin|arms|eyes|face,
        pick|picking|picked|peel|peeling|rip|ripping|tear|tearing at? my skin,
        scratch|scratching|scratched my arms|wrists|skin|face|legs .. bleed|blood|raw,
        until i bleed|bled|pass out|die, till i bleed|bled, watch myself bleed, make myself bleed,
        want to bleed out, bleed out END, bleed to death, bled myself, see myself bleed,
        made myself sick on purpose,
        burn* my skin|arms|arm|thighs|wrist|legs .. lighter|fag|cigarette|purpose|myself|feel,
        burn* my skin,
        bang|banging|bash|bashing|smash|smashing|hit|hitting my head ..
        wall|floor|repeatedly|purpose|stop,
        punch|punching|punched|smash|smashing|hitting|hit walls|the wall|a wall|things|doors ..
        feel|pain|anger|bleed|hurt, pull* my hair out on|again|because,
        tried to choke|strangle|suffocate|drown|hang|stab|shoot|kill|hurt|harm|poison|burn|bleed
        myself|himself|herself|themselves|me self, plastic bag over, bag over my head,
        starve|starving myself END, starve|starving myself to death|again|because,
        starve to death on|myself, drink|drank|drunk|drinking myself to death|into oblivion,
        drink|drank|drunk|drinking|swallow|swallowed bleach|antifreeze|poison|acid|weedkiller|detergent,
        drink|drug myself to death, eat rat poison, hold my head under, hold my breath until i""",
    ),
    Group(
        "means and places",
        "jumping, stepping into traffic, driving off the road, hanging, gas",
        "jumping in the shower, on a bus or at a chance; a crash that happened",
        """jump* off|from|of a|the|that|my|this? EDGE, jump* off of a|the EDGE,
        jump* in|into|under|on front? of? a|the|my|some? TRAFFIC END,
        jump* in|infront front? of a|the? TRAFFIC, jump* under|infront of? a|the? TRAFFIC,
        jump* into traffic|the river|the sea|the street|the road|the canal|a river|the water ..
        die|drown|END, jump* out of? a|the|my EDGE, jump* to my|his|her death, jumped off,
        on|at|near the bridge .. jump|end|over,
        stood|standing|sat|sitting|stand|am|on on|at|by|near|over the?
        edge|ledge|bridge|roof|tracks|platform .. jump|jumping|end|ending|die|do|drop,
        standing on|at a? bridge|ledge|rooftop, over the bridge END,
        leap off|from|in|into a|the? EDGE|TRAFFIC|front, throw myself,
        step|walk|run|stepping|walking|running|ran|walked|stepped|lie|lay|lying|dive|leap out?
        in|into|infront|under|on front? of? a|the?
        traffic|train|trains|tracks|lorry|oncoming|moving|lorries|motorway,
        in front of a|the train|lorry|truck|tube,
        in front of a|the bus|car|traffic .. die|end|dead|jump|step|walk|END, under a|the train|lorry,
        hit by a|the bus|car|train|truck|lorry .. END and|on|would|i|purpose|tomorrow,
        get|getting run over|hit by .. purpose|on|hope|wish,
        hope|wish|want .. get|got|gets hit|run by|over,
        walk|walking|walked|wade into the sea|river|ocean|lake|water|canal,
        drive|driving|drove|crash|crashing|crashed|swerve|swerving|steer|veer|ram|run|plough my|the|this?
        car|van|bike|myself? into|off a|the|an? tree|wall|bridge|cliff|road|oncoming|river|lorry|traffic|
        lake|canal|sea, drive off the|a road|cliff|bridge|edge, drive|driving into oncoming,
        crash|wreck|crashing|wrecking|crashed my|the car|bike|van .. purpose|deliberately|die|end|myself,
        swerve into, off a cliff, off the roof, off a building|bridge|roof|balcony, from the roof,
        hanging from|in a? rope|tree|garage|cell|ceiling, found .. hanging|hanged,
        hang from|by a|the|my rope|neck|tree|ceiling|rafters, by the neck,
        got|bought|buy|buying|tied|tying|made|making|hung|found|have|get|getting|need|need a|the|some|my
        rope|noose|ligature .., tie|tied|tying|make|made a? noose|ligature,
        noose ready|around|round|is|in, rope ready|waiting|is, carbon monoxide, car exhaust,
        exhaust pipe|fumes, hose .. exhaust, helium, gas oven, turn|turned|turning the gas on|off and,
        toaster in the bath, inert gas, cyanide, sodium nitrite,
        find|get|buy|bought|got|found|own|have|getting a gun .. myself|end|shoot me|die, load* the gun,
        loaded gun .. me|my|head, bullet with my name, suicide by cop, death by cop,
        get the police to shoot, make them shoot me, want to be shot, want to get shot""",
    ),
    Group(
        "overdose",
        "tablets taken or saved up; an overdose of their own, or one that was meant",
        'a prescription collected; "overdose of work"; someone else\'s overdose (safeguarding)',
        """take|taken|took|taking|swallow|swallowed|swallowing|neck|necked|necking|down|downed|had|eaten|ate|
        popped all|whole|loads|too|bunch|handful|packs|pack|packet|packets|box|boxes|bottle|bottles|lots|
        every|entire|handfuls|hundred|fistful|everything|strip|stash|ton of? many? the|my|his|her|of?
        PILLS,
        took|taken|take|taking a whole|bunch|handful|pack|packet|box|bottle|load|lot|strip|entire|ton|
        mixture of? the|my? PILLS,
        took|taken|take|taking the whole|entire|full pack|packet|box|bottle|strip|lot of? my|the? PILLS?,
        neck* my|all meds|PILLS, taken too much|many END, taken too much|many PILLS, taken loads of PILLS,
        all my PILLS at|in once|one|go, all the PILLS in|at,
        took everything in the cupboard|cabinet|house|drawer, took all of|the|my them|PILLS END,
        take all of|the|my them|PILLS, taking all of|the|my PILLS,
        pills|tablets to end|die|kill|sleep forever, pills .. not|never wake, bottle of pills|tablets,
        handful of pills|tablets, box of pills|tablets .. and|drink|vodka|take,
        pills and|with vodka|alcohol|drink|whisky|booze|gin, tablets and|with vodka|whisky|booze|gin,
        wash* down .. pills|tablets, i .. overdose, i .. overdosed, i .. overdosing, i took an? overdose,
        take an? overdose, took an? overdose, taken an? overdose, taking an? overdose, want to overdose,
        going to overdose, tried to overdose, try to overdose, trying to overdose,
        overdose* on purpose|deliberately|again, deliberate* overdose, intentional* overdose,
        intentional overdose, attempt* overdose, thinking about|of overdosing|an overdose,
        plan* to overdose, overdose* myself, my overdose, me overdosing,
        overdosed last night|again|today|on my, overdose on my PILLS, overdosed on my PILLS,
        overdose tonight, lethal overdose, fatal overdose, hope i overdose, risk overdose, of overdosing,
        i have overdosed, stockpil* PILLS|my|them, sav* up? my|all|the PILLS|them,
        saved up PILLS|my|enough, saving up PILLS|my, hoard* PILLS|my, collecting PILLS|pills to|for,
        been saving .. PILLS, enough PILLS to|for, got enough .. PILLS to|end|die,
        overdose of insulin|pills|PILLS, inject|injecting|injected too|all much|insulin|my,
        insulin overdose, drink|drank|drinking until i die|black|pass, mix pills, hot shot""",
    ),
    Group(
        "voices and urges to die",
        "told to do it, by voices or by people; forced to hold on",
        "a dare, a game",
        """voices|voice|head|demons|brain|thoughts|mind telling|tell|tells|told|saying|say|says|keep|keeps
        .. me to kill|hurt|do|die|jump|end|cut|harm, voices telling me, voices tell me,
        told|tell|telling|tells|said|says|saying|thinks|think|wants|want|asked|begged me|i|that|should|to
        .. kill myself|yourself, i should .. kill myself, should just kill, go kill yourself,
        go and kill yourself, kill yourself, go and die, go die END, told me to die, dark thoughts,
        intrusive thoughts .. die|death|harm|hurt|kill|suicid, thoughts are getting dark|darker,
        thoughts of death, bad thoughts .. myself, thoughts of ending,
        thoughts about|of hurting|harming|killing|ending, harmful thoughts,
        scary thoughts .. myself|dying, fight* the urge*, tempted to .. jump|cut|overdose|hurt|kill,
        keep thinking about dying|death|it|ending|jumping,
        can not stop thinking about dying|death|ending|jumping|doing it|hurting|killing,
        think* about death, obsessed with death, obsessed with dying, thinking about death,
        wanting to die, waiting to die, waiting for death, close to ending|dying, nearly ended|killed,
        almost ended|killed myself|it, thought of dying, thoughts of not, not going to kill myself,
        not kill myself, jump in front""",
    ),
    Group(
        "harm, as a bare fragment",
        "a text that is only the deed",
        "the same words in an account of an accident",
        """HARM|pick|picking|pull|pulling|rip|peel|hurt|scrape|scraping|stabbing|pulled at? my|myself|me?
        BODY, bang* my head, hit* my head, bash* my head, cut* my, scratch* my, scratched at my, slit* my,
        burn* my, burnt my, bit my, bite my, biting my, punch* my, pick* my, pick* at my, picking my,
        pull* my hair, pulling hair, pull out my hair, hurt my, stab* my, slap* my, carv* my,
        carve into my, bleeding out, to bleed, make me bleed, punch* walls, punch* a wall,
        punched the wall, hit* a wall, hit* the wall, banging on the wall, cutting, hang, drown, slit,
        slitting, jump, jumping, to jump, burning me, cutting me, cut deep, cut deeper, starve, starving,
        starve me""",
        whole=True,
    ),
)
