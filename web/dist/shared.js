import{computed as Je,signal as cs}from"./vendor/preact.js";var xt={"account.sign_in":"Sign in","account.register":"Make an account","account.has_account":"I have an account","account.name":"Name","account.email":"E-mail\
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
nt.delete_title":"Delete your account?","account.delete_text":"You leave all groups. This cannot be undone. A group that you own needs another owner first.","ac\
count.messages":"Your messages","account.messages.keep":"Keep them, without my name","account.messages.erase":"Erase all of them","account.wrong_password":"The \
password is wrong.","account.saved":"Saved.","account.username":"Username","account.display_name":"Shown name","account.display_name_hint":"Others see it instea\
d of your username.","account.status":"Status","account.status_hint":"What you do just now, for example.","account.save":"Save","account.cancel":"Cancel","accou\
nt.choose_picture":"Choose a picture","account.remove_picture":"Remove the picture","account.no_picture":"This file cannot be shown as a picture.","account.crop":"\
Choose a part of the picture","account.crop_hint":"Part of the picture. Move it by dragging or with the arrow keys.","account.zoom":"Size","account.use_picture":"\
Use this part","account.password_hint":"At least 8 characters.","account.old_password":"Current password","account.new_password":"New password","account.change_\
password":"Change password","account.password_changed":{one:"The password is changed. {n} other device is signed out.",other:"The password is changed. {n} other\
 devices are signed out."},"account.blocked":"Blocked people","account.none_blocked":"You have blocked nobody.","account.unblock":"Unblock","account.unblock_nam\
e":"Unblock {name}","account.reset":"Set a new password","account.gone":"Your account is deleted.","account.username_taken":"This name is taken.","account.email\
_taken":"There is an account with this address.","account.wrong_credentials":"The address or the password is wrong.","account.wrong_code":"This code is wrong or\
 has expired.","account.password_set":"The new password is set. Sign in with it.","account.code":"Code","account.code_hint":"The operator of this server gives i\
t to you.","account.has_code":"I forgot my password","account.name_hint":"3 to 64 characters.","account.name_short":"At least {n} characters.","account.name_lon\
g":"At most {n} characters.","account.wait":"Try again in {n} s","account.page.general":"General"};var At={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
"conversation.not_read":"The messages could not be read: {reason}","conversation.not_member":"You are not in this group, or it does not exist.","conversation.ju\
mp_to_date":"Jump to a date","conversation.date":"Date","conversation.jump":"Jump","conversation.cancel":"Cancel","conversation.close":"Close","conversation.edi\
ted":"edited","conversation.edited_mark":"(edited)","conversation.deleted":"This message was deleted.","conversation.deleted_user":"Deleted user","conversation.\
no_text":"A message without text","conversation.pinned":"pinned","conversation.profile_of":"Profile of {name}","conversation.replies":{one:"{n} reply",other:"{n\
} replies"},"conversation.reaction":{one:"{emoji}, {n} reaction",other:"{emoji}, {n} reactions"},"conversation.reactions":{one:"{n} reaction",other:"{n} reactio\
ns"},"conversation.open_picture":"Open the picture {name}","conversation.download":"Download","conversation.unread_line":"New messages","conversation.unread":{one:"\
{n} unread",other:"{n} unread"},"conversation.unread_since":"{n} unread since {day}","conversation.mark_read":"Mark as read","conversation.new":{one:"{n} new",other:"\
{n} new"},"conversation.newest":"Jump to the newest","conversation.yours_below":"Your message is below","conversation.of_them_mentions":{one:"{n} mention",other:"\
{n} mentions"},"conversation.commands":"Commands","conversation.menu":"More commands","conversation.react":"React","conversation.react_with":"React with {emoji}",
"conversation.reply":"Reply","conversation.edit":"Edit","conversation.copy_link":"Copy link","conversation.copy_text":"Copy text","conversation.copied":"Copied.",
"conversation.pin":"Pin","conversation.unpin":"Unpin","conversation.mark_unread":"Mark unread from here","conversation.seen_by":"Seen by","conversation.who_reac\
ted":"Reactions","conversation.versions":"Earlier versions","conversation.delete":"Delete","conversation.key_delete":"Del","conversation.delete_title":"Delete t\
his message?","conversation.delete_text":"Its text and files are removed for everyone. This cannot be undone.","conversation.sending":"Sending…","conversation\
.waits":"Waits to be sent: {reason}","conversation.not_sent":"Not sent: {reason}","conversation.asking":"Written more than a day ago and not sent yet.","convers\
ation.try_again":"Try again","conversation.uploading":"Uploading {name}","conversation.message":"Message","conversation.write":"Write a message","conversation.m\
ay_not_write":"You may not write here","conversation.send":"Send","conversation.save":"Save","conversation.editing":"You are editing your message","conversation\
.reply_to":"Reply to {name}","conversation.left":"{left} bytes left","conversation.conflict":"This message was edited meanwhile","conversation.conflict_text":"I\
t was edited on another device. Which text is to stay?","conversation.conflict_mine":"Your text","conversation.conflict_theirs":"The other text","conversation.k\
eep_mine":"Save my text","conversation.keep_theirs":"Keep the other text","conversation.typing":{one:"{names} is typing…",other:"{names} are typing…"},"conv\
ersation.typing_more":"{names} and {more} more are typing…","conversation.begin":"The first message begins your conversation with {name}.","conversation.too_l\
arge":"Too large, at most {size} a file: {names}","conversation.too_many":{one:"At most {n} file in a message. Not attached: {names}",other:"At most {n} files i\
n a message. Not attached: {names}"},"conversation.attached":"Attached files","conversation.a_file":"A file","conversation.not_uploaded":"Not uploaded","convers\
ation.cancel_upload":"Cancel the upload of {name}","conversation.remove":"Remove {name}","conversation.drop":"Drop the files to attach them","conversation.every\
one":"all members","conversation.suggestions":"Suggestions","conversation.preview":"Preview","conversation.attach":"Attach files","conversation.all_emoji":"All \
emoji","conversation.new_messages":{one:"{n} more new message",other:"{n} more new messages"},"conversation.new_log":"New messages","conversation.notice.began":"\
{actor} began this conversation","conversation.notice.created":"{actor} created the group","conversation.notice.updated":"{actor} changed the settings of {name}",
"conversation.notice.renamed":"{actor} renamed the group to {name}","conversation.notice.topic":"{actor} set the topic: {topic}","conversation.notice.no_topic":"\
{actor} removed the topic","conversation.notice.archived":"{actor} archived the group","conversation.notice.unarchived":"{actor} opened the group again","conver\
sation.notice.joined":"{user} joined","conversation.notice.added":"{actor} added {user}","conversation.notice.left":"{user} left","conversation.notice.removed":"\
{actor} removed {user}","conversation.notice.banned":"{actor} banned {user}","conversation.notice.ban_lifted":"{actor} lifted the ban of {user}","conversation.n\
otice.is_owner":"{user} is now the owner","conversation.notice.is_admin":"{user} is now an admin","conversation.notice.is_member":"{user} is no longer an admin",
"conversation.notice.pinned":"{actor} pinned {message}","conversation.notice.unpinned":"{actor} unpinned {message}","conversation.notice.a_message":"a message",
"conversation.notice.account_deleted":"{user} deleted their account"};var Tt={"emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji found"},"emoji.none":"No emoji foun\
d.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","emoji.tone_medium_light":"Medium light",
"emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used","emoji.smileys":"Smileys","emoji.peo\
ple":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.activities":"Activities","emoji.obje\
cts":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var Ot={"groups.back":"Back","groups.close":"Close","groups.cancel":"Cancel","groups.again":"Try again","groups.loading":"Loading…","groups.not_loaded":"This \
part of the page could not be loaded. Reload the page.","groups.count":{one:"{n} member",other:"{n} members"},"groups.archived":"Archived","groups.notes":"Notes\
 to yourself","groups.online":"online","groups.settings":"Group settings","groups.members":"Members","groups.pins":"Pinned messages","groups.search":"Search in \
