# Sexual acts, in neutral terms.
#
# Rape is told by its word, or by sex together with what shows that there was no agreement. "Without
# consent" alone says nothing: pictures and money are taken without it too.

concept rape-verb
  deed rape, gang rape, date rape, sodomise
  phrase rape (me|her|him|them), rapes (me|her|him)
concept rape-noun
  noun rape, marital rape
  phrase non consensual sex, nonconsensual sex, non consensual intercourse, sex without consent, sex without her consent, sex without my consent
  phrase sex without his consent, unconsensual sex, vaginal rape, anal rape, oral rape
concept rape-told        # somebody tells of a rape
  verb report, disclose, allege, describe, confirm
  phrase reporting, reports, reported, disclosed, discloses, alleging, alleges, victim of, survivor of, allegation of, says it was, it was
  phrase told me about, i think it was, states it was, wants to report
concept forced-sex
  phrase forced (her|him|me|them) to have sex, forcing (her|him|me) to have sex, forced sex on
  phrase forced (me|her|him) into sex, made (her|him|me) have sex
  phrase making (her|me|him) have sex, had sex with (me|her|him) against (my|her|his) will, had sex with (me|her|him) without
  phrase has sex with (me|her|him) without, have sex with (me|her|him) without
  phrase sex with (her|me|him) while (i|she|he) (was|were) (asleep|sleeping|passed out|unconscious|out of it|drunk)
  phrase sex with (her|me|him) when (i|she|he) (was|were) (asleep|sleeping|passed out|unconscious|out of it|too drunk)
  phrase having sex with (me|her|him) while (i|she|he), had sex with (me|her|him) while (i|she|he), had (his|her) way with (me|her|him)
  phrase took advantage of (me|her|him) sexually, took advantage of (me|her|him) when (i|she|he) (was|were) (drunk|asleep|passed out|out of it)
  phrase took advantage while (i|she|he) (was|were) (drunk|asleep|passed out)
  phrase penetrated (her|me|him) without, penetrated (her|me|him) while
  phrase took the condom off, removed the condom, stealthing, stealthed
  phrase made (me|her|him) give (him|them) oral, made (me|her|him) perform oral, forced (me|her|him) to perform oral, forced oral sex
  phrase forced (me|her|him) to give (him|them) oral, forced (me|her|him) to (do oral|go down on)
# Words with "himself" or "him" in them, told of the one who reports.
concept forced-self
  phrase forced (my|her) legs (apart|open), got on top of (me|her|him) and (forced|did it|had|put it|raped), did it (anyway|even though)
  phrase had (his|her) way with (me|her|him)
  phrase (forced|forcing|forces) (himself|herself|themselves) (on|onto|upon|inside|into)
  phrase he was inside me when
idiom forced-sex-words    # told already by forced-sex; not sex-word again
  phrase (forced|forcing|made|making|makes) (me|her|him|them) [to] have sex, forced (me|her|him|them) into (sex|having sex), forced (oral|sex) on
  phrase (had|has|having|have) sex with (me|her|him|them) (without|against)
  phrase sex with (me|her|him) (while|when) (i|she|he) (was|were) (asleep|sleeping|unconscious), (woke|woke up|awoke) to him having sex
  phrase (woke|woke up) (and|to find) him having sex, made (me|her|him) (give|perform|do) oral, forced (me|her|him) to (give|perform|do) oral
  cancels sex-word
concept sex-word
  phrase had sex, have sex, having sex, has sex, full sex, sex with, slept together, sleeping together, intercourse, sexual intercourse
  phrase penetrative sex, sexual relationship, sleeping with, slept with, oral sex, anal sex, unprotected sex, made love, penetrated, penetration
  phrase at it like, doing it with, did it with, lost (her|his) virginity, went all the way, sexually active with, having a sexual relationship
