import{e as t}from"./shared.js";import{html as o,useEffect as p}from"./vendor/preact.js";function s({session:n,userId:e}){return p(()=>n.people.show(e),[n,e]),n.presence.get(e).value===!0&&o`<span class="online-dot"><span class="unseen">${t(
"groups.online")}</span></span>`}export{s as a};
