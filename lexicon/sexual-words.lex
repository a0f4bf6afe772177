# More words for the sexual acts of sexual.lex, in neutral terms.

concept sex-word
  phrase intercourse with, was inside (me|her|him), went inside (me|her|him), entered (me|her|him), (penis|it) ... inside (me|her|him)
  phrase (penis|it) ... into (me|her|him), penetrates (me|her|him), penetrating (me|her|him)
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
  phrase pushed (himself|his penis) (inside|into) (me|her|him)
  phrase put his (thing|privates|willy|penis|private part|private parts|manhood) (in|inside|into|up) (me|her|him|my|his)
  phrase put his (thing|privates|willy|penis) in (my|her|his) (mouth|bottom|bum|privates|vagina|anus)
concept picture-of-sex
  phrase video of, videos of, footage of, film of, clip of, clips of, recording of, recordings of, photo of, photos of, photograph of, picture of
  phrase pictures of, images of, image of, sex tape, tape of, filmed us, recorded us, pics of, screenshots of
idiom sex-in-a-picture
  phrase (video|videos|footage) of (us|me|her|him|them) [both] (having sex|having intercourse|in bed|making love)
  phrase (film|clip|clips|recording) of (us|me|her|him|them) [both] (having sex|having intercourse|in bed|making love)
  phrase (recordings|photo|photos) of (us|me|her|him|them) [both] (having sex|having intercourse|in bed|making love)
  phrase (picture|pictures|images|pics) of (us|me|her|him|them) [both] (having sex|having intercourse|in bed|making love)
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
  phrase (up|under|inside|down|beneath) (her|my|his|their|the girl's|the boy's) (pyjamas|pyjama|pyjama bottoms|pj|pjs|nightie|nightdress|tights)
  phrase (underneath|into|through|over|in) (her|my|his|their|the girl's|the boy's) (pyjamas|pyjama|pyjama bottoms|pj|pjs|nightie|nightdress|tights)
  phrase (up|under|inside|down|beneath) (her|my|his|their|the girl's|the boy's) (waistband|blouse|shirt|bra)
  phrase (up|under|inside|down|beneath) (her|my|his|their|the girl's|the boy's) (dress|skirt|shorts|knickers|pants)
  phrase (underneath|into|through|over|in) (her|my|his|their|the girl's|the boy's) (waistband|blouse|shirt|bra)
  phrase (underneath|into|through|over|in) (her|my|his|their|the girl's|the boy's) (dress|skirt|shorts|knickers|pants)
  phrase (up|under|inside|down|beneath|underneath|into|over) (her|my|his|their) (underwear|trousers|leggings|jeans)
  phrase (up|under|inside|down|beneath|underneath|into|over) (her|my|his|their) (boxers|uniform|school skirt|top|t shirt)
  phrase (up|under|inside|down|beneath|underneath|into|over) (her|my|his|their) (jumper|clothes|clothing|swimsuit|costume)
  phrase (up|under|inside|down|beneath|underneath|into|over) (her|my|his|their) (trunks|towel|bikini|nappy|joggers)
  phrase inside of (my|her|his) (leg|thigh|thighs), inner (leg|thigh|thighs), top of (my|her|his) (leg|legs|thigh|thighs), upper (thigh|thighs)
  phrase between (my|her|his|their) (thighs|knees|cheeks)
  phrase cleavage, bosom, chest over, vulva, labia, clitoris, anus, rear end, rear, derriere, bum, bumhole, bum hole, foo foo, foof, tuppence, noo noo
  phrase nunny, flower, minnie, mini, fairy, tinkle, winky, winkie, pee pee, wee wee, willie, front bits, lady bits, private bits, private place
  phrase special place, special area, her privates, bathing suit area, intimate parts, intimate area, sexual parts, groin area, pubic, pubic area
  phrase pelvic area
