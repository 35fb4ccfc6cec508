// ui/panels/panels.js
var o = {};
export {
  o as PANELS
};
