// The palette.

export const palette = {
  "palette.search_for": "Search messages for “{text}”",
  "palette.kind.direct": "Direct",
  "palette.kind.group": "Group",
  "palette.kind.person": "Person",
  "palette.kind.command": "Command",
  "palette.hint": "Groups, people, commands",
  "palette.unread": "unread",
};
