// The data of the model. Groups, people and rows are never changed in place: a change makes a new
// object, so that two states can be compared with ===.

import type * as api from "../types/api.js";
import type * as frames from "../types/frames.js";

export type Frame = frames.ServerFrame;
export type Quote = frames.Quote;
export type Attachment = frames.Attachment;

/** A frame with a position in the log of the server and in its group. */
export type Event = Extract<Frame, { id: number; seq: number; cursor: string; group_id: number }>;
/** A frame without a position, which is applied in the order of events all the same. */
export type Signal = Exclude<Frame, Event>;

/** A message, as it was after the event `as_of`. */
export type Message = (frames.GroupMessage | frames.DirectMessage) & { as_of: number };
/** An event that tells what happened to the group, drawn between messages. */
export type Notice = Exclude<
  api.HistoryPage["messages"][number],
  api.GroupMessage | api.DirectMessage
> & { as_of: number };
export type Row = Message | Notice;

/** The events from `from` to `to` are known. With `at_end` the next event of the group continues it,
 * with `at_start` there is nothing before it that the user may read. */
export interface Segment {
  from: number;
  to: number;
  at_start: boolean;
  at_end: boolean;
}

export interface GroupLog {
  group_id: number;
  segments: Segment[];
  /** Changed by `setRow` and `trim` of log.js alone. */
  rows: Map<number, Row>;
  /** All rows, oldest first; null until they are asked for again. */
  sorted: Row[] | null;
  /** Pages that are asked for: each keeps the events that come meanwhile. */
  pending: Set<Event[]>;
}

/** The newest message of a group; `text` has its first 120 characters. */
export type Last = api.LastMessage;

export interface Group {
  id: number;
  kind: "group" | "direct";
  /** Of a direct conversation: the username of the other user. */
  name: string;
  topic: string;
  role: "owner" | "admin" | "member";
  seq: number;
  read_seq: number;
  unread: number;
  mentions: number;
  is_archived: boolean;
  may_post: boolean;
  muted_until: string | null;
  /** The other user of a direct conversation; the caller in notes to oneself. */
  peer_id: number | null;
  last: Last | null;
  /** The time of the newest message, or of the user's joining; orders the groups. */
  active_at: string;
  /** Known once the group was opened. */
  settings: Settings | null;
  member_count: number | null;
  owner_id: number | null;
}

export type Settings = Omit<api.Settings, "name" | "topic" | "is_archived">;

export interface Person {
  id: number;
  username: string;
  display_name: string | null;
  avatar: string | null;
  status: string | null;
  is_deleted: boolean;
  /** Only the username is known yet. */
  is_partial: boolean;
}

/** A message of another user, of those that came last. */
export interface Arrival {
  seq: number;
  id: number;
  sender_id: number;
  is_mention: boolean;
  /** A connection that is behind gets a message as it is now, after edits that are still to come. */
  revision: number;
}

/** What the server has counted up to the event `base_seq`, for the mark `base_read_seq`, and what the
 * events after `tail_from` changed. */
export interface Counts {
  base_seq: number;
  base_read_seq: number;
  unread: number;
  mentions: number;
  tail_from: number;
  tail: Arrival[];
  /** How deletions and edits changed the count of a message that came before. Null: not known; which
   * messages, or by how much. */
  corrections: Array<{
    seq: number | null;
    event_seq: number;
    unread: number | null;
    mentions: number | null;
  }>;
  /** The last event that was applied. */
  applied_seq: number;
}

export interface State {
  me: number;
  cursor: string | null;
  /** The `id` of the last event that was applied. */
  applied_id: number;
  groups: Map<number, Group>;
  counts: Map<number, Counts>;
  logs: Map<number, GroupLog>;
  people: Map<number, Person>;
  /** How far others have read: by group, by user. */
  marks: Map<number, Map<number, number>>;
  /** The user's own marks that the server does not have yet, by group. */
  wanted: Map<number, number>;
  /** Grows with each move of an own mark that the user made, or that the socket told. */
  mark_turn: number;
  /** The `mark_turn` of the last such move, by group. */
  marked: Map<number, number>;
  /** Groups that the user has left, with the `seq` of the event that told it. */
  gone: Map<number, number>;
}

/** A message that is worth a notification. */
export interface Arrived {
  message: Message;
  kind: "direct" | "mention" | "message";
}

/** A group that the user is no longer in: the event that told it, and the name that the group had. */
export interface Left {
  event: frames.MemberRemoved | frames.MemberBanned | frames.GroupDeleted;
  name: string;
}

