"""What can be typed after `throughline`.

Rule of this folder: one file a command, with a click command called `command`; loaded only when it is asked for.
"""
