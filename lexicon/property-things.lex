# Things by no list: verbs that can only mean taking or breaking a thing, before whose it was or after any thing at all.

# ---- taken ---------------------------------------------------------------------------------------------------------------
concept been-took
  phrase (have|has|had) been taken, was taken from, were taken from, have been took, has been took
concept taken-person      # what is taken that is no thing
  phrase taken to, taken into, taken by ambulance, taken by the ambulance, taken home, taken ill, taken in, taken out of context, taken seriously, taken place, taken aback, taken care, taken up, taken on, taken over, taken for, taken with, statement, statements, photos, photographs, details, samples, swabs, custody, hospital, action, overdose, medication, tablets, a&e, steps, advantage, drugs, bloods, fingerprints, children, kids, baby, son, daughter, measures, pictures, account, care
act take
  when been-took
  unless taken-person within 6 words
  unless takeable/cycle-thing/dog-thing/catalyst/plate-thing/vehicle-bit-goods within 9 words
  unless found-again/taken-back-lawfully/body-word within report
  unless lawful-taking/stolen-talk within 2 sentences
  unless entry-mark/burglary-word/vehicle-opened within 3 sentences
  unless shop-stock & shop-word within entry
  by nobody
  to owner
  sure 55
concept had-out
  phrase had (a|the|one|two|three|four|five|six|seven|some|all) ... out, they've had (a|the|two|three|four|five|six|ten|twenty|forty|all|my|our|his|her), they have had (a|the|two|three|all|my|our|his|her), (someone|somebody|some scrote|some toerag) has had (a|the|two|three|all|my|our|his|her), (someone|somebody|some scrote|some toerag) have had (a|the|two|three|all|my|our|his|her), somebody's had (a|the|two|three|all|my|our|his|her), someone's had (a|the|two|three|all|my|our|his|her)
idiom had-out-otherwise
  phrase had (a|the|one|two|three|four) (row|argument|meal|night|day|tooth|teeth|few) out, they've had (a|the|two|three) (row|argument|fight|drink|baby|drinks|few|fall|bump|crash), had it out, had them out last, had a night out, had a day out, had a meal out, had a fall out
  cancels had-out
act take
  when had-out & stealable/cash-thing/mail-thing within 5 words
  unless found-again/taken-back-lawfully/body-word within report
  unless lawful-taking/stolen-talk within 2 sentences
  unless takeable/cycle-thing/dog-thing within 4 words
  unless paid-after within report
  by nobody
  to owner
  sure 60
fact taken-from = mail
  when delivery-run & had-out within 2 sentences
  unless left-at-house within 2 sentences
  of take
  spread near

# ---- lent for a moment and kept ---------------------------------------------------------------------------------------------
concept lent-a-moment
  phrase have a go on it, have a go on his, have a go on her, have a go on my, a go on his, a go of his, a quick go, a shot of his, a shot on his, round the block, test ride, test rode, test drive, test drove, try it out, try it for size, try it on, look at it and, can i have a look, have a look at my, borrow my phone to, borrow my phone for, use my phone to, lent him my phone to, lent him my, hold my, hold his
concept never-back
  phrase never came back, did not come back, didn't come back, hasn't come back, not come back, not been back, rode off, ridden off, drove off, ran off, legged it, never returned, did not return, gone with it, off with it, never seen again, that was the last
act take
  when cycle-thing & lent-a-moment & never-back within 2 sentences
  unless found-again within report
  by nobody
  to owner
  fact thing=cycle
  instead take-vehicle
  sure 60
act take-vehicle
  when takeable & lent-a-moment & never-back within 3 sentences
  unless found-again/taken-back-lawfully within report
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take
  sure 60
act take
  when stealable & lent-a-moment & never-back within 2 sentences
  unless found-again within report
  unless takeable/cycle-thing within 2 sentences
  by nobody
  to owner
  sure 60
