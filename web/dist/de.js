var e={"account.sign_in":"Anmelden","account.register":"Konto anlegen","account.has_account":"Ich habe ein Konto","account.name":"Name","account.email":"E-Mail-\
Adresse","account.password":"Passwort","account.shared":"Dies ist nicht mein Computer","account.try_as":"Ausprobieren als","account.expired":"Deine Anmeldung is\
t abgelaufen. Melde dich neu an.","account.ended":"Diese Anmeldung wurde beendet. Melde dich neu an.","account.again":"Melde dich neu an.","account.signed_out":"\
Du bist abgemeldet.","account.unreachable":"Der Server ist nicht erreichbar. Versuche es noch einmal.","account.failed":"Das hat nicht geklappt. Versuche es noc\
h einmal.","account.show_password":"Passwort anzeigen","account.pages":"Einstellungen","account.page.profile":"Profil","account.page.sessions":"Geräte","accoun\
t.looks":"Darstellung","account.theme":"Farben","account.theme.system":"Wie das System","account.theme.light":"Hell","account.theme.dark":"Dunkel","account.them\
e.contrast":"Hoher Kontrast","account.text_size":"Schriftgröße","account.text_size.small":"Klein","account.text_size.normal":"Normal","account.text_size.large":"\
Groß","account.density":"Seitenleiste","account.density.normal":"Zweizeilig","account.density.compact":"Kompakt","account.reduced_motion":"Weniger Bewegung","a\
ccount.reduced_motion.system":"Wie das System","account.reduced_motion.always":"Immer","account.language":"Sprache","account.language.system":"Wie der Browser",
"account.writing":"Schreiben","account.enter_sends":"Senden mit","account.enter_sends.enter":"Eingabetaste","account.enter_sends.ctrl":"Strg-Eingabetaste","acco\
unt.jump_to_own":"Zu meiner Nachricht springen, wenn ich sie sende","account.notifications_title":"Benachrichtigungen","account.permission.default":"Der Browser\
 wurde noch nicht gefragt.","account.permission.granted":"Der Browser zeigt Benachrichtigungen.","account.permission.denied":"Der Browser blockiert Benachrichti\
gungen dieser Seite. Erlaube sie in seinen Einstellungen.","account.permission.missing":"Dieser Browser hat keine Benachrichtigungen.","account.allow":"Benachri\
chtigungen erlauben","account.notifications":"Direkte Nachrichten und Erwähnungen","account.notification_text":"Text der Nachrichten zeigen","account.mentions_\
in_muted":"Auch Erwähnungen in stummen Gruppen","account.sounds":"Ton, solange die Seite verdeckt ist","account.reading":"Lesen","account.announce":"Neue Nachr\
ichten, die ein Screenreader vorliest","account.announce.all":"Alle","account.announce.mentions":"Erwähnungen","account.announce.none":"Keine","account.read_ma\
rks":"Andere sehen, wie weit ich gelesen habe","account.read_marks_hint":"Wenn nicht, siehst du es auch von anderen nicht.","account.n_ended":{one:"{n} Gerät is\
t abgemeldet.",other:"{n} Geräte sind abgemeldet."},"account.sessions":"Wo du angemeldet bist","account.sessions_hint":"Beende, was du nicht kennst, und ändere\
 dann dein Passwort.","account.end_others":"Alle anderen abmelden","account.end_all":"Überall abmelden","account.end":"Abmelden","account.end_device":"{name} a\
bmelden","account.device":"{program} unter {system}","account.unknown_device":"Unbekanntes Gerät","account.this_device":"Dieses Gerät","account.last_used":"Zu\
letzt benutzt {at}","account.data":"Deine Daten","account.export":"Herunterladen","account.export_hint":"Alles, was der Server von dir hat, als Datei.","account\
.delete":"Konto löschen","account.delete_hint":"Das Konto für immer löschen.","account.delete_title":"Dein Konto löschen?","account.delete_text":"Du verläss\
t alle Gruppen, und niemand kann das rückgängig machen. Eine Gruppe, die dir gehört, braucht vorher einen anderen Besitzer.","account.messages":"Deine Nachri\
chten","account.messages.keep":"Behalten, ohne meinen Namen","account.messages.erase":"Alle löschen","account.wrong_password":"Das Passwort ist falsch.","accou\
nt.saved":"Gespeichert.","account.username":"Benutzername","account.display_name":"Angezeigter Name","account.display_name_hint":"Andere sehen ihn statt deines \
Benutzernamens.","account.status":"Status","account.status_hint":"Zum Beispiel, was du gerade tust.","account.save":"Speichern","account.cancel":"Abbrechen","ac\
count.choose_picture":"Bild wählen","account.remove_picture":"Bild entfernen","account.no_picture":"Diese Datei lässt sich nicht als Bild zeigen.","account.cr\
op":"Ausschnitt wählen","account.crop_hint":"Bildausschnitt. Verschiebe ihn durch Ziehen oder mit den Pfeiltasten.","account.zoom":"Größe","account.use_pictu\
re":"Diesen Ausschnitt nehmen","account.password_hint":"Mindestens 8 Zeichen.","account.old_password":"Aktuelles Passwort","account.new_password":"Neues Passwor\
t","account.change_password":"Passwort ändern","account.password_changed":{one:"Das Passwort ist geändert, und {n} anderes Gerät ist abgemeldet.",other:"Das \
Passwort ist geändert, und {n} andere Geräte sind abgemeldet."},"account.blocked":"Blockierte Personen","account.none_blocked":"Du hast niemanden blockiert.",
"account.unblock":"Freigeben","account.unblock_name":"{name} freigeben","account.reset":"Neues Passwort setzen","account.gone":"Dein Konto ist gelöscht.","acco\
unt.username_taken":"Dieser Name ist vergeben.","account.email_taken":"Zu dieser Adresse gibt es schon ein Konto.","account.wrong_credentials":"Die Adresse oder\
 das Passwort ist falsch.","account.wrong_code":"Dieser Code ist falsch oder abgelaufen.","account.password_set":"Das neue Passwort ist gesetzt. Melde dich dami\
t an.","account.code":"Code","account.code_hint":"Der Betreiber dieses Servers gibt ihn dir.","account.has_code":"Ich habe mein Passwort vergessen","account.nam\
e_hint":"3 bis 64 Zeichen.","account.name_short":"Mindestens {n} Zeichen.","account.name_long":"Höchstens {n} Zeichen.","account.wait":"Erneut in {n} s","accou\
nt.page.general":"Allgemein"};var n={"conversation.messages":"Nachrichten","conversation.older":"Ältere Nachrichten laden","conversation.none":"Noch keine Nachrichten.","conversation.readin\
g":"Wird gelesen …","conversation.not_read":"Die Nachrichten konnten nicht gelesen werden: {reason}","conversation.not_member":"Du bist nicht in dieser Gruppe\
, oder es gibt sie nicht.","conversation.jump_to_date":"Zu einem Datum springen","conversation.date":"Datum","conversation.jump":"Springen","conversation.cancel":"\
Abbrechen","conversation.close":"Schließen","conversation.edited":"bearbeitet","conversation.edited_mark":"(bearbeitet)","conversation.deleted":"Diese Nachrich\
t wurde gelöscht.","conversation.deleted_user":"Gelöschter Nutzer","conversation.no_text":"Eine Nachricht ohne Text","conversation.pinned":"angeheftet","conve\
rsation.profile_of":"Profil von {name}","conversation.replies":{one:"{n} Antwort",other:"{n} Antworten"},"conversation.reaction":{one:"{emoji}, {n} Reaktion",other:"\
{emoji}, {n} Reaktionen"},"conversation.reactions":{one:"{n} Reaktion",other:"{n} Reaktionen"},"conversation.open_picture":"Bild {name} öffnen","conversation.d\
ownload":"Herunterladen","conversation.unread_line":"Neue Nachrichten","conversation.unread":{one:"{n} ungelesen",other:"{n} ungelesen"},"conversation.unread_si\
nce":{one:"{n} ungelesen seit {day}",other:"{n} ungelesen seit {day}"},"conversation.mark_read":"Als gelesen markieren","conversation.new":{one:"{n} neu",other:"\
{n} neu"},"conversation.newest":"Zur neuesten springen","conversation.yours_below":"Deine Nachricht steht unten","conversation.of_them_mentions":{one:"{n} Erwäh\
nung",other:"{n} Erwähnungen"},"conversation.commands":"Befehle","conversation.menu":"Weitere Befehle","conversation.react":"Reagieren","conversation.react_wit\
h":"Mit {emoji} reagieren","conversation.reply":"Antworten","conversation.edit":"Bearbeiten","conversation.copy_link":"Link kopieren","conversation.copy_text":"\
Text kopieren","conversation.copied":"Kopiert.","conversation.pin":"Anheften","conversation.unpin":"Loslösen","conversation.mark_unread":"Ab hier als ungelesen\
 markieren","conversation.seen_by":"Gesehen von","conversation.who_reacted":"Reaktionen","conversation.versions":"Frühere Fassungen","conversation.delete":"Lös\
chen","conversation.key_delete":"Entf","conversation.delete_title":"Diese Nachricht löschen?","conversation.delete_text":"Text und Dateien werden für alle entf\
ernt. Das lässt sich nicht rückgängig machen.","conversation.sending":"Wird gesendet …","conversation.waits":"Wartet auf das Senden: {reason}","conversatio\
n.not_sent":"Nicht gesendet: {reason}","conversation.asking":"Vor mehr als einem Tag geschrieben und noch nicht gesendet.","conversation.try_again":"Noch einmal\
 versuchen","conversation.uploading":"{name} wird hochgeladen","conversation.message":"Nachricht","conversation.write":"Nachricht schreiben","conversation.may_n\
ot_write":"Du darfst hier nicht schreiben","conversation.send":"Senden","conversation.save":"Speichern","conversation.editing":"Du bearbeitest deine Nachricht",
"conversation.reply_to":"Antwort an {name}","conversation.left":"Noch {left} Bytes","conversation.conflict":"Diese Nachricht wurde inzwischen bearbeitet","conve\
rsation.conflict_text":"Sie wurde auf einem anderen Gerät bearbeitet. Welcher Text soll bleiben?","conversation.conflict_mine":"Dein Text","conversation.confli\
ct_theirs":"Der andere Text","conversation.keep_mine":"Meinen Text speichern","conversation.keep_theirs":"Den anderen Text behalten","conversation.typing":{one:"\
{names} schreibt …",other:"{names} schreiben …"},"conversation.typing_more":"{names} und {more} weitere schreiben …","conversation.begin":"Die erste Nachr\
icht beginnt deine Unterhaltung mit {name}.","conversation.too_large":"Zu groß, höchstens {size} pro Datei: {names}","conversation.too_many":{one:"Höchstens {\
n} Datei pro Nachricht. Nicht angehängt: {names}",other:"Höchstens {n} Dateien pro Nachricht. Nicht angehängt: {names}"},"conversation.attached":"Angehängte \
Dateien","conversation.a_file":"Eine Datei","conversation.not_uploaded":"Nicht hochgeladen","conversation.cancel_upload":"Hochladen von {name} abbrechen","conve\
rsation.remove":"{name} entfernen","conversation.drop":"Dateien loslassen, um sie anzuhängen","conversation.everyone":"alle Mitglieder","conversation.suggestio\
ns":"Vorschläge","conversation.preview":"Vorschau","conversation.attach":"Dateien anhängen","conversation.all_emoji":"Alle Emoji","conversation.new_messages":{
one:"{n} weitere neue Nachricht",other:"{n} weitere neue Nachrichten"},"conversation.new_log":"Neue Nachrichten","conversation.notice.began":"{actor} hat diese \
Unterhaltung begonnen","conversation.notice.created":"{actor} hat die Gruppe erstellt","conversation.notice.updated":"{actor} hat die Einstellungen von {name} g\
eändert","conversation.notice.renamed":"{actor} hat die Gruppe in {name} umbenannt","conversation.notice.topic":"{actor} hat das Thema gesetzt: {topic}","conve\
rsation.notice.no_topic":"{actor} hat das Thema entfernt","conversation.notice.archived":"{actor} hat die Gruppe archiviert","conversation.notice.unarchived":"{\
actor} hat die Gruppe wieder geöffnet","conversation.notice.joined":"{user} ist beigetreten","conversation.notice.added":"{actor} hat {user} hinzugefügt","con\
versation.notice.left":"{user} ist gegangen","conversation.notice.removed":"{actor} hat {user} entfernt","conversation.notice.banned":"{actor} hat {user} gesper\
rt","conversation.notice.ban_lifted":"{actor} hat die Sperre von {user} aufgehoben","conversation.notice.is_owner":"Die Gruppe gehört jetzt {user}","conversati\
on.notice.is_admin":"{user} verwaltet die Gruppe jetzt mit","conversation.notice.is_member":"{user} verwaltet die Gruppe nicht mehr","conversation.notice.pinned":"\
{actor} hat {message} angeheftet","conversation.notice.unpinned":"{actor} hat {message} losgelöst","conversation.notice.a_message":"eine Nachricht","conversati\
on.notice.account_deleted":"{user} hat das Konto gelöscht"};var t={"emoji.choose":"Emoji auswählen","emoji.search":"Emoji suchen","emoji.found":{one:"{n} Emoji gefunden",other:"{n} Emoji gefunden"},"emoji.none":"Kein Em\
oji gefunden.","emoji.groups":"Arten von Emoji","emoji.tone":"Hautfarbe","emoji.tone_none":"Ohne Hautfarbe","emoji.tone_light":"Hell","emoji.tone_medium_light":"\
Mittelhell","emoji.tone_medium":"Mittel","emoji.tone_medium_dark":"Mitteldunkel","emoji.tone_dark":"Dunkel","emoji.recent":"Zuletzt verwendet","emoji.smileys":"\
Smileys","emoji.people":"Menschen","emoji.animals":"Tiere und Pflanzen","emoji.food":"Essen und Trinken","emoji.travel":"Reisen und Orte","emoji.activities":"Ak\
tivitäten","emoji.objects":"Gegenstände","emoji.symbols":"Symbole","emoji.flags":"Flaggen"};var i={"groups.back":"Zurück","groups.close":"Schließen","groups.cancel":"Abbrechen","groups.again":"Noch einmal versuchen","groups.loading":"Wird geladen …",
"groups.not_loaded":"Dieser Teil der Seite konnte nicht geladen werden. Lade die Seite neu.","groups.count":{one:"{n} Mitglied",other:"{n} Mitglieder"},"groups.\
archived":"Archiviert","groups.notes":"Notizen an dich selbst","groups.online":"online","groups.settings":"Gruppeneinstellungen","groups.members":"Mitglieder","\
groups.pins":"Angeheftete Nachrichten","groups.search":"In dieser Unterhaltung suchen","groups.menu":"Mehr","groups.profile":"Profil","groups.copy_link":"Link k\
opieren","groups.leave":"Gruppe verlassen","groups.leave_text":"Du bekommst keine Nachrichten von {name} mehr. Um zurückzukommen, brauchst du eine Einladung, au\
ßer die Gruppe ist öffentlich.","groups.owner":"Besitzer","groups.admins":"Admins","groups.admin":"Admin","groups.others":"Mitglieder","groups.member":"Mitgli\
ed","groups.you":"(du)","groups.filter_members":"Nach Namen suchen","groups.no_member":"Kein Mitglied hat einen Namen, der mit „{q}“ beginnt.","groups.liste\
d_only":"Die ersten {n} Mitglieder werden gezeigt. Finde andere nach ihren Namen.","groups.member_menu":"Aktionen für {name}","groups.make_admin":"Zum Admin ma\
chen","groups.make_member":"Zum Mitglied machen","groups.step_down":"Als Admin zurücktreten","groups.step_down_text":"Du bist dann ein Mitglied von {name} wie \
andere. Nur der Besitzer kann dich wieder zum Admin machen.","groups.hand_over":"Gruppe übergeben","groups.hand_over_text":"{name} wird Besitzer, sobald die Pe\
rson zustimmt. Du bist dann Admin und kannst das nicht zurücknehmen.","groups.offered":"{name} wird gefragt, ob sie oder er Besitzer werden will. Bis zur Zusti\
mmung ändert sich nichts.","groups.remove":"Aus der Gruppe entfernen","groups.remove_text":"{name} sieht keine neuen Nachrichten mehr. Mit einer Einladung ist \
eine Rückkehr möglich.","groups.ban":"Aus der Gruppe verbannen","groups.ban_text":"{name} wird entfernt und kann nicht zurück, bis die Verbannung in den Grupp\
eneinstellungen aufgehoben wird.","groups.type_name":"Tippe zur Bestätigung den Namen der Gruppe:","groups.add":"Hinzufügen","groups.add_title":"Personen zu {\
name} hinzufügen","groups.find_people":"Name","groups.people":"Personen","groups.no_user":"Niemand hat einen Namen, der mit „{q}“ beginnt.","groups.added":"\
Hinzugefügt.","groups.already_in":"Schon Mitglied","groups.invited":"Eingeladen. Die Person hatte die Gruppe verlassen und muss zustimmen.","groups.account_del\
eted":"Dieses Konto wurde gelöscht.","groups.edit_profile":"Dein Profil bearbeiten","groups.write_to":"Nachricht schreiben","groups.role_in":"Rolle in","groups\
.block":"Blockieren","groups.unblock":"Nicht mehr blockieren","groups.block_text":"Eine blockierte Person kann dir nicht direkt schreiben und erfährt es nicht.",
"groups.is_blocked":"Du hast diese Person blockiert.","groups.blocked":"{name} ist blockiert.","groups.unblocked":"{name} ist nicht mehr blockiert.","groups.sav\
e":"Speichern","groups.more":"Mehr zeigen","groups.about":"Name und Thema","groups.name":"Name","groups.topic":"Thema","groups.archived_text":"Diese Gruppe ist \
archiviert: Man kann sie lesen und verlassen, aber nicht in ihr schreiben.","groups.rights":"Regeln","groups.may_post":"Wer schreiben darf","groups.may_invite":"\
Wer Personen hinzufügen und einladen darf","groups.may_pin":"Wer Nachrichten anheften darf","groups.visibility":"Sichtbarkeit","groups.history":"Verlauf für ne\
ue Mitglieder","groups.history_hint":"Eine Änderung gilt für alle, die von jetzt an beitreten.","groups.all_members":"Alle Mitglieder","groups.admins_only":"B\
esitzer und Admins","groups.private":"Privat: nur mit Einladung","groups.public":"Öffentlich: Alle können beitreten","groups.history_all":"Alles","groups.hist\
ory_joined":"Was nach dem Beitritt kommt","groups.unknown":"Unbekannt","groups.ends":"Archivieren, verlassen, löschen","groups.archive":"Gruppe archivieren","g\
roups.archive_text":"{name} kann dann gelesen werden, aber niemand kann schreiben oder beitreten. Du kannst es zurücknehmen.","groups.unarchive":"Gruppe wieder\
herstellen","groups.unarchive_text":"Die Mitglieder können in {name} wieder schreiben.","groups.owner_stays":"Du bist der Besitzer. Um die Gruppe zu verlassen,\
 übergib sie zuerst einem anderen Mitglied.","groups.delete":"Gruppe löschen","groups.delete_text":"{name} wird mit allen Nachrichten und Dateien für alle Mit\
glieder gelöscht. Das lässt sich nicht rückgängig machen.","groups.bans":"Verbannte","groups.no_bans":"Niemand ist verbannt.","groups.lift":"Aufheben","grou\
ps.ban_lifted":"{name} kann wieder beitreten.","groups.deleted_user":"Gelöschtes Konto","groups.invites":"Einladungslinks","groups.no_invites":"Es gibt keine g\
ültigen Links.","groups.valid_for":"Gültig für","groups.usable":"Nutzungen","groups.days":{one:"{n} Tag",other:"{n} Tage"},"groups.uses":{one:"{n} Nutzung",other:"\
{n} Nutzungen"},"groups.unlimited":"Unbegrenzt","groups.make_link":"Link erstellen","groups.link_once":"Der Link wird nur jetzt gezeigt:","groups.until":"Bis {a\
t}","groups.no_end":"Ohne Ende","groups.uses_left":{one:"noch {n} Nutzung",other:"noch {n} Nutzungen"},"groups.made_by":"von {name}, {at}","groups.revoke":"Wide\
rrufen","groups.go_to_message":"Zur Nachricht","groups.message_deleted":"Diese Nachricht wurde gelöscht.","groups.unpin":"Nicht mehr anheften","groups.no_pins":"\
Keine Nachricht ist angeheftet. Im Menü einer Nachricht steht „Anheften“.","groups.reply":"Antworten","groups.replies":"Antworten","groups.older_replies":"\
Ältere Antworten","groups.no_replies":"Noch keine Antworten.","groups.seen_by":"Gesehen von","groups.seen_by_none":"Noch niemand hat sie gelesen, oder die Lese\
marken sind verborgen.","groups.marks_off":"Du verbirgst, wie weit du gelesen hast. Darum siehst du es auch von anderen nicht.","groups.reactions":"Reaktionen",
"groups.no_reactions":"Keine Reaktionen.","groups.versions":"Frühere Fassungen","groups.version_now":"Jetzt","groups.version":"Fassung {n}","groups.invite_gone":"\
Diese Einladung gilt nicht. Sie ist abgelaufen, aufgebraucht oder widerrufen. Bitte um eine neue.","groups.invite_server":"Das ist eine Einladung, ein Konto zu \
erstellen. Du hast schon eines.","groups.invite_to_register":"Du bist eingeladen, ein Konto zu erstellen.","groups.invited_to":"Du bist eingeladen in die Gruppe",
"groups.sign_in_to_join":"Melde dich an, um beizutreten.","groups.is_member":"Du bist Mitglied dieser Gruppe.","groups.open":"Öffnen","groups.join":"Beitreten",
"groups.code_or_link":"Link oder Code einer Einladung","groups.show_invite":"Einladung zeigen"};var r={"search.search":"Suchen","search.words":"Nachrichten suchen","search.group":"Unterhaltung","search.person":"Person","search.since":"Von","search.until":"\
Bis","search.any":"Alle","search.clear":"Leeren","search.nobody":"Nichts hat einen solchen Namen.","search.hits":"Gefundene Nachrichten","search.found":{one:"{n\
} Nachricht",other:"{n} Nachrichten"},"search.searching":"Wird gesucht …","search.none":"Keine Nachricht enthält „{q}“.","search.hint":'Ganze Wörter werd\
en gefunden. Für Wörter, die mit „app“ beginnen, schreibe app*. Für Wörter in dieser Reihenfolge setze sie in "Anführungszeichen".',"search.behind":"Di\
e neuesten Nachrichten sind noch nicht zu finden. Suche gleich noch einmal.","search.mentions":"Erwähnungen von dir","search.no_mentions":"Noch hat dich nieman\
d erwähnt."};var s={"shell.name":"Chat","shell.starting":"Wird gestartet …","shell.skip":"Zur Unterhaltung springen","shell.groups":"Gruppen","shell.conversations":"Unterh\
altungen","shell.back":"Zurück zu den Gruppen","shell.choose":"Wähle eine Unterhaltung.","shell.conversation":"Unterhaltung","shell.invitation":"Einladung","s\
hell.search":"Suche","shell.settings":"Einstellungen","shell.not_found":"Seite nicht gefunden","shell.connecting":"Verbindung wird hergestellt …","shell.sign_\
out":"Abmelden","shell.unread":"ungelesen","shell.deleted":"gelöscht","shell.a_file":"eine Datei","shell.close":"Schließen","shell.fault.network":"Der Server \
ist nicht erreichbar. Versuche es noch einmal.","shell.fault.busy":"Der Server ist beschäftigt. Versuche es gleich noch einmal.","shell.fault.server":"Ein Fehl\
er des Servers. Er steht in dessen Protokoll.","shell.fault.rate":"Zu viele Anfragen. Versuche es gleich noch einmal.","shell.fault.disk":"Die Festplatte des Se\
rvers ist voll.","shell.fault.allowed":"Das darfst du hier nicht.","shell.fault.member":"Du bist kein Mitglied dieser Gruppe.","shell.fault.blocked":"Einer von \
euch hat den anderen blockiert.","shell.fault.archived":"Diese Gruppe ist archiviert.","shell.fault.large":"Das ist zu groß.","shell.fault.quota":"Dein Speiche\
rplatz ist voll.","shell.fault.unknown":"Das hat nicht geklappt. Versuche es noch einmal.","shell.menu_of":"Menü von {name}","shell.deleted_user":"Gelöschter B\
enutzer","shell.online":"online","shell.n_unread":"{n} ungelesen","shell.n_mentions":{one:"{n} Erwähnung",other:"{n} Erwähnungen"},"shell.muted":"stumm","shel\
l.typing":"schreibt …","shell.draft":"Entwurf:","shell.empty_group":"Noch keine Nachrichten","shell.you":"Du","shell.mark_read":"Als gelesen markieren","shell\
.mute":"Stummschalten …","shell.unmute":"Nicht mehr stumm","shell.mute_name":"{name} stummschalten","shell.mute.hour":"Eine Stunde","shell.mute.morning":"Bis \
8:00 Uhr","shell.mute.week":"Eine Woche","shell.mute.ever":"Für immer","shell.notify_all":"Bei jeder Nachricht benachrichtigen","shell.copy_link":"Link kopiere\
n","shell.copied":"Der Link ist kopiert.","shell.not_copied":"Der Browser erlaubt das Kopieren nicht.","shell.filter":"Anzeigen","shell.filter.all":"Alle","shel\
l.filter.unread":"Ungelesen","shell.filter.mentions":"Erwähnungen","shell.filter.direct":"Direkt","shell.none.all":"Du bist noch in keiner Gruppe.","shell.none\
.unread":"Alles ist gelesen.","shell.none.mentions":"Keine ungelesenen Erwähnungen.","shell.none.direct":"Noch keine direkten Unterhaltungen.","shell.account":"\
Dein Konto","shell.account_of":"Dein Konto: {name}","shell.profile":"Profil","shell.sessions":"Geräte","shell.read_all":"Alles als gelesen markieren","shell.no\
w":"Jetzt","shell.try_again":"Erneut versuchen","shell.reload":"Neu laden","shell.catching_up":"Neue Nachrichten werden geholt …","shell.offline":"Offline. Wa\
s du schreibst, wird behalten und später gesendet.","shell.reconnecting":"Neue Verbindung","shell.seconds":"in {n} s","shell.restarting":"Der Server startet ne\
u.","shell.crowded":"Zu viele Fenster sind offen.","shell.faulty":"Diese Seite hat einen Fehler und hält an. Lade sie neu.","shell.loading":"Wird geladen …",
"shell.not_loaded":"Dieser Teil der Seite konnte nicht geladen werden.","shell.new.group":"Neue Gruppe","shell.new.public":"Öffentliche Gruppe finden","shell.n\
ew.person":"Jemandem schreiben","shell.new.code":"Mit einem Code beitreten","shell.group_name":"Name der Gruppe","shell.cancel":"Abbrechen","shell.create":"Anle\
gen","shell.search_groups":"Nach Namen suchen","shell.no_groups":"Keine öffentliche Gruppe heißt so.","shell.n_members":{one:"{n} Mitglied",other:"{n} Mitglie\
der"},"shell.joined":"Du bist dabei","shell.search_people":"Nach Namen suchen","shell.no_people":"Niemand heißt so.","shell.n_found":{one:"{n} gefunden",other:"\
{n} gefunden"},"shell.code":"Code oder Link","shell.code_hint":"Jemand aus der Gruppe gibt ihn dir.","shell.no_code":"Das ist weder ein Code noch ein Link mit e\
inem.","shell.next":"Weiter","shell.invitations":"Einladungen","shell.n_invitations":{one:"{n} Einladung",other:"{n} Einladungen"},"shell.invited":"{name} lädt \
dich ein.","shell.invited_owner":"{name} möchte dir die Gruppe übergeben.","shell.accept":"Annehmen","shell.decline":"Ablehnen","shell.accept_name":"{name} an\
nehmen","shell.decline_name":"{name} ablehnen","shell.menu_new":"Neue Unterhaltung","shell.search_for":"Nachrichten nach „{text}“ durchsuchen","shell.kind.d\
irect":"Direkt","shell.kind.group":"Gruppe","shell.kind.person":"Person","shell.kind.command":"Befehl","shell.palette":"Gehe zu","shell.palette_hint":"Gruppen, \
Personen, Befehle","shell.keys":"Tastenkürzel","shell.keys.everywhere":"Überall","shell.keys.messages":"In den Nachrichten","shell.keys.composer":"Beim Schrei\
ben","shell.key.palette":"Zu einer Gruppe, einer Person oder einem Befehl gehen","shell.key.group":"Vorige oder nächste Unterhaltung","shell.key.unread":"Dasse\
lbe, mit ungelesenen Nachrichten","shell.key.search":"Alle Nachrichten durchsuchen","shell.key.region":"Nächster oder voriger Teil der Seite","shell.key.escape":"\
Schließen, oder zur neuesten Nachricht und schreiben","shell.key.keys":"Diese Tasten","shell.key.move":"Bewegen","shell.key.reply":"Antworten","shell.key.edit":"\
Bearbeiten","shell.key.react":"Reagieren","shell.key.pin":"Anheften","shell.key.mark_unread":"Ab hier als ungelesen markieren","shell.key.copy":"Link kopieren",
"shell.key.delete":"Löschen","shell.key.menu":"Alle Befehle","shell.key.edit_last":"Meine letzte Nachricht bearbeiten, wenn das Feld leer ist","shell.key.send":"\
Senden","shell.key.scroll":"Nachrichten blättern","shell.key.preview":"Vorschau","shell.disk_full":"Die Festplatte des Servers ist voll. Lesen geht, Senden war\
tet.","shell.new_version":"Es gibt eine neue Version.","shell.new_message":"Neue Nachricht","shell.n_new":{one:"{n} neue Nachricht",other:"{n} neue Nachrichten"},
"shell.says":"{name}: {text}","shell.title":"{name} · Chat","shell.notifications":"Benachrichtigungen","shell.ask":"Bei direkten Nachrichten und Erwähnungen be\
nachrichtigen?","shell.not_now":"Nicht jetzt","shell.allow":"Erlauben","shell.begin":"Du bist noch in keiner Gruppe. Beginne mit einem davon:"};var o={"text.show_all":"Alles anzeigen","text.show_less":"Weniger anzeigen"};var w={...e,...n,...t,...i,...r,...s,...o};export{w as de};
