# Theft, robbery, burglary, vehicles, damage, fire, fraud.

concept taking
  has clear-taking
  verb nick, pinch, rob, nab, swipe, make/made off with, run/ran off with, walk/walked ... off with, walk out with, take/took/taken, snatch, grab, lift, loot, relieve ... of, half inch, pick/picked up and left with, pluck, go/went off with, help/helped himself to, help/helped herself to, conceal
  deed pocket, whip, stuff
  phrase away with, load up, loaded up, have it away with, had it away with, ripped ... off (his|her|my) (neck|shoulder|wrist|arm), had (my|his|her|our|the)
concept clear-taking
  verb steal/stole/stolen, thieve, shoplift, pilfer, half inch
  noun theft
  phrase been nicked, got nicked, was nicked, been pinched, was pinched, nicked from, nicked my, nicked his, nicked her, nicked our, nicked it, snatched from, had away
concept gone
  phrase gone, missing, gone missing, disappeared, has gone, taken, been taken, no longer there, wasn't there, vanished, went missing, is empty, had gone, cleared out, emptied, lost his, lost her, lost my
concept goods
  noun phone, mobile, iphone, wallet, purse, handbag, bag, rucksack, watch, ring, necklace, chain, bracelet, jewellery, laptop, tablet, ipad, camera, tool, drill, strimmer, mower, parcel, package, coat, jacket, trainer, bottle, perfume, meat, razor, cigarette, alcohol, gin, vodka, wine, beer, cosmetics, clothes, clothing, console, playstation, xbox, tv, television, telly, earring, sunglasses, medication, card, bank card, key, car key, charity tin, till drawer, float, generator, saddle, quad, trailer, plant pot, gift set, candle, doll, throw, suitcase, luggage, earpods, ear pods, airpods, headphones, satnav, speaker, chainsaw, stock, belongings, property, item, valuables, sat nav, dash cam, groceries, food, steak, cheese, toy, ornament, book, guitar, gas bottle, gas cylinder, wheelie bin, golf clubs, pram, pushchair, e cig, vape, lead, cable
concept cash-thing
  noun money, cash, note, coin, pension money, takings, savings, tip, petty cash
  phrase quid, pounds, pound, gbp, euros
concept cycle-thing
  noun bike, bicycle, cycle, mountain bike, road bike, push bike, pushbike, pedal cycle, e bike, ebike, bmx, hybrid, electric bike
concept vehicle-thing
  noun car, van, motorbike, motorcycle, moped, scooter, lorry/lorries, vehicle, transit, pickup, pick up truck, tractor, motor, truck, minibus, campervan, caravan, quad bike, fiesta, focus, corsa, astra, golf, bmw, audi, mercedes, range rover, land rover, mini, vauxhall, ford, mazda, polo, clio, micra, vivaro, yaris, skoda, juke, nissan, toyota, honda, kawasaki, yamaha, kia, hyundai, peugeot, citroen, renault, tesla, volvo, jaguar, porsche, sprinter, berlingo, defender, a3, a4, qashqai
concept metal-thing
  noun lead flashing, copper pipe, copper cable, scrap metal, roof lead, drain cover
concept catalyst
  noun catalytic converter, cat converter
  phrase cat stolen, cats stolen, cat nicked
concept plate-thing
  noun number plate, plate, reg plate, licence plate
concept fuel-thing
  noun fuel, diesel, petrol, unleaded, adblue, red diesel, heating oil, derv
concept dog-thing
  noun dog, puppy/puppies, cat, kitten, pet, whippet, terrier, spaniel, cockapoo, labrador, french bulldog, parrot
concept thing           # never somebody
  has goods, cash-thing, cycle-thing, vehicle-thing, dog-thing, breakable, fuel-thing
  noun gate, ball, trolley, lock, letter, drink, cup, blanket, sign, box, ladder, tree, fox, bird, horse, sheep, cow, deer, meds, tablet
act take
  when clear-taking
  by subject
  to owner
  unless clear-taking & recover-word within 6 words
  sure 75
