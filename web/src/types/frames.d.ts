// Written by `python -m web.types`. Do not edit.

/** Send a message to a group or to a user. */
export interface Send {
  type: "send";
  /** text of at most 16384 bytes without NUL */
  content?: string;
  media_url?: string | null;
  /** a word of 1 to 32 letters, digits and _ . / + - */
  message_type?: string;
  reply_to?: number | null;
  key?: string | null;
  /** a list of at most 10 file ids */
  files?: Array<string>;
  group_id?: number | null;
  recipient_id?: number | null;
  ref?: string | number | null;
}

/** Tell the other members of a group that the caller is typing. */
export interface Typing {
  type: "typing";
  /** a whole number of at least 1 */
  group_id: number;
  ref?: string | number | null;
}

/** Mark a group as read up to `seq`. */
export interface Read {
  type: "read";
  /** a whole number of at least 1 */
  group_id: number;
  /** a whole number of at least 0 */
  seq: number;
  ref?: string | number | null;
}

/** Ask which of some users are online. */
export interface Presence {
  type: "presence";
  /** a list of at most 100 user ids */
  user_ids: Array<number>;
  ref?: string | number | null;
}

/** Ask which of some users are online, and get a frame whenever one comes or goes. Each `watch` replaces the list of the one before; an empty list ends the watch. */
export interface Watch {
  type: "watch";
  /** a list of at most 100 user ids */
  user_ids: Array<number>;
  ref?: string | number | null;
}

/** Ask for a pong, from clients that cannot send WebSocket pings. */
export interface Ping {
  type: "ping";
  ref?: string | number | null;
}

/** The first frame: the caller, their groups, and the cursor after which events follow. With `reset`, the cursor asked for is not of this log: the client drops what it has stored. `behind` is the number of events that follow before `live`, at most 10,000. */
export interface Ready {
  type: "ready";
  user_id: number;
  username: string;
  cursor: string;
  reset: boolean;
  behind: number;
  groups?: Array<ReadyGroup>;
}

/** A group or direct conversation that the caller is in, with their role and unread counts. A direct conversation has `peer_id`, the other user; it is the caller in notes to oneself. */
export interface ReadyGroup {
  id: number;
  name: string | null;
  kind: "direct" | "group";
  role: "admin" | "member" | "owner";
  seq: number;
  read_seq: number;
  unread: number;
  mentions: number;
  topic: string;
  is_archived: boolean;
  muted_until?: string;
  peer_id?: number;
}

/** The end of the backlog: from here on, events come as they happen. */
export interface Live {
  type: "live";
  cursor: string;
}

/** The answer to a command that was done; for a send, with the message's position in the log, and for a read, with the counts of unread messages up to the event `last_seq`. */
export interface Ok {
  type: "ok";
  ref?: string | number;
  id?: number;
  group_id?: number;
  seq?: number;
  cursor?: string;
  timestamp?: string;
  duplicate?: boolean;
  last_seq?: number;
  unread?: number;
  mentions?: number;
}

/** The answer to a command that was refused. It changed nothing. */
export interface ErrorFrame {
  type: "error";
  code: string;
  error: string;
  ref?: string | number;
  details?: string;
  retry_after?: number;
}

/** The answer to a ping, with the end of the log. */
export interface PongFrame {
  type: "pong";
  cursor: string;
  ref?: string | number;
}

/** A member is typing. Not an event; dropped under load. */
export interface TypingFrame {
  type: "typing";
  group_id: number;
  user_id: number;
}

/** The users in the question who are online, without those whose presence is hidden. */
export interface PresenceFrame {
  type: "presence";
  online: Array<number>;
  ref?: string | number;
}

/** A user who is watched came online, or is no longer. */
export interface PresenceChangedFrame {
  type: "presence_changed";
  user_id: number;
  is_online: boolean;
}

