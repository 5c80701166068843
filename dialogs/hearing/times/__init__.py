"""How days and times are read: words -> senses -> pieces -> mentions -> readings.

    senses, lexicon, repair   what a word can mean, and mending a mistyped one
    tokens                    a text as words with their senses, and which of them are idle talk
    clocks, days, stretches, moments   the grammar of pieces: a time, a day, a week, "in 3 hours"
    mentions                  pieces put together: "thurs or fri, after 2"
    polarity                  wanted, ruled out, or only talked of
    settle                    a mention against today -> local wall-clock readings
    slots                     which offered slot the words pick

Rule of this folder: pure; small functions over tokens; every word it knows is data in `hearing/lexicon/when_*.py`.
"""
