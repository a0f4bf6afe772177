# Theft and robbery: the things, the taking, from whom or where, and force. Vehicles, entering, damage
# and fraud stand in the other property files.

# ---- things -----------------------------------------------------------------------------------------
concept goods
  noun rotavator, blower, leaf blower, projector, biscuit tin, offertory box, collection box, alms box, candlestick, chalice, silverware, cutlery, medals, heirloom, drench gun, fence unit, energiser, waterproofs, wire, fencing wire, fence post, gate, trough, hogg, tup, ram, gimmer, heifer, bullock, stirk, cow, pig, goose/geese, duck, turkey, peacock, tortoise, rabbit, falcon, beehive, hive, scaffolding, scaffold pole, paving slab, york stone, logs, firewood, timber, skip, bricks, sat on, washing, underwear, laundry, laundry capsules, hanging basket, flowers, wreath, windchime, bird bath, sundial, sculpture, plaque, bell, hose, wheelbarrow, spade, ladder, bbq, barbecue, gas bbq, patio heater, patio furniture, garden furniture, bike helmet, helmet, sports bag, kit bag, school bag, work bag, blazer, hat, scarf, gloves, hearing aid, walking stick, zimmer, wheelchair, inhaler, drone, telescope, instrument, violin, trumpet, keyboard, amp, records, collection, stamps, coins, phone charger, router, hard drive, memory stick, kettle, toaster, microwave, vacuum, hoover, washing machine, mobile, mobile phone, phone, iphone, samsung, handset, wallet, purse, handbag, bag, bumbag, manbag, satchel, rucksack, backpack, holdall, suitcase, luggage, briefcase, watch/watches, rolex, ring, necklace, chain, bracelet, locket, brooch, pendant, jewellery, jewelry, jewellery box/jewellery boxes, laptop, macbook, tablet, ipad, kindle, camera, tool, toolbox, tool bag, power tool, hand tool, drill, grinder, saw, chisel, strimmer, mower, lawnmower, lawn mower, hedge cutter, hedge trimmer, pressure washer
  noun jet washer, parcel, package, delivery, coat, jacket, hoodie, puffer, trainer, shoe, boot, bottle, perfume, aftershave, scent, toothbrush, candle, gift set, meat, steak, cheese, coffee, baby milk, formula, nappy/nappies, razor, razor blade, cigarette, fags, tobacco, vape, e cig, alcohol, spirits, gin, vodka, whisky, whiskey, wine, beer, lager, crate, cosmetics, make up, clothes, clothing, dress, jeans, console, games console, playstation, ps5, xbox, nintendo, tv, television, telly, monitor, computer, desktop, printer, earring, glasses, sunglasses, medication, tablets, prescription, bank card, credit card, debit card, bus pass, passport, driving licence, car key, van key, house key, key fob, fob, charity tin, charity box, charity pot, collection tin, donation box, till drawer, float, tin, safe, cash box, generator, quad, trailer, horse trailer, plant pot, gnome, planter, bench, doll, toy, book, box of, throw, towel, earpods, ear pods, airpods, earbuds, pods, headphones, headset, satnav, sat nav, dash cam, dashcam, speaker, stereo, radio, chainsaw
  noun stock, belongings, property, possessions, personal effects, valuables, groceries, food, sandwich, shopping, guitar, gas bottle, gas cylinder, golf clubs, fishing gear, fishing tackle, fishing rods, pram, pushchair, buggy, mobility scooter, cable, lead flashing, copper, medal, ornament, antiques, painting, statue, ashes, urn, sheep, lamb, ewe, cattle, calf/calves, pony/ponies, horse, saddle, tack, hen, chicken, koi, battery/batteries, charger, wheels, alloys, alloy wheel, wing mirrors, roof box, bike rack, child seat, e scooter, escooter, electric scooter, push scooter, skateboard, surfboard, paddle board, tent, decorations, christmas presents, presents, lottery ticket, scratch card, scratchcard, gift card, document, paperwork, item, goods
  phrase stuff, my things, our things, her things, his things, their things, all the tools, everything, bits and pieces, nan's ring, mum's ring
concept cash-thing
  noun money, cash, note, coin, pension money, takings, savings, tip, petty cash, wages, pension
  phrase quid, pounds, pound, gbp, euros, till money, £, tens, fives, twenties, a tenner, a fiver, twenty pound note
concept cycle-thing
  noun bike, bicycle, cycle, mountain bike, road bike, push bike, pushbike, pedal cycle, pedal bike, e bike, ebike, bmx, hybrid, electric bike, cargo bike, gravel bike, racer, tricycle, kids bike, tandem
concept metal-thing
  noun lead flashing, copper pipe, copper cable, copper piping, scrap metal, roof lead, drain cover, manhole cover, church lead, metal gate, railings, cabling, guttering
  phrase lead off the roof, lead from the roof, lead roof, the lead off
concept catalyst
  noun catalytic converter, cat converter, catalytic, catalytic convertor, catalyst
  phrase cat stolen, cats stolen, cat nicked, cat cut off, the cat off my car, the cat off his car, the cat off her car
concept plate-thing
  noun number plate, reg plate, licence plate, registration plate, index plate
  phrase plates stolen, plates taken, plates nicked, stolen plates, plates off
concept fuel-thing
  noun fuel, diesel, petrol, unleaded, adblue, red diesel, heating oil, derv, kerosene, ulsd
concept dog-thing
  noun dog, puppy/puppies, pup, cat, kitten, pet, whippet, terrier, spaniel, cockapoo, labrador, lurcher, greyhound, collie, french bulldog, frenchie, dachshund, chihuahua, pug, poodle, labradoodle, cavapoo, staffy, alsatian, german shepherd, jack russell, parrot
concept thing           # never somebody
  has goods, cash-thing, cycle-thing, vehicle-thing, dog-thing, breakable, fuel-thing
  noun gate, ball, trolley, lock, letter, drink, cup, blanket, sign, box, ladder, tree, fox, bird, horse, sheep, cow, deer, meds, tablet
concept stealable
  has goods, cash-thing, metal-thing
concept key-word
  noun key, car key, van key, keys, key fob, fob

# ---- taking -----------------------------------------------------------------------------------------
# steal-word is a crime by itself; lift-word only with a thing behind it.
concept steal-word
  verb steal/stole/stolen, shoplift, pilfer, purloin, filch, make/made off with, run/ran off with, run/ran away with, run/ran out with, walk off with, walk away with, walk out with, go/went/gone off with, ride/rode/ridden off with, ride/rode away with, drive/drove/driven off with, leg it with, leave/left with my, leave/left with her, leave/left with his, do/did one with, do/did a runner with, disappear with, scarper with, cycle off with, bolt with, help himself to, help herself to, help themselves to, help themself to, have/had it away with, have/had it away on
  noun theft
  phrase thieved, half inched, half inching, stoled, stollen, stoled my, tea leafed, had away, had it away, been had away, robbed of, robbed off, robbed out of, robbed from, away with, took off with, legged it over, on their toes with, out the door with, out of the shop with, out the shop with, sneaked out with, snuck out with
concept clear-taking
  has steal-word
