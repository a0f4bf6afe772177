# Scenes: what kind of place or manner stands around a loss, told by any words of a kind near any words of another.
# They decide between the classes of theft (vehicle, home, person, shop, employer, post, machine, supply) and make
# an act where no single verb does.

# ---- a loss told shortly: "telly and watches away", "gone: two drills", "off with it" ------------------------
concept away-word
  phrase away, (have|has) disappeared, disappeared, vanished, had away, been away, legged, has walked, have walked, walked in the night, out from under, been out, vamoosed, spirited off, not there, nowhere, no more, minus, cleared, emptied
idiom away-otherwise
  phrase put away, puts away, putting away, put it away, put them away, locked away, lock it away, right away, straight away, far away, ran away, run away, running away, runs away, gone away, going away, go away, goes away, went away, away from, away at, away with, away for, away on, away to, away back, miles away, minutes away, stayed away, stay away, walked away, walking away, walks away, walk away, turned away, turned them away, turned him away, pulled away, pulls away, drove away, driving away, drives away, throw away, threw away, thrown away, take away, takeaway, getaway, stowaway, passed away, backed away, back away, moved away, moving away, while away, whilst away, were away, was away, are away, is away, be away, been away for, been away on, doors away, streets away, yards away, metres away, houses away, is cleared, area cleared, cleared up, cleared off, has walked (to|home|in|out|up|down|past|off|into|over|round), have walked (to|home|in|out|up|down|past)
  cancels away-word
act take
  when stealable > away-word within 2 words
  when gone-list > stealable within 2 words
  when off-with-it & stealable/cycle-thing within 2 sentences
  unless found-again/taken-back-lawfully within report
  unless stolen-talk/lawful-taking within sentence
  unless takeable/cycle-thing/dog-thing within 4 words
  unless shop-stock & shop-word within entry
  by nobody
  to owner
  sure 60
concept gone-list
  phrase gone, stolen, taken, missing, loss, losses, lost
idiom gone-list-otherwise
  phrase missing person, missing persons, lost property, lost his temper, lost her temper, lost it, lost control, lost weight, gone ring, gone watch, lost contact, loss of, weight loss, lost my job, lost his job, lost touch, gone (to|from|out|up|into|off|down|over|for|through|in|on|with|by|past|round|back|home|and|at|before), taken (to|from|off|by|the|out|up|her|his|my|a|on|in|into|over|with|at|away), stolen (from|by|the|my|his|her|goods|property|car|vehicle), lost (the|his|her|my|their|a|and|or|in|about|two|three)
  cancels gone-list
concept off-with-it
  phrase (off|away|out|gone) with (it|them|both|all of it|all of them|everything|the lot|one of), (off|out) with (it|them) under (his|her|their) arm, under (his|her) arm and, had the lot, took the lot, taken the lot, been had off, been had away, been had out, picked it up and, picks it up and, picks it up has, scooped it up, scooped them up
idiom off-with-otherwise
  phrase (pissed|cheesed|brassed|fed|hacked) off with, get off with, got off with, out with it, out with them last, out with all, gone with everything, away with it, got away with, out with both, had it out with
  cancels off-with-it

# ---- where from: a vehicle ------------------------------------------------------------------------------------
concept motor-word        # a vehicle, also where it is only where something was
  has vehicle-thing
  phrase van's, vans, car's, cars, works van, her fiat, hatchback, estate, subbie's, passenger side, driver's side, off side, offside, nearside, n/s, o/s, rear quarter, quarter light, quarterlight, tailgate, boot, bootlid, glovebox, glove box, parcel shelf, footwell, dash, dashboard, load space, cab
concept way-into-car
  phrase peeled, punched, popped, smashed, put through, put in, put out, gone in, forced, jemmied, prised, drilled, screwdrivered, skinned, folded, levered, unlocked, insecure, not locked, wasn't locked, weren't locked, left open, ajar, wide open, light out, window out, glass out, screen out, window through, been in, been through, gone through, open, opened, got into, broken into, broke into, tipped out, emptied, turned out, rifled, rummaged, wrenched, bent back, peeled down, peeled back, like a sardine tin, like a tin
