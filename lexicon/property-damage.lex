# Damage and fire.

concept breaking
  verb smash, vandalise, vandalize, deface, shatter, trash, wreck, slash, puncture, gouge, spray paint, uproot, run/ran a key, put/put a brick, put/put a stone, stove in, bust, kick/kicked ... off, boot ... off, kick ... in, boot ... in, rip ... off, rip ... down, rip ... up, tear/tore/torn down, tear/tore/torn ... up, pull ... down, snap ... off, knock/knocked ... off, knock/knocked ... down, throw/threw/thrown (a|half a|something|bricks|stones|rocks) ... through, lob ... through, chuck ... through, launch ... through, let/let (my|his|her|their|the|our) (tyres|tires|tyre) down, let/let down (my|his|her|their|the|our) (tyres|tyre), ruin, destroy, stamp on, cut/cut up, cut/cut through, flatten, tamper with
  deed dent, key, break/broke/broken, damage, scratch, crack, snap, bend/bent, chip, brick, scrape, egg, stone
  noun criminal damage, vandalism, graffiti
  phrase slit his tyres, slit my tyres, slit her tyres, tyres slit, tyre slit, crim dam, key marks, keyed, keying, took a (key|hammer|bat|brick|knife|poker|hatchet|stone|golf club|axe) to, taken a (key|hammer|bat|brick|knife) to, took the poker to, took the hammer to, took the bat to, brick through, stone through, rock through, bottle through, slab through, bricked, window's come in, window come in, window has come in, put (his|her|my|the|their|our) (window|windows|windscreen|door|front window|back window|screen) (in|through|out), put my fist through, put a (brick|stone|rock|football|chair|bottle|fist|foot|slab) through, put (his|her|my) fist through, put (his|her|my) foot through, windows put (in|through|out), window put (in|through|out), windscreen put in, put her windscreen in, wing mirror hanging off, wing mirrors off, mirror off, mirror hanging off, paint poured, paint thrown, paint over, paint all over, paint stripper, brake fluid, acid poured, tyres slashed, tyres let down, flat tyres, two flats, four flats, holes in the sidewall, holes in the tyre, nails in, knifed tyres, tyres knifed, sprayed with, spray painted, sprayed on, daubed, tagged, swastika, scratched into, etched, sugar in the tank, sand in the tank, done my (windows|car|tyres|windscreen), done all my windows, done his windows, panel kicked, door kicked, hanging off, smashed up, smash up, smashed to, smashed in, to bits, throwing plates, mutilated, chopped down, poisoned, weedkiller, weed killer, concrete poured, superglue, glued
concept breaking
  phrase (tyre|tyres) (been|all|have been) (let down|knifed|bladed|spiked|stabbed|slit|flattened|slashed), (tyre|tyres) (let down|knifed|bladed|spiked|stabbed|slit), knifed tyres, let down with a
concept breakable
  noun pillar, gatepost, brickwork, coping stone, padlock, chain, handrail, noticeboard, notice board, picnic table, goalpost, goal, cricket square, pitch, bowling green, allotment, polytunnel, shed door, hut, beehive, planter, hanging basket, statue, ornaments, pots, windscreen, screen, tyre, mirror, wing mirror, fence, fencing, fence panel, gate, wall, shed, telly, television, tv, phone, mobile, laptop, ipad, tablet, xbox, playstation, console, panel, glass panel, bonnet, paintwork, table, coffee table, greenhouse, conservatory, sign, road sign, bus shelter, shelter, letterbox, letter box, headstone, gravestone, grave, memorial, war memorial, barrier, bollard, car, van, vehicle, roof, sofa, furniture, wardrobe, cupboard, picture frame, ornament, crop, hedge, bench, aerial, camera, doorbell, ring doorbell, boiler, wiper, wheelie bin, bin, tank, solar panel, plant, flower bed, lawn, tree, trees, plant pot, trampoline, bike, bicycle, motorbike, sink, toilet, hand basin, cell, radiator, lamp, lamp post, street light, light, headlight, brake light, tail light, bumper, glasses, spectacles, locker, till, cash machine, ticket machine, playground, swing, tent, marquee, crockery, plate, microwave, oven, fridge, washing machine, kitchen, property, belongings, stuff, clothes, brake line, brake pipe, hose, cctv, keyboard, monitor, computer, counter, display, guitar, ladder, caravan, canoe, boat, tractor, stile, hoarding, wheel, tomb, stained glass