this conversation","groups.menu":"More","groups.profile":"Profile","groups.copy_link":"Copy link","groups.leave":"Leave the group","groups.leave_text":"You get \
no more messages of {name}. Unless it is public, you need an invitation to come back.","groups.owner":"Owner","groups.admins":"Admins","groups.admin":"Admin","g\
roups.others":"Members","groups.member":"Member","groups.you":"(you)","groups.filter_members":"Find by name","groups.no_member":"No member has a name that begin\
s with “{q}”.","groups.listed_only":"The first {n} members are listed. Find others by their names.","groups.member_menu":"Actions for {name}","groups.make_a\
dmin":"Make an admin","groups.make_member":"Make a member","groups.step_down":"Step down as admin","groups.step_down_text":"You will be a member of {name} like \
others. Only the owner can make you an admin again.","groups.hand_over":"Hand over the group","groups.hand_over_text":"{name} becomes the owner when they accept\
. You are an admin then. This cannot be undone.","groups.offered":"{name} is asked to become the owner. Until they accept, nothing changes.","groups.remove":"Re\
move from the group","groups.remove_text":"{name} will no longer see new messages. They can come back by an invitation.","groups.ban":"Ban from the group","grou\
ps.ban_text":"{name} is removed, and cannot come back until the ban is lifted in the group settings.","groups.type_name":"To confirm, type the name of the group\
:","groups.add":"Add","groups.add_title":"Add people to {name}","groups.find_people":"Name","groups.people":"People","groups.no_user":"Nobody has a name that be\
gins with “{q}”.","groups.added":"Added.","groups.already_in":"A member","groups.invited":"Invited. They left the group before, and have to accept.","groups\
.account_deleted":"This account was deleted.","groups.edit_profile":"Edit your profile","groups.write_to":"Message","groups.role_in":"Role in","groups.block":"B\
lock","groups.unblock":"Unblock","groups.block_text":"A blocked person cannot write to you directly, and is not told.","groups.is_blocked":"You have blocked thi\
s person.","groups.blocked":"{name} is blocked.","groups.unblocked":"{name} is no longer blocked.","groups.save":"Save","groups.more":"Show more","groups.about":"\
Name and topic","groups.name":"Name","groups.topic":"Topic","groups.archived_text":"This group is archived: it can be read and left, but not written to.","group\
s.rights":"Rules","groups.may_post":"Who may write","groups.may_invite":"Who may add and invite people","groups.may_pin":"Who may pin messages","groups.visibili\
ty":"Visibility","groups.history":"History for new members","groups.history_hint":"A change concerns those who join from now on.","groups.all_members":"All memb\
ers","groups.admins_only":"Owner and admins","groups.private":"Private: only by invitation","groups.public":"Public: everyone can join","groups.history_all":"Ev\
erything","groups.history_joined":"What comes after joining","groups.unknown":"Unknown","groups.ends":"Archive, leave, delete","groups.archive":"Archive the gro\
up","groups.archive_text":"{name} can only be read then, and nobody can join. You can bring it back.","groups.unarchive":"Bring the group back","groups.unarchiv\
e_text":"Members can write in {name} again.","groups.owner_stays":"You are the owner. To leave the group, first hand it over to another member.","groups.delete":"\
Delete the group","groups.delete_text":"{name} is deleted with all its messages and files, for all members. This cannot be undone.","groups.bans":"Banned people",
"groups.no_bans":"Nobody is banned.","groups.lift":"Lift","groups.ban_lifted":"{name} can join again.","groups.deleted_user":"Deleted user","groups.invites":"In\
vitation links","groups.no_invites":"There are no valid links.","groups.valid_for":"Valid for","groups.usable":"Uses","groups.days":{one:"{n} day",other:"{n} da\
ys"},"groups.uses":{one:"{n} use",other:"{n} uses"},"groups.unlimited":"No limit","groups.make_link":"Make a link","groups.link_once":"The link is shown only no\
w:","groups.until":"Until {at}","groups.no_end":"Without an end","groups.uses_left":{one:"{n} use left",other:"{n} uses left"},"groups.made_by":"by {name}, {at}",
"groups.revoke":"Revoke","groups.go_to_message":"Go to the message","groups.message_deleted":"This message was deleted.","groups.unpin":"Unpin","groups.no_pins":"\
No message is pinned. The menu of a message has “Pin”.","groups.reply":"Reply","groups.replies":"Replies","groups.older_replies":"Older replies","groups.no_\
replies":"No replies yet.","groups.seen_by":"Seen by","groups.seen_by_none":"Nobody has read it yet, or their marks are hidden.","groups.marks_off":"You hide ho\
w far you have read. So you do not see it of others either.","groups.reactions":"Reactions","groups.no_reactions":"No reactions.","groups.versions":"Earlier ver\
sions","groups.version_now":"Now","groups.version":"Version {n}","groups.invite_gone":"This invitation has expired, was used up or was revoked. Ask for a new on\
e.","groups.invite_server":"This is an invitation to make an account. You have one already.","groups.invite_to_register":"You are invited to make an account.","\
groups.invited_to":"You are invited to the group","groups.sign_in_to_join":"Sign in to join.","groups.is_member":"You are a member of this group.","groups.open":"\
Open","groups.join":"Join","groups.code_or_link":"Link or code of an invitation","groups.show_invite":"Show the invitation"};var Et={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"T\
o","search.any":"Any","search.clear":"Clear","search.nobody":"Nothing has such a name.","search.hits":"Messages found","search.found":{one:"{n} message",other:"\
{n} messages"},"search.searching":"Searching…","search.none":"No message has “{q}”.","search.hint":'Whole words are found. For words that begin with “app”\
, write app*. For words in this order, put them in "quotes".',"search.behind":"The newest messages cannot be found yet. Search again in a moment.","search.menti\
ons":"Mentions of you","search.no_mentions":"Nobody has mentioned you yet."};var Nt={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
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
e page could not be loaded.","shell.new.group":"New group","shell.new.public":"Find a public group","shell.new.person":"Write to someone","shell.new.code":"Join\
 by a code","shell.group_name":"Name of the group","shell.cancel":"Cancel","shell.create":"Create","shell.search_groups":"Search by name","shell.no_groups":"No \
public group has such a name.","shell.n_members":{one:"{n} member",other:"{n} members"},"shell.joined":"You are in","shell.search_people":"Search by name","shel\
l.no_people":"Nobody has such a name.","shell.n_found":{one:"{n} found",other:"{n} found"},"shell.code":"Code or link","shell.code_hint":"Someone in the group g\
ives it to you.","shell.no_code":"This is neither a code nor a link with one.","shell.next":"Next","shell.invitations":"Invitations","shell.n_invitations":{one:"\
{n} invitation",other:"{n} invitations"},"shell.invited":"{name} invites you.","shell.invited_owner":"{name} wants you to become the owner.","shell.accept":"Acc\
ept","shell.decline":"Decline","shell.accept_name":"Accept {name}","shell.decline_name":"Decline {name}","shell.menu_new":"New conversation","shell.search_for":"\
Search messages for “{text}”","shell.kind.direct":"Direct","shell.kind.group":"Group","shell.kind.person":"Person","shell.kind.command":"Command","shell.pal\
ette":"Go to","shell.palette_hint":"Groups, people, commands","shell.keys":"Keyboard shortcuts","shell.keys.everywhere":"Everywhere","shell.keys.messages":"In t\
he messages","shell.keys.composer":"While writing","shell.key.palette":"Go to a group, a person or a command","shell.key.group":"Previous or next conversation",
"shell.key.unread":"The same, with unread messages","shell.key.search":"Search all messages","shell.key.region":"Next or previous part of the page","shell.key.e\
scape":"Close, or go to the newest message and write","shell.key.keys":"These keys","shell.key.move":"Move","shell.key.reply":"Reply","shell.key.edit":"Edit","s\
hell.key.react":"React","shell.key.pin":"Pin","shell.key.mark_unread":"Mark as unread from here","shell.key.copy":"Copy link","shell.key.delete":"Delete","shell\
.key.menu":"All commands","shell.key.edit_last":"Edit my last message, when the field is empty","shell.key.send":"Send","shell.key.scroll":"Scroll the messages",
"shell.key.preview":"Preview","shell.disk_full":"The server's disk is full. Reading works, sending waits.","shell.new_version":"A new version is there.","shell.\
new_message":"New message","shell.n_new":{one:"{n} new message",other:"{n} new messages"},"shell.says":"{name}: {text}","shell.title":"{name} · Chat","shell.no\
tifications":"Notifications","shell.ask":"Get notified of direct messages and mentions?","shell.not_now":"Not now","shell.allow":"Allow","shell.begin":"You are \
in no group yet. Begin with one of these:"};var qt={"text.show_all":"Show all","text.show_less":"Show less"};var Ke={...xt,...At,...Tt,...Ot,...Et,...Nt,...qt};var Rt={en:{name:"English",load:async()=>Ke},de:{name:"Deutsch",load:async()=>(await import("./de.js")).de}},he=cs({tag:"en",catalogue:Ke}),ls=Je(
()=>new Intl.PluralRules(he.value.tag)),us=Je(()=>new Intl.NumberFormat(he.value.tag)),_a=Je(()=>he.value.tag);async function wa(e){he.value={tag:e,catalogue:await Rt[e].
load()}}function ya(e){return e.map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(Rt,n))??"en"}function va(e,t={}){return fs(e,t).join("")}function fs(e,t){
let n=[];for(let[o,s]of ds(e,t).split(/\{(\w+)\}/).entries()){let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?us.value.format(r):r)}return n}function ds(e,{n:t}){
let n=he.value.catalogue[e];return typeof n=="string"?n:typeof t=="number"&&n[ls.value.select(t)]||n.other}import{signal as bt}from"./vendor/preact.js";var Pt={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function ps(e){return Object.
hasOwn(Pt,e)?Pt[e]:"fail"}var ms={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},L=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??ms[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return ps(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},Ct=e=>e instanceof
L?e:new L({code:"client_fault",sentence:String(e)});function Lt(e){return new L({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function xe(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new L({code:s?o.code:gs(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function gs(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var hs=3e4,_s=3,ws=30;function Oe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(u,p,y={}){let v=y.tries??(u==="GET"?_s:1);for(let w=1;;w++)try{return await a(u,p,y)}catch(c){if(!(c instanceof L)||(c.action===
"sign_in"&&t(c),w>=v||!c.isPassing))throw c;let m=c.retryAfter??.5*w;if(m>ws)throw c;if(await n(m*1e3+Math.random()*250),y.signal?.aborted||o?.aborted)throw Ae()}}
async function a(u,p,{query:y,body:v,headers:w,signal:c,keepalive:m}){let g=new AbortController,l=setTimeout(()=>g.abort(),hs),f=()=>g.abort(),h=()=>!!(c?.aborted||
o?.aborted);for(let b of[c,o])b?.addEventListener("abort",f,{once:!0});try{if(h())throw Ae();let b=await e(s+p+Te(y),{method:u,headers:{...r,...v===void 0?{}:{"\
Content-Type":"application/json"},...w},...v===void 0?{}:{body:JSON.stringify(v)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:m??
!1}),S=await b.text();if(h())throw Ae();if(!b.ok)throw xe(b.status,S,M=>b.headers.get(M));return{data:S?bs(S):null,status:b.status,etag:b.headers.get("ETag"),next:ys(
b.headers.get("Link"))}}catch(b){if(b instanceof L)throw b;if(h())throw Ae();let S=g.signal.aborted?"time_out":"network";throw new L({code:S})}finally{clearTimeout(
l);for(let b of[c,o])b?.removeEventListener("abort",f)}}let d=u=>async(p,y=void 0,v={})=>(await i(u,p,{...v,body:y})).data;return{request:i,get:async(u,p,y={})=>(await i(
"GET",u,{...y,...p?{query:p}:{}})).data,page:async(u,p)=>{let y=u+Te(p),{data:v,next:w}=await i("GET",y);return{items:v,next:w??vs(y,v)}},post:d("POST"),put:d("\
PUT"),patch:d("PATCH"),remove:d("DELETE")}}function Te(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function ys(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function vs(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function bs(e){try{return JSON.parse(e)}catch{
throw new L({code:"unreadable_answer"})}}function Ae(){return new L({code:"aborted"})}function jt({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:d}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:u})=>s({avatar:u})),cancel:d}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var U=e=>`/v1/groups/${e}`,H=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ee=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ne=200;function Dt({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(U(o),s);return r},deleteGroup:o=>n.remove(U(o)),join:o=>n.post(`${U(o)}/join`),leave:o=>n.remove(Ee(o,e.me)),mute:(o,s)=>n.put(`${U(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${U(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ne,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Ne}={})=>n.page(`${U(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${U(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Ee(o,s),{role:r}),removeMember:(o,s)=>n.remove(Ee(o,s)),ban:(o,s)=>n.put(`${U(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${U(o)}/bans/${s}`),bans:o=>n.page(`${U(
o)}/bans`,{limit:Ne,after_id:0}),createInvite:(o,s)=>n.post(`${U(o)}/invites`,s),invites:o=>n.get(`${U(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${U(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Ne,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var $t={text:"",reply_to:null,selection:null,files:[]},ae=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,F=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function Ut({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,d=new Map,u=c=>{let m=i.get(c);return m&&!F(m)?m:null};function p(c,m){
m?i.set(c,m):i.delete(c),t(c)}async function y(c){r.cancel(d.get(c)),d.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function v(c,{text:m,reply_to:g,selection:l,
files:f}){let h={text:m,reply_to:g,selection:l,files:f,at:r.now(),is_synced:!1};a.add(c),p(c,F(h)&&!s(c)?null:h)}function w(c,m){let g=u(c);return v(c,{text:[g?.
text,m.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??m.reply_to,selection:null,files:[...g?.files??[],...m.files]}),y(c)}return{get:u,all:()=>new Map([...i].filter(([,c])=>!F(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:m}])=>!m&&a.has(c)&&!d.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>d.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,m]of await e.drafts())!d.has(c)&&m.at>=(i.get(c)?.at??0)&&p(c,m)},set(c,m){v(c,m),r.cancel(d.get(c)),d.set(c,r.after(()=>y(
c),300))},async clear(c){v(c,$t),await y(c)},merge:w,async move(c,m){let g=u(c);g&&(v(c,$t),await Promise.all([w(m,g),y(c)]))},uploaded(c,m){for(let[g,l]of i){if(!l.
files.some(h=>h.local_id===c&&h.file_id===null))continue;let f=l.files.map(h=>h.local_id===c?{...h,file_id:m}:h);this.set(g,{...l,files:f})}},flush:()=>Promise.
all([...d.keys()].map(y)),async synced(c,m){i.get(c)===m&&p(c,F(m)?null:{...m,is_synced:!0}),await e.sync_draft(c,m),n(c)},async take(c,m){if(this.isNewer(c))return;
let g=m&&{...m,is_synced:!0};p(c,g),await e.put_draft(c,g)},async changed(c){if(d.has(c))return;let m=await e.draft(c);d.has(c)||p(c,m)}}}var qe=200,Ve=class extends L{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function It({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:d}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ae({groupId:a,userId:d})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},d){let u=H(r,i);
try{return await s.patch(u,{content:d},{headers:{"If-Match":`"${a}"`}})}catch(p){let y=p;throw y.action!=="choose"?y:new Ve(y,d,await s.get(u))}},remove:(r,i)=>s.
remove(H(r,i)),async react(r,i,a,d){let u=`${H(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:p}=await(d?s.put(u):s.remove(u));return p},pin(r,i,a){let d=`${U(
r)}/pins/${i}`;return a?s.put(d):s.remove(d)},pins:r=>s.get(`${U(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(H(r,i)),
async versions(r,i){let a=`${H(r,i)}/versions`,d=[];for(;;){let u=d[d.length-1]?.revision,p=await s.get(a,{limit:qe,after:u});if(d.push(...p),p.length<qe)return d}},
reactions:(r,i)=>s.page(`${H(r,i)}/reactions`,{limit:qe,after_id:0}),readers:(r,i)=>s.page(`${H(r,i)}/readers`,{limit:qe,after_id:0}),replies:(r,i,a={})=>s.get(
`${H(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function Wt({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Gt=(e,t,n)=>({...It(e,t),...Dt(e,t),...Wt(e,t),...jt(e,t,n)});var Re={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Ss=3e4;function Bt(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},Ss)};return{done:new Promise((u,p)=>{let y=v=>p(new L({code:v}));s.upload.onprogress=({loaded:v})=>{a(),n(Math.min(v,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let v=w=>s.getResponseHeader(w);p(xe(s.status,s.responseText,v));return}try{u(JSON.parse(s.responseText))}catch{y("unreadable_answer")}},
s.onerror=()=>y("network"),s.onabort=()=>y(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${Te({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as ks}from"./vendor/idb.js";var Qe=(e,t)=>e?.at===t.at&&e.text===t.text;function ee(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return Qe(t.get(s),r)&&(F(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var Ms=1,xs=3e3,As=3,zt=["outbox","drafts","files","values"],_e=["meta","groups","messages","people","logs"];async function Ht(e){if(typeof indexedDB>"u")return ee();
let t=!0,n=Promise.resolve().then(()=>ks(`chat-${e}`,Ms,{upgrade(s){for(let r of _e)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of zt)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Xt(n,null);return o?Ts(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),ee())}async function Xt(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},xs)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function Ts(e,t){let n=0;
async function o(r,i){if(!t()||n>=As)return i;let a=Promise.resolve().then(r);return Xt(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>Os(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>Es(e,r).catch(d=>{throw i=
d?.name==="QuotaExceededError",d}))?!0:(i&&await s(()=>Ft(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>Yt(e,"outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draft\
s"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((d,u)=>[String(d),a[u]]))},new Map),draft:r=>o(async()=>await e.get("d\
rafts",r)??null,null),put_draft:(r,i)=>s(()=>Yt(e,"drafts",i,r)),sync_draft:(r,i)=>s(()=>Ns(e,r,i)),file:r=>o(async()=>await e.get("files",r)??null,null),put_file:(r,i)=>s(
()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(()=>e.put("values",
i,r)),wipe:(r=!1)=>s(()=>Ft(e,r?[..._e,...zt]:_e)),close:()=>e.close()}}async function Os(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function Es(e,t){let n=e.transaction(_e,"readwrite"),o=r=>n.objectStore(r),s=[];if(t.
is_whole)for(let r of _e)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0]))),s.push(
o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.groups)s.push(
o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o("logs").put(r));
s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),n.commit(),await Promise.all(
[...s,n.done])}async function Yt(e,t,n,o){let s=e.transaction(t,"readwrite"),{store:r}=s,i=n===null?r.delete(o):r.put(n,o);s.commit(),await Promise.all([i,s.done])}
async function Ns(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");Qe(await o.get(t),n)&&(F(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await s}async function Ft(e,t){
let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Kt=100,qs=16;function Jt(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Re,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Ht,upload:Bt,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Kt);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Kt);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(qs));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:Rs(()=>e.localStorage)}}function Rs(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Vt({userId:e,http:t,memory:n,clock:o}){let s=Ze(e),r=null;function i(){try{let{life:p,due:y}=JSON.parse(n.get(s)??"");return y-o.now()<=p?{life:p,due:y}:
null}catch{return null}}function a(p){o.cancel(r),r=o.after(u,Math.min(p,864e5))}async function d(){let y=(await t.get("/v1/users/sessions")).find(m=>m.is_current);
if(!y)throw new Error("the server lists this session");let[v,w,c]=[y.created_at,y.last_used_at,y.expires_at].map(Date.parse);return{life:Number(c)-Number(v),left:Number(
c)-Number(w)}}async function u(){let p=i();if(p&&p.due>o.now()){a(p.due-o.now());return}try{let{life:y,left:v}=await d();v<y/2&&(await t.post("/v1/users/renew"),
{left:v}=await d(),y=v);let w=o.now()+Math.max(v-y/2,0);n.set(s,JSON.stringify({life:y,due:w})),a(Math.max(w-o.now(),3e5))}catch{a(3e5)}}return{start:u,dispose:()=>o.
cancel(r)}}var Ze=e=>`login-${e}`;import{batch as Vi,signal as re}from"./vendor/preact.js";var Ps=new Set([1002,1007,1009,4502]),Cs=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Qt=e=>Ps.has(e),Zt=e=>Cs.get(e)??null;function en(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Ls=1e4;function tn(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new L({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((d,u)=>{let p=e.after(()=>s(a,"time_out"),Ls);t.set(a,{done:d,fail:u,handle:p}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(Lt(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var $s=1e4,Us=2e4,Is=5e3,Ws=500,Gs=3e4,on=3,Bs=65536;function sn({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Re,
random:d=Math.random}){let u=null,p={state:"idle",since:a.now(),retryAt:null,code:null},y=0,v=0,w=!1,c=null,m=null,g=tn(a);function l(T,q=null,P=null){let C=a.now();
p={state:T,since:C,retryAt:q===null?null:C+q,code:P},s(p)}function f(){return p.state==="updating"&&y<on?"updating":p.state==="offline"?"offline":"connecting"}async function h(){
_();let T=++v;l(f());let q;try{q=await t()}catch(G){T===v&&A(G);return}if(T!==v)return;let P=!1;u=e(q);let C=u;c=a.after(()=>x(P,1006),$s),C.onopen=()=>{P=!0},C.
onmessage=({data:G})=>C===u&&b(G),C.onclose=({code:G,reason:Xe})=>C===u&&k(P,G,Xe)}function b(T){let q;try{q=JSON.parse(String(T))}catch{return}if(S(),q.type===
"ready")a.cancel(c),w=!0,l("catching_up");else if(q.type==="live"){y=0,o(q),l("live");return}g.settle(q),o(q)}function S(){a.cancel(m),m=a.after(()=>{i()?M():S()},
Us)}function M(){a.cancel(m),R({type:"ping"}),m=a.after(()=>x(!0,1006),Is)}function _(){if(a.cancel(c),a.cancel(m),w=!1,u){let T=u;u=null,T.onmessage=T.onopen=null,
T.onclose=null,T.close(1e3)}g.failAll()}function k(T,q,P){if(q===1012){let G=en(P)+d()*1e3;_(),l("updating",G,q),c=a.after(h,G);return}let C=Zt(q);C?N("ended",C):
q===4503?N("crowded",q):Qt(q)?N("faulty",q):x(T,q)}function x(T,q){_();let P=++v;if(T){O(q);return}l(f(),null,q),n().then(()=>P===v&&O(q),C=>P===v&&A(C))}function A(T){
if(!(T instanceof L))throw T;T.action==="sign_in"?N("ended",T.code):O(T.code,(T.retryAfter??0)*1e3)}function O(T,q=0){_();let P=Math.min(Ws*2**y,Gs),C=Math.max(
P*(.7+.6*d()),q);y++,!r()||y>=on?l("offline",C,T):l(p.state==="updating"?"updating":"waiting",C,T),c=a.after(h,C)}function N(T,q=null){v++,_(),l(T,null,q)}function R(T){
return!u||!w?!1:(u.send(JSON.stringify(T)),!0)}return{get connection(){return p},start(){y=0,h()},stop:()=>N("idle"),end:T=>N("ended",T),restart:()=>{h()},now(){
p.state==="crowded"?this.start():["offline","waiting","updating"].includes(p.state)?h():w&&M()},offline(){p.state==="waiting"||p.state==="connecting"?(p={...p,state:"\
offline"},s(p)):w&&M()},signal:T=>u!==null&&u.bufferedAmount<Bs&&R(T),request:(T,q)=>g.ask(T,R,q)}}function X(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var rn=4,et=1e3,Ys=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),an=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),I=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),cn=e=>e.type==="group_message"||e.type==="direct_message"||Ys.has(e.type),ce=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),K=e=>e.segments.findLast(t=>t.
at_end),we=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function tt(e){let t=[];return e.pending.add(t),t}function ln(e,t,n,o){
e.pending.delete(o);let s=X(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));nt(e,Fs(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(i.
seq,i)}return o.filter(i=>i.id>s)}function un(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),nt(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var fn=(e,t)=>{e.pending.delete(t)};function Fs({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function nt(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,d)=>a.from-d.from)}function dn(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&nt(e,{...n,to:t});return ce(e,t)!==void 0}function pn(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function ot(e,t,n=et){
let o=e.rows.size,s=u=>u.from<=t&&t<=u.to?-1:Math.min(Math.abs(u.from-t),Math.abs(u.to-t)),r=[...e.segments].sort((u,p)=>s(u)-s(p)),i=K(e),a=r.slice(0,rn);i&&!a.
includes(i)&&(a=[...a.slice(0,rn-1),i]);let d=n;e.segments=a.map(u=>{let p=zs(we(e,u),t,d);if(d-=p.rows.length,!p.isCut)return u;if(p.rows.length===0)return null;
let y=p.hasFirst?u.from:p.rows[0].seq,v=p.hasLast?u.to:p.rows[p.rows.length-1].seq;return{from:y,to:v,at_start:u.at_start&&p.hasFirst,at_end:u.at_end&&p.hasLast}}).
filter(u=>u!==null).sort((u,p)=>u.from-p.from);for(let u of e.rows.keys())ce(e,u)||e.rows.delete(u);return e.rows.size<o}function zs(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}var mn=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),gn=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function B(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function D(e,t,n,o){let s=e.groups.get(n);s&&(e.groups.set(
n,{...s,...o}),t.groups.add(n))}var Pe=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function Ce(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?hn(e,t):null;let r=hn(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(Hs(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function Hs({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function hn({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function _n(e,t){e.tail.push(t),Sn(e)}function wn(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function Le(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function yn(e,t,n,o){let s=e.tail.find(u=>u.seq===t);e.tail=e.tail.filter(u=>u!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,d]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];st(e,{seq:t,event_seq:n,unread:a,mentions:d})}function vn(e,t,n,o,s){let r=e.tail.findIndex(u=>u.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let d=a===null||s===null?null:Number(s)-Number(a);st(e,{seq:t,event_seq:n,unread:0,
mentions:d})}function bn(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),st(e,{seq:null,event_seq:t,unread:null,mentions:null})}function st(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),Sn(e))}function Sn(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=Ce(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Le(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var kn=120,Xs={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function ye(e,t,n){let o=e.groups.get(n.id),s={...Xs,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function Mn(e,t,n){let{seq:o,read_seq:s,unread:r,mentions:i,muted_until:a,peer_id:d,name:u,...p}=n,y=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(y&&An(e,n)){z(e,t,n.id,n);return}ye(e,t,{...p,seq:Math.max(y?.seq??0,o),name:u??y?.name??"",muted_until:a??null,peer_id:d??null,..."last"in n?
{last:Js(y?.last??null,n.last)}:{}}),"may_post"in n||J(e,t,n.id),z(e,t,n.id,{seq:o,read_seq:s,unread:r,mentions:i})}}function xn(e,t,n){let{id:o,kind:s,name:r,topic:i,
role:a,is_archived:d,member_count:u,owner_id:p,peer_id:y}=n,{visibility:v,may_post:w,may_invite:c,may_pin:m,history:g}=n,l={visibility:v,may_post:w,may_invite:c,
may_pin:m,history:g},f=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(f?.settings&&An(e,n)){z(e,t,o,n);return}ye(e,t,{seq:Math.max(f?.seq??0,n.seq),id:o,kind:s,
name:r,topic:i,role:a,is_archived:d,member_count:u,owner_id:p,settings:l,peer_id:y??null,active_at:f?.active_at||n.created_at}),J(e,t,o),z(e,t,o,n)}}var An=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function z(e,t,n,o){let s=e.counts.get(n),r=e.groups.get(n);if(r){if(!s)e.counts.set(n,Pe(o));else if(!Le(s,o)){
o.read_seq!==r.read_seq&&t.ask_counts.add(n);return}D(e,t,n,{read_seq:o.read_seq}),je(e,t,n)}}function le(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(
n))){if(D(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=Ce(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:Ks(e,n,o);a&&Le(s,a)}je(e,t,n)}}function Ks(e,t,n){
let o=e.logs.get(t),s=o&&K(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,
mentions:0};for(let d of o.rows.values()){if(d.as_of>e.applied_id)return null;d.seq>n&&d.seq>=s.from&&I(d)&&ue(e,d)&&(a.unread++,te(e,d)&&a.mentions++)}return a}
function je(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=Ce(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&D(e,t,n,r):
t.ask_counts.add(n)}var ue=(e,t)=>t.sender_id!==e.me&&!t.deleted,te=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function J(e,t,n){let o=e.groups.
get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?
o.settings.may_post==="all":o.may_post;D(e,t,n,{may_post:r&&(i||a)})}function De(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),
t.groups.add(n),t.logs.add(n)}function rt({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){return{seq:e,sender_id:t,sender:n,at:o,kind:r?"deleted":
s?"text":"file",text:Array.from(s.slice(0,2*kn)).slice(0,kn).join("")}}var Js=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Tn=e=>[...e.values()].sort((t,n)=>t.active_at===n.
active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var ve=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function Y(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function be(e,t,n,o){e.people.has(n)||Y(e,t,n,{username:o})}function On({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let d of a)o.delete(d),s.add(d);o.size>0&&(r=n.after(
i,0));try{let d=await e(a),u=new Set(d.map(p=>p.id));t(d,a.filter(p=>!u.has(p)))}catch{}for(let d of a)s.delete(d)}return{need(a){for(let d of a)d>0&&!s.has(d)&&
o.add(d);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var En=100,Vs=5e3;function Nn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,d=null,u=!1,p=On({fetchUsers:m=>t.get("/v1/users",
{user_ids:m.join(",")}),onUsers:(m,g)=>n(l=>{for(let f of m)Y(e,l,f.id,ve(f));for(let f of g)Y(e,l,f,{is_deleted:!0,is_partial:!1});for(let{id:f,kind:h}of e.groups.
values())h==="direct"&&J(e,l,f)}),clock:r}),y=(m=En)=>{d??=r.after(v,m)};async function v(){if(d=null,u)return;u=!0;let m=En;try{for(let g of[...i]){i.delete(g);
let l=e.gone.has(g)&&!e.groups.has(g);!s(g)&&!l&&await w(g)}for(let[g,l]of[...a]){for(let f of[...l])await c(g,f),l.delete(f);l.size===0&&a.delete(g)}}catch{m=Vs}
u=!1,i.size+a.size>0&&y(m)}async function w(m){try{let g=await t.get(`/v1/groups/${m}`);n(l=>xn(e,l,g))}catch(g){let{isPassing:l}=g;if(!l)return;throw i.add(m),
g}}async function c(m,g){if(e.logs.get(m)?.rows.has(g))try{await o.row(m,g)}catch(l){if(l.isPassing)throw l}}return{people:p,group(m){i.add(m),y()},note(m){for(let g of[
...m.ask_groups,...m.ask_counts])i.add(g);for(let[g,l]of m.ask_rows)for(let f of l)B(a,g,f);i.size+a.size>0&&y(),p.need(m.ask_people)},dispose(){r.cancel(d),p.dispose()}}}var qn=200,Qs=1e3,Zs=6e4;function Rn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:d,onSettings:u,onServer:p,onGroups:y,onAnew:v,onOther:w,
clock:c}){let m=0,g=-1/0,l=null;function f({me:S,server:M,settings:_,groups:k,people:x}){i(A=>{a.value=S,d.value=M,u(_),p(M);for(let O of x)Y(o,A,O.id,ve(O));Y(
o,A,S.id,ve(S));for(let O of k)Mn(o,A,O);y(A)})}async function h(S,M){for(;S;){let _=S.replace(/limit=\d+/,`limit=${Qs}`),k=await n.get(_);if(M!==m)return;f(k),
S=k.next}}async function b(){let S=m,M=c.now()-g>Zs;try{let _=await n.get("/v1/start",{limit:qn});if(S!==m)return;_.me.id!==e?w():(f(_),M&&await h(_.next,S))}catch{}}
return{async anew(){let S=++m,M=await n.get("/v1/start",{limit:qn},{tries:1});if(S!==m)return;if(M.me.id!==e){w();return}let{groups:_,counts:k,logs:x,marks:A,gone:O}=o;
for(let N of[_,k,x,A,O])N.clear();o.cursor=M.cursor,o.applied_id=X(M.cursor),o.read_all_id=0,f(M),s.refresh(),v(),h(M.next,S).catch(()=>{})},refresh(){l??=b().finally(
()=>{l=null})},refreshed:()=>l??Promise.resolve(),lost(){g=c.now()},async showCopy(){let S=await t.read();if(!S||S.cursor===null||o.cursor!==null)return;let{cursor:M,
groups:_,people:k,logs:x}=S;a.value=S.me;for(let A of _)o.groups.set(A.id,A),o.counts.set(A.id,Pe(A));for(let A of k)o.people.set(A.id,A);o.cursor=M,o.applied_id=
X(M),s.refresh(),r.restore(x,t)}}}function Pn({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:Oe({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=ee()}}}function Cn(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;be(e,n,s,t.username)}"sender"in t&&be(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||er(e,t,n):t.type==="member_added"&&t.user_id===o&&tr(e,t,n)}function er(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",d=a?r.find(y=>y!==e.me)??e.me:null,u=t.name??e.people.get(d??0)?.username??"",p=!a&&i===e.me?"owner":"member";ye(
e,n,{id:o,kind:s,name:u,peer_id:d,role:p}),d!==null&&!e.people.has(d)&&n.ask_people.add(d),jn(e,t,n)}function tr(e,t,n){let{group_id:o,group:s,role:r}=t;if(it(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&De(e,n,o);let{kind:i="group",name:a=null,topic:d=""}=s??{};ye(e,n,{id:o,kind:i,name:a??"",topic:d,
role:r}),jn(e,t,n)}var it=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Ln=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function jn(e,{group_id:t,seq:n,
timestamp:o},s){D(e,s,t,{active_at:o}),z(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var Dn=200;function ne(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return I(s)&&s.as_of<t?s:null}function Un(e,t,n,o){let s=(r,i)=>oe(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||In(t,n,n.id,1,o);break}case"message_edited":{let r=ne(e,n);r&&!n.message?
B(o.ask_rows,t.group_id,r.seq):r&&n.message&&(oe(t,o,or(r,{...n.message,as_of:r.as_of})),n.message.deleted?at(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&$n(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=ne(e,n);r?at(t,r,n.id,o):ir(t,n,o),$n(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=ne(e,n);if(!r)break;if(!n.reactions){B(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
u=>!i||u!==n.emoji),d=i&&n.type==="reaction_added";oe(t,o,{...nr(r,"reacted",d?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=ne(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&rr(t,n.
actor_id,n.id,o);break;default:}}function oe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),B(t.rows,
e.group_id,n.seq)}function nr(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function or({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function sr(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function at(e,t,n,o,s=ct(n)){t.deleted||In(e,t,n,-1,o,s);let r=e.rows.get(t.seq);oe(e,o,{...sr(r),as_of:n})}var ct=e=>t=>t.
as_of<e;function rr(e,t,n,o){let s=[...e.rows.values()].filter(I),r=new Set(s.filter(ct(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
oe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&at(e,i,n,o,a=>r.has(a.seq))}function ir(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!I(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);I(r)&&r.as_of<t&&B(o.ask_rows,e.group_id,r.seq)}function In(e,{reply_to:t,
quote:n},o,s,r,i=ct(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(y=>y.id===t);if(!I(a)||!i(a))return;let{reply_count:d=0,...u}=a,p=d+
s;oe(e,r,{...u,...p>0&&{reply_count:p},as_of:o})}function $n(e,t,n,o,s){let r=Array.from(o.slice(0,2*Dn)).slice(0,Dn).join("");for(let i of e.rows.values())I(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&oe(e,s,{...i,quote:{...i.quote,content:r}})}function Gn(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Cn(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Yn(e,t)?e.gone.set(t.
group_id,t.seq):Ln(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&D(e,n,o.id,{seq:t.seq}),ar(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);$e(e,t,n)}return cr(e,t,n),t.id<=e.read_all_id&&fr(e,t,n),je(e,n,o.id),!0}function $e(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=dn(o,t.seq);if(Un(
e,o,t,n),s&&cn(t)){let r={...t,as_of:t.id};pn(o,r)&&B(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function ar(e,t){let n=e.counts.get(t.group_id);if(n)if(wn(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;ue(e,{...t,as_of:s})&&_n(n,{seq:o,id:s,sender_id:r,is_mention:te(e,t)})}else if(t.
type==="message_deleted"){let o=ne(e,t),s=o&&{is_counted:ue(e,o),is_mention:te(e,o)};yn(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=ne(e,t),s=o&&te(e,o),r=t.message?!t.message.deleted&&te(e,t.message):null;vn(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
bn(n,t.seq,t.actor_id)}function cr(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":lr(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&D(e,n,o,{last:rt({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":lt(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Yn(e,t)?Wn(e,t,n):lt(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&D(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(D(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),J(e,n,o)),n.members.add(o);break;case"ban_lifte\
d":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:d,may_post:u,may_invite:p,may_pin:y,history:v}=t;D(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:d,may_post:u,may_invite:p,may_pin:y,history:v}}),J(e,n,o);break}case"group_deleted":Wn(e,t,n);break;case"profile_changed":ur(
e,t,n);break;case"account_deleted":Y(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),Bn(e,t.actor_id,t.username,n),J(e,n,o),lt(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function lr(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),d=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let u=rt(t);D(e,n,o,{last:u,active_at:u.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(d?.base_seq??
0)){let u=te(e,t),p=a.kind==="direct"?"direct":u?"mention":"message";n.arrived.push({message:t,kind:p})}}function ur(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(Y(e,n,o,{username:s}),n.ask_people.add(o)):Y(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),Bn(e,o,s,n),o===e.me&&(n.me=!0)}function Bn(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&D(e,o,s.id,{name:n})}var Yn=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Wn(e,t,n){it(e,t)||(e.gone.set(t.group_id,t.seq),De(e,n,t.
group_id),n.left.set(t.group_id,t))}function lt(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&D(e,o,t,{member_count:s+n}),o.members.add(t)}function fr(e,{group_id:t,
seq:n},o){z(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var dr=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Fn=e=>!dr.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function zn(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let d=e.marks.get(t)??new Map;if(e.marks.set(t,d),o<=(d.get(n)??0))return;d.set(n,o),a.
marks.add(t)}else Ue(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function Ue(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?le(e,i,t,n):z(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Ie(e,t,n){let o=X(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let d=(e.counts.get(s)?.tail??[]).find(p=>p.id>o),u=d?d.seq-1:r;u>i&&le(e,n,s,u)}}function Hn(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&D(e,s,t,{muted_until:o})}var ut=50,Xn=20,Kn=50,ft=200,We=Number.MAX_SAFE_INTEGER,pr=100;function Jn({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Map,d=new Set;
function u(c){let m=e.logs.get(c);if(m)return m;let g=an(c);return e.logs.set(c,g),g}async function p(c,m,g){let l=u(c),f=tt(l);try{let h=await t.get(`/v1/group\
s/${c}/messages`,{...m,limit:g,events:1});return e.logs.get(c)===l&&n(b=>y(l,h,m,f,b)),h}catch(h){throw fn(l,f),h}}function y(c,m,g,l,f){let h=c.group_id,b=ln(c,
m,g,l);for(let{seq:S}of m.messages){B(f.rows,h,S);let M=c.rows.get(S);I(M)&&be(e,f,M.sender_id,M.sender)}for(let S of b)$e(e,S,f);v(h,m.messages[Math.floor(m.messages.
length/2)]?.seq),f.logs.add(h)}function v(c,m=We){let g=e.logs.get(c),l=d.has(c)?et:ft;g&&g.rows.size>l&&ot(g,i.get(c)??m,l-pr)}function w(c){let m=e.groups.get(
c),g=e.logs.get(c);if(m?.unread===0)return null;let l=g&&K(g);return!m||!g||!l||l.from>m.read_seq+1?void 0:we(g,l).find(h=>h.seq>m.read_seq&&I(h)&&ue(e,h))?.seq??
null}return{page(c,m={},g=ut){let l=JSON.stringify([c,m,g]),f=r.get(l);if(f)return f;let h=p(c,m,g).finally(()=>r.delete(l));return r.set(l,h),h},row(c,m){return this.
page(c,{after:m-1},1)},async open(c){await a.get(c);let m=w(c);if(m===void 0)m=(await this.page(c,{around:"first_unread"})).first_unread;else if(m===null){let g=u(
c);K(g)||await this.page(c)}return this.look(c,m??We),{seq:m,firstUnread:m}},async openAt(c,m){return await a.get(c),this.look(c,m),ce(u(c),m)||await this.page(
c,{around:m}),{seq:m,firstUnread:w(c)??null}},async openAtTime(c,m){i.delete(c);let{messages:g}=await this.page(c,{around:m}),l=Date.parse(m),h=g.find(b=>Date.parse(
b.timestamp)>=l)?.seq??null;return this.look(c,h??We),{seq:h,firstUnread:w(c)??null}},async older(c,m,g=ut){i.set(c,m);let l=ce(u(c),m);return!l||l.at_start?!1:
(await this.page(c,{before:l.from},g)).has_before},async newer(c,m,g=ut){i.set(c,m);let l=ce(u(c),m);return!l||l.at_end?!1:(await this.page(c,{after:l.to},g)).has_after},
bound(c){for(let m of c)v(m)},look(c,m){o.set(c,s.now()),u(c),m!==void 0&&i.set(c,m);let g=[...e.logs.keys()].sort((l,f)=>(o.get(f)??0)-(o.get(l)??0));n(l=>{for(let f of g.
slice(Kn))e.logs.delete(f),o.delete(f),i.delete(f),l.logs.add(f);d=new Set(g.slice(0,Xn));for(let f of g.slice(Xn,Kn)){let h=e.logs.get(f);i.delete(f),h&&h.rows.
size>ft&&ot(h,We,ft)&&l.logs.add(f)}})},async restore(c,m){let l=[...c].sort((h,b)=>b.opened_at-h.opened_at).map(h=>{let b=u(h.group_id);return o.has(h.group_id)||
o.set(h.group_id,h.opened_at),{stored:h,log:b,kept:tt(b)}}),f=Promise.resolve();for(let{stored:h,log:b,kept:S}of l){let M=h.group_id;f=f.then(async()=>{let _=await m.
rows(M);if(a.delete(M),e.logs.get(M)!==b)return;let k=_.filter(x=>h.from<=x.seq&&x.seq<=h.to);n(x=>{for(let A of un(b,h,k,S))$e(e,A,x);x.logs.add(M)})}),a.set(M,
f)}await f}}}import{signal as mt}from"./vendor/preact.js";var mr=2,gr=50*1024*1024,Vn=1440*60*1e3;function Qn({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,d=new Map,
u=new Map,p=[],y=0,v=0;function w(f,h){h?u.set(f,h):u.delete(f),n(f)}async function c(f,h){let b=i.get(f)??await e.file(f);if(!b)throw new L({code:"file_missing"});
let S=await g(b);if(S)return S;y>=mr&&await new Promise(M=>p.push(()=>M(void 0))),y++;try{if(!a.has(f))throw new L({code:"aborted"});let M=b.size,_=t(b,h,{onProgress:x=>w(
f,{sent:x,size:M,state:"running",code:null})});d.set(f,_);let{id:k}=await _.done;return await l(b,k),k}finally{d.delete(f),y--,p.shift()?.()}}async function m(f){
if(!globalThis.crypto?.subtle)return null;let h=await crypto.subtle.digest("SHA-256",await f.arrayBuffer());return[...new Uint8Array(h)].map(b=>b.toString(16).padStart(
2,"0")).join("")}async function g(f){let h=await m(f),b=await e.value("uploads"),S=h&&b?b[h]:null;return S&&r()-S.at<Vn?S.id:null}async function l(f,h){let b=await m(
f);if(!b)return;let S=await e.value("uploads")??{},M=Object.entries(S).filter(([,{at:_}])=>r()-_<Vn);await e.put_value("uploads",{...Object.fromEntries(M),[b]:{
id:h,at:r()}})}return{async attach(f,h){let b=s();i.set(b,f),v+f.size<=gr&&(v+=f.size,await e.put_file(b,f));let S={local_id:b,name:h,type:f.type,size:f.size,file_id:null};
return this.ensure(S).catch(()=>{}),S},ensure(f){let{local_id:h,name:b,size:S,file_id:M}=f;if(M)return Promise.resolve(M);let _=a.get(h);if(_)return _;w(h,{sent:0,
size:S,state:"waiting",code:null});let k=()=>a.get(h)===x,x=Promise.resolve().then(()=>c(h,b)).then(A=>(k()&&w(h,{sent:S,size:S,state:"done",code:null}),o(h,A),
A),A=>{throw k()&&(a.delete(h),w(h,{sent:0,size:S,state:"failed",code:A.code})),A});return a.set(h,x),x},progressOf:f=>u.get(f)??null,isRunning:()=>y>0,blob:async f=>i.
get(f)??await e.file(f),dispose(){a.clear();for(let f of d.values())f.cancel();for(let f of p.splice(0))f()},async drop(f){a.delete(f),d.get(f)?.cancel(),v=Math.
max(0,v-(i.get(f)?.size??0)),i.delete(f),w(f,null),await e.remove_file(f)}}}var hr=2e3,_r=5e3;function Zn({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=y=>`/v1/users/me/drafts/${y}`;async function d(y=!1){for(;;){let v=e.
unsynced().find(([,m])=>!s.has(m));if(!v)return;let[w,c]=v;try{if(F(c))await t.remove(a(w),void 0,{keepalive:y}),o?.delete(w);else{let{updated_at:m}=await t.put(
a(w),wr(c),{keepalive:y});o?.set(w,m)}}catch(m){let g=m;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(u,(g.retryAfter??0)*1e3||_r));return}
s.add(c);continue}await e.synced(w,c)}}function u(y){return n.cancel(r),r=null,i??=d(y).finally(()=>{i=null}),i}function p(y,v){if(v&&v.updated_at<=(o?.get(y)??
""))return;v?o?.set(y,v.updated_at):o?.delete(y);let w=e.get(y);(v||w)&&e.take(y,yr(v,w))}return{mayHave:y=>o===null||o.has(y)||i!==null,changed(){r??=n.after(u,
hr)},received:({draft:y,value:v})=>p(y,v),async sync(){try{let y=await t.get("/v1/users/me/drafts"),v=new Map(y.map(w=>[w.draft,w]));o??=new Map;for(let w of new Set(
[...v.keys(),...e.keys()]))e.isNewer(w)?v.has(w)&&o.set(w,v.get(w)?.updated_at??""):p(w,v.get(w)??null)}catch{return}s.clear(),await u()},async flush(){await i,
await u(!0)},dispose:()=>n.cancel(r)}}var wr=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function yr(e,t){
let n=(t?.files??[]).filter(p=>p.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(p=>[p.file_id,p])),d={id:s??0,seq:0,sender_id:0,sender:"",content:""},u=r.map(p=>a.get(p)??{local_id:p,name:"",type:"",size:0,file_id:p});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:d,selection:t?.text===o?t.selection:null,files:[...u,...n],at:Date.parse(i)}}function eo(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var vr=1440*60*1e3,br=3e4,to=1e3,Sr=3e4;function no({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:d=({group_id:p,recipient_id:y})=>p?
`g${p}`:`u${y}`,clock:u}){let p=eo(r),y=new Map,v=!1,w=!1,c=null;function m(_,k=!1){y.delete(_);let x=p.remove(_);if(!k)for(let{local_id:A}of x?.files??[])o(A)}
function g(){if(!v||w)return;let _=new Set,k=u.now(),x=1/0;for(let A of p.list()){let O=d(A);if(_.has(O)||!["waiting","sending"].includes(A.state)||(_.add(O),A.
state==="sending"))continue;let N=y.get(A.key)??0;N>k?x=Math.min(x,N):p.isHeld(A.key)&&l(A)}u.cancel(c),x<1/0&&(c=u.after(g,x-k))}async function l({key:_,tries:k}){
let x=p.update(_,{state:"sending",tries:k+1});try{let A=await f(x),{group_id:O,recipient_id:N,content:R,reply_to:T}=x,P=await t({type:"send",key:_,content:R,reply_to:T,
files:A,...O?{group_id:O}:{recipient_id:N}},_);h(_,P.seq,P.duplicate===!0)}catch(A){let O=Ct(A);p.get(_)?.state==="sending"&&b(x,O)}g()}async function f(_){let k=await Promise.
all(_.files.map(n));if(_.files.some(x=>!x.file_id)){let x=_.files.map((O,N)=>({...O,file_id:k[N]??null})),A=p.update(_.key,{files:x});A&&await e.put_outgoing(A)}
return k}function h(_,k,x){e.remove_outgoing(_),x?m(_):p.update(_,{state:"sent",seq:k,error:null})}function b({key:_,tries:k},x){let{action:A,code:O,message:N}=x;
if(A==="pause")p.update(_,{state:"waiting",error:{code:O,sentence:N}}),S();else if(A==="wait"){let R=(x.retryAfter??0)*1e3,T=Math.max(R,Math.min(to*2**(k-1),Sr));
y.set(_,u.now()+T),p.update(_,{state:"waiting",error:{code:O,sentence:N}})}else if(A==="resend"||A==="sign_in")O!=="time_out"&&y.set(_,u.now()+to),p.update(_,{state:"\
waiting",error:null});else{let R=p.update(_,{state:"failed",error:{code:O,sentence:N}});R&&e.put_outgoing(R)}}function S(){w||(w=!0,i(!0),u.after(()=>{w=!1,i(!1),
g()},br))}async function M(_){let{key:k}=_;if(p.has(k))return;let x=await s(`chat-outbox-${k}`);if(!x)return;let A=await e.outgoing(k);if(!A||p.has(k)){x();return}
let O=u.now()-A.at>vr,N=A.state==="failed"?"failed":O?"asking":"waiting";p.insert({...A,state:N}),p.hold(k,x)}return{list:p.list,async add({group_id:_=null,recipient_id:k=null,
content:x,reply_to:A=null,quote:O=null,files:N=[]}){let R={key:a(),group_id:_,recipient_id:k,content:x,reply_to:A,quote:O,files:N,state:"waiting",tries:0,at:p.nextTime(
u.now()),error:null,seq:null};p.insert(R);let[T]=await Promise.all([s(`chat-outbox-${R.key}`),e.put_outgoing(R)]);return p.hold(R.key,T??(()=>{})),g(),R},async load(){
for(let _ of await e.outbox())await M(_);g()},connected(_){v=_,_&&g()},dispose(){v=!1,u.cancel(c),p.clear()},confirm({key:_}){p.has(_)&&(e.remove_outgoing(_),m(
_),g())},forgetSent(_){for(let k of p.list())k.state==="sent"&&_(k)&&m(k.key)},async retry(_){let k=p.get(_);if(!k||!["failed","asking"].includes(k.state))return;
y.delete(_);let x={...k,state:"waiting",error:null,tries:0,at:p.nextTime(u.now())};p.insert(x),await e.put_outgoing(x),g()},async discard(_,k=!1){let x=p.get(_);
return!x||["sending","sent"].includes(x.state)||x.state==="waiting"&&x.tries>0&&!x.error?null:(await e.remove_outgoing(_),m(_,k),g(),x)}}}import{signal as kr}from"./vendor/preact.js";var dt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Mr=1e3,xr=3;function oo({db:e,http:t,
tell:n,clock:o}){let s=kr({...dt}),r={},i=null,a={},d=null;function u(){let c=Object.entries({...r,...a}).filter(([m,g])=>Ar(dt[m],g));s.value={...dt,...Object.
fromEntries(c)}}function p(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,u(),v())}async function y(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let v=()=>e.put_value("settings",{stored:r,changed:a});async function w(c){d=null;for(let m=0;m<xr&&Object.keys(a).length>0;m++){
let g=a;try{i===null&&p(await t.get("/v1/users/me/settings"));let l=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...c}),
f=Object.entries(a).filter(([h,b])=>b!==g[h]);a=Object.fromEntries(f),p(l)}catch(l){if(l.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await y();c&&(r=c.stored,a={...c.changed,...a},u())},async sync(){Object.keys(a).length>0&&await w()},received:p,async reload(){let c=await y();c&&(r={...r,
...c.changed},u())},set(c,m){a={...a,[c]:m},u(),v().then(n),o.cancel(d),d=o.after(()=>w(),Mr)},async flush(){d!==null&&(o.cancel(d),await w({keepalive:!0}))},dispose:()=>o.
cancel(d)}}function Ar(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function so({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},d=s(`chat-${e}`);d&&(d.onmessage=({data:p})=>t(p));function u(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
p=>{a=p}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},u).catch(()=>{}):Promise.resolve().then(u),{get isLeading(){return i},tell(p){r.signal.aborted||
d?.postMessage(p)},hold(p){return o?new Promise(y=>{o.request(`${p}-${e}`,{ifAvailable:!0},v=>v?new Promise(w=>y(()=>w(void 0))):(y(null),Promise.resolve())).catch(
()=>y(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),d?.close()}}}import{batch as ro,signal as Ge}from"./vendor/preact.js";var Tr=500;function W(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=Ge(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var pt=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function io(e,t){let n=0,o=W(l=>e.groups.get(l)??null),s=W(l=>c(
l)),r=W(l=>e.people.get(l)??null),i=W(l=>new Map(e.marks.get(l)??[])),a=W(l=>++n),d=W(l=>++n),u=Ge([]),p=Ge(0),y=Ge({groups:0,mentions:0}),v=new Map,w=null;function c(l){
return{log:e.logs.get(l)??null,version:++n}}function m(){w=null;let l=Tn(e.groups),f=u.value;(l.length!==f.length||l.some((h,b)=>h!==f[b]))&&(u.value=l)}function g(l){
let{groups:f,mentions:h}=y.value,b=t.now();for(let S of l){let M=e.groups.get(S),_=v.get(S)??{groups:0,mentions:0},k=Or(M,b);f+=k.groups-_.groups,h+=k.mentions-
_.mentions,M?v.set(S,k):v.delete(S)}(f!==y.value.groups||h!==y.value.mentions)&&(y.value={groups:f,mentions:h})}return{groups:o,logs:s,people:r,marks:i,members:a,
pins:d,order:u,changed:p,totals:y,publish:l=>ro(()=>{for(let f of l.groups)o.update(f);for(let f of l.logs)s.update(f);for(let f of l.people)r.update(f);for(let f of l.
marks)i.update(f);for(let f of l.members)a.update(f);for(let f of l.pins)d.update(f);l.groups.size!==0&&(g(l.groups),p.value++,u.value.length===0?m():w??=t.after(
m,Tr))}),refresh:()=>ro(()=>{for(let l of[o,s,r,i])l.refresh();g(new Set([...v.keys(),...e.groups.keys()])),p.value++,m()}),dispose:()=>t.cancel(w)}}function Or(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=pt(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}var ao=3e4;function co({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,d=mt([]),u=mt(!1),p=W(_=>g.progressOf(_)),y=W(_=>f.get(_)),v=mt(
0),w=new Set,c=null,m=so({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),f.load().then(f.adopt).then(h.changed),l.load();let _=()=>{l.load(),
c=a.after(_,ao)};c=a.after(_,ao)},onWord:_=>{_.type==="draft"&&f.changed(_.key),_.type==="settings"&&b.reload();for(let k of w)k(_)}}),g=Qn({db:t,upload:o.upload,
onProgress:_=>p.update(_),onUploaded:(_,k)=>f.uploaded(_,k),makeId:o.makeKey,now:a.now}),l=no({db:t,send:(_,k)=>r.request(_,k),ensureFile:g.ensure,dropFile:g.drop,
hold:m.hold,onChange:_=>{d.value=_},onPause:_=>{u.value=_},makeKey:o.makeKey,laneOf:({group_id:_,recipient_id:k})=>`g${_??S(k)??-Number(k)}`,clock:a}),f=Ut({db:t,
onChange:_=>{y.update(_),v.value++},tell:_=>m.tell({type:"draft",key:_}),onStored:()=>h.changed(),mayBeOnServer:_=>h.mayHave(_),clock:a}),h=Zn({drafts:f,http:n,
clock:a}),b=oo({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function S(_){for(let{id:k,kind:x,peer_id:A}of s.groups.values())if(x==="direct"&&A===_)
return k;return null}async function M(_){let k=await l.discard(_,!0);if(!k)return!1;let{group_id:x,recipient_id:A,content:O,quote:N,files:R}=k,T=x??S(A);return await f.
merge(ae({groupId:T,userId:A}),{text:O,reply_to:N,selection:null,files:R}),!0}return{editUnsent:M,outgoingIn({groupId:_=null,userId:k=null}){let x=_??S(k);return d.
value.filter(({group_id:A,recipient_id:O})=>x===null?O===k:(A??S(O))===x)},began(_){if(f.keys().length!==0)for(let k of _){let x=s.groups.get(k)?.peer_id;x&&f.move(
ae({userId:x}),ae({groupId:k}))}},outbox:l,attachments:g,drafts:f,settings:b,tabs:m,groupWith:S,signals:{outgoing:d,isPaused:u,progress:p,drafts:y,draftList:v,settings:b.
settings},load:()=>Promise.all([l.load(),f.load(),b.load()]),sync(){l.forgetSent(({group_id:_,seq:k})=>k!==null&&k<=(s.groups.get(_??0)?.seq??0)),b.sync(),h.sync()},
received(_){_.type==="settings"?b.received(_):_.type==="draft"&&h.received(_)},onWord(_){return w.add(_),()=>w.delete(_)},async handOver(){await f.flush(),await f.
load(),f.adopt(),await Promise.all([h.flush(),b.flush()])},async flush(){await f.flush(),await Promise.all([h.flush(),b.flush()])},dispose(){a.cancel(c),f.flush();
for(let _ of[l,g,h,b])_.dispose();m.leave()}}}var gt=1e3,Er=5e3;function lo({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,d=null,u=(v=gt)=>{a&&(d??=s.after(p,v))};function p(){d=
null;for(let[v,w]of r)i.has(v)||y(v,w)}async function y(v,w){i.add(v);let c=gt;try{let m=await n({type:"read",group_id:v,seq:w});r.get(v)===w&&(r.delete(v),o(g=>Ue(
e,{...m,read_seq:m.seq},g)))}catch(m){let{isPassing:g,retryAfter:l}=m;!g&&r.get(v)===w&&r.delete(v),c=l===null?Er:Math.max(l*1e3,gt)}i.delete(v),r.has(v)&&u(c)}
return{isMarking:v=>r.has(v),again(v){for(let[w,c]of r)c>(e.groups.get(w)?.read_seq??c)&&le(e,v,w,c)},read(v,w){let c=e.groups.get(v);!c||w<=c.read_seq||(o(m=>le(
e,m,v,w)),r.set(v,w),u())},async unread(v,w){let c=r.get(v)??0;r.delete(v),c>0&&await t.put(`/v1/groups/${v}/read`,{seq:Math.min(c,w-1)});let m=await t.put(`/v1\
/groups/${v}/unread`,{seq:w});o(g=>Ue(e,m,g))},async readAll(){r.clear();let{cursor:v}=await t.put("/v1/read-all");o(w=>Ie(e,v,w))},connected(){a=!0,r.size>0&&u()},
disconnected(){a=!1,s.cancel(d),d=null},async flush(){let v=[...r].map(([w,c])=>t.put(`/v1/groups/${w}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(v)},dispose:()=>s.cancel(d)}}var Nr=1440*60*1e3;function uo({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(d=>{for(let{id:u,muted_until:p}of e.groups.
values()){if(p===null)continue;let y=Date.parse(p);y<=a?D(e,d,u,{muted_until:null}):s=Math.min(s,y)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),Nr)):null}return{note(a){let d=s;for(let u of a){let p=e.groups.get(u)?.muted_until;p&&(s=Math.min(s,Date.parse(p)))}s<d&&i()},dispose:()=>n.cancel(o)}}var qr=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Rr=/\n[ \t]*\n/g,Pr=/`+/g,Cr=/^[\p{White_Space}\x1c-\x1f]*$/u;function Be(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(qr)){let[r,i,a]=s,d=s.index+r.length;o?i.length>=o.length&&Cr.test(a)&&(t.push(fo(o,Math.max(o.from,s.index-1),d)),n=d,o=
null):(po(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(d+1,e.length),info:a.trim()})}return o?t.push(fo(o,e.length,e.length)):po(e,n,e.length,t),t}
var fo=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function po(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(Rr))mo(s.slice(r,i),t+r,o),r=i+a.length;mo(s.slice(r),t+r,o)}function mo(e,t,n){let o=[...e.matchAll(Pr)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let d=t+
o[i].index,u=t+o[a].index,p=d+o[i].length;n.push({start:d,end:u+o[a].length,from:p,to:u,is_block:!1,info:""}),i=a}}var Lr="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",jr=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Lr})?\\ufe0f?`,
Dr=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${jr}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,$r=new RegExp(`^\\s*(?:${Dr}\\s*){1,3}$`,"u"),Ur=150,
Ir=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,go=e=>e.length<=Ur&&$r.test(e);function Rl(e,t){let n=Ir.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var Wr=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Gr=/[\p{L}\p{N}\p{M}]/u,Br=/[\p{White_Space}]/u,Yr=/\p{Default_Ignorable_Code_Point}/u,
Fr=/[\p{L}\p{N}]/u,zr=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,Hr=/\p{M}/u,ho=/[\u202a-\u202e\u2066-\u2069]/g,Se=e=>e>""&&Wr.test(e),Ye=e=>Gr.test(e)&&!Se(e),Fe=e=>e===""||
Br.test(e),fe=e=>e>""&&Yr.test(e),se=e=>e>""&&Hr.test(e),ze=e=>Fr.test(e),_o=e=>zr.test(e),Cl=e=>e.replace(ho,""),wo=e=>e.search(ho)>=0;function de(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&Xr(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function He(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var Xr=e=>e>=55296&&e<56320;var ht=/^(?:https?:\/\/|mailto:|www\.)/i,Kr=/^www\.[^.]+\../i,Jr=/^[^@]+@[^@]+$/,Vr=/[\p{L}\p{N}\p{M}]/u,Qr=".,;:!?'*_~|",Zr={")":"(","]":"[","}":"{"},ei=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
ti=/[\u3002\uff0e\uff61]/g;function _t(e){let t=ht.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Kr.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?Jr.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function yo(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=He(e,o),i=Zr[r];if(!ni(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&Qr.includes(e[o-1]);)o--;return o}function ni(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Vr.test(e)&&!Se(e)&&!fe(e)}function vo(e,{href:t,host:n}){if(wo(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(ti,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(ei).filter(oi);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=si(i);if(bo(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function oi(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function si(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function bo(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function So(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return bo(n)?t:null}var ri=/[\s\0-\x1f\x7f<>]/;function ke(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function ko(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else ri.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Me(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Me).join("")}function pe(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var ii=/["“”„‟«»「『]/;function Mo(e,{start:t,end:n,from:o,to:s},r){let i=ci(ai(e,o,s,r));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(
e.slice(s,n))]}}function ai(e,t,n,o){let s=[],r=ke(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),pe(s)}function xo([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...s,...j(n)]}}function ci(e){let t=e.map(Me).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return pe(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...j(s.slice(0,i)),s.slice(i,a),...j(s.slice(a))]}))}function Ao(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=ii.test(s[1])?[s[0],...j(s[1]),s.slice(2,-1),...j(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var To=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,li="\\*_~[]`",ui=">-",fi={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},di=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
pi=["**","~~"];function Oo(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,l)=>g.start-l.start),i=new Map(r.map(g=>[g.start,g]));function a(g,l,f,h){
let b=ke(r,g),S=ke(f,g),M=[],_=new Map,k=g,x=h?-1:g;for(;k<l;){(o.index<k||k<o.from)&&(o=d(k));let A=b(k),O=S(k),N=Math.min(o.index,A?.start??l,O?.start??l,l);if(N>
k&&M.push(e.slice(k,N)),k=N,k>=l)break;O?.start===k?(M.push(...j(e.slice(k,O.end))),k=x=O.end):A?.start===k?(M.push("id"in A?Ao(e,A):Mo(e,A,f)),k=A.end):e[k]===
"\\"?k=y(k,l,x,M):e[k]==="["?k=h?u(k,1,M):w(k,l,f,M):"*_~".includes(e[k])?k=v(k,g,l,M,_):k=m(k,g,l,o.found,h,M)}for(let[A,O]of _)M[O]=A;return pe(M)}function d(g){
To.lastIndex=g;let l=To.exec(e);return{from:g,index:l?.index??e.length,found:l?.[0]??""}}function u(g,l,f){return f.push(e.slice(g,g+l)),g+l}let p=g=>g<e.length&&
li.includes(e[g])&&!i.has(g);function y(g,l,f,h){let b=e[g+1],S=g===f||e[g-1]===`
`,M=p(g+1)||S&&ui.includes(b);return g+1===l||!M?u(g,1,h):(h.push({type:"mark",text:"\\"}),u(g+1,1,h))}function v(g,l,f,h,b){let S=1;for(;g+S<f&&e[g+S]===e[g];)
S++;let M=e.slice(g,g+S),_=fi[M],k=g===l?"":de(e,g),x=g+S===f?"":He(e,g+S);if(!_||M==="_"&&mi(k,x))return u(g,S,h);let A=b.get(M);if(A!==void 0&&!Fe(k)&&(pi.includes(
M)||!Ye(x))){for(let[O,N]of b)N<A||(h[N]=O,b.delete(O));h.push(xo(_,M,pe(h.splice(A).slice(1))))}else!Fe(x)&&!Ye(k)?(A!==void 0&&(h[A]=M),b.set(M,h.length),h.push(
{type:"mark",text:M})):h.push(M);return g+S}function w(g,l,f,h){let b=c(g+1,l);if(b===null||e[b+1]!=="(")return u(g,1,h);s??=ko(e,t);let S=s.get(b+1);if(S===void 0||
S>=l)return u(g,1,h);let M=_t(e.slice(b+2,S));if(!M)return u(g,1,h);let _=a(g+1,b,f,!0),k=_.map(Me).join("");return di.test(k)?u(g,1,h):(h.push({type:"link",href:M.
href,host:vo(k,M),children:[...j("["),..._,...j(e.slice(b,S+1))]}),S+1)}function c(g,l){for(;g<l;){let f=i.get(g);if(f){if(e.slice(g,f.end).includes(`
`))return null;g=f.end;continue}let h=e[g];if(h==="]")return g;if(h==="["||h===`
`)return null;g+=h==="\\"&&p(g+1)?2:1}return null}function m(g,l,f,h,b,S){if(g>l&&Ye(de(e,g)))return u(g,h.length,S);let M=yo(e,g,f),_=e.slice(g,M),k=b||!ht.test(
_)?null:_t(_);return k?(S.push({type:"link",href:k.href,host:So(_,k),children:[_]}),M):u(g,Math.max(M-g,h.length),S)}return(g,l,f)=>a(g,l,f,!1)}var mi=(e,t)=>!Fe(
e)&&!ze(e)&&!se(e)&&(e===t||e===">"&&t==="<");var gi=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,hi=/[\u2010\u2011]/g,Eo=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
_i=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,No=/[\u1100-\u11ff]/,wi=/^[\0-\x7f]*$/,qo=e=>e.replace(gi,"'").replace(hi,"-"),Ro=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function wt(e){if(wi.test(e))return e.toLowerCase();let t=qo(e.replace(Eo," ")),n=Ro(t.normalize("NFD")).normalize(
"NFKC"),o=Ro(n).replace(_i,"").normalize("NFKC");return qo(o.replace(Eo," "))}var yt=e=>wt(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Po(e){let t="",
n=[],o=0;for(let s of yi(e)){o+=s.length;for(let r of wt(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&wt(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function yi(e){let t=[];for(let n of e){let o=t.length-1,s=se(n)||fe(n)&&se(t[o]?.
slice(-1)??"")||No.test(n)&&No.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var vi="all",bi=50,Co=128,Si=4096,me="@＠﹫",ki=new RegExp(`[${me}]`),Mi=new RegExp(`[${me}](?![ ${me}])([^${me}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
xi=new RegExp(`[${me}][\\u200b\\u2060]`,"g"),Ai=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Ti='"“”„‟«»「『',Lo=/["“”„‟«»」』]/g,Oi=/^-[clu]/,Ei=/(?<!_)_+(?![_clm])/g,
Ni=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function jo(e,t,n=Be(e)){let o=new Map;for(let{id:y,name:v}of t)o.set(yt(v),y);if(o.size===0||!ki.test(e))return[];let s=[
...o.keys()].filter(y=>y!=="").sort((y,v)=>v.length-y.length),r=[],i=new Set,a=!1,d=-1,u=0,p=qi(e,n);for(let{index:y,0:v,1:w}of p.matchAll(Mi)){let c=Ri(p,y);if(!c&&
y!==d)continue;if(d=y+v.length,++u>Si)break;if(!c&&!a)continue;let m=Pi(w,s);a=m?.fills??!1;let g=o.get(m?.name??"");!m||g===void 0||!i.has(g)&&i.size===bi||(i.
add(g),r.push({start:y,end:d-w.length+m.length,id:g}))}return r}function qi(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(Ai,s).replace(xi,s)}function Ri(e,t){let n=de(e,t);for(;n!==""&&(n==="_"||vt(n)===
"m");)t-=n.length,n=de(e,t);return n===""||!me.includes(n)&&vt(n)!=="c"}function Pi(e,t){if(Ti.includes(e[0]))return Ci(e,t);let{fold:n,ends:o}=Po(e),s=n.replace(
/ $/,""),r=e.length<=Co||[...e].length<=Co,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=Li(s);let d=i.slice(a.length);if(!(!Ni.
test(i.slice(a.length-1))||a===vi&&Oi.test(d)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function Ci(e,t){Lo.lastIndex=1;let n=Lo.exec(e);if(!n)
return null;let o=yt(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function Li(e){let t="";for(let n of e)t+=vt(
n).repeat(n.length);return t.replace(Ei,n=>"o".repeat(n.length))}function vt(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(fe(e))return"m";let t=se(e);
return!t&&!ze(e)?"o":Se(e)?t?"x":"u":t?"m":_o(e)?"c":"l"}var ji=/^[ \t]*$/,Do=/^> |^>$/,$o=/^- (?=.*\S)/s,Uo=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Di=/^ {2}(?=.*\S)/s;function Io(e,t=[]){let n=Be(e),o=Oo(e,n,jo(e,t,n));return{
type:"document",is_large:go(e),children:Wo(e,$i(e,n),o,!0)}}function $i(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),d=a<0?e.length:a;n.push({outer:s,start:s,end:d,is_inside:r!==void 0&&r.start<s,block:i}),s=d+1}return n}function Ui(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return ji.test(i)?"blank":r&&Do.test(i)?"quote":$o.test(i)?"bullet":Uo.test(i)?"number":"text"}function Wo(e,t,n,o){
let s=t.map(i=>Ui(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],d=Ii(e,t,s,i),u=t.slice(i,d),{outer:p,start:y,end:v,block:w}=u[0];i>0&&r.push(...j(`
`)),a==="quote"?r.push({type:"quote",children:Wo(e,u.map(c=>Wi(e,c)),n,!1)}):(r.push(...j(e.slice(p,y))),a==="blank"?r.push(...j(e.slice(y,v))):w?r.push(Gi(e,w)):
a==="text"?r.push({type:"paragraph",children:n(y,u[d-i-1].end,Go(u))}):r.push(Bi(e,u,s.slice(i,d),n))),i=d}return r}function Ii(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],d=r&&n[i]==="text"&&Di.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!d)break;i++}return i}function Wi(e,t){let n=Do.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Go=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Gi(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(s,n))]}}function Bi(e,t,n,o){let s=n[0]==="number",r=s?Uo:$o,i=[];for(let a=0;a<t.length;){let d=a+1;for(;d<
t.length&&n[d]==="text";)d++;let u=t[a],[p="",y]=r.exec(e.slice(u.start,u.end))??[],v=t.slice(a,d).map((w,c)=>c===0||w.is_inside?w:Yi(w));a>0&&i.push(...j(`
`),...j(e.slice(u.outer,u.start))),i.push({type:"item",number:y===void 0?null:Number(y),children:[...j(p),...o(u.start+p.length,v[d-a-1].end,Go(v))]}),a=d}return{
type:"list",is_ordered:s,children:i}}var Yi=e=>({...e,start:e.start+2});var Fi=["paragraph","item","code_block"];function Bo(e){let t=[];return Yo(Io(e),t),t.join("").replace(/\s+/g," ").trim()}function Yo(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Yo(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),Fi.includes(e.type)&&t.push(" ")}}var zi=5e3,Fo=120,zo=2e4,Ho=e=>`g${e}`,fu=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Xo({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,d=new Map,u=new Map,p=null,y=null;function v(l){if(a===l)return!0;let f=r.now();return[...d.values()].some(h=>h.groupId===l&&h.until>f)}function w(l,f){
let{notifications:h,mentions_in_muted:b,notify_all:S}=t();return!h||v(l.id)?!1:pt(l,r.now())?f==="mention"&&b:f!=="message"||S.includes(l.id)}function c(l,f){let h=r.
now(),b=h-(u.get(l.id)??-1/0)>=zi,S=b&&t().sounds&&!o();u.set(l.id,h),i?.show({tag:Ho(l.id),group:l,...f,isRenewed:b,hasSound:S})}function m(l){u.delete(l),i?.close(
Ho(l))}function g(){r.cancel(y),y=null,s(a),a!==null&&(y=r.after(g,zo))}return{setPort(l){i=l},look(l){l!==a&&(a=l,g(),l!==null&&m(l))},looked({tab:l,group_id:f}){
f===null?d.delete(l):(d.set(l,{groupId:f,until:r.now()+2*zo}),n()&&m(f))},arrived(l){if(n())for(let{message:f,kind:h}of l){let b=e.groups.get(f.group_id);if(!b||
f.seq<=b.read_seq||!w(b,h))continue;let S=e.people.get(f.sender_id),M=S?.display_name??S?.username??f.sender,_=Array.from(Bo(f.content.slice(0,4*Fo))).slice(0,Fo);
c(b,{kind:"message",seq:f.seq,sender_id:f.sender_id,sender:M,count:1,text:t().notification_text&&_.length>0?_.join(""):null})}},changed({groups:l}){if(n())for(let f of l){
let h=e.groups.get(f);(h?h.unread===0&&u.has(f):u.has(f))&&m(f)}},lost(){p=new Map(e.groups)},back(){let l=p;if(p=null,!(!l||!n()||o()))for(let f of e.groups.values()){
let{unread:h,mentions:b}=l.get(f.id)??{unread:0,mentions:0},S=f.unread-h,M=f.mentions>b,_=f.kind==="direct"?"direct":M?"mention":"message";S>0&&w(f,_)&&c(f,{kind:"\
summary",seq:f.last?.seq??f.seq,sender_id:null,sender:"",text:null,count:S})}},dispose(){r.cancel(y),a!==null&&s(null);for(let l of[...u.keys()])m(l)}}}function Ko({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,d=new Map,u=new Map;function p(w,c){c===null?i.delete(w):i.set(
w,c),t(w)}function y(){a=null;let w=new Set([...s.keys()].slice(-100));for(let m of r)w.has(m)||p(m,null);(w.size===r.size&&[...w].every(m=>r.has(m))||e({type:"\
watch",user_ids:[...w]}))&&(r=w)}function v(w,c){let m=d.get(w);m?.has(c)&&(o.cancel(m.get(c)),m.delete(c),n(w))}return{show(w){s.set(w,(s.get(w)??0)+1),a??=o.after(
y,500);let c=!0;return()=>{if(!c)return;c=!1;let m=(s.get(w)??1)-1;m>0?s.set(w,m):s.delete(w),a??=o.after(y,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
y,0))},disconnected(){for(let w of r)p(w,null);r=new Set;for(let[w,c]of d)for(let m of[...c.keys()])v(w,m)},answered(w){let c=new Set(w);for(let m of r)p(m,c.has(
m))},changed(w,c){r.has(w)&&p(w,c)},isOnline:w=>i.get(w)??null,typed(w,c){let m=d.get(w)??new Map;d.set(w,m);let g=!m.has(c);o.cancel(m.get(c)),m.set(c,o.after(
()=>v(w,c),5e3)),g&&n(w)},stopTyping:v,typingIn:w=>[...d.get(w)?.keys()??[]],type(w){let c=o.now();c-(u.get(w)??-1/0)<3e3||e({type:"typing",group_id:w})&&u.set(
w,c)},typedAndSent:w=>{u.delete(w)},dispose(){o.cancel(a);for(let w of d.values())for(let c of w.values())o.cancel(c)}}}function Jo({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function d(){s?.(),s=null;let u=o;o=[],u.length>0&&e(u)}return{push(u){o.push(u);let p=Math.floor(
n.now()/1e3);if(p!==r&&(a=p===r+1?i:0,r=p,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(d);return}let y=n.after(d,100);s=()=>n.cancel(y)},flush:d,clear(){s?.(),s=
null,o=[]}}}var Hi=500,Xi=50,Ki=200,Ji=3;function Vo({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,d=new Map,u=new Map,p=!0,y=null,v=0,w=null,c=Promise.
resolve(),m=()=>{w??=r.after(f,Hi)};function g(){let h={is_whole:p,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
p&&u.clear();for(let M of p?t.groups.keys():i){let _=t.groups.get(M);_?h.groups.push(_):h.gone_groups.push(M)}for(let M of p?t.people.keys():a){let _=t.people.get(
M);_&&h.people.push(_)}let b=[...o].sort(([,M],[,_])=>_-M).slice(0,Xi),S=new Set(b.map(([M])=>M));for(let M of[...u.keys()])S.has(M)&&t.logs.has(M)||(h.gone_logs.
push(M),u.delete(M));for(let M of p?S:d.keys()){let _=t.logs.get(M);_&&S.has(M)&&l(h,_)}return i.clear(),a.clear(),d.clear(),p=!1,h}function l(h,b){let S=b.group_id,
M=K(b),_=u.get(S)??new Set;if(!M){u.delete(S)&&h.gone_logs.push(S);return}let k=we(b,M),x=k.slice(-Ki),A=x.length<k.length,O=A?x[0].seq:M.from,N=new Set(x.map(T=>T.
seq)),R=d.get(S);for(let T of x)(!_.has(T.seq)||R?.has(T.seq))&&h.rows.push(T);for(let T of _)N.has(T)||h.gone_rows.push([S,T]);u.set(S,N),h.logs.push({group_id:S,
from:O,to:M.to,at_start:M.at_start&&!A,at_end:!0,opened_at:o.get(S)??0})}function f(){return r.cancel(w),w=null,!n()||v>=Ji?(p=!0,c):(c=c.then(async()=>{if(!p&&
t.cursor===y&&i.size+a.size+d.size===0)return;let b=g();await e.save(b)?(v=0,y=b.cursor):(v++,p=!0,m())}),c)}return{note(h){for(let b of h.groups)i.add(b);for(let b of h.
people)a.add(b);for(let b of h.logs)d.set(b,d.get(b)??new Set);for(let[b,S]of h.rows){let M=d.get(b)??new Set;for(let _ of S)M.add(_);d.set(b,M)}m()},invalidate(){
p=!0,m()},flush:f,dispose:()=>r.cancel(w)}}var Qo=({state:e,people:t,marks:n,local:o,invitations:s,onLive:r})=>function(a,d){switch(a.type){case"live":r(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&zn(e,a,d);break;case"read_all":Ie(e,a.cursor,d);break;case"muted":Hn(e,a,d);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":s.value++;break;default:o.received(a)}};var Qi=2e3;function Zo({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=Pn({fetch:n.fetch,db:t,onSignedOut:({code:E})=>ie(E),clock:r}),{http:a,db:d}=i,
u=mn(e),p=io(u,r),y=re(null),v=re(null),w=re({state:"idle",since:r.now(),retryAt:null,code:null}),c=W(E=>P.typingIn(E)),m=W(E=>P.isOnline(E)),g=re([]),l=re(0),f=re(
0),h=new Map,b=new Set,S=!1,M=re(!1),_=!1,k=null,x=sn({open:E=>n.openSocket(`/ws?since=${encodeURIComponent(E)}&groups=no`),prepare:async()=>(u.cursor===null?await C.
anew():C.refresh(),u.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:E=>E.type==="ready"?os(E):A.push(E),onState:E=>{E.state==="ended"&&ie(
String(E.code)),E.state!=="live"&&ss(),w.value=E},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),A=Jo({apply:kt,soon:n.soon,clock:r}),O=Jn({state:u,http:a,
change:Q,opened:h,clock:r}),N=lo({state:u,http:a,request:x.request,change:Q,clock:r}),R=Nn({state:u,http:a,change:Q,history:O,isMarking:N.isMarking,clock:r}),T=co(
{userId:e,db:d,http:a,env:n,state:u,socket:x,onLeading:()=>q.invalidate()}),q=Vo({db:d,state:u,isLeading:()=>T.tabs.isLeading,opened:h,me:()=>y.value,clock:r}),
P=Ko({signal:x.signal,onPresence:E=>m.update(E),onTyping:E=>c.update(E),clock:r}),C=Rn({userId:e,db:d,http:a,state:u,view:p,history:O,change:Q,me:y,server:v,clock:r,
onOther:()=>ie("another_user"),onGroups:N.again,onSettings:E=>T.settings.received(E),onServer:s,onAnew:()=>{A.clear(),q.invalidate(),l.value++}}),G=uo({state:u,
change:Q,clock:r}),Xe=n.makeKey(),V=Xo({state:u,settings:()=>T.settings.settings.value,isLeading:()=>T.tabs.isLeading,isVisible:n.isVisible,tell:E=>T.tabs.tell(
{type:"looking",tab:Xe,group_id:E}),clock:r});T.onWord(E=>{E.type==="looking"&&V.looked(E)});let ts=Qo({state:u,people:P,marks:N,local:T,invitations:f,onLive:ns}),
St=Vt({userId:e,http:a,memory:n.memory,clock:r});function Q(E){_||Vi(()=>{let $=gn(),Z=S;E($);for(let ge of $.confirmed)T.outbox.confirm(ge);for(let{group_id:ge,
user_id:as}of $.typed)P.stopTyping(ge,as);if($.left.size>0&&(g.value=[...g.value,...$.left.values()].slice(-20)),$.me&&is(),O.bound($.logs),p.publish($),q.note(
$),R.note($),G.note($.groups),T.began($.groups),V.changed($),!(!Z||$.arrived.length===0)){V.arrived($.arrived);for(let ge of b)ge($.arrived)}})}function kt(E){Q(
$=>{for(let Z of E)Fn(Z)?Gn(u,Z,$):ts(Z,$)})}function ns(E){S=!0,M.value=!0,X(E)>=u.applied_id&&(u.cursor=E),P.connected(),N.connected(),T.sync(),C.refreshed().
then(V.back)}function os(E){E.user_id!==e?ie("another_user"):E.reset||E.behind>Qi?rs():T.outbox.connected(!0)}function ss(){S&&(C.lost(),V.lost()),S=!1,M.value=
!1,T.outbox.connected(!1),P.disconnected(),N.disconnected()}function rs(){A.clear(),u.cursor=null,x.restart()}async function is(){try{y.value=await a.get("/v1/u\
sers/me")}catch{}}function ie(E){_||(k&&T.tabs.tell({type:"signed_out",reason:k}),Mt(),o(k??E))}function Mt(){_=!0,x.stop(),A.clear();for(let E of[p,q,N,R,P,St,
G,V,T])E.dispose();i.end()}return{http:a,state:u,view:p,me:y,server:v,apply:kt,connection:w,typing:c,presence:m,left:g,resets:l,invitations:f,isCurrent:M,history:O,
marks:N,asking:R,people:P,local:T,notifications:V,socket:x,change:Q,async begin(){await Promise.all([C.showCopy(),T.load()]),!_&&(x.start(),St.start())},async leave(E,$){
k=E;try{await $(),ie(E)}catch(Z){if(!_)throw Z}finally{k=null}},end:ie,onArrived(E){return b.add(E),()=>b.delete(E)},async flush(){A.flush(),await Promise.all([
N.flush(),T.flush(),q.flush()])},dispose:Mt}}var Zi=new Set(["signed_out","account_deleted"]);function es(e=Jt()){let t=bt({name:"starting"}),n=bt(null),o=null,s=bt(null),r=null,i=e.memory.get("email"),a=0,
d=Oe({fetch:e.fetch});async function u(l){let f=++a;o?.dispose();let h=e.memory.get(`shared-${l}`)!==null;e.memory.set("user",String(l));let b=h?ee():await e.openDatabase(
l);if(f!==a){b.close();return}r=b;let S=Zo({userId:l,db:r,env:e,onEnded:p,onServer:v});o=S,S.local.onWord(_=>{_.type==="signed_out"&&S.end(_.reason),_.type==="n\
ew_version"&&y(_.version)&&(s.value=_.version)});let M=Gt(S,S.http,e.upload);t.value={name:"signed_in",session:S,actions:M},await S.begin()}async function p(l){
let f=r,h=o?.state.me;if(a++,o=null,r=null,l==="another_user"){f?.close(),await m();return}e.memory.get("user")===String(h)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:l,email:i},await f?.wipe(Zi.has(l)),f?.close(),w()}let y=l=>l!==null&&e.version!=="src"&&l!==e.version;function v({web:l}){l===null||!y(
l)?s.value=null:s.value!==l&&(s.value=l,o?.local.tabs.tell({type:"new_version",version:l}))}async function w(){try{let l=await d.get("/v1/config");n.value=l,v(l)}catch{}}
async function c(){let l=Number(e.memory.get("user"));if(l){await u(l);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},w();return}await m()}
async function m(){let l=++a;t.value={name:"starting"};try{let{user_id:f}=await d.get("/v1/test-auth",void 0,{tries:1});l===a&&await u(f)}catch(f){let{action:h,
code:b}=f;h==="sign_in"?(l===a&&(t.value={name:"signed_out",reason:null,email:i}),w()):l===a&&(t.value={name:"signed_out",reason:b,email:i})}}async function g({
id:l},f,h){i=h?null:f,e.memory.set("email",i),e.memory.set(`shared-${l}`,h?"1":null),e.memory.set(Ze(l),null),await u(l)}return{status:t,config:n,newVersion:s,http:d,
start:c,async login({email:l,password:f,isShared:h=!1}){let b=h?"session":"persistent",{user:S}=await d.post("/v1/users/login",{email:l,password:f,cookie:b});await g(
S,l,h)},async register({username:l,email:f,password:h,invite:b=null,isShared:S=!1}){let _={username:l,email:f,password:h,cookie:S?"session":"persistent",...b&&{
invite:b}},k=await d.post("/v1/users/register",_);return await g(k,f,S),k.group_id??null},reset:(l,f)=>d.post("/v1/users/reset",{code:l,new_password:f}),invite:l=>d.
get(`/v1/invites/${encodeURIComponent(l)}`),async logout(l=!1){let f=o;f&&(await Promise.all([f.marks.flush(),f.local.handOver()]),await f.leave("signed_out",()=>f.
http.post("/v1/users/logout",{all:l})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var Ku=es();export{Rt as a,_a as b,wa as c,ya as d,va as e,fs as f,dt as g,ae as h,Ve as i,X as j,I as k,ce as l,K as m,we as n,ue as o,We as p,pt as q,Rl as r,fe as s,se as t,
Cl as u,wo as v,He as w,vi as x,Io as y,Bo as z,fu as A,Ku as B};
