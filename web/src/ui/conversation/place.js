// The place of small boxes over the page, beside the element that they belong to.

const GAP = 4;

/**
 * Put a box above an element, or below it where there is no space, and wholly on the screen.
 * @param {HTMLElement} box
 * @param {HTMLElement} anchor
 */
export function placeBeside(box, anchor) {
  const edge = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const isMirrored = getComputedStyle(anchor).direction === "rtl";
  const from = isMirrored ? edge.left : edge.right - width;
  const x = Math.max(GAP, Math.min(from, innerWidth - width - GAP));
  const above = edge.top - height - GAP;
  const y = above >= GAP ? above : Math.max(GAP, Math.min(edge.bottom + GAP, innerHeight - height - GAP));
  box.style.insetBlockStart = `${y}px`;
  box.style.insetInlineStart = `${isMirrored ? innerWidth - x - width : x}px`;
}
