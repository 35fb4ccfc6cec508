import{d as r,e as c,i as o,o as t,w as m}from"./shared2.js";import{B as i,e}from"./shared.js";import{html as g}from"./vendor/preact.js";function k({session:l,actions:p}){let n=l.state.me,s=l.view.people.get(n).value,a=r(s),u=f=>m({label:e("shell.account"),anchor:f.currentTarget,items:[{label:e("\
shell.profile"),icon:"person",onSelect:()=>t("/settings/profile")},{label:e("shell.settings"),icon:"settings",onSelect:()=>t("/settings")},{label:e("shell.sessi\
ons"),icon:"device",onSelect:()=>t("/settings/sessions")},null,{label:e("shell.read_all"),icon:"check",onSelect:()=>{o(()=>p.readAll())}},null,{label:e("shell.s\
ign_out"),icon:"leave",onSelect:()=>{h()}}]});return g`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${e("shell.account_of",{name:a})} onClick=${u}>
      <${c} id=${n} name=${a} file=${s?.avatar} size="small" />
    </button>
  `}var h=()=>o(async()=>{await i.logout(),t("/",{replace:!0})});export{k as a,h as b};
