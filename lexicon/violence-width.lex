# Wide families for violence: how people of all kinds tell of a blow, an injury, a threat. Joins of lists, few set phrases.

# ---- blows -----------------------------------------------------------------------------------------------
concept strike
  deed banjo, mallet, brain, jaw, pagger, poleaxe, mullah, muller, cream, starch, starch ... out, larrup, clonk, bonk, conk, toe poke
  deed ko, dropkick, chest bump, belly bump, shoulder charge, barrel into, plough into, cannon into, clothesline, rabbit punch
  phrase got rough with
  phrase threw (a|some|several|a few|two|three) (punch|punches|digs|jabs|slaps|kicks) at, threw (a|some) (dig|slap|kick) at
concept strike-past
  deed banjo, mallet, jaw, poleaxe, muller, butt, jump on, pounce on, ambush, mug, bludgeon, cosh, manhandle, pistol whip, knee, gouge, claw, maul
  deed choke slam
  verb set/set upon
# Blows that nobody deals by falling over: no mishap beside them takes them away.
concept dealt
  deed punch, slap, headbutt, head butt, kick, stamp on, elbow, knee, thump, bite/bit/bitten, lamp, chin, nut, clout, smack, backhand, clobber
  deed batter, pummel, stab, slash, bottle, glass
act assault
  when dealt > !your-word > body-part within 6 words
  unless animal-word within 6 words
  unless oneself within 5 words
  to object needs person
  fact means=hands, injury=none
  sure 75

# Thrown, poured or squirted, and at whom.
concept at-who
  phrase at, over, onto, towards, toward, on top of
  phrase in (my|his|her|their) (face|eyes|hair)
concept flew
  verb volley, heave, bung, fire, kick, boot, shy, pitch, ping, frisbee, spit
concept poured
  deed throw/threw/thrown, chuck, tip, pour, empty, squirt, spray, slosh, fling/flung, lob, splash, dash, launch, hoy, sling/slung, upend
  deed spill ... on purpose, douse, shower
concept throwable
  noun mug, cup, plate, bottle, can, remote, shoe, boot, slipper, trainer, brick, stone, rock, egg, snowball, chair, stool, glass, phone, keys, key
  noun ashtray, toy, book, hammer, tin, jar, pan, saucepan, bowl, spanner, firework, tray, lamp, vase, ornament, coin, vape, lighter, pint, iron
  noun kettle, clipboard, stapler, scissors, walking stick, crutch, frame, bin, basket, bag, handbag, carton, box, pot, pots, dish, drink, coffee
  noun tea, water, urine, wee, piss, bleach, paint, milkshake, food, dinner, pizza, kebab, chips, milk, juice, wine, beer, lager, soup, squash, pop
  noun laptop, tablet, controller, fruit, apple, orange, potato, log, stick, plant pot, flowerpot, tile, slate, cone, sign, bike, scooter, tool
  noun screwdriver, knife, fork, battery, candle, hairbrush, wheelie bin, trolley, faeces, poo, nappy, ball bearing, golf ball, dart, flour, eggs
  noun yoghurt, grit, gravel, mud, soil, dirt, table, bollard, barrier, metal bar, scaffold clip, bolt, nut, hot water, boiling water, boiling oil
  noun noodles, hot drink
act assault
  when at-who < throwable < flew within 9 words
  when at-who < throwable < poured within 7 words
  unless insult-thrown within 4 words
  unless animal-word within 4 words
  unless toss-friendly within 6 words
  unless then-went within 4 words
  unless target-thing within 3 words
  to object needs person stated
  fact means=object, injury=none
  sure 70
concept then-went
  phrase down and, aside and, and (came|ran|marched|went|walked|lunged|stormed|charged|looked|shouted|screamed)
concept target-thing
  phrase (the|my|our|his|her|their|a) (house|home|window|windows|door|car|van|wall|fence|shop|floor|roof|gate|property|counter|till|telly|tv|bin|road|tree|garden|patio|fire|dartboard|pond|front|back window|front door|windscreen)
concept toss-friendly
  phrase to catch, catch it, for (him|her|me) to, game of, playing, snowball fight, water fight, food fight, missed, on stage, confetti, rice
concept thing                # what flies is nobody
  has throwable

# ---- injuries --------------------------------------------------------------------------------------------
concept blood-word
  noun blood, claret
concept blood-runs
  verb pour, chuck, gush, stream, drip, pump, trickle, run/ran, spurt, squirt, pish, piss, ooze, seep, come/came, spill, splatter
  phrase everywhere, all over, all down, on (my|his|her|their) (shirt|top|face|hands|clothes|coat|jumper|hoodie|uniform)
  phrase from (my|his|her|the) (nose|mouth|head|lip|ear|eye|hand|arm|leg|face|wound)
concept hurt-part
  noun head, face, nose, jaw, mouth, eye, cheek, ear, chin, chest, stomach, arm, leg, shoulder, rib, neck, throat, wrist, thigh, shin, knee
  noun foot/feet, ankle, lip, temple, forehead, hip, hand, finger, thumb, elbow, scalp, calf/calves, forearm, bum, backside, back, side, eyebrow
  noun knuckle, collarbone, tooth/teeth, toe, eyelid, cheekbone, gum, tongue, nail, kidney
