# What takes a told blow or threat back again: the one said to be hurt says nobody did, joking, illness; and who confirms.

# ---- nobody did anything ---------------------------------------------------------------------------------
concept says-not-hit
  phrase never (touched|hit|hurt|harmed|assaulted|struck|pushed|slapped|punched) (me|her|him|us|anyone|anybody)
  phrase never (laid|lifted|raised|put) a (finger|hand), never (been|being) (hit|touched|hurt|assaulted)
  phrase (nobody|no one|noone|no-one|none of them) (touched|hit|hurt|pushed|attacked|assaulted|laid|lifted)
  phrase not been (hit|touched|hurt|assaulted|attacked|pushed)
  phrase (wasn't|was not|hasn't been|has not been|were not|weren't) (hit|touched|hurt|pushed|attacked|assaulted|punched|slapped|kicked|fighting)
  phrase (didn't|did not|hasn't|has not) (hit|touch|hurt|push|attack|assault|lay|laid) (me|her|him|anyone|anybody|a finger|a hand)
  phrase (denies|denied|denying) (being|any|that) (assault|assaulted|hit|hurt|violence|harm|anyone), denies all, denies it happened
  phrase both deny (any|assault|violence), neither alleges, no allegations, no allegation made, no disclosures, no disclosure of, nothing happened
  phrase nothing physical, nothing had happened, says (he|she) fell, said (he|she) fell
  phrase (he|she) (had|has|'d|just|only) (fell|fallen|slipped|tripped), nobody entered, no one entered, bad dream, had a dream, dreamt it
  phrase missed the kerb, tripped over the, tripped on the, fell over (his|her|the|a), fell off (his|her|the|a), walked into (a|the)
  phrase no one else (near|within|involved), nobody (near|within|else)
concept found-no-harm
  phrase body map clear, body map clean, sensor logs, sensor, no marks, no mark on (him|her|either), no injury, no injuries, nil injuries, nil inj
  phrase no visible, no inj, laughing, in hysterics, laughed, giggling, no fear, no worries, no concerns, safe and well, all well, in good spirits
  phrase cheerful, merry, happy, dash nil, no hx, no history, video, clip, footage, cctv, camera, cameras, bwv shows, witnesses say, friends say
  phrase mates saw, same account, both say, explains, explained, seen alone, spoken to alone, seen apart, seen separately, spoken to separately
  phrase spoken to apart, seen by herself, seen by himself, asleep, dancing, practising, rehearsing, cat, puppy, spider, wasp, game, prank
concept real-after-all
  phrase confirms (he|she|they) (hit|punched|pushed|kicked|slapped|was|were), confirms assault, disclosed (he|she|that), discloses, discloses that
  phrase injuries seen, injury seen, bruising seen, bruising noted, visible injuries, arrested on suspicion of assault, arrested for assault
  phrase statement obtained, victim confirms, ip confirms, repeats account, too scared to, frightened to say, changed (his|her) account
  phrase not consistent, inconsistent with, doubt, non accidental, will do a statement, statement taken, doing a statement
  phrase shows me (his|her|bruising|marks|injuries|ribs), showed me (his|her|bruising|marks|injuries), shows us, already going purple, marks seen
  phrase doesn't want to press charges, does not want to prosecute, doesn't support
review says-nothing-done
  when says-not-hit & found-no-harm within entry
  unless real-after-all within report
  unless ip-confirmed within report
  acts assault, strangle
  become hypothetical
concept ip-confirmed
  phrase ip confirms, ip states, ip says (he|she) was, victim states, victim confirms
idiom not-first-blow          # "he's never hit me before" tells of one now
  phrase never (touched|hit|hurt|pushed|slapped|punched) (me|her|him|us) before, never (laid|lifted|raised) a (finger|hand) on (me|her|him) before
  phrase never (laid|lifted|raised) a (finger|hand) (to|on) (me|her|him) (until|till|up to), not been (hit|hurt) before
  cancels says-not-hit

# ---- told in jest ---------------------------------------------------------------------------------------------
concept kidding
  phrase its a joke, it's a joke, was a joke, only joking, just joking, joking around, arrest her lol, arrest him lol, lol, lmao, haha, hahaha
  phrase not literally, chuckling, not serious, wasn't serious, figure of speech, figures of speech, been saying it to each other
  phrase just an expression, just a saying, in jest, tongue in cheek, she laughed, he laughed, both laughing, all laughing, laughs about it
  phrase not like that, winding (me|him|her) up, wind up
concept truly-afraid
  phrase frightened, scared, terrified, means it, meant it, believes, petrified, in fear, shaking, won't stay, in tears, crying
review said-in-jest
  when kidding within report
  unless truly-afraid within sentence
  acts threaten-kill, threaten-violence
  become hypothetical
idiom not-killing
  phrase (mum|mam|mom|nan|boss|gaffer|missus|wife) (will|is going to|is gonna|gonna|'s gonna) (kill|murder|skin) me
  phrase (mum|mam|mom|nan|boss|missus|wife)'ll (kill|murder|throttle|skin|have) me, kill for a (pint|brew|fag|cuppa|drink|curry|tan)
  phrase (heat|stairs|shoes|heels|hangover|commute|back|feet|knees) (is|are|will be) killing, killed with kindness
  phrase laughed (herself|himself) to death, bored to death, worried to death, frightened to death, scared to death, catch (my|your|his|her) death
  phrase sick to death, death by chocolate, dead on my feet, dead to the world, stone dead battery

# ---- illness speaking -------------------------------------------------------------------------------------------
concept delusion
  phrase through the (walls|wall|plug|plugs|sockets|socket|floor|ceiling|vents|pipes|tv|telly|radio|light fittings), gassing me, gassing (him|her)
  phrase pumping gas, pumping it in, poison gas, slow gas, microwaving, microwaves, chip in (my|his|her), chip implanted, implant in, implanted
  phrase radio waves, laser beams, lasers, rays, mind control, controlling (my|his|her) (mind|thoughts), reading (my|his|her) (mind|thoughts)
  phrase thoughts (stolen|taken|removed|broadcast), robbed of thoughts, clones, cloned, replaced by, imposter, impostor, go invisible, invisible
  phrase satellites, satellite, mi5, mi6, the bbc, illuminati, aliens, demons, the devil, memories removed, removed my memories
  phrase taken (my|his|her) (organs|kidneys|kidney|womb), kidneys (taken|were taken|was taken), face off and put another, electromagnetic
  phrase electricity through (me|him|her), frequencies, hearing voices, the voices, voices telling, nanobots, hacked (my|his|her) brain
  phrase brain is being, spirits, curse on me, black magic
concept mh-word
  phrase depot, injection, cpn, crisis team, mh car, mental health, mental health nurse, mh team, community team, community psychiatric, known dx
  phrase diagnosis, schizophrenia, schizophrenic, psychosis, psychotic, delusional, delusions, hallucinating, hallucinations, paranoid, paranoia
  phrase meds lapse, meds, medication, off (his|her) meds, not taking (his|her), section 136, s136, sectioned, bipolar, dementia, alzheimers, manic
  phrase unwell, known repeat, regular caller, triage car
review illness-speaks
  when delusion & mh-word within report
  unless real-after-all within report
  acts all
  become hypothetical

# ---- play and rightful handling ---------------------------------------------------------------------------------
concept mishap-plain
  phrase accident in play, play wrestling, fits (the|his|her|their) account, ducked into it, legal above board, above board, not even a penalty
  phrase fair tackle, boisterous play, messing about, mucking about, rough play, horseplay, trampoline, bouncy castle, slid out of, slipped off
  phrase lost (his|her) balance, unsteady on (his|her) feet, sensor mat, no third party, hoist, transfer from bed, blood thinner
concept sport-word
  phrase boxing training, at boxing, sparring, sparred, kickboxing, muay thai, bjj, jiu jitsu, rugby match, scrum half, flanker, touchline
  phrase five-a-side, sunday football, football practice, rugby training, netball match, mma class, mma training, fencing club, capoeira
concept sport-accident
  phrase it was fair, fair and square, don't blame (him|her), do not blame (him|her), not (his|her) fault, reference for the insurance
  phrase insurance claim, bought me a pint, bought (him|her) a pint, all part of it, part of the sport, caught me with a
concept screen-word
  phrase first dance, dance routine, dance lift, shop dummy, mannequin, ketchup, fake blood, halloween, murder mystery, incident drill
  phrase training drill, drill today, exercise today, mock, simulation, on the radio, audio book, audiobook, podcast, box set, tiktok challenge
  phrase ventriloquist, puppet

# ---- at school ------------------------------------------------------------------------------------------------
concept school-time
  phrase at morning break, morning break, at lunch break, lunch break, lunchtime, break yesterday, in the quad, quad, school corridor, the corridor
  phrase dining hall, school bus queue, in pe, during pe, in pe, at pe, in the lunch queue, period (one|two|three|four|five|1|2|3|4|5)
  phrase lesson (one|two|three|four|five|1|2|3|4|5), in form time, school hall
concept school-deals
  phrase internal exclusion, internally excluded, restorative session, restorative meeting, restorative justice, school have got it
  phrase school has got it, school is happy to, school content to, trust policy to notify, trust policy, given (two|three|one|a) (day|days)
  phrase suspended (for|from school), fixed term exclusion, fixed term suspension, school not asking, not asking for police, school happy to deal
  phrase school to manage, school managing, dealt with in school, dealt with by school, dealt with internally, head has dealt, school sanctions
  phrase behaviour policy, detention given, after school detention

# ---- reported before -----------------------------------------------------------------------------------------
concept known-job
  phrase last (week|month|year) i reported, i reported (this|it|him|her|my) last, when i reported, i reported this in, since i reported
  phrase who the officer is, who is the officer, officer in the case, update on my (case|crime|report), update on the (case|investigation)
  phrase ringing for an update, ring for an update, wants an update, wanting an update, any news on my, chasing the oic, chasing up, court date for
  phrase when is the trial, charged last, charged and bailed, already crimed, already on crime, under crime number, crime number given
  phrase my crime number, have a crime number, has a crime number, given me a crime number, quoting crime, ref given, recorded at the time
  phrase finalised, dbs, disclosure check, enhanced check

# ---- who confirms ----------------------------------------------------------------------------------------------
concept tells-it
  phrase states, stated, says, said, reports, reported, alleges, alleged, discloses, disclosed, describes, confirms, confirmed, tells me, told me
  phrase tells us, told us, explains, explained
concept the-one-hurt
  phrase female, male, woman, man, lady, mother, mum, mam, father, dad, son, daughter, wife, husband, girlfriend, boyfriend, partner, girl, boy, lad
  phrase lass, ex, sister, brother, victim, occupant, resident, patient, staff, nurse, driver, barman, barmaid, doorman, guard, she, he, pt
concept done-to-teller
  phrase (punched|hit|slapped|kicked|pushed|shoved|grabbed|headbutted|bit|bitten|strangled|choked|spat at|threw|pinned|dragged|attacked|assaulted|scratched|pulled|throttled|elbowed|kneed|stamped|stabbed|threatened|held|thumped|smacked) (her|him|them|me)
  phrase (was|been|were|being|got) (punched|hit|slapped|kicked|pushed|shoved|grabbed|headbutted|bitten|strangled|choked|spat|pinned|dragged|attacked|assaulted|stabbed|threatened|thrown|thumped)
report victim-confirms = yes
  when the-one-hurt > tells-it > done-to-teller within 12 words
  unless gossip within report
concept gossip
  phrase neighbour, caller says her friend, caller says his friend, told caller, heard from, second hand, rumour, apparently, on facebook
  phrase saw a post, third hand, friend of a friend, overheard, hearsay
concept confirm-word
  phrase will do a statement, shows me, showed me, wants it on, wants it on the record, wants it noting as a crime, willing to make a statement
  phrase will give a statement, will provide a statement, will make a statement, wants to make a statement, supports police action, happy to support
  phrase wants (him|her|them) charged, wants (him|her|them) arrested, wants (him|her|them) doing, wants to take it further
  phrase does not want to take it any further but, both confirm, each confirms, all confirm, all three confirm, says so (himself|herself)
  phrase says so themselves, in own words, gives a clear account, clear account, brief account, account on bwv, account given
  phrase first account obtained, disclosed to me, disclosed to us, disclosed to nurse, disclosed to staff, came on (the line|and said)
  phrase on the line says, put on the phone, repeats (the same|account|it), repeated the account, corroborates
# "Says her partner struck her", where an officer or desk writes down what the one hurt says.
report victim-confirms = yes
  when tells-it > strike/push/grab/dealt/choke/strike-general > told-object within 10 words
  when tells-it > strike-past/strike-general/push-past > by-agent within 8 words
  when tells-it > did-it within 8 words
  unless gossip within report
  unless informant/passer-by within 6 words
concept told-object
  phrase her, him, them, me
# So grave, and so plain, that nobody's word is waited for.
report appropriate-without-confirmation = yes
  when grave-plain
  unless self-done within report
concept grave-plain
  phrase life threatening, life-threatening, life changing, fighting for (his|her) life, critical condition, critical in, intubated, induced coma
  phrase bleed on the brain, bleed on brain, attempted murder, attempt murder, arrested for s18, arrested on suspicion of s18, gbh with intent
  phrase stab wounds, stab wound, penetrating wounds, gunshot wound, shotgun wound, percent burns, per cent burns, in theatre, going to theatre
  phrase emergency surgery, unconscious on, found unconscious
concept mishap-plain
  phrase involuntary, involuntarily, muscle spasm, night terror, night terrors, unintentional, unintentionally
report victim-confirms = yes
  when tells-it > no-wage/papers-held/work-debt/bad-quarters within 25 words
  unless gossip within report
concept confirm-word
  phrase gives account, gave account, gives an account, gave an account, account in ambulance, account in hospital, wants help, wants out
  phrase asks for help, wants to be safe, consents to, consents to nrm, consents to referral, account through interpreter, via interpreter says
  phrase through interpreter says, through interpreter confirms
idiom not-killing
  phrase (mum's|mam's|mom's|nan's|boss's|wife's|missus is|gaffer's) (gonna|going to) (kill|murder|skin|throttle) me
idiom not-struck
  phrase (anybody|anyone) (laid|lay|lays) a (hand|finger), laid a (hand|finger) on (anybody|anyone)
  cancels strike, strike-bare
review sport-threat
  when sport-word & sport-accident within report
  unless off-ball within report
  acts threaten-violence, threaten-kill
  become hypothetical
concept spiked-fine
  phrase in the recipe, part of the recipe, bitters, tests negative, tested negative, negative for (drugs|ghb|ketamine|spiking), nothing added
  phrase nothing was added, nothing put in, nothing was put, seal intact, clear of drugs, clear for drugs, samples clear, bloods clear
  phrase same as the glasses, just tonic, only tonic
review not-spiked
  when spiked-fine within report
  acts spike-or-poison
  become hypothetical
concept screen-word
  phrase agatha, whodunnit, murder weekend, drama teacher, last act, amateur theatre, escape game, cosplay, historical society, sealed knot
concept found-fine
  phrase stood down, very apologetic, proper charlie, red faced, felt daft, feels daft, embarrassed caller
fact referred-nrm = yes
  when nrm-word
  of exploit-person
concept nrm-word
  phrase nrm, national referral mechanism, referred to nrm, referred nrm, competent authority, single competent authority, duty to notify
  phrase first responder

# ---- it turned out otherwise ------------------------------------------------------------------------------------
concept turned-out
  phrase explains (she|he|they) (was|were|had), explained (she|he|they) (was|were|had), turns out, turned out, it transpires, it transpired
  phrase transpired that, was describing, was acting, was playing, was telling, was reading, was quoting, was singing, was talking about
  phrase was referring to, is referring to, was watching, were watching, was practising, were practising, was on the phone to, story from
  phrase from (his|her) book, she meant, he meant, meant when, brushing out, brushing her hair, misheard, mistaken, misunderstood, misunderstanding
  phrase got the wrong end, in fact, had caught (his|her)
concept all-fine
  phrase no marks, no injuries, no injury, no concerns, no concern, no worries, all in order, all well, all ok, safe and well, happy, laughing
  phrase mortified, embarrassed, apologetic, apologised, sorry for wasting, no one else involved, no other person, no third party
  phrase nobody else involved, no offences, good spirits, please disregard, sister says the same, says the same, satisfied
review turned-out-fine
  when turned-out & all-fine within 3 sentences
  unless real-after-all within report
  acts assault, strangle, threaten-kill, threaten-violence, detain, abduct, neglect-child
  become hypothetical

# ---- an agency reports, whatever the channel says ---------------------------------------------------------------
concept agency-opening
  phrase referral received, received from, referral from, social care, childrens social care, children's services, adult services, allocated sw
  phrase sw reports, s47, section 47, strat, strategy discussion, safeguarding lead, dsl, safeguarding referral, safeguarding concern, sa1 concern
  phrase idva service, idva reports, marac referral, health visitor, a&e, a+e, a&e inform, a&e sister, a&e nurse, ambulance control, amb ctrl
  phrase ambo control, fire control, prison control, hmp, ward sister, ward manager, gp surgery, gp practice, midwife, camhs, refuge, school nurse
  phrase head teacher, headteacher, deputy head, primary school, nursery manager, care home manager, registered manager, housing officer
  phrase hostel manager, hospital security, hospital sg
report reporter = professional
  when agency-opening within opening
