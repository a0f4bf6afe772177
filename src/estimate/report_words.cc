#include "estimate/report_words.h"

#include <fmt/format.h>

#include <cmath>

#include "base/english.h"

namespace onus {

std::string percent_in_words(double share) { return fmt::format("{:.1f}%", 100 * share); }

std::string half_width_in_words(const RateEstimate& rate) {
  return fmt::format("{:.2f}", 100 * kZ95 * rate.error);
}

std::string interval_in_words(const Interval& interval) {
  return fmt::format("{}\u00A0to\u00A0{}", percent_in_words(interval.low),
                     percent_in_words(interval.high));
}

std::string crimes_in_words(double crimes) {
  const double unit = crimes >= 1000 ? 100 : crimes >= 100 ? 10 : 1;
  return with_commas(static_cast<uint64_t>(std::max(0.0, std::round(crimes / unit) * unit)));
}

std::string unrecorded_in_words(const Unrecorded& u) {
  if (!u.high)
    return fmt::format("{} ({} or more)", crimes_in_words(u.value), crimes_in_words(u.low));
  return fmt::format("{} ({} to {})", crimes_in_words(u.value), crimes_in_words(u.low),
                     crimes_in_words(*u.high));
}

std::string audit_period_in_words(Day from, Day to) {
  return fmt::format("{} to {}", day_in_words(from), day_in_words(to));
}

std::string source_note(const AuditReport& report) {
  return fmt::format(
      "Source: statistical audit{}{}; reports received from {}; {} reviewed of {}.",
      report.force.empty() ? "" : " of ", report.force,
      audit_period_in_words(report.from, report.to),
      in_figures(report.estimate.reviewed_reports, "report", "reports"),
      with_commas(report.estimate.frame_reports));
}

const DomainEstimate* headline_domain(const AuditReport& report) {
  return report.estimate.domains.empty() ? nullptr : &report.estimate.domains[0];
}

}  // namespace onus