concept hurt-adj
  phrase cut, was cut, swollen, puffy, puffed up, throbbing, aching, killing, tender, numb, stinging, stings, burning, scratched, grazed, marked
  phrase hurting, hurts, in agony, agony, painful, bruised, split, bust, busted, burst, bleeding, bled, cut open, ripped open, closed up, closing up
  phrase half shut, come up, came up, blown up, like a balloon, like an egg, size of an egg, the size of, black and blue, purple, gone purple
  phrase strapped up, strapped, bandaged, in a sling, in plaster, out of place, out of joint, wonky, crooked, not straight, loose, chipped, missing
  phrase knocked out, come out, come through, came through, hanging off, won't open, can't open, won't bend, can't move, can't bend, stiff, raw
  phrase skinned, opened up, torn, glued, stitched, red and sore, still red, red raw, all red, clicking, in bits, sore
concept broke-adj
  phrase broken, broke, bust, smashed, fractured, shattered, snapped, cracked, dislocated, all over (his|her|my) face, in two places
  phrase in three places, popped out
concept bone-part
  noun nose, jaw, arm, leg, wrist, rib, finger, thumb, ankle, cheekbone, eye socket, collarbone, tooth/teeth, foot/feet, hand, elbow, shoulder, hip
  noun knuckle, toe, skull, pelvis, hooter, ulna, radius, orbit, vertebra/vertebrae, kneecap
fact injury = minor
  when blood-word > blood-runs within 4 words
  when hurt-part > hurt-adj within 4 words
  unless crash-hurt within sentence
  unless ill-not-hurt within 6 words
  of assault, strangle, dog-attack, detain, neglect-child, control, abduct
  spread near
fact injury = serious
  when bone-part > broke-adj within 3 words
  when broke-adj > bone-part within 2 words
  unless crash-hurt within sentence
  unless old-hurt within 6 words
  of assault, strangle, dog-attack
  spread near
concept ill-not-hurt
  phrase arthritis, gout, flu, hay fever, hayfever, crying, infection, dentist, sciatica, cold, covid, tonsillitis, eczema, sunburn, birthmark
  phrase tattoo, period, migraine, operation, surgery on, walking all day, from work, anger, embarrassed, embarrassment
concept old-hurt
  phrase loose, free, last year, already broken, years ago, old break, in plaster from, before, car, window, phone, gate, door, fence, glass, cup
  phrase plate, chain, lock
concept bruising
  phrase knocked a tooth out, tooth out, teeth out, teeth knocked out, bit of tooth, smarting, banged up, messed up face, mess of (my|his|her) face
  phrase in a right state
  phrase needed gluing, had it glued, had to have it glued, butterfly strips, minor injuries unit, walk in centre, went to a&e with
  phrase taken to a&e with, taken to hospital with
  phrase finger shaped, fingertip bruising, loop shaped mark, loop mark, linear mark, linear bruising, bruises in different stages
  phrase bruising of different ages, unexplained bruising
  phrase footprint on, boot print, bootprint, shoe print on, hand mark, handmark, knuckle marks, nail marks, teeth marks, bite marks, love bruise
  phrase goose egg, egg on (his|her|my) (head|forehead|bonce)
  phrase cauliflower ear, busted nose, bleedin, blood in (my|his|her) (mouth|eye|hair|urine), spitting blood, spat blood, split open, gaping
  phrase flap of skin
  phrase still hurts, still hurting, still aching, ached for, sore for days, hurt for days, can't lift (my|his|her) arm, can't sit, can't lie on
  phrase can't grip, struggling to walk, limped, hobbling
  phrase pain relief, painkillers, paracetamol for, on codeine, x ray, xray, x-rayed, ct scan, head scan, sick with it, concussed, sees double
  phrase been seeing stars
concept grave-injury
  phrase brain haemorrhage, bleed to the brain, bleeding on the brain, put in a coma, intubated, ventilated, critical condition, critical but stable
  phrase fighting for (his|her) life, may not survive, punctured (lung|eyeball|spleen), collapsed eye socket, eye removed, lost (his|her|my) eye
  phrase metal plate, metal plates, pins put in, wired (jaw|shut), jaw wired, jaw is wired, reconstructive surgery, emergency surgery
  phrase lacerated (liver|spleen|kidney), artery, arterial bleed, severed tendon, tendon cut, tendons cut, nerve damage, skin hanging, degloving
  phrase through to the bone, (thirty|twenty|fifteen|eleven|thirteen|fourteen|20|15|30|11|13|14) stitches
# Boiling water and the like: whoever throws it means to maim.
concept boiling
  phrase boiling (water|kettle|oil|fat|sugar|hot water|tea|coffee|noodles), kettle of (boiling|hot|scalding), scalding (water|tea|coffee|oil)
  phrase hot (oil|fat|chip fat), boiled kettle, freshly boiled, just boiled, sugar water, chip pan
concept burn-mark
  phrase blistered, blisters, scalded, scalds, burns, burnt, burned, skin peeling, peeling skin, burns unit
fact intent-serious-harm = yes
  when boiling & at-who within 2 sentences
  when boiling & burn-mark within 2 sentences
  unless mishap within 2 sentences
  of assault
  spread near
