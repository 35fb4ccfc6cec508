// The addresses of the page: from an address to what it shows, and back.

/**
 * @typedef {{ name: "home" }
 *   | { name: "group", groupId: number, seq: number | null }
 *   | { name: "direct", userId: number }
 *   | { name: "join", code: string }
 *   | { name: "search", query: string }
 *   | { name: "settings", page: string }
 *   | { name: "unknown" }} Route
 */

/** Ids that the server can have: beyond 2^53 a number is no longer exact. */
const ID = /^[1-9][0-9]{0,15}$/;

/**
 * Return the route of an address.
 * @param {{ pathname: string, search: string, hash: string }} url
 * @returns {Route}
 */
export function parse({ pathname, search, hash }) {
  const [first, second, third, ...rest] = pathname.split("/").slice(1);
  if (rest.length > 0) return { name: "unknown" };
  if (first === "" && second === undefined) return { name: "home" };
  if (first === "g" && isId(second) && (third === undefined || isId(third))) {
    return { name: "group", groupId: Number(second), seq: third ? Number(third) : null };
  }
  if (third !== undefined) return { name: "unknown" };
  if (first === "d" && isId(second)) return { name: "direct", userId: Number(second) };
  if (first === "settings") return { name: "settings", page: second ?? "" };
  if (second !== undefined) return { name: "unknown" };
  // The code is in the fragment, which no browser sends to a server.
  if (first === "join") return { name: "join", code: hash.slice(1) };
  if (first === "search") {
    return { name: "search", query: new URLSearchParams(search).get("q") ?? "" };
  }
  return { name: "unknown" };
}

/**
 * Return the address of a route.
 * @param {Route} to
 */
export function hrefOf(to) {
  switch (to.name) {
    case "group":
      return to.seq === null ? `/g/${to.groupId}` : `/g/${to.groupId}/${to.seq}`;
    case "direct":
      return `/d/${to.userId}`;
    case "join":
      return `/join#${to.code}`;
    case "search":
      return to.query === "" ? "/search" : `/search?${new URLSearchParams({ q: to.query })}`;
    case "settings":
      return to.page === "" ? "/settings" : `/settings/${to.page}`;
    default:
      return "/";
  }
}

/** @param {string | undefined} text */
function isId(text) {
  return text !== undefined && ID.test(text);
}
