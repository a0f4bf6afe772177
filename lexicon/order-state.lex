# Offences against the state, by joining lists: orders, witnesses, mass disorder, things carried.

# ---- orders broken: any contact told beside the order ------------------------------------------------
concept order-reach    # something that comes from him, or where he was; harmless words where no order is
  has order-contact
  noun flowers, bouquet, chocolates, bank transfer, payment reference, card, birthday card, letter, voice note, voicemail, friend request, missed call, bunch of flowers, parcel, love letter, valentine, carrier bag of, dm, txt, text message, audio message
  phrase just (txt|text|texted|rang|rung|messaged|emailed|dmed|called|been), (text|txt|texted|msg|msgd|dm'd|dmd|emailed|e-mailed|rung|ringing|phoned|facetimed|whatsapped|snapchatted|messaged) (me|her|him|ip|inft|us|them)
  phrase sat in his (van|car), sat in her car, parked (outside|opposite|across|up|on|at|in) (my|her|the|ours|our), been sat in, waved at (me|her), followed (me|her|him|us), following (me|her|him|us), came right up, walked (past|by|up to), drove (past|by), driven (past|by)
  phrase (has been|been|was|come|came|comes) (here|round|outside|back|in), at (my|her|the|our) (work|workplace|window|gate|school|nursery|address|back door|front door), in (my|her|our) (street|road|close|garden|drive|hallway|flat|kitchen|house|bed), (bottom|end|top) of (my|her|our) (road|street|drive)
  phrase through (my|her|a) (sister|mum|brother|mate|friend|cousin), under the windscreen, through the letterbox, through the letter box, in the post, the postman, used (his|her) (mum's|mate's|sister's|brother's) phone, (his|her) voice, in (his|her) voice
  phrase found at the (address|property|house), found (him|her) (in|at|inside|hiding|upstairs|behind), hiding (in|under|behind), stood (at|by|across|in|over), (stood|sat) (waiting|watching), waiting (for|outside|by|at)
  phrase second smartphone, second phone, undeclared (device|phone|laptop|tablet|email), never declared, not declared, has not declared, undisclosed (phone|device|social media|relationship), (deleted|cleared|wiped) (his|the) (history|browsing|messages), incognito, (living|staying|sleeping) with, (in|inside|entered) the (exclusion|zone|shop|store|town centre|precinct), drinking, begging, in possession of alcohol
concept order-near     # where he is or what he does now; asked for together with an order in force
  phrase found in, found at, found inside, found hiding, located at, located in, located inside, outside, opposite, across the road, over the road, in the bus shelter, nearby, knocking, banging, loitering, hanging about, hanging around, lurking, waiting, stood there, stands there, standing there, sits there, sat there, parked, metres from, yards from, inside the, is here, is back, he's here, he's back, turned up, following, staring, watching, shouting, begging, asking to, wants to talk, trying to, contacting, contacted, approached, came over, come over, came to, came in, come in, walked in, moved back, moved in, living with, staying at, seen with, been seen, spotted, pushed past, got in, let himself in, emailed, phoned, rang, rung, texted, messaged, posted, sent, wrote, tagged, liked, poked, added me, pretending
idiom order-terms-told     # what the order says, not what was done
  phrase not to (contact|attend|approach|go|come|enter|telephone|ring|text|message|communicate|be) ... (by|in|at|near|within|to|her|him|directly), shall not (contact|attend|approach|go|come|enter|communicate), must not (contact|attend|approach|go|enter|communicate), prohibited from (contacting|attending|entering|going), no contact (direct|of any|by any|whatsoever), including letter or card, direct or indirect
  cancels order-reach, order-contact
concept order-asked    # an order only wished for, run out or kept
  has order-only
  phrase (re|about|regarding|seek|consider|considering|suggest|suggested|discussed|recommend|pursue|via|through) [a] non mol, solicitor re, solicitor about, (seek|seeking|get|getting|obtain) (a|an) (non mol|injunction|order|non molestation), advised re non mol, non mol (advice|advised|options|leaflet|information)
  phrase advice (about|on) (getting|obtaining|applying), want (a|an) (order|injunction|non mol), wants (a|an) (order|injunction|non mol), thinking of (getting|applying), am i allowed, can i (text|ring|contact|see|go|message), are we allowed, against me, order on me, mol on me, how do i (get|apply), where do i apply, can i get (a|an), could i get (a|an), should i get (a|an), need (a|an) (order|injunction|non mol), waiting for (the|a) (order|hearing|court date), hearing is (next|on), goes before the judge, not in force, has lapsed, had lapsed, lapsed in, no longer in force, order ended, order ran out, no order in place, no orders in place, no current order, there is no order, isn't an order, varied (to|by), is allowed to, permitted by the order, order allows, order permits, allowed under the order, within the terms, not covered by the order, complying with, complied with, sticking to, been sticking to it, stuck to it all, keeping to it
concept order-in-force
  phrase granted, served, in force, in place, live, on pnc, subject to, subject of, there is a, there's a, has a, have a, has an, have an, got a, got an, he's got a, she's got a, been done with, bound by, under a, made on, was made, made in, made at, issued, until (october|november|december|january|february|march|april|may|june|july|august|september|next year|2027|2028|2029|2030), bars (him|her), barred from, keeps (him|her) (out|away), says (no|he|she) (contact|must|can't|cannot|is not|isn't|shall), states (no|he|she), expires, runs (to|until|till|for), from (crown|county|family|magistrates) court, banning (him|her), bans (him|her), prohibits, forbids, not allowed, not supposed to, not meant to, can't come, cannot come, must not, shouldn't be, protected person, (with|against|on) (him|her|my ex|my husband|my wife|his ex|her ex|my former|his dad|her dad)
act breach-order
  when order-near & order-word & order-in-force within report
  unless order-asked within report
  by nobody
  to nobody
  sure 60
act breach-order
  when order-reach & order-word within report
  unless order-asked within report
  by nobody
  to nobody
  sure 60
act breach-order       # an order in force told of at all: whoever reports it tells of its breach
  when order-word & order-binding within 14 words
  unless order-asked/order-kept within report
  by nobody
  to nobody
  sure 50
concept order-binding
  phrase got a, has got a, have a, has a, on (him|her|his|her|my), been on (him|her), against (him|her|his|my), taken out, took out, banned from, order says, order states, got one on
  phrase granted, served, in force, in place, subject to, subject of, prohibits, prohibiting, prohibited, forbids, bans (him|her), banning (him|her), barred, bars (him|her), runs (to|until|till), until, expires, says (he|she|no|not), he's not to, she's not to, he must not, she must not, not to (go|come|contact|be|have|use|enter|approach), protected person, breach, breached, breaching, in breach, broken, ignoring, ignored
concept order-kept
  phrase has kept to, have kept to, abided by, abiding by, not a peep, nothing since, not heard (from|a), hasn't heard from, has not heard from, no contact since, no contact made, no breach, no breaches, kept away, has kept away, compliant, complying, complied, check on, checked address, address check, welfare check, previously had, used to have, had one before, clare's law, disclosure scheme, dvds, right to ask, to be reviewed, review of, applied for (a|an) ... (and|but) (lost|refused), and lost, was refused, refused, dismissed, thrown out, expired, discharged, never breached, due to end, coming to an end, renew, renewal, extend, extended, extension, vary, varied, variation, serve the order, to serve, not served, unserved, service of the order, attempts to serve, unable to serve
concept nm-order
  phrase non-mol, nonmol, non molest, non mollestation, n m o, molestation injunction, nonmolestation order, court order against (him|her|my ex), paper from the court, piece of paper from the court

# ---- many fighting -------------------------------------------------------------------------------------
concept two-sides
  phrase loads of (them|lads|people|fans|youths), (15|20|25|30|40|50) (plus|odd) (lads|men|males|youths|people|fans|of them), (20|30|40|50) plus, (twenty|thirty|forty|fifty) strong
  phrase both lots, both (clubs|teams|parties|crews|stags), of about (10|12|15|20|25|30|40|50|60), about (8|10|12|15|20|25|30|40|50|60), (8|10|12|15|16|18|20|25|30|40|50) (people|males|men|lads|youths|fans), approx (8|10|12|15|20|25|30|40|50)
  phrase two (estates|postcodes|schools|villages|pubs|towns|stags|teams|crews|gangs|weddings), (ten|twenty|thirty|forty) odd (lads|men|males|youths|people|fans|of them|from), met by arrangement, arranged fight, prearranged, pre arranged
  phrase (vans|cars|carloads|minibuses|van loads|car loads) of (lads|men|males|youths|people|fans), (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|dozen) (men|lads|males|youths|people|fans|blokes|of them)
  phrase both sides, either side, one side, two (groups|gangs|sides|lots|mobs|families|sets|parties|stag dos), rival (groups|gangs|lots|mobs|villages|supporters|fans|clubs|crews), (home|away) (lot|fans|end|lads|support), both (groups|gangs|lots|families), groups of (males|lads|youths|men|people|fans), group of (ten|twelve|fifteen|twenty|thirty|about|around|approx) ... (males|lads|youths|men|people|fans), a side, as a mob, mob of, at least (six|seven|eight|nine|ten|eleven|twelve|a dozen|fourteen|fifteen|twenty), about (eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen) ... (lads|men|males|youths|people|fans|of them), like (eight|ten|twelve|fifteen|twenty|thirty) of them, (ten|twelve|fifteen|twenty|thirty|forty|fifty) (odd|or so|plus) ... (lads|men|males|youths|people|fans|of them), half the pub, whole pub, dozens of, scores of
concept melee-object
  noun barrier, fire extinguisher, stick, paving slab, cone, golf club, machete, axe, knife/knives, bottle, glass/glasses, stool, bar stool, chair, brick, stone, missile, flare, table, bin, pole, bat, belt, pool cue, cue, bench/benches, trestle, tent pole, plank, weapon, hammer, sign
concept melee-motion
  verb throw/threw/thrown, launch, lob, hurl, chuck, swing/swung, sling/slung
  phrase attack, attacked, attacking, concerted, surrounded, stormed, ambushed, wielding, armed with, charged, charging, flying, going everywhere, bottles going, being used, brandishing, laying about, with bar stools, with bottles, with chairs, with bats, with belts, with poles, with weapons, bricks and, chairs and, bottles and, stools and, glasses and, bottles chairs, chairs bottles, trestles and
act violent-disorder
  when melee-object & melee-motion & two-sides within 3 sentences
  unless play-word/no-fight within report
  to nobody
  instead fight
  sure 60
concept fight-word
  phrase fighting with, rolling about, rolling around (in|on), hair and nails, pulling hair, pulling each other's hair, grappling, wrestling each other, arrested for affray, nicked for affray, both nicked, having a scrap, (adults|women|females|girls|men|lads|males) (still|all) (swinging|fighting|punching|kicking), swinging at each other, (trade|trades|traded|exchange|exchanged|swap|swapped|swapping|exchanging|trading) (punches|blows|digs|slaps)
  phrase (going|went|go) (at|for) each other, (exchanging|trading|throwing|swapping) (blows|punches|digs), (laid|lay|laying|steaming|steamed|piled|piling|ploughed|waded) into each other, began on each other, set on each other, set about each other, turned on each other, slugging it out, trading punches, (men|lads|males|girls|women|youths|people|blokes|families) (fighting|brawling|scrapping|battling|at it), in a fight, having a fight, kicking off between, a right old scrap, big set to, donnybrook, stand up fight, riotous, melee, fisticuffs in the street
act violent-disorder
  when fight-word & two-sides within 2 sentences
  unless play-word/no-fight within report
  to nobody
  instead fight
  sure 55
act violent-disorder
  when two-sides & melee-object/weapon-blade & seen-by-police/police-there within 3 sentences
  unless play-word/no-fight within report
  to nobody
  instead fight
  sure 55
concept mass-disorder
  phrase mass fight, mass scrap, mass punch up, mass fighting, pitched battle, full scale fight, all out fight
concept footage
  noun cctv, camera, footage, bwv, body worn, bodyworn, video, doorbell, dashcam, clip, screens, recording
concept footage-shows
  phrase op has, operator has, op watching, operator watching, has (20|30|twenty|thirty|about), ongoing
  phrase shows, show, showing, shown, confirm, confirms, confirmed, captured, captures, caught, have it, has it, has him, has her, has them, all of it, have it all, has it all, viewed, reviewed, watched, clear, clearly, plain, plainly, seen, seen on, made out, recording, got it, got him, got them, covers it, picks (him|them|her) up, ties up with
idiom footage-blank
  phrase no (cctv|camera|footage|cameras|video), nothing on (cctv|camera|the camera|the footage), cctv not (working|covering|recording), camera not (working|covering|recording), camera was on the, not on camera, cctv shows (nothing|nobody|no one|him alone|her alone), (cctv|camera|footage) (negative|neg|nil), doesn't cover, does not cover, camera is broken, camera broken, cctv broken, cctv down, camera down, cctv to be, cctv will be, cctv requested, check cctv, checking cctv
  cancels footage, footage-shows
report supporting-evidence = yes
  when footage & footage-shows within 10 words
concept police-there
  phrase baton strikes, by my count, needed to stop it, to stop it, came across, both cuffed, cuffed, leg restraints, in view of (me|us|officers), (saw|watched|seen) by (me|us|officers), cs spray, parva, taser drawn, red dotted
  phrase had to (part|separate|pull|split|spray|pava|taser|drag|intervene), both (nicked|arrested|detained|lifted|in custody), nicked for affray, arrested for affray, (parted|separated|split) them, parted by, pulled them off
  phrase watched it from, watched from, myself and, i was there, we watched, officers watched, (four|five|six|seven|eight|nine|ten|eleven|twelve|several|two|three|4|5|6|7|8|9|10|11|12|2|3) (in custody|detained|arrested|nicked|in|arrests|lifted|locked up), all (arrested|detained|nicked|lifted), arrests made, bar (two|three|four|five|5|4|3) detained, in full swing, in full flow, going on in front, as we pulled up, when we pulled up, as i pulled up, still (fighting|at it|going|brawling|exchanging|throwing|swinging|kicking off|trading)
report continuing-disorder = yes
  when police-there & fight-word/two-sides/mass-disorder within report

# ---- a witness leaned on -------------------------------------------------------------------------------
concept witness-role
  phrase witness room, witness suite, witness service, telling police it was, telling the police it was, what (i|she|he) saw, naming him, named him to police, named (him|her) to you, against (him|her) in court, video statement, achieving best evidence, abe interview, signed a statement
  phrase outside court, court (one|two|three|four|five|1|2|3|4|5), at court, court building, court corridor, waiting room at court, (i'm|im|she's|he's|i am) on (after|next|before|tomorrow|in the morning|monday|tuesday|wednesday|thursday|friday), on remand, remanded, awaiting trial, about the trial, picked (him|her) out, id parade, identification parade, identity parade, viper, spoke to (the police|police) about, made a complaint about, reported (him|her|it|them) to (police|you), going to (the police|the law)
  phrase (our|a|the|as a|my|key|eye|only|main|crown|prosecution|trial) witness, eyewitness, witness care, witness box, witness statement, giving evidence, give evidence, gave evidence, to give evidence, (gave|given|give|made|make|did|done) (a|my|her|his|evidence|police) (statement|stmt|evidence stmt), gave evidence stmt, due in court, due at court, trial (next|in|is|listed|fixed|starts|date|coming|set), (crown|magistrates) (trial|court), up in court, court case, court date, going to court, go to court, the trial, testify, testifying, on trial, juror, jury service, jury duty, the hearing, stand up in court
concept leaned-on
  phrase you'll get what, you will get what, get the same, talk and (you|he|she), open (your|his|her) mouth, say a word, say one word, say anything to, breathe a word, tell anyone, think carefully, think twice, think hard
  phrase your memory's bad, your memory is bad, (hope|got) (your|you've got a) ... memory, bad memory, poor memory, short memory, forgetful, better forget, want to forget, best forgotten
  phrase pretended to shoot, shot me with his fingers, gun (fingers|gesture), finger gun, with (his|her) fingers and said, said bang, slit throat, (windows|cars|houses|vans|shops) (are|is) (expensive|easy to break|get broken|burn|fragile), be a pity, be a shame, would be a pity, pity if, shouldn't come in, not welcome, nobody likes a grass, know (your|her|his) face, we know who, watching you, (be|been) told (to|not to), warned (me|her|him|us) off, for (your|her|his) own good
  phrase think about what (you|you're|i|i'm|she|he), you've got (kids|a family|children|little ones|a daughter|a son), think (about|of) (your|my|her|his) (kids|family|job|mum|children), do the right thing, acquit, not guilty, (knew|knows|know) (my|her|his|your) (name|address), see (you|her|him|me) on the way
  phrase see you in court, wreath, funeral, grave, rip, name on, make (my|her|his|your|our) life (hell|a misery|miserable), get (her|him|me|them) to drop (it|the|this), life won't be worth, not safe, won't be safe, sleep well, sleep with one eye
  phrase change of heart, change (my|her|his|our) mind about (going|giving|court), offering to pay, offered to pay, offered (me|her|him|us) (money|cash|a grand|five hundred), make it worth (my|your|her|his|our) while, think of his (kids|children|grandchildren|mum|family), think of the children, see sense, not too late, you're dead, your dead, mouthed, along his (neck|throat), across his (neck|throat), thumb (along|across), cut throat sign, gun sign, two fingers like a gun, stared (me|her|him) out, hope you're (proud|ready), hope it's worth it, say (i|you|she|he) (made|got) it (up|wrong), tell them (you|i|she|he) (lied|made), got it wrong, you saw nothing, (i|she|he) saw nothing, saw nothing, wasn't there, deserve what
  phrase (be|end up|feel) sorry, regret it, you know what (happens|will happen|we do), know what happens to, shame about, shame if, (watch|mind) (your|ur|yer|my|her|his) (back|step), stay (away|out of it), (best|better) (off|for you|for everyone|for your) ... (not|forget|away|forgot|quiet), (if|you) know what's good for, keep (quiet|schtum|stum|shtum|your mouth|your nose|it shut|my mouth|her mouth|his mouth), (grass|grasses|snitch|snitches|rat|rats|grassing|snitching), pull out, drop (it|the case|the charges|the statement|the lot|out), (withdraw|retract|change) (it|your|my|her|his|the) [statement|evidence|story], no place (4|for) (u|you), not been feeling well, might not make it, accidents happen, had an accident, (bad|bit of a) back, off sick, lose (your|my|her|his) memory, forget what (you|i|she|he), not (turn up|go|come|show|be there|attend), (turn|turned|turns) up, don't (go|turn up|show|testify), stay at home, know where (you|i|she|he) (live|lives|work|works), know which (school|nursery), goes up in flames, burn (your|my|her|his), slash, cut (you|your|my), (do|does) one, five hundred, to stay away, paid to, not to say anything, say (nothing|nowt|nothing happened), made (a|the) (throat|cut throat|gun) (gesture|sign), finger across (his|her) throat, ran (his|her) finger across
idiom not-leaned-on
  phrase special measures, wants to (withdraw|retract), want to (withdraw|retract|drop), wishes to (withdraw|retract), would like to (withdraw|retract|drop), decided to (withdraw|retract|drop), drop him off, drop her off, drop off
  cancels leaned-on, witness-threat
act intimidate-witness
  when outsider & leaned-on & witness-role within 4 sentences
  when by-message-word & leaned-on & witness-role within 4 sentences
  to victim
  instead threaten-violence
  sure 60
concept outsider      # somebody of the other side
  phrase (two|three|some|these|couple of) (lads|men|girls|blokes|women|guys), a (lad|man|woman|bloke|girl|car), waited for (me|him|her|us), someone, somebody, they've, landlord, juror, usher
  phrase (his|her) (wife|husband|solicitor|grandad|nan|uncle|auntie|nephew), his (brother|mate|mates|mum|cousin|dad|family|sister|girlfriend|missus|friends|lads|lot|aunt|uncle|son), her (brother|mate|mum|cousin|dad|family|boyfriend|son|aunt), defendant, defendant's, defendants, def's, accused's, the accused, (stopped|approached|cornered|came up to|came round to|warned|told|collared|rang|texted|messaged|visited|followed|grabbed|said to) (me|her|him|us), came up, family of, lad i, lads i, lad she, the lad who's, the man who's, one who's, man i, bloke i, man she
concept by-message-word
  noun card, wreath, parcel, graffiti, photo, funeral card, video, text, message, voice note, note, letter, dm, call, voicemail, snapchat, whatsapp

# ---- made to work ----------------------------------------------------------------------------------------
act exploit-person      # a referral alone
  when nrm-word
  unless slavery within report
  unless made-to-work & keeps-pay within report
  unless home-taken-over & dealers-there within report
  to nobody
  sure 60
concept nrm-word
  phrase competent authority, national referral mechanism, referred nrm, nrm, duty to notify, msu, single competent authority
fact referred-nrm = yes
  when nrm-word
  of exploit-person
idiom not-referred
  phrase (no|not a|nothing for|not) (nrm|slavery), nrm (considered|not|declined|n a), negative conclusive
  cancels slavery, nrm-word
idiom slavery-figure
  phrase in my book, modern slavery in, slave labour, slave wages, slave driver, like a slave, treated like (a slave|slaves), call that slavery, calls it slavery, modern slavery course, modern slavery training, modern slavery statement, modern slavery leaflet
  cancels slavery
concept made-to-work
  phrase (worked|working|works) (on|at|in) (a|the|his) (farm|site|factory|warehouse|kitchen|restaurant|yard|fields), for food and, works for food, worked for food, work for food
  phrase all day for (him|her|them|the), paves drives, paving drives, tarmacking, laying (tarmac|drives|patios), for (him|them) all day, seven till seven, six till eleven, every day till, from dawn
  phrase (cleans|cooks|works|picks|packs|begs|nannies|labours) for (a|the|his|her|them|their|an|food), (clean|cook|work) for (them|him|her|a family), picked (leeks|daffodils|fruit|strawberries|potatoes|salad|cabbage)
  phrase work (seven|7|six|6|every) (day|days), works (seven|7|six|6) days, working (seven|7|six|6) days, seven days a week, 7 days a week, dark to dark, (six|seven|five|6|7|5) in (the) morning, in morning to, from (five|six|seven|5|6|7) till, till (ten|eleven|midnight|10|11), fourteen hours, sixteen hours, fifteen hours, twelve hours a day, worked (eleven|ten|nine|eight|seven|six|five|four|two) (months|weeks|years), car wash, nail bar, the farm, packing shed, cannabis house, look after the plants, feed the plants, feeds plants, waters the plants, made to (beg|steal|clean|cook|deal|sell), clean the house and, looks after their children
concept keeps-pay
  phrase (for|only|just|in) food, owes for (the|his|her), owe for (the|his|her|my), owes them for, not paid, isn't paid, is not paid, hasn't been paid, no days off, not let out, not let out alone, sleep (her|him|them|me) in, sleeps in the (utility|airing|cupboard|garage|shed|kitchen|cellar|loft), airing cupboard, utility room, (my|his|her|their|our) (passport|passports|papers|documents|visa|id card), passport held, passports in, no (pay|wage|wages|money|salary), (only|just) food, not been paid, never been paid, unpaid, paid (him|her) nothing, (i|he|she) owe him, (i|he|she) owes (him|them), owe (five|ten|twenty|thirty) thousand, owes 20k, debt for the (travel|journey|flight), for the travel, sleep in (container|the container|a container|a shed|the shed|the van|a caravan), slept in the container, metal container, mattress in loft, mattresses, locked in, if i (go|leave|run), cannot leave, can't leave, not allowed to leave, (know|knows) my (mother|family|mother's), my mother's (house|street)

