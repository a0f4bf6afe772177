# The width of the words: all sorts of goods, vehicles, parts of buildings, and the many ways of saying taken,
# got into, broken, paid nothing - and of saying that it was no crime after all.

# ---- goods ------------------------------------------------------------------------------------------
concept goods
  noun bangle, wedding band, engagement ring, wedding ring, eternity ring, signet ring, pearls, cufflink, tiara, watch strap, omega, tag heuer, breitling, apple watch, smart watch, smartwatch, fitbit, garmin, pocket watch, carriage clock, grandfather clock, clock, figurine, vase, china, tankard, trophy/trophies, cup and saucer, tea set, dinner service, oil painting, watercolour, mirror, rug, carpet, lamp, bedding, duvet, curtains, mattress, chair, armchair, settee, chest of drawers, fridge, freezer, cooker, dishwasher, tumble dryer, air fryer, blender, sewing machine, iron, hair dryer, hair straighteners, straighteners, ghds, dyson, kitchen knives, pans, crockery, glassware
  noun strimmer, brush cutter, brushcutter, hedge trimmer, hedge cutter, hedgecutter, lawnmower, lawn mower, mower, ride on mower, rotovator, leaf blower, pressure washer, power washer, jet wash, shredder, chipper, log splitter, chain saw, circular saw, mitre saw, table saw, jigsaw, reciprocating saw, multi tool, nail gun, impact driver, sds drill, combi drill, hammer drill, breaker, kango, disc cutter, stihl saw, angle grinder, sander, planer, router, plane, chisel, spanner, socket set, snap on tools, torque wrench, trolley jack, welder, compressor, laser level, theodolite, total station, gps unit, gps screen, gps dome, whacker plate, wacker plate, dumper, mini digger, digger, excavator, telehandler, cement mixer, mixer, bowser, fuel bowser, trailer, plant trailer, ifor williams, stillsaw, tool chest, tool kit, toolkit, tool box, makita, dewalt, milwaukee, hilti, snap on, festool, bosch drill, gear, kit, equipment, machinery, implement, plant
  noun pot, terracotta pot, flower pot, stone lion, stone trough, chimney pot, statue, garden ornament, gnome, bird table, bird feeder, solar light, fairy lights, christmas lights, christmas tree, inflatable santa, wreath, door mat, doormat, bench, garden bench, table and chairs, parasol, fire pit, chiminea, firepit, swing seat, hot tub, paddling pool, trampoline, gate post, field gate, five bar gate, hurdle, feeder, feed, fertiliser, seed, hay, straw, bale, silage wrap, sleeper, railway sleeper, slate, roof tile, ridge tile, flagstone, flags, cobbles, setts, stone slab, paving, coping stones, gatepost, manhole, gully grate, road sign, street sign, sandbag, pallet, stillage, cage, roll cage, beer keg, keg, barrel, crate of, gas bottles, calor gas, oxygen bottle
  noun beast, theave, shearling, wether, teg, mule, swaledale, herdwick, texel, suffolk, cheviot, heifers, store cattle, steer, hen, cockerel, bantam, pheasant, budgie, canary, cockatoo, macaw, snake, ferret, hamster, guinea pig, bridle, rug, saddles, headcollar, horsebox, pony trap, sulky
  noun beats, bose headphones, sound bar, soundbar, alexa, echo dot, amazon echo, google nest, smart speaker, ps4, steam deck, controller, games, chromebook, surface pro, thinkpad, dell, hp laptop, lenovo, charger, power bank, vape pen, e bike battery, bike battery, gopro, go pro, lens, tripod, binoculars, metal detector, drone, decks, mixer, cd, vinyl, dvd, cello, flute, saxophone, clarinet, accordion, bagpipes, fender, gibson, drum, pa system, microphone, amplifier, golf bag, trolley, golf trolley, tennis racket, cricket bat, hockey stick, football boots, wetsuit, kayak, canoe, outboard, outboard motor, dinghy, life jacket, rod, reel, carp rod, bivvy, tackle box, air rifle, crossbow, scuba gear, skis, snowboard, scooter helmet, leathers
  noun canada goose, north face, moncler, puffer jacket, gilet, body warmer, parka, fleece, jumper, shirt, t shirt, tracksuit, joggers, leggings, skirt, suit, uniform, hi vis, school uniform, belt, cap, beanie, gucci belt, balenciagas, jordans, air max, nike trainers, adidas trainers, trainers, sliders, crocs, ugg boots, wellies, work boots, walking boots, make up bag, toiletries, sun cream, fragrance, designer handbag, designer bag, mulberry, michael kors, louis vuitton, tote bag, shoulder bag, clutch bag, carrier bag, shopping trolley, lunch box, lunchbox, flask, water bottle, umbrella, pencil case, violin case, laptop bag, camera bag, changing bag, nappy bag, gym bag, swimming bag, pe kit, football kit, carry cot, car seat, baby seat, scooter, balance bike, lego, pokemon cards, football cards, stickers, cards, dvds, magazine, newspaper, meal deal, ready meal, joints of meat, steaks, bacon, lamb joint, salmon, butter, cheese, chocolate, sweets, crisps, ice cream, energy drinks, red bull, lynx, shampoo, detergent, washing pods, dishwasher tablets, pampers, calpol, formula milk, prosecco, champagne, rum, brandy, cider, vapes, tobacco pouches, cigars, scratchcards
  noun travel card, oyster card, railcard, blue badge, v5, log book, logbook, cheque book, chequebook, cheque, premium bonds, savings book, post office card, id card, staff card, birth certificate, photo album, diary, mobility aid, rollator, walking frame, crutches, defibrillator, defib, first aid kit, oxygen, hearing aids, dentures, glasses case, insulin, methadone, diazepam, pregabalin, tramadol, morphine, oramorph, codeine, painkillers, wheel clamp, jump leads, jump pack, dash camera, sat nav holder, car stereo, subwoofer, tow bar, towbar, roof bars, roof rack, spare wheel, jerry can, petrol can, ladders, roof ladder, tarpaulin, tarp, canopy, awning, gas hob, solar panel, hitch lock, caravan mover, water pump, boiler, radiator, copper cylinder, copper boiler, sink, bath, fireplace, floorboards, doors, letter plate, door knocker, brass plaque, plaque, memorial plaque, candlesticks, communion plate, bible, collection plate, poor box, wall safe, cash tin, moneybox, money box, piggy bank, sweet jar, coin jar, tips jar, tip jar, raffle money, subs, dinner money, school trip money, coin vault, coin box, laundry basket, clothes line, bras, knickers
  noun candlestick telephone, medals, war medals, military medals, uniform jacket, sword, dagger, shotgun cartridges, antique, heirloom, keepsake, birthday money, spending money, gift, birthday present, wedding present, cake, birthday cake, delivery box, amazon parcel, amazon package, evri parcel, dpd parcel, letters, post, cheque in the post, takeaway order, milk, bins, wheelie bin, recycling box, compost, plants, rose bush, shrub, bedding plants, bay tree, olive tree, acer, bonsai, palm
