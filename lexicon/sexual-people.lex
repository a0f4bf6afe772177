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
