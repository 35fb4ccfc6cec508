import{l as y,m as v,n as w,o as I,p as _,q as x,r as A,u as C}from"./shared.js";import{e as u,i as h,o as $}from"./shared1.js";import{effect as X,signal as H}from"./vendor/preact.js";var W=matchMedia("(width < 56.25rem)"),f=H(null),E="",d=null,L=f;X(()=>{let e=M($.value);f.peek()&&e!==E&&m()});function b(e){f.peek()===null&&(d=document.activeElement),
E=M($.peek()),f.value=e}function ce(e){f.peek()?.name===e.name?m():b(e)}function m(){f.value=null}function le(){let e=d?.isConnected?d:document.getElementById("\
main");d=null,e instanceof HTMLElement&&e.focus()}function M(e){return W.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}var D=2e3,G=20,J=40;function O(e){let t={characters:D,lines:G},n=S(e,t);return t.characters<0||t.lines<0?n:e}function S(e,t){if(typeof e=="string")return V(e,t);
if(e.type==="mark")return e;if(!N(t))return q(t);let n=[];for(let r of e.children){let s=S(r,t);if(s!==null&&n.push(s),t.characters<0||t.lines<0)break}return K.
includes(e.type)&&t.lines--,{...e,children:n}}var K=["paragraph","item","code_block"],N=({characters:e,lines:t})=>e>0&&t>0;function q(e){return e.lines=-1,null}
function V(e,t){if(!N(t))return q(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=z(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function z(e,t){
let n=Math.max(0,t-J),r=()=>{let s=e.charCodeAt(t),o=_(e,t);return s>=56320&&s<57344||v(o)||y(o)};for(;t>n&&r();)t--;return t}import{html as i,useEffect as F,useMemo as P,useState as U}from"./vendor/preact.js";var g=0,Y=[];function ke({content:e,mentions:t=Y,meId:n,onMention:r}){let[s,o]=U(!1),c=Z(t),p=c.map(({id:B,name:Q})=>`${B} ${Q}`).join(`
`),l=P(()=>A(e,c),[e,p]),a=P(()=>O(l),[l]),T=a!==l,j={meId:n,onMention:r};return i`
    <div class=${l.is_large?"text large":"text"}>
      ${k(s?l.children:a.children,j)}
      ${T&&i`
        <button type="button" class="text-fold" aria-expanded=${s} onClick=${()=>o(!s)}>
          ${s?u("text.show_less"):u("text.show_all")}
        </button>
      `}
    </div>
  `}function Z(e){let t=C.status.value,n=t.name==="signed_in"?t.session:null,r=[],s=[];for(let o of e){let c=o===g?x:n?.view.people.get(o).value?.username;c?r.push(
{id:o,name:c}):s.push(o)}return F(()=>n?.asking.people.need(s),[s.join()]),r}var k=(e,t)=>e.map(n=>ee(n,t));function ee(e,t){if(typeof e=="string")return e;if(e.
type==="mark")return null;if(e.type==="link")return te(e,t);if(e.type==="mention")return ne(e,t);let n=e.type==="quote"||t.isInQuote,r=k(e.children,{...t,isInQuote:n}),
s=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return i`<p dir=${s}>${r}</p>`;case"quote":return i`<blockquote class="text-quote" dir="auto">${r}</blockquote>`;case"\
list":return e.is_ordered?i`<ol dir=${s}>${r}</ol>`:i`<ul dir=${s}>${r}</ul>`;case"item":return i`<li value=${e.number===null?void 0:String(e.number)}>${r}</li>`;case"\
code_block":return i`
        <figure class="text-code">
          ${e.info&&i`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${r}</code></pre>
        </figure>
      `;case"code":return i`<code dir="auto">${r}</code>`;case"bold":return i`<strong>${r}</strong>`;case"italic":return i`<em>${r}</em>`;case"strike":return i`<s>${r}</s>`}}
function te({href:e,host:t,children:n},r){let s=k(n,{...r,isInLink:!0});return i`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?s:i`<bdi>${s}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function ne({id:e,children:t},{meId:n,onMention:r,isInLink:s=!1}){let o=t.filter(a=>typeof a=="string").join(""),c=I(o)?w(o):o,p=e===n||e===g?"mention of-me":
"mention",l=i`${c.slice(0,1)}<bdi>${c.slice(1)}</bdi>`;return!r||s||e===g?i`<span class=${p}>${l}</span>`:i`
    <button type="button" class=${p} onClick=${a=>r(e,a)}>${l}</button>
  `}import{html as R,useEffect as re,useRef as se}from"./vendor/preact.js";function xe({title:e,tools:t,head:n,children:r}){let s=se(null),o=L.value?.back;return re(()=>{s.current?.focus({preventScroll:!0})},[]),R`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${o&&R`<button class="button quiet" onClick=${()=>b(o)}>
            <${h} name="back" label=${u("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${m}>
            <${h} name="close" label=${u("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${r}</div>
    </aside>
  `}export{L as a,b,ce as c,m as d,le as e,ke as f,xe as g};
