# Public order, drugs, weapons, breaches, witnesses, exploitation, deaths.

concept fight-word
  verb fight/fought, scrap, brawl
  noun fight, brawl, affray, scrap, punch up
  phrase fighting, scrapping, going at it, throwing punches
act fight
  when fight-word
  to nobody
  unless fight-word & play-word within 2 sentences
  sure 50
concept play-word
  phrase play fighting, play fight, messing about, mucking about
act violent-disorder
  when mass-disorder
  to nobody
  instead fight
  sure 60
concept mass-disorder
  phrase violent disorder, mass brawl, large scale disorder, riot, rioting, charge each other, chairs launched, charging each other

concept drug-cannabis
  noun cannabis, weed, joint, spliff, skunk, marijuana, hash, bud, green herb, cannabis plant, grow
concept drug-other
  noun cocaine, coke, heroin, crack, ketamine, mdma, ecstasy, amphetamine, speed, spice, crystal meth, white powder, pills, fentanyl, lsd, magic mushroom, class a, wrap
concept held
  phrase found on (him|her|them), found in (his|her|their), in (his|her|their) (pocket|sock|bag|possession|car|rucksack|jacket|waistband|trousers|underwear), in possession of, possession of, seized, seized from, on his person, had on him, carrying, admits, searched, search, s23, stop search, stop and search, recovered from, has a, had a, with a, armed with, holding a, brandishing, waving a
concept search-found
  phrase found on (him|her|them), searched, bag searched, search s23, search s1, s23, seized, stop search, stop and search, in (his|her) (pocket|sock|bag|possession|rucksack|jacket|waistband|trousers|side pocket), inside pocket, in possession of, possession of, detained, admits, produced, custody, arrested
act possess-drug
  when drug-cannabis & search-found within 3 sentences
  to nobody
  fact drug=cannabis
  sure 65
act possess-drug
  when drug-other & search-found within 3 sentences
  to nobody
  fact drug=other
  sure 65
act supply-drug
  when dealing
  to nobody
  instead possess-drug
  sure 55
concept dealing
  phrase pwits, intent to supply, drug dealing, dealing drugs, supplying drugs, selling drugs, deal bags, deal phone, county lines, scales and, snap bags, caught dealing
act grow-drug
  when growing
  to nobody
  fact drug=cannabis
  instead possess-drug
  sure 80
concept growing
  phrase cannabis grow, cannabis farm, cannabis factory, cultivation, cannabis plants, growing cannabis, plants, hydroponics, grow lights, plants in the loft, plants mid flower
act possess-weapon
  when blade-thing/weapon-carried & search-found within 3 sentences
  unless strike/stab within 3 sentences
  to nobody
  fact weapon=blade
  sure 60
act possess-weapon
  when brandish > blade-thing/gun-thing/weapon-thing within 5 words
  to nobody
  fact weapon=blade
  sure 60
concept weapon-carried
  noun knuckleduster, cosh, baton, taser, stun gun, pepper spray, cs spray, flick knife
concept brandish
  phrase brandishing, brandished, waving, waved, pulled out, pulled, produced, armed with, walking around with, walking round with, threatened with
fact weapon = firearm
  when gun-thing
  of possess-weapon
  spread near
fact weapon = offensive
  when weapon-carried
  of possess-weapon
  spread near

concept order-word
  phrase non mol, non molestation order, non molestation, nmo, restraining order, ro, stalking protection order, spo, shpo, sexual harm prevention order, cbo, criminal behaviour order, dvpo, dvpn, dapo, dapn, injunction, court order, protective order
concept breach-word
  verb breach, break/broke/broken, ignore
  noun breach
  phrase in breach of, breach of
concept order-live
  phrase order confirmed, order live, served, order in place, order confirmed live, got a, has a, has an, there is a, subject to, under a
act breach-order
  when breach-word & order-word within sentence
  when order-word & contact-verb/following/message-medium within 4 sentences
  by subject
  to nobody
  sure 65
fact order = non-molestation
  when nm-order
  of breach-order
concept nm-order
  phrase non mol, non molestation order, non molestation, nmo
fact order = restraining
  when restraining-order
  of breach-order
concept restraining-order
  phrase restraining order, ro
fact order = stalking-protection
  when sp-order
  of breach-order
concept sp-order
  phrase stalking protection order, spo
fact order = sexual-harm
  when sh-order
  of breach-order
concept sh-order
  phrase shpo, sexual harm prevention order
fact order = criminal-behaviour
  when cb-order
  of breach-order
concept cb-order
  phrase cbo, criminal behaviour order
fact order = domestic-violence-protection
  when dv-order
  of breach-order
concept dv-order
  phrase dvpo, dvpn
fact order = domestic-abuse-protection
  when da-order
  of breach-order
concept da-order
  phrase dapo, dapn, domestic abuse protection order
act breach-bail
  when bail-breach
  to nobody
  sure 70
concept bail-breach
  phrase breach of bail, breached bail, breaching bail, bail act, breached his curfew, breached (his|her) bail, breach of (his|her) bail, in breach of his bail, failed to surrender, curfew check

act intimidate-witness
  when witness-threat & trial within report
  to victim
  instead threaten-violence
  sure 75
concept witness-threat
  phrase keep your gob shut, keep your mouth shut, drop the charges, drop it or, withdraw (her|his|my|your) statement, retract, don't go to court, snitch, grass, grassing, snitches get stitches, dont testify, not give evidence, intimidating a witness, witness intimidation
concept trial
  noun trial, court, witness, statement, evidence, charge
act exploit-person
  when slavery
  to victim
  sure 70
concept slavery
  phrase modern slavery, trafficked, trafficking, forced labour, nrm, exploited, debt bondage, servitude, passport kept, gangmaster, made to work, forced to work, cuckooing, cuckooed, single competent authority
act death
  when dead
  to nobody
  sure 60
concept dead
  phrase life extinct, pronounced dead, found dead, found deceased, deceased, passed away, declared at scene, recognition of life extinct, role given, dead in, body found, obviously dead, pronounced life extinct
act drive-dangerously
  when dangerous
  to nobody
  sure 50
concept dangerous
  phrase dangerous driving, driving dangerously, tried to run (him|her|me) over, failed to stop for police
act spike-or-poison
  when spiked
  to victim
  sure 65
concept spiked
  phrase spiked, drink spiked, spiking, needle spiked, drugged, injected with
