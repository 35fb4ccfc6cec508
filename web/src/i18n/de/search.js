// Searching messages.

export const search = {
  "search.search": "Suchen",
  "search.words": "Nachrichten suchen",
  "search.group": "Unterhaltung",
  "search.person": "Person",
  "search.since": "Von",
  "search.until": "Bis",
  "search.any": "Alle",
  "search.clear": "Leeren",
  "search.nobody": "Nichts hat einen solchen Namen.",
  "search.hits": "Gefundene Nachrichten",
  "search.found": { one: "{n} Nachricht", other: "{n} Nachrichten" },
  "search.searching": "Wird gesucht …",
  "search.none": "Keine Nachricht enthält „{q}“.",
  "search.hint": "Ganze Wörter werden gefunden. Für Wörter, die mit „app“ beginnen, schreibe app*. Für Wörter in dieser Reihenfolge setze sie in \"Anführungszeichen\".",
  "search.behind": "Die neuesten Nachrichten sind noch nicht zu finden. Suche gleich noch einmal.",
  "search.no_mentions": "Noch hat dich niemand erwähnt.",
};