concept lift-word
  verb take/took/taken, nick, pinch, swipe, snatch, grab, pocket, rob, nab, whip, lift, have/had ... away, pluck, conceal, loot, relieve ... of, rip/ripped ... off, tug/tugged ... off, yank ... off, pull ... off, stuff/stuffed ... down, tuck/tucked ... under, select and conceal, load/loaded up, fill/filled, empty/emptied, unclip, untie/untied, clear out, siphon, syphon, drain, strip
  deed remove
  verb have/had away, take/took/taken out of, lift/lifted out
  phrase tooken, tuk, has took, have took, they've took, he's took, she's took, put in her bag, dipped
concept taking
  has steal-word, lift-word
  verb burgle, rob
concept been-taken
  phrase (been|was|were|being|is|are|got|has been|have been|had been) (taken|nicked|pinched|swiped|snatched|stolen|lifted|robbed|grabbed|whipped|pilfered|cleaned out|had away|half inched|removed by|emptied|siphoned|drained|stripped|cut off|sawn off|unbolted|cut away|ripped off), taken without permission, all (stolen|nicked|taken|gone|missing), stolen from, nicked from, taken from, stolen off, nicked off, pinched off, pinched from
concept bare-taken
  phrase taken, nicked, stolen, pinched
concept gone
  phrase gone, missing, disappeared, vanished, no longer there, not there, wasn't there, weren't there, away with, been taken, was taken, were taken, been stolen, was stolen, were stolen, taken, stolen, cleared out, emptied, gone missing, not where i left it, not where she left it, not where he left it, away
concept gone-word
  phrase gone, gone from, gone off the, gone out of, missing from, is missing, are missing, was missing, were missing, disappeared from, vanished, vanished from, no longer there, away with, all gone, cleared out, cleaned out, has gone, have gone, had gone, has disappeared, is empty, was empty, were gone, also missing, nowhere to be seen, not there
concept not-there
  phrase not where they should be, not where it should be, isn't where it should be, aren't where they should be, cannot be found, can't be found, could not be found, couldn't be found, nowhere to be found, nowhere to be seen, is not there, isn't there, are not there, aren't there, no sign of it, no sign of them, has disappeared, have disappeared, is missing, are missing, was missing, were missing, not in its box, not in the box
act take
  when guest-word & not-there & stealable within 3 sentences
  unless found-again within report
  by nobody
  to victim
  fact taken-from=home
  sure 60
concept it-gone
  phrase it was gone, it had gone, it's gone, it has gone, its gone, it is gone, it wasn't there, it was not there, they were gone, they had gone, they've gone, it'd gone, it were gone, it's been (nicked|stolen|taken|pinched|robbed), it had been (nicked|stolen|taken|pinched), it has been (nicked|stolen|taken|pinched), its been (nicked|stolen|taken|pinched), someone had taken it, someone has taken it, someone's taken it, someone's nicked it, someone has nicked it, somebody had taken it, somebody's nicked it, somebody's had it, someone's had it, missing hers as well, missing his as well
concept missing-list
  phrase missing so far, items missing, items taken, items stolen, property stolen, property taken, stolen property list, they took, they've taken, they have taken, theyve taken, what's gone, gone are, gone is, has had stuff out, have had stuff out, has lost his, has lost her, lost his, lost her, haul

