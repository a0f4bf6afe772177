#include "audit/audit_law_book.h"

#include <algorithm>
#include <vector>

namespace onus {

const AuditLaw& AuditLawBook::on(Day day) {
  const Edition& edition = rulebook_.on(day);
  std::unique_ptr<AuditLaw>& law = laws_[&edition];
  if (!law) {
    // Records may be held in classes of another day: known, but after those of this day.
    std::vector<const Offence*> offences;
    for (const Offence& offence : rulebook_.offences()) offences.push_back(&offence);
    std::ranges::stable_partition(offences, [&](const Offence* offence) {
      return offence->from <= edition.from() && edition.to() <= offence->to;
    });
    law = std::make_unique<AuditLaw>(offences, edition);
  }
  return *law;
}

}  // namespace onus
