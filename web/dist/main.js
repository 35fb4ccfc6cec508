import{_ as t,m as r}from"./shared.js";t(document.getElementById("app"));r();
