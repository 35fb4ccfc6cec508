import{K as t,L as o,t as e,u as r}from"./shared1.js";e(()=>import("./within.js"));t(document.getElementById("app")).then(r).then(o);