concept cash-thing
  phrase hundred quid, grand, twenties, tenners, fivers, a score, dosh, wad of notes, bundle of notes, bundle of cash, wage packet, dinner money, kitty, tips, bus fare, float money, petty cash tin, the float, collection money, coppers, change, loose change, pound coins
concept cycle-thing
  noun carrera, boardman, specialized, raleigh, brompton, cannondale, pinnacle bike, voodoo, whyte, ribble, trek bike, giant bike, scott bike, cube bike, frog bike, islabike, stromer, pushie, pushy, mtb, fixie, hybrid bike, folding bike, racing bike, boys bike, girls bike, ladies bike, mens bike, bikes, electric mountain bike, e mtb, emtb, trike, child's bike, kid's bike, commuter bike, touring bike, recumbent, carrera vengeance, apollo bike, marin, kona, orbea, santa cruz bike, surron bike
concept dog-thing
  noun bulldog, pomeranian, shih tzu, bichon, yorkie, yorkshire terrier, border terrier, border collie, sheepdog, working dog, gun dog, gundog, springer, springer spaniel, cocker, cocker spaniel, pointer, beagle, boxer dog, rottweiler, husky/huskies, akita, mastiff, xl bully, american bully, cane corso, bulldog puppy, litter of pups, bitch and pups, bengal cat, ragdoll cat, persian cat, siamese cat, maine coon, british shorthair, sphynx, african grey, cavachon, maltese, saluki, bedlington, westie, corgi, dalmatian, schnauzer, vizsla, weimaraner, retriever, golden retriever, black lab, yellow lab, patterdale, tibetan terrier
concept metal-thing
  noun lead, lead roof, lead sheet, lead sheeting, lead valley, roofing lead, copper wire, copper wiring, copper roof, lightning conductor, bronze, bronze statue, brass, aluminium, scaffold clip, scaffolding clips, signalling cable, overhead cable, bt cable, telecoms cable, earth cable, railway cable, downpipe, downpipes, steel, steel plates, road plates, metal grate, metal grates, drain grate, gully cover, gully covers, drain covers, manhole covers, church bell, radiators
idiom not-lead
  phrase lead to, lead up to, leads to, in the lead, take the lead, took the lead, on a lead, on the lead, on its lead, on his lead, on her lead, off the lead, off lead, off its lead, dog lead, lead dog, charger lead, extension lead, lead officer, safeguarding lead, team lead, lead member, lead the way, lead professional, lead practitioner, lead worker, leads into, leading, jump lead, copper kettle, the steel, steel toe
  cancels metal-thing, lead-metal
concept fuel-thing
  noun gas oil, white diesel, heating fuel, kero, petroleum, biofuel, cooking oil, used cooking oil, domestic oil, tank of oil, oil tank, oil, fuel tank, diesel tank
concept siphoned
  phrase drawn off, drew off, drawing off, been got at, was got at, sucked out, taken out of the tank, tapped, bled, run off, milked, emptied out, helped themselves to the diesel, tank drilled, drilled into the tank, drain plug, tank pierced, punctured the tank, pipe having been cut, cut the pipe, hose cut, cut the hose, litres have gone, litres gone, litres missing, litres down, litres short, level has dropped
concept roof-word
  noun aisle, nave, vestry/vestries, tower, steeple, spire, lychgate, dormer, bay, valley, gutter, dome, porch roof, school roof, hall, pavilion, abbey, minster, cathedral, st, st peter's, parapet

