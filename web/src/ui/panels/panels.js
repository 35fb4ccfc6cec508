// All panels by their names. They are loaded when the first one opens.

/** @type {Record<string, (props: import("./host.js").PanelProps) => any>} */
export const PANELS = {};