concept bike-place
  phrase rack, racks, bike rack, bike racks, cycle rack, cycle stand, bike stand, bike stands, railings, lamp post, lamppost, bike shed, bike store, cycle hub, bike hub, drainpipe, chained, locked it, combination lock, combination ones, the cable was
act take
  when cycle-thing & bike-place & gone-word/gone-list/been-had/cut-loose within 2 sentences
  unless found-again/lost-talk within report
  unless takeable within sentence
  by nobody
  to owner
  fact thing=cycle
  sure 60
concept cut-loose
  phrase cut free, cut loose, cut through, cut off, cropped, severed, snipped, sawn, ground through, cable in two, lock in two, chain in two
concept tank-dry
  phrase tank dry, dry this morning, run dry, ran dry, down to the sludge, down to the dregs, gauge was, gauge now, reading empty, reads empty, hose mark, hose shaped, hose-shaped, hose through, nothing in it, litres gone, litres missing, litres short, drew off, drawn off, drained, sucked out, all gone, helped themselves to, was full, filled on, filled last, only filled

# ---- broken ---------------------------------------------------------------------------------------------------------------------
concept broke-a-thing     # verbs for things, not for people
  phrase broke, broken, breaking, cut down, chopped down, sawn down, hacked down, felled, lopped, ring barked, smashed, smashing, smashes, snapped, snapping, slashed, slashing, slashes, shredded, shredding, trashed, trashing, wrecked, wrecking, vandalised, destroyed, destroying, cut up, cutting up, ripped up, tore up, torn up, ripped down, tore down, kicked in, kicking in, stamped on, stamping on, jumped on, melted, bleached, poured bleach on, put bleach on, bleach on, poured paint over, threw paint over, paint over, poured acid on, took scissors to, keyed, spray painted, spraypainted, gouged, scored, mangled, pulled apart, pulled up, dug up, uprooted, poisoned, weedkiller on, kicked hell out of, kicked lumps out of, kicked seven bells out of, battered, put a hammer through, put his fist through, put her fist through, punched a hole in, punched holes in, put a hole in, put holes in, kicked a hole in, threw a brick at, threw a stone at, threw stones at
concept body-or-life
  phrase (his|her|my|their|your) (face|head|arm|arms|leg|legs|nose|jaw|teeth|tooth|hand|hands|finger|fingers|wrist|wrists|back|ribs|skull|mouth|lip|throat|neck|ankle|foot|body|hair|eye|eyes), (his|her|my|their|your) (life|heart|confidence|trust|reputation|career|family|marriage|relationship|childhood|promise|word|fall|bail|curfew|conditions|order|silence|virginity|record|pb|personal best|exams|exam), own, broken up, broke up, breaking up, broke down, broken down, broken into, broke into, breaking into, broke off, broke out, broke free
act damage
  when broke-a-thing > my/his/her/their within 2 words
  unless body-or-life within 3 words
  unless owner-broke-own within sentence
  unless accident-word/wear-word within 2 sentences
  unless collision-word within 2 sentences
  unless entry-mark/burglary-word/vehicle-opened within 2 sentences
  unless takeable/car-part within 8 words
  unless game-or-play within report
  unless been-taken/steal-word/missing-list within sentence
  by subject
  to owner
  fact damaged-thing=other
  sure 60
concept been-broke
  phrase (been|was|were|got|getting) (slashed|vandalised|trashed|wrecked|shredded|graffitied|spray painted|spraypainted|defaced|keyed|egged and|smashed up|smashed to bits|kicked to bits|kicked to pieces|torn to bits|torn down|ripped down|cut to ribbons|hacked to bits|sawn through|poisoned with weedkiller), slashed and, snapped over, snapped over somebody's knee, in ribbons, cut to ribbons, kicked to bits, ripped to shreds, torn to shreds
act damage
  when been-broke
  unless accident-word/wear-word/collision-word within 2 sentences
  unless entry-mark/burglary-word/vehicle-opened within 2 sentences
  unless takeable/car-part within 8 words
  unless owner-broke-own/body-or-life within sentence
  unless game-or-play/body-word within report
  unless been-taken/steal-word/missing-list within sentence
  by nobody
  to owner
  fact damaged-thing=other
  sure 55
