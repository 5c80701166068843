"""Figures of speech and ordinary doings that borrow the words of risk.

Rule of this file: a figure takes back only the words it stands on. "dying for a fag" says nothing about the
"want to die" that may follow it.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

FIGURES: tuple[Group, ...] = (
    Group(
        "dying for, of, to",
        "wanting something badly; bored, hot, laughing",
        '"i want to die"',
        """die|dying|dies|died|dead for|of a|an|the|some|boredom|laughter|laughing|embarrassment|shame|heat|thirst|cold|
        hunger|cringe|flu|happiness|tiredness|natural|old|cancer|covid|heart, dying for, dying to|die to see|meet|know|
        go|try|get|watch|eat|hear|tell|find|have|do|be, die laughing, died laughing, to die for, do or die, die die,
        die hard, die hards, cut and dry, want to die .. embarrassed|embarrassing|embarrassment|cringe|laughing|
        hungover|hangover|hanging, hungover|hangover .. want to die, wish i was dead .. hangover|hungover,
        phone|battery|laptop|car|engine|plant|signal|credit|wifi|iphone|mobile|console .. die|dying|dead|died, rather
        die than eat|wear|watch|listen|work|miss|use|do|drive|walk|support|read|drink|date, feel like dying ..
        flu|cold|hangover|sick|hungover|covid|bug, never say die, old habits die""",
    ),
    Group(
        "killing",
        "feet, buses, heat and work that kill; people who will kill me for being late",
        '"he\'s going to kill me" from a dangerous man keeps its mark unless the setting is homely',
        """bus|back|feet|foot|head|heat|weather|shoes|knee|knees|tooth|teeth|leg|legs|hangover|work|job|traffic|stairs|
        hill|walk|gym|training|wait|waiting|suspense|boredom|rain|cold|throat|stomach|belly|tummy|shoulder|neck|diet|
        exams|finals|prices|rent|pain|it|this|that|exam|homework|battery|commute|nights|shift|shifts|hours|kids|ankle|
        hip|arm|ear|cramps|period|toothache|migraine .. killing|kills|killed me|my|us, kills|killing me|us
        laughing|softly, killing it, killed it END, kill for a|an|some, could|would of kill|murder a|an|some, murder a
        pint|curry|brew|pizza|burger|kebab|cuppa|tea|sandwich|bacon|mcdonalds|beer|fag, will not|would not kill
        you|me|him|her|them|us to|END|if|once, not going to kill you|me, if it kills me, kill two birds, kill
        time|an_hour|some_time|the_time|half, killing time|myself laughing|it, killed the mood|vibe|battery|time|cat|
        conversation|joke, mum|mam|mom|wife|missus|gf|girlfriend|nan|gran|dad|boss|gaffer|teacher|sister|mother|hubby|
        husband|partner|jo|she|he|they|coach|father will|would|is|going|going_to|was|be|are to? kill|murder|batter|
        strangle|shoot|kills me|us if|when|for|because|over, wife|mum|mam|mom|missus|gf|girlfriend|nan|gran|dad|sister|
        boss|gaffer|mother will|would|is|going|going_to to? FILL? kill|murder me|us, i will|would|could|am|going|
        going_to to? kill|murder|strangle|batter him|her|them|you|my|that|this|whoever if|for|with .. late|eaten|ate|
        spoil|leave|left|washing|dishes|remote|again|play|snor|mess, kill for that|it, dressed to kill, kill
        boss|monster|zombie|zombies|weeds|germs|wasp|spider|spiders|fly|flies|ants|rat|rats|mice|bugs|bug|mosquito|
        enemy|enemies|process|app|task, level .. kill, killed in game|fifa|cod|fortnite|the_game, kill me now ..
        boring|bored|traffic|queue|meeting|maths, killed my phone|battery|vibe, killing floor, school|work|gym|life|
        exams|exam|it|this|that|weather|homework|game|class|course|job|body|traffic|maths|uni is|are|was trying to kill
        me, wife|mum|mam|mom|missus|gf|girlfriend|nan|gran|dad|sister|boss|gaffer|mother|coach|teacher|hubby|husband|jo
        is going to FILL? kill|murder|batter me|us, KIN will|would|is_going_to|might kill|murder|batter me
        if|when|for|because|over|once""",
    ),
    Group(
        "hurting oneself by accident",
        "kicking myself, a shaving cut, a gym injury, an oven burn; shooting oneself in the foot",
        '"cut myself last night"',
        """kick* myself END, could kick myself, kicking myself, kick myself for, beat* myself up, shot|shoot|shooting
        myself|himself|herself|themselves in the? foot, hurt|hurts|hurting|injured|cut|burnt|burned|burn|bruised|banged|
        scratched|hit|stabbed|choked myself|himself|herself .. work|shaving|playing|gym|lifting|football|footy|training|
        falling|cooking|oven|iron|kettle|pan|slipped|tripped|fell|ladder|stairs|bike|boxing|rugby|running|car|door|
        hammer|drill|saw|tool|tools|glass|tin|can|laughing|gardening|accident|accidentally|knife|opening|peeling|
        chopping|lid|hob|grill|toaster|table|branch|nail|fence, accidentally|accident .. hurt|cut|burnt|burned|hit|
        stabbed|shot|choked myself, cut myself a|some|off|loose|on|up|slack|short, cut myself|himself|herself ..
        shaving, burn|burnt|burned|bang|banged|cut|hurt|bit|broke|broken|scratched my hand|head|finger|fingers|arm|leg|
        thumb|lip|foot|face|tongue|wrist|knee|elbow on|at|in|with|off the? oven|iron|work|cooking|pan|kettle|bbq|stove|
        hob|tap|football|door|shelf|cupboard|window|car|gym|playing|beam|ceiling|boiler|straighteners, killing myself
        laughing|at, killed myself laughing, starving myself for the|my|wedding|holiday, hang myself up,
        drag|dragged|drags myself up|out|into|to|through, throw|threw|throwing myself into it|work|gym|training|
        the_work, hang|hangs|hanging out|around|about|up|on|with|the|in there|washing, poison ivy, choke|choked|choking
        on my|a|the|some|it food|drink|tea|coffee|water|chip|crisp|END, off myself to|out, top|topping|topped myself up,
        cut my own? hair|fringe|nails|toenails|grass|hours|lawn|finger|hedge|foot|losses|food|shift|shifts|cable|teeth,
        cut my self a|some|slack|shaving, pull|pulling my hair out with|at|trying|over|this|these, tearing my hair out,
        bang|banging|hitting my head against|on a|the|off? brick, bite|bit|biting my tongue|nails|lip|hand, pick* my
        nose|kids|son|daughter|mum|nails|lad|boy|girl, slap my head, hurt myself .. physio|doctor|sprain|sprained, hit
        my funny, had to pinch myself, pinch* myself, ready to finish myself, finish myself at|by, cut myself ..
        slack|slice, could slap myself, bit my tongue, smash* myself .. gym, jab* myself .. insulin|needle|finger, end
        myself up, top* myself up""",
    ),
    Group(
        "things that end, jump, hang, go",
        "a meeting that ends by three, a jump in the shower, hanging on the phone",
        '"want to end it" with no object',
        """end it by|at|before|around|with|there|here|early|soon|about|quick|quickly|on|off|up, ending it
        with|at|by|there|early, end things with|at|by|on, end it .. relationship|contract|subscription|meeting|call, end
        this call|chat|conversation|meeting|lesson|contract|session|by|at, end my day|shift|contract|tenancy|
        subscription|week|night|call|course|year, end of this|the|my .. day|week|month|shift|road, take my life in my
        hands, life|lives of my life, jump* in|into|on|out|off|onto of? the|a|my? shower|bath|bed|car|taxi|cab|bus|
        train|pool|van|bandwagon|tram|next|call|zoom|trampoline|queue, jump* in the? shower|bath|pool|car|van|lake|taxi,
        jump* on|off the? bus|train|tram|tube|call|bike|phone, jump* off at|the bus|train|next|here, jump the
        queue|gun|ship, jump for joy, bungee jump|jumping, sky dive|diving, run|running|walk|walking for|to|catch ..
        bus|train, run over my time, drive me|us up the|to .. wall|work, missed the boat, do something silly ..
        fun|dance, carry on with|like the|this work|course|plan|it, feel|feeling|felt like .. hit|run by|over, ton of
        bricks, ready to go .. bus|train|home|out, end of my rope with the|this|that, leaving this place|job|house|town,
        out of this world, time to go home|bed|to|now|shop|and, see you in the next, last day at|of|in|to, last time you
        see me .. late|hair, done with it all .. packing|moving|boxes|paperwork, want to be done .. by|before|early|at|
        course|work|session, want it|this to be over .. meeting|exam|shift|course|probation|order|by, want this|it to
        end .. film|meeting|song, want|need to be gone|out .. by|before, what_is|what is the point of|in these|this|the
        texts|text|meeting|course|appointment|message|messages, point of these, be over by|soon|before,
        pull|pulled|pulling the trigger on the|a|this|that|it|buying""",
    ),
    Group(
        "not wanting to be here, in that place",
        "work, school, a queue, a hospital",
        '"don\'t want to be here any more"',
        """not want to be here at|in|with|for|on|all|today|now|till|until work|uni|school|office|lesson|class|day|night|
        the|this|my, not want to be at|in|on|late|rude|funny|a|the|that|your|seen, not want to wake up early|at|late|
        yet|now|before|so|for, not want to go on the|a|my|holiday|bus|that|own|about|fb|friday|monday|tuesday|wednesday|
        thursday|saturday|sunday|at|with|to|your|this|and|for|there, not want to carry on with the|this|my|course|it|
        him|her, not want to continue with|the|this|my, not want to do this course|job|now|today|on|over|by|at|one|test|
        exam|thing|week|session|group, can not do this ANYMORE early|mornings, can not go on friday|monday|tuesday|
        wednesday|thursday|saturday|sunday|that|the|my|holiday|at|a|to|own, can not carry on the|talking|this|with|
        chatting, can not face the washing|dishes|rain|gym|ironing|cooking|housework|stairs|cold|snow|drive|traffic|bus|
        walk|hill, can not face work|food|cooking|breakfast|that|it|a|another|getting|paying .. food|curry|pint|meeting|
        hungover|monday|rain|yet, can not cope with this|the|that heat|weather|cold|rain|wifi|noise|traffic|cuteness,
        can not take it .. seriously|off|out|back|home|with|from|there|personally|easy, can not handle the|this|that
        heat|spice|chilli|weather|cold|drink, can not wait, not WANT to live in|at|near|on|there|alone, not WANT to live
        with my|him|her|them|roommates|parents|people|someone|strangers, not WANT to live without it|a|internet|wifi|
        coffee, not WANT to live forever""",
    ),
    Group(
        "hits and beats that hurt nobody",
        "hit me up, beat me to it, a nurse's needle, a game, a bill",
        '"he beat me"',
        """hit|hits|hitting|hitt me|us up|back|with|later|when|on, hit me like|hard when|that, hits me|us hard|that|how|
        when|different|right, beat|beats me|us to|at|by|in, beat* me it|there, START beats me END, kick* me|us off|out
        of? the? group|chat|train|bus|call|game|wifi|app|zoom|meeting|server, push|pushes|pushed|pushing me|us to|into
        doing|do|be|try|forward|through|back|for|harder|towards|applying, shoot|shot|shoots|shooting me|us
        a|an|over|the|your|some|his|her, grab|grabbed|grabs|throw|threw|grabbing me|us a|some|an|one|two|coffee|food|
        lunch|tea|off|in|the|my|your|when|before, throws me off, threw me off|in at|into the|a, attack of, heart
        attack*, attack me with, bite me END, bites|bite|bit me .. mosquito|midges|dog|ant|insect|bug, bitten by, jumps
        out at, jumped out at, nurse|doctor|dentist|jab|needle|vaccine|injection|tattooist .. stabbing|stabs|stab|hurt|
        stabbed|hurting me, stab* .. jab|vaccine|needle|injection|flu, stab in the back|dark, stabbed me in the back,
        back|tooth|teeth|head|foot|feet|leg|knee|shoulder|arm|belly|stomach|throat|hand|hip|it|this|that|ankle|neck|
        eyes|side .. hurts|hurt|hurting me, will|would|does|do not? hurt to|you|them, not hurt you|to|me_or, hurts me
        to|that, hurt* me .. feelings, hurt you END, burn* me|us .. sun|oven|kettle|iron, burn me a cd|a|some|dvd,
        control me .. hormones, spoils|spoiled me, touch* me .. base|lives|heart, moved|move me|us, touched me ..
        song|story|speech|words|card|deeply, it|that|this|what|which|really|song|story|words|card|letter|message|
        kindness|everything|all|said|did|nobody|no_one|none touched me, strangle|throttle that, fire alarm,
        car|bus|van|lorry|bike|wave|ball|branch
        .. hit|hits|hitting|knocked me|us|him|her, hits me|us in|for the? wallet|pocket, bill|price|tax|news|smell|
        tiredness|hangover|sickness|flu|reality|truth|idea|wave|heat|jetlag .. hit|hits|hitting me, drag* me|us
        out|to|into|along|round|shopping|here|down to, threaten* .. rain|strike|snow|storm, forced me to ..
        smile|laugh|relax|rest, force|forced me|myself to|out .. gym|bed|go|up|eat|smile|get, police|cops|feds|screws|
        bailiffs|court|judge .. followed me, follow* me|us on, following me|us on, follows me|us on, watching me|us
        play|on|perform, following me back, robbed me .. of|var|ref, who is after me in|on|next, after me ..
        queue|turn|in|you, it|that|this|really|wave|ball|song|scene|line|move|words .. hit|hits|hitting me|us,
        beat|beating me at|in|on|every|by|to, attacked by a|the|my|some|an seagull|dog|duck|mallard|goose|bee|wasp|swan|
        cat|pigeon|bird|spider, mugged off, robbed of, boss|gaffer|manager|work|school|teacher|foreman|gaffer_is|agency
        will|would|does|do|did not let me|us, let me out|leave early|work|til|till|before|at, harassing me
        with|about|by, stop harassing me, smashed my phone|screen|toe|it, smash* my phone END, he|she will not let me
        down|go_early|off|on, let me off, drag me .. shops|shopping, bruise|bruises|bruised from|at|off|playing
        football|school|playing|falling|rugby|bike|scooter|footy|nursery|park|slide|trampoline""",
    ),
    Group(
        "sayings with dead, shoot, hang, die",
        "dead easy, dead on, shoot off, hang on, over my dead body",
        '"wish i was dead"',
        """dead easy|good|on|sound|nice|funny|busy|cheap|long|tired|handy|close|quick|slow|chuffed|quiet|hard|line|end
        street|road|job|proud|excited|right|beat|cool|cute|boring|bored|cold|hungry|wrong|happy|keen, dead end
        street|job|road|lane|on|at|up|near|off, over my dead, dead to the world, dead on my feet, nearly dead, half
        dead, battery|phone|line|laptop|signal|town|car|place|pub|club|night|group|chat is|was|went|goes|gone dead, play
        dead, drop dead gorgeous, wake the dead, shoot off|up to|through|the breeze, photo shoot, killer
        heels|hill|workout|bee|app, hang|hanging on|about|fire|around|up|loose|tight|out|with, how is it hanging, hang
        of, absolutely|proper hanging END, knock* it out|off|dead, break a leg, slit in|skirt, suicide squad|prevention|
        awareness|training|rate|rates|bomber|bombers|bombing|doors|statistics|course|veterans|active|troops|military,
        suicidal veterans|active|military|troops|people|ex|bomber|squad, half|nearly|bloody|absolutely starved|starving,
        starving what|what_is|for|want|want_to|get|getting|can|need|shall|let_us|and, overdose of work|chocolate|sugar|
        caffeine|cake|tv|football|telly|sun|fun|vitamin|cuteness, overdosed on chocolate|cake|sugar|caffeine|coffee|
        turkey|sweets|pizza|telly|netflix|sun|food, high on life, drowning in paperwork|work|emails|homework|forms|
        laundry|washing, sinking feeling|ship, crack* me up, cracking up laughing, lost it .. laughing|phone|keys|
        letter|card, lose it laughing, losing my mind .. film|song|keys|trying to find|remote, broken phone|leg|arm|
        down|toe|foot|wrist|ankle|screen|english, numb bum|foot|leg|mouth|face|gum|toes|fingers|lips from|after, stuck
        in traffic|town|a_queue|work|the_lift|lift|mud, trapped in|behind traffic|a_queue|lift|the_lift|meeting, trapped
        nerve|wind|my|finger, lonely planet, lonely island, pathetic excuse|joke|weather|team|ref|fallacy, ugly
        jumper|sweater|christmas, anxious to|about see|meet|start|hear|result|results, scared of the? heights|spiders|
        dentist|dogs|needles|flying|dark|clowns|mice|wasps|water|ghosts|horror|lions, cry* with laughter|laughing|happy,
        tears of joy|laughter, in tears laughing, crying laughing|happy, crying with|of laughter|joy|happiness,
        depressing weather|news|film|song, depressed about the? match|score|football|result, pointless on|episode|quiz,
        no point going|coming|me coming|rushing|waiting|in .. if|til|until|then|before|because|closed|now|today|shut, no
        point in? wasting, back on the drink|bottle now antibiotics|after, given|give|giving up the?
        smoking|fags|vaping|sugar|chocolate|alcohol|caffeine|meat|sweets|crisps, dry january, detox tea, hungry
        now|so|what|for|anything, crave* a? chocolate|sugar|chips|mcdonalds|pizza|pickles|kfc|sweets|cake|burger|curry|
        kebab|coffee|food, rattling round|around|about|on, roasting in here, boiling, kicked out of|off the?
        pub|club|group|class|bed|chat|team|library, threw out the|my|old, thrown out the|my|some|old, chuck* out
        the|my|old, chucked it down, in bits laughing, falling to bits shoes|car|phone, sleep* in the? car
        on|while|waiting holiday|ferry, tent for|at festival|camping, camping, hiding from""",
    ),
)
