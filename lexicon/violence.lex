# Assaults, threats, restraint, children and animals.
#
# A blow is one only when it meets somebody: a verb from `strike` or `push` wants a person, a part of the
# body or the passive beside it. "Knocked on the door", "kicked off" and "hit the brakes" have none.

# ---- who or what is met -------------------------------------------------------------------------------
concept met-person
  phrase me, us, him, them, 'em, her, each other, one another, the both of (us|them), both of (us|them), staff, member of staff, members of staff
  phrase staff member, employee, resident, patient, tenant, landlord, landlady, barman, barmaid, referee, ref, ap, attending officer, another pupil
  phrase the other (lad|girl|boy|man|male|woman|female), someone, somebody, people, everyone, anybody who, passers by, passer by, bystander
  has injured-party, injured-party-two, injured-party-three, informant, man, lad, woman, girl, someone, child-person, group-of-people, offender
  has former-partner, former-male-partner, former-female-partner, partner, male-partner, female-partner, mother, father, son, daughter, brother
  has sister, relative, neighbour, colleague, housemate, friend, constable, emergency-worker, doctor, prison-officer, retail-worker, teacher, carer
  has door-staff, driver, professional, mentioned
concept body-part
  noun face, head, nose, jaw, mouth, eye, cheek, ear, chin, chest, stomach, tummy, arm, leg, shoulder, rib, neck, throat, wrist, thigh, shin, knee
  noun foot/feet, ankle, belly, tooth/teeth, lip, temple, forehead, hip, side of the head, back of the head, side of the face, groin, torso, forearm
  noun bicep, ribcage, skull, cheekbone, eyebrow, kidney, guts, gob, kisser, chops, lughole, mush, bonce, noggin, ballbag, privates
  phrase the back, his back, her back, my back, hand, hands, finger, fingers, elbow, hair
concept owned-thing      # "kicked her door": hers, not her
  noun door, window, car, van, bike, bag, handbag, phone, mobile, house, flat, wall, bin, ball, football, dog, cat, puppy, fence, gate, tyre, mirror
  noun laptop, tv, telly, table, chair, screen, windscreen, bonnet, bumper, pushchair, pram, trolley, tent, wheelchair, scooter, motorbike, bell
  noun doorbell, letterbox, horn, button, stuff, belongings, things, clothes, drink, pint, food, tea, plate, mug, cup, book, keys, glasses, hat
  noun post, order, statement, account
concept wall-or-floor
  noun wall, floor, ground, bonnet, cooker, settee, sofa, couch, stairs, staircase, cupboard, wardrobe, radiator, fence, pavement, railing, pebbles
  noun pebbledash, kerb, worktop, bannister, banister, shelving, doorframe, door frame, fireplace, bath, hedge, bushes, canal, path, road
  phrase into the door, against the door, onto the bed, off the bed, off the bench, into the table, over the table, out of the car, from the car
  phrase out of bed, along the floor, by the hair, by (my|her|his) hair
  phrase by the (arm|arms|collar|scruff|hood|throat|neck|legs|ankles|wrist|wrists|ear)
concept clothing-held
  phrase by the (collar|scruff|hood|jacket|coat|shirt|jumper|lapels|hoodie|top|sleeve|tie)
  phrase by (my|his|her) (collar|hood|jacket|coat|shirt|jumper|lapels|hoodie|top|sleeve|tie|t shirt|hair|arm|wrist), the front of (my|his|her)
  phrase scruff of (my|his|her|the) neck, round by (his|her|my) hood
  phrase hold of (my|his|her) (collar|jacket|coat|shirt|jumper|hoodie|top|sleeve|arm|wrist|hair|neck), hold of (me|him|her|them) by
concept throat
  noun throat, neck, windpipe, airway
concept past-word
  phrase past, passed, through
concept animal-word
  noun seagull, gull, bird, goose/geese, monkey, squirrel, rat, fox, ram, deer, stag, goat, sheep, pig, insect, bee, hornet, badger, snake, ferret
  noun parrot, rabbit, donkey, pheasant, cockerel
  noun dog, puppy, terrier, staffy, staffie, bulldog, xl bully, alsatian, german shepherd, rottweiler, husky, collie, labrador, cat, horse, pony
  noun bull, cow, swan, wasp, mutt, hound, lurcher, pit bull, pitbull, bully
concept mishap
  verb fall/fell/fallen, trip, slip, stumble, faint, crash, collide, skid
  phrase by accident, accidental, accidentally, an accident, clumsy, walked into, rtc, collision, bumped into, whiplash, seat belt, fell off
  phrase lost (her|his|my) footing, misjudged
concept vehicle-word
  noun car, van, lorry, bus, taxi, truck, motorbike, moped, cyclist, e scooter, scooter, train, tram, tractor, horsebox
idiom struck-a-thing
  verb knock (down|over|off) by a (car|bus|van|lorry|bike|taxi|tram|cyclist|vehicle|motorbike|train|wave|football)
  verb knock (down|over) by the (car|bus|van|lorry|wind|waves)
  verb (punch|kick|hit/hit|slap|smack|bang|thump|headbutt|whack) (the|a|at the|on the) (door|wall|window|gate|fence|table)
  verb (punch|kick|hit/hit|slap|smack|bang|thump|headbutt|whack) (the|a|at the|on the) (bonnet|roof|counter|bin|screen|ball)
  verb (punch|kick|hit/hit|slap|smack|bang|thump) (the|a) (front|back|bedroom|bathroom|kitchen|car) (door|wall|window)
  verb (hit/hit|strike/struck) (the|a) (kerb|tree|bus|car|van|lamp post|lamppost|bollard|post|barrier|wall|bridge)

# ---- blows -------------------------------------------------------------------------------------------
concept strike
  verb punch, slap, headbutt, head butt, thump, wallop, clobber, clout, whack, smack, batter, pummel, biff, bash, elbow, knee, pistol whip
  verb bitch slap, backhand, back hand, karate chop, drop kick, dropkick, rabbit punch, sucker punch, stamp on, stomp on, stomp, kick, hit/hit
  verb strike/struck, beat/beat/beaten, beat/beat/beaten ... up, bite/bit/bitten, ruff ... up, rough ... up
  verb duff ... up, do/did/done ... over, sort ... out with, lay/laid into, set/set about, set/set upon, rain/rained blows, lash/lashed out at
  verb knock ... out, knock ... over, knock ... down, knock ... to the (floor|ground), knock ... off (his|her|my) feet, kick ... in the
  verb smash ... in the, smash ... over the head, swing/swung ... into, sweep/swept ... legs, spark ... out, lay/laid ... out, bang ... out
  phrase filled (his|her|my|their) face in, got filled in, getting filled in
  verb whip
  deed scratch, claw, gouge
  verb fetch ... one, crack ... one, clip ... one, land ... one, catch/caught ... one, thump ... one, belt ... one, plant ... one, paste ... one
  phrase scratches (her|my|his) (face|arms|neck)
  verb lamped, lamping, decked, decking, chinned, nutted, nutting, booted, belted, floored, flattened, glassed, glassing, bottled, lumped, twatted
  verb leathered, brayed, braying, panned in, panelled, sparked, socked, pasted, skelped, skelping, malkied, mollered, bladdered in the, welted
  verb bopped, clattered, tonked, cracked ... round the, lathered, jumped (me|him|her|us|them), mobbed
  phrase laid a hand on, laid hands on, laid a finger on
  phrase threw punches at, throwing punches at, stuck one on, stuck the nut on, stuck the head on, stuck the nut in
  phrase beat the living daylights out of, knocked ten bells out of, kicked (seven|ten|10|7) (bells|shades) out of
  phrase kicked (his|her|my|their) head in, punched (his|her|my|their) lights out, smashed (his|her|my) face in, kicked the (crap|shit|hell) out of
  phrase beat the (crap|shit|hell) out of, battered black and blue, beaten black and blue, roughed up
  phrase put the boot in
concept strike-past      # for the passive: "was punched", not "from the punch"
  deed punch, slap, headbutt, head butt, thump, wallop, clobber, clout, whack, smack, batter, pummel, bash, elbow, knee, kick, hit/hit
  deed strike/struck, beat/beat/beaten, bite/bitten, scratch, stamp on, knock ... out, knock ... over, knock ... down
  deed knock ... to the (floor|ground), set/set upon, set/set about, lamp, deck, chin, nut, boot, belt, floor, glass, bottle, lump, twat, leather
  deed bray, flatten, spark, skelp, rough ... up, do/done over, lay/laid into, sock, clatter, duff ... up, mob
concept catch-blow
  verb catch/caught
  deed clock, clip, crack, tap
concept give-blow
  verb give/gave/given, land, deliver, aim, swing/swung, throw/threw/thrown, administer, connect with
concept get-blow
  verb receive, get/got/gotten, take/took/taken, suffer, cop
concept blow-noun
  noun punch, slap, kick, headbutt, head butt, beating, kicking, hiding, smack, clout, shove, push, thump, whack, pasting, battering, backhander
  noun elbow, uppercut, right hook, left hook, haymaker, dead arm, black eye, fat lip, wallop, leathering, shoeing, slapping, thick ear, thick lip
  phrase a dig, a belt, a clip round, a good dig, a crack, a boot in the, a blow to, a bottle over, a glass in, a chair over, a knee in, a lamping
  phrase a bat round, a bottle round, a pool cue over
idiom not-spat
  phrase spat with, a spat, spat over, spat between, spat out (his|her|my|the), spat the dummy
  cancels spit-at