concept car-part
  noun tyre, windscreen, wing mirror, bonnet, sidewall, number plate, wing, bumper, wiper, paintwork, headlight, tail light, brake light, wheel, brake pipe, brake line, car window, car door, van window, car roof, quarter light, offside, nearside, driver's side, passenger side, driver's door, passenger door
concept damage-word
  phrase criminal damage, crim dam, vandalism, vandalised, vandalized, graffiti, graffitied, graffitti
idiom not-broken
  phrase no damage, not damaged, nothing damaged, nothing broken, not broken, no criminal damage, no damage caused, neither damaged, undamaged, no damage seen, damage only, minor damage to both, damage to both, damage to vehicles, vehicle damage from, bumper and lights damaged, broke down, broken down, break down, breakdown, breaking down, broke up, break up, breaking up, broken up, broke off, broke out, break out, breaking news, breaks into, broke free, break free, broke loose, broke it off, break it off, broke it up, broke the fall, broke his fall, break the ice, broken english, break the law, break the cycle, broke his heart, broken heart, broken hearted, heart broken, broken (nose|jaw|arm|leg|wrist|rib|ribs|bone|bones|finger|ankle|cheekbone|collarbone|hand|tooth|teeth|neck|skull|toe), broke (his|her|my|their) (nose|jaw|arm|leg|wrist|rib|ribs|finger|ankle|hand|tooth|collarbone|promise|word|bail|curfew|conditions|neck|back|heart|tag), broke a (rib|bone|tooth|finger|nail), break (his|her|my|your) (nose|jaw|arm|leg|legs|neck|face|fingers|back), breaks (his|her|my) heart, lunch break, tea break, dinner break, fag break, on (his|her|my|a) break, on break, break at, break time, coffee break, smoke break, short break, school break, a break from, breaking point, broken bottle, broke a bottle, smashed a bottle, smashed a glass over, glass smashed over, broken glass in, broken sleep, broken record, day broke, dog broke, broken skin, broke the skin, skin broken, skin not broken, cracked on, crack on, cracking on, cracked rib, cracked ribs, cracked up, crack cocaine, crack pipe, cracked tooth
  phrase cracked it, crack of dawn, get cracking, snapped at, snap at, snapped (him|her|me|back), he snapped, she snapped, just snapped, i snapped, snap bag, snap bags, snapchat, cold snap, scratched (him|me) (on|in|across|down|with), scratched (his|her|my) (face|arm|arms|neck|cheek|hand|hands|leg|legs|chest|back|eye|head|skin), scratched her (on|across|down|in), scratch card, scratch cards, scratchcard, scratched from, scratches to (his|her|my|own), scratch on (his|her|my), scratches on (his|her|my), up to scratch, from scratch, superficial scratches, scratch marks on (his|her|my|neck), scratched her own, bent down, bent over, bends down, bend down, bent up, round the bend, on the bend, bend in the road, slashed (his|her|my) (own|face|arm|throat|wrists|wrist|neck), slashed prices, chip shop, chip pan, chips and, fish and chips, chip on, chipped in, chip in, on the chip, micro chip, microchip, chipped tooth, tooth chipped, putting a ticket, put a ticket, put through to, put through (the|his|her|my|our) (letterbox|letter box|door), put through my door, put through the letterbox, notes through, put a note through, pushed through, through her letterbox, through my letterbox, through the letterbox, put (his|her|my) (shoes|coat|clothes|hand|hands|key|keys|foot|head|name|phone|arm|things|stuff|bag|bags|hood) (in|through|down), put it in, put it down, put them in, put him in, put her in, put me in, put him through, put her through, put me through, put you in, put money in, put petrol in, put in (place|the car|the bag|hospital|custody|handcuffs|a|the back), put up with, put down to, put off
  phrase put £, put the phone down, put the knife down, put the dog down, let down by
  phrase let (him|her|me|them) down, let us down, wrecked with, a wreck, nervous wreck, ruined my life, ruined her life, ruined our, ruined the night, ruined my, ruining my life, trashed reputation, trash talk, trash can, destroyed me, destroyed her, destroying my, for destruction, destroyed by us, to be destroyed, to be destroyed via, destroyed via property, key worker, key witness, key safe, key fob, the key, her key, his key, my key, a key to, car key, house key, keys, keys to, key to, key in, spare key, front door key, door key, only key, key down, key cards, low key, key stage, key used, egg and spoon, eggs thrown, egg of a bruise, egg size, size of an egg, an egg, big as an egg, eggs, egg on, egged on, two stone, ten stone, stone wall, stones, a stone, stone cold, stoned, brick in the wall, bricking it, brick wall, house brick, half a brick, crash bang, dent in, damaged (his|her|my) (ear|eye|hearing|knee|back|reputation|name|mental|confidence), damaged reputation, damage to (his|her|my) (reputation|eye|back|ear), liver damage, brain damage, nerve damage, tissue damage, emotional damage, psychological damage, water damage, storm damage, wind damage, flood damage, fire damage, damage deposit, wear and tear, damage found none, any damage, see any damage, damage waiver, tampered with my drink, pulled up outside, pulled up in, pulled up at, pulled up on, pulled up next, pulled up alongside, pulled up over, van then pulled up, torn apart, torn between, ripped up about, ripped off customers, been ripped off, kicked him in, kicked her in, kicked me in
  phrase kicked in the, kicked him off, knocked off work, knocked off his bike, knocked off her bike, knocked off my bike, knocked down by, knocked him down, knocked her down, knocked me down, smash and grab, sounds like smashing, heard smashing, thought he was going to put, going to put the, tagged on, electronically tagged, tagged offender, tagged me, tagged her, tagged in, tag company, finished with, finished work, finished school, finished him, had finished, have finished, finished the, was finished, just finished, finished things, finished off, crime from before was finished, plates going, plate dropped, cracked on about, hanging off her, hanging off him, hanging off his, hanging off my, hanging off the, in bits about, kids in bits, lady in bits, was in bits, she's in bits, he's in bits, caller in bits, in bits on the phone, crying in bits, poisoned by, food poisoned, carbon monoxide, drink sprayed
  phrase (has|have|had|with) (a|the) broken (window|windscreen|door|mirror|light), hasn't broken it, has broken it off, broken it off
  cancels breaking, damage-word, vandal-passive
