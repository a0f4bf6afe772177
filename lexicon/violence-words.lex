# More words for violence/violence-deaths: regional, young, old and professional wording; marks and injuries by composition.

# ---- parts of the body, clothing, what is met -----------------------------------------------------------
concept body-part
  noun ponytail, pony tail, plait, dreadlock, braid, beard, fringe, scalp, brow, eyelid, nostril, gum, tongue, collarbone, armpit, palm, knuckle
  noun thumb, toe, heel, calf/calves, hamstring, kneecap, buttock, bum, backside, bottom, spine, abdomen, tum, sternum, flank, midriff, waist, mug
  noun breadbasket, snout, conk, hooter, schnozz, schnozzle, noggin, nut, napper, heid, neb, cake hole, cakehole, trap, lug, tab, ear hole, earhole
  noun swede
  noun crown jewel, family jewel, goolies, nads, gonad, plums, shinbone, thighbone, backbone, solar plexus, jugular, temple, hairline, nape
  phrase small of (my|his|her|the) back, back of (my|his|her|the) (head|legs|hand|neck|knee|knees|thighs)
  phrase side of (my|his|her|the) (head|face|neck|body)
  phrase top of (my|his|her|the) (head|arm|leg), bridge of (my|his|her|the) nose, upper (arm|arms|body|lip|thigh), lower (leg|back|lip|arm)
  phrase left (arm|leg|hand|eye|ear)
  phrase right (arm|leg|hand|eye|ear), bk of (my|his|her|the) head, bk of head, bk of neck, between the eyes
concept met-person
  noun service user, client, inmate, prisoner, guest, passenger, pax, cyclist, jogger, walker, pedestrian, steward, marshal, umpire, linesman/linesmen
  noun coach, supporter, fan, spectator, shopper, diner, drinker, reveller, punter, student, pupil, classmate, child, kid, baby, toddler, pensioner
  noun nurse, porter, receptionist, warden, caretaker, cleaner, cook, chef, waiter, waitress, waitresses, bar worker, barmaid, postwoman, courier
  noun rider
  noun delivery lad, binman/binmen, bailiff, gamekeeper, farmer, vicar, priest, volunteer, lifeguard, gp, dentist, vet, councillor, conductor
  noun traffic warden, civil enforcement officer, ticket inspector, guard, pcso, special, police dog handler, firefighter, detainee, dp, tenant
  noun lodger
  noun cellmate, teammate, opponent, player, goalkeeper, goalie, winger, striker, prop, hooker
  phrase drvr, drv, ofcr, ptnr, stf, both lads, both girls, the lot of us
  phrase my (lad|girl|bairn|eldest|youngest|little one|mrs|missus|other half|old man|old lady)
  phrase (his|her) (lad|girl|bairn|eldest|youngest|little one|mrs|missus|other half|old man|old lady)
concept unworded-person
  noun porter, receptionist, caretaker, cleaner, cook, chef, waiter, waitress, courier, rider, bailiff, gamekeeper, vicar, priest, volunteer
  noun lifeguard
  noun traffic warden, civil enforcement officer, ticket inspector, marshal, linesman/linesmen, umpire, service user, client, inmate, prisoner, guest
  noun pax
  noun drvr, classmate, opponent, player, goalkeeper, coach, detainee
concept clothing-held
  phrase by (the|my|his|her|their) (tunic|blouse|uniform|lanyard|vest|stab vest|apron|hi vis|scarf|hijab|headscarf|cardigan|polo shirt|blazer|waistcoat|dress)
  phrase by (the|my|his|her|their) (ponytail|pony tail|plait|braids|beard|dreadlocks|ear|ears|fringe|belt|waistband|strap|rucksack|shoulders|face|jaw|lapel|bicep|biceps)
  phrase hold of (my|his|her|their) (tunic|blouse|uniform|lanyard|vest|apron|scarf|hijab|headscarf|ponytail|plait|fleece|tie|hood|ear)
