"""Operating: an instance entered, led, nudged, skipped, sealed anew, copied and brought back."""
