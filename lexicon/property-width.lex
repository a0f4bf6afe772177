# The width of the words for breaking, getting in, robbing, leaving unpaid, cheating and extorting.

# ---- damage -----------------------------------------------------------------------------------------
concept breaking
  verb hack ... down, hack ... off, chop ... down, chop ... off, saw ... off, saw ... down, saw through, sledgehammer, batter ... in, stave ... in, cave ... in, smear, daub, splatter, spatter, scrawl, scratch ... into, carve ... into, gouge, puncture, slit/slit, shred, rip ... up, kick ... over, kick ... down, kick ... to bits, kick ... to pieces, push ... over, topple, overturn, trample, rut, churn ... up, plough ... up, superglue, demolish, mangle, vandalise, dig/dug ... up, spray ... paint, graffiti
  deed splinter, buckle
  phrase snapped clean in two, snapped in two, snapped in half, smashed to bits, smashed to smithereens, smashed in half, smashed up, in smithereens, cracked right across, key scratch, keyed all down, keyed down, keyed both sides, been keyed, got keyed, run a key, ran a key, run something sharp, ran something sharp, dragged something sharp, something sharp along, down to bare metal, down to the metal, scored down, scratched all down, scratched all along, scratched down to, scratches all down, scratches all along, scratch all along, scratch right along, deliberate scratch, deliberate scratches, tyres done, tyres have been done, tyres been done, all four tyres, tyres stabbed, tyres popped, tyres burst, tyres punctured, windows done, windows been done, windows have been done, windows put through, panned in, window tanned, tanned in, took an axe, took a sledgehammer, took a chainsaw, taken a chainsaw, taken an axe, with an axe, with a chainsaw, booted in, caved in, stoved in, stove in, ripped out, torn apart, vandals, mindless vandalism, wanton damage, malicious damage, deliberate damage, deliberately damaged, wilful damage, wilfully damaged, rutted and spoiled, rutted and ruined, doughnuts on, donuts on, wheel ruts, flattening, driven round and round, driven backwards and forwards, kicked off last night
idiom break-otherwise
  phrase cut (his|her|my|their|the) (hand|arm|finger|wrist|wrists|head|lip|eye|face|leg|foot|hair|grass|lawn|call|throat), cut (him|her|me) off, cut herself, cut himself, cut on (his|her|my), cuts on (his|her|my), cut above, cut to (his|her|my), cut and bruised, cutting herself, cutting himself, stabbed (him|her|me|in|to|by), stab (him|her|me|himself|herself), got stabbed, was stabbed, been stabbed, force used, forced (him|her|me|them|to|into|himself|herself), shot (him|her|me), axe to grind, pop in, pop round, pop out, popped in, popped round, popped out, popped to, popped up, pops up, popped down, popped into, popped over, nipped, marked up, marked police, marked car, marked unit, unmarked, marked as, marked for, marking, scored a, score draw, split up, split with, splitting up, have split, they split, since the split, split lip, loosen up, burnt out, burst into, burst in, burst out, burst pipe, carved out, tag on, tag team, wearing a tag, his tag, her tag, spray tan, pepper spray, pava, sprayed in the face, sprayed him, sprayed her, sprayed me, threw a punch, threw punches, throw a punch, thrown out, threw him out, threw her out, threw me out, threw a drink at, threw his drink, threw her drink, threw it at me, threw it at him, threw it at her, thrown at him, thrown at her, thrown at me, driving across town, drove across, drove over to, drove through town, put (him|her|me|them|it) through, put up with, put the phone down, poured a drink over, poured beer over, poured water over, flooded with, flood of, flash flood, burst main, spraining, block of flats, blocked up nose, blocked him, blocked her, glued to, wrote to, written to, writing to, total of, in total, totalled, pull himself up, pulled up, pulled up outside, pulled up at, pulled off the, pulling up, pulled over, pushed him over, pushed her over, pushed me over, knocked him over, knocked her over, knocked me over, mark on, marks on, mark to
  cancels breaking
concept breakable
  noun sapling, lime, limes, oak, cherry tree, apple tree, apple trees, silver birch, birch, conifer, conifers, leylandii, rose, roses, rose bush, flower beds, hanging baskets, borders, veg patch, vegetable patch, vegetables, raised bed, raised beds, orchard, hedgerow, hedging, grass, turf, crops, wheat, barley, maize, oilseed rape, stile, kissing gate, field gate, farm gate, five bar gate, gatepost, post and rail, posts, rails, stock fence, electric fence, barbed wire, fencing, drystone wall, dry stone wall, trough, water trough, cattle grid, silage bales, bales, bale wrap, polytunnel, cold frame, glasshouse, greenhouse panes, summer house, summerhouse, wendy house, shed roof, shed window, shed door, garage door, gable end, render, brickwork, pebbledash, guttering, downpipe, drainpipe, roof tiles, slates, chimney, satellite dish, sky dish, meter box, meter cupboard, letter plate, doorbell camera, cctv camera, cctv cameras, security camera, security light, outside light, intercom, entry panel, door entry, lift, lift doors, stairwell, banister, bannister, skirting, plasterboard, ceiling, carpet, blinds, curtains, worktop, hob, oven, microwave, cooker, washing machine, dryer, fridge, freezer, fish tank, bath, basin, cistern, toilet door, cubicle, mirrors, crockery, vases, photo frame, photographs, bed, mattress, cot, high chair, pram, pushchair, mobility scooter, wheelchair, walking stick, crutch, hearing aid, sat nav, radio, controller, screen, handset, iphone, samsung, laptop screen, macbook, tablet screen, computer, keyboard, printer, playstation, ps5, switch, guitar, violin, drum kit
  noun plot, stone, tombstone, cross, vase on the grave, flowers on the grave, cenotaph, plaque, lychgate, stained glass, stained glass window, organ, altar, pews, font, church door, notice board, village sign, road sign, speed sign, direction sign, fingerpost, traffic light, traffic lights, speed camera, ulez camera, ev charger, charging point, phone box, phone kiosk, post box, defibrillator cabinet, defib cabinet, life ring, lifebelt, life buoy, bus stop, bus window, tram window, train window, carriage window, litter bin, dog bin, recycling bin, grit bin, planters, flower tubs, jubilee bench, memorial bench, park bench, seat, swing, swings, slide, climbing frame, zip wire, skate ramp, football net, goal posts, goalposts, tennis net, nets, dugout, changing rooms, scoreboard, sight screen, covers, cricket pitch, wicket, green, fairway, bunker, flag, mural, boat, narrowboat, rowing boat, canoe, caravan, static, awning, tent, gazebo, portaloo, portacabin, digger window, cab window, excavator, tractor window, machinery, generator, plant, hoarding, heras fencing, scaffolding, skip, cones, temporary lights, shop window, shop front, shopfront, display, display cabinet, counter, till, card machine, self checkout, perspex, screen, fruit machine, jukebox, pool table, optics, pint glasses, bottles, chairs, bar stools, stools, door frame, door panel, fire door, glass door, automatic doors, patio window, bay window, double glazing, glazing, glass, pane of glass, upvc, cat flap, window sill, windowsill, window frame, wheelchair ramp, hand rail, car port, carport, hot tub, pond, pond liner, koi pond, trampoline, paddling pool, bird table, garden ornaments, gnomes, solar lights, fairy lights, christmas lights, nativity scene, decorations, inflatable, bunting, flag pole, flagpole
