"""What mentors and coaches text back to a round: what came of a contact, who, and somebody else for the list."""

from __future__ import annotations

OUTCOMES = {
    # Two-way contact by voice, or in person; a try that reached nobody is its own outcome, and so is a slip to a cell.
    "no_answer": """
        no answer, no ans, no anser, no answr, no reply, no response, no contact, no joy, no luck, no show, no pick up,
        not in, not home, not at home, not answering, not answered, not reached, not available, not around,
        didnt answer, did not answer, didnt pick up, did not pick up, doesnt answer, wont answer, wont pick up,
        didnt reply, did not reply, not replied, hasnt replied, havent replied, never replied, didnt text back,
        did not text back, not texted back, hasnt texted back, hasnt text back, not heard back, havent heard back,
        heard nothing, awaiting reply, waiting for a reply, waiting for reply, waiting on a reply, didnt respond,
        didnt get through, couldnt get hold, couldnt get through, couldnt reach,
        cant get hold, cant get through, unable to reach, nobody in, no one in,
        left voicemail, left a voicemail, left vm, left a vm, left message, left a message, left msg, left a msg,
        went to voicemail, goes to voicemail, straight to voicemail, went to vm, straight to vm,
        hung up on me, hung up on us, hung up straight away, hung up, hangs up, put the phone down on me,
        put phone down on me, put the phone down, put phone down, slammed the phone down, cut me off,
        rhoi ffon i lawr, rhoir ffon i lawr, rhoi lawr y ffon,
        phone off, phone was off, phone dead, number dead, rang out, rings out, line busy, line dead,
        dim ateb, heb ateb, ddim yn ateb, wedi gadael neges,
        na, n/a, noans, noanswer, noreply, noresponse, vm, voicemail, nothing, unanswered, nr, missed, out, deim,
        dimateb,
        didnt get thru, couldnt get thru, cant get thru, could not get through, could not get thru, could not get hold,
        couldnt get hold of, could not get hold of, cant get hold of, cant reach, could not reach, nobody home,
        noone in, no one home, nobody there, neb adre, neb adref, neb gartre, neb gartref, neb yna, neb yno,
        neb yn ateb, ddim adre, ddim adref, ddim gartre, ddim gartref, methu cael gafael, methu cael ateb,
        methu cael drwodd,
        not seen, didnt see, did not see, couldnt see, could not see, wasnt able to see, unable to see, never saw,
        didnt get to see, couldnt get to see, ddim wedi gweld, ddim wedi ei weld, ddim wedi ei gweld,
        heb weld, heb ei weld, heb ei gweld, weles i ddim, welais i ddim,
        heb gael ateb, ches i ddim ateb, nath ddim ateb, wnaeth ddim ateb
    """,
    "spoke": """
        spoke to, spoke with, spoken to, spoken with, had a chat, had chat, had a good chat, good chat, had a call,
        good call, wedi siarad, spoke, spoken, spk, spok, spoek, talked, chatted, answered, he answered, she answered,
        they answered, siarad, siaradais, siaradais i, nes i siarad, wnes i siarad, ges i sgwrs, cael sgwrs
    """,
    "met": """
        met up with, met up, met with, met, saw him, saw her, saw them, seen him, seen her, seen them, saw, seen,
        meet, meeting, metup, visited, f2f, face to face, wedi cwrdd, wedi cyfarfod, wedi gweld, cwrdd, cyfarfod, gweld,
        gwelais
    """,
    "answered": """
        texted me back, texted us back, texted back, text me back, text back, txt back, txtd back, txted back,
        messaged me back, messaged back, msgd back, msged back, texted me, texted us, messaged me, replied by text,
        replied to my text, replied to text, answered by text, answered my text, replied, got a text back, text from,
        txt from, reply from, message from, wedi tecstio nol, wedi tecstio yn ôl, tecstio'n ôl, tecstio’n ôl,
        tecstio nol, tecstio yn ôl,
        wedi ateb fy neges, wedi ateb y neges, ateb fy neges, ateb neges, wedi ateb tecst, neges yn ôl, neges nol
    """,
    "posted": """
        slip sent, slip left, slip done, slip in, slip gone in, slip posted, slip handed in, sent slip, sent a slip,
        sent in a slip, left slip, left a slip, put a slip in, put slip in, posted a slip, slip,
        letter sent, sent a letter, posted a letter,
        slip wedi mynd, anfon slip, wedi anfon slip, anfonais slip, gadael slip, wedi gadael slip, anfon llythyr,
        wedi anfon llythyr
    """,
}
"""The words that open an outcome, longest first when they are looked for. An apostrophe may stand in any of them."""

