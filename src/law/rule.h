// A rule of the rulebook, looked up in the vocabulary.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "account/vocabulary.h"
#include "base/instant.h"
#include "law/card.h"

namespace onus {

using RuleIndex = uint32_t;
inline constexpr RuleIndex kNoRule = 0xFFFFFFFF;

// A class rule beats a general rule that concludes the same fact.
enum class Level : uint8_t { kGeneral, kClass };

// True when the fact has one of the allowed values. "Not known" counts as one more value, numbered
// after the last; it is allowed only by "is unknown", so a condition on an unknown fact never makes
// a rule fire.
struct Condition {
  FactId fact = kNoFact;
  std::vector<ValueId> allowed;  // ascending
  std::string text;              // as written: "injury is minor or serious"
};

// All of its conditions; one per fact, ascending by fact.
struct Alternative {
  std::vector<Condition> conditions;
};

struct Conclusion {
  FactId fact = kNoFact;
  ValueId value = kNoValue;
  Place place;
};

struct ExampleSetting {
  FactId fact = kNoFact;
  ValueId value = kNoValue;  // kNoValue: said to be unknown
};

struct Example {
  Place place;
  std::string text;
  std::optional<Day> on;
  std::vector<ExampleSetting> stated;
  std::vector<Condition> expected;
};

struct Rule {
  std::string id;
  std::vector<Period> in_force;  // ascending, disjoint
  std::string source;
  Level level = Level::kGeneral;
  std::vector<Alternative> when;  // any of them; empty: always
  std::vector<Conclusion> then;
  std::vector<RuleIndex> unless;  // the rules that override this one
  std::string because;
  std::string disputed;
  std::vector<Example> examples;
  Place place;

  bool in_force_on(Day day) const {
    for (const Period& period : in_force)
      if (period.from <= day && day <= period.to) return true;
    return false;
  }
};

// What must follow from all rules together, on every day it is in force and whatever is stated;
// proved by prove().
struct Guarantee {
  std::string id;
  std::vector<Period> in_force;  // ascending, disjoint
  std::string source;
  std::vector<Alternative> when;  // in any of them; empty: always
  std::vector<Condition> then;    // all of these hold
  std::string because;
  Place place;
};

// The condition of an alternative on a fact, or nullptr.
const Condition* condition_on(const Alternative& alternative, FactId fact);

// Whether some alternative allows this value of the fact (numbered as in Condition).
bool may_hold(const Rule& rule, FactId fact, ValueId value);

// The fact that most of these rules test in every alternative, so that its values part them best;
// kNoFact when none tests any.
FactId fact_that_parts(const std::vector<Rule>& rules, std::span<const RuleIndex> some);

}  // namespace onus
