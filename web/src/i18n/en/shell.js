// The frame of the page and the side list.

export const shell = {
  "shell.name": "Chat",
  "shell.starting": "Starting…",
  "shell.skip": "Skip to the conversation",
  "shell.groups": "Groups",
  "shell.conversations": "Conversations",
  "shell.back": "Back to the groups",
  "shell.choose": "Choose a conversation.",
  "shell.conversation": "Conversation",
  "shell.invitation": "Invitation",
  "shell.search": "Search",
  "shell.settings": "Settings",
  "shell.not_found": "Page not found",
  "shell.offline": "Offline. What you write is sent later.",
  "shell.connecting": "Connecting…",
  "shell.sign_out": "Sign out",
  "shell.unread": "unread",
  "shell.deleted": "deleted",
  "shell.a_file": "a file",
  "shell.close": "Close",
};
