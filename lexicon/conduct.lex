# Harassment, stalking, control, messages.

concept contact-verb
  verb ring/rang/rung, call, text, message, phone, email, contact, facetime, whatsapp, dm, bombard
concept again-and-again
  phrase at all hours, constantly, non stop, nonstop, every day, every night, daily, all day, repeatedly, over and over, times, times a day, hundreds of, dozens of, several times, multiple times, times this week, times a week, keeps, kept, won't stop, continually, on a daily basis, for months, for weeks, every morning, most mornings, for the past, since then, blocked five, new numbers, different numbers, another number, new number, again and again, ongoing, persistently, more than once, most days, each day, relentless, campaign, up to _ a day, countless
concept unwanted-word
  phrase harassing, harassed, harassment, pestering, pesters, won't leave (me|him|her|them) alone, wont leave (me|her|him|them) alone, asked (him|her|them) to stop, told (him|her|them) to stop, unwanted, hassling, hounding, tormenting, making (my|her|his|their) life hell, targeting, targeted, bullying, intimidating, victimising
concept following
  verb stalk, loiter, lurk, spy on, hang/hung around outside
  phrase turning up at (my|her|his|our), turns up at (my|her|his|our), turned up at (my|her|his|our), just watching, watches (me|her|him), stood and watched, stood at the bar, sat behind (her|him|me), tracks (my|her|his), tracking (my|her|his), follows (me|him|her), turning up, turns up, sat outside, parked outside, waiting outside, waits outside, stood outside, standing outside, sits in his car, sat in his van, sat in his car, stood at the window, watching the house, watching (her|his|my) house, following (her|him|me), followed (her|him|me), tracker on, tracking app, tracking device, airtag, air tag, drives past, driving past, drove past, walks past, at the end of our road, at the end of my road, comes to (her|my|his) work, came to my work, appearing at, waits by the gates, outside (her|my|his) work, stalker, stalking, found out where, gps
concept following-car
  phrase follows (her|his|my) car, followed (her|his|my) car, followed home, followed me home, followed her home
  is following

act follow-or-watch
  when following & former-partner/partner/again-and-again/unwanted-word/pursued within 4 sentences
  by subject
  to object
  sure 70
concept pursued
  phrase split up, broke up, ended the relationship, finished with, blocked, hide from me, split with, since i left, since she left, since we split, obsessed, infatuated, fixated
act unwanted-contact
  when contact-verb & again-and-again within 2 sentences
  when unwanted-word
  by subject
  to object
  sure 65
fact repeated = yes
  when again-and-again
  of unwanted-contact, follow-or-watch, course-of-conduct, control, send-message, abuse
concept distress
  phrase can't sleep, not sleeping, barely sleeps, on medication, doctor has put, doc's put, anxiety, afraid to leave, scared to leave, scared to go out, afraid to go out, stopped going out, stopped leaving, changed (her|his|my|their) route, changed (her|my|his) shifts, swapped my shifts, moved out, sleep at my, looking over (my|her|his) shoulder, panic attacks, lost weight, lost _ stone, lost her hair, off work, at (my|her|his) wits end, made ill, on edge, affecting (my|her|his) (health|life|work|sleep), serious alarm, can't face, distressed, jumps when, had to move, depressed, suicidal, changed the kids, stopped using the front, breakdown
fact serious-effect = yes
  when distress
  of unwanted-contact, follow-or-watch, course-of-conduct, control

# ---- control -------------------------------------------------------------------------------------------
concept control-word
  phrase controls, controlling, controlled, controlling behaviour, coercive, coercive control, coercive and controlling, not allowed, isn't allowed, won't let (her|me|him), doesn't let (her|me|him), wouldn't let (her|me|him), checks (her|my|his) phone, goes through (her|my|his) phone, checks her bank, takes (her|my|his) (wages|money|bank card|phone|passport|keys), keeps (her|my|his) (bank card|passport|phone|wages|money), holds (her|my|his) passport, wages paid into, wages paid to, has (her|my|his) wages, picks what she wears, picks (her|my|his) clothes, tells (her|me) what to wear, isolates, isolated from, isolated her, cut off from, must ask, has to ask, permission to, times how long, monitors, monitoring, app on her phone so, knows where (she|i|he) is, hasn't seen her, gives (her|me|him) £, wants receipts, keeps the receipts, tracks her, rings every half hour, rings her desk, rings the landline every, deleted every contact, camera facing, stops (her|me|him) (seeing|going|from), had to give up (her|my|his) job, financial abuse, gaslighting, belittles, calls her thick, calls her fat, walking on eggshells, allowance, not let her, house key
