// Dialogs of a conversation.

export const dialogs = {
  "dialogs.date": "Date",
  "dialogs.jump": "Jump",
  "dialogs.conflict": "This message was edited meanwhile",
  "dialogs.conflict_text": "It was edited on another device. Which text is to stay?",
  "dialogs.conflict_mine": "Your text",
  "dialogs.conflict_theirs": "The other text",
  "dialogs.keep_mine": "Save my text",
  "dialogs.keep_theirs": "Keep the other text",
};
