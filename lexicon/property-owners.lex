# Owners: what says that an owner stands behind the report, whose the thing is (a firm's, a home's), and the manner
# (force, stealth, fire near people) that lifts a loss into another class.

# ---- an owner speaks -----------------------------------------------------------------------------------------------
concept confirm-word
  phrase all seen, all seen in person, both seen, seen in person, seen at home, all visited, both visited, all three visited, all spoken to, each spoken to, each seen, comes on and says, came on the phone, came on and said, comes on the line, on the line and, on line and, on line next, stood by him, stood by her, stood next to me, is stood here, are stood here, stood with me, is here with me, here now wanting, wants it dealing with, want it dealt with, want it dealing with, want it on record, wants it on record, wants it doing, want it doing, wants the lot doing, wants it reporting, wants it reported, want it reported, want it reporting, want it recorded, wants this recorded, wants it logging, wants it logged, wants it on paper, want it logged, wants it put down, say yes put it down, wants a number, wants a reference, wants ref, would like it recorded, would like it logging, authorised to report, reports on behalf, reporting on behalf, each confirms, all confirm, both confirm, owners found, owner found, owner traced, owners traced, owner contacted, owner rung, owner arrived, owner attended, owner here, owner is here, owner present, keyholder confirms, charity rep, they own it, says they are his, says they are hers, says it is his, says it's his, says it's hers, aye it's mine, yes that's mine, est loss, loss est, loss of approx, value given, est. loss, estimates loss, quote for, contractor quote, replacement cost, proprietors confirm, landlord confirms, manager confirms, mgr confirms, mgrs confirm, theirs and, all ours, property of the, repair est, est 2k, stock and ceiling ruined, losing his saturday, gave accounts, give accounts, both give accounts
idiom not-confirmed
  phrase not spoken to, not been spoken to, yet to be spoken to, to be spoken to, not seen, no owner found, no owner traced, owner not traced, owner unknown, no owner came forward, owner not contacted, owner not known, not confirmed, to confirm, cannot confirm, can't confirm, unable to confirm, unconfirmed, awaiting confirmation, confirm no, confirmed no, confirms no, confirm nothing, confirms nothing
  cancels confirm-word

# ---- words that only sound so ---------------------------------------------------------------------------------------
idiom sounds-stolen
  phrase knowing it was (nicked|stolen|hot|robbed), knew it was (nicked|stolen|hot|robbed), knew they were (nicked|stolen), shows as stolen, showing as stolen, shows stolen, comes back stolen, comes back as stolen, came back stolen, checks to a theft, theft rept, reported stolen, circulated as stolen, marked as stolen, stolen last (week|month|year), previously stolen, stole the show, stole my heart, stole his heart, stole a kiss, stole a glance, stole the limelight, stole his (kidneys|thoughts|tuesday|soul), stole her (kidneys|thoughts|soul), stole my (thunder|soul|thoughts|idea|joke|identity|kidneys), stolen his (tuesday|thoughts|soul), stolen my (thunder|soul|thoughts|idea), basically he has stolen, basically stolen, it's basically theft, basically theft, daylight robbery, highway robbery, a steal at, was a steal, an absolute steal, blatant theft and, reported taken, recorded as taken, reported taken on, nicked (my|her|his|our|the) parking, nicked (my|her|his|our|the) space, (aware|guessed|suspected|admits|admitting) it was (nicked|stolen|robbed|hot), stolen her christmas, stolen my christmas, stolen our summer, with stolen (cycle|bike|moped|car|phone|goods|property|motorbike), with a stolen (cycle|bike|moped|car|phone|motorbike), on a stolen (cycle|bike|moped|motorbike|scooter), riding a stolen (cycle|bike|moped), stolen in transit, theft of (electricity|electric|power|gas|energy), stolen in (a|the|last) (burglary|robbery|theft|break in|raid), believing it to be stolen, knowing it to be stolen, suspecting it was stolen, believed it to be stolen, (knew|know) (they'd|it'd|they had|it had) been (nicked|stolen|robbed), identified by owners as stolen, identified as stolen, identified by the owner as stolen, identified by owner as stolen, identified to a theft, identified to a (farm|shop|house) theft, (farm|shop|house|vehicle|cycle|tool) theft last, linked to a theft, from a (farm|shop|house|vehicle|cycle|tool) theft, to a farm theft
  cancels steal-word, taking, been-taken, clear-taking, bare-taken, theft-evidence, been-stolen, rob-word, robbed-word, somebody-took
idiom sounds-robbed
  phrase mugged off, mugging me off, mugging him off, mugging her off, mug me off, mugs me off, mug of tea, been mugged off by, burgled of a, robbed of (sleep|my sleep|the title|a win|the win|points|his childhood|her childhood), we was robbed, we were robbed 2, ref robbed, robbed by the ref, robbing us blind, robs me blind, rob me blind, armed response
  cancels mug-word, rob-word, robbed-word, steal-word, taking, lift-word, burglary-word, clear-taking
idiom next-door-is-somebody
  phrase next door, next doors, next door's, next door neighbour, two doors down, two doors up, few doors down, few doors up, couple of doors down, doors down, doors up, door to door, out of doors, door staff, door supervisor, door man, answered the door, opened the door to, open the door to, came to the door, come to the door, comes to the door, at the door and, front door cam, door cam, door camera, knocked on the door, knock on the door, knocking on the door, knocks on the door, shut the door, closed the door, slammed the door
  cancels way-in, home-part, window-word, house-lock, way-thing, breakable, home-way

# ---- known to be stolen: handling ---------------------------------------------------------------------------------------
concept knew-stolen
  phrase knowing it was (nicked|stolen|hot|robbed|knocked off), knew it was (nicked|stolen|hot|robbed|knocked off|dodgy), (told|telling) (him|her|them) it was (nicked|stolen|robbed|hot), said it was (nicked|robbed|stolen|hot), knew they were (nicked|stolen|hot|dodgy|knocked off), course i knew, of course i knew, course it's nicked, course its nicked, knew it was nicked, admits knowing, admitted knowing, admits he knew, admitted he knew, admits she knew, admitted she knew, bought it off a crackhead, off a smackhead, off a bloke in the pub, off some lad, no questions asked, didn't ask questions, guessed it was nicked, guessed it was stolen, had to be nicked, too cheap to be, knew full well, minding it for, looking after it for, selling it on for, selling them on for, shifting it for, stashed for, storing it for, looking after them for, fair idea, had an idea they were, bent gear, they were bent, it was bent, knew they were bent, off the back of a lorry, mate gave it him and told, (aware|guessed|suspected|thought) it was (nicked|stolen|robbed|hot), being aware it was, knew it wasn't his, knew it wasn't hers, yeah i knew, holding them for, holding it for, had them away, had it away, knew he'd had, knew where it came from, knew where they came from, believing it to be stolen, knowing it to be stolen, suspecting it was stolen, believed it to be stolen, admits buying it, admitted buying it, (knew|know) (they'd|it'd|they had|it had) been (nicked|stolen|robbed), knew what they were, knew what it was, paid to hide, paid him to hide, paid her to hide, asked to hide them