/** A message in a group, as it is now. Optional members are absent unless they apply. `revision` and `edited_at` are present once the message was edited. `deleted` is present, and true, once it was deleted: the content is then empty. `mentions` has the ids of users; 0 stands for all members. `quote` is absent unless all members may read the message that is quoted. `reactions` (the number of each), `reacted` (which of them are the caller's own), `pinned` and `reply_count` are present only where REST answers a page of messages or one message. `content_cut` is present, and true, where a list of conversations has only the beginning of the content. `duplicate` is present only in the answer to a send whose key was used before. */
export interface GroupMessage {
  type: "group_message";
  group_id: number;
  sender_id: number;
  content: string;
  timestamp: string;
  id: number;
  seq: number;
  cursor: string;
  sender: string;
  media_url: string | null;
  reply_to: number | null;
  key: string | null;
  message_type: string;
  revision?: number;
  edited_at?: string;
  deleted?: boolean;
  mentions?: Array<number>;
  files?: Array<Attachment>;
  quote?: Quote;
  reactions?: Record<string, number>;
  reacted?: Array<string>;
  pinned?: boolean;
  reply_count?: number;
  content_cut?: boolean;
  duplicate?: boolean;
}

/** A file that a message carries; `GET /v1/files/{id}` answers its bytes. */
export interface Attachment {
  id: string;
  name: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
}

/** The message that a reply refers to, its content cut at QUOTE_CHARACTERS. The content is empty when that message is deleted. */
export interface Quote {
  id: number;
  seq: number;
  sender_id: number;
  sender: string;
  content: string;
}

/** A message between two people, with the members of a message in a group. `status` is present only for its sender, in REST answers. */
export interface DirectMessage {
  type: "direct_message";
  group_id: number;
  sender_id: number;
  content: string;
  timestamp: string;
  id: number;
  seq: number;
  cursor: string;
  sender: string;
  media_url: string | null;
  reply_to: number | null;
  key: string | null;
  message_type: string;
  recipient_id: number;
  revision?: number;
  edited_at?: string;
  deleted?: boolean;
  mentions?: Array<number>;
  files?: Array<Attachment>;
  quote?: Quote;
  reactions?: Record<string, number>;
  reacted?: Array<string>;
  pinned?: boolean;
  reply_count?: number;
  content_cut?: boolean;
  status?: "DELIVERED" | "PENDING" | "READ";
  duplicate?: boolean;
}

/** A message was edited and now has this revision. `message` is the message as it is now, which may be a later revision; it is absent unless all members may read the message. */
export interface MessageEdited {
  type: "message_edited";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  message_id: number;
  message_seq: number;
  revision: number;
  message?: GroupMessage | DirectMessage;
}

/** A group, or a direct conversation of two, begins. */
export interface GroupCreated {
  type: "group_created";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  kind: "direct" | "group";
  name: string | null;
  member_ids: Array<number>;
}

/** A group's settings changed. All of them are given, as they are from this event on. */
export interface GroupUpdated {
  type: "group_updated";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  name: string;
  topic: string;
  visibility: "private" | "public";
  may_post: "admins" | "all";
  may_invite: "admins" | "all";
  may_pin: "admins" | "all";
  history: "all" | "joined";
  is_archived: boolean;
}

/** A group was deleted. It is the group's last event. */
export interface GroupDeleted {
  type: "group_deleted";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
}

/** A user is a member from this event on, and may read the group from `from_seq` on. `group` is the group as it was then; events of earlier versions of the server lack it. */
export interface MemberAdded {
  type: "member_added";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  user_id: number;
  username: string;
  role: "admin" | "member" | "owner";
  from_seq: number;
  group?: JoinedGroup;
}

/** A group as it was when a user joined it. */
export interface JoinedGroup {
  kind: "direct" | "group";
  name: string | null;
  topic: string;
}

/** A member left or was removed. It is the last event of the group that they receive. */
export interface MemberRemoved {
  type: "member_removed";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  user_id: number;
  username: string;
}

/** A member has another role. */
export interface MemberUpdated {
  type: "member_updated";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  user_id: number;
  username: string;
  role: "admin" | "member" | "owner";
}

/** A user may not join until the ban is lifted. A member is removed first. */
export interface MemberBanned {
  type: "member_banned";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  user_id: number;
  username: string;
}

/** A banned user may join again. */
export interface BanLifted {
  type: "ban_lifted";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  user_id: number;
  username: string;
}

