"""What an emoji says in a reply, as one made-up word; an emoji that is not here says nothing.

Only those whose meaning hardly varies. 🙏 may be thanks or please, 💀 laughter or despair: left out.
"""

from __future__ import annotations

THUMB_UP, THUMB_DOWN, HAPPY, MIDDLING, SAD, DOUBT, ROLLING, LAUGHING, RUNNING, CALLING, THANKING = (
    ":up:",
    ":down:",
    ":happy:",
    ":middling:",
    ":sad:",
    ":doubt:",
    ":rolling:",
    ":laughing:",
    ":running:",
    ":calling:",
    ":thanking:",
)

_GROUPS = {
    THUMB_UP: "👍👌✅✔☑🆗🫡🤙",
    THUMB_DOWN: "👎❌🚫🙅✖⛔",
    HAPPY: "😀😃😄😁😊🙂☺😎🥰😍🤩💪🥳🎉🌞☀",
    MIDDLING: "😐😑😶🫤😕🆗",
    SAD: "😢😭😞😔☹🙁😣😖😩😫🥺😓😥😿🤒🤢🤕🤮",
    DOUBT: "🤷🤔",
    ROLLING: "🙄😒",
    LAUGHING: "😂🤣😅😆",
    RUNNING: "🏃🚌🚶🚗🚆",
    CALLING: "📞☎📱🤳",
    THANKING: "🙏",
}

MEANINGS = {sign: word for word, signs in reversed(_GROUPS.items()) for sign in signs}
