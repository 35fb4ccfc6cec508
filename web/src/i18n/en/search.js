// Searching messages.

export const search = {
  "search.search": "Search",
  "search.words": "Search messages",
  "search.group": "Conversation",
  "search.person": "Person",
  "search.since": "From",
  "search.until": "To",
  "search.any": "Any",
  "search.clear": "Clear",
  "search.nobody": "Nothing has such a name.",
  "search.hits": "Messages found",
  "search.found": { one: "{n} message", other: "{n} messages" },
  "search.searching": "Searching…",
  "search.none": "No message has “{q}”.",
  "search.hint": "Whole words are found. For words that begin with “app”, write app*. For words in this order, put them in \"quotes\".",
  "search.behind": "The newest messages cannot be found yet. Search again in a moment.",
  "search.no_mentions": "Nobody has mentioned you yet.",
};
