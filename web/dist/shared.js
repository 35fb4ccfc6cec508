import{computed as Ze,signal as Ms}from"./vendor/preact.js";var Pt={"account.sign_in":"Sign in","account.register":"Make an account","account.has_account":"I have an account","account.name":"Name","account.email":"E-mail\
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
ice.account_deleted":"{user} deleted their account"};var Lt={"emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji found"},"emoji.none":"No emoji foun\
d.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","emoji.tone_medium_light":"Medium light",
"emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used","emoji.smileys":"Smileys","emoji.peo\
ple":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.activities":"Activities","emoji.obje\
cts":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var Ct={"groups.back":"Back","groups.close":"Close","groups.cancel":"Cancel","groups.again":"Try again","groups.loading":"Loading…","groups.not_loaded":"This \
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
Nobody has a name that begins with “{q}”.","groups.added":"Added.","groups.already_in":"A member","groups.invited":"Invited. They left the group before, and\
 have to accept.","groups.account_deleted":"This account was deleted.","groups.edit_profile":"Edit your profile","groups.write_to":"Message","groups.role_in":"R\
ole in","groups.block":"Block","groups.unblock":"Unblock","groups.block_text":"A blocked person cannot write to you directly, and is not told.","groups.is_block\
ed":"You have blocked this person.","groups.blocked":"{name} is blocked.","groups.unblocked":"{name} is no longer blocked.","groups.save":"Save","groups.more":"\
Show more","groups.about":"Name and topic","groups.name":"Name","groups.topic":"Topic","groups.archived_text":"This group is archived: it can be read and left, \
but not written to.","groups.rights":"Rules","groups.may_post":"Who may write","groups.may_invite":"Who may add and invite people","groups.may_pin":"Who may pin\
 messages","groups.visibility":"Visibility","groups.history":"History for new members","groups.history_hint":"A change concerns those who join from now on.","gr\
oups.all_members":"All members","groups.admins_only":"Owner and admins","groups.private":"Private: only by invitation","groups.public":"Public: everyone can joi\
n","groups.history_all":"Everything","groups.history_joined":"What comes after joining","groups.unknown":"Unknown","groups.ends":"Archive, leave, delete","group\
s.archive":"Archive the group","groups.archive_text":"{name} can then be read, but not written to, and nobody can join. You can bring it back.","groups.unarchiv\
e":"Bring the group back","groups.unarchive_text":"Members can write in {name} again.","groups.owner_stays":"You are the owner. To leave the group, first hand i\
t over to another member.","groups.delete":"Delete the group","groups.delete_text":"{name} is deleted with all its messages and files, for all members. This can\
not be undone.","groups.bans":"Banned people","groups.no_bans":"Nobody is banned.","groups.lift":"Lift","groups.ban_lifted":"{name} can join again.","groups.del\
eted_user":"Deleted user","groups.invites":"Invitation links","groups.no_invites":"There are no valid links.","groups.valid_for":"Valid for","groups.usable":"Nu\
mber of uses","groups.days":{one:"{n} day",other:"{n} days"},"groups.uses":{one:"{n} use",other:"{n} uses"},"groups.unlimited":"No limit","groups.make_link":"Ma\
ke a link","groups.link_once":"The link is shown only now:","groups.until":"Until {at}","groups.no_end":"Without an end","groups.uses_left":{one:"{n} use left",
other:"{n} uses left"},"groups.made_by":"by {name}, {at}","groups.revoke":"Revoke","groups.go_to_message":"Go to the message","groups.message_deleted":"This mes\
sage was deleted.","groups.unpin":"Unpin","groups.no_pins":"No message is pinned. The menu of a message has “Pin”.","groups.reply":"Reply","groups.replies":"\
Replies","groups.older_replies":"Older replies","groups.no_replies":"No replies yet.","groups.seen_by":"Seen by","groups.seen_by_none":"Nobody has read it yet, \
or their marks are hidden.","groups.marks_off":"You hide how far you have read. So you do not see it of others either.","groups.reactions":"Reactions","groups.n\
o_reactions":"No reactions.","groups.versions":"Earlier versions","groups.version_now":"Now","groups.version":"Version {n}","groups.invite_gone":"This invitatio\
n is not valid. It has expired, was used up, or was revoked. Ask for a new one.","groups.invite_server":"This is an invitation to make an account. You have one \
already.","groups.invite_to_register":"You are invited to make an account.","groups.invited_to":"You are invited to the group","groups.sign_in_to_join":"Sign in\
 to join.","groups.is_member":"You are a member of this group.","groups.open":"Open","groups.join":"Join","groups.code_or_link":"Link or code of an invitation",
