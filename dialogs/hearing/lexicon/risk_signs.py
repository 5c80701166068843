"""Signs: what people circle round in longer texts without naming it.

Rule of this file: one sign alone proves nothing here. `risk.py` reads crisis from a veiled sign beside a sign of
another kind, from "considering it" said in two ways, and from three kinds of hurt.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

VEILED: tuple[Group, ...] = (
    Group(
        "considering it",
        '"it" or "that" that they thought of, planned, tried, nearly did; a near death they chose',
        "a course, a haircut, a job they thought about",
        """considering it END, considered it END, thought about it more|many|every|a lot|END, thought about doing it,
        thinking about doing it, i tried once END, i tried it END, sure i tried, i have tried before|once|twice,
        i tried twice|before|again END, was so? close to it, came so? close END, came so close that|to|and|i,
        almost|nearly did it, almost|nearly went through with, go|gone|went|going through with it END,
        had the means, had a plan END, have a plan END, made a plan, planned it all|out, planned everything,
        last attempt, what stopped me, only thing that stopped me, only thing stopping me, stopped me from doing|it,
        talked me out|down .. it, talked me off the, someone stopped me, saved my life,
        woke up in hospital|icu|intensive|the_hospital, i should not be here, i would not be here,
        would not be here today, not be here today, would not be alive, would be dead if, glad it did not work,
        it did not work END, failed attempt, the urge*, those thoughts, dark thoughts, bad thoughts, the pills,
        the rope, the gun, a gun, the barrel, my pistol, the trigger, had it loaded, the ledge,
        looked down at the water, stood on that bridge|roof|ledge, on that bridge, dark road, about to take it,
        my darkest, that dark place, give up and, close to the edge, over the edge, on the edge,
        been there brother|man|mate|too|bro, date and everything, planned it all, planned everything out,
        these demons, about to do it END, could not go through with, planning it for, matter of time before i,
        still here though|somehow|today|but, talked me down|out_of, crossed my mind,
        thought about it too|before|often|once|a_lot|lots|daily|constantly|for, it would be easy|easier,
        thought about it more, i would never do it,
        think about it constantly|daily|all|every|a_lot|often|sometimes|lots, think of it constantly|daily|every,
        but i think about it, one day i will answer, left for good,
        deserve a better dad|mum|father|mother|wife|husband|son""",
    ),
    Group(
        "leaving",
        "parting words, forgiveness, arrangements",
        "goodbye at the end of a day",
        """goodbye to|my|everyone, farewell, i love you all, forgive me, so sorry for everything|all,
        sorry to everyone, at peace, take care of my|them|each, look after my, remember me, my belongings,
        my funeral, in heaven, next life, leave you all, gone soon, be gone END, do not blame yourself,
        not your fault, on my way out, tell my kids|family|wife|husband|mum, letters to my, enough food for""",
    ),
    Group(
        "existence",
        "why they are alive, death as rest, being gone",
        "death of a hamster, a film, a phone",
        """be alive, being alive, stay alive, still alive END, born, existing, existence, death, dying, end of my life,
        disappear, vanish, not exist, go to sleep and, no one would, nobody would, would anyone, without me END,
        washed away, no one will know|find, find me END, miss me, wake up END, woke up END, breathing,
        nobody has noticed, nobody noticed, make it out END, did not make it out""",
    ),
)

HEAVY: tuple[Group, ...] = (
    Group(
        "no hope",
        "it will not get better, nothing helps, no way out",
        "a rubbish match, a dead phone",
        """hopeless, no hope, lost hope, lost all hope, no way out, no other options|option,
        not have any other option*, no options, no other choice|way, not see a way, out of options,
        never get better, not get better, no future, nothing helps, nothing left, no point in|to END,
        point of it|anything|living|all|life, what is the point, no purpose, no meaning, given up END, given up on,
        i gave up, give up END, finally gave up, no reason, nothing to look, go anywhere but down, nowhere but down,
        only gets worse, it never ends, no end, no escape, no light, what is the use, can not win, losing END""",
    ),
    Group(
        "trapped",
        "stuck, drowning, cannot escape",
        "traffic, a lift",
        """being|feel|feeling|felt|am FILL? trapped, stuck in a|this, can not escape, i am drowning, am sinking,
        suffocating, caged, cornered, nowhere to run|turn, no way forward, walls closing, in a hole, dark place,
        darkness, my demons, these demons""",
    ),
    Group(
        "burden and worthlessness",
        "in the way, ruining things, hating oneself",
        "a burden of paperwork",
        """a burden, worthless, so useless, hate myself, hate what i|who i, waste of space,
        ruin everything|everyone|anything|lives, ruined everything|everyone, a failure, failed everyone,
        a disappointment, better off, always in the way, no good to, nobody cares, noone cares, unloved,
        not deserve, ashamed of myself, disgusted|disgusts|disgusting with myself, everyone hates|leaves,
        good for nothing, hurting people, hurt everyone, a coward, such a coward, just a drain, drain on my""",
    ),
    Group(
        "pain",
        "pain that must stop, numbness, exhaustion with feeling",
        "a bad back",
        """feel pain, pain anymore, this pain, so much pain, the pain .. stop|end|away|inside, emotional pain,
        hurting so, hurts so much, so numb, am numb, empty inside, unbearable, can not take it, could not take it,
        can not cope, could not cope, tired of everything|fighting|trying|feeling|being, so tired END,
        exhausted END, so depressed, am depressed, really depressed, suffering, broken inside, am broken,
        heart is broken, crying every, despair, so miserable, agony, torment, so alone, all alone, so lonely,
        hate my life, hate life, rock bottom, my downfall, pain never stops, much pain, never stops END,
        nothing left to give, nightmares""",
    ),
)