act take
  when taking > goods/cash-thing/metal-thing/catalyst/plate-thing/dog-thing within 7 words
  when goods/cash-thing/metal-thing/catalyst/plate-thing/dog-thing > gone within 5 words
  when gone < goods/cash-thing/metal-thing/catalyst/plate-thing within 5 words
  by nobody
  to owner
  unless goods/cash-thing & found-again within 5 words
  sure 65
act take
  when cycle-thing & gone/taking within 10 words
  by nobody
  to owner
  fact thing=cycle
  sure 75
concept recover-word
  verb recover, return

fact thing = cash
  when cash-thing & taking/gone within sentence
  of take
  spread sentence
fact thing = pet
  when dog-thing & taking/gone within sentence
  of take
  spread sentence
fact thing = metal
  when metal-thing
  of take
  spread near
fact thing = catalytic-converter
  when catalyst
  of take, interfere-vehicle
  spread near
fact thing = number-plate
  when plate-thing & taking/gone
  of take
  spread sentence
fact thing = cycle
  when cycle-thing & taking/gone/locked-up within sentence
  of take
  spread near
concept locked-up
  phrase locked, chained, lock cut, cable lock, padlocked, d lock, chain cut, lock was cut

# ---- from whom or where -----------------------------------------------------------------------------
concept shop-scene
  has shop
  phrase shelf, shelves, off the shelf, till, tills, checkout, aisle, without paying, not paid for, made no attempt to pay, counter, past the tills, self checkout, in store, unpaid, shoplifter, shoplifting, shoplifted, trolley, basket, security tag, stock, walked out with, off their end bay
concept paid-nothing
  phrase without paying, not paid for, made no attempt to pay, no attempt to pay, unpaid, didn't pay, did not pay, walked out, shoplifter, shoplifting, shoplifted, left without paying, not paid, past the tills, past all points of payment, past the point of payment, picked up and left, just picks up and leaves, and walked, down (his|her) coat, in (his|her|their) bag, concealed
act take
  when paid-nothing & shop/shop-scene within 2 sentences
  unless fuel-thing within entry
  unless food-or-fare within 2 sentences
  to place as business
  fact taken-from=shop
  sure 75
fact taken-from = shop
  when shop-scene & taking/paid-nothing/gone within 2 sentences
  of take
  spread near
concept from-person
  phrase out of (his|her|my|their) hand, out of (his|her|my|their) hands, off (his|her|my) (neck|wrist|shoulder|arm|lap), from (his|her|my) (pocket|hand|neck|wrist|bag), out of (his|her|my) (pocket|bag|handbag|jacket), pickpocket, pickpocketed, dipped, pick pocketed, straight out of, from (his|her|my) person, snatched from, snatched (his|her|my), grabbed (his|her|my) (phone|bag|handbag|purse|chain), handed over, hand over, back pocket, bag snatch
fact taken-from = person
  when from-person
  of take
  spread near
concept in-dwelling
  phrase from the house, from the sideboard, kitchen shelf, from (his|her|my|their) (bedroom|house|home|flat|room), in the house, from the lounge, from inside the house, from the kitchen, from my drawer, carer has, my room
fact taken-from = home
  when in-dwelling
  of take
  spread near
concept from-vehicle
  phrase from the (car|van|vehicle|boot|glovebox|cab), from (his|her|my|their|the) (car|van|vehicle|boot|truck|works van), out of the (car|van|boot), out of (his|her|my) (car|van), from inside the (car|van), glovebox, car gone through, car broken into, van broken into, vehicle broken into, from the back of the van, broke into (his|her|my|the) (car|van), broken into (his|her|my|the) (car|van), side door peeled, rifled, boot forced
act take
  when from-vehicle & goods/cash-thing/gone/taking within 2 sentences
  to owner
  fact taken-from=vehicle
  sure 75
act take
  when vehicle-thing & goods > gone within 2 sentences
  unless home-entry within report
  unless cycle-thing within report
  to owner
  fact taken-from=vehicle
  sure 60
