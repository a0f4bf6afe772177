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
  phrase (as|being|i'm|im|i am|i'm just) (a|an|only a) (bloke|man|lad|guy|fella|male|grown man|gay man|young man), i'm male, i am male, (gay|straight|young|grown|old) man myself
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
