// A small invented frame, and the repository's own tables, for tests.
#pragma once

#include <filesystem>
#include <string>

#include "sampling/audit_frame.h"
#include "sampling/audit_plan.h"
#include "sampling/strata.h"

namespace onus::testing {

// The tables of the rulebook in use.
inline const AuditTables& tables_in_use() {
  static const AuditTables tables = [] {
    static const auto rulebook =
        load_rulebook(std::filesystem::path(ONUS_SOURCE_DIR) / "rulebook");
    ONUS_CHECK(rulebook.has_value());
    auto loaded = AuditTables::load(*rulebook, *parse_day("2026-09-30"));
    ONUS_CHECK(loaded.has_value());
    return *loaded;
  }();
  return tables;
}

inline FrameReport frame_report(int number, std::string route, std::string group, FrameScore score) {
  FrameReport report{.id = "R" + std::to_string(number),
                     .unit = "North",
                     .received = *parse_instant("2026-07-03T21:14:00+01:00"),
                     .route = std::move(route),
                     .group = std::move(group),
                     .score = score};
  const bool owes = score == FrameScore::kMissing || score == FrameScore::kRecorded;
  if (owes) report.owed.push_back({"8N", 1, score == FrameScore::kRecorded ? 1u : 0u});
  report.resulted = score == FrameScore::kRecorded;
  return report;
}

// 300 quiet reports, 120 that are recorded, 60 that are missing, 3 of another route.
inline AuditFrame small_frame() {
  AuditFrame frame{.force = "derwentshire", .reports = {}};
  int number = 0;
  for (int i = 0; i < 300; ++i)
    frame.reports.push_back(frame_report(++number, "control-room", "none", FrameScore::kQuiet));
  for (int i = 0; i < 120; ++i)
    frame.reports.push_back(
        frame_report(++number, "control-room", "violence", FrameScore::kRecorded));
  for (int i = 0; i < 60; ++i)
    frame.reports.push_back(frame_report(++number, "control-room", "violence", FrameScore::kMissing));
  for (int i = 0; i < 3; ++i)
    frame.reports.push_back(frame_report(++number, "referrals", "violence", FrameScore::kMissing));
  return frame;
}

// A plan with so many reports of every stratum.
inline AuditPlan plan_of(AuditFrame& frame, uint64_t of_each) {
  const Strata strata = stratify(frame);
  AuditPlan plan{.onus = "test", .frame_hash = "hash", .force = frame.force,
                 .frame_reports = frame.reports.size(), .from = *parse_day("2026-07-01"),
                 .to = *parse_day("2026-07-31")};
  for (const Stratum& one : strata.strata)
    plan.strata.push_back({one.name, one.reports, std::min(of_each, one.reports)});
  plan.merged = strata.merged;
  for (const AuditDomain& domain : tables_in_use().domains())
    plan.domains.push_back({domain.name, domain.title, domain.half_width, 0.0123, {10, 7}});
  plan.compared.push_back({Allocation::kNeyman, 60, {}});
  plan.compared.back().half_widths.assign(plan.domains.size(), 0.01);
  plan.compared.back().half_widths.back() = std::nullopt;
  plan.excluded.push_back({"received outside the audit period", 4});
  plan.seed = "a seed";
  return plan;
}

}  // namespace onus::testing
