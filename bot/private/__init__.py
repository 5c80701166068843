"""Private pages: their links, the code that opens them, and what dialogs ask of them.

Rule of this folder: a page of theirs opens with a link and a code, for a time, and its address tells nobody anything.
"""
