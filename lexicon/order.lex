# Public order, drugs, weapons, breaches, witnesses, exploitation, deaths.

# ---- disorder ------------------------------------------------------------------------------------------
concept fight-word
  phrase lumps out of each other, kicking each other, punching each other, hitting each other, attacking each other, laying into each other, battering each other, knocking each other, at each other's throats in the street, going for each other, setting about each other, fists flying, all kicked off outside, mass of people fighting, all at it, scrap going on, big scrap, having a scrap, proper scrap
  verb brawl
  noun brawl, affray, mass fight, street fight, big fight, pub fight, punch up, fist fight, scrap, group fight
  phrase a fight, fighting in the street, fighting outside, fighting in the, fighting on the, fighting with bottles, started fighting, all fighting, people fighting, lads fighting, men fighting, males fighting, girls fighting, group fighting, groups fighting, still fighting, scrapping, going at it hammer and tongs, throwing punches at each other, throwing bottles at each other, punches flying, bottles flying, chairs flying, chairs being thrown, glasses being thrown, tables going over, knocking seven bells out of, free for all, it's kicking off with, kicking off big time
act fight
  when fight-word
  to nobody
  unless play-word within report
  unless no-fight within sentence
  sure 50
concept play-word
  phrase no disorder, no signs of disorder, no sign of disorder, nobody fighting, no one fighting, all mates, we're mates, just mates, play fighting, play fight, playfighting, playfight, messing about, mucking about, only messing, horseplay, having a laugh, water fight, snowball fight, food fight, pillow fight, good spirits, handbags, good natured
idiom no-fight-words
  phrase pick a fight, picked a fight, want a fight, wants a fight, wanted a fight, start a fight, starting a fight, offering him a fight, offered him a fight, asking for a fight, up for a fight, spoiling for a fight, fight back, fought back, put up a fight, without a fight, fight off, dog fight, cock fight, fight club, fight it, fire fight, scrap metal, scrap yard, scrapyard, scrap man, scrap of paper, scrap dealer, scrap that, had a fight with my, had a fight with her, had a fight with his, had a fight about, verbal fight, the fight was, affray recorded, fighting for, fight for
  cancels fight-word
concept no-fight
  phrase no fighting, not fighting, wasn't fighting, nobody fighting, boxing
act violent-disorder
  when mass-disorder
  to nobody
  instead fight
  sure 60
concept mass-disorder
  phrase violent disorder, mass brawl, mass disorder, large scale disorder, large scale fight, serious disorder, charge each other, charged each other, charging each other, charged at each other, running battle, running battles, rival gangs fighting, rival fans fighting, rival fans, both sets of fans, chairs launched, chairs from the cafe launched, throwing bricks at police, missiles thrown, missiles being thrown, pelting police, pelting officers, throwing missiles
act riot
  when riot-word
  to nobody
  instead fight, violent-disorder
  sure 50
concept riot-word
  phrase rioting, rioters, riot on, riot in the
report continuing-disorder = yes
  when seen-by-police
concept seen-by-police
  phrase it was still going on, still going on when, was still going on, still going when, still going at it, still at it when, officers drew batons, drew batons, officers separated, officers had to separate, separated by officers, separated by police, pulled apart by officers, police pulled them apart, officers pulled them apart, in front of us, on our arrival, as we arrived, when we arrived they, we watched them, watched them charge, on our arrival fighting, still fighting on arrival, on arrival still fighting, on police arrival fighting, fighting on arrival, ongoing on arrival, still going on arrival, fight ongoing, still ongoing on arrival, disorder ongoing, carried on louder, carried on in front of us, continued in our presence, continued in front of officers, in presence of officers, in police presence, in front of officers, witnessed by officers, witnessed the fight, officers on scene witnessed, observed by officers, in full view of officers, officers saw, we saw, seen by officers, witnessed by police, officers witnessed, police witnessed, i witnessed, we witnessed, warned again, warned and continued, told to stop, told three times to stop, warned twice, ignored warnings, would not stop, still shouting on arrival, in the road shouting, stood in the doorway bawling, breach of the peace witnessed
fact meant-to-distress = yes
  when aimed-abuse
  of abuse
act abuse
  when aimed-abuse & public-place within 3 sentences
  unless message-medium within 2 sentences
  unless partner/former-partner within 3 sentences
  by subject
  to victim
  fact meant-to-distress=yes, place=public
  sure 50
