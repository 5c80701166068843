"""More figures of speech: matches, films and games, food, farewells for now, tools and towing.

Rule of this file: as `risk_figures`; what belongs to a match or a film names the team or the show.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

WIDER_FIGURES: tuple[Group, ...] = (
    Group(
        "matches, games and shows",
        "a team that got battered, a character who jumped, a beating at a game",
        "the sender's own hurt while a match or a show is on",
        """TEAM .. got|get|getting|been|were|was|are|is|have FILL? battered|murdered|hammered|smashed|killed|robbed|
        mugged|hanging|dying|beaten|beat|shot|slaughtered|destroyed|dead, TEAM are|is|was|were hanging by|on|in,
        got|get|getting|been|was|were FILL? battered|murdered|hammered|smashed|killed|beaten|robbed|slaughtered|thrashed
        0|1|2|3|4|5|6|7|8|9|nil|at|away|by_the|on_the_pitch|in_the_cup|by_city|by_united, HITS|beat|beats|knocked|
        killed|battered|shot|smashed|hammered|murdered me|us|him|her|them .... GAME, GAME .... battered|killed|beat|
        knocked|shot|smashed|murdered|hit me|him|us|her|them, SHOW .. where|she|he|who|they|phil|when_she|when_he ....
        died|dies|killed|kills|jumped|jumps|overdosed|overdoses|hangs|hanged|drowned|suicide|die|kill|shot|stabbed|
        murdered himself|herself|themselves|off|roof|bridge|it?, SHOW .. where|she|he|who|they|phil ....
        died|dies|killed|jumped|overdosed|overdoses|hanged|drowned|kills, SHOW .. about|on|of .. suicide|murder|killer|
        killers|death|dying|abuse|serial|cult|gangs|drugs, character|villain|killer|actor .. died|dies|killed|overdosed|
        jumped|stabbed|shot, spoiler .... dies|died|killed, got|get|getting|been|was|were FILL? battered|murdered|
        hammered|smashed|killed|beaten|robbed|slaughtered|thrashed .. 0|1|3|5|6|7|8|9|nil, bruise|bruises|bruised|
        bruising .... hockey|football|rugby|footy|netball|karate|trampoline|scooter|park|nursery|gymnastics""",
    ),
    Group(
        "doings with the same tools",
        "a tow rope, a knife set, tablets as told, a bye for now, food one overdoses on",
        "the same tool turned on oneself or on someone",
        """rope .. tow|towing|car|van|boat|dog|climbing|skipping|washing|trailer|swing, tow* .. rope, rope in the?
        car|van|boot .. tow, got|get|bought|need|have a|the|new|my knife|knives set|block|sharpener|from|for|and_fork ..
        aldi|lidl|ikea|kitchen|cooking|class|cheese|butter|work|chef|catering|END, knife|knives for|from ..
        cooking|chef|college|catering|kitchen|aldi|lidl|ikea, butter knife, stanley knife for, overdosed|overdosing|
        overdose|overdoses on .. FOOD, bye|goodbye for now .. thanks for everything, bye|goodbye for now, thanks for
        everything .... bye|goodbye|cheers for_now|see_you|tuesday|monday|next|thursday, bye .. thanks for everything ..
        see|tuesday|next|speak, not WANT to be here .. jobcentre|work|school|class|queue, end|finish|ending it all? off?
        with a|the|some|cuppa|pudding, took|take|taken|taking .. all? my .. PILLS .. as|this_morning|with|after|before|
        like normal|prescribed|usual|food|told|breakfast|always|time|directed, TAKES all my antibiotics, had .. my|me ..
        PILLS .. normal|prescribed|usual|today_as, can not live without FILL? my|the|a|it|me phone|coffee|tea|wifi|
        music|telly|tv|car|gym|fags|vape|internet|xbox|netflix|spotify|glasses|insta|instagram|tiktok|headphones|greggs|
        brew|cuppa|hot_water|washing_machine, bit|little|abit down|low|rough|rubbish but .. alright|ok|fine|good|okay|
        surviving|plodding|coping, can not FILL? cope .. laughing|funny|how|this_heat|excitement|cuteness|cute|
        hilarious, not .. be here|around next|this|that week|weekend|monday|month .. holiday|holidays|away|leeds|work|
        sister|spain|wedding|on|at|moving, by then|friday .. gone|away .. holiday|spain|leeds, phone|battery|laptop|car|
        tv|telly|screen|boiler|washer|shoes|kitchen is|was|in? .. bits|pieces, dead .. tired|slow|easy|good|busy|funny|
        nice|on|handy|cheap, no|not eaten|ate|lunch|breakfast .. yet|so|before|until .. grab|greggs|eat|food|lunch|
        dinner|after|see, starving|hungry .. lunch|dinner|tea|see|greggs|kebab|chippy|after, stop|stopped|stopping
        taking|eating my|the|any? antibiotics|vitamins|hayfever|meat|dairy|bread|sugar|chocolate|crisps,
        jump|jumping|jumped|went|going off .. diving|board|rocks|pier|quay|summer|charity|bungee|skydive, been through
        hell|hills, up in .. bits .. car|bike|engine, in bits laughing|at_that|over_that|at_this, left|leaving|leave
        the? kids|kid|girls|boys|lads|baby|bairns .. with|at .. mum|nan|dad|school|nursery|gran, kill|smash|batter|
        murder|slap him|her|them|you .. xbox|fifa|pool|darts|chess|cards|monopoly|uno|table_tennis, paid|pay off what i
        owe|owed on|to_the|the .. car|bank|catalogue|loan|klarna|council|rent|phone|sofa, last text|message .. from|off
        me .. today|promise|for_today|for_now, thought i was dying|going_to_die, nearly time .. for|to football|dinner|
        kick_off|go_home, going|was going to do it .. form|application|forms|homework|paperwork|car|washing|online,
        got|has|have|had|gets me working|running|doing|moving|covering|driving .. saturday|sunday|monday|tuesday|
        wednesday|thursday|friday|late|overtime|nights|early|shift|shifts|tomorrow|today|weekend|mornings,
        took|take|taken|takes my phone off .. at|in|when|for .. jobcentre|scan|visit|court|school|hospital|security|
        gate|gym, absolutely|proper|well hanging, never drinking again, got|get|need|have a|my|the knife|knives set,
        account for .. tax|vat, sat .. edge of my|the seat|bed|sofa, edge of my|the seat, battered haddock|cod|sausage|
        fish|mars, taken|took|had my meds|tablets|medication and|with .. breakfast|dinner|food|tea|lunch, not be
        here|around monday|tuesday|wednesday|thursday|friday|saturday|sunday .. so, not be here|around monday|tuesday|
        wednesday|thursday|friday|saturday|sunday so do? not worry|bother, over with so|by|early|quick|first|before|
        asap, not paid me yet|til|until, on the edge of town|the_village|the_estate|the_city|the_park, platform ..
        next|for train|trains, coming|come for my|the|an? appointment|session|meeting|assessment|interview|visit, i am
        crying|dead|dying|screaming|weak|weeping rofl, crying|howling|sobbing|screaming rofl, left|leave|leaving
        a|the|me? note|letter saying|for|asking|with .. milk|bread|parcel|driver|postman|cleaner|milkman|plumber|
        landlord|bins, not be alive|awake|human|functioning before|until|til dozens|ten|eleven|noon|coffee|a_brew|
        my_coffee, said|saying|say my? goodbyes|goodbye at work|the_office|school|nursery|the_gate|the_party, on the
        roof fixing|tiling|working|tiles|doing|with, top of the road|street|hill|town|page|stairs|list|league|table|
        queue, roof fixing|tiling|tiles|gutters, through the wrong door|letterbox, machete .. brambles|hedge|allotment|
        garden|jungle|weeds|coconut, front of the? bus stop|station|lane, talk me out of a|the|my bacon|butty|pint|
        kebab|cake|buying|pizza|tattoo, wrong side of the? road|bed|street|town|law, keep|keeps my card behind the bar,
        push|pushed|pushes|pushing me on the swing|swings|roundabout, the one who finds out i, text|ring|call|reply when
        .. baby|kid|kids|son|daughter is|are asleep|down|in_bed|napping|at_school|at_nursery, voices are bad on""",
    ),
    Group(
        "partings and company",
        "a relationship that is ended, somebody to bring along for one's nerves, the second on a list who was not seen",
        "an ending with nobody, or with pills; nerves by themselves",
        """thinking|think|thought about|of FILL? end|ending it|things with my? gf|girlfriend|bf|boyfriend|missus|wife|
        husband|partner|fella|bloke|ex|him|her|mrs END|tonight|tomorrow|soon|now|over|when|after|he_is|she_is|
        he_cheats|because, end|ending|ended it|things with my? gf|girlfriend|bf|boyfriend|missus|wife|husband|partner|
        fella|bloke|ex|him|her|mrs END|tonight|tomorrow|soon|now|over|when|after|he_is|she_is|he_cheats, bring ....
        anxiety|anxious|panic_attacks, bring someone|somebody|my|a .. with|along .... anxiety|anxious|panic_attacks,
        anxiety|anxious|panic_attacks .... bring my|someone|somebody|a, can|could|ok|okay|alright|if .. come|comes ..
        with me .... anxiety|anxious, to not seen, ddod|dod|dwad a|efo|gyda .... gorbryder|pryder|nerfus|panig""",
    ),
)
