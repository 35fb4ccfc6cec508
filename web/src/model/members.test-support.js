// The members and the settings of groups, for the server of the tests.

/** @typedef {import("./reference.test-support.js").Reference} Reference */

/** One random change of the members of a group; returns its events. @param {Reference} server @param {number} groupId @param {any} random */
export function changeMembers(server, groupId, random) {
  const group = server.groups.get(groupId);
  const user_id = random.pick([4, 5]);
  const about = { actor_id: 2, user_id, username: server.names.get(user_id) };
  if (random.below(3) === 0) {
    const role = random.pick(["admin", "member"]);
    group.roles.set(1, role);
    return [server.commit(groupId, "member_updated", { actor_id: 2, user_id: 1, username: "Ava", role })];
  }
  if (server.names.get(user_id)?.startsWith("deleted")) return [];
  if (group.members.delete(user_id)) {
    const done = [server.commit(groupId, "member_removed", about)];
    if (random.below(2) === 0) {
      done.push(server.commit(groupId, "member_banned", about));
      done.push(server.commit(groupId, "ban_lifted", about));
    }
    return done;
  }
  group.members.add(user_id);
  const { name, topic } = group.settings;
  return [server.commit(groupId, "member_added", { ...about, role: "member", from_seq: 1, group: { name, kind: "group", topic } })];
}

/** A group as its own route tells of it. @param {Reference} server @param {number} id @param {number} user */
export function details(server, id, user) {
  const { kind, settings, roles, members } = server.groups.get(id);
  const isDirect = kind === "direct";
  const peer = [...members].find((each) => each !== user) ?? user;
  return {
    id, kind, ...settings, name: isDirect ? server.names.get(peer) : settings.name,
    role: isDirect ? "member" : (roles.get(user) ?? "member"), member_count: members.size,
    owner_id: isDirect ? null : [...roles].find(([, role]) => role === "owner")?.[0] ?? 2,
    created_at: "2026-01-01T00:00:00Z", ...(isDirect ? { peer_id: peer } : {}), ...server.counts(id, user),
  };
}