act damage
  when breaking & breakable within 5 words
  unless accident-word within entry
  unless collision-word within 3 sentences
  unless owner-broke-own within sentence
  by subject
  to owner
  fact damaged-thing=other
  sure 70
act damage
  when breaking & takeable/car-part within 8 words
  unless accident-word within entry
  unless collision-word within 3 sentences
  by subject
  to owner
  fact damaged-thing=vehicle
  sure 70
act damage
  when breaking & way-in within 7 words
  unless burglary-word/search-word/not-entered within report
  unless vehicle-opened/on-the-seat within 3 sentences
  unless accident-word within entry
  unless collision-word within 3 sentences
  by subject
  to owner
  fact damaged-thing=home
  sure 70
concept way-in
  noun window, front window, door, front door, back door, patio door, pane, lock, door frame, door handle, shutter
act damage
  when broke-way-in
  unless burglary-word/search-word/not-entered within report
  unless accident-word within entry
  by subject
  to owner
  fact damaged-thing=home
  sure 70
act damage
  when vandal-passive
  unless burglary-word within report
  unless accident-word within entry
  unless collision-word within 3 sentences
  by nobody
  to owner
  fact damaged-thing=other
  sure 60
concept vandal-passive
  phrase (has|had|have|was|were|been|got) (wrecked|trashed|vandalised|vandalized|smashed up|smashed to pieces|smashed to bits|ripped to shreds|torn to pieces|kicked to pieces|kicked over|pulled to pieces|pulled up|pushed over|knocked over|toppled|uprooted|defaced|daubed|graffitied|spray painted), been wrecked, been trashed, been vandalised, been smashed up, been kicked over, been pushed over, been dug up, was dug up, were dug up, thrown in the (pond|river|canal|lake|brook|stream), thrown into the (pond|river|canal|lake)
