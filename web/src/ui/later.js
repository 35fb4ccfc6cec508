// Small parts that the first draw does not need, in one file: each file more costs a request.

export { startNotifications } from "./notifications.js";
export { showInvitations } from "./sidebar/answering.js";
export { Palette } from "./palette/palette.js";
export { InviteScreen } from "./screens/invite.js";
export { SearchScreen } from "./screens/search.js";
export { SignIn } from "./screens/signin.js";
export { openNew } from "./sidebar/new.js";
