// Small parts that the first draw does not need, in one file: each file more costs a request.

export { Chooser } from "./conversation/chooser.js";
export { chooseText } from "./conversation/conflict.js";
export { suggest, tokenAt } from "./conversation/suggestions.js";
export { askForDay } from "./conversation/jump.js";
export { Left, startTellingLeft } from "./conversation/left.js";
export { doesMove } from "./conversation/moving.js";
export { PictureDialog } from "./conversation/picture_dialog.js";
export { OutgoingFoot, WaitingWords } from "./conversation/waiting.js";
export { showKeys } from "./keys_dialog.js";
export { startNotifications } from "./notifications.js";
export { startSwipe } from "./swipe.js";
export { startUpdating } from "./updating.js";
export { showInvitations } from "./sidebar/answering.js";
export { OpenMenu } from "./open_menu.js";
export { Palette } from "./palette/palette.js";
export { InviteScreen } from "./screens/invite.js";
export { SearchScreen } from "./screens/search.js";
export { openGroupMenu } from "./sidebar/group_menu.js";
export { openNew } from "./sidebar/new.js";
