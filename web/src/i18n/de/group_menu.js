// The menu of a group or direct conversation.

export const groupMenu = {
  "shell.mute": "Stummschalten …",
  "shell.unmute": "Nicht mehr stumm",
  "shell.mute_name": "{name} stummschalten",
  "shell.mute.hour": "Eine Stunde",
  "shell.mute.morning": "Bis 8:00 Uhr",
  "shell.mute.week": "Eine Woche",
  "shell.mute.ever": "Für immer",
  "shell.notify_all": "Bei jeder Nachricht benachrichtigen",
  "shell.copied": "Der Link ist kopiert.",
  "shell.not_copied": "Der Browser erlaubt das Kopieren nicht.",
  "shell.group_settings": "Gruppeneinstellungen",
  "shell.leave": "Gruppe verlassen",
  "shell.leave_text": "Du bekommst keine Nachrichten von {name} mehr. Um zurückzukommen, brauchst du eine Einladung, außer die Gruppe ist öffentlich.",
};
