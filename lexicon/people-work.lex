# People named by their work or their part in something. They are persons and no more: those whose work the
# law asks about (constables, emergency workers, shop staff, teachers, carers) stand in people.lex.

person bar-staff
  fact kind=person
  noun barman/barmen, barmaid, bartender, bar worker, pub landlord, pub landlady, publican, licensee, chef, cook, waiter, waitress, receptionist, hotel manager, night porter, porter, concierge
person landlord
  fact kind=person
  noun landlord, landlady, estate agent, letting agent, homeowner
person tenant
  fact kind=person
  noun tenant, lodger, occupant, resident, squatter
person customer
  fact kind=person
  noun customer, punter, client, shopper
person visitor
  fact kind=person
  noun hotel guest, wedding guest, guest, visitor, partygoer, reveller, clubber
person passenger
  fact kind=person
  noun passenger, commuter, tourist, holidaymaker
person on-foot-or-wheels
  fact kind=person
  noun pedestrian, jogger, runner, walker, hiker, cyclist, biker, motorcyclist
person student
  fact kind=person
  noun student, pupil, apprentice, trainee, intern
person patient
  fact kind=person
  noun patient, pt, outpatient, inpatient
person street-person
  fact kind=person
  noun rough sleeper, homeless man, homeless woman, beggar, busker, street drinker
person official
  fact kind=person
  noun councillor, council worker, council officer, enforcement officer, parking warden, traffic warden, parking attendant, parking officer, environmental health officer, bailiff, enforcement agent, debt collector, ticket inspector, revenue inspector, train guard, conductor
person player
  fact kind=person
  noun footballer, player, jockey, referee, linesman/linesmen, umpire, coach, instructor, personal trainer, lifeguard
person worker
  fact kind=person
  noun office worker, clerk, secretary, accountant, solicitor's clerk, bank worker, cleaner, caretaker, janitor, groundsman/groundsmen, gardener, farmer, farm worker, farmhand, gamekeeper, labourer, builder, bricklayer, roofer, scaffolder, plasterer, plumber, electrician, joiner, carpenter, painter, decorator, mechanic, engineer, technician, welder, machinist, warehouse worker, factory worker, picker, packer, foreman/foremen, site manager, hairdresser, barber, beautician, nail technician, masseuse, dentist, optician, vet, veterinary nurse, dental nurse, librarian, swimming teacher, musician, singer, dj, photographer, journalist, reporter from the paper, artist, actor, volunteer, charity worker, fundraiser, street preacher, vicar, priest, imam, rabbi, verger, churchwarden, postman/postmen, postwoman/postwomen, postie, courier, binman/binmen, refuse collector, window cleaner, chimney sweep, lollipop lady, crossing patrol, dinner lady, school cook, childminder, nanny, au pair, babysitter, nursery worker, playworker, scout leader, guide leader, tour guide, doorkeeper, usher, steward, signalman/signalmen, platform staff, pilot, sailor, soldier, veteran, fisherman/fishermen, angler, householder, traveller, camper, groom, bride, best man, bridesmaid, protester, supporter, fan, spectator
