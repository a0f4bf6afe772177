# Entering buildings to steal or to harm; tricks at the door.

concept burglary-word
  verb burgle, burglarise, ransack
  phrase been burgled, was burgled, got burgled, were burgled, had a break in, had a burglary, a burglary at, burglary in progress, burglary at my, burglary at our, burglary to, report a burglary, report a break in, reporting a burglary, reporting a break in, overnight burglary, overnight break in, break in overnight, break in at, a break in, been done over, got done over, we've been done over, house done over, house has been done, turned over, been turned over, been broken into, was broken into, were broken into, got broken into, had been broken into, has been broken into, have been broken into, broken into overnight, been broke into, was broke into, got broke into, broke into my, broke into our, broke into the, broke into his, broke into her, broke into a, breaking into a house, breaking into the house, breaking into my, breaking into the, breaking in, trying to break in, forced entry to, forced entry via, forced entry through, forced entry into, forced their way in, forced his way in, forced her way in, forced entry made, forced entry confirmed, confirmed forced entry, gained entry, gained access, entry gained, entry was gained, entry via, entry through, got in through, got in via, got in by, they got in, they'd got in, come in through, came in through, came through the (window|back door|patio|kitchen|conservatory), climbed in, climbed through, climbing through, climbing in, smashed their way in, smashed his way in, poe, point of entry, tidy search, untidy search, messy search, house searched, every room searched, upstairs searched, bedrooms searched, rooms searched, drawers tipped
  phrase drawers out, drawers pulled out, drawers emptied, tipped out, rooms tossed, house has been turned upside down, ransacked, been in my house, been in our house, been in the house, been in my home, been in my flat, someone's been in the house, somebody's been in, someone has been in my (house|home|flat|shed|garage|bedroom|room), intruder in, intruders in, intruder inside, burglars in, burglar in, man in my (house|kitchen|bedroom|living room|hallway|garden shed|lounge), man in the (house|kitchen|bedroom), stranger in my (house|home|kitchen|bedroom), men in my house, someone in my house, somebody in my house, someone is in my house, someone in the house, somebody in the house, in my house right now, in my kitchen, found a man in, found him in my, walked into my house, walked in my house, crept in, sneaked in, snuck in, broke the door down and, broke the door in, broken in to, broken in through, broke in, broken in, broke in to, stood over the bed, stood over my bed, stood at the end of my bed, woke to find, disturbed a burglar, disturbed burglars, disturbed an intruder, came home to find, come home to find, came back to find, come back to find, home to find, back to find, residential burglary, burglary dwelling, burglary residential, burglary other
idiom not-burglary
  phrase no forced entry, no sign of forced, no signs of forced, no sign of forcing, no sign of entry, no sign of any forced entry, police forced entry, officers forced entry, forced entry made by police, fire forced entry, we forced entry, forced entry with, ambulance forced entry, forced entry by police, fire service forced, gained entry with the key, gained entry using key, gained entry with keyholder, gained entry via keyholder, gained entry to check, got in with the key, got in with keys, entry gained with, entry gained by police, entry gained by officers, entry gained via neighbour, entry gained with key, got in via unlocked, come to find, let himself in with, let herself in with, came home to find (him|her|his|my|them|husband|partner|son|daughter|dad|mum|note|letter|ex) [on|collapsed|dead|unconscious|in|drunk|at], home to find (him|her|my|his|partner|husband|wife|ex|son|daughter|mum|dad|mother|father|neighbour), woke to find (him|her|my|his|herself|himself|partner|husband|man|boyfriend), came back to find (him|her|my|his|partner|note|car|scratch|damage), back to find (him|her|his car|her car|my car), on bail for burglary, on bail for a burglary, bailed for burglary, wanted for burglary, burglary in october, burglaries in the area, spate of burglaries, known burglar, known for burglary, previous for burglary, over a burglary, the burglary is already, a burglary last, burglaries recently, burglary recently, casing the place for burglaries, casing, for burglaries, sizing us up, burglar alarm, burglar alarms, intruder alarm, cat burglar, broken in shoes, break in the
  phrase breaking in new, his burglary, her burglary, stop burglaries, worried about burglars, scared of burglars, being burgled, afraid of being burgled, poe unknown, turned over in bed, turned over the car, turned over and, turned over to, turned over in, turned over onto, voice broke in, broke into a run, broke into a sprint, broken into tears, broke into a sweat, broke into laughter, broken into pieces, broke in half, broke in two, broken in two, broken in places, broken in several places, broken in half, in my house share, him in my, climbed in bed, climbed into bed, climbed in with, climbed in the car, climbing in bed, the broken in, man in the house opposite, broke in the, theft in a dwelling, tipped out of, tipped out onto
  cancels burglary-word, entry-mark, home-entered
