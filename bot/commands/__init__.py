"""What can be typed after `throughline`: one file a command, loaded only when it is asked for."""
