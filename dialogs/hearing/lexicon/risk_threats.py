"""Safeguarding: threats to and from anyone, and another person in danger; English.

Rule of this file: a threat counts with the person it is made against, a danger with the person who is in it.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

THREATS: tuple[Group, ...] = (
    Group(
        "threats",
        "someone threatens the sender or a person close to them, or waits for them",
        "a boss, a wife or a mum who will kill me; a threatened strike or rain",
        """threat* me|my|us|her|him|them, threat* to FILL? kill|hurt|stab|burn|smash|beat|tell|take|rape|break|post|
        send|shoot|put|come|get, threats to|against|on me|us|my|his|her|him|them, threats from|off|by, death threats ..
        me|my|us|i, got|getting|had|sent|received death threat*, death threat, getting threats|threatened, got threats,
        making|made|makes|sending|sent|sends threats, i am under threat, life under threat, threatening END,
        kill|stab|shoot|batter|murder|shank|slash me if|unless|when|next, ABUSER said|says|threatened|threatening .. to?
        HURTS me|us END, ABUSER is|are|was|were going|trying|threatening to FILL? HURTS me|us, he|she|they|dealer|lads
        FILL? will FILL? HURTS me|us, ABUSER will FILL? HURTS me|us if i leave|tell|talk|say|grass|report|go|do_not|see,
        ABUSER wants|want to FILL? HURTS me|us, said|says|saying|threatened|told .... kill|stab|shoot|batter|hurt|burn|
        smash|rape|slash|murder|harm|shank|end me|my|us|her|him|the|them, going to|want|wants|wanting|trying|tried to
        FILL? kill|stab|shoot|batter|hurt|murder|harm|shank|strangle|rape|beat me|us|my|her END, tried to
        kill|stab|shoot|hurt|murder|strangle|choke|rape|burn|drown|run me|us|my|her|him, try* to kill|stab|shoot|hurt|
        murder|strangle|choke|rape me|us|my|her|him, do me in, doing me in, did me in, kick* my|our head|head_is|face|
        teeth|door in, head kicked in, legs broken|broke, break* my|his|her|our legs|arms|fingers|neck|kneecaps|bones|
        jaw, petrol bomb|through, burn* my|our|the|his|her house|flat|place|car down|END|if|with|tonight, burn* us|me
        out|alive, brick through, windows put through|in, acid in|on my|me|his|her, acid attack|thrown, petrol
        on|through|over my|the|our door|letterbox|house|car|me, threaten* .. smash|burn|break|post|send|share,
        scared|afraid of what hell|they .. do, put* my|our|the windows|window through|in, machete*, people|men|lads at
        my door .. with|knives|threatening|scared, get|got|getting me done over|in, done over by, they got someone to,
        sent someone|people|lads round, life is in danger, my life is? at risk, hit on me, hit out on|for, a hit on,
        price on my head, want me dead, wants me dead, wants to kill me, want to kill me, after me for|over
        money|a|the|debt|grassing|what, they|he|she|people|lads|someone|gang|dealers|dealer|man|loan|guys is|are after
        me, lads|people|men|gang|someone|they|them|guys|boys|dealer|dealers|loan|blokes looking|waiting|coming|outside|
        hunting|searching .. for|me us|me, coming for me|us|my|after, coming after me|us|my, come* after me|us
        with|tonight|again, come* after my kids|family, come for me|us with|tonight|END, waiting for me outside|at|with|
        when, followed me|us home|again|to|from|back, following me|us, stalk* me|us, my stalker, have|got a stalker,
        watching me|my|the|our house|us|flat, ABUSER know|knows|found where i|we|she live|lives|stay|am|are, not safe on
        the streets, if they|he|she|them see|sees|catch|catches|find|finds me|us, not safe round|around there|here,
        snitch .. me|dead|kill|stitches|hurt, grass .. kill|hurt|dead|me, he|she|they|lad|lads|man .. has|had|got|have|
        with a knife|gun|machete|blade, pull* out|a? knife|blade|gun|machete, carrying a knife|blade|gun, carry a
        knife|blade, carry* .. for protection, tooled up, need a knife|gun|blade|weapon, got a knife|gun|blade|weapon,
        fear* for my|our|her life, they|he|she will FILL? hurt|kill|stab|burn|get|harm|batter my KIN|family|kids|mum|
        children, come|coming|came for my|me|us mum|family|kids|sister|brother|if|unless|by|with|tonight, they will come
        for me|us|my, pay|money .. or they|he|else, if i do not pay, lads .. owe .. hang|there|around|about|live|see,
        shots|shot fired, told|paid|ordered to cut|do|hurt|stab|slash|get|batter me, going to stab|cut|do|shank|batter|
        jump|slash me, run me|us over|down, get them|him|her out of my flat|house|place|home|gaff, bullied by, bullying
        me .. take|money|hit|threat, contract out on me, contract on me|my, i will get cut|stabbed|shot|done|battered,
        if i go to the? police|feds, if i grass""",
    ),
    Group(
        "threats by the sender",
        "the sender may hurt someone",
        '"could kill him" of a late friend; murdering a curry',
        """i am|will|might|could|want FILL? going|about|to? to? FILL? kill|stab|shoot|batter|hurt|murder|slash|shank|
        strangle|harm him|her|them|someone|somebody|everyone, START FILL? going|going_to|want to FILL? kill|stab|shoot|
        batter|hurt|murder|slash|shank|strangle|harm him|her|them|someone|somebody|everyone, going|want|ready to FILL?
        kill|stab|shank|murder|batter|strangle|hurt|harm my KIN, going|want|ready to FILL? stab|shank|murder|strangle|
        batter|slash him|her|them|someone|somebody, going|want to kill him|her|them END, i will FILL? kill|stab|shoot|
        batter|murder|shank|slash him|her|them|someone|somebody|that|my|his|everyone|KIN, i .. hurt|kill|stab|harm
        someone|somebody|people|anyone, thoughts of|about hurting|killing|harming|stabbing|raping him|her|them|someone|
        somebody|people|others|my|kids|the|CHILD|everyone, think* about|of hurting|killing|harming|stabbing|smashing
        him|her|them|someone|somebody|people|others|my|the|everyone, feel like hurting|killing|stabbing|smashing|
        battering|hitting|punching him|her|them|someone|somebody|people|others|my|everyone, going|want to hurt
        someone|somebody|people, scared|worried .. hurt someone|somebody|people, i .. hurt others, want to hurt others,
        i .. hurt other people, i .. harm others|someone, i .. kill someone|everyone|people|somebody, going|want to kill
        someone|everyone|people|somebody, i .. kill them all, do something i .. regret, do something to him|her|them, do
        time for|over him|her|this|them, swing for him|her|them|someone|somebody, do him|her|them in END, do
        him|her|them some damage, i am going to do him|her|them END, he|she|they is|are a? dead when|if i|we|meat|man,
        dead man walking, he is a dead man, get my own back on, i hit him|her|them, i .. beat him|her up|END, i
        stabbed|battered|attacked|strangled|choked|assaulted|raped him|her|someone|my|the|them, i pushed|slapped|
        punched|grabbed|kicked|strangled him|her|them|my_KIN .. fell|hurt|hospital|bad|can_not|sorry|should_not, i
        slapped|punched|strangled|headbutted him|her|them, i pushed her|him, i .. losing|lose|lost .. temper|it|rag|head
        with .. kids|him|her|them|my|the, can not control my temper|anger|rage|myself, scared|afraid i ..
        hurt|kill|harm|do him|her|them|someone|something|my, voices .. hurt|kill|stab him|her|them|people|someone|
        others, want him|her|them dead, want to see him|her|them dead|suffer|hurt|bleed, end up killing|stabbing|
        hurting|battering|murdering him|her|them|someone|somebody, i|i_have have? hurt|battered|hit|strangled my KIN,
        put my hands on her|him|the|them|my, i lost it and smacked|hit|punched|slapped|battered, START going to FILL?
        smash|kick|cave|bash|batter his|her|their|them head|face|teeth|him|her, going to|will smash|kick|cave|bash
        his|her|their head|face|teeth in, smash|kick|cave his|her head|face in, going|want|ready to FILL?
        hurt|harm|kill|stab|batter|smash|punch my|the worker|case_worker|mentor|coach|officer|landlord|boss,
        going|want|ready to FILL? punch|hit|slap|beat|deck|attack him|her|them END, i will FILL? punch|deck|beat|hurt
        him|her|them END""",
    ),
    Group(
        "another person's overdose, death or danger",
        "someone else has overdosed, is unconscious, or is at risk now",
        "an illness in the family; a phone that died; an overdose that was meant (crisis)",
        """KIN .. overdosed|overdosing|overdose|overdoses, he|she|they .. overdosed|overdosing|overdoses, he|she|they ..
        an overdose, someone|somebody|people .. overdosed|overdosing|overdose|overdoses, overdosed in|at|on|last|again|
        and|END, overdose in|at|last|on heroin|gear|the|my|spice|smack|methadone|fentanyl, overdosed .. him|her, found
        him|her|them|KIN .. unconscious|dead|blue|not_breathing|overdosed|unresponsive|collapsed|on_the_floor, not
        breathing, is unconscious, gone blue, turned blue, going blue, unresponsive, will not wake up, he|she|they|KIN
        can|will not wake up, can not wake him|her|them|my|KIN, KIN .. unconscious|unresponsive|blue, needle ..
        arm|him|her .. unconscious|dead|wake|blue, unconscious .. needle, naloxone, narcan, nitazene*, bad batch,
        fentanyl, dodgy gear|batch|pills, spiked me|her|him|my|drink, been spiked, drink was spiked, got spiked,
        collapsed .. drugs|gear|spice, spice attack, drug* me|her END, drugged me|her|him|my, i found .. dead, missing
        for days|weeks, not seen .. for|in days|weeks .. worried|scared, gone missing, is missing END, someone|somebody|
        man|woman|lad .. got|been|being stabbed|shot|beaten|attacked|murdered, been a stabbing|shooting, KIN ..
        stabbed|raped|assaulted|attacked|battered|molested|strangled|kidnapped|abused|trafficked|exploited|threatened,
        HITS her|him|them|my END KIN? .. again|up|black|badly|every|and|in|while, HITS his|her|my|our KIN,
        he|she|they|ABUSER .. HITS her|him|them|my, ABUSER|her|his fella|bloke|partner|ex|husband|boyfriend|dad ..
        beat|hit|battered|attacked|strangled|choked|stabbed|hits|beats|batters, ABUSER put|puts|putting her|him|my|KIN
        in hospital, put her|him|them|my in hospital, put my KIN in hospital, abuse* her|him|them, controlling
        her|him|my, steal* from my nan|nana|gran|mum|grandad|dad, take* her|his pension|money|benefits, carer ..
        hits|hit|hurts|hurt|shouts|rough|steals, something|stuff in my|her|his drink, put something in, girl|woman|lad|
        kid|someone getting|being|got|gets dragged|grabbed|followed|attacked|bundled, dragged into a car|van, bundled
        into, KIN|dad|mum|stepdad leathered|leathers|battered|batters|belted|belts|clouted|beats|walloped
        him|her|them|me|us, leathered|leathers him|her|them|me, what he done|did to it|me|my|us END, end|ending up
        hurting someone|somebody|him|her|them, in|at the|a refuge, took|taken too much .. wake|waking|breathing|up, not
        waking up END, is not waking up, will not wake END, he is killing her, she is killing him, killing her END,
        killing his wife, being robbed|conned|abused|exploited|used by her|his|their|my|a carer|son|daughter|nephew|
        neighbour|grandson|END, carer is|has .. robbing|robbed|stealing|abusing, screaming again .. he|neighbours|her|
        she""",
    ),
)
