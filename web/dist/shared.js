import{computed as it,signal as Us}from"./vendor/preact.js";var Yt={"account.sign_in":"Sign in","account.register":"Make an account","account.has_account":"I have an account","account.name":"Name","account.email":"E-mail\
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
s.","account.name_long":"At most {n} characters.","account.wait":"Try again in {n} s","account.page.general":"General"};var Ht={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
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
ice.account_deleted":"{user} deleted their account"};var zt={"emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji found"},"emoji.none":"No emoji foun\
d.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","emoji.tone_medium_light":"Medium light",
"emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used","emoji.smileys":"Smileys","emoji.peo\
ple":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.activities":"Activities","emoji.obje\
cts":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var Kt={"groups.back":"Back","groups.close":"Close","groups.cancel":"Cancel","groups.again":"Try again","groups.loading":"Loading…","groups.not_loaded":"This \
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
"groups.show_invite":"Show the invitation"};var Xt={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"T\
o","search.any":"Any","search.clear":"Clear","search.nobody":"Nothing has such a name.","search.hits":"Messages found","search.found":{one:"{n} message",other:"\
{n} messages"},"search.searching":"Searching…","search.none":"No message has “{q}”.","search.hint":'Whole words are found. For words that begin with “app”\
, write app*. For words in this order, put them in "quotes".',"search.behind":"The newest messages cannot be found yet. Search again in a moment.","search.menti\
ons":"Mentions of you","search.no_mentions":"Nobody has mentioned you yet."};var Jt={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
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
e page could not be loaded.","shell.new":"New","shell.new.group":"New group","shell.new.public":"Find a public group","shell.new.person":"Write to someone","she\
ll.new.code":"Join by a code","shell.group_name":"Name of the group","shell.cancel":"Cancel","shell.create":"Create","shell.search_groups":"Search by name","she\
ll.no_groups":"No public group has such a name.","shell.n_members":{one:"{n} member",other:"{n} members"},"shell.joined":"You are in","shell.search_people":"Sea\
rch by name","shell.no_people":"Nobody has such a name.","shell.n_found":{one:"{n} found",other:"{n} found"},"shell.code":"Code or link","shell.code_hint":"Some\
one in the group gives it to you.","shell.no_code":"This is neither a code nor a link with one.","shell.next":"Next","shell.invitations":"Invitations","shell.n_\
invitations":{one:"{n} invitation",other:"{n} invitations"},"shell.invited":"{name} invites you.","shell.invited_owner":"{name} wants you to become the owner.",
"shell.accept":"Accept","shell.decline":"Decline","shell.accept_name":"Accept {name}","shell.decline_name":"Decline {name}","shell.menu_new":"New conversation",
"shell.search_for":"Search messages for “{text}”","shell.kind.direct":"Direct","shell.kind.group":"Group","shell.kind.person":"Person","shell.kind.command":"\
Command","shell.palette":"Go to","shell.palette_hint":"Groups, people, commands","shell.keys":"Keyboard shortcuts","shell.keys.everywhere":"Everywhere","shell.k\
eys.messages":"In the messages","shell.keys.composer":"While writing","shell.key.palette":"Go to a group, a person or a command","shell.key.group":"Previous or \
next conversation","shell.key.unread":"The same, with unread messages","shell.key.search":"Search all messages","shell.key.region":"Next or previous part of the\
 page","shell.key.escape":"Close, or go to the newest message and write","shell.key.keys":"These keys","shell.key.move":"Move","shell.key.reply":"Reply","shell.\
key.edit":"Edit","shell.key.react":"React","shell.key.pin":"Pin","shell.key.mark_unread":"Mark as unread from here","shell.key.copy":"Copy link","shell.key.dele\
te":"Delete","shell.key.menu":"All commands","shell.key.edit_last":"Edit my last message, when the field is empty","shell.key.send":"Send","shell.key.scroll":"S\
croll the messages","shell.key.preview":"Preview","shell.disk_full":"The server's disk is full. Reading works, sending waits.","shell.new_version":"A new versio\
n is there.","shell.new_message":"New message","shell.n_new":{one:"{n} new message",other:"{n} new messages"},"shell.says":"{name}: {text}","shell.title":"{name\
} · Chat","shell.notifications":"Notifications","shell.ask":"Get notified of direct messages and mentions?","shell.not_now":"Not now","shell.allow":"Allow","sh\
ell.begin":"You are in no group yet. Begin with one of these:"};var Vt={"text.show_all":"Show all","text.show_less":"Show less"};var rt={...Yt,...Ht,...zt,...Kt,...Xt,...Jt,...Vt};var Qt={en:{name:"English",load:async()=>rt},de:{name:"Deutsch",load:async()=>(await import("./de.js")).de}},xe=Us({tag:"en",catalogue:rt}),Ws=it(
()=>new Intl.PluralRules(xe.value.tag)),Bs=it(()=>new Intl.NumberFormat(xe.value.tag)),Ce=it(()=>xe.value.tag);async function Ol(e){xe.value={tag:e,catalogue:await Qt[e].
load()}}function El(e){return e.map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(Qt,n))??"en"}function z(e,t={}){return Gs(e,t).join("")}function Gs(e,t){
let n=[];for(let[o,s]of Fs(e,t).split(/\{(\w+)\}/).entries()){let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?Bs.value.format(r):r)}return n}function Fs(e,{n:t}){
let n=xe.value.catalogue[e];return typeof n=="string"?n:typeof t=="number"&&n[Ws.value.select(t)]||n.other}import{html as en}from"./vendor/preact.js";var Ys=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function Zt(e){return`/assets/${Ys}/${e}`}var Hs=new Set(["back","forward","leave","reply","send"]);function ne({name:e,label:t}){let n=Zt(`icons/sprite.svg#${e}`),o=Hs.has(e)?"icon pointing":"icon";return t===
void 0?en`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>`:en`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`}var tn={text:"",reply_to:null,selection:null,files:[]},de=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,Y=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function nn({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,u=new Map,p=l=>{let h=i.get(l);return h&&!Y(h)?h:null};function m(l,h){
h?i.set(l,h):i.delete(l),t(l)}async function w(l){r.cancel(u.get(l)),u.delete(l),await e.put_draft(l,i.get(l)??null),n(l),o()}function v(l,{text:h,reply_to:g,selection:c,
files:d}){let y={text:h,reply_to:g,selection:c,files:d,at:r.now(),is_synced:!1};a.add(l),m(l,Y(y)&&!s(l)?null:y)}function f(l,h){let g=p(l);return v(l,{text:[g?.
text,h.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??h.reply_to,selection:null,files:[...g?.files??[],...h.files]}),w(l)}return{get:p,all:()=>new Map([...i].filter(([,l])=>!Y(l))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([l,{is_synced:h}])=>!h&&a.has(l)&&!u.has(l)),adopt(){for(let l of i.keys())a.add(l)},isNewer:l=>u.has(l)||i.has(l)&&!i.
get(l)?.is_synced,async load(){for(let[l,h]of await e.drafts())!u.has(l)&&h.at>=(i.get(l)?.at??0)&&m(l,h)},set(l,h){v(l,h),r.cancel(u.get(l)),u.set(l,r.after(()=>w(
l),300))},async clear(l){v(l,tn),await w(l)},merge:f,async move(l,h){let g=p(l);g&&(v(l,tn),await Promise.all([f(h,g),w(l)]))},uploaded(l,h){for(let[g,c]of i){if(!c.
files.some(y=>y.local_id===l&&y.file_id===null))continue;let d=c.files.map(y=>y.local_id===l?{...y,file_id:h}:y);this.set(g,{...c,files:d})}},flush:()=>Promise.
all([...u.keys()].map(w)),async synced(l,h){i.get(l)===h&&m(l,Y(h)?null:{...h,is_synced:!0}),await e.sync_draft(l,h),n(l)},async take(l,h){if(this.isNewer(l))return;
let g=h&&{...h,is_synced:!0};m(l,g),await e.put_draft(l,g)},async changed(l){if(u.has(l))return;let h=await e.draft(l);u.has(l)||m(l,h)}}}function K(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var on=4,at=1e3,zs=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),sn=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),W=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),rn=e=>e.type==="group_message"||e.type==="direct_message"||zs.has(e.type),pe=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),J=e=>e.segments.findLast(t=>t.
at_end),Me=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function lt(e){let t=[];return e.pending.add(t),t}function an(e,t,n,o){
e.pending.delete(o);let s=K(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));ct(e,Ks(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(i.
seq,i)}return o.filter(i=>i.id>s)}function ln(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),ct(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var cn=(e,t)=>{e.pending.delete(t)};function Ks({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function ct(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,u)=>a.from-u.from)}function un(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&ct(e,{...n,to:t});return pe(e,t)!==void 0}function fn(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function ut(e,t,n=at){
let o=e.rows.size,s=p=>p.from<=t&&t<=p.to?-1:Math.min(Math.abs(p.from-t),Math.abs(p.to-t)),r=[...e.segments].sort((p,m)=>s(p)-s(m)),i=J(e),a=r.slice(0,on);i&&!a.
includes(i)&&(a=[...a.slice(0,on-1),i]);let u=n;e.segments=a.map(p=>{let m=Xs(Me(e,p),t,u);if(u-=m.rows.length,!m.isCut)return p;if(m.rows.length===0)return null;
let w=m.hasFirst?p.from:m.rows[0].seq,v=m.hasLast?p.to:m.rows[m.rows.length-1].seq;return{from:w,to:v,at_start:p.at_start&&m.hasFirst,at_end:p.at_end&&m.hasLast}}).
filter(p=>p!==null).sort((p,m)=>p.from-m.from);for(let p of e.rows.keys())pe(e,p)||e.rows.delete(p);return e.rows.size<o}function Xs(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}import{signal as $t}from"./vendor/preact.js";var dn={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Js(e){return Object.
hasOwn(dn,e)?dn[e]:"fail"}var Vs={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},P=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??Vs[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Js(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},pn=e=>e instanceof
P?e:new P({code:"client_fault",sentence:String(e)});function mn(e){return new P({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Pe(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new P({code:s?o.code:Qs(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function Qs(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var Zs=3e4,er=3,tr=30;function De({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(p,m,w={}){let v=w.tries??(p==="GET"?er:1);for(let f=1;;f++)try{return await a(p,m,w)}catch(l){if(!(l instanceof P)||(l.action===
"sign_in"&&t(l),f>=v||!l.isPassing))throw l;let h=l.retryAfter??.5*f;if(h>tr)throw l;if(await n(h*1e3+Math.random()*250),w.signal?.aborted||o?.aborted)throw Le()}}
async function a(p,m,{query:w,body:v,headers:f,signal:l,keepalive:h}){let g=new AbortController,c=setTimeout(()=>g.abort(),Zs),d=()=>g.abort(),y=()=>!!(l?.aborted||
o?.aborted);for(let k of[l,o])k?.addEventListener("abort",d,{once:!0});try{if(y())throw Le();let k=await e(s+m+je(w),{method:p,headers:{...r,...v===void 0?{}:{"\
Content-Type":"application/json"},...f},...v===void 0?{}:{body:JSON.stringify(v)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:h??
!1}),b=await k.text();if(y())throw Le();if(!k.ok)throw Pe(k.status,b,x=>k.headers.get(x));return{data:b?sr(b):null,status:k.status,etag:k.headers.get("ETag"),next:nr(
k.headers.get("Link"))}}catch(k){if(k instanceof P)throw k;if(y())throw Le();let b=g.signal.aborted?"time_out":"network";throw new P({code:b})}finally{clearTimeout(
c);for(let k of[l,o])k?.removeEventListener("abort",d)}}let u=p=>async(m,w=void 0,v={})=>(await i(p,m,{...v,body:w})).data;return{request:i,get:async(p,m,w={})=>(await i(
"GET",p,{...w,...m?{query:m}:{}})).data,page:async(p,m)=>{let w=p+je(m),{data:v,next:f}=await i("GET",w);return{items:v,next:f??or(w,v)}},post:u("POST"),put:u("\
PUT"),patch:u("PATCH"),remove:u("DELETE")}}function je(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function nr(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function or(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function sr(e){try{return JSON.parse(e)}catch{
throw new P({code:"unreadable_answer"})}}function Le(){return new P({code:"aborted"})}function gn({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:u}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:p})=>s({avatar:p})),cancel:u}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var I=e=>`/v1/groups/${e}`,X=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ie=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ue=200;function hn({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(I(o),s);return r},deleteGroup:o=>n.remove(I(o)),join:o=>n.post(`${I(o)}/join`),leave:o=>n.remove(Ie(o,e.me)),mute:(o,s)=>n.put(`${I(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${I(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ue,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Ue}={})=>n.page(`${I(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${I(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Ie(o,s),{role:r}),removeMember:(o,s)=>n.remove(Ie(o,s)),ban:(o,s)=>n.put(`${I(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${I(o)}/bans/${s}`),bans:o=>n.page(`${I(
o)}/bans`,{limit:Ue,after_id:0}),createInvite:(o,s)=>n.post(`${I(o)}/invites`,s),invites:o=>n.get(`${I(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${I(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Ue,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var We=200,ft=class extends P{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function _n({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:u}=i;return a&&t.typedAndSent(a),await e.drafts.clear(de({groupId:a,userId:u})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},u){let p=X(r,i);
try{return await s.patch(p,{content:u},{headers:{"If-Match":`"${a}"`}})}catch(m){let w=m;throw w.action!=="choose"?w:new ft(w,u,await s.get(p))}},remove:(r,i)=>s.
remove(X(r,i)),async react(r,i,a,u){let p=`${X(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:m}=await(u?s.put(p):s.remove(p));return m},pin(r,i,a){let u=`${I(
r)}/pins/${i}`;return a?s.put(u):s.remove(u)},pins:r=>s.get(`${I(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(X(r,i)),
async versions(r,i){let a=`${X(r,i)}/versions`,u=[];for(;;){let p=u[u.length-1]?.revision,m=await s.get(a,{limit:We,after:p});if(u.push(...m),m.length<We)return u}},
reactions:(r,i)=>s.page(`${X(r,i)}/reactions`,{limit:We,after_id:0}),readers:(r,i)=>s.page(`${X(r,i)}/readers`,{limit:We,after_id:0}),replies:(r,i,a={})=>s.get(
`${X(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function wn({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var yn=(e,t,n)=>({..._n(e,t),...hn(e,t),...wn(e,t),...gn(e,t,n)});var Be={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var rr=3e4;function vn(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},rr)};return{done:new Promise((p,m)=>{let w=v=>m(new P({code:v}));s.upload.onprogress=({loaded:v})=>{a(),n(Math.min(v,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let v=f=>s.getResponseHeader(f);m(Pe(s.status,s.responseText,v));return}try{p(JSON.parse(s.responseText))}catch{w("unreadable_answer")}},
s.onerror=()=>w("network"),s.onabort=()=>w(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${je({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as ir}from"./vendor/idb.js";var dt=(e,t)=>e?.at===t.at&&e.text===t.text;function oe(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return dt(t.get(s),r)&&(Y(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var ar=1,lr=3e3,cr=3,kn=["outbox","drafts","files","values"],Ae=["meta","groups","messages","people","logs"];async function Sn(e){if(typeof indexedDB>"u")return oe();
let t=!0,n=Promise.resolve().then(()=>ir(`chat-${e}`,ar,{upgrade(s){for(let r of Ae)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of kn)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await xn(n,null);return o?ur(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),oe())}async function xn(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},lr)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function ur(e,t){let n=0;
async function o(r,i){if(!t()||n>=cr)return i;let a=Promise.resolve().then(r);return xn(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>fr(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>dr(e,r).catch(u=>{throw i=
u?.name==="QuotaExceededError",u}))?!0:(i&&await s(()=>bn(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>e.put("outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draf\
ts"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((u,p)=>[String(u),a[p]]))},new Map),draft:r=>o(async()=>await e.get("\
drafts",r)??null,null),put_draft:(r,i)=>s(()=>i?e.put("drafts",i,r):e.delete("drafts",r)),sync_draft:(r,i)=>s(()=>pr(e,r,i)),file:r=>o(async()=>await e.get("fil\
es",r)??null,null),put_file:(r,i)=>s(()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(
()=>e.put("values",i,r)),wipe:(r=!1)=>s(()=>bn(e,r?[...Ae,...kn]:Ae)),close:()=>e.close()}}async function fr(e){let t=e.transaction(["meta","groups","people","l\
ogs"]),n=t.objectStore("meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore(
"logs").getAll()]);return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function dr(e,t){let n=e.transaction(Ae,"readwrite"),o=r=>n.objectStore(
r),s=[];if(t.is_whole)for(let r of Ae)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,
1/0]))),s.push(o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.
groups)s.push(o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o(
"logs").put(r));s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),await Promise.
all([...s,n.done])}async function pr(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");dt(await o.get(t),n)&&(Y(n)?o.delete(t):o.put({...n,is_synced:!0},
t)),await s}async function bn(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Mn=100,mr=16;function An(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Be,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Sn,upload:vn,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Mn);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Mn);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(mr));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:gr(()=>e.localStorage)}}function gr(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Tn({userId:e,http:t,memory:n,clock:o}){let s=pt(e),r=null;function i(){try{let{life:m,due:w}=JSON.parse(n.get(s)??"");return w-o.now()<=m?{life:m,due:w}:
null}catch{return null}}function a(m){o.cancel(r),r=o.after(p,Math.min(m,864e5))}async function u(){let w=(await t.get("/v1/users/sessions")).find(h=>h.is_current);
if(!w)throw new Error("the server lists this session");let[v,f,l]=[w.created_at,w.last_used_at,w.expires_at].map(Date.parse);return{life:Number(l)-Number(v),left:Number(
l)-Number(f)}}async function p(){let m=i();if(m&&m.due>o.now()){a(m.due-o.now());return}try{let{life:w,left:v}=await u();v<w/2&&(await t.post("/v1/users/renew"),
{left:v}=await u(),w=v);let f=o.now()+Math.max(v-w/2,0);n.set(s,JSON.stringify({life:w,due:f})),a(Math.max(f-o.now(),3e5))}catch{a(3e5)}}return{start:p,dispose:()=>o.
cancel(r)}}var pt=e=>`login-${e}`;import{batch as Na,signal as le}from"./vendor/preact.js";var hr=new Set([1002,1007,1009,4502]),_r=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),On=e=>hr.has(e),En=e=>_r.get(e)??null;function Nn(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var wr=1e4;function $n(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new P({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((u,p)=>{let m=e.after(()=>s(a,"time_out"),wr);t.set(a,{done:u,fail:p,handle:m}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(mn(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var br=1e4,kr=2e4,Sr=5e3,xr=500,Mr=3e4,Rn=3,Ar=65536;function Cn({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Be,
random:u=Math.random}){let p=null,m={state:"idle",since:a.now(),retryAt:null,code:null},w=0,v=0,f=!1,l=null,h=null,g=$n(a);function c(T,$=null,R=null){let C=a.now();
m={state:T,since:C,retryAt:$===null?null:C+$,code:R},s(m)}function d(){return m.state==="updating"&&w<Rn?"updating":m.state==="offline"?"offline":"connecting"}async function y(){
_();let T=++v;c(d());let $;try{$=await t()}catch(G){T===v&&M(G);return}if(T!==v)return;let R=!1;p=e($);let C=p;l=a.after(()=>A(R,1006),br),C.onopen=()=>{R=!0},C.
onmessage=({data:G})=>C===p&&k(G),C.onclose=({code:G,reason:st})=>C===p&&S(R,G,st)}function k(T){let $;try{$=JSON.parse(String(T))}catch{return}if(b(),$.type===
"ready")a.cancel(l),f=!0,c("catching_up");else if($.type==="live"){w=0,o($),c("live");return}g.settle($),o($)}function b(){a.cancel(h),h=a.after(()=>{i()?x():b()},
kr)}function x(){a.cancel(h),q({type:"ping"}),h=a.after(()=>A(!0,1006),Sr)}function _(){if(a.cancel(l),a.cancel(h),f=!1,p){let T=p;p=null,T.onmessage=T.onopen=null,
T.onclose=null,T.close(1e3)}g.failAll()}function S(T,$,R){if($===1012){let G=Nn(R)+u()*1e3;_(),c("updating",G,$),l=a.after(y,G);return}let C=En($);C?N("ended",C):
$===4503?N("crowded",$):On($)?N("faulty",$):A(T,$)}function A(T,$){_();let R=++v;if(T){O($);return}c(d(),null,$),n().then(()=>R===v&&O($),C=>R===v&&M(C))}function M(T){
if(!(T instanceof P))throw T;T.action==="sign_in"?N("ended",T.code):O(T.code,(T.retryAfter??0)*1e3)}function O(T,$=0){_();let R=Math.min(xr*2**w,Mr),C=Math.max(
R*(.7+.6*u()),$);w++,!r()||w>=Rn?c("offline",C,T):c(m.state==="updating"?"updating":"waiting",C,T),l=a.after(y,C)}function N(T,$=null){v++,_(),c(T,null,$)}function q(T){
return!p||!f?!1:(p.send(JSON.stringify(T)),!0)}return{get connection(){return m},start(){w=0,y()},stop:()=>N("idle"),end:T=>N("ended",T),restart:()=>{y()},now(){
m.state==="crowded"?this.start():["offline","waiting","updating"].includes(m.state)?y():f&&x()},offline(){m.state==="waiting"||m.state==="connecting"?(m={...m,state:"\
offline"},s(m)):f&&x()},signal:T=>p!==null&&p.bufferedAmount<Ar&&q(T),request:(T,$)=>g.ask(T,q,$)}}var Pn=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),Ln=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function U(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function j(e,t,n,o){let s=e.groups.get(n);s&&(e.groups.set(
n,{...s,...o}),t.groups.add(n))}var Ge=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function Fe(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?jn(e,t):null;let r=jn(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(Tr(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function Tr({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function jn({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function Dn(e,t){e.tail.push(t),Gn(e)}function In(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function Ye(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function Un(e,t,n,o){let s=e.tail.find(p=>p.seq===t);e.tail=e.tail.filter(p=>p!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,u]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];mt(e,{seq:t,event_seq:n,unread:a,mentions:u})}function Wn(e,t,n,o,s){let r=e.tail.findIndex(p=>p.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let u=a===null||s===null?null:Number(s)-Number(a);mt(e,{seq:t,event_seq:n,unread:0,
mentions:u})}function Bn(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),mt(e,{seq:null,event_seq:t,unread:null,mentions:null})}function mt(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),Gn(e))}function Gn(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=Fe(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Ye(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var Fn=120,Or={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function Te(e,t,n){let o=e.groups.get(n.id),s={...Or,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function Yn(e,t,n){let{seq:o,read_seq:s,unread:r,mentions:i,muted_until:a,peer_id:u,name:p,...m}=n,w=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(w&&zn(e,n)){H(e,t,n.id,n);return}Te(e,t,{...m,seq:Math.max(w?.seq??0,o),name:p??w?.name??"",muted_until:a??null,peer_id:u??null,..."last"in n?
{last:Nr(w?.last??null,n.last)}:{}}),"may_post"in n||V(e,t,n.id),H(e,t,n.id,{seq:o,read_seq:s,unread:r,mentions:i})}}function Hn(e,t,n){let{id:o,kind:s,name:r,topic:i,
role:a,is_archived:u,member_count:p,owner_id:m,peer_id:w}=n,{visibility:v,may_post:f,may_invite:l,may_pin:h,history:g}=n,c={visibility:v,may_post:f,may_invite:l,
may_pin:h,history:g},d=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(d?.settings&&zn(e,n)){H(e,t,o,n);return}Te(e,t,{seq:Math.max(d?.seq??0,n.seq),id:o,kind:s,
name:r,topic:i,role:a,is_archived:u,member_count:p,owner_id:m,settings:c,peer_id:w??null,active_at:d?.active_at||n.created_at}),V(e,t,o),H(e,t,o,n)}}var zn=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function H(e,t,n,o){let s=e.counts.get(n),r=e.groups.get(n);if(r){if(!s)e.counts.set(n,Ge(o));else if(!Ye(s,o)){
o.read_seq!==r.read_seq&&t.ask_counts.add(n);return}j(e,t,n,{read_seq:o.read_seq}),He(e,t,n)}}function me(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(
n))){if(j(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=Fe(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:Er(e,n,o);a&&Ye(s,a)}He(e,t,n)}}function Er(e,t,n){
let o=e.logs.get(t),s=o&&J(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,
mentions:0};for(let u of o.rows.values()){if(u.as_of>e.applied_id)return null;u.seq>n&&u.seq>=s.from&&W(u)&&ge(e,u)&&(a.unread++,se(e,u)&&a.mentions++)}return a}
function He(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=Fe(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&j(e,t,n,r):
t.ask_counts.add(n)}var ge=(e,t)=>t.sender_id!==e.me&&!t.deleted,se=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function V(e,t,n){let o=e.groups.
get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?
o.settings.may_post==="all":o.may_post;j(e,t,n,{may_post:r&&(i||a)})}function ze(e,t,n){for(let o of e.logs.get(n)?.rows.keys()??[])U(t.rows,n,o);e.groups.delete(
n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),t.groups.add(n),t.logs.add(n)}function gt({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){
return{seq:e,sender_id:t,sender:n,at:o,kind:r?"deleted":s?"text":"file",text:Array.from(s.slice(0,2*Fn)).slice(0,Fn).join("")}}var Nr=(e,t)=>e&&t&&e.seq>t.seq?e:
t??e,Kn=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Oe=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function F(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function Ee(e,t,n,o){e.people.has(n)||F(e,t,n,{username:o})}function Xn({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let u of a)o.delete(u),s.add(u);o.size>0&&(r=n.after(
i,0));try{let u=await e(a),p=new Set(u.map(m=>m.id));t(u,a.filter(m=>!p.has(m)))}catch{}for(let u of a)s.delete(u)}return{need(a){for(let u of a)u>0&&!s.has(u)&&
o.add(u);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var Jn=100,$r=5e3;function Vn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,u=null,p=!1,m=Xn({fetchUsers:h=>t.get("/v1/users",
{user_ids:h.join(",")}),onUsers:(h,g)=>n(c=>{for(let d of h)F(e,c,d.id,Oe(d));for(let d of g)F(e,c,d,{is_deleted:!0,is_partial:!1});for(let{id:d,kind:y}of e.groups.
values())y==="direct"&&V(e,c,d)}),clock:r}),w=(h=Jn)=>{u??=r.after(v,h)};async function v(){if(u=null,p)return;p=!0;let h=Jn;try{for(let g of[...i]){i.delete(g);
let c=e.gone.has(g)&&!e.groups.has(g);!s(g)&&!c&&await f(g)}for(let[g,c]of[...a]){for(let d of[...c])await l(g,d),c.delete(d);c.size===0&&a.delete(g)}}catch{h=$r}
p=!1,i.size+a.size>0&&w(h)}async function f(h){try{let g=await t.get(`/v1/groups/${h}`);n(c=>Hn(e,c,g))}catch(g){let{isPassing:c}=g;if(!c)return;throw i.add(h),
g}}async function l(h,g){if(e.logs.get(h)?.rows.has(g))try{await o.row(h,g)}catch(c){if(c.isPassing)throw c}}return{people:m,group(h){i.add(h),w()},note(h){for(let g of[
...h.ask_groups,...h.ask_counts])i.add(g);for(let[g,c]of h.ask_rows)for(let d of c)U(a,g,d);i.size+a.size>0&&w(),m.need(h.ask_people)},dispose(){r.cancel(u),m.dispose()}}}var Qn=200,qr=1e3,Rr=6e4;function Zn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:u,onSettings:p,onServer:m,onGroups:w,onAnew:v,onOther:f,
clock:l}){let h=0,g=-1/0,c=null;function d({me:b,server:x,settings:_,groups:S,people:A}){i(M=>{a.value=b,u.value=x,p(_),m(x);for(let O of A)F(o,M,O.id,Oe(O));F(
o,M,b.id,Oe(b));for(let O of S)Yn(o,M,O);w(M)})}async function y(b,x){for(;b;){let _=b.replace(/limit=\d+/,`limit=${qr}`),S=await n.get(_);if(x!==h)return;d(S),
b=S.next}}async function k(){let b=h,x=l.now()-g>Rr;try{let _=await n.get("/v1/start",{limit:Qn});if(b!==h)return;_.me.id!==e?f():(d(_),x&&await y(_.next,b))}catch{}}
return{async anew(){let b=++h,x=await n.get("/v1/start",{limit:Qn},{tries:1});if(b!==h)return;if(x.me.id!==e){f();return}let{groups:_,counts:S,logs:A,marks:M,gone:O}=o;
for(let N of[_,S,A,M,O])N.clear();o.cursor=x.cursor,o.applied_id=K(x.cursor),o.read_all_id=0,d(x),s.refresh(),v(),y(x.next,b).catch(()=>{})},refresh(){c??=k().finally(
()=>{c=null})},refreshed:()=>c??Promise.resolve(),lost(){g=l.now()},async showCopy(){let b=await t.read();if(!b||b.cursor===null||o.cursor!==null)return;let{cursor:x,
groups:_,people:S,logs:A}=b;a.value=b.me;for(let M of _)o.groups.set(M.id,M),o.counts.set(M.id,Ge(M));for(let M of S)o.people.set(M.id,M);o.cursor=x,o.applied_id=
K(x),s.refresh(),r.restore(A,t)}}}function eo({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:De({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=oe()}}}function to(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;Ee(e,n,s,t.username)}"sender"in t&&Ee(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Cr(e,t,n):t.type==="member_added"&&t.user_id===o&&Pr(e,t,n)}function Cr(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",u=a?r.find(w=>w!==e.me)??e.me:null,p=t.name??e.people.get(u??0)?.username??"",m=!a&&i===e.me?"owner":"member";Te(
e,n,{id:o,kind:s,name:p,peer_id:u,role:m}),u!==null&&!e.people.has(u)&&n.ask_people.add(u),oo(e,t,n)}function Pr(e,t,n){let{group_id:o,group:s,role:r}=t;if(ht(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&ze(e,n,o);let{kind:i="group",name:a=null,topic:u=""}=s??{};Te(e,n,{id:o,kind:i,name:a??"",topic:u,
role:r}),oo(e,t,n)}var ht=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),no=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function oo(e,{group_id:t,seq:n,
timestamp:o},s){j(e,s,t,{active_at:o}),H(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var so=200;function re(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return W(s)&&s.as_of<t?s:null}function io(e,t,n,o){let s=(r,i)=>ie(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||ao(t,n,n.id,1,o);break}case"message_edited":{let r=re(e,n);r&&!n.message?
U(o.ask_rows,t.group_id,r.seq):r&&n.message&&(ie(t,o,jr(r,{...n.message,as_of:r.as_of})),n.message.deleted?_t(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&ro(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=re(e,n);r?_t(t,r,n.id,o):Ur(t,n,o),ro(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=re(e,n);if(!r)break;if(!n.reactions){U(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
p=>!i||p!==n.emoji),u=i&&n.type==="reaction_added";ie(t,o,{...Lr(r,"reacted",u?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=re(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Ir(t,n.
actor_id,n.id,o);break;default:}}function ie(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),U(t.rows,
e.group_id,n.seq)}function Lr(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function jr({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Dr(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function _t(e,t,n,o,s=wt(n)){t.deleted||ao(e,t,n,-1,o,s);let r=e.rows.get(t.seq);ie(e,o,{...Dr(r),as_of:n})}var wt=e=>t=>t.
as_of<e;function Ir(e,t,n,o){let s=[...e.rows.values()].filter(W),r=new Set(s.filter(wt(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
ie(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&_t(e,i,n,o,a=>r.has(a.seq))}function Ur(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!W(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);W(r)&&r.as_of<t&&U(o.ask_rows,e.group_id,r.seq)}function ao(e,{reply_to:t,
quote:n},o,s,r,i=wt(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(w=>w.id===t);if(!W(a)||!i(a))return;let{reply_count:u=0,...p}=a,m=u+
s;ie(e,r,{...p,...m>0&&{reply_count:m},as_of:o})}function ro(e,t,n,o,s){let r=Array.from(o.slice(0,2*so)).slice(0,so).join("");for(let i of e.rows.values())W(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&ie(e,s,{...i,quote:{...i.quote,content:r}})}function co(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,to(e,t,n);let o=e.groups.get(t.group_id);if(!o)return fo(e,t)?e.gone.set(t.
group_id,t.seq):no(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&j(e,n,o.id,{seq:t.seq}),Wr(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);Ke(e,t,n)}return Br(e,t,n),t.id<=e.read_all_id&&Yr(e,t,n),He(e,n,o.id),!0}function Ke(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=un(o,t.seq);if(io(
e,o,t,n),s&&rn(t)){let r={...t,as_of:t.id};fn(o,r)&&U(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function Wr(e,t){let n=e.counts.get(t.group_id);if(n)if(In(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;ge(e,{...t,as_of:s})&&Dn(n,{seq:o,id:s,sender_id:r,is_mention:se(e,t)})}else if(t.
type==="message_deleted"){let o=re(e,t),s=o&&{is_counted:ge(e,o),is_mention:se(e,o)};Un(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=re(e,t),s=o&&se(e,o),r=t.message?!t.message.deleted&&se(e,t.message):null;Wn(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
Bn(n,t.seq,t.actor_id)}function Br(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":Gr(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&j(e,n,o,{last:gt({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":yt(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":fo(e,t)?lo(e,t,n):yt(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&j(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(j(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),V(e,n,o)),n.members.add(o);break;case"ban_lifte\
d":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:u,may_post:p,may_invite:m,may_pin:w,history:v}=t;j(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:u,may_post:p,may_invite:m,may_pin:w,history:v}}),V(e,n,o);break}case"group_deleted":lo(e,t,n);break;case"profile_changed":Fr(
e,t,n);break;case"account_deleted":F(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),uo(e,t.actor_id,t.username,n),V(e,n,o),yt(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function Gr(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),u=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let p=gt(t);j(e,n,o,{last:p,active_at:p.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(u?.base_seq??
0)){let p=se(e,t),m=a.kind==="direct"?"direct":p?"mention":"message";n.arrived.push({message:t,kind:m})}}function Fr(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(F(e,n,o,{username:s}),n.ask_people.add(o)):F(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),uo(e,o,s,n),o===e.me&&(n.me=!0)}function uo(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&j(e,o,s.id,{name:n})}var fo=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function lo(e,t,n){ht(e,t)||(e.gone.set(t.group_id,t.seq),ze(e,n,t.
group_id),n.left.set(t.group_id,t))}function yt(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&j(e,o,t,{member_count:s+n}),o.members.add(t)}function Yr(e,{group_id:t,
seq:n},o){H(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var Hr=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),po=e=>!Hr.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function mo(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let u=e.marks.get(t)??new Map;if(e.marks.set(t,u),o<=(u.get(n)??0))return;u.set(n,o),a.
marks.add(t)}else Xe(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function Xe(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?me(e,i,t,n):H(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Je(e,t,n){let o=K(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let u=(e.counts.get(s)?.tail??[]).find(m=>m.id>o),p=u?u.seq-1:r;p>i&&me(e,n,s,p)}}function go(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&j(e,s,t,{muted_until:o})}var vt=50,ho=20,_o=50,bt=200,Ve=Number.MAX_SAFE_INTEGER,zr=100;function wo({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Set;function u(f){
let l=e.logs.get(f);if(l)return l;let h=sn(f);return e.logs.set(f,h),h}async function p(f,l,h){let g=u(f),c=lt(g);try{let d=await t.get(`/v1/groups/${f}/message\
s`,{...l,limit:h,events:1});return e.logs.get(f)===g&&n(y=>m(g,d,l,c,y)),d}catch(d){throw cn(g,c),d}}function m(f,l,h,g,c){let d=f.group_id,y=an(f,l,h,g);for(let{
seq:k}of l.messages){U(c.rows,d,k);let b=f.rows.get(k);W(b)&&Ee(e,c,b.sender_id,b.sender)}for(let k of y)Ke(e,k,c);w(d,l.messages[Math.floor(l.messages.length/2)]?.
seq),c.logs.add(d)}function w(f,l=Ve){let h=e.logs.get(f),g=a.has(f)?at:bt;h&&h.rows.size>g&&ut(h,i.get(f)??l,g-zr)}function v(f){let l=e.groups.get(f),h=e.logs.
get(f);if(l?.unread===0)return null;let g=h&&J(h);return!l||!h||!g||g.from>l.read_seq+1?void 0:Me(h,g).find(d=>d.seq>l.read_seq&&W(d)&&ge(e,d))?.seq??null}return{
page(f,l={},h=vt){let g=JSON.stringify([f,l,h]),c=r.get(g);if(c)return c;let d=p(f,l,h).finally(()=>r.delete(g));return r.set(g,d),d},row(f,l){return this.page(
f,{after:l-1},1)},async open(f){let l=v(f);if(l===void 0)l=(await this.page(f,{around:"first_unread"})).first_unread;else if(l===null){let h=u(f);J(h)||await this.
page(f)}return this.look(f,l??Ve),{seq:l,firstUnread:l}},async openAt(f,l){return this.look(f,l),pe(u(f),l)||await this.page(f,{around:l}),{seq:l,firstUnread:v(
f)??null}},async openAtTime(f,l){i.delete(f);let{messages:h}=await this.page(f,{around:l}),g=Date.parse(l),d=h.find(y=>Date.parse(y.timestamp)>=g)?.seq??null;return this.
look(f,d??Ve),{seq:d,firstUnread:v(f)??null}},async older(f,l,h=vt){i.set(f,l);let g=pe(u(f),l);return!g||g.at_start?!1:(await this.page(f,{before:g.from},h)).has_before},
async newer(f,l,h=vt){i.set(f,l);let g=pe(u(f),l);return!g||g.at_end?!1:(await this.page(f,{after:g.to},h)).has_after},bound(f){for(let l of f)w(l)},look(f,l){o.
set(f,s.now()),u(f),l!==void 0&&i.set(f,l);let h=[...e.logs.keys()].sort((g,c)=>(o.get(c)??0)-(o.get(g)??0));n(g=>{for(let c of h.slice(_o))e.logs.delete(c),o.delete(
c),i.delete(c),g.logs.add(c);a=new Set(h.slice(0,ho));for(let c of h.slice(ho,_o)){let d=e.logs.get(c);i.delete(c),d&&d.rows.size>bt&&ut(d,Ve,bt)&&g.logs.add(c)}})},
async restore(f,l){let g=[...f].sort((c,d)=>d.opened_at-c.opened_at).map(c=>{let d=u(c.group_id);return o.has(c.group_id)||o.set(c.group_id,c.opened_at),{stored:c,
log:d,kept:lt(d)}});for(let{stored:c,log:d,kept:y}of g){let k=await l.rows(c.group_id);if(e.logs.get(c.group_id)!==d)continue;let b=k.filter(x=>c.from<=x.seq&&x.
seq<=c.to);n(x=>{for(let _ of ln(d,c,b,y))Ke(e,_,x);x.logs.add(c.group_id)})}}}}import{signal as xt}from"./vendor/preact.js";var Kr=2,Xr=50*1024*1024,yo=1440*60*1e3;function vo({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,u=new Map,
p=new Map,m=[],w=0,v=0;function f(d,y){y?p.set(d,y):p.delete(d),n(d)}async function l(d,y){let k=i.get(d)??await e.file(d);if(!k)throw new P({code:"file_missing"});
let b=await g(k);if(b)return b;w>=Kr&&await new Promise(x=>m.push(()=>x(void 0))),w++;try{if(!a.has(d))throw new P({code:"aborted"});let x=k.size,_=t(k,y,{onProgress:A=>f(
d,{sent:A,size:x,state:"running",code:null})});u.set(d,_);let{id:S}=await _.done;return await c(k,S),S}finally{u.delete(d),w--,m.shift()?.()}}async function h(d){
if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await d.arrayBuffer());return[...new Uint8Array(y)].map(k=>k.toString(16).padStart(
2,"0")).join("")}async function g(d){let y=await h(d),k=await e.value("uploads"),b=y&&k?k[y]:null;return b&&r()-b.at<yo?b.id:null}async function c(d,y){let k=await h(
d);if(!k)return;let b=await e.value("uploads")??{},x=Object.entries(b).filter(([,{at:_}])=>r()-_<yo);await e.put_value("uploads",{...Object.fromEntries(x),[k]:{
id:y,at:r()}})}return{async attach(d,y){let k=s();i.set(k,d),v+d.size<=Xr&&(v+=d.size,await e.put_file(k,d));let b={local_id:k,name:y,type:d.type,size:d.size,file_id:null};
return this.ensure(b).catch(()=>{}),b},ensure(d){let{local_id:y,name:k,size:b,file_id:x}=d;if(x)return Promise.resolve(x);let _=a.get(y);if(_)return _;f(y,{sent:0,
size:b,state:"waiting",code:null});let S=()=>a.get(y)===A,A=Promise.resolve().then(()=>l(y,k)).then(M=>(S()&&f(y,{sent:b,size:b,state:"done",code:null}),o(y,M),
M),M=>{throw S()&&(a.delete(y),f(y,{sent:0,size:b,state:"failed",code:M.code})),M});return a.set(y,A),A},progressOf:d=>p.get(d)??null,isRunning:()=>w>0,blob:async d=>i.
get(d)??await e.file(d),dispose(){a.clear();for(let d of u.values())d.cancel();for(let d of m.splice(0))d()},async drop(d){a.delete(d),u.get(d)?.cancel(),v=Math.
max(0,v-(i.get(d)?.size??0)),i.delete(d),f(d,null),await e.remove_file(d)}}}var Jr=2e3,Vr=5e3;function bo({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=w=>`/v1/users/me/drafts/${w}`;async function u(w=!1){for(;;){let v=e.
unsynced().find(([,h])=>!s.has(h));if(!v)return;let[f,l]=v;try{if(Y(l))await t.remove(a(f),void 0,{keepalive:w}),o?.delete(f);else{let{updated_at:h}=await t.put(
a(f),Qr(l),{keepalive:w});o?.set(f,h)}}catch(h){let g=h;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(p,(g.retryAfter??0)*1e3||Vr));return}
s.add(l);continue}await e.synced(f,l)}}function p(w){return n.cancel(r),r=null,i??=u(w).finally(()=>{i=null}),i}function m(w,v){if(v&&v.updated_at<=(o?.get(w)??
""))return;v?o?.set(w,v.updated_at):o?.delete(w);let f=e.get(w);(v||f)&&e.take(w,Zr(v,f))}return{mayHave:w=>o===null||o.has(w)||i!==null,changed(){r??=n.after(p,
Jr)},received:({draft:w,value:v})=>m(w,v),async sync(){try{let w=await t.get("/v1/users/me/drafts"),v=new Map(w.map(f=>[f.draft,f]));o??=new Map;for(let f of new Set(
[...v.keys(),...e.keys()]))e.isNewer(f)?v.has(f)&&o.set(f,v.get(f)?.updated_at??""):m(f,v.get(f)??null)}catch{return}s.clear(),await p()},async flush(){await i,
await p(!0)},dispose:()=>n.cancel(r)}}var Qr=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Zr(e,t){
let n=(t?.files??[]).filter(m=>m.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(m=>[m.file_id,m])),u={id:s??0,seq:0,sender_id:0,sender:"",content:""},p=r.map(m=>a.get(m)??{local_id:m,name:"",type:"",size:0,file_id:m});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:u,selection:t?.text===o?t.selection:null,files:[...p,...n],at:Date.parse(i)}}function ko(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var ei=1440*60*1e3,ti=3e4,So=1e3,ni=3e4;function xo({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:u=({group_id:m,recipient_id:w})=>m?
`g${m}`:`u${w}`,clock:p}){let m=ko(r),w=new Map,v=!1,f=!1,l=null;function h(_,S=!1){w.delete(_);let A=m.remove(_);if(!S)for(let{local_id:M}of A?.files??[])o(M)}
function g(){if(!v||f)return;let _=new Set,S=p.now(),A=1/0;for(let M of m.list()){let O=u(M);if(_.has(O)||!["waiting","sending"].includes(M.state)||(_.add(O),M.
state==="sending"))continue;let N=w.get(M.key)??0;N>S?A=Math.min(A,N):m.isHeld(M.key)&&c(M)}p.cancel(l),A<1/0&&(l=p.after(g,A-S))}async function c({key:_,tries:S}){
let A=m.update(_,{state:"sending",tries:S+1});try{let M=await d(A),{group_id:O,recipient_id:N,content:q,reply_to:T}=A,R=await t({type:"send",key:_,content:q,reply_to:T,
files:M,...O?{group_id:O}:{recipient_id:N}},_);y(_,R.seq,R.duplicate===!0)}catch(M){let O=pn(M);m.get(_)?.state==="sending"&&k(A,O)}g()}async function d(_){let S=await Promise.
all(_.files.map(n));if(_.files.some(A=>!A.file_id)){let A=_.files.map((O,N)=>({...O,file_id:S[N]??null})),M=m.update(_.key,{files:A});M&&await e.put_outgoing(M)}
return S}function y(_,S,A){e.remove_outgoing(_),A?h(_):m.update(_,{state:"sent",seq:S,error:null})}function k({key:_,tries:S},A){let{action:M,code:O,message:N}=A;
if(M==="pause")m.update(_,{state:"waiting",error:{code:O,sentence:N}}),b();else if(M==="wait"){let q=(A.retryAfter??0)*1e3,T=Math.max(q,Math.min(So*2**(S-1),ni));
w.set(_,p.now()+T),m.update(_,{state:"waiting",error:{code:O,sentence:N}})}else if(M==="resend"||M==="sign_in")O!=="time_out"&&w.set(_,p.now()+So),m.update(_,{state:"\
waiting",error:null});else{let q=m.update(_,{state:"failed",error:{code:O,sentence:N}});q&&e.put_outgoing(q)}}function b(){f||(f=!0,i(!0),p.after(()=>{f=!1,i(!1),
g()},ti))}async function x(_){let{key:S}=_;if(m.has(S))return;let A=await s(`chat-outbox-${S}`);if(!A)return;let M=await e.outgoing(S);if(!M||m.has(S)){A();return}
let O=p.now()-M.at>ei,N=M.state==="failed"?"failed":O?"asking":"waiting";m.insert({...M,state:N}),m.hold(S,A)}return{list:m.list,async add({group_id:_=null,recipient_id:S=null,
content:A,reply_to:M=null,quote:O=null,files:N=[]}){let q={key:a(),group_id:_,recipient_id:S,content:A,reply_to:M,quote:O,files:N,state:"waiting",tries:0,at:m.nextTime(
p.now()),error:null,seq:null};m.insert(q);let[T]=await Promise.all([s(`chat-outbox-${q.key}`),e.put_outgoing(q)]);return m.hold(q.key,T??(()=>{})),g(),q},async load(){
for(let _ of await e.outbox())await x(_);g()},connected(_){v=_,_&&g()},dispose(){v=!1,p.cancel(l),m.clear()},confirm({key:_}){m.has(_)&&(e.remove_outgoing(_),h(
_),g())},forgetSent(_){for(let S of m.list())S.state==="sent"&&_(S)&&h(S.key)},async retry(_){let S=m.get(_);if(!S||!["failed","asking"].includes(S.state))return;
w.delete(_);let A={...S,state:"waiting",error:null,tries:0,at:m.nextTime(p.now())};m.insert(A),await e.put_outgoing(A),g()},async discard(_,S=!1){let A=m.get(_);
return!A||["sending","sent"].includes(A.state)||A.state==="waiting"&&A.tries>0&&!A.error?null:(await e.remove_outgoing(_),h(_,S),g(),A)}}}import{signal as oi}from"./vendor/preact.js";var kt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},si=1e3,ri=3;function Mo({db:e,http:t,
tell:n,clock:o}){let s=oi({...kt}),r={},i=null,a={},u=null;function p(){let l=Object.entries({...r,...a}).filter(([h,g])=>ii(kt[h],g));s.value={...kt,...Object.
fromEntries(l)}}function m(l){i!==null&&l.revision<i||(i=l.revision,r=l.settings,p(),v())}async function w(){let l=await e.value("settings");return l&&{stored:l.
stored??{},changed:l.changed??{}}}let v=()=>e.put_value("settings",{stored:r,changed:a});async function f(l){u=null;for(let h=0;h<ri&&Object.keys(a).length>0;h++){
let g=a;try{i===null&&m(await t.get("/v1/users/me/settings"));let c=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...l}),
d=Object.entries(a).filter(([y,k])=>k!==g[y]);a=Object.fromEntries(d),m(c)}catch(c){if(c.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let l=await w();l&&(r=l.stored,a={...l.changed,...a},p())},async sync(){Object.keys(a).length>0&&await f()},received:m,async reload(){let l=await w();l&&(r={...r,
...l.changed},p())},set(l,h){a={...a,[l]:h},p(),v().then(n),o.cancel(u),u=o.after(()=>f(),si)},async flush(){u!==null&&(o.cancel(u),await f({keepalive:!0}))},dispose:()=>o.
cancel(u)}}function ii(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function Ao({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},u=s(`chat-${e}`);u&&(u.onmessage=({data:m})=>t(m));function p(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
m=>{a=m}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},p).catch(()=>{}):Promise.resolve().then(p),{get isLeading(){return i},tell(m){r.signal.aborted||
u?.postMessage(m)},hold(m){return o?new Promise(w=>{o.request(`${m}-${e}`,{ifAvailable:!0},v=>v?new Promise(f=>w(()=>f(void 0))):(w(null),Promise.resolve())).catch(
()=>w(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),u?.close()}}}import{batch as To,signal as Qe}from"./vendor/preact.js";var ai=500;function B(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=Qe(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var St=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function Oo(e,t){let n=0,o=B(c=>e.groups.get(c)??null),s=B(c=>l(
c)),r=B(c=>e.people.get(c)??null),i=B(c=>new Map(e.marks.get(c)??[])),a=B(c=>++n),u=B(c=>++n),p=Qe([]),m=Qe(0),w=Qe({groups:0,mentions:0}),v=new Map,f=null;function l(c){
return{log:e.logs.get(c)??null,version:++n}}function h(){f=null;let c=Kn(e.groups),d=p.value;(c.length!==d.length||c.some((y,k)=>y!==d[k]))&&(p.value=c)}function g(c){
let{groups:d,mentions:y}=w.value,k=t.now();for(let b of c){let x=e.groups.get(b),_=v.get(b)??{groups:0,mentions:0},S=li(x,k);d+=S.groups-_.groups,y+=S.mentions-
_.mentions,x?v.set(b,S):v.delete(b)}(d!==w.value.groups||y!==w.value.mentions)&&(w.value={groups:d,mentions:y})}return{groups:o,logs:s,people:r,marks:i,members:a,
pins:u,order:p,changed:m,totals:w,publish:c=>To(()=>{for(let d of c.groups)o.update(d);for(let d of c.logs)s.update(d);for(let d of c.people)r.update(d);for(let d of c.
marks)i.update(d);for(let d of c.members)a.update(d);for(let d of c.pins)u.update(d);c.groups.size!==0&&(g(c.groups),m.value++,p.value.length===0?h():f??=t.after(
h,ai))}),refresh:()=>To(()=>{for(let c of[o,s,r,i])c.refresh();g(new Set([...v.keys(),...e.groups.keys()])),m.value++,h()}),dispose:()=>t.cancel(f)}}function li(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=St(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}var Eo=3e4;function No({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,u=xt([]),p=xt(!1),m=B(_=>g.progressOf(_)),w=B(_=>d.get(_)),v=xt(
0),f=new Set,l=null,h=Ao({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),d.load().then(d.adopt).then(y.changed),c.load();let _=()=>{c.load(),
l=a.after(_,Eo)};l=a.after(_,Eo)},onWord:_=>{_.type==="draft"&&d.changed(_.key),_.type==="settings"&&k.reload();for(let S of f)S(_)}}),g=vo({db:t,upload:o.upload,
onProgress:_=>m.update(_),onUploaded:(_,S)=>d.uploaded(_,S),makeId:o.makeKey,now:a.now}),c=xo({db:t,send:(_,S)=>r.request(_,S),ensureFile:g.ensure,dropFile:g.drop,
hold:h.hold,onChange:_=>{u.value=_},onPause:_=>{p.value=_},makeKey:o.makeKey,laneOf:({group_id:_,recipient_id:S})=>`g${_??b(S)??-Number(S)}`,clock:a}),d=nn({db:t,
onChange:_=>{w.update(_),v.value++},tell:_=>h.tell({type:"draft",key:_}),onStored:()=>y.changed(),mayBeOnServer:_=>y.mayHave(_),clock:a}),y=bo({drafts:d,http:n,
clock:a}),k=Mo({db:t,http:n,tell:()=>h.tell({type:"settings"}),clock:a});function b(_){for(let{id:S,kind:A,peer_id:M}of s.groups.values())if(A==="direct"&&M===_)
return S;return null}async function x(_){let S=await c.discard(_,!0);if(!S)return!1;let{group_id:A,recipient_id:M,content:O,quote:N,files:q}=S,T=A??b(M);return await d.
merge(de({groupId:T,userId:M}),{text:O,reply_to:N,selection:null,files:q}),!0}return{editUnsent:x,outgoingIn({groupId:_=null,userId:S=null}){let A=_??b(S);return u.
value.filter(({group_id:M,recipient_id:O})=>A===null?O===S:(M??b(O))===A)},began(_){if(d.keys().length!==0)for(let S of _){let A=s.groups.get(S)?.peer_id;A&&d.move(
de({userId:A}),de({groupId:S}))}},outbox:c,attachments:g,drafts:d,settings:k,tabs:h,groupWith:b,signals:{outgoing:u,isPaused:p,progress:m,drafts:w,draftList:v,settings:k.
settings},load:()=>Promise.all([c.load(),d.load(),k.load()]),sync(){c.forgetSent(({group_id:_,seq:S})=>S!==null&&S<=(s.groups.get(_??0)?.seq??0)),k.sync(),y.sync()},
received(_){_.type==="settings"?k.received(_):_.type==="draft"&&y.received(_)},onWord(_){return f.add(_),()=>f.delete(_)},async handOver(){await d.flush(),await d.
load(),d.adopt(),await Promise.all([y.flush(),k.flush()])},async flush(){await d.flush(),await Promise.all([y.flush(),k.flush()])},dispose(){a.cancel(l),d.flush();
for(let _ of[c,g,y,k])_.dispose();h.leave()}}}var Mt=1e3,ci=5e3;function $o({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,u=null,p=(v=Mt)=>{a&&(u??=s.after(m,v))};function m(){u=
null;for(let[v,f]of r)i.has(v)||w(v,f)}async function w(v,f){i.add(v);let l=Mt;try{let h=await n({type:"read",group_id:v,seq:f});r.get(v)===f&&(r.delete(v),o(g=>Xe(
e,{...h,read_seq:h.seq},g)))}catch(h){let{isPassing:g,retryAfter:c}=h;!g&&r.get(v)===f&&r.delete(v),l=c===null?ci:Math.max(c*1e3,Mt)}i.delete(v),r.has(v)&&p(l)}
return{isMarking:v=>r.has(v),again(v){for(let[f,l]of r)l>(e.groups.get(f)?.read_seq??l)&&me(e,v,f,l)},read(v,f){let l=e.groups.get(v);!l||f<=l.read_seq||(o(h=>me(
e,h,v,f)),r.set(v,f),p())},async unread(v,f){let l=r.get(v)??0;r.delete(v),l>0&&await t.put(`/v1/groups/${v}/read`,{seq:Math.min(l,f-1)});let h=await t.put(`/v1\
/groups/${v}/unread`,{seq:f});o(g=>Xe(e,h,g))},async readAll(){r.clear();let{cursor:v}=await t.put("/v1/read-all");o(f=>Je(e,v,f))},connected(){a=!0,r.size>0&&p()},
disconnected(){a=!1,s.cancel(u),u=null},async flush(){let v=[...r].map(([f,l])=>t.put(`/v1/groups/${f}/read`,{seq:l},{keepalive:!0}).catch(()=>{}));await Promise.
all(v)},dispose:()=>s.cancel(u)}}var ui=1440*60*1e3;function qo({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(u=>{for(let{id:p,muted_until:m}of e.groups.
values()){if(m===null)continue;let w=Date.parse(m);w<=a?j(e,u,p,{muted_until:null}):s=Math.min(s,w)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),ui)):null}return{note(a){let u=s;for(let p of a){let m=e.groups.get(p)?.muted_until;m&&(s=Math.min(s,Date.parse(m)))}s<u&&i()},dispose:()=>n.cancel(o)}}var fi=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,di=/\n[ \t]*\n/g,pi=/`+/g,mi=/^[\p{White_Space}\x1c-\x1f]*$/u;function Ze(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(fi)){let[r,i,a]=s,u=s.index+r.length;o?i.length>=o.length&&mi.test(a)&&(t.push(Ro(o,Math.max(o.from,s.index-1),u)),n=u,o=
null):(Co(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(u+1,e.length),info:a.trim()})}return o?t.push(Ro(o,e.length,e.length)):Co(e,n,e.length,t),t}
var Ro=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function Co(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(di))Po(s.slice(r,i),t+r,o),r=i+a.length;Po(s.slice(r),t+r,o)}function Po(e,t,n){let o=[...e.matchAll(pi)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let u=t+
o[i].index,p=t+o[a].index,m=u+o[i].length;n.push({start:u,end:p+o[a].length,from:m,to:p,is_block:!1,info:""}),i=a}}var gi="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",hi=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${gi})?\\ufe0f?`,
_i=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${hi}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,wi=new RegExp(`^\\s*(?:${_i}\\s*){1,3}$`,"u"),yi=150;var Lo=e=>e.length<=yi&&wi.test(e);var vi=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),bi=/[\p{L}\p{N}\p{M}]/u,ki=/[\p{White_Space}]/u,Si=/\p{Default_Ignorable_Code_Point}/u,
xi=/[\p{L}\p{N}]/u,Mi=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,Ai=/\p{M}/u,jo=/[\u202a-\u202e\u2066-\u2069]/g,Ne=e=>e>""&&vi.test(e),et=e=>bi.test(e)&&!Ne(e),tt=e=>e===""||
ki.test(e),he=e=>e>""&&Si.test(e),ae=e=>e>""&&Ai.test(e),nt=e=>xi.test(e),Do=e=>Mi.test(e),Hu=e=>e.replace(jo,""),Io=e=>e.search(jo)>=0;function _e(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&Ti(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function ot(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var Ti=e=>e>=55296&&e<56320;var At=/^(?:https?:\/\/|mailto:|www\.)/i,Oi=/^www\.[^.]+\../i,Ei=/^[^@]+@[^@]+$/,Ni=/[\p{L}\p{N}\p{M}]/u,$i=".,;:!?'*_~|",qi={")":"(","]":"[","}":"{"},Ri=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
Ci=/[\u3002\uff0e\uff61]/g;function Tt(e){let t=At.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Oi.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?Ei.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Uo(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=ot(e,o),i=qi[r];if(!Pi(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&$i.includes(e[o-1]);)o--;return o}function Pi(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Ni.test(e)&&!Ne(e)&&!he(e)}function Wo(e,{href:t,host:n}){if(Io(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(Ci,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(Ri).filter(Li);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=ji(i);if(Bo(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function Li(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function ji(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function Bo(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function Go(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return Bo(n)?t:null}var Di=/[\s\0-\x1f\x7f<>]/;function $e(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function Fo(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else Di.test(i)&&(o=[])}return n}var L=e=>e===""?[]:[{type:"mark",text:e}];function qe(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(qe).join("")}function we(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var Ii=/["“”„‟«»「『]/;function Yo(e,{start:t,end:n,from:o,to:s},r){let i=Wi(Ui(e,o,s,r));return{type:"code",children:[...L(e.slice(t,o)),...i,...L(
e.slice(s,n))]}}function Ui(e,t,n,o){let s=[],r=$e(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...L(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),we(s)}function Ho([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...L(n),...s,...L(n)]}}function Wi(e){let t=e.map(qe).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return we(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...L(s.slice(0,i)),s.slice(i,a),...L(s.slice(a))]}))}function zo(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=Ii.test(s[1])?[s[0],...L(s[1]),s.slice(2,-1),...L(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var Ko=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Bi="\\*_~[]`",Gi=">-",Fi={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Yi=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
Hi=["**","~~"];function Xo(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,c)=>g.start-c.start),i=new Map(r.map(g=>[g.start,g]));function a(g,c,d,y){
let k=$e(r,g),b=$e(d,g),x=[],_=new Map,S=g,A=y?-1:g;for(;S<c;){(o.index<S||S<o.from)&&(o=u(S));let M=k(S),O=b(S),N=Math.min(o.index,M?.start??c,O?.start??c,c);if(N>
S&&x.push(e.slice(S,N)),S=N,S>=c)break;O?.start===S?(x.push(...L(e.slice(S,O.end))),S=A=O.end):M?.start===S?(x.push("id"in M?zo(e,M):Yo(e,M,d)),S=M.end):e[S]===
"\\"?S=w(S,c,A,x):e[S]==="["?S=y?p(S,1,x):f(S,c,d,x):"*_~".includes(e[S])?S=v(S,g,c,x,_):S=h(S,g,c,o.found,y,x)}for(let[M,O]of _)x[O]=M;return we(x)}function u(g){
Ko.lastIndex=g;let c=Ko.exec(e);return{from:g,index:c?.index??e.length,found:c?.[0]??""}}function p(g,c,d){return d.push(e.slice(g,g+c)),g+c}let m=g=>g<e.length&&
Bi.includes(e[g])&&!i.has(g);function w(g,c,d,y){let k=e[g+1],b=g===d||e[g-1]===`
`,x=m(g+1)||b&&Gi.includes(k);return g+1===c||!x?p(g,1,y):(y.push({type:"mark",text:"\\"}),p(g+1,1,y))}function v(g,c,d,y,k){let b=1;for(;g+b<d&&e[g+b]===e[g];)
b++;let x=e.slice(g,g+b),_=Fi[x],S=g===c?"":_e(e,g),A=g+b===d?"":ot(e,g+b);if(!_||x==="_"&&zi(S,A))return p(g,b,y);let M=k.get(x);if(M!==void 0&&!tt(S)&&(Hi.includes(
x)||!et(A))){for(let[O,N]of k)N<M||(y[N]=O,k.delete(O));y.push(Ho(_,x,we(y.splice(M).slice(1))))}else!tt(A)&&!et(S)?(M!==void 0&&(y[M]=x),k.set(x,y.length),y.push(
{type:"mark",text:x})):y.push(x);return g+b}function f(g,c,d,y){let k=l(g+1,c);if(k===null||e[k+1]!=="(")return p(g,1,y);s??=Fo(e,t);let b=s.get(k+1);if(b===void 0||
b>=c)return p(g,1,y);let x=Tt(e.slice(k+2,b));if(!x)return p(g,1,y);let _=a(g+1,k,d,!0),S=_.map(qe).join("");return Yi.test(S)?p(g,1,y):(y.push({type:"link",href:x.
href,host:Wo(S,x),children:[...L("["),..._,...L(e.slice(k,b+1))]}),b+1)}function l(g,c){for(;g<c;){let d=i.get(g);if(d){if(e.slice(g,d.end).includes(`
`))return null;g=d.end;continue}let y=e[g];if(y==="]")return g;if(y==="["||y===`
`)return null;g+=y==="\\"&&m(g+1)?2:1}return null}function h(g,c,d,y,k,b){if(g>c&&et(_e(e,g)))return p(g,y.length,b);let x=Uo(e,g,d),_=e.slice(g,x),S=k||!At.test(
_)?null:Tt(_);return S?(b.push({type:"link",href:S.href,host:Go(_,S),children:[_]}),x):p(g,Math.max(x-g,y.length),b)}return(g,c,d)=>a(g,c,d,!1)}var zi=(e,t)=>!tt(
e)&&!nt(e)&&!ae(e)&&(e===t||e===">"&&t==="<");var Ki=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Xi=/[\u2010\u2011]/g,Jo=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Ji=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Vo=/[\u1100-\u11ff]/,Vi=/^[\0-\x7f]*$/,Qo=e=>e.replace(Ki,"'").replace(Xi,"-"),Zo=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function Ot(e){if(Vi.test(e))return e.toLowerCase();let t=Qo(e.replace(Jo," ")),n=Zo(t.normalize("NFD")).normalize(
"NFKC"),o=Zo(n).replace(Ji,"").normalize("NFKC");return Qo(o.replace(Jo," "))}var Et=e=>Ot(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function es(e){let t="",
n=[],o=0;for(let s of Qi(e)){o+=s.length;for(let r of Ot(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&Ot(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Qi(e){let t=[];for(let n of e){let o=t.length-1,s=ae(n)||he(n)&&ae(t[o]?.
slice(-1)??"")||Vo.test(n)&&Vo.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var Zi="all",ea=50,ts=128,ta=4096,ye="@＠﹫",na=new RegExp(`[${ye}]`),oa=new RegExp(`[${ye}](?![ ${ye}])([^${ye}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
sa=new RegExp(`[${ye}][\\u200b\\u2060]`,"g"),ra=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,ia='"“”„‟«»「『',ns=/["“”„‟«»」』]/g,aa=/^-[clu]/,la=/(?<!_)_+(?![_clm])/g,
ca=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function os(e,t,n=Ze(e)){let o=new Map;for(let{id:w,name:v}of t)o.set(Et(v),w);if(o.size===0||!na.test(e))return[];let s=[
...o.keys()].filter(w=>w!=="").sort((w,v)=>v.length-w.length),r=[],i=new Set,a=!1,u=-1,p=0,m=ua(e,n);for(let{index:w,0:v,1:f}of m.matchAll(oa)){let l=fa(m,w);if(!l&&
w!==u)continue;if(u=w+v.length,++p>ta)break;if(!l&&!a)continue;let h=da(f,s);a=h?.fills??!1;let g=o.get(h?.name??"");!h||g===void 0||!i.has(g)&&i.size===ea||(i.
add(g),r.push({start:w,end:u-f.length+h.length,id:g}))}return r}function ua(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(ra,s).replace(sa,s)}function fa(e,t){let n=_e(e,t);for(;n!==""&&(n==="_"||Nt(n)===
"m");)t-=n.length,n=_e(e,t);return n===""||!ye.includes(n)&&Nt(n)!=="c"}function da(e,t){if(ia.includes(e[0]))return pa(e,t);let{fold:n,ends:o}=es(e),s=n.replace(
/ $/,""),r=e.length<=ts||[...e].length<=ts,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=ma(s);let u=i.slice(a.length);if(!(!ca.
test(i.slice(a.length-1))||a===Zi&&aa.test(u)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function pa(e,t){ns.lastIndex=1;let n=ns.exec(e);if(!n)
return null;let o=Et(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function ma(e){let t="";for(let n of e)t+=Nt(
n).repeat(n.length);return t.replace(la,n=>"o".repeat(n.length))}function Nt(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(he(e))return"m";let t=ae(e);
return!t&&!nt(e)?"o":Ne(e)?t?"x":"u":t?"m":Do(e)?"c":"l"}var ga=/^[ \t]*$/,ss=/^> |^>$/,rs=/^- (?=.*\S)/s,is=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,ha=/^ {2}(?=.*\S)/s;function as(e,t=[]){let n=Ze(e),o=Xo(e,n,os(e,t,n));return{
type:"document",is_large:Lo(e),children:ls(e,_a(e,n),o,!0)}}function _a(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),u=a<0?e.length:a;n.push({outer:s,start:s,end:u,is_inside:r!==void 0&&r.start<s,block:i}),s=u+1}return n}function wa(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return ga.test(i)?"blank":r&&ss.test(i)?"quote":rs.test(i)?"bullet":is.test(i)?"number":"text"}function ls(e,t,n,o){
let s=t.map(i=>wa(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],u=ya(e,t,s,i),p=t.slice(i,u),{outer:m,start:w,end:v,block:f}=p[0];i>0&&r.push(...L(`
`)),a==="quote"?r.push({type:"quote",children:ls(e,p.map(l=>va(e,l)),n,!1)}):(r.push(...L(e.slice(m,w))),a==="blank"?r.push(...L(e.slice(w,v))):f?r.push(ba(e,f)):
a==="text"?r.push({type:"paragraph",children:n(w,p[u-i-1].end,cs(p))}):r.push(ka(e,p,s.slice(i,u),n))),i=u}return r}function ya(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],u=r&&n[i]==="text"&&ha.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!u)break;i++}return i}function va(e,t){let n=ss.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var cs=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function ba(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...L(e.slice(t,o)),...i?[i]:[],...L(e.slice(s,n))]}}function ka(e,t,n,o){let s=n[0]==="number",r=s?is:rs,i=[];for(let a=0;a<t.length;){let u=a+1;for(;u<
t.length&&n[u]==="text";)u++;let p=t[a],[m="",w]=r.exec(e.slice(p.start,p.end))??[],v=t.slice(a,u).map((f,l)=>l===0||f.is_inside?f:Sa(f));a>0&&i.push(...L(`
`),...L(e.slice(p.outer,p.start))),i.push({type:"item",number:w===void 0?null:Number(w),children:[...L(m),...o(p.start+m.length,v[u-a-1].end,cs(v))]}),a=u}return{
type:"list",is_ordered:s,children:i}}var Sa=e=>({...e,start:e.start+2});var xa=["paragraph","item","code_block"];function us(e){let t=[];return fs(as(e),t),t.join("").replace(/\s+/g," ").trim()}function fs(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)fs(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),xa.includes(e.type)&&t.push(" ")}}var Ma=5e3,ds=120,ps=2e4,ms=e=>`g${e}`,xf=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function gs({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,u=new Map,p=new Map,m=null,w=null;function v(c){if(a===c)return!0;let d=r.now();return[...u.values()].some(y=>y.groupId===c&&y.until>d)}function f(c,d){
let{notifications:y,mentions_in_muted:k,notify_all:b}=t();return!y||v(c.id)?!1:St(c,r.now())?d==="mention"&&k:d!=="message"||b.includes(c.id)}function l(c,d){let y=r.
now(),k=y-(p.get(c.id)??-1/0)>=Ma,b=k&&t().sounds&&!o();p.set(c.id,y),i?.show({tag:ms(c.id),group:c,...d,isRenewed:k,hasSound:b})}function h(c){p.delete(c),i?.close(
ms(c))}function g(){r.cancel(w),w=null,s(a),a!==null&&(w=r.after(g,ps))}return{setPort(c){i=c},look(c){c!==a&&(a=c,g(),c!==null&&h(c))},looked({tab:c,group_id:d}){
d===null?u.delete(c):(u.set(c,{groupId:d,until:r.now()+2*ps}),n()&&h(d))},arrived(c){if(n())for(let{message:d,kind:y}of c){let k=e.groups.get(d.group_id);if(!k||
d.seq<=k.read_seq||!f(k,y))continue;let b=e.people.get(d.sender_id),x=b?.display_name??b?.username??d.sender,_=Array.from(us(d.content.slice(0,4*ds))).slice(0,ds);
l(k,{kind:"message",seq:d.seq,sender_id:d.sender_id,sender:x,count:1,text:t().notification_text&&_.length>0?_.join(""):null})}},changed({groups:c}){if(n())for(let d of c){
let y=e.groups.get(d);(y?y.unread===0&&p.has(d):p.has(d))&&h(d)}},lost(){m=new Map(e.groups)},back(){let c=m;if(m=null,!(!c||!n()||o()))for(let d of e.groups.values()){
let{unread:y,mentions:k}=c.get(d.id)??{unread:0,mentions:0},b=d.unread-y,x=d.mentions>k,_=d.kind==="direct"?"direct":x?"mention":"message";b>0&&f(d,_)&&l(d,{kind:"\
summary",seq:d.last?.seq??d.seq,sender_id:null,sender:"",text:null,count:b})}},dispose(){r.cancel(w),a!==null&&s(null);for(let c of[...p.keys()])h(c)}}}function hs({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,u=new Map,p=new Map;function m(f,l){l===null?i.delete(f):i.set(
f,l),t(f)}function w(){a=null;let f=new Set([...s.keys()].slice(-100));for(let h of r)f.has(h)||m(h,null);(f.size===r.size&&[...f].every(h=>r.has(h))||e({type:"\
watch",user_ids:[...f]}))&&(r=f)}function v(f,l){let h=u.get(f);h?.has(l)&&(o.cancel(h.get(l)),h.delete(l),n(f))}return{show(f){s.set(f,(s.get(f)??0)+1),a??=o.after(
w,500);let l=!0;return()=>{if(!l)return;l=!1;let h=(s.get(f)??1)-1;h>0?s.set(f,h):s.delete(f),a??=o.after(w,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
w,0))},disconnected(){for(let f of r)m(f,null);r=new Set;for(let[f,l]of u)for(let h of[...l.keys()])v(f,h)},answered(f){let l=new Set(f);for(let h of r)m(h,l.has(
h))},changed(f,l){r.has(f)&&m(f,l)},isOnline:f=>i.get(f)??null,typed(f,l){let h=u.get(f)??new Map;u.set(f,h);let g=!h.has(l);o.cancel(h.get(l)),h.set(l,o.after(
()=>v(f,l),5e3)),g&&n(f)},stopTyping:v,typingIn:f=>[...u.get(f)?.keys()??[]],type(f){let l=o.now();l-(p.get(f)??-1/0)<3e3||e({type:"typing",group_id:f})&&p.set(
f,l)},typedAndSent:f=>{p.delete(f)},dispose(){o.cancel(a);for(let f of u.values())for(let l of f.values())o.cancel(l)}}}function _s({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function u(){s?.(),s=null;let p=o;o=[],p.length>0&&e(p)}return{push(p){o.push(p);let m=Math.floor(
n.now()/1e3);if(m!==r&&(a=m===r+1?i:0,r=m,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(u);return}let w=n.after(u,100);s=()=>n.cancel(w)},flush:u,clear(){s?.(),s=
null,o=[]}}}var Aa=500,Ta=50,Oa=200,Ea=3;function ws({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,u=new Map,p=new Map,m=!0,w=null,v=0,f=null,l=Promise.
resolve(),h=()=>{f??=r.after(d,Aa)};function g(){let y={is_whole:m,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
m&&p.clear();for(let x of m?t.groups.keys():i){let _=t.groups.get(x);_?y.groups.push(_):y.gone_groups.push(x)}for(let x of m?t.people.keys():a){let _=t.people.get(
x);_&&y.people.push(_)}let k=[...o].sort(([,x],[,_])=>_-x).slice(0,Ta),b=new Set(k.map(([x])=>x));for(let x of[...p.keys()])b.has(x)&&t.logs.has(x)||(y.gone_logs.
push(x),p.delete(x));for(let x of m?b:u.keys()){let _=t.logs.get(x);_&&b.has(x)&&c(y,_)}return i.clear(),a.clear(),u.clear(),m=!1,y}function c(y,k){let b=k.group_id,
x=J(k),_=p.get(b)??new Set;if(!x){p.delete(b)&&y.gone_logs.push(b);return}let S=Me(k,x),A=S.slice(-Oa),M=A.length<S.length,O=M?A[0].seq:x.from,N=new Set(A.map(T=>T.
seq)),q=u.get(b);for(let T of A)(!_.has(T.seq)||q?.has(T.seq))&&y.rows.push(T);for(let T of _)N.has(T)||y.gone_rows.push([b,T]);p.set(b,N),y.logs.push({group_id:b,
from:O,to:x.to,at_start:x.at_start&&!M,at_end:!0,opened_at:o.get(b)??0})}function d(){return r.cancel(f),f=null,!n()||v>=Ea?(m=!0,l):(l=l.then(async()=>{if(!m&&
t.cursor===w&&i.size+a.size+u.size===0)return;let k=g();await e.save(k)?(v=0,w=k.cursor):(v++,m=!0,h())}),l)}return{note(y){for(let k of y.groups)i.add(k);for(let k of y.
people)a.add(k);for(let k of y.logs)u.set(k,u.get(k)??new Set);for(let[k,b]of y.rows){let x=u.get(k)??new Set;for(let _ of b)x.add(_);u.set(k,x)}h()},invalidate(){
m=!0,h()},flush:d,dispose:()=>r.cancel(f)}}var ys=({state:e,people:t,marks:n,local:o,invitations:s,onLive:r})=>function(a,u){switch(a.type){case"live":r(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&mo(e,a,u);break;case"read_all":Je(e,a.cursor,u);break;case"muted":go(e,a,u);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":s.value++;break;default:o.received(a)}};var $a=2e3;function vs({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=eo({fetch:n.fetch,db:t,onSignedOut:({code:E})=>fe(E),clock:r}),{http:a,db:u}=i,
p=Pn(e),m=Oo(p,r),w=le(null),v=le(null),f=le({state:"idle",since:r.now(),retryAt:null,code:null}),l=B(E=>R.typingIn(E)),h=B(E=>R.isOnline(E)),g=le([]),c=le(0),d=le(
0),y=new Map,k=new Set,b=!1,x=le(!1),_=!1,S=null,A=Cn({open:E=>n.openSocket(`/ws?since=${encodeURIComponent(E)}&groups=no`),prepare:async()=>(p.cursor===null?await C.
anew():C.refresh(),p.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:E=>E.type==="ready"?Ps(E):M.push(E),onState:E=>{E.state==="ended"&&fe(
String(E.code)),E.state!=="live"&&Ls(),f.value=E},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),M=_s({apply:Gt,soon:n.soon,clock:r}),O=wo({state:p,http:a,
change:ee,opened:y,clock:r}),N=$o({state:p,http:a,request:A.request,change:ee,clock:r}),q=Vn({state:p,http:a,change:ee,history:O,isMarking:N.isMarking,clock:r}),
T=No({userId:e,db:u,http:a,env:n,state:p,socket:A,onLeading:()=>$.invalidate()}),$=ws({db:u,state:p,isLeading:()=>T.tabs.isLeading,opened:y,me:()=>w.value,clock:r}),
R=hs({signal:A.signal,onPresence:E=>h.update(E),onTyping:E=>l.update(E),clock:r}),C=Zn({userId:e,db:u,http:a,state:p,view:m,history:O,change:ee,me:w,server:v,clock:r,
onOther:()=>fe("another_user"),onGroups:N.again,onSettings:E=>T.settings.received(E),onServer:s,onAnew:()=>{M.clear(),$.invalidate(),c.value++}}),G=qo({state:p,
change:ee,clock:r}),st=n.makeKey(),Z=gs({state:p,settings:()=>T.settings.settings.value,isLeading:()=>T.tabs.isLeading,isVisible:n.isVisible,tell:E=>T.tabs.tell(
{type:"looking",tab:st,group_id:E}),clock:r});T.onWord(E=>{E.type==="looking"&&Z.looked(E)});let Rs=ys({state:p,people:R,marks:N,local:T,invitations:d,onLive:Cs}),
Bt=Tn({userId:e,http:a,memory:n.memory,clock:r});function ee(E){_||Na(()=>{let D=Ln(),te=b;E(D);for(let Se of D.confirmed)T.outbox.confirm(Se);for(let{group_id:Se,
user_id:Is}of D.typed)R.stopTyping(Se,Is);if(D.left.size>0&&(g.value=[...g.value,...D.left.values()].slice(-20)),D.me&&Ds(),O.bound(D.logs),m.publish(D),$.note(
D),q.note(D),G.note(D.groups),T.began(D.groups),Z.changed(D),!(!te||D.arrived.length===0)){Z.arrived(D.arrived);for(let Se of k)Se(D.arrived)}})}function Gt(E){
ee(D=>{for(let te of E)po(te)?co(p,te,D):Rs(te,D)})}function Cs(E){b=!0,x.value=!0,K(E)>=p.applied_id&&(p.cursor=E),R.connected(),N.connected(),T.sync(),C.refreshed().
then(Z.back)}function Ps(E){E.user_id!==e?fe("another_user"):E.reset||E.behind>$a?js():T.outbox.connected(!0)}function Ls(){b&&(C.lost(),Z.lost()),b=!1,x.value=
!1,T.outbox.connected(!1),R.disconnected(),N.disconnected()}function js(){M.clear(),p.cursor=null,A.restart()}async function Ds(){try{w.value=await a.get("/v1/u\
sers/me")}catch{}}function fe(E){_||(S&&T.tabs.tell({type:"signed_out",reason:S}),Ft(),o(S??E))}function Ft(){_=!0,A.stop(),M.clear();for(let E of[m,$,N,q,R,Bt,
G,Z,T])E.dispose();i.end()}return{http:a,state:p,view:m,me:w,server:v,apply:Gt,connection:f,typing:l,presence:h,left:g,resets:c,invitations:d,isCurrent:x,history:O,
marks:N,asking:q,people:R,local:T,notifications:Z,socket:A,change:ee,async begin(){await Promise.all([C.showCopy(),T.load()]),!_&&(A.start(),Bt.start())},async leave(E,D){
S=E;try{await D(),fe(E)}catch(te){if(!_)throw te}finally{S=null}},end:fe,onArrived(E){return k.add(E),()=>k.delete(E)},async flush(){M.flush(),await Promise.all(
[N.flush(),T.flush(),$.flush()])},dispose:Ft}}var qa=new Set(["signed_out","account_deleted"]);function bs(e=An()){let t=$t({name:"starting"}),n=$t(null),o=null,s=$t(null),r=null,i=e.memory.get("email"),a=0,
u=De({fetch:e.fetch});async function p(c){let d=++a;o?.dispose();let y=e.memory.get(`shared-${c}`)!==null;e.memory.set("user",String(c));let k=y?oe():await e.openDatabase(
c);if(d!==a){k.close();return}r=k;let b=vs({userId:c,db:r,env:e,onEnded:m,onServer:v});o=b,b.local.onWord(_=>{_.type==="signed_out"&&b.end(_.reason),_.type==="n\
ew_version"&&w(_.version)&&(s.value=_.version)});let x=yn(b,b.http,e.upload);t.value={name:"signed_in",session:b,actions:x},await b.begin()}async function m(c){
let d=r,y=o?.state.me;if(a++,o=null,r=null,c==="another_user"){d?.close(),await h();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:c,email:i},await d?.wipe(qa.has(c)),d?.close(),f()}let w=c=>c!==null&&e.version!=="src"&&c!==e.version;function v({web:c}){c===null||!w(
c)?s.value=null:s.value!==c&&(s.value=c,o?.local.tabs.tell({type:"new_version",version:c}))}async function f(){try{let c=await u.get("/v1/config");n.value=c,v(c)}catch{}}
async function l(){let c=Number(e.memory.get("user"));if(c){await p(c);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},f();return}await h()}
async function h(){let c=++a;t.value={name:"starting"};try{let{user_id:d}=await u.get("/v1/test-auth",void 0,{tries:1});c===a&&await p(d)}catch(d){let{action:y,
code:k}=d;y==="sign_in"?(c===a&&(t.value={name:"signed_out",reason:null,email:i}),f()):c===a&&(t.value={name:"signed_out",reason:k,email:i})}}async function g({
id:c},d,y){i=y?null:d,e.memory.set("email",i),e.memory.set(`shared-${c}`,y?"1":null),e.memory.set(pt(c),null),await p(c)}return{status:t,config:n,newVersion:s,http:u,
start:l,async login({email:c,password:d,isShared:y=!1}){let k=y?"session":"persistent",{user:b}=await u.post("/v1/users/login",{email:c,password:d,cookie:k});await g(
b,c,y)},async register({username:c,email:d,password:y,invite:k=null,isShared:b=!1}){let _={username:c,email:d,password:y,cookie:b?"session":"persistent",...k&&{
invite:k}},S=await u.post("/v1/users/register",_);return await g(S,d,b),S.group_id??null},reset:(c,d)=>u.post("/v1/users/reset",{code:c,new_password:d}),invite:c=>u.
get(`/v1/invites/${encodeURIComponent(c)}`),async logout(c=!1){let d=o;d&&(await Promise.all([d.marks.flush(),d.local.handOver()]),await d.leave("signed_out",()=>d.
http.post("/v1/users/logout",{all:c})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var ld=bs();import{html as qt,signal as Ra}from"./vendor/preact.js";var Ca=6e3,Pa=15e3,La=3,ve=Ra([]),Re=new Map,ja=0;function Ss(e,{isFault:t=!1,action:n=null}={}){let o={id:++ja,text:e,isFault:t,action:n},s=ve.value.filter(r=>r.
text!==e);ve.value=[...s,o].slice(-La),xs(o)}function xs({id:e,action:t}){clearTimeout(Re.get(e)),Re.set(e,setTimeout(()=>Rt(e),t?Pa:Ca))}function Rt(e){clearTimeout(
Re.get(e)),Re.delete(e),ve.value=ve.value.filter(t=>t.id!==e)}function pd(){return qt`
    <div class="toasts">
      <div role="status">${ve.value.filter(e=>!e.isFault).map(ks)}</div>
      <div role="alert">${ve.value.filter(e=>e.isFault).map(ks)}</div>
    </div>
  `}function ks(e){let t=()=>clearTimeout(Re.get(e.id)),n=()=>xs(e);return qt`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&qt`<button class="button quiet strong" onClick=${()=>Da(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>Rt(e.id)}>
        <${ne} name="close" label=${z("shell.close")} />
      </button>
    </div>
  `}function Da(e){Rt(e.id),e.action?.onSelect()}var Ms={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function Ct(e){let{code:t="",message:n="",requestId:o=null}=e??{},s=Object.hasOwn(Ms,t)?Ms[t]:void 0,r=s?z(s):n||z("shell.fault.unknown");return t===
"server_error"&&o?`${r} (${o})`:r}async function _d(e){try{return await e(),!0}catch(t){return Ss(Ct(t),{isFault:!0}),!1}}var Ia=/^[1-9][0-9]{0,15}$/;function Lt({pathname:e,search:t,hash:n}){let[o,s,r,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&s===void 0?
{name:"home"}:o==="g"&&Pt(s)&&(r===void 0||Pt(r))?{name:"group",groupId:Number(s),seq:r?Number(r):null}:r!==void 0?{name:"unknown"}:o==="d"&&Pt(s)?{name:"direct",
userId:Number(s)}:o==="settings"?{name:"settings",page:s??""}:s!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:n.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function yd(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function Pt(e){return e!==void 0&&Ia.test(e)}import{signal as Ua}from"./vendor/preact.js";var As="",Wa=Ua(Ts());addEventListener("popstate",jt);addEventListener("hashchange",jt);function Ba(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),jt()}function Sd(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||Lt(n).name==="unknown"||(e.preventDefault(),
Ba(n.pathname+n.search+n.hash))}function jt(){Wa.value=Ts()}function Ts(){let e=Lt(location);return e.name!=="join"?e:(e.code!==""&&(As=e.code,history.replaceState(
history.state,"","/join")),{...e,code:As})}import{html as Os,useState as Ga}from"./vendor/preact.js";var Fa=12,Ya=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Ha=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
Ad=e=>e?.display_name||e?.username||"";function za(e){let[t]=Ya.segment(e.replace(Ha,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function Td({id:e,name:t,
file:n=null,isGroup:o=!1,size:s="normal"}){let[r,i]=Ga(null),a=`avatar ${s} ${o?"of-group":"of-person"}`;return n&&n!==r?Os`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:Os`<span class="${a} tone-${e%Fa}" aria-hidden="true">${za(t)}</span>`}import{html as be,signal as Ka,useEffect as Xa,useLayoutEffect as Ja,useRef as Dt,useState as It}from"./vendor/preact.js";var ke=Ka(null);function Va(e,t){return ke.value?.onClosed(null),new Promise(n=>{ke.value={title:e,draw:t,onClosed:n}})}var Rd=()=>ke.value!==null,Cd=e=>Va(e.title,
t=>be`<${Za} ...${e} close=${t} />`).then(Boolean);function Pd(){let e=ke.value;return e&&be`<${Qa} key=${e.title} opened=${e} />`}function Qa({opened:e}){let t=Dt(
null),n=Dt(null);Ja(()=>{let r=t.current;return r.showModal(),r.querySelector("[data-first]")?.focus(),()=>r.close()},[]);let o=(r=null)=>{n.current=r,t.current?.
close()};return be`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{ke.value===e&&(ke.value=null),e.onClosed(n.current)}}
      onMouseDown=${r=>r.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${ne} name="close" label=${z("groups.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function Za({text:e,action:t,work:n,isDanger:o=!1,typed:s,close:r}){let[i,a]=It(""),{run:u,isBusy:p,fault:m}=tl(),w=s===void 0||nl(i,s);function v(f){f.preventDefault(),
w&&u(async()=>(await n(),r(!0)))}return be`
    <form class="dialog-form" onSubmit=${v}>
      <p>${e}</p>
      ${s!==void 0&&be`<div class="field">
        <label for="dialog-typed">${z("groups.type_name")} <bdi class="typed-name">${s}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${f=>a(f.target.value)}
        />
      </div>`}
      <${el} text=${m} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${s===void 0} onClick=${()=>r()}>
          ${z("groups.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!w||p}>${t}</button>
      </footer>
    </form>
  `}var el=({text:e,id:t})=>be`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function tl(){let[e,t]=It(!1),[n,o]=It(""),s=Dt(!0);Xa(()=>()=>{s.current=
!1},[]);async function r(i){t(!0),o("");try{return await i(),!0}catch(a){return s.current&&o(Ct(a)),!1}finally{s.current&&t(!1)}}return{run:r,isBusy:e,fault:n,setFault:o}}
var nl=(e,t)=>Es(e)===Es(t),Es=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as ce,signal as ol,useLayoutEffect as sl,useRef as rl}from"./vendor/preact.js";var ue=ol(null),Q=4;function Id(e){ue.value?.anchor.removeAttribute("aria-expanded"),ue.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function Ut(){let e=ue.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),ue.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var Ud=()=>ue.value!==null;function Wd(){let e=ue.value;return e&&ce`<${il} key=${e.
label} menu=${e} />`}function il({menu:e}){let t=rl(null);sl(()=>{let o=t.current;o.showPopover(),ll(o,e),Ns(o)[0]?.focus()},[e]);let n=o=>{Ut(),o.onSelect()};return ce`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${o=>al(o)}
      onToggle=${o=>{o.newState==="closed"&&ue.value===e&&Ut()}}
    >
      ${e.items.map(o=>o===!1?null:o===null?ce`<hr role="separator" />`:ce`<button
            type="button" tabindex="-1" class=${o.isDanger?"menu-item danger":"menu-item"}
            role=${o.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${()=>n(o)}
          >
            ${o.icon&&ce`<${ne} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail&&ce`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked&&ce`<${ne} name="check" />`}
          </button>`)}
    </div>
  `}var Ns=e=>[...e.querySelectorAll("button")];function al(e){let t=Ns(e.currentTarget),n=t.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n-1,Home:0,
End:-1};if(Object.hasOwn(o,e.key)){let s=o[e.key];t[(s+t.length)%t.length]?.focus()}else if(e.key==="Tab"||e.key==="Escape")Ut();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey){let s=[...t.slice(n+1),...t.slice(0,n+1)],r=e.key.toLocaleLowerCase();s.find(i=>i.textContent?.trim().toLocaleLowerCase().startsWith(
r))?.focus()}else return;e.preventDefault(),e.stopPropagation()}function ll(e,{anchor:t,point:n}){let o=t.getBoundingClientRect(),{width:s,height:r}=e.getBoundingClientRect(),
i=getComputedStyle(t).direction==="rtl",a=n?n.x:i?o.right-s:o.left,u=n?n.y:o.bottom+Q,p=(n?n.y:o.top-Q)-r,m=Math.max(Q,Math.min(a,innerWidth-s-Q)),w=u+r<=innerHeight-
Q||p<Q?u:p;e.style.inset=`${Math.max(Q,Math.min(w,innerHeight-r-Q))}px auto auto ${m}px`}import{computed as Wt,signal as cl}from"./vendor/preact.js";var $s=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,qs=cl($s());function ul(){qs.value=$s()}globalThis.document?.addEventListener("visibilitychange",
ul);var Yd=e=>Wt(()=>new Intl.DateTimeFormat(Ce.value,{timeZone:qs.value,...e})),Hd=e=>Wt(()=>new Intl.RelativeTimeFormat(Ce.value,e)),zd=e=>Wt(()=>new Intl.ListFormat(
Ce.value,e));export{Qt as a,Ce as b,Ol as c,El as d,z as e,Gs as f,kt as g,de as h,ft as i,K as j,W as k,pe as l,J as m,Me as n,ge as o,Ve as p,St as q,he as r,ae as s,Hu as t,
Io as u,ot as v,Zi as w,as as x,us as y,xf as z,ld as A,Ys as B,Zt as C,ne as D,Ss as E,pd as F,Ct as G,_d as H,yd as I,Wa as J,Ba as K,Sd as L,Ad as M,Td as N,
Yd as O,Hd as P,zd as Q,Va as R,Rd as S,Cd as T,Pd as U,el as V,tl as W,Id as X,Ut as Y,Ud as Z,Wd as _};