act damage
  when broke-thing
  unless accident-word within entry
  unless collision-word within 3 sentences
  by subject
  to owner
  fact damaged-thing=other
  sure 70
act damage
  when broke-vehicle
  unless accident-word within entry
  unless collision-word within 3 sentences
  by subject
  to owner
  fact damaged-thing=vehicle
  sure 70
concept broke-way-in
  phrase came through (our|my|the|his|her) (window|front window|lounge window|living room window|kitchen window|bedroom window|window pane), come through (our|my|the|his|her) (window|front window|lounge window|kitchen window|bedroom window), gone through (our|my|the) (window|front window|lounge window|kitchen window), put in two of the, panes put in, put in (two|three|four|several|some|all|both) of the (windows|panes), foot through it, put his foot through, fist through it, panel's gone, panel is gone, panel has gone, door's gone through, kicking my door in, kicking the door in, kicking the door down, kicking my door down, smashing my windows, smashing the windows, smashing up my, smashing up the house, putting my windows through, putting the windows through, trashing the house, trashing my house, trashed my house, trashed the house, trashed my flat, trashed the flat
  verb put/put (my|the|his) (window|windows) (in|through|out), put/put (my|the|his) (front window|back window|kitchen window) (in|through|out), put/put (her|our|their) (window|windows) (in|through|out), put/put (her|our|their) (front window|back window|kitchen window) (in|through|out), put/put (my|the|his) (living room window|lounge window|bedroom window) (in|through|out), put/put (my|the|his) (door|back door|front door) (in|through|out), put/put (her|our|their) (living room window|lounge window|bedroom window) (in|through|out), put/put (her|our|their) (door|back door|front door) (in|through|out), smash (my|the|his) (window|windows) (in|through|up), smash (my|the|his) (front window|door) (in|through|up), smash (her|our|their) (window|windows) (in|through|up), smash (her|our|their) (front window|door) (in|through|up)
  verb kick (my|the) (door|front door|back door) (in|off|down|through), kick (his|her|our) (door|front door|back door) (in|off), kick (his|her|our) (door|front door|back door) (down|through), kick (my|the) (bedroom door|bathroom door) (in|off|down|through), kick (my|the) (kitchen door|letterbox) (in|off|down|through), kick (his|her|our) (bedroom door|bathroom door) (in|off|down|through), kick (his|her|our) (kitchen door|letterbox) (in|off|down|through), boot (my|the) (door|front door|back door|bedroom door) (in|off|down), boot (his|her|our) (door|front door) (in|off|down), boot (his|her|our) (back door|bedroom door) (in|off|down), punch (a hole|holes) in, punch my (wall|door), punch the (wall|door) and, kick (a hole|holes) in, put/put (a hole|holes) in (the|my|a), rip (the|my) (letterbox|door handle|door) off
  phrase holes in the wall, holes in the walls, hole in the wall, hole in the door, holes in the doors
