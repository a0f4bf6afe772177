#include "sampling/audit_plan.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/english.h"
#include "base/text_table.h"

namespace onus {
namespace {

std::string points(std::optional<double> half_width) {
  return half_width ? fmt::format("{:.2f}", 100 * *half_width) : "-";
}

std::string allocations_in_words(const AuditPlan& plan) {
  TextTable table("lr" + std::string(plan.domains.size(), 'r') + "l");
  std::vector<std::string> head = {"allocation", "reports"};
  for (const PlannedDomain& domain : plan.domains) head.push_back(domain.name);
  table.row(std::move(head));
  for (const ComparedAllocation& one : plan.compared) {
    std::vector<std::string> cells = {std::string(name_of(one.allocation)),
                                      with_commas(one.reports)};
    for (const auto& width : one.half_widths) cells.push_back(points(width));
    if (one.allocation == plan.allocation) cells.emplace_back("<- used");
    table.row(std::move(cells));
  }
  std::vector<std::string> wanted = {"wanted", ""};
  for (const PlannedDomain& domain : plan.domains) wanted.push_back(points(domain.wanted));
  table.row(std::move(wanted));
  return table.text();
}

std::string strata_in_words(const AuditPlan& plan) {
  TextTable table("lrr");
  table.row({"stratum", "reports", "sample"});
  for (const PlannedStratum& one : plan.strata)
    table.row({one.name, with_commas(one.reports), with_commas(one.sample)});
  return table.text();
}

}  // namespace

const DrawnReport* AuditPlan::find(std::string_view report) const {
  const auto found = std::ranges::find(drawn, report, &DrawnReport::report);
  return found == drawn.end() ? nullptr : &*found;
}

std::string plan_mark(const AuditPlan& plan) { return plan.seal.substr(0, kPlanMarkDigits); }

std::string plan_in_words(const AuditPlan& plan) {
  uint64_t sample = 0;
  for (const PlannedStratum& one : plan.strata) sample += one.sample;
  std::string out = fmt::format(
      "Frame: {} received from {} to {}\n", counted(plan.frame_reports, "report", "reports"),
      day_in_words(plan.from), day_in_words(plan.to));
  for (const Excluded& one : plan.excluded)
    out += fmt::format("  left out: {}, {}\n", counted(one.reports, "report", "reports"), one.why);
  out += "\nHalf widths to expect, in percentage points, and the reports to review\n" +
         allocations_in_words(plan);
  out += fmt::format("\nSample: {} in {} by {} allocation, {:.0f} percent read twice\n",
                     counted(sample, "report", "reports"),
                     counted(plan.strata.size(), "stratum", "strata"), name_of(plan.allocation),
                     100 * plan.second_read);
  out += strata_in_words(plan);
  for (const Merger& merger : plan.merged)
    out += fmt::format("Merged into '{}' for being small: {} of {}\n", merger.into,
                       counted(merger.strata.size(), "stratum", "strata"),
                       counted(merger.reports, "report", "reports"));
  return out;
}

}  // namespace onus
