# Lost, mislaid, borrowed, fetched back, repossessed, recorded elsewhere: what looked like a theft and was none.
# found-again speaks against the whole report: only words that say so of the very thing belong here, never "nothing
# missing" or "all present", which are said of next door beside a real theft.

concept found-again
  phrase found it at the back, found it under, found it in (the|her|his|my|our) (car|bag|coat|drawer|cupboard|wardrobe|kitchen|house|shed|fridge|boot|loft), found them in (the|her|his|my), since found, has since located, have since located, since located it, located it in, located it inside, located them in, was located in, located inside, since been located, now been located, update it was in, turned out it was in, turns out it was in, it had been in the, in the other van, in the other car, it's in the van, it was in the van, it's in the boot, it was in the boot, put them back when, put it back when, then put them back, then put it back, no loss just logging
  phrase (it|they|phone|purse|wallet|keys|bike|car|bag|parcel|dog|ring) (has|have|had) turned up, since turned up, turned up in, turned up under, turned up after, turned up safe, has now turned up, it turned up, they turned up, was found in (his|her|my|their) (own|coat|bag|wardrobe|drawer|other), was found down the, was found under the, was found behind the, were found in her own, found down the back, been found where, been found in the house
  phrase remembers now, remembered she, remembered he, remembered i, put it there herself, put it there himself, i had put it, she had put it, he had put it, had put it away, had put them away, had only moved it, had only moved them, had only put it, had just moved it, had moved it to, had moved it into, forgotten she had, forgotten he had, forgotten that he had, forgotten that she had, forgot he had, forgot she had, was where (she|he|i) left it
  phrase had borrowed it, had borrowed them, had borrowed it with, borrowed it with his, borrowed it with her, with his say so, with her say so, with my say so, son has it, daughter has it, husband has it, wife has it, brother has it, mate has it, son had it, daughter had it, husband had it, wife had it, had taken it to the tip, had taken it in for, had taken it by mistake, had fetched the, had taken it home to, picked it up by mistake, picked up by mistake, taken in error, picked up in error, took the wrong, taken the wrong, picked up the wrong, wrong coat, wrong bag, wrong suitcase, identical case
  phrase please cancel my report, please cancel the report, please cancel this, cancel my report, cancel this report, wants to cancel the report, wishes to cancel, like to cancel, disregard my report, disregard the above, please disregard, ignore my earlier, ignore this report, not stolen after all, wasn't stolen after all, not been stolen after all, wasn't nicked after all, not nicked after all, has not been stolen, had not been stolen, hasn't been stolen, no theft has, not a theft, it was not stolen, was never stolen, apologised for wasting, sorry for wasting, wasted your time
  phrase had strayed, had wandered, strayed into, wandered into, found safe and well in, been feeding it, been feeding him, been feeding her, wrong level, wrong car park, wrong floor, in a different (street|road|bay|row|level|car park), parked elsewhere, parked it round the corner, parked round the corner, was parked in the next
  phrase handed in at, had been handed in, been handed in, was handed in, has been returned to, brought it back, bringing it back, has just brought it back, all been returned, been given back, was given back, handed it back, brought back with an apology, delivered to the wrong, delivered next door, taken in by next door, taken in by a neighbour, left with a neighbour, was with the neighbour, with a neighbour all along, all along, got it back on the, is on level, is up on level, was on level, all money and, all the money in it, all her money in it, all his money in it, all the cash in it, with everything in it, with all her, with all the money, put it down to, left it on the (cool|counter|bus|seat|bench|roof|table|wall), put it there, puts it there herself, (is|was) in the (fridge|freezer|airing cupboard|washing machine|bread bin|wardrobe|glovebox|wash), looks just like his, looks just like hers, exactly like hers, exactly like his, lost property
idiom not-found-again
  phrase found it (smashed|damaged|broken|empty|burnt|burned|dumped|abandoned|gone|forced|open|on its|in a ditch|like that|wide open), found it in (bits|pieces|a ditch|the ditch|the road|flames), found it on (its|fire|the road), handed it back to me empty, wasn't handed in, not been handed in, hasn't been handed in, nothing has been handed in, not handed in, checked lost property, tried lost property, rang lost property, asked at lost property, not in lost property, nothing in lost property, no lost property, lost property ref, turned up (at|and|with|outside|drunk|again|uninvited)
  cancels found-again
concept still-gone
  phrase cash gone from it, money gone from it, emptied of, but the cash, but the money, minus the, without the cash, found dumped, found burnt, found abandoned, found burned, dumped, abandoned, awaiting recovery, found parked, still missing, still not got, not had it back, never got it back
