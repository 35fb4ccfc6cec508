var e={"account.page.profile":"Profile","account.page.sessions":"Devices","account.n_ended":{one:"{n} device is signed out.",other:"{n} devices are signed out."},
"account.sessions":"Where you are signed in","account.sessions_hint":"End what you do not recognise, and change your password then.","account.end_others":"Sign \
out all others","account.end_all":"Sign out everywhere","account.end":"Sign out","account.end_device":"Sign out {name}","account.device":"{program} on {system}",
"account.unknown_device":"Unknown device","account.this_device":"This device","account.last_used":"Last used {at}","account.data":"Your data","account.export":"\
Download","account.export_hint":"All that the server has of you, as a file.","account.delete":"Delete account","account.delete_hint":"Delete the account for eve\
r.","account.delete_title":"Delete your account?","account.delete_text":"You leave all groups. This cannot be undone. A group that you own needs another owner f\
irst.","account.messages":"Your messages","account.messages.keep":"Keep them, without my name","account.messages.erase":"Erase all of them","account.saved":"Sav\
ed.","account.username":"Username","account.display_name":"Shown name","account.display_name_hint":"Others see it instead of your username.","account.status":"S\
tatus","account.status_hint":"What you do just now, for example.","account.choose_picture":"Choose a picture","account.remove_picture":"Remove the picture","acc\
ount.no_picture":"This file cannot be shown as a picture.","account.crop":"Choose a part of the picture","account.crop_hint":"Part of the picture. Move it by dr\
agging or with the arrow keys.","account.zoom":"Size","account.use_picture":"Use this part","account.old_password":"Current password","account.change_password":"\
Change password","account.password_changed":{one:"The password is changed. {n} other device is signed out.",other:"The password is changed. {n} other devices ar\
e signed out."},"account.blocked":"Blocked people","account.none_blocked":"You have blocked nobody.","account.unblock":"Unblock","account.unblock_name":"Unblock\
 {name}","account.page.general":"General","account.login":"Username and e-mail address","account.username_hint":"Others mention you by it.","account.email_hint":"\
You sign in with it. Others do not see it.","account.save_login":"Change"};var o={"dialogs.date":"Date","dialogs.jump":"Jump","dialogs.conflict":"This message was edited meanwhile","dialogs.conflict_text":"It was edited on another devi\
ce. Which text is to stay?","dialogs.conflict_mine":"Your text","dialogs.conflict_theirs":"The other text","dialogs.keep_mine":"Save my text","dialogs.keep_thei\
rs":"Keep the other text"};var n={"conversation.all_emoji":"All emoji","emoji.choose":"Choose an emoji","emoji.search":"Search emoji","emoji.found":{one:"{n} emoji found",other:"{n} emoji\
 found"},"emoji.none":"No emoji found.","emoji.groups":"Kinds of emoji","emoji.tone":"Skin tone","emoji.tone_none":"No skin tone","emoji.tone_light":"Light","em\
oji.tone_medium_light":"Medium light","emoji.tone_medium":"Medium","emoji.tone_medium_dark":"Medium dark","emoji.tone_dark":"Dark","emoji.recent":"Recently used",
"emoji.smileys":"Smileys","emoji.people":"People","emoji.animals":"Animals and plants","emoji.food":"Food and drinks","emoji.travel":"Travel and places","emoji.\
activities":"Activities","emoji.objects":"Objects","emoji.symbols":"Symbols","emoji.flags":"Flags"};var s={"shell.mute":"Mute…","shell.unmute":"Unmute","shell.mute_name":"Mute {name}","shell.mute.hour":"For an hour","shell.mute.morning":"Until 8:00","shell.m\
ute.week":"For a week","shell.mute.ever":"For ever","shell.notify_all":"Notify of each message","shell.copied":"The link is copied.","shell.not_copied":"The bro\
wser does not allow copying.","shell.group_settings":"Group settings","shell.leave":"Leave the group","shell.leave_text":"You get no more messages of {name}. Un\
less it is public, you need an invitation to come back."};var t={"groups.owner":"Owner","groups.admins":"Admins","groups.admin":"Admin","groups.others":"Members","groups.member":"Member","groups.you":"(you)","groups.fi\
lter_members":"Find by name","groups.no_member":"No member has a name that begins with “{q}”.","groups.listed_only":"The first {n} members are listed. Find \
others by their names.","groups.member_menu":"Actions for {name}","groups.make_admin":"Make an admin","groups.make_member":"Make a member","groups.step_down":"S\
tep down as admin","groups.step_down_text":"You will be a member of {name} like others. Only the owner can make you an admin again.","groups.hand_over":"Hand ov\
er the group","groups.hand_over_text":"{name} becomes the owner when they accept. You are an admin then. This cannot be undone.","groups.offered":"{name} is ask\
ed to become the owner. Until they accept, nothing changes.","groups.remove":"Remove from the group","groups.remove_text":"{name} will no longer see new message\
s. They can come back by an invitation.","groups.ban":"Ban from the group","groups.ban_text":"{name} is removed, and cannot come back until the ban is lifted in\
 the group settings.","groups.add":"Add","groups.add_title":"Add people to {name}","groups.find_people":"Name","groups.people":"People","groups.no_user":"Nobody\
 has a name that begins with “{q}”.","groups.added":"Added.","groups.already_in":"A member","groups.invited":"Invited. They left the group before, and have \
to accept.","groups.account_deleted":"This account was deleted.","groups.edit_profile":"Edit your profile","groups.write_to":"Message","groups.role_in":"Role in",
"groups.block":"Block","groups.unblock":"Unblock","groups.block_text":"A blocked person cannot write to you directly, and is not told.","groups.is_blocked":"You\
 have blocked this person.","groups.blocked":"{name} is blocked.","groups.unblocked":"{name} is no longer blocked.","groups.more":"Show more","groups.about":"Na\
me and topic","groups.name":"Name","groups.topic":"Topic","groups.archived_text":"This group is archived: it can be read and left, but not written to.","groups.\
rights":"Rules","groups.may_post":"Who may write","groups.may_invite":"Who may add and invite people","groups.may_pin":"Who may pin messages","groups.visibility":"\
Visibility","groups.history":"History for new members","groups.history_hint":"A change concerns those who join from now on.","groups.all_members":"All members",
"groups.admins_only":"Owner and admins","groups.private":"Private: only by invitation","groups.public":"Public: everyone can join","groups.history_all":"Everyth\
ing","groups.history_joined":"What comes after joining","groups.unknown":"Unknown","groups.ends":"Archive, leave, delete","groups.archive":"Archive the group","\
groups.archive_text":"{name} can only be read then, and nobody can join. You can bring it back.","groups.unarchive":"Bring the group back","groups.unarchive_tex\
t":"Members can write in {name} again.","groups.owner_stays":"You are the owner. To leave the group, first hand it over to another member.","groups.delete":"Del\
ete the group","groups.delete_text":"{name} is deleted with all its messages and files, for all members. This cannot be undone.","groups.bans":"Banned people","\
groups.no_bans":"Nobody is banned.","groups.lift":"Lift","groups.ban_lifted":"{name} can join again.","groups.invites":"Invitation links","groups.no_invites":"T\
here are no valid links.","groups.valid_for":"Valid for","groups.usable":"Uses","groups.days":{one:"{n} day",other:"{n} days"},"groups.uses":{one:"{n} use",other:"\
{n} uses"},"groups.unlimited":"No limit","groups.make_link":"Make a link","groups.link_once":"The link is shown only now:","groups.until":"Until {at}","groups.n\
o_end":"Without an end","groups.uses_left":{one:"{n} use left",other:"{n} uses left"},"groups.made_by":"by {name}, {at}","groups.revoke":"Revoke","groups.go_to_\
message":"Go to the message","groups.unpin":"Unpin","groups.no_pins":"No message is pinned. The menu of a message has “Pin”.","groups.replies":"Replies","gr\
oups.older_replies":"Older replies","groups.no_replies":"No replies yet.","groups.seen_by_none":"Nobody has read it yet, or their marks are hidden.","groups.mar\
ks_off":"You hide how far you have read. So you do not see it of others either.","groups.no_reactions":"No reactions.","groups.version_now":"Now","groups.versio\
n":"Version {n}","groups.invite_server":"This is an invitation to make an account. You have one already.","groups.is_member":"You are a member of this group.","\
groups.open":"Open","groups.join":"Join","groups.code_or_link":"Link or code of an invitation","groups.show_invite":"Show the invitation"};var i={"joining.group_name":"Name of the group","joining.create":"Create","joining.search_groups":"Search by name","joining.no_groups":"No public group has such\
 a name.","joining.joined":"You are in","joining.search_people":"Search by name","joining.no_people":"Nobody has such a name.","joining.n_found":{one:"{n} found",
other:"{n} found"},"joining.code":"Code or link","joining.code_hint":"Someone in the group gives it to you.","joining.no_code":"This is neither a code nor a lin\
k with one.","joining.next":"Next","joining.invitations":"Invitations","joining.invited":"{name} invites you.","joining.invited_owner":"{name} wants you to beco\
me the owner.","joining.accept":"Accept","joining.decline":"Decline","joining.accept_name":"Accept {name}","joining.decline_name":"Decline {name}"};var a={"keys.title":"Keyboard shortcuts","keys.where.everywhere":"Everywhere","keys.where.messages":"In the messages","keys.where.composer":"While writing","key\
s.do.palette":"Go to a group, a person or a command","keys.do.group":"Previous or next conversation","keys.do.unread":"The same, with unread messages","keys.do.\
search":"Search all messages","keys.do.region":"Next or previous part of the page","keys.do.escape":"Close, or go to the newest message and write","keys.do.keys":"\
These keys","keys.do.move":"Move","keys.do.reply":"Reply","keys.do.edit":"Edit","keys.do.react":"React","keys.do.pin":"Pin","keys.do.mark_unread":"Mark as unrea\
d from here","keys.do.copy":"Copy link","keys.do.delete":"Delete","keys.do.menu":"All commands","keys.do.edit_last":"Edit my last message, when the field is emp\
ty","keys.do.send":"Send","keys.do.scroll":"Scroll the messages","keys.do.preview":"Preview","keys.name.shift":"Shift","keys.name.home":"Home","keys.name.end":"\
End","keys.name.page_up":"PgUp","keys.name.page_down":"PgDn","keys.name.enter":"Enter"};var r={"notifications.new_message":"New message","notifications.n_new":{one:"{n} new message",other:"{n} new messages"},"notifications.says":"{name}: {text}","n\
otifications.title":"{name} · Chat"};var u={"palette.search_for":"Search messages for “{text}”","palette.kind.direct":"Direct","palette.kind.group":"Group","palette.kind.person":"Person","palet\
te.kind.command":"Command","palette.hint":"Groups, people, commands","palette.unread":"unread"};var c={"search.search":"Search","search.words":"Search messages","search.group":"Conversation","search.person":"Person","search.since":"From","search.until":"To",
"search.any":"Any","search.clear":"Clear","search.nobody":"Nothing has such a name.","search.hits":"Messages found","search.found":{one:"{n} message",other:"{n}\
 messages"},"search.searching":"Searching…","search.none":"No message has “{q}”.","search.hint":'Whole words are found. For words that begin with “app”, w\
rite app*. For words in this order, put them in "quotes".',"search.behind":"The newest messages cannot be found yet. Search again in a moment.","search.no_menti\
ons":"Nobody has mentioned you yet."};var m={"settings.looks":"Appearance","settings.theme":"Theme","settings.theme.system":"Like the system","settings.theme.light":"Light","settings.theme.dark":"Da\
rk","settings.theme.contrast":"High contrast","settings.text_size":"Text size","settings.text_size.small":"Small","settings.text_size.normal":"Normal","settings\
.text_size.large":"Large","settings.density":"Side list","settings.density.normal":"Two lines","settings.density.compact":"Compact","settings.reduced_motion":"L\
ess movement","settings.reduced_motion.system":"Like the system","settings.reduced_motion.always":"Always","settings.language":"Language","settings.language.sys\
tem":"Like the browser","settings.writing":"Writing","settings.enter_sends":"Send with","settings.enter_sends.enter":"Enter","settings.enter_sends.ctrl":"Ctrl-E\
nter","settings.jump_to_own":"Go to my message when I send one","settings.permission.default":"The browser has not been asked yet.","settings.permission.granted":"\
The browser shows notifications.","settings.permission.denied":"The browser blocks notifications of this page. Allow them in its settings.","settings.permission\
.missing":"This browser has no notifications.","settings.allow":"Allow notifications","settings.notifications":"Direct messages and mentions","settings.notifica\
tion_text":"Show the text of messages","settings.mentions_in_muted":"Mentions in muted groups too","settings.sounds":"Sound while the page is hidden","settings.\
reading":"Reading","settings.announce":"New messages that a screen reader says","settings.announce.all":"All","settings.announce.mentions":"Mentions","settings.\
announce.none":"None","settings.read_marks":"Others see how far I have read","settings.read_marks_hint":"If not, you do not see it of others either."};var D={...e,...o,...n,...s,...t,...i,...a,...r,...u,...c,...m};export{D as later};
