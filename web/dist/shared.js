import{computed as Je,signal as as}from"./vendor/preact.js";var xt={"account.sign_in":"Sign in","account.register":"Make an account","account.has_account":"I have an account","account.name":"Name","account.email":"E-mail\
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
s.","account.name_long":"At most {n} characters.","account.wait":"Try again in {n} s","account.page.general":"General"};var At={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
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
typing…",other:"{names} are typing…"},"conversation.typing_more":"{names} and {more} more are typing…","conversation.begin":"The first message begins your\
 conversation with {name}.","conversation.too_large":"Too large, at most {size} a file: {names}","conversation.too_many":{one:"At most {n} file in a message. No\
t attached: {names}",other:"At most {n} files in a message. Not attached: {names}"},"conversation.attached":"Attached files","conversation.a_file":"A file","con\
versation.not_uploaded":"Not uploaded","conversation.cancel_upload":"Cancel the upload of {name}","conversation.remove":"Remove {name}","conversation.drop":"Dro\
p the files to attach them","conversation.everyone":"all members","conversation.suggestions":"Suggestions","conversation.preview":"Preview","conversation.attach":"\
Attach files","conversation.all_emoji":"All emoji","conversation.new_messages":{one:"{n} more new message",other:"{n} more new messages"},"conversation.new_log":"\
New messages","conversation.notice.began":"{actor} began this conversation","conversation.notice.created":"{actor} created the group","conversation.notice.updat\
ed":"{actor} changed the settings of {name}","conversation.notice.renamed":"{actor} renamed the group to {name}","conversation.notice.topic":"{actor} set the to\
pic: {topic}","conversation.notice.no_topic":"{actor} removed the topic","conversation.notice.archived":"{actor} archived the group","conversation.notice.unarch\
ived":"{actor} opened the group again","conversation.notice.joined":"{user} joined","conversation.notice.added":"{actor} added {user}","conversation.notice.left":"\
{user} left","conversation.notice.removed":"{actor} removed {user}","conversation.notice.banned":"{actor} banned {user}","conversation.notice.ban_lifted":"{acto\
r} lifted the ban of {user}","conversation.notice.is_owner":"{user} is now the owner","conversation.notice.is_admin":"{user} is now an admin","conversation.noti\
ce.is_member":"{user} is no longer an admin","conversation.notice.pinned":"{actor} pinned {message}","conversation.notice.unpinned":"{actor} unpinned {message}",
"conversation.notice.a_message":"a message","conversation.notice.account_deleted":"{user} deleted their account"};var Tt={"emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji found"},"emoji.none":"No emoji foun\
d.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","emoji.tone_medium_light":"Medium light",
"emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used","emoji.smileys":"Smileys","emoji.peo\
ple":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.activities":"Activities","emoji.obje\
cts":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var Ot={"groups.back":"Back","groups.close":"Close","groups.cancel":"Cancel","groups.again":"Try again","groups.loading":"Loading…","groups.not_loaded":"This \
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
eted_user":"Deleted user","groups.invites":"Invitation links","groups.no_invites":"There are no valid links.","groups.valid_for":"Valid for","groups.usable":"Us\
es","groups.days":{one:"{n} day",other:"{n} days"},"groups.uses":{one:"{n} use",other:"{n} uses"},"groups.unlimited":"No limit","groups.make_link":"Make a link",
"groups.link_once":"The link is shown only now:","groups.until":"Until {at}","groups.no_end":"Without an end","groups.uses_left":{one:"{n} use left",other:"{n} \
uses left"},"groups.made_by":"by {name}, {at}","groups.revoke":"Revoke","groups.go_to_message":"Go to the message","groups.message_deleted":"This message was de\
leted.","groups.unpin":"Unpin","groups.no_pins":"No message is pinned. The menu of a message has “Pin”.","groups.reply":"Reply","groups.replies":"Replies","\
groups.older_replies":"Older replies","groups.no_replies":"No replies yet.","groups.seen_by":"Seen by","groups.seen_by_none":"Nobody has read it yet, or their m\
arks are hidden.","groups.marks_off":"You hide how far you have read. So you do not see it of others either.","groups.reactions":"Reactions","groups.no_reaction\
s":"No reactions.","groups.versions":"Earlier versions","groups.version_now":"Now","groups.version":"Version {n}","groups.invite_gone":"This invitation is not v\
alid. It has expired, was used up, or was revoked. Ask for a new one.","groups.invite_server":"This is an invitation to make an account. You have one already.",
"groups.invite_to_register":"You are invited to make an account.","groups.invited_to":"You are invited to the group","groups.sign_in_to_join":"Sign in to join.",
"groups.is_member":"You are a member of this group.","groups.open":"Open","groups.join":"Join","groups.code_or_link":"Link or code of an invitation","groups.sho\
w_invite":"Show the invitation"};var Et={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"T\
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
in no group yet. Begin with one of these:"};var qt={"text.show_all":"Show all","text.show_less":"Show less"};var Ke={...xt,...At,...Tt,...Ot,...Et,...Nt,...qt};var Rt={en:{name:"English",load:async()=>Ke},de:{name:"Deutsch",load:async()=>(await import("./de.js")).de}},he=as({tag:"en",catalogue:Ke}),cs=Je(
()=>new Intl.PluralRules(he.value.tag)),ls=Je(()=>new Intl.NumberFormat(he.value.tag)),ha=Je(()=>he.value.tag);async function _a(e){he.value={tag:e,catalogue:await Rt[e].
load()}}function wa(e){return e.map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(Rt,n))??"en"}function ya(e,t={}){return us(e,t).join("")}function us(e,t){
let n=[];for(let[o,s]of fs(e,t).split(/\{(\w+)\}/).entries()){let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?ls.value.format(r):r)}return n}function fs(e,{n:t}){
let n=he.value.catalogue[e];return typeof n=="string"?n:typeof t=="number"&&n[cs.value.select(t)]||n.other}import{signal as bt}from"./vendor/preact.js";var Pt={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function ds(e){return Object.
hasOwn(Pt,e)?Pt[e]:"fail"}var ps={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},L=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??ps[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return ds(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},Ct=e=>e instanceof
L?e:new L({code:"client_fault",sentence:String(e)});function Lt(e){return new L({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function xe(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new L({code:s?o.code:ms(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function ms(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var gs=3e4,hs=3,_s=30;function Oe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(p,m,w={}){let v=w.tries??(p==="GET"?hs:1);for(let d=1;;d++)try{return await a(p,m,w)}catch(c){if(!(c instanceof L)||(c.action===
"sign_in"&&t(c),d>=v||!c.isPassing))throw c;let h=c.retryAfter??.5*d;if(h>_s)throw c;if(await n(h*1e3+Math.random()*250),w.signal?.aborted||o?.aborted)throw Ae()}}
async function a(p,m,{query:w,body:v,headers:d,signal:c,keepalive:h}){let g=new AbortController,l=setTimeout(()=>g.abort(),gs),f=()=>g.abort(),y=()=>!!(c?.aborted||
o?.aborted);for(let S of[c,o])S?.addEventListener("abort",f,{once:!0});try{if(y())throw Ae();let S=await e(s+m+Te(w),{method:p,headers:{...r,...v===void 0?{}:{"\
Content-Type":"application/json"},...d},...v===void 0?{}:{body:JSON.stringify(v)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:h??
!1}),b=await S.text();if(y())throw Ae();if(!S.ok)throw xe(S.status,b,M=>S.headers.get(M));return{data:b?vs(b):null,status:S.status,etag:S.headers.get("ETag"),next:ws(
S.headers.get("Link"))}}catch(S){if(S instanceof L)throw S;if(y())throw Ae();let b=g.signal.aborted?"time_out":"network";throw new L({code:b})}finally{clearTimeout(
l);for(let S of[c,o])S?.removeEventListener("abort",f)}}let u=p=>async(m,w=void 0,v={})=>(await i(p,m,{...v,body:w})).data;return{request:i,get:async(p,m,w={})=>(await i(
"GET",p,{...w,...m?{query:m}:{}})).data,page:async(p,m)=>{let w=p+Te(m),{data:v,next:d}=await i("GET",w);return{items:v,next:d??ys(w,v)}},post:u("POST"),put:u("\
PUT"),patch:u("PATCH"),remove:u("DELETE")}}function Te(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function ws(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function ys(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function vs(e){try{return JSON.parse(e)}catch{
throw new L({code:"unreadable_answer"})}}function Ae(){return new L({code:"aborted"})}function jt({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:u}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:p})=>s({avatar:p})),cancel:u}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var I=e=>`/v1/groups/${e}`,H=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ee=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ne=200;function Dt({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(I(o),s);return r},deleteGroup:o=>n.remove(I(o)),join:o=>n.post(`${I(o)}/join`),leave:o=>n.remove(Ee(o,e.me)),mute:(o,s)=>n.put(`${I(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${I(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ne,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Ne}={})=>n.page(`${I(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${I(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Ee(o,s),{role:r}),removeMember:(o,s)=>n.remove(Ee(o,s)),ban:(o,s)=>n.put(`${I(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${I(o)}/bans/${s}`),bans:o=>n.page(`${I(
o)}/bans`,{limit:Ne,after_id:0}),createInvite:(o,s)=>n.post(`${I(o)}/invites`,s),invites:o=>n.get(`${I(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${I(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Ne,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var $t={text:"",reply_to:null,selection:null,files:[]},ae=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,F=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function It({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,u=new Map,p=c=>{let h=i.get(c);return h&&!F(h)?h:null};function m(c,h){
h?i.set(c,h):i.delete(c),t(c)}async function w(c){r.cancel(u.get(c)),u.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function v(c,{text:h,reply_to:g,selection:l,
files:f}){let y={text:h,reply_to:g,selection:l,files:f,at:r.now(),is_synced:!1};a.add(c),m(c,F(y)&&!s(c)?null:y)}function d(c,h){let g=p(c);return v(c,{text:[g?.
text,h.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??h.reply_to,selection:null,files:[...g?.files??[],...h.files]}),w(c)}return{get:p,all:()=>new Map([...i].filter(([,c])=>!F(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:h}])=>!h&&a.has(c)&&!u.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>u.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,h]of await e.drafts())!u.has(c)&&h.at>=(i.get(c)?.at??0)&&m(c,h)},set(c,h){v(c,h),r.cancel(u.get(c)),u.set(c,r.after(()=>w(
c),300))},async clear(c){v(c,$t),await w(c)},merge:d,async move(c,h){let g=p(c);g&&(v(c,$t),await Promise.all([d(h,g),w(c)]))},uploaded(c,h){for(let[g,l]of i){if(!l.
files.some(y=>y.local_id===c&&y.file_id===null))continue;let f=l.files.map(y=>y.local_id===c?{...y,file_id:h}:y);this.set(g,{...l,files:f})}},flush:()=>Promise.
all([...u.keys()].map(w)),async synced(c,h){i.get(c)===h&&m(c,F(h)?null:{...h,is_synced:!0}),await e.sync_draft(c,h),n(c)},async take(c,h){if(this.isNewer(c))return;
let g=h&&{...h,is_synced:!0};m(c,g),await e.put_draft(c,g)},async changed(c){if(u.has(c))return;let h=await e.draft(c);u.has(c)||m(c,h)}}}var qe=200,Ve=class extends L{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Ut({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:u}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ae({groupId:a,userId:u})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},u){let p=H(r,i);
try{return await s.patch(p,{content:u},{headers:{"If-Match":`"${a}"`}})}catch(m){let w=m;throw w.action!=="choose"?w:new Ve(w,u,await s.get(p))}},remove:(r,i)=>s.
remove(H(r,i)),async react(r,i,a,u){let p=`${H(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:m}=await(u?s.put(p):s.remove(p));return m},pin(r,i,a){let u=`${I(
r)}/pins/${i}`;return a?s.put(u):s.remove(u)},pins:r=>s.get(`${I(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(H(r,i)),
async versions(r,i){let a=`${H(r,i)}/versions`,u=[];for(;;){let p=u[u.length-1]?.revision,m=await s.get(a,{limit:qe,after:p});if(u.push(...m),m.length<qe)return u}},
reactions:(r,i)=>s.page(`${H(r,i)}/reactions`,{limit:qe,after_id:0}),readers:(r,i)=>s.page(`${H(r,i)}/readers`,{limit:qe,after_id:0}),replies:(r,i,a={})=>s.get(
`${H(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function Wt({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Gt=(e,t,n)=>({...Ut(e,t),...Dt(e,t),...Wt(e,t),...jt(e,t,n)});var Re={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var bs=3e4;function Bt(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},bs)};return{done:new Promise((p,m)=>{let w=v=>m(new L({code:v}));s.upload.onprogress=({loaded:v})=>{a(),n(Math.min(v,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let v=d=>s.getResponseHeader(d);m(xe(s.status,s.responseText,v));return}try{p(JSON.parse(s.responseText))}catch{w("unreadable_answer")}},
s.onerror=()=>w("network"),s.onabort=()=>w(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${Te({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as Ss}from"./vendor/idb.js";var Qe=(e,t)=>e?.at===t.at&&e.text===t.text;function ee(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return Qe(t.get(s),r)&&(F(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var ks=1,Ms=3e3,xs=3,Ft=["outbox","drafts","files","values"],_e=["meta","groups","messages","people","logs"];async function zt(e){if(typeof indexedDB>"u")return ee();
let t=!0,n=Promise.resolve().then(()=>Ss(`chat-${e}`,ks,{upgrade(s){for(let r of _e)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of Ft)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Ht(n,null);return o?As(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),ee())}async function Ht(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},Ms)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function As(e,t){let n=0;
async function o(r,i){if(!t()||n>=xs)return i;let a=Promise.resolve().then(r);return Ht(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>Ts(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>Os(e,r).catch(u=>{throw i=
u?.name==="QuotaExceededError",u}))?!0:(i&&await s(()=>Yt(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>e.put("outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draf\
ts"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((u,p)=>[String(u),a[p]]))},new Map),draft:r=>o(async()=>await e.get("\
drafts",r)??null,null),put_draft:(r,i)=>s(()=>i?e.put("drafts",i,r):e.delete("drafts",r)),sync_draft:(r,i)=>s(()=>Es(e,r,i)),file:r=>o(async()=>await e.get("fil\
es",r)??null,null),put_file:(r,i)=>s(()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(
()=>e.put("values",i,r)),wipe:(r=!1)=>s(()=>Yt(e,r?[..._e,...Ft]:_e)),close:()=>e.close()}}async function Ts(e){let t=e.transaction(["meta","groups","people","l\
ogs"]),n=t.objectStore("meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore(
"logs").getAll()]);return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function Os(e,t){let n=e.transaction(_e,"readwrite"),o=r=>n.objectStore(
r),s=[];if(t.is_whole)for(let r of _e)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,
1/0]))),s.push(o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.
groups)s.push(o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o(
"logs").put(r));s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),await Promise.
all([...s,n.done])}async function Es(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");Qe(await o.get(t),n)&&(F(n)?o.delete(t):o.put({...n,is_synced:!0},
t)),await s}async function Yt(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Xt=100,Ns=16;function Kt(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Re,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:zt,upload:Bt,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Xt);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Xt);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(Ns));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:qs(()=>e.localStorage)}}function qs(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Jt({userId:e,http:t,memory:n,clock:o}){let s=Ze(e),r=null;function i(){try{let{life:m,due:w}=JSON.parse(n.get(s)??"");return w-o.now()<=m?{life:m,due:w}:
null}catch{return null}}function a(m){o.cancel(r),r=o.after(p,Math.min(m,864e5))}async function u(){let w=(await t.get("/v1/users/sessions")).find(h=>h.is_current);
if(!w)throw new Error("the server lists this session");let[v,d,c]=[w.created_at,w.last_used_at,w.expires_at].map(Date.parse);return{life:Number(c)-Number(v),left:Number(
c)-Number(d)}}async function p(){let m=i();if(m&&m.due>o.now()){a(m.due-o.now());return}try{let{life:w,left:v}=await u();v<w/2&&(await t.post("/v1/users/renew"),
{left:v}=await u(),w=v);let d=o.now()+Math.max(v-w/2,0);n.set(s,JSON.stringify({life:w,due:d})),a(Math.max(d-o.now(),3e5))}catch{a(3e5)}}return{start:p,dispose:()=>o.
cancel(r)}}var Ze=e=>`login-${e}`;import{batch as Ji,signal as re}from"./vendor/preact.js";var Rs=new Set([1002,1007,1009,4502]),Ps=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Vt=e=>Rs.has(e),Qt=e=>Ps.get(e)??null;function Zt(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Cs=1e4;function en(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new L({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((u,p)=>{let m=e.after(()=>s(a,"time_out"),Cs);t.set(a,{done:u,fail:p,handle:m}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(Lt(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var Ds=1e4,$s=2e4,Is=5e3,Us=500,Ws=3e4,nn=3,Gs=65536;function on({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Re,
random:u=Math.random}){let p=null,m={state:"idle",since:a.now(),retryAt:null,code:null},w=0,v=0,d=!1,c=null,h=null,g=en(a);function l(T,q=null,P=null){let C=a.now();
m={state:T,since:C,retryAt:q===null?null:C+q,code:P},s(m)}function f(){return m.state==="updating"&&w<nn?"updating":m.state==="offline"?"offline":"connecting"}async function y(){
_();let T=++v;l(f());let q;try{q=await t()}catch(G){T===v&&x(G);return}if(T!==v)return;let P=!1;p=e(q);let C=p;c=a.after(()=>A(P,1006),Ds),C.onopen=()=>{P=!0},C.
onmessage=({data:G})=>C===p&&S(G),C.onclose=({code:G,reason:Xe})=>C===p&&k(P,G,Xe)}function S(T){let q;try{q=JSON.parse(String(T))}catch{return}if(b(),q.type===
"ready")a.cancel(c),d=!0,l("catching_up");else if(q.type==="live"){w=0,o(q),l("live");return}g.settle(q),o(q)}function b(){a.cancel(h),h=a.after(()=>{i()?M():b()},
$s)}function M(){a.cancel(h),R({type:"ping"}),h=a.after(()=>A(!0,1006),Is)}function _(){if(a.cancel(c),a.cancel(h),d=!1,p){let T=p;p=null,T.onmessage=T.onopen=null,
T.onclose=null,T.close(1e3)}g.failAll()}function k(T,q,P){if(q===1012){let G=Zt(P)+u()*1e3;_(),l("updating",G,q),c=a.after(y,G);return}let C=Qt(q);C?N("ended",C):
q===4503?N("crowded",q):Vt(q)?N("faulty",q):A(T,q)}function A(T,q){_();let P=++v;if(T){O(q);return}l(f(),null,q),n().then(()=>P===v&&O(q),C=>P===v&&x(C))}function x(T){
if(!(T instanceof L))throw T;T.action==="sign_in"?N("ended",T.code):O(T.code,(T.retryAfter??0)*1e3)}function O(T,q=0){_();let P=Math.min(Us*2**w,Ws),C=Math.max(
P*(.7+.6*u()),q);w++,!r()||w>=nn?l("offline",C,T):l(m.state==="updating"?"updating":"waiting",C,T),c=a.after(y,C)}function N(T,q=null){v++,_(),l(T,null,q)}function R(T){
return!p||!d?!1:(p.send(JSON.stringify(T)),!0)}return{get connection(){return m},start(){w=0,y()},stop:()=>N("idle"),end:T=>N("ended",T),restart:()=>{y()},now(){
m.state==="crowded"?this.start():["offline","waiting","updating"].includes(m.state)?y():d&&M()},offline(){m.state==="waiting"||m.state==="connecting"?(m={...m,state:"\
offline"},s(m)):d&&M()},signal:T=>p!==null&&p.bufferedAmount<Gs&&R(T),request:(T,q)=>g.ask(T,R,q)}}function X(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var sn=4,et=1e3,Bs=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),rn=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),U=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),an=e=>e.type==="group_message"||e.type==="direct_message"||Bs.has(e.type),ce=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),K=e=>e.segments.findLast(t=>t.
at_end),we=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function tt(e){let t=[];return e.pending.add(t),t}function cn(e,t,n,o){
e.pending.delete(o);let s=X(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));nt(e,Ys(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(i.
seq,i)}return o.filter(i=>i.id>s)}function ln(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),nt(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var un=(e,t)=>{e.pending.delete(t)};function Ys({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function nt(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,u)=>a.from-u.from)}function fn(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&nt(e,{...n,to:t});return ce(e,t)!==void 0}function dn(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function ot(e,t,n=et){
let o=e.rows.size,s=p=>p.from<=t&&t<=p.to?-1:Math.min(Math.abs(p.from-t),Math.abs(p.to-t)),r=[...e.segments].sort((p,m)=>s(p)-s(m)),i=K(e),a=r.slice(0,sn);i&&!a.
includes(i)&&(a=[...a.slice(0,sn-1),i]);let u=n;e.segments=a.map(p=>{let m=Fs(we(e,p),t,u);if(u-=m.rows.length,!m.isCut)return p;if(m.rows.length===0)return null;
let w=m.hasFirst?p.from:m.rows[0].seq,v=m.hasLast?p.to:m.rows[m.rows.length-1].seq;return{from:w,to:v,at_start:p.at_start&&m.hasFirst,at_end:p.at_end&&m.hasLast}}).
filter(p=>p!==null).sort((p,m)=>p.from-m.from);for(let p of e.rows.keys())ce(e,p)||e.rows.delete(p);return e.rows.size<o}function Fs(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}var pn=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),mn=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function B(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function D(e,t,n,o){let s=e.groups.get(n);s&&(e.groups.set(
n,{...s,...o}),t.groups.add(n))}var Pe=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function Ce(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?gn(e,t):null;let r=gn(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(zs(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function zs({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function gn({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function hn(e,t){e.tail.push(t),bn(e)}function _n(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function Le(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function wn(e,t,n,o){let s=e.tail.find(p=>p.seq===t);e.tail=e.tail.filter(p=>p!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,u]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];st(e,{seq:t,event_seq:n,unread:a,mentions:u})}function yn(e,t,n,o,s){let r=e.tail.findIndex(p=>p.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let u=a===null||s===null?null:Number(s)-Number(a);st(e,{seq:t,event_seq:n,unread:0,
mentions:u})}function vn(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),st(e,{seq:null,event_seq:t,unread:null,mentions:null})}function st(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),bn(e))}function bn(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=Ce(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Le(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var Sn=120,Hs={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function ye(e,t,n){let o=e.groups.get(n.id),s={...Hs,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function kn(e,t,n){let{seq:o,read_seq:s,unread:r,mentions:i,muted_until:a,peer_id:u,name:p,...m}=n,w=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(w&&xn(e,n)){z(e,t,n.id,n);return}ye(e,t,{...m,seq:Math.max(w?.seq??0,o),name:p??w?.name??"",muted_until:a??null,peer_id:u??null,..."last"in n?
{last:Ks(w?.last??null,n.last)}:{}}),"may_post"in n||J(e,t,n.id),z(e,t,n.id,{seq:o,read_seq:s,unread:r,mentions:i})}}function Mn(e,t,n){let{id:o,kind:s,name:r,topic:i,
role:a,is_archived:u,member_count:p,owner_id:m,peer_id:w}=n,{visibility:v,may_post:d,may_invite:c,may_pin:h,history:g}=n,l={visibility:v,may_post:d,may_invite:c,
may_pin:h,history:g},f=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(f?.settings&&xn(e,n)){z(e,t,o,n);return}ye(e,t,{seq:Math.max(f?.seq??0,n.seq),id:o,kind:s,
name:r,topic:i,role:a,is_archived:u,member_count:p,owner_id:m,settings:l,peer_id:w??null,active_at:f?.active_at||n.created_at}),J(e,t,o),z(e,t,o,n)}}var xn=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function z(e,t,n,o){let s=e.counts.get(n),r=e.groups.get(n);if(r){if(!s)e.counts.set(n,Pe(o));else if(!Le(s,o)){
o.read_seq!==r.read_seq&&t.ask_counts.add(n);return}D(e,t,n,{read_seq:o.read_seq}),je(e,t,n)}}function le(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(
n))){if(D(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=Ce(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:Xs(e,n,o);a&&Le(s,a)}je(e,t,n)}}function Xs(e,t,n){
let o=e.logs.get(t),s=o&&K(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,
mentions:0};for(let u of o.rows.values()){if(u.as_of>e.applied_id)return null;u.seq>n&&u.seq>=s.from&&U(u)&&ue(e,u)&&(a.unread++,te(e,u)&&a.mentions++)}return a}
function je(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=Ce(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&D(e,t,n,r):
t.ask_counts.add(n)}var ue=(e,t)=>t.sender_id!==e.me&&!t.deleted,te=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function J(e,t,n){let o=e.groups.
get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?
o.settings.may_post==="all":o.may_post;D(e,t,n,{may_post:r&&(i||a)})}function De(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),
t.groups.add(n),t.logs.add(n)}function rt({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){return{seq:e,sender_id:t,sender:n,at:o,kind:r?"deleted":
s?"text":"file",text:Array.from(s.slice(0,2*Sn)).slice(0,Sn).join("")}}var Ks=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,An=e=>[...e.values()].sort((t,n)=>t.active_at===n.
active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var ve=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function Y(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function be(e,t,n,o){e.people.has(n)||Y(e,t,n,{username:o})}function Tn({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let u of a)o.delete(u),s.add(u);o.size>0&&(r=n.after(
i,0));try{let u=await e(a),p=new Set(u.map(m=>m.id));t(u,a.filter(m=>!p.has(m)))}catch{}for(let u of a)s.delete(u)}return{need(a){for(let u of a)u>0&&!s.has(u)&&
o.add(u);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var On=100,Js=5e3;function En({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,u=null,p=!1,m=Tn({fetchUsers:h=>t.get("/v1/users",
{user_ids:h.join(",")}),onUsers:(h,g)=>n(l=>{for(let f of h)Y(e,l,f.id,ve(f));for(let f of g)Y(e,l,f,{is_deleted:!0,is_partial:!1});for(let{id:f,kind:y}of e.groups.
values())y==="direct"&&J(e,l,f)}),clock:r}),w=(h=On)=>{u??=r.after(v,h)};async function v(){if(u=null,p)return;p=!0;let h=On;try{for(let g of[...i]){i.delete(g);
let l=e.gone.has(g)&&!e.groups.has(g);!s(g)&&!l&&await d(g)}for(let[g,l]of[...a]){for(let f of[...l])await c(g,f),l.delete(f);l.size===0&&a.delete(g)}}catch{h=Js}
p=!1,i.size+a.size>0&&w(h)}async function d(h){try{let g=await t.get(`/v1/groups/${h}`);n(l=>Mn(e,l,g))}catch(g){let{isPassing:l}=g;if(!l)return;throw i.add(h),
g}}async function c(h,g){if(e.logs.get(h)?.rows.has(g))try{await o.row(h,g)}catch(l){if(l.isPassing)throw l}}return{people:m,group(h){i.add(h),w()},note(h){for(let g of[
...h.ask_groups,...h.ask_counts])i.add(g);for(let[g,l]of h.ask_rows)for(let f of l)B(a,g,f);i.size+a.size>0&&w(),m.need(h.ask_people)},dispose(){r.cancel(u),m.dispose()}}}var Nn=200,Vs=1e3,Qs=6e4;function qn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:u,onSettings:p,onServer:m,onGroups:w,onAnew:v,onOther:d,
clock:c}){let h=0,g=-1/0,l=null;function f({me:b,server:M,settings:_,groups:k,people:A}){i(x=>{a.value=b,u.value=M,p(_),m(M);for(let O of A)Y(o,x,O.id,ve(O));Y(
o,x,b.id,ve(b));for(let O of k)kn(o,x,O);w(x)})}async function y(b,M){for(;b;){let _=b.replace(/limit=\d+/,`limit=${Vs}`),k=await n.get(_);if(M!==h)return;f(k),
b=k.next}}async function S(){let b=h,M=c.now()-g>Qs;try{let _=await n.get("/v1/start",{limit:Nn});if(b!==h)return;_.me.id!==e?d():(f(_),M&&await y(_.next,b))}catch{}}
return{async anew(){let b=++h,M=await n.get("/v1/start",{limit:Nn},{tries:1});if(b!==h)return;if(M.me.id!==e){d();return}let{groups:_,counts:k,logs:A,marks:x,gone:O}=o;
for(let N of[_,k,A,x,O])N.clear();o.cursor=M.cursor,o.applied_id=X(M.cursor),o.read_all_id=0,f(M),s.refresh(),v(),y(M.next,b).catch(()=>{})},refresh(){l??=S().finally(
()=>{l=null})},refreshed:()=>l??Promise.resolve(),lost(){g=c.now()},async showCopy(){let b=await t.read();if(!b||b.cursor===null||o.cursor!==null)return;let{cursor:M,
groups:_,people:k,logs:A}=b;a.value=b.me;for(let x of _)o.groups.set(x.id,x),o.counts.set(x.id,Pe(x));for(let x of k)o.people.set(x.id,x);o.cursor=M,o.applied_id=
X(M),s.refresh(),r.restore(A,t)}}}function Rn({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:Oe({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=ee()}}}function Pn(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;be(e,n,s,t.username)}"sender"in t&&be(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Zs(e,t,n):t.type==="member_added"&&t.user_id===o&&er(e,t,n)}function Zs(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",u=a?r.find(w=>w!==e.me)??e.me:null,p=t.name??e.people.get(u??0)?.username??"",m=!a&&i===e.me?"owner":"member";ye(
e,n,{id:o,kind:s,name:p,peer_id:u,role:m}),u!==null&&!e.people.has(u)&&n.ask_people.add(u),Ln(e,t,n)}function er(e,t,n){let{group_id:o,group:s,role:r}=t;if(it(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&De(e,n,o);let{kind:i="group",name:a=null,topic:u=""}=s??{};ye(e,n,{id:o,kind:i,name:a??"",topic:u,
role:r}),Ln(e,t,n)}var it=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Cn=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Ln(e,{group_id:t,seq:n,
timestamp:o},s){D(e,s,t,{active_at:o}),z(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var jn=200;function ne(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return U(s)&&s.as_of<t?s:null}function $n(e,t,n,o){let s=(r,i)=>oe(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||In(t,n,n.id,1,o);break}case"message_edited":{let r=ne(e,n);r&&!n.message?
B(o.ask_rows,t.group_id,r.seq):r&&n.message&&(oe(t,o,nr(r,{...n.message,as_of:r.as_of})),n.message.deleted?at(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&Dn(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=ne(e,n);r?at(t,r,n.id,o):rr(t,n,o),Dn(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=ne(e,n);if(!r)break;if(!n.reactions){B(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
p=>!i||p!==n.emoji),u=i&&n.type==="reaction_added";oe(t,o,{...tr(r,"reacted",u?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=ne(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&sr(t,n.
actor_id,n.id,o);break;default:}}function oe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),B(t.rows,
e.group_id,n.seq)}function tr(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function nr({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function or(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function at(e,t,n,o,s=ct(n)){t.deleted||In(e,t,n,-1,o,s);let r=e.rows.get(t.seq);oe(e,o,{...or(r),as_of:n})}var ct=e=>t=>t.
as_of<e;function sr(e,t,n,o){let s=[...e.rows.values()].filter(U),r=new Set(s.filter(ct(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
oe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&at(e,i,n,o,a=>r.has(a.seq))}function rr(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!U(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);U(r)&&r.as_of<t&&B(o.ask_rows,e.group_id,r.seq)}function In(e,{reply_to:t,
quote:n},o,s,r,i=ct(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(w=>w.id===t);if(!U(a)||!i(a))return;let{reply_count:u=0,...p}=a,m=u+
s;oe(e,r,{...p,...m>0&&{reply_count:m},as_of:o})}function Dn(e,t,n,o,s){let r=Array.from(o.slice(0,2*jn)).slice(0,jn).join("");for(let i of e.rows.values())U(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&oe(e,s,{...i,quote:{...i.quote,content:r}})}function Wn(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Pn(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Bn(e,t)?e.gone.set(t.
group_id,t.seq):Cn(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&D(e,n,o.id,{seq:t.seq}),ir(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);$e(e,t,n)}return ar(e,t,n),t.id<=e.read_all_id&&ur(e,t,n),je(e,n,o.id),!0}function $e(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=fn(o,t.seq);if($n(
e,o,t,n),s&&an(t)){let r={...t,as_of:t.id};dn(o,r)&&B(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function ir(e,t){let n=e.counts.get(t.group_id);if(n)if(_n(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;ue(e,{...t,as_of:s})&&hn(n,{seq:o,id:s,sender_id:r,is_mention:te(e,t)})}else if(t.
type==="message_deleted"){let o=ne(e,t),s=o&&{is_counted:ue(e,o),is_mention:te(e,o)};wn(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=ne(e,t),s=o&&te(e,o),r=t.message?!t.message.deleted&&te(e,t.message):null;yn(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
vn(n,t.seq,t.actor_id)}function ar(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":cr(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&D(e,n,o,{last:rt({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":lt(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Bn(e,t)?Un(e,t,n):lt(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&D(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(D(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),J(e,n,o)),n.members.add(o);break;case"ban_lifte\
d":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:u,may_post:p,may_invite:m,may_pin:w,history:v}=t;D(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:u,may_post:p,may_invite:m,may_pin:w,history:v}}),J(e,n,o);break}case"group_deleted":Un(e,t,n);break;case"profile_changed":lr(
e,t,n);break;case"account_deleted":Y(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&D(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),Gn(e,t.actor_id,t.username,n),J(e,n,o),lt(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function cr(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),u=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let p=rt(t);D(e,n,o,{last:p,active_at:p.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(u?.base_seq??
0)){let p=te(e,t),m=a.kind==="direct"?"direct":p?"mention":"message";n.arrived.push({message:t,kind:m})}}function lr(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(Y(e,n,o,{username:s}),n.ask_people.add(o)):Y(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),Gn(e,o,s,n),o===e.me&&(n.me=!0)}function Gn(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&D(e,o,s.id,{name:n})}var Bn=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Un(e,t,n){it(e,t)||(e.gone.set(t.group_id,t.seq),De(e,n,t.
group_id),n.left.set(t.group_id,t))}function lt(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&D(e,o,t,{member_count:s+n}),o.members.add(t)}function ur(e,{group_id:t,
seq:n},o){z(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var fr=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Yn=e=>!fr.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Fn(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let u=e.marks.get(t)??new Map;if(e.marks.set(t,u),o<=(u.get(n)??0))return;u.set(n,o),a.
marks.add(t)}else Ie(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function Ie(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?le(e,i,t,n):z(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Ue(e,t,n){let o=X(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let u=(e.counts.get(s)?.tail??[]).find(m=>m.id>o),p=u?u.seq-1:r;p>i&&le(e,n,s,p)}}function zn(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&D(e,s,t,{muted_until:o})}var ut=50,Hn=20,Xn=50,ft=200,We=Number.MAX_SAFE_INTEGER,dr=100;function Kn({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Set;function u(d){
let c=e.logs.get(d);if(c)return c;let h=rn(d);return e.logs.set(d,h),h}async function p(d,c,h){let g=u(d),l=tt(g);try{let f=await t.get(`/v1/groups/${d}/message\
s`,{...c,limit:h,events:1});return e.logs.get(d)===g&&n(y=>m(g,f,c,l,y)),f}catch(f){throw un(g,l),f}}function m(d,c,h,g,l){let f=d.group_id,y=cn(d,c,h,g);for(let{
seq:S}of c.messages){B(l.rows,f,S);let b=d.rows.get(S);U(b)&&be(e,l,b.sender_id,b.sender)}for(let S of y)$e(e,S,l);w(f,c.messages[Math.floor(c.messages.length/2)]?.
seq),l.logs.add(f)}function w(d,c=We){let h=e.logs.get(d),g=a.has(d)?et:ft;h&&h.rows.size>g&&ot(h,i.get(d)??c,g-dr)}function v(d){let c=e.groups.get(d),h=e.logs.
get(d);if(c?.unread===0)return null;let g=h&&K(h);return!c||!h||!g||g.from>c.read_seq+1?void 0:we(h,g).find(f=>f.seq>c.read_seq&&U(f)&&ue(e,f))?.seq??null}return{
page(d,c={},h=ut){let g=JSON.stringify([d,c,h]),l=r.get(g);if(l)return l;let f=p(d,c,h).finally(()=>r.delete(g));return r.set(g,f),f},row(d,c){return this.page(
d,{after:c-1},1)},async open(d){let c=v(d);if(c===void 0)c=(await this.page(d,{around:"first_unread"})).first_unread;else if(c===null){let h=u(d);K(h)||await this.
page(d)}return this.look(d,c??We),{seq:c,firstUnread:c}},async openAt(d,c){return this.look(d,c),ce(u(d),c)||await this.page(d,{around:c}),{seq:c,firstUnread:v(
d)??null}},async openAtTime(d,c){i.delete(d);let{messages:h}=await this.page(d,{around:c}),g=Date.parse(c),f=h.find(y=>Date.parse(y.timestamp)>=g)?.seq??null;return this.
look(d,f??We),{seq:f,firstUnread:v(d)??null}},async older(d,c,h=ut){i.set(d,c);let g=ce(u(d),c);return!g||g.at_start?!1:(await this.page(d,{before:g.from},h)).has_before},
async newer(d,c,h=ut){i.set(d,c);let g=ce(u(d),c);return!g||g.at_end?!1:(await this.page(d,{after:g.to},h)).has_after},bound(d){for(let c of d)w(c)},look(d,c){o.
set(d,s.now()),u(d),c!==void 0&&i.set(d,c);let h=[...e.logs.keys()].sort((g,l)=>(o.get(l)??0)-(o.get(g)??0));n(g=>{for(let l of h.slice(Xn))e.logs.delete(l),o.delete(
l),i.delete(l),g.logs.add(l);a=new Set(h.slice(0,Hn));for(let l of h.slice(Hn,Xn)){let f=e.logs.get(l);i.delete(l),f&&f.rows.size>ft&&ot(f,We,ft)&&g.logs.add(l)}})},
async restore(d,c){let g=[...d].sort((l,f)=>f.opened_at-l.opened_at).map(l=>{let f=u(l.group_id);return o.has(l.group_id)||o.set(l.group_id,l.opened_at),{stored:l,
log:f,kept:tt(f)}});for(let{stored:l,log:f,kept:y}of g){let S=await c.rows(l.group_id);if(e.logs.get(l.group_id)!==f)continue;let b=S.filter(M=>l.from<=M.seq&&M.
seq<=l.to);n(M=>{for(let _ of ln(f,l,b,y))$e(e,_,M);M.logs.add(l.group_id)})}}}}import{signal as mt}from"./vendor/preact.js";var pr=2,mr=50*1024*1024,Jn=1440*60*1e3;function Vn({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,u=new Map,
p=new Map,m=[],w=0,v=0;function d(f,y){y?p.set(f,y):p.delete(f),n(f)}async function c(f,y){let S=i.get(f)??await e.file(f);if(!S)throw new L({code:"file_missing"});
let b=await g(S);if(b)return b;w>=pr&&await new Promise(M=>m.push(()=>M(void 0))),w++;try{if(!a.has(f))throw new L({code:"aborted"});let M=S.size,_=t(S,y,{onProgress:A=>d(
f,{sent:A,size:M,state:"running",code:null})});u.set(f,_);let{id:k}=await _.done;return await l(S,k),k}finally{u.delete(f),w--,m.shift()?.()}}async function h(f){
if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await f.arrayBuffer());return[...new Uint8Array(y)].map(S=>S.toString(16).padStart(
2,"0")).join("")}async function g(f){let y=await h(f),S=await e.value("uploads"),b=y&&S?S[y]:null;return b&&r()-b.at<Jn?b.id:null}async function l(f,y){let S=await h(
f);if(!S)return;let b=await e.value("uploads")??{},M=Object.entries(b).filter(([,{at:_}])=>r()-_<Jn);await e.put_value("uploads",{...Object.fromEntries(M),[S]:{
id:y,at:r()}})}return{async attach(f,y){let S=s();i.set(S,f),v+f.size<=mr&&(v+=f.size,await e.put_file(S,f));let b={local_id:S,name:y,type:f.type,size:f.size,file_id:null};
return this.ensure(b).catch(()=>{}),b},ensure(f){let{local_id:y,name:S,size:b,file_id:M}=f;if(M)return Promise.resolve(M);let _=a.get(y);if(_)return _;d(y,{sent:0,
size:b,state:"waiting",code:null});let k=()=>a.get(y)===A,A=Promise.resolve().then(()=>c(y,S)).then(x=>(k()&&d(y,{sent:b,size:b,state:"done",code:null}),o(y,x),
x),x=>{throw k()&&(a.delete(y),d(y,{sent:0,size:b,state:"failed",code:x.code})),x});return a.set(y,A),A},progressOf:f=>p.get(f)??null,isRunning:()=>w>0,blob:async f=>i.
get(f)??await e.file(f),dispose(){a.clear();for(let f of u.values())f.cancel();for(let f of m.splice(0))f()},async drop(f){a.delete(f),u.get(f)?.cancel(),v=Math.
max(0,v-(i.get(f)?.size??0)),i.delete(f),d(f,null),await e.remove_file(f)}}}var gr=2e3,hr=5e3;function Qn({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=w=>`/v1/users/me/drafts/${w}`;async function u(w=!1){for(;;){let v=e.
unsynced().find(([,h])=>!s.has(h));if(!v)return;let[d,c]=v;try{if(F(c))await t.remove(a(d),void 0,{keepalive:w}),o?.delete(d);else{let{updated_at:h}=await t.put(
a(d),_r(c),{keepalive:w});o?.set(d,h)}}catch(h){let g=h;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(p,(g.retryAfter??0)*1e3||hr));return}
s.add(c);continue}await e.synced(d,c)}}function p(w){return n.cancel(r),r=null,i??=u(w).finally(()=>{i=null}),i}function m(w,v){if(v&&v.updated_at<=(o?.get(w)??
""))return;v?o?.set(w,v.updated_at):o?.delete(w);let d=e.get(w);(v||d)&&e.take(w,wr(v,d))}return{mayHave:w=>o===null||o.has(w)||i!==null,changed(){r??=n.after(p,
gr)},received:({draft:w,value:v})=>m(w,v),async sync(){try{let w=await t.get("/v1/users/me/drafts"),v=new Map(w.map(d=>[d.draft,d]));o??=new Map;for(let d of new Set(
[...v.keys(),...e.keys()]))e.isNewer(d)?v.has(d)&&o.set(d,v.get(d)?.updated_at??""):m(d,v.get(d)??null)}catch{return}s.clear(),await p()},async flush(){await i,
await p(!0)},dispose:()=>n.cancel(r)}}var _r=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function wr(e,t){
let n=(t?.files??[]).filter(m=>m.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(m=>[m.file_id,m])),u={id:s??0,seq:0,sender_id:0,sender:"",content:""},p=r.map(m=>a.get(m)??{local_id:m,name:"",type:"",size:0,file_id:m});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:u,selection:t?.text===o?t.selection:null,files:[...p,...n],at:Date.parse(i)}}function Zn(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var yr=1440*60*1e3,vr=3e4,eo=1e3,br=3e4;function to({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:u=({group_id:m,recipient_id:w})=>m?
`g${m}`:`u${w}`,clock:p}){let m=Zn(r),w=new Map,v=!1,d=!1,c=null;function h(_,k=!1){w.delete(_);let A=m.remove(_);if(!k)for(let{local_id:x}of A?.files??[])o(x)}
function g(){if(!v||d)return;let _=new Set,k=p.now(),A=1/0;for(let x of m.list()){let O=u(x);if(_.has(O)||!["waiting","sending"].includes(x.state)||(_.add(O),x.
state==="sending"))continue;let N=w.get(x.key)??0;N>k?A=Math.min(A,N):m.isHeld(x.key)&&l(x)}p.cancel(c),A<1/0&&(c=p.after(g,A-k))}async function l({key:_,tries:k}){
let A=m.update(_,{state:"sending",tries:k+1});try{let x=await f(A),{group_id:O,recipient_id:N,content:R,reply_to:T}=A,P=await t({type:"send",key:_,content:R,reply_to:T,
files:x,...O?{group_id:O}:{recipient_id:N}},_);y(_,P.seq,P.duplicate===!0)}catch(x){let O=Ct(x);m.get(_)?.state==="sending"&&S(A,O)}g()}async function f(_){let k=await Promise.
all(_.files.map(n));if(_.files.some(A=>!A.file_id)){let A=_.files.map((O,N)=>({...O,file_id:k[N]??null})),x=m.update(_.key,{files:A});x&&await e.put_outgoing(x)}
return k}function y(_,k,A){e.remove_outgoing(_),A?h(_):m.update(_,{state:"sent",seq:k,error:null})}function S({key:_,tries:k},A){let{action:x,code:O,message:N}=A;
if(x==="pause")m.update(_,{state:"waiting",error:{code:O,sentence:N}}),b();else if(x==="wait"){let R=(A.retryAfter??0)*1e3,T=Math.max(R,Math.min(eo*2**(k-1),br));
w.set(_,p.now()+T),m.update(_,{state:"waiting",error:{code:O,sentence:N}})}else if(x==="resend"||x==="sign_in")O!=="time_out"&&w.set(_,p.now()+eo),m.update(_,{state:"\
waiting",error:null});else{let R=m.update(_,{state:"failed",error:{code:O,sentence:N}});R&&e.put_outgoing(R)}}function b(){d||(d=!0,i(!0),p.after(()=>{d=!1,i(!1),
g()},vr))}async function M(_){let{key:k}=_;if(m.has(k))return;let A=await s(`chat-outbox-${k}`);if(!A)return;let x=await e.outgoing(k);if(!x||m.has(k)){A();return}
let O=p.now()-x.at>yr,N=x.state==="failed"?"failed":O?"asking":"waiting";m.insert({...x,state:N}),m.hold(k,A)}return{list:m.list,async add({group_id:_=null,recipient_id:k=null,
content:A,reply_to:x=null,quote:O=null,files:N=[]}){let R={key:a(),group_id:_,recipient_id:k,content:A,reply_to:x,quote:O,files:N,state:"waiting",tries:0,at:m.nextTime(
p.now()),error:null,seq:null};m.insert(R);let[T]=await Promise.all([s(`chat-outbox-${R.key}`),e.put_outgoing(R)]);return m.hold(R.key,T??(()=>{})),g(),R},async load(){
for(let _ of await e.outbox())await M(_);g()},connected(_){v=_,_&&g()},dispose(){v=!1,p.cancel(c),m.clear()},confirm({key:_}){m.has(_)&&(e.remove_outgoing(_),h(
_),g())},forgetSent(_){for(let k of m.list())k.state==="sent"&&_(k)&&h(k.key)},async retry(_){let k=m.get(_);if(!k||!["failed","asking"].includes(k.state))return;
w.delete(_);let A={...k,state:"waiting",error:null,tries:0,at:m.nextTime(p.now())};m.insert(A),await e.put_outgoing(A),g()},async discard(_,k=!1){let A=m.get(_);
return!A||["sending","sent"].includes(A.state)||A.state==="waiting"&&A.tries>0&&!A.error?null:(await e.remove_outgoing(_),h(_,k),g(),A)}}}import{signal as Sr}from"./vendor/preact.js";var dt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},kr=1e3,Mr=3;function no({db:e,http:t,
tell:n,clock:o}){let s=Sr({...dt}),r={},i=null,a={},u=null;function p(){let c=Object.entries({...r,...a}).filter(([h,g])=>xr(dt[h],g));s.value={...dt,...Object.
fromEntries(c)}}function m(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,p(),v())}async function w(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let v=()=>e.put_value("settings",{stored:r,changed:a});async function d(c){u=null;for(let h=0;h<Mr&&Object.keys(a).length>0;h++){
let g=a;try{i===null&&m(await t.get("/v1/users/me/settings"));let l=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...c}),
f=Object.entries(a).filter(([y,S])=>S!==g[y]);a=Object.fromEntries(f),m(l)}catch(l){if(l.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await w();c&&(r=c.stored,a={...c.changed,...a},p())},async sync(){Object.keys(a).length>0&&await d()},received:m,async reload(){let c=await w();c&&(r={...r,
...c.changed},p())},set(c,h){a={...a,[c]:h},p(),v().then(n),o.cancel(u),u=o.after(()=>d(),kr)},async flush(){u!==null&&(o.cancel(u),await d({keepalive:!0}))},dispose:()=>o.
cancel(u)}}function xr(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function oo({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},u=s(`chat-${e}`);u&&(u.onmessage=({data:m})=>t(m));function p(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
m=>{a=m}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},p).catch(()=>{}):Promise.resolve().then(p),{get isLeading(){return i},tell(m){r.signal.aborted||
u?.postMessage(m)},hold(m){return o?new Promise(w=>{o.request(`${m}-${e}`,{ifAvailable:!0},v=>v?new Promise(d=>w(()=>d(void 0))):(w(null),Promise.resolve())).catch(
()=>w(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),u?.close()}}}import{batch as so,signal as Ge}from"./vendor/preact.js";var Ar=500;function W(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=Ge(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var pt=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function ro(e,t){let n=0,o=W(l=>e.groups.get(l)??null),s=W(l=>c(
l)),r=W(l=>e.people.get(l)??null),i=W(l=>new Map(e.marks.get(l)??[])),a=W(l=>++n),u=W(l=>++n),p=Ge([]),m=Ge(0),w=Ge({groups:0,mentions:0}),v=new Map,d=null;function c(l){
return{log:e.logs.get(l)??null,version:++n}}function h(){d=null;let l=An(e.groups),f=p.value;(l.length!==f.length||l.some((y,S)=>y!==f[S]))&&(p.value=l)}function g(l){
let{groups:f,mentions:y}=w.value,S=t.now();for(let b of l){let M=e.groups.get(b),_=v.get(b)??{groups:0,mentions:0},k=Tr(M,S);f+=k.groups-_.groups,y+=k.mentions-
_.mentions,M?v.set(b,k):v.delete(b)}(f!==w.value.groups||y!==w.value.mentions)&&(w.value={groups:f,mentions:y})}return{groups:o,logs:s,people:r,marks:i,members:a,
pins:u,order:p,changed:m,totals:w,publish:l=>so(()=>{for(let f of l.groups)o.update(f);for(let f of l.logs)s.update(f);for(let f of l.people)r.update(f);for(let f of l.
marks)i.update(f);for(let f of l.members)a.update(f);for(let f of l.pins)u.update(f);l.groups.size!==0&&(g(l.groups),m.value++,p.value.length===0?h():d??=t.after(
h,Ar))}),refresh:()=>so(()=>{for(let l of[o,s,r,i])l.refresh();g(new Set([...v.keys(),...e.groups.keys()])),m.value++,h()}),dispose:()=>t.cancel(d)}}function Tr(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=pt(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}var io=3e4;function ao({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,u=mt([]),p=mt(!1),m=W(_=>g.progressOf(_)),w=W(_=>f.get(_)),v=mt(
0),d=new Set,c=null,h=oo({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),f.load().then(f.adopt).then(y.changed),l.load();let _=()=>{l.load(),
c=a.after(_,io)};c=a.after(_,io)},onWord:_=>{_.type==="draft"&&f.changed(_.key),_.type==="settings"&&S.reload();for(let k of d)k(_)}}),g=Vn({db:t,upload:o.upload,
onProgress:_=>m.update(_),onUploaded:(_,k)=>f.uploaded(_,k),makeId:o.makeKey,now:a.now}),l=to({db:t,send:(_,k)=>r.request(_,k),ensureFile:g.ensure,dropFile:g.drop,
hold:h.hold,onChange:_=>{u.value=_},onPause:_=>{p.value=_},makeKey:o.makeKey,laneOf:({group_id:_,recipient_id:k})=>`g${_??b(k)??-Number(k)}`,clock:a}),f=It({db:t,
onChange:_=>{w.update(_),v.value++},tell:_=>h.tell({type:"draft",key:_}),onStored:()=>y.changed(),mayBeOnServer:_=>y.mayHave(_),clock:a}),y=Qn({drafts:f,http:n,
clock:a}),S=no({db:t,http:n,tell:()=>h.tell({type:"settings"}),clock:a});function b(_){for(let{id:k,kind:A,peer_id:x}of s.groups.values())if(A==="direct"&&x===_)
return k;return null}async function M(_){let k=await l.discard(_,!0);if(!k)return!1;let{group_id:A,recipient_id:x,content:O,quote:N,files:R}=k,T=A??b(x);return await f.
merge(ae({groupId:T,userId:x}),{text:O,reply_to:N,selection:null,files:R}),!0}return{editUnsent:M,outgoingIn({groupId:_=null,userId:k=null}){let A=_??b(k);return u.
value.filter(({group_id:x,recipient_id:O})=>A===null?O===k:(x??b(O))===A)},began(_){if(f.keys().length!==0)for(let k of _){let A=s.groups.get(k)?.peer_id;A&&f.move(
ae({userId:A}),ae({groupId:k}))}},outbox:l,attachments:g,drafts:f,settings:S,tabs:h,groupWith:b,signals:{outgoing:u,isPaused:p,progress:m,drafts:w,draftList:v,settings:S.
settings},load:()=>Promise.all([l.load(),f.load(),S.load()]),sync(){l.forgetSent(({group_id:_,seq:k})=>k!==null&&k<=(s.groups.get(_??0)?.seq??0)),S.sync(),y.sync()},
received(_){_.type==="settings"?S.received(_):_.type==="draft"&&y.received(_)},onWord(_){return d.add(_),()=>d.delete(_)},async handOver(){await f.flush(),await f.
load(),f.adopt(),await Promise.all([y.flush(),S.flush()])},async flush(){await f.flush(),await Promise.all([y.flush(),S.flush()])},dispose(){a.cancel(c),f.flush();
for(let _ of[l,g,y,S])_.dispose();h.leave()}}}var gt=1e3,Or=5e3;function co({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,u=null,p=(v=gt)=>{a&&(u??=s.after(m,v))};function m(){u=
null;for(let[v,d]of r)i.has(v)||w(v,d)}async function w(v,d){i.add(v);let c=gt;try{let h=await n({type:"read",group_id:v,seq:d});r.get(v)===d&&(r.delete(v),o(g=>Ie(
e,{...h,read_seq:h.seq},g)))}catch(h){let{isPassing:g,retryAfter:l}=h;!g&&r.get(v)===d&&r.delete(v),c=l===null?Or:Math.max(l*1e3,gt)}i.delete(v),r.has(v)&&p(c)}
return{isMarking:v=>r.has(v),again(v){for(let[d,c]of r)c>(e.groups.get(d)?.read_seq??c)&&le(e,v,d,c)},read(v,d){let c=e.groups.get(v);!c||d<=c.read_seq||(o(h=>le(
e,h,v,d)),r.set(v,d),p())},async unread(v,d){let c=r.get(v)??0;r.delete(v),c>0&&await t.put(`/v1/groups/${v}/read`,{seq:Math.min(c,d-1)});let h=await t.put(`/v1\
/groups/${v}/unread`,{seq:d});o(g=>Ie(e,h,g))},async readAll(){r.clear();let{cursor:v}=await t.put("/v1/read-all");o(d=>Ue(e,v,d))},connected(){a=!0,r.size>0&&p()},
disconnected(){a=!1,s.cancel(u),u=null},async flush(){let v=[...r].map(([d,c])=>t.put(`/v1/groups/${d}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(v)},dispose:()=>s.cancel(u)}}var Er=1440*60*1e3;function lo({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(u=>{for(let{id:p,muted_until:m}of e.groups.
values()){if(m===null)continue;let w=Date.parse(m);w<=a?D(e,u,p,{muted_until:null}):s=Math.min(s,w)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),Er)):null}return{note(a){let u=s;for(let p of a){let m=e.groups.get(p)?.muted_until;m&&(s=Math.min(s,Date.parse(m)))}s<u&&i()},dispose:()=>n.cancel(o)}}var Nr=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,qr=/\n[ \t]*\n/g,Rr=/`+/g,Pr=/^[\p{White_Space}\x1c-\x1f]*$/u;function Be(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(Nr)){let[r,i,a]=s,u=s.index+r.length;o?i.length>=o.length&&Pr.test(a)&&(t.push(uo(o,Math.max(o.from,s.index-1),u)),n=u,o=
null):(fo(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(u+1,e.length),info:a.trim()})}return o?t.push(uo(o,e.length,e.length)):fo(e,n,e.length,t),t}
var uo=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function fo(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(qr))po(s.slice(r,i),t+r,o),r=i+a.length;po(s.slice(r),t+r,o)}function po(e,t,n){let o=[...e.matchAll(Rr)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let u=t+
o[i].index,p=t+o[a].index,m=u+o[i].length;n.push({start:u,end:p+o[a].length,from:m,to:p,is_block:!1,info:""}),i=a}}var Cr="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Lr=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Cr})?\\ufe0f?`,
jr=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Lr}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Dr=new RegExp(`^\\s*(?:${jr}\\s*){1,3}$`,"u"),$r=150,
Ir=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,mo=e=>e.length<=$r&&Dr.test(e);function ql(e,t){let n=Ir.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var Ur=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Wr=/[\p{L}\p{N}\p{M}]/u,Gr=/[\p{White_Space}]/u,Br=/\p{Default_Ignorable_Code_Point}/u,
Yr=/[\p{L}\p{N}]/u,Fr=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,zr=/\p{M}/u,go=/[\u202a-\u202e\u2066-\u2069]/g,Se=e=>e>""&&Ur.test(e),Ye=e=>Wr.test(e)&&!Se(e),Fe=e=>e===""||
Gr.test(e),fe=e=>e>""&&Br.test(e),se=e=>e>""&&zr.test(e),ze=e=>Yr.test(e),ho=e=>Fr.test(e),Pl=e=>e.replace(go,""),_o=e=>e.search(go)>=0;function de(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&Hr(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function He(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var Hr=e=>e>=55296&&e<56320;var ht=/^(?:https?:\/\/|mailto:|www\.)/i,Xr=/^www\.[^.]+\../i,Kr=/^[^@]+@[^@]+$/,Jr=/[\p{L}\p{N}\p{M}]/u,Vr=".,;:!?'*_~|",Qr={")":"(","]":"[","}":"{"},Zr=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
ei=/[\u3002\uff0e\uff61]/g;function _t(e){let t=ht.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Xr.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?Kr.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function wo(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=He(e,o),i=Qr[r];if(!ti(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&Vr.includes(e[o-1]);)o--;return o}function ti(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Jr.test(e)&&!Se(e)&&!fe(e)}function yo(e,{href:t,host:n}){if(_o(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(ei,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(Zr).filter(ni);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=oi(i);if(vo(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function ni(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function oi(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function vo(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function bo(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return vo(n)?t:null}var si=/[\s\0-\x1f\x7f<>]/;function ke(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function So(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else si.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Me(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Me).join("")}function pe(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var ri=/["“”„‟«»「『]/;function ko(e,{start:t,end:n,from:o,to:s},r){let i=ai(ii(e,o,s,r));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(
e.slice(s,n))]}}function ii(e,t,n,o){let s=[],r=ke(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),pe(s)}function Mo([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...s,...j(n)]}}function ai(e){let t=e.map(Me).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return pe(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...j(s.slice(0,i)),s.slice(i,a),...j(s.slice(a))]}))}function xo(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=ri.test(s[1])?[s[0],...j(s[1]),s.slice(2,-1),...j(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var Ao=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,ci="\\*_~[]`",li=">-",ui={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},fi=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
di=["**","~~"];function To(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,l)=>g.start-l.start),i=new Map(r.map(g=>[g.start,g]));function a(g,l,f,y){
let S=ke(r,g),b=ke(f,g),M=[],_=new Map,k=g,A=y?-1:g;for(;k<l;){(o.index<k||k<o.from)&&(o=u(k));let x=S(k),O=b(k),N=Math.min(o.index,x?.start??l,O?.start??l,l);if(N>
k&&M.push(e.slice(k,N)),k=N,k>=l)break;O?.start===k?(M.push(...j(e.slice(k,O.end))),k=A=O.end):x?.start===k?(M.push("id"in x?xo(e,x):ko(e,x,f)),k=x.end):e[k]===
"\\"?k=w(k,l,A,M):e[k]==="["?k=y?p(k,1,M):d(k,l,f,M):"*_~".includes(e[k])?k=v(k,g,l,M,_):k=h(k,g,l,o.found,y,M)}for(let[x,O]of _)M[O]=x;return pe(M)}function u(g){
Ao.lastIndex=g;let l=Ao.exec(e);return{from:g,index:l?.index??e.length,found:l?.[0]??""}}function p(g,l,f){return f.push(e.slice(g,g+l)),g+l}let m=g=>g<e.length&&
ci.includes(e[g])&&!i.has(g);function w(g,l,f,y){let S=e[g+1],b=g===f||e[g-1]===`
`,M=m(g+1)||b&&li.includes(S);return g+1===l||!M?p(g,1,y):(y.push({type:"mark",text:"\\"}),p(g+1,1,y))}function v(g,l,f,y,S){let b=1;for(;g+b<f&&e[g+b]===e[g];)
b++;let M=e.slice(g,g+b),_=ui[M],k=g===l?"":de(e,g),A=g+b===f?"":He(e,g+b);if(!_||M==="_"&&pi(k,A))return p(g,b,y);let x=S.get(M);if(x!==void 0&&!Fe(k)&&(di.includes(
M)||!Ye(A))){for(let[O,N]of S)N<x||(y[N]=O,S.delete(O));y.push(Mo(_,M,pe(y.splice(x).slice(1))))}else!Fe(A)&&!Ye(k)?(x!==void 0&&(y[x]=M),S.set(M,y.length),y.push(
{type:"mark",text:M})):y.push(M);return g+b}function d(g,l,f,y){let S=c(g+1,l);if(S===null||e[S+1]!=="(")return p(g,1,y);s??=So(e,t);let b=s.get(S+1);if(b===void 0||
b>=l)return p(g,1,y);let M=_t(e.slice(S+2,b));if(!M)return p(g,1,y);let _=a(g+1,S,f,!0),k=_.map(Me).join("");return fi.test(k)?p(g,1,y):(y.push({type:"link",href:M.
href,host:yo(k,M),children:[...j("["),..._,...j(e.slice(S,b+1))]}),b+1)}function c(g,l){for(;g<l;){let f=i.get(g);if(f){if(e.slice(g,f.end).includes(`
`))return null;g=f.end;continue}let y=e[g];if(y==="]")return g;if(y==="["||y===`
`)return null;g+=y==="\\"&&m(g+1)?2:1}return null}function h(g,l,f,y,S,b){if(g>l&&Ye(de(e,g)))return p(g,y.length,b);let M=wo(e,g,f),_=e.slice(g,M),k=S||!ht.test(
_)?null:_t(_);return k?(b.push({type:"link",href:k.href,host:bo(_,k),children:[_]}),M):p(g,Math.max(M-g,y.length),b)}return(g,l,f)=>a(g,l,f,!1)}var pi=(e,t)=>!Fe(
e)&&!ze(e)&&!se(e)&&(e===t||e===">"&&t==="<");var mi=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,gi=/[\u2010\u2011]/g,Oo=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
hi=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Eo=/[\u1100-\u11ff]/,_i=/^[\0-\x7f]*$/,No=e=>e.replace(mi,"'").replace(gi,"-"),qo=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function wt(e){if(_i.test(e))return e.toLowerCase();let t=No(e.replace(Oo," ")),n=qo(t.normalize("NFD")).normalize(
"NFKC"),o=qo(n).replace(hi,"").normalize("NFKC");return No(o.replace(Oo," "))}var yt=e=>wt(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Ro(e){let t="",
n=[],o=0;for(let s of wi(e)){o+=s.length;for(let r of wt(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&wt(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function wi(e){let t=[];for(let n of e){let o=t.length-1,s=se(n)||fe(n)&&se(t[o]?.
slice(-1)??"")||Eo.test(n)&&Eo.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var yi="all",vi=50,Po=128,bi=4096,me="@＠﹫",Si=new RegExp(`[${me}]`),ki=new RegExp(`[${me}](?![ ${me}])([^${me}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Mi=new RegExp(`[${me}][\\u200b\\u2060]`,"g"),xi=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Ai='"“”„‟«»「『',Co=/["“”„‟«»」』]/g,Ti=/^-[clu]/,Oi=/(?<!_)_+(?![_clm])/g,
Ei=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Lo(e,t,n=Be(e)){let o=new Map;for(let{id:w,name:v}of t)o.set(yt(v),w);if(o.size===0||!Si.test(e))return[];let s=[
...o.keys()].filter(w=>w!=="").sort((w,v)=>v.length-w.length),r=[],i=new Set,a=!1,u=-1,p=0,m=Ni(e,n);for(let{index:w,0:v,1:d}of m.matchAll(ki)){let c=qi(m,w);if(!c&&
w!==u)continue;if(u=w+v.length,++p>bi)break;if(!c&&!a)continue;let h=Ri(d,s);a=h?.fills??!1;let g=o.get(h?.name??"");!h||g===void 0||!i.has(g)&&i.size===vi||(i.
add(g),r.push({start:w,end:u-d.length+h.length,id:g}))}return r}function Ni(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(xi,s).replace(Mi,s)}function qi(e,t){let n=de(e,t);for(;n!==""&&(n==="_"||vt(n)===
"m");)t-=n.length,n=de(e,t);return n===""||!me.includes(n)&&vt(n)!=="c"}function Ri(e,t){if(Ai.includes(e[0]))return Pi(e,t);let{fold:n,ends:o}=Ro(e),s=n.replace(
/ $/,""),r=e.length<=Po||[...e].length<=Po,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=Ci(s);let u=i.slice(a.length);if(!(!Ei.
test(i.slice(a.length-1))||a===yi&&Ti.test(u)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function Pi(e,t){Co.lastIndex=1;let n=Co.exec(e);if(!n)
return null;let o=yt(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function Ci(e){let t="";for(let n of e)t+=vt(
n).repeat(n.length);return t.replace(Oi,n=>"o".repeat(n.length))}function vt(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(fe(e))return"m";let t=se(e);
return!t&&!ze(e)?"o":Se(e)?t?"x":"u":t?"m":ho(e)?"c":"l"}var Li=/^[ \t]*$/,jo=/^> |^>$/,Do=/^- (?=.*\S)/s,$o=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,ji=/^ {2}(?=.*\S)/s;function Io(e,t=[]){let n=Be(e),o=To(e,n,Lo(e,t,n));return{
type:"document",is_large:mo(e),children:Uo(e,Di(e,n),o,!0)}}function Di(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),u=a<0?e.length:a;n.push({outer:s,start:s,end:u,is_inside:r!==void 0&&r.start<s,block:i}),s=u+1}return n}function $i(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return Li.test(i)?"blank":r&&jo.test(i)?"quote":Do.test(i)?"bullet":$o.test(i)?"number":"text"}function Uo(e,t,n,o){
let s=t.map(i=>$i(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],u=Ii(e,t,s,i),p=t.slice(i,u),{outer:m,start:w,end:v,block:d}=p[0];i>0&&r.push(...j(`
`)),a==="quote"?r.push({type:"quote",children:Uo(e,p.map(c=>Ui(e,c)),n,!1)}):(r.push(...j(e.slice(m,w))),a==="blank"?r.push(...j(e.slice(w,v))):d?r.push(Wi(e,d)):
a==="text"?r.push({type:"paragraph",children:n(w,p[u-i-1].end,Wo(p))}):r.push(Gi(e,p,s.slice(i,u),n))),i=u}return r}function Ii(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],u=r&&n[i]==="text"&&ji.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!u)break;i++}return i}function Ui(e,t){let n=jo.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Wo=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Wi(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(s,n))]}}function Gi(e,t,n,o){let s=n[0]==="number",r=s?$o:Do,i=[];for(let a=0;a<t.length;){let u=a+1;for(;u<
t.length&&n[u]==="text";)u++;let p=t[a],[m="",w]=r.exec(e.slice(p.start,p.end))??[],v=t.slice(a,u).map((d,c)=>c===0||d.is_inside?d:Bi(d));a>0&&i.push(...j(`
`),...j(e.slice(p.outer,p.start))),i.push({type:"item",number:w===void 0?null:Number(w),children:[...j(m),...o(p.start+m.length,v[u-a-1].end,Wo(v))]}),a=u}return{
type:"list",is_ordered:s,children:i}}var Bi=e=>({...e,start:e.start+2});var Yi=["paragraph","item","code_block"];function Go(e){let t=[];return Bo(Io(e),t),t.join("").replace(/\s+/g," ").trim()}function Bo(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Bo(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),Yi.includes(e.type)&&t.push(" ")}}var Fi=5e3,Yo=120,Fo=2e4,zo=e=>`g${e}`,uu=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Ho({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,u=new Map,p=new Map,m=null,w=null;function v(l){if(a===l)return!0;let f=r.now();return[...u.values()].some(y=>y.groupId===l&&y.until>f)}function d(l,f){
let{notifications:y,mentions_in_muted:S,notify_all:b}=t();return!y||v(l.id)?!1:pt(l,r.now())?f==="mention"&&S:f!=="message"||b.includes(l.id)}function c(l,f){let y=r.
now(),S=y-(p.get(l.id)??-1/0)>=Fi,b=S&&t().sounds&&!o();p.set(l.id,y),i?.show({tag:zo(l.id),group:l,...f,isRenewed:S,hasSound:b})}function h(l){p.delete(l),i?.close(
zo(l))}function g(){r.cancel(w),w=null,s(a),a!==null&&(w=r.after(g,Fo))}return{setPort(l){i=l},look(l){l!==a&&(a=l,g(),l!==null&&h(l))},looked({tab:l,group_id:f}){
f===null?u.delete(l):(u.set(l,{groupId:f,until:r.now()+2*Fo}),n()&&h(f))},arrived(l){if(n())for(let{message:f,kind:y}of l){let S=e.groups.get(f.group_id);if(!S||
f.seq<=S.read_seq||!d(S,y))continue;let b=e.people.get(f.sender_id),M=b?.display_name??b?.username??f.sender,_=Array.from(Go(f.content.slice(0,4*Yo))).slice(0,Yo);
c(S,{kind:"message",seq:f.seq,sender_id:f.sender_id,sender:M,count:1,text:t().notification_text&&_.length>0?_.join(""):null})}},changed({groups:l}){if(n())for(let f of l){
let y=e.groups.get(f);(y?y.unread===0&&p.has(f):p.has(f))&&h(f)}},lost(){m=new Map(e.groups)},back(){let l=m;if(m=null,!(!l||!n()||o()))for(let f of e.groups.values()){
let{unread:y,mentions:S}=l.get(f.id)??{unread:0,mentions:0},b=f.unread-y,M=f.mentions>S,_=f.kind==="direct"?"direct":M?"mention":"message";b>0&&d(f,_)&&c(f,{kind:"\
summary",seq:f.last?.seq??f.seq,sender_id:null,sender:"",text:null,count:b})}},dispose(){r.cancel(w),a!==null&&s(null);for(let l of[...p.keys()])h(l)}}}function Xo({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,u=new Map,p=new Map;function m(d,c){c===null?i.delete(d):i.set(
d,c),t(d)}function w(){a=null;let d=new Set([...s.keys()].slice(-100));for(let h of r)d.has(h)||m(h,null);(d.size===r.size&&[...d].every(h=>r.has(h))||e({type:"\
watch",user_ids:[...d]}))&&(r=d)}function v(d,c){let h=u.get(d);h?.has(c)&&(o.cancel(h.get(c)),h.delete(c),n(d))}return{show(d){s.set(d,(s.get(d)??0)+1),a??=o.after(
w,500);let c=!0;return()=>{if(!c)return;c=!1;let h=(s.get(d)??1)-1;h>0?s.set(d,h):s.delete(d),a??=o.after(w,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
w,0))},disconnected(){for(let d of r)m(d,null);r=new Set;for(let[d,c]of u)for(let h of[...c.keys()])v(d,h)},answered(d){let c=new Set(d);for(let h of r)m(h,c.has(
h))},changed(d,c){r.has(d)&&m(d,c)},isOnline:d=>i.get(d)??null,typed(d,c){let h=u.get(d)??new Map;u.set(d,h);let g=!h.has(c);o.cancel(h.get(c)),h.set(c,o.after(
()=>v(d,c),5e3)),g&&n(d)},stopTyping:v,typingIn:d=>[...u.get(d)?.keys()??[]],type(d){let c=o.now();c-(p.get(d)??-1/0)<3e3||e({type:"typing",group_id:d})&&p.set(
d,c)},typedAndSent:d=>{p.delete(d)},dispose(){o.cancel(a);for(let d of u.values())for(let c of d.values())o.cancel(c)}}}function Ko({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function u(){s?.(),s=null;let p=o;o=[],p.length>0&&e(p)}return{push(p){o.push(p);let m=Math.floor(
n.now()/1e3);if(m!==r&&(a=m===r+1?i:0,r=m,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(u);return}let w=n.after(u,100);s=()=>n.cancel(w)},flush:u,clear(){s?.(),s=
null,o=[]}}}var zi=500,Hi=50,Xi=200,Ki=3;function Jo({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,u=new Map,p=new Map,m=!0,w=null,v=0,d=null,c=Promise.
resolve(),h=()=>{d??=r.after(f,zi)};function g(){let y={is_whole:m,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
m&&p.clear();for(let M of m?t.groups.keys():i){let _=t.groups.get(M);_?y.groups.push(_):y.gone_groups.push(M)}for(let M of m?t.people.keys():a){let _=t.people.get(
M);_&&y.people.push(_)}let S=[...o].sort(([,M],[,_])=>_-M).slice(0,Hi),b=new Set(S.map(([M])=>M));for(let M of[...p.keys()])b.has(M)&&t.logs.has(M)||(y.gone_logs.
push(M),p.delete(M));for(let M of m?b:u.keys()){let _=t.logs.get(M);_&&b.has(M)&&l(y,_)}return i.clear(),a.clear(),u.clear(),m=!1,y}function l(y,S){let b=S.group_id,
M=K(S),_=p.get(b)??new Set;if(!M){p.delete(b)&&y.gone_logs.push(b);return}let k=we(S,M),A=k.slice(-Xi),x=A.length<k.length,O=x?A[0].seq:M.from,N=new Set(A.map(T=>T.
seq)),R=u.get(b);for(let T of A)(!_.has(T.seq)||R?.has(T.seq))&&y.rows.push(T);for(let T of _)N.has(T)||y.gone_rows.push([b,T]);p.set(b,N),y.logs.push({group_id:b,
from:O,to:M.to,at_start:M.at_start&&!x,at_end:!0,opened_at:o.get(b)??0})}function f(){return r.cancel(d),d=null,!n()||v>=Ki?(m=!0,c):(c=c.then(async()=>{if(!m&&
t.cursor===w&&i.size+a.size+u.size===0)return;let S=g();await e.save(S)?(v=0,w=S.cursor):(v++,m=!0,h())}),c)}return{note(y){for(let S of y.groups)i.add(S);for(let S of y.
people)a.add(S);for(let S of y.logs)u.set(S,u.get(S)??new Set);for(let[S,b]of y.rows){let M=u.get(S)??new Set;for(let _ of b)M.add(_);u.set(S,M)}h()},invalidate(){
m=!0,h()},flush:f,dispose:()=>r.cancel(d)}}var Vo=({state:e,people:t,marks:n,local:o,invitations:s,onLive:r})=>function(a,u){switch(a.type){case"live":r(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&Fn(e,a,u);break;case"read_all":Ue(e,a.cursor,u);break;case"muted":zn(e,a,u);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":s.value++;break;default:o.received(a)}};var Vi=2e3;function Qo({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=Rn({fetch:n.fetch,db:t,onSignedOut:({code:E})=>ie(E),clock:r}),{http:a,db:u}=i,
p=pn(e),m=ro(p,r),w=re(null),v=re(null),d=re({state:"idle",since:r.now(),retryAt:null,code:null}),c=W(E=>P.typingIn(E)),h=W(E=>P.isOnline(E)),g=re([]),l=re(0),f=re(
0),y=new Map,S=new Set,b=!1,M=re(!1),_=!1,k=null,A=on({open:E=>n.openSocket(`/ws?since=${encodeURIComponent(E)}&groups=no`),prepare:async()=>(p.cursor===null?await C.
anew():C.refresh(),p.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:E=>E.type==="ready"?ns(E):x.push(E),onState:E=>{E.state==="ended"&&ie(
String(E.code)),E.state!=="live"&&os(),d.value=E},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),x=Ko({apply:kt,soon:n.soon,clock:r}),O=Kn({state:p,http:a,
change:Q,opened:y,clock:r}),N=co({state:p,http:a,request:A.request,change:Q,clock:r}),R=En({state:p,http:a,change:Q,history:O,isMarking:N.isMarking,clock:r}),T=ao(
{userId:e,db:u,http:a,env:n,state:p,socket:A,onLeading:()=>q.invalidate()}),q=Jo({db:u,state:p,isLeading:()=>T.tabs.isLeading,opened:y,me:()=>w.value,clock:r}),
P=Xo({signal:A.signal,onPresence:E=>h.update(E),onTyping:E=>c.update(E),clock:r}),C=qn({userId:e,db:u,http:a,state:p,view:m,history:O,change:Q,me:w,server:v,clock:r,
onOther:()=>ie("another_user"),onGroups:N.again,onSettings:E=>T.settings.received(E),onServer:s,onAnew:()=>{x.clear(),q.invalidate(),l.value++}}),G=lo({state:p,
change:Q,clock:r}),Xe=n.makeKey(),V=Ho({state:p,settings:()=>T.settings.settings.value,isLeading:()=>T.tabs.isLeading,isVisible:n.isVisible,tell:E=>T.tabs.tell(
{type:"looking",tab:Xe,group_id:E}),clock:r});T.onWord(E=>{E.type==="looking"&&V.looked(E)});let es=Vo({state:p,people:P,marks:N,local:T,invitations:f,onLive:ts}),
St=Jt({userId:e,http:a,memory:n.memory,clock:r});function Q(E){_||Ji(()=>{let $=mn(),Z=b;E($);for(let ge of $.confirmed)T.outbox.confirm(ge);for(let{group_id:ge,
user_id:is}of $.typed)P.stopTyping(ge,is);if($.left.size>0&&(g.value=[...g.value,...$.left.values()].slice(-20)),$.me&&rs(),O.bound($.logs),m.publish($),q.note(
$),R.note($),G.note($.groups),T.began($.groups),V.changed($),!(!Z||$.arrived.length===0)){V.arrived($.arrived);for(let ge of S)ge($.arrived)}})}function kt(E){Q(
$=>{for(let Z of E)Yn(Z)?Wn(p,Z,$):es(Z,$)})}function ts(E){b=!0,M.value=!0,X(E)>=p.applied_id&&(p.cursor=E),P.connected(),N.connected(),T.sync(),C.refreshed().
then(V.back)}function ns(E){E.user_id!==e?ie("another_user"):E.reset||E.behind>Vi?ss():T.outbox.connected(!0)}function os(){b&&(C.lost(),V.lost()),b=!1,M.value=
!1,T.outbox.connected(!1),P.disconnected(),N.disconnected()}function ss(){x.clear(),p.cursor=null,A.restart()}async function rs(){try{w.value=await a.get("/v1/u\
sers/me")}catch{}}function ie(E){_||(k&&T.tabs.tell({type:"signed_out",reason:k}),Mt(),o(k??E))}function Mt(){_=!0,A.stop(),x.clear();for(let E of[m,q,N,R,P,St,
G,V,T])E.dispose();i.end()}return{http:a,state:p,view:m,me:w,server:v,apply:kt,connection:d,typing:c,presence:h,left:g,resets:l,invitations:f,isCurrent:M,history:O,
marks:N,asking:R,people:P,local:T,notifications:V,socket:A,change:Q,async begin(){await Promise.all([C.showCopy(),T.load()]),!_&&(A.start(),St.start())},async leave(E,$){
k=E;try{await $(),ie(E)}catch(Z){if(!_)throw Z}finally{k=null}},end:ie,onArrived(E){return S.add(E),()=>S.delete(E)},async flush(){x.flush(),await Promise.all([
N.flush(),T.flush(),q.flush()])},dispose:Mt}}var Qi=new Set(["signed_out","account_deleted"]);function Zo(e=Kt()){let t=bt({name:"starting"}),n=bt(null),o=null,s=bt(null),r=null,i=e.memory.get("email"),a=0,
u=Oe({fetch:e.fetch});async function p(l){let f=++a;o?.dispose();let y=e.memory.get(`shared-${l}`)!==null;e.memory.set("user",String(l));let S=y?ee():await e.openDatabase(
l);if(f!==a){S.close();return}r=S;let b=Qo({userId:l,db:r,env:e,onEnded:m,onServer:v});o=b,b.local.onWord(_=>{_.type==="signed_out"&&b.end(_.reason),_.type==="n\
ew_version"&&w(_.version)&&(s.value=_.version)});let M=Gt(b,b.http,e.upload);t.value={name:"signed_in",session:b,actions:M},await b.begin()}async function m(l){
let f=r,y=o?.state.me;if(a++,o=null,r=null,l==="another_user"){f?.close(),await h();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:l,email:i},await f?.wipe(Qi.has(l)),f?.close(),d()}let w=l=>l!==null&&e.version!=="src"&&l!==e.version;function v({web:l}){l===null||!w(
l)?s.value=null:s.value!==l&&(s.value=l,o?.local.tabs.tell({type:"new_version",version:l}))}async function d(){try{let l=await u.get("/v1/config");n.value=l,v(l)}catch{}}
async function c(){let l=Number(e.memory.get("user"));if(l){await p(l);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},d();return}await h()}
async function h(){let l=++a;t.value={name:"starting"};try{let{user_id:f}=await u.get("/v1/test-auth",void 0,{tries:1});l===a&&await p(f)}catch(f){let{action:y,
code:S}=f;y==="sign_in"?(l===a&&(t.value={name:"signed_out",reason:null,email:i}),d()):l===a&&(t.value={name:"signed_out",reason:S,email:i})}}async function g({
id:l},f,y){i=y?null:f,e.memory.set("email",i),e.memory.set(`shared-${l}`,y?"1":null),e.memory.set(Ze(l),null),await p(l)}return{status:t,config:n,newVersion:s,http:u,
start:c,async login({email:l,password:f,isShared:y=!1}){let S=y?"session":"persistent",{user:b}=await u.post("/v1/users/login",{email:l,password:f,cookie:S});await g(
b,l,y)},async register({username:l,email:f,password:y,invite:S=null,isShared:b=!1}){let _={username:l,email:f,password:y,cookie:b?"session":"persistent",...S&&{
invite:S}},k=await u.post("/v1/users/register",_);return await g(k,f,b),k.group_id??null},reset:(l,f)=>u.post("/v1/users/reset",{code:l,new_password:f}),invite:l=>u.
get(`/v1/invites/${encodeURIComponent(l)}`),async logout(l=!1){let f=o;f&&(await Promise.all([f.marks.flush(),f.local.handOver()]),await f.leave("signed_out",()=>f.
http.post("/v1/users/logout",{all:l})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var Xu=Zo();export{Rt as a,ha as b,_a as c,wa as d,ya as e,us as f,dt as g,ae as h,Ve as i,X as j,U as k,ce as l,K as m,we as n,ue as o,We as p,pt as q,ql as r,fe as s,se as t,
Pl as u,_o as v,He as w,yi as x,Io as y,Go as z,uu as A,Xu as B};
