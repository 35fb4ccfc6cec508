// The palette.

export const palette = {
  "palette.search_for": "Nachrichten nach „{text}“ durchsuchen",
  "palette.kind.direct": "Direkt",
  "palette.kind.group": "Gruppe",
  "palette.kind.person": "Person",
  "palette.kind.command": "Befehl",
  "palette.hint": "Gruppen, Personen, Befehle",
  "palette.unread": "ungelesen",
};
