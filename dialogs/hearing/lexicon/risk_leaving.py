"""Crisis: ending it, saying goodbye, suicide by name, and the word alone; English.

Rule of this file: it is the person's own life that ends, or that of someone they know; not a meeting, a film or a
statistic.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

LEAVING: tuple[Group, ...] = (
    Group(
        "ending it",
        "they mean to end their life, or to end everything",
        'ending a visit, a call or a relationship; "can we end it by 3"',
        """end it all, ending it all, ended it all, end it for good, put* an end to my|it|this|everything|all|his|her,
        ending it for good, it all to end|stop|be_over, want this|everything|it|life to end, want everything|life to be
        over, want the|this|my pain to end|stop|go|be_over, want|wanted|wants|wish to FILL? end it END, i am FILL?
        going|about|ready to FILL? end it, START FILL? going to end it, going to end it all|tonight|today|now, thinking
        about|of FILL? ending it, thought about|of FILL? ending it, feel like ending it|things|everything, WANT to FILL?
        end everything|things|this|life|all, might FILL? end it END, could FILL? end it END, should FILL? end it END,
        tempted to end it, going to FILL? end everything|things|all, i .... end it tonight|now|today|tomorrow, ending it
        tonight|now|today, START end it tonight|now|today, ending things|everything tonight|now|END, try* to end
        it|things|everything, planning to_end|on_ending it|things|life|everything, just end it END, end|ending|ended
        THEIR own? FILL? life, end|ending a life, end THEIR own? FILL? lives, taking|take|took|taken my|his|her|their
        own? FILL? life, take|took|taking ones own life, losing|lose my own? life .. hands, tried to take THEIR life,
        about to take it|my_life .. life, saved my life .. about to, end my existence|days|story|time|misery|suffering|
        torment, ending my existence|days|story|misery|suffering, make it all stop|end|go_away, i .. make it stop, make
        the pain stop|end|go_away, stop the pain END, stop it all END, stop my heart, i just? need it to stop END,
        permanent solution, permanent way out, only way out, take|taking|want the easy|easier way out, way out is
        death|to_die|dying, only answer is, no other way out, only one way out, one way out END, only way this ends|out,
        not see a|any way out, see no way out, one way this ends, only way i am getting out, only escape, decided to end
        things|it|everything|my, decided it was time to go|end, if i had a gun|rope|the_guts|the_courage|the_balls|
        the_nerve|pills, too scared|coward|chicken|weak to do it|kill|end, too much of a coward to, do not have the
        guts|courage|balls to do|kill|end|go, only thing|person|reason that? stopped|stopping|stops|saved|saves|keeping|
        keeps me .. KIN|dog|cat|kids|thought|thinking|from, if it was|were not for .... done_it|ended_it|dead|gone|
        alive|here, if not for .... done_it|ended_it|dead|alive|here, garage door shut|closed|down .. engine, engine
        running .. garage|shut|closed, in the garage .. engine running, let go of the wheel, let go of the steering, way
        to stop the|this|my pain, do something|anything stupid|silly|daft|drastic, done something stupid|silly ..
        self|pills|tablets|hospital, did something stupid .. self|pills|tablets|hospital, got a plan to|for ..
        die|end|kill|it, know how i will|would do it, plan* my death, plan my own death, planning my death|exit|funeral|
        suicide|end, date in mind, picked a|the|my date|day to die, know how|when i am going to die|go, ways to
        die|kill|end, how to die|kill myself|end my, best|easiest|painless|quickest|fastest way to die|end, painless
        death|way, how many|much .. to kill|die|overdose|lethal, how many pills|tablets|paracetamol .. take|would|does|
        to, lethal dose, fatal dose, i would be dead if|without|by_now, i would be gone if|without, i am ending it END,
        going to do it this time|tonight, make sure it works, this time i will do|make|succeed, have|got a plan and ..
        pills|rope|kill|end|how, got a plan .. pills|kill|die|end, doing something i can|will|would not come back from,
        do something i can|will|would not come back from, will not come back from END, how much|many PILLS ..
        kill|kills|die|take|takes|fatal|lethal|overdose, left a note saying|goodbye|sorry|END, left a note and|on, make
        it stop END, topping it END, thinking|thought about|of ending it|things|topping, talking|talks|talked about
        ending it|things|everything, he|she|they AUX? not can? go on END, he|she can not go on, crisis
        line|team|helpline|hotline, samaritans, called|rang|texted shout, stop the nightmares|voices|thoughts|hurt|
        hurting|suffering END, only way to stop|make the|this|it, want it FILL? over with END, want it all over, one ..
        day away from checking|ending|giving, checking out END, swallow* a bullet, eat|eats|eating|ate my|his|her|a|the
        GUN, turn|turning|yank|yanking|jerk|jerking|spin the steering? wheel, the courage|guts|balls|nerve to FILL?
        do_it|end|die|kill|jump, thoughts are winning|back|worse|loud|louder|getting|taking|telling, i was FILL?
        going|about to jump, made my peace, loaded GUN, GUN is loaded, GUN on my nightstand|bed|table|lap,
        contemplated|considered|planned it|ending daily|every|for|often, wrists open, in the bath|bathtub with ..
        wrists|cuts|razor, if you do not hear from me, if i do not reply .. gone|dead|sorry, die by my own|suicide, by
        my own hand, the coward way, ending|end this|my|the|all|their pain|suffering|misery|hell|nightmare|torment, pull
        the trigger, rope|noose .. beam|rafter|rafters|branch|banister|hook|ceiling, reason|reasons not to
        end|kill|die|do_it|go|jump, reason to not end|kill|die|do_it, time i left|went|go END, left|leave for good END,
        between me and the end|death|grave|rope|bridge, own funeral, picture|picturing|planning|imagining my own?
        funeral|death, trade places with someone, step* off .. kerb|curb|pavement|platform|edge|ledge, just end it
        already, do it already END, if i am not dead|gone by|END|before, if i am not dead, was going to end it, going to
        end it tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday, made|make|making|have a plan to
        do_it|die|end|go, plan to do it on? tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday, not need
        it where i am going, where i am going i will not need, not see a way|any_way|no_way through|past|forward|out,
        just want out END, found a note off|from|by, left a note saying|for|and|on .. goodbye|gone|sorry|dead|phone,
        note off|from my? KIN .. gone|goodbye|dead|missing|phone, tell my CHILD .. loved|loves|love""",
    ),
    Group(
        "goodbye",
        "a last message, arrangements for after their death",
        "goodbye at the end of a chat or a job; a bereavement",
        """say|saying|said my|final|last|our goodbyes, say|saying|said goodbye to everyone|you_all|my_kids|my_children|
        my_family, goodbye everyone|everybody .... sorry|forgive,
        final goodbye, goodbye forever, goodbye for good, goodbye|bye|farewell cruel? world, this is goodbye,
        this is my goodbye|last|final text|message|day|night|goodbye|time|words|letter, last time you .. hear|see, last
        message .. me|from|ever|send, last text .. me|from|send|ever, last day|night on_earth|alive|of_my_life, my last
        day|night|hours|words END, my last day|night alive|on|here on, my final days|hours|moments|message|words|wishes|
        letter|note, by the time you read|get|see this, when you read this i, if you are reading this i, tell THEIR KIN
        i love|loved|am sorry|was, tell my kids|children|family|mum i .. love|loved|sorry|tried, tell everyone i
        love|loved|am sorry|was, look after my KIN .. when|if|after|for|please, take care of my KIN|kids|dog|cat ..
        when|if|after|gone, look after my dog|cat|kids .. when|if|after|for, give|giving|gave|given all? my ..
        stuff|things|belongings|possessions|clothes away, give|giving|gave|given away all? my things|stuff|belongings|
        possessions|everything|clothes|dog|cat, wrote|writing|written|write|left|leaving|leave .. a suicide? note END,
        wrote|writing|written|write .. goodbye, written|wrote|writing|write .. letters .. kids|family|wife|mum|everyone|
        children|parents, letters to my kids|family|children .. when|for|after|gone, note for my kids|family|mum,
        goodbye note|letter|letters|message|text, will not hear from me again, never hear from me again, never see me
        again, will not see me again, not be seeing you again, see you on the other side, see you in heaven|hell, meet
        again in heaven|another life|next life, i will be dead, i will be dead|gone by|soon|tomorrow|tonight|before|and,
        be dead by|soon|tomorrow|tonight|before, when|once i am dead, when|once|after i am gone and|they|you|my|the|
        everyone|END|please|nobody|people|she|he|it, sorry i could not hold|go_on|be_strong|be_stronger|cope, sorry for
        everything .. goodbye|bye|love|gone|end, forgive me for what, forgive me for leaving, i love you all ..
        goodbye|bye|sorry, remember me when|as, please remember me, want to be with my KIN in heaven|again, be with my
        KIN again|in_heaven, join my KIN|baby in heaven, join them|him|her in heaven, meet my maker, be at peace END,
        finally be at peace|free|over, finally have peace, at peace with dying, rest in peace .. me|myself, planned my
        funeral, my funeral songs|song|plan|arrangements, thanks for everything .. bye|goodbye, thank you for everything
        .. bye|goodbye|goodbyes|END, bye .. thanks for everything, she|he|you was|were|been good to me, tell FILL? ..
        thanks for everything, saying bye to everyone|all, say bye to everyone|my|the, bye everyone|everybody END, tell
        my KIN .. was not .. fault, not her|his|their|your fault .. tell|when|after|gone|love""",
    ),
    Group(
        "suicide by name",
        "the word itself, of oneself or of someone they know",
        "training, groups, statistics, films and jokes about it",
        """FEEL FILL? suicidal, suicidal thought*|feeling*|ideation|intent|intention*|intents|tendencies|tendency|again|
        today|atm|urge*|plan*|mood|mind|now|lately|tonight|impulse*|behaviour|act|acts|gesture|gestures|and|but|because|
        over|since|for|at, START suicidal END, went suicidal, made me suicidal, makes me suicidal, making me suicidal, i
        .. suicidal, KIN .. suicidal, my .... suicide, i .... suicide, me .... suicide, suicide .. me|my|i, KIN ....
        suicide, he|she|they .. commit*|committed|committing|attempted|attempt|tried|threatened|threatening suicide,
        commit* suicide END, committing suicide, going to commit* suicide, attempted|attempting|attempt suicide,
        have|had attempted once|twice|three|four|several|multiple|many, i attempted once|twice|three|four|last|in|again|
        when|before, attempted several|multiple|three|two|four|five times, my attempts, my last attempt, my first
        attempt, previous attempts, past attempts, tried twice|three_times|once_before|several_times ..
        end|die|kill|myself|here, survived my, joining him|her|them every|soon|END|in, want to join him|her|them END,
        used to cut END|when|as|my|a|in|and, cutting urges, urges .. back|again|strong|bad, the urge is|to
        back|cut|hurt|jump, suicide attempt*|note|letter|letters|pact|pacts|watch|thoughts|method|methods|plan|hotline|
        helpline|line|risk|mission|bid|attempts|pill|pills|tablets|forest|number|ideation|tonight|today, thought*|think|
        thinking|talk*|consider*|contemplate*|plan*|threatened|threatening|tried|trying|threatens|attempted|google*|
        research* about? of? commit*? suicide, feel like suicide, suicide .. way|option|answer|solution|choice, suicide
        is|on .. mind|only|best, suicidal behaviour|behavior|behaviours, suicidality, highly|becoming|became|
        chronically|actively|passively|acutely|constantly|always suicidal, verge of suicide|ending|killing, way|ways to
        die, painless|least way|painful to|way die|to, do it painlessly, die painlessly, survived .. attempt|attempts,
        to suicide, next suicide|statistic, be another|a statistic""",
    ),
    Group(
        "the word alone",
        "a text that is nothing but the word or the fragment",
        "the same words inside a longer text about something else",
        """suicide, suicidal, commit* suicide, overdose*, overdosing, self harm*, kill me, dead soon, death, dying
        inside, want out, i want out, i am sinking, sinking, i am drowning, drowning, i will die, i am dying inside,
        when i die, if i die, when i am dead, if i am dead, when i am gone, after i am gone, i will be dead, i will be
        gone soon, goodbye everyone, goodbye world, goodbye all, goodbye forever, bye forever, i am so done, end it, end
        this, end me, ready to end, ready to end it, want to jump, want to drown, want to bleed, want to disappear,
        wreck* my car, crash* my car, drive into a tree, jump off, going to jump, i will jump, about to jump, off a
        bridge, off the bridge, that kept me going, what kept me going, kept me going, kept me alive, keeps me alive,
        keep me alive, keep myself alive, keeping me alive, lose the will, no one cares if i die, life or death,
        alive or dead, dead or alive, dead inside, i am dead
        inside, already dead, i feel dead, feel dead, feels like dying, feel like dying, walk into the sea, take all my
        pills, noose, lethal, gun, razor, razors, blade, blades, take pills, take the pills, take a bullet, bullet in my
        head, on a ledge, on the ledge, on the edge, deadly, die, die alone, i die, to die, to be dead, be dead, i died,
        dying, i am dying, it is my time, my death, my own death, my funeral, my suicide, lose my life, losing my life,
        lost my life, go to sleep forever, sleep forever, stop living, stop existing, i should not be here, should not
        be here, should not be alive, not be here ANYMORE, not be alive ANYMORE, not be around, fall* off|from a|the
        EDGE, falling off|from a|the EDGE, go to heaven, go to hell, be with the angels, with join KIN in heaven, go
        home to god, car into a|the tree|wall|lorry|bridge, car off a|the EDGE|road, train tracks, on the tracks, sit on
        the tracks, a rope, rope around neck, rope around my neck, writing|write|wrote|written my? will|goodbyes|note|
        notes|letters, a note, in front of a .. car|train|bus|truck, front of a train|bus|car|truck, into traffic,
        pills, all my pills, all the pills, LOTS of pills|tablets, swallow* .. PILLS, swallow* bleach|poison|glass|
        batteries|a_battery, drink* bleach|poison, inject bleach|air|insulin|bubble, exhaust fumes, exhaust pipe,
        asphyxiation, hanging, strangulation, suffocation, electrocution, choke to death, stab my|me heart|stomach|
        chest, stabbed in the heart, break my neck, snap my neck, shoot me, end my life, at risk of suicide, lethal
        means, knife, rope, gas, a bridge, drown in the|my|a bathtub|bath|sea|river, everyone would be happier, out of
        my misery, had enough i want out, want out of here, on a|the bridge|ledge|rooftop, be done with this, overdose
        on PILLS, overdosing on PILLS, HARM my BODY in|off|open|up, HARM BODY against .. wall|floor, a gun, get a gun,
        bought a gun, buy a gun, gun in my hand, shotgun, trigger, razor blade, razor blades, bleach, pesticide, poison,
        eat poison, rat poison, suffocate, electrocute, jump* off, jump* out of .. car|window, step* off ..
        ledge|edge|roof|platform, stop eating until i die, refuse to eat, stop eating, stab, painless, last days on
        earth, my last days, break my bones, break my .. arm|leg|bones|neck, cause myself|me? pain, head banging, pull*
        my eyelashes|hair|hair_out, bite my nails .. bleed, swallow* sharp|objects .., swallow* .. objects, passive
        suicide, carved, carving, ready to leave this, take me away, take me lord, jesus take me, cross over, i am the
        problem, killing me, it is killing me, kills me, in crisis, in a crisis, a crisis, crisis, having a crisis,
        when|once|after|if i am not around|here ANYMORE?, suck* on .. GUN|barrel, GUN in .., GUN to .., with a GUN, a
        GUN, GUN, bought|buy|get|got|own|have|find|use a GUN, leave|leaving it all behind, leave|leaving everything
        behind, leave this world behind, go away forever, gone forever, escape life, escape from it all, escape this
        life|world, want to escape, need to escape, end of me, be the end of me, a goner, i am a goner, game over, i
        quit life, death wish, a death wish, have a death wish, would not be missed, last breath, my last breath,
        eternal rest|peace|sleep, rest in peace, be at peace, finally be at peace, free from pain, free of pain, no
        longer exist, slip away, drift away, fade away, fade into nothing, can not hang on, hang on much longer, hanging
        by a thread, hanging on by .., holding on by .., not much longer, not long left, not have long left, time is up,
        my days are numbered, days are numbered, nothing matters anymore, can not live with this|myself|the_pain, can
        not live without .., my last wish, last wishes, my last goodbye, last goodbye, matter if i die|died|live|lived|
        am, not matter if i .., if i was|were never here|born|around, world without me, without me here, without me
        around, without me in it, miss me when .., will you miss me, would you miss me, come to my funeral, at my
        funeral, plan* my funeral, in my grave, my coffin, in the ground, six feet under, pushing up daisies, meet god,
        see god, see jesus, ready for death, welcome death, embrace death, waiting to die, waiting for death, afraid to
        live, scared to live, too tired to live, too hard to live, hurts to live, hurt to live, painful to live, hard to
        stay alive, hard to be alive, hard to keep living|going, trying to stay alive, barely alive, why am i
        alive|here, why was i born, why live, why exist, nothing to live for, little to live for, not much to live for,
        no one to live for, lost my will .., lack of will to live, i am a danger to myself, danger to myself, risk to
        myself, unsafe, i am not safe, not safe alone, WISH to die, deserve death, fantasise*|fantasize* about
        death|dying, ideation, method|methods of suicide, means to kill|die|end .., access to a? GUN|pills, my GUN,
        gunshot, gunshot wound, pull the|a trigger, shoot my brains out, tie|tying|tied a|the rope|noose|knot, pillow
        over my face, plastic bag over .., car in the garage, running car .., inhale* gas|fumes|helium, sniff*
        gas|helium, lie|lay|lying down? on the tracks|road|rails, in front of a subway|metro|tram, roll my car, drown in
        .. ocean|sea|river|lake|pool, drown|drowning in a|the ocean|sea|river|lake, jump in|into a|the lake|river|sea|
        ocean|canal, jump into the river, ingest* bleach|poison|chemicals|pills, drink* .. bleach|poison|chemicals,
        ate|eat|eating rat? poison, lethal injection, cut* an|my|the .. artery|vein, burn|freeze|starve|stab|choke|
        bleed|drink|crush to death, burned|frozen|starved|stabbed to death, stop* taking my insulin, refuse|refusing
        treatment, let myself die|starve|bleed|go|drown|freeze, provoke* .. police|cops, put myself in danger, putting
        myself in danger, risk* my life, hoping to get killed, get myself killed, hope .. get killed, smother myself,
        not going to be alive, not be alive, never want|wanted to be born|alive, never asked to be born, not ask to be
        born, at risk of harming .., exsanguinate, self immolation, hypothermia on purpose""",
        whole=True,
        led_up_to=True,
    ),
)
