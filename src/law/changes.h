// What changed in the law between two days, in words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "law/rulebook.h"

namespace onus {

struct LawChange {
  enum class Kind : uint8_t { kRuleStarts, kRuleEnds, kRowStarts, kRowEnds, kRowChanges };
  Day on;  // the first day on which it is so
  Kind kind = Kind::kRuleStarts;
  std::string subject;  // the rule's name; or "TABLE KEY, KEY"
  std::string words;    // what the rule says; what the row holds; or "column: old -> new; ..."
  std::string source;   // where it is printed
};

// "starts", "ends" or "changes".
std::string_view name_of(LawChange::Kind kind);
inline bool of_a_rule(const LawChange& change) {
  return change.kind <= LawChange::Kind::kRuleEnds;
}

// What is law on `to` and was not on `from`, and the other way round; what changed in between and
// back again is left out. Rules first, in the order of their files, then rows by table. `to` must
// not be before `from`.
std::vector<LawChange> changes_between(const Rulebook& rulebook, Day from, Day to);

// What starts, ends or changes on this day.
std::vector<LawChange> changes_on(const Rulebook& rulebook, Day day);

// The changes as a page of text for `onus rules diff`. Where very many rows of one table start or
// end on one day, only the first are written out and the rest are counted.
std::string changes_in_words(const std::vector<LawChange>& changes, Day from, Day to);

}  // namespace onus
