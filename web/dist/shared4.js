import{c as n,q as a}from"./shared.js";var r=3,l=64,d={username_taken:{field:"username",key:"signin.username_taken"},email_taken:{field:"email",key:"signin.email_taken"},invalid_credentials:{field:"p\
assword",key:"signin.wrong_password"},reset_code_not_found:{field:"code",key:"signin.wrong_code"}};function m(i){let e=[...i.normalize("NFC").replace(/\s+/g," ").
trim()].length;return e>0&&e<r?n("signin.name_short",{n:r}):e>l?n("signin.name_long",{n:l}):""}function u(i){let{code:e,message:s=""}=i??{},t=Object.hasOwn(d,e)?
d[e]:void 0;return t?{field:t.field,text:n(t.key)}:e==="invalid_request"&&s.includes("e-mail")?{field:"email",text:n("signin.bad_email")}:e==="invalid_request"&&
s.includes("username")?{field:"username",text:n("signin.bad_name")}:{field:"",text:a(i)}}export{m as a,u as b};
