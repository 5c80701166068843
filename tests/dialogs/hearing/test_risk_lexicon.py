"""The lexicon itself: every group says what it is for, and no word in it is written so that it can never be read."""

from __future__ import annotations

import re

from dialogs.hearing.lexicon.risk_at_home import AT_HOME
from dialogs.hearing.lexicon.risk_classes import CLASSES
from dialogs.hearing.lexicon.risk_control import CONTROL
from dialogs.hearing.lexicon.risk_crisis import CRISIS
from dialogs.hearing.lexicon.risk_emergency import EMERGENCIES, EMERGENCY_FIGURES
from dialogs.hearing.lexicon.risk_figures import FIGURES
from dialogs.hearing.lexicon.risk_leaving import LEAVING
from dialogs.hearing.lexicon.risk_other_hands import OTHER_HANDS
from dialogs.hearing.lexicon.risk_safeguarding import SAFEGUARDING
from dialogs.hearing.lexicon.risk_self_harm import SELF_HARM
from dialogs.hearing.lexicon.risk_shapes import Group
from dialogs.hearing.lexicon.risk_threats import THREATS
from dialogs.hearing.lexicon.risk_welsh import CRISIS_CY, FIGURES_CY, SAFEGUARDING_CY
from dialogs.hearing.lexicon.risk_wider_figures import WIDER_FIGURES
from dialogs.hearing.risk_phrases import endings, mutations
from dialogs.hearing.risk_sums import SIGN_GROUPS
from dialogs.hearing.risk_words import DOZENS, STOP, Spelling

GROUPS: tuple[Group, ...] = (
    *(*CRISIS, *LEAVING, *SELF_HARM, *CRISIS_CY, *SAFEGUARDING, *THREATS, *CONTROL, *SAFEGUARDING_CY),
    *(*FIGURES, *WIDER_FIGURES, *FIGURES_CY, *OTHER_HANDS, *SIGN_GROUPS),
    *(*AT_HOME, *EMERGENCIES, *EMERGENCY_FIGURES),
)


def test_group_names_are_unique() -> None:
    assert len({group.name for group in GROUPS}) == len(GROUPS)


def test_a_group_says_what_it_catches_and_what_it_must_not() -> None:
    assert [group.name for group in GROUPS if not (group.catches and group.spares)] == []


def test_capitals_name_a_class_or_an_edge() -> None:
    known = CLASSES.keys() | {"END", "START"}
    capitals = {(name, group.name) for group in GROUPS for name in re.findall(r"[A-Z][A-Z_]+", group.phrases)}
    assert {(name, group) for name, group in capitals if name not in known} == set()


def test_every_word_can_be_read() -> None:
    """A word that the spelling would change ("dont") can stand in no phrase: it would never be found."""
    assert {group.name: lost for group in GROUPS if (lost := _never_found(group))} == {}


def _never_found(group: Group) -> set[str]:
    written = set(re.findall(r"(?<![\w%'])[a-z]+(?![\w*'])", group.phrases.replace("_", " "))) - {DOZENS}
    spelling = Spelling(frozenset(written))
    return {word for word in written if spelling.words(word) != [STOP, word, STOP]}


def test_a_verb_that_doubles_its_last_letter_is_written_so_that_it_can_be_read() -> None:
    """ "mak*" would give "makking": a starred word is the verb as it stands in a dictionary."""
    starred = {stem for group in GROUPS for stem in re.findall(r"([a-z]+)\*", group.phrases)}
    starred |= {stem for words in CLASSES.values() for stem in re.findall(r"([a-z]+)\*", words)}
    cut_short = {stem for stem in starred if re.fullmatch(r"[^aeiou]*[aeiou][kvz]", stem)}
    assert cut_short == set()


def test_a_welsh_word_is_found_in_each_of_its_mutations() -> None:
    assert mutations("torri") == {"torri", "dorri", "nhorri", "thorri"}
    assert mutations("lladd") == {"lladd", "ladd"}


def test_a_verb_is_found_in_each_of_its_endings() -> None:
    assert {"stab", "stabs", "stabbed", "stabbing"} <= endings("stab")
    assert {"choke", "chokes", "choked", "choking"} <= endings("choke")
    assert {"bully", "bullies", "bullied", "bullying"} <= endings("bully")