fact taken-from = vehicle
  when from-vehicle
  of take
  spread near
concept employee-theft
  phrase from (her|his|my) employer, stealing from work, from the till while working, fiddling the till, from the petty cash, staff member has been taking, works there and has been taking
fact taken-from = employer
  when employee-theft
  of take
  spread near
concept mail-theft
  phrase stolen post, parcel from the doorstep, parcel off the doorstep, mail stolen
fact taken-from = mail
  when mail-theft
  of take
  spread near

# ---- robbery: force to take ---------------------------------------------------------------------------
concept rob-word
  verb rob, mug
  noun robbery/robberies, mugging, mugger
concept figure-of-speech
  phrase of his deposit, of my deposit, to rob us, in my book, sizing us up, daylight robbery, out to rob
concept demand
  phrase give me your, give us your, give me the, hand it over, hand over, gimme, empty your pockets, handed over, where's the keys, demanded, demanding, or you're getting, phone now, made (him|her|me) hand over, made (him|her|me) give
concept force-used
  has strike, push, choke, stab
act take
  when rob-word
  unless figure-of-speech within sentence
  unless vehicle-thing/shop within sentence
  fact force=threatened, taken-from=person
  to victim
  sure 65
act take
  when demand & goods/cash-thing within sentence
  unless message-medium within 2 sentences
  to victim
  fact force=threatened, taken-from=person
  sure 65
fact force = used
  when force-used & taking within 2 sentences
  when force-used & demand/rob-word within 3 sentences
  of take
  spread near
fact force = threatened
  when blade-thing/gun-thing/menace & taking/demand within 3 sentences
  of take
  spread near

# ---- vehicles -----------------------------------------------------------------------------------------
concept drive-away-with
  phrase taken without consent, twoc, twocced, twocked, took it for a spin, joyriding, joyride, took (his|her|my|the) car without, taken the car without, taken (his|her|my|the) car without permission, borrowed without permission, without (his|her|my) permission, taken a conveyance, never said he could, never said she could
act take-vehicle
  when vehicle-thing > gone within 6 words
  when vehicle-thing < clear-taking within 5 words
  when clear-taking < vehicle-thing within 6 words
  unless found-again & vehicle-thing within entry
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take
  sure 75
act take-vehicle
  when drive-away-with & vehicle-thing within 3 sentences
  to owner
  fact thing=motor-vehicle
  sure 75
fact purpose = shelter
  when drive-away-with
  of take-vehicle
concept handles
  phrase trying handles, trying car door handles, trying door handles, tried the handles, trying car doors, car door open, papers chucked about, rummaged, been in my car, rifled through, gone through the glovebox, attempted to break into (his|her|my|the) (car|van), tampered with, ignition, barrel, door lock punched
act interfere-vehicle
  when handles & vehicle-thing within 2 sentences
  to owner
  sure 60

# ---- entering buildings ---------------------------------------------------------------------------------
concept burglary-word
  verb burgle, ransack, break/broke/broken in, break/broke/broken into, force/forced entry
  noun burglary/burglaries, break in, intruder, forced entry
  phrase been burgled, done over, forced entry, got in through, gained entry, entry gained, got in via, point of entry, got into the, tidy search, untidy search, messy search, drawers out, tipped out, came in through, climbed in, climbed through, smashed their way in, in my house, in the house when, broke into
concept entry-mark
  verb jemmy, prise, lever, crowbar, force
  phrase kicked the door in, kicked the (front|back) door in, kicked in the door, booted the door in, door booted in, door put in, lock snapped, snapped lock, hasp wrenched, padlock cut, padlock broken, jemmied, door forced, window forced, door kicked in, back door open, patio door, patio doors open, smashed a window, smashed window, window smashed, door smashed, forced open, forced the door, forced the window, tool marks, jemmy marks, euro lock, lock broken, hinges off, key safe
concept home-place
  noun house, home, flat, bungalow, bedroom, kitchen, lounge, conservatory/conservatories, hallway, patio, front door, back door, living room, apartment, maisonette, caravan, room
