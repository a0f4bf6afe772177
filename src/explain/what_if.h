// What would be decided if a fact that nobody stated were known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "recording/decider.h"

namespace onus {

// "2 x 8N, 1 x 46", or the incident category, or "nothing".
std::string outcome_in_words(const Decision& decision);

struct WhatIf {
  std::string value;    // of the fact
  std::string outcome;  // in words
};

// The values of the fact that change the outcome, in the order of the vocabulary. A fact about the
// report is stated of it, a fact about an act of every asserted act that does not state it; facts
// about persons are not tried.
std::vector<WhatIf> what_if_known(const Vocabulary& vocabulary, Decider& decider,
                                  const Account& account, FactId fact,
                                  std::optional<Day> law_on);

}  // namespace onus
