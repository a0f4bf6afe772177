// Worked cases: a report stated as an account, and what must be owed. A registrar reads and writes
// them; the grammar is doc/formats/cases.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "account/account.h"
#include "base/result.h"

namespace onus {

struct ExpectedCrime {
  uint16_t count = 1;
  std::string offence_class;
  std::string code;  // empty: any
};

// A flag that some crime owed must carry, or that none may.
struct ExpectedFlag {
  std::string name;
  std::string offence_class;  // empty: any
  bool wanted = true;
};

struct WorkedCase {
  std::string id;
  std::string title;
  std::string source;
  Account account;
  std::vector<ExpectedCrime> owed;
  std::vector<ExpectedFlag> flags;
  std::vector<ExpectedFlag> qualifiers;  // of the incident
  std::string incident;  // empty: not looked at
  std::optional<Instant> record_by;  // of every crime owed; nothing: not looked at
  Place place;
};

// The cases of one file; every error found, each with its place. A case with an error is left out.
struct CaseFile {
  std::vector<WorkedCase> cases;
  std::vector<Error> errors;
};
CaseFile parse_cases(std::string_view text, const std::string& file, const Vocabulary& vocabulary);

}  // namespace onus
