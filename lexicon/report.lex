# The report as a whole: who reports, whether the victim confirms it, what speaks against it, whether it
# is recorded already. Values that stand later in facts.csv win where two rules hold.

# ---- it never happened: see also property-lost.lex for what was found again -------------------------------
concept nobody-near
  phrase nobody near him, nobody near her, no one near him, no one near her, walking up alone, on his own since, on her own since, alone on camera, cctv shows him alone, cctv shows her alone, nobody went in, no one went in, nobody came or went, no one in or out, nobody in or out, nobody robbed him, nobody robbed her, never happened, did not happen, didn't happen, admits she made it up, admits he made it up, admitted making it up, made it up, made the whole thing up, false report, false allegation, retracted as untrue, no offence took place, physically impossible, could not have happened
idiom not-contrary
  phrase never happened before, not happened before, has never happened before
report contrary-evidence = yes
  when nobody-near & taking/rob-word/strike/push within report

concept game-or-play
  phrase video game, computer game, online game, headset, headset on, headset round, gaming headset, call of duty, fortnite, dress rehearsal, rehearsal, rehearsing, film set, film crew, filming a, stage play, am dram, actors, drama group, theatre group, squad shooter, prop gun, prop knife, fancy dress, role play, training exercise, martial arts class, boxing club, sparring, reenactment, re enactment, paintball, airsoft game, laser tag
review played
  when game-or-play within report
  unless intimate-image within report
  unless taking > goods within report
  acts threaten-kill, threaten-violence, assault, fight, possess-weapon, detain, take
  become hypothetical

concept self-done
  phrase self inflicted, self harm, self harmed, self harming, self done, did it himself, did it herself, cut himself, cut herself, cut her own, cut his own, cut her arms, cut his arms, cut both her arms, stabbing herself, stabbing himself, stabbed himself, stabbed herself, done it himself, done it herself, took an overdose, overdose, self injury, own forearm, own wrists
review self-inflicted
  when self-done within report
  unless strike within report
  acts assault, possess-weapon, threaten-kill, threaten-violence
  become hypothetical
review self-inflicted-cut
  when self-done within report
  acts possess-weapon
  become hypothetical
concept admitted-self
  phrase did it himself, did it herself, done it himself, done it herself, self inflicted, he had done it to himself, she had done it to herself, self done
report contrary-evidence = yes
  when admitted-self

concept denies-it-all
  phrase nothing in it, nothing has happened, nothing happened, never been hit, hes never hit, he's never hit, she's never hit, never hurt her, never hurt him, there's nothing in it, not true, isn't true, no truth in, never said that, no such thing, never laid a finger, was a hockey ball, was playing, at sport, fell off, tripped over
report contrary-evidence = yes
  when denies-it-all & hearsay within report
concept hearsay
  phrase told caller that, from what, heard from, second hand, third hand, what their mom says, what their mum says, she has heard, he has heard, rumour, rumours, hasn't seen anything herself, hasn't seen anything himself, has not witnessed, not seen anything, never seen anything, friend of a friend, someone told her, someone told him

# ---- recorded already, or by others ---------------------------------------------------------------------
concept known-job
  phrase re existing job, existing crime, already recorded, already reported, already on with a crime number, given a crime number, got a crime number, crime number on the day, same job as, record found, update on his, update on her, update on the, who is dealing with, who's dealing with, chasing an update, asking for an update, already crimed, duplicate of, already on and charged, job already on, already on as a crime, existing investigation, back of the investigation, added to the investigation, add to the existing, add to existing crime, crime in with us, existing stalking crime, live stalking crime, same allegation as, previously recorded, previously crimed, crime ref already, recorded under
report already-recorded = yes
  when known-job
  unless knew-stolen & bought-word/stolen-found within report
  unless new-occasion & strike/breaking within 3 sentences
  unless on-the-body/his-own-say & weapon-blade/drug-other/drug-cannabis within report
  unless witness-role & leaned-on within report
  unless order-word within report
  unless breaking & just-now within 3 sentences
concept just-now
  phrase this morning, this afternoon, this evening, tonight, last night, today, just now, woke up to, in the night, overnight, has just, have just, ten minutes ago, an hour ago
concept other-police
  phrase other force, another force, their crime number, btp dealing, british transport police have, met police have, they have created a job, have a crime number from, transferred to, dealt with by the police there, reported it down there, reported it up there, reported to police there, police there have, host force
  phrase west yorkshire, south yorkshire, north yorkshire, devon and cornwall, avon and somerset, thames valley, west midlands police, greater manchester police, gmp, merseyside police, lancashire police, kent police, essex police, norfolk police, suffolk police, sussex police, surrey police, hampshire police, dorset police, wiltshire police, gloucestershire police, warwickshire police, west mercia, staffordshire police, cheshire police, cumbria police, northumbria police, durham police, humberside police, lincolnshire police, nottinghamshire police, leicestershire police, northamptonshire police, cambridgeshire police, bedfordshire police, hertfordshire police, north wales police, south wales police, gwent police, dyfed powys, police scotland, psni