idiom not-struck
  phrase hit the roof, hit the bottle, hit the brakes, hit and miss, hit the road, hit it off, hit rock bottom, hit home, hit record, hit play
  phrase hit a nerve, hit on (me|her|him), hitting on (me|her|him), hit and run, hit me up, hit me hard, hit her hard that, it hit me, hit me that
  phrase hits me that, hit me with a bill, hit with a bill, hit with a fine, hit me for, hit him for, hit 999, hit list, hits on, hit the headlines
  phrase hit the deck, it hits (me|her|him), hit (my|her|his|their) (head|elbow|knee|arm|face|shoulder|chin|leg|hip|forehead) on
  phrase banged (my|her|his|their) (head|elbow|knee|arm|face|chin|leg) on, hit (my|her|his|their) (80s|90s|70s|teens|forties|fifties)
  phrase hit by a (car|bus|van|lorry|bike|train|tram|taxi|motorbike|wave|ball|football|branch), hit by (car|van|bus|lorry|vehicle)
  phrase struck by a (car|bus|van|lorry|vehicle|bike|ball), struck by lightning, struck up, strike up, struck off, struck me as, struck her as
  phrase strikes me as, strikes me, struck me that, on strike, strike action, kick off, kicks off, kicked off, kicking off, kick back, kick about
  phrase kick around, kickabout, kicked a ball, kicking a ball, kicked the ball, kicking the ball, kicked out, kick out, kicking out
  phrase kicked (me|him|her|us|them) out, kick (me|him|her|us|them) out, kicking (me|him|her|us|them) out, kicked up a fuss, kicking up a fuss
  phrase kick (myself|himself|herself), kicking (myself|himself|herself), kick in the teeth, slap in the face, slap up, slap on the wrist
  phrase beat me to it, beats me, beat it, beat the lights, beat the traffic, off the beat, on the beat, heart beat, beat us [to|at]
  phrase beat them [to|at|in], beat him (to|at), beat (the|a) hell for leather, attack of, panic attack, panic attacks, heart attack, heart attacks
  phrase asthma attack, anxiety attack, attack of the, cyber attack, under attack from debt, bottled it, bottled water, bottled gas, bottled up
  phrase bottled beer, flattened (the|his|her|my|our) (grass|crop|plants|hedge|fence), smack head, smackhead, on smack, smack addict, scratch card
  phrase scratch cards, scratched (his|her) head, itch, from scratch, up to scratch, knocked for six, knocked sideways, knocked back
  phrase knocked off early, knocked off work, beaten to it, beaten track, knocked about with, knocks about with, knock about with
  phrase threw punches in the air, screenshot, bitten off more, bit off more, once bitten, bit the bullet, bite the bullet, bit of, a bit, bits of
  phrase bit by bit, every bit, quite a bit, little bit, wee bit, bit more, bit less, bit embarrassed, punch bag, punch line, punched a hole
  phrase punched in (his|her|my|the) (pin|number|code), punched the air, belted up, belt up, belted in, lathered up, whipped off, whipped out
  phrase whip round, whipped cream, sparked a, sparked off, sparked (my|her|his), pasted on, pasted it, copied and pasted, cut and pasted
  phrase clattered into, jumped the (queue|lights), elbow room, bash at, had a bash, have a bash, mobbed with, mobbed out, floored by the news
  cancels strike, catch-blow, blow-noun, stab, push, grab

concept push
  verb push, shove, barge, bundle, manhandle, shoulder barge, shoulder, wrestle, bodyslam, body slam, rugby tackle, jostle, hurl, shunt
  verb tip ... out of, ram
concept grab
  verb grab, pull, yank, drag, grip, twist, shake/shook/shaken, pin, slam, throw/threw/thrown, fling/flung, sling/slung, chuck, haul, seize, squeeze
  verb poke, prod, jab, pinch, wrench, tug, whack, squash, smash, press, ram, bend/bent, launch, toss, drag ... along, knock, tackle
  verb wrestle, bounce, force
idiom not-grabbed
  phrase grabbed (my|her|his|their) (bag|phone|coat|keys|shoes|things|stuff|handbag|purse|wallet|drink|dog|lead) and
  phrase grabbed a (bite|coffee|drink|taxi|photo|picture), grab a (bite|coffee|drink|taxi), pulled up, pulls up, pull up, pulling up, pulled over
  phrase pull over, pulled (me|him|her|us|them) over for, pulled out, pulled away, pulled in, pulled off, pulled hers off
  phrase pulled (him|her|them|me|us) apart, pulled them off, pulled him off, pulled her off, pulled (me|her|him) to one side
  phrase pulled (me|her|him) aside, pulled a face, pulled faces, pulling faces, pulled a muscle, shake hands, shook hands
  phrase shook (his|her|my) (hand|head), shaking (his|her) head, shaking, shaken, shaken up, shaken by, shook up, shook (me|her|him) up
  phrase twisted (my|her|his) (ankle|knee|words), twists (my|her|his) words, thrown out, threw out, throws out, threw (him|her|me|them|us) out
  phrase thrown (him|her|me|them|us) out, throwing (him|her|me|them|us) out, chucked out, chucked (him|her|me|them|us) out, chucking out, threw up
  phrase thrown up, throwing up, throw away, threw away, threw a (party|wobbly|strop|tantrum), thrown a wobbly, throw in the towel, dragged on
  phrase dragging on, dragged up, dragged (me|her|him) into it, dragged her name, drag queen, dragged through the courts, slung out
  phrase slung (his|her) hook, slung (him|her|me) out, pressed charges, press charges, pressing charges, held up, held onto, hold on, held hands
  phrase holding hands, holding her hand, hold of the, put on hold, getting hold of, get hold of, got hold of (police|us|the), gets hold of
  phrase push bike, pushchair, push it, pushed for, pushing (my|her|his) luck, push notification, pushed back the
  phrase pushed the (door|car|button|trolley|pram|pushchair|bike), shoved off, shove off, tip off, tipped off, knocked on, knocked at, knock on
  phrase knocking on, knocking at, knocked up, knocked hers, knocked in my, must have been knocked, knocked for a, smash and grab, forced entry
  phrase forced to, forced open, seized from, seized by police, seized the
  cancels push, grab, strike
concept spit-at
  deed spit/spat, gob
  verb spits
  phrase to spit at, to spit on, to spit in, spit at (me|him|her|them|us|staff|officers), spit in (my|his|her|their) face, flobbed at, flobbed on
  phrase hocked one at, coughed in (my|her|his), coughed on (me|her|him) on purpose
  phrase coughed at (me|him|her|them), cough in (my|her|his) face, licked (my|her|his) face
concept throw-at
  verb throw/threw/thrown ... at, lob ... at, launch ... at, chuck ... at, hurl ... at, fling/flung ... at, pelt, sling/slung ... at
  verb shoot/shot ... at, fire ... at, aim ... at, squirt ... at, spray ... at, kick ... at, egg/egged
concept thrown-over
  verb throw/threw/thrown ... over, tip ... over, pour ... over, chuck ... over, spray, squirt, douse, soak
concept liquid-word
  noun drink, pint, wine, beer, water, tea, coffee, urine, liquid, acid, bleach, ammonia, petrol, pepper spray, cs spray, lager, juice, milkshake
  noun paint, kettle

concept stab
  deed knife
  verb stab, slash, shank, chib, shiv, plunge, skewer, slice, lacerate
  verb wetted up, chinged, poked up, plunged, splashed up, chefed, dipped up, shanked
  noun stab wound, stabbing, slash wound, puncture wound, knife wound
  phrase cut (him|her|me|them) with, been chibbed, been wetted, cut (his|her|my) (face|throat) with, opened (him|her|me) up
  phrase opened (his|her|my) (face|head|cheek) up with, stuck a (knife|blade) in, put a (knife|blade) in (him|her|me)
concept shoot
  verb shoot/shot
  phrase gunshot wound, gun shot wound, opened fire on
concept used-with
  phrase with a, with an, with the, with his, with her, with their, with what looked like, with some sort of, using a, using an, using the
  phrase using his, using her, by a, took a, took the, picked up a, picked up the, grabbed a, swung a, swung the, swinging a
  phrase came at (me|him|her|them|us) with, went for (me|him|her|them) with, had a, has a, pulled a, pulled out a, pulled the, produced a, drew a
  phrase holding a, brandishing a, waving a, wielding a, armed with, pointed a, pointing a, hold of a, hold of the, got a, got the, tip of the
  phrase edge of the, w a, w/ a, was a, point of a, carrying a
concept blade-thing
  noun billhook, bill hook, reaping hook, slasher, hedge slasher, sickle, screwdriver, chisel, garden shears, shears, bradawl, awl, ice pick, needle, syringe
  noun knife/knives, blade, machete, sword, dagger, axe, hatchet, scissors, razor, razor blade, stanley knife, stanley blade, samurai sword, cleaver
  noun meat cleaver, bottle neck, broken bottle, broken glass, penknife, pen knife, lock knife, flick knife, zombie knife, zombie style knife
  noun rambo knife, rambo, cutlass, bayonet, box cutter, craft knife, sickle, scythe, shank, kitchen knife, bread knife, carving knife, steak knife
  noun hunting knife, butterfly knife, kukri, katana
concept weapon-thing
  noun bat, baseball bat, hammer, crowbar, iron bar, metal bar, metal pole, pole, stick, brick, pint glass, pint pot, poker, plank, brush, broom
  noun knuckleduster, knuckle duster, chain, golf club, hockey stick, spanner, snooker cue, pool cue, cue, paving slab, slab, rock, cosh
  noun wheel brace, lump hammer, claw hammer, sledgehammer, half a brick, stool, bar stool, ashtray, rolling pin, frying pan
  noun saucepan, walking stick, crutch, hairbrush, umbrella, brolly, helmet, spade, shovel, pitchfork, rake, taser, stun gun, baton, truncheon
  noun dog lead, extension lead, belt buckle, d lock, bike lock, catapult, slingshot, garden fork, length of wood, lump of wood, bit of wood
  noun piece of wood, scaffold pole, scaffolding pole, nunchucks, cricket bat, tyre iron, jack handle, wrench
concept gun-thing
  noun gun, firearm, handgun, shotgun, pistol, rifle, revolver, air rifle, bb gun, airgun, air gun, crossbow, sawn off, imitation firearm
  noun pellet gun, glock, uzi, blank firer
concept acid-thing
  noun acid, ammonia, bleach, corrosive, corrosive substance, noxious substance, caustic soda, drain cleaner, brick cleaner

