# Wide nets for violence told from the side: harm and whose doing, things shut on people, swung, driven over them.

concept met-person
  phrase one of (the|my|our|his|her|their), the pair of us, all of us
  phrase another (resident|patient|prisoner|inmate|passenger|customer|pupil|driver|student|tenant|player)
concept hurt-past
  deed scald, burn/burnt, injure, wound, bruise, maim, hurt, winded, tackle, ram, trip, gore, singe, crush, drag, throttle, restrain, manhandle
  deed molest
  verb cut/cut
act assault
  when hurt-past < being > by-whom > met-person within 6 words
  unless strike/push/dealt within 4 words
  unless accident-word within 2 sentences
  unless animal-word within 6 words
  to object needs person
  fact means=hands, injury=minor
  sure 65
concept accident-word
  phrase accident, accidentally, by mistake, mishap, rtc, collision, game, match, sport, unintentional
concept got-hold
  verb get/got hold of, have/had hold of, grab hold of, take/took/taken hold of, seize hold of
act assault
  when got-hold > body-part within 3 words
  when got-hold > clothing-held within 3 words
  unless hand-holding within clause
  to object needs person
  fact means=hands, injury=none
  sure 70
# Marks that somebody made, on one who cannot say.
concept telltale-mark
  phrase adult bite, human bite, bite mark, bite marks, slap mark, slap marks, hand print, handprint, hand print bruise, belt mark, belt marks
  phrase belt buckle mark, cigarette burn, cigarette burns, finger marks, fingertip bruises, fingertip bruising, grip marks, grip mark, loop mark
  phrase loop marks, loop shaped, linear bruising, linear bruises, linear marks, non accidental injury, nai, pinch marks, cane marks, whip marks
  phrase carpet burns to, rope marks, restraint marks
act assault
  when telltale-mark & young-child/patient/tenant within 2 sentences
  unless strike/push/grab/pinched/hurt-past/hot-verb within 3 sentences
  unless mishap-plain within report
  unless other-bite within 2 sentences
  by nobody
  to victim
  fact means=hands, injury=minor
  sure 60
concept other-bite
  phrase sibling, toddler bit, dog bite, another child bit, bitten by another child, nursery bite form, insect
# Threats: an intent, a harm, and whom it is for.
concept harm-verb
  phrase punch, hit, batter, hurt, knock, kick, smash, break, beat, cut, slap, smack, deck, bray, lamp, chin, spark, bang, drag, stamp on, headbutt
  phrase nut, run over, glass, bottle, shank, bash, leather, clout, thump, mash, twat, flatten, skelp, hammer, mangle, cripple, maim, paralyse
  phrase blind, scar, ragdoll, wreck, destroy, ruin, throttle, choke, strangle, whip, pulverise, pummel, fuck up, mess up, do in, do over, fill in
  phrase kick in, beat up, rape, attack, jump, slice, poke, floor, put through, launch, chuck, throw, bite, bury
act threaten-violence
  when intend-own > harm-verb > you-word within 6 words
  when threaten-to > harm-verb > met-person within 5 words
  when told-verb > intend-told > harm-verb > told-object within 14 words
  unless threat-figure within 8 words
  unless other-threat within 6 words
  unless play-word within 2 sentences
  unless sad-thing within 4 words
  by subject
  to victim
  sure 60
concept sad-thing
  phrase hurt (my|his|her|their) feelings, jump in, throw (in|out|away|me out|him out|her out|a party), break up, knock it, hit (send|record|the)
  phrase beat (the|traffic|them to)
concept fight-words
  phrase you want some, want some, do you want some, come on then, come on, step outside, take it outside, have some of this, want a piece
  phrase i'll have you, i'll 'ave you, let's have it, lets have it, lets go then, let's go then, who wants it, want a go, fancy your chances
  phrase what you looking at, what are you looking at, what you gonna do, you're getting it, you'll get it, you'll get yours, you're gonna get it
  phrase you're getting done, you'll cop it
