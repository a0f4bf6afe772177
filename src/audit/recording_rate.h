// A recording rate from a sample, its confidence intervals, and what they mean in crimes a year.
#pragma once

#include <cstdint>
#include <optional>

#include "base/result.h"

namespace onus {

struct Interval {
  double low = 0;
  double high = 0;
};

// recorded crimes out of expected, by a simple random sample; with population, the number of crimes
// the sample was drawn from (finite population correction on the normal interval).
struct RateInput {
  int64_t recorded = 0;
  int64_t expected = 0;
  std::optional<int64_t> population;
  std::optional<int64_t> recorded_crime;  // of 12 months
};

struct RateInterval {
  double rate = 0;
  Interval normal;           // p +- z sqrt(p(1-p)/n), the form inspectors publish, cut to 0 to 1
  Interval wilson;           // Wilson 1927
  Interval clopper_pearson;  // Clopper and Pearson 1934, exact
  // R (1/p - 1), and the same at the ends of the normal interval; absent without recorded_crime, and
  // the high end where the interval reaches a rate of 0.
  std::optional<double> unrecorded, unrecorded_low, unrecorded_high;
};

// 95 percent. An error says which figure cannot be and why.
Result<RateInterval> rate_interval(const RateInput& input);

}  // namespace onus
