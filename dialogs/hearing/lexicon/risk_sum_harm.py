"""What people say around harm by somebody else: silenced, watched and kept, hurt; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

HARM_FACETS: tuple[Facet, ...] = (
    Facet(
        "silenced",
        "somebody else may read this; talk only when they are out",
        "a busy line, a meeting in which one cannot talk",
        telling="""delete after|when|once, not safe to|for_me_to text|ring|reply|call|talk|speak, safe to
        text|ring|call|talk|speak, texting|messaging|ringing|using .. from|on|off .... phone|tablet|ipad he|she|so,
        using my KIN phone|tablet, my|a mates|friends|neighbours|mum_is|sister_is|daughter_is phone .. he|she|so,
        say|tell you are|it_is|him|her .. wrong_number|dentist|doctor|gp|school|work|mum, when he|she is
        out|asleep|at_work|gone|away|in_bed|down_the|not_in, taps|shower running|on so, not say anything|nothing to|in
        front|when, not let on, changed your name in|to, saved you|this|your_number as|under, say it was|is an?
        accident|accident_if|me_who|fine, likes|has|wants to type|answer|reply|read|see my, replies for me, answers for
        me, not sound like her|him, not text|ring|call|message me .. he|she|they|at|on|when|after|here, please do not
        text|ring|reply|send|call|write|post .. he|she|they|anything|here|home|house, he|she is in the
        shower|bath|garden|bed|toilet|shop|next_room|kitchen, all my passwords, knows|has|got my passwords|password|
        code|pattern|pin|face, reads everything|it_all|them_all|what, he|she answers|answered|gets|has|takes|picks|got|
        checking|checks my phone|up|texts|calls|it, he|she found|finds out .. talked|spoke|text|told|you|here|this|been,
        am|be in trouble if|for|with .. he|she|they|text|talk, ring|call|text|come .. only|just .. between|when|after|
        before .. he|she|work|goes|comes|gets, when is he|she out|in|away, do not come|ring|call|knock|turn|write
        to|the|round|up|here|back house|home|door|mine|flat|he|she, code word|safe word if|for|is|that, if i
        say|text|send .. means|help|ring|police|know, ring police|dozens if|when|for|please|quick, can not let
        on|be_seen|be_heard|be_caught|speak_out|speak_up, watching what i|my|me type|write|phone|say|text,
        borrowed|borrowing|using a|this|someone_is|mates|neighbours|my_mum_is|her phone .. he|she|took|has|smashed|so|
        because, this is|on my|a mates|sister_is|mum_is|neighbours|friend_is|work phone .. he|she|do_not|took|has|so,
        can|could you? pretend|say|act .. from|you_are|dentist|gp|doctors|work|school|vet, took|taken|smashed|broke my
        phone .. this|using|sister_is|mates|off, not let you|anyone|them|him|her see me|us like|in|this, can not let you
        see, texting|typing|messaging|ringing|whispering from|in the toilet|loo|bathroom|shed|car|wardrobe|cupboard|
        garden|shower, ear to|at|against the door|wall, outside the door listening|listens|waiting|stood,
        stands|standing|stood|sat|sits over|behind|next_to|beside me while|when|as|watching|so""",
        strong="""while he|she is out|asleep|at_work|gone|in_the|down|not_in|upstairs, he|she|they is|are FILL?
        listening|watching|downstairs|upstairs|next to|in_the_room|standing|stood|sat_next|home|back_now|coming|here,
        not text|ring|reply|call|phone|message back|this|here|after|before|when|at|on|him|her|unless, found out
        i|we|that talked|spoke|told|came|come|been|text|rang|texted|am, scared to say|text|talk|ring|tell|write|speak,
        not let him|her|them know|see|find|hear, pretend|pretending|pretended|act|lied|lying|said|told ..
        doctors|dentist|shop|gym|wrong_number|spam|mate|work, over my shoulder, reading over, in the
        bathroom|loo|toilet|shed|car|bath .. typing|texting|ringing|writing|with|hiding|door, not send|put|write|leave|
        say anything|nothing|stuff|any .... he|she|they|phone|texts|see, if he|she answers|picks|replies|gets|opens,
        delete|deletes|deleting|deleted my|all|the|stuff|messages|numbers|contacts|it .. off|he|she|phone|shower|from,
        only|just text|ring|reply|talk .. when|while|after|between|before .. he|she|they""",
        plain="""can not talk long|now|much|END, can not speak long|now|END, quick before, he|she|they hears|hear,
        hiding in, do not reply, keep this|it between|quiet|secret, our secret, not to tell, told me not to, gets
        my|hold phone|of_my, hid|hidden|hiding this|the|my|a phone, second phone, secret phone, he|she|they will
        see|know|hear, not know i am|come|text|texting, in front of him|her, delete|deleting|delete_all this|these|it|
        that|msg|message|messages|text|texts|thread, ABUSER .. reads|sees|read|see|checks|finds|find|looks|look|hear|
        hears|knew|knows|saw .... this|messages|texts|phone|texting|i_am|wrote|told, if|when ABUSER .. sees|finds|reads|
        hears|knew|catches|wakes|clocks|find|see, can not talk|speak|say|type|ring .. he|she|they|here|front|long|much|
        now|listening, can not say who|more|much|why|here, not tell him|her|them|anyone|no_one i|we|that|about, ABUSER
        does|do|did not know i|we|about|where|that|i_am, i have to say END|that|it, not meant|supposed|allowed to be?
        use|using|ring|ringing|text|texting|talk|talking|on, do not mention|say|tell .. he|him|she|her|them|this|it|i|
        to, he|she|they does|do|must|can not|never know|find|see|hear .. i|this|out|about|me, hide|hidden|hid|hiding
        this|my|the|a_phone|it|phone .. phone|under|in|from|him|her, standing|sat|sitting|stood|lying right?
        over|next_to|behind|beside|here .. me|listening|so|can_not, typing this|from|in""",
        slight="""secret, out at, back at, he is out|here|back, she is out|here|back, front of him|her|them, pretend|act
        like|to_be|you|it|this|as|wrong, ABUSER will|would|might|could see|read|find|hear|know|check, can not say,
        whisper*, supposed|meant|told|got|have to say""",
    ),
    Facet(
        "watched and kept",
        "timed, followed, checked, needs permission, locked in, told what to wear and whom to see",
        "a boss who counts hours, a child who counts days, a watched pot",
        telling="""not give me|her|him|us a|my|any|the|enough key|money|back|food|phone|tablets, allowed ..
        a|one|out|only call|shower|hour|meal|if|when|week, show|keep|hand|ask for? every|all|the? receipts|receipt,
        send* .. photo|picture|video|location .. prove|where|who|every|he|she, no key|keys|lock|door|phone|money|bank ..
        own|he|she|they|on_my|allowed|to_my, in my own house|home|flat|room|kitchen|bed, lock* .. fridge|cupboard|
        cupboards|bedroom|phone|door_from, cut me off|out from|of, not seen|spoken my|any KIN|friends|family|mates ..
        he|she|since|because, does not like me|it|my|us|when seeing|talking|having|going|friends|family|if|i, everywhere
        i go, turns up at|where|outside|everywhere|whenever, wants to know|see who|where|what|why|every|my, walks
        me|us|her to|from|everywhere, have|has|had|got to|knock now|first, let out|come_out when|of|if, says i can
        come|go|leave|have|eat, not to|not_meant_to go outside|leave|speak|look|answer, goes|go|going|went|looks|
        rummages|rakes in|through|into my|her purse|bag|bags|phone|drawers|drawer|emails|pockets|room|post|messages|
        bins|wallet|car, says i can not|have|must|need|better|got|should, can not|never come|go|leave|see|eat|sleep|
        shower|work|drive without him|her|his|asking|them|permission, i have|had|got to sleep|sit|stand|eat|wait|stay|
        hide|live|wash in|on|outside .. bath|floor|hallway|car|shed|kitchen|corridor|landing|porch|cupboard|step,
        locks|locked|lock us|me|them|her in|out|up|inside, not been|gone|allowed|set_foot|stepped outside|out|anywhere
        .. in|for|since .. weeks|days|month|months|years .. he|she|they|keys|let|own|because, he|she|they
        keeps|has|took|takes|hid|hides|got the|my|all_the|our keys|key|door|remote|money|phone|car|front_door_key,
        ask|asking|beg|begging him|her|them|my|for for|to|husband|partner bus|money|permission|fare|toilet|pads|food|
        use|leave|eat|phone, doorbell .. he|she|watch|times|see|check, calls|called|calling me|her a|an|names|all
        slag|slut|whore|fat|thick|stupid|ugly|bitch|useless|waste|mental|pig|dog, tells me|her|us|everyone
        i|no_one|nobody|that am|is|would|will|can_not|mad|crazy|thick|useless|unfit|fat, nobody|no_one|who
        would|will|else ever? want|believe|have|love me|you, lost all|my|touch|contact|most friends|mates|family|contact
        .. because|since|he|she|of_him|of_her, not see|seen|spoken|allowed .. mum|family|sister|friends|kids|grandkids|
        mates .. he|she|let|because|since|him|her, times how, no lock|locks|door|privacy|curtains on|to|in,
        takes|took|taken the|my door|handle|light|bulb|router|wifi|sim|battery|fuse off|out|away, will not let me
        keep|have|go|come|see|ring|answer|out|eat|sleep|work|use, it is|either him|her|me or you|him|her|them, says it
        is him|her|me or, have|got to knock, go to the shop|shops|doctors|toilet|school without|alone|unless|only|or,
        locks|locked|lock my|her|his|the|me|us .. room|bedroom|cupboard|shed|bathroom|house|cellar|garage|kitchen, will
        not let me see|speak|talk|visit|ring|phone my|own|the|anyone|me, see my own mum|mother|kids|family|dad|sister|
        children|nan, not been|be|being allowed|let out|outside|home|in_school|to_leave|a_phone .. since|for|in, my?
        sister|daughter|cousin|friend|mate|mum .. not .. allowed|let|seen|out .. since|wedding|married|husband, since
        the wedding|they_married|she_married|he_moved_in .. not|allowed|out|seen, locks|locked|shuts|keeps|leaves
        him|her|them|dad|mum|nan|grandad in his|her|their|the|a room|bedroom|chair|bed|house .. while|when|and|all,
        put|puts|set|sets|hid|hides|installed a? camera|cameras|tracker|spyware|listening in|on|behind .. bedroom|house|
        room|my|car|phone""",
        strong="""goes through my|everything|her|his|me|all, a key END, follows me to|everywhere|round|around|home|from,
        counts what|the|my|how, said|told|tells me? i can not|am_not|must|have_to|had_to|got_to|better, controls
        all|the|my|every|everything|our|what|when|who, track*|tracking|spying|spies|follow*|watches|watching
        me|us|my|on|where .. app|phone|car|everywhere|work|all|mates|location|cameras|shops, life360|snapmaps|find_my|
        location|share_my_location .. on|he|she|or|always|have|make|check, accuse*|accusing|thinks|says|convinced ..
        cheating|affair|other_men|other_women|flirting|sleeping|looking_at|talking_to, curfew|home|in by|before ..
        or|he|she|dozens|else|mins|minutes, minutes to get|be|come|reply|answer, on a lead|leash|chain|clock|timer,
        lock* the? bedroom|door|doors|windows|fridge|bathroom|me|us|her, let us me out|have|see|go|use|eat|sleep, not
        permit|permitted|allow|allowed me|us|to .. learn|english|shop|college|work|class|phone|speak|leave|drive,
        goes|go|looks|looking|checks through my phone|bag|messages|pockets|stuff|things""",
        plain="""will not let, does not let, possessive, controlling, permission, prisoner, like a dog|slave|servant|
        maid|prisoner|child|kid|skivvy, walking on, kicks off if|when|about|over, has a go if|when, goes
        mad|mental|nuts|spare|off_it|ballistic, tells me what|when|who|i|to, makes me ask|show|stand|sit|sleep|watch|
        say|sign|eat|wear|do|stay, curfew from|with, only his|her, says i am mad|mental|crazy|imagining|making|not|too|
        thick|stupid|useless|nothing|fat|lucky, no one would believe|nobody would|want|have, ABUSER counts|times|timing|
        monitors|clocks|tracks|checks|inspects|smells|sniffs|searches|goes_through|listens|logs|follows|watches|films|
        records|decides|chooses|picks|questions|keeps .. my|me|how|what|when|where|who|the|every|everything|minutes|
        miles|mileage|receipts|us|her|his|to_my|in_on, not allowed|let|permitted to? a|my|any|near|out|on|in|have|see|
        talk|speak|go|leave|use|work|answer|lock|shut|wear|eat|sleep|sit|key|friends|money|phone, not allowed END,
        will|does not let|allow me|her|him|us|my, never let_us|let me|her|us|him, have|got|made|makes|need to
        ask|beg|knock|account|show|prove|send|explain|earn|justify|check_in .. permission|him|her|receipts|receipt|in|
        for|every|photo|picture|where|why|to_get|first|before|money, locks|locked|bolts|bolted|padlock|padlocked|
        chained|nailed|screwed .. me|us|in|door|doors|windows|outside|fridge|cupboards|bedroom|room|phone|from_the,
        cameras|camera|ring_doorbell|tracker|airtag|gps .. in|on|so|he|she|watch|bag|car|coat|every|room|me, what
        i|she|he wear|wears|eat|spend|say|weigh, what i can|am_allowed wear|eat|do|have|say, do|does|did what|as
        i_am|he|she|they|him told|tells|says|want|wants|say|said|tell|ask, accuses|accusing|accused me|of, everything i
        do|say|eat|spend|buy, every minute|penny|message|move|step|mile, kept in|inside|away|from|her|me_in,
        keeps|keeping me|her|him|us in|from|away|up|awake|here|short, my|me own? phone|money|clothes|hair|friends|food|
        door|post|body .. he|she|let_us|decides|allowed|picks|checks|controls, stop*|stopping|stops me
        seeing|going|working|talking|leaving|having|from|taking|eating|sleeping, punish*|sulks|silent_treatment|ignores|
        kicks_off|goes_off|goes_mad .. me|if|when|for|days, times me|my|how|when, like a|his|her|their
        prisoner|dog|slave|servant|child|pet|skivvy|maid|property, property|belong|belongs|own|owns|owned ..
        him|me|her|he|she|them|they, housebound|locked|kept|trapped|stuck|shut|held .. in|inside|here|indoors|with ..
        him|her|by|he|she|them|against, will|does|do not permit|allow|let me|us|her|him, learn english""",
        slight="""always knows|watching, key, keys, receipts, minutes when, allowed, locked, the door, have to
        ask|knock|wait|beg, decides|decide|picks|chooses|chose what|when|who|where|if|my, not allowed, jealous, in
        charge of|now""",
    ),
    Facet(
        "hands on someone",
        "hit, shoved, held, marked; touched against their will; things smashed in temper",
        "a match, a children's scrap, bruises from hockey, a hug",
        telling="""by the hair|throat|neck|scruff|arm|ear, round|around|on|at my|her throat|neck, walked into a|the
        door|doors|cupboard, fell down the stairs he|she|again|apparently, tell|told|say|saying them|a&e|hospital|nurse|
        everyone|people|school i|she|he fell|slipped|walked|tripped, kicks off|the|my|doors, takes it out on, not take
        no for|END, comes|came|coming|come|gets|got|climbs|climbed|walks in|into my|her|his|the room|bedroom|bed|
        bathroom .. night|nights|when|again|and|lights|asleep|drunk, wakes|woke|wake up .. him|her|hands|on_top|doing,
        does things to me|her|him|us|when, did things|something to me|her|him, made|make|makes|making|had me|us|her|him
        sleep|sit|stay|stand|eat|wait in|on|outside, comes|walks|came|walked|barges in when|while i|she|he
        am|is|was|getting|in, threw|throws|thrown|chucked a|the|my|his kettle|plate|chair|phone|bottle|cup|pan|knife|
        remote|shoe|iron|mug at|near|across, hear|heard|hearing .. screaming|smashing|smashed|smash|banging|thuds|
        shouting|crying|begging|getting_hit .. next|wall|upstairs|again|through|downstairs|neighbours|door,
        carer|carers|nurse|staff .. shouts|rough|hits|slaps|hurts|grabs|bruises|pinches, he|him|man got|get|is|was|
        climbed on top of me|her, pulled|pulls|ripped|dragged|cut|shaved .. hair .. out|by|off|by_my|again|clump,
        pushed|push|kicked|shoved|threw|thrown .. down_the|downstairs|stairs|out_the_car|out_of_the_car|into|through ..
        stairs|wall|door|window|road|table|again, pillow over|on my|her|his|face, hand over|on my|her|his
        mouth|throat|neck, wakes|woke|waking .. to|with|up him|inside|on_top|hands|doing|touching|trousers|having, does
        not|will_not|never take|listen|stop|hear|accept no|when_i|to_no|even_if|saying, had|have|having|forced|made sex
        .. me|not|want|asleep|drunk|him|or|say_no|with, films|filmed|filming|records|recorded|photographs|takes_pictures
        me|her|us|him|the .. naked|shower|sleep|sex|crying|bed|with_his, eardrum, miscarriage|miscarried|lost_the_baby
        .. kicked|pushed|hit|because|after|he|him, pregnant .. hits|kicks|pushed|punch|hurts|scared|belly|him|hit, does
        not want to in bed, stuff|things i|she do_not|does_not|did_not want to|like, make* me|her do stuff|things, told
        me|us|his_teacher|her_teacher .. grandad|uncle|dad|daddy|he|brother|stepdad .. touches|touched|hurts|hits|hurt,
        spits|spit|spat|pisses|puts in my|her|our|his food|drink|tea|face|dinner|bed .. and|laughs|again|then,
        broke|broken|breaks my|her|his .. told|tell|said|say|fell|accident|a&e, told|tell a&e|hospital|doctor|doctors|
        police|school|work|them|mum .. fell|slipped|walked_into|door|stairs|accident|bike, burned|burns|burnt|cigarette|
        fag burns|marks|burn on|his|her|all|from|to, cigarette burns, fag burns, own eyes|ears, marks|mark|bruises|
        bruise|bruising|burns|welts|scratches|fingerprints on|up|down|round|across|around|over her|his|their
        legs|arms|arm|leg|neck|back|face|thighs|bum|belly|wrists|body|throat, bit|bites|bitten|spat|licked me|her|him|us
        on the|my|her face|arm|neck|cheek|shoulder|back|leg, said it was|he_was|she_was a? joke|joking|playing|messing|
        accident|my_fault, begging|pleading|screaming|crying|asking|shouting .. him|her|them to|at
        stop|get_off|leave_me, begging him|her to stop, burn|cigarette marks|mark|scars, handprints|handprint|
        fingerprints|finger_marks on, wear|wearing|wore a scarf|sunglasses|long_sleeves|makeup|polo_neck ..
        so|cover|hide|neck|marks|bruise, camera|cameras|tablet|phone|recorder .. hidden|hid|put|set_up|recording ..
        in|bedroom|bathroom|my, walks|walked|comes|came|barges in on my|her|his|the .. shower|bath|changing|undressed|
        toilet""",
        strong="""put|puts|held|shoved|pushed|banged|smashed|slammed|rammed my|her|his head|face|hand|fingers|arm|neck
        in|into|under|against|through|off|down|on, raise|raised|raises|lift|lifted|lays|laid|lay his|her|a
        hand|hands|fist|fingers, black eye, makeup|foundation|concealer|sunglasses|scarf .. cover|hide|over|eye|marks|
        bruise, went for me|her|him|us|my, not stop when, made|makes|making me do|have|touch|watch|sleep|strip|kiss,
        when|while i am in_the_bath|in_the_shower|getting_changed|asleep|undressed|in_bed, next door|neighbour|
        neighbours|upstairs|downstairs .. screaming|smashing|smashed|crying|shouting|hitting|begging|battered, busted
        lip|nose|eye|her|my, flinch|flinches|flinched|flinching, he|she|they|dad|mum|stepdad|stepmum|partner|ex|bf|
        bloke|husband|uncle|brother|someone|lads|fella|carer makes|made|make|forces|forced my|me|her|him|us|little|the
        eat|sleep|sit|stand|strip|kneel|beg|drink|watch|touch|kiss|hold|lick|clean|stay|bath|wear, eat|eats|sleep|sleeps
        off|on|in|outside|separate .. floor|bowl|shed|garage|hallway|like_a_dog|from_us|garden, clump|clumps|chunk
        of|out hair, spat|spits|pissed|urinated|spit on|at|in me|her|us|my|him, threw|throws|chucked|poured|pours
        hot|boiling|tea|kettle|food|dinner|cold|water|acid|bleach|drink .. over|on|at, said no|stop but|and
        he|she|they|carried, share|shared|shares|posted|post|sent .. pics|pictures|photos|videos|nudes|images
        of|without|online|mates|to_everyone, kicked|punched|hit .. stomach|belly|bump|ribs|head .. me|pregnant|in|my|
        her, split lip|my|her, goes for me|her|him|us, took it out on me|her|the|my, rough with me|her|him|the, black
        and blue, bruises|marks|bruise everywhere|all_over|see|hide|face|neck|again, touches|touched|touching|hurts
        her|him|me|us END|there|down""",
        plain="""marks on, bruises, bruising, bruised, black and blue, hits, temper, violent, violence, lost it with
        me|her|the, drink in him|her, when he|she drinks|drunk|been_drinking, gets angry|nasty|handy|funny|aggressive|
        scary, got nasty|handy|physical|aggressive, grabbed, pinned, dragged me|her|him, hold|holding|held me|her down,
        screaming at me|the|us, bleeding, raised voice, throws things|stuff|plates, smash* up|things, hand again, did it
        again he|to|she, rape, raped, assaulted, broken jaw|nose|ribs, hands|hand on|to|round|around|up|over
        me|my|her|us|him|them|the|throat|mouth|neck, marks|mark|bruises|bruise|bruising|bruised|handprint|handprints|
        burns|welts|lump|lumps|fingers|cut|cuts .. on|round|up|all|down|over|like|across|where her|his|my|the|them|
        their|him|fingers|hand|he|she|belt|they, broke|broken|fractured|cracked my|her|his nose|rib|ribs|jaw|arm|wrist|
        cheekbone|tooth|teeth|finger, touches|touched|touching|feels|rubs|rubbed me|my|her|him|them|up,
        belt|slipper|wooden_spoon|iron|cable .. off|to|hit|across|her|him|them|legs, made|making|makes|make
        me|her|him|us kneel|strip|beg|crawl|stand|lick|watch|eat|drink|hold, chokes|strangles|throttles|suffocates|
        smothers|stamps|headbutts|bites|spits|kicks|slaps|punches|hits|beats|batters|bashes|belts|whacks|clouts|thumps|
        shoves|pushes|drags|throws|pins|grabs|burns me|her|him|us|my|them|on|at, stabbed|slashed|glassed|burned|burnt|
        scalded|bottled|bit|scratched|cut|hit|whipped me|her|him|us|my .. with|last|again|when|in|on|over,
        fork|knife|bottle|iron|pan|belt|stick|bat|hammer|lead|cable|shoe|ashtray|fist|fists .. at|on|to|in|across|into
        my|me|her|him|us|face|head|back|hand|leg|side|mouth, held|holding|holds|had|put|puts .. under|water|pillow|down|
        hot|hand|tap|cooker|knife|window|wall|bed|throat|neck .. me|him|her|my|water|and|on|over|face,
        broke|breaks|broken|snapped|fractured|dislocated|cracked|bust|busted|split my|her|his|mum_is arm|jaw|nose|ribs|
        rib|wrist|finger|fingers|tooth|teeth|lip|cheek|eye_socket|collarbone|eardrum, seen|heard|saw it
        with|myself|for""",
        slight="""hurt, hurting, bruise, marks, shouting, screaming, drunk, angry, kicks off, kicked off, ABUSER
        HITS|SHOVES|ROUGHS|put|held|kicked|kicks|slammed|bounced|pulled|knocked|bent|twisted|spat|stamped|rammed ....
        me|her|him|us|my|kids|the_kids|face|head|hair|throat|neck|arm|wall|floor|stairs|door|down|against|into,
        forced|forces|forcing himself|me|her|into|to, being|getting|gets|been|is|was|are FILL? hit|hurt|beaten|battered|
        slapped|punched|kicked|smacked|belted|choked|strangled|touched|abused|bitten|burned|thumped|bullied|jumped|
        throttled|attacked, hit me|her|him, hurting|hurts|hurt me|her|him|us|them|my|kids|mum, smashes|smashed|punches|
        punched|kicked|put|puts|threw|throws .... place|up|wall|walls|door|doors|window|plates|tv|dishes|plate|glass|
        dinner|flat|house|through|at_me, did not want|consent|agree|say_yes to|it|but_he|he""",
    ),
)
