// Groups: members, settings, invitations. Panels and dialogs.

export const groups = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page.",
};
