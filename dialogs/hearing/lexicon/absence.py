"""What staff text when they will not be at work, in English and Welsh, as it stands once apostrophes are gone."""

from __future__ import annotations

MYSELF = """
    im, i am, i will be, i shall be, ill be, i have been, ive been, ive got, i have, i have got, ive, i, am, will
    be, going to be, gonna be, gunna be, dwin, dwi n, dw in, rwyn, rwy n, rydw in, rydw i, dwi, bydda i n, byddain,
    bydda i, fydda i n, fyddain, fydda i, fydda, bydda, mi fydda, mi fydda i, mi fyddain, mi fydda in, fydda in,
    bydda in, dwi ar, wi n, win
"""
"""Right before the words of an absence, these say whose it is."""
BEFORE = """
    hi, hiya, hello, hey, morning, good morning, afternoon, evening, sorry, so sorry, really sorry, sori, helo,
    haia, bore da, pnawn da, all, team, just, to say, to let you know, letting you know, fyi, btw, heads up, note,
    reminder, this is, its, it is, me, here, today, tomorrow, please note, unfortunately, afraid, yn anffodus, gyda
    llaw, and, ok, a, still, phoned in, called in, better, much better, better now, calling in, ringing in, feeling,
    really, very, too, am, yn, n, on
"""
"""Without those, only these may stand before them, for a name there is somebody else's absence."""
SICK = """
    in a&e, in a+e, in a and e, in an e, in casualty, in hospital, been in a car crash, been in a crash, been in an
    accident, been in a car accident, had an accident, had a car crash, had a crash, had a car accident, in a car
    crash, been in a smash, been knocked over, been run over, been hit by a car, been taken to hospital, been taken
    into hospital, in the ambulance, in an ambulance, yn yr ysbyty, mewn damwain, wedi cael damwain, yn a&e,
    off sick, off ill, off poorly, off unwell, sick, poorly, unwell, not well, not very well, under the weather, got
    flu, got covid, got a bug, yn sal, sal, yn dost, dost, yn wael, ddim yn dda
"""
"""Alone, these are of today."""
ILL = "today, tomorrow, tmrw, tmw, tomoz, again, this, until, til, till, in bed, at home, heddiw, fory"
"""Before one of these, or at the end, "ill" is not "I'll" without its apostrophe."""
LEAVE = """
    on leave, on annual leave, annual leave, on a l, on holiday, on holidays, on my holidays, on hols, ar wyliau, ar
    fy ngwyliau, gwyliau, signed off sick, signed off work, signed off, off long term, off long term sick
"""
"""Alone, these do not say for how long, and are asked about."""
OFF = """
    off work, off, not in work, not in, not at work, not working, wont be in work, wont be in, will not be in, wont
    be at work, wont be working, not be in, not going to be in, day off, a day off, out of office, cant come in,
    cant get in, wont make it in, away, absent, i ffwrdd, ffwrdd, bant, ddim i mewn, ddim mewn, ddim yn y gwaith,
    ddim yn gweithio, yn absennol, methu dod i mewn
"""
"""With days, these are an absence; alone they are as often something else."""
BACK = """
    back in work, back at work, back to work, back in, back on, back, returning to work, returning, return to work,
    yn ol yn y gwaith, nol yn y gwaith, yn ol yn gwaith, nol, yn ol, dychwelyd
"""
UNSURE = """
    for a bit, for a while, a while, few days, not sure, dont know, dunno, no idea, further notice, long term,
    foreseeable, who knows, am sbel, ddim yn siwr, am gyfnod
"""
"""With these nobody knows until when."""
NOT_THAT = """
    hospital with, casualty with, a&e with, a+e with, e with, ambulance with,
    might, may be, maybe, if, could be, was, were, yesterday, last week, ddoe, not off, never, no longer, cancel,
    swap, instead, off to, off out, off now, off home, off the, off his, off her, back to back, ring back, call
    back, text back, texted back, ring me back, call me back, back of, got back, get back, come back, came back,
    gets back, sick of, am i, can i, could i, have you, want, petai, efallai, os, every, each, mondays, tuesdays,
    wednesdays, thursdays, fridays, bob
"""
"""With these it is no absence that is told of, or not a plain one."""
BUT = "but, except, not, apart from, ond, heblaw, oni bai"
"""With these some of the days are none, and which they are is asked."""
OF_SOMEBODY = "he, hes, she, shes, they, theyre, who, says, said, his, her, their, mum, dad, partner"
"""Without a word that it is their own, with one of these it is of somebody else."""
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "un": 1, "two": 2, "couple": 2, "dau": 2, "ddau": 2, "dwy": 2, "ddwy": 2, "three": 3,
    "tri": 3, "dri": 3, "tair": 3, "four": 4, "pedwar": 4, "five": 5, "pump": 5, "six": 6, "": 1,
}  # fmt: skip
DAYS = "day, days, diwrnod, ddiwrnod, working days"
WEEKS = "week, weeks, wks, wk, wythnos"
FORTNIGHT = "fortnight, bythefnos, pythefnos"
UNDO = "undo, undo please, undo that, undo pls, no undo, dadwneud, dadwneud plis"
TODAY_ONLY = "just today, only today, today only, heddiw yn unig, dim ond heddiw"