concept wall-or-floor
  phrase off (the|my|his|her) (sofa|settee|chair|couch|bed|seat|stool|bike|bunk|bus|train|swing|wheelchair|feet)
  phrase out of (the|my|his|her|a) (chair|bed|car|seat|cab|taxi|wheelchair|shower|bath|room|house|cot)
  phrase (towards|toward) (him|her|me|them), (backwards|forwards|sideways), to the (deck|ground|floor)
  phrase over the (counter|bar|fence|wall|bonnet|sofa|bed|bannister|banister|desk)
  phrase across the (room|floor|kitchen|lounge|road|yard|car park|hall), down the (stairs|steps|hall|corridor|alley|bank), up against (the|a)
  phrase into (the|a) (road|hedge|ditch|wall|door|table|bush|bushes|canal|gutter)
  noun bus shelter, bench, worktop, gate, post, lamp post, lamppost, table edge, tiles, lino, concrete, tarmac, gravel, desk, locker, counter, shelf
  noun dashboard, steering wheel, pillar, goalpost, bunk, skirting board, hearth

# ---- blows -----------------------------------------------------------------------------------------------
concept strike
  verb thwack, thrash, drub, bludgeon, flog, thump ... one, whup, wham, whop, skite, skelp, gub, dunt, dinnle, lay/laid about, horsewhip, spank, bray
  deed uppercut, judo throw, jab ... in the, poke ... in the eye, toe punt, hoof, trample, clatter, cosh, cane, cudgel
  verb belt ... (in|round|across), lace/laced into, tear/tore into ... with (his|her|their) fists, wade/waded into, pile/piled into
  verb steam/steamed into
  verb swat, swipe, clout ... (round|around), strap ... (with|across)
  verb ding ... (round|over), connect with (my|his|her|their)
  verb lash/lashed out (at|and|towards|toward), kick ... (shit|crap|hell|living daylights) out of, knock ... flat, knock ... flying
  verb send/sent ... flying, send/sent ... sprawling
  verb lay/laid (hands|a finger|a hand) on, take/took/taken a swing at, take/took/taken a (swipe|pop) at, have a pop at
  verb pull/pulled (my|his|her) hair, pull/pulled clumps of, tug (my|his|her) hair, yank (my|his|her) hair, rip/ripped ... (hair|earring|earrings) out
  verb dead leg, dead arm, chinese burn
  phrase cuff round the (ear|head|lug), clip round the (ear|earhole|lug)
  phrase tanned (my|his|her) (hide|backside|arse)
  phrase slippered
  phrase (fist|elbow|knee|boot|heel) (caught|connected with|landed on|met|went into) (my|his|her|the)
  phrase blows rained down, rained down blows, rained punches, rained kicks, flurry of (punches|blows|kicks), volley of (punches|blows|kicks)
  phrase threw hands, throwing hands, throwing hooks, threw a right hook
  phrase knocked seven (bells|shades) out of
  phrase violently assaulted, badly beaten, severely beaten, gang beating, given a beating, punishment beating, took a beating, took a kicking
  phrase took a pasting, got a kicking, got a hiding, got a pasting, got a shoeing, been done over, got done over, got leathered, got brayed
  phrase got filled in, got sparked, got banged out, got knocked spark out, got slapped about, slapped about
  phrase knocked about by
  phrase cigarette (into|in|on|onto) (my|his|her) (face|arm|hand|neck|leg)
  phrase held (my|his|her) hand (in|on|over|against) the (hob|flame|iron|oven|fire|hot|cooker|kettle)
  phrase stuck (his|her) foot out (on purpose|deliberately|to trip)
concept strike-past
  deed thwack, thrash, flog, cane, bludgeon, cosh, knock ... flat, jab, poke, trample, strap, rough ... about
  deed slap ... about, knock ... about, swat, hoof, cuff round, batter ... with, jump/jumped by
concept catch-blow
  deed swipe, connect, nick, nip, jab, tap, prod, poke, flick, swat
concept give-blow
  verb land/landed, dish out, dole out, hand/handed, fetch/fetched, throw/threw, unleash, let/let fly with, lash out with
concept blow-noun
  noun cuff, thwack, thrashing, whacking, swipe, jab, toe punt, stamp, butt, nut, dunt, belt round the ear, left jab, dropkick, knee, kneeing, cosh
  noun rabbit punch, roundhouse, flying kick, karate chop, backhand, clip round the ear, cuff round the ear
  noun clout round the ear, dig in the ribs, boot up the, sly dig, sly punch, gut punch, throat punch, groin kick, bunch of fives, knuckle sandwich
  noun fist in the, poke in the eye, nip, bite, scratch, headlock
