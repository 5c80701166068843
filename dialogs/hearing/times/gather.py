"""What the mentions of a text come to together: options, what is ruled out, what does not exist.

Rule of this file: the last word on a text; each step is small and says what people mean by what it joins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.hearing.availability import Availability, Certainty
from dialogs.hearing.meaning import When, WhenKind
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.joining import Said, joined
from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.opening import opens, overlap, spelt_out
from dialogs.hearing.times.polarity import Stance
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.settle import Settled, settle
from dialogs.hearing.times.tokens import Talk


def gather(talk: Talk, found: Sequence[Mention], frame: Frame) -> Availability:
    """The availability that a text's mentions come to."""
    said = joined(talk, found, frame)
    wanted = [settle(each.mention, frame) for each in said if each.stance is Stance.WANTED]
    out = [each.mention for each in said if each.stance in (Stance.OUT, Stance.HAD)]
    exclude = tuple(dict.fromkeys(when for mention in out for when in settle(mention, frame).when))
    opened = opens(talk, said)
    when = tuple(dict.fromkeys(when for each in wanted for when in each.when))
    if out and (opened or overlap(when, exclude)):
        when, exclude = spelt_out(when, exclude, out, frame)
    when = _allowed(when, exclude)
    return Availability(
        when=when,
        exclude=exclude,
        others=tuple(other for each in wanted for other in each.others if other not in exclude),
        impossible=tuple(_impossible(talk, said, frame)),
        certainty=_certainty(talk, when, wanted),
        any_of=len(when) > 1,
        open=opened,
        spans=tuple((talk.at(m.i).start, talk.at(m.j - 1).end) for m in found),
        why=tuple(_why(said)),
    )


def _allowed(when: tuple[When, ...], exclude: tuple[When, ...]) -> tuple[When, ...]:
    """Readings on a day, or at a time, that is itself ruled out are not available."""
    ruled = {each.start for each in exclude if each.kind in (WhenKind.DATE, WhenKind.DATETIME, WhenKind.TIME)}
    return tuple(
        each for each in when if each.start is None or (each.start not in ruled and each.start[:10] not in ruled)
    )


def _impossible(talk: Talk, said: Sequence[Said], frame: Frame) -> Iterator[str]:
    for each in said:
        if not each.mention.moment and settle(each.mention, frame).impossible:
            yield talk.text[talk.at(each.mention.i).start : talk.at(each.mention.j - 1).end]
    for i, token in enumerate(talk.tokens):
        if token.text == ":" and token.glued and _no_such_time(talk, i):
            yield talk.text[talk.at(i - 1).start : talk.at(i + 1).end]


def _no_such_time(talk: Talk, i: int) -> bool:
    """Whether the figures either side of a colon are written like a time and are none ("25:00", "10:75")."""
    hour, minute, last = talk.get(i - 1, Kind.NUM), talk.get(i + 1, Kind.NUM), talk.at(i + 1)
    if hour is None or minute is None or not last.glued or len(last.text) != 2 or hour > 39:
        return False
    return hour > 23 or minute > 59


def _certainty(talk: Talk, when: tuple[When, ...], wanted: Sequence[Settled]) -> Certainty:
    if not when:
        return Certainty.NOTHING
    if any(each.others for each in wanted):
        return Certainty.UNSURE
    guessed = any(each.assumed for each in wanted) or any(token.mended for token in talk.tokens)
    return Certainty.LIKELY if guessed else Certainty.CLEAR


def _why(said: Sequence[Said]) -> Iterator[str]:
    for each in said:
        rules = [span.why for span in each.mention.days if span.why]
        yield f"{each.stance}: {', '.join(rules) or 'a time of day'}"
