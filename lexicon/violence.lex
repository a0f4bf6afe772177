# Assaults, threats, restraint, children and animals.

concept strike          # hitting somebody with a hand, foot, head or thing
  verb hit/hit, punch, slap, kick, smack, thump, whack, clout, clobber, batter, headbutt, head butt, stamp on, beat/beat/beaten, beat/beat/beaten ... up, strike/struck, assault, attack, bash, wallop, pummel, pistol whip, lamp, deck, lash/lashed out at, set/set about, lay/laid into, knock/knocked ... out, smack ... one, thwack, cuff
  deed belt, floor, flatten, elbow, knee, chin, nut, lump, boot, bray, bottle, twat, scratch, claw, sock, swipe, biff, jump, wallop, cane, slipper, rugby tackle, bite/bitten, maul, spark ... out
  phrase gave (him|her|me|them|us) a (slap|kicking|beating|hiding|smack|pasting|dig|good hiding|clip|shove|push|thump), beat up, beaten up, sucker punched, laid a hand on, laid hands on, bit (him|her|me|his|my), bites (him|her|me), kneed (him|her|me) in, lashed out, threw a punch at, threw punches at, raining blows, rained punches, swung a punch at, put (his|her) fist in, put (him|her|me) on the floor, put (him|her|me) through, banged (his|her|my) head, swung his elbow, swung her elbow, stamped on (his|her|my), glassed, took a swing at
concept blow            # the same as a noun
  noun punch, slap, kick, headbutt, beating, kicking, clout, assault, battering, pasting
  phrase a smack, a slap, a belt round, one punch, a blow to, a dig in, a thump, a smack round, a clip round
concept push
  verb push, shove, barge, bundle, fling/flung, sling/slung, grab, pull, yank, manhandle, grip, twist, slam, shoulder barge, wrestle, grapple, jostle, poke, prod, jab, drag, throw/threw/thrown, hurl, chuck, tackle, haul, trip, restrain, push ... over, knock/knocked ... over, knock ... down, knock ... to the (floor|ground), tip ... out, pin, pelt, lob, launch
  deed shake/shook/shaken, floor, knock
concept spit-at
  verb spit/spat, spat at, gob at, cough at, cough in
concept body-part
  noun face, head, skull, nose, jaw, mouth, eye, cheek, ear, chin, chest, stomach, back, arm, leg, shoulder, rib, neck, throat, hair, hand, finger, wrist, thigh, shin, knee, foot/feet, ankle, belly, tooth/teeth, lip, temple, forehead, hip, elbow, body/bodies, side of the head, groin, torso, forearm, bicep, collar
concept throat
  noun throat, neck, windpipe
concept hands-on
  phrase hands, hand, both hands, arm, arms, forearm, hands round, hands around
concept choke
  verb strangle, choke, throttle, suffocate, smother, asphyxiate, garotte
  noun strangulation, chokehold, choke hold, headlock, suffocation
  phrase couldn't breathe, could not breathe, can't breathe, couldn't get (my|her|his) breath, cut off (my|her|his) (air|airway|breathing), unable to breathe, grabbed by the throat, by the throat, pillow over (my|her|his) (face|head), round the throat, around the throat, grabbed (her|his|my) throat, grabbed (him|her|me) by the (throat|neck), squeezed (her|his|my) (throat|neck)
concept wall-or-floor
  noun wall, floor, ground, door, bonnet, cooker, table, bed, settee, sofa, stairs, cupboard, fence, pavement, railing, pebbledash, bench, road, kerb, radiator, worktop

concept police-work     # officers and others lawfully holding somebody
  phrase arrested, detained by, restrained, handcuffed, cuffed, searched, got the cuffs, first aid, cpr, to safety, to help, off the road, out of the water, apart
concept stab
  verb stab, slash, shank, plunge
  deed knife, glass, bottle
  noun stab wound, stabbing, slash wound, puncture wound, knife wound
  phrase cut (him|her|me) with, been chibbed, been wetted, cut (his|her|my) (face|throat)
