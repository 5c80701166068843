"""Distress: not coping, panicking, in fear; English.

Rule of this file: more than the bare check-in option ("3", "rough", "not good") and more than an ordinary illness or
a bad day; the hurt is the sender's own.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

COPING: tuple[Group, ...] = (
    Group(
        "not coping",
        "it is too much, they cannot take it or cannot face people",
        'a heat wave, a film, the washing up; "sick of it" of a thing',
        """not FILL? coping, not cope ANYMORE, struggling to cope|live|survive|function|breathe|find a reason, am
        struggling .. head|mental|mentally|badly|cope|bad, barely coping|surviving|functioning, am barely
        holding|hanging|living|coping, not managing at END, can not manage ANYMORE, can not FILL? take it|this ANYMORE,
        can not FILL? take it|this END, can not take much more END, can not take any more END, can not take much more of
        this|life|it, not take anymore END, can not FILL? handle it|this|anything|life|everything ANYMORE, can not
        handle life|everything|anything, can not stand it|this ANYMORE, can not bear it|this ANYMORE, can not bear the
        pain, not face anyone|people|anybody|nobody, can not face it END, can not face it i|and|used|because|today|my|
        been, can not face leaving|going out|outside, can not face the world|day, can not face seeing|another, not left
        the house|flat|my in|for|since|room|bed, not left my room|bed|flat|house, not got out of bed, not slept
        properly, not sleeping because|properly .. worry|head|scared|nightmares, it is all too much, all too much for
        me, everything is FILL? too much, life is FILL? too much|hard, things are too much, all getting too much,
        getting too much for me, on top of me END, all getting on top of, things getting on top, getting on top of me,
        so overwhelmed, at breaking point, at my breaking|limit|lowest|worst, i hit rock, broke down crying|in
        tears|last|again, break down crying|in tears, breaking down crying, breaking down again|every, having a
        breakdown, had a breakdown, near breakdown, nervous breakdown, a mental breakdown, on the verge of|off, going to
        have a breakdown, I_FEEL FILL? falling apart, am falling to bits|pieces, life is falling|fallen|fell apart,
        world is falling apart|ended, everything is falling|fallen apart, i keep falling apart, going to pieces, in a
        right|bad|terrible state, am a FILL? mess END, my life is a mess|joke|shit|ruined|in|hell|fucked, my life is
        falling, in a bad|dark|low|horrible|awful|terrible place|way|headspace|state mentally|right|at|END|again|and|
        now|since|today, in a dark|low place|way|headspace, in a very|really dark|low|bad place|way, bad headspace, dark
        days, dark hole, not in a good|right|great|the headspace|place|frame|head mentally|END|headspace|right|at|today|
        now|since|of, not in a good place|way|headspace, not in the right headspace|frame, my head is FILL?
        gone|fried|battered|messed|scrambled|mush|wrecked|shot|fucked|mashed|a|not|spinning|in|all|done|broken|
        exploding, head is FILL? gone|fried|battered|scrambled|fucked|mashed|wrecked, my head has? gone, my head not|all
        over|right|place|well, head not right|good, not right in the|my head, head is up|all my|over, mind is
        racing|not_right|broken, losing my mind END, losing my mind with|and|in|here|over, i am losing it END, i am
        losing it i|with|and|my, think i am losing, i have lost it END, going out of my mind, i lost|have|losing lost?
        everything END, lost myself, i am spiralling|spiraling|spiral, spiralling END, spiraling END, cracking up END,
        am cracking up, holding on by, running|run out of strength|fight|hope, no energy|strength left, i have FILL? had
        enough END, i had enough END, had enough of everything|people|being|feeling|trying|it END, want to give up END,
        want to give up on life|everything|it|and|but, feel like giving up, going to give up END, ready to give up END,
        given up on everything|myself|hope|people, i have given up END, i am giving up END, gave up on
        everything|myself|hope|life, give up on everything|myself|hope|life, giving up on everything|myself|hope|life,
        so done with everything|it|life|this|people, not strong enough END, not strong enough to|for keep|cope|this|
        carry|go|fight|do, fighting a losing, so tired of fighting|trying|everything|it|pretending|feeling|this|
        struggling|hurting|crying|being, i am tired of fighting|trying|everything|pretending|feeling|this|struggling|
        hurting|crying|being, tired of fighting|pretending|everything|hurting|crying|trying END, tired of everything,
        exhausted from|of fighting|pretending|life|crying, sick of feeling|pretending|everything|crying|struggling|
        hurting, fed up of feeling|life|being|everything, fed up with life|everything, can not pretend ANYMORE, how much
        more i can take|i|handle, how much more of this, not know what to do ANYMORE, not know what else to do END,
        noone to turn|talk to, nobody to turn|talk to END, no one to turn|talk to, i have got? noone|nobody END, got
        noone|nobody END, not got anyone|anybody END, not have anyone|anybody END, not have anyone to|i talk|can|turn, i
        need help .. badly|bad|desperate|mental|head|drinking|drugs|coping|cope|asap|urgent, need help
        badly|asap|urgently|bad|desperately, desperate for help, in desperate need, getting desperate, please help me
        END, please someone|somebody help, someone please help, i need someone to talk, START need someone to talk, i
        need somebody to talk, need to talk to someone|somebody END, need to talk to someone|somebody about|urgent|now|
        asap|badly|bad|please, help me please, not doing well|good|great mentally, i am not doing well|good|great|so
        END, not well in my head|mentally, not well mentally, mentally not|unwell|struggling|exhausted|drained|broken|
        i_will|gone|done|i, my mental health .. bad|gone|shit|terrible|worse|poor|suffering|awful|slipping|not|low|rock|
        struggling|bits|floor|downhill, my mental health END, mental health is|has, struggling with my mental, my mental
        state, bad with my nerves|head|mental|anxiety|depression, my nerves are|is gone|shot|bad|shattered, not been
        myself, everything is going? wrong END, nothing is going right END, it is all gone|going wrong END, struggling
        atm|bad END, i want to live END, want|ready|choose|chose|choosing|decided|glad|trying to keep? living END, ready
        to keep living|going, ready to live END, choose to live, choosing to live, want to stay alive, glad i am alive,
        glad to be alive, reason to live END, want to keep living|fighting, not suicidal, no longer suicidal, not
        washed|showered|got_dressed .. days|weeks|week|left|house, can not think straight, having a|proper|another ..
        meltdown, crying in the|a toilets|toilet|car|bathroom|street|shower|bed|work, up all night crying|worrying|
        panicking, been up .. crying, everything has? gone|went|going to shit|pot|wrong|tits, everything is gone, can
        not do this no more, nothing seems worth, not FILL? ok END, i am not ok, i am not okay, not ok
        today|at|mentally|right|jo|in, struggling bad|badly|lots|massively|big, losing|lost the plot END|here|with|atm,
        no|not know what to do END .. died|dead|lost|kids, what is the point of|in any|anything|all|everything
        of|END|anymore, sick of it all END, so low today|atm|right|now|this, so low END, mum|dad|mam|nan|gran|brother|
        sister|son|daughter|baby|partner has? just died, just lost my KIN, lost my baby, nobody listens to me|END, noone
        listens to me, no one listens to me, feel like nobody|noone, in bits jo|today|here|over|about, get|got my head
        straight|together|right, in a mess END, in a mess and|with|at|right, i am finished END, how to carry on, how to
        go on END, struggling to carry|go on, on my arse END, on my knees END|here|with|now, can not function, having a
        nightmare with my, can not get my head, START had enough END, not stop thinking about|of
        stuff|things|everything|it|what END, not stop thinking END, everything hurts, in pieces END, i am in pieces,
        anniversary of .. dying|death|passing, i am not good END, gave up not worth""",
    ),
    Group(
        "panic and fear",
        "panic attacks, anxiety that stops them, shaking, unable to breathe",
        "panic over a lost phone; anxious to see a film; a scary ride",
        """panic attack*, panic disorder, i am panicking, keep panicking, panicking badly|bad|so|END, in a panic
        about|over|because|and|END, my anxiety, bad anxiety, anxiety is bad|through|so|really|sky|high|awful|terrible|
        up|too|worse|killing|crippling, crippling anxiety, suffer|suffering from|with anxiety|depression|panic|ptsd, got
        anxiety|depression, have anxiety|depression, anxiety too, too anxious, I_FEEL FILL? anxious END, I_FEEL FILL?
        anxious and|about|all|today|at|i|leaving|going|being|so|can_not, i can not breathe, can not breathe
        properly|END|and|i, my heart is racing|pounding, i am trembling, i am shaking like|and|with END|crying|fear|
        anxiety|can_not, i am FILL? freaking out END, hyperventilate*, i am FILL? terrified|petrified|frightened, I_FEEL
        FILL? scared|frightened|terrified|unsafe END, I_FEEL FILL? scared and|i|help|please|all|about|at|here|now|
        because|i_am|it_is, am so scared, too scared to go|leave|come|sleep|tell|talk|be|get|open|answer, scared to
        leave|sleep|be|open|answer the|my|alone|on|house|flat|door, scared to go out|home|outside, worried sick, I_FEEL
        FILL? stressed .. cope|coping|out END, stressed to the|fuck|death|hell, under so much stress|pressure, so much
        stress END, can not stop worrying, agoraphobia|agoraphobic, scared of everything|people|being|myself, paranoia
        is, I_FEEL FILL? paranoid, been having nightmares|flashbacks|panic, having nightmares|flashbacks, my ptsd, got
        ptsd, have ptsd, my trauma, traumatised, hearing voices, hear voices, voices in my head, psychosis, been
        psychotic, off my meds, ran|run out of my meds|tablets|medication .. bad|cope|days|help|head, not taken|taking
        my meds|tablets|medication, so anxious i|that|about|END|and|today, my anxietys, anxietys bad, hearing things""",
    ),
)