concept car-part
  noun windscreen, back screen, rear screen, windscreen wiper, wipers, side window, back window of the car, rear wiper, boot lid, tailgate, tail light, rear light, headlamp, fog light, front wing, rear quarter, quarter panel, grille, soft top, sunroof, aerial, petrol cap, fuel cap, fuel tank, exhaust, number plates, tyres, alloys, hubcap, mirrors, door mirror, door panels, driver door, drivers door, passengers door, sidewalls, valve, valves, brake cable, brake hose, lacquer, clear coat
concept missile
  noun brick, half brick, house brick, stone, rock, boulder, cobble, slab, paving slab, lump of concrete, concrete, breeze block, block, bottle, bottle of beer, can of paint, firework, egg, snooker ball, golf ball, catapult, ball bearing, bb pellet, pellet, air rifle, airgun, bb gun, hammer, wheelie bin, bin, scaffold pole, post, plant pot, chair, shopping trolley, trolley, iron bar, catapults, ball bearings, missile, traffic cone, cone, object, heavy object, something heavy
concept window-word
  noun window, windows, front window, lounge window, living room window, bedroom window, kitchen window, bathroom window, pane, glass, patio doors, patio door, front door, back door, windscreen, conservatory, conservatory roof, bay window, double glazing, door glass, glass in the door, skylight, greenhouse, porch, shopfront, shop window, fanlight
concept through-word
  phrase through, thru, came crashing, come crashing, come flying, came flying, crashed through, bounced off, struck, hit, hit the, smashed, broke, broken, cracked, shattered, thrown, threw, lobbed, chucked, hurled, launched, slung, fired, shot, put, went through, gone through, by, chucking, throwing, lobbing, firing
act damage
  when missile & through-word & window-word within 10 words
  when window-word & through-word & missile within 10 words
  unless burglary-word/search-word/not-entered/been-taken within report
  unless accident-word within entry
  unless collision-word within 3 sentences
  unless takeable/car-part within 8 words
  by subject
  to owner
  fact damaged-thing=home
  sure 65
act damage
  when missile & through-word & takeable/car-part within 10 words
  when sharp-along & takeable/car-part/parked-word within 2 sentences
  unless accident-word within entry
  unless collision-word within 3 sentences
  unless been-taken/steal-word/had-it within 3 sentences
  by subject
  to owner
  fact damaged-thing=vehicle
  sure 65
concept sharp-along
  phrase something sharp, run a key, ran a key, keyed, key marks, key scratch, down to bare metal, down to the metal, scratched all down, scratched all along, scratched down, scratched along, scratches all down, scratches all along, scratch all along, scratch down the, scratch along, scratches along, scratches down, deep scratch, deep scratches, along the whole length, the full length of, from front to back, both sides scratched, along both sides, all the panels, every panel, each panel, across the bonnet, on the bonnet, into the bonnet, into the paintwork, tyres done, tyres have been done, tyres stabbed, tyres popped, tyres punctured, wing mirror kicked, wing mirrors kicked, wing mirrors done, mirror booted, mirror smashed, kicked off my wing mirror
act damage
  when breakable > broke-passive within 9 words
  unless burglary-word/search-word/not-entered within report
  unless accident-word/wear-word within entry
  unless burning/on-fire within report
  unless takeable/car-part within 3 sentences
  unless body-word within report
  unless collision-word within 3 sentences
  unless vehicle-opened/been-taken/missing-list within 3 sentences
  by nobody
  to owner
  fact damaged-thing=other
  sure 60
concept broke-passive
  phrase (been|was|were|got|had|having been|is|are) [all] (smashed|broken|snapped|cracked|shattered|kicked in|kicked down|kicked over|kicked off), (been|was|were|got|had|having been) [all] (pushed over|pulled up|pulled down|pulled out|pulled off|ripped out|ripped off|ripped up|torn down|torn up|uprooted|knocked over|knocked down), (been|was|were|got|having been) [all] (slashed|cut|cut down|chopped down|sawn down|sawn off|hacked|hacked down|hacked at|burnt|scorched|bent|buckled|dented|scratched|keyed|sprayed|painted|daubed|tagged|scrawled on|graffitied|egged|pelted|trampled), (been|was|were|got|having been) [all] (churned up|rutted|dug up|thrown|thrown in|thrown about|tipped over|overturned|toppled|flattened|destroyed|wrecked|trashed|ruined|vandalised|damaged|defaced|desecrated|put through|put in|poisoned|glued|superglued), each been snapped, been snapped clean, snapped clean, smashed in, smashed up, smashed through, smashed to pieces, smashed to bits, in bits, in pieces
