var e={"account.page.profile":"Profil","account.page.sessions":"Geräte","account.n_ended":{one:"{n} Gerät ist abgemeldet.",other:"{n} Geräte sind abgemeldet."},
"account.sessions":"Wo du angemeldet bist","account.sessions_hint":"Beende, was du nicht kennst, und ändere dann dein Passwort.","account.end_others":"Alle and\
eren abmelden","account.end_all":"Überall abmelden","account.end":"Abmelden","account.end_device":"{name} abmelden","account.device":"{program} unter {system}",
"account.unknown_device":"Unbekanntes Gerät","account.this_device":"Dieses Gerät","account.last_used":"Zuletzt benutzt {at}","account.data":"Deine Daten","acc\
ount.export":"Herunterladen","account.export_hint":"Alles, was der Server von dir hat, als Datei.","account.delete":"Konto löschen","account.delete_hint":"Das \
Konto für immer löschen.","account.delete_title":"Dein Konto löschen?","account.delete_text":"Du verlässt alle Gruppen, und niemand kann das rückgängig mache\
n. Eine Gruppe, die dir gehört, braucht vorher einen anderen Besitzer.","account.messages":"Deine Nachrichten","account.messages.keep":"Behalten, ohne meinen N\
amen","account.messages.erase":"Alle löschen","account.saved":"Gespeichert.","account.username":"Benutzername","account.display_name":"Angezeigter Name","accou\
nt.display_name_hint":"Andere sehen ihn statt deines Benutzernamens.","account.status":"Status","account.status_hint":"Zum Beispiel, was du gerade tust.","accou\
nt.choose_picture":"Bild wählen","account.remove_picture":"Bild entfernen","account.no_picture":"Diese Datei lässt sich nicht als Bild zeigen.","account.crop":"\
Ausschnitt wählen","account.crop_hint":"Bildausschnitt. Verschiebe ihn durch Ziehen oder mit den Pfeiltasten.","account.zoom":"Größe","account.use_picture":"\
Diesen Ausschnitt nehmen","account.old_password":"Aktuelles Passwort","account.change_password":"Passwort ändern","account.password_changed":{one:"Das Passwort\
 ist geändert, und {n} anderes Gerät ist abgemeldet.",other:"Das Passwort ist geändert, und {n} andere Geräte sind abgemeldet."},"account.blocked":"Blockier\
te Personen","account.none_blocked":"Du hast niemanden blockiert.","account.unblock":"Freigeben","account.unblock_name":"{name} freigeben","account.page.general":"\
Allgemein","account.login":"Benutzername und E-Mail-Adresse","account.username_hint":"Andere erwähnen dich damit.","account.email_hint":"Damit meldest du dich \
an. Andere sehen sie nicht.","account.save_login":"Ändern"};var n={"dialogs.date":"Datum","dialogs.jump":"Springen","dialogs.conflict":"Diese Nachricht wurde inzwischen bearbeitet","dialogs.conflict_text":"Sie wurde auf \
einem anderen Gerät bearbeitet. Welcher Text soll bleiben?","dialogs.conflict_mine":"Dein Text","dialogs.conflict_theirs":"Der andere Text","dialogs.keep_mine":"\
Meinen Text speichern","dialogs.keep_theirs":"Den anderen Text behalten"};var i={"conversation.all_emoji":"Alle Emoji","emoji.choose":"Emoji auswählen","emoji.search":"Emoji suchen","emoji.found":{one:"{n} Emoji gefunden",other:"{n} \
Emoji gefunden"},"emoji.none":"Kein Emoji gefunden.","emoji.groups":"Arten von Emoji","emoji.tone":"Hautfarbe","emoji.tone_none":"Ohne Hautfarbe","emoji.tone_li\
ght":"Hell","emoji.tone_medium_light":"Mittelhell","emoji.tone_medium":"Mittel","emoji.tone_medium_dark":"Mitteldunkel","emoji.tone_dark":"Dunkel","emoji.recent":"\
Zuletzt verwendet","emoji.smileys":"Smileys","emoji.people":"Menschen","emoji.animals":"Tiere und Pflanzen","emoji.food":"Essen und Trinken","emoji.travel":"Rei\
sen und Orte","emoji.activities":"Aktivitäten","emoji.objects":"Gegenstände","emoji.symbols":"Symbole","emoji.flags":"Flaggen"};var t={"shell.mute":"Stummschalten …","shell.unmute":"Nicht mehr stumm","shell.mute_name":"{name} stummschalten","shell.mute.hour":"Eine Stunde","shell.mute.m\
orning":"Bis 8:00 Uhr","shell.mute.week":"Eine Woche","shell.mute.ever":"Für immer","shell.notify_all":"Bei jeder Nachricht benachrichtigen","shell.copied":"De\
r Link ist kopiert.","shell.not_copied":"Der Browser erlaubt das Kopieren nicht.","shell.group_settings":"Gruppeneinstellungen","shell.leave":"Gruppe verlassen",
"shell.leave_text":"Du bekommst keine Nachrichten von {name} mehr. Um zurückzukommen, brauchst du eine Einladung, außer die Gruppe ist öffentlich."};var s={"groups.owner":"Besitzer","groups.admins":"Admins","groups.admin":"Admin","groups.others":"Mitglieder","groups.member":"Mitglied","groups.you":"(du)","gr\
oups.filter_members":"Nach Namen suchen","groups.no_member":"Kein Mitglied hat einen Namen, der mit „{q}“ beginnt.","groups.listed_only":"Die ersten {n} Mit\
glieder werden gezeigt. Finde andere nach ihren Namen.","groups.member_menu":"Aktionen für {name}","groups.make_admin":"Zum Admin machen","groups.make_member":"\
Zum Mitglied machen","groups.step_down":"Als Admin zurücktreten","groups.step_down_text":"Du bist dann ein Mitglied von {name} wie andere. Nur der Besitzer kan\
n dich wieder zum Admin machen.","groups.hand_over":"Gruppe übergeben","groups.hand_over_text":"{name} wird Besitzer, sobald die Person zustimmt. Du bist dann \
Admin und kannst das nicht zurücknehmen.","groups.offered":"{name} wird gefragt, ob sie oder er Besitzer werden will. Bis zur Zustimmung ändert sich nichts.",
"groups.remove":"Aus der Gruppe entfernen","groups.remove_text":"{name} sieht keine neuen Nachrichten mehr. Mit einer Einladung ist eine Rückkehr möglich.","g\
roups.ban":"Aus der Gruppe verbannen","groups.ban_text":"{name} wird entfernt und kann nicht zurück, bis die Verbannung in den Gruppeneinstellungen aufgehoben w\
ird.","groups.add":"Hinzufügen","groups.add_title":"Personen zu {name} hinzufügen","groups.find_people":"Name","groups.people":"Personen","groups.no_user":"Ni\
emand hat einen Namen, der mit „{q}“ beginnt.","groups.added":"Hinzugefügt.","groups.already_in":"Schon Mitglied","groups.invited":"Eingeladen. Die Person \
hatte die Gruppe verlassen und muss zustimmen.","groups.account_deleted":"Dieses Konto wurde gelöscht.","groups.edit_profile":"Dein Profil bearbeiten","groups.\
write_to":"Nachricht schreiben","groups.role_in":"Rolle in","groups.block":"Blockieren","groups.unblock":"Nicht mehr blockieren","groups.block_text":"Eine block\
ierte Person kann dir nicht direkt schreiben und erfährt es nicht.","groups.is_blocked":"Du hast diese Person blockiert.","groups.blocked":"{name} ist blockier\
t.","groups.unblocked":"{name} ist nicht mehr blockiert.","groups.more":"Mehr zeigen","groups.about":"Name und Thema","groups.name":"Name","groups.topic":"Thema",
"groups.archived_text":"Diese Gruppe ist archiviert: Man kann sie lesen und verlassen, aber nicht in ihr schreiben.","groups.rights":"Regeln","groups.may_post":"\
Wer schreiben darf","groups.may_invite":"Wer Personen hinzufügen und einladen darf","groups.may_pin":"Wer Nachrichten anheften darf","groups.visibility":"Sicht\
barkeit","groups.history":"Verlauf für neue Mitglieder","groups.history_hint":"Eine Änderung gilt für alle, die von jetzt an beitreten.","groups.all_members":"\
Alle Mitglieder","groups.admins_only":"Besitzer und Admins","groups.private":"Privat: nur mit Einladung","groups.public":"Öffentlich: Alle können beitreten","\
groups.history_all":"Alles","groups.history_joined":"Was nach dem Beitritt kommt","groups.unknown":"Unbekannt","groups.ends":"Archivieren, verlassen, löschen",
"groups.archive":"Gruppe archivieren","groups.archive_text":"{name} kann dann gelesen werden, aber niemand kann schreiben oder beitreten. Du kannst es zurückneh\
men.","groups.unarchive":"Gruppe wiederherstellen","groups.unarchive_text":"Die Mitglieder können in {name} wieder schreiben.","groups.owner_stays":"Du bist de\
r Besitzer. Um die Gruppe zu verlassen, übergib sie zuerst einem anderen Mitglied.","groups.delete":"Gruppe löschen","groups.delete_text":"{name} wird mit all\
en Nachrichten und Dateien für alle Mitglieder gelöscht. Das lässt sich nicht rückgängig machen.","groups.bans":"Verbannte","groups.no_bans":"Niemand ist v\
erbannt.","groups.lift":"Aufheben","groups.ban_lifted":"{name} kann wieder beitreten.","groups.invites":"Einladungslinks","groups.no_invites":"Es gibt keine gül\
tigen Links.","groups.valid_for":"Gültig für","groups.usable":"Nutzungen","groups.days":{one:"{n} Tag",other:"{n} Tage"},"groups.uses":{one:"{n} Nutzung",other:"\
{n} Nutzungen"},"groups.unlimited":"Unbegrenzt","groups.make_link":"Link erstellen","groups.link_once":"Der Link wird nur jetzt gezeigt:","groups.until":"Bis {a\
t}","groups.no_end":"Ohne Ende","groups.uses_left":{one:"noch {n} Nutzung",other:"noch {n} Nutzungen"},"groups.made_by":"von {name}, {at}","groups.revoke":"Wide\
rrufen","groups.go_to_message":"Zur Nachricht","groups.unpin":"Loslösen","groups.no_pins":"Keine Nachricht ist angeheftet. Im Menü einer Nachricht steht „Anhef\
ten“.","groups.replies":"Antworten","groups.older_replies":"Ältere Antworten","groups.no_replies":"Noch keine Antworten.","groups.seen_by_none":"Noch niemand\
 hat sie gelesen, oder die Lesemarken sind verborgen.","groups.marks_off":"Du verbirgst, wie weit du gelesen hast. Darum siehst du es auch von anderen nicht.","\
groups.no_reactions":"Keine Reaktionen.","groups.version_now":"Jetzt","groups.version":"Fassung {n}","groups.invite_server":"Das ist eine Einladung, ein Konto z\
u erstellen. Du hast schon eines.","groups.is_member":"Du bist Mitglied dieser Gruppe.","groups.open":"Öffnen","groups.join":"Beitreten","groups.code_or_link":"\
Link oder Code einer Einladung","groups.show_invite":"Einladung zeigen"};var r={"joining.group_name":"Name der Gruppe","joining.create":"Anlegen","joining.search_groups":"Nach Namen suchen","joining.no_groups":"Keine öffentliche Grup\
pe heißt so.","joining.joined":"Du bist dabei","joining.search_people":"Nach Namen suchen","joining.no_people":"Niemand heißt so.","joining.n_found":{one:"{n}\
 gefunden",other:"{n} gefunden"},"joining.code":"Code oder Link","joining.code_hint":"Jemand aus der Gruppe gibt ihn dir.","joining.no_code":"Das ist weder ein \
Code noch ein Link mit einem.","joining.next":"Weiter","joining.invitations":"Einladungen","joining.invited":"{name} lädt dich ein.","joining.invited_owner":"{\
name} möchte dir die Gruppe übergeben.","joining.accept":"Annehmen","joining.decline":"Ablehnen","joining.accept_name":"{name} annehmen","joining.decline_name":"\
{name} ablehnen"};var o={"keys.title":"Tastenkürzel","keys.where.everywhere":"Überall","keys.where.messages":"In den Nachrichten","keys.where.composer":"Beim Schreiben","keys.d\
o.palette":"Zu einer Gruppe, einer Person oder einem Befehl gehen","keys.do.group":"Vorige oder nächste Unterhaltung","keys.do.unread":"Dasselbe, mit ungelesen\
en Nachrichten","keys.do.search":"Alle Nachrichten durchsuchen","keys.do.region":"Nächster oder voriger Teil der Seite","keys.do.escape":"Schließen, oder zur n\
euesten Nachricht und schreiben","keys.do.keys":"Diese Tasten","keys.do.move":"Bewegen","keys.do.reply":"Antworten","keys.do.edit":"Bearbeiten","keys.do.react":"\
Reagieren","keys.do.pin":"Anheften","keys.do.mark_unread":"Ab hier als ungelesen markieren","keys.do.copy":"Link kopieren","keys.do.delete":"Löschen","keys.do.\
menu":"Alle Befehle","keys.do.edit_last":"Meine letzte Nachricht bearbeiten, wenn das Feld leer ist","keys.do.send":"Senden","keys.do.scroll":"Nachrichten blätt\
ern","keys.do.preview":"Vorschau","keys.name.shift":"Umschalt","keys.name.home":"Pos1","keys.name.end":"Ende","keys.name.page_up":"Bild ↑","keys.name.page_dow\
n":"Bild ↓","keys.name.enter":"Eingabe"};var a={"notifications.new_message":"Neue Nachricht","notifications.n_new":{one:"{n} neue Nachricht",other:"{n} neue Nachrichten"},"notifications.says":"{name}: \
{text}","notifications.title":"{name} · Chat"};var u={"palette.search_for":"Nachrichten nach „{text}“ durchsuchen","palette.kind.direct":"Direkt","palette.kind.group":"Gruppe","palette.kind.person":"Pers\
on","palette.kind.command":"Befehl","palette.hint":"Gruppen, Personen, Befehle","palette.unread":"ungelesen"};var c={"search.search":"Suchen","search.words":"Nachrichten suchen","search.group":"Unterhaltung","search.person":"Person","search.since":"Von","search.until":"\
Bis","search.any":"Alle","search.clear":"Leeren","search.nobody":"Nichts hat einen solchen Namen.","search.hits":"Gefundene Nachrichten","search.found":{one:"{n\
} Nachricht",other:"{n} Nachrichten"},"search.searching":"Wird gesucht …","search.none":"Keine Nachricht enthält „{q}“.","search.hint":'Ganze Wörter werd\
en gefunden. Für Wörter, die mit „app“ beginnen, schreibe app*. Für Wörter in dieser Reihenfolge setze sie in "Anführungszeichen".',"search.behind":"Di\
e neuesten Nachrichten sind noch nicht zu finden. Suche gleich noch einmal.","search.no_mentions":"Noch hat dich niemand erwähnt."};var d={"settings.looks":"Darstellung","settings.theme":"Farben","settings.theme.system":"Wie das System","settings.theme.light":"Hell","settings.theme.dark":"Du\
nkel","settings.theme.contrast":"Hoher Kontrast","settings.text_size":"Schriftgröße","settings.text_size.small":"Klein","settings.text_size.normal":"Normal","\
settings.text_size.large":"Groß","settings.density":"Seitenleiste","settings.density.normal":"Zweizeilig","settings.density.compact":"Kompakt","settings.reduce\
d_motion":"Weniger Bewegung","settings.reduced_motion.system":"Wie das System","settings.reduced_motion.always":"Immer","settings.language":"Sprache","settings.\
language.system":"Wie der Browser","settings.writing":"Schreiben","settings.enter_sends":"Senden mit","settings.enter_sends.enter":"Eingabetaste","settings.ente\
r_sends.ctrl":"Strg-Eingabetaste","settings.jump_to_own":"Zu meiner Nachricht springen, wenn ich sie sende","settings.permission.default":"Der Browser wurde noc\
h nicht gefragt.","settings.permission.granted":"Der Browser zeigt Benachrichtigungen.","settings.permission.denied":"Der Browser blockiert Benachrichtigungen d\
ieser Seite. Erlaube sie in seinen Einstellungen.","settings.permission.missing":"Dieser Browser hat keine Benachrichtigungen.","settings.allow":"Benachrichtigu\
ngen erlauben","settings.notifications":"Direkte Nachrichten und Erwähnungen","settings.notification_text":"Text der Nachrichten zeigen","settings.mentions_in_\
muted":"Auch Erwähnungen in stummen Gruppen","settings.sounds":"Ton, solange die Seite verdeckt ist","settings.reading":"Lesen","settings.announce":"Neue Nachr\
ichten, die ein Screenreader vorliest","settings.announce.all":"Alle","settings.announce.mentions":"Erwähnungen","settings.announce.none":"Keine","settings.rea\
d_marks":"Andere sehen, wie weit ich gelesen habe","settings.read_marks_hint":"Wenn nicht, siehst du es auch von anderen nicht."};var M={...e,...n,...i,...t,...s,...r,...o,...a,...u,...c,...d};export{M as later};
