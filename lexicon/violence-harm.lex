# Violence that is no blow: kept in, taken away, dogs, drink and food, children, deaths, and who confirms.

# ---- kept in ---------------------------------------------------------------------------------------------
concept wont-let
  phrase (won't|wont|wouldn't|wouldnt|will not|would not|not|refused to|refuses to|refusing to|never|doesn't|didn't|did not|does not) let (me|her|him|us|them)
  phrase not letting (me|her|him|us|them), (stopped|stopping|stops|prevented|preventing|kept) (me|her|him|us|them) from
  phrase wasn't letting (me|her|him|us|them), nor let (me|her|him|us|them), (wouldn't|won't) allow (me|her|him|us|them) to
  phrase not allowing (me|her|him|us|them) to
concept go-out
  phrase leave, leaving, go, go home, going home, out, get out, getting out, get off, get past, past, walk out
  phrase out of the (house|flat|room|car|van|door|building|shop|bathroom|bedroom), through the door, get up, move, downstairs, get away, exit
  phrase off the (bed|sofa|bus|boat)
concept held-by
  phrase locked, locks, lock the, bolted, bolts, double locked, deadlocked, barred, barricaded, chained, padlocked, key, keys, took my phone
  phrase took her phone, took his phone, took me phone, has my phone, got my phone, got her phone, phone off me, phone off her
  phrase stood in front of the door, stood in front of door, stood against the door, standing in front of the door, standing in the doorway
  phrase stood in the doorway, stood in the way, blocking the door, blocked the door, blocking the doorway, blocked the doorway
  phrase back against the door, sat against the door, leaning on the door, child locks, child lock, held down, holding her down, tied, taped
  phrase handcuffed, against (my|her|his|their) will, hours, all night, all day, overnight
  phrase since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last night|this morning|dinner|teatime|breakfast), three days
  phrase two days, kept driving, carried on driving, wouldn't stop the car, would not stop the car, won't stop the car, locked the car
  phrase locked the doors, till morning, till she, till i, screaming to be let out, wedged, drawers against the door, nailed, screwed shut
  phrase shut me in, shut her in, shut him in, dropped the bar, turned the key
act detain
  when wont-let > go-out & held-by within 3 sentences
  unless let-fine within 2 sentences
  by subject
  to object needs person
  sure 65
concept let-fine
  phrase grounded, contract, into the, get in, back in, let me in, let her in, let him in, see the kids, see the children, see my, let me park
  phrase off the hook, bygones, sectioned, ward, on section, detained under, under a section, dols, deprivation of liberty, care plan
  phrase isolation room, detention at school, after school detention, school detention, custody, in cells, court, probation, get a word in
  phrase moderation, until the ambulance, until paramedics, until police, till police, drive, drunk to drive, driving home drunk, gate has a code
  phrase lift stuck, lift was stuck, stuck in the lift, jammed, lock broke, broken lock, go of, get over it, go out tonight, have a go
  phrase go to the (party|disco|gig|concert)
concept shut-in
  verb locks, bolts, bolt, lock up, padlock, shuts, ties
  deed lock, bolt, shut, padlock, barricade, chain, tie, trap, double lock
concept in-word
  phrase in, into, inside, to
concept lockup-place
  noun room, bedroom, bathroom, toilet, cellar, basement, loft, attic, shed, garage, cupboard, wardrobe, boot, van, container, caravan, flat, house
  noun tack room, store room, storeroom, stockroom, office, cold store, freezer, fridge, kitchen, pantry, cage, outhouse, barn, stable, lorry
  noun horsebox, wc, loo, utility, porch, conservatory, cabin, portakabin, portaloo, hotel room, chair, bed, radiator, pipe, bedpost, banister
  noun bin store, kennel, changing room
act detain
  when shut-in > met-person > in-word > lockup-place within 8 words
  when shut-in < being > in-word > lockup-place within 6 words
  unless self-locked within 2 sentences
  unless let-fine within sentence
  to object needs person stated
  sure 65
concept detain-plain
  phrase held in the (van|car|boot|back), held in a (van|car|boot|flat|garage|lock up)
  phrase held in (bedroom|room|the bedroom|her room|his room|the house), kept in (the|her|his|my) (bedroom|room|house|flat) since
  phrase not to leave the house till, not to leave the house until, not to leave the room till
  phrase (tied|cable tied|zip tied|taped|chained|handcuffed|strapped|roped) to (a|the|his|her|my), cable ties till, cable ties until
  phrase had (me|him|her) in a (lock up|garage|van|container|cellar|shed), holding (me|her|him|us|them) (hostage|captive|prisoner|against)
  phrase held (me|her|him|us|them) (hostage|captive|prisoner|against), being held (hostage|captive|prisoner|against)
  phrase keeping (me|her|him|us) (hostage|captive|prisoner), kept (me|her|him|us|them) (hostage|captive|prisoner), taken hostage
  phrase took (me|her|him|us) hostage, (tied|chained|handcuffed|taped|strapped) (me|her|him|them) (up|to|down)
  phrase was (tied|chained|handcuffed|taped) to a, imprisoned (me|her|him|them|in), locks (me|her|him|them) (in|out of sight|away)
  phrase locked (me|her|him|them) (away|up) in
concept asked-to-go
  phrase shouting to be let out, screaming to get out, banging on the door, banging to be let out, had to climb out, climbed out of the window
  phrase got out of the window, jumped out of the window, escaped, got away when, ran when he, let out by, until someone heard
  phrase until (his|her|my) (mum|mam|dad|friend|wife|sister|brother) came, begged, pleaded, wouldn't unlock, would not unlock, refused to unlock
  phrase won't unlock, took the key, hid the key, key in his, key in her, no way out, no toilet, no food
  phrase (two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|12) (hours|hrs|days|nights), (half|quarter of) an hour, an hour
  phrase forty minutes, twenty minutes, all day, all morning, all afternoon, from (seven|eight|nine|ten|six|five|midnight|noon)
  phrase until (midnight|noon|daylight|dark), as punishment, as a punishment, to teach (me|him|her)
