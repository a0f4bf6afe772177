# Restraint, children, dogs, complaints about police, school, marriage and exploitation.

# ---- restraint ---------------------------------------------------------------------------------------
concept lock-in
  phrase locked (her|him|me|them|us) in, locked me inside, locked her inside, wouldn't let (her|him|me|them|us) (leave|out|go|past|get out|off)
  phrase would not let (her|him|me|us) (leave|out|go|past), won't let (her|him|me|us) (leave|out|go)
  phrase refused to let (her|him|me|them) (leave|go|out), refusing to let (her|him|me|them) (leave|go|out), not letting (her|him|me) (leave|out|go)
  phrase didn't let (her|him|me) (leave|out|go), held against (her|his|my|their) will, kept against (her|his|my|their) will
  phrase keeping (her|me|him) against, held captive, held hostage, kept (her|him|me) prisoner, prisoner in (her|my|his) own home
  phrase stopped (her|him|me) (leaving|from leaving|getting out), prevented (her|him|me) (leaving|from leaving)
  phrase preventing (her|him|me) from leaving, blocked the (door|doorway|exit|way out), blocking the (door|doorway|exit|way out)
  phrase stood in front of the door so, sat against the door, locked (his|the|her) [flat|front|bedroom|house] door, put the key down
  phrase hid the keys so, took the keys so, locked the doors and, tied (her|him|me) up, tied up in, tied (her|him|me) to, tied to a chair
  phrase false imprisonment, falsely imprisoned, unlawfully detained, barricaded (her|him|me|them) in, trapped (her|me|him) in, child locks on
  phrase locked in the (room|bedroom|bathroom|cellar|car|boot|house|flat|garage|shed|cupboard|van) by
concept asked-to-go
  phrase asked to (go|leave), begged to (go|leave|be let out), begging (him|her) to let, let me out, let me go, let her out, let her go
  phrase wanted to (go|leave), tried to (leave|get out|go), trying to (leave|get out), going home, couldn't (leave|get out|get past)
  phrase could not (leave|get out), not allowed to leave, till morning, for hours, all night, overnight
  phrase for (two|three|four|five|six|2|3|4|5|6) hours, cried, crying, scared, against her will
act detain
  when lock-in & asked-to-go within 3 sentences
  when detain-plain
  unless self-locked within 2 sentences
  by subject
  to object needs person
  sure 75
concept detain-plain
  phrase kept in (this|his|the|a|her|my) (flat|house|room|cellar|shed|bedroom) (since|for|against|by)
  phrase locks (me|her|him|us|them) in (when|while|whenever|and|every|the|at)
  phrase keeps (me|her|him) locked (in|up), keeping (me|her|him) locked, won't let (me|her|him) leave (and|until|till)
  phrase not let (me|her|him) leave the, wouldn't let (me|her|him) out of the (car|van|house|flat|room)
  phrase held against (her|his|my|their) will, kept against (her|his|my|their) will, held captive, held hostage, false imprisonment
  phrase falsely imprisoned, kept (her|him|me) prisoner, tied (her|him|me) up
  phrase locked (her|him|me|them) in the (room|bedroom|bathroom|cellar|car|boot|house|flat|garage|shed|cupboard|van)
  phrase won't let (me|her|him) leave the (house|flat|room), wouldn't let (me|her|him) leave the (house|flat|room|bedroom)
  phrase refused to let (me|her|him) leave the (house|flat|room)
concept self-locked
  phrase locked (himself|herself|myself) in, locked in by mistake, locked in by accident, accidentally locked, locked ourselves in
  phrase locked in the toilets, lost the key, locked (herself|himself) in, detained by police, shop detained, security detained, doorman
concept abduct-word
  phrase bundled (him|her|me|them) into, bundled into (a|the) (car|van|boot), dragged (him|her|me|them) into (a|the|his) (car|van)
  phrase forced (him|her|me|them) into (a|the|his) (car|van), forced into (a|the|his) (car|van), pulled into (a|the) (car|van)
  phrase snatched off the street, snatched from the street, taken away in a van against, kidnapped by, kidnapped (him|her|me|my|his|them)
  phrase abducted by, abducted (him|her|me|my|them|from), been kidnapped, been abducted, lured (him|her) into (his|a|the) car, tried to abduct
  phrase tried to snatch, attempted abduction, attempted to abduct, tried to pull (him|her) into (his|a|the) (car|van)
  phrase tried to get (him|her|my) ... into his car
