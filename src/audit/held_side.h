// What is held for one report, made ready to be compared.
#pragma once

#include <vector>

#include "audit/audit_law.h"
#include "audit/cancellation.h"
#include "audit/finding.h"
#include "audit/pairing.h"
#include "report/held.h"

namespace onus {

// Everything held that names one report.
struct ReportHeld {
  std::vector<const HeldCrime*> crimes;
  std::vector<const HeldForm*> forms;
};

struct HeldSide {
  std::vector<HeldView> crimes;  // in the order in which they were recorded, then by number
  std::vector<CancellationCheck> checks;  // of each; empty for live ones
  std::vector<FormPart> forms;  // those that may not stand in a crime's place, the earliest first
  bool domestic_abuse = false;  // a record's flag or a form says so
};

// Each cancelled record is checked under the law of the day of its cancellation.
HeldSide view_held(const ReportHeld& held, const AuditLaw& law, const LawOn& law_on);

}  // namespace onus