concept stolen-found
  phrase shows as stolen, showing as stolen, shows stolen, comes back stolen, comes back as stolen, came back stolen, came back as stolen, checks to a theft, checks to a burglary, from a burglary, from a theft, theft rept, reported stolen, circulated as stolen, marked as stolen, lost or stolen on, stolen on, stolen last, stolen in a burglary, stolen from a, on the stolen list, identified as stolen, recognised as his, recognised as hers, serial number matches, serial matches, crime ref on, owner identified, selling it online, selling it on, for sale on marketplace, for sale on gumtree, advertised on, in the pawn shop, in cash converters, security marking, smartwater, smart water, marked with smart, postcode on it, engraved with, stolen moped, stolen bike, stolen car, stolen vehicle, plates false, false plates, on cloned plates, (shop|store|house|builders|warehouse|factory) burglary, from the burglary, from the break in, proceeds of, stolen cycle, stolen goods, stolen phone, stolen motorbike, recovered a, stolen in a burglary, stolen in the burglary, stolen last month, identified by owners, identified by the owner, identified by owner, from the back of a van, identified to a, ground off numbers, numbers ground off, serial numbers removed, vin removed
act handle-stolen
  when stolen-found & knew-stolen within entry
  when knew-stolen & bought-word within 2 sentences
  to nobody
  instead take, take-vehicle
  sure 65
concept bought-word
  phrase bought it, bought them, bought the, bought for, paid 40, paid 50, paid £, got it off, got them off, gave him fifty, gave him 50, for fifty quid, for 40 quid, for 50 quid, for twenty quid, quid off a, quid off some, buying it in a pub, buying it for, buying them, buying it off

# ---- robbery: hand over or else ------------------------------------------------------------------------------------------
concept hand-over
  phrase if (he|she|i|they) didn't (give|hand), if i didn't give, didn't hand over, didn't give them, didn't give him, made to give, made us give, empty (your|ya|ur|yer) pockets, empty his pockets, empty her pockets, turn out (your|his) pockets, what's in (your|ur|ya|yer) pockets, whats in (your|ur|ya|yer) pockets, what have you got, what you got, what u got, what you got for me, run your, run your pockets, run your phone, kicks and phone, phones and wallets, phone and wallet, phones pods, give it up, give it here, give it us, give us it, gimme, gimme the, gimme your, give me your, give us your, give us the, give me the, hand it over, hand over, handed it over, handed over, gave it him, gave it to him, gave it to them, gave him my, gave him the, gave him his, gave him her, gave them my, gave them the, gave them his, gave them her, give him my, give them my, gave up my, gave up his, so i gave, so he gave, so she gave, so man gave, so they gave, let them have it, let him have it, let go of my, let go of the, patted him down, patted me down, patted them down, went through my pockets, went through his pockets, going through my pockets, going through his pockets, made me transfer, made him transfer, made to transfer, marched me to the cashpoint, marched him to the cash, made me take out, made him take out, given her the drawer, given him the drawer, given them the drawer, gave him the till, open the till, open the safe, fill the bag, fill it, fill this, give me the lot, give me everything, gave him everything, gave him the lot, give us the lot, hand my (phone|bag|wallet|purse|coat|watch|bike) over, hand his (phone|bag|wallet|purse|coat|watch|bike) over, hand her (phone|bag|wallet|purse|coat|watch|bike) over
concept or-hurt
  phrase i'll stab, ill stab, gonna stab, get stabbed, getting stabbed, get shanked, getting shanked, get poked, i'll poke, ill poke, poke you, shank you, stab you, stab him, stab her, cut you, cut him, cut her, slice you, open you up, bang you out, bang you, knock you out, smash your face, batter you, do you in, shoot you, jab you, blade in his, blade in her, big zombie blade, handle in his, handle of a, handle sticking, knife in his, knife at, knife to, held a knife, had a knife, pulled a knife, pulled out a knife, showed a knife, showed me a knife, lifts his top, lifted his top, lifted his jumper, lifts his jumper, lifted up his top, hand in his jacket like, hand down his, hand in his waistband, hand inside his jacket, like he had a, hammer up, hammer over, claw hammer, with a hammer, with a bat, with a bar, with a machete, screwdriver at, break (his|her|my|your|their) (arm|legs|leg|nose|jaw|fingers), do him over, needle, syringe, surrounded me, surrounded him, surrounded her, surrounded us, surrounded them, boxed him in, boxed me in, boxed them in, boxed us in, cornered me, cornered him, circled him, circled me, backed me into, backed him into, pinned me, pinned him, ballys on, in ballys, w/ ballys, wearing ballys, in balaclavas, wouldn't let me past, wouldn't let him past, grabbed me by, grabbed him by, got me in a headlock, got him in a headlock, in a headlock, round the neck, pushed me, pushed him, pushed her, shoved me, shoved him, shoved her, punched me, punched him, punched her, slapped me, slapped him, slapped her, kicked me, kicked him, hit me, hit him, hit her, knocked me, knocked him, knocked her, dragged me, dragged him, dragged her, by the collar, by the throat, by the scruff
act take
  when hand-over & or-hurt & stealable/cycle-thing/key-word within 4 sentences
  unless message-medium within sentence
  unless demand-or-else within sentence
  unless rehearsal-word/game-or-play within report
  unless at-the-till within 3 sentences
  unless partner/former-partner within 2 sentences
  by nobody
  to victim
  fact force=threatened, taken-from=person
  instead threaten-violence, threaten-kill, possess-weapon
  sure 65
