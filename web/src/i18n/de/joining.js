// Beginning a conversation, and answering invitations.

export const joining = {
  "joining.group_name": "Name der Gruppe",
  "joining.create": "Anlegen",
  "joining.search_groups": "Nach Namen suchen",
  "joining.no_groups": "Keine öffentliche Gruppe heißt so.",
  "joining.joined": "Du bist dabei",
  "joining.search_people": "Nach Namen suchen",
  "joining.no_people": "Niemand heißt so.",
  "joining.n_found": { one: "{n} gefunden", other: "{n} gefunden" },
  "joining.code": "Code oder Link",
  "joining.code_hint": "Jemand aus der Gruppe gibt ihn dir.",
  "joining.no_code": "Das ist weder ein Code noch ein Link mit einem.",
  "joining.next": "Weiter",
  "joining.invitations": "Einladungen",
  "joining.invited": "{name} lädt dich ein.",
  "joining.invited_owner": "{name} möchte dir die Gruppe übergeben.",
  "joining.accept": "Annehmen",
  "joining.decline": "Ablehnen",
  "joining.accept_name": "{name} annehmen",
  "joining.decline_name": "{name} ablehnen",
};
