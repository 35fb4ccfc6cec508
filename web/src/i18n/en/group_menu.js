// The menu of a group or direct conversation.

export const groupMenu = {
  "shell.mute": "Mute…",
  "shell.unmute": "Unmute",
  "shell.mute_name": "Mute {name}",
  "shell.mute.hour": "For an hour",
  "shell.mute.morning": "Until 8:00",
  "shell.mute.week": "For a week",
  "shell.mute.ever": "For ever",
  "shell.notify_all": "Notify of each message",
  "shell.copied": "The link is copied.",
  "shell.not_copied": "The browser does not allow copying.",
  "shell.group_settings": "Group settings",
  "shell.leave": "Leave the group",
  "shell.leave_text": "You get no more messages of {name}. Unless it is public, you need an invitation to come back.",
};