OUT_OF_REACH = {
    # What kept a participant from a contact that was tried, and is no doing of theirs; the words of the field.
    "lockdown": """
        lockdown, lock down, in lockdown, on lockdown, in lock down, on lock down, locked down, wing locked
        down, lockdwn, lckdown,
        wing lockdown, wing on lockdown, on bang up, bang up, banged up all day, behind door, behind his door,
        behind her door, no unlock, not unlocked, regime off, no regime, no visits today, visits off, visits cancelled,
        cyfnod clo, dan glo, ar gloi, wedi cloi, dim ymweliadau
    """,
    "transfer": """
        transferred to, transferred, transfered to, transfered, transfer, been transferred, been transferred to,
        moved to hmp, moved hmp, gone to hmp, now at hmp, now in hmp, moved to hmyoi, moved prison, moved prisons,
        moved to another prison, moved to a different prison, moved to prison, moved jail, moved jails,
        moved to another jail, moved nick, moved establishment, shipped out, ghosted out,
        wedi symud carchar, wedi symud i garchar, wedi symud i hmp, wedi trosglwyddo, trosglwyddwyd
    """,
    "court": """
        in court, at court, in crown court, at crown court, in mags, at mags, in the mags, up in court, out at court,
        gone to court, taken to court, produced at court, on video link to court, court today, court, crt,
        yn y llys, mewn llys, wedi mynd i'r llys, yn llys, llys
    """,
    "hospital": """
        in hospital, in the hospital, at hospital, at the hospital, taken to hospital, gone to hospital,
        gone into hospital, on outside hospital, out at hospital, in hosp, in a&e, at a&e, in a and e, on bed
        watch, on bedwatch, in healthcare,
        hospital, yn yr ysbyty, yn ysbyty, wedi mynd i'r ysbyty, yn y sbyty, ysbyty
    """,
    "work": """
        at work, in work, on shift, on a shift, at his work, at her work, at their work, on nights, working today,
        working till, working til, working until, yn y gwaith, yn gwaith, yn gweithio, ar shifft
    """,
    "no_phone": """
        phone broken, phone broke, phones broken, phones broke, phone is broken, phone smashed, phone not working,
        phone isnt working, phone lost, lost phone, lost his phone, lost her phone, lost their phone, phone stolen,
        no phone, no phone at the moment, no credit, no signal, broken phone, phone cut off,
        wing phone broken, pin phone not working, no pin credit,
        ffon wedi torri, ffôn wedi torri, wedi torri ei ffon, wedi torri ei ffôn, ffon ddim yn gweithio,
        ffôn ddim yn gweithio, wedi colli ei ffon, wedi colli ei ffôn, dim ffon, dim ffôn, dim credyd, dim signal
    """,
    "arrested": """
        arrested, been arrested, got arrested, been nicked, got nicked, in custody, in police custody, in the cells,
        in cells, at the police station, at police station, remanded, been remanded, on remand, recalled,
        been recalled, wedi ei arestio, wedi ei harestio, wedi cael ei arestio, wedi cael ei harestio, yn y ddalfa,
        yn y celloedd
    """,
}
"""Why they could not be reached."""
NOT_TODAY = """
    tomorrow, tmrw, tmr, tomoz, 2moro, next, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last week,
    yesterday, went, fory, yfory, nesaf, nesa, ddoe
"""
"""With one of these after it, it says nothing of today's contact."""
LEADS_TO_WHY = """
    him, her, them, in, on, at, is, was, as, but, because, cos, coz, due to, hes, shes, theyre, he is, she is,
    they are, he was, she was,
    now, been, has been, still, wing, whole wing, apparently, gone, mae, roedd, mae o, mae e, mae hi, achos
"""
"""What may stand between "no answer" and why."""

