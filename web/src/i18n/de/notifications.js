// Notifications, and the title of the page.

export const notifications = {
  "notifications.new_message": "Neue Nachricht",
  "notifications.n_new": { one: "{n} neue Nachricht", other: "{n} neue Nachrichten" },
  "notifications.says": "{name}: {text}",
  "notifications.title": "{name} · Chat",
};