concept broke-thing
  verb knock down (the|my|our|his|her|a) ... (wall|pillar|fence), knock down (the|my|our|his|her|a) ... (post|gate|sign|brick pillar), knock over (my|our|the) (wall|fence|bins|gravestone|headstone|pots|plants), cut the (padlock|padlocks|chain|chains|fence|wire|fencing|rope|hose|cable|cables|hedge|lock), cut through my (fence|hedge|wire|cable|hose), smash up, smash ... up, sledgehammer
  phrase sprayed tags, sprayed a tag, spray tags, spraying tags, paint sprayed, sprayed paint, sprayed graffiti, sprayed words, sprayed swear words, sprayed abuse, spray paint on, spray paint all over, daubed with, daubed on, all ruts, rutted, round and round in the, over the crop, through the crop, churned up, trampled my, trampled the crop, flattened the crop, wheel marks across, handbrake turns on the pitch, handbrake turns on the grass, ripped out of the ground, pulled out of the ground, dug up my, dug up the
  verb kick (my|the|his) (fence|gate|sign|bin) (in|off), kick (my|the|his) (fence|gate) (down|over|to bits), kick (my|the|his) (sign|bin) (down|over|to bits), kick (her|our|a) (fence|gate|sign|bin) (in|off), kick (her|our|a) (fence|gate) (down|over|to bits), kick (her|our|a) (sign|bin) (down|over|to bits), kick (my|the|his) (bins|radiator|bench|panel) (in|off), kick (my|the|his) (bins|radiator) (down|over|to bits), kick (my|the|his) (bench|panel) (down|over|to bits), kick (her|our|a) (bins|radiator|bench|panel) (in|off), kick (her|our|a) (bins|radiator) (down|over|to bits), kick (her|our|a) (bench|panel) (down|over|to bits), rip (my|the) (fence|gate) (off|down|up|out), rip (my|the) (aerial|curtains|blinds) (off|down|up|out), rip (his|her|our) (fence|gate) (off|down|up|out), rip (his|her|our) (aerial|curtains|blinds) (off|down), rip (his|her|our) (aerial|curtains|blinds) (up|out), rip (my|the) (shelves|plants|hedge) (off|down|up|out), rip (his|her|our) (shelves|plants|hedge) (off|down), rip (his|her|our) (shelves|plants|hedge) (up|out), rip (my|the) (sign|shirt|jacket) (off|down|up|out), rip (his|her|our) (sign|shirt|jacket) (off|down), rip (his|her|our) (sign|shirt|jacket) (up|out), knock (my|the) (fence|wall|gate|post) (down|over), knock (his|her|our) (fence|wall|gate|post) (down|over), pull (my|the) (fence|gate) (down|up|off|out), pull (my|the) (plants|aerial|hedge) (down|up|off|out), pull (his|her|our) (fence|gate) (down|up|off|out), pull (his|her|our) (plants|aerial|hedge) (down|up), pull (his|her|our) (plants|aerial|hedge) (off|out)
  verb snap (my|the) (aerial|glasses|phone) (off|in half|in two), snap (his|her|our) (aerial|glasses|phone) (off|in half|in two), snap (my|the) (sim|keys|bank card) (off|in half|in two), snap (his|her|our) (sim|keys|bank card) (off|in half|in two), throw/threw/thrown (my|the|his|her) (phone|laptop) (at|against|across), throw/threw/thrown (my|the) (telly|tv|tablet) (at|against|across), throw/threw/thrown (his|her) (telly|tv|tablet) (at|against|across), throw/threw/thrown (my|the|his|her) (phone|laptop) (on|down|out), throw/threw/thrown (my|the) (telly|tv|tablet) (on|down|out), throw/threw/thrown (his|her) (telly|tv|tablet) (on|down|out), launch (my|the|his|her) (phone|laptop) (at|against), launch (my|the|his|her) (phone|laptop) (across|on|out), launch (my|the|his|her) (telly|tv|tablet) (at|against), launch (my|the) (telly|tv|tablet) (across|on|out), launch (his|her) (telly|tv|tablet) (across|on|out), smash my (phone|laptop|telly|tv|tablet|glasses) (up|against|on)
concept broke-vehicle
  phrase jumping on (my|the|our|his|her|parked) (car|cars|bonnet|roof|van), jumped on (my|the|our|his|her) (car|bonnet|roof|van), caved the roof in, caved my roof in, roof caved in, roof is caved in, roof dented, mirror kicked off, mirrors kicked off, kicking mirrors, kicked clean off, mirror (had been|was|has been|been) (kicked|knocked|smashed|snapped|ripped|pulled|broken) [clean] off, sugar in my tank, (scratched|keyed) down (both|one|the whole|the) (sides|side), scratch down (the|both|one|my|her|his) (side|sides|car|doors|door), scratch all down, scratches down (the|both|my|her|his) (side|sides|car|doors), scratches all over (my|the|her|his) (car|bonnet|van)
  verb kick (my|the|his) (wing mirror|mirror|bumper) (in|off|down), kick (my|the|his) (door panel|headlight|car) (in|off|down), kick (her|our|a) (wing mirror|mirror|bumper) (in|off|down), kick (her|our|a) (door panel|headlight|car) (in|off|down), rip (my|the|his|her|our) (wing mirror|mirror|wipers) off, rip (my|the|his|her|our) (wiper|number plate|aerial|door handle) off, snap (my|the|his|her|our) (wing mirror|mirror|wipers|wiper|aerial) off, put (my|the) (windscreen|car windows|headlights) (in|through|out), put (his|her|our) (windscreen|car windows|headlights) (in|through|out), smash (my|the|his|her|our) (windscreen|car) (up|in), pull (my|the|his|her) (wing mirror|mirror|wipers|aerial) off