concept approach
  phrase (came|come|coming|ran|running|marched|stormed|charged) (towards|at|up to|over to|right up to) (me|us|him|her|them)
  phrase with (his|her) (arm|fist|fists|hand) (back|up|raised|clenched), in my face, in his face, in her face
  phrase got out of (his|her|the) (car|van|vehicle), jumped out of (his|her|the) (car|van), stood over (me|him|her), up close, chest to chest
  phrase forehead to, inches from (my|his|her) face, chest out, shirt off, squaring, clenched, arms out
  phrase banging on (my|the|her|his) (window|door|car)
act threaten-violence
  when fight-words & approach within 2 sentences
  unless game-or-play within 2 sentences
  by subject
  to victim
  fact fear-of-violence=yes
  sure 65
concept menace
  phrase (came|coming) (towards|at) (me|us|him|her|them) (fast|quickly|aggressively|angrily|swinging|with), came right up in my face
  phrase with (his|her) arm back, with (his|her) fist back, arm drawn back, fist drawn back, pulled (his|her) fist back
# Set alight, run over: serious harm is meant.
concept grave-intent
  phrase (lighter fuel|lighter fluid|petrol|white spirit|meths) (at|on|over) (him|her|me|them), set light to (him|her|me), set fire to (him|her|me)
  phrase set (him|her|me|his|her|my) (hair|clothes|coat) (on fire|alight), lit (him|her|me) up with, gone right over (him|her|me)
  phrase went right over (him|her|me), drove over (him|her|me), driven over (him|her|me), ran (him|her|me|them) over on purpose
  phrase run (him|her|me|them) over on purpose, (driven|drove|drives) at (him|her|me) on purpose, (driven|drove|drives) at (him|her|me) deliberately
  phrase deliberately (drove|driven|ran) (at|over|into)
fact intent-serious-harm = yes
  when run-over & grave-injury within 3 sentences
  of assault
  spread entry
# Only the office's word for it.
concept attempt-told
  phrase attempted murder to be recorded, attempted murder recorded, recorded as attempted murder, crime of attempted murder
  phrase attempt murder recorded, attempted murder investigation, arrested for attempted murder, arrested on suspicion of attempted murder
  phrase arrested for attempt murder
act assault
  when attempt-told
  unless strike/stab/shoot/push/choke/dealt within report
  by nobody
  to victim
  fact means=hands, injury=serious, intent-kill=yes
  sure 65
concept stabbing-told
  phrase stabbing at, stabbing in, stabbing on, reports of a stabbing, report of a stabbing, been a stabbing, victim of a stabbing, male stabbed
  phrase female stabbed
concept truly-hurt
  phrase ip, victim, wound, wounds, critical, in surgery, hospital, resus, stitches, blood, confirms, tourniquet
act assault
  when stabbing-told & truly-hurt within report
  unless stab/strike within 2 sentences
  unless self-done within report
  by nobody
  to victim
  fact means=blade, injury=serious
  sure 60
concept kill-intent
  phrase meant to finish (him|her|me) off, wanted to finish (him|her|me) off, finish (him|her|me) off, went for the heart
  phrase attempted murder to be recorded, attempted murder recorded
concept flew
  verb blow/blew, puff, waft, squirt, jet
concept throwable
  noun powder, substance, liquid, aerosol, deodorant, hairspray, pepper spray, cs gas, smoke, vape smoke, sand, dust, cigarette smoke, fluid, fuel
  noun lighter fuel, chemical, half brick, wheel nut, wrench, socket, ball, cricket ball, hockey ball, conker, air bomb, banger, glass bottle
  noun wine bottle, wheel, tyre, hot coffee, dirty water, mop water, bucket, gunge, slop, vomit, spit, blood, tampon
concept bruising
  phrase ripped out (my|one of my|some of my|a|her|his), lump of hair, lumps of hair, chunk of hair, chunks of hair, handful of hair
  phrase pulled out a (chunk|clump|handful), braid out, braids out, weave out, extensions out, eye is red, eye is weeping, peeling, weals, welts
  phrase flapping