concept wear-word
  phrase wear and tear, old age, rotten, rotted, rusted, rust, corroded, fell apart, fallen apart, faulty, fault with, factory fault, defect, stress crack, thermal, subsidence, frost, ice, snow, wind, windy, storm, gale, gales, gust, gusts, blew, blown, weather, rain, flood, lightning, tree root, fox, badger, deer, squirrel, rats, mice, bird strike, pigeon, seagull, cattle had, sheep had, dog had, dog did it, came off in, came away in, worked loose, came loose, perished, gave way, settlement, expanded, contracted, own weight, heat, hot weather, delivery van, reversed, reversing, clipped by, lorry has, lorry had, wagon had, bin lorry, by the council, council contractor, contractor, contractors, builder had, builders had, strimmed, mower, grass cutters, hedge cutter, trimmed by, cut back, overhang, overhanging, branches over, boundary, right of way, his half, own side of, on their side, in his own, her own plate, his own mug, accident, accidental, accidentally, accidently, owned up, offered to pay for the, football, ball came over, ball went through, by mistake
act damage
  when breaking & breakable within 9 words
  unless burglary-word/search-word/not-entered within report
  unless accident-word/wear-word/washable within report
  unless burning/on-fire within report
  unless takeable/car-part within 3 sentences
  unless body-word within report
  unless collision-word within 3 sentences
  unless vehicle-opened/been-taken/missing-list within 3 sentences
  unless owner-broke-own within sentence
  by subject
  to owner
  fact damaged-thing=other
  sure 60
fact damaged-thing = building
  when breaking/broke-passive/damage-word/missile & business-site within 12 words
  when breaking/broke-passive/damage-word/missile & our-premises within 2 sentences
  unless takeable/car-part within 6 words
  of damage
  spread near
concept business-site
  noun reception, reception building, school building, sports pavilion, pavilion, depot, depot offices, offices, office block, shop front, shopfront, shop window, shutter, shutters, shop, pub, club, clubhouse, church, chapel, church window, village hall, community centre, library, surgery, health centre, warehouse, unit, factory, workshop, garage premises, substation, railway station, station building, signal box, bus station, public toilets, toilet block, town hall, council offices, police station, court, hospital, ward, care home, school, college, university, academy, classroom, sports hall, leisure centre, swimming baths, museum, theatre, cinema, hotel, restaurant, takeaway, chip shop, cafe, petrol station, bookies, salon, bank, post office, nursery, gurdwara, mosque, temple, synagogue, scout hut, social club, working men's club, cricket club, bowls club, golf club, barn, portakabin, site cabin, site office, showroom
concept our-premises
  phrase our premises, our building, our office, our offices, our shop, our store, our branch, our depot, our unit, our warehouse, our school, our church, our club, our pub, our restaurant, our salon, our nursery, our surgery, our reception, the school's, the academy, school site, school windows, school grounds, front of the shop, side of the shop, wall of the pub, pub windows, church windows, pavilion windows, classroom windows
idiom stone-otherwise
  phrase block of flats, tower block, breeze block house, block paved, block paving, new block, stone wall, stone cottage, stone built, stone age, ten stone, two stone, 10 stone, object to, objects to, objected, suspicious object, cone of, bin day, bin men, bin lorry, bin bag, bin store, chair of, wheelchair, the chair, post office, post code, by post, in the post, brick wall, brick built, brick house, ring pull, hammer and tongs, green bottle of
  cancels missile
idiom hacked-with-a-blade
  phrase hacked at with, hacked at by, hacked down, hacked off, hacked through, been hacked at, been hacked down, been hacked off, hacking at, hacked into the tree
  cancels hacked
idiom goods-otherwise
  phrase the green, green jacket, green coat, the pitch of, seat belt, seat in, back seat, front seat, passenger seat, the switch, plot of, cross the, cross road, lift to, a lift, gave a lift, lift home, in the lift, the counter, over the counter, in bed, bed and, to bed, flag down, flagged, static on, plant hire, the lot, display of, screen shot, on screen
  cancels breakable

# ---- buildings ------------------------------------------------------------------------------------------
concept burglary-word
  verb screw ... over, rifle, burgle
  phrase brkn into, brkn in, broken in2, break in to my, burglarised, burgalry, burglry, burgled, burgelled, burglared, burgled us, been burgaled, screwed over the house, house screwed, drum screwed, someones in my house, someone's in my house, somebodys in my house, someones in the house, someone's in the house, somebody is in the house, somebody in our house, theres someone in my house, there is someone in my house, there's a man in my, theres a man in my, there's someone in my, someone in my flat, someones in my flat, someone in our, somebody has been in the house, someone has been in the house, someone has been in our, somebody has been in our, somebody has been in my, been in while we were out, been in through, been in the night, been in overnight, had visitors, unwanted visitors, had uninvited visitors, house turned upside down, place turned upside down, turned the place over, turned the house over, turned us over, turned over while, whole place turned over, been ransacked, was ransacked, hse ransacked, ransacked the, every drawer, drawers all over, drawers out, every room turned, rooms ransacked, rifled through the drawers, rifled the, gone through every room, been through every room, messed up every room, jemmied the, prised the, levered the, got in via, got in thru, got in by, gained entry, gained access via, gained access through, gained access by, gaining entry, entry gained, poe, point of entry, mode of entry, method of entry, entry via, entry thru, entry by, forced an entry, forcing an entry, forced the rear, forced the front, forced the patio, forced the window, forced the side, made entry, effected entry, effected an entry, broke their way in, kicked their way in, smashed their way in, let themselves in through, let himself in through, climbed in through, climbed in via, climbed in thru, climbing in through, climbing through the window, climbed through, came in through, came in via, come in through, crept in, snuck in, sneaked in through
