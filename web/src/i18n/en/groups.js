// Groups: members, settings, invitations.

export const groups = {};
