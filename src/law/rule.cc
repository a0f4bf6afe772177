#include "law/rule.h"

#include <algorithm>
#include <map>

namespace onus {

const Condition* condition_on(const Alternative& alternative, FactId fact) {
  const auto found = std::ranges::lower_bound(alternative.conditions, fact, {}, &Condition::fact);
  return found != alternative.conditions.end() && found->fact == fact ? &*found : nullptr;
}

bool may_hold(const Rule& rule, FactId fact, ValueId value) {
  if (rule.when.empty()) return true;
  return std::ranges::any_of(rule.when, [&](const Alternative& alternative) {
    const Condition* condition = condition_on(alternative, fact);
    return !condition || std::ranges::binary_search(condition->allowed, value);
  });
}

FactId fact_that_parts(const std::vector<Rule>& rules, std::span<const RuleIndex> some) {
  std::map<FactId, size_t> tested;
  for (RuleIndex r : some) {
    const auto& when = rules[r].when;
    if (when.empty()) continue;
    for (const Condition& condition : when[0].conditions)
      if (std::ranges::all_of(when,
                              [&](auto& other) { return condition_on(other, condition.fact); }))
        ++tested[condition.fact];
  }
  FactId best = kNoFact;
  size_t most = 0;
  for (auto [fact, count] : tested)
    if (count > most) {
      best = fact;
      most = count;
    }
  return best;
}

}  // namespace onus