# Struck, and who: the person after the verb, or before it in the passive.
act assault
  when strike > met-person > !owned-thing within 3 words
  when strike-past < being < !your-word within 3 words
  unless vehicle-word > being within 3 words
  unless animal-word within 6 words
  to object needs person stated
  fact means=hands, injury=none
  sure 85
# Struck on a part of the body: "punched in the face".
act assault
  when strike > !your-word > !by-agent > body-part within 7 words
  when catch-blow > met-person > body-part within 8 words
  when catch-blow < being > body-part within 8 words
  when strike-bare
  when strike > me-word within 3 words
  when strike > unworded-person within 4 words
  unless mishap within clause
  unless animal-word within 6 words
  to object needs person
  fact means=hands, injury=none
  sure 75
concept your-word
  phrase your, ur, yer, you, ya, yous, you're, youre, you'll, you are
concept strike-bare      # always a blow, whoever is named
  phrase got jumped, been jumped, was jumped, were jumped, getting jumped, got battered, got beaten up, been beaten up, was beaten up
  phrase been headbutted, got headbutted, got decked, got lamped, got chinned, got glassed, been glassed, got bottled, been bottled
  phrase throwing punches at, threw punches at, kicked (his|her|my|their) head in, beat the living daylights out of
concept me-word
  phrase me, us
concept unworded-person   # people the reader has no word for
  phrase staff, member of staff, members of staff, staff member, barman, barmaid, bar staff, referee, ref, patient, resident, tenant, landlord
  phrase landlady
  phrase dj, passer by, passers by, bystander, lollipop man, lollipop lady, postman, postie, groom, bride, groomsman, usher, steward, conductor, guard
act assault
  when give-blow > met-person > blow-noun within 10 words
  unless strike within 2 sentences
  to object needs person stated
  fact means=hands, injury=none
  sure 70
act assault
  when get-blow > blow-noun within 6 words
  unless strike within 2 sentences
  by nobody
  to subject needs person stated
  fact means=hands, injury=none
  sure 65
act assault
  when push > !past-word > met-person > !owned-thing within 3 words
  when push-past < being within 2 words
  unless push-verb-thing within 5 words
  to object needs person stated
  fact means=hands, injury=none
  sure 75
act assault
  when push > !your-word > body-part within 6 words
  when twist-hard > body-part within 4 words
  when slam-hard > body-part > against-word within 7 words
  when push > me-word within 3 words
  when push > unworded-person within 2 words
  unless push-verb-thing within 5 words
  to object needs person
  fact means=hands, injury=none
  sure 70
concept slam-hard
  deed smash, slam, bang, ram, crack, bounce, push, shove, drive/drove, hit/hit, throw/threw
concept against-word
  phrase against, into, off the, onto the, on the floor, on the ground, through the, down on
concept twist-hard
  deed twist, yank, wrench, grip, squeeze, bend/bent
concept push-past
  deed push, shove, barge, bundle, manhandle, jostle, rugby tackle, body slam, shoulder barge, wrestle
concept push-verb-thing
  phrase pushing (his|her|their|my|a|the) (bike|pram|pushchair|trolley|buggy|wheelchair|mower|car), play, game
# Grabbing and pulling want the part that is held, what somebody is thrown against, or hold of them.
act assault
  when grab > met-person > body-part/wall-or-floor/clothing-held within 10 words
  when grab > clothing-held within 6 words
  when held-verb > met-person > clothing-held/wall-or-floor within 8 words
  when grab-firm > met-person > bruising within 14 words
  when grab-firm > held-part within 3 words
  when grab < being > passive-end within 5 words
  when took-hold > met-person within 3 words
  when took-hold > body-part within 5 words
  unless hand-holding within clause
  to object needs person stated
  fact means=hands, injury=none
  sure 75
concept held-verb
  verb hold/held, get/got hold of, have/had hold of
concept grab-firm
  verb grab, grip, twist, yank, wrench, squeeze, seize, pull, bend/bent, shake/shook/shaken
concept held-part
  phrase (my|his|her|their|the) (arm|arms|wrist|wrists|face|hair|leg|legs|neck|shoulder|shoulders|throat|fingers|ear|ears|jaw|chin|ankle|ankles|nose|head)
  phrase upper (arm|arms)
concept passive-end
  phrase to the (floor|ground), down the stairs, against the wall, into the wall, off (his|her|my) feet
  phrase by the (arm|arms|hair|neck|throat|collar|wrist|legs), to the deck, along the floor, over outside, over by
concept took-hold
  verb take/took/taken hold of, grab hold of, lay/laid hold of, manhandle, pin ... down, pin ... up against, hold/held ... down
  verb hold/held ... against the, restrain ... against
concept hand-holding
  phrase escorted, led (him|her|them) away, walked (him|her|them) to, officer took hold, officers took hold, to the van, into custody, over the road
  phrase across the road, to cross
  phrase to safety, to help (him|her|them|me), out of the water, out of the pool, out of the river, steady (him|her|me), cpr given
  phrase holding hands, shook hands, helped (him|her|me|them) up, picked (him|her|me) up, cpr, checked, first aid, to stop (him|her) falling, arrest
  phrase cuffs on, handcuffed, restrained by
act assault
  when spit-at > met-person/body-part within 4 words
  when spit-at < being within 3 words
  to object needs person
  instead abuse
  fact means=hands, injury=none
  sure 80
act assault
  when throw-at > met-person > !owned-thing within 3 words
  when thrown-over > met-person > !owned-thing within 4 words
  when liquid-word > over-me within 4 words
  unless insult-thrown within 6 words
  to object needs person stated
  fact means=object, injury=none
  sure 70
concept over-me
  phrase over (me|him|them|her|us), over (my|his|her) (head|face|back|clothes), in (my|his|her) face
concept insult-thrown
  noun abuse, insult, question, accusation, look, glance, light, torch, laser, camera, word
act assault
  when stab > met-person > !owned-thing within 4 words
  when stab < being within 3 words
  when stab > body-part within 6 words
  unless tyre-word within 6 words
  to object needs person stated
  fact means=blade, injury=serious
  instead damage
  sure 90
concept tyre-word
  noun tyre, tire, sidewall, seat, roof, hedge, tent, bouncy castle, trampoline, sofa
act assault
  when blade-lunge > met-person/body-part within 4 words
  to object needs person
  fact means=blade, injury=none
  sure 65
concept blade-lunge
  phrase tried to stab, attempted to stab, lunged with a knife, lunged at (him|her|me|them|us) with a knife, went for (my|his|her) leg
  phrase went for (him|her|me) with a (knife|blade|machete|sword), swung a (machete|knife|sword|axe) at, swiped at (him|her|me) with a (knife|blade)
  phrase came at (him|her|me) with a (knife|blade|machete) and, slashed at
act assault
  when shoot & gun-thing/body-part within 10 words
  when shoot < being > body-part/met-person within 6 words
  unless photo-word within 6 words
  to object needs person stated
  fact means=firearm, injury=serious
  sure 75
concept photo-word
  phrase photo, photos, video, film, screen shot, goal, football, penalty, rabbits, pigeons, deer, shot off, shot past, shot through, shot out
  phrase shot down, shot up, shot round, shot in the dark, goals, a shot, clay
# Log shorthand leaves the "was" out: "male punched by unknown", "two brothers attacked outside".
act assault
  when strike-past/push-past > by-agent < !being within 5 words
  to object needs person
  fact means=hands, injury=none
  sure 70
act assault
  when strike-past > where-word < !being within 1 words
  by nobody
  to subject needs person stated
  fact means=hands, injury=none
  sure 60
concept by-agent
  phrase by a, by an, by the, by her, by his, by my, by their, by unk, by unknown, by two, by three, by four, by 2, by 3, by 4, by another, by some
  phrase by group
  phrase by male, by males, by female, by partner, by ex, by husband, by boyfriend, by son, by neighbour, by sus, by suspect, by offender, by susp
  phrase by persons
concept where-word
  phrase outside, whilst, while walking, at the, at a, near the, in the street, in town, on (his|her|their) way, last night, yesterday, this morning
  phrase tonight, earlier
  phrase in an unprovoked, from behind, for no reason, without warning, at random
# Only the officer's or caller's word for it: no blow is told.
act assault
  when assault-word
  unless strike/push/stab/choke/grab/spit-at/throw-at/give-blow/grope-word/rape-verb within report
  to victim
  fact means=hands, injury=none
  sure 55
concept assault-word
  phrase report an assault, reporting an assault, reports an assault, reported an assault, alleging assault, alleges assault, allegation of assault
  phrase disclosed an assault, disclosed assault, victim of an assault, victim of assault, physical assault, physical altercation in which
  phrase got physical with, been physical with, was violent towards, violent towards (me|her|him|them), was violent to, becomes violent
  phrase became violent towards, turned violent, physically abusive, physical abuse from, used violence, domestic violence from
  phrase raised (his|her) hand to, hurts me, hurts her, hurt me again, hurt her again, physically hurt, physically harmed

# ---- strangling --------------------------------------------------------------------------------------
concept choke
  verb strangle, choke, throttle, suffocate, smother, asphyxiate, garotte, garrotte
  noun strangulation, chokehold, choke hold, headlock, suffocation, sleeper hold, stranglehold
  phrase (choking|squeezing) the life out of
concept hold-thing
  phrase hands, hand, both hands, arm, arms, forearm, elbow, fingers, belt, cord, lead, wire, tie, scarf, rope, ligature, dressing gown cord
  phrase shoelace, charger cable, cable, knee, foot, bar
concept round-word
  phrase round, around, on, at, across, over, about, against, onto, to, tight round, wrapped round, wrapped around, pressing on, up to
concept grip-verb
  verb grab, hold/held, grip, squeeze, pin, press, clutch, clasp, compress, crush, take/took/taken hold of
  verb seize, restrict
  phrase went for (my|his|her), gone for (my|his|her), had hold of, got hold of, had (me|him|her) by, got (me|him|her) by, has (me|him|her) by
  phrase by the, put pressure on, pressure on, pressure to, round by the
