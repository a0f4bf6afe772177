// Proofs about the law of every day: over all cases that the facts allow, not over samples.
#pragma once

#include <vector>

#include "law/rulebook.h"

namespace onus {

struct ProofReport {
  size_t laws = 0;          // sets of rules and rows in force that differ
  size_t guarantees = 0;    // proved on every day they are in force
  size_t alternatives = 0;  // of rules
  size_t deciding = 0;      // of these, those that decide some case on some day
  std::vector<Error> errors;
};

// That every guarantee holds of every case on all of its days, and that every alternative of every
// rule decides some case on some day. What is not so is an error with a day and the simplest
// case that shows it. By the SAT solver CaDiCaL: its answer is for all cases. (That no two
// rules disagree was proved when the rulebook was loaded; see check_conflicts.)
ProofReport prove(const Rulebook& rulebook);

}  // namespace onus
