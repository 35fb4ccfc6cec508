/**
 * Return the faults of layout of the page as it is: what is wider than the screen or than the part
 * that scrolls it, texts of controls that are cut, and controls that are too small to hit.
 * @param {number} least how many pixels a control has a side
 */
(least) => {
  /** Parts that are meant to scroll sideways. */
  const SIDEWAYS = ".filters, .tabs, .text-code > pre, textarea, input";
  const CONTROLS = "button, a[href], input, select, textarea, summary, [role=option], [role=gridcell]";
  /** Links and names in the middle of a text (WCAG 2.5.8), and the whole of what is hit elsewhere. */
  const IN_TEXT = ".text a, .text button, .row-notice a, .file-input, input[type=range], canvas";
  /** Nine groups and eight columns are as wide as the smallest screen. */
  const PICKER_PX = 34;
  const faults = [];
  const name = (element) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} "${
      (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 60)}"`;
  const isSeen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("svg, .unseen") || !isSeen(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isWider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (isWider && (overflowX === "auto" || overflowX === "scroll") && !element.matches(SIDEWAYS)) {
      faults.push(`scrolls sideways: ${name(element)}`);
    }
    const control = element.closest("button, .button, .tab, [role=menuitem]");
    const isCut = isWider && (overflowX === "hidden" || overflowX === "clip");
    // Names that people gave may be cut; they say so with dots.
    if (control && isCut && !(textOverflow === "ellipsis" && element.closest("bdi"))) {
      faults.push(`is cut: ${name(element)}`);
    }
    if (control === element && isWider && overflowX === "visible" && !element.matches(".small-target")) faults.push(`does not fit: ${name(element)}`);
    const isScrolled = element.parentElement?.closest(SIDEWAYS);
    const isOutside = box.left < -1 || box.right > innerWidth + 1;
    // What is cut with dots goes on behind them.
    const isDotted = element.parentElement?.closest(".cut, .composer-quote, .quote-text");
    if (isOutside && !isScrolled && !isDotted) faults.push(`is outside: ${name(element)}`);
  }

  const above = [...document.querySelectorAll("dialog[open], :popover-open")].at(-1);
  for (const element of document.body.querySelectorAll(CONTROLS)) {
    if (!isSeen(element) || element.closest(".unseen") || element.matches(IN_TEXT)) continue;
    if (above && !above.contains(element)) continue;
    // What belongs to a control is hit with it: its label, and what is drawn around it.
    const parts = [element, ...(element.labels ?? [])];
    const boxes = parts.map((part) => part.getBoundingClientRect());
    const needed = element.closest(".picker") ? Math.min(least, PICKER_PX) : least;
    const isWide = boxes.some((box) => box.width >= needed - 0.5);
    const isHigh = boxes.some((box) => box.height >= needed - 0.5);
    const [{ left, top, width, height }] = boxes;
    const x = left + width / 2;
    const y = top + height / 2;
    const isHit = (dx, dy) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      // The head, the day and the buttons float over the rows.
      const isCovered = element.closest("[data-row]") && !hit?.closest("[data-row]");
      return isCovered || (hit && (element.contains(hit) || hit.closest("label")?.control === element));
    };
    if (!isHit(0, 0)) continue;
    const far = needed / 2 - 1;
    if ((isWide || (isHit(-far, 0) && isHit(far, 0))) && (isHigh || (isHit(0, -far) && isHit(0, far)))) continue;
    // The half of a control that is under another part of the page, or off the screen.
    if (y - far < 0 || y + far > innerHeight) continue;
    faults.push(`is too small, ${width.toFixed()} × ${height.toFixed()}: ${name(element)}`);
  }
  return [...new Set(faults)];
}