concept at-the-till
  phrase jewellers, my jewellers, my shop, our shop, the shop, pharmacy, chemist, kebab shop, takeaway, shop staff, post office counter, the till, on the till, behind the counter, over the counter, till worker, cashier, shopkeeper, the drawer, the takings, till money, the safe, staff to, off licence, offy, bookies, petrol station, corner shop, services, newsagents, newsagent, lottery money, out of the drawer
act take
  when at-the-till & or-hurt & hand-over/filled-bag/cash-thing within 3 sentences
  unless rehearsal-word/game-or-play within report
  unless partner/former-partner/message-medium within 2 sentences
  unless blocked-way within 2 sentences
  by nobody
  to place as business
  fact force=threatened, taken-from=till
  sure 60
concept filled-bag
  phrase filled a bag, fills a bag, filling a bag, filled his bag, filled the bag, swept the, cleared the fags, grabbed the cash, reached in, off with the takings, fill a bag, fill a carrier bag, fill a carrier, to fill a, fill his bag, fill up a bag
# A thief who forces the way past whoever stands in the door robs the shop.
concept blocked-way
  phrase stood in the doorway, stood in the door, stand in the door, blocked the door, blocked the doorway, blocked his way, blocked her way, barred the door, barred his way, tried to stop him, tried to stop her, tried to stop them, tried to block, went to stop, got in his way, got in the way, guard stood, guard at the door, staff member tried, challenged at the door, challenged him, challenged her, grabbed the bag, holding on to the bag, held on to the bag, took hold of the basket, asked him to pay, say pay please, approached him, approached her, detained him, got hold of the strap, got hold of the bag, got hold of him, grabbed hold of, held onto the bag, took hold of, tried to stop a, tried to stop the, tried stopping, stepped in front of
concept basket-word
  phrase basket, trolley, bag for life, armful, bottles, bottle, booze, meat, steaks, lager, spirits, razors, hoodies, trainers, perfume, stock
concept barged
  phrase shoulder in, shoulder into, shouldered past, shouldered him, shouldered her, dropped his shoulder, dropped her shoulder, barged past, barged through, barged into, barged him, barged her, pushed past, pushed him, pushed her, pushed me, pushed the guard, shoved past, shoved him, shoved her, shoved me, shoved the guard, shoves him, shoves her, pushes him, pushes her, punched, elbowed, swung at, swung the bag, swung a, kicked, hit him, hit her, hit me, bit him, bit her, headbutted, wrestled, struggled, struggle, threw a bottle, threatened to stab, threatened him with, threatened her with, pulled a knife, pulled a needle, waved a needle, rammed him, rammed her with the trolley, ran the trolley at, swung round and, caught him in the, caught her in the, caught me in the, thumped, lamped, decked, shoved, threw a punch
act take
  when blocked-way & barged & shop-front & shop-stock/shelf-stock/stealable within 3 sentences
  when shop-front & barged & off-with-it/getting-away & basket-word within 3 sentences
  when paid-nothing & barged & shop-word/staff-in-shop within 3 sentences
  unless handbag-own within sentence
  unless fuel-thing within entry
  by nobody
  to place as business
  fact force=used, taken-from=shop
  instead assault, threaten-violence
  sure 65
concept staff-in-shop
  phrase guard, security guard, store detective, manager, assistant, staff, till lady, till lad, cashier
concept handbag-own
  phrase my handbag, her handbag, my purse, her purse, my phone

# ---- a weapon by any name, and robbery told by it ---------------------------------------------------------------------
concept any-weapon
  has raider-weapon
  noun hammer, claw hammer, screwdriver, knife/knives, blade, bat, iron bar, metal bar, crowbar, wrench, needle, syringe, chisel, meat cleaver, bottle of acid, stick, shank, knuckleduster, stanley knife, scissors, golf club, bb gun, imitation firearm, air pistol
concept robbed-me
  phrase robbed, made me get out, made him get out, made me give, made him give, made me hand, made him hand, made to give, made to hand, they've took me, they've taken my, they took my, he took my, took his, took her, took my, took me, tuk me, ripped, ripped my, snatched, off my wrist, off his wrist, off my neck
act take
  when robbed-me & any-weapon & stealable/cycle-thing/key-word/takeable within 2 sentences
  when any-weapon & hand-over & stealable/cycle-thing/key-word/takeable within 2 sentences
  unless search-found/recover-word within 2 sentences
  unless partner/former-partner/son/brother within 2 sentences
  unless rehearsal-word/game-or-play within report
  unless at-the-till/tools-taken within 2 sentences
  unless unseen within 3 sentences
  unless message-medium within sentence
  by nobody
  to victim
  fact force=threatened, taken-from=person
  instead possess-weapon, threaten-violence
  sure 60
concept tools-taken
  phrase tools, drill, drills, toolbox, tool bag, shed, garage, van done, toolbag
act take
  when at-the-till & any-weapon & cash-thing/fags-word/filled-bag/hand-over within 4 sentences
  when robbed-me & any-weapon & at-the-till within 2 sentences
  unless search-found/machine-theft within 2 sentences
  unless rehearsal-word/game-or-play within report
  unless partner/former-partner within 2 sentences
  by nobody
  to place as business
  fact force=threatened, taken-from=till
  instead possess-weapon, threaten-violence
  sure 60
concept fags-word
  phrase fags, cigs, cigarettes, tobacco, everything in the drawer, everything in the till, the notes, scratchcards, vapes, spirits, bottles
concept handed-now      # given up there and then: robbery, no blackmail
  phrase handed (it|them) over, handed over (his|her|my|their|the) (phone|airpods|coat|jacket|trainers|watch|bike|chain|bag|wallet|purse), handed him (his|her|my|their|the) (phone|airpods|coat|jacket|trainers|watch|bike|chain|bag|wallet|purse), gave (him|them) (his|her|my|their|the) (phone|airpods|coat|jacket|trainers|watch|bike|chain|bag|wallet|purse), so he gave, so i gave, so she gave, down the ginnel, down an alley, in the underpass, at the bus stop, on the path
concept letter-before-action
  phrase letter before action, issue proceedings, county court, small claims, court proceedings, their solicitors have written, solicitors have written, solicitor's letter, solicitors letter, legal letter, statutory demand, debt collector, debt collection, council tax, parking charge, penalty charge

# ---- taken, whatever it was: words that mean nothing but theft before whose it was ------------------------------------
concept nothing-but-theft
  phrase stole, stolen, stealing, steals, nicked, nicking, nicks, nickin, thieved, half inched, swiped, pilfered, been nicking, been stealing, robbed all, nicked all, stole all, pinched all, nicked loads of, stole loads of, nicked a load of
