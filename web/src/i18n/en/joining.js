// Beginning a conversation, and answering invitations.

export const joining = {
  "joining.group_name": "Name of the group",
  "joining.create": "Create",
  "joining.search_groups": "Search by name",
  "joining.no_groups": "No public group has such a name.",
  "joining.joined": "You are in",
  "joining.search_people": "Search by name",
  "joining.no_people": "Nobody has such a name.",
  "joining.n_found": { one: "{n} found", other: "{n} found" },
  "joining.code": "Code or link",
  "joining.code_hint": "Someone in the group gives it to you.",
  "joining.no_code": "This is neither a code nor a link with one.",
  "joining.next": "Next",
  "joining.invitations": "Invitations",
  "joining.invited": "{name} invites you.",
  "joining.invited_owner": "{name} wants you to become the owner.",
  "joining.accept": "Accept",
  "joining.decline": "Decline",
  "joining.accept_name": "Accept {name}",
  "joining.decline_name": "Decline {name}",
};
