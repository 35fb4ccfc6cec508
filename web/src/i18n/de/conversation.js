// The messages of a conversation, and the field to write one.

export const conversation = {
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
  "conversation.send": "Senden",
};
