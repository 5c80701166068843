"""Distress: low, hopeless, ashamed, alone; English. Relapse, no home and no food are in `risk_needs`.

Rule of this file: more than the bare check-in option ("3", "rough", "not good"); a feeling counts with "I feel",
"I am" or alone in the text.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

DISTRESS: tuple[Group, ...] = (
    Group(
        "low mood",
        "despair, hopelessness, emptiness, shame, loneliness, grief that is swallowing them",
        'a sad film, a rubbish match; "so sad" of the news; broken things',
        """I_FEEL FILL? LOW, i was|been|got|get|getting FILL? depressed|suicidal|hopeless|worthless|lonely, i have been
        FILL? depressed|hopeless|lonely|miserable, been FILL? depressed|lonely END, feel* like FILL? LOW, my depression,
        depression is|has, in a depression, deep depression, so depressed, really depressed, severely depressed,
        depressed and|again|all|over|since|about|for|as my|i|anxious|lonely|alone|do_not|can_not|fuck|not|time|weeks|
        months|years|a, bit low today|atm|lately|END, feel* FILL? low|down END, feel* FILL? low|down today|atm|lately|
        again|about|since|and|with|tonight|all|at|in, mood is FILL? low|down|bad|awful|terrible, low mood, been low|down
        .. lately|days|weeks|since|again|bad|really, have no hope, got no hope, there is no hope, no hope left|for|in
        END|me, no hope END, lost hope, losing hope, given up hope, without hope, hopelessness, everything|it|life|
        situation is|feels|seems FILL? hopeless|pointless|meaningless|unbearable, worthlessness, life is FILL?
        empty|shit|hell|misery|unbearable|hopeless|a_mess|miserable, empty inside, emptiness, feel nothing, numb inside,
        numb to everything, dead inside, hollow inside, broken inside, in despair, this misery, unbearable END, is
        unbearable, my heart is broken|breaking, crush* me inside, crying my eyes, crying in bed|my, cry my eyes, been
        crying, keep crying, i am crying, in floods of, i am in tears, always in tears, in tears again|every|all|today|
        here|and, so lonely, so alone, all alone in|with|now|END|and|here this|the|my|life|world, feel* FILL? alone,
        completely|totally|utterly alone, alone in this world, nobody cares about me|END, noone cares, no one cares END,
        nobody|noone|one cares if|about|whether i|me, noone|nobody loves|likes|wants|understands|believes me,
        noone|nobody gives a, no one loves|likes|wants|understands|believes me, noone there for me, nobody there for me,
        no one there for me, nobody would help, i have no friends|family|one|body|support, got no friends|family|
        support|one, no friends or|and|left family, i hate my life|body|self, disgusted with|by|at myself|me, feel*
        FILL? disgusting|disgusted|ashamed|dirty, so ashamed, ashamed of myself|me|what|who|to|END, too ashamed, and
        ashamed, shame of|is what|it|eating|killing|too, full of shame, i feel|felt FILL? guilty .. me|caring|living|
        alive|being|burden|END, feel|feeling guilty about|for others|people|being_alive|needing, guilty about others,
        eaten up with|by, guilt is|eating, self hatred|loathing|hate, loathe myself, can not forgive myself, never
        forgive myself, can not look at myself, am such a failure|burden|mess|disappointment|loser, everyone leaves me,
        everybody leaves me, exhausted by life|everything|living, not see things getting|ever better|change, can not do
        anything right, can not sleep .. eat, can not eat .. sleep, can not sleep .. head|thinking|thoughts|crying|
        scared|worry|anxiety, feel* like FILL? a failure|loser|disappointment|burden|nobody|nuisance|mistake|fraud|
        ghost, such a failure|disappointment|burden, failed everyone|at_life|my_family|my_kids, failed as a, i have
        failed everyone|everybody|them|my|at|as|END, disappoint* everyone|my_family, let everyone|everybody|my_family|
        them_all down, waste of space|oxygen|air|skin, good for nothing, never be good enough, never good enough, not
        good enough for anyone|my|them|anything, i am not good enough, never enough for, am nothing END, i am nothing
        but|to|without|now, i am no good END, no good to|for anyone|anybody|my, no use to anyone|anybody|my,
        am|is|be|feel|being|become|like a burden to|on, be a burden, being a burden, burden on|to everyone|my|you|them|
        others|people|anyone, i am just in the way, always in the way, drag* everyone|them|people|you|my_family down,
        bring* everyone|my_family|everybody down, i ruin everything|everyone|people|lives, i ruined everything|everyone|
        my|their|our life|END|family|lives, ruined my life|family|kids, i destroy everything|everyone, i mess
        everything|it up, i always mess|fuck|ruin|screw, i fuck everything|it up, i have fucked everything|my|it
        up|life|all, fucked my life|everything up, screwed my life up, hurt everyone i|around, hurt the people i,
        problem to|for everyone, all my fault END, everything is my fault, blame myself, not deserve to? live|be_happy|
        love|happiness|be_loved|help|be_here, do not deserve anything|kindness, i deserve it|this|pain|punishment|
        to_suffer|to_be_hurt|to_hurt END, there is no point .. anymore|me|anything|END, no point ANYMORE, no point in
        me|anything|trying|my|it anymore|END, not see the|any point ANYMORE|END, do not see the point, what is the point
        .. ANYMORE, what is the point END, everything is shit|ruined|fucked|falling, nothing works|helps|feels ANYMORE,
        nothing feels real|good|right, nothing will ever|get|change|help change|better|work|END, nothing ever
        gets|goes|changes|works better|right|END|for, not that i matter, i do not matter, not that it matters ..
        not|i_am|back|bottle|used|anymore, no future END, have no future|purpose|meaning, no purpose in|to life, no
        purpose END, not see a|any future, no way out, there is no escape, can not escape END, i feel so? stuck, I_FEEL
        FILL? stuck|lost END, I_FEEL FILL? lost and|in|without|all|right|i|with, stuck in this|a hole|rut|hell|darkness|
        life|cycle|nightmare, no end to this|it|the, things will never|not get_better|change|improve, it will never
        get_better|change|end|stop|be_ok|get_easier, it will not get better|easier, never going to get|be
        better|happy|ok|normal|free, i will never be|get|amount better|happy|ok|anything|normal|enough|free|right|loved|
        well|good, i will not accomplish|achieve|amount|succeed, i will never accomplish|achieve|amount|succeed, will
        not accomplish END, things do not get better, things are getting worse, everything is getting worse, nothing to
        look forward|live, nothing good .. me|life|happens, got nothing END, i have nothing END, i have nothing left, i
        have got nothing left, have nothing to offer|live, i do not care ANYMORE, not care about anything|myself
        ANYMORE|END, not care what happens to|ANYMORE me, do not feel like living|myself|existing, can not get over
        losing|death|his|her|my, grief is, grieving for|my and|so|badly|can_not, lost my KIN .... not|can|coping|
        struggle*|lost|drink|using|everything|broken|feel|hard|since, since .. died .. not|cope|lost|head|drink|
        drinking|using|same|struggling|can, died .. not|am|can coping|cope|lost|broken, i miss him|her|them so much
        it|i|that, never be happy, hurting inside, i am hurting, so much pain END, in so much pain mentally|emotional|
        inside, emotional pain, pain inside, feel* like nothing END, feel* like shit|crap .. about
        myself|life|everything, I_FEEL FILL? suffocated|suffocating, am drowning, i am sinking END, i feel like i am
        sinking, going under END, i am FILL? sad, feel* FILL? sad END, so sad END about|all, sad all the|inside,
        overwhelming sadness, life is|feels|seems FILL? BLEAK, my life is|feels FILL? BLEAK|waste, life is a
        waste|joke|chore|burden|lie|struggle END, life has no .. direction|joy, hard|difficult|not easy|able for? me? to
        ask for help|support, can not ask for help|anyone, do not want to bother|burden anyone|people|everyone|
        my_family|nobody|them, nothing i want to achieve|do|live|become, nothing to achieve|strive|aim, nothing makes me
        happy|smile, nothing brings me joy|happiness, nothing excites|interests me, feel FILL? BLEAK, have no
        goals|ambition|direction|dreams|motivation|drive END, i am a liability|drain|deadweight|parasite|waste, dead
        weight, everyone|people|they|family is|are|am|must_be|get|gets sick|tired|fed_up of|with me, have to put up with
        me, stuck with me END, more trouble than i am, not worth the trouble|effort|time END, people worry about me,
        makes|make everyone worry, beyond help|saving, the walls are closing, boxed in, can not break free, can not go
        any lower, bit down END, down today|atm|lately, lonely as, so lost END, feel FILL? low|down|depressed|lost|
        broken|empty|alone, i am FILL? low|depressed today|atm|lately|END|and, FILL depressed END, START FILL?
        depressed|hopeless|worthless, lost everything""",
    ),
    Group(
        "low, as a bare fragment",
        "a text that is only a hurt",
        "the same words inside an ordinary sentence; HELP, which is a command",
        """need help, depression, anxiety, i give up, give up, broken, empty, i need help, help me, please help, please
        help me, someone help, someone help me, no point, hopeless, worthless, useless, numb, lonely, burden, trapped, i
        quit, a burden, a failure, failure, i annoy, i am i am FILL? annoying, annoying, i bother, i am a problem, dead
        end, no end, no way out, i am nothing, no friends, no family, no one loves me, hate me, ugly, going nowhere, i
        am trapped, can not win, i am always in the way, out of options, no options, no choice, no other choice, lost
        cause, i am a lost cause, can not do anything right, can not do anything, never be happy, no future, there is no
        future, no point anymore, giving up, i gave up, tired of it all, tired of everything, i am weak, i am pathetic,
        pathetic, my fault, guilty, ashamed, disgusting, disgusted, i am a mess, crying, panic, panicking, depressed, i
        am scared, scared, terrified, afraid, i am afraid, anxious, overwhelmed, homeless, isolated, isolation, despair,
        misery, miserable, helpless, no hope, defeated, humiliated, rejected, abandoned, unloved, unwanted, pointless,
        nothing matters, it hurts, it hurts so much, so much i am in pain, hurting, it will never end, never ending,
        never ends, it never ends, will it ever end, when will it end, what is the use, i am a nobody, beyond help, can
        not be helped, can not be fixed, forget about me, i am sorry for everything, sorry for everything, sorry for
        being me, sorry i exist, i am sorry i exist, sorry for existing, i feel bad, i suck, i do not matter, i do not
        belong, do not belong, i do not fit in, not wanted, they hate me, everyone hates me, everybody hates me, hate
        myself, no one likes me, nobody likes me, nobody loves me, nobody cares, no one cares, feel guilty, i am a bad
        person, bad person, i am worthless, rely on others, rely on others too much, cared for by others, i need too
        much, too needy, cost too much, a nuisance, am a nuisance, i am a nuisance, nuisance, i am a bother, a bother,
        bother others, bother people, annoy people, annoy others, burden others, burden people, weigh them down, weigh
        everyone down, weighing them down, hold them back, holding everyone back, hold people back, i hold people back,
        take up space, taking up space, drag people down, bring people down, let everyone down, let people down,
        disappointment, a disappointment, waste of space, waste of time, in everyone way, rock bottom, falling apart,
        fall apart, breaking down, breakdown, mental breakdown, can not go on, no escape, can not escape, no exit, stuck
        forever, feel stuck, i am stuck, in a hole, in a dark place, dark place, darkness, drowning, sinking,
        suffocating, nothing left, nothing to lose, i have nothing, i have no one, i can not escape, never get better,
        will never get better, not getting better, things are getting worse, can not sleep, can not eat, can not sleep
        can not eat, had enough, i have had enough, everyone leaves me, everyone leaves, i can not do this, can not do
        this, can not breathe, can not stop crying, losing my mind, losing it, losing control, going crazy, lose my
        mind, lost everything, everything is wrong, i am wrong, i will fail, i will never succeed, i fail at everything,
        i ruin everything, ruined everything, mess everything up, i am i am a loser, loser, i am stupid, i am ugly, not
        good enough, i am not good enough, not worth it, i am not worth it, undeserving, i do not deserve it, my life
        sucks, life sucks, life is unfair, hate life, what is the point, i do not care anymore, not care anymore, do not
        care anymore, can not take it, can not cope, can not do it anymore, can not handle it, relapsed, relapse,
        evicted, nowhere to go, no food, weighing everyone down, weigh people down, everyone would be better off, they
        would be better off, make things worse, i make things worse, make things worse for .., make things worse for
        people, i make .. worse, my family hates me, i am an inconvenience, an inconvenience, inconvenience, burdensome,
        i am in .. way, in peoples way, i let people down, letting people|everyone|them|my_family down, i am letting
        everyone down, can not contribute, i can not contribute, contribute nothing, i contribute nothing, nothing to
        contribute, nothing to offer, i cause problems, cause problems, causing problems for .., i am causing problems
        .., causing problems, such a burden, too much for people, i am too much, i am too much for .., ruin peoples
        lives, i ruin peoples lives, no one needs me, nobody needs me, no one wants me, no one misses me, people do not
        care about me, no one cares about me, rely on others .., rely on others to care for me, not know my purpose, i
        make .. life worse, i make .. lives worse, causing problems for everyone, problems for everyone, depend on
        others, dependent on others, caring for me, can not take care of myself, no meaning in life, no meaning, without
        purpose, without meaning, lack of purpose, lack of meaning, purposeless, meaningless, what is my purpose,
        meaning of life, what is the meaning of life, do not have a future, not have a future, future is
        bleak|dark|hopeless, future looks bleak|dark|hopeless, the future looks bleak|dark|hopeless, bleak future,
        bleak, doomed, i am doomed, hope is gone, hope is lost, lost hope, beyond repair, never succeed, will not
        succeed, not succeed, never amount to anything, not amount to anything, always be like this, always be
        miserable, will always be like this, will never change, nothing will change, nothing changes, no end in sight,
        no relief, caged, caged in, cornered, can not get out, no way to escape, backed into a corner, i have lost,
        powerless, no control over my life, i am out of control, lost control, lost all control, failing at life, fail
        at life, failed at life, i am inferior, insignificant, invisible, i am invisible, pain, the pain, so much pain,
        suffering, i am suffering, agony, torment, tormented, grief, grieving, heartbroken, devastated, broken heart,
        drained, i am drained, burnt out, burned out, restless, agitated, i am on edge, dread, doom, impending doom,
        terror, paranoid, i am paranoid, hallucinating, hearing voices, hear voices, nightmares, flashbacks, insomnia,
        sleepless, sleep deprived, withdrawn, numb inside, i am numb, i am not myself, self hatred, self loathing, self
        hate, hate my body, hate my life, disgusted with myself, humiliation, i regret everything, remorse,
        unforgivable, i am unforgivable, bad father, bad mother, bad parent, bad son, bad daughter, bad friend, a bad
        mother, a bad father, terrible person, i am a terrible person, awful person, monster, i am a monster, damaged, i
        am damaged, damaged goods, ruined, i am ruined, tainted, worth nothing, worth less, i am worth nothing, not
        worthy, i am not worthy, unworthy, not deserve, no self worth, no self esteem, low self esteem, cry all day, cry
        every day, cry all the time, cry myself to sleep, crying all the time, sob, sobbing, tearful, in tears, gloomy,
        low mood, feeling low, down in the dumps, melancholy, so sad, very sad, deep sadness, sadness, emptiness,
        hollow, the void, darkness inside, black hole, abyss, in the abyss, friendless, no one to talk to, no one to
        turn to, no one there for me, nobody understands, no one understands, no one listens, no support, unsupported,
        outcast, i am an outcast, misfit, do not fit in, all alone, completely alone, so alone, very alone, very lonely,
        so lonely, detached, estranged, shunned, invisible to everyone, i annoy others, difficult for me to hard for me
        to ask for help, hard to ask for help, ask for help, can not ask for help, feel bad asking for help, life is
        BLEAK, nothing i want to do|be|achieve, nothing i want .., nothing to achieve, nothing to strive for, aimless,
        directionless, no direction, no goals, no ambition, no motivation, no dreams, no passion, no joy, nothing makes
        me happy, nothing brings me joy, nothing makes sense, nothing interests me, nothing excites me, nothing to care
        about, not know why i am here, what am i living for, not know what i am living for, a liability, i am a
        liability, dead weight, a drain on .., a parasite, people are sick of me, sick of me, tired of me, fed up with
        me, everyone is sick of me, put up with me, have to deal with me, stuck with me, people worry about me, make
        people worry, i make people worry, stress people out, more trouble than i am worth, not worth the trouble, not
        worth the effort, waste of effort, waste peoples time, wasting peoples time, want to run away, get away from it
        all, boxed in, walls closing in, walls are closing in, can not break free, imprisoned, can not change it, stuck
        in this situation, stuck in a rut, stuck in .., at a dead end, no light, no light at the end .., too late for
        me, it is too late for me, beyond saving, bound to fail, why bother, why try, there is no use, no use, worst is
        yet to come, never work out, nothing works out, never find .., never be loved, never be good enough, never be
        enough, never be normal, never be okay, never be ok, never recover, never heal, never be free, never escape,
        always alone, always fail, always failing, always sad, always hurting, always in pain, can not go any lower, hit
        bottom, hit rock bottom, nobody to talk to, push people away, pushing people away, hide from everyone, hiding
        from everyone, avoid people, avoiding everyone, isolate myself, isolating myself, withdraw from everyone, nobody
        would help, can not trust anyone, trust no one, everyone left me, everyone abandoned me, abandoned by everyone,
        no place in this world, no place for me, do not belong anywhere, never belonged, never fit in, different from
        everyone, misunderstood, not understood, unheard, unseen, not seen, not loved, unloveable, hard to love, not
        cared for, not cared about, uncared for, unimportant, i am unimportant, not needed, i am not needed, unneeded,
        expendable, disposable, replaceable, a mistake, my existence is .., existence is .., existential crisis,
        existential dread, stressed|anxious|tired|lonely|worn_out|fed_up and depressed|low|down|lonely, life is a joke,
        life is nothing, life is over for me, my life is a waste, waste of life, wasted my life, wasted life, empty
        life, pointless life, meaningless life, meaningless existence, no value, i
        have no value, no worth, i have no worth""",
        whole=True,
        led_up_to=True,
    ),
)
