# F and M as officers write persons, and how ages follow: "F, 22", "M19", "her son who's 11".

person woman
  phrase f
person man
  phrase m
idiom not-a-person
  phrase f off, the f, f word, to f, f ing, f you, you f, f this, f hell, f me, effing f, f all, f sake, a f, m way, the m, on m, jct m, j m, i m, m and s
  cancels woman, man
concept age-follows
  phrase who's, whos, who turned, who's just turned, turned, who will be, now aged, and is, is nearly, nearly, he's, she's, is about

# Whoever reports says of what sex they are.
person man-who-reports
  phrase bloke here, man here, male here, speaking as a (bloke|man), i'm a (fella|fellow|chap) so, (as|being|i'm|im|i am|i'm just) (a|an|only a) (bloke|man|lad|guy|fella|male|grown man|gay man|young man), i'm male, i am male, (gay|straight|young|grown|old) man myself
  role reporter
  sex male
  unique
person woman-who-reports
  phrase (as|being|i'm|im|i am|i'm just) (a|an|only a) (woman|lady|girl|female|mum|young woman|young girl|grown woman|gay woman), i'm female, i am female
  role reporter
  sex female
  unique
person woman-by-body-or-dress
  phrase my (skirt|bra|breast|breasts|boob|boobs|tits|knickers|vagina|dress|nightie|tights|hijab|headscarf), (i'm|im|i am) pregnant
  role reporter
  sex female
  unique
person man-by-body
  phrase my (penis|willy|balls|testicles|knob|dick|cock|boxers)
  role reporter
  sex male
  unique
person client
  noun client, service user
  role victim
  unique
# Children of whoever reports, and ages in words.
person daughter
  noun little girl, baby girl, wee girl, wee lass, little lass, youngest girl, eldest girl
  phrase (my|our) (girl|lass|youngest lass)
person son
  noun little boy, baby boy, wee boy, wee lad, little lad, youngest lad, eldest lad
  phrase (my|our) (lad|boy|young lad|eldest lad)
person girl-under-ten
  phrase (girl|daughter|granddaughter|niece|lass) (of|is|aged|who is|who's) (three|four|five|six|seven|eight|nine), (four|five|six|seven|eight|nine) year old (girl|daughter|niece|granddaughter)
  sex female
  fact age=0-9
person boy-under-ten
  phrase (boy|son|grandson|nephew|lad) (of|is|aged|who is|who's) (three|four|five|six|seven|eight|nine), (four|five|six|seven|eight|nine) year old (boy|son|nephew|grandson|lad)
  sex male
  fact age=0-9
person girl-ten-to-twelve
  phrase (girl|daughter|granddaughter|niece|lass) (of|is|aged|who is|who's) (ten|eleven|twelve), (ten|eleven|twelve) year old (girl|daughter|niece|granddaughter)
  sex female
  fact age=10-12
person boy-ten-to-twelve
  phrase (boy|son|grandson|nephew|lad) (of|is|aged|who is|who's) (ten|eleven|twelve), (ten|eleven|twelve) year old (boy|son|nephew|grandson|lad)
  sex male
  fact age=10-12
person girl-in-her-teens
  phrase (girl|daughter|granddaughter|niece|lass) (of|is|aged|who is|who's) (thirteen|fourteen|fifteen), (thirteen|fourteen|fifteen) year old (girl|daughter|niece|granddaughter), daughter turned (13|14|15), (my|our) daughter turned (13|14|15)
  sex female
  fact age=13-15
person boy-in-his-teens
  phrase (boy|son|grandson|nephew|lad) (of|is|aged|who is|who's) (thirteen|fourteen|fifteen), (thirteen|fourteen|fifteen) year old (boy|son|nephew|grandson|lad)
  sex male
  fact age=13-15
concept young-victim
  has girl-under-ten, boy-under-ten, girl-ten-to-twelve, boy-ten-to-twelve, girl-in-her-teens, boy-in-his-teens, son, daughter
concept measure
  noun letter, text, message, call, email, voicemail, msg, note, card, photo, picture, image, present, bunch, post, comment, visit, voice note, page, still, video, clip, quid

person child-under-ten
  phrase (my|our|her|his|their) (four|five|six|seven|eight|nine|4|5|6|7|8|9) (year old|yr old|yo)
  fact age=0-9
person child-ten-to-twelve
  phrase (my|our|her|his|their) (ten|eleven|twelve|10|11|12) (year old|yr old|yo)
  fact age=10-12
person child-in-teens
  phrase (my|our|her|his|their) (thirteen|fourteen|fifteen|13|14|15) (year old|yr old|yo)
  fact age=13-15
person girl-by-letter
  phrase (13|14|15) (f|yo f|yrs f|female)
  sex female
  fact age=13-15
person boy-by-letter
  phrase (13|14|15) (m|yo m|yrs m|male)
  sex male
  fact age=13-15
concept young-victim
  has child-under-ten, child-ten-to-twelve, child-in-teens, girl-by-letter, boy-by-letter
person girl-in-her-teens
  phrase (13yo|14yo|15yo) (girl|daughter|female|f|lass|pupil|student), (daughter|girl) (13yo|14yo|15yo)
person boy-in-his-teens
  phrase (13yo|14yo|15yo) (boy|son|male|m|lad), (son|boy) (13yo|14yo|15yo)
person girl-ten-to-twelve
  phrase (10yo|11yo|12yo) (girl|daughter|female|f|lass|pupil|student), (daughter|girl) (10yo|11yo|12yo)
person boy-ten-to-twelve
  phrase (10yo|11yo|12yo) (boy|son|male|m|lad), (son|boy) (10yo|11yo|12yo)
person girl-under-ten
  phrase (4yo|5yo|6yo|7yo|8yo|9yo) (girl|daughter|female|f|lass), (daughter|girl) (4yo|5yo|6yo|7yo|8yo|9yo)
person boy-under-ten
  phrase (4yo|5yo|6yo|7yo|8yo|9yo) (boy|son|male|m|lad), (son|boy) (4yo|5yo|6yo|7yo|8yo|9yo)
concept young-teen
  phrase 9yo, 10yo, 11yo, 12yo, 13yo, 14yo, 15yo
concept child-age
  phrase 8yo, 9yo, 10yo, 11yo, 12yo, 13yo, 14yo, 15yo
person girl-under-ten
  phrase (daughter's|girl's|lass's|granddaughter's|niece's) [only] (three|four|five|six|seven|eight|nine|3|4|5|6|7|8|9)
person boy-under-ten
  phrase (son's|boy's|lad's|grandson's|nephew's) [only] (three|four|five|six|seven|eight|nine|3|4|5|6|7|8|9)
person girl-ten-to-twelve
  phrase (daughter's|girl's|lass's|granddaughter's|niece's) [only] (ten|eleven|twelve|10|11|12)
person boy-ten-to-twelve
  phrase (son's|boy's|lad's|grandson's|nephew's) [only] (ten|eleven|twelve|10|11|12)
person girl-in-her-teens
  phrase (daughter's|girl's|lass's|granddaughter's|niece's) [only] (thirteen|fourteen|fifteen|13|14|15)
person boy-in-his-teens
  phrase (son's|boy's|lad's|grandson's|nephew's) [only] (thirteen|fourteen|fifteen|13|14|15)
