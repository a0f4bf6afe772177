# More words for following, pestering, control, messages, threats, restraint, abuse and labour under duress.

# ---- again and again, unwanted ------------------------------------------------------------------------------
concept again-and-again
  phrase (times|calls|texts|messages) (a|per|each|every) (day|night|week|hour), (10|15|20|25|30|40|50|60|100) a day
  phrase each (morning|evening|night|week|weekend), every (evening|morning|weekend|other day|couple of days|hour|few hours)
  phrase (most|all) (days|nights|week), (morning|day) and night, night and day, round the clock
  phrase for (3|4|5|6|8|10|12|18|two|three|four|five|six|eight|ten) (days|weeks|wks|months|mths|years|yrs)
  phrase for (3|4|5|6|two|three|four|five|six) (wks|weeks|months) (now|on end|solid)
  phrase (3|4|5|6|two|three|four|five|six) (wks|weeks|months|mths|years) now, wont stop, won't give up, will not give up, never stops, never lets up
  phrase doesn't let up, never ending, time after time, on repeat, on end, on end now, over a period of, over the past, over the last
  phrase since (november|december|january|february|march|april|may|june|july|august|september|october|autumn|spring|summer), all the time
  phrase always (ringing|texting|messaging|turning|hanging|waiting|calling), nonstop, 24/7, twice a (day|week), several times, many times
  phrase most weekends, whenever (i|she|he|we), each time (i|she|he|we), wherever (i|she|he) (go|goes), multiple occasions, numerous occasions
  phrase number of occasions, series of, pattern of, ongoing basis, escalating, getting worse, keeps on, keeps coming, keeps turning up
  phrase keeps showing up, keeps ringing, keeps messaging, keeps texting, from new accounts, from different numbers, from withheld numbers
  phrase from new numbers, another account, new profiles, new profile, every account, when blocked
concept contact-verb
  verb snap, ping, buzz, spam, flood ... with, pester ... by, tag, poke, write/wrote/written to, leave/left voicemails
  verb send/sent (messages|texts|emails|letters|voice notes|dms|friend requests|gifts|flowers), skype, video call, bell, drop/dropped calls, text bomb
  verb comment on
  phrase voice notes, dms, msgs, txts, txt messages, follow requests, message requests, facetime calls, silent phone calls, hang ups, missed call
  phrase unknown numbers, withheld number, nasty notes, cards, unwanted letters, emails and texts
concept unwanted-word
  verb hound, bother, terrorise, terrorize, intimidate, bully, persecute, tormenting, mither, nark, bug, needle, goad, menace, spam, pester
  phrase won't let (me|her|him|us) be, wont let (me|her|him|us) be, will not let (me|her|him|us) be, won't accept (no|it|that)
  phrase will not accept (no|that|it), can't take no, not taking no, won't get the message, won't get the hint, can't get him to stop
  phrase can't get her to stop, refuses to leave (me|her|him|us) alone, refusing to leave (me|her|him|us) alone, never leaves (me|her|him|us) alone
  phrase making (my|her|his|their|our) lives (hell|a misery), living hell, campaign against (me|her|him|us)
  phrase unwanted (advances|approaches|behaviour|presents|communication|calls|emails|visits), unwelcome (contact|attention|messages|visits)
  phrase constant harassment, ongoing harassment, being harassed, been harassed, is harassing, being targeted, been targeted, being bullied by
  phrase being stalked, being intimidated, being pestered
concept asked-stop
  phrase told (him|her|them) (it was over|it's over|i was not interested|i'm not interested|she was not interested|not to contact|not to come|never to|to go away|no more|to pack it in|to give over|to back off|to get lost|to stop)
  phrase asked (her|him|them) (not to|2 stop|to pack it in|to go away), said (she|he|i) did not want (contact|to see|to speak|anything), blocked
  phrase blocking, not interested, no contact, doesn't want contact, wants no contact, do not want contact, don't want any contact
  phrase warned (him|her|them) (off|not to), solicitor's letter, cease and desist, never encouraged
concept following
  verb stake out, prowl ... outside, skulk, loiter ... (outside|near|by)
  verb sit/sat ... outside
  verb watch ... (house|flat|windows|home|from), appear ... (outside|at|wherever)
  verb show/showed up (at|outside), turn up (at|outside|wherever|everywhere)
  phrase found out where (i|she|he) (live|lives|work|works|moved|goes), joined (my|her|his) (gym|church|class|club|choir|running group)
  phrase knew where (i|she|he) (was|had been|lived), knows where (i|she|he) (have|has) been, tracking (my|her|his) (phone|car|location|movements)
  phrase tracker (under|in|fitted|found|on), airtag (in|under|found), spyware, watching (me|her|him) (leave|come|go|on|from), tailing (me|her|him)
  phrase tailed (me|her|him), following (my|her|his) (car|bus|route|movements|daughter|kids), follows (me|her|him|my|her car), keeps following
  phrase takes photos of (me|her|my|the), taking photos of (me|her) (from|outside|at|leaving), photographs of (me|her) (leaving|at|walking)
  phrase drives past (my|her|the), drives by, cycles past, slow drives, parked (opposite|near|down the road|at the end)
  phrase waits by (my|her|the) (car|gate|bus), waiting by (my|her|the) (car|gate|bus)
  phrase at (my|her) (work|workplace|college|uni|gym|church) (again|every|most|when)
  phrase outside (my|her) (work|workplace|college|uni|house|flat|school|mother's|mum's) (again|every|most|when|at)
