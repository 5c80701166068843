"""The words themselves, as data, English and Welsh, with a note on each group.

Rule of this folder: data and the shapes it is written in; no reading of texts.
"""