concept entry-mark
  verb jemmy, jimmy, prise, prize, lever, pry, crowbar
  phrase lock snapped, locks snapped, snapped lock, snapped the lock, snapped off the lock, barrel snapped, lock was snapped, lock has been snapped, lock barrel, hasp wrenched, hasp and staple, hasp, padlock cut, padlock broken, padlock off, padlock has been, padlock had been, padlock snapped, padlock cropped, padlock gone, padlock forced, bolt cropped, bolt cut, crowbarred, jemmied, pry marks, pry mark, prise marks, jemmy marks, jemmy mark, tool marks, tool mark, door forced, doors forced, forced the door, forced a door, forced open, forced the back door, forced the front door, forced the lock, forced the window, forced a window, window forced, window was forced, window has been forced, door has been forced, door was forced, door had been forced, door had been kicked, window had been forced, door kicked in, door booted in, door been kicked in, door was kicked in, kicked the door in, kicked in the door, kicked the back door in, kicked the front door in, kicked my door in, booted the door in, booted my door in, booted in, kicked down the door, door kicked off, door been booted, door has been kicked in, door had been kicked in, put the door in, put my door in, smashed the door in, door put through, door smashed, door has been smashed, patio door smashed, patio smashed, smashed the patio, smashed the back door, smashed the glass in the, smashed a window, smashed window, smashed the window, smashed kitchen window, window smashed, window was smashed, window has been smashed, window had been smashed, window's out, window out, windows smashed, glass smashed, glass broken, pane smashed, cut a hole in, hole cut in, hole knocked, hole bashed, boot shaped hole, hole in the door, hole in the back of, peeled like a, entering via, entered via, came in by the, come in by the, came in through, come in through, got in through, got in by the, reached in and, reached through the, turned the key, (door|window|patio|skylight|clasp|hasp) (levered|lever broken|forced with), levered the clasp, levered the hasp, safe out of the wall, intruders, shoulder barged, shouldered in, climbing out of, climbing in through, climbing through, brick on the mat, till on its side, came through the window, through my window while, walked in while, walked in whilst, somebody's walked in, someone's walked in, hadn't latched, had not latched, not latched, insecure entry, entry via insecure
  phrase pane broken, pane removed, window removed, window broken, broken window, broke a window, broke the window, lock broken, lock was broken, broke the lock, broken the lock, broke the padlock, broken lock, locks broken, lock drilled, lock drilled out, lock been drilled, lock popped, lockers popped, euro lock, euro cylinder, hinges off, off its hinges, off the hinges, door hanging off, hanging off, shutter forced, shutters forced, shutter lifted, shutter cut, roller shutter, hole in the roof, through the roof, hole in the wall, hole cut in, skylight, forced overnight, forced and, key safe broken, patio doors open, patio door open, back door open, back door was open, back door wide open, front door wide open, door wide open, window open and, window wide open, window at the rear open, window was open, insecure window, insecure door, unlocked back door, unlocked front door, unlocked door, back door unlocked, door was unlocked, through an open window, through the window, through a window, through the bathroom window, through the back door, through the kitchen window, via the window, bathroom window
concept force-deed
  verb lever, prise, jemmy, wrench, jimmy, crowbar
  deed force, pop, snap, cut, drill, crop, bust, break/broke/broken, kick, boot, smash, shatter, damage, bend/bent, pull, rip, unscrew, remove, put/put
  phrase cut, forced, popped, hanging off, hanging open, swinging, wide open, ajar, in bits, in pieces, off its hinges, put through, put in, caved in, levered open, prised open, forced open, broken open, kicked open, left open, stood open, on the floor
