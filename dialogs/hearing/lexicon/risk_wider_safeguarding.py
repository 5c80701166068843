"""Safeguarding, said in wider ways: watched, kept, owned, used; children and others in danger; English.

Rule of this file: each phrase joins who does it, what they do and to whom, with small gaps.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

WIDER_SAFEGUARDING: tuple[Group, ...] = (
    Group(
        "watched and kept",
        "someone reads, tracks, follows, keeps them in, comes along everywhere, would punish them for talking",
        "a nurse, a keyworker or a lift who comes along",
        """he|she|they|partner|bf|ex|husband|fella|bloke|missus|girlfriend|hubby AUX? reads|read|reading|checks|check|
        checking|goes_through|going_through|looks_at|sees|searches|monitors|scrolls .. my|me phone|messages|texts|msg|
        dms|whatsapp|calls|emails|facebook|bag|location|everything, he_will|hell|she_will|they_will will? know|find|see|
        check|notice|clock where|who|what|out .. i|been|am|it|me, he|she|they|partner|bf|ex|husband .. comes|come|goes|
        follows|follow|sits|stands .. me everywhere|always|every|all, comes with me everywhere|to_everything, not
        talk|speak|say .. front of him|her|them, not talk|speak|text|say .. he|she|they .. here|there|home|listening|
        around|next|room|watching|with, he|she|they .. times|tracks|tracking|follows|watches|monitors|checks ..
        me|where|how|my|who, track*|tracker|airtag|find_my .. on|in|put my|me phone|car|bag|coat, he|she|they|partner|
        bf|ex|husband|dad|mum|family|uncle|fella .. not let|allow me|us .. leave|out|see|work|have|use|talk|phone|eat|
        sleep|drive|near|speak|money|bank|study|college|doctor, not allowed .. phone|friends|money|outside|bank|leave|
        own|door|job|see|visitors|mum|family .. he|she|they|says|without|him|her|END, he|she|they|partner|bf|ex|husband
        .. controls|decides|tells|says .... what_i|who_i|where_i|when_i .. wear|eat|see|talk|go|spend|do|can|sleep,
        takes|take|took|keeps|keep|kept|holds|has|controls|steals .. my|me wages|benefits|giro|pip|passport|bank|card|
        keys|medication|inhaler|bankcard|uc off|and|so|he|she|they|every|when|till|from|END, lock*|locked me|us ..
        in|out|up|room|flat|house|cupboard|bathroom, locks the door and|so|when|behind, if i leave|left|go|tell|told|
        ring|call|report|grass|talk .. he|she|they|hell|he_will .. kill|hurt|take|find|smash|burn|do|beat|stab|post|
        share|get|me, said|says|threatens|threatened .. he|she|they .. post|share|send|leak|show .. pics|photos|videos|
        nudes|video|pictures, got|has|have pics|photos|videos|nudes of me, scared|terrified|frightened|petrified|afraid
        .. go|going|be|being .. home|back|house|him|her|them|there|alone_with|near, what he|she|they|hell .. do
        if|when|to .. find|finds|i|me|home, flinch .. when|every he|she, he|she kicks|kicked|goes|went|going
        off|mad|mental|apeshit|ape .. at|if|when|on me|i|us, apologise* .. after .. hits|hit|batters|beats, says it is
        my fault .. he|she, hands|hand|belt|lead|arm round|around|on|over my|me throat|neck|mouth|face, covered|black|
        full in|and|of bruises|blue|marks .. he|she|him|me|my|again|dad|partner, waking|wakes|woke up .. him|he ..
        on|touching|inside|having me|top|sex, had|have|having|made|makes|force* .. sex .. not|without|against|when|
        asleep, i said no .. he|carried|anyway|they|still, outside|round|turns|turned|shows|parked .. my|mine|me|the
        flat|house|work|gaff|door|gate|school|kids_school .. knife|again|he|bat|shouting|banging|kicking|ex,
        camera|cameras|cctv|doorbell|alexa|baby_monitor .... watch|watches|watching|check|checks|spy|listen|listens|
        listening me|us|on|in, knock*|slaps|batters|kicks|chucks|throws|shoves|boots|slap|belts her|him|them|us|me
        about|around|across|down_the, put|post|share|send|leak|upload|stick|show|sharing|posting .. pictures|pics|
        photos|videos|nudes|video|picture .. me|us|online|facebook|group|work|everyone, he|she|ex|they|partner ..
        outside .... again|watching|banging|shouting|kicking|refusing|knocking|lurking, threw|throws|throwing|thrown|
        poured|tipped|chucked|lobbed|launched .... at|over|on me|my_face|us|her|my_head|him, not give|giving|gives|let
        me my? .. medication|meds|tablets|inhaler|insulin|money|phone|keys|card|food unless|until|if|he|she, unless i do
        what he|she|they, do what he|she|they says|say|tells|want|wants .. or|else|hit|hits, he|she|they|partner|ex
        will|would|is|going_to go mad|mental|off_on_one|crazy|nuts|ballistic|spare if|when|with .., she|mrs|missus|wife|
        girlfriend .. punches|hits|slaps|scratches|kicks|batters|bites me, nobody believes a? man|me ....
        hits|punches|she, mrs|wife|gf .. violent|hits|punches, walking|walk|tiptoe|tiptoeing|living on|round
        eggshells|him|her, cut me off .. family|friends|mates|mum|everyone, not .. see|talk|speak .. friends|family|mum|
        mates .. he|she|because|unless|without, account for|justify every penny|pound|minute|second, show|showing
        him|her .. receipts|receipt|bank|phone|messages, ABUSER|stepdad|he .. came|comes|coming|gets|got in|into my|me
        room|bed .. night|again|touch|drunk|when|while, see|seeing my|the kids|daughter|son|baby again? if|unless i|he,
        not .. without him|her|them .. wanting|asking|knowing|checking|ringing|kicking|permission, he|she|they ..
        scratched|clawed|bit|burnt|cut|split|bust|slashed my|me face|arms|arm|neck|hand|lip|head|back, smashed|broke|
        took|threw|hid my|me phone .. so|could|stop|when|because .. i|not|ring|call|police|help|leave,
        hand|hands|fingers .. up|down|in|under my|me|her|his skirt|top|trousers|knickers|shirt|pants|bra|jumper|dress|
        clothes, sending|sends|sent|texts|posted|posts .... pics|photos|pictures|videos|photo of my|our|the|me ..
        door|house|kids|car|work|flat|school|window, smells|sniffs|searches|checks|inspects my|me ..
        clothes|bag|knickers|underwear|car|pockets|sheets, comes everywhere with me, partner|bf|ex|husband|wife|missus|
        boyfriend|girlfriend|fella|he|she takes|took|keeps|has all? my|me pay|wage|money .. day|every|all|off|soon|
        when""",
    ),
    Group(
        "owned and used",
        "a home taken over, a debt worked off, made to carry, sell, work, marry or sleep with people",
        "a favour, a fiver owed, a long shift, a friend staying over",
        """took|taken|take|taking|takes|taking_over over? my|me|the|our|his|her yard|flat|gaff|crib|house|place|room|
        home|drum|council_flat over|and|to|for|they|selling|dealing, shot|shotting|trapping|dealing|selling|sell|serve|
        serving|bagging|cooking|cutting|weighing|bag_up .. out_of|from|up_in|in my|me|mine|it|here|the|our ..
        flat|gaff|yard|house|kitchen|room|place|END, they|lads|boys|people|dealers|olders|youngers|men|youths|man|girls|
        he|youts .. not|refuse .. leave|go|move|get my|out|off|mine|END .. flat|gaff|house|yard|place|END|out|scared|
        knife, lads|boys|people|dealers|olders|youngers|men|strangers .. staying|living|stay|moved|dossing|using ..
        my|mine|me flat|gaff|house|yard|place|room .. selling|gear|drugs|will_not|not|keys|scared|dealing|leave,
        owe|owes|owing|owed|debt|debts|tick|laid_on .... break|smash|hurt|kill|shoot|stab|batter|burn|do|legs|after ..
        my|me|us|legs|mum|him|her|END, do my|his|her|our legs|kneecaps|knees, do me legs|kneecaps|in|over,
        work*|working|pay|paying|run|running|sell|selling|carry|drop|hold|going .. off what|the|my|it .. owe|debt|tick|
        lost|owed, pay off what i|we|he|she owe|owes, work off .. debt|what|owe, go|going|went|gone|sent|send
        country|cunch|ott .. tomorrow|tonight|for|to|again|with|week|and|weekend|END, bando, traphouse, trap
        house|line|phone, olders .. me|my|made|want|said|making|have, made|makes|make|making|having|got|forcing|forced|
        forces|telling|tells|want|wants me|us|him|her to? hold|holding|carry|carrying|run|running|drop|dropping|stash|
        stashing|sell|selling|shot|rob|robbing|plug|plugging|deliver|deliveries|nick|shoplift|beg|begging|move ..
        drugs|gear|stuff|things|packs|package|food|it|them|for|bits|knife|gun|strap|cash|parcels|weed|works|END,
        plug|plugged|plugging .. drugs|gear|it|wraps|packs, not drop|deliver|sell|hold|carry .. package|it|stuff|them|
        gear .. hurt|kill|stab|mum|smash|they, made|makes|make|making|force|forced|forcing|forces .. do|doing
        stuff|things .. not want, made|makes|make|making|force|forced|forcing|forces|pimping|sells|selling|sold ..
        me|us|her .. sleep|sex|strip|dance|men|punters|clients|customers|his_mates|older_guys|blokes|friends, with
        older|old|random|strange|different guys|men|blokes|man .. money|drugs|made|not|stuff|sex|him, if|unless|for|or i
        .. sleep|sex|have_sex|go_to_bed with him|them|her|landlord|mates|people .. rent|stay|room|or|END|debt|off,
        rent|stay|room|place .. if|for .. sleep|sex|blow|favours, sexual favours, send|sending|take|taking|fly|flying|
        force|forcing|make|making me|her .... marry|married|cousin|wedding, marry someone|a|my|him|some ..
        cousin|abroad|old|force, arranged marriage .. not|force|scared, took|take|takes|keep|keeps|kept|has|have|got|
        hold our|my|their|all passport|passports|papers|documents|visas, work|working|works .. hours|days|shifts ..
        no|not|without|for|and pay|wages|paid|nothing|leave|let|free, sleep|live|living|sleeping|kip .. in|to|of
        a|one|the room|caravan|van|container|shed|factory|floor .. work|boss|workers|they|leave|not|us, eight|ten|six|
        dozens in|to a|one room|house, not leave .. owe|debt|passport|boss|until_i|till_i|papers .. paid|work|money|END,
        he|she|they|carer|nephew|son|grandson|lad|mate|neighbour .. took|takes|taking|steals|stealing|stole|robs|
        robbing|using|emptied .. my|his|her pension|savings|bank_card|pin|benefits|account|money .. again|every|all|off,
        carer .. taking|takes|took|stealing|hit|hits|shouts|rough|money, older|man|bloke|guy|dealer|he ..
        gives|gave|giving|buying|buys .. my|me|her|him CHILD|trainers|phone|vapes|drugs|weed|sister .. and|to|for|but|
        now|free|END .. wants|drop|run|owe|hold|sleep|favour, clear|wipe|clearing|wiping|sort|settle my|the|his|me?
        tick|debt|bill|tab .. by|if|driving|taking|carrying|running|selling|doing, drive|driving|take|taking|carry|
        carrying|deliver|drop|dropping|pick_up|collect .... parcel|package|packages|parcels|bits .. for|them|him|debt|
        owe|tick|END .. him|them|END|or|tick, older .. lad|lads|man|men|boy|boys|bloke|guy|girls .... giving|gives|gave|
        buying|buys|bought|picking|picks|messaging|sends, living|staying|stopped|hiding|squatting|dossing in my|me|the
        .. loft|flat|house|room|shed .. selling|dealing|not|scared|gear|drugs|stuff, not make|get .. him|them|her ..
        go|leave|out|move, not get rid of them|him, they|people|lads|he .. cook|cooking|cut|bag|inject|smoke|shoot ..
        up|crack|meth .. flat|house|kitchen|whenever|mine, come|comes|coming in|round|into? my|mine flat|house|yard? ..
        whenever|cook|bag|use|deal|sell .. up|want|drugs|gear|END, farm|factory|boss|gaffer|carwash|agency|restaurant|
        nail_bar|site .. keeps|keep|has|took|holds|got .. passport|papers|card|documents, not been|getting|get paid ..
        since|for|weeks|months|at_all|them|boss|and|yet_they, for his|her|their debts|debt|habit .. sex|men|make|made|
        me, having sex|sleep with|people .. for his|her|their|rent|debts|money|drugs, or|else they|he|she will? ..
        take|cut|chop|break|shoot|burn|hurt|smash .. finger|fingers|hand|ear|legs|house|mum|kids|car|me|my, by
        sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|tomorrow or they|he|else|i_am,
        balaclava|balaclavas, men|lads|blokes|boys|heavies|dealers .. came|come|coming|turned|been|sat ..
        to|at|round|up|outside my|me|the|our .. door|mum|house|flat|nan|gate|work, got|gets|has|have|had|having
        me|us|her sleeping|having_sex|growing|shagging|dancing|stripping|begging .. with|for|to|in|weed|plants,
        growing|tending|watering|trimming|farming weed|cannabis|plants|bud .. house|locked|for_them|lock|out|debt,
        locked|bolted|padlocked from|on the? outside, someone|they|people|lads|he .. using|taken|took|dealing|selling|
        cuckooing .... nan|his|her|neighbour|gran|my|the .. house|flat|place .... sell|deal|drugs|from|stash|over,
        took|taken over my|me|the flat|house|place|gaff|yard""",
    ),
    Group(
        "children and others in danger",
        "a child hurt, touched, left, messaged by a stranger; someone collapsed; a threat or a weapon",
        "a fall off a bike, a babysitter, a mate asleep, a cooking knife",
        """ABUSER|teacher|coach|babysitter|he|lodger .. touch|touches|touched|touching|fiddles|fiddling|fiddled|fiddle|
        messing|interferes|interfering|films|filming .. with? my|the|her|his|our|little|baby|wee little|baby|wee|
        younger|big? sister|brother|CHILD|niece|nephew|cousin|stepdaughter|kids|daughter, CHILD .... left|leave|leaves|
        leaving .. on|by|to|home|in their|there|his|her|alone|own|themselves own|alone|END, CHILD .... left|leave|leaves
        .. alone|unattended|unsupervised, CHILD .... back|home .... bruises|bruised|marks|bruise|burns|handprint|
        black_eye, CHILD .. back|legs|arm|arms|face|covered .. bruises|bruised|marks|burns|welts, CHILD ..
        says|said|told|tells .... hurts|hits|touches|touched|hit|hurt|locks|smacks|bathes .. him|her|them|me|END, CHILD
        .. scared|frightened|terrified|petrified|begging|crying .. of|to|not .. him|her|go|back|dad|stepdad|mum|home,
        CHILD .. filthy|hungry|starving|nappy|nappies|dirty|neglected|screaming .. next|all|again|left|night|always|
        days, kids|children|baby|bairns|weans next door|upstairs|downstairs .. screaming|crying|left|alone|hit|hungry|
        shouting, shouting|slapping|hitting|battering|screaming|smacking|leathering at? the|his|her|their|my
        kids|kid|baby|CHILD|bairn, man|men|bloke|guy|stranger|someone|weirdo|pervert|paedo|nonce|account|perv|somebody|
        he|boyfriend .... messaging|messages|texting|dming|contacting|sending|asking|adding|snapchatting|grooming|
        meeting|following|meet|meets .. my|our|her|his|with|up .. CHILD|year|sister|niece|brother|grandaughter|dozens,
        my .. year old|yr .. sending|sent|meeting|missing|pregnant|groomed|older|nudes|pics|knife|drugs|running|dealing,
        CHILD|year_old|sister|brother|nephew .. carrying|running|selling|dealing|going_country|missing|nudes|vanished ..
        knife|blade|drugs|gear|days|night|again|for|again|END|lads, dad|mum|mam|stepdad|boyfriend|partner|he|she ..
        drunk|high|off_his_face|wasted|using|gear|pissed .. with|round|around|while .. the|my kids|baby|CHILD|bairns,
        take|takes|taking|took|get|keep .. kids|baby|daughter|son .. never see|and_i|abroad|run, pals|mates|girls|lads
        overdosed|overdosing, KIN|he|she|someone|somebody|lad|girl|bloke|him|her .. overdosed|overdosing|gone_over|
        collapsed|fitting|foaming|went_over, KIN|he|she|someone|somebody|lad|girl|him|her .. lips|gone|turned|turning|
        going|went .. blue|grey, KIN|he|she|someone|lad|girl .. took|taken|had .. something|too_much|bad|loads ..
        not|will|blue|wake|waking|floor|eyes, not .. wake|rouse him|her|them, kill|stab|batter|smash|shank|bang|knock|
        punch|leather|hammer|murder|slap|spark|jook|cheff|chef|chop|shoot|ching|do_in|fuck_up|mess_up|slice|burn|
        run_over him|her|them|that|you|your .. up|out|in|bastard|cunt|lot|prick|lad|bitch|rat? .. when|if|next_time|
        swear|tonight, i .. do him|her|them in|over|up when|if|i|tonight|for|and|next|END, going to do|hurt|fuck|end|
        smash|bury him|her|them up|in|over|END|for|when|tonight, i swear .. will|going .. kill|stab|smash|do|batter|end|
        burn him|her|them|someone, burn|torch|petrol|bomb .. his|her|their|our|my|the house|flat|car|gaff|place|yard
        down|with|out|END, if|when he|she|they comes|come|touches|goes .. near|my|again|back|round .. kill|stab|time|
        dead|swing|batter|end, bringing|bring|taking|got|have|carry|carrying|bought|sleep|sleeping|keep|keeping|need|
        grabbed .. a|my|with|the shank|machete|zombie|rambo|strap|bat|hammer|blade|knife|axe|samurai|ching|cleaver ..
        for|when|in_case|case|if|under|protection|on|to|because .. him|them|they|he|come|comes|back|pillow|me|bed|case|
        road|someone|protection|END|their, i .. getting|get|be done in|over when|if|next|by|tonight|for|END,
        coming|come|came|looking|after|waiting|out .. for|to me|us|get_me|do_me|my .. tonight|with|knife|knives|machete|
        bats|outside|door|again|owe|money|he|they|because, they|he|lads|people|someone|dealers|gang|boys|olders
        said|say|says|told|threatening|threatened|going .. will|would|to|they|are|know|knows|where .... hurt|kill|stab|
        shoot|burn|rape|find|smash|lives|live|cut|jump .. me|my|us|mum|nan|family|kids|END|i, my|our windows|window|
        door|car smashed|through|put|kicked|burnt|torched|bricked, through my|our|the letterbox|letter_box|window ..
        petrol|brick|shit|fire|threat, petrol .. letterbox|door|letter, price|bounty|money on my|his|our head,
        scared|not_safe|not .. leave|go|walk|out .. house|flat|estate|ends|town|area|outside .. they|lads|because|
        waiting|after|looking|get|stab|beef|opps, opps .. me|after|looking|knife|catch|lack|slipping|outside, caught me
        lacking|slipping, on sight .. me|him, CHILD .... scared|frightened|terrified|petrified of|to his|her|their|him|
        go|go_back dad|mum|stepdad|stepmum|girlfriend|boyfriend|uncle|home|house?, drunk|high|stoned|pissed|
        off_his_head|wasted .. in_charge|looking_after|minding|watching|driving .. of? CHILD|little_ones|kids|bairns|
        them, CHILD|baby|kids|little_ones .... scream|screams|screaming|crying|cries .... shouting|slapping|hitting|
        banging|smacking|hit, hear|heard|hearing .... shouting|slapping|hitting|screaming .... CHILD|kids|baby|her|wife|
        slapping|stop|shut|night, shouting|screaming .... slapping|hitting|smacking|punching, needle .. in ..
        arm|him|her|wake|blue|cold|floor, get him|her|them|KIN to? wake|breathe|respond|come_round, on|found the floor
        .... needle|blue|wake|breathing|foaming|cold, sort|sorting him|her|them out with|proper|for_good|once_and,
        going|my_way|off|heading|way|getting .. round|over|there|down .... with a bat|hammer|bar|crowbar|knife|blade|
        machete|axe|wrench, going|will|want .. smash|cave|kick|stove|punch|break his|her|their face|head|jaw|teeth|
        skull|legs .. in|so|bad|END|now|tonight|when, next time .. finish|kill|worse|shoot|stab|dead me|us|END|i,
        been|got|was jumped|rushed|bottled|glassed|sliced|chinged|slashed|shanked|stabbed|set_on .. by|with|last|and|on|
        outside|again, lips .. blue|purple|grey, CHILD|kid|little_ones|ones .... starved|skin_and_bone|skin_and_bones|
        all_bones|neglected|underfed|filthy, little ones|one .... left .. on|by|alone|in their|there|own|alone, little
        ones|one .... hit|hurt|screaming|bruises|scared|touched, going|will|want .. end|kill|do|finish|murder
        that|this|the|some man|lad|bloke|prick|guy|dude|bastard|cunt|nonce|rat|grass|boy .. tonight|swear|END|when|for|
        if, do|doing|did time because|for|over .. end|kill|him|this|her|smash, pal|flatmate|neighbour|lad|girl ....
        overdosed|overdosing|lips, messaging|messages|texting|contacting|adding|grooming my .. year|yr old,
        with|using|got|been|being threatened .. with|by .. machete|knife|gun|blade|acid|bat, missing for|again|since ..
        days|nights|weeks|new_phones|phones|trainers, comes|come|came back with .. new? phones|cash|trainers|bruises|
        money|drugs, mum|mam|dad|she|he|partner|sister|stepmum leaves|left|leaving the|her|his|my
        twins|CHILD|little_ones .. in|at|on|alone .. house|home|flat|car|own|alone .. while|when|pub|out|bingo|
        overnight|all_night, man|bloke|guy|men|lad of? dozens|thirty|forty .. picks|meets|texts|messages|seeing|dating
        her|him|my|CHILD""",
    ),
)