idiom not-taken
  verb take/took/taken (a|some|the|his) (photo|photos|picture|pictures|pic|pics), take/took/taken (her|my|several|more|any) (photo|photos|picture|pictures|pic|pics), take/took/taken (a|some|the|his) (statement|statements|account|details|swab|swabs), take/took/taken (her|my|several|more|any) (statement|statements|account|details|swab|swabs), take/took/taken (a|some|the|his) (selfie|selfies|video|screenshot|screenshots|note), take/took/taken (her|my|several|more|any) (selfie|selfies|video|screenshot|screenshots|note), take/took/taken (a|some|the|his) (notes|breather|breath|swing|step|seat|turn), take/took/taken (her|my|several|more|any) (notes|breather|breath), take/took/taken (her|my|several|more|any) (swing|step|seat|turn), take/took/taken (a|some|the|his) (call|look|while|walk|bite|drag), take/took/taken (her|my|several|more|any) (call|look|while|walk|bite|drag), take/took/taken (a|some|the|his) (chance|sip|punt|shower|bath|nap|break), take/took/taken (her|my|several|more|any) (chance|sip|punt), take/took/taken (her|my|several|more|any) (shower|bath|nap|break), take/took/taken (a|some|the|his) (message|report|copy|minute|moment|fancy), take/took/taken (her|my|several|more|any) (message|report|copy|minute|moment|fancy), take/took/taken (a|some|the|his) (shine|pop|shot|tumble|reading|sample|samples), take/took/taken (her|my|several|more|any) (shine|pop|shot), take/took/taken (her|my|several|more|any) (tumble|reading|sample|samples)
  verb take/took/taken (photos|photographs|pictures|pics|images|statements|details|notes|action|place|part|care|time|ages|advantage|offence|drugs|cocaine|cannabis|pills|heroin|steps|responsibility|control|charge|exception|footage|measures|advice|turns), take/took/taken (refuge|shelter|cover|aim|over|off|on|up|down|leave|delivery|possession|evidence|prints|fingerprints|swabs|sides|issue|umbrage|heed|effect|aback|ill|poorly|seriously|away by|into|to|hold of|it out on)
  verb take/took/taken (him|her|me) (to|home|back|in|into|out|away), take/took/taken (them|us|it|you) (to|home|back|in|into|out|away), take/took/taken (him|her|me) (off|round|down|up|on|outside|inside), take/took/taken (them|us|it|you) (off|round|down|up|on|outside|inside), take/took/taken (him|her|me) (for|upstairs|aside|by|over|with|from), take/took/taken (them|us|it|you) (for|upstairs|aside|by|over|with|from), take/took/taken (him|her|me|them|us|it|you) (a|about|ages|seriously), take/took/taken (him|her|me|them|us|it|you) (that|as|so|long)
  verb take/took/taken (his|her|my|their|your) (own life|life|time|word|turn), take/took/taken (his|her|my|their|your) (name|temper|anger|frustration|medication), take/took/taken (his|her|my|their|your) (meds|tablets|insulin|pulse|temperature), take/took/taken (his|her|my|their|your) (blood|clothes off|top off|trousers off|coat off|shoes off), take/took/taken (his|her|my|their|your) (seat|leave|advice|statement|account), take/took/taken (his|her|my|their|your) (details|number|reg|eye|eyes|kids), take/took/taken (his|her|my|their|your) (son|daughter|children|girl|boy), take/took/taken (his|her|my|their|your) (lad|dog for|dog out|arm|hand|wrist)
  verb take/took/taken (an|the|a) (overdose|od|ambulance|taxi|bus|train|bins|bin|rubbish|stairs), take/took/taken (an|the|a) (lift|kids|children|mick|micky), take/took/taken (an|the|a) (mickey|piss|pee|hint|opportunity|lead), take/took/taken (an|the|a) (reg|number|index|registration|call), take/took/taken (an|the|a) (report|first|next|left|right|wrong), take/took/taken (an|the|a) (dog out|dog for|baby|poker|bat), take/took/taken (an|the|a) (hammer|knife to|matter|view|oath|law)
  verb take/took/taken (two|three|four|five|ten) (tablets|paracetamol|pills|minutes|mins|hours), take/took/taken (a few|several|20) (tablets|paracetamol|pills|minutes|mins|hours), take/took/taken (30|100|some) (tablets|paracetamol|pills|minutes|mins|hours), take/took/taken (two|three|four|five|ten) (days|weeks|months), take/took/taken (two|three|four|five|ten) (years|people|officers|attempts), take/took/taken (a few|several|20|30|100|some) (days|weeks|months), take/took/taken (a few|several|20|30|100|some) (years|people|officers|attempts)
  verb take/took/taken (his|her) (phone|keys|wallet|purse|shoes) (out|off) and, take/took/taken (my|their|the) (phone|keys|wallet|purse|shoes) (out|off) and, take/took/taken (his|her|my|their|the) (coat|jacket|hat) (out|off) and, take/took/taken (his|her|my|their|the) (belt|cigarettes|glasses) (out|off) and
  verb grab my (coat|jacket|keys|bag|phone|things|stuff) and, grab (him|her|me|them) by, grab (his|her|my) (arm|arms|wrist|hair|throat|neck|hand|hands), grab (his|her|my) (leg|shoulder|face|jaw|bum|bottom|breast|breasts|boob), grab (his|her|my) (collar|hood|hoodie|head|ear|ankle|waist|hips), grab (his|her|my) (crotch|genitals|privates|coat|jacket|top|shirt|clothes|clothing), pinch (his|her|my) (bum|bottom|arm|cheek|backside|leg), grab the (front|back|collar|hood|sleeve|lapels|scruff) of, grab hold of, lift (his|her|my) (fist|hand|arm|skirt|top|shirt|dress|head|leg|foot)
  phrase (took|takes|taking|pulled|got) out (his|her|my|their) (phone|wallet|purse|keys|card|knife), took hold of, take hold of, taken hold of, taking hold of, took it out on, taking it out on, take it out on, taken care of, took to, taken to, taking to, took off running, took off on foot, took exception, took (him|her) by, took one look, takes one look, taken on, taken by ambulance, taken into custody, taken in by, taken photos, statement taken, statements taken, statement took, account taken, details taken, photos taken, photographs taken, swabs taken, vrm taken, prints taken, casts taken, samples taken, list taken, lists taken, note taken, names taken, taken aback, taken ill, taken poorly, taken down, taken up, taken away by ambulance, taken home, taken out of context, taken my statement, well taken, was taken by, mouldings taken, action taken, no further action taken, has been taken for, no statement taken, double take, take home, take away, takeaway, taking the mick, taking the mickey, give or take, it takes, it took, took a lot, took ages, took place, take that, takes after
  phrase (took|take) (his|her|my|their|the) (phone|keys|wallet) (out|off) [and], (takes|taken|taking) (his|her|my|their|the) (phone|keys|wallet) (out|off) [and], (took|take) (his|her|my|their|the) (purse|shoes|coat) (out|off) [and], (takes|taken|taking) (his|her|my|their|the) (purse|shoes|coat) (out|off) [and], (took|take) (his|her|my|their|the) (jacket|hat|belt) (out|off) [and], (takes|taken|taking) (his|her|my|their|the) (jacket|hat|belt) (out|off) [and], (took|take) (his|her|my|their|the) (knife|cigarettes|glasses) (out|off) [and], (takes|taken|taking) (his|her|my|their|the) (knife|cigarettes|glasses) (out|off) [and], (took|takes|taking|pulled|got) out (his|her|my|their) (phone|wallet|purse|keys|card|knife), (grabbed|grab|grabs|took|picked up) my (coat|jacket|keys|bag|phone|things|stuff) and (left|ran|went|rang), (grabbed|grab|grabs|took|picked up) my (coat|jacket|keys|bag|phone|things|stuff) and (called|got|legged|walked), grabbed (him|her|me|them) by, grabbed (his|her|my) (arm|arms|wrist|hair|throat|neck|hand|hands|leg|shoulder|face|jaw|bum|bottom|breast|breasts|boob|collar|hood|hoodie|head|ear|ankle|waist|hips|crotch|genitals|privates|coat|jacket|top|shirt|clothes|clothing), pinched (his|her|my) (bum|bottom|arm|cheek|backside|leg), took (his|her|my) (arm|hand|wrist), lifted (his|her|my) (fist|hand|arm|skirt|top|shirt|dress|head|leg|foot), lift home, lift to, gave (him|her|me) a lift, lifted off, pulled (his|her|my) (trousers|top|knickers|hair|clothes) off, filled up, fill up, filled in, fill in, filled out, emptied his bladder, nick of time, in good nick, nicked (him|her|them)
  phrase nicked and, nicked for, get (him|her|them) nicked, (him|her|them) nicked, nicking (him|her|them|me), being nicked, was nicked for, cuffed and nicked, nicked cuffed, nicked by police, pinch point, at a pinch, police took, officers took, ambulance took, paramedics took, pocket of, in (his|her|my|their|the) pocket, half inch blade, and half inch, 3 and half inch, and a half inch
  cancels lift-word, steal-word, taking, gone, been-taken, clear-taking, theft-evidence, gone-vehicle, bare-taken
