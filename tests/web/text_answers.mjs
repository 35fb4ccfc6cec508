// Answers what the client finds in texts: what is outside of code, and who is mentioned. It reads
// and writes JSON.

import { readFileSync } from "node:fs";
import { codeIn } from "../../web/src/text/code.js";
import { mentionsIn } from "../../web/src/text/mentions.js";

const { texts, members } = JSON.parse(readFileSync(0, "utf8"));
const users = members.map((name, id) => ({ id, name }));
process.stdout.write(JSON.stringify(texts.map((text) => {
  let rest = "";
  let from = 0;
  for (const { start, end } of codeIn(text)) {
    rest += `${text.slice(from, start)}|`;
    from = end;
  }
  const ids = mentionsIn(text, users).map(({ id }) => members[id]);
  return { outside: rest + text.slice(from), mentioned: [...new Set(ids)] };
})));