report contrary-evidence = yes
  when found-again & taking/gone/rob-word/bare-taken/lock-remains/lock-left/been-had/cut-loose within report
  unless still-gone within report

# ---- fetched or moved by one's own people --------------------------------------------------------------
concept moved-it
  phrase (had|has) [only] (borrowed|fetched|taken) (it|them) (to|in|away|home), (took|fetched|borrowed) (it|them) (to|in|for|home|back), owned up to it, fessed up to it, had fetched the, took the money home, took it home to, to bank it, had it all along, has had it all along
concept innocent-absence
  phrase taken it in for repair, away for mending, gone for repair, in for its mot, away being mended, away for a service
report contrary-evidence = yes
  when mother/father/son/daughter/brother/sister/partner/relative > moved-it & gone/gone-word/taking/rob-word/entry-mark within 2 sentences
  when innocent-absence & gone/gone-word/taking within report

# ---- repossessed, clamped, towed, seized ---------------------------------------------------------------
concept taken-back-lawfully
  phrase repossessed, repossession, repossessed it, repo, finance company, finance firm, the lender, lender's agents, recovery agent, recovery agents, collections agent, behind on (the|his|her|my) payments, behind with (the|his|her|my) payments, months behind, in arrears, arrears on it, missed payments, missed two payments, payments in arrears, enforcement agent, enforcement agents, bailiff, bailiffs, high court officers, been impounded, was impounded, impounded, council have removed it, removed by the council, towed by the council, car pound, in the pound, dvla have it, untaxed and, seized by police, we seized it, seized it no insurance
report contrary-evidence = yes
  when taken-back-lawfully & takeable & gone-vehicle/steal-word/gone-word within report
  unless fake-bailiff within report
concept fake-bailiff
  phrase fake bailiff, bogus bailiff, not a real bailiff, pretending to be bailiffs, no finance on it, never had finance, no finance outstanding, nothing owing on it

# ---- recorded by another force, or recorded here before -------------------------------------------------
concept police-elsewhere
  phrase that force, their force, their control, other county, next county, over in the next, another county, police there, police up there, police down there, police over there, local police there, down the coast, whole other force, another police force, different police force, different force, force down there, force up there, up there who took it, reported it there, reported it down there, reported it up there, reported there on, rang that force
concept recorded-there
  phrase all being recorded there, being recorded there, recorded there, recorded by them, crime recorded by them, they have recorded, they've recorded, they have crimed, their crime, has their number, have their number, their reference, got their reference, reference from them, they are dealing, they're dealing, they are dusting, they're dusting, dealing with it there, added it to theirs, yes theirs, yes it's theirs, one the insurers want
report other-force-records = yes
  when police-elsewhere & recorded-there within report
concept ringing-again
  phrase ringing again about, ringing back about, calling again about, calling back about, rung again about, still waiting for, nobody has been, nobody's been, said he'd come and, waiting to hear, any news, any update, chasing, follow up on, following up on, was a week, last week's, wants me crime number, need my crime number again, lost the crime number, lost my crime number, filling this in again, filling it in again, you'll remember me, further to my report, further to my last, already reported this, insurance are being, insurers want, insurance want
concept number-held
  phrase have you a reference, have you got a reference, reference is, crime ref, is on with, is on under, residential is on, already on, oic is, oic pc, oic dc, on rest days, gave (me|us|him|her) a number, was given a number, given a crime number, crime number from, got a crime number, burglary recorded, theft recorded, crime recorded, gave me the number, on a yellow card, located, burglary, have a reference
concept nothing-new
  phrase nothing new, nothing further, not been back, not come back since, no further incidents, nothing since, same job, no new, nothing's gone since, nothing has gone since, nothing since then, property field updated, add to the list, add it to the list, wants to add, just need it saying
report already-recorded = yes
  when ringing-again & number-held & nothing-new within report
idiom number-for-another
  phrase last time (he|she|i|we|they) (was|were|got|had), last time (he|she|i|we) rang, last time we gave, last time ... given a crime number, last time ... crime number, gave (him|her|us|me) a number for that, (wants|want|need|needs|for) [a|their|his|her|my|our] crime number, for a crime number
  cancels known-job, recorded-before, number-held