concept shoot
  verb shoot/shot
  phrase gunshot wound, shot in the, shot at
concept blade-thing
  noun knife/knives, blade, machete, sword, dagger, axe, hatchet, scissors, razor, stanley knife, samurai sword, cleaver, screwdriver, bottle neck, penknife, lock knife, flick knife, zombie knife, cutlass
concept weapon-thing
  noun bat, baseball bat, hammer, crowbar, iron bar, metal bar, pole, stick, brick, bottle, pint glass, pint pot, glass, poker, plank, brush, broom, knuckleduster, chain, golf club, hockey stick, spanner, snooker cue, chair, stone, rock, belt, cosh, wheel brace, lump hammer, half a brick
concept gun-thing
  noun gun, firearm, handgun, shotgun, pistol, rifle, revolver, air rifle, bb gun, crossbow
concept acid-thing
  noun acid, ammonia, bleach, corrosive

concept bruising
  noun bruise, bruising, black eye, lump, swelling, graze, scratch, split lip, burst lip, fat lip, bloody nose, nosebleed, nose bleed, red mark, mark, bump, welt, carpet burn, bite mark, scuff, sprain, busted lip, sore jaw, thick lip, cut lip
  verb bruise, graze, swell/swelled/swollen, bleed/bled
  phrase bleeding, sore, swollen, cuts, a cut, small cut, cut over, cut across,  bruised, grazed, reddening, redness, bleeding from, skinned, cut to, cut above, closing up, black and blue, loose tooth, tooth loose, clump of hair, hair pulled out, concussion, concussed, egg of a bruise, red raw, soreness, tenderness, pain in, in pain, aching
concept grave-injury
  noun fracture, broken nose, broken jaw, broken arm, broken leg, broken wrist, broken rib, broken bone, stab wound, gunshot wound, bleed on the brain, fractured skull, punctured lung, permanent scar, deep wound, broken cheekbone, broken ankle, broken finger, fractured eye socket
  phrase life threatening, life changing, needs surgery, needed surgery, plastic surgery, for surgery, going to theatre, in theatre, plastics, scar for life, will scar, unconscious, knocked out cold, knocked unconscious, lost consciousness, lost an eye, intensive care, icu, induced coma, stitches, severed
concept passing-hurt
  phrase winded, no injury, no injuries, not hurt, no marks, stung for a second, stung, wiped off, hurt for a second
idiom not-struck
  phrase a bit, bit of, kick about, glass of, a glass, bottle of, hit and run driver, anpr hit, pnc hit, hit by, punch line, shook his head, shook her head, shaking like a leaf, very shaken, left shaken, shaken up, shaken by, knocked on, knocked hers, knocked at, knock at, knocked off work, pulled out in front, pulled into, pulled up outside, throw a party, thrown together, throw out, threw her out, threw him out, grab a, grab some, grabbed a coat, attack on her reputation, kicked off about, belt up, beat the traffic, dragged himself, dragged herself, pushing for, push for, pushed for, pushing a, push button, slapped on, slapdash, punched in his, hit a, hits a, slam on, shoved in his, bit older, bit younger, bit drunk, bit worse, hit the roof, hit the bottle, hit the brakes, hit and miss, hit the road, hit it off, kicked off, kicking off, kick off, kicks off, killing me, beat me to it, beats me, kick himself, kick myself, kick herself, struck up, strike up, struck off, punch bag, hit by a car, hit by a bus, hit a wall, hit a lamp post, shot off, shot down the, shot through, shot past, shot out of, big shot, screen shot, screenshot, kick in the teeth, slap in the face, slap up, cut off, cut down, cut through, push bike, pushchair, push it, threw up, threw out, thrown out, chucked out, knock on, knocked on the door, knocked at the door, knocking on the door, attack of, panic attack, panic attacks, heart attack, asthma attack, cut the, stabbed in the back, shake hands, shook hands, pulled up, pulled over, pulled out, pulled away, pull over, bits and pieces, back hand, dragged on, dropped off, drag queen, kicked out, kick out, hit rock bottom, nutted off, ripped off, belt and braces, jump leads, jumped in, jumped out, jumped into, jumped off, jumped over, back and forth, throw away, threw away, struck by lightning, blow up, blow over, on strike, went for a, go for a, went for his, gone for a

