var e={"conversation.messages":"Nachrichten","conversation.older":"Ältere Nachrichten laden","conversation.none":"Noch keine Nachrichten.","conversation.readin\
g":"Wird gelesen …","conversation.not_read":"Die Nachrichten konnten nicht gelesen werden: {reason}","conversation.not_member":"Du bist nicht in dieser Gruppe\
, oder es gibt sie nicht.","conversation.jump_to_date":"Zu einem Datum springen","conversation.edited":"bearbeitet","conversation.edited_mark":"(bearbeitet)","c\
onversation.deleted":"Diese Nachricht wurde gelöscht.","conversation.no_text":"Eine Nachricht ohne Text","conversation.pinned":"angeheftet","conversation.profi\
le_of":"Profil von {name}","conversation.replies":{one:"{n} Antwort",other:"{n} Antworten"},"conversation.reaction":{one:"{emoji}, {n} Reaktion",other:"{emoji},\
 {n} Reaktionen"},"conversation.reactions":{one:"{n} Reaktion",other:"{n} Reaktionen"},"conversation.open_picture":"Bild {name} öffnen","conversation.download":"\
Herunterladen","conversation.unread_line":"Neue Nachrichten","conversation.unread":{one:"{n} ungelesen",other:"{n} ungelesen"},"conversation.unread_since":{one:"\
{n} ungelesen seit {day}",other:"{n} ungelesen seit {day}"},"conversation.new":{one:"{n} neu",other:"{n} neu"},"conversation.newest":"Zur neuesten springen","co\
nversation.yours_below":"Deine Nachricht steht unten","conversation.commands":"Befehle","conversation.menu":"Weitere Befehle","conversation.react":"Reagieren","\
conversation.react_with":"Mit {emoji} reagieren","conversation.reply":"Antworten","conversation.edit":"Bearbeiten","conversation.copy_text":"Text kopieren","con\
versation.copied":"Kopiert.","conversation.pin":"Anheften","conversation.unpin":"Loslösen","conversation.mark_unread":"Ab hier als ungelesen markieren","conver\
sation.seen_by":"Gesehen von","conversation.who_reacted":"Reaktionen","conversation.versions":"Frühere Fassungen","conversation.delete":"Löschen","conversatio\
n.delete_title":"Diese Nachricht löschen?","conversation.delete_text":"Text und Dateien werden für alle entfernt. Das lässt sich nicht rückgängig machen.",
"conversation.sending":"Wird gesendet …","conversation.waits":"Wartet auf das Senden: {reason}","conversation.not_sent":"Nicht gesendet: {reason}","conversati\
on.asking":"Vor mehr als einem Tag geschrieben und noch nicht gesendet.","conversation.uploading":"{name} wird hochgeladen","conversation.message":"Nachricht","\
conversation.write":"Nachricht schreiben","conversation.may_not_write":"Du darfst hier nicht schreiben","conversation.send":"Senden","conversation.editing":"Du \
bearbeitest deine Nachricht","conversation.reply_to":"Antwort an {name}","conversation.left":"Noch {left} Bytes","conversation.typing":{one:"{names} schreibt …",
other:"{names} schreiben …"},"conversation.typing_more":"{names} und {more} weitere schreiben …","conversation.begin":"Die erste Nachricht beginnt deine Unt\
erhaltung mit {name}.","conversation.too_large":"Zu groß, höchstens {size} pro Datei: {names}","conversation.too_many":{one:"Höchstens {n} Datei pro Nachricht\
. Nicht angehängt: {names}",other:"Höchstens {n} Dateien pro Nachricht. Nicht angehängt: {names}"},"conversation.attached":"Angehängte Dateien","conversatio\
n.a_file":"Eine Datei","conversation.not_uploaded":"Nicht hochgeladen","conversation.cancel_upload":"Hochladen von {name} abbrechen","conversation.remove":"{nam\
e} entfernen","conversation.drop":"Dateien loslassen, um sie anzuhängen","conversation.everyone":"alle Mitglieder","conversation.suggestions":"Vorschläge","co\
nversation.preview":"Vorschau","conversation.attach":"Dateien anhängen","conversation.new_messages":{one:"{n} weitere neue Nachricht",other:"{n} weitere neue N\
achrichten"},"conversation.new_log":"Neue Nachrichten","conversation.notice.began":"{actor} hat diese Unterhaltung begonnen","conversation.notice.created":"{act\
or} hat die Gruppe erstellt","conversation.notice.updated":"{actor} hat die Einstellungen von {name} geändert","conversation.notice.renamed":"{actor} hat die G\
ruppe in {name} umbenannt","conversation.notice.topic":"{actor} hat das Thema gesetzt: {topic}","conversation.notice.no_topic":"{actor} hat das Thema entfernt",
"conversation.notice.archived":"{actor} hat die Gruppe archiviert","conversation.notice.unarchived":"{actor} hat die Gruppe wieder geöffnet","conversation.noti\
ce.joined":"{user} ist beigetreten","conversation.notice.added":"{actor} hat {user} hinzugefügt","conversation.notice.left":"{user} ist gegangen","conversation\
.notice.removed":"{actor} hat {user} entfernt","conversation.notice.banned":"{actor} hat {user} verbannt","conversation.notice.ban_lifted":"{actor} hat die Verb\
annung von {user} aufgehoben","conversation.notice.is_owner":"Die Gruppe gehört jetzt {user}","conversation.notice.is_admin":"{user} verwaltet die Gruppe jetzt\
 mit","conversation.notice.is_member":"{user} verwaltet die Gruppe nicht mehr","conversation.notice.pinned":"{actor} hat {message} angeheftet","conversation.not\
ice.unpinned":"{actor} hat {message} losgelöst","conversation.notice.a_message":"eine Nachricht","conversation.notice.account_deleted":"{user} hat das Konto ge\
löscht"};var n={"shell.name":"Chat","shell.starting":"Wird gestartet …","shell.skip":"Zur Unterhaltung springen","shell.groups":"Gruppen","shell.conversations":"Unterh\
altungen","shell.back":"Zurück zu den Gruppen","shell.choose":"Wähle eine Unterhaltung.","shell.conversation":"Unterhaltung","shell.invitation":"Einladung","s\
hell.search":"Suche","shell.settings":"Einstellungen","shell.not_found":"Seite nicht gefunden","shell.connecting":"Verbindung wird hergestellt …","shell.sign_\
out":"Abmelden","shell.deleted":"gelöscht","shell.a_file":"eine Datei","shell.close":"Schließen","shell.fault.network":"Der Server ist nicht erreichbar. Versu\
che es noch einmal.","shell.fault.busy":"Der Server ist beschäftigt. Versuche es gleich noch einmal.","shell.fault.server":"Ein Fehler des Servers. Er steht in\
 dessen Protokoll.","shell.fault.rate":"Zu viele Anfragen. Versuche es gleich noch einmal.","shell.fault.disk":"Die Festplatte des Servers ist voll.","shell.fau\
lt.allowed":"Das darfst du hier nicht.","shell.fault.member":"Du bist kein Mitglied dieser Gruppe.","shell.fault.blocked":"Einer von euch hat den anderen blocki\
ert.","shell.fault.archived":"Diese Gruppe ist archiviert.","shell.fault.large":"Das ist zu groß.","shell.fault.quota":"Dein Speicherplatz ist voll.","shell.fa\
ult.unknown":"Das hat nicht geklappt. Versuche es noch einmal.","shell.menu_of":"Menü von {name}","shell.deleted_user":"Gelöschter Benutzer","shell.online":"o\
nline","shell.n_unread":"{n} ungelesen","shell.n_mentions":{one:"{n} Erwähnung",other:"{n} Erwähnungen"},"shell.muted":"stumm","shell.typing":"schreibt …","\
shell.draft":"Entwurf:","shell.empty_group":"Noch keine Nachrichten","shell.you":"Du","shell.mark_read":"Als gelesen markieren","shell.copy_link":"Link kopieren",
"shell.filter":"Anzeigen","shell.filter.all":"Alle","shell.filter.unread":"Ungelesen","shell.filter.mentions":"Erwähnungen","shell.filter.direct":"Direkt","she\
ll.none.all":"Du bist noch in keiner Gruppe.","shell.none.unread":"Alles ist gelesen.","shell.none.mentions":"Keine ungelesenen Erwähnungen.","shell.none.direc\
t":"Noch keine direkten Unterhaltungen.","shell.account":"Dein Konto","shell.account_of":"Dein Konto: {name}","shell.profile":"Profil","shell.sessions":"Geräte",
"shell.read_all":"Alles als gelesen markieren","shell.now":"Jetzt","shell.try_again":"Erneut versuchen","shell.reload":"Neu laden","shell.catching_up":"Neue Nac\
hrichten werden geholt …","shell.offline":"Offline. Was du schreibst, wird behalten und später gesendet.","shell.reconnecting":"Neue Verbindung","shell.secon\
ds":"in {n} s","shell.restarting":"Der Server startet neu.","shell.crowded":"Zu viele Fenster sind offen.","shell.faulty":"Diese Seite hat einen Fehler und hält\
 an. Lade sie neu.","shell.loading":"Wird geladen …","shell.not_loaded":"Dieser Teil der Seite konnte nicht geladen werden.","shell.new.group":"Neue Gruppe","\
shell.new.public":"Öffentliche Gruppe finden","shell.new.person":"Jemandem schreiben","shell.new.code":"Mit einem Code beitreten","shell.cancel":"Abbrechen","s\
hell.n_members":{one:"{n} Mitglied",other:"{n} Mitglieder"},"shell.n_invitations":{one:"{n} Einladung",other:"{n} Einladungen"},"shell.menu_new":"Neue Unterhalt\
ung","shell.palette":"Gehe zu","shell.disk_full":"Die Festplatte des Servers ist voll. Lesen geht, Senden wartet.","shell.new_version":"Es gibt eine neue Versio\
n.","shell.notifications":"Benachrichtigungen","shell.ask":"Bei direkten Nachrichten und Erwähnungen benachrichtigen?","shell.not_now":"Nicht jetzt","shell.all\
ow":"Erlauben","shell.begin":"Du bist noch in keiner Gruppe. Beginne mit einem davon:","shell.save":"Speichern","shell.panel_back":"Zurück","shell.panel_not_lo\
aded":"Dieser Teil der Seite konnte nicht geladen werden. Lade die Seite neu.","shell.archived":"Archiviert","shell.notes":"Notizen an dich selbst","shell.membe\
rs":"Mitglieder","shell.pins":"Angeheftete Nachrichten","shell.search_here":"In dieser Unterhaltung suchen","shell.more":"Mehr","shell.type_name":"Tippe zur Bes\
tätigung den Namen der Gruppe:","shell.key.ctrl":"Strg","shell.key.delete":"Entf","shell.mentions":"Erwähnungen von dir"};var i={"signin.sign_in":"Anmelden","signin.register":"Konto anlegen","signin.has_account":"Ich habe ein Konto","signin.name":"Name","signin.email":"E-Mail-Adres\
se","signin.password":"Passwort","signin.shared":"Dies ist nicht mein Computer","signin.try_as":"Ausprobieren als","signin.expired":"Deine Anmeldung ist abgelau\
fen. Melde dich neu an.","signin.ended":"Diese Anmeldung wurde beendet. Melde dich neu an.","signin.again":"Melde dich neu an.","signin.signed_out":"Du bist abg\
emeldet.","signin.show_password":"Passwort anzeigen","signin.password_hint":"Mindestens 8 Zeichen.","signin.new_password":"Neues Passwort","signin.reset":"Neues\
 Passwort setzen","signin.gone":"Dein Konto ist gelöscht.","signin.username_taken":"Dieser Name ist vergeben.","signin.email_taken":"Zu dieser Adresse gibt es \
schon ein Konto.","signin.wrong_credentials":"Die Adresse oder das Passwort ist falsch.","signin.wrong_code":"Dieser Code ist falsch oder abgelaufen.","signin.p\
assword_set":"Das neue Passwort ist gesetzt. Melde dich damit an.","signin.code":"Code","signin.code_hint":"Der Betreiber dieses Servers gibt ihn dir.","signin.\
has_code":"Ich habe mein Passwort vergessen","signin.name_hint":"3 bis 64 Zeichen.","signin.name_short":"Mindestens {n} Zeichen.","signin.name_long":"Höchstens \
{n} Zeichen.","signin.wait":"Erneut in {n} s","signin.invite_gone":"Diese Einladung gilt nicht. Sie ist abgelaufen, aufgebraucht oder widerrufen. Bitte um eine \
neue.","signin.invite_to_register":"Du bist eingeladen, ein Konto zu erstellen.","signin.invited_to":"Du bist eingeladen in die Gruppe","signin.sign_in_to_join":"\
Melde dich an, um beizutreten.","signin.wrong_password":"Das Passwort ist falsch.","signin.bad_name":"Das kann kein Benutzername sein.","signin.bad_email":"Das \
ist keine E-Mail-Adresse."};var t={"text.show_all":"Alles anzeigen","text.show_less":"Weniger anzeigen"};var g={...e,...n,...i,...t};export{g as de};