concept way-thing
  noun door, back door, front door, side door, patio door, window, lock, padlock, hasp, shutter, skylight, roller door, patio, french window, bolt, pane, fanlight, hatch, cellar flap, flap, trapdoor
concept theft-evidence
  has been-taken, gone-word, steal-word, missing-list, not-there, bare-gone, lift-passive
concept bare-gone
  phrase have gone, all gone, are gone, cleaned out, emptied
concept lift-passive
  phrase been removed, was removed, were removed, have been removed, has been removed, had been removed, lifted out, been lifted, taken out of, taken, carried off, carried away, had been lifted, been cleared
act enter-building
  when force-deed & way-thing & theft-evidence within 2 sentences
  when theft-evidence & way-thing & entered-word within 3 sentences
  unless takeable/locker-word within 5 words
  unless vehicle-opened within 2 sentences
  unless machine-theft within 2 sentences
  unless lawful-entry within 2 sentences
  unless cycle-thing/locked-up/lock-remains/fuel-thing within 3 sentences
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage
  sure 60
concept entered-word
  phrase let himself in, let themselves in, let herself in, been entered, was entered, were entered, entered by, entered via, entered through, entered the, got in, been in, broke in, gained entry, come in, came in
concept home-place
  noun house, home, flat, bungalow, bedroom, kitchen, lounge, conservatory/conservatories, hallway, patio, front door, back door, living room, apartment, maisonette, cottage, caravan, room, address, property, farmhouse, static caravan, houseboat, dwelling
concept outbuilding
  noun shed, hut, allotment hut, cart shed, boat house, boathouse, beach hut, garage, outbuilding, outhouse, out building, summerhouse, summer house, greenhouse, lock up, lockup, log store, log cabin, garden room, bike store, coal shed, stable, tack room, allotment shed, garden shed, bike shed, detached garage
concept business-place
  noun shop, it block, classroom block, sports hall, youth club, vestry, parish church, portable building, tea room, visitor centre, store cupboard, office, site office, church/churches, chapel, mosque, pub, cafe, warehouse, factory/factories, industrial unit, garage premises, premises, restaurant, takeaway, salon, barbers, hairdressers, clubhouse, club house, sports club, cricket club, bowls club, football club, rugby club, social club, village hall, community centre, scout hut, church hall, pavilion, stockroom, store room, storeroom, till drawer, farm building, barn, portakabin, portacabin, shipping container, container, building site, compound, depot, workshop, nursery, surgery, dentist, chemist, pharmacy, newsagent, newsagents, store, off licence, petrol station, kiosk, bakery, chip shop, kebab shop, nail bar, beauty salon, gym, showroom, school building, classroom, library, hotel, business, business unit, trading estate, bookies, betting shop, charity shop, food bank
idiom to-the-shops
  phrase (to|from|at|down|round) the (shop|shops|pub|office|church|gym|library|nursery|surgery|hairdressers|barbers|chemist), popped to the (shop|shops), nipped to the (shop|shops), from work, at work, chip shop phone, garage door, school run
  cancels business-place
concept home-entered
  phrase bedrooms, bedroom window, both bedrooms, kitchen window, kitchen worktop, bathroom window, lounge window, living room window, patio door, patio doors, conservatory door, conservatory, front door kicked, upstairs searched, upstairs, drawers tipped, drawers out, drawers pulled out, drawers emptied, every room, tidy search, untidy search, full search of the house, search of the house, in the house, been in the house, whole house, downstairs, while (we|they|i|he|she) (slept|were asleep|was asleep|were in bed|was in bed), asleep upstairs, woke to find, jewellery box, family home, our home, my home, his bungalow, her bungalow, my bungalow, my flat, his flat, her flat, my house, our house, house broken into, broke into my house, from the kitchen, from the hall table, hall table, residential burglary, burglary residential, burglary dwelling, over the bed, of my bed
concept search-word
  phrase every cupboard, all the cupboards, cupboards and drawers, cupboards open, cupboards emptied, contents of the, on the floor, drawers on the floor, all over the floor, all over the bed, strewn, thrown about, everywhere is a mess, place is a mess, upside down, been through everything, gone through everything, gone through all, been through the drawers, going through the drawers, going through her drawers, going through my drawers, through the drawers, bedding pulled, searched, tidy search, untidy search, messy search, rifled, drawers, tipped out, ransacked, turned upside down, tossed, rummaged, gone through, wardrobes, every room