concept jewellery
  noun chain, necklace, lanyard, pendant, scarf, tag, cross, locket, medal, purse, bag, phone, tattoo, scar
concept breathless
  phrase couldn't breathe, could not breathe, can't breathe, cannot breathe, couldn't get (my|her|his) breath, couldn't catch (my|her|his) breath
  phrase cut off (my|her|his) (air|airway|breathing), unable to breathe, struggling to breathe, struggled to breathe, struggle to breathe, gasping
  phrase gasping for (air|breath), stopped (me|her|him) breathing, restricted (her|my|his) (breathing|airway), couldnt breath, couldn't breath
  phrase cudnt breathe, could hardly breathe, could barely breathe, hard to breathe, saw stars, blacked out, went floppy, seeing stars, pass out
  phrase passing out, passed out
concept breath-cause
  phrase pillow over, pillow, hand over (my|her|his) (mouth|nose|face), hands over (my|her|his) (mouth|nose|face), sat on (my|her|his) chest
  phrase knelt on, kneeling on, squeezed, squeezing, pinned, round the throat, around the throat, round (my|her|his) neck, around (my|her|his) neck
  phrase on (my|her|his) (neck|throat|chest), by the throat, by the neck, arm across, face into the, pressed
act strangle
  when choke > met-person within 4 words
  when choke < being within 3 words
  when choke-noun
  when smother-thing > over-face within 4 words
  when hold-thing > round-word > throat > !jewellery within 8 words
  when grip-verb > !jewellery > throat within 6 words
  when push > throat within 6 words
  when breathless & breath-cause within 3 sentences
  unless choked-on within 6 words
  unless blade-thing/gun-thing within 4 words
  unless animal-word within 6 words
  unless sore-neck within 3 words
  unless medical-help within sentence
  to object needs person
  fact means=hands, injury=none
  instead assault
  sure 85
concept smother-thing
  noun pillow, cushion, duvet, plastic bag, carrier bag
concept over-face
  phrase over (my|his|her|their) (face|head|mouth|nose|airway), on (my|his|her) face, over (my|his|her) (nose|mouth) and, against (my|his|her) face
concept choke-noun
  phrase in a headlock, in a choke hold, in a chokehold, into a headlock, in a sleeper hold, in a stranglehold, non fatal strangulation of
  phrase reporting non fatal strangulation, disclosed strangulation, disclosed non fatal strangulation, nfs disclosed, attempted to strangle
  phrase tried to strangle, pillow over (my|her|his) (face|head), plastic bag over (my|her|his) head
idiom choked-on
  phrase choked on, choking on, choked up, choking fumes, choke hazard, choking hazard, smothered in, smothered with, smother me with
  phrase suffocating in this
concept medical-help
  phrase wound, stop the bleeding, stem the bleeding, first aid, cpr, recovery position, paramedics treating, neck brace, keep the sun off
  phrase keep warm, to examine, checked (his|her|my) pulse
concept sore-neck
  phrase sore neck, stiff neck, whiplash, neck pain, neck brace, kissed (my|her|his) neck, breathing on (my|her|his) neck, love bite

# ---- injury -------------------------------------------------------------------------------------------
concept bruising
  noun bruise, bruising, black eye, lump, swelling, graze, split lip, burst lip, fat lip, bloody nose, bloodied nose, nosebleed, nose bleed
  noun red mark, welt, carpet burn, friction burn, bite mark, teeth mark, scuff, sprain, busted lip, bust lip, sore jaw, thick lip, cut lip, shiner
  noun cut head, cut hand, cut face, cut knee, cut eye, gash, laceration, abrasion, finger mark, fingermark, grip mark, petechiae, ligature mark
  noun bald patch, chipped tooth/chipped teeth, egg on (his|her|my) head, puncture mark, burn mark, blister, whiplash
  verb bruise, graze, swell/swelled/swollen, bleed/bled
  phrase sore, swollen, reddening, redness, reddened, skinned, a cut to, cuts to, cut to (his|her|my|the), cut above, cut below
  phrase cut on (his|her|my|the), cut over, small cut, small cuts, closing up, black and blue, loose tooth, tooth loose, tooth knocked out
  phrase clump of hair, clumps of hair, hair pulled out, hair ripped out, lost hair, concussion, concussed, egg of a bruise, bruise the size of
  phrase red raw, soreness, tenderness, tender, in pain, pain in, painful, hurts, it hurt, really hurt, hurting, hurt quite a lot, aching, achy
  phrase hoarse, croaky, croaky voice, lost (her|his|my) voice, hurts to swallow, painful to swallow, sore throat, trouble swallowing
  phrase blood coming from, bleeding from, blood on (his|her|my) face, covered in blood, claret everywhere, scratches on, scratches to
  phrase scratch to (his|her|my), scratch on (his|her|my), scratched (arms|arm|face|neck)
  phrase mark on (his|her|my) (face|arm|neck|cheek|leg|back|wrist|shoulder), marks on (his|her|my) (face|arm|arms|neck|cheek|leg|legs|back|wrists)
  phrase marks to (his|her|my|the) (face|arm|arms|neck|wrists), mark to (his|her|my) (face|neck|arm), visible injury to, minor injury
  phrase minor injuries, superficial injuries, lump on (his|her|my) (head|forehead), ringing in (his|her|my) ears, dizzy, blurred vision, limping
  phrase limp
concept bruising
  phrase yellow and purple, black and purple, purple and yellow, gone purple, gone black, turning (black|purple), yellowing, black eyes
  phrase finger bruises, split (his|her|my) (lip|eyebrow|head), (lip|eyebrow|head|ear) (is|has been) split, blood all down, blood down (his|her|my)
  phrase (lip|lips) bust, eyes swelling, eye swelling
  phrase cut (my|his|her) (arm|leg|hand|face|head|lip|cheek|finger|eye|knee|foot)
concept bruising
  phrase pulled (my|her|his) hair out, hair ripped, scratch marks, scratched me, scratched (my|her|his) face
  phrase marks on (my|her|his|both) (legs|arms|thighs|back|body)
  phrase blistered, scalded, scald, burnt (my|her|his) (arm|hand|leg|face), puncture wounds, covered in blood, black and swollen
  phrase can't move (my|her|his)
concept grave-injury
  phrase fractured (wrist|arm|leg|nose|jaw|rib|ribs|skull|cheekbone|ankle|finger|hand|collarbone|elbow|eye socket|hip|pelvis|foot|knuckle)
  phrase fractures to, broken (collar bone|bones|pelvis|hip|foot|elbow|shoulder|leg|arm|wrist), dislocated (shoulder|jaw|elbow|knee|finger)
  noun fracture, broken nose, broken jaw, broken arm, broken leg, broken wrist, broken rib, broken bone, broken collarbone, stab wound
  noun gunshot wound, bleed on the brain, brain bleed, fractured skull, punctured lung, collapsed lung, permanent scar, deep wound, deep cut
  noun deep gash, broken cheekbone, broken ankle, broken finger, broken hand, broken eye socket, fractured eye socket, fractured cheekbone
  noun fractured jaw, fractured nose, head injury requiring
  phrase life threatening, life changing, needs surgery, needed surgery, plastic surgery, for surgery, going to theatre, in theatre, plastics
  phrase scar for life, will scar, scarred for life, unconscious, out cold, spark out, knocked out, knocked out cold, knocked unconscious
  phrase lost consciousness, lost an eye, lost the sight, intensive care, icu, itu, induced coma, in a coma, stitches, sutures, staples in, severed
  phrase nose is broken, jaw is broken, arm is broken, wrist is broken, leg is broken, ankle is broken, rib is broken
  phrase broke (his|her|my) (nose|jaw|arm|leg|wrist|rib|ribs|ankle|finger|fingers|cheekbone|collarbone|eye socket|hand)
  phrase smashed (his|her|my) (jaw|teeth|cheekbone), broken (ribs|fingers|teeth|nose), ruptured, can see the bone, can see fat, bone can be seen
  phrase down to the bone
concept passing-hurt
  phrase winded, stung for a second, stung, stung a bit, wiped off, wiped it off, hurt for a second, hurt for a (sec|moment|minute)
  phrase red for a minute, faded, gone now, nothing there now, mark has gone, gone down now, no lasting (pain|injury|marks)
fact injury = minor
  when bruising
  unless crash-hurt within sentence
  of assault, strangle, abuse, dog-attack, detain, neglect-child, control
fact injury = minor
  when bruising
  of take
  spread near
concept crash-hurt
  phrase airbag, airbags, whiplash, collision, rtc, crashed, came off (his|her|my) bike, seat belt, seatbelt
fact injury = serious
  when grave-injury
  unless crash-hurt within sentence
  of assault, strangle, dog-attack, drive-dangerously
fact injury = passing
  when passing-hurt
  of assault, strangle
  spread near

fact means = blade
  when used-with > blade-thing within 3 words
  of assault
  spread sentence
fact means = blade
  when glass-in-face
  of assault
  spread near
concept glass-in-face
  deed glass
  phrase (broke|smashed|broken) a (glass|pint pot|pint glass|bottle), broke the (glass|bottle), (broken|smashed) (glass|bottle) (in|into)
  phrase with a broken (glass|bottle), glass into (his|her|my) face, glass in (his|her|my) face, broke a pint
fact means = weapon
  when used-with > weapon-thing within 3 words
  of assault
  spread sentence
fact means = firearm
  when used-with > gun-thing within 4 words
  of assault, take, threaten-violence
  spread near
fact means = corrosive
  when acid-thing
  of assault
  spread sentence
fact means = vehicle
  when run-over
  of assault
concept drove
  deed drive/drove/driven, accelerate, swerve, steer, reverse
concept at-whom
  phrase at (me|him|her|them|us), straight (at|towards|for) (me|him|her|them|us), into (me|him|her|them|us) (on purpose|deliberately)
concept police-pursuit
  phrase lights at, indicators, flashed
