"""Importing: staff with their hours, participants, referrals and appointments come in from CSV files, row by row.

Rule of this folder: a row is read, compared with what is here, and only then written; a dry run stops before writing,
and is otherwise the same code. A file says what is so now: an empty cell says nothing, and changes nothing. What a
refusal says names the column and what would be right, and never repeats a cell. A file is a copy made some time ago:
only what it says otherwise than last time is news, so what people have changed since is not taken back.

    reading   a file's bytes become lines of cells
    values    a cell becomes a date, a time, a choice ...
    cells     a line becomes facts, or the faults in it
    staff, participants, referrals, appointments, availability
              the kinds: columns, facts, and the rows behind them
    saying    what a file says that the last one did not
    bringing  the order of things: which file, which batch, what happens to each row
"""
