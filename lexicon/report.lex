# The report as a whole: who reports, whether it is confirmed, what speaks against it.

concept wont-support
  phrase doesn't want to complain, doesn't wish to make a complaint, no complaint, not supportive, won't do a statement, no statement, refuses, refused, declined to, won't make a statement, doesn't want police, not willing, wouldn't let us see

# ---- found again, or it never happened ----------------------------------------------------------------
concept found-again
  phrase found it, found in the fridge, found in the freezer, has been found where, been found in, since found, found safe, turned up in, turned up at, remembers now, had put it, put it there herself, put it down, left it on the, nothing missing, nothing gone, nothing is missing, all there, nothing else missing, has everything, everything is there, misplaced, mislaid, was where she left it, was where he left it, car is on level, had forgotten where, forgotten where, found under, all the money in, with all £140, with all the money, got it back on the, picked it up by mistake, hid it, by mistake, purse is in, in the fridge, in the freezer
report contrary-evidence = yes
  when found-again & taking/gone/rob-word within report
concept game-or-play
  phrase video game, computer game, online game, playstation game, headset, headset on, headset round, gaming, call of duty, fortnite, xbox, rehearsal, rehearsing, dress rehearsal, film set, filming a, film crew, stage play, play rehearsal, am dram, actors, drama group, theatre group, squad shooter, fancy dress
review game
  when game-or-play within report
  unless intimate-image within report
  unless sexual-chat within report
  unless taking & goods within report
  acts threaten-kill, threaten-violence, assault, fight, possess-weapon
  become hypothetical
concept self-done
  phrase self inflicted, self harm, self harmed, self harming, self done, did it himself, did it herself, cut himself, cut herself, cut her own, cut his own, has cut her arms, cut both her arms, stabbing herself, stabbing himself, done it himself, made it up, overdose, self inflicted wounds, crisis team, mental health, under the crisis team
review self-inflicted
  when self-done within report
  acts assault, possess-weapon, threaten-kill
  become hypothetical

# ---- recorded already -------------------------------------------------------------------------------
concept known-job
  phrase re existing job, existing crime, already recorded, already reported, already on with a crime number, given a crime number, has a crime number, got a crime number, crime number on the day, same job as, record found, is live, crime in with us, update on, who is dealing with, chasing an update, robbery already on, already crimed, duplicate of, already on and charged, job already on
report already-recorded = yes
  when known-job
concept elsewhere
  phrase have it, have created a job, west yorkshire, devon and cornwall, avon and somerset, other force, another force, their crime number, british transport police, btp dealing, met police, transferred to
report other-force-records = yes
  when elsewhere
concept outside-force
  phrase in libya, over france, in spain, abroad, in the air, overseas on holiday
report committed-in = abroad
  when outside-force

# ---- who reports -------------------------------------------------------------------------------------
report reporter = professional
  when professional/emergency-worker/teacher within opening
report reporter = parent-or-carer
  when mother/father within opening
report reporter = third-party
  when neighbour/friend/sister/brother/relative within opening
report reporter = police
  when constable within opening

concept civil-words
  phrase civil matter, civil dispute, small claims, solicitor or mediation, citizens advice, contract dispute, deposit, recovery agents, finance, sold as seen, present, contact arrangements, child arrangements, both have pr, mediation, who owns what
report civil-dispute = yes
  when civil-words
