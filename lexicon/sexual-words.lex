# More words for the sexual acts of sexual.lex, in neutral terms.

concept sex-word
  phrase intercourse with, was inside (me|her|him), went inside (me|her|him), entered (me|her|him), penetrates, penetrating
  phrase having his way with (me|her|him), making love to (me|her|him), had full intercourse, shagged (me|her|him), shagging (me|her|him)
  phrase screwed (me|her|him), slept with (me|her|him), had oral, made to do oral, finished inside (me|her|him), ejaculated inside, no condom
concept no-agreement
  phrase never agreed to it, never agreed, not agreed, had not agreed, hadn't agreed, did not agree, didn't agree, without (her|my|his) agreement
  phrase without agreeing, without permission, said stop, saying stop, say stop, says stop, told (him|her) i didn't want, i didn't want
  phrase she didn't want, he didn't want, not what i wanted, not wanted, unwanted
  phrase too frightened to, too scared to, scared to say no, told (him|her) to get off, told (him|her) i was tired, told (him|her) she was tired
  phrase tried to push (him|her), pushing (him|her) away, fought (him|her) off, tried to fight, couldn't fight, struggled, cried, weeping, sobbing
  phrase pinned, held my, held her, held his, by the wrists, hand over (my|her|his) mouth, too intoxicated, so drunk, too out of it, drugged, spiked
  phrase unresponsive, semi conscious, half asleep, was dozing, woke up to, woke to, woke in the night, woken by, woken up by, came round
  phrase in and out of consciousness, no memory of agreeing, couldn't consent, could not consent, lacked capacity, no capacity, unable to consent
  phrase not able to consent, wouldn't take no, ignored (me|her|him), ignored (my|her|his) (no|protests|pleas), would not listen, wouldn't listen
  phrase kept going, carried on, did it anyway, pestered until, gave in, threatened, blackmailed, forced, coerced, pressured, guilt tripped, my duty
  phrase wifely duty, owed him
concept rape-noun
  phrase non consensual penetration, non-consensual sex, sexual violence, serious sexual offence, sex against (her|my|his) will, sex she did not want
  phrase sex i did not want, sex i didn't want, sex she didn't want
concept forced-sex
  phrase penetrated (me|her|him) against, penetrated (me|her|him) when, penetrated (me|her|him) despite, penetrated (me|her|him) although
  phrase penetrates (me|her|him) without, penetrating (me|her|him) without, has sex with (me|her|him) (when|while|whether|against|even)
  phrase has sex with (me|her|him) in (my|her|his) sleep, sex on (me|her|him) without, forces (me|her|him) to have sex, forces (me|her|him) into sex
  phrase makes (me|her|him) have sex, makes (me|her|him) do things in bed, forces himself on (me|her|him)
concept picture-of-sex
  phrase video of, videos of, footage of, film of, clip of, clips of, recording of, recordings of, photo of, photos of, photograph of, picture of
  phrase pictures of, images of, image of, sex tape, tape of, filmed us, recorded us, pics of, screenshots of
idiom sex-in-a-picture
  phrase (video|videos|footage) of (us|me|her|him|them) [both] (having sex|having intercourse|in bed|making love)
  phrase (recordings|photo|photos) of (us|me|her|him|them) [both] (having sex|having intercourse|in bed|making love)
  phrase (messages|texts|jokes|comments|questions|rumours|talk|talking|lesson|lessons|talks) about (having sex|sex with|sex)
  phrase asking (me|her|him) to have sex, asked (me|her|him) to have sex, asked (me|her|him) for sex, asking (me|her|him) for sex
  cancels sex-word

# ---- touching ----------------------------------------------------------------------------------------------
concept touch-verb
  verb rest, linger, trace, creep/crept, snake, wander, dig/dug, poke, nibble, bite/bit, nuzzle, suck, push, pull, lift, brush, graze, trail, glide
  verb pinch, tweak, twang, ping, prod, flick, jiggle, hold/held, cop/copped, brush up against, lean/leant into, grip, hug, cuddle, tug, slap, spank