concept grave-intent
  phrase (jumped|jumping|stamped|stamping|stomped|stomping) on (his|her|my|their) (head|face|neck)
  phrase kicked in the (head|face) (whilst|while|when|as) (he|she|i) (was|lay|were) on the
  phrase kicking (him|her|me|them) in the (head|face) on the (floor|ground|deck), kicking (his|her) head like a football, football kick to the head
  phrase curb stomp, kerb stomp
  phrase smashed (his|her|my) head (against|into|on|off) the (kerb|curb|wall|concrete|pavement) (repeatedly|again and again|over and over)
  phrase to cause serious harm, to cause really serious harm, meant to do serious, wanted to do (him|her|me) serious, wanted to cripple
  phrase wanted to maim, wanted to blind, leave (him|her|me) scarred for, doused (him|her|me) in petrol, doused in petrol, poured petrol over
  phrase (hammer|bat|bar|brick|axe|machete|crowbar) to the (head|face|skull)
  phrase over the head with a (hammer|bat|bar|brick|crowbar|axe|wrench|spanner|sledgehammer)
  phrase round the head with a (bat|bar|brick|crowbar|axe|wrench|spanner|pole|pipe), shot (him|her|me|them) in the, gouged (his|her|my) eye
  phrase bit (his|her|my) (ear|nose|finger) off, bitten (his|her|my) (ear|nose|finger) off
concept kill-intent
  phrase intent to kill, intention to kill, intending to kill, meant to kill (him|her|me|them), treating as attempt murder
  phrase treating as attempted murder, treated as attempted murder, attempt murder investigation, investigating as attempted murder, att murder
  phrase shouting die, kept saying die, wanted (him|her|me) dead and, admits (he|she) wanted to kill, said (he|she) wanted (him|her|me) dead
  phrase tried to drown (him|her|me), trying to drown

# ---- threats ---------------------------------------------------------------------------------------------
concept kill-base
  phrase blow (your|his|her|my|their) (head|brains) off, gut (you|him|her|me), gut you like a, stick a (knife|blade) in (you|your|him|her|me)
  phrase put a (knife|blade) (in|through) (you|your|him|her|me), run (you|him|her|me) through, hang (you|him|her|me), snuff (you|him|her|me) out
  phrase do away with (you|him|her|me), chop (your|his|her|my) (head|hands) off, feed (you|him|her|me) to the, torch (you|him|her|me|us)
  phrase take (you|him|her|me|us) with (me|him|her), put (you|him|her|me) under the (ground|patio|floorboards|soil), dig (your|his|her|my) grave
  phrase put (you|him|her|me) down, blow (you|him|her|me|us) up, put (you|him|her|me) to sleep for good
  phrase kill (ya|yous|youse|the lot|all|every|our|their|anyone|whoever|your|both|this|that|these), stab (your|his|her|my|our|anyone|whoever|one|up)
  phrase shoot (your|his|her|my|anyone|whoever|up), leave (you|him|her|me) for dead, carve (you|him|her|me), slice (you|him|her|me) up
concept dead-words
  phrase getting one in the (head|face|skull|chest), get one in the (head|face|skull|back), one in the head when
  phrase got a bullet with (my|your|his|her) name, bullet with (my|your|his|her) name, bullet for (you|me|him|her)
  phrase won't see (christmas|the new year|your next birthday|my next birthday|his next birthday|tomorrow|morning|the weekend|the end of the week|next week|another birthday)
  phrase not see (christmas|tomorrow|morning|the weekend|another birthday), won't live to see, wouldn't live to see, not live to see
  phrase won't make it to, your last (day|night|christmas|breath), say your goodbyes, say (his|her) goodbyes, plan your funeral
  phrase planning (your|my|his|her) funeral, choose your coffin, flowers for (your|my) (funeral|grave), be carried out in a
  phrase carried out in a (box|bag|coffin), leave here in a (box|bag|body bag), leave in a (box|body bag|coffin), be under the (ground|patio|soil)
  phrase be six foot under, in a shallow grave, only way (you|she|he|i) (leave|leaves) is in a, you'll be next, last thing (you|she|he|i) ever
  phrase breathe your last, price on (my|your|his|her) head, contract out on (me|you|him|her), paid someone to (kill|shoot|stab)
  phrase paying someone to (kill|shoot|stab), end up dead, end up in the (ground|morgue|canal|river), found in the (canal|river)
concept harm-base
  phrase take (your|his|her|my) (head|face|teeth) off, knock (your|his|her|my) (head|teeth|block) off, knock (seven|ten) bells
  phrase put (your|his|her|my) (lights|teeth|windows) out, kneecap (you|him|her|me), bust (your|his|her|my) (nose|face|lip|head)
  phrase break (you|him|her|me) in (half|two), snap (you|him|her|me|your|his|her|my), tear (your|his|her|my) (head|arms|face)
  phrase pull (your|his|her|my) (head|arms|teeth), lay (you|him|her|me) out, drop (you|him|her|me) where
  phrase put (you|him|her|me|your|his|her|my) (through|on) the (floor|wall|window|deck), flatten (you|him|her|me), bury (you|him|her|me) (in|under)
  phrase leather (you|him|her|me), tan (your|his|her|my) (hide|arse), kick (seven|ten|the), kick (ya|yer|u|them|us), punch (ya|yer|u|ur)
  phrase smack (ya|yer|u|ur), batter (ya|yer|u|your|ur|our), lay (a hand|hands|my fist) on, come (round|down|over) there and
  phrase come (round|down) and (do|batter|sort|smash|punch|hit|hurt|kick), ragdoll (you|him|her|me), melt (you|him|her|me)
  phrase wrap (a|this|that|the|it) (bat|bar|bottle|pole|chain) (round|around), ram (you|this|it|that), stove (your|his|her|my) head
  phrase wipe (you|that) (out|smile|smirk)
