// The routes of the chat that the load uses, as Bun's documentation shows the fastest way:
// bun:sqlite with prepared statements, and native publish/subscribe.
//
// A message is as durable as in the server: WAL with synchronous=FULL, answered and published after
// COMMIT. All messages of one turn of the event loop share one transaction. With `each`, every message
// has a transaction of its own, as such a server is usually written. Sessions and memberships are
// looked up in memory, as in the server.
//
// bun bun_server.js PORT DATABASE [each]

import { Database } from "bun:sqlite";

const [port, path, mode] = process.argv.slice(2);
const db = new Database(path, { create: true });
db.run("PRAGMA journal_mode = WAL");
db.run("PRAGMA synchronous = FULL");
db.run(`CREATE TABLE message (
  id INTEGER PRIMARY KEY, group_id INTEGER NOT NULL, sender_id INTEGER NOT NULL,
  seq INTEGER NOT NULL, content TEXT NOT NULL, created_at INTEGER NOT NULL,
  UNIQUE (group_id, seq))`);
const insert = db.prepare(
  "INSERT INTO message (group_id, sender_id, seq, content, created_at) VALUES (?, ?, ?, ?, ?)",
);

const users = new Map(); // by token
const groups = [undefined]; // by id

// Messages that wait for the next transaction.
let waiting = [];

const write = db.transaction((messages) => {
  for (const message of messages) {
    const { lastInsertRowid } = insert.run(
      message.group_id, message.sender_id, message.seq, message.content, message.created_at,
    );
    message.id = Number(lastInsertRowid);
  }
});

function commit() {
  const all = waiting;
  waiting = [];
  write(all.map((each) => each.message));
  for (const { message, done } of all) {
    message.timestamp = new Date(message.created_at).toISOString();
    delete message.created_at;
    const json = JSON.stringify(message);
    server.publish(`group ${message.group_id}`, json);
    done(message, json);
  }
}

// Call `done` with the message and its JSON once it is on disk. Return false if it is refused.
function send(user, groupId, content, done) {
  const group = groups[groupId];
  if (!group?.members.has(user.id) || typeof content !== "string" || !content) return false;
  const message = {
    type: "group_message", id: 0, group_id: groupId, sender_id: user.id,
    sender_username: user.username, seq: ++group.seq, content, created_at: Date.now(),
  };
  if (!waiting.length && mode !== "each") setImmediate(commit);
  waiting.push({ message, done });
  if (mode === "each") commit();
  return true;
}

const refuse = (status) => Response.json({ error: { status } }, { status });
const userOf = (request) => users.get(request.headers.get("authorization")?.slice(7));

const server = Bun.serve({
  hostname: "127.0.0.1",
  port: Number(port),
  routes: {
    "/v1/users/register": {
      async POST(request) {
        const { username } = await request.json();
        const user = { id: users.size + 1, username, groups: new Set() };
        const token = crypto.randomUUID();
        users.set(token, user);
        return Response.json({ id: user.id, token }, { status: 201 });
      },
    },
    "/v1/groups": {
      POST(request) {
        const user = userOf(request);
        if (!user) return refuse(401);
        const id = groups.push({ seq: 0, members: new Set([user.id]) }) - 1;
        user.groups.add(id);
        return Response.json({ id }, { status: 201 });
      },
    },
    "/v1/groups/:id/members": {
      async POST(request) {
        if (!userOf(request)) return refuse(401);
        const { user_id } = await request.json();
        const id = Number(request.params.id);
        groups[id].members.add(user_id);
        for (const user of users.values()) if (user.id === user_id) user.groups.add(id);
        return Response.json({ user_id }, { status: 201 });
      },
    },
    "/v1/messages/group/:id": {
      async POST(request) {
        const user = userOf(request);
        if (!user) return refuse(401);
        const { content } = await request.json();
        return new Promise((resolve) => {
          const answer = (message, json) =>
            resolve(
              new Response(json, { status: 201, headers: { "Content-Type": "application/json" } }),
            );
          if (!send(user, Number(request.params.id), content, answer)) resolve(refuse(403));
        });
      },
    },
    "/ws": (request) => {
      const user = users.get(new URL(request.url).searchParams.get("token"));
      if (!user) return refuse(401);
      return server.upgrade(request, { data: user }) ? undefined : refuse(426);
    },
  },
  websocket: {
    open(ws) {
      for (const id of ws.data.groups) ws.subscribe(`group ${id}`);
      ws.send('{"type":"live"}');
    },
    message(ws, text) {
      const { ref, group_id, content } = JSON.parse(text);
      const answer = ({ id, seq, timestamp }) =>
        ws.send(JSON.stringify({ type: "ok", ref, id, group_id, seq, timestamp }));
      if (!send(ws.data, group_id, content, answer)) ws.send('{"type":"error"}');
    },
  },
});

console.log(`Bun running on http://localhost:${server.port}`);
