// Written by `python -m web.types`. Do not edit.

/** A new account. */
export interface Registration {
  /** text of 3 to 64 characters */
  username: string;
  /** a valid e-mail address */
  email: string;
  /** text of at least 8 characters and at most 1024 bytes */
  password: string;
  invite?: string | null;
  cookie?: "persistent" | "session";
}

/** A code that an operator made, and the new password. */
export interface PasswordReset {
  /** a code of 1 to 64 letters, digits, _ and - */
  code: string;
  /** text of at least 8 characters and at most 1024 bytes */
  new_password: string;
}

/** The e-mail address and the password of an account. The address is looked up first, and checked only if no account has it: accounts keep addresses that earlier versions accepted. */
export interface Credentials {
  /** a valid e-mail address */
  email: string;
  /** text of at most 1024 bytes */
  password: string;
  cookie?: "persistent" | "session";
}

/** The logins to end: this one, or with `all` every login of the caller. */
export interface Logout {
  all?: boolean;
}

/** The current password and the new one. */
export interface PasswordChange {
  /** text of at most 1024 bytes */
  old_password: string;
  /** text of at least 8 characters and at most 1024 bytes */
  new_password: string;
}

/** The caller's password, and whether to keep their messages or to erase them. Messages that are kept show the sender as `deleted-<number>`. */
export interface AccountDeletion {
  /** text of at most 1024 bytes */
  password: string;
  messages: "erase" | "keep";
}

/** The fields of the profile to change; null clears one. `avatar` is the id of a file that the caller has uploaded. A new `username` or `email` requires the caller's `password`. */
export interface ProfileChange {
  /** text of 3 to 64 characters */
  username?: string;
  /** a valid e-mail address */
  email?: string;
  password?: string | null;
  display_name?: string | null;
  status?: string | null;
  avatar?: string | null;
  read_marks?: boolean;
}

/** Any JSON object of at most 16 KiB, with at most 32 levels of objects and arrays. */
export interface SettingsBody {
  /** an object of at most 16384 bytes, with at most 32 levels of objects and arrays */
  settings: Record<string, unknown>;
}

/** A message that is not sent yet. */
export interface DraftBody {
  /** text of at most 16384 bytes without NUL */
  content?: string;
  reply_to?: number | null;
  /** a list of at most 10 file ids */
  files?: Array<string>;
}

/** A new group. */
export interface NewGroup {
  /** text of 1 to 128 characters */
  name: string;
}

/** The settings to change. Only the owner changes `visibility`, `history` and `is_archived`. */
export interface GroupChange {
  /** text of 1 to 128 characters */
  name?: string;
  /** text of at most 1024 characters without NUL */
  topic?: string;
  visibility?: "private" | "public";
  may_post?: "admins" | "all";
  may_invite?: "admins" | "all";
  may_pin?: "admins" | "all";
  history?: "all" | "joined";
  is_archived?: boolean;
}

/** A user to add to a group. Only the owner adds an admin. */
export interface NewMember {
  /** a whole number of at least 1 */
  user_id: number;
  role?: "admin" | "member";
}

/** The new role of a member. `owner` offers them the ownership of the group. */
export interface RoleChange {
  role: "admin" | "member" | "owner";
}

/** An invitation. It is valid for a week by default, and for any number of users. null means that it does not expire, or that any number of users may use it. */
export interface NewInvite {
  expires_in_seconds?: number | null;
  uses?: number | null;
}

/** The new text of a message. */
export interface MessageEdit {
  /** text of at most 16384 bytes without NUL */
  content: string;
}

/** The time until which a group is muted; null mutes it without an end. */
export interface Mute {
  until: string | null;
}

/** A position in a group: the `seq` of an event. */
export interface ReadSeq {
  /** a whole number of at least 0 */
  seq: number;
}

/** A message to send: content, a media URL, files, or several of these. `key` makes the send idempotent. `files` are ids of files that the sender has uploaded. */
export interface NewMessage {
  /** text of at most 16384 bytes without NUL */
  content?: string;
  media_url?: string | null;
  /** a word of 1 to 32 letters, digits and _ . / + - */
  message_type?: string;
  reply_to?: number | null;
  key?: string | null;
  /** a list of at most 10 file ids */
  files?: Array<string>;
  /** a word of 1 to 32 letters, digits and _ . / + - */
  type?: string;
}

/** The new account, a token for it, and the group that the invitation is to. There is no `token` if a cookie has it. */
export interface Registered {
  id: number;
  username: string;
  email: string;
  token?: string;
  group_id?: number;
  message: string;
}

/** The number of logins that were ended. */
export interface LoginsEnded {
  ended: number;
  message: string;
}