/** A member changed their profile. It is given as it is now, which may be later than this event; `avatar` is the id of a file. In a direct conversation a block hides parts of it. */
export interface ProfileChanged {
  type: "profile_changed";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  username: string;
  display_name: string | null;
  status: string | null;
  avatar: string | null;
}

/** A member's account was deleted. Their messages stay under another name; if `is_erased`, they are deleted too. */
export interface AccountDeleted {
  type: "account_deleted";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  username: string;
  is_erased: boolean;
}

/** A message was deleted, with its text, versions, files and reactions. */
export interface MessageDeleted {
  type: "message_deleted";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  message_id: number;
  message_seq: number;
}

/** A member reacted to a message. `reactions` is absent unless all members may read the message. */
export interface ReactionAdded {
  type: "reaction_added";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  message_id: number;
  message_seq: number;
  emoji: string;
  reactions?: Record<string, number>;
}

/** A member took a reaction back. `reactions` is absent unless all members may read the message. */
export interface ReactionRemoved {
  type: "reaction_removed";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  message_id: number;
  message_seq: number;
  emoji: string;
  reactions?: Record<string, number>;
}

/** A message was pinned. */
export interface MessagePinned {
  type: "message_pinned";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  message_id: number;
  message_seq: number;
}

/** A message is no longer pinned. */
export interface MessageUnpinned {
  type: "message_unpinned";
  group_id: number;
  id: number;
  seq: number;
  cursor: string;
  timestamp: string;
  actor_id: number;
  message_id: number;
  message_seq: number;
}

/** A member has read a group up to `seq`. Only the member's own devices get the counts of unread messages, and `last_seq`, the last event that they count. */
export interface ReadFrame {
  type: "read";
  group_id: number;
  user_id: number;
  seq: number;
  last_seq?: number;
  unread?: number;
  mentions?: number;
}

/** The user has read all groups up to the event at `cursor`. Only their own devices get it. */
export interface ReadAllFrame {
  type: "read_all";
  user_id: number;
  cursor: string;
}

/** A user has muted a group until a time; null: no longer. */
export interface MuteChanged {
  type: "muted";
  group_id: number;
  user_id: number;
  muted_until: string | null;
}

/** A user is invited into a group that they left, or a member to become its owner. */
export interface InvitationReceived {
  type: "invitation";
  invitation_id: number;
  group_id: number;
  group_name: string;
  user_id: number;
  role: "admin" | "member" | "owner";
  actor_id: number;
  actor: string;
  timestamp: string;
}

/** The settings of the user's clients. Only their own devices get them. */
export interface SettingsChanged {
  type: "settings";
  user_id: number;
  revision: number;
  settings: Record<string, unknown>;
}

/** A draft of the user; `value` is null if it was deleted. Only their own devices get it. */
export interface DraftChanged {
  type: "draft";
  user_id: number;
  draft: string;
  value: Draft | null;
}

/** A draft as clients get it. `draft` is `g<id>` for a group or direct conversation, and `u<id>` for a user without a conversation yet. */
export interface Draft {
  content: string;
  reply_to: number | null;
  files: Array<string>;
  draft: string;
  updated_at: string;
}

/** A frame from the client. `type` tells which. */
export type Command =
  | Send
  | Typing
  | Read
  | Presence
  | Watch
  | Ping;

/** A frame from the server. `type` tells which. */
export type ServerFrame =
  | Ready
  | Live
  | Ok
  | ErrorFrame
  | PongFrame
  | TypingFrame
  | PresenceFrame
  | PresenceChangedFrame
  | GroupMessage
  | DirectMessage
  | MessageEdited
  | GroupCreated
  | GroupUpdated
  | GroupDeleted
  | MemberAdded
  | MemberRemoved
  | MemberUpdated
  | MemberBanned
  | BanLifted
  | ProfileChanged
  | AccountDeleted
  | MessageDeleted
  | ReactionAdded
  | ReactionRemoved
  | MessagePinned
  | MessageUnpinned
  | ReadFrame
  | ReadAllFrame
  | MuteChanged
  | InvitationReceived
  | SettingsChanged
  | DraftChanged;
