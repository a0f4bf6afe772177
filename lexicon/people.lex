# Who is spoken of. A person's words, and what they say about that person.

# ---- pronouns -------------------------------------------------------------------------------------
pronoun i-me
  phrase i, me, myself, i'm, i've, i'd, i'll, im, ive
  form I
pronoun we-us
  phrase we, us, we're, we've, we'd, we'll, ourselves
  group
  form I
pronoun my
  phrase my, our, mine, ours, me own, my own
  form I, possessive
pronoun you
  phrase you, your, ya, yer, u, ur, you're, you've, you'll
  form you
pronoun he
  phrase he, he's, he'd, he'll, he is, hes
  sex male
  form he
pronoun him
  phrase him
  sex male
  form he, object
pronoun his
  phrase his
  sex male
  form he, possessive
pronoun she
  phrase she, she's, she'd, she'll, shes
  sex female
  form he
pronoun her
  phrase her, hers
  sex female
  form he, possessive, object
pronoun they
  phrase they, they're, they've, they'd, they'll, theyve, theyre
  group
  form he
pronoun them
  phrase them, 'em
  group
  form he, object
pronoun their
  phrase their, theirs
  group
  form he, possessive

# ---- whoever reports, whoever is hurt -------------------------------------------------------------
person injured-party
  phrase ip, ips, i.p, ip1, ip 1, ip one, first ip, injured party, aggrieved, agg, aggd, complainant, vic
  noun victim
  role victim
  unique
person injured-party-two
  phrase ip2, ip 2, second ip, 2nd ip, second victim, 2nd victim, ip two, victim 2, victim two
  role victim
  unique
person injured-party-three
  phrase ip3, ip 3, third ip, 3rd ip, third victim, ip three, victim 3
  role victim
  unique
person informant
  phrase inft, inf, informant, mop, rp, reporting person, reporting party
  noun caller
  role reporter
  unique

# ---- people by nothing but sex or age -------------------------------------------------------------
person man
  noun man/men, male, bloke, chap, fella, fellow, gent, gentleman/gentlemen, guy, feller, old boy, geezer
  sex male
person lad
  noun lad, boy, youth, schoolboy, teenage boy, young lad
  sex male
person woman
  noun woman/women, female, lady/ladies, fem, old lady/old ladies, pensioner lady
  sex female
person girl
  noun girl, lass/lasses, schoolgirl, teenage girl, young lady/young ladies
  sex female
person named-one       # also whoever is called by name and age alone: "Tia, 15"
  phrase child a, child b, person a, person b, subject a, subject b
person titled-man
  phrase mr
  is named-one
  sex male
person titled-woman
  phrase mrs, ms
  is named-one
  sex female
person somebody
  noun somebody, someone, anybody, anyone, somebody else, someone else
  faint
person someone
  noun person/people, individual, stranger, adult, teenager, youngster, pensioner, passenger, pedestrian, cyclist, customer, punter, reveller, motorist
person child-person
  noun child/children, kid, kiddie, toddler, baby/babies, infant, little one, little un, pupil, student
person group-of-people
  noun group, gang, crowd, youths, lads, kids, males, females, males and females
  group
person offender
  phrase sus, susp, perp, the accused
  noun suspect, offender, attacker, assailant, thief/thieves, burglar, robber, culprit, intruder, perpetrator, abuser
  role suspect

# ---- relations: what they are to the one whose they are -------------------------------------------
person former-partner
  noun ex, ex partner, ex husband, ex wife/ex wives, ex boyfriend, ex girlfriend, ex bf, ex gf, former partner, former husband, former wife/former wives, former boyfriend, former girlfriend, estranged husband, estranged wife/estranged wives, estranged partner, expartner, exhusband, exboyfriend, then boyfriend, then girlfriend, baby's dad, children's father, kids' dad, kids dad
  relation former-partner
person former-male-partner
  noun ex husband, ex boyfriend, ex bf, former husband, former boyfriend, estranged husband, exhusband, exboyfriend, kids' dad, kids dad, children's father
  is former-partner
  relation former-partner
  sex male
person former-female-partner
  noun ex wife/ex wives, ex girlfriend, ex gf, former wife/former wives, former girlfriend, estranged wife/estranged wives
  is former-partner
  relation former-partner
  sex female
person partner
  noun partner, spouse, fiance, other half/other halves, significant other
  relation partner
person male-partner
  noun husband, boyfriend, hubby, fella, bf, old man
  is partner
  relation partner
  sex male
person female-partner
  noun wife/wives, girlfriend, missus, gf
  is partner
  relation partner
  sex female