concept harm-base
  phrase bite (your|his|her|my), blacken (your|his|her|my) eye, black (your|his|her|my) eye, make (you|him|her|me) (pay|suffer|bleed|scream|crawl)
  phrase make sure (you|he|she|i) (can't|never|don't) walk, do (some|real|proper) damage, teach (you|him|her|me) a lesson (you|he|she|i)
  phrase get (you|him|her|me) when, catch (you|him|her|me) (on|when|alone|outside)
  phrase wait (for|til|till|until) (you|him|her|me) (outside|after|alone|come|finish)
# "Threatening to put my face through the door", told without a list of what exactly.
concept harm-bare
  phrase put, smash, kick, bash, stove, cave, knock, punch, rip, tear, break, slash, cut, bite, ram, shove, snap, crack, split, burst, bust
  phrase rearrange, stamp on, jump on, smack, batter
concept threat-part
  phrase (my|your|his|her|our|their|ur|yer) (head|face|teeth|skull|legs|arms|fingers|nose|jaw|neck|throat|back|knees|kneecaps|ribs|lights|block|ears|eyes|hair|tongue|mouth|balls|guts|toes|hands|limbs)
act threaten-violence
  when intend-own > harm-bare > threat-part within 5 words
  when threaten-to > harm-bare > threat-part within 5 words
  when told-verb > intend-told > harm-bare > threat-part within 14 words
  unless threat-figure within 8 words
  unless other-threat within 6 words
  unless play-word within 2 sentences
  by subject
  to victim
  sure 65
concept menace
  phrase went for (me|him|her|us|them), going for (me|him|her|us|them), goes for (me|him|her|us|them), flew at (me|him|her|us|them)
  phrase flying at (me|him|her|us|them), squared (me|him|her) up, fronted (me|him|her|us) up, fronting (me|him|her|us) up, fists balled
  phrase balled (his|her) fists, balled fists, shaking (his|her) fist, shook (his|her) fist, fist in (my|his|her) face, finger in (my|his|her) face
  phrase finger jabbing at, drew back (his|her) (fist|arm), cocked (his|her) fist, went to (lamp|bite|kick|nut|swing|stab|grab|go for)
  phrase made to (punch|kick|slap|lunge|throw), made as if to (hit|punch|strike|stab|throw), feinted, shaped up to, shaping up to
  phrase wouldn't let me past and, blocked (my|his|her) way and, made a grab for (me|him|her)
  phrase tried to (hit|punch|kick|headbutt|slap|bite|attack|strike|lamp|grab) (me|him|her|us|them|staff|officers|my)
  phrase attempted to (hit|punch|kick|headbutt|slap|bite|attack|strike) (me|him|her|us|them|staff|my|officers|ip), took a swing, swung a punch
  phrase swung for, threw a punch but, swung at, came at (me|him|her|us|them|my|staff), coming at (me|him|her|us|them)
  phrase comes at (me|him|her|us|them), wanted a fight with, wanting a fight, running at (me|him|her|us|them) with
  phrase ran after (me|him|her|us|them) with, chased (me|him|her|us|them) (round|around|across|along|up) the

# "Sunk his teeth in PC 552", "dug her nails into my arm": whose body is met stands behind, not inside.
concept own-part-in
  phrase (head|elbow|fist|boot|knee|foot|heel) (back|up|down|hard|straight|right) (in|into|onto|on)
  phrase (teeth|nails|fingers|fingernails|thumbs|thumb|knee|elbow|fist|boot|heel|head|shoulder|forehead|foot|stiletto|knuckles) (in|into|in to|through|to|on|onto|across)
concept own-part-verb
  deed bring/brought, swing/swung, snap, sink/sank/sunk, dig/dug, stick/stuck, ram, drive/drove/driven, plant, bury, land, shove, drop, jab, press
  deed thrust, slam, stamp, throw/threw
  verb put/put
act assault
  when own-part-in > !owned-thing > met-person/body-part < own-part-verb within 4 words
  to object needs person
  fact means=hands, injury=none
  sure 75
idiom not-grabbed
  phrase pushed (it|them|that|this|a card|a note|a letter|a leaflet|one) (through|under)
  phrase (pushed|posted|shoved|put|came|come) through (the|my|her|his|our) (door|letterbox|letter box), pushed through the (door|letterbox)
  phrase shaking (my|our|their) head, shake of the head, shakes (his|her) head, wrist (band|watch), arm band
  phrase grabbed (his|her|my|their) (own|arm in pain), (pushed|shoved|knocked|brushed) (his|her|their) (hand|hands|arm|arms) (away|off|aside)
  phrase (pushed|shoved|pushing) (him|her|them) (off|away) (me|and|because|as)
  cancels grab-firm, twist-hard, slam-hard, held-verb, took-hold, push-past, took-by
