// The connection to the server, as one state machine. It reconnects by itself, and tells a dead
// connection from a quiet one.

import { systemClock } from "./clock.js";
import { NONE, RESTART, TOO_MANY, isFault, loginEnd, retryAfterOf } from "./close_codes.js";
import { RequestError } from "./errors.js";
import { createReplies } from "./replies.js";

/**
 * @typedef {"idle" | "connecting" | "catching_up" | "live" | "offline" | "waiting" | "updating"
 *   | "ended" | "crowded" | "faulty"} State
 *
 * The state, when it began, and when the next try is (milliseconds of the clock). `code` is that of
 * the close, or of the error that ended the login.
 * @typedef {{ state: State, since: number, retryAt: number | null, code: string | number | null }}
 *   Connection
 *
 * @typedef {import("../types/frames.js").ServerFrame} Frame
 * @typedef {import("../types/frames.js").Command} Command
 *
 * @typedef {object} Link the part of WebSocket that is used
 * @property {(text: string) => void} send
 * @property {(code?: number) => void} close
 * @property {number} bufferedAmount
 * @property {((event: any) => void) | null} onopen
 * @property {((event: any) => void) | null} onmessage
 * @property {((event: any) => void) | null} onclose
 *
 * @typedef {object} Dependencies
 * @property {(cursor: string) => Link} open opens a socket that resumes after a cursor
 * @property {() => Promise<string>} prepare returns the cursor; raises RequestError
 * @property {() => Promise<unknown>} checkLogin raises RequestError if the login has ended
 * @property {(frame: Frame) => void} onFrame
 * @property {(connection: Connection) => void} onState
 * @property {() => boolean} [isOnline]
 * @property {() => boolean} [isVisible]
 * @property {import("./clock.js").Clock} [clock]
 * @property {() => number} [random]
 */

const OPEN_MS = 10_000;
const QUIET_MS = 20_000;
const PONG_MS = 5_000;
const BACK_OFF_MS = 500;
const BACK_OFF_MS_MAX = 30_000;
/** After so many failures in a row the state is `offline`. */
const FAILURES_OF_OFFLINE = 3;
/** Typing and the like are dropped while so many bytes are unsent. */
const UNSENT_BYTES_MAX = 65_536;

/**
 * Return a connection that is not yet started.
 * @param {Dependencies} dependencies
 */
