"""What a few words mean by the hour they are said at, and words that are mistaken for others.

Rule of this file: it only ever makes of a reading one that a person hears sooner, or is asked about; never a yes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.hearing.meaning import KEPT, Asked, Intent, Meaning, Topic
from dialogs.hours import LONDON

BEFORE, SINCE = timedelta(minutes=30), timedelta(hours=1)
"""From how long before the start until how long after it somebody who is "here" is at the door."""
MOST = 30
_HERE = re.compile(
    r"\W*(?:sorry |hi |hiya |jo )?(?:i am |i['’]m |im |am |we are |just got |dw?i )?(?:here|outside|at the door"
    r"|downstairs|in reception|yma|tu allan|wrth y drws)(?: (?:now|already|nawr|rwan|mate|waiting))*\W*",
    re.IGNORECASE,
)
_NOBODY_CY = re.compile(r"\W*(?:does|sdim|nid oes)(?: na| dim)? neb (?:yma|ma|yna|o gwmpas)\W*", re.IGNORECASE)
_STRAY = re.compile(
    r"\W*(?:i am |i['’]m |im )?lost\W*|.*\b(?:at|in) (?:the )?wrong (?:place|building|office)\b.*"
    r"|.*\b(?:stopped|pulled over) by (?:the )?(?:police|feds|cops)\b.*",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:traffic|bus|train|tram|late)\b.*\b(?:gonna|going to|i['’]?ll|il|will) be (?:about |like |another )?"
    r"(?P<minutes>\d{1,2})(?: ?min\w*)?\W*",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\W*(?:i am |i['’]m |im |just got |got )?(?:let )?out(?: now| again)*\W*"
    r"|.*\b(?:let me (?:go|out)|(?:been|got) (?:released|bailed|discharged)|no charge)\b.*",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\W*(?:but |no |yes )*(?:i was (?:there|here)|i (?:did|def|definitely) (?:come|came|attend|turn up)"
    r"|i (?:came|attended|turned up))\b.*",
    re.IGNORECASE,
)
_SORRY = r"(?:(?:hi|hiya|hey|really|so|im|i['’]m|am|sorry|soz|sori|jo|mate|that|but|oh|no|yeah|ok)\b[\s,.!]*)*"
_WHEN_IT_WAS = (
    r"(?:\s+(?:yesterday|yday|this morning|this afternoon|earlier|today|before|last time|last (?:week|night)"
    r"|the other day|ddoe|bore ma|tro dwetha))?"
)
_MISSED = re.compile(
    rf"\W*{_SORRY}(?:(?:i|we)\s+)?(?:(?:could ?n['’]?t|could not|did ?n['’]?t|was ?n['’]?t able to|never)\s+"
    r"(?:come|came|make it|made it|get (?:there|in|to (?:it|you|u))|attend|turn(?:ed)? up|show(?:ed)? up)"
    r"|missed (?:it|you|u|yesterday|(?:my|the|our) \w+"
    r"|(?:the|my) last (?:one|time))|forgot (?:to come|about (?:it|yesterday|(?:my|the|our) \w+))"
    r"|slept (?:in|through(?: it)?)|was ?n['’]?t there"
    r"|(?:(?:nes|wnes) i )?(?:golli|colli|collais|methu|methais|anghofio|anghofiais)(?: i)?"
    rf"(?: (?:dod|ddod|o|fo|fe|hi|ei golli))*){_WHEN_IT_WAS}[\s,.!]*(?:sorry|soz|sori|x+)?[\s,.!]*"
    r"(?:(?:was|had|got|my|me|cos|because|as|the|bus|car|kids|oedd|roedd|achos|on i)\b.{0,80})?\W*",
    re.IGNORECASE | re.DOTALL,
)
_DAY = r"(?:ddydd |dydd )?(?:mon|tue|wed|thu|fri|sat|llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener)\w*"
_MOVES_A_DAY = re.compile(
    rf"\b(?:move|moving|change|swap|switch|shift|rearrange|newid|symud)(?: (?:my|the|our))? {_DAY}(?:['’]?s)?(?: \w+)?"
    rf" (?:to|for|2|i|am) (?:the )?{_DAY}",
    re.IGNORECASE,
)
_WITHDRAWS = re.compile(
    r"\b(?:do ?n['’]?t|no need to|need ?n['’]?t|no point)(?: (?:bother|worry about|worry|trouble))?"
    r" (?:with )?(?:chang\w+|mov\w+|swapp?\w*|switch\w*|rearrang\w+)"
    r"|\bforget (?:about )?(?:the (?:change|move)|chang\w+|moving)|\bno need (?:for|of) (?:a|the) (?:change|move)"
    r"|\b(?:leave|keep) (?:it|things) (?:as|how|where|like) (?:it|they|its)"
    r"|\b(?:stick|stay) (?:with|to) (?:it|the old|my old)"
    r"|\b(?:paid|peidiwch|does dim angen|sdim angen)(?: (?:â|a|poeni am))? (?:ei )?(?:newid|symud)",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"\W*(?:so |hi |sorry |ok |wait )*(?:do|am|should|shall|will|is) (?:i|it|my \w+|the \w+)\b(?:(?! if | can ).){0,40}"
    r"\b(?:come|coming|go|in|on|happening|be there|mon|tue|wed|thu|fri|sat)\w*(?: \w+){0,2} or (?:not|no|what)\W*"
    r"|\W*(?:so |wait |ok )*(?:do ?n['’]?t (?:come|go)|no need to come) (?:on )?(?:\w+ )?\w+\?+\W*"
    r"|\W*(?:so |felly )?(?:ydw i|dwi)['’ ]?n? (?:yn )?(?:dod|mynd)\b.{0,40} neu (?:beidio|ddim)\W*",
    re.IGNORECASE,
)
_UNDECIDED = frozenset({Intent.RESCHEDULE, Intent.UNCLEAR, Intent.OTHER})
_NOT_THE_PERSON = re.compile(
    r"\bwrong (?:day|date|time|week|month|hour|idea|place|appointment|appt)\b|\bnot (?:a \w+\W*$|the one who\b)",
    re.IGNORECASE,
)
_ALARM = re.compile(r"\W*(?:999|s\.?o\.?s|urgent|emergency|its an emergency|it['’]s an emergency)\W*", re.IGNORECASE)
_NO_YES = re.compile(
    r"\W*(?:can|could) (?:we|i|you|u) (?:do|have|make) it (?:now|today|sooner)\W*|\W*god willing\W*"
    r"|\W*emphasi[sz]ed\b.*",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCED = re.compile(r"\b\d+ (?:months?|weeks?|years?|mths?) suspended\b", re.IGNORECASE)
_DAYS = ("mon(?:day)?", "tue(?:s|sday)?", "wed(?:s|nesday)?", "thu(?:rs?|rsday)?", "fri(?:day)?", "sat(?:urday)?")
_OF_THE_DAY = frozenset({Asked.CONFIRM_ATTENDANCE, Asked.SET_OFF, Asked.NOTHING})


def as_today(text: str, asked: Asked, now: datetime, booked: datetime | None) -> str:
    """On the very day they are expected, its bare name is today ("yes il be there tuesday")."""
    today = now.astimezone(LONDON)
    if booked is None or asked not in _OF_THE_DAY or today.weekday() >= len(_DAYS):
        return text
    if booked.astimezone(LONDON).date() != today.date():
        return text
    name = rf"(?<!next )(?<!from )(?<!last )\b{_DAYS[today.weekday()]}\b(?! (?:week|next|nesa|\d))"
    return re.sub(name, "today", text, flags=re.IGNORECASE)


def put_right(text: str, meaning: Meaning, now: datetime, booked: datetime | None) -> Meaning:
    """The reading, where the hour or the whole of the words makes it another."""
    if meaning.intent is Intent.WRONG_PERSON and _NOBODY_CY.fullmatch(text):
        meaning = replace(meaning, intent=Intent.OTHER)  # whatever else is heard in it, it disowns no number
    is_about_now = booked is not None and booked - BEFORE <= now <= booked + SINCE
    if is_about_now and (_HERE.fullmatch(text) or _NOBODY_CY.fullmatch(text)):
        return replace(meaning, intent=Intent.OTHER, about=Topic.AT_THE_DOOR)
    if meaning.risk is not None or meaning.held_up is not None:
        return meaning
    if is_about_now and (said := _near(text, meaning)):
        return said
    if booked is not None and _is_of_another_day(text, meaning, f"{booked.astimezone(LONDON):%Y-%m-%d}"):
        return replace(meaning, intent=Intent.UNCLEAR if meaning.intent is Intent.DECLINE else Intent.OTHER)
    if _WHETHER.fullmatch(text) and _may_ask_of_it(meaning):
        return replace(meaning, intent=Intent.ASK_WHEN, choice=None, beside=None, when=(), exclude=())
    if meaning.intent in _UNDECIDED and not meaning.when and _WITHDRAWS.search(text):
        return replace(meaning, intent=Intent.UNCLEAR, wanted=KEPT, exclude=())
    return _at_any_hour(text, meaning)


def _may_ask_of_it(meaning: Meaning) -> bool:
    """ "So do i come tues or not" asks whether it stands: no yes, no no, and no choice of a day."""
    return meaning.intent in _UNDECIDED | {Intent.CONFIRM, Intent.DECLINE, Intent.CHOOSE, Intent.QUESTION}


def _near(text: str, meaning: Meaning) -> Meaning | None:
    if _STRAY.fullmatch(text):
        return replace(meaning, intent=Intent.LATE, when=(), exclude=(), about=None)
    by = _BY.search(text)
    if by and by.end() == len(text) and 0 < int(by["minutes"]) <= MOST:
        return replace(meaning, intent=Intent.LATE, minutes=int(by["minutes"]), when=(), exclude=(), about=None)
    return None


def _is_of_another_day(text: str, meaning: Meaning, day: str) -> bool:
    """ "Cant do tues but wed is fine", of Wednesday's: no no to that; and "move thurs to fri" moves no Tuesday's."""
    out = {(reading.start or "")[: len(day)] for reading in meaning.exclude}
    if not out or day in out or any(len(each) < len(day) for each in out):
        return False
    if meaning.intent is Intent.DECLINE:
        return any((reading.start or "").startswith(day) for reading in meaning.when)
    return meaning.intent is Intent.RESCHEDULE and _MOVES_A_DAY.search(text) is not None


def _at_any_hour(text: str, meaning: Meaning) -> Meaning:
    if _ALARM.fullmatch(text):
        return replace(meaning, intent=Intent.CALL_ME)
    if meaning.intent is Intent.WRONG_PERSON and _NOT_THE_PERSON.search(text):
        return replace(meaning, intent=Intent.OTHER)
    if meaning.intent is Intent.CONFIRM and _NO_YES.fullmatch(text):
        return replace(meaning, intent=Intent.OTHER)
    if meaning.intent is Intent.RESCHEDULE and _SENTENCED.search(text):
        return replace(meaning, intent=Intent.OTHER, when=(), exclude=())
    if meaning.about is None and _CAME.fullmatch(text):
        return replace(meaning, about=Topic.CAME)
    if meaning.about is None and not meaning.when and _MISSED.fullmatch(text):
        return replace(meaning, about=Topic.MISSED)
    if meaning.about is None and _OUT.fullmatch(text):
        return replace(meaning, about=Topic.OUT_AGAIN)
    return meaning