concept public-place
  noun bus, bus stop, train, tram, street, park, precinct, high street, town centre, car park, queue, pavement, pub, supermarket, shop, taxi rank, station, market, petrol station, school gates, towpath, road, checkout, cash point
concept aimed-abuse
  phrase called (him|her|me|them|us) (a|an|all), calling (him|her|me|them|us) (a|an|all|names), told (him|her|me|them) to (f|eff|fuck|go back|die|drop dead|kill), in (his|her|my) face, barked like, made (him|her|me) cry, filmed (him|her|me) crying, sex gesture, wanking gesture, spat at, spat towards, spat on the road, mocked, mocking (him|her|me), imitated, followed (him|her|me) shouting, kept on until, kept it up, blocked (his|her|my|their) way, couldn't get by, pulled up over the kerb, surrounded (him|her|me), intimidated (him|her|me), on purpose to, to upset (him|her|me), to wind (him|her|me) up, aimed at (him|her|me), directed at (him|her|me), targeted (him|her|me), humiliated, humiliating, went on till, ganged up, racial slur, slurs, because of (his|her|my)
fact sex-based = yes
  when sex-aimed
  of abuse
concept sex-aimed
  phrase about her backside, about my backside, about my body, about her body, what they'd like to do to (her|me), what he'd like to do to (her|me), kissing noises, sex gesture, sexual gesture, wolf whistled, wolf whistling, catcalled, catcalling, cat calling, cat called, give us a smile, get your tits out, show us your tits, show us your, nice arse, nice tits, nice legs, sexual comments at (her|me), lewd comments, crude comments, sexual remarks, upset as a woman, because she's a woman, because i'm a woman, because she is a woman, kerb crawled, rate her, rating women

# ---- drugs -----------------------------------------------------------------------------------------------
concept drug-cannabis
  noun cannabis, weed, joint, spliff, skunk, marijuana, ganja, hash, hashish, cannabis resin, green herb, green herbal, herbal cannabis, grip bag of green, cannabis bud
  phrase green vegetable matter, herbal substance, green leafy, green herbal matter
concept drug-cocaine
  noun cocaine, coke, charlie, cocaine powder, gear wrap
  phrase positive for cocaine, coke wrap, snow seal
concept drug-crack
  phrase crack cocaine, rocks of crack, crack rocks, wraps of crack, crack wraps, bags of crack, rock of crack, white rocks
concept drug-heroin
  noun heroin, smack bag, diamorphine
  phrase brown powder, wraps of heroin, bags of heroin, heroin wraps, wraps of brown, bag of brown
concept drug-ketamine
  noun ketamine, ket
concept drug-mdma
  noun mdma, ecstasy, ecstasy tablet, ecstasy pill
concept drug-amphetamine
  noun amphetamine, whizz
  phrase amphet, speed wrap, wrap of speed, bag of speed
concept drug-other
  has drug-cocaine, drug-crack, drug-heroin, drug-ketamine, drug-mdma, drug-amphetamine
  noun spice, crystal meth, white powder, fentanyl, lsd, magic mushroom, class a, class b drug, class a drug, wrap, controlled drug, pregabalin, diazepam, xanax, valium, ghb, mamba, steroids, mcat, nitrous oxide canister, snap bag of white, benzos, street valium
idiom not-a-drug
  phrase joint account, joint visit, joint custody, joint tenancy, joint names, joint owner, joint owners, joint ownership, joint mortgage, joint agency, joint bank, the joint, of the joint, hip joint, knee joint, sunday joint, joint of beef, joint of meat, joint working, joint operation, joint response, pull the weeds, weed killer, weedkiller, weeding, in the weeds, weeds, coke bottle, coke can, can of coke, diet coke, bottle of coke, a coke, vodka and coke, spice rack, spice girls, hash browns, hash brown, making a hash, wrap up, wrapped, wrap of, under wraps, chicken wrap, cling film wrap, bubble wrap, hat speed, at speed, crack on, smell of cannabis, smell of weed, smells of cannabis, smells of weed, smelt of cannabis, smelt of weed, smelling of cannabis, smelling of weed, smell cannabis, smell weed, stinks of weed, stink of weed, stink of cannabis, stinks of cannabis, odour of cannabis, reeks of weed, reeking of weed, reeks of cannabis, whiff of weed, strong smell of cannabis, strong smell of weed, drug use, smoking weed, smoke weed, smokes weed, smoking cannabis, smokes cannabis, on weed, on cocaine, on coke, on spice, on drugs, had taken cocaine, taken cocaine, taking cocaine, takes cocaine, cocaine habit, cocaine user, heroin user, heroin addict, drug addict, cocaine addict, crack addict, crack den, under the influence, prince charlie, called charlie, charlie is, charlie has, my son charlie, king charlie
  cancels drug-cannabis, drug-other, drug-cocaine, drug-crack, drug-heroin
