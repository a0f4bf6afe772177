// What a report makes owed, and why. Flat, and reused from report to report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "account/account.h"
#include "base/instant.h"

namespace onus {

struct Offence;  // law/offence.h: a dated row of the table of offences

// A rule or a row of the general table, by views into the rulebook that decided.
struct Reason {
  std::string_view rule;
  std::string_view source;
  std::string_view says;
  bool disputed = false;  // the official text conflicts with itself here
};

// A flag on a crime owed, or a qualifier on an incident, by views into the rulebook.
struct Marked {
  std::string_view name;
  std::string_view title;
  Range because;  // into Decision::reasons
};

// A crime that must be recorded, or one that was considered and is not owed.
struct Considered {
  const Offence* offence = nullptr;
  uint16_t count = 1;
  bool count_at_least = false;  // the report does not say how many; this is the least
  Range victims;                // into Decision::people; empty: against the state, or nobody named
  Range because;                // into Decision::reasons
  Range evidence;               // into Decision::spans
  Range flags;                  // into Decision::marks; owed only
  Instant record_by;            // owed only
  float confidence = 0;         // 0 to 1
};

struct Decision {
  std::string report;
  Instant received;
  Day law_on;
  std::vector<Considered> owed;      // most serious first
  std::vector<Considered> not_owed;
  std::string_view incident;         // the incident category, when nothing is owed
  Range incident_because;            // into reasons
  Range incident_qualifiers;         // into marks
  bool crime_related = false;        // nothing owed, but a crime was reported that need not be recorded
  bool disputed = false;             // some rule used is marked disputed
  std::vector<FactId> questions;     // facts that are not known and would change the answer

  std::vector<Reason> reasons;
  std::vector<Marked> marks;
  std::vector<Span> spans;
  std::vector<PersonIndex> people;   // of the account decided

  void clear();
};

}  // namespace onus
