// What a rate means in crimes a year, and how it changed since another audit.
#pragma once

#include <optional>

#include "estimate/interval.h"

namespace onus {

// Crimes a year that are not recorded: R (1/p - 1), R being the crimes recorded in the 12 months to
// the end of the audit period, without fraud. low and high are the same at the ends of the rate's
// interval; R is taken as exact. high is absent where the interval reaches a rate of 0.
struct Unrecorded {
  double value = 0;
  double low = 0;
  std::optional<double> high;
};

// Nothing when the rate is 0.
std::optional<Unrecorded> unrecorded_a_year(double recorded_crime, double rate,
                                            const Interval& interval);

struct RateChange {
  double difference = 0;  // later less earlier
  Interval interval;      // 95 percent
  double z = 0;
  double p_value = 1;        // two-sided, of no change
  bool significant = false;  // p_value below 0.05
};

// Two audits whose samples were drawn apart, by their rates and standard errors. Where neither has
// an error (both looked at everything), any difference is one.
RateChange change_between(double earlier, double earlier_error, double later, double later_error);

}  // namespace onus