concept held
  phrase found on (him|her|them), found in (his|her|their), in (his|her|their) (pocket|sock|bag|possession|car|rucksack|jacket|waistband|trousers|underwear), in possession of, possession of, seized, seized from, on his person, had on him, carrying, admits, searched, search, s23, stop search, stop and search, recovered from
concept search-found
  phrase under warrant, under the warrant, warrant was executed, executed a warrant, officers found, police found, officers located, police located, officers recovered, found a large quantity, found a quantity, quantity of, in the wardrobe, hidden under, hidden behind, arrested on suspicion of possession, was found with, been found with, found with, found to have, found to be in, found to be carrying, found carrying, in his blazer, blazer pocket, (in|from) (his|her|their) (blazer|school bag|pocket|coat|trouser pocket|tracksuit|bum bag|man bag|backpack|handbag|lunchbox), searched a (male|female|man|woman|youth|lad|customer), searched him and, searched her and, staff searched, security searched, search of (his|her|the) (bag|room|locker|person|vehicle|car|coat), he carries it, she carries it, carries it for, carried it for, found on (him|her|them|his person|her person), found in (his|her|their) (pocket|sock|bag|possession|rucksack|jacket|waistband|trousers|side pocket|car|vehicle|pencil case|locker|boxers|underwear|bra|shoe|wallet|purse|bedroom|room|cell|property), searched and, searched under, person search, on search, upon search, during search, during the search, located during search, bag searched, his bag searched, search s23, search s1, s23, s.23, section 23, s23 mda, s1 pace, section 1 search, stop search, stop and search, stop searched, stop and searched, stopped and searched
  phrase in (his|her) (pocket|sock|bag|possession|rucksack|jacket|waistband|trousers|side pocket|pencil case|boxers|underwear|bra|shoe|inside pocket|back pocket|coat pocket|jacket pocket|jacket inside pocket|coat|holdall|glovebox|car|wallet|hoodie), in jacket inside pocket, in sock, in (the|his|her) (door pocket|footwell|centre console), dropped (a|it|something|the), discarded (a|the), threw away a, strip search, on arrest, on his person, on her person, had on him, had on her, had it on him, in possession of
  phrase possession of, pwits, poss of, handed over a bag, produced a bag, admits it's his, admits both, admitted it was his, says it's his, says its his, for himself, for personal use, personal use, own use, custody search, wraps found, further wraps, drugs found on, drugs located, drugs recovered from, dealer bag, grinder and, drugs dog indicated, drugs dog, warrant executed, drugs warrant, at the door by security, door search, amnesty box, searched by door staff
concept found-loose
  phrase found property, found in the street, on the path, on the pavement, in the hedge, in the park, in a bush, in the bushes, handed in, hand in, bought a, charity shop, hospice shop, in the toilets, on the floor of, left behind by, no owner, no way to know, not known whose, whose it is, for destruction, nosed out, found by a dog walker, washed up, found a bag of, found a package, behind the toilet
act possess-drug
  when drug-cannabis & search-found within 2 sentences
  unless found-loose within entry
  unless asked-history within sentence
  by nobody
  to nobody
  fact drug=cannabis
  sure 65
act possess-drug
  when drug-other & search-found within 2 sentences
  unless found-loose within entry
  unless asked-history within sentence
  by nobody
  to nobody
  fact drug=other
  sure 65
concept asked-history
  phrase previous for, known for, warning marker, markers for, history of, convictions for, on bail for, intel for, linked to
fact drug = cocaine
  when drug-cocaine
  of possess-drug, supply-drug
  spread entry
fact drug = cocaine
  when positive-cocaine within report
  of possess-drug, supply-drug
concept positive-cocaine
  phrase positive for cocaine, tested positive for cocaine, confirmed as cocaine, confirmed cocaine
fact drug = crack
  when drug-crack
  of possess-drug, supply-drug
  spread entry
fact drug = heroin
  when drug-heroin
  of possess-drug, supply-drug
  spread entry
fact drug = mdma
  when drug-mdma
  of possess-drug, supply-drug
  spread entry
