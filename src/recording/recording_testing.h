// For tests: the rulebook of this repository and its worked cases.
#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/files.h"
#include "law/rulebook.h"
#include "recording/case_file.h"
#include "recording/decision.h"

namespace onus::testing {

inline std::filesystem::path rulebook_folder() {
  return std::filesystem::path(ONUS_SOURCE_DIR) / "rulebook";
}

inline const Rulebook& rulebook() {
  static const Rulebook book = [] {
    auto loaded = load_rulebook(rulebook_folder());
    if (!loaded) throw std::runtime_error(loaded.error().front().text());
    return std::move(*loaded);
  }();
  return book;
}

inline std::vector<WorkedCase> all_cases() {
  std::vector<WorkedCase> cases;
  const auto files = files_below(rulebook_folder() / "cases", ".cases");
  for (const auto& path : files.value()) {
    const auto text = read_file(path, 1 << 22);
    CaseFile file = parse_cases(text.value(), path, rulebook().vocabulary());
    for (WorkedCase& c : file.cases) cases.push_back(std::move(c));
  }
  return cases;
}

inline const WorkedCase& case_named(const std::vector<WorkedCase>& cases, std::string_view id) {
  for (const WorkedCase& c : cases)
    if (c.id == id) return c;
  throw std::runtime_error("no case " + std::string(id));
}

// Crimes owed by class.
inline std::map<std::string, int> classes(const Decision& decision) {
  std::map<std::string, int> sum;
  for (const Considered& crime : decision.owed) sum[crime.offence->class_name] += crime.count;
  return sum;
}

}  // namespace onus::testing
