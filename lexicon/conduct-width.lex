# The width of the words for following, pestering, control, messages and abuse: lists joined loosely.

# ---- again, over time --------------------------------------------------------------------------------------
concept again-and-again
  phrase (on|for|in) _ (mornings|evenings|nights|days|occasions|dates|weekends|fridays)
  phrase (most|every|all) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mon|tue|tues|wed|thurs|fri|sat|sun|shift|shifts|time|weekday|wk|week|month)
  phrase every (monday|tuesday|wednesday|thursday|friday|saturday|sunday|blessed|flipping|bloody|single|other|few), every (show|match|class|lesson|party|event)
  phrase of a (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night), on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
  phrase since (the|we|he|she|they|i|our|my|her|his|last|about|around|then|moving|before|it|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec|half term|bonfire night|boxing day|spring|summer|autumn|winter)
  phrase (over|in|for|across|during|throughout) the (last|past) _ (weeks|months|days|years|wks|mths), (over|for|in) _ (weeks|months|years), (these|this) past _ (weeks|months|years)
  phrase (over|for|in) _ _ (weeks|months|years), all (week|month|year|summer|winter|autumn|spring|term|day long), the last (few|couple of|two|three) (weeks|months|days)
  phrase times a, times over, (nine|eleven|twelve|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|forty one|dozen|few|lots of|loads of) times, time and time, (more|many) times than, x (3|4|5|6|7|8|9|10|12|15|20), (x3|x4|x5|x6|x10), several (calls|texts|messages|visits|letters|emails|nights|days)
  phrase 100s of, 1000s of, (lots|loads|tons|hundreds|dozens|stacks|scores|masses) of (texts|messages|calls|emails|voicemails|letters|msgs|notes), (200|150|120|300|400|500) (texts|messages|calls|emails|msgs)
  phrase (16|17|18|19|21|22|24|25|27|30|31|33|35|36|37|38|40|41|42|43|44|45|46|47|48) times, (got|have) a (list|diary|notebook|log), kept count, keeping a (diary|log|note|list), in a notebook
  phrase diary, diary sheets, log sheets, catalogue of, long running, as usual, back again, same again, yet another, another one
  phrase (third|fourth|fifth|sixth|3rd|4th|5th|6th|tenth|umpteenth) (time|one|letter|call|visit|night|day|incident), from (another|a new|a different|yet another|different|new) (number|account|phone|profile|one|ones|numbers|accounts)
  phrase just keeps, keeps on at, been at it, non stop since, goes on and on, has been doing this, been doing it, been doing this, gets worse, got worse
  phrase twice (now|this|since|a|last), whenever, every time, any time (i|she|he|we), (morning|noon) and night, week in, day in day out, year after year, month after month
  phrase won't leave, wont leave, will not leave, never leaves, not leave (me|her|him|us|them), not left (me|her|him|us|them) alone, hasn't left (me|her|him|us|them), has not left (me|her|him|us|them)
idiom not-again
  phrase at times, some times, old times, the times, in times, hard times, good times, opening times, bad times, these times, all times, at all times, other times, the other times, two times table
  phrase since we (spoke|rang|called), since the call, since the first call, since police, since (he|she|they|i) was (arrested|born|a child|little|released), every time limit, time limit, since it (is|was)
  phrase first (contact|time|message|one|call) since, only (contact|time|message|one|call) since, since the (order|arrest|charge|conviction|report|incident|offence|last report|crime|assault), since an order, since court, since bail, first time in, only the one time, the one time, one time, not happened again, never again, won't happen again, not since, nothing since, none since, no contact since, no trouble since
  cancels again-and-again
# When it comes again and is spread over days, by dates.
concept day-mark
  phrase of (january|february|march|april|may|june|july|august|september|october|november|december)
  noun jan, feb, april, june, july, aug, sept, oct, nov, dec, january, february, august, september, october, november, december
  phrase on (monday|tuesday|wednesday|thursday|friday|saturday|sunday), last (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month), yesterday, this morning, today, tonight, last night, the (day|week|night|weekend) (before|after)
  phrase then (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|again)
fact repeated = yes
  when day-mark & day-mark & day-mark within 3 sentences
  unless order-dates within 2 sentences
  of unwanted-contact, follow-or-watch, control
  spread near