fact drug = amphetamine
  when drug-amphetamine
  of possess-drug, supply-drug
  spread entry
fact drug = ketamine
  when drug-ketamine
  of possess-drug, supply-drug
  spread entry
fact supply = yes
  when pwits-word
  of possess-drug
concept pwits-word
  phrase pwits, intent to supply, with intent to supply, possession with intent, deal bags, dealer bags, snap bags and scales, bags and scales, scales and, scales and bags, deal phone, drugs line phone, burner phone and, tick list, tick lists, dealer list, wraps and cash, bundle of cash and, individually wrapped, multiple wraps, large quantity of, concealed internally, plugged, cash and wraps, 20 wraps, 30 wraps, 40 wraps, 50 wraps
idiom not-supply
  phrase not selling, not dealing, no intent to supply, not pwits, no evidence of supply, he's dealing, hes dealing, shes dealing, she's dealing, everybody knows he's dealing, dealing with, selling drugs from, they're dealing, theyre dealing, thinks they are dealing, suspects they are dealing, reckons he's dealing, i think they are dealing, suspected drug dealing, intel drug dealing, dealing trial, who deals
  cancels pwits-word, dealing
act supply-drug
  when dealing
  unless suspicion-only within entry
  to nobody
  instead possess-drug
  sure 55
concept dealing
  phrase drugs supplied, seen to supply, seen supplying, hand over a wrap, handed over a wrap, handing over wraps, hand over a bag of, exchange a wrap, swap drugs for cash, drugs for cash, drugs and cash exchanged, caught dealing, seen dealing, dealing drugs to, supplying drugs to, supplied drugs to, supplied cannabis to, supplied cocaine to, sold drugs to, sold cannabis to, sold weed to, sold him cannabis, sold him drugs, sold her drugs, selling drugs to, selling weed to, selling cannabis to, selling cocaine to, selling vapes with spice, drugs changed hands, hand to hand exchange, saw a deal, saw a drug deal, watched a deal, exchange of drugs for, test purchase, concerned in supply, concerned in the supply, offer to supply, county lines, running drugs for, carrying drugs for, made to sell drugs, made to carry drugs
concept suspicion-only
  phrase won't leave name, wont leave name, anonymous, anon, thinks, suspects, reckons, everybody knows, hasn't seen any drugs, hasnt seen any drugs, not seen any drugs, no drugs seen, intel, crimestoppers, no exchange seen, insufficient for anything, old marker
act grow-drug
  when growing
  unless found-loose within sentence
  unless suspicion-only within sentence
  to nobody
  fact drug=cannabis
  instead possess-drug
  sure 80
concept growing
  phrase cannabis grow, cannabis grows, cannabis farm, cannabis factory, cannabis cultivation, cultivation of cannabis, cultivation, cannabis plant, cannabis plants, growing cannabis, growing weed, weed farm, weed plants, growing it in the loft, hydroponics, hydroponic, grow room, grow rooms, grow lights, grow tent, grow tents, heat lamps and plants, plants in the loft, plants mid flower, plants in flower, plants in various stages, plants in pots under lights, foil on the walls, plants and lights, plants bagged, nutrients fans and filters, fans feed timers, mature plants

# ---- weapons ---------------------------------------------------------------------------------------------
concept weapon-blade
  noun knife/knives, lock knife/lock knives, flick knife/flick knives, kitchen knife/kitchen knives, machete, sword, samurai sword, dagger, axe, hatchet, stanley knife/stanley knives, cleaver, meat cleaver, zombie knife/zombie knives, rambo knife/rambo knives, butterfly knife/butterfly knives, carving knife/carving knives, bread knife/bread knives, hunting knife/hunting knives, blade, cutlass, bayonet, razor blade, craft knife/craft knives, penknife/penknives, multi tool
concept weapon-carried
  noun knuckleduster, cosh, baton, extendable baton, nunchucks, baseball bat, metal bar, iron bar, bat, catapult, acid, ammonia, bottle of acid, squirty bottle of, golf club, lump hammer, claw hammer, hammer, pickaxe handle
concept weapon-gun
  noun gun, handgun, firearm, pistol, shotgun, sawn off shotgun, rifle, revolver, taser, stun gun, cs gas, pepper spray, cs spray, ammunition
  phrase live rounds
concept weapon-imitation
  noun imitation firearm, bb gun, air pistol, airsoft gun, airsoft rifle, replica gun, replica firearm, toy gun, blank firer, imitation gun, gel blaster