concept no-agreement
  phrase while (she|i|he) slept, as (she|i|he) slept, in (her|my|his) sleep, even though (i|she|he) (said|told|was|didn't), anyway, kept saying no
  phrase kept telling him to stop, wouldn't listen
  phrase said no, saying no, says no, told him no, told her no, told them no, told him to stop, told her to stop, asked him to stop
  phrase asked her to stop, begged him, pleaded with him, didn't want to, did not want to, didn't want it, did not want it
  phrase against (her|his|my) will, without (her|my|his) consent, no consent, did not consent, didn't consent, never consented, had not consented
  phrase hadn't consented, was asleep, were asleep, while asleep, when asleep, been asleep, was sleeping, fast asleep, passed out, blacked out
  phrase out of it, unconscious, too drunk to, too drunk, was so drunk, couldn't move, could not move, froze, frozen, wouldn't stop, would not stop
  phrase didn't stop, did not stop, didn't stop when, carried on anyway, pushed him off, tried to push him, pushed at him, pushing him away
  phrase held (me|her|him) down, pinned (me|her|him) down, held down, forced, made me, made her, lay there, just lay there, laid there, crying
  phrase no means no, never said yes, hadn't said yes, not said yes, i never agreed, wouldn't take no, pressured into, coerced into
act rape
  when rape-verb
  when forced-sex
  when sex-word & no-agreement & !forced-sex & !forced-self & !rape-verb & !picture-of-sex within 2 sentences
  unless not-raped within 3 words
  unless fantasy-rape within report
  unless willing-word within 2 sentences
  by subject
  to object
  fact penetration=yes, consent=none
  instead sexual-activity, touch-sexually, assault
  sure 80
act rape
  when forced-self
  unless fantasy-rape within report
  by nobody
  to victim
  fact penetration=yes, consent=none
  instead sexual-activity, touch-sexually, assault
  sure 75
act rape
  when rape-told > rape-noun within 4 words
  unless rape-verb/forced-sex/forced-self within report
  unless not-raped within 3 words
  by nobody
  to victim
  fact penetration=yes, consent=none
  sure 65
act rape
  when no-consent-sex
  unless rape-verb/forced-sex/forced-self within report
  by nobody
  to victim
  fact penetration=yes, consent=none
  sure 65
concept no-consent-sex
  phrase didn't consent to sex, did not consent to sex, never consented to sex, never agreed to sex, did not agree to sex, didn't agree to sex
  phrase had not consented to sex, hadn't agreed to sex, sex was not consensual, sex wasn't consensual, it was not consensual, it wasn't consensual
concept not-raped
  phrase statutory rape, rape threat, rape threats, threatened to rape, threatening to rape, will rape, going to rape, gonna rape, i'll rape
  phrase rape you, hope you get raped, rape alarm, rape crisis
concept fantasy-rape
  phrase rapeseed, oilseed rape, oilseed, rape crop
concept willing-word
  phrase wasn't forced, was not forced, not forced, did it willingly, willing participant, says willing, say willing, was willing and
  phrase says she wanted to, said she wanted to, she wanted to, loves him, loves her
  phrase consensual, fully consensual, consenting, both consented, no pressure
fact attempted = yes
  when rape-attempt
  of rape
concept rape-attempt
  phrase tried to rape, attempted to rape, attempted rape, attempting to rape, trying to rape, tried to have sex with, attempt rape
  phrase tried to force himself
idiom not-rape
  phrase oilseed rape, rape seed, rapeseed, field of rape, in my rape, in the rape, rape crop, rape field, rape crisis, rape crisis centre
  phrase rape alarm, statutory rape, people in my rape, rape support, rape and sexual assault referral, rape victim advocate, rape question
  phrase asked about rape
  cancels rape-verb, rape-noun, rape-told
fact told-apart = no
  when cannot-tell-apart
  of rape
  spread report
concept cannot-tell-apart
  phrase can't say which, cannot say which, couldn't say which, can't tell them apart, cannot tell them apart, couldn't tell them apart
  phrase cannot tell one from, can't tell one from, unable to say how many, doesn't know how many, don't know how many, does not know how many
  phrase unable to distinguish, couldn't see who, all wearing masks, in the dark and couldn't tell, can't describe any of them
  phrase one or more of them but
act sexual-activity
  when sex-word & young-teen within report
  unless rape-verb/forced-sex/forced-self within report
  unless sex-word & no-agreement within 2 sentences
  unless disclosure-none within report
  by subject
  to young-victim
  fact consent=willing, penetration=yes
  sure 60
concept young-teen
  phrase (9|10|11|12|13|14|15) year old, (9|10|11|12|13|14|15) yr old, (9|10|11|12|13|14|15) years old, aged (9|10|11|12|13|14|15)
  phrase is (9|10|11|12|13|14|15), she's (9|10|11|12|13|14|15), he's (9|10|11|12|13|14|15), was (9|10|11|12|13|14|15)
  phrase aged (nine|ten|eleven|twelve|thirteen|fourteen|fifteen), is (twelve|thirteen|fourteen|fifteen|eleven), child is f, under age, underage
  phrase under 16, under 13, daughter (9|10|11|12|13|14|15), girl (9|10|11|12|13|14|15), son (9|10|11|12|13|14|15), boy (9|10|11|12|13|14|15)
  phrase a girl of (12|13|14|15), a child of (12|13|14|15), f (11|12|13|14|15)
concept disclosure-none
  phrase nobody's used any, no disclosure of anything, nothing has happened, not having sex, no disclosure of sexual activity
  phrase denies any sexual activity, hasn't had sex

# ---- touching ----------------------------------------------------------------------------------------
concept touch-verb
  verb touch, grope, fondle, grab, squeeze, rub, stroke, kiss, feel/felt, slap, lick, pinch, put/put, reach, cup, press, place, move, run/ran
  verb slide/slid, slip, smack, brush ... against, grind/ground, thrust, paw, caress, massage, pat, tap, tickle, shove, stick/stuck, cop
concept hand-moved
  verb put/put, place, move, run/ran, slide/slid, slip, thrust, shove, stick/stuck, press, force, get/got
concept own-hand
  phrase (his|her|a|their|both) (hand|hands|fingers|finger|face|mouth), hand, hands
concept private-part
  phrase breast, breasts, boob, boobs, tit, tits, bum, bums, bottom, backside, arse, ass, buttocks, buttock, her behind, my behind, bum cheek
  phrase bum cheeks, genitals
  phrase genital area, penis, vagina, vaginal area, crotch, crotch area, private parts, private area, privates, intimate area, intimate parts
  phrase between the legs, between (her|my|his) legs, up her skirt, under her skirt, up her dress, under her dress, up my skirt, under my skirt
  phrase up my dress, under my dress, up (her|my) top, under (her|my) top, down (her|my) top, inside (her|my) bra, inner thigh, inner thighs, groin
  phrase testicles, balls, bra, inside (her|my|his) (knickers|pants|underwear|trousers|leggings|jeans|shorts|boxers)
  phrase down (her|my|his) (knickers|pants|underwear|trousers|leggings|jeans|shorts), over (her|my|his) (knickers|pants|underwear), chest area
  phrase thigh, thighs, nipple, nipples, fanny, foof, minge, lady parts, downstairs area, willy, todger, knob, cock, dick, erection, front bottom
  phrase bits
concept own-behind
  phrase behind (me|her|him|the|a|it|them|us), behind my, behind her, behind his, came up behind, from behind, bits and, bits of, arse over
  phrase hip thigh, thigh bone, kicked (her|him|me) up the arse, pain in the arse, pain in the, kick up the arse, stabbed in the thigh, wound to
  phrase punched, stabbed, kicked, cut to thigh, cuts to thigh, bottom of, at the bottom, bottom drawer, bottom lip, bottom step
act touch-sexually
  when touch-verb > private-part within 9 words
  when hand-moved > own-hand > private-part within 9 words
  when grope-word
  unless body-search/own-behind within 8 words
  unless exposing within 4 words
  unless rape-verb/forced-sex/forced-self within sentence
  by subject
  to object
  fact consent=none
  instead assault
  sure 75
concept grope-word
  verb grope, fondle, molest, grind/ground up against
  phrase sexually assaulted, sexual assault by, reporting a sexual assault, report a sexual assault, disclosed sexual assault
  phrase disclosed a sexual assault, allegation of sexual assault, indecent assault, indecently assaulted, indecently touched
  phrase touched (her|me|him|them) inappropriately, inappropriately touched, inappropriate touching, touching (me|her|him) inappropriately
  phrase touched (her|him|me|them) sexually, touched (her|him|me) intimately, sexually touched, molested, felt (her|me|him) up
  phrase feeling (her|me|him) up, copped a feel, touched (her|me|him) up, touching (her|me|him) up, touched inappropriately, fondled
  phrase pressed his erection, rubbed his (groin|crotch|penis) against
  phrase pressed his (groin|crotch|penis) against, forced (her|my|his) hand onto his, put (my|her|his) hand on his (penis|crotch|groin)
  phrase tried to kiss (me|her|him) and, kissed (me|her|him) on the (lips|mouth|neck) (without|when), stuck his tongue (in|down), forcibly kissed
  phrase kissed against (her|my) will, interfered with (her|him|me) as a child, interfered with (my|her|his) daughter
  phrase hand up (my|her) (skirt|dress|top), hands up (my|her) (skirt|dress|top), hand down (my|her|his) (pants|knickers|trousers|leggings|top)
  phrase hands all over (me|her), had his hands all over, wandering hands, upskirted
concept body-search
  phrase searched by, stop and search, pat down, pat down search, smear, examination, doctor examined, changing nappy, personal care, wound, bruise
  phrase bruising, tattoo
act touch-sexually
  when rubbed-self
  by subject
  to victim
  fact consent=none
  instead assault
  sure 70
concept rubbed-self
  phrase (rubbed|rubbing|rubs|pressed|pressing|pushed|pushing|grinding|thrust|thrusting) himself (against|on|up against|onto|into)
  phrase rubbed up against (me|her)
act penetrate-sexually
  when digital
  unless body-search within sentence
  by subject
  to object
  fact consent=none, penetration=yes
  instead touch-sexually
  sure 75
concept digital
  phrase digitally penetrated, digital penetration, put his (fingers|finger) (inside|in|into|up) (me|her|him), put her (fingers|finger) inside
  phrase putting his (fingers|finger) inside, inserted (his|a|her) (finger|fingers), stuck his (fingers|finger) (inside|in|up) (me|her|him)
  phrase fingers inside (her|me|him), finger inside (her|me|him), fingers in (my|her) (vagina|knickers), fingered (me|her)
  phrase penetrated her with (a|an|his finger|his fingers), penetrated me with (a|an|his finger|his fingers)
  phrase penetrated with (his fingers|an object|a finger), inserted an object

act incite-child
  when incite-word & young-teen within report
  by subject
  to young-victim
  sure 60
concept incite-word
  phrase asked (her|him) to touch (herself|himself), told (her|him) to touch (herself|himself), got (her|him) to touch (herself|himself)
  phrase made (her|him) touch (herself|himself), getting (her|him) to touch (herself|himself), asked (her|him) to undress on camera
  phrase got (her|him) to strip on, told (her|him) to strip on, got (her|him) to take (her|his) (clothes|top) off on (camera|video)
  phrase asked (her|him) to perform a sexual act, got (her|him) to perform sexual acts, perform sex acts on camera, asked the child to touch his
  phrase made (her|him) touch his, made the child touch

# ---- exposure ----------------------------------------------------------------------------------------
act expose-self
  when exposing
  unless urinating within entry
  unless made-to-undress within 6 words
  by subject
  to victim
  sure 70
concept exposing
  phrase exposed himself, exposing himself, exposes himself, exposed herself, exposing herself, exposed his (penis|genitals|private parts|privates)
  phrase exposing his (penis|genitals|private parts|privates), flashed (me|her|him|us|them|my|his|at), flashed a (woman|girl|lady), flashed himself
  phrase flasher, been flashed, was flashed at, flashing (himself|his (bits|penis|genitals)), flashing at
  phrase got his (penis|willy|knob|dick|cock|todger|manhood|bits|privates|private parts) out, gets his (penis|willy|knob|dick|cock|bits) out
  phrase had his (penis|willy|knob|dick|cock|bits|privates|trousers down) out, with his (penis|willy|knob|dick|cock|bits|privates) out
  phrase pulled his (penis|willy|knob|dick|cock) out, took his (penis|willy|knob|dick|cock) out, penis out, penis hanging out, penis in his hand
  phrase bits out, tackle out, old chap out, wedding tackle, masturbating, masturbated, masturbate, wanking, wanked, playing with himself
  phrase touching himself, pleasuring himself, indecent exposure, genitals on show, everything on show, it all on show, bits on show
  phrase privates on show, bottoms down round, trousers round his ankles, trousers down showing, trousers and pants down
  phrase showed (her|me|them|us) his (penis|willy|private parts|privates|bits|genitals|dick), waved his (penis|bits|willy) at
  phrase dropped his trousers (in front|and|at), pulled his trousers down (in front|and|at)
  phrase pulled down his (trousers|pants|shorts) (in front|and|at), opened his (coat|mac) and, naked at the window (staring|looking|waving|facing)
  phrase no trousers on facing
concept urinating
  phrase urinating, urinate, urinated, weeing up, peeing, pissing up, having a slash, was having a wee, caught short, back to the street
  phrase taking a leak, having a pee, relieving himself, naturist, nudist, streaker, streaking

# ---- watching and filming ----------------------------------------------------------------------------
act voyeurism
  when peeping
  when film-verb > private-place within 7 words
  when camera-word & hidden-word & private-place within 10 words
  unless consented-film within 2 sentences
  by subject
  to victim
  sure 65
concept film-verb
  deed film, record, video, photograph, spy on
  phrase (took|taking|takes|taken) (photos|pictures|videos|a photo|a picture|a video) of (me|her|him|us|them|girls|women)
  phrase (filmed|filming|recorded|recording) (me|her|him|us|them|girls|women|my)
concept private-place
  phrase in the (shower|bath|bathroom|toilet|toilets|cubicle|changing room|changing rooms|loo|showers)
  phrase getting (changed|undressed|dressed|out of the shower), undressing, naked, on the toilet
  phrase through the (bathroom|bedroom|shower) window, under the cubicle, over the cubicle, bathroom, changing room, changing rooms, shower room
concept camera-word
  noun camera, webcam, phone, device, lens
concept hidden-word
  phrase hidden, concealed, secret, disguised, tucked behind, planted, set up to film, recording
concept consented-film
  phrase agreed to be filmed, consented to, my doorbell, cctv shows, caught on camera, body worn, bwv
concept peeping
  phrase hidden camera, secret camera, spy camera, spycam, spy cam, covert camera
  phrase camera hidden in (the|my|her|our) (bathroom|bedroom|shower|toilet|changing), camera in the (bathroom|shower|toilet|changing|toilets)
  phrase filmed (her|me|him|us|them) (undressing|in the shower|changing|naked|having sex|in the bath|on the toilet|getting changed|getting undressed)
  phrase filming (her|me|him|us|them) (undressing|in the shower|changing|naked|having sex|in the bath|on the toilet|getting changed|getting undressed)
  phrase recorded (her|me|him|us|them) (undressing|in the shower|naked|having sex|without (her|my|his) knowledge during sex)
  phrase videoed (her|me|him|us) (in the shower|undressing|naked|having sex), photographing (her|me) in the (shower|changing), peeping tom
  phrase phone over the (cubicle|top of the cubicle|partition|toilet|changing), phone under the (cubicle|partition|toilet|changing)
  phrase phone over the top of, camera over the cubicle, camera under the cubicle, spying on (her|me) in the (shower|bath|bathroom|bedroom)
  phrase watching (her|me) (undress|in the shower|getting undressed|get undressed|getting changed|through the bathroom window|through the bedroom window)
  phrase watched (her|me) (undress|in the shower|getting undressed|getting changed|through the bathroom window)
  phrase looking through the (bathroom|bedroom|shower) window at, peering through the (bathroom|bedroom) window, voyeurism, voyeur
  phrase recording (women|girls|people) in the (changing|toilet|toilets|showers)
act upskirt
  when upskirting
  by subject
  to victim
  instead voyeurism, touch-sexually
  sure 75
concept upskirting
  phrase upskirt, upskirting, upskirted, filming up (her|my|a|women's|girls|ladies) (skirt|skirts|dress), filmed up (her|my) (skirt|dress)
  phrase phone up (her|my) (skirt|dress), phone under (her|my|a) (skirt|dress), camera up (her|my) (skirt|dress)
  phrase camera under (her|my|a) (skirt|dress), photo up (her|my|a) (skirt|dress), photos up (her|my|women's) (skirt|skirts|dress)
  phrase picture up (her|my) (skirt|dress), video up (her|my|a) (skirt|dress), taking pictures up (her|my|women's) (skirt|skirts|dress)
  phrase held (his|a) phone under, downblousing

# ---- children: messages, meeting, images -------------------------------------------------------------
act sexual-messages-to-child
  when sexual-chat & child-hint within report
  unless adult-only within report
  by nobody
  to young-victim
  instead send-message, threaten-kill, threaten-violence
  sure 65
concept sexual-chat
  phrase (pictures|photos|pics|videos) of (herself|himself) (with no|naked|undressed|in (her|his) (underwear|bra)|topless|nude)
  phrase asking (him|her) what (he's|she's) wearing, asked (him|her) what (he|she) was wearing, telling (him|her) sexual things, sexual things
  phrase rude pictures, send (him|her|me) rude, talked dirty, naughty pictures
  phrase (he'd|he would|they'd|he wants to|what he wants to|what he'd|wants to) [really] [like to] do (to|with) (her|him) in bed
  phrase (he'd|he would|what he'd|he wanted to) like to do (in bed|to her|to him|with her|with him), what he wants to do to (her|him)
  phrase what she's got on in bed, what she's wearing in bed, what she was wearing in bed, what she has on in bed, what colour underwear
  phrase what are you wearing, getting excited thinking, getting excited, sexual messages, sexual message, messages of a sexual nature
  phrase sexual nature, sexual conversation, sexual conversations, sexual chat, sexual texts, sexting, sexts, explicit messages, explicit message
  phrase explicit texts, sexually explicit, rude messages to my (daughter|son), dirty messages, asking for nudes, asked for nudes, asking for naked
  phrase asked for naked, asking (her|him) for (nudes|pictures|photos|pics), asked (her|him) for (nudes|naked|rude|topless|underwear)
  phrase asked (her|him) to send (nudes|naked|rude|topless|underwear), wanted (her|him) to send (nudes|naked|rude|pictures of), send him pictures
  phrase send him nudes, sexual comments online, grooming, groomed, being groomed online, like to do in bed, do in bed with, do to (her|him) in bed
  phrase done with boys, done with a boy, done anything with a boy, done anything with a girl, been with a boy before, ever kissed a boy
  phrase is she a virgin, are you a virgin, asking if she was a virgin, sexualised messages, sexualised chat, sexualised conversation, sexualised
  phrase sexual questions, sexual stuff, sexual things he wants to do, talking sexually, talked about sex, talking about sex with, talking dirty
  phrase asking about her body, asking her bra size, age is just a number, asking to see (her|him) (naked|undressed|topless), flirty and sexual
concept child-hint
  phrase year old, yr old, years old, aged, daughter, son, niece, nephew, grandson, granddaughter, child, pupil, student
  phrase she is (9|10|11|12|13|14|15), she's (9|10|11|12|13|14|15), he is (9|10|11|12|13|14|15), he's (9|10|11|12|13|14|15)
  phrase is (9|10|11|12|13|14|15), schoolgirl, young girl, young boy, under 16, underage, year (7|8|9|10), y7, y8, y9, y10, little girl, little boy
concept adult-only
  phrase grooming salon, dog grooming, dog groomer, pet grooming, she is 18, she's 18, is 19, an adult
act meet-child-after-grooming
  when grooming-meet & child-hint within report
  by nobody
  to young-victim
  instead sexual-messages-to-child
  sure 60
concept grooming-meet
  phrase travelled to meet (her|him|my daughter|my son), came to meet (her|him|my daughter|my son) after messaging
  phrase turned up to meet (her|him) after, arranged to meet (her|him) for sex, met up with (her|him) after messaging online
  phrase drove to meet (her|him) after, on his way to meet (her|a child|the girl), meet a child, meet the decoy, meeting a child following
act send-genital-image
  when cyberflash
  when picture-noun > genital-word & sent-recv within 12 words
  by subject
  to victim
  instead send-message, share-intimate-image
  sure 65
concept picture-noun
  noun picture, photo, photograph, pic, image, video, snap, selfie, clip, screenshot, recording, footage
concept genital-word
  phrase penis, genitals, genitalia, male genitalia, privates, private parts, dick, cock, willy, knob, manhood, bits, erection, vagina
concept sent-recv
  verb send/sent, receive, get/got, airdrop, message, text
  phrase via airdrop, by airdrop, on snapchat, on whatsapp, on instagram, unsolicited
concept naked-word
  phrase naked, nude, topless, undressed, no clothes on, with no clothes, in (my|her|his) underwear, having sex, sex act, in the bath, in the shower
  phrase intimate
concept cyberflash
  phrase dick pic, dick pics, unsolicited dick, cock pic, cock shot
  phrase sent (me|her|him) a (picture|photo|pic|video|image) of (his|a) (penis|genitals|privates|private parts|bits|willy|dick|cock)
  phrase sent (me|her|him) (pictures|photos|pics|videos|images) of (his|their) (penis|genitals|privates|private parts|bits|willy|dick|cock)
  phrase picture of his (penis|genitals|privates|private parts|bits|willy|dick|cock)
  phrase photo of his (penis|genitals|privates|private parts|bits|willy|dick|cock)
  phrase pictures of his (penis|genitals|privates|private parts|bits|willy), photos of his (penis|genitals|privates|private parts)
  phrase pic of his (penis|privates|bits|dick|willy), video of his penis, video of himself masturbating, image of his (penis|genitals|privates)
  phrase image of male genitals, picture of a penis, photo of a penis, image of a penis, pic of a penis, airdropped (me|her) a, cyberflashed
  phrase cyberflashing, unsolicited picture of, unsolicited image of, unsolicited nude
act child-image
  when abuse-image
  unless not-child-image within 3 sentences
  to nobody
  sure 65
concept abuse-image
  phrase indecent images of children, indecent image of a child, indecent images of a child, indecent images of my
  phrase indecent image of (her|his|my) (daughter|son), indecent photos of children, indecent photographs of children, indecent photo of a child
  phrase indecent photograph of a child, iioc, child abuse images, child sexual abuse material, child abuse material, csam, child porn
  phrase child pornography, category a images, category b images, category c images, ncmec referral, ncmec, nudes of a child, nude of a child
  phrase nude photo of a (13|14|15|16) year old, naked photo of a (12|13|14|15|16) year old, naked pictures of a (12|13|14|15|16) year old
  phrase nude pictures of a (12|13|14|15|16) year old, naked picture of my daughter, nude picture of my daughter, naked pictures of my daughter
  phrase nude pictures of my daughter, topless photo of my (14|15|13) year old, photo of a (13|14|15|16) year old girl (naked|topless|undressed)
  phrase sent a nude of (herself|himself), sent nudes of (herself|himself), sent a naked (picture|photo|video) of (herself|himself)
  phrase sent him naked pictures of herself, she sent him a nude, images of children
concept not-child-image
  phrase is 18, is 19, is 20, adult
fact child-image-role = possess
  when image-held
  of child-image
concept image-held
  phrase possession of indecent images, possessing indecent images, found on (his|her|the) (phone|laptop|computer|tablet|device|hard drive)
  phrase on his hard drive, stored on, downloaded


# ---- reported here, done elsewhere; or shown not to have happened -------------------------------------
concept elsewhere-happened
  phrase police area, force area, other force area, another force area, happened in _ and nowhere else, all of it happened in, it all happened in
  phrase west yorkshire, devon and cornwall, avon and somerset, greater manchester police, gmp, met police, metropolitan police
  phrase thames valley police, west midlands police, in her halls there, home from uni in, offence location is, outside our force area
  phrase not in our area
report committed-in = other-force
  when elsewhere-happened & rape-verb/forced-sex/forced-self/rape-noun within report
concept shown-otherwise
  phrase flashback, a flashback, flashback to, nobody in or out, no one in or out, old film playing, cctv shows nobody, cctv shows no one
  phrase camera shows nobody, camera shows no one, windows are sealed, physically impossible, was abroad at the time, proven to be elsewhere
  phrase has since confirmed it did not happen, confirms it did not happen, accepts it did not happen, says it was a dream, delusional
  phrase cctv disproves, cctv shows it did not happen, cctv shows no contact
report contrary-evidence = yes
  when shown-otherwise & rape-verb/forced-sex/forced-self/rape-noun within report