concept strike-bare
  phrase getting beaten up, get beaten up, being beaten up, being hit by, being punched, being kicked, been getting hit, getting hit by
  phrase getting slapped, keeps hitting (me|him|her|them|us|my|the), keeps punching (me|him|her|them)
  phrase keeps slapping (me|him|her|them), keeps kicking (me|him|her|them), been hitting (me|him|her|them|us|the)
  phrase been beating (me|him|her|them|us|the), been slapping (me|him|her|them), been punching (me|him|her|them), been kicking (me|him|her|them)
  phrase hits (me|him|her|us|the kids|the children|my), beats (me|him|her|us|the kids|the children|my) (up|when|with|if|and|every|most)
  phrase slaps (me|him|her|us|the kids|the children), punches (me|him|her|us), kicks (me|him|her|us)
  phrase smacks (me|him|her|us) (when|round|with|in|on|across|if)
concept push
  verb heave, propel, jolt, nudge ... over, shoulder check, body check, clothesline, ride/rode/ridden into, trip ... up, boot ... off, hoy, yeet, hoof
concept grab
  verb hoick, hoik, drag ... by, snatch ... by, clutch, wrench, lug, frogmarch, collar, jerk, swing/swung ... round, lift/lifted ... by
  verb pick/picked ... up by, march/marched ... out by, clamp, dig/dug, hook, clench, wring/wrung, pluck, tweak
concept grab-firm
  verb dig/dug, clamp, jerk, clench, wring/wrung, tweak, pinch, nip, crush, prise
concept took-hold
  verb grab ... roughly, grab ... tightly, grab ... forcefully, grip ... tightly, grip ... hard, handle ... roughly, rough handle
  verb hold/held ... roughly, hold/held ... tightly, hold/held ... by force, pin ... to, pin ... against, pin ... on, sit/sat on top of
  verb kneel/knelt on
concept twist-hard
  deed pinch, nip, crush, wring/wrung, jerk, prise, poke, jab, prod, flick, dig/dug
concept slam-hard
  deed thump, whack, bash, knock, dash, thud, drag, mash, dunk, throw/threw/thrown, trap, shut, slam ... shut
idiom jab-given
  phrase (flu|covid|vaccine|booster|holiday|mmr) (jab|jabs|vaccine), tetanus jab, jabbed by the nurse, had (my|his|her) jab, had (my|his|her) jabs
  phrase booster jab, burnt the (tea|toast|dinner), burned the (tea|toast|dinner)
  cancels pinched, strike, grab, catch-blow
concept pinched        # small, telling cruelty, with the part it is done to
  deed pinch, nip, jab, poke, prod, flick, scald, burn/burnt, singe, scrape, yank, clip
concept other-part      # not one's own
act assault
  when pinched > other-part within 5 words
  unless mishap within clause
  unless animal-word within 6 words
  to object needs person
  fact means=hands, injury=none
  sure 60
# A thing thrown that met its mark; a drink, a mug, a brick.
concept missile
  noun mug, cup, plate, bottle, can, remote, remote control, shoe, boot, brick, stone, rock, half brick, egg, snowball, chair, stool, glass, phone
  noun ashtray, toy, book, hammer, tin, jar, pan, saucepan, bowl, brush, spanner, ball bearing, firework, tray, lamp, vase, ornament, trainer, coin
  noun vape, lighter, cigarette, pint, iron, kettle
concept flew
  deed throw/threw/thrown, lob, launch, chuck, hurl, fling/flung, sling/slung, flick, toss, lash, pelt, hoy, yeet
concept hit-mark
  phrase straight at (me|him|her|them|us)
act assault
  when flew > missile > hit-mark within 12 words
  unless insult-thrown within 4 words
  unless animal-word within 6 words
  by subject
  to victim
  fact means=object, injury=none
  sure 65

# ---- strangling -------------------------------------------------------------------------------------------
concept choke-noun
  phrase (rang|wrung|rung|ringing|wringing) (my|his|her|their) neck, rang (my|his|her) (neck|throat), choked (me|him|her|them) out
  phrase choking (me|him|her|them) out, chokes (me|him|her), strangles (me|him|her), tried to choke, tried choking, tried strangling
  phrase cut (my|his|her) (air|breath|windpipe|airway) off, cut off (my|his|her) (air supply|oxygen|windpipe)
  phrase blocked (my|his|her) (airway|windpipe|nose and mouth), stopped (my|his|her) (breath|breathing|air)
  phrase crushed (my|his|her) (windpipe|throat|larynx)
