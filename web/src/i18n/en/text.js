// The text of a message.

export const text = {
  "text.show_all": "Show all",
  "text.show_less": "Show less",
};
