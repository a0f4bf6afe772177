# Told here, but nothing new to record here: found again, already recorded, another force's, abroad, feared only.

# ---- moved, borrowed, put away or paid in by those it belongs to -----------------------------------------
concept of-the-house
  phrase wife, husband, hubby, missus, son, daughter, mum, mam, mom, dad, mother, father, brother, sister, nan, grandad, grandson, granddaughter, niece, nephew, auntie, uncle, kids, lad, partner, neighbour, next door, carer, cleaner, warden, caretaker, manager, colleague, workmate, flatmate, housemate, landlord, mate, friend, boss, school, builder, gardener, teacher, lodger, daughter in law, son in law
concept moved-it
  phrase (had|has|must have) (moved|borrowed|put|fetched|collected|tidied|banked|washed|parked|lent|stored|brought|given|got) (it|them|the|her|his|my), (has|had) it, (has|had) (them|her|him) (safe|here|there), came for (it|them), come for (it|them), used (it|the car|the van|her|him) to (go|get|take|fetch|run), collecting, collected (it|them|the), picked (it|them) up, moved (it|them), borrowed (it|them), fetched (it|them|the), put (it|them) (away|in|on|under|behind|by|somewhere|up), tidied (it|them|up), banked (it|the), paid it in, taken (it|them) (to|in|for|home|round|up|into|out) (be|the|mend|mending|repair|safe|bank|a|his|her), took (it|them|the) ... (to be|home for|for safe|to the tip|to the bank|in for|to mend|for mending|to get), for (safe keeping|safekeeping|mending|repair|a service|cleaning|a surprise), as a surprise, (given|gave|lent|sold|swapped) (it|them) to, put it out for the, put them out for, thrown it (out|away), chucked it (out|away)