concept house-lock
  noun door, window, lock, patio, shed, garage, shutter, padlock, house, flat, bungalow, conservatory, building, premises, back gate
concept locker-word
  noun locker, cash box, vending machine, fruit machine, car, van, boot, glovebox, vehicle

act enter-building
  when burglary-word
  unless vehicle-opened within 6 words
  unless takeable/locker-word within 4 words
  unless searched-car/motor-word/machine-any/machine-part within 2 sentences
  unless ward-or-locker within 2 sentences
  unless lawful-entry within 2 sentences
  unless recorded-before within sentence
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage
  sure 70
act enter-building
  when entry-mark & stealable > gone-word/been-taken within 3 sentences
  when entry-mark & steal-word/missing-list within 3 sentences
  when entry-mark & lift-word > stealable within sentence
  when entry-mark & search-word within 2 sentences
  when entry-mark & been-taken within 2 sentences
  when entry-mark & outbuilding & gone-word within 3 sentences
  when outbuilding & entry-mark & been-taken/steal-word within 3 sentences
  unless vehicle-opened within sentence
  unless takeable/locker-word within 5 words
  unless machine-theft/machine-any within sentence
  unless lawful-entry within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage
  sure 65
act enter-building
  when broken-into & outbuilding/home-place/business-place within 4 words
  unless takeable/locker-word within 4 words
  unless lawful-entry within 2 sentences
  unless recorded-before within sentence
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage
  sure 65
concept broken-into
  phrase broken into, broke into, broken in to, broke in to, break into, breaking into, got broke into
act enter-building
  when stranger-inside & search-word/steal-word/been-taken/gone-word within 3 sentences
  unless lawful-entry within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal
  sure 65
concept stranger-inside
  phrase someone downstairs, somebody downstairs, someone upstairs, somebody upstairs, someone's downstairs, there's someone in, theres someone in, someone is in the, someone inside the house, people in my house, people in the house, they're in the house, they're in my house, theyre in the house, they are in the house, they are in my house, i can hear them downstairs, hear them in the kitchen, someone moving about downstairs, (man|male|stranger|someone|somebody) in (my|her|his|the|our|their) (bedroom|kitchen|house|home|living room), (man|male|stranger|someone|somebody) in (my|her|his|the|our|their) (hallway|lounge|flat|hall|bungalow), (lad|intruder|female|woman|men|lads) in (my|her|his|the|our|their) (bedroom|kitchen|house|home|living room), (lad|intruder|female|woman|men|lads) in (my|her|his|the|our|their) (hallway|lounge|flat|hall|bungalow), (man|male|stranger|someone|somebody|lad) was in (my|her|his|the|our) (bedroom|kitchen|house|home|flat), stood in (my|her|his|the|our) (bedroom|kitchen|hallway|lounge|living room|hall)
act enter-building
  when been-taken/steal-word < outbuilding within 10 words
  when steal-word > from-outbuilding within 14 words
  when from-outbuilding & been-taken/gone-word within 12 words
  unless bike-shed within sentence
  unless from-vehicle/takeable within sentence
  by nobody
  to victim
  fact building=home-outbuilding, purpose=steal
  sure 60
concept from-outbuilding
  phrase (from|out of|in) (my|our|his|her|the|their) (shed|garden shed|allotment shed|garage|outbuilding|summerhouse|greenhouse|lock up|outhouse|stable|tack room), from a shed, from a garage
concept bike-shed
  phrase communal bike, bike store, cycle store
act enter-building
  when entry-mark & till-thing within 3 sentences
  unless vehicle-opened within sentence
  by nobody
  to victim
  fact building=business, purpose=steal
  instead damage
  sure 65
concept till-thing
  phrase till drawer, the till, tills, charity box, charity tin, float, cash box