# ---- taken ------------------------------------------------------------------------------------------
concept steal-word
  verb rustle, tea leaf, half inch, help (himself|herself|themselves) to, carry ... off, cart ... off, cart ... away, spirit ... away, make away with, thieve, scoop ... up and, skank, jack my, swindle off, wheel ... away, wheel ... off, lug ... off, haul ... away, haul ... off, tow ... away without, hook up, hoof it with, get/got away with, get/got off with, leg it off with, be/was away with, pedal off with, be/was off with, vanish with, abscond with, depart with
  phrase had it on his toes with, got on his toes with, on his toes with, on her toes with, scarpered with, toddled off with, sloped off with, snaffled, five fingered, had off with, had my, walked off carrying, came away with, seen carrying off, carrying them off, carrying it off, carried it off, carried them off, dragged it off, loaded it into, loading it into, loaded them into, loading them into, loaded up and, lifting it into, lifted it into a van, put it in a van, put it in the back of a, hitched it up, hitched up and, towed it away, towed away by thieves, off with approx, off with about, off with around, off on foot with, off with the cash, off with cash, off with my, off with his, off with her, off with our, off with the, removed without permission, removed without consent, removed without my, taken without my, taken without our, taken without asking, taken without her, taken without his, thievin, theivin, theived, robbin, stole off, nicked off, nickd, nikd, stoln, stollen, tkn, pinchd
idiom got-away-otherwise
  phrase got away with it, get away with it, getting away with it, gets away with it, get away with this, had my (hair|nails|lunch|dinner|tea|breakfast|say|eye|eyes|doubts|back|baby|operation|car|phone|hands|hand|arm|window|windows|leg|meds|medication|dog|son|daughter|head|coat|bag on), had my (car|bike|van|house) (serviced|done|mot|valued|back), had my (bike|bag|phone|purse|keys) (with|in|on), off with the fairies, off with his head, off with her head, hooked up with, change of, had my (wallet|purse) (in|with|on|when)
  cancels steal-word, taking, clear-taking, theft-evidence
concept been-taken
  phrase (been|was|were|being|got|have|having been|get) (rustled|half inched|tea leafed|thieved|carried off|carted off|wheeled away|wheeled off|spirited away|loaded up|hooked up|towed off|dug up|dug out|lifted out|lifted off), (been|was|were|being|got|have|having been|get) (unbolted|unscrewed|cropped|cut out|stripped out|stripped|ripped out|torn out|snaffled|drawn off|made off with|walked off with|swapped|poached|robbed|appropriated|misappropriated)
  phrase (have|has|had) all been (taken|stolen|nicked|pinched|lifted), (have|has|had) also been (taken|stolen|nicked|pinched), (have|has|had) (both|each) been (taken|stolen|nicked|pinched), been and gone, gone for a burton, gone awol, gone walkabout, gone walkies, grown legs, grew legs, sprouted legs, done a disappearing act, upped and gone, vanished into thin air, disappeared overnight, gone overnight, gone in the night, gone this morning, gone when (i|we|he|she|they|ip|inf|inft|caller|the), short of (his|her|their|my|our) count, short of (his|her|their|my) tally, short on the count, was short, were short, were found missing, found to be missing, found missing, discovered missing, found gone, found to have gone, no sign of the, nowt left, nothing left, nothing there, not a trace, no trace of, taken from, nicked from, were removed, was removed by persons, removed by thieves, removed from the, been removed from
concept gone-word
  phrase gone from, gone off, gone out of, has gone from, have gone from, had gone from, gone frm, gone when, all gone, is now missing, are now missing, now missing, found missing, short of his count, short of count, was not in (my|his|her) (bag|pocket|purse|handbag|rucksack|coat) any more, was not in (my|his|her) (bag|pocket|handbag|rucksack|coat), wasn't in (my|his|her) (bag|pocket|handbag|rucksack|coat), not in (my|his|her) (bag|pocket|handbag|rucksack|coat), no longer in, vanished out of, gone walkies, gone walkabout, gone awol, grown legs, upped and gone, been and gone, nowhere to be found, nowhere in sight
concept lift-word
  verb swipe, pinch, nab, bag, cop, snaffle, lug, wheel ... off, pilfer, whip away, cut/cut away, unbolt, unscrew, uplift, dig/dug ... up
  phrase had away, had away with, have had away, had it off with, seized my, have had the, they've had the, theyve had the, they have had the, they had the, they've had all, they've had my, they've had our, they've had his, they've had her, have had my, have had our, and had my, and had our, and had his, and had her, has had my, has had our, has had his, somebody's had my, someone's had my, somebodys had my, someones had my, been and took, gone and took, been and taken, went and took, gone off w, made away with, had the lot, cleared out the, cleared out my, cleared out our, cleared out his, cleared it out, cleaned out the, cleaned out my, cleaned us out, cleaned me out, cleaned him out, cleaned them out, emptied the, emptied my, emptied our, emptied his, relieved of, deprived of, divested of
idiom had-otherwise
  phrase have had the police, they had the police, they had the (door|music|windows|window|right|chance|same|day|keys|kids|children|baby|dog with), have had the (door|locks|council|day|same|baby), bag search, bagged up, bagging area, cops, cop car, cop out
  cancels lift-word, taking
idiom car-park
  phrase (from|in|out of|off) (the|a|our|my|his|her|their|this) car (park|parks|boot sale|wash|port|lot), (inside|into|at|of) (the|a|our|my|his|her|their|this) car (park|parks|boot sale|wash|port|lot), (from|in|out of|off) (the|a|our|my|his|her|their|this) car (dealership|showroom|auction|hire|key|keys), (inside|into|at|of) (the|a|our|my|his|her|their|this) car (dealership|showroom|auction|hire|key|keys), from the car park
  cancels from-vehicle, vehicle-opened, takeable

# the owner says what is gone: open takings
concept outside-place
  phrase front step, doorstep, door step, front garden, back garden, garden, back yard, yard, front yard, drive, driveway, porch, patio, allotment, field, paddock, meadow, farm, building site, compound, beer garden, churchyard, cemetery, graveyard, grave, car park, pavement, verge, lay by, layby, roadside, washing line, line, changing room, changing rooms, locker room, staff room, beach, park, bus, coach, train, library, cafe table, playground, towpath, moorings, marina, jetty, mooring, communal hallway, bin store, landing, stairwell
