# Threats of violence and of death, raised fists, fear, and where it was.

# ---- threats ----------------------------------------------------------------------------------------
concept threaten-verb
  verb threaten
  noun threat
  phrase making threats, made threats, threatening behaviour, threatened violence, threats of violence
concept threaten-to
  phrase threatened to, threatening to, threatens to, threaten to, threatening that, threatened that, threats to, threat to, threatned to
  phrase threatend to, treatened to
# What is threatened, in the plain form that follows "I'll" and "going to".
concept kill-base
  phrase kill (you|u|ya|yer|him|her|me|us|them|the), kill my, kill your (family|kids|mum|mom|dad|son|daughter|dog)
  phrase kill (all of|every one of|the lot of) (you|them|us), kill (him|her) and, kill his, kill her, murder (you|u|ya|him|her|me|us|them)
  phrase shoot (you|u|him|her|me|us|them), stab (you|u|ya|him|her|me|us|them), slit (your|his|her|my|ur) throat, slice (your|his|her|my) throat
  phrase cut (your|his|her|my|ur) throat, cut (your|his|her|my) head off, chop (you|him|her) up, put (you|him|her|me) in the ground
  phrase put (you|him|her|me) in a (box|coffin|grave|bodybag|body bag), put (you|him|her|me) six feet under, six foot under, bury (you|him|her|me)
  phrase put a bullet in, put one through your (throat|head|face), bullet in (your|his|her|my) head, take (your|his|her|my) head off
  phrase burn (you|him|her|me|us|them) alive, burn (you|us|them) in your beds, end (you|your life|his life|her life|my life)
  phrase finish (you|him|her|me) off, finish (you|him|her|me), do time for (you|him|her|me), do life for (you|him|her|me), drown (you|him|her|me)
  phrase have (you|him|her|me) killed, have (you|him|her|me) shot, get (you|him|her|me) shot, petrol bomb (you|your|the|her|his|my)
  phrase set (you|him|her|me) on fire, strangle you, throw acid, be dead by, be dead before, be a dead, kill u, kil you, kill ya
concept dead-words
  phrase putting (one|a bullet|a knife|this) (through|in) (your|you), put (one|a bullet) through (your|you), watch you (die|bleed|go), you're dead
  phrase your dead, youre dead, ur dead, you are dead, you're a dead man, your a dead man, you're a dead woman, dead man walking
  phrase he's a dead man, she's dead, you're getting shot, you're getting stabbed, you'll be dead, gonna be dead, death threat, death threats
  phrase threats to kill, threat to kill, threatened to kill, threatening to kill, threatens to kill, threatened with death
  phrase threatened (my|his|her|our|their) life, threatened to stab, threatened to shoot
  phrase said (he|she) (would|will|was going to|was gonna|wanted to) kill, wants me dead, wanted (me|him|her) dead
concept harm-base
  phrase smash (it|this|that|a bottle|a glass) (over|in|into|across) (your|my|his|her|ur), stick (it|this) in (you|your|him|her)
  phrase wrap (it|this) round (your|his|her)
  phrase put (it|this) (through|in) (you|your), rip (you|him|her) limb, tear (you|him|her) apart, crack (your|his|her) (skull|head)
  phrase break (his|her|my) (nose|fingers)
  phrase punch (you|him|her|me|them|us|your|his|my), hit (you|him|her|me|them|us), batter (you|him|her|me|them|us)
  phrase hurt (you|him|her|me|them|us|your|my), knock (you|him|her|me|them|us), knock (your|his|her|my), kick (you|him|her|me|your|his|my|them)
  phrase smash (you|him|her|me|them|your|ya|yer|ur|his|my|us), break (your|his|her|my|every bone|ur|yer|you), do (you|him|her|me) (over|in)
  phrase do (your|both your|his|her|my|both of) (legs|kneecaps|knees), do you, beat (you|him|her|me|them|the), beat (your|his|her) head
  phrase fill (you|him|her|me|his|your) in, fill (your|his|her) face in, cut (you|him|her|me|your), slap (you|him|her|me|them|the)
  phrase smack (you|him|her|me|them|your|his|my), deck (you|him|her|me), bray (you|him|her|me), lamp (you|him|her|me), chin (you|him|her|me)
  phrase spark (you|him|her|me), rip (your|his|her|my|you|him) (head|face|apart|heart|throat|a), bang (you|him|her|me) out, drag (you|him|her|me)
  phrase put (you|him|her|me) in (hospital|a wheelchair|a hospital), put (your|his|her|my) head through
  phrase put (you|him|her) on (your|his|her) back, open (you|him|her|me) up, get (you|him|her|me) (done|sorted|seen to|battered)
  phrase sort (you|him|her|me) out, have (you|him|her|me) done, wet (you|him|her) up, shank (you|him|her|me), bash (you|him|her|me|your)
  phrase cave (your|his|her|my) (head|skull|face) in, kick (your|his|her|my) head in, swing for (you|him|her|me), stamp on (you|your|his|her)
  phrase headbutt (you|him|her|me), nut (you|him|her|me), run (you|him|her|me|them) over, rape (you|her|him|your), throttle (you|him|her|me)
  phrase strangle (you|him|her|me), set (the|my|his) dog on, glass (you|him|her|me), bottle (you|him|her|me), burn (you|him|her|me)
  phrase mess (you|him|her|your) up, fuck (you|him|her) up, f (you|him|her) up, make you bleed, see you bleed, do something to (you|her|him)
  phrase give (you|him|her|me) a (slap|kicking|hiding|smack|beating|good hiding|dig|thick ear), have (you|him|her), wring (your|his|her) neck
  phrase break you, hunt you down, chuck you, throw you (down|off|through|out of), take (you|him|her) out, leave you in a, paralyse you, blind you
  phrase scar you
