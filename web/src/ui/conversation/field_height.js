// The field grows with its text. Most browsers do this by a style; this is for the others.

import { useEffect, useLayoutEffect } from "../../vendor/preact.js";

/** @param {{ current: HTMLTextAreaElement | null }} field its style has the limits @param {string} text */
export function useFittedHeight(field, text) {
  const isNeeded = !CSS.supports("field-sizing", "content");
  const fit = () => {
    const area = field.current;
    if (!area || !isNeeded) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  };
  useLayoutEffect(fit, [text]);
  useEffect(() => {
    if (!isNeeded) return;
    // Lines break elsewhere when the width changes.
    const observer = new ResizeObserver(fit);
    observer.observe(/** @type {Element} */ (field.current?.parentElement));
    return () => observer.disconnect();
  }, []);
}