concept breath-cause
  phrase neck, throat, windpipe, headlock, bear hug, pressed down on, lay on top of, arm over, forearm, scarf round, hood tight, cord round
  phrase lead round, cable round, weight on, pressing down, face in the (pillow|mattress|cushion|bed)
  phrase put a (pillow|cushion|bag|towel|coat|hand) over, held (my|his|her) nose, held (me|him|her) under, under the water
concept breathless
  phrase cudnt breath, cudnt breathe, couldnt breathe, cant breathe, not breathe, vision went (black|dark|blurry|fuzzy)
  phrase everything went (black|dark|fuzzy), going black, seeing black, spots in front of, lightheaded, light headed, nearly passed out
  phrase almost passed out, near enough passed out, thought i was going to die, thought she was going to die, legs went, wet myself, wet herself
  phrase lost control of (my|her|his) bladder, head felt like it, eyes bulging, went purple, turned blue, went blue, turned purple, went limp
  phrase choking for air, fighting for breath, fighting for air, no air, not get air, couldn't get air, couldn't swallow, voice (has|had) gone
  phrase ears popped
concept choke-noun
  phrase headlock, choke hold, chokehold, sleeper hold, stranglehold, rear naked choke, strangled, garrotted, nfs, non fatal strangulation
  phrase non-fatal strangulation, attempted strangulation, strangulation incident, suffocation incident
concept grip-verb
  phrase hands about (my|his|her), hands round (my|his|her), hands around (my|his|her), fingers round (my|his|her), arm about (my|his|her), gripping
  phrase held on to, put (his|her|both) (hands|hand|arm|arms|fingers) (about|round|around|on|to|over|across)
  phrase wrapped (his|her) (hands|arm|arms|fingers), digging (his|her) (thumbs|fingers) into, dug (his|her) (thumbs|fingers) into, thumbs into
concept round-word
  phrase wrapped about, hard on, hard against, into, clamped on, clamped round, clamped around, tightly around, tight around, tightly round

# ---- injuries by composition -------------------------------------------------------------------------------
concept mark-noun
  noun mark, cut, graze, scrape, scratch/scratches, nick, swelling, lump, bump, egg, weal, wheal, welt, burn, scald, tear, skin tear, contusion
  noun haematoma, hematoma, blister, gouge, indentation, redness, bruising, bruise, soreness, tenderness, injury, wound, pain, ache, imprint
  noun handprint, hand print, blood, rash, petechiae, discolouration, discoloration, swollen area, red patch, bald spot, puncture
concept mark-place
  noun forehead, head, face, nose, jaw, mouth, eye, cheek, ear, chin, chest, stomach, arm, leg, shoulder, rib, neck, throat, wrist, thigh, shin, knee
  noun foot/feet, ankle, lip, temple, hip, back, hand, finger, elbow, scalp, calf/calves, forearm, buttock, bottom, side, torso, eyebrow, knuckle
  noun palm, thumb, skin, body, limb, abdomen, collarbone, brow, hairline
concept on-of
  phrase on, to, in, at, under, below, above, behind, around, round, across, over, along, down, inside, of, beneath, beside, up, noted, visible, seen
  phrase observed, from
concept mark-colour
  phrase purple, red, blue, black, yellow, raised, linear, swollen, angry, circular, visible, noticeable, slight, small, large, huge, massive, big
  phrase nasty, fresh, faint, sore, pink
concept bruise-made
  noun weal, wheal, skin tear, contusion, haematoma, hematoma, handprint, hand print, chafing, bite wound, slap mark, belt mark, finger bruise
  noun fat eye, puffy eye, bust nose, burst nose, bleeding nose, bleeding lip, burst mouth, split eyebrow, puncture, wonky nose, sore rib, sore head
  noun sore face, sore neck, sore arm, sore back, banging headache, egg on (my|his|her|the) forehead, lump on (my|his|her|the) noggin
  noun black and blue arm
  phrase breaking the skin, broke the skin, broken the skin, skin (is|was) broken, skin broken, drew blood, drawing blood, drawn blood, tetanus
  phrase antibiotics, steri strips, steri strip, steristrips, butterfly stitches, glued, paper stitches, bandaged, plaster on, ice pack on, cut my
  phrase cut her lip, lost a tooth, lost two teeth, teeth (are|were) loose, wobbly tooth, cracked tooth, chipped (my|his|her) tooth
  phrase (voice|throat) (is|has|has gone|gone|went) (hoarse|croaky|raspy|sore), can't swallow, can hardly swallow
  phrase hurts to (walk|move|eat|talk|breathe|sit|chew), sore to the touch, is sore, still sore, very sore, really sore, dead sore, is throbbing
  phrase throbbing, bruised up, all bruised, covered in bruises, covered in marks, all scratched, all cut, marked up, (my|his|her) ear rang
  phrase ears (are|were) ringing, headache since, seeing double, sprained, strained, jarred, pulled muscle, blood pouring, pouring with blood
  phrase bleeding, bled, blood everywhere, nose bled, nose was bleeding, swelled up, swollen up, come up like, come up in a lump
