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
var l = {
  "groups.back": "Zurück",
  "groups.close": "Schließen",
  "groups.loading": "Wird geladen …",
  "groups.not_loaded": "Dieser Teil der Seite konnte nicht geladen werden. Lade die Seite neu."
};

// i18n/de/search.js
var s = {};

// i18n/de/shell.js
var t = {
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
  "shell.connecting": "Verbindung wird hergestellt …",
  "shell.sign_out": "Abmelden",
  "shell.unread": "ungelesen",
  "shell.deleted": "gelöscht",
  "shell.a_file": "eine Datei",
  "shell.close": "Schließen",
  "shell.fault.network": "Der Server ist nicht erreichbar. Versuche es noch einmal.",
  "shell.fault.busy": "Der Server ist beschäftigt. Versuche es gleich noch einmal.",
  "shell.fault.server": "Ein Fehler des Servers. Er steht in dessen Protokoll.",
  "shell.fault.rate": "Zu viele Anfragen. Versuche es gleich noch einmal.",
  "shell.fault.disk": "Die Festplatte des Servers ist voll.",
  "shell.fault.allowed": "Das darfst du hier nicht.",
  "shell.fault.member": "Du bist kein Mitglied dieser Gruppe.",
  "shell.fault.blocked": "Einer von euch hat den anderen blockiert.",
  "shell.fault.archived": "Diese Gruppe ist archiviert.",
  "shell.fault.large": "Das ist zu groß.",
  "shell.fault.quota": "Dein Speicherplatz ist voll.",
  "shell.fault.unknown": "Das hat nicht geklappt. Versuche es noch einmal.",
  "shell.menu_of": "Menü von {name}",
  "shell.deleted_user": "Gelöschter Benutzer",
  "shell.online": "online",
  "shell.n_unread": "{n} ungelesen",
  "shell.n_mentions": { one: "{n} Erwähnung", other: "{n} Erwähnungen" },
  "shell.muted": "stumm",
  "shell.typing": "schreibt …",
  "shell.draft": "Entwurf:",
  "shell.empty_group": "Noch keine Nachrichten",
  "shell.you": "Du",
  "shell.mark_read": "Als gelesen markieren",
  "shell.mute": "Stummschalten …",
  "shell.unmute": "Nicht mehr stumm",
  "shell.mute_name": "{name} stummschalten",
  "shell.mute.hour": "Eine Stunde",
  "shell.mute.morning": "Bis 8:00 Uhr",
  "shell.mute.week": "Eine Woche",
  "shell.mute.ever": "Für immer",
  "shell.notify_all": "Bei jeder Nachricht benachrichtigen",
  "shell.copy_link": "Link kopieren",
  "shell.copied": "Der Link ist kopiert.",
  "shell.not_copied": "Der Browser erlaubt das Kopieren nicht.",
  "shell.filter": "Anzeigen",
  "shell.filter.all": "Alle",
  "shell.filter.unread": "Ungelesen",
  "shell.filter.mentions": "Erwähnungen",
  "shell.filter.direct": "Direkt",
  "shell.none.all": "Du bist noch in keiner Gruppe.",
  "shell.none.unread": "Alles ist gelesen.",
  "shell.none.mentions": "Keine ungelesenen Erwähnungen.",
  "shell.none.direct": "Noch keine direkten Unterhaltungen.",
  "shell.account": "Dein Konto",
  "shell.account_of": "Dein Konto: {name}",
  "shell.profile": "Profil",
  "shell.sessions": "Geräte",
  "shell.read_all": "Alles als gelesen markieren",
  "shell.now": "Jetzt",
  "shell.try_again": "Erneut versuchen",
  "shell.reload": "Neu laden",
  "shell.catching_up": "Neue Nachrichten werden geholt …",
  "shell.offline": "Offline. Was du schreibst, wird behalten und später gesendet.",
  "shell.reconnecting": "Neue Verbindung",
  "shell.seconds": "in {n} s",
  "shell.restarting": "Der Server startet neu.",
  "shell.crowded": "Zu viele Fenster sind offen.",
  "shell.faulty": "Diese Seite hat einen Fehler und hält an. Lade sie neu."
};

// i18n/de/text.js
var r = {
  "text.show_all": "Alles anzeigen",
  "text.show_less": "Weniger anzeigen"
};

// i18n/de.js
var b = { ...e, ...n, ...l, ...s, ...t, ...r };
export {
  b as de
};
