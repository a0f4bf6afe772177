# Deeds told by what was due, what was tried and what came after: bills left unpaid, threats to break things, money
# demanded, vehicles taken and crashed, staff who help themselves, callers turned away at the door, doors tried.

# ---- a bill left unpaid: something due, and they go ------------------------------------------------------------
concept due-thing         # eaten, drunk, driven, fitted and to be paid for on the spot
  noun tyre fitter, new tyres, two tyres, tyres put on, cash job, windscreen fitted, exhaust fitted, dog groom, dog groomed, flat pack, key cut, fare, bill, meal, tab, starter, main course, naan, curry, biryani, steak, balti, carvery, buffet, breakfast, bottle of wine, round of drinks, haircut, cut and blow dry, gel nails, nails, tattoo, car wash, valet, hotel room, tyres fitted, mot
  phrase ate, eaten, eat, had a meal, ordered food, ordered drinks, drank, picked up a fare, picked up four, picked up three, dropped off, drop off, private hire, cab, taxi, minicab, uber, on the clock, on the meter, airport run, of fuel, of diesel, of petrol, worth of fuel, worth of diesel, worth of petrol, litres, filled up, filled his tank, filled her tank, put £, pump 1, pump 2, pump 3, pump 4, pump 5, pump 6, at the pump, on pump, forecourt
concept gone-unpaid
  phrase never came back, not come back, didn't come back, did not come back, haven't come back, never returned, did not return, hasn't come back, leg it, legged it, legs it, they leg it, ran off, run off, ran for it, did one, done one, did a runner, done a runner, did a bunk, done a bunk, scarpered, bolted, off without paying, without paying, without settling, not paying, not paid, didn't pay, did not pay, never paid, no payment, out of the toilet window, out of the window, out the toilet window, climbed out of the, through the fire exit, out the fire door, one by one, one at a time, all four doors, all 4 doors, both back doors, doors go and, doors open and, jumped out, out the back door, walked out, slipped out, sneaked out, (popping|popped|nipping|nipped|gone|going) (to|out to|over to) the (cashpoint|cash machine|bank|car|cash point), (popping|popped|nipping|nipped|gone|going) (out for|out to get|to get) (a smoke|a fag|cash|money|her purse|his wallet), for a smoke and, never seen again, not seen since, not been back, never been back, drove off, drives off, driven off, sped off, straight off, and off, off up the, off down the, see ya, see you later, away down the road, off down the road, off the jack, card was in the, purse was in the, wallet was in the, money was in the, bolted over, ran over the field, into the estate and gone, gone into the flats, never to be seen, fire escape, nip to his car, nip to the car, to his car for his, to her car for her, in the car and off, gone by morning, gone at dawn, gone before breakfast, ran up £, ran up a, outstanding, not settled, unsettled, no call since, no contact since, barrier was up, got in it, bogus name, booking name bogus, false name, shot off, wheelspun off, revved it and, tore off, through the window, went through the window, out through the window
concept meal-word
  noun fare, bill, meal, tab, naan, curry, biryani, balti, carvery, buffet, haircut, gel nails, full set, pedicure, manicure, massage, perm, highlights, colour and cut, tattoo, valet, car wash, starter, main course, buffet, round of drinks
  phrase ate, eaten, eat, cab driver, taxi driver, cabbie, private hire, taxi job, picked up a fare, stayed two nights, stayed three nights, stayed the night and, on the room, room bill, a trim, hot towel shave, cut throat shave, beard trim, had a trim, short back and sides, party of, room service, super unleaded, self serve pumps, pay at pump, skin fade, a fade, fade and beard
act make-off
  when meal-word & gone-unpaid within 2 sentences
  when due-thing & gone-unpaid & money-mark within sentence
  unless paid-after/not-making-off/left-details within report
  unless body-word/robbed-word within report
  unless force-verb/threat-show within 2 sentences
  unless lost-lot within sentence
  by nobody
  to place as business
  instead take, take-vehicle, damage
  sure 65
concept money-mark
  phrase £, quid, pound, pounds, gbp, owed, owes, due
