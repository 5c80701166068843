"""Distress: relapse, no home, no food; English.

Rule of this file: the drug, the drink, the doorway or the empty cupboard is the sender's own and now.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

NEEDS: tuple[Group, ...] = (
    Group(
        "relapse",
        "using or drinking again, after stopping, with or without shame",
        "a drink at a wedding; giving up the fags; using an app",
        """relapse*, slipping|sliding|drifting|falling|going back into|to|on
        drinking|using|drugs|drink|SUBSTANCE|old, slipping
        up again, i slipped .. used|drank|gear|again, back on the? SUBSTANCE, back on the? drink|booze|bottle|sesh|
        stuff|pipe|rock|rocks|beer|beers|vodka|lash, back drinking|using, back to drinking|using, started using END,
        started using again|gear|crack|heroin|spice|drugs, started drinking|injecting|smoking|taking ..
        again|gear|crack|heroin|spice|heavily|every|smack|coke, on it again END, i used .. last night, used
        heroin|crack|gear|smack|spice|coke|drugs yesterday|last|again|today|on|at|this|over, i used .. yesterday END, i
        used again|heroin|crack|gear, i used on|over|at the|friday|saturday|sunday|monday|weekend END, i used at the
        weekend, used at the|weekend weekend|and .. ashamed|feel|sorry|can_not, i used and|ashamed|feel|hate ..
        ashamed|feel|sorry|hate|scared|guilty, i have used END, i have used again|over|last|since|today|gear|heroin|
        crack, have been using END, been drinking heavily|heavy|every|loads|again, drinking every|all|to
        day|morning|night|cope|forget|sleep|numb|oblivion|time, drinking too much|heavily again|every|i|lately|to|
        because|END|and, drinking|using to cope|forget|numb, lost my sobriety, not sober ANYMORE, no longer sober|clean,
        not clean ANYMORE, broke my sobriety, in withdrawal, withdrawal* .. bad|sick|can_not|help|i_will|shaking,
        withdrawals, going cold turkey, cravings, craving|crave FILL? a|the|for? SUBSTANCE|drink|drugs|hit|fix, craving
        END, tempted to use|drink|score|relapse END|again, tempted to score|relapse, want to use END, want to use
        again|so|drugs|gear|bad, i am going to use END, about to use END, need a fix, been bingeing|binging on|again,
        binged again|on, gambling again, gambled .. all|everything|wages|rent|it|away, lost .. gambling|bookies|slots|
        betting, spent .. wages|rent|money|benefits|giro .. on drink|gear|drugs|slots|gambling|machines, failed my
        drug|piss|test test|END, after .. months|weeks|years sober|clean, START i used END, i used sorry|i|and, back on
        it sorry|again|i|and|since|i_am|now|bad, smoked|smoking|injected|injecting|snorted|took|taking|taken|had|did|
        using|scored|scoring crack|heroin|gear|spice|smack|coke|ket|mamba|meth|brown|rocks, withdrawal|withdrawals|
        withdrawl is|are killing|bad|horrible|awful, on the? gear|smack|crack|heroin|spice again|bad|since, on the
        sauce|lash|piss|beer|booze|drink|bottle .. all|since|again|days|week|month, been on the drink|sauce|booze|
        bottle|beer|vodka, had a blip, clean|sober gone|blown|ruined|wasted, smoke|line|pipe|hit|bag|dab|go of
        SUBSTANCE, i FILL? scored END, scored last|again|yesterday|gear|some|on, took something i should, clean days
        gone, drank again""",
    ),
    Group(
        "no home",
        "homeless, sleeping rough, evicted, thrown out, no place tonight",
        "a tent at a festival; a train that kicked everyone out; homeless people as a topic",
        """i am|was|been|being|be|become|made|going|now|i_am|we|are FILL? homeless, be|become|end_up|made FILL?
        homeless, homeless END, homeless
        now|again|tonight|since|and|with|at|from|for|because|until, made us|me homeless, homelessness
        team|unit|application, sleep* rough, slept rough, sleeping|slept|kipping|kipped|living on the? streets|street,
        sleeping|slept|kipping|kipped on|outside floor|floors|a sofa|couch|mates|friends|outside, sleeping
        outside|outdoors, slept outside|outdoors, back on the streets|street, START on the streets|street,
        am|be|end|ended|ending|out|been|living|up|sleep on the streets|street, sofa hopping, nowhere to
        go|live|stay|sleep|kip|be END|tonight|now|and|i_am|i|again|with|because|after|at|can, i have nowhere, got
        nowhere to? go|stay|sleep|live|END, nowhere safe, no roof, somewhere to sleep|stay|kip|live tonight|END|for|
        asap|please|now, need somewhere to? stay|sleep|live, need a hostel|bed tonight|for|space|place|asap|END, bed for
        the|tonight night|END, hostel* tonight|with|space|full|spaces .. tonight|space|spaces|room|rooms|beds, any
        hostel|hostels, hostel* .. hate|unsafe|kicked|chucked, kick* me|us out, been|got|getting|being kicked out
        END|where|nowhere|with|by, been|got|getting|being|am kicked|chucked|thrown|booted|turfed|slung out
        of|by|and|because|no|again|tonight|today|last my|mum|nowhere|house|flat|home|hostel|no|partner|END|night|
        sleeping|where, threw me|us out, throw* me|us out, chuck* me|us out, slung me out, booted me out, turned me|us
        out, put me|us out on|of|END, eviction, section dozens, repossessed, lost my place in|at|to, locked out of my
        flat|home|house, made homeless, landlord .. chuck*|kick*|evict*|wants|chucking|throwing me|us out, council
        will|can not help|house|rehouse, not got anywhere to|else stay|sleep|live|go, not have anywhere|a place|to
        stay|sleep|live|go END|tonight|now to?, got no home|house|where|flat, no home END, freezing .. tonight|streets|
        outside|doorway|tent|street .. sleep|sleeping|nowhere|got|no|rough, got no heating|electric|gas|leccy|
        electricity|hot, no gas|leccy|electric and|or no? food|money|gas|leccy|electric|heating|till|til|until, no
        gas|leccy|electric|electricity left|in_the_house|since, no money for electric|gas|leccy|heating|the_meter, i am
        in a tent, in a tent behind|in|under|by|at|on, on the streets END, somewhere to live, find me somewhere to, find
        somewhere to live|stay|sleep, SLEPT in|on|at|outside|under|rough .. OUTSIDE, SLEPT on a .. floor|sofa|couch,
        thrown|kicked|chucked|put|slung|booted out by|of .. KIN|hostel|flat|house|home, night shelter, homeless shelter,
        in a shelter END, landlord is chucking|kicking|throwing|evicting me|us, staying|stay|crashing|living|stopping
        on|at a|my|mates|friends|peoples mates|friends? sofa|sofas|couch|settee|floor""",
    ),
    Group(
        "no food or money",
        "hungry, nothing in the house, no money to eat",
        "starving before lunch; skipping breakfast; a juicy pizza",
        """not ate|eaten|eat|eating in|for|since to? days|day|week|weeks|two|three|four|3|5|6|yesterday|monday|tuesday|
        wednesday|thursday|friday|saturday|sunday|a|couple|the|last|over, not ate|eaten anything in|for|since|today, not
        eating properly|at|much END|all, nothing to eat END, nothing to eat and|in|for|since|tonight|today, nothing in
        the|my house|cupboard|cupboards|fridge|flat|freezer|cupbards .. eat|no|END|till|til|hungry|money|not, am hungry
        and no|not|got|i_have|broke|cold|skint|have, not eaten|ate .. hungry, going hungry, gone hungry, kids|we|i|us go
        hungry, can not afford food|to eat|to|the food|eat|feed|shop|shopping, i have got? no money END, need food END,
        need food bank|badly|for|parcel|help|please, need a food parcel|bank, food parcel .. need|get|give|please|asap|
        today, need|give|get emergency food|money, sanctioned .. no|not money|food|eat, i have been sanctioned, benefits
        have|has|are|been been? stopped|sanctioned, they stopped my benefits|money|uc|universal|pip, stopped my
        benefits|money|universal|pip, my money|universal|benefits .. stopped|sanctioned, skipping|skip|missing meals,
        steal|stealing|shoplift|shoplifting|nick|nicking|rob|robbing|stole food|to eat, begging for|on|outside|in
        food|money|streets|street|shops|change, the food bank .. nothing|no|need|got, nothing in END, where .. food bank
        .. nothing, no food|money since|till|til|until, empty fridge, fridge empty|bare, can not afford to
        eat|feed|live|heat, can not feed myself|us, hungry and cold|broke|skint|tired, cold and hungry, nothing to eat
        in|at|all|for|tonight|today END|days, not had a|any meal|food|thing|dinner since|in|for, not had a meal, not had
        anything to eat, can not even? afford bread|milk|food|nappies""",
    ),
)
