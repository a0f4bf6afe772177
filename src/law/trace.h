// How a conclusion came about. Reused from question to question, so that none costs an allocation.
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "law/rule.h"

namespace onus {

struct Trace {
  struct Fired {
    RuleIndex rule = kNoRule;
    FactId fact = kNoFact;  // what it concluded
    ValueId value = kNoValue;
  };
  struct Overridden {  // its conditions hold, but it gives way
    RuleIndex rule = kNoRule;
    RuleIndex by = kNoRule;
    FactId fact = kNoFact;  // what it would have concluded
  };

  std::vector<Fired> fired;
  std::vector<Overridden> overridden;
  std::vector<FactId> used;     // the facts in the conditions of the fired rules, each once
  std::vector<FactId> assumed;  // those of them that nobody stated and that hold an assumed value

  // Forgets everything, keeps the memory.
  void clear() {
    fired.clear();
    overridden.clear();
    used.clear();
    assumed.clear();
  }

  static void add_once(std::vector<FactId>& facts, FactId fact) {
    if (std::ranges::find(facts, fact) == facts.end()) facts.push_back(fact);
  }

  // False: the conclusion alone is wanted, nothing of the above is filled.
  bool wanted = true;

  // Workspace of Edition::conclude: bits of the alternatives that hold, bits of the rules that
  // apply, and these rules with the first of their alternatives that holds.
  std::vector<uint64_t> alive, applying;
  std::vector<std::pair<uint32_t, uint32_t>> applied;
};

}  // namespace onus