# ---- following, turning up -----------------------------------------------------------------------------------
concept following
  verb sit/sat ... (outside|opposite|across|watching|waiting|facing), stand/stood ... (outside|opposite|across|watching|staring|waiting|at the end|by the ring)
  verb wait ... (outside|opposite), wait by, wait near, park ... (outside|opposite), park at the end of
  verb bump into (me|her|him), hang/hung ... (outside|around|about|round), appear, shadow, stalk, pop up, turn up, show up, lurk, stare at _ (from|through), wave at _ from
  verb drive/drove up and down
  verb join _ (gym|class|church|choir|club|slimming|running|run|team|yoga|group|college|course), follow _ (to|home|from|into|round|around|about|on|in|off|down|through)
  verb watch _ (from|through|come|go|leave|get|at|on), watch _ (house|flat|windows|window|door|bedroom|every move), watch ... (from across|from opposite|from his car|from the car|from his van|from over the road)
  verb come/came to _ (work|workplace|office|door|house|flat|school|college|gym|church|mum's|mam's|sister's|parents), get/got on _ (bus|train), be at _ (bus stop|gym|work)
  phrase (opposite|across from|over the road from|round the corner from) _ (work|house|flat|home|school|college|salon|shop|office|window|mum's|mam's|nan's|sister's|gate)
  phrase (is|was|been|he's|she's) (outside|at) _ (work|house|flat|home|door|gym|school|college|window|bus stop|mum's|mam's|gate|place), at the (bus stop|school gate|school gates|lane end|end of the lane|end of the road|end of the street)
  phrase in the (car park|visitor car park) (every|on|most|when|at|watching|waiting|of), wherever _ (go|goes|went|am|is), everywhere _ (go|goes|went)
  phrase knows (what time|when|where) _ (come|comes|get|gets|go|goes|leave|leaves|finish|finishes|start|starts|work|works|am|is|park|parks|lives|live), knew (about|where|when|what time|i'd been|she'd been|she had been|i had been)
  phrase same (bus|train|carriage|class) as (me|her), treadmill behind, queue behind (me|her), behind _ (in the queue|on the bus|every), changed _ (gym|route|bus) (and|but) (he|there)
  phrase (he's|he is|he was|she's|she is) there, always there, there every, is there again, there again, outside again, out there again, he's back, found _ new (address|job|house|flat|number|place|gym)
  phrase shining (a|his) (torch|light|lamp|laser), shines (a|his) (torch|light|lamp), watches from, watching from, looks in at (my|her|our), looking in at (my|her|our), at _ (window|back door) (at|in|again|every)
concept tracker-word
  phrase tracker, trackers, tracking device, tracking tag, tracker tag, tracker disc, gps, gps tag, gps puck, gps tracker, airtag, airtags, air tag, apple tag, smart tag, bluetooth tag, location tag, spyware, stalkerware, tracking app
concept tracker-found
  phrase wheel arch, bumper, chassis, underneath, under _ (car|seat|bonnet|saddle), magnet, magnetic, taped, stuck to, stuck under, fitted to, fell out of, found in (my|her), found on (my|her|the car), in the lining, lining of, in _ (bag|handbag|coat|rucksack|pram|car|glovebox), on _ (car|phone), pulled (a|out), garage found, mechanic found, mot, was hidden, hidden in
act follow-or-watch
  when tracker-word & tracker-found within 2 sentences
  unless stolen-vehicle-word within report
  by subject
  to victim
  fact repeated=yes
  sure 65
concept stolen-vehicle-word
  phrase stolen, nicked, robbed, theft, thieves, relay attack, keyless, recovered, farm, quad, tractor, digger, tool, tools, trailer, insurance, fleet tracker
concept her-haunt
  noun house, flat, home, work, workplace, office, gym, school, college, bus stop, car park, window, gate, street, road, shop, salon, club, class, nursery, church, drive, lane
act follow-or-watch
  when following & following & former-partner/pursued within 3 sentences
  when following & following & asked-stop/unwanted-word/scared-word within 3 sentences
  unless thief-word within 2 sentences
  unless row-purpose within 9 words
  by subject
  to victim
  fact repeated=yes
  sure 65
act follow-or-watch
  when following & again-and-again & scared-word/distress within 4 sentences
  unless thief-word within 2 sentences
  unless row-purpose within 9 words
  by subject
  to victim
  sure 60
concept scared-word
  phrase scared, frightened, terrified, afraid, alarmed, uneasy, unsafe, creeped out, creepy, petrified, unnerved, anxious, distressed, sick of it, had enough, fed up of it, can't take, cannot take, on edge, freaked out, freaking me out, intimidated
concept pursued
  phrase lad she saw, lad i saw, bloke i saw, fella i saw, man i saw, man she saw, used to see, was seeing, were seeing, we saw each other, i was with, she was with, i finished, she finished, we finished, split, ended (it|things|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|last|by)
  phrase we (separated|parted|divorced|ended|called it a day|broke it off), no longer together, not together, not together any more, not together anymore, packed him in, packed her in, kicked him out, chucked him out, i left him, she left him, left _ in, wants _ back, wants to get back, get back together, get back with
  phrase one date, first date, two dates, met (him|her|a man|a bloke|a lad) (on|through) (hinge|tinder|bumble|a dating|an app|match), rejected, turned _ down, said no to him, knocked _ back, not interested in him, has a thing for, has feelings for, crush on, fancies (me|her), ask _ out, asked _ out, asking _ out, marry (me|her|him)
  phrase become obsessed, obsessed, obsessive, fixation, infatuation, admirer, a customer, a regular, a man from, a bloke from, a lad from, one man, this man, this guy, some man, a stranger, a former, a passenger, a patient, a resident, an ex
fact relation = former-partner
  when ended-between
  of follow-or-watch
  spread report
fact relation = former-partner
  when ended-between
  of unwanted-contact
  spread report
fact relation = former-partner
  when ended-between
  of course-of-conduct
  spread report
concept ended-between
  phrase (i|she|he) (finished|ended|broke it off|packed it in|called it off|split up) with (craig|him|her|a|my|the), (i|she) (finished|ended|dumped|left) (him|it|things), (he|she) and i (split|finished|ended|separated|divorced)
  phrase me and (him|her) (split|broke up|finished|separated|parted), we (split|finished|separated|divorced|parted|broke up|ended it|broke it off|called it a day), (lad|bloke|man|fella|guy|woman|lass) _ (saw|was seeing|used to see|dated|lived with|went out with|was with)
  phrase (she|i|he) (used to|once) (live with|go out with|date|see|be with|be married to), used to be (together|married|a couple|in a relationship|boyfriend), we were together, they were together, relationship ended, relationship is over, marriage ended, end of the relationship, divorced
  phrase (ex|split|separated|finished|ended) (in|at|since|last|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|easter|xmas|christmas), split up, since the split, since the break up, since we split, ex's, exes

# ---- pestering ----------------------------------------------------------------------------------------------
concept contact-verb
  verb msg, ring/rung, bell, friend request, write/wrote/written to, leave/left (notes|letters|gifts|flowers|voicemails), send/sent (me|her|him|us) (texts|messages|emails|letters|flowers|gifts|pictures|over|loads|hundreds|more|things)
  phrase cards, flowers, bouquet, bouquets, presents, gifts, parcels, phonecalls, ring and hang up, rung the bell, rings the bell, bank transfer messages, 1p, penny transfers, payment references
concept pest-behaviour
  verb shout ... at (me|her|him|us), shout over, bang on, call (me|her|him|us) (names|a|an), film (me|her|him|us), stare at, swear/swore at, report (me|her|him|us) to, complain about (me|her|him|us), throw/threw/thrown
  verb put/put (rubbish|dog|notes|things|bacon|eggs|mess|litter), leave/left (rubbish|dog|notes|bacon|banana|dead), kick (my|our|the) (door|fence|gate|ball), ring/rang (the bell|my bell|our bell|the doorbell|and run), tap on (my|our|the) window, shine/shone, slag (me|her|us) off
  phrase knock and run, knocking and running, knock down ginger, knock a door run, eggs at, eggs thrown, egging, name calling, tells lies about, telling lies about, spreading lies, lies about (me|her|him|us), made up (complaints|reports|allegations), false (complaints|allegations|reports|reviews), malicious (complaints|reports|calls)
  phrase post (about|on) (me|her), posting lies, posts lies, posting things, posts things, rings my (work|boss|employer|landlord), rang my (work|boss|employer|landlord|new employer), bad mouthing, badmouthing, screaming down the phone, abusive (emails|texts|calls|messages), mocking (me|her|him|us), mocks (me|her|him|us), laughing at (me|her|him|us), gestures, rude signs
act unwanted-contact
  when pest-behaviour & again-and-again & scared-word/distress/asked-stop within 3 sentences
  when pest-behaviour & pest-behaviour & again-and-again within 3 sentences
  when contact-verb & again-and-again & scared-word/distress/asked-stop within 2 sentences
  when contact-verb & contact-verb & asked-stop/pursued within 2 sentences
  unless service-contact within 2 sentences
  unless nuisance-cold within report
  unless sexual-chat within report
  unless staff-scene within 2 sentences
  by subject
  to victim
  sure 60
concept staff-scene
  phrase customer services, helpline, call centre, the bank, insurance, delivery, courier, landlord about, housing about, gp surgery, appointment, school rang, officer rang, phone contact with, telephone contact with, update
concept asked-stop
  phrase (told|asked|begged|warned) _ (no|to|not|never|many|it|we|i|that|she|he|loads|repeatedly), keep telling (him|her|them), wants it to stop, want it to stop, just want it to stop, won't stop, wont stop, will not stop, leave (me|her|him|us) (alone|be), leave me alone, leave us alone
  phrase don't want (him|her|them|his|it|anything|no), dont want (him|her|them|his|it|anything), doesn't want (him|her|them|his|it|anything|any), dont want, she dont want, i never asked for, not asked for, block (him|her|them), blocks (him|her|them), every time _ (block|blocks|change|changes), (i've|she's|he's) blocked, blocked everywhere, not replied, never answered, ignoring (him|her|them), ignored (him|her|them)
concept distress
  phrase (sleep|sleeps|sleeping) with (a|the|my) (chair|poker|knife|bat|light|lights|door), (chair|wardrobe) under the handle, sleep at the back, blinds shut, curtains (closed|shut|drawn), doors locked all, keeps (her|his|my|the) (curtains|blinds|doors)
  phrase (changed|change|changing|varies|varied|vary|swapped) _ (shifts|route|way|gym|number|routine|job|hours|bus|journey), (long|different|other) way (round|home), different (route|way|bus), walk (a different|another|the long), taxi account, taxis everywhere
  phrase stopped (going|using|taking|driving|walking|opening|answering|showing|seeing|working|eating|leaving|gannin|playing|college|my|her), stop (going|using|walking), don't go (out|anywhere), doesn't go (out|anywhere), (won't|wont|dare not|daren't|dont|don't|doesn't) (go out|answer|open|leave|use|dare), not (been out|leaving|left), given up (the|my|her|going), gave up (the|my|her|going)
  phrase (making|makes|made) _ (ill|sick|poorly|anxious|unwell|cry|scared|frightened|physically), i'm ill, shaking, shake, jump, jumps, i jump, hunted, stomach in knots, sick in, was sick, feel sick, throwing up, not eaten, not sleeping, can't sleep, cant sleep, not slept, no sleep, stopped sleeping, sleep problems, awake (all|at) night, lost (weight|a stone|two stone|_ stone|_ kg)
  phrase (got|become|becoming|gone) (thin|thinner|withdrawn|isolated|depressed|anxious|a recluse), worn down, worn out with it, at breaking, in bits, in pieces, nervous wreck, wreck, dreading, dread, petrified, terrified, alarmed, scared, frightened, afraid, unsafe, sertraline, citalopram, propranolol, counsellor, no life, got no life, can't live like this, cannot live like this, living like this, had enough, at (my|her|his|our) wits, wits end
  phrase moved (in with|out|desk|bedroom|rooms|back|back home|to my|to her|my|her|house|area|school|schools), sleeps at (her|his|my), stays at (her|his|my), mum move in, gone to (her|my) (mum|mum's|sister's|nan's), looking over, always looking, affects, affected (me|her|him|us), impact on, terrible effect, serious effect, substantial effect

# ---- control ------------------------------------------------------------------------------------------------
# Weaker words than control-word: three of them, or two with what they do to her, make control.
concept control-wide
  has control-word
  phrase (has|holds|keeps|kept|held|hides|hid) _ (bank card|card|cards|wages|benefits|pension|passport|phone|keys|purse|post|money|savings|id|documents|visa|medication|papers|tablets)
  phrase (takes|controls|removed|confiscated|confiscates|guards|looks after) _ (bank card|card|cards|wages|benefits|pension|passport|phone|keys|purse|post|money|savings|id|documents|visa|medication|tablets)
  phrase has (held|kept|had|taken|got) _ (bank card|card|wages|benefits|pension|passport|phone|keys|money|savings|documents), money (goes|went|is paid|gets paid) (into|in|to) his, in his name only, all in his name, (joint|his) account
  phrase (gives|gave|allows|leaves|hands) _ (£|money for|pocket|housekeeping|an allowance|enough), on (an allowance|£), (ask|asks|beg|begs|asking) (him|her|for) (for money|for cash|money for), (ask|asks|asking) for (money|cash), no money of
  phrase receipts, receipt for, show _ (receipts|the receipt), mileage, the mileage, milometer, counts the (money|change|miles), checks the (mileage|bin|receipts|shopping|fridge|meter|dates|sheets), every penny, account for
  phrase (goes|go|gone|going|went|looks|looked|looking) through (my|her|his|mine|hers), (reads|opens|checks|monitors|scrolls|inspects|opening|reading|checking|monitoring) _ (messages|phone|post|letters|emails|texts|bank|mail|search history|mileage|calls|statements|whatsapp|facebook|handbag|receipts|browser)
  phrase (not|isn't|never|aren't|ain't) allowed (to|a|out|any|my|her|his|friends|visitors|on|near|in|money|social|people|anyone|anybody), (am|is|was|are) not to (have|see|go|speak|talk|use|ring|lock|be|leave|drive|wear), only allowed (to|out|one), need his permission, his permission, ask permission, must ask
  phrase (won't|wont|wouldn't|doesn't|does not|will not|didn't|never|not) let _ (have|see|go|work|use|speak|talk|out|leave|wear|get|drive|learn|study|lock|sleep|eat|be|near|on|in|ring|visit|contact|spend|cook|shower|wash)
  phrase (stops|stopped|forbids|forbidden|banned|bans|prevents|prevented|keeps|kept) _ (from|seeing|going|working|having|using|talking|speaking|leaving|getting|learning|visiting|studying), (has|had) (stopped|banned|isolated|cut) (me|her|him)
  phrase (made|makes|making|forces|forced|forcing) _ (leave|give up|quit|stop|hand|delete|block|wear|change|facetime|prove|send|account|ask|show|come off|drop|sign|resign|pack in|get rid|sleep|stand|text|ring|report|share|kneel|apologise), (was|been|were) made to (leave|give up|quit|stop|hand|delete|block|wear|change|account|ask|show|sleep|sign|resign)
  phrase (decides|decided|dictates|chooses|picks|controls|controlled) (what|when|who|where|how|if|whether|which|everything|all), (tells|told) _ (what|when|who|where) (i|she|to|she's|i'm), decides everything, decides what, (what|where|how) _ (can|could|may|should|am allowed to|is allowed to) (wear|eat|go|see|do|spend|watch|use|say|cook)
  phrase (times|timed|timing) (me|her|it|how|when|my), timer, stopwatch, home by, back by, back within, (ten|fifteen|twenty|thirty|10|15|20|30) minutes to get, how long _ (take|takes|was|were|am|is), late (home|back) (he|she|there)
  phrase (hasn't|haven't|not|never) (seen|spoken to) _ (mum|mam|mom|mother|sister|sisters|family|friends|parents|brother|dad|own|grandchildren|mates), stopped seeing (my|her|his), no longer (sees|see|speaks|visits), no friends (left|now|any more), lost touch with, cut off from, fell out with (all|everyone)
  phrase (ring|rings|phones|calls|texts|facetimes|messages) _ (work|landline|desk|office|constantly|every|at|to check|on the hour|all day|when i'm|when she's), (if|when) _ (don't|doesn't|dont|do not|does not) (answer|pick up|reply|text back|pick), location on, share _ location, shared location, location sharing, tracks (my|her|him|me), tracks her phone, track _ phone, life 360, snap maps, find my
  phrase (camera|cameras) (in the|in every|inside|on me|on her|pointing), watches _ on (the|his), listens (in|to|at), cloned _ phone, put (spyware|an app|a tracker|trackers|apps), (knows|has|demanded|wanted|got|made me give) _ (passwords|password|pin|passcode|logins|log ins), (removed|took off|took) (the|internal) (lock|locks|door|bathroom door), lock the (bathroom|bedroom|toilet)
  phrase (sulk|sulks|sulked|sulking), (goes|go|went) silent, silence (for|afterwards|after), silent treatment, (didn't|doesn't|won't|did not|does not|not) speak to _ for, (kicks|kicked|kick|kicking) off (if|when|because|over), there (is|was|would be|will be|'s) (a|hell|murder|trouble|a row), (goes|go|went) (mad|mental|ballistic|off it|off on one|spare) (if|when|because|over), a row if, punish, punishes, punished
  phrase (take|takes|taking|took|keep|keeping|have|lose) _ (kids|children|baby|kid|bairns) (off|away|from|if), (have|get|getting|having) _ (deported|sectioned|sent back|put away|put in), send _ (back|home) to (my|her|his|pakistan|india|family|them), (put|go|end up) in a (home|care home|nursing home), kill himself if, hurt (himself|the dog|the cat|my dog) if, never see (the|my|her|your) (kids|children)
  phrase (sold|sells|got rid of|cut up|burned|burnt|smashed|threw away|threw out|hid) _ (car|clothes|card|phone|make up|makeup|things|stuff|shoes|dresses|passport), (deletes|deleted|deleting|delete) (my|her|all|everyone|friends|contacts|male|every|men), (won't|wont|doesn't|not) (let|allow) (me|her|him)
  phrase (wages|benefits|pension|money|universal credit|salary|card) (to|off|from|into) (him|her|his), (loans|loan|credit|debt|debts|catalogue|finance|phones) (in|out in|taken out in) _ name, (turned|turns|turning) _ (family|kids|children|friends|mum) against, (who|where) (i'm|she's|i am|she is|i was|she was|i've been|she's been) with, accuses _ of, accused of (cheating|having affairs|seeing)
  phrase (call|calls|calling|called) _ (stupid|thick|fat|ugly|useless|worthless|mad|mental|crazy|a slag|a whore|lazy|pathetic|names), (tells|told) _ (i'm|she's|i am|she is|no one|nobody|that no one|that nobody), make up tips, nobody else would, nobody would want, belittles, belittled, degraded, puts _ down, in front of the kids
  phrase (locks|locked|lock) _ (in|out|up), (takes|took|taken) _ (keys|phone|shoes|passport|car keys|bank card|purse), (follows|followed) _ (round|around|to) (the house|work|the toilet|room), sleep on the (floor|sofa|settee), (wakes|woke|keeps) _ (up|awake), (not|never|isn't) (let|left|allowed) alone, come everywhere, comes everywhere, goes everywhere with
  phrase (like|as) a (prisoner|slave|servant|child|skivvy), house arrest, under his thumb, eggshells, tread carefully, keep the peace, plans (the|her|my) day (round|around), daren't, dare not, not dare, scared of upsetting, afraid to upset, can't do anything without, cannot do anything without, do as (i'm|she's|he's|i am|she is) told, disobeys, disobey, obey, obedient, rules
act control
  when control-wide & control-wide & control-wide within 5 sentences
  unless curfew-word within report
  unless school-or-home-rules within 3 sentences
  by subject
  to victim
  fact repeated=yes, relation=partner, serious-effect=yes
  instead take, threaten-violence
  sure 65
act control
  when control-wide & control-wide & again-and-again & together-word/kin-word/scared-word/distress within 4 sentences
  unless curfew-word within report
  unless school-or-home-rules within 3 sentences
  unless siege-word within report
  by subject
  to victim
  fact repeated=yes, relation=partner
  instead take, threaten-violence
  sure 60
concept siege-word
  phrase hostage, negotiator, barricaded, siege, let me out, let her out, armed officers, locked in the van, shotgun, crossbow, machete
concept school-or-home-rules
  phrase custody, prison, headteacher, care home, landlord, tag, bail, school rules, hostel, manager, employer, my boss, factory, farm, traffick, trafficked, debt bondage, gangmaster, brothel, car wash, nail bar, picker, cannabis farm
fact serious-effect = yes
  when distress & together-word/partner/male-partner/female-partner within report
  of control
  spread report
concept together-word
  phrase married (to|in|for|since|eleven|twelve|fifteen|twenty|thirty|_ years|_ yrs), (my|her|his) (marriage|wedding), since (we|they) (married|got married|moved in), since marriage, client lives with, living with (her|his|my) (husband|wife|partner|boyfriend|girlfriend), (boyfriend|husband|partner|wife|girlfriend) (wont|won't|has|does|will|makes|controls|keeps|takes|holds|checks), (resides|lives|living) with (husband|wife|partner|boyfriend), been with him, been with her, (we've|we have) got (kids|children|two), our (kids|children|baby)

# ---- messages ------------------------------------------------------------------------------------------------
concept message-medium
  phrase voicemail from, letter from, a letter, anonymous (letter|note|email|message|post|card|call|comment), typed (letter|note), handwritten (letter|note), letter through, note (left|stuck|pinned|under|in|on), note under, card in the post, envelope, private msg, pm on, an email, email to, email from, posted on, posted in, posted online, posted that, comment saying, comment on, replied to my, in reply to my, tagged me, the group chat, group saying, chat saying, txt saying, msg saying, vn, voice note from
concept nasty-words
  phrase (hope|hopes|wish) ur (kid|kids|baby|mum|family)
  phrase (hope|hopes|wish) _ (die|get cancer|get raped|catch|rot|burn|suffer|choke|bleed|miscarry|drop|crash|had died|was dead|were dead|dies|rots|burns|chokes), (filthy|dirty|fat|ugly|vile|disgusting|useless) (pig|slag|whore|slut|bitch|cow|scum|tramp|cunt|paedo|nonce|animal|rat)
  phrase (filthiest|vilest|nastiest|foulest|most disgusting|most vile|obscene|filthy|vile|foul|sick|disgusting|poisonous) (letter|thing|things|message|messages|email|note|words|drawing|drawings|comments|language|card|post|posts|rant), too (vile|disgusting|filthy|obscene) to (repeat|write|type), won't repeat, can't repeat, cannot repeat, dance on (your|my|her|his) grave, (glad|happy|pleased) _ (mum|dad|mother|father|wife|husband|baby|son|daughter|brother|sister) (is|died|has)
  phrase paedophile, paedo, nonce, pedo, peadophile, peodo, (drawing|picture|photo|image) of _ (noose|coffin|gallows|grave|gun|knife|bullet|hanging|dead)
concept false-post
  phrase (he|she|they) (knows|know|knew) (is|was|are) (a lie|untrue|false|lies|not true|rubbish), knowing it (was|is) (false|a lie|untrue), made it up, is a lie, all lies, untrue, not true, knew it was false
concept false-harm
  phrase so people would, so that people, to get (me|her|him|us) (hurt|attacked|beaten|hounded|sacked|done over), to stir, to cause (trouble|panic|harm|fear), people (came|come|coming|have been) (round|to), do my windows, windows put, hounded, attack (me|her|him|us), convicted (paedophile|paedo|nonce|rapist|sex offender)
act send-message
  when false-post & sent-word & false-harm within 3 sentences
  unless drop-in-course within report
  by subject
  to victim
  fact by-message=yes, content=false
  sure 55
concept kill-promise
  phrase put (me|you|him|her|us) in the ground, (to|gonna|will|would|i'll|ill|he'll) (kill|stab|shoot|murder|slit|behead|strangle) (me|you|u|her), would be (shot|killed|stabbed|hanged|murdered|burned|burnt|raped|found dead), (will|gonna|going to) (be|get|end up) (shot|killed|stabbed|murdered|dead|raped|buried|burned|burnt), (shot|hanged|killed|put down) like (a|an) (dog|animal|pig), bullet (with|in) (my|your|her|his), (cut|slit) (my|your|her|his) (throat|head), dead (man|woman|girl) walking, break (my|your|her|his|both) (neck|legs|arms|back), acid in (my|your|her|his), (watch|look over) (your|ur|my|her) back
concept message-word
  noun voicemail, text, message, email, letter, dm, note, snap, snapchat, whatsapp, comment, tweet, post, msg, inbox, voice note, card, txt
act send-message
  when kill-promise & message-word within sentence
  when message-word > kill-promise within 2 sentences
  unless damage-threat within 25 words
  unless not-a-message within 2 sentences
  by subject
  to victim
  fact by-message=yes, content=threat-of-serious-harm
  instead threaten-kill, threaten-violence, assault, rape
  sure 60
concept not-a-message
  phrase overheard, heard him say, heard her say, shouted, shouting, screamed, in person, to _ face, said to my face, face to face, in the street, song, lyrics, game, a joke, joking, voicemail left by, left on the asb line, getting help, 999 text

# ---- sextortion -----------------------------------------------------------------------------------------------
concept demand-or-else
  phrase or (everyone|everybody|your|ur|the whole|my|his|her|all my|all your) (gets|get|sees|see|will see|nan|mum|wife|husband|family|friends|uni|work|boss|dad|girlfriend|mates), or (they'll|they will|he'll|he will|she'll|they'd|i'll|it'll) (send|show|tell|post|share|leak|put|go|be sent)
  phrase or (he's|she's|they're|hes|shes|theyre) (showing|sending|telling|posting|sharing|going to show|going to send|gonna send|gonna show|going to tell|gonna tell|putting), or it (gets|will be|is|goes|all) (sent|posted|shared|to|on|out|going), everyone gets the, everybody will see, everyone will see, all of them get it, (gets|get) the (lot|vid|video|pics|pictures|photos), (off|from) me (by|or), by (midnight|tonight|6am|noon|dinner|friday|tomorrow) or
  phrase unless i (paid|pay|send|sent|gave|give|transfer|buy|bought|put), said (she'd|he'd|they'd) (send|share|post|show|go) ... (unless|if), said _ (send|share|post|show|go) ... (unless|if), now (want|wants|they want|he wants|she wants), they want (£|money|five|_ hundred|_ grand), wants (£|money|_ hundred|_ grand|three grand|two grand), asked for more, ask for more, asking for £, asking for money, demanding £, demands £, must send £, must send money, countdown, tick tock
concept leverage
  phrase video, videos, vid, vids, pics, pix, photos, pictures, nudes, images, recording, camera, on cam, screen recording, list of (my|his|her|all), followers, contacts, screenshots, the messages, screen recorded, clip, footage of (me|him|her)

# ---- conduct that is on record already ---------------------------------------------------------------------------
concept live-conduct
  phrase (live|existing|open|current|recorded|original|ongoing) (stalking|harassment|coercive control|ccb|controlling) (crime|case|investigation|report|job|record|one), (stalking|harassment|coercive control|ccb) (crime|case|investigation) (with us|already|is live|is open|on from|from|recorded on|on the system|26000|ref|reference|number), from the (stalking|harassment|control) crime, already (recorded|crimed) (for|as) (stalking|harassment), crime in with us, (stalking|harassment) (recorded|crimed) (on|in|last), same course of conduct
concept dealt-with-word
  phrase been charged, was charged, is charged, charged with, charged for, summonsed, convicted, cautioned, pleaded guilty, sentenced, pleaded, restraining order, conditional caution, acquitted, found guilty, was convicted
report earlier-conduct = live
  when live-conduct
  unless dealt-with-word within report

# ---- more ways to say it: pestering, threats by message, race -----------------------------------------------------
idiom not-a-denial
  phrase (does not|doesn't|do not|don't|didn't|did not|no longer) live (with|there|here|at|together), no longer (together|in a relationship|a couple|partners|married), (don't|do not|doesn't|does not|didn't|did not|not) know (him|her|them|who|why|how|if|what|where|it), never (met|spoken to|given|encouraged|asked|replied|wanted|agreed|said yes|had)
  phrase no (stamp|name|names|signature|return address|reason|idea|relation|relationship|caller id|number|need to), nothing like (it|this), (not|never) (related|married|a couple|in a relationship), no one (else|believes|knows|to)
  cancels denial, denial-behind
concept contact-verb
  phrase letters, texts, emails, voice notes, msgs, sms, demanding money, (written|wrote|sent|writes|sends) (me|her|him|us)
concept pest-behaviour
  verb hammer ... (on|at) _ (door|doors|window|windows|wall|walls|ceiling|floor), bang ... (on|at) _ (door|doors|window|windows|wall|walls|ceiling|floor|floorboards), thump ... (on|at) _ (door|wall|ceiling)
  phrase bangs a, bangs on, hammers on, thumps on, stamping on, stamps on, (broom|brush) on the (floor|ceiling), fag ends, nappies, dog dirt, dog mess, dog poo, mud at, stones at, rubbish over, rubbish on, calling (her|him|me|us|them) a (witch|grass|nonce|slag|tramp|paedo|freak|thief|liar|drunk|cow), calls (her|him|me|us|them) a, (shouting|shouts|screaming|yelling|bawling) (that|at|up|through|over|abuse|names|things), tells everyone, told everyone, told other, telling people, demanding money, hammering at, hammering on, throwing (mud|things|stuff)
concept service-contact
  phrase debt collector, debt collectors, collections agency, catalogue account, lonely, dementia, she forgets, he forgets, she's only lonely, alzheimer's, loyalty card, marketing, sales calls, survey
concept scared-word
  phrase nerves, in tears, sobbing, crying, end of (my|her|his) rope, dread, dreads, dreading, hides in, hide in, hiding in, make it stop, dealt with, wants police, wants it reporting, want it stopped, wants it to stop, sleepless, can't cope, cannot cope, ill with it, driving me, worry, worried, worries, watched constantly, being watched, feels watched, feel watched
concept following
  verb attend ... (gym|class|church) same time, come up behind, get/got the same (bus|train|tram)
  phrase on (my|her|his) (front step|doorstep|step|wall|drive|lawn|street|road|bus), parked up (over|across|again|outside|opposite|down|round|by), over the way (again|with), same (time|gym|class|bus) as (me|her), at the same time (as|every), seems to know (everywhere|where|when|what), know everywhere (i|she|he), knows everywhere (i|she|he), turns up to, turned up to, turns up (when|where|everywhere), likes all (my|her|his) (posts|photos|pictures), cycles past, contacted (my|her|his) new (partner|boyfriend|girlfriend|employer|job)
concept pursued
  phrase believes (god|we|that we|i|she), will marry, told (him|her) through the solicitor, thinks we are, thinks i'm, never given (her|him) any, never encouraged, two dates, changed (course|gym|job|bus) to, old church
concept tracker-found
  phrase sim, sim card, magnet box, little box, wee box, black box, box with, car up, on the ramp, on the lift, (car|garage) (had|found), showed (us|me)
concept tracker-word
  phrase magnet box, (magnet|magnetic|black|little|small|wee) (box|thing|device|puck|disc) (with|under|on|stuck|the size|that isn't|not ours), box with a sim, disc under, gps thing
concept nasty-words
  phrase (good job|best thing|blessing|glad) _ (died|is dead|was dead|has died|dead), as ugly as, (you're|youre|your|ur) (next|dead|finished), (coffin|gravestone|noose|grave) with (my|her|his|your) name, do to (her|him|me|you) what they did to, (died|dead|stillborn|passed away) (baby|daughter|son|child) ... (ugly|deserved|good job), gladly (slit|kill|shoot|stab|see)
concept message-word
  noun picture card, post card, postcard, pm, facebook message
concept kill-promise
  phrase (to|gladly|gonna|will|would|i'd) slit, bomb (under|in|on|outside) (my|her|his|your|the), stab me up, slit your throats
idiom not-a-message-threat
  phrase knock (you|me|him|her) (out|clean out|spark out), slap (you|me|him|her) about, give (you|me|him|her) a (slap|kicking|hiding|clip)
  cancels kill-promise
concept racial
  phrase curry muncher, golliwog, gollywog, get back to (india|pakistan|africa|poland|romania|bangladesh|china|where|your), back to (india|pakistan|africa|poland|romania|bangladesh|china|syria|iraq|iran|jamaica), back on (the|your) boat, take (that|the) rag off, rag off, bacon, pork, banana skins, banana skin, monkey noise, monkey noises, jungle, you people, your kind, your lot, you lot out, pirates, mock accent, does the accent, do the accent, accent, smoke you (lot )out, word for black people, word for asian, called (him|her|me|us|them) the (n|p) word, curry, muslim rat, bin bag, sambo, golly, ching chong, chinky, coconut, half caste, immigrant, immigrants, asylum seekers, illegals, small boats
  phrase taking our jobs, islam, allah, isis, bomber, suicide bomber, jew, jews, jewish, polack, gippo, gypsy, gypsies, pikeys, traveller scum
concept racial-words
  phrase curry muncher, golliwog left, get back on (the|your) boat, back to the jungle, go back to the jungle, monkey noise, take that rag off, take the rag off, you (black|brown|asian|paki|polish|foreign|muslim|jewish) (b|c|bastard|cunt|bitch|rat|scum|monkey|pig|dog), you (dirty|filthy|little) (muslim|paki|black|jew|immigrant|foreigner|gypsy), dirty little p, go (home|back) (the lot of you|to your own|pirates|pakis|immigrants), go and lollipop in your own, in your own country, fuck off back to, f off back to, piss off back to, want to f off back, sand nigger, curry munchers
concept own-country
  phrase heritage, nigerian, somali, pakistani, bangladeshi, indian, african, black, asian, muslim, jewish, polish, romanian, roma, sikh, hindu, mosque, hijab, turban, headscarf, syrian, kurdish, afghan, iraqi, chinese, ghanaian, jamaican, caribbean, mixed race, sylhet, refugee, born in, from abroad, gypsy, traveller family
concept go-home
  phrase go home, go back home, back home, we don't want you, not wanted here, our street, our country, you stink, the smell of, speak english, bacon, pork, banana, bananas, monkey, boat, jungle, terrorist, rag, burned out, burnt out, pirates, word i won't, noises
act unwanted-contact
  when racial-words/go-home & own-country & again-and-again within 4 sentences
  when racial-words & again-and-again within 3 sentences
  when racial-words & day-mark & day-mark within 3 sentences
  when racial-words/go-home & own-country & day-mark & day-mark within 4 sentences
  unless message-medium within sentence
  unless just-the-once within 2 sentences
  by subject
  to victim
  fact aggravated=racial-or-religious, repeated=yes
  instead abuse
  sure 60
concept just-the-once
  phrase just the once, just once, only the once, first time, one off, never before, never seen (him|her|them) before, a stranger, strangers, driver, passenger, bus, tram, train, in the queue, football match, on the pitch
review talked-of-control
  when not-really-control & control-plain within 2 sentences
  acts control
  become hypothetical
concept not-really-control
  phrase don't agree with, do not agree with, i don't agree, can do what i like, i can do as i like, read an article, watched a programme, saw it on, does that count, is that coercive, is it coercive, reckons it's, not really, bit controlling, nothing in it, no fear, nothing further, thinks he is right

fact relation = colleague
  when work-tie
  of unwanted-contact, course-of-conduct
  spread report
concept work-tie
  phrase (old|ex|former|previous) (boss|manager|employer|supervisor|colleague|workmate|business partner|employee|tenant|landlord|friend|best friend|mate|client|customer|patient), used to work (for|with) (me|her|him|us), sacked (him|her), let (him|her) go from, new employer, ex business partner, ex colleague, ex friend, ex tenant, ex employee
idiom found-the-tracker
  phrase (garage|mechanic|brother|dad|mate|fitter|tester|police|officer|son) found it, found it (stuck|taped|hidden|fixed|magnetised), found it on my car, found it under my car, where (he|she|they) found it
  cancels found-again

# ---- more ways to say it: gifts, neighbours, control, naked and unseen ---------------------------------------------
concept again-and-again
  phrase wkly, x wkly, times wkly, a week, per week, this month, each time, for ten weeks, ten weeks, twelve weeks, weeks now, months now, years now, last night too, the night before, the day before that, other nights, eleven times, again and, keeps leaving, has started, started getting, started coming, has taken to
concept gift-word
  noun poem, perfume, chocolate, flower, bouquet, rose, letter, teddy, necklace, bracelet, jewellery, present, gift, parcel, underwear, photo of me, drawing, cd, sweet, toy, love letter, postcard, fish, dead bird, feather, cake, book, magazine
concept leave-verb
  verb leave/left, send/sent, post, drop off, deliver, put, hand
act unwanted-contact
  when leave-verb > gift-word & again-and-again & scared-word/distress/asked-stop/pursued within 3 sentences
  unless service-contact within 2 sentences
  unless staff-scene within 2 sentences
  by subject
  to victim
  sure 60
fact fixated = yes
  when leave-verb & gift-word & again-and-again within sentence
  of follow-or-watch, unwanted-contact
  spread near
concept following
  verb stare at, gawp at, log into (my|her|his) (email|doorbell|icloud|accounts|facebook|account|phone|cameras|ring)
  phrase logged into (my|her|his), hacked (my|her|his), hacked into (my|her|his), getting (my|her) (train|bus), gets (my|her) (train|bus), on the platform, drives by, sits in (the|my|her), at the end of (my|our|her) (path|drive|garden|street|road|lane), with a torch, pics of (my|her) house, photos of (my|her) (house|car|kids|children), pictures of (my|her) (house|car|kids|children), stared until, stared at, asking for (me|her) (by name|at reception), come on the ward, at (my|her) (bus stop|station|tram stop|train|stop), found (me|her) on (facebook|instagram|three|all|every|linkedin|tiktok)
concept pursued
  phrase sep from, sep'd, separated from, estranged, told (him|her) i'm married, i'm married, discharged patient, former patient, an ex patient, dad from, a dad, a mum from, a parent at
fact relation = neighbour
  when neighbour-wide
  of follow-or-watch
  spread report
fact relation = neighbour
  when neighbour-wide
  of unwanted-contact
  spread report
fact relation = neighbour
  when neighbour-wide
  of course-of-conduct
  spread report
concept neighbour-wide
  phrase (tenant|man|woman|lady|bloke|fella|lad|guy|girl|couple|family|lot|one|people|teenagers|lads|kids|him|her|them) (below|above|upstairs|downstairs|underneath|opposite|next door|over the road|across the road|across the way|across the landing|two doors)
  phrase (the|in) flat (above|below|opposite|next door|upstairs|downstairs), (lives|live) (below|above|upstairs|downstairs|opposite|next door), at (no|number) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|22), the next door neighbour, nbr above, nbr below, nbr opposite
concept pest-behaviour
  phrase messages everyone, messaging everyone, rung social services, reported (me|us|her) to (social services|the council|the rspca|my work|housing), reports (me|us|her) to, calling (me|her|us) filth, calls (me|her) psycho, swears at, psycho, calling (me|her) psycho, shouts here she is, eggs, pork on, spits at, pushing notes, posts notes, notes under
concept control-wide
  phrase no (key|phone|money|english classes|classes|job|bank card|access|say|freedom|life of her own|privacy), without (asking|permission|his say so|telling him|him knowing), benefits (paid|go) (to|into), (would|will|to) be (sent|put|taken|locked) (back|away|in|home), locked in when, locked in while, (took|taken|taking|took's) over (his|her|my|the) (bank|money|finances|pension|house|accounts), (won't|wont) let us, sit in the one chair, put away if, if (he|she|i) (moans|complains|moaned|complained), fled from, fleeing, in a refuge, cut up (my|her) (driving licence|licence|card|clothes)
  phrase (blocked|deleted|blocks) all (my|her) (family|friends|contacts|mates), (has|knows|got) (my|her) (phone passcode|passcode|password|pin), threatens to (cut|kill|hurt) (herself|himself), on a tenner a week, every half hour, every ten minutes, every hour, tells _ who, weighs (me|her), weigh (me|her), getting it wrong, (asks|asked) to see (my|her), (who|what|when|where) (i|she) can (talk|speak|eat|sleep|text|see|go|wear), if i can sleep, who i text, what i eat
concept blackmail-hush
  phrase keep (her|his|their|your|my) mouth shut, keep quiet, keep it quiet, stay quiet, not to tell, not tell, to say nothing, buy (his|her|their) silence, (his|her|their) silence, or tell
act blackmail
  when blackmail-hush & money-ask & reveal-to within sentence
  unless debt-or-court within 2 sentences
  unless spam-scam within report
  to victim
  instead take, threaten-violence, send-message, unwanted-contact
  sure 55

# ---- what is no course of conduct -------------------------------------------------------------------------------------------
idiom kept-otherwise
  phrase (keep|keeps|kept) (thinking|wondering|worrying|in|out|your|the|it|fit|calm|warm|an eye|up|away|still|safe|record|a record|a log|a diary|a note|quiet about|in touch|well|going to|receipts|fighting|smiling|getting better)
  cancels again-and-again
concept nuisance-cold
  phrase this is my new number, hi mum, hiya mum, dropped my phone, phone down the loo, solar panels, recorded message, robot voice, accident claim, parcel delivery text, phishing, smishing, 7726
idiom quarrel-no-denial
  phrase (didn't|did not|don't|haven't) (shout|say anything|confront|react|rise to), not that, no further than, nothing more than that
  cancels denial, denial-behind
concept quoted-word
  phrase reading the book, read the book, in the book, reading aloud, read aloud, quoting, quoted from, lyrics, in the song, documentary, in the film, in the play

# ---- more ways to say it: again, control, waking, demands -----------------------------------------------------------
concept again-bare
  phrase again, always, told him and told him, told her and told her, keep doing this, moved twice, another time, still at it, still doing it, once more
fact repeated = yes
  when again-bare & former-partner/pursued within 3 sentences
  of follow-or-watch
  spread near
concept again-and-again
  phrase since (ramadan|eid|diwali|lent|lockdown|pancake day|mother's day|father's day|bank holiday|harvest|term started|september), has done since, have done since, every visit, at every visit, every (lesson|meeting|shift|game|delivery), every date, on at least (two|three|four|five|six|seven|eight|ten|twelve), several evenings, six evenings, has taken to, have had it in for, taken to (sitting|waiting|standing|coming|ringing|following|turning|parking)
concept pest-behaviour
  verb taunt, jeer, goad, mock, heckle, pour ... (on|over|down), shout ... (through|up|over), spit/spat ... (when|at|as), scream ... (through|up|over|at), wait for (me|her|him) after
  phrase stamp at, stamping at, through the letterbox, through her letterbox, through my letterbox, empties, emptied _ through, wrote _ on (our|my|her|his|the) (bin|wall|door|gate|car|fence), call (the|our|my) _ a liar, liar and a thief
concept racial-words
  phrase back to the zoo, get back to the zoo, monkey (arms|impressions|impression|chant|dance), (shouts|shouted|shouting|calls him|calls her|calls me) paki, bag of peanuts through
concept go-home
  phrase zoo, peanuts, banana skin, monkey arms, a word i won't, word i won't say, word i will not, a word i will not
concept own-country
  phrase ramadan, prayers, mosque, church in, gurdwara, synagogue, kippah
concept control-wide
  phrase never had (a|her own|my own) (bank card|phone|key|penny|account|say), reads out (my|her) (texts|messages|emails|letters), sets (an alarm|a timer), (has|have|had) to be (back|home|in), hides (my|her) (inhaler|glasses|shoes|stick|keys|phone|make up|makeup|medication|tablets|insulin), answers back, answer back, gave up (singing|work|her|my|the|his), he (said|says) people were
  phrase (he's|she's|hes|has) got (my|her) (card|cards|bank card|phone|keys|passport|money|pin), (told|get told|gets told|is told|am told) what to (cook|wear|eat|say|do|watch|buy), not been out (on my own|alone|by myself|on her own), (i've|i have|she's|she has) to (ask|tell|show|send|prove|be|text|account), does all the shopping, he does the shopping, picks (my|her) (outfit|outfits|clothes|underwear|friends|food), by facetime, late answering, (do|doing) himself in, top himself, end it all if, snap location, snapchat location, location on, dropped out of (uni|college|school|her), made (me|her) (block|delete|drop|leave|quit)
concept distress
  phrase beta blockers, dropped out, can't breathe, panic attacks, handed in (my|her|his) notice, stopped using (her|my|the), comes in by taxi, leaves by the back
concept message-medium
  noun postcard, private message, comment, anonymous card, message request, notice
concept nasty-words
  phrase hope it (hurt|hurts), (hope|hoped) (he|she|they) suffered, one less (idiot|scum|one|junkie|copper|of them|mouth), good riddance, got what (he|she|they) deserved, karma, rest in piss, burn in hell, rot in hell
concept kill-promise
  phrase (gut|skin|stab|shoot|burn|drown) you (like|alive|and), watch your back, house will be burning, your (house|home|kids|car) will (be burning|burn|be on fire|go up), with your kids in it

# ---- more ways to say it: presence, runs of days, refusal ----------------------------------------------------------
concept again-and-again
  phrase (two|three|four|five|several) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|nights|days|weeks|weekends|mornings) (running|in a row|on the trot|now), (over|well over|nearly|about|almost|getting on for) a (hundred|dozen|thousand), (a|over a) hundred (texts|messages|emails|calls), nearly every (day|night|week), almost every (day|night|week), x (nightly|daily|weekly), a night, per night
concept contact-verb
  phrase trying to add, tried to add, adds me, adding me, added me, friend requests from
concept unwanted-word
  phrase (won't|wont|will not|wouldn't|can't|cannot) leave _ be, (won't|wont|will not) let _ be, never be rid of (him|her|them), get rid of (him|her) i can't
concept outside-word
  phrase outside, opposite, across from, over the road from, in the bushes, round the back of, down the side of, at the side of, by the side of, at the back of, in the car park of, near
concept haunt-word
  noun house, flat, home, work, workplace, office, gym, school, college, bus stop, car park, window, gate, shop, salon, nail bar, bar, cafe, pub, surgery, club, nursery, church, flats, bungalow, garden, yard, stables, place
act follow-or-watch
  when outside-word > haunt-word & former-partner/pursued & again-and-again within 2 sentences
  unless thief-word within 2 sentences
  unless row-purpose within 9 words
  unless handover within report
  by subject
  to victim
  sure 55
concept handover
  phrase handover, hand over, contact centre, collect the children, collecting the children, collect the kids, drop off, dropping off, bringing the kids, contact arrangements, child arrangements
concept following
  phrase in the bushes, hiding in, hides in, waits for (her|my|his) (till|shift), knows (her|my|his) (shifts|rota|hours|timetable), asked my neighbour, asked (my|her) (neighbours|friends|family) (where|what|when), handed (me|her) a ring, won't accept (split|the split|it's over|it is over|the break up|no)
concept ended-between
  phrase (won't|wont|can't|cannot|doesn't|will not) accept (split|the split|it's over|its over|it is over|the break up|the breakup|the end|we're over), i left (him|her), since i left (him|her), left (him|her) at, kicked (him|her) out
concept service-contact
  phrase rota, rotas, about rotas, the rota, shift pattern, with everybody, with everyone, hr meeting, catch up, old school friend
concept got-word
  verb get/got, receive, send/sent, have/had, leave/left, open
fact by-message = yes
  when got-word > message-word within 6 words
  of threaten-kill, threaten-violence
  unless in-person within 3 sentences
  spread near
concept in-person
  phrase came round, turned up, in the street, in person, to my face, to her face, to his face, outside, at the door, grabbed, punched, pushed, shouted, shouting, screamed, stood, said to me, told me to my
concept control-wide
  phrase (gives|gave|allows|allowed|hands|leaves) _ _ (a|per|each|every) (week|wk|day|month|fortnight), (gives|hands|allows|leaves) _ _ on (a|monday|friday|mondays|fridays|saturday|sunday), (gets|get|has) _ (a|per) (week|wk|day) (from him|for|with|and|to), on _ a week
concept order-dates
  phrase non mol, non molestation, non-molestation, restraining order, court order, order made, made on, served, expires, expiry, in force, granted, bail conditions

# ---- more ways to say it: parted, cut, drawn ----------------------------------------------------------------------
concept ended-between
  phrase (wife|husband|partner|girlfriend|boyfriend|missus) (left|walked out|moved out) (in|me|last|at|on|this|after|before|and), we are separated, we're separated, now separated, living apart
concept kill-promise
  phrase cut (my|your|her|his) (tongue|fingers|ears|hands|balls) (out|off), (find|hunt) (me|you|her|him) and (kill|cut|stab|hurt|end|burn|shoot|rape), hunt (me|you|her|him) down
concept nasty-words
  phrase (drawing|picture|sketch|photo|cartoon) of (her|me|him) (hanging|hanged|dead|with a noose|in a coffin|in a grave|burning), hanging from a tree, do us all a favour, do everyone a favour
concept sent-word
  phrase card, cards, anonymous card, drawing, postcard
concept message-word
  noun anonymous card, greetings card
concept bad-end
  phrase leukaemia, choke, chokes, bleed, crash, crashes, burned, suffers, hurts, in pain, never walk, run over, killed, murdered, hanged
