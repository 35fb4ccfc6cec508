import"./shared.js";import{b as k,d,u as $}from"./shared1.js";var T=[{key:"smileys",emoji:"😀 😃 😄 😁 😆 😅 🤣 😂 🙂 🙃 🫠 😉 😊 😇 🥰 😍 🤩 😘 😗 ☺️ 😚 😙 🥲 😋 😛 😜 🤪 😝 🤑 🤗 🤭 🫢 🫣 🤫 🤔 🫡 🤐 🤨 😐 😑 😶 🫥 😶‍🌫\
️ 😏 😒 🙄 😬 😮‍💨 🤥 🫨 🙂‍↔️ 🙂‍↕️ 😌 😔 😪 🤤 😴 🫩 😷 🤒 🤕 🤢 🤮 🤧 🥵 🥶 🥴 😵 😵‍💫 🤯 🤠 🥳 🥸 😎 🤓 🧐 😕 🫤 😟 🙁 ☹️ 😮 😯 😲 😳 🫪 🥺 🥹 😦 😧 😨 😰\
 😥 😢 😭 😱 😖 😣 😞 😓 😩 😫 🥱 😤 😡 😠 🤬 😈 👿 💀 ☠️ 💩 🤡 👹 👺 👻 👽 👾 🤖 😺 😸 😹 😻 😼 😽 🙀 😿 😾 🙈 🙉 🙊 💌 💘 💝 💖 💗 💓 💞 💕 💟 ❣️ 💔 ❤️‍🔥 ❤️‍\
🩹 ❤️ 🩷 🧡 💛 💚 💙 🩵 💜 🤎 🖤 🩶 🤍 💋 💯 💢 🫯 💥 💫 💦 💨 🕳️ 💬 👁️‍🗨️ 🗨️ 🗯️ 💭 💤",
names:"grinning face|grinning face with big eyes|grinning face with smiling eyes|beaming face with smiling eyes|grinning squinting face|grinning face with sweat\
|rolling on the floor laughing|face with tears of joy|slightly smiling face|upside-down face|melting face|winking face|smiling face with smiling eyes|smiling fa\
ce with halo|smiling face with hearts|smiling face with heart-eyes|star-struck|face blowing a kiss|kissing face|smiling face|kissing face with closed eyes|kissi\
ng face with smiling eyes|smiling face with tear|face savoring food|face with tongue|winking face with tongue|zany face|squinting face with tongue|money-mouth f\
ace|smiling face with open hands|face with hand over mouth|face with open eyes and hand over mouth|face with peeking eye|shushing face|thinking face|saluting fa\
ce|zipper-mouth face|face with raised eyebrow|neutral face|expressionless face|face without mouth|dotted line face|face in clouds|smirking face|unamused face|fa\
ce with rolling eyes|grimacing face|face exhaling|lying face|shaking face|head shaking horizontally|head shaking vertically|relieved face|pensive face|sleepy fa\
ce|drooling face|sleeping face|face with bags under eyes|face with medical mask|face with thermometer|face with head-bandage|nauseated face|face vomiting|sneezi\
ng face|hot face|cold face|woozy face|face with crossed-out eyes|face with spiral eyes|exploding head|cowboy hat face|partying face|disguised face|smiling face \
with sunglasses|nerd face|face with monocle|confused face|face with diagonal mouth|worried face|slightly frowning face|frowning face|face with open mouth|hushed\
 face|astonished face|flushed face|distorted face|pleading face|face holding back tears|frowning face with open mouth|anguished face|fearful face|anxious face w\
ith sweat|sad but relieved face|crying face|loudly crying face|face screaming in fear|confounded face|persevering face|disappointed face|downcast face with swea\
t|weary face|tired face|yawning face|face with steam from nose|enraged face|angry face|face with symbols on mouth|smiling face with horns|angry face with horns|\
skull|skull and crossbones|pile of poo|clown face|ogre|goblin|ghost|alien|alien monster|robot|grinning cat|grinning cat with smiling eyes|cat with tears of joy|\
smiling cat with heart-eyes|cat with wry smile|kissing cat|weary cat|crying cat|pouting cat|see-no-evil monkey|hear-no-evil monkey|speak-no-evil monkey|love let\
ter|heart with arrow|heart with ribbon|sparkling heart|growing heart|beating heart|revolving hearts|two hearts|heart decoration|heart exclamation|broken heart|h\
eart on fire|mending heart|red heart|pink heart|orange heart|yellow heart|green heart|blue heart|light blue heart|purple heart|brown heart|black heart|grey hear\
t|white heart|kiss mark|hundred points|anger symbol|fight cloud|collision|dizzy|sweat droplets|dashing away|hole|speech balloon|eye in speech bubble|left speech\
 bubble|right anger bubble|thought balloon|ZZZ",words:"smile smiling happy teeth|smiley smiling open happy|smile open happy mouth|smile happy grinning teeth|lau\
ghing satisfied smile eyes|smile smiling open mouth|face happy tear crying|happy feels crying laugh|smile happy|down smile hehe|hot lol sarcastic embarrassed|fl\
irt slide sexy heartbreaker|blush smile glad satisfied|innocent fantasy smile tale|three love smile ily|eyes love smile 143|struck face smile eyes|heart kissing\
 ily bae|love 143 ily dating|relaxed smile happy outlined|143 ily dating bae|love smile 143 ily|happy joy smiley proud|smile smiling full hungry|out sweet party\
 awesome|eye out party yolo|eyes small large crazy|eyes closed out omg|mouth paid|hugs hugging|secret surprise shock oops|omg scared quiet surprise|scared hide \
embarrass peep|quiet shh|hmm chin consider pondering|good ok luck yes|mouth secret quiet keep|surprise disbelief what hmm|whatever unhappy shade oh|not omg what\
ever dead|no secret quiet awkward|whatever meh hide disappear|head fog absentminded|flirt shade homie sly|whatever unhappy smh bored|whatever shade ugh eyeroll|\
smile smiling grinning awkward|smiley smoke blowing exhausted|liar lie pinocchio|omg surprise shock wow|no shake|yes nod|peace zen calm relief|sad disappointed \
bored awful|sad good night tired||whatever night tired goodnight|tired bored sleepy weary|cold doctor sick medicine|sick ill|bandage hurt injury ouch|sick gross\
 vomit nasty|up sick throw gross|sick fever flu sneeze|tongue heat dying feverish|teeth blue-faced freezing frostbite|eyes mouth dizzy drunk|dizzy dead feels ti\
red|omg dizzy smiley confused|no shocked way explode|cowgirl|celebration happy excited hat|person nose glasses spy|smile beach bro awesome|glasses intelligent s\
mart brainy|fancy rich classy stuffy|not sad frown meh|whatever disappointed frustrated meh|sad nervous surprised anxious|sad|sad|omg you surprised wow|omg surp\
rised whoa epic|no omg shocked cost|dead hot disbelief wow|surprised shocked bloated panic|not eyes sad big|sad joy cry embarrassed|scary scared surprise wow|un\
happy scary scared surprise|scared anxious blame worried|cold open mouth blue|disappointed time not sweat|sad feels unhappy tear|sob sad unhappy tears|scared su\
rprised shocked epic|sad feels mad frustrated|persevere headache concentrate concentration|sad unhappy awful blame|sad cold feels scared|sad feels unhappy mad|s\
ad feels nap cost|whatever night tired bored|triumph feels unhappy mad|rage red feels unhappy|feels unhappy upset shade|cursing mad pissed censor|imp fantasy sm\
ile tale|imp fantasy tale fairytale|face tale fairytale dead|face dead monster bone|poop hankey shit face||japanese face fantasy tale|japanese face fantasy tale\
|face fantasy tale fairytale|face fantasy space tale|space invader face fantasy|face monster|smiley face animal smiling|smile face animal|face animal lol laughi\
ng|eyes face animal love|smirk face animal ironic|face animal eyes closed|scream face animal oh|face animal sad tear|face animal|no evil face gesture|evil face \
animal gesture|evil face animal gesture|heart romance mail valentine|cupid love 143 ily|gift 143 ily emotion|143 ily emotion good|heartpulse 143 ily emotion|hea\
rtbeat love 143 ily|143 emotion anniversary adorbs|love 143 ily emotion|white 143 emotion purple|heavy mark punctuation|sad emotion break crushed|love burn lust\
 sacred|well healthier improving recovering|love emotion|love 143 ily emotion|143|love 143 ily emotion|love 143 ily emotion|love 143 ily emotion|love 143 ily em\
otion|love 143 ily emotion|143|evil wicked|love 143 ily emotion|143|heart emotion romance dating|100 full agree fleek|comic mad upset angry|wrestle argument bra\
wl debate|boom comic bomb explode|comic stars shining shooting|drops water comic workout|cloud comic fast running||comic bubble dialog talk|balloon witness|ball\
oon dialog|mad angry balloon|cloud comic bubble idea|comic night tired sleepy"},{key:"people",emoji:"👋 🤚 🖐️ ✋ 🖖 🫱 🫲 🫳 🫴 🫷 🫸 👌 🤌 🤏 ✌️ 🤞 🫰 🤟 🤘 🤙\
 👈 👉 👆 🖕 👇 ☝️ 🫵 👍 👎 ✊ 👊 🤛 🤜 👏 🙌 🫶 👐 🤲 🤝 🙏 ✍️ 💅 🤳 💪 🦾 🦿 🦵 🦶 👂 🦻 👃 🧠 🫀 🫁 🦷 🦴 👀 👁️ 👅 👄 🫦 👶 🧒 👦 👧 🧑 👱 👨 🧔 🧔‍♂️ 🧔‍♀️ \
👨‍🦰 👨‍🦱 👨‍🦳 👨‍🦲 👩 👩‍🦰 🧑‍🦰 👩‍🦱 🧑‍🦱 👩‍🦳 🧑‍🦳 👩‍🦲 🧑‍🦲 👱‍♀️ 👱‍♂️ 🧓 👴 👵 🙍 🙍‍♂️ 🙍‍♀️ 🙎 🙎‍♂️ 🙎‍♀️ 🙅 🙅‍♂️ 🙅‍♀️ 🙆 🙆‍♂️ 🙆‍♀️ 💁 💁\
‍♂️ 💁‍♀️ 🙋 🙋‍♂️ 🙋‍♀️ 🧏 🧏‍♂️ 🧏‍♀️ 🙇 🙇‍♂️ 🙇‍♀️ 🤦 🤦‍♂️ 🤦‍♀️ 🤷 🤷‍♂️ 🤷‍♀️ 🧑‍⚕️ 👨‍⚕️ 👩‍⚕️ 🧑‍🎓 👨‍🎓 👩‍🎓 🧑‍🏫 👨‍🏫 👩‍🏫 🧑‍⚖️ 👨‍⚖️ 👩‍⚖️ 🧑\
‍🌾 👨‍🌾 👩‍🌾 🧑‍🍳 👨‍🍳 👩‍🍳 🧑‍🔧 👨‍🔧 👩‍🔧 🧑‍🏭 👨‍🏭 👩‍🏭 🧑‍💼 👨‍💼 👩‍💼 🧑‍🔬 👨‍🔬 👩‍🔬 🧑‍💻 👨‍💻 👩‍💻 🧑‍🎤 👨‍🎤 👩‍🎤 🧑‍🎨 👨‍🎨 👩‍🎨 \
🧑‍✈️ 👨‍✈️ 👩‍✈️ 🧑‍🚀 👨‍🚀 👩‍🚀 🧑‍🚒 👨‍🚒 👩‍🚒 👮 👮‍♂️ 👮‍♀️ 🕵️ 🕵️‍♂️ 🕵️‍♀️ 💂 💂‍♂️ 💂‍♀️ 🥷 👷 👷‍♂️ 👷‍♀️ 🫅 🤴 👸 👳 👳‍♂️ 👳‍♀️ 👲 🧕 🤵 🤵‍♂️ 🤵\
‍♀️ 👰 👰‍♂️ 👰‍♀️ 🤰 🫃 🫄 🤱 👩‍🍼 👨‍🍼 🧑‍🍼 👼 🎅 🤶 🧑‍🎄 🦸 🦸‍♂️ 🦸‍♀️ 🦹 🦹‍♂️ 🦹‍♀️ 🧙 🧙‍♂️ 🧙‍♀️ 🧚 🧚‍♂️ 🧚‍♀️ 🧛 🧛‍♂️ 🧛‍♀️ 🧜 🧜‍♂️ 🧜‍♀️ 🧝 🧝\
‍♂️ 🧝‍♀️ 🧞 🧞‍♂️ 🧞‍♀️ 🧟 🧟‍♂️ 🧟‍♀️ 🧌 🫈 💆 💆‍♂️ 💆‍♀️ 💇 💇‍♂️ 💇‍♀️ 🚶 🚶‍♂️ 🚶‍♀️ 🧍 🧍‍♂️ 🧍‍♀️ 🧎 🧎‍♂️ 🧎‍♀️ 🧑‍🦯 👨‍🦯 👩‍🦯 🧑‍🦼 👨‍🦼 👩‍🦼 🧑‍\
🦽 👨‍🦽 👩‍🦽 🏃 🏃‍♂️ 🏃‍♀️ 🧑‍🩰 💃 🕺 🕴️ 👯 👯‍♂️ 👯‍♀️ 🧖 🧖‍♂️ 🧖‍♀️ 🧗 🧗‍♂️ 🧗‍♀️ 🤺 🏇 ⛷️ 🏂 🏌️ 🏌️‍♂️ 🏌️‍♀️ 🏄 🏄‍♂️ 🏄‍♀️ 🚣 🚣‍♂️ 🚣‍♀️ 🏊 🏊‍♂️ \
🏊‍♀️ ⛹️ ⛹️‍♂️ ⛹️‍♀️ 🏋️ 🏋️‍♂️ 🏋️‍♀️ 🚴 🚴‍♂️ 🚴‍♀️ 🚵 🚵‍♂️ 🚵‍♀️ 🤸 🤸‍♂️ 🤸‍♀️ 🤼 🤼‍♂️ 🤼‍♀️ 🤽 🤽‍♂️ 🤽‍♀️ 🤾 🤾‍♂️ 🤾‍♀️ 🤹 🤹‍♂️ 🤹‍♀️ 🧘 🧘‍♂️ 🧘‍♀️ 🛀\
 🛌 🧑‍🤝‍🧑 👭 👫 👬 💏 👩‍❤️‍💋‍👨 👨‍❤️‍💋‍👨 👩‍❤️‍💋‍👩 💑 👩‍❤️‍👨 👨‍❤️‍👨 👩‍❤️‍👩 👨‍👩‍👦 👨‍👩‍👧 👨‍👩‍👧‍👦 👨‍👩‍👦‍👦 👨‍👩‍👧‍👧 👨‍👨‍👦 👨‍👨\
‍👧 👨‍👨‍👧‍👦 👨‍👨‍👦‍👦 👨‍👨‍👧‍👧 👩‍👩‍👦 👩‍👩‍👧 👩‍👩‍👧‍👦 👩‍👩‍👦‍👦 👩‍👩‍👧‍👧 👨‍👦 👨‍👦‍👦 👨‍👧 👨‍👧‍👦 👨‍👧‍👧 👩‍👦 👩‍👦‍👦 👩‍👧 👩‍👧‍\
👦 👩‍👧‍👧 🗣️ 👤 👥 🫂 👪 🧑‍🧑‍🧒 🧑‍🧑‍🧒‍🧒 🧑‍🧒 🧑‍🧒‍🧒 👣 🫆",names:"waving hand|ra\
ised back of hand|hand with fingers splayed|raised hand|vulcan salute|rightwards hand|leftwards hand|palm down hand|palm up hand|leftwards pushing hand|rightwar\
ds pushing hand|OK hand|pinched fingers|pinching hand|victory hand|crossed fingers|hand with index finger and thumb crossed|love-you gesture|sign of the horns|c\
all me hand|backhand index pointing left|backhand index pointing right|backhand index pointing up|middle finger|backhand index pointing down|index pointing up|i\
ndex pointing at the viewer|thumbs up|thumbs down|raised fist|oncoming fist|left-facing fist|right-facing fist|clapping hands|raising hands|heart hands|open han\
ds|palms up together|handshake|folded hands|writing hand|nail polish|selfie|flexed biceps|mechanical arm|mechanical leg|leg|foot|ear|ear with hearing aid|nose|b\
rain|anatomical heart|lungs|tooth|bone|eyes|eye|tongue|mouth|biting lip|baby|child|boy|girl|person|person: blond hair|man|person: beard|man: beard|woman: beard|\
man: red hair|man: curly hair|man: white hair|man: bald|woman|woman: red hair|person: red hair|woman: curly hair|person: curly hair|woman: white hair|person: wh\
ite hair|woman: bald|person: bald|woman: blond hair|man: blond hair|older person|old man|old woman|person frowning|man frowning|woman frowning|person pouting|ma\
n pouting|woman pouting|person gesturing NO|man gesturing NO|woman gesturing NO|person gesturing OK|man gesturing OK|woman gesturing OK|person tipping hand|man \
tipping hand|woman tipping hand|person raising hand|man raising hand|woman raising hand|deaf person|deaf man|deaf woman|person bowing|man bowing|woman bowing|pe\
rson facepalming|man facepalming|woman facepalming|person shrugging|man shrugging|woman shrugging|health worker|man health worker|woman health worker|student|ma\
n student|woman student|teacher|man teacher|woman teacher|judge|man judge|woman judge|farmer|man farmer|woman farmer|cook|man cook|woman cook|mechanic|man mecha\
nic|woman mechanic|factory worker|man factory worker|woman factory worker|office worker|man office worker|woman office worker|scientist|man scientist|woman scie\
ntist|technologist|man technologist|woman technologist|singer|man singer|woman singer|artist|man artist|woman artist|pilot|man pilot|woman pilot|astronaut|man a\
stronaut|woman astronaut|firefighter|man firefighter|woman firefighter|police officer|man police officer|woman police officer|detective|man detective|woman dete\
ctive|guard|man guard|woman guard|ninja|construction worker|man construction worker|woman construction worker|person with crown|prince|princess|person wearing t\
urban|man wearing turban|woman wearing turban|person with skullcap|woman with headscarf|person in tuxedo|man in tuxedo|woman in tuxedo|person with veil|man with\
 veil|woman with veil|pregnant woman|pregnant man|pregnant person|breast-feeding|woman feeding baby|man feeding baby|person feeding baby|baby angel|Santa Claus|\
Mrs. Claus|Mx Claus|superhero|man superhero|woman superhero|supervillain|man supervillain|woman supervillain|mage|man mage|woman mage|fairy|man fairy|woman fair\
y|vampire|man vampire|woman vampire|merperson|merman|mermaid|elf|man elf|woman elf|genie|man genie|woman genie|zombie|man zombie|woman zombie|troll|hairy creatu\
re|person getting massage|man getting massage|woman getting massage|person getting haircut|man getting haircut|woman getting haircut|person walking|man walking|\
woman walking|person standing|man standing|woman standing|person kneeling|man kneeling|woman kneeling|person with white cane|man with white cane|woman with whit\
e cane|person in motorized wheelchair|man in motorized wheelchair|woman in motorized wheelchair|person in manual wheelchair|man in manual wheelchair|woman in ma\
nual wheelchair|person running|man running|woman running|ballet dancer|woman dancing|man dancing|person in suit levitating|people with bunny ears|men with bunny\
 ears|women with bunny ears|person in steamy room|man in steamy room|woman in steamy room|person climbing|man climbing|woman climbing|person fencing|horse racin\
g|skier|snowboarder|person golfing|man golfing|woman golfing|person surfing|man surfing|woman surfing|person rowing boat|man rowing boat|woman rowing boat|perso\
n swimming|man swimming|woman swimming|person bouncing ball|man bouncing ball|woman bouncing ball|person lifting weights|man lifting weights|woman lifting weigh\
ts|person biking|man biking|woman biking|person mountain biking|man mountain biking|woman mountain biking|person cartwheeling|man cartwheeling|woman cartwheelin\
g|people wrestling|men wrestling|women wrestling|person playing water polo|man playing water polo|woman playing water polo|person playing handball|man playing h\
andball|woman playing handball|person juggling|man juggling|woman juggling|person in lotus position|man in lotus position|woman in lotus position|person taking \
bath|person in bed|people holding hands|women holding hands|woman and man holding hands|men holding hands|kiss|kiss: woman, man|kiss: man, man|kiss: woman, woma\
n|couple with heart|couple with heart: woman, man|couple with heart: man, man|couple with heart: woman, woman|family: man, woman, boy|family: man, woman, girl|f\
amily: man, woman, girl, boy|family: man, woman, boy, boy|family: man, woman, girl, girl|family: man, man, boy|family: man, man, girl|family: man, man, girl, bo\
y|family: man, man, boy, boy|family: man, man, girl, girl|family: woman, woman, boy|family: woman, woman, girl|family: woman, woman, girl, boy|family: woman, wo\
man, boy, boy|family: woman, woman, girl, girl|family: man, boy|family: man, boy, boy|family: man, girl|family: man, girl, boy|family: man, girl, girl|family: w\
oman, boy|family: woman, boy, boy|family: woman, girl|family: woman, girl, boy|family: woman, girl, girl|speaking head|bust in silhouette|busts in silhouette|pe\
ople hugging|family|family: adult, adult, child|family: adult, adult, child, child|family: adult, child|family: adult, child, child|footprints|fingerprint",words:"\
wave you hello ttyl|backhand|raised stop|stop high five|finger hands|hold shake handshake reach|hold shake handshake reach|up pick dismiss dropped|hold me catch\
 know|hold stop high five|hold stop high five|sweet awesome three bet|hand gesture hold relax|small fingers amount bit|peace|hand luck|heart love money snap|you\
 hand ily three|metal hand finger rock-on|hang loose shaka|hand finger|hand finger|2 hand finger|fu hand|hand finger|hand finger this|hand finger you poke|+1 th\
umbsup hand good|-1 thumbsdown hand good|hand clenched punch solidarity|punch facepunch hand rock|leftwards|rightwards|good excited awesome nice|raised celebrat\
ion gesture hooray|love you|hug jazz swerve|hands prayer cupped dua|shake agreement deal meeting|pray gesture high five|write|care whatever done bored|phone cam\
era|muscle bro bodybuilder arm|accessibility prosthetic|accessibility prosthetic|kick foot bent knee|kick feet ankle stomp|sound body ears hearing|accessibility\
 hard|body noses nosey odor|intelligent smart|red pulse beat heartbeat|organ breathe exhalation inhalation|white teeth dentist pearly|dog bones skeleton wishbon\
e|face omg body peep|one body|body lick slurp|body kissing beauty lipstick|kiss nervous anxious fear|newborn young pregnant babies|bright-eyed kid younger grand\
child|child bright-eyed kid younger|child zodiac bright-eyed kid|adult|haired blond-haired human|adult bro|bearded whiskers|bearded whiskers|bearded whiskers|ha\
ired adult bro|haired adult bro|haired adult bro|adult bro|adult lady|haired adult lady|adult|haired adult lady|adult|haired adult lady|adult|adult lady|adult|h\
aired blonde blond-haired|haired blond-haired|adult wise elderly grandparent|older adult bald wise|older adult lady wise|gesture disappointed upset frustrated||\
|face disappointed frown upset|||good hand gesture not|||hand gesture omg exercise|||information desk whatever flip|||gesture pick me question|||gesture accessi\
bility ear hear|gesture accessibility ear hear|gesture accessibility ear hear|gesture meditation ask beg|||not omg disbelief oh|||whatever doubt dunno guess|||d\
octor healthcare nurse therapist|||graduate|||instructor lecturer professor|||law justice scales|||gardener rancher|||chef|||plumber electrician tradesperson|||\
assembly industrial|||business architect manager white-collar|||biologist chemist engineer mathematician|||computer coder developer inventor|||star actor entert\
ainer rockstar|||palette|||plane|||space rocket|||firetruck|||cop over law apprehend|||spy sleuth|||helmet buckingham london palace|||person secret sly hidden|m\
an person hat build|||royalty monarch noble regal|fantasy tale fairytale crown|fantasy tale fairytale crown|with|||man mao pi hat||wedding formal|||wedding||||f\
ull bloated belly overeat|full bloated stuffed belly|feeding woman baby nursing|||newborn nursing nanny parent|face fantasy tale fairytale|fantasy celebration f\
airy tale|fantasy celebration fairy tale|fantasy celebration fairy tale|good superpower hero|||evil superpower bad criminal|||fantasy magic play witch|||person \
fantasy tale fairytale|||halloween scary teeth blood|||fairytale ocean creature sea|fairytale ocean creature sea|fairytale ocean creature sea|fantasy myth folkl\
ore elves|||fantasy myth lamp djinn|||dead halloween scary undead|||fantasy fairy tale monster|forest bigfoot cryptid giant|face spa headache relaxing|||cut bea\
uty chop groom|||man pedestrian amble gait||||||knees|||probing accessibility blind|||accessibility|||accessibility|||runner fast racing speed||||||business|dan\
cers double bff bestie|dancing double bff bestie|dancing double bff bestie|sauna relax spa day|||up mountain rock scale|||fencer sword|sport riding racehorse jo\
ckey|snow|sport ski|ball green birdie driving|||surfer sport ocean beach|||rowboat fishing canoe lake|||swimmer sport freestyle triathlon|||throw athletic baske\
tball net|||bodybuilder workout barbell deadlift|||bicyclist sport bike bicycle|||bicyclist sport bike bicycle|||happy excited flip active|||ring wrestle combat\
 duel|ring wrestle combat duel|ring wrestle combat duel|sport swimming waterpolo|||sport ball throw catch|||balance handle act balancing|||cross relax peace med\
itation|||bathtub tub|sleeping night tired hotel|dating bae couple flirt|two dating bae couple||two dating bae couple|couplekiss person heart love|couplekiss pe\
rson heart love|couplekiss person heart love|couplekiss person heart love|person love romance dating|person love romance dating|person love romance dating|perso\
n love romance dating|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|child|\
child|child|face silhouette|mysterious shadow|bff people friends everyone|love hello thanks comfort|child|||||clothing walk print omw|detective safety clue prin\
t"},{key:"animals",emoji:"🐵 🐒 🦍 🦧 🐶 🐕 🦮 🐕‍🦺 🐩 🐺 🦊 🦝 🐱 🐈 🐈‍⬛ 🦁 🐯 🐅 🐆 🐴 🫎 🫏 🐎 🦄 🦓 🦌 🦬 🐮 🐂 🐃 🐄 🐷 🐖 🐗 🐽 🐏 🐑 🐐 🐪 🐫 🦙 🦒 🐘 \
🦣 🦏 🦛 🐭 🐁 🐀 🐹 🐰 🐇 🐿️ 🦫 🦔 🦇 🐻 🐻‍❄️ 🐨 🐼 🦥 🦦 🦨 🦘 🦡 🐾 🦃 🐔 🐓 🐣 🐤 🐥 🐦 🐧 🕊️ 🦅 🦆 🦢 🦉 🦤 🪶 🦩 🦚 🦜 🪽 🐦‍⬛ 🪿 🐦‍🔥 🐸 🐊 🐢 🦎 🐍 \
🐲 🐉 🦕 🦖 🐳 🐋 🐬 🫍 🦭 🐟 🐠 🐡 🦈 🐙 🐚 🪸 🪼 🦀 🦞 🦐 🦑 🦪 🐌 🦋 🐛 🐜 🐝 🪲 🐞 🦗 🪳 🕷️ 🕸️ 🦂 🦟 🪰 🪱 🦠 💐 🌸 💮 🪷 🏵️ 🌹 🥀 🌺 🌻 🌼 🌷 🪻 🌱 🪴 🌲\
 🌳 🌴 🌵 🌾 🌿 ☘️ 🍀 🍁 🍂 🍃 🪹 🪺 🍄 🪾",names:"monkey face|monkey|gorilla|orangutan|dog face|dog|guide dog|service dog|poodle|\
wolf|fox|raccoon|cat face|cat|black cat|lion|tiger face|tiger|leopard|horse face|moose|donkey|horse|unicorn|zebra|deer|bison|cow face|ox|water buffalo|cow|pig f\
ace|pig|boar|pig nose|ram|ewe|goat|camel|two-hump camel|llama|giraffe|elephant|mammoth|rhinoceros|hippopotamus|mouse face|mouse|rat|hamster|rabbit face|rabbit|c\
hipmunk|beaver|hedgehog|bat|bear|polar bear|koala|panda|sloth|otter|skunk|kangaroo|badger|paw prints|turkey|chicken|rooster|hatching chick|baby chick|front-faci\
ng baby chick|bird|penguin|dove|eagle|duck|swan|owl|dodo|feather|flamingo|peacock|parrot|wing|black bird|goose|phoenix|frog|crocodile|turtle|lizard|snake|dragon\
 face|dragon|sauropod|T-Rex|spouting whale|whale|dolphin|orca|seal|fish|tropical fish|blowfish|shark|octopus|spiral shell|coral|jellyfish|crab|lobster|shrimp|sq\
uid|oyster|snail|butterfly|bug|ant|honeybee|beetle|lady beetle|cricket|cockroach|spider|spider web|scorpion|mosquito|fly|worm|microbe|bouquet|cherry blossom|whi\
te flower|lotus|rosette|rose|wilted flower|hibiscus|sunflower|blossom|tulip|hyacinth|seedling|potted plant|evergreen tree|deciduous tree|palm tree|cactus|sheaf \
of rice|herb|shamrock|four leaf clover|maple leaf|fallen leaf|leaf fluttering in wind|empty nest|nest with eggs|mushroom|leafless tree",words:"animal banana|ani\
mal banana|animal|animal monkey ape|animal pet adorbs puppy|dog2 pet animals dogs|animal accessibility blind|animal accessibility assistance|animal dog fluffy|f\
ace animal|face animal|animal sly curious|animal pet kitten kitty|cat2 pet animals kitten|animal halloween feline meow|face animal zodiac leo|animal cat big pre\
dator|tiger2 animal cat big|animal cat big zoo|animal farm dressage equine|animal mammal alces antlers|animal mammal ass burro|racehorse animal farm racing|face\
|animal stripe|animal|animal buffalo herd wisent|animal farm milk moo|zodiac farm animals bull|animal zoo|cow2 farm milk animals|animal farm bacon pork|pig2 ani\
mal farm bacon|animal pig|face animal farm smell|animal zodiac zoo horns|sheep animal farm female|animal zodiac farm milk|dromedary animal one desert|animal des\
ert hump bactrian|animal wool alpaca guanaco|animal spots|animal|animal large extinction tusk|animal|animal|animal|mouse2 animals|animal|face animal pet|animal \
pet bunny|rabbit2 animal pet bunny|animal squirrel|animal teeth dam|animal spiny|animal vampire|face animal honey grizzly|animal white arctic|face animal down b\
ear|face animal bamboo|lazy slow|animal fishing playful|animal stink|animal marsupial joey jump|animal honey pester|feet paws|bird gobble thanksgiving|animal bi\
rd ornithology|animal bird ornithology|animal bird baby egg|animal bird ornithology|hatched animal bird ornithology|animal ornithology|animal bird ornithology a\
ntarctica|bird ornithology peace fly|animal bird ornithology|animal bird ornithology|animal bird ornithology cygnet|animal bird ornithology wise|animal bird orn\
ithology large|bird light flight plumage|animal bird ornithology tropical|animal bird ornithology pretty|animal bird ornithology pirate|bird flying angelic asce\
nd|animal ornithology beak caw|animal bird ornithology duck|fantasy ascend ascension rise|face animal|animal zoo|animal terrapin tortoise|animal reptile|animal \
zodiac bearer ophiuchus|animal tale fairytale|animal tale fairytale knights|dinosaur brachiosaurus brontosaurus diplodocus|dinosaur rex tyrannosaurus|face anima\
l ocean beach|whale2 animal ocean beach|flipper animal ocean beach|ocean marine whale|animal ocean lion|animal zodiac fishing dinner|animal fishes|animal fish|a\
nimal fish|animal ocean creature|animal beach sea conch|ocean sea change climate|animal ocean sea burn|zodiac cancer|animal seafood bisque claws|food small shel\
lfish|animal food mollusk|pearl diving|animal nature garden escargot|insect pretty|animal insect garden|animal insect garden|bee animal nature insect|animal ins\
ect bug|animal nature insect garden|animal insect bug grasshopper|animal insect pest roach|animal insect||zodiac scorpius|insect pest bite disease|animal insect\
 pest disease|animal annelid earthworm parasite|science bacteria virus amoeba|love plant romance anniversary|plant flower springtime||flower peace beauty sereni\
ty|plant|love red plant flower|dying|plant flower|plant flower outdoors|plant flower buttercup dandelion|plant flower blossom growth|plant flower purple spring|\
plant young sprout sapling|house decor grow nurturing|christmas forest pine|green forest habitat shedding|plant beach tropical|plant nature desert drought|ear p\
lant grains|plant leaf|plant irish|plant irish four-leaf lucky|falling|falling autumn|leaves blow|home nesting branch|bird nesting branch|fungus toadstool|dead \
wood drought bare"},{key:"food",emoji:"🍇 🍈 🍉 🍊 🍋 🍋‍🟩 🍌 🍍 🥭 🍎 🍏 🍐 🍑 🍒 🍓 🫐 🥝 🍅 🫒 🥥 🥑 🍆 🥔 🥕 🌽 🌶️ 🫑 🥒 🥬 🥦 🧄 🧅 🥜 🫘 🌰 🫚 🫛 🍄‍🟫 \
🫜 🍞 🥐 🥖 🫓 🥨 🥯 🥞 🧇 🧀 🍖 🍗 🥩 🥓 🍔 🍟 🍕 🌭 🥪 🌮 🌯 🫔 🥙 🧆 🥚 🍳 🥘 🍲 🫕 🥣 🥗 🍿 🧈 🧂 🥫 🍱 🍘 🍙 🍚 🍛 🍜 🍝 🍠 🍢 🍣 🍤 🍥 🥮 🍡 🥟 🥠 🥡 🍦 🍧\
 🍨 🍩 🍪 🎂 🍰 🧁 🥧 🍫 🍬 🍭 🍮 🍯 🍼 🥛 ☕ 🫖 🍵 🍶 🍾 🍷 🍸 🍹 🍺 🍻 🥂 🥃 🫗 🥤 🧋 🧃 🧉 🧊 🥢 🍽️ 🍴 🥄 🔪 🫙 🏺",
names:"grapes|melon|watermelon|tangerine|lemon|lime|banana|pineapple|mango|red apple|green apple|pear|peach|cherries|strawberry|blueberries|kiwi fruit|tomato|ol\
ive|coconut|avocado|eggplant|potato|carrot|ear of corn|hot pepper|bell pepper|cucumber|leafy green|broccoli|garlic|onion|peanuts|beans|chestnut|ginger root|pea \
pod|brown mushroom|root vegetable|bread|croissant|baguette bread|flatbread|pretzel|bagel|pancakes|waffle|cheese wedge|meat on bone|poultry leg|cut of meat|bacon\
|hamburger|french fries|pizza|hot dog|sandwich|taco|burrito|tamale|stuffed flatbread|falafel|egg|cooking|shallow pan of food|pot of food|fondue|bowl with spoon|\
green salad|popcorn|butter|salt|canned food|bento box|rice cracker|rice ball|cooked rice|curry rice|steaming bowl|spaghetti|roasted sweet potato|oden|sushi|frie\
d shrimp|fish cake with swirl|moon cake|dango|dumpling|fortune cookie|takeout box|soft ice cream|shaved ice|ice cream|doughnut|cookie|birthday cake|shortcake|cu\
pcake|pie|chocolate bar|candy|lollipop|custard|honey pot|baby bottle|glass of milk|hot beverage|teapot|teacup without handle|sake|bottle with popping cork|wine \
glass|cocktail glass|tropical drink|beer mug|clinking beer mugs|clinking glasses|tumbler glass|pouring liquid|cup with straw|bubble tea|beverage box|mate|ice|ch\
opsticks|fork and knife with plate|fork and knife|spoon|kitchen knife|jar|amphora",words:"fruit dionysus|fruit cantaloupe|fruit|orange mandarin fruit citrus|fru\
it citrus sour|fruit tropical key citrus|fruit potassium|fruit tropical colada pina|food fruit tropical|food fruit health diet|fruit|fruit|fruit|red fruit berri\
es cherry|fruit berry|food fruit berries berry|food|food fruit vegetable|food|palm colada piña|food fruit|vegetable aubergine|food vegetable|food vegetable|farm\
 crops maize maze||food vegetable capsicum|food vegetable pickle|salad cabbage bok burgers|cabbage wild|flavoring|flavoring|food vegetable nut|food small legume\
 kidney|plant almond|health beer herb natural|vegetable legume veggie beanstalk|food nature vegetable fungus|food garden salad vegetarian|food restaurant grain \
carbs|food breakfast bread french|food french|food bread arepa gordita|twisted convoluted|breakfast bread bakery schmear|food breakfast crêpe hotcake|breakfast \
indecisive iron|||hungry bone chicken turkey|red chop lambchop porkchop|food breakfast meat|food fast hungry eat|food fast|food hungry cheese slice|hotdog frank\
furter sausage|bread|mexican|mexican wrap|food mexican wrapped pamonha|food falafel kebab gyro|chickpea meatball|food breakfast|egg fried up restaurant|casserol\
e paella|stew soup|food pot ski cheese|breakfast cereal congee oatmeal|food|movie corn|dairy|mad upset condiment shaker||food|food|food japanese|food|food|ramen\
 food chopsticks soup|food restaurant meatballs pasta|food|food restaurant stick kebab|food|prawn tempura|food restaurant pastry|autumn festival yuèbǐng|japanes\
e sweet dessert stick|empanada gyōza jiaozi pierogi|prophecy|food chopsticks delivery oyster|icecream food sweet restaurant|sweet restaurant dessert|food sweet \
restaurant dessert|food sweet dessert breakfast|sweet dessert chocolate chip|celebration sweet happy dessert|cake sweet dessert pastry|sweet dessert bakery spri\
nkles|fruit meat pastry apple|sweet dessert halloween candy|sweet restaurant dessert halloween|food sweet restaurant dessert|sweet dessert pudding|food sweet be\
ar jar|drink milk newborn babies|drink|coffee drink morning tea|food drink pot brew|drink beverage cup oolong|drink restaurant bar beverage|champagne drink bar|\
restaurant bar drinking alcohol|bar mad drinking alcohol|bar party drinking alcohol|bar drinking alcohol booze|beers bar drinking alcohol|drink celebrate|shot l\
iquor scotch whiskey|drink water glass empty|drink water soft juice|food milk pearl boba|sweet juice straw|drink|cube cold iceberg|hashi jeotgarak kuaizi|cutler\
y eat cooking dinner|food restaurant breakfast hungry|eat tableware|hocho tool weapon chef|empty store condiment container|tool zodiac drink weapon"},{key:"trav\
el",emoji:"🌍 🌎 🌏 🌐 🗺️ 🗾 🧭 🏔️ ⛰️ 🛘 🌋 🗻 🏕️ 🏖️ 🏜️ 🏝️ 🏞️ 🏟️ 🏛️ 🏗️ 🧱 🪨 🪵 🛖 🏘️ 🏚️ 🏠 🏡 🏢 🏣 🏤 🏥 🏦 🏨 🏩 🏪 🏫 🏬 🏭 🏯 🏰 💒 🗼 🗽 ⛪ 🕌 \
🛕 🕍 ⛩️ 🕋 ⛲ ⛺ 🌁 🌃 🏙️ 🌄 🌅 🌆 🌇 🌉 ♨️ 🎠 🛝 🎡 🎢 💈 🎪 🚂 🚃 🚄 🚅 🚆 🚇 🚈 🚉 🚊 🚝 🚞 🚋 🚌 🚍 🚎 🚐 🚑 🚒 🚓 🚔 🚕 🚖 🚗 🚘 🚙 🛻 🚚 🚛 🚜 🏎️ 🏍️ 🛵 \
🦽 🦼 🛺 🚲 🛴 🛹 🛼 🚏 🛣️ 🛤️ 🛢️ ⛽ 🛞 🚨 🚥 🚦 🛑 🚧 ⚓ 🛟 ⛵ 🛶 🚤 🛳️ ⛴️ 🛥️ 🚢 ✈️ 🛩️ 🛫 🛬 🪂 💺 🚁 🚟 🚠 🚡 🛰️ 🚀 🛸 🛎️ 🧳 ⌛ ⏳ ⌚ ⏰ ⏱️ ⏲️ 🕰️ 🕛 🕧 🕐 🕜\
 🕑 🕝 🕒 🕞 🕓 🕟 🕔 🕠 🕕 🕡 🕖 🕢 🕗 🕣 🕘 🕤 🕙 🕥 🕚 🕦 🌑 🌒 🌓 🌔 🌕 🌖 🌗 🌘 🌙 🌚 🌛 🌜 🌡️ ☀️ 🌝 🌞 🪐 ⭐ 🌟 🌠 🌌 ☁️ ⛅ ⛈️ 🌤️ 🌥️ 🌦️ 🌧️ 🌨️ 🌩️ 🌪️ \
🌫️ 🌬️ 🌀 🌈 🌂 ☂️ ☔ ⛱️ ⚡ ❄️ ☃️ ⛄ ☄️ 🔥 💧 🌊",names:"globe showing Europe-Africa|globe showing Americas|globe sh\
owing Asia-Australia|globe with meridians|world map|map of Japan|compass|snow-capped mountain|mountain|landslide|volcano|mount fuji|camping|beach with umbrella|\
desert|desert island|national park|stadium|classical building|building construction|brick|rock|wood|hut|houses|derelict house|house|house with garden|office bui\
lding|Japanese post office|post office|hospital|bank|hotel|love hotel|convenience store|school|department store|factory|Japanese castle|castle|wedding|Tokyo tow\
er|Statue of Liberty|church|mosque|hindu temple|synagogue|shinto shrine|kaaba|fountain|tent|foggy|night with stars|cityscape|sunrise over mountains|sunrise|city\
scape at dusk|sunset|bridge at night|hot springs|carousel horse|playground slide|ferris wheel|roller coaster|barber pole|circus tent|locomotive|railway car|high\
-speed train|bullet train|train|metro|light rail|station|tram|monorail|mountain railway|tram car|bus|oncoming bus|trolleybus|minibus|ambulance|fire engine|polic\
e car|oncoming police car|taxi|oncoming taxi|automobile|oncoming automobile|sport utility vehicle|pickup truck|delivery truck|articulated lorry|tractor|racing c\
ar|motorcycle|motor scooter|manual wheelchair|motorized wheelchair|auto rickshaw|bicycle|kick scooter|skateboard|roller skate|bus stop|motorway|railway track|oi\
l drum|fuel pump|wheel|police car light|horizontal traffic light|vertical traffic light|stop sign|construction|anchor|ring buoy|sailboat|canoe|speedboat|passeng\
er ship|ferry|motor boat|ship|airplane|small airplane|airplane departure|airplane arrival|parachute|seat|helicopter|suspension railway|mountain cableway|aerial \
tramway|satellite|rocket|flying saucer|bellhop bell|luggage|hourglass done|hourglass not done|watch|alarm clock|stopwatch|timer clock|mantelpiece clock|twelve o\
’clock|twelve-thirty|one o’clock|one-thirty|two o’clock|two-thirty|three o’clock|three-thirty|four o’clock|four-thirty|five o’clock|five-thirty|six o’clock|six-\
thirty|seven o’clock|seven-thirty|eight o’clock|eight-thirty|nine o’clock|nine-thirty|ten o’clock|ten-thirty|eleven o’clock|eleven-thirty|new moon|waxing cresce\
nt moon|first quarter moon|waxing gibbous moon|full moon|waning gibbous moon|last quarter moon|waning crescent moon|crescent moon|new moon face|first quarter mo\
on face|last quarter moon face|thermometer|sun|full moon face|sun with face|ringed planet|star|glowing star|shooting star|milky way|cloud|sun behind cloud|cloud\
 with lightning and rain|sun behind small cloud|sun behind large cloud|sun behind rain cloud|cloud with rain|cloud with snow|cloud with lightning|tornado|fog|wi\
nd face|cyclone|rainbow|closed umbrella|umbrella|umbrella with rain drops|umbrella on ground|high voltage|snowflake|snowman|snowman without snow|comet|fire|drop\
let|water wave",words:"earth africa world|earth world|earth world australia|earth internet web worldwide|||direction magnetic navigation orienteering|cold||moun\
tain danger earthquake avalanche|mountain nature eruption|mountain nature||||||||crane|bricks mortar clay wall|heavy stone boulder solid|lumber log timber|home \
house roundhouse shelter||home|heart building home country|heart building home country|city job cubical|building|european building|building doctor medicine|buil\
ding|building|building|building hours 24|building|building|building|building|european building|romance chapel hitched nuptials||new nyc york|religion cross chri\
stian chapel|religion islam muslim masjid||religion jewish judaism temple|religion|religion islam muslim hajj||camping||||morning|nature morning|sunset building\
 evening landscape|city sunrise building dusk||hotsprings steaming|entertainment|playing park amusement theme|park amusement theme|park amusement theme|cut hair\
cut fresh shave||steam travel railway engine|travel train electric tram|bullettrain side railway speed|bullettrain front travel railway|train2 railway arrived c\
hoo|travel subway|railway arrived monorail|railway train|trolleybus|vehicle|car trip|train bus trolleybus|vehicle school|cars|bus tram|vehicle bus drive van|veh\
icle emergency|truck|cops patrol||car vehicle yellow drive|yellow cars drove cabbie|red car vehicle driving|vehicle cars drove|car blue drive recreational|car a\
utomobile flatbed pick-up|car vehicle drive|car vehicle drive move|vehicle|zoom|racing||accessibility|accessibility|tuk|bike cycle cyclist class||board skater w\
heels|sport blades skates|busstop|highway road|train||fuelpump station diesel gasoline|car circle vehicle tire|rotating siren emergency alarm|signal intersectio\
n stoplight|drove signal intersection stoplight|octagonal|barrier|tool ship|swim safety rescue float|boat sea resort sailing|boat|travel boat lake summer||boat \
passenger|motorboat|travel boat passenger|travel plane aeroplane flying|plane aeroplane|flight plane aeroplane check-in|flight plane aeroplane arrivals|hang-gli\
de parasail skydive|chair|vehicle travel copter roflcopter||ski lift gondola|car cable gondola ropeway|artificial space|space travel launch rockets|ufo aliens e\
xtra terrestrial|hotel|travel bag packing roller|timer sand|sand flowing yolo hours|clock time|time hours late waiting|clock time||time|clock12 time 12 00|clock\
1230 time 30 thirty|clock1 time 00|clock130 time 30 thirty|clock2 time 00|clock230 time 30 thirty|clock3 time 00|clock330 time 30 thirty|clock4 time 00|clock430\
 time 30 thirty|clock5 time 00|clock530 time 30 thirty|clock6 time 00|clock630 30 thirty|clock7 00|clock730 30 thirty|clock8 time 00|clock830 time 30 thirty|clo\
ck9 time 00|clock930 time 30 thirty|clock10 10 00|clock1030 time 30 thirty|clock11 time 11 00|clock1130 time 30 thirty|space dark|space dreams|space|space|space\
|space|space|space|space ramadan|with space|with space|with dreams|weather|sunny space weather bright|with bright|weather beach bright day|saturnine|white mediu\
m stars astronomy|star2 night win sparkle|stars space night falling|space|weather|sunny partly weather cloudy|thunderstorm|weather|weather|weather|weather|weath\
er cold|weather|weather cloud whirlwind|weather cloud|cloud blow|weather dizzy hurricane twister|weather nature transgender gay|clothing rain|open clothing rain\
|clothing weather|parasol sun rain|zap nature lightning danger|weather cold|with man cold|man cold|space|tool hot burn af|sad weather water cold|ocean nature su\
rfer surfing"},{key:"activities",emoji:"🎃 🎄 🎆 🎇 🧨 ✨ 🎈 🎉 🎊 🎋 🎍 🎎 🎏 🎐 🎑 🧧 🎀 🎁 🎗️ 🎟️ 🎫 🎖️ 🏆 🏅 🥇 🥈 🥉 ⚽ ⚾ 🥎 🏀 🏐 🏈 🏉 🎾 🥏 🎳 🏏 🏑 🏒 \
🥍 🏓 🏸 🥊 🥋 🥅 ⛳ ⛸️ 🎣 🤿 🎽 🎿 🛷 🥌 🎯 🪀 🪁 🔫 🎱 🔮 🪄 🎮 🕹️ 🎰 🎲 🧩 🧸 🪅 🪩 🪆 ♠️ ♥️ ♦️ ♣️ ♟️ 🃏 🀄 🎴 🎭 🖼️ 🎨 🧵 🪡 🧶 🪢",
names:"jack-o-lantern|Christmas tree|fireworks|sparkler|firecracker|sparkles|balloon|party popper|confetti ball|tanabata tree|pine decoration|Japanese dolls|car\
p streamer|wind chime|moon viewing ceremony|red envelope|ribbon|wrapped gift|reminder ribbon|admission tickets|ticket|military medal|trophy|sports medal|1st pla\
ce medal|2nd place medal|3rd place medal|soccer ball|baseball|softball|basketball|volleyball|american football|rugby football|tennis|flying disc|bowling|cricket\
 game|field hockey|ice hockey|lacrosse|ping pong|badminton|boxing glove|martial arts uniform|goal net|flag in hole|ice skate|fishing pole|diving mask|running sh\
irt|skis|sled|curling stone|bullseye|yo-yo|kite|water pistol|pool 8 ball|crystal ball|magic wand|video game|joystick|slot machine|game die|puzzle piece|teddy be\
ar|piñata|mirror ball|nesting dolls|spade suit|heart suit|diamond suit|club suit|chess pawn|joker|mahjong red dragon|flower playing cards|performing arts|framed\
 picture|artist palette|thread|sewing needle|yarn|knot",words:"lantern o celebration halloween|celebration|celebration entertainment boom yolo|celebration boom \
fireworks|light fireworks popping dynamite|star magic|celebration birthday celebrate|tada celebration excited awesome|celebration party celebrate woohoo|japanes\
e celebration banner|bamboo japanese celebration plant|celebration festival|flags celebration|celebration bell|rice scene celebration|money good gift luck|celeb\
ration|celebration box christmas surprise|celebration||admission stub|celebration award|sport prize slay victory|gold award winner|gold first|silver second|bron\
ze third|sport football futbol|sport ball|ball sports glove underarm|sport ball hoop|ball game|sport ball bowl super|sport ball|sport ball racquet|ultimate|spor\
t ball game strike|ball bat|ball game stick|game stick puck|ball stick sports goal|ball game paddle bat|game birdie racquet shuttlecock||judo karate taekwondo||\
golf sport|skating|and sport entertainment|scuba snorkeling|with sash athletics|sport snow|snow luge sledge sleigh|game rock|dart game entertainment direct|toy \
fluctuate|fly soar|gun tool weapon handgun|8ball game eight billiard|fantasy tool tale fairytale|witch wizard magician|entertainment controller|game videogame|g\
ame casino gamble gambling|entertainment dice|jigsaw clue interlocking|stuffed toy plaything plush|pinata celebration party celebrate|party dance disco glitter|\
babooshka baboushka babushka matryoshka|spades game card|hearts game emotion card|diamonds game card|clubs game card|dupe expendable|black game card wildcard|ga\
me|japanese game|entertainment mask actor actress|art painting museum|entertainment painting colorful museum|needle sewing spool string|thread embroidery stitch\
es sutures|ball crochet knit|tie cord rope tangled"},{key:"objects",emoji:"👓 🕶️ 🥽 🥼 🦺 👔 👕 👖 🧣 🧤 🧥 🧦 👗 👘 🥻 🩱 🩲 🩳 👙 👚 🪭 👛 👜 👝 🛍️ 🎒 🩴 👞\
 👟 🥾 🥿 👠 👡 🩰 👢 🪮 👑 👒 🎩 🎓 🧢 🪖 ⛑️ 📿 💄 💍 💎 🔇 🔈 🔉 🔊 📢 📣 📯 🔔 🔕 🎼 🎵 🎶 🎙️ 🎚️ 🎛️ 🎤 🎧 📻 🎷 🎺 🪊 🪗 🎸 🎹 🎻 🪕 🥁 🪘 🪇 🪈 🪉 📱 📲 \
☎️ 📞 📟 📠 🔋 🪫 🔌 💻 🖥️ 🖨️ ⌨️ 🖱️ 🖲️ 💽 💾 💿 📀 🧮 🎥 🎞️ 📽️ 🎬 📺 📷 📸 📹 📼 🔍 🔎 🕯️ 💡 🔦 🏮 🪔 📔 📕 📖 📗 📘 📙 📚 📓 📒 📃 📜 📄 📰 🗞️ 📑 🔖 🏷\
️ 🪙 💰 🪎 💴 💵 💶 💷 💸 💳 🧾 💹 ✉️ 📧 📨 📩 📤 📥 📦 📫 📪 📬 📭 📮 🗳️ ✏️ ✒️ 🖋️ 🖊️ 🖌️ 🖍️ 📝 💼 📁 📂 🗂️ 📅 📆 🗒️ 🗓️ 📇 📈 📉 📊 📋 📌 📍 📎 🖇️ 📏 📐\
 ✂️ 🗃️ 🗄️ 🗑️ 🔒 🔓 🔏 🔐 🔑 🗝️ 🔨 🪓 ⛏️ ⚒️ 🛠️ 🗡️ ⚔️ 💣 🪃 🏹 🛡️ 🪚 🔧 🪛 🔩 ⚙️ 🗜️ ⚖️ 🦯 🔗 ⛓️‍💥 ⛓️ 🪝 🧰 🧲 🪜 🪏 ⚗️ 🧪 🧫 🧬 🔬 🔭 📡 💉 🩸 💊 🩹 🩼 🩺\
 🩻 🚪 🛗 🪞 🪟 🛏️ 🛋️ 🪑 🚽 🪠 🚿 🛁 🪤 🪒 🧴 🧷 🧹 🧺 🧻 🪣 🧼 🫧 🪥 🧽 🧯 🛒 🚬 ⚰️ 🪦 ⚱️ 🧿 🪬 🗿 🪧 🪪",
names:"glasses|sunglasses|goggles|lab coat|safety vest|necktie|t-shirt|jeans|scarf|gloves|coat|socks|dress|kimono|sari|one-piece swimsuit|briefs|shorts|bikini|w\
oman’s clothes|folding hand fan|purse|handbag|clutch bag|shopping bags|backpack|thong sandal|man’s shoe|running shoe|hiking boot|flat shoe|high-heeled shoe|woma\
n’s sandal|ballet shoes|woman’s boot|hair pick|crown|woman’s hat|top hat|graduation cap|billed cap|military helmet|rescue worker’s helmet|prayer beads|lipstick|\
ring|gem stone|muted speaker|speaker low volume|speaker medium volume|speaker high volume|loudspeaker|megaphone|postal horn|bell|bell with slash|musical score|m\
usical note|musical notes|studio microphone|level slider|control knobs|microphone|headphone|radio|saxophone|trumpet|trombone|accordion|guitar|musical keyboard|v\
iolin|banjo|drum|long drum|maracas|flute|harp|mobile phone|mobile phone with arrow|telephone|telephone receiver|pager|fax machine|battery|low battery|electric p\
lug|laptop|desktop computer|printer|keyboard|computer mouse|trackball|computer disk|floppy disk|optical disk|dvd|abacus|movie camera|film frames|film projector|\
clapper board|television|camera|camera with flash|video camera|videocassette|magnifying glass tilted left|magnifying glass tilted right|candle|light bulb|flashl\
ight|red paper lantern|diya lamp|notebook with decorative cover|closed book|open book|green book|blue book|orange book|books|notebook|ledger|page with curl|scro\
ll|page facing up|newspaper|rolled-up newspaper|bookmark tabs|bookmark|label|coin|money bag|treasure chest|yen banknote|dollar banknote|euro banknote|pound bank\
note|money with wings|credit card|receipt|chart increasing with yen|envelope|e-mail|incoming envelope|envelope with arrow|outbox tray|inbox tray|package|closed \
mailbox with raised flag|closed mailbox with lowered flag|open mailbox with raised flag|open mailbox with lowered flag|postbox|ballot box with ballot|pencil|bla\
ck nib|fountain pen|pen|paintbrush|crayon|memo|briefcase|file folder|open file folder|card index dividers|calendar|tear-off calendar|spiral notepad|spiral calen\
dar|card index|chart increasing|chart decreasing|bar chart|clipboard|pushpin|round pushpin|paperclip|linked paperclips|straight ruler|triangular ruler|scissors|\
card file box|file cabinet|wastebasket|locked|unlocked|locked with pen|locked with key|key|old key|hammer|axe|pick|hammer and pick|hammer and wrench|dagger|cros\
sed swords|bomb|boomerang|bow and arrow|shield|carpentry saw|wrench|screwdriver|nut and bolt|gear|clamp|balance scale|white cane|link|broken chain|chains|hook|t\
oolbox|magnet|ladder|shovel|alembic|test tube|petri dish|dna|microscope|telescope|satellite antenna|syringe|drop of blood|pill|adhesive bandage|crutch|stethosco\
pe|x-ray|door|elevator|mirror|window|bed|couch and lamp|chair|toilet|plunger|shower|bathtub|mouse trap|razor|lotion bottle|safety pin|broom|basket|roll of paper\
|bucket|soap|bubbles|toothbrush|sponge|fire extinguisher|shopping cart|cigarette|coffin|headstone|funeral urn|nazar amulet|hamsa|moai|placard|identification car\
d",words:"eyeglasses clothing eyewear|dark glasses eyewear|eye swimming protection scuba|white clothes doctor scientist|emergency|clothing shirt tie employed|sh\
irt tshirt clothing blue|clothing blue clothes shopping|up cold bundle neck|hand|up cold bundle jacket|stocking|clothing clothes shopping dressed|clothing comfo\
rtable|clothing dress|piece suit bathing|suit bathing swimsuit one-piece|suit bathing swimsuit pants|clothing beach suit swim|womans clothing shopping lady|flir\
t hot dance clap|clothing clothes shopping dress|clothing clothes shopping lady|pouch clothing clothes dress|hotel|school satchel education bag|beach shoe flip \
flop|mans clothing clothes shopping|athletic clothing clothes shopping|shoe brown camping backpacking|ballet comfy flats slip-on|woman clothing clothes shopping\
|clothing shoe|dance|clothing clothes shopping dress|groom afro comb|family clothing win royalty|womans clothing clothes party|tophat clothing clothes magic|boa\
rd mortar celebration clothing|hat baseball bent dad|soldier army warrior|face cross hat aid|clothing religion necklace|date makeup cosmetics|romance wedding di\
amond engagement|romance money wedding diamond|sound quiet silent|sound soft|sound|sound loud music|communication sound address public|sound cheering||sound bre\
ak church|not forbidden prohibited sound|note|sound|sound|music|music|music|music sound karaoke sing|headphones sound earbud|entertainment video tbt|music instr\
ument|music instrument|music sad instrument slide|music box instrument concertina|music instrument strat|instrument piano|music instrument|music stringed|music \
drumsticks|instrument beat conga rhythm|music party instrument dance|music instrument orchestra band|love music instrument cupid|iphone communication telephone \
cell|calling communication telephone cell|phone|communication phone voip|communication|communication||drained electronic energy power|electricity|computer offic\
e pc personal|monitor|computer|computer||computer|minidisc optical minidisk|computer|cd computer blu-ray dvd|computer disk cd optical|calculation calculator|cin\
ema film record bollywood|strip movie cinema|video movie cinema|movie action|tv video|video tbt trip selfie|video|tbt camcorder|vhs school old tape|tool science\
 lab search|tool science lab contact|light|comic electric idea|tool light electric torch|izakaya light restaurant bar|light oil|education book school writing|ed\
ucation|fantasy education library reading|fantasy education library reading|fantasy education library reading|fantasy education library reading|fantasy educatio\
n school library||notebook|paper document|paper|paper document|communication paper|paper|marker|mark|tag|money dollar gold rich|moneybag bank cash pot|money gol\
d silver gem|money note currency bill|money note currency bill|money note currency bill|money note currency cash|note cash fly banknote|money bank cash charge|a\
ccounting bookkeeping evidence invoice|money bank currency graph|letter email e-mail|email mail letter|mail letter email e-mail|communication down mail letter|b\
ox mail letter email|box mail letter email|communication box delivery parcel|communication postbox|postbox|postbox|no postbox|mailbox||pencil2|pen||ballpoint|pa\
inting||pencil communication notes media|office||||date||pad|pad|school old rolodex|with trend upwards right|with trend downwards graph|graph data|do notes list\
|pin collage|map pin location|||math angle edge straightedge|triangle math slide angle|tool paper cutting||paper filing|can garbage trash|closed private|open lo\
ck cracked|ink nib privacy|closed bike secure|lock unlock keys major|lock clue|tool home improvement repairs|chop wood hatchet split|tool hammer mining|tool|too\
l spanner|weapon knife|weapon|comic hot boom dangerous|weapon rebound repercussion|tool zodiac weapon sagittarius|weapon|tool cut lumber carpenter|tool home imp\
rovement spanner|tool flathead handy|tool home improvement|tool cogwheel|tool compress vice|tool zodiac justice scales|probing accessibility blind|links|breakin\
g cuffs freedom||point catch crook curve|red box mechanic chest|negative magnetic shape attraction|climb rung step|plant snow garden hole|tool chemistry|science\
 lab experiment chemistry|lab biologist bacteria biology|biologist life evolution genetics|tool science lab experiment|tool science contact extraterrestrial|sci\
ence contact aliens dish|tool doctor sick medicine|medicine injury bleed donation|doctor sick medicine vitamin||stick cane aid help|heart doctor medicine|ray do\
ctor medical skull|back closet front|accessibility lift hoist|makeup reflection reflector speculum|frame fresh air opening|hotel sleep|hotel|seat sit|bathroom|t\
oilet cup plumber poop|water||cheese bait lure mousetrap|shave sharp|moisturizer shampoo sunscreen|rock diaper punk|witch cleaning sweeping|farming laundry picn\
ic|toilet towels|pail cask vat|bar bathing cleaning lather|clean pearl soap burp|teeth bathroom clean brush|cleaning absorbing porous soak|quench|trolley|smokin\
g|dead vampire death|dead cemetery graveyard memorial|death ashes|blue bead charm evil-eye|hand palm fortune amulet|moyai face travel statue|sign card demonstra\
tion notice|document credentials license security"},{key:"symbols",emoji:"🏧 🚮 🚰 ♿ 🚹 🚺 🚻 🚼 🚾 🛂 🛃 🛄 🛅 ⚠️ 🚸 ⛔ 🚫 🚳 🚭 🚯 🚱 🚷 📵 🔞 ☢️ ☣️ ⬆️ ↗️ ➡️ ↘\
️ ⬇️ ↙️ ⬅️ ↖️ ↕️ ↔️ ↩️ ↪️ ⤴️ ⤵️ 🔃 🔄 🔙 🔚 🔛 🔜 🔝 🛐 ⚛️ 🕉️ ✡️ ☸️ ☯️ ✝️ ☦️ ☪️ ☮️ 🕎 🔯 🪯 ♈ ♉ ♊ ♋ ♌ ♍ ♎ ♏ ♐ ♑ ♒ ♓ ⛎ 🔀 🔁 🔂 ▶️ ⏩ ⏭️ ⏯️ ◀️ ⏪ ⏮️ 🔼 ⏫ 🔽 ⏬ ⏸️ \
⏹️ ⏺️ ⏏️ 🎦 🔅 🔆 📶 🛜 📳 📴 ♀️ ♂️ ⚧️ ✖️ ➕ ➖ ➗ 🟰 ♾️ ‼️ ⁉️ ❓ ❔ ❕ ❗ 〰️ 💱 💲 ⚕️ ♻️ ⚜️ 🔱 📛 🔰 ⭕ ✅ ☑️ ✔️ ❌ ❎ ➰ ➿ 〽️ ✳️ ✴️ ❇️ ©️ ®️ ™️ 🫟 #️⃣ *️⃣ 0️⃣ 1️⃣ 2️⃣ 3️⃣\
 4️⃣ 5️⃣ 6️⃣ 7️⃣ 8️⃣ 9️⃣ 🔟 🔠 🔡 🔢 🔣 🔤 🅰️ 🆎 🅱️ 🆑 🆒 🆓 ℹ️ 🆔 Ⓜ️ 🆕 🆖 🅾️ 🆗 🅿️ 🆘 🆙 🆚 🈁 🈂️ 🈷️ 🈶 🈯 🉐 🈹 🈚 🈲 🉑 🈸 🈴 🈳 ㊗️ ㊙️ 🈺 🈵 🔴 🟠 🟡 \
🟢 🔵 🟣 🟤 ⚫ ⚪ 🟥 🟧 🟨 🟩 🟦 🟪 🟫 ⬛ ⬜ ◼️ ◻️ ◾ ◽ ▪️ ▫️ 🔶 🔷 🔸 🔹 🔺 🔻 💠 🔘 🔳 🔲",names:"\
ATM sign|litter in bin sign|potable water|wheelchair symbol|men’s room|women’s room|restroom|baby symbol|water closet|passport control|customs|baggage claim|lef\
t luggage|warning|children crossing|no entry|prohibited|no bicycles|no smoking|no littering|non-potable water|no pedestrians|no mobile phones|no one under eight\
een|radioactive|biohazard|up arrow|up-right arrow|right arrow|down-right arrow|down arrow|down-left arrow|left arrow|up-left arrow|up-down arrow|left-right arro\
w|right arrow curving left|left arrow curving right|right arrow curving up|right arrow curving down|clockwise vertical arrows|counterclockwise arrows button|BAC\
K arrow|END arrow|ON! arrow|SOON arrow|TOP arrow|place of worship|atom symbol|om|star of David|wheel of dharma|yin yang|latin cross|orthodox cross|star and cres\
cent|peace symbol|menorah|dotted six-pointed star|khanda|Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces|Ophiuchus|shuf\
fle tracks button|repeat button|repeat single button|play button|fast-forward button|next track button|play or pause button|reverse button|fast reverse button|l\
ast track button|upwards button|fast up button|downwards button|fast down button|pause button|stop button|record button|eject button|cinema|dim button|bright bu\
tton|antenna bars|wireless|vibration mode|mobile phone off|female sign|male sign|transgender symbol|multiply|plus|minus|divide|heavy equals sign|infinity|double\
 exclamation mark|exclamation question mark|red question mark|white question mark|white exclamation mark|red exclamation mark|wavy dash|currency exchange|heavy \
dollar sign|medical symbol|recycling symbol|fleur-de-lis|trident emblem|name badge|Japanese symbol for beginner|hollow red circle|check mark button|check box wi\
th check|check mark|cross mark|cross mark button|curly loop|double curly loop|part alternation mark|eight-spoked asterisk|eight-pointed star|sparkle|copyright|r\
egistered|trade mark|splatter|keycap: #|keycap: *|keycap: 0|keycap: 1|keycap: 2|keycap: 3|keycap: 4|keycap: 5|keycap: 6|keycap: 7|keycap: 8|keycap: 9|keycap: 10\
|input latin uppercase|input latin lowercase|input numbers|input symbols|input latin letters|A button (blood type)|AB button (blood type)|B button (blood type)|\
CL button|COOL button|FREE button|information|ID button|circled M|NEW button|NG button|O button (blood type)|OK button|P button|SOS button|UP! button|VS button|\
Japanese “here” button|Japanese “service charge” button|Japanese “monthly amount” button|Japanese “not free of charge” button|Japanese “reserved” button|Japanes\
e “bargain” button|Japanese “discount” button|Japanese “free of charge” button|Japanese “prohibited” button|Japanese “acceptable” button|Japanese “application” \
button|Japanese “passing grade” button|Japanese “vacancy” button|Japanese “congratulations” button|Japanese “secret” button|Japanese “open for business” button|\
Japanese “no vacancy” button|red circle|orange circle|yellow circle|green circle|blue circle|purple circle|brown circle|black circle|white circle|red square|ora\
nge square|yellow square|green square|blue square|purple square|brown square|black large square|white large square|black medium square|white medium square|black\
 medium-small square|white medium-small square|black small square|white small square|large orange diamond|large blue diamond|small orange diamond|small blue dia\
mond|red triangle pointed up|red triangle pointed down|diamond with a dot|radio button|white square button|black square button",words:"money bank cash automated\
|place its put litterbin|drinking|access handicap|mens man toilet bathroom|womens woman toilet bathroom|toilet bathroom lavatory wc|changing|wc toilet bathroom \
lavatory||packing|travel plane checked arrived|baggage case locker|caution|pedestrian traffic|not forbidden prohibited do|sign entry not forbidden|not forbidden\
 prohibited bike|not forbidden prohibited smoke|not do forbidden prohibited|prohibited dry non-drinking|not forbidden prohibited|not forbidden prohibited teleph\
one|underage not forbidden prohibited|sign|sign|direction cardinal north|right upper direction intercardinal|direction cardinal east|right lower direction inter\
cardinal|direction cardinal south|left lower direction intercardinal|direction cardinal west|left upper direction intercardinal|down|right|with leftwards hook|h\
ook|heading|heading|refresh reload|again refresh vu anticlockwise|||mark|omw brb|up homie|religion pray|atheist|religion hindu|religion jewish judaism|religion \
buddhist|religion difficult lives taoist|religion christian|religion christian|religion islam muslim ramadan|peaceful healing|religion jewish judaism candelabru\
m|pointed fortune jewish judaism|religion deg fateh khalsa|zodiac horoscope ram|zodiac horoscope bull ox|zodiac horoscope twins|zodiac horoscope crab|zodiac hor\
oscope lion|zodiac horoscope|zodiac horoscope balance justice|scorpius zodiac horoscope scorpion|zodiac horoscope archer|zodiac horoscope goat|zodiac water horo\
scope bearer|zodiac horoscope fish|zodiac bearer serpent snake|rightwards arrows twisted crossed|arrow clockwise|one arrow clockwise once|arrow forward right tr\
iangle|forward arrow double|arrow triangle scene|arrow right triangle|arrow backward left triangle|rewind arrow double|previous arrow triangle scene|arrow small\
 red|arrow double|arrow small red|arrow double|bar double vertical|square|circle||camera movie film|low brightness|high brightness light|signal strength communi\
cation phone|computer internet broadband connectivity|communication phone telephone cell|telephone cell|woman|man||heavy multiplication x sign|sign heavy|sign h\
eavy math|sign heavy division math|math answer equality|forever unbounded universal|bangbang punctuation|interrobang punctuation|punctuation|grey punctuation ou\
tlined|grey punctuation outlined|heavy punctuation|punctuation|money bank|money currency cash charge|medicine aesculapius staff|recycle|de lis knights|tool ship\
 anchor poseidon||tool green leaf yellow|o heavy large|white done checked tick|ballot done checked tick|heavy done checked tick|x multiplication cancel multiply\
|negative squared multiplication multiply||||spoked|black pointed||||tm trademark|liquid drip ink spill|hash|asterisk|zero|one|two|three|four|five|six|seven|eig\
ht|nine|ten|abcd capital letters|abcd letters|1234||abc alphabet|a||||||source|identity|m|||o2|okay|parking|help|mark|versus|koko katakana|sa katakana|u6708 ide\
ograph|u6709 ideograph|u6307 ideograph|ideograph advantage|u5272 ideograph|u7121 ideograph|u7981 ideograph|ideograph|u7533 ideograph|u5408 ideograph|u7a7a ideog\
raph|ideograph|ideograph|u55b6 ideograph|u6e80 ideograph|geometric||||large geometric|||geometric|geometric|card penalty||card penalty|||||geometric|geometric|g\
eometric|geometric|small geometric|small geometric|geometric|geometric|geometric|geometric|geometric|geometric|small geometric|small geometric|a shape inside ge\
ometric|geometric|geometric outlined|geometric"},{key:"flags",emoji:"🏁 🚩 🎌 🏴 🏳️ 🏳️‍🌈 🏳️‍⚧️ 🏴‍☠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
names:"chequered flag|triangular flag|crossed flags|black flag|white flag|rainbow flag|transgender flag|pirate flag|flag: England|flag: Scotland|flag: Wales",words:"\
checkered sport game racing|on post construction golf|japanese celebration|waving|waving|transgender gay genderqueer glbtq|white blue light pink|treasure jolly \
plunder roger|gbeng|gbsct|gbwls"}],G="AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD\
 CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ \
GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME M\
F MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB\
 SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK \
YE YT ZA ZM ZW";var v=["","🏻","🏼","🏽","🏾","🏿"],X=127462,Q=65,ee=/👪|\u200d[👦👧🧒]/u,ae=/(\p{Emoji_Modifier_Base})\ufe0f?/gu,I="‍🤝‍",R=0,L=1,oe=2,
ie=3,ne=4;function x(e,a){return a===""||ee.test(e)?e:e.split(I).map(n=>n.replace(ae,`$1${a}`)).join(I)}var te=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),
S=e=>te(e).split(/[^\p{L}\p{N}+-]+/u).filter(a=>a!=="");function A(e,a,n){let i=S(a);return{emoji:e,name:a,words:[...i,...S(n)],named:i.length}}var D=async e=>e===
"de"?(await import("./emoji_names_de.js")).NAMES:null;function B(e,a=null){let n=T.map(({key:t,emoji:s,names:l,words:m},h)=>{let p={names:l.split("|"),words:m.
split("|")},y=a&&{names:a[h].names.split("|"),words:a[h].words.split("|")};return{key:t,emoji:s.split(" ").map((b,g)=>y?A(b,y.names[g],`${y.words[g]} ${p.names[g]}\
 ${p.words[g]}`):A(b,p.names[g],p.words[g]))}}),i=new Intl.DisplayNames(e,{type:"region"}),r=G.split(" ").map(t=>A(re(t),i.of(t)??t,`flag ${t}`));return r.sort(
(t,s)=>t.name.localeCompare(s.name,e)),n[n.length-1].emoji.push(...r),n}var re=e=>String.fromCodePoint(...[...e].map(a=>a.charCodeAt(0)-Q+X));function M(e,a,n){
let i=S(a.replaceAll("_"," "));if(i.length===0)return[];let r=[[],[],[],[]];for(let t of e)r[le(t,i)]?.push(t);return r.flat().slice(0,n)}function le({words:e,named:a},n){
let i=n.length===a?R:L;for(let[r,t]of n.entries()){let s=e.findIndex(l=>l.startsWith(t));if(s<0)return ne;e[s]!==t&&i===R&&(i=L),s!==r&&(i=Math.max(i,oe)),s>=a&&
!e.includes(t)&&(i=ie)}return i}import{computed as J,effect as me,html as u,signal as he,useEffect as ue,useMemo as F,useRef as K,useState as ge}from"./vendor/preact.js";var se=/\u200d|[\u{1f6d5}-\u{1f6df}\u{1f7f0}\u{1fa70}-\u{1faff}]/u,ce='16px "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", sans-serif';var P=null;function U(){return P??=de(),P}function de(){let e=document.createElement("canvas");e.width=e.height=24;let a=e.getContext("2d",{willReadFrequently:!0});
if(!a)return()=>!0;a.font=ce;let n=l=>a.measureText(l).width,i=l=>(a.clearRect(0,0,24,24),a.fillText(l,0,18),a.getImageData(0,0,24,24).data),r=n("😀"),t=i("￿"),
s=l=>i(l).every((m,h)=>m===t[h]);return s("😀")?()=>!0:l=>se.test(l)?Math.abs(n(l)-r)<=1&&!s(l):!0}function _(e,a,n){let i=getComputedStyle(e).direction==="rtl",r=[...e.querySelectorAll("[role=row]")],t=r.findIndex(m=>m.contains(a)),s=[...r[t].children].indexOf(
a),l=()=>[...e.querySelectorAll("[role=gridcell]")];switch(n){case"ArrowRight":case"ArrowLeft":{let m=l(),h=n==="ArrowRight"===i?-1:1;return w(e,m[m.indexOf(a)+
h]),!0}case"ArrowUp":case"ArrowDown":return w(e,N(r[t+(n==="ArrowUp"?-1:1)],s)),!0;case"PageUp":return w(e,N(r[Math.max(0,t-5)],s)),!0;case"PageDown":return w(e,
N(r[Math.min(r.length-1,t+5)],s)),!0;case"Home":return w(e,l()[0]),!0;case"End":return w(e,l().at(-1)),!0;default:return!1}}var N=(e,a)=>e&&e.children[Math.min(
a,e.children.length-1)];function w(e,a){if(a){for(let n of e.querySelectorAll('[role=gridcell][tabindex="0"]'))n.setAttribute("tabindex","-1");a.setAttribute("t\
abindex","0"),a.focus()}}var q=8,H=24,pe=96,z={recent:"emoji.recent",smileys:"emoji.smileys",people:"emoji.people",animals:"emoji.animals",food:"emoji.food",travel:"emoji.travel",activities:"\
emoji.activities",objects:"emoji.objects",symbols:"emoji.symbols",flags:"emoji.flags",found:"emoji.choose"},be=["emoji.tone_none","emoji.tone_light","emoji.tone\
_medium_light","emoji.tone_medium","emoji.tone_medium_dark","emoji.tone_dark"],fe="✋",C=he({language:"en",names:null});me(()=>{let e=k.value;D(e).then(a=>C.value=
{language:e,names:a},()=>{})});var j=J(()=>{let e=U(),a=C.value.language===k.value?C.value.names:null;return B(k.value,a).map(({key:n,emoji:i})=>({key:n,emoji:i.
filter(r=>e(r.emoji))}))}),O=J(()=>j.value.flatMap(({emoji:e})=>e));function E(){let e=$.status.value;return e.name==="signed_in"?e.session.local.settings:null}
function W(){let e=E()?.settings.value.skin_tone??"";return v.includes(e)?e:""}function Ce(e,a){let n=W();return M(O.value,e,a).map(({emoji:i,name:r})=>({emoji:x(
i,n),name:r}))}function Oe({onPick:e,onClose:a}){let[n,i]=ge(""),r=K(null),t=K(null),s=W(),l=n.trim()!=="",m=F(()=>we(),[]),h=F(()=>l?[{key:"found",emoji:M(O.value,
n,pe)}]:[...m,...j.value],[n,j.value]);ue(()=>{matchMedia("(pointer: fine)").matches&&t.current?.focus()},[]);let p=h.reduce((o,{emoji:c})=>o+c.length,0);function y(o){
let c=E(),f=(c?.settings.peek().recent_emoji??[]).filter(Y=>Y!==o);c?.set("recent_emoji",[o,...f].slice(0,H)),e(o)}function b(o){let c=o?.closest("[role=gridcel\
l]")?.textContent;c&&y(c)}function g(o){let c=r.current,f=o.target;if(!o.isComposing){if(o.key==="Escape")a();else if(f===t.current){if(o.key==="ArrowDown")Z();else if(o.
key==="Enter"&&l)b(c.querySelector("[role=gridcell]"));else if(o.key!=="Enter")return}else if(c.contains(f)){if(o.key==="Enter"||o.key===" ")b(f);else if(!_(c,f,
o.key)){o.key.length===1&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&t.current?.focus();return}}else return;o.preventDefault(),o.stopPropagation()}}let Z=()=>r.current?.
querySelector("[role=gridcell]")?.focus(),V=o=>r.current?.querySelector(`[data-group=${o}]`)?.scrollIntoView();return u`
    <div class="picker" role="group" aria-label=${d("emoji.choose")} onKeyDown=${g}>
      <div class="picker-head">
        <input
          ref=${t} type="search" autocomplete="off" aria-label=${d("emoji.search")}
          placeholder=${d("emoji.search")} value=${n}
          onInput=${o=>i(o.target.value)}
        />
        <select
          aria-label=${d("emoji.tone")} value=${s}
          onChange=${o=>E()?.set("skin_tone",o.target.value)}
        >
          ${v.map((o,c)=>u`
            <option key=${o} value=${o} selected=${o===s}>${`${fe}${o} ${d(be[c])}`}</option>
          `)}
        </select>
      </div>
      ${!l&&u`
        <div class="picker-groups" role="group" aria-label=${d("emoji.groups")}>
          ${j.value.map(({key:o,emoji:c})=>u`
            <button key=${o} type="button" class="button quiet" aria-label=${d(z[o])} title=${d(z[o])} onClick=${()=>V(o)}
            >${c[0].emoji}</button>
          `)}
        </div>
      `}
      <p class="unseen" role="status">${l&&d("emoji.found",{n:p})}</p>
      ${p===0&&u`<p class="quiet-text">${d("emoji.none")}</p>`}
      <div
        ref=${r} class="picker-grid" role="grid" aria-label=${d("emoji.choose")}
        onClick=${o=>b(o.target)}
      >
        ${h.map((o,c)=>u`<${ye} key=${o.key} group=${o} tone=${s} isFirst=${c===0} />`)}
      </div>
    </div>
  `}function we(){let a=(E()?.settings.peek().recent_emoji??[]).filter(i=>/^\P{L}*$/u.test(i)).slice(0,H),n=new Map(O.value.flatMap(i=>v.map(r=>[x(i.emoji,r),i.
name])));return a.length===0?[]:[{key:"recent",emoji:a.map(i=>({emoji:i,name:n.get(i)??i,words:[],named:0}))}]}function ye({group:{key:e,emoji:a},tone:n,isFirst:i}){
let r=Array.from({length:Math.ceil(a.length/q)},(t,s)=>a.slice(s*q,(s+1)*q));return u`
    <div class="picker-group" role="rowgroup" aria-label=${d(z[e])} data-group=${e}>
      ${e!=="found"&&u`<div class="picker-title" aria-hidden="true">${d(z[e])}</div>`}
      ${r.map((t,s)=>u`
        <div key=${s} class="picker-row" role="row">
          ${t.map(({emoji:l,name:m},h)=>u`
            <div
              key=${l} role="gridcell" tabindex=${i&&s===0&&h===0?0:-1} aria-label=${m} title=${m}
            >${e==="recent"?l:x(l,n)}</div>
          `)}
        </div>
      `)}
    </div>
  `}export{Oe as Picker,Ce as searchEmoji};
