"""Safeguarding: control, exploitation, cuckooing, forced labour and debts to dangerous people; English.

Rule of this file: someone takes a freedom away (the phone, the door, the money, the passport, the flat).
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

CONTROL: tuple[Group, ...] = (
    Group(
        "control by someone close",
        "a partner or relative watches, locks in, keeps money or phone, decides who they see",
        "a phone locked by the wrong password; a parent's curfew told as a joke",
        """CONTROLS my every|life|money|everything, coercive control, he|she|partner|bf|husband|ex|girlfriend|fella
        is|are|was FILL? controlling END|and|over|of|with, controlling me|us, he|she|partner|bf|husband|ex|fella|
        girlfriend|wife controls everything|who|what|when|how|where|all, he|she|they|partner|bf|husband|ex|fella|bloke|
        girlfriend|wife|mum|dad .. read|reads|reading|checks|checking|check|goes|going|looks|looking|got|has|takes|took|
        taken|keeps|keep|hides|smashed|smashes|monitors|tracks|tracking|sees|watching|watches through|at|on|of|in? .. my
        phone|texts|messages|money|bank|card|emails|location|wages|benefits|passport|keys|medication|meds|calls, reads
        my messages|texts|phone, checks my phone|messages|texts|calls, checking my phone|messages|texts, goes|going
        through my phone|texts|messages, reading my texts|messages|phone, ABUSER took|takes|taken|keeps|has|kept|hides|
        hid|holds|holding|keep|keeping my phone, ABUSER AUX? took|takes|taken|keeps|controls|kept|hides|holds|keeping|
        steals all? my money|wages|benefits|bank|card|passport|documents|keys|medication|meds|pip|uc|universal|giro|
        papers, START took|takes|keeps|controls|hides|steals all? my money|wages|benefits|card|passport|keys|medication|
        meds|giro, ABUSER .. tracks|tracking|tracked my|me|where phone|location|car|END|i, tracker on my|phone|car,
        lock* me in|out|up|inside, locked in the|a|my|by|END, locks the door|doors .. me|out|in|keys, locks all the
        doors, lock us in, he|she|they|partner|dad|mum|landlord|uncle|family will|would|does|do|did not let me FILL?
        out|leave|eat|sleep|speak|talk|contact END, not let me eat|sleep|speak|out END, not let* me|us FILL?
        out_of|leave the|my house|flat|room|bedroom|home, not let* me FILL? go_out|go_anywhere, not let* me FILL?
        see|talk|speak|have|use|contact .. my|anyone|anybody|phone|friends|family|mum|kids|money, not let* me
        work|wear|near|have, not let* her|him FILL? out|leave|eat|sleep|see_her|see_his|see_anyone, i am not allowed
        out|to_leave|to_see|to_speak|to_talk|my_phone|to_go_out|friends|to_work|to_eat|a_phone, i am not allowed to go
        anywhere, not allowed to see my, not allowed out, not allow* me to? leave|out|go_out|see|talk, ABUSER stop* me
        from? seeing|leaving|going|working|talking|eating|sleeping|having, keeps|keep|kept me prisoner|locked|indoors,
        ABUSER .. keeps|kept|keep|keeping me in|inside|indoors|away|from|here, keeping me prisoner|locked|indoors, held
        me captive|hostage|prisoner, hold* me captive|hostage|prisoner|against, held against my, against my will, a?
        prisoner in my own, trapped .. him|her|them|house|relationship|marriage, can not leave .. him|her|them|house ..
        he|she|they|let|because|kill, make* me ask|beg|sleep|strip|do|choose .. things|permission|floor|sex, cut me off
        from, isolate* me, turn* my family|kids|friends against, tells me what to wear|who|eat|do|when, decides
        who|what|when i, have to ask permission|him|her for, needs to know where i am, times me when, accuse* me of
        cheating|sleeping|seeing, tells me i am mad|crazy|worthless|nothing|fat|ugly, puts me down all|every|in, calls
        me worthless|names|fat|ugly|stupid|slag|a, if i leave .. he|she|they|kill|hurt|kids|will|take, if i leave
        him|her|them, he|she|they said|says|will .. if i leave|left|go|tell|told, blackmail*, hold* .. over me, using
        the kids against|to, spy* on me, camera* in my|the house|bedroom|flat .. he|she|watch, force* me to FILL?
        do|have|take|stay|work|sell|carry|marry|steal|eat|drink|sign|lie|watch|strip|hold|keep|beg|sleep|smoke|inject|
        give|let|END, force us to, make* me steal|sell|carry|work|beg|shoplift|do .. for|things|it|END, took|taken|hid|
        hides|hidden|burnt|cut my|all shoes|coat|clothes|keys|phone|money|card|passport|meds|medication|inhaler|makeup|
        bankcard|purse|wallet .. he|she|so|and|can_not|not, he|she has|is|was? took|taken|hid|hidden|hiding|hides my ..
        shoes|coat|clothes|keys|phone|money|card|meds|medication|purse|inhaler, he|she hid|hides|took|takes|burnt my ..
        shoes|coat|clothes|keys|phone|money|card|meds|purse, he|she goes|went|go mad|mental|ballistic|off_it|crazy
        when|if i, he goes mad, do_not|not ring|call|text this phone|number .. he|she, have to answer or else, do
        it|this|as or else, come|be_home|answer .. or else END, do as i am told, made me sign, make me sign, signed ..
        over to him|her|them, sign the|my house|flat|tenancy|car over, rings|texts|calls me every five|5|two|ten|dozens
        minutes|mins|minute, partner|bf|husband|wife|ex|girlfriend|fella|boyfriend|mum|dad will not let me, he|she will
        not let me FILL? have|take|see|go|leave|out|talk|speak|eat|work|use|answer|come|sleep, he|she does|do not let
        me, wants to know where i am every|all, he|she checks|times|monitors|tracks where|how|what|when|who|my,
        sitting|sat|parked|waiting|hanging|standing|stood outside mine|my_house|my_flat|my_work .. all|again|night|
        since, ex|he|she .. outside mine|my house|flat|work .. again|all|night""",
    ),
    Group(
        "exploitation",
        "county lines, cuckooing, forced labour, sex work for someone, debts enforced by threat",
        "working long hours; owing a mate a fiver; a taxi that took the wrong line",
        """county lines|line, going country|cunch, ott for them|him|a, go country for, cuckoo*, taken over|took|takes|
        taking my|the|his|her over? flat|house|place|home|gaff|yard|room .. dealers|selling|they|and|men|lads|to|END,
        moved|moving|move themselves? in|into to? my? flat|house|place|gaff|home|yard? .. will_not|selling|dealing|
        using_it, moved in .. not leave, moved into my flat|house|place|gaff and|to, sell* .. from|out of? my|the
        flat|house|place|gaff|home|yard|his|her|room, dealing .. from|out|in of? my|the|his|her flat|house|place|gaff|
        home|room, deal out of my, using my flat|house|place|gaff|home|address|account|bank|room to|for|as, use* my
        flat|house|place|gaff|bank|account|address to|for|as .. sell|deal|bag|cut|store|stash|run|move|put|money,
        bagging up, bag* up .. my|in flat|house|kitchen, store|storing|stash|stashing|hold|holding|keep|keeping|hide|
        hiding .. for them|him|someone|people|dealers .. drugs|gun|knife|package|gear|flat, hold|holding|hiding|storing
        stuff|things|something for them|him|someone|dealers, hold* the|a|their|some|his? drugs|gear|package|packages|
        packs|guns|stash|parcels|gun|knife for, he|she|they will not leave my|the flat|house|place, he|she|they will not
        leave END, they|he|them|dealers|men|lads .. will not leave|go|move|get END, they|he|dealers|gang .. not leave
        my, run|running|ran|carry|carrying|move|moving|take|taking|sell|selling drugs|gear|stuff|packs|packages|parcels|
        bags|weed|crack .. for|up|to them|him|someone|north|country|coast|somebody, got me running|carrying|selling|
        dealing|working|shotting|moving|doing|shoplifting|robbing|holding, have me running|carrying|selling|dealing|
        shotting|shoplifting, had me running|carrying|selling|dealing|working|shotting|shoplifting, has me
        running|carrying|selling|dealing|shotting|working, having me run|carry|sell|deal, make* me run|carry|sell|deal|
        shot|work|move|hold|rob|shoplift, made me run|carry|sell|deal|work|shot|hold|rob|shoplift|steal,
        made|being_made|getting_made|got_made|forced to sell|deal|carry|run|shoplift|steal|shot|hold|work ..
        drugs|for|gear|them|him|stuff|END, get* made to, want* me to run|carry|sell|deal|shot|hold|rob|move
        drugs|gear|stuff|things|for|it|packages|a, want me back working|selling|running|dealing|shotting|on, pressure*
        me to|into sell|run|carry|steal|selling|running|rob|deal|dealing|have|sex, trap house, trapping for, shotting
        for, owe* .. them|him|dealer|dealers|people|lads|shark|gang|man|money .. scared|can_not|can|hurt|threat|pay|
        after|work|out|kill|leave, owe them|him .. money|grand|big|for|thousands|can_not|can|and|so, owe* a|my|the?
        dealer|dealers|shark, dealer|dealers .. coming|round|after|threat|waiting|hurt|outside, owe* .. money to|for
        drugs|gear|dealer|dealers|dangerous|bad_people|some_bad|the_wrong|a_dealer|my_dealer|some_lads|some_people, owe
        .... can not get|pay|leave|out, drug* debt*, loan shark*, debt bondage, debt to|with dealer|dealers|them|a,
        work* off my|the|a debt, pay* off my|the debt .. by|selling|working|running|them, debt .. work|them|sell|paid|
        run, can_not|can not get out of it|this|owing|working, they own me, he|she owns me, belong to them, know* my
        kids|kid|family|mum .. school|live|lives|hurt|get|after, pay|paid|pays .. not|never me|us|wages,
        he|she|they|boss|gaffer|agency does|do|did|will|has|have not pay|paid me|us, not pay us END, he not pay me, do
        not get paid, not been paid, never pay* me|us, no wages, works for free, work* for nothing|no_pay|free ..
        boss|them|him|they|passport, boss|gaffer|agent|man|employer|manager .. passport|papers|documents|visa,
        he|she|they .. my|our passport|documents|visa, keep* my|our passport|passports|papers|documents|visa|card|wages,
        kept my|our passport|passports|papers|documents|visa, took my|our passport|passports|papers|documents, takes
        my|our passport|passports|papers|documents, ABUSER has|have|hold|holds|holding|got my|our passport|passports|
        papers|documents, passport .. boss|taken_off|not_give, not give me my|back meds|medication|tablets|insulin|
        passport|phone|money|card|keys|inhaler|my, giving|give|gave|buys|buying|bought my|the|her|him daughter|son|girl|
        lad|kid gifts|money|presents|phone|trainers|drugs|vapes, giving my CHILD gifts .., man .. giving|buying|
        messaging my CHILD, men|man|stranger|someone online .. CHILD, messaging my CHILD, nudes .. my CHILD, not give ..
        passport|papers|wages|documents, forced labour, force* to work for, force* us|me to|into work|works, modern
        slavery, slave labour, treat* .. like .. slave, trafficked|trafficking|traffickers, people smuggle*, smuggled
        me|us|here, brought me|us here .. work|passport|debt, sleep* where i work|in the carwash|factory|nail,
        ten|eight|lots|many of us in|to one|a room, not allowed to leave, can not leave .. job|boss|farm|carwash|
        factory, pimp*, sell* me|my|herself|myself|her body|sex|for, sell myself, selling myself, sex for
        drugs|gear|rent|money|food|a_place|somewhere|a_room|debt, rent for sex, sex work .. make|force|him|them|made|
        forces, made me sleep with|have, make* me sleep with|have, sleep with .. for drugs|rent|money|him|them|men|
        place, with his mates|friends .. made|make|sex|sleep, pass* me round|around, groom* me|us|her|him|them, was
        groomed, got groomed, exploited, exploiting me|him|her|my|us|them|KIN, gang .. me|my|will_not|leave|join|out|
        kill|hurt|after, want out of the gang, want to get out of the gang, leave the gang, money mule, use* my
        bank|account|card, took out loans|credit in, take* my benefits|giro|pip|wages|universal, give him|them|her
        my|all benefits|money|wages|giro|pip, makes|made|making me give|hand|pay|transfer, taking my benefits|giro|pip|
        money|wages, taxed me, taxing me, extort*, preying on, work it off, work off what i owe, working it off,
        people|lads|men|they staying|stay|living|stopping at|in mine|my .. will_not|not|dealing|selling|leave|go, will
        not go .. dealing|selling, they are dealing, dealing from mine, lads|people|men i owe, dozens|eight|ten|six|
        twelve of us in|to a, sleep .. in a|one room .. us|we, all of us in one, took all|our our? papers|passports|
        documents, not pay us .. leave|let|work, not let us leave|out END, boss|gaffer|they .. not pay .. leave,
        landlord comes|came|let_us|let .. in when|at|while|himself, landlord .. asleep|touch|sex|room,
        daughter|son|sister|girl|lad|niece .. bf|boyfriend|man|fella is dozens|thirty|forty|twenty|older|grown,
        only|is|just dozens .. bf|boyfriend|man, bf|boyfriend is dozens .. she|he is only? dozens, a|the slave in, slave
        in|to that|his|her|their|this, they are using me, using me to|for|as sell|drugs|carry|money, working for nothing
        for|no|and, works|working for free for, illegal .. police|tell|immigration|deport, report me to
        immigration|home_office, keeps all? my wages|money, take|takes|taking|took my money off|every|and|or|if, have to
        do runs|drops|a_run, do runs for, doing runs for, making|made|makes|make my? sister|me|her|daughter|us|them
        work|walk the|on streets|street|corner, ABUSER make|makes|making|made me drive|work|carry|pay|hold|sell|steal|
        rob|cook|deliver|send|give, using me to|for, in a house with .. cook|cooking|dealing|using|meth|crack,
        cook|cooking meth|crack, in with a|the|them|bad gang|lot|dealers|people, in a gang, KIN in|joined|joining a
        gang, drugged and|then, i was FILL? drugged""",
    ),
)