# Swung at a person with something that cuts or breaks.
concept swing
  deed swing/swung, swipe, slash, hack, chop, lunge, jab, thrust
concept at-part
  phrase at (his|her|my|their) (neck|head|face|throat|chest|stomach|belly|arm|arms|legs|leg|back|hands|hand|ribs)
act assault
  when at-part < swing within 5 words
  to object needs person
  fact means=hands, injury=none
  sure 70
fact means = blade
  when swing & blade-thing within 3 sentences
  of assault
  spread near
fact injury = minor
  when mark-place > wound-noun within 1 words
  unless crash-hurt within sentence
  of assault, strangle, dog-attack
  spread near

# "Face like a football, says it was him again": the harm, and whose doing.
concept did-it
  phrase (he|she|they|husband|wife|partner|boyfriend|girlfriend|son|daughter|ex|dad|mum|who) (did|done|has done|have done) (it|this|that)
  phrase did this to (me|her|him|us|them), done this to (me|her|him|us|them), did that to (me|her|him), it was him again, it was her again
  phrase was him again, him again, did it with (his|her), says (he|she|they) did it, says it was (him|her|his|a|two|some), said it was (him|her|his)
  phrase yes (he|she) did, (he|she) did it, admits doing it, admitted doing it, one of them aimed, aimed it, done on purpose, did it on purpose
  phrase on purpose, deliberately
  phrase caused by (her|his|my|the|another) (partner|husband|wife|boyfriend|ex|son|daughter|brother|carer|neighbour|resident|pupil|patient)
concept plain-harm
  phrase face like a (football|balloon|bag), (left|right|one) eye closed, eye (is|has) closed, eye closed, black eye, eye shut
  phrase opened (my|his|her) (head|scalp|face|cheek|forehead|eyebrow|lip), bruised, swollen, split lip, bleeding, cut to, gash, broken nose
  phrase broken arm, broken wrist, fat lip, bruising to, bruises to, bruise to, bruises on, marks on, in a state, battered face, face all
  phrase head split, wound dressed
act assault
  when did-it & plain-harm within 3 sentences
  unless strike/strike-past/push/grab/stab/choke/dealt/throw-at/hurt-past/human-blow within 3 sentences
  unless accident-word within 3 sentences
  unless mishap-own within 3 sentences
  unless damage-only within 2 sentences
  by subject
  to victim
  fact means=hands, injury=minor
  sure 60
concept damage-only
  phrase window, windows, car, van, fence, gate, paint, keyed, scratched my car, tyres, wing mirror, phone screen, cat, dog, horse, sheep, hedge
# Something broken in somebody, by somebody.
concept broke-bone
  deed break/broke/broken, fracture, snap, shatter, bust, dislocate, smash, crack
concept own-bone
  phrase (my|his|her|their) (nose|jaw|arm|leg|wrist|rib|ribs|finger|fingers|thumb|ankle|cheekbone|collarbone|tooth|teeth|foot|hand|elbow|shoulder|hip|toe|toes|skull|eye socket|knuckles)
  phrase two of (my|his|her) ribs, one of (my|his|her) (ribs|fingers|teeth|toes)
act assault
  when broke-bone > own-bone within 2 words
  unless mishap within 2 sentences
  unless mishap-own/accident-word within 2 sentences
  unless strike/dealt/human-blow within 4 words
  by subject stated
  to owner
  fact means=hands, injury=serious
  sure 65
# Doors and windows shut on people; wheels run over them.
concept shut-on
  deed slam, shut, close, bring/brought, push, kick, wind/wound, pull, drop, bang, trap, crush, jam
concept door-thing
  noun door, gate, window, car door, lid, drawer, boot lid, shutter, barrier, drawbridge, hatch, cubicle door, piano lid
concept on-body
  phrase (on|against|into|onto) (my|his|her|their) (arm|arms|hand|hands|finger|fingers|leg|legs|foot|head|face|shoulder|back|wrist)
act assault
  when on-body < door-thing < shut-on within 8 words
  when shut-on > body-part > in-door within 6 words
  unless accident-word/mishap-own within 2 sentences
  unless wind-word within sentence
  by subject
  to owner
  fact means=object, injury=none
  sure 65