act take
  when stealable > been-taken/gone-word within 12 words
  when stealable & been-taken & outside-place within sentence
  when cut-wire-taken
  unless found-again within report
  unless stolen-talk/lawful-taking within 2 sentences
  unless cycle-thing/dog-thing/takeable within 5 words
  unless entry-mark/burglary-word/outbuilding within 3 sentences
  unless vehicle-opened/from-vehicle within 3 sentences
  unless lost-talk/body-word within report
  unless shop-stock & shop-word within entry
  by nobody
  to owner
  sure 60
concept cut-wire-taken
  phrase (sheep|ewes|lambs|tups) (have|had|has|were|was) [all] (gone|been taken|been stolen|taken|stolen), (cattle|beasts|bullocks|heifers|hoggs) (have|had|has|were|was) [all] (gone|been taken|been stolen|taken|stolen), short of his count, short of her count, short of the count, been rustled, were rustled, was rustled, sheep rustling, rustlers, livestock theft
concept lost-talk
  phrase lost (my|his|her|their) (phone|mobile|wallet|purse|bag|handbag|keys|passport|ring|card|bank card|glasses|coat|licence|bus pass), have lost my, has lost his, has lost her, i've lost, she's lost, he's lost, mislaid, misplaced, must have dropped, may have dropped, might have dropped, think i dropped, thinks he dropped, thinks she dropped, fell out of my pocket, fell out of his pocket, fell out of her pocket, left it on the (bus|train|tram|counter|table|seat|side|roof), left (my|his|her) (phone|bag|wallet|purse|coat|umbrella|keys) (on|in|at) (the|a), thinks it slid, thinks it fell, lost property, lost and found, needs a lost ref, dropped somewhere, dropped it somewhere, doesn't know where she, doesn't know where he, don't know where i left, cannot find my, can't find my, cant find my, cannot find his, cannot find her, can't find his, can't find her, cant find his, cant find her, crime number for the insurance, number for the insurance only, last remember having, retrace, retraced my steps, put down somewhere, left my ... on the (train|bus|tram|tube|plane|coach), left it on the (train|bus|tram|tube|plane|coach), left (his|her) ... on the (train|bus|tram|tube|coach)
review lost-not-stolen
  when lost-talk & !steal-word & !been-taken & !entry-mark & !somebody-took & !bare-taken & !missing-list & !lift-word within report
  acts take
  become hypothetical
act take
  when unzipped & stealable within 2 sentences
  unless lost-talk/found-again within report
  by nobody
  to victim
  fact taken-from=person
  sure 60
concept unzipped
  phrase zip was undone, zip undone, zip was open, zip open, zip had been, zipped open, unzipped, bag was open, bag hanging open, bag wide open, handbag open, handbag was open, clasp was undone, clasp undone, slit open, pocket had been, pocket was unzipped, dipped my, dipped his, dipped her, dipped me, bag dipped, bag dipping, purse dipped, pickpocketed, pick pocketed, pickpockets, pickpocket, bumped into me, bumped into her, bumped into him, barged into me, jostled, jostling, pressing up against, pushing right up against, pushing up against, pressed against, brushed past, distracted me, distracted her, distracted him, dropped coins, spilled something on, map over, held a map, asked for directions, asked me for directions, asked for the time, hugged him, hugged her, hugged me, leaned across me, leaned over me, leant over me, snatched clean out, out of my hand, out of her hand, out of his hand, out my hand, from my hand, from her hand, from his hand, off my shoulder, off her shoulder, off his shoulder, off my wrist, off his wrist, off her wrist, off my neck, off her neck, from round her neck, from around her neck, from round my neck, out of my pocket, out of his pocket, out of her bag, out of my bag, out of her handbag, out of my back pocket
fact taken-from = person
  when unzipped & taking/gone-word/been-taken within 2 sentences
  of take
  spread near
idiom pushed-not-struck
  phrase (stone|headstone|gravestone) (had|has|have|was|were|been) [been] (pushed|kicked|pulled|knocked), (memorial|wall|fence|bin) (had|has|have|was|were|been) [been] (pushed|kicked|pulled|knocked), (bins|statue|post) (had|has|have|was|were|been) [been] (pushed|kicked|pulled|knocked), (bench|portaloo|sign|pillar) (had|has|have|was|were|been) [been] (pushed|kicked|pulled|knocked), pushing right up against, pushing up against, pressed up against
  cancels push, strike

# ---- bicycles -----------------------------------------------------------------------------------------
concept lock-remains
  phrase nothing there except a, nothing there but a, nothing left but the lock, nothing left but a, nothing left but the, all that was left was, all that is left is, all that's left is, all thats left, only a cut, only a snapped, just a cut, just a snapped, snapped cable, snapped lock, snapped d lock, snapped chain, cut d lock, cut cable lock, cable snipped, lock snipped, chain snipped, lock been cut, chain been cut, cable been cut, lock sawn, lock ground off, lock grinded, lock angle grinded, chain on the deck, lock on the deck, lock in bits, lock in half, remains of my lock, remains of the chain, remains of the lock, bits of the lock, bits of lock
concept secured
  verb chain, lock, padlock, secure, tie/tied
  deed leave/left, prop
act take
  when secured > cycle-thing & it-gone/nowt-there within 3 sentences
  when cycle-thing & nowt-there within 2 sentences
  unless lock-remains within 3 sentences
  unless found-again/lost-talk within report
  by nobody
  to owner
  fact thing=cycle
  sure 70
