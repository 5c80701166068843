"""Private pages: their links, the code that opens them, and what dialogs ask of them."""
