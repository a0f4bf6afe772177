# Vehicles taken, interfered with, and things taken from them; leaving without paying.

concept vehicle-thing
  noun car, van, motorbike, motorcycle, moped, scooter, lorry/lorries, vehicle, transit, pickup, pick up truck, tractor, motor, truck, minibus, campervan, camper van, motorhome, quad bike, suv, 4x4, tucson, ferguson, massey ferguson, john deere, claas, new holland, case tractor, gator, atv, wagon, rav4, yeti, kadjar, captur, scenic, transporter, vw, volkswagen, lexus, subaru, isuzu, dmax, mitsubishi, shogun, jeep, alfa, saab, rover, 206, 207, 208, 308, 3008, c1, c3, x5, x3, 3 series, 1 series, a class, c class, q3, q5, vespa, lambretta, hatchback, estate car, fiesta, focus, corsa, astra, golf, bmw, audi, mercedes, range rover, land rover, landrover, mini, mini cooper, vauxhall, ford, mazda, polo, clio, micra, vivaro, yaris, skoda, juke, nissan, toyota, honda, kawasaki, yamaha, suzuki, ducati, triumph, triton, kia, hyundai, peugeot, citroen, renault, tesla, volvo, jaguar, porsche, sprinter, berlingo, defender, discovery, a3, a4, qashqai, mondeo, passat, insignia, octavia, fabia, puma, kuga, civic, jazz, picanto, sportage, seat ibiza, ibiza, leon, fiat, panda, dacia, duster, sandero, evoque, mokka, zafira, leaf, prius, caddy, trafic, ducato, crafter, navara, hilux, ranger, l200, motocross bike, off road bike, dirt bike, pit bike, mg, dumper, digger, excavator, jcb, telehandler, ride on mower
concept takeable
  has vehicle-thing
concept vehicle-entire
  noun motor vehicle, getaway car
  phrase theft of motor vehicle, theft of a motor vehicle, tomv, stolen vehicle, stolen car, stolen van, stolen motorbike, stole my car, stole his car, stole her car, stole our car, stole my van, stole the car, stole a car

idiom inside-vehicle      # the vehicle is where it was taken from, or what somebody came in
  phrase (from|out of|in|inside) (the|my|his|her|our|their|a) (car|van|vehicle|truck|lorry|pickup), (off|into|through|behind|under) (the|my|his|her|our|their|a) (car|van|vehicle|truck|lorry|pickup), (from|out of|in|inside) (the|my|his|her|our|their|a) (transit|tractor|works van|work van|company van|parked car|taxi), (off|into|through|behind|under) (the|my|his|her|our|their|a) (transit|tractor|works van|work van|company van|parked car|taxi)
  phrase (in|into|from|by|out of|with|driving) a _ (car|van|vehicle|transit|audi|bmw|golf|corsa|fiesta|focus|astra|mercedes|estate|pickup|lorry|truck|motor|vauxhall|ford|volvo|kia|skoda|mini|moped|scooter|motorbike)
  phrase (van|car|transit|audi|bmw|golf|corsa|fiesta|focus|astra|mercedes|vehicle|estate|pickup|flatbed) (seen|pulled up|pulled over|pulled out|drove|drives|driving|waiting|sat outside|comes|has been up|slowed|arrived|turned up), quad bike trailer, car trailer, tractor tyres, motor vehicle theft from, from motor vehicle, from a motor vehicle, tfmv, theft from vehicle, theft from mv
  phrase car keys, car key, van keys, van key, keys to the (car|van|audi|bmw|golf|corsa|mercedes|vehicle|range rover|fiesta|focus), car park, car parks, car parking, car tyres, car tyre, car window, car windows, car door, car doors, van door, van doors, car boot, car seat, car alarm, car insurance, car wash, car radio, car battery, car dealer, car owner, van owner, van driver, car driver, vehicle owner, lorry driver, truck driver, car crash, car accident, car load, car share, police car, police van, dog van, panda car, response car, company car, motor trade, motor fit, golf club, golf clubs, golf course, golf bag, golf trolley, playing golf, play golf, focus on, focused on, polo shirt, polo neck, mini market, mini mart, minibar, mini bus, mini cab, in transit, in the mini, leaf through, leaf litter, duster, puma trainers, puma trackies, jaguar trainers, gone to ford, ford street, ford road, seat leon, the defender, defender of, discovery of, jazz music, jazz festival, triumph over, leon is, called leon, ranger service, park ranger, panda eyes, scooter gang, on scooters, on a scooter, on e scooters, mobility scooter, e scooter, electric scooter, push scooter, kids scooter, kid on a scooter, on motorbikes, on a motorbike, on a moped, on mopeds, on his motorbike, pulled up in a, drove off in a, got in a car, got into a car, got in his car, got in her car, got into his car, got into her car, moved the car, parked my car, my car park
  cancels takeable
