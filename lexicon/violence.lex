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
  verb knock ... out, knock ... over, knock ... down, knock ... to the (floor|ground), knock ... off (his|her|my) feet
  verb smash ... over the head, swing/swung ... into, sweep/swept ... legs, spark ... out, lay/laid ... out, bang ... out
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
  deed punch, slap, headbutt, head butt, thump, wallop, clobber, clout, whack, smack, batter, pummel, bash, elbow, knee, kick
  verb hit/hit
  deed strike/struck, beat/beat/beaten, bite/bitten, scratch, stamp on, knock ... out, knock ... over, knock ... down
  deed knock ... to the (floor|ground), lamp, deck, chin, nut, boot, belt, floor, glass, bottle, lump, twat, leather
  verb set/set upon, set/set about
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
  deed smash, slam, bang, ram, crack, bounce, push, shove, drive/drove, throw/threw
  verb hit/hit
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