concept outbuilding
  noun shed, garage, outbuilding, summerhouse, summer house, greenhouse, lock up, lockup, allotment shed, log store, workshop
concept business-place
  noun shop, office, school, church, pub, cafe, warehouse, factory/factories, unit, industrial unit, garage premises, premises, restaurant, salon, clubhouse, store, till drawer, farm building, barn, yard, site office, portakabin
concept home-entry
  has burglary-word, entry-mark
act enter-building
  when burglary-word
  unless burglary-word & vehicle-thing within 4 words
  unless burglary-word & recorded-before within sentence
  by nobody
  to owner
  fact building=home, purpose=steal
  instead damage
  sure 70
act enter-building
  when entry-mark & home-place/outbuilding/business-place within 2 sentences
  unless entry-mark & vehicle-thing within 5 words
  by nobody
  to owner
  fact building=home, purpose=steal
  instead damage
  sure 65
act enter-building
  when distraction-caller & goods/cash-thing/gone within entry
  to owner
  fact building=home, purpose=steal, distraction=yes
  sure 70
concept distraction-caller
  phrase from the water board, water board, said they were from the water, from the gas board, said they were police officers, claimed to be from the council, said he was from the council, check the water pressure, run her taps, run the taps, bogus official, distraction burglary, distracted (her|him|them) while, kept (her|him) talking while, one kept her, leak up the road
fact building = home-outbuilding
  when outbuilding & entry-mark/burglary-word/gone within 2 sentences
  of enter-building
  spread near
fact building = business
  when business-place & entry-mark/burglary-word/gone within 3 sentences
  of enter-building
  spread near
concept not-entered
  phrase attempted burglary, attempted break in, tried to get in, tried to break in, not got in, they've not got in, no entry gained, entry not gained, failed to get in, didn't get in, did not gain entry, tried to force, attempt to force, attempted to force, held though, tried the door, attempt burglary
act enter-building
  when not-entered
  by nobody
  to owner
  fact attempted=yes, building=home, purpose=steal
  sure 70
fact attempted = yes
  when not-entered
  of enter-building

# ---- petrol, meals, fares -------------------------------------------------------------------------------
concept drive-off
  phrase drove off without paying, driven off without paying, drive off without paying, bilking, bilked, made off without payment, making off without payment, without paying for fuel, left without paying for fuel, drove off, drove straight off, drive off, drive offs, driven off, without making payment, not paid for the fuel, no attempt to pay for
concept food-or-fare
  noun taxi fare, fare, meal, taxi, restaurant bill
  phrase dine and dash, ran off without paying the fare, did a runner, bill
act make-off
  when drive-off & fuel-thing/pump within entry
  when paid-nothing & fuel-thing within entry
  when paid-nothing/runner & food-or-fare within 2 sentences
  to shop as business
  instead take
  sure 75
concept pump
  noun pump, forecourt, petrol station, garage
concept runner
  phrase did a runner, ran off, made off, legged it

# ---- damage -----------------------------------------------------------------------------------------------
concept breaking
  verb smash, vandalise, slash, shatter, wreck, trash, deface, ruin, destroy, puncture, uproot, gouge, spray paint, stamp on, slit/slit, kick ... off
  deed damage, scratch, key, dent, snap, bend/bent, crack, spray, knife, brick, chip, break/broke/broken, tear/tore/torn, put/put ... through, rip ... off, let/let down, pull ... down
  noun criminal damage, vandalism, graffiti
  phrase window's come in, brick through, stone through, put (his|her|my|the|their) window in, windows put through, window through, put her windscreen in, wing mirror hanging off, mirror off, keyed, run a key, paint poured, paint thrown, tyres slashed, tyres let down, flat tyres, wing mirror
concept breakable
  noun window, door, windscreen, tyre, mug, mirror, wing mirror, fence, wall, gate, phone, tv, television, telly, panel, glass, screen, bonnet, paintwork, lock, table, plate, greenhouse, shed, sign, bus shelter, letterbox, garden, plant, tree, headstone, barrier, car, van, vehicle, door handle, roof, sofa, furniture, property, tank, pane, crop, hedge, statue, bench, aerial, camera, doorbell, boiler, door frame, wiper
