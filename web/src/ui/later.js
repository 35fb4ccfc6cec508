// Small parts that the first draw does not need, in one file: each file more costs a request.

export { Palette } from "./palette/palette.js";
export { InviteScreen } from "./screens/invite.js";
export { SearchScreen } from "./screens/search.js";
export { openNew } from "./sidebar/new.js";
