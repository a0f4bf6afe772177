# Fraud and other deceit, blackmail, handling, electricity, computers.

concept deceiving
  verb scam, con, defraud, swindle, dupe
  noun scam, fraud, fraudster, scammer, con man/con men, conman/conmen, rogue trader, cowboy builder
  phrase fraudulent, been had, ripped me off, ripped off by, conned out of, tricked into, tricked out of, tricked (him|her|me|them) into, rogue traders, cowboy builders, cowboy roofers, rogue roofers, rogue builder, fake website, fake email, fake invoice, fake ticket, fake tickets, fake listing, fake profile, fake police officer, phishing, courier fraud, courier came, used my card, used her card, used his card, used my bank card, used his bank card, using my card, using his card, using her card, cloned card, card cloned, contactless payments, transactions (she|he|i|they) didn't make, transactions (i|she|he) did not make, transactions not made by, transactions i don't recognise, payments i didn't make, payments i haven't made, out of my bank account, out of her bank account, out of his bank account, emptied my bank account, investment scam, investment fraud, crypto scam, romance fraud, romance scam, dating scam, paid for work, overcharged, paid up front, paid upfront, paid in full and never, took a deposit and, took the deposit and, never arrived, never turned up, never delivered, item never came, never received, bank transfer and, counterfeit, counterfeit note, fake note, fake notes, dud notes, forged, forged prescription, false name, false representation, identity fraud, identity theft, in my name, loan taken out in, taken out a loan in, credit taken out, opened accounts in, hi mum, hello mum, whatsapp scam, pretended to be my, pretending to be my, pretending to be the bank, claiming to be from the bank, from the bank's fraud team, from the fraud team, safe account, remote access
  phrase anydesk, teamviewer, ticket scam, rental scam, rental fraud, holiday scam, parcel scam, pushed payment, app fraud, insurance fraud, crash for cash, refund scam
idiom not-a-fraud
  phrase con artist film, pros and cons, action fraud, report fraud, fraud team, fraud leaflet, fraud advice, thinks it's fraud, thats fraud, that's fraud, mods and cons, mod cons, never turned up for work, never turned up for, never turned up to, never turned up at, not turning up, con him into
  cancels deceiving
concept roof-men
  phrase roof timbers, roof needs, roof needed, ridge tiles, loose tiles, slipped tiles, tiles loose, tarmac the drive, tarmac his drive, tarmac her drive, block pave, re point, repoint, pointing, roofers, roofer, guttering, gutters, soffits, fascias, jet wash the drive, driveway men, cold caller, cold callers, cold called, knocked on the door offering, knocked at his door offering, came to the door offering, came to his door, called at his door, called at her door, called at the door, knocked on her door saying, offering to do, tree surgeons, tree surgeon, cut the trees, garden work, doorstep, on the doorstep, paving men, leaflet through
concept doorstep-cheat
  phrase hadn't been touched, not been touched, haven't been touched, nothing touched, no work done, no work has been done, not done any work, done nothing, did nothing, work not done, work wasn't needed, work not needed, unnecessary work, shoddy work, left the job, price went up, put the price up, kept asking for more, wanting another, wants another, asking for another, demanding more, wanted more money, more money for, another £, for the other £, made up firm, timbers are sound, beams clean, cash up front, took cash, drove (him|her) to the bank, took (him|her) to the bank, marched to the bank, walked to the cash machine, to the building society, from the building society, went to the bank, cash off him, cash off her, rotten wood, bit of rotten, traders not registered, false company, no such company, photo is of
act deceive
  when deceiving
  unless quality-row within report
  to victim
  sure 60
act deceive
  when roof-men & doorstep-cheat within entry
  when roof-men & cash-thing & doorstep-cheat within report
  when rogue-trader
  to victim
  fact fraud-kind=doorstep
  sure 70
concept rogue-trader
  phrase rogue trader, rogue traders, rogue builder, rogue roofers, cowboy roofers, doorstep fraud, doorstep crime, bogus builder, bogus builders, bogus roofers
concept quality-row
  phrase sold as seen, quality row, faulty goods, won't refund, wont refund, refuses to refund, contract dispute, trading standards for advice, replying to messages, answers his phone, answering the phone, given her a new date, given him a new date, still answering, goods were supplied
fact fraud-kind = doorstep
  when roof-men & cash-thing within report
  when rogue-trader
  of deceive