concept moved-kindly
  phrase (ridden|driven|walked|wheeled|cycled|taken) it (to|home|round|over|down|up|back|into), rode it (to|home), drove it (to|home|round)
  phrase (had|has|'d) (fetched|tidied|banked|washed|stored|parked|collected|moved), fetched (it|them|the|her|his), for mending, to mend, being mended, being repaired, in for repair, for a surprise, as a surprise, for safe keeping, for safekeeping, kept it safe, safe at (his|hers|home|theirs), to the tip, to the dump, to the charity shop, in the wash, tidied (it|them|up), put (it|them) (away|out for), paid it in, paid in at, paying in slip, to bank it, banked it, moved it, moved them
review moved-by-own
  when moved-it < of-the-house within 6 words
  when moved-kindly & of-the-house within 2 sentences
  unless still-gone/not-authorised/distraction-caller/distraction-gone within report
  acts take, take-vehicle, enter-building
  become hypothetical
concept not-authorised
  phrase without (asking|permission|my|her|his|consent|telling), no permission, not supposed to, shouldn't have, (wants|want) (him|her|it) (dealt|charged|reported), refuses to (give|return|hand), won't give (it|them) back, sold it (to|at|for) (a|cash), cash converters, pawn, pawned, stole it, nicked it
concept found-after
  phrase (i|we|i've|we've) (had|got) it (in|at|with|here|safe|all), i'd (moved|put|taken|borrowed) it, (i|we) (moved|borrowed|took) it (in|to|home|for), do forgive, counted it out, every penny, only been paid, had been paid
  phrase in the other (coat|bag|pocket|jacket|room|car), where (she|he|i|they|mum|dad|nan) (had|'d) (put|left|hidden|parked), where (she|he|i|they) left (it|them), where (she|he|i|they) parked, has it back, got it back, have it back, got them back, got both back, had it all along, been there all along, never left the house, (all|everything|whole lot|contents|cash|money|cards) (there|still there|intact|inside|still inside|in it|accounted for|complete), handed (it|them) in, handed back, handed in complete, handed to (the|a) (driver|desk|staff|reception|bar), at the (depot|lost property), reunited, (remembers|remembered|recalls|recalled|realised|realises|clean forgot|forgot|forgotten) ... (left|put|moved|lent|gave|given|parked|tag|banked|sold|taken|hidden), gone clean out of, slipped (her|his|my) mind, it wasn't stolen, was not stolen, wasn't taken, was not taken, not stolen at all, never stolen, wasn't nicked, nobody took it, no one took it, nothing (stolen|nicked), nothing was (stolen|taken), counted it again, counted again, miscounted, counting error, till error, wrong (level|car park|floor|street|row|bay|road|row|section|side), different (level|floor|street|row|bay), towed (by|away|for), been towed, car pound, in the pound, on pound, at the pound, parking suspension, bay suspended, removed by contractor, lifted by the council, removal truck, council (removed|lifted|towed), delivered to, at number, (false|mistaken) alarm, cancel (the|my|this|it|please|job|police), please cancel, no longer required, panic over
concept found-word
  phrase found, found it, found them, turned up, discovered, located, remembers, remembered, come across, came across, stuffed, slipped, fallen
concept own-place
  phrase (in|under|behind) (the|her) (sofa|settee|fridge|freezer|drawer|wardrobe|cupboard|washing|coat|pocket|handbag|glovebox|boot|airing cupboard|bread bin|biscuit tin|recycling|bin|shed|loft|locker|bed|mattress|chair|pram|porch|greenhouse|safe|teapot), other (coat|bag|pocket|jacket|handbag|drawer), the back of the (sofa|settee|drawer|cupboard|chair|wardrobe)
review found-in-own-place
  when found-word & own-place within 7 words
  unless still-gone/not-authorised/gone-from-it/search-found/on-the-body within report
  acts take, take-vehicle
  become hypothetical
review found-so-none-gone
  when found-after within report
  unless still-gone/not-authorised/gone-from-it/distraction-caller/distraction-gone within report
  acts take, take-vehicle
  become hypothetical
concept gone-from-it
  phrase (cash|cards|card|money|notes|contents|phone|laptop|tools|purse|everything) (gone|missing|taken|removed|stolen) from, (minus|without) (the|her|his|my), but (the|no) (cash|cards|money|notes|phone|contents), (empty|emptied|stripped|damaged|burnt|burned out|on bricks|smashed up|crashed|on its roof|abandoned), used (at|in|on) (a|the|three|two), contactless, card been used, (cards|card) (used|has been used|was used)

# ---- fear of what may come, nothing done yet ---------------------------------------------------------------
concept not-yet-done
  phrase nothing (has|have) (happened|been done|occurred) (so far|yet|as yet|up to now), nothing's happened yet, nothing happened yet, nowt's happened, hasn't happened yet, has not happened yet, not happened yet, before something happens, before anything happens, it's about what's going to, what he might do, what she might do, what they might do, what might happen, might happen, could happen
concept nothing-yet
  phrase hasn't done (anything|owt|nothing) [yet|to me|to us|wrong], has not done anything, not done anything, never done anything, never actually (done|said|touched), (hasn't|has not|not|never) (touched me|touched her|said anything|threatened me|threatened anyone|been near), just (a|the|my) feeling, bad feeling, gut feeling, before something (happens|does), before it (happens|starts|gets), what's going to happen, what is going to, what might happen, in case (something|anything|he|she|they), in the future, one day he, might one day, worried (he|she|they) (might|may|could|will), scared (he|she|they) (might|may|could|will), just wanted (it|to) [be] (logged|log|noted|recorded) in case, (logged|noted|on record) in case, on record so, no (specific|actual) threat, no threats (made|yet|so far|either|from), there's been no (trouble|threats|contact|incident)
review only-feared
  when nothing-yet & afraid-of within 3 sentences
  when not-yet-done within report
  unless just-done within report
  acts assault, strangle, threaten-violence, threaten-kill, touch-sexually, damage, follow-or-watch, unwanted-contact, course-of-conduct, set-fire, take, control, possess-weapon, fight, send-message
  become hypothetical
concept afraid-of
  phrase worried, scared, frightened, afraid, fear, fears, anxious, uneasy, on edge, dread, dreading, concerned, nervous, the ick, creepy, uncomfortable
concept just-done
  phrase tonight he, today he, last night he, this morning he, yesterday he, just (hit|pushed|threatened|smashed|punched|grabbed), has just, he then, she then, then he, threatened to, said he'd, said he'll, said (he|she|they) (will|would|was going to|were going to|is going to), told (me|her|him) (he|she|they) (would|will|was going to|were going to)
idiom fears-not-done
  phrase said he would be home, said he will ring
  cancels just-done

# ---- already recorded under a number ------------------------------------------------------------------------
concept known-job
  phrase (about|re|regarding|up about) (crime|my crime|my case|existing|that crime|crime ref|crime number), in relation to crime, with reference to crime, reference crime, regarding crime, update on (crime|my|the|a) [crime|case|burglary|assault|theft|investigation], an update (on|please|re|about), any update, any news on, has anyone (looked|checked|been|spoken), heard nothing (since|from), not heard (from|anything|back), no one has (been in touch|contacted|rung), (nobody|officer) (has|said he'd|said she'd) (been in touch|come|call|ring|contacted), chase up, chasing up, chased up, already on system, recorded at the time, already (recorded|crimed|logged|reported), (was|been) (recorded|crimed) (under|last|in|at the time|back), gave (me|us|him|her) (a|the) (crime|reference|ref|number), given (a|the|me|us|him|her) [a] (crime|reference|ref|number), we gave him a number, got a (reference|ref|number) (for it|already|off|from), has a (crime|reference|ref|number), property (list|field) (updated|amended), amend (the|my) (crime|report|list|property), dup of, dupe of, same (incident|job|matter|allegation|boy|offence) (as|already), copy of the (crime|report)
concept on-system
  phrase is on, already on, located, on the system, on system, recorded on, recorded as, oic, officer in the case, officer in case, investigating officer, recorded, crimed, the reference, my reference, crime number, reference number, yellow card
concept asks-again
  phrase ringing again, calling again, rung again, ring again, called before, rung before, rang before, me again, it's me again, filling this in again, reported (it|this) (before|already|last|at the time|on the|in), told you (before|already), you'll remember me, nothing new, nothing since, nothing's gone since, nothing gone since, nothing has happened since, not been back, hasn't been back, he's not been back, insurance (are|is|being|want|wants|need|needs|company), glazier wants, loss adjuster, solicitor wants, cica, compensation, no update, property list, statement i gave, spoke to (an officer|a pc|pc|an inspector) (on|last|at the time|before)
report already-recorded = yes
  when asks-again & on-system within 3 sentences
  when asks-again & known-job within report
  unless new-occasion & strike/breaking within 3 sentences
  unless just-now & breaking/strike/taking/gone within sentence
report other-force-records = yes
  when recorded-there & theirs within entry
concept theirs
  phrase (their|that|another|other|neighbouring|next|different|host|home) (force|police force|force's|constabulary|county), police (there|down there|up there|over there), (force|police|officers) (there|down there|up there), over the (border|county line), in the next county, the (cumbrian|welsh|scottish|devon|kent|norfolk|cumbria|london|met|cornish) (police|force), met police, the met, btp, british transport police, transport police, police scotland, cumbria police, rang cumbria, (reported|report) it (there|down there|up there|at the time there|to police there), whole other police force, whole nother police force, whole other force
concept recorded-there
  phrase recorded, recording, being recorded, crimed, crime number, crime ref, reference, ref, their number, has a number, gave a number, dealing, investigating, dusting, statement taken, took it all down, took a report, all in hand, oic, have it, have the job, theirs, has their number, owned by, ownership

# ---- abroad ---------------------------------------------------------------------------------------------------
concept abroad-place
  phrase ferry from, on the ferry, on a ferry, cruise ship, on a cruise, purser, on the plane, on the flight, at the airport in
  phrase in (barcelona|madrid|paris|rome|amsterdam|berlin|prague|budapest|krakow|dublin|lisbon|athens|istanbul|new york|dubai|orlando|florida|goa|bangkok|bali|sydney|australia|canada|mexico|jamaica|egypt|morocco|tunisia|germany|poland|hungary|croatia|bulgaria|holland|belgium|switzerland|austria|ireland|malta|gambia|south africa|china|japan|the algarve|magaluf|marbella|malaga|alicante|mallorca|menorca|lanzarote|fuerteventura|gran canaria|crete|corfu|zante|kos|rhodes|ayia napa|kavos|serbia|russia|ukraine|ghana|kenya|sri lanka|bangladesh|afghanistan|iran|iraq|syria|somalia|sudan), on holiday in, holiday in, in the resort, at the resort, hotel in (spain|greece|turkey|cyprus)
concept holiday-word
  phrase holiday, holidays, hols, abroad, resort, hotel, villa, trip, stag, hen, honeymoon, cruise, flight home, flew home, flew back, got back from, back from, home from, embassy, consulate, police there, local police, local police report, spanish police, french police, greek police, turkish police, italian police, policia, gendarmes, tourist police, travel insurance, gap year, when i lived in, when we lived in, when she lived in, back home in
report committed-in = abroad
  when abroad-place & holiday-word within 2 sentences
  unless back-here within report
concept back-here
  phrase since (getting|coming|he|she|they|we|i) ... (back|home), when (we|i|he|she|they) (got|came|come) (back|home), while (we|i|they|he|she) (were|was) (away|on holiday|abroad|in), whilst (we|i|they|he|she) (were|was) (away|on holiday|abroad|in), house sitting, came home to, come home to, back home to, landed to

# ---- idle words -------------------------------------------------------------------------------------------------
idiom gone-on-arrival
  phrase (vehicle|car|van|male|males|suspects|moped) gone (on|prior|before|upon) (arrival|arr|our|police|to), gone on arrival, gone on arr, goa, all gone on arrival
idiom dick-turpin
  phrase dick turpin, moby dick, spotted dick, dick van dyke, dick whittington, clever dick
idiom could-have-killed
  phrase (could have|could've|coulda|could of) (strangled|killed|murdered|throttled|brained|swung for|clocked|lamped|punched|hit|slapped|thumped|decked|wrung), (felt|feel|feels) like (hitting|punching|killing|strangling|slapping|murdering|throttling|burning|smashing), a good mind to, good mind to, tempted to (hit|punch|swing|throw|slap)

# ---- officers in the execution of duty, in the words of those who oversee them ------------------------------------
concept police-complaint
  phrase custody visitors, independent custody, use of force form, use of force forms, schedule 3, conduct matter, recordable conduct, registered as a complaint, complaint against the force, officers who booked him in, officers who arrested (me|him|her), officer who arrested (me|him|her), when i was arrested, while being arrested, during (my|his|her) arrest

report contrary-evidence = yes
  when mood-fine & found-after within report
  unless hurt-owned/still-gone/not-authorised/gone-from-it within report
  unless injury-borne-out/witness-role/order-word/search-found within report
report contrary-evidence = yes
  when mood-fine & found-again within report
  unless hurt-owned/still-gone/not-authorised/gone-from-it within report
  unless injury-borne-out/witness-role/order-word/search-found within report
concept paid-after
  phrase and paid with, has now paid, he's paid, she's paid, they've paid, been back and paid, he's only back, dawned on (him|her|them|me), come in and paid, came in and paid, straight back and paid