act abduct
  when abduct-word
  when grab/push > met-person > into-vehicle within 8 words
  unless contact-dispute within report
  by subject
  to object needs person
  fact force=used
  sure 70
concept into-vehicle
  phrase into (his|her|a|the|their) (car|van|vehicle|boot|lorry|truck), in (his|her|a|the|their) (van|boot)
  phrase in the back of (his|her|a|the|their) (car|van)
fact attempted = yes
  when abduct-try
  of abduct
concept abduct-try
  phrase tried to abduct, tried to snatch, attempted abduction, attempted to abduct, tried to pull, tried to drag, tried to bundle, attempted kidnap
concept contact-dispute
  phrase contact arrangements, both have pr, both on the birth certificate, parental responsibility, contact order, court order, agree it by text
  phrase should have been back, should have been returned, supposed to bring (him|her|them) back, weekend with, from contact
  phrase back to (him|me|her) at, split the weeks, custody

# ---- children ----------------------------------------------------------------------------------------
concept left-alone
  phrase left (the|her|his|their|my|two|three|both|him|her|them) ... (on their own|alone|on (his|her) own|by themselves)
  phrase left ... on (their|his|her) own, left ... alone while, alone in the (house|flat|car) while
  phrase home alone, left alone, left home alone, left on their own, left on (his|her) own, left by themselves, left by (himself|herself)
  phrase on their own in, left unattended, left unsupervised, unsupervised, no grown up, no grown ups, no adult, no adults, nobody looking after
  phrase no one looking after, left in the car, left in a car, left to fend, fend for themselves, leaves them on their own
  phrase leaving them on their own, leaves (him|her) on (his|her) own, mummy's gone out, mommy's gone out, mum's gone out, mom's gone out
  phrase mam's gone out, parents are out, wandering the street alone, wandering the streets alone, on their own, locked in alone
concept young-child
  noun child/children, kid, toddler, baby/babies, infant, little one, little un, little boy, little girl, bairn, wean, youngster, newborn, tot
  noun two little uns, son, daughter
  phrase (one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9) year old
  phrase (one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9) yr old, aged (1|2|3|4|5|6|7|8|9), months old