fact damaged-thing = home
  when broke-a-thing/been-broke & home-part within 6 words
  unless takeable/car-part within 8 words
  unless business-place/public-building within sentence
  of damage
  spread sentence
idiom door-kicked
  phrase kicked hell out of (the|her|his|my|our|a) [front|back] door, kicking hell out of (the|her|his|my|our|a) [front|back] door, booted (the|her|his|my|our) [front|back] door, battered (the|her|his|my|our) [front|back] door, battering (the|her|his|my|our) [front|back] door, hammered on (the|her|his|my|our) [front|back] door
  cancels strike, force-verb

# ---- burnt ------------------------------------------------------------------------------------------------------------------------
concept lit-it
  phrase lit the, lit a, lit some, lit my, lit our, lit his, lit her, set the, put a light to, held a lighter to, setting light, lighting the, burning the, have lit, had lit, been lit
concept burn-mark
  phrase scorched, charred, melted, burnt, burned, flames, ablaze, on fire, alight, smoke, went up, gone up, burnt down, burned down, blackened, gutted, smouldering
idiom lit-otherwise
  phrase lit the (candle|candles|fire|stove|barbecue|bbq|way|room|oven|hob|gas|cigarette|fag|joint|boiler|log burner|fireworks|bonfire|cooker), lit a (candle|cigarette|fag|joint|spliff|fire in the grate|bbq|barbecue|cig|roll up|bonfire), set the (alarm|table|table for|scene|date|dog|record|trap|sat nav|timer|clock|house up|music)
  cancels lit-it, burning
act set-fire
  when lit-it & burn-mark within 2 sentences
  unless accident-word within report
  unless fire-no-crime within 3 sentences
  by nobody
  to owner
  instead damage
  sure 55
concept burning
  phrase petrol bomb, petrol bombs, molotov cocktail, fire bomb, incendiary, firework posted, fireworks posted, firework put through, banger through, lit rag
act take
  when had-out & vehicle-bit-goods within 5 words
  unless found-again within report
  unless bike-bit within sentence
  by nobody
  to owner
  fact taken-from=vehicle
  instead take-vehicle
  sure 60
concept rocket
  noun firework, rocket, banger, roman candle, flare, catherine wheel
concept at-a-place
  phrase through (the|an|our|my|her|his|open) [open] (door|doorway|letterbox|window|shop|porch), at (the|our|my|her|his) (shop|house|door|window|doorway|flat|bus), into (the|our|my|her|his) (shop|house|porch|hall|hallway|flat|bus|bin|shed)
act set-fire
  when rocket & at-a-place & burn-mark/caught-word within 4 sentences
  unless accident-word/fire-no-crime within report
  by nobody
  to owner
  instead damage
  sure 60
concept caught-word
  phrase which caught, it caught, caught fire, caught light, curtains caught, carpet caught, put it out, extinguisher, stamped it out
act set-fire
  when on-fire & by-somebody within 4 sentences
  unless accident-word within report
  unless fire-no-crime within 3 sentences
  by nobody
  to owner
  instead damage
  sure 52
act enter-building
  when entry-mark/way-broken & lost-it > stealable within 3 sentences
  unless takeable/locker-word within 5 words
  unless vehicle-opened within 2 sentences
  unless lawful-entry/found-again/lost-talk within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage, take
  sure 60
concept lost-it
  verb lose/lost
act take-vehicle
  when takeable > not-where within 3 words
  when came-back & takeable > not-where within 12 words
  unless vehicle-part-near within 4 words
  unless lawful-taking/stolen-talk within sentence
  unless found-again/taken-back-lawfully within report
  unless vehicle-opened/from-vehicle/gone-on-the-road within sentence
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take
  sure 60