concept lost-lot
  phrase gas bill, electric bill, phone bill, water bill, old bill, the bill came, bill him, builder, builders, plumber, invoice, rent, vet bill, council tax, ate my, eats, eating disorder, not eaten, hadn't eaten, hasn't eaten, not eating, eat anything, taxi home, in a taxi, got a taxi, get a taxi, by taxi, taxi rank, taxi took, cab home
idiom meal-otherwise
  phrase gas bill, electric bill, phone bill, water bill, old bill, vet bill, not eaten, hadn't eaten, hasn't eaten, not eating, meal deal, fare well, haircut and
  cancels meal-word, due-thing

# ---- threats to break or burn ---------------------------------------------------------------------------------------
concept threat-lead
  has intend-own, threaten-to
  phrase (coming|coming round|coming down|coming over|coming back|coming up) (to|tonight to|later to|now to|and gonna), on (his|her|my) way to, on (his|her|my) way round to, be a shame if, be a shame, shame if anything, gonna get, going to get, is getting, are getting, is gettin, are gettin, gettin, next time it'll be, next it will be, it'll be, will be next, see how you like, see how you get, watch what happens to, if i park, if you park, if she doesn't, one match, say goodbye to, kiss goodbye
concept break-verb
  verb smash, brick, burn, torch, wreck, trash, slash, petrol bomb, firebomb, set fire to, put through, put in, smash up, sledgehammer, take a sledgehammer to, destroy, flatten, ram, do in, demolish, put ... through, put ... in, set light to, put a match to, chuck a brick
  phrase key your, key his, key her, key my, kick your door, kick the door, kick his door, kick her door, kick my door, pour petrol, petrol all over, do ur, do your, do his, do her, do my, do the, petrol thru, petrol through, sledgehammer through, hammer through, brick through, bricks through, brick everyone, go up in flames, go up in smoke, going up, on fire, in ashes, to the ground, from ash, take a (grinder|hammer|sledgehammer|axe|bat|brick|chainsaw|key|torch|match) to
concept burn-hint
  phrase one match, all wood, starting again from ash, gettin petrol, getting petrol, petrol thru, petrol through, be a shame, going up in flames, go up in flames, goes up like, gonna burn, brick everyone, brick every, ill brick, i'll brick
concept break-object
  noun hedge, conservatory, tree, greenhouse, plant, allotment, window, windscreen, door, house, gaff, yard, flat, home, car, van, motor, tyre, bike, motorbike, shop, salon, stable, barn, shed, garage, garden, fence, caravan, letterbox, business, unit, place, corsa, fiesta, golf, telly, phone, horsebox, hay, straw
act threaten-damage
  when threat-lead > break-verb > break-object within 14 words
  when threat-lead > break-object > break-verb within 12 words
  when said-or-sent > intend-told > break-verb > break-object within 18 words
  when message-medium & break-object & burn-hint within 3 sentences
  unless past-break within sentence
  unless only-feared within 2 sentences
  by subject
  to victim
  instead damage, threaten-violence
  sure 65
concept said-or-sent
  has message-medium
  verb say/said, text, message, shout, threaten, scream, post, write/wrote/written, tell/told, email, ring/rang, leave/left
concept past-break
  phrase smashed my, smashed her, smashed his, smashed the, bricked my, keyed my, keyed her, kicked my door, torched my, burnt my, burned my, slashed my, has smashed, have smashed, put my windows in, put the window through
concept only-feared
  phrase worried that, worried they, worried he, worried she, scared that, afraid that, in case, dreamt, song, film, game, joking, joke, banter, figure of speech, knock down, demolition, builder, builders, fitting, window cleaner, double glazing, bonfire, scrap man, scrap dealer, i could have, i wanted to, felt like, i'll smash this exam, smash it, smash the exam, smashed it

# ---- a vehicle taken and crashed -------------------------------------------------------------------------------------
concept crash-place
  phrase in a ditch, in the ditch, into a ditch, into the ditch, nose down, into a hedge, into the hedge, through a hedge, through the hedge, into a wall, into the wall, in a wall, through a wall, into a fence, through a fence, into a tree, into a lamp post, into a lamppost, into a bollard, into a parked car, into a gatepost, gatepost, gate post, into a bus stop, in the river, in the canal, in a pond, on its roof, upside down, wrapped round, wrapped around, down a bank, down the bank, down an embankment, against a tree, up on a roundabout, on a roundabout, in hedge, in ditch, in wall