person mother
  noun mum, mom, mother, mam, mummy, mommy, stepmum, stepmother, step mum, foster mum
  relation family
  sex female
person father
  noun dad, father, daddy, stepdad, stepfather, step dad, foster dad
  relation family
  sex male
person son
  noun son, stepson, step son
  relation family
  sex male
person daughter
  noun daughter, stepdaughter, step daughter
  relation family
  sex female
person brother
  noun brother, stepbrother, half brother, bro, brother in law, grandson, nephew, uncle, grandad, granddad, grandfather, father in law, son in law
  relation family
  sex male
person sister
  noun sister, stepsister, half sister, sis, sister in law, granddaughter, niece, aunt, auntie, aunty, nan, gran, grandma, grandmother, nana, mother in law, daughter in law
  relation family
  sex female
person relative
  noun cousin, sibling, relative, family member, parent, grandparent, twin
  relation family
person neighbour
  noun neighbour, neighbor, next door
  phrase next door's, man next door, woman next door, lady next door, bloke next door, fella opposite
  relation neighbour
person colleague
  noun colleague, workmate, co worker, work colleague
  relation colleague
person housemate
  noun housemate, flatmate, roommate, lodger, fellow resident
  relation housemate
person friend
  noun friend, mate, pal, best friend, acquaintance
  relation acquaintance

# ---- people at their work -------------------------------------------------------------------------
person constable
  noun police officer, officer, policeman/policemen, policewoman/policewomen, copper, constable, bobby/bobbies
  phrase pc, wpc, pc a, pc b, pc 1, pc 2, student officer, special constable, police constable
  role police
  fact work=constable
person emergency-worker
  noun paramedic, nurse, staff nurse, ambulance crew, ambulance technician, firefighter, fireman/firemen, a&e nurse, healthcare assistant, hca, emergency worker, midwife/midwives, ambulance worker
  role professional
  fact work=emergency-worker
person doctor
  noun doctor, gp, surgeon, consultant
  role professional
  fact work=emergency-worker
person prison-officer
  noun prison officer, custody officer, detention officer, prison guard
  role professional
  fact work=prison-officer
person retail-worker
  noun shop worker, shop assistant, shopkeeper, cashier, checkout girl, checkout lad, store manager, shop manager, store assistant, sales assistant, shop staff, till worker, security guard, store detective, manageress, store guard, store security
  fact work=retail-worker
person teacher
  noun teacher, headteacher, head teacher, teaching assistant, deputy head, head of year, lecturer
  role professional
  fact work=teacher
person carer
  noun carer, care worker, care assistant, support worker, keyworker, key worker, foster carer
  relation carer
  role professional
  fact work=carer
person door-staff
  noun doorman/doormen, bouncer, door staff, door supervisor, head doorman
  fact work=door-staff
person driver
  noun bus driver, taxi driver, cabbie, cab driver, delivery driver, driver, minicab driver, uber driver
  fact work=driver
person professional
  noun social worker, health visitor, idva, isva, safeguarding lead, practice nurse, ward manager, warden, counsellor, probation officer, support officer, caseworker, solicitor, youth worker, housing officer, gp surgery
  role professional

# ---- firms and households -------------------------------------------------------------------------
person shop
  noun shop, store, supermarket, newsagent, newsagents, chemist, pharmacy/pharmacies, petrol station, garage forecourt, filling station, off licence, corner shop, convenience store, co op, boots, tesco, asda, aldi, lidl, sainsburys, morrisons, superdrug, b&m, discount store, retailer, jewellers, boutique, department store, charity shop
  fact kind=business
person firm
  noun company/companies, firm, business, employer, pub, restaurant, cafe, takeaway, factory/factories, warehouse, hotel, office, school, church/churches, council, depot, salon, nightclub, bar, leisure centre, gym
  fact kind=business

count two = 2
  phrase two, both, a couple of, pair of, couple of
count three = 3
  phrase three, all three
count four = 4
  phrase four, all four
count five = 5
  phrase five
count six = 6
  phrase six

author police-author = police
  phrase pc, dc, ds, di, dci, sgt, ps, pcso, insp, inspector, sergeant, cid, npt, resp, response, officer, oic, dt, traffic, rpu, custody, ppu, detective, sio, csi
author professional-author = professional
  phrase mash, social worker, edt, idva, school, hospital, nurse, ppu inbox, partner agency
author desk-author = desk
  phrase ch, call handler, disp, dispatch, operator, comms, control, counter, front desk, enq, enquiry office, enq office, resolution centre, crime desk, contact, switchboard, call taker
author caller-author = caller
  phrase online, web, web form, email, online form, public
