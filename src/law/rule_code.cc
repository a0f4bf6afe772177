#include "law/rule_code.h"

#include <map>

namespace onus {
namespace {

void compile(const Alternative& alternative, const FrameLayout& layout, RuleCode& code) {
  std::map<uint32_t, uint64_t> forbidden;
  const auto first_fact = static_cast<uint32_t>(code.facts.size());
  for (const Condition& condition : alternative.conditions) {
    const FrameLayout::Slot slot = layout[condition.fact];
    const size_t last = slot.first_bit + size_t{slot.values};
    for (size_t w = slot.first_bit / 64; w <= last / 64; ++w)
      forbidden[static_cast<uint32_t>(w)] |= Frame::bits_of(slot, w);
    for (ValueId value : condition.allowed) {
      const size_t bit = slot.first_bit + size_t{value};
      forbidden[static_cast<uint32_t>(bit / 64)] &= ~(uint64_t{1} << (bit % 64));
    }
    code.facts.push_back(condition.fact);
  }
  const auto first_test = static_cast<uint32_t>(code.tests.size());
  for (auto [word, bits] : forbidden)
    if (bits != 0) code.tests.push_back({word, bits});
  code.alternatives.push_back({first_test, static_cast<uint32_t>(code.tests.size()) - first_test,
                               first_fact, static_cast<uint32_t>(code.facts.size()) - first_fact});
}

}  // namespace

RuleCode compile_rules(const std::vector<Rule>& rules, const FrameLayout& layout) {
  RuleCode code;
  for (const Rule& rule : rules) {
    const auto first = static_cast<uint32_t>(code.alternatives.size());
    if (rule.when.empty()) compile({}, layout, code);
    for (const Alternative& alternative : rule.when) compile(alternative, layout, code);
    code.rules.push_back({first, static_cast<uint32_t>(code.alternatives.size()) - first});
  }
  return code;
}

}  // namespace onus
