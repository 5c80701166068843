"""Signs: what people circle round in longer texts without naming it.

Rule of this file: one sign alone proves nothing (a veiled one is let go, a heavy one is distress at most, by its
own group elsewhere). `risk.py` reads a veiled sign beside another sign, or three heavy ones, as crisis.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

VEILED: tuple[Group, ...] = (
    Group(
        "considering it",
        '"it" or "that" that they thought of, tried, nearly did',
        "a course, a haircut, a job they thought about",
        """considering it, considered it, thought|thinking|thoughts about|of doing? it|that END, thought about doing it, i tried once, i tried it END, tried once END, tried it before|once, i have tried before|once|twice, i tried before|twice|again, came close, was close to it, almost|nearly did it, almost|nearly went through, go through with it, gone through with it, went through with it, had the means, had a plan, have a plan, made a plan, my attempt, an attempt, attempted END, last attempt, the attempt, take it END, what stopped me, stopped me from, talked me out of|down, someone stopped me, saved my life, saved me from, woke up in hospital, survived, i should not be here, i would not be here, not be here today, would not be alive, glad it did not work, failed attempt, the urge*, the thoughts, these thoughts, those thoughts, dark thoughts, bad thoughts, the bridge, the edge, the ledge, the pills, the rope, the gun, a gun, the barrel, the trigger, i planned, i wrote""",
    ),
    Group(
        "leaving",
        "parting words, peace, forgiveness, arrangements",
        "goodbye at the end of a day",
        """goodbye, farewell, i love you all, forgive me, i am sorry .. everyone|all|everything, so sorry for, at peace, take care of my|them|each, look after my, remember me, my things|belongings, my funeral, in heaven, in the next life, one last, last time, leave this, leave you all, not be here, gone soon, be gone, final, do not blame yourself, not your fault, nobody's fault, when i go, on my way out, rest END""",
    ),
    Group(
        "existence",
        "why they are alive, death as rest, being gone",
        "death of a hamster, a film, a phone",
        """be alive, born, existing, existence, death, dying, dead END, end of my life, disappear, vanish, not exist, WANT|could|wish .. sleep forever, just sleep forever, go to sleep, this life, no one would, nobody would, would anyone, without me""",
    ),
)

HEAVY: tuple[Group, ...] = (
    Group(
        "no hope",
        "it will not get better, nothing helps, no way out",
        "a rubbish match, a dead phone",
        """hopeless, no hope, lost hope, lost all hope, no way out, no other option*, not have any other option*, no options, no other choice|way, not see a way, out of options, never get better, not get better, no future, nothing helps|works, nothing left, no point, what is the point, pointless, no purpose, no meaning, given up, gave up, give up, giving up, no reason, nothing to look, go anywhere but down, only gets worse, it never ends, no end, no escape, no light""",
    ),
    Group(
        "trapped",
        "stuck, drowning, cannot escape",
        "traffic, a lift",
        """trapped, stuck in, can not escape, drowning, sinking, suffocating, caged, cornered, nowhere to run|turn, no way forward, walls closing, in a hole, dark place, darkness""",
    ),
    Group(
        "burden and worthlessness",
        "in the way, ruining things, hating oneself",
        "a burden of paperwork",
        """burden, worthless, useless, hate myself, waste of space, ruin .. else|everything|everyone|lives, ruined everything|everyone, failure, failed everyone, disappointment, better off, always in the way, no good to, nobody cares, noone cares, unloved, not deserve, ashamed of myself, disgust* with myself, everyone hates|leaves, pathetic, good for nothing""",
    ),
    Group(
        "pain",
        "pain that must stop, numbness, exhaustion with feeling",
        "a bad back",
        """feel pain, pain anymore, this pain, so much pain, the pain END, the pain .. stop|end|away, emotional pain, hurting so, hurts so much, numb, empty inside, unbearable, can not take, can not cope, can not do this, so tired of|END, tired of everything|it|fighting|trying|feeling, exhausted, depress*, suffering, broken, heart is broken, crying, despair, miserable, agony, torment, so alone, all alone, lonely, hate my life, hate life""",
    ),
)