act possess-weapon
  when weapon-blade & search-found/weapon-held within 2 sentences
  unless stabbed-word within 2 sentences
  unless found-loose within entry
  unless good-reason within report
  unless asked-history/self-harm-knife within 2 sentences
  by nobody
  to nobody
  fact weapon=blade
  sure 60
act possess-weapon
  when weapon-carried & search-found within 2 sentences
  unless stabbed-word within 2 sentences
  unless found-loose within entry
  unless good-reason within report
  unless asked-history/self-harm-knife within 2 sentences
  by nobody
  to nobody
  fact weapon=offensive
  sure 60
act possess-weapon
  when brandish & weapon-blade within 6 words
  when swing-about & weapon-blade within 8 words
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history within report
  unless self-harm-knife within 2 sentences
  by subject
  to nobody
  fact weapon=blade
  sure 60
act possess-weapon
  when brandish > weapon-carried within 5 words
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history within report
  by subject
  to nobody
  fact weapon=offensive
  sure 55
act possess-weapon
  when brandish > weapon-gun within 5 words
  when weapon-gun & search-found/weapon-held within 2 sentences
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history within report
  by nobody
  to nobody
  fact weapon=firearm
  sure 60
act possess-weapon
  when weapon-imitation & search-found/brandish within 8 words
  unless found-loose within entry
  unless good-reason/rehearsal-word within report
  by nobody
  to nobody
  fact weapon=imitation
  sure 60
fact weapon = imitation
  when weapon-imitation
  of possess-weapon
  spread near
concept stabbed-word
  phrase stabbed, slashed, been stabbed, cut (him|her|me) with, stabbed (him|her|me|in), glassed, slashed (him|her|me)
concept weapon-held
  phrase no licence for it, no certificate for it, without a certificate, without a licence, and seized a, seized a working, surrendered a, took a knife off him, up (his|her) sleeve, in (his|her) sleeve, showing off, showing it off, no explanation for, no reason for having, no good reason, no lawful reason, down (his|her) (trousers|trackies|waistband|joggers|leg), tucked in (his|her) (waistband|belt|trousers), sticking out of (his|her), poking out of (his|her), in (his|her) (waistband|hand|belt|bag), has a knife on him, had a knife on him, got a knife on him, got a knife in, carrying a knife, carries a knife, carrying knives, for protection, for safety, just for safety, bladed article
concept swing-about
  phrase swinging it, waving it, waving one, swinging one, showing it off, showing off, got it out, had it out, pointing it, flashing it, swishing it, slashing the air
concept brandish
  verb brandish, wave, carry
  phrase walking (around|round|about|down|along|up) ... with, running (around|round|about|down|along) ... with, armed with, swinging, wielding, brandishing, produced, pulled out, going round with, stood in the street with, in the street with, in the road with, outside with, in public with, on the bus with, in the park with, in the shop with
concept good-reason
  phrase hedge layer, hedge laying, billhook, slasher in, tree surgeon, arborist, coppicing, forester, woodsman, on the job for, knocked off, chef's whites, knife roll, roll of knives, knives in roll, rolled and tied, fishmonger, his stall, fillet knife for, sous chef, kitchen porter, works at the, on his way (to|from|home from) work, straight from work, carpenter, joiner, decorator, tiler, upholsterer, farrier, thatcher, gardener, landscaper, allotment, cricket match, hockey match, rounders, scout leader, bushcraft course, just bought, receipt, boxed, in its box, in the box, theatre prop, volunteer with, permit shown, religious, sikh
  phrase he's a chef, is a chef, chef, butcher, carpet fitter, for work, work tools, tool of his trade, tools of the trade, plasterer, electrician, roofer by trade, fisherman, fishing trip, angler, scouts, bushcraft, kirpan, just bought it, bought it today, still in the packaging, re enactment, reenactment, martial arts, cosplay, fancy dress, prop, on a shoot, shotgun certificate, certificate holder, licensed, gamekeeper, farmer shooting, shooting rabbits, clay pigeon, pest control, baseball practice, cricket bag
concept self-harm-knife
  phrase to herself, to himself, to her own, to his own, own throat, own wrist, own wrists, own arm, harm herself, harm himself, cut herself, cut himself, going to cut, self harm, self harming, suicidal, end his life, end her life, kill himself, kill herself, kill myself, crisis team, slid under the door, locked himself in, locked herself in, kitchen drawer, in the block, knife block, in the sink