idiom not-gone-vehicle
  phrase (has|had|have|just|then) gone (into|through|up|down|past|over|round|onto|across|straight|out|for|towards|back|off towards|off the road|in for|to the)
  phrase gone into the (wall|back|side|fence|ditch|hedge|river|house|lamp post|tree|garden), gone through the (wall|fence|hedge|lights|red light), gone up the, gone down the, gone past, gone round, gone over, gone towards, gone off towards, car gone through, been gone through, has been gone through, gone through in the, drove off, driven off towards, driven off laughing
  cancels gone-word, gone, gone-vehicle
concept gone-vehicle
  has been-taken
  phrase gone, has gone, had gone, missing, is missing, was missing, off the drive, off my drive, off our drive, off his drive, off her drive, off the driveway, off the street, from the drive, from my drive, from our drive, from the driveway, from outside, from the front drive, (not|isn't|isnt|wasn't|no longer) where (i|he|she|we|they) (left|parked|put) it, wasn't there, isn't there, is not there, no longer there, disappeared, vanished, gone walkies, went missing overnight, driven away, been driven off, driven off my drive, been taken
act take-vehicle
  when gone-vehicle < takeable & !key-word & !vehicle-bit within 10 words
  when steal-word > takeable within 5 words
  when nick-word > takeable within 4 words
  when it-gone & takeable & parked-word within 2 sentences
  when vehicle-entire & it-gone/gone-vehicle within 3 sentences
  when drive-gone & takeable within 8 words
  when space-empty & takeable within 3 sentences
  when not-there & takeable within 2 sentences
  when jumped-in
  unless found-parked within 2 sentences
  unless mislaid-vehicle within report
  unless stolen-talk/lawful-taking within sentence
  unless from-vehicle within 6 words
  unless plate-thing/catalyst/vehicle-bit within 8 words
  unless key-word within 3 words
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take
  sure 75
concept vehicle-bit
  noun tyre, wheel, mirror, wing mirror, window, windscreen, badge, aerial, number plate, plate, alloys, hubcap, catalytic converter, tools, exhaust, battery, roof box
concept nick-word
  verb nick, pinch, rob, swipe
  phrase has taken my, have taken my, has took my, have took my, they've taken my, they've taken our, they've took, taken our, stole, stolen, driven off in my, drove off in my, made off in my, ran off with my
concept parked-word
  verb park, leave/left
  phrase on the drive, on my drive, on our drive, on the driveway, outside my house, outside the house, parked, was there at, was there last night, left it
concept space-empty
  phrase drive was empty, drive is empty, driveway was empty, empty drive, empty driveway, space was empty, parking space was empty, garage was empty, empty space, no car on the drive, no van on the drive, nothing on the drive, gap where, keyless, relay theft, just broken glass where
concept jumped-in
  phrase (got|jumped|hopped|climbed) (in|into) my (car|van|taxi|truck) and (gone|went|off|drove|driven|away|drove off), got in and (drove off|driven off|drove away) in it, got in it and (drove off|driven off|drove away|gone), in my car and gone, in my van and gone, drove off in my (car|van|taxi|truck), driven off in my (car|van|taxi|truck), drove away in my (car|van|truck), gone off in my (car|van|truck), taken off in my (car|van|truck), made off in my (car|van|truck), made off in (his|her) (car|van|truck)
concept drive-gone
  phrase off the drive, off my drive, off our drive, off his drive, off her drive, off the driveway, gone from the drive, gone from my drive, gone from our drive, gone from outside, driven his, driven her, driven my, driven our, driven off in my, drove off in my, drove off in her car, drove off in his car, drove off in our, away in my car, off in my car, off in her car, off in my van
