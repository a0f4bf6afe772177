// Rules compiled for Frame: an alternative holds when none of the bits that its conditions forbid
// is set. The same for every edition; an edition only chooses which rules are asked.
#pragma once

#include <cstdint>
#include <vector>

#include "law/frame.h"
#include "law/rule.h"

namespace onus {

struct RuleCode {
  struct Test {
    uint32_t word = 0;
    uint64_t forbidden = 0;
  };
  struct Code {  // of one alternative
    uint32_t first_test = 0, tests = 0;
    uint32_t first_fact = 0, facts = 0;
  };
  struct Range {  // the alternatives of one rule
    uint32_t first = 0, count = 0;
  };

  std::vector<Test> tests;
  std::vector<FactId> facts;
  std::vector<Code> alternatives;
  std::vector<Range> rules;

  bool holds(const Code& code, const Frame& frame) const {
    for (uint32_t t = code.first_test; t < code.first_test + code.tests; ++t)
      if (frame.word(tests[t].word) & tests[t].forbidden) return false;
    return true;
  }
};

RuleCode compile_rules(const std::vector<Rule>& rules, const FrameLayout& layout);

}  // namespace onus
