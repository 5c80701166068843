"""Safeguarding: they are found, or cannot go home for somebody who is there, and marks on somebody else.

Rule of this file: somebody close or unnamed ("he", "my ex", "they") finds them out or stands in the way of home; what
staff see on another ("she has bruises") is told as what is done to oneself.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

AT_HOME: tuple[Group, ...] = (
    Group(
        "found out",
        "someone has learnt where they live, their address, or came upon them",
        "a taxi, a worker or the post that found the place; asking where someone is",
        """he|she|they|ex|bf|boyfriend|partner|husband|dad|stepdad is|has|have|just|might_have|must_have? found|finds|
        worked|works|figured out where i|we|me live|am|are|stay|staying|living|is|moved, he|she|they|ex|bf|boyfriend|
        partner|husband|dad|stepdad is|has|have|just? found|finds|worked|figured|got out? my|our new? address|
        number_and|place_and, he|she|they|ex|bf|boyfriend|partner|husband|dad|stepdad is|has|have|just? got my|our
        new? address off|from|out, he|she|they|ex|bf|boyfriend|partner|husband|dad|stepdad is|has|have|just? tracked|
        traced|hunted me|us down, he|she|they|ex|bf|boyfriend|partner|husband|dad|stepdad knows|knew my|our new
        address, ex|husband|stepdad has|have|is|just? found|finds me|us END, he|she|they has|have|just? found|finds
        me|us again, he|she|they|ex|bf|boyfriend|partner|husband|dad|stepdad .. where we live|are|moved now|again, he|
        she|they|ex|bf|boyfriend|partner|husband|dad|stepdad knows where i|we am|are|moved, e|o|fe|fo|fen|on|hi|nhw|
        ex|nghyn|ngwr|nhad .. ffeindio|darganfod|gwybod|gwbod|ffindo|gweithio .. ble|lle|fy .. byw|cyfeiriad|
        nghyfeiriad|aros, e|o|fe|fo|fen|on|hi|nhw|ex|nghyn|ngwr|nhad .. ffeindio|ffindo fi|ni END""",
    ),
    Group(
        "no going home",
        "they cannot go home, for somebody is there, or somebody stands outside",
        "no key, a bus, a child who is poorly, somebody at work",
        """not go|goes|going|come|get|be|want_to_go|want_to_be|stay|go_back|get_back|sleep .. home|mine|house|flat|in|
        there|back END? while|when|if|as|because|and|my? he|she|they|ex|bf|boyfriend|partner|husband|dad|stepdad is|
        are FILL? there|inside|waiting|outside|in, not go|going|get|be|come .. home|back|mine my? he|she|they|ex|bf|
        boyfriend|partner|husband|dad|stepdad is|are FILL? back|here, he|she|they|ex|bf|boyfriend|partner|husband|dad|
        stepdad is|are FILL? there|inside|outside .... not go|go_back home|back, gone|went|been in hiding, can not go
        home because of him|her|them, mae|ma fy? e|o|fe|fo|hi|nhw|ex|nghyn|ngwr|nhad y? tu fas|allan|faes|mas i|ir|y
        .. ty|fflat|drws|ffenest|nhy|nrws|fflat_i, mae|ma fy? e|o|fe|fo|hi|nhw|ex|nghyn|ngwr|nhad y? tu fas|allan|faes
        END, mae|ma e|o|fe|fo|hi|nhw|ex|nghyn|ngwr|nhad .. wrth|ar y|fy drws|nrws, methu|ddim|allu|gallu mynd|
        fynd|dod|bod|aros .. adre|adref|adra|gartre|gartref|ty|nol|fflat .. achos|mae|ma|tra|pan .. e|o|fe|fo|hi|nhw|
        ex|nghyn|ngwr|nhad yna|yno|fanna|yma|gartre|adre|mewn|fan_na""",
    ),
    Group(
        "marks on another",
        "bruises or a black eye on somebody they know",
        "football, a fall, marks for a course",
        """KIN|CHILD|she|he|they|who has|have|had|got|have_got|has_got|is_got|with some|loads|lots_of|bad|fresh|new|big|
        a_few|more|nasty? bruises|bruising|a_bruise|a_black_eye|burns|a_fat_lip|finger_marks|fingermarks, see|saw|
        seen|noticed|spotted|clocked .. bruises|bruising|black_eye|fingermarks, bruises|bruising|fingermarks on|round|
        all_over|up her|his|their|both, reading|reads|checks|checking|goes_through .. her|his .. phone|messages|texts,
        dealing|selling|dealers out_of|from|in .. flat|house|place|gaff, takes|taking|took .. her|his money|wages|
        benefits|phone|card|keys .. off|from|so|every|and|END, gan|da|gyda hi|fe|fo|e|o .. %cleisiau|cleisiau,
        gleision""",
    ),
)