fact place = home
  when weapon-at-home
  of possess-weapon
  spread entry
concept weapon-at-home
  phrase in the kitchen, in his kitchen, in the house, in his flat, in the flat, in his room, in her room, in the living room, in the bathroom, in his own home, at home, in the bedroom, in the lounge, kitchen drawer
fact place = school
  when weapon-at-school
  of possess-weapon
concept weapon-at-school
  phrase on school premises, in school, at school, at the school, in the classroom, in class, school site, on site at school, at the academy, into school

# ---- orders ----------------------------------------------------------------------------------------------
concept nm-order
  phrase non mol, non mols, non molestation order, non molestation, nonmol, nmo, non mol order, molestation order, non-mol
concept restraining-order
  phrase restraining order, restraining orders, ro in place, r o, retraining order, restraint order, restraining
idiom order-no-force
  phrase restraining order, restraining orders
  cancels push
concept sp-order
  phrase stalking protection order, spo, interim spo
concept sh-order
  phrase shpo, sexual harm prevention order, sopo, sexual offences prevention order
concept cb-order
  phrase cbo, criminal behaviour order, criminal behavior order
concept dv-order
  phrase dvpo, dvpn, domestic violence protection order, domestic violence protection notice
concept da-order
  phrase dapo, dapn, domestic abuse protection order, domestic abuse protection notice
concept order-word
  has nm-order, restraining-order, sp-order, sh-order, cb-order, dv-order, da-order
  phrase injunction, court order not to contact, court order to stay away, protective order, occupation order, prohibited steps order
concept breach-word
  verb breach, break/broke/broken, ignore, flout
  noun breach
  phrase in breach of, breach of, not allowed to contact, not allowed near, not supposed to contact, not supposed to be there, not supposed to come, must not contact, mustn't contact, shouldn't be, isn't supposed to, is not supposed to, isn't allowed to, is not allowed to
concept order-live
  phrase order confirmed, order live, served, order in place, order confirmed live, got a, has a, has an, there is a, subject to, under a
concept order-terms
  phrase which the order prohibits, order prohibits, prohibited by the order, prohibited by his order, prohibited by her order, contrary to the order, contrary to his order, in contravention of, banning him from, banning her from, bans him from, bans her from, banned from the precinct, banned from the town centre, inside his exclusion, inside her exclusion, not allowed in this street, not allowed in the street, not allowed within, supposed to stay away, should be nowhere near, isn't meant to be here, not meant to be here, not meant to come, not meant to contact, not meant to be near
concept order-contact     # contact told of as done
  phrase (seen|saw|spotted) (him|her) (sat|stood|sitting|standing|outside|waiting|walking|hanging|parked|driving|at|near), opposite (my|her) (work|house|flat|home), staring (in|at), (posted|pushed|put) a (letter|card|note|parcel|photo) through, in (his|her) own handwriting, (left|leaving) (voicemails|messages|a message|a voicemail|notes|a note|flowers|gifts|a card), voicemails on, (wrote|written|writing) to (me|her|him), (spoke|spoken) to (me|her|him), (approached|confronted) (me|her|him), (came|come|walked|went) (up to|over to|past) (me|her|him|my|the|her house), (asked|got|using|used) (his|her) (mum|mother|sister) to (contact|message|text|ring|tell|pass), (asked|got|using|used) (his|her) (brother|friend|mate) to (contact|message|text|ring|tell|pass), contact via, contact through, second phone, history wiped, browsing history, undisclosed device, (tagged|mentioned|added) (me|her) (in|on), created a new account, fake account, new account, (has|he's|she's|he has|she has|just|then|he|she|and|since) (rung|rang|called|texted|messaged|emailed|phoned|contacted|written|facetimed|turned up|come round|came round|come to), (has|he's|she's|he has|she has|just|then|he|she|and|since) (came to|been to|been round|been outside|knocked|sent|followed|approached|waited|walked past|driven past|drove past|parked|posted|whatsapped), has (rung|called|texted|messaged|emailed|contacted|sent) (me|her|him), (rang|called|texted|messaged|emailed|phoned|contacted|followed|approached|rung) (me|her|him|ip|my|the|again), sent (me|her|him|ip|one|a|two|three|four|several|an|another|multiple)
  phrase got a (text|message|call|letter|voicemail|voice note|whatsapp|friend request|card), received a (text|message|call|letter|voicemail|voice note|email|whatsapp), received messages, received texts, getting messages, getting calls, missed calls from, missed calls off, missed call off, messages off him, messages from him, messages from her, texts from him, texts off him, a voice note from, a whatsapp from, woke up to a, woke up to messages, sitting outside, sat outside, stood outside, is outside, outside (my|her|the) (house|flat|home|work|address|door|gate|school), at (my|her|the) (door|house|address|gate|window), in (my|her|the) (garden|house|flat|street), turned up, turns up, turning up, come to my, came to my, come to her, came to her, came to the house, come to the house, came to the address, banging on (my|her|the) door, knocking on (my|her|the) door, knocking at, back at the house, back at the address, back in the house, in the house with, seen in the area
  phrase within 50, within 100, inside the exclusion, exclusion zone, seen him at, liked my, commented on, friend request, through a friend, via his mum, via a friend, indirect contact, sat behind (me|her), sent her, sent him, sent me, sent one, contact through, contacting me, contacting her, contacted by, messaging me, messaging her, texting me, texting her, ringing me, ringing her, calling me, calling her, keeps ringing, keeps texting, keeps messaging, keeps contacting, internet device not disclosed, undeclared phone, unregistered device, deleted browsing, unsupervised contact with a child, drinking in the street, begging