concept in-door
  phrase in the (door|gate|window|car door|drawer|hinge|boot|shutter|lid), in a (door|gate|drawer)
concept wind-word
  phrase the wind, a gust, by itself, on its own, spring loaded, my own, own hand, myself
concept wheel-verb
  deed run/ran, ride/rode/ridden, drive/drove/driven, reverse, roll, wheel, steer, push, ram
concept wheels
  noun motorbike, bike, car, van, quad, quad bike, scooter, e scooter, mobility scooter, trolley, tractor, moped, truck, land rover, wheelchair
  noun pram, pushchair, buggy, jet ski, boat
concept over-person
  phrase (over|into|at|onto) (me|him|her|them|us)
  phrase (over|into|onto|against) (my|his|her|their) (foot|feet|leg|legs|toes|ankle|ankles|shins|shin|heels|hand|back)
act assault
  when over-person < wheels < wheel-verb within 8 words
  unless accident-word/mishap-own within 2 sentences
  unless crash-only within report
  by subject
  to victim
  fact means=vehicle, injury=none
  sure 65
concept crash-only
  phrase rtc, road traffic, insurance, insurer, exchanged details, swapped details, didn't see (me|him|her), did not see (me|him|her), sorry
  phrase stopped and
# A sharp or heavy thing and a wound, and the one who had it.
concept wound-told
  phrase puncture wounds, puncture wound to, deep wound, wounds to, wound to, holding his side, holding her side, holding his stomach
  phrase holding his arm, lung nicked, artery nicked, opened (my|his|her) (arm|forearm|hand|head|side|back|leg|face), only opened the
concept came-with
  phrase (a|some) (kid|lad|man|male|bloke|boy|youth|woman|girl|lass|fella|guy) with a
  phrase (kid|lad|man|male|bloke|boy|youth|woman|girl|stranger|neighbour|husband|wife|partner|ex) (had|has|with) (a|the|his|her)
act assault
  when came-with > blade-thing/weapon-thing & wound-told within 3 sentences
  unless stab/strike within 3 sentences
  unless self-done within report
  by nobody
  to victim
  fact means=blade, injury=serious
  sure 60
# Habits: what somebody does to another again and again.
concept strike-bare
  phrase (pinches|nips|pokes|prods|jabs|flicks|shakes|shoves|pushes|bites|drags|chokes|strangles|headbutts|whips|thumps|batters) (me|him|her|them|us)
concept bruising
  phrase seen marks, has marks, left marks, marks left, left a mark, left a bruise, left bruises, crescent marks, nail marks, wound dressed
  phrase dressed the wound, strained neck, strained shoulder, pulled neck, chipping a tooth, chipped a tooth
  phrase blood on (his|her|my|the) (shirt|collar|robe|top|pillow|sleeve|coat), black from, yellow and, sand burns, grazed (lips|knees|hands|face)
  phrase friction, popped

# ---- contact told, parts of somebody moved, things brought down ------------------------------------------------
concept contact-made
  phrase made contact with, making contact with, connected with, connecting with, made connection with, striking, contact was made with
  phrase contacted with
concept limb-moved
  phrase kick, kicked, kicking, kicked out, kicked backwards, swung, swinging, lashed, lashing, flailed, flailing, punch, fist, foot, elbow, head
  phrase knee, threw, thrown, boot, arm
act assault
  when contact-made > met-person/body-part < limb-moved within 9 words
  unless strike within 2 words
  to object needs person
  fact means=hands, injury=none
  sure 65
concept done-to-part
  phrase (was|were|got|been|being) (bent back|bent|twisted|stamped on|trodden on|crushed|slammed|trapped|yanked|pulled|bitten|scratched|punched|kicked|elbowed|gouged|poked|pulled back|forced back|wrenched|squeezed)
act assault
  when done-to-part < body-part within 3 words
  when done-to-part < hurt-part within 3 words
  unless accident-word/mishap-own within 2 sentences
  unless mishap within clause
  to owner needs person
  fact means=hands, injury=none
  sure 65
