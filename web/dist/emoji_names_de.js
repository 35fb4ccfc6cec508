var e=[{names:"grinsendes Gesicht|grinsendes Gesicht mit großen Augen|grinsendes Gesicht mit lachenden Augen|strahlendes Gesicht mit lachenden Augen|Grinsegesic\
ht mit zugekniffenen Augen|grinsendes Gesicht mit Schweißtropfen|sich vor Lachen auf dem Boden wälzen|Gesicht mit Freudentränen|leicht lächelndes Gesicht|umgeke\
hrtes Gesicht|schmelzendes Gesicht|zwinkerndes Gesicht|lächelndes Gesicht mit lachenden Augen|lächelndes Gesicht mit Heiligenschein|lächelndes Gesicht mit Herze\
n|lächelndes Gesicht mit herzförmigen Augen|überwältigt|Kuss zuwerfendes Gesicht|küssendes Gesicht|lächelndes Gesicht|küssendes Gesicht mit geschlossenen Augen|\
küssendes Gesicht mit lächelnden Augen|lachendes Gesicht mit Träne|sich die Lippen leckendes Gesicht|Gesicht mit herausgestreckter Zunge|zwinkerndes Gesicht mit\
 herausgestreckter Zunge|irres Gesicht|Gesicht mit herausgestreckter Zunge und zusammengekniffenen Augen|Gesicht mit Dollarzeichen|Gesicht mit umarmenden Händen\
|verlegen kicherndes Gesicht|Gesicht mit offenen Augen und Hand über dem Mund|Gesicht mit durch die Finger linsendem Auge|ermahnendes Gesicht|nachdenkendes Gesi\
cht|salutierendes Gesicht|Gesicht mit Reißverschlussmund|Gesicht mit hochgezogenen Augenbrauen|neutrales Gesicht|ausdrucksloses Gesicht|Gesicht ohne Mund|gestri\
cheltes Gesicht|Gesicht in Wolken|süffisant lächelndes Gesicht|verstimmtes Gesicht|Augen verdrehendes Gesicht|Grimassen schneidendes Gesicht|Gesicht, das ausatm\
et|lügendes Gesicht|zitterndes Doppelgesicht|Kopfschütteln|Kopfnicken|erleichtertes Gesicht|nachdenkliches Gesicht|schläfriges Gesicht|sabberndes Gesicht|schlaf\
endes Gesicht|Gesicht mit Augenringen|Gesicht mit Atemschutzmaske|Gesicht mit Fieberthermometer|Gesicht mit Kopfverband|würgendes Gesicht|kotzendes Gesicht|nies\
endes Gesicht|schwitzendes Gesicht|frierendes Gesicht|schwindeliges Gesicht|benommenes Gesicht|Gesicht mit Spiralen als Augen|explodierender Kopf|Gesicht mit Co\
wboyhut|Partygesicht|verkleidet|lächelndes Gesicht mit Sonnenbrille|Strebergesicht|Gesicht mit Monokel|verwundertes Gesicht|Gesicht mit schrägem Mund|besorgtes \
Gesicht|betrübtes Gesicht|düsteres Gesicht|Gesicht mit offenem Mund|verdutztes Gesicht|erstauntes Gesicht|errötetes Gesicht mit großen Augen|verzerrtes Gesicht|\
bettelndes Gesicht|Gesicht, das Tränen zurückhält|entsetztes Gesicht|qualvolles Gesicht|ängstliches Gesicht|besorgtes Gesicht mit Schweißtropfen|trauriges aber \
erleichtertes Gesicht|weinendes Gesicht|heulendes Gesicht|vor Angst schreiendes Gesicht|verwirrtes Gesicht|entschlossenes Gesicht|enttäuschtes Gesicht|bedrückte\
s Gesicht mit Schweiß|erschöpftes Gesicht|müdes Gesicht|gähnendes Gesicht|schnaubendes Gesicht|schmollendes Gesicht|verärgertes Gesicht|Gesicht mit Symbolen übe\
r dem Mund|grinsendes Gesicht mit Hörnern|wütendes Gesicht mit Hörnern|Totenkopf|Totenkopf mit gekreuzten Knochen|Kothaufen|Clown-Gesicht|Ungeheuer|Kobold|Gespe\
nst|Außerirdischer|Computerspiel-Monster|Roboter|grinsende Katze|grinsende Katze mit lachenden Augen|Katze mit Freudentränen|lachende Katze mit Herzen als Augen\
|verwegen lächelnde Katze|küssende Katze|erschöpfte Katze|weinende Katze|schmollende Katze|sich die Augen zuhaltendes Affengesicht|sich die Ohren zuhaltendes Af\
fengesicht|sich den Mund zuhaltendes Affengesicht|Liebesbrief|Herz mit Pfeil|Herz mit Schleife|funkelndes Herz|wachsendes Herz|schlagendes Herz|kreisende Herzen\
|zwei Herzen|Herzdekoration|Herz als Ausrufezeichen|gebrochenes Herz|Herz in Flammen|Herz mit Verband|rotes Herz|pinkes Herz|oranges Herz|gelbes Herz|grünes Her\
z|blaues Herz|hellblaues Herz|lila Herz|braunes Herz|schwarzes Herz|graues Herz|weißes Herz|Kussabdruck|100 Punkte|Ärger|Kampfwolke|Zusammenstoß|schwindlig|Schw\
eißtropfen|Staubwolke|Loch|Sprechblase mit drei Punkten|Auge in Sprechblase|Sprechblase links|Sprechblase für wütende Aussage rechts|Gedankenblase|Schlafen",
words:"smiley lachen lustig fröhlich|smiley mund lächeln lachen|smiley mund lächeln offen|smiley lächeln grinsen lustig|gesicht smiley mund lachen|smiley mund l\
ächeln lachen|gesicht smiley lustig lol|smiley lachen lustig fröhlich|smiley|smiley lächeln stehen kopf|smiley schwitzen sarkasmus sarkastisch|smiley auge flirt\
en sexy|rot wangen glücklich freude|smiley glücklich engel lieb|smiley liebe hdl verliebt|smiley liebe glücklich herzen|gesicht smiley augen grinsen|smiley küss\
en flirten küsschen|smiley kuss flirten hdl|smiley rot fröhlich wangen|smiley rot kuss küsschen|smiley kuss flirten knutsch|smiley lächeln erleichtert stolz|smi\
ley lächeln zunge essen|smiley lachen lustig bäh|smiley auge herausstrecken zudrücken|smiley augen groß klein|smiley herausstrecken bäh ekel|smiley mund geld zu\
nge|smiley drücken umarmung|smiley hand rot mund|smiley omg schock überraschung|smiley verlegen schüchtern gebannt|smiley finger leise psst|smiley hm nachdenkli\
ch fragen|smiley ok jawohl militär|smiley mund geheimnis halten|smiley zweifel skeptisch argwöhnisch|smiley ausdruckslos kommentarlos unbeeindruckt|smiley ungla\
ublich kommentarlos unbeeindruckt|smiley kein sprachlos|smiley traurig egal deprimiert|geistesabwesend im kopf nebel|smiley flirten feixen mundwinkel|smiley tra\
urig langweilig unzufrieden|smiley genervt rollen meinetwegen|smiley zähne peinlich verziehen|smiley erleichtert erschöpft ausatmen|nase pinocchio schwindel|ges\
icht smiley omg panik|nein schütteln|ja nicken|smiley augen geschlossen zen|smiley traurig enttäuscht schrecklich|smiley traurig nacht müde|smiley|smiley müde l\
angweilig zzz|smiley müde erschöpft schläfrig|smiley arzt krankheit virus|smiley krank thermometer messen|smiley autsch schmerzen verband|smiley grün ekel erbre\
chen|smiley krank brechen erbrechen|smiley krank nase putzen|smiley rot zunge heiß|smiley blau kalt zittern|smiley mund schwindlig gewellt|smiley augen krank sc\
hwindelig|smiley omg schwindelig schwindlig|gesicht smiley schockiert unglaublich|smiley hut cowgirl|gesicht smiley feier fröhlich|gesicht smiley person brille|\
smiley cool|gesicht smiley brille klug|smiley elegant reich|smiley traurig verwirrt weiß|smiley enttäuscht genervt langweilig|smiley traurig sorgen|smiley traur\
ig schade|smiley traurig stirnrunzelnd deprimiert|omg schockiert unglaublich wow|smiley omg erstaunt sprachlos|smiley omg schockiert verwundert|smiley rot wange\
n überrascht|angst schockiert ängstlich besorgt|smiley augen traurig groß|smiley weinen freudentränen stolz|smiley mund offen schockiert|smiley wow arm vergesse\
n|angst besorgt|mund offen ängstlich nervös|enttäuscht schweiß ängstlich knapp|smiley traurig träne|smiley traurig weinen flennen|omg ängstlich panik munch|smil\
ey frustriert verzweifelt bestürzt|kopfschmerzen ausdauernd durchhalten fokus|smiley traurig schade verloren|smiley augen geschlossen kopfschmerzen|smiley nein \
müde unglücklich|smiley traurig niesen|smiley müde langweilig zzz|erleichtert gewonnen|rot wütend smiley angelaufener|smiley böse wütend wut|smiley wütend wut ä\
rgern|smiley märchen böse lila|märchen böse lila fantasy|gesicht märchen knochen tod|gesicht tod piratenflagge schädel|mist|gesicht|gesicht märchen japanisch mo\
nster|gesicht märchen japanisch monster|gesicht märchen zunge fantasy|gesicht märchen fantasy monster|gesicht monster ufo|gesicht monster robotergesicht roboter\
kopf|gesicht tier smiley mund|gesicht tier smiley katzengesicht|gesicht tier smiley lachen|gesicht tier smiley liebe|gesicht tier smiley lachen|gesicht tier smi\
ley augen|gesicht tier smiley katzengesicht|gesicht tier smiley traurig|gesicht tier smiley katzengesicht|tier geste omg verboten|tier geste verboten nein|tier \
hand geste verboten|herz post brief siegel|liebe|liebe küsschen xoxo küsse|liebe gefühl nacht rosa|liebe gefühl küsschen xoxo|liebe gefühl herzschlag pulsieren|\
liebe gefühl süß emotion|liebe gefühl küsschen xoxo|liebe weiß gefühl lila|satzzeichen|traurig gefühl allein herzschmerz|liebe leidenschaft brennendes|besserung\
 genesen||liebe gefühl süß rosa|liebe|liebe gefühl herzlich|liebe gefühl romantisch|liebe gefühl romantisch|liebe gefühl süß hdl|liebe gefühl hdl violett||böse|\
liebe hdl emotion schieferfarben||liebe gefühl küssen knutsch|punktestand punktzahl volle|comic wut|handgemenge krawall prügelei rauferei|comic explodieren bomb\
e explosion|comic sterne komet sternschnuppe|wasser comic schwitzen training|comic rennen weglaufen|schwarz|unterhaltung comic dialog gespräch|sprechen dialog r\
eden zeuge|unterhaltung sprechen dialog reden||comic nachdenken|comic müde langweilig zzz"},{names:"winkende Hand|erhobene Hand von hinten|Hand mit gespreizten\
 Fingern|erhobene Hand|vulkanischer Gruß|nach rechts weisende Hand|nach links weisende Hand|Hand mit Handfläche nach unten|Hand mit Handfläche nach oben|nach li\
nks schiebende Hand|nach rechts schiebende Hand|OK-Zeichen|zusammengedrückte Finger|Wenig-Geste|Victory-Geste|Hand mit gekreuzten Fingern|Hand mit gekreuztem Ze\
igefinger und Daumen|Ich-liebe-dich-Geste|Teufelsgruß|Ruf-mich-an-Handzeichen|nach links weisender Zeigefinger|nach rechts weisender Zeigefinger|nach oben weise\
nder Zeigefinger von hinten|Mittelfinger|nach unten weisender Zeigefinger|nach oben weisender Zeigefinger von vorne|auf Betrachter zeigender Zeigefinger|Daumen \
hoch|Daumen runter|erhobene Faust|geballte Faust|Faust nach links|Faust nach rechts|klatschende Hände|zwei erhobene Handflächen|Hände, die Herz bilden|offene Hä\
nde|Handflächen nach oben|Handschlag|zusammengelegte Handflächen|schreibende Hand|Nagellack|Selfie|angespannter Bizeps|Armprothese|Beinprothese|Bein|Fuß|Ohr|Ohr\
 mit Hörgerät|Nase|Gehirn|Herz (Organ)|Lunge|Zahn|Knochen|Augen|Auge|Zunge|Mund|auf Lippe beißen|Baby|Kind|Junge|Mädchen|Person|Person: blondes Haar|Mann|Person\
: Bart|Mann: Bart|Frau: Bart|Mann: rotes Haar|Mann: lockiges Haar|Mann: weißes Haar|Mann: Glatze|Frau|Frau: rotes Haar|Person: rotes Haar|Frau: lockiges Haar|Pe\
rson: lockiges Haar|Frau: weißes Haar|Person: weißes Haar|Frau: Glatze|Person: Glatze|Frau: blond|Mann: blond|ältere Person|älterer Mann|ältere Frau|missmutige \
Person|missmutiger Mann|missmutige Frau|schmollende Person|schmollender Mann|schmollende Frau|Person mit überkreuzten Armen|Mann mit überkreuzten Armen|Frau mit\
 überkreuzten Armen|Person mit Händen auf dem Kopf|Mann mit Händen auf dem Kopf|Frau mit Händen auf dem Kopf|Infoschalter-Mitarbeiter(in)|Infoschalter-Mitarbeit\
er|Infoschalter-Mitarbeiterin|Person mit erhobenem Arm|Mann mit erhobenem Arm|Frau mit erhobenem Arm|gehörlose Person|gehörloser Mann|gehörlose Frau|sich verbeu\
gende Person|sich verbeugender Mann|sich verbeugende Frau|sich an den Kopf fassende Person|sich an den Kopf fassender Mann|sich an den Kopf fassende Frau|schult\
erzuckende Person|schulterzuckender Mann|schulterzuckende Frau|Arzt/Ärztin|Arzt|Ärztin|Student(in)|Student|Studentin|Lehrer(in)|Lehrer|Lehrerin|Richter(in)|Rich\
ter|Richterin|Bauer/Bäuerin|Bauer|Bäuerin|Koch/Köchin|Koch|Köchin|Mechaniker(in)|Mechaniker|Mechanikerin|Fabrikarbeiter(in)|Fabrikarbeiter|Fabrikarbeiterin|Büro\
angestellte(r)|Büroangestellter|Büroangestellte|Wissenschaftler(in)|Wissenschaftler|Wissenschaftlerin|IT-Experte/IT-Expertin|IT-Experte|IT-Expertin|Sänger(in)|S\
änger|Sängerin|Künstler(in)|Künstler|Künstlerin|Pilot(in)|Pilot|Pilotin|Astronaut(in)|Astronaut|Astronautin|Feuerwehrmann/-frau|Feuerwehrmann|Feuerwehrfrau|Poli\
zist(in)|Polizist|Polizistin|Detektiv(in)|Detektiv|Detektivin|Wache|Wachsoldat|Wachsoldatin|Ninja|Bauarbeiter(in)|Bauarbeiter|Bauarbeiterin|Person mit Krone|Pri\
nz|Prinzessin|Person mit Turban|Mann mit Turban|Frau mit Turban|Mann mit chinesischem Hut|Frau mit Kopftuch|Person im Smoking|Mann im Smoking|Frau im Smoking|Pe\
rson mit Schleier|Mann mit Schleier|Frau mit Schleier|schwangere Frau|schwangerer Mann|schwangere Person|Stillen|Frau, die Baby die Flasche gibt|Mann, der Baby \
die Flasche gibt|Person, die Baby die Flasche gibt|Putte|Weihnachtsmann|Weihnachtsfrau|Weihnachtsperson|Superheld(in)|Superheld|Heldin|Bösewicht|männlicher Böse\
wicht|weiblicher Bösewicht|Magier(in)|Magier|Magierin|Märchenfee|männliche Fee|Fee|Vampir|männlicher Vampir|weiblicher Vampir|Wassermensch|Wassermann|Meerjungfr\
au|Elf(e)|Elf|Elfe|Flaschengeist|männlicher Flaschengeist|weiblicher Flaschengeist|Zombie|männlicher Zombie|weiblicher Zombie|Troll|haariges Wesen|Person, die e\
ine Kopfmassage bekommt|Mann, der eine Kopfmassage bekommt|Frau, die eine Kopfmassage bekommt|Person beim Haareschneiden|Mann beim Haareschneiden|Frau beim Haar\
eschneiden|Fußgänger(in)|Fußgänger|Fußgängerin|stehende Person|stehender Mann|stehende Frau|kniende Person|kniender Mann|kniende Frau|Person mit Langstock|Mann \
mit Langstock|Frau mit Langstock|Person in elektrischem Rollstuhl|Mann in elektrischem Rollstuhl|Frau in elektrischem Rollstuhl|Person in manuellem Rollstuhl|Ma\
nn in manuellem Rollstuhl|Frau in manuellem Rollstuhl|laufende Person|laufender Mann|laufende Frau|Balletttänzerin|tanzende Frau|tanzender Mann|schwebender Mann\
 im Anzug|Personen mit Hasenohren|Männer mit Hasenohren|Frauen mit Hasenohren|Person in Dampfsauna|Mann in Dampfsauna|Frau in Dampfsauna|Bergsteiger(in)|Bergste\
iger|Bergsteigerin|Fechter(in)|Pferderennen|Skifahrer(in)|Snowboarder(in)|Golfer(in)|Golfer|Golferin|Surfer(in)|Surfer|Surferin|Person im Ruderboot|Mann im Rude\
rboot|Frau im Ruderboot|Schwimmer(in)|Schwimmer|Schwimmerin|Person mit Ball|Mann mit Ball|Frau mit Ball|Gewichtheber(in)|Gewichtheber|Gewichtheberin|Radfahrer(i\
n)|Radfahrer|Radfahrerin|Mountainbiker(in)|Mountainbiker|Mountainbikerin|Rad schlagende Person|Rad schlagender Mann|Rad schlagende Frau|Ringer(in)|ringende Männ\
er|ringende Frauen|Wasserballspieler(in)|Wasserballspieler|Wasserballspielerin|Handballspieler(in)|Handballspieler|Handballspielerin|Jongleur(in)|Jongleur|Jongl\
eurin|Person im Lotossitz|Mann im Lotossitz|Frau im Lotossitz|badende Person|im Bett liegende Person|sich an den Händen haltende Personen|Händchen haltende Frau\
en|Mann und Frau halten Hände|Händchen haltende Männer|sich küssendes Paar|sich küssendes Paar: Frau, Mann|sich küssendes Paar: Mann, Mann|sich küssendes Paar: \
Frau, Frau|Liebespaar|Liebespaar: Frau, Mann|Liebespaar: Mann, Mann|Liebespaar: Frau, Frau|Familie: Mann, Frau und Junge|Familie: Mann, Frau und Mädchen|Familie\
: Mann, Frau, Mädchen und Junge|Familie: Mann, Frau, Junge und Junge|Familie: Mann, Frau, Mädchen und Mädchen|Familie: Mann, Mann und Junge|Familie: Mann, Mann \
und Mädchen|Familie: Mann, Mann, Mädchen und Junge|Familie: Mann, Mann, Junge und Junge|Familie: Mann, Mann, Mädchen und Mädchen|Familie: Frau, Frau und Junge|F\
amilie: Frau, Frau und Mädchen|Familie: Frau, Frau, Mädchen und Junge|Familie: Frau, Frau, Junge und Junge|Familie: Frau, Frau, Mädchen und Mädchen|Familie: Man\
n, Junge|Familie: Mann, Junge und Junge|Familie: Mann, Mädchen|Familie: Mann, Mädchen und Junge|Familie: Mann, Mädchen und Mädchen|Familie: Frau, Junge|Familie:\
 Frau, Junge und Junge|Familie: Frau, Mädchen|Familie: Frau, Mädchen und Junge|Familie: Frau, Mädchen und Mädchen|sprechender Kopf|Silhouette einer Büste|Silhou\
ette mehrerer Büsten|sich umarmende Personen|Familie|Familie: 2 Erwachsene, 1 Kind|Familie: 2 Erwachsene, 2 Kinder|Familie: 1 Erwachsene(r), 1 Kind|Familie: 1 E\
rwachsene(r), 2 Kinder|Fußabdrücke|Fingerabdruck",words:"hallo tschüss ciao hey|handrücken erhobener|fünf|stopp halt handfläche warte|hand finger hände grüßen\
|händeschütteln reichen schütteln ausgestreckt|händeschütteln reichen schütteln ausgestreckt|handgeste abweisen fallenlassen verscheuchen|handgeste reichen anbi\
eten angebot|nein stopp drücken halt|nein stopp drücken halt|hand finger super exzellent|geste handgeste zusammengelegt bündelhand|hand finger geste klein|sieg|\
|geld handgeste teuer fingerherz|hand liebe finger geste|hand finger hörner rock|hand anrufen shaka|finger zeigen handrückseite|finger zeigen handrückseite|fing\
er zeigen aufwärts hier|hand finger|finger zeigen abwärts handrückseite|finger zeigen hier melden|handgeste deuten du fingerzeig|hand finger ok super|hand schle\
cht nach unten|hand kampf solidarität|hand bro absolut korrekt|hand|hand|hand gratulation gut applaudieren|geste hände feiern hurra|liebe finger geste hdl|umarm\
ung jazz umarmen|hände beten gebet zusammen|händeschütteln vereinbarung|bitten gebet grüßen betend|stift|kosmetik maniküre nagelpflege|smartphone|arm training b\
ro muskeln|barrierefreiheit prothese|barrierefreiheit prothese|körperteil fuß treten tritt|körperteil treten tritt füße|körperteil hören|barrierefreiheit gehörl\
os taub schwerhörig|körperteil riechen|klug schlau intelligent hirn|mensch körperteil schlagen herzschlag|mensch körperteil ausatmen organ|weiß zähne perlweiß z\
ahnarzt|skelett hundeknochen kauknochen|gesicht sehen schauen gucken|körperteil sehen blick schauen|körperteil lecker ätsch hmm|kuss körperteil lippenstift|mund\
 kuss zähne angst|gesicht kind jung kleinkind|jung jünger munter strahlend|gesicht kind jünger munter|gesicht kind jung jünger|mensch erwachsene|gesicht mensch \
blondhaarig|gesicht erwachsen|bärtig schnurrbart|mit|mit|gesicht erwachsen|gesicht erwachsen|gesicht erwachsen|gesicht erwachsen|gesicht erwachsen|gesicht erwac\
hsen|mensch erwachsene|gesicht erwachsen|mensch erwachsene|gesicht erwachsen|mensch erwachsene|gesicht erwachsen|mensch erwachsene|gesicht haar blonde|gesicht h\
aar blonder|mensch erwachsen alt weise|mensch erwachsen alt weise|mensch erwachsen alt weise|gesicht verärgert frustriert stirnrunzelnd|||verärgert enttäuscht e\
ingeschnappt jammerd|||gesicht verboten nein nicht|||geste omg ok oje|||person hand geste klatschen|||hand geste frage heben|||barrierefreiheit taub hören ohr|t\
aub|taub|geste meditation bitten demut|||gesicht omg frustriert unglaublich|||egal zweifel gleichgültig weiß|||arztkittel in doktor|||doktorhut uni absolvent|||\
dozent professor|||waage|||in farmer gärtner landwirt|||kochen|||klempner elektriker|||industriell montage arbeiter|||business in und kragen|||labor forscher|||\
computer bildschirm in entwickler|||rock star entertainer|||farbpalette maler|||flugzeug|||weltraum raumfahrt|||feuerwehrhelm|||gesicht person polizei beruf|||l\
upe spion sherlock|||gesicht london wachsoldatin wächter|||person kämpfer soldat ausdauer|gesicht person helm arbeit|||königin prinzessin adelig krönung|krone|g\
esicht märchen krone|bart dreitagebart|||gesicht person mütze china||mann anzug vornehm bräutigam|||gesicht hochzeit braut||||person aufgebläht bauch dick|aufge\
bläht bauch überfressen schwangerschaft|frau person baby brust|||gebende|gesicht kind märchen engel|weihnachten|weihnachten|gesicht person weihnachten weihnacht\
sfrau|person held superheldin superkräfte|||person superkräfte bösewichtin krimineller|||person zauberer zauberin hexenmeister|||person fantasy elfe fee|||perso\
n zähne untoter halloween|||person märchen wassermann meerjungfrau|triton|nixe wasserfrau|person fantasy magisch elfe|||person lampe dschinn aladdin|||person un\
toter halloween apokalypse|||märchen fantasy monster kobold|wald fabelwesen bigfoot gigant|entspannen kopfschmerzen salon massage|||schere haarschnitt frisur fr\
iseurin|||person fußgängerin schlendern wandern|||mensch stand|||mensch meditation meditieren fersensitz|||barrierefreiheit blindenstock|||barrierefreiheit|||ba\
rrierefreiheit|||sport rennen joggen marathon|||tänzerin|||geschäftlich|party tanzen doppelt zwillinge|party tanzen zwillinge bunnys|party bunnys|frau entspanne\
n sauna spa|||person sport klettern fels|||sport schwert fechten|sport schnell wetten auf|sport schnee skifahrerin|sport snowboarden snowboarderin|person sportl\
erin golferin golfspielerin|||person sport wassersport wellenreiten|||sport boot rudern angeln|||person sport wasser schwimmen|||sportlerin basketballer basketb\
allspielerin dribbeln|||person sport training gewichtheberin|||person sport fahrrad radeln|||person sport fahrrad radfahrerin|||sport akrobatik bodenturnen gymn\
astik|||person sportler catchen ringen|sport catchen ringer ringkampf|person sport catchen ringkampf|person sportlerin wassersport schwimmsport|||person sportle\
r werfen handballerin|||person geschickt jonglieren multitasking|||frau meditation yoga zen|||entspannen badezimmer dusche badewanne|müde schlafen zzz heia|paar\
 pärchen menschen händchen|paar und aus pärchen||paar zwillinge mann und|frau mann herz kuss|herz kuss|frau herz kuss|mann herz kuss|frau mann herz paar|herz pa\
ar|frau herz paar|mann herz paar|kind mutter vater|kind junge mutter vater|kind mutter vater|kind mutter vater|kind junge mutter vater|kind mutter vater|kind ju\
nge mutter vater|kind mutter vater|kind mutter vater|kind junge mutter vater|kind mutter vater|kind junge mutter vater|kind mutter vater|kind mutter vater|kind \
junge mutter vater|kind mutter vater|kind mutter vater|kind junge mutter vater|kind mutter vater|kind junge mutter vater|kind mutter vater|kind mutter vater|kin\
d junge mutter vater|kind mutter vater|kind junge mutter vater|gesicht silhouette person|person|personen|liebe drücken umarmung danke|kind junge mutter vater|er\
wachsener|erwachsener|erwachsener|erwachsener|abdruck fußabdruck auf dem|sicherheit forensik identität"},{names:"Affengesicht|Affe|Gorilla|Orang-Utan|Hundeges\
icht|Hund|Blindenhund|Assistenzhund|Pudel|Wolf|Fuchs|Waschbär|Katzengesicht|Katze|schwarze Katze|Löwe|Tigergesicht|Tiger|Leopard|Pferdegesicht|Elch|Esel|Pferd|E\
inhorn|Zebra|Hirsch|Bison|Kuhgesicht|Ochse|Wasserbüffel|Kuh|Schweinegesicht|Schwein|Wildschwein|Schweinerüssel|Widder|Schaf|Ziege|Dromedar|Kamel|Lama|Giraffe|El\
efant|Mammut|Nashorn|Nilpferd|Mäusegesicht|Maus|Ratte|Hamster|Hasengesicht|Hase|Streifenhörnchen|Biber|Igel|Fledermaus|Bär|Eisbär|Koala|Panda|Faultier|Otter|Sti\
nktier|Känguru|Dachs|Tatzenabdrücke|Truthahn|Huhn|Hahn|schlüpfendes Küken|Küken|Küken von vorne|Vogel|Pinguin|Taube|Adler|Ente|Schwan|Eule|Dodo|Feder|Flamingo|P\
fau|Papagei|Flügel|schwarzer Vogel|Gans|Phönix|Frosch|Krokodil|Schildkröte|Eidechse|Schlange|Drachengesicht|Drache|Sauropode|T-Rex|blasender Wal|Wal|Delfin|Orca\
|Seehund|Fisch|Tropenfisch|Kugelfisch|Hai|Oktopus|Schneckenhaus|Koralle|Qualle|Krebs|Hummer|Garnele|Tintenfisch|Auster|Schnecke|Schmetterling|Raupe|Ameise|Biene\
|Käfer|Marienkäfer|Grille|Kakerlake|Spinne|Spinnennetz|Skorpion|Mücke|Fliege|Wurm|Mikrobe|Blumenstrauß|Kirschblüte|Blumenstempel|Lotusblüte|Rosette|Rose|welke B\
lume|Hibiskus|Sonnenblume|gelbe Blüte|Tulpe|Hyazinthe|Spross|Topfpflanze|Nadelbaum|Laubbaum|Palme|Kaktus|Reisähre|Kräuter|Kleeblatt|Glücksklee|Ahornblatt|Laub|B\
lätter im Wind|leeres Nest|Nest mit Eiern|Fliegenpilz|kahler Baum",words:"gesicht tier banane zoo|tier|gesicht tier affe|tier affe|gesicht tier wau wuff|tier h\
austier wau wuff|tier barrierefreiheit behinderung hund|tier barrierefreiheit behinderung hund|tier hund|gesicht tier wolfsgesicht|gesicht tier fuchsgesicht|tie\
r klug schlau neugierig|gesicht tier miau miezekatze|tier miau haustier|tier miau kater pech|gesicht sternzeichen tierkreis löwengesicht|gesicht tier raubkatze|\
tier|tier punkte raubkatze zoo|gesicht tier pferdekopf|tier säugetier geweih|tier säugetier austreten dickschädel|tier rennen rennpferd|gesicht einhorngesicht|t\
ier streifen|gesicht tier|tier büffel ochse herde|gesicht tier|sternzeichen tierkreis kuh stier|tier büffel|tier bauernhof muh|gesicht tier|tier bauernhof sau|t\
ier schwein eber|tier nase|sternzeichen tierkreis schaf|tier widder wolle bock|sternzeichen tierkreis steinbock|tier wüste kamel einhöckrig|tier wüste zweihöckr\
ig|tier kamel wolle alpaca|tier flecken|tier|tier natur groß aussterben|tier rhinozeros|tier flusspferd hippo|gesicht tier nagetier mausgesicht|tier nage|tier n\
agetier|gesicht tier hamstergesicht|gesicht tier nagetier kaninchen|tier nagetier kaninchen karnickel|tier|tier natur otter biberschwanz|tier stachelig stacheln\
|tier vampir|gesicht tier bärengesicht|weiß arktis nordpol|tier koalabär koalagesicht|gesicht tier pandabär pandagesicht|tier langsam träge|tier fischen verspie\
lt|tier skunk stinken|tier australien beuteltier hüpfen|tier dachse frechdachs honigdachs|tier abdruck|geflügel pute thanksgiving|geflügel henne tierkopf|tier|t\
ier vogel piep in|tier kükenkopf|tier geflügel in frontansicht|tier papagei taube vogelkopf|tier vogel pinguinkopf|vogel fliegen friedenstaube|tier vogel|tier v\
ogel|tier vogel entlein hässliches|tier vogel weise raubvogel|tier vogel natur groß|fliegen federn leicht federleicht|tier vogel rosa bunt|tier vogel bunt stolz\
ieren|tier vogel sprechen wiederholen|vogel fliegen federn engelsflügel|tier amsel krächzen krähe|tier vogel geflügel blöd|tier vogel fantasy fabelwesen|gesicht\
 tier grün froschgesicht|tier reptil schnappi|tier|reptil|sternzeichen tierkreis schlangenträger|gesicht tier märchen|tier märchen chinesisch neujahr|dinosaurie\
r saurier brachiosaurus brontosaurus|dinosaurier saurier tree rex|tier meer ozean|tier ozean|tier meer strand ozean|ozean meerestier wal meeressäuger|tier meer \
ozean robbe|sternzeichen tierkreis fische aquarium|tier fisch|tier meer fisch kugelrund|tier meer fisch haifisch|tier meer tintenfisch krake|tier strand muschel\
|tier meer ozean klimawandel|ozean meerestier autsch brennen|sternzeichen meer tierkreis strand|tier meerestier meeresfrucht lobster|meeresfrucht gourmet kruste\
ntier shrimp|tier kalmar|tier meer perle tauchen|tier langsam|insekt schön|tier insekt gefräßig|tier insekt|tier insekt natur honigbiene|tier insekt krabbeltier\
 minzkäfer|tier insekt käfer punkte|tier insekt grashüpfer heuschrecke|tier insekt käfer krabbeltier|tier insekt|netz|sternzeichen tierkreis horoskop|tier fiebe\
r krankheit virus|tier insekt fliegen krankheit|tier insekt natur parasit|medizin virus wissenschaft bakterien|bouquet|pflanze blume blüte kirsche||liebe pflanz\
e blume buddhismus|pflanze|pflanze blume blüte|sterbend verwelkt am welkende|pflanze blume blüte rosa|pflanze blume blüte|pflanze blume|pflanze blume blüte|pfla\
nze blume lila blüte|junge pflanze|pflanze haus wachsen dekor|pflanze baum tannenbaum|pflanze grün baum blätter|pflanze strand baum tropen|pflanze natur wüste d\
ürre|pflanze ähre reispflanze|pflanze blätter|pflanze grün|pflanze blatt kleeblatt silverster|pflanze blatt herbst laub|pflanze blatt blätter herbst|pflanze bla\
tt laub|zuhause heim nestbau nisten|zuhause heim nestbau nisten|pilz giftig|winter dürr karg trocken"},{names:"Trauben|Honigmelone|Wassermelone|Mandarine|Zitro\
ne|Limette|Banane|Ananas|Mango|roter Apfel|grüner Apfel|Birne|Pfirsich|Kirschen|Erdbeere|Blaubeeren|Kiwi|Tomate|Olive|Kokosnuss|Avocado|Aubergine|Kartoffel|Karo\
tte|Maiskolben|Peperoni|Paprika|Gurke|Blattgemüse|Brokkoli|Knoblauch|Zwiebel|Erdnuss|Bohnen|Kastanie|Ingwer|Erbsenschote|brauner Pilz|Wurzelgemüse|Brot|Croissan\
t|Baguette|Fladenbrot|Brezel|Bagel|Pfannkuchen|Waffel|Käsestück|Fleischhachse|Hähnchenschenkel|Fleischstück|Bacon|Hamburger|Pommes frites|Pizza|Hotdog|Sandwich|\
Taco|Burrito|Tamale|Döner|Falafel|Ei|Spiegelei in Bratpfanne|Pfannengericht|Topf mit Essen|Fondue|Schüssel mit Löffel|Salat|Popcorn|Butter|Salz|Konserve|Bento-B\
ox|Reiscracker|Reisbällchen|Reis in Schüssel|Reis mit Curry|Schüssel und Essstäbchen|Spaghetti|geröstete Süßkartoffel|Oden|Sushi|frittierte Garnele|Fischfrikade\
lle|Mondkuchen|Dango|Teigtasche|Glückskeks|Takeaway-Schachtel|Softeis|Wassereis|Eiscreme|Donut|Keks|Geburtstagskuchen|Torte|Cupcake|Kuchen|Schokoladentafel|Bonb\
on|Lutscher|Pudding|Honigtopf|Babyflasche|Glas Milch|Heißgetränk|Teekanne|Teetasse ohne Henkel|Sake-Flasche mit Tasse|Flasche mit knallendem Korken|Weinglas|Coc\
ktailglas|Cocktail|Bierkrug|Bierkrüge|Sektgläser|Trinkglas|Flüssigkeit ausgießen|Becher mit Strohhalm|Bubble Tea|Trinkpäckchen|Mate-Tee|Eiswürfel|Essstäbchen|Te\
ller mit Messer und Gabel|Messer und Gabel|Löffel|Küchenmesser|Einmachglas|Amphore",words:"frucht obst wein|frucht obst melone cantaloupe|frucht obst melone|f\
rucht obst orange apfelsine|frucht obst sauer zitrusfrucht|essen frucht obst cocktail|frucht obst schale|frucht obst|essen frucht obst tropisch|frucht obst|fruc\
ht obst gesund|frucht obst|frucht obst|frucht obst|essen frucht obst beere|essen frucht obst lebensmittel|frucht obst|essen obst gemüse|essen lebensmittel grün \
nahrung|essen frucht palme colada|essen frucht|gemüse|essen gemüse|gemüse mohrrübe möhre|gemüse|pflanze scharf paprika chili|essen lebensmittel grün nahrung|ess\
en gemüse scheiben|essen gemüse kohl blattgrün|essen kohl broccoli gemüsekohl|essen lebensmittel nahrung geschmack|essen lebensmittel nahrung geschmack|essen|es\
sen lebensmittel gemüse hülsenfrucht|marone|gesund gewürz scharf wurzel|essen gemüse bohne hülsenfrucht|essen pflanze lebensmittel gemüse|gemüse garten bete rüb\
e|essen weizen brotlaib kohlenhydrate|französisch corissant frühstückshörnchen|frühstück brot französisch|essen lebensmittel nahrung brot|essen oktoberfest brez\
en brezn|essen frühstück bäckerei backwaren|essen crepe eierpfannkuchen|essen lebensmittel nahrung mit||restaurant knochen|restaurant geflügel fleisch hühnerbei\
n|essen rot kotelett lammkotelett|essen frühstücksspeck speckstreifen|restaurant burger fast food|fritten|pizzastück pizzeria|essen frankfurter wurst würstchen|\
essen brot|essen mexikanisch|essen mexikanisch|essen lebensmittel mexikanisch burrito|falafel wrap kebab|essen lebensmittel nahrung bällchen|frühstücksei|kochen\
 braten pfanne|essen paella reispfanne|schüssel gericht suppe eintopf|essen käse schokolade topf|essen frühstück suppe brei|essen grün gesund blattgemüse|kino s\
nack|essen lebensmittel nahrung milchprodukt|geschmack gewürz würze zutat|essen büchse dose|sushi essen japanisches|cracker|essen japanisch|essen||dampfend stäb\
chen suppe nudeln|restaurant essse pasta mit|essen gemüse|restaurant japanisches gericht|restaurant japanisches gericht|restaurant tempura|restaurant spirale|es\
sen kuchen herbst mondfest|restaurant japanisches auf gericht|essen dumpling empanada gyōza|essen prophezeiung|essen stäbchen takeaway-box chinesisches|eis|eis \
sorbet zerstoßen|eisbecher eisdiele|essen süß kuchen doughnut|cookie plätchen|essen lebensmittel feier kuchen|kuchenstück tortenstück stück|essen süß bäckerei d\
essert|essen torte gebäck füllung|essen süßigkeit|süßigkeit|süßigkeit lolli|schokolade dessert nachspeise flan|süß|kind trinken flasche milch|getränk trinken|ge\
tränk trinken tee dampfend|lebensmittel getränk trinken kanne|getränk schale oolong grüner|getränk trinken flasche und|getränk trinken sekt champagner|bar glas \
alkohol|bar drink martini|bar getränk exotisches|bar oktoberfest prost krug|oktoberfest prost anstoßen weizen|getränk feiern prost anstoßen|bar schnaps whiskey|\
getränk glas leer ausleeren|wasser trinken saft brause|essen lebensmittel getränk tee|getränk fruchtsaft obstsaft saftpackung|getränk tee|kalt kühlen würfel eis\
berg|essen stäbchen hashi japanisches|kochen geschirr|essen restaurant frühstück lecker|besteck|messer schneiden|essen einweckglas gewürzglas marmeladeglas|ster\
nzeichen tierkreis trinken kochen"},{names:"Globus mit Europa und Afrika|Globus mit Amerika|Globus mit Asien und Australien|Globus mit Meridianen|Weltkarte|Umri\
ss von Japan|Kompass|schneebedeckter Berg|Berg|Erdrutsch|Vulkan|Fuji|Camping|Strand mit Sonnenschirm|Wüste|einsame Insel|Nationalpark|Stadion|antikes Gebäude|Kr\
an|Ziegelstein|Felsen|Holz|Hütte|Wohnhäuser|verfallenes Haus|Haus|Haus mit Garten|Bürogebäude|japanisches Postgebäude|Postgebäude|Krankenhaus|Bank|Hotel|Stunden\
hotel|Minimarkt|Schule|Kaufhaus|Fabrik|japanisches Schloss|Schloss|Hochzeit|Tokyo Tower|Freiheitsstatue|Kirche|Moschee|Hindutempel|Synagoge|Shinto-Schrein|Kaaba\
|Springbrunnen|Zelt|neblig|Sternenhimmel|Skyline|Sonnenaufgang über Bergen|Sonnenaufgang über dem Meer|Abendstimmung in der Stadt|Sonnenuntergang in der Stadt|B\
rücke vor Nachthimmel|heiße Quellen|Karussellpferd|Spielplatzrutsche|Riesenrad|Achterbahn|Barbershop-Säule|Zirkuszelt|Dampflokomotive|Eisenbahnwagen|Hochgeschwi\
ndigkeitszug mit spitzer Nase|Hochgeschwindigkeitszug|Zug|U-Bahn|S-Bahn|Bahnhof|Straßenbahn|Einschienenbahn|Bergbahn|Straßenbahnwagen|Bus|Bus von vorne|Oberleit\
ungsbus|Kleinbus|Krankenwagen|Feuerwehrauto|Polizeiwagen|Polizeiwagen von vorne|Taxi|Taxi von vorne|Auto|Auto von vorne|Wohnmobil|Pick-up|Lieferwagen|Sattelzug|\
Traktor|Rennauto|Motorrad|Motorroller|manueller Rollstuhl|elektrischer Rollstuhl|Autorikscha|Fahrrad|Tretroller|Skateboard|Rollschuh|Bushaltestelle|Autobahn|Bah\
ngleis|Ölfass|Tanksäule|Autorad|Polizeilicht|horizontale Verkehrsampel|vertikale Verkehrsampel|Stoppschild|Baustellenabsperrung|Anker|Rettungsring|Segelboot|Kan\
u|Schnellboot|Passagierschiff|Fähre|Motorboot|Schiff|Flugzeug|kleines Flugzeug|Abflug|Landung eines Flugzeugs|Fallschirm|Sitzplatz|Hubschrauber|Schwebebahn|Berg\
schwebebahn|Bergseilbahn|Satellit|Rakete|fliegende Untertasse|Rezeptionsklingel|Gepäck|Sanduhr|laufende Sanduhr|Armbanduhr|Wecker|Stoppuhr|Zeitschaltuhr|Kaminuh\
r|Ziffernblatt 12:00 Uhr|12:30 Uhr|1:00 Uhr|1:30 Uhr|2:00 Uhr|2:30 Uhr|3:00 Uhr|3:30 Uhr|4:00 Uhr|4:30 Uhr|5:00 Uhr|5:30 Uhr|6:00 Uhr|6:30 Uhr|7:00 Uhr|7:30 Uhr\
|8:00 Uhr|8:30 Uhr|9:00 Uhr|9:30 Uhr|10:00 Uhr|10:30 Uhr|11:00 Uhr|11:30 Uhr|Neumond|erstes Mondviertel|zunehmender Halbmond|zweites Mondviertel|Vollmond|dritte\
s Mondviertel|abnehmender Halbmond|letztes Mondviertel|Mondsichel|Neumond mit Gesicht|Mondsichel mit Gesicht links|Mondsichel mit Gesicht rechts|Thermometer|Son\
ne|Vollmond mit Gesicht|Sonne mit Gesicht|Ringplanet|weißer mittelgroßer Stern|funkelnder Stern|Sternschnuppe|Milchstraße|Wolke|Sonne hinter Wolke|Wolke mit Bli\
tz und Regen|Sonne hinter kleiner Wolke|Sonne hinter großer Wolke|Sonne hinter Regenwolke|Wolke mit Regen|Wolke mit Schnee|Wolke mit Blitz|Wirbelsturm|Nebel|Win\
d|Wirbel|Regenbogen|geschlossener Regenschirm|Regenschirm|Regenschirm im Regen|aufgestellter Sonnenschirm|Hochspannung|Schneeflocke|Schneemann im Schnee|Schneem\
ann ohne Schneeflocken|Komet|Feuer|Tropfen|Welle",words:"erde weltkugel|erde weltkugel nordamerika südamerika|erde weltkugel|breitengrad längengrad|karte reisen\
 landkarte|karte|magnetisch richtung himmelsrichtung navigation|kalt gebirge|gebirge|berg erdbeben felsen gefahr|wetter berg ausbruch lava|berg vulkan|campen ze\
lten|meer|heiß|meer strand palme verlassen|natur berg park fluss|arena|klassizistisch|bauen|bauen grenze klinker mauerwerk|natur schwer felsig hart|baumstamm fe\
uerholz holzig holzscheite|gebäude haus objekt schutz|gebäude haus häuser dorf|gebäude heruntergekommen verlassenes|gebäude zuhause|baum|hochhaus||europa europä\
isches|gebäude arzt medizin ambulanz|gebäude geld|gebäude unterkunft übernachten|liebe gebäude hotel unterkunft|gebäude lebensmittel einkaufen geschäft|gebäude \
schulgebäude|gebäude einkaufen geschäft shoppen|gebäude fabrikgebäude|gebäude bauwerk|gebäude europa bauwerk burg|herz kirche|fernsehturm tokio|amerika|gebäude \
religion kreuz christentum|religion islam muslim moslem|gebäude tempel|religion jüdisch tempel jude|religion schrein|religion islam muslim moslem|garten park br\
unnen|campingurlaub zeltplatz|wetter nebel|nacht hochhäuser stadt skyline|gebäude hochhäuser stadt wolkenkratzer|||hochhäuser sonnenaufgang skyline wolkenkratze\
r|hochhäuser sonnenaufgang wolkenkratzer großstadt|nachts gate golden|dampfend|pferd reiten|spielen rutschbahn rutsche vergnügungspark|rad freizeitpark volksfes\
t|freizeitpark volksfest|friseur herrenfriseur säule|unterhaltung zelt|fahrzeug zug bahn lokomotive|fahrzeug zug tram straßenbahnwagen|zug ice shinkansen tgv|ja\
pan zug bahn shinkansen|bahn ice eisenbahn|metro|zug bahn ice monorail|zug|tram verkehrsmittel|bahn monorail magnetschwebebahn|zug bahn bimmelbahn|transport ver\
kehrsmittel waggon tramwagen|fahrzeug schulbus|verkehrsmittel vorderansicht|straßenbahn trolleybus|fahrzeug bus|ambulanz notfall|brand löschfahrzeug|streifenwag\
en|streifenwagen vorderansicht|fahrzeug auto|auto fahren gelb vorderansicht|rot fahrzeug fahren verkehr|rot fahrzeug automobil vorderansicht|blau auto fahren ve\
rreisen|fahrzeug auto fahren lastwagen|lastwagen lkw|lastwagen lkw umziehen ziehen|bauernhof landwirtschaft trecker|autorennen|moped motorrennen|roller motoroll\
er vespa|barrierefreiheit behinderung|barrierefreiheit behinderung|fahrzeug tuk-tuk|radeln bmx radler spinning|roller|board brett räder skaten|sport schuh rolle\
n rollerskate|haltestelle|schnellstraße|gleise schienen|fass|benzin tanken tankstelle|rad autoreifen drehen reifen|sirene|ampel vertikal|ampel horizontal|schild\
 achteckig|schild baustellenschild|meer hafen|sicherheit retten lebensretter schwimmring|boot|boot wassersport|wasser boot see luxus|schiff traumschiff aida run\
dreise|schiff|boot schiff|traumschiff dampfer kreuzfahrtschiff|flieger|privatjet|fliegen flughafen start eines|flieger flughafen ankunft landen|sport fallschirm\
springen paragliding skydiving|zug flugzeug bus|fliegen reisen helikopter|hängebahn|schwebebahn|gondel seilbahn|weltraum sputnik|weltraum all|ufo alien außerird\
isch|klingel|ballast hartschalenkoffer koffer reise|zeit prozess läuft vorgang|prozess läuft vorgang|uhr zeit|zeit uhrzeit|uhr zeit|uhr timer|uhr tack tick|mitt\
ag mitternacht zwölf|zeit ziffernblatt 00 halb|zeit ziffernblatt punkt eins|ziffernblatt halb zwei|zeit ziffernblatt|zeit ziffernblatt halb drei|zeit ziffernbla\
tt|ziffernblatt halb vier|zeit ziffernblatt|zeit ziffernblatt halb fünf|zeit ziffernblatt punkt fünf|ziffernblatt halb 05 17|zeit ziffernblatt|ziffernblatt halb\
 sieben|ziffernblatt|zeit ziffernblatt halb acht|zeit ziffernblatt um|ziffernblatt halb neun|zeit ziffernblatt|zeit ziffernblatt halb zehn|zeit ziffernblatt|zif\
fernblatt halb elf|zeit ziffernblatt|zeit ziffernblatt halb zwölf|mond|zunehmend|mond|zunehmend|mond|abnehmend||nacht abnehmend|nacht|mondgesicht|weltall|nacht|\
wetter temperatur|wetter strahlen sonnenstrahlen sonnig||sonnengesicht sonnenschein|gasplanet himmelskörper planet saturn|himmel astronomie gelber|glitzern|himm\
el|galaxie universum|wetter wolkig|wolkig|wetter gewitter wolkig|wetter bewölkt|wetter bewölkt|wetter|wetter regenwolke|wetter kalt|wetter gewitter|wetter torna\
do|wetter neblig|wetter windig|spirale wirbelsturm|wetter||wetter bekleidung||strand|blitz gewitter gefahr elektrizität|wetter kalt winter flocke||kalt winter|w\
eltall|heiß brennen flamme|schweiß träne wassertropfen|meer"},{names:"Halloweenkürbis|Weihnachtsbaum|Feuerwerk|Wunderkerze|Feuerwerkskörper|funkelnde Sterne|\
Luftballon|Konfettibombe|Konfettiball|Tanabata-Baum|Piniendekoration|japanische Puppen|traditionelle japanische Windsäcke|japanisches Windspiel|traditionelles M\
ondfest|roter Umschlag|pinke Schleife|Geschenk|Gedenkschleife|Eintrittskarten|Ticket|Militärorden|Pokal|Sportmedaille|Goldmedaille|Silbermedaille|Bronzemedaille\
|Fußball|Baseball|Softball|Basketball|Volleyball|Football|Rugbyball|Tennisball|Frisbee|Bowling|Kricket|Feldhockey|Eishockey|Lacrosse|Tischtennis|Badminton|Boxha\
ndschuh|Kampfsportanzug|Tor|Golffahne|Schlittschuh|Angel mit Fisch|Tauchmaske|Laufshirt|Ski|Schlitten|Curlingstein|Darts|Jo-Jo|Drachen|Wasserpistole|Billardkuge\
l|Kristallkugel|Zauberstab|Gamepad|Joystick|Spielautomat|Spielwürfel|Puzzleteil|Teddybär|Piñata|Discokugel|Matroschka|Pik|Herz|Karo|Kreuz|Bauer Schach|Jokerkart\
e|Mahjong-Stein|japanische Blumenkarte|Masken|gerahmtes Bild|Mischpalette|Faden|Nähnadel|Wollknäuel|Knoten",words:"herbst kürbislaterne|baum weihnachten tanne\
|silvester|party feiern feuerwerk|dynamit explosion knallen knaller||feier geburtstag ballon|feier party super knaller|feier party|japan baum fest sternenfest|j\
apan neujahrsfest|puppenfest|feier karpfen|feier glocke bimmel|japan|geld geschenk glück hongbao|feier rosa geschenk|feier schleife weihnachten geburtstag|schle\
ife|ticket billet|unterhaltung konzert|orden|sport bundesliga preis champion|medaille gewinn goldmedaille|gewinn erster medaille platz|zweiter medaille platz|dr\
itter medaille platz|ball bundesliga messi|ball|sport ball werfen baseball|sport ball korb|sport ball|sport ball amerika super|sport ball|sport ball|scheibe dis\
c disk ultimate|spiel kugel bowlingkugel|ball schläger cricket|schläger hockey|schläger hockey puck und|sport ball schläger stock|sport ball spiel schläger|schl\
äger federball|sport handschuh boxen|judo kampfkunst karate taekwondo|sport fußball netz|golfplatz|eislauf|angeln entspannung|schwimmen tauchen schnorcheln spor\
ttauchen|sport laufen schärpe mit|und stöcke|schnee rodeln|sport spiel stein|pfeil spiel volltreffer zielscheibe|spielzeug yo-yo|fliegen wind hochfliegen steige\
n|waffe pistole revolver|schwarz spiel kugel 8-ball|wahrsager zukunft|zauberer magisch zauberin magie|unterhaltung gaming videospiel|gaming videospiel|glücksspi\
el|unterhaltung casino würfeln zufall|spiel bestandteile hinweise hobby|spielzeug bär kuscheltier plüschteddy|feier party mexikanisch objekt|party tanzen lichtr\
eflexe spiegelkugel|spielzeug babuschka matrioschka matrjoschka|kartenspiel|kartenspiel|kartenspiel|kartenspiel||spielkarte|spiel roter drache|karte hanafuda|un\
terhaltung kunst theater|kunst malen rahmen gemälde|kunst künstler farben palette|nadel nähen zwirn nähfaden|nadel faden nähen einfädeln|ball wolle zwirn garn|s\
egelboot achterknoten binden schnur"},{names:"Brille|Sonnenbrille|Schutzbrille|Laborkittel|Sicherheitsweste|Hemd mit Krawatte|T-Shirt|Jeans|Schal|Handschuhe|Man\
tel|Socken|Kleid|Kimono|Sari|einteiliger Badeanzug|Slip|Shorts|Bikini|Bluse|Faltfächer|Geldbörse|Handtasche|Clutch|Einkaufstüten|Schulranzen|Zehensandale|Herren\
schuh|Sportschuh|Wanderstiefel|flacher Schuh|Stöckelschuh|Damensandale|Ballettschuhe|Damenstiefel|Haarkamm|Krone|Damenhut|Zylinder|Doktorhut|Baseballmütze|Milit\
ärhelm|Rettungshelm|Gebetskette|Lippenstift|Ring|Edelstein|durchgestrichener Lautsprecher|Lautsprecher mit geringer Lautstärke|Lautsprecher mit mittlerer Lautst\
ärke|Lautsprecher mit hoher Lautstärke|Lautsprecher|Megafon|Posthorn|Glocke|durchgestrichene Glocke|Notenschlüssel|Musiknote|Musiknoten|Studiomikrofon|Schiebere\
gler|Drehregler|Mikrofon|Kopfhörer|Radio|Saxofon|Trompete|Posaune|Akkordeon|Gitarre|Klaviatur|Geige|Banjo|Trommel|afrikanische Trommel|Maracas|Flöte|Harfe|Mobil\
telefon|Mobiltelefon mit Pfeil|Telefon|Telefonhörer|Pager|Faxgerät|Batterie|schwache Batterie|Netzstecker|Laptop|Desktopcomputer|Drucker|Tastatur|Computermaus|T\
rackball|Minidisc|Diskette|CD|DVD|Abakus|Filmkamera|Filmstreifen|Filmprojektor|Filmklappe|Fernseher|Fotoapparat|Fotoapparat mit Blitz|Videokamera|Videokassette|\
Lupe nach links|Lupe nach rechts|Kerze|Glühbirne|Taschenlampe|rote Papierlaterne|Öllampe|Notizbuch mit dekorativem Einband|geschlossenes Buch|offenes Buch|grüne\
s Buch|blaues Buch|orangefarbenes Buch|Bücherstapel|Notizbuch|Spiralblock|teilweise eingerolltes Blatt|Schriftrolle|Vorderseite eines Blattes|Zeitung|zusammenge\
rollte Zeitung|Pagemarker|Lesezeichen|Etikett|Münze|Geldsack|Schatztruhe|Yen-Banknote|Dollar-Banknote|Euro-Banknote|Pfund-Banknote|Geldschein mit Flügeln|Kredit\
karte|Beleg|steigende Kurve mit Yen-Zeichen|Briefumschlag|E-Mail|eingehender Briefumschlag|Umschlag mit Pfeil|Postausgang|Posteingang|Paket|geschlossener Briefk\
asten mit Post|geschlossener Briefkasten ohne Post|offener Briefkasten mit Post|offener Briefkasten ohne Post|Briefkasten|Urne mit Wahlzettel|Bleistift|schwarze\
r Federhalter|Füllhalter|Kugelschreiber|Pinsel|Wachsmalstift|Papier und Bleistift|Aktentasche|Ordner|geöffneter Ordner|Karteireiter|Kalender|Abreißkalender|Noti\
zblock|Spiralkalender|Rotationskartei|Aufwärtstrend|Abwärtstrend|Balkendiagramm|Klemmbrett|Reißzwecke|Stecknadel|Büroklammer|verhakte Büroklammern|Lineal|dreiec\
kiges Lineal|Schere|Karteikasten|Aktenschrank|Papierkorb|geschlossenes Schloss|offenes Schloss|Schloss mit Füller|Schloss mit Schlüssel|Schlüssel|alter Schlüsse\
l|Hammer|Axt|Pickel|Hammer und Pickel|Hammer und Schraubenschlüssel|Dolch|gekreuzte Schwerter|Bombe|Bumerang|Pfeil und Bogen|Schutzschild|Handsäge|Schraubenschl\
üssel|Schraubenzieher|Mutter und Schraube|Zahnrad|Schraubzwinge|Waage|Blindenstock|Linksymbol|gebrochene Kette|Ketten|Haken|Werkzeugkasten|Magnet|Leiter|Schaufe\
l|Destillierapparat|Reagenzglas|Petrischale|DNA|Mikroskop|Teleskop|Satellitenschüssel|Spritze|Blutstropfen|Kapsel|Heftpflaster|Krücke|Stethoskop|Röntgenbild|Tür\
|Fahrstuhl|Spiegel|Fenster|Bett|Sofa und Lampe|Stuhl|Toilette|Saugglocke|Dusche|Badewanne|Mausefalle|Rasierer|Creme|Sicherheitsnadel|Besen|Korb|Küchenrolle|Eime\
r|Seife|Blasen|Zahnbürste|Schwamm|Feuerlöscher|Einkaufswagen|Zigarette|Sarg|Grabstein|Urne|Nazar-Amulett|Hamsa|Statue|Protestschild|Ausweis",words:"accessoire\
|augen brille dunkel|brille schwimmen tauchen augenschutz|doktor arztkittel kleidungsstück wissenschaftler|kleidung notfall weste|kleidung kragen schlips|kleidu\
ng shirt|kleidung hose|kleidung kalt hals warm||kleidung kalt jacke brr|strumpf strümpfe|kleidung|kleidung japanisch|kleidung|kleidung|kleidung badeanzug eintei\
ler unterwäsche|kleidung badebekleidung badehose boxershorts|kleidung badeanzug|kleidung shirt damenmode oberbekleidung|flirten heiß tanz warm|accessoire brieft\
asche münzen portemonnaie|einkaufen accessoire tasche|accessoire tasche handtasche beutel|einkaufen tasche shoppen shopping|schule ranzen rucksack tornister|sch\
uh badelatschen flipflops latschen|schuh gehen|schuh laufen rennen sneaker|schuh camping kleidungsstück campen|kleidungsstück ballerina ballet-pumps bequem|rot \
schuh damen elegant|schuh sandale|kleidung tanz schuhe|schuh stiefel|haare afro kamm kämmen|kopfbedeckung königin majestät|kleidung schleife hut kopfbedeckung|u\
nterhaltung hut zauberer kopfbedeckung|diplom abschlussfeier|mütze baseball-kappe baseball-mütze baseballkappe|helm schutzhelm armee heer|helm kreuz hilfe berge\
n|religion beten kette rosenkranz|rot kosmetik make-up makeup|edelstein diamantring schmuck verlobung|diamant|leise psst stummgeschaltet|eingeschaltet ton an|le\
ise ton mittellaut einer|musik dezibel schallwellen drei|megafon schallendes|lautsprecher jubel|e-mail brief|klingeling ton eingeschaltet ding|leise kein ton au\
sgeschaltet|musik partitur violinschlüssel|note lied melodie|noten|mikrofon|musik|bedienknöpfe knöpfe stellknöpfe|unterhaltung karaoke singen|musik unterhaltung\
|musik|instrument musikinstrument|instrument musikinstrument|musik traurig instrument schieben|instrument musikinstrument spielen akkordeons|instrument musikins\
trument|instrument musikinstrument tastatur klavier|instrument musikinstrument violine|musik instrument saiteninstrument zupfinstrument|musik instrument drumsti\
cks schlägel|instrument musikinstrument conga handtrommel|instrument party musikinstrument tanzen|instrument musikinstrument musizieren orchester|liebe musik in\
strument orchester|handy iphone smartphone telefonieren|handy kommunikation anrufen iphone|anrufen festnetz|kommunikation anrufen hörer|kommunikation piepser|ko\
mmunikation|akku|aufladen elektronik ladestand leer|stecker stromstecker|bildschirm monitor computermonitor notebook|computer bildschirm monitor imac|computer|c\
omputer keyboard|maus|computer|md minidisk|datenträger|blu-ray dvd|computer cd blu-ray|mathematik abaki abakusse berechnung|unterhaltung kino|kino filmband|unte\
rhaltung kino|unterhaltung klappe|film tv fernsehen|fotos kamera||filmen videos|vhs|suche vergrößerungsglas|suche vergrößerungsglas|licht|lampe licht hell idee|\
lampe licht|izakaya japanisches laterne lokal|lampe diya|||lesen seite geöffnet bibliothek|lesen|||lesen fantasie roman|notizen|notizblock|dokument papier seite\
|papier|dokument papier seite|medien nachrichten presse||notizen|lesen etikett|label marke|geld dollar euro reich|moneten reich sack|geld edelstein silber gold|\
geldschein|geldschein währung|geldschein euroschein|geldschein|euro moneten bank knete|karte bankkarte ec-karte geldkarte|blatt abrechnung aufstellung buchhalte\
r|diagramm markt steigender trend|e-mail|post brief e-mail-symbol|e-mail umschlag empfangen|e-mail gesendet|e-mail ablage|e-mail ablage|päckchen|e-mail|e-mail k\
eine|e-mail|e-mail keine|post|wahlen|stift|stift füller|stift füller schreiben füllfedehalter|stift|kunst malen|buntstift filzstift|schreiben notiz kurzmitteilu\
ng nachricht|tasche|geschlossen büro dokument akten|offen dokument|akten büroausstattung büromaterial karteibahnen|datum kalenderblatt|kalender datum termin|pap\
ier block|kalender|visitenkarten|diagramm kurve steigend|diagramm kurve fallend|diagramm|clipboard clpboard zwischenablage|anpinnen|anpinnen reißzwecke runde|||\
|geodreieck|schneiden schnipp|büroausstattung büromaterial|ablage archiv schublade|abfalleimer|sicherheit datenschutz|nicht gesichert|sicherheit datenschutz pri\
vat|sicherheit datenschutz privat|passwort schließen|schloss|werkzeug|werkzeug holz beil hacken|werkzeug|werkzeug arbeiter|werkzeug|waffe schwert|waffe|comic ex\
plodieren dynamit|waffe werfen australien aborigines||schild|werkzeug holz sägen tischler|werkzeug|werkzeug schraubendreher||werkzeug|werkzeug|werkzeug gewicht \
gerechtigkeit wiegen|barrierefreiheit behinderung gehstock|kettenglieder verknüpfen verknüpfungssymbol zwei|brechen freiheit handschellen zerbrechen|eisen|angel\
haken aufhaken aufhängen einhaken|mechaniker box handkasten kasten|magnetisch anziehungskraft hufeisen pole|klettern hochsteigen holzleiter sprosse|loch graben \
schippe spaten|werkzeug|labor wissenschaft chemie experiment|labor biologe biologie biologin|biologe biologie biologin leben|labor wissenschaft untersuchen|himm\
el|schüssel antenne sat-schüssel satschüssel|arzt nadel impfen impfung|medizin flüssigkeit blutspende menstruation|arzt medizin arznei pille|verletzt pflaster w\
unde|behinderung hilfe schmerzen stock|arzt medizin doktor herzschlag|medizin knochen skelett durchleuchten|geschlossen eingang|symbol haus transport aufzug|hol\
zspiegel reflexion spiegelbild wandspiegel|haus glas rahmen aussicht|schlafen hotel übernachtung|couch|holzstuhl möbel sitzen|wc klo|werkzeug wc toilette klempn\
er|duschkopf|badezimmer dusche|käse anlocken falle mäusefalle|scharf klinge rasieren rasiermesser|feuchtigkeitscreme feuchtigkeitsmilch haarwaschmittel körpercr\
eme|punk windel|reinigen säubern fegen hexenbesen|bauernhof landwirtschaft picknick tragekorb|hygiene klopapier papierrolle papiertücher|behälter bottich kübel \
wassereimer|putzen reinigen sauber schaum|reinigen schaum perlen schweben|zähne putzen sauber badezimmer|putzen reinigen schaum schäumen|löschen|einkaufen|rauch\
en kippe rauchersymbol|tot vampir tod beerdigung|tot friedhof rip|tot tod beerdigung|blau perle amulett glasperle|hand jüdisch amulett schutz|gesicht maske oste\
rinsel|schild ankündigung bekanntmachung demonstration|dokument karte pass führerschein"},{names:"Symbol „Geldautomat“|Symbol „Papierkorb“|Trinkwasser|Symbol \
„Rollstuhl“|Herren|Damen|Toiletten|Symbol „Baby“|WC|Passkontrolle|Zollkontrolle|Gepäckausgabe|Gepäckaufbewahrung|Warnung|Kinder überqueren die Straße|Zutritt ve\
rboten|Verboten|Fahrräder verboten|Rauchverbot|Abfall verboten|Kein Trinkwasser|Fußgänger verboten|Mobiltelefone verboten|Minderjährige verboten|Radioaktiv|Biog\
efährdung|Pfeil nach oben|Pfeil nach rechts oben|Pfeil nach rechts|Pfeil nach rechts unten|Pfeil nach unten|Pfeil nach links unten|Pfeil nach links|Pfeil nach l\
inks oben|Pfeil nach oben und unten|Pfeil nach links und rechts|geschwungener Pfeil nach links|geschwungener Pfeil nach rechts|geschwungener Pfeil nach oben|ges\
chwungener Pfeil nach unten|kreisförmige Pfeile im Uhrzeigersinn|Pfeile gegen den Uhrzeigersinn|BACK-Pfeil|END-Pfeil|ON!-Pfeil|SOON-Pfeil|TOP-Pfeil|religiöse St\
ätte|Atomzeichen|om|Davidstern|Dharma-Rad|Yin und Yang|lateinisches Kreuz|orthodoxes Kreuz|Hilal und Stern|Friedenszeichen|Menora|Hexagramm mit Punkt|Khanda|Wid\
der (Sternzeichen)|Stier (Sternzeichen)|Zwillinge (Sternzeichen)|Krebs (Sternzeichen)|Löwe (Sternzeichen)|Jungfrau (Sternzeichen)|Waage (Sternzeichen)|Skorpion \
(Sternzeichen)|Schütze (Sternzeichen)|Steinbock (Sternzeichen)|Wassermann (Sternzeichen)|Fische (Sternzeichen)|Schlangenträger|Zufallsmodus|Wiederholen|Titel wi\
ederholen|Wiedergabe|Doppelpfeile nach rechts|Nächster Titel|Wiedergabe oder Pause|Pfeil zurück|Zurückspulen|Vorheriger Titel|Aufwärts-Schaltfläche|Doppelpfeile\
 nach oben|Abwärts-Schaltfläche|Doppelpfeile nach unten|Pause|Stopp|Aufnehmen|Auswerfen|Kinosymbol|Taste Dimmen|Heller-Taste|balkenförmige Signalstärkenanzeige|\
WLAN|Vibrationsmodus|Mobiltelefon aus|Frauensymbol|Männersymbol|Transgender-Symbol|mal|plus|minus|geteilt durch|Gleichheitszeichen extrafett|Unendlichkeit|doppe\
ltes Ausrufezeichen|Ausrufe- und Fragezeichen|rotes Fragezeichen|weißes Fragezeichen|weißes Ausrufezeichen|rotes Ausrufezeichen|Wellenlinie|Geldwechsel|Dollarze\
ichen extrafett|Äskulapstab|Recycling-Symbol|Lilie|Dreizack|Namensschild|japanisches Anfänger-Zeichen|hohler roter Kreis|weißes Häkchen|abgehaktes Kästchen|kräf\
tiges Häkchen|Kreuzzeichen|angekreuztes Kästchen|Schleife|Doppelschleife|Teilalternationszeichen|achtzackiger Stern|achtstrahliger Stern|Funkeln|Copyright|Regis\
tered-Trademark|Markenzeichen|Spritzer|Taste: #|Taste: *|Taste: 0|Taste: 1|Taste: 2|Taste: 3|Taste: 4|Taste: 5|Taste: 6|Taste: 7|Taste: 8|Taste: 9|Taste: 10|Ein\
gabesymbol lateinische Großbuchstaben|Eingabesymbol lateinische Kleinbuchstaben|Eingabesymbol Zahlen|Eingabesymbol Sonderzeichen|Eingabesymbol lateinische Buchs\
taben|Großbuchstabe A in rotem Quadrat|Großbuchstaben AB in rotem Quadrat|Großbuchstabe B in rotem Quadrat|Großbuchstaben CL in rotem Quadrat|Wort „Cool“ in bla\
uem Quadrat|Wort „Free“ in blauem Quadrat|Buchstabe „i“ in blauem Quadrat|Großbuchstaben ID in lila Quadrat|Buchstabe „M“ in Kreis|Wort „New“ in blauem Quadrat|\
Großbuchstaben NG in blauem Quadrat|Großbuchstabe O in rotem Quadrat|Großbuchstaben OK in blauem Quadrat|Großbuchstabe P in blauem Quadrat|SOS-Zeichen|Schriftzu\
g „UP!“ im blauen Quadrat|Schriftzug VS in orangem Quadrat|Schriftzeichen „koko“|Schriftzeichen „sa“|Schriftzeichen für „Monatsbetrag“|Schriftzeichen für „nicht\
 gratis“|Schriftzeichen für „reserviert“|Schriftzeichen für „Schnäppchen“|Schriftzeichen für „Rabatt“|Schriftzeichen für „gratis“|Schriftzeichen für „verbieten“\
|Schriftzeichen für „akzeptieren“|Schriftzeichen für „anwenden“|Schriftzeichen für „Note zum Bestehen“|Schriftzeichen für „Zimmer frei“|Schriftzeichen für „Grat\
ulation“|Schriftzeichen für „Geheimnis“|Schriftzeichen für „Geöffnet“|Schriftzeichen für „Kein Zimmer frei“|roter Punkt|oranger Punkt|gelber Punkt|grüner Punkt|\
blauer Punkt|lila Punkt|brauner Punkt|schwarzer Punkt|weißer Punkt|rotes Quadrat|oranges Quadrat|gelbes Quadrat|grünes Quadrat|blaues Quadrat|lila Quadrat|braun\
es Quadrat|großes schwarzes Quadrat|großes weißes Quadrat|mittelgroßes schwarzes Quadrat|mittelgroßes weißes Quadrat|mittelkleines schwarzes Quadrat|mittelklein\
es weißes Quadrat|kleines schwarzes Quadrat|kleines weißes Quadrat|große orangefarbene Raute|große blaue Raute|kleine orangefarbene Raute|kleine blaue Raute|rot\
es Dreieck mit der Spitze nach oben|rotes Dreieck mit der Spitze nach unten|Rautenform mit Punkt|Optionsfeld|weiße quadratische Schaltfläche|schwarze quadratisc\
he Schaltfläche",words:"atm|abfall mülleimer sauberkeit wegschmeißen|wasserhahn|barrierefrei behindertengerecht|wc herrentoilette|wc damentoilette|wc|wickelrau\
m|toilette||||schließfach|dreieck vorsicht achtung warnschild|vorsicht kinder-queren-die-straße-schild straßenschild|einbahnstrasse zutritt-verboten-schild kein\
e durchfahrt|kein-zutritt-zeichen verbotszeichen zutritt|fahhrad fahrrad-verboten-schild radfahren|zigarette verboten rauchen|müll-verboten-zeichen|verboten was\
ser verschmutzt|fußgänger-verboten-schild|handy|erwachsene mindestalter mit nicht||zeichen|aufwärtspfeil norden|nordosten|osten rechtspfeil|südosten|abwärtspfei\
l süden||linkspfeil westen|nordwesten|entgegengesetzt|entgegengesetzt||umdrehen||||kreisförmige|pfeil links zurück|pfeil links ende-zeichen|pfeil anschalten ein\
-zeichen einschaltem|pfeil rechts bald-zeichen|top-zeichen pfeil nach oben|religion kultstätte|atheist|religion hinduismus|religion jüdisch|buddhismus|religion \
daoismus|religion christentum römisch|religion christentum|religion islam muslim|friedensbewegung friedenssymbol|religion leuchter|wahrsager|religion schwert gl\
aube khalsa||horoskop|horoskop||horoskop|horoskop|horoskop|horoskop||||horoskop|schlagenträger sternbild|gekreuzt pfeile richtung nach|keycap tastenkappe pfeile\
 im|pfeile einmal im uhrzeigersinn|pfeil rechts dreieck abspielen|vorwärts weiter überspringen|dreieck doppelpfeil vorwärts weiter|pfeil rechts dreieck|links dr\
eieck|pfeil dreieck nach links|pfeil dreieck doppelpfeil zurück|pfeil schaltfläche nach oben|pfeil aufwärts doppelt|pfeil schaltfläche nach unten|pfeil abwärts \
doppelt|keycap tastenkappe streifen vertikal|quadrat keycap tastenkappe aufnahme|kreis keycap tastenkappe aufnahme|medien auswurftaste|unterhaltung filmkamera i\
n quadrat|helligkeit gedimmt schwache|helligkeit starke|mobiltelefon empfang mobilfunksignal|computer drahtlos hotspot internet|mobiltelefon handy kommunikation\
 vibrieren|ausschalten handy|zeichen weiblich|mann symbol zeichen|für symbol|abbrechen multiplizieren multiplikationszeichen|mathe addieren pluszeichen|mathe mi\
nuszeichen|mathe divisionszeichen geteiltzeichen|mathematik vergleichszeichen ist|ewig grenzenlos|rot satzzeichen muss|rot satzzeichen ausrufezeichen|satzzeiche\
n warum wieso|satzzeichen warum|satzzeichen muss|satzzeichen|gewellt linie|währung wechsel|geld moneten währung bezahlen|medizin arznei apotheke asklepiosstab|p\
unkt grüner|fleur-de-lis|anker triton poseidon|schild|symbol|großer|erledigt abgehakt|häkchen feld abstimmungsfeld ankreuz|erledigt haken abhaken fertig|mal abb\
rechen multiplikation multiplizieren|quadrat feld im kreuzsymbol||blau schleife rechteck|japanisch zeichensetzung|quadrat grün||quadrat grün||markenzeichen|tm t\
rademark|farbe fleck holi klecks|||null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun||buchstaben abcd großschreiben||symbol 1234 ziffern|symbol keycap tasten\
kappe|symbol abc alphabet|negativ positiv blutgruppe|negativ positiv blutgruppe|negativ positiv blutgruppe||||information||großbuchstabe eingekreist|neu||negati\
v positiv blutgruppe|keycap tastenkappe okay|taste parken parkplatz|hilfe|keycap tastenkappe|taste gegen versus|japanisches|japanisches|taste mond japanisch mon\
atlich|taste japanisch berechnen existieren|finger japanisches|vorteil japanisches|teilen japanisches|verhandlung japanisches|kanji japanisches|japanisch|japani\
sches chinesisches|zusammen bestanden japanisches chinesisches|leer japanisches chinesisches|japanisches chinesisches|japanisches chinesisches|betrieb japanisch\
es chinesisches|kanji belegt besetzt fülle|ball|form kreis scheibe|form kreis scheibe|form kreis scheibe|ball kreis großer|form kreis violett scheibe|form kreis\
 scheibe|ball kreis rund großer|ball kreis großer|form viereck|form viereck|form viereck|form viereck|form viereck|form viereck violett|form viereck||||||geomet\
risch|punkt||||||aufwärts|abwärts|diamant|schaltfläche||"},{names:"Zielflagge|Wimpel|überkreuzte Flaggen|schwarze Flagge|weiße Flagge|Regenbogenflagge|Transg\
ender-Flagge|Piratenflagge|Flagge: England|Flagge: Schottland|Flagge: Wales",words:"flagge sport rennen nascar|flagge rot dreiecksflagge standortflagge|japanisc\
he|fahne wehende|fahne wehende|flagge bunt fahne bisexuell|flagge|schatz piratenfahne jolly roger|gbeng|gbsct|gbwls"}];export{e as NAMES};