act take
  when nothing-but-theft > my/his/her/their within 2 words
  unless takeable/cycle-thing/dog-thing/catalyst/plate-thing within 4 words
  unless stolen-talk/lawful-taking within sentence
  unless found-again/taken-back-lawfully within report
  unless vehicle-opened within 3 sentences
  unless shop-stock & shop-word within entry
  unless man-or-idea within 4 words
  unless supply-word within sentence
  by subject
  to owner
  sure 60
concept man-or-idea
  phrase boyfriend, girlfriend, man, husband, wife, fella, idea, ideas, identity, thunder, joke, look, style, heart, parking space, space, spot, seat, job, friends, friend, custom, customers, thoughts, soul, password, account, data, photos, pictures, nicked him, nicked her, christmas, birthday, holiday, summer, limelight

# ---- done, screwed, turned over: a place said to have been burgled ------------------------------------------------------
concept been-done
  phrase (been|was|were) got into, been raided again, been visited by, (been|got|was|were|get|gets|getting) (screwed|done|done over|robbed|raided|turned over|cleaned out|cleared out|tanned|panned in|targeted|ransacked|emptied), done in the night, done last night, done overnight, done again, screwed again, robbed last night, robbed overnight, robbed in the night
idiom done-otherwise
  phrase been done up, been done by the, been done for, get done, getting done, got done for, was done by, being done, work done, done well, raided by police, police raided, drugs raid, warrant, bins emptied, bins were emptied, been emptied by the council, nails done, hair done, was done with, targeted by, being targeted, targeted with
  cancels been-done
act enter-building
  when outbuilding/home-place > been-done within 4 words
  when outbuilding > been-done within 14 words
  when business-place > been-done within 4 words
  unless takeable/locker-word/motor-word/machine-theft within 6 words
  unless lawful-entry within 2 sentences
  unless any-weapon/threat-show/hand-over within 2 sentences
  unless damage-only within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage, take
  sure 60
concept damage-only
  phrase graffiti, egged, paint, spray, windows, eggs, fireworks
act enter-building
  when force-deed & way-thing & lift-word/steal-word & stealable/cash-thing within 2 sentences
  when way-broken & search-word/theft-evidence/took-all within 2 sentences
  unless takeable/locker-word/motor-word/machine-theft within 6 words
  unless machine-part within 2 sentences
  unless vehicle-opened/seat-place within 2 sentences
  unless lawful-entry/found-again within 2 sentences
  unless cycle-thing/fuel-thing within 2 sentences
  unless partner/former-partner within 2 sentences
  by nobody
  to victim
  fact building=home, purpose=steal
  instead damage, take
  sure 60
concept way-broken
  phrase reversed through the, rammed the, ram raid, ram raided, drove through the (shutter|shutters|front|window|doors), through the (shutter|shutters|shop front|shopfront|plate glass), torch in my (bedroom|kitchen|house|shop), torches in my, got into by the, got in by the, got into through, latch slipped, slipped the latch, slipped with a card, picked the lock, lock picked, (front|back|side|rear|patio|garage|shed|kitchen|bathroom) (door|window) (through|off|open|snap|smash|broke|broken|bust|put through|put in|kicked|booted), (front|back|side|patio) doors (open|off|forced), door off its, door off the, back door off, lock is snap, lock snap, lock is broke, lock broke, lock in two, locks in two, lock's in two, in two bits, in bits on the, door is broke, door broke, window is smash, window smash, window broke, put the (front|back|side) (door|window) (through|in), put our (front|back|side) (door|window) (through|in), come through the skylight, came through the skylight, skylight out, skylight above, skylight open, hole in the roof, through the roof, roof tiles off, lifted the tiles, shutter up, shutter bent up, shutters bent up, grille off, grille cut
concept took-all
  phrase filled laundry bags, filled bags, filling bags, filling laundry bags, loading it into, loading up a van, put my telly in, putting my, carrying my, carrying out, stock loss, they take all, take everything, took everything, took the lot, taken the lot, took all, all finish, all gone, emptied the, cleared us out, cleared me out, cleaned us out, cleaned me out, had the lot, had everything
fact building = business
  when business-place/our-premises & way-broken/entry-mark/burglary-word/been-done/force-deed/try-word/not-entered/frame-mark within 3 sentences
  unless home-entered/dwelling-word within 2 sentences
  of enter-building
  spread near
fact building = home-outbuilding
  when outbuilding & way-broken/been-done/force-deed within 2 sentences
  unless business-place within sentence
  unless home-entered within entry
  of enter-building
  spread near
fact damaged-thing = building
  when breaking/broke-passive/missile/damage-word & business-place/business-opening/our-premises/public-building within 2 sentences
  unless takeable/car-part within 8 words
  unless dwelling-word within sentence
  of damage
  spread near

# ---- rode off on it ---------------------------------------------------------------------------------------------------------
concept ridden-away
  phrase (rode|ridden|riding|ride|cycled|pedalled|pedalling|pedals) (off|away) (on|with) (my|his|her|our|it|the), ridden off on, pedalled off, pedalling off, pedalling it, gone off on it, went off on it, jumped on it and, hopped on it and
act take
  when ridden-away
  when cycle-thing & been-had within 8 words
  when cycle-thing & lock-left within 2 sentences
  unless takeable/dog-thing within 6 words
  unless found-again/own-ride within report
  by nobody
  to owner
  fact thing=cycle
  instead take-vehicle
  sure 65
concept own-ride
  phrase ran after them, suspects rode, suspect rode, offender rode, they rode off, he rode off, cycled off laughing
concept been-had
  phrase been had, been had off, been away, had away, away, cut free, been lifted, lifted, walked, vanished, not there, taken, nicked, pinched, stolen, robbed, gone, missing, swiped
concept lock-left
  phrase (half|part|bits|remains|remnants) (of|of the|of my) (the|lock|my lock|chain), half the lock, half a lock, cut lock, cut chain, chain cut, lock cut, lock on the floor, cable cut, d lock cut, lock snapped, only the lock, just the lock, bolt cropped, cropped, grinder, angle grinder, croppers, severed cable, severed lock, severed chain, cable severed, cable was cut, cable left, left with a