fact injury = minor
  when mark-noun > on-of > mark-place within 6 words
  when mark-colour > mark-noun within 3 words
  when bruise-made
  unless crash-hurt within sentence
  of assault, strangle, dog-attack, detain, neglect-child, control
  spread near
concept grave-injury
  phrase needs stitching, needed stitching, stitched up, had (stitches|to be stitched)
  phrase (six|five|four|seven|eight|ten|twelve|3|4|5|6|7|8|9|10|12) stitches, in resus, blue lighted, airlifted, air ambulance, internal bleeding
  phrase ruptured spleen, punctured, perforated, degloved, skull fracture, detached retina, lost (his|her|my) sight, blinded, paralysed
  phrase came round in (hospital|ambulance|resus), knocked clean out, knocked sparko, out for the count, disfigured, half (his|her|my) ear off
  phrase ear off, bitten off, part of (his|her|my) (ear|lip|nose|finger) off, full thickness burns, third degree burns, skin graft
fact injury = passing
  when no-lasting
  of assault
  spread near
concept no-lasting
  phrase no lasting injury, no lasting injuries, no lasting marks, no marks left, left no mark, no injury seen, no injuries seen, no visible injury
  phrase no visible injuries, nil injuries, no inj, no injs, wasn't hurt, was not hurt, not hurt, unhurt, uninjured, not injured
concept weapon-thing
  noun hazel stick, tv remote, remote control, remote, mop, mop handle, broom handle, belt, slipper, wooden spoon, ladle, ruler, cane, strap, shoe
  noun stiletto, trainer, hair straightener, straighteners, iron, kettle, pan, wok, mug, plate, vase, ornament, bottle, wine bottle, beer bottle
  noun glass, chair, stick, dumbbell, weight, kettlebell, torch, padlock, sock with, shelving bracket, curtain pole, table leg, chair leg, fence post
  noun cricket stump, tennis racket, hurley, ladder, bolt cutters, screwdriver, pipe, copper pipe, scaffold tube, sickle, cattle prod, whip
  noun riding crop, hose, hosepipe, charger cable, cable, phone, laptop, tablet, tray, saw, mallet, drill, fire extinguisher, fire poker, cue ball
  noun snooker ball, litter picker

# ---- look-alikes -----------------------------------------------------------------------------------------
idiom figure-of-speech
  phrase feel punched, felt punched, punched in the gut by the news, kick in the guts, slap in the face, stabbed in the back by
  phrase stabbed (me|him|her) in the back (at work|over|by), back stabbing, backstabbing, knife in the back, threw (me|him|her|them) under the bus
  phrase thrown under the bus, hit by the news, hit hard by, beaten by the (system|traffic|weather), beaten on price, beat the deadline
  phrase kicked into touch, kicked in to touch, kick the bucket, kicked the bucket, kick the habit, hit the jackpot, hit the gym, hit the shops
  phrase hit the town, hit the pub, hit the sack, hit the hay, hit the wall at mile, smashed it, smashed the interview, nailed it, murdered a curry
  phrase murder a (pint|curry|brew|burger|cuppa), could murder, killing it, killed it, dressed to kill, making a killing, made a killing, killer heels
  phrase dying to, dying for, to die for, dead chuffed, dead good, dead nice, dead funny, beaten up about it, beating (myself|himself|herself) up
  phrase beat (myself|himself|herself) up, bitten by the bug, choked up, choked with emotion, a bit choked, gutted, rammed with
  phrase raped by (bills|the taxman), blown away, cracking down, thrashed (us|them|me|him) (at|in|by|five|four|three|two|six)
  phrase hammered (us|them) (at|in|by), hammered at the pub, battered fish, battered sausage, battered cod
  phrase slapped a (fine|ticket|notice|sticker|charge|parking), slapped with a (fine|ticket|charge|bill)