idiom not-struck
  phrase knocked (me|him|her|them|us|people) (sideways|for six|back), knocked the (wind|stuffing) out of, hit by the (news|loss|cost)
  phrase hit (me|him|her|us) like a, hit me like a ton, struck by how, feel attacked, feels attacked, felt attacked, feeling attacked
  phrase attacked by the (feedback|review|press|media), attacked online, attacked on (facebook|social media|twitter|the group chat)
  phrase verbally attacked, verbally assaulted, filling it in, fill it in, filled it in, kicked up about, beaten to the
  phrase kicked (his|her|my|their) (shoes|boots|slippers|trainers) off, punched in the (air|numbers)
  cancels strike, strike-past, strike-general, dealt, give-blow, catch-blow, strike-bare
idiom no-harm-told
  phrase no inj, no injs, no injury, no injuries, nil inj, nil injs, nil injury, nil injuries, not hurt, not injured, no marks, no mark
  phrase no visible injury, no visible injuries, wasn't hurt, weren't hurt, was not hurt, no pain, no lasting injury, no lasting injuries
  phrase no lasting marks, no harm done, not harmed, no medical attention, no ambo, no ambulance, no idea why, no reason, no weapon, no weapons
  phrase no drugs, no injuries or marks, no marks or injuries, no injury or mark, no complaint of injury, no complaint of pain, not badly hurt
  phrase no blood, no cuts, no bruising, no bruises, no bruise, no redness
  cancels denial, denial-behind, bruising, bruise-made, mark-noun, mark-colour, hurt-adj, blood-word, harm-noun, weapon-thing
concept no-lasting
  phrase nil inj, nil injs, no marks, no mark, no pain, no harm done, not harmed, weren't hurt, no blood, no cuts, no bruising, no bruises
  phrase only pride, only (his|her|my) pride, only sooty, shook up but, shaken but not, shaken but ok, shaken but fine, ok no marks
  phrase no complaint of injury, no complaint of pain, no redness

# ---- who is struck when only "was jumped" is told -------------------------------------------------------------
concept jumped-on
  deed jump, rush, mob, chase down, beast, jack
act assault
  when jumped-on < being > by-whom within 3 words
  unless thing-hit within 3 words
  to object needs person stated
  fact means=hands, injury=none
  sure 75
concept thing-hit
  noun car, van, door, window, cabinet, bike, fence, wall, phone, machine, gate, shed, mirror, tyre, screen, queue, lock, till

# ---- told in general ("assaulted me"): an act of its own only where no blow is told near it --------------------
concept strike-general
  verb attack, assault
act assault
  when strike-general > met-person > !owned-thing within 3 words
  when strike-general < being < !your-word within 3 words
  when strike-general > by-agent < !being within 5 words
  unless strike/push/stab/choke/spit-at/throw-at/from-blow within 2 sentences
  unless animal-word within 6 words
  unless thing-hit within 3 words
  unless vehicle-word > being within 3 words
  to object needs person stated
  fact means=hands, injury=none
  sure 75
act assault
  when strike-general < being > by-agent within 5 words
  unless strike/push/stab/choke/spit-at/throw-at/from-blow within 2 sentences
  unless animal-word within 6 words
  unless thing-hit within 3 words
  to object needs person
  fact means=hands, injury=none
  sure 70
# "A cut above the eye from a punch."
concept from-blow
  phrase from (a|the|his|her|one) (punch|punches|kick|kicks|slap|blow|blows|bite|headbutt|elbow|knee|stamp|beating|kicking|assault|attack|push|shove)
  phrase caused by (a|the) (punch|kick|slap|blow|bite|headbutt|push|shove|assault)
act assault
  when from-blow < mark-noun/bruising/grave-injury within 10 words
  unless strike/dealt/strike-past within 3 sentences
  by nobody
  to subject needs person
  fact means=hands, injury=minor
  sure 65
# Burnt on purpose, with what is hot.
concept hot-verb
  deed brand, scorch, singe, sear, stub, press, hold/held, extinguish, burn/burnt, touch, flick, throw/threw, push, grind/ground
  verb put/put
  verb stubs, puts, flicks, burns
concept hot-thing
  noun heated fork, hot fork, hot knife, heated knife, hot poker, hot iron, hot metal, hot plate, blowtorch, candle, hot wax, cigarette, fag, ciggie
  noun cig, roll up, rollie, joint, spliff, cigar, match, straighteners, hair straighteners, curling tongs, tongs, clothes iron, soldering iron
  noun hot spoon, lit cigarette, lighter flame
concept on-whom
  phrase on (me|him|her|them), (on|into|onto|in) (my|his|her|their) (arm|arms|leg|legs|face|hand|hands|neck|back|chest|skin|forehead|cheek|foot)
act assault
  when on-whom < hot-thing < hot-verb within 8 words
  when on-whom < hot-verb > hot-thing within 6 words
  when hot-verb > told-object > hot-thing within 8 words
  to object needs person
  fact means=object, injury=none
  sure 75
# Out of bed, down the stairs: never the other kind of throwing out.
concept thrown-hard
  deed throw/threw/thrown, drag, pull, tip, kick, push, shove, launch, haul, fling/flung, sling/slung, boot, hurl, chuck
