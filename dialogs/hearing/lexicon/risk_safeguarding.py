"""Safeguarding: violence to the sender, abuse at home, harm to a child; English.

Rule of this file: a deed counts with the person it is done to ("hit me", "hurt the kids"). Threats are in
`risk_threats`, exploitation and control in `risk_control`.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

SAFEGUARDING: tuple[Group, ...] = (
    Group(
        "violence to the sender",
        "someone hits, chokes, stabs, shoves, rapes or hurts me or us",
        "hit me up, beat me to it, a nurse's needle, a shot of text, pushed me to do better",
        """HITS me, ABUSER HITS ME, ABUSER SHOVES me, ABUSER just|then|has|had SHOVES me, SHOVES me against|around|
        about|by_the|by_my|down_the|to_the_floor|across_the, SHOVES me down|over END, pin* me down|against, held me
        down, hold* me down|hostage|captive, tie* me up, ABUSER .. threw|throws|chucked .. at me, ABUSER used to
        touch|hit|beat|hurt|batter|interfere|abuse me, ABUSER .. touch|interfered me|with .. when|as .. young|kid|child|
        little|younger|small, ABUSER follows|following|followed me, follow* me everywhere, ABUSER breaks|broke|smashes|
        smashed my stuff|things|phone, ABUSER .. screams|shouts|screaming|shouting at|in me|my all|every|constantly|
        face, screams in my face, screams at me, throws .. at me, throwing .. at me, pull* my hair, pulled me by, knock*
        me about|around|out|down|unconscious, lay* hands on me, laid hands|a_hand on me, lays .. hand on me, raise*
        his|her hand|fist|fists to, put* his|her|their hands on|round|around me|my, by the throat, by my
        throat|neck|hair, grabbed my throat|neck|hair|arm|face, kicked my|me in, gave|give|giving me a?
        slap|beating|kicking|hiding|pasting|battering|black|hammering|shoeing|doing|smack|thump|leathering, got a? slap*
        off|from, black eye*, busted lip|nose, split lip, bust my lip|nose|face, ABUSER .. broke|broken|breaks my
        nose|jaw|arm|ribs|rib|wrist|cheekbone|finger|fingers|hand|leg, smash* my face|head|phone|jaw|teeth, knife to me,
        came at me|us, come* at me with, spit in|on my face, spat in|on|at my_face|me, jumped me, got jumped, been
        jumped, been stabbed, got stabbed, i was FILL? beaten|battered|attacked|assaulted|raped|molested|abused|groped|
        kidnapped|stabbed|jumped|robbed|mugged, been attacked|assaulted|raped|molested|abused|battered|beaten|robbed|
        kidnapped|threatened|followed, got attacked|assaulted|raped|battered|robbed|kidnapped|threatened|beaten, am
        being abused|attacked|beaten|hit|followed|watched|stalked|threatened|hurt, being abused|attacked|beaten|stalked|
        threatened|blackmailed|exploited|trafficked|groomed, abused as a, abused by my, abused when i, sexual abuse,
        sexually abused|assaulted|harassed|molested|abusing|assaulting|harassing|exploited, sexual assault, touch* me
        down|inappropriately|without|when|where|up|there|in, ABUSER .. touched me, touching me, forced himself|herself
        on, forces himself|herself on, force* me to have|sleep|sex, makes me have sex, made me have sex, made me touch,
        sex without, had sex with me while|when|asleep, would not take no, revenge porn, share* naked|nude|nudes|
        intimate, post* my nudes|pics|pictures|naked, threw me across|against|down, throws me, ABUSER .. hurting|hurts
        me, hurting me END, stop|stopped|keeps hurting me, hit* and|or kick*|punch* me, hit* me, set* the|his|her
        dog|dogs on me, KIN is|was|are|been getting|being|gets beaten|battered|hit|abused|hurt, is|was|been|are
        being|getting beaten|battered|hit|strangled|abused|punched by, ABUSER kick|kicked|kicks|kicking me
        END|in|again|so|and|when|hard|about|around|until|like, kicked me END|in|again|and|so|hard|around|about|until|
        down, he|she|they AUX? went for me|my, ABUSER .. had me up|by|round|pinned|on, up against the wall, had me by
        the, he|she films|filmed|recorded|records me, share it|them|the|my online|pics|pictures|video|nudes, made|forced
        to have|perform sex, made|forced to sleep with, KIN .. is|gets violent|abusive to|towards|with|and,
        son|daughter|mum|dad|brother is violent|abusive, scared of my own, i was? abused|raped|molested, hit by my
        KIN""",
    ),
    Group(
        "violence, as a bare fragment",
        "a text that is only the deed",
        "the same words in a game or a joke",
        """shot me, shoot me, spit on me, spat on me, pushed me, pushes me, push me, grabbed me, grabs me, grab me,
        threw me, shoved me, shook me, shaking me, tortured, tortured me, choked me, forced me, forced me to, forces
        me to, he forced me, he forced me to, she forced me to, they forced me to, they forced me, made me do things,
        made me do it, yelled at me, screamed at me, screams at me, shouts at me, shouted at me, yells at me, controlled
        me, controls me, bruises, bruised, bruises on my, my bruises, hit with a, threatened, threats, attacked,
        assaulted, abused, beaten, beaten up, raped, molested, rape, abuse, domestic violence, violence, violent,
        kidnapped, trafficked, exploited, locked in, trapped by him, trapped with him, tied me, cut me, bit me, punished
        me, punish me, he hits, he hit, hits me, hurt me, left bruises, slapped, punched, kicked, strangled, choked,
        ABUSER .. touched me, touched me, touches me, groped, grope, fondled me, harassed, harassed me, stalked,
        followed, followed me, follows me, verbally abused, emotionally abused, physically abused, neglected, neglected
        me, locked me, bullied, bully, bullies, bullying, bullied me, mocked me, molests me, inappropriately touched,
        unwanted touching, unwanted sex, without my consent, without consent, against my will, START beats me
        END, START .. touched me END|again|up|when|last|on|and,
        spanked me, kicking me, threw things at me, threw things, burned me, burnt me, burnt me with .., burned me with
        .., shot at me, shot at, shoot at me, robbed me, mugged me, harmed me, injured me, broke my BODY|nose|jaw|ribs|
        bones, dragged me, drags me, dragged me by my hair, picked on me, picks on me, made fun of me, makes fun of me,
        called me names, calls me names, abandoned me, took advantage of me, takes advantage of me, used me for sex,
        hurts me, harms me, abuses me, insulted me, insults me, humiliates me, threw me out, starved me, drugged me,
        spiked me, trapped me, cornered me, chased me, chasing me, attacks me, pushing me, grabbing me, threatening me,
        yelling at me, screaming at me, touching me, hitting me, beating me, punching me, raping me, molesting me,
        bullying me, harassing me, catcalled me, exposed himself, flashed me, unwanted advances, non consensual,
        statutory rape, incest, sex trafficking, human trafficking, assault, sexual assault, physical abuse, emotional
        abuse, verbal abuse, sexual abuse, violent partner, violent home, a black eye, black eyes, knocked me out,
        knocked me down, knocked me unconscious, scarred me, whipped me, belted me, stepped on me, stomped on me, held
        me underwater, locked me out, locked me in .., tied up, gagged me, blindfolded me, handcuffed me""",
        whole=True,
    ),
    Group(
        "domestic abuse",
        "a violent or frightening partner or home",
        "a row about the dishes",
        """domestic violence|abuse|abusive|incident, domestic at home, abusive relationship|partner|husband|wife|ex|dad|
        mum|stepdad|boyfriend|home|marriage|man|father|parents, violent relationship|partner|husband|ex|boyfriend|dad|
        again|towards|with|man, he|she|they .. violent, abusive to|towards me|us|her|him, abuser, partner|ex|boyfriend|
        husband|dad|stepdad|bf|fella|bloke|missus|girlfriend|wife|he|she .. abusive|violent, got|gets|turned|turns|
        getting|turning nasty|violent|physical|aggressive with|to|towards|again|when|and|END, i am|was|feel FILL?
        scared|afraid|terrified|frightened|petrified of my? him|her|them|partner|husband|ex|boyfriend|bf|fella|dad|
        stepdad|bloke|missus|wife|brother|mum|girlfriend|son|landlord, scared|afraid|terrified|frightened|petrified of
        my partner|husband|ex|boyfriend|bf|fella|dad|stepdad|bloke|missus|wife|brother|girlfriend|son|landlord, START
        FILL? scared|afraid|terrified|frightened|petrified of him|her|them, scared|terrified|frightened of him END,
        is|are scared|terrified|frightened of him, scared|afraid|terrified|frightened|petrified to go home|back|there,
        scared|terrified|frightened to leave|tell him|her, scared|afraid|terrified|frightened|worried of? what
        he|she|they will|would|might|could|is .. do, scared|afraid|terrified|frightened he|she|they will|are|is|going|
        might|would .. find|hurt|kill|come|hit|get|see,
        scared|afraid|terrified|frightened|petrified he|she|they|ex|someone|somebody|lads is|are|has outside|downstairs|
        upstairs|in_the|at_the|at_my|here|back|come_back, he|she|they|ex|someone|somebody|lads is|are outside|
        downstairs|
        upstairs|at_the_door|at_my_door|in_the_house|here|back .... i_am|i_feel|me FILL? scared|afraid|terrified|
        frightened|petrified, scared for my|our|her|his life|safety|kids|children|family|self,
        fear for my|our|her|his|their life|safety|lives, in fear of|for my|him|her|life, not safe at home, not safe
        here|there|now|to|with|around|in|where|END, not feel safe, not feeling safe, never feel safe, unsafe at
        home|here|with|around|in|where, am unsafe, feel* unsafe, not safe for me|us|her|the|kids, safe to talk
        now|here|when, can not talk .. he|she|he_is|they is|here|home|listening|there|might, CALLS .... when|after|once|
        while he|she is|has|goes|leaves out|asleep|gone|not|at|to|for|END, CALLS .... when|after|once he_is|she_is|he|
        she out|goes|leaves|gone, when he is|goes out not|safe|can, CALLS .... when|before|after|once he|she|they
        goes|leaves|gets|comes, ring .. when he|she is, he|she is listening, before he gets|comes|is back|home|in, after
        he|she leaves|goes, do not ring|call|text .. he|she .. see|hear|home|find|phone, he|she|they will see|hear|find|
        know this|me|out|about, if he|she sees|finds|hears|reads|catches this|out|my|me|these, restraining order, on
        bail and he keeps|comes|coming, out on bail .. he|keeps|coming|mine|turned, breach* .. restraining|non|bail ..
        mine|house|me|again, keeps coming to|round mine|my|the|here, not reply .. he|she .. see|read, delete this ..
        he|she|they, he|she might|will|could|would see|read this|it|these, not text|ring|call|message .. he|she
        checks|reads|sees|looks|has, he|she will go mad|mental|off|ballistic|crazy if .. see|sees|finds|knows|hears, can
        not talk he|she is|has, i am locked in, been locked in all|again|since|by|the, been locked in all|again|here,
        non mol, non molestation, injunction .. him|her|ex|against, broke* .. restraining|injunction|non|bail .. me|my,
        womens refuge, a refuge, refuge space|place|worker, womens aid, clares law, marac, idva, need to get out ..
        him|her|this house|here|before, get away from him|her|them|my, trying to leave him|her, want to leave him|her ..
        scared|can_not|can|but, ran|run away from him|her|my, he will|would|is .. find me|us, he|she|they found|knows
        where|me i|we|where|live|am, ex|he|she .. turned|turning|turns|shows|showing up|shown .. at|outside my|the
        house|flat|door|work|school|place, outside my house|flat|door|window .. again|shouting|all|night|he|she|they,
        he|she|they is|are outside|banging|kicking .. my|the door|house|flat|window|windows, kicking|kicked|booting|
        booted|banging|smashing|smashed my|the|our door|windows|window|house|flat .. in|down|up|on|through|all,
        smashed|smashing|smashes|trashed|wrecked .. house|flat|place|telly|up, throwing things|stuff|plates|everything,
        killed|kill|hurt|kicked|kicking|poisoned my dog|cat|rabbit, put her|me|him|us in hospital, she|he|i .. in
        hospital .. beat|hit|stab|stabbed|battered|attacked, walking|walk on eggshells, honour based|killing, forced
        marriage|to_marry, force* .. marry, fgm, not ring|call|text .. he|she answers|has|gets|picks my|it|this, he|she
        answers my phone, found these|the|my|your texts|messages .. he|she|off|went|head|mad, went off his|her
        head|nut|trolley, kicks|kicked off and, threw her|him down|against|across, he|she|they burns|burnt|burned me,
        cigarette burns, ABUSER .. threw her|him|them down|against""",
    ),
    Group(
        "harm to a child",
        "a child hit, hurt, neglected, left alone, touched, at risk, or with unsafe people",
        "a child who is ill, or who is driving someone mad; school and childcare",
        """HITS my|the|his|her|our|their|a|at CHILD, HURTS my|the|his|her|our|their CHILD, CHILD .. HITS by, ABUSER ..
        HITS .. CHILD, bruises|bruise|bruising|marks|mark|burns|cuts|bites|handprint .... CHILD, CHILD ....
        bruises|bruise|bruising|handprint, little|baby|younger|kid brother|sister|cousin ....
        bruises|bruise|bruised|marks|burns, CHILD .. marks|burns on his|her|their, marks|burns on my|the|his|her
        CHILD|arms|arm|legs|leg|back|face|neck, shake* the|my|her|his baby|bairn|CHILD, shook the|my|her|his
        baby|bairn|CHILD, smack* the|my|his|her CHILD, hit* the|my|his|her|a CHILD, lost it with the|my|her|his CHILD,
        hurt* the|my|his|her|a|our CHILD, harm* .. CHILD, CHILD .. harmed|abused|molested|touched|groomed|exploited|
        trafficked|raped|neglected, abuse* .. CHILD, neglect* .. CHILD, touch* .. CHILD .. inappropriately|private|bits,
        touched my|the|his|her CHILD|sister|brother, touching my|the|his|her|little CHILD|sister|brother, touched
        him|her down|there|inappropriately, child abuse|protection|neglect|exploitation, indecent images, nonce ..
        my|kids|around|near|with, paedo .. my|kids|around|near|with, groom* .. CHILD, CHILD .. scared|frightened|
        terrified of him|her|his|their|dad, CHILD .. scared|frightened|terrified to go_home|go_to_his, CHILD .. not
        safe, CHILD .. unsafe, CHILD .. at|in risk|danger, safe for the|my CHILD, worried about .. CHILD ..
        safe|safety|at|with, children|kids|child|baby .. on|left their|his|her|alone own, left .. CHILD
        alone|unattended|with|on, leaves .. CHILD alone|on|in, leave .. CHILD alone, left alone .. CHILD, CHILD .. left
        alone|home_alone|on_their_own|on_his_own|on_her_own, CHILD home alone, nobody looking after|watching .. CHILD,
        noone looking after|watching .. CHILD, kids .. not|nothing .. eat|eaten|ate|fed|food|feeding, not
        feed|feeding|fed .. CHILD, no food|milk|nappies|formula for|the my|the? CHILD|baby, my|the|our CHILD is|are
        FILL? starving|hungry, snatched|took|taken|kidnapped|grabbed my|the|our CHILD and|from|without|away|will_not|
        will|abroad, not bring* .. CHILD back|home, threat* .. take .. CHILD, take my CHILD off|away|from, take ..
        CHILD off|away|from me, taking my CHILD off|away|from, took my CHILD off|away|from me, CHILD taken
        off|away|into|from|in care, social .. taking|took|take|taken|remove|removed .. CHILD, social services .. CHILD,
        CHILD .. run|ran away, CHILD .. not come|came home|back, CHILD is missing, missing .. CHILD, CHILD ..
        county_lines|running_drugs|dealing_drugs, CHILD .. carrying|carry|carries a? knife|drugs|blade, older|grown
        man|men|lads|guy|bloke .. CHILD, drug* .. around|near|in .. CHILD, using .. around|in|near|with .. CHILD,
        drinking .. around .. CHILD, high|drunk .. looking_after|minding|around|in_charge_of .. CHILD, CHILD .. found ..
        needle|needles|drugs|stash|gear, CHILD saw|seen|sees|heard|hears|watched .. hit|beat|fight|hitting|fighting|
        everything|it|violence|him|me, in front of .. CHILD, found .. on my|his|her CHILD, my CHILD .. told me|school ..
        touched|hits|hit|hurt|hurts, stepdad|uncle|dad|mum_is boyfriend .. hits|hit|hurts|touches|touched, pregnant ..
        hit|hits|kicked|kicks|punched|beat|hurt|lose, kicked .. stomach|belly|bump, hits|hit|beats .. while|when i am?
        pregnant, afraid|scared|worried i .. hurt .. CHILD|them|baby, might|could|going to|will hurt .. CHILD, CHILD|old
        .. groomed|messaged, dozens your old .. groomed|touched|messaged|raped|pregnant|man|pics, needles|drugs|gear|
        syringes .... kids|children, asking my CHILD for, asking|asks|asked .. CHILD .. pics|nudes|pictures, pics of my
        CHILD""",
    ),
)
