# Sexual acts, in neutral terms.

concept rape-word
  verb rape
  noun rape
  phrase forced (her|him|me) to have sex, forced herself on, forced himself on, sex without (her|my|his) consent, had sex with (her|me|him) without, had sex with (her|me) when, had sex with (her|me) while, without her consent, without my consent, non consensual sex, nonconsensual, wouldn't stop when, didn't consent to sex, said no to, said no but, penetrated (her|me|him), woke to him having sex, woke up to him having sex, woke up with him inside, inside (her|me), made (her|him|me) have sex, having sex with her while she was asleep, forced sex, had told him no
concept sex-word
  phrase had sex, have sex, having sex, full sex, slept together, sleeping together, intercourse, sexual relationship, sleeping with, oral sex
act rape
  when rape-word
  by subject
  to object
  fact penetration=yes
  sure 75
idiom not-rape
  phrase oilseed rape, rape seed, rapeseed, field of rape, in my rape, rape crop, rape field, rape crisis, rape alarm, statutory rape, in the rape, people in my rape
act sexual-activity
  when sex-word
  unless rape-word within report
  by subject
  to object
  fact consent=willing, penetration=yes
  sure 50
concept touch-verb
  verb touch, grope, fondle, grab, squeeze, rub, stroke, kiss, feel/felt, slap, lick, pinch, put/put, reach, cup, press
concept private-part
  phrase breast, breasts, boob, boobs, bum, bottom, backside, arse, genitals, penis, vagina, crotch, private parts, privates, between the legs, between (her|my|his) legs, up her skirt, under her skirt, up her dress, up my skirt, up my dress, up (her|my) top, under (her|my) top, inner thigh, groin, testicles, bra, inside (her|my|his) (knickers|pants|underwear|trousers), chest area, thigh
act touch-sexually
  when touch-verb & private-part within 9 words
  when grope-word
  unless body-search within sentence
  by subject
  to object
  instead assault
  sure 75
concept grope-word
  phrase groped, groping, sexually assaulted, sexual assault, touched (her|me|him) inappropriately, inappropriately touched, touched (her|him|me) sexually, indecently assaulted, molested, felt (her|me) up, put his hands on, touched inappropriately, fondled, upskirted
concept body-search
  phrase searched by, stop and search
act penetrate-sexually
  when digital
  by subject
  to object
  instead touch-sexually
  sure 75
concept digital
  phrase digitally penetrated, put his fingers inside, put his finger inside, fingers inside (her|me), fingered, penetrated her with, inserted
act expose-self
  when exposing
  unless urinating within entry
  by subject
  to victim
  sure 70
concept exposing
  phrase exposed himself, exposing himself, flashed, flasher, flashing (his|at), got his penis out, penis out, bits out, tackle out, masturbating, wanking, playing with himself, indecent exposure, genitals on show, bottoms down round, everything on show, trousers down, showed (her|me|them) his penis, got it out
concept urinating
  phrase urinating, having a wee, weeing, peeing, having a slash, caught short, back to the street
act voyeurism
  when peeping
  to victim
  sure 65
concept peeping
  phrase filming up, upskirt, upskirting, hidden camera, filmed (her|me) (undressing|in the shower|changing|naked), peeping tom, phone over the cubicle, phone under the cubicle, spying on (her|me) in the, watching (her|me) undress
concept child-age
  phrase 8, 9, 10, 11, 12, 13, 14, 15, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen
act sexual-messages-to-child
  when sexual-chat & child-hint within report
  by nobody
  to victim
  instead send-message
  sure 65
concept sexual-chat
  phrase what she's got on in bed, what are you wearing, getting excited, sexual messages, sexual conversation, sexual chat, explicit messages, sexually explicit, asking for nudes, asked for nudes, asking for pictures, send him pictures, sexual comments online, grooming, groomed, like to do in bed, do in bed with, done with boys, done anything with a boy, sexualised messages, sexualised chat, asking her for photos, done with a boy
concept child-hint
  phrase year old, aged, daughter, son, niece, child, pupil, she is 13, she's 13, she's 12, is 13, is 12, is 14, is 15, schoolgirl
act send-genital-image
  when cyberflash
  to victim
  sure 65
concept cyberflash
  phrase dick pic, picture of his penis, photo of his penis, pictures of his genitals, airdropped, unsolicited picture, unsolicited image, image of his penis, pic of his penis, picture of his genitals
act child-image
  when abuse-image
  to nobody
  sure 65
concept abuse-image
  phrase indecent images of children, indecent images, iioc, child abuse images, csam, indecent photographs of children, images of children, nude of a child