# ---- equipped to steal -------------------------------------------------------------------------------------------------------
concept burglars-tool
  noun battery saw, cropper, cloned plate, jack, centre punch, lock puller, spark plug ceramic, ninja rocks, number plates not, foil bag, jemmy/jemmies, lump bar, battery grinder, pinch bar, wrecking bar, rubble sacks, crowbar, slide hammer, bolt cropper, bolt cutter, window punch, screwdriver, head torch, lock pick, signal blocker, relay device, tag remover, detagger, magnet, foil lined bag, foil bag, tin snips, reciprocating saw, cordless grinder, angle grinder, key programmer, obd reader, slim jim, pry bar, balaclava, glass punch, croppers, shaved key, jiggler keys
concept searched-out
  phrase stop search, stop searched, stopped, searched, search of, s1 pace, s1 search, in his rucksack, in her rucksack, in rucksack, in his bag, in the boot, in the footwell, found with, found on him, found in possession, in possession, in possession of, on him, on them, detained, in his pockets, in his waistband, down his trousers, up his sleeve, vehicle stop, rear seat, on the back seat, in the car, traffic stop, veh stop, hire van with, in the van, in a van, van with, inside two, inside were
concept out-to-steal
  phrase just trying to earn, trying to earn, out grafting, out looking for, looking for a unit, to screw, out to screw, going to screw, going to do a, going to do some, going screwing, going robbing, out robbing, out nicking, admits intent, admits he was, admitted he was, admits they were, admitted they were, for stealing, for the bikes, for shoplifting, for nicking, for getting into, to get into, to nick, to steal, to rob, to take bikes, no account for, no explanation for, could not explain, couldn't explain, unable to explain, couldn't account for, could not account for, arrested for going equipped, arrested going equipped, nicked for going equipped, equipped to steal, after the lead, they were after, he was after, were after the, after copper, after bikes, after the copper, going to have a few, have a few vans, have a few cars, do a few, grafting tonight, on the graft, looking for bikes, told there were, tools in the vans, for the tools, for the catalytic, for the cats, come for the, here for the, came for the, there for the, looking to get
act go-equipped
  when burglars-tool & searched-out & out-to-steal within 4 sentences
  unless on-the-job within 3 sentences
  to nobody
  instead possess-weapon
  sure 65
concept on-the-job
  phrase is a plumber, is a roofer, is a locksmith, is a joiner, is an electrician, is a builder, on his way to work, on his way home from work, works as, work van, tools of his trade, had receipts, receipt shown, bought today

# ---- by arrangement, given, fallen out over -----------------------------------------------------------------------------------
concept lawful-taking
  phrase she gave them him, she gave it him, mum gave, dad gave, nan gave, was a gift, as a gift, gave it to him as, left it to (him|her|me) in, in the will, in her will, in his will, wants him to have, wants her to have, said he could have, said she could have, said they could have, told him he could have, told her she could have, let him have it when, agreed he could, agreed she could, joint belongings, our things between us, splitting the furniture, dividing up, divided up, they both own, both own, jointly own, joint dog, both names, shared dog, her dog as well, his dog as well
concept lawful-entry
  phrase locked (himself|herself|themselves|myself) out, locked out of his own, locked out of her own, homeowner had, is the homeowner, was the homeowner, is the occupier, was the occupier, is the tenant, was the tenant, lives there, id checked, ids checked, window cleaner, moving in today, moving out, new tenant, new owners, estate agent showing, boiler man, oh it's, oh its, my wife let him in, my husband let him in, let him in earlier, booked job, employees of, his own car, her own car, v5 shown, keys and v5
concept accident-word
  phrase (football|ball|cricket ball|tennis ball|rugby ball|golf ball|frisbee) (came|come|has come|went|has gone|flew|landed) (over|through|in), dad will pay, mum will pay, parents will pay, parents paying, dad paying, offered to pay for the, very sorry, came straight to the door, tree came down, tree has come down, branch came down, branch fell, tree fell, roof tile came, slate came, in the wind, clipped by a, clipped by, passing lorry, toast, burnt the toast, offered to (fix|mend|repair|replace|pay), by mistake while playing, while playing, playing and

# ---- force on the hand that holds it: robbery ----------------------------------------------------------------------------------
concept force-on-holder
  phrase got hold of my (wrist|arm|hand|hair|throat|collar), got hold of (his|her) (wrist|arm|hand|hair|throat|collar), twisted (my|his|her) (arm|wrist|fingers|hand), bent (my|his|her) fingers back, prised (my|his|her) fingers, until i let go, till i let go, until she let go, until he let go, till she let go, till he let go, made me let go, made him let go, made her let go, wouldn't let go, would not let go, tried to hold on, hung on to it, held on to it, tussle, tug of war, dragged along, pulled over, pulled to the ground, pulled me off my, pulled him off his, pulled her off her, pushed me off my, pushed him off his, pushed her off her, knocked me off my, knocked him off his, knocked her off her, sat on me, sat on him, knelt on me, knelt on him, held me down, held him down, held her down, arm round my neck, arm round his neck, from behind and choked, got jumped, jumped me, jumped him, grabbed my hair, grabbed her hair, grabbed his hair, grabbed me round, grabbed him round, pinned him, pinned me, pinned her, kicked me off, kicked him off, shoved me off, threw me off, held my arms, held his arms, held her arms, sat on me till, sat on him till, sat on her till, through the spokes, by the collar, by the throat, by the scruff, by the lapels, by the hair, round the neck and, round my neck from
concept or-else-hurt
  phrase or they'd batter, or they would batter, or he'd batter, or they'd stab, or he'd stab, or they'd kick, or they'd smash, or he'd smash, or they'd do, or they'd beat, or he'd beat, or we'll batter, or i'll batter, or you'll get, or you're getting, or get stabbed, or get battered, or get banged, or be stabbed, or else he, or they'd hurt, or he'd hurt, or they'd break, or he'd break, said they'd break, said they'd stab, said he'd stab, said he would stab, would stab him if, would stab me if, or get a, or get kicked, or get a kicking, or he'd get, take it off or, take them off or, backed him against, backed me against, backed her against, backed him into, backed them against, or he'd put, or they'd put, or he would put, or i'd end up, or end up in hospital
