// Runs worked cases through the whole decision.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "law/rulebook.h"
#include "recording/case_file.h"

namespace onus {

struct CaseReport {
  size_t passed = 0;
  size_t failed = 0;
  std::vector<Error> errors;  // broken files and failing cases, each with its place
};

// All *.cases below the folder, in the order of their names.
CaseReport run_cases(const Rulebook& rulebook, const std::filesystem::path& folder);

}  // namespace onus
