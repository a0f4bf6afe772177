// From a plan, its reviews and the estimates to the report of an audit.
#pragma once

#include <optional>
#include <vector>

#include "estimate/audit_report.h"
#include "review/audit_input.h"

namespace onus {

struct AuditResultOptions {
  EstimateOptions estimate;
  std::vector<EarlierAudit> earlier;  // oldest first
};

// final.errors must be empty, the frame the plan's; reviews are all readings.
Result<AuditReport> audit_report(const Reviews& reviews, const FinalReviews& final,
                                 const AuditFrame& frame, const ReviewBook& book,
                                 AuditResultOptions options);

}  // namespace onus