"groups.show_invite":"Show the invitation"};var jt={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"T\
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
e page could not be loaded."};var It={"text.show_all":"Show all","text.show_less":"Show less"};var Qe={...Pt,...$t,...Lt,...Ct,...jt,...Dt,...It};var Ut={en:{name:"English",load:async()=>Qe},de:{name:"Deutsch",load:async()=>(await import("./de.js")).de}},_e=Ms({tag:"en",catalogue:Qe}),As=Ze(
()=>new Intl.PluralRules(_e.value.tag)),Ts=Ze(()=>new Intl.NumberFormat(_e.value.tag)),Ja=Ze(()=>_e.value.tag);async function Qa(e){_e.value={tag:e,catalogue:await Ut[e].
load()}}function Za(e){return e.map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(Ut,n))??"en"}function we(e,t={}){return Os(e,t).join("")}function Os(e,t){
let n=[];for(let[o,s]of Es(e,t).split(/\{(\w+)\}/).entries()){let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?Ts.value.format(r):r)}return n}function Es(e,{n:t}){
let n=_e.value.catalogue[e];return typeof n=="string"?n:typeof t=="number"&&n[As.value.select(t)]||n.other}import{html as Bt}from"./vendor/preact.js";var Ns=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function Wt(e){return`/assets/${Ns}/${e}`}var qs=new Set(["back","forward","leave","reply","send"]);function Gt({name:e,label:t}){let n=Wt(`icons/sprite.svg#${e}`),o=qs.has(e)?"icon pointing":"icon";return t===
void 0?Bt`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>`:Bt`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`}var Rs=/^[1-9][0-9]{0,15}$/;function tt({pathname:e,search:t,hash:n}){let[o,s,r,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&s===void 0?
{name:"home"}:o==="g"&&et(s)&&(r===void 0||et(r))?{name:"group",groupId:Number(s),seq:r?Number(r):null}:r!==void 0?{name:"unknown"}:o==="d"&&et(s)?{name:"direct",
userId:Number(s)}:o==="settings"?{name:"settings",page:s??""}:s!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:n.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function rc(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function et(e){return e!==void 0&&Rs.test(e)}import{signal as Ps}from"./vendor/preact.js";var Ft="",$s=Ps(Yt());addEventListener("popstate",nt);addEventListener("hashchange",nt);function Ls(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),nt()}function lc(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||tt(n).name==="unknown"||(e.preventDefault(),
Ls(n.pathname+n.search+n.hash))}function nt(){$s.value=Yt()}function Yt(){let e=tt(location);return e.name!=="join"?e:(e.code!==""&&(Ft=e.code,history.replaceState(
history.state,"","/join")),{...e,code:Ft})}import{html as zt,useState as Cs}from"./vendor/preact.js";var js=12,Ds=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Is=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
dc=e=>e?.display_name||e?.username||"";function Us(e){let[t]=Ds.segment(e.replace(Is,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function pc({id:e,name:t,
file:n=null,isGroup:o=!1,size:s="normal"}){let[r,i]=Cs(null),a=`avatar ${s} ${o?"of-group":"of-person"}`;return n&&n!==r?zt`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:zt`<span class="${a} tone-${e%js}" aria-hidden="true">${Us(t)}</span>`}var Ht={text:"",reply_to:null,selection:null,files:[]},ae=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,Y=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function Xt({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,u=new Map,p=c=>{let h=i.get(c);return h&&!Y(h)?h:null};function m(c,h){
h?i.set(c,h):i.delete(c),t(c)}async function w(c){r.cancel(u.get(c)),u.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function v(c,{text:h,reply_to:g,selection:l,
files:f}){let y={text:h,reply_to:g,selection:l,files:f,at:r.now(),is_synced:!1};a.add(c),m(c,Y(y)&&!s(c)?null:y)}function d(c,h){let g=p(c);return v(c,{text:[g?.
text,h.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??h.reply_to,selection:null,files:[...g?.files??[],...h.files]}),w(c)}return{get:p,all:()=>new Map([...i].filter(([,c])=>!Y(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:h}])=>!h&&a.has(c)&&!u.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>u.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,h]of await e.drafts())!u.has(c)&&h.at>=(i.get(c)?.at??0)&&m(c,h)},set(c,h){v(c,h),r.cancel(u.get(c)),u.set(c,r.after(()=>w(
c),300))},async clear(c){v(c,Ht),await w(c)},merge:d,async move(c,h){let g=p(c);g&&(v(c,Ht),await Promise.all([d(h,g),w(c)]))},uploaded(c,h){for(let[g,l]of i){if(!l.
files.some(y=>y.local_id===c&&y.file_id===null))continue;let f=l.files.map(y=>y.local_id===c?{...y,file_id:h}:y);this.set(g,{...l,files:f})}},flush:()=>Promise.
all([...u.keys()].map(w)),async synced(c,h){i.get(c)===h&&m(c,Y(h)?null:{...h,is_synced:!0}),await e.sync_draft(c,h),n(c)},async take(c,h){if(this.isNewer(c))return;
let g=h&&{...h,is_synced:!0};m(c,g),await e.put_draft(c,g)},async changed(c){if(u.has(c))return;let h=await e.draft(c);u.has(c)||m(c,h)}}}function H(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var Kt=4,ot=1e3,Ws=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),Vt=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),W=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),Jt=e=>e.type==="group_message"||e.type==="direct_message"||Ws.has(e.type),ce=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),K=e=>e.segments.findLast(t=>t.
at_end),ye=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function st(e){let t=[];return e.pending.add(t),t}function Qt(e,t,n,o){
e.pending.delete(o);let s=H(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));rt(e,Bs(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(i.
seq,i)}return o.filter(i=>i.id>s)}function Zt(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),rt(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var en=(e,t)=>{e.pending.delete(t)};function Bs({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function rt(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,u)=>a.from-u.from)}function tn(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&rt(e,{...n,to:t});return ce(e,t)!==void 0}function nn(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function it(e,t,n=ot){
let o=e.rows.size,s=p=>p.from<=t&&t<=p.to?-1:Math.min(Math.abs(p.from-t),Math.abs(p.to-t)),r=[...e.segments].sort((p,m)=>s(p)-s(m)),i=K(e),a=r.slice(0,Kt);i&&!a.
includes(i)&&(a=[...a.slice(0,Kt-1),i]);let u=n;e.segments=a.map(p=>{let m=Gs(ye(e,p),t,u);if(u-=m.rows.length,!m.isCut)return p;if(m.rows.length===0)return null;
let w=m.hasFirst?p.from:m.rows[0].seq,v=m.hasLast?p.to:m.rows[m.rows.length-1].seq;return{from:w,to:v,at_start:p.at_start&&m.hasFirst,at_end:p.at_end&&m.hasLast}}).
filter(p=>p!==null).sort((p,m)=>p.from-m.from);for(let p of e.rows.keys())ce(e,p)||e.rows.delete(p);return e.rows.size<o}function Gs(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}import{signal as Tt}from"./vendor/preact.js";var on={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Fs(e){return Object.
hasOwn(on,e)?on[e]:"fail"}var Ys={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},L=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??Ys[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Fs(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},sn=e=>e instanceof
L?e:new L({code:"client_fault",sentence:String(e)});function rn(e){return new L({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Oe(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new L({code:s?o.code:zs(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function zs(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var Hs=3e4,Xs=3,Ks=30;function qe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(p,m,w={}){let v=w.tries??(p==="GET"?Xs:1);for(let d=1;;d++)try{return await a(p,m,w)}catch(c){if(!(c instanceof L)||(c.action===
"sign_in"&&t(c),d>=v||!c.isPassing))throw c;let h=c.retryAfter??.5*d;if(h>Ks)throw c;if(await n(h*1e3+Math.random()*250),w.signal?.aborted||o?.aborted)throw Ee()}}
async function a(p,m,{query:w,body:v,headers:d,signal:c,keepalive:h}){let g=new AbortController,l=setTimeout(()=>g.abort(),Hs),f=()=>g.abort(),y=()=>!!(c?.aborted||
o?.aborted);for(let S of[c,o])S?.addEventListener("abort",f,{once:!0});try{if(y())throw Ee();let S=await e(s+m+Ne(w),{method:p,headers:{...r,...v===void 0?{}:{"\
Content-Type":"application/json"},...d},...v===void 0?{}:{body:JSON.stringify(v)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:h??
!1}),b=await S.text();if(y())throw Ee();if(!S.ok)throw Oe(S.status,b,x=>S.headers.get(x));return{data:b?Qs(b):null,status:S.status,etag:S.headers.get("ETag"),next:Vs(
S.headers.get("Link"))}}catch(S){if(S instanceof L)throw S;if(y())throw Ee();let b=g.signal.aborted?"time_out":"network";throw new L({code:b})}finally{clearTimeout(
l);for(let S of[c,o])S?.removeEventListener("abort",f)}}let u=p=>async(m,w=void 0,v={})=>(await i(p,m,{...v,body:w})).data;return{request:i,get:async(p,m,w={})=>(await i(
"GET",p,{...w,...m?{query:m}:{}})).data,page:async(p,m)=>{let w=p+Ne(m),{data:v,next:d}=await i("GET",w);return{items:v,next:d??Js(w,v)}},post:u("POST"),put:u("\
PUT"),patch:u("PATCH"),remove:u("DELETE")}}function Ne(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function Vs(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function Js(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function Qs(e){try{return JSON.parse(e)}catch{
throw new L({code:"unreadable_answer"})}}function Ee(){return new L({code:"aborted"})}function an({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:u}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:p})=>s({avatar:p})),cancel:u}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var I=e=>`/v1/groups/${e}`,X=(e,t)=>`/v1/groups/${e}/messages/${t}`,Re=(e,t)=>`/v1/groups/${e}/members/${t}`;var Pe=200;function cn({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(I(o),s);return r},deleteGroup:o=>n.remove(I(o)),join:o=>n.post(`${I(o)}/join`),leave:o=>n.remove(Re(o,e.me)),mute:(o,s)=>n.put(`${I(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${I(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Pe,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Pe}={})=>n.page(`${I(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${I(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Re(o,s),{role:r}),removeMember:(o,s)=>n.remove(Re(o,s)),ban:(o,s)=>n.put(`${I(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${I(o)}/bans/${s}`),bans:o=>n.page(`${I(
o)}/bans`,{limit:Pe,after_id:0}),createInvite:(o,s)=>n.post(`${I(o)}/invites`,s),invites:o=>n.get(`${I(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${I(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Pe,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var $e=200,at=class extends L{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function ln({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:u}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ae({groupId:a,userId:u})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},u){let p=X(r,i);
try{return await s.patch(p,{content:u},{headers:{"If-Match":`"${a}"`}})}catch(m){let w=m;throw w.action!=="choose"?w:new at(w,u,await s.get(p))}},remove:(r,i)=>s.
remove(X(r,i)),async react(r,i,a,u){let p=`${X(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:m}=await(u?s.put(p):s.remove(p));return m},pin(r,i,a){let u=`${I(
r)}/pins/${i}`;return a?s.put(u):s.remove(u)},pins:r=>s.get(`${I(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(X(r,i)),
async versions(r,i){let a=`${X(r,i)}/versions`,u=[];for(;;){let p=u[u.length-1]?.revision,m=await s.get(a,{limit:$e,after:p});if(u.push(...m),m.length<$e)return u}},
reactions:(r,i)=>s.page(`${X(r,i)}/reactions`,{limit:$e,after_id:0}),readers:(r,i)=>s.page(`${X(r,i)}/readers`,{limit:$e,after_id:0}),replies:(r,i,a={})=>s.get(
`${X(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function un({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var fn=(e,t,n)=>({...ln(e,t),...cn(e,t),...un(e,t),...an(e,t,n)});var Le={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Zs=3e4;function dn(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},Zs)};return{done:new Promise((p,m)=>{let w=v=>m(new L({code:v}));s.upload.onprogress=({loaded:v})=>{a(),n(Math.min(v,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let v=d=>s.getResponseHeader(d);m(Oe(s.status,s.responseText,v));return}try{p(JSON.parse(s.responseText))}catch{w("unreadable_answer")}},
s.onerror=()=>w("network"),s.onabort=()=>w(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${Ne({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as er}from"./vendor/idb.js";var ct=(e,t)=>e?.at===t.at&&e.text===t.text;function ee(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return ct(t.get(s),r)&&(Y(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var tr=1,nr=3e3,or=3,mn=["outbox","drafts","files","values"],ve=["meta","groups","messages","people","logs"];async function gn(e){if(typeof indexedDB>"u")return ee();
let t=!0,n=er(`chat-${e}`,tr,{upgrade(s){for(let r of ve)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("meta"),s.createObjectStore(
"groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.createObjectStore("logs",{keyPath:"\
group_id"});for(let r of mn)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(r))},blocking:(s,r,i)=>i.target.
close(),terminated:()=>{t=!1}}),o=await hn(n,null);return o?sr(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),ee())}async function hn(e,t,n=()=>{}){let o,s=new Promise(
r=>{o=setTimeout(()=>{n(),r(t)},nr)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function sr(e,t){let n=0;async function o(r,i){
if(!t()||n>=or)return i;let a=Promise.resolve().then(r);return hn(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,read:()=>o(()=>rr(e),
null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>ir(e,r).catch(u=>{throw i=u?.name==="Quo\
taExceededError",u}))?!0:(i&&await s(()=>pn(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get("outbox",r)??
null,null),put_outgoing:r=>s(()=>e.put("outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("drafts"),[i,a]=await Promise.
all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((u,p)=>[String(u),a[p]]))},new Map),draft:r=>o(async()=>await e.get("drafts",r)??null,null),put_draft:(r,i)=>s(
()=>i?e.put("drafts",i,r):e.delete("drafts",r)),sync_draft:(r,i)=>s(()=>ar(e,r,i)),file:r=>o(async()=>await e.get("files",r)??null,null),put_file:(r,i)=>s(()=>e.
put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(()=>e.put("values",i,r)),
wipe:(r=!1)=>s(()=>pn(e,r?[...ve,...mn]:ve)),close:()=>e.close()}}async function rr(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore("m\
eta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function ir(e,t){let n=e.transaction(ve,"readwrite"),o=r=>n.objectStore(r),s=[];if(t.
is_whole)for(let r of ve)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0]))),s.push(
o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.groups)s.push(
o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o("logs").put(r));
s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),await Promise.all([...s,n.
done])}async function ar(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");ct(await o.get(t),n)&&(Y(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await s}
async function pn(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var _n=100,cr=16;function wn(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Le,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:gn,upload:dn,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,_n);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,_n);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(cr));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:lr(()=>e.localStorage)}}function lr(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function yn({userId:e,http:t,memory:n,clock:o}){let s=lt(e),r=null;function i(){try{let{life:m,due:w}=JSON.parse(n.get(s)??"");return w-o.now()<=m?{life:m,due:w}:
null}catch{return null}}function a(m){o.cancel(r),r=o.after(p,Math.min(m,864e5))}async function u(){let w=(await t.get("/v1/users/sessions")).find(h=>h.is_current);
if(!w)throw new Error("the server lists this session");let[v,d,c]=[w.created_at,w.last_used_at,w.expires_at].map(Date.parse);return{life:Number(c)-Number(v),left:Number(
c)-Number(d)}}async function p(){let m=i();if(m&&m.due>o.now()){a(m.due-o.now());return}try{let{life:w,left:v}=await u();v<w/2&&(await t.post("/v1/users/renew"),
{left:v}=await u(),w=v);let d=o.now()+Math.max(v-w/2,0);n.set(s,JSON.stringify({life:w,due:d})),a(Math.max(d-o.now(),3e5))}catch{a(3e5)}}return{start:p,dispose:()=>o.
cancel(r)}}var lt=e=>`login-${e}`;import{batch as xa,signal as re}from"./vendor/preact.js";var ur=new Set([1002,1007,1009,4502]),fr=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),vn=e=>ur.has(e),bn=e=>fr.get(e)??null;function Sn(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var dr=1e4;function kn(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new L({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((u,p)=>{let m=e.after(()=>s(a,"time_out"),dr);t.set(a,{done:u,fail:p,handle:m}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(rn(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var gr=1e4,hr=2e4,_r=5e3,wr=500,yr=3e4,Mn=3,vr=65536;function An({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Le,
random:u=Math.random}){let p=null,m={state:"idle",since:a.now(),retryAt:null,code:null},w=0,v=0,d=!1,c=null,h=null,g=kn(a);function l(T,q=null,P=null){let $=a.now();
m={state:T,since:$,retryAt:q===null?null:$+q,code:P},s(m)}function f(){return m.state==="updating"&&w<Mn?"updating":m.state==="offline"?"offline":"connecting"}async function y(){
_();let T=++v;l(f());let q;try{q=await t()}catch(G){T===v&&M(G);return}if(T!==v)return;let P=!1;p=e(q);let $=p;c=a.after(()=>A(P,1006),gr),$.onopen=()=>{P=!0},$.
onmessage=({data:G})=>$===p&&S(G),$.onclose=({code:G,reason:Je})=>$===p&&k(P,G,Je)}function S(T){let q;try{q=JSON.parse(String(T))}catch{return}if(b(),q.type===
"ready")a.cancel(c),d=!0,l("catching_up");else if(q.type==="live"){w=0,o(q),l("live");return}g.settle(q),o(q)}function b(){a.cancel(h),h=a.after(()=>{i()?x():b()},
hr)}function x(){a.cancel(h),R({type:"ping"}),h=a.after(()=>A(!0,1006),_r)}function _(){if(a.cancel(c),a.cancel(h),d=!1,p){let T=p;p=null,T.onmessage=T.onopen=null,
T.onclose=null,T.close(1e3)}g.failAll()}function k(T,q,P){if(q===1012){let G=Sn(P)+u()*1e3;_(),l("updating",G,q),c=a.after(y,G);return}let $=bn(q);$?N("ended",$):
q===4503?N("crowded",q):vn(q)?N("faulty",q):A(T,q)}function A(T,q){_();let P=++v;if(T){O(q);return}l(f(),null,q),n().then(()=>P===v&&O(q),$=>P===v&&M($))}function M(T){
if(!(T instanceof L))throw T;T.action==="sign_in"?N("ended",T.code):O(T.code,(T.retryAfter??0)*1e3)}function O(T,q=0){_();let P=Math.min(wr*2**w,yr),$=Math.max(
P*(.7+.6*u()),q);w++,!r()||w>=Mn?l("offline",$,T):l(m.state==="updating"?"updating":"waiting",$,T),c=a.after(y,$)}function N(T,q=null){v++,_(),l(T,null,q)}function R(T){
return!p||!d?!1:(p.send(JSON.stringify(T)),!0)}return{get connection(){return m},start(){w=0,y()},stop:()=>N("idle"),end:T=>N("ended",T),restart:()=>{y()},now(){
m.state==="crowded"?this.start():["offline","waiting","updating"].includes(m.state)?y():d&&x()},offline(){m.state==="waiting"||m.state==="connecting"?(m={...m,state:"\
offline"},s(m)):d&&x()},signal:T=>p!==null&&p.bufferedAmount<vr&&R(T),request:(T,q)=>g.ask(T,R,q)}}var Tn=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),On=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function U(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function j(e,t,n,o){let s=e.groups.get(n);s&&(e.groups.set(
n,{...s,...o}),t.groups.add(n))}var Ce=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function je(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?En(e,t):null;let r=En(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(br(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function br({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function En({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function Nn(e,t){e.tail.push(t),Ln(e)}function qn(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function De(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function Rn(e,t,n,o){let s=e.tail.find(p=>p.seq===t);e.tail=e.tail.filter(p=>p!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,u]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];ut(e,{seq:t,event_seq:n,unread:a,mentions:u})}function Pn(e,t,n,o,s){let r=e.tail.findIndex(p=>p.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let u=a===null||s===null?null:Number(s)-Number(a);ut(e,{seq:t,event_seq:n,unread:0,
mentions:u})}function $n(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),ut(e,{seq:null,event_seq:t,unread:null,mentions:null})}function ut(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),Ln(e))}function Ln(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=je(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;De(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var Cn=120,Sr={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function be(e,t,n){let o=e.groups.get(n.id),s={...Sr,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function jn(e,t,n){let{seq:o,read_seq:s,unread:r,mentions:i,muted_until:a,peer_id:u,name:p,...m}=n,w=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(w&&In(e,n)){z(e,t,n.id,n);return}be(e,t,{...m,seq:Math.max(w?.seq??0,o),name:p??w?.name??"",muted_until:a??null,peer_id:u??null,..."last"in n?
{last:xr(w?.last??null,n.last)}:{}}),"may_post"in n||V(e,t,n.id),z(e,t,n.id,{seq:o,read_seq:s,unread:r,mentions:i})}}function Dn(e,t,n){let{id:o,kind:s,name:r,topic:i,
role:a,is_archived:u,member_count:p,owner_id:m,peer_id:w}=n,{visibility:v,may_post:d,may_invite:c,may_pin:h,history:g}=n,l={visibility:v,may_post:d,may_invite:c,
may_pin:h,history:g},f=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(f?.settings&&In(e,n)){z(e,t,o,n);return}be(e,t,{seq:Math.max(f?.seq??0,n.seq),id:o,kind:s,
name:r,topic:i,role:a,is_archived:u,member_count:p,owner_id:m,settings:l,peer_id:w??null,active_at:f?.active_at||n.created_at}),V(e,t,o),z(e,t,o,n)}}var In=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function z(e,t,n,o){let s=e.counts.get(n),r=e.groups.get(n);if(r){if(!s)e.counts.set(n,Ce(o));else if(!De(s,o)){
o.read_seq!==r.read_seq&&t.ask_counts.add(n);return}j(e,t,n,{read_seq:o.read_seq}),Ie(e,t,n)}}function le(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(
n))){if(j(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=je(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:kr(e,n,o);a&&De(s,a)}Ie(e,t,n)}}function kr(e,t,n){
let o=e.logs.get(t),s=o&&K(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,
mentions:0};for(let u of o.rows.values()){if(u.as_of>e.applied_id)return null;u.seq>n&&u.seq>=s.from&&W(u)&&ue(e,u)&&(a.unread++,te(e,u)&&a.mentions++)}return a}
function Ie(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=je(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&j(e,t,n,r):
t.ask_counts.add(n)}var ue=(e,t)=>t.sender_id!==e.me&&!t.deleted,te=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function V(e,t,n){let o=e.groups.
get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?
o.settings.may_post==="all":o.may_post;j(e,t,n,{may_post:r&&(i||a)})}function Ue(e,t,n){for(let o of e.logs.get(n)?.rows.keys()??[])U(t.rows,n,o);e.groups.delete(
n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),t.groups.add(n),t.logs.add(n)}function ft({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){
return{seq:e,sender_id:t,sender:n,at:o,kind:r?"deleted":s?"text":"file",text:Array.from(s.slice(0,2*Cn)).slice(0,Cn).join("")}}var xr=(e,t)=>e&&t&&e.seq>t.seq?e:
t??e,Un=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Se=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function F(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function ke(e,t,n,o){e.people.has(n)||F(e,t,n,{username:o})}function Wn({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let u of a)o.delete(u),s.add(u);o.size>0&&(r=n.after(
i,0));try{let u=await e(a),p=new Set(u.map(m=>m.id));t(u,a.filter(m=>!p.has(m)))}catch{}for(let u of a)s.delete(u)}return{need(a){for(let u of a)u>0&&!s.has(u)&&
o.add(u);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var Bn=100,Mr=5e3;function Gn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,u=null,p=!1,m=Wn({fetchUsers:h=>t.get("/v1/users",
{user_ids:h.join(",")}),onUsers:(h,g)=>n(l=>{for(let f of h)F(e,l,f.id,Se(f));for(let f of g)F(e,l,f,{is_deleted:!0,is_partial:!1});for(let{id:f,kind:y}of e.groups.
values())y==="direct"&&V(e,l,f)}),clock:r}),w=(h=Bn)=>{u??=r.after(v,h)};async function v(){if(u=null,p)return;p=!0;let h=Bn;try{for(let g of[...i]){i.delete(g);
let l=e.gone.has(g)&&!e.groups.has(g);!s(g)&&!l&&await d(g)}for(let[g,l]of[...a]){for(let f of[...l])await c(g,f),l.delete(f);l.size===0&&a.delete(g)}}catch{h=Mr}
p=!1,i.size+a.size>0&&w(h)}async function d(h){try{let g=await t.get(`/v1/groups/${h}`);n(l=>Dn(e,l,g))}catch(g){let{isPassing:l}=g;if(!l)return;throw i.add(h),
g}}async function c(h,g){if(e.logs.get(h)?.rows.has(g))try{await o.row(h,g)}catch(l){if(l.isPassing)throw l}}return{people:m,group(h){i.add(h),w()},note(h){for(let g of[
...h.ask_groups,...h.ask_counts])i.add(g);for(let[g,l]of h.ask_rows)for(let f of l)U(a,g,f);i.size+a.size>0&&w(),m.need(h.ask_people)},dispose(){r.cancel(u),m.dispose()}}}var Fn=200,Ar=1e3,Tr=6e4;function Yn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:u,onSettings:p,onServer:m,onGroups:w,onAnew:v,onOther:d,
clock:c}){let h=0,g=-1/0,l=null;function f({me:b,server:x,settings:_,groups:k,people:A}){i(M=>{a.value=b,u.value=x,p(_),m(x);for(let O of A)F(o,M,O.id,Se(O));F(
o,M,b.id,Se(b));for(let O of k)jn(o,M,O);w(M)})}async function y(b,x){for(;b;){let _=b.replace(/limit=\d+/,`limit=${Ar}`),k=await n.get(_);if(x!==h)return;f(k),
b=k.next}}async function S(){let b=h,x=c.now()-g>Tr;try{let _=await n.get("/v1/start",{limit:Fn});if(b!==h)return;_.me.id!==e?d():(f(_),x&&await y(_.next,b))}catch{}}
return{async anew(){let b=++h,x=await n.get("/v1/start",{limit:Fn},{tries:1});if(b!==h)return;if(x.me.id!==e){d();return}let{groups:_,counts:k,logs:A,marks:M,gone:O}=o;
for(let N of[_,k,A,M,O])N.clear();o.cursor=x.cursor,o.applied_id=H(x.cursor),o.read_all_id=0,f(x),s.refresh(),v(),y(x.next,b).catch(()=>{})},refresh(){l??=S().finally(
()=>{l=null})},refreshed:()=>l??Promise.resolve(),lost(){g=c.now()},async showCopy(){let b=await t.read();if(!b||b.cursor===null||o.cursor!==null)return;let{cursor:x,
groups:_,people:k,logs:A}=b;a.value=b.me;for(let M of _)o.groups.set(M.id,M),o.counts.set(M.id,Ce(M));for(let M of k)o.people.set(M.id,M);o.cursor=x,o.applied_id=
H(x),s.refresh(),r.restore(A,t)}}}function zn({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:qe({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=ee()}}}function Hn(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;ke(e,n,s,t.username)}"sender"in t&&ke(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Or(e,t,n):t.type==="member_added"&&t.user_id===o&&Er(e,t,n)}function Or(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",u=a?r.find(w=>w!==e.me)??e.me:null,p=t.name??e.people.get(u??0)?.username??"",m=!a&&i===e.me?"owner":"member";be(
e,n,{id:o,kind:s,name:p,peer_id:u,role:m}),u!==null&&!e.people.has(u)&&n.ask_people.add(u),Kn(e,t,n)}function Er(e,t,n){let{group_id:o,group:s,role:r}=t;if(dt(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Ue(e,n,o);let{kind:i="group",name:a=null,topic:u=""}=s??{};be(e,n,{id:o,kind:i,name:a??"",topic:u,
role:r}),Kn(e,t,n)}var dt=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Xn=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Kn(e,{group_id:t,seq:n,
timestamp:o},s){j(e,s,t,{active_at:o}),z(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var Vn=200;function ne(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return W(s)&&s.as_of<t?s:null}function Qn(e,t,n,o){let s=(r,i)=>oe(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Zn(t,n,n.id,1,o);break}case"message_edited":{let r=ne(e,n);r&&!n.message?
U(o.ask_rows,t.group_id,r.seq):r&&n.message&&(oe(t,o,qr(r,{...n.message,as_of:r.as_of})),n.message.deleted?pt(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&Jn(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=ne(e,n);r?pt(t,r,n.id,o):$r(t,n,o),Jn(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=ne(e,n);if(!r)break;if(!n.reactions){U(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
p=>!i||p!==n.emoji),u=i&&n.type==="reaction_added";oe(t,o,{...Nr(r,"reacted",u?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=ne(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Pr(t,n.
actor_id,n.id,o);break;default:}}function oe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),U(t.rows,
e.group_id,n.seq)}function Nr(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function qr({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Rr(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function pt(e,t,n,o,s=mt(n)){t.deleted||Zn(e,t,n,-1,o,s);let r=e.rows.get(t.seq);oe(e,o,{...Rr(r),as_of:n})}var mt=e=>t=>t.
as_of<e;function Pr(e,t,n,o){let s=[...e.rows.values()].filter(W),r=new Set(s.filter(mt(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
oe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&pt(e,i,n,o,a=>r.has(a.seq))}function $r(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!W(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);W(r)&&r.as_of<t&&U(o.ask_rows,e.group_id,r.seq)}function Zn(e,{reply_to:t,
quote:n},o,s,r,i=mt(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(w=>w.id===t);if(!W(a)||!i(a))return;let{reply_count:u=0,...p}=a,m=u+
s;oe(e,r,{...p,...m>0&&{reply_count:m},as_of:o})}function Jn(e,t,n,o,s){let r=Array.from(o.slice(0,2*Vn)).slice(0,Vn).join("");for(let i of e.rows.values())W(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&oe(e,s,{...i,quote:{...i.quote,content:r}})}function to(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Hn(e,t,n);let o=e.groups.get(t.group_id);if(!o)return oo(e,t)?e.gone.set(t.
group_id,t.seq):Xn(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&j(e,n,o.id,{seq:t.seq}),Lr(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);We(e,t,n)}return Cr(e,t,n),t.id<=e.read_all_id&&Ir(e,t,n),Ie(e,n,o.id),!0}function We(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=tn(o,t.seq);if(Qn(
e,o,t,n),s&&Jt(t)){let r={...t,as_of:t.id};nn(o,r)&&U(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function Lr(e,t){let n=e.counts.get(t.group_id);if(n)if(qn(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;ue(e,{...t,as_of:s})&&Nn(n,{seq:o,id:s,sender_id:r,is_mention:te(e,t)})}else if(t.
type==="message_deleted"){let o=ne(e,t),s=o&&{is_counted:ue(e,o),is_mention:te(e,o)};Rn(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=ne(e,t),s=o&&te(e,o),r=t.message?!t.message.deleted&&te(e,t.message):null;Pn(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
$n(n,t.seq,t.actor_id)}function Cr(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":jr(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&j(e,n,o,{last:ft({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":gt(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":oo(e,t)?eo(e,t,n):gt(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&j(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(j(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),V(e,n,o)),n.members.add(o);break;case"ban_lifte\
d":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:u,may_post:p,may_invite:m,may_pin:w,history:v}=t;j(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:u,may_post:p,may_invite:m,may_pin:w,history:v}}),V(e,n,o);break}case"group_deleted":eo(e,t,n);break;case"profile_changed":Dr(
e,t,n);break;case"account_deleted":F(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),no(e,t.actor_id,t.username,n),V(e,n,o),gt(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function jr(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),u=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let p=ft(t);j(e,n,o,{last:p,active_at:p.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(u?.base_seq??
0)){let p=te(e,t),m=a.kind==="direct"?"direct":p?"mention":"message";n.arrived.push({message:t,kind:m})}}function Dr(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(F(e,n,o,{username:s}),n.ask_people.add(o)):F(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),no(e,o,s,n),o===e.me&&(n.me=!0)}function no(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&j(e,o,s.id,{name:n})}var oo=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function eo(e,t,n){dt(e,t)||(e.gone.set(t.group_id,t.seq),Ue(e,n,t.
group_id),n.left.set(t.group_id,t))}function gt(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&j(e,o,t,{member_count:s+n}),o.members.add(t)}function Ir(e,{group_id:t,
seq:n},o){z(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var Ur=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),so=e=>!Ur.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function ro(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let u=e.marks.get(t)??new Map;if(e.marks.set(t,u),o<=(u.get(n)??0))return;u.set(n,o),a.
marks.add(t)}else Be(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function Be(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?le(e,i,t,n):z(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Ge(e,t,n){let o=H(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let u=(e.counts.get(s)?.tail??[]).find(m=>m.id>o),p=u?u.seq-1:r;p>i&&le(e,n,s,p)}}function io(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&j(e,s,t,{muted_until:o})}var ht=50,ao=20,co=50,_t=200,Fe=Number.MAX_SAFE_INTEGER,Wr=100;function lo({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Set;function u(d){
let c=e.logs.get(d);if(c)return c;let h=Vt(d);return e.logs.set(d,h),h}async function p(d,c,h){let g=u(d),l=st(g);try{let f=await t.get(`/v1/groups/${d}/message\
s`,{...c,limit:h,events:1});return e.logs.get(d)===g&&n(y=>m(g,f,c,l,y)),f}catch(f){throw en(g,l),f}}function m(d,c,h,g,l){let f=d.group_id,y=Qt(d,c,h,g);for(let{
seq:S}of c.messages){U(l.rows,f,S);let b=d.rows.get(S);W(b)&&ke(e,l,b.sender_id,b.sender)}for(let S of y)We(e,S,l);w(f,c.messages[Math.floor(c.messages.length/2)]?.
seq),l.logs.add(f)}function w(d,c=Fe){let h=e.logs.get(d),g=a.has(d)?ot:_t;h&&h.rows.size>g&&it(h,i.get(d)??c,g-Wr)}function v(d){let c=e.groups.get(d),h=e.logs.
get(d);if(c?.unread===0)return null;let g=h&&K(h);return!c||!h||!g||g.from>c.read_seq+1?void 0:ye(h,g).find(f=>f.seq>c.read_seq&&W(f)&&ue(e,f))?.seq??null}return{
page(d,c={},h=ht){let g=JSON.stringify([d,c,h]),l=r.get(g);if(l)return l;let f=p(d,c,h).finally(()=>r.delete(g));return r.set(g,f),f},row(d,c){return this.page(
d,{after:c-1},1)},async open(d){let c=v(d);if(c===void 0)c=(await this.page(d,{around:"first_unread"})).first_unread;else if(c===null){let h=u(d);K(h)||await this.
page(d)}return this.look(d,c??Fe),{seq:c,firstUnread:c}},async openAt(d,c){return this.look(d,c),ce(u(d),c)||await this.page(d,{around:c}),{seq:c,firstUnread:v(
d)??null}},async openAtTime(d,c){i.delete(d);let{messages:h}=await this.page(d,{around:c}),g=Date.parse(c),f=h.find(y=>Date.parse(y.timestamp)>=g)?.seq??null;return this.
look(d,f??Fe),{seq:f,firstUnread:v(d)??null}},async older(d,c,h=ht){i.set(d,c);let g=ce(u(d),c);return!g||g.at_start?!1:(await this.page(d,{before:g.from},h)).has_before},
async newer(d,c,h=ht){i.set(d,c);let g=ce(u(d),c);return!g||g.at_end?!1:(await this.page(d,{after:g.to},h)).has_after},bound(d){for(let c of d)w(c)},look(d,c){o.
set(d,s.now()),u(d),c!==void 0&&i.set(d,c);let h=[...e.logs.keys()].sort((g,l)=>(o.get(l)??0)-(o.get(g)??0));n(g=>{for(let l of h.slice(co))e.logs.delete(l),o.delete(
l),i.delete(l),g.logs.add(l);a=new Set(h.slice(0,ao));for(let l of h.slice(ao,co)){let f=e.logs.get(l);i.delete(l),f&&f.rows.size>_t&&it(f,Fe,_t)&&g.logs.add(l)}})},
async restore(d,c){let g=[...d].sort((l,f)=>f.opened_at-l.opened_at).map(l=>{let f=u(l.group_id);return o.has(l.group_id)||o.set(l.group_id,l.opened_at),{stored:l,
log:f,kept:st(f)}});for(let{stored:l,log:f,kept:y}of g){let S=await c.rows(l.group_id);if(e.logs.get(l.group_id)!==f)continue;let b=S.filter(x=>l.from<=x.seq&&x.
seq<=l.to);n(x=>{for(let _ of Zt(f,l,b,y))We(e,_,x);x.logs.add(l.group_id)})}}}}import{signal as vt}from"./vendor/preact.js";var Br=2,Gr=50*1024*1024,uo=1440*60*1e3;function fo({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,u=new Map,
p=new Map,m=[],w=0,v=0;function d(f,y){y?p.set(f,y):p.delete(f),n(f)}async function c(f,y){let S=i.get(f)??await e.file(f);if(!S)throw new L({code:"file_missing"});
let b=await g(S);if(b)return b;w>=Br&&await new Promise(x=>m.push(()=>x(void 0))),w++;try{if(!a.has(f))throw new L({code:"aborted"});let x=S.size,_=t(S,y,{onProgress:A=>d(
f,{sent:A,size:x,state:"running",code:null})});u.set(f,_);let{id:k}=await _.done;return await l(S,k),k}finally{u.delete(f),w--,m.shift()?.()}}async function h(f){
if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await f.arrayBuffer());return[...new Uint8Array(y)].map(S=>S.toString(16).padStart(
2,"0")).join("")}async function g(f){let y=await h(f),S=await e.value("uploads"),b=y&&S?S[y]:null;return b&&r()-b.at<uo?b.id:null}async function l(f,y){let S=await h(
f);if(!S)return;let b=await e.value("uploads")??{},x=Object.entries(b).filter(([,{at:_}])=>r()-_<uo);await e.put_value("uploads",{...Object.fromEntries(x),[S]:{
id:y,at:r()}})}return{async attach(f,y){let S=s();i.set(S,f),v+f.size<=Gr&&(v+=f.size,await e.put_file(S,f));let b={local_id:S,name:y,type:f.type,size:f.size,file_id:null};
return this.ensure(b).catch(()=>{}),b},ensure(f){let{local_id:y,name:S,size:b,file_id:x}=f;if(x)return Promise.resolve(x);let _=a.get(y);if(_)return _;d(y,{sent:0,
size:b,state:"waiting",code:null});let k=()=>a.get(y)===A,A=Promise.resolve().then(()=>c(y,S)).then(M=>(k()&&d(y,{sent:b,size:b,state:"done",code:null}),o(y,M),
M),M=>{throw k()&&(a.delete(y),d(y,{sent:0,size:b,state:"failed",code:M.code})),M});return a.set(y,A),A},progressOf:f=>p.get(f)??null,isRunning:()=>w>0,blob:async f=>i.
get(f)??await e.file(f),dispose(){a.clear();for(let f of u.values())f.cancel();for(let f of m.splice(0))f()},async drop(f){a.delete(f),u.get(f)?.cancel(),v=Math.
max(0,v-(i.get(f)?.size??0)),i.delete(f),d(f,null),await e.remove_file(f)}}}var Fr=2e3,Yr=5e3;function po({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=w=>`/v1/users/me/drafts/${w}`;async function u(w=!1){for(;;){let v=e.
unsynced().find(([,h])=>!s.has(h));if(!v)return;let[d,c]=v;try{if(Y(c))await t.remove(a(d),void 0,{keepalive:w}),o?.delete(d);else{let{updated_at:h}=await t.put(
a(d),zr(c),{keepalive:w});o?.set(d,h)}}catch(h){let g=h;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(p,(g.retryAfter??0)*1e3||Yr));return}
s.add(c);continue}await e.synced(d,c)}}function p(w){return n.cancel(r),r=null,i??=u(w).finally(()=>{i=null}),i}function m(w,v){if(v&&v.updated_at<=(o?.get(w)??
""))return;v?o?.set(w,v.updated_at):o?.delete(w);let d=e.get(w);(v||d)&&e.take(w,Hr(v,d))}return{mayHave:w=>o===null||o.has(w)||i!==null,changed(){r??=n.after(p,
Fr)},received:({draft:w,value:v})=>m(w,v),async sync(){try{let w=await t.get("/v1/users/me/drafts"),v=new Map(w.map(d=>[d.draft,d]));o??=new Map;for(let d of new Set(
[...v.keys(),...e.keys()]))e.isNewer(d)?v.has(d)&&o.set(d,v.get(d)?.updated_at??""):m(d,v.get(d)??null)}catch{return}s.clear(),await p()},async flush(){await i,
await p(!0)},dispose:()=>n.cancel(r)}}var zr=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Hr(e,t){
let n=(t?.files??[]).filter(m=>m.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(m=>[m.file_id,m])),u={id:s??0,seq:0,sender_id:0,sender:"",content:""},p=r.map(m=>a.get(m)??{local_id:m,name:"",type:"",size:0,file_id:m});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:u,selection:t?.text===o?t.selection:null,files:[...p,...n],at:Date.parse(i)}}function mo(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var Xr=1440*60*1e3,Kr=3e4,go=1e3,Vr=3e4;function ho({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:u=({group_id:m,recipient_id:w})=>m?
`g${m}`:`u${w}`,clock:p}){let m=mo(r),w=new Map,v=!1,d=!1,c=null;function h(_,k=!1){w.delete(_);let A=m.remove(_);if(!k)for(let{local_id:M}of A?.files??[])o(M)}
function g(){if(!v||d)return;let _=new Set,k=p.now(),A=1/0;for(let M of m.list()){let O=u(M);if(_.has(O)||!["waiting","sending"].includes(M.state)||(_.add(O),M.
state==="sending"))continue;let N=w.get(M.key)??0;N>k?A=Math.min(A,N):m.isHeld(M.key)&&l(M)}p.cancel(c),A<1/0&&(c=p.after(g,A-k))}async function l({key:_,tries:k}){
let A=m.update(_,{state:"sending",tries:k+1});try{let M=await f(A),{group_id:O,recipient_id:N,content:R,reply_to:T}=A,P=await t({type:"send",key:_,content:R,reply_to:T,
files:M,...O?{group_id:O}:{recipient_id:N}},_);y(_,P.seq,P.duplicate===!0)}catch(M){let O=sn(M);m.get(_)?.state==="sending"&&S(A,O)}g()}async function f(_){let k=await Promise.
all(_.files.map(n));if(_.files.some(A=>!A.file_id)){let A=_.files.map((O,N)=>({...O,file_id:k[N]??null})),M=m.update(_.key,{files:A});M&&await e.put_outgoing(M)}
return k}function y(_,k,A){e.remove_outgoing(_),A?h(_):m.update(_,{state:"sent",seq:k,error:null})}function S({key:_,tries:k},A){let{action:M,code:O,message:N}=A;
if(M==="pause")m.update(_,{state:"waiting",error:{code:O,sentence:N}}),b();else if(M==="wait"){let R=(A.retryAfter??0)*1e3,T=Math.max(R,Math.min(go*2**(k-1),Vr));
w.set(_,p.now()+T),m.update(_,{state:"waiting",error:{code:O,sentence:N}})}else if(M==="resend"||M==="sign_in")O!=="time_out"&&w.set(_,p.now()+go),m.update(_,{state:"\
waiting",error:null});else{let R=m.update(_,{state:"failed",error:{code:O,sentence:N}});R&&e.put_outgoing(R)}}function b(){d||(d=!0,i(!0),p.after(()=>{d=!1,i(!1),
g()},Kr))}async function x(_){let{key:k}=_;if(m.has(k))return;let A=await s(`chat-outbox-${k}`);if(!A)return;let M=await e.outgoing(k);if(!M||m.has(k)){A();return}
let O=p.now()-M.at>Xr,N=M.state==="failed"?"failed":O?"asking":"waiting";m.insert({...M,state:N}),m.hold(k,A)}return{list:m.list,async add({group_id:_=null,recipient_id:k=null,
content:A,reply_to:M=null,quote:O=null,files:N=[]}){let R={key:a(),group_id:_,recipient_id:k,content:A,reply_to:M,quote:O,files:N,state:"waiting",tries:0,at:m.nextTime(
p.now()),error:null,seq:null};m.insert(R);let[T]=await Promise.all([s(`chat-outbox-${R.key}`),e.put_outgoing(R)]);return m.hold(R.key,T??(()=>{})),g(),R},async load(){
for(let _ of await e.outbox())await x(_);g()},connected(_){v=_,_&&g()},dispose(){v=!1,p.cancel(c),m.clear()},confirm({key:_}){m.has(_)&&(e.remove_outgoing(_),h(
_),g())},forgetSent(_){for(let k of m.list())k.state==="sent"&&_(k)&&h(k.key)},async retry(_){let k=m.get(_);if(!k||!["failed","asking"].includes(k.state))return;
w.delete(_);let A={...k,state:"waiting",error:null,tries:0,at:m.nextTime(p.now())};m.insert(A),await e.put_outgoing(A),g()},async discard(_,k=!1){let A=m.get(_);
return!A||["sending","sent"].includes(A.state)||A.state==="waiting"&&A.tries>0&&!A.error?null:(await e.remove_outgoing(_),h(_,k),g(),A)}}}import{signal as Jr}from"./vendor/preact.js";var wt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Qr=1e3,Zr=3;function _o({db:e,http:t,
tell:n,clock:o}){let s=Jr({...wt}),r={},i=null,a={},u=null;function p(){let c=Object.entries({...r,...a}).filter(([h,g])=>ei(wt[h],g));s.value={...wt,...Object.
fromEntries(c)}}function m(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,p(),v())}async function w(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let v=()=>e.put_value("settings",{stored:r,changed:a});async function d(c){u=null;for(let h=0;h<Zr&&Object.keys(a).length>0;h++){
let g=a;try{i===null&&m(await t.get("/v1/users/me/settings"));let l=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...c}),
f=Object.entries(a).filter(([y,S])=>S!==g[y]);a=Object.fromEntries(f),m(l)}catch(l){if(l.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await w();c&&(r=c.stored,a={...c.changed,...a},p())},async sync(){Object.keys(a).length>0&&await d()},received:m,async reload(){let c=await w();c&&(r={...r,
...c.changed},p())},set(c,h){a={...a,[c]:h},p(),v().then(n),o.cancel(u),u=o.after(()=>d(),Qr)},async flush(){u!==null&&(o.cancel(u),await d({keepalive:!0}))},dispose:()=>o.
cancel(u)}}function ei(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function wo({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},u=s(`chat-${e}`);u&&(u.onmessage=({data:m})=>t(m));function p(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
m=>{a=m}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},p).catch(()=>{}):Promise.resolve().then(p),{get isLeading(){return i},tell(m){r.signal.aborted||
u?.postMessage(m)},hold(m){return o?new Promise(w=>{o.request(`${m}-${e}`,{ifAvailable:!0},v=>v?new Promise(d=>w(()=>d(void 0))):(w(null),Promise.resolve())).catch(
()=>w(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),u?.close()}}}import{batch as yo,signal as Ye}from"./vendor/preact.js";var ti=500;function B(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=Ye(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var yt=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function vo(e,t){let n=0,o=B(l=>e.groups.get(l)??null),s=B(l=>c(
l)),r=B(l=>e.people.get(l)??null),i=B(l=>new Map(e.marks.get(l)??[])),a=B(l=>++n),u=B(l=>++n),p=Ye([]),m=Ye(0),w=Ye({groups:0,mentions:0}),v=new Map,d=null;function c(l){
return{log:e.logs.get(l)??null,version:++n}}function h(){d=null;let l=Un(e.groups),f=p.value;(l.length!==f.length||l.some((y,S)=>y!==f[S]))&&(p.value=l)}function g(l){
let{groups:f,mentions:y}=w.value,S=t.now();for(let b of l){let x=e.groups.get(b),_=v.get(b)??{groups:0,mentions:0},k=ni(x,S);f+=k.groups-_.groups,y+=k.mentions-
_.mentions,x?v.set(b,k):v.delete(b)}(f!==w.value.groups||y!==w.value.mentions)&&(w.value={groups:f,mentions:y})}return{groups:o,logs:s,people:r,marks:i,members:a,
pins:u,order:p,changed:m,totals:w,publish:l=>yo(()=>{for(let f of l.groups)o.update(f);for(let f of l.logs)s.update(f);for(let f of l.people)r.update(f);for(let f of l.
marks)i.update(f);for(let f of l.members)a.update(f);for(let f of l.pins)u.update(f);l.groups.size!==0&&(g(l.groups),m.value++,p.value.length===0?h():d??=t.after(
h,ti))}),refresh:()=>yo(()=>{for(let l of[o,s,r,i])l.refresh();g(new Set([...v.keys(),...e.groups.keys()])),m.value++,h()}),dispose:()=>t.cancel(d)}}function ni(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=yt(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}var bo=3e4;function So({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,u=vt([]),p=vt(!1),m=B(_=>g.progressOf(_)),w=B(_=>f.get(_)),v=vt(
0),d=new Set,c=null,h=wo({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),f.load().then(f.adopt).then(y.changed),l.load();let _=()=>{l.load(),
c=a.after(_,bo)};c=a.after(_,bo)},onWord:_=>{_.type==="draft"&&f.changed(_.key),_.type==="settings"&&S.reload();for(let k of d)k(_)}}),g=fo({db:t,upload:o.upload,
onProgress:_=>m.update(_),onUploaded:(_,k)=>f.uploaded(_,k),makeId:o.makeKey,now:a.now}),l=ho({db:t,send:(_,k)=>r.request(_,k),ensureFile:g.ensure,dropFile:g.drop,
hold:h.hold,onChange:_=>{u.value=_},onPause:_=>{p.value=_},makeKey:o.makeKey,laneOf:({group_id:_,recipient_id:k})=>`g${_??b(k)??-Number(k)}`,clock:a}),f=Xt({db:t,
onChange:_=>{w.update(_),v.value++},tell:_=>h.tell({type:"draft",key:_}),onStored:()=>y.changed(),mayBeOnServer:_=>y.mayHave(_),clock:a}),y=po({drafts:f,http:n,
clock:a}),S=_o({db:t,http:n,tell:()=>h.tell({type:"settings"}),clock:a});function b(_){for(let{id:k,kind:A,peer_id:M}of s.groups.values())if(A==="direct"&&M===_)
return k;return null}async function x(_){let k=await l.discard(_,!0);if(!k)return!1;let{group_id:A,recipient_id:M,content:O,quote:N,files:R}=k,T=A??b(M);return await f.
merge(ae({groupId:T,userId:M}),{text:O,reply_to:N,selection:null,files:R}),!0}return{editUnsent:x,outgoingIn({groupId:_=null,userId:k=null}){let A=_??b(k);return u.
value.filter(({group_id:M,recipient_id:O})=>A===null?O===k:(M??b(O))===A)},began(_){if(f.keys().length!==0)for(let k of _){let A=s.groups.get(k)?.peer_id;A&&f.move(
ae({userId:A}),ae({groupId:k}))}},outbox:l,attachments:g,drafts:f,settings:S,tabs:h,groupWith:b,signals:{outgoing:u,isPaused:p,progress:m,drafts:w,draftList:v,settings:S.
settings},load:()=>Promise.all([l.load(),f.load(),S.load()]),sync(){l.forgetSent(({group_id:_,seq:k})=>k!==null&&k<=(s.groups.get(_??0)?.seq??0)),S.sync(),y.sync()},
received(_){_.type==="settings"?S.received(_):_.type==="draft"&&y.received(_)},onWord(_){return d.add(_),()=>d.delete(_)},async handOver(){await f.flush(),await f.
load(),f.adopt(),await Promise.all([y.flush(),S.flush()])},async flush(){await f.flush(),await Promise.all([y.flush(),S.flush()])},dispose(){a.cancel(c),f.flush();
for(let _ of[l,g,y,S])_.dispose();h.leave()}}}var bt=1e3,oi=5e3;function ko({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,u=null,p=(v=bt)=>{a&&(u??=s.after(m,v))};function m(){u=
null;for(let[v,d]of r)i.has(v)||w(v,d)}async function w(v,d){i.add(v);let c=bt;try{let h=await n({type:"read",group_id:v,seq:d});r.get(v)===d&&(r.delete(v),o(g=>Be(
e,{...h,read_seq:h.seq},g)))}catch(h){let{isPassing:g,retryAfter:l}=h;!g&&r.get(v)===d&&r.delete(v),c=l===null?oi:Math.max(l*1e3,bt)}i.delete(v),r.has(v)&&p(c)}
return{isMarking:v=>r.has(v),again(v){for(let[d,c]of r)c>(e.groups.get(d)?.read_seq??c)&&le(e,v,d,c)},read(v,d){let c=e.groups.get(v);!c||d<=c.read_seq||(o(h=>le(
e,h,v,d)),r.set(v,d),p())},async unread(v,d){let c=r.get(v)??0;r.delete(v),c>0&&await t.put(`/v1/groups/${v}/read`,{seq:Math.min(c,d-1)});let h=await t.put(`/v1\
/groups/${v}/unread`,{seq:d});o(g=>Be(e,h,g))},async readAll(){r.clear();let{cursor:v}=await t.put("/v1/read-all");o(d=>Ge(e,v,d))},connected(){a=!0,r.size>0&&p()},
disconnected(){a=!1,s.cancel(u),u=null},async flush(){let v=[...r].map(([d,c])=>t.put(`/v1/groups/${d}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(v)},dispose:()=>s.cancel(u)}}var si=1440*60*1e3;function xo({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(u=>{for(let{id:p,muted_until:m}of e.groups.
values()){if(m===null)continue;let w=Date.parse(m);w<=a?j(e,u,p,{muted_until:null}):s=Math.min(s,w)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),si)):null}return{note(a){let u=s;for(let p of a){let m=e.groups.get(p)?.muted_until;m&&(s=Math.min(s,Date.parse(m)))}s<u&&i()},dispose:()=>n.cancel(o)}}var ri=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,ii=/\n[ \t]*\n/g,ai=/`+/g,ci=/^[\p{White_Space}\x1c-\x1f]*$/u;function ze(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(ri)){let[r,i,a]=s,u=s.index+r.length;o?i.length>=o.length&&ci.test(a)&&(t.push(Mo(o,Math.max(o.from,s.index-1),u)),n=u,o=
null):(Ao(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(u+1,e.length),info:a.trim()})}return o?t.push(Mo(o,e.length,e.length)):Ao(e,n,e.length,t),t}
var Mo=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function Ao(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(ii))To(s.slice(r,i),t+r,o),r=i+a.length;To(s.slice(r),t+r,o)}function To(e,t,n){let o=[...e.matchAll(ai)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let u=t+
o[i].index,p=t+o[a].index,m=u+o[i].length;n.push({start:u,end:p+o[a].length,from:m,to:p,is_block:!1,info:""}),i=a}}var li="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",ui=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${li})?\\ufe0f?`,
fi=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${ui}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,di=new RegExp(`^\\s*(?:${fi}\\s*){1,3}$`,"u"),pi=150;var Oo=e=>e.length<=pi&&di.test(e);var mi=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),gi=/[\p{L}\p{N}\p{M}]/u,hi=/[\p{White_Space}]/u,_i=/\p{Default_Ignorable_Code_Point}/u,
wi=/[\p{L}\p{N}]/u,yi=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,vi=/\p{M}/u,Eo=/[\u202a-\u202e\u2066-\u2069]/g,xe=e=>e>""&&mi.test(e),He=e=>gi.test(e)&&!xe(e),Xe=e=>e===""||
hi.test(e),fe=e=>e>""&&_i.test(e),se=e=>e>""&&vi.test(e),Ke=e=>wi.test(e),No=e=>yi.test(e),Au=e=>e.replace(Eo,""),qo=e=>e.search(Eo)>=0;function de(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&bi(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function Ve(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var bi=e=>e>=55296&&e<56320;var St=/^(?:https?:\/\/|mailto:|www\.)/i,Si=/^www\.[^.]+\../i,ki=/^[^@]+@[^@]+$/,xi=/[\p{L}\p{N}\p{M}]/u,Mi=".,;:!?'*_~|",Ai={")":"(","]":"[","}":"{"},Ti=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
Oi=/[\u3002\uff0e\uff61]/g;function kt(e){let t=St.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Si.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?ki.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Ro(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=Ve(e,o),i=Ai[r];if(!Ei(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&Mi.includes(e[o-1]);)o--;return o}function Ei(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):xi.test(e)&&!xe(e)&&!fe(e)}function Po(e,{href:t,host:n}){if(qo(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(Oi,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(Ti).filter(Ni);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=qi(i);if($o(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function Ni(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function qi(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function $o(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function Lo(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return $o(n)?t:null}var Ri=/[\s\0-\x1f\x7f<>]/;function Me(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function Co(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else Ri.test(i)&&(o=[])}return n}var C=e=>e===""?[]:[{type:"mark",text:e}];function Ae(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Ae).join("")}function pe(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var Pi=/["“”„‟«»「『]/;function jo(e,{start:t,end:n,from:o,to:s},r){let i=Li($i(e,o,s,r));return{type:"code",children:[...C(e.slice(t,o)),...i,...C(
e.slice(s,n))]}}function $i(e,t,n,o){let s=[],r=Me(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...C(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),pe(s)}function Do([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...C(n),...s,...C(n)]}}function Li(e){let t=e.map(Ae).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return pe(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...C(s.slice(0,i)),s.slice(i,a),...C(s.slice(a))]}))}function Io(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=Pi.test(s[1])?[s[0],...C(s[1]),s.slice(2,-1),...C(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var Uo=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Ci="\\*_~[]`",ji=">-",Di={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Ii=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
Ui=["**","~~"];function Wo(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,l)=>g.start-l.start),i=new Map(r.map(g=>[g.start,g]));function a(g,l,f,y){
let S=Me(r,g),b=Me(f,g),x=[],_=new Map,k=g,A=y?-1:g;for(;k<l;){(o.index<k||k<o.from)&&(o=u(k));let M=S(k),O=b(k),N=Math.min(o.index,M?.start??l,O?.start??l,l);if(N>
k&&x.push(e.slice(k,N)),k=N,k>=l)break;O?.start===k?(x.push(...C(e.slice(k,O.end))),k=A=O.end):M?.start===k?(x.push("id"in M?Io(e,M):jo(e,M,f)),k=M.end):e[k]===
"\\"?k=w(k,l,A,x):e[k]==="["?k=y?p(k,1,x):d(k,l,f,x):"*_~".includes(e[k])?k=v(k,g,l,x,_):k=h(k,g,l,o.found,y,x)}for(let[M,O]of _)x[O]=M;return pe(x)}function u(g){
Uo.lastIndex=g;let l=Uo.exec(e);return{from:g,index:l?.index??e.length,found:l?.[0]??""}}function p(g,l,f){return f.push(e.slice(g,g+l)),g+l}let m=g=>g<e.length&&
Ci.includes(e[g])&&!i.has(g);function w(g,l,f,y){let S=e[g+1],b=g===f||e[g-1]===`
`,x=m(g+1)||b&&ji.includes(S);return g+1===l||!x?p(g,1,y):(y.push({type:"mark",text:"\\"}),p(g+1,1,y))}function v(g,l,f,y,S){let b=1;for(;g+b<f&&e[g+b]===e[g];)
b++;let x=e.slice(g,g+b),_=Di[x],k=g===l?"":de(e,g),A=g+b===f?"":Ve(e,g+b);if(!_||x==="_"&&Wi(k,A))return p(g,b,y);let M=S.get(x);if(M!==void 0&&!Xe(k)&&(Ui.includes(
x)||!He(A))){for(let[O,N]of S)N<M||(y[N]=O,S.delete(O));y.push(Do(_,x,pe(y.splice(M).slice(1))))}else!Xe(A)&&!He(k)?(M!==void 0&&(y[M]=x),S.set(x,y.length),y.push(
{type:"mark",text:x})):y.push(x);return g+b}function d(g,l,f,y){let S=c(g+1,l);if(S===null||e[S+1]!=="(")return p(g,1,y);s??=Co(e,t);let b=s.get(S+1);if(b===void 0||
b>=l)return p(g,1,y);let x=kt(e.slice(S+2,b));if(!x)return p(g,1,y);let _=a(g+1,S,f,!0),k=_.map(Ae).join("");return Ii.test(k)?p(g,1,y):(y.push({type:"link",href:x.
href,host:Po(k,x),children:[...C("["),..._,...C(e.slice(S,b+1))]}),b+1)}function c(g,l){for(;g<l;){let f=i.get(g);if(f){if(e.slice(g,f.end).includes(`
`))return null;g=f.end;continue}let y=e[g];if(y==="]")return g;if(y==="["||y===`
`)return null;g+=y==="\\"&&m(g+1)?2:1}return null}function h(g,l,f,y,S,b){if(g>l&&He(de(e,g)))return p(g,y.length,b);let x=Ro(e,g,f),_=e.slice(g,x),k=S||!St.test(
_)?null:kt(_);return k?(b.push({type:"link",href:k.href,host:Lo(_,k),children:[_]}),x):p(g,Math.max(x-g,y.length),b)}return(g,l,f)=>a(g,l,f,!1)}var Wi=(e,t)=>!Xe(
e)&&!Ke(e)&&!se(e)&&(e===t||e===">"&&t==="<");var Bi=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Gi=/[\u2010\u2011]/g,Bo=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Fi=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Go=/[\u1100-\u11ff]/,Yi=/^[\0-\x7f]*$/,Fo=e=>e.replace(Bi,"'").replace(Gi,"-"),Yo=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function xt(e){if(Yi.test(e))return e.toLowerCase();let t=Fo(e.replace(Bo," ")),n=Yo(t.normalize("NFD")).normalize(
"NFKC"),o=Yo(n).replace(Fi,"").normalize("NFKC");return Fo(o.replace(Bo," "))}var Mt=e=>xt(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function zo(e){let t="",
n=[],o=0;for(let s of zi(e)){o+=s.length;for(let r of xt(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&xt(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function zi(e){let t=[];for(let n of e){let o=t.length-1,s=se(n)||fe(n)&&se(t[o]?.
slice(-1)??"")||Go.test(n)&&Go.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var Hi="all",Xi=50,Ho=128,Ki=4096,me="@＠﹫",Vi=new RegExp(`[${me}]`),Ji=new RegExp(`[${me}](?![ ${me}])([^${me}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Qi=new RegExp(`[${me}][\\u200b\\u2060]`,"g"),Zi=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,ea='"“”„‟«»「『',Xo=/["“”„‟«»」』]/g,ta=/^-[clu]/,na=/(?<!_)_+(?![_clm])/g,
oa=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ko(e,t,n=ze(e)){let o=new Map;for(let{id:w,name:v}of t)o.set(Mt(v),w);if(o.size===0||!Vi.test(e))return[];let s=[
...o.keys()].filter(w=>w!=="").sort((w,v)=>v.length-w.length),r=[],i=new Set,a=!1,u=-1,p=0,m=sa(e,n);for(let{index:w,0:v,1:d}of m.matchAll(Ji)){let c=ra(m,w);if(!c&&
w!==u)continue;if(u=w+v.length,++p>Ki)break;if(!c&&!a)continue;let h=ia(d,s);a=h?.fills??!1;let g=o.get(h?.name??"");!h||g===void 0||!i.has(g)&&i.size===Xi||(i.
add(g),r.push({start:w,end:u-d.length+h.length,id:g}))}return r}function sa(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(Zi,s).replace(Qi,s)}function ra(e,t){let n=de(e,t);for(;n!==""&&(n==="_"||At(n)===
"m");)t-=n.length,n=de(e,t);return n===""||!me.includes(n)&&At(n)!=="c"}function ia(e,t){if(ea.includes(e[0]))return aa(e,t);let{fold:n,ends:o}=zo(e),s=n.replace(
/ $/,""),r=e.length<=Ho||[...e].length<=Ho,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=ca(s);let u=i.slice(a.length);if(!(!oa.
test(i.slice(a.length-1))||a===Hi&&ta.test(u)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function aa(e,t){Xo.lastIndex=1;let n=Xo.exec(e);if(!n)
return null;let o=Mt(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function ca(e){let t="";for(let n of e)t+=At(
n).repeat(n.length);return t.replace(na,n=>"o".repeat(n.length))}function At(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(fe(e))return"m";let t=se(e);
return!t&&!Ke(e)?"o":xe(e)?t?"x":"u":t?"m":No(e)?"c":"l"}var la=/^[ \t]*$/,Vo=/^> |^>$/,Jo=/^- (?=.*\S)/s,Qo=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,ua=/^ {2}(?=.*\S)/s;function Zo(e,t=[]){let n=ze(e),o=Wo(e,n,Ko(e,t,n));return{
type:"document",is_large:Oo(e),children:es(e,fa(e,n),o,!0)}}function fa(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),u=a<0?e.length:a;n.push({outer:s,start:s,end:u,is_inside:r!==void 0&&r.start<s,block:i}),s=u+1}return n}function da(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return la.test(i)?"blank":r&&Vo.test(i)?"quote":Jo.test(i)?"bullet":Qo.test(i)?"number":"text"}function es(e,t,n,o){
let s=t.map(i=>da(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],u=pa(e,t,s,i),p=t.slice(i,u),{outer:m,start:w,end:v,block:d}=p[0];i>0&&r.push(...C(`
`)),a==="quote"?r.push({type:"quote",children:es(e,p.map(c=>ma(e,c)),n,!1)}):(r.push(...C(e.slice(m,w))),a==="blank"?r.push(...C(e.slice(w,v))):d?r.push(ga(e,d)):
a==="text"?r.push({type:"paragraph",children:n(w,p[u-i-1].end,ts(p))}):r.push(ha(e,p,s.slice(i,u),n))),i=u}return r}function pa(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],u=r&&n[i]==="text"&&ua.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!u)break;i++}return i}function ma(e,t){let n=Vo.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var ts=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function ga(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...C(e.slice(t,o)),...i?[i]:[],...C(e.slice(s,n))]}}function ha(e,t,n,o){let s=n[0]==="number",r=s?Qo:Jo,i=[];for(let a=0;a<t.length;){let u=a+1;for(;u<
t.length&&n[u]==="text";)u++;let p=t[a],[m="",w]=r.exec(e.slice(p.start,p.end))??[],v=t.slice(a,u).map((d,c)=>c===0||d.is_inside?d:_a(d));a>0&&i.push(...C(`
`),...C(e.slice(p.outer,p.start))),i.push({type:"item",number:w===void 0?null:Number(w),children:[...C(m),...o(p.start+m.length,v[u-a-1].end,ts(v))]}),a=u}return{
type:"list",is_ordered:s,children:i}}var _a=e=>({...e,start:e.start+2});var wa=["paragraph","item","code_block"];function ns(e){let t=[];return os(Zo(e),t),t.join("").replace(/\s+/g," ").trim()}function os(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)os(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),wa.includes(e.type)&&t.push(" ")}}var ya=5e3,ss=120,rs=2e4,is=e=>`g${e}`;function as({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){let i=null,a=null,u=new Map,p=new Map,m=null,w=null;function v(l){if(a===l)return!0;let f=r.
now();return[...u.values()].some(y=>y.groupId===l&&y.until>f)}function d(l,f){let{notifications:y,mentions_in_muted:S,notify_all:b}=t();return!y||v(l.id)?!1:yt(
l,r.now())?f==="mention"&&S:f!=="message"||b.includes(l.id)}function c(l,f){let y=r.now(),S=y-(p.get(l.id)??-1/0)>=ya,b=S&&t().sounds&&!o();p.set(l.id,y),i?.show(
{tag:is(l.id),group:l,...f,isRenewed:S,hasSound:b})}function h(l){p.delete(l),i?.close(is(l))}function g(){r.cancel(w),w=null,s(a),a!==null&&(w=r.after(g,rs))}return{
setPort(l){i=l},look(l){l!==a&&(a=l,g(),l!==null&&h(l))},looked({tab:l,group_id:f}){f===null?u.delete(l):(u.set(l,{groupId:f,until:r.now()+2*rs}),n()&&h(f))},arrived(l){
if(n())for(let{message:f,kind:y}of l){let S=e.groups.get(f.group_id);if(!S||f.seq<=S.read_seq||!d(S,y))continue;let b=e.people.get(f.sender_id),x=b?.display_name??
b?.username??f.sender,_=Array.from(ns(f.content.slice(0,4*ss))).slice(0,ss);c(S,{kind:"message",seq:f.seq,sender_id:f.sender_id,sender:x,count:1,text:t().notification_text&&
_.length>0?_.join(""):null})}},changed({groups:l}){if(n())for(let f of l){let y=e.groups.get(f);(y?y.unread===0&&p.has(f):p.has(f))&&h(f)}},lost(){m=new Map(e.groups)},
back(){let l=m;if(m=null,!(!l||!n()||o()))for(let f of e.groups.values()){let{unread:y,mentions:S}=l.get(f.id)??{unread:0,mentions:0},b=f.unread-y,x=f.mentions>
S,_=f.kind==="direct"?"direct":x?"mention":"message";b>0&&d(f,_)&&c(f,{kind:"summary",seq:f.last?.seq??f.seq,sender_id:null,sender:"",text:null,count:b})}},dispose(){
r.cancel(w),a!==null&&s(null);for(let l of[...p.keys()])h(l)}}}function cs({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,u=new Map,p=new Map;function m(d,c){c===null?i.delete(d):i.set(
d,c),t(d)}function w(){a=null;let d=new Set([...s.keys()].slice(-100));for(let h of r)d.has(h)||m(h,null);(d.size===r.size&&[...d].every(h=>r.has(h))||e({type:"\
watch",user_ids:[...d]}))&&(r=d)}function v(d,c){let h=u.get(d);h?.has(c)&&(o.cancel(h.get(c)),h.delete(c),n(d))}return{show(d){s.set(d,(s.get(d)??0)+1),a??=o.after(
w,500);let c=!0;return()=>{if(!c)return;c=!1;let h=(s.get(d)??1)-1;h>0?s.set(d,h):s.delete(d),a??=o.after(w,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
w,0))},disconnected(){for(let d of r)m(d,null);r=new Set;for(let[d,c]of u)for(let h of[...c.keys()])v(d,h)},answered(d){let c=new Set(d);for(let h of r)m(h,c.has(
h))},changed(d,c){r.has(d)&&m(d,c)},isOnline:d=>i.get(d)??null,typed(d,c){let h=u.get(d)??new Map;u.set(d,h);let g=!h.has(c);o.cancel(h.get(c)),h.set(c,o.after(
()=>v(d,c),5e3)),g&&n(d)},stopTyping:v,typingIn:d=>[...u.get(d)?.keys()??[]],type(d){let c=o.now();c-(p.get(d)??-1/0)<3e3||e({type:"typing",group_id:d})&&p.set(
d,c)},typedAndSent:d=>{p.delete(d)},dispose(){o.cancel(a);for(let d of u.values())for(let c of d.values())o.cancel(c)}}}function ls({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function u(){s?.(),s=null;let p=o;o=[],p.length>0&&e(p)}return{push(p){o.push(p);let m=Math.floor(
n.now()/1e3);if(m!==r&&(a=m===r+1?i:0,r=m,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(u);return}let w=n.after(u,100);s=()=>n.cancel(w)},flush:u,clear(){s?.(),s=
null,o=[]}}}var va=500,ba=50,Sa=200,ka=3;function us({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,u=new Map,p=new Map,m=!0,w=null,v=0,d=null,c=Promise.
resolve(),h=()=>{d??=r.after(f,va)};function g(){let y={is_whole:m,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
m&&p.clear();for(let x of m?t.groups.keys():i){let _=t.groups.get(x);_?y.groups.push(_):y.gone_groups.push(x)}for(let x of m?t.people.keys():a){let _=t.people.get(
x);_&&y.people.push(_)}let S=[...o].sort(([,x],[,_])=>_-x).slice(0,ba),b=new Set(S.map(([x])=>x));for(let x of[...p.keys()])b.has(x)&&t.logs.has(x)||(y.gone_logs.
push(x),p.delete(x));for(let x of m?b:u.keys()){let _=t.logs.get(x);_&&b.has(x)&&l(y,_)}return i.clear(),a.clear(),u.clear(),m=!1,y}function l(y,S){let b=S.group_id,
x=K(S),_=p.get(b)??new Set;if(!x){p.delete(b)&&y.gone_logs.push(b);return}let k=ye(S,x),A=k.slice(-Sa),M=A.length<k.length,O=M?A[0].seq:x.from,N=new Set(A.map(T=>T.
seq)),R=u.get(b);for(let T of A)(!_.has(T.seq)||R?.has(T.seq))&&y.rows.push(T);for(let T of _)N.has(T)||y.gone_rows.push([b,T]);p.set(b,N),y.logs.push({group_id:b,
from:O,to:x.to,at_start:x.at_start&&!M,at_end:!0,opened_at:o.get(b)??0})}function f(){return r.cancel(d),d=null,!n()||v>=ka?(m=!0,c):(c=c.then(async()=>{if(!m&&
t.cursor===w&&i.size+a.size+u.size===0)return;let S=g();await e.save(S)?(v=0,w=S.cursor):(v++,m=!0,h())}),c)}return{note(y){for(let S of y.groups)i.add(S);for(let S of y.
people)a.add(S);for(let S of y.logs)u.set(S,u.get(S)??new Set);for(let[S,b]of y.rows){let x=u.get(S)??new Set;for(let _ of b)x.add(_);u.set(S,x)}h()},invalidate(){
m=!0,h()},flush:f,dispose:()=>r.cancel(d)}}var fs=({state:e,people:t,marks:n,local:o,invitations:s,onLive:r})=>function(a,u){switch(a.type){case"live":r(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&ro(e,a,u);break;case"read_all":Ge(e,a.cursor,u);break;case"muted":io(e,a,u);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":s.value++;break;default:o.received(a)}};var Ma=2e3;function ds({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=zn({fetch:n.fetch,db:t,onSignedOut:({code:E})=>ie(E),clock:r}),{http:a,db:u}=i,
p=Tn(e),m=vo(p,r),w=re(null),v=re(null),d=re({state:"idle",since:r.now(),retryAt:null,code:null}),c=B(E=>P.typingIn(E)),h=B(E=>P.isOnline(E)),g=re([]),l=re(0),f=re(
0),y=new Map,S=new Set,b=!1,x=re(!1),_=!1,k=null,A=An({open:E=>n.openSocket(`/ws?since=${encodeURIComponent(E)}&groups=no`),prepare:async()=>(p.cursor===null?await $.
anew():$.refresh(),p.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:E=>E.type==="ready"?vs(E):M.push(E),onState:E=>{E.state==="ended"&&ie(
String(E.code)),E.state!=="live"&&bs(),d.value=E},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),M=ls({apply:qt,soon:n.soon,clock:r}),O=lo({state:p,http:a,
change:Q,opened:y,clock:r}),N=ko({state:p,http:a,request:A.request,change:Q,clock:r}),R=Gn({state:p,http:a,change:Q,history:O,isMarking:N.isMarking,clock:r}),T=So(
{userId:e,db:u,http:a,env:n,state:p,socket:A,onLeading:()=>q.invalidate()}),q=us({db:u,state:p,isLeading:()=>T.tabs.isLeading,opened:y,me:()=>w.value,clock:r}),
P=cs({signal:A.signal,onPresence:E=>h.update(E),onTyping:E=>c.update(E),clock:r}),$=Yn({userId:e,db:u,http:a,state:p,view:m,history:O,change:Q,me:w,server:v,clock:r,
onOther:()=>ie("another_user"),onGroups:N.again,onSettings:E=>T.settings.received(E),onServer:s,onAnew:()=>{M.clear(),q.invalidate(),l.value++}}),G=xo({state:p,
change:Q,clock:r}),Je=n.makeKey(),J=as({state:p,settings:()=>T.settings.settings.value,isLeading:()=>T.tabs.isLeading,isVisible:n.isVisible,tell:E=>T.tabs.tell(
{type:"looking",tab:Je,group_id:E}),clock:r});T.onWord(E=>{E.type==="looking"&&J.looked(E)});let ws=fs({state:p,people:P,marks:N,local:T,invitations:f,onLive:ys}),
Nt=yn({userId:e,http:a,memory:n.memory,clock:r});function Q(E){_||xa(()=>{let D=On(),Z=b;E(D);for(let he of D.confirmed)T.outbox.confirm(he);for(let{group_id:he,
user_id:xs}of D.typed)P.stopTyping(he,xs);if(D.left.size>0&&(g.value=[...g.value,...D.left.values()].slice(-20)),D.me&&ks(),O.bound(D.logs),m.publish(D),q.note(
D),R.note(D),G.note(D.groups),T.began(D.groups),J.changed(D),!(!Z||D.arrived.length===0)){J.arrived(D.arrived);for(let he of S)he(D.arrived)}})}function qt(E){Q(
D=>{for(let Z of E)so(Z)?to(p,Z,D):ws(Z,D)})}function ys(E){b=!0,x.value=!0,H(E)>=p.applied_id&&(p.cursor=E),P.connected(),N.connected(),T.sync(),$.refreshed().
then(J.back)}function vs(E){E.user_id!==e?ie("another_user"):E.reset||E.behind>Ma?Ss():T.outbox.connected(!0)}function bs(){b&&($.lost(),J.lost()),b=!1,x.value=
!1,T.outbox.connected(!1),P.disconnected(),N.disconnected()}function Ss(){M.clear(),p.cursor=null,A.restart()}async function ks(){try{w.value=await a.get("/v1/u\
sers/me")}catch{}}function ie(E){_||(k&&T.tabs.tell({type:"signed_out",reason:k}),Rt(),o(k??E))}function Rt(){_=!0,A.stop(),M.clear();for(let E of[m,q,N,R,P,Nt,
G,J,T])E.dispose();i.end()}return{http:a,state:p,view:m,me:w,server:v,apply:qt,connection:d,typing:c,presence:h,left:g,resets:l,invitations:f,isCurrent:x,history:O,
marks:N,asking:R,people:P,local:T,notifications:J,socket:A,change:Q,async begin(){await Promise.all([$.showCopy(),T.load()]),!_&&(A.start(),Nt.start())},async leave(E,D){
k=E;try{await D(),ie(E)}catch(Z){if(!_)throw Z}finally{k=null}},end:ie,onArrived(E){return S.add(E),()=>S.delete(E)},async flush(){M.flush(),await Promise.all([
N.flush(),T.flush(),q.flush()])},dispose:Rt}}var Aa=new Set(["signed_out","account_deleted"]);function ps(e=wn()){let t=Tt({name:"starting"}),n=Tt(null),o=null,s=Tt(null),r=null,i=e.memory.get("email"),a=0,
u=qe({fetch:e.fetch});async function p(l){let f=++a;o?.dispose();let y=e.memory.get(`shared-${l}`)!==null;e.memory.set("user",String(l));let S=y?ee():await e.openDatabase(
l);if(f!==a){S.close();return}r=S;let b=ds({userId:l,db:r,env:e,onEnded:m,onServer:v});o=b,b.local.onWord(_=>{_.type==="signed_out"&&b.end(_.reason),_.type==="n\
ew_version"&&w(_.version)&&(s.value=_.version)});let x=fn(b,b.http,e.upload);t.value={name:"signed_in",session:b,actions:x},await b.begin()}async function m(l){
let f=r,y=o?.state.me;if(a++,o=null,r=null,l==="another_user"){f?.close(),await h();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:l,email:i},await f?.wipe(Aa.has(l)),f?.close(),d()}let w=l=>l!==null&&e.version!=="src"&&l!==e.version;function v({web:l}){l===null||!w(
l)?s.value=null:s.value!==l&&(s.value=l,o?.local.tabs.tell({type:"new_version",version:l}))}async function d(){try{let l=await u.get("/v1/config");n.value=l,v(l)}catch{}}
async function c(){let l=Number(e.memory.get("user"));if(l){await p(l);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},d();return}await h()}
async function h(){let l=++a;t.value={name:"starting"};try{let{user_id:f}=await u.get("/v1/test-auth",void 0,{tries:1});l===a&&await p(f)}catch(f){let{action:y,
code:S}=f;y==="sign_in"?(l===a&&(t.value={name:"signed_out",reason:null,email:i}),d()):l===a&&(t.value={name:"signed_out",reason:S,email:i})}}async function g({
id:l},f,y){i=y?null:f,e.memory.set("email",i),e.memory.set(`shared-${l}`,y?"1":null),e.memory.set(lt(l),null),await p(l)}return{status:t,config:n,newVersion:s,http:u,
start:c,async login({email:l,password:f,isShared:y=!1}){let S=y?"session":"persistent",{user:b}=await u.post("/v1/users/login",{email:l,password:f,cookie:S});await g(
b,l,y)},async register({username:l,email:f,password:y,invite:S=null,isShared:b=!1}){let _={username:l,email:f,password:y,cookie:b?"session":"persistent",...S&&{
invite:S}},k=await u.post("/v1/users/register",_);return await g(k,f,b),k.group_id??null},reset:(l,f)=>u.post("/v1/users/reset",{code:l,new_password:f}),invite:l=>u.
get(`/v1/invites/${encodeURIComponent(l)}`),async logout(l=!1){let f=o;f&&(await Promise.all([f.marks.flush(),f.local.handOver()]),await f.leave("signed_out",()=>f.
http.post("/v1/users/logout",{all:l})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var Wf=ps();import{html as Ot,signal as Ta}from"./vendor/preact.js";var Oa=6e3,Ea=15e3,Na=3,ge=Ta([]),Te=new Map,qa=0;function gs(e,{isFault:t=!1,action:n=null}={}){let o={id:++qa,text:e,isFault:t,action:n},s=ge.value.filter(r=>r.
text!==e);ge.value=[...s,o].slice(-Na),hs(o)}function hs({id:e,action:t}){clearTimeout(Te.get(e)),Te.set(e,setTimeout(()=>Et(e),t?Ea:Oa))}function Et(e){clearTimeout(
Te.get(e)),Te.delete(e),ge.value=ge.value.filter(t=>t.id!==e)}function zf(){return Ot`
    <div class="toasts">
      <div role="status">${ge.value.filter(e=>!e.isFault).map(ms)}</div>
      <div role="alert">${ge.value.filter(e=>e.isFault).map(ms)}</div>
    </div>
  `}function ms(e){let t=()=>clearTimeout(Te.get(e.id)),n=()=>hs(e);return Ot`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&Ot`<button class="button quiet strong" onClick=${()=>Ra(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>Et(e.id)}>
        <${Gt} name="close" label=${we("shell.close")} />
      </button>
    </div>
  `}function Ra(e){Et(e.id),e.action?.onSelect()}var _s={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function Pa(e){let{code:t="",message:n="",requestId:o=null}=e??{},s=Object.hasOwn(_s,t)?_s[t]:void 0,r=s?we(s):n||we("shell.fault.unknown");return t===
"server_error"&&o?`${r} (${o})`:r}async function Vf(e){try{return await e(),!0}catch(t){return gs(Pa(t),{isFault:!0}),!1}}export{Ut as a,Ja as b,Qa as c,Za as d,we as e,Os as f,wt as g,ae as h,at as i,H as j,W as k,ce as l,K as m,ye as n,ue as o,Fe as p,yt as q,fe as r,se as s,Au as t,
qo as u,Ve as v,Hi as w,Zo as x,ns as y,Wf as z,Ns as A,Gt as B,gs as C,zf as D,Pa as E,Vf as F,rc as G,$s as H,Ls as I,lc as J,dc as K,pc as L};
