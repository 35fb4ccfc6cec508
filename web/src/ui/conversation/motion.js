// Pictures, still and in motion: where the still one is, and whether the reader wants them to move.

/** The address of the first picture of a file, small. @param {{ id: string }} file */
export const thumbnailUrl = ({ id }) => `/v1/files/${id}/thumbnail`;

const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/** Whether a file may be a picture that moves. Its thumbnail shows the beginning. @param {{ type: string }} file */
export const mayMove = ({ type }) => type === "image/gif";

/** Whether the reader, by the settings of the page or of the system, wants less movement. */
export const isMotionReduced = () => STILL.matches || document.documentElement.dataset.motion === "reduced";