# ---- carried on the body -----------------------------------------------------------------------------------
concept on-the-body
  phrase (in|from|down|inside|up) ... (sock|socks|waistband|belt|pocket|trousers|trackies|joggers|jacket|coat|sleeve|rucksack|backpack|bumbag|glovebox|glove box|footwell|handbag|underwear|boxers|bra|shirt|shoe|trainer|man bag|golf bag|suitcase|holdall|carrier|carrier bag|satchel|door pocket|pants|underpants|crotch|blazer|locker|desk drawer|tobacco tin|biscuit tin), in (his|her) bag, in the sock, from sock, down leg, waistband, ashtray, coin pocket, cigarette packet, cig packet, glasses case, under driver's mat, under the mat, in (his|her) (lap|hand|hands|cheek|cheeks|mouth|palm|fist|possession|vape), parcel, addressed to, down the (front|back|side) of, down the (seat|side), under (his|her|the) (seat|coat|jumper|hoodie|pillow|mattress), beside him, beside her, next to him, rucksack, holdall, purse fell open, arm of the chair, border force, cell search, drop toilet, in his cell, on his person, on her person, s1, s1 pace, section 1, s60, section 60, s23, stop search, stop and search, stop/search, sewn into, taped to
concept protect-say
  phrase for the (walk|way|journey|bus|road) home, for walking home, for getting home, slicing apples, peeling (apples|oranges|fruit), cutting (fruit|apples|rope), for opening, found it (earlier|on the way|today), holding it for, looking after it for, minding it for, not (mine|his|hers), didn't know it was
  phrase (it's|its|is|was) for (the|them|my|a|any) (lads|boys|lad|boy|girls|people|mate), jumped (him|me|her|us), everyone (carries|round here), everybody carries, could not account, couldn't account, no account for, cannot account, sharpened, down to a point, sharpened to a point
  phrase for (protection|safety|self defence|self-defence|defence|his own protection|her own protection|my own protection), protection, in case (i|he|they|someone|anyone|of trouble|it kicks off|i get), (boys|lads|people|someone|they're) after (me|him), cos of (the|getting|them), because of (the|them) (lads|girls|boys|beef), feels safer, felt safer, forgot (it|he|she|i) (was|had), for opening (boxes|letters), no (reason|explanation|excuse), no good reason, nothing to do with
concept his-own-say
  phrase says both, both are (his|hers), both (his|hers), are (his|hers), says is, says md, for (him|her) only, for him and him only, from a mate, bought it (off|from), bought them (off|from), got it (off|from)
  phrase (his|her|my) (gear|stash|weed|bud|puff|draw|coke|whizz|ket|pills|smack|stone|medicine|smoke), admitted (hers|his|it), admits (hers|his), i'm only running, only running it, running it, to clear a debt, got ms, for (his|her|my) (ms|back|pain|anxiety|sleep)
  phrase for (his|her|my|own|personal) (own use|use|protection|own|back|sleep|nerves|pain), for personal use, personal use, own use, own (personal) use, all mine, that's (my|mine), its mine, it's mine, they're mine, that's me (stone|weed|coke|gear|bud), admits its, admits it's, admits it is, accepts is, accepts it, says he (uses|smokes|takes) it, he says is (ket|weed|coke|his), field test, test kit, tested positive, +ve
act possess-weapon
  when weapon-blade & on-the-body within 12 words
  unless stabbed-word/robbed-word/rob-word within 3 sentences
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history/self-harm-knife within report
  by nobody
  to nobody
  fact weapon=blade
  sure 60
act possess-weapon
  when weapon-blade & protect-say within 2 sentences
  unless stabbed-word/robbed-word/rob-word within 3 sentences
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history/self-harm-knife within report
  by nobody
  to nobody
  fact weapon=blade
  sure 60
act possess-weapon
  when weapon-carried & on-the-body within 12 words
  unless stabbed-word/robbed-word/rob-word within 3 sentences
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history/self-harm-knife within report
  by nobody
  to nobody
  fact weapon=offensive
  sure 55
act possess-drug
  when drug-cannabis & on-the-body within 14 words
  when drug-cannabis & his-own-say within 2 sentences
  unless found-loose within entry
  unless asked-history within sentence
  by nobody
  to nobody
  fact drug=cannabis
  sure 60
act possess-drug
  when drug-other & on-the-body within 14 words
  when drug-other & his-own-say within 2 sentences
  unless found-loose within entry
  unless asked-history within sentence
  by nobody
  to nobody
  fact drug=other
  sure 60
concept dealer-kit
  phrase list of buyers, buyers, price list, prices, customer list, half a kilo, quarter kilo, ounces of, nine bar, nine ounces, kilos, individually wrapped, (ten|twelve|fifteen|eighteen|nineteen|21|22|24|25|26|27|28|32|34|35|36|38|42|44|45|46|48) (wraps|deals|snap bags|rocks), passing something to, for cash, swapping for cash, two phones, three phones
  phrase scales, deal list, dealer's list, tick list, tick book, burner, burners, burner phones, graft phone, graft phones, (two|three|four|2|3|4) (phones|mobiles|burner phones|burners), snap bags, snappy bags, deal bags, bundle of notes, bundles of notes, wad of notes, wads of cash, roll of notes, in notes, cash and, and cash, £ cash, bagged up, cling film wraps, (20|23|30|31|40|41|50|60|70|80|84|100|twenty|thirty|forty|fifty|sixty|hundred) (wraps|bags|deals|snap bags|rocks|pills|tablets), phone pinging, phones pinging, phone ringing, kilo of, kilos of, a kilo
fact supply = yes
  when dealer-kit & drug-other/drug-cannabis within 3 sentences
  of possess-drug
  spread entry
concept weapon-imitation
  phrase bb pistol, bb, pellet gun, pellet pistol, toy pistol, imitation pistol, imitation gun, replica pistol, replica, realistic looking gun, gel gun, orbeez gun, air rifle, co2 pistol
concept drug-other
  phrase white powder, off white rock, off-white rock, brown powder, wraps white, wraps of white, wraps brown, wraps he says, class a, class b, wrap of, poppers
concept drug-crack
  phrase off white rock, off-white rock, stone, 0 2 of crack, of crack
concept drug-cannabis
  phrase green herbal, herbal material, bag of herbal, herbal
idiom knife-carried    # a knife had or handed over is not "knifed"
  phrase knife (across|up|on|in|down|handed|from|with|and|to|was|is|found|recovered|seized|inside|under|drawn|or|taken|surrendered|tucked|hidden|at)
  cancels stab
idiom drug-package
  phrase (snap|deal|grip|dealer|small|clear|plastic|self seal|polythene) (bag|bags), (bag|bags|bits|packet|packets|tin) of (cocaine|heroin|cannabis|mdma|ket|ketamine|weed|coke|crack|spice|powder|white|brown|green|herbal|pills|tablets), bags white, bag of what
  cancels goods, takeable, stealable
concept no-ticket
  phrase no (certificate|ticket|licence|license|sgc|fac), without (a|any) (certificate|ticket|licence), not (licensed|certificated), never (held|had) a (certificate|ticket|licence), certificate (expired|revoked|lapsed), unlicensed, unregistered, section 1 firearm, live rounds, live ammunition, working firearm, viable, knew he needed a
idiom no-good-reason
  phrase not (a|the|his|her) (chef|butcher|carpenter|fisherman|plasterer|electrician|gardener|workman), not for work, not (on|from|at) work, no good reason, no lawful reason, nothing to do with (work|fencing|fishing|his job|his work|cooking), isn't a (chef|butcher|fisherman)
  cancels good-reason
act possess-weapon
  when weapon-gun & no-ticket within 3 sentences
  unless found-loose within sentence
  by nobody
  to nobody
  fact weapon=firearm
  sure 65
idiom stone-otherwise-drug
  phrase stone (wall|through|at|and|was|thrown), a stone at, stone overweight, stone in weight, in stone, stone me, stone heavy, stone dead, stone cold
  cancels drug-crack

# ---- plants under lights -------------------------------------------------------------------------------------------
concept plants-word
  phrase (twenty|thirty|forty|fifty|sixty|hundred|several|dozens of|dozen|mature|small|cannabis) plants, plants across, plants throughout, plants on, rooms of plants, rooms full of plants, full of plants, plants everywhere, green plants, feed the plants, feeds plants, feeding the plants, watering the plants, waters the plants, harvest, harvested, crop of cannabis, drying racks, drying room
concept grow-kit
  phrase lights and fans, fans and lights, lights and fan, led lights, bulbs, transformers and, timers, feed, soil, compost bags, in (two|three|four|five|six|2|3|4|5|6|several|both|all) (rooms|bedrooms|tents|storeys|floors), jump leads, jump lead, meter bridged, bridged, warrant executed, warrant, thermal camera, heat source, windows blacked out, blacked out, heavy smell of cannabis, strong smell of cannabis, gardener upstairs, nobody home, mattress, mattresses, street value
idiom plants-harmless
  phrase (tomato|house|pot|bedding|garden|bean|pepper|chilli|hosta|geranium|dahlia|fuchsia|cabbage|hanging|water|my|her|power|sewage|nuclear|processing) plants, watering the plants for, plants in pots, plants from the garden, plants outside
  cancels plants-word, grow-room
# ---- numbers written "no" -------------------------------------------------------------------------------------------
idiom not-a-denial
  phrase no (lights|insurance|tax|mot|seatbelt|helmet|plates|plate|lamps|reg|vrm|tickets|fare|ticket), without (lights|insurance|due care|a helmet|plates|a seatbelt)
  cancels denial, denial-behind
idiom not-a-denial
  phrase (unk|text|txt|mob|phone|tel|house|reg|flat|ser|serial|frame|crime|ref|job|log|bus|room|unknown|private|withheld|contact|mobile|vrm|plot|unit|collar) no, no ending, nos ending
  cancels denial, denial-behind
# ---- race and religion, as people are insulted with them ----------------------------------------------------------------
concept racial-words
  phrase (dirty|filthy|fucking|effing|stinking|smelly|bloody|little|stupid) (paki|jew|muslim|arab|indian|pole|polish|romanian|gypsy|immigrant|immigrants|foreigner|foreigners|chinese|african|pikey|refugee), (muslim|jewish|polish|black|asian|indian|foreign|immigrant|gypsy|pikey|irish) (rat|scum|bastard|bastards|bitch|cunt|twat|vermin|filth|pig|dog|dogs), back to the jungle, go back to the, back on (the|your) (boat|dinghy), they breed, breed in the, breed like, dressed like a (bin bag|letterbox|postbox|ninja), walking round dressed like, bin bag fuck, take that (rag|thing|tea towel|towel|scarf) off, rip that off (your|her|my) head, that rag off, you people stink, you people, your kind, your lot, (racial|racist) (word|phrase|term), a worse word, effing terrorist, f terrorist, fucking terrorist, isis, taliban, suicide bomber, hitler should, hitler was right, gas chamber, gas chambers, shylock, monkey noise, monkey noises, bacon through, bacon on the, little p, dirty little p
concept racial
  phrase (muslim|jewish|polish|black|asian|indian|foreign|immigrant|gypsy|pikey|irish) (rat|scum|bastard|bastards|bitch|cunt|twat|vermin|filth|pig|dog|dogs), back to the jungle, back on (the|your) (boat|dinghy), they breed, dressed like a (bin bag|letterbox|postbox|ninja), take that (rag|thing|tea towel|towel|scarf) off, rip that off (your|her|my) head, that rag off, terrorist, you people stink, hitler should, hitler was right, monkey noise, bacon through, dirty little p
concept quoted-work
  phrase reading the book, reading from, read aloud, set text, set novel, it's in the book, of mice and men, mockingbird, in the song, song lyrics, the lyrics, rap song, in the film, in the play, saying it to anyone, not aimed at anyone, weren't saying it to, wasn't saying it to
review word-in-a-work
  when quoted-work & racial-words within report
  acts abuse, send-message
  become hypothetical

# ---- why somebody was in custody already ------------------------------------------------------------------------------
idiom brought-in-for
  phrase (brought in|presented|booked in|already in|remanded|detained by security|in) for (shoplifting|theft|burglary|assault|robbery|shop theft|a theft|an assault|a burglary|drink drive|drunk and disorderly)
idiom passed-on-otherwise
  phrase passed on (a|the|to|that|by|his|her|my|from|information|details|message|intel|this|it|our|what|for|their), passed it on, passing on
  cancels dead, dead-words

# ---- found, seized, detained with: a find beside the words is enough -----------------------------------------------------
concept find-word
  phrase obs on, male with, female with, lad with, door put in, put the door in, (users|customers|punters) served, served up
  phrase found a, found an, found two, found on, found in, found under, found (him|her|them) with, in the ashtray, in foil, ejected, has a half smoked
  phrase stop on, intelligence led stop, holding, containing, contained, had a, had two, had three, had some, fell open, fell out, dropped, tenant had, rigged out
  phrase detained, arrested, nicked, seized, recovered, exhibited, located, searched, discovered, handed over, produced, in custody, stopped, stop of, roused, flagged us, watched, found with, found in a flat, found on, lifted, warrant, vehicle stop, traffic stop, bag search, search table, search
act possess-drug
  when drug-other & find-word within 2 sentences
  unless found-loose within entry
  unless asked-history/drug-smell/spiked within 2 sentences
  unless no-drug-found within report
  by nobody
  to nobody
  fact drug=other
  sure 50
act possess-drug
  when drug-cannabis & find-word within 2 sentences
  unless found-loose/grow-kit within entry
  unless asked-history/drug-smell within 2 sentences
  unless no-drug-found/plants-word within report
  by nobody
  to nobody
  fact drug=cannabis
  sure 50
concept no-drug-found
  phrase nothing found, nothing on (him|her|them), neg search, negative search, search negative, nil found, nothing located, no drugs, not drugs, dried mint, oregano, tobacco only, turned out to be (icing|flour|sugar|salt|tea|washing|baking), icing sugar, washing powder, paracetamol, baking powder, prescription, prescribed, legal cbd, cbd, hay fever, morphine for disposal, for disposal, brought back
act possess-weapon
  when weapon-carried & protect-say/weapon-held within 2 sentences
  unless stabbed-word/robbed-word/rob-word within 3 sentences
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history/self-harm-knife within report
  by nobody
  to nobody
  fact weapon=offensive
  sure 55
concept illegal-gun
  noun sawn off shotgun, sawn off, handgun, revolver, glock, machine pistol, sub machine gun, skorpion, mac 10, converted blank firer, converted pistol, prohibited weapon, section 5 firearm, self loading pistol, stun gun disguised
act possess-weapon
  when illegal-gun & find-word within 2 sentences
  unless found-loose/surrendered within report
  by nobody
  to nobody
  fact weapon=firearm
  sure 60
concept surrendered
  phrase surrender, surrendered, handed in, amnesty, deactivated, inert, late (husband's|father's|wife's|dad's|grandad's|uncle's), heirloom, war souvenir, antique, collector, museum
fact supply = yes
  when supply-deed & drug-other/drug-cannabis within 3 sentences
  of possess-drug
  spread entry
concept supply-deed
  phrase (users|customers|punters|nominals) served, served (users|up|through|three|two|several), serving up, on the bed in cash
  phrase hand to hand, hand in hand out, meet (two|three|four|several) (cars|people|males|customers), met (two|three|four|several) (cars|people|males|customers), only running it, running it, runner, full of orders, phone full of, in his cheek, in cheeks, concealed in (his|her) (cheek|cheeks|mouth|anus|underwear), county line, county lines, deal line, drugs line, street deals, paid (to|£|him|her|me|five|a) ... (carry|hold|move|deliver|mind|drop) it, vacuum packs, vacuum packed, vac packs, courier, drop off, delivering it, holding it for, minding it for
review plants-not-drugs
  when harmless-plant & plants-word/growing/grow-room within report
  acts grow-drug
  become hypothetical
concept harmless-plant
  phrase japanese maple, maple, acer, tomatoes, tomato plants, bamboo, ferns, hibiscus, chillies, chilli plants, artificial plants, plastic plants, hemp for, orchids, vine, vines, aubergines, cucumbers, peppers
idiom occupier-gone
  phrase (tenant|tenants|occupier|occupant|occupants|suspect|suspects|gardener|nobody home) gone, nobody home, no one home
  cancels gone, gone-word, bare-gone
# ---- a home taken over -----------------------------------------------------------------------------------------------------
concept home-taken-over
  phrase (taken|took|taking|taken control of) over (my|his|her|the|their) (flat|house|home|place), moved (themselves|himself) into (my|his|her), won't leave (my|his|her) (flat|house|home), (living|staying) in (my|his|her) (flat|house) and, not allowed in my own, can't go in my own, in (my|his|her) own bedroom, use (my|his|her) (flat|house) to, using (my|his|her) (flat|house) (to|for|as)
concept dealers-there
  phrase bag it up, bagging up, bagging it, cooking it, selling from, dealing, dealers, shotting, wraps, drugs, crack, heroin, fetch their, run for them, their customers, people coming and going, knocking all night, county line, young lads from london, lads from london, out of town
act exploit-person
  when home-taken-over & dealers-there within 3 sentences
  unless suspicion-only within entry
  to victim
  sure 55
# ---- insults to the face of somebody in public --------------------------------------------------------------------------------
concept public-place
  noun top deck, platform, tube, underground, doorway, school gate, playground, library, hospital, waiting room, reception, cafe, restaurant, takeaway, gym, beach, prom, bench, footpath, cycle path, concourse, arcade, bowling alley, cinema
concept aimed-abuse
  phrase (yelling|yelled|screaming|bellowing|bellowed|jeering|jeered|chanting|chanted) (at|in|into) (me|her|him|my|his|the|us), pulled faces, pulling faces, made fun of, making fun of, taking the mick, took the mick out of, to get a reaction, to get a rise, copied (how|the way), put on a voice, got round (me|him|her|my), spat on the floor, in my ear, till (he|she|i) (cried|wet|left|shook), until (he|she|i) (cried|wet|left|shook), the whole way, all the way (home|to|down|back)
concept faith-word
  phrase mosque, synagogue, gurdwara, mandir, hindu temple, the temple, imam, rabbi, friday prayers, prayers, worshippers, hijab, headscarf, niqab, burka, kippah, skull cap, turban, the elders, praying
concept insult-verb
  verb bellow, yell, scream, taunt, mock, jeer, rant, chant, hurl, shout
act abuse
  when insult-verb & faith-word within 2 sentences
  unless message-medium within 2 sentences
  by subject
  to victim
  fact aggravated=racial-or-religious
  sure 50
concept racial-words
  phrase slanty eyes, slanted eyes, slitty eyed, pulled (his|her|their) eyes, called (her|him|me|us) (coronavirus|covid|corona|ching|ping pong), ching chong, where (my|her|his|your) bomb, where's (your|the) bomb, got a bomb under, bomb under, blow (them|us|everyone) up, going to blow, go home on (a|the|your), kung flu
concept racial-words
  phrase (called|calling) (me|him|her) [a] (monkey|ape|gorilla|terrorist|bomber|pikey|foreigner), child killers, should be burned, no black, want no black, no foreigner, no foreigners, smell of curry, smells of curry, stink of curry, curry muncher, on my dinghy, on your dinghy
concept racial
  phrase (called|calling) (me|him|her) [a] (monkey|ape|gorilla|terrorist|bomber|pikey|foreigner), child killers, smell of curry, on my dinghy, mosque, synagogue, gurdwara, kippah, friday prayers
idiom figures
  phrase face like a (smacked|slapped) (arse|bum|backside), kick in the teeth, slap in the face, stabbed in the back, stab in the back, backstabbing, dead on my feet, blue murder, bloody murder, murder a (pint|curry|brew|kebab), get away with murder, getting away with murder, hit the (road|roof|sack|shops|town|bottle|jackpot), bit my head off, bites my head off, biting my head off, jump down my throat, hit me with (the|a) (news|bill|charge|fine), hit by a (bill|letter|charge), hit me like, beat myself up, beats me, strangling (it|the life out of it|the business), strangling the life out of (it|my|the business), a stab at, knocked for six, knocked sideways, assault on the senses, hostage to, held to ransom, broke my heart, break my heart, heart attack, panic attack, asthma attack, anxiety attack, crime against humanity, criminal what they, absolutely slaughter me, will (slaughter|crucify|skin|lynch) me, gonna (slaughter|crucify|skin|lynch) me
idiom ball-stabbed
  phrase (stabbing|stabbed|slashing|slashed) (my|his|her|the|our) (football|ball|tyre|tyres|bins|sofa|paddling pool|trampoline|tent|mattress)
  cancels stab, stabbed-word

concept search-found
  phrase bag search, bag searched, seized, confiscated, knife arch, wand operation, wand went off, wanded, metal detector, detector went off, search arch
idiom threatened-with-law
  phrase (threatening|threatened|threatens) (me|us|him|her|them) with (the sack|dismissal|court|solicitors|legal action|eviction|bailiffs|small claims|the small claims|social services|the police), (threatening|threatened|threatens) to (sue|sack|evict|report|divorce|cut off|disconnect|complain|take (me|us|him|her) to court), threatening letters from, threat of (court|bailiffs|legal action)

concept weapon-carried
  noun slingshot, ball bearing, crossbow, pickaxe, pick handle, kubotan, telescopic baton, friction lock baton, asp, chain with a padlock, padlock in a sock, snooker ball in a sock, throwing star, death star, push dagger, truncheon, bike chain, wheel brace, corrosive, drain cleaner, bleach in a bottle
act possess-weapon
  when weapon-carried & find-word within 8 words
  unless stabbed-word/robbed-word/rob-word within 3 sentences
  unless found-loose within entry
  unless good-reason/rehearsal-word/asked-history/self-harm-knife within report
  by nobody
  to nobody
  fact weapon=offensive
  sure 50
idiom talks-to-himself
  phrase (talking|muttering|laughing|singing|shouting|mumbling|rambling|chatting|smiling) to (himself|herself)
  cancels self-harm-knife, oneself
concept drug-mdma
  phrase md, mandy, pink tablets, blue tablets, pingers, eccies, disco biscuits, ecstasy, e tabs, says md
concept restraining-order
  phrase ro, restrained (male|female|person|party), life restraining order, indefinite restraining order, crown court order
concept racial-words
  phrase (be|get) [all] (gassed|exterminated|deported|sterilised), should [all] be (burned|hanged|put down|shot), (our|your|their) lot should
concept racial
  phrase (i'm|i am|we're|we are|he's|she's|is|are) (roma|romany|gypsy|jewish|muslim|sikh|hindu|polish|romanian|black|asian|african|chinese|mixed race|a traveller|travellers), (our|your|their) lot should, no black
