// Searching messages.

export const search = {};