act assault
  when strike
  unless strike > game-thing within 4 words
  to object needs person stated
  fact means=hands
  sure 85
act assault
  when strike > body-part within 5 words
  unless strike > game-thing within 4 words
  to object needs person
  fact means=hands
  sure 85
act assault
  when blow
  unless blow & game-thing within 6 words
  to object needs person
  fact means=hands
  sure 70
act assault
  when push > body-part/wall-or-floor within 7 words
  unless push > thing within 4 words
  to object needs person stated
  fact means=hands
  sure 75
act assault
  when push
  unless push > thing within 4 words
  unless police-work within sentence
  to object needs person stated
  fact means=hands
  sure 60
act assault
  when spit-at
  to object needs person
  sure 80
act assault
  when stab
  unless stab > thing within 4 words
  to object needs person stated
  fact means=blade, injury=serious
  instead damage
  sure 90
act assault
  when shoot & gun-thing/body-part within 10 words
  fact means=firearm, injury=serious
act strangle
  when choke
  when hands-on > throat within 6 words
  when push > throat within 6 words
  to object needs person
  fact means=hands
  instead assault
  sure 85

fact injury = minor
  when bruising
  of assault, strangle, abuse, take, control, course-of-conduct, dog-attack, detain, neglect-child
fact injury = serious
  when grave-injury
  of assault, strangle, take, dog-attack, abuse
fact means = blade
  when blade-thing
  of assault
  spread sentence
fact means = weapon
  when weapon-thing
  of assault
  spread sentence
fact means = firearm
  when gun-thing
  of assault, take, threaten-violence
  spread near
fact means = corrosive
  when acid-thing
  of assault
  spread sentence

# ---- threats ----------------------------------------------------------------------------------------
concept threaten-verb
  verb threaten
  noun threat
  phrase making threats, made threats
concept kill
  verb kill, murder, shoot/shot, stab, finish ... off, slit/slit, end
concept kill-end
  phrase you're dead, youre dead, ur dead, dead man, in the ground, in a box, bullet in, burn (him|her|me|them|you) alive, (his|her|my|your) throat, through your throat, pop you, six feet under, watch you go, watch you die, stab you up, do time for you
concept harm-words
  verb punch, hit/hit, batter, hurt/hurt, stab, knock ... out, kick ... in, break/broke/broken, do ... over, beat/beat ... up, fill ... in, slap, smack, deck, bray, rip ... apart, drag, knife, shank, bash, chop, swing/swung for, have/had, do, get/got, burn, find/found, come/came for, sort ... out, attack, cut, smash
  phrase put (him|her|you|me) in hospital, put (you|him|her|me) in a wheelchair
concept harm-done       # what will be broken or where it will end
  phrase kick (his|her|my|your) head in, head in, knock you out, knock you clean out, smash (your|his|her|my) face in, break (your|his|her|my) (legs|arms|jaw|neck|fingers), kneecaps, both your kneecaps, in a wheelchair, in hospital, put (his|her|my|your) head through, head through, rip your head off, beat you up, shanked, do you over, do you in, you're getting it, fill you in, bust your, cut you up, wet you up, slice you, hospitalise, never walk right, jaw
concept whom
  phrase you, him, her, me, them, us, ya, u, yous, your, his, my
concept intend
  phrase i'll, i will, ill, i'm going to, im going to, i am going to, i'm gonna, im gonna, gonna, you're going to, your going to, you're gonna, you're dead, youre dead, ur dead, i'm coming, you're getting, ya getting, he'll, they'll, he'd, she'd, they'd, going to, he will, he would, she would, they would, we'll, we're going to, i swear i'll, coming to
