import{X as d,a,b,i as c}from"./shared.js";import"./shared1.js";export{d as Shell,a as createActions,c as createSession,b as openDatabase};