act damage
  when damage-word
  unless burglary-word within report
  unless accident-word within entry
  unless collision-word within 3 sentences
  unless says-its-damage within 4 words
  by nobody
  to nobody
  fact damaged-thing=other
  sure 55
act damage
  when through-window
  unless accident-word within entry
  by subject
  to owner
  fact damaged-thing=home
  sure 70
act damage
  when dog-or-stock & crop-word within 2 sentences
  by nobody
  to owner
  fact damaged-thing=other
  sure 40
concept dog-or-stock
  phrase driven across my crop, driven over the crop, driving over crops, driving across crops, hare coursers, hare coursing, lampers, poachers
concept crop-word
  phrase crop, crops, wheat, barley, winter wheat, oilseed, field of, gates, fences, hedge
concept through-window
  phrase (brick|stone|rock|bottle|slab) through (my|the|our|his|her|their) ... (window|windows), (brick|stone|rock|bottle|slab) thrown through, (thrown|threw|chucked|lobbed) a (brick|stone|rock|bottle|slab) (through|at) (my|the|our|his|her|their), window's come in, window come in, windows put through, windows put in, window put through, window put in, put all my windows through, put my windows through, put her windows through, put his windows through
concept says-its-damage
  phrase says it's, says its, says it is, thinks it's, calls it, claims it's, he says, she says, i consider it, consider it, call it, i call that, amounts to, surely that's, is that not
concept owner-broke-own
  phrase own phone, his own phone, her own phone, own property, threw her own, threw his own, smashed his own, smashed her own, broke his own, broke her own, my own window, own window, husband smashed his, smashed his mug, own front door
concept accident-word
  phrase (fire crew|fire crews|firefighters|fire service|police|officers|ambulance crew|paramedics) (broke|forced|smashed|had to break|had to force), in touch with their insurers, their insurers, builders have, with their drill, with their digger, scaffolders, removal men, delivery driver hit, hit a deer, i hit a, hit a pothole, pothole, hit a badger, hit a bird, thrown up by, flicked up, kicked up by a, stone chip, off the back of a lorry, i dropped, dropped my phone, dropped his phone, dropped her phone, accident, by accident, an accident, accidental, accidentally, accidental damage, complete accident, football through, playing football, kids playing, owned up, clumsy, wind blew, blown over, blew over, blown down, storm, high winds, strong winds, gale, lightning, dropped it, didn't mean to, did not mean to, not deliberate, wasn't deliberate, genuine mistake, wear and tear, came off its hinges itself, frost, burst pipe, subsidence
concept collision-word
  noun rtc, rtcs, collision, car crash, crash/crashes, shunt, pile up, prang
  phrase while reversing, reversing, reversed over, reversed into, lorry has knocked, lorry knocked, van knocked, car was hit, was hit while parked, hit while parked, other driver, other car, other vehicle, parked and hit, knocked my wing mirror while, rtc damage only, hit and run, failed to stop after, exchanged details, details exchanged, exchange details, swapped details, clipped my wing mirror, clipped his wing mirror, clipped her wing mirror, clipped my car, backed into, bumped into my car, rear ended, rear end shunt, ran into the back of, hit my parked car, scraped along, scraped past, insurance details, while parking, lost control, skidded, pulled out in front, two vehicle, swerved, drove into, driven into, overtaking

fact damaged-thing = vehicle
  when breaking & takeable/car-part within 6 words
  of damage
  spread near
fact damaged-thing = home
  when breaking & home-part within 8 words
  when through-window
  unless takeable/car-part within 8 words
  unless business-place/public-building within 8 words
  of damage
  spread near
