// Runs the worked examples that stand beside the rules.
#pragma once

#include <vector>

#include "law/rulebook.h"

namespace onus {

struct ExampleReport {
  size_t passed = 0;
  size_t failed = 0;
  std::vector<Error> errors;  // a failing example; a rule that none of its examples makes fire
};

// The day on which an example is judged: the one it names ("on DAY"); else the first day of the
// rule's last period, or, where that is open, the day of the rulebook's last change, so that what
// is still law is judged by the newest law whatever today is.
Day day_of(const Rulebook& rulebook, const Rule& rule, const Example& example);

ExampleReport run_examples(const Rulebook& rulebook);

}  // namespace onus