concept crash-mark
  phrase front end, stoved in, stove in, caved in, wing off, bumper off, bumper hanging, bumper is hanging, airbag, airbags, written off, write off, is a write off, smashed up, smashed to bits, wrecked, totalled, (put|driven|drove|gone|went) (it|straight) (through|into) (a|the|my|his|her|next), ploughed into, smashed into, crumpled, dented, dents, destroyed, headlight gone, headlight smashed, front smashed, damage to the front, damage to the nearside, damage to the offside, front end damage, crashed, crash, pranged, hit the, collided, windscreen cracked, scraped, scratched down, tyre burst, burst tyre, wheel hanging, wheel missing, burnt out, burned out, torched, set alight, panel damage, bonnet up, clutch burnt, buckled, roof crushed, on its side, side stoved, against the bollards, against a bollard, radiator hissing, radiator, steaming, nose in, embedded in, found crashed, in a bus shelter, into a bus shelter, written it off, wrote it off, written my car off, written the car off, written his car off, written her car off, wrote my car off, wrote the car off
concept drive-taken       # driven by one who was not let
  phrase no permission, without permission, never gave permission, didn't have permission, nobody had permission, not had permission, never asked, didn't ask, without asking, not asked, never said he could, never said she could, not allowed to drive, not insured on it, nobody is insured, no consent, without consent, without the owner's consent, without owner's consent, took my keys, took the keys, took her keys, took his keys, keys off the, key off the, keys from the, keys off my, keys out of my, helped himself to the keys, helped herself to the keys, keys are missing, keys gone, keys ay on the hook, taken it out, took it out, taken it for a, took it for a, took it up, took it down, took it round, borrowed it without, borrowed my car, borrowed the car, gone joyriding, twoc, tda, utmv, had it away, with a spare key, with the spare key, used the spare key, ex driver, crept out with, crept out in, sneaked out in, sneaked out with, snuck out in, he'd no permission, she'd no permission, he had no permission, she had no permission, had no permission, none of us gave
act take-vehicle
  when lift-word > takeable & drive-taken within 3 sentences
  when drive-taken & takeable & drove-it within 3 sentences
  when drive-taken & takeable & crash-mark/crash-place within 3 sentences
  unless lawful-taking/stolen-talk within sentence
  unless found-again/taken-back-lawfully within report
  unless vehicle-opened within sentence
  unless they-have-leave within report
  by subject
  to owner
  fact thing=motor-vehicle
  instead take
  sure 65
concept drove-it
  phrase drove it, driven it, drove off in, drove around, driving it, driving around, drove up, drove it up, drove it down, drove it into, been driving, sat back on the drive, parked back, put back, back on the drive arse, miles on it, at the wheel, behind the wheel, against the, found it against, neighbours found it
concept they-have-leave
  phrase insured on it, is insured on, with his permission, with her permission, with my permission, had permission, lets him use, lets her use, allowed to use, shares the car, joint car, family car they share
fact taken-vehicle-damaged = yes
  when crash-place & takeable/drive-taken/crash-mark within 3 sentences
  when crash-mark & takeable/drive-taken within 2 sentences
  of take-vehicle

# ---- staff who help themselves ---------------------------------------------------------------------------------------
concept at-work-word
  noun our account, parts, trade account, fuel card, company card, company credit card, expenses, dinner money, school fund, trip money, till, float, takings, cash drawer, stock, petty cash, safe, activity float, no sale, refund, void, stocktake, case of wine, controlled drug, drug stock, wine, crate, keg, till roll, cash up, banking, subs, kitty, account, warehouse, stockroom, loyalty points, tips jar
concept own-staff
  noun crew, member of staff, staff member, barmaid, barman/barmen, bar staff, cashier, employee, night cashier, shop girl, saturday girl, saturday lad, supervisor, assistant manager, duty manager, bookkeeper, treasurer, store assistant, sales assistant, waitress, waiter, chef, cleaner, caretaker, driver, warehouse lad, picker, receptionist, manageress, team leader, trainee, apprentice, till worker, young lady on the till, lad on the till, girl on the till, volunteer, senior carer, carer, worker, kitchen porter, baker, mechanic
  phrase works for me, works for us, worked for me, worked for us, employed by us, employed by me, let her go, let him go, emp 2 yrs, on our books, one of ours, one of our own, our driver, my driver, our manager, my manager, one of my girls, one of my lads, one of the girls, delivery lad, delivery girl, our lad, our apprentice, a nurse we employ, we employ, in our employ, ex driver, ex employee