/** A token for a new login. There is no `token` if a cookie has it. */
export interface LoggedIn {
  token?: string;
  user: OwnAccount;
  message: string;
}

/** The caller's own account. */
export interface OwnAccount {
  id: number;
  username: string;
  email: string;
}

/** One of the caller's sessions: where it is used, and with which program it was opened. `last_used_at` may be some minutes old. */
export interface SessionEntry {
  id: string;
  created_at: string;
  expires_at: string;
  last_used_at: string;
  address: string | null;
  user_agent: string | null;
  is_current: boolean;
}

/** The new end of a session. There is no `token` if a cookie has it. */
export interface Renewed {
  expires_at: string;
  token?: string;
  message: string;
}

/** A user. Others do not see the e-mail address. `display_name`, `status` and `avatar` are present when set, and `deleted` when the account was deleted. Users whom this one has blocked do not see `status`. */
export interface UserEntry {
  id: number;
  username: string;
  email?: string;
  display_name?: string;
  status?: string;
  avatar?: string;
  deleted?: boolean;
}

/** A user and the newest direct message between them and the caller. `content_cut` is present, and true, where only the beginning of its content is shown. If that message was deleted, its content is null and `last_message_deleted` is present, and true. */
export interface UserWithChat {
  id: number;
  username: string;
  last_message_content: string | null;
  last_message_timestamp: string | null;
  last_message_sender_id: number | null;
  content_cut?: boolean;
  last_message_deleted?: boolean;
}

/** A user whom the caller has blocked. */
export interface BlockedEntry {
  id: number;
  username: string;
  created_at: string;
}

/** The caller's own account; `avatar` is the id of a file. Without `read_marks`, neither do others see how far the caller has read, nor the caller how far others have. */
export interface Profile {
  id: number;
  username: string;
  email: string;
  display_name: string | null;
  status: string | null;
  avatar: string | null;
  read_marks: boolean;
  created_at: string;
}

/** The confirmation that the account was deleted. */
export interface AccountGone {
  message: string;
}

/** The first line. The export has no event after `cursor`. */
export interface ProfileLine {
  type: "profile";
  profile: Profile;
  cursor: string;
}

/** The settings of the user's clients, by the name `settings`, or a draft. */
export interface ClientDataLine {
  type: "client_data";
  name: string;
  data: Record<string, unknown>;
  updated_at: string;
}

/** A login; one that was ended is kept until it expires. */
export interface SessionLine {
  type: "session";
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
}

/** A group, or direct conversation, that the user is in. */
export interface MembershipLine {
  type: "membership";
  group_id: number;
  kind: "direct" | "group";
  name: string | null;
  role: "admin" | "member" | "owner";
  joined_at: string;
  read_seq: number;
  muted_until: string | null;
}

/** A user whom the user has blocked. */
export interface BlockLine {
  type: "block";
  user_id: number;
  created_at: string;
}

/** A file that the user has uploaded. */
export interface UploadLine {
  type: "upload";
  file_id: string;
  name: string;
  created_at: string;
}

/** A reaction to a message. */
export interface ReactionLine {
  type: "reaction";
  group_id: number;
  message_id: number;
  emoji: string;
  created_at: string;
}