idiom not-entry
  phrase (he|she|i|we) climbed in through, let myself in through, poe unknown, had visitors from, had visitors round, had visitors over, unwanted visitors on, forced entry by police, gained entry by police, police gained entry, fire gained entry, officers gained entry, entry gained by, entry gained via neighbour, no entry gained, no entry made, entry not gained, entry was not gained, didn't gain entry, did not gain entry, not gained entry, unable to gain entry, failed to gain entry, failed to gain access, without gaining entry, tried to gain entry, trying to gain entry, attempted to gain entry, rifle club, air rifle, rifles, a rifle, rifle range, rifle through (my|his|her) (phone|bag)
  cancels burglary-word
concept entry-mark
  phrase door kicked thru, door kicked through, fr dr kicked, front dr, rear dr, back dr, dr kicked, dr forced, wdw forced, wdw smashed, kitchen wdw, window out, kitchen window out, pane out, glass out, glass cut, glass taken out, beading removed, beading off, hinges off, hinges taken off, taken the hinges off, unscrewed the hinges, hasp off, hasp prised, hasp levered, hasp and padlock, hasp forced, padlock snipped, padlock smashed, padlock on the floor, padlock on the ground, padlock in two, padlock busted, padlock bust, lock busted, lock bust, bust the lock, busted the lock, lock cropped, lock sawn, lock ground off, cylinder snapped, euro cylinder snapped, barrel gone, barrel out, snapped the barrel, back door hanging, door hanging, door off, door bust, door busted, door splintered, frame splintered, door frame splintered, splintered frame, burst door, door burst, wood panel kicked, panel kicked out, panel pushed in, cat flap, roof lifted, roof sheet, roof panel, tin sheet, cladding, felt cut, boards prised, boards removed, board prised off, wall knocked through, hole knocked, side panel, bolt sheared, shutter peeled, shutter prised, shutters prised, shutters cut, shutter cut, roller door forced, fire exit forced, fire door forced, fire escape, via skylight, via a skylight, through a skylight, via the roof, through the ceiling, via rear, via the rear, thru rear, thru back, via an insecure, via insecure, via unlocked, via open, through an insecure, window left ajar, left the window open, left open a window, left on the latch, bathroom window open
concept outbuilding
  noun lockup, lock up garage, garden store, workshop shed, potting shed, polytunnel, chicken coop, hen house, kennel, tackroom, tack room, feed store, cattle shed, lambing shed, barn, implement shed, tractor shed, byre, shippon, linhay, hay barn, dutch barn, pole barn, log cabin, garden office, home office in the garden, man cave, pigeon loft, aviary, cycle shed, bin shed, cabin, bothy, studio
concept business-place
  noun science block, it suite, ict suite, music room, staffroom, school, academy, college, primary school, nursery school, sports centre, leisure centre, bowling club, golf club, boat club, sailing club, rowing club, working men's club, legion, british legion, masonic hall, parish hall, church office, sacristy, vestry, cathedral, temple, gurdwara, synagogue, vet, vets, veterinary practice, doctors surgery, dental surgery, opticians, optician, tanning salon, tattoo studio, phone shop, vape shop, jewellers, jeweller, bike shop, farm shop, garden centre, builders merchants, builders yard, yard office, site cabin, welfare cabin, welfare unit, tool store, site container, steel container, container, bonded store, stock room, distribution centre, unit on the estate, industrial estate unit, tyre shop, car dealership, mot centre, garage business, bank, post office, sub post office, arcade, amusement arcade, bingo hall, cinema, theatre, museum, tearoom, tea rooms, coffee shop, sandwich shop, bistro, burger bar, ice cream kiosk, food truck, catering trailer, horse box bar, micropub, brewery, bar, nightclub, wine bar, social club, laundrette, launderette, dry cleaners, car wash, funeral directors, funeral home, estate agents, solicitors, accountants, call centre
concept not-entered
  phrase had a go at (my|our|the|his|her|their) [back|front|side|patio|rear] (door|window|lock|shed|garage|padlock|doors), had a go at getting in, have had a go at, has had a go at, having a go at the (lock|door|window), failed to get in, failed to gain entry, failed to gain access, failed to open, never managed to get, never managed to, not managed to get, didn't manage to get, did not manage to get, didn't manage to, couldn't get in, could not get in, couldnt get in, couldn't get through, not got in, didn't get in, did not get in, didnt get in, hadn't got in, had not got in, hasn't got in, haven't got in, never got in, never got inside, not got inside, did not get inside, didn't get inside, no entry gained, no entry made, entry not gained, entry was not gained, did not gain entry, didn't gain entry, without gaining entry, held firm, door held, lock held, lock had held, gave up and left, gave up, given up, disturbed before, scared off before, scared them off, scared him off, light came on and, alarm went off and, alarm scared, dog barked and, dog barking scared, tried the back door, tried the front door, tried my door, tried our door, tried the door, tried the handle, trying the handle of the (door|back door|front door), tried to jemmy, tried to prise, tried to lever, tried to kick, tried to smash, tried to force, tried to snap, tried to drill, tried to crowbar, tried to bust, attempted to prise, attempted to force, attempted to lever, attempted to jemmy, attempted to snap, attempting to force, attempt to snap, attempt to force, attempt to prise, tried breaking, tried forcing, tried prising, tried to break, attempted to break, attempted break, attempted burglary, attempted burg, att burg, att burglary, attempt burg, break in attempt
idiom gave-up-otherwise
  phrase gave up (his|her|my|the|smoking|drinking|work|job|waiting|trying|on), given up (his|her|my|the|smoking|work|on), tried to break up, tried to break it, tried to kick (me|him|her), tried to smash my phone, tried to force (him|her|me), tried the door but it was locked and, trying to break up, tried breaking up, gave up when
  cancels not-entered