# ---- what a multi-storey, a pound and a managing agent give back -----------------------------------------------------------
concept found-again
  phrase (found|located) it on level, where (he|she|i) had parked it, not stolen nothing missing, apologies given, on pound, in the compound, removed by contractor, removed by the contractor, removed by the council, tagged all bikes, tagged as abandoned, tagged abandoned, claim within, in their store, in the lost property store, lent it to, reminded (me|him|her) that, in the lining, hole in (the|his|her|my) pocket, gone down the lining, phone ringing in, has been down and got, handed in a (rucksack|bag|wallet|purse|phone|handbag|bike), handed a (rucksack|bag|wallet|purse|phone|handbag) in, all contents there, contents all there, contents intact
# ---- ill, and known to be: beliefs, not thefts ------------------------------------------------------------------------------
concept believed-in-illness
  phrase fixed belief, fixed beliefs, part of (his|her|the|their) illness, part of illness, delusional, delusion, delusions, psychosis, psychotic episode, crht, crisis team are, crisis team aware, crisis team back, change of tablets, meds changed, medication changed, had his injection, had her injection, had his depot, had her depot, not taking (his|her) meds, unmedicated, known to cmht, cmht aware, relapse
report contrary-evidence = yes
  when believed-in-illness & taking/burglary-word/entry-mark/rob-word within report
concept known-job
  phrase amended on existing, added to existing, property list amended, gives crime no, gives crime number, gave the crime no, linked to existing, property list updated on, on the existing crime
concept police-elsewhere
  phrase cumbria, cumbrian police, lancashire, lancs, dorset, devon, cornwall, norfolk, suffolk, kent, sussex, surrey, essex, lincolnshire, lincs, northumbria, durham, cleveland, humberside, north wales, south wales, dyfed powys, gwent, cheshire, staffs, warwickshire, west mercia, wiltshire, hampshire, hants, gloucestershire, avon, thames valley, beds, herts, cambs, northants, leicestershire, derbyshire, notts, the met, city of london, btp

# ---- one's own, a ball game, nothing yet ------------------------------------------------------------------------------------------
concept ones-own
  phrase burning (his|her|their) own, smashing (his|her|their) own, breaking (his|her|their) own, breaking into (his|her|their) own, it is his own, it's his own, it was his own, it is his caravan, it is his car, it is his house, it is his shed, it's his shed, it's his caravan, owner himself, owner herself, turned out to be the owner, was actually the owner, actually the owner, is in fact the owner, owns it himself, scrap man wants it, knocking it down himself
report contrary-evidence = yes
  when ones-own & breaking/burning/on-fire/entry-mark/burglary-word/handles/been-broke/broke-a-thing within report
concept ball-play
  phrase ball through the, one ball through, ball went through, ball has gone through, ball came through, ball has come over, ball over the fence, free kick, playing football, playing cricket, with footballs, kickabout, kick about, game of football, game of cricket, off the post, ball hit the, football hit, football has hit, cricket ball, golf ball from, tennis ball, ball games
concept made-good
  phrase paying for the, pay for the, paying for it, will pay, paid for the, offered to pay, apologised, very sorry, said sorry, no one aimed, no-one aimed, nobody aimed, not aimed, not deliberate, an accident, accidental, by accident
review ball-game
  when ball-play & made-good within report
  acts damage
  become hypothetical
concept nothing-yet
  phrase nothing's happened yet, nothing has happened yet, nothing has happened so far, hasn't happened yet, no incident yet, nothing has actually happened, nothing has happened as such
report contrary-evidence = yes
  when nothing-yet

# ---- here it is: told at the end of the same call -------------------------------------------------------------------------
concept found-again
  phrase (it's|they're|it is|they are) in (the|my|her|his) (laundry|pocket|bag|boot|drawer|wardrobe|wash|cupboard|other pocket|other bag|washing machine|hoover|glovebox|handbag|coat pocket), (driver|office|reception|bus company|taxi firm|front desk) (has|have|had) (it|them), given (me|it me|it|them|him it|her it) back, gave (it me|it|them) back, (had|has|have) moved it because, (had|has|have) removed it because, handed in complete, oh here it is, hang on it's, hang on here it is, found it while on the line, found it whilst on the line
idiom gave-back-otherwise
  phrase not given it back, hasn't given it back, won't give it back, never gave it back, not given them back, never gave them back, hasn't given them back
  cancels found-again
concept lawful-taking
  phrase saying free, sign saying free, marked free, free to collect, free to take, free to a good home, put out for scrap, out for the scrap man, scrap man took, the scrap man
concept lawful-entry
  phrase thinks she left it, thinks he left it, think i left it, must have left it open, may have left it open, probably left it open, all still there, everything still there, lost his key, lost her key, forgotten his key, forgotten her key, he's lost his key, that's the neighbour
concept accident-word
  phrase by his own ladder, with his own ladder, cracked by his own, by his own van, by his own fault