concept gave-it-up
  phrase let go of, handed it over, handed them over, handed over, handed theirs over, handed his over, handed mine over, gave it, gave them, gave him, took it, took them, took the, took his, took her, took my, took our, got off and, off with it, ran off with, rode off on it, off on it, had it off me, had it off him, had it off her, then ran, and ran, said phones, said phone, said wallet, said wallets, said bags, demanded his, demanded her, demanded my, demanded their, got my, got his, got her, they got, rode away on, pulled my bag, pulled her bag, took it off, went through his, went through my, they've got his, they've got her, they've got my, they got his, they got her, they got my, came home without, got on it, had got on it, emptied my pockets, emptied his pockets, emptied her pockets, gone with my, gone with his, gone with her, off with my, off with his
act take
  when force-on-holder & gave-it-up & stealable/cash-thing/cycle-thing/e-scooter-thing/ride-thing within 2 sentences
  when or-else-hurt & gave-it-up & stealable/cash-thing/cycle-thing/e-scooter-thing/ride-thing within 3 sentences
  when any-weapon & gave-it-up & stealable/cycle-thing/key-word within 2 sentences
  unless partner/former-partner/son/brother/mother within 2 sentences
  unless rehearsal-word/game-or-play within report
  unless search-found/tools-taken/at-the-till within 2 sentences
  unless paid-nothing/shop-scene within 2 sentences
  by nobody
  to victim
  fact force=used, taken-from=person
  instead assault, threaten-violence, threaten-kill, possess-weapon
  sure 60
concept ride-thing
  noun scooter, bike, skateboard, e bike, bmx

# ---- a shop by its goods worn out or wheeled out ----------------------------------------------------------------------------------
concept shop-front
  has shop-word, shop-scene
  phrase our shop, my shop, gift shop, our store, the store, shop floor, stock, manager of the, manager of a, duty manager, security at, loss prevention, store detective, we sell, on the stand, off the stand, off the rail, off the rails, off the hanger, display case, display cabinet, counter display, retail park, branch, wine merchant, store manager, boots, superdrug, off the end, end display, off the display, in the cabinet, our guard, guard, razor blades, aisle, aisles
concept carries-out
  phrase wore it out, wore them out, walked out wearing, walked out in, walks out in, walks out wearing, walked straight out, swept all the, swept the, swept a, into a lined bag, into a bag and, into her bag and, into his bag and, into a suitcase, into a pushchair, under the pushchair, under her coat, up his jumper, up her jumper, down his trousers, down his jogging bottoms, down her leggings, down his joggers, in his coat, in her coat, inside his jacket, inside her jacket, up her skirt, up his sleeve, up her sleeve, in his waistband, in his rucksack and, filled a trolley, full trolley, trolley of, basket of, armful of, bagful of, wheeled out, pushed out a trolley, left via the fire door, out of the fire door, out the fire exit, through the fire exit, out the exit, garden centre exit, without stopping, didn't pay, swapped the tags, switched the labels, switched labels, swapped the label, foil lined bag, out the side entrance, out of the side door, out the side door, out through the doors, out the doors, neither he nor, neither she nor, nor the bottle, over his arm, over her arm, alarm went off, alarms went off, done one with, did one with, legged it with, out the doors with
concept weak-out
  phrase and out, and off out, and walked, and ran out, and left, strolled out, legged it, walked off, and off
act take
  when shop-front & carries-out & stealable/shelf-stock/shop-stock within 2 sentences
  when shop-front & lift-word/conceal-word/put-away & weak-out & stealable/shelf-stock/shop-stock within 2 sentences
  when shop-front > carries-out > carries-out within 30 words
  unless fuel-thing/meal-word/own-shopping within 2 sentences
  unless paid-after/found-again/body-word within report
  unless entry-mark/burglary-word/any-weapon within entry
  unless employee-theft/own-staff within sentence
  unless barged within 2 sentences
  by nobody
  to place as business
  fact taken-from=shop
  sure 60

# ---- gone, told by the place where it was -------------------------------------------------------------------------------------------
concept came-back
  phrase came back, got back, come back, came out, come out, went back, returned, turned round, turned around, looked round, looked again, woke up, two minutes, five minutes, ten minutes, next minute, when i got, by the time
concept no-thing
  phrase no (bag|phone|watch|bike|purse|wallet|laptop|coat|scooter|trailer|tools|suitcase|case|pram|pushchair|handbag|rucksack|guitar|jacket), bye bye (bike|bmx|bag|phone), bye bye bmx, weren't where i, wasn't where i, weren't where she, wasn't where he, weren't where we, not where i keep, where i keep them, where she keeps it, where he keeps it, nothing there, empty space, just a gap, an empty hook, an empty stand, empty plinth, now he's got a pair, now she's got, exactly the same serial, serial number matches mine, wearing it on, wearing my, wearing the chain, selling it on vinted, on vinted, on marketplace, it was nowhere, nowhere to be seen, nowhere
act take
  when came-back & no-thing & stealable within 2 sentences
  when stealable > went-gone within 4 words
  when no-thing & let-in-person & stealable within 3 sentences
  unless found-again/lost-talk/taken-back-lawfully within report
  unless entry-mark/burglary-word within 3 sentences
  unless body-word within report
  by nobody
  to owner
  sure 55
act take
  when came-back & no-thing & cycle-thing within 2 sentences
  when left-a-cycle & no-thing within 2 sentences
  when cut-free & cycle-thing & off-with-it/goes-off within 2 sentences
  unless found-again within report
  by nobody
  to owner
  fact thing=cycle
  sure 60
concept left-a-cycle
  phrase left his bmx, left my bike, left his bike, left her bike, leant my bike, leant it, left it leaning, propped it, parked my bike, locked my bike, chained my bike, locked up my bike, leant his, leant her, leaned my bike, leaned his bike, propped my bike
concept cut-free
  phrase d locked, d-locked, locked to the, chained to the, disc cutter, angle grinder, grinder, bolt cutters, croppers, shower of sparks, sparks
concept goes-off
  phrase off he goes, off she goes, off they go, and away, and off, rode away, rode off
concept went-gone
  phrase went from, went off the, went missing, went while, went when, went walkabout, got taken, got nicked, got pinched, got robbed, has been had, been had away, has grown legs, has walked, have walked
fact taken-from = vehicle
  when fuel-thing & lorry-word within 8 words
  unless home-tank within sentence
  of take
  spread near
concept lorry-word
  noun lorry, wagon, truck, van, hgv, tractor unit, car, coach, cab, bus, artic
concept home-tank
  phrase heating oil, oil tank, bunded, bowser, boiler, pump, forecourt, tank in the yard, storage tank

