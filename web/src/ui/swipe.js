// A swipe from the edge of a narrow touch screen leads back: from a panel to the conversation, and from
// there to the groups. The buttons at the same edge do the same.

import { isDialogOpen } from "./dialogs.js";
import { go, route } from "./navigation.js";
import { closePanel, panel } from "./panels/open.js";

/** Below this width the page shows one of its parts at a time. */
const NARROW = matchMedia("(width < 37.5rem)");
/** How near the edge a swipe begins, and how far it leads at least. */
const EDGE_PX = 24;
const DISTANCE_PX = 64;

/** Follow the fingers from now on. Return the function that ends it. */
export function startSwipe() {
  /** @type {Touch | null} */
  let first = null;

  function began(/** @type {TouchEvent} */ { touches }) {
    const [touch] = touches;
    stopped();
    if (!touch || touches.length > 1 || !NARROW.matches || fromEdge(touch) >= EDGE_PX || !hasWayBack()) return;
    first = touch;
    document.addEventListener("touchmove", moved, { passive: false });
  }
  function moved(/** @type {TouchEvent} */ event) {
    const { along, across } = distance(event);
    // Some browsers go back by themselves at such a swipe. Once is enough.
    if (Math.abs(along) > across && event.cancelable) event.preventDefault();
  }
  function ended(/** @type {TouchEvent} */ event) {
    const { along, across } = distance(event);
    stopped();
    if (along >= DISTANCE_PX && along > 2 * across) goBack();
  }
  function stopped() {
    first = null;
    document.removeEventListener("touchmove", moved);
  }
  /** How far the finger is from where it began. @param {TouchEvent} event */
  function distance({ changedTouches }) {
    const last = [...changedTouches].find(({ identifier }) => identifier === first?.identifier);
    if (!first || !last) return { along: 0, across: 0 };
    return { along: fromEdge(last) - fromEdge(first), across: Math.abs(last.clientY - first.clientY) };
  }

  document.addEventListener("touchstart", began, { passive: true });
  document.addEventListener("touchend", ended, { passive: true });
  document.addEventListener("touchcancel", stopped, { passive: true });
  return () => {
    stopped();
    document.removeEventListener("touchstart", began);
    document.removeEventListener("touchend", ended);
    document.removeEventListener("touchcancel", stopped);
  };
}

/** How far a finger is from the edge at which lines begin. @param {Touch} touch */
const fromEdge = ({ clientX }) => (document.documentElement.dir === "rtl" ? innerWidth - clientX : clientX);

const hasWayBack = () =>
  !isDialogOpen() && !document.querySelector("dialog[open]") && (panel.peek() !== null || route.peek().name !== "home");

function goBack() {
  if (panel.peek()) closePanel();
  else go("/");
}
