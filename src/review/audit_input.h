// From a plan and its reviews to what is estimated.
#pragma once

#include <string>
#include <vector>

#include "estimate/audit_data.h"
#include "estimate/audit_report.h"
#include "review/final_reviews.h"

namespace onus {

// A share to be estimated: y of x, both for every reviewed report in the order of AuditData::reports.
struct ShareMeasure {
  std::string name;     // for files, stable: "in_time_violence"
  std::string title;    // for people: "Rightly cancelled"
  std::string group;    // what stands together: "Cancelled crimes: Rape"
  Noun of_what;
  EvidenceQuestion question = EvidenceQuestion::kRecording;
  std::vector<double> y, x;
};

// Crimes that the machine and the final review each find missing.
struct FoundMissing {
  uint64_t machine = 0, review = 0, both = 0;
};

struct AuditInput {
  AuditData data;
  // Those of which some x was found. Units: crimes recorded of those that should be. Reasons: crimes
  // missing for it, of all missing.
  std::vector<ShareMeasure> shares, units, reasons;
  FoundMissing missing;
};

// final.errors must be empty, the frame the plan's.
AuditInput audit_input(const FinalReviews& final, const AuditFrame& frame, const ReviewBook& book);

}  // namespace onus
