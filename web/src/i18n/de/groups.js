// Gruppen: Mitglieder, Einstellungen, Einladungen. Tafeln und Dialoge.

export const groups = {
  "groups.back": "Zurück",
  "groups.loading": "Wird geladen …",
  "groups.not_loaded": "Dieser Teil der Seite konnte nicht geladen werden. Lade die Seite neu.",
  "groups.close": "Schließen",
  "groups.cancel": "Abbrechen",
  "groups.type_name": "Tippe zur Bestätigung den Namen der Gruppe:",
};
