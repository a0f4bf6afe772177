// Whether a cancelled record was cancelled as the rules on cancellation ask.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "audit/audit_law.h"
#include "audit/pairing.h"

namespace onus {

struct CancellationCheck {
  std::vector<std::string> failings;  // each point that fails, in words; empty: nothing to fault
  std::string rule, says, source;     // the row applied, where there is one
  bool duplicate = false;             // removed because another record stands for it
};

// Checks one cancelled record under the law of the day of its cancellation. others are all records
// held for the same report. Only what is written down is judged: reason, its scope, the information
// relied on, who decided, whether the victim was told before, and the record that must remain.
CancellationCheck check_cancellation(const HeldView& held, std::span<const HeldView> others,
                                     const AuditLaw& law);

}  // namespace onus