concept nowt-there
  phrase nothing there, it's gone, its gone, it was gone, it had gone, gone when, not there when, wasn't there, weren't there, both gone, they'd gone, they had gone, they were gone, had vanished, had disappeared, has disappeared, there it was gone, no bike, no bikes, bike gone, someone had cut, somebody had cut, someone's cut, someone has cut, bolt cropped, cropped the lock, croppers, angle grinder, grindered, ground through, come out to nothing, came out to nothing, came out to find nothing, come back to nothing, came back to nothing

# ---- vehicles -----------------------------------------------------------------------------------------
concept vehicle-thing
  noun juke, pcx, sh125, nmax, vespa, lambretta, ktm, surron, sur ron, yz, crf, ninja, triumph, ducati, harley, harley davidson, suzuki, yamaha, kawasaki, honda, aprilia, piaggio, moto, crosser, scrambler, dirt bike, motocross bike, moped, peugeot, renault, citroen, fiat, nissan, toyota, hyundai, kia, seat leon, ibiza, skoda, octavia, fabia, vauxhall, insignia, mokka, zafira, meriva, corsa, astra, vivaro, movano, ford, fiesta, focus, mondeo, kuga, ecosport, s max, c max, ford ranger, transit connect, transit custom, tourneo, bmw, mini, mini cooper, audi, a1, a3, a4, a6, q3, q5, q7, mercedes, merc, benz, sprinter, vito, a class, c class, e class, polo, golf, passat, tiguan, touran, t roc, caddy, crafter, t5, t6, volvo, xc40, xc60, xc90, jaguar, f pace, land rover, range rover, discovery, defender, freelander, evoque, velar, freelander, honda civic, civic, jazz, crv, cr v, qashqai, micra, nissan leaf, x trail, navara, yaris, aygo, corolla, auris, prius, hilux, land cruiser, chr, i10, i20, i30, tucson, santa fe, picanto, ceed, sportage, sorento, clio, megane, zoe, trafic, duster, sandero, berlingo, partner van, dispatch, expert van, ducato, boxer van, panda, punto, tesla, model 3, smart car, vitara, jimny, forester, outlander, l200, l 200, porsche, cayenne, macan, bentley, mazda, mx5, cx5
  noun wagon, artic, hgv, tipper, tipper truck, flatbed, recovery truck, pick up, pick up truck, people carrier, hatchback, saloon, estate car, works vehicle, hire car, courtesy car, company car, taxi, minicab, horsebox, horse box, motor home, vw camper, camper, telehandler, loader, forklift, fork lift, john deere gator, quad, honda quad, side by side, ride on, buggy, golf buggy, tractor unit, dumper truck, motor
idiom car-words
  phrase up the, ranger service, park ranger, forest ranger, master key, master bedroom, a note, note from, left a note, suicide note, note that, sick note, note to, bank note, mini mart, mini bus, mini market, mini supermarket, trek up, galaxy chocolate, samsung galaxy phone, puma trainers, puma tracksuit, puma hoodie, puma bag, puma top, polo shirt, polo neck, polo top, playing golf, golf club, golf clubs, golf course, golf bag, golf trolley, ford road, ford street, honda generator, bosch, jaguar top, a3 paper, a4 paper, a4 sheet, focus on, expert, an expert, custom made, connect to, dispatch informed, the dispatch, leaf blower, up to, up and, made up, custom house, 500 cash, 500 pounds, 500 quid, approx 500, about 500, around 500, smart casual, swift exit, partner and, prius driver, taxi driver, taxi firm, taxi rank, in a taxi, taxi home, the taxi, a taxi
  cancels vehicle-thing, takeable
concept gone-vehicle
  phrase gone when, has been pinched, been pinched, been nicked, been robbed, been swiped, been driven away, been driven off, had been driven away, had been driven off, was driven away, was driven off, driven away, been had away, been taken away, been ridden off, been ridden away, been pushed away, been wheeled away, been wheeled off, been towed away by, not been seen since, has not been seen since, hasn't been seen since, gone frm drive, gone from outside, gone off the, nothing but an oil patch, oil patch, space where, empty space, empty bay, no sign of it, no sign of the, gone from the yard, gone from its
act take-vehicle
  when takeable & driven-away within 3 sentences
  when takeable > pinched-passive within 8 words
  when takeable > bare-taken within 2 words
  when keyless-word
  unless vehicle-part-near within 8 words
  unless found-parked/found-again/mislaid-vehicle within report
  unless stolen-talk/lawful-taking within report
  unless vehicle-opened within 2 sentences
  unless paid-nothing/drive-off within report
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take
  sure 75
concept driven-away
  phrase had been driven away, has been driven away, been driven off, was driven away, was driven off, it had been driven, driven away towards, been ridden off, been ridden away, was ridden away, been wheeled off, wheeled it away, pushed it away, pushing it away, started it up and, hot wired, hotwired, in it and drove, jumped in and drove, jumped in it and, got in it and, got in and drove, drove off in it, drove it away, drove it off, rode it away, rode off on it, left the keys in it, key in it, keys in it, engine running
concept pinched-passive
  phrase (been|was|were|got|had) (pinched|nicked|robbed|stolen|taken|swiped|lifted|half inched|thieved|jacked|twocked|twocced|had away), has vanished, has disappeared, had vanished, had disappeared, has gone from outside, gone from outside, gone from where, wasn't where, was not where, isn't where, is not where, no longer where, stolen