concept self-locked
  phrase (i've|i|i have|she's|she has|he's|he has) locked us, locked ourselves, barricaded (myself|ourselves|herself), locked (me and|myself and)
  phrase grounded, gated for a week, for (his|her|my|their) own (safety|good), to stop (him|her) (hurting|harming|running into), key snapped
  phrase lock jammed, lock has jammed, door jammed, door stuck, got stuck in, cleaner locked, closed up for the night, caretaker locked
  phrase didn't know (i|we|he|she) (was|were) (in|there), dog in the, dogs in the, dog in a, the cat, hens, chickens, escape room, playing hide

# ---- taken away -----------------------------------------------------------------------------------------
concept abduct-word
  phrase grabbed (him|her|me|them) off the (wall|street|bench|corner|pavement|bus stop|path|road), mate's just been snatched
  phrase (lad|girl|boy|man|woman|mate|friend|brother|sister|son|daughter) (was|been|got|has been|has just been) snatched
  phrase (told|ordered|forced|made) (me|him|her|us) (to drive|drive)
  phrase (made|forced) (me|him|her) (to go|go) to (a|the|three|two) (cash|cashpoint|cashpoints|bank|atm), driven (off|round|about|around) against
  phrase (made|told) (me|him|her) (to get|get) in (the|his|their) (car|van|boot), forced to get in (the|his|a|their) (car|van)
  phrase snatched (him|her|me) (off|from|outside), being kidnapped, got kidnapped, was kidnapped, was abducted, kidnapped at, kidnapped and
concept into-vehicle
  phrase into (the rear|rear|the back|back|boot|the boot) of
  phrase (in|into) (his|her|a|the|their) (boot|taxi|transit|golf|audi|bmw|4x4|pickup|minibus|suv|corsa|fiesta|focus|astra|polo|mercedes|merc|range rover)
  phrase into (a|the|this) (black|white|silver|grey|blue|red|dark|waiting) (car|van|transit|audi|bmw|golf|vehicle)
act abduct
  when grab/push < being > into-vehicle within 6 words
  when grab/push > into-vehicle > drove-off within 14 words
  unless contact-dispute within report
  unless police-van within 2 sentences
  by subject
  to object needs person
  fact force=used
  sure 70
concept drove-off
  phrase held until, held till, held there, taken to, took to, driven round to, drove off, driven off, drove away, driven away, driven about
  phrase driven around, driven round, sped off, took off, made off, drove (me|him|her|them), driven to
concept police-van
  phrase police van, arrested, custody, prisoner van, police car, ambulance, detained, dp

# ---- dogs -------------------------------------------------------------------------------------------------
concept dog-word
  noun hound, whippet, chihuahua, dachshund, sausage dog, malinois, akita, cane corso, presa, beagle, retriever, poodle, cockapoo, cockerpoo
  noun labradoodle, westie, yorkie, patterdale, border terrier, bull terrier, staffie cross, staffy cross, american bulldog, french bulldog
  noun frenchie, boxer dog, great dane, saluki, pug, shih tzu, pup, guard dog, sheepdog, sheep dog, farm dog, bully breed, springer, vizsla
  noun weimaraner, ridgeback, pomeranian, spitz
concept dog-bit
  phrase had (my|his|her) (hand|leg|arm|foot|ankle|fingers|calf|thigh), got (my|his|her) (hand|leg|arm|foot|ankle|fingers|calf|thigh)
  deed get/got ... by, have/had ... by, take/took ... out of, bite/bit/bitten, maul, savage, attack, nip, latch on, latch onto, sink/sank/sunk
  deed clamp, clamp on, rip/ripped, tear/tore/torn, lock/locked on, get/got hold of, grab, snap at, pounce on, knock ... over, jump up at
  deed jump up and, go/went/gone for, hang/hung off, puncture
  verb bites
concept dog-plain
  deed bite/bit/bitten, maul, savage, sink/sank/sunk
  verb bites
concept dog-hurt
  phrase hole right through, hole through, hole right, holes, chunk, lacerated, laceration, tip missing, flap of skin, scratched, jab, tetanus jab
  phrase punctured, bit, bitten, bites, bite, teeth, stitches, puncture, punctures, puncture wound, puncture wounds, drew blood, blood, bleeding
  phrase tetanus, antibiotics, mauled, savaged, skin broken, broke the skin, flesh, hole in, holes in, a&e, hospital, wound, wounds, bruise, bruised
  phrase cut, graze, knocked me over, knocked over, knocked her over, knocked him over, scar
act dog-attack
  when dog-word > dog-bit > met-person/body-part & dog-hurt within 3 sentences
  when dog-bit > met-person/body-part & dog-hurt < dog-word within 16 words
  when dog-bit < being > dog-word & dog-hurt within 12 words
  when dog-hurt > from-dog within 4 words
  unless dog-on-dog within 2 sentences
  unless police-dog within 2 sentences
  by nobody
  to object needs person
  fact means=animal
  instead assault
  sure 70
act dog-attack
  when dog-word > dog-plain > met-person/body-part within 18 words
  when dog-plain > by-word > dog-word < being within 8 words
  unless dog-on-dog within 2 sentences
  unless police-dog within 2 sentences
  by nobody
  to object needs person
  fact means=animal, injury=minor
  instead assault
  sure 72
concept from-dog
  phrase from (a|the|his|her|their|my|next door's|nextdoors|neighbour's|this|that) dog, off (a|the|his|her|their) dog, from the bite
  phrase from a dog bite, by (a|the|his|her|their|next door's|neighbour's|this|an off lead|a loose) dog
concept police-dog
  phrase police dog, pd rex, pd max, dog handler deployed, dog section, deployed his dog, deployed her dog, during arrest, dog unit
  phrase training exercise, my own dog, our own dog, own dog, whilst separating, while separating, breaking up the dogs, separating the dogs
  phrase vet nurse, at the vets, dog grooming
concept dog-on-dog
  phrase (bit|bitten|attacked|mauled|killed|savaged) (my|our|another|some|next door's) (dog|puppy|cat|sheep|lambs|hens|chickens)

# ---- in drink and food ---------------------------------------------------------------------------------------
concept put-in
  verb tip, slip, drop, sprinkle, lace, empty, add
  deed slip, drop, pop, tip, add, stir, sprinkle, crush, dissolve, empty, squirt, pour, inject, sneak, mix, lace
  verb put/put
  phrase must of put, must have put, has put, had put
concept some-stuff
  phrase something, somethin, summat, summit, owt, stuff, a pill, pills, a tablet, tablets, powder, a powder, white powder, drugs, drug, ketamine
  phrase ket, mdma, ghb, g, xanax, valium, sleeping tablet, sleeping tablets, sleeping pills, laxative, laxatives, laxido, bleach, antifreeze
  phrase screenwash, weedkiller, rat poison, poison, urine, vodka, alcohol, spirits, acid, lsd, cannabis, spice, medication, his medication
  phrase her medication, eye drops, piss, wee, glass
concept drinkable
  noun drink, pint, glass, wine, tea, coffee, food, dinner, curry, vape, bottle, water, squash, cup, mug, beer, cider, shake, protein shake
  noun smoothie, lemonade, takeaway, gravy, cereal, yoghurt, pie, chocolate, sweet, cocktail, prosecco, brew, sandwich, porridge, cake, brownie
  noun lunch, milk, juice, coke, shot, flask, meal, soup, fag, cigarette, joint, energy drink
act spike-or-poison
  when put-in > some-stuff > in-word > drinkable within 10 words
  when spike-verb > in-drink-thing within 4 words
  when spike-verb < in-drink-thing within 6 words
  when jabbed-felt & needle-mark within 3 sentences
  unless spike-innocent within sentence
  to victim
  sure 65
concept spike-verb
  deed spike, lace, tamper, doctor, drug
concept in-drink-thing
  noun drink, pint, wine, tea, coffee, food, vape, cocktail, water bottle, brownie, cake, beer, shot
concept jabbed-felt
  phrase felt a (prick|scratch|jab|sting|sharp|pinch), felt something (sharp|prick), felt like a (needle|jab|bee sting|wasp sting), sharp scratch
  phrase sharp prick, pin prick, pinprick, jabbed in the (arm|leg|thigh|back|bum)
concept needle-mark
  phrase needle mark, puncture mark, pin prick, pinprick, tiny hole, red dot, injection mark, injected, needle, legs went, blacked out
  phrase can't remember, couldn't remember, collapsed, woozy, dizzy, couldn't stand, out of it, passed out, memory is gone, no memory, spiked
concept spike-innocent
  phrase sugar, salt, ice, milk, too much, thickener, prescribed, crushed his tablets, crushes her tablets, covert medication, care plan, by mistake
  phrase by accident, accidentally, own drink, myself, vaccine, flu jab, acupuncture, blood test, recipe, fly in, a fly, spat, pet, dog, cat, hedge
  phrase garden
concept spiked
  phrase drinks were spiked, drink got spiked, food was spiked, vape was spiked, spiked vape, drink tampered, drink was tampered
  phrase tampered with (my|her|his) (drink|food|vape), laced (my|her|his) (drink|food), laced with (ket|ketamine|drugs|something), drink been spiked
  phrase drinks been spiked, drink must have been spiked, been drugged by, drugged without
  phrase slipped (me|her|him) (something|a pill|a mickey|a roofie|a tablet), mickey finn, roofied, spiked me, spiked her, spiked him, spiked us
  phrase injection spiking, needle spiking, poisoned me, poisoned my (food|drink|tea|coffee), poisoning me, poisoning my food
  phrase trying to poison (me|him|her), tried to poison (me|him|her), drink had been laced

# ---- locked in, told bit by bit -----------------------------------------------------------------------------
concept lock-fact
  phrase put the deadlock on, deadlock on, taken the keys, taken all the keys, took all the keys, got all the keys
  phrase across the (door|doorway|bedroom door|front door), against the (front|bedroom|back|bathroom) door
  phrase in front of the (front|bedroom|back|bathroom) door, took (her|his|my) shoes, child locks, child lock on, central locking on
  phrase wouldn't stop the (car|taxi|van), wouldn't stop when (i|she|he) asked, would not stop when, wouldn't pull over, would not pull over
  phrase refused to stop the (car|taxi|van), refused to pull over, refused to stop when, kept driving, drove round for, drove around for
  phrase took the key out, turned the key, locked the (door|doors|bedroom|room|gate|car|front door), double locked, dropped the bar, slid the bolt
  phrase shot the bolt, bolted the (door|doors), bolted it, key in his, key in her, pocketed the key, pocketed the keys, hid the keys, took the keys
  phrase locked from (outside|the outside), bolt on (the outside|outside), locked it (behind|from), locked (us|me|him|her|them) (in|up|away)
  phrase padlocked, put the latch on, barricaded, wedged the door, blocked the door, blocking the door, stood in front of the door
  phrase stood against the door, put the chain on the door, lock on the outside, door was locked so, took the handle off, took the door handle
concept kept-in
  phrase (seven|eight|nine|ten|eleven|twelve|7|8|9|10|11|12) hours, couldn't get to the
  phrase so (she|he|i|they) (couldn't|could not|can't) (go|leave|get), couldn't go to work, couldn't go out, two nights, three nights, for days
  phrase asked to get out, begged to get out, begging to get out, crying to get out, cried and asked, asked to be let out, could get out
  phrase forty minutes, twenty minutes, half an hour, three quarters of an hour, let (me|him|her|us|them) out, let (me|him|her|us|them) go
  phrase begging to, to come out, to be let out, asked to (go|leave), asked to go home
  phrase asked (him|her) (to let|ten times|over and over|again and again|to open), couldn't get out, could not get out, can't get out
  phrase couldn't leave, could not leave, banged (on the door|to|for), banging (on the door|to|for), shouted to be, shouting to be
  phrase wouldn't open (it|the|up), wouldn't unlock, would not unlock, refused to open, opened the door (at|and said|hours|after)
  phrase wet (himself|herself|myself), shouted till, screamed till, screaming, climbed out, got out through, jumped from the window, escaped through
  phrase i want to go home, wanted to go home, want to leave, wanted to leave, said you're not going, you're not going anywhere, not going anywhere
  phrase you're going nowhere, going nowhere, no you're not, till (it's|it is) done, held in (the|her|his|a) (bedroom|room|cellar|house|flat)
  phrase all night, for hours, two hours, three hours, four hours, five hours, six hours, 2 hours, 3 hours, 4 hours, 5 hours, an hour, overnight
  phrase until (morning|tea|teatime|dinner), from tea until
act detain
  when lock-fact & kept-in within 6 sentences
  unless self-locked within 3 sentences
  unless let-fine within 3 sentences
  unless burglar-word within 2 sentences
  by subject
  to victim
  sure 65
concept burglar-word
  phrase burgled, burglary, break in, broke in, broken into, intruder, locked himself out, locked herself out, locked myself out, locked out
  phrase changed the locks, bailiff, eviction, to keep (him|her|them) out, so (he|she|they) couldn't get in, couldn't get in, trying to get in
  phrase locked the doors and rang, locked (myself|ourselves|herself|himself) in, hid in, stay inside, hiding in
# A child so kept by those who care for it is cruelty; the rulebook asks for no detention beside it.
concept child-kept
  phrase (locks|locked|puts|put|shuts|shut) (her|him|them) (out|outside) (in|of|all|at)
  phrase sleep in the (kennel|shed|garage|yard|garden|car|bath|porch|cellar)
  phrase (makes|made|making) (her|him|them) (sleep|stand|sit|stay|eat|kneel) (in|on|outside|out), doesn't let (her|him|them) have (tea|dinner|food)
  phrase no tea, no dinner as punishment, sent to bed with no, not allowed to eat
  phrase locks (them|him|her|the kids|the children) in (the|a|their|his|her) (room|bedroom|box room|cupboard|cellar|shed|garden|dark|attic|garage)
  phrase locked (them|him|her|the kids|the children) in (the|a|their) (box room|cupboard|dark)
  phrase bolt on the outside of (the|his|her|their) (bedroom|room|box room), made to (stand|kneel|sleep|sit) (in|on|outside) (the|a)
  phrase sleeps on the floor, put outside in, shut outside in the, cold shower as punishment, cold bath as punishment, soap in (his|her) mouth
  phrase made to eat, starved, starving (him|her|them|the), not fed as, refuses to feed, doesn't feed, don't feed, hosed (him|her|them) down
  phrase tied to (the|a|his|her) (cot|bed|highchair|high chair|pushchair|buggy|radiator)
  phrase strapped in (the|a) (pushchair|buggy|car seat|highchair|high chair) (all|for)
act neglect-child
  when child-kept & young-child within 3 sentences
  unless garden-or-shop within 2 sentences
  by subject
  to young-victim
  instead detain, control
  sure 70

# ---- children left and neglected ------------------------------------------------------------------------------
concept left-alone
  phrase in (his|her|their) pyjamas, on the (dual carriageway|main road|motorway|railway|track), front door wide open, nobody with (it|them)
  phrase no adult (with|about|around|there), in a hot car, in a parked car, in a locked car, crying in a car, crying in the car, asleep in a car
  phrase windows shut, windows up, alone in a car, strapped in a car
  phrase left (in|at|with) the (car|house|flat|property|park|caravan) (alone|on|by|while|whilst|with no), alone in the property
  phrase alone in (his|her|their) (cot|cots|pushchair|buggy|room|bath), alone in a (bath|cot|car|flat|house), in the car on (his|her|their) own
  phrase kids alone, children alone, child alone, baby alone, twins alone, no grown up, no just me, just me and, mummy is at, mummy's at
  phrase mum's at the pub, mam's at the pub, mum's not here, mam's not here, mum not here, no parent, no parents, nobody home with, no one home with
  phrase no one with them, nobody with them, nobody with him, nobody with her, only popped out, went out and left, gone out and left
  phrase gone away and left, gone on holiday and left, in the bath alone, wandering in (his|her|a|their) (nappy|pyjamas|pants), found wandering
  phrase toddler wandering, child wandering, hanging out of the window
concept poor-care
  phrase without breakfast, no breakfast
  phrase (mother|mum|mam|mom|dad|father|parents) (out cold|passed out|unconscious|comatose|flat out|dead drunk|blind drunk|unrousable|drunk and asleep)
  phrase (rotten|decayed|rotting) teeth, facial abscess, abscess, refuses treatment, refused treatment, crying in pain
  phrase cancelled (nine|eight|seven|six|five|four|ten|all) appointments, untreated broken, untreated fracture, healed fracture, healing fractures
  phrase old fractures, fractures of different ages, failed to seek medical, delay in seeking, did not seek medical, wet pull ups, wet pull up
  phrase soiled pull up, impetigo, untreated (impetigo|abscess|tooth|teeth|asthma|wound|rash|scabies|lice), tooth abscess, so drunk at
  phrase drunk at (pick up|drop off|the school gate|school|nursery), smelling of (alcohol|drink|cannabis) at, drunk (at|on) (nursery|school)
  phrase cereal and nothing else, no heat, no heating, hadn't been fed, hasn't been fed, severely underweight, nappy rash down to
  phrase found under the influence, underweight, unkempt, soaked nappy, soaked through, wet through nappy, nappy hanging, soiled cot, soiled cots
  phrase soiled mattress, soiled bedding, soaked in urine, soaked in wee, sodden nappy, no bedding, no milk, no formula, no clean clothes
  phrase no hot water, nothing to eat, haven't eaten, not eaten, hasn't eaten, only the dog biscuits, eats from bins, eating from bins
  phrase eating out of bins, begging food, weight loss, lost weight, very thirsty, dehydrated, failure to thrive, faltering growth, scabies
  phrase infested, flea bites, lice, matted hair, rotten teeth, rotting teeth, teeth rotted, untreated (burn|wound|infection|fracture|eczema)
  phrase not taken to (hospital|a&e|the doctor|gp), not brought to appointments, crack pipe within, crack pipe, drug paraphernalia, needles on
  phrase needles in reach, pills on the floor, tablets on the floor, gas ring lit, gas left on, dog faeces on, dog mess on the, dog mess in the
  phrase dog dirt in, cat faeces on, maggots, mouldy food, bags of rubbish, passed out drunk, passed out on the, drunk and unable
  phrase unable to care for, too drunk to look, intoxicated on the (sofa|settee|floor), unconscious drunk, unrousable, couldn't be roused
  phrase could not be roused, slumped, in charge of (a|the|two|three) (child|children|baby|toddler), smoking crack in front, using heroin in front
  phrase high while, bottle of vodka while, burnt with a cigarette, cigarette burns, whipped with
  phrase beaten with (a|the|his|her) (belt|cable|stick|slipper|spoon|wire|shoe)
concept young-child
  phrase pull ups, nappies, in nursery, at nursery, two sisters, two brothers, three siblings, two siblings
  phrase (1|2|3|4|5|6|7|8|9) and (1|2|3|4|5|6|7|8|9)
  noun twins, sibling, little girl, siblings, infants, preschooler, reception child, primary school child, foster child/foster children
  noun grandchild/grandchildren, nephew, niece, newborn baby
  phrase (one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|11|12) (months|mths|weeks|wks) (old|of age)
  phrase (1|2|3|4|5|6|7|8|9|10|11) (yo|y/o|yrs|years)
  phrase (she's|he's|she is|he is|aged|child aged) (one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9|10)
act neglect-child
  when poor-care & young-child within 4 sentences
  when left-alone & young-child within 3 sentences
  unless garden-or-shop within 2 sentences
  unless care-fine within report
  by subject
  to young-victim
  sure 65
concept garden-or-shop
  phrase (is|aged|age|turned) (13|14|15|16|17|18), (13|14|15|16|17) (year|yr) old, teenage son, teenage daughter, teenager
concept care-fine
  phrase already out looking, out looking for (him|her), worked out the (new latch|latch|lock), house lovely, house is lovely, on the loo
  phrase nursing home, care home, residential home, rgn, cqc
  phrase clean tidy and, clean and well, well fed, well cared for, food in the fridge, food in cupboards, cupboards full, plenty of food
  phrase children happy, child happy, kids happy, happy and healthy, no concerns for the children, no concerns for children, babysitter was
  phrase babysitter in, nan was upstairs, grandmother upstairs, nana upstairs, dad was upstairs, mum was upstairs, in the shower, in the next room
  phrase in the garden with, old enough, aged 15, aged 16, within sight, lost in the shop, wandered off, gave (him|her) the slip, slipped out while
  phrase reunited

# ---- work under another's thumb -------------------------------------------------------------------------------
concept papers-held
  phrase (take|took|keep|keeps|kept|have|has|hold|holds) (my|his|her|their) (documents|visa|brp|phone and passport), no passport, boss keep it
  phrase boss keeps it, boss has it, passport with (boss|him|them), (passport|id|id card|papers|documents) (was|were) (taken|kept|removed|locked)
  phrase got (his|her|my|their) (papers|passport|passports|id)
  phrase (take|takes|took|taken|keep|keeps|kept|have|has|hold|holds) (my|his|her|their) (passport|passports|papers|id)
  phrase (passport|passports|papers|documents|id) (kept|taken|held|locked|hidden|withheld|confiscated|removed|in boss)
  phrase (boss|he|she|they) (has|have|keeps|keep) (the|our|their) passports, passports in
concept no-wage
  phrase paid in (cider|fags|cans|beer|tobacco|leftovers|scraps), (hold|holds|have|has|keep|keeps) (his|her|their|my) (bank card|card|bank cards)
  phrase (boss|he|they) (gets|get|takes|take|keeps|keep) the (money|wages|pay), a tenner a day, a fiver a day, a score a day, tenner a week
  phrase and his dinner, and her dinner, bed and board only, no money, no wage, no wages, no pay, not pay, not paid, never paid, never pay
  phrase don't pay, doesn't pay, didn't pay me, unpaid, without pay, only food, just food, food and a bed, pays (him|her|me|them) in
  phrase paid in (food|drugs|drink|tobacco|cider), £(5|10|20|30) a (day|week), takes (his|her|my|their) wages
  phrase takes all (his|her|my|their) (money|wages|pay), wages go to, benefits taken, keeps (his|her|my|their) (wages|money|pay|benefits)
  phrase paid nothing, a few pounds, pittance, pocket money
concept work-debt
  phrase pay for the (travel|journey|ticket|visa|boat|crossing), pay for (his|her|my|their) (travel|journey|ticket|visa|crossing)
  phrase owe (him|them|her) (for|money), owes (him|them|for|20k|10k|thousands), i owe, he owe, i owe him, debt for, to pay off, paying off, work off
  phrase working off, pay back the, for the travel, for the journey, for the boat, for the visa, smuggler, smugglers, debt bond, debt bondage
concept bad-quarters
  phrase sleeps in the (tipper|van|lorry|cab|shed|barn|yard|unit|garage|caravan|shop|car)
  phrase sleeping in the (tipper|van|lorry|cab|shed|barn|yard|unit|garage), sleep in a horse lorry, horse lorry, horsebox, being kept
  phrase (sleep|sleeps|sleeping|slept|live|living) in (a|the|one) (container|caravan|shed|van|cellar|garage|loft|kitchen|factory|restaurant)
  phrase in one metal container, in a metal container, sleep in container, sleep on floor, sleep on the floor
  phrase mattress in (loft|the loft|a shed|the shed), mattresses in, mattresses on the floor, no shower, no toilet, eight to a room, six to a room
  phrase ten to a room, ten men in
concept no-leaving
  phrase get him out, get her out, get me out, flinches, get them out, cannot go, can not go, shut the gate, locks the gate, wants to go home
  phrase want to go home, frightened to leave, scared to leave, afraid to leave, too scared to, if i go, if i leave
  phrase if (he|she|they) (leaves|leave|left|goes|runs), can't leave, cannot leave, can not leave, not let (him|her|me|them) leave
  phrase not allowed (out|to leave|to go), locked in, locked at night, know my (mother|family|sister|brother), know where my family, hurt my family
  phrase threatens (his|her|their) family, threaten my family, i run from, ran away from, run away from, escaped from, hiding from the boss
  phrase afraid of boss, scared of boss, scared of the boss, watched all the time, never alone, man comes (sundays|every)
concept hard-work
  phrase donkey work, labouring, roofing, roofing lads, roofers, tarmac lads, pavers, doorstep job, labourer, chicken place, chicken, turkeys
  phrase daffodils, brassicas, veg, go to work, at work place, work place, three in the morning, four in the morning, five in the morning, packhouse
  phrase deliver packages, delivers packages, drop packages, run packages, hand over (his|her) benefits, take his benefits, car wash, wash car
  phrase washing cars, nail bar, nail salon, cannabis, plants, farm, picking, factory, restaurant, takeaway, kitchen, building site, paving, tarmac
  phrase block paving, tarmacking, tarmacing, driveways, traveller site, brothel, sex work, sex with men, clients, cleaning, domestic, housekeeper
  phrase nanny, au pair, care home, care worker visa, warehouse, fishing boat, trawler, packing, poultry, chicken factory, seven day, seven days
  phrase 7 days, dark to dark, 7 in morning, sixteen hours, fourteen hours, works all day, begging, steal for, shoplift for, sell drugs, deal drugs
  phrase run drugs, work for him, work for them, works for them, works for him, made to work, made to
act exploit-person
  when papers-held & no-wage & hard-work within 6 sentences
  when papers-held & work-debt & hard-work within 6 sentences
  when no-wage & work-debt & hard-work within 6 sentences
  when no-wage & no-leaving & hard-work within 6 sentences
  when no-wage & bad-quarters & hard-work within 6 sentences
  when work-debt & no-leaving & hard-work within 6 sentences
  when work-debt & bad-quarters & hard-work within 6 sentences
  when papers-held & bad-quarters within 6 sentences
  unless wage-dispute within report
  by nobody
  to victim
  sure 70
concept wage-dispute
  phrase zero hours, holiday pay, redundancy, p45, minimum wage hotline, wages late, paid late, bounced cheque, notice period, internship
  phrase work experience, volunteer, student loan, pay dispute, underpaid, citizens advice

# ---- the dead -----------------------------------------------------------------------------------------------
concept dead
  phrase body recovered, body has been recovered, body pulled from, body washed up, died following, died after, died as a result, died when
  phrase died in a (collision|crash|fire|fall|rtc), died this afternoon, died yesterday, died on sunday, died overnight, coroner directs pm
  phrase coroner directs a pm, coroner has directed, withdrawn the certificate, withdrawn the mccd, certificate withdrawn
  phrase collected a (lady|gentleman|man|woman) yesterday as an, pronounced at scene, pronounced at the scene, pronounced at hospital
  phrase pronounced on arrival, found hanged, found hanging, found (him|her|them) hanging, found (him|her|them) hanged, a man hanged, a man hanging
  phrase somebody hanging, someone hanging, hanging from (a|the) (tree|beam|bannister|banister|rafters|loft hatch|branch), found suspended
  phrase (he's|she's|he is|she is) dead (on|in|at|and|here|he|she|please|oh|i), (he's|she's) dead, is dead, are dead, was dead when
  phrase been dead (for|a|some), dead for (days|weeks|hours|some), dead at the (scene|bottom|foot), dead in (the|a|his|her)
  phrase dead on the (floor|sofa|settee|bed|kitchen|bathroom|landing|pavement|track|line), gone cold, stone cold, stiff and cold, cold and stiff
  phrase cold to the touch, no longer breathing and cold, life pronounced, confirmed death, death confirmed, death in custody, sudden death
  phrase unexpected death, unexplained death, body of a (man|male|woman|female|baby|child|person)
  phrase body in the (water|river|canal|sea|reservoir|woods|lake|house|flat|garden), human remains, skeletal remains, person under (a|the) train
  phrase hit by a train and, under a train, passed in (his|her) sleep, passed at home, passed (last night|this morning|overnight), succumbed to
  phrase died from, died of, has died of, did not survive, didn't survive, couldn't be saved, resus ceased, cpr ceased, resuscitation ceased
  phrase cpr stopped, efforts ceased, hems ceased, r1 pronounced, time of death, ple given, ple by
idiom not-death
  phrase (battery|phone|line|engine|radio|tv|laptop|plant|plants|dog|cat|horse|sheep|lamb|cow|bird|badger|fox|deer|hedgehog|swan|hamster|rabbit|goldfish|tablet|printer|signal|car) (is|are|'s|was) dead
  phrase dead (sheep|lamb|cow|dog|cat|badger|fox|deer|swan|bird|pheasant|seal|plant|plants|battery|line|flies|tree|leg|arm|weight|easy|hard|quick|drunk|funny|serious|scared|posh|cheap|loud|quiet|proud|close|lucky|cute|fit|cold)
  phrase you're dead, your dead, is dead to, dead to me, god is dead, more dead than, dead man walking, wants (me|him|her) dead
  phrase (mum|mam|mom|dad|nan|grandad|husband|wife|father|mother|brother|sister) is dead (now|these|and buried|since)
  phrase died of (embarrassment|shame|laughter|boredom), nearly died, almost died, could have died, thought he was dead, thought she was dead
  phrase thought i was dead, played dead, drop dead gorgeous, left for dead, until i'm dead, until she's dead, until he's dead
  phrase he's dead (good|nice|set|keen|chuffed), she's dead (good|nice|set|keen|chuffed), dead or alive, if he's dead, if she's dead
  phrase sudden death penalty, sudden death playoff, sudden death shootout, who died, whose (husband|wife|mum|dad|mother|father|son) died
  phrase fatal error
  cancels dead
concept dead-role
  phrase role, pronounced
concept death-medic
  phrase no note, awaiting pm, pm, no obvious injury, no obvious injuries, decomposed, coroner's officer, body, scene, recovered, paramedic
  phrase paramedics, ambulance, ambo, hems, crew, cpr, resus, coroner, certify, gp, cold, stiff, sudden death, undertaker, undertakers, mortuary
  phrase no sign of life, unresponsive, life extinct, dr, doctor, r1
act death
  when dead-role & death-medic within 2 sentences
  unless dead within report
  unless role-else within sentence
  to nobody
  sure 60
concept role-else
  phrase her role, his role, role of, role play, job role, a role, role in, the role, my role, new role, role as
  phrase pronounced (bruising|swelling|limp|accent|it|guilty)
concept natural-death
  phrase hospice, hospice nurse, doctor says (he'll|she'll) sign, will sign the (certificate|death certificate|paperwork), doctor will sign
  phrase gp will sign, signed the certificate, gp certified, gp has certified, doctor certified, had been poorly, long term illness, end stage
  phrase on the gold standard, community matron, syringe driver, district nurses were, expected to pass, expected passing, just in case meds
  phrase anticipatory meds, natural death, peaceful passing, heart condition gp, gp content to certify, gp happy to certify, gp satisfied
  phrase medical examiner
concept suicide-word
  phrase stepped off (the|a), jumped from, jumped off, letters left, letter left, letters in (his|her|the) car, found hanged, found suspended
  phrase suspended from, ligature made, ligature made from, ligature point, hanging in the, hanging from the, hanged
  phrase letter to (his|her) (daughter|son|mum|mother|wife|husband|family|children), letter on the table, note in (his|her|pocket)
  phrase note in the (car|kitchen|pocket|bedroom), note found, note addressed, ended (his|her) own, tablets and a note, cut (his|her) own wrists
  phrase stepped in front of, went in front of (a|the) train, drove into the river deliberately, carbon monoxide hose, hose from the exhaust
  phrase gassed (himself|herself), note on the
concept accident-death
  phrase through the ice, gone through the ice, fell through the ice, tragic accident, an accident no, accident no third party, crushed when
  phrase bale stack, hse attending, hse informed, hse aware, carpet rucked, slipped on the ice, fell in the bath, drowned while
  phrase got into difficulty (swimming|in the), fell into the (slurry|river|canal|silo), trapped under (a|the), crushed under, quad bike overturned
  phrase quad overturned, tractor rolled, electrocution, electric shock, choked on, faulty boiler, co poisoning, fell from scaffolding, misadventure
  phrase accidental overdose ruled
concept drug-death
  phrase drugs death, drug death, confirms drugs, crack pipe and, foil beside, spike still, needle in, needle by, foil and, crack pipe by
  phrase found with needle, naloxone given, known heroin user found, drug overdose confirmed, toxicology positive
concept road-death
  phrase car in the river, car in river, car in the water, driver recovered, tyre marks, no other vehicle, in the car alone, motorbike, motorcycle
  phrase moped rider, car versus, lorry, collided with, level crossing, hit a tree, left the carriageway, off the carriageway, single vehicle
  phrase airbag, driver deceased, cyclist, hgv, knocked off (his|her) bike, under a train, hit by a train, on the track, pedestrian
concept homicide-word
  phrase now a murder, upgraded to murder, stabbing has died, assault has died, attack has died, shooting has died, murder team
  phrase (kicked|beaten|stabbed|punched|strangled|battered|bludgeoned|hacked) (him|her|them) to death, kicked to death, battered to death
  phrase bludgeoned to death, murder inquiry, murder enquiry, murder scene, stab wounds, gunshot wounds, treated as murder, treating as murder
  phrase treated as a homicide, treating as a homicide, being treated as murder, launched a murder, head injuries consistent with an assault
  phrase died after being (stabbed|punched|attacked|assaulted|beaten|hit|shot), one punch, admitted killing, said (he|she) killed
  phrase says (he|she) has killed, says (he's|she's) killed, i've killed, i have killed, i've just killed
  phrase strangulation marks on the (body|deceased)

# Driving that killed, once the finding is in.
concept driving-made-out
  phrase causing death by dangerous (driving|made out), death by dangerous driving, death by careless driving, death by careless
  phrase causing death by careless, dangerous driving made out, made out by collision, charged with causing death, cps charge death by
  phrase investigator's report now received, investigators report received
concept banned-driver
  phrase disqualified driver, is disqualified, was disqualified, banned driver, banned from driving, disqualified from driving, unlicensed
  phrase uninsured, no insurance, no licence, without insurance, without a licence, provisional licence only, never held a licence
fact death-cause = unlicensed-driving
  when banned-driver
  of death
fact death-cause = bad-driving
  when driving-made-out
  of death
fact investigation-confirms = yes
  when driving-made-out
  of death

# Killed by the blows told in the same report: the death is the crime.
concept survivor-word
  phrase second victim, also injured, another (male|female|man|woman|victim) (injured|stabbed|hurt), survived, second male injured, other victims
  phrase walking wounded
review died-of-it
  when homicide-word & dead within report
  unless survivor-word within report
  acts assault, strangle
  become hypothetical

# ---- given without being told ----------------------------------------------------------------------------------
concept drug-found
  phrase tested positive for (cannabis|drugs|ketamine|mdma|cocaine|benzos|ghb|opiates|amphetamine|thc|diazepam|spice)
  phrase (drugs|ketamine|mdma|cocaine|benzos|stuff|something|substance|substances|ghb) in (my|his|her|their) (blood|urine|wee|system|bloods)
  phrase found (drugs|ketamine|mdma|stuff|something|substances) in (my|his|her|their), toxicology (shows|showed|found|positive)
  phrase that (i|she|he) never took, (i|she|he) never took, what was in them, what was in it, without telling (me|him|her|them) what, laced with
  phrase had drugs in, had weed in, had cannabis in
concept given-thing
  noun starter, date, first date, dinner, meal, bar, pub, club, drink, brownie, cake, sweet, gummy, vape, pint, cocktail, food, biscuit, cookie
  noun shot, bottle, sandwich, chocolate, edible, tea, coffee, wine, juice
act spike-or-poison
  when drug-found & given-thing within 4 sentences
  unless spike-innocent within sentence
  unless drug-driver within report
  to victim
  sure 60
concept drug-driver
  phrase drug wipe, drugwipe, drug drive, drug driving, driver, s5a, roadside swab, arrested for possession, knowingly, took them willingly, bought
  phrase search, custody, dealing, sudden death, deceased

# ---- a dog set on somebody -----------------------------------------------------------------------------------
concept set-on
  phrase set on (me|him|her|them|us|pc|officers|the|a|my), set (his|her|their|the|a) (dog|dogs|mastiff|staffy|alsatian|bulldog|rottweiler) on
  phrase set the dogs on, sicced, sicked (his|her|the) dog
act assault
  when set-on & dog-word within sentence
  to object needs person
  fact means=animal, injury=none
  instead dog-attack
  sure 70
# ---- slavery: what the visit found -------------------------------------------------------------------------------
concept slavery-fine
  phrase no named premises, no named victim, no victim identified, nothing seen, general concern, own flats, own accommodation
  phrase passports held by themselves, hold their own passports, passports with them, own passports, have their passports, all paid, paid weekly
  phrase paid properly, payslips seen, no indicators, no indicators of, no signs of exploitation, no signs of modern slavery, happy in work
  phrase free to come and go, free to leave
review work-is-fair
  when slavery-fine within report
  acts exploit-person
  become hypothetical
cue guessing
  phrase i reckon it's, i reckon its, reckon they're, i think it's, i think its, i suspect, i bet it's, i bet its, could well be, might well be
  phrase looks like a case of, smacks of, sounds like
  status hypothetical
  reach 6 words
  only slavery, slavery-plain
idiom not-neglect
  phrase neglect in my book, call that neglect, calls that neglect, neglect if you ask me, that's neglect, thats neglect, garden neglect
  phrase neglect of duty, neglect of (the|a) (garden|property|building|dog|horse|grave)
  cancels poor-care
concept slavery-plain
  phrase nrm being, nrm completed, nrm submitted, nrm done, nrm to be, nrm made, nrm referral, referral to nrm, referral to the nrm, referred to nrm
  phrase referred to the nrm, referred nrm, referral mechanism, duty to notify, child criminal exploitation submitted, trap house
concept death-crime
  phrase withdrawn the certificate, coroner directs, certificate withdrawn, gp withdrawn, pm ordered, pm directed, cause not known, cause unknown
idiom not-death
  phrase when (our|my|his|her) (dad|mum|mam|nan|grandad|husband|wife|brother|sister|son|daughter) passed away, thanks to the officers
  cancels dead
idiom locked-by-oneself
  phrase (i've|i have|i|she's|she has|we've|we have|we) locked (us|ourselves|me and|myself|herself|herself and|ourself)
  phrase (i've|i have|she's|she has) shut (myself|herself|us) in
  cancels shut-in, lock-fact, lock-in, detain-plain

# "Left her two year old asleep on her own."
concept leave-verb
  verb leave/left
  phrase gone out drinking, gone out and, goes out and, went out and
concept on-own
  phrase on (his|her|their|its) own, alone, all alone, by (himself|herself|themselves|itself), unattended, unsupervised, with no adult
  phrase without an adult, with nobody, with no one, home alone, in the house on
act neglect-child
  when leave-verb > young-child > on-own within 12 words
  unless garden-or-shop within 2 sentences
  unless care-fine within report
  by subject
  to young-victim
  sure 65