concept seat-place
  phrase off the (back|front|passenger|rear) seat, from the (back|front|passenger|rear) seat, off the seat, from under the seat, under the seat, off the dash, from the dash, out of the boot, from the boot, out the boot, in the boot, out of the glovebox, from the glovebox, out of the cab, from the cab, off the parcel shelf, from the footwell, open tailgate, off the back of (my|his|her|their|our|the) (van|truck|pickup|wagon|car), from the back of (my|his|her|their|our|the) (van|truck|pickup|wagon), out of the back of (my|his|her|our|the) (van|truck|wagon)
fact taken-from = vehicle
  when motor-word > way-into-car within 5 words
  when way-into-car > motor-word within 5 words
  when seat-place & takeable/motor-word within 2 sentences
  unless home-entered/machine-theft/delivery-run within entry
  of take
  spread near
act take
  when motor-word > way-into-car > stealable within 28 words
  when seat-place > stealable within 8 words
  when stealable > seat-place within 8 words
  unless found-again/taken-back-lawfully/collision-word within report
  unless home-entered/machine-theft/delivery-run within entry
  unless lawful-taking/stolen-talk within sentence
  unless nothing-taken within 2 sentences
  unless parked-by-owner within sentence
  by nobody
  to owner
  fact taken-from=vehicle
  instead damage, take-vehicle, enter-building
  sure 60
concept parked-by-owner
  phrase put my, put his, put her, put the shopping, left my phone in, getting out, got out, climbed in, strapped, seat belt, paramedic, airbag, airbags
concept nothing-taken
  phrase nothing taken, nothing gone, nothing stolen, nothing missing, nothing has been taken, nothing's been taken, nothing has gone, nothing's gone, nothing's missing, nothing was taken, nothing appears, can't see anything's gone, can't see that anything, cannot see anything missing, no property taken, nowt taken, nowt gone, nowt missing, not taken anything, didn't take anything, did not take anything, left everything, all still there, off with nothing, off w nothing, not got anything, (don't think|doesn't look like) (they|he|they've) (got|took|taken|had) (anything|owt|much), didn't get anything, didn't get owt, didn't take owt, couldn't find anything missing, nothing obvious gone, nothing obvious taken, nothing in it to take, nothing to take, keeps nothing in it, inside not touched, never got in, didn't get in, left empty handed, empty handed, ran off empty, got nothing, left it leaning, left it on its side, dumped it at, gave up at

# Inside a vehicle and nothing gone, handles and doors tried: interference.
concept tried-handle
  phrase handle up, handles up, trying it, trying doors, tries doors, door handle, door handles, handles, flicking handles, flicking the handles, pulling handles, dipping handles, lifting handles, lifting the handles, trying every door, tried every door, door to door trying, checking handles, checking doors, walking along trying, working his way down the, working their way along, shining a torch in, torch into cars, slim jim, coat hanger, screwdriver in the door, screwdriver in the ignition, lock barrel, door lock damaged, fiddling with the lock, fiddling with the door, at her door with, at his door with, at the door of
concept searched-car
  phrase glovebox, glove box, door pockets, centre console, ashtray, papers all over, contents all over, all over the seat, all over the seats, tipped out on the seats, on to the seats, onto the seats, they've been in, theyve been in, someone's been in, somebody's been in, someone has been in, been sat in it, been rooting, rifled, rummaged, boot was ajar, seat moved, seat pushed back, ignition barrel, steering lock, cowling, wires hanging, wires pulled, cubby hole, cubby holes, centre console, going through it, sat in the front of, sat in his, sat in my, sat in her, sat in ip, push start, bump start, trying to start