concept not-where
  phrase not there, wasn't there, isn't there, was nowhere, nowhere to be seen, nowhere in sight, no sign of it, vanished, had vanished, has vanished, had disappeared, has disappeared, gone from the, gone from outside, gone from where, gone off the, not where
concept gone-on-the-road
  phrase drove off, drove away, made off, went past, last seen, obs for, gone on arrival
idiom pulled-off-away
  phrase as it pulled off, bus pulled off, it pulled off, car pulled off, van pulled off, pulled off and, pulled off he, pulled off she, pulled off from, pulled off up, pulled off down, pulled off at speed, pulled off the road, pull it off
  cancels breaking, lift-word
act damage
  when stealable/breakable > broke-it within 10 words
  when kicked-out-of
  unless owner-broke-own within sentence
  unless accident-word/collision-word within 2 sentences
  unless game-or-play within report
  unless takeable/car-part within 8 words
  by subject
  to owner
  fact damaged-thing=other
  instead take
  sure 60
concept broke-it
  phrase (smashed|snapped|broke|destroyed|trashed|smashing|snapping) (it|them|both) [on|up|against|in|to|over|with|and|off|across], (threw|launched|slung|lobbed) it (at|on|against|across) (the|a), stamped on it, stamped on them, ripped it up, ripped it to, tore it up, tore it to, cut it up, cut them up, set about it with
concept kicked-out-of
  phrase (kicked|booted|punched|knocked) (a|the) (panel|pane|hole|board|slat) (out|in|through), (kicked|booted|punched|knocked) the (bottom|middle|glass|side) (out|in), kicked a panel, put a hole in, put his boot through, put his foot through, put her foot through
idiom heard-glass
  phrase heard glass, hearing glass, glass smash, sound of glass, sounds of glass, heard a smash, heard smashing, hears smashing, sound of smashing
  cancels breaking, been-broke, broke-a-thing
concept burning
  phrase (burning|lit|lighted|flaming) (newspaper|newspapers|paper|rag|rags|cloth|material|tissue|cardboard), pushed something burning, something burning through
concept kicked-it
  phrase (kicked|booted|punched|whacked|thumped) (my|his|her|our|the) (car|van|taxi|wing|bonnet|bumper|mirror|panel), kicked the side of, kicking the side of, kicked out at the car, kicking my car, kicking his car, kicking her car
concept dent-word
  phrase dent, dents, dented, a big dent, caved, crumpled, scratched, scuffed, cracked, smashed, hanging off, won't shut, won't close
act damage
  when kicked-it & dent-word within 2 sentences
  unless accident-word/collision-word within 2 sentences
  unless entry-mark/burglary-word within 2 sentences
  by subject
  to owner
  fact damaged-thing=vehicle
  sure 60
idiom came-damaged
  phrase (arrived|came|delivered|received|turned up|sent) (damaged|broken|faulty|scratched|cracked|smashed)
  cancels breaking, been-broke, broke-a-thing, damage-word
idiom playing-for-real
  phrase playing (games|a game|xbox|fifa|playstation|cards|music|football|out|in my room|in the garden|on the)
  cancels imagined
concept throw-verb
  verb throw/threw/thrown, chuck, launch, sling/slung, lob, drop, toss, fling/flung
concept into-water
  phrase (into|in) (the|a) (canal|river|sea|toilet|bath|pond|lake|fire|water|brook|bin lorry), out of the (window|car), off the (balcony|bridge), under a (bus|car)
act damage
  when throw-verb > stealable > into-water within 12 words
  unless owner-broke-own within sentence
  unless body-word within report
  by subject
  to owner
  fact damaged-thing=other
  instead take
  sure 60
concept burning
  phrase (burnt|burned) (my|our|his|her|their) (caravan|car|van|shed|bike|motorbike|moped|boat|hut|hay|fence|hedge|barn|stable|bin|bins|summerhouse|camper|tractor)
idiom off-with-nothing
  phrase (off|away|out) with nothing, off with nowt, away with nowt, off with no property
  cancels steal-word, off-with-it, taking
