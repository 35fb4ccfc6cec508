// When the list is drawn: soon after a change, and seldom enough that a slow device has time for all else.

const DRAW_MS = 100; // rows are drawn at most so often
/** On a slow device less often: after a draw, so many times its time is left for all else. */
const REST = 10;
const DRAW_MS_MAX = 450;
/** A draw that takes longer than this is followed by an earlier one, which then has fewer rows. */
const LONG_MS = 80;
/** A draw that is due so soon is made at once: then it shares its frame with what has changed beside it. */
const SOON_MS = 60;
/** Draws that take longer than this are made in two parts. */
const SLOW_MS = 25;

/** @param {() => void} draw */
export function createPace(draw) {
  let timer = 0;
  let drawnAt = 0;
  let drawingMs = 0; // the time of the last draw, with all its parts

  return {
    /** Draw soon: at once if the last time is long ago. A hidden page has no animation frames. */
    schedule() {
      clearTimeout(timer);
      const most = DRAW_MS_MAX * Math.min(1, LONG_MS / drawingMs);
      const pause = Math.max(DRAW_MS, Math.min(most, REST * drawingMs));
      const left = drawnAt + pause - performance.now();
      timer = setTimeout(draw, left > SOON_MS ? left : 0);
    },
    cancel: () => clearTimeout(timer),
    /** Whether the last draw took long. */
    isSlow: () => drawingMs > SLOW_MS,
    /** Rows were drawn just now. */
    drew() {
      drawnAt = performance.now();
    },
    /**
     * A draw is over, or a further part of it.
     * @param {number} began
     * @param {boolean} [isPart]
     */
    ended(began, isPart = false) {
      drawnAt = performance.now();
      drawingMs = drawnAt - began + (isPart ? drawingMs : 0);
    },
  };
}