concept down-on
  phrase down on (me|him|her|them|my|his|her|their|pc|the)
concept brought
  deed bring/brought, crash, smash, slam, swing/swung, throw/threw, drop, hammer, club
act assault
  when down-on < brought within 6 words
  unless accident-word within 2 sentences
  unless car-part within 4 words
  to object needs person
  fact means=object, injury=none
  sure 65
concept car-part
  phrase car, bonnet, roof, windscreen, table, desk, counter, bar, door, keyboard, phone
# Sat or knelt on, and hurt by it.
concept weight-on
  phrase (sat|sits|sitting|knelt|kneeling|stood|standing|lay|lying|landed) on (me|him|her), on top of (me|him|her)
act assault
  when weight-on & plain-harm within 3 sentences
  when weight-on & crack-word within 3 sentences
  when weight-on & breathless within 2 sentences
  unless dog-word within 2 sentences
  unless accident-word within 2 sentences
  to object needs person
  fact means=hands, injury=minor
  sure 60
concept crack-word
  phrase something went crack, went crack, heard a crack, felt a crack, something popped, something snapped, something went, won't get up
  phrase wouldn't get up, won't get off, wouldn't get off, couldn't move, can't move
# Went for somebody with a thing, and harm came of it.
concept went-with
  phrase (gone|went|goes|come|came|coming|flew|run|ran|lunged) (for|at) (me|him|her|us|them|ip|my) with
  phrase (gone|went|come|came) for (me|him|her|us|them|ip)
act assault
  when went-with > weapon-thing/blade-thing & bruising within 2 sentences
  when went-with > weapon-thing/blade-thing & grave-injury within 2 sentences
  when went-with > weapon-thing/blade-thing & harm-done within 2 sentences
  unless strike/stab/catch-blow within 3 sentences
  to object needs person
  fact means=weapon, injury=minor
  instead threaten-violence
  sure 70
fact means = blade
  when went-with > blade-thing within 4 words
  of assault
  spread near
concept harm-done
  phrase in ribbons, up like (golf balls|an egg|eggs|a balloon|balloons|a golf ball|a plum), laid open, opened up, through my coat, coat sleeve
  phrase gaping, to the bone, hanging off, in bits, blood everywhere
# Face covered till the breath goes.
concept cover-face
  phrase (covered|covers|covering|blocked|held|clamped|pressed|put a hand over|put his hand over|put her hand over) (my|her|his|their) (nose|mouth|face|airway)
  phrase hand over (my|her|his) (nose|mouth), hands over (my|her|his) (nose|mouth), (my|her|his) (nose and mouth|mouth and nose)
  phrase pinched (my|her|his) nose
concept breath-gone
  phrase lost consciousness, passed out, blacked out, couldn't breathe, could not breathe, can't breathe, couldn't get (my|her|his) breath
  phrase went limp, went blue, unconscious, until (she|he|i) (lost|passed|blacked|went|stopped), nearly passed out, suffocating
  phrase struggling for breath
act strangle
  when cover-face & breath-gone within 2 sentences
  unless medical-help within 2 sentences
  to owner
  fact means=hands, injury=none
  instead assault
  sure 75
concept breathless
  phrase seen stars, i seen stars, lost consciousness, eyes are all red spots, red spots in
concept bruising
  phrase up like (golf balls|an egg|eggs|a balloon|balloons|a golf ball|a plum), in agony, agony, doubled up, doubled over, can't work
  phrase off work with, splinted, in a splint, now strapped, purple stripe, red stripe, purple line, in ribbons, went crack, cracked metatarsal
  phrase cracked metatarsals, cracked rib, cracked ribs, vomiting since, been vomiting, scraped chin, scalp's bleeding, took turns on (me|him|her)
  phrase stitches are above, all red spots
concept mark-noun
  noun stripe, ring, patch
concept against-word
  phrase in the (water|toilet|sink|bath|trough|bucket|pond|canal|butt|basin|washing up|river|sea|pool), in a (trough|bucket|pond|sink|bath|puddle)
  phrase down the toilet, under the (water|tap|shower), in the water butt
