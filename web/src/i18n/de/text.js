// Der Text einer Nachricht.

export const text = {
  "text.show_all": "Alles anzeigen",
  "text.show_less": "Weniger anzeigen",
};