concept pursued
  phrase went for (a coffee|coffee|a drink|one drink), took (for|out for) (a|one) (coffee|drink|meal), one date, a couple of dates, matched on
  phrase dating app, tinder, hinge, bumble, unrequited, thinks we are, thinks that we are, soulmate, in love with, declares his love
  phrase declared his love, former colleague, former friend, ex colleague, ex friend, an old boyfriend, separated, since the separation
  phrase since the breakup, divorced, ex, ex partner, ex bf, ex gf
concept fixated-word
  phrase joined (my|her|his) (gym|church|class|club), leaves presents, leaving presents, left presents, presents on (my|her), gifts on (my|her), poems
  phrase soulmate, in love with (me|her|him), will not accept that (i|she|he) (am|is) not interested, won't accept that, will not accept (it|that)
  phrase cannot accept, knows where (i|she) (live|lives), found out where (i|she|he) (live|lives)
concept distress
  phrase feel like a prisoner, feels like a prisoner, felt like a prisoner, prisoner, trapped, walking on egg shells, on egg shells, egg shells
  phrase frightened to go, afraid to go, scared to use, scared to answer, too frightened, live on (my|her) nerves, on (my|her) nerves
  phrase nerves (are|is) shot, nerves shot, nervous, can't eat or sleep, sleepless, nightmares, not leaving the house, won't leave the house
  phrase can't leave the house, no longer goes out, stays in, staying with (her|my|his|friends|family), moved back in with, moved in with
  phrase gone to stay, gone to live, in a refuge, refuge, had to change (my|her|his|the), changed (my|her|his) (number|phone number|locks|email)
  phrase deleted (my|her|his) (facebook|social media|accounts), came off social media, self harming, self harm, antidepressants, on antidepressants
  phrase on tablets, counselling, seeing a counsellor, doctor (has|gave|prescribed), signed off, sick note, mental health, ptsd, tearful, broken
  phrase at breaking point, terrified, worn down, losing the will, lost all confidence, no confidence, lost confidence, shell of, isolated, desperate
  phrase lost weight, hypervigilant, panicky, panic, afraid in (my|her|his) own home, not felt safe, never feels safe, never feel safe

# ---- control --------------------------------------------------------------------------------------------------
concept control-word
  phrase every receipt
  phrase every penny, pocket money, housekeeping money, allowance
  phrase has (my|her|his) (bank card|cards|card|phone|passport|pin|wages|log in|logins|bank|savings|money)
  phrase keeps (my|her|his) (card|cards|pin|savings|passwords|car keys|medication|birth certificate|papers)
  phrase took (my|her|his) (phone|bank card|cards|passport|car keys|keys|laptop|money) (off|away|from)
  phrase takes (my|her|his) (phone|bank card|cards|passport|car keys|laptop) (off|away|from), confiscates (my|her|his)
  phrase hides (my|her|his) (keys|phone|passport|shoes|medication)
  phrase (loans|loan|credit cards|debt|debts|credit) (in|out in) (my|her|his) name, put (the house|debts|loans) in (my|her|his) name
  phrase no money of (my|her|his) own, not have (my|her|his) own money
  phrase (reads|checks) (my|her|his) (messages|phone) (every|each|all)
  phrase (demands|wants|has|knows) (my|her|his|all my|all her) (passwords|password|passcode|pin|location), location (on|sharing|turned on), life360
  phrase find my (phone|iphone), cameras in (every|the|our), ring doorbell to (watch|check|monitor), listens to (my|her) calls
  phrase puts (me|her|him) on speaker, on loudspeaker, video call to prove, send (him|her) (photos|a photo|pictures) to prove
  phrase not allowed (to|friends|visitors|a phone|a job|money|make up|makeup|near|on|any|her own|my own), am not allowed, is not allowed to
  phrase isn't allowed, never allowed, forbidden to, forbids (me|her|him), forbade (me|her|him), banned (me|her|him) from, bans (me|her|him) from
  phrase stops (me|her|him) (from|seeing|going|having|getting|using|talking|eating|sleeping|learning)
  phrase stopped (me|her|him) (from seeing|from working|from going|from having|talking|speaking|getting), prevents (me|her|him) from
  phrase makes (me|her|him) (ask|quit|leave|stop|wear|stay|sleep|eat|account|cancel|block|delete|call|text)
  phrase made (me|her|him) (quit|leave|stop|cancel|block|cut|drop|fall out|unfriend), won't allow (me|her|him), doesn't allow (me|her|him)
  phrase does not allow (me|her|him), refuses to let (me|her|him) (see|work|go|have|drive|learn|speak|use|leave)
  phrase does not like (me|her|him) (seeing|talking|going|having), fallen out with (all|everyone|my|her) because of
  phrase lost (all my|all her|all his) friends, cut (me|her|him) off, turned (my|her|his) (family|friends) against, no friends left
  phrase locked out of (my|her|his) accounts
  phrase tells (me|her|him) (i am|she is|he is|no one|nobody), says (no one|nobody) (else|would|will), puts (me|her|him) down, runs (me|her|him) down
  phrase humiliates, degrades, criticises (everything|me|her), makes (me|her|him) feel (worthless|stupid|small|like), gaslighting, mind games
  phrase threatens to (leave|kill himself|take|have|report|tell|get|throw) ... if, threatens (me|her) with (deportation|immigration|social services)
  phrase jealous, jealousy, accuses (me|her|him) of (cheating|affairs|sleeping|seeing|flirting|having)
  phrase accusing (me|her|him) of (cheating|affairs|sleeping|seeing|flirting|having), interrogates, interrogated, cross examines, curfew set by
  phrase times (me|her|him), times my, times her, rings (me|her|him) (constantly|all day|every|to check), comes with (me|her) everywhere
  phrase takes (me|her) everywhere, escorts (me|her), collects (me|her) from work so, never lets (me|her|him), doesn't let (me|her|him)
  phrase does not let (me|her|him), not let (me|her|him) (out|see|have|go|work), not letting (me|her|him) (out|see|have|go|work), rules