concept grope-word
  phrase (touched|touching|touches|rubbed|rubbing|rubs) (me|her|him|them) (up|down there|where he shouldn't|where she shouldn't|where (i|she|he) didn't want)
  phrase (touched|touching|touches|rubbed|rubbing|rubs) (me|her|him|them) (in a sexual way|in an inappropriate way|inappropriately|sexually|intimately|between)
  phrase (stroked|stroking|strokes|felt|feeling|feels) (me|her|him|them) (up|down there|where he shouldn't|where she shouldn't|where (i|she|he) didn't want)
  phrase (stroked|stroking|strokes|felt|feeling|feels) (me|her|him|them) (in a sexual way|in an inappropriate way|inappropriately|sexually|intimately|between)
  phrase (touched|touching|touches) (her|him|me|them) ... (privates|private parts|private area|down there|private), touched down there
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
  phrase (put|puts) (his|her) (finger|fingers|thumb) (inside|into|up|in) (me|her|him|my|his)
  phrase (put|puts) (a|two|their) (finger|fingers|thumb) (inside|into|up|in) (me|her)
  phrase (put|puts) (a|two|their) (finger|fingers|thumb) (inside|into|up|in) (him|my|his)
  phrase (putting|pushed|pushing) (his|her) (finger|fingers|thumb) (inside|into|up|in) (me|her)
  phrase (putting|pushed|pushing) (his|her) (finger|fingers|thumb) (inside|into|up|in) (him|my|his)
  phrase (putting|pushed|pushing) (a|two|their) (finger|fingers|thumb) (inside|into|up|in) (me|her)
  phrase (putting|pushed|pushing) (a|two|their) (finger|fingers|thumb) (inside|into) (him|my|his)
  phrase (putting|pushed|pushing) (a|two|their) (finger|fingers|thumb) (up|in) (him|my|his)
  phrase (stuck|slid|slipped) (his|her) (finger|fingers|thumb) (inside|into|up|in) (me|her)
  phrase (stuck|slid|slipped) (his|her) (finger|fingers|thumb) (inside|into|up|in) (him|my|his)
  phrase (stuck|slid|slipped) (a|two|their) (finger|fingers|thumb) (inside|into|up|in) (me|her)
  phrase (stuck|slid|slipped) (a|two|their) (finger|fingers|thumb) (inside|into) (him|my|his)
  phrase (stuck|slid|slipped) (a|two|their) (finger|fingers|thumb) (up|in) (him|my|his)
  phrase (shoved|inserted|forced) (his|her) (finger|fingers|thumb) (inside|into|up|in) (me|her)
  phrase (shoved|inserted|forced) (his|her) (finger|fingers|thumb) (inside|into|up|in) (him|my|his)
  phrase (shoved|inserted|forced) (a|two|their) (finger|fingers|thumb) (inside|into|up|in) (me|her)
  phrase (shoved|inserted|forced) (a|two|their) (finger|fingers|thumb) (inside|into) (him|my|his)
  phrase (shoved|inserted|forced) (a|two|their) (finger|fingers|thumb) (up|in) (him|my|his)
  phrase (put|pushed) (a|an|the) (object|bottle|toy) (inside|into|up|in) (me|her)
  phrase (put|pushed) (a|an|the) (object|bottle|toy) (inside|into|up|in) (him|my|his)
  phrase (stuck|inserted|forced) (a|an|the) (object|bottle|toy) (inside|into|up|in) (me|her)
  phrase (stuck|inserted|forced) (a|an|the) (object|bottle|toy) (inside|into) (him|my|his)
  phrase (stuck|inserted|forced) (a|an|the) (object|bottle|toy) (up|in) (him|my|his)
  phrase (put|pushed) (a|an|the) (vibrator|pen|candle|brush) (inside|into|up|in) (me|her)
  phrase (put|pushed) (a|an|the) (vibrator|pen) (inside|into|up|in) (him|my|his)
  phrase (put|pushed) (a|an|the) (candle|brush) (inside|into|up|in) (him|my|his)
  phrase (stuck|inserted|forced) (a|an|the) (vibrator|pen) (inside|into|up|in) (me|her)
  phrase (stuck|inserted|forced) (a|an|the) (candle|brush) (inside|into|up|in) (me|her)
  phrase (stuck|inserted|forced) (a|an|the) (vibrator|pen) (inside|into|up|in) (him|my|his)
  phrase (stuck|inserted|forced) (a|an|the) (candle|brush) (inside|into|up|in) (him|my|his)
  phrase (finger|fingers) (in|inside|into|up) (my|her|his) (vagina|bottom|bum|private parts|private|privates|anus|back passage|bits), digitally
  phrase fingering (me|her), fingers (me|her), penetration with (a|his) (finger|fingers)
  phrase penetrated (me|her|him) with (his|a|an|her) (hand|thumb|bottle|toy|object|fingers)

# ---- exposure ----------------------------------------------------------------------------------------------
concept exposing
  phrase (pulled|got|getting|took|taking|whipped|whipping) [out] (his|the) [erect] (penis|willy|knob|dick)
  phrase (pulled|got|getting|took|taking|whipped|whipping) [out] (his|the) [erect] (cock|todger|manhood|bits)
  phrase (whips|flopped|popped|had|has|having|with) [out] (his|the) [erect] (penis|willy|knob|dick)
  phrase (whips|flopped|popped|had|has|having|with) [out] (his|the) [erect] (cock|todger|manhood|bits)
  phrase (pulled|got|getting|took|taking|whipped|whipping) [out] (his|the) [erect] (privates|private parts|genitals|tackle)
  phrase (pulled|got|getting|took|taking|whipped|whipping) [out] (his|the) [erect] (old man|old chap|wedding tackle|member)
  phrase (whips|flopped|popped|had|has|having|with) [out] (his|the) [erect] (privates|private parts|genitals|tackle)
  phrase (whips|flopped|popped|had|has|having|with) [out] (his|the) [erect] (old man|old chap|wedding tackle|member)
  phrase (hung|waved|waving|waggling|waggled|showing|showed) [out] (his|the) [erect] (penis|willy|knob|dick)
  phrase (hung|waved|waving|waggling|waggled|showing|showed) [out] (his|the) [erect] (cock|todger|manhood|bits)
  phrase (shows|produced|stroking|fondling|holding|rubbing|tugging) [out] (his|the) [erect] (penis|willy|knob|dick)
  phrase (shows|produced|stroking|fondling|holding|rubbing|tugging) [out] (his|the) [erect] (cock|todger|manhood|bits)
  phrase (hung|waved|waving|waggling|waggled|showing|showed) [out] (his|the) [erect] (privates|private parts|genitals|tackle)
  phrase (hung|waved|waving|waggling|waggled|showing|showed) [out] (his|the) [erect] (old man|old chap|wedding tackle|member)
  phrase (shows|produced|stroking|fondling|holding|rubbing|tugging) [out] (his|the) [erect] (privates|private parts|genitals|tackle)
  phrase (shows|produced|stroking|fondling|holding|rubbing|tugging) [out] (his|the) [erect] (old man|old chap|wedding tackle|member)
  phrase (penis|willy|knob|dick|cock|todger|manhood|bits|privates|genitals|member|tackle) (out|on show|exposed|on display|in his hand|hanging out|in hand|in full view|poking out|visible)
  phrase exposing (himself|his), exposes (himself|his), flashes (people|women|girls|himself|at)
  phrase flashed (people|women|girls|schoolgirls|kids|two|three|some|several), flashing (people|women|girls|schoolgirls|kids), flasher, flashed us
  phrase tossing off, tossing himself off, having a wank, knocking one out, jacking off, jerking off, pleasuring himself, pleasures himself
  phrase playing with (himself|it|his), plays with himself, touching himself, committing a sex act on himself, performing a sex act on himself
  phrase sex act on himself, solo sex act, naked from the waist down, nothing on below, no trousers or pants, no pants on
  phrase dropped his (pants|trousers|shorts|boxers|trackies|joggers), pulled (his|down his) (trackies|joggers|shorts|boxers|pants) down
  phrase opened his (coat|dressing gown|robe|mac|flies|fly|trousers) (and|showing|to show|to reveal), undone his (flies|fly|trousers) and
  phrase stood (naked|nude|starkers) (at|in) (his|the) (window|doorway|garden) (staring|looking|watching|facing|in front), erect penis, erection out

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
  phrase (filmed|filming|films|recorded|recording|videoed|videoing) (me|us|her|him) (during sex|having sex|in bed|without (my|her|his) knowledge)
  phrase (filmed|filming|films) (me|us|her|him) (secretly|in secret)
  phrase (filmed|filming|films) (me|us|her|him) (covertly|asleep|while (i|she|he) (slept|showered|undressed|changed|was (naked|asleep)))
  phrase (recorded|recording|videoed|videoing) (me|us|her|him) (secretly|in secret)
  phrase (recorded|recording) (me|us|her|him) (covertly|asleep|while (i|she|he) (slept|showered|undressed|changed|was (naked|asleep)))
  phrase (videoed|videoing) (me|us|her|him) (covertly|asleep|while (i|she|he) (slept|showered|undressed|changed|was (naked|asleep)))
  phrase secretly (filmed|filming|recorded|recording|videoed|photographed), covertly (filmed|recorded|photographed)
  phrase phone (poked|poking|held|pushed|stuck) (over|under|through) the

# ---- children: messages, meeting, images --------------------------------------------------------------------
concept sexual-chat
  phrase (asking|asked|asks|begging|begged) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (pictures|photos|pics|images|videos)
  phrase (pressuring|pressured|wanting|wants|wanted) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (pictures|photos|pics|images|videos)
  phrase (asking|asked|asks|begging|begged) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (nudes|selfies|a picture|a photo|a pic|a video)
  phrase (pressuring|pressured|wanting|wants|wanted) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (nudes|selfies|a picture|a photo|a pic|a video)
  phrase (requesting|requested|demanding|demanded|telling) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (pictures|photos|pics|images|videos)
  phrase (told|persuading|persuaded|pestering|pestered) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (pictures|photos|pics|images|videos)
  phrase (requesting|requested|demanding|demanded|telling) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (nudes|selfies|a picture|a photo|a pic|a video)
  phrase (told|persuading|persuaded|pestering|pestered) (for|her for|him for|her to send|him to send|her for some|him for some|to see) (nudes|selfies|a picture|a photo|a pic|a video)
  phrase (pictures|photos|pics|images) (of|in) (her|him|his) (in her|in his|bra|knickers|underwear|body)
  phrase (selfies|a picture|a photo|a selfie) (of|in) (her|him|his) (in her|in his|bra|knickers|underwear|body)
  phrase (pictures|photos|pics|images) (of|in) (her|him|his) (bikini|chest|naked|undressed|bits|privates|without)
  phrase (selfies|a picture|a photo|a selfie) (of|in) (her|him|his) (bikini|chest|naked|undressed|bits|privates|without)
  phrase (pictures|photos|pics|a photo|a picture) in (her|his) (underwear|bra|bikini|knickers|pants|pyjamas)
  phrase (telling|told|tells|saying) (her|him) what (he|she|they) (would|wants to|wanted to) [like to] do
  phrase (telling|told|tells|saying) (her|him) what (he|she|they) (would like to|wd|will) [like to] do
  phrase (said|describing|described|messaging) (her|him) what (he|she|they) (would|wants to|wanted to) [like to] do
  phrase (said|describing|described|messaging) (her|him) what (he|she|they) (would like to|wd|will) [like to] do, what he would do to (her|him)
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
  phrase (travelled|drove|came|got the train|turned up|driven|arrived|waiting) ... to meet (her|him|my daughter|my son|the girl|the boy|the child|a girl|a boy|a child|who he thought|someone he thought|what he thought)
  phrase hotel room booked, booked a hotel, arranging to meet (her|him|my daughter|my son|the child)
  phrase arranged to meet (my daughter|my son|the child|the girl|the boy), wants to meet (her|him) (in|at|alone|for), paedophile hunters
  phrase online child protection team, decoy, sting
concept incite-word
  phrase (asked|told|made) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (asked|told|made) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (got|getting|persuaded) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (got|getting|persuaded) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (asked|told|made) (her|him) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (asked|told|made) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (got|getting|persuaded) (her|him) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (got|getting|persuaded) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (asked|told|made) (her|him|the child|my daughter|my son) to (insert|show|expose) (herself|himself|on|for)
  phrase (asked|told|made) (her|him|the child|my daughter|my son) to (perform|rub|film) (herself|himself|on|for)
  phrase (got|getting|persuaded) (her|him|the child|my daughter|my son) to (insert|show|expose) (herself|himself|on|for)
  phrase (got|getting|persuaded) (her|him|the child|my daughter|my son) to (perform|rub|film) (herself|himself|on|for)
  phrase (asked|told|made) (her|him|the child|my daughter|my son) to (insert|show|expose) (her|his|naked|in front|sex)
  phrase (asked|told|made) (her|him|the child|my daughter|my son) to (perform|rub|film) (her|his|naked|in front|sex)
  phrase (got|getting|persuaded) (her|him|the child|my daughter|my son) to (insert|show|expose) (her|his|naked|in front|sex)
  phrase (got|getting|persuaded) (her|him|the child|my daughter|my son) to (perform|rub|film) (her|his|naked|in front|sex)
  phrase (pressured|encouraged|instructed) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (pressured|encouraged|instructed) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (making|telling|asking) (her|him) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (making|telling|asking) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (herself|himself|on|for)
  phrase (pressured|encouraged|instructed) (her|him) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (pressured|encouraged|instructed) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (making|telling|asking) (her|him) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (making|telling|asking) (the child|my daughter|my son) to (touch|undress|strip|masturbate|play with) (her|his|naked|in front|sex)
  phrase (pressured|encouraged|instructed) (her|him|the child|my daughter|my son) to (insert|show|expose) (herself|himself|on|for)
  phrase (pressured|encouraged|instructed) (her|him|the child|my daughter|my son) to (perform|rub|film) (herself|himself|on|for)
  phrase (making|telling|asking) (her|him|the child|my daughter|my son) to (insert|show|expose) (herself|himself|on|for)
  phrase (making|telling|asking) (her|him|the child|my daughter|my son) to (perform|rub|film) (herself|himself|on|for)
  phrase (pressured|encouraged|instructed) (her|him|the child|my daughter|my son) to (insert|show|expose) (her|his|naked|in front|sex)
  phrase (pressured|encouraged|instructed) (her|him|the child|my daughter|my son) to (perform|rub|film) (her|his|naked|in front|sex)
  phrase (making|telling|asking) (her|him|the child|my daughter|my son) to (insert|show|expose) (her|his|naked|in front|sex)
  phrase (making|telling|asking) (her|him|the child|my daughter|my son) to (perform|rub|film) (her|his|naked|in front|sex)
  phrase made (her|him) (strip|undress|touch|show), touch (herself|himself) on (camera|video|webcam|snapchat|facetime)
  phrase touch (herself|himself) (while|and|for him)
concept abuse-image
  phrase indecent images, indecent image, indecent photos, indecent photographs, images of child abuse, child abuse imagery, child sexual abuse images
  phrase abuse images of children, illegal images of children, sexual images of children, sexual image of a child, naked children
  phrase naked pictures of children, pictures of naked children, photos of naked children, videos of children being abused, child abuse videos
  phrase cat a images, cat b images, cat c images, internet watch foundation, kik referral, cybertip, cyber tip
  phrase nude of (her|him) (is|being|has|going|sent), nudes of (her|him) (are|being|have|going|round), nude selfie, nude selfies
concept cyberflash
  phrase (sent|sends|sending) [me|her|him|us] (a|an|some|unwanted) ... (dick pic|dick pics|penis)
  phrase (sent|sends|sending) [me|her|him|us] (a|an|some|unwanted) ... (willy|cock pic|privates)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (a|an|some|unwanted) ... (dick pic|dick pics|penis)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (a|an|some|unwanted) ... (willy|cock pic|privates)
  phrase (sent|sends|sending) [me|her|him|us] (unsolicited|two|three|several|his) ... (dick pic|dick pics|penis)
  phrase (sent|sends|sending) [me|her|him|us] (unsolicited|two|three|several|his) ... (willy|cock pic|privates)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (unsolicited|two) ... (dick pic|dick pics|penis)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (three|several|his) ... (dick pic|dick pics|penis)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (unsolicited|two) ... (willy|cock pic|privates)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (three|several|his) ... (willy|cock pic|privates)
  phrase (sent|sends|sending) [me|her|him|us] (a|an|some|unwanted) ... (private parts|genitals|erection)
  phrase (sent|sends|sending) [me|her|him|us] (a|an|some|unwanted) ... (todger|knob|bits)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (a|an|some|unwanted) ... (private parts|genitals|erection)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (a|an|some|unwanted) ... (todger|knob|bits)
  phrase (sent|sends|sending) [me|her|him|us] (unsolicited|two|three|several|his) ... (private parts|genitals|erection)
  phrase (sent|sends|sending) [me|her|him|us] (unsolicited|two|three|several|his) ... (todger|knob|bits)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (unsolicited|two) ... (private parts|genitals|erection)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (three|several|his) ... (private parts|genitals|erection)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (unsolicited|two) ... (todger|knob|bits)
  phrase (airdropped|messaged|dm'd|dmed) [me|her|him|us] (three|several|his) ... (todger|knob|bits)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (a|an|some|unwanted) ... (dick pic|dick pics|penis)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (a|an|some|unwanted) ... (willy|cock pic|privates)
  phrase (received|got|get|forwarded) [me|her|him|us] (a|an|some|unwanted) ... (dick pic|dick pics|penis)
  phrase (received|got|get|forwarded) [me|her|him|us] (a|an|some|unwanted) ... (willy|cock pic|privates)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (unsolicited|two|three|several|his) ... (dick pic|dick pics|penis)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (unsolicited|two|three|several|his) ... (willy|cock pic|privates)
  phrase (received|got|get|forwarded) [me|her|him|us] (unsolicited|two) ... (dick pic|dick pics|penis)
  phrase (received|got|get|forwarded) [me|her|him|us] (three|several|his) ... (dick pic|dick pics|penis)
  phrase (received|got|get|forwarded) [me|her|him|us] (unsolicited|two) ... (willy|cock pic|privates)
  phrase (received|got|get|forwarded) [me|her|him|us] (three|several|his) ... (willy|cock pic|privates)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (a|an|some|unwanted) ... (private parts|genitals|erection)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (a|an|some|unwanted) ... (todger|knob|bits)
  phrase (received|got|get|forwarded) [me|her|him|us] (a|an|some|unwanted) ... (private parts|genitals|erection)
  phrase (received|got|get|forwarded) [me|her|him|us] (a|an|some|unwanted) ... (todger|knob|bits)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (unsolicited|two|three|several|his) ... (private parts|genitals|erection)
  phrase (snapped|whatsapped|texted) [me|her|him|us] (unsolicited|two|three|several|his) ... (todger|knob|bits)
  phrase (received|got|get|forwarded) [me|her|him|us] (unsolicited|two) ... (private parts|genitals|erection)
  phrase (received|got|get|forwarded) [me|her|him|us] (three|several|his) ... (private parts|genitals|erection)
  phrase (received|got|get|forwarded) [me|her|him|us] (unsolicited|two) ... (todger|knob|bits)
  phrase (received|got|get|forwarded) [me|her|him|us] (three|several|his) ... (todger|knob|bits)
  phrase photo of a (man's|male|stranger's) (penis|genitals|privates), picture of a (man's|male|stranger's) (penis|genitals|privates)
  phrase photo of his erect, picture of his erect
  phrase (picture|photo|pic|image|video) of his (private parts|privates|manhood|erection|member|knob|todger|tackle)
  phrase (picture|photo|pic|image|video) of (a|an erect|his erect) (penis|willy), penis pic, penis picture, willy pic, d pic
concept naked-word
  phrase without (my|her|his) clothes, without clothes, in the nude, in the buff, starkers, bare, unclothed, private, sexual, having it off
  phrase performing, explicit, lingerie, bra and knickers, of a sexual, in bed, showering, breasts, boobs, bum out, stripped