idiom not-contact
  phrase no contact, no calls, no letters, not contacted, hasn't contacted, has not contacted, no contact since, nothing from him, no letters no calls, call handler, called police, called 999, called the police, rang police, rang us, called us, rung us, he called him a, called her a, called him a, called me a, called him by
  cancels order-contact
act breach-order
  when breach-word & order-word within sentence
  when order-word & order-contact within 4 sentences
  when order-word & order-terms within 4 sentences
  unless order-only within 3 sentences
  by nobody
  to nobody
  sure 65
concept order-only
  phrase hasn't broken, has not broken, hasn't breached, has not breached, just want it noted, just wants it noted, no breaches, no breach, not a breach, not breached, wants to apply for, applying for a, apply for a, advice on getting, how to get a, asked about a non, to be served, not yet served, not been served, hasn't been served, has not been served, order expired, expired in, ran out in, has expired, application for, considering a, signposted for, signposted to, refused by the court, not granted, order lifted, discharged, was lifted, runs to 20, in her head, hasn't broken it, not contacted her since, has stuck to, has kept to
fact order = non-molestation
  when nm-order
  of breach-order
fact order = restraining
  when restraining-order
  of breach-order
fact order = stalking-protection
  when sp-order
  of breach-order
fact order = sexual-harm
  when sh-order
  of breach-order
fact order = criminal-behaviour
  when cb-order
  of breach-order
fact order = domestic-violence-protection
  when dv-order
  of breach-order
fact order = domestic-abuse-protection
  when da-order
  of breach-order
act breach-bail
  when bail-breach
  to nobody
  sure 70
concept bail-breach
  phrase breach of bail, breached bail, breached (his|her) bail, breaching bail, breaching (his|her) bail, breaking (his|her) bail, broke (his|her) bail, bail act, breached his curfew, breach of (his|her) bail, in breach of his bail, breach bail conditions, breached bail conditions, breached his bail conditions, breach of bail conditions, breach of curfew, failed to surrender, fail to surrender, curfew check, failed curfew check, missed curfew, s7 bail act, section 7 bail act

# ---- witnesses, exploitation ------------------------------------------------------------------------------
act intimidate-witness
  when witness-threat & trial within report
  to victim
  instead threaten-violence
  sure 75
concept witness-threat
  phrase if (i|she|he|you|we|they) (turn|turns|turned) up (at|to|in) court, if (i|she|he|you|we) (go|goes|went) to court, if (i|she|he|you) (give|gives|gave) evidence, if (i|she|he|you) (speak|speaks|spoke|talk|talks|talked) (to police|in court|against), what (i|she|he) said to the police, for (talking|speaking) to (the police|police), (better|best) not (go|turn up|be) (to|at|in) court, get amnesia, forget what (you|i|she|he) saw, withdraw it, to withdraw it, drop it all, drop the lot, keep your gob shut, keep your mouth shut, keep yer gob shut, keep yer mouth shut, keep ya mouth shut, drop the charges, drop the case, drop it or, drop the statement, withdraw (her|his|my|your|the) (statement|complaint|allegation|evidence), take back (your|my|her|his) statement, retract (your|my|her|his|the) statement, retract, don't go to court, dont go to court, don't turn up to court, if you go to court, if she goes to court, if i go to court, if i gave evidence, if you give evidence, if i give evidence, if you testify, don't testify, dont testify, not give evidence, grassing on, grassed him up, grassed me up, for grassing, you're a grass, youre a grass, snitches get stitches, snitch, what happens to grasses, grasses get, intimidating a witness, witness intimidation, intimidating witnesses, interfere with a witness, perverting the course, change (my|her|his|your) statement, say nothing in court, told not to speak to police, told not to give evidence, warned off giving evidence