concept control-plain
  phrase controlling and abusive, controlling relationship, coercive relationship, coercively controlled, coercive controlling behaviour, ccb
  phrase coercion and control, controlling partner, controlling husband, controlling boyfriend, domestic control, economically abused
  phrase financially abused, financially controls, financially controlling
concept together-word
  phrase (my|her|his) (lad|bloke|man|old man|hubby|mrs|girlfriend|civil partner|dh), we are married, they are married, our marriage, still together
  phrase we have been together, in a relationship with

# ---- messages -------------------------------------------------------------------------------------------------
concept nasty-words
  phrase (deserve|deserves|deserved) (to die|cancer|to rot|to be raped|to suffer|to burn|everything bad|to be dead), better off dead
  phrase world would be better, waste of oxygen, waste of air, do the world a favour, end it all, slit your wrists, jump off a bridge, drink bleach
  phrase go hang, go and hang, neck yourself, top yourself, unalive, no one would miss, nobody would miss
  phrase hate mail, trolling, trolled, trolls, online abuse, online hate, abused online, abuse online, cyber bullying, cyberbullying
  phrase mocking (my|her|his|the) dead, mocking (my|her|his|our) (baby|son|daughter|mum|dad|disability), making fun of (my|her|his) dead
concept sent-word
  phrase comments, dm, dms, voice note, voice notes, snap, snapchat, instagram, insta, tiktok, twitter, tweet, tweeted, messenger, anonymous account
  phrase fake account, account, group chat, discord, xbox, playstation, in the post, through the post, through the door, through my letterbox
  phrase through her letterbox, inbox
concept message-medium
  noun dm, snap, insta message, tiktok comment, tiktok, reel, discord message, game chat, airdrop, post it note, birthday card, msg, whatapp, watsapp
  noun voicenote, answerphone message, letterbox note, friend request, private message, pm, imessage
  phrase on insta, on snap, on discord, on x, on xbox, on the xbox, on playstation, on telegram, on signal, on a forum, on grindr, on tinder, on hinge
  phrase in the group chat, in the chat, in a dm, in my dms, in her dms, answerphone, sent a message, sends a message, sent a text, sent a voice
  phrase sent a dm, sent a whatsapp, left a voicemail, left a message, left a note, posted a note
concept message-threat
  phrase threatening (msgs|voice note|whatsapps|whatsapp|phone calls by text|note|notes|comment|comments|post|posts|snaps|dm|card|facebook messages|instagram messages|snapchats)
concept sharing
  verb airdrop, screenshot and send, leak, broadcast, spread, pass round, pass around, sell/sold, put/put out, stick/stuck, bung, pin up, print off
  verb tag, livestream, live stream, stream, repost, distribute
  phrase sent the link, sent a link, the link to, sent it round, sent them round, sent it to, sent them to, sent to, sent on to, doing the rounds
  phrase going viral, seen by (my|her|his|everyone|all)
  phrase on (a|an) (website|site|adult site|porn site|public page|dating site|escort site|telegram|forum|story), on his (story|page|profile)
  phrase on (snap|insta|twitter|x|telegram|reddit|onlyfans|pornhub|tiktok|discord), into (a|the) (group|group chat|whatsapp)
  phrase on (his|her|their) (facebook|instagram|snapchat) (story|page|profile), posters, printed, pinned, in the village facebook group
concept intimate-image
  phrase nude selfie
  phrase nude selfies, nude snaps, nude pics, nude clips, dirty pictures of (me|her|him), rude pictures of (me|her|him), rude photos of (me|her|him)
  phrase rude pics of (me|her|him), intimate snaps, intimate clips, intimate recording, intimate footage, sexual clip, sexual footage, sexual pics
  phrase sexual image, sexual photo, sexual picture, explicit clip, explicit clips, explicit footage, explicit pics, explicit snaps, private clip
  phrase private pics, private snaps, bedroom pictures, bedroom photos, boudoir photos, lingerie photos, lingerie pictures
  phrase photo of (my|her|his) (breasts|boobs|chest|bottom|bum|privates|genitals|penis|vagina)
  phrase photos of (my|her|his) (breasts|boobs|chest|bottom|bum|privates|genitals|penis|vagina)
  phrase pictures of (my|her|his) (breasts|boobs|chest|bottom|bum|privates|genitals|penis|vagina)
  phrase picture of (my|her|his) (breasts|boobs|chest|bottom|bum|privates|genitals|penis|vagina)