concept hard-place
  noun bed, stairs, steps, floor, wall, sofa, settee, table, bath, banister, bannister, radiator, cooker, kerb, chair, hedge, grass, verge, pavement
  noun road, gutter, canal, river, pond, water, mud, bushes, flowerbed, sandpit, snow, puddle, bin, skip, ditch, font, fire, counter, bar, desk
  noun sink, ground, deck, wardrobe, worktop, coffee table
act assault
  when thrown-hard > told-object > hard-place within 7 words
  unless hand-holding within clause
  unless push-verb-thing within 5 words
  unless rightful-hold within report
  to object needs person stated
  fact means=hands, injury=none
  sure 75
# Holds.
concept hold-noun
  phrase in a (bear hug|half nelson|full nelson|arm lock|armlock|wrist lock|wristlock|bearhug|thumb lock|leg lock|scissor hold|restraint hold)
act assault
  when hold-noun
  when grab < being > wall-or-floor within 9 words
  unless hand-holding within clause
  unless rightful-hold within report
  to object needs person
  fact means=hands, injury=none
  sure 65
concept rightful-hold
  phrase approved hold, approved restraint, two person hold, two person approved, team teach, mapa, pmva, prevent and manage, positive handling
  phrase safe hold, care plan, behaviour support plan, restraint as per, under control and restraint, c and r, reasonable force
  phrase for (his|her|their) own safety, to stop (him|her|them) (running|hurting|harming|going|stepping|banging|self), running into the road
review rightful
  when rightful-hold & no-worry within report
  unless deliberate-word within report
  acts assault, detain
  become hypothetical
concept no-worry
  phrase no concerns, no concern, no complaint, no allegation, family happy, family informed, parents happy, parents informed, body map done
  phrase body map completed, debrief, incident form, datix, reported for information, lado not, no further, ofsted notified, cqc notified
  phrase notified as policy, notifying as

# ---- strangled with a thing ---------------------------------------------------------------------------------
concept ligature-thing
  noun cord, belt, scarf, dog lead, cable, charger cable, rope, wire, tights, shoelace, tie, hood, necklace, chain, lanyard, bag strap, strap
  noun bedsheet, sheet, towel, phone charger, jumper, t shirt, hoodie string, carrier bag, plastic bag, bag over
concept tighten
  phrase tight, tighter, tightened, tightening, pulled it, pulling it, pulled back, twisted it, twisting it, pulled from behind, over my head
  phrase over her head, over his head
act strangle
  when ligature-thing > tighten & breathless within 3 sentences
  unless handcuff-word within 3 sentences
  to victim
  fact means=hands, injury=none
  instead assault
  sure 75
concept handcuff-word
  phrase cuffs, handcuffs, seatbelt, seat belt, tourniquet, corset

# ---- injuries and weapons ------------------------------------------------------------------------------------
concept bruising
  phrase lacerated, laceration, sprained (thumb|wrist|ankle|finger|shoulder|knee|neck), scald, scalds, scalded, round burns, small burns
  phrase circular burns, burn marks, burns to (his|her|my|the), chunk out of, tip missing, skin off, skin missing, took skin off, nail ripped off
  phrase nail torn off, fingernail off, glued, cut lip, swollen eye, swollen lip, swollen cheek, swollen jaw, swollen hand, broken tooth
  phrase chipped teeth, broken glasses into, bleeding heavily, bleeding from, split eyebrow, pellet wounds, visible swelling, visible bruising
concept grave-injury
  phrase sparko, sparked out, unresponsive, found unconscious, tendons severed, percent burns, per cent burns, pellet wounds to
  phrase (shotgun|gunshot|machete|knife|axe) wounds, brain injury, brain damage, shattered (jaw|cheekbone|eye socket|knee|elbow|pelvis)
  phrase bleed on brain, open fracture, compound fracture
concept wound-noun
  noun wound, slash, cut, stab
fact means = blade
  when blade-thing > wound-noun within 2 words
  when stab-wound
  of assault
  spread near
concept stab-wound
  phrase stab wound, stab wounds, stabbed, been stabbed, slash wound, slash wounds, knife wound, knife wounds, penetrating wound, penetrating wounds
  phrase slashed
fact means = firearm
  when been-shot
  of assault
  spread near
concept been-shot
  phrase been shot, was shot, got shot, shot in the (leg|arm|chest|back|head|face|stomach|foot|hand|shoulder|thigh), shot in (me|my|his|her)
  phrase gunshot, shotgun pellet, pellet wounds, fired at (him|her|me|them), shot (him|her|me) in the, opened fire
act assault
  when penetrated
  unless strike within 4 words
  unless self-done within report
  by nobody
  to victim
  fact means=blade, injury=serious
  sure 65
concept penetrated
  phrase penetrating wound, penetrating wounds, stab wound to, stab wounds to, knife wound to, knife wounds to, slash wound to, slash wounds to
  phrase puncture wounds to, puncture wound to

# ---- killing said in other words -----------------------------------------------------------------------------
concept you-word
  phrase you, ya, yer, u, yous, youse, yourself, the pair of (you|us|them), both of (you|us|them), the lot of (you|us|them), you both, you all
  phrase your (mum|mam|mom|dad|son|daughter|kids|family|brother|sister|wife|husband|boyfriend|girlfriend)
