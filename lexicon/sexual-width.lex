# The width of the words for sexual acts, in neutral terms: who knows, where it happened, and looser joins.

# ---- told by a third person, and the victim has not spoken to police -------------------------------------------
concept told-in-confidence
  phrase (doesn't|does not|dont|didn't|don't) know (i'm|i am|im|that i|she's|he's|caller is) (ringing|calling|here|reporting|doing), (doesn't|does not|dont|didn't|don't) know (i'm|i am|im|that i|she's|he's|caller is) (telling|phoning|contacting|writing|speaking)
  phrase made _ (swear|promise), swore _ to secrecy, without (her|his) (say so|permission|knowledge|knowing), (not|won't|wont|will not) (giving|give|say|tell|name|identify) (her name|his name|who|us her|me her|the victim), (wouldn't|refuses to|don't want to|dont want to|declines to) (giving|give|say|tell|name|identify) (her name|his name|who|us her|me her|the victim), don't want to say who, dont want to say who, won't say who, will not name, whom she will not name, whom he will not name, does not name, doesn't name, not going to say who, would rather not say who
  phrase (promised|begged|asked|told) (me|her|him|caller) not to (tell|say|report|ring|involve|call), not (ready|able|willing) to (speak|talk|report|come forward), told (no one|nobody|no-one) else, (she|he) hasn't reported, (she|he) won't report, does not want police, doesn't want the police, didn't want police
  phrase (not yet|yet to be|not been|hasn't been|has not been|unable to be) (spoken|seen|contacted|identified|traced), phone rings out, left before (police|we|officers|anyone), would not come out, wouldn't come out, walked off before, ran off before, gone before, no trace of, area search, nobody knows (her|his) name, don't know her name, does not know her name, didn't get her name, unknown female, name not known
  phrase anonymous route, anonymously, anonymous, depersonalised, for statistics, statistics only, not want this investigated, not wish it investigated, does not want it investigated, data only, no contact details, cannot trace her, unable to identify the (victim|female|student|patient)
concept told-by-friend
  phrase (has|just|since|then) (told|confided|disclosed), told (me|her|him|caller) (that|she|he|last|on|over|in|at|this|she'd|he'd|about), tells (me|caller) (that|she|he), confided in (me|her|him|caller), disclosed to (me|her|him|caller), opened up to (me|her|him|caller), came to me (and|in|crying), messaged (me|her|him) (saying|to say|that)
concept she-confirms
  phrase (victim|ip|she|friend|female) (confirms|confirmed|gave an account|gives an account|gave the same|came on the line|comes on the line|spoke to police|wants it investigated|wants to report|agreed to speak), spoken to and confirms, spoke to (her|him|ip|victim|the victim) and, account as above, initial account from, seen and confirms, (here|sat) with me and wants, in the room and wants
report victim-confirms = not-yet
  when told-in-confidence & rape-verb/forced-sex/forced-self/rape-noun/no-consent-sex/forced-her within report
  unless she-confirms within report
report victim-confirms = not-yet
  when friend/sister/relative/colleague/housemate/neighbour/woman/girl/daughter/student > told-by-friend & rape-verb/forced-sex/forced-self/rape-noun/no-consent-sex/forced-her within 2 sentences
  unless she-confirms within report
report victim-confirms = not-traced
  when untraced-word & rape-verb/forced-sex/forced-self/rape-noun/forced-her within report
  unless she-confirms within report
concept untraced-word
  phrase area search, no trace, left before, ran off before, nobody knows who, nobody knows her name, unable to trace her, can't be found, not located, could not be found
# The friend "told me" is not the victim telling us.
idiom friend-confides
  phrase told (me|caller) (she|he|that she|that he|she'd|he'd|in|over|last|on|about), tells me (she|he|that she|that he)
  cancels confirm-word

# ---- abroad, or in another force -----------------------------------------------------------------------------------
concept holiday-word
  phrase on holiday in, on (my|our|her|his|a|the) (holiday|hols|honeymoon|gap year|hen do|stag do|girls holiday|lads holiday|girls week), while on holiday, whilst on holiday, on holiday abroad, abroad, overseas, (lived|worked|living|working) out in (spain|greece|turkey|cyprus|dubai|india|pakistan|france|italy|germany|portugal|thailand|america)
  phrase (czech|hungarian|croatian|maltese|moroccan|spanish|greek|turkish|italian|french|cypriot|portuguese|german|thai|dutch|local|foreign|tourist|irish|polish|bulgarian) police, the consulate, the embassy, british consul, the holiday rep, told the rep, flew (home|back), landed (back|home|on), flight home, cruise ship, all inclusive
concept abroad-word
  phrase in (magaluf|majorca|mallorca|ibiza|tenerife|lanzarote|fuerteventura|gran canaria|benidorm|malaga|marbella|barcelona|spain|menorca|salou|alicante|madrid|zante|kavos|corfu|crete|malia|kos|rhodes|greece|athens|faliraki|mykonos|santorini)
  phrase in (turkey|marmaris|bodrum|antalya|istanbul|cyprus|ayia napa|paphos|malta|croatia|portugal|albufeira|lisbon|the algarve|italy|rome|milan|naples|sicily|france|paris|nice|germany|berlin|munich|amsterdam|holland|the netherlands|belgium|prague|budapest|krakow|poland|bulgaria|sunny beach|romania|albania)
  phrase in (egypt|sharm|tunisia|morocco|marrakech|dubai|abu dhabi|qatar|india|goa|delhi|pakistan|lahore|bangladesh|sri lanka|thailand|bangkok|phuket|bali|vietnam|australia|sydney|new zealand|america|the states|new york|vegas|florida|mexico|cancun|jamaica|barbados|cuba|nigeria|lagos|ghana|kenya|south africa|ireland|dublin)
concept elsewhere-happened
  phrase another county, different county, neighbouring force's area, neighbouring force, neighbouring county, not ours, south wales, north wales, west wales, scotland, edinburgh, glasgow, northern ireland, belfast, in another part of the country, another city, happened in (london|manchester|leeds|birmingham|liverpool|bristol|sheffield|newcastle|brighton|cardiff|swansea|nottingham|leicester|southampton|york|cornwall|devon|kent|essex)
  phrase in halls in another, when (i|she|he) lived in (london|manchester|leeds|birmingham|liverpool|bristol|sheffield|newcastle|brighton|cardiff|swansea|nottingham|leicester|southampton|york|cornwall|devon|kent|essex|scotland)
report committed-in = abroad
  when holiday-word & rape-verb/forced-sex/forced-self/rape-noun/forced-her/grope-word within report
  when abroad-word & rape-verb/forced-sex/forced-self/rape-noun/forced-her/grope-word within 2 sentences
  unless at-home-again within report
  unless lives-there within 2 sentences
concept at-home-again
  phrase met on holiday, met in spain, since we came home, when we got home, came home and, back in england he, back here he, his family in, from spain originally, her family in, deported, sent back to, go back to, from _ originally

# ---- rape -----------------------------------------------------------------------------------------------------------
concept forced-her
  phrase he forced me, he forced her, he forced him, (made|forced) to have (sex|intercourse|full), (made|forced) (me|her|him) have (intercourse|full sex), does it (regardless|anyway|all the same), did it (regardless|all the same), forced (it|sex|intercourse) on (me|her|him), had me against my will, had her against her will, wouldn't take no, would not take no
act rape
  when forced-her & bed-word within 3 sentences
  unless rape-verb/forced-sex/forced-self within 3 sentences
  unless picture-of-sex within 2 sentences
  by nobody
  to victim
  fact penetration=yes, consent=none
  sure 60
concept bed-word
  phrase sex, intercourse, in bed, on the bed, bedroom, raped, rape, sexual, his rights, naked, penis, kit, sarc, said no, says no, condom, soit, sarc referral, swabs, early evidence
concept forced-sex
  phrase (made|forced) to have (sex|intercourse) (by|with), had (full sex|intercourse) with (me|her|him) (without|against|while|when|whilst|although|even), intercourse with (me|her|him) (without|against|while|when|whilst)
  phrase sex with _ (when|while|whilst|although|even though|after) _ (said|had said|told|had told|was asleep|was out|didn't|did not|couldn't|could not|was unconscious|was passed), have sex with (me|her|him) against, has sex with (me|her|him) (when|although|even|after|despite), took turns (raping|having sex|with me|with her|on me|on her)
  phrase forced (her|me|him) to have (intercourse|full sex|anal|oral), (raped|abused) (me|her|him) (anally|orally|vaginally)
concept no-agreement
  phrase (i|she|he) (said|told him|kept saying|was saying|shouted|screamed|begged) (no|stop|to stop|not to|i didn't|she didn't|get off), said (i|she|he) (didn't|did not) want, (doesn't|does not|didn't|did not) (agree|consent|say yes|want this|want that), never (said|gave) (yes|consent), don't want to, dont want to, i didnt (say|want|agree|consent), didnt want, didnt say yes, (was|were) crying, paralytic, unable to (move|speak|stop), too (drunk|ill|weak|sleepy|young|scared|frightened) to
fact told-apart = no
  when several-unknown
  of rape
  unless described-each within report
  spread report
concept described-each
  phrase described each, each one separately, each described, one tall, describes each, described them, names them, named them, named each, knows them all, knows all
concept several-unknown
  phrase (three or four|two or three|four or five|five or six|three or more|at least three|at least two|several|more than one|a number of|a group of|a gang of|some) (of them|men|lads|males|boys|guys|blokes|others), three but perhaps more, not sure how many, cannot tell one from, never saw their faces, didn't see their faces, saw no faces, couldn't see their faces, faces covered, don't know which, each of them or
idiom turns-taken
  phrase (took|taking|take) turns
  cancels taking
person several-strangers
  noun three or four (men|lads|males|boys|of them), several (men|lads|males|boys), two or three (men|lads|males|boys)
  group

# ---- willing, under sixteen ------------------------------------------------------------------------------------------
concept sex-word
  phrase gone all the way, going all the way, go all the way, sleeping together, slept together, been sleeping, been having (sex|it off|relations), having relations, sexual relations, physical relationship, sexually active, on the pill because, needs contraception, contraception because, morning after pill, (pregnant|had a baby) by, got her pregnant, lost (her|his) (cherry|virginity)
concept willing-touch
  phrase touching under, under the clothes, under clothes, under (her|his|each other's) clothes, touching each other, touched each other, fooling around, messing about in bed, done stuff, do stuff, doing stuff, done things, doing things, did things, just hands, hand stuff, petting, heavy petting, fingering, foreplay, got off with and, intimate touching, been intimate, being intimate, sexual contact, sexual things with, mutual
concept older-one
  phrase boyfriend, girlfriend, lad, boy, man, male, seeing, going out with, relationship, he's (17|18|19|20|21|22|23|24|25|26|27|28), is (17|18|19|20|21|22|23|24|25|26|27|28)
concept willing-said
  phrase willing, she wanted, he wanted, she says she wanted, up for it, loves him, loves her, in love, her choice, his choice, consenting, consensual, nobody made her, no one made her, not forced, happy, wanted to, agreed, both ways, boyfriend, girlfriend, consent, consents, sees no problem
act sexual-activity
  when willing-touch & young-teen & willing-said within report
  unless rape-verb/forced-sex/forced-self/grope-word within report
  unless sex-word & young-teen within report
  unless disclosure-none within report
  unless picture-ask within report
  by subject
  to young-victim
  fact consent=willing, penetration=no
  sure 60
concept picture-ask
  phrase on camera, webcam, snapchat, nudes, online, discord, roblox, live stream
concept young-teen
  phrase turned (9|10|11|12|13|14|15|nine|ten|eleven|twelve|thirteen|fourteen|fifteen), girl of (nine|ten|eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15), boy of (nine|ten|eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15), (daughter|girl|son|boy|child|pupil|placement|resident|lass|niece) (eleven|twelve|thirteen|fourteen|fifteen|11|12|13|14|15), who is (eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15)
  phrase (she|he|who|and|girl) is (nine|ten|eleven|twelve|thirteen|fourteen|fifteen), (she's|he's|shes|hes) (9|10|11|12|13|14|15|nine|ten|eleven|twelve|thirteen|fourteen|fifteen), (13|14|15)yo, (11|12|13|14|15) (yo|yrs|yr|f|m|female|male), (f|m|female|male) (11|12|13|14|15), (thirteen|fourteen|fifteen) in (january|february|march|april|may|june|july|august|september|october|november|december), year (nine|ten|eight|seven)
concept disclosure-none
  phrase nothing sexual, not sexual, never had sex, never been sexual, just holding hands, only holding hands, only kissed, just kissed, just a kiss, just chat, it's just chat, not done anything, haven't done anything, hasn't done anything

# ---- touching ----------------------------------------------------------------------------------------------------------
concept grope-word
  phrase (hand|hands|fingers) (up|under|down|inside|beneath|underneath) _ (skirt|dress|top|shirt|blouse|trousers|knickers|pants), (hand|hands|fingers) (up|under|down|inside|beneath|underneath) _ (shorts|trunks|nightie|nightdress|pyjamas|underwear|bra|leggings|boxers)
  phrase (hand|hands) (on|between|over|across) _ (breast|breasts|boobs|bum|bottom|backside|crotch|groin|thigh|thighs|legs|privates|penis|private parts|genitals|inner thigh|inner leg)
  phrase (grabbed|squeezed|pinched|cupped|slapped|touched|felt|stroked|fondled|rubbed|groped) _ (breast|breasts|boob|boobs|bum|bottom|backside|arse|crotch|groin|genitals|penis|privates|testicles|vagina|thigh|thighs|bits|balls|buttocks|private parts), touched (me|her|him) (up|there|down there|between|where he shouldn't|where they shouldn't|somewhere|sexually|intimately|inappropriately), (touching|touched) (me|her|him) in (a way|private|places)
  phrase (tried|trying|leaned in|leant in|lent in|forced me|forced her) to kiss (me|her|him), kissed (me|her|him) (on the lips|on the mouth|on the neck|full on), kissing (my|her) neck, kissing me without, snog (me|her), stuck his tongue, licked (my|her) (face|neck|ear), grabbed hold of (my|his) (penis|privates|balls|bits|groin|crotch), grabbed by the (privates|balls|bits|crotch|breast|boob), grabbed between the legs, rubbed up against (me|her|him), thrust against (me|her|him), pressed (himself|his groin|his crotch) (against|into|up)
idiom not-touched-sexually
  phrase (hand|hands) on (his|her|my) (chest) (to|and|for|doing|in cardiac|pains), cpr, chest compressions, heimlich, changing (her|his) nappy, nappy change, smear test, mammogram, chaperone, cream on, physio, blade in his, knife in his, gun in his, (lifted|lifts|lifting|lift) _ (top|shirt|hoodie|jumper) (and|to show|showing|to reveal)
  cancels touch-verb, hand-moved, private-part, grope-word, garment

# ---- exposure, watching --------------------------------------------------------------------------------------------------
concept exposing
  phrase (trousers|pants|shorts|joggers|trackies|boxers|kecks) (round|around|about|at|by) _ (ankles|knees), (trousers|pants|shorts|joggers|boxers|flies|fly|zip|dressing gown|towel|coat) (undone|open|down) (showing|exposing|so), (got|had|has|having) (it|his lot|the lot|his tackle|everything) (out in front|out at|out and|hanging out|on show|on display), (with|whipped|pulled|took|flopped) (it|his lot|the lot|his tackle|everything) (out in front|out at|out and|hanging out|on show|on display), nothing on underneath, naked from the waist, (naked|nude|starkers|bare) (at|in) _ (window|doorway|garden) (facing|waving|staring|looking|beckoning|touching|deliberately)
  phrase waving (it|himself|his) (about|around|at), (wank|wanking|masturbating|pleasuring|tugging|rubbing|touching|playing|tossing) (himself|off|with himself|over|at|in front), having a wank
idiom not-exposed
  phrase urinating, having a wee, weeing, pissing against, skinny dipping, changing under a towel, changing for a swim, sunbathing, naturist, life drawing, breastfeeding, baring his soul, bare chested, topless builder, toddler
  cancels exposing, got-out
concept peeping
  phrase (phone|camera|mobile|lens) (come|came|coming|held|poking|appear|appeared|appearing) (under|over|through|above), phone (under|over) (the|a) (partition|cubicle|door|wall|stall), camera (in|inside|behind|hidden in) _ (bathroom|shower|mirror|bedroom|changing|toilet|loo|wet room|air freshener)
  phrase (isn't|not|wasn't) a smoke (alarm|detector), lens in (the|it), (film|footage|videos|clips|recordings) of _ (in the shower|getting out|coming out|undressing|undressed|naked|changing|getting changed|in the bath|on the toilet), all four of them on it, filming me in the shower, filming (her|us|them) in the (shower|bath|bathroom|toilet|changing), (recorded|filmed|videoed) _ (having sex|in bed|during sex|being intimate) (without|and|secretly)
concept not-watched
  phrase masked off, doorbell, cctv covers, takes in our, overlooks, overlook our, drone, planning, privacy mask, own side gate, nothing of the patio
review camera-on-fence
  when not-watched & neighbour within report
  acts voyeurism
  become hypothetical
concept cyberflash
  phrase (photos|pics|pictures|images|videos) of _ (penis|private parts|privates|genitals|bits|willy|dick|cock|erection), (picture|photo|pic|image|video) of (some bloke's|a bloke's|a mans|a man's|his own|someone's) (penis|private parts|privates|genitals|bits|willy|dick|cock), (a man's|a mans|his|male) (private parts|privates|genitals|penis) (came|popped|appeared|on my screen|in my), (wants|wanted) to share a photo, airdropped, via airdrop, by airdrop, nude of himself, naked (picture|photo|pic|video) of himself, sent (me|her) (his|a) (nude|nudes|dick|cock|willy)
concept upskirting
  phrase phone (under|up|beneath|between) (my|her|a|their|f25's|the girl's|women's) (skirt|skirts|dress|legs|kilt), phone up _ skirt, phone under _ skirt, (filming|filmed|photographing|recording|pictures|photos|video|videos) (up|under|underneath) _ (skirt|skirts|dress|dresses|kilt), camera (under|up) _ (skirt|dress|kilt)
concept abuse-image
  phrase (stills|images|movies|files) of (children|kids|young children|underage|toddlers|infants|babies|young girls|young boys), (moving|movies) of children, images of (real|naked|young|known|unknown|abused) children, real children, (cat|category|categories|cats) a (to|and) (b|c), graded (a|b|c|cat|category), category (a|b|c), child (abuse|exploitation|sexual) (images|videos|material|imagery), abuse (images|videos|material) of
concept naked-adj
  phrase naked, nude, topless, indecent, explicit, rude, sexual, intimate, undressed, nudes
concept school-child
  phrase (11|12|13|14|15|16) year old, (also|aged|is) (11|12|13|14|15|16), child, children, pupil, pupils, schoolgirl, schoolboy, (girl|boy|girlfriend|boyfriend|daughter|son) (11|12|13|14|15|16), (11|12|13|14|15|16) (f|m|yo), year (7|8|9|10), y7, y8, y9, y10, in her class, in his class, classmate, minor, a girl at school, girls at school, school group chat
concept passed-on
  verb send/sent, share, post, forward, circulate, pass, show, upload, sell/sold, trade, swap, distribute, spread, find/found, hold/held, save
  phrase going round, doing the rounds, group chat, on his phone, on the phone, on her phone
act child-image
  when naked-adj & picture-noun & school-child & passed-on within sentence
  unless not-child-image within 3 sentences
  unless asked-only within sentence
  to nobody
  instead share-intimate-image
  sure 60
concept asked-only
  phrase asked for, asking for, asks for, wanted, wants, requested, demanded, asked (her|him) to send, has not sent, hasn't sent, not sent any, no pictures, no images, no photos

# ---- children: messages ---------------------------------------------------------------------------------------------------
concept bed-question
  phrase (wear|wears|wearing|has on|got on|have on|had on) (in|to|for) bed, what (she|he|you|u) (wears|wear|is wearing|are wearing|was wearing|has on) (in|under|to bed), what (she|he) looks like without, without clothes, without her clothes, without his clothes, with no clothes, (is she|are you|was she|if she was|if she is|if he was|whether she was) (a virgin|wearing|alone|on her own|in bed|home alone), been with (a man|a boy|anyone|boys|an older), (touch|touched|touches|touching) (herself|himself|yourself), bra size, (kissed|been kissed|kissing|snogged), (her|his) (underwear|knickers|pants|body|bra|boobs|chest|private parts|privates)
  phrase (rude|sexual|dirty|naughty|filthy|mucky|explicit|intimate|adult|x rated|lewd) (things|stuff|messages|chat|questions|talk|language|jokes|comments|videos|pictures|content|acts|nature), sex acts, sexual acts, sex things, (do|doing) to (her|him) (in|if|when|one|sexually), like (them|him|her|us) to do, what (he|they) (would|wants to|wanted to|would like to|will) do, (he|they) (would|wants to|wanted to|wanna|want to) (kiss|touch|cuddle|have sex|sleep with|lick|do things)
concept bed-question
  phrase wank, wanking, masturbate, wearing a bra, wear a bra, started (her|your) (periods|period), periods, boner, stiffy, hard on, pubes, hair down there, puberty, shave down, colour (her|his|your) (pants|knickers|bra|underwear|boxers), colour of (her|his|your) (pants|knickers|bra|underwear), show (him|me) (her|his|your) (body|bits|bum|chest|boobs|willy), teach (her|him) (how to|about sex|to|things), in the shower, take (her|his|your) (top|clothes|pants) off
concept from-one
  phrase man, men, bloke, male, guy, he, stranger, user, username, account, adult, someone, somebody, older, coach, teacher, tutor, helper, friend of the family, uncle, lad of
concept message-way
  phrase message, messages, messaging, messaged, msg, msgs, chat, chats, chatting, talking to, talking with, texting, texts, texted, dm, dms, online, app, game chat, tablet, phone, ipad, xbox, playstation, snapchat, snap, instagram, insta, tiktok, discord, roblox, whatsapp, kik, telegram, facebook, messenger, video call, fortnite, minecraft, username, laptop, emails, emailing
act sexual-messages-to-child
  when bed-question & message-way & child-age within 5 sentences
  unless adult-only within report
  unless same-age-chat within report
  unless rape-verb/forced-sex within report
  by nobody
  to young-victim
  instead send-message, threaten-kill, threaten-violence, unwanted-contact
  sure 60
concept child-age
  phrase (eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) year old, lad 13, our lad, our lass, our girl, my kid, our kid, little one
  phrase (my|her|his|our) (daughter|son|girl|boy|little girl|little boy|lad|lass|child|niece|nephew|granddaughter|grandson|foster child), (9|10|11|12|13|14|15) year old, (he's|she's|he is|she is|is|aged|girl|boy) (8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen), (daughter|son|f|m|female|male|pupil|placement|child) (8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen), turned (12|13|14|15), pupil, year (6|7|8|9|10), y6, y7, y8, y9, y10, child, schoolgirl, placement, (11|12|13|14|15)yo, (11|12|13|14|15) (yo|yrs|f|m)
concept same-age-chat
  phrase same age, boy in (her|his) class, girl in (her|his) class, classmate, classmates, her boyfriend who is (13|14|15), another pupil, both pupils, both 13, both 14, both 15, nothing rude, nothing sexual, about homework, harmless


# ---- waking, putting in, doing -----------------------------------------------------------------------------
concept in-word
  phrase in, inside, into, up
concept penetrate-word
  verb penetrate
act rape
  when hand-moved > his-part > in-word within 6 words
  when penetrate-word > his-part within 8 words
  unless sharing-photo within 6 words
  by subject
  to object
  fact penetration=yes, consent=none
  instead sexual-activity, touch-sexually, assault, penetrate-sexually, expose-self
  sure 70
concept sharing-photo
  phrase in his hand, out, show, photo, picture, video, bag, pocket, bin, drawer, key, lock, ignition, slot, letterbox, machine
concept wake-word
  phrase woke, woke up, awoke, woken, come to, came to, came round, come round, waking, woke in the night, wake up, waking up, woke to
concept on-sleeper
  phrase inside, on top of, doing it to, having sex, at it on, no knickers on, raping, his penis, a penis, having intercourse, penetrating, him in (me|her)
act rape
  when wake-word > on-sleeper within 14 words
  unless rape-verb/forced-sex/forced-self within 2 sentences
  unless not-slept-on within sentence
  by nobody
  to subject
  fact penetration=yes, consent=none
  instead sexual-activity, touch-sexually, assault
  sure 65
concept not-slept-on
  phrase the house, my house, my flat, the flat, the building, the car, the shed, inside the, inside my, neighbours having, they were having, couple, dog, cat, stood over, knife, balaclavas, balaclava, burglar, burglars, dream, dreamt, next door, neighbours, upstairs
concept touch-hand
  verb touch, feel/felt, rub, stroke, fondle, tickle, play with, mess with, interfere with, poke, grope, squeeze
concept inside-clothes
  phrase (in|inside|under|down|over|through|beneath|underneath) _ (knickers|pants|underwear|nappy|trousers|shorts|pyjamas|pjs|nightie|bra|top|skirt|dress|clothes|trunks|swimsuit|costume|boxers|leggings|tights|bikini|uniform|towel)
  phrase (in|on|around|near) _ (private|privates|private parts|bits|bottom|bum|willy|fairy|minnie|front|flower|breast|breasts|genitals|groin|crotch|penis|vagina)
act touch-sexually
  when touch-hand > inside-clothes within 6 words
  unless body-search within sentence
  unless rape-verb/forced-sex/forced-self within sentence
  by subject
  to object
  fact consent=none
  instead assault
  sure 70

# ---- pictures shown round ------------------------------------------------------------------------------------
concept private-adj
  phrase naked, nude, topless, explicit, intimate, private, sexual, undressed, in (my|her|his) underwear, having sex, in bed, nudes, sex
concept shown-round
  verb show/showed/shown, post, upload, share, leak, put up, put online, stick/stuck, publish, forward, airdrop, circulate, print, pass round
  verb put/put
  phrase to his (mates|friends|rugby team|football team|team|lads|brother|boss|work), to all (his|her|my), to everyone, (porn|adult|escort|dating) (website|site|sites|websites), group chat, whatsapp group, team chat, lads chat, facebook group, on facebook, on telegram, on reddit, on onlyfans, all over
concept of-me
  phrase of me, of us, of both of us
act share-intimate-image
  when private-adj & picture-noun & shown-round & my/her/his/him/of-me within sentence
  unless threat-to-share within 3 sentences
  unless not-shared within report
  unless young-teen/abuse-image/school-child within report
  unless blackmail-terms within 2 sentences
  by subject
  to victim
  fact meant-to-distress=no
  past counts
  sure 60
concept blackmail-terms
  phrase unless, or else, pay, £, gift cards, bitcoin, vouchers
concept lens-word
  noun phone, camera, mobile, lens, gopro, webcam, selfie stick, mirror
concept over-under
  phrase over, under, above, beneath, underneath, through, round, between, top of, bottom of, up over
concept booth-word
  noun partition, cubicle, stall, changing room curtain, changing room door, cubicle wall, shower curtain, toilet door, cubicle door, toilet wall, shower door, changing curtain, fitting room
act voyeurism
  when lens-word > over-under > booth-word within 10 words
  when lens-word > over-under > gap-word & private-place within 2 sentences
  by subject
  to victim
  sure 65
concept gap-word
  phrase partition, gap, curtain, door, wall, top, divider, screen

# ---- money or else ---------------------------------------------------------------------------------------------
concept or-unless
  phrase or, unless, or else, else, if (i|she|he|we|you) (don't|dont|doesn't|didn't|do not|did not|fail|refuse)
concept reveal-verb
  verb send, share, post, tell, email, show, expose, message, upload, leak, text, forward, out (me|him|her), ring
  phrase goes, going, gone, out me, out him, out her, everyone will know, ruin (my|his|her) life
concept reveal-to
  phrase mum, mam, mom, dad, wife, husband, family, parents, boss, employer, work, school, uni, followers, friends, contacts, everyone, everybody, facebook, instagram, girlfriend, boyfriend, partner, online, the internet, nan, grandma, colleagues, neighbours, police, me to
concept money-ask
  phrase £, quid, grand, pounds, hundred, thousand, money, vouchers, gift cards, gift card, bitcoin, crypto, steam cards, cash, paypal, pay
act blackmail
  when or-unless > reveal-verb > reveal-to & money-ask within sentence
  when reveal-verb > reveal-to > or-unless > money-ask within 16 words
  when money-ask > or-unless > reveal-verb > reveal-to within 20 words
  when money-ask > or-unless > made-public within 14 words
  unless debt-or-court within 3 sentences
  unless spam-scam within report
  to victim
  instead take, threaten-violence, send-message, threaten-share-image, unwanted-contact, share-intimate-image, send-genital-image
  sure 60
concept made-public
  phrase on (facebook|insta|instagram|snapchat|the internet|tiktok|twitter|x|the web), all over (facebook|instagram|the internet|town|school), viral, to your (mum|mam|mom|dad|wife|husband|family|boss|work|mates|girlfriend|boyfriend), to (everyone|everybody), (everyone|everybody) (sees|gets|will|knows)
concept debt-or-court
  phrase court, solicitor, solicitors, debt collector, debt collectors, collections, invoice, refund, deposit, rent, credit file, bailiff, bailiffs, loan, tenancy, insurance, warranty, small claims, dispute, council tax, owe, owes, owed, contract, fee, fees, trading standards
concept spam-scam
  phrase scam email, spam, hacked my webcam, hacked your webcam, know it's fake, know its fake, i don't have a camera, i dont have a camera, no camera, phishing, junk mail, mass email, no such video, just telling you, hoax

concept no-agreement
  phrase without consent, without any consent
idiom threat-to-reveal
  phrase (threatened|threatening|threatens|threats) to (out|expose|tell|show|leak|put) (me|her|him|my|his|it|them|the|everyone), (threatened|threatening|threatens|threats) to (publish|release|post|share|send|email|ring) (me|her|him|my|his|it|them|the|everyone), (going|gonna) (to put|put) (me|him|her|us) in the ground, is going to put (me|him|her|us), (he's|she's|they're|he is|she is) going to (slit|stab|shoot|kill|bury|put|burn)
  cancels future, fear
concept shown-round
  phrase up on, online
concept bed-question
  phrase sexual (in|by) nature, (of a|are|is|were|was) sexual nature, sexual in
concept companion-confirms
  phrase (she|he) says (i can|it's ok to|its ok to|to) (ring|call|tell|report), (says|said) i can ring, wants me to (ring|call|report|speak), asked me to (ring|call|report|speak for), ringing for (her|him) (as|because|with), with (her|his) (permission|agreement|say so|blessing), agrees to (me|this|us), agreed to (me|this|us|share|sharing), she can hear me, on speaker, sat here with me, she's here with me, he's here with me, she's with me now, he's with me now, she's sat next to me, is next to me, is with me and, i'm stood with her, i'm stood with him, told me to put (his|her) name, both present, happy for me to, happy for us to, consents to (this|sharing|referral|me|police|name), consent to share
  phrase gives consent, given consent, has consented to
report victim-confirms = yes
  when companion-confirms
concept message-way
  verb whatsapp, text, message, snapchat, dm, email, skype, facetime, chat, ring/rang
concept child-age
  phrase 8, 9, 10, 11, 12, 13, 14, 15
concept bed-question
  phrase had a wank, having a wank, wanked, touching yourself, touched yourself, sex education, sex ed, seen a (willy|penis|man), kiss him, kiss me, cuddle in bed, in his bed, sit on his lap, special friend

# ---- more ways to say it: gifts, neighbours, control, naked and unseen ---------------------------------------------
concept garment
  noun breeches, overalls, boiler suit, chinos, slacks, jogging bottoms, cardigan, jumper, fleece, vest, kilt, apron, tunic, scrubs, robe, gown, dressing gown, nightdress, tracksuit, trackies, school uniform, sari, onesie, bathers, hot pants, playsuit, jumpsuit
concept put-it-in
  phrase (put|stuck|shoved|forced|pushed) (it|himself) (in|inside|into|up) (me|her|him), (got|climbed|rolled|lay|was|got back) on top of (me|her|him), (got|climbed) into (my|her|his) bed and, (did|finished) (it|his business|what he wanted), had his way, went ahead (anyway|and did)
act rape
  when put-it-in & no-agreement & bed-or-sex within 2 sentences
  unless rape-verb/forced-sex/forced-self within 3 sentences
  unless not-slept-on within 2 sentences
  unless strangle-scene within 2 sentences
  by nobody
  to victim
  fact penetration=yes, consent=none
  sure 55
concept bed-or-sex
  phrase sex, sexual, bunk, bed, sofa, put it in, inside, naked, undressed, knickers, pants down, trousers down, clothes off, pulled my, intercourse, condom, soit, sarc
concept strangle-scene
  phrase punched, punching, strangled, throat, headbutted, kicked, hitting, fight, fighting, pinned to the floor and punched, keys

idiom rape-wished
  phrase (get|gets|getting|to be|be|deserve to be|ought to be|should be|hope you get|hope u get) raped, shouting rape, shouted rape, cried rape, rape joke, rape scene, marital rape law, film about rape
  cancels rape-verb, rape-noun
concept naked-man
  phrase with nothing on, has nothing on, had nothing on, wearing nothing, nowt on, no clothes on, stark naked, starkers, bollock naked, in the nude, naked, in the altogether, in the buff, birthday suit, no pants, no trousers, at himself, half naked from
concept shown-at
  phrase (front|bedroom|his|the|living room|lounge|kitchen|upstairs) window, front door, doorway, in the garden, facing (me|us|the|her), looking (at|right at|straight at) (me|us|her), so (i|we|she) (look|looks|can see|would see), knocks on the glass, waves, waved, beckoning, beckons, beckoned, on purpose, deliberately, smirking, grinning at, in front of (me|us|her|the|my|children|kids|schoolgirls), at (me|us|her) (and|from|with|on), every time (i|we|she) (walk|walks|go|goes|pass|passes)
act expose-self
  when naked-man & shown-at & man/lad/neighbour/he within 2 sentences
  unless urinating within entry
  unless picture-noun within 2 sentences
  unless not-flashing within report
  by subject
  to victim
  sure 55
concept not-flashing
  phrase getting changed, shower, bath, drunk and asleep, medical, collapsed, dementia, sleepwalking, naturist, nudist, mental health crisis, sunbathing, toddler, child naked, rape, raped, assaulted, webcam, photo, video, picture, nude beach, curtains open by accident, confused
concept spy-hole
  phrase hole in the (bathroom|wall|door|ceiling|shower|bedroom|changing|toilet|fence|cubicle), drilled a hole, drilled holes, peephole, peep hole, keyhole, crack in the door, gap in the (curtains|door|wall|blinds), two way mirror, ladder (up|against|at), watching (me|her|us|them) (shower|bathe|undress|dress|get|through|change|in the), watched (me|her|us|them) (shower|bathe|undress|dress|get|through|change|in the), looking in while, peering in
act voyeurism
  when spy-hole & private-place within 2 sentences
  unless consented-film within 2 sentences
  by subject
  to victim
  sure 60
concept up-under
  phrase up, under, underneath, beneath, between
concept skirt-word
  noun skirt, dress, kilt, gown, legs
concept taken-photo
  verb film, record, video, photograph, snap
  phrase photo, photos, photographs, photograph, pictures, picture, video, phone, camera, mobile, filming
act upskirt
  when taken-photo > up-under > her/my > skirt-word within 7 words
  by subject
  to victim
  instead voyeurism, touch-sexually
  sure 65
concept genital-word
  phrase junk, package, tackle, meat and two veg, member, wedding tackle, todger, pecker, private area, his thing, his bits, old chap, john thomas, wanger, schlong, hard on, stiffy
concept picture-noun
  noun close up, dick pic, snapchat picture, live photo
concept sent-recv
  phrase message request, opened it, unopened, inbox, dm, request on, popped up, came through, came up on, keeps texting (me|her), texting (me|her), messaging (me|her)
concept shown-round
  phrase account in (my|her|his) name, profile in (my|her|his) name, fake account, fake profile, with my private, men ring (me|her), men are ringing, to strangers, to his (brothers|brother|cousin|cousins|uncle|family|workmates|colleagues)
act share-intimate-image
  when private-adj & picture-noun & fake-account within 2 sentences
  unless threat-to-share within 3 sentences
  unless young-teen/abuse-image/school-child within report
  by subject
  to victim
  fact meant-to-distress=no
  sure 55
concept fake-account
  phrase (account|profile|page|ad|advert|listing|post) in (my|her|his) name, pretending to be (me|her|him), posing as (me|her|him), fake (account|profile|page) (with|of|using), escort (site|ad|page|website), put my number, with my number, asking for sex
act share-intimate-image
  when bed-video & shown-people within 2 sentences
  unless threat-to-share within 3 sentences
  unless young-teen/abuse-image/school-child within report
  by subject
  to victim
  fact meant-to-distress=no
  past counts
  sure 60
concept bed-video
  phrase (video|film|footage|recording|clip|videos|photo|photos|picture|pictures) of _ (in bed|having sex|doing it|at it|together in bed|naked|nude|topless|undressed|asleep naked)
concept shown-people
  phrase (showed|shown|showing|shows) (it|them|this|that|one) (to|round|in|on|up|his|around|with|online), (sent|posted|shared|passed|put) (it|them|this|that|one) (to|round|in|on|up|his|around|with|online), showed his, shown his
act touch-sexually
  when hand-moved > own-hand > inside-clothes within 8 words
  unless body-search within sentence
  unless rape-verb/forced-sex/forced-self within sentence
  by subject
  to object
  fact consent=none
  instead assault
  sure 70
concept inside-clothes
  phrase (in|inside|down|into) _ (pyjama bottoms|pj bottoms|jogging bottoms|bikini bottoms|school skirt|school trousers|boxer shorts|nappy)
concept put-it-in
  phrase had (me|her|him) (on|over|against|up against|across|in) (the|my|a|his), kept (telling|asking|begging) (him|her) to (stop|get off), he finished and, when he finished, till he finished, until he finished
concept bed-or-sex
  phrase he finished, when he'd finished, kitchen floor, had me on, had me over
concept no-agreement
  phrase telling him to get off, to get off me, he wouldn't, wouldn't get off, kept telling him, (pushing|pushed) (him|her) off, couldn't stand, could not stand, got (her|him|me) drunk, (didn't|did not) want it
concept told-in-confidence
  phrase not been able to (find|trace|contact|locate|reach|speak), unable to (find|trace|contact|locate|reach), haven't (found|seen) (her|him) since, known only as, only known as, would kill me if (she|he) knew, if she knew i'd rung, (she|he) (won't|would not|wouldn't|will not|doesn't want to|refuses to) report, ought to be on your system, on your system, thought you should know, in confidence
concept companion-confirms
  phrase (sat|stood|stand|standing|sitting|here|in here) with me, (she's|he's|they're|shes|hes) with me, with me now, has come on to speak, come on to speak, come on the phone, (she|he) says yes (she|he) wants, wants him done, i've got (him|her) here, got (him|her) here with me
concept abuse-image
  phrase (videos|stills|images|photos|pictures|films) of (prepubescent|pre pubescent|pre-teen|infant|primary age|nursery age) (children|kids|girls|boys), children being (abused|raped|molested), (in excess of|over|more than|upwards of|some) _ (stills|images|videos|files), moving images of
concept young-victim
  has student, teenage-pupil
concept bed-question
  phrase lovely body, nice body, fit body, (gets|getting|got) hard, thinking about her, thinking of her, in the shower, when she's asleep, beautiful body, sexy, fancy (her|him)

# ---- referral centres and panels ------------------------------------------------------------------------------------------
concept sarc-data
  phrase statistics only, for statistics, statistical purposes, depersonalised, depersonalized, anonymised data, anonymous data, anonymous route, anonymous form, data only, for information only, sharing for information, for intelligence only, not want (this|it) investigated, not wish (this|it) to be investigated, does not seek an investigation, no investigation (sought|wanted)
concept sarc-frozen
  phrase samples (frozen|stored|retained|kept|held), samples taken and frozen, frozen samples, frozen at the, forensics stored, kit stored, stored at the sarc, not submitted, held at the sarc
concept sarc-analysed
  phrase samples (submitted|sent|passed|handed|going) (to|for), wants the samples tested, samples for analysis, for analysis
concept sarc-wants
  phrase (wants|wishes|would like|asks for|seeking|seeks) _ (investigated|investigation|police investigation|police to investigate|crime), formal police referral, wants police involvement, wishes it investigated, wants to report to police
report sarc-route = data-only
  when sarc-data & rape-verb/forced-sex/forced-self/rape-noun/forced-her/grope-word within report
report sarc-route = samples-frozen
  when sarc-frozen & rape-verb/forced-sex/forced-self/rape-noun/forced-her/grope-word within report
report sarc-route = samples-analysed
  when sarc-analysed & rape-verb/forced-sex/forced-self/rape-noun/forced-her within report
report panel-referral = yes
  when panel-word & sex-word/willing-touch within report
concept panel-word
  phrase multi agency (panel|child exploitation|meeting|risk|safeguarding), mace (panel|meeting|chair|decision|minute), panel decision, panel decided, the panel (reports|asks|refers|decided|agreed), exploitation panel, mash panel, marac, strategy meeting (decided|agreed|reports|outcome), agreed at panel, referred by the panel

# ---- more ways to say it: again, control, waking, demands -----------------------------------------------------------
concept asked-whether
  phrase does (he|she) (touch|play|masturbate), do you (touch|play|masturbate), (if|whether) (he|she) (touches|touched|plays|ever|has|had), ever touched (himself|herself), ever touch
concept untraced-word
  phrase hung up, no way of finding, no name given, number withheld, withheld number, (did not|didn't|wouldn't|would not) (give|leave) (a|her|his|any) (name|details|number), cannot find her, can't find her, not been able to find, known only as
concept told-in-confidence
  phrase hung up, no way of finding, rather not give, i'd rather not, prefer not to give, no name yet, her name yet
concept police-heard
  phrase flagged down by, approached by two, approached by a (female|woman|lady|girl|male|man|lad), female (states|stated|alleges|discloses), male (states|stated|alleges|discloses)
report victim-confirms = yes
  when police-heard & grope-word/touch-verb/exposing within report
concept naked-man
  phrase not a stitch on, nowt on below, nothing on below, nothing underneath, nothing on underneath, got himself out, had himself out, has himself out, gets himself out, got it out, had it out, has it out, in the buff
concept shown-at
  phrase opened (it|his coat|up|his mac|his dressing gown|the door), stepped out, put it away, lifting it, lifts it, so i see, so (she|they) (see|could see|would see), on the (train|bus|tram|tube), newspaper on his lap, (said|shouted) (good morning|hello|look at), as (i|she|we) (passed|walked|went|came)
concept picture-noun
  noun selfie, screenshot of a video, tape, picture message
concept shown-round
  phrase round the (cricket|rugby|football|club|office|village|pub|school|team|year|group|darts|whole|lads|beaters|estate|gym|hunt), sent it round, sent round, round everyone, round all, passed round, rate her, rate me
concept threat-to-share
  phrase press send, hit send, shall i send, one click, should i post, shall i post, wonder what your (mum|boss|dad|parents|wife) would (think|say), (everyone|your family|your mum|your boss) will (love|enjoy|see) this
concept demand-word
  phrase send, pay, wants, want, transfer, give, buy, demands, demanding, card, cards, vouchers
concept see-it
  phrase see, sees, gets, get, knows, know, finds out, find out, hears, is told, are told, will see, will get, will know
act blackmail
  when demand-word > or-unless > reveal-to > see-it within 12 words
  when money-ask > or-unless > see-it & undressed-self within 2 sentences
  unless debt-or-court within 3 sentences
  unless spam-scam within report
  to victim
  instead take, threaten-violence, send-message, threaten-share-image, unwanted-contact, share-intimate-image, voyeurism
  sure 60
concept undressed-self
  phrase picture of himself, picture of herself, picture of (me|him|her), photo of (himself|herself|me|him|her), video of (himself|herself|me|him|her), undress, undressed, nothing on, no clothes, naked, nude, nudes, video, pictures, pics, recorded (me|him|her), on camera, on cam, intimate, webcam, footage, recording, the vid, clip
concept bed-question
  phrase got on under, under her uniform, under your uniform, how to kiss, kiss properly, (calls|called|calling) (her|him) (beautiful|gorgeous|sexy|babe|princess|baby), about sex, telling (him|her) about sex, does he touch, does she touch, touch himself, touch herself

concept lives-there
  phrase lives in, living in, lived in, moved to, retired to, retired from, based in, he is in, she is in, from there originally
# Somebody unknown told an agency and cannot be found: figures, as from a referral centre.
report sarc-route = data-only
  when untraced-word & rape-verb/forced-sex/forced-self/rape-noun/forced-her within report
  unless she-confirms within report
  unless police-found-her within report
concept police-found-her
  phrase spoken to, spoke to, statement taken, first account, initial account, soit with, solo with, located at, found at, found safe, traced to, has been traced, now traced, interviewed, early evidence

# ---- more ways to say it: presence, runs of days, refusal ----------------------------------------------------------
concept made-to-undress
  phrase made (him|her|me), makes (him|her|me), told (him|her|me) to, forced (him|her|me), pulled (her|my), pulling (her|my), take (his|her|my), took (her|my), got (him|her|me) to
concept no-agreement
  phrase telling (him|her|them) (no|to stop|not to), tell (him|her) no, no throughout, said no throughout, (doesn't|does not|didn't|did not|don't) want (it|that|this|him to|to), couldn't (move|speak|fight|stop|say), put something in (it|my|her|his), asleep from
concept willing-word
  phrase never forced, (didn't|did not|hasn't|has not) force (her|him|me), nobody forced, no one forced, wasn't made to, not sorry, isn't sorry, her own choice, his own choice, her choice, because (she|he) wanted to, wanted it too
concept several-unknown
  phrase a load of them, loads of them, a bunch of them, couldn't tell you how many, don't know how many, which was which, pitch black, could not say how many
concept booth-word
  noun shower cubicle, toilet cubicle, changing cubicle, shower partition, shower door, bathroom door
concept reveal-to
  phrase sister, brother, cousin, cousins, teacher, teachers, class, year group, whole school, football team, club, vicar, church, social media, everyone you know
concept made-public
  phrase (send|sending|show|showing) (it|them|this|that|these) to (your|my|everyone|everybody|all|his|her), (forward|post|posting|email) (it|them|this|that|these) to (your|my|everyone|everybody|all|his|her)
concept bed-question
  phrase what (his|her|your) (willy|bits|body|boobs|chest|privates|bum) (looks|look) like, willy, boobs, she shaves, he shaves, shave down
concept threat-to-share
  phrase (threatening|threatened|threatens) to (put|post|share|send|leak|upload|publish) (a|an|our|my|his|her|the|those|these|some|that)
concept exposing
  phrase (pulling|pulled|tugging|tugged|yanking) (on|at) himself, pleasuring himself, at it with himself, working himself
concept to-third
  phrase to (my|her|his) (dad|mum|mam|mom|parents|family|employer|boss|work|sister|brother|friends|mates|new partner|partner|husband|wife|colleagues|school|kids|son|daughter|church|friend|mother|father|landlord|manager|in laws|contacts|team), to everyone, to everybody, to all, to people, to strangers
act share-intimate-image
  when private-adj > picture-noun > to-third within 10 words
  unless threat-to-share within 3 sentences
  unless not-shared within report
  unless young-teen/abuse-image/school-child within report
  unless blackmail-terms within 2 sentences
  by subject
  to victim
  fact meant-to-distress=no
  past counts
  sure 60
concept share-spite
  phrase see what (she's|he's|i'm) really like, this is what, what she's really like, rate her, enjoy lads, look at this slag, for a laugh, to get (her|me|him) sacked
# Sums of money in figures.
concept money-ask
  phrase 20, 30, 40, 50, 60, 70, 75, 80, 90, 100, 120, 150, 180, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 900, 950, 1000, 1200, 1250, 1500, 1800, 2000, 2500, 3000, 3500, 4000, 5000, 6000, 8000, 10000, 1k, 2k, 3k, 5k, 10k
concept bed-word
  phrase yesterday's clothes, straight in the shower, straight in shower, straight into the shower, showered, won't stop showering, clothes in a bag, bruised thighs, morning after pill, can't stop crying
idiom dick-otherwise
  phrase dick turpin, dick head, moby dick, spotted dick, dick and, private hospital, cock up, cock and bull, bum bag, bum deal, tit for tat, tits up, bits and pieces, knob of butter, door knob, gear knob
  cancels private-part, genital-word, his-part