act interfere-vehicle
  when tried-handle & takeable/motor-word within 2 sentences
  when searched-car & nothing-taken within 2 sentences
  when way-into-car & nothing-taken & takeable/motor-word within 2 sentences
  unless denied-try within sentence
  unless home-entered within sentence
  unless husband-did/collision-word within 2 sentences
  unless been-taken/steal-word within sentence
  by nobody
  to owner
  instead damage, enter-building, take
  sure 60
concept husband-did
  phrase husband owned up, husband admitted, it was my husband, it was her husband, been my son, left it open myself, must have left it, owned up to it, opened it with the wrong, wrong car, thought it was his car, thought it was her car, identical car, same model, getting the pushchair out, locked my keys in, locked his keys in, locked her keys in, locked out of her car, locked out of my car, locked out of his car, aa man, breakdown man, recovery man, mechanic

# ---- where from: a home by somebody let in -------------------------------------------------------------------------
concept room-thing
  phrase bedside cabinet, bedside table, bedside drawer, bedside locker, dressing table, chest of drawers, the dresser, her dresser, kitchen dresser, her wardrobe, my wardrobe, the wardrobe, sideboard, mantelpiece, the mantel, jewellery box, jewellery roll, jewel box, windowsill, window sill, settee, front room, spare room, box room, airing cupboard, biscuit tin, tea caddy, sweet tin, quality street tin, egg cup, kitchen drawer, kitchen side, on the kitchen table, hall table, hook in the hall, hook in the kitchen, bedroom drawer, sock drawer, knicker drawer, underwear drawer, memory box, bureau, sewing box, coats on the bed, under the mattress, under her pillow, bedside, my room, her room, his room
concept let-in-person
  noun lodger, housemate, flatmate, cleaner, carer, home help, babysitter, gatecrasher, house guest, party guest, guest, visitor, tradesman, decorator, window cleaner, plumber, roommate, sofa surfer, fitter, workman, workmen, handyman, gardener, estate agent, viewer, night carer, agency carer, ex lodger, foster child
  phrase does for her, does for me, comes in to do, comes in to help, comes and does, friend of my son, friend of my daughter, son's friend, daughter's friend, son's mate, lad's mate, mates round, friends round, people round, folk round, few people round, girls round, lads round, lot round, party at, house party, party at mine, birthday do, her 21st, his 21st, my 21st, my 18th, her 18th, had a barbecue, poker night, been stopping with, was stopping with, stopping with us, stayed with us, staying with us, staying with me, staying at mine, kipping at mine, kipping on my, slept on my sofa, on my sofa, on our sofa, put him up, put her up, let him stay, let her stay, lives here, lived here, rents a room, rents the room, top back, take in lodgers, shared house, shared kitchen, only other person, only two of us, only ever the two, only person who, only people who, nobody else has been, no one else has been, nobody else went in, no one else went in, had a key, has a key, has got a key, came to view, came to measure, came to fit, came to quote, came about the, invited him in, invited her in, invited them in, let her in, let him in, let them in, no sign of a break in, no sign of break in, nobody broke in, no one broke in, not a break in, isn't a break in, no forced entry, nothing forced, no door forced, resident at, resident in room, care home, nursing home, residential home, (flatmate|housemate|roommate)s boyfriend, boyfriend stays over, stays over, girlfriend stays over, care agency, care lady, care worker, carers have, carer has, on a camera we set up
fact taken-from = home
  when room-thing & taking/been-taken/gone-word/away-word/lost-list-word within 2 sentences
  when let-in-person & taking/been-taken/gone-word/away-word/lost-list-word within 3 sentences
  unless shop-word/paid-nothing/in-house within 2 sentences
  unless business-opening/our-premises within 2 sentences
  unless from-vehicle/vehicle-opened within 2 sentences
  of take
  spread near
concept lost-list-word
  phrase gone, missing, not there, went from, gone from, taken from, lost, vanished, disappeared, walked, has had, have had, helped
