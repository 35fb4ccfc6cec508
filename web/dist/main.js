import{ia as t,x as r}from"./shared.js";t(document.getElementById("app"));r();
