# Harassment, stalking, control, messages, abuse.
#
# One call or one visit is no course of conduct: these acts want a word that says it comes again.
concept contact-verb
  verb ring/rang/rung, call, text, message, phone, email, e mail, contact, facetime, whatsapp, dm, inbox, snapchat, bombard, voicemail
  verb private message
  phrase phone calls, phone call, texts, messages, voicemails, missed calls, emails, notes through, letters, notes, friend requests, withheld calls
  phrase silent calls, prank calls, anonymous calls
concept again-and-again
  phrase at all hours, all hours of the (day|night), all hours, constantly, constant, non stop, nonstop, every day, every night, everyday
  phrase every single day, every week, every weekend, every few days, every time (i|she|he|we), daily, day and night, all day, all night long
  phrase repeatedly, repeated, over and over, again and again, time and again, time after time
  phrase (several|multiple|numerous|countless|many|two|three|four|five|six|seven|eight|nine|ten|20|30|40|50|60|70|80|90|100) times
  phrase up to (20|30|40|50|60|100) times, times a (day|week|night), times this (week|month), times that (i|she|he) (counted|know|knows)
  phrase times in (one|the last|the past|a), hundreds of (texts|messages|calls|emails|times), dozens of (texts|messages|calls|emails|times)
  phrase loads of (texts|messages|calls), (20|30|40|50|60|70|80|90|100) (texts|messages|calls|emails|voicemails)
  phrase odd (texts|messages|calls|voicemails|emails), keeps, keep on, kept on (ringing|messaging|texting|calling|coming|turning|following)
  phrase kept (ringing|messaging|texting|calling|coming|turning|following|contacting), won't stop, wont stop, will not stop, doesn't stop
  phrase does not stop, hasn't stopped, refuses to stop, continually, continuously, continues to, continued to, on a (daily|weekly|nightly) basis
  phrase on a regular basis, regularly, for (months|weeks|years) now, for (months|weeks)
  phrase for the (past|last) (few|two|three|four|five|six|seven|eight|nine|ten|twelve|2|3|4|5|6|8|12|18|couple of) (weeks|months|days|years)
  phrase going on (two|three|four|five|2|3|4) (years|months), every morning, every evening, most mornings, most nights, most days, most evenings
  phrase each day, since then, ever since, since we (split|broke), since (she|i|he) (left|finished|ended)
  phrase since (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|new year|hallowe'en|halloween|last)
  phrase blocked (five|four|three|two|several|six|multiple) numbers, new numbers, different numbers, another new number, new number, new accounts
  phrase fake accounts, false accounts, different accounts, other accounts, ongoing, on going, persistently, persistent, more than once
  phrase on more than one occasion, on several occasions, on numerous occasions, on multiple occasions, on a number of occasions, relentless
  phrase relentlessly, a campaign of, campaign, countless, day after day, night after night, week after week
  phrase always (ringing|messaging|texting|outside|there|watching), bombarded, bombarding, third time this, fourth time this, second time this
  phrase yet again, once again turned up, diary of, has a diary, kept a diary, kept a log, log of incidents, incidents since, since may, forty odd
  phrase thirty odd, twenty odd, in the last (week|fortnight|month)
concept unwanted-word
  verb harass, pester, hassle, hound, torment, victimise, plague, badger
  phrase harassment by, subjected to harassment, won't leave (me|him|her|them|us) alone, wont leave (me|her|him|them|us) alone
  phrase will not leave (me|her|him|them|us) alone, doesn't leave (me|her|him) alone, can't get rid of (him|her), won't take no for an answer
  phrase unwanted (contact|attention|messages|calls|visits|gifts|texts), making (my|her|his|their|our) life (hell|a misery|unbearable)
  phrase makes (my|her|his|their|our) life (hell|a misery), targeting (me|her|him|us|them|my|our)
  phrase targeted by (him|her|the|my|a neighbour|neighbours), picking on (me|her|him|us), intimidating (me|her|him|us|them) (for|since|every|and)
  phrase bullying (me|her|him|us) (for|since|at|and), getting at (me|her|us), giving (me|her|us) grief, giving (me|her|us) hassle
  phrase been having it with, vendetta against, waging a war, hate campaign
idiom report-call       # the call to police is no contact
  phrase (inft|informant|caller|ip|rp|mop|neighbour|resident) (rang|rung|rings|called|calls|phoned|ringing|calling)
  phrase ringing (re|about|from|on behalf|in|to report|to say|for|as), rings (re|about|to say|to report|to add), rang (re|police|us|101|999|in)
  phrase called (police|us|101|999|in|out)
  phrase calling (himself|herself|from|about|re|on behalf), calls (himself|herself|it), called (him|her|me|us|them) (a|an), call handler, call taker
  phrase call log, on call, cold call, house call, close call
  cancels contact-verb
idiom not-harassed
  phrase calls it harassment, call it harassment, sexual harassment policy, no harassment, police harassment, harassed by police
  cancels unwanted-word
# One has asked for it to stop: it is unwanted.
concept asked-stop
  phrase asked (him|her|them) to stop, told (him|her|them) to stop, asked (him|her|them) to leave (me|her|him|us) alone
  phrase told (him|her|them) to leave (me|her|him|us) alone, blocked (him|her|them|his|their), have blocked, has blocked, she blocked, i blocked
  phrase changed (my|her|his) number, made it clear, doesn't want no contact, does not want contact, never replied, have not replied, hasn't replied
  phrase ignored
concept following
  verb follow, spy on, trail, loiter outside, lurk, hang/hung around outside, hang/hung about outside, wait ... outside
  verb tail (me|her|him|us|my)
  phrase turning up at, turns up at, turned up at, turn up at, turning up outside, turns up outside, turned up outside, turning up uninvited
  phrase turned up uninvited, turning up unannounced, sat outside (my|her|his|our|their|the), sits outside (my|her|his|our|their|the)
  phrase sitting outside (my|her|his|our|their|the), parked outside (my|her|his|our|their), parks outside (my|her|his|our|their), parked up outside
  phrase waiting outside (my|her|his|our|their|the|for), waits outside (my|her|his|our|their|the|for)
  phrase stood outside (my|her|his|our|their|the house|the flat), standing outside (my|her|his|our|their|the house)
  phrase stands outside (my|her|his|our|their), sits in his car (outside|at|watching|near|opposite)
  phrase sat in his (van|car) (outside|at|watching|near|opposite), stood at the (window|bar all night), stood at the end of
  phrase watching (the|her|his|my|our|their) (house|flat|home|windows|window|work), watches (the|her|his|my|our|their) (house|flat|home|windows)
  phrase watching (me|her|us) (through|from|from the|at work|all|come|leave), watches (me|her|us) (through|from|come|leave), just watching
  phrase keeps watch on, following (her|him|me|us|them), followed (her|him|me|us|them), follows (her|him|me|us), follow me
  phrase tracker on (my|her|his|the), tracking (me|her|my|his), tracking device, airtag, air tag, gps tracker, tracked (my|her|his) (phone|car)
  phrase drives past, driving past, drove past, drives by (my|her|the) house, drives up and down, driving up and down (my|her|our)
  phrase walks past (my|her|our), walking past (my|her|our) house, goes past (my|her) house, went past (my|her) house
  phrase past (my|her|our) house (most|every|nine|several|all|again), past (my|her|our) house, at the end of (our|my|her) (road|street|drive)
  phrase comes to (her|my|his) work, came to (my|her|his) work, coming to (my|her|his) work, come to (my|her|the) (work|salon|shop|office|school)
  phrase comes to the (salon|shop|office|school|gym), turned up at (my|her|his) work, appearing at, appears wherever, everywhere (i|she) (go|goes)
  phrase waits by the gates, waits at the (school|gates), hanging around (my|her|our|outside), hangs around (my|her|our|outside), loitering outside
  phrase lurking, my stalker, her stalker, being stalked, stalking me, stalking her, stalking him
  phrase found out where (i|she) (live|lives|moved|work|works), knows my every move, sat behind (her|me) on, blocks my path
  phrase looking through (my|her) window, looks through (my|her) windows, peering in (my|her)
concept following-car
  phrase follows (her|his|my) car, followed (her|his|my) car, followed home, followed me home, followed her home, followed (me|her|him) to work
  phrase follows (me|her) to work, follows (me|her) home
  is following
idiom not-following
  phrase as follows, follow up, followed up, following day, the following, following the, following on, following a, following an, follow the
  phrase followed the (thief|suspect|male|female|shoplifter|car|van|vehicle|smell)
  phrase followed (him|her|them) out (of the shop|onto|of the store|into the), followed (him|her|them) (down the street|round the corner) while
  phrase followed her out onto, followed him out, followed it, follow on from, followed by (a|an|the|two|more), followed suit, following advice
  phrase followed up on, following instructions, keep following, social media following, sat outside the cafe, sat outside a, sat outside on
  phrase stood outside the spar, parked outside overnight, left parked outside, turned up at hospital, turned up at the hospital, turned up at a
  phrase turned up at the police, turned up at his nan's, turns up at his, turned up at the door to apologise, husband's watch, trailing wires
  phrase officers followed, we followed, i followed, security followed, staff followed, manager followed, follows that, parental controls
  cancels following, following-car
act follow-or-watch
  when following & again-and-again within 2 sentences
  when following & former-partner/pursued within 3 sentences
  when following & unwanted-word/asked-stop within 3 sentences
  unless thief-word within 2 sentences
  unless row-purpose within 9 words
  by subject
  to victim
  sure 70
concept row-purpose      # came for a quarrel or an errand, not to watch
  phrase to have a go, having a go, to shout, to argue, to complain, to collect, to pick up, to drop off, to see the (kids|children), to apologise
  phrase to fetch, for (his|her) things, for (his|her) stuff, to get (his|her) things, to sort contact, to ask for
concept thief-word
  noun shoplifter, thief/thieves, store detective, misper, missing person, shift worker, security guard
  phrase stock, without paying, missing, curfew, pulled up
concept pursued
  phrase split up, broke up, broke up with, breakup, break up, ended the relationship, ended it, ended things, finished with, finished it, finish it
  phrase relationship ended, dumped him, dumped her, split with, split from, split in, separated from, since i left, since she left, since we split
  phrase since the split, obsessed, obsession, infatuated, fixated, besotted, can't accept, won't accept (it|that), turned him down, turned her down
  phrase rejected him, went on one date, went on a date, been on two dates, a man from work, a bloke from work, someone i met online, ex husband
  phrase ex wife, ex partner, ex boyfriend, ex girlfriend, an old flame, used to go out with, used to date, my ex, her ex, his ex
fact relation = former-partner
  when ended-word
  of follow-or-watch
  spread report
fact relation = former-partner
  when ended-word
  of unwanted-contact
  spread report
fact relation = former-partner
  when ended-word
  of course-of-conduct
  spread report
concept ended-word
  phrase split up (with|in|last|from|since|a|six|two|three), we split, they split
  phrase split with (her|his|my|partner|him|boyfriend|girlfriend|husband|wife)
  phrase split from (her|his|my|partner|him|boyfriend|girlfriend|husband|wife)
  phrase split in (january|february|march|april|may|june|july|august|september|october|november|december), broke up with (him|her|my|his|in)
  phrase broke up, ended the relationship, relationship ended, ended things with (her|his|my), ended it with (him|her|my)
  phrase finished with (him|her|my|his), finished the relationship, separated from (her|his|my), dumped (him|her), left him, left her, since i left
  phrase since she left, my ex, her ex, his ex, former partner, former boyfriend, former husband, ex husband, ex partner, ex boyfriend, ex wife
  phrase ex girlfriend
fact fixated = yes
  when fixated-word
  of follow-or-watch, unwanted-contact
  spread report
concept fixated-word
  phrase fixated, obsessed with (me|her|him|my), obsession with (me|her|him), infatuated, besotted, obsessive, won't let (me|her) go
  phrase never let (me|her|him) go, if he can't have (me|her), can't live without, you belong to me, we are meant to be, meant to be together
  phrase professing his love, says he loves (me|her) though, thinks they are in a relationship, thinks we are in a relationship
  phrase you can't hide from me, you cant hide from me, flowers on (my|her), flowers left, gifts left, leaving gifts, leaves flowers, unwanted gifts
  phrase love letters, my stalker, her stalker, been stalking, is stalking, stalking me, stalking her
act unwanted-contact
  when contact-verb & again-and-again within 9 words
  when contact-verb & asked-stop within 2 sentences
  when unwanted-word
  when pest-behaviour & again-and-again within sentence
  unless service-contact within 2 sentences
  unless nuisance-cold within report
  unless sexual-chat within report
  by subject
  to victim
  sure 65
concept pest-behaviour
  verb bang on (my|our|her|his|the|their) (door|wall|walls|window|windows|ceiling|floor|roof), knock on (my|our|her|his) (door|window|windows|wall)
  verb shout (abuse|insults|obscenities|things|threats|racist things|names), put/put ... through (my|our|her|his|their|the) (door|letterbox)
  verb throw/threw/thrown (rubbish|eggs|stones|things|litter|food|mud) (at|over|in|into|on), park/parked across (my|our|her|his)
  verb block (my|our|her|his) drive
  verb leave/left (flowers|gifts|notes|letters|cards|presents|messages) (on|at|in|under|outside|for), send/sent (flowers|gifts|taxis|letters|presents)
  verb film (me|us|her|them), stare at (me|us|her), swear/swore/sworn at, spit/spat at (me|us|my|our), make/made (rude|obscene) gestures
  verb play/played loud music
  phrase rings (my|her|his|the) (bell|doorbell), bangs on (my|her|his|the|our) (door|wall|walls|window|windows|ceiling)
  phrase banging on (my|her|his|the|our) (door|wall|walls|window|windows|ceiling), shouts (abuse|at|insults|things|over|through)
  phrase shouting (abuse|at|insults|things|over|through), notes through (the|my|her|his), put notes, leaves notes, leaving notes, letters through
  phrase posted a card, dog mess through, dog muck through, dog poo through, rubbish in (my|her|our), prawn
  phrase throws (rubbish|eggs|stones|things) (at|over|in|into), throwing (rubbish|eggs|stones|things) (at|over|in|into), parks across (my|her|our)
  phrase blocks (my|her|our) drive, blocking (my|her|our) drive, pours, posting about (me|her|us), posts about (me|her|us), has a go at
  phrase having a go at, swears at, swearing at, spits at (my|her|our), knocks on (my|her|our|his) (door|window)
  phrase knocking on (my|her|our|his) (door|window), plays loud music to, calls (me|her|him|us) (names|a), calling (me|her|him|us) (names|a)
  phrase filming (me|us|her), films (me|us|her), stares at (me|her|us), staring at (me|her|us), ringing (my|her) work, rings (my|her) work
  phrase leaves (flowers|gifts|things), leaving (flowers|gifts|things), sends (flowers|gifts|taxis|parcels|pizzas), false reports about
  phrase bogus reports, orders things in (my|her) name, slags (me|her) off, spreading rumours, intimidates
concept service-contact
  phrase (see|check) if (i'm|i am|she's|he's), i'm alright, i'm ok, worried about me, missing cat, missing dog, lost dog, lost cat
  phrase about (his|her|my) loan, insurance, insurer, hospitals rung, school has rung, ambulance, caller rung back, callers rung, tried to call
  phrase tried to ring, tried calling
  phrase no answer, rang her back, rang him back, rung back, rang back, call log only, oic, update on, chasing, tel'd, recorded delivery, misper
  phrase missing person, phone off, phone is off, not answering, curfew, tag company, bank, building society, alarm, voicemail left for
  phrase cold calling, council rung, message passed, phone goes to voicemail, his mum, out of character, school to ask, rung her to say, rang to say
  phrase looking for him, looking for her
concept nuisance-cold
  phrase loft insulation, recorded voice, automated call, cold call, cold calls, cold caller, call centre, silent calls from a call centre
  phrase scam calls, scam call, just a nuisance, hmrc, amazon prime call, microsoft
fact nuisance-only = yes
  when nuisance-cold
  of unwanted-contact, course-of-conduct
  spread report
fact repeated = yes
  when again-and-again
  of unwanted-contact, follow-or-watch, control
  spread near
concept distress
  phrase can't sleep, cannot sleep, can't eat, not sleeping, losing sleep, lost sleep, barely sleeps, barely sleep, hardly sleeping, not slept
  phrase trouble sleeping, to sleep, on medication, doctor has put, doctor's put, doc has put, doc's put
  phrase been to (the|my|her|his) (doctor|doctors|gp), been to (her|his) doctor, signed off, signed off work, signed off sick, off sick
  phrase off work with, anti depressants, antidepressants, sleeping tablets, anxiety, anxious all the time, afraid to leave, scared to leave
  phrase scared to go out, afraid to go out, frightened to go out, frightened to leave, frightened to be (alone|on (her|my|his) own)
  phrase scared to be (alone|on (her|my|his) own), scared to go (out|home|to work), too scared to, stopped going (out|to), stopped leaving
  phrase stopped using, stopped her kids, hardly goes out, hardly go out, won't go out alone, won't go out on, doesn't go out, does not go out
  phrase changed (her|his|my|their) (route|routine|locks|number|gym|job|shifts|hours), changed the (locks|kids|children), swapped (my|her) shifts
  phrase moved out, moved in with (her|my|his), had to move, moving house, moved house, thinking of moving, sleep at (my|her), sleeping at (my|her)
  phrase staying at (my|her) (mum's|mom's|mam's|sister's|friend's|parents), looking over (my|her|his) shoulder, looking over the shoulder
  phrase panic attacks, panic attack, lost weight, lost (1|2|3|two|one|three|a) stone, lost _ stone, lost her hair, hair falling out
  phrase at (my|her|his|their) wits end, wit's end, end of (my|her|his|their) tether, made ill, making (me|her|him) ill, made (me|her|him) ill
  phrase on edge, living in fear, live in fear, affecting (my|her|his) (health|life|work|sleep|mental health), serious alarm, serious distress
  phrase can't face (going|work|it|the), cannot face, can't cope, cannot cope, can't go on, jumps when, jumps at, jumpy, depressed, depression
  phrase suicidal, breakdown, nervous wreck, a wreck, feel sick with worry, sick with worry, worried sick, constantly anxious
  phrase can't think for (herself|myself|himself), walking on eggshells, eggshells, fitted cameras, put cameras up, installed cameras
  phrase cctv fitted because, dread going, dreads going, dread coming home, not eating, can't relax, prisoner in (my|her|his) own home
  phrase doesn't feel safe, does not feel safe, don't feel safe, not feel safe, mental health has suffered, mental health is suffering
  phrase given up (my|her) job, gave up (my|her) job, lost (her|my) job, quit (her|my) job, frightened of him all the time, scared all the time
  phrase frightened all the time
fact serious-effect = yes
  when distress
  of unwanted-contact, follow-or-watch, course-of-conduct, control
  spread report

# ---- control -------------------------------------------------------------------------------------------
concept control-word
  phrase (takes|taking|took|controls|keeps) all [of] (my|her|his|the) (money|wages|benefits|pension|earnings)
  phrase goes mad if (i|she|he), kicks off if (i|she) (am|is|go|goes)
  phrase (i have|she has|he has|i've|has|have) to (account for|explain|justify|report|hand over|text him|send him|be home|be in by|ask)
  phrase only lets (me|her|him), only allowed, never allowed, (he|she) decides (what|who|when|if)
  phrase controls (her|me|him|every|everything|my|his|what|where|who), controlling (her|me|him|what|every|behaviour), is controlling
  phrase very controlling, so controlling, controlled by (her|my|his), coercive, coercive control, coercive and controlling
  phrase controlling and coercive, controlling or coercive, not allowed to (see|go|have|work|leave|talk|speak|wear|use|drive|eat|spend|sit)
  phrase not allowed (her|my|a|out|any), isn't allowed (to|a|out|any|her), i'm not allowed, she's not allowed
  phrase won't let (her|me|him) (see|go|have|work|leave|drive|out|talk|speak|wear|use|spend|eat)
  phrase doesn't let (her|me|him) (see|go|have|work|leave|drive|out|talk|speak|wear|use|spend|eat)
  phrase does not let (her|me|him) (see|go|have|work|leave|drive|out|talk|speak)
  phrase wouldn't let (her|me|him) (see|go out|have|work|drive|talk|speak|wear|use|spend), won't have her mates
  phrase checks (her|my|his) (phone|messages|bank|phone bill|emails|mileage|receipts|texts|knickers|underwear)
  phrase checking (her|my|his) (phone|messages|bank|emails|mileage|receipts), goes through (her|my|his) (phone|messages|handbag|bag|things|emails)
  phrase reads (her|my|his) (messages|texts|emails|letters), checks her bank
  phrase takes (her|my|his) (wages|money|bank card|phone|passport|keys|car keys|benefits|pension|card) (off|each|every|so|when|and|away)
  phrase takes (her|my|his) (wages|bank card|passport|benefits|pension), took (her|my|his) (bank card|passport) off
  phrase keeps (her|my|his) (bank card|passport|phone|wages|money|benefits|pension|keys|documents)
  phrase kept (her|my|his) (bank card|passport|wages|benefits|documents), holds (her|my|his) (passport|bank card|documents)
  phrase has (her|my|his) (wages|bank card|passport), (wages|salary|benefits|pension) (go|goes|paid|paid in) (into|to) his, wages paid into
  phrase wages paid to, wages go into his, picks what (she|i|he) (wears|wear), picks (her|my|his) clothes, chooses (her|my) clothes
  phrase chooses what (she|i) (wear|wears), tells (her|me|him) what to (wear|eat|do), tells (me|her) who (i|she) can see, isolates
  phrase isolated (her|me|him) from, isolating (her|me|him), cut off from (her|my|his) (family|friends), cut (her|me|him) off from, must ask
  phrase has to ask, have to ask (him|permission), ask him before, ask permission, asks permission, permission to (go|see|eat|leave|use|spend)
  phrase times (her|me) when, times how long, timed (her|my), only so long to, monitors (her|my|his), monitoring (her|my|his), app on (her|my) phone
  phrase tracks (her|my|his|me), tracks where, tracker on (her|my) phone, knows where (she|i|he) is
  phrase hasn't seen her (sister|mum|mother|family|friends|parents), stopped (her|me|him) (seeing|working|going to|having|from seeing)
  phrase stops (her|me|him) (seeing|working|going|having|from), gives (her|me|him) £, gives (her|me|him) an allowance, on an allowance
  phrase wants receipts, keeps the receipts, ask for receipts, receipts for everything, rings every (half hour|hour|ten minutes)
  phrase rings (her|me) every, rings her desk, rings the landline every, rings (me|her) at work to check, check (she|i) (is|am) (in|there)
  phrase facetime to prove, prove where, deleted every contact, deleted (her|my) contacts, deleted (her|my) (facebook|social media|friends)
  phrase made (her|me|him) delete, camera facing, cameras in the house to watch, watches (her|me) on the cameras
  phrase had to give up (her|my|his) (job|friends|car|work), made (her|me|him) give up (her|my|his), locks the phone away, locks (her|me) out of the
  phrase no access to money, no access to (her|my|his) (own|money|bank), controls the money, controls all the money, controls the finances
  phrase financial abuse, financially abusive, economic abuse, gaslighting, gaslights, belittles, belittling
  phrase calls (her|me|him) (thick|fat|useless|stupid|ugly|worthless), puts (her|me|him) down all the time
  phrase tells (me|her) (i'm|she's) (mad|crazy|worthless|useless), house key, isn't allowed a key, allowed out
  phrase threatens to take the (kids|children) if, threatens to kill himself if, threatens to hurt (himself|the dog) if
  phrase rules (she|i) (has|have) to follow, list of chores, punishes (her|me), silent treatment for days, sulks for days, he'd sulk for days
  phrase sulk for days, sleep deprivation, wakes (her|me) up to
concept control-plain
  phrase controlling behaviour, coercive control, coercive and controlling, controlling and coercive, controlling or coercive behaviour
  phrase controls every (breath|aspect|part), controls everything, controls every, financial abuse, economic abuse
concept partner-or-kin
  has partner, male-partner, female-partner, mother, father, son, daughter, relative, brother, sister, former-partner, former-male-partner
  has former-female-partner
  phrase been with, lives with, living with, together for, married to, the boyfriend, the husband
idiom not-controlling
  phrase parental controls, birth control, pest control, out of control, lost control, crowd control, passport control, control room
  phrase traffic control, cruise control, remote control, quality control, controls the lights, not allowed to park
  phrase not allowed in the (shop|pub|store), not allowed on site
  cancels control-word, control-plain
act control
  when control-word & control-word within 4 sentences
  when control-plain & partner-or-kin within report
  unless curfew-word within report
  by subject
  to victim
  fact repeated=yes
  sure 65
concept curfew-word
  phrase curfew, landlord, headteacher, care home, school rules
fact relation = partner
  when together-word
  of control
  spread report
concept together-word
  phrase (my|her|his) (husband|wife|partner|boyfriend|girlfriend|fella|missus|fiance|hubby|other half)
  phrase lives with (him|her boyfriend|her partner|boyfriend|partner|husband), living with (him|her boyfriend|partner|boyfriend|husband)
  phrase live with him, live together, been with _ (two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10) years, been together
  phrase together for, married for, married to him, we live together, they live together, cohabiting, cohabit, live in boyfriend, live in partner
fact relation = family
  when kin-word
  of control
  spread near
concept kin-word
  phrase (my|her|his) (son|daughter|mother|father|mum|mom|dad|parents|brother|grandson|nephew)
fact personally-connected = yes
  when still-together
  of control, course-of-conduct
  spread report
concept still-together
  phrase when we were together, while we were together, when they were together, during the relationship, throughout the relationship
  phrase while living together, when living together, when i lived with him, while she lived with him, during our (marriage|relationship)
  phrase during the marriage, throughout our relationship

# ---- messages ------------------------------------------------------------------------------------------
concept message-medium
  noun text, text message, message, email, e mail, voicemail, voice note, voice message, whatsapp, whatsapp message, facebook message, letter
  noun snapchat, instagram message, dm, comment, tweet, anonymous note, card through, msg, txt, sms
  phrase on facebook, on instagram, on snapchat, on tiktok, on messenger, facebook post, on whatsapp, on twitter, note through, note on (my|her|the)
  phrase messaged (me|her|him|us|them), texted (me|her|him|us|them), emailed (me|her|him|us|them), sent (me|her|him|us|them) a
  phrase rang (me|her|him|us) (up|and), over the phone, phone call saying, on the phone
concept nasty-words
  phrase i hope you die, hope you die, hopes you die, hopes (he|she|they) (is|are) burning, is burning in hell, rot in hell, burn in hell
  phrase hope (he|she|they) rots, kill yourself, kill urself, kys, go and kill yourself, go kill yourself, should kill yourself, should kill myself
  phrase should kill herself, should kill himself, hang yourself, go hang, join (him|her) in the grave, i should join him, should join (him|her)
  phrase hope your (kids|children|baby|mum|mother|mom|cancer|mam|dad|family), hopes (her|my|his) (mother|mum|mam|mom|kids|children|baby|cancer|dad)
  phrase go and die, hope you get (cancer|raped|hit|run over|aids), hope she dies, hope he dies, glad (he|she) (suffered|died|is dead|'s dead)
  phrase glad your (mum|dad|son|daughter|baby|husband|wife), deserved to die, deserved it, dancing on (his|her) grave, vile message, vile messages
  phrase vile texts, vile text, abusive message, abusive messages, abusive text, abusive texts, abusive email, abusive emails, abusive voicemail
  phrase abusive voicemails, nasty message, nasty messages, nasty texts, horrible message, horrible messages, disgusting messages, sickening message
  phrase malicious message, malicious messages, malicious communication, malicious communications, malcomms, mal comms, grossly offensive
  phrase racist message, racist messages, racist text, homophobic message, homophobic messages, disgusting message, offensive message
  phrase offensive messages, hateful message, hateful messages, poison pen, poison pen letter, obscene message, obscene messages
  phrase picture of a coffin, pictures of dead, picture of a noose, photo of a coffin, roadkill
concept sent-word
  verb send/sent, message, text, email, receive, get/got, post, write/wrote/written, dm, whatsapp
  phrase message, messages, text, texts, email, emails, voicemail, voicemails, letter, note, post, comment, online, facebook, whatsapp
concept message-threat
  phrase threatening message, threatening messages, threatening text, threatening texts, threatening email, threatening emails
  phrase threatening voicemail, threatening voicemails, threatening voice notes, threatening letter, threatening letters, threatening dm
  phrase threatening dms, threats by (text|message|whatsapp|phone|email), threats over (text|message|messenger|the phone|whatsapp|facebook|snapchat)
  phrase threatened (me|him|her|us|them) (over|by|on|via|through) (text|message|the phone|messenger|facebook|whatsapp|snapchat|email|social media)
  phrase threats on (facebook|snapchat|whatsapp|instagram|messenger), threats via
act send-message
  when nasty-words & sent-word within 2 sentences
  unless drop-in-course within 2 sentences
  by subject
  to victim
  fact by-message=yes, content=grossly-offensive
  sure 60
concept drop-in-course
  phrase no malicious communications, nowt malicious, nothing malicious
act send-message
  when message-medium > intend-own > kill-base/harm-base/harm-passive within 3 sentences
  when message-medium > dead-words within 2 sentences
  when dead-words < message-medium within 2 sentences
  when told-by-message > intend-told > kill-base/harm-base/harm-passive within 14 words
  unless damage-threat within 25 words
  unless not-a-message within 2 sentences
  by subject
  to victim
  fact by-message=yes, content=threat-of-serious-harm
  instead threaten-kill, threaten-violence, assault
  sure 65
act send-message
  when message-threat
  unless threaten-kill-said within report
  by subject
  to victim
  fact by-message=yes, content=threat-of-serious-harm
  instead threaten-violence
  sure 60
concept threaten-kill-said
  phrase nothing threatening, no threatening messages
concept told-by-message
  verb text, message, email, whatsapp, dm, voicemail, sms
  phrase message saying, messages saying, text saying, texts saying, email saying, voicemail saying, voice note saying, letter saying, note saying
  phrase message which said, message that said, posted that, commented that
concept damage-threat
  phrase smash (your|her|his|my) (car|windows|house), burn (your|her|his|my|the) (house|car|shed|place), shed, petrol in, windows in, windows through
fact by-message = yes
  when by-message-cue
  of threaten-kill, threaten-violence
  spread sentence
concept by-message-cue
  phrase by text, by message, over the phone, on the phone, by phone, down the phone, via whatsapp, via text, on whatsapp, via facebook, on facebook
  phrase over facebook, on messenger, on snapchat, over snapchat, by email, via email, via snapchat, in a text, in a message, in a voicemail
  phrase in a letter, voice note, voicemail, text message, whatsapp message, in an email, by letter, on instagram, texted, messaged
  phrase rang me and said, rang and said, rung up and said, phoned up and said, phoned and said

# ---- pictures ------------------------------------------------------------------------------------------
concept intimate-image
  phrase intimate images, intimate image, intimate photos, intimate photo, intimate pictures, intimate picture, intimate video, intimate videos
  phrase intimate pics, nudes, nude photos, nude pictures, nude photo, nude picture, nude images, nude image, nude video, naked pictures
  phrase naked photos, naked images, naked photo, naked picture, naked video, naked videos, naked pics, topless photo, topless photos
  phrase topless picture, topless pictures, explicit images, explicit image, explicit photos, explicit photo, explicit pictures, explicit picture
  phrase explicit video, explicit videos, private photos, private pictures, private videos, private images, sexual video, sexual videos
  phrase sexual images, sexual photos, sex tape, sex video, sex videos, undressed, in (my|her|his) (underwear|bra|knickers), revenge porn
  phrase photos of (me|her|him) naked, pictures of (me|her|him) naked, video of (me|her|him|us) (naked|having sex), videos of us having sex
  phrase video of us in bed, pics of (me|her) naked, photo of (me|her) naked, of (me|her|him) (topless|undressed|nude|naked), personal pictures
  phrase sexual pictures, intimate content, onlyfans content
concept sharing
  verb share, post, upload, publish, forward, leak, circulate, distribute
  phrase shared, put (it|them|one|some|a|my|her|the) ... (on|in|up|online), put by him in, been put (on|in|up|by), put up on
  phrase put on (facebook|snapchat|instagram|whatsapp|a|the), put in a, put in the group, sent (it|them|one|some) (to|round|on)
  phrase sent to (his|her|my|all|everyone|people|a group|the group|mutual|other), sent my ... to, sent her ... to
  phrase sent (pictures|photos|images|nudes|videos|pics) of (me|her|him) to, sending (it|them|pictures|photos|nudes|my|her) ... to
  phrase shown (it|them|pictures|photos|nudes) to, showed (it|them|my|her|pictures|photos|nudes) ... to
  phrase showing (it|them|my|her) ... to (his|people|everyone), showing people, showing everyone, going round, going around
  phrase all over (facebook|snapchat|instagram|whatsapp|twitter|the internet|school|social media)
  phrase on (a|the) (porn site|website|facebook page|group chat), on a facebook page, on a website, group chat, whatsapp group, snapchat story
  phrase set up in her name, fake profile with, comments from
act share-intimate-image
  when intimate-image & sharing within 2 sentences
  when sharing & picture-noun & naked-word within sentence
  unless threat-to-share within 3 sentences
  unless not-shared within report
  unless young-teen/abuse-image within report
  by subject
  to victim
  fact meant-to-distress=no
  past counts
  sure 70
concept not-shared
  phrase not shared it, hasn't shared, has not shared, not been shared, nobody has seen, not shared as far
fact meant-to-distress = yes
  when share-spite
  of share-intimate-image, abuse
  spread near
concept share-spite
  phrase to humiliate, to embarrass, to get back at, out of spite, revenge, revenge porn, in revenge, to get (his|her) own back
  phrase to hurt (me|her|him), to shame, with 'this is what, ask me for my number, humiliating (me|her|him), to cause (me|her|him) distress
  phrase to upset (me|her|him), on purpose to
concept threat-to-share
  phrase (if|unless) i (leave|tell|don't|left|didn't) ... (put|post|send|share) (them|it|all|my|the)
  phrase (if|unless) she (leaves|tells|doesn't|blocks) ... (put|post|send|share|show) (them|it|all|her)
  phrase (he|she|they) will (share|post|send|put|show|upload|leak|release) (them|it|my|her|his|all|the|these|those)
  phrase (he'll|she'll|they'll) (share|post|send|put|show|upload|leak) (them|it|my|her|his|all|the)
  phrase threatening to (share|post|send|publish|upload|release|leak|put|show|expose)
  phrase threatened to (share|post|send|publish|upload|release|leak|put|show|expose)
  phrase threatens to (share|post|send|publish|upload|release|leak|put|show|expose), threat to (share|post|send|publish|release|leak|put)
  phrase threats to (share|post|send|publish|release|leak), says (he|she) (will|is going to) (share|post|send|put|show)
  phrase said (he|she) (would|will|was going to|is going to) (share|post|send|put|show|upload|leak|release)
  phrase saying (he|she) (will|would) (share|post|send|put|show), might put it, might post, might send, might share, put it in the group chat for
  phrase will put it, will put them, i'll (post|send|share|put|show|leak|upload), i will (post|send|share|put|show|leak)
  phrase gonna (post|send|share|put|leak), going to (post|share|leak|send them|send it|send the|send my|send her|put them|put it|put the|show)
  phrase will share, will post, will send (them|it|the|my|her) to, would share, would send (them|it|the|my|her), would post, would make of this
  phrase make of this, make of these, unless i (send|pay|meet|come|get), if i don't (send|pay|meet|come|get back), everyone will see
  phrase going to see these, all get it
act threaten-share-image
  when threat-to-share & intimate-image within 3 sentences
  when threat-to-share & picture-noun & naked-word within 2 sentences
  unless young-teen within report
  by subject
  to victim
  instead share-intimate-image, unwanted-contact
  sure 70
act make-fake-image
  when fake-image
  by subject
  to victim
  instead share-intimate-image
  sure 65
concept fake-image
  phrase deepfake, deep fake, deepfakes, deep fakes, nudify, nudified, nudifying, ai nude, ai nudes, ai generated nude, ai generated naked, ai naked
  phrase fake nude, fake nudes, fake naked, faked nude, face on a naked body, face onto a naked body, face edited onto, face photoshopped onto
  phrase edited (my|her) face onto, undress app
concept threaten-damage-words
  phrase burn (his|her|my|your|our|their|the) (house|car|shed|place|flat|home|van|gaff|shop|business|caravan) down
  phrase burn (his|her|my|your|our|their|the) (car|van|shop|caravan|shed), burn the place down, burn it down, burn (me|her|him|us) out
  phrase burn (you|u) out, petrol in, petrol through, petrol bomb (his|her|my|your|the|our|their), set fire to (his|her|my|your|the|our|their)
  phrase set (his|her|my|your) (car|house|shed) on fire
  phrase smash (his|her|my|your|our|their|the) (car|house|windows|window|van|shop|place|telly|phone) (up|in|to)
  phrase smash (his|her|my|your|our|their|the) (windows|car|house), smash the place up
  phrase put (his|her|my|your|our|their|the) (windows|window|windscreen|door) (through|in), put your windows in, do your windows
  phrase do (his|her|my|our) windows, brick through (your|his|her|my), torch (his|her|my|your|the|our|their), going up like
  phrase going up in (flames|smoke), burn down, wreck (his|her|my|your|our) (car|house|van|shop|stuff|garden|life)
  phrase trash (his|her|my|your|our|the) (car|house|flat|place|shop), slash (his|her|my|your|our) tyres, kick (your|his|her|my) door in
  phrase kick the door in
act threaten-damage
  when intend-own > threaten-damage-words within 4 words
  when told-verb > intend-told > threaten-damage-words within 14 words
  when threaten-to > threaten-damage-words within 4 words
  when threaten-verb > threaten-damage-words within 8 words
  when message-medium & threaten-damage-words within 3 sentences
  by subject
  to victim
  instead threaten-violence
  sure 65

# ---- abuse in words ------------------------------------------------------------------------------------
concept insult-scene
  phrase shouting abuse, shouted abuse, shouts abuse, screaming abuse, screamed abuse, verbal abuse, verbally abused, verbally abusing
  phrase verbally abusive, abusive to, abusive towards, abusive toward, was abusive, being abusive, became abusive, becoming abusive, very abusive
  phrase hurled abuse, hurling abuse, hurled insults, hurling insults, shouted insults, shouting insults, shouted obscenities, shouting obscenities
  phrase effing and jeffing, effing and blinding, f-ing and blinding, effing, swearing at, swore at, swears at, shouting and swearing
  phrase swearing and shouting, foul mouthed, foul language at, told (him|her|me|us|them) to f, told (him|her|me|us|them) to (eff|fuck) off
  phrase bawling at, bawling you're, ranting at, had a go at (me|her|him|us), gave (me|her|him|us) a mouthful, mouthful of abuse, torrent of abuse
  phrase tirade of abuse, cursed at, cussing at, cussed, racist abuse, racially abused, racially abusing, racially abusive, racial abuse
  phrase homophobic abuse, homophobic slurs, transphobic abuse, homophobic names, islamophobic abuse, antisemitic abuse, obscene gesture
  phrase obscene gestures, obscene remarks, rude gestures, stuck two fingers up at, middle finger, sexual comments, sexual remarks, lewd comments
  phrase lewd remarks, catcalled, catcalling, wolf whistled, wolf whistling, wolf whistles, kissing noises, sex gesture, sexual gestures
  phrase sexual gesture, leering at, made comments about (her|my) (body|breasts|backside|bum|legs|figure)
  phrase comments about (her|my) (body|breasts|backside|bum|legs|figure), what they'd like to do to, what he'd like to do to, barked like a dog
  phrase mocked (her|him|my|his) (disability|accent)
  phrase called (him|her|me|us|them) (a|an) (fat|old|ugly|stupid|dirty|filthy|bitch|slag|slut|whore|cow|bastard|c|f|cunt|prick|wanker|twat)
  phrase called (him|her|me|us|them) a (retard|spastic|fag|faggot|queer|poof|dyke|tranny|nonce|paedo|scum|thieving|silly|cheeky|disgusting|lazy|miserable|grass|cheat)
  phrase called (him|her|me|us|them) all sorts, called (him|her|me|us|them) every name
  phrase called (him|her|me|us|them) (racist|homophobic|horrible|nasty|filthy|disgusting|vile) names
  phrase calling (him|her|me|us|them) (a|an) (fat|old|ugly|stupid|dirty|filthy|bitch|slag|slut|whore|cow|bastard|c|f|cunt|prick|wanker|twat)
  phrase calling (him|her|me|us|them) a (retard|spastic|fag|faggot|queer|poof|dyke|tranny|nonce|paedo|scum|thieving|silly|cheeky|disgusting|lazy|miserable|grass|cheat)
  phrase calling (him|her|me|us|them) (names|all sorts|every name|filthy names|racist names|homophobic names), name calling, smile you miserable
concept online-quarrel
  phrase selling group, post taken down, posted on facebook, facebook post, put up a post, comments back, group chat, laughing faces, bad review
  phrase google review
concept abuse-effect
  phrase upset, alarmed, distressed, in tears, crying, humiliated, intimidated, scared, frightened, shaken, shaky, disgusted, felt sick, sick and
  phrase offended, degraded, hurt by it, shook up, still upset, families, children, kids, kiddie, kiddies, little ones, crossed over, turned back
  phrase passers by, passer by, pushchair, elderly, people going by, members of the public, shoppers, nervous of, sits in your belly, worse, belly
  phrase bothered me, feels awful, uncomfortable, threatened, warned, section 5, s5
act abuse
  when insult-scene & abuse-effect within 4 sentences
  unless online-quarrel within report
  unless insult-scene & domestic-row within sentence
  unless officer-only within 2 sentences
  by subject
  to victim
  sure 55
concept domestic-row
  phrase husband, wife, partner, boyfriend, girlfriend, missus, ex, in the kitchen, both arguing, arguing with each other, each other
concept officer-only
  phrase swore at me when arrested, no one upset, nobody upset, not upset, not bothered by, nobody frightened, no one was frightened
  phrase no one frightened
concept racial
  phrase go back to (poland|romania|pakistan|india|africa|china|bangladesh|nigeria|syria|afghanistan|somalia|turkey|albania|bulgaria|lithuania)
  phrase racist, racists, racially, racism, racial, racial slur, racial slurs, racial remarks, p-word, p word, n-word, n word, p word's
  phrase go back to (where|your|his|her|my|their|africa|india|pakistan|poland|romania|china|your own|there), go back where, go home to your own
  phrase told (him|her|me|us|them) to go back, back to (your|his|her|my|their) own country, where (you|he|she|they|i) (come|came|comes) from
  phrase get out of our country, our country, paki, pakis, nigger, chink, wog, coon, gyppo, pikey, dirty jew, kike, darkie, monkey noises
  phrase monkey chants, monkey sounds, banana at, islamophobic, islamophobia, antisemitic, anti semitic, anti-semitic
  phrase because of (his|her|my|our|their|the) (race|religion|colour|skin|skin colour|faith|ethnicity|nationality|accent|hijab|turban)
  phrase because (he is|she is|i am|we are|they are|i'm|we're|he's|she's|they're) (muslim|jewish|black|asian|polish|romanian|indian|pakistani|sikh|hindu|chinese|foreign)
  phrase muslim (bastard|scum|terrorist|c), terrorist, terrorists, dirty foreigner, foreigner, foreigners, foreign (scum|bastard|bastards)
  phrase black (bastard|c|cunt|bitch), asian bastard, polish (bastard|scum), pulled (her|my) hijab, pulled (her|my) headscarf, hijab off, turban off
  phrase swastika, nazi salute, hate crime because
concept racial-words
  phrase (should|ought to|better|need to|needs to|can) go back to (where|my|your|his|her|their|our|poland|romania|pakistan|india|africa|china|bangladesh|nigeria|syria|afghanistan|somalia)
  phrase go back to (poland|romania|pakistan|india|africa|china|bangladesh|nigeria|syria|afghanistan|somalia|turkey|albania|bulgaria|lithuania)
  phrase p-word, p word, n-word, n word, go back to (where|your|his|her|my|their|africa|india|pakistan|poland|romania|china|your own|there)
  phrase go back where, told (him|her|me|us|them) to go back, back to (your|his|her|my|their) own country, racist name, racist names, racist abuse
  phrase racially abused, racially abusive, racial abuse, racial slur, racial slurs, racist slur, racist slurs, racist remarks, racist remark
  phrase racist comment, racist comments, racist language, being racist, was racist, been racist, monkey noises, monkey chants, racist things
  phrase shouted racist, islamophobic abuse, antisemitic abuse, paki, dirty jew, muslim terrorist, called (him|her|me|us) a terrorist
  phrase called (him|her|me|us) a dirty, called (him|her|me|us) a (paki|nigger|chink|monkey|foreign|muslim|black|polish)
idiom not-racial
  phrase not racial, not racist, nothing racial, nothing racist, no racial, no racist, non racial, no colour or religion
  cancels racial, racial-words
fact aggravated = racial-or-religious
  when racial
  of abuse, damage, unwanted-contact, send-message, follow-or-watch
  spread near
act abuse
  when racial-words
  unless message-medium within 2 sentences
  unless quoted-word within report
  by subject
  to victim
  fact aggravated=racial-or-religious
  sure 60
fact sex-based = yes
  when sex-abuse
  of abuse
  spread near
concept sex-abuse
  phrase kissing noises, sexual comments, sexual remarks, lewd comments, lewd remarks, catcalled, catcalling, wolf whistled, wolf whistling
  phrase sex gesture, sexual gesture, sexual gestures, comments about (her|my) (body|breasts|backside|bum|legs|figure), about her backside
  phrase about my backside, give us a smile, what they'd like to do to (her|me), what he'd like to do to (her|me), leering at
  phrase because (she's|i'm|she is|i am) a woman, show us your
fact meant-to-distress = yes
  when meant-abuse
  of abuse
  spread near
concept meant-abuse
  phrase deliberately targeted, aimed at (her|him|me) on purpose, to wind (her|him|me) up, on purpose to upset, filmed her crying
  phrase singled (me|her|him) out

fact relation = neighbour
  when neighbour-word
  of follow-or-watch
  spread report
fact relation = neighbour
  when neighbour-word
  of unwanted-contact
  spread report
fact relation = neighbour
  when neighbour-word
  of course-of-conduct
  spread report
concept neighbour-word
  phrase (man|woman|lady|bloke|fella|lad|family|chap|one|lot|couple) (across the road|next door|opposite|upstairs|downstairs|over the road|in the flat above|in the flat below|at number)
  phrase (my|our|her|his|their) [next door] (neighbour|neighbours), neighbour at number, neighbour dispute, flat above, flat below
  phrase across the road has been, fella opposite
