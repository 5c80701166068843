"""`python -m bot`: the `throughline` command, for when only the interpreter's name is known."""

from bot.cli import main

main()
