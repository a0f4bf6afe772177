// The rulebook's worked cases, run: what each says, as written, and the reasons it was decided by.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "law/rulebook.h"

namespace onus {

struct WorkedEntry {
  std::string id, title, source;
  std::string written;               // the lines of the case after its first
  std::vector<std::string> reasons;  // ids of rules and of rows of the general table, each once
  std::string page, anchor;          // where it stands on the site
};

// One file of cases.
struct WorkedFile {
  std::string name;   // "sexual"
  std::string title;  // its first comment line, or its name
  std::string page;
  std::vector<WorkedEntry> cases;
};

// All *.cases below the folder, in the order of their names; none when there is no such folder. A
// file that cannot be read or holds an error is the error.
Result<std::vector<WorkedFile>> run_worked_cases(const Rulebook& rulebook,
                                                 const std::filesystem::path& folder);

// The first comment line of a text, without its last full stop; empty when it has none.
std::string title_in(std::string_view text);

}  // namespace onus
