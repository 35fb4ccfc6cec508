// Groups: members, settings, invitations. Panels and dialogs.

export const groups = {
  "groups.back": "Back",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page.",
  "groups.close": "Close",
  "groups.cancel": "Cancel",
  "groups.type_name": "To confirm, type the name of the group:",
};