concept public-building
  noun school, college, hospital, police station, fire station, station, town hall, sports hall, public toilet, bus station, university, shopping centre, care home, court, clinic, health centre, mosque, synagogue, temple, gurdwara, cathedral, museum, theatre, cinema
concept home-part
  noun front door, back door, patio door, living room window, kitchen window, bedroom window, front window, front room window, lounge window, bathroom window, house window, bay window, window, door, letterbox, letter box, bedroom door, bathroom door, living room door, kitchen door, door frame, front room, internal door, kitchen cupboard, plasterwork, plaster, house, flat, bungalow, conservatory, wall of the house, hole in the wall, holes in the walls, hole in the door, guttering, boiler, radiator, banister, kitchen unit, porch
fact damaged-thing = building
  when breaking & business-place/public-building within 8 words
  when breaking & home-part & business-opening within 2 sentences
  unless takeable/car-part within 8 words
  of damage
  spread near
fact entry-point = yes
  when tool-at-lock & breaking within 2 sentences
  of damage
  spread near
fact lasting-damage = no
  when washable
  unless wont-come-off within report
  of damage
concept washable
  phrase egged, eggs thrown, eggs at, threw eggs, throwing eggs, throwing eggs at, washed off, washed it off, washes off, wash off, brushed off, hosed it, hosed off, wipes off, wiped off, wiped clean, no lasting damage, no permanent damage, no damage, chalk, chalked, came off with, scrubbed off easily, jet washed off, pumped back up, pumped them back up, re inflated, reinflated, blown back up, blew them back up, flour, shaving foam, toilet roll, silly string
fact damage-over-5000 = yes
  when costly
  of damage
concept costly
  phrase over £5000, more than £5000, in excess of £5000, £6000, £7000, £8000, £9000, £10000, 10k, 15k, 20k, £10k, £8k, £7k, £6k, £12k, £15k, £20k, £30k, £50k, 6k worth, 8k worth, six grand, seven grand, eight grand, nine grand, ten grand, twelve grand, fifteen grand, twenty grand, thousands of pounds worth
fact owned-by-offender = yes
  when sole-owner & breaking within report
  unless shared-owner within report
  of damage
concept sole-owner
  phrase his own phone, her own phone, his own telly, his own tv, his own car, her own car, her own laptop, his own laptop, his own door, his own window, his own property, her own property, own property, in his sole name, in her sole name, sole name, he bought it, she bought it herself, he owns it outright, belongs to him alone, belongs to her alone, belongs to him only, says its his, says it's his, it's his to break, his name only, bought and paid for by him, own things, his own stuff, her own stuff, his own belongings
concept shared-owner
  phrase joint, jointly, joint account, paying for it between them, half and half, both own, shared, belongs to both, rented, council property, landlord's, housing association
fact life-endangered = yes
  when life-risk
  of damage, set-fire
concept life-risk
  phrase (baby|kids|children|family|mum|dad|wife|husband|nan|toddler) (upstairs|in bed|asleep|inside|indoors), two children in room, children in the room, under (my|her|his|our|their) bedroom window, woke coughing, woken coughing, woke up coughing, choking on the smoke, full of smoke, can't get out, cant get out, couldn't get out, could not get out, people in there, people upstairs, people on the roof, on the roof, in the flat above, flats above, flat above, occupied dwelling, occupied, smoke inhalation, all in bed, were in bed, was in bed, all asleep, fast asleep, upstairs asleep, kids are upstairs, kids upstairs, kids in there, everybody out, everyone out, got us out, got them out, got out of the, got out the back, got out over, all out the back, escaped through, climbed out, jumped from, jumped out of the window, another minute, another min, five more minutes, five more mins, through the letter plate, letter plate, through letterbox, thru letterbox, thru the letterbox, in the letterbox, at her front door while, at his front door while, with him in it, with her in it, with them in it, with him inside, with her inside, with us inside, someone inside, somebody inside, sleeping in it, asleep in it, sleeping inside, persons reported, brake pipes cut, brakes cut, brake lines cut, cut the brake, cut her brake, cut his brake, cut my brake, people inside, people asleep, asleep upstairs, asleep inside, family inside, were inside at the time, was inside at the time, while we were in, while we slept, while they slept, kids in bed, children in bed, occupants rescued, rescued from, in the house at the time, in bed at the time, through the letterbox, through my letterbox, petrol through, dropped from the bridge, off the bridge onto, thrown from the bridge, thrown off a bridge, onto the motorway, onto the carriageway, gas pipe, gas main, trapped inside, were in the (front room|living room|house|flat|lounge|property|kitchen), was in the (front room|living room|house|flat|lounge), they got out, she got out, he got out, we got out