concept hand-moved
  verb rest, creep/crept, snake, wander, trail, glide, stick/stuck, leave/left, keep/kept, push, insert, ram, poke, work, lay/laid, go/went, reach
  verb try ... to put, guide, pull, hold/held, drag
concept own-hand
  phrase (his|her|a|their|both|one|my) (palm|palms|thumb|thumbs|knee|leg|foot|lips|tongue|arm|arms|groin|crotch|penis|privates|head), palm, palms
  phrase mouth, lips, tongue
concept private-part
  phrase (up|under|inside|down|beneath|underneath) (her|my|his|their|the girl's|the boy's) (waistband|blouse|shirt|bra)
  phrase (into|through|over|in) (her|my|their|the girl's) (blouse|bra)
  phrase inside of (my|her|his) (leg|thigh|thighs), inner (leg|thigh|thighs), top of (my|her|his) (leg|legs|thigh|thighs), upper (thigh|thighs)
  phrase between (my|her|his|their) (thighs|knees|cheeks)
  phrase cleavage, bosom, chest over, vulva, labia, clitoris, anus, rear end, rear, derriere, bum, bumhole, bum hole, foo foo, foof, tuppence, noo noo
  phrase nunny, flower, minnie, mini, fairy, tinkle, winky, winkie, pee pee, wee wee, willie, front bits, lady bits, private bits, private place
  phrase special place, special area, her privates, bathing suit area, intimate parts, intimate area, sexual parts, groin area, pubic, pubic area
  phrase pelvic area
concept grope-word
  phrase touched down there
  phrase touched in (a|an) (sexual|inappropriate) way, touched in (my|her|his) (private|privates), touched (my|her|his) (private|privates|bits)
  phrase inappropriate sexual contact, unwanted sexual contact, unwanted sexual touching, sexual touching, unwanted touching of a sexual
  phrase non consensual touching, sexually touched by, alleges (inappropriate|sexual) touching, alleged (inappropriate|sexual) touching
  phrase disclosed (inappropriate|sexual|unwanted) touching, sexual abuse by, sexually abused by, sexually abused (her|him|me|them)
  phrase sexually abusing (her|him|me), been sexually abused, was sexually abused, sexually assaulting (her|him|me), sexually assaults
  phrase sexually assault (her|him|me), been sexually assaulted, got groped, been groped, handsy with, hands everywhere, hands all over
  phrase kissed (me|her|him) (without|against|and wouldn't|and put|forcefully|forcibly), forced a kiss on, forced (his|her) tongue
  phrase tongue in (my|her|his) mouth, tongue down (my|her|his) throat, pulled (my|her) (top|bra|skirt|dress|knickers|trousers|shorts) (down|off|up)
  phrase lifted (my|her) (skirt|dress|top), twanged (my|her) bra, pinged (my|her) bra, pinched (my|her|his) (bum|bottom|backside|bottom|behind)
  phrase slapped (my|her|his) (bum|bottom|backside|arse|behind), smacked (my|her|his) (bum|bottom|backside|arse|behind)
  phrase grabbed (my|her) (boob|boobs|breast|breasts|bum|crotch), dry humped, dry humping, humped (me|her|him), humping (me|her|him)
  phrase made (me|her|him) touch (his|him), put (my|her|his) hand (on|in|down) his
fact attempted = yes
  when kiss-tried
  of rape
concept kiss-tried
  phrase tried to penetrate, attempted to penetrate, tried to put his penis, attempted to have sex, tried to have intercourse
concept digital
  phrase digitally
  phrase fingering (me|her), fingers (me|her), penetration with (a|his) (finger|fingers)
  phrase penetrated (me|her|him) with (his|a|an|her) (hand|thumb|bottle|toy|object|fingers)

# ---- exposure ----------------------------------------------------------------------------------------------
concept exposing
  phrase (penis|willy|knob|dick|cock|todger|manhood|bits|privates|genitals|member|tackle) (out|on show|exposed|on display|in his hand|hanging out|in hand|in full view|poking out|visible)
  phrase exposing (himself|his), exposes (himself|his), flashes (people|women|girls|himself|at)
  phrase flashed (people|women|girls|schoolgirls|kids|two|three|some|several), flashing (people|women|girls|schoolgirls|kids), flasher, flashed us
  phrase tossing off, tossing himself off, having a wank, knocking one out, jacking off, jerking off, pleasuring himself, pleasures himself
  phrase playing with (himself|it|his), plays with himself, touching himself, committing a sex act on himself, performing a sex act on himself
  phrase sex act on himself, solo sex act, naked from the waist down, nothing on below, no trousers or pants, no pants on
  phrase dropped his (pants|trousers|shorts|boxers|trackies|joggers), pulled (his|down his) (trackies|joggers|shorts|boxers|pants) down
  phrase opened his (coat|dressing gown|robe|mac|flies|fly|trousers) (and|showing|to show|to reveal), undone his (flies|fly|trousers) and
  phrase erect penis, erection out

# ---- watching and filming -----------------------------------------------------------------------------------
concept private-place
  phrase (had|have|having|took|take|taking|was having|were having) (my|her|his|a|our) (shower|bath|wash)
  phrase in (my|her|his|our|their) (bedroom|bathroom|shower|bath|underwear)
  phrase while (i|she|he) (showered|bathed|undressed|got changed|changed|dressed|got undressed), showering, bathing, getting ready for bed, changing
  phrase undressed, undress, sunbed, tanning room, fitting room, fitting rooms, changing cubicle, changing village, toilet cubicle, ladies, gents, loo
  phrase loos, shower cubicle, wet room, en suite, locker room
concept film-verb
  phrase (filming|recording|videoing|watching|photographing|spying on) (me|her|him|us|them|my|girls|women|boys|guests|tenants|staff|customers)
  phrase set to record, set to film, had been recording, had been filming, pointing at (the|my|her) (bed|shower|toilet|bath)
  phrase pointed at (the|my|her) (bed|shower|toilet|bath), aimed at (the|my|her) (bed|shower|toilet|bath)
concept hidden-word
  phrase propped, propped up, behind the (shampoo|towels|mirror|bottles|vent|plant|clock), inside the (smoke alarm|clock|vent|light|fan|plug|charger)
  phrase in the (smoke alarm|smoke detector|vent|extractor|clock|ceiling|plug), tiny, pinhole, peeking, poking, over the top
  phrase under the (door|partition|wall|cubicle|gap), through the gap, drilled, hole in the wall, peephole, disguised as
concept peeping
  phrase (found|discovered) a [small|tiny|hidden|little] camera (in|behind|inside|pointing|pointed), two way mirror, peeping at (me|her|us), peeped
  phrase spied on (me|her|him|us) (in|while|through), spying on (me|her|him|us) (in|while|through)
  phrase (filmed|filming|films) (me|us|her|him) (secretly|in secret)
  phrase (recorded|recording|videoed|videoing) (me|us|her|him) (secretly|in secret)
  phrase secretly (filmed|filming|recorded|recording|videoed|photographed), covertly (filmed|recorded|photographed)
  phrase phone (poked|poking|held|pushed|stuck) (over|under|through) the

# ---- children: messages, meeting, images --------------------------------------------------------------------
concept sexual-chat
  phrase (pictures|photos|pics|a photo|a picture) in (her|his) (underwear|bra|bikini|knickers|pants|pyjamas)
  phrase what he would do to (her|him)
  phrase what he wanted to do to (her|him), what they would do together, things he wanted to do to
  phrase sexual language, sexual comments, sexual requests, sexual remarks, sexual emojis, sexual images, sexual pictures, sexual photos, sexual video
  phrase sexual videos, sexual way, sexual acts, sexually, of a sexual nature, inappropriate messages, inappropriate pictures, inappropriate chat
  phrase inappropriate conversation, inappropriate conversations, inappropriate and sexual, explicit content, explicit chat, explicit conversation
  phrase explicit photos, explicit pictures, rude photos, rude pics, rude selfies, dirty pictures, dirty pics, dirty photos, dirty texts, dirty talk
  phrase dirty things, nudes, nude pics, naked pics, naked selfies, topless pics, bra pics, send nudes, sending nudes, sent nudes, to strip, strip off
  phrase undress for, take (her|his) (top|clothes|bra) off, turn (her|his) camera on, cam sex, cybersex, video sex, phone sex, sexted, sexts, horny
  phrase turned on, virgin, sexy, fit body, boyfriend and girlfriend online, sugar daddy, be (his|my) girlfriend, secret girlfriend, our secret
  phrase keep it secret, delete the messages, delete the chat, not to tell (her|his) (mum|parents|mom|dad), don't tell your (mum|parents|mom)
  phrase what she was wearing, what she's wearing, what he was wearing, what are you wearing, what colour knickers, what bra size
  phrase has she got a boyfriend, sex with her, sex with him, have sex with (her|him|my daughter|my son), meet for sex, meet up for sex
  phrase meet in a hotel
concept child-hint
  phrase year (5|6|11), y6, y11, 12 yo, 13 yo, 14 yo, 15 yo, 13yo, 14yo, 15yo, 12yo, 11yo, teenager, teen, teenage, primary school, secondary school
  phrase high school, minor, juvenile, young person, foster child, kid, lass, school
concept young-teen
  phrase (9|10|11|12|13|14|15) yo, (9|10|11|12|13|14|15)yo, year (7|8|9), y7, y8, y9, nine year old, ten year old, eleven year old, twelve year old
  phrase thirteen year old, fourteen year old, fifteen year old, (nine|ten|eleven|twelve|thirteen|fourteen|fifteen) years old, turned (12|13|14|15)
  phrase only (9|10|11|12|13|14|15), just (12|13|14|15), below the age of consent
concept grooming-meet
  phrase hotel room booked, booked a hotel, arranging to meet (her|him|my daughter|my son|the child)
  phrase arranged to meet (my daughter|my son|the child|the girl|the boy), wants to meet (her|him) (in|at|alone|for), paedophile hunters
  phrase online child protection team, decoy, sting
concept incite-word
  phrase (asked|told|made) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (got|getting|persuaded) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (pressured|encouraged|instructed) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (making|telling|asking) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase made (her|him) (strip|undress|touch|show), touch (herself|himself) on (camera|video|webcam|snapchat|facetime)
  phrase touch (herself|himself) (while|and|for him)
concept abuse-image
  phrase indecent images, indecent image, indecent photos, indecent photographs, images of child abuse, child abuse imagery, child sexual abuse images
  phrase abuse images of children, illegal images of children, sexual images of children, sexual image of a child, naked children
  phrase naked pictures of children, pictures of naked children, photos of naked children, videos of children being abused, child abuse videos
  phrase cat a images, cat b images, cat c images, internet watch foundation, kik referral, cybertip, cyber tip
  phrase nude of (her|him) (is|being|has|going|sent), nudes of (her|him) (are|being|have|going|round), nude selfie, nude selfies
concept cyberflash
  phrase photo of a (man's|male|stranger's) (penis|genitals|privates), picture of a (man's|male|stranger's) (penis|genitals|privates)
  phrase photo of his erect, picture of his erect
  phrase (picture|photo|pic|image|video) of his (private parts|privates|manhood|erection|member|knob|todger|tackle)
  phrase (picture|photo|pic|image|video) of (a|an erect|his erect) (penis|willy), penis pic, penis picture, willy pic, d pic
concept naked-word
  phrase without (my|her|his) clothes, without clothes, in the nude, in the buff, starkers, bare, unclothed, private, sexual, having it off
  phrase performing, explicit, lingerie, bra and knickers, of a sexual, in bed, showering, breasts, boobs, bum out, stripped

# ---- a school year tells the age -----------------------------------------------------------------------------
person younger-pupil
  noun year 7 (girl|boy|pupil|student|child), y7 (girl|boy|pupil|student), year seven (girl|boy|pupil|student)
  phrase (girl|boy|pupil|student|child) in (year 7|year seven|y7|year 6|year six)
  fact age=10-12
person teenage-pupil
  noun year 9 (girl|boy|pupil|student), year 10 (girl|boy|pupil|student), year 8 (girl|boy|pupil|student), y9 (girl|boy|pupil|student)
  noun y10 (girl|boy|pupil|student)
  noun year nine (girl|boy|pupil|student), year ten (girl|boy|pupil|student), y8 (girl|boy|pupil|student)
  phrase (girl|boy|pupil|student) in (year 8|year 9|year 10|year eight|year nine|year ten|y8|y9|y10)
  fact age=13-15
concept young-victim
  has younger-pupil, teenage-pupil

# ---- by composition ---------------------------------------------------------------------------------------------
concept under-into
  phrase (up|under|inside|down|beneath|underneath|into|over) (her|my|his|their|the)
concept garment
  noun skirt, dress, top, blouse, shirt, bra, knickers, pants, underwear, trousers, leggings, jeans, shorts, boxers, pyjamas, pyjama bottoms
  noun pj bottoms, pjs, nightie, tights, towel, uniform, swimsuit, costume, trunks, bikini, waistband, joggers, clothes, clothing
act touch-sexually
  when hand-moved > own-hand > under-into > garment within 10 words
  unless body-search within sentence
  unless rape-verb/forced-sex/forced-self within sentence
  by subject
  to object
  fact consent=none
  instead assault
  sure 70
concept finger-word
  noun finger, thumb, bottle, toy, vibrator, object
concept inside-me
  phrase inside (me|her|him|my|his), into (me|her|him|my), in (my|her|his) (vagina|bottom|bum|private|privates|private parts|anus|bits)
  phrase up (my|her|his) (vagina|bottom|bum|private|privates|anus)
act penetrate-sexually
  when hand-moved > finger-word > inside-me within 6 words
  unless body-search within sentence
  by subject
  to object
  fact consent=none, penetration=yes
  instead touch-sexually
  sure 75
concept got-out
  verb pull, get/got, take/took, whip, flop, pop, have/had, hang/hung, wave, waggle, show, stroke, fondle, rub, tug, expose, play with, hold/held
concept his-part
  phrase (his|the) (penis|willy|knob|dick|cock|todger|manhood|bits|privates|private parts|genitals|tackle|member|erection|thing)
concept on-view
  phrase out, on show, on display, at (me|her|us|them|people|women|girls|passers by), in front of, in (my|her|their|full) view, looking at
act expose-self
  when got-out > his-part > on-view within 10 words
  unless urinating within entry
  by subject
  to victim
  instead touch-sexually
  sure 65
concept ask-word
  verb ask, beg, pressure, request, demand, persuade, pester, encourage, coax, tell/told, want, make/made, get/got
concept body-shown
  phrase in (her|his) (underwear|bra|knickers|pants|bikini|pyjamas|pjs|nightie), of (her|his) (body|bra|chest|breasts|boobs|bits|privates|underwear)
  phrase naked, nude, topless, undressed, without clothes, no clothes, bra, with nothing on, of her in her, of him in his
concept do-to-child
  phrase what (he|she|they) (would|wants to|wanted to|would like to) do, what he'd do, what he'd like to, things he would do, things he wants to do
act sexual-messages-to-child
  when ask-word > picture-noun > body-shown & child-hint within 2 sentences
  when do-to-child & child-hint & sent-recv within 2 sentences
  unless adult-only within report
  by nobody
  to young-victim
  instead send-message, threaten-kill, threaten-violence
  sure 65
concept self-touch
  phrase touch (herself|himself), strip, undress, masturbate, take (her|his) (top|clothes|bra) off, show (her|his) (body|bra|bits|chest|privates)
  phrase perform for
act incite-child
  when ask-word > self-touch & young-teen within 2 sentences
  unless asked-whether within sentence
  by subject
  to young-victim
  sure 60
