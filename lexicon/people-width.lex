# Further words for people, as callers, agencies and officers of all parts say them.

# ---- family -------------------------------------------------------------------------------------------
person mother
  noun ma, mutha, mama, mumma, mammy, birth mum, birth mother, adoptive mum, adoptive mother, mum in law, mam in law, foster mother, step mam
  noun stepmam, step mother, step mom, stepmom
person father
  noun da, pa, papa, faither, old fella's dad, birth father, birth dad, adoptive dad, adoptive father, dad in law, foster father, step father, tad
person son
  noun eldest son, youngest son, grandson, foster son, adopted son, wee man, stepson, great grandson, lad of mine
person daughter
  noun eldest daughter, youngest daughter, foster daughter, adopted daughter, stepdaughter, great granddaughter, lass of mine
person brother
  noun our kid, big brother, little brother, kid brother, younger brother, older brother, twin brother, half brother, step brother, foster brother
  noun brother in law, bil, grandpa, gramps, grampa, grampy, granda, grandda, grandaddy, taid, tadcu, bampi, bampy, great uncle, great nephew, bruv
  noun brer
person sister
  noun big sister, little sister, kid sister, younger sister, older sister, twin sister, half sister, step sister, foster sister, sister in law, sil
  noun nanna, nanny, granny, nain, mamgu, great aunt, great niece, nannan, aunt in law
person relative
  noun in law, grandkid, grandchild/grandchildren, grandbairn, step sibling, foster sibling, family friend, next of kin, cuz, cousin's husband
  noun godfather, godmother, godson, goddaughter
person twins
  noun twins
  relation family
  count 2

# ---- partners -----------------------------------------------------------------------------------------
person male-partner
  noun hubbie, hubs, feller, boyf, common law husband, male partner, live in boyfriend, new boyfriend, new partner's husband, lad she's seeing
  noun lad i'm seeing, fiancé, new fella
person female-partner
  noun wor lass, our lass, missis, her indoors, er indoors, the wife, girlf, common law wife, female partner, live in girlfriend, new girlfriend
  noun fiancee, fiancée, wifey, better half
person partner
  noun common law partner, co habitee, cohabitee, civil partner, on off partner, on and off partner, ptnr, lover, situationship
person former-partner
  noun exes, ex missus, ex fella, ex feller, ex hubby, ex fiance, ex fiancee, ex spouse, x partner, x boyfriend, x girlfriend, x husband, x wife
  noun separated husband, separated wife, baby mother, baby mum, baby mama, baby daddy, baby father, babyfather, kids' mum, kids mum, kids' mother
  noun children's mother, children's mum, children's dad, kids' father, son's dad, son's mum, daughter's dad, daughter's mum, baby's mum
  noun baby's father, co parent, soon to be ex, ex of mine, old flame
person former-male-partner
  noun ex fella, ex feller, ex hubby, x boyfriend, x husband, separated husband, baby daddy, baby father, babyfather, children's dad, kids' father
  noun son's dad, daughter's dad, baby's father, late husband's brother
person former-female-partner
  noun ex missus, x girlfriend, x wife, separated wife, baby mother, baby mum, baby mama, kids' mum, kids mum, kids' mother, children's mother
  noun children's mum, son's mum, daughter's mum, baby's mum

# ---- round the house, the street and work ---------------------------------------------------------------
person neighbour
  noun upstairs neighbour, downstairs neighbour, neighbour opposite, next door neighbour, nextdoor neighbour, nextdoor, nbr, neighb
  phrase him next door, her next door, them next door, fella next door, lad next door, lass next door, couple next door, people next door
  phrase man opposite, woman opposite, lady opposite, bloke opposite, man upstairs, woman upstairs, lady upstairs, bloke upstairs, guy upstairs
  phrase fella upstairs, lad upstairs, him upstairs, her upstairs, them upstairs, man downstairs, woman downstairs, lady downstairs
  phrase bloke downstairs, guy downstairs, fella downstairs, him downstairs, her downstairs, them downstairs, man over the road, lady over the road
  phrase woman over the road, bloke over the road, man across the road, lady across the road, woman across the road, man in the flat above
  phrase woman in the flat above, man in the flat below, lad over the road, fella across the road, him over the road, her over the road
