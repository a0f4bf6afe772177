# How words are meant: denied, feared, imagined, past, recorded; and small words the reader needs.

concept mentioned      # no words: wherever somebody is mentioned, by name, pronoun or otherwise
concept numbered       # before a number that says which, not how many: "no 5", "room 3"
  phrase no, nos, number, numbers, num, flat, flats, apartment, apartments, apt, apts, room, rooms, rm, rms, house, houses, unit, units, plot, plots, pitch, bay, block, ward, bed, door, doors, lot, berth, bus, platform, row, table, year, level, page, section, act, form, top
concept being
  phrase was, were, been, being, is, are, got, gets, getting, get, be, wasn't, weren't, having been, gotten
concept by-whom
  phrase by, off, from
concept done-by
  phrase by
concept oneself
  phrase himself, herself, themself, themselves, myself, yourself, own arm, own arms, own wrist, own wrists, own leg
concept linking
  phrase and, but, so, then, while, when, because, cos, as, who, which, that
concept joining        # between persons told as one party: "IP and his brother", "me, Tom and Priya"
  phrase and, and then, n, plus, as well as, along with, together with, and also
concept finite         # what a new subject does: "... and the man ran off" joins nobody
  phrase has, had, have, did, does, would, will, could, can, ran, came, went, left, told, said, says, saw, got, took, gave, tried, then, made, rang, drove, put, held, kept, began, started
concept age-follows    # between a person and an age: "a lad of 17", "daughter who is 12"
  phrase of, who is, who was, who's, who has just turned, is only, only, just, is now, now
concept named
  phrase called, named, by the name of, calling himself, calling herself, known as, name of, says he's, said he's
concept indefinite
  phrase a, an, some, unknown, unk, an unknown, some random, one
concept another
  phrase another, other, second, 2nd, different, third, 3rd, also
concept years-old
  phrase years old, year old, yrs old, yr old, y/o, yo, aged, age, of, y o, yrs, yr
concept measure
  noun year, month, week, day, hour, minute, mile, metre, inch, stone, pound, quid, percent, foot/feet, yard, bottle, time, car, bag, man/men, woman/women, lad, kid, child/children
  phrase years ago, mins, min, hrs, hr, am, pm, m, cm, k, kg, ft, o'clock, of, in, or, to, x, bags, yrs ago, times, more, others, flats
concept small-word
  phrase been, come, coming, got, getting, not, gone, just, now, also, being, still, going, in, on, at, to, by, and, with, from, off, out, up, down, into, over, through, for, when, while, but, as, so, that, because, then, again, back, away, round, about, if, is, was, has, had, the, a, of, against, along, around, like, outside, inside, last, today, yesterday, this, hard, twice, onto, before, after, across, behind, or, until, where, who, to, alone, not, several, repeatedly, once, multiple, go, leave, shut
concept new-occasion
  phrase rings back, rung back, rang back, calls back, called back, second call, further call, now on 999, again tonight, come back, came back, came home, returned, has returned, again just now, since the first call, since reporting, since last call, further incident, another incident, just now

turn contrast
  phrase but, however, though, although, except, apart from, until, then, other than, bar, only, instead, just

# ---- denial -----------------------------------------------------------------------------------------
cue denial
  phrase no, not, never, didn't, hasn't, haven't, hadn't, wasn't, weren't, isn't, aren't, doesn't, don't, won't, nobody, no one, noone, nothing, without, neither, nor, none, nowt, denies, denied, denying, deny, negative for, no sign of, no evidence of, no trace of, no suggestion of, couldn't, wouldn't, can't, ain't, unable to, failed to, fails to, free of, absence of, rather than, no longer, did not, has not, was not, have not, had not, is not, were not, does not, do not, cannot
  status denied
  reach 6 words
cue denial-behind
  phrase denied, did not happen, didn't happen, never happened, unfounded, untrue, not true, nil, none seen, none reported, none disclosed, none, negative, neg, made up, is false
  status denied
  looks back
  reach 4 words