/** A message that the user has sent, as it is now; deleted ones are left out. It quotes only what the user may read: in a group that they have left, the text of then. */
export interface MessageLine {
  type: "message";
  message: GroupMessage | DirectMessage;
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

/** An earlier content of the message before it in the export. */
export interface VersionLine {
  type: "version";
  message_id: number;
  revision: number;
  content: string;
  created_at: string;
}

/** The last line; an export without it is incomplete. `lines` counts the lines before it. */
export interface EndLine {
  type: "end";
  lines: number;
}

/** The settings of a user's clients, any JSON object. `revision` is 1 for the first settings, and one more with each change. It is 0 before the first. */
export interface ClientSettings {
  revision: number;
  settings: Record<string, unknown>;
}

/** A draft as clients get it. `draft` is `g<id>` for a group or direct conversation, and `u<id>` for a user without a conversation yet. */
export interface Draft {
  content: string;
  reply_to: number | null;
  files: Array<string>;
  draft: string;
  updated_at: string;
}

/** The draft that was deleted. */
export interface DraftGone {
  draft: string;
  message: string;
}

/** An invitation into a group, or to become its owner; `actor_id` is the user who made it. */
export interface InvitationEntry {
  id: number;
  group_id: number;
  group_name: string;
  role: "admin" | "member" | "owner";
  actor_id: number;
  actor: string;
  created_at: string;
}

/** A confirmation. */
export interface Done {
  message: string;
}

/** A member of the group, and their role. */
export interface MemberChanged {
  group_id: number;
  user_id: number;
  role: "admin" | "member" | "owner";
  message: string;
}

/** The user who was blocked or unblocked. */
export interface BlockChanged {
  user_id: number;
  message: string;
}

/** The server's settings that clients may know. `web` is the version of the web client, or null if the server has none. `settings_levels_max` limits the levels of objects and arrays in the settings of a user's clients. */
export interface ServerConfig {
  version: string;
  web: string | null;
  registration: "closed" | "invite" | "open";
  has_demo_users: boolean;
  content_bytes_max: number;
  body_bytes_max: number;
  file_bytes_max: number;
  files_max: number;
  settings_bytes_max: number;
  settings_levels_max: number;
}

/** The caller and a page of their groups, as of the log's position `cursor`. `people` are the users that the groups of this page name. */
export interface Start {
  me: Profile;
  server: ServerConfig;
  settings: ClientSettings;
  cursor: string;
  groups: Array<StartGroup>;
  people: Array<UserEntry>;
  next: string | null;
}

/** A group or direct conversation of the caller. `unread` counts the messages of others after `read_seq`, up to the last event `seq`. A direct conversation has `peer_id`, the other user; it is the caller in notes to oneself. */
export interface StartGroup {
  id: number;
  kind: "direct" | "group";
  name: string;
  topic: string;
  role: "admin" | "member" | "owner";
  seq: number;
  read_seq: number;
  unread: number;
  mentions: number;
  is_archived: boolean;
  may_post: boolean;
  last: LastMessage | null;
  muted_until?: string;
  peer_id?: number;
}

/** The newest message of a group that the caller may read, with the beginning of its text. */
export interface LastMessage {
  seq: number;
  sender_id: number;
  sender: string;
  at: string;
  kind: "deleted" | "file" | "text";
  text: string;
}

/** The ids of the users who are online. */
export interface Online {
  online: Array<number>;
}

/** The id of the user to whom the token belongs. */
export interface AccessGranted {
  user_id: number;
  message: string;
}

/** A group that the caller is in. `unread` counts the messages of others after `read_seq`, up to the last event `seq`, and `mentions` those of them that mention the caller. */
export interface GroupEntry {
  id: number;
  group_id: number;
  name: string;
  owner_id: number;
  role: "admin" | "member" | "owner";
  created_at: string;
  topic: string;
  is_archived: boolean;
  seq: number;
  read_seq: number;
  unread: number;
  mentions: number;
  muted_until?: string;
}

/** The new group. */
export interface GroupMade {
  id: number;
  group_id: number;
  name: string;
  owner_id: number;
  created_at: string;
  message: string;
}

/** A group, as a user sees it who may join. */
export interface GroupOutside {
  id: number;
  name: string;
  topic: string;
  member_count: number;
}

/** A group or direct conversation, with its settings and the caller's role in it. `unread` counts the messages of others after `read_seq`, up to the last event `seq`, and `mentions` those of them that mention the caller. A direct conversation has `peer_id`, the other user; it is the caller in notes to oneself. */
export interface GroupDetails {
  id: number;
  kind: "direct" | "group";
  name: string;
  topic: string;
  visibility: "private" | "public";
  may_post: "admins" | "all";
  may_invite: "admins" | "all";
  may_pin: "admins" | "all";
  history: "all" | "joined";
  is_archived: boolean;
  owner_id: number | null;
  role: "admin" | "member" | "owner";
  member_count: number;
  seq: number;
  read_seq: number;
  unread: number;
  mentions: number;
  created_at: string;
  peer_id?: number;
}

/** The group that was deleted. */
export interface GroupGone {
  group_id: number;
  message: string;
}

/** All settings of the group after the change. */
export interface GroupChanged {
  group_id: number;
  settings: Settings;
  message: string;
}

/** The settings of a group. */
export interface Settings {
  name: string;
  topic: string;
  visibility: "private" | "public";
  may_post: "admins" | "all";
  may_invite: "admins" | "all";
  may_pin: "admins" | "all";
  history: "all" | "joined";
  is_archived: boolean;
}

/** A member of a group. `display_name`, `status` and `avatar` are present when set; users whom this one has blocked do not see `status`. */
export interface MemberEntry {
  id: number;
  username: string;
  role: "admin" | "member" | "owner";
  display_name?: string;
  status?: string;
  avatar?: string;
}

/** A member of the group, and their role. With `invitation_id`, nothing has changed yet: the user is invited to take the role. */
export interface MemberOrInvitation {
  group_id: number;
  user_id: number;
  role: "admin" | "member" | "owner";
  message: string;
  invitation_id?: number;
}

/** The user who is no longer a member. */
export interface MemberGone {
  group_id: number;
  user_id: number;
  message: string;
}

/** A user who may not join; `actor_id` is the admin who banned them. `deleted` is present when the account was deleted. */
export interface BanEntry {
  id: number;
  username: string;
  actor_id: number;
  created_at: string;
  deleted?: boolean;
}

/** The user who was banned from the group, or whose ban was lifted. */
export interface BanChanged {
  group_id: number;
  user_id: number;
  message: string;
}

/** A valid invitation, without its code. A null `expires_at` or `uses_left` means no limit. */
export interface InviteEntry {
  id: number;
  created_by: number;
  created_at: string;
  expires_at: string | null;
  uses_left: number | null;
}

/** A new invitation. Its code is not shown again. */
export interface InviteMade {
  id: number;
  group_id: number;
  code: string;
  created_at: string;
  expires_at: string | null;
  uses_left: number | null;
}

/** The group of an invitation; an invitation of the server itself has none. */
export interface InviteShown {
  id?: number;
  name?: string;
  topic?: string;
  member_count?: number;
}

/** A page of a history, oldest first, as it was at `cursor`: a socket that resumes from there misses nothing. `first_unread` is a `seq`. With `events=1`, notices stand between the messages and count as they do. */
export interface HistoryPage {
  messages: Array<GroupMessage | DirectMessage | GroupCreated | GroupUpdated | MemberAdded | MemberRemoved | MemberUpdated | MemberBanned | BanLifted | MessagePinned | MessageUnpinned | AccountDeleted>;
  count: number;
  has_before: boolean;
  has_after: boolean;
  cursor: string;
  first_unread: number | null;
  read_seq: number;
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

/** The message that was deleted. */
export interface MessageGone {
  group_id: number;
  seq: number;
  message: string;
}

/** The content that a message had up to an edit, or has now. */
export interface VersionEntry {
  revision: number;
  content: string;
  timestamp: string;
}

/** A page of the replies to a message, oldest first, as it was at `cursor`. */
export interface RepliesPage {
  messages: Array<GroupMessage | DirectMessage>;
  count: number;
  has_before: boolean;
  has_after: boolean;
  cursor: string;
}

/** A member who has read up to a message or further. */
export interface ReaderEntry {
  id: number;
  username: string;
  read_seq: number;
}

/** A reaction; `id` is that of the event that added it. */
export interface ReactionEntry {
  id: number;
  user_id: number;
  username: string;
  emoji: string;
  timestamp: string;
}

/** How many of each reaction a message has. */
export interface Reactions {
  reactions: Record<string, number>;
}

/** The time until which the group is muted; null if it is not. */
export interface MuteSet {
  group_id: number;
  muted_until: string | null;
}

/** The last `seq` of the group that counts as read by the caller, and the numbers of unread messages up to the event `last_seq`. A server that is too busy to count leaves them out. */
export interface ReadUpTo {
  group_id: number;
  read_seq: number;
  last_seq: number;
  unread?: number;
  mentions?: number;
}

/** The event up to which all groups are read, and the number of groups whose mark moved. */
export interface AllReadUpTo {
  cursor: string;
  groups: number;
}

/** The messages that were found, newest first. With `has_more`, the next page starts before `before_id`, even if this one is short. `indexed` is the cursor up to which messages are searchable. */
export interface SearchPage {
  hits: Array<Hit>;
  count: number;
  has_more: boolean;
  before_id: number | null;
  indexed: string;
}

/** A message that was found, and the part of its content around the first match. `matches` are spans (start, end) of `snippet`, in characters. */
export interface Hit {
  message: GroupMessage | DirectMessage;
  snippet: string;
  matches: Array<Array<number>>;
}

/** The stored file. `id` is the SHA-256 of its bytes; images have `width` and `height`. */
export interface Uploaded {
  id: string;
  name: string;
  type: string;
  size: number;
  url: string;
  width?: number;
  height?: number;
}

/** The answer to a ping. */
export interface Pong {
  message: string;
  db_driver: string;
}

/** The state of the server: `alive` or `ready`. */
export interface Health {
  status: string;
}

/** A refusal. `code` is stable for programs, `error` is a sentence for people. `details` names the part of the input that is to blame, where one is. */
export interface ErrorAnswer {
  error: string;
  code: string;
  details?: string;
}

/** The routes by their operation ids. A query and a path have texts or numbers. */
export interface Operations {
  /** Create an account and log in. With `invite`, also join the group of that invitation. */
  register: {
    method: "POST";
    path: "/v1/users/register";
    body: Registration;
    answer: Registered;
  };
  /** Set a new password with a reset code, and end all sessions of the user. */
  resetPassword: {
    method: "POST";
    path: "/v1/users/reset";
    body: PasswordReset;
    answer: LoginsEnded;
  };
  /** Log in with an e-mail address and a password. */
  login: {
    method: "POST";
    path: "/v1/users/login";
    body: Credentials;
    answer: LoggedIn;
  };
  /** End this session, or all sessions of the caller, and close their connections. */
  logout: {
    method: "POST";
    path: "/v1/users/logout";
    body: Logout;
    answer: LoginsEnded;
  };
  /** List the caller's sessions, newest first. */
  listSessions: {
    method: "GET";
    path: "/v1/users/sessions";
    answer: Array<SessionEntry>;
  };
  /** End one of the caller's sessions, and close its connections. */
  endSession: {
    method: "DELETE";
    path: "/v1/users/sessions/{session_id}";
    params: {
      session_id: string;
    };
    answer: LoginsEnded;
  };
  /** Let the caller's session last as long as a new one; its open connections do too. */
  renewSession: {
    method: "POST";
    path: "/v1/users/renew";
    answer: Renewed;
  };
  /** Change the caller's password, and end their other sessions. */
  changePassword: {
    method: "PUT";
    path: "/v1/users/password";
    body: PasswordChange;
    answer: LoginsEnded;
  };
  /** List all users by id; the caller's own entry has the e-mail address too. */
  listUsers: {
    method: "GET";
    path: "/v1/users";
    query: {
      limit?: number;
      after_id?: number;
      q?: string | null;
      user_ids?: string | null;
    };
    answer: Array<UserEntry>;
  };
  /** List the other users by id, each with the newest direct message to or from the caller. */
  listUsersWithChatInfo: {
    method: "GET";
    path: "/v1/users/with-chat-info";
    query: {
      limit?: number;
      after_id?: number;
    };
    answer: Array<UserWithChat>;
  };
  /** List the users whom the caller has blocked, by id. */
  listBlockedUsers: {
    method: "GET";
    path: "/v1/users/blocked";
    answer: Array<BlockedEntry>;
  };
  /** Read the caller's profile. */
  getProfile: {
    method: "GET";
    path: "/v1/users/me";
    answer: Profile;
  };
  /** Change the caller's profile; each of their groups gets an event. */
  updateProfile: {
    method: "PATCH";
    path: "/v1/users/me";
    body: ProfileChange;
    answer: Profile;
  };
  /** Delete the caller's account, and keep or erase their messages. */
  deleteAccount: {
    method: "DELETE";
    path: "/v1/users/me";
    body: AccountDeletion;
    answer: AccountGone;
  };
  /** Export all data of the caller, one JSON object a line; the last has the type `end`. */
  exportData: {
    method: "GET";
    path: "/v1/users/me/export";
    answer: unknown;
  };
  /** Read the settings of the caller's clients; the `ETag` is their revision. */
  getSettings: {
    method: "GET";
    path: "/v1/users/me/settings";
    answer: ClientSettings;
  };
  /** Replace the settings; with `If-Match`, only if that is their revision. */
  putSettings: {
    method: "PUT";
    path: "/v1/users/me/settings";
    body: SettingsBody;
    answer: ClientSettings;
  };
  /** List the caller's drafts, the newest first. */
  listDrafts: {
    method: "GET";
    path: "/v1/users/me/drafts";
    answer: Array<Draft>;
  };
  /** Replace the draft in a group or conversation `g<id>`, or to a user `u<id>`. */
  putDraft: {
    method: "PUT";
    path: "/v1/users/me/drafts/{draft}";
    params: {
      draft: string;
    };
    body: DraftBody;
    answer: Draft;
  };
  /** Delete a draft; no effect if there is none. */
  deleteDraft: {
    method: "DELETE";
    path: "/v1/users/me/drafts/{draft}";
    params: {
      draft: string;
    };
    answer: DraftGone;
  };
  /** List the caller's invitations that wait for an answer, by id. */
  listInvitations: {
    method: "GET";
    path: "/v1/users/me/invitations";
    query: {
      limit?: number;
      after_id?: number;
    };
    answer: Array<InvitationEntry>;
  };
  /** Decline an invitation; the user who made it is not notified. */
  declineInvitation: {
    method: "DELETE";
    path: "/v1/users/me/invitations/{invitation_id}";
    params: {
      invitation_id: number;
    };
    answer: Done;
  };
  /** Accept an invitation: join the group, or become its owner. */
  acceptInvitation: {
    method: "POST";
    path: "/v1/users/me/invitations/{invitation_id}/accept";
    params: {
      invitation_id: number;
    };
    answer: MemberChanged;
  };
  /** Read one user. */
  getUser: {
    method: "GET";
    path: "/v1/users/{user_id}";
    params: {
      user_id: number;
    };
    answer: UserEntry;
  };
  /** Block direct messages from a user; no effect if the user is blocked already. */
  blockUser: {
    method: "PUT";
    path: "/v1/users/{user_id}/block";
    params: {
      user_id: number;
    };
    answer: BlockChanged;
  };
  /** Unblock a user; no effect if the user is not blocked. */
  unblockUser: {
    method: "DELETE";
    path: "/v1/users/{user_id}/block";
    params: {
      user_id: number;
    };
    answer: BlockChanged;
  };
  /** Read the server's version, its limits, and who may register. */
  getConfig: {
    method: "GET";
    path: "/v1/config";
    answer: ServerConfig;
  };
  /** Read what the first screen needs: the caller, and their groups by newest activity. */
  getStart: {
    method: "GET";
    path: "/v1/start";
    query: {
      limit?: number;
      before_id?: number | null;
      upto?: number | null;
    };
    answer: Start;
  };
  /** Tell which of at most 100 users are online. */
  getPresence: {
    method: "GET";
    path: "/v1/presence";
    query: {
      user_ids?: string;
    };
    answer: Online;
  };
  /** Tell to whom the token belongs. */
  testAuth: {
    method: "GET";
    path: "/v1/test-auth";
    answer: AccessGranted;
  };
  /** List the caller's groups by id. */
  listGroups: {
    method: "GET";
    path: "/v1/groups";
    query: {
      limit?: number;
      after_id?: number;
    };
    answer: Array<GroupEntry>;
  };
  /** Create a group; the caller is its owner. */
  createGroup: {
    method: "POST";
    path: "/v1/groups";
    body: NewGroup;
    answer: GroupMade;
  };
  /** List the public groups by name, or those with a text in their name. */
  listPublicGroups: {
    method: "GET";
    path: "/v1/groups/public";
    query: {
      q?: string;
      limit?: number;
      after_id?: number;
    };
    answer: Array<GroupOutside>;
  };
  /** Read a group's settings, and the caller's role in it. */
  getGroup: {
    method: "GET";
    path: "/v1/groups/{group_id}";
    params: {
      group_id: number;
    };
    answer: GroupDetails;
  };
  /** Change a group's settings. */
  updateGroup: {
    method: "PATCH";
    path: "/v1/groups/{group_id}";
    params: {
      group_id: number;
    };
    body: GroupChange;
    answer: GroupChanged;
  };
  /** Delete a group with all its messages. */
  deleteGroup: {
    method: "DELETE";
    path: "/v1/groups/{group_id}";
    params: {
      group_id: number;
    };
    answer: GroupGone;
  };
  /** List a group's members by id, or those with a name that begins with `q`. */
  listMembers: {
    method: "GET";
    path: "/v1/groups/{group_id}/members";
    params: {
      group_id: number;
    };
    query: {
      limit?: number;
      after_id?: number;
      q?: string | null;
    };
    answer: Array<MemberEntry>;
  };
  /** Add a user to a group; answer 202 if they left it and are invited back. */
  addMember: {
    method: "POST";
    path: "/v1/groups/{group_id}/members";
    params: {
      group_id: number;
    };
    body: NewMember;
    answer: MemberOrInvitation;
  };
  /** Change a member's role; answer 202 if it is `owner`, which the member has to accept. */
  updateMember: {
    method: "PATCH";
    path: "/v1/groups/{group_id}/members/{user_id}";
    params: {
      group_id: number;
      user_id: number;
    };
    body: RoleChange;
    answer: MemberOrInvitation;
  };
  /** Remove a member from a group, or leave it. */
  removeMember: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/members/{user_id}";
    params: {
      group_id: number;
      user_id: number;
    };
    answer: MemberGone;
  };
  /** Join a public group. */
  joinGroup: {
    method: "POST";
    path: "/v1/groups/{group_id}/join";
    params: {
      group_id: number;
    };
    answer: MemberChanged;
  };
  /** List the users who are banned from a group, by id. */
  listBans: {
    method: "GET";
    path: "/v1/groups/{group_id}/bans";
    params: {
      group_id: number;
    };
    query: {
      limit?: number;
      after_id?: number;
    };
    answer: Array<BanEntry>;
  };
  /** Ban a user from a group; a member is removed first. */
  banUser: {
    method: "PUT";
    path: "/v1/groups/{group_id}/bans/{user_id}";
    params: {
      group_id: number;
      user_id: number;
    };
    answer: BanChanged;
  };
  /** Lift a user's ban; no effect if the user is not banned. */
  liftBan: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/bans/{user_id}";
    params: {
      group_id: number;
      user_id: number;
    };
    answer: BanChanged;
  };
  /** Withdraw a user's invitation to come back; no effect if there is none. */
  withdrawInvitation: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/invitations/{user_id}";
    params: {
      group_id: number;
      user_id: number;
    };
    answer: Done;
  };
  /** List a group's valid invitations, oldest first. */
  listInvites: {
    method: "GET";
    path: "/v1/groups/{group_id}/invites";
    params: {
      group_id: number;
    };
    answer: Array<InviteEntry>;
  };
  /** Create an invitation to a group. */
  createInvite: {
    method: "POST";
    path: "/v1/groups/{group_id}/invites";
    params: {
      group_id: number;
    };
    body: NewInvite;
    answer: InviteMade;
  };
  /** Revoke an invitation. */
  revokeInvite: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/invites/{invite_id}";
    params: {
      group_id: number;
      invite_id: number;
    };
    answer: Done;
  };
  /** Read the group of an invitation, before logging in or registering. */
  getInvite: {
    method: "GET";
    path: "/v1/invites/{code}";
    params: {
      code: string;
    };
    answer: InviteShown;
  };
  /** Join a group by invitation. A refusal does not use the invitation up. */
  useInvite: {
    method: "POST";
    path: "/v1/invites/{code}";
    params: {
      code: string;
    };
    answer: MemberChanged;
  };
  /** Read a page of a group's messages, oldest first. */
  listGroupMessages: {
    method: "GET";
    path: "/v1/groups/{group_id}/messages";
    params: {
      group_id: number;
    };
    query: {
      limit?: number;
      before_id?: number | null;
      before?: number | null;
      after?: number | null;
      around?: number | string | null;
      events?: boolean;
    };
    answer: HistoryPage;
  };
  /** Read one message; its `ETag` is its revision, and a deleted one has no content. */
  getMessage: {
    method: "GET";
    path: "/v1/groups/{group_id}/messages/{seq}";
    params: {
      group_id: number;
      seq: number;
    };
    answer: GroupMessage | DirectMessage;
  };
  /** Edit a message; with `If-Match`, only if that is its newest revision. */
  editMessage: {
    method: "PATCH";
    path: "/v1/groups/{group_id}/messages/{seq}";
    params: {
      group_id: number;
      seq: number;
    };
    body: MessageEdit;
    answer: GroupMessage | DirectMessage;
  };
  /** Delete a message; its text is removed everywhere. */
  deleteMessage: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/messages/{seq}";
    params: {
      group_id: number;
      seq: number;
    };
    answer: MessageGone;
  };
  /** List all versions of a message's text, oldest first. */
  listVersions: {
    method: "GET";
    path: "/v1/groups/{group_id}/messages/{seq}/versions";
    params: {
      group_id: number;
      seq: number;
    };
    query: {
      limit?: number;
      after?: number;
    };
    answer: Array<VersionEntry>;
  };
  /** Read a page of the replies to a message, oldest first, also to a deleted one. */
  listReplies: {
    method: "GET";
    path: "/v1/groups/{group_id}/messages/{seq}/replies";
    params: {
      group_id: number;
      seq: number;
    };
    query: {
      limit?: number;
      before?: number | null;
      after?: number | null;
    };
    answer: RepliesPage;
  };
  /** List the members who have read a message, by id; its sender is left out. */
  listReaders: {
    method: "GET";
    path: "/v1/groups/{group_id}/messages/{seq}/readers";
    params: {
      group_id: number;
      seq: number;
    };
    query: {
      limit?: number;
      after_id?: number;
    };
    answer: Array<ReaderEntry>;
  };
  /** List the reactions to a message, oldest first. */
  listReactions: {
    method: "GET";
    path: "/v1/groups/{group_id}/messages/{seq}/reactions";
    params: {
      group_id: number;
      seq: number;
    };
    query: {
      limit?: number;
      after_id?: number;
    };
    answer: Array<ReactionEntry>;
  };
  /** React to a message; no effect if the caller has reacted so already. */
  addReaction: {
    method: "PUT";
    path: "/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}";
    params: {
      group_id: number;
      seq: number;
      emoji: string;
    };
    answer: Reactions;
  };
  /** Remove the caller's reaction; no effect if there is none. */
  removeReaction: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}";
    params: {
      group_id: number;
      seq: number;
      emoji: string;
    };
    answer: Reactions;
  };
  /** Read a group's pinned messages, newest first. */
  listPins: {
    method: "GET";
    path: "/v1/groups/{group_id}/pins";
    params: {
      group_id: number;
    };
    answer: Array<GroupMessage | DirectMessage>;
  };
  /** Pin a message; a group has at most 50 pins. */
  pinMessage: {
    method: "PUT";
    path: "/v1/groups/{group_id}/pins/{seq}";
    params: {
      group_id: number;
      seq: number;
    };
    answer: Done;
  };
  /** Unpin a message; no effect if it is not pinned. */
  unpinMessage: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/pins/{seq}";
    params: {
      group_id: number;
      seq: number;
    };
    answer: Done;
  };
  /** Mute a group or direct conversation on all devices of the caller. */
  muteGroup: {
    method: "PUT";
    path: "/v1/groups/{group_id}/mute";
    params: {
      group_id: number;
    };
    body: Mute;
    answer: MuteSet;
  };
  /** Unmute a group or direct conversation. */
  unmuteGroup: {
    method: "DELETE";
    path: "/v1/groups/{group_id}/mute";
    params: {
      group_id: number;
    };
    answer: MuteSet;
  };
  /** Mark a group as read up to `seq`; the mark never moves backwards. */
  markRead: {
    method: "PUT";
    path: "/v1/groups/{group_id}/read";
    params: {
      group_id: number;
    };
    body: ReadSeq;
    answer: ReadUpTo;
  };
  /** Mark the message at `seq` and all later ones as unread. */
  markUnread: {
    method: "PUT";
    path: "/v1/groups/{group_id}/unread";
    params: {
      group_id: number;
    };
    body: ReadSeq;
    answer: ReadUpTo;
  };
  /** Mark all groups and direct conversations as read, up to their ends. */
  markAllRead: {
    method: "PUT";
    path: "/v1/read-all";
    answer: AllReadUpTo;
  };
  /** Send a message to a group; answer 200 if the same key has sent it before. */
  sendGroupMessage: {
    method: "POST";
    path: "/v1/messages/group/{group_id}";
    params: {
      group_id: number;
    };
    body: NewMessage;
    answer: GroupMessage | DirectMessage;
  };
  /** Send a message to a user; answer 200 if the same key has sent it before. */
  sendDirectMessage: {
    method: "POST";
    path: "/v1/messages/p2p/{user_id}";
    params: {
      user_id: number;
    };
    body: NewMessage;
    answer: DirectMessage;
  };
  /** Read a page of the messages between the caller and a user, oldest first. */
  listDirectMessages: {
    method: "GET";
    path: "/v1/messages/history/{user_id}";
    params: {
      user_id: number;
    };
    query: {
      limit?: number;
      before_id?: number | null;
      before?: number | null;
      after?: number | null;
      around?: number | string | null;
      events?: boolean;
    };
    answer: HistoryPage;
  };
  /** Read the newest message of each of the caller's conversations, newest first. */
  listChats: {
    method: "GET";
    path: "/v1/chats";
    query: {
      limit?: number;
      before_id?: number | null;
    };
    answer: Array<GroupMessage | DirectMessage>;
  };
  /** Read the messages of others that mention the caller or all members, newest first. */
  listMentions: {
    method: "GET";
    path: "/v1/mentions";
    query: {
      limit?: number;
      before_id?: number | null;
    };
    answer: Array<GroupMessage | DirectMessage>;
  };
  /** Find the newest messages that have all terms of a query. */
  searchMessages: {
    method: "GET";
    path: "/v1/search";
    query: {
      q: string;
      group?: number | null;
      from?: number | null;
      before?: string | null;
      after?: string | null;
      limit?: number;
      before_id?: number | null;
    };
    answer: SearchPage;
  };
  /** Upload a file: the body is its bytes. Messages and profiles may then name its id. */
  uploadFile: {
    method: "POST";
    path: "/v1/files";
    query: {
      name?: string;
    };
    answer: Uploaded;
  };
  /** Download a file, or a part of it with `Range`; its `ETag` is its hash. */
  downloadFile: {
    method: "GET";
    path: "/v1/files/{file_id}";
    params: {
      file_id: string;
    };
    query: {
      group?: number | null;
      seq?: number | null;
    };
    answer: unknown;
  };
  /** Download a WebP image of at most 320 pixels a side. */
  downloadThumbnail: {
    method: "GET";
    path: "/v1/files/{file_id}/thumbnail";
    params: {
      file_id: string;
    };
    answer: unknown;
  };
  /** Answer with a pong. */
  ping: {
    method: "GET";
    path: "/ping";
    answer: Pong;
  };
  /** Tell that the process is alive. */
  checkHealth: {
    method: "GET";
    path: "/healthz";
    answer: Health;
  };
  /** Commit once, and tell that it worked; 503 if it does not, or while the server stops. */
  checkReadiness: {
    method: "GET";
    path: "/readyz";
    answer: Health;
  };
  /** Open the WebSocket; /asyncapi.json describes its frames. */
  openSocket: {
    method: "GET";
    path: "/ws";
    query: {
      token?: string;
      since?: string;
      groups?: string;
      group?: string;
    };
    answer: unknown;
  };
  /** Open the WebSocket; /asyncapi.json describes its frames. */
  openSocketV1: {
    method: "GET";
    path: "/v1/ws";
    query: {
      token?: string;
      since?: string;
      groups?: string;
      group?: string;
    };
    answer: unknown;
  };
}