concept fiddle-word
  verb pocket, skim, fiddle, void, siphon, syphon, pilfer, embezzle, cream off, help herself to, help himself to, steal/stole/stolen, thieve, nick
  phrase no-sale, no sale and, voided sales, voiding sales, ringing up, under ringing, fake refunds, refunding to, refunds to (her|his) own, in her apron, in his apron, into her apron, into his pocket, into her pocket, into her bra, (in|into|to) (her|his|their) own (account|bank|bank account|card|pocket|purse|till), loading up (his|her), loading ... into his, loading ... into her, into (his|her) (brother's|own|mate's|husband's|cousin's|dad's) (van|car|boot), taking stock home, out the back door with, notes into, till being down, till down, till is down, till was down, been light, been short, down every, short every, down each, down most, float short, float light, free drinks, drinking for nothing, not putting it through, not ringing, to (his|her) own (card|account), took out of the, had been taking, has been taking, taken out of the, taken from the float, writing (it|them) off, written (it|them) off as, wrote (it|them) off as, as breakages, as wastage, selling cases of, selling stock, selling our, sold our, selling it on, stock is out, down on stock, flogging, out of the back door, filling his own, filling her own, for his own use, for her own use, keeping back, on (his|her) own (car|shopping), kept back, selling them online, selling it online, selling them on, ordering ... on our account, on our account
concept found-out
  phrase owned up, admitted, admits, admitted it, admitted it in, confessed, fessed up, coughed to it, coughed, put (his|her) hands up, said sorry, has said sorry, suspended, suspended both, sacked, dismissed, let her go, let him go, let kirsty go, paying back, paying (me|us|him|her|it) back, pay it back, pay him back, pay her back, camera in the ceiling, hidden camera, on camera, cctv shows, cctv, stocktaker, mystery shopper, disciplinary, investigation, audit, minuted meeting, in the meeting, union rep, on the footage, caught her, caught him, caught them, told me everything, told us everything, broke down and, broke down crying, came clean, cctv has, showed her, showed him, resigned over it, resigned, apologised in writing, been let go, was let go, has been let go
act take
  when own-staff & fiddle-word & at-work-word within 3 sentences
  when fiddle-word & at-work-word & found-out within 3 sentences
  unless shop-scene within sentence
  unless found-again within report
  unless supply-tamper/vehicle-opened within sentence
  unless room-thing/let-in-home within 3 sentences
  unless customer-did within 2 sentences
  by subject
  to place as business
  fact taken-from=employer
  instead deceive
  sure 65
concept loads-up
  phrase kept back, keeping back, cash payments, cash jobs, loading pallets, loading up, been loading, was loading, been taking stock, been walking out with, been taking home, been carrying out, slipping things, in his rucksack, in her rucksack, in (his|her) lunch bag, out through the back
concept let-in-home
  phrase sheltered housing, care home, her bungalow, his bungalow, her flat, his flat, comes in to clean, comes in mornings, cleans for, does her shopping, does his shopping, her carer, his carer
concept customer-did
  phrase customer took, customer grabbed, customers, shoplifter, shoplifters, reached over, leaned over the counter, leant over, burglar, burgled, break in, broke in, forced
fact taken-from = employer
  when own-staff & fiddle-word & at-work-word within 2 sentences
  when fiddle-word & found-out & at-work-word within 2 sentences
  unless customer-did within 2 sentences
  unless vehicle-opened/entry-mark within 3 sentences
  unless shop-scene/paid-nothing within 2 sentences
  of take
  spread near

# ---- trying to get in ---------------------------------------------------------------------------------------------------
concept try-word
  verb try/tried to, try/tried, attempt to, attempt
  phrase trying to, tried to, attempting to, have a go at, having a go at, had a go at, has had a go at, had a bash at, been trying to, working at, working away at, at my door with, at the door with, at her door with, at his door with, at our door with
concept get-in-verb
  phrase get in, get into, get through, get in through, get inside, force, open, open the, climb in, climb through, climb into, kick in, kick down, break in, break into, break down, break open, jemmy, lever, prise, prize, bust, snap, cut through, drill, let himself in, gain entry, enter, come in through, come through, squeeze through, unscrew, crowbar, smash through, push open, slide open, shove, push up, slide, jiggle, wiggle, lift up
concept home-way
  noun cellar flap, flap, trapdoor, fire exit, roller shutter, hatch, gates, container, window, door, kitchen window, back door, front door, patio door, patio, french door, conservatory, bathroom window, skylight, shed, garage, shutter, shutters, lock, house, flat, bungalow, shop, unit, office, letterbox, cat flap, roof, warehouse, pub, cafe, salon, club, church, barn, caravan
act enter-building
  when try-word > get-in-verb > home-way within 10 words
  unless takeable/locker-word/motor-word within 8 words
  unless been-taken/steal-word/missing-list/gone-word/search-word within report
  unless lawful-entry/handles within 3 sentences
  unless welcome-or-known within 3 sentences
  unless threat-show within entry
  by nobody
  to victim
  fact attempted=yes, building=home, purpose=steal
  instead damage
  sure 60
concept welcome-or-known
  phrase his own, her own, my own, locked out, lost his key, lost her key, lost my key, forgot his key, forgot her key, wrong house, wrong flat, wrong door, drunk, drunken, stuck, jammed, carer, ambulance, paramedics, firefighters, fire crew, ex partner, ex boyfriend, ex husband, my ex, her ex, his ex, partner, boyfriend, husband, wife, son, daughter, brother, neighbour, my dad, my mum, to see, to speak to, talk to me, talk to her, get to me, get to her, get at me, get at her, cat, fox, squirrel, wind, builders, locksmith, landlord, scrapyard, own car
concept held-word
  phrase held, bolt held, it held, door held, lock held, chain held, never got in, not got in, didn't get in, did not get in, no entry, never got inside, wouldn't give, didn't give, did not give, gave up, stopped them, nothing touched, not touched inside, cleared off when, ran off when, legged it when, off when the light, off when i, off when he, disturbed, not breached, didn't breach, did its job, did their job, did not gain, no access, not accessed, never managed, without success, unsuccessful, second lock intact, nil entry, intact, no entry, entry not, didn't budge, wouldn't budge, did not budge, didn't shift, wouldn't shift, cleared off, flap bent, scared off, been scared off, disturbed, something disturbed them, gave it up
concept just-shouting
  phrase wanted to shout, to shout at, to have it out, to talk to, to see the kids, to get his things, to get her things, banging and shouting, drunk and shouting
concept frame-mark
  phrase frame split, frame splintered, frame's split, frame is split, frame cracked, splintered frame, splintered by the lock, chewed round, chewed around, chewed up round, width of bar, jemmy marks, jemmied, crowbar, screwdriver marks, gouged, bent keep, keep is bent, lock snapped, cylinder snapped, barrel snapped, beading off, beading pulled, shouldered, kicked, boot mark, boot print, footprint on the door, marks on the frame, marks round the lock, shutter bent, shutters bent, shutter buckled, putty dug out, bent in at, boot shaped hole, with a bar, with a crowbar, with a screwdriver, with a jemmy, working on (his|her|my|our|the) (door|front door|back door|window|lock), at the front door with, at the back door with, levering, lever marks, chisel marks, tool marks, all the way up (our|my|the|his|her) [back|front] door, handle comes off, handle hanging off, handle snapped, handle ripped, prise marks, evidence of levering, weatherbar prised, weather bar, cylinder snapped but, prised away from, forced half out, half out, forced part way, partly forced, lock forced
act enter-building
  when frame-mark & held-word within 2 sentences
  unless partner/former-partner/just-shouting within 3 sentences
  unless takeable/locker-word/motor-word within 6 words
  unless force-verb/threat-show within 2 sentences
  by nobody
  to victim
  fact attempted=yes, building=home, purpose=steal
  instead damage
  sure 65

# ---- a weapon carried on the way in --------------------------------------------------------------------------------------
concept raider-weapon
  noun machete, zombie knife/zombie knives, rambo knife/rambo knives, samurai sword, sword, shotgun, sawn off, handgun, pistol, gun, firearm, revolver, baseball bat, taser, hatchet, long flat blade, large knife/large knives, big knife/big knives, hunting knife/hunting knives, cleaver, axe
  phrase (with|holding|carrying|had|got|has|with a|has a|had a|got a|carrying a|holding a|held a) (knife|blade|kitchen knife|bat|knives|metal bar|iron bar)
fact weapon-with-offender = yes
  when raider-weapon & entry-mark/burglary-word/stranger-inside/intruder-now/house-raid within entry
  unless weapon-kept within 2 sentences
  of enter-building
  spread report
fact weapon-with-offender = yes
  when raider-weapon & carried-in within 3 sentences
  unless weapon-kept within sentence
  of enter-building
  spread report
concept carried-in
  phrase carried in, in his hand, in one hand, by his leg, down his leg, down by his leg, down his side, on camera, on the film, on the doorbell, doorbell clip, doorbell shows, on the footage, ring doorbell, in the hall, on the landing, on the stairs, over the wall, in balaclavas, in masks, past the, walk in with, walks in with, come in with, came in with
concept weapon-kept
  phrase on the wall, above the fireplace, from his collection, his collection, gun cabinet, gun safe, gun room, is theirs, is ours, toy, plastic, water pistol, nail gun, glue gun, heat gun, staple gun, stolen from the cabinet, were taken, was taken, was stolen, have been stolen, shotgun cabinet, gun cabinet, cabinet keys, shotgun certificate, shotgun licence
concept house-raid
  phrase they're downstairs, theyre downstairs, people downstairs, men downstairs, lads downstairs, somebody downstairs, in the house, in my house, in our house, in the hall, in the hallway, in my hallway, in our hallway, on the landing, over the banister, in the kitchen, front door through, front door in, back door jemmied, back door in, door through, moving about downstairs, bedroom door, loft, hid in, hiding in, kicked the door in, kicked the door off, boot room
act enter-building
  when house-raid & raider-weapon & raider-word within 5 sentences
  unless lawful-entry/weapon-kept within 3 sentences
  unless partner/former-partner within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal, weapon-with-offender=yes
  instead possess-weapon
  sure 60
concept raider-word
  noun balaclava, bally/ballies, ballys, mask, hood, snood, fella, intruder, burglar, men, male, lad, bloke, suspect, offender, man, gang
  phrase four of them, three of them, two of them, four i think, three i think, one's got, ones got, one with, one has

# ---- callers at the door: tricked in, or turned away -------------------------------------------------------------------------
concept trick-story
  has distraction-caller
  phrase water board, water company, water co, gas board, electric board, gas man, hi vis, hi-vis, lanyard, boiler suit, id badge, little badge, yellow coats, yellow jackets, contamination, badness in the main, water was poisoned, test her taps, test his taps, test my taps, test the taps, see every room, every room with a tap, check the pressure, check your pressure, checking pressure, check for damp, check the loft, check the insulation, check the smoke alarm, smoke alarm check, run the tap, run the kitchen tap, run all my taps, run all the taps, running taps, run her taps, run his taps, tap till it, stood running, watch the colour, counting to, count to, from severn trent, plain clothes, warrant card, said he was police, said they were police, lost his ball, lost their ball, ball over, use the loo, use the toilet, drink of water, glass of water, pen and paper, write a note, looking for a cat, looking for their dog, bank had sent, gas leak, meter cupboard, hard hat, clipboard, high vis, pen to leave, borrow a pen, wanted a pen, note for next door, note for the neighbour, smoke alarm, said he had to come in, said she had to come in, said they had to come in, must come in, needed to come in, bank fraud office, bank's fraud, from the bank's, phone shop, survey, claiming to be, claimed to be police, claiming to be police, claiming to be from, need to check his, needing to check, check his banknotes, counterfeit notes at, selling dusters, scrap of paper, felt faint, feeling faint, my roof, loft hatch, look at my loft, one foot on the step, foot in the door, roof was, overalls, tabard, tabards, broadband, about the broadband, from the nhs, blood pressure, count the lights, router, fibre upgrade, energy survey, boiler grant, insulation grant, from age uk, district nurse, doing a survey, from the catalogue, our repairs team, repairs team, from repairs, from the housing, housing repairs, from the landlord, to read the electric, to read the gas, to read the meter, come to read, came to read, read the meters, asked for water, collecting for the, collecting for charity, admitted a female, admitted a male
concept kept-out
  phrase on the mat, chain on, on the chain, at the chain, turned them away, turned him away, turned her away, sent them packing, sent him packing, sent him away, sent them away, shut the door, closed the door, wouldn't let (him|them|her) in, didn't let (him|them|her) in, did not let (him|them|her) in, refused to let, never let (him|them|her) in, kept the door on, told (him|them) to clear off, told (him|them) to go, told (him|them) to sling, ring the office, ring the company, rang the company, rang the office, while i ring, while i rang, said he'd ring, said she'd ring, i'd ring, wait there, wait you there, never got in, not got in, never got a toe, toe over the, over the doorstep, didn't get in, scarpered, off down the, walked off sharpish, soon shifted, slammed the door, shut it in his face, asked for his card, asked for her card, asked for id, asked to see id, asked for his id, had no id, he had none, kept the chain, had the chain on, told her i'd ring, told him i'd ring, off down the path, off like a shot, off like hares, didn't like the look, refused entry, refused them entry, refused him entry, declined to let, did not admit, not admitted, denied entry, no entry given, dialled 999, pushed the door to, pushed the door shut, told him no, told them no, made their excuses, made his excuses, made her excuses, wouldn't show id, would not show id, couldn't show id, squeeze past, push past her zimmer, came down the stairs and they, soon left
act enter-building
  when kept-out & trick-story within 4 sentences
  unless genuine-caller within report
  unless loss-indoors within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal, distraction=yes, attempted=yes
  sure 55
act enter-building
  when loss-indoors & trick-story within 5 sentences
  when gone-word/been-taken/away-word/bare-passive & stealable/cash-thing & trick-story & slipped-by within 5 sentences
  when gone-word/been-taken/away-word & stealable/cash-thing & asked-in within 4 sentences
  unless genuine-caller within report
  by nobody
  to victim
  fact building=home, purpose=steal, distraction=yes
  instead deceive, take
  sure 60
concept asked-in
  phrase use the toilet, use the loo, use her toilet, use his toilet, use my toilet, use the phone, for a glass of water, for a drink of water, a glass of water, borrow a pen, wanted a pen, pen to leave, pen and paper, leave a note for, run her taps, run the taps, run my taps, run all my taps, check the water, check the pressure, plain clothes, pretending to be, bogus
concept slipped-by
  phrase slipped by, slipped past, slipped in, must have slipped, her mate, his mate, second one, second man, second woman, the other one, other one, went upstairs, upstairs to use, to use the loo, to use the toilet, while i was, while she was, while he was, kept me, kept her, kept him, stood like, when she came back, when he came back, when i came back, sat him in, sat her in, sat me in, while the other, other went, one sat, one stood, looking for a glass, once they'd gone, once they had gone, after they left, after they had gone, when they'd gone, when he'd left, when they'd left, when she'd left, when he had left, after he'd gone, after he left, got her to, got him to, got me to, asked to make tea, asked her to make, asked him to make, asked for a cup of tea, during that time, while the kettle, while the tea, in and out of every room, all over the house, every room, on his own upstairs
concept loss-indoors
  phrase pension's gone, pension has gone, money's gone, money has gone, money gone, savings gone, savings have gone, pension gone, purse gone, purse has gone, rings gone, watch gone, medals gone, gone from the wardrobe, gone from the drawer, gone from the dresser, gone out the, gone out of the, not there, drawer's out, drawers out, drawer was open, drawer of the dresser, tin was empty, tin is empty, box was empty, cash missing, money missing, missing from the tin, missing from the drawer, missing from the bedroom, noticed yesterday, found her purse, found his wallet, heard upstairs, been upstairs, been in my bedroom, was in my bedroom, in her bedroom, checked the bathroom, wallet and, are missing, is missing, has gone missing, found empty, since found empty, case since found, box since found
concept genuine-caller
  phrase was genuine, were genuine, is genuine, are genuine, confirmed genuine, confirm they had, confirm they have, confirms they have, confirm they were, were working in the, are working in the, real water board, really from the, did send, had sent someone, had sent them, had sent him, booked appointment, had an appointment, planned works, legit, card was genuine