# ---- a vehicle loaded up, hired and kept, messed with --------------------------------------------------------------------------------
concept load-verb
  verb wheel, push, lift, winch, load, drag, roll, tow, heave, hoist, drive/drove/driven
concept into-a-van
  phrase into a van, into a luton, into a transit, into a white van, into a box van, in a van, in a luton, onto a trailer, on a trailer, on to a trailer, onto a flatbed, on a flatbed, up a ramp, ramp down, put a ramp, onto a low loader, onto a recovery truck, down the road, down the drive and away, up the road and
act take-vehicle
  when load-verb > takeable/two-wheels > into-a-van within 16 words
  when hire-kept & takeable within 3 sentences
  unless lawful-taking/stolen-talk within sentence
  unless found-again/taken-back-lawfully within report
  unless recovery-men within 2 sentences
  by nobody
  to owner
  fact thing=motor-vehicle
  instead take, damage
  sure 60
concept two-wheels
  noun motorcross bike, motocross bike, moto cross bike, crosser, scrambler, pit bike, motorbike, moped, quad, vespa, trials bike, dirt bike
concept hire-kept
  phrase hasn't brought it back, not brought it back, never brought it back, hasn't been returned, not been returned, failed to return it, not returned it, tracker removed, tracker ripped out, tracker has been ripped, tracker disabled, false licence, fake licence, on a test drive and, test drove it and, test drive and never
concept recovery-men
  phrase recovery driver, aa, rac, breakdown, recovery company, garage collected, scrap man, we sold, sold it
concept messed-with
  phrase messed with, been messed with, tampered with, fiddled with, ignition cover, ignition hanging, ignition barrel, wires pulled, wires hanging, wires out, steering lock snapped, steering lock broken, steering lock is smashed, steering lock smashed, cowling, panels off, fairing off, hold of the handle, hold of the driver's door, hold of the door handle, waving some sort of box, box about, relay box, antenna, aerial up at my door, signal booster, scanning for keys, keyless scanner, crouched down by, lying under, lying underneath, under the car with, under my car with, jack under, jacked it up, jacked up, trim pulled off, dash trim, round the ignition, door lock has been drilled, lock has been drilled, lock drilled, lock punched, barrel drilled, won't start, won't start now, still on the drive, still there but, bonnet up, had the bonnet, battery leads, leads are off, didn't get it started, never got it started, round the door lock, scratches round the door
act interfere-vehicle
  when messed-with & takeable/motor-word/two-wheels within 2 sentences
  unless been-taken/steal-word/gone-word/gone-vehicle within 2 sentences
  unless husband-did/collision-word/mechanic-word within 2 sentences
  unless partner/former-partner within 2 sentences
  by nobody
  to owner
  instead damage, enter-building, take
  sure 60
concept mechanic-word
  phrase mechanic, garage, mot, fixing it, fixing his car, working on his car, repairing, breakdown

# ---- protection, fire and small damage -----------------------------------------------------------------------------------------------
concept blackmail-word
  phrase protection money, nothing will happen to (his|my|her|our|your|the), make sure nothing happens to, a week and nothing, insurance payments to them, pay them every week or
concept burning
  phrase (tipped|poured|threw|splashed|squirted|sprayed) (petrol|fuel|lighter fluid|white spirit|diesel) ... and lit, and lit it, lit it and, petrol ... over, tipped petrol, splashed petrol, squirted petrol, petrol tipped, petrol splashed, put a match to, put a lighter to, dropped a match, chucked a match, threw a match, lit rag, rag pushed, burning rag, lit paper, lit newspaper, burning paper, lit a firework, pushed under (my|our|the|her|his) [front] door and lit, stuffed through and lit, put through and lit, through the letterbox and lit
concept stood-on-it
  phrase walked over (my|his|her|our|their|the) (car|bonnet|roof|cars), walked over the bonnets, walked across the roof, ran over the roof, ran across the roofs, climbed on the bonnet, stood on the bonnet, stood on the roof, stamped on the roof, stamped on the bonnet, dancing on (my|his|her|the) (car|roof|bonnet), dancing on roofs, jumped up and down on, jumped on the, on roofs of parked cars, roof gone in, roof caved, boot dent, boot prints on, footprints on the bonnet, dents the size, dent in the wing, dents in the bonnet, dents in the roof, dented the wing, dented the door
act damage
  when stood-on-it & takeable/car-part/motor-word within 2 sentences
  unless collision-word/accident-word within 2 sentences
  by nobody
  to owner
  fact damaged-thing=vehicle
  sure 60
concept owner-broke-own
  phrase (smashed|broke|kicked|threw|punched|ripped|trashed|damaged|destroyed|dented|smashing|breaking) (his|her|their|my) own, dented it myself, scratched it myself, did it myself, broke it myself, damaged it myself, done it myself, bought by him
idiom thing-pushed
  phrase pushed off its, pushed over and, push it over, knocked off its, been pushed off its, being pushed round, being pushed in, pushed round town, being pushed along
  cancels push, strike, force-verb
concept breaking
  phrase pushed off its, knocked off its, broken clean, snapped clean, wrenched off, hanging off
concept lawful-taking
  phrase which he says were his, which she says were hers, says it's his, says it was his, says it's hers, says they're hers, says they are hers, claims it's his, claims it is his, about the inventory, owing rent, owing me rent
idiom burglary-elsewhere
  phrase from a burglary (at|on|in|last|of), marking from a burglary, from the burglary (at|on|in), burglary victim, burglary victims, victim of a burglary, report of burglary, report of a burglary, reports of burglary, reported as a burglar, as a burglar, cat burglar, smart burglar, burglar alarm, burglaries locally, burglaries round here, burglaries in the area, burglary prevention, spate of burglaries, wanted for burglary, on licence for burglary, arrested for burglary last
  cancels burglary-word, entry-mark
concept paid-after
  phrase came straight in and paid, come straight in and paid, came back in and paid, gone to the atm, gone to the cash machine and, been to the cash machine and paid, and paid, then paid, has paid, have paid, paid for it, paid the difference, misunderstanding sorted
act take
  when helped-self & walks-out within 2 sentences
  unless let-in-person/own-staff within 2 sentences
  unless vehicle-opened/entry-mark within 2 sentences
  by nobody
  to place as business
  fact taken-from=shop
  sure 55