TRIED = "rang, rung, ring, phoned, called, tel, tried, messaged, msgd, msged, ffonio, ffoniais, tecstiais"
"""A try that says nothing of what came of it: the rest of the line must."""
WENT = (
    "went in, went round, went over, went up, went to see, went to visit, went, popped in, popped round, es i, bues i"
)
"""A visit, which says nothing of whom it reached: the rest of the line must."""
SEEN_THERE = """
    saw him, saw her, saw them, seen him, seen her, seen them, met him, met her, met them, had a chat, good chat, spoke,
    wedi gweld, wedi cwrdd, cael sgwrs, ges i sgwrs
"""
"""On a visit, all of these were face to face."""
PICKED = (
    "picked up, did pick up, picked up after all, did answer, eventually picked up, wedi codi, cododd, wedi ateb y ffon"
)
"""They took the call, unless what follows is what they went for ("picked up his prescription")."""
PICKED_THINGS = "his, her, their, the, a, an, some, my, meds, script, food, parcel, kids, ei, eu, y, yr"
TEXTED = "texted, txted, txtd, txt, text, wedi tecstio, tecstiodd, tecstio, tecst"
"""Beside a number it is theirs: they texted back. Said of ourselves ("i texted", "texted 2", "texted him") it is a
try."""
OURSELVES = "i, ive, we, weve, was, been, be, should, dwi, wnes i, nes i"
"""Between a number and "texted": it was not theirs."""
TO_THEM = """
    him, her, them, to, the, his, their, a, out, twice, again, number, no, about, re, saying, asking, and called,
    and rang, ato, ati, atyn, eto, ddwywaith
"""
"""After "texted": it was not theirs."""
STILL_TRYING = "will try, try again, trying, again, later, waiting, awaiting, wait, not sure, chase, fory, nes ymlaen"
"""With one of these, what came of a text is not known yet."""
REPLIED = "back, replied, answered, responded, he said, she said, they said, says, said, yn ôl, nol, wedi ateb, atebodd"
"""With one of these, they answered a text of ours."""
BEFORE = """
    was, is, i, we, has, have, had, been, be, should, actually, both, all, now, it, just, also, again,
    still, hes, shes, theyre, eventually, finally, fine, ok, okay, good, well, alright, doing well, doing ok,
    doing fine, roedd, yn, iawn
"""
"""What may stand between a number and its outcome and changes nothing."""
LEADS_TO = "to, with, from, w, wiv, for, gyda, of, a, â, ag, efo, gan, i, ar, o, gafael ar, gafael yn"
"""What may stand between an outcome and whom it is of."""
TIMES_OF_DAY = (
    "then, after, later, earlier, too, also, today, this morning, this afternoon, wedyn, hefyd, heddiw, bore ma"
)
"""What may follow whom it is of, and changes nothing."""
NEVER_INITIALS = "no, na, nr, vm, ok, im, ive, ie, tv, gp, id"
"""Two letters that name nobody, however they are written."""
SELDOM_INITIALS = """
    am, an, as, at, be, by, do, go, he, hi, if, in, is, it, me, mr, ms, my, of, on, or, so, to, tx, ty, up, us, we, ya,
    ye, yo, bf, gf, ta, eh, oh, ah, uh, um, hm, ur, pm, re, tb,
    ac, ag, ar, ei, er, fe, fi, fo, mi, ni, os, ti, un, yn, yr, ma, oe, da, eu, ga, wi, ym, ai, di, pa, sa, ei, gw, âg
"""
"""Two letters that are initials only in capitals."""
OF_ANOTHER = """
    mum, mam, mother, dad, father, nan, gran, partner, girlfriend, gf, boyfriend, bf, wife, husband, brother, sister,
    son, daughter, family, friend, mate, neighbour, landlord, hostel, staff, keyworker, key worker, worker,
    support worker, wing, wing staff, officer, an officer, prison, omu, pom, gate, receptionist, reception,
    solicitor, mam-gu, tad
"""
"""Whoever these are, speaking to them is not contact with the participant."""
EVERYONE = "all, everyone, everybody, both, pawb, rest, the rest, others, the others, everyone else, y gweddill"
"""Who, when it is the whole list, or all that is left of it."""
WHOLE_ROUND = {
    "list": "list, list please, list pls, the list, whos left, who is left, whats left, rhestr",
    "next": "next, next please, next pls, more, nesaf, nesa",
}
COVER = """
    cant do, cannot do, not able to do, wont be able to do, cant make it, need cover, need someone to cover,
    cover please, cover pls, can someone else, could someone else, someone else will have to, off sick, sick today,
    ill today, not in today, not working, not at work, im off, i am off, off today, day off, on leave, annual leave,
    cant today, cannot today, wont manage today, cant manage today, not able today, unable today, cant tonight,
    methu gwneud, methu neud, methu gneud, methu heddiw, methu dod heddiw, ddim yn gallu heddiw, alla i ddim heddiw,
    ddim yn gallu gwneud, ddim yn gallu neud, ddim yn medru gwneud, fedra i ddim heddiw, fedrai ddim heddiw,
    allai ddim heddiw, alla i ddim gwneud, fedra i ddim gwneud, sal heddiw, sâl heddiw, ddim yn gweithio heddiw,
    angen cyflenwi
"""
"""Asking for somebody else to take the list."""
OF_SOMEBODY = "he, hes, she, shes, they, theyre, mum, dad, partner, who, says, said, told"
"""With one of these it may be of a participant, and is not taken for a wish for cover."""
COVER_OF_THE_REST = "cant do the rest, cant do rest, cant do the others, cannot do the rest, cant get to the rest"
"""The same, after some were done."""
