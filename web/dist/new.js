import{a as p,b as d}from"./shared8.js";import{a as C,e as g,f as y}from"./shared5.js";import{e as o,l as F,p as k,r as b,s as h}from"./shared1.js";import{html as i,useState as D}from"./vendor/preact.js";import{html as w,useEffect as G,useId as O,useRef as T,useState as x}from"./vendor/preact.js";var j=200;function _({label:n,none:s,search:l,draw:t}){let a=O(),r=T(null),[e,$]=x(""),[c,S]=x(null),[f,v]=x("");return G(()=>r.current?.focus(),[]),G(()=>{let u=!0,
N=setTimeout(async()=>{try{let m=await l(e.trim());u&&S(m),u&&v("")}catch(m){u&&v(F(m))}},c?j:0);return()=>{u=!1,clearTimeout(N)}},[e]),w`
    <div class="field">
      <label for=${a}>${n}</label>
      <div class="field-box">
        <input
          ref=${r} id=${a} type="search" dir="auto" autocomplete="off" value=${e}
          onInput=${u=>$(u.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${c&&o("shell.n_found",{n:c.length})}</p>
    <p class="fault" role="alert" hidden=${!f}>${f}</p>
    <ul class="found-list" role="list" tabindex=${c?.length?void 0:-1}>
      ${c?.map(u=>w`<li key=${u.id}>${t(u)}</li>`)}
    </ul>
    ${c?.length===0&&!f&&w`<p class="quiet-text">${s}</p>`}
  `}var P={group:E,public:I,person:W,code:A};async function Z(n,s){let l=await C(o(`shell.new.${n}`),t=>i`<${P[n]} ...${s} close=${t} />`);l&&k(l)}function E({actions:n,
close:s}){let{run:l,isBusy:t,fault:a}=y();function r(e){e.preventDefault();let $=d(e.target,"name").trim();$&&l(async()=>s(`/g/${await n.createGroup($)}`))}return i`
    <form class="form" onSubmit=${r}>
      <${p} name="name" label=${o("shell.group_name")} maxlength=${128} isFirst=${!0} />
      <${g} text=${a} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>s()}>${o("shell.cancel")}</button>
        <button class="button primary" disabled=${t}>${o("shell.create")}</button>
      </footer>
    </form>
  `}function I({session:n,actions:s,close:l}){let{run:t,fault:a}=y(),r=({id:e})=>t(async()=>{n.state.groups.has(e)||await s.join(e),l(`/g/${e}`)});return i`
    <${_}
      label=${o("shell.search_groups")} none=${o("shell.no_groups")}
      search=${async e=>(await s.publicGroups(e)).items}
      draw=${e=>i`
        <button type="button" class="found-item" onClick=${()=>{r(e)}}>
          <${h} id=${e.id} name=${e.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${e.name}</bdi>
            <span class="hint">${o("shell.n_members",{n:e.member_count})}${e.topic&&i` · <bdi>${e.topic}</bdi>`}</span>
          </span>
          ${n.state.groups.has(e.id)&&i`<span class="label">${o("shell.joined")}</span>`}
        </button>`}
    />
    <${g} text=${a} />
  `}function W({session:n,actions:s,close:l}){return i`
    <${_}
      label=${o("shell.search_people")} none=${o("shell.no_people")}
      search=${t=>t?s.findUsers(t):s.users().then(({items:a})=>a)}
      draw=${t=>!t.deleted&&i`
        <button type="button" class="found-item" onClick=${()=>l(q(n,t.id))}>
          <${h} id=${t.id} name=${b(t)} file=${t.avatar} />
          <span class="grow">
            <bdi class="line-title">${b(t)}</bdi>
            ${t.display_name&&i`<span class="hint"><bdi>${t.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function q(n,s){let l=n.local.groupWith(s);return l===null?`/d/${s}`:`/g/${l}`}function A({close:n}){let[s,l]=D("");function t(a){a.preventDefault();let r=B(
d(a.target,"code"));r?n(`/join#${r}`):l(o("shell.no_code"))}return i`
    <form class="form" onSubmit=${t}>
      <${p} name="code" label=${o("shell.code")} hint=${o("shell.code_hint")} fault=${s} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>n()}>${o("shell.cancel")}</button>
        <button class="button primary">${o("shell.next")}</button>
      </footer>
    </form>
  `}var B=n=>/^(?:\S*#)?([\w-]+)$/.exec(n.trim())?.[1]??null;export{B as codeOf,q as directHref,Z as openNew};