concept keyless-word
  phrase keyless theft, keyless entry theft, relay theft, relay attack, relay box, theft of my car, theft of my van, theft of my motorbike, theft of his car, theft of her car, theft of the vehicle, vehicle theft, stolen off the drive, stolen off my drive, stolen from the drive, stolen from my drive, nicked off the drive, nicked off my drive, pinched off the drive, taken off the drive
concept vehicle-part-near
  noun tool, wheel, plate, battery, tyre, mirror, badge, converter, catalytic, cat, bag, laptop, phone, purse, wallet, rucksack, satnav, stereo, glasses, key, keys, diesel, fuel, window, gear, kit, equipment, contents, box, cash
  phrase from the (van|car|truck|lorry|vehicle|boot|back)
concept vehicle-opened
  phrase van done, vans done, van been done, van has been done, van was done, motor done, car done over, van done over, van broke into, van brkn into, car brkn into, sd dr peeled, side dr peeled, side dr, side door of (the|my|his|our) van, van side door, back doors of (the|my|his|our) van, van roof cut, roof of the van cut, peeled the door, peeled open, folded down, door bent down, door folded, skinned the door, hole punched in the door, hole in the door of (the|my|his) van, slim lock, slamlock, deadlock on the van, popped the lock on (the|my|his|our) (van|car), popped the boot, boot lock, tonneau, soft top cut, roof slashed, fabric roof, little window, little back window, small window, small rear window, quarter glass, rear quarter, back window on (my|the|his|her) (car|van), back window of (my|the|his|her) (car|van), smashed the window of (my|the|his|her|our) (car|van|truck|motor|taxi|vehicle), window smashed on (my|the|his|her|our) (car|van|truck|motor), window of (my|the|his|her|our) (car|van|truck|motor|taxi), (someone|somebody|they) got in (my|the|his|her|our) (car|van|motor), been in (my|the|his|her|our) motor, been into (my|the|his|her|our) (car|van|motor), broken in my car, broken into our car, broken into the motor, into (my|our|his|her) (works van|motor|taxi|camper|caravan|lorry|cab), left the car open, left the van open, left it unlocked, car not locked, van not locked, forgot to lock the (car|van), forgot to lock my (car|van), didn't lock the (car|van)
concept from-vehicle
  phrase (from|out of|out|off) (my|the|his|her|our|a|their) (motor|works van|taxi|cab|wagon|tipper), (from|out of|out|off) (my|the|his|her|our|a|their) (trailer|horsebox|camper|caravan|motorhome|corsa), (from|out of|out|off) (my|the|his|her|our|a|their) (fiesta|focus|golf|transit|vivaro|sprinter), (from|out of|out|off) (my|the|his|her|our|a|their) (boot|glove box|parcel shelf|back seat|footwell|dashboard), frm (van|car|veh|vehicle|boot|wks van), from (van|car|vehicle|veh|boot), tools out of the van, theft frm mv, theft frm veh, theft from m/v, tfmv
act take
  when smashed-glass & takeable & had-it within 2 sentences
  when van-done & stealable within 3 sentences
  when van-done & been-taken/gone-word/steal-word/lift-word within 3 sentences
  unless found-again within report
  by nobody
  to victim
  fact taken-from=vehicle
  instead take-vehicle, enter-building, damage
  sure 75
concept smashed-glass
  phrase smashed the, smashed my, smashed his, smashed her, smashed our, broke the, broke my, broken the, put the window, put my window, window through, window put, window in, window smashed, window broken, window popped, window gone, popped the, jemmied the, forced the, screwdrivered, punched the lock
concept had-it
  phrase and had, had away, had my, had his, had her, had our, had the, have had, has had, had it away, and took, and taken, and nicked, and stole, and stolen, and grabbed, and swiped, and pinched, and lifted, took my, took his, took her, took our, taken my, nicked my, stole my, is gone, are gone, gone, missing, taken, stolen, nicked, to get at, to get to
concept van-done
  phrase van done, vans done, wks van done, works van done, van done over, van done overnite, van done overnight, van's been done, vans been done, van been done, van has been done, van screwed, car screwed, car been done, car's been done, car done over, motor done over, motor's been done, van broken into, van broke into, car broken into, car broke into, vehicle broken into, broke into the van, broke into my van, broke into his van, broke into my car, broke into her car, broke into his car, broken into my car, broken into my van, broken into his van, broken into the van, broken into her car, broken into our car, broken into our van, got into my van, got into my car, got into his van, got into his car, got into her car, got in my car, got in my van
concept handles
  phrase trying handles, trying door handles, testing handles, testing door handles, trying the handles, trying all the cars, trying car doors, trying car handles, going thru glovebox, going through glovebox, going through the glovebox, going through the glove box, in the car going through, in my car going through, sat in my car, sat in the car going, found in my car, caught in my car, glovebox emptied, glovebox gone through, been rooting in, rooting through, rooted through, rooting in, riffled through, rifled thru, messed with the ignition, ignition messed with, ignition tampered, tampered with the ignition, barrel damaged, ignition hanging, steering column, steering cowling, cowling off, cowling ripped, tried to start it, tried to start my, tried to hot wire, tried to push it away, tried to wheel it, tried to ride it off, tried to pinch (my|the|his|her|our), tried to nick (my|the|his|her|our), attempted to take (my|the|his|her|our), dropped it when, dropped the bike when, abandoned it when

