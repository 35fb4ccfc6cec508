import{computed as Je,signal as ls}from"./vendor/preact.js";var At={"account.sign_in":"Sign in","account.register":"Make an account","account.has_account":"I have an account","account.name":"Name","account.email":"E-mail\
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
g":"At most {n} characters.","account.wait":"Try again in {n} s","account.page.general":"General"};var Tt={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
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
"conversation.notice.account_deleted":"{user} deleted their account"};var Ot={"emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji found"},"emoji.none":"No emoji foun\
d.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","emoji.tone_medium_light":"Medium light",
"emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used","emoji.smileys":"Smileys","emoji.peo\
ple":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.activities":"Activities","emoji.obje\
cts":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var Et={"groups.back":"Back","groups.close":"Close","groups.cancel":"Cancel","groups.again":"Try again","groups.loading":"Loading…","groups.not_loaded":"This \
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
Open","groups.join":"Join","groups.code_or_link":"Link or code of an invitation","groups.show_invite":"Show the invitation"};var Nt={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"T\
o","search.any":"Any","search.clear":"Clear","search.nobody":"Nothing has such a name.","search.hits":"Messages found","search.found":{one:"{n} message",other:"\
{n} messages"},"search.searching":"Searching…","search.none":"No message has “{q}”.","search.hint":'Whole words are found. For words that begin with “app”\
, write app*. For words in this order, put them in "quotes".',"search.behind":"The newest messages cannot be found yet. Search again in a moment.","search.menti\
ons":"Mentions of you","search.no_mentions":"Nobody has mentioned you yet."};var qt={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
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
in no group yet. Begin with one of these:"};var Rt={"text.show_all":"Show all","text.show_less":"Show less"};var Ke={...At,...Tt,...Ot,...Et,...Nt,...qt,...Rt};var Pt={en:{name:"English",load:async()=>Ke},de:{name:"Deutsch",load:async()=>(await import("./de.js")).de}},he=ls({tag:"en",catalogue:Ke}),us=Je(
()=>new Intl.PluralRules(he.value.tag)),fs=Je(()=>new Intl.NumberFormat(he.value.tag)),wa=Je(()=>he.value.tag);async function ya(e){he.value={tag:e,catalogue:await Pt[e].
load()}}function va(e){return e.map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(Pt,n))??"en"}function ba(e,t={}){return ds(e,t).join("")}function ds(e,t){
let n=[];for(let[o,s]of ps(e,t).split(/\{(\w+)\}/).entries()){let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?fs.value.format(r):r)}return n}function ps(e,{n:t}){
let n=he.value.catalogue[e];return typeof n=="string"?n:typeof t=="number"&&n[us.value.select(t)]||n.other}import{signal as St}from"./vendor/preact.js";var Ct={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function ms(e){return Object.
hasOwn(Ct,e)?Ct[e]:"fail"}var gs={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},L=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??gs[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return ms(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},Lt=e=>e instanceof
L?e:new L({code:"client_fault",sentence:String(e)});function jt(e){return new L({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function xe(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new L({code:s?o.code:hs(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function hs(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var _s=3e4,ws=3,ys=30;function Oe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(u,d,y={}){let b=y.tries??(u==="GET"?ws:1);for(let _=1;;_++)try{return await a(u,d,y)}catch(c){if(!(c instanceof L)||(c.action===
"sign_in"&&t(c),_>=b||!c.isPassing))throw c;let p=c.retryAfter??.5*_;if(p>ys)throw c;if(await n(p*1e3+Math.random()*250),y.signal?.aborted||o?.aborted)throw Ae()}}
async function a(u,d,{query:y,body:b,headers:_,signal:c,keepalive:p}){let m=new AbortController,l=setTimeout(()=>m.abort(),_s),g=()=>m.abort(),w=()=>!!(c?.aborted||
o?.aborted);for(let v of[c,o])v?.addEventListener("abort",g,{once:!0});try{if(w())throw Ae();let v=await e(s+d+Te(y),{method:u,headers:{...r,...b===void 0?{}:{"\
Content-Type":"application/json"},..._},...b===void 0?{}:{body:JSON.stringify(b)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:m.signal,keepalive:p??
!1}),S=await v.text();if(w())throw Ae();if(!v.ok)throw xe(v.status,S,M=>v.headers.get(M));return{data:S?Ss(S):null,status:v.status,etag:v.headers.get("ETag"),next:vs(
v.headers.get("Link"))}}catch(v){if(v instanceof L)throw v;if(w())throw Ae();let S=m.signal.aborted?"time_out":"network";throw new L({code:S})}finally{clearTimeout(
l);for(let v of[c,o])v?.removeEventListener("abort",g)}}let f=u=>async(d,y=void 0,b={})=>(await i(u,d,{...b,body:y})).data;return{request:i,get:async(u,d,y={})=>(await i(
"GET",u,{...y,...d?{query:d}:{}})).data,page:async(u,d)=>{let y=u+Te(d),{data:b,next:_}=await i("GET",y);return{items:b,next:_??bs(y,b)}},post:f("POST"),put:f("\
PUT"),patch:f("PATCH"),remove:f("DELETE")}}function Te(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function vs(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function bs(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function Ss(e){try{return JSON.parse(e)}catch{
throw new L({code:"unreadable_answer"})}}function Ae(){return new L({code:"aborted"})}function Dt({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:f}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:u})=>s({avatar:u})),cancel:f}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var U=e=>`/v1/groups/${e}`,H=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ee=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ne=200;function $t({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(U(o),s);return r},deleteGroup:o=>n.remove(U(o)),join:o=>n.post(`${U(o)}/join`),leave:o=>n.remove(Ee(o,e.me)),mute:(o,s)=>n.put(`${U(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${U(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ne,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Ne}={})=>n.page(`${U(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${U(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Ee(o,s),{role:r}),removeMember:(o,s)=>n.remove(Ee(o,s)),ban:(o,s)=>n.put(`${U(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${U(o)}/bans/${s}`),bans:o=>n.page(`${U(
o)}/bans`,{limit:Ne,after_id:0}),createInvite:(o,s)=>n.post(`${U(o)}/invites`,s),invites:o=>n.get(`${U(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${U(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Ne,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var Ut={text:"",reply_to:null,selection:null,files:[]},ae=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,F=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function It({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,f=new Map,u=c=>{let p=i.get(c);return p&&!F(p)?p:null};function d(c,p){
p?i.set(c,p):i.delete(c),t(c)}async function y(c){r.cancel(f.get(c)),f.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function b(c,{text:p,reply_to:m,selection:l,
files:g}){let w={text:p,reply_to:m,selection:l,files:g,at:r.now(),is_synced:!1};a.add(c),d(c,F(w)&&!s(c)?null:w)}function _(c,p){let m=u(c);return b(c,{text:[m?.
text,p.text].filter(Boolean).join(`
`),reply_to:m?.reply_to??p.reply_to,selection:null,files:[...m?.files??[],...p.files]}),y(c)}return{get:u,all:()=>new Map([...i].filter(([,c])=>!F(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:p}])=>!p&&a.has(c)&&!f.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>f.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,p]of await e.drafts())!f.has(c)&&p.at>=(i.get(c)?.at??0)&&d(c,p)},set(c,p){b(c,p),r.cancel(f.get(c)),f.set(c,r.after(()=>y(
c),300))},async clear(c){b(c,Ut),await y(c)},merge:_,async move(c,p){let m=u(c);m&&(b(c,Ut),await Promise.all([_(p,m),y(c)]))},uploaded(c,p){for(let[m,l]of i){if(!l.
files.some(w=>w.local_id===c&&w.file_id===null))continue;let g=l.files.map(w=>w.local_id===c?{...w,file_id:p}:w);this.set(m,{...l,files:g})}},flush:()=>Promise.
all([...f.keys()].map(y)),async synced(c,p){i.get(c)===p&&d(c,F(p)?null:{...p,is_synced:!0}),await e.sync_draft(c,p),n(c)},async take(c,p){if(this.isNewer(c))return;
let m=p&&{...p,is_synced:!0};d(c,m),await e.put_draft(c,m)},async changed(c){if(f.has(c))return;let p=await e.draft(c);f.has(c)||d(c,p)}}}var qe=200,Ve=class extends L{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Wt({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:f}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ae({groupId:a,userId:f})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},f){let u=H(r,i);
try{return await s.patch(u,{content:f},{headers:{"If-Match":`"${a}"`}})}catch(d){let y=d;throw y.action!=="choose"?y:new Ve(y,f,await s.get(u))}},remove:(r,i)=>s.
remove(H(r,i)),async react(r,i,a,f){let u=`${H(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:d}=await(f?s.put(u):s.remove(u));return d},pin(r,i,a){let f=`${U(
r)}/pins/${i}`;return a?s.put(f):s.remove(f)},pins:r=>s.get(`${U(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(H(r,i)),
async versions(r,i){let a=`${H(r,i)}/versions`,f=[];for(;;){let u=f[f.length-1]?.revision,d=await s.get(a,{limit:qe,after:u});if(f.push(...d),d.length<qe)return f}},
reactions:(r,i)=>s.page(`${H(r,i)}/reactions`,{limit:qe,after_id:0}),readers:(r,i)=>s.page(`${H(r,i)}/readers`,{limit:qe,after_id:0}),replies:(r,i,a={})=>s.get(
`${H(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function Gt({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Bt=(e,t,n)=>({...Wt(e,t),...$t(e,t),...Gt(e,t),...Dt(e,t,n)});var Re={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var ks=3e4;function Yt(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},ks)};return{done:new Promise((u,d)=>{let y=b=>d(new L({code:b}));s.upload.onprogress=({loaded:b})=>{a(),n(Math.min(b,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let b=_=>s.getResponseHeader(_);d(xe(s.status,s.responseText,b));return}try{u(JSON.parse(s.responseText))}catch{y("unreadable_answer")}},
s.onerror=()=>y("network"),s.onabort=()=>y(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${Te({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as Ms}from"./vendor/idb.js";var Qe=(e,t)=>e?.at===t.at&&e.text===t.text;function ee(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return Qe(t.get(s),r)&&(F(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var xs=1,As=3e3,Ts=3,Ht=["outbox","drafts","files","values"],_e=["meta","groups","messages","people","logs"];async function Xt(e){if(typeof indexedDB>"u")return ee();
let t=!0,n=Promise.resolve().then(()=>Ms(`chat-${e}`,xs,{upgrade(s){for(let r of _e)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of Ht)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Kt(n,null);return o?Os(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),ee())}async function Kt(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},As)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function Os(e,t){let n=0;
async function o(r,i){if(!t()||n>=Ts)return i;let a=Promise.resolve().then(r);return Kt(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>Es(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>Ns(e,r).catch(f=>{throw i=
f?.name==="QuotaExceededError",f}))?!0:(i&&await s(()=>zt(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>Ft(e,"outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draft\
s"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((f,u)=>[String(f),a[u]]))},new Map),draft:r=>o(async()=>await e.get("d\
rafts",r)??null,null),put_draft:(r,i)=>s(()=>Ft(e,"drafts",i,r)),sync_draft:(r,i)=>s(()=>qs(e,r,i)),file:r=>o(async()=>await e.get("files",r)??null,null),put_file:(r,i)=>s(
()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(()=>e.put("values",
i,r)),wipe:(r=!1)=>s(()=>zt(e,r?[..._e,...Ht]:_e)),close:()=>e.close()}}async function Es(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function Ns(e,t){let n=e.transaction(_e,"readwrite"),o=r=>n.objectStore(r),s=[];if(t.
is_whole)for(let r of _e)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0]))),s.push(
o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.groups)s.push(
o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o("logs").put(r));
s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),n.commit(),await Promise.all(
[...s,n.done])}async function Ft(e,t,n,o){let s=e.transaction(t,"readwrite"),{store:r}=s,i=n===null?r.delete(o):r.put(n,o);s.commit(),await Promise.all([i,s.done])}
async function qs(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");Qe(await o.get(t),n)&&(F(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await s}async function zt(e,t){
let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Jt=100,Rs=16;function Vt(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Re,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Xt,upload:Yt,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Jt);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Jt);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(Rs));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:Ps(()=>e.localStorage)}}function Ps(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Qt({userId:e,http:t,memory:n,clock:o}){let s=Ze(e),r=null;function i(){try{let{life:d,due:y}=JSON.parse(n.get(s)??"");return y-o.now()<=d?{life:d,due:y}:
null}catch{return null}}function a(d){o.cancel(r),r=o.after(u,Math.min(d,864e5))}async function f(){let y=(await t.get("/v1/users/sessions")).find(p=>p.is_current);
if(!y)throw new Error("the server lists this session");let[b,_,c]=[y.created_at,y.last_used_at,y.expires_at].map(Date.parse);return{life:Number(c)-Number(b),left:Number(
c)-Number(_)}}async function u(){let d=i();if(d&&d.due>o.now()){a(d.due-o.now());return}try{let{life:y,left:b}=await f();b<y/2&&(await t.post("/v1/users/renew"),
{left:b}=await f(),y=b);let _=o.now()+Math.max(b-y/2,0);n.set(s,JSON.stringify({life:y,due:_})),a(Math.max(_-o.now(),3e5))}catch{a(3e5)}}return{start:u,dispose:()=>o.
cancel(r)}}var Ze=e=>`login-${e}`;import{batch as Qi,signal as re}from"./vendor/preact.js";var Cs=new Set([1002,1007,1009,4502]),Ls=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Zt=e=>Cs.has(e),en=e=>Ls.get(e)??null;function tn(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var js=1e4;function nn(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new L({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((f,u)=>{let d=e.after(()=>s(a,"time_out"),js);t.set(a,{done:f,fail:u,handle:d}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(jt(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var Us=1e4,Is=2e4,Ws=5e3,Gs=500,Bs=3e4,sn=3,Ys=65536;function rn({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Re,
random:f=Math.random}){let u=null,d={state:"idle",since:a.now(),retryAt:null,code:null},y=0,b=0,_=!1,c=null,p=null,m=nn(a);function l(T,q=null,P=null){let C=a.now();
d={state:T,since:C,retryAt:q===null?null:C+q,code:P},s(d)}function g(){return d.state==="updating"&&y<sn?"updating":d.state==="offline"?"offline":"connecting"}async function w(){
h();let T=++b;l(g());let q;try{q=await t()}catch(G){T===b&&A(G);return}if(T!==b)return;let P=!1;u=e(q);let C=u;c=a.after(()=>x(P,1006),Us),C.onopen=()=>{P=!0},C.
onmessage=({data:G})=>C===u&&v(G),C.onclose=({code:G,reason:Xe})=>C===u&&k(P,G,Xe)}function v(T){let q;try{q=JSON.parse(String(T))}catch{return}if(S(),q.type===
"ready")a.cancel(c),_=!0,l("catching_up");else if(q.type==="live"){y=0,o(q),l("live");return}m.settle(q),o(q)}function S(){a.cancel(p),p=a.after(()=>{i()?M():S()},
Is)}function M(){a.cancel(p),R({type:"ping"}),p=a.after(()=>x(!0,1006),Ws)}function h(){if(a.cancel(c),a.cancel(p),_=!1,u){let T=u;u=null,T.onmessage=T.onopen=null,
T.onclose=null,T.close(1e3)}m.failAll()}function k(T,q,P){if(q===1012){let G=tn(P)+f()*1e3;h(),l("updating",G,q),c=a.after(w,G);return}let C=en(q);C?E("ended",C):
q===4503?E("crowded",q):Zt(q)?E("faulty",q):x(T,q)}function x(T,q){h();let P=++b;if(T){O(q);return}l(g(),null,q),n().then(()=>P===b&&O(q),C=>P===b&&A(C))}function A(T){
if(!(T instanceof L))throw T;T.action==="sign_in"?E("ended",T.code):O(T.code,(T.retryAfter??0)*1e3)}function O(T,q=0){h();let P=Math.min(Gs*2**y,Bs),C=Math.max(
P*(.7+.6*f()),q);y++,!r()||y>=sn?l("offline",C,T):l(d.state==="updating"?"updating":"waiting",C,T),c=a.after(w,C)}function E(T,q=null){b++,h(),l(T,null,q)}function R(T){
return!u||!_?!1:(u.send(JSON.stringify(T)),!0)}return{get connection(){return d},start(){y=0,w()},stop:()=>E("idle"),end:T=>E("ended",T),restart:()=>{w()},now(){
d.state==="crowded"?this.start():["offline","waiting","updating"].includes(d.state)?w():_&&M()},offline(){d.state==="waiting"||d.state==="connecting"?(d={...d,state:"\
offline"},s(d)):_&&M()},signal:T=>u!==null&&u.bufferedAmount<Ys&&R(T),request:(T,q)=>m.ask(T,R,q)}}function X(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var an=4,et=1e3,Fs=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),cn=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),I=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),ln=e=>e.type==="group_message"||e.type==="direct_message"||Fs.has(e.type),ce=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),K=e=>e.segments.findLast(t=>t.
at_end),we=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function tt(e){let t=[];return e.pending.add(t),t}function un(e,t,n,o){
e.pending.delete(o);let s=X(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));nt(e,zs(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(i.
seq,i)}return o.filter(i=>i.id>s)}function fn(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),nt(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var dn=(e,t)=>{e.pending.delete(t)};function zs({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function nt(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,f)=>a.from-f.from)}function pn(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&nt(e,{...n,to:t});return ce(e,t)!==void 0}function mn(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function ot(e,t,n=et){
let o=e.rows.size,s=u=>u.from<=t&&t<=u.to?-1:Math.min(Math.abs(u.from-t),Math.abs(u.to-t)),r=[...e.segments].sort((u,d)=>s(u)-s(d)),i=K(e),a=r.slice(0,an);i&&!a.
includes(i)&&(a=[...a.slice(0,an-1),i]);let f=n;e.segments=a.map(u=>{let d=Hs(we(e,u),t,f);if(f-=d.rows.length,!d.isCut)return u;if(d.rows.length===0)return null;
let y=d.hasFirst?u.from:d.rows[0].seq,b=d.hasLast?u.to:d.rows[d.rows.length-1].seq;return{from:y,to:b,at_start:u.at_start&&d.hasFirst,at_end:u.at_end&&d.hasLast}}).
filter(u=>u!==null).sort((u,d)=>u.from-d.from);for(let u of e.rows.keys())ce(e,u)||e.rows.delete(u);return e.rows.size<o}function Hs(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}var gn=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,mark_turn:0,marked:new Map,gone:new Map}),
hn=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,
ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function B(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function D(e,t,n,o){
let s=e.groups.get(n);s&&(e.groups.set(n,{...s,...o}),t.groups.add(n))}var Pe=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function Ce(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?_n(e,t):null;let r=_n(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(Xs(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function Xs({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function _n({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function wn(e,t){e.tail.push(t),kn(e)}function yn(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function Le(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function vn(e,t,n,o){let s=e.tail.find(u=>u.seq===t);e.tail=e.tail.filter(u=>u!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,f]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];st(e,{seq:t,event_seq:n,unread:a,mentions:f})}function bn(e,t,n,o,s){let r=e.tail.findIndex(u=>u.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let f=a===null||s===null?null:Number(s)-Number(a);st(e,{seq:t,event_seq:n,unread:0,
mentions:f})}function Sn(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),st(e,{seq:null,event_seq:t,unread:null,mentions:null})}function st(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),kn(e))}function kn(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=Ce(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Le(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var Mn=120,Ks={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function ye(e,t,n){let o=e.groups.get(n.id),s={...Ks,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function xn(e,t,n,o){let{seq:s,read_seq:r,unread:i,mentions:a,muted_until:f,peer_id:u,name:d,...y}=n,b=e.groups.get(n.id);if(!(s<=(e.
gone.get(n.id)??0))){if(b&&Tn(e,n)){z(e,t,n.id,n,o);return}ye(e,t,{...y,seq:Math.max(b?.seq??0,s),name:d??b?.name??"",muted_until:f??null,peer_id:u??null,..."la\
st"in n?{last:Vs(b?.last??null,n.last)}:{}}),"may_post"in n||J(e,t,n.id),z(e,t,n.id,{seq:s,read_seq:r,unread:i,mentions:a},o)}}function An(e,t,n,o){let{id:s,kind:r,
name:i,topic:a,role:f,is_archived:u,member_count:d,owner_id:y,peer_id:b}=n,{visibility:_,may_post:c,may_invite:p,may_pin:m,history:l}=n,g={visibility:_,may_post:c,
may_invite:p,may_pin:m,history:l},w=e.groups.get(s);if(!(n.seq<=(e.gone.get(s)??0))){if(w?.settings&&Tn(e,n)){z(e,t,s,n,o);return}ye(e,t,{seq:Math.max(w?.seq??0,
n.seq),id:s,kind:r,name:i,topic:a,role:f,is_archived:u,member_count:d,owner_id:y,settings:g,peer_id:b??null,active_at:w?.active_at||n.created_at}),J(e,t,s),z(e,
t,s,n,o)}}var Tn=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function z(e,t,n,o,s=1/0){let r=e.counts.get(n),i=e.groups.get(n);if(i){if(!r)e.counts.set(
n,Pe(o));else if((e.marked.get(n)??0)>s&&o.read_seq!==i.read_seq){t.ask_counts.add(n);return}else if(!Le(r,o)){o.read_seq!==i.read_seq&&t.ask_counts.add(n);return}
D(e,t,n,{read_seq:o.read_seq}),je(e,t,n)}}var rt=(e,t)=>{e.marked.set(t,++e.mark_turn)};function le(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(n))){if(rt(
e,n),D(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=Ce(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:Js(e,n,o);a&&Le(s,a)}je(e,t,n)}}function Js(e,t,n){
let o=e.logs.get(t),s=o&&K(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,
mentions:0};for(let f of o.rows.values()){if(f.as_of>e.applied_id)return null;f.seq>n&&f.seq>=s.from&&I(f)&&ue(e,f)&&(a.unread++,te(e,f)&&a.mentions++)}return a}
function je(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=Ce(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&D(e,t,n,r):
t.ask_counts.add(n)}var ue=(e,t)=>t.sender_id!==e.me&&!t.deleted,te=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function J(e,t,n){let o=e.groups.
get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?
o.settings.may_post==="all":o.may_post;D(e,t,n,{may_post:r&&(i||a)})}function De(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),
e.marked.delete(n),t.groups.add(n),t.logs.add(n)}function it({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){return{seq:e,sender_id:t,sender:n,at:o,
kind:r?"deleted":s?"text":"file",text:Array.from(s.slice(0,2*Mn)).slice(0,Mn).join("")}}var Vs=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,On=e=>[...e.values()].sort((t,n)=>t.
active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var ve=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function Y(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function be(e,t,n,o){e.people.has(n)||Y(e,t,n,{username:o})}function En({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let f of a)o.delete(f),s.add(f);o.size>0&&(r=n.after(
i,0));try{let f=await e(a),u=new Set(f.map(d=>d.id));t(f,a.filter(d=>!u.has(d)))}catch{}for(let f of a)s.delete(f)}return{need(a){for(let f of a)f>0&&!s.has(f)&&
o.add(f);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var Nn=100,Qs=5e3;function qn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,f=null,u=!1,d=En({fetchUsers:p=>t.get("/v1/users",
{user_ids:p.join(",")}),onUsers:(p,m)=>n(l=>{for(let g of p)Y(e,l,g.id,ve(g));for(let g of m)Y(e,l,g,{is_deleted:!0,is_partial:!1});for(let{id:g,kind:w}of e.groups.
values())w==="direct"&&J(e,l,g)}),clock:r}),y=(p=Nn)=>{f??=r.after(b,p)};async function b(){if(f=null,u)return;u=!0;let p=Nn;try{for(let m of[...i]){i.delete(m);
let l=e.gone.has(m)&&!e.groups.has(m);!s(m)&&!l&&await _(m)}for(let[m,l]of[...a]){for(let g of[...l])await c(m,g),l.delete(g);l.size===0&&a.delete(m)}}catch{p=Qs}
u=!1,i.size+a.size>0&&y(p)}async function _(p){let m=e.mark_turn;try{let l=await t.get(`/v1/groups/${p}`);n(g=>An(e,g,l,m))}catch(l){let{isPassing:g}=l;if(!g)return;
throw i.add(p),l}}async function c(p,m){if(e.logs.get(p)?.rows.has(m))try{await o.row(p,m)}catch(l){if(l.isPassing)throw l}}return{people:d,group(p){i.add(p),y()},
note(p){for(let m of[...p.ask_groups,...p.ask_counts])i.add(m);for(let[m,l]of p.ask_rows)for(let g of l)B(a,m,g);i.size+a.size>0&&y(),d.need(p.ask_people)},dispose(){
r.cancel(f),d.dispose()}}}var Rn=200,Zs=1e3,er=6e4;function Pn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:f,onSettings:u,onServer:d,onGroups:y,onAnew:b,onOther:_,
clock:c}){let p=0,m=-1/0,l=null;function g({me:S,server:M,settings:h,groups:k,people:x},A){i(O=>{a.value=S,f.value=M,u(h),d(M);for(let E of x)Y(o,O,E.id,ve(E));
Y(o,O,S.id,ve(S));for(let E of k)xn(o,O,E,A);y(O)})}async function w(S,M){for(;S;){let h=S.replace(/limit=\d+/,`limit=${Zs}`),k=o.mark_turn,x=await n.get(h);if(M!==
p)return;g(x,k),S=x.next}}async function v(){let S=p,M=o.mark_turn,h=c.now()-m>er;try{let k=await n.get("/v1/start",{limit:Rn});if(S!==p)return;k.me.id!==e?_():
(g(k,M),h&&await w(k.next,S))}catch{}}return{async anew(){let S=++p,M=await n.get("/v1/start",{limit:Rn},{tries:1});if(S!==p)return;if(M.me.id!==e){_();return}let{
groups:h,counts:k,logs:x,marks:A,marked:O,gone:E}=o;for(let R of[h,k,x,A,O,E])R.clear();o.cursor=M.cursor,o.applied_id=X(M.cursor),o.read_all_id=0,g(M),s.refresh(),
b(),w(M.next,S).catch(()=>{})},refresh(){l??=v().finally(()=>{l=null})},refreshed:()=>l??Promise.resolve(),lost(){m=c.now()},async showCopy(){let S=await t.read();
if(!S||S.cursor===null||o.cursor!==null)return;let{cursor:M,groups:h,people:k,logs:x}=S;a.value=S.me;for(let A of h)o.groups.set(A.id,A),o.counts.set(A.id,Pe(A));
for(let A of k)o.people.set(A.id,A);o.cursor=M,o.applied_id=X(M),s.refresh(),r.restore(x,t)}}}function Cn({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:Oe({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=ee()}}}function Ln(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;be(e,n,s,t.username)}"sender"in t&&be(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||tr(e,t,n):t.type==="member_added"&&t.user_id===o&&nr(e,t,n)}function tr(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",f=a?r.find(y=>y!==e.me)??e.me:null,u=t.name??e.people.get(f??0)?.username??"",d=!a&&i===e.me?"owner":"member";ye(
e,n,{id:o,kind:s,name:u,peer_id:f,role:d}),f!==null&&!e.people.has(f)&&n.ask_people.add(f),Dn(e,t,n)}function nr(e,t,n){let{group_id:o,group:s,role:r}=t;if(at(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&De(e,n,o);let{kind:i="group",name:a=null,topic:f=""}=s??{};ye(e,n,{id:o,kind:i,name:a??"",topic:f,
role:r}),Dn(e,t,n)}var at=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),jn=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Dn(e,{group_id:t,seq:n,
timestamp:o},s){D(e,s,t,{active_at:o}),z(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var $n=200;function ne(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return I(s)&&s.as_of<t?s:null}function In(e,t,n,o){let s=(r,i)=>oe(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Wn(t,n,n.id,1,o);break}case"message_edited":{let r=ne(e,n);r&&!n.message?
B(o.ask_rows,t.group_id,r.seq):r&&n.message&&(oe(t,o,sr(r,{...n.message,as_of:r.as_of})),n.message.deleted?ct(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&Un(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=ne(e,n);r?ct(t,r,n.id,o):ar(t,n,o),Un(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=ne(e,n);if(!r)break;if(!n.reactions){B(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
u=>!i||u!==n.emoji),f=i&&n.type==="reaction_added";oe(t,o,{...or(r,"reacted",f?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=ne(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&ir(t,n.
actor_id,n.id,o);break;default:}}function oe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),B(t.rows,
e.group_id,n.seq)}function or(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function sr({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function rr(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function ct(e,t,n,o,s=lt(n)){t.deleted||Wn(e,t,n,-1,o,s);let r=e.rows.get(t.seq);oe(e,o,{...rr(r),as_of:n})}var lt=e=>t=>t.
as_of<e;function ir(e,t,n,o){let s=[...e.rows.values()].filter(I),r=new Set(s.filter(lt(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
oe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&ct(e,i,n,o,a=>r.has(a.seq))}function ar(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!I(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);I(r)&&r.as_of<t&&B(o.ask_rows,e.group_id,r.seq)}function Wn(e,{reply_to:t,
quote:n},o,s,r,i=lt(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(y=>y.id===t);if(!I(a)||!i(a))return;let{reply_count:f=0,...u}=a,d=f+
s;oe(e,r,{...u,...d>0&&{reply_count:d},as_of:o})}function Un(e,t,n,o,s){let r=Array.from(o.slice(0,2*$n)).slice(0,$n).join("");for(let i of e.rows.values())I(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&oe(e,s,{...i,quote:{...i.quote,content:r}})}function Bn(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Ln(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Fn(e,t)?e.gone.set(t.
group_id,t.seq):jn(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&D(e,n,o.id,{seq:t.seq}),cr(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);$e(e,t,n)}return lr(e,t,n),t.id<=e.read_all_id&&dr(e,t,n),je(e,n,o.id),!0}function $e(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=pn(o,t.seq);if(In(
e,o,t,n),s&&ln(t)){let r={...t,as_of:t.id};mn(o,r)&&B(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function cr(e,t){let n=e.counts.get(t.group_id);if(n)if(yn(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;ue(e,{...t,as_of:s})&&wn(n,{seq:o,id:s,sender_id:r,is_mention:te(e,t)})}else if(t.
type==="message_deleted"){let o=ne(e,t),s=o&&{is_counted:ue(e,o),is_mention:te(e,o)};vn(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=ne(e,t),s=o&&te(e,o),r=t.message?!t.message.deleted&&te(e,t.message):null;bn(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
Sn(n,t.seq,t.actor_id)}function lr(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":ur(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&D(e,n,o,{last:it({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":ut(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Fn(e,t)?Gn(e,t,n):ut(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&D(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(D(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),J(e,n,o)),n.members.add(o);break;case"ban_lifte\
d":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:f,may_post:u,may_invite:d,may_pin:y,history:b}=t;D(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:f,may_post:u,may_invite:d,may_pin:y,history:b}}),J(e,n,o);break}case"group_deleted":Gn(e,t,n);break;case"profile_changed":fr(
e,t,n);break;case"account_deleted":Y(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),Yn(e,t.actor_id,t.username,n),J(e,n,o),ut(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function ur(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),f=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let u=it(t);D(e,n,o,{last:u,active_at:u.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(f?.base_seq??
0)){let u=te(e,t),d=a.kind==="direct"?"direct":u?"mention":"message";n.arrived.push({message:t,kind:d})}}function fr(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(Y(e,n,o,{username:s}),n.ask_people.add(o)):Y(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),Yn(e,o,s,n),o===e.me&&(n.me=!0)}function Yn(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&D(e,o,s.id,{name:n})}var Fn=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Gn(e,t,n){at(e,t)||(e.gone.set(t.group_id,t.seq),De(e,n,t.
group_id),n.left.set(t.group_id,t))}function ut(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&D(e,o,t,{member_count:s+n}),o.members.add(t)}function dr(e,{group_id:t,
seq:n},o){z(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var pr=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),zn=e=>!pr.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Hn(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let f=e.marks.get(t)??new Map;if(e.marks.set(t,f),o<=(f.get(n)??0))return;f.set(n,o),a.
marks.add(t)}else Ue(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function Ue(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){rt(e,t),
o===void 0||s===void 0||r===void 0?le(e,i,t,n):z(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Ie(e,t,n){let o=X(t);e.read_all_id=Math.max(e.read_all_id,
o);for(let{id:s,seq:r,read_seq:i}of e.groups.values()){let f=(e.counts.get(s)?.tail??[]).find(d=>d.id>o),u=f?f.seq-1:r;u>i&&le(e,n,s,u)}}function Xn(e,{group_id:t,
user_id:n,muted_until:o},s){n===e.me&&D(e,s,t,{muted_until:o})}var ft=50,Kn=20,Jn=50,dt=200,We=Number.MAX_SAFE_INTEGER,mr=100;function Vn({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Map,f=new Set;
function u(c){let p=e.logs.get(c);if(p)return p;let m=cn(c);return e.logs.set(c,m),m}async function d(c,p,m){let l=u(c),g=tt(l);try{let w=await t.get(`/v1/group\
s/${c}/messages`,{...p,limit:m,events:1});return e.logs.get(c)===l&&n(v=>y(l,w,p,g,v)),w}catch(w){throw dn(l,g),w}}function y(c,p,m,l,g){let w=c.group_id,v=un(c,
p,m,l);for(let{seq:S}of p.messages){B(g.rows,w,S);let M=c.rows.get(S);I(M)&&be(e,g,M.sender_id,M.sender)}for(let S of v)$e(e,S,g);b(w,p.messages[Math.floor(p.messages.
length/2)]?.seq),g.logs.add(w)}function b(c,p=We){let m=e.logs.get(c),l=f.has(c)?et:dt;m&&m.rows.size>l&&ot(m,i.get(c)??p,l-mr)}function _(c){let p=e.groups.get(
c),m=e.logs.get(c);if(p?.unread===0)return null;let l=m&&K(m);return!p||!m||!l||l.from>p.read_seq+1?void 0:we(m,l).find(w=>w.seq>p.read_seq&&I(w)&&ue(e,w))?.seq??
null}return{page(c,p={},m=ft){let l=JSON.stringify([c,p,m]),g=r.get(l);if(g)return g;let w=d(c,p,m).finally(()=>r.delete(l));return r.set(l,w),w},row(c,p){return this.
page(c,{after:p-1},1)},async open(c){await a.get(c);let p=_(c);if(p===void 0)p=(await this.page(c,{around:"first_unread"})).first_unread;else if(p===null){let m=u(
c);K(m)||await this.page(c)}return this.look(c,p??We),{seq:p,firstUnread:p}},async openAt(c,p){return await a.get(c),this.look(c,p),ce(u(c),p)||await this.page(
c,{around:p}),{seq:p,firstUnread:_(c)??null}},async openAtTime(c,p){i.delete(c);let{messages:m}=await this.page(c,{around:p}),l=Date.parse(p),w=m.find(v=>Date.parse(
v.timestamp)>=l)?.seq??null;return this.look(c,w??We),{seq:w,firstUnread:_(c)??null}},async older(c,p,m=ft){i.set(c,p);let l=ce(u(c),p);return!l||l.at_start?!1:
(await this.page(c,{before:l.from},m)).has_before},async newer(c,p,m=ft){i.set(c,p);let l=ce(u(c),p);return!l||l.at_end?!1:(await this.page(c,{after:l.to},m)).has_after},
bound(c){for(let p of c)b(p)},look(c,p){o.set(c,s.now()),u(c),p!==void 0&&i.set(c,p);let m=[...e.logs.keys()].sort((l,g)=>(o.get(g)??0)-(o.get(l)??0));n(l=>{for(let g of m.
slice(Jn))e.logs.delete(g),o.delete(g),i.delete(g),l.logs.add(g);f=new Set(m.slice(0,Kn));for(let g of m.slice(Kn,Jn)){let w=e.logs.get(g);i.delete(g),w&&w.rows.
size>dt&&ot(w,We,dt)&&l.logs.add(g)}})},async restore(c,p){let l=[...c].sort((w,v)=>v.opened_at-w.opened_at).map(w=>{let v=u(w.group_id);return o.has(w.group_id)||
o.set(w.group_id,w.opened_at),{stored:w,log:v,kept:tt(v)}}),g=Promise.resolve();for(let{stored:w,log:v,kept:S}of l){let M=w.group_id;g=g.then(async()=>{let h=await p.
rows(M);if(a.delete(M),e.logs.get(M)!==v)return;let k=h.filter(x=>w.from<=x.seq&&x.seq<=w.to);n(x=>{for(let A of fn(v,w,k,S))$e(e,A,x);x.logs.add(M)})}),a.set(M,
g)}await g}}}import{signal as gt}from"./vendor/preact.js";var gr=2,hr=50*1024*1024,Qn=1440*60*1e3;function Zn({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,f=new Map,
u=new Map,d=[],y=0,b=0;function _(v,S){S?u.set(v,S):u.delete(v),n(v)}async function c(){y<gr?y++:await new Promise(v=>d.push(()=>v(void 0)))}function p(){let v=d.
shift();v?v():y--}async function m(v,S){await c();try{let M=i.get(v)??await e.file(v);if(!M)throw new L({code:"file_missing"});let h=await g(M);if(h)return h;if(!a.
has(v))throw new L({code:"aborted"});let k=M.size,x=t(M,S,{onProgress:O=>_(v,{sent:O,size:k,state:"running",code:null})});f.set(v,x);let{id:A}=await x.done;return await w(
M,A),A}finally{f.delete(v),p()}}async function l(v){if(!globalThis.crypto?.subtle)return null;let S=await crypto.subtle.digest("SHA-256",await v.arrayBuffer());
return[...new Uint8Array(S)].map(M=>M.toString(16).padStart(2,"0")).join("")}async function g(v){let S=await l(v),M=await e.value("uploads"),h=S&&M?M[S]:null;return h&&
r()-h.at<Qn?h.id:null}async function w(v,S){let M=await l(v);if(!M)return;let h=await e.value("uploads")??{},k=Object.entries(h).filter(([,{at:x}])=>r()-x<Qn);await e.
put_value("uploads",{...Object.fromEntries(k),[M]:{id:S,at:r()}})}return{async attach(v,S){let M=s();i.set(M,v),b+v.size<=hr&&(b+=v.size,await e.put_file(M,v));
let h={local_id:M,name:S,type:v.type,size:v.size,file_id:null};return this.ensure(h).catch(()=>{}),h},ensure(v){let{local_id:S,name:M,size:h,file_id:k}=v;if(k)return Promise.
resolve(k);let x=a.get(S);if(x)return x;_(S,{sent:0,size:h,state:"waiting",code:null});let A=()=>a.get(S)===O,O=Promise.resolve().then(()=>m(S,M)).then(E=>(A()&&
_(S,{sent:h,size:h,state:"done",code:null}),o(S,E),E),E=>{throw A()&&(a.delete(S),_(S,{sent:0,size:h,state:"failed",code:E.code})),E});return a.set(S,O),O},progressOf:v=>u.
get(v)??null,isRunning:()=>y>0,blob:async v=>i.get(v)??await e.file(v),dispose(){a.clear();for(let v of f.values())v.cancel()},async drop(v){a.delete(v),f.get(v)?.
cancel(),b=Math.max(0,b-(i.get(v)?.size??0)),i.delete(v),_(v,null),await e.remove_file(v)}}}var _r=2e3,wr=5e3;function eo({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=y=>`/v1/users/me/drafts/${y}`;async function f(y=!1){for(;;){let b=e.
unsynced().find(([,p])=>!s.has(p));if(!b)return;let[_,c]=b;try{if(F(c))await t.remove(a(_),void 0,{keepalive:y}),o?.delete(_);else{let{updated_at:p}=await t.put(
a(_),yr(c),{keepalive:y});o?.set(_,p)}}catch(p){let m=p;if(m.code==="aborted")return;if(m.isPassing){m.status>0&&(r??=n.after(u,(m.retryAfter??0)*1e3||wr));return}
s.add(c);continue}await e.synced(_,c)}}function u(y){return n.cancel(r),r=null,i??=f(y).finally(()=>{i=null}),i}function d(y,b){if(b&&b.updated_at<=(o?.get(y)??
""))return;b?o?.set(y,b.updated_at):o?.delete(y);let _=e.get(y);(b||_)&&e.take(y,vr(b,_))}return{mayHave:y=>o===null||o.has(y)||i!==null,changed(){r??=n.after(u,
_r)},received:({draft:y,value:b})=>d(y,b),async sync(){try{let y=await t.get("/v1/users/me/drafts"),b=new Map(y.map(_=>[_.draft,_]));o??=new Map;for(let _ of new Set(
[...b.keys(),...e.keys()]))e.isNewer(_)?b.has(_)&&o.set(_,b.get(_)?.updated_at??""):d(_,b.get(_)??null)}catch{return}s.clear(),await u()},async flush(){await i,
await u(!0)},dispose:()=>n.cancel(r)}}var yr=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function vr(e,t){
let n=(t?.files??[]).filter(d=>d.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(d=>[d.file_id,d])),f={id:s??0,seq:0,sender_id:0,sender:"",content:""},u=r.map(d=>a.get(d)??{local_id:d,name:"",type:"",size:0,file_id:d});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:f,selection:t?.text===o?t.selection:null,files:[...u,...n],at:Date.parse(i)}}function to(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var br=1440*60*1e3,Sr=3e4,no=1e3,kr=3e4;function oo({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:f=({group_id:d,recipient_id:y})=>d?
`g${d}`:`u${y}`,clock:u}){let d=to(r),y=new Map,b=!1,_=!1,c=null;function p(h,k=!1){y.delete(h);let x=d.remove(h);if(!k)for(let{local_id:A}of x?.files??[])o(A)}
function m(){if(!b||_)return;let h=new Set,k=u.now(),x=1/0;for(let A of d.list()){let O=f(A);if(h.has(O)||!["waiting","sending"].includes(A.state)||(h.add(O),A.
state==="sending"))continue;let E=y.get(A.key)??0;E>k?x=Math.min(x,E):d.isHeld(A.key)&&l(A)}u.cancel(c),x<1/0&&(c=u.after(m,x-k))}async function l({key:h,tries:k}){
let x=d.update(h,{state:"sending",tries:k+1});try{let A=await g(x),{group_id:O,recipient_id:E,content:R,reply_to:T}=x,P=await t({type:"send",key:h,content:R,reply_to:T,
files:A,...O?{group_id:O}:{recipient_id:E}},h);w(h,P.seq,P.duplicate===!0)}catch(A){let O=Lt(A);d.get(h)?.state==="sending"&&v(x,O)}m()}async function g(h){let k=await Promise.
all(h.files.map(n));if(h.files.some(x=>!x.file_id)){let x=h.files.map((O,E)=>({...O,file_id:k[E]??null})),A=d.update(h.key,{files:x});A&&await e.put_outgoing(A)}
return k}function w(h,k,x){e.remove_outgoing(h),x?p(h):d.update(h,{state:"sent",seq:k,error:null})}function v({key:h,tries:k},x){let{action:A,code:O,message:E}=x;
if(A==="pause")d.update(h,{state:"waiting",error:{code:O,sentence:E}}),S();else if(A==="wait"){let R=(x.retryAfter??0)*1e3,T=Math.max(R,Math.min(no*2**(k-1),kr));
y.set(h,u.now()+T),d.update(h,{state:"waiting",error:{code:O,sentence:E}})}else if(A==="resend"||A==="sign_in")O!=="time_out"&&y.set(h,u.now()+no),d.update(h,{state:"\
waiting",error:null});else{let R=d.update(h,{state:"failed",error:{code:O,sentence:E}});R&&e.put_outgoing(R)}}function S(){_||(_=!0,i(!0),u.after(()=>{_=!1,i(!1),
m()},Sr))}async function M(h){let{key:k}=h;if(d.has(k))return;let x=await s(`chat-outbox-${k}`);if(!x)return;let A=await e.outgoing(k);if(!A||d.has(k)){x();return}
let O=u.now()-A.at>br,E=A.state==="failed"?"failed":O?"asking":"waiting";d.insert({...A,state:E}),d.hold(k,x)}return{list:d.list,async add({group_id:h=null,recipient_id:k=null,
content:x,reply_to:A=null,quote:O=null,files:E=[]}){let R={key:a(),group_id:h,recipient_id:k,content:x,reply_to:A,quote:O,files:E,state:"waiting",tries:0,at:d.nextTime(
u.now()),error:null,seq:null};d.insert(R);let[T]=await Promise.all([s(`chat-outbox-${R.key}`),e.put_outgoing(R)]);return d.hold(R.key,T??(()=>{})),m(),R},async load(){
for(let h of await e.outbox())await M(h);m()},connected(h){b=h,h&&m()},dispose(){b=!1,u.cancel(c),d.clear()},confirm({key:h}){d.has(h)&&(e.remove_outgoing(h),p(
h),m())},forgetSent(h){for(let k of d.list())k.state==="sent"&&h(k)&&p(k.key)},async retry(h){let k=d.get(h);if(!k||!["failed","asking"].includes(k.state))return;
y.delete(h);let x={...k,state:"waiting",error:null,tries:0,at:d.nextTime(u.now())};d.insert(x),await e.put_outgoing(x),m()},async discard(h,k=!1){let x=d.get(h);
return!x||["sending","sent"].includes(x.state)||x.state==="waiting"&&x.tries>0&&!x.error?null:(await e.remove_outgoing(h),p(h,k),m(),x)}}}import{signal as Mr}from"./vendor/preact.js";var pt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},xr=1e3,Ar=3;function so({db:e,http:t,
tell:n,clock:o}){let s=Mr({...pt}),r={},i=null,a={},f=null;function u(){let c=Object.entries({...r,...a}).filter(([p,m])=>Tr(pt[p],m));s.value={...pt,...Object.
fromEntries(c)}}function d(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,u(),b())}async function y(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let b=()=>e.put_value("settings",{stored:r,changed:a});async function _(c){f=null;for(let p=0;p<Ar&&Object.keys(a).length>0;p++){
let m=a;try{i===null&&d(await t.get("/v1/users/me/settings"));let l=await t.put("/v1/users/me/settings",{settings:{...r,...m}},{headers:{"If-Match":`"${i}"`},...c}),
g=Object.entries(a).filter(([w,v])=>v!==m[w]);a=Object.fromEntries(g),d(l)}catch(l){if(l.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await y();c&&(r=c.stored,a={...c.changed,...a},u())},async sync(){Object.keys(a).length>0&&await _()},received:d,async reload(){let c=await y();c&&(r={...r,
...c.changed},u())},set(c,p){a={...a,[c]:p},u(),b().then(n),o.cancel(f),f=o.after(()=>_(),xr)},async flush(){f!==null&&(o.cancel(f),await _({keepalive:!0}))},dispose:()=>o.
cancel(f)}}function Tr(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function ro({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},f=s(`chat-${e}`);f&&(f.onmessage=({data:d})=>t(d));function u(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
d=>{a=d}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},u).catch(()=>{}):Promise.resolve().then(u),{get isLeading(){return i},tell(d){r.signal.aborted||
f?.postMessage(d)},hold(d){return o?new Promise(y=>{o.request(`${d}-${e}`,{ifAvailable:!0},b=>b?new Promise(_=>y(()=>_(void 0))):(y(null),Promise.resolve())).catch(
()=>y(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),f?.close()}}}import{batch as io,signal as Ge}from"./vendor/preact.js";var Or=500;function W(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=Ge(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var mt=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function ao(e,t){let n=0,o=W(l=>e.groups.get(l)??null),s=W(l=>c(
l)),r=W(l=>e.people.get(l)??null),i=W(l=>new Map(e.marks.get(l)??[])),a=W(l=>++n),f=W(l=>++n),u=Ge([]),d=Ge(0),y=Ge({groups:0,mentions:0}),b=new Map,_=null;function c(l){
return{log:e.logs.get(l)??null,version:++n}}function p(){_=null;let l=On(e.groups),g=u.value;(l.length!==g.length||l.some((w,v)=>w!==g[v]))&&(u.value=l)}function m(l){
let{groups:g,mentions:w}=y.value,v=t.now();for(let S of l){let M=e.groups.get(S),h=b.get(S)??{groups:0,mentions:0},k=Er(M,v);g+=k.groups-h.groups,w+=k.mentions-
h.mentions,M?b.set(S,k):b.delete(S)}(g!==y.value.groups||w!==y.value.mentions)&&(y.value={groups:g,mentions:w})}return{groups:o,logs:s,people:r,marks:i,members:a,
pins:f,order:u,changed:d,totals:y,publish:l=>io(()=>{for(let g of l.groups)o.update(g);for(let g of l.logs)s.update(g);for(let g of l.people)r.update(g);for(let g of l.
marks)i.update(g);for(let g of l.members)a.update(g);for(let g of l.pins)f.update(g);l.groups.size!==0&&(m(l.groups),d.value++,u.value.length===0?p():_??=t.after(
p,Or))}),refresh:()=>io(()=>{for(let l of[o,s,r,i])l.refresh();m(new Set([...b.keys(),...e.groups.keys()])),d.value++,p()}),dispose:()=>t.cancel(_)}}function Er(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=mt(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}var co=3e4;function lo({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,f=gt([]),u=gt(!1),d=W(h=>m.progressOf(h)),y=W(h=>g.get(h)),b=gt(
0),_=new Set,c=null,p=ro({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),g.load().then(g.adopt).then(w.changed),l.load();let h=()=>{l.load(),
c=a.after(h,co)};c=a.after(h,co)},onWord:h=>{h.type==="draft"&&g.changed(h.key),h.type==="settings"&&v.reload();for(let k of _)k(h)}}),m=Zn({db:t,upload:o.upload,
onProgress:h=>d.update(h),onUploaded:(h,k)=>g.uploaded(h,k),makeId:o.makeKey,now:a.now}),l=oo({db:t,send:(h,k)=>r.request(h,k),ensureFile:m.ensure,dropFile:m.drop,
hold:p.hold,onChange:h=>{f.value=h},onPause:h=>{u.value=h},makeKey:o.makeKey,laneOf:({group_id:h,recipient_id:k})=>`g${h??S(k)??-Number(k)}`,clock:a}),g=It({db:t,
onChange:h=>{y.update(h),b.value++},tell:h=>p.tell({type:"draft",key:h}),onStored:()=>w.changed(),mayBeOnServer:h=>w.mayHave(h),clock:a}),w=eo({drafts:g,http:n,
clock:a}),v=so({db:t,http:n,tell:()=>p.tell({type:"settings"}),clock:a});function S(h){for(let{id:k,kind:x,peer_id:A}of s.groups.values())if(x==="direct"&&A===h)
return k;return null}async function M(h){let k=await l.discard(h,!0);if(!k)return!1;let{group_id:x,recipient_id:A,content:O,quote:E,files:R}=k,T=x??S(A);return await g.
merge(ae({groupId:T,userId:A}),{text:O,reply_to:E,selection:null,files:R}),!0}return{editUnsent:M,outgoingIn({groupId:h=null,userId:k=null}){let x=h??S(k);return f.
value.filter(({group_id:A,recipient_id:O})=>x===null?O===k:(A??S(O))===x)},began(h){if(g.keys().length!==0)for(let k of h){let x=s.groups.get(k)?.peer_id;x&&g.move(
ae({userId:x}),ae({groupId:k}))}},outbox:l,attachments:m,drafts:g,settings:v,tabs:p,groupWith:S,signals:{outgoing:f,isPaused:u,progress:d,drafts:y,draftList:b,settings:v.
settings},load:()=>Promise.all([l.load(),g.load(),v.load()]),sync(){l.forgetSent(({group_id:h,seq:k})=>k!==null&&k<=(s.groups.get(h??0)?.seq??0)),v.sync(),w.sync()},
received(h){h.type==="settings"?v.received(h):h.type==="draft"&&w.received(h)},onWord(h){return _.add(h),()=>_.delete(h)},async handOver(){await g.flush(),await g.
load(),g.adopt(),await Promise.all([w.flush(),v.flush()])},async flush(){await g.flush(),await Promise.all([w.flush(),v.flush()])},dispose(){a.cancel(c),g.flush();
for(let h of[l,m,w,v])h.dispose();p.leave()}}}var ht=1e3,Nr=5e3;function uo({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,f=null,u=(b=ht)=>{a&&(f??=s.after(d,b))};function d(){f=
null;for(let[b,_]of r)i.has(b)||y(b,_)}async function y(b,_){i.add(b);let c=ht;try{let p=await n({type:"read",group_id:b,seq:_});r.get(b)===_&&(r.delete(b),o(m=>Ue(
e,{...p,read_seq:p.seq},m)))}catch(p){let{isPassing:m,retryAfter:l}=p;!m&&r.get(b)===_&&r.delete(b),c=l===null?Nr:Math.max(l*1e3,ht)}i.delete(b),r.has(b)&&u(c)}
return{isMarking:b=>r.has(b),again(b){for(let[_,c]of r)c>(e.groups.get(_)?.read_seq??c)&&le(e,b,_,c)},read(b,_){let c=e.groups.get(b);!c||_<=c.read_seq||(o(p=>le(
e,p,b,_)),r.set(b,_),u())},async unread(b,_){let c=r.get(b)??0;r.delete(b),c>0&&await t.put(`/v1/groups/${b}/read`,{seq:Math.min(c,_-1)});let p=await t.put(`/v1\
/groups/${b}/unread`,{seq:_});o(m=>Ue(e,p,m))},async readAll(){r.clear();let{cursor:b}=await t.put("/v1/read-all");o(_=>Ie(e,b,_))},connected(){a=!0,r.size>0&&u()},
disconnected(){a=!1,s.cancel(f),f=null},async flush(){let b=[...r].map(([_,c])=>t.put(`/v1/groups/${_}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(b)},dispose:()=>s.cancel(f)}}var qr=1440*60*1e3;function fo({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(f=>{for(let{id:u,muted_until:d}of e.groups.
values()){if(d===null)continue;let y=Date.parse(d);y<=a?D(e,f,u,{muted_until:null}):s=Math.min(s,y)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),qr)):null}return{note(a){let f=s;for(let u of a){let d=e.groups.get(u)?.muted_until;d&&(s=Math.min(s,Date.parse(d)))}s<f&&i()},dispose:()=>n.cancel(o)}}var Rr=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Pr=/\n[ \t]*\n/g,Cr=/`+/g,Lr=/^[\p{White_Space}\x1c-\x1f]*$/u;function Be(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(Rr)){let[r,i,a]=s,f=s.index+r.length;o?i.length>=o.length&&Lr.test(a)&&(t.push(po(o,Math.max(o.from,s.index-1),f)),n=f,o=
null):(mo(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(f+1,e.length),info:a.trim()})}return o?t.push(po(o,e.length,e.length)):mo(e,n,e.length,t),t}
var po=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function mo(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(Pr))go(s.slice(r,i),t+r,o),r=i+a.length;go(s.slice(r),t+r,o)}function go(e,t,n){let o=[...e.matchAll(Cr)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let f=t+
o[i].index,u=t+o[a].index,d=f+o[i].length;n.push({start:f,end:u+o[a].length,from:d,to:u,is_block:!1,info:""}),i=a}}var jr="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Dr=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${jr})?\\ufe0f?`,
$r=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Dr}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Ur=new RegExp(`^\\s*(?:${$r}\\s*){1,3}$`,"u"),Ir=150,
Wr=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,ho=e=>e.length<=Ir&&Ur.test(e);function Pl(e,t){let n=Wr.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var Gr=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Br=/[\p{L}\p{N}\p{M}]/u,Yr=/[\p{White_Space}]/u,Fr=/\p{Default_Ignorable_Code_Point}/u,
zr=/[\p{L}\p{N}]/u,Hr=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,Xr=/\p{M}/u,_o=/[\u202a-\u202e\u2066-\u2069]/g,Se=e=>e>""&&Gr.test(e),Ye=e=>Br.test(e)&&!Se(e),Fe=e=>e===""||
Yr.test(e),fe=e=>e>""&&Fr.test(e),se=e=>e>""&&Xr.test(e),ze=e=>zr.test(e),wo=e=>Hr.test(e),Ll=e=>e.replace(_o,""),yo=e=>e.search(_o)>=0;function de(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&Kr(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function He(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var Kr=e=>e>=55296&&e<56320;var _t=/^(?:https?:\/\/|mailto:|www\.)/i,Jr=/^www\.[^.]+\../i,Vr=/^[^@]+@[^@]+$/,Qr=/[\p{L}\p{N}\p{M}]/u,Zr=".,;:!?'*_~|",ei={")":"(","]":"[","}":"{"},ti=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
ni=/[\u3002\uff0e\uff61]/g;function wt(e){let t=_t.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Jr.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?Vr.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function vo(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=He(e,o),i=ei[r];if(!oi(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&Zr.includes(e[o-1]);)o--;return o}function oi(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Qr.test(e)&&!Se(e)&&!fe(e)}function bo(e,{href:t,host:n}){if(yo(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(ni,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(ti).filter(si);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=ri(i);if(So(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function si(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function ri(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function So(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function ko(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return So(n)?t:null}var ii=/[\s\0-\x1f\x7f<>]/;function ke(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function Mo(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else ii.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Me(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Me).join("")}function pe(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var ai=/["“”„‟«»「『]/;function xo(e,{start:t,end:n,from:o,to:s},r){let i=li(ci(e,o,s,r));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(
e.slice(s,n))]}}function ci(e,t,n,o){let s=[],r=ke(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),pe(s)}function Ao([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...s,...j(n)]}}function li(e){let t=e.map(Me).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return pe(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...j(s.slice(0,i)),s.slice(i,a),...j(s.slice(a))]}))}function To(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=ai.test(s[1])?[s[0],...j(s[1]),s.slice(2,-1),...j(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var Oo=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,ui="\\*_~[]`",fi=">-",di={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},pi=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
mi=["**","~~"];function Eo(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((m,l)=>m.start-l.start),i=new Map(r.map(m=>[m.start,m]));function a(m,l,g,w){
let v=ke(r,m),S=ke(g,m),M=[],h=new Map,k=m,x=w?-1:m;for(;k<l;){(o.index<k||k<o.from)&&(o=f(k));let A=v(k),O=S(k),E=Math.min(o.index,A?.start??l,O?.start??l,l);if(E>
k&&M.push(e.slice(k,E)),k=E,k>=l)break;O?.start===k?(M.push(...j(e.slice(k,O.end))),k=x=O.end):A?.start===k?(M.push("id"in A?To(e,A):xo(e,A,g)),k=A.end):e[k]===
"\\"?k=y(k,l,x,M):e[k]==="["?k=w?u(k,1,M):_(k,l,g,M):"*_~".includes(e[k])?k=b(k,m,l,M,h):k=p(k,m,l,o.found,w,M)}for(let[A,O]of h)M[O]=A;return pe(M)}function f(m){
Oo.lastIndex=m;let l=Oo.exec(e);return{from:m,index:l?.index??e.length,found:l?.[0]??""}}function u(m,l,g){return g.push(e.slice(m,m+l)),m+l}let d=m=>m<e.length&&
ui.includes(e[m])&&!i.has(m);function y(m,l,g,w){let v=e[m+1],S=m===g||e[m-1]===`
`,M=d(m+1)||S&&fi.includes(v);return m+1===l||!M?u(m,1,w):(w.push({type:"mark",text:"\\"}),u(m+1,1,w))}function b(m,l,g,w,v){let S=1;for(;m+S<g&&e[m+S]===e[m];)
S++;let M=e.slice(m,m+S),h=di[M],k=m===l?"":de(e,m),x=m+S===g?"":He(e,m+S);if(!h||M==="_"&&gi(k,x))return u(m,S,w);let A=v.get(M);if(A!==void 0&&!Fe(k)&&(mi.includes(
M)||!Ye(x))){for(let[O,E]of v)E<A||(w[E]=O,v.delete(O));w.push(Ao(h,M,pe(w.splice(A).slice(1))))}else!Fe(x)&&!Ye(k)?(A!==void 0&&(w[A]=M),v.set(M,w.length),w.push(
{type:"mark",text:M})):w.push(M);return m+S}function _(m,l,g,w){let v=c(m+1,l);if(v===null||e[v+1]!=="(")return u(m,1,w);s??=Mo(e,t);let S=s.get(v+1);if(S===void 0||
S>=l)return u(m,1,w);let M=wt(e.slice(v+2,S));if(!M)return u(m,1,w);let h=a(m+1,v,g,!0),k=h.map(Me).join("");return pi.test(k)?u(m,1,w):(w.push({type:"link",href:M.
href,host:bo(k,M),children:[...j("["),...h,...j(e.slice(v,S+1))]}),S+1)}function c(m,l){for(;m<l;){let g=i.get(m);if(g){if(e.slice(m,g.end).includes(`
`))return null;m=g.end;continue}let w=e[m];if(w==="]")return m;if(w==="["||w===`
`)return null;m+=w==="\\"&&d(m+1)?2:1}return null}function p(m,l,g,w,v,S){if(m>l&&Ye(de(e,m)))return u(m,w.length,S);let M=vo(e,m,g),h=e.slice(m,M),k=v||!_t.test(
h)?null:wt(h);return k?(S.push({type:"link",href:k.href,host:ko(h,k),children:[h]}),M):u(m,Math.max(M-m,w.length),S)}return(m,l,g)=>a(m,l,g,!1)}var gi=(e,t)=>!Fe(
e)&&!ze(e)&&!se(e)&&(e===t||e===">"&&t==="<");var hi=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,_i=/[\u2010\u2011]/g,No=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
wi=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,qo=/[\u1100-\u11ff]/,yi=/^[\0-\x7f]*$/,Ro=e=>e.replace(hi,"'").replace(_i,"-"),Po=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function yt(e){if(yi.test(e))return e.toLowerCase();let t=Ro(e.replace(No," ")),n=Po(t.normalize("NFD")).normalize(
"NFKC"),o=Po(n).replace(wi,"").normalize("NFKC");return Ro(o.replace(No," "))}var vt=e=>yt(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Co(e){let t="",
n=[],o=0;for(let s of vi(e)){o+=s.length;for(let r of yt(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&yt(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function vi(e){let t=[];for(let n of e){let o=t.length-1,s=se(n)||fe(n)&&se(t[o]?.
slice(-1)??"")||qo.test(n)&&qo.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var bi="all",Si=50,Lo=128,ki=4096,me="@＠﹫",Mi=new RegExp(`[${me}]`),xi=new RegExp(`[${me}](?![ ${me}])([^${me}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Ai=new RegExp(`[${me}][\\u200b\\u2060]`,"g"),Ti=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Oi='"“”„‟«»「『',jo=/["“”„‟«»」』]/g,Ei=/^-[clu]/,Ni=/(?<!_)_+(?![_clm])/g,
qi=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Do(e,t,n=Be(e)){let o=new Map;for(let{id:y,name:b}of t)o.set(vt(b),y);if(o.size===0||!Mi.test(e))return[];let s=[
...o.keys()].filter(y=>y!=="").sort((y,b)=>b.length-y.length),r=[],i=new Set,a=!1,f=-1,u=0,d=Ri(e,n);for(let{index:y,0:b,1:_}of d.matchAll(xi)){let c=Pi(d,y);if(!c&&
y!==f)continue;if(f=y+b.length,++u>ki)break;if(!c&&!a)continue;let p=Ci(_,s);a=p?.fills??!1;let m=o.get(p?.name??"");!p||m===void 0||!i.has(m)&&i.size===Si||(i.
add(m),r.push({start:y,end:f-_.length+p.length,id:m}))}return r}function Ri(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(Ti,s).replace(Ai,s)}function Pi(e,t){let n=de(e,t);for(;n!==""&&(n==="_"||bt(n)===
"m");)t-=n.length,n=de(e,t);return n===""||!me.includes(n)&&bt(n)!=="c"}function Ci(e,t){if(Oi.includes(e[0]))return Li(e,t);let{fold:n,ends:o}=Co(e),s=n.replace(
/ $/,""),r=e.length<=Lo||[...e].length<=Lo,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=ji(s);let f=i.slice(a.length);if(!(!qi.
test(i.slice(a.length-1))||a===bi&&Ei.test(f)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function Li(e,t){jo.lastIndex=1;let n=jo.exec(e);if(!n)
return null;let o=vt(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function ji(e){let t="";for(let n of e)t+=bt(
n).repeat(n.length);return t.replace(Ni,n=>"o".repeat(n.length))}function bt(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(fe(e))return"m";let t=se(e);
return!t&&!ze(e)?"o":Se(e)?t?"x":"u":t?"m":wo(e)?"c":"l"}var Di=/^[ \t]*$/,$o=/^> |^>$/,Uo=/^- (?=.*\S)/s,Io=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,$i=/^ {2}(?=.*\S)/s;function Wo(e,t=[]){let n=Be(e),o=Eo(e,n,Do(e,t,n));return{
type:"document",is_large:ho(e),children:Go(e,Ui(e,n),o,!0)}}function Ui(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),f=a<0?e.length:a;n.push({outer:s,start:s,end:f,is_inside:r!==void 0&&r.start<s,block:i}),s=f+1}return n}function Ii(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return Di.test(i)?"blank":r&&$o.test(i)?"quote":Uo.test(i)?"bullet":Io.test(i)?"number":"text"}function Go(e,t,n,o){
let s=t.map(i=>Ii(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],f=Wi(e,t,s,i),u=t.slice(i,f),{outer:d,start:y,end:b,block:_}=u[0];i>0&&r.push(...j(`
`)),a==="quote"?r.push({type:"quote",children:Go(e,u.map(c=>Gi(e,c)),n,!1)}):(r.push(...j(e.slice(d,y))),a==="blank"?r.push(...j(e.slice(y,b))):_?r.push(Bi(e,_)):
a==="text"?r.push({type:"paragraph",children:n(y,u[f-i-1].end,Bo(u))}):r.push(Yi(e,u,s.slice(i,f),n))),i=f}return r}function Wi(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],f=r&&n[i]==="text"&&$i.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!f)break;i++}return i}function Gi(e,t){let n=$o.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Bo=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Bi(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(s,n))]}}function Yi(e,t,n,o){let s=n[0]==="number",r=s?Io:Uo,i=[];for(let a=0;a<t.length;){let f=a+1;for(;f<
t.length&&n[f]==="text";)f++;let u=t[a],[d="",y]=r.exec(e.slice(u.start,u.end))??[],b=t.slice(a,f).map((_,c)=>c===0||_.is_inside?_:Fi(_));a>0&&i.push(...j(`
`),...j(e.slice(u.outer,u.start))),i.push({type:"item",number:y===void 0?null:Number(y),children:[...j(d),...o(u.start+d.length,b[f-a-1].end,Bo(b))]}),a=f}return{
type:"list",is_ordered:s,children:i}}var Fi=e=>({...e,start:e.start+2});var zi=["paragraph","item","code_block"];function Yo(e){let t=[];return Fo(Wo(e),t),t.join("").replace(/\s+/g," ").trim()}function Fo(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Fo(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),zi.includes(e.type)&&t.push(" ")}}var Hi=5e3,zo=120,Ho=2e4,Xo=e=>`g${e}`,du=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Ko({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,f=new Map,u=new Map,d=null,y=null;function b(l){if(a===l)return!0;let g=r.now();return[...f.values()].some(w=>w.groupId===l&&w.until>g)}function _(l,g){
let{notifications:w,mentions_in_muted:v,notify_all:S}=t();return!w||b(l.id)?!1:mt(l,r.now())?g==="mention"&&v:g!=="message"||S.includes(l.id)}function c(l,g){let w=r.
now(),v=w-(u.get(l.id)??-1/0)>=Hi,S=v&&t().sounds&&!o();u.set(l.id,w),i?.show({tag:Xo(l.id),group:l,...g,isRenewed:v,hasSound:S})}function p(l){u.delete(l),i?.close(
Xo(l))}function m(){r.cancel(y),y=null,s(a),a!==null&&(y=r.after(m,Ho))}return{setPort(l){i=l},look(l){l!==a&&(a=l,m(),l!==null&&p(l))},looked({tab:l,group_id:g}){
g===null?f.delete(l):(f.set(l,{groupId:g,until:r.now()+2*Ho}),n()&&p(g))},arrived(l){if(n())for(let{message:g,kind:w}of l){let v=e.groups.get(g.group_id);if(!v||
g.seq<=v.read_seq||!_(v,w))continue;let S=e.people.get(g.sender_id),M=S?.display_name??S?.username??g.sender,h=Array.from(Yo(g.content.slice(0,4*zo))).slice(0,zo);
c(v,{kind:"message",seq:g.seq,sender_id:g.sender_id,sender:M,count:1,text:t().notification_text&&h.length>0?h.join(""):null})}},changed({groups:l}){if(n())for(let g of l){
let w=e.groups.get(g);(w?w.unread===0&&u.has(g):u.has(g))&&p(g)}},lost(){d=new Map(e.groups)},back(){let l=d;if(d=null,!(!l||!n()||o()))for(let g of e.groups.values()){
let{unread:w,mentions:v}=l.get(g.id)??{unread:0,mentions:0},S=g.unread-w,M=g.mentions>v,h=g.kind==="direct"?"direct":M?"mention":"message";S>0&&_(g,h)&&c(g,{kind:"\
summary",seq:g.last?.seq??g.seq,sender_id:null,sender:"",text:null,count:S})}},dispose(){r.cancel(y),a!==null&&s(null);for(let l of[...u.keys()])p(l)}}}function Jo({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,f=new Map,u=new Map;function d(_,c){c===null?i.delete(_):i.set(
_,c),t(_)}function y(){a=null;let _=new Set([...s.keys()].slice(-100));for(let p of r)_.has(p)||d(p,null);(_.size===r.size&&[..._].every(p=>r.has(p))||e({type:"\
watch",user_ids:[..._]}))&&(r=_)}function b(_,c){let p=f.get(_);p?.has(c)&&(o.cancel(p.get(c)),p.delete(c),n(_))}return{show(_){s.set(_,(s.get(_)??0)+1),a??=o.after(
y,500);let c=!0;return()=>{if(!c)return;c=!1;let p=(s.get(_)??1)-1;p>0?s.set(_,p):s.delete(_),a??=o.after(y,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
y,0))},disconnected(){for(let _ of r)d(_,null);r=new Set;for(let[_,c]of f)for(let p of[...c.keys()])b(_,p)},answered(_){let c=new Set(_);for(let p of r)d(p,c.has(
p))},changed(_,c){r.has(_)&&d(_,c)},isOnline:_=>i.get(_)??null,typed(_,c){let p=f.get(_)??new Map;f.set(_,p);let m=!p.has(c);o.cancel(p.get(c)),p.set(c,o.after(
()=>b(_,c),5e3)),m&&n(_)},stopTyping:b,typingIn:_=>[...f.get(_)?.keys()??[]],type(_){let c=o.now();c-(u.get(_)??-1/0)<3e3||e({type:"typing",group_id:_})&&u.set(
_,c)},typedAndSent:_=>{u.delete(_)},dispose(){o.cancel(a);for(let _ of f.values())for(let c of _.values())o.cancel(c)}}}function Vo({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function f(){s?.(),s=null;let u=o;o=[],u.length>0&&e(u)}return{push(u){o.push(u);let d=Math.floor(
n.now()/1e3);if(d!==r&&(a=d===r+1?i:0,r=d,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(f);return}let y=n.after(f,100);s=()=>n.cancel(y)},flush:f,clear(){s?.(),s=
null,o=[]}}}var Xi=500,Ki=50,Ji=200,Vi=3;function Qo({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,f=new Map,u=new Map,d=!0,y=null,b=0,_=null,c=Promise.
resolve(),p=()=>{_??=r.after(g,Xi)};function m(){let w={is_whole:d,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
d&&u.clear();for(let M of d?t.groups.keys():i){let h=t.groups.get(M);h?w.groups.push(h):w.gone_groups.push(M)}for(let M of d?t.people.keys():a){let h=t.people.get(
M);h&&w.people.push(h)}let v=[...o].sort(([,M],[,h])=>h-M).slice(0,Ki),S=new Set(v.map(([M])=>M));for(let M of[...u.keys()])S.has(M)&&t.logs.has(M)||(w.gone_logs.
push(M),u.delete(M));for(let M of d?S:f.keys()){let h=t.logs.get(M);h&&S.has(M)&&l(w,h)}return i.clear(),a.clear(),f.clear(),d=!1,w}function l(w,v){let S=v.group_id,
M=K(v),h=u.get(S)??new Set;if(!M){u.delete(S)&&w.gone_logs.push(S);return}let k=we(v,M),x=k.slice(-Ji),A=x.length<k.length,O=A?x[0].seq:M.from,E=new Set(x.map(T=>T.
seq)),R=f.get(S);for(let T of x)(!h.has(T.seq)||R?.has(T.seq))&&w.rows.push(T);for(let T of h)E.has(T)||w.gone_rows.push([S,T]);u.set(S,E),w.logs.push({group_id:S,
from:O,to:M.to,at_start:M.at_start&&!A,at_end:!0,opened_at:o.get(S)??0})}function g(){return r.cancel(_),_=null,!n()||b>=Vi?(d=!0,c):(c=c.then(async()=>{if(!d&&
t.cursor===y&&i.size+a.size+f.size===0)return;let v=m();await e.save(v)?(b=0,y=v.cursor):(b++,d=!0,p())}),c)}return{note(w){for(let v of w.groups)i.add(v);for(let v of w.
people)a.add(v);for(let v of w.logs)f.set(v,f.get(v)??new Set);for(let[v,S]of w.rows){let M=f.get(v)??new Set;for(let h of S)M.add(h);f.set(v,M)}p()},invalidate(){
d=!0,p()},flush:g,dispose:()=>r.cancel(_)}}var Zo=({state:e,people:t,marks:n,local:o,invitations:s,onLive:r})=>function(a,f){switch(a.type){case"live":r(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&Hn(e,a,f);break;case"read_all":Ie(e,a.cursor,f);break;case"muted":Xn(e,a,f);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":s.value++;break;default:o.received(a)}};var Zi=2e3;function es({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=Cn({fetch:n.fetch,db:t,onSignedOut:({code:N})=>ie(N),clock:r}),{http:a,db:f}=i,
u=gn(e),d=ao(u,r),y=re(null),b=re(null),_=re({state:"idle",since:r.now(),retryAt:null,code:null}),c=W(N=>P.typingIn(N)),p=W(N=>P.isOnline(N)),m=re([]),l=re(0),g=re(
0),w=new Map,v=new Set,S=!1,M=re(!1),h=!1,k=null,x=rn({open:N=>n.openSocket(`/ws?since=${encodeURIComponent(N)}&groups=no`),prepare:async()=>(u.cursor===null?await C.
anew():C.refresh(),u.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:N=>N.type==="ready"?ss(N):A.push(N),onState:N=>{N.state==="ended"&&ie(
String(N.code)),N.state!=="live"&&rs(),_.value=N},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),A=Vo({apply:Mt,soon:n.soon,clock:r}),O=Vn({state:u,http:a,
change:Q,opened:w,clock:r}),E=uo({state:u,http:a,request:x.request,change:Q,clock:r}),R=qn({state:u,http:a,change:Q,history:O,isMarking:E.isMarking,clock:r}),T=lo(
{userId:e,db:f,http:a,env:n,state:u,socket:x,onLeading:()=>q.invalidate()}),q=Qo({db:f,state:u,isLeading:()=>T.tabs.isLeading,opened:w,me:()=>y.value,clock:r}),
P=Jo({signal:x.signal,onPresence:N=>p.update(N),onTyping:N=>c.update(N),clock:r}),C=Pn({userId:e,db:f,http:a,state:u,view:d,history:O,change:Q,me:y,server:b,clock:r,
onOther:()=>ie("another_user"),onGroups:E.again,onSettings:N=>T.settings.received(N),onServer:s,onAnew:()=>{A.clear(),q.invalidate(),l.value++}}),G=fo({state:u,
change:Q,clock:r}),Xe=n.makeKey(),V=Ko({state:u,settings:()=>T.settings.settings.value,isLeading:()=>T.tabs.isLeading,isVisible:n.isVisible,tell:N=>T.tabs.tell(
{type:"looking",tab:Xe,group_id:N}),clock:r});T.onWord(N=>{N.type==="looking"&&V.looked(N)});let ns=Zo({state:u,people:P,marks:E,local:T,invitations:g,onLive:os}),
kt=Qt({userId:e,http:a,memory:n.memory,clock:r});function Q(N){h||Qi(()=>{let $=hn(),Z=S;N($);for(let ge of $.confirmed)T.outbox.confirm(ge);for(let{group_id:ge,
user_id:cs}of $.typed)P.stopTyping(ge,cs);if($.left.size>0&&(m.value=[...m.value,...$.left.values()].slice(-20)),$.me&&as(),O.bound($.logs),d.publish($),q.note(
$),R.note($),G.note($.groups),T.began($.groups),V.changed($),!(!Z||$.arrived.length===0)){V.arrived($.arrived);for(let ge of v)ge($.arrived)}})}function Mt(N){Q(
$=>{for(let Z of N)zn(Z)?Bn(u,Z,$):ns(Z,$)})}function os(N){S=!0,M.value=!0,X(N)>=u.applied_id&&(u.cursor=N),P.connected(),E.connected(),T.sync(),C.refreshed().
then(V.back)}function ss(N){N.user_id!==e?ie("another_user"):N.reset||N.behind>Zi?is():T.outbox.connected(!0)}function rs(){S&&(C.lost(),V.lost()),S=!1,M.value=
!1,T.outbox.connected(!1),P.disconnected(),E.disconnected()}function is(){A.clear(),u.cursor=null,x.restart()}async function as(){try{y.value=await a.get("/v1/u\
sers/me")}catch{}}function ie(N){h||(k&&T.tabs.tell({type:"signed_out",reason:k}),xt(),o(k??N))}function xt(){h=!0,x.stop(),A.clear();for(let N of[d,q,E,R,P,kt,
G,V,T])N.dispose();i.end()}return{http:a,state:u,view:d,me:y,server:b,apply:Mt,connection:_,typing:c,presence:p,left:m,resets:l,invitations:g,isCurrent:M,history:O,
marks:E,asking:R,people:P,local:T,notifications:V,socket:x,change:Q,async begin(){await Promise.all([C.showCopy(),T.load()]),!h&&(x.start(),kt.start())},async leave(N,$){
k=N;try{await $(),ie(N)}catch(Z){if(!h)throw Z}finally{k=null}},end:ie,onArrived(N){return v.add(N),()=>v.delete(N)},async flush(){A.flush(),await Promise.all([
E.flush(),T.flush(),q.flush()])},dispose:xt}}var ea=new Set(["signed_out","account_deleted"]);function ts(e=Vt()){let t=St({name:"starting"}),n=St(null),o=null,s=St(null),r=null,i=e.memory.get("email"),a=0,
f=Oe({fetch:e.fetch});async function u(l){let g=++a;o?.dispose();let w=e.memory.get(`shared-${l}`)!==null;e.memory.set("user",String(l));let v=w?ee():await e.openDatabase(
l);if(g!==a){v.close();return}r=v;let S=es({userId:l,db:r,env:e,onEnded:d,onServer:b});o=S,S.local.onWord(h=>{h.type==="signed_out"&&S.end(h.reason),h.type==="n\
ew_version"&&y(h.version)&&(s.value=h.version)});let M=Bt(S,S.http,e.upload);t.value={name:"signed_in",session:S,actions:M},await S.begin()}async function d(l){
let g=r,w=o?.state.me;if(a++,o=null,r=null,l==="another_user"){g?.close(),await p();return}e.memory.get("user")===String(w)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:l,email:i},await g?.wipe(ea.has(l)),g?.close(),_()}let y=l=>l!==null&&e.version!=="src"&&l!==e.version;function b({web:l}){l===null||!y(
l)?s.value=null:s.value!==l&&(s.value=l,o?.local.tabs.tell({type:"new_version",version:l}))}async function _(){try{let l=await f.get("/v1/config");n.value=l,b(l)}catch{}}
async function c(){let l=Number(e.memory.get("user"));if(l){await u(l);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},_();return}await p()}
async function p(){let l=++a;t.value={name:"starting"};try{let{user_id:g}=await f.get("/v1/test-auth",void 0,{tries:1});l===a&&await u(g)}catch(g){let{action:w,
code:v}=g;w==="sign_in"?(l===a&&(t.value={name:"signed_out",reason:null,email:i}),_()):l===a&&(t.value={name:"signed_out",reason:v,email:i})}}async function m({
id:l},g,w){i=w?null:g,e.memory.set("email",i),e.memory.set(`shared-${l}`,w?"1":null),e.memory.set(Ze(l),null),await u(l)}return{status:t,config:n,newVersion:s,http:f,
start:c,async login({email:l,password:g,isShared:w=!1}){let v=w?"session":"persistent",{user:S}=await f.post("/v1/users/login",{email:l,password:g,cookie:v});await m(
S,l,w)},async register({username:l,email:g,password:w,invite:v=null,isShared:S=!1}){let h={username:l,email:g,password:w,cookie:S?"session":"persistent",...v&&{
invite:v}},k=await f.post("/v1/users/register",h);return await m(k,g,S),k.group_id??null},reset:(l,g)=>f.post("/v1/users/reset",{code:l,new_password:g}),invite:l=>f.
get(`/v1/invites/${encodeURIComponent(l)}`),async logout(l=!1){let g=o;g&&(await Promise.all([g.marks.flush(),g.local.handOver()]),await g.leave("signed_out",()=>g.
http.post("/v1/users/logout",{all:l})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var Ju=ts();export{Pt as a,wa as b,ya as c,va as d,ba as e,ds as f,pt as g,ae as h,Ve as i,X as j,I as k,ce as l,K as m,we as n,ue as o,We as p,mt as q,Pl as r,fe as s,se as t,
Ll as u,yo as v,He as w,bi as x,Wo as y,Yo as z,du as A,Ju as B};
