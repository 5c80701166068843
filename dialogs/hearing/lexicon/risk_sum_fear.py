"""What people say around things taken from them, somebody uncared for, and fear of a person; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

FEAR_FACETS: tuple[Facet, ...] = (
    Facet(
        "taken from them",
        "money, card, phone, tablets, papers or food held by somebody else",
        "a bank card that was stopped, a phone a child took to play on",
        telling="""my|her|his|our money|pension|pip|uc|benefits|benefit|wages|giro|pay goes|go|gets|get|going|paid|
        straight|all in|into|to|on|straight his|her|him|them|their|into|account, hand|hands|handing|handed over
        my|the|all|it|half, tenner|fiver a|for the week|day, just|only takes|took|have her|his|my pension|money|
        benefits, loans|loan|credit|debt|debts|contract|contracts|catalogue|account|phones .. in|out my|her|his name,
        taken|took|has|have|holds|keeps my|her|his bank|building|savings|cheque|pension|rent|post book|card|cards, ask
        for it back, in|under my name .. phones|vans|loans|the_lot|cars, stuff|things|contracts|phones|vans|loans in my
        name, off my own money, quid a week|day, take|takes|took|taking|have|has|wants|want the lot|all_of_it|
        everything|it_all|half|every_penny|my_money|our_money, when my|her|his|our? giro|money|uc|wages|pip|pension|
        benefits|pay lands|comes|goes_in|drops|is_due, on giro|pay|payday|benefit day, benefits|wages|pay|uc|pip|
        pension|money|giro|student_loan paid|goes|going|sent|put|straight into|to|in his|her|their|him|someone,
        protection money, tax me|us|him|her|everyone|my, taxing me|us|everyone, ran|run|racked|built up
        debt|debts|bills|loans .. my|name|in, want|wants|make|takes|buy|buys|sell|sells .. my script|methadone|pregabs|
        meds|tablets|prescription|subbies|benzos, not give|gives|let|giving me|her|us|him any|a|my|enough|back|have
        money|penny|food|passport|phone|card|keys|papers|documents|meds|wages|birth, refus*|won|will_not
        give|giving|hand|let|return .. passport|papers|documents|card|keys|phone|money|wages|back|meds, no money of, of
        my own money""",
        strong="""an allowance|pocket_money, in my name, holding my|our|on_to_my|her, not give|giving me|us|it|them|her
        back|my|our|any, GIVES .. him|her|them my|all|half|the money|wages|pip|uc|pension|benefits|card|giro|everything,
        wants|want|make|makes|made|told my|me|our benefits|money|wages|uc|pip|pension|card|bank|pay|inheritance ..
        paid|put|account|sign|into|give|hand, spends|spending|spent|drinks|smoked|smokes|gambles|gambled|blows|blew
        my|our|all|all_my|the money|wages|rent|benefits|pip|pension|food_money|uc, pays|pay|paying him|her|them
        half|all|most|every|my|out|protection|to, loan|loans|credit|card|cards|klarna|phone|car|debt|debts|sky|contract|
        catalogue .. my_name|his_name|name|made_me|forced|sign, GIVES me a tenner|fiver|allowance|few|score""",
        plain="""on the mattress|floor, eats|eat|ate our|my|her|all food, takes my|her|his, took my|her|his
        phone|money|card|keys, smashed my|the phone|tv|door|laptop, my tablets|meds|medication .. down|away|bin|toilet|
        sink|drain, steals|stealing|robs|robbing from|off me|her|him|my|nan|mum, cleaned out, emptied my|her|his|the
        account|bank, pin number|and, bank card, hand over, the card, ABUSER .. took|takes|taken|take|keeps|kept|hides|
        hid|hidden|has|holds|holding|got|controls|spends|cashes|pockets|smashed|smashes|snapped|broke|burnt|sold|pours|
        poured|flushes|flushed|chucks|bins .... my|her|his|our|mum_is|nan_is|dad_is|grans|grandads phone|card|cards|
        bank_card|money|wages|benefits|pension|pip|uc|giro|esa|passport|papers|documents|keys|key|tablets|meds|
        medication|inhaler|insulin|glasses|sim|bus_pass|purse|wallet|shoes|coat|laptop|licence|benefit|account|
        methadone|frame|hearing, take|takes|took|taking|nicks|nicked|robs|robbed|steals|stole|stealing ..
        my|her|his|nan_is|grans|our pension|money|purse|meds|methadone|script|tablets|card|food|benefits|wages|
        prescription|fags|giro|pip""",
        slight="""wages, pension, benefits, allowance, my card, passport, papers, signed|sign|made .. over|papers|to""",
    ),
    Facet(
        "a child or frail person uncared for",
        "left alone, dirty, hungry, out late, afraid of home, sores, carers who do not come",
        "kids at school, a baby who cries at night, a nan who naps",
        telling="""no one|nobody watching|feeding|looking|minding|supervising after|him|her|them|the, off his|her|their
        head|face|nut .. kids|baby|bairn|with|charge|looking, out of it|his|her .. kids|baby|bairn, back from
        her|his|their dad_is|mum_is|nan_is|dad|mum .. with|marks|crying|upset|bruise|quiet|hungry, wets|wetting|soiling
        the|her|his|again bed, drew|drawn|draws a? picture|pictures .. of, says .. hurts|touches|touched|hits|hit|smacks
        him|her|them|me, shook|shakes|shaking|shake|dropped|drops|smothered|threw the|her|his|my|our baby|bairn|newborn|
        son|daughter|lad, no food|milk|nappies|bed|beds in|for|at|house .. kids|baby|bairn|them, nan|grandad|mum|dad|
        gran|granddad|nana|uncle|aunt|neighbour|lady|man|brother|sister|he|she .... sores|bedsores|not_fed|not_washed|
        own_mess|own_piss|soiled|skin and_bone|no_carers|carers_not|left_in, in|sat|left his|her|own mess|wee|piss|dirt|
        chair|bed all|for|and|day|days, covered in sores|bruises|bites|fleas|muck, not let carers|doctor|nurse|social|
        health|anyone in|see|near, dementia .. money|alone|on|taking|pension|wander, little lad|girl|boy|lass ....
        alone|marks|scared|crying|bruise|nappy|night|own, KIN .. stays|kept|lives|shut|sits|locked in ..
        bedroom|shed|room|cupboard|loft|garage, with a bucket, not breathing, not getting|being|been fed|washed|changed|
        bathed|dressed|seen_to|picked_up|looked_after|enough_to_eat, CHILD not|never fed|washed|changed|dressed|clean,
        at midnight|night|11|1am|2am|all_hours|ten_at_night .. kid|child|alone|outside|own|street|little,
        next_door|neighbour|neighbours|downstairs|upstairs|number|flat|across .... kids|kid|baby|child|bairn|toddler|
        children|little .. scream|screaming|crying|cry|alone|filthy|hungry|hit|left|starving|nappy|thin|locked|shouting|
        own|bruises, being|been|gets|getting hit|hurt|beaten|smacked|left|abused|neglected|starved|locked|touched|shaken
        by|at|with|in|alone|again|by_his|by_her .. mum|dad|boyfriend|stepdad|stepmum|carer|uncle|partner|home|school|
        own, sleeps|sleeping|sleep on|in a|the floor|mattress|car|settee|dirty|bath|drawer .. kids|baby|kid|child|bairn|
        they|all, privates, said|says|told|telling .. hurts|touches|touched|secret|game|hurt|hit|hits .. him|her|me|us|
        bottom|night|bath|bed|nanny|teacher, secret game|with|from_mummy|from_mum, old lady|man|woman|girl|neighbour|
        mum|dad|nan|grandad .. fell|floor|alone|no_food|no_heating|carers|confused|wandering|money|shouts|hits|bruises|
        starving|cold|soiled|bedsores|locked|neglect|pension, no heating|food|bed|beds|electric|nappies|milk ..
        kids|baby|bairn|children|newborn, with|without no? tea|dinner|food|supper .. room|bed|punish|sent|locks, no tea
        END, dad|mum is new wife|fella|husband|bloke|boyfriend|girlfriend|partner, hits|hit|beats|beat|belts|smacks|
        slaps|whips my|the|his|her|our|that nephew|niece|kids|kid|son|daughter|stepson|boys|girls|little|grandson|lad|
        boy|girl, with|using a|his|the belt|slipper|stick|cable|shoe|spoon|hanger|hairbrush, baby|kid|kids|child|
        toddler|bairn|babies crying|screaming|alone|shouting .. below|above|upstairs|downstairs|flat|hours|night|days|
        mum|nobody|door, mum|dad|parents|she|they is|are out|drunk|away|asleep|not_there|nowhere .. baby|kids|alone|
        crying|hours, not|never been|being given|fed|washed|changed|had her|his|their insulin|tablets|meds|medication|
        food|inhaler|dinner|formula, insulin|meds|tablets|medication .. by|from|not_given|withheld|sister|carer|son|
        daughter .. days|mum|dad|nan|her, dozens and not answering|back|home|come|been|in, little one|ones|lad|girl|boy|
        kid|kids .. out|outside|left|alone|wandering|sat|crying .. step|street|own|alone|midnight|night|dark|road|
        garden, on her|his|their own at midnight|night|home|1am|2am, dad|mum|nan|grandad|gran|uncle|auntie|brother
        is|are dozens and .. locks|leaves|hits|shouts|takes|alone|starves, never|not has|have|got|had|gets
        any|enough|proper? food|lunch|dinner|clothes|coat|shoes .. marks|woman|work|burn|bruise|school|kid|kids""",
        strong="""not want to go home|back|to_her|to_his|with, says daddy|mummy|he|uncle|his|her does|did|puts|touches|
        hurts|hit|hits|makes, will_not|not wake|waking|waken|rouse up|him|her|properly|END, he|she|baby is? not
        responding|breathing, too? scared|frightened|terrified|afraid|not_want|begging|begs|cries .. to|of
        go|going|get|be home|back|dad_is|mum_is|him|her|stepdad, kid|child|lad|boy|girl|baby|toddler|bairn|little_one|
        kids|children|bairns|they|wean .. always|out|left|outside|walking|wandering|playing|sat|asleep|round|stood ..
        own|alone|midnight|night|dark|late|rain|cold|street|step|hours|road|barefoot|nappy|no_coat|no_shoes|nobody,
        i|i_have|we|have seen|seen_it|heard|saw .. hit|hits|hitting|smack|bruise|bruises|marks|slap|kick|shake|burn, not
        been|at|going|go to|in school .. weeks|months|ages|since|kids|bruises|because|days, afraid|scared|frightened|
        terrified|hates|cries|begs|refuses .. of|to|going .. dad|mum|stepdad|him|her|uncle|home|nan_is|contact|carer|
        grandad|weekends, private parts, carer|carers|son|daughter|nephew|grandson|niece|nurse|home|neighbour ..
        takes|steals|shouts|hits|rough|pension|money|bruise|bruises|bank|card|pinch|not_feed|left|leaves|
        helping_himself|helping_herself, drunk|wasted|high|stoned|pissed|gouching|nodding|smoking|using|injecting ..
        with|looking|while|charge|round|around|front .. kids|baby|bairn|them|him|her, hear the? baby|bairn|kids|child|
        them|him|her crying|screaming|scream|cry|all, locks|locked|sends|shuts|keeps my|the|her|his|our little?
        sister|brother|lad|girl|son|daughter|boy|niece|nephew, came|come|comes|turned to|into|in|home|back|from ..
        school|nursery|contact|dad_is .. with|marks|burns|bruises|hungry|dirty|black""",
        plain="""home alone, on their own, on her own, on his own, by themselves, by himself, by herself, not
        fed|washed|changed|been_fed, sores, bedsores, filthy, neglected, neglect, in a nappy, in the cot, screaming, at
        school about, social services, nspcc, scared to go, not want to go home, from her|his dad_is|mum_is, kids
        seeing|hearing|heard|saw|see|hear, in front of the? kids|baby|children|my, young for|to, school
        said|rang|noticed|says, underage, carers, no carer, CHILD|little_one|little_ones|bairn|boys|girls|bubba|them
        .... on_their_own|on_his_own|on_her_own|alone|by_themselves|by_himself|by_herself|home_alone|unsupervised|
        outside_all|out_all|all_night|til_late|til_midnight|no_one_watching, CHILD .... nappy|filthy|dirty|starving|
        screaming|crying|wandering|barefoot|shivering|hungry|begging|unfed|stinking|soaking|thin|skinny|nits ....
        all|til|every|again|most|night|nights|hours|days|on|time|no|street|door|step|road|dark|food|coat|shoes|END, left
        .. in_the_car|in_car|in_the_cot|in_his_cot|in_her_cot|in_the_pram|in_bed|in_a, confused and|but|old,
        leaves|leave|left|leaving the? CHILD|little_ones|little_one|them|him|her .. alone|own|on_their|on_his|on_her|
        all|in, KIN .. hit|hits|hitting|smack|smacks|beats|beating|shakes|hurts|hurting|slaps|belts|leaves|left|starves|
        locks .. baby|kids|kid|bairn|son|daughter|child|children|him|her|boy|girl|lad|little, drunk|drinking|high|using|
        gouching|smashed|asleep|passed_out|nodding|smoking|wrecked|off_it .. kids|baby|kid|bairn|children|charge|
        school_run|drove|driving|watching|minding|looking, locked|shut|left|puts|put|keeps|kept .. kid|kids|baby|him|
        her|child|them|bairn|little_lad .. room|cupboard|shed|car|outside|bedroom|dark|garden|cot|pram|alone|cellar,
        touched|touching|touches|kissing|kissed|licked|rubbed|fiddled|interfered .. my|her|his|the|our|me|down|there|
        private|privates|daughter|son|bits|when|with""",
        slight="""baby, bairn, toddler, little one|ones, children, my daughter|son|lad|girl, niece, nephew, nan,
        grandad, gran, most nights, every night, til late|midnight|gone, gone midnight, year 7|8|9, step, dozens
        and|year, bucket, kids|baby|bairn|children|kid|she|he|they|son|daughter .. see|sees|saw|hear|heard|watch|
        watched|witness|in_the_middle|in_the_room|crying .. hit|fight|fighting|beat|hitting|me|us|everything|it|him|
        violence|happen, down there, year old""",
    ),
    Facet(
        "afraid of someone",
        "frightened of a person or of going home; hiding; getting out",
        "frightened of heights, a scary film, a dentist",
        telling="""on eggshells, walking on egg, he|she|they will|would kill|hurt|batter|find me|her|us,
        panic|panicking|shake|shaking|sick|jump|flinch when|if|every he|she|i|his|her|time|the comes|hear|walks|key|car|
        phone|gets|footsteps|goes, chair against|under|up, in fear of|for|every|all, life in|is danger, careful
        what|how|not i|to .. say|do|upset|set|wear|look, keep|stay|try|have out|quiet|calm|happy|small|to
        of|him|her|his|keep .. way|happy|calm|sweet|mood|hair, his|her mood|moods|temper""",
        strong="""feel|feeling|am not? unsafe|safe at|here|in|with|there|round, going to kill|hurt me|her|us,
        sleep|sleeping with .. chair|knife|lights|door|shoes|one, really|proper|well scared|frightened, not safe|unsafe
        at|here|in|home|there|with|round|END, frightened|scared|afraid|fearful for my|her|his|their|our|the
        life|safety|kids|lives|mum|baby|children|sister|daughter|son, fear for|of my|her|his|our|him|their,
        gets|get|getting|comes|coming|released|let out friday|monday|soon|tomorrow|next|today|of .. scared|find|kill|he|
        know|worried|prison, not go|going|want|can_not|dare home|back|go_home|to_go|go_back .. he|she|tonight|they|
        there|him|her|dad|because|is, dare not|say|go|speak|leave|open|move|sleep|tell|breathe, eggshells,
        sleep|sleeping|slept|hide|hid|hiding|barricaded|lock|locked|locking|pushed|put .. door|bathroom|wardrobe|kids|
        chair|under|knife|shed|neighbours|cupboard|loft|woods|friends|mum_is .. me|him|from|against|so|because|my|case|
        myself|until|til, barricade*""",
        plain="""frightened of|to, terrified of|to, frightened, petrified, hiding, he|she scares|frightens|terrifies
        me|us|the|them, worried he|she|they, when he gets|comes|is, his car|key|footsteps, made him|her angry|mad, set
        him|her|them off, upset him|her|them, annoy him|her, scared|frightened|terrified|afraid|petrified|shit|shitting|
        dreading|dread of|to|what|when|if|he|she|he_is|it|about .. him|her|them|he|she|they|go_home|go_back|going_home|
        going_back|home|my_own|leave|her_own|his_own|own|answer|sleep|open|door|out|move|say|come|comes|husband|partner|
        boyfriend|ex|dad|stepdad|son|brother, get|got|getting out|away|me|us of|from|out here|there|him|her|them|this|
        it|before|somehow, run|ran|running away|from from|him|her|them|home, hiding|hide|hid from|in|at|under|behind
        him|her|them|the|mates|my|bathroom|wardrobe, need|want|looking|find|help|get .. refuge|somewhere_safe|
        safe_house|out_of_here, one day he|she|hell, too scared, so scared, scared|frightened|terrified|petrified|
        afraid|shitting|bricking|dreading|panicking|nervous|anxious .. of|about|to|when|if|in_case .. my|son|daughter|
        husband|wife|partner|ex|him|her|dad|mum|brother|lads|boyfriend|he|she|they|stepdad|neighbour|flatmate|landlord|
        boss|door|go_home|come|comes|leave|answer|release|gets_out|out_of_prison, too|so|really|proper
        scared|frightened|terrified|afraid|nervous to|of|for, escaped|escape|escaping|fled|flee|ran|run|left|leaving|
        got|getting|get away|from|him|her|out|with .. kids|nothing|bag|refuge|him|her|night|there|clothes|before|
        tonight, help me|us leave|get_out|get_away|escape|please|find|hide""",
        slight="""fear, nervous, worried about, safe, help me, please help, escape*, scared of|to, afraid of|to,
        terrified, scared, what he|she|they will|might|is, capable of""",
    ),
)