concept trial
  noun trial, court, crown court, magistrates, witness/witnesses, statement, evidence, charge, defendant, cps
act exploit-person
  when slavery
  when made-to-work & keeps-pay within report
  to victim
  sure 70
concept slavery
  phrase modern slavery, human trafficking, trafficked, trafficking, forced labour, nrm referral, nrm reasonable grounds, reasonable grounds decision, debt bondage, domestic servitude, held in servitude, gangmaster, forced to work for, forced to work without, made to work without pay, made to work for no pay, cuckooing, cuckooed, taken over (his|her|my) flat to deal, using (his|her) flat to deal, dealers in (his|her) flat, single competent authority, criminally exploited, sexually exploited for money, made to sell drugs, made to carry drugs, forced to sell drugs, forced to deal, debt to the dealers
concept made-to-work
  phrase made to work, made (him|her|me) work, forced to work, have to work, has to work, working 7 days, working seven days, worked every day, driven to work, driven daily, works from 6, no days off
concept keeps-pay
  phrase passport kept, passport taken, took my passport, took his passport, took her passport, keeps my passport, keeps his passport, keeps her passport, has my passport, holds my passport, wages into an account, kept the wages, keeps the wages, not paid, no wages, no pay, never paid, £20 a week, owe him, owes them, owed £, told he owed, told she owed, debt, sleep in the, locked in
idiom not-slavery
  phrase intel for cuckooing, cuckoo clock, drug trafficking, exploited the situation, retract the ladder
  cancels slavery, witness-threat

# ---- deaths, driving, spiking --------------------------------------------------------------------------------
act death
  when dead
  to nobody
  sure 60
concept dead
  phrase life extinct, pronounced dead, pronounced life extinct, life pronounced extinct, pronounced deceased, found dead, found deceased, has been found dead, found (him|her|them) dead, found (him|her) deceased, is deceased, was deceased, gentleman deceased, male deceased, female deceased, deceased, passed away, has passed away, declared at scene, declared dead, died at scene, died at the scene, died in hospital, died this morning, died last night, died in the night, has just died, recognition of life extinct, role given, role at, role declared, body found, found a body, a dead body, dead body, obviously dead, dead in (bed|his chair|her chair|the bath|the house|the water|the garden|the woods), lifeless, fatal rtc, fatal collision, fatality
idiom not-death
  phrase dead end, dead of night, dead drunk, dead set, dead leg, dead ringer, drop dead, over my dead body, dead to me, dead phone, wish he was dead, wish you were dead, you're dead, late husband, late wife, late father, late dad, late mum, late mother, died in may, died in june, my husband died in, husband died, son died, dad died, died on the, died years ago, died last year, mother died, father died, wife died, passed away last year, passed away in, dad passed away last, mum passed away last, dog died, cat died, phone died, battery died, since he died, since she died, before he died, after he died, after she died, estate of the deceased, deceased estate, deceased's, of the deceased, relative of deceased
  cancels dead
act drive-dangerously
  when dangerous
  to nobody
  sure 50
concept dangerous
  phrase dangerous driving, driving dangerously, failed to stop for police, racing on the road at
act spike-or-poison
  when spiked
  unless spiked-hair within 3 words
  to victim
  sure 65
concept spiked
  phrase drink spiked, drink was spiked, drinks spiked, drink had been spiked, drink has been spiked, spiked my drink, spiked her drink, spiked his drink, been spiked, was spiked, were spiked, got spiked, i was spiked, had been spiked, has been spiked, think i've been spiked, spiking, needle spiked, spiked with a needle, injected with, put something in my drink, put something in her drink, put something in his drink, slipped something in, something in my drink, something slipped into, roofied, date rape drug, rohypnol, drugged me, drugged her, drugged him, was drugged, been drugged
concept spiked-hair
  phrase hair, spiky, blood pressure, temperature, fence