idiom not-a-denial
  phrase no idea, not only, not sure, not just, no doubt, no longer wants, no reason, not known, no one else, not supportive, not willing, not bothered, no reply, without paying, without permission, without consent, without asking, without her consent, without his consent, without my permission, wouldn't let, won't let, wouldn't leave, won't leave, wouldn't stop, won't stop, can't cope, can't sleep, doesn't know, don't know, didn't know, nothing was done, not paid for, not returned, not come back, never returned, never came back, did not return, didn't return, didn't stop, did not stop, doesn't want, don't want, didn't want, does not want, did not want, can't believe, couldn't believe, couldn't breathe, can't breathe, could not breathe, not allowed, isn't allowed, wouldn't take no, no means no, couldn't get away, couldn't move, cannot leave, no consent, not consent, didn't consent, did not consent, never consented, no insurance, not been seen since, not in order, can't stop, couldn't stop, no permission, didn't ask, not give, hasn't paid, not paid, never paid, didn't pay, did not pay, no payment, no attempt to pay
  cancels denial, denial-behind

# ---- fear and possibility ---------------------------------------------------------------------------
cue fear
  phrase might, may, afraid, scared, frightened, worried, fears, feared, terrified, in case, thinks he'll, thinks she'll, thinks they'll, thought he would, thought she would, thought they would, thought he was going to, thought she was going to, worried that, concerned that, could, likely to, waiting for, going to be, about to be, about to, thought he'd, thought she'd, believed he would, believed he was going to, what if
  status feared
  reach 7 words
cue future
  phrase will, would, he'll, she'll, they'll, i'll, gonna, going to, want to, wants to, wanted to, threatened to, threatening to, threatens to, threat to, threats to, plans to, try to, if, unless, should, i will, ill, am going to, is going to, are going to, is to be, are to be, wanting to, offered to, swing for
  status feared
  reach 5 words
cue would-or-had
  phrase he'd, she'd, they'd, i'd, we'd, hed, theyd
  status feared
  reach 4 words
  form base
cue asked-about
  phrase whether anybody, whether anyone, whether any, whether he had, whether she had, if anybody had, if anyone had, asked directly, asked him if, asked her if, asked if, asked whether, asked about, asked re, asked was, asked has, asked had, asked did, asked is, asked any, checking whether, enquired if, asks if, asking if, asking whether, any sign of, asked how, wants to know if, to the question, questioned whether
  status hypothetical
  reach 8 words
cue imagined
  phrase in my dream, in a dream, in his dream, in her dream, thought it had been, thought it'd been, assumed it had been, assumed someone had, assumed somebody had, dreamt, dreamed, imagined, imagines, thinks it's, pretending, pretended, as if, as though, like something off, in the film, on telly, on the telly, rehearsal, rehearsing, playing, in a game, on the game, you hear about, it's all in her head, in his head, sounded like, sounds like, looked like, could have been, advice on, advice about, hypothetically
  status hypothetical
  reach 8 words
cue history
  phrase previously, in the past, years ago, historic, historical, history of, previous, last year, used to, back in, when she was a child, when he was a child, as a child, months ago, before that, once before
  status past
  looks both
  reach 8 words
cue recorded-before
  phrase already recorded, already crimed, already reported, already got a crime number, existing crime, existing job, original crime, crime number, already on, already a crime, linked crime, live crime, has a crime in
  status recorded
  looks both
  reach clause

# ---- voices -----------------------------------------------------------------------------------------
cue says-suspect
  phrase suspect says, suspect states, suspect claims, he claims, he alleges, she claims, offender says, male claims, his version, in interview he, when interviewed he
  voice suspect
  reach sentence
cue says-victim
  phrase ip says, ip states, ip stated, ip reports, ip alleges, victim says, victim states, victim stated
  voice victim
  reach sentence
cue says-witness
  phrase witness says, witness states, witness saw, witnesses say
  voice witness
  reach sentence