concept crime-number
  phrase crime number, crime reference, created a job, have it, job number, crime ref, oic, recorded it, recording it
report other-force-records = yes
  when other-police & crime-number within entry
concept outside-force
  phrase in libya, over france, in spain, in france, in italy, in turkey, in greece, in portugal, in eritrea, in albania, in india, in pakistan, in romania, in vietnam, in nigeria, in the usa, in america, in cyprus, in thailand, in ibiza, in majorca, in tenerife, in benidorm, happened abroad, happened in the air, in the air abroad, while abroad, out of the country, before coming to the uk, inbound international
report committed-in = abroad
  when outside-force & strike/taking/grope-word/slavery within report
concept elsewhere-here
  phrase all of it happened in, happened in leeds, happened in london, happened in another force, occurred in another force, not our area, out of force, outside our area, not in our force area
report committed-in = other-force
  when elsewhere-here

# ---- who reports, where the extract does not say --------------------------------------------------------
report reporter = professional
  when professional/emergency-worker/teacher/carer/doctor within opening
report reporter = parent-or-carer
  when mother/father within opening
report reporter = third-party
  when neighbour/friend/sister/brother/relative/daughter/son/partner within opening
report reporter = police
  when constable within opening
concept passer-by
  phrase passing motorist, passer by, passerby, dog walker, mop, witness, bystander, member of public, bus driver saw, taxi driver saw, driving past, saw a, has seen a, has just seen, just seen, witnessed a, can see a, watching a, resident reports, caller can hear, can hear a
report reporter = witness
  when passer-by within opening
  unless injured-party within opening

# ---- has the victim confirmed? ----------------------------------------------------------------------------
concept confirm-word
  phrase shows (me|us|officers), showed (me|us|officers), will (do|give|make|provide) a statement, happy to (make|give|do) a statement, wants (it|him|her|them|this) (stopped|dealt|done|recorded|recording|reporting|sorted|caught|charged|arrested), want it (stopped|dealt|done|recorded|sorted), both want, their words, her words, his words, approached me, stopped me, came to see me, handed (it|me|us) (me|it|over|the), came on the phone, put (her|him|them) on, puts the (loss|damage) at, total loss, owner (says|said|wants|confirms|seen|attended|asks|confirmed|unhappy), keyholder (says|confirms|attended|confirmed), manager (says|confirms|confirmed|wants), needs replacing, quoted (£|for), will be claiming, claiming on, given (me|us) (a|an|his|her) (account|description|statement), description given by, gave (a|us|me) (description|details|account), asked for a crime number, wants a crime number, has (lost|suffered), recalls, remembers (him|her|it|the), as she told it, as he told it, tells it, took details, details taken, full account
  phrase agrees (he|she|that|it|they|to), agreed (he|she|that) (did|had|hit|was), accepts (he|she|that), admits (he|she|that) (did|hit|was), backs it up, bears it out, bears that out, corroborates, repeats (it|his|her|the|same|account), repeated (it|his|her|the|same|account), gives the same, gave the same, told the same, same story, same version, says it was, says that (he|she|they) (did|hit|was), yes (he|she) did, nodded, both confirm, all confirm, all three confirm, each confirms, content for, happy for, consents to
  phrase confirms, confirm, confirmed, same account, tells the same, says the same, says same, both say, account matches, accounts match, statement taken, statement obtained, took a statement, statement on bwv, statement done, bwv account, first account, initial account, early account, gave an account, gives an account, gave same account, gives same account, account as above, account consistent, as per log, as above, statement signed, statements, make statements, making a statement, not making a statement, won't give statement, won't make a statement, no statement, won't do a statement, not supportive, supportive, willing to support, supports prosecution, wants it dealt with, wants to press charges, discloses, disclosed, disclosure, told me, tells me, tells us, said to me, came on the line, comes on himself, comes on herself, came on herself, came on himself, spoken to, spoke to ip, spoke with ip, spoke to him, spoke to her, seen, ip seen, with ip, with victim, with him, with her, dash, he agrees, she agrees, says yes, both lads seen, want it recording, wants it recording, wants it logging, wants reporting, doesn't want to make a complaint, doesn't want to complain, does not wish to make a complaint, declines to support, refuses to support, wants nothing doing
report victim-confirms = yes
  when confirm-word
concept ip-says
  phrase says, say, said, states, stated, reports, alleges, describes, tells, told, explained, adds
report victim-confirms = yes
  when injured-party > ip-says within 4 words
  when injured-party-two > ip-says within 4 words
concept wont-speak
  phrase would not speak, wouldn't speak to, refused to speak, refuses to speak, refusing to speak, refused to engage, refuses to engage, won't engage, would not engage, would not let us see, wouldn't let us see, wouldn't open the door, refused to answer the door, declined to speak, won't talk to us, wouldn't talk to us, refusing to say what happened, won't say what happened, won't say what's happened, will not say
report victim-confirms = refuses
  when wont-speak