concept threat-to-share
  phrase unless (i|she|he) (go|goes|pay|pays|meet|meets|send|sends|get|gets|take|takes|drop|drops|come|comes|give|gives|do|does)
  phrase or (he|she|they) (will|would) (post|share|send|put|show|leak|upload|release), sextortion, sextorted

# ---- threats --------------------------------------------------------------------------------------------------
concept threaten-to
  phrase threatening 2, threatened 2, threatens 2, threatnin to, threatenin to, threatend 2, threat of, threatening her that (he|she)'d
  phrase threatening me that (he|she)'d, warned (he|she) would, warned (he|she)'d, vowed to, swore to, swore (he|she)'d, swore (he|she) would
  phrase promised to, promised (he|she)'d, said (he|she) is going to, sed (he|she)s gonna, says (he|she)s gonna, says (he|she)'s gonna
  phrase reckons (he|she)'s going to, reckons (he|she)'ll
concept threaten-damage-words
  phrase put (his|her|my|your|our|their) (windows|window|windscreen) out
  phrase (smash|brick|wreck|trash|torch) (your|our|their|the) [new] (car|house|van)
  phrase (burn|key|scratch|damage|destroy) (your|our|their|the) [new] (car|house|van)
  phrase (smash|brick|wreck|trash|torch) (your|our|their|the) [new] (shed|bike|motorbike)
  phrase (burn|key|scratch|damage|destroy) (your|our|their|the) [new] (shed|bike|motorbike)
  phrase (ruin|petrol bomb|slash|spray paint|kick in) (your|our|their|the) [new] (car|house|van)
  phrase (ram|egg|pull down|chop down|crush|dent) (his|her|my) [new] (car|house|van)
  phrase (ruin|petrol bomb|slash|spray paint|kick in) (your|our|their|the) [new] (shed|bike|motorbike)
  phrase (ram|egg|pull down|chop down|crush|dent) (his|her|my) [new] (shed|bike|motorbike)
  phrase (smash|brick|wreck|trash|torch) (your|our|their|the) [new] (tyres|phone|laptop)
  phrase (burn|key|scratch|damage|destroy) (your|our|their|the) [new] (tyres|phone|laptop)
  phrase (smash|brick|wreck|trash|torch) (your|our|their|the) [new] (tractor|barn|tools)
  phrase (burn|key|scratch|damage|destroy) (your|our|their|the) [new] (tractor|barn|tools)
  phrase (ruin|petrol bomb|slash|spray paint|kick in) (your|our|their|the) [new] (tyres|phone|laptop)
  phrase (ram|egg|pull down|chop down|crush|dent) (his|her|my) [new] (tyres|phone|laptop)
  phrase (ruin|petrol bomb|slash|spray paint|kick in) (your|our|their|the) [new] (tractor|barn|tools)
  phrase (ram|egg|pull down|chop down|crush|dent) (his|her|my) [new] (tractor|barn|tools)
  phrase burn (it|us|them) (down|out) with
  phrase come back and burn, set (it|the place|the shop|the barn|the house|my house|her house|his house) (alight|on fire|ablaze)
  phrase (put|chuck|throw|lob) a brick (through|at), kick (my|her|his|your|the) (door|gate|fence) (in|down|off)
  phrase (car|house|van|shop|place) (goes|is going|will go|would go) up
concept kill-base
  phrase kill (myself and|u|ya|ye|every|all|everyone|his|her|both|my|our|your), murder (my|your|all|u|ya)
  phrase put (me|you|him|her) (6|six) (foot|feet) under, bury (u|ya|me|us|him|her|you), slit (my|her|his|their|ya) throat
  phrase slit (me|him|her|you) throat, stab (my|his|her|u|ya|them all), shoot (my|his|her|u|ya|them all|your)
  phrase cut (my|her|his|their|ya|ur) (throat|head), chop (you|him|her|me|them|u) (up|into|to bits), gut (you|him|her|me|them), gut you like
  phrase decapitate, behead, hang (you|him|her|me) from, throw (you|him|her|me) off, drown (you|him|her|me|the kids), poison (you|him|her|me)
  phrase burn (you|him|her|me|us) (to death|alive), take (your|my|his|her) life, end (your|my|his|her) life, see (me|you|him|her) dead
  phrase have (me|you|him|her) (killed|murdered|bumped off|shot|topped), get (me|you|him|her) (killed|murdered|bumped off|shot)
  phrase do (me|you|him|her) (in for good), put (a knife|a blade|this knife|a bullet) (in|through) (my|you|me|him|her|his|your)
  phrase finish (me|you|him|her) (off|for good), swing for (you|him|her|me) and bury, make (you|me|him|her) disappear, be found in a ditch
  phrase end up dead, end up in a (box|grave|coffin|ditch)