concept blade-thing
  noun chainsaw, chain saw, hedge trimmer, strimmer, angle grinder, circular saw, hand saw, bread saw, hacksaw, garden fork, pitchfork, arrow
  noun crossbow bolt, dart, corkscrew, potato peeler, nail gun, meat hook, shard, glass shard
concept weapon-thing
  noun poker, lump hammer, mallet, deckchair, deck chair, walking pole, ski pole, hurling stick, hockey stick, lacrosse stick, bike pump, wine glass
  noun mug, tankard, boot scraper, plank, paving stone, curtain rail, clothes horse, airer, mop bucket, hosepipe, dog chain, hoover, vacuum
  noun hoover pipe, extension cable, hot iron, cricket bat, rounders bat, stool, saucepan lid, tyre lever
concept menace
  phrase raised over (his|her) head, raised above (his|her) head, held over (his|her) head, up over (his|her) head, over (his|her) head as if
concept dead-words
  phrase (blade|knife|bullet|gun|brick|bat) with (your|my|his|her) name on, not getting to (your|my|the) car, won't get to (your|my) car
  phrase won't be going home, not going home tonight
concept oneself
  phrase own ankle, own knee, own hand, own hands, own head, own finger, own back, own shoulder, own foot, own face, own neck, own throat

concept bruising
  phrase hole right through, hole in (my|his|her), holes in (my|his|her), puncture holes

# Headlines leave the "was" out: "MALE STABBED IN THE CHEST", "nurse punched to face".
concept headline-stab
  phrase (stabbed|slashed|shot) (in|to) (the|his|her|back|leg|arm|chest|stomach|neck|thigh|face|head|abdomen|side|bum)
concept headline-blow
  phrase (punched|kicked|slapped|hit|headbutted|bitten|elbowed|struck) (to|in|on) (the|his|her|face|head|arm|leg|chest|stomach)
act assault
  when headline-stab
  by nobody
  to subject needs person
  fact means=blade, injury=serious
  sure 70
act assault
  when headline-blow
  by nobody
  to subject needs person stated
  fact means=hands, injury=none
  sure 70
