// The routes of the server, from the types that are written from its own description.

/** The first group of a match, or nothing. @param {RegExp} pattern @param {string} text */
const partOf = (pattern, text) => pattern.exec(text)?.[1] ?? "";

/**
 * The names of an interface's members, and whether each is needed.
 * @param {string} types the text of types/api.d.ts
 * @param {string} name
 */
function membersOf(types, name) {
  const body = partOf(new RegExp(`export interface ${name} \\{([\\s\\S]*?)\\n\\}`), types);
  return new Map([...body.matchAll(/^ {2}(\w+)(\??):/gm)].map((each) => [each[1], each[2] === ""]));
}

/** @param {string} types the text of types/api.d.ts */
export function routesOf(types) {
  const text = types.slice(types.indexOf("interface Operations"));
  return [...text.matchAll(/^ {2}\w+: \{([\s\S]*?)^ {2}\};/gm)].map(([, route = ""]) => ({
    method: partOf(/method: "(\w+)"/, route),
    path: new RegExp(`^${partOf(/path: "([^"]+)"/, route).replace(/\{\w+\}/g, "[^/]+")}$`),
    query: new Set(
      [...partOf(/query: \{([\s\S]*?)\n {4}\}/, route).matchAll(/(\w+)\??:/g)].map(([, name]) => name),
    ),
    body: membersOf(types, partOf(/body: (\w+)/, route) || "-"),
  }));
}

/** @param {boolean} is @param {string} fault */
function assert(is, fault) {
  if (!is) throw new Error(fault);
}

/**
 * Refuse a request that the server does not know: its route, its query, its body.
 * @param {ReturnType<typeof routesOf>} routes
 * @param {string} method
 * @param {string} url
 * @param {string | undefined} body
 */
export function assertRoute(routes, method, url, body) {
  const [path = "", query] = url.split("?");
  // A path without a variable is the nearer one: /v1/groups/public is no group.
  const fitting = routes.filter((each) => each.method === method && each.path.test(path));
  const route = fitting.find((each) => each.path.source === `^${path}$`) ?? fitting[0];
  if (!route) throw new Error(`no route ${method} ${path}`);
  for (const name of new URLSearchParams(query).keys()) {
    assert(route.query.has(name), `${method} ${path} has no parameter ${name}`);
  }
  const sent = body === undefined ? {} : JSON.parse(body);
  for (const name of Object.keys(sent)) assert(route.body.has(name), `${method} ${path} takes no ${name}`);
  for (const [name, isNeeded] of route.body) {
    assert(!isNeeded || name in sent, `${method} ${path} needs ${name}`);
  }
}
