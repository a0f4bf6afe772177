# Found to be innocent: what a later entry says that it was. Reviews restate the acts of the whole report.
# None of these rests on an officer's opinion; each wants something seen, shown or said by those it concerns.

# ---- whoever was thought to be hurt says that nobody did anything ---------------------------------------
concept never-touched
  phrase never (laid|lifted|raised) a (finger|hand), never laid hands on, not laid a (finger|hand), nobody (laid|has laid|'s laid) a (finger|hand), (nobody|no one) (has|had|ever) (hit|hurt|touched|harmed|threatened|attacked), (nobody|no one) (hit|hurt|touched|harmed|threatened|attacked|pushed) (her|him|me|anybody|anyone|them), (has|had|have) not been (hit|hurt|assaulted|touched|harmed|threatened|attacked|pushed), (hasn't|hadn't|haven't|wasn't|weren't) [been] (hit|hurt|assaulted|harmed|attacked|pushed|struck), was not (hit|hurt|assaulted|attacked|pushed|struck)
  phrase (didn't|did not) (hit|hurt|touch|push|slap|threaten) (me|her|him|anyone|anybody), never (hit|hurt|touched|pushed|slapped|threatened) (me|her|him|anyone|anybody|nobody), denies (being|having been|he|she|that he|that she|any|anyone) ... (hit|hurt|assaulted|assault|harmed|attacked|violence|strangled|pushed), denied (being|having been|that|any|anyone) ... (hit|hurt|assaulted|assault|harmed|attacked|violence|pushed), neither (party|of them|one) ... (alleges|alleged|allege|reports|makes|making|complains), neither alleges, neither says the other, no allegation from either, no allegations made, no allegations of, nobody (alleges|alleging), both deny (any|that|anything), both say (nothing|no one|nobody|it was), both said (nothing|no one|nobody|it was)
concept nothing-happened
  phrase nothing (like that|of the kind|of the sort) [has] (happened|went on), nothing (happened|has happened|went on|of that sort), (says|said|say|insists|adamant|states|maintains) [that] (nothing|nowt) (has|had|happened|went), no such thing happened, it (didn't|did not|never) happen, it never happened, it's not true, none of it (is|was) true, isn't true, is not true, made it up, making it up, only said it (because|to), was (lying|fibbing), told a fib, told fibs, fibbing, no harm done, no (fear|fears) of (him|her|each), not scared of (him|her), not frightened of (him|her)
idiom never-before
  phrase (never|not|hasn't) (hit|touched|hurt|done|laid|lifted|raised|happened) ... before, never before, until (tonight|today|now|last night), before tonight, before today, nothing happened (about|with|after|to him|to her|when i), nothing happened and, never laid hands on before
  cancels never-touched, nothing-happened, denies-it-all
concept seen-apart
  phrase (brother|sister|mum|dad|both|all|husband|wife|friend|colleague) same, same separately, says the same, all say the same, both say the same, individually
  phrase (seen|spoken to|spoke to|spoken) [both|her|him|them|mum|ip] (alone|apart|privately|by herself|by himself|on her own|on his own|away from), both spoken to, spoken to both, spoke to both, spoke to each, seen both, both seen, separately, seen alone, alone upstairs, alone in the (kitchen|garden|car|hall|bedroom|van), away from (him|her|partner|husband|dad|mum), in private, out of earshot, one to one, 1 1, on her own in, on his own in
concept no-mark
  phrase no (marks|mark|injuries|injury|bruising|bruises|bruise|visible|wound|wounds|blood|sign of injury|signs of injury|signs of|sign of|redness|scratches|tears|distress|disturbance), not a (mark|scratch|bruise|hair|thing), without a (mark|scratch), not marked, unmarked, unharmed, unhurt, uninjured, nobody hurt, no one hurt, no-one hurt, nobody injured, no one injured, nil injuries, nil inj, no inj, sleeves up, dash nil, dash negative, no disclosures, no disclosure, nothing disclosed, nil disclosed, no concerns, no worries at home, no hx, no dv, no da
concept mood-fine
  phrase baffled, bewildered, puzzled, bemused, amused, taken aback, surprised to see (us|me|police|officers), astonished, perplexed, no idea what (we|i|the), couldn't think what, couldn't understand why (we|i|police), acted it out, demonstrated, showed (us|me) (how|what|the video|the clip|the photo|a photo|a video|his|her|it), hugging, hugged, eating (tea|their tea|dinner|ice cream), watching (telly|tv|a film) together, having (tea|a cuppa|their tea|dinner), five stars, none the wiser
  phrase laughing, laughed, laughs, in hysterics, in stitches, in bits, giggling, giggles, giggled, all smiles, grinning, hilarious, found it funny, thought it was funny, thinks it is funny, thinks it's funny, saw the funny side, sees the funny side, feels (daft|silly|foolish|stupid|a fool|a proper|awful|bad about), felt (daft|silly|foolish|stupid|a fool), embarrassed, sheepish, mortified, red faced, full of apologies, sorry to (waste|have wasted|bother|trouble), sorry for (wasting|the bother|the trouble|the fuss|calling), wasting your time, wasted your time, wasted police time, oh my god, oh my days, stand corrected, stood corrected, best of friends, good as gold, right as rain, none the worse
concept hurt-owned      # the victim does say that it was done
  phrase confirms (he|she|that|they|being|the|it|her|his|all|assault|what), confirmed (he|she|that|they|being|it|to), discloses, disclosed, did (hit|push|slap|punch|kick|grab|touch|hurt|strangle|bite|throw|happen), says (he|she|they) (hit|pushed|slapped|punched|kicked|grabbed|strangled|bit|headbutted|threw|choked|touched|threatened), told (me|us) (he|she|they) (hit|pushed|slapped|punched|kicked|grabbed|had|did), admits (he|she|hitting|pushing|slapping|punching|it was him|it was her), admitted (he|she|hitting|pushing|slapping|punching), won't (support|pursue|prosecute), won't (make|give) a statement, won't (make|give) statement, does not (wish|want) to (support|pursue|prosecute|make|complain|give|press), doesn't (want|wish) to (support|pursue|prosecute|make|complain|give|press), declines to, unsupportive, not supportive, no complaint (made|from), refuses to (make|give|support), then (retracted|withdrew), changed (her|his) mind, too scared, scared of what
review nobody-hurt
  when seen-apart & never-touched within report
  when never-touched & no-mark within report
  when not:never-touched & no-mark within report
  when mood-fine & never-touched within report
  unless hurt-owned within report
  acts assault, strangle, detain, abduct, touch-sexually, fight
  become hypothetical
review nothing-at-all
  when seen-apart & nothing-happened within report
  when nothing-happened & no-mark within report
  when not:nothing-happened & no-mark within report
  when mood-fine & nothing-happened within report
  unless hurt-owned within report
  acts assault, strangle, threaten-violence, threaten-kill, detain, abduct, touch-sexually, control, course-of-conduct, follow-or-watch, unwanted-contact, fight, send-message, abuse, possess-weapon
  become hypothetical
review laughed-off
  when mood-fine & no-mark within entry
  when mood-fine & seen-apart within entry
  unless hurt-owned/injury-borne-out within report
  acts assault, strangle, threaten-violence, threaten-kill, detain, abduct, fight, send-message, abuse, possess-weapon
  become hypothetical

# ---- what it really was -----------------------------------------------------------------------------------
concept innocent-thing
  noun cat, kitten, puppy, pup, mannequin, dummy/dummies, shop dummy, scarecrow, manikin, doll, wardrobe, sofa, settee, fridge freezer, rehearsal, panto, pantomime, play, film, telly, tv, radio, podcast, audiobook, audio book, soap, drama, murder mystery, dance practice, first dance, wedding dance, choir, karaoke, singing, opera, charades, trampoline, paddling pool, water pistol, water fight, pillow fight, play fight, play fighting, wrestling, tickling, sponge, lilo, fox, foxes, vixen, badger, seagull, gull, pigeon, crow, parrot, squirrel, deer, cow, bullock, bird scarer, gas gun, firework, banger, car alarm, backfire, wind, gale, storm, gust, ketchup, tomato sauce, fake blood, stage blood, paint, red paint, beetroot, costume, fancy dress, prop, halloween, hallowe'en, trick or treat, nightmare, bad dream, night terror, sleepwalking, sleep walking, birth, labour, virtual reality, vr headset, headset, xbox, playstation, computer game, video game, call of duty, fortnite, nerf, laser tag, escape room, drill, training exercise, first aid training, scouts, cadets, open water swimmers, sky lantern, bin bag, coat stand, plastic bag, log, tree trunk, ball, football, frisbee
  phrase drama teacher, actress, actor, actors, murder mystery, mystery weekend, last act, stage, film extra, extras, film set, jab, vaccination, injection, surgeon, anaesthetic, hypo, diabetic, seizure, epileptic, fit, choking on, heimlich, glucose, first aid, goldfish, hamster, wasp, wasps, splinter, nettle, nettles, birthday party, gender reveal, confetti, bubble machine, raspberry, jelly, ice cream van, squirrels, charity (run|walk|swim|event), fun run, hen do, stag do, flash mob, tough mudder, training day, open day, surprise party, play wrestling, playing (cowboys|soldiers|football|tag|tig|hide|pirates|wrestling|fighting|fight|a game|a prank), messing about, mucking about, larking about, horseplay, moving (furniture|a wardrobe|a sofa|house), getting a (wardrobe|sofa|bed|fridge), row with (the|his|her) (printer|computer|telly), shouting at the (telly|tv|dog|cat|football|screen|match|computer|television), talking to (the|his|her) (dog|cat|plants), practising, practice for, rehearsing, acting out, on loudspeaker, on speaker, spilled, spilt, went over the fence, off the post, off the keepers, blew (over|off|down|shut|open|in), blown (over|off|down|shut|open|in), came down in the, fell off (a|the|his|her) (ladder|bike|bed|chair|step|kerb|wall|stool|horse|scooter|skateboard), missed (the|a|his|her) (kerb|step|footing), tripped (over|on|up|down), slipped (on|off|over|in), walked into (a|the), bumped (heads|into), clash of heads
concept turned-out
  phrase thought (it|that|shot|he|she|they) (meant|was|were|said), meant, what (it|that) meant, what (he|she|they) meant, had meant
  phrase turned out to be, turns out, turned out it was, turned out that, it turns out, transpires, transpired, it was only, it was just, was actually, was in fact, it was in fact, is in fact, was really, explained (that|it|the|to), explains, explanation, they were, they'd been, they had been, he'd been, she'd been, what (she|he|they) heard was, what (she|he|they) saw was, the noise was, noise was, the screaming was, the blood was, mistaken for, mistook, mistaken, misheard, misunderstood, misunderstanding, wrong end of the stick, got it wrong, jumped to, assumed, assumption, crossed wires, false alarm, good intent, innocent explanation, nothing in it, nothing to it, nothing more than, accounts for, accounted for it, bears (it|her|him|them|this) out, borne out, fits (the|with), consistent with (the|a|his|her|their|what), exactly that, same as, shown (me|us|the|on), showed (me|us|the|officers), shows us, demonstrated, in evidence, seen for myself, can see (it|where|how|that), accepted that, accepts that, agreed it was, agrees it was, agreed (he|she)'d, stands corrected
concept no-trouble
  has no-mark, mood-fine
  phrase no offences, no crime, nothing (missing|taken|touched|disturbed|untoward|suspicious|broken|damaged|stolen|else), no damage, no (other|third) (person|party|persons), no one else, nobody else, all (in order|well|ok|okay|fine|quiet|good|safe|happy|settled|safe and well), safe and well, happy with (that|the|school|explanation|everything|it), quite happy, (caller|informant|inft|neighbour|rp|ip|infmt) (updated|thanked|reassured|happy|satisfied|relieved|apologised|accepts|accepted|informed|told), thanked for, resume, resumed, resuming, stood down, stand down, cancelled units, units cancelled, no further, nfa, keep (the|it) (noise|volume|down), turned (it|the) (down|off), apologised, paying for, offered to pay, will pay for, everyone (fine|ok|well), no issues, no problem, no disturbance, no sign of, no trace of (any|disturbance), no need for
review explained-away
  when innocent-thing & turned-out & no-trouble within entry
  when innocent-thing & turned-out & seen-apart within entry
  unless hurt-owned within report
  acts assault, strangle, threaten-violence, threaten-kill, detain, abduct, fight, abuse, possess-weapon, damage, set-fire, enter-building, death, take, violent-disorder, dog-attack, touch-sexually, neglect-child, send-message
  become hypothetical

concept stood-down
  phrase stood down, stand down, standing down, cancelled, cancel units, resume, resumed, resuming, called off, good intent, false call, no further action needed, no police required, not required, put the (manager|manageress|landlord|owner) on, very apologetic, most apologetic, apologises for the, words had, given advice re noise
review called-off
  when stood-down & innocent-thing within report
  unless hurt-owned/injury-borne-out within report
  acts assault, strangle, threaten-violence, threaten-kill, detain, abduct, fight, possess-weapon, death, violent-disorder, dog-attack, enter-building
  become hypothetical
concept beast
  noun cow, bull, bullock, heifer, horse, pony/ponies, ram, tup, goose/geese, swan, stag, deer, pig, boar, goat, llama, alpaca, donkey, ostrich, seagull, wasp, bee
concept beast-did
  phrase trampled, trodden on, trod on, trodden, knocked (down|over|me down|her down|him down|me over|her over|him over), butted, charged at, kicked by (a|the|his|her), gored, set on (us|me|them|by), chased (me|us|her|him|by), hoof, hooves, horns, bucked, thrown from, thrown off, bolted, reared, stung, pecked
review beast-not-person
  when beast & beast-did within 5 sentences
  unless meant-told within report
  acts assault, dog-attack, follow-or-watch
  become hypothetical
concept joke-own
  phrase telling a joke, told a joke, was a joke, punchline, as a joke between us, running joke, family joke, private joke, caller clarified, essay, for an essay, homework, crossword, quiz question
  phrase it's a joke, its a joke, only a joke, it was a joke (sorry|lol|obviously), only joking, just joking, joking lol, lol, lmao, jk, haha, hahaha, not literally, not really, figuratively, figure of speech, so to speak, as it were, in a manner of speaking, don't mean (literally|it|really), obviously not (literally|really), i'm exaggerating, pressed send by mistake, didn't think it would (send|let me), sent by accident, ignore me, pls don't come, please don't come, don't send anyone
review joked-by-reporter
  when joke-own within report
  unless said-as-joke/meant-told within report
  acts threaten-kill, threaten-violence, send-message, assault
  become hypothetical
concept said-as-joke
  phrase (he|she|they|suspect|male) (says|said|claims|claimed|states|reckons|told) ... (joke|joking|banter|laugh), sent (me|her|him|us), messaged (me|her|him), texted (me|her|him), text off, message from, message off, punched, hit me, hit him, hit her, bruise, bruises, scared, terrified, frightened, afraid
# ---- beliefs that come of illness ---------------------------------------------------------------------------
concept illness-care
  phrase cpn, crisis team, cmht, crht, mental health team, community team, home treatment team, mh team, mh car, mh triage, triage car, mental health nurse, psychiatric nurse, care coordinator, depot, depot injection, had (his|her) injection, without (his|her) injection, (off|stopped|change of|not taking|stopped taking|come off|missed|without|change to) (his|her|the) (meds|medication|tablets|injection|depot), meds (changed|lapse|lapsed|stopped), psychosis, psychotic, delusion, delusions, delusional, paranoid, paranoia, schizophrenia, schizophrenic, dementia, alzheimer's, alzheimers, known dx, known to mental health, mental ill health, mental health history, mh history, history of mental, fixed beliefs, fixed belief, part of (illness|her illness|his illness|the illness), hearing voices, hallucinating, hallucinations, unwell at present, under the care of, section 2, sectioned, s2, s3 mha, consultant confirms, memory clinic, memory problems, regular caller, plan on system, same gentleman as, same lady as, calls most nights, known caller
concept strange-belief
  phrase through the (plug|plugs|socket|sockets|walls|wall|wires|ceiling|telly|floor|pipes|radiators|vents|wifi), plug sockets, plug socket, beams, rays, lasers, laser, microwaves, the current, removed my (memories|thoughts), (stole|stolen|took|taken|stealing) (my|her|his) (thoughts|memories|mind|kidneys|soul|tuesday|sleep|dreams|brain|organs), burgled of a thought, sister has been swapped, been swapped, been replaced, imposter, impostor, chip in (my|his|her), implant, implants, implanted, go invisible, invisible, men in the loft, people in the loft, in the loft, people upstairs, under the floor, they come (in|through) (at|in the) night, come in at night, come in when i'm (asleep|out), (moved|moving|move) (the|my|her) (spoons|things|cups|shoes|ornaments|slippers|furniture|cushions|chairs), move things, moves things, bring things back, put them back, put it back, poisoning (my|the|her) (food|water|porridge|tea|milk|sugar), poisoned (my|the|her) (food|water|porridge|tea|milk|sugar|light), poison (my|her|the), pumping (gas|it), pumped in, gas through, gassing me, gas from, bugged, bugging, tracking me, following me everywhere, satellite, satellites, mi5, mi6, the government, the bbc, secret service, gang stalking, gangstalking, reading my mind, voices, demons, devil, aliens
concept checked-nothing
  phrase no sign (of|of any|of entry), no signs (of|of any), nothing missing, nothing has been (taken|touched|disturbed), no (forced entry|entry|intruder|one there|one in|one above|loft hatch|gas), nobody (there|in|above|upstairs|in the loft), no one (there|in|above|upstairs|has been in), locks (good|fine|intact|secure), doors and windows (secure|locked|intact), all secure, property secure, premises secure, no evidence of, not so, very much alive, alive and well, bloods normal, both present, sister (is with|on her way|spoken|coming), brother (coming|spoken|on his way), (son|daughter) (coming|spoken|on (his|her) way|with (him|her)), family (aware|informed|with her|with him), gp (informed|aware|to), vulnerable adult (form|referral), pvp, vaf, adult at risk, nice chat, cup of tea
review illness-told
  when illness-care & strange-belief within report
  when illness-care & checked-nothing within report
  unless hurt-owned/injury-borne-out within report
  acts all
  become hypothetical
concept injury-borne-out
  phrase swollen, swelling, nose bleeding, split lip, stitches, wound seen
  phrase injuries (seen|noted|consistent|visible|photographed), injury (seen|noted|consistent|visible), bruising (seen|noted|visible|to|on|consistent), bruise (to|on), black eye, bleeding, fracture, fractured, stitches, cctv shows (him|her|male|female|them|the|a), seen on cctv, staff (saw|witnessed), witnessed by (staff|officers|a|the), nurse saw, witness saw, punched (a|the) (nurse|officer|staff|pc), bit (a|the) (nurse|officer|pc|staff), kicked (a|the) (nurse|officer|staff|pc), spat at, in custody, arrested, detained s136 after, knife recovered, recovered from

# ---- somebody with the right to be there or to take it ---------------------------------------------------------
concept right-to
  phrase contractor, contractors, contracted, workmen, scaffolders, roofers for, working for the (council|church|school|diocese|landlord|owner|estate), on behalf of the (council|owner|landlord|church|estate), work order, works order, job sheet, permit, permission, authorised, authority to, written authority, instructed by, keyholder, key holder, has (a|the|his|her|their) (key|keys), own key, (locked|locking) (himself|herself|themselves|himself|herself) out, lost (his|her|their) (key|keys), forgot (his|her|their) (key|keys), (is|was) (the|an|a) (occupant|occupier|resident|tenant|owner|new tenant|new owner|homeowner|landlord|agent|estate agent|cleaner|carer|locksmith|surveyor|meter reader|builder|farmer|gardener), occupant, occupier, the householder, householder, new tenant, moving in, moving out, house clearance, probate, executor, executors, estate agent, letting agent, managing agent, housing association, party wall, award, abandoned notice, notice served, tagged, transferring, transfer, returns, recall, donated, charity shop, left out for, put out for
concept right-shown
  phrase confirms, confirmed, confirm, shown, showed, seen, produced, vicar, landlord, verified, labelled, mgmt, management, id, letters, agreement, in place, in order, all in order, happy, genuine, legitimate, legit, above board, valid, correct, supplied, bills, tenancy
concept intruder-talk
  phrase climbing (in|through|into|over), breaking in, break in, breaking into, broken in, broke in, burglars, burglar, burgled, trying to get in, trying to break in, forcing the (door|window), taking (lead|tools|the|bikes|furniture|stuff|things|a|all), stealing, nicking, loading, stripping, smashing, with a (screwdriver|crowbar|jemmy|hammer|ladder|axe|saw|grinder), suspicious, prowler, intruder, someone in (my|the|next|her|his), somebody in (my|the|next|her|his), cut off the, cutting, with bolt cutters, walked out with, drove off with, driving off
review had-the-right
  when intruder-talk & right-to & right-shown within report
  unless no-right/still-gone within report
  acts take, take-vehicle, enter-building, damage, interfere-vehicle, go-equipped
  become hypothetical
concept no-right
  phrase no (permission|authority|right|consent|reason|business), without (permission|authority|consent|asking|my), not (authorised|known|employed|working|his|hers|theirs|our contractors), isn't (one of|ours|a|the), no such (firm|contractor|company), bogus, pretending, claimed to be, claiming to be, posing as, fake id, made off, ran off, detained, arrested, escaped, fled, gone on arrival, stolen, forced entry, false plates, cloned
concept animal-noise
  noun squirrel, fox, foxes, badger, hedgehog, pigeon, starling, jackdaw, seagull, mouse/mice, rat, bat in the loft, boiler, roomba, robot vacuum, robot hoover, smoke alarm, water hammer, air in the pipes, wind chime, loose (guttering|tile|gate|shutter), washing machine, ice maker
  phrase the wind, wrong (door|house|flat|floor|car), drunk at the wrong, (neighbour|neighbours|neighbour's|next door) (moving|putting|with|doing|drilling|fixing|kids|lad|son|daughter|teenager), pizza delivery, parcel delivery, leaflet, leaflets, canvasser, canvassing, carol singers, trick or treaters, milkman, paper boy, postman, meter reader, chimney sweep
concept heard-word
  phrase footsteps, noise, noises, banging, rattling, scratching, scraping, tapping, bumping, can hear, heard, hear, sounds like, someone in, somebody in, someone's in, trying the (door|handle), at the (door|window), in (my|the) (loft|attic|garden|shed|house|roof), shadow, figure, prowler, intruder, alarm activation, alarm going, alarm sounding, set off
review only-a-noise
  when animal-noise & heard-word within report
  unless gone-goods-told within report
  acts enter-building, interfere-vehicle, damage
  become hypothetical
concept gone-goods-told
  phrase stolen, taken, gone, missing, ransacked, tidy search, untidy search, forced, jemmied, lock (broken|snapped|forced), door (kicked|forced|off|through), window (smashed|forced|broken), arrested, detained, ran off, made off, ladder, gloves

# ---- a row over a price ---------------------------------------------------------------------------------------
concept price-row
  phrase (quid|pounds|pound|£|grand|hundred|thousand) for (a|an|the|two|one|that|this|my|it|nothing), the bill, bill is, bill was, bill for, invoice, invoiced, charged (me|him|her|us|them), charging (me|him|her|us), overcharged, overcharging, rip off, ripped off, ripping (me|us|people) off, price of, prices, refund, warranty, guarantee, quote, quoted, estimate, deposit back, workmanship, shoddy, botched, cowboy, cowboys, fell out, doesn't work, stopped working, faulty, parking charge, parking charges, parking ticket, pcn, clamped, fine, booking fee, late fee, cancellation fee, subscription, direct debit, premium, service charge, ground rent, commission, mot, gearbox, filling, haircut, groomer, groomed, cattery, kennels, vet bill, hotel, takeaway, meal, review
concept robbed-figure
  phrase robbed, robbed blind, robbing, robbery, daylight robbery, highway robbery, mugged, mugging, thieves, thief, thieving, theft, stole, stolen, stealing, crook, crooks, robbing me, held me up, dick turpin, bandits, butchered, slaughtered, murdered, crucified, assault on my (wallet|pocket|purse|ears|senses|nostrils), extortion, blackmail, con, conned, conmen, con artists, criminal
review over-a-price
  when robbed-figure & price-row within 2 sentences
  unless force-told within report
  acts take, assault, blackmail, touch-sexually, send-message, abuse, threaten-violence
  become hypothetical
concept force-told
  phrase knife, blade, gun, punched, pushed, grabbed, snatched, threatened, ran off, made off, legged it, hit me, hit him, hit her, demanded, at knifepoint, at gunpoint, my phone, my wallet, my purse, my bag, his phone, his wallet, her purse, her bag, without paying, walked out, left without, my card, bank card, shoplifter, shoplifting, broke in, broken into, forced, took my, took his, took her, gone from, missing from, stolen from, text, message, cash machine

# ---- an accident nobody meant -----------------------------------------------------------------------------------
concept accident-told
  phrase (nobody's|no one's|no-one's|noone's|not his|not her|not their) fault, an accident, pure accident, complete accident, accidental, accidentally, by accident, wasn't (deliberate|intentional|on purpose|meant), not (deliberate|intentional|on purpose|meant), didn't (mean|intend) to, did not (mean|intend) to, never meant to, unintentional, no (malice|intent|intention), no-one aimed, nobody aimed, nobody meant, no one meant, freak accident, one of those things, simple accident, genuine accident, tripped over (him|her|me|it|the)
concept accident-agreed
  phrase insurance, paying for, pay for (it|the), offered to pay, agreed, agrees, accepts, accepted, apologised, said sorry, says sorry, came straight, knocked and owned up, owned up, shook hands, no hard feelings, happy with, not blaming, don't blame, doesn't blame, does not blame, everyone saw, saw it all, cctv shows, footage shows, cctv confirms, both say, all say, witnesses say, consistent, accident book, referee, for the record
review accident-by-all
  when accident-told & accident-agreed within report
  unless meant-told within report
  acts assault, damage, set-fire
  become hypothetical
concept meant-told
  phrase deliberate, deliberately, on purpose, intentionally, punched, headbutted, slapped, threatened, kicked (him|her|me), made to look like, claims it was, claims accident, says it was an accident but, not an accident, was no accident, wasn't an accident, don't believe, doesn't believe, inconsistent, not consistent, smashed it up, in temper, in a temper, lost (his|her) temper, swung at, went for me, went for him, reckless, off his head, drink driver, drunk driver, failed to stop

# ---- one's own doing, or a helper's -----------------------------------------------------------------------------------
concept own-doing
  phrase (burning|burned|burnt|smashing|breaking up|demolishing|scrapping|dismantling|torching|chopping up) (his|her|their|my) own, (his|her|their|my) own [old|rotten] (shed|caravan|fence|greenhouse|garage|furniture|sofa|summerhouse|rubbish|car|van|wall|mug|plate|telly|phone), it is (his|her|their) caravan, it is his own, it's his own, it is her own, owner burning
  phrase (had|she'd|he'd|i'd|they'd) (put|left|dropped|knocked|set|broken|done|thrown|tipped) ... (herself|himself|myself|themselves), done it (myself|herself|himself), did it (myself|herself|himself), (her|his|my|their) own (doing|fault|mistake), caused it (herself|himself|myself), his own (ash|bonfire|barbecue|cigarette|candle), her own (ash|bonfire|barbecue|cigarette|candle), hot ash, barbecue ash, disposable barbecue, candle left, chip pan, left (the|a) (cooker|candle|hob|iron|heater) on, electrical fault, battery fault, charger fault, spontaneous, discarded cigarette, sun on the glass, magnifying
review own-mishap
  when own-doing within report
  unless lit-by-others within report
  acts damage, set-fire
  become hypothetical
concept lit-by-others
  phrase lads, youths, kids, seen running, ran off, petrol, accelerant, lighter, rag, deliberate, deliberately, suspicious, threatened, arson, threw, thrown, poured
concept helping-out
  phrase (fitting|fixing|mending|hanging|painting|decorating|carrying|shifting|delivering|repairing|installing|cleaning) (my|his|her|the|our|a|some|their), helping (me|her|him|us|out|to), reversing (the|his|her|into|out), mowing, strimming, hedge cutting, jet washing, moving (the|a|my|her|his) (sofa|wardrobe|bed|fridge|settee|table), practising, learning to, playing (catch|football|cricket|tennis|golf|rounders|frisbee)
review broke-it-helping
  when helping-out & breaking within sentence
  unless meant-told/lit-by-others within report
  acts damage
  become hypothetical
concept own-kin
  phrase (her|his|my|their) own (son|grandson|granddaughter|daughter|husband|wife|brother|sister|dad|mum|nephew|niece|lodger|dog|cat|mother|father|partner|carer|cleaner), it's (her|his) (son|daughter|grandson|husband|wife|brother|carer|cleaner), it was (her|his|my) (son|daughter|grandson|husband|wife|brother|mum|dad|carer|cleaner|neighbour|landlord), (son|daughter|grandson|husband|carer|landlord|neighbour) (let|letting) (himself|herself) in, key under the (pot|mat|stone|plant), used (his|her) key, (his|her) own key
review own-kin-inside
  when own-kin & intruder-talk within report
  unless no-right/not-authorised within report
  acts enter-building
  become hypothetical
concept by-leave
  phrase asked (him|her|them) to (sell|take|move|fetch|borrow|collect|get|have|clear|empty|look after), (at|on) (her|his|their|my) request, with (her|his|their|my) (knowledge|permission|blessing|agreement|consent|say so|leave), knew (all about|about) it, (said|told) (him|her|them) (he|she|they) could, (he|she|they)'d said (he|she|they) could, gave (him|her|them) permission, given permission, had permission, has permission, allowed (him|her|them) to (take|have|borrow|use), let (him|her|them) (take|have|borrow|use|keep)
review by-leave-given
  when by-leave & right-shown/mood-fine within 2 sentences
  when of-the-house > by-leave within 6 words
  unless not-authorised/no-right/meant-told within report
  acts take, take-vehicle
  become hypothetical

# ---- worn out, or blown about ------------------------------------------------------------------------------------------
concept worn-out
  phrase rusted, rusted through, rotted, rotten, perished, dropped off, fell off, fallen off, come loose, worked loose, worn through, worn out, wear and tear, wind had, wind caught, blown (open|shut|off|over|down|in), blew (open|shut|off|over|down|in), weather damage, storm damage, frost, hailstones, hail, heat stress, stress fracture, thermal crack, subsidence, stone chip, icy night, frosty
concept nothing-moved
  phrase nothing (moved|missing|taken|touched|gone|disturbed|else|stolen), all there, no sign of, not been in, no entry, nobody been in, no one been in, all in order, no damage, happy, no marks, no tool marks
review worn-not-forced
  when worn-out & nothing-moved within report
  unless jemmied-told within report
  acts enter-building, damage, interfere-vehicle
  become hypothetical
concept jemmied-told
  phrase jemmied, jimmied, forced, crowbar, kicked in, smashed, ransacked, stolen, ran off, seen running, footprint, footprints, drilled, snapped, cropped, cut off

# ---- a demand by law -----------------------------------------------------------------------------------------------------
concept legal-demand
  phrase letter before action, solicitor's letter, solicitors letter, solicitors have written, solicitor has written, solicitor wrote, issue proceedings, issuing proceedings, court proceedings, county court, small claims, statutory demand, final demand, notice of intended, without prejudice, cease and desist, letter from his solicitor, letter from her solicitor, letter from their solicitor, enforcement notice, penalty charge, parking charge notice, debt collectors, debt collection, debt agency
review demanded-by-law
  when legal-demand within report
  unless force-told/leverage within report
  acts blackmail, threaten-violence, threaten-damage, threaten-kill
  become hypothetical
idiom pushed-through-door
  phrase (card|note|letter|leaflet|envelope|flyer|letters|cards) pushed (through|under), pushed through (the|my|her|his|our) (door|letterbox|letter box), pushed under (the|my|her|his) door
  cancels push
concept figure-threat
  phrase (mam|mum|mom|dad|nan|boss|missus|gaffer|mams|mums|dads|mam's|mum's|mom's|dad's|nan's|boss's) (gonna|going to) (murder|kill|slaughter|batter|skin) me, (mam|mum|mom|dad|nan|boss|missus|gaffer|coach|mother) (will|is going to|is gonna|gonna) (murder|kill|slaughter|batter|skin|strangle) me, (mam|mum|mom|dad|missus) (murders|kills|batters) me, not like that
review only-a-figure
  when figure-threat within report
  unless weapon-blade/hurt-owned/injury-borne-out within report
  acts threaten-kill, threaten-violence, assault
  become hypothetical