# ---- fire ------------------------------------------------------------------------------------------------
concept burning
  verb light/lit (the|a|some|my) (bin|bins|shed|hedge|fence|rubbish|mattress), light/lit (our|his|her|big|wheelie) (bin|bins|shed), light/lit (our|his|her|big|wheelie) (hedge|fence|rubbish|mattress), light/lit (the|a|some|my) (sofa|tyres|grass|barn), light/lit (the|a|some|my) (bales|haystack|hay|car), light/lit (our|his|her|big|wheelie) (sofa|tyres|grass|barn), light/lit (our|his|her|big|wheelie) (bales|haystack|hay|car), light/lit the (big|wheelie|communal) (bin|bins)
  phrase set fire to, sets fire to, setting fire to, set a fire, set light to, setting light to, set (it|my|his|her|the|our|a) ... (alight|on fire|ablaze), set alight, set on fire, set ablaze, setting fires, setting light, lit a fire in, lit a fire under, lit a fire against, arson, arson attack, suspected arson, torched, torching, petrol bombed, petrol bomb thrown, petrol bomb through, fire bombed, firebombed, firebomb, molotov, poured petrol, petrol poured, petrol through, deliberately started fire, deliberately started, deliberately lit, deliberately set, deliberate ignition, deliberate fire, deliberate fires, fire started deliberately, fire was started, believed deliberate, treated as arson, treated as deliberate, treating it as deliberate, accelerant, accelerant smell, burnt out (my|his|her|the), burned out (my|his|her), torched my, fire set, fires set, lit the bin, set the bins, firework through, lit firework, fireworks through
concept on-fire
  phrase burnt to the ground, burned to the ground, burnt down, burned down, gutted by fire, destroyed by fire, destroyed in a fire, fire damaged, caught light, went up in flames, fire at, on fire, alight, ablaze, in flames, up in flames, well alight, fully alight, burnt out, burned out, been burnt, been burned, scorched, burning
concept by-somebody
  phrase started with petrol, started with, started by, fire officer says it was started, was lit, set deliberately, smelled of petrol, smell of petrol, petrol can, fire lighters, firelighters, squirting, squirting something, deliberate, deliberately, lighter fluid, petrol, accelerant, lads running, running away, ran off, run off, ran away, youths seen, kids lit, seen lighting, lighting it, with a lighter, matches, two lads, in hoods, somebody has, someone has, poured
idiom not-fire
  phrase going up like, fire alarm, fire exit, fire station, fire service, fire door, fire brigade, fire control, fire engine, set fire risk, crossfire, burn the, burnt food, burnt toast, burnt sausages, burning smell, burning rubbish, burning ears, burning sensation, burning garden waste, having a bonfire, bonfire, on fire with, fire in the hole, petrol in, electrical fire, barbecue, bbq, cooker on fire, pan on fire, burning up, burned himself, burnt his hand, burnt her hand, burning on, find a lighter
  cancels burning, on-fire
act set-fire
  when burning
  unless accident-word within report
  unless fire-no-crime within 3 sentences
  by nobody
  to owner
  instead damage
  sure 65
act set-fire
  when on-fire & by-somebody within 2 sentences
  unless accident-word within report
  unless fire-no-crime within 3 sentences
  by nobody
  to owner
  instead damage
  sure 55
concept fire-no-crime
  phrase electrical fault, faulty, not deliberate, not suspicious, not believed deliberate, no accelerant, left the cooker on, left the pan on, chip pan, accidental ignition, candle left, cigarette end, bonfire night, controlled burn, engine fire, car caught fire, overheated