act enter-building
  when not-entered & force-deed/entry-mark/tool-mark & way-thing within 3 sentences
  when tool-mark & way-thing within 8 words
  unless takeable/locker-word/vehicle-opened within 6 words
  unless messed-with/motor-word within 2 sentences
  unless been-taken/steal-word/missing-list within report
  unless handles/lawful-entry within 2 sentences
  unless threat-show/force-verb within entry
  by nobody
  to victim
  fact attempted=yes, building=home, purpose=steal
  instead damage
  sure 65
concept tool-mark
  phrase chewed up, all chewed, gouges round, gouge marks, gouged round, screwdriver marks, jemmy marks, crowbar marks, chisel marks, pry marks, prise marks, tool marks, lever marks, with a screwdriver or, marks round the, marks around the, marks on the frame, dents round the lock, dents in the frame, wood splintered round, splintered round, lock scratched, scratches round the, half snapped, partly snapped, lock half snapped, lock damaged, lock bent, frame damaged, frame bent, lock jammed, broken off in the lock, snapped in the lock, drill hole, drill marks
fact attempted = yes
  when not-entered & force-deed/tool-mark/entry-mark within 3 sentences
  unless been-taken/missing-list within report
  of enter-building
  spread entry
concept home-entered
  phrase back door hanging, every drawer, bedroom emptied, drawers emptied, in my house downstairs, in the house downstairs, hse ransacked, house ransacked, home ransacked, flat ransacked, bungalow ransacked, rtn home, returned home, got home to find, came home to find, got in from work, got in from my shift, got back from holiday, back frm hols, frm hols, whilst we were away, while we were away, while we were on holiday, while i was at work, while i was asleep, whilst asleep, asleep in bed, my bedroom, our bedroom, the kids bedroom, jewellery box
act enter-building
  when intruder-now & been-taken/missing-list/gone/bare-taken/made-off within 4 sentences
  unless lawful-entry within report
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage, take
  sure 65