concept lawful-entry
  phrase police forced entry, officers forced entry, fire forced entry, forced entry by police, ambulance forced, locksmith, warrant, landlord's job, welfare check, concern for, concern for welfare, bailiffs, method of entry team, red key, enforcer, big red key, got in via unlocked back door, let in by the neighbour, master key, with the master, keyholder let us in, false alarm, alarm reset, secure all round, all secure, nothing forced, came home with the wrong
fact building = home-outbuilding
  when outbuilding & entry-mark/burglary-word/been-taken/steal-word/broken-into within 2 sentences
  unless home-entered within entry
  unless business-place within sentence
  of enter-building
  spread near
fact building = business
  when business-place & entry-mark/burglary-word/broken-into within 7 words
  when till-thing & entry-mark/burglary-word within 3 sentences
  when business-opening & entry-mark/burglary-word/force-deed/entered-word within 3 sentences
  unless home-entered within entry
  of enter-building
  spread near
concept business-opening
  phrase the church is, the church was, church warden, churchwarden, vicar, verger, business manager, premises manager, facilities manager, caretaker, school reports, head teacher reports, practice manager, club secretary, bar manager, hotel manager, cafe owner, shop owner, owner of the, owner of a, manager of the, manager of a, manager at, landlord of the, landlady of the, opening up, opened up this morning, came to open up, came in to open up, come in to open up, keyholder, our premises, our shop, my shop, my business, our business, our office, our unit, our warehouse, our church, our clubhouse, staff arrived, burglary business, non dwelling burglary, burglary non dwelling, burglary other than, site manager, business owner, i run a, we run a, scout leader, guide leader, chair of the, chairman of, secretary of, treasurer of, committee, i own a, i own two, we own a, i manage a, owner of our, director of, franchisee, publican, landlord of, parish clerk, hut's been, clubhouse has, pavilion has
concept not-entered
  phrase attempted (burglary|break in|entry), attempt (burglary|break in|to break in|to force|to gain entry), attempt at a break in, attempts to force, attempted to (force|break in|get in|gain entry|enter|open|kick), tried to (get in|break in|force|jemmy|gain entry|kick the door in|break into my house|break into the house|break into our house|break into the shop|open my front door|open the back door|open my back door|prise|smash their way in|climb in|lever), trying to (get in|break in|force|gain entry|jemmy|kick the door in|get into my house|get into the house|break into my house|break into the house|break into next door|open my front door|open my back door|lever|prise), not got in, they've not got in, didn't get in, did not get in, never got in, couldn't get in, could not get in, haven't got in, no entry gained, no entry made, no entry was gained, entry not gained, no access gained, not gained entry, not gain entry, failed to get in, failed to gain entry, gave up, held though, lock held, door held, bolt held, it's held, tried the door, tried the doors, tried the handle, tried my front door, tried my door, tried the back door, unsuccessful, nothing taken as they, disturbed before, had theirs tried, nil entry, second lock intact
idiom not-an-attempt
  phrase tried to (force|get in|open) (him|her|me|it|his|my arm|my mouth|contact|touch), trying to force (him|her|me), gave up (work|smoking|drinking|waiting|her|his|my), next door had theirs tried last month, had theirs tried last, trying to get in touch, trying to get in contact, tried to get in touch, tried to get in between, trying to get in between, try to get in
  cancels not-entered
act enter-building
  when not-entered & house-lock/home-place/outbuilding/business-place within 2 sentences
  unless takeable/locker-word within 4 words
  unless been-taken/steal-word/missing-list within report
  unless handles within sentence
  unless tried-to-take-vehicle/searched-car within 2 sentences
  unless lawful-entry within 2 sentences
  by nobody
  to victim
  fact attempted=yes, building=home, purpose=steal
  instead damage
  sure 70
act enter-building
  when tool-at-lock & house-lock within sentence
  unless takeable/locker-word within 6 words
  unless been-taken/gone-word/missing-list/steal-word/search-word within report
  by nobody
  to victim
  fact attempted=yes, building=home, purpose=steal
  instead damage
  sure 60
concept tool-at-lock
  phrase at it round the lock, round the lock, around the lock, damage to the lock, damage to lock, damage round the lock, damage around the lock, lock damaged, lock has been damaged, lock tampered, tampered with the lock, tool marks, jemmy marks, pry marks, marks round the lock, marks on the frame, marks around the lock, lock barrel, scratches round the lock, lock half out, hanging out of the door
