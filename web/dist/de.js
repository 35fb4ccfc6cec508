// i18n/de/account.js
var e = {
  "account.sign_in": "Anmelden",
  "account.register": "Konto anlegen",
  "account.has_account": "Ich habe ein Konto",
  "account.name": "Name",
  "account.email": "E-Mail-Adresse",
  "account.password": "Passwort",
  "account.shared": "Dies ist nicht mein Computer",
  "account.try_as": "Ausprobieren als",
  "account.expired": "Deine Anmeldung ist abgelaufen. Melde dich neu an.",
  "account.ended": "Diese Anmeldung wurde beendet. Melde dich neu an.",
  "account.again": "Melde dich neu an.",
  "account.signed_out": "Du bist abgemeldet.",
  "account.unreachable": "Der Server ist nicht erreichbar. Versuche es noch einmal.",
  "account.failed": "Das hat nicht geklappt. Versuche es noch einmal."
};

// i18n/de/conversation.js
var n = {
  "conversation.messages": "Nachrichten",
  "conversation.older": "Ältere Nachrichten",
  "conversation.none": "Noch keine Nachrichten.",
  "conversation.reading": "Wird gelesen …",
  "conversation.edited": "bearbeitet",
  "conversation.deleted": "Diese Nachricht wurde gelöscht.",
  "conversation.sending": "Wird gesendet …",
  "conversation.not_sent": "Nicht gesendet: {reason}",
  "conversation.message": "Nachricht",
  "conversation.write": "Nachricht schreiben",
  "conversation.may_not_write": "Du darfst hier nicht schreiben",
  "conversation.send": "Senden"
};

// i18n/de/groups.js
var t = {
  "groups.back": "Zurück",
  "groups.close": "Schließen",
  "groups.loading": "Wird geladen …",
  "groups.not_loaded": "Dieser Teil der Seite konnte nicht geladen werden. Lade die Seite neu."
};

// i18n/de/search.js
var s = {};

// i18n/de/shell.js
var o = {
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
  "shell.close": "Schließen"
};

// i18n/de.js
var m = { ...e, ...n, ...t, ...s, ...o };
export {
  m as de
};