# ---- money, staff, shop, machines ----------------------------------------------------------------------
concept paid-nothing
  phrase (making|made|makes|with) no (effort|attempt|offer|intention) (to pay|of paying|at payment|of payment|at paying), no pymt, no payment, no paymnt, w out paying, w o paying, wo paying, not bothering to pay, never bothered to pay, without stopping to pay, without settling, without offering payment, without making payment, without any payment, didnt pay, dint pay, didn't stop to pay, did not offer to pay, did not pay for, not a penny paid, not paid a penny, all unpaid, unpaid goods, unpaid for, past the till, past the checkout, past the checkouts, past last point of payment, past the last point, beyond the tills, past the tills without, bypassing the tills, bypassed the checkouts, bypassed the checkout
concept shop-scene
  phrase removed the tags, removing the tags, ripped the tags, security labels, cut the tags off, exited the store, exits the store, exited the shop, leaving the store, left the store, left the shop, leaving the shop, concealed in, selected, selects, shop floor, sales floor, our store, our shop, our branch, in branch, fitting room, till area, checkouts, trolley full, trolley load, basket full, bag for life, retail crime, loss prevention, stock loss, repeat offender in store, known shoplifter to us, store cctv, security guard, guard on the door
concept shelf-stock
  has shop-stock
  noun handbag, designer handbag, jacket, jeans, dress, tracksuit, hoodie, shirt, jewellery, watch, ring, sunglasses, phone case, headphones, airpods, speaker, dyson, drill, tool, power tool, lego set, game, dvd, book, card, flowers, bouquet, plant, paint, milk, butter, bacon, chicken, salmon, lamb, joint, chops, bread, cake, crisps, snacks, doughnut, prosecco, champagne, rum, brandy, cider, four pack, crate, cans, energy drink, red bull, shampoo, conditioner, deodorant, moisturiser, serum, skincare, fragrance, mascara, lipstick, detergent, washing pods, washing tablets, dishwasher tablets, fabric softener, calpol, medicine, vitamins, batteries, light bulbs, school uniform, baby clothes, socks, underwear, handbags, bags, suitcase, bedding, towel, cushion, product, merchandise, tin, packet, tray, multipack, sandwich, pasty, pasties, pie, sausage roll, meal deal, steaks
concept leave-shop
  verb leave/left, exit, walk out, run/ran out, go/went out, walk off, run/ran off, make/made off, leg it, depart, stroll out, wander out, bolt, dash, stride/strode out, push past, saunter out, flee/fled
act take
  when conceal-word & shelf-stock & leave-shop & shop-scene/shop-word within 2 sentences
  when paid-nothing & shelf-stock & leave-shop within 2 sentences
  when shelf-clear & paid-nothing/leave-shop/shop-word within 2 sentences
  unless fuel-thing/fuel-put/pump within entry
  unless food-or-fare/meal-place within 3 sentences
  unless guest-word/employee-theft within entry
  unless own-shopping/paid-after/body-word within report
  unless entry-mark/burglary-word within entry
  by subject
  to place as business
  fact taken-from=shop
  sure 70
concept conceal-word
  verb select, conceal, stuff, stash, pack, scoop, sweep/swept, secrete, help himself to, help herself to, help themselves to
concept shelf-clear
  phrase cleared the shelf, cleared the shelves, cleared a shelf, cleared two shelves, cleared the display, swept the shelf, swept the display, swept a whole shelf, emptied the shelf, emptied a shelf, emptied the shelves, stuffed a bag, filled a bag for life, filled his bag with, filled her bag with, filling his bag, filling her bag, loading up his bag, loaded a trolley, filled a trolley, trolley full of, wheeled it out, pushed it straight out, pushed it out of the
concept staff-noun
  noun operative, employee, cashier, till operator, bookkeeper, book keeper, supervisor, apprentice, temp, agency worker, treasurer, club treasurer, team member, staff member, member of staff, colleague, delivery driver, warehouse operative, barman, barmaid, bar staff, chef, labourer, manager, assistant manager, duty manager, cleaner, caretaker, secretary, accounts assistant, payroll clerk, trustee, worker, former employee, ex employee, night porter, porter, receptionist, technician, engineer, stock controller, picker, shop assistant, volunteer, carer
concept in-house
  phrase internal investigation, internal audit, investigation meeting, disciplinary, dismissed, been dismissed, was dismissed, sacked, suspended, been suspended, accepted in interview, admitted in interview, admitted it when, admitted it to, has admitted, he admitted, she admitted, stocktake, stock take, stock check, stock audit, audit found, audit showed, audit revealed, discrepancy, discrepancies, gross misconduct, fiddled, cooking the books, false refunds, fake refunds, bogus refunds, refunds to his own, refunds to her own, own bank card, own account, own bank account, into his own, into her own, through the books, cctv over the till, camera over the till, on shift, during his shift, during her shift, cashing up, banking was short, banking short, safe was short, safe short, till down, till short, float short, takings short, takings down, his own van over several, resigned, left the company
act take
  when staff-noun & in-house & taking/stealable/cash-thing within 3 sentences
  when staff-noun > been-taking > stealable/cash-thing within 16 words
  when staff-noun & own-account within 2 sentences
  unless shop-scene/paid-nothing within sentence
  unless found-again within report
  by subject
  to place as business
  fact taken-from=employer
  sure 65
concept own-account
  phrase (to|into) (her|his|their) own [bank|paypal|personal] (account|accounts|card), false invoices, bogus invoices, fake invoices, false expenses, bogus expenses, ghost employees, paid (herself|himself) extra, (to|into) (her|his) personal account
concept been-taking
  phrase been taking, been stealing, been nicking, been pocketing, been helping himself, been helping herself, been helping themselves, been skimming, been fiddling, been siphoning, been syphoning, been pinching, been lifting, been walking out with, been selling, been loading, was taking, was pocketing, was stealing, was seen taking, was seen pocketing, has taken, had taken, has pocketed, has stolen, had stolen, stole, transferred, has transferred, transferring, been transferring