concept put-away
  phrase put, putting, puts, bury, burying, burn, burning, drown, drowning, drop, dump, lay, laying, leave, leaving, drive, driving, take, taking
  phrase find, finding
concept grave-place
  phrase in the ground, under the ground, into the ground, six feet under, six foot under, under the patio, in a box, in a coffin, in a grave
  phrase in a hole, in the canal, in the river, in the sea, in the reservoir, in a shallow, in a body bag, out to the moor, out to the moors
  phrase out to the woods, into the woods, where nobody will find, where no one will find, in the morgue, in the mortuary, in the boot and
act threaten-kill
  when intend-own > put-away > met-person/you-word > grave-place within 14 words
  when threaten-to > put-away > met-person/you-word > grave-place within 14 words
  when told-verb > put-away > met-person/you-word > grave-place within 20 words
  when never-found & told-verb within 2 sentences
  unless threat-figure within 8 words
  unless play-word within 2 sentences
  unless funeral-word within 2 sentences
  by subject
  to victim
  instead threaten-violence
  sure 70
concept never-found
  phrase consider (myself|yourself|himself|herself) (dead|a dead), (i'm|i am|you're|you are) a dead man to, picked the place, won't be the first
  phrase nobody will (ever find|find) (me|you|him|her|us), no one will (ever find|find) (me|you|him|her|us)
  phrase nobody would (ever find|find) (me|you|him|her|us), never find (your|my|his|her) body, won't find (your|my|his|her) body, never be found
  phrase you're going in the ground, going in the ground, i'm taking yours, take your life, taking your life, taking my life from me so
  phrase dug your grave, dug (his|her|my) grave, (i've|he's|she's|has|had) dug it, grave dug, your grave, your days are numbered, days are numbered
  phrase live to regret, not be breathing, won't be breathing, stop breathing, be pushing up daisies, wake up dead, end your life
  phrase end my life for me, it'll be at your gate, won't see it coming, be no more, put you out of your misery, be seeing your (nan|mum|dad|maker)
concept funeral-word
  phrase funeral, cremation, burial of, wake for, undertaker, plot in the cemetery, gravedigger, allotment, bulbs, potatoes, hamster, cat, dog, rabbit

# Set phrases that name whom they hit.
concept strike-bare
  phrase (scratches|claws|scratch) (me|him|us|them), put hands on (me|him|her), gave (him|her|me|them|us) the nut, put one on (him|her|me)
  phrase gave it (him|her|me) one, gave (him|her|me|them|us) what for, bounced (him|her|me) off, got stuck into (him|me|her|them)
  phrase gave (him|her|me) (one|it) in the, shoved (him|her|me) one, caught (him|her|me|them|us) with (a|his|her|an)
  phrase cuffed (me|him|her|them) (round|around|across|about|on)
  phrase put (me|him|her|them) on (my|his|her|their) (back|arse|backside), put (me|him|her) to the (floor|deck|ground)
  phrase sat (me|him|her) on (my|his|her) arse, laying into (me|him|her|them), lays into (me|him|her|them), pitched into (me|him|her|them)
  phrase had a go at (me|him|her|them) with (his|her|their) fists, done (me|him|her|them) over
  phrase did (me|him|her) over, done a number on (me|him|her), gave (me|him|her|them) a pasting, gave (me|him|her|them) a leathering
  phrase gave (me|him|her) a (good|right) (kicking|pasting|hiding|slap), swung at (me|him|her|them) and (hit|caught|connected)
  phrase hands on (me|him|her) last night, slapped (me|him|her|them) about, knocking (me|her|him|the kids) about
  phrase knocks (me|her|him|the kids) about, slapping (me|her|him) about, slaps (me|her|him) about, pushing (me|her|him) about
  phrase pushes (me|her|him) about, throws (me|her|him) about, throwing (me|her|him) about, threw (me|her|him) about
  phrase burned (me|him|her) with, burnt (me|him|her) with, tripped (me|him|her|them) up (on purpose|deliberately)
  phrase ran (his|her|the) (trolley|bike|scooter|mobility scooter) into (me|him|her)
  phrase went for (me|him|her|us|them) with (his|her|their) (fists|hands|feet|boots|nails|head), kicking off on (me|him|her)
  phrase dropped (me|him|her|them) with (a|one), put (me|him|her|them) down with (a|one), had (me|him|her|them) on the (floor|ground|deck)
  phrase got (me|him|her|them) on the (floor|ground|deck)

# ---- men's blows, that no animal deals: an animal beside them changes nothing -----------------------------------
concept human-blow
  verb punch, slap, headbutt, thump, smack, clout, batter, lamp, deck, chin, beat/beat/beaten, hit/hit, kick, elbow, strike/struck
act assault
  when human-blow > met-person > !owned-thing > with-thing within 4 words
  when human-blow > told-object > body-part within 6 words
  unless oneself within 4 words
  unless animal-subject within 6 words
  to object needs person stated
  fact means=hands, injury=none
  sure 75
concept with-thing
  phrase with (a|an|his|her|their|the|stick|fist|fists|belt|bat|bottle|hand|hands|hammer|shoe|pole|iron)
concept animal-subject
  phrase (dog|horse|cow|bull|ram|goat|cat|pony|ewe|bullock|stag|swan|parrot) (has|had|then|just|got|that|which|kicked|bit|butted|knocked|scratched)

# What somebody sits, rides or leans on, knocked from under them.
concept mount-thing
  phrase (my|his|her|the|their) (wheelchair|chair|mobility scooter|crutch|crutches|walking frame|zimmer|zimmer frame|stick|walking stick|ladder|stool|seat|board|paddleboard|surfboard|kayak|canoe|handlebars|bike|horse|pony|stirrup|ladders|pram|pushchair)
  phrase mine
concept came-off
  phrase fell half out, fell out, fell off, came off, come off, been thrown, went over, went under, went down, tipped out, tipped over, on the floor
  phrase hit the ground, hit the floor, landed on, landed in, shoulder's out, thrown off, was thrown, over the handlebars, into the ditch
  phrase into the hedge, into the canal
concept upset-verb
  deed tip, kick, push, shove, ram, knock, clip, pull, yank, grab, snatch, kick ... away, kick out, kick out at, whip ... away, saw ... through
  deed upend, barge, charge
  verb clip
act assault
  when upset-verb > mount-thing & came-off within 2 sentences
  unless mishap-own within 2 sentences
  unless take-off within 2 sentences
  by subject
  to victim
  fact means=hands, injury=none
  sure 65
concept mishap-own
  phrase tree roots, pothole, wet leaves, ice, accident, accidentally, my own fault, lost my balance, nearly
concept take-off
  phrase rode off, made off with, stole, took it, and ran, drove off, ran off with, stolen
idiom not-struck
  phrase (nearly|almost|narrowly missed|could have) (hit|hitting|ran over|knocked|struck|clipped|ran) (me|him|her|us|them|my|a|the)
  phrase (chucked|threw|thrown|kicked|slung|booted|chucking|throwing|kicking|turfed) (someone|somebody|people|everyone|customers|lads|punters|a lad|a man|a woman|a drunk) out
  cancels strike, strike-past, strike-general, dealt, human-blow, grab, thrown-hard
idiom choked-on
  phrase (baby|child|toddler|son|daughter|wife|husband|patient|customer|diner) (is|was|has been|started) choking
  phrase choking on (a|an|his|her|food|some), choking hazard
concept medical-help
  phrase heimlich, back slaps, back blows, abdominal thrusts, ambulance cancelled, airway cleared, grape, sweet, chicken bone, fish bone, food stuck
  phrase stuck in (his|her|my) throat
concept breath-cause
  phrase under my chin, under her chin, under his chin, arm under, forearm under, pulled me back, pulled her back, pulled him back, dragged back by
  phrase tight round, pulled tight, knelt on (my|his|her), kneeling on (my|his|her|a), lay across (my|his|her), sat on (me|him|her)
concept bruising
  phrase (finger|fingers|nail|nails|toe|toes|thumb) black, black (finger|fingers|nail|fingernail|thumb), two black, shoulder's out, shoulder out
  phrase shoulder (is|was|has) popped, wrist (is|was) strapped, put white thing, in a cast, put in plaster, put a cast, needed a cast
  phrase hand is broken, skin off my, skin off his, skin off her, all the skin off, skinned (my|his|her|both), pissing blood, passing blood
  phrase peeing blood, miscarried
idiom not-a-denial
  phrase not cause trouble, not touching, no reason at all, no provocation whatsoever, not my fault
  cancels denial
fact means = corrosive
  when acid-plain
  of assault
concept acid-plain
  noun acid, ammonia, corrosive, corrosive substance, alkali, oven cleaner, drain cleaner, battery acid, sulphuric acid
  phrase skin is coming off, skin coming off, skin peeling off, skin is melting, skin melting
concept menace
  phrase make like (he|she) will (punch|hit|kick|fight), made like (he|she) (would|was going to) (punch|hit|kick)
# Said to one's face in the plain form: "I break your face", "he say me I kill you".
concept your-part
  phrase (your|ur|yer|yr) (head|face|teeth|skull|legs|arms|fingers|nose|jaw|neck|throat|back|knees|kneecaps|ribs|lights|block|eyes|mouth)
concept i-harm
  phrase i (break|smash|punch|hit|beat|hurt|cut|batter|slap|knock|bust|finish|destroy), i (fight|fuck) (you|u)
concept i-kill
  phrase i (kill|stab|shoot|murder|burn) (you|u|ya|your), (he|she|they) (say|says|said) (he|she|they) (kill|stab|shoot) (me|us|my)
act threaten-violence
  when i-harm > your-part/you-word within 4 words
  unless threat-figure within 8 words
  by subject
  to victim
  sure 65
act threaten-kill
  when i-kill
  unless threat-figure within 8 words
  unless play-word within 2 sentences
  by subject
  to victim
  instead threaten-violence
  sure 65
concept kill-base
  phrase be ash by, be ash, burn with (you|the kids|them) in, burn the house (down|with), go up in flames
concept blow-noun
  phrase a boot on the, a boot to the, a boot in, a boot on, a boot to, a fist to the, a fist in the, an elbow to the, an elbow in, a knee to the
  phrase a head to the, a brick to the, a bottle to the, a kick to, a kick in, a punch to, a punch in, a slap to, a slap across, a slap round
