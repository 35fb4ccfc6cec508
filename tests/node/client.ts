// A client made of generated types: it logs in, sends, and reads page by page.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

type Message = components["schemas"]["GroupMessage"];

const [, , baseUrl] = process.argv;
const client = createClient<paths>({ baseUrl });

function answered<T>(answer: { data?: T; error?: unknown }): T {
  if (answer.data === undefined) {
    throw new Error(JSON.stringify(answer.error));
  }
  return answer.data;
}

const login = answered(
  await client.POST("/v1/users/login", {
    body: { email: "ava@temp.com", password: "password" },
  }),
);
client.use({
  onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${login.token}`);
  },
});
const path = { group_id: 1 };
for (const content of ["one", "two", "three"]) {
  const sent = answered(
    await client.POST("/v1/messages/group/{group_id}", {
      params: { path },
      body: { content },
    }),
  );
  console.log(`sent ${sent.seq}`);
}
const read: string[] = [];
let before: number | undefined;
for (;;) {
  const query = before === undefined ? { limit: 2 } : { limit: 2, before };
  const page = answered(
    await client.GET("/v1/groups/{group_id}/messages", { params: { path, query } }),
  );
  const messages = page.messages as Message[];
  read.unshift(...messages.map((message) => message.content));
  if (!page.has_before) {
    break;
  }
  before = messages[0]!.seq;
}
console.log(`read ${read.join(" ")}`);
const refused = await client.GET("/v1/groups/{group_id}", {
  params: { path: { group_id: 999 } },
});
console.log(`refused ${refused.error?.code}`);