concept dead-words
  phrase (threat|threats) (on|to|against) (my|his|her|our|their) life, wants to kill (me|him|her|us), wanted to kill (me|him|her|us)
  phrase said (he|she|they) will kill, says (he|she|they) will kill, saying (he|she|they) will kill, says (he|she|they)'ll kill
  phrase said (he|she|they)'ll kill, gonna kill (me|him|her|us|you|u), going to kill (me|him|her|us|you|u), i'll kill (you|u|ya|him|her|them)
  phrase ill kill (you|u|ya), ur a dead man, your a dead, u r dead, u are dead, you will die, your days are numbered, days are numbered, dead meat
  phrase you're finished (bitch|slag|mate)
concept harm-base
  phrase (knock|smash|punch|kick) (my|your|his) (teeth|head) (out|down|in|off|through)
  phrase (knock|smash|punch|kick) (her|ur|ya) (teeth|head) (out|down|in|off|through)
  phrase (knock|smash|punch|kick) (my|your|his) (jaw|nose) (out|down|in|off|through)
  phrase (knock|smash|punch|kick) (her|ur|ya) (jaw|nose) (out|down|in|off|through)
  phrase rearrange (my|your|his|her) (face|features)
  phrase do (you|u|him|her|me|us|my|your|his) (in|over|some damage|damage), have (my|your|his|her) (legs|kneecaps|head|guts|eyes)
  phrase (come|coming) (round|for|after|and get|to get) (you|u|me|her|him|us)
  phrase get (you|u|me|him|her|us) (back|when|on your own|alone|one day|for this), teach (you|me|him|her) a lesson
  phrase make (you|me|him|her) (pay|sorry|suffer|regret), see to (you|me|him|her)
  phrase set (his|her|the) (dog|dogs|lads|brothers|cousins|mates) on (me|you|him|her|us|them)
  phrase send (someone|people|lads|the boys|the lads) (round|over|after)
  phrase get (someone|people|lads|the lads|the boys|his mates|his brothers|her brothers) (round|on|to), throw (acid|me|him|her|us|you)
  phrase put (me|you|u|him|her|us) in (the hospital|intensive care|a coma|hospital|icu|a and e|a&e)
  phrase put (me|you|u|him|her) through (a|the) (wall|window|door), knock (me|u|ya|him|her|you) (out|spark out|into next week|for six|flying)
concept threaten-person
  phrase threatend (me|him|her|us|them), threatning (me|him|her|us|them)
  phrase made (threats|a threat|threatening remarks|threatening comments) (to|towards|against|at), verbally threatened, verbally threatening
  phrase physically threatening, physically threatened, threatening body language, threatening manner, threatening behaviour, in a threatening way
  phrase in a threatening manner, wanted (me|him|her|them) outside, offered to fight, challenged (me|him|her) to (a fight|fight|go outside)
  phrase asked (me|him|her) outside, getting threats from, receiving threats, been receiving threats, had threats from, receives threats
  phrase subject to threats, subjected to threats
concept menace
  phrase chest puffed out, puffed (his|her) chest, squaring up, shaped up to, shaping up to, made as if to (hit|punch|strike|headbutt|slap)
  phrase made a lunge, lunged (for|forward|towards|at), drew back (his|her) (fist|arm|hand), pulled back (his|her) (fist|arm|hand)
  phrase shook (his|her) fist, shaking (his|her) fist, waved (his|her) fist, fist in (my|his|her) face, finger in (my|his|her) face
  phrase screamed in (my|his|her) face, screaming in (my|his|her) face, shouted in (my|his|her) face, shouting in (my|his|her) face
  phrase yelling in (my|his|her) face, forehead (to|against) (mine|his|hers), head against (mine|his|hers), nose to nose, squared upto
  phrase came charging at, came flying at, came storming at, came at (me|her|him|us|them) (on|in|with|swinging|like|from)
  phrase come at (me|her|him|us|them), went for (me|her|him|us|them) (but|and had|with), advanced on (me|her|him|us|them)
  phrase bore down on (me|her|him|us), blocked (my|his|her) way, blocked (my|his|her|our) path
  phrase chased (me|him|her|us|them) (down|up|round|along|across|out|into|on|through|for), drove at (me|him|her|us), revved (at|towards)
  phrase tried to (hit|punch|headbutt|slap|kick|stab|bite|glass|run) (me|him|her|us|them)
  phrase attempted to (hit|punch|headbutt|slap|kick|stab|bite|strike) (me|him|her|us|them), swung (a punch|his fist|his arm|the bat) (at|but)
  phrase took a swing (at|but), missed (me|him|her) by inches, punch missed
concept afraid
  phrase really believed he would, believes the man means it, believe (he|she|they) (would|will|meant|means|could)
  phrase believes (he|she|they|the man|the woman) (would|will|meant|means|could)
  phrase (really|genuinely|truly|honestly) (believed|thought|felt|feared|scared|frightened|afraid), thought he meant it, he meant it, means it
  phrase in genuine fear, genuinely frightened, genuinely in fear, in real fear, put in fear, feared (immediate|violence|being)
  phrase felt (threatened|unsafe|very threatened|intimidated|in danger), feels (threatened|unsafe|in danger|intimidated)
  phrase feel (threatened|unsafe|in danger|scared|frightened), was (frightened|scared|petrified|terrified|afraid|shaking|trembling)
  phrase am (frightened|scared|petrified|terrified|afraid), is (frightened|scared|petrified|terrified|afraid), too (scared|frightened|afraid) to
  phrase scared for (my|her|his) (life|safety), shitting (myself|himself|herself), papping (myself|it), wetting (myself|himself|herself)
  phrase done time for, history of violence, capable of, took it seriously, takes it seriously, taking it seriously, took the threat seriously
  phrase heart (was|were) (pounding|racing|in my mouth)