fact call-for-service = yes
  when roof-men/deceiving & fraud-now within report
  of deceive
concept fraud-now
  phrase they're outside, theyre outside, they are outside, outside in a, he's outside, he is outside, sat outside waiting, waiting outside for, want another, wants another, house now, at the address now, is here now, there right now, here right now, at the house right now, in my house now, at it now, are here, here now, still here, they are here, they're here, theyre here, there now, still there, still at the address, at the door now, outside now, in the drive, on the drive now, are coming back, is coming back, coming back at, coming back today, coming back tomorrow, coming back this afternoon, due back, returning at, returning today, on the way to collect, courier on the way, courier is on, courier due, courier outside, courier coming, coming to collect, coming to pick up, both in custody, in custody, detained, been arrested, was arrested, arrested on suspicion of fraud, known locally, local suspect, locally known, lives locally, lives in the next street, suspect lives at, suspect is known to, just left with, just handed over, just gone with the cash, just driven off with, shown the wood
act blackmail
  when demand-or-else & money-sum within 3 sentences
  when demand-or-else & leverage within 3 sentences
  when blackmail-word
  unless handed-now within 2 sentences
  unless letter-before-action within report
  to victim
  instead take, threaten-violence, send-message, threaten-share-image
  sure 75
concept demand-or-else
  phrase if (i|you|he|she|we) (don't|dont|doesn't|didn't|do not|did not) (pay|send|transfer|give|hand over|buy), asking for more money, keep asking for money, keep asking for more, keeps asking for money, wants more, they want more, asked for £, demanded £, told to send £, pay or, pay up or, pay me or, pay us or, send money or, send us money or, send me £, or else we, unless you pay, unless (i|we|you) (pay|paid|send|sent|transfer|give), unless i give (him|her|them), unless (he|she) (pays|paid|sends|sent), unless we pay, if you don't pay, if you dont pay, if i don't pay, if i dont pay, if i didn't pay, if she doesn't pay, if he doesn't pay, if he didn't pay, or they will send, or they'll send, or they will share, or he will send, or he'll send it, or we'll send, or we will send, or i'll post, or i will post, or they'd post, or they would send, or it goes to, or it will go to, or everyone will see, want the rest by, wants the rest by, want more money, wants more money, demanding money, demanding bitcoin, asking for bitcoin, send it to all, send to all my contacts, send the video to, send it to (my|all my|his|her) (family|contacts|friends|followers|wife|husband|work|boss|employer), will post them unless, will send them unless, tell (my|his|her) (wife|husband|family|work|boss) unless, keep quiet for, to keep quiet, buy (his|her|their) silence, stay quiet for, all get it
concept blackmail-word
  verb blackmail, extort, sextort
  noun blackmail, sextortion, extortion, blackmailer
idiom not-blackmail
  phrase emotional blackmail, emotionally blackmail, emotionally blackmailing, emotionally blackmails, emotionally blackmailed, morally blackmail
  cancels blackmail-word
idiom blackmail-condition
  phrase it will go to, will go to my, will go to all, will go to everyone, will be sent to, will be posted, will be shared, if (i|you|he|she|we) (don't|dont|doesn't|do not|didn't) (buy|get|agree|hand), unless (i|you|he|she|we) (pay|paid|pays|send|sent|sends|transfer|give him|give her|gave him), (he'll|she'll|they'll|he will|she will|they will|will|would|going to) (post|send|share|release|publish|leak|expose|upload), if (i|you|he|she|we) (don't|dont|doesn't|do not|didn't) (pay|send|transfer|give), they will (forward|post|send|share|show|release)
  cancels future, fear, denial
concept leverage
  noun facebook, instagram, employer, friends, family, video, photo, picture, image, nude, recording, clip, screenshot, contact, follower, secret
  phrase expose, tell my wife, tell my husband, tell my family, tell everyone, post it, share it, send it, dick pic
concept money-sum
  phrase pay, paid, paying, bitcoin, btc, crypto, gift cards, gift card, vouchers, steam cards, transfer, bank transfer, paypal, £, quid, grand, pounds, money
act handle-stolen
  when stolen-goods-held
  unless recorded-before within sentence
  to nobody
  sure 60
concept stolen-goods-held
  phrase for handling, suspicion of handling stolen, arrested for handling, arrested on suspicion of handling, suspicion of handling, on the stolen list, (identified|checked|confirmed|showing|shown) as stolen and, handling stolen goods, handling stolen, handled stolen, in possession of stolen, found with stolen, selling stolen, buying stolen goods, bought stolen goods, knew it was stolen, knowing it was stolen, knew they were stolen, receiving stolen goods, stolen goods at the address, stolen property found at
idiom not-handling
  phrase bail for a handling, bail for handling, previous for handling, known for handling
  cancels stolen-goods-held
act go-equipped
  when equipped
  to nobody
concept equipped
  phrase going equipped, equipped to steal, equipped for theft, housebreaking implements, in possession of a jemmy, in possession of a crowbar, foil lined bag found, carrying a crowbar and, balaclava and gloves and, with a crowbar and gloves, screwdriver and gloves
act take-electricity
  when bypass
  to energy-supplier
  fact thing=electricity
  sure 75
concept bypass
  phrase meter bypassed, bypassed meter, bypassed the meter, bypassed his meter, meter's been skipped, meter skipped, meter has been skipped, skipped the meter, round the meter, electricity bypass, electric bypass, abstracting electricity, abstraction of electricity, abstract electricity, bypass on the meter, meter has been bypassed, meter's been bypassed, meter had been bypassed, meter was bypassed, meter tampered, tampered meter, meter tampered with, tampered with the meter, tampering with the meter, fiddled the meter, fiddling the meter, meter fiddled, meter bridged, bridged the meter, electric bypassed, electricity bypassed, electricity has been bypassed, stealing electricity, stealing electric, stolen electricity, theft of electricity, electricity theft, electric being stolen, before the cut out, tapped into (my|our|the|their|his|her) (electric|electricity|electric supply|supply|mains), tapped in to, tapped into the electric, tapping into the electric, illegally connected, illegal connection, unmetered supply, supply bypassed, hooked up to next door's electric, extension lead from next door, using my electric, mains bypassed
act misuse-computer
  when hacked
  unless no-hacking within sentence
  to victim
  sure 60
concept hacked
  phrase account hacked, accounts hacked, account has been hacked, account was hacked, account been hacked, been hacked, got hacked, was hacked, hacked into my, hacked into her, hacked into his, hacked into our, hacked my, hacked her, hacked his, hacked our, facebook hacked, instagram hacked, email hacked, emails hacked, snapchat hacked, ransomware, malware, logged into my account, logged into her account, logged into his account, locked out of my account, taken over my account, took over my account, ddos
concept no-hacking
  phrase no hacking, not hacked, hacking he knows of, thinks his phone, thinks her phone, convinced, hacked by the government, hacked off

# ---- money or else: something that must not come out, held over somebody ----------------------------------------------
concept or-else
  phrase or, unless, otherwise, or else, if not, if i don't, if i dont, if he doesn't, if she doesn't, by midnight, by tonight, by friday, by monday, by tomorrow, by dinner time, by noon, by 6am, by teatime, within the hour, in one hour, within 24 hours, in 24 hours, keep quiet, if (he|she|i|you|they) (can't|cant|cannot|couldn't|doesn't|don't|do not) (find|pay|send|get|come)
concept come-out
  phrase gets it, get it, get the vid, gets the vid, get the video, gets the video, gets the lot, get the lot, get sent, gets sent, will see, see it, sees it, showing me wife, showing my, show my, show me, showing, posting, post them, post it, sending it, send it, sends it, send the, send to, sent to, sharing, share it, share them, telling, tell my, tell me, tell the, tells my, he'll tell, she'll tell, they'll tell, going to tell, leak, leaking, put it online, put it on, go to my, goes to, going to my, find out, hear about, made public, ruin me, ruin my, all of them get, everyone gets, everybody gets, everybody will, everyone will, will be told, report me to, report him to, send my, sending my, posting my, sends my, send all my, show my, showing my, post his, post her, it'll post, will post, post my, give it to my, give it to his, give it to her, hand it to, going on, going on his, going on my, going on her, (put|putting|stick|sticking|upload|uploading) (it|them) (on|up|online), it's going on, on the web, in the public domain, gets told, get told, told about, be told about, phone immigration, ring immigration, phone the, call immigration, home office, tell the home office, grass me up, report me, post lies, write lies, leave bad reviews, post fake reviews, spread lies, post reviews, sees the, see the, gets the, watches the
concept who-must-not
  phrase dads, dad's, year 7, year 8, year 9, year 10, year 11, year group, whole class, whole year, page, website, web, online, clients, customers, patients, review site, reviews, restaurant, business, licensing, council
  noun nan, gran, mum, mam, dad, mother, father, parent, family/families, wife/wives, husband, missus, partner, girlfriend, boyfriend, fiance, boss/bosses, employer, manager, work, workplace, school, headteacher, uni, university, professor, church, imam, mosque, community, follower, contact, friend, colleague, neighbour, kids, children, son, daughter, everyone, everybody, village, paper, newspaper, police, social services, immigration, hmrc, taxman, dvla, facebook, instagram, internet, michelle
concept held-over
  phrase on film, on camera, medical notes, records, files, diary, data, customer details
  noun video, vid, clip, photo, picture, pic, pix, screenshot, recording, footage, nude, message, chat, affair, secret, conviction, debt, past, letter, emails, cctv, list of my followers, followers
concept want-money
  phrase wants, want, wanted, they say i must, says i must, i must send, i must pay, must send, must pay, asking for, asks for, ask for, demanding, demands, demanded, give him, give her, give them, send him, send her, send them, send, pay, paying, transfer, drop the, put money, got to pay, have to pay, has to pay, owes him now
act blackmail
  when or-else & money-sum & come-out & who-must-not within 2 sentences
  when or-else & held-over & want-money & money-sum & come-out within 2 sentences
  unless letter-before-action within report
  unless handed-now within 2 sentences
  unless just-spam within report
  unless maintenance-row within 2 sentences
  to victim
  instead take, threaten-violence, send-message, threaten-share-image, unwanted-contact
  sure 60
concept just-spam
  phrase spam, generic email, mass email, same email, email saying my webcam, phishing, junk folder, went straight in junk, is it real, is it genuine, is this real, known scam
concept maintenance-row
  phrase shopping or, birthday card, lunch money, pocket money, pay or display, paid or, work or
concept money-sum
  phrase steam cards, gift cards, vouchers, in vouchers, bitcoins, three grand, two grand, five grand, ten grand, a grand, two thousand, five hundred, three hundred, two hundred, £3000, cash 12 oclock

# ---- work at the door that grows ---------------------------------------------------------------------------------------
concept house-work
  noun roof, ridge tile, slate, tile, chimney, gutter, guttering, tarmac, driveway, soffit, fascia, damp course, pointing, tree, paving, block paving, path, lead flashing, roofer, roofing
  phrase the roof lads, the roof men, the drive lads, tree men, tarmac lads
concept price-grows
  phrase now told (him|her|them), have now told, has now told, whole roof is rotten, roof is rotten, roof was rotten, will come in, about to collapse, would collapse, now wants, now want, now asking for, another thousand, another two thousand, price had gone up, price went up, price has gone up, started at, more needed doing, found more, needs another, not been touched, hardly touched, barely touched, no rot, ridge is sound, is sound, nothing wrong with, didn't need doing, photos of a rotten, different house, photograph of a different, walked (him|her) in, marched (him|her) to, drove (him|her) to, driven (him|her) to, took (him|her) to the (bank|cash machine|building society|post office), waiting outside the bank, at counter now, at the counter now, in the branch now, in cash for, asking for cash, banking protocol
act deceive
  when house-work & cash-thing & price-grows within 5 sentences
  when house-work & price-grows & trader-men within 4 sentences
  unless quality-row/insured-firm within report
  to victim
  fact fraud-kind=doorstep
  sure 65
concept trader-men
  phrase two males, two men, two lads, males in a, men in a, tipper, flatbed, pick up truck, knocked the door, knocked on, cold called, cold caller, cold callers, called at the door, working nearby, leaflet
concept insured-firm
  phrase written quote, contract signed, trustmark, checkatrade, builder's insurance, snagging, started the work and
concept fraud-now
  phrase both dets, both detained, males detained, detained on plot, dets on plot, on plot, at counter now, at the counter now, in the branch now, staff stalling, stalling them, outside the bank now, caught at the address
idiom nobody-local
  phrase no local suspect, no suspect locally, nobody known locally, no one known locally, not known locally, no suspect known, no known suspect, suspect not local, nothing happening now, nothing ongoing, not local, no local link, no local offender
  cancels fraud-now