act damage
  when breaking > breakable within 5 words
  when breakable > breaking within 4 words
  by subject
  to owner
  unless accident-word within report
  sure 70
act damage
  when breaking > vehicle-thing within 5 words
  when vehicle-thing > breaking within 4 words
  by subject
  to owner
  unless accident-word/collision-word within report
  fact damaged-thing=vehicle
  sure 70
fact damaged-thing = vehicle
  when breaking & vehicle-thing/car-part within 2 sentences
  of damage
  spread near
concept car-part
  noun tyre, windscreen, wing mirror, bonnet, sidewall, number plate, wing, bumper, wiper, paintwork
fact damaged-thing = home
  when breaking & home-part within 8 words
  of damage
  spread near
concept home-part
  phrase front door, back door, living room window, kitchen window, bedroom window, front window, front room window, house window, (his|her|my|their) front door, (his|her|my|their) window, window of (his|her|my|the) house, letterbox
fact damaged-thing = building
  when breaking & business-place within 8 words
  of damage
  spread near
concept accident-word
  phrase complete accident, an accident, by accident, accidental, accidentally, football through, playing football, owned up, clumsy, wind blew, blown over, storm
concept collision-word
  noun rtc, collision, crash
concept burning
  phrase set fire to, set on fire, set alight, arson, torched, set light to, petrol bombed, petrol bomb, burnt out, burned out, alight, on fire, firebombed, deliberately started fire, deliberate fire, squirting something, accelerant
act set-fire
  when burning
  unless accident-word within report
  by nobody
  to owner
  sure 60
concept washable
  phrase egged, eggs thrown, eggs at, washed off, brushed off, hosed it, wipes off, no lasting damage, no damage, chalk

# ---- fraud, handling, blackmail -------------------------------------------------------------------------
concept deceiving
  phrase scam, scammed, conned, con, fraud, defrauded, fraudulent, tricked into, rogue trader, rogue traders, cowboy builders, rogue roofers, fake website, phishing, never arrived, never turned up, courier fraud, false name, used my card, used her card, cloned card, transactions she didn't make, transactions i didn't make, bank details, investment scam, romance fraud, paid for work, overcharged
concept roof-men
  phrase roof timbers, ridge tiles, loose tiles, tarmac the drive, roofers, guttering
act deceive
  when deceiving
  when roof-men & cash-thing within 3 sentences
  to victim
  sure 60
concept demand-or-else
  phrase pay or, pay up or, unless you pay, unless (he|she|i) (pays|paid|pay), or they will send, or we'll send, or i'll post, sextortion, blackmail, blackmailed, blackmailing, extort, extortion, send it to all, send to all my contacts, send the video to, get it, will post them unless
act blackmail
  when demand-or-else & cash-thing/money-sum within 3 sentences
  when blackmail-word
  to victim
  instead take, threaten-violence, send-message
  sure 75
concept blackmail-word
  phrase blackmail, blackmailed, blackmailing, sextortion, extortion, extorted
concept money-sum
  phrase pay, bitcoin, gift cards, transfer, £
act handle-stolen
  when stolen-goods-held
  to nobody
  sure 60
concept stolen-goods-held
  phrase handling stolen goods, in possession of stolen, found with stolen, selling stolen, buying stolen goods
act go-equipped
  when equipped
  to nobody
concept equipped
  phrase going equipped, housebreaking implements, in possession of a jemmy
act take-electricity
  when bypass
  to nobody
  fact thing=electricity
concept bypass
  phrase meter bypassed, bypassed meter, bypassed the meter, meter's been skipped, electricity bypass, abstracting electricity, bypass on the meter, meter has been bypassed, meter tampered, tampered meter, electric bypassed, stealing electricity
act misuse-computer
  when hacked
  to victim
  sure 60
concept hacked
  phrase hacked, hacked into, hacked my, account hacked, hacking, ransomware, malware, logged into my account
