import{J as t,K as o,s as e,t as r}from"./shared1.js";e(()=>import("./within.js"));t(document.getElementById("app")).then(r).then(o);
