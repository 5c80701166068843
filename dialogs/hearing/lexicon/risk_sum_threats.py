"""What people say around harm by somebody else: threats, exploitation, fear, and somebody uncared for; English.

Rule of this file: as `risk_sum_harm`: a sign is graded by how seldom ordinary talk says it.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

THREAT_FACETS: tuple[Facet, ...] = (
    Facet(
        "threatened",
        "or else; they know where we live; what they will do if; waiting outside",
        "a landlord's letter, a mum who will kill me, a van that blocks a drive",
        telling="""know my kids|mum|nan|school|car|address, if i say no, on my|our|his case|back|tail|heels ..
        lads|they|gang|dealers|men, van|car|bmw|audi|lads|bloke|man|ex .. sat|parked|stood|outside|opposite|following|
        drives|circling|driving|past .. days|again|night|all|every|since|slow|watching|nights, photo|photos|picture|
        pictures|video|pics of my|our|the house|door|kids|car|school|mum|me, petrol .. through|letterbox|door|house,
        price|bounty on my, windows|window|door in|through|put|kicked|smashed .. again|they|because|last|for|owe, put
        my|our|mum_is|nan_is windows|window|door in|through, kick* my|the|our|mum_is door in|off|down,
        set|setting|setting_me up|on me|fire|his|her|dog|dogs, firebomb*, torch* my|the|our, show|shows|showed|pulled|
        waved|flashed|holding|got me? a|the|his knife|gun|blade|machete|shooter|bat|hammer|acid, keep my mouth, keep
        quiet or, not open my mouth, get me back for, dead if|man_walking|meat, a slap|kicking|beating|hiding|doing|
        visit from|if|off|off_them, turn|turned|turns|turning up at|with|mob|handed|outside, post|posting|share|sharing|
        send|sending .. pics|nudes|pictures|photos|video .. if|unless|to|everyone, get|getting me|us|her
        deported|sectioned|evicted|done|sacked|locked|put_away, tell the? social|police|home office|immigration|
        probation .. i|about|on|if, take my|the kids|baby off|away|from if|unless, kill|hurt himself|herself if|unless,
        if i say no|anything|a_word, if i mention leaving|it, every time i|she mention|mentions|say|says|talk
        leaving|going|it, the dog gets|got hurt|it|kicked, put the|something through|in my, pic|photo|picture|video of
        my|our|the front|house|door|kids|mum|gate, turned|turns|turn|turning|been up at|outside|to nursery|school|
        the_school|the_nursery|my_work|mum_is|my_mum|her_work|the_house|my_door, tried|trying|tries|threatens|
        threatening|going to take|snatch|grab|steal|get|keep my|our|the|her|his CHILD, say|says|said|reckon i|she|he
        am|is next, shown|showed|shows|pulled|showing me|us|my a|the|his gun|knife|blade|machete, never|not see
        the|my|our|your baby|kids|son|daughter|children|little|lad|girl again, got jumped|a_kicking|done_over|a_hiding|
        slashed|stabbed, put|putting him|her|them in hospital|the_ground|a_box|a_wheelchair|icu""",
        strong="""or else, otherwise|else he|she|they will, know|knows|found|find|finds|finding where|out
        i|we|my|she|he|me .... live|lives|moved|work|works|school|staying|stay|am|goes|sleep|sleeps|nan|mum|kids,
        said|says|saying|reckons|swears|swore|told|telling|promised he|she|they|me|hell|he_is|they_are|to will|would|is|
        are|going|hell|they_will .... do|burn|finish|find|take|come|get|hurt|cut|smash|break|put|send|tell|show|petrol|
        make|end|have|run|bury|kids|shoot|torch|fuck|mess|sort, if|unless i|she|he|we leave|leaves|left|go|goes|say|
        says|tell|tells|told|grass|stop|stops|refuse|refused|speak|talk|try|ever|do|pay|report|split|end|call|ring|said|
        do_not .... he|she|they|hell|my|me|kids|family|no|anyone|anything|police, say no END, sat|parked|stood|waiting|
        hanging|standing|sitting .. outside|opposite|across|corner|over_the_road|end_of .. my|the|again|all|days|night|
        house|flat|school|work|every|since|watching, the house with us|me|kids, bullet, make an example|sure, been
        told|warned to_keep|to_stay|i|if|what|not, grass|snitch|snitching, they do not mess|play|forget|let, watch
        my|your back, sent|sends|sending round|people|lads|someone|threats|messages, if i talk|speak|go to|with
        police|anyone|you|feds|social|the_police, jumped|battered|stabbed|slashed|robbed|kidnapped by|because|over|for,
        warned me|us|him|not|what|off""",
        plain="""threat, threats, threatened, threatening, threaten, threatens, after me|us|him|her, coming for, waiting
        for me, outside my|mine|the_house, following me|her|us, followed me|her|us, stalking, looking for me, hunting,
        revenge, watch out, in danger, danger, not safe, unsafe, safe END, knows where, found out where, know where,
        what happens if, what will happen to, one day he|she|they, be sorry END, pay for it, says he|she|they
        will|is|are, a knife|blade|gun|machete, harassing, harassed, keeps ringing|messaging|turning|coming|driving|
        sending|calling, coming|comes|came|come|look|looking|asking|out for|after|round|to me|us|him|her|my|get|mine|
        hurt|find""",
        slight="""outside, knife, gun, gang, lads, they said, he said|says, she said|says, warned, find out, found
        out""",
    ),
    Facet(
        "made to, owing",
        "made to carry, hold, sell, work, hand over; a debt that never ends; strangers in the flat",
        "a parcel for a neighbour, a shift for a mate, a debt to the council, mates who visit",
        telling="""got told to, still|say|says|reckon|reckons|claim|claims i|we|she|he? still? owe|owes, what i owe,
        paid in|with food|cash|weed|gear|drink|spliffs|nothing, no day off|days, all gives me|us is, room with
        eight|ten|six|five|dozens|lots, minibus|van picks|takes|every, another phone, burner|burners, train|bus tickets
        in|to, train to .. and|back|comes, days at a time, for a? fix|rock|bag|hit|gear he|she|i|if|so, sleep|sleeping|
        go|going with men|him|blokes|people|punters .. for|so|pay|because|rent, on the street|game|corner
        for|again|he|she, go country|cunch|cunching|ot, do a|this|one|some|them job|run|drop|drops|jobs|favour
        for|or|to|on|and, my debt, line holder, shoplift* for|to, nick|nicking|rob|robbing|steal|stealing .. for
        him|them|her|someone, get|getting|going_to|going|be done|hurt|cut|sorted|dealt over|in|with .. if|unless|not|
        friday, manager .. she|her|girl|hotel|hotels, hotel|hotels .. men|friends|meet|her|girls, boss|gaffer|he|owner|
        manager|agency .. not|never|hardly pay|paid|pays|give|gives .. me|us|wages|money|anything, told|tell|telling|
        want|made|got me|us to hold|carry|drive|sell|keep|take|collect|deliver|stash|drop|store|move|fetch
        a|the|some|his|it|their|this|stuff, must|have_to|got_to|had_to drive|work|clean|cook|carry|sell|go|do|deliver|
        collect|sleep for|with him|them|her|free|until|til|nothing, until|til it|the_debt|i is|have? paid|cleared|done|
        worked, passed|passing round|around|between|about by|to|some|the|his|blokes|men|mates, for crack|gear|drugs|
        rock|a_fix she|he|with|she_is|so, sleep in the bath|shed|car|hall|kitchen|garage, come|comes round
        when|on|every|for my|giro|payday|the|money""",
        strong="""told to open|carry|hold|sell|go|hand|get|stay|drive|take|drop|keep|meet|steal, being told|made|forced|
        used|sent to, made to open|carry|hold|sell|go|hand|get|stay|drive|take|drop|work|sleep|clean|steal|beg|do|pay|
        stand, got me doing|out|going|working|on|holding|running|selling|driving|where|to, work|working|worked|pay|
        paying|paid off|it_off|back what|a|the|my|his|their|for|off debt|i|we|flight|ticket|travel|rent|bail,
        owe|owes|owing|owed them|him|her|people|lads|a_lad|dealer|dealers|man|some|money|grand|the_wrong|someone,
        debt|debts keeps|goes|gets|never|went|doubled|doubles|up|to|from, tick|lay|laid_on .. owe|pay|back|lad|dealer,
        no wages|pay, not pay|paid|paying me|us|him|her|them|yet|for|anything|properly|a, works|work|working for
        food|nothing|board|free|keep|him|them|a_bed, seven|7 days, mattress, all|us|men|people .. one|a room,
        took|take|takes|hold|holds|keep|keeps .. passport|passports|papers, lads|men|they|people|dealers|someone|
        stranger|strangers|blokes|crew|he|mates .. in|at|using|use|round|stopping|staying|living|sleeping|coming ..
        my|her|his|nan_is|mum_is|mine|old|the|spare flat|house|room|place|gaff|kitchen|sofa|address|yard,
        stopping|staying|moved|living|camped|sleeping in|at|into her|his|my|mine|nan_is|mum_is|the spare|flat|house|
        room|place|gaff|now|and, moved in|themselves|himself, will not leave|go|get_out|move_out, can not get
        them|him|rid out|off|to|of, come|coming and go|going|goes all|at|as|day|when|whenever, all hours,
        people|cars|lads coming|knocking|calling|at at|round|all|the, new trainers|phone|phones|clothes|coat|watch|
        stuff|jacket .. from|where|who|say|bought|no|not|he|she, two|three|2|3 phones, missing|gone|disappears|vanishes
        for|all|days|two|three|again|since|overnight .. days|nights|back|time, comes|came|come home|back
        with|late|in|stinking|covered|at, picked up|her|him by|in|from|at .. man|men|car|lads|grown|older|school|bmw|
        taxi|strangers|who, pictures|photos|pics|nudes|videos .. of_herself|herself|himself|asking|sent|sending|wants|
        online, see|meet|meeting men|punters|clients|blokes, up north|to|the|on a|line|train|coast|stash|trap, owe*
        him|them, scales, weighing|bagging|cutting|cooking up|it|in|on, if i do not pay|go|do|turn|sell|carry,
        passes|moved|put to|on my|the, not look|ask|open inside|what|questions|in_it|it, grown|older|much_older|some
        man|men|bloke|lad|boyfriend|lads|fella, not|they will_not go|leave|move|budge, plants in|the_plants""",
        plain="""in her|his|my spare room, never met, does not know who|them, use my|her|his account|bank|flat|address|
        car|house, open a bank|account, bank account and, hand over, minding it|something|stuff, for them|him or,
        deal|dealing|sell|selling from|out|in|for, dealers, county lines, drugs for, runner, owe, owed, owes, owing,
        debt, pay it back|off, work* for him|them|cash|nothing, long hours, hour days|shifts, car wash, nail bar, the
        farm, factory, cannabis house|farm|grow, grow house, gifts, boyfriend .. dozens|older, will_not|will|not
        say|tell me|us|who|where, not say who, man|bloke online, some man|lad|bloke|guy, grooming, lad i celled, from
        inside, lads from, people from, took|taken|taking|take over my|her|his|the|mine|nan_is|flat""",
        slight="""bag, package, parcel, rucksack, debt, the flight, my flat, her flat, his flat, runs, trap, gear,
        drop|carry|hold|mind|minding|look_after|looking_after|stash|keep|keeping|run|running|move|take|taking|deliver|
        holding|carrying|store|storing|pick_up|fetch|bring|plug .... bag|bags|package|packages|parcel|parcels|rucksack|
        box|boxes|stuff|something|it|holdall|safe|trainers|packet|wraps|bits|food|stash|thing .. for|off|up|to|in|at|or|
        and|from|til|he|them|END, they|he|she|lads|dealers|lad|man|people|gang want|wants|got|told|make|makes|made|
        making|tells|asked|send|sends|sent|have|has|had|put|keep|expect|expects|using|use me|us|him|her|my?
        to|doing|going|carrying|selling|on|as|out|back|driving|working|running|my|for""",
    ),
    Facet(
        "a child or frail person uncared for",
        "left alone, dirty, hungry, out late, afraid of home, sores, carers who do not come",
        "kids at school, a baby who cries at night, a nan who naps",
        telling="""no one|nobody watching|feeding|looking|minding|supervising after|him|her|them|the, off his|her|their
        head|face|nut .. kids|baby|bairn|with|charge|looking, out of it|his|her .. kids|baby|bairn, drunk|wasted|high|
        stoned|pissed|gouching|nodding|smoking|using|injecting .. with|looking|while|charge|round|around|front ..
        kids|baby|bairn|them|him|her, back from her|his|their dad_is|mum_is|nan_is|dad|mum .. with|marks|crying|upset|
        bruise|quiet|hungry, wets|wetting|soiling the|her|his|again bed, drew|drawn|draws a? picture|pictures .. of,
        says .. hurts|touches|touched|hits|hit|smacks him|her|them|me, shook|shakes|shaking|shake|dropped|drops|
        smothered|threw the|her|his|my|our baby|bairn|newborn|son|daughter|lad, no food|milk|nappies|bed|beds
        in|for|at|house .. kids|baby|bairn|them, nan|grandad|mum|dad|gran|granddad|nana|uncle|aunt|neighbour|lady|man|
        brother|sister|he|she .... sores|bedsores|not_fed|not_washed|own_mess|own_piss|soiled|skin and_bone|no_carers|
        carers_not|left_in, in|sat|left his|her|own mess|wee|piss|dirt|chair|bed all|for|and|day|days, covered in
        sores|bruises|bites|fleas|muck, not let carers|doctor|nurse|social|health|anyone in|see|near, dementia ..
        money|alone|on|taking|pension|wander, little lad|girl|boy|lass .... alone|marks|scared|crying|bruise|nappy|
        night|own, hear the? baby|bairn|kids|child|them|him|her crying|screaming|scream|cry|all, KIN ..
        stays|kept|lives|shut|sits|locked in .. bedroom|shed|room|cupboard|loft|garage, with a bucket, not breathing,
        not getting|being|been fed|washed|changed|bathed|dressed|seen_to|picked_up|looked_after|enough_to_eat, CHILD
        not|never fed|washed|changed|dressed|clean""",
        strong="""CHILD|little_one|little_ones|bairn|boys|girls|bubba|them .... on_their_own|on_his_own|on_her_own|
        alone|by_themselves|by_himself|by_herself|home_alone|unsupervised|outside_all|out_all|all_night|til_late|
        til_midnight|no_one_watching, CHILD .... nappy|filthy|dirty|starving|screaming|crying|wandering|barefoot|
        shivering|hungry|begging|unfed|stinking|soaking|thin|skinny|nits .... all|til|every|again|most|night|nights|
        hours|days|on|time|no|street|door|step|road|dark|food|coat|shoes|END, left .. in_the_car|in_car|in_the_cot|
        in_his_cot|in_her_cot|in_the_pram|in_bed|in_a, not want to go home|back|to_her|to_his|with, says daddy|mummy|he|
        uncle|his|her does|did|puts|touches|hurts|hit|hits|makes, confused and|but|old, leaves|leave|left|leaving the?
        CHILD|little_ones|little_one|them|him|her .. alone|own|on_their|on_his|on_her|all|in, bucket, will_not|not
        wake|waking|waken|rouse up|him|her|properly|END, he|she|baby is? not responding|breathing, too?
        scared|frightened|terrified|afraid|not_want|begging|begs|cries .. to|of go|going|get|be home|back|dad_is|mum_is|
        him|her|stepdad""",
        plain="""home alone, on their own, on her own, on his own, by themselves, by himself, by herself, not
        fed|washed|changed|been_fed, sores, bedsores, filthy, neglected, neglect, in a nappy, in the cot, screaming, at
        school about, social services, nspcc, scared to go, not want to go home, from her|his dad_is|mum_is, kids
        seeing|hearing|heard|saw|see|hear, in front of the? kids|baby|children|my, young for|to, school
        said|rang|noticed|says, year old, underage, carers, no carer""",
        slight="""baby, bairn, toddler, kids, little one|ones, children, my daughter|son|lad|girl, niece, nephew, nan,
        grandad, gran, most nights, every night, til late|midnight|gone, gone midnight, year 7|8|9, step, dozens
        and|year""",
    ),
    Facet(
        "afraid of someone",
        "frightened of a person or of going home; hiding; getting out",
        "frightened of heights, a scary film, a dentist",
        telling="""on eggshells, walking on egg, he|she|they will|would kill|hurt|batter|find me|her|us,
        panic|panicking|shake|shaking|sick|jump|flinch when|if|every he|she|i|his|her|time|the comes|hear|walks|key|car|
        phone|gets|footsteps|goes, chair against|under|up, barricade*""",
        strong="""scared|frightened|terrified|afraid|petrified|shit|shitting|dreading|dread of|to|what|when|if|he|she|
        he_is|it|about .. him|her|them|he|she|they|go_home|go_back|going_home|going_back|home|my_own|leave|her_own|
        his_own|own|answer|sleep|open|door|out|move|say|come|comes|husband|partner|boyfriend|ex|dad|stepdad|son|brother,
        feel|feeling|am not? unsafe|safe at|here|in|with|there|round, get|got|getting out|away|me|us of|from|out
        here|there|him|her|them|this|it|before|somehow, escape*, run|ran|running away|from from|him|her|them|home,
        hiding|hide|hid from|in|at|under|behind him|her|them|the|mates|my|bathroom|wardrobe, need|want|looking|find|
        help|get .. refuge|somewhere_safe|safe_house|out_of_here, one day he|she|hell, going to kill|hurt me|her|us,
        sleep|sleeping with .. chair|knife|lights|door|shoes|one, too scared, so scared, really|proper|well
        scared|frightened, not safe|unsafe at|here|in|home|there|with|round|END""",
        plain="""scared of|to, frightened of|to, terrified of|to, afraid of|to, frightened, terrified, petrified,
        scared, hiding, what he|she|they will|might|is, capable of, he|she scares|frightens|terrifies me|us|the|them,
        worried he|she|they, when he gets|comes|is, his car|key|footsteps, made him|her angry|mad, set him|her|them off,
        upset him|her|them, annoy him|her""",
        slight="""fear, nervous, worried about, safe, help me, please help""",
    ),
)
