// What people look at one by one in an audit and of which a sample holds few: crimes of small domains,
// cancelled crimes, records that are no crimes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sampling/audit_frame.h"
#include "sampling/audit_plan.h"

namespace onus {

// Inspectors look at some 15 to 20 of each.
inline constexpr uint64_t kEnoughToLookAt = 15;

struct FewOfAThing {
  std::string what;    // for people
  uint64_t frame = 0;  // as Onus decided or the force holds
  double sample = 0;   // of them to be expected in the sample
  // Reports of the sample, enlarged alike in every stratum, that is to be expected to hold enough.
  // Nothing where the frame has not so many.
  std::optional<uint64_t> reports;
};

// Those of which neither enough nor all of the frame are to be expected: by domain, then by class. The
// frame must be divided as the strata are.
std::vector<FewOfAThing> few_in_sample(const AuditFrame& frame, const AuditTables& tables,
                                       const std::vector<PlannedStratum>& strata);

// For a terminal; empty where there is nothing to say.
std::string few_in_words(const std::vector<FewOfAThing>& few);

}  // namespace onus
