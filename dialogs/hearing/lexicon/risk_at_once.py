"""Danger told in few words: their own body, a fire, a place, a weapon, a debt called in, a death; English and Welsh.

Rule of this file: phrases that people texted and nobody heard; each is of now, and of whoever writes or their own.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

CRISIS_AT_ONCE: tuple[Group, ...] = (
    Group(
        "wish to die, in few words",
        "left alone to die, taken off this earth, at the tracks; took too much",
        "taken off a list, a walk by the railway, too much sugar",
        """he|she|they|KIN has|have? took|taken|swallowed tablets|pills|an_overdose|overdose|his_meds|her_meds END|
        and|is|now|on, leave|let|left me|us alone|be? to? die, remove|delete|unsubscribe me from life|living,
        remove|delete|take me from|off this_planet|the_planet|this_world|the_world|this_earth|the_earth, unalive,
        i|have|just took|taken too much|many END|of|tablets|pills|meds|gear|paracetamol|on_purpose, i have? took|
        taken too much|many now|and, am|are|standing|sat|sitting|down|now? at|on|by the|some? train|railway
        tracks|line|tracks_now END, at|on the? train|railway tracks END|now""",
    ),
    Group(
        "diwedd ar bethau",
        "to put an end to it all",
        "the end of a course, of a month",
        """roi|rhoi|rho diwedd|ddiwedd|terfyn|derfyn ar y? bethau|pethau|popeth|cwbl|bob_dim|hyn|fy_mywyd|mywyd""",
    ),
)

SAFEGUARDING_AT_ONCE: tuple[Group, ...] = (
    Group(
        "seen on somebody, or not seen at all",
        "marks on a child or a partner, and somebody whom nobody has seen for days",
        "marks for a course, a match nobody saw",
        """marks|a_mark|bruise|bruises|burns|cuts on her END|and|again, marks|a_mark|bruise|bruises|burns|cuts on
        him|them|his_face|her_face|his_arms|her_arms|his_neck|her_neck, not been? seen for|in|since a|days|weeks|
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|two|2|three|3""",
    ),
    Group(
        "danger at the door",
        "a blade carried for fear, a drunk man back, a debt that is called in, going round to settle it",
        "a kitchen knife, going round for tea, owing a tenner",
        """got|carry|carrying|carried|have|keep|bought a|my? knife|blade|machete|shank|bat for|on|in protection|me|
        case|my_own_safety|bag_now|him, he is|just? back and|again drunk|kicking|angry|shouting|smashing, he|she|
        they is|are|has kicking|kicked|kicks off END|again|now|at|in|bad, he is off his head|face, going|go|gonna|
        heading round|over|to|up hers|his|theirs|there|my_exs|my_ex_is .... sort|settle|have_it_out|end it|him|
        her|them|this, going|go|gonna to|round|over my|me? exs|ex|ex_is .... order|injunction|not_care|bail|
        conditions, not care|bothered about the|my order|injunction|restraining|conditions|bail, i owe a? man|lad|
        lads|guy|dealer|people|someone|him|them .. money|cash|debt|gear .... come|coming|after|round|hurt|door|
        kill|threat*|tonight""",
    ),
)

EMERGENCY_AT_ONCE: tuple[Group, ...] = (
    Group(
        "their own body, or a fire",
        "a heart attack, chest pain, a fit, blue lips, no insulin, a fire where they live",
        "a pain in the neck, last year's fit, a fire drill",
        """pregnant and|is|but bleeding, bleeding and|is|while pregnant, think|thought i am|might_be|be|am? having|
        got a heart_attack|heart|stroke|seizure, i am having a heart_attack|stroke|seizure, chest pain|pains,
        pain|pains in|across my|me chest, blue|purple lips, lips blue|purple, i|just have? just? had a seizure
        END|again|on|in|alone|and, START had a seizure, just had a seizure|fit, having a seizure|seizures, no|
        out_of insulin END|left|since|for|and, run|ran out of insulin, house|flat|kitchen|building|hostel|bedroom|
        place|block is|has? on|caught fire, fire in the|my|our flat|house|kitchen|building|hostel|room|block""",
    ),
)

NO_EMERGENCY_AT_ONCE: tuple[Group, ...] = (
    Group(
        "seen to, or a drill",
        "a doctor's care, what is over, a drill, a picture of speech",
        "the same words of now",
        """chest pain|pains .... last|ago|doctor|doctors|gp|hospital|gone|better|appointment|scan|before, fire drill|
        alarm|door|engine|exit|sale, on fire lately|mate|today|lol|tune|this_week, seizure .... last|ago|
        yesterday|years|doctor|month, blue lips|lipstick|lippy .. party|costume|photo, insulin .... chemist|
        prescription|appointment|tomorrow""",
    ),
)

DISTRESS_AT_ONCE: tuple[Group, ...] = (
    Group(
        "a death of theirs, and fear of going back",
        "a parent, child or friend has died, a baby was lost, a plea not to be sent back",
        "a phone that died, a film, a dead battery",
        """baby|kids|kid|children|child|lad|girl|son|daughter|boys|girls is|are|been|was|were? taken|removed off|
        away|into_care|from him|her|me|them|END, KIN|best_mate|nana|gran|nan|grandad|uncle|aunty|auntie|cousin
        has|have|is|just? just? died|passed_away|passed_on|dead END|this|last|on|yesterday|today|at|in|so|and|
        from|of|the|now, KIN|nana|gran|nan|grandad|uncle|aunty|cousin passed END|yesterday|this|last|on, death of
        my, lost my|the|our baby|mum|mam|dad|nan|brother|sister|son|daughter|child|twins, miscarried, a|the|my
        miscarriage, miscarrying, he|she has|is? died|passed_away|dead END|last|yesterday|this|on|today|in, had a
        miscarriage, funeral of my, not send|put|take me|us back END|in|inside|to_prison|to_jail|there, i not want
        to? go back inside|to_prison|to_jail|in END, already back on it END|again|already, back on it already|
        again""",
    ),
    Group(
        "ofn, colled",
        "afraid, someone has died, nowhere to go",
        "afraid of missing a bus",
        """mae|ma gen|gyda|da i|fi ofn, gen i ofn, dwi|rwy|wi ofn, ofn arna i, mam|nhad|dad|nain|taid|mrawd|chwaer|
        ngwr|ngwraig|mab|merch|ffrind|nan|mamgu|tadcu .. wedi|di marw, sgen|does_gen|sdim|sgin|does_gyda i nunlla|
        nunlle|unman|unlle .. fynd|aros|byw""",
    ),
)
