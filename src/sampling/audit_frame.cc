#include "sampling/audit_frame.h"

namespace onus {

std::string_view name_of(FrameScore score) {
  static constexpr std::array<std::string_view, kFrameScores> kNames = {"missing", "recorded",
                                                                        "doubtful", "quiet"};
  return kNames[static_cast<size_t>(score)];
}

std::vector<CrimeCount> machine_counts(const FrameReport& report, const AuditTables& tables) {
  std::vector<CrimeCount> counts(tables.domains().size());
  const Day day = local_day(report.received);
  for (const FrameOwed& owed : report.owed)
    for (const size_t domain : tables.domains_of(owed.crime_class, day)) {
      counts[domain].expected += owed.owed;
      counts[domain].recorded += owed.recorded;
    }
  return counts;
}

}  // namespace onus
