// The frame of the page and the side list.

export const shell = {
  "shell.name": "Chat",
  "shell.starting": "Wird gestartet …",
  "shell.skip": "Zur Unterhaltung springen",
  "shell.groups": "Gruppen",
  "shell.conversations": "Unterhaltungen",
  "shell.back": "Zurück zu den Gruppen",
  "shell.choose": "Wähle eine Unterhaltung.",
  "shell.conversation": "Unterhaltung",
  "shell.invitation": "Einladung",
  "shell.search": "Suche",
  "shell.settings": "Einstellungen",
  "shell.not_found": "Seite nicht gefunden",
  "shell.offline": "Offline. Was du schreibst, wird später gesendet.",
  "shell.connecting": "Verbindung wird hergestellt …",
  "shell.sign_out": "Abmelden",
  "shell.unread": "ungelesen",
  "shell.deleted": "gelöscht",
  "shell.a_file": "eine Datei",
  "shell.close": "Schließen",
};
