// A rule card as written: words and their places, before they are looked up in the vocabulary.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/result.h"

namespace onus {

struct Word {
  std::string text;
  Place place;
};

// "FACT is V or V", "FACT is not V or V"; also a conclusion and what an example expects.
struct WrittenCondition {
  Word fact;
  bool negated = false;
  std::vector<Word> values;
};

// "FACT VALUE" before the arrow of an example.
struct WrittenSetting {
  Word fact;
  Word value;
};

struct WrittenExample {
  Place place;
  std::optional<Day> on;  // the day named by "on DAY"
  std::string text;       // as written
  std::vector<WrittenSetting> stated;
  std::vector<WrittenCondition> expected;
};

// Both days included; to is kLastDay where the card says "onwards".
struct Period {
  Day from;
  Day to;
  Place place;
};

struct Card {
  Word id;
  bool guarantee = false;  // what must hold of all rules, instead of a rule
  std::vector<Period> in_force;
  std::string source;
  std::optional<Word> level;
  std::vector<std::vector<WrittenCondition>> when;  // alternatives; none: always
  std::vector<WrittenCondition> then;
  std::vector<Word> unless;
  std::string because;
  std::string disputed;
  std::vector<WrittenExample> examples;
};

}  // namespace onus
