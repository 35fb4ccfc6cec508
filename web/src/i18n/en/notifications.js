// Notifications, and the title of the page.

export const notifications = {
  "notifications.new_message": "New message",
  "notifications.n_new": { one: "{n} new message", other: "{n} new messages" },
  "notifications.says": "{name}: {text}",
  "notifications.title": "{name} · Chat",
};