concept helped-self
  phrase helping himself to, helping herself to, helping themselves to, helped himself to, helped herself to, helped themselves to, picked up two, picked up a, picked up three, tried on
concept walks-out
  phrase walks out, walked out, walks straight out, walked straight out, strolled on, strolled off, strolled out, walks off laughing, walked out laughing, walked on, sauntered out, wandered off without, walked out with, and walked out, and walks out, walked straight out with
concept unseen       # nobody met them: no robbery
  phrase i hid, he hid, she hid, we hid, hiding in, hid in, hid under, in the loft, in the wardrobe, never saw him, never saw us, never saw me, didn't see me, didn't see us, did not see, not confronted, nobody confronted, no one confronted, slept through, were asleep, was asleep, unaware, never knew, away for the night, while we were closed, was closed, premises closed

# ---- evidence that stands without the owner, and suppliers who want it dealt with -----------------------------------------------
concept supply-company
  phrase network operator, network company, electric network, electric company, electricity company, energy company, energy firm, energy supplier, distribution network, power company, revenue protection, dno, ukpn, ukpn eng, sp energy, northern powergrid, western power, national grid, scottish power, supplier, engineer, loss statement, loss to us, electric firm, smart meter team, meter engineer, leccy company, electric board
report victim-confirms = yes
  when supply-company & supply-word & supply-tamper within report
concept fire-set
  has burning, on-fire
  phrase accelerant, petrol through, petrol on, smells of petrol, letterbox, letter plate, arson
concept slept-or-trapped
  phrase all in bed, asleep, in bed, kids in bed, trapped, all out the back, got everybody out, persons reported, occupied, smoke inhalation, upstairs, another min, five more mins, led out
report appropriate-without-confirmation = yes
  when fire-set & slept-or-trapped within report
idiom retail-park
  phrase retail park, business park, behind the shops, outside the shop, outside the shops, outside the pub, outside a pub, near the shops, by the shops, past the shop, opposite the shop, behind the pub, outside the bank, outside the post office, outside the building society, outside the station
  cancels robbed-place, shop-word, shop-front, business-place, at-the-till
idiom took-the-phone-to-talk
  phrase takes the phone, took the phone to, takes over the phone, on the phone takes, took the phone and said, came on the phone
  cancels lift-word, taking, gave-it-up
concept any-weapon
  phrase something (in|into|against) my (back|side|ribs|neck), something in his back, something in her back, something sharp, something silver, something metal, sharp against, a blade, pointed object, something in his pocket like a gun, said he had a gun, said he had a knife, said he'd got a gun, said she had a needle
idiom no-payment-no-denial
  phrase wouldn't pay, won't pay, not paid, didn't pay, did not pay, never paid, refused to pay, if (i|he|she|we|you|they) do not (give|pay|send|hand|get), if (i|he|she|we|you|they) (don't|didn't) (give|pay|send|hand|get)
  cancels denial
concept hidden-away
  phrase up (his|her) sleeve, down (his|her) (trousers|top|front|bra|leggings|joggers), into (his|her) (pocket|bag|rucksack|coat|handbag), in (his|her) (pocket|bag|rucksack) and, under (his|her) (coat|jacket|jumper|arm) and
act take
  when hidden-away & seen-slide & stealable within 2 sentences
  unless shop-front/shop-scene within entry
  unless search-found/possess-talk within 2 sentences
  unless found-again within report
  by nobody
  to owner
  sure 55
concept seen-slide
  phrase slide, slid, slip, slipped, saw a fella, saw a man, saw a woman, saw him, saw her, saw a lad, cctv shows, camera shows
concept possess-talk
  phrase drugs, knife, blade, cannabis, wrap, wraps

concept dwelling-word
  noun house, home, flat, bungalow, cottage, farmhouse, bedroom, living room, lounge, apartment, maisonette, terrace, semi
idiom home-workshop
  phrase (my|his|her|our) [detached|own|home] (workshop|studio|shed workshop), workshop at the bottom of, workshop in the garden, studio in the garden
  cancels business-place
concept outbuilding
  phrase detached workshop, my workshop, his workshop, her workshop, home workshop
act interfere-vehicle
  when try-word > get-in-verb > takeable/motor-word within 8 words
  when man-in-car
  when pulling-at-it & takeable/motor-word within 2 sentences
  unless been-taken/steal-word/gone-word within 2 sentences
  unless husband-did/collision-word within 2 sentences
  unless locked-out-of within 3 sentences
  unless partner/former-partner within 2 sentences
  by nobody
  to owner
  instead damage, enter-building, take
  sure 60
concept man-in-car
  phrase (man|lad|boy|someone|somebody|stranger|male|bloke) in (my|the|her|his|our) (car|van|truck|lorry), (man|lad|boy|someone|somebody|stranger|male|bloke) sat in (my|the|her|his|our) (car|van|truck|lorry), caught (him|them) in my (car|van), (someone|somebody|a man|a lad|he) was (in|inside) (my|the|her|his) (car|van|truck|transit|lorry), inside my transit, inside my van, inside my car, rummaging about in
concept pulling-at-it
  phrase pulling on the side door, pulling at the side door, pulling on the door, pulling the handle, yanking the door, yanking at the handle, trying the back doors, at the back doors
concept locked-out-of
  phrase keys inside, locked in the car, locked out, her own car, his own car, my own car, own van
act take
  when nothing-but-theft/lift-word & shelf-stock/stealable & walks-out within sentence
  unless let-in-person/own-staff/partner/former-partner within 2 sentences
  unless vehicle-opened/entry-mark/meal-word within 2 sentences
  unless paid-after/found-again/body-word within report
  unless search-found within 2 sentences
  by nobody
  to place as business
  fact taken-from=shop
  sure 55
idiom kitchen-tap
  phrase run the (kitchen|bathroom|cold|hot|back|upstairs) (tap|taps), ran the (kitchen|bathroom|cold|hot) (tap|taps), and watch the, and watch what
  cancels demand, hand-over, rob-word
idiom nicked-by-police
  phrase want (him|her|them) nicked, get (him|her|them) nicked, gets (him|her|them) nicked, got nicked for, got (himself|herself) nicked, (him|her|them) nicked, nicked all 3, nicked for
  cancels nick-word, nothing-but-theft, pinched-passive, steal-word, lift-word
concept confirm-word
  phrase walked me, showed me, hailed by, he reckons, she reckons, his words, her words, their words, took me to see, took me round, he showed, she showed
