import{computed as Ze,signal as ks}from"./vendor/preact.js";var Pt={"account.sign_in":"Sign in","account.register":"Make an account","account.has_account":"I have an account","account.name":"Name","account.email":"E-mail\
 address","account.password":"Password","account.shared":"This is not my computer","account.try_as":"Try it as","account.expired":"Your login has expired. Sign \
in again.","account.ended":"This login was ended. Sign in again.","account.again":"Sign in again.","account.signed_out":"You are signed out.","account.unreachab\
le":"The server cannot be reached. Try again.","account.failed":"That did not work. Try again.","account.show_password":"Show password","account.pages":"Setting\
s","account.page.profile":"Profile","account.page.sessions":"Devices","account.looks":"Appearance","account.theme":"Theme","account.theme.system":"Like the syst\
em","account.theme.light":"Light","account.theme.dark":"Dark","account.theme.contrast":"High contrast","account.text_size":"Text size","account.text_size.small":"\
Small","account.text_size.normal":"Normal","account.text_size.large":"Large","account.density":"Side list","account.density.normal":"Two lines","account.density\
.compact":"Compact","account.reduced_motion":"Less movement","account.reduced_motion.system":"Like the system","account.reduced_motion.always":"Always","account\
.language":"Language","account.language.system":"Like the browser","account.writing":"Writing","account.enter_sends":"Send with","account.enter_sends.enter":"En\
ter","account.enter_sends.ctrl":"Ctrl-Enter","account.jump_to_own":"Go to my message when I send one","account.notifications_title":"Notifications","account.per\
mission.default":"The browser has not been asked yet.","account.permission.granted":"The browser shows notifications.","account.permission.denied":"The browser \
blocks notifications of this page. Allow them in its settings.","account.permission.missing":"This browser has no notifications.","account.allow":"Allow notific\
ations","account.notifications":"Direct messages and mentions","account.notification_text":"Show the text of messages","account.mentions_in_muted":"Mentions in \
muted groups too","account.sounds":"Sound while the page is hidden","account.reading":"Reading","account.announce":"New messages that a screen reader says","acc\
ount.announce.all":"All","account.announce.mentions":"Mentions","account.announce.none":"None","account.read_marks":"Others see how far I have read","account.re\
ad_marks_hint":"If not, you do not see it of others either.","account.n_ended":{one:"{n} device is signed out.",other:"{n} devices are signed out."},"account.se\
ssions":"Where you are signed in","account.sessions_hint":"End what you do not recognise, and change your password then.","account.end_others":"Sign out all oth\
ers","account.end_all":"Sign out everywhere","account.end":"Sign out","account.end_device":"Sign out {name}","account.device":"{program} on {system}","account.u\
nknown_device":"Unknown device","account.this_device":"This device","account.last_used":"Last used {at}","account.data":"Your data","account.export":"Download",
"account.export_hint":"All that the server has of you, as a file.","account.delete":"Delete account","account.delete_hint":"Delete the account for ever.","accou\
nt.delete_title":"Delete your account?","account.delete_text":"You leave all groups, and nobody can undo this. A group of which you are the owner needs another \
owner first.","account.messages":"Your messages","account.messages.keep":"Keep them, without my name","account.messages.erase":"Erase all of them","account.wron\
g_password":"The password is wrong.","account.saved":"Saved.","account.username":"Username","account.display_name":"Shown name","account.display_name_hint":"Oth\
ers see it instead of your username.","account.status":"Status","account.status_hint":"What you do just now, for example.","account.save":"Save","account.cancel":"\
Cancel","account.choose_picture":"Choose a picture","account.remove_picture":"Remove the picture","account.no_picture":"This file cannot be shown as a picture.",
"account.crop":"Choose a part of the picture","account.crop_hint":"Part of the picture. Move it by dragging or with the arrow keys.","account.zoom":"Size","acco\
unt.use_picture":"Use this part","account.password_hint":"At least 8 characters.","account.old_password":"Current password","account.new_password":"New password",
"account.change_password":"Change password","account.password_changed":{one:"The password is changed, and {n} other device is signed out.",other:"The password i\
s changed, and {n} other devices are signed out."},"account.blocked":"Blocked people","account.none_blocked":"You have blocked nobody.","account.unblock":"Unblo\
ck","account.unblock_name":"Unblock {name}","account.reset":"Set a new password","account.gone":"Your account is deleted.","account.username_taken":"This name i\
s taken.","account.email_taken":"There is an account with this address.","account.wrong_credentials":"The address or the password is wrong.","account.wrong_code":"\
This code is wrong or has expired.","account.password_set":"The new password is set. Sign in with it.","account.code":"Code","account.code_hint":"The operator o\
f this server gives it to you.","account.has_code":"I forgot my password","account.name_hint":"3 to 64 characters.","account.name_short":"At least {n} character\
s.","account.name_long":"At most {n} characters.","account.wait":"Try again in {n} s","account.page.general":"General"};var $t={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
"conversation.not_read":"The messages could not be read: {reason}","conversation.not_member":"You are not in this group, or it does not exist.","conversation.ju\
mp_to_date":"Jump to a date","conversation.date":"Date","conversation.jump":"Jump","conversation.cancel":"Cancel","conversation.close":"Close","conversation.edi\
ted":"edited","conversation.edited_mark":"(edited)","conversation.deleted":"This message was deleted.","conversation.deleted_user":"Deleted user","conversation.\
no_text":"A message without text","conversation.pinned":"pinned","conversation.profile_of":"Profile of {name}","conversation.replies":{one:"{n} reply",other:"{n\
} replies"},"conversation.reaction":{one:"{emoji}, {n} reaction",other:"{emoji}, {n} reactions"},"conversation.reactions":{one:"{n} reaction",other:"{n} reactio\
ns"},"conversation.open_picture":"Open the picture {name}","conversation.download":"Download","conversation.unread_line":"New messages","conversation.unread":{one:"\
{n} unread",other:"{n} unread"},"conversation.unread_since":{one:"{n} unread since {day}",other:"{n} unread since {day}"},"conversation.mark_read":"Mark as read",
"conversation.new":{one:"{n} new",other:"{n} new"},"conversation.newest":"Jump to the newest","conversation.yours_below":"Your message is below","conversation.o\
f_them_mentions":{one:"{n} mention",other:"{n} mentions"},"conversation.commands":"Commands","conversation.menu":"More commands","conversation.react":"React","c\
onversation.react_with":"React with {emoji}","conversation.reply":"Reply","conversation.edit":"Edit","conversation.copy_link":"Copy link","conversation.copy_tex\
t":"Copy text","conversation.copied":"Copied.","conversation.pin":"Pin","conversation.unpin":"Unpin","conversation.mark_unread":"Mark unread from here","convers\
ation.seen_by":"Seen by","conversation.who_reacted":"Reactions","conversation.versions":"Earlier versions","conversation.delete":"Delete","conversation.key_dele\
te":"Del","conversation.delete_title":"Delete this message?","conversation.delete_text":"Its text and files are removed for everyone. This cannot be undone.","c\
onversation.sending":"Sending…","conversation.waits":"Waits to be sent: {reason}","conversation.not_sent":"Not sent: {reason}","conversation.asking":"Written \
more than a day ago and not sent yet.","conversation.try_again":"Try again","conversation.uploading":"Uploading {name}","conversation.message":"Message","conver\
sation.write":"Write a message","conversation.may_not_write":"You may not write here","conversation.send":"Send","conversation.save":"Save","conversation.editin\
g":"You are editing your message","conversation.reply_to":"Reply to {name}","conversation.left":"{left} bytes left","conversation.conflict":"This message was ed\
ited meanwhile","conversation.conflict_text":"It was edited on another device. Which text is to stay?","conversation.conflict_mine":"Your text","conversation.co\
nflict_theirs":"The other text","conversation.keep_mine":"Save my text","conversation.keep_theirs":"Keep the other text","conversation.typing":{one:"{names} is \
typing…",other:"{names} are typing…"},"conversation.typing_more":"{names} and {more} more are typing…","conversation.notice.began":"{actor} began this con\
versation","conversation.notice.created":"{actor} created the group","conversation.notice.updated":"{actor} changed the settings of {name}","conversation.notice\
.renamed":"{actor} renamed the group to {name}","conversation.notice.topic":"{actor} set the topic: {topic}","conversation.notice.no_topic":"{actor} removed the\
 topic","conversation.notice.archived":"{actor} archived the group","conversation.notice.unarchived":"{actor} opened the group again","conversation.notice.joine\
d":"{user} joined","conversation.notice.added":"{actor} added {user}","conversation.notice.left":"{user} left","conversation.notice.removed":"{actor} removed {u\
ser}","conversation.notice.banned":"{actor} banned {user}","conversation.notice.ban_lifted":"{actor} lifted the ban of {user}","conversation.notice.is_owner":"{\
user} is now the owner","conversation.notice.is_admin":"{user} is now an admin","conversation.notice.is_member":"{user} is no longer an admin","conversation.not\
ice.pinned":"{actor} pinned {message}","conversation.notice.unpinned":"{actor} unpinned {message}","conversation.notice.a_message":"a message","conversation.not\
ice.account_deleted":"{user} deleted their account"};var Ct={"emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji found"},"emoji.none":"No emoji foun\
d.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","emoji.tone_medium_light":"Medium light",
"emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used","emoji.smileys":"Smileys","emoji.peo\
ple":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.activities":"Activities","emoji.obje\
cts":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var Lt={"groups.back":"Back","groups.close":"Close","groups.cancel":"Cancel","groups.again":"Try again","groups.loading":"Loading…","groups.not_loaded":"This \
part of the page could not be loaded. Reload the page.","groups.count":{one:"{n} member",other:"{n} members"},"groups.archived":"Archived","groups.notes":"Notes\
 to yourself","groups.online":"online","groups.settings":"Group settings","groups.members":"Members","groups.pins":"Pinned messages","groups.search":"Search in \
this conversation","groups.menu":"More","groups.profile":"Profile","groups.copy_link":"Copy link","groups.leave":"Leave the group","groups.leave_text":"You will\
 no longer receive messages of {name}. To come back you need an invitation, unless the group is public.","groups.owner":"Owner","groups.admins":"Admins","groups\