concept sport-word
  phrase header, tackle, tackled, free kick, yellow card, red card, scrum, ruck, maul, lineout, line out, rugby, sunday league, football match
  phrase five a side, 5 a side, football training, hockey, netball, cricket match, cricket, sparring, martial arts, boxing club, boxing gym, judo
  phrase karate class, taekwondo, pe lesson, p.e. lesson, lacrosse, basketball, ice hockey, roller derby, goalmouth, dodgeball, trampolining
  phrase gymnastics, wrestling club
concept sport-accident
  phrase said sorry, apologised, accident, accidental, accidentally, no malice, part of the game, part and parcel, fifty fifty, 50 50, 50/50
  phrase clash of heads, bumped heads, going up for, went up for, fair challenge, fair tackle, legal tackle, mistimed, not deliberate
  phrase wasn't deliberate, no intent, for the insurance, for insurance, insurance purposes, within the rules, normal play, rough and tumble
  phrase shook hands after, no one's fault, nobody's fault, no fault
concept off-ball
  phrase off the ball, headbutted, punched, on purpose, deliberately, after the whistle, stamped on, after the match, after the game, wants to press
  phrase bitten, in the changing room, in the car park
review sport-knock
  when sport-word & sport-accident within report
  unless off-ball within report
  acts assault, strangle
  become hypothetical
concept mishap-plain
  phrase no deliberate act, not a deliberate act, purely accidental, was purely an accident, was accidental, accidental injury, accident form
  phrase accident book, account consistent, consistent with (a fall|an accident|accidental|the account|the explanation), no concerns about staff
  phrase no safeguarding concerns, no safeguarding concern, rolled out of bed, rolled out unaided, slipped out of bed, unwitnessed fall, had a fall
  phrase fell out of bed, fell down the stairs, bumped heads, clash of heads, collided by accident, reported for information only, notify as policy
  phrase knocks (herself|himself) on, known to be clumsy, bruises easily, warfarin, blood thinners
concept deliberate-word
  phrase deliberately, on purpose, disclosed that, discloses that, alleges, alleged, alleging
  phrase says that (he|she|staff) (hit|slapped|pushed|kicked|grabbed), inconsistent, not consistent, doubts, non accidental, non-accidental
  phrase witnessed (a|the) (carer|colleague|staff), punched, slapped by, hit by her, hit by his, pushed by
review mishap-told
  when mishap-plain within report
  unless deliberate-word within report
  acts assault, strangle, neglect-child, touch-sexually
  become hypothetical
concept screen-word
  phrase call of duty, fortnite, gta, grand theft auto, fifa, headset, headsets, on the xbox, on the playstation, on his xbox, on his playstation, ps5
  phrase ps4, games console, console, gaming, gamer, online game, video game, horror film, film on, watching a film, watching films, soap, eastenders
  phrase emmerdale, coronation street, tv turned up, telly turned up, telly on loud, tv on loud, tv was on loud, netflix, radio play, drama group
  phrase drama club, am dram, amateur dramatics, rehearsal, rehearsing, school play, panto, pantomime, role play, roleplay, larp, re enactment
  phrase reenactment, paintball, airsoft, nerf, water fight, wrestling on tv, watching the boxing, watching the football, watching the match, parrot
  phrase escape room, film crew, filming a, student film, hen do game, stag do prank, prank video
concept found-fine
  phrase all in order, no offences, all ok, all okay, all well, all safe and well, safe and well, no concerns, good spirits, laughing, nobody hurt
  phrase no one hurt, no one injured, false alarm, good intent, no disturbance, nothing untoward, apologised for the noise, keep the noise down
  phrase turned it down, turn it down, only playing, just playing, were playing, was playing, lads playing, found playing, no victim, no complaints
  phrase nothing more
review screen-voices
  when screen-word & found-fine within report
  acts assault, threaten-kill, threaten-violence, fight, detain, abuse, strangle, violent-disorder, possess-weapon, abduct
  become hypothetical
concept closed-then
  phrase the teacher was convicted, he was convicted, she was convicted, was investigated at the time, investigated at the time
  phrase dealt with at the time, went to court, gone to court, been to court, been through court, served (his|her) (time|sentence)
  phrase was recorded at the time, reported at the time and, dealt with years ago, all dealt with
