"""What can be typed after `throughline`.

Rule of this folder: one file a command, named for it, with a click command called `command`; loaded only when asked for.
"""
