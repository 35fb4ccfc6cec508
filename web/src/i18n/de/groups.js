// Gruppen: Mitglieder, Einstellungen, Einladungen. Tafeln und Dialoge.

export const groups = {
  "groups.back": "Zurück",
  "groups.close": "Schließen",
  "groups.loading": "Wird geladen …",
  "groups.not_loaded": "Dieser Teil der Seite konnte nicht geladen werden. Lade die Seite neu.",
};