fact attempted = yes
  when not-entered
  unless been-taken/steal-word/missing-list within report
  of enter-building
  spread entry
fact purpose = harm
  when to-harm & burglary-word/entry-mark within 2 sentences
  of enter-building
  spread near
concept to-harm
  phrase to get at him, to get at her, looking for him, looking for her, came to beat, beat him up in, beat me up in, attacked him in his own, attacked me in my own, stormed in and
fact weapon-with-offender = yes
  when threat-show & burglary-word/entry-mark within 3 sentences
  of enter-building
  spread near
fact occupant-threatened = yes
  when demand & stood-in-house within 3 sentences
  when threat-show & burglary-word/stood-in-house & lift-word/steal-word within 4 sentences
  when force-verb & burglary-word & steal-word within 3 sentences
  of enter-building
  spread near
concept stood-in-house
  phrase over the bed, over my bed, stood over the bed, in my bedroom, in the bedroom, in my kitchen, in the hall, in my house, in the house, forced their way in, burst in, barged in, kicked the door in
act take
  when demand & stood-in-house within 3 sentences
  to victim
  fact force=threatened, taken-from=person
  instead enter-building
  sure 70
fact entered-as = guest
  when guest-word & taking/been-taken/gone-word within entry
  unless entry-mark within entry
  of enter-building
  spread entry

# ---- tricks at the door ------------------------------------------------------------------------------
concept distraction-caller
  phrase from the water board, off the water board, water board, said they were from the water, said he was from the water, from the water company, off the water, from the gas board, from the gas, from the electric, from the electricity board, to read the meter, check the meter, said they were police officers, said he was a police officer, claimed to be police, pretending to be police, said he was from the police, plain clothes police officer with no id, claimed to be from the council, said he was from the council, said they were from the council, pretending to be from the council, from the housing, check the water pressure, check the pressure, check her taps, check my taps, check the taps, run her taps, run my taps, run the taps, run the tap, turn the taps on, check the water, check the boiler, check the stopcock, check for a leak, leak in the area, leak up the road, burst pipe in the road, burst main, bogus official, bogus caller, bogus workman, bogus workmen, bogus gas man, distraction burglary, distracted (her|him|them|me|us|mum|dad|nan|my mum|my dad|my nan) while, kept (her|him|them|me|mum|nan|dad) talking, kept (her|him|me|mum) (busy|occupied), one kept (her|him|me|them), asked for a glass of water, asked for a drink of water, asked to use the toilet, asked to use the loo, asked to use the phone, lost ball, ball in your garden, looking for her cat, lost her cat, pen and paper to leave a note, flashed a card, showed an id card
act enter-building
  when distraction-caller & stealable > gone-word/been-taken within entry
  when distraction-caller & been-taken/steal-word/missing-list within entry
  when distraction-caller & distraction-gone within entry
  by nobody
  to victim
  fact building=home, purpose=steal, distraction=yes
  instead deceive
  sure 70
fact distraction = yes
  when distraction-caller & been-taken/steal-word/gone-word/distraction-gone within entry
  of enter-building
concept distraction-gone
  phrase box is empty, tin is empty, purse is empty, was empty, jewellery box is empty, out of the tea caddy, went upstairs, gone upstairs, went into the bedroom, in the bedroom, other went to, other one went, second man went
act enter-building
  when distraction-alone
  unless been-taken/steal-word/gone-word/distraction-gone within entry
  by nobody
  to victim
  fact building=home, purpose=steal, distraction=yes, attempted=yes
  sure 55
concept distraction-alone
  phrase attempted distraction burglary, attempt distraction burglary, attempted distraction
concept theft-evidence
  has away-word
concept ward-or-locker
  phrase ward, wards, locker, lockers, staff have turned, we have turned, we've turned, turned the place upside down looking, searched high and low
concept business-place
  noun dental practice, gp practice, vet practice, practice, medical centre, optician's practice, garage workshop, showroom, shop unit, retail unit, clinic, beauticians, pet shop, farm shop, florist
idiom practice-otherwise
  phrase in practice, band practice, football practice, choir practice, training practice, practice session, target practice, practice nurse, practice manager
  cancels business-place