concept harm-passive
  phrase getting (shanked|battered|done|stabbed|wet|wetted|knocked out|sparked|slapped|smacked|it|hurt|kicked in|your head kicked in|decked|filled in|banged out)
  phrase get (shanked|battered|stabbed|hurt|done in|knocked out|slapped|smacked|what's coming to you|your head kicked in|your legs broken)
  phrase be in hospital, be in a wheelchair, end up in (hospital|a box|a wheelchair), be sorry, regret it, regret this, eating through a straw
  phrase never walk again, won't walk again, watch your back, sleep with one eye open, snitches get stitches, catch these hands
  phrase see what happens to (you|him|her)
concept intend-own      # the threatener's own words
  phrase i'll, i will, ill, i'm going to, im going to, i am going to, i'm gonna, im gonna, imma, i'm gunna, i swear i'll, i swear down
  phrase i'm coming to, we'll, we will, we're going to, we're gonna, were gonna, we are going to, gonna, gunna, gonnae, am gonna, am going to
  phrase i'm ganna, i'd, i want to, i could, you're going to, your going to, you're gonna, ur gonna, you'll, i'll have someone, i'll get someone to
  phrase i've got people who'll, i know people who will, my (brother|brothers|cousins|lads|boys|mates|family) will, my lads'll
  phrase open that door and i'll, tell (him|her) i'll, you're, your, or you're, ya, and i'll
concept intend-told     # the threat retold
  phrase he'll, she'll, they'll, he'd, she'd, they'd, he would, she would, they would, he will, she will, they will, he was going to
  phrase she was going to, they were going to, he was gonna, she was gonna, he's going to, she's going to, they're going to, hes going to
  phrase shes going to, he's gonna, she's gonna, they're gonna, was going to, were going to, is going to, would, will, going to, gonna, he could
  phrase get people to, get (his|her) (brother|brothers|mates|family|lads|boys|cousins) to, next time he'd, would get someone to
  phrase had people who would, wants to, wanted to
concept told-verb
  verb say/said, shout, tell/told, scream, yell, text, message, reply/replied, write/wrote/written, threaten, state, shout ... at, call out, post
  verb warn, snarl, bawl, growl, whisper, announce, put/put, repeat, read, claim, sms, whatsapp, email, hiss, roar, holler, mouth, spit out
  phrase saying, sayin, told me that, said that, says that, words were, kept on that, and went, he went, she went, was like, goes
  phrase telling (me|him|her), his words were
  phrase message reads, message says, text says, text reads, it said, it says, it read, note said
# "That" may stand between; the quotation marks do not matter.
act threaten-kill
  when told-verb > intend-told > kill-base within 14 words
  unless threat-figure within 8 words
  unless play-word within 2 sentences
  by subject
  to victim
  instead threaten-violence
  sure 75
act threaten-kill
  when intend-own > kill-base within 3 words
  when threaten-to > kill-base within 3 words
  when dead-words
  unless threat-figure within 8 words
  unless play-word within 2 sentences
  by subject
  to victim
  instead threaten-violence
  sure 75
concept threat-figure
  phrase finds out, if (mum|mom|mam|dad|my mum|my dad) (knew|knows|finds|hears), laughing, joking, as a joke, only joking, cheers
  phrase for a pint, figure of speech
  phrase my mum will kill me, my dad will kill me, my mom will kill me, he'll kill me if he knew i'd broken, will kill me for being late
  phrase killing time, traffic, bored, embarrassed, laughing, hangover, my feet, my back is killing
idiom not-killing
  phrase killing me, nearly killed (me|him|her|us|them|somebody|someone), almost killed (me|him|her), could have killed, could've killed
  phrase could of killed, going to kill someone, going to kill somebody, gonna kill someone, will kill somebody one day, get someone killed
  phrase get somebody killed, dead on time, dead end, dead battery, dead body, dead leg, dead heat, over my dead body, dead drunk, murder on the
  phrase bloody murder, blue murder, it was murder, killed the (engine|lights|mood), that hospital killed, drink will kill him, drugs will kill
  phrase the drugs will kill him, drive will kill someone, dead tired
act threaten-violence
  when told-verb > intend-told > harm-base/harm-passive within 14 words
  unless threat-figure within 8 words
  unless other-threat within 6 words
  unless play-word within 2 sentences
  by subject
  to victim
  sure 65
act threaten-violence
  when intend-own > harm-base/harm-passive within 3 words
  when threaten-to > harm-base within 4 words
  when threaten-verb > harm-noun within 5 words
  when threaten-person
  when threat-made
  unless threat-figure within 8 words
  unless other-threat within 6 words
  unless play-word within 2 sentences
  by subject
  to victim
  sure 65
concept threaten-person
  phrase threatened (me|him|her|us|them|staff|officers|my|his|her|our|the|a|ip|inft|caller)
  phrase threatening (me|him|her|us|them|staff|my|his|her|our|the|people|ip), threatens (me|him|her|us|them|my|his|her), been threatened
  phrase was threatened, were threatened, being threatened, got threatened, feels threatened by, threatened by, offered (me|him|her|them) out
  phrase offering (him|her|me|them) out, threatened with (violence|a|being|the), was threatening towards, threatening and abusive
  phrase threatening towards (me|him|her|them|staff), wanted to fight (me|him|her), wants to fight (me|him|her), trying to fight (me|him|her)
concept threat-made
  phrase made threats, making threats, makes threats, made a threat, issued threats, issuing threats, shouting threats, shouted threats
  phrase screaming threats, threats towards, threats toward, threats against, threats to harm, threats to hurt, threats of violence, threats of harm
  phrase threat of violence, threats made to, threats made against, verbal threats, violent threats, full of threats, threat to life
  phrase said (he|she)'d (have|get) (me|him|her)
concept harm-noun
  phrase violence, harm, knife, knives, bat, hammer, gun, weapon, axe, machete, hospital, beating, stab, stabbing, shoot, shooting, brothers, dog on
  phrase rape, beat up, a good hiding, kick in, kicking in, smash, punch, hit, hurt, batter, slap
concept other-threat
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (leave|sue|report|call|ring|phone|sack|evict|jump|strike|cancel|hack|tell|expose|disconnect)
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (walk|resign|quit|go to|take it|take (him|her|them) to|stop|close|ban|block)
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (harm|hurt|kill|cut) (himself|herself|themselves|himself|his own|her own)
  phrase (threatened|threatening|threatens|threats|threat|threaten) to (end|take) (his|her) [own] life
  phrase (threatened|threatening|threatens|threats) suicide
  phrase (threatened|threatening|threatens) with (court|eviction|legal|redundancy|a solicitor|solicitors|bailiffs|social services|the sack|disciplinary|a fine|prison)
  phrase threat of (eviction|legal|court|redundancy|closure), threatened species, threatening letter from (a|the) (solicitor|company|bank|council)
concept menace
  phrase fist up, fists up, fist raised, fists raised, raised fist, raised (his|her) fist, raised (his|her) fists, raised (his|her) hand to
  phrase raised (his|her) hand as if, fists clenched, clenched fists, clenched fist, clenched (his|her) fists, squared up to, squared up
  phrase squaring up, squares up, went to (hit|punch|headbutt|slap|kick|strike|swing for), made to (hit|punch|headbutt|strike)
  phrase swung at (me|him|her) but missed, swung a punch but missed, swung and missed, pulled (his|her) (arm|fist) back
  phrase drew (his|her) (arm|fist|hand) back, right up to (his|her|my) face, right up in (his|her|my) face, up in (his|her|my|their) face
  phrase right in (his|her|my) face, got in (his|her|my) face, getting in (his|her|my) face, nose to nose with, head to head with
  phrase stood over (me|her|him|them), standing over (me|her|him|them), towered over, towering over, backed (him|her|me|them) into (a|the)
  phrase backed (him|her|me) up, backed up against, cornered (him|her|me|them|us), lunged at, lunged towards, lunged forward at, lunging at
  phrase came at (him|her|me|us|them) with, come at (him|her|me|us) with, ran at (him|her|me|us|them), charged at (him|her|me|us|them)
  phrase went for (him|her|me) but, came running at (him|her|me|us), chased (me|him|her|us|them) (with|down), chasing (me|him|her|us|them) with
  phrase offering (him|her|me) out, pulled a (knife|blade|machete|gun) on (me|him|her|us|them)
  phrase held a (knife|blade|machete|screwdriver) to (my|his|her), knife to (my|his|her|their) (throat|neck|face|chest|back|stomach|ribs|side)
  phrase blade to (my|his|her) (throat|neck|face|chest|ribs), waved a (knife|machete|bat|hammer|gun|axe) at
  phrase waving a (knife|machete|bat|hammer|gun|axe) at, pointed a (knife|gun|blade) at, pointing a (knife|gun|blade) at
  phrase brandished a (knife|machete|bat|hammer|axe) at, threatened with a (knife|machete|bat|hammer|gun|axe|blade|screwdriver)
  phrase revved (his|the) (car|engine) at
act threaten-violence
  when menace
  when weapon-shown > weapon-thing/blade-thing/gun-thing/thrown-bottle > at-person within 8 words
  when threatened-with > weapon-thing/blade-thing/gun-thing/thrown-bottle within 4 words
  unless game-or-play within 2 sentences
  unless threat-figure within 8 words
  by subject
  to victim
  fact fear-of-violence=yes
  sure 75
# Somebody thought the blow was coming.
concept thrown-bottle
  noun bottle, glass, mug, chair, plate, kettle, pan, belt, fist, lead, tool
concept at-person
  phrase at (me|him|her|them|us|staff|my|his|her|the|a|ip|officers|people|customers), towards (me|him|her|them|us|staff), toward (me|him|her|them|us)
  phrase in (my|his|her|their) (face|direction), above (my|his|her) head, over (my|his|her) head
concept threatened-with
  phrase (threatened|threatening|threatens) (me|him|her|them|us|staff|someone|people|officers|customers|the|my|his|her) with
  phrase (threatened|threatening|threatens) (me|him|her|them|us) ... with
concept expected-blow
  phrase thought (he|she|they) (was|were) (going to|gonna|about to) (hit|punch|attack|hurt|kill|stab|headbutt|slap|kick|batter|beat|go for|do it)
  phrase thought (he|she|they) would (hit|punch|attack|hurt|kill|stab), thought (he|she|they)'d (hit|punch|attack|hurt|kill)
  phrase thought i was (going to get|going to be|gonna get|gonna be|about to be|about to get) (hit|punched|attacked|hurt|stabbed|killed|beaten|battered)
  phrase thought (he|she) was (going to get|going to be|about to be|about to get) (hit|punched|attacked|hurt|stabbed|beaten)
  phrase believed (he|she|they) (was|were) (going to|about to) (hit|punch|attack|hurt|assault)
  phrase believed (he|she) was about to be (hit|punched|attacked|assaulted), feared (he|she|they) (was|were) (going to|about to)
  phrase in fear of being (hit|assaulted|attacked|hurt), fear of immediate violence, waiting for the (smack|punch|blow|slap)
  phrase braced (myself|herself|himself) for, flinched
concept afraid
  phrase in fear, in fear of, frightened, scared, terrified, fearful, petrified, thought he was going to, thought she was going to
  phrase believed he was about to be, thought he would hit, thought he was going to hit, fears for (his|her|my|their) (safety|life)
  phrase feared for (his|her|my|their) (safety|life), in fear of (his|her|my|their) (life|safety), believes him, believes he will, believes he would
  phrase believes her, believes every word, frit, bricking it, cacking (myself|herself|himself), scared stiff, scared witless, scared to death
  phrase frightened to death, frightened for (his|her|my), afraid he will, afraid he'll, afraid of him, afraid of her, white as a sheet
  phrase worried he will hurt, worried he'll hurt, thinks he will hurt, thinks he'll hurt, capable of it, shit scared, crapping myself, he'd do it
  phrase he will do it
  has expected-blow
concept conduct-fear       # for a course of conduct: fear that violence will be used
  phrase fears for (his|her|my|their) (safety|life), feared for (his|her|my|their) (safety|life), in fear of violence
  phrase fears he will (hurt|kill|attack|harm|hit), frightened he will (hurt|kill|attack|harm|hit), scared he will (hurt|kill|attack|harm|hit)
  phrase scared he'll (hurt|kill|attack|harm|hit), afraid he'll (hurt|kill|attack|harm|hit), afraid he will (hurt|kill|attack|harm|hit|do something)
  phrase thinks he will (hurt|kill|attack|harm) (me|her), thinks he'll (hurt|kill|attack|harm) (me|her), worried he will (hurt|kill|attack|harm)
  phrase believes he will (hurt|kill|attack|harm), terrified he will (hurt|kill|attack), going to end up (dead|killed), thinks (he|she) will kill
fact fear-of-violence = yes
  when afraid
  of threaten-violence, threaten-kill
  spread report
fact fear-of-violence = yes
  when conduct-fear
  of course-of-conduct, follow-or-watch, unwanted-contact, control
  spread report
fact believed-threat = no
  when not-believed
  of threaten-kill, threaten-damage
  spread report
concept not-believed
  phrase doesn't believe (he|she|they) would, don't believe (he|she|they) would, doesn't think (he|she|they) (would|will|meant)
  phrase don't think (he|she|they) (would|will|meant), didn't think (he|she|they) (would|meant), didn't take it seriously, doesn't take it seriously
  phrase not taking it seriously, just mouthing off, all talk, all mouth, empty threat, empty threats, heat of the moment, knows (he|she) wouldn't
  phrase not frightened by it, not bothered by the threat, drunken rubbish, full of hot air, didn't mean it, doesn't mean it
fact means = blade
  when used-with > blade-thing within 3 words
  when knife-held
  of threaten-violence
  spread near
concept knife-held
  phrase knife to (my|his|her|their), blade to (my|his|her), knife at (my|his|her), pulled a (knife|blade|machete) on, knife in (his|her) hand
  phrase machete in (his|her) hand, knife in hand, with a knife
fact means = weapon
  when weapon-shown/threatened-with > weapon-thing within 3 words
  of threaten-violence
  spread sentence
concept weapon-shown
  phrase waving, waved, brandishing, brandished, swinging, swung, pointing, pointed, raised, raising, wielding, wielded
  phrase threatened (me|him|her|them|us|staff|customers) with, threatening (me|him|her|them|us|staff|customers) with
  phrase came at (me|him|her|them|us) with, went for (me|him|her|them|us) with, chased (me|him|her|them|us) with

# Where: threats and abuse inside a home are another class than in public.
concept room-word
  noun kitchen, lounge, living room, front room, sitting room, bedroom, hallway, landing, bathroom, pantry, cooker, settee, sofa, couch, spare room
  noun dining room, conservatory, box room, utility room, en suite
  phrase at home, inside the house, in the house, in their house, in the flat, inside the flat, home address, their home, family home, downstairs
  phrase upstairs, in the hall, in bed, at the address, inside the address, inside the property, lives with, live together, living together
  phrase lives there, in her own home, in my own home, in my house, in my flat, in her house, in her flat, round the house, the house
concept own-household
  phrase (my|her|his) (husband|wife|partner|boyfriend|girlfriend|son|daughter|mum|mom|mam|dad|stepdad|stepson|brother|sister|father|mother|missus|fiance|flatmate|housemate|lodger)
idiom seen-at-home      # where an officer met somebody, not where it happened
  phrase (seen|visited|spoken to|spoke to|visit|met|met with) [ip|her|him|them|caller|inft] at home, at home address by, went home, going home
  phrase walking home, way home, on (my|her|his) way home, drove home, home from work, ran home, get home, got home, safe at home, back home
  cancels room-word
concept street-word
  noun street, pavement, car park, pub, bus, train, platform, station, precinct, shop, store, supermarket, takeaway, taxi, rank, club, nightclub
  noun traffic, roundabout, junction, traffic lights, layby, lay by, park, playground, footpath, alley, alleyway, jitty, ginnel, towpath, market
  noun counter, queue, bus stop, garage, forecourt, driveway, front garden, doorstep, school gate, gym, office, hospital, ward, petrol station
  phrase in the road, in public, outside the, outside a, outside her, outside his, outside my, in the street, in town, at the lights, high street
  phrase in my cab, out of (his|her) car, out of (his|her|the) van, on the drive, in the garden, over the fence, at work, loading bay, on the bus
fact place = home
  when room-word
  when own-household
  of threaten-violence, threaten-kill, abuse
  spread near
fact place = public
  when street-word
  of threaten-violence, threaten-kill, abuse
  spread near
