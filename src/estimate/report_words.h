// How the audit's report writes figures.
#pragma once

#include <string>

#include "estimate/audit_report.h"

namespace onus {

// "65.3%".
std::string percent_in_words(double share);
// "2.16": half the normal interval in percentage points, also where it would reach beyond 100 percent.
std::string half_width_in_words(const RateEstimate& rate);
// "63.1% to 67.5%", on one line.
std::string interval_in_words(const Interval& interval);
// "30,300"; estimates of crimes are rounded to hundreds from 1,000 on, to tens from 100 on.
std::string crimes_in_words(double crimes);
// "30,300 (27,500 to 33,300)", or "27,500 or more" where there is no upper end.
std::string unrecorded_in_words(const Unrecorded& unrecorded);
// "1 March 2018 to 31 August 2018".
std::string audit_period_in_words(Day from, Day to);
// "Source: statistical audit of ..., reports of ...".
std::string source_note(const AuditReport& report);
// The first domain, which is all crime; nullptr when no crime was found.
const DomainEstimate* headline_domain(const AuditReport& report);

}  // namespace onus