fact taken-from = employer
  when staff-noun & in-house within 3 sentences
  unless shop-scene/paid-nothing within sentence
  of take
  spread entry
concept machine-theft
  noun pay machine, pay station, parking meter, parking machine, ticket machine, car park machine, fruit machine, one armed bandit, bandit, gaming machine, quiz machine, puggy, vending machine, drinks machine, snack machine, sweet machine, condom machine, change machine, coin machine, air machine, car wash machine, jet wash machine, cash machine, cashpoint machine, atm, washing machine coin box, launderette, laundrette, dryer coin box, photo booth, kiddie ride, pool table, jukebox, juke box, electric meter box, phone box, payphone, grabber machine, claw machine, token machine
concept machine-forced
  phrase attacked, been attacked, was attacked, cut with a grinder, ground open, smashed open, levered open, jemmied open, door was cut, door cut, door forced, front forced, lock forced, lock drilled, back prised, opened up, broke into, broken open, coin box gone, coin vault, cash box taken, ripped off the wall, dragged out, pulled out, blown, blown up, gas attack
act take
  when machine-theft & machine-forced & been-taken/gone-word/steal-word/cash-thing within 3 sentences
  unless computer-or-cash within sentence
  to owner
  fact taken-from=machine
  instead enter-building, damage
  sure 75
concept computer-or-cash
  phrase withdrawing, withdrew, was withdrawing, at the cash machine
fact taken-from = home
  when in-room & taking/been-taken/gone-word within 2 sentences
  unless entry-mark/search-word within entry
  of take
  spread near
concept in-room
  phrase from (her|his|my|their|the) (room|bedroom|bedside|bedside cabinet|bedside table|locker drawer|dressing table|jewellery box|wardrobe|mantelpiece|sideboard|kitchen drawer|kitchen table|kitchen counter|worktop|hall|hallway|lounge|living room|front room|sitting room|coffee table|biscuit tin|drawer), a resident's, resident's room, only people to go in, only people who had been in, only person to have been in, nobody else had been in, nobody else had been, no one else had been, after he had visited, after she had visited, after he visited, after she visited, after the cleaner, after the carer, after the party, house party, while staying at, while he stayed, who stayed over, who was staying

idiom nothing-is-missing
  phrase nothing is missing, nothing missing, nothing was missing, nothing has gone, nothing else missing, nothing appears to be missing, nothing appears missing, nothing seems to be missing, nthg missing, nothing looks to be missing
  cancels gone, gone-word, gone-vehicle, theft-evidence, been-taken, not-there
act take
  when picked-up-parcel
  unless found-again within report
  by nobody
  to owner
  fact taken-from=open
  sure 65
concept picked-up-parcel
  phrase (parcel|package|delivery|amazon order|box|order) ... was picked up by (a|an|some|two|another), picked up (my|our|the) (parcel|package|delivery), picks up (my|our|the) (parcel|package|delivery), (man|woman|lad|male) (took|taking|takes) (my|our|the|her|his) (parcel|package|delivery|box), (man|woman|lad|male) (picking up|lifting|stealing) (my|our|the|her|his) (parcel|package|delivery|box), (female|person|someone|somebody) (took|taking|takes) (my|our|the|her|his) (parcel|package|delivery|box), (female|person|someone|somebody) (picking up|lifting|stealing) (my|our|the|her|his) (parcel|package|delivery|box), (parcel|parcels|package|packages) (been|was|were) (taken|lifted|swiped|nicked|pinched|stolen|removed), (parcel|parcels|package|packages) (has|have|had) (gone|vanished|disappeared) from, followed the (van|delivery van|driver) round
concept machine-theft
  noun till machine

concept body-word
  phrase suicide, deceased, hanged, found hanging, ligature, took an overdose, taken an overdose, od'd, found dead, is dead, was dead, passed away, sudden death, life extinct, rle, role confirmed, coroner, end her life, end his life, kill himself, kill herself, self harm, self harmed, self harming, concern for welfare, concern for safety, mental health crisis, s136, section 136

concept van-done
  phrase (van|car|truck|vehicle) (was|has been|had been|got|been|were) (broken into|broke into|gone through|screwed|turned over|raided|emptied|cleaned out), (motor|taxi|motorhome|lorry) (was|has been|had been|got|been|were) (broken into|broke into|gone through|screwed|turned over|raided|emptied|cleaned out), (vans|cars|vehicles) (were|have been|had been|been) (broken into|broke into|gone through|raided), broken into (my|his|her|our|the) (works van|work van|works vehicle|taxi|motorhome)
concept unzipped
  phrase zip down, zips down, taken out of it, out of my handbag
concept paid-nothing
  phrase nothing was paid for, nothing paid for, none of it paid for, none was paid for, not one item was paid for, out through the entrance gate, out through the entrance, through the entrance gate, through the in gate
concept shelf-stock
  noun beef, jameson, smirnoff, jack daniels, grey goose, absolut, bacardi, gordons, captain morgan, hennessy, courvoisier, moet, bollinger, lurpak, nescafe, kenco, gillette, oral b, nurofen, cathedral city, wagyu, fillet steak, legs of lamb, ribeye
fact building = business
  when business-place & entered-passive within 10 words
  of enter-building
  spread near
concept entered-passive
  phrase was entered, were entered, been entered, broken into, got into, got in, was burgled, been burgled, were burgled, burgled, raided, ransacked, break in at, break in to, burglary at