concept bruising
  phrase think (it's|it is|its) (broken|fractured|bust|dislocated), might be (broken|fractured), could be (broken|fractured)
  phrase may be (broken|fractured), (possible|suspected|poss) (fracture|break|broken)

# ---- "beat me up", "knocked him over": verb, person, particle ---------------------------------------------------
concept up-verb
  verb beat/beat/beaten, rough, duff, bash, mess, batter
concept up-word
  phrase up, about
concept out-verb
  verb knock, lay/laid, spark, bang
concept out-word
  phrase out, out cold, cold, unconscious, senseless, sparko, clean out
concept down-verb
  verb knock, push, shove, throw/threw/thrown, pin, force, wrestle, hold/held, drag, tip, barge, bundle, trip, rugby tackle
concept down-word
  phrase down, over, to the (ground|floor|deck|pavement|wall), flying, flat, sprawling, off (his|her|my|their) feet, up against
  phrase on the (bed|floor|ground|sofa|settee), backwards, headfirst, onto the (floor|ground|bed|road|pavement)
concept about-verb
  verb knock, slap, push, shove, throw/threw/thrown, drag, kick, fling/flung
concept about-word
  phrase about, around, round the, across the, all over the
act assault
  when up-verb > met-person > up-word within 5 words
  when out-verb > met-person > out-word within 5 words
  when down-verb > met-person > down-word within 6 words
  when about-verb > met-person > about-word within 5 words
  unless hand-holding within clause
  unless rightful-hold within report
  unless push-verb-thing within 5 words
  unless accident-word within sentence
  unless wheel-chair-push within 5 words
  to object needs person stated
  fact means=hands, injury=none
  sure 75
concept wheel-chair-push
  phrase in (my|his|her|their) (wheelchair|pram|pushchair|buggy), in the (wheelchair|pram|pushchair|buggy), on the swing, on the swings
  phrase down the slide, down the hill, a party, a question, money, cash, the ball
concept one-verb
  verb fetch, crack, clip, land, belt, paste, thump, sock, clock, stick/stuck, plant, lamp
concept one-word
  phrase one, a good one, one in the, one on the, one round the
act assault
  when one-verb > told-object > one-word within 3 words
  to object needs person stated
  fact means=hands, injury=none
  sure 70
concept strike-bare
  phrase (box|boxed|boxing|boxes) (me|him|her|them) (on|up|round|around|across|down|in me|in my|in his|in her)
  phrase (lick|licked|licks) (me|him|her) (down|in|cross|over), (bus|buss|bussed) (my|me|his|her) (head|face|lip)
concept cut-verb
  verb cut/cut, chop, slice, hack, saw, bite/bit/bitten, rip/ripped, tear/tore/torn, sever
concept off-word
  phrase off, clean off, right off
act assault
  when cut-verb > body-part > off-word within 7 words
  unless hair-cut within 6 words
  unless accident-word/mishap-own within 2 sentences
  to owner needs person
  fact means=blade, injury=serious
  sure 65
concept hair-cut
  phrase hair, nails, haircut, fringe, own, machine, at work, mower, saw slipped, split ends
concept down-on
  phrase over (my|his|her|their|ip's|the victim's) head, across (my|his|her|their) (face|back|head|legs|shoulders), round (my|his|her|their) head
concept brought
  deed break/broke/broken, crack, hit/hit, whack, wrap, bounce
concept throwable
  phrase something, summat, stuff, an unknown liquid, unknown substance, what (i|she|he) (think|thinks|thought) was
  noun cigarette, fag, ciggie, butt, dog end, match, joint, ash, conker, stink bomb, cushion, pillow, teapot, plate of, wallet, book, folder, file
  noun pen, sandal, flip flop, sock, ring, necklace, helmet, ladder, marble
concept hard-place
  noun wheelchair, pram, car, boat, swing, trolley, bike, horse
concept breathless
  phrase went dizzy, mark round neck, mark round (my|his|her|the) neck, ligature mark
concept never-found
  phrase at the bottom of the (quarry|river|canal|lake|reservoir|cliff|sea|stairs) with, found at the bottom of
concept grave-intent
  phrase trying to light (it|us|me|him|her), tried to light (it|us|me|him|her), flicking (a|the|his) lighter, lighter won't catch, lit a match
  phrase cut (his|her|my) (finger|ear|thumb|toe|nose) off, petrol (over|on) us, (threw|poured|chucked) petrol
concept blade-thing
  noun secateurs, pruning saw, carving fork, skewer
report appropriate-without-confirmation = yes
  when emergency-worker/prison-officer/doctor & strike/push/spit-at/dealt within 2 sentences
  unless self-done within report
concept dummy-word
  phrase mannequin, shop dummy, dummy, doll, halloween, scarecrow, props, prop, guy fawkes, waxwork
review only-a-dummy
  when dummy-word within report
  acts death
  become hypothetical

idiom not-mishap
  phrase fell out, fall out, falling out, fallen out, falls out, fell asleep, fell pregnant, fell for, fell in love, fell behind
  phrase fell on (hard|deaf), fell through, trip to, trip out, day trip, slip of, pay slip, slipped out, slipped away, slipped in, slipped past
  cancels mishap
concept bruising
  phrase (cutting|splitting|bruising|breaking|chipping|grazing|bloodying|blackening|loosening|fracturing) (my|his|her|their)
concept hack-verb
  verb cut/cut, hack, slice, chop, slash
act assault
  when hack-verb > met-person & blade-thing within 14 words
  when hack-verb < being & blade-thing within 14 words
  unless hair-cut within 6 words
  unless accident-word/mishap-own within 2 sentences
  unless stab within 2 words
  to object needs person stated
  fact means=blade, injury=minor
  sure 75
report appropriate-without-confirmation = yes
  when injured-party & grave-injury within 3 sentences
  unless self-done within report