concept victim-untraced
  phrase no trace of (him|her|them|the couple|the pair|either), no couple matching, not traced, untraced, no one matching, no-one matching, nobody matching, unable to trace, unable to locate, can't id from, can't identify, could not be located, couldn't be located, couldn't be found, no subject traced, no one to speak to, nobody to speak to, not located, no sign of the couple, no sign of victim, no sign of the ip, no victim found, no victim located
report victim-confirms = not-traced
  when victim-untraced
  unless injured-party > ip-says within report

# ---- complaints about police, school, drink ---------------------------------------------------------------
concept drunk-no-sense
  phrase can't say what, cant say what, can't say where, cannot say what, can't give a sensible, can't give an account, cannot give an account, unable to give an account, will not or cannot say, not making sense, no sense out of, too drunk to, can't put times, won't remember this
report account-given = no
  when drunk-no-sense
concept support-seen
  phrase cctv shows, cctv has, camera has, cameras, operator has, operator saw, on camera, got him, ran it back, footage shows, footage clear, footage seen, clear as day, witness saw, witnesses saw, saw it all, independent witness, admits, admitted, admits it, owns up, split lip, black eye, bruise, bruising, seen by, injuries seen, injury seen, visible injury, visible injuries, red mark, graze, grazed, cut to
report supporting-evidence = yes
  when support-seen
concept school-place
  phrase academy, morning break, break time, breaktime, lunch time, lunchtime, dinner time, playground, corridor, quad, canteen, dining hall, classroom, registration, pe lesson, yr 7, yr 8, yr 9, yr 10, yr 11, yr 4, yr 5, yr 6, year 3, year 4, year 5, year 6, lesson
  phrase in the canteen, in school, at school, in class, in the playground, in the corridor, on school premises, school time, dinner time at school, y7, y8, y9, y10, y11, year 7, year 8, year 9, year 10, year 11
concept school-deals
  phrase internal exclusion, restorative, restorative session, restorative meeting, fixed term exclusion, suspended for, suspension, detention given, sanctioned by school, school (have|has|has got|have got|'ve got) (it|this|dealt), dealt with by school, dealt with in school, school policy, trust policy, behaviour policy, both sets of parents, parents have been in, for notification, notify police, notifying, not asking for (police|a crime|it to be|anything), not asking police
  phrase school are on it, school dealing, school will deal, school deal first, let the school, in isolation, head of year, school sanction, school to deal, excluded
report school-in-hours = yes
  when school-place & school-deals within report
concept asks-record
  phrase wants it recorded as a crime, wants it recorded, asks for it to be recorded, formally ask, wants a crime number, want it as a crime, wants to press charges
report crime-record-asked = yes
  when asks-record

# ---- disputes ----------------------------------------------------------------------------------------------
concept civil-words
  phrase civil matter, civil dispute, small claims, solicitor or mediation, solicitor or the small claims, citizens advice, contract dispute, give back the deposit, recovery agents, on finance, finance company, sold as seen, wants the ring back, contact arrangements, child arrangements, both have pr, both names on, in both names, who owns what, between (her|him|them) and the landlord, dispute panel, quality row, consumer helpline, repossessed, repossession, bailiffs, enforcement agents
  phrase agreed and signed, signed and agreed, quote shown, signed quote, signed the quote, signed contract, contract signed, as per the quote, as per contract
  phrase lender's agents, lenders agents, lender, lenders, finance house, finance agreement, finance firm, agents for the finance, agreement number, logbook loan, log book loan, (months|payments|weeks) behind, default notice, termination notice, repo men, repo agents, repossess, hire purchase, instalments, installments, iou, letter before action, county court, small claims court, ccj, signed for it, invoice unpaid, unpaid invoice, disputed invoice, disputing the bill, owes (me|us|him|her) for (the|work|rent), tenancy deposit, deposit scheme, deposit back, landlord keeping, retention of, lien, until the bill, till the bill, bill sorted, till (i|he|she|they) (pay|pays), until (i|he|she|they) (pay|pays), trading standards, ombudsman, consumer rights, warranty, not as described, boundary dispute, party wall, right of way, easement, deeds, conveyance, land registry, probate, executor, executors, left (me|her|him|us) in the will, the will, family court, contact order, live with order, prenup, divorce settlement, matrimonial, jointly owned, joint names, both names
  phrase civil matter, civil dispute, small claims, solicitor or mediation, solicitor or the small claims, citizens advice, contract dispute, give back the deposit, recovery agents, on finance, finance company, sold as seen, was a present, engagement ring, contact arrangements, child arrangements, both have pr, both names on, in both names, who owns what, between (her|him|them) and the landlord, dispute panel, quality row, consumer helpline, repossessed, repossession, bailiffs, enforcement agents
report civil-dispute = yes
  when civil-words
  unless meal-word & gone-unpaid within report
  unless supply-word & supply-tamper within 3 sentences
  unless blackmail-word/burglary-word/set-about within report

concept over-already
  phrase still going on on arrival, ongoing on arrival, on our arrival still, still fighting when, we watched, officers witnessed, witnessed by officers, in front of officers, carried on louder, warned again, in our presence, police witnessed
report continuing-disorder = yes
  when over-already
