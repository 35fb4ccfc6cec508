import{B as $,H as b,b as h,e as u,r as w,s as y,t as I,u as x,v as _,w as L,x as A,z as C}from"./shared.js";import{effect as z,signal as H}from"./vendor/preact.js";var W=matchMedia("(width < 56.25rem)"),f=H(null),E="",m=null,O=f;z(()=>{let e=M(b.value);f.peek()&&e!==E&&d()});function g(e){f.peek()===null&&(m=document.activeElement),
E=M(b.peek()),f.value=e}function me(e){f.peek()?.name===e.name?d():g(e)}function d(){f.value=null}function de(){let e=m?.isConnected?m:document.getElementById("\
main");m=null,e instanceof HTMLElement&&e.focus()}function M(e){return W.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}var G=2e3,J=20,K=40;function N(e){let t={characters:G,lines:J},n=S(e,t);return t.characters<0||t.lines<0?n:e}function S(e,t){if(typeof e=="string")return U(e,t);
if(e.type==="mark")return e;if(!T(t))return F(t);let n=[];for(let r of e.children){let s=S(r,t);if(s!==null&&n.push(s),t.characters<0||t.lines<0)break}return V.
includes(e.type)&&t.lines--,{...e,children:n}}var V=["paragraph","item","code_block"],T=({characters:e,lines:t})=>e>0&&t>0;function F(e){return e.lines=-1,null}
function U(e,t){if(!T(t))return F(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Y(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Y(e,t){
let n=Math.max(0,t-K),r=()=>{let s=e.charCodeAt(t),i=_(e,t);return s>=56320&&s<57344||y(i)||w(i)};for(;t>n&&r();)t--;return t}import{html as o,useEffect as ee,useMemo as R,useState as te}from"./vendor/preact.js";var k=0,ne=[];function _e({content:e,mentions:t=ne,meId:n,onMention:r}){let[s,i]=te(!1),a=re(t),p=a.map(({id:X,name:Z})=>`${X} ${Z}`).join(`
`),l=R(()=>A(e,a),[e,p]),c=R(()=>N(l),[l]),D=c!==l,Q={meId:n,onMention:r};return o`
    <div class=${l.is_large?"text large":"text"}>
      ${v(s?l.children:c.children,Q)}
      ${D&&o`
        <button type="button" class="text-fold" aria-expanded=${s} onClick=${()=>i(!s)}>
          ${s?u("text.show_less"):u("text.show_all")}
        </button>
      `}
    </div>
  `}function re(e){let t=C.status.value,n=t.name==="signed_in"?t.session:null,r=[],s=[];for(let i of e){let a=i===k?L:n?.view.people.get(i).value?.username;a?r.
push({id:i,name:a}):s.push(i)}return ee(()=>n?.asking.people.need(s),[s.join()]),r}var v=(e,t)=>e.map(n=>se(n,t));function se(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return oe(e,t);if(e.type==="mention")return ie(e,t);let n=e.type==="quote"||t.isInQuote,r=v(e.children,{...t,isInQuote:n}),
s=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return o`<p dir=${s}>${r}</p>`;case"quote":return o`<blockquote class="text-quote" dir="auto">${r}</blockquote>`;case"\
list":return e.is_ordered?o`<ol dir=${s}>${r}</ol>`:o`<ul dir=${s}>${r}</ul>`;case"item":return o`<li value=${e.number===null?void 0:String(e.number)}>${r}</li>`;case"\
code_block":return o`
        <figure class="text-code">
          ${e.info&&o`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${r}</code></pre>
        </figure>
      `;case"code":return o`<code dir="auto">${r}</code>`;case"bold":return o`<strong>${r}</strong>`;case"italic":return o`<em>${r}</em>`;case"strike":return o`<s>${r}</s>`}}
function oe({href:e,host:t,children:n},r){let s=v(n,{...r,isInLink:!0});return o`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?s:o`<bdi>${s}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function ie({id:e,children:t},{meId:n,onMention:r,isInLink:s=!1}){let i=t.filter(c=>typeof c=="string").join(""),a=x(i)?I(i):i,p=e===n||e===k?"mention of-me":
"mention",l=o`${a.slice(0,1)}<bdi>${a.slice(1)}</bdi>`;return!r||s||e===k?o`<span class=${p}>${l}</span>`:o`
    <button type="button" class=${p} onClick=${c=>r(e,c)}>${l}</button>
  `}import{html as q,useEffect as ae,useRef as le}from"./vendor/preact.js";function Me({title:e,tools:t,head:n,children:r}){let s=le(null),i=O.value?.back;return ae(()=>{s.current?.focus({preventScroll:!0})},[]),q`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${i&&q`<button class="button quiet" onClick=${()=>g(i)}>
            <${$} name="back" label=${u("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${d}>
            <${$} name="close" label=${u("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${r}</div>
    </aside>
  `}import{computed as P,signal as ce}from"./vendor/preact.js";var j=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,B=ce(j());function ue(){B.value=j()}globalThis.document?.addEventListener("visibilitychange",ue);
var Fe=e=>P(()=>new Intl.DateTimeFormat(h.value,{timeZone:B.value,...e})),Re=e=>P(()=>new Intl.RelativeTimeFormat(h.value,e));export{Fe as a,Re as b,O as c,g as d,me as e,d as f,de as g,_e as h,Me as i};
