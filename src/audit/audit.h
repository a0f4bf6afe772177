// The audit of an extract: every report's decision against what is held, findings in the order of
// the queue, and the figures with what they are made of.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "audit/audit_law_book.h"
#include "audit/case_log.h"
#include "audit/finding.h"
#include "audit/match.h"
#include "recording/decision.h"
#include "report/held.h"
#include "report/report.h"

namespace onus {

// Crimes owed and what became of them. N100 and N300 records are not crimes and are counted apart.
struct Tally {
  uint64_t owed = 0;
  uint64_t recorded = 0;     // as a crime of any class, cancelled since or not
  uint64_t in_time = 0;      // of recorded
  uint64_t right_class = 0;  // of recorded
  uint64_t parked = 0;       // held as an N100 only
  uint64_t missing = 0;      // owed - recorded - parked
  std::array<uint64_t, kFindingKinds> findings{};

  uint64_t all_findings() const;
};

struct KindTotal {
  uint64_t findings = 0, crimes = 0;
};

struct AuditTotals {
  uint64_t reports = 0, rejected = 0;
  uint64_t reports_owing = 0, reports_with_findings = 0, reports_disputed = 0;
  uint64_t held_crimes = 0, held_forms = 0;
  uint64_t orphan_crimes = 0, orphan_forms = 0;  // they name no report of the extract
  uint64_t outside_rulebook = 0, not_judged = 0, cancelled = 0, outcomes = 0;
  uint64_t no_crime_read = 0;     // crimes held where Onus reads none; in no rate
  uint64_t counted_at_least = 0;  // entries owed whose number the report leaves open
  std::optional<Instant> first_received, last_received;

  Tally crimes;
  Tally report_records;            // N100 and N300 owed
  Tally domestic_abuse;            // the crimes of reports of domestic abuse
  uint64_t missing_with_form = 0;  // crimes missing where a risk form is held
  uint64_t abuse_missing_with_form = 0;
  std::array<KindTotal, kFindingKinds> kinds{};

  std::map<std::string, Tally> by_unit, by_family, by_month;  // month: "2026-07"
  std::map<std::string, Tally> by_class;
  std::map<std::string, std::string> class_titles;  // the title most often met in the class
  std::vector<std::string> orphan_numbers;          // the first of them, at most kMostOrphans
};
inline constexpr size_t kMostOrphans = 100;

// A report with findings, as the HTML report shows it.
struct AuditCase {
  std::string report, force, unit, closing_code;
  Instant received;
  std::optional<Instant> closed;
  Channel channel = Channel::kUnstated;
  Reporter reporter = Reporter::kUnstated;
  std::vector<LogEntry> log;
  std::vector<size_t> findings;  // of AuditResult::findings
  double priority = 0;           // of the first of its findings
};

struct AuditResult {
  AuditTotals totals;
  std::vector<Finding> findings;  // in the order of the queue
  std::vector<AuditCase> cases;   // those with the highest priority, in the order of the queue
  uint64_t cases_left_out = 0;    // reports with findings beyond those
  std::string force;              // when all reports name the same one
};

struct AuditLimits {
  size_t cases = 2000;
  LogLimits log;
};

// Memory: what is held, all findings, and the logs of the cases; reports are not kept.
class Audit {
 public:
  // held and laws must outlive it.
  Audit(const Held& held, AuditLawBook& laws, AuditLimits limits = {});

  // Each report once, in any order.
  void add(const Report& report, const Decision& decision, const Overlay& overlay = {});
  void add_rejected(uint64_t count) { result_.totals.rejected += count; }

  // To be called once.
  AuditResult finish();

 private:
  struct OfReport {
    ReportHeld held;
    bool seen = false;
  };

  void count_lines(const MatchResult& matched, const Report& report);
  void count_finding(const Finding& finding);
  void keep_case(const Report& report, const std::vector<Finding>& findings);
  void count_orphans();
  void settle_titles();

  AuditLawBook& laws_;
  KeptFacts kept_;
  AuditLimits limits_;
  std::unordered_map<std::string_view, OfReport> held_;
  const Held& all_held_;
  AuditResult result_;
  bool several_forces_ = false;
  std::map<std::string, std::map<std::string, uint64_t>> titles_;  // by class: how often each
};

}  // namespace onus