concept want-papers
  phrase papers, copies, copy of, memoir, records, subject access, information about, wants to know, asking how, how to get, compensation, cica
  phrase criminal injuries, property returned, counselling, victim support, parole, release date, when he is released, when he's out, due for release
review long-dealt-with
  when closed-then & want-papers within report
  acts all
  become hypothetical

# ---- spelt in haste ---------------------------------------------------------------------------------------
spelling common
  punched punchd, puncht
  slapped slappd, slappt
  kicked kickd
  grabbed grabbd
  pushed pushd, pusht
  shoved shovd
  strangled strangld
  choked chokd, chokt
  threatened threatend
  assaulted assaultd
  attacked attackd, attackt
  thumped thumpd, thumpt
  battered batterd
  headbutted headbuttd
  smacked smackd, smackt
  whacked whackd, whackt
  booted bootd
  draged dragd
  yanked yankd, yankt
  pulled pulld
  scratched scratchd, scratcht
  stamped stampd, stampt
  knocked knockd, knockt
  touched touchd, toucht
  groped gropd, gropt
  rubbed rubbd
  kissed kissd, kisst
  flashed flashd, flasht
  filmed filmd
  recorded recordd
  followed followd
  harassed harassd, harasst
  stalked stalkd, stalkt
  messaged messagd
  texted textd
  called calld
  chased chasd, chast
  locked lockd, lockt
  trapped trappd, trappt
  pinched pinchd, pincht
  squeezed squeezd
  twisted twistd
  bruised bruisd, bruist
  screamed screamd
  shouted shoutd
  stabbed stabbd
  slashed slashd, slasht
  pestered pesterd
  raped rapd
  exposed exposd, expost
  forced forcd, forct
  pinned pinnd
  lunged lungd
  squirted squirtd
  sprayed sprayd
  bashed bashd, basht
  clouted cloutd
  walloped wallopd, wallopt
  decked deckd, deckt
  lamped lampd, lampt
  chinned chinnd
  nutted nuttd
  glassed glassd, glasst
  bottled bottld
  elbowed elbowd
  kneed kned
  strangled strangeld, strangld, stranguled, stangled
  threatened threatnd, thretened, threatned, threatend, threatining
  threatening threatning, thretening, threatnin, threatenin
  assaulted asaulted, assulted, asulted, assualted
  assault asault, assult, assualt
  harassing harrassing, harasing, harrasing
  harassed harrassed, harased, harrased
  harassment harrassment, harasment, harrasment
  bruise bruse, bruize
  bruises bruses, bruizes
  bruised brused, bruized
  bruising brusing
  throat throte, thoat
  strangling stranglin, strangleing
  controlling controling, controllin
  messages msgs, messges, mesages, mssgs
  message msg, messge, mesage
  stalking storking, stalkin
  knife nife
  kicking kickin, kiking
  punching punchin, puncing
  breathe breeth

idiom figure-of-speech
  phrase (strangled|choked|killed|murdered|stabbed|slashed|smothered) (my|the|our|his|her) (idea|budget|economy|business|plan)
  phrase (strangled|choked|killed|murdered|stabbed|slashed|smothered) (my|the|our|his|her) (project|career|mood|confidence|prices|hours)
concept bruising
  phrase bust (my|his|her) (lip|nose|mouth|head|eyebrow)
  phrase (burst|busted|split|cut|cracked|bloodied) (my|his|her) (lip|nose|mouth|head|eyebrow|tooth|ear), until (she|he|i) cried out, strapped it
  phrase wrist is swollen, (wrist|hand|ankle|knee|jaw|eye|lip|face) (is|was) (swollen|sore|puffy|bruised|red)
concept bent-back
  phrase bent it back, twisted it (back|up|behind), bent (my|his|her) (arm|arms|wrist|fingers|thumb) (back|behind|up)
  phrase twisted (my|his|her) (arm|arms|wrist|fingers|thumb) (back|behind|up|round)
act assault
  when bent-back
  when took-by > clothing-held within 4 words
  to object needs person
  fact means=hands, injury=none
  sure 65
concept took-by
  phrase took (me|him|her|them), takes (me|him|her|them), had (me|him|her|them), got (me|him|her|them), caught (me|him|her|them)
  phrase seized (me|him|her|them)
