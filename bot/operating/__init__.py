"""Operating: an instance entered, led, nudged, skipped, sealed anew, copied and brought back.

Rule of this folder: nothing here knows what a text says or whom it is about.
"""