idiom not-gone
  phrase (has|had|have) gone (to|out|into|home|back|up|down|off to|off for|for|over|round|past|through|by|in|mental|ill|missing|quiet|on|with|away for|away to|upstairs|inside|outside|wrong|dead|cold|black|blue|red|viral|live)
  phrase gone off (his|her|my) phone, gone through (his|her|my|their), has gone through, have gone through, nothing taken, nothing stolen, nothing (was|has been|been|had been) (taken|stolen), gone (to|out|out to|home|in|into|back|back to|up|up to|down|down to|mental|mad|crazy|quiet|past|towards|off on|off at|off to|off home|off crying|ill|on|on to|over|round|through|for|by|after|wrong|cold|missing person|upstairs|downstairs|away to|black|red|blue|white|green|dead|viral|live|very|all quiet|shopping|bed|off sick|off again|off down|off the rails|off on one|off the handle|off duty|off night|against|before|now|well|next door|inside|outside|midnight|ten|nine|eight|seven|six|five|half|quarter|straight|under|with him|with her|with them|with his|with my|with the)
  phrase (he's|she's|they've|he has|she has|male has|female has|man has|sus|susp|offender|offenders|caller|mate|friend|night|husband|wife|partner|boyfriend|girlfriend|son|daughter|driver|lads|both|now|since|long|all|also) gone, has gone to, has gone off to, gone now, now gone, nothing gone, nothing else gone, gone on foot, gone before, gone by, nothing missing, nothing's missing, nothing is missing, missing person, reported missing, missing from home, gone missing from, missing since, missing three times, went missing again, missing (episode|episodes|report|people|child|teenager|boy|girl|male|female|woman|man|patient|resident), missing him, missing her, missing me, missing you, missing his mum, not missing, been missing, high risk missing, empty handed, stomach empty, the house is empty, the flat is empty, shop was empty, street was empty, bin was emptied, bins emptied
  cancels gone, gone-word, it-gone, been-taken, steal-word, taking, theft-evidence, bare-gone, bare-away, been-stolen, clear-taking
idiom not-goods
  phrase phone call, phone calls, phone number, phone signal, phone box, on the phone, on his phone, on her phone, on my phone, on their phone, by phone, phone battery, phone is off, phone was off, phone switched off, phone turned off, phone died, shop phone, via phone, mobile number, mobile home, tool mark, tool marks, police tablet, note that, please note, notes, on note, ring back, ring me, ring him, ring her, ring us, ring the bell, ring doorbell, ring camera, ring road, to ring, will ring, chain of, on the chain, the chain off, chain off, chain on, food chain, safe and well, is safe, now safe, safe now, feel safe, felt safe, feels safe, keep safe, home safe, safe at, safe place, safe with, found safe, not safe, to be safe, safe house, safe number, key safe, back boot, to boot, boot mark, boot print, boot of, car boot, watch out, you watch, watch him, watch her, watch your back, watching, neighbourhood watch, bed watch, keep watch, tip off, post code, last post, book in, booked in, books in, body camera, body worn camera, on camera, bus lane camera, speed camera, cctv camera, door camera, camera shows, camera operator, cameras, out of stock, stock check, shopping centre, shopping list, window shopping, the shopping, paper work, good property, commercial property, residential property, property is, property boundary, the property, at property, address property, my property boundary, managed property, delivery driver, delivery van, delivery lad, car park, key worker, post office, post box, lamp post, goal post, gate post, bollard post, facebook post, the post says, post saying, coffee shop, food bank, cheese man, horse box
  phrase horsebox, prescription charge, presents as, box of chocolates, tin foil, baby monitor, monitor him, monitor her, crate training, radio link, shop radio, town radio, radio rental, over the radio, police radio, on the radio, coat hook, saddler, saddlers row, toy shop, toy barn, belt
  cancels goods, stealable
idiom appears-to-be
  phrase appears to be, appear to be, appeared to be, believed to be, suspected to be, seems to be, seemed to be, thought to be, looks to be, looked to be, appears to have, seems to have, would appear to have, what looks like, would appear that, would seem
  cancels future, fear, imagined, denial
idiom polite-report
  phrase would like to report, would like to make, want to report, wants to report, wanting to report, like to report, would like this, would like it logging, wants it logging, would like it recording
idiom had-not-would
  phrase (he'd|she'd|they'd|i'd|we'd) (gone|been|had|left|taken|parked|locked|put|done|come|seen|got|washed|stolen|nicked|bought|paid|just|only|already|lost|driven|broken|hit|kicked|punched|pushed|said|told)
  cancels future, fear
idiom on-a-bike
  phrase on a (bike|bicycle|push bike|pushbike|pedal cycle|mountain bike|bmx|cycle|black bike|red bike|blue bike), on bikes, on (his|her|their|my|the) (bike|bikes|bicycle|mountain bike|mountain bikes|push bike|pedal cycle|cycle), on a _ (bike|bicycle|cycle), on pedal cycles, on pushbikes, on cycles, on mountain bikes, bike from behind, bike shed, bike sheds, bike rack, bike lane, bike path, cycle path, cycle track, cycle lane, cycle rack, cycle shop, bike shop, quad bike, motor bike, hit a bike, exercise bike, crop cycle, cycle marking, dirt bike, off road bike, off road bikes
  cancels cycle-thing
idiom dog-other
  phrase dog unit, dog van, dog walker, dog walkers, dog section, police dog, dog handler, dog warden, dog mess, dog poo, dog lead, dog unit tracked, pet name, hot dog, walking (his|her|my|the|their) dog, walked (his|her|my|the|their) dog, walk (his|her|my|the|their) dog, let the dog out, cat burglar, cat and mouse, kept the dog, dog attack, dog track, dog and bone, hair of the dog, pet hate, guide dog
  cancels dog-thing

act take
  when steal-word & stealable within 12 words
  when steal-word & stealable within 2 sentences
  unless vehicle-entire within sentence
  unless cycle-thing/dog-thing/catalyst/plate-thing within 8 words
  unless stolen-talk/lawful-taking within sentence
  unless vehicle-opened within 3 sentences
  unless shop-stock & shop-word within entry
  unless shop-scene/paid-nothing within 2 sentences
  by subject
  to owner
  sure 75
act take
  when somebody-took
  unless man-or-idea within 5 words
  unless harmless-object within 5 words
  unless stolen-talk/lawful-taking within sentence
  unless takeable/cycle-thing/dog-thing within 5 words
  unless vehicle-opened within 3 sentences
  unless shop-stock & shop-word within entry
  unless shop-scene/paid-nothing within 2 sentences
  by subject
  to owner
  sure 60
concept somebody-took
  phrase (someone|somebody|persons unknown|person unknown|person or persons unknown|unknown persons|unknown person) (has|have|had) (taken|had|nicked|pinched|removed|stolen|swiped), (someone|somebody|persons unknown|person unknown|person or persons unknown|unknown persons|unknown person) (has|have|had) (lifted|walked off with|made off with|gone off with|helped themselves to|cleared out|had away), (thieves|a thief|some thief|some lads|some kids|kids|youths) (has|have|had) (taken|had|nicked|pinched|removed|stolen|swiped), (thieves|a thief|some thief|some lads|some kids|kids|youths) (has|have|had) (lifted|walked off with|made off with|gone off with|helped themselves to|cleared out|had away), (someone|somebody|thieves|unknown persons) (took|stole|nicked|pinched|removed|swiped|lifted|walked off with|made off with|helped themselves to), (someone's|somebody's) (taken|had|nicked|pinched|removed|stolen|swiped|lifted|walked off with|gone off with)
concept harmless-object
  noun photo, picture, photograph, statement, video, overdose, tablet, hospital, screenshot, argument, row, fight, accident, fall, enough, word, baby, seizure, fit, heart attack, stroke, drink, go, number, details, complaint, call
act take
  when been-stolen
  unless stolen-talk/lawful-taking/found-again within sentence
  unless takeable/cycle-thing/dog-thing/catalyst/plate-thing/vehicle-bit-goods within 9 words
  unless vehicle-opened within 3 sentences
  unless shop-stock & shop-word within entry
  by nobody
  to owner
  sure 60
concept been-stolen
  phrase (been|was|were) (stolen|nicked|pinched|half inched|swiped|stolen from|nicked from), (been|was|were) (half inched|had away|thieved|taken away by thieves|unhooked|unbolted|rustled|siphoned|made off with|robbed off), (have|has|had) been lifted, (have|has|had) been had, been unhooked and, and taken away, been cut free, been helped to
act take
  when lift-word > stealable within 5 words
  unless stolen-talk within sentence
  unless lawful-taking within sentence
  unless roof-men/deceiving within sentence
  unless vehicle-opened within 3 sentences
  unless shop-stock & shop-word within entry
  unless shop-scene/paid-nothing within 2 sentences
  by subject
  to owner
  sure 65
act take
  when stealable > been-taken within 9 words
  when stealable > bare-taken within 1 words
  when stealable > gone-word within 5 words
  when been-taken > stealable within 4 words
  when missing-list > stealable within 8 words
  when it-gone & stealable within 2 sentences
  unless found-again within 6 words
  unless stolen-talk/lawful-taking within sentence
  unless vehicle-entire/cycle-thing/dog-thing within 5 words
  unless vehicle-opened within report
  by nobody
  to owner
  sure 65
act take
  when cycle-thing > been-taken/gone-word within 9 words
  when cycle-thing > bare-away within 1 words
  when steal-word > cycle-thing within 6 words
  when lift-word > cycle-thing within 4 words
  when been-taken > cycle-thing within 4 words
  when it-gone & cycle-thing within 2 sentences
  unless found-again within 6 words
  unless stolen-talk/lawful-taking within sentence
  by nobody
  to owner
  fact thing=cycle
  instead take-vehicle
  sure 75
act take
  when rode-off-on & cycle-thing within 2 sentences
  by nobody
  to owner
  fact thing=cycle
  sure 75
concept rode-off-on
  phrase rode off on it, rode off on my, rode off on his, rode off on her, rode away on it, rode it away, rode it off, cycled off on it, cycled off on my, made off on it, made off on my, rode off with it, jumped on it and, got on it and rode, wheeled it away, wheeled it off
act take
  when dog-thing > been-taken within 6 words
  when dog-thing > gone-word within 3 words
  when steal-word > dog-thing within 4 words
  when lift-word > dog-thing within 4 words
  when it-gone & dog-thing within sentence
  unless stray-dog within 2 sentences
  by nobody
  to owner
  fact thing=pet
  sure 70
act take
  when catalyst & been-taken/steal-word/gone-word/cut-off within 7 words
  by nobody
  to owner
  fact thing=catalytic-converter
  instead take-vehicle, damage
  sure 80
act take
  when plate-thing & been-taken/steal-word/gone-word/unscrewed within 6 words
  unless stolen-talk within sentence
  by nobody
  to owner
  fact thing=number-plate
  instead take-vehicle
  sure 75
act take
  when steal-word/been-taken > lead-metal > roof-word within 10 words
  when lead-metal > roof-word > been-taken/gone-word/stripped within 12 words
  when lead-metal > been-taken/gone-word/stripped > roof-word within 12 words
  by nobody
  to owner
  fact thing=metal
  sure 75
concept lead-metal
  phrase lead, flashing, copper, slates, york stone
concept roof-word
  noun roof, church, chapel, bay window, porch, chimney
act take
  when fuel-thing & siphoned within 8 words
  when fuel-thing & tank-dry within 4 sentences
  when been-taken < fuel-thing within 6 words
  when steal-word > fuel-thing within 4 words
  by nobody
  to owner
  fact thing=fuel
  sure 70
act take
  when metal-thing & been-taken/steal-word/gone-word/stripped within 8 words
  by nobody
  to owner
  fact thing=metal
  sure 70
concept cut-off
  phrase cut off, cut out, sawn off, sawed off, removed, hacked off, cut from, taken off, cutting, sawing, unbolted, under my car
concept unscrewed
  phrase unscrewed, removed, taken off, ripped off, pulled off, off my car, off her car, off his car, off the car, snapped off
concept tank-dry
  phrase wasn't a drop, not a drop, bone dry, tank is empty, tank was empty, tank empty, gauge now reads empty, lock on the cap, cap was off, cap off, cap forced, cap had been forced, pipe cut, hose left, all drained
concept siphoned
  verb siphon, syphon, drain
  phrase siphoned, drained, emptied, drilled the tank, drilled the fuel tank, hole in the tank, fuel cap forced, pumped out
concept stripped
  verb strip, rip, peel
  phrase ripped off, stripped off, stripped from, torn off, rolled up
concept stray-dog
  phrase gone missing, went missing, got out, gate was left open, gate left open, gate open, missing from the garden, dog is missing, lost dog, stuck, slipped (his|her|its) lead, slipped its collar, ran off, wandered off, got out of the garden, bolted, stray, escaped, spooked, both names on the chip, got the dog together, joint dog
concept stolen-talk          # stolen as a state or an old matter, nobody is reporting it now
  phrase blocked as stolen, on the stolen list, stolen list, as stolen and, arrested for handling, not stolen, never stolen, wasn't stolen, think it was stolen, not been stolen, known thief, known for theft, known for shop theft, known shoplifter, previous for theft, convictions for theft, warning markers, on bail for, theft marker, suspected stolen, believed stolen, reported stolen previously, no report of, civil matter, could be stolen, might be stolen, may be stolen, is it stolen, check if stolen, shows as stolen, theft act, fear of theft, crime prevention, lost or stolen, theft from employer marker, licence plate reader
concept lawful-taking
  phrase taken with (him|her|them), took them with (him|her|them), deposit back, my deposit, her deposit, his deposit, deposit scheme, won't refund, refuses to refund, recovery agents, recovery agent, bailiff, bailiffs, repossess, repossessed, repossession, on finance, finance company, seized by police, for safekeeping, for safe keeping, to keep it safe, by mistake, by accident, wrong one, picked up in error, lent (him|her|them) (my|his|her|the), lent it to, borrowed it, i let (him|her) borrow, her own, his own, taken by police, booked into, exhibited, bagged as exhibit, taken by paramedics, took it to the station, handed it in, handed in
concept bare-away
  phrase away, both away, gone
act take
  when locker-forced & stealable within 4 sentences
  by nobody
  to owner
  sure 65
concept locker-forced
  phrase lockers popped, locker popped, lockers forced, locker forced, locker broken into, lockers broken into, locker was broken into, locker has been broken into, broke into my locker, broken into my locker, broke into his locker, lockers had been forced, locker had been forced, locker open, locker padlock
concept recover-word
  verb recover, return

# ---- what sort of thing -------------------------------------------------------------------------------
fact thing = cash
  when cash-thing & taking/gone-word/been-taken within 8 words
  of take
  spread sentence
fact thing = pet
  when dog-thing & taking/gone-word/been-taken within 4 words
  of take
  spread sentence
fact thing = metal
  when metal-thing & taking/gone-word/been-taken/stripped within 8 words
  of take
  spread near
fact thing = catalytic-converter
  when catalyst
  of take
  spread near
fact thing = number-plate
  when plate-thing & taking/gone-word/been-taken within 6 words
  of take
  spread sentence
fact thing = cycle
  when cycle-thing & locked-up within 2 sentences
  when cycle-thing > been-taken/gone-word within 9 words
  of take
  spread near
act take
  when lock-remains & cycle-thing within 3 sentences
  unless it-gone within 3 sentences
  by nobody
  to owner
  fact thing=cycle
  sure 70
concept lock-remains
  phrase cut cable on the, cut lock on the, just the lock, only the lock, just the chain, only the chain, lock was on the, lock on the floor, lock on the ground, lock lying, chain lying, chain on the floor, cut chain, cable cut, cable was cut, cut through the lock, cut through the chain, cut through the d lock, only the wheel left, just the wheel, front wheel left, lock in two, just the cut, remains of the lock, broken lock on the
concept locked-up
  phrase locked to, locked up to, locked my bike, locked it to, locked to the, chained to, chained together, chained up, lock cut, cable lock, padlocked to, d lock, chain cut, lock was cut, lock had been cut, lock on the floor, lock was on the, bike rack, cycle rack, bike stand, bike store, bike shed, cut the lock, cut through the lock, cut through the chain, bolt cropped, bolt cutters
fact thing = e-scooter
  when e-scooter-thing & taking/gone-word/been-taken within 6 words
  of take
  spread sentence
concept e-scooter-thing
  noun e scooter, escooter, electric scooter
fact thing = document
  when document-thing & steal-word/been-taken within 3 words
  of take
  spread sentence
concept document-thing
  noun passport, driving licence, birth certificate

# ---- from whom or where -----------------------------------------------------------------------------
concept shop-word
  has shop
  noun butcher, butcher's, greengrocer, deli counter, fishmonger, jeweller, market stall, stall, supermarket, retail park, retailer, sports shop, clothes shop, shop floor, store room, bakery, butchers, garden centre, petrol station, farm shop, clothing store, card shop, vape shop, toy shop, hardware shop, hardware store, convenience store, shop radio
concept shop-scene
  phrase off the shelf, off the shelves, from the shelf, from the shelves, from the display, off the display, shelf cleared, cleared the shelf, swept the shelf, aisle, checkout, self checkout, self scan, in store, security tag, security tags, tags removed, tag remover, foil lined bag, off their end bay, bay, past the tills, points of payment, point of payment, trolley push out, push out, basket, shoplifter, shoplifters, shoplifting, shoplifted, shop lifting, shop lifter, shop theft, shop thefts, retail crime, retail theft, from the shop, from the store, from our shop, from our store, store detective, stolen from store, stolen from shop, walked out of the shop, walked out of the store, ran out of the shop, ran out of the store, out of the store with, out of the shop with, left the store, left the shop, exited the store, store manager, stock loss, stole from us, loss to store, loss to the store, loss to the shop, prolific shoplifter, barred from the store, refund fraud
concept paid-nothing
  phrase without paying, without payment, without even paying, with out paying, w/o paying, not paid for, made no attempt to pay, making no attempt to pay, no attempt to pay, no attempt made to pay, no offer of payment, didn't pay for, did not pay for, didn't pay, did not pay, never paid, unpaid, hadn't paid, had not paid, left without paying, past the tills, past all points of payment, passed all points of payment, past the point of payment, bypassed the tills, walked straight out, walked out with, walking out with, just walked out, picked up and left, just picks up and leaves, and walked out, and walked, and just left, down (his|her) (coat|jacket|trousers|top|joggers|trackies), up (his|her) (coat|jacket|top|jumper), in (his|her|their) (bag|rucksack|coat|trolley bag|pushchair|pram|holdall), into (his|her|their) (bag|rucksack|coat|jacket|pushchair|pram|holdall|pockets), concealed, concealing, loaded up the hood, hidden in the pram, under (his|her) (coat|jacket|arm)
concept meal-place
  noun restaurant, meal, bill, taxi, fare, cab, starters, main course
act take
  when paid-nothing & shop-word/shop-scene within 2 sentences
  when paid-nothing & shop-stock & taking within 2 sentences
  unless fuel-thing/fuel-put/pump within entry
  unless food-or-fare within 2 sentences
  unless search-and-arrest-drugs within entry
  by subject
  to place as business
  fact taken-from=shop
  sure 75
act take
  when put-away & shop-stock & straight-out within 2 sentences
  unless guest-word within entry
  unless own-shopping within 2 sentences
  by subject
  to place as business
  fact taken-from=shop
  sure 70
concept put-away
  verb put/put, place, hide/hid/hidden, stuff, slip, load, shove, fill, conceal, select, pick ... up, pick up, grab, take/took/taken, sweep/swept, scoop, help himself to, help herself to, help themselves to, choose/chose/chosen
concept straight-out
  phrase went straight out, goes straight out, walked straight out, walks straight out, straight out, walked out, walks out, walking out, out the door, out of the door, went out, ran out, runs out, left without, left the store, left the shop, left the premises, exited, exits, past the tills, past the till, passed the tills, no attempt to pay, made no attempt, without paying, without payment, and walked, and left, and made off, and ran off, and off, made off, set the alarm off, set off the alarm, alarm went off, alarms went off, alarms sounded, did not pay, didn't pay, hadn't paid
concept own-shopping
  phrase my shopping, her shopping, his shopping, had paid, after paying, paid for my, paid for her
act take
  when shoplifting
  unless stolen-talk within sentence
  by subject
  to place as business
  fact taken-from=shop
  sure 70
act take
  when steal-word/lift-word > shop-stock & shop-word within entry
  when been-taken < shop-stock & shop-word within entry
  unless stolen-talk/lawful-taking within sentence
  unless guest-word within entry
  unless burglary-word/entry-mark within entry
  by subject
  to place as business
  fact taken-from=shop
  sure 65
concept search-and-arrest-drugs
  phrase drugs search, searched under s23, search s23
concept shoplifting
  phrase cleared the shelf, cleared the shelves, clearing the shelf, clearing the shelves, swept the shelf, shelf swept, exited without payment, exit without payment, exited the store without, left the store without, left the shop without, left without payment for, cleared us out of, shoplifted, shop lifted, shoplifting incident, report a shoplifting, report a shoplifter, report shoplifting, shop theft, retail theft, shoplifter has just, shoplifters have just, shoplifter just, had a shoplifter, got a shoplifter, detained a shoplifter, shoplifter detained, report a shop theft, shoplifting at, been shoplifting, walked out with a trolley, trolley push out, a walk out
fact taken-from = shop
  when shop-scene & taking/paid-nothing/gone-word within 2 sentences
  when shop-stock & taking/paid-nothing & shop-word within entry
  of take
  spread near
concept shop-stock
  noun bottle, spirits, gin, vodka, whisky, wine, lager, beer, alcohol, meat, steak, cheese, coffee, baby milk, razor, razor blade, perfume, aftershave, cosmetics, make up, toothbrush, gift set, candle, suncream, washing powder, stock, goods, clothes, trainers, coats, cigarette, tobacco, vape, towels, batteries, sweets, chocolate, sandwich, groceries, nappies, item, toys, dolls, electrical
concept from-person
  phrase bag (had been|was|has been|been) (unzipped|opened|undone|open|cut), handbag (had been|was|has been|been) (unzipped|opened|undone|open), pocket (had been|was|been) (unzipped|opened|picked), bumped into (me|him|her) and, brushed (past|against|up against) (me|him|her), sat next to (me|him|her), stood (very|really|ever so|right) close, pressed up against (me|him|her), jostled (me|him|her), crowded round (me|him|her), on the bus and my, on the tube and my, hugged (me|him|her) and, out of (his|her|my|their) (hand|hands), from (his|her|my|their) (hand|hands|pocket|neck|wrist|finger|shoulder|jacket pocket|coat pocket|back pocket|trouser pocket|handbag|bag|person|trolley bag|rucksack), off (his|her|my) (neck|wrist|shoulder|arm|lap|finger|back|person), out of (his|her|my) (pocket|bag|handbag|jacket|coat|rucksack|trolley bag|back pocket|jacket pocket|shopping bag|shopper|buggy|pram), pickpocket, pickpocketed, pick pocket, pick pocketed, pickpockets, dipped, dipping, dip theft, snatched from, snatched (his|her|my|the), snatched it, snatch theft, phone snatch, phone snatched, plucked (the|my|his|her), grabbed (the|my|his|her) (phone|bag|handbag|purse|chain|necklace) (from|off|out), hand in (his|her|my) pocket, hand in (his|her|my) bag, my bag was open, bag was open, unzipped my bag, unzipped her bag, bag unzipped, bag snatch, bag snatched, straight out of (my|his|her), while i was holding, right out of (my|his|her) hand
fact taken-from = person
  when from-person & taking/gone-word/been-taken within 2 sentences
  of take
  spread near
act take
  when snatch-word > stealable within 4 words
  when from-person & stealable within 8 words
  unless lawful-taking within sentence
  unless search-found within sentence
  by subject
  to owner
  fact taken-from=person
  sure 70
act take
  when torn-from
  unless lawful-taking within sentence
  by subject
  to owner
  fact taken-from=person
  sure 70
concept torn-from
  verb rip (my|his|her|the) (necklace|chain) (off|from|out), rip (my|his) (bag|handbag|watch) (off|from|out), rip (her|the) (bag|handbag|watch) (off|from|out), rip (my|his) (earring|earrings|phone) (off|from|out), rip (her|the) (earring|earrings|phone) (off|from|out), rip (my|his) (rucksack|backpack|purse) (off|from|out), rip (her|the) (rucksack|backpack|purse) (off|from|out), yank (my|his|her|the) (necklace|chain|bag|handbag), yank (my|his|her|the) (watch|phone|rucksack|backpack|purse), tug (my|his|her|the) (bag|handbag|chain|necklace|purse), tear/tore/torn (my|his|her|the) (necklace|chain) (off|from), tear/tore/torn (my|his|her|the) (bag|watch|earring) (off|from), pull (my|his) (bag|handbag|necklace) (off|from|out), pull (her|the) (bag|handbag|necklace) (off|from|out), pull (my|his) (chain|watch|phone|purse) (off|from|out), pull (her|the) (chain|watch|phone|purse) (off|from|out)
concept snatch-word
  verb snatch, pickpocket, pick pocket
concept in-dwelling
  phrase from the (sideboard|lounge|kitchen|bedroom|living room|hall table|hallway|drawer|bedside table|mantelpiece|fridge|windowsill|kitchen shelf|kitchen side|kitchen table|jewellery box|house), kitchen shelf, from (his|her|my|their|our) (bedroom|house|home|flat|room|drawer|kitchen|living room|lounge|jewellery box), from inside the house, from inside my home, from in the house, my room, in my bedroom, out of my room, out of (his|her|my) (drawer|bedroom|wardrobe|room), tin on the kitchen, from the tin
concept guest-word
  phrase valuer, viewer, viewers, on his own upstairs, on her own upstairs, been in that room, been in the room, nobody else in the house, carers come in, carers come, home help, gas engineer, window fitter, decorator, decorators, house clearance, had (him|her|them) round, came round, been round, was round, came to (my|our|the) house, house party, party at (my|his|her|our) house, stayed over, stayed the night, staying with (me|us|him|her), had a party, nobody else has been in, nobody else been in, no one else has been in, only person who, only one who, only people in the house, the cleaner, cleaner has, carer has, the carer, my carer, her carer, the plumber, the builder, tradesman, tradesmen, my lodger, the lodger, my housemate, my flatmate, invited (him|her|them) in, let (him|her|them) stay, viewing, estate agent viewing, had round, a mate round, friend round, son's pal round, friends round, sofa surfing, babysitter, workmen in the house
fact taken-from = home
  when in-dwelling & taking/gone-word/been-taken within 2 sentences
  of take
  spread near
fact taken-from = home
  when guest-word & taking/gone-word/been-taken within entry
  of take
  spread entry
concept employee-theft
  phrase theft by (a|an|our|one of our|the) (employee|staff member|member of staff|manager|former employee|former member of staff|former manager|bookkeeper|carer|cleaner|cashier|worker|colleague|treasurer|director|assistant), theft by employee, (employee|member of staff|staff member|manager|bookkeeper|treasurer|cashier|supervisor|worker) (has|had) been (stealing|taking|helping|pocketing|fiddling|skimming), (employee|member of staff|staff member|manager|bookkeeper|treasurer|cashier|supervisor) (stole|has stolen|had stolen|took|has taken|pocketed|embezzled|admitted stealing|admits stealing), former member of staff, embezzled, embezzling, embezzlement, paid herself, paid himself, paying herself, paying himself, from (her|his|my|their|the) employer, stealing from work, stealing from the till, from the till while working, fiddling the till, till discrepancies, till is short, till short, from the petty cash, staff member has been taking, employee has been taking, employee has been stealing, member of staff has been stealing, member of staff stealing, staff theft, ex employee took, works there and has been taking, worked for us and, dismissed for stealing, sacked for stealing, voiding transactions, void transactions, no sale the till, our employee, one of our staff, one of my staff, employee has taken
fact taken-from = employer
  when employee-theft & taking/cash-thing within 2 sentences
  of take
  spread entry
act take
  when employee-theft & cash-thing/stealable/steal-word within 2 sentences
  to place as business
  fact taken-from=employer
  sure 70
concept mail-theft
  phrase stolen post, stolen mail, mail stolen, post stolen, mail theft, letters stolen, mail bag, post bag
act take
  when mail-theft
  unless stolen-talk within sentence
  to owner
  fact taken-from=mail
  sure 75
fact taken-from = mail
  when mail-theft
  of take
  spread near
concept machine-theft
  phrase fruit machine, gaming machine, vending machine, parking machine, ticket machine, pay and display machine, cash machine was, atm ripped, coin box, coin meter, launderette machine, tumble dryer coin, gambling machine, jet wash machine, change machine
fact taken-from = machine
  when machine-theft & taking/gone-word/been-taken/machine-forced within sentence
  of take
  spread near
concept machine-forced
  phrase forced open, broken into, jemmied, cut open, emptied, ripped out, prised, drilled
act take
  when machine-theft & machine-forced within 8 words
  to owner
  fact taken-from=machine
  sure 70
# The open till: a hand over the counter.
concept till-theft
  phrase hand in the (till|open till|drawer|open drawer|cash drawer|cash register), hand in the open drawer, into the till, reached over the counter, reached into the till, leaned over the counter, leant over the counter, leaned right over the counter, lent over the counter, leans over the counter, round the back of the counter, behind the counter and, jumped the counter, vaulted the counter, out of the till, from the till, from the open till, from the till drawer, till drawer and out, emptied the till, grabbed the cash from the till, grabbed notes from the till, grabs the till, opened the till, till was open, snatched the till, the till and
act take
  when till-theft & cash-thing/stealable within 2 sentences
  unless employee-theft within entry
  by subject
  to place as business
  fact taken-from=till
  sure 75
fact taken-from = till
  when till-theft & cash-thing within 2 sentences
  when till-demand
  of take
  spread near

concept till-demand
  phrase till money, money from the till, cash from the till, open the till, open the safe, contents of the till, the takings, empty the till, cash out of the till, notes from the till, out of the till, emptied the till, money in the till
act take
  when missing-from & in-dwelling within 6 words
  when been-taken & in-dwelling within 8 words
  unless entry-mark within entry
  unless stolen-talk/lawful-taking within sentence
  by nobody
  to victim
  fact taken-from=home
  sure 65
concept missing-from
  phrase missing from, gone from, disappeared from, vanished from, has gone out of
# ---- robbery: force on a person, or the threat of it, in order to take -------------------------------
concept mug-word
  phrase mugged, mugged me, been mugged, got mugged, was mugged, mugging, muggers, knifepoint robbery, robbed at, at knifepoint, at knife point, at gunpoint, at gun point, robbed in the street, robbed on the street, armed robbery, held up at, stuck up, steamed, jacked my, jacked me, carjacked, car jacked, car jacking, carjacking, taxed me, rolled me
concept robbed-word
  phrase robbed me, robbed him, robbed her, robbed them, robbed us, been robbed, was robbed, were robbed, just robbed, got robbed, robbed by, being robbed, a robbery, robbing me, robbing him, robbing her
concept rob-word
  has mug-word, robbed-word
  noun robbery/robberies, mugging, mugger
  verb rob
concept demand
  phrase give (me|us) (your|the|ya|yer|all your|that|all the) (phone|money|wallet|cash|bag|purse|watch|chain|keys), give (me|us) (your|the|ya|yer|all your|that|all the) (car keys|coat|jacket|trainers|bike|stuff|till|pods|necklace|rings), giz your, gimme your, gimme the, gimme your phone, hand over (your|the|ya|his|her|my|their), hand it over, handed over (his|her|my|their|the|a) (phone|wallet|purse|bag|cash|money|watch|chain|bike|keys|car keys|coat|trainers), hand your, empty (your|ya|his|her|my) pockets, emptied (his|her|my) pockets, turn out (your|his|my) pockets, run your pockets, what you got, what have you got on you, where's the keys, where are the keys, where's the safe, where's the money, where's the cash, wheres the money, open the till, open the safe, fill the bag, put the money in the bag, or you're getting, or ill stab, or i'll stab, or you get, phone now, made (him|her|me|them) hand over, made (him|her|me) give, told (him|her|me|them) to hand over, told (him|her|me|them) to give, forced (him|her|me) to hand over, ordered (him|her|me) to hand over, wanted my phone, wanted his phone, asked for my phone, drop the phone, drop your bag, money or, give it here, phones pods
concept demand-verb
  phrase demanded, demanding, demand, demands
act take
  when mug-word
  unless rehearsal-word within report
  fact force=threatened, taken-from=person
  to victim
  sure 65
act take
  when robbed-word & force-verb/threat-show/any-weapon within 2 sentences
  to victim
  fact force=threatened, taken-from=person
  sure 65
act take
  when demand & stealable/cycle-thing/vehicle-thing/key-word within 12 words
  when demand-verb > stealable/cycle-thing/key-word within 7 words
  unless message-medium within 2 sentences
  unless rehearsal-word within report
  unless lawful-taking/civil-words within report
  unless demand-or-else within 2 sentences
  by subject
  to victim
  fact force=threatened, taken-from=person
  sure 65
concept rehearsal-word
  phrase rehearsal, rehearsing, dress rehearsal, play rehearsal, filming, film crew, film set, drama group
concept force-verb
  verb push, shove, punch, kick, elbow, headbutt, slap, drag, barge, wrestle, tackle, choke, strangle, stab, slash, floor, pin, batter, overpower, manhandle, pistol whip, kneel on, knelt on, swing/swung ... elbow, stamp on
  phrase hit (him|her|me|them|his|the guard|the staff|on the|over the head|in the face|in the), knocked (him|her|me|them) (over|down|to|off|out), knocked to the, pulled (him|her|me) (to|down|over|round|off|back|by|from), pull him to, pulled to the (floor|ground), pulled him to the floor, threw (him|her|me) (to|on|over|against|down), thrown to the (ground|floor), grabbed (him|her|me|them) (by|from|round|around|and), grabbed from behind, jumped (me|him|her|us|them), jumped by, got jumped, set upon, set about (me|him|her), laid into (me|him|her), attacked (me|him|her|by), assaulted (me|him|her), beat (me|him|her) up, beaten up, smacks him in, smacked (me|him|her), sprayed in the face, sprayed (me|him|her), pepper sprayed, headlock, struggled with, in a struggle, there was a struggle, tussle, tug of war, ripped (it|the bag|the chain|my bag|her bag|his bag|his chain|her chain|her necklace|his watch) (off|from), bag ripped off, chain ripped off, ripped off (him|her|my|his), bag ripped off him, yanked (it|the bag|the chain|my bag|her bag), dragged (me|him|her) (along|down|off|to|into|over), held (me|him|her) down, pinned (me|him|her), kneels on him, bundled (me|him|her), broke free, to break free, pushed past, fought (him|them|her) off, held (me|him|her) up against, up against the wall, round the neck, by the throat, lashed out, bit (me|him|her|the guard)
concept threat-show
  phrase (came|come|walked|burst|ran|barged) (in|up|at him|at her|at me) with (a|an), lifted his (jumper|top|shirt|jacket|hoodie) to show, knife handle, handle of a knife, flashed a knife, flashed a blade, pulled (a|out a|out) (knife|blade|machete|gun|screwdriver|hammer|bottle), pulls (a|out a) (knife|blade|machete|gun), produced a (knife|blade|machete|gun|screwdriver|hammer|firearm|bat), showed (a|me a|him a|her a|the cashier a|the handle of a|them a) (knife|blade|machete|gun|screwdriver), showed the _ a [kitchen] knife, with a (knife|machete|gun|blade|bat|hammer), had a (knife|machete|gun|blade|bat|hammer|screwdriver), got a (knife|machete|gun|blade), holding a (knife|machete|gun|blade|bat|hammer), waving a (knife|machete|gun|blade|bat|hammer), pointed a (knife|gun|blade), pointing a gun, knife to (his|her|my), knife at (his|her|my), blade to (his|her|my), blade held, held a knife, armed with, brandishing, brandished, at knifepoint, at gunpoint, threatened (to|him|her|me|them|staff|with), threatening (to|him|her|me|them|staff|with), threatened, boxed (them|him|her|me|us) in, boxed in, surrounded (me|him|her|them|us), surround him, surrounded, cornered (me|him|her|them), backed (me|him|her) into, in a balaclava, you're getting, gonna stab, will stab, getting shanked, get stabbed, be stabbed, shank you, stab you, hurt you, cut you, shoot you, said he had a knife, said he had a gun, implied he had, hand in (his|her) pocket as if, hand shoved down, hand down his, long machete, fists up, fist raised, squared up, got in (his|her|my) face, or else, or you're getting
  phrase blocked (my|his|her) (way|path), stood in front of (me|him|her), circled (me|him|her), intimidated into
idiom not-force
  phrase push bike, pushbike, push the door, pushed the door, pushed the trolley, pushed a note, pushed through the letterbox, push chair, pushchair, pushing a, pushed a trolley, push out, kick in, kicked in, kicked the door, kicking the door, kick the door, kicked my door, kicked it in, kicking off, kicked off, door kicked, kicked out, dragged on, pin number, pin code, floor, floors, slashed tyres, tyres slashed, tyre slashed, slashed my tyres, tackle box, fishing tackle, punch bag, barge pole, slap bang, safety pin, pulled the (door|window|fence|lock), push mower, push the panic, pushed a button, kick scooter, stab vest, stab proof, elbow grease, pushed the window, hole punched, lock punched, door lock punched, pushed up the, pushing it
  cancels force-verb
concept force-used
  has force-verb
fact force = used
  when force-verb & taking/paid-nothing/rode-off-on/torn-from/drove-off-in-it within 3 sentences
  when force-verb & demand/demand-verb/rob-word within 3 sentences
  when force-verb & getting-away & stealable within 2 sentences
  unless partner within 3 sentences
  of take, take-vehicle
  spread near
concept getting-away
  phrase legged it with, ran out with, ran off with, made off with, ran out, legged it, run off with, got away with, to get away, to get out
act take
  when force-verb & getting-away & shop-stock within 2 sentences
  when force-verb & shop-stock & shop-word within 2 sentences
  unless paid-nothing & fuel-thing within entry
  by subject
  to place as business
  fact taken-from=shop, force=used
  sure 65
fact force = threatened
  when armed-with > weapon-blade/weapon-gun & taking/demand/demand-verb within 2 sentences
  when threat-show & steal-word/demand/demand-verb/rob-word/from-person within 3 sentences
  when threat-show & lift-word > stealable within 3 sentences
  of take, take-vehicle
  spread near

concept armed-with
  phrase with a, with an, had a, had an, has a, holding a, carrying a, pulled a, pulled out a, produced a, produced, got a, waving a, pointed a, wielding a, armed with
