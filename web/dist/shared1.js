import{computed as h,signal as D}from"./vendor/preact.js";var y={"account.sign_in":"Sign in","account.register":"Make an account","account.has_account":"I have an account","account.name":"Name","account.email":"E-mail \
address","account.password":"Password","account.shared":"This is not my computer","account.try_as":"Try it as","account.expired":"Your login has expired. Sign i\
n again.","account.ended":"This login was ended. Sign in again.","account.again":"Sign in again.","account.signed_out":"You are signed out.","account.unreachabl\
e":"The server cannot be reached. Try again.","account.failed":"That did not work. Try again.","account.show_password":"Show password","account.pages":"Settings",
"account.page.profile":"Profile","account.page.sessions":"Devices","account.looks":"Appearance","account.theme":"Theme","account.theme.system":"Like the system",
"account.theme.light":"Light","account.theme.dark":"Dark","account.theme.contrast":"High contrast","account.text_size":"Text size","account.text_size.small":"Sm\
all","account.text_size.normal":"Normal","account.text_size.large":"Large","account.density":"Side list","account.density.normal":"Two lines","account.density.c\
ompact":"Compact","account.reduced_motion":"Less movement","account.reduced_motion.system":"Like the system","account.reduced_motion.always":"Always","account.l\
anguage":"Language","account.language.system":"Like the browser","account.writing":"Writing","account.enter_sends":"Send with","account.enter_sends.enter":"Ente\
r","account.enter_sends.ctrl":"Ctrl-Enter","account.jump_to_own":"Go to my message when I send one","account.notifications_title":"Notifications","account.permi\
ssion.default":"The browser has not been asked yet.","account.permission.granted":"The browser shows notifications.","account.permission.denied":"The browser bl\
ocks notifications of this page. Allow them in its settings.","account.permission.missing":"This browser has no notifications.","account.allow":"Allow notificat\
ions","account.notifications":"Direct messages and mentions","account.notification_text":"Show the text of messages","account.mentions_in_muted":"Mentions in mu\
ted groups too","account.sounds":"Sound while the page is hidden","account.reading":"Reading","account.announce":"New messages that a screen reader says","accou\
nt.announce.all":"All","account.announce.mentions":"Mentions","account.announce.none":"None","account.read_marks":"Others see how far I have read","account.read\
_marks_hint":"If not, you do not see it of others either.","account.n_ended":{one:"{n} device is signed out.",other:"{n} devices are signed out."},"account.sess\
ions":"Where you are signed in","account.sessions_hint":"End what you do not recognise, and change your password then.","account.end_others":"Sign out all other\
s","account.end_all":"Sign out everywhere","account.end":"Sign out","account.end_device":"Sign out {name}","account.device":"{program} on {system}","account.unk\
nown_device":"Unknown device","account.this_device":"This device","account.last_used":"Last used {at}","account.data":"Your data","account.export":"Download","a\
ccount.export_hint":"All that the server has of you, as a file.","account.delete":"Delete account","account.delete_hint":"Delete the account for ever.","account\
.delete_title":"Delete your account?","account.delete_text":"You leave all groups, and nobody can undo this. A group of which you are the owner needs another ow\
ner first.","account.messages":"Your messages","account.messages.keep":"Keep them, without my name","account.messages.erase":"Erase all of them","account.wrong_\
password":"The password is wrong.","account.saved":"Saved.","account.username":"Username","account.display_name":"Shown name","account.display_name_hint":"Other\
s see it instead of your username.","account.status":"Status","account.status_hint":"What you do just now, for example.","account.save":"Save","account.cancel":"\
Cancel","account.choose_picture":"Choose a picture","account.remove_picture":"Remove the picture","account.no_picture":"This file cannot be shown as a picture.",
"account.crop":"Choose a part of the picture","account.crop_hint":"Part of the picture. Move it by dragging or with the arrow keys.","account.zoom":"Size","acco\
unt.use_picture":"Use this part","account.password_hint":"At least 8 characters.","account.old_password":"Current password","account.new_password":"New password",
"account.change_password":"Change password","account.password_changed":{one:"The password is changed, and {n} other device is signed out.",other:"The password i\
s changed, and {n} other devices are signed out."},"account.blocked":"Blocked people","account.none_blocked":"You have blocked nobody.","account.unblock":"Unblo\
ck","account.unblock_name":"Unblock {name}","account.reset":"Set a new password","account.gone":"Your account is deleted.","account.username_taken":"This name i\
s taken.","account.email_taken":"There is an account with this address.","account.wrong_credentials":"The address or the password is wrong.","account.wrong_code":"\
This code is wrong or has expired.","account.password_set":"The new password is set. Sign in with it.","account.code":"Code","account.code_hint":"The operator o\
f this server gives it to you.","account.has_code":"I forgot my password","account.name_hint":"3 to 64 characters.","account.name_short":"At least {n} character\
s.","account.name_long":"At most {n} characters.","account.wait":"Try again in {n} s","account.page.general":"General"};var w={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
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
ice.account_deleted":"{user} deleted their account"};var b={"emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji found"},"emoji.none":"No emoji found\
.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","emoji.tone_medium_light":"Medium light",
"emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used","emoji.smileys":"Smileys","emoji.peo\
ple":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.activities":"Activities","emoji.obje\
cts":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var k={"groups.back":"Back","groups.close":"Close","groups.cancel":"Cancel","groups.again":"Try again","groups.loading":"Loading…","groups.not_loaded":"This p\
art of the page could not be loaded. Reload the page.","groups.count":{one:"{n} member",other:"{n} members"},"groups.archived":"Archived","groups.notes":"Notes \
to yourself","groups.online":"online","groups.settings":"Group settings","groups.members":"Members","groups.pins":"Pinned messages","groups.search":"Search in t\
his conversation","groups.menu":"More","groups.profile":"Profile","groups.copy_link":"Copy link","groups.leave":"Leave the group","groups.leave_text":"You will \
no longer receive messages of {name}. To come back you need an invitation, unless the group is public.","groups.owner":"Owner","groups.admins":"Admins","groups.\
admin":"Admin","groups.others":"Members","groups.member":"Member","groups.you":"(you)","groups.filter_members":"Find by name","groups.no_member":"No member has \
a name that begins with “{q}”.","groups.listed_only":"The first {n} members are listed. Find others by their names.","groups.member_menu":"Actions for {name\
}","groups.make_admin":"Make an admin","groups.make_member":"Make a member","groups.step_down":"Step down as admin","groups.step_down_text":"You will be a membe\
r of {name} like others. Only the owner can make you an admin again.","groups.hand_over":"Hand over the group","groups.hand_over_text":"{name} becomes the owner\
 as soon as they accept. You then are an admin, and cannot take this back.","groups.offered":"{name} is asked to become the owner. Until they accept, nothing ch\
anges.","groups.remove":"Remove from the group","groups.remove_text":"{name} will no longer see new messages. They can come back by an invitation.","groups.ban":"\
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
roup.","groups.open":"Open","groups.join":"Join","groups.code_or_link":"Link or code of an invitation","groups.show_invite":"Show the invitation"};var T={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"To",
"search.any":"Any","search.clear":"Clear","search.nobody":"Nothing has such a name.","search.hits":"Messages found","search.found":{one:"{n} message",other:"{n}\
 messages"},"search.searching":"Searching…","search.none":"No message has “{q}”.","search.hint":'Whole words are found. For words that begin with “app”, w\
rite app*. For words in this order, put them in "quotes".',"search.behind":"The newest messages cannot be found yet. Search again in a moment.","search.mentions":"\
Mentions of you","search.no_mentions":"Nobody has mentioned you yet."};var S={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
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
} · Chat","shell.notifications":"Notifications","shell.ask":"Get notified of direct messages and mentions?","shell.not_now":"Not now","shell.allow":"Allow"};var x={"text.show_all":"Show all","text.show_less":"Show less"};var d={...y,...w,...b,...k,...T,...S,...x};var j={en:{name:"English",load:async()=>d},de:{name:"Deutsch",load:async()=>(await import("./de.js")).de}},i=D({tag:"en",catalogue:d}),E=h(()=>new Intl.
PluralRules(i.value.tag)),P=h(()=>new Intl.NumberFormat(i.value.tag)),Te=h(()=>i.value.tag);async function Se(e){i.value={tag:e,catalogue:await j[e].load()}}function xe(e){
return e.map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(j,n))??"en"}function c(e,o={}){return U(e,o).join("")}function U(e,o){let n=[];for(let[t,s]of q(
e,o).split(/\{(\w+)\}/).entries()){let a=t%2?o[s]:s;a!==""&&n.push(typeof a=="number"?P.value.format(a):a)}return n}function q(e,{n:o}){let n=i.value.catalogue[e];
return typeof n=="string"?n:typeof o=="number"&&n[E.value.select(o)]||n.other}import{html as $}from"./vendor/preact.js";var W=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function N(e){return`/assets/${W}/${e}`}var F=new Set(["back","forward","leave","reply","send"]);function A({name:e,label:o}){let n=N(`icons/sprite.svg#${e}`),t=F.has(e)?"icon pointing":"icon";return o===
void 0?$`<svg class=${t} aria-hidden="true"><use href=${n} /></svg>`:$`<svg class=${t} role="img" aria-label=${o}><use href=${n} /></svg>`}var G=/^[1-9][0-9]{0,15}$/;function p({pathname:e,search:o,hash:n}){let[t,s,a,...u]=e.split("/").slice(1);return u.length>0?{name:"unknown"}:t===""&&s===void 0?
{name:"home"}:t==="g"&&m(s)&&(a===void 0||m(a))?{name:"group",groupId:Number(s),seq:a?Number(a):null}:a!==void 0?{name:"unknown"}:t==="d"&&m(s)?{name:"direct",userId:Number(
s)}:t==="settings"?{name:"settings",page:s??""}:s!==void 0?{name:"unknown"}:t==="join"?{name:"join",code:n.slice(1)}:t==="search"?{name:"search",query:new URLSearchParams(
o).get("q")??""}:{name:"unknown"}}function Me(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function m(e){return e!==void 0&&G.test(e)}import{signal as z}from"./vendor/preact.js";var C="",B=z(M());addEventListener("popstate",g);addEventListener("hashchange",g);function K(e,{replace:o=!1}={}){o?history.replaceState(null,"",e):history.pushState(
null,"",e),g()}function Le(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let o=e.target instanceof Element?e.target.
closest("a"):null;if(!o||o.target||o.hasAttribute("download"))return;let n=new URL(o.href);n.origin!==location.origin||p(n).name==="unknown"||(e.preventDefault(),
K(n.pathname+n.search+n.hash))}function g(){B.value=M()}function M(){let e=p(location);return e.name!=="join"?e:(e.code!==""&&(C=e.code,history.replaceState(history.
state,"","/join")),{...e,code:C})}import{html as I,useState as H}from"./vendor/preact.js";var J=12,V=new Intl.Segmenter(void 0,{granularity:"grapheme"}),X=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
Ee=e=>e?.display_name||e?.username||"";function Q(e){let[o]=V.segment(e.replace(X,"").trim());return o?o.segment.toLocaleUpperCase():"?"}function Pe({id:e,name:o,
file:n=null,isGroup:t=!1,size:s="normal"}){let[a,u]=H(null),_=`avatar ${s} ${t?"of-group":"of-person"}`;return n&&n!==a?I`<img
      class=${_} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>u(n)}
    />`:I`<span class="${_} tone-${e%J}" aria-hidden="true">${Q(o)}</span>`}import{html as f,signal as Z}from"./vendor/preact.js";var ee=6e3,oe=15e3,ne=3,r=Z([]),l=new Map,te=0;function O(e,{isFault:o=!1,action:n=null}={}){let t={id:++te,text:e,isFault:o,action:n},s=r.value.filter(a=>a.text!==
e);r.value=[...s,t].slice(-ne),L(t)}function L({id:e,action:o}){clearTimeout(l.get(e)),l.set(e,setTimeout(()=>v(e),o?oe:ee))}function v(e){clearTimeout(l.get(e)),
l.delete(e),r.value=r.value.filter(o=>o.id!==e)}function Ge(){return f`
    <div class="toasts">
      <div role="status">${r.value.filter(e=>!e.isFault).map(Y)}</div>
      <div role="alert">${r.value.filter(e=>e.isFault).map(Y)}</div>
    </div>
  `}function Y(e){let o=()=>clearTimeout(l.get(e.id)),n=()=>L(e);return f`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${o} onPointerLeave=${n} onFocusIn=${o} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&f`<button class="button quiet strong" onClick=${()=>se(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>v(e.id)}>
        <${A} name="close" label=${c("shell.close")} />
      </button>
    </div>
  `}function se(e){v(e.id),e.action?.onSelect()}var R={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function ae(e){let{code:o="",message:n="",requestId:t=null}=e??{},s=Object.hasOwn(R,o)?R[o]:void 0,a=s?c(s):n||c("shell.fault.unknown");return o==="s\
erver_error"&&t?`${a} (${t})`:a}async function He(e){try{return await e(),!0}catch(o){return O(ae(o),{isFault:!0}),!1}}export{j as a,Te as b,Se as c,xe as d,c as e,U as f,W as g,N as h,A as i,O as j,Ge as k,ae as l,He as m,Me as n,B as o,K as p,Le as q,Ee as r,Pe as s};