concept poor-care
  phrase (haven't|hasn't|not|hadn't|have not|has not) eaten since, covered in sores, (kids|children|baby|child) (are|is) filthy
  phrase filthy (kids|children|baby|clothes), no nappies, rats in the
  phrase off (her|his|their) (head|face) on, begging for food, begging neighbours for food, going to school (hungry|dirty|in dirty)
  phrase always (hungry|dirty), smells of urine, stinks of urine, no bed to sleep
  phrase soiled nappy, soiled nappies, dirty nappy, dirty nappies, no food in the (house|flat|fridge|cupboards), nothing in the fridge, no food in
  phrase nowt in the fridge, faeces on, faeces smeared, dog mess all over, filthy conditions, filthy house, house is filthy, living in squalor
  phrase squalid, squalor, unfed, not been fed, hungry and dirty, malnourished, underweight, drugs within reach, needles on the floor
  phrase needles within reach, nappy hadn't been changed, nappy not changed, nappy rash, child neglect, neglect, severe neglect, chronic neglect
  phrase category of neglect, neglect referral, neglect concerns, signs of neglect
  phrase neglecting (the|her|his|their) (children|kids|child|baby|son|daughter), (children|kids|child|baby) (is|are|being) neglected
  phrase neglected (children|child|kids|baby)
  phrase drunk in charge of a child, drunk in charge of, unfit to look after, off (her|his) face while looking after, passed out while looking after
  phrase no heating no food, sleeping on a bare mattress, mattress on the floor stained, head lice untreated, medical needs not met
  phrase failing to get medical help, hit with a belt, ill treated, ill treating, cruelty to a child, child cruelty, dirty unkempt
  phrase unkempt and hungry, no electric no food
act neglect-child
  when left-alone & young-child within 2 sentences
  when poor-care & young-child within 2 sentences
  unless garden-or-shop within 2 sentences
  by subject
  to young-victim
  sure 70
concept young-victim
  has child-person, son, daughter, girl, lad
concept garden-or-shop
  phrase elderly, animals, dogs, garden is neglected, neglected garden, old enough to be left, property neglected, neglected property, lives alone
  phrase dog left, dogs left, horse, horses

# ---- dogs --------------------------------------------------------------------------------------------
concept dog-bite
  phrase dog bit (me|him|her|them|us|my|his|the|a), dog bites (me|him|her|my), dog has bitten (me|him|her|my|his|the|a)
  phrase dog's bitten (me|him|her|my), dogs bit (me|him|her), bitten by a dog, bitten by the dog
  phrase bitten by (his|her|their|a neighbours|next doors|the neighbours) dog, bitten by a ... dog, bitten by an
  phrase dog attacked (me|him|her|my son|my daughter|a child|a man|a woman|the postman|us), dog has attacked (me|him|her|a)
  phrase dog went for (me|him|her|my leg|the postman), dog jumped up and bit, dog sank its teeth, mauled by, dog mauled (him|her|me|a)
  phrase attacked by a dog, attacked by the dog, attacked by (his|her|their|next doors|two|a large) dog, attacked by two dogs
  phrase dog latched on to (me|him|her|my|his), dog bite, dog bites, savaged by, dog grabbed (my|his|her) (leg|arm|hand)
concept bite-deed
  deed bite/bit/bitten, maul, savage, attack, nip, latch on to, sink/sank ... teeth
  verb bites
concept by-word
  phrase by
concept dog-word
  noun dog, puppy, terrier, staffy, staffie, bulldog, xl bully, alsatian, german shepherd, rottweiler, husky, collie, labrador, lurcher, pit bull
  noun pitbull, bully, mastiff, greyhound, doberman, spaniel, jack russell, cocker
concept dog-on-dog
  phrase bit my dog, bit her dog, bit his dog, attacked my dog, attacked her dog, attacked his dog, my dog was attacked, her dog was attacked
  phrase his dog was attacked, dog on dog, not bitten, wasn't bitten, attacked our dog, bit our dog, attacked my cat, killed my cat, assistance dog
act dog-attack
  when dog-bite
  when bite-deed > met-person/body-part < dog-word within 8 words
  when bite-deed > by-word > dog-word within 6 words
  unless dog-on-dog within 2 sentences
  by nobody
  to object needs person
  fact means=animal
  instead assault
  sure 70

concept police-complaint
  phrase complaint about police, complaint against police, complaint against (an|the) officer, complaint against officers
  phrase complain about the officer, complain about (an|the) officer, complaint about an officer, complaint form done, complaint form completed
  phrase police complaint, officer used excessive force, officers used excessive force, excessive force by, excessive force used by
  phrase cuffs were too tight, cuffs too tight, handcuffs too tight, wants the officer (doing|sacked|dealt with|charged)
  phrase wants the (copper|officers|policeman) (doing|sacked|dealt with|charged), assaulted by the arresting officer, assaulted by arresting officer
  phrase assaulted by (a|the) police officer (during|while|when), roughed up by the police, amount of force, professional standards, psd
  phrase appropriate authority, iopc
report police-on-duty-suspect = yes
  when police-complaint & constable within report
  when police-complaint & copper-word within report
concept copper-word
  phrase copper, coppers, arresting officer, arresting officers, bobby, bobbies, the officer, officers, custody sergeant
concept authority-word
  phrase found a case to answer, case to answer, advice on charge, authority has decided, appropriate authority has found, passed to cps for charge
report authority-decided = yes
  when authority-word & police-complaint within report

# ---- "not" that denies nothing, beside the words above -----------------------------------------------
idiom not-a-denial
  phrase does not know, did not know, do not know, doesn't recognise, did not recognise, didn't recognise, not known to (her|him|me|them)
  phrase wouldn't give, would not give, wouldn't hand, wouldn't get, wouldn't move, wouldn't shut, refused to
  phrase could not pay, couldn't pay, can't pay, cannot pay, could not stop, couldn't stop, could not get away, could not get out, could not leave
  phrase wouldn't leave, would not leave, wouldn't go, would not go, would not let, not let, refused and, would not stop, will not stop
  phrase not the first time
  phrase not happy, not pleased, no warning, for no reason, without warning, without any warning, without provocation, no provocation, unprovoked
  phrase did not like, didn't like, doesn't like, not looking, never met, never seen (him|her|them), no relation, not related

# ---- at school, in school hours -----------------------------------------------------------------------
concept school-time
  phrase at school, in school, playground, at break, at breaktime, break time, at playtime, at lunchtime, at dinner time, in the canteen
  phrase in the dinner hall
  phrase school canteen, school corridor, in class, in the classroom, in lessons, in a lesson, during lesson, during a lesson, school changing rooms
  phrase school toilets
  phrase school field, on school grounds, on school premises, in his year, in her year, in the same year, year group, school yard, schoolyard
  phrase in registration, in assembly
concept school-deals
  phrase school dealing, school is dealing, school are dealing, school deal with it, school sort it, let the school, school to deal
  phrase school has dealt, school have dealt
  phrase school on it, school are on it, school is on it, teacher has dealt, teacher dealt, in isolation
  phrase kept (him|her|the other boy|the other girl) in, school handling
  phrase schools protocol, dealt with by the school, school investigating, excluded for, school aware and dealing, head of year has already
report school-in-hours = yes
  when school-time & school-deals within report
concept record-wanted
  phrase wants it recorded as a crime, wants a crime recorded, wants a crime recording, wants it recording as a crime, want it recorded as a crime
  phrase wants to make a formal complaint
  phrase wants police to deal, wants the police to deal, wants it crimed, wants to press charges, insists on a crime, asks for a crime record
  phrase asked for a crime record, wants a crime number
report crime-record-asked = yes
  when record-wanted

# ---- marriage, and other harm -------------------------------------------------------------------------
concept marry-word
  phrase forced marriage, forced to marry, forcing (me|her|him) to marry, make (me|her|him) marry, making (me|her|him) marry, being made to marry
  phrase married off
  phrase marry (my|her|his|a) cousin, marry a man (in|from|she|i), marry someone (she|i|he) (has|have) never met
  phrase arranged marriage (she|i|he) (does|do|doesn't|don't)
concept marry-unwilling
  phrase don't want to, doesn't want to, does not want to, do not want to, against (my|her|his) will, forced, forcing, make me, making her
  phrase threatened, disown, honour, abroad, flight, pakistan, bangladesh, india
act force-marriage
  when marry-word & marry-unwilling within 2 sentences
  by subject
  to victim
  sure 65
concept makes-work
  phrase makes (me|him|her|them) work, made (me|him|her|them) work, made to work, making (me|him|her|them) work
  phrase have to work (all|seven|six|every|for), working (seven|six) days
  phrase working (12|14|15|16|18|twelve|fourteen|sixteen) hours a day, working off a debt, work for nothing, works for nothing, not paid for
  phrase sex work for, sell (drugs|herself|himself) for
concept held-in-work
  phrase (keeps|kept|has|took|takes|holds) (my|his|her|their) passport, passport (kept|taken|held), no wages, no pay, not paid, hasn't been paid
  phrase never paid, unpaid, owe (him|them|her), owes them
  phrase debt, can't leave, not allowed to leave, not free to leave, sleeps on the floor at, sleeping at the (factory|site|car wash|farm|restaurant)
  phrase afraid of the boss, no papers, threatened with deportation
act exploit-person
  when makes-work & held-in-work within 3 sentences
  unless wage-dispute within report
  by subject
  to victim
  sure 60
concept wage-dispute
  phrase final wage, last wage, last pay packet, unpaid overtime, minimum wage claim, payslip query, employment tribunal, acas