/** What the application of some events has changed, and what has to be asked for. */
export interface Changes {
  groups: Set<number>;
  /** Logs whose rows or segments changed. */
  logs: Set<number>;
  people: Set<number>;
  marks: Set<number>;
  /** Rows to store anew, by group; rows that are gone are among them. */
  rows: Map<number, Set<number>>;
  /** Groups whose members changed. */
  members: Set<number>;
  /** Groups whose list of pins changed. */
  pins: Set<number>;
  /** Groups that the user is no longer in. */
  left: Map<number, Left>;
  /** Keys of own messages that are in the log. */
  confirmed: Array<{ key: string; group_id: number; seq: number }>;
  arrived: Arrived[];
  /** Users who have stopped typing. */
  typed: Array<{ group_id: number; user_id: number }>;
  /** Whether a profile of the user themselves changed. */
  me: boolean;
  /** Groups to ask for, as their details are not known. */
  ask_groups: Set<number>;
  /** Groups whose counts cannot be known from the events. */
  ask_counts: Set<number>;
  /** Rows that changed in a way that the event does not tell. */
  ask_rows: Map<number, Set<number>>;
  ask_people: Set<number>;
}

export type Start = api.Start;
export type ServerConfig = api.ServerConfig;
export type StartGroup = api.StartGroup;

export type OutboxState = "waiting" | "sending" | "sent" | "failed" | "asking";

/** A message that the server may not have yet. */
export interface Outgoing {
  key: string;
  /** One of both. It never changes, or the server would refuse the key. */
  group_id: number | null;
  recipient_id: number | null;
  content: string;
  reply_to: number | null;
  /** The message that is replied to, to draw it. */
  quote: Quote | null;
  files: OutgoingFile[];
  state: OutboxState;
  tries: number;
  /** Whether the server may have it: it is being sent, or the answer to a try was lost. */
  may_be_sent: boolean;
  /** When it was written, in milliseconds. */
  at: number;
  error: { code: string; sentence: string } | null;
  /** Once it was sent. */
  seq: number | null;
}

/** A file to send. `file_id` is known once it was uploaded. */
export interface OutgoingFile {
  local_id: string;
  name: string;
  type: string;
  size: number;
  file_id: string | null;
}

/** A message that is being written. The key is `g<group_id>` or `u<user_id>`. */
export interface Draft {
  text: string;
  reply_to: Quote | null;
  selection: [number, number] | null;
  files: OutgoingFile[];
  /** When it was written, in milliseconds. */
  at: number;
  /** Whether the server has it as it is here. */
  is_synced: boolean;
}

/** The stretch of a group's history that is stored; its rows are stored beside it. */
export interface StoredLog extends Segment {
  group_id: number;
  opened_at: number;
}

/** The local copy, as it was at `cursor`. */
export interface Stored {
  cursor: string | null;
  me: api.Profile | null;
  groups: Group[];
  people: Person[];
  logs: StoredLog[];
}

/** The parts of the local copy that have changed. They are written in one transaction. */
export interface Batch {
  /** Drop the copy first. */
  is_whole: boolean;
  cursor: string | null;
  me?: api.Profile | null;
  groups: Group[];
  gone_groups: number[];
  people: Person[];
  logs: StoredLog[];
  gone_logs: number[];
  rows: Row[];
  gone_rows: Array<[group_id: number, seq: number]>;
}

/** The local database. No call raises, and none takes longer than three seconds. */
export interface Database {
  /** Whether it keeps anything beyond this page. */
  readonly is_lasting: boolean;
  read(): Promise<Stored | null>;
  rows(group_id: number): Promise<Row[]>;
  /** Return whether it was written. */
  save(batch: Batch): Promise<boolean>;
  /** In no order. */
  outbox(): Promise<Outgoing[]>;
  outgoing(key: string): Promise<Outgoing | null>;
  put_outgoing(entry: Outgoing): Promise<boolean>;
  remove_outgoing(key: string): Promise<boolean>;
  drafts(): Promise<Map<string, Draft>>;
  draft(key: string): Promise<Draft | null>;
  put_draft(key: string, draft: Draft | null): Promise<boolean>;
  /** Mark a draft as one that the server has, or remove it if it is empty, unless it was changed. */
  sync_draft(key: string, sent: Draft): Promise<boolean>;
  file(local_id: string): Promise<Blob | null>;
  /** Store a file, unless all files would then have more than so many bytes. Return whether it is stored, or false if it failed. */
  put_file(local_id: string, blob: Blob, most: number): Promise<boolean>;
  remove_file(local_id: string): Promise<boolean>;
  /** The files that no stored message and no stored draft names. */
  unnamed_files(): Promise<string[]>;
  /** Small values that are no copy of the server's. */
  value(name: string): Promise<unknown>;
  put_value(name: string, value: unknown): Promise<boolean>;
  /** Drop the copies of what the server has, or everything. */
  wipe(everything?: boolean): Promise<boolean>;
  close(): void;
}

/** The part of navigator.locks that is used. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    fn: (lock: unknown) => Promise<unknown>,
  ): Promise<unknown>;
}