concept street-word
  phrase on the stairs, in the stairwell, stairwell, communal (landing|hallway|area|garden|stairs|hall|entrance|door), (downstairs|upstairs) neighbour
  phrase lobby, foyer, in the lift, allotment, allotments, field, lane, bridleway, the green, on the green, at the tip, recycling centre, reception
  phrase waiting room, surgery, library, classroom, corridor, canteen, staffroom, staff room, site, building site, yard, farm, car wash
  phrase railway station, tram, ferry, harbour, beach, promenade, pier, fair, fairground, festival, concert, stadium, football ground, rugby club
  phrase cricket club, golf club, pitch, court, swimming baths, leisure centre, barbers, salon, nail bar, cafe, restaurant, chippy, kebab shop
  phrase bookies, post office, bank, cash machine, petrol pump, drive thru, food bank, jobcentre, council offices, church, mosque, temple, cemetery

# ---- restraint --------------------------------------------------------------------------------------------------
concept lock-in
  phrase wouldn't let (me|her|him|us|them) (through|off|up|down|come|home), wouldnt let (me|her|him|us|them) (leave|out|go|past)
  phrase would not let (me|her|him|us|them) (off|up|out of|home), won't let (me|her|him|us|them) (out|off|home|go home)
  phrase not let (me|her|him|us|them) (out|leave|go), not allowed (me|her|him|us) to leave
  phrase stopping (me|her|him|us|them) (from leaving|leaving|getting out), stops (me|her|him|us|them) (leaving|from leaving|getting out)
  phrase prevented (me|her|him|us|them) from (leaving|getting|going|exiting), took (my|her|his) (keys|phone|shoes) so (i|she|he) (couldn't|could not)
  phrase hid (my|her|his) (keys|phone|shoes) so, stood (in|across|against) the (doorway|door|way), sat on (me|her|him), zip tied, cable tied
  phrase duct taped, handcuffed (me|her|him) to, chained (me|her|him), tied (my|her|his) (hands|wrists|feet|ankles|legs), bundled into
  phrase held (me|her|him|us|them) (prisoner|captive|hostage|against), central locking, child locks, refused to stop the car, wouldn't stop the car
  phrase would not stop the car, would not pull over, drove off with (me|her|him) (in|inside)
concept asked-to-go
  phrase begging to (be|get|go), begging (him|her|them), let out, to get out, to be let out, banging (on|to), screaming (to|for), climbed out (of|the)
  phrase escaped (through|out|by|when), jumped (out|from) (of|the), managed to (escape|get out|flee|climb)
  phrase until (i|she|he|they|police|morning|my|her)
  phrase for (an hour|hours|half an hour|over an hour|two days|three days|a day|days|the night|the whole night|the weekend)
  phrase (two|three|four|five|six|2|3|4|5|6) (hours|hrs|days), all weekend, all day, refused to unlock, wouldn't unlock, would not unlock
  phrase asked him to stop, asked to be, pleaded, wanted out
concept abduct-word
  phrase driven off against (my|her|his) will, driven away against (my|her|his) will, taken against (my|her|his|their) will
  phrase took (me|her|him) against (my|her|his) will, snatched (my|a|the|her|his) (child|baby|daughter|son|girl|boy|toddler|kid)
  phrase tried to take (my|a|the|her) (child|baby|daughter|son|girl|boy|toddler|kid)
  phrase tried to get (a girl|a boy|my daughter|my son|her|him|a child|the girl|the boy|children) (into|in) (his|the|a)

# ---- children neglected, spiked drinks --------------------------------------------------------------------------
concept poor-care
  phrase infested with, head lice, crawling with lice, nits untreated, in soiled (clothes|clothing|nappies), soiled clothes, soiled bedding
  phrase soaked in urine, urine soaked, stained with urine, smelling of urine, smell of urine, smell of faeces, smells of faeces, dog faeces
  phrase cat faeces, animal faeces, faeces on the floor, dog mess on, no clean clothes, no bedding, no dinner, no tea, no breakfast, hasn't been fed
  phrase haven't been fed, hadn't been fed, not fed, nothing to eat, starving, stealing food, scavenging, hungry every day, comes in hungry
  phrase arrives hungry, arrive hungry, came in hungry, empty fridge, empty cupboards, food in the (cupboards|cupboard|fridge), mouldy food
  phrase rotting food, drug paraphernalia, needles within, needles on, crack pipe, cannabis smoke, mum was asleep with, dad was asleep with
  phrase passed out drunk, unconscious drunk, drunk and incapable, unable to care for, too drunk to care, under the influence while, unfit to care
  phrase untreated (burn|wound|infection|nappy rash|injury|eczema|tooth|teeth), severe nappy rash
  phrase missed (all|every|medical|dental) (appointments|appointment), rotten teeth, grossly neglected, severe neglect, home conditions
  phrase unfit for habitation, conditions were (appalling|filthy|squalid|dreadful), conditions (are|appalling|filthy|squalid)
  phrase tied to (the|a) (cot|bed|chair), locked in (his|her|their|a) (room|bedroom|cupboard) without, kept in (a|the) (cage|shed|cellar|cupboard)
concept young-child
  noun twin, pupil, bab, bub, littlun, little lad, little lass, nursery child/nursery children, sibling, grandson, granddaughter
  noun grandchild/grandchildren, triplet, youngest, eldest, schoolchild/schoolchildren, baba, kiddy, kiddie
concept left-alone
  phrase nobody else in the (house|flat)
  phrase no one else in the (house|flat), no adult (present|in|at|about|there), no carer, no supervision, without supervision, without an adult
  phrase left (to|with) (mind|look after) ... (baby|brother|sister)
  phrase locked in the (car|house|flat)
  phrase wandering (the|in|on|alone|down|about), found wandering, alone all (night|day|weekend), alone for, fend for, looking after himself
  phrase looking after herself, looking after themselves

# ---- abuse ------------------------------------------------------------------------------------------------------
concept insult-scene
  phrase (shouting|screaming|yelling) (abuse|insults|obscenities|names|slurs) (at|things|names|to|from|as|and)
  phrase (shouting|screaming|yelling) (vile|filthy|foul|horrible|disgusting) (at|things|names|to|from|as|and)
  phrase subjected to (verbal|a tirade|abuse|homophobic|racial|sexist|foul), verbal tirade, foul and abusive, slurs, wolf whistle, cat called
  phrase sexist abuse, misogynistic abuse, sexist remarks, misogynistic remarks, lewd suggestions, lewd gestures, thrusting gestures
  phrase made (sexual|lewd|rude|obscene) (comments|gestures|remarks|suggestions|noises), hate speech
concept abuse-effect
  phrase alarm, distress, very upset, shaking, trembling, shook me up, felt sick, felt dirty, felt unsafe, felt threatened, felt vulnerable
  phrase felt intimidated, cried, sobbing, tearful, afraid, terrified, petrified, in bits, mortified, ashamed, embarrassed, avoid, avoiding
  phrase won't go back, not been back, shocked, horrified, really shook, rattled
concept racial-words
  phrase racial (language|insults|insult|names|name|hatred|taunts|comments|comment|harassment)
  phrase racist (taunts|insults|insult|chant|chants|chanting|gestures|gesture|jibes|tirade|rant|names|terms|manner|graffiti|threats|bullying)
  phrase racially (motivated|aggravated|taunted|insulted|offensive)
  phrase towelhead, raghead, muzzie, yid, gas the, heil hitler, nazi salute, sieg heil, send them back, send you back, deport you, get on your boat
  phrase banana boat, monkey sounds, monkey gestures, ape noises, slant eyes, slitty eyes, pulled (his|her) eyes, n word, n-word, hard r
  phrase speak english, learn english, this is england, not your country, don't belong here, doesn't belong here
  phrase because of (my|her|his|our|their) (hijab|headscarf|turban|kippah|niqab|burka|burqa|skin|colour|race|religion|faith|nationality|accent|ethnicity)
concept racial
  phrase (should|ought to|better|need to|can|must) (get|go) back to (my|your|his|her|their|our) own country, terrorist, jihadi, raghead, towelhead
  phrase muzzie, yid, heil hitler, sieg heil, send them back
  phrase racist (language|remark|remarks|name|names|term|terms|insult|insults|abuse|taunts|slur|slurs), racially motivated
  phrase because of (my|her|his|our|their) (hijab|headscarf|turban|kippah|niqab|burka|skin|colour|race|religion|faith|nationality|accent|ethnicity)
  phrase speak english, not your country, racial (language|insult|insults|taunts|hatred|comments)

# ---- work under duress ------------------------------------------------------------------------------------------
concept makes-work
  phrase working off (a|his|her|the|their|my) debt, work off (a|his|her|the|their|my) debt, works off, debt bondage, bonded labour, forced labour
  phrase labour exploitation, sexual exploitation, criminal exploitation, exploited by, being exploited, county lines, cuckooed, trafficked
  phrase human trafficking, modern slavery, modern day slavery, domestic servitude, domestic slave, treated as a slave, kept as a slave, servitude
  phrase paid nothing, are paid nothing, is paid nothing, unpaid work, without pay, no days off, no day off, seven days a week, 7 days a week
  phrase (12|13|14|15|16|18|twelve|fourteen|sixteen) hour (days|shifts), (12|14|16|18) hrs a day
concept held-in-work
  phrase sleep in a (container|caravan|shed|van|cellar|garage), sleeps in a (container|caravan|shed|van|cellar|garage)
  phrase sleeping in (a|the) (container|caravan|shed|van|cellar|garage|store room|kitchen|basement), (ten|eight|six|twelve|10|8|12) to a room
  phrase cramped (room|conditions), mattresses on the floor, beaten if, threatened if, threats to (his|her|their) family
  phrase (wages|pay|money) (are|is|was|were) (kept|withheld|taken|held back|deducted), paid nothing
  phrase paid (a pittance|next to nothing|in food|in drugs|cash in hand a pittance), not been paid, owes (money|a debt|for his|for her|them)
  phrase smuggled in, brought over, brought to the uk, brought from, came in a lorry, promised a job, scared to leave, afraid to leave
  phrase not able to leave, asks to leave, tried to leave, gangmaster, gangmasters, gla, glaa, nrm, referral mechanism, locked in at night
  phrase told what to say, controlled by, runs the
act exploit-person
  when makes-work & held-in-work within 3 sentences
  when slavery-plain
  unless wage-dispute within report
  by subject
  to victim
  sure 60
concept slavery-plain
  phrase victim of (modern slavery|trafficking|human trafficking|labour exploitation|forced labour|servitude|domestic servitude|cuckooing)
  phrase potential victim of (modern slavery|trafficking|exploitation), suspected (modern slavery|trafficking|labour exploitation)
  phrase modern slavery (victim|offence|concerns|at|referral), national referral mechanism, nrm referral, kept as a slave, domestic servitude
  phrase being trafficked, been trafficked, forced labour

# ---- by composition ---------------------------------------------------------------------------------------------
concept control-word
  phrase (have|has|had) to (show|account|prove|justify|explain) (him|her|for|where|why|to|every|over|permission)
  phrase (have|has|had) to (ask|report|earn|beg|send|hand) (him|her|for|where|why|to|every|over|permission)
  phrase decides (what|who|when|where|how|if|whether), tells (me|her|him) (what|who|when|where) (i|she|he|to), dictates
  phrase (wages|benefits|pension|salary) (go|goes|paid|are paid|is paid) into
  phrase (reads|checks|monitors|goes through) (my|her|his) (messages|phone|emails|texts|handbag|post|bag|social media)
concept hope-word
  verb hope, wish, pray
concept bad-end
  phrase die, dies, dead, died, cancer, suffer, suffers, raped, drop dead, rot, rots, miscarry, burn, burns, get hit, get hurt, in hell
act send-message
  when hope-word > bad-end & sent-word within 2 sentences
  unless sympathy-word within 2 sentences
  by subject
  to victim
  fact by-message=yes, content=grossly-offensive
  sure 55
concept sympathy-word
  phrase hope he doesn't die, hope she doesn't die, wished she was dead, wished he was dead, wishes she was dead, wishes he was dead, wants to die
  phrase suicidal, research, charity
concept vile-word
  phrase vile, racist, homophobic, sexist, transphobic, antisemitic, hateful, sick, disgusting, foul, obscene, degrading, pornographic, abusive
  phrase offensive, cruel, malicious, sexually abusive
concept sent-thing
  noun message, text, email, dm, comment, voicemail, voice note, letter, post, tweet, snap, note, msg, card
act send-message
  when vile-word > sent-thing & sent-word within 3 words
  unless drop-in-course within 2 sentences
  by subject
  to victim
  fact by-message=yes, content=grossly-offensive
  sure 55
concept threat-to-share
  phrase (will|would|going to|gonna|he'll) (post|share|send|put|show|leak|upload) (my|the|them|it|her)
  phrase (unless|if) (i|she|he) ... (post|share|send|leak|upload|publish)
concept message-threat
  phrase (threats|threatened me|threatening me|threatened her|threatening her) (by|on|over|via|in|through) (insta|whatsapp|text|messenger|snapchat|voicemail|dm|xbox)
concept threaten-damage-words
  phrase (smash|torch|wreck|trash|burn|key|ruin) (my|her|his|your) (car|house|van|shop|windows|garden|barn|shed)
  phrase put (my|her|his|your|our) (windows|windscreen|front window|door) (thru|through|in|out)
concept racial-words
  phrase (should|better|need to|told to) (get|go|clear off|piss off|fuck off) back to (my|your|his|her|their|our) own
  phrase (was|is|am|were) a (terrorist|bomber|foreigner|jihadi), racist (language|insults|taunts|chants|jibes|tirade|rant|gestures|graffiti)
concept held-in-work
  phrase (passport|passports|documents|papers|id) (held|kept|taken|are held|are kept|is held|is kept|were taken|was taken|confiscated)
concept makes-work
  phrase (forced|made|making|forcing|coerced) (to|me to|him to|her to|them to) (work|clean|beg|steal|sell|deal|run drugs|prostitute)
  phrase forced to (work|clean|beg|steal|sell|deal|grow|hold drugs)
concept insult-scene
  phrase (shouted|screamed|yelled|hurled|shouting|screaming|yelling|hurling) (abuse|insults|obscenities|names|slurs|vile|filthy|foul|horrible|disgusting)
  phrase called (me|her|him|us) (a|an) (slag|slut|tart|whore|bitch|cow|witch|freak|spaz|retard|queer|tranny|nonce|cripple|spastic|dwarf|dyke|faggot|poof)
concept abduct-word
  phrase (bundled|dragged|forced) (me|him|her) (into|in) (a|his|the) (van|car|boot)
  phrase (pulled|hauled|shoved|snatched) (me|him|her) (into|in) (a|his|the) (van|car|boot)
concept detain-plain
  phrase refused to let (me|her|him|us|them) (out|go|leave), wouldn't let (me|her|him|us|them) (out|go|leave) for, shut (me|her|him) in (the|a|his) (bathroom|bedroom|room|cupboard|cellar|toilet|shed|garage|loft|wardrobe), jammed the door
concept together-word
  phrase been married, we've been married, i've been married, married six years, married (two|three|four|five|seven|eight|nine|ten) years, my marriage, the marriage