concept run-over
  phrase run over (deliberately|on purpose), ran (me|him|her|them|us) over (deliberately|on purpose)
  phrase deliberately (ran|run) (me|him|her|them|us|over), knocked (me|him|her) (down|over) with (his|her|the) (car|van) (on purpose|deliberately)
  phrase drive at (me|him|her|us|them), drive straight at (me|him|her|us|them), ride at (me|him|her|us|them), rode at (me|him|her|us|them), rode straight at (me|him|her|us|them), rode into (me|him|her) (on purpose|deliberately), drove at (him|her|me|them|us), drove straight at (him|her|me|them|us), drove (his|her) car at, ran (him|her|me) over on purpose
  phrase tried to run (him|her|me|us|them) (over|down), aimed (his|the|her) (car|van) at, used (his|her|the) car as a weapon
  phrase deliberately drove (at|into), rammed (me|him|her) with
act assault
  when run-over
  when drove > at-whom within 5 words
  unless police-pursuit within 6 words
  to object needs person
  fact means=vehicle, injury=none
  sure 65
fact intent-serious-harm = yes
  when grave-intent
  of assault
  spread near
concept grave-intent
  phrase stamped on (his|her|my) head, stamping on (his|her|my) head, stamp on (his|her|my) head, kicked (him|her|me) in the head while
  phrase kicked in the head while, kicking (his|her) head like, jumped on (his|her|my) head, while (he|she) was unconscious, while unconscious
  phrase should've done his eye, should have killed, meant to kill, wanted to kill, trying to kill, tried to kill (me|him|her), attempted murder
  phrase attempt murder, going to do (him|her) proper, i'll open you up, i'm going to open you up, set (him|her|me) on fire, set (him|her|me) alight
  phrase threw acid, acid in (his|her|my) face, acid attack, machete attack, hammer to the head, with a hammer to the head
  phrase round the head with a hammer, gbh with intent, section 18, s18, sec 18
fact intent-kill = yes
  when kill-intent
  of assault, strangle, set-fire
  spread near
concept kill-intent
  phrase attempted murder, attempt murder, tried to murder, tried to kill (him|her|them) by
fact aggravated = racial-or-religious
  when racial
  of assault, threaten-violence
  spread near

# ---- threats ----------------------------------------------------------------------------------------
concept threaten-verb
  verb threaten
  noun threat
  phrase making threats, made threats, threatening behaviour, threatened violence, threats of violence
concept threaten-to
  phrase threatened to, threatening to, threatens to, threaten to, threatening that, threatened that, threats to, threat to, threatned to
  phrase threatend to, treatened to
# What is threatened, in the plain form that follows "I'll" and "going to".
concept kill-base
  phrase kill (you|u|ya|yer|him|her|me|us|them|the), kill my, kill your (family|kids|mum|mom|dad|son|daughter|dog)
  phrase kill (all of|every one of|the lot of) (you|them|us), kill (him|her) and, kill his, kill her, murder (you|u|ya|him|her|me|us|them)
  phrase shoot (you|u|him|her|me|us|them), stab (you|u|ya|him|her|me|us|them), slit (your|his|her|my|ur) throat, slice (your|his|her|my) throat
  phrase cut (your|his|her|my|ur) throat, cut (your|his|her|my) head off, chop (you|him|her) up, put (you|him|her|me) in the ground
  phrase put (you|him|her|me) in a (box|coffin|grave|bodybag|body bag), put (you|him|her|me) six feet under, six foot under, bury (you|him|her|me)
  phrase put a bullet in, put one through your (throat|head|face), bullet in (your|his|her|my) head, take (your|his|her|my) head off
  phrase burn (you|him|her|me|us|them) alive, burn (you|us|them) in your beds, end (you|your life|his life|her life|my life)
  phrase finish (you|him|her|me) off, finish (you|him|her|me), do time for (you|him|her|me), do life for (you|him|her|me), drown (you|him|her|me)
  phrase have (you|him|her|me) killed, have (you|him|her|me) shot, get (you|him|her|me) shot, petrol bomb (you|your|the|her|his|my)
  phrase set (you|him|her|me) on fire, strangle you, throw acid, be dead by, be dead before, be a dead, kill u, kil you, kill ya
concept dead-words
  phrase putting (one|a bullet|a knife|this) (through|in) (your|you), put (one|a bullet) through (your|you), watch you (die|bleed|go), you're dead
  phrase your dead, youre dead, ur dead, you are dead, you're a dead man, your a dead man, you're a dead woman, dead man walking
  phrase he's a dead man, she's dead, you're getting shot, you're getting stabbed, you'll be dead, gonna be dead, death threat, death threats
  phrase threats to kill, threat to kill, threatened to kill, threatening to kill, threatens to kill, threatened with death
  phrase threatened (my|his|her|our|their) life, threatened to stab, threatened to shoot
  phrase said (he|she) (would|will|was going to|was gonna|wanted to) kill, wants me dead, wanted (me|him|her) dead
concept harm-base
  phrase smash (it|this|that|a bottle|a glass) (over|in|into|across) (your|my|his|her|ur), stick (it|this) in (you|your|him|her)
  phrase wrap (it|this) round (your|his|her)
  phrase put (it|this) (through|in) (you|your), rip (you|him|her) limb, tear (you|him|her) apart, crack (your|his|her) (skull|head)
  phrase break (his|her|my) (nose|fingers)
  phrase punch (you|him|her|me|them|us|your|his|my), hit (you|him|her|me|them|us), batter (you|him|her|me|them|us)
  phrase hurt (you|him|her|me|them|us|your|my), knock (you|him|her|me|them|us), knock (your|his|her|my), kick (you|him|her|me|your|his|my|them)
  phrase smash (you|him|her|me|them|your|ya|yer|ur|his|my|us), break (your|his|her|my|every bone|ur|yer|you), do (you|him|her|me) (over|in)
  phrase do (your|both your|his|her|my|both of) (legs|kneecaps|knees), do you, beat (you|him|her|me|them|the), beat (your|his|her) head
  phrase fill (you|him|her|me|his|your) in, fill (your|his|her) face in, cut (you|him|her|me|your), slap (you|him|her|me|them|the)
  phrase smack (you|him|her|me|them|your|his|my), deck (you|him|her|me), bray (you|him|her|me), lamp (you|him|her|me), chin (you|him|her|me)
  phrase spark (you|him|her|me), rip (your|his|her|my|you|him) (head|face|apart|heart|throat|a), bang (you|him|her|me) out, drag (you|him|her|me)
  phrase put (you|him|her|me) in (hospital|a wheelchair|a hospital), put (your|his|her|my) head through
  phrase put (you|him|her) on (your|his|her) back, open (you|him|her|me) up, get (you|him|her|me) (done|sorted|seen to|battered)
  phrase sort (you|him|her|me) out, have (you|him|her|me) done, wet (you|him|her) up, shank (you|him|her|me), bash (you|him|her|me|your)
  phrase cave (your|his|her|my) (head|skull|face) in, kick (your|his|her|my) head in, swing for (you|him|her|me), stamp on (you|your|his|her)
  phrase headbutt (you|him|her|me), nut (you|him|her|me), run (you|him|her|me|them) over, rape (you|her|him|your), throttle (you|him|her|me)
  phrase strangle (you|him|her|me), set (the|my|his) dog on, glass (you|him|her|me), bottle (you|him|her|me), burn (you|him|her|me)
  phrase mess (you|him|her|your) up, fuck (you|him|her) up, f (you|him|her) up, make you bleed, see you bleed, do something to (you|her|him)
  phrase give (you|him|her|me) a (slap|kicking|hiding|smack|beating|good hiding|dig|thick ear), have (you|him|her), wring (your|his|her) neck
  phrase break you, hunt you down, chuck you, throw you (down|off|through|out of), take (you|him|her) out, leave you in a, paralyse you, blind you
  phrase scar you
