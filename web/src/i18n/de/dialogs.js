// Dialogs of a conversation.

export const dialogs = {
  "dialogs.date": "Datum",
  "dialogs.jump": "Springen",
  "dialogs.conflict": "Diese Nachricht wurde inzwischen bearbeitet",
  "dialogs.conflict_text": "Sie wurde auf einem anderen Gerät bearbeitet. Welcher Text soll bleiben?",
  "dialogs.conflict_mine": "Dein Text",
  "dialogs.conflict_theirs": "Der andere Text",
  "dialogs.keep_mine": "Meinen Text speichern",
  "dialogs.keep_theirs": "Den anderen Text behalten",
};