person colleague
  noun coworker, supervisor, line manager, team leader, gaffer, chargehand, boss, work mate, fellow worker, shift manager, old boss
  noun assistant manager, area manager
person housemate
  noun flat mate, house mate, room mate, house sharer, other tenant, fellow tenant, hostel resident, other resident, cell mate, cellmate, dorm mate
person friend
  noun bestie, bezzie, bezzie mate, butty, marra, buddy, chum, schoolfriend, school friend, ex friend, former friend, friend of mine, drinking buddy
  noun gym buddy, bff
person someone
  noun teen, homeless chap, roadman/roadmen, chav, scally/scallies, smackhead, druggie, junkie, crackhead, alkie, weirdo, nutter, nutjob, drunk
  noun drunkard, wino, thug, yob, lout, hooligan, hoodie, masked man, masked male, away fan, home fan, football fan, door to door salesman, scrote
  noun toerag, scumbag, deliveroo rider, dog walker, dog owner, cat owner, other driver, other customer, bully
person child-person
  noun bairn, wean, babby, nipper, tot, littlun, little 'un, little man, youngest, eldest, newborn, preschooler, schoolkid
  noun schoolchild/schoolchildren, tween, minor, looked after child/looked after children, lac
person lad
  noun young fella, young feller, teenage lad, teenage son, young man/young men, young male, teenage male, wee lad, young bloke, little lad
person girl
  noun teenage lass, young lass, young female, young woman/young women, teenage female, wee lass, little lass, young un

# ---- people at their work -------------------------------------------------------------------------------
person emergency-worker
  noun ambulance technician, ambulance staff, ambulance lady, ambulance man/ambulance men, ambo, ambo crew, ambulance driver, ambulance paramedic
  noun crew member, emt, eca, student paramedic, student nurse, triage nurse, charge nurse, ward sister, ward nurse, nursing sister
  noun nursing assistant, nursing staff, ward staff, hospital staff, a&e staff, healthcare support worker, hcsw, health care assistant
  noun health care support worker, medic, first responder, community first responder, fire crew, fire officer, fire fighter, watch manager
  noun crew manager, retained firefighter, pcso, police community support officer, detention officer, ddo, custody assistant, custody nurse
  noun mental health nurse, psychiatric nurse, district nurse, nhs worker, nhs staff, hospital porter, ward clerk, hospital receptionist
  noun hospital security, search and rescue volunteer, lifeboat crew, coastguard officer, radiographer, phlebotomist, sister on the ward
  noun nurse in charge, paramedics' colleague, ae nurse
person doctor
  noun junior doctor, registrar, a&e doctor, a&e consultant, ward doctor, on call doctor, psychiatrist, anaesthetist, house officer, duty doctor
  noun locum
person constable
  noun response officer, police sergeant, sergeant, custody sergeant, arresting officer, armed officer, traffic officer, dog handler
  noun police dog handler, beat officer, neighbourhood officer, detective, detective constable, probationer, cop, rozzer, plod, bobby on the beat
  noun firearms officer, officer in the case
  phrase sgt, ps, dc, ds
person prison-officer
  noun wing officer, prison staff, prison custody officer, escort officer, custody escort, landing officer, senior officer on the wing
  noun prison governor, screw, hmp officer, prison guard
person carer
  noun live in carer, home carer, home help, personal assistant, care home worker, care home staff, senior carer, night carer, agency carer
  noun hca at the home, carer's assistant, care staff
person door-staff
  noun doorwoman/doorwomen, door lady/door ladies, door man/door men, door team, door security, club security, security on the door
  noun head of security, door supervisor, event security, event steward
