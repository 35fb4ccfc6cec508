// What helps with writing: suggestions, and why a message was not sent, or not yet.

export const writing = {
  "writing.waits": "Deine Nachricht ist noch nicht gesendet. {reason}",
  "writing.offline": "Sie wartet auf die Verbindung.",
  "writing.unsure": "Sie wartet auf die Verbindung. Vielleicht hat der Server sie schon.",
  "writing.behind": "Sie wartet auf die Nachricht davor.",
  "writing.uploading": "Ihre Dateien werden hochgeladen.",
  "writing.no_answer": "Der Server hat noch nicht geantwortet.",
  "writing.busy": "Der Server kann sie gerade nicht annehmen. Sie wird später von selbst gesendet.",
  "writing.rate": "Zu viele Nachrichten in kurzer Zeit. Sie wird später von selbst gesendet.",
  "writing.disk": "Die Festplatte des Servers ist voll. Sie wird gesendet, sobald Platz ist.",
  "writing.not_sent": "Nicht gesendet: {reason}",
  "writing.asking": "Vor mehr als einem Tag geschrieben und noch nicht gesendet.",
  "writing.everyone": "alle Mitglieder",
};