export function createSocket({
  open,
  prepare,
  checkLogin,
  onFrame,
  onState,
  isOnline = () => true,
  isVisible = () => true,
  clock = systemClock,
  random = Math.random,
}) {
  /** @type {Link | null} */
  let link = null;
  /** @type {Connection} */
  let connection = { state: "idle", since: clock.now(), retryAt: null, code: null };
  let failures = 0;
  /** Grows with each try and each stop: what an earlier one still answers is dropped. */
  let turn = 0;
  let isReady = false;
  /** @type {any} */
  let timer = null;
  /** @type {any} */
  let watchdog = null;
  /** When the last frame came: a timer for each of them would cost much while many come. */
  let heardAt = -Infinity;
  const replies = createReplies(clock);

  /**
   * @param {State} state
   * @param {number | null} [delay] milliseconds until the next try
   * @param {string | number | null} [code]
   */
  function become(state, delay = null, code = null) {
    const now = clock.now();
    connection = { state, since: now, retryAt: delay === null ? null : now + delay, code };
    onState(connection);
  }

  /** The state of a try: `offline` and `updating` stay until the connection works. */
  function trying() {
    if (connection.state === "updating" && failures < FAILURES_OF_OFFLINE) return "updating";
    return connection.state === "offline" ? "offline" : "connecting";
  }

  async function connect() {
    drop();
    const mine = ++turn;
    become(trying());
    let cursor;
    try {
      cursor = await prepare();
    } catch (error) {
      if (mine === turn) failed(error);
      return;
    }
    if (mine !== turn) return;
    let opened = false;
    link = open(cursor);
    const made = link;
    timer = clock.after(() => lost(opened, NONE), OPEN_MS);
    made.onopen = () => void (opened = true);
    made.onmessage = ({ data }) => made === link && receive(data);
    made.onclose = ({ code, reason }) => made === link && closed(opened, code, reason);
  }

  /** @param {unknown} data */
  function receive(data) {
    let frame;
    try {
      frame = /** @type {Frame} */ (JSON.parse(String(data)));
    } catch {
      return;
    }
    heardAt = clock.now();
    if (frame.type === "ready") {
      watch();
      clock.cancel(timer);
      isReady = true;
      become("catching_up");
    } else if (frame.type === "live") {
      failures = 0;
      onFrame(frame);
      become("live");
      return;
    }
    replies.settle(frame);
    onFrame(frame);
  }

  /** Wait for silence. A page cannot see the pings of the server. */
  function watch() {
    const left = heardAt + QUIET_MS - clock.now();
    const isHeard = () => heardAt + QUIET_MS > clock.now();
    watchdog = clock.after(() => (isHeard() || !isVisible() ? watch() : probe()), left > 0 ? left : QUIET_MS);
  }

  /** Close the connection unless a frame arrives soon. */
  function probe() {
    clock.cancel(watchdog);
    heardAt = -Infinity;
    transmit({ type: "ping" });
    watchdog = clock.after(() => (heardAt > -Infinity ? watch() : lost(true, NONE)), PONG_MS);
  }

  /** Forget the socket, and refuse the commands that it has not answered. */
  function drop() {
    clock.cancel(timer);
    clock.cancel(watchdog);
    isReady = false;
    if (link) {
      const old = link;
      link = null;
      old.onmessage = old.onopen = null;
      // A browser may wait long for the close of a dead connection: its end is not awaited.
      old.onclose = null;
      old.close(1000);
    }
    replies.failAll();
  }

  /**
   * @param {boolean} opened
   * @param {number} code
   * @param {string} reason
   */
  function closed(opened, code, reason) {
    if (code === RESTART) {
      const delay = retryAfterOf(reason) + random() * 1000;
      drop();
      become("updating", delay, code);
      timer = clock.after(connect, delay);
      return;
    }
    const ended = loginEnd(code);
    if (ended) stop("ended", ended);
    else if (code === TOO_MANY) stop("crowded", code);
    else if (isFault(code)) stop("faulty", code);
    else lost(opened, code);
  }

  /**
   * Reconnect later. If the socket never opened, the login may have ended: a browser does not tell.
   * @param {boolean} opened
   * @param {number} code
   */
  function lost(opened, code) {
    drop();
    const mine = ++turn;
    if (opened) {
      retry(code);
      return;
    }
    become(trying(), null, code);
    checkLogin().then(
      () => mine === turn && retry(code),
      (error) => mine === turn && failed(error),
    );
  }

  /** @param {unknown} error */
  function failed(error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.action === "sign_in") stop("ended", error.code);
    else retry(error.code, (error.retryAfter ?? 0) * 1000);
  }

  /**
   * @param {string | number} code
   * @param {number} [atLeast] milliseconds
   */
  function retry(code, atLeast = 0) {
    drop();
    const most = Math.min(BACK_OFF_MS * 2 ** failures, BACK_OFF_MS_MAX);
    const delay = Math.max(most * (0.7 + 0.6 * random()), atLeast);
    failures++;
    if (!isOnline() || failures >= FAILURES_OF_OFFLINE) become("offline", delay, code);
    else become(connection.state === "updating" ? "updating" : "waiting", delay, code);
    timer = clock.after(connect, delay);
  }

  /**
   * End without a retry.
   * @param {State} state
   * @param {string | number | null} code
   */
  function stop(state, code = null) {
    turn++;
    drop();
    become(state, null, code);
  }

  /** @param {object} command */
  function transmit(command) {
    if (!link || !isReady) return false;
    link.send(JSON.stringify(command));
    return true;
  }

  return {
    /** The state, as `onState` got it. */
    get connection() {
      return connection;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      failures = 0;
      connect();
    },
    /** Disconnect for good. */
    stop: () => stop("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (code) => stop("ended", code),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => void connect(),
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      if (connection.state === "crowded") this.start();
      else if (["offline", "waiting", "updating"].includes(connection.state)) connect();
      else if (isReady) probe();
    },
    /** Show at once that there is no network. */
    offline() {
      if (connection.state === "waiting" || connection.state === "connecting") {
        connection = { ...connection, state: "offline" };
        onState(connection);
      } else if (isReady) probe();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (command) =>
      link !== null && link.bufferedAmount < UNSENT_BYTES_MAX && transmit(command),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (command, ref) => replies.ask(command, transmit, ref),
  };
}

/** @typedef {ReturnType<typeof createSocket>} Socket */