act control
  when control-word & partner/former-partner/mother/father/son/daughter/relative within report
  when control-word & control-word within 4 sentences
  by subject
  to object
  sure 60
# ---- messages ------------------------------------------------------------------------------------------
concept message-medium
  noun text, message, email, voicemail, voice note, whatsapp, whatsapp message, facebook message, letter, note, post, snapchat, instagram message, dm, comment, tweet, phone call
  phrase online, on facebook, on instagram, on snapchat, on tiktok, facebook, messenger
concept nasty-words
  phrase i hope you die, kill yourself, hope your, go and die, hope you get, hope she dies, vile message, vile messages, abusive message, abusive messages, abusive text, abusive texts, nasty message, nasty messages, threatening message, threatening messages, threatening texts, threatening text, malicious message, malicious messages, malicious communications, grossly offensive, glad he, glad she, glad he suffered, rape you, racist message, racist messages, disgusting message, offensive message
act send-message
  when nasty-words
  by nobody
  to victim
  fact by-message=yes, content=grossly-offensive
  sure 60
act send-message
  when message-medium & intend > harm-words/kill within 3 sentences
  by nobody
  to victim
  fact by-message=yes, content=threat-of-serious-harm
  instead threaten-kill, threaten-violence
  sure 65

concept intimate-image
  phrase intimate images, intimate image, intimate photos, intimate pictures, intimate video, intimate videos, nudes, nude photos, nude pictures, nude photo, nude images, naked pictures, naked photos, naked images, naked photo, topless photo, topless picture, explicit images, explicit photos, explicit pictures, private photos, private pictures, sexual video, sexual images, sex tape, sex video, undressed, in (my|her|his) underwear, dick pic, revenge porn
concept sharing
  verb share, post, send/sent, put/put, upload, publish, forward, show/showed/shown, leak, circulate
act share-intimate-image
  when intimate-image & sharing within 2 sentences
  unless intimate-image & threat-to-share within 3 sentences
  by subject
  to victim
  sure 70
concept threat-to-share
  phrase threatening to share, threatened to share, threatening to post, threatened to post, threatening to send, threatened to send, threatens to share, might put it, put it in the group chat, will put it, i'll post, i'll send, will share, will post, going to post, going to share, would share, would send, going to send them, make of this
act threaten-share-image
  when threat-to-share & intimate-image within 4 sentences
  by subject
  to victim
  instead share-intimate-image
  sure 70
concept threaten-damage-words
  phrase burn (his|her|my|your|the) (house|car|shed|place) down, burn the place down, petrol in, smash (his|her|my|your|the) (car|house|windows) up, put (his|her|my|your) windows through, torch (his|her|my|your|the), going up like, burn down, smash the place up, put your windows in, do your windows, wreck (his|her|my|your)
act threaten-damage
  when threaten-damage-words
  by nobody
  to victim
  sure 60

concept insult-scene
  phrase shouting abuse, verbal abuse, verbally abused, verbally abusive, abusive, called (him|her|me|them) a, calling (him|her|me|them) a, shouted abuse, hurled abuse, hurling abuse, effing and jeffing, effing and blinding, swearing at, swore at, foul mouthed, told (him|her|me) to f, racist abuse, racially abused, racial abuse, homophobic abuse, obscene gesture, sexual comments, catcalled, catcalling, wolf whistled, kissing noises, leering
act abuse
  when insult-scene
  unless insult-scene & partner/former-partner within sentence
  to victim
  sure 55
concept racial
  phrase racist, racially, racial, p-word, p word, n-word, n word, go back to, go back where, where you come from, paki, islamophobic, antisemitic, anti semitic, because of (his|her|my|their) (race|religion|colour|skin), because (he|she|i) is (muslim|jewish|black|asian|polish), terrorist, foreigner, racist name
fact aggravated = racial-or-religious
  when racial
  of abuse, assault, threaten-violence, damage, unwanted-contact, send-message
act abuse
  when racial
  to victim
  fact aggravated=racial-or-religious
  sure 60
