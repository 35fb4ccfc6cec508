import{j as o,k as i}from"./shared2.js";import{b as c}from"./shared.js";var d=o({hour:"numeric",minute:"2-digit"}),g=o({weekday:"long",day:"numeric",month:"long"}),y=o({weekday:"long",day:"numeric",month:"long",year:"numeric"}),p=o(
{dateStyle:"full",timeStyle:"medium"}),m=i({numeric:"auto"}),a=1e3,h=[["year",365.25*24*60*60*a],["month",365.25/12*24*60*60*a],["week",10080*60*a],["day",1440*
60*a],["hour",3600*a],["minute",60*a]];function u(t){let e=n=>String(n).padStart(2,"0");return`${t.getFullYear()}-${e(t.getMonth()+1)}-${e(t.getDate())}`}function S(t){
let[e,n,r]=t.split("-").map(Number);return new Date(e,n-1,r)}var x=t=>d.value.format(t),F=t=>p.value.format(t);function O(t,e=new Date){let n=u(t);if(n===u(e))return l(
m.value.format(0,"day"));let r=new Date(e.getFullYear(),e.getMonth(),e.getDate()-1);return n===u(r)?l(m.value.format(-1,"day")):(t.getFullYear()===e.getFullYear()?
g:y).value.format(t)}function M(t,e=new Date){let n=t.getTime()-e.getTime(),[r,s]=h.find(([,f])=>Math.abs(n)>=f)??["second",a];return m.value.format(r==="second"?
0:Math.trunc(n/s),r)}function l(t){let[e,...n]=t;return e.toLocaleUpperCase(c.value)+n.join("")}export{u as a,S as b,x as c,F as d,O as e,M as f};
