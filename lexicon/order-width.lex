# The width of the words for drugs, weapons, breaches and disorder.

concept search-found
  phrase bag was searched, bags were searched, room was searched, was searched and, were searched and, searched this morning, searched today, searched by staff, locker was searched, search of the, small bag of, bag of, bags of, baggie, baggies, baggy, snap bag, snap bags, snappy bag, deal bag, cling film, wrap of, wraps of, lump of, block of, accepts that it belongs, accepts it belongs, accepts it is his, accepts it is hers, accepted it was his, accepted it was hers, admitted possession, admits possession, admits having, admitted having, said it was his, said it was hers, says it belongs to him, says it belongs to her, concealed in, secreted in, hidden in (his|her|their), stashed in (his|her|their), tucked in (his|her|their), tucked into (his|her|their), tucked down (his|her|their), down (his|her) (sock|boxers|trousers|pants|joggers|bra), in (his|her) (joggers|shorts|tracksuit|trainer|trainers|cap|hat|vape case|glasses case|satchel|school bag|cheeks|mouth|bumbag), bit of, personal amount, small amount of, quantity found, custody nurse, custody sgt, strip searched, on booking in, booking in, whilst being booked, came up on the search, drugs swipe, produced from his pocket, pulled out of his pocket, fell out of his pocket, fell from his pocket, dropped from his, threw it, tried to swallow, spat out, section 23, s.23, s23, sec 23, misuse of drugs, mda search
act possess-drug
  when drug-cannabis & custody-found within 2 sentences
  unless found-loose within entry
  unless asked-history within sentence
  unless drug-smell within 2 sentences
  by nobody
  to nobody
  fact drug=cannabis
  sure 60
concept custody-found
  phrase in custody, on the search, was found, were found, found, recovered, located, produced, handed over, seized
concept drug-smell
  phrase smell of, smells of, smelt of, stinks of, stink of, whiff, reeks, odour, probably dealing, suspected, think, thinks, believes, reckons, intelligence only, for intel, not seen to change hands
concept drug-cannabis
  noun cannabis resin, zoot, reefer, bifter, edibles, cannabis edible, cannabis sweets, gummies, thc vape, thc, cannabis vape, herbal cannabis, green stuff
  phrase bit of (puff|draw|pot|bud), bag of (puff|draw|pot|bud|buds), smoking pot, grams of bud, pound draw, quid draw, only a draw, bit of weed, bag of weed, bags of weed, bit of green, bag of green, bags of green, weed on him, lump of hash, ounce of weed, eighth of weed
idiom pot-otherwise
  phrase plant pot, plant pots, flower pot, pot of, tea pot, coffee pot, pots, draw the, draw a, draw (him|her) into, drawn, rose bud, rose buds, ear buds, bud of, puff of, puffed, puff jacket
  cancels drug-cannabis
concept drug-cocaine
  noun bugle, sniff, flake, beak, gak, ching, nose candy, snow
  phrase bag of coke, gram of coke, gram of cocaine, grams of cocaine, bag of white, bags of white powder, bag of white powder, snap bags of white powder
idiom snow-otherwise
  phrase snow on, snow and ice, in the snow, snowing, the snow, heavy snow, sniff at, sniffer, flake of, beak of, sniff around
  cancels drug-cocaine, drug-other
concept drug-heroin
  phrase bag of heroin, wrap of heroin, brown substance, brown rocks, bag of brown, some brown, smack
idiom smack-otherwise
  phrase smack (him|her|me|them|in|on|across|round), smack bang, a smack, smack in the
  cancels drug-heroin, drug-other
act grow-drug
  when plants-word & grow-kit within 3 sentences
  when grow-room
  unless found-loose within sentence
  to nobody
  sure 65
concept plants-word
  phrase plants under, plants in, mature plants, cannabis plants, cannabis plant, plants at various stages, plants at all stages, plants found, plants in situ, plants growing, plants seized, plants recovered, plants, saplings and
concept grow-kit
  phrase lamps, under lamps, heat lamps, grow lamps, grow lights, under lights, lighting rigs, hydroponics, hydroponic, grow tent, grow tents, grow room, rooms converted, room converted, converted for, ducting, extraction fans, extractor fans, carbon filters, transformers, ballasts, bypassed, meter bypassed, electric bypassed, foil lined, foil on the walls, nutrients, loft full, cultivation, cannabis grow, cannabis farm, cannabis factory
concept grow-room
  phrase cannabis farm, cannabis factory, cannabis grow, cannabis cultivation, cultivation of cannabis, growing cannabis, grow house, cannabis house, set up for growing
idiom suspected-grow
  phrase possible cannabis (farm|grow|factory), suspected cannabis (farm|grow|factory), suspects a cannabis (farm|grow|factory), thinks it's a cannabis (farm|grow|factory), believes there is a cannabis (farm|grow|factory), might be a cannabis (farm|grow|factory), may be a cannabis (farm|grow|factory), could be a cannabis (farm|grow|factory), tomato plants, house plants, pot plants, bedding plants, garden plants, plants in the garden, hanging plants
  cancels grow-room, plants-word
concept seen-by-police
  phrase officers arrived still fighting, arrived still fighting, arrived and still fighting, still fighting as, still scrapping, still brawling, still kicking off, still swinging, still at it, still going off, still going at each other, officers arrived to find them fighting, arrived to find them, arrived to find a, arrived to find fighting, found them fighting, found both groups fighting, officers came upon, came across a large fight, in view of officers, in full view of police, police came under, bottles thrown at officers, turned on officers, crews arrived and it was ongoing, fighting continued, fighting carried on, carried on fighting, continued fighting, continued to fight, kept fighting, had to use pava, pava deployed, pava used, baton drawn, batons drawn, dispersed by officers, dispersed by police, officers had to pull, pulled them apart, officers split, split up by officers, split up by police, arrested for affray, detained for affray, arrested on suspicion of affray
concept fight-word
  phrase big scrap, swinging belts, swinging punches, swinging at each other, glasses going everywhere, bottles going everywhere, chairs going everywhere, pool cues, having it out, going toe to toe, toe to toe, going at it, knocking lumps out of, kicking lumps out of, kicking the hell out of, kicking off big style, kicking off outside, kicking off inside, all kicking off, massive fight, mass scrap, big brawl, group of lads fighting, lads scrapping, girls scrapping, two families fighting, families fighting, fighting with bats, fighting with poles, fighting with weapons, street brawl, pub brawl, rammy, barney in the street, dust up, set to, ruck, big ruck, massive ruck, bundle in the street, pagga
idiom fight-otherwise
  phrase all set to, set to (be|go|start|work|return|open|silent|come|meet|music), ruck sack, rucksack, barney rubble, bundle of
  cancels fight-word

concept weapon-blade
  noun zombie knife/zombie knives, flick knife/flick knives, hunting knife/hunting knives, butterfly knife/butterfly knives, rambo knife/rambo knives, stanley knife/stanley knives, craft knife/craft knives, steak knife/steak knives, bread knife/bread knives, carving knife/carving knives, penknife/penknives, cleaver, samurai sword, sword, dagger, combat knife/combat knives
