// One report's decision against what is held for it. Pure: the same input gives the same findings.
#pragma once

#include <cstdint>
#include <vector>

#include "audit/finding.h"
#include "audit/held_side.h"
#include "recording/decision.h"
#include "report/held.h"
#include "report/report.h"

namespace onus {

// What became of the crimes owed of one class and code.
struct LineOutcome {
  const Offence* offence = nullptr;
  bool report_record = false;  // an N100 or N300 is owed: not a crime
  uint32_t owed = 0;
  uint32_t recorded = 0;     // as a crime of any class, cancelled since or not
  uint32_t in_time = 0;      // of recorded
  uint32_t right_class = 0;  // of recorded
  uint32_t parked = 0;       // held as a report's record only
  uint32_t missing = 0;      // owed - recorded - parked
};

struct MatchResult {
  std::vector<Finding> findings;
  std::vector<LineOutcome> lines;
  uint32_t outside_rulebook = 0;  // held records of a class that the rulebook does not have
  uint32_t not_judged = 0;        // live records, nothing owed, and the decision is not sure enough
  uint32_t cancelled = 0;         // cancelled records checked
  uint32_t outcomes = 0;          // outcomes checked
  uint32_t report_records = 0;    // live N100 and N300 records
  bool domestic_abuse = false;
  bool form = false;  // a form that may not stand in a crime's place
};

// Every crime owed or record held is behind at most one finding of its kind: there are never more
// findings than crimes owed and twice the records held, since the outcome of a record is judged
// beside what it answers.
MatchResult match(const Report& report, const Decision& decision, const ReportHeld& held,
                  const Overlay& overlay, AuditLawBook& laws);

}  // namespace onus
