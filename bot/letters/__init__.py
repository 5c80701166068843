"""Letters: the introduction and the copy of the plan, on paper, for people who are not or not only texted.

Rule of this folder: words are in `words/`, both languages in one eyeful; what is on paper tells a stranger no more
than a text would.
"""