concept mislaid-vehicle
  phrase where he had parked it, where she had parked it, where i had parked it, not stolen, wrong floor, wrong level
concept found-parked
  phrase where (he|she|i|they) (had|'d) parked it, where i parked it, where he parked it, found it on level, is on level, wrong level, wrong car park, forgotten where, forgot where, been towed, was towed, been clamped, was clamped, been impounded, removed by the council, on a flatbed, on the flatbed
concept drive-away-with
  phrase taken without consent, without owner's consent, without the owner's consent, twoc, twocced, twocked, twoccing, took it for a spin, took it for a drive, took it for a joyride, took my car for a drive, went for a joyride, joyriding, joyride, took (his|her|my|the|our|mum's|mom's|dad's) car without, took (my|the|his|her|our) (van|motorbike|moped) without, taken the car without, taken (his|her|my|the|our) (car|van|motorbike) without (permission|asking|consent), borrowed without permission, borrowed my car without, without (his|her|my) permission, taken a conveyance, never said he could, never said she could, no permission to drive, no permission to take, not insured to drive it and took
act take-vehicle
  when drive-away-with & vehicle-thing within 3 sentences
  when joyride & vehicle-thing within report
  when joyride-car
  when drove-off-in-it & vehicle-thing within 2 sentences
  unless lawful-taking within sentence
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take
  sure 75
concept drove-off-in-it
  phrase drove off in it, driven off in it, drove away in it, driven away in it, made off in it, took off in it, sped off in it, drove it away, drove it off, driven it away, got in and drove off in it
concept joyride-car
  phrase (took|taken|take|taking) (my|the|his|her) (car|van|motorbike) without (permission|asking|consent|my permission), (took|taken|take|taking) (my|the|his|her) (moped|vehicle|truck) without (permission|asking|consent|my permission), (took|taken|take|taking) (our|mum's|mom's|dad's) (car|van|motorbike) without (permission|asking|consent|my permission), (took|taken|take|taking) (our|mum's|mom's|dad's) (moped|vehicle|truck) without (permission|asking|consent|my permission), (took|taken|take|taking) (my|the|his|her) (car|van|motorbike) without (my consent|telling|her permission|his permission|me knowing), (took|taken|take|taking) (my|the|his|her) (moped|vehicle|truck) without (my consent|telling|her permission|his permission|me knowing), (took|taken|take|taking) (our|mum's|mom's|dad's) (car|van|motorbike) without (my consent|telling|her permission|his permission|me knowing), (took|taken|take|taking) (our|mum's|mom's|dad's) (moped|vehicle|truck) without (my consent|telling|her permission|his permission|me knowing)
concept joyride
  phrase took it for a spin, took it for a drive, took it for a joyride, taken it for a spin, joyriding, twoc, twocced, taken without consent, took the car without, taken without owner's consent
fact taken-vehicle-damaged = yes
  when taken-and-crashed
  of take-vehicle
concept taken-and-crashed
  phrase on its roof, on its side in, overturned, in a ditch, in the ditch, into a field, into a fence, found smashed, bumper hanging off when found, found with damage, gone into the wall, crashed it, crashed into, found crashed, found burnt out, found burned out, found burnt, burnt out, front end's had it, written off, airbags gone off, airbags deployed, smashed into, hit a wall, hit a lamp post, hit a parked car, hit a tree, rolled it, found damaged, wrapped round, ditch, into a wall
fact driven-dangerously = yes
  when drove-badly
  of take-vehicle
concept drove-badly
  phrase driven dangerously, driving dangerously, pursuit, failed to stop for police, wrong way down, at high speed
fact attempted = yes
  when tried-to-take-vehicle
  of take-vehicle
concept tried-to-take-vehicle
  phrase trying to (steal|take|nick) (my|his|her|the|our) (moped|motorbike|scooter|quad|car|van|bike|vehicle), tried to (steal|nick|take|pinch|start) (my|his|her|the|our|a) (car|van|motorbike|moped|bike|vehicle|scooter|quad), attempted to steal (my|his|her|the|our|a) (car|van|motorbike|moped|vehicle|scooter), attempted theft of (a|the|my) (motor|car|van|vehicle|motorbike), attempt to steal (my|the|his|her) (car|van|motorbike|moped), ignition barrel, ignition damaged, ignition forced, ignition punched, ignition smashed, steering lock broken, steering lock snapped, steering lock forced, trying to hotwire, hot wire, tried to hotwire, tried to bump start
act interfere-vehicle
  when tried-to-take-vehicle
  by nobody
  to owner
  instead take-vehicle, damage, take
  sure 70

# ---- things taken from a vehicle -----------------------------------------------------------------------
concept from-vehicle
  phrase from (the|my|his|her|their|our|a|inside the|inside my|inside his|inside her) (car|van|vehicle|boot|glovebox|glove box|cab|truck|works van|work van|lorry|pickup|transit), from (the|my|his|her|their|our|a|inside the|inside my|inside his|inside her) (motorhome|camper van|campervan|dashboard|passenger seat|back seat|footwell|centre console|door pocket|car boot|minibus|tractor|taxi), out of (the|my|his|her|our) (car|van|boot|truck|cab|glovebox|lorry|taxi|vehicle), off the (passenger|back|front) seat, from the back of (the|my|his|her) (van|car|truck|pickup|lorry), from the (passenger|back|front) seat, left on the passenger seat, from inside the (car|van|vehicle), from motor vehicle, from a motor vehicle, tfmv, theft from vehicle, theft from mv, in the boot
concept vehicle-opened
  phrase cage on the back, back had been opened, back of the (pickup|truck|van|car|land rover|trailer) (had been|was|has been) (opened|forced|cut), canopy (forced|had been forced|was forced|cut), toolbox on the (truck|pickup), back of it had been, tailgate (had been|was) (forced|opened|dropped), (car|van|truck) window (was|has been|had been|been|got) (smashed|put through|broken|put in), (window|windows) of (my|the|his|her) (car|van|truck) (was|were|has been|had been) (smashed|broken), (lock|locks|door|doors|window) (on|of) (my|the|his|her|our) (van|car|vehicle|truck), (lock|locks|door|doors|window) (on|of) (my|the|his|her|our) (lorry|pickup|works van|work van), into (my|his|her|our) (car|van|truck|works van|work van) and, car gone through, car has been gone through, been in my car, been in my van, been in the car, been in the van, been in his car, been in her car, been in our car, been through my car, been through the car, been through his car, gone through my car, gone through the car, gone through his car, gone through the glovebox, glovebox all over, glove box all over, glovebox emptied, contents of the glovebox, car broken into, van broken into, vehicle broken into, truck broken into, lorry broken into, cab broken into, car has been broken into, van has been broken into, car was broken into, van was broken into, car had been broken into, van had been broken into, car's been broken into, van's been broken into, broke into (his|her|my|the|our|a) (car|van|truck|lorry|vehicle|work van|works van|taxi)
  phrase broken into (his|her|my|the|our) (car|van|truck|lorry|vehicle|work van|works van), breaking into (cars|a car|my car|the car|vans|a van|vehicles|the van), break into (cars|my car|the car|a car|vehicles|my van), got into (my|the|his|her) (car|van|vehicle) and, got in my car, got in my van, got in the van, got in the car and, entered (my|the|his|her) (vehicle|car|van)
  phrase side door peeled, side door's been peeled, door peeled, peeled down, peeled back, peel and steal, boot forced, boot had been forced, boot popped, boot open, van doors forced, van door forced
  phrase car door forced, van door had been forced, sliding door forced, back doors open, back doors forced, rear doors forced, van back doors, smashed the quarter light, quarter light, quarterlight, smashed (my|the|his|her) (car|van) window and
  phrase car window smashed, van window smashed, passenger window smashed, driver's window smashed, drivers window smashed, rear window smashed, nearside window smashed, offside window smashed, windscreen smashed and, car window put through, passenger window put through, side window smashed, car unlocked, left it unlocked, left the car unlocked, left unlocked, forgot to lock, forgotten to lock, car wasn't locked, car was unlocked, lock punched, door lock punched, relay device, car open, car door open, car doors open, rummaged through, rummaged in, rifled through, papers chucked about, cab window
act take
  when vehicle-opened & stealable > gone-word/been-taken within 4 sentences
  when vehicle-opened & steal-word/been-taken/missing-list within 4 sentences
  when vehicle-opened & stealable > bare-taken within 3 sentences
  when vehicle-opened & lift-word > stealable within 3 sentences
  when from-vehicle & steal-word/been-taken/gone-word/missing-list within 12 words
  when lift-word > stealable > from-vehicle within 14 words
  when on-the-seat & steal-word/been-taken/lift-word within 3 sentences
  when parked-van & motor-word & stealable > gone-word/been-taken within 3 sentences
  unless stolen-talk within sentence
  unless home-entered within entry
  by nobody
  to victim
  fact taken-from=vehicle
  instead take-vehicle, enter-building, damage
  sure 75
concept on-the-seat
  phrase on the (passenger|front|back|driver's|rear) seat, in the footwell, in the glovebox, in the glove box, on the dashboard, in the boot, left in the car, left in my car, left in the van, in the centre console
concept parked-van
  phrase come out to (his|her|my|the|our) van, came out to (his|her|my|the) van, come out to the firm's, van left outside, van parked outside, left the van, left my van, works van was parked, van was parked, side door, van done over, van done, van has been done, car has been done, had my van done, had my car done, had the van done over, window is smashed, rear window is smashed, van overnight, vehicle contents, tools left in, tools in the van, tools were in the
act take
  when vehicle-bit-goods > been-taken/gone-word within 5 words
  when steal-word/lift-word > vehicle-bit-goods within 4 words
  when been-taken > vehicle-bit-goods within 3 words
  unless stolen-talk within sentence
  unless bike-bit within sentence
  by nobody
  to victim
  fact taken-from=vehicle
  instead take-vehicle
  sure 75
concept vehicle-bit-goods
  noun badge, grille, bumper, spoiler, steering wheel, gps screen, number plate light, wheel, alloy, alloy wheel, wing mirror, mirror cap, mirror glass, headlight, car badge, roof bar, roof rack, car battery, exhaust, spare wheel, wheel trim, hubcap, hub cap, tailgate, bonnet badge, parcel shelf, tax disc
concept bike-bit
  noun bike, bicycle, wheelie bin, wheelchair
fact taken-from = vehicle
  when from-vehicle & taking/been-taken/gone-word within 2 sentences
  when vehicle-opened & taking/been-taken/gone-word within 4 sentences
  of take
  spread near
concept handles
  phrase pulling on (every|all the|the|each) (car|door|handle|car door|handles), pulling (every|all the|at) (car|door|handle|handles|car doors|door handles), trying every (car|door|handle), tries every (car|door|handle), tries ours, tried ours, tries (the|all the|each) (door|doors|handle|handles|car|cars), pulls on (the|every|each|all the) (door|doors|handle|handles|car doors|car door), going from car to car, goes from car to car, car to car, trying (handles|car door handles|car doors|car door|door handles|the door handles|the handles|the car doors|doors on cars|doors of cars|cars), tried (handles|the handles|car doors|the car door|the door handle|my car door|our car door|the doors on the car|the door of my car), try the handle of, try car doors, testing car doors, checking car doors, pulling on car doors, pulling handles, car door open, car doors open, papers chucked about, rummaged through, rummaging in, rifled through, been in my car, been through my car, been in our car, glovebox open, glove box open, attempted to break into (his|her|my|the|a|our) (car|van|vehicle|truck), tried to break into (his|her|my|the|a|our) (car|van|vehicle|truck|work van|motorhome), trying to break into (cars|a car|my car|the car|a van|my van|the van|vehicles), trying to get into (cars|my car|my van|a car|a van), tampered with (the|my|his|her) (car|van|door|lock|ignition|brakes), tampering with (my|a|the|his|her) (car|van|vehicle|motorbike), vehicle interference, interfered with (my|the|his|her) (car|van|vehicle), interfering with (cars|a car|vehicles|my car|motorbikes), screwdriver in the lock
  phrase tried to open my car, tried to get in my car, tried to get in my van, crouched by the door of
act interfere-vehicle
  when handles & vehicle-thing within 2 sentences
  when handles-car
  unless denied-try within sentence
  by nobody
  to owner
  instead enter-building, damage
  sure 60
concept handles-car
  phrase trying (car door handles|car doors|car door|doors on cars|doors of cars|cars), tried (car doors|the car door|my car door|our car door|my car|my van), testing car doors, checking car doors, pulling on car doors, been in (my|our|his|her|the) (car|van), been through (my|our|his|her|the) (car|van), gone through (my|our|his|her|the) (car|van), attempted to break into (his|her|my|the|a|our) (car|van|vehicle|truck), tried to break into (his|her|my|the|a|our) (car|van|vehicle|truck|work van|motorhome), trying to break into (cars|a car|my car|the car|a van|my van|the van|vehicles), trying to get into (cars|my car|my van|a car|a van), tampering with (my|a|the|his|her) (car|van|vehicle|motorbike), interfering with (cars|a car|vehicles|my car|motorbikes), tried to open my car, tried to get in my car, tried to get in my van, vehicle interference
concept denied-try
  phrase didn't try, did not try, not try, not tried, or try any

# ---- leaving without paying: petrol, meals, fares -------------------------------------------------------
concept drive-off
  phrase (drove|drive|driven|drives|driving|drove straight|drove away|pulled away|pulled off|left|off|straight off) without (paying|payment|paying for fuel|making payment|paying for it|paying for the fuel), bilking, bilked, a bilk, making off without payment, made off without payment, moff, mowp, drive off, drive offs, drove straight off, drove off, driven off, drives off, drove away, without paying for (the|his|her|their|any) (fuel|petrol|diesel), not paid for the fuel, not paid for fuel, fuel not paid, fuel unpaid, no attempt to pay for, no attempt to pay, got back in and off, didn't come in to pay, didn't come to the kiosk, never came in to pay, did not come in to pay, no means of payment, no means to pay, filled up and left, filled up and went, filled up and gone, filled up and drove, off without paying, left without paying, failed to pay, failed to return to pay
concept pump
  noun pump, forecourt, petrol station, filling station, service station, fuel station, services, garage forecourt, petrol garage, esso, shell garage, texaco, bp garage, fuel pump
concept fuel-put
  phrase fuelled at, fuelled, fuelled up, refuelled, refueled, at pump, pump 1, pump 2, pump 3, pump 4, pump 5, pump 6, pump 7, pump 8, pump number, litres of, filled up, filled his tank, put £, of diesel, of fuel, of petrol, of unleaded, in fuel, in diesel, in petrol, worth of diesel, worth of fuel, worth of petrol, litres, tank of
act make-off
  when paid-nothing/not-paying & fuel-put/pump within 3 sentences
  when drive-off & pump/fuel-put within 2 sentences
  when drive-off & fuel-thing within 2 sentences
  when paid-nothing & fuel-thing & pump within entry
  to shop as business
  instead take
  sure 75
concept food-or-fare
  noun taxi fare, cab fare, fare, meal, restaurant bill, curry, room bill, hotel bill
  phrase dine and dash, dined and dashed, the bill, their bill, food bill, bar bill, starters and mains, three course, hair cut, haircut, taxi ride, cab ride
concept runner
  phrase did a runner, done a runner, doing a runner, ran off, ran out, made off, legged it, walked out, got up and left, snuck out, sneaked out, climbed out of the toilet, ran from the taxi, jumped out of the taxi, jumped out the taxi, ran off from the taxi, bolted, scarpered
concept not-paying
  phrase without paying, without payment, not paid, didn't pay, did not pay, refused to pay, refusing to pay, won't pay, never paid, didn't pay the fare, unpaid, no money to pay, no intention of paying, left without paying
act make-off
  when runner & food-or-fare within 2 sentences
  when not-paying & food-or-fare within 2 sentences
  when dine-dash
  unless not-making-off within 2 sentences
  to place as business
  instead take
  sure 65
concept dine-dash
  phrase dine and dash, dined and dashed, dine n dash, ran off without paying the fare, ran off without paying his fare, ran without paying the fare
concept not-making-off
  phrase dispute over the bill, disputed the bill, left (his|her|their) details, left name and address, complained about the food, card declined, refused the extra, rent, invoice, did get the fare
fact paid-before-police = yes
  when paid-after & drive-off/fuel-thing within report
  of make-off
concept paid-after
  phrase paid the lot, came back and paid, come back and paid, come back to pay, came back to pay, has now paid, have now paid, returned and paid, returned to pay, returned to the garage and paid, since paid, now paid, paid in full, paid for it now, has been back and paid, rang to pay, paid over the phone, rung up and paid, has come flying back in