person retail-worker
  noun shop girl, shop lad, shop lady, shop man, shop owner, store owner, store worker, store staff, supermarket worker, supermarket staff
  noun checkout operator, checkout worker, checkout lady, counter assistant, counter staff, till girl, till lad, till operator, customer assistant
  noun duty manager, deputy manager, team member, security officer, security man, security lad, security bloke, shop security
  noun loss prevention officer, barista, petrol station attendant, forecourt attendant, shop keeper, off licence owner, delivery assistant
  noun home delivery driver, shelf stacker, newsagent's assistant, retail worker
person teacher
  noun classroom assistant, learning support assistant, lsa, form tutor, tutor, head of house, sen teacher, supply teacher, deputy headteacher
  noun pe teacher, lunchtime supervisor, midday supervisor, school staff, nursery nurse, nursery manager, college lecturer, cover supervisor
person driver
  noun hgv driver, lorry driver, van driver, tram driver, train driver, coach driver, private hire driver, bolt driver, cab man, taxi man
  noun courier driver, truck driver, amazon driver, deliveroo driver
person professional
  noun duty social worker, support coach, hostel worker, hostel staff, mental health worker, care coordinator, safeguarding officer
  noun safeguarding nurse, lado, school nurse, family support worker, early help worker, outreach worker, drug worker, housing support worker
  noun refuge worker, cpn, occupational therapist, physio, gp receptionist, registered manager, care home manager, designated safeguarding lead, dsl
  noun first responder organisation
person worker
  noun tattooist, chippy, sparky, brickie, groundworker, gas man, meter reader, meter man, postlady/postladies, delivery man/delivery men
  noun delivery woman, delivery lad, delivery rider, milkman/milkmen, dustman/dustmen, bin man/bin men, litter picker, litter warden, dog warden
  noun housing warden, site warden, caravan site owner, park ranger, ranger, parking man, lollipop man/lollipop men, street cleaner
  noun charity collector, canvasser, fitter, surveyor, shepherd, ploughman, keeper, beater, huntsman/huntsmen, hunt monitor, hunt saboteur, saboteur
  noun jogger, wheelchair user, blind man, blind woman, church warden, chef de partie, kitchen porter, hotel worker, gym member, gym goer, swimmer
  noun climber, golfer, linesman, dart player, spectator's dad, parent helper, football parent, team manager, team mate, full back, midfielder
  noun batsman/batsmen, bowler, wicketkeeper, groundskeeper

# ---- places that sound like firms ----------------------------------------------------------------------
idiom not-a-firm
  phrase front office, back office, home office, box office, enquiry office, police office, post office queue, school bus, school run
  phrase school holidays, school gate, school gates, school age, bar stool, bar stools, bus company, office party, pub quiz, restaurant table
  cancels firm, shop
person emergency-worker
  noun tech, ambulance tech, lone worker medic, ambulance lone worker, care flight crew, clinician, hcp, on call gp, hospital doctor, surgeon
  noun registered nurse, a and e nurse, gp nurse

# ---- control-room shorthand: sex and age in one word; motorways are left out --------------------------
person man
  phrase m10, m12, m13, m14, m15, m16, m17, m19, m21, m22, m24, m28, m29, m30, m31, m33, m34, m35, m36, m37, m38, m39, m41, m43, m44, m46
  phrase m47, m51, m52, m59, m63, m64, m68, m70, m71, m72, m75, m76, m78, m79
person woman
  phrase f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38
  phrase f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64
  phrase f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88, f89, f90

person child-person
  phrase (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) year old, (2|3|4|5|6|7|8|9|10|11|12|13|14|15) year old

person emergency-worker
  phrase our crew, the crew, ambulance crew, a crew, crews
idiom other-crew
  phrase film crew, the crew (of|from) the (boat|ship|film), cabin crew, road crew, skeleton crew, crew neck, wrecking crew, cleaning crew
  phrase demolition crew
  cancels emergency-worker
