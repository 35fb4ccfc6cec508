// What helps with writing: suggestions, and why a message was not sent, or not yet.

export const writing = {
  "writing.waits": "Your message is not sent yet. {reason}",
  "writing.offline": "It waits for the connection.",
  "writing.unsure": "It waits for the connection. The server may have it already.",
  "writing.behind": "It waits for the message before it.",
  "writing.uploading": "Its files are being uploaded.",
  "writing.no_answer": "The server has not answered yet.",
  "writing.busy": "The server cannot take it now. It is sent later by itself.",
  "writing.rate": "Too many messages in a short time. It is sent later by itself.",
  "writing.disk": "The server's disk is full. It is sent once there is space.",
  "writing.not_sent": "Not sent: {reason}",
  "writing.asking": "Written more than a day ago and not sent yet.",
  "writing.everyone": "all members",
};