act take
  when stealable/cash-thing > went-from > room-thing within 10 words
  when room-thing & it-gone/not-there & stealable/cash-thing within 2 sentences
  when stealable & gone-word/been-taken/not-there/lost-list-word & let-in-person within 2 sentences
  unless entry-mark/burglary-word/search-word/distraction-caller/trick-story within report
  unless found-again/lost-talk/taken-back-lawfully within report
  unless body-word within entry
  unless shop-scene/paid-nothing within entry
  unless lawful-taking/stolen-talk within sentence
  by nobody
  to owner
  fact taken-from=home
  sure 60
concept went-from
  phrase went from, gone from, has gone from, had gone from, disappeared from, vanished from, missing from, taken from, took from, out of, off, gone out of, went out of, from

# ---- where from: the body ----------------------------------------------------------------------------------------------
concept on-the-body
  phrase (inside|back|coat|jacket|trouser|trousers|jeans|hip|breast|apron|top|side|bag|cargo|hoodie) pocket, out of (the|a) pocket, out of coat pocket, felt a tug, felt it go, felt nothing, felt a hand, felt something, felt my bag, felt somebody, felt someone, never felt, never felt a thing, didn't feel a thing, did not feel a thing, didn't feel owt, felt owt, felt light, on (my|her|his) shoulder, off (my|her|his) shoulder, over (my|her|his) shoulder, across (my|her|his) body, round (my|her|his) neck, around (my|her|his) neck, straight out (of|some|the) (his|her|my|their|woman's|man's|lady's) [hand|hands], out of my hand, out of her hand, out of his hand, out some woman's hand, out his hand, out my hand, out her hand, leaning on (me|him|her), leaned on (me|him|her), pressed against (me|him|her), squeezed past (me|him|her), stood behind (me|him|her), pushed up against (me|him|her), open tote, her tote, unclipped it, unclipped my, unfastened my, clasp undone, strap cut, strap has been cut, chain of my bag, straps cut, cut the strap, hung off my arm, over my arm, on my arm, while she was walking, while i was walking, as i walked, while walking, as she walked, in the crush, in the queue, in the scrum, in the crowd, on the dancefloor, on the dance floor, getting on the bus, getting off the bus, getting on the train, getting off the train, getting on the tram, on the escalator, on the phone to, rode past and, riding past and, cycled past and, moped came past, bike came past, came up behind and, felt it slide, slide out, slid out, passing it to, zip pocket, felt hand in, felt a hand in, hand in her coat, hand in his coat, hand in my coat, whilst boarding, while boarding
fact taken-from = person
  when on-the-body & taking/been-taken/gone-word/away-word/lost-list-word/off-with-it/it-gone within 2 sentences
  unless shop-scene/paid-nothing within sentence
  unless put-down within 2 sentences
  of take
  spread near
concept not-on-me
  phrase was out of (the|his|her|my), gone out of (the|his|her|my), had gone from (the|his|her|my) pocket, gone from (the|his|her|my) pocket, gone from (his|her|my) (back pocket|bag|handbag|coat|jacket), wasn't in (my|his|her), was not in (my|his|her), weren't in (my|his|her), no longer in (my|his|her), lifted out of, out of a lady's, out of (his|her|my) open
concept put-down      # left somewhere, out of hand: no theft from the person
  phrase back of (my|the|his|her) chair, on (my|the|his|her) chair, over (my|the|his|her) chair, under the table, under (my|the|her|his) chair, by my feet, by her feet, on the table, off the table, window table, on the bar, on the seat, next to me, on the bench, on the floor, in the trolley, my trolley, her trolley, on the pushchair, on the pram, hung on the, left alone, unattended, put it down, put her bag down, put my bag down, left my bag, left her bag, left his bag, on the hook, on a peg, on the peg, in a locker, in the changing room, on the sand, on our towels, on the grass, while (i|she|he|we) (ordered|danced|was dancing|swam|went to the (loo|toilet|bar|counter))
act take
  when on-the-body & stealable & it-gone/went-gone/nowt-there within 2 sentences
  when stealable > not-on-me within 8 words
  unless put-down within 3 sentences
  unless found-again/lost-talk within report
  unless lawful-taking/stolen-talk within sentence
  unless force-verb/threat-show/body-word within entry
  by nobody
  to owner
  fact taken-from=person
  sure 60
act take
  when put-down & stealable & gone-word/been-taken/it-gone/nowt-there/went-word within 3 sentences
  unless found-again/lost-talk/taken-back-lawfully within report
  unless entry-mark/burglary-word/vehicle-opened/from-vehicle within entry
  unless shop-scene/paid-nothing within entry
  by nobody
  to owner
  sure 60
concept went-word
  phrase went off, went from, was gone, had gone, went while, went missing, got taken, got nicked, not there, walked

# ---- the post: on its way --------------------------------------------------------------------------------------------------
concept delivery-run
  phrase delivery van, courier van, courier's van, delivery driver, courier driver, courier, couriers, postman, postie, postwoman, post lady, royal mail, parcel force, parcelforce, delivery round, on his round, on her round, her round, his round, post trolley, postie's trolley, mail trolley, delivery office, sorting office, depot scan, scanned out, undelivered, parcel locker, post box, postbox, pillar box, dpd driver, evri driver, amazon driver, hermes driver, ups driver, yodel driver, milk and post, does the post, rural round, collection van, outgoing mail, sub postmaster, mail van, post van, mail collection
concept mail-thing
  noun parcel, packet, package, letter, mailbag, mail bag, post bag, postbag, pouch, sack of mail, mail, post, delivery, registered letter, recorded delivery
act take
  when delivery-run & mail-thing & taking/gone-word/been-taken/away-word/lost-list-word/off-with-it/out-of-van within 3 sentences
  unless left-at-house within 2 sentences
  unless found-again within report
  unless shop-scene/paid-nothing within sentence
  by nobody
  to owner
  fact taken-from=mail
  instead take-vehicle
  sure 65
concept out-of-van
  phrase out of (his|her|the|my) (open|van|tailgate|back|trolley|cage), out his open, off his trolley, off her trolley, out of the back, from the back of
concept left-at-house
  phrase (on|off|from) (my|the|our|his|her|their) (step|doorstep|front step|porch|mat|path|drive|garden), left it on, left on the step, delivered to my, delivered at, was delivered, delivered and, marked as delivered, photo of it on, in the porch, in my porch, in our porch, communal hall, communal hallway, communal entrance, in the lobby, in the foyer, behind the bin, safe place, outside my (door|flat), by the front door, put in the recycling, left my parcel, left the parcel, left our parcel, left her parcel, left his parcel, left my package, put it in the, wheelie bin
fact taken-from = open
  when left-at-house & mail-thing within 3 sentences
  of take
  spread near

# ---- a supply: electricity --------------------------------------------------------------------------------------------------
concept supply-word
  phrase my sockets, our sockets, landlord's sockets, into the sockets, electric bill, electricity bill, immersion, meter, the meter, electric meter, electricity meter, smart meter, prepayment meter, supply, the supply, electric supply, service head, cut out, cutout, incoming mains, incoming supply, the mains, mains, main fuse, supply cable, service cable, overhead line, street light, lamp post, lamppost, landlord's supply, communal supply, communal electric, next door's electric, electricity, electric, leccy, lecky, power, current, head of the meter
concept supply-tamper
  phrase bypass, bypassed, by passed, by-pass, by-passed, bypassing, bridged, bridging, bridge, teed off, tee'd off, tapped, tapped off, tapping, spliced, jump lead, jump leads, crocodile clips, croc clips, illegally connected, unmetered, not going through the meter, isn't going through, not registering, before the meter, ahead of the meter, round the back of the meter, straight off the, wired straight, wired his, wired her, wired their, wired in, wired into, drilled through and, plugged into, tripled, doubled, wired up to, hard wired to, hooked up to, hooked into, rigged, fiddled, jumped, dug up the, diverted, rerouted, re routed, magnet on, siphoning, running an extension, run a cable, running a cable, cable run, run a lead, running a lead, cable from, wire from, lead from, extension lead, extension cable, stealing, abstracting, abstracted, abstraction, being used without, using without, wired round, wired around, wired past, cable had been run, second cable, avoiding the meter, missing out the meter, going round the meter, before it reaches the meter, cable found running, cable running, running from the, lead running
idiom supply-otherwise
  phrase water meter, parking meter, taxi meter, gas meter, supply teacher, drug supply, supplying, intent to supply, concerned in the supply, with the supply, food supply, oxygen supply, mains water, water mains, gas mains, water main, gas main, the bypass, on the bypass, up the bypass, down the bypass, off the bypass, onto the bypass, by the bypass, electric bike, electric scooter, electric gate, the bridge, on the bridge, under the bridge, bridge street, heart bypass, gastric bypass, current partner, current boyfriend, current girlfriend, current address, cut out of, power cut, powers, powered, power tools, power tool, power washer, power of
  cancels supply-word, supply-tamper
act take-electricity
  when supply-word & supply-tamper within 9 words
  unless own-supply within 3 sentences
  to energy-supplier
  fact thing=electricity
  sure 70
concept own-supply
  phrase with my permission, i let him, i let her, we let them, agreed to, by agreement, pays me for, pays us for, paid for the electric, our own generator, electrician found, electrician said, faulty, fault found, fault on, wrong tariff, mixed up meters, crossed meters, crossed meter, billing error, meter mix up, wired wrong when built, cross wired

# ---- a machine --------------------------------------------------------------------------------------------------------------
concept machine-part
  phrase coin box, coinbox, coin boxes, coin vault, coin vaults, coin mech, coin tray, cash vault, cash cassette, cassette, coin drawer, money box, honesty box, money tray, coin tray, cash tray, takings box
concept machine-any
  has machine-theft
  noun donation machine, charity machine, pay and display, milk machine, milk vending machine, egg machine, egg vending machine, jet wash, air line, washer, dryer, pool table, pool tables, jukebox, grabber machine, claw machine, photo booth, charging machine, meter, snack vending, chocolate machine, phone box, toilet turnstile, turnstile, telescope, weighing machine, crane machine, penny falls, two pence machine
concept machine-broke
  phrase drilled, drilled out, cut open, cut off, grinder, ground off, ground open, sledgehammered, smashed open, jemmied, prised, forced, broken open, broken into, opened up, levered, hammered, ripped off, ripped open, attacked, emptied, cleared, cleared out, with a bar, coin box off, front off, door off, lock off, robbed, been done, done over
act take
  when machine-any & machine-broke & cash-thing/machine-part/gone-word/steal-word within 2 sentences
  when machine-part & machine-broke within 8 words
  unless employee-theft within sentence
  unless supply-tamper within sentence
  to owner
  fact taken-from=machine
  instead damage, enter-building
  sure 70

# ---- what takes these words another way -----------------------------------------------------------------------------------------
idiom confiscated
  phrase taken (the|his|her) (tablet|phone|ipad|laptop|xbox|switch) off (her|him|them), taken away (his|her) phone, grounded
  cancels lift-word, taking, steal-word
idiom gone-on-arrival
  phrase (vehicle|car|van|veh|bike|moped|suspects|males|lads|all|both) gone on (arrival|arr), gone on arrival, gone on arr, gone o/a, gone o a, vehicle gone by, made off on arrival
  cancels gone-vehicle, gone-word, gone, gone-list, pinched-passive, been-had
idiom house-number
  phrase no (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30), no (31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60)
  cancels denial
idiom it-gone-otherwise
  phrase (it's|its|it has|it had|they've|it) gone (up|through|into|to|down|well|quiet|round|over|past|on|viral|cold|dark|wrong|right|too far|beyond|better|worse|straight|back|clean out of)
  cancels it-gone, nowt-there, gone-word, gone, gone-list, lost-list-word, went-gone

# ---- taken, said without "been": "flags lifted from the path", "bumbag unclipped" --------------------------------------------
concept bare-passive
  phrase (taken|lifted|removed|unscrewed|prised|whipped|pinched|nicked|stolen|robbed|swiped|unbolted|wheeled|carried|hooked) (from|off|out), (cut|dug|ripped|stripped) from, unbolted, unclipped, was unclipped, been unclipped, was lifted, were lifted, slipped off (his|her|my) (wrist|finger|arm|shoulder|neck), they've been taken, they were taken, they've been lifted, they've gone, they're gone, they have gone, it's been lifted, it was lifted, it's been taken, it was taken, have been taken, so did my, so has my, so have my, so did the, so has the, and with (him|her|them) (my|her|his|the|our), and with it went
act take
  when stealable > bare-passive within 6 words
  when so-did > stealable within 4 words
  unless found-again/lost-talk/taken-back-lawfully within report
  unless stolen-talk/lawful-taking within 2 sentences
  unless takeable/cycle-thing/dog-thing within 4 words
  unless entry-mark/burglary-word within 2 sentences
  unless shop-stock & shop-word within entry
  unless body-word/search-found within 2 sentences
  by nobody
  to owner
  sure 60
concept so-did
  phrase so did my, so has my, so have my, so did the, so had my, and with (him|her|them) (my|her|his|the|our), along with my, and with it my, with it went my
act take-vehicle
  when takeable > bare-passive within 3 words
  when takeable & in-and-off within 2 sentences
  unless vehicle-part-near within 4 words
  unless lawful-taking/stolen-talk within sentence
  unless found-again/taken-back-lawfully within report
  unless vehicle-opened/from-vehicle within sentence
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take
  sure 60
concept in-and-off
  phrase hopped in it, hopped in and, jumped in it, jumped in and, climbed in and, got in it and, it's away up, it's away down, it's away, away in it, away in my car, left it running, left her bmw running, engine running and, running to defrost, defrosting and, left the engine running and, keys in it and, keys were in it, keys in the ignition and
act enter-building
  when entry-mark/way-broken & bare-loss > stealable/cash-thing within 3 sentences
  when outbuilding & lock-gone & theft-evidence/bare-loss within 3 sentences
  unless takeable/locker-word within 5 words
  unless vehicle-opened within 2 sentences
  unless machine-any/machine-theft within sentence
  unless lawful-entry/found-again within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage, take
  sure 60
concept bare-loss
  phrase stolen, gone are, gone is, gone, taken, missing, o/s, m/s, loss, property stolen, items stolen, away are, away is
concept lock-gone
  phrase lock's been cropped, lock cropped, lock's off, lock off, lock was off, lock gone, padlock gone, padlock off, padlock cropped, padlock cut, hasp off, hasp levered, hasp ripped, hasp snapped, hasp has been, hasp on, clasp levered, bolt cut, lock's in, lock in two, padlock's in, cropped, has been cut through
idiom took-a-tool-to-it
  phrase (taken|took|taking|take) (a|an|his|the) (strimmer|hammer|axe|bat|chainsaw|knife|key|brick|sledgehammer|grinder|bar|crowbar|golf club|hatchet|saw) to
  cancels lift-word, taking, somebody-took, any-weapon, robbed-me
concept breaking
  phrase (taken|took|taking) (a|an|his|the) (strimmer|hammer|axe|bat|chainsaw|knife|key|brick|sledgehammer|grinder|bar|crowbar|golf club|hatchet|saw) to, tore out of the wall, torn out of the wall, ripped off the wall, ripped from the wall, pulled off the wall
idiom breaking-in-not-broken
  phrase breaking into, broke into, broken into, break into, breaking in, broke in, broken in, broke down and
  cancels breaking
concept set-about
  phrase gone round, went round, gone at, went at, laid into, set about, been at, attacking, going at, gone over, went over, swung at, swinging at, lashed out at, let fly at, tore into, every panel, all four sides
act damage
  when set-about & takeable & any-weapon within sentence
  when set-about & motor-word & any-weapon within sentence
  unless collision-word/accident-word within 2 sentences
  by subject
  to owner
  fact damaged-thing=vehicle
  instead possess-weapon
  sure 60
concept wont-come-off
  phrase won't come off, wont come off, will not come off, doesn't come off, not come off, won't wash off, not washed off, doesn't wash off, stained, stains, etched, taken the paint off, stripped the paint, ruined the paint, permanent, soaked in
concept on-fire
  phrase gone up, went up, gone up in flames, gone up like
idiom went-up-otherwise
  phrase (gone|went) up (to|the|stairs|there|in price|and|a|into|behind|our|my|his|her|against|on|for|after|onto|town|north|Scotland), price has gone up, prices gone up, rent went up, rent has gone up
  cancels on-fire
concept by-somebody
  phrase seen with a lighter, with a lighter, lads legging, legging it, seen legging, petrol can in, plastic petrol can, whoosh, whoomf, whoompf, second this month, third this month, third one this, lads in hoods

# ---- any words of loss at all, for the place -----------------------------------------------------------------------------------
concept lost-any
  has taking, been-taken, gone-word, away-word, lost-list-word, bare-passive, so-did, it-gone, nowt-there, off-with-it, had-out, been-took, been-stolen, went-gone, no-thing, somebody-took, nothing-but-theft, bare-loss
fact taken-from = home
  when room-thing & lost-any within 2 sentences
  when let-in-person & lost-any within 2 sentences
  unless shop-word/paid-nothing/in-house within 2 sentences
  unless from-vehicle/vehicle-opened within 2 sentences
  unless business-opening/our-premises/outside-place within 2 sentences
  of take
  spread near
fact taken-from = person
  when on-the-body & lost-any within 2 sentences
  unless shop-scene/paid-nothing within sentence
  unless put-down within 2 sentences
  of take
  spread near
fact taken-from = vehicle
  when motor-word > way-into-car within 5 words
  when wheels-off
  unless home-entered/machine-theft/delivery-run within entry
  of take
  spread near
concept wheels-off
  phrase (wheels|alloys|seats|doors|headlights|bumper|bonnet|mirrors|steering wheel|airbag|battery|exhaust) off (my|his|her|our|the|a), (wheels|alloys|seats|doors|headlights|bumper|bonnet|mirrors|steering wheel|airbag|battery|exhaust) out of (my|his|her|our|the|a), sat on bricks, up on bricks, on axle stands, sat there like a shell
fact taken-from = shop
  when helped-self & walks-out within 2 sentences
  when shop-front & carries-out & lost-any/stealable within 2 sentences
  unless let-in-person/own-staff/vehicle-opened/entry-mark within 2 sentences
  of take
  spread near
fact taken-from = mail
  when delivery-run & mail-thing & lost-any within 3 sentences
  unless left-at-house within 2 sentences
  of take
  spread near
idiom thing-punched
  phrase (window|windows|lock|locks|door|screen) (punched|kicked|slapped), punched a hole in, punched in the code, punch a hole
  cancels force-verb, strike, strike-past, strike-bare

person energy-supplier
  fact kind=business
  noun network operator, energy company, energy firm, energy supplier, electricity company, electric company, electric firm, power company, network company, supplier, dno, ukpn, network engineer, meter engineer
