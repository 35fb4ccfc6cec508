// Pictures, still and in motion: where the still one is, and whether the reader wants them to move.

/** The address of the first picture of a file, small. @param {{ id: string }} file */
export const thumbnailUrl = ({ id }) => `/v1/files/${id}/thumbnail`;

const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/** Pictures of these kinds may move, but seldom do. */
const SELDOM = new Set(["image/webp", "image/png", "image/avif"]);
/** What is known of those that were looked at, by file. @type {Map<string, boolean>} */
const known = new Map();

/**
 * Whether a file is a picture that moves; null if that is not known yet. Its thumbnail shows the
 * beginning.
 * @param {{ id: string, type: string }} file
 */
export const moves = ({ id, type }) => type === "image/gif" || (SELDOM.has(type) ? (known.get(id) ?? null) : false);

/**
 * Find out whether a picture moves.
 * @param {{ id: string, type: string }} file
 * @param {() => Promise<boolean>} look
 */
export async function lookAt(file, look) {
  const is = moves(file) ?? (await look());
  known.set(file.id, is);
  return is;
}

/** Whether the reader, by the settings of the page or of the system, wants less movement. */
export const isMotionReduced = () => STILL.matches || document.documentElement.dataset.motion === "reduced";
