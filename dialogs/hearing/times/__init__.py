"""How days and times are read: words -> senses -> pieces -> mentions -> readings.

    senses, lexicon, repair              what a word can mean, and mending a mistyped one
    tokens, idle                         a text as words with their senses; which of them are no talk of time
    clocks, lengths                      a time, a length
    days, figures, plain, weekdays       a day: by date, in figures, by its weekday, leaning on another
    stretches, pieces                    a week, a month; the text cut into all of these
    spans, dayends, daylists, dayspans   pieces between "from" and "to", "after", "or"
    mentions                             days and times put together: "thurs or fri, after 2"
    polarity, joining                    wanted, ruled out or only talked of; thoughts said apart, changed, taken back
    hours, settle, opening, gather       against today and office hours, to wall-clock readings
    slots, late                          which offered slot the words pick; how late someone will be
    again                                said from the booked day or hour: "same time next week", "the day after"
    frame, calendar, line                what is read against; arithmetic on dates; looking along pieces

Rule of this folder: pure; small functions; every word it knows is data in `hearing/lexicon/when_*.py`.
"""
