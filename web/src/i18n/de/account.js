// Signing in, the account and its settings.

export const account = {
  "account.sign_in": "Anmelden",
  "account.register": "Konto anlegen",
  "account.has_account": "Ich habe ein Konto",
  "account.name": "Name",
  "account.email": "E-Mail-Adresse",
  "account.password": "Passwort",
  "account.shared": "Dies ist nicht mein Computer",
  "account.try_as": "Ausprobieren als",
  "account.expired": "Deine Anmeldung ist abgelaufen. Melde dich neu an.",
  "account.ended": "Diese Anmeldung wurde beendet. Melde dich neu an.",
  "account.again": "Melde dich neu an.",
  "account.signed_out": "Du bist abgemeldet.",
  "account.unreachable": "Der Server ist nicht erreichbar. Versuche es noch einmal.",
  "account.failed": "Das hat nicht geklappt. Versuche es noch einmal.",
};
