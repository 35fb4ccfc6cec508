// All panels by their names. They are loaded when the first one opens.

import { GroupSettings } from "./group.js";
import { Members } from "./members.js";
import { Mentions } from "./mentions.js";
import { Pins } from "./pins.js";
import { Profile } from "./profile.js";
import { WhoReacted } from "./reactions.js";
import { Readers } from "./readers.js";
import { Replies } from "./replies.js";
import { Search } from "./search.js";
import { Versions } from "./versions.js";

/** @type {Record<import("./open.js").Request["name"], (props: import("./host.js").PanelProps) => any>} */
export const PANELS = {
  group: GroupSettings,
  members: Members,
  mentions: Mentions,
  pins: Pins,
  profile: Profile,
  reactions: WhoReacted,
  readers: Readers,
  replies: Replies,
  search: Search,
  versions: Versions,
};