.admin":"Admin","groups.others":"Members","groups.member":"Member","groups.you":"(you)","groups.filter_members":"Find by name","groups.no_member":"No member has\
 a name that begins with “{q}”.","groups.listed_only":"The first {n} members are listed. Find others by their names.","groups.member_menu":"Actions for {nam\
e}","groups.make_admin":"Make an admin","groups.make_member":"Make a member","groups.step_down":"Step down as admin","groups.step_down_text":"You will be a memb\
er of {name} like others. Only the owner can make you an admin again.","groups.hand_over":"Hand over the group","groups.hand_over_text":"{name} becomes the owne\
r as soon as they accept. You then are an admin, and cannot take this back.","groups.offered":"{name} is asked to become the owner. Until they accept, nothing c\
hanges.","groups.remove":"Remove from the group","groups.remove_text":"{name} will no longer see new messages. They can come back by an invitation.","groups.ban":"\
Ban from the group","groups.ban_text":"{name} is removed, and cannot come back until the ban is lifted in the group settings.","groups.type_name":"To confirm, t\
ype the name of the group:","groups.add":"Add","groups.add_title":"Add people to {name}","groups.find_people":"Name","groups.people":"People","groups.no_user":"\
Nobody has a name that begins with “{q}”.","groups.added":"Added.","groups.invited":"Invited. They left the group before, and have to accept.","groups.accou\
nt_deleted":"This account was deleted.","groups.edit_profile":"Edit your profile","groups.write_to":"Message","groups.role_in":"Role in","groups.block":"Block",
"groups.unblock":"Unblock","groups.block_text":"A blocked person cannot write to you directly, and is not told.","groups.is_blocked":"You have blocked this pers\
on.","groups.blocked":"{name} is blocked.","groups.unblocked":"{name} is no longer blocked.","groups.save":"Save","groups.more":"Show more","groups.about":"Name\
 and topic","groups.name":"Name","groups.topic":"Topic","groups.archived_text":"This group is archived: it can be read and left, but not written to.","groups.ri\
ghts":"Rules","groups.may_post":"Who may write","groups.may_invite":"Who may add and invite people","groups.may_pin":"Who may pin messages","groups.visibility":"\
Visibility","groups.history":"History for new members","groups.history_hint":"A change concerns those who join from now on.","groups.all_members":"All members",
"groups.admins_only":"Owner and admins","groups.private":"Private: only by invitation","groups.public":"Public: everyone can join","groups.history_all":"Everyth\
ing","groups.history_joined":"What comes after joining","groups.unknown":"Unknown","groups.ends":"Archive, leave, delete","groups.archive":"Archive the group","\
groups.archive_text":"{name} can then be read, but not written to, and nobody can join. You can bring it back.","groups.unarchive":"Bring the group back","group\
s.unarchive_text":"Members can write in {name} again.","groups.owner_stays":"You are the owner. To leave the group, first hand it over to another member.","grou\
ps.delete":"Delete the group","groups.delete_text":"{name} is deleted with all its messages and files, for all members. This cannot be undone.","groups.bans":"B\
anned people","groups.no_bans":"Nobody is banned.","groups.lift":"Lift","groups.ban_lifted":"{name} can join again.","groups.deleted_user":"Deleted user","group\
s.invites":"Invitation links","groups.no_invites":"There are no valid links.","groups.valid_for":"Valid for","groups.usable":"Number of uses","groups.days":{one:"\
{n} day",other:"{n} days"},"groups.uses":{one:"{n} use",other:"{n} uses"},"groups.unlimited":"No limit","groups.make_link":"Make a link","groups.link_once":"The\
 link is shown only now:","groups.until":"Until {at}","groups.no_end":"Without an end","groups.uses_left":{one:"{n} use left",other:"{n} uses left"},"groups.mad\
e_by":"by {name}, {at}","groups.revoke":"Revoke","groups.go_to_message":"Go to the message","groups.message_deleted":"This message was deleted.","groups.unpin":"\
Unpin","groups.no_pins":"No message is pinned. The menu of a message has “Pin”.","groups.replies":"Replies","groups.older_replies":"Older replies","groups.n\
o_replies":"No replies yet.","groups.seen_by":"Seen by","groups.seen_by_none":"Nobody has read it yet, or their marks are hidden.","groups.marks_off":"You hide \
how far you have read. So you do not see it of others either.","groups.reactions":"Reactions","groups.no_reactions":"No reactions.","groups.versions":"Earlier v\
ersions","groups.version_now":"Now","groups.version":"Version {n}","groups.invite_gone":"This invitation is not valid. It has expired, was used up, or was revok\
ed. Ask for a new one.","groups.invite_server":"This is an invitation to make an account. You have one already.","groups.invite_to_register":"You are invited to\
 make an account.","groups.invited_to":"You are invited to the group","groups.sign_in_to_join":"Sign in to join.","groups.is_member":"You are a member of this g\
roup.","groups.open":"Open","groups.join":"Join","groups.code_or_link":"Link or code of an invitation","groups.show_invite":"Show the invitation"};var jt={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"T\
o","search.any":"Any","search.clear":"Clear","search.nobody":"Nothing has such a name.","search.hits":"Messages found","search.found":{one:"{n} message",other:"\
{n} messages"},"search.searching":"Searching…","search.none":"No message has “{q}”.","search.hint":'Whole words are found. For words that begin with “app”\
, write app*. For words in this order, put them in "quotes".',"search.behind":"The newest messages cannot be found yet. Search again in a moment.","search.menti\
ons":"Mentions of you","search.no_mentions":"Nobody has mentioned you yet."};var Dt={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
"shell.back":"Back to the groups","shell.choose":"Choose a conversation.","shell.conversation":"Conversation","shell.invitation":"Invitation","shell.search":"Se\
arch","shell.settings":"Settings","shell.not_found":"Page not found","shell.connecting":"Connecting…","shell.sign_out":"Sign out","shell.unread":"unread","she\
ll.deleted":"deleted","shell.a_file":"a file","shell.close":"Close","shell.fault.network":"The server cannot be reached. Try again.","shell.fault.busy":"The ser\
ver is busy. Try again in a moment.","shell.fault.server":"A fault of the server. It is in its log.","shell.fault.rate":"Too many requests. Try again in a momen\
t.","shell.fault.disk":"The server's disk is full.","shell.fault.allowed":"You may not do that here.","shell.fault.member":"You are no member of this group.","s\
hell.fault.blocked":"One of you has blocked the other.","shell.fault.archived":"This group is archived.","shell.fault.large":"That is too large.","shell.fault.q\
uota":"Your storage is full.","shell.fault.unknown":"That did not work. Try again.","shell.menu_of":"Menu of {name}","shell.deleted_user":"Deleted user","shell.\
online":"online","shell.n_unread":"{n} unread","shell.n_mentions":{one:"{n} mention",other:"{n} mentions"},"shell.muted":"muted","shell.typing":"typing…","she\
ll.draft":"Draft:","shell.empty_group":"No messages yet","shell.you":"You","shell.mark_read":"Mark as read","shell.mute":"Mute…","shell.unmute":"Unmute","shel\
l.mute_name":"Mute {name}","shell.mute.hour":"For an hour","shell.mute.morning":"Until 8:00","shell.mute.week":"For a week","shell.mute.ever":"For ever","shell.\
notify_all":"Notify of each message","shell.copy_link":"Copy link","shell.copied":"The link is copied.","shell.not_copied":"The browser does not allow copying.",
"shell.filter":"Show","shell.filter.all":"All","shell.filter.unread":"Unread","shell.filter.mentions":"Mentions","shell.filter.direct":"Direct","shell.none.all":"\
You are in no group yet.","shell.none.unread":"Everything is read.","shell.none.mentions":"No unread mentions.","shell.none.direct":"No direct conversations yet\
.","shell.account":"Your account","shell.account_of":"Your account: {name}","shell.profile":"Profile","shell.sessions":"Devices","shell.read_all":"Mark everythi\
ng as read","shell.now":"Now","shell.try_again":"Try again","shell.reload":"Reload","shell.catching_up":"Getting new messages…","shell.offline":"Offline. What\
 you write is kept and sent later.","shell.reconnecting":"Reconnecting","shell.seconds":"in {n} s","shell.restarting":"The server is restarting.","shell.crowded":"\
Too many windows are open.","shell.faulty":"This page has a fault, and has stopped. Reload it.","shell.loading":"Loading…","shell.not_loaded":"This part of th\
e page could not be loaded."};var It={"text.show_all":"Show all","text.show_less":"Show less"};var Qe={...Pt,...$t,...Ct,...Lt,...jt,...Dt,...It};var Ut={en:{name:"English",load:async()=>Qe},de:{name:"Deutsch",load:async()=>(await import("./de.js")).de}},_e=ks({tag:"en",catalogue:Qe}),xs=Ze(
()=>new Intl.PluralRules(_e.value.tag)),Ms=Ze(()=>new Intl.NumberFormat(_e.value.tag)),Ka=Ze(()=>_e.value.tag);async function Va(e){_e.value={tag:e,catalogue:await Ut[e].
load()}}function Ja(e){return e.map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(Ut,n))??"en"}function we(e,t={}){return As(e,t).join("")}function As(e,t){
let n=[];for(let[o,s]of Ts(e,t).split(/\{(\w+)\}/).entries()){let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?Ms.value.format(r):r)}return n}function Ts(e,{n:t}){
let n=_e.value.catalogue[e];return typeof n=="string"?n:typeof t=="number"&&n[xs.value.select(t)]||n.other}import{html as Bt}from"./vendor/preact.js";var Os=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function Wt(e){return`/assets/${Os}/${e}`}var Es=new Set(["back","forward","leave","reply","send"]);function Gt({name:e,label:t}){let n=Wt(`icons/sprite.svg#${e}`),o=Es.has(e)?"icon pointing":"icon";return t===
void 0?Bt`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>`:Bt`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`}var Ns=/^[1-9][0-9]{0,15}$/;function tt({pathname:e,search:t,hash:n}){let[o,s,r,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&s===void 0?
{name:"home"}:o==="g"&&et(s)&&(r===void 0||et(r))?{name:"group",groupId:Number(s),seq:r?Number(r):null}:r!==void 0?{name:"unknown"}:o==="d"&&et(s)?{name:"direct",
userId:Number(s)}:o==="settings"?{name:"settings",page:s??""}:s!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:n.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function oc(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function et(e){return e!==void 0&&Ns.test(e)}import{signal as qs}from"./vendor/preact.js";var Ft="",Rs=qs(Yt());addEventListener("popstate",nt);addEventListener("hashchange",nt);function Ps(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),nt()}function ac(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||tt(n).name==="unknown"||(e.preventDefault(),
Ps(n.pathname+n.search+n.hash))}function nt(){Rs.value=Yt()}function Yt(){let e=tt(location);return e.name!=="join"?e:(e.code!==""&&(Ft=e.code,history.replaceState(
history.state,"","/join")),{...e,code:Ft})}import{html as zt,useState as $s}from"./vendor/preact.js";var Cs=12,Ls=new Intl.Segmenter(void 0,{granularity:"grapheme"}),js=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
uc=e=>e?.display_name||e?.username||"";function Ds(e){let[t]=Ls.segment(e.replace(js,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function fc({id:e,name:t,
file:n=null,isGroup:o=!1,size:s="normal"}){let[r,i]=$s(null),a=`avatar ${s} ${o?"of-group":"of-person"}`;return n&&n!==r?zt`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:zt`<span class="${a} tone-${e%Cs}" aria-hidden="true">${Ds(t)}</span>`}function H(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var Ht=4,ot=1e3,Is=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),Xt=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),W=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),Kt=e=>e.type==="group_message"||e.type==="direct_message"||Is.has(e.type),ae=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),K=e=>e.segments.findLast(t=>t.
at_end),ye=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function st(e){let t=[];return e.pending.add(t),t}function Vt(e,t,n,o){
e.pending.delete(o);let s=H(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));rt(e,Us(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(i.
seq,i)}return o.filter(i=>i.id>s)}function Jt(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),rt(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var Qt=(e,t)=>{e.pending.delete(t)};function Us({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function rt(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,f)=>a.from-f.from)}function Zt(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&rt(e,{...n,to:t});return ae(e,t)!==void 0}function en(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function it(e,t,n=ot){
let o=e.rows.size,s=d=>d.from<=t&&t<=d.to?-1:Math.min(Math.abs(d.from-t),Math.abs(d.to-t)),r=[...e.segments].sort((d,m)=>s(d)-s(m)),i=K(e),a=r.slice(0,Ht);i&&!a.
includes(i)&&(a=[...a.slice(0,Ht-1),i]);let f=n;e.segments=a.map(d=>{let m=Ws(ye(e,d),t,f);if(f-=m.rows.length,!m.isCut)return d;if(m.rows.length===0)return null;
let w=m.hasFirst?d.from:m.rows[0].seq,v=m.hasLast?d.to:m.rows[m.rows.length-1].seq;return{from:w,to:v,at_start:d.at_start&&m.hasFirst,at_end:d.at_end&&m.hasLast}}).
filter(d=>d!==null).sort((d,m)=>d.from-m.from);for(let d of e.rows.keys())ae(e,d)||e.rows.delete(d);return e.rows.size<o}function Ws(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}import{signal as Tt}from"./vendor/preact.js";var tn={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Bs(e){return Object.
hasOwn(tn,e)?tn[e]:"fail"}var Gs={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},L=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??Gs[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Bs(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},nn=e=>e instanceof
L?e:new L({code:"client_fault",sentence:String(e)});function on(e){return new L({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Oe(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new L({code:s?o.code:Fs(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function Fs(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var Ys=3e4,zs=3,Hs=30;function qe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(d,m,w={}){let v=w.tries??(d==="GET"?zs:1);for(let p=1;;p++)try{return await a(d,m,w)}catch(c){if(!(c instanceof L)||(c.action===
"sign_in"&&t(c),p>=v||!c.isPassing))throw c;let h=c.retryAfter??.5*p;if(h>Hs)throw c;if(await n(h*1e3+Math.random()*250),w.signal?.aborted||o?.aborted)throw Ee()}}
async function a(d,m,{query:w,body:v,headers:p,signal:c,keepalive:h}){let g=new AbortController,l=setTimeout(()=>g.abort(),Ys),u=()=>g.abort(),y=()=>!!(c?.aborted||
o?.aborted);for(let S of[c,o])S?.addEventListener("abort",u,{once:!0});try{if(y())throw Ee();let S=await e(s+m+Ne(w),{method:d,headers:{...r,...v===void 0?{}:{"\
Content-Type":"application/json"},...p},...v===void 0?{}:{body:JSON.stringify(v)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:h??
!1}),b=await S.text();if(y())throw Ee();if(!S.ok)throw Oe(S.status,b,x=>S.headers.get(x));return{data:b?Vs(b):null,status:S.status,etag:S.headers.get("ETag"),next:Xs(
S.headers.get("Link"))}}catch(S){if(S instanceof L)throw S;if(y())throw Ee();let b=g.signal.aborted?"time_out":"network";throw new L({code:b})}finally{clearTimeout(
l);for(let S of[c,o])S?.removeEventListener("abort",u)}}let f=d=>async(m,w=void 0,v={})=>(await i(d,m,{...v,body:w})).data;return{request:i,get:async(d,m,w={})=>(await i(
"GET",d,{...w,...m?{query:m}:{}})).data,page:async(d,m)=>{let w=d+Ne(m),{data:v,next:p}=await i("GET",w);return{items:v,next:p??Ks(w,v)}},post:f("POST"),put:f("\
PUT"),patch:f("PATCH"),remove:f("DELETE")}}function Ne(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function Xs(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function Ks(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function Vs(e){try{return JSON.parse(e)}catch{
throw new L({code:"unreadable_answer"})}}function Ee(){return new L({code:"aborted"})}function sn({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:f}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:d})=>s({avatar:d})),cancel:f}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var I=e=>`/v1/groups/${e}`,X=(e,t)=>`/v1/groups/${e}/messages/${t}`,Re=(e,t)=>`/v1/groups/${e}/members/${t}`;var Pe=200;function rn({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(I(o),s);return r},deleteGroup:o=>n.remove(I(o)),join:o=>n.post(`${I(o)}/join`),leave:o=>n.remove(Re(o,e.me)),mute:(o,s)=>n.put(`${I(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${I(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Pe,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Pe}={})=>n.page(`${I(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${I(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Re(o,s),{role:r}),removeMember:(o,s)=>n.remove(Re(o,s)),ban:(o,s)=>n.put(`${I(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${I(o)}/bans/${s}`),bans:o=>n.page(`${I(
o)}/bans`,{limit:Pe,after_id:0}),createInvite:(o,s)=>n.post(`${I(o)}/invites`,s),invites:o=>n.get(`${I(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${I(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Pe,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var an={text:"",reply_to:null,selection:null,files:[]},ce=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,Y=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function cn({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,f=new Map,d=c=>{let h=i.get(c);return h&&!Y(h)?h:null};function m(c,h){
h?i.set(c,h):i.delete(c),t(c)}async function w(c){r.cancel(f.get(c)),f.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function v(c,{text:h,reply_to:g,selection:l,
files:u}){let y={text:h,reply_to:g,selection:l,files:u,at:r.now(),is_synced:!1};a.add(c),m(c,Y(y)&&!s(c)?null:y)}function p(c,h){let g=d(c);return v(c,{text:[g?.
text,h.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??h.reply_to,selection:null,files:[...g?.files??[],...h.files]}),w(c)}return{get:d,all:()=>new Map([...i].filter(([,c])=>!Y(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:h}])=>!h&&a.has(c)&&!f.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>f.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,h]of await e.drafts())!f.has(c)&&h.at>=(i.get(c)?.at??0)&&m(c,h)},set(c,h){v(c,h),r.cancel(f.get(c)),f.set(c,r.after(()=>w(
c),300))},async clear(c){v(c,an),await w(c)},merge:p,async move(c,h){let g=d(c);g&&(v(c,an),await Promise.all([p(h,g),w(c)]))},uploaded(c,h){for(let[g,l]of i){if(!l.
files.some(y=>y.local_id===c&&y.file_id===null))continue;let u=l.files.map(y=>y.local_id===c?{...y,file_id:h}:y);this.set(g,{...l,files:u})}},flush:()=>Promise.
all([...f.keys()].map(w)),async synced(c,h){i.get(c)===h&&m(c,Y(h)?null:{...h,is_synced:!0}),await e.sync_draft(c,h),n(c)},async take(c,h){if(this.isNewer(c))return;
let g=h&&{...h,is_synced:!0};m(c,g),await e.put_draft(c,g)},async changed(c){if(f.has(c))return;let h=await e.draft(c);f.has(c)||m(c,h)}}}var $e=200,at=class extends L{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function ln({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:f}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ce({groupId:a,userId:f})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},f){let d=X(r,i);
try{return await s.patch(d,{content:f},{headers:{"If-Match":`"${a}"`}})}catch(m){let w=m;throw w.action!=="choose"?w:new at(w,f,await s.get(d))}},remove:(r,i)=>s.
remove(X(r,i)),async react(r,i,a,f){let d=`${X(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:m}=await(f?s.put(d):s.remove(d));return m},pin(r,i,a){let f=`${I(
r)}/pins/${i}`;return a?s.put(f):s.remove(f)},pins:r=>s.get(`${I(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(X(r,i)),
async versions(r,i){let a=`${X(r,i)}/versions`,f=[];for(;;){let d=f[f.length-1]?.revision,m=await s.get(a,{limit:$e,after:d});if(f.push(...m),m.length<$e)return f}},
reactions:(r,i)=>s.page(`${X(r,i)}/reactions`,{limit:$e,after_id:0}),readers:(r,i)=>s.page(`${X(r,i)}/readers`,{limit:$e,after_id:0}),replies:(r,i,a={})=>s.get(
`${X(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function un({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var fn=(e,t,n)=>({...ln(e,t),...rn(e,t),...un(e,t),...sn(e,t,n)});var Ce={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Js=3e4;function dn(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},Js)};return{done:new Promise((d,m)=>{let w=v=>m(new L({code:v}));s.upload.onprogress=({loaded:v})=>{a(),n(Math.min(v,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let v=p=>s.getResponseHeader(p);m(Oe(s.status,s.responseText,v));return}try{d(JSON.parse(s.responseText))}catch{w("unreadable_answer")}},
s.onerror=()=>w("network"),s.onabort=()=>w(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${Ne({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as Qs}from"./vendor/idb.js";var ct=(e,t)=>e?.at===t.at&&e.text===t.text;function ee(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return ct(t.get(s),r)&&(Y(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var Zs=1,er=3e3,tr=3,mn=["outbox","drafts","files","values"],ve=["meta","groups","messages","people","logs"];async function gn(e){if(typeof indexedDB>"u")return ee();
let t=!0,n=Qs(`chat-${e}`,Zs,{upgrade(s){for(let r of ve)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("meta"),s.createObjectStore(
"groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.createObjectStore("logs",{keyPath:"\
group_id"});for(let r of mn)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(r))},blocking:(s,r,i)=>i.target.
close(),terminated:()=>{t=!1}}),o=await hn(n,null);return o?nr(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),ee())}async function hn(e,t,n=()=>{}){let o,s=new Promise(
r=>{o=setTimeout(()=>{n(),r(t)},er)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function nr(e,t){let n=0;async function o(r,i){
if(!t()||n>=tr)return i;let a=Promise.resolve().then(r);return hn(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,read:()=>o(()=>or(e),
null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>sr(e,r).catch(f=>{throw i=f?.name==="Quo\
taExceededError",f}))?!0:(i&&await s(()=>pn(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get("outbox",r)??
null,null),put_outgoing:r=>s(()=>e.put("outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("drafts"),[i,a]=await Promise.
all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((f,d)=>[String(f),a[d]]))},new Map),draft:r=>o(async()=>await e.get("drafts",r)??null,null),put_draft:(r,i)=>s(
()=>i?e.put("drafts",i,r):e.delete("drafts",r)),sync_draft:(r,i)=>s(()=>rr(e,r,i)),file:r=>o(async()=>await e.get("files",r)??null,null),put_file:(r,i)=>s(()=>e.
put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(()=>e.put("values",i,r)),
wipe:(r=!1)=>s(()=>pn(e,r?[...ve,...mn]:ve)),close:()=>e.close()}}async function or(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore("m\
eta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function sr(e,t){let n=e.transaction(ve,"readwrite"),o=r=>n.objectStore(r),s=[];if(t.
is_whole)for(let r of ve)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0]))),s.push(
o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.groups)s.push(
o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o("logs").put(r));
s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),await Promise.all([...s,n.
done])}async function rr(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");ct(await o.get(t),n)&&(Y(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await s}
async function pn(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var _n=100,ir=16;function wn(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Ce,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:gn,upload:dn,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,_n);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,_n);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(ir));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:ar(()=>e.localStorage)}}function ar(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function yn({userId:e,http:t,memory:n,clock:o}){let s=lt(e),r=null;function i(){try{let{life:m,due:w}=JSON.parse(n.get(s)??"");return w-o.now()<=m?{life:m,due:w}:
null}catch{return null}}function a(m){o.cancel(r),r=o.after(d,Math.min(m,864e5))}async function f(){let w=(await t.get("/v1/users/sessions")).find(h=>h.is_current);
if(!w)throw new Error("the server lists this session");let[v,p,c]=[w.created_at,w.last_used_at,w.expires_at].map(Date.parse);return{life:Number(c)-Number(v),left:Number(
c)-Number(p)}}async function d(){let m=i();if(m&&m.due>o.now()){a(m.due-o.now());return}try{let{life:w,left:v}=await f();v<w/2&&(await t.post("/v1/users/renew"),
{left:v}=await f(),w=v);let p=o.now()+Math.max(v-w/2,0);n.set(s,JSON.stringify({life:w,due:p})),a(Math.max(p-o.now(),3e5))}catch{a(3e5)}}return{start:d,dispose:()=>o.
cancel(r)}}var lt=e=>`login-${e}`;import{batch as Sa,signal as re}from"./vendor/preact.js";var cr=new Set([1002,1007,1009,4502]),lr=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),vn=e=>cr.has(e),bn=e=>lr.get(e)??null;function Sn(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var ur=1e4;function kn(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new L({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((f,d)=>{let m=e.after(()=>s(a,"time_out"),ur);t.set(a,{done:f,fail:d,handle:m}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(on(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var pr=1e4,mr=2e4,gr=5e3,hr=500,_r=3e4,Mn=3,wr=65536;function An({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Ce,
random:f=Math.random}){let d=null,m={state:"idle",since:a.now(),retryAt:null,code:null},w=0,v=0,p=!1,c=null,h=null,g=kn(a);function l(T,q=null,R=null){let C=a.now();
m={state:T,since:C,retryAt:q===null?null:C+q,code:R},s(m)}function u(){return m.state==="updating"&&w<Mn?"updating":m.state==="offline"?"offline":"connecting"}async function y(){
_();let T=++v;l(u());let q;try{q=await t()}catch(G){T===v&&A(G);return}if(T!==v)return;let R=!1;d=e(q);let C=d;c=a.after(()=>M(R,1006),pr),C.onopen=()=>{R=!0},C.
onmessage=({data:G})=>C===d&&S(G),C.onclose=({code:G,reason:Je})=>C===d&&k(R,G,Je)}function S(T){let q;try{q=JSON.parse(String(T))}catch{return}if(b(),q.type===
"ready")a.cancel(c),p=!0,l("catching_up");else if(q.type==="live"){w=0,o(q),l("live");return}g.settle(q),o(q)}function b(){a.cancel(h),h=a.after(()=>{i()?x():b()},
mr)}function x(){a.cancel(h),$({type:"ping"}),h=a.after(()=>M(!0,1006),gr)}function _(){if(a.cancel(c),a.cancel(h),p=!1,d){let T=d;d=null,T.onmessage=T.onopen=null,
T.onclose=null,T.close(1e3)}g.failAll()}function k(T,q,R){if(q===1012){let G=Sn(R)+f()*1e3;_(),l("updating",G,q),c=a.after(y,G);return}let C=bn(q);C?N("ended",C):
q===4503?N("crowded",q):vn(q)?N("faulty",q):M(T,q)}function M(T,q){_();let R=++v;if(T){E(q);return}l(u(),null,q),n().then(()=>R===v&&E(q),C=>R===v&&A(C))}function A(T){
if(!(T instanceof L))throw T;T.action==="sign_in"?N("ended",T.code):E(T.code,(T.retryAfter??0)*1e3)}function E(T,q=0){_();let R=Math.min(hr*2**w,_r),C=Math.max(
R*(.7+.6*f()),q);w++,!r()||w>=Mn?l("offline",C,T):l(m.state==="updating"?"updating":"waiting",C,T),c=a.after(y,C)}function N(T,q=null){v++,_(),l(T,null,q)}function $(T){
return!d||!p?!1:(d.send(JSON.stringify(T)),!0)}return{get connection(){return m},start(){w=0,y()},stop:()=>N("idle"),end:T=>N("ended",T),restart:()=>{y()},now(){
m.state==="crowded"?this.start():["offline","waiting","updating"].includes(m.state)?y():p&&x()},offline(){m.state==="waiting"||m.state==="connecting"?(m={...m,state:"\
offline"},s(m)):p&&x()},signal:T=>d!==null&&d.bufferedAmount<wr&&$(T),request:(T,q)=>g.ask(T,$,q)}}var Tn=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),On=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function U(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function D(e,t,n,o){let s=e.groups.get(n);s&&(e.groups.set(
n,{...s,...o}),t.groups.add(n))}var Le=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function je(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?En(e,t):null;let r=En(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(yr(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function yr({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function En({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function Nn(e,t){e.tail.push(t),Cn(e)}function qn(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function De(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function Rn(e,t,n,o){let s=e.tail.find(d=>d.seq===t);e.tail=e.tail.filter(d=>d!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,f]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];ut(e,{seq:t,event_seq:n,unread:a,mentions:f})}function Pn(e,t,n,o,s){let r=e.tail.findIndex(d=>d.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let f=a===null||s===null?null:Number(s)-Number(a);ut(e,{seq:t,event_seq:n,unread:0,
mentions:f})}function $n(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),ut(e,{seq:null,event_seq:t,unread:null,mentions:null})}function ut(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),Cn(e))}function Cn(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=je(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;De(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var Ln=120,vr={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function be(e,t,n){let o=e.groups.get(n.id),s={...vr,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function jn(e,t,n){let{seq:o,read_seq:s,unread:r,mentions:i,muted_until:a,peer_id:f,name:d,...m}=n,w=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(w&&In(e,n)){z(e,t,n.id,n);return}be(e,t,{...m,seq:Math.max(w?.seq??0,o),name:d??w?.name??"",muted_until:a??null,peer_id:f??null,..."last"in n?
{last:Sr(w?.last??null,n.last)}:{}}),"may_post"in n||V(e,t,n.id),z(e,t,n.id,{seq:o,read_seq:s,unread:r,mentions:i})}}function Dn(e,t,n){let{id:o,kind:s,name:r,topic:i,
role:a,is_archived:f,member_count:d,owner_id:m,peer_id:w}=n,{visibility:v,may_post:p,may_invite:c,may_pin:h,history:g}=n,l={visibility:v,may_post:p,may_invite:c,
may_pin:h,history:g},u=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(u?.settings&&In(e,n)){z(e,t,o,n);return}be(e,t,{seq:Math.max(u?.seq??0,n.seq),id:o,kind:s,
name:r,topic:i,role:a,is_archived:f,member_count:d,owner_id:m,settings:l,peer_id:w??null,active_at:u?.active_at||n.created_at}),V(e,t,o),z(e,t,o,n)}}var In=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function z(e,t,n,o){let s=e.counts.get(n),r=e.groups.get(n);if(r){if(!s)e.counts.set(n,Le(o));else if(!De(s,o)){
o.read_seq!==r.read_seq&&t.ask_counts.add(n);return}D(e,t,n,{read_seq:o.read_seq}),Ie(e,t,n)}}function le(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(
n))){if(D(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=je(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:br(e,n,o);a&&De(s,a)}Ie(e,t,n)}}function br(e,t,n){
let o=e.logs.get(t),s=o&&K(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,
mentions:0};for(let f of o.rows.values()){if(f.as_of>e.applied_id)return null;f.seq>n&&f.seq>=s.from&&W(f)&&ue(e,f)&&(a.unread++,te(e,f)&&a.mentions++)}return a}
function Ie(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=je(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&D(e,t,n,r):
t.ask_counts.add(n)}var ue=(e,t)=>t.sender_id!==e.me&&!t.deleted,te=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function V(e,t,n){let o=e.groups.
get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?
o.settings.may_post==="all":o.may_post;D(e,t,n,{may_post:r&&(i||a)})}function Ue(e,t,n){for(let o of e.logs.get(n)?.rows.keys()??[])U(t.rows,n,o);e.groups.delete(
n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),t.groups.add(n),t.logs.add(n)}function ft({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){
return{seq:e,sender_id:t,sender:n,at:o,kind:r?"deleted":s?"text":"file",text:Array.from(s.slice(0,2*Ln)).slice(0,Ln).join("")}}var Sr=(e,t)=>e&&t&&e.seq>t.seq?e:
t??e,Un=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Se=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function F(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function ke(e,t,n,o){e.people.has(n)||F(e,t,n,{username:o})}function Wn({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let f of a)o.delete(f),s.add(f);o.size>0&&(r=n.after(
i,0));try{let f=await e(a),d=new Set(f.map(m=>m.id));t(f,a.filter(m=>!d.has(m)))}catch{}for(let f of a)s.delete(f)}return{need(a){for(let f of a)f>0&&!s.has(f)&&
o.add(f);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var Bn=100,kr=5e3;function Gn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,f=null,d=!1,m=Wn({fetchUsers:h=>t.get("/v1/users",
{user_ids:h.join(",")}),onUsers:(h,g)=>n(l=>{for(let u of h)F(e,l,u.id,Se(u));for(let u of g)F(e,l,u,{is_deleted:!0,is_partial:!1});for(let{id:u,kind:y}of e.groups.
values())y==="direct"&&V(e,l,u)}),clock:r}),w=(h=Bn)=>{f??=r.after(v,h)};async function v(){if(f=null,d)return;d=!0;let h=Bn;try{for(let g of[...i]){i.delete(g);
let l=e.gone.has(g)&&!e.groups.has(g);!s(g)&&!l&&await p(g)}for(let[g,l]of[...a]){for(let u of[...l])await c(g,u),l.delete(u);l.size===0&&a.delete(g)}}catch{h=kr}
d=!1,i.size+a.size>0&&w(h)}async function p(h){try{let g=await t.get(`/v1/groups/${h}`);n(l=>Dn(e,l,g))}catch(g){let{isPassing:l}=g;if(!l)return;throw i.add(h),
g}}async function c(h,g){if(e.logs.get(h)?.rows.has(g))try{await o.row(h,g)}catch(l){if(l.isPassing)throw l}}return{people:m,group(h){i.add(h),w()},note(h){for(let g of[
...h.ask_groups,...h.ask_counts])i.add(g);for(let[g,l]of h.ask_rows)for(let u of l)U(a,g,u);i.size+a.size>0&&w(),m.need(h.ask_people)},dispose(){r.cancel(f),m.dispose()}}}var Fn=200,xr=1e3,Mr=6e4;function Yn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:f,onSettings:d,onServer:m,onGroups:w,onAnew:v,onOther:p,
clock:c}){let h=0,g=-1/0,l=null;function u({me:b,server:x,settings:_,groups:k,people:M}){i(A=>{a.value=b,f.value=x,d(_),m(x);for(let E of M)F(o,A,E.id,Se(E));F(
o,A,b.id,Se(b));for(let E of k)jn(o,A,E);w(A)})}async function y(b,x){for(;b;){let _=b.replace(/limit=\d+/,`limit=${xr}`),k=await n.get(_);if(x!==h)return;u(k),
b=k.next}}async function S(){let b=h,x=c.now()-g>Mr;try{let _=await n.get("/v1/start",{limit:Fn});if(b!==h)return;_.me.id!==e?p():(u(_),x&&await y(_.next,b))}catch{}}
return{async anew(){let b=++h,x=await n.get("/v1/start",{limit:Fn},{tries:1});if(b!==h)return;if(x.me.id!==e){p();return}let{groups:_,counts:k,logs:M,marks:A,gone:E}=o;
for(let N of[_,k,M,A,E])N.clear();o.cursor=x.cursor,o.applied_id=H(x.cursor),o.read_all_id=0,u(x),s.refresh(),v(),y(x.next,b).catch(()=>{})},refresh(){l??=S().finally(
()=>{l=null})},refreshed:()=>l??Promise.resolve(),lost(){g=c.now()},async showCopy(){let b=await t.read();if(!b||b.cursor===null||o.cursor!==null)return;let{cursor:x,
groups:_,people:k,logs:M}=b;a.value=b.me;for(let A of _)o.groups.set(A.id,A),o.counts.set(A.id,Le(A));for(let A of k)o.people.set(A.id,A);o.cursor=x,o.applied_id=
H(x),s.refresh(),r.restore(M,t)}}}function zn({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:qe({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=ee()}}}function Hn(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;ke(e,n,s,t.username)}"sender"in t&&ke(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Ar(e,t,n):t.type==="member_added"&&t.user_id===o&&Tr(e,t,n)}function Ar(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",f=a?r.find(w=>w!==e.me)??e.me:null,d=t.name??e.people.get(f??0)?.username??"",m=!a&&i===e.me?"owner":"member";be(
e,n,{id:o,kind:s,name:d,peer_id:f,role:m}),f!==null&&!e.people.has(f)&&n.ask_people.add(f),Kn(e,t,n)}function Tr(e,t,n){let{group_id:o,group:s,role:r}=t;if(dt(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Ue(e,n,o);let{kind:i="group",name:a=null,topic:f=""}=s??{};be(e,n,{id:o,kind:i,name:a??"",topic:f,
role:r}),Kn(e,t,n)}var dt=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Xn=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Kn(e,{group_id:t,seq:n,
timestamp:o},s){D(e,s,t,{active_at:o}),z(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var Vn=200;function ne(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return W(s)&&s.as_of<t?s:null}function Qn(e,t,n,o){let s=(r,i)=>oe(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Zn(t,n,n.id,1,o);break}case"message_edited":{let r=ne(e,n);r&&!n.message?
U(o.ask_rows,t.group_id,r.seq):r&&n.message&&(oe(t,o,Er(r,{...n.message,as_of:r.as_of})),n.message.deleted?pt(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&Jn(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=ne(e,n);r?pt(t,r,n.id,o):Rr(t,n,o),Jn(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=ne(e,n);if(!r)break;if(!n.reactions){U(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
d=>!i||d!==n.emoji),f=i&&n.type==="reaction_added";oe(t,o,{...Or(r,"reacted",f?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=ne(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&qr(t,n.
actor_id,n.id,o);break;default:}}function oe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),U(t.rows,
e.group_id,n.seq)}function Or(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function Er({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Nr(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function pt(e,t,n,o,s=mt(n)){t.deleted||Zn(e,t,n,-1,o,s);let r=e.rows.get(t.seq);oe(e,o,{...Nr(r),as_of:n})}var mt=e=>t=>t.
as_of<e;function qr(e,t,n,o){let s=[...e.rows.values()].filter(W),r=new Set(s.filter(mt(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
oe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&pt(e,i,n,o,a=>r.has(a.seq))}function Rr(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!W(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);W(r)&&r.as_of<t&&U(o.ask_rows,e.group_id,r.seq)}function Zn(e,{reply_to:t,
quote:n},o,s,r,i=mt(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(w=>w.id===t);if(!W(a)||!i(a))return;let{reply_count:f=0,...d}=a,m=f+
s;oe(e,r,{...d,...m>0&&{reply_count:m},as_of:o})}function Jn(e,t,n,o,s){let r=Array.from(o.slice(0,2*Vn)).slice(0,Vn).join("");for(let i of e.rows.values())W(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&oe(e,s,{...i,quote:{...i.quote,content:r}})}function to(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Hn(e,t,n);let o=e.groups.get(t.group_id);if(!o)return oo(e,t)?e.gone.set(t.
group_id,t.seq):Xn(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&D(e,n,o.id,{seq:t.seq}),Pr(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);We(e,t,n)}return $r(e,t,n),t.id<=e.read_all_id&&jr(e,t,n),Ie(e,n,o.id),!0}function We(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=Zt(o,t.seq);if(Qn(
e,o,t,n),s&&Kt(t)){let r={...t,as_of:t.id};en(o,r)&&U(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function Pr(e,t){let n=e.counts.get(t.group_id);if(n)if(qn(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;ue(e,{...t,as_of:s})&&Nn(n,{seq:o,id:s,sender_id:r,is_mention:te(e,t)})}else if(t.
type==="message_deleted"){let o=ne(e,t),s=o&&{is_counted:ue(e,o),is_mention:te(e,o)};Rn(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=ne(e,t),s=o&&te(e,o),r=t.message?!t.message.deleted&&te(e,t.message):null;Pn(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
$n(n,t.seq,t.actor_id)}function $r(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":Cr(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&D(e,n,o,{last:ft({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":gt(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":oo(e,t)?eo(e,t,n):gt(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&D(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(D(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),V(e,n,o)),n.members.add(o);break;case"ban_lifte\
d":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:f,may_post:d,may_invite:m,may_pin:w,history:v}=t;D(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:f,may_post:d,may_invite:m,may_pin:w,history:v}}),V(e,n,o);break}case"group_deleted":eo(e,t,n);break;case"profile_changed":Lr(
e,t,n);break;case"account_deleted":F(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),no(e,t.actor_id,t.username,n),V(e,n,o),gt(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function Cr(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),f=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let d=ft(t);D(e,n,o,{last:d,active_at:d.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(f?.base_seq??
0)){let d=te(e,t),m=a.kind==="direct"?"direct":d?"mention":"message";n.arrived.push({message:t,kind:m})}}function Lr(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(F(e,n,o,{username:s}),n.ask_people.add(o)):F(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),no(e,o,s,n),o===e.me&&(n.me=!0)}function no(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&D(e,o,s.id,{name:n})}var oo=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function eo(e,t,n){dt(e,t)||(e.gone.set(t.group_id,t.seq),Ue(e,n,t.
group_id),n.left.set(t.group_id,t))}function gt(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&D(e,o,t,{member_count:s+n}),o.members.add(t)}function jr(e,{group_id:t,
seq:n},o){z(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var Dr=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),so=e=>!Dr.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function ro(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let f=e.marks.get(t)??new Map;if(e.marks.set(t,f),o<=(f.get(n)??0))return;f.set(n,o),a.
marks.add(t)}else Be(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function Be(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?le(e,i,t,n):z(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Ge(e,t,n){let o=H(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let f=(e.counts.get(s)?.tail??[]).find(m=>m.id>o),d=f?f.seq-1:r;d>i&&le(e,n,s,d)}}function io(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&D(e,s,t,{muted_until:o})}var ht=50,ao=20,co=50,_t=200,Fe=Number.MAX_SAFE_INTEGER,Ir=100;function lo({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Set;function f(p){
let c=e.logs.get(p);if(c)return c;let h=Xt(p);return e.logs.set(p,h),h}async function d(p,c,h){let g=f(p),l=st(g);try{let u=await t.get(`/v1/groups/${p}/message\
s`,{...c,limit:h,events:1});return e.logs.get(p)===g&&n(y=>m(g,u,c,l,y)),u}catch(u){throw Qt(g,l),u}}function m(p,c,h,g,l){let u=p.group_id,y=Vt(p,c,h,g);for(let{
seq:S}of c.messages){U(l.rows,u,S);let b=p.rows.get(S);W(b)&&ke(e,l,b.sender_id,b.sender)}for(let S of y)We(e,S,l);w(u,c.messages[Math.floor(c.messages.length/2)]?.
seq),l.logs.add(u)}function w(p,c=Fe){let h=e.logs.get(p),g=a.has(p)?ot:_t;h&&h.rows.size>g&&it(h,i.get(p)??c,g-Ir)}function v(p){let c=e.groups.get(p),h=e.logs.
get(p);if(c?.unread===0)return null;let g=h&&K(h);return!c||!h||!g||g.from>c.read_seq+1?void 0:ye(h,g).find(u=>u.seq>c.read_seq&&W(u)&&ue(e,u))?.seq??null}return{
page(p,c={},h=ht){let g=JSON.stringify([p,c,h]),l=r.get(g);if(l)return l;let u=d(p,c,h).finally(()=>r.delete(g));return r.set(g,u),u},row(p,c){return this.page(
p,{after:c-1},1)},async open(p){let c=v(p);if(c===void 0)c=(await this.page(p,{around:"first_unread"})).first_unread;else if(c===null){let h=f(p);K(h)||await this.
page(p)}return this.look(p,c??Fe),{seq:c,firstUnread:c}},async openAt(p,c){return this.look(p,c),ae(f(p),c)||await this.page(p,{around:c}),{seq:c,firstUnread:v(
p)??null}},async openAtTime(p,c){i.delete(p);let{messages:h}=await this.page(p,{around:c}),g=Date.parse(c),u=h.find(y=>Date.parse(y.timestamp)>=g)?.seq??null;return this.
look(p,u??Fe),{seq:u,firstUnread:v(p)??null}},async older(p,c,h=ht){i.set(p,c);let g=ae(f(p),c);return!g||g.at_start?!1:(await this.page(p,{before:g.from},h)).has_before},
async newer(p,c,h=ht){i.set(p,c);let g=ae(f(p),c);return!g||g.at_end?!1:(await this.page(p,{after:g.to},h)).has_after},bound(p){for(let c of p)w(c)},look(p,c){o.
set(p,s.now()),f(p),c!==void 0&&i.set(p,c);let h=[...e.logs.keys()].sort((g,l)=>(o.get(l)??0)-(o.get(g)??0));n(g=>{for(let l of h.slice(co))e.logs.delete(l),o.delete(
l),i.delete(l),g.logs.add(l);a=new Set(h.slice(0,ao));for(let l of h.slice(ao,co)){let u=e.logs.get(l);i.delete(l),u&&u.rows.size>_t&&it(u,Fe,_t)&&g.logs.add(l)}})},
async restore(p,c){let g=[...p].sort((l,u)=>u.opened_at-l.opened_at).map(l=>{let u=f(l.group_id);return o.has(l.group_id)||o.set(l.group_id,l.opened_at),{stored:l,
log:u,kept:st(u)}});for(let{stored:l,log:u,kept:y}of g){let S=await c.rows(l.group_id);if(e.logs.get(l.group_id)!==u)continue;let b=S.filter(x=>l.from<=x.seq&&x.
seq<=l.to);n(x=>{for(let _ of Jt(u,l,b,y))We(e,_,x);x.logs.add(l.group_id)})}}}}import{signal as vt}from"./vendor/preact.js";var Ur=2,Wr=50*1024*1024,uo=1440*60*1e3;function fo({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,f=new Map,
d=new Map,m=[],w=0,v=0;function p(u,y){y?d.set(u,y):d.delete(u),n(u)}async function c(u,y){let S=i.get(u)??await e.file(u);if(!S)throw new L({code:"file_missing"});
let b=await g(S);if(b)return b;w>=Ur&&await new Promise(x=>m.push(()=>x(void 0))),w++;try{if(!a.has(u))throw new L({code:"aborted"});let x=S.size,_=t(S,y,{onProgress:M=>p(
u,{sent:M,size:x,state:"running",code:null})});f.set(u,_);let{id:k}=await _.done;return await l(S,k),k}finally{f.delete(u),w--,m.shift()?.()}}async function h(u){
if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await u.arrayBuffer());return[...new Uint8Array(y)].map(S=>S.toString(16).padStart(
2,"0")).join("")}async function g(u){let y=await h(u),S=await e.value("uploads"),b=y&&S?S[y]:null;return b&&r()-b.at<uo?b.id:null}async function l(u,y){let S=await h(
u);if(!S)return;let b=await e.value("uploads")??{},x=Object.entries(b).filter(([,{at:_}])=>r()-_<uo);await e.put_value("uploads",{...Object.fromEntries(x),[S]:{
id:y,at:r()}})}return{async attach(u,y){let S=s();i.set(S,u),v+u.size<=Wr&&(v+=u.size,await e.put_file(S,u));let b={local_id:S,name:y,type:u.type,size:u.size,file_id:null};
return this.ensure(b).catch(()=>{}),b},ensure(u){let{local_id:y,name:S,size:b,file_id:x}=u;if(x)return Promise.resolve(x);let _=a.get(y);if(_)return _;p(y,{sent:0,
size:b,state:"waiting",code:null});let k=Promise.resolve().then(()=>c(y,S)).then(M=>(p(y,{sent:b,size:b,state:"done",code:null}),o(y,M),M),M=>{throw a.delete(y),
p(y,{sent:0,size:b,state:"failed",code:M.code}),M});return a.set(y,k),k},progressOf:u=>d.get(u)??null,isRunning:()=>w>0,blob:async u=>i.get(u)??await e.file(u),
dispose(){a.clear();for(let u of f.values())u.cancel();for(let u of m.splice(0))u()},async drop(u){a.delete(u),f.get(u)?.cancel(),v=Math.max(0,v-(i.get(u)?.size??
0)),i.delete(u),p(u,null),await e.remove_file(u)}}}var Br=2e3,Gr=5e3;function po({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=w=>`/v1/users/me/drafts/${w}`;async function f(w=!1){for(;;){let v=e.
unsynced().find(([,h])=>!s.has(h));if(!v)return;let[p,c]=v;try{if(Y(c))await t.remove(a(p),void 0,{keepalive:w}),o?.delete(p);else{let{updated_at:h}=await t.put(
a(p),Fr(c),{keepalive:w});o?.set(p,h)}}catch(h){let g=h;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(d,(g.retryAfter??0)*1e3||Gr));return}
s.add(c);continue}await e.synced(p,c)}}function d(w){return n.cancel(r),r=null,i??=f(w).finally(()=>{i=null}),i}function m(w,v){if(v&&v.updated_at<=(o?.get(w)??
""))return;v?o?.set(w,v.updated_at):o?.delete(w);let p=e.get(w);(v||p)&&e.take(w,Yr(v,p))}return{mayHave:w=>o===null||o.has(w)||i!==null,changed(){r??=n.after(d,
Br)},received:({draft:w,value:v})=>m(w,v),async sync(){try{let w=await t.get("/v1/users/me/drafts"),v=new Map(w.map(p=>[p.draft,p]));o??=new Map;for(let p of new Set(
[...v.keys(),...e.keys()]))e.isNewer(p)?v.has(p)&&o.set(p,v.get(p)?.updated_at??""):m(p,v.get(p)??null)}catch{return}s.clear(),await d()},async flush(){await i,
await d(!0)},dispose:()=>n.cancel(r)}}var Fr=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Yr(e,t){
let n=(t?.files??[]).filter(m=>m.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(m=>[m.file_id,m])),f={id:s??0,seq:0,sender_id:0,sender:"",content:""},d=r.map(m=>a.get(m)??{local_id:m,name:"",type:"",size:0,file_id:m});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:f,selection:t?.text===o?t.selection:null,files:[...d,...n],at:Date.parse(i)}}function mo(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var zr=1440*60*1e3,Hr=3e4,go=1e3,Xr=3e4;function ho({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:f=({group_id:m,recipient_id:w})=>m?
`g${m}`:`u${w}`,clock:d}){let m=mo(r),w=new Map,v=!1,p=!1,c=null;function h(_,k=!1){w.delete(_);let M=m.remove(_);if(!k)for(let{local_id:A}of M?.files??[])o(A)}
function g(){if(!v||p)return;let _=new Set,k=d.now(),M=1/0;for(let A of m.list()){let E=f(A);if(_.has(E)||!["waiting","sending"].includes(A.state)||(_.add(E),A.
state==="sending"))continue;let N=w.get(A.key)??0;N>k?M=Math.min(M,N):m.isHeld(A.key)&&l(A)}d.cancel(c),M<1/0&&(c=d.after(g,M-k))}async function l({key:_,tries:k}){
let M=m.update(_,{state:"sending",tries:k+1});try{let A=await u(M),{group_id:E,recipient_id:N,content:$,reply_to:T}=M,R=await t({type:"send",key:_,content:$,reply_to:T,
files:A,...E?{group_id:E}:{recipient_id:N}},_);y(_,R.seq,R.duplicate===!0)}catch(A){let E=nn(A);m.get(_)?.state==="sending"&&S(M,E)}g()}async function u(_){let k=await Promise.
all(_.files.map(n));if(_.files.some(M=>!M.file_id)){let M=_.files.map((E,N)=>({...E,file_id:k[N]??null})),A=m.update(_.key,{files:M});A&&await e.put_outgoing(A)}
return k}function y(_,k,M){e.remove_outgoing(_),M?h(_):m.update(_,{state:"sent",seq:k,error:null})}function S({key:_,tries:k},M){let{action:A,code:E,message:N}=M;
if(A==="pause")m.update(_,{state:"waiting",error:{code:E,sentence:N}}),b();else if(A==="wait"){let $=(M.retryAfter??0)*1e3,T=Math.max($,Math.min(go*2**(k-1),Xr));
w.set(_,d.now()+T),m.update(_,{state:"waiting",error:{code:E,sentence:N}})}else if(A==="resend"||A==="sign_in")E!=="time_out"&&w.set(_,d.now()+go),m.update(_,{state:"\
waiting",error:null});else{let $=m.update(_,{state:"failed",error:{code:E,sentence:N}});$&&e.put_outgoing($)}}function b(){p||(p=!0,i(!0),d.after(()=>{p=!1,i(!1),
g()},Hr))}async function x(_){let{key:k}=_;if(m.has(k))return;let M=await s(`chat-outbox-${k}`);if(!M)return;let A=await e.outgoing(k);if(!A||m.has(k)){M();return}
let E=d.now()-A.at>zr,N=A.state==="failed"?"failed":E?"asking":"waiting";m.insert({...A,state:N}),m.hold(k,M)}return{list:m.list,async add({group_id:_=null,recipient_id:k=null,
content:M,reply_to:A=null,quote:E=null,files:N=[]}){let $={key:a(),group_id:_,recipient_id:k,content:M,reply_to:A,quote:E,files:N,state:"waiting",tries:0,at:m.nextTime(
d.now()),error:null,seq:null};m.insert($);let[T]=await Promise.all([s(`chat-outbox-${$.key}`),e.put_outgoing($)]);return m.hold($.key,T??(()=>{})),g(),$},async load(){
for(let _ of await e.outbox())await x(_);g()},connected(_){v=_,_&&g()},dispose(){v=!1,d.cancel(c),m.clear()},confirm({key:_}){m.has(_)&&(e.remove_outgoing(_),h(
_),g())},forgetSent(_){for(let k of m.list())k.state==="sent"&&_(k)&&h(k.key)},async retry(_){let k=m.get(_);if(!k||!["failed","asking"].includes(k.state))return;
w.delete(_);let M={...k,state:"waiting",error:null,tries:0,at:m.nextTime(d.now())};m.insert(M),await e.put_outgoing(M),g()},async discard(_,k=!1){let M=m.get(_);
return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing(_),h(_,k),g(),M)}}}import{signal as Kr}from"./vendor/preact.js";var wt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Vr=1e3,Jr=3;function _o({db:e,http:t,
tell:n,clock:o}){let s=Kr({...wt}),r={},i=null,a={},f=null;function d(){let c=Object.entries({...r,...a}).filter(([h,g])=>Qr(wt[h],g));s.value={...wt,...Object.
fromEntries(c)}}function m(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,d(),v())}async function w(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let v=()=>e.put_value("settings",{stored:r,changed:a});async function p(c){f=null;for(let h=0;h<Jr&&Object.keys(a).length>0;h++){
let g=a;try{i===null&&m(await t.get("/v1/users/me/settings"));let l=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...c}),
u=Object.entries(a).filter(([y,S])=>S!==g[y]);a=Object.fromEntries(u),m(l)}catch(l){if(l.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await w();c&&(r=c.stored,a={...c.changed,...a},d())},async sync(){Object.keys(a).length>0&&await p()},received:m,async reload(){let c=await w();c&&(r={...r,
...c.changed},d())},set(c,h){a={...a,[c]:h},d(),v().then(n),o.cancel(f),f=o.after(()=>p(),Vr)},async flush(){f!==null&&(o.cancel(f),await p({keepalive:!0}))},dispose:()=>o.
cancel(f)}}function Qr(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function wo({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},f=s(`chat-${e}`);f&&(f.onmessage=({data:m})=>t(m));function d(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
m=>{a=m}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},d).catch(()=>{}):Promise.resolve().then(d),{get isLeading(){return i},tell(m){r.signal.aborted||
f?.postMessage(m)},hold(m){return o?new Promise(w=>{o.request(`${m}-${e}`,{ifAvailable:!0},v=>v?new Promise(p=>w(()=>p(void 0))):(w(null),Promise.resolve())).catch(
()=>w(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),f?.close()}}}import{batch as yo,signal as Ye}from"./vendor/preact.js";var Zr=500;function B(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=Ye(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var yt=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function vo(e,t){let n=0,o=B(l=>e.groups.get(l)??null),s=B(l=>c(
l)),r=B(l=>e.people.get(l)??null),i=B(l=>new Map(e.marks.get(l)??[])),a=B(l=>++n),f=B(l=>++n),d=Ye([]),m=Ye(0),w=Ye({groups:0,mentions:0}),v=new Map,p=null;function c(l){
return{log:e.logs.get(l)??null,version:++n}}function h(){p=null;let l=Un(e.groups),u=d.value;(l.length!==u.length||l.some((y,S)=>y!==u[S]))&&(d.value=l)}function g(l){
let{groups:u,mentions:y}=w.value,S=t.now();for(let b of l){let x=e.groups.get(b),_=v.get(b)??{groups:0,mentions:0},k=ei(x,S);u+=k.groups-_.groups,y+=k.mentions-
_.mentions,x?v.set(b,k):v.delete(b)}(u!==w.value.groups||y!==w.value.mentions)&&(w.value={groups:u,mentions:y})}return{groups:o,logs:s,people:r,marks:i,members:a,
pins:f,order:d,changed:m,totals:w,publish:l=>yo(()=>{for(let u of l.groups)o.update(u);for(let u of l.logs)s.update(u);for(let u of l.people)r.update(u);for(let u of l.
marks)i.update(u);for(let u of l.members)a.update(u);for(let u of l.pins)f.update(u);l.groups.size!==0&&(g(l.groups),m.value++,d.value.length===0?h():p??=t.after(
h,Zr))}),refresh:()=>yo(()=>{for(let l of[o,s,r,i])l.refresh();g(new Set([...v.keys(),...e.groups.keys()])),m.value++,h()}),dispose:()=>t.cancel(p)}}function ei(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=yt(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}var bo=3e4;function So({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,f=vt([]),d=vt(!1),m=B(_=>g.progressOf(_)),w=B(_=>u.get(_)),v=vt(
0),p=new Set,c=null,h=wo({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),u.load().then(u.adopt).then(y.changed),l.load();let _=()=>{l.load(),
c=a.after(_,bo)};c=a.after(_,bo)},onWord:_=>{_.type==="draft"&&u.changed(_.key),_.type==="settings"&&S.reload();for(let k of p)k(_)}}),g=fo({db:t,upload:o.upload,
onProgress:_=>m.update(_),onUploaded:(_,k)=>u.uploaded(_,k),makeId:o.makeKey,now:a.now}),l=ho({db:t,send:(_,k)=>r.request(_,k),ensureFile:g.ensure,dropFile:g.drop,
hold:h.hold,onChange:_=>{f.value=_},onPause:_=>{d.value=_},makeKey:o.makeKey,laneOf:({group_id:_,recipient_id:k})=>`g${_??b(k)??-Number(k)}`,clock:a}),u=cn({db:t,
onChange:_=>{w.update(_),v.value++},tell:_=>h.tell({type:"draft",key:_}),onStored:()=>y.changed(),mayBeOnServer:_=>y.mayHave(_),clock:a}),y=po({drafts:u,http:n,
clock:a}),S=_o({db:t,http:n,tell:()=>h.tell({type:"settings"}),clock:a});function b(_){for(let{id:k,kind:M,peer_id:A}of s.groups.values())if(M==="direct"&&A===_)
return k;return null}async function x(_){let k=await l.discard(_,!0);if(!k)return!1;let{group_id:M,recipient_id:A,content:E,quote:N,files:$}=k,T=M??b(A);return await u.
merge(ce({groupId:T,userId:A}),{text:E,reply_to:N,selection:null,files:$}),!0}return{editUnsent:x,outgoingIn({groupId:_=null,userId:k=null}){let M=_??b(k);return f.
value.filter(({group_id:A,recipient_id:E})=>M===null?E===k:(A??b(E))===M)},began(_){if(u.keys().length!==0)for(let k of _){let M=s.groups.get(k)?.peer_id;M&&u.move(
ce({userId:M}),ce({groupId:k}))}},outbox:l,attachments:g,drafts:u,settings:S,tabs:h,groupWith:b,signals:{outgoing:f,isPaused:d,progress:m,drafts:w,draftList:v,settings:S.
settings},load:()=>Promise.all([l.load(),u.load(),S.load()]),sync(){l.forgetSent(({group_id:_,seq:k})=>k!==null&&k<=(s.groups.get(_??0)?.seq??0)),S.sync(),y.sync()},
received(_){_.type==="settings"?S.received(_):_.type==="draft"&&y.received(_)},onWord(_){return p.add(_),()=>p.delete(_)},async handOver(){await u.flush(),await u.
load(),u.adopt(),await Promise.all([y.flush(),S.flush()])},async flush(){await u.flush(),await Promise.all([y.flush(),S.flush()])},dispose(){a.cancel(c),u.flush();
for(let _ of[l,g,y,S])_.dispose();h.leave()}}}var bt=1e3,ti=5e3;function ko({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,f=null,d=(v=bt)=>{a&&(f??=s.after(m,v))};function m(){f=
null;for(let[v,p]of r)i.has(v)||w(v,p)}async function w(v,p){i.add(v);let c=bt;try{let h=await n({type:"read",group_id:v,seq:p});r.get(v)===p&&(r.delete(v),o(g=>Be(
e,{...h,read_seq:h.seq},g)))}catch(h){let{isPassing:g,retryAfter:l}=h;!g&&r.get(v)===p&&r.delete(v),c=l===null?ti:Math.max(l*1e3,bt)}i.delete(v),r.has(v)&&d(c)}
return{isMarking:v=>r.has(v),again(v){for(let[p,c]of r)c>(e.groups.get(p)?.read_seq??c)&&le(e,v,p,c)},read(v,p){let c=e.groups.get(v);!c||p<=c.read_seq||(o(h=>le(
e,h,v,p)),r.set(v,p),d())},async unread(v,p){let c=r.get(v)??0;r.delete(v),c>0&&await t.put(`/v1/groups/${v}/read`,{seq:Math.min(c,p-1)});let h=await t.put(`/v1\
/groups/${v}/unread`,{seq:p});o(g=>Be(e,h,g))},async readAll(){r.clear();let{cursor:v}=await t.put("/v1/read-all");o(p=>Ge(e,v,p))},connected(){a=!0,r.size>0&&d()},
disconnected(){a=!1,s.cancel(f),f=null},async flush(){let v=[...r].map(([p,c])=>t.put(`/v1/groups/${p}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(v)},dispose:()=>s.cancel(f)}}var ni=1440*60*1e3;function xo({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(f=>{for(let{id:d,muted_until:m}of e.groups.
values()){if(m===null)continue;let w=Date.parse(m);w<=a?D(e,f,d,{muted_until:null}):s=Math.min(s,w)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),ni)):null}return{note(a){let f=s;for(let d of a){let m=e.groups.get(d)?.muted_until;m&&(s=Math.min(s,Date.parse(m)))}s<f&&i()},dispose:()=>n.cancel(o)}}var oi=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,si=/\n[ \t]*\n/g,ri=/`+/g,ii=/^[\p{White_Space}\x1c-\x1f]*$/u;function ze(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(oi)){let[r,i,a]=s,f=s.index+r.length;o?i.length>=o.length&&ii.test(a)&&(t.push(Mo(o,Math.max(o.from,s.index-1),f)),n=f,o=
null):(Ao(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(f+1,e.length),info:a.trim()})}return o?t.push(Mo(o,e.length,e.length)):Ao(e,n,e.length,t),t}
var Mo=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function Ao(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(si))To(s.slice(r,i),t+r,o),r=i+a.length;To(s.slice(r),t+r,o)}function To(e,t,n){let o=[...e.matchAll(ri)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let f=t+
o[i].index,d=t+o[a].index,m=f+o[i].length;n.push({start:f,end:d+o[a].length,from:m,to:d,is_block:!1,info:""}),i=a}}var ai="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",ci=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${ai})?\\ufe0f?`,
li=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${ci}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,ui=new RegExp(`^\\s*(?:${li}\\s*){1,3}$`,"u"),fi=150;var Oo=e=>e.length<=fi&&ui.test(e);var di=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),pi=/[\p{L}\p{N}\p{M}]/u,mi=/[\p{White_Space}]/u,gi=/\p{Default_Ignorable_Code_Point}/u,
hi=/[\p{L}\p{N}]/u,_i=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,wi=/\p{M}/u,Eo=/[\u202a-\u202e\u2066-\u2069]/g,xe=e=>e>""&&di.test(e),He=e=>pi.test(e)&&!xe(e),Xe=e=>e===""||
mi.test(e),fe=e=>e>""&&gi.test(e),se=e=>e>""&&wi.test(e),Ke=e=>hi.test(e),No=e=>_i.test(e),xu=e=>e.replace(Eo,""),qo=e=>e.search(Eo)>=0;function de(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&yi(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function Ve(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var yi=e=>e>=55296&&e<56320;var St=/^(?:https?:\/\/|mailto:|www\.)/i,vi=/^www\.[^.]+\../i,bi=/^[^@]+@[^@]+$/,Si=/[\p{L}\p{N}\p{M}]/u,ki=".,;:!?'*_~|",xi={")":"(","]":"[","}":"{"},Mi=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
Ai=/[\u3002\uff0e\uff61]/g;function kt(e){let t=St.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!vi.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?bi.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Ro(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=Ve(e,o),i=xi[r];if(!Ti(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&ki.includes(e[o-1]);)o--;return o}function Ti(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Si.test(e)&&!xe(e)&&!fe(e)}function Po(e,{href:t,host:n}){if(qo(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(Ai,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(Mi).filter(Oi);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=Ei(i);if($o(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function Oi(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function Ei(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function $o(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function Co(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return $o(n)?t:null}var Ni=/[\s\0-\x1f\x7f<>]/;function Me(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function Lo(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else Ni.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Ae(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Ae).join("")}function pe(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var qi=/["“”„‟«»「『]/;function jo(e,{start:t,end:n,from:o,to:s},r){let i=Pi(Ri(e,o,s,r));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(
e.slice(s,n))]}}function Ri(e,t,n,o){let s=[],r=Me(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),pe(s)}function Do([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...s,...j(n)]}}function Pi(e){let t=e.map(Ae).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return pe(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...j(s.slice(0,i)),s.slice(i,a),...j(s.slice(a))]}))}function Io(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=qi.test(s[1])?[s[0],...j(s[1]),s.slice(2,-1),...j(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var Uo=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,$i="\\*_~[]`",Ci=">-",Li={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},ji=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
Di=["**","~~"];function Wo(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,l)=>g.start-l.start),i=new Map(r.map(g=>[g.start,g]));function a(g,l,u,y){
let S=Me(r,g),b=Me(u,g),x=[],_=new Map,k=g,M=y?-1:g;for(;k<l;){(o.index<k||k<o.from)&&(o=f(k));let A=S(k),E=b(k),N=Math.min(o.index,A?.start??l,E?.start??l,l);if(N>
k&&x.push(e.slice(k,N)),k=N,k>=l)break;E?.start===k?(x.push(...j(e.slice(k,E.end))),k=M=E.end):A?.start===k?(x.push("id"in A?Io(e,A):jo(e,A,u)),k=A.end):e[k]===
"\\"?k=w(k,l,M,x):e[k]==="["?k=y?d(k,1,x):p(k,l,u,x):"*_~".includes(e[k])?k=v(k,g,l,x,_):k=h(k,g,l,o.found,y,x)}for(let[A,E]of _)x[E]=A;return pe(x)}function f(g){
Uo.lastIndex=g;let l=Uo.exec(e);return{from:g,index:l?.index??e.length,found:l?.[0]??""}}function d(g,l,u){return u.push(e.slice(g,g+l)),g+l}let m=g=>g<e.length&&
$i.includes(e[g])&&!i.has(g);function w(g,l,u,y){let S=e[g+1],b=g===u||e[g-1]===`
`,x=m(g+1)||b&&Ci.includes(S);return g+1===l||!x?d(g,1,y):(y.push({type:"mark",text:"\\"}),d(g+1,1,y))}function v(g,l,u,y,S){let b=1;for(;g+b<u&&e[g+b]===e[g];)
b++;let x=e.slice(g,g+b),_=Li[x],k=g===l?"":de(e,g),M=g+b===u?"":Ve(e,g+b);if(!_||x==="_"&&Ii(k,M))return d(g,b,y);let A=S.get(x);if(A!==void 0&&!Xe(k)&&(Di.includes(
x)||!He(M))){for(let[E,N]of S)N<A||(y[N]=E,S.delete(E));y.push(Do(_,x,pe(y.splice(A).slice(1))))}else!Xe(M)&&!He(k)?(A!==void 0&&(y[A]=x),S.set(x,y.length),y.push(
{type:"mark",text:x})):y.push(x);return g+b}function p(g,l,u,y){let S=c(g+1,l);if(S===null||e[S+1]!=="(")return d(g,1,y);s??=Lo(e,t);let b=s.get(S+1);if(b===void 0||
b>=l)return d(g,1,y);let x=kt(e.slice(S+2,b));if(!x)return d(g,1,y);let _=a(g+1,S,u,!0),k=_.map(Ae).join("");return ji.test(k)?d(g,1,y):(y.push({type:"link",href:x.
href,host:Po(k,x),children:[...j("["),..._,...j(e.slice(S,b+1))]}),b+1)}function c(g,l){for(;g<l;){let u=i.get(g);if(u){if(e.slice(g,u.end).includes(`
`))return null;g=u.end;continue}let y=e[g];if(y==="]")return g;if(y==="["||y===`
`)return null;g+=y==="\\"&&m(g+1)?2:1}return null}function h(g,l,u,y,S,b){if(g>l&&He(de(e,g)))return d(g,y.length,b);let x=Ro(e,g,u),_=e.slice(g,x),k=S||!St.test(
_)?null:kt(_);return k?(b.push({type:"link",href:k.href,host:Co(_,k),children:[_]}),x):d(g,Math.max(x-g,y.length),b)}return(g,l,u)=>a(g,l,u,!1)}var Ii=(e,t)=>!Xe(
e)&&!Ke(e)&&!se(e)&&(e===t||e===">"&&t==="<");var Ui=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Wi=/[\u2010\u2011]/g,Bo=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Bi=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Go=/[\u1100-\u11ff]/,Gi=/^[\0-\x7f]*$/,Fo=e=>e.replace(Ui,"'").replace(Wi,"-"),Yo=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function xt(e){if(Gi.test(e))return e.toLowerCase();let t=Fo(e.replace(Bo," ")),n=Yo(t.normalize("NFD")).normalize(
"NFKC"),o=Yo(n).replace(Bi,"").normalize("NFKC");return Fo(o.replace(Bo," "))}var Mt=e=>xt(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function zo(e){let t="",
n=[],o=0;for(let s of Fi(e)){o+=s.length;for(let r of xt(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&xt(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Fi(e){let t=[];for(let n of e){let o=t.length-1,s=se(n)||fe(n)&&se(t[o]?.
slice(-1)??"")||Go.test(n)&&Go.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var Yi="all",zi=50,Ho=128,Hi=4096,me="@＠﹫",Xi=new RegExp(`[${me}]`),Ki=new RegExp(`[${me}](?![ ${me}])([^${me}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Vi=new RegExp(`[${me}][\\u200b\\u2060]`,"g"),Ji=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Qi='"“”„‟«»「『',Xo=/["“”„‟«»」』]/g,Zi=/^-[clu]/,ea=/(?<!_)_+(?![_clm])/g,
ta=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ko(e,t,n=ze(e)){let o=new Map;for(let{id:w,name:v}of t)o.set(Mt(v),w);if(o.size===0||!Xi.test(e))return[];let s=[
...o.keys()].filter(w=>w!=="").sort((w,v)=>v.length-w.length),r=[],i=new Set,a=!1,f=-1,d=0,m=na(e,n);for(let{index:w,0:v,1:p}of m.matchAll(Ki)){let c=oa(m,w);if(!c&&
w!==f)continue;if(f=w+v.length,++d>Hi)break;if(!c&&!a)continue;let h=sa(p,s);a=h?.fills??!1;let g=o.get(h?.name??"");!h||g===void 0||!i.has(g)&&i.size===zi||(i.
add(g),r.push({start:w,end:f-p.length+h.length,id:g}))}return r}function na(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(Ji,s).replace(Vi,s)}function oa(e,t){let n=de(e,t);for(;n!==""&&(n==="_"||At(n)===
"m");)t-=n.length,n=de(e,t);return n===""||!me.includes(n)&&At(n)!=="c"}function sa(e,t){if(Qi.includes(e[0]))return ra(e,t);let{fold:n,ends:o}=zo(e),s=n.replace(
/ $/,""),r=e.length<=Ho||[...e].length<=Ho,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=ia(s);let f=i.slice(a.length);if(!(!ta.
test(i.slice(a.length-1))||a===Yi&&Zi.test(f)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function ra(e,t){Xo.lastIndex=1;let n=Xo.exec(e);if(!n)
return null;let o=Mt(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function ia(e){let t="";for(let n of e)t+=At(
n).repeat(n.length);return t.replace(ea,n=>"o".repeat(n.length))}function At(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(fe(e))return"m";let t=se(e);
return!t&&!Ke(e)?"o":xe(e)?t?"x":"u":t?"m":No(e)?"c":"l"}var aa=/^[ \t]*$/,Vo=/^> |^>$/,Jo=/^- (?=.*\S)/s,Qo=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,ca=/^ {2}(?=.*\S)/s;function Zo(e,t=[]){let n=ze(e),o=Wo(e,n,Ko(e,t,n));return{
type:"document",is_large:Oo(e),children:es(e,la(e,n),o,!0)}}function la(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),f=a<0?e.length:a;n.push({outer:s,start:s,end:f,is_inside:r!==void 0&&r.start<s,block:i}),s=f+1}return n}function ua(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return aa.test(i)?"blank":r&&Vo.test(i)?"quote":Jo.test(i)?"bullet":Qo.test(i)?"number":"text"}function es(e,t,n,o){
let s=t.map(i=>ua(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],f=fa(e,t,s,i),d=t.slice(i,f),{outer:m,start:w,end:v,block:p}=d[0];i>0&&r.push(...j(`
`)),a==="quote"?r.push({type:"quote",children:es(e,d.map(c=>da(e,c)),n,!1)}):(r.push(...j(e.slice(m,w))),a==="blank"?r.push(...j(e.slice(w,v))):p?r.push(pa(e,p)):
a==="text"?r.push({type:"paragraph",children:n(w,d[f-i-1].end,ts(d))}):r.push(ma(e,d,s.slice(i,f),n))),i=f}return r}function fa(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],f=r&&n[i]==="text"&&ca.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!f)break;i++}return i}function da(e,t){let n=Vo.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var ts=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function pa(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(s,n))]}}function ma(e,t,n,o){let s=n[0]==="number",r=s?Qo:Jo,i=[];for(let a=0;a<t.length;){let f=a+1;for(;f<
t.length&&n[f]==="text";)f++;let d=t[a],[m="",w]=r.exec(e.slice(d.start,d.end))??[],v=t.slice(a,f).map((p,c)=>c===0||p.is_inside?p:ga(p));a>0&&i.push(...j(`
`),...j(e.slice(d.outer,d.start))),i.push({type:"item",number:w===void 0?null:Number(w),children:[...j(m),...o(d.start+m.length,v[f-a-1].end,ts(v))]}),a=f}return{
type:"list",is_ordered:s,children:i}}var ga=e=>({...e,start:e.start+2});var ha=["paragraph","item","code_block"];function ns(e){let t=[];return os(Zo(e),t),t.join("").replace(/\s+/g," ").trim()}function os(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)os(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),ha.includes(e.type)&&t.push(" ")}}var _a=5e3,ss=120,rs=2e4,is=e=>`g${e}`;function as({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){let i=null,a=null,f=new Map,d=new Map,m=null,w=null;function v(l){if(a===l)return!0;let u=r.
now();return[...f.values()].some(y=>y.groupId===l&&y.until>u)}function p(l,u){let{notifications:y,mentions_in_muted:S,notify_all:b}=t();return!y||v(l.id)?!1:yt(
l,r.now())?u==="mention"&&S:u!=="message"||b.includes(l.id)}function c(l,u){let y=r.now(),S=y-(d.get(l.id)??-1/0)>=_a,b=S&&t().sounds&&!o();d.set(l.id,y),i?.show(
{tag:is(l.id),group:l,...u,isRenewed:S,hasSound:b})}function h(l){d.delete(l),i?.close(is(l))}function g(){r.cancel(w),w=null,s(a),a!==null&&(w=r.after(g,rs))}return{
setPort(l){i=l},look(l){l!==a&&(a=l,g(),l!==null&&h(l))},looked({tab:l,group_id:u}){u===null?f.delete(l):(f.set(l,{groupId:u,until:r.now()+2*rs}),n()&&h(u))},arrived(l){
if(n())for(let{message:u,kind:y}of l){let S=e.groups.get(u.group_id);if(!S||u.seq<=S.read_seq||!p(S,y))continue;let b=e.people.get(u.sender_id),x=b?.display_name??
b?.username??u.sender,_=Array.from(ns(u.content.slice(0,4*ss))).slice(0,ss);c(S,{kind:"message",seq:u.seq,sender_id:u.sender_id,sender:x,count:1,text:t().notification_text&&
_.length>0?_.join(""):null})}},changed({groups:l}){if(n())for(let u of l){let y=e.groups.get(u);(y?y.unread===0&&d.has(u):d.has(u))&&h(u)}},lost(){m=new Map(e.groups)},
back(){let l=m;if(m=null,!(!l||!n()||o()))for(let u of e.groups.values()){let{unread:y,mentions:S}=l.get(u.id)??{unread:0,mentions:0},b=u.unread-y,x=u.mentions>
S,_=u.kind==="direct"?"direct":x?"mention":"message";b>0&&p(u,_)&&c(u,{kind:"summary",seq:u.last?.seq??u.seq,sender_id:null,sender:"",text:null,count:b})}},dispose(){
r.cancel(w),a!==null&&s(null);for(let l of[...d.keys()])h(l)}}}function cs({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,f=new Map,d=new Map;function m(p,c){c===null?i.delete(p):i.set(
p,c),t(p)}function w(){a=null;let p=new Set([...s.keys()].slice(-100));for(let h of r)p.has(h)||m(h,null);(p.size===r.size&&[...p].every(h=>r.has(h))||e({type:"\
watch",user_ids:[...p]}))&&(r=p)}function v(p,c){let h=f.get(p);h?.has(c)&&(o.cancel(h.get(c)),h.delete(c),n(p))}return{show(p){s.set(p,(s.get(p)??0)+1),a??=o.after(
w,500);let c=!0;return()=>{if(!c)return;c=!1;let h=(s.get(p)??1)-1;h>0?s.set(p,h):s.delete(p),a??=o.after(w,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
w,0))},disconnected(){for(let p of r)m(p,null);r=new Set;for(let[p,c]of f)for(let h of[...c.keys()])v(p,h)},answered(p){let c=new Set(p);for(let h of r)m(h,c.has(
h))},changed(p,c){r.has(p)&&m(p,c)},isOnline:p=>i.get(p)??null,typed(p,c){let h=f.get(p)??new Map;f.set(p,h);let g=!h.has(c);o.cancel(h.get(c)),h.set(c,o.after(
()=>v(p,c),5e3)),g&&n(p)},stopTyping:v,typingIn:p=>[...f.get(p)?.keys()??[]],type(p){let c=o.now();c-(d.get(p)??-1/0)<3e3||e({type:"typing",group_id:p})&&d.set(
p,c)},typedAndSent:p=>{d.delete(p)},dispose(){o.cancel(a);for(let p of f.values())for(let c of p.values())o.cancel(c)}}}function ls({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function f(){s?.(),s=null;let d=o;o=[],d.length>0&&e(d)}return{push(d){o.push(d);let m=Math.floor(
n.now()/1e3);if(m!==r&&(a=m===r+1?i:0,r=m,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(f);return}let w=n.after(f,100);s=()=>n.cancel(w)},flush:f,clear(){s?.(),s=
null,o=[]}}}var wa=500,ya=50,va=200,ba=3;function us({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,f=new Map,d=new Map,m=!0,w=null,v=0,p=null,c=Promise.
resolve(),h=()=>{p??=r.after(u,wa)};function g(){let y={is_whole:m,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
m&&d.clear();for(let x of m?t.groups.keys():i){let _=t.groups.get(x);_?y.groups.push(_):y.gone_groups.push(x)}for(let x of m?t.people.keys():a){let _=t.people.get(
x);_&&y.people.push(_)}let S=[...o].sort(([,x],[,_])=>_-x).slice(0,ya),b=new Set(S.map(([x])=>x));for(let x of[...d.keys()])b.has(x)&&t.logs.has(x)||(y.gone_logs.
push(x),d.delete(x));for(let x of m?b:f.keys()){let _=t.logs.get(x);_&&b.has(x)&&l(y,_)}return i.clear(),a.clear(),f.clear(),m=!1,y}function l(y,S){let b=S.group_id,
x=K(S),_=d.get(b)??new Set;if(!x){d.delete(b)&&y.gone_logs.push(b);return}let k=ye(S,x),M=k.slice(-va),A=M.length<k.length,E=A?M[0].seq:x.from,N=new Set(M.map(T=>T.
seq)),$=f.get(b);for(let T of M)(!_.has(T.seq)||$?.has(T.seq))&&y.rows.push(T);for(let T of _)N.has(T)||y.gone_rows.push([b,T]);d.set(b,N),y.logs.push({group_id:b,
from:E,to:x.to,at_start:x.at_start&&!A,at_end:!0,opened_at:o.get(b)??0})}function u(){return r.cancel(p),p=null,!n()||v>=ba?(m=!0,c):(c=c.then(async()=>{if(!m&&
t.cursor===w&&i.size+a.size+f.size===0)return;let S=g();await e.save(S)?(v=0,w=S.cursor):(v++,m=!0,h())}),c)}return{note(y){for(let S of y.groups)i.add(S);for(let S of y.
people)a.add(S);for(let S of y.logs)f.set(S,f.get(S)??new Set);for(let[S,b]of y.rows){let x=f.get(S)??new Set;for(let _ of b)x.add(_);f.set(S,x)}h()},invalidate(){
m=!0,h()},flush:u,dispose:()=>r.cancel(p)}}var ka=2e3;function fs({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=zn({fetch:n.fetch,db:t,onSignedOut:({code:O})=>ie(O),clock:r}),{http:a,db:f}=i,
d=Tn(e),m=vo(d,r),w=re(null),v=re(null),p=re({state:"idle",since:r.now(),retryAt:null,code:null}),c=B(O=>R.typingIn(O)),h=B(O=>R.isOnline(O)),g=re([]),l=re(0),u=re(
0),y=new Map,S=new Set,b=!1,x=re(!1),_=!1,k=null,M=An({open:O=>n.openSocket(`/ws?since=${encodeURIComponent(O)}&groups=no`),prepare:async()=>(d.cursor===null?await C.
anew():C.refresh(),d.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:O=>O.type==="ready"?ws(O):A.push(O),onState:O=>{O.state==="ended"&&ie(
String(O.code)),O.state!=="live"&&ys(),p.value=O},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),A=ls({apply:qt,soon:n.soon,clock:r}),E=lo({state:d,http:a,
change:Q,opened:y,clock:r}),N=ko({state:d,http:a,request:M.request,change:Q,clock:r}),$=Gn({state:d,http:a,change:Q,history:E,isMarking:N.isMarking,clock:r}),T=So(
{userId:e,db:f,http:a,env:n,state:d,socket:M,onLeading:()=>q.invalidate()}),q=us({db:f,state:d,isLeading:()=>T.tabs.isLeading,opened:y,me:()=>w.value,clock:r}),
R=cs({signal:M.signal,onPresence:O=>h.update(O),onTyping:O=>c.update(O),clock:r}),C=Yn({userId:e,db:f,http:a,state:d,view:m,history:E,change:Q,me:w,server:v,clock:r,
onOther:()=>ie("another_user"),onGroups:N.again,onSettings:O=>T.settings.received(O),onServer:s,onAnew:()=>{A.clear(),q.invalidate(),l.value++}}),G=xo({state:d,
change:Q,clock:r}),Je=n.makeKey(),J=as({state:d,settings:()=>T.settings.settings.value,isLeading:()=>T.tabs.isLeading,isVisible:n.isVisible,tell:O=>T.tabs.tell(
{type:"looking",tab:Je,group_id:O}),clock:r});T.onWord(O=>{O.type==="looking"&&J.looked(O)});let Nt=yn({userId:e,http:a,memory:n.memory,clock:r});function Q(O){
_||Sa(()=>{let P=On(),Z=b;O(P);for(let he of P.confirmed)T.outbox.confirm(he);for(let{group_id:he,user_id:Ss}of P.typed)R.stopTyping(he,Ss);if(P.left.size>0&&(g.
value=[...g.value,...P.left.values()].slice(-20)),P.me&&bs(),E.bound(P.logs),m.publish(P),q.note(P),$.note(P),G.note(P.groups),T.began(P.groups),J.changed(P),!(!Z||
P.arrived.length===0)){J.arrived(P.arrived);for(let he of S)he(P.arrived)}})}function qt(O){Q(P=>{for(let Z of O)so(Z)?to(d,Z,P):_s(Z,P)})}function _s(O,P){switch(O.
type){case"live":b=!0,x.value=!0,H(O.cursor)>=d.applied_id&&(d.cursor=O.cursor),R.connected(),N.connected(),T.sync(),C.refreshed().then(J.back);break;case"read":
(O.user_id!==e||!N.isMarking(O.group_id))&&ro(d,O,P);break;case"read_all":Ge(d,O.cursor,P);break;case"muted":io(d,O,P);break;case"typing":R.typed(O.group_id,O.user_id);
break;case"presence":R.answered(O.online);break;case"presence_changed":R.changed(O.user_id,O.is_online);break;case"invitation":u.value++;break;default:T.received(
O)}}function ws(O){O.user_id!==e?ie("another_user"):O.reset||O.behind>ka?vs():T.outbox.connected(!0)}function ys(){b&&(C.lost(),J.lost()),b=!1,x.value=!1,T.outbox.
connected(!1),R.disconnected(),N.disconnected()}function vs(){A.clear(),d.cursor=null,M.restart()}async function bs(){try{w.value=await a.get("/v1/users/me")}catch{}}
function ie(O){_||(k&&T.tabs.tell({type:"signed_out",reason:k}),Rt(),o(k??O))}function Rt(){_=!0,M.stop(),A.clear();for(let O of[m,q,N,$,R,Nt,G,J,T])O.dispose();
i.end()}return{http:a,state:d,view:m,me:w,server:v,apply:qt,connection:p,typing:c,presence:h,left:g,resets:l,invitations:u,isCurrent:x,history:E,marks:N,asking:$,
people:R,local:T,notifications:J,socket:M,change:Q,async begin(){await Promise.all([C.showCopy(),T.load()]),!_&&(M.start(),Nt.start())},async leave(O,P){k=O;try{
await P(),ie(O)}catch(Z){if(!_)throw Z}finally{k=null}},end:ie,onArrived(O){return S.add(O),()=>S.delete(O)},async flush(){A.flush(),await Promise.all([N.flush(),
T.flush(),q.flush()])},dispose:Rt}}var xa=new Set(["signed_out","account_deleted"]);function ds(e=wn()){let t=Tt({name:"starting"}),n=Tt(null),o=null,s=Tt(null),r=null,i=e.memory.get("email"),a=0,
f=qe({fetch:e.fetch});async function d(l){let u=++a;o?.dispose();let y=e.memory.get(`shared-${l}`)!==null;e.memory.set("user",String(l));let S=y?ee():await e.openDatabase(
l);if(u!==a){S.close();return}r=S;let b=fs({userId:l,db:r,env:e,onEnded:m,onServer:v});o=b,b.local.onWord(_=>{_.type==="signed_out"&&b.end(_.reason),_.type==="n\
ew_version"&&w(_.version)&&(s.value=_.version)});let x=fn(b,b.http,e.upload);t.value={name:"signed_in",session:b,actions:x},await b.begin()}async function m(l){
let u=r,y=o?.state.me;if(a++,o=null,r=null,l==="another_user"){u?.close(),await h();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:l,email:i},await u?.wipe(xa.has(l)),u?.close(),p()}let w=l=>l!==null&&e.version!=="src"&&l!==e.version;function v({web:l}){l===null||!w(
l)?s.value=null:s.value!==l&&(s.value=l,o?.local.tabs.tell({type:"new_version",version:l}))}async function p(){try{let l=await f.get("/v1/config");n.value=l,v(l)}catch{}}
async function c(){let l=Number(e.memory.get("user"));if(l){await d(l);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},p();return}await h()}
async function h(){let l=++a;t.value={name:"starting"};try{let{user_id:u}=await f.get("/v1/test-auth",void 0,{tries:1});l===a&&await d(u)}catch(u){let{action:y,
code:S}=u;y==="sign_in"?(l===a&&(t.value={name:"signed_out",reason:null,email:i}),p()):l===a&&(t.value={name:"signed_out",reason:S,email:i})}}async function g({
id:l},u,y){i=y?null:u,e.memory.set("email",i),e.memory.set(`shared-${l}`,y?"1":null),e.memory.set(lt(l),null),await d(l)}return{status:t,config:n,newVersion:s,http:f,
start:c,async login({email:l,password:u,isShared:y=!1}){let S=y?"session":"persistent",{user:b}=await f.post("/v1/users/login",{email:l,password:u,cookie:S});await g(
b,l,y)},async register({username:l,email:u,password:y,invite:S=null,isShared:b=!1}){let _={username:l,email:u,password:y,cookie:b?"session":"persistent",...S&&{
invite:S}},k=await f.post("/v1/users/register",_);return await g(k,u,b),k.group_id??null},reset:(l,u)=>f.post("/v1/users/reset",{code:l,new_password:u}),invite:l=>f.
get(`/v1/invites/${encodeURIComponent(l)}`),async logout(l=!1){let u=o;u&&(await Promise.all([u.marks.flush(),u.local.handOver()]),await u.leave("signed_out",()=>u.
http.post("/v1/users/logout",{all:l})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var Lf=ds();import{html as Ot,signal as Ma}from"./vendor/preact.js";var Aa=6e3,Ta=15e3,Oa=3,ge=Ma([]),Te=new Map,Ea=0;function ms(e,{isFault:t=!1,action:n=null}={}){let o={id:++Ea,text:e,isFault:t,action:n},s=ge.value.filter(r=>r.
text!==e);ge.value=[...s,o].slice(-Oa),gs(o)}function gs({id:e,action:t}){clearTimeout(Te.get(e)),Te.set(e,setTimeout(()=>Et(e),t?Ta:Aa))}function Et(e){clearTimeout(
Te.get(e)),Te.delete(e),ge.value=ge.value.filter(t=>t.id!==e)}function Wf(){return Ot`
    <div class="toasts">
      <div role="status">${ge.value.filter(e=>!e.isFault).map(ps)}</div>
      <div role="alert">${ge.value.filter(e=>e.isFault).map(ps)}</div>
    </div>
  `}function ps(e){let t=()=>clearTimeout(Te.get(e.id)),n=()=>gs(e);return Ot`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&Ot`<button class="button quiet strong" onClick=${()=>Na(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>Et(e.id)}>
        <${Gt} name="close" label=${we("shell.close")} />
      </button>
    </div>
  `}function Na(e){Et(e.id),e.action?.onSelect()}var hs={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function qa(e){let{code:t="",message:n="",requestId:o=null}=e??{},s=Object.hasOwn(hs,t)?hs[t]:void 0,r=s?we(s):n||we("shell.fault.unknown");return t===
"server_error"&&o?`${r} (${o})`:r}async function Yf(e){try{return await e(),!0}catch(t){return ms(qa(t),{isFault:!0}),!1}}export{Ut as a,Ka as b,Va as c,Ja as d,we as e,As as f,wt as g,ce as h,at as i,H as j,W as k,ae as l,K as m,ye as n,ue as o,Fe as p,yt as q,fe as r,se as s,xu as t,
qo as u,Ve as v,Yi as w,Zo as x,ns as y,Lf as z,Os as A,Gt as B,ms as C,Wf as D,qa as E,Yf as F,oc as G,Rs as H,Ps as I,ac as J,uc as K,fc as L};
