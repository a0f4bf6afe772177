// Everything that is asked of a rulebook before it is used: proofs, worked examples, worked cases.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "law/rulebook.h"

namespace onus {

struct RulebookCheck {
  size_t passed = 0, failed = 0;  // examples and cases
  std::vector<Error> errors;      // of proofs, examples and cases
  std::string proved;             // one line: what was proved
  std::string totals;             // one line, in the form of the contract

  bool sound() const { return failed == 0 && errors.empty(); }
};

// folder is where the rulebook was loaded from; its cases/ are run.
RulebookCheck check_rulebook(const Rulebook& rulebook, const std::filesystem::path& folder);

}  // namespace onus
