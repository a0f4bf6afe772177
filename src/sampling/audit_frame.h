// Every report of an audit period with what Onus decided about it: what a sample is drawn from.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "estimate/audit_data.h"
#include "report/held.h"
#include "sampling/audit_tables.h"

namespace onus {

// What Onus makes of a report, the most telling first.
enum class FrameScore : uint8_t {
  kMissing,   // a crime is owed and not recorded
  kRecorded,  // all that is owed is recorded
  kDoubtful,  // nothing is owed, but something was considered, asked or held
  kQuiet,     // none of that
};
inline constexpr size_t kFrameScores = 4;
std::string_view name_of(FrameScore score);

struct FrameOwed {
  std::string crime_class;
  uint32_t owed = 0;
  uint32_t recorded = 0;  // of them
};

struct FrameRecord {
  std::string number, crime_class;
  bool in_time = false;
  HeldStatus status = HeldStatus::kRecorded;
  bool report_record = false;  // N100, N200, N300: not a crime
};

struct FrameReport {
  std::string id, unit;
  Instant received;
  std::string route, group;  // names of AuditTables; group also "other" and "none"
  bool overlay = false;      // domestic abuse, or a victim who is a child or at risk
  bool resulted = false;     // a crime is held for it
  FrameScore score = FrameScore::kQuiet;
  uint32_t stratum = 0;
  std::vector<FrameOwed> owed;
  std::vector<FrameRecord> held;
};

struct AuditFrame {
  std::string force;  // when all reports name the same one
  std::vector<FrameReport> reports;
};

// Onus's own counts of a report, by domain of tables.
std::vector<CrimeCount> machine_counts(const FrameReport& report, const AuditTables& tables);

}  // namespace onus