concept harm-passive
  phrase getting (shanked|battered|done|stabbed|wet|wetted|knocked out|sparked|slapped|smacked|it|hurt|kicked in|your head kicked in|decked|filled in|banged out)
  phrase get (shanked|battered|stabbed|hurt|done in|knocked out|slapped|smacked|what's coming to you|your head kicked in|your legs broken)
  phrase be in hospital, be in a wheelchair, end up in (hospital|a box|a wheelchair), be sorry, regret it, regret this, eating through a straw
  phrase never walk again, won't walk again, watch your back, sleep with one eye open, snitches get stitches, catch these hands
  phrase see what happens to (you|him|her)
concept intend-own      # the threatener's own words
  phrase i'll, i will, ill, i'm going to, im going to, i am going to, i'm gonna, im gonna, imma, i'm gunna, i swear i'll, i swear down
  phrase i'm coming to, we'll, we will, we're going to, we're gonna, were gonna, we are going to, gonna, gunna, gonnae, am gonna, am going to
  phrase i'm ganna, i'd, i want to, i could, you're going to, your going to, you're gonna, ur gonna, you'll, i'll have someone, i'll get someone to
  phrase i've got people who'll, i know people who will, my (brother|brothers|cousins|lads|boys|mates|family) will, my lads'll
  phrase open that door and i'll, tell (him|her) i'll, you're, your, or you're, ya, and i'll
concept intend-told     # the threat retold
  phrase he'll, she'll, they'll, he'd, she'd, they'd, he would, she would, they would, he will, she will, they will, he was going to
  phrase she was going to, they were going to, he was gonna, she was gonna, he's going to, she's going to, they're going to, hes going to
  phrase shes going to, he's gonna, she's gonna, they're gonna, was going to, were going to, is going to, would, will, going to, gonna, he could
  phrase get people to, get (his|her) (brother|brothers|mates|family|lads|boys|cousins) to, next time he'd, would get someone to
  phrase had people who would, wants to, wanted to
concept told-verb
  verb say/said, shout, tell/told, scream, yell, text, message, reply/replied, write/wrote/written, threaten, state, shout ... at, call out, post
  verb warn, snarl, bawl, growl, whisper, announce, put/put, repeat, read, claim, sms, whatsapp, email, hiss, roar, holler, mouth, spit out
  phrase saying, sayin, told me that, said that, says that, words were, kept on that, and went, he went, she went, was like, goes, telling (me|him|her), his words were
  phrase message reads, message says, text says, text reads, it said, it says, it read, note said
# "That" may stand between; the quotation marks do not matter.
act threaten-kill
  when told-verb > intend-told > kill-base within 14 words
  unless threat-figure within 8 words
  unless play-word within 2 sentences
  by subject
  to victim
  instead threaten-violence
  sure 75
act threaten-kill
  when intend-own > kill-base within 3 words
  when threaten-to > kill-base within 3 words
  when dead-words
  unless threat-figure within 8 words
  unless play-word within 2 sentences
  by subject
  to victim
  instead threaten-violence
  sure 75
concept threat-figure
  phrase finds out, if (mum|mom|mam|dad|my mum|my dad) (knew|knows|finds|hears), laughing, joking, as a joke, only joking, cheers
  phrase for a pint, figure of speech
  phrase my mum will kill me, my dad will kill me, my mom will kill me, he'll kill me if he knew i'd broken, will kill me for being late
  phrase killing time, traffic, bored, embarrassed, laughing, hangover, my feet, my back is killing
idiom not-killing
  phrase killing me, nearly killed (me|him|her|us|them|somebody|someone), almost killed (me|him|her), could have killed, could've killed
  phrase could of killed, going to kill someone, going to kill somebody, gonna kill someone, will kill somebody one day, get someone killed
  phrase get somebody killed, dead on time, dead end, dead battery, dead body, dead leg, dead heat, over my dead body, dead drunk, murder on the
  phrase bloody murder, blue murder, it was murder, killed the (engine|lights|mood), that hospital killed, drink will kill him, drugs will kill
  phrase the drugs will kill him, drive will kill someone, dead tired
act threaten-violence
  when told-verb > intend-told > harm-base/harm-passive within 14 words
  unless threat-figure within 8 words
  unless other-threat within 6 words
  unless play-word within 2 sentences
  by subject
  to victim
  sure 65
act threaten-violence
  when intend-own > harm-base/harm-passive within 3 words
  when threaten-to > harm-base within 4 words
  when threaten-verb > harm-noun within 5 words
  when threaten-person
  when threat-made
  unless threat-figure within 8 words
  unless other-threat within 6 words
  unless play-word within 2 sentences
  by subject
  to victim
  sure 65
concept threaten-person
  phrase threatened (me|him|her|us|them|staff|officers|my|his|her|our|the|a|ip|inft|caller)
  phrase threatening (me|him|her|us|them|staff|my|his|her|our|the|people|ip), threatens (me|him|her|us|them|my|his|her), been threatened
  phrase was threatened, were threatened, being threatened, got threatened, feels threatened by, threatened by, offered (me|him|her|them) out
  phrase offering (him|her|me|them) out, threatened with (violence|a|being|the), was threatening towards, threatening and abusive
  phrase threatening towards (me|him|her|them|staff), wanted to fight (me|him|her), wants to fight (me|him|her), trying to fight (me|him|her)
concept threat-made
  phrase made threats, making threats, makes threats, made a threat, issued threats, issuing threats, shouting threats, shouted threats
  phrase screaming threats, threats towards, threats toward, threats against, threats to harm, threats to hurt, threats of violence, threats of harm
  phrase threat of violence, threats made to, threats made against, verbal threats, violent threats, full of threats, threat to life
  phrase said (he|she)'d (have|get) (me|him|her)
concept harm-noun
  phrase violence, harm, knife, knives, bat, hammer, gun, weapon, axe, machete, hospital, beating, stab, stabbing, shoot, shooting, brothers, dog on
  phrase rape, beat up, a good hiding, kick in, kicking in, smash, punch, hit, hurt, batter, slap
concept other-threat
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (leave|sue|report|call|ring|phone|sack|evict|jump|strike|cancel|hack|tell|expose|disconnect)
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (walk|resign|quit|go to|take it|take (him|her|them) to|stop|close|ban|block)
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (harm|hurt|kill|cut) (himself|herself|themselves|himself|his own|her own)
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (end|take) (his|her) [own] life
  phrase (threatened|threatening|threatens|threats) suicide
  phrase (threatened|threatening|threatens) with (court|eviction|legal|redundancy|a solicitor|solicitors|bailiffs|social services|the sack|disciplinary|a fine|prison)
  phrase threat of (eviction|legal|court|redundancy|closure), threatened species, threatening letter from (a|the) (solicitor|company|bank|council)
concept menace
  phrase fist up, fists up, fist raised, fists raised, raised fist, raised (his|her) fist, raised (his|her) fists, raised (his|her) hand to
  phrase raised (his|her) hand as if, fists clenched, clenched fists, clenched fist, clenched (his|her) fists, squared up to, squared up
  phrase squaring up, squares up, went to (hit|punch|headbutt|slap|kick|strike|swing for), made to (hit|punch|headbutt|strike)
  phrase swung at (me|him|her) but missed, swung a punch but missed, swung and missed, pulled (his|her) (arm|fist) back
  phrase drew (his|her) (arm|fist|hand) back, right up to (his|her|my) face, right up in (his|her|my) face, up in (his|her|my|their) face
  phrase right in (his|her|my) face, got in (his|her|my) face, getting in (his|her|my) face, nose to nose with, head to head with
  phrase stood over (me|her|him|them), standing over (me|her|him|them), towered over, towering over, backed (him|her|me|them) into (a|the)
  phrase backed (him|her|me) up, backed up against, cornered (him|her|me|them|us), lunged at, lunged towards, lunged forward at, lunging at
  phrase came at (him|her|me|us|them) with, come at (him|her|me|us) with, ran at (him|her|me|us|them), charged at (him|her|me|us|them)
  phrase went for (him|her|me) but, came running at (him|her|me|us), chased (me|him|her|us|them) (with|down), chasing (me|him|her|us|them) with
  phrase offering (him|her|me) out, pulled a (knife|blade|machete|gun) on (me|him|her|us|them)
  phrase held a (knife|blade|machete|screwdriver) to (my|his|her), knife to (my|his|her|their) (throat|neck|face|chest|back|stomach|ribs|side)
  phrase blade to (my|his|her) (throat|neck|face|chest|ribs), waved a (knife|machete|bat|hammer|gun|axe) at
  phrase waving a (knife|machete|bat|hammer|gun|axe) at, pointed a (knife|gun|blade) at, pointing a (knife|gun|blade) at
  phrase brandished a (knife|machete|bat|hammer|axe) at, threatened with a (knife|machete|bat|hammer|gun|axe|blade|screwdriver)
  phrase revved (his|the) (car|engine) at
act threaten-violence
  when menace
  when weapon-shown > weapon-thing/blade-thing/gun-thing/thrown-bottle > at-person within 8 words
  when threatened-with > weapon-thing/blade-thing/gun-thing/thrown-bottle within 4 words
  unless game-or-play within 2 sentences
  unless threat-figure within 8 words
  by subject
  to victim
  fact fear-of-violence=yes
  sure 75
# Somebody thought the blow was coming.
concept thrown-bottle
  noun bottle, glass, mug, chair, plate, kettle, pan, belt, fist, lead, tool
concept at-person
  phrase at (me|him|her|them|us|staff|my|his|her|the|a|ip|officers|people|customers), towards (me|him|her|them|us|staff), toward (me|him|her|them|us)
  phrase in (my|his|her|their) (face|direction), above (my|his|her) head, over (my|his|her) head
concept threatened-with
  phrase (threatened|threatening|threatens) (me|him|her|them|us|staff|someone|people|officers|customers|the|my|his|her) with
  phrase (threatened|threatening|threatens) (me|him|her|them|us) ... with
concept expected-blow
  phrase thought (he|she|they) (was|were) (going to|gonna|about to) (hit|punch|attack|hurt|kill|stab|headbutt|slap|kick|batter|beat|go for|do it)
  phrase thought (he|she|they) would (hit|punch|attack|hurt|kill|stab), thought (he|she|they)'d (hit|punch|attack|hurt|kill)
  phrase thought i was (going to get|going to be|gonna get|gonna be|about to be|about to get) (hit|punched|attacked|hurt|stabbed|killed|beaten|battered)
  phrase thought (he|she) was (going to get|going to be|about to be|about to get) (hit|punched|attacked|hurt|stabbed|beaten)
  phrase believed (he|she|they) (was|were) (going to|about to) (hit|punch|attack|hurt|assault)
  phrase believed (he|she) was about to be (hit|punched|attacked|assaulted), feared (he|she|they) (was|were) (going to|about to)
  phrase in fear of being (hit|assaulted|attacked|hurt), fear of immediate violence, waiting for the (smack|punch|blow|slap)
  phrase braced (myself|herself|himself) for, flinched
concept afraid
  phrase in fear, in fear of, frightened, scared, terrified, fearful, petrified, thought he was going to, thought she was going to
  phrase believed he was about to be, thought he would hit, thought he was going to hit, fears for (his|her|my|their) (safety|life)
  phrase feared for (his|her|my|their) (safety|life), in fear of (his|her|my|their) (life|safety), believes him, believes he will, believes he would
  phrase believes her, believes every word, frit, bricking it, cacking (myself|herself|himself), scared stiff, scared witless, scared to death
  phrase frightened to death, frightened for (his|her|my), afraid he will, afraid he'll, afraid of him, afraid of her, white as a sheet
  phrase worried he will hurt, worried he'll hurt, thinks he will hurt, thinks he'll hurt, capable of it, shit scared, crapping myself, he'd do it
  phrase he will do it
  has expected-blow
concept conduct-fear       # for a course of conduct: fear that violence will be used
  phrase fears for (his|her|my|their) (safety|life), feared for (his|her|my|their) (safety|life), in fear of violence
  phrase fears he will (hurt|kill|attack|harm|hit), frightened he will (hurt|kill|attack|harm|hit), scared he will (hurt|kill|attack|harm|hit)
  phrase scared he'll (hurt|kill|attack|harm|hit), afraid he'll (hurt|kill|attack|harm|hit), afraid he will (hurt|kill|attack|harm|hit|do something)
  phrase thinks he will (hurt|kill|attack|harm) (me|her), thinks he'll (hurt|kill|attack|harm) (me|her), worried he will (hurt|kill|attack|harm)
  phrase believes he will (hurt|kill|attack|harm), terrified he will (hurt|kill|attack), going to end up (dead|killed), thinks (he|she) will kill
fact fear-of-violence = yes
  when afraid
  of threaten-violence, threaten-kill
  spread report
fact fear-of-violence = yes
  when conduct-fear
  of course-of-conduct, follow-or-watch, unwanted-contact, control
  spread report
fact believed-threat = no
  when not-believed
  of threaten-kill, threaten-damage
  spread report
concept not-believed
  phrase doesn't believe (he|she|they) would, don't believe (he|she|they) would, doesn't think (he|she|they) (would|will|meant)
  phrase don't think (he|she|they) (would|will|meant), didn't think (he|she|they) (would|meant), didn't take it seriously, doesn't take it seriously
  phrase not taking it seriously, just mouthing off, all talk, all mouth, empty threat, empty threats, heat of the moment, knows (he|she) wouldn't
  phrase not frightened by it, not bothered by the threat, drunken rubbish, full of hot air, didn't mean it, doesn't mean it
fact means = blade
  when used-with > blade-thing within 3 words
  when knife-held
  of threaten-violence
  spread near
concept knife-held
  phrase knife to (my|his|her|their), blade to (my|his|her), knife at (my|his|her), pulled a (knife|blade|machete) on, knife in (his|her) hand
  phrase machete in (his|her) hand, knife in hand, with a knife
fact means = weapon
  when weapon-shown/threatened-with > weapon-thing within 3 words
  of threaten-violence
  spread sentence
concept weapon-shown
  phrase waving, waved, brandishing, brandished, swinging, swung, pointing, pointed, raised, raising, wielding, wielded
  phrase threatened (me|him|her|them|us|staff|customers) with, threatening (me|him|her|them|us|staff|customers) with
  phrase came at (me|him|her|them|us) with, went for (me|him|her|them|us) with, chased (me|him|her|them|us) with

# Where: threats and abuse inside a home are another class than in public.
concept room-word
  noun kitchen, lounge, living room, front room, sitting room, bedroom, hallway, landing, bathroom, pantry, cooker, settee, sofa, couch, spare room
  noun dining room, conservatory, box room, utility room, en suite
  phrase at home, inside the house, in the house, in their house, in the flat, inside the flat, home address, their home, family home, downstairs
  phrase upstairs, in the hall, in bed, at the address, inside the address, inside the property, lives with, live together, living together
  phrase lives there, in her own home, in my own home, in my house, in my flat, in her house, in her flat, round the house, the house
concept own-household
  phrase (my|her|his) (husband|wife|partner|boyfriend|girlfriend|son|daughter|mum|mom|mam|dad|stepdad|stepson|brother|sister|father|mother|missus|fiance|flatmate|housemate|lodger)
idiom seen-at-home      # where an officer met somebody, not where it happened
  phrase (seen|visited|spoken to|spoke to|visit|met|met with) [ip|her|him|them|caller|inft] at home, at home address by, went home, going home
  phrase walking home, way home, on (my|her|his) way home, drove home, home from work, ran home, get home, got home, safe at home, back home
  cancels room-word
concept street-word
  noun street, pavement, car park, pub, bus, train, platform, station, precinct, shop, store, supermarket, takeaway, taxi, rank, club, nightclub
  noun traffic, roundabout, junction, traffic lights, layby, lay by, park, playground, footpath, alley, alleyway, jitty, ginnel, towpath, market
  noun counter, queue, bus stop, garage, forecourt, driveway, front garden, doorstep, school gate, gym, office, hospital, ward, petrol station
  phrase in the road, in public, outside the, outside a, outside her, outside his, outside my, in the street, in town, at the lights, high street
  phrase in my cab, out of (his|her) car, out of (his|her|the) van, on the drive, in the garden, over the fence, at work, loading bay, on the bus
fact place = home
  when room-word
  when own-household
  of threaten-violence, threaten-kill, abuse
  spread near
fact place = public
  when street-word
  of threaten-violence, threaten-kill, abuse
  spread near

# ---- restraint ---------------------------------------------------------------------------------------
concept lock-in
  phrase locked (her|him|me|them|us) in, locked me inside, locked her inside, wouldn't let (her|him|me|them|us) (leave|out|go|past|get out|off)
  phrase would not let (her|him|me|us) (leave|out|go|past), won't let (her|him|me|us) (leave|out|go)
  phrase refused to let (her|him|me|them) (leave|go|out), refusing to let (her|him|me|them) (leave|go|out), not letting (her|him|me) (leave|out|go)
  phrase didn't let (her|him|me) (leave|out|go), held against (her|his|my|their) will, kept against (her|his|my|their) will
  phrase keeping (her|me|him) against, held captive, held hostage, kept (her|him|me) prisoner, prisoner in (her|my|his) own home
  phrase stopped (her|him|me) (leaving|from leaving|getting out), prevented (her|him|me) (leaving|from leaving)
  phrase preventing (her|him|me) from leaving, blocked the (door|doorway|exit|way out), blocking the (door|doorway|exit|way out)
  phrase stood in front of the door so, sat against the door, locked (his|the|her) [flat|front|bedroom|house] door, put the key down
  phrase hid the keys so, took the keys so, locked the doors and, tied (her|him|me) up, tied up in, tied (her|him|me) to, tied to a chair
  phrase false imprisonment, falsely imprisoned, unlawfully detained, barricaded (her|him|me|them) in, trapped (her|me|him) in, child locks on
  phrase locked in the (room|bedroom|bathroom|cellar|car|boot|house|flat|garage|shed|cupboard|van) by
concept asked-to-go
  phrase asked to (go|leave), begged to (go|leave|be let out), begging (him|her) to let, let me out, let me go, let her out, let her go
  phrase wanted to (go|leave), tried to (leave|get out|go), trying to (leave|get out), going home, couldn't (leave|get out|get past)
  phrase could not (leave|get out), not allowed to leave, till morning, for hours, all night, overnight
  phrase for (two|three|four|five|six|2|3|4|5|6) hours, cried, crying, scared, against her will
act detain
  when lock-in & asked-to-go within 3 sentences
  when detain-plain
  unless self-locked within 2 sentences
  by subject
  to object needs person
  sure 75
concept detain-plain
  phrase kept in (this|his|the|a|her|my) (flat|house|room|cellar|shed|bedroom) (since|for|against|by)
  phrase locks (me|her|him|us|them) in (when|while|whenever|and|every|the|at)
  phrase keeps (me|her|him) locked (in|up), keeping (me|her|him) locked, won't let (me|her|him) leave (and|until|till)
  phrase not let (me|her|him) leave the, wouldn't let (me|her|him) out of the (car|van|house|flat|room)
  phrase held against (her|his|my|their) will, kept against (her|his|my|their) will, held captive, held hostage, false imprisonment
  phrase falsely imprisoned, kept (her|him|me) prisoner, tied (her|him|me) up
  phrase locked (her|him|me|them) in the (room|bedroom|bathroom|cellar|car|boot|house|flat|garage|shed|cupboard|van)
  phrase won't let (me|her|him) leave the (house|flat|room), wouldn't let (me|her|him) leave the (house|flat|room|bedroom)
  phrase refused to let (me|her|him) leave the (house|flat|room)
concept self-locked
  phrase locked (himself|herself|myself) in, locked in by mistake, locked in by accident, accidentally locked, locked ourselves in
  phrase locked in the toilets, lost the key, locked (herself|himself) in, detained by police, shop detained, security detained, doorman
concept abduct-word
  phrase bundled (him|her|me|them) into, bundled into (a|the) (car|van|boot), dragged (him|her|me|them) into (a|the|his) (car|van)
  phrase forced (him|her|me|them) into (a|the|his) (car|van), forced into (a|the|his) (car|van), pulled into (a|the) (car|van)
  phrase snatched off the street, snatched from the street, taken away in a van against, kidnapped by, kidnapped (him|her|me|my|his|them)
  phrase abducted by, abducted (him|her|me|my|them|from), been kidnapped, been abducted, lured (him|her) into (his|a|the) car, tried to abduct
  phrase tried to snatch, attempted abduction, attempted to abduct, tried to pull (him|her) into (his|a|the) (car|van)
  phrase tried to get (him|her|my) ... into his car
act abduct
  when abduct-word
  when grab/push > met-person > into-vehicle within 8 words
  unless contact-dispute within report
  by subject
  to object needs person
  fact force=used
  sure 70
concept into-vehicle
  phrase into (his|her|a|the|their) (car|van|vehicle|boot|lorry|truck), in (his|her|a|the|their) (van|boot)
  phrase in the back of (his|her|a|the|their) (car|van)
fact attempted = yes
  when abduct-try
  of abduct
concept abduct-try
  phrase tried to abduct, tried to snatch, attempted abduction, attempted to abduct, tried to pull, tried to drag, tried to bundle, attempted kidnap
concept contact-dispute
  phrase contact arrangements, both have pr, both on the birth certificate, parental responsibility, contact order, court order, agree it by text
  phrase should have been back, should have been returned, supposed to bring (him|her|them) back, weekend with, from contact
  phrase back to (him|me|her) at, split the weeks, custody

# ---- children ----------------------------------------------------------------------------------------
concept left-alone
  phrase left (the|her|his|their|my|two|three|both|him|her|them) ... (on their own|alone|on (his|her) own|by themselves)
  phrase left ... on (their|his|her) own, left ... alone while, alone in the (house|flat|car) while
  phrase home alone, left alone, left home alone, left on their own, left on (his|her) own, left by themselves, left by (himself|herself)
  phrase on their own in, left unattended, left unsupervised, unsupervised, no grown up, no grown ups, no adult, no adults, nobody looking after
  phrase no one looking after, left in the car, left in a car, left to fend, fend for themselves, leaves them on their own
  phrase leaving them on their own, leaves (him|her) on (his|her) own, mummy's gone out, mommy's gone out, mum's gone out, mom's gone out
  phrase mam's gone out, parents are out, wandering the street alone, wandering the streets alone, on their own, locked in alone
concept young-child
  noun child/children, kid, toddler, baby/babies, infant, little one, little un, little boy, little girl, bairn, wean, youngster, newborn, tot
  noun two little uns, son, daughter
  phrase (one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9) year old
  phrase (one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9) yr old, aged (1|2|3|4|5|6|7|8|9), months old
concept poor-care
  phrase (haven't|hasn't|not|hadn't|have not|has not) eaten since, covered in sores, (kids|children|baby|child) (are|is) filthy
  phrase filthy (kids|children|baby|clothes), no nappies, rats in the
  phrase off (her|his|their) (head|face) on, begging for food, begging neighbours for food, going to school (hungry|dirty|in dirty)
  phrase always (hungry|dirty), smells of urine, stinks of urine, no bed to sleep
  phrase soiled nappy, soiled nappies, dirty nappy, dirty nappies, no food in the (house|flat|fridge|cupboards), nothing in the fridge, no food in
  phrase nowt in the fridge, faeces on, faeces smeared, dog mess all over, filthy conditions, filthy house, house is filthy, living in squalor
  phrase squalid, squalor, unfed, not been fed, hungry and dirty, malnourished, underweight, drugs within reach, needles on the floor
  phrase needles within reach, nappy hadn't been changed, nappy not changed, nappy rash, child neglect, neglect, severe neglect, chronic neglect, category of neglect, neglect referral, neglect concerns, signs of neglect, neglecting (the|her|his|their) (children|kids|child|baby|son|daughter), (children|kids|child|baby) (is|are|being) neglected, neglected (children|child|kids|baby)
  phrase drunk in charge of a child, drunk in charge of, unfit to look after, off (her|his) face while looking after, passed out while looking after
  phrase no heating no food, sleeping on a bare mattress, mattress on the floor stained, head lice untreated, medical needs not met
  phrase failing to get medical help, hit with a belt, ill treated, ill treating, cruelty to a child, child cruelty, dirty unkempt
  phrase unkempt and hungry, no electric no food
act neglect-child
  when left-alone & young-child within 2 sentences
  when poor-care & young-child within 2 sentences
  unless garden-or-shop within 2 sentences
  by subject
  to young-victim
  sure 70
concept young-victim
  has child-person, son, daughter, girl, lad
concept garden-or-shop
  phrase elderly, animals, dogs, garden is neglected, neglected garden, old enough to be left, property neglected, neglected property, lives alone
  phrase dog left, dogs left, horse, horses

# ---- dogs --------------------------------------------------------------------------------------------
concept dog-bite
  phrase dog bit (me|him|her|them|us|my|his|the|a), dog bites (me|him|her|my), dog has bitten (me|him|her|my|his|the|a)
  phrase dog's bitten (me|him|her|my), dogs bit (me|him|her), bitten by a dog, bitten by the dog
  phrase bitten by (his|her|their|a neighbours|next doors|the neighbours) dog, bitten by a ... dog, bitten by an
  phrase dog attacked (me|him|her|my son|my daughter|a child|a man|a woman|the postman|us), dog has attacked (me|him|her|a)
  phrase dog went for (me|him|her|my leg|the postman), dog jumped up and bit, dog sank its teeth, mauled by, dog mauled (him|her|me|a)
  phrase attacked by a dog, attacked by the dog, attacked by (his|her|their|next doors|two|a large) dog, attacked by two dogs
  phrase dog latched on to (me|him|her|my|his), dog bite, dog bites, savaged by, dog grabbed (my|his|her) (leg|arm|hand)
concept bite-deed
  deed bite/bit/bitten, maul, savage, attack, nip, latch on to, sink/sank ... teeth
  verb bites
concept by-word
  phrase by
concept dog-word
  noun dog, puppy, terrier, staffy, staffie, bulldog, xl bully, alsatian, german shepherd, rottweiler, husky, collie, labrador, lurcher, pit bull
  noun pitbull, bully, mastiff, greyhound, doberman, spaniel, jack russell, cocker
concept dog-on-dog
  phrase bit my dog, bit her dog, bit his dog, attacked my dog, attacked her dog, attacked his dog, my dog was attacked, her dog was attacked
  phrase his dog was attacked, dog on dog, not bitten, wasn't bitten, attacked our dog, bit our dog, attacked my cat, killed my cat, assistance dog
act dog-attack
  when dog-bite
  when bite-deed > met-person/body-part < dog-word within 8 words
  when bite-deed > by-word > dog-word within 6 words
  unless dog-on-dog within 2 sentences
  by nobody
  to object needs person
  fact means=animal
  instead assault
  sure 70

concept police-complaint
  phrase complaint about police, complaint against police, complaint against (an|the) officer, complaint against officers
  phrase complain about the officer, complain about (an|the) officer, complaint about an officer, complaint form done, complaint form completed
  phrase police complaint, officer used excessive force, officers used excessive force, excessive force by, excessive force used by
  phrase cuffs were too tight, cuffs too tight, handcuffs too tight, wants the officer (doing|sacked|dealt with|charged)
  phrase wants the (copper|officers|policeman) (doing|sacked|dealt with|charged), assaulted by the arresting officer, assaulted by arresting officer
  phrase assaulted by (a|the) police officer (during|while|when), roughed up by the police, amount of force, professional standards, psd
  phrase appropriate authority, iopc
report police-on-duty-suspect = yes
  when police-complaint & constable within report
  when police-complaint & copper-word within report
concept copper-word
  phrase copper, coppers, arresting officer, arresting officers, bobby, bobbies, the officer, officers, custody sergeant
concept authority-word
  phrase found a case to answer, case to answer, advice on charge, authority has decided, appropriate authority has found, passed to cps for charge
report authority-decided = yes
  when authority-word & police-complaint within report

# ---- "not" that denies nothing, beside the words above -----------------------------------------------
idiom not-a-denial
  phrase does not know, did not know, do not know, doesn't recognise, did not recognise, didn't recognise, not known to (her|him|me|them)
  phrase wouldn't give, would not give, wouldn't hand, wouldn't get, wouldn't move, wouldn't shut, refused to
  phrase could not pay, couldn't pay, can't pay, cannot pay, could not stop, couldn't stop, could not get away, could not get out, could not leave
  phrase wouldn't leave, would not leave, wouldn't go, would not go, would not let, not let, refused and, would not stop, will not stop
  phrase not the first time
  phrase not happy, not pleased, no warning, for no reason, without warning, without any warning, without provocation, no provocation, unprovoked
  phrase did not like, didn't like, doesn't like, not looking, never met, never seen (him|her|them), no relation, not related

# ---- at school, in school hours -----------------------------------------------------------------------
concept school-time
  phrase at school, in school, playground, at break, at breaktime, break time, at playtime, at lunchtime, at dinner time, in the canteen
  phrase in the dinner hall
  phrase school canteen, school corridor, in class, in the classroom, in lessons, in a lesson, during lesson, during a lesson, school changing rooms
  phrase school toilets
  phrase school field, on school grounds, on school premises, in his year, in her year, in the same year, year group, school yard, schoolyard
  phrase in registration, in assembly
concept school-deals
  phrase school dealing, school is dealing, school are dealing, school deal with it, school sort it, let the school, school to deal
  phrase school has dealt, school have dealt
  phrase school on it, school are on it, school is on it, teacher has dealt, teacher dealt, in isolation
  phrase kept (him|her|the other boy|the other girl) in, school handling
  phrase schools protocol, dealt with by the school, school investigating, excluded for, school aware and dealing, head of year has already
report school-in-hours = yes
  when school-time & school-deals within report
concept record-wanted
  phrase wants it recorded as a crime, wants a crime recorded, wants a crime recording, wants it recording as a crime, want it recorded as a crime
  phrase wants to make a formal complaint
  phrase wants police to deal, wants the police to deal, wants it crimed, wants to press charges, insists on a crime, asks for a crime record
  phrase asked for a crime record, wants a crime number
report crime-record-asked = yes
  when record-wanted

# ---- marriage, and other harm -------------------------------------------------------------------------
concept marry-word
  phrase forced marriage, forced to marry, forcing (me|her|him) to marry, make (me|her|him) marry, making (me|her|him) marry, being made to marry
  phrase married off
  phrase marry (my|her|his|a) cousin, marry a man (in|from|she|i), marry someone (she|i|he) (has|have) never met
  phrase arranged marriage (she|i|he) (does|do|doesn't|don't)
concept marry-unwilling
  phrase don't want to, doesn't want to, does not want to, do not want to, against (my|her|his) will, forced, forcing, make me, making her
  phrase threatened, disown, honour, abroad, flight, pakistan, bangladesh, india
act force-marriage
  when marry-word & marry-unwilling within 2 sentences
  by subject
  to victim
  sure 65
concept makes-work
  phrase makes (me|him|her|them) work, made (me|him|her|them) work, made to work, making (me|him|her|them) work
  phrase have to work (all|seven|six|every|for), working (seven|six) days
  phrase working (12|14|15|16|18|twelve|fourteen|sixteen) hours a day, working off a debt, work for nothing, works for nothing, not paid for
  phrase sex work for, sell (drugs|herself|himself) for
concept held-in-work
  phrase (keeps|kept|has|took|takes|holds) (my|his|her|their) passport, passport (kept|taken|held), no wages, no pay, not paid, hasn't been paid
  phrase never paid, unpaid, owe (him|them|her), owes them
  phrase debt, can't leave, not allowed to leave, not free to leave, sleeps on the floor at, sleeping at the (factory|site|car wash|farm|restaurant)
  phrase afraid of the boss, no papers, threatened with deportation
act exploit-person
  when makes-work & held-in-work within 3 sentences
  unless wage-dispute within report
  by subject
  to victim
  sure 60
concept wage-dispute
  phrase final wage, last wage, last pay packet, unpaid overtime, minimum wage claim, payslip query, employment tribunal, acas