concept intruder-now
  phrase (someones|someone's|someone is) [now] (in|inside) (my|our|the) (house|home|flat|bungalow|kitchen|hall), (someones|someone's|someone is) [now] (in|inside) (his|her|their) (house|home|flat|bungalow|kitchen|hall), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (my|our|the) (house|home|flat), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (my|our|the) (bungalow|kitchen|hall), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (his|her|their) (house|home|flat), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (his|her|their) (bungalow|kitchen|hall), (someones|someone's|someone is) [now] (in|inside) (my|our|the|his|her|their) (hallway|lounge|bedroom), (someones|someone's|someone is) [now] (in|inside) (my|our|the) (living room|conservatory|property|address), (someones|someone's|someone is) [now] (in|inside) (his|her|their) (living room|conservatory|property|address), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (my|our|the) (hallway|lounge|bedroom), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (his|her|their) (hallway|lounge|bedroom), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (my|our|the) (living room|conservatory|property|address), (somebody is|somebodys|somebody's|there's someone) [now] (in|inside) (his|her|their) (living room|conservatory|property|address), (theres someone|there is someone|someone) [now] (in|inside) (my|our|the) (house|home|flat|bungalow|kitchen|hall), (theres someone|there is someone|someone) [now] (in|inside) (his|her|their) (house|home|flat|bungalow|kitchen|hall), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (my|our|the) (house|home|flat), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (my|our|the) (bungalow|kitchen|hall), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (his|her|their) (house|home|flat), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (his|her|their) (bungalow|kitchen|hall), (theres someone|there is someone|someone) [now] (in|inside) (my|our|the|his|her|their) (hallway|lounge|bedroom), (theres someone|there is someone|someone) [now] (in|inside) (my|our|the) (living room|conservatory|property|address), (theres someone|there is someone|someone) [now] (in|inside) (his|her|their) (living room|conservatory|property|address), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (my|our|the) (hallway|lounge|bedroom), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (his|her|their) (hallway|lounge|bedroom), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (my|our|the) (living room|conservatory|property|address), (burglars|intruders|a burglar|an intruder) [now] (in|inside) (his|her|their) (living room|conservatory|property|address)
  phrase locked myself in, locked herself in, locked himself in, hiding upstairs, hiding in the bathroom, downstairs i can hear, can hear them downstairs, hear someone downstairs, heard someone downstairs, footsteps downstairs, torches downstairs, torch downstairs
concept made-off
  phrase suspects made off, made off over, made off through, made off via, ran out the back, out the back door, over the back wall, over the back fence, over the fence, legged it out, ran off when

# ---- robbery ---------------------------------------------------------------------------------------------
concept robbed-place
  noun betfred, ladbrokes, coral, paddy power, bookies, betting shop, bookmakers, post office, co op, one stop, spar, premier, londis, nisa, costcutter, off licence, off licence, petrol station, garage, jewellers, jeweller, takeaway, kebab shop, chip shop, pizza shop, corner shop, shop, store, newsagents, newsagent, bank, building society, pharmacy, chemist, pub, bar, hotel, restaurant, cashier, staff, shop staff, shopkeeper, manager, assistant, counter, till, tills, safe, kiosk, security van, cash in transit, cit, g4s, loomis, arcade, casino, tobacconist, vape shop, phone shop
act take
  when demand & robbed-place & at-the-till/cash-thing/staff-in-shop within 3 sentences
  when threat-show & robbed-place & demand-verb/cash-thing within 2 sentences
  unless from-victim/machine-theft within 2 sentences
  unless rehearsal-word/message-medium/demand-or-else within report
  unless partner/former-partner within 3 sentences
  by subject
  to place as business
  fact force=threatened, taken-from=till
  sure 70
concept from-victim
  phrase give us your, give me your, gimme your, gizz your, my phone, his phone, her phone, my wallet, his wallet, her purse, my bag, her bag, his bag, your phone, your wallet, your bag, your money
concept threat-show
  phrase (showed|shown) (staff|him|her|me|them) (a|an|the|what looked like a) (hammer|bat|gun), (showing|shows|shew) (staff|him|her|me|them) (a|an|the|what looked like a) (hammer|bat|gun), (showed|shown) (staff|him|her|me|them) (a|an|the|what looked like a) (knife|machete|axe|screwdriver), (showing|shows|shew) (staff|him|her|me|them) (a|an|the|what looked like a) (knife|machete|axe|screwdriver), (showed|shown) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (hammer|bat|gun), (showing|shows|shew) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (hammer|bat|gun), (showed|shown) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (knife|machete|axe|screwdriver), (showing|shows|shew) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (knife|machete|axe|screwdriver), (showed|shown) (staff|him|her|me|them) (a|an|the|what looked like a) (crowbar|blade|bar), (showing|shows|shew) (staff|him|her|me|them) (a|an|the|what looked like a) (crowbar|blade|bar), (showed|shown) (staff|him|her|me|them) (a|an|the|what looked like a) (firearm|pistol|needle|syringe), (showing|shows|shew) (staff|him|her|me|them) (a|an|the|what looked like a) (firearm|pistol|needle|syringe), (showed|shown) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (crowbar|blade|bar), (showing|shows|shew) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (crowbar|blade|bar), (showed|shown) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (firearm|pistol|needle|syringe), (showing|shows|shew) (us|the cashier|the manager|the assistant|the driver) (a|an|the|what looked like a) (firearm|pistol|needle|syringe), had a (bat|bar|axe|crowbar|pole|blade|needle|syringe|shank|zombie knife|lock knife|samurai sword|sword|pistol|handgun|shotgun|taser), with a (bat|bar|axe|crowbar|blade|needle|syringe|shank|zombie knife|samurai sword|sword|pistol|handgun|shotgun|taser|baseball bat|metal bar|iron bar|hatchet|cleaver|meat cleaver), in masks, in a bally, bally on, ballies on, masked up, masked men, masked males, or you'll get (poked|stabbed|shanked|chinged|cut|hurt|done|battered|banged|wetted|it), or you get (poked|stabbed|shanked|cut|hurt|battered), get poked, get shanked, get chinged, get wetted, do you want to get, said he would stab, said he'd stab, said they'd stab, said they would stab, said he would cut, said he'd cut, said they would hurt, threatened to stab, threatened to cut, threatened to shoot, or i'll, or he'd, or they'd, or else, blocked me, blocked my path, blocked his path, blocked him, blocked her, hemmed (me|him|her|them) in, crowded (me|him|her|them), cut me up on, i was terrified so i gave, so i gave it to them, so i gave him, so he gave, so she gave, too scared to say no, scared so, out of fear
concept demand
  phrase give us (your|yer|ya|the|that|all your), give me (your|yer|ya|the|that|all your), gis (your|yer|ya|the), giz (your|yer|ya|the), gizz (your|yer|ya|the), gimmie your, gimmie the, gimme ya, hand it all over, hand over the, hand over your, hand over his, hand over her, hand over my, handing over his, handing over her, made to hand over, forced to hand over, fill the bag, fill this bag, fill a bag, put it in the bag, put the cash in, put the money in, open the till, open the safe, open up the till, empty the till, empty the safe, give us the cash, give us the takings, told them to empty, told her to empty, told him to empty, where's the money, where's your money, turn your pockets out, turned out his pockets, turned out my pockets, emptied my pockets, run your, run me your, run the, take off your, took his watch off him, made him take off his, made me take off my, made him take his, unlock your phone, made me unlock, made him unlock, transfer money, made him transfer, made me transfer
idiom demand-otherwise
  phrase run the (shop|pub|club|cafe|risk|bath|business|charity|house|place|country|school|company|group|scheme|plate|vrm|number|index|line|tap|taps|marathon), run your (own|bath), where's your mum, give me the (creeps|details|number|name|chance|address), give me your (name|address|details|number|word|opinion)
  cancels demand
idiom mask-otherwise
  phrase in a (car|van|taxi|vehicle|row|dispute|state|bad way|relationship|wheelchair|queue|coat|hoodie|suit|bag|box|drawer|dream), wearing a (coat|jacket|hoodie|hat|cap|suit|uniform|seatbelt|tracksuit)
  cancels threat-show
concept force-verb
  phrase jumped by, got jumped, was jumped, were jumped, jumped us, we got jumped, been jumped, punched me in, punched him in, punched her in, smacked me, smacked him, lamped me, lamped him, banged me, banged him, chinned me, chinned him, decked me, decked him, clocked me, clocked him, clouted, chinged, filled me in, filled him in, leathered, booted me, booted him, volleyed, tripped me, tripped him, rugby tackled, knelt on, sat on him, sat on me, dragged off his bike, dragged off my bike, pulled off his bike, pushed off his bike, pushed me off my bike, pushed off my bike, knocked off my bike and, knocked off his bike and, headlocked, in a headlock, wrestled, yanked me, yanked her, yanked him, spun me round, pulled me over, pulled her over, pulled to the ground, knocked to the floor, knocked to the ground, shoulder barged
act take
  when force-verb > took-mine > stealable within 20 words
  unless message-medium/rehearsal-word within report
  by subject
  to victim
  fact force=used, taken-from=person
  sure 65
concept took-mine
  phrase took (me|my|his|her|our|their), nicked (me|my|his|her|our|their), (robbed|snatched|grabbed|swiped|pinched) (my|his|her|our|their), off with (my|his|her|our|their), had (my|his|her) ... off (me|him|her), and they took, and he took, and she took
idiom not-forced-on-somebody
  phrase (been|was|were|had been|having been|be) dragged (out|to the road|off|away|across|along|over to), dragged (it|them|the safe|the machine|the atm|the gates|the posts), marks where they had been dragged, drag marks, dragged out, right up against, pushing right up against, pushing up against, pressed up against, pressing up against, pulling up outside, pulled up outside, to kick it in, kick it in, kicking it in, kicked it in, kicked the (door|window|panel|lock|fence|gate), pushed open, pushed in, pushed the (door|window)
  cancels force-verb, push, strike, force-used

# ---- leaving unpaid -------------------------------------------------------------------------------------
concept drive-off
  phrase drove off no payment, drove off w/o, drove off without, driven off without, off without payment, left without payment, left without paying, no payment, no pymt, made off w/o, mowp, filled up and off, filled and left, filled and drove, filled up and sped, gone without paying, went without paying, sped off, shot off, wheelspun off, bilking, bilk, drive off no pay, never paid, didn't pay, didnt pay, did not pay, false plates, nozzle back and, put the nozzle back and, hung up the nozzle
concept food-or-fare
  noun taxi, cabbie, cab, minicab, uber, fare, private hire, hackney, starters, pudding, steak dinner, three courses, carvery, round of drinks, drinks bill, bar tab, hotel room, tattoo, haircut, hair colour, car repair, party of, curry house, indian restaurant, pizza restaurant, steakhouse, buffet
  phrase quid on the meter, on the meter, table of four, table of six, table of five, ate a full meal, eaten a full meal, ordered food and drinks
concept taxi-run
  phrase (opened|opens|open) the door (and|at) [the] [lights] (ran|run|runs|legged|bolted|jumped|and legged), opened the door at the lights, jumped out at the lights, jumped out at the, jumped out and ran, jumped out and legged, got out and ran, got out and legged, got out and bolted, ran off without paying, legged it without paying, ran without paying, did one without paying, did a runner, done a runner, done one without, runner without paying, made off on foot without, walked out without, walked out on the bill, left without settling, left without paying, slipped out without, sneaked out without, went for a cigarette and, went out for a smoke and, gone out for a fag and never, checked out without, left the hotel without, didn't settle, not settled, never settled
concept taxi-job
  noun taxi, cabbie, cab driver, taxi driver, cab, minicab, uber, uber driver, bolt driver, private hire, private hire driver, fare, meter, meal, restaurant, bill, table, starters, mains, curry, hotel, room, food
act make-off
  when fuel-put & paid-nothing/drive-off within 2 sentences
  when pump & fuel-thing & paid-nothing/drive-off within 3 sentences
  unless paid-after/body-word within report
  to shop as business
  instead take, take-vehicle
  sure 75
concept fuel-put
  phrase put diesel in, put fuel in, put petrol in, put £, diesel in, derv in, petrol in, of derv, in derv, filled £
act make-off
  when taxi-job & taxi-run within 3 sentences
  unless robbed-word/force-verb/threat-show within report
  unless not-making-off/paid-after within report
  unless left-details/body-word within report
  to victim
  instead take
  sure 70
concept left-details
  phrase left his details, left her details, left their details, left his phone as, left her phone as, left his id, gave his name and address, gave her name and address, card was declined, card declined, payment declined, terminal down, machine was down, card machine down, promised to come back and pay, agreed to pay, will return to pay, forgot (his|her|their) (wallet|purse|card), disputed, complained, not happy with the, refused to pay the full, refused to pay because, row over the bill, over the quality, cold food
concept paid-after
  phrase settled up, has settled, have settled, settled the bill, settled it, come back in and settled, came back in before, came back in and, come back in and, came straight back, has come back in, returned to the shop and, returned to the station and, returned to the kiosk and, rang up to pay, called back to pay, paid over the telephone, paid it over the phone, made payment in full, payment made in full, has paid in full, have paid in full, paid up, has since paid, have since paid, now settled, squared up, genuine mistake, honest mistake, genuinely forgot, forgot to pay, thought (his|her|my) (wife|husband|partner|mate|son|daughter) had paid, thought it had gone through, transaction had failed, payment had failed, payment had not gone through, paid by phone, paying it now
report contrary-evidence = yes
  when paid-after & drive-off/taxi-run/paid-nothing/fuel-thing within report

# ---- extortion, cheats, handling --------------------------------------------------------------------------
concept demand-or-else
  phrase unless (i|he|she|we|you|they) (buy|buys|pay|pays|paid|send|sends|sent|give|gives|gave|transfer|transfers|hand|hands|get|gets|cough up|bung|put|deposit), if (i|he|she|we|you|they) (don't|dont|doesn't|doesnt) (buy|pay|send|give|transfer), if (i|he|she|we|you|they) (didn't|didnt|do not|does not|did not) (buy|pay|send|give|transfer), if (i|he|she|we|you|they) (don't|dont|doesn't|doesnt) (hand|get|cough up|put|deposit|come up with), if (i|he|she|we|you|they) (didn't|didnt|do not|does not|did not) (hand|get|cough up|put|deposit|come up with), wants £, want £, wanted £, wants money or, want money or, wants cash or, wanting money to keep quiet, money to keep quiet, to keep quiet, to keep it quiet, to delete it, to delete the, to delete them, to make it go away, for his silence, for her silence, or he'll tell, or she'll tell, or they'll tell, or he will tell, or she will tell, or they will tell, or he'll post, or she'll post, or they'll post, or he'll show, or she'll show, or they'll show, or they'll put it, or they will put it, or he goes to, or she goes to, pay up or
concept leverage
  noun clip, footage, snap, nudes, pics, pictures, contacts, followers, boss, wife, husband, mum, school, work, church, newspaper, papers, social services, hmrc, taxman, immigration, secret, affair
  phrase everyone i follow, everyone who follows, all my followers, all my friends, my whole friends list, my contacts, friends list, recorded me, screen recorded, screenrecorded, my parents, my family, his family, her family, his parents, her parents, his wife, her husband
idiom buy-condition
  phrase will send the (clip|video|picture|pictures|pics|footage|images) to, unless (i|he|she) (buy|buys|bought), (they|he|she) will (send|share|post|release) (it|them|the) to, are now saying they will send, saying they will send, saying he will send, saying she will send, threatening to send, threatening to share, threatening to post, threatens to send
  cancels future, denial, fear
concept money-sum
  phrase apple cards, apple card, itunes cards, google play cards, amazon vouchers, amazon gift, gift voucher, gift vouchers, steam card, steam gift, paysafe, razer gold, voucher, vouchers, cash app, revolut, monzo, western union, moneygram, wire, western, hundred, thousand, grand, quid

concept accident-word
  phrase thrown up a stone, threw up a stone, throwing up a stone, kicked up a stone, contractors cutting, contractors mowing, cutting the verge, mowing the verge, strimming, council mower, strimmer flicked, flung up
concept way-thing
  noun bk dr, bk door, back dr, bck door, frnt dr, fr dr, front dr, frnt door, rear dr, side dr, wdw, kitchen wdw, utility room window, front dr, garage door, shed door, fire exit, patio window, sash window, conservatory door, utility door, porch door, cellar door, loft hatch, cat flap, letterbox
concept house-lock
  noun bk dr, bk door, bck door, frnt dr, fr dr, front dr, frnt door, rear dr, side dr, wdw, back dr
concept home-part
  noun bk dr, frnt dr, front dr, utility room window, patio window, sash window, porch window
concept not-entered
  phrase trying to kick it in, tried to kick it in, trying to kick the door, trying to kick my door, trying to kick her door, trying to kick his door, trying to boot, trying to smash the door, trying to smash his way in, trying to get through the, trying to climb in, trying to force, trying to prise, trying to jemmy, no entry, no entry gained, ran when the light, ran when light, ran off when the light, ran off when the dog, ran off when i, ran off when she, ran off when he shouted, banging at the back door trying
concept distraction-gone
  phrase was found empty, found empty, found it empty, found to be empty, tin empty, box empty, purse empty, afterwards her, afterwards his, another went up, another one went up, another man went up, slipped upstairs, gone up the stairs, went up the stairs, was upstairs, crept upstairs, her savings have gone, his savings have gone, rings have gone, jewellery has gone, money has gone, cash has gone
concept distraction-caller
  phrase he was from the council, she was from the council, they were from the council, was from the council, were from the council, was from the water, were from the water, was from the gas, from severn trent, from thames water, from united utilities, from yorkshire water, from anglian water, from northumbrian water, from british gas, from scottish power, from eon, from e.on, from edf, from npower, from the electric board, (was|were) from the (housing|hospital|church|pension service|post office), (was|were) from (social services|bt|openreach), a fake id, showed her a card, showed him a card, showed a badge, look at the damp, check the pressure, check the pipes, check the taps, check the boiler, check the meter, run the taps, running taps, running the taps, turn the taps on, use the toilet, use her toilet, use his toilet, glass of water, lost his ball, looking for a lost, lost cat, plain clothes officer, detective and showed
concept home-word-extra
  noun parlour
act damage
  when driven-over & crop-field within 2 sentences
  when plants-pulled
  unless accident-word within entry
  by nobody
  to owner
  fact damaged-thing=other
  sure 70
concept driven-over
  phrase driven round and round, driven backwards and forwards, driven over, driven across, driven through, drove over, drove across, drove through, driving over, driving across, driving through, riding over, riding across, ridden over, ridden across, rode over, rode across, doughnuts, donuts, wheel marks, wheel ruts, tyre marks, ruts
concept crop-field
  noun crop, wheat, barley, winter barley, winter wheat, oats, rape, oilseed rape, maize, beet, potatoes, silage, hay meadow, meadow, mowing grass, mowing, grass, pasture, sown ground, seeded field, pitch, cricket square, football pitch, bowling green, golf green, green, fairway, sports field, lawn, allotment, flower beds, verge
concept plants-pulled
  phrase pulled up the plants, pulled up my plants, pulled up our plants, pulled up the flowers, pulled the heads off, kicked down (two|three|four|several|some|the|our|my) [fence|panels|of] (panels|panel|fence|fencing|gate|gates|posts)
concept lawful-taking
  phrase when he moved out, when she moved out, when they split, when they separated, civil advice, civil matter, he paid for it himself, she paid for it herself, he paid for it, she paid for it, jointly owned, joint property, division of property, splitting the contents, solicitors dealing, won't return my deposit, won't give back my deposit, give back my deposit, recovered under finance, under a finance agreement, finance agreement, hire purchase, recovered this morning under, high court enforcement, enforcement agents, levied goods, controlled goods

concept broke-vehicle
  phrase mirrors were kicked off, mirrors kicked off, mirror was kicked off, mirrors were snapped off, mirror was snapped off, mirrors have been kicked off, mirrors had been kicked off, wing mirrors snapped, wing mirrors smashed
concept wear-word
  noun hail, hailstone, hailstones, sleet, thunder
concept accident-word
  phrase the hail, hailstones, hail stones, in the hail
concept roof-men
  phrase gutters hanging off, noticed her gutters, noticed his gutters, noticed her roof, noticed his roof, noticed a loose tile, noticed some loose, working on a house nearby, working nearby, working down the road, doing a job round the corner, doing a job nearby, man at door saying, men at door saying, man at the door saying, some tarmac left, tarmac left over, leftover tarmac, roof leaking, chimney needed, chimney unsafe, chimney leaning, moss on the roof, moss off the roof, clean her gutters, clean his gutters
concept doorstep-cheat
  phrase has done no work, have done no work, done no work, no work carried out, not carried out any, never came back, not been back, never started, barely been up, barely started, left it half done, coming back for more, coming back this afternoon for, now wants more, now want more, now says it needs, now saying it needs, says it will be another, a further £