concept told-verb
  verb say/said, shout, tell/told, scream, yell, text, message, go/went, reply/replied, write/wrote/written, threaten, state, shout ... at, call out, post, warn, snarl
act threaten-kill
  when intend > kill > whom within 7 words
  when intend > kill-end within 8 words
  when threaten-verb > kill within 6 words
  unless fear-word > intend within 8 words
  by subject
  to victim
  instead threaten-violence, assault
  sure 75
act threaten-violence
  when intend > harm-words > whom within 6 words
  when intend > harm-done within 8 words
  when threaten-verb > harm-words within 6 words
  when threaten-verb
  unless threaten-verb > threat-other within 8 words
  unless fear-word > intend within 8 words
  to victim
  sure 65
concept threat-other    # threats of something else than violence
  phrase damage, smash (his|her|my|their) (car|window|windows), share, post, send, self harm, kill himself, kill herself, to himself, to herself, legal action, court, call the police, ring the police, eviction, to life process
concept fear-word
  phrase scared, afraid, frightened, worried, fears, terrified, thinks, thought, believes, concerned
concept menace
  phrase fist up, fists up, fist raised, raised fist, fists clenched, clenched fists, clenched fist, squared up to, squaring up, went to hit, went to punch, swung at but missed, took a swing at, in my face, in his face, in her face, right up to (his|her|my) face, up in (his|her|my) face, stood over, backed (him|her|me) into, backed up against, cornered (him|her|me), lunged at, came at (him|her|me) with, ran at (him|her|me), going to get hit, thought he was going to hit, swing for
act threaten-violence
  when menace
  to victim
  fact fear-of-violence=yes
  sure 75
concept afraid
  phrase in fear, frightened, scared, terrified, feared, fearful, petrified, thought he was going to, thought she was going to, believed he was about to be, thought he would, thought he was going to hit, fears for (his|her|my) safety, believes him, believes he will, shaking, shaken, shaken up, white as a sheet
fact fear-of-violence = yes
  when afraid
  of threaten-violence, threaten-kill, course-of-conduct, abuse, follow-or-watch, unwanted-contact, control
  spread report

# ---- restraint and children -------------------------------------------------------------------------
concept lock-in
  phrase locked (her|him|me|them) in, locked in, wouldn't let (her|him|me|them) (leave|out|go), would not let (her|him|me) leave, refused to let (her|him|me) leave, held against (her|his|my) will, held captive, held hostage, kept (her|him|me) prisoner, stopped (her|him|me) leaving, prevented (her|him|me) from leaving, blocked the door, locked his flat door, locked the door and, wouldn't let me out, tied up, tied (her|him|me) up, false imprisonment, falsely imprisoned, bundled into a car, bundled into a van, kept in the flat
act detain
  when lock-in
  sure 75
concept left-alone
  phrase home alone, left alone, left home alone, on their own, left on their own, left unattended, no grown up, no adult, left in the car, left to fend
concept young-child
  noun child/children, kid, toddler, baby/babies, infant, little one, little un, five year old, two year old
concept poor-care
  phrase soiled nappy, soiled nappies, dirty nappies, no food in, nothing in the fridge, faeces on, filthy conditions, squalid, unfed, malnourished, drugs within reach, nappy hadn't been changed, neglect, neglected, neglecting, drunk in charge of a child, drunk in charge of
act neglect-child
  when left-alone & young-child within 2 sentences
  when poor-care & young-child within 2 sentences
  to child-person
  sure 70

concept dog-bite
  phrase dog bit, dog has bitten, bitten by a dog, bitten by the dog, dog attacked, attacked by a dog, dog went for, mauled
act dog-attack
  when dog-bite
  fact means=animal
  sure 70

concept game-thing
  phrase ball, football, post, crossbar, penalty
